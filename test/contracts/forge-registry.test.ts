import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { githubForge } from '../../src/github/forge.ts';
import { localForge } from '../../src/local/forge.ts';
import type { Forge } from '../../src/ports/forge.ts';
import { clientFor } from '../github/client-for.ts';
import { openScene, type Scene } from '../github-double/scene.ts';
import type { Fault } from '../support/github/faults.ts';
import type { Permissions } from '../support/github/state.ts';

// Each test starts many processes of git.
jest.setTimeout(60_000);

const repository = 'acme/models';
const models = { owner: 'acme', name: 'models', id: 1 };
const serverUrl = 'https://github.com';
let scene: Scene;
let main: string;
let token: string;

beforeAll(async () => {
  scene = await openScene();
  main = await scene.clone.git('rev-parse', 'HEAD');
  const writes = ['contents', 'issues', 'pull-requests'].map((name) => [name, 'write']);
  token = await tokenWith({ ...Object.fromEntries(writes), actions: 'read' });
});

beforeEach(() => scene.github.clearLog());

afterEach(async () => {
  await scene.github.clearFaults();
  await scene.github.takeEvents({ repository });
  expect(await scene.github.violations()).toEqual([]);
  expect(await scene.github.unknown()).toEqual([]);
});

afterAll(() => scene.close());

async function tokenWith(permissions: Permissions): Promise<string> {
  return (await scene.github.createToken({ repository, kind: 'actions', permissions })).token;
}

function forgeOf({ as = token, workflowRun = 0, timeout = 20_000 } = {}): Forge {
  const octokit = clientFor(scene.github, { token: as, timeout });
  return githubForge(octokit, models, { settle: 20, serverUrl, ...(workflowRun > 0 && { workflowRun }) });
}

async function asked(): Promise<(string | undefined)[]> {
  return (await scene.github.requests()).map(({ operation }) => operation);
}

const lost: Fault[] = [
  { kind: 'status', status: 502, when: 'after' },
  { kind: 'reset', when: 'after' },
  { kind: 'hang', when: 'after' },
  { kind: 'status', status: 502, when: 'before' },
  { kind: 'reset', when: 'before' },
];

describe('the pull requests of a commit', () => {
  it('are those that were merged, and no open one', async () => {
    const { clone, github } = scene;
    await clone.git('checkout', '-q', '-b', 'brings', 'main');
    const head = await clone.commit({ 'train.py': 'better\n' });
    await clone.push();
    const { number } = await github.openPullRequest({ repository, head: 'brings', base: 'main' });
    expect(await forgeOf().pullRequestsOf(head)).toEqual([]);
    const { mergeCommitSha } = await github.mergePullRequest({ repository, number });

    expect(await forgeOf().pullRequestsOf(mergeCommitSha ?? '')).toEqual([number]);
    expect(await forgeOf().pullRequestsOf(main)).toEqual([]);
  });
});

describe('issues', () => {
  const issue = { title: 'Rolled back', body: 'Größe\r\n\n<!-- marker -->\n', label: 'modelgate' };

  it('are made with their label and found by it, newest first, open and closed', async () => {
    const forge = forgeOf();
    const first = await forge.createIssue({ ...issue, label: 'first' });
    const second = await forge.createIssue({ ...issue, title: 'Second', label: 'first' });
    const other = await forge.createIssue({ ...issue, label: 'other' });
    await scene.ask(`/issues/${first.number}`, { method: 'PATCH', token, body: { state: 'closed' } });

    expect(second).toMatchObject({ title: 'Second', author: 'github-actions[bot]', open: true });
    expect(await forge.issues('first')).toEqual([second, { ...first, open: false }]);
    expect((await forge.issues('other')).map(({ number }) => number)).toEqual([other.number]);
    expect(await forge.issues('none')).toEqual([]);
  });

  it.each(lost)('whose answer is lost are there exactly once: %j', async (fault) => {
    const label = `lost-${performance.now()}`;
    // Somebody else’s of the same words is another issue.
    const foreign = await scene.github.openIssue({ repository, title: issue.title, author: 'mona' });
    await scene.github.addFault({ operation: 'issues/create', fault });
    const forge = forgeOf({ timeout: fault.kind === 'hang' ? 2_000 : 20_000 });
    const made = await forge.createIssue({ ...issue, label });

    expect(await forgeOf().issues(label)).toEqual([made]);
    expect(made.number).toBeGreaterThan(foreign.number);
  });

  it('are refused to a token without the right, with its name', async () => {
    const forge = forgeOf({ as: await tokenWith({ contents: 'read' }) });

    await expect(forge.createIssue(issue)).rejects.toMatchObject({
      code: 'PERMISSION_MISSING',
      message: expect.stringContaining('`issues: write`'),
    });
  });
});

describe('a dispatch', () => {
  const payload = { model: 'fraud', stage: 'production', version: 'v1.1.0', from: null, seq: 43 };

  it('tells the workflows of the repository', async () => {
    await forgeOf().dispatch(payload);

    expect(await scene.github.takeEvents({ repository })).toMatchObject([
      { name: 'repository_dispatch', action: 'modelgate', payload: { client_payload: payload } },
    ]);
    expect(await asked()).toEqual(['repos/create-dispatch-event']);
  });

  it.each(lost)('whose answer is lost is sent once more: %j', async (fault) => {
    await scene.github.addFault({ operation: 'repos/create-dispatch-event', fault });
    await forgeOf({ timeout: fault.kind === 'hang' ? 2_000 : 20_000 }).dispatch(payload);
    const told = await scene.github.takeEvents({ repository });

    expect(told).toHaveLength('when' in fault && fault.when === 'after' ? 2 : 1);
  });

  it('that GitHub never answers, or refuses, is an error', async () => {
    const forge = forgeOf({ as: await tokenWith({ contents: 'read' }) });
    await expect(forge.dispatch(payload)).rejects.toMatchObject({ code: 'PERMISSION_MISSING' });
    const fault = { kind: 'reset', when: 'before' } as const;
    await scene.github.addFault({ operation: 'repos/create-dispatch-event', times: 'always', fault });
    await scene.github.clearLog();

    await expect(forgeOf().dispatch(payload)).rejects.toMatchObject({ code: 'GITHUB_UNAVAILABLE' });
    expect(await asked()).toHaveLength(2);
  });
});

describe('a workflow run', () => {
  async function runWith(status = 'in_progress') {
    const wanted = { repository, headSha: main, event: 'push', path: '.github/workflows/model.yml' };
    return scene.github.createRun({ ...wanted, headBranch: 'main', status });
  }

  it('has the approvals of its environments, and no rejection', async () => {
    const { id } = await runWith();
    for (const name of ['production', 'staging']) await scene.github.setEnvironment({ repository, name });
    for (const [environment, state] of [
      ['staging', 'rejected'],
      ['production', 'approved'],
    ] as const)
      await scene.github.addApproval({ runId: id, environment, state, login: 'mona', comment: 'Looks good' });

    expect(await forgeOf({ workflowRun: id }).approvals()).toEqual([
      { environment: 'production', login: 'mona', comment: 'Looks good' },
    ]);
    expect(await forgeOf({ workflowRun: (await runWith()).id }).approvals()).toEqual([]);
    expect(await forgeOf().approvals()).toEqual([]);
    const blind = forgeOf({ as: await tokenWith({ contents: 'write' }), workflowRun: id });
    expect(await blind.approvals()).toEqual([]);
  });

  it('is over or not, where that can be known', async () => {
    const [under, over] = [await runWith(), await runWith('completed')];
    const url = (id: number) => `${serverUrl}/acme/models/actions/runs/${id}`;
    const forge = forgeOf();

    expect(await forge.isOver(url(under.id))).toBe(false);
    expect(await forge.isOver(url(over.id))).toBe(true);
    expect(await forge.isOver(`${url(over.id)}/attempts/2`)).toBe(true);
    expect(await forge.isOver(url(over.id).replace('acme/models', 'Acme/Models'))).toBe(true);
    expect(await forge.isOver(url(7))).toBeUndefined();
    await scene.github.clearLog();
    for (const other of [
      url(over.id).replace('acme/models', 'acme/other'),
      url(over.id).replace('github.com', 'example.com'),
      url(over.id).replace('/runs/', '/workflows/'),
      `${url(over.id)}x`,
      'no address',
      '',
    ])
      expect(await forge.isOver(other)).toBeUndefined();
    expect(await asked()).toEqual([]);
    const blind = forgeOf({ as: await tokenWith({ contents: 'write' }) });
    expect(await blind.isOver(url(over.id))).toBeUndefined();
  });

  it.each(['approvals', 'isOver'] as const)(
    'is not guessed about where GitHub does not answer: %s',
    async (what) => {
      const { id } = await runWith('completed');
      const fault = { kind: 'status', status: 502, when: 'before' } as const;
      await scene.github.addFault({ method: 'GET', times: 'always', fault });
      const forge = forgeOf({ workflowRun: id });
      const asking =
        what === 'approvals'
          ? forge.approvals()
          : forge.isOver(`${serverUrl}/acme/models/actions/runs/${id}`);

      await expect(asking).rejects.toMatchObject({ code: 'GITHUB_UNAVAILABLE' });
    },
  );
});

describe('a shell', () => {
  it('has no issues, tells nobody, and knows of no run', async () => {
    const forge = localForge();

    expect(await forge.pullRequestsOf(main)).toEqual([]);
    expect(await forge.issues('modelgate')).toEqual([]);
    expect(await forge.approvals()).toEqual([]);
    expect(await forge.isOver(`${serverUrl}/acme/models/actions/runs/1`)).toBeUndefined();
    await forge.dispatch({ model: 'fraud' });
    await expect(forge.createIssue({ title: 't', body: 'b', label: 'l' })).rejects.toMatchObject({
      code: 'NOT_SUPPORTED_HERE',
    });
  });
});
