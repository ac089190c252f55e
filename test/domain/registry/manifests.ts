import { sha256Of } from '../../../src/domain/canonical-json.ts';
import { makeManifest, type ManifestFacts } from '../../../src/domain/registry/manifest-text.ts';
import type { Manifest } from '../../../src/domain/registry/manifest.ts';
import { makeRunRecord } from '../../../src/domain/run/record-assembly.ts';
import type { RunRecord } from '../../../src/domain/run/record.ts';
import type { Comparison } from '../../../src/domain/compare/comparison.ts';
import { comparisonOf, metricOf, rows, ruleOf } from '../report/comparisons.ts';

/** A version with everything that a manifest can say. */

type File = Manifest['files'][number];

function file(path: string): File {
  return { path, size: path.length, sha256: sha256Of(path), asset: path.replaceAll('/', '__') };
}

/** The run of these files. */
export function runOf(files: readonly File[]): RunRecord {
  return makeRunRecord({
    model: 'fraud',
    commit: 'a'.repeat(40),
    dirty: false,
    workflow: {
      run: 7,
      attempt: 1,
      path: '.github/workflows/model.yml',
      event: 'push',
      url: 'https://github.com/acme/models/actions/runs/7',
    },
    inputsDigest: sha256Of('inputs'),
    files: files.map(({ path, size, sha256 }) => ({ path: `files/${path}`, size, sha256 })),
    evidence: [{ path: 'evidence/predictions.csv', size: 9, sha256: sha256Of('rows') }],
    metrics: new Map([['latency_p95_ms', { value: 12.5 }]]),
    predictions: { file: 'evidence/predictions.csv', id: 'tx', label: 'y', score: 'p', slices: ['country'] },
  });
}

const files = [file('model.onnx'), file('labels/classes.txt')];
const run = runOf(files);

/** What the run was judged on; `model` and metric names may be anybody’s. */
export function comparisonWith(metric = 'recall', parts: Partial<Comparison['inputs']> = {}): Comparison {
  return comparisonOf({
    verdict: 'pass',
    rules: [
      ruleOf({
        metric,
        rule: 'tolerance',
        verdict: 'pass',
        reason: 'met',
        allowed: 0.01,
        bound: -0.004,
        written: 'tolerance: 0.01',
      }),
    ],
    decisive: 0,
    metrics: [
      metricOf({ metric, baseline: 0.81, candidate: 0.8123, error: 0.002, n: 812, counted: 'positives' }),
      metricOf({ metric: 'brier', baseline: 0.02, candidate: 1e-7, error: 0.001, direction: 'lower' }),
    ],
    inputs: {
      candidate: { kind: 'run', name: 'aaaaaaa', run: run.id },
      baseline: { kind: 'version', name: 'v2.0.0' },
      ...parts,
    },
    results: { rows },
  });
}

export const facts: ManifestFacts = {
  model: 'fraud',
  version: 'v2.1.0',
  commit: 'a'.repeat(40),
  parent: 'v2.0.0',
  run,
  comparison: comparisonWith(),
  policy: {
    path: '.github/modelgate.yml',
    ref: 'main',
    commit: 'b'.repeat(40),
    digest: sha256Of('rules'),
  },
  files,
  evidence: {
    asset: 'evidence.parquet',
    kind: 'rows',
    size: 11,
    sha256: sha256Of('evidence'),
    columns: { id: 'tx', label: 'y', score: 'p', slices: ['country'] },
    'id-hash': 'sha256-128',
  },
  ledger: { seq: 42, digest: sha256Of('event') },
  approvals: [{ environment: 'production', login: 'octocat', comment: 'fine' }],
  'release-references': [],
};

export const manifest = makeManifest(facts);
