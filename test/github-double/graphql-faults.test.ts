import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { openRegistry, type RegistryScene } from './registry-scene.ts';

jest.setTimeout(60_000);

const repository = 'acme/models';
let scene: RegistryScene;
let head: string;

beforeAll(async () => {
  scene = await openRegistry();
  head = await scene.clone.git('rev-parse', 'HEAD');
});

afterEach(async () => {
  expect(await scene.github.violations()).toEqual([]);
});

afterAll(async () => {
  await scene.close();
});

const tip = async () => (await scene.write('/git/ref/heads/main')).json.object.sha as string;

function commit(expectedHeadOid: string) {
  const input = {
    branch: { repositoryNameWithOwner: repository, branchName: 'main' },
    expectedHeadOid,
    message: { headline: 'one more' },
    fileChanges: { additions: [{ path: 'a.txt', contents: 'YQ==' }] },
  };
  const text =
    'mutation Append($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }';
  return scene.graphql(text, { input });
}

describe('faults', () => {
  it('hit GraphQL by operation, before and after it had its effect', async () => {
    const { github, graphql } = scene;
    await github.addFault({ operation: 'createCommitOnBranch', fault: { kind: 'reset', when: 'after' } });
    await graphql('{ viewer { login } }');
    await expect(commit(head)).rejects.toThrow();
    const moved = await tip();
    expect(moved).not.toBe(head);
    await github.addFault({
      path: '^/graphql$',
      operation: 'Append',
      fault: { kind: 'status', status: 502, when: 'before' },
    });
    expect((await commit(moved)).status).toBe(502);
    expect(await tip()).toBe(moved);
    await github.clearFaults();
  });

  it('are planted at the n-th request from now, and tell when they have worked', async () => {
    const { github, write, graphql } = scene;
    await github.startNumbering();
    await write('/branches/main');
    await graphql('{ viewer { login } }');
    expect(await github.numberedRequests()).toMatchObject([
      { number: 1, method: 'GET', operation: 'repos/get-branch', status: 200 },
      { number: 2, method: 'POST', operation: 'viewer', status: 200 },
    ]);
    await github.plantFault({ request: 2, mode: 'kill-after' });
    await write('/branches/main');
    const killed = new AbortController();
    const hung = fetch(`${github.url}/repos/${repository}/git/refs`, {
      method: 'POST',
      headers: { authorization: `Bearer ${scene.writer}` },
      body: JSON.stringify({ ref: 'refs/heads/killed', sha: head }),
      signal: killed.signal,
    }).catch(() => 'no answer');
    expect(await github.faultHit()).toMatchObject({ operation: 'git/create-ref', fault: 'hang' });
    killed.abort();
    expect(await hung).toBe('no answer');
    expect((await write('/git/ref/heads/killed')).status).toBe(200);
    expect(await github.faultHit({ timeoutMs: 10 })).toBeUndefined();
  });

  it('of limits are an error with status 200 in GraphQL', async () => {
    const { github, graphql } = scene;
    await github.limitPrimary({ remaining: 0 });
    const limited = await graphql('{ viewer { login } }');
    await github.limitPrimary({ remaining: 1000 });

    expect(limited).toMatchObject({ status: 200, json: { errors: [{ type: 'RATE_LIMITED' }] } });
    expect(limited.headers.get('x-ratelimit-remaining')).toBe('0');
  });
});
