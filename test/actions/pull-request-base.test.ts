import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { baseObstacle } from '../../src/actions/gather/pull-request-base.ts';
import { githubForge } from '../../src/github/forge.ts';
import { clientFor } from '../github/client-for.ts';
import { openScene, type Scene } from '../github-double/scene.ts';

// Each test starts many processes of git.
jest.setTimeout(30_000);

const repository = 'acme/models';
let scene: Scene;
let id: number;

beforeAll(async () => {
  scene = await openScene();
  ({ id } = (await scene.ask('')).json);
  await scene.clone.git('push', '-q', scene.path, 'main:loose');
});

afterEach(async () => {
  await scene.github.clearFaults();
  expect(await scene.github.violations()).toEqual([]);
});

afterAll(() => scene.close());

/** A new branch with pull requests into `bases`; their numbers. */
async function propose(branch: string, ...bases: readonly string[]): Promise<number[]> {
  await scene.clone.git('checkout', '-q', '-b', branch, 'main');
  await scene.clone.commit({ [`${branch}.txt`]: 'change\n' });
  await scene.clone.push();
  const numbers = [];
  for (const base of bases)
    numbers.push((await scene.github.openPullRequest({ repository, head: branch, base })).number);
  return numbers;
}

function obstacle(branch: string, token = scene.token) {
  const forge = githubForge(clientFor(scene.github, { token }), { owner: 'acme', name: 'models', id });
  return baseObstacle({ forge }, branch, (base) => base === 'main');
}

describe('a run of a pull request may be reused', () => {
  it('where all that came from its branch go into a branch with rules', async () => {
    const [number = 0] = await propose('clean', 'main');
    expect(await obstacle('clean')).toBeUndefined();
    await scene.github.updatePullRequest({ repository, number, state: 'closed' });
    await scene.github.openPullRequest({ repository, head: 'clean', base: 'main' });
    expect(await obstacle('clean')).toBeUndefined();
  });
});

describe('a run of a pull request may not be reused', () => {
  it('where one goes elsewhere, whichever it is and whether it is open or not', async () => {
    const [first = 0] = await propose('twice', 'loose', 'main');
    const sentence = `pull request #${first} goes into "loose", where no rules live`;
    expect(await obstacle('twice')).toBe(sentence);
    await scene.github.updatePullRequest({ repository, number: first, state: 'closed' });
    expect(await obstacle('twice')).toBe(sentence);
    await scene.clone.git('push', '-q', scene.path, ':twice');
    expect(await obstacle('twice')).toBe(sentence);
  });

  it('where one was moved, in time to look clean', async () => {
    const [number = 0] = await propose('moved', 'loose');
    await scene.github.updatePullRequest({ repository, number, base: 'main' });
    expect(await obstacle('moved')).toBe(`pull request #${number} was moved from one base to another`);
  });

  it('where none comes from its branch', async () => {
    expect(await obstacle('change')).toBe('no pull request comes from its branch "change" any more');
    expect(await obstacle('')).toBe('no pull request comes from its branch "" any more');
  });

  it('where there are too many', async () => {
    const headers = { Link: `<${scene.github.url}/next>; rel="next"` };
    const fault = { kind: 'answer', status: 200, headers, body: '[]' } as const;
    await scene.github.addFault({ operation: 'pulls/list', fault });
    expect(await obstacle('change')).toBe('too many pull requests came from its branch');
  });

  it('where the job may not see them', async () => {
    await propose('hidden', 'main');
    const permissions = { contents: 'read', actions: 'read' } as const;
    const { token } = await scene.github.createToken({ repository, kind: 'actions', permissions });
    expect(await obstacle('hidden', token)).toBe(
      'this job may not see the pull request that it is of: give it `pull-requests: read`',
    );
  });

  it('where GitHub does not answer: that is a fault', async () => {
    const fault = { kind: 'status', status: 502, when: 'before' } as const;
    await scene.github.addFault({ operation: 'pulls/list', fault, times: 'always' });
    await expect(obstacle('change')).rejects.toMatchObject({ code: 'GITHUB_UNAVAILABLE' });
  });
});
