import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { type Git, git } from '../../src/local/git.ts';
import { localLedger } from '../../src/local/ledger.ts';
import { type LocalRepository, removeRepositories, repositoryWith } from '../support/local/repository.ts';
import { addition, eventFile, headOf, ref, text } from './ledger-files.ts';

// Each test starts many processes of git.
jest.setTimeout(30_000);

let repository: LocalRepository;

beforeEach(async () => {
  repository = await repositoryWith({ 'train.py': 'pass\n' });
});

afterAll(removeRepositories);

function ledger() {
  return localLedger(git(repository.directory));
}

describe('a lock of another process of git', () => {
  const lock = () => path.join(repository.directory, '.git', `${ref}.lock`);

  it('is waited for', async () => {
    const first = headOf(await ledger().append(undefined, addition('fraud', 1)));
    await writeFile(lock(), '');
    const appending = ledger().append(first, addition('fraud', 2));
    await sleep(300);
    await rm(lock());

    expect(await appending).toMatchObject({ kind: 'appended' });
  });

  it('that is never lifted is an error that names it', async () => {
    const first = headOf(await ledger().append(undefined, addition('fraud', 1)));
    await writeFile(lock(), '');

    await expect(ledger().append(first, addition('fraud', 2))).rejects.toMatchObject({
      code: 'LEDGER_REFUSED',
      message: expect.stringContaining(`${ref}.lock`),
    });
    expect((await ledger().snapshot()).head).toBe(first);
  });
});

describe('a branch that was moved although git says that it was not', () => {
  /** Moves the branch and fails all the same; `then` happens in between. */
  function lying(then: (commit: string) => Promise<void>): Git {
    const real = git(repository.directory);
    return {
      ...real,
      async attempt(args, options) {
        const answer = await real.attempt(args, options);
        if (!args.includes('update-ref')) return answer;
        await then(args.at(-2) ?? '');
        return { ...answer, code: 128, stderr: 'fatal: cannot write the log' };
      },
    };
  }

  it('has the event, also where others have gone on from it', async () => {
    const first = headOf(await ledger().append(undefined, addition('fraud', 1)));
    const second = headOf(await localLedger(lying(async () => {})).append(first, addition('fraud', 2)));
    expect((await ledger().snapshot()).head).toBe(second);
    let fourth = '';
    const goOn = lying(async (commit) => {
      fourth = headOf(await ledger().append(commit, addition('churn', 1)));
    });

    expect(await localLedger(goOn).append(second, addition('fraud', 3))).toEqual({
      kind: 'appended',
      head: fourth,
      readBack: true,
    });
  });
});

describe('a process that is killed', () => {
  /** Ends, as it were, before its `nth` command of git, or right after it. */
  function mortal(
    nth: number,
    when: 'before' | 'after',
  ): { readonly git: Git; readonly count: () => number } {
    const real = git(repository.directory);
    let count = 0;
    const guarded = async <T>(run: () => Promise<T>) => {
      const isLast = ++count === nth;
      if (count > nth || (isLast && when === 'before')) throw new Error('killed');
      const answer = await run();
      if (isLast) throw new Error('killed');
      return answer;
    };
    return {
      git: {
        run: (...args) => guarded(() => real.run(...args)),
        ask: (...args) => guarded(() => real.ask(...args)),
        attempt: (...args) => guarded(() => real.attempt(...args)),
      },
      count: () => count,
    };
  }

  it('at any command leaves the branch as it was, or with the whole event', async () => {
    const whole = mortal(Infinity, 'after');
    const first = headOf(await ledger().append(undefined, addition('fraud', 1)));
    await localLedger(whole.git).append(first, addition('fraud', 2));
    expect(whole.count()).toBeGreaterThan(10);

    for (let nth = 1; nth <= whole.count(); nth++) {
      for (const when of ['before', 'after'] as const) {
        await repository.git('update-ref', ref, first);
        await localLedger(mortal(nth, when).git)
          .append(first, addition('fraud', 2, `${nth} ${when}`))
          .catch(() => undefined);
        const { head = '' } = await ledger().snapshot();
        const [event] = await ledger().events(head, { model: 'fraud', from: 2, to: 2 });
        const isDone = nth === whole.count() && when === 'after';
        expect(head === first).toBe(!isDone);
        expect(text(event)).toBe(
          isDone ? addition('fraud', 2, `${nth} ${when}`).files.get(eventFile('fraud', 2)) : undefined,
        );
      }
    }
    expect(await repository.git('fsck', '--no-dangling')).toBe('');
  }, 120_000);
});
