import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { memoryArtifactStore, type ArtifactStore } from '../support/github/artifact-store.ts';
import { contract, readDescription } from '../support/github/contract.ts';
import { routes } from '../support/github/routes.ts';
import { openScene, type Scene } from './scene.ts';

let scene: Scene;

beforeAll(async () => {
  scene = await openScene();
});

afterAll(async () => {
  await scene.close();
});

describe('GitHub’s description', () => {
  it('is cut to just the operations that are served', () => {
    expect(Object.keys(readDescription().operations)).toEqual(routes.map((route) => route.operation).sort());
  });

  it('refuses an answer that lacks a field, has another type, or a status of its own', async () => {
    const { response } = contract();
    const { json } = await scene.ask('/git/ref/heads/main');

    expect(response('git/get-ref', { status: 200, json })).toEqual([]);
    const less = { ...json, ref: undefined };
    expect(response('git/get-ref', { status: 200, json: less })).toEqual([
      "200 answer must have required property 'ref'",
    ]);
    expect(response('git/get-ref', { status: 200, json: { ...json, url: 'no url' } })).toEqual([
      '200 answer/url must match format "uri"',
    ]);
    expect(
      response('git/get-ref', { status: 200, json: { ...json, object: { ...json.object, sha: null } } }),
    ).toEqual(['200 answer/object/sha must be string']);
    expect(response('git/get-ref', { status: 201, json })).toEqual([
      "status 201 is not in GitHub's description",
    ]);
  });

  it('is held by the double itself: an answer that breaks it does not go out', async () => {
    const store = memoryArtifactStore();
    const artifacts: ArtifactStore = {
      ...store,
      list: async () =>
        (await store.list()).map((artifact) => ({ ...artifact, size: 'nine' as unknown as number })),
    };
    const broken = await openScene({ artifacts });
    try {
      const headSha = await broken.clone.git('rev-parse', 'HEAD');
      const run = await broken.github.createRun({
        repository: 'acme/models',
        headSha,
        event: 'push',
        path: 'model.yml',
      });
      await broken.github.addArtifact({ runId: run.id, name: 'run', content: { bytes: Buffer.from('x') } });

      expect((await broken.ask('/actions/artifacts')).status).toBe(599);
      expect(await broken.github.violations()).toMatchObject([
        { where: 'response', problems: ['200 answer/artifacts/0/size_in_bytes must be integer'] },
      ]);
    } finally {
      await broken.close();
    }
  });

  it('refuses requests that GitHub does not describe, and remembers them', async () => {
    const { github, ask } = scene;
    const wrong = [
      await ask('/pulls?state=opened'),
      await ask('/pulls?perpage=3'),
      await ask('/issues/one/comments'),
      await ask('/issues/1/comments', { method: 'POST', body: { text: 'x' } }),
      await ask('/branches/main', { method: 'GET', headers: {} }),
    ];

    expect(wrong.map((reply) => reply.status)).toEqual([599, 599, 599, 599, 200]);
    expect(await github.violations()).toMatchObject([
      {
        operation: 'pulls/list',
        where: 'request',
        problems: [expect.stringContaining('"open","closed","all"')],
      },
      { problems: ["query parameter perpage is not in GitHub's description"] },
      { operation: 'issues/list-comments' },
      { operation: 'issues/create-comment', problems: ["body must have required property 'body'"] },
    ]);
    expect((await ask('/stargazers')).status).toBe(404);
    expect(await github.unknown()).toEqual(['GET /repos/acme/models/stargazers']);
  });
});
