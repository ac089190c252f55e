import { afterAll, describe, expect, it } from '@jest/globals';
import { contextOf, merge, removeEvents } from './event-context.ts';

const head = 'a'.repeat(40);
const base = 'b'.repeat(40);
const none = '0'.repeat(40);
const repository = { default_branch: 'trunk' };

afterAll(removeEvents);

function pullPayload(more: Record<string, unknown> = {}) {
  return {
    repository,
    pull_request: {
      number: 7,
      draft: true,
      head: { sha: head, ref: 'change', repo: { id: 77 } },
      base: { sha: base, ref: 'release/1' },
      ...more,
    },
  };
}

describe('the context of', () => {
  it('a pull request is its merge commit against the base', async () => {
    const context = await contextOf({ name: 'pull_request', ref: 'refs/pull/7/merge' }, pullPayload());

    expect(context).toEqual({
      host: 'github',
      workspace: '/srv/checkout',
      event: 'pull_request',
      repository: { owner: 'acme', name: 'models', id: 77 },
      defaultBranch: 'trunk',
      commit: merge,
      dirty: false,
      ref: 'refs/pull/7/merge',
      baseBranch: 'release/1',
      base,
      actor: 'mona',
      pullRequest: { number: 7, headSha: head, headRef: 'change', fork: false, draft: true },
      workflow: {
        id: 1001,
        number: 12,
        attempt: 2,
        path: '.github/workflows/model.yml',
        url: 'https://github.com/acme/models/actions/runs/1001',
      },
      serverUrl: 'https://github.com',
    });
  });

  it.each([
    ['another repository', { id: 78 }],
    ['a repository that is gone', null],
  ])('a pull request from %s is a fork’s', async (_, repo) => {
    const payload = pullPayload({ head: { sha: head, ref: 'trunk', repo } });
    const context = await contextOf({ name: 'pull_request', ref: 'refs/pull/7/merge' }, payload);

    expect(context.pullRequest).toMatchObject({ fork: true, headRef: 'trunk' });
  });

  it('pull_request_target is about the head, though it runs on the default branch', async () => {
    const event = { name: 'pull_request_target', ref: 'refs/heads/trunk', sha: base };
    const context = await contextOf(event, pullPayload());

    expect(context).toMatchObject({ commit: head, base, baseBranch: 'release/1' });
    expect(context.pullRequest?.number).toBe(7);
  });

  it.each([true, false, undefined])(
    'knows from the event that the repository is private: %s',
    async (told) => {
      const payload = { repository: { ...repository, ...(told !== undefined && { private: told }) } };
      const context = await contextOf({ name: 'push', ref: 'refs/heads/trunk' }, payload);

      expect(context.repository.private).toBe(told);
    },
  );

  it('a push is held against what the branch was before', async () => {
    const event = { name: 'push', ref: 'refs/heads/feature/x' };
    const context = await contextOf(event, { repository, before: base, after: merge });

    expect(context).toMatchObject({ commit: merge, base, baseBranch: 'feature/x', defaultBranch: 'trunk' });
    expect(context.pullRequest).toBeUndefined();
  });

  it('the first push of a branch has nothing before it', async () => {
    const event = { name: 'push', ref: 'refs/heads/trunk' };

    expect(await contextOf(event, { repository, before: none })).toMatchObject({
      base: undefined,
      baseBranch: 'trunk',
    });
  });

  it('a pushed tag belongs to no branch of its own name', async () => {
    const event = { name: 'push', ref: 'refs/tags/release/1' };

    expect(await contextOf(event, { repository, before: none })).toMatchObject({
      base: undefined,
      baseBranch: 'trunk',
      ref: 'refs/tags/release/1',
    });
  });

  it('a merge queue’s group is held against the branch that it goes into', async () => {
    const event = { name: 'merge_group', ref: 'refs/heads/gh-readonly-queue/release/1/pr-7-abc' };
    const payload = {
      repository,
      merge_group: { base_sha: base, base_ref: 'refs/heads/release/1', head_sha: merge },
    };

    expect(await contextOf(event, payload)).toMatchObject({ commit: merge, base, baseBranch: 'release/1' });
  });

  it('a dispatch is that of its branch', async () => {
    const event = { name: 'workflow_dispatch', ref: 'refs/heads/side' };

    expect(await contextOf(event, { repository, inputs: {} })).toMatchObject({
      baseBranch: 'side',
      base: undefined,
      commit: merge,
    });
  });

  it.each(['schedule', 'workflow_run'])('%s runs on the default branch, named or not', async (name) => {
    for (const payload of [{ schedule: '0 4 * * *' }, { repository }]) {
      expect(await contextOf({ name, ref: 'refs/heads/trunk' }, payload)).toMatchObject({
        defaultBranch: 'trunk',
        baseBranch: 'trunk',
      });
    }
  });

  it('a server of one’s own has its address', async () => {
    const env = { GITHUB_SERVER_URL: 'https://git.acme.test' };
    const context = await contextOf({ name: 'push', ref: 'refs/heads/trunk' }, { repository }, env);

    expect(context.serverUrl).toBe('https://git.acme.test');
    expect(context.workflow?.url).toBe('https://git.acme.test/acme/models/actions/runs/1001');
  });

  it.each([
    ['.github/workflows/a@b.yml@refs/heads/fix@home', '.github/workflows/a@b.yml'],
    [`.github/workflows/model.yml@${'d'.repeat(40)}`, '.github/workflows/model.yml'],
    ['.github/workflows/model.yml@refs/tags/v1@refs/x', '.github/workflows/model.yml'],
  ])('a workflow file with a sign in its name: %s', async (named, file) => {
    const env = { GITHUB_WORKFLOW_REF: `acme/models/${named}` };
    const context = await contextOf({ name: 'push', ref: 'refs/heads/trunk' }, { repository }, env);

    expect(context.workflow?.path).toBe(file);
  });
});

describe('a context that cannot be had', () => {
  const push = { name: 'push', ref: 'refs/heads/trunk' };

  it.each(['', 'no JSON', '{"repository": ', 'null', '7'])('for the payload %j', async (payload) => {
    await expect(contextOf(push, payload)).rejects.toMatchObject({ code: 'FILE_UNREADABLE' });
  });

  it.each([{}, { repository: {} }])(
    'for a payload without a default branch, which is never guessed: %j',
    async (payload) => {
      await expect(contextOf(push, payload)).rejects.toMatchObject({
        code: 'FILE_UNREADABLE',
        message: expect.stringContaining('default branch'),
      });
    },
  );

  it.each(['GITHUB_REPOSITORY', 'GITHUB_SHA', 'GITHUB_REF', 'GITHUB_RUN_ID', 'GITHUB_EVENT_PATH'])(
    'outside of a job, where %s is not set',
    async (name) => {
      await expect(contextOf(push, { repository }, { [name]: undefined })).rejects.toMatchObject({
        code: 'INPUT_INVALID',
        message: expect.stringContaining(name),
      });
    },
  );

  it('where the payload’s file is not there', async () => {
    const env = { GITHUB_EVENT_PATH: '/nowhere/none.json' };

    await expect(contextOf(push, { repository }, env)).rejects.toMatchObject({ code: 'FILE_UNREADABLE' });
  });
});
