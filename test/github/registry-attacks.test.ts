import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type GitHubPlace, openGitHubPlace } from '../support/registry/github-place.ts';
import { trained } from '../support/local/registry-run.ts';

jest.setTimeout(300_000);

let place: GitHubPlace;
beforeAll(async () => {
  place = await openGitHubPlace();
});
afterAll(() => place.close());

describe('a repository whose newest hundred releases are of something else', () => {
  it('does not promote over a ledger that was set back, nor over a click', async () => {
    expect((await place.run('promote', { stage: 'production' })).outputs).toMatchObject({
      version: 'v1.0.0',
    });
    const before = await place.work.git('ls-remote', place.origin, 'refs/heads/modelgate-ledger');
    await place.commit(trained('second', ({ id }) => id === 1));
    expect((await place.run('promote', { stage: 'production' })).outputs).toMatchObject({
      version: 'v1.1.0',
    });
    const { store } = await place.host();
    const commit = await place.work.git('rev-parse', 'HEAD');
    for (let number = 0; number < 101; number++) {
      const draft = await store.draft(
        { tag: `tool@v1.0.${number}`, commit, title: 'tool', notes: '' },
        { known: [] },
      );
      await store.publish(draft, [], { latest: false });
    }
    await place.commit(trained('third', ({ id }) => id === 2));
    await place.changeRelease('fraud@v1.1.0', { kind: 'edit', prerelease: true });
    const clicked = await place.run('promote', { stage: 'production' });
    expect(clicked.outputs).toMatchObject({ outcome: 'refused' });
    await place.changeRelease('fraud@v1.1.0', { kind: 'edit', prerelease: false });
    const [sha = ''] = before.split('\t');
    await place.work.git('fetch', '--quiet', place.origin, 'refs/heads/modelgate-ledger');
    await place.work.git('push', '--quiet', '--force', place.origin, `${sha}:refs/heads/modelgate-ledger`);
    await expect(place.run('promote', { stage: 'production' })).rejects.toMatchObject({
      code: 'LEDGER_INVALID',
    });
  });
});
