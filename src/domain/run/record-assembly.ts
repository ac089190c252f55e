import { sortedByBytes } from '../canonical-json.ts';
import { parseDocument } from '../documents.ts';
import type { MetricValue, MetricValues, Repeats } from '../evidence/value.ts';
import { recordContentId, runId } from './record-id.ts';
import { formatRunRecord, parseRunRecord } from './record-text.ts';
import { RunRecord } from './record.ts';
import type { PredictionColumns, RunFile, ScoredAgain, Training } from './record.ts';

/** What is known of a run when its record is written. */
export interface RunFacts {
  readonly model: string;
  /** Full commit id. */
  readonly commit?: string;
  readonly dirty?: boolean;
  readonly workflow?: NonNullable<RunRecord['workflow']>;
  /** As `inputsDigest` makes it. */
  readonly inputsDigest?: string;
  /** The model's files, in the run's folder: `files/…`. */
  readonly files: readonly RunFile[];
  /** Files of the evaluation, in the run's folder: `evidence/…`. */
  readonly evidence: readonly RunFile[];
  readonly metrics: MetricValues;
  /** `file` is one of `evidence`. */
  readonly predictions?: PredictionColumns & { readonly file: string };
  /** Two or more; the first is the one that the rest describes. `predictions` is one of `evidence`. */
  readonly seeds?: readonly SeedFacts[];
  /** Two or more, the first being that of `predictions`. */
  readonly seedPredictions?: NonNullable<RunRecord['seed-predictions']>;
  /** k: of how many it was chosen as the best. */
  readonly candidates?: number;
  readonly training?: Training;
}

export interface SeedFacts {
  readonly seed: number;
  readonly metrics: MetricValues;
  readonly predictions?: string;
}

/**
 * The record of a run, whole: with its id and content id, files and metrics in a fixed order. The same facts give the same
 * bytes; what it makes, `parseRunRecord` reads.
 * @throws ModelgateError DOCUMENT_INVALID for facts that no record may hold
 */
export function makeRunRecord(facts: RunFacts): RunRecord {
  const files = sortedByBytes(facts.files, ({ path }) => path);
  const content = recordContentId(files);
  const rest: Omit<RunRecord, 'id' | 'schema'> = {
    model: facts.model,
    ...(facts.commit !== undefined && { commit: facts.commit }),
    ...(facts.dirty !== undefined && { dirty: facts.dirty }),
    ...(facts.workflow && { workflow: facts.workflow }),
    ...(facts.inputsDigest !== undefined && { 'inputs-digest': facts.inputsDigest }),
    ...(content !== undefined && { 'content-id': content }),
    files,
    evidence: sortedByBytes(facts.evidence, ({ path }) => path),
    metrics: metricsAsWritten(facts.metrics),
    ...(facts.predictions && { predictions: facts.predictions }),
    ...(facts.seeds && {
      seeds: facts.seeds.map(({ seed, metrics, predictions }) => ({
        seed,
        metrics: metricsAsWritten(metrics),
        ...(predictions !== undefined && { predictions }),
      })),
    }),
    ...(facts.seedPredictions && { 'seed-predictions': [...facts.seedPredictions] }),
    ...(facts.candidates !== undefined && { candidates: facts.candidates }),
    ...(facts.training && { training: facts.training }),
  };
  const schema = 'https://modelgate.dev/schemas/run/v1.json';
  // The id is made of what fits the schema only: a NaN in the wrong place is told as a fault of the record.
  const fitting = parseDocument(RunRecord, formatRunRecord({ schema, id: '', ...rest }), 'run.json');
  return parseRunRecord(formatRunRecord({ ...fitting, id: runId(fitting) }), 'run.json');
}

/** The record with what earlier versions scored on its rows; another record, with an id of its own. */
export function withScoredAgain(
  record: RunRecord,
  { versions, files }: { readonly versions: readonly ScoredAgain[]; readonly files: readonly RunFile[] },
): RunRecord {
  const evidence = sortedByBytes([...record.evidence, ...files], ({ path }) => path);
  const extended = { ...record, evidence, 'scored-again': [...versions] };
  return parseRunRecord(formatRunRecord({ ...extended, id: runId(extended) }), 'run.json');
}

/**
 * The metrics of a record as judging takes them: text that stands for NaN and infinities is a number again. Where the recipe was
 * run with several seeds, each metric has its value with each of them; those of fewer than two say nothing.
 */
export function metricsOf(record: RunRecord): MetricValues {
  return new Map(
    Object.entries(record.metrics).map(([name, metric]) => {
      const seeds = seedsOf(record, name);
      return [name, { ...read(metric), ...(seeds && { seeds }) }];
    }),
  );
}

function seedsOf({ seeds = [] }: RunRecord, metric: string): Repeats | undefined {
  const having = seeds.flatMap(({ seed, metrics }) => {
    const found = metrics[metric];
    return found ? [{ id: String(seed), value: Number(found.value) }] : [];
  });
  if (having.length < 2) return undefined;
  return { values: having.map(({ value }) => value), ids: having.map(({ id }) => id) };
}

function metricsAsWritten(metrics: MetricValues): RunRecord['metrics'] {
  const sorted = sortedByBytes(metrics, ([name]) => name);
  return Object.fromEntries(sorted.map(([name, value]) => [name, written(value)]));
}

type Written = RunRecord['metrics'][string];

function written(metric: MetricValue): Written {
  const { value, standardError, n, positives, negatives, folds, seeds, source } = metric;
  return {
    value: Number.isFinite(value)
      ? value === 0
        ? 0
        : value
      : (String(value) as 'NaN' | 'Infinity' | '-Infinity'),
    ...(standardError !== undefined && { 'standard-error': standardError }),
    ...(n !== undefined && { n }),
    ...(positives !== undefined && { positives }),
    ...(negatives !== undefined && { negatives }),
    ...(folds && { folds: [...folds.values] }),
    ...(folds?.ids && { 'fold-ids': [...folds.ids] }),
    ...(folds?.testToTrain !== undefined && { 'test-to-train': folds.testToTrain }),
    ...(seeds && { seeds: [...seeds.values] }),
    ...(seeds?.ids && { 'seed-ids': [...seeds.ids] }),
    ...(source !== undefined && { source }),
  };
}

function read({
  value,
  'standard-error': standardError,
  n,
  positives,
  negatives,
  folds,
  'fold-ids': foldIds,
  'test-to-train': testToTrain,
  seeds,
  'seed-ids': seedIds,
  source,
}: Written): MetricValue {
  return {
    value: Number(value),
    ...(standardError !== undefined && { standardError }),
    ...(n !== undefined && { n }),
    ...(positives !== undefined && { positives }),
    ...(negatives !== undefined && { negatives }),
    ...(folds && {
      folds: {
        values: folds,
        ...(foldIds && { ids: foldIds }),
        ...(testToTrain !== undefined && { testToTrain }),
      },
    }),
    ...(seeds && { seeds: { values: seeds, ...(seedIds && { ids: seedIds }) } }),
    ...(source !== undefined && { source }),
  };
}
