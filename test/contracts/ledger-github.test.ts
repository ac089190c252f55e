import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { githubLedger } from '../../src/github/ledger.ts';
import { openScene, type Scene } from '../github-double/scene.ts';
import { clientFor } from '../github/client-for.ts';
import type { Permissions } from '../support/github/state.ts';
import { git } from '../support/world/git.ts';
import { addition, eventFile, headOf, ref, text } from './ledger-files.ts';

// Each test starts many processes of git.
jest.setTimeout(60_000);

const repository = 'acme/models';
const models = { owner: 'acme', name: 'models', id: 1 };
let scene: Scene;
let token: string;

beforeAll(async () => {
  scene = await openScene();
  token = await tokenWith({ contents: 'write' });
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

async function tokenWith(permissions: Permissions, of = repository): Promise<string> {
  return (await scene.github.createToken({ repository: of, kind: 'actions', permissions })).token;
}

function ledgerOf({ as = token, root = '', name = 'models' } = {}) {
  const octokit = clientFor({ url: `${scene.github.url}${root}` }, { token: as, timeout: 20_000 });
  return githubLedger(octokit, { ...models, name }, { settle: 20 });
}

/** What was asked since the log was cleared, by GitHub’s names, or GraphQL’s. */
async function asked(): Promise<(string | undefined)[]> {
  const names = (await scene.github.requests()).map((request) => request.names[0]);
  await scene.github.clearLog();
  return names;
}

describe('the requests of the ledger', () => {
  it.each(['', '/api/v3'])('are as few as can be (%s)', async (root) => {
    const ledger = ledgerOf({ root });
    expect((await ledger.snapshot()).head).toBeUndefined();
    expect(await asked()).toEqual(['LedgerSnapshot']);
    const born = headOf(await ledger.append(undefined, addition('fraud', 1)));
    expect(await asked()).toEqual(['git/create-tree', 'git/create-commit', 'git/create-ref']);
    const head = headOf(await ledger.append(born, addition('fraud', 2)));
    expect(await asked()).toEqual(['LedgerAppend']);
    expect(await ledger.append(born, addition('fraud', 3))).toEqual({ kind: 'lost' });
    expect(await asked()).toEqual(['LedgerAppend']);

    expect(text(await ledger.state('fraud'))).toContain('"seq": 2');
    expect(await asked()).toEqual(['repos/get-content']);
    expect((await ledger.snapshot()).head).toBe(head);
    expect(await asked()).toEqual(['LedgerSnapshot']);
    expect(await ledger.events(head, { model: 'fraud', from: 1, to: 101 })).toHaveLength(101);
    expect(await asked()).toEqual(['LedgerEvents', 'LedgerEvents']);
  });

  it('make one commit, that GitHub signs, with the message in its two parts', async () => {
    const born = headOf(await ledgerOf().append(undefined, addition('fraud', 1)));
    await ledgerOf().append(born, { ...addition('fraud', 2), message: 'Promote\n\nWhy.\n- so' });
    const [request] = (await scene.github.requests()).filter(({ names }) => names.includes('LedgerAppend'));

    expect(request?.body).toMatchObject({
      variables: {
        input: {
          branch: { repositoryNameWithOwner: repository, branchName: 'modelgate-ledger' },
          expectedHeadOid: born,
          message: { headline: 'Promote', body: 'Why.\n- so' },
        },
      },
    });
  });
});

describe('a tag of the branch’s name', () => {
  it('is another ref', async () => {
    const main = await git(scene.path, ['rev-parse', 'refs/heads/main']);
    await git(scene.path, ['update-ref', 'refs/tags/modelgate-ledger', main]);
    try {
      expect(await ledgerOf().state('fraud')).toBeUndefined();
      expect((await ledgerOf().snapshot()).head).toBeUndefined();
      const born = headOf(await ledgerOf().append(undefined, addition('fraud', 1)));
      const head = headOf(await ledgerOf().append(born, addition('fraud', 2)));
      await git(scene.path, ['update-ref', 'refs/tags/modelgate-ledger', born]);
      await git(scene.path, ['update-ref', 'refs/tags/heads/modelgate-ledger', born]);

      expect(text(await ledgerOf().state('fraud'))).toContain('"seq": 2');
      expect((await ledgerOf().snapshot()).head).toBe(head);
      await git(scene.path, ['update-ref', '-d', ref]);
      await git(scene.path, ['update-ref', '-d', 'refs/tags/heads/modelgate-ledger']);
      expect(await ledgerOf().state('fraud')).toBeUndefined();
      expect((await ledgerOf().snapshot()).head).toBeUndefined();
    } finally {
      for (const tag of ['modelgate-ledger', 'heads/modelgate-ledger'])
        await git(scene.path, ['update-ref', '-d', `refs/tags/${tag}`]);
    }
  });
});

describe('a repository that does not let the branch be written', () => {
  it.each([
    ['creation', undefined],
    ['update', 'update'],
    ['update', 'lost'],
  ] as const)('by a ruleset against its %s is an error with the way out (%s)', async (rule, when) => {
    const head = when && headOf(await ledgerOf().append(undefined, addition('fraud', 1)));
    const { id } = await scene.github.addRuleset({
      repository,
      target: 'branch',
      include: [ref],
      rules: [rule],
    });
    if (when === 'lost') {
      const fault = { kind: 'reset', when: 'before' } as const;
      await scene.github.addFault({ operation: 'LedgerAppend', fault });
    }
    const appending = ledgerOf().append(head, addition('fraud', head ? 2 : 1));
    await expect(appending).rejects.toMatchObject({
      code: 'LEDGER_REFUSED',
      message: expect.stringMatching(
        /`modelgate-ledger`.*(being restricted|protected ref).*Settings, Rules/s,
      ),
    });
    expect((await ledgerOf().snapshot()).head).toBe(head);
    await scene.github.removeRuleset({ repository, id });
    expect(await ledgerOf().append(head, addition('fraud', head ? 2 : 1))).toMatchObject({
      kind: 'appended',
    });
  });

  it.each([
    { type: 'BRANCH_PROTECTION_RULE_VIOLATION', message: 'Changes must be made through a pull request.' },
    { type: 'FORBIDDEN', message: 'You’re not authorized to push to this branch.' },
    { type: 'UNPROCESSABLE', message: 'Commits must have verified signatures.' },
  ])('by a protection is one, too: %j', async (error) => {
    const head = headOf(await ledgerOf().append(undefined, addition('fraud', 1)));
    const body = JSON.stringify({ data: { createCommitOnBranch: null }, errors: [error] });
    await scene.github.addFault({ operation: 'LedgerAppend', fault: { kind: 'answer', status: 200, body } });

    await expect(ledgerOf().append(head, addition('fraud', 2))).rejects.toMatchObject({
      code: 'LEDGER_REFUSED',
      message: expect.stringContaining(error.message),
    });
  });

  it('to this token names the right that it lacks', async () => {
    const as = await tokenWith({ contents: 'read' });
    const refusal = { code: 'PERMISSION_MISSING', message: expect.stringContaining('`contents: write`') };

    await expect(ledgerOf({ as }).append(undefined, addition('fraud', 1))).rejects.toMatchObject(refusal);
    const head = headOf(await ledgerOf().append(undefined, addition('fraud', 1)));
    expect(text(await ledgerOf({ as }).state('fraud'))).toContain('"seq": 1');
    await expect(ledgerOf({ as }).append(head, addition('fraud', 2))).rejects.toMatchObject(refusal);
    expect((await ledgerOf({ as }).snapshot()).head).toBe(head);
  });
});

describe('a ledger that cannot be read', () => {
  it.each([
    ['of a repository that the token may not see', 'mona/other', { contents: 'read' }],
    ['to whose token contents are closed', repository, { actions: 'read' }],
  ] as const)('%s never counts as absent', async (_, of, permissions) => {
    if (of !== repository) await scene.github.createRepository({ name: of, private: true });
    const head = headOf(await ledgerOf().append(undefined, addition('fraud', 1)));
    const ledger = ledgerOf({ as: await tokenWith(permissions, of) });

    for (const ask of [
      () => ledger.state('fraud'),
      () => ledger.snapshot(),
      () => ledger.events(head, { model: 'fraud', from: 1, to: 1 }),
      () => ledger.append(head, addition('fraud', 2)),
    ])
      await expect(ask()).rejects.toMatchObject({ code: 'PERMISSION_MISSING' });
  });

  it.each(['html', 'cut'] as const)('since its answers are not whole neither: %s', async (kind) => {
    const head = headOf(await ledgerOf().append(undefined, addition('fraud', 1)));
    await scene.github.addFault({ fault: { kind }, times: 'always' });
    for (const ask of [
      () => ledgerOf().state('fraud'),
      () => ledgerOf().snapshot(),
      () => ledgerOf().events(head, { model: 'fraud', from: 1, to: 1 }),
    ])
      await expect(ask()).rejects.toMatchObject({ code: 'GITHUB_UNAVAILABLE' });
    await scene.github.clearFaults();
    await scene.github.addFault({ fault: { kind }, times: 2 });

    expect(text(await ledgerOf().state('fraud'))).toContain('"seq": 1');
  });

  it('has no file where GitHub has it as a folder or a link', async () => {
    const head = headOf(await ledgerOf().append(undefined, addition('fraud', 1)));
    const folder = { files: new Map([[`${eventFile('fraud', 2)}/x`, 'x']]), message: 'odd' };
    const next = headOf(await ledgerOf().append(head, folder));

    expect(await ledgerOf().events(next, { model: 'fraud', from: 2, to: 2 })).toEqual([undefined]);
  });
});
