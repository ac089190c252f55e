import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { openRegistry, type RegistryScene } from './registry-scene.ts';

jest.setTimeout(60_000);

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

describe('updateRefs', () => {
  const zero = '0'.repeat(40);
  const update = async (refUpdates: readonly object[]) => {
    const repositoryId = (await scene.graphql('{ repository(owner: "acme", name: "models") { id } }')).json
      .data.repository.id as string;
    const text = 'mutation($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }';
    return (await scene.graphql(text, { input: { repositoryId, refUpdates } })).json;
  };

  it('moves all of the refs or none', async () => {
    const a = { name: 'refs/tags/a', beforeOid: zero, afterOid: head };
    const b = { name: 'refs/tags/b', beforeOid: zero, afterOid: head };

    expect((await update([a])).errors).toBeUndefined();
    expect((await update([b, a])).errors).toMatchObject([{ type: 'STALE_DATA' }]);
    expect((await scene.write('/git/ref/tags/b')).status).toBe(404);
    expect((await update([b, { ...a, beforeOid: head, afterOid: zero }])).errors).toBeUndefined();
    expect((await scene.write('/git/ref/tags/b')).status).toBe(200);
    expect((await scene.write('/git/ref/tags/a')).status).toBe(404);
  });
});
