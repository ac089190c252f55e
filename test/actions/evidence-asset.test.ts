import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writeEvidence } from '../../src/actions/registry/evidence-asset.ts';
import { evidenceOfRun } from '../../src/actions/gather/evidence.ts';
import { openRun } from '../../src/actions/gather/run-folder.ts';
import { defaults } from '../../src/domain/policy/policy.ts';
import type { Host } from '../../src/ports/host.ts';
import { runCheck } from '../support/local/action-run.ts';
import { csvOf, metricsOf, policyOf, predictionRows } from '../support/local/models.ts';
import { type LocalRepository, removeRepositories, repositoryWith } from '../support/local/repository.ts';

afterAll(removeRepositories);

const predictions = { path: 'rows.csv', id: 'id', label: 'label', score: 'score', slices: ['country'] };

describe('what a release carries of the evaluation', () => {
  let repository: LocalRepository;
  beforeAll(async () => {
    repository = await repositoryWith({
      '.github/modelgate.yml': policyOf({ model: { predictions } }),
      'metrics.json': metricsOf({ latency: 3 }),
      'rows.csv': csvOf(predictionRows(200)),
    });
    await runCheck(repository, { baseline: 'none' });
  });

  async function written(
    evidence?: 'rows' | 'summary' | 'none',
    change: (host: Host) => Host = (host) => host,
  ) {
    const host = change(await repository.host());
    const run = await openRun(host, '.modelgate/runs/fraud');
    const of = await evidenceOfRun(host, run, { side: { kind: 'run', name: 'this' } });
    const release = { ...defaults.release, ...(evidence && { evidence }) };
    const asset = await writeEvidence(host, { model: 'fraud', release, evidence: of });
    const digest = asset && (await host.files.digest(asset.path));
    if (asset) expect(asset.entry).toMatchObject(digest as object);
    return asset?.entry;
  }

  const inPublic = (host: Host): Host => ({
    ...host,
    repository: { ...host.repository, isPrivate: () => Promise.resolve(false) },
  });

  it('is rows with hashed ids where few may read them, a summary without them in public', async () => {
    expect(await written()).toMatchObject({
      asset: 'evidence.parquet',
      kind: 'rows',
      columns: { id: 'id', label: 'label', score: 'score', slices: ['country'] },
      'id-hash': 'sha256-128',
    });
    const inTheOpen = await written(undefined, inPublic);
    expect(inTheOpen).toMatchObject({ asset: 'evidence-summary.parquet', kind: 'summary' });
    expect(inTheOpen).not.toHaveProperty('columns');
  });

  it('is what the policy says, and the same bytes each time', async () => {
    expect(await written('none')).toBeUndefined();
    expect(await written('rows', inPublic)).toEqual(await written('rows'));
    expect(await written('summary')).toEqual(await written('summary', inPublic));
  });

  it('is a summary where there are no rows', async () => {
    const alone = await repositoryWith({
      '.github/modelgate.yml': policyOf(),
      'metrics.json': metricsOf({ accuracy: 0.9 }),
    });
    await runCheck(alone, { baseline: 'none' });
    const host = await alone.host();
    const evidence = await evidenceOfRun(host, await openRun(host, '.modelgate/runs/fraud'), {
      side: { kind: 'run', name: 'this' },
    });
    const request = { model: 'fraud', release: { ...defaults.release, evidence: 'rows' as const }, evidence };
    expect(await writeEvidence(host, request)).toMatchObject({ entry: { kind: 'summary' } });
  });
});
