import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
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
    expect((await ask('/releases')).status).toBe(404);
    expect(await github.unknown()).toEqual(['GET /repos/acme/models/releases']);
  });
});
