import { afterAll, describe, expect, it, jest } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { rollback } from '../../../src/actions/rollback.ts';
import { promote } from '../../../src/actions/promote.ts';
import { ModelgateError } from '../../../src/domain/errors.ts';
import { decideRollback } from '../../../src/domain/registry/rollback.ts';
import { emptyState, type State } from '../../../src/domain/registry/state.ts';
import type { LedgerEvent } from '../../../src/domain/registry/event.ts';
import { exclusively } from '../../../src/local/exclusive.ts';
import type { Host } from '../../../src/ports/host.ts';
import { type Action, parseInputs } from '../../../src/runtime/define-action.ts';
import { type LocalRepository, removeRepositories } from '../../support/local/repository.ts';
import { fraudRepository, runHold, runPromote, stateOf, trained } from '../../support/local/registry-run.ts';

jest.setTimeout(120_000);
afterAll(removeRepositories);

async function two(): Promise<LocalRepository> {
  const repository = await fraudRepository();
  await runPromote(repository, { stage: 'production' });
  await repository.commit(
    'Second',
    trained('second', ({ id }) => id === 1),
  );
  await runPromote(repository, { stage: 'production' });
  return repository;
}

const run = (action: unknown, host: Host, inputs: Record<string, string>) =>
  (action as Action).run(parseInputs(action as Action, inputs), host);

const unavailable = () =>
  Promise.reject(new ModelgateError({ code: 'GITHUB_UNAVAILABLE', message: 'GitHub is down' }));

describe('when deployments cannot be told', () => {
  it('the release is marked all the same, and the outputs say what was done', async () => {
    const repository = await two();
    const host = await repository.host();
    const broken: Host = { ...host, forge: { ...host.forge, dispatch: unavailable } };
    const result = await run(rollback, broken, { reason: 'bad' }).catch((error: unknown) => error as Error);
    expect(await repository.read('.git/modelgate/releases/fraud@v1.1.0/release.json')).toContain(
      '[withdrawn]',
    );
    expect(result).toMatchObject({ outputs: { version: 'v1.0.0', from: 'v1.1.0' } });
  });

  it('a promotion says all the same what was done', async () => {
    const repository = await two();
    await runPromote(repository, { stage: 'staging', version: 'v1.0.0' });
    const host = await repository.host();
    const broken: Host = { ...host, forge: { ...host.forge, dispatch: unavailable } };
    const result = await run(promote, broken, { stage: 'staging', version: 'v1.1.0' });
    expect(result).toMatchObject({ outputs: { outcome: 'promoted', version: 'v1.1.0', previous: 'v1.0.0' } });
    expect(result.fault).toMatchObject({ code: 'GITHUB_UNAVAILABLE' });
  });

  it('somebody who presses the button once more tells them', async () => {
    const repository = await two();
    const workflow = (id: number) => ({
      id,
      number: 1,
      attempt: 1,
      path: 'x.yml',
      url: `https://x/actions/runs/${id}`,
    });
    const host = await repository.host();
    const first: Host = {
      ...host,
      context: { ...host.context, workflow: workflow(1) },
      forge: { ...host.forge, dispatch: unavailable },
    };
    await run(rollback, first, { reason: 'bad' }).catch(() => undefined);
    const told: unknown[] = [];
    const again = await repository.host();
    const second: Host = {
      ...again,
      context: { ...again.context, workflow: workflow(2) },
      forge: { ...again.forge, dispatch: (one) => Promise.resolve(void told.push(one)) },
    };
    await run(rollback, second, { reason: 'bad' });
    expect(told).toHaveLength(1);
  });

  it('an old rollback job that is run again after the hold was lifted does not go a step further', async () => {
    const repository = await two();
    await repository.commit(
      'Third',
      trained('third', ({ id }) => id === 2),
    );
    await runPromote(repository, { stage: 'production' });
    const host = await repository.host();
    const job = {
      ...host,
      context: {
        ...host.context,
        workflow: { id: 1, number: 1, attempt: 1, path: 'x.yml', url: 'https://x/actions/runs/1' },
      },
    };
    expect((await run(rollback, job, { reason: 'bad' })).outputs).toMatchObject({
      outcome: 'rolled-back',
      version: 'v1.1.0',
    });
    await runHold(repository, { stage: 'production', lift: 'true', reason: 'mended' });
    const { outputs } = await run(rollback, job, { reason: 'bad' });
    expect(outputs).toMatchObject({ outcome: 'unchanged' });
    expect((await stateOf(repository)).stages['production']?.version).toBe('v1.1.0');
  });
});

describe('while others write', () => {
  it('a rollback never takes out the version that replaced the bad one meanwhile', async () => {
    const repository = await two();
    await repository.commit(
      'Third',
      trained('third', ({ id }) => id === 2),
    );
    const host = await repository.host();
    let isFirst = true;
    const raced: Host = {
      ...host,
      ledger: {
        ...host.ledger,
        async append(head, addition) {
          if (isFirst) {
            isFirst = false;
            expect((await runPromote(repository, { stage: 'production' })).outputs).toMatchObject({
              version: 'v1.2.0',
            });
          }
          return host.ledger.append(head, addition);
        },
      },
    };
    await run(rollback, raced, { stage: 'production', reason: 'v1.1.0 is bad' });
    expect((await stateOf(repository)).stages['production']?.version).not.toBe('v1.1.0');
  });

  it('an answer that was lost never loses an event of the same model', async () => {
    const repository = await two();
    await repository.commit(
      'Third',
      trained('third', ({ id }) => id === 2),
    );
    const host = await repository.host();
    let isFirst = true;
    const raced: Host = {
      ...host,
      ledger: {
        ...host.ledger,
        async append(head, addition) {
          const answer = await host.ledger.append(head, addition);
          if (!isFirst) return answer;
          isFirst = false;
          await runHold(repository, { stage: 'staging', reason: 'audit' }).catch(() => undefined);
          await runHold(repository, { stage: 'production', reason: 'audit' });
          // What an adapter answers that reads back after a lost answer: it landed, and others went on from there.
          return {
            kind: 'appended',
            head: await repository.git('rev-parse', 'modelgate-ledger'),
            readBack: true,
          };
        },
      },
    };
    await run(promote, raced, { stage: 'production' }).catch(() => undefined);
    const types = (await repository.git('log', '--format=%s', 'modelgate-ledger')).split('\n').reverse();
    const state = await stateOf(repository);
    expect({ types, seq: state.seq, hold: state.stages['production']?.hold?.reason }).toMatchObject({
      hold: 'audit',
    });
    expect(state.seq).toBe(types.length);
  });
});

describe('the same bytes under two versions', () => {
  it('are nothing to go back to', () => {
    const id = (letter: string) => `sha256:${letter.repeat(64)}`;
    const version = (letter: string) =>
      ({ status: 'published', 'content-id': id(letter), 'release-id': 1 }) as const;
    const state: State = {
      ...emptyState('fraud'),
      stages: { production: { version: 'v1.2.0', seq: 9, hold: null } },
      versions: { 'v1.0.0': version('a'), 'v1.1.0': version('b'), 'v1.2.0': version('b') },
    };
    const moved = (seq: number, to: string) =>
      ({ type: 'promoted', seq, stage: 'production', version: to }) as LedgerEvent;
    const history = [moved(3, 'v1.0.0'), moved(6, 'v1.1.0'), moved(9, 'v1.2.0')];
    const request = { stage: 'production', to: undefined, reason: 'bad' };
    expect(decideRollback(state, history, request)).toMatchObject({ kind: 'roll-back', to: 'v1.0.0' });
    expect(decideRollback(state, history, { ...request, to: 'v1.1.0' })).toMatchObject({ kind: 'refused' });
  });
});

describe('the highest number that there can be', () => {
  it('is followed by none, and that is said', async () => {
    const repository = await two();
    await repository.commit(
      'Third',
      trained('third', ({ id }) => id === 2),
    );
    await runPromote(repository, { stage: 'production', version: 'v999999999.999999999.999999999' });
    await repository.commit(
      'Fourth',
      trained('fourth', ({ id }) => id === 3),
    );
    await expect(runPromote(repository, { stage: 'production' })).rejects.toMatchObject({
      code: 'INPUT_INVALID',
    });
    const { outputs } = await runPromote(repository, { stage: 'production', version: 'v2.0.0' });
    expect(outputs).toMatchObject({ outcome: 'promoted', version: 'v2.0.0' });
  });
});

describe('a lock', () => {
  it('whose remover was killed, too, is removed', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'modelgate-lock-'));
    const lock = path.join(folder, 'lock');
    const { hostname } = await import('node:os');
    const dead = (id: string) => JSON.stringify({ id, pid: 2 ** 22 - 3, machine: hostname() });
    await writeFile(lock, dead('one'));
    await writeFile(`${lock}.one`, dead('two'));
    const done = exclusively(lock, () => Promise.resolve('done'));
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise((give) => {
      timer = setTimeout(() => give('hangs'), 3_000);
    });
    expect(await Promise.race([done, late])).toBe('done');
    clearTimeout(timer);
    await rm(folder, { recursive: true });
  });
});
