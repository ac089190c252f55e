import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { githubLedger } from '../../src/github/ledger.ts';
import { openScene, type Scene } from '../github-double/scene.ts';
import { clientFor } from '../github/client-for.ts';
import type { Fault } from '../support/github/faults.ts';
import { git } from '../support/world/git.ts';
import { addition, eventFile, headOf, ref, text } from './ledger-files.ts';

// Each test starts many processes of git.
jest.setTimeout(60_000);

const models = { owner: 'acme', name: 'models', id: 1 };
let scene: Scene;
let token: string;

beforeAll(async () => {
  scene = await openScene();
  const wanted = { repository: 'acme/models', kind: 'actions', permissions: { contents: 'write' } } as const;
  ({ token } = await scene.github.createToken(wanted));
});

beforeEach(async () => {
  await git(scene.path, ['update-ref', '-d', ref]);
  await scene.github.clearLog();
});

afterEach(async () => {
  await scene.github.clearFaults();
  expect(await scene.github.violations()).toEqual([]);
  expect(await scene.github.unknown()).toEqual([]);
});

afterAll(() => scene.close());

function ledgerOf({ timeout = 20_000, settle = 20 } = {}) {
  return githubLedger(clientFor(scene.github, { token, timeout }), models, { settle });
}

async function sent(name: string): Promise<number> {
  return (await scene.github.requests()).filter(({ names }) => names.includes(name)).length;
}

const commits = async () => (await git(scene.path, ['rev-list', ref])).split('\n');

const after: Fault[] = [
  { kind: 'status', status: 502, when: 'after' },
  { kind: 'status', status: 500, when: 'after' },
  { kind: 'reset', when: 'after' },
  { kind: 'hang', when: 'after' },
  { kind: 'truncate' },
  { kind: 'cut' },
  { kind: 'html' },
];
const wentWrong = JSON.stringify({
  data: { createCommitOnBranch: null },
  errors: [
    { message: 'Something went wrong while executing your query. Please include `ABC` when reporting.' },
  ],
});
const before: Fault[] = [
  { kind: 'status', status: 502, when: 'before' },
  { kind: 'reset', when: 'before' },
  { kind: 'hang', when: 'before' },
  { kind: 'answer', status: 200, body: wentWrong },
  { kind: 'answer', status: 200, body: '{"data":{"createCommitOnBranch":null}}' },
];

describe('an append whose answer is lost', () => {
  const operation = 'createCommitOnBranch';

  it.each([...after, ...before])('is there exactly once: %j', async (fault) => {
    const first = headOf(await ledgerOf().append(undefined, addition('fraud', 1)));
    await scene.github.addFault({ operation, fault });
    const ledger = ledgerOf({ timeout: fault.kind === 'hang' ? 1_500 : 20_000 });
    const head = headOf(await ledger.append(first, addition('fraud', 2)));

    expect(await commits()).toEqual([head, first]);
    expect(await sent(operation)).toBe(after.includes(fault) ? 1 : 2);
  });

  it('is found where others have gone on from it', async () => {
    const first = headOf(await ledgerOf().append(undefined, addition('fraud', 1)));
    await scene.github.addFault({ operation, fault: { kind: 'reset', when: 'after' } });
    const appending = ledgerOf({ settle: 4_000 }).append(first, addition('fraud', 2));
    let second = first;
    while (second === first) second = (await ledgerOf().snapshot()).head ?? '';
    const third = headOf(await ledgerOf().append(second, addition('churn', 1)));

    expect(await appending).toEqual({ kind: 'appended', head: third, readBack: true });
    expect(await commits()).toEqual([third, second, first]);
  });

  it('is lost where it did not take place and somebody else was faster', async () => {
    const first = headOf(await ledgerOf().append(undefined, addition('fraud', 1)));
    await scene.github.addFault({ operation, fault: { kind: 'reset', when: 'before' } });
    const appending = ledgerOf({ settle: 2_000 }).append(first, addition('fraud', 2));
    while ((await sent(operation)) === 0) await sleep(20);
    // The same event of another process differs in who wrote it, and when.
    const second = headOf(await ledgerOf().append(first, addition('fraud', 2, 'somebody else')));

    expect(await appending).toEqual({ kind: 'lost' });
    expect(await commits()).toEqual([second, first]);
  });

  it('is found even if the branch shows it only after it was sent again', async () => {
    const first = headOf(await ledgerOf().append(undefined, addition('fraud', 1)));
    await scene.github.addFault({ operation, fault: { kind: 'reset', when: 'after' } });
    const body = JSON.stringify({ data: { repository: { ref: { target: { oid: first } }, object: null } } });
    const stale = { kind: 'answer', status: 200, body } as const;
    await scene.github.addFault({ operation: 'LedgerReadBack', fault: stale });
    const head = headOf(await ledgerOf().append(first, addition('fraud', 2)));

    expect(await commits()).toEqual([head, first]);
    expect(await sent(operation)).toBe(2);
  });

  it('is given up in the end, with nothing written', async () => {
    const first = headOf(await ledgerOf().append(undefined, addition('fraud', 1)));
    const fault = { kind: 'status', status: 502, when: 'before' } as const;
    await scene.github.addFault({ operation, times: 'always', fault });

    await expect(ledgerOf().append(first, addition('fraud', 2))).rejects.toMatchObject({
      code: 'GITHUB_UNAVAILABLE',
    });
    expect(await sent(operation)).toBe(3);
    expect(await commits()).toEqual([first]);
  });

  it('is an error where it cannot be read back, and found by the next who looks', async () => {
    const first = headOf(await ledgerOf().append(undefined, addition('fraud', 1)));
    await scene.github.addFault({ operation, fault: { kind: 'reset', when: 'after' } });
    const fault = { kind: 'reset', when: 'before' } as const;
    await scene.github.addFault({ operation: 'LedgerReadBack', times: 'always', fault });

    await expect(ledgerOf().append(first, addition('fraud', 2))).rejects.toMatchObject({
      code: 'GITHUB_UNAVAILABLE',
    });
    expect((await ledgerOf().snapshot()).states.size).toBe(1);
    expect(text(await ledgerOf().state('fraud'))).toContain('"seq": 2');
  });

  it('of a large event is read back whole', async () => {
    const first = headOf(await ledgerOf().append(undefined, addition('fraud', 1)));
    const files = new Map([[eventFile('fraud', 2), 'x'.repeat(600_000)]]);
    await scene.github.addFault({ operation, fault: { kind: 'reset', when: 'after' } });
    const head = headOf(await ledgerOf().append(first, { files, message: 'large' }));

    expect(await commits()).toEqual([head, first]);
  });

  it('that a limit turned away is sent once the limit lifts', async () => {
    const first = headOf(await ledgerOf().append(undefined, addition('fraud', 1)));
    await scene.github.limitSecondary({ requests: 1, status: 403, retryAfter: 1, methods: ['POST'] });
    const head = headOf(await ledgerOf().append(first, addition('fraud', 2)));

    expect(await commits()).toEqual([head, first]);
  });

  it('that the limit of GraphQL turned away is an error, and not sent again', async () => {
    const first = headOf(await ledgerOf().append(undefined, addition('fraud', 1)));
    const body = JSON.stringify({ errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }] });
    await scene.github.addFault({ operation, fault: { kind: 'answer', status: 200, body } });

    await expect(ledgerOf().append(first, addition('fraud', 2))).rejects.toMatchObject({
      code: 'GITHUB_UNAVAILABLE',
    });
    expect(await sent(operation)).toBe(1);
  });
});

describe('the birth of a branch whose answer is lost', () => {
  const all = [...after, ...before.filter(({ kind }) => kind !== 'answer')];
  // Making objects is repeated by the client, as is every request that may be: a few kinds will do.
  const few = all.filter(({ kind }) => kind === 'reset' || kind === 'truncate');
  const cases = [
    ...few.map((fault) => ['git/create-tree', fault] as const),
    ...few.map((fault) => ['git/create-commit', fault] as const),
    ...all.map((fault) => ['git/create-ref', fault] as const),
  ];

  it.each(cases)('is there exactly once: %s, %j', async (operation, fault) => {
    await scene.github.addFault({ operation, fault });
    const ledger = ledgerOf({ timeout: fault.kind === 'hang' ? 1_500 : 20_000 });
    const head = headOf(await ledger.append(undefined, addition('fraud', 1)));

    expect(await commits()).toEqual([head]);
    expect(text(await ledger.state('fraud'))).toContain('"seq": 1');
  });

  it('is lost to whoever was faster', async () => {
    await scene.github.addFault({ operation: 'git/create-ref', fault: { kind: 'reset', when: 'before' } });
    const appending = ledgerOf({ settle: 2_000 }).append(undefined, addition('fraud', 1));
    while ((await sent('git/create-ref')) === 0) await sleep(20);
    const head = headOf(await ledgerOf().append(undefined, addition('churn', 1)));

    expect(await appending).toEqual({ kind: 'lost' });
    expect(await commits()).toEqual([head]);
  });
});
