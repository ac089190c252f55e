import { afterAll, describe, expect, it } from '@jest/globals';
import { contextOf, merge, removeEvents } from './event-context.ts';

const repository = { default_branch: 'trunk' };

afterAll(removeEvents);

describe('the context of', () => {
  it.each(['prereleased', 'unpublished', 'deleted', 'published'])(
    'a release that was %s names its tag',
    async (action) => {
      const event = { name: 'release', ref: 'refs/tags/fraud@v1.2.0' };
      const release = {
        tag_name: 'fraud@v1.2.0',
        draft: action === 'unpublished',
        target_commitish: 'release/1',
      };
      const context = await contextOf(event, { action, release, repository });

      expect(context).toMatchObject({
        release: { tag: 'fraud@v1.2.0', action },
        ref: 'refs/tags/fraud@v1.2.0',
        commit: merge,
        base: undefined,
        baseBranch: 'trunk',
        defaultBranch: 'trunk',
      });
      expect(context.dispatch).toBeUndefined();
    },
  );

  it('a dispatch of the repository has its type and payload, on the default branch', async () => {
    const event = { name: 'repository_dispatch', ref: 'refs/heads/trunk' };
    const sent = { model: 'fraud', stage: 'production', seq: 43 };
    const payload = { action: 'modelgate', branch: 'trunk', client_payload: sent, repository };
    const context = await contextOf(event, payload);

    expect(context).toMatchObject({
      dispatch: { action: 'modelgate', payload: sent },
      commit: merge,
      base: undefined,
      baseBranch: 'trunk',
    });
    expect(context.release).toBeUndefined();
    const { dispatch } = await contextOf(event, { ...payload, client_payload: undefined });
    expect(dispatch).toEqual({ action: 'modelgate', payload: null });
  });

  it('any other event has neither, whatever its payload says', async () => {
    const payload = {
      repository,
      action: 'opened',
      release: { tag_name: 'fraud@v1.2.0' },
      client_payload: {},
    };
    const context = await contextOf({ name: 'push', ref: 'refs/heads/trunk' }, payload);

    expect([context.release, context.dispatch]).toEqual([undefined, undefined]);
  });
});

describe('a context that cannot be had', () => {
  it.each([
    ['release', { action: 'prereleased' }],
    ['release', { action: 'prereleased', release: null }],
    ['release', { action: 'prereleased', release: { tag_name: '' } }],
    ['release', { release: { tag_name: 'fraud@v1.2.0' } }],
    ['repository_dispatch', { client_payload: {} }],
  ])('for the event %s that says %j', async (name, payload) => {
    const event = { name, ref: 'refs/heads/trunk' };

    await expect(contextOf(event, { repository, ...payload })).rejects.toMatchObject({
      code: 'FILE_UNREADABLE',
    });
  });
});
