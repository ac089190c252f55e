import { describe, expect, it } from '@jest/globals';
import { repository } from '../contracts/store-scene.ts';
import { namedFaults, patienceWith, storeBench } from './store-bench.ts';

const test = storeBench();

describe('a draft', () => {
  it.each(namedFaults)('is made once, whatever becomes of the answer: %s', async (_name, fault) => {
    await test.scene.github.clearLog();
    await test.scene.github.addFault({ operation: 'repos/create-release', fault });
    const release = await test.store(undefined, patienceWith(fault)).draft(test.wanted());

    expect(release).toMatchObject({ draft: true, tag: test.tag });
    expect((await test.held()).map(({ id }) => id)).toEqual([release.id]);
    const isLost = 'when' in fault && fault.when === 'before';
    const creations = (await test.operations()).filter((one) => one === 'repos/create-release');
    expect(creations).toHaveLength(isLost ? 2 : 1);
  });

  it('is one, too, where the first one shows late', async () => {
    const { github } = test.scene;
    await github.clearLog();
    await github.addFault({
      operation: 'repos/create-release',
      fault: { kind: 'status', status: 502, when: 'after' },
    });
    const stale = { kind: 'answer', status: 200, body: '[]' } as const;
    await github.addFault({ operation: 'repos/list-releases', fault: stale });
    const release = await test.store().draft(test.wanted(), { known: [] });

    expect((await test.held()).map(({ id }) => id)).toEqual([release.id]);
    expect((await test.operations()).filter((one) => one === 'repos/create-release')).toHaveLength(2);
  });

  it('is not made where GitHub never answers', async () => {
    const fault = { kind: 'status', status: 502, when: 'before' } as const;
    await test.scene.github.addFault({ operation: 'repos/create-release', fault, times: 'always' });

    await expect(test.store().draft(test.wanted())).rejects.toMatchObject({ code: 'GITHUB_UNAVAILABLE' });
  });

  it('takes one request more than none where the list is known, and no second one where nothing changed', async () => {
    const store = test.store();
    const known = await store.releases('fraud');
    await test.scene.github.clearLog();
    const release = await store.draft(test.wanted(), { known });
    expect(await test.operations()).toEqual(['repos/create-release']);
    await test.scene.github.clearLog();
    expect(await store.draft(test.wanted(), { known: [release] })).toEqual(release);
    expect(await test.operations()).toEqual([]);
  });

  it('is the oldest of several, and the others are deleted', async () => {
    const { ask } = test.scene;
    const token = await test.writingToken();
    const body = { tag_name: test.tag, draft: true, name: 'twin' };
    const ids: number[] = [];
    for (let twin = 0; twin < 3; twin++)
      ids.push((await ask('/releases', { method: 'POST', token, body })).json.id);

    expect((await test.store().draft(test.wanted())).id).toBe(Math.min(...ids));
    expect((await test.held()).map(({ id, name }) => [id, name])).toEqual([[Math.min(...ids), 'fraud']]);
  });

  it('is found among hundreds', async () => {
    const made = await test.store().draft(test.wanted());
    const { json } = await test.scene.ask(`/releases/${made.id}`, { token: await test.writingToken() });
    const page = (number: number) =>
      Array.from({ length: 100 }, (_, at) => ({
        ...json,
        id: number * 1000 + at,
        tag_name: `fraud@v9.${number}.${at}`,
      }));
    for (const nth of [1, 2, 3]) {
      const next = `<${test.scene.github.url}/repositories/1/releases?per_page=100&page=${nth + 1}>; rel="next"`;
      const body = JSON.stringify(nth === 3 ? [...page(nth).slice(1), json] : page(nth));
      const headers = nth === 3 ? {} : { link: next };
      await test.scene.github.addFault({
        path: '/releases\\?',
        nth,
        fault: { kind: 'answer', status: 200, headers, body },
      });
    }
    const store = test.store();
    expect((await store.draft(test.wanted())).id).toBe(made.id);
    expect(await test.held()).toHaveLength(1);
    for (const [all, count] of [
      [false, 100],
      [true, 300],
    ] as const) {
      await test.scene.github.clearFaults();
      for (const nth of [1, 2, 3]) {
        const next = `<${test.scene.github.url}/repositories/1/releases?per_page=100&page=${nth + 1}>; rel="next"`;
        const headers = nth === 3 ? {} : { link: next };
        const fault = { kind: 'answer', status: 200, headers, body: JSON.stringify(page(nth)) } as const;
        await test.scene.github.addFault({ path: '/releases\\?', nth, fault });
      }
      await test.scene.github.clearLog();
      expect(await store.releases('fraud', { all })).toHaveLength(count);
      expect(await test.operations()).toHaveLength(count / 100);
    }
  });

  it('is refused on a commit whose workflow files are not the default branch’s, with the way out', async () => {
    const { clone, path: remote } = test.scene;
    await clone.git('checkout', '-q', '-b', 'flow', 'main');
    const commit = await clone.commit({ '.github/workflows/model.yml': 'on: push\n' }, 'flow');
    await clone.git('push', '-q', remote, 'HEAD:refs/heads/flow');
    await clone.git('checkout', '-q', 'main');

    const [obstacle, ...more] = await test.store().obstacles(test.tag, commit);
    expect([obstacle, more]).toEqual([expect.stringMatching(/workflow files.*App/s), []]);
    await expect(test.store().draft(test.wanted({ commit }))).rejects.toMatchObject({
      code: 'STORE_REFUSED',
      message: expect.stringMatching(/workflow files/),
    });
    const { token } = await test.scene.github.createToken({
      repository,
      kind: 'user',
      login: 'mona',
      permissions: { contents: 'write', workflows: 'write' },
    });
    expect(await test.store(token).obstacles(test.tag, commit)).toEqual([]);
  });

  it('is refused to a token that may only read', async () => {
    await expect(test.store(test.scene.token).draft(test.wanted())).rejects.toMatchObject({
      code: 'PERMISSION_MISSING',
    });
  });
});

describe('a further tag', () => {
  const wantedTag = () => ({ name: `fraud#prod#${test.count}`, commit: test.commits[0], message: 'for GTO' });

  it.each(
    ['git/create-tag', 'git/create-ref'].flatMap((operation) =>
      namedFaults.map(([name, fault]) => [operation, name, fault] as const),
    ),
  )('is made once: %s, %s', async (operation, _name, fault) => {
    await test.scene.github.addFault({ operation, fault });
    await test.store(undefined, patienceWith(fault)).annotate(wantedTag());
    const refs = await test.scene.clone.git(
      'ls-remote',
      test.scene.path,
      `refs/tags/fraud#prod#${test.count}*`,
    );
    expect(refs.split('\n').map((line) => line.split('\t')[1])).toEqual([
      `refs/tags/fraud#prod#${test.count}`,
      `refs/tags/fraud#prod#${test.count}^{}`,
    ]);
    expect(refs).toContain(test.commits[0]);
  });
});
