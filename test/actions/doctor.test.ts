import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { eventPath } from '../../src/domain/registry/ledger-paths.ts';
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
import { ledgerBreaks } from './doctor-ledger-breaks.ts';
import { releaseBreaks } from './doctor-release-breaks.ts';

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

const eventFile = (seq: number) => eventPath('fraud', seq);

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

describe('what is wrong is named, with its fix', () => {
  it.each([...ledgerBreaks, ...releaseBreaks])('$name', async ({ kinds, says, mends = false, breakIt }) => {
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

  it('after the last publication is found out by what the branch was, and by the mark of a release', async () => {
    await broken(async (one) => {
      await one.run('rollback', { reason: 'it drops Brazil' });
      const head = await ledgerHead(one);
      await one.work.git('update-ref', 'refs/heads/modelgate-ledger', `${head}~1`);
      const run = await one.run('doctor', { repair: 'true' });
      expect(kindsOf(run)).toEqual(['ledger-reset']);
      expect(findingsOf(run).map(({ found }) => found)).toEqual([
        expect.stringMatching(/it was reset/),
        expect.stringMatching(/fraud@v1\.1\.0 is marked as withdrawn, and no event/),
      ]);
      for (const { command } of findingsOf(run))
        expect(command).toBe(`git update-ref refs/heads/modelgate-ledger ${head}`);
      await one.work.git('reflog', 'expire', '--expire=all', '--all');
      expect(kindsOf(await one.run('doctor'))).toEqual(['ledger-reset']);
      await one.work.git('update-ref', 'refs/heads/modelgate-ledger', head);
      expect((await one.run('doctor')).outputs['outcome']).toBe('healthy');
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
      await forgeEvent(one, { type: 'promoted', version: 'v7.0.0', stage: 'production', from: 'v1.1.0' });
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
