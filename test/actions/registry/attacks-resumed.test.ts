import { afterAll, describe, expect, it, jest } from '@jest/globals';
import { promote } from '../../../src/actions/promote.ts';
import type { Host } from '../../../src/ports/host.ts';
import { type Action, parseInputs } from '../../../src/runtime/define-action.ts';
import { type LocalRepository, removeRepositories } from '../../support/local/repository.ts';
import {
  fraudRepository,
  runPromote,
  runRollback,
  stateOf,
  trained,
} from '../../support/local/registry-run.ts';

jest.setTimeout(120_000);
afterAll(removeRepositories);

const run = (action: unknown, host: Host, inputs: Record<string, string>) =>
  (action as Action).run(parseInputs(action as Action, inputs), host);
const production = { stage: 'production' };

describe('a promotion that was killed after it had published', () => {
  async function killed(): Promise<LocalRepository> {
    const repository = await fraudRepository();
    await runPromote(repository, production);
    await repository.commit(
      'Second',
      trained('second', ({ id }) => id === 1),
    );
    const host = await repository.host();
    let appended = 0;
    const dying: Host = {
      ...host,
      ledger: {
        ...host.ledger,
        append: (head, addition) => {
          appended += 1;
          if (appended > 1) throw new Error('killed');
          return host.ledger.append(head, addition);
        },
      },
    };
    await expect(run(promote, dying, production)).rejects.toThrow('killed');
    expect((await stateOf(repository)).versions['v1.1.0']?.status).toBe('registered');
    return repository;
  }

  it('goes on from a later commit with the same run', async () => {
    const repository = await killed();
    await repository.git('commit', '--quiet', '--allow-empty', '--message', 'Docs');
    const { outputs, refusal } = await runPromote(repository, {
      ...production,
      run: '.modelgate/runs/fraud',
    });
    expect({ refusal, outputs }).toMatchObject({ outputs: { outcome: 'promoted' } });
  });
});

describe('words from outside', () => {
  const evil = [
    '@everyone closes #1 <img src=x onerror=alert(1)> ![x](https://evil.example/x)',
    '::error::stop',
    '<!-- modelgate:incident fraud production 7 -->',
    '[click](https://evil.example) | cell | `code` ```',
    '\u202Eabc\u0000\u001B[31m',
  ].join('\n');

  it('are inert in the page of the ledger, in notes and in the log', async () => {
    const repository = await fraudRepository();
    await runPromote(repository, production, { by: '@evil/team <b>' });
    await repository.commit(
      'Worse',
      trained('second', ({ id }) => id % 13 === 0),
    );
    await runPromote(repository, { ...production, override: evil }, { by: '@evil/team <b>' });
    const back = await runRollback(repository, { ...production, reason: evil });
    expect(back.outputs).toMatchObject({ outcome: 'rolled-back' });
    const page = await repository.git('show', 'modelgate-ledger:README.md');
    const { notes, title } = JSON.parse(
      await repository.read('.git/modelgate/releases/fraud@v1.1.0/release.json'),
    ) as { notes: string; title: string };
    const shown = `${page}\n${notes}\n${title}`.replace(/(`+)[^`][\s\S]*?\1/g, '');
    for (const word of ['@everyone', '@evil', '<img', '<!--', '](https://evil', '\u202E', '\u001B', '#1'])
      expect({ word, shown: shown.includes(word) }).toEqual({ word, shown: false });
  });
});
