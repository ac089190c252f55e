import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { askEarly } from '../../src/github/early.ts';
import { githubRepository } from '../../src/github/repository.ts';
import { openScene, type Scene } from '../github-double/scene.ts';
import type { Fault } from '../support/github/faults.ts';
import { clientFor } from './client-for.ts';
import { record } from './recorder.ts';

let scene: Scene;
let directory: string;
let commit: string;

beforeAll(async () => {
  scene = await openScene();
  commit = await scene.clone.git('rev-parse', 'HEAD');
  directory = await mkdtemp(path.join(tmpdir(), 'early-'));
});

afterEach(async () => {
  await scene.github.clearFaults();
  await scene.github.clearLog();
});

afterAll(async () => {
  await scene.close();
  await rm(directory, { recursive: true });
});

async function env(
  more: Record<string, string | undefined> = {},
  payload = '{"repository":{"default_branch":"main"}}',
) {
  const file = path.join(directory, 'event.json');
  await writeFile(file, payload);
  return {
    'INPUT_GITHUB-TOKEN': scene.token,
    GITHUB_API_URL: scene.github.url,
    GITHUB_REPOSITORY: 'acme/models',
    GITHUB_EVENT_PATH: file,
    ...more,
  };
}

/** What the branch resolves to when the early question is at hand, and how many requests that took. */
async function resolved(more: Record<string, string | undefined> = {}, branch = 'main') {
  const early = await askEarly(await env(more));
  const octokit = clientFor(scene.github, { token: scene.token, timeout: 3_000 });
  const found = await githubRepository(octokit, { owner: 'acme', name: 'models', id: 1 }, early).resolve(
    branch,
  );
  return { found, requests: (await scene.github.requests()).length };
}

describe('the early question', () => {
  it('is the only one where it is answered, on GitHub and on a server of one’s own', async () => {
    expect(await resolved()).toEqual({ found: commit, requests: 1 });
    await scene.github.clearLog();
    expect(await resolved({ GITHUB_API_URL: `${scene.github.url}/api/v3` })).toEqual({
      found: commit,
      requests: 1,
    });
  });

  it('says who asks, and speaks one version of the API', async () => {
    const server = await record((_, response) => response.end(commit));
    const early = await askEarly(
      await env({ GITHUB_API_URL: server.url }, '{"repository":{"default_branch":"feat/ü x"}}'),
    );
    const answered = await early?.commit;
    await server.close();
    expect(answered).toBe(commit);

    expect(server.requests).toMatchObject([
      {
        url: '/repos/acme/models/commits/heads%2Ffeat%2F%C3%BC%20x',
        headers: {
          authorization: `Bearer ${scene.token}`,
          accept: 'application/vnd.github.sha',
          'user-agent': 'modelgate',
          'x-github-api-version': '2022-11-28',
        },
      },
    ]);
  });

  it('is not used for another branch', async () => {
    await scene.clone.git('checkout', '-q', '-b', 'other');
    const other = await scene.clone.commit({});
    await scene.clone.push();

    expect(await resolved({}, 'other')).toEqual({ found: other, requests: 2 });
  });

  it.each<Fault>([
    { kind: 'status', status: 502, when: 'before' },
    { kind: 'reset', when: 'before' },
    { kind: 'truncate' },
    { kind: 'cut' },
    { kind: 'html' },
    { kind: 'html', status: 200 },
    { kind: 'answer', status: 403, body: '{"message":"secondary rate limit"}' },
    { kind: 'answer', status: 404, body: '{"message":"Not Found"}' },
    { kind: 'answer', status: 200, body: '{"sha":"none"}' },
    { kind: 'answer', status: 301, headers: { Location: 'http://127.0.0.1:1/elsewhere' } },
  ])('is asked again by the client where it is not answered: %j', async (fault) => {
    await scene.github.addFault({ fault });

    expect(await resolved()).toEqual({ found: commit, requests: 2 });
  });

  it.each(['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY', 'Https_Proxy'])(
    'is not asked past a proxy: %s',
    async (name) => {
      expect(await askEarly(await env({ [name]: 'http://127.0.0.1:1' }))).toBeUndefined();
      expect(await scene.github.requests()).toEqual([]);
    },
  );

  it.each(['INPUT_GITHUB-TOKEN', 'GITHUB_API_URL', 'GITHUB_REPOSITORY', 'GITHUB_EVENT_PATH'])(
    'is not asked without %s',
    async (name) => {
      expect(await askEarly(await env({ [name]: '' }))).toBeUndefined();
      expect(await askEarly(await env({ [name]: undefined }))).toBeUndefined();
    },
  );

  it.each(['', '{', 'null', '{}', '{"repository":{}}', '{"repository":null}'])(
    'is not asked for the payload %j',
    async (payload) => {
      expect(await askEarly(await env({}, payload))).toBeUndefined();
    },
  );

  it('throws nothing, whatever the address', async () => {
    for (const url of ['http://127.0.0.1:1', 'not a url', 'https://', 'ftp://127.0.0.1']) {
      const early = await askEarly(await env({ GITHUB_API_URL: url }));
      expect(await early?.commit).toBeUndefined();
    }
  });
});
