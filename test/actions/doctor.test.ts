import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { sha256Of } from '../../src/domain/canonical-json.ts';
import { findingKinds } from '../../src/domain/registry/finding.ts';
import { removeRepositories } from '../support/local/repository.ts';
import { fraudRepository, trained } from '../support/local/registry-run.ts';
import { projectRoot } from '../support/local/shell.ts';
import { forgeEvent } from '../support/registry/forged-event.ts';
import {
  copyOf,
  findingsOf,
  kindsOf,
  localPlace,
  type RegistryPlace,
} from '../support/registry/registry-place.ts';

jest.setTimeout(120_000);

let healthy: RegistryPlace;
let place: RegistryPlace;

/** Two versions, the second of which holds `production`. */
beforeAll(async () => {
  healthy = localPlace(await fraudRepository());
  await healthy.run('promote', { stage: 'production' });
  await healthy.commit(trained('second', ({ id }) => id === 1));
  await healthy.run('promote', { stage: 'production' });
});
afterAll(removeRepositories);

/** A copy of it for one test. */
async function broken<T>(test: (place: RegistryPlace) => Promise<T>): Promise<T> {
  place = await copyOf(healthy);
  try {
    return await test(place);
  } finally {
    await place.close();
  }
}

const events = 'models/fraud/events';
const eventFile = (seq: number) => `${events}/${String(seq).padStart(6, '0')}.json`;

describe('a healthy registry', () => {
  it('is told in one line', async () => {
    const run = await healthy.run('doctor');
    expect(run.text).toBe('✓ Healthy: 1 model, 6 events, 2 versions, 2 releases');
    expect(run.outputs).toEqual({ outcome: 'healthy', findings: '{"findings":[]}' });
    expect(run.refusal).toBeUndefined();
  });

  it('stays healthy after a rollback, a lifted hold and a further version', async () => {
    await broken(async (one) => {
      await one.run('rollback', { reason: 'it drops Brazil' });
      expect((await one.run('doctor')).text).toMatch(/^✓ Healthy/);
      await one.run('hold', { lift: 'true', reason: 'mended' });
      await one.commit(trained('third', ({ id }) => id === 2));
      await one.run('promote', { stage: 'production' });
      expect((await one.run('doctor')).text).toBe('✓ Healthy: 1 model, 11 events, 3 versions, 3 releases');
    });
  });

  it('is also one where nothing was ever promoted', async () => {
    const fresh = localPlace(await fraudRepository());
    expect((await fresh.run('doctor')).text).toBe('✓ Healthy: 0 models, 0 events, 0 versions, 0 releases');
  });
});

interface Break {
  readonly name: string;
  readonly kinds: readonly string[];
  readonly says?: RegExp;
  /** `--repair` brings it in line. */
  readonly mends?: boolean;
  breakIt(place: RegistryPlace): Promise<unknown>;
}

const breaks: readonly Break[] = [
  {
    name: 'an event that was edited',
    kinds: ['event-edited'],
    says: /Event 2 of fraud was changed/,
    breakIt: (one) =>
      one.editLedger(async (read) => ({
        [eventFile(2)]: (await read(eventFile(2))).replace('"release-id": 1', '"release-id": 9'),
      })),
  },
  {
    name: 'the last event, edited',
    kinds: ['event-edited'],
    says: /Event 6 of fraud is not the one/,
    breakIt: (one) =>
      one.editLedger(async (read) => ({
        [eventFile(6)]: (await read(eventFile(6))).replace('"v1.1.0"', '"v1.0.0"'),
      })),
  },
  {
    name: 'an event that is missing in the middle',
    kinds: ['event-missing'],
    says: /Event 3 of fraud is not there/,
    breakIt: (one) => one.editLedger(() => Promise.resolve({ [eventFile(3)]: null })),
  },
  {
    name: 'the last event, missing',
    kinds: ['event-missing'],
    says: /stands at event 6 of fraud, and the ledger has 5/,
    breakIt: (one) => one.editLedger(() => Promise.resolve({ [eventFile(6)]: null })),
  },
  {
    name: 'an event that is no JSON',
    kinds: ['ledger-reset', 'event-unreadable', 'event-edited'],
    breakIt: (one) => one.editLedger(() => Promise.resolve({ [eventFile(4)]: '{' })),
  },
  {
    name: 'a promotion to a version that was never published, its chain right',
    kinds: ['event-forged', 'state-differs'],
    says: /Event 7 of fraud: it names v7\.0\.0, which was never published/,
    breakIt: (one) => forge(one, { type: 'promoted', version: 'v7.0.0', stage: 'production', from: 'v1.1.0' }),
  },
  {
    name: 'a published version without a release',
    kinds: ['event-forged', 'state-differs'],
    says: /fraud@v1\.2\.0 is published \(event 8\), and there is neither a release nor a tag/,
    async breakIt(one) {
      await forge(one, { type: 'registered', version: 'v1.2.0' });
      const content = `sha256:${'0'.repeat(64)}`;
      await forge(one, { type: 'published', version: 'v1.2.0', 'content-id': content, 'release-id': 3 });
    },
  },
  {
    name: 'a state that the events do not fold to',
    kinds: ['state-differs'],
    says: /`stages` differ/,
    mends: true,
    breakIt: (one) =>
      one.editLedger(async (read) => ({
        'models/fraud/state.json': (await read('models/fraud/state.json')).replace(
          '"version": "v1.1.0"',
          '"version": "v1.0.0"',
        ),
      })),
  },
  {
    name: 'a state that is gone',
    kinds: ['state-differs'],
    mends: true,
    breakIt: (one) => one.editLedger(() => Promise.resolve({ 'models/fraud/state.json': null })),
  },
  {
    name: 'a page that is stale',
    kinds: ['page-stale'],
    mends: true,
    breakIt: (one) => one.editLedger(() => Promise.resolve({ 'README.md': '# Mine\n' })),
  },
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
    breakIt: (one) =>
      one.changeRelease('fraud@v1.1.0', { kind: 'asset', name: 'model.bin', bytes: 'bad' }),
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
      await forge(one, { type: 'registered', version: 'v1.2.0', at: '2020-01-01T00:00:00Z' }, true);
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
      await forge(one, { type: 'registered', version: 'v1.2.0', at: '2020-01-01T00:00:00Z' }, true);
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

describe('what is wrong is named, with its fix', () => {
  it.each(breaks)('$name', async ({ kinds, says, mends = false, breakIt }) => {
    await broken(async (one) => {
      await breakIt(one);
      const head = await ledgerHead(one);
      const run = await one.run('doctor', mends ? {} : { repair: 'true' });
      expect(kindsOf(run)).toEqual(kinds);
      expect(run.outputs['outcome']).toBe('broken');
      expect(run.refusal).toMatch(/^The registry is not in order: /);
      if (says) expect(run.text.replace(/\s+/g, ' ')).toMatch(says);
      for (const { found, fix } of findingsOf(run)) expect(`${found} ${fix}`).toMatch(/\.$/);
      expect(await ledgerHead(one)).toBe(head);
      if (!mends) return;

      const repaired = await one.run('doctor', { repair: 'true' });
      expect(repaired.outputs['outcome']).toBe('repaired');
      expect(repaired.refusal).toBeUndefined();
      expect((await one.run('doctor')).outputs['outcome']).toBe('healthy');
    });
  });
});

describe('a branch that lost its history', () => {
  it('that was deleted is named, with the commit that it had', async () => {
    await broken(async (one) => {
      const head = await ledgerHead(one);
      await one.work.git('branch', '--delete', '--force', 'modelgate-ledger');
      const run = await one.run('doctor');
      expect(kindsOf(run)).toEqual(['ledger-gone']);
      const [finding] = findingsOf(run);
      expect(finding?.command).toBe(`git update-ref refs/heads/modelgate-ledger ${head}`);
      await one.work.git('update-ref', 'refs/heads/modelgate-ledger', head);
      expect((await one.run('doctor')).outputs['outcome']).toBe('healthy');
    });
  });

  it('that was reset is named, with the event that a release names and the commit to go back to', async () => {
    await broken(async (one) => {
      const head = await ledgerHead(one);
      await one.work.git('update-ref', 'refs/heads/modelgate-ledger', `${head}~3`);
      const run = await one.run('doctor', { repair: 'true' });
      expect(kindsOf(run)).toEqual(['ledger-reset']);
      const [finding] = findingsOf(run);
      expect(finding?.found).toMatch(/fraud@v1\.1\.0 names event 4 of fraud .* no such event/);
      expect(finding?.command).toBe(`git update-ref refs/heads/modelgate-ledger ${head}`);
      expect(await ledgerHead(one)).not.toBe(head);
    });
  });

  it('by an edit on top is sent back to the commit before it', async () => {
    await broken(async (one) => {
      const head = await ledgerHead(one);
      await one.work.git('reflog', 'expire', '--expire=all', '--all');
      await one.editLedger(() => Promise.resolve({ [eventFile(2)]: null }));
      const [finding] = findingsOf(await one.run('doctor'));
      expect(finding?.command).toBe(`git update-ref refs/heads/modelgate-ledger ${head}`);
    });
  });

  it('for good says where else to look', async () => {
    await broken(async (one) => {
      await one.work.git('branch', '--delete', '--force', 'modelgate-ledger');
      await one.work.git('gc', '--quiet', '--prune=now');
      const [finding] = findingsOf(await one.run('doctor'));
      expect(finding).toMatchObject({ kind: 'ledger-gone' });
      expect(finding?.command).toBeUndefined();
      expect(finding?.fix).toMatch(/another clone/);
    });
  });

  it('never has its state made again to hide it', async () => {
    await broken(async (one) => {
      await forge(one, { type: 'promoted', version: 'v7.0.0', stage: 'production', from: 'v1.1.0' });
      const head = await ledgerHead(one);
      const run = await one.run('doctor', { repair: 'true' });
      expect(findingsOf(run).find(({ kind }) => kind === 'state-differs')?.repair).toBeUndefined();
      expect(await ledgerHead(one)).toBe(head);
    });
  });
});

it('every kind of finding has its section in the documentation', async () => {
  const page = await readFile(path.join(projectRoot, 'docs/doctor.md'), 'utf8');
  const sections = [...page.matchAll(/^### (\S+)$/gm)].map(([, kind]) => kind);
  expect(sections.toSorted()).toEqual(Object.keys(findingKinds).toSorted());
});

async function ledgerHead(one: RegistryPlace): Promise<string> {
  return one.work.git('rev-parse', 'modelgate-ledger');
}

/** Appends an event whose chain is right, by hand. @param folded with the state and the page that go with it */
async function forge(one: RegistryPlace, fields: object, folded = false): Promise<void> {
  const { state } = await forgeEvent(one, fields, folded);
  expect(state.seq).toBeGreaterThan(6);
}

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
