import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { githubForge } from '../../src/github/forge.ts';
import { localForge } from '../../src/local/forge.ts';
import { clientFor } from '../github/client-for.ts';
import { openScene, type Scene } from '../github-double/scene.ts';
import type { Permissions } from '../support/github/state.ts';

// Each test starts many processes of git.
jest.setTimeout(30_000);

const repository = 'acme/models';
let scene: Scene;
let fork: string;
let id: number;
let branch: string;
let count = 0;

beforeAll(async () => {
  scene = await openScene();
  ({ id } = (await scene.ask('')).json);
  fork = (await scene.github.createRepository({ name: 'mona/models', forkOf: repository })).path;
  for (const base of ['loose', 'release']) await scene.clone.git('push', '-q', scene.path, `main:${base}`);
});

beforeEach(async () => {
  branch = `feature/#${++count}&more`;
  await scene.clone.git('checkout', '-q', '-b', branch, 'main');
  await scene.clone.commit({ [`${count}.txt`]: 'change\n' });
  await scene.clone.push();
  await scene.github.clearLog();
});

afterEach(async () => {
  await scene.github.clearFaults();
  expect(await scene.github.violations()).toEqual([]);
  expect(await scene.github.unknown()).toEqual([]);
});

afterAll(() => scene.close());

async function found(token = scene.token) {
  return githubForge(clientFor(scene.github, { token }), {
    owner: 'acme',
    name: 'models',
    id,
  }).pullRequestsFrom(branch);
}

async function opened(base = 'main', head = branch): Promise<number> {
  return (await scene.github.openPullRequest({ repository, head, base })).number;
}

async function foundWith(permissions: Permissions) {
  const { token } = await scene.github.createToken({ repository, kind: 'actions', permissions });
  return found(token);
}

async function asked(): Promise<string[]> {
  return (await scene.github.requests()).map(({ operation = 'none' }) => operation);
}

/** GitHub’s list, changed to what the double cannot be brought to. */
async function answerWith(change: (pull: { readonly head: object; readonly base: object }) => object[]) {
  const query = `state=all&head=${encodeURIComponent(`acme:${branch}`)}`;
  const { json } = await scene.ask(`/pulls?${query}`);
  expect(json).toHaveLength(1);
  const body = JSON.stringify(change(json[0]));
  await scene.github.addFault({ operation: 'pulls/list', fault: { kind: 'answer', status: 200, body } });
}

describe('the pull requests that come from a branch', () => {
  it('are none where none was ever opened', async () => {
    expect(await found()).toEqual([]);
    expect(await asked()).toEqual(['pulls/list']);
    expect(await localForge().pullRequestsFrom(branch)).toEqual([]);
  });

  it('are there while they are open, for two requests', async () => {
    const number = await opened();
    expect(await found()).toEqual([{ number, base: 'main', retargeted: false }]);
    expect(await asked()).toEqual(['pulls/list', 'issues/list-events']);
  });

  it('are there when they are closed, and when they are merged and the branch is deleted', async () => {
    const closed = await opened('loose');
    await scene.github.updatePullRequest({ repository, number: closed, state: 'closed' });
    const merged = await opened('release');
    await scene.github.mergePullRequest({ repository, number: merged });
    await scene.clone.git('push', '-q', scene.path, `:${branch}`);

    expect(await found()).toEqual([
      { number: merged, base: 'release', retargeted: false },
      { number: closed, base: 'loose', retargeted: false },
    ]);
  });

  it('are several where it goes into several branches', async () => {
    const [first, second] = [await opened(), await opened('loose')];
    expect(await found()).toEqual([
      { number: second, base: 'loose', retargeted: false },
      { number: first, base: 'main', retargeted: false },
    ]);
  });

  it('say that they were moved, also when they were moved back and closed', async () => {
    const number = await opened('loose');
    await scene.github.updatePullRequest({ repository, number, base: 'main' });
    expect(await found()).toEqual([{ number, base: 'main', retargeted: true }]);
    await scene.github.updatePullRequest({ repository, number, base: 'loose', state: 'closed' });
    expect(await found()).toEqual([{ number, base: 'loose', retargeted: true }]);
  });

  it('say that GitHub moved them, and do not take other events for a move', async () => {
    const number = await opened();
    for (const event of ['automatic_base_change_failed', 'base_ref_force_pushed', 'labeled'])
      await scene.github.addIssueEvent({ repository, number, event });
    expect(await found()).toEqual([{ number, base: 'main', retargeted: false }]);
    await scene.github.addIssueEvent({ repository, number, event: 'automatic_base_change_succeeded' });
    expect(await found()).toEqual([{ number, base: 'main', retargeted: true }]);
  });

  it('count as moved where more happened to them than is looked through', async () => {
    const number = await opened();
    for (let event = 1; event <= 300; event++)
      await scene.github.addIssueEvent({ repository, number, event: 'mentioned' });
    expect(await found()).toEqual([{ number, base: 'main', retargeted: false }]);
    await scene.github.addIssueEvent({ repository, number, event: 'mentioned' });
    expect(await found()).toEqual([{ number, base: 'main', retargeted: true }]);
    const events = (await asked()).filter((operation) => operation === 'issues/list-events');
    expect(events).toHaveLength(6);
  });

  it('say that they were moved where that stands on the third page', async () => {
    const number = await opened();
    for (let event = 1; event <= 250; event++)
      await scene.github.addIssueEvent({ repository, number, event: 'mentioned' });
    await scene.github.addIssueEvent({ repository, number, event: 'base_ref_changed' });
    expect(await found()).toEqual([{ number, base: 'main', retargeted: true }]);
  });
});

describe('pull requests of others', () => {
  it('are left out: those of a fork’s branch of the same name', async () => {
    await scene.clone.push(fork);
    await opened('main', `mona:${branch}`);
    expect(await found()).toEqual([]);
    const ours = await opened('loose');
    expect(await found()).toEqual([{ number: ours, base: 'loose', retargeted: false }]);
  });

  it('are left out: of another repository of the same owner, into another one, of another branch', async () => {
    await opened();
    await answerWith((pull) => [
      { ...pull, head: { ...pull.head, repo: { id: id + 1 } } },
      { ...pull, base: { ...pull.base, repo: { id: id + 1 } } },
      { ...pull, head: { ...pull.head, ref: `${branch}-2` } },
    ]);
    expect(await found()).toEqual([]);
  });

  it('count as moved where the repository that they came from is gone', async () => {
    const number = await opened();
    await answerWith((pull) => [{ ...pull, head: { ...pull.head, repo: null } }]);
    expect(await found()).toEqual([{ number, base: 'main', retargeted: true }]);
  });
});

describe('pull requests that cannot all be seen', () => {
  it.each([
    [99, 99],
    [100, undefined],
  ])('are not named: %d of them', async (there, named) => {
    await opened();
    await answerWith((pull) => Array.from({ length: there }, () => pull));
    expect((await found())?.length).toBe(named);
  });

  it('are not named where GitHub says that there are more', async () => {
    await opened();
    const headers = { Link: `<${scene.github.url}/next>; rel="next"` };
    const fault = { kind: 'answer', status: 200, headers, body: '[]' } as const;
    await scene.github.addFault({ operation: 'pulls/list', fault });
    expect(await found()).toBeUndefined();
  });

  it('are a fault without the permission', async () => {
    await opened();
    const fault = { code: 'PERMISSION_MISSING', message: expect.stringContaining('`pull-requests: read`') };
    await expect(foundWith({ contents: 'read', issues: 'write' })).rejects.toMatchObject(fault);
    expect(await foundWith({ 'pull-requests': 'read' })).toHaveLength(1);
  });

  it.each(['pulls/list', 'issues/list-events'])('are a fault where %s is not answered', async (operation) => {
    await opened();
    const fault = { kind: 'status', status: 502, when: 'before' } as const;
    await scene.github.addFault({ operation, fault, times: 'always' });
    await expect(found()).rejects.toMatchObject({ code: 'GITHUB_UNAVAILABLE' });
  });
});
