import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { sha256Of } from '../../src/domain/canonical-json.ts';
import { forgeEvent } from '../support/registry/forged-event.ts';
import type { RegistryPlace } from '../support/registry/registry-place.ts';
import type { Break } from './doctor-ledger-breaks.ts';

/** What is done to releases, tags and drafts in a clone. */
export const releaseBreaks: readonly Break[] = [
  {
    name: 'a release that was deleted',
    kinds: ['release-click'],
    says: /was deleted.*modelgate rollback fraud --stage production/s,
    breakIt: (one) => one.changeRelease('fraud@v1.1.0', { kind: 'delete' }),
  },
  {
    name: 'a release that was unpublished',
    kinds: ['release-click'],
    says: /was unpublished/,
    breakIt: (one) => one.changeRelease('fraud@v1.1.0', { kind: 'unpublish' }),
  },
  {
    name: 'a release that was marked as a pre-release',
    kinds: ['release-click'],
    says: /marked as a pre-release/,
    breakIt: (one) => one.changeRelease('fraud@v1.1.0', { kind: 'edit', prerelease: true }),
  },
  {
    name: 'an asset of other bytes',
    kinds: ['assets-differ'],
    says: /`model\.bin` is 3 bytes with/,
    breakIt: (one) => one.changeRelease('fraud@v1.1.0', { kind: 'asset', name: 'model.bin', bytes: 'bad' }),
  },
  {
    name: 'an asset that is missing',
    kinds: ['assets-differ'],
    says: /`model\.bin` is missing/,
    breakIt: (one) => one.changeRelease('fraud@v1.0.0', { kind: 'asset', name: 'model.bin', bytes: null }),
  },
  {
    name: 'a manifest that is missing',
    kinds: ['manifest-wrong'],
    breakIt: (one) =>
      one.changeRelease('fraud@v1.0.0', { kind: 'asset', name: 'manifest.json', bytes: null }),
  },
  {
    name: 'a manifest of another version',
    kinds: ['manifest-wrong'],
    says: /its manifest is that of "fraud@v1\.0\.0"/,
    async breakIt(one) {
      const releases = path.join(one.origin, '.git/modelgate/releases');
      const bytes = await readFile(path.join(releases, 'fraud@v1.0.0/assets/manifest.json'));
      await writeFile(path.join(releases, 'fraud@v1.1.0/assets/manifest.json'), bytes);
      const note = path.join(releases, 'fraud@v1.1.0/release.json');
      const { assets, ...rest } = JSON.parse(await readFile(note, 'utf8')) as { assets: { name: string }[] };
      const own = { size: bytes.length, digest: sha256Of(bytes) };
      const changed = assets.map((asset) => (asset.name === 'manifest.json' ? { ...asset, ...own } : asset));
      await writeFile(note, JSON.stringify({ ...rest, assets: changed }));
    },
  },
  {
    name: 'a tag that was moved',
    kinds: ['tag-moved'],
    says: /git tag --force fraud@v1\.0\.0/,
    breakIt: (one) => one.work.git('tag', '--force', 'fraud@v1.0.0', 'HEAD'),
  },
  {
    name: 'a tag that is gone',
    kinds: ['tag-moved'],
    breakIt: (one) => one.work.git('tag', '--delete', 'fraud@v1.0.0'),
  },
  {
    name: 'a withdrawn version whose release does not say so',
    kinds: ['withdrawn-unmarked'],
    mends: true,
    async breakIt(one) {
      await one.run('rollback', { reason: 'bad' });
      await one.changeRelease('fraud@v1.1.0', { kind: 'edit', title: 'fraud v1.1.0', prerelease: false });
    },
  },
  {
    name: 'a title that says something else',
    kinds: ['text-differs'],
    mends: true,
    breakIt: (one) => one.changeRelease('fraud@v1.1.0', { kind: 'edit', title: 'Our best' }),
  },
  {
    name: 'notes that are gone',
    kinds: ['text-differs'],
    mends: true,
    breakIt: (one) => one.changeRelease('fraud@v1.1.0', { kind: 'edit', notes: '' }),
  },
  {
    name: 'a stage that is held by a withdrawn version',
    kinds: ['stage-withdrawn'],
    says: /modelgate rollback fraud --stage staging/,
    async breakIt(one) {
      await one.run('promote', { stage: 'staging', version: 'v1.1.0' });
      await one.run('rollback', { stage: 'production', reason: 'bad' });
    },
  },
  {
    name: 'a draft that nobody fills any more',
    kinds: ['draft-abandoned'],
    mends: true,
    async breakIt(one) {
      await forgeEvent(one, { type: 'registered', version: 'v1.2.0', at: '2020-01-01T00:00:00Z' }, true);
      await draft(one, 'fraud@v1.2.0');
    },
  },
  {
    name: 'a draft beside a published release',
    kinds: ['draft-duplicate'],
    mends: true,
    breakIt: (one) => copyAsDraft(one, 'fraud@v1.1.0', 77),
  },
  {
    name: 'a draft of a number that nobody claimed',
    kinds: ['draft-abandoned'],
    says: /no event of the ledger claims that number/,
    breakIt: (one) => draft(one, 'fraud@v5.0.0'),
  },
  {
    name: 'a release that was published, and never recorded',
    kinds: ['release-unrecorded'],
    async breakIt(one) {
      await forgeEvent(one, { type: 'registered', version: 'v1.2.0', at: '2020-01-01T00:00:00Z' }, true);
      await publishByHand(one, 'fraud@v1.2.0');
    },
  },
  {
    name: 'a release that the ledger does not know',
    kinds: ['release-unknown'],
    says: /fraud@v9\.9\.9 .*no event of the ledger names it/,
    breakIt: (one) => publishByHand(one, 'fraud@v9.9.9'),
  },
  {
    name: 'a release of a model that the ledger does not know',
    kinds: ['release-unknown'],
    breakIt: (one) => publishByHand(one, 'churn@v1.0.0'),
  },
  {
    name: 'a policy that cannot be read',
    kinds: ['policy-unreadable'],
    breakIt: (one) => one.commit({ '.github/modelgate.yml': 'version: 1\nmodels: 7\n' }),
  },
];

async function draft(one: RegistryPlace, tag: string): Promise<number> {
  const host = await one.host();
  const release = { tag, commit: host.context.commit, title: tag.replace('@', ' '), notes: 'n' };
  return (await host.store.draft(release)).id;
}

async function publishByHand(one: RegistryPlace, tag: string): Promise<void> {
  const host = await one.host();
  const release = { tag, commit: host.context.commit, title: tag.replace('@', ' '), notes: 'n' };
  await host.store.publish(await host.store.draft(release), [], { latest: false });
}

async function copyAsDraft(one: RegistryPlace, tag: string, id: number): Promise<void> {
  const releases = path.join(one.origin, '.git/modelgate/releases');
  const note = JSON.parse(await readFile(path.join(releases, tag, 'release.json'), 'utf8')) as object;
  const host = await one.host();
  await host.files.write(
    path.join(releases, 'drafts', String(id), 'release.json'),
    JSON.stringify({ ...note, id, assets: [], publishedAt: null }),
  );
}
