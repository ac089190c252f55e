import { afterAll, afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { removeRepositories } from '../support/local/repository.ts';
import { trained } from '../support/local/registry-run.ts';
import { type GitHubPlace, openGitHubPlace } from '../support/registry/github-place.ts';
import { findingsOf, kindsOf } from '../support/registry/registry-place.ts';

jest.setTimeout(120_000);

const repository = 'acme/fraud';
let place: GitHubPlace;

/** Two versions, the second of which holds `production`. */
beforeEach(async () => {
  place = await openGitHubPlace();
  await place.run('promote', { stage: 'production' });
  await place.commit(trained('second', ({ id }) => id === 1));
  await place.run('promote', { stage: 'production' });
});
afterEach(() => place.close());
afterAll(removeRepositories);

const file = 'models/fraud/events/000002.json';
const ledger = () => place.work.git('ls-remote', place.origin, 'refs/heads/modelgate-ledger');

describe('a healthy registry on GitHub', () => {
  it('is told in one line, and asks only what GitHub describes', async () => {
    const run = await place.run('doctor');
    expect(run.text).toBe('✓ Healthy: 1 model, 6 events, 2 versions, 2 releases');
    expect(run.outputs['outcome']).toBe('healthy');
    expect(run.host.log.warnings).toEqual([]);
    expect(await place.github.violations()).toEqual([]);
  });
});

describe('on GitHub', () => {
  it('names what a person did to releases, tags and assets, all at once', async () => {
    await place.changeRelease('fraud@v1.0.0', { kind: 'asset', name: 'model.bin', bytes: 'other' });
    await place.changeRelease('fraud@v1.0.0', { kind: 'asset', name: 'notes.txt', bytes: 'one more' });
    await place.changeRelease('fraud@v1.0.0', { kind: 'edit', title: 'Ours' });
    await place.changeRelease('fraud@v1.1.0', { kind: 'edit', prerelease: true });
    await place.work.git('push', '--quiet', '--force', place.origin, 'HEAD:refs/tags/fraud@v1.0.0');
    const run = await place.run('doctor');
    expect(kindsOf(run)).toEqual(['assets-differ', 'tag-moved', 'text-differs', 'release-click']);
    const told = findingsOf(run)
      .map(({ found }) => found)
      .join('\n');
    expect(told).toMatch(/`model\.bin` is 5 bytes with sha256:.* instead of/);
    expect(told).toMatch(/`notes\.txt` is one too many/);
    const repaired = await place.run('doctor', { repair: 'true' });
    const mended = findingsOf(repaired).filter(({ repair }) => repair === 'done');
    expect(mended.map(({ kind }) => kind)).toEqual(['text-differs']);
    expect(repaired.outputs['outcome']).toBe('broken');
  });

  it('names a half-uploaded asset, and a release that was unpublished', async () => {
    await place.changeRelease('fraud@v1.0.0', { kind: 'asset', name: 'model.bin', bytes: null });
    await place.github.addFault({ method: 'POST', path: 'assets', fault: { kind: 'starter', status: 502 } });
    await place
      .changeRelease('fraud@v1.0.0', { kind: 'asset', name: 'model.bin', bytes: 'first\n' })
      .catch(() => undefined);
    await place.changeRelease('fraud@v1.1.0', { kind: 'unpublish' });
    const run = await place.run('doctor');
    expect(kindsOf(run)).toEqual(['assets-differ', 'release-click']);
    expect(findingsOf(run)[0]?.found).toMatch(/in state `starter`/);
    expect(findingsOf(run)[1]?.found).toMatch(/was unpublished/);
  });

  it('names an edited event and repairs nothing of it', async () => {
    await place.editLedger(async (read) => ({ [file]: (await read(file)).replace('v1.0.0', 'v1.0.1') }));
    const before = await ledger();
    const run = await place.run('doctor', { repair: 'true' });
    expect(kindsOf(run)).toContain('event-edited');
    expect(findingsOf(run)[0]?.command).toMatch(
      /^git fetch origin [0-9a-f]{40} && git push --force origin [0-9a-f]{40}:refs\/heads\/modelgate-ledger$/,
    );
    expect(await ledger()).toBe(before);
  });

  it('makes state and page again in one commit', async () => {
    await place.editLedger(async (read) => ({
      'models/fraud/state.json': (await read('models/fraud/state.json')).replace(
        '"seq": 6,\n      "hold"',
        '"seq": 5,\n      "hold"',
      ),
      'README.md': 'Mine\n',
    }));
    const run = await place.run('doctor', { repair: 'true' });
    expect(kindsOf(run)).toEqual(['state-differs']);
    expect(run.outputs['outcome']).toBe('repaired');
    expect((await place.run('doctor')).outputs['outcome']).toBe('healthy');
  });

  it('names a branch that was deleted, and one that was reset', async () => {
    const [head = ''] = (await ledger()).split('\t');
    await place.work.git('fetch', '--quiet', place.origin, 'modelgate-ledger');
    await place.work.git('push', '--quiet', '--force', place.origin, `${head}~3:refs/heads/modelgate-ledger`);
    expect(kindsOf(await place.run('doctor'))).toEqual(['ledger-reset']);
    await place.work.git('push', '--quiet', place.origin, ':refs/heads/modelgate-ledger');
    const run = await place.run('doctor');
    expect(kindsOf(run)).toEqual(['ledger-gone']);
    expect(findingsOf(run)[0]?.fix).toMatch(/activity\?ref=|git push --force|newest known/);
  });

  it('names rules, rights, a latest flag, a missing workflow and drafts', async () => {
    await place.commit({ '.github/workflows/rollback.yml': 'on: push\njobs: {}\n# rollback\n' });
    await place.changeRelease('fraud@v1.1.0', { kind: 'latest' });
    await place.github.addRuleset({
      repository,
      name: 'Everything by pull request',
      target: 'branch',
      include: ['refs/heads/modelgate-ledger'],
      rules: ['update', 'non_fast_forward', 'deletion'],
    });
    await place.github.addRuleset({ repository, name: 'No tags', target: 'tag', rules: ['creation'] });
    const host = await place.host();
    const text = { title: 'fraud v4.0.0', notes: '' };
    await host.store.draft({ tag: 'fraud@v4.0.0', commit: host.context.commit, ...text });
    const run = await place.run('doctor');
    expect(kindsOf(run)).toEqual([
      'draft-abandoned',
      'ledger-rules',
      'tag-rules',
      'rollback-workflow',
      'latest-flag',
    ]);
    const repaired = await place.run('doctor', { repair: 'true' });
    expect(findingsOf(repaired).find(({ kind }) => kind === 'latest-flag')?.repair).toBeDefined();

    const permissions = { contents: 'read', actions: 'read' } as const;
    const { token } = await place.github.createToken({ repository, kind: 'actions', permissions });
    expect(kindsOf(await place.as(token).run('doctor'))).toContain('token-rights');
  });

  it('puts the mark of a withdrawn version back', async () => {
    await place.run('rollback', { reason: 'it drops Brazil' });
    expect((await place.run('doctor')).outputs['outcome']).toBe('healthy');
    await place.changeRelease('fraud@v1.1.0', { kind: 'edit', title: 'fraud v1.1.0' });
    expect(kindsOf(await place.run('doctor'))).toEqual(['withdrawn-unmarked']);
    expect((await place.run('doctor', { repair: 'true' })).outputs['outcome']).toBe('repaired');
  });
});
