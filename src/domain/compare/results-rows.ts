import type { PairedRows } from '../evidence/paired-rows.ts';
import type { Results } from './comparison.ts';
import { exactSumsBy } from '../statistics/exact-sum.ts';
import { effectiveNumber } from '../statistics/sampling.ts';
import { Examples } from '../sums/examples.ts';
import { countChanges } from './changed-rows.ts';
import { divisionsOf } from './row-groups.ts';
import { samplerOf } from './row-sampling.ts';
import { discordance } from './confusion.ts';
import { classesOf } from './confusion-estimates.ts';
import { betterRows, worseRows } from '../sums/division-layout.ts';
import { kindCountsOf, wholeGroups } from '../sums/whole-groups.ts';
import type { SumsData } from '../sums/row-sums.ts';

type RowResults = NonNullable<Results['rows']>;

/** Rows that are right or wrong by themselves. */
const moving: ReadonlySet<PairedRows['task']> = new Set(['binary', 'multiclass', 'regression']);

/**
 * The rows of a comparison: how many were fixed and broken, with the few that moved furthest as examples. Regression has no
 * right and wrong: its examples are the rows whose absolute error fell and rose the most.
 */
export function rowResults(rows: PairedRows): RowResults {
  if (rows.sums) return summedRows(rows, rows.sums);
  const moved = rows.baseline && moving.has(rows.task) ? movedRows(rows, rows.baseline) : null;
  const counted = rows.task !== 'regression' && moved !== null;
  const changed = countChanges(rows);
  return {
    n: rows.n,
    pairing: rows.pairing,
    fingerprint: rows.fingerprint,
    task: rows.task,
    ...(rows.classes && { classes: rows.classes.length }),
    ...describeQueries(rows),
    positives: rows.task === 'binary' ? positivesOf(rows) : null,
    threshold: rows.task === 'binary' && rows.scored ? rows.threshold : null,
    fixed: counted ? moved.fixed : null,
    broken: counted ? moved.broken : null,
    ...describeSampling(rows),
    ...describeSeeds(rows),
    ...(changed && { changed }),
    'fixed-ids': moved?.fixedExamples.best.map(({ id }) => id) ?? [],
    'broken-ids': moved?.brokenExamples.best.map(({ id }) => id) ?? [],
  };
}

/** The same of rows that were summed up as they were read. */
function summedRows(rows: PairedRows, sums: SumsData): RowResults {
  const counts = kindCountsOf(sums);
  const { better, worse } = discordance(counts);
  const { n, pairing, fingerprint, threshold, baseline } = rows;
  return {
    n,
    pairing,
    fingerprint,
    task: 'binary',
    positives: classesOf(counts).positives,
    threshold,
    fixed: baseline && better,
    broken: baseline && worse,
    ...describeSeeds(rows),
    ...(baseline && { changed: summedChanges(sums, { better, worse }) }),
    'fixed-ids': sums.fixed.map(({ id }) => id),
    'broken-ids': sums.broken.map(({ id }) => id),
  };
}

/** No row of so many is listed. */
function summedChanges(sums: SumsData, { better, worse }: { better: number; worse: number }) {
  const { tallies } = wholeGroups(sums);
  return {
    better: better + (tallies[betterRows] as number),
    worse: worse + (tallies[worseRows] as number),
    listed: 0,
  };
}

function describeSeeds({ seeds }: PairedRows): Pick<RowResults, 'seeds'> {
  if (!seeds) return {};
  const named = (names: readonly string[] | null) => names && [...names];
  return { seeds: { candidate: named(seeds.candidate), baseline: named(seeds.baseline) } };
}

function describeQueries({ queries, labels }: PairedRows): Pick<RowResults, 'queries'> {
  if (!queries) return {};
  const relevant = new Uint8Array(queries.texts.length);
  queries.codes.forEach((query, row) => {
    if ((labels[row] as number) > 0) relevant[query] = 1;
  });
  const n = relevant.reduce((sum, one) => sum + one, 0);
  return { queries: { column: queries.column, n, irrelevant: relevant.length - n } };
}

/** What the rows count and which belong together, over all of them; nothing where they are alike and independent. */
function describeSampling(rows: PairedRows): Pick<RowResults, 'weight' | 'unit'> {
  const [overall] = divisionsOf(rows, []);
  const sampling = overall && samplerOf(rows)?.(overall.grouping)[0];
  const counted = overall?.grouping.sizes[0] ?? 0;
  const weight = rows.weights && {
    column: rows.weights.column,
    'effective-rows': sampling ? effectiveNumber(sampling.weights) : counted,
  };
  if (!sampling || !rows.units) return weight ? { weight } : {};
  const masses = exactSumsBy(sampling.weights, sampling.parts);
  const unit = {
    column: rows.units.column,
    units: sampling.units.groups,
    parts: masses.reduce((parts, mass) => parts + Number(mass > 0), 0),
    effective: effectiveNumber(masses),
  };
  return weight ? { weight, unit } : { unit };
}

function positivesOf({ labels }: PairedRows): number {
  let positives = 0;
  for (let row = 0; row < labels.length; row++) positives += labels[row] as number;
  return positives;
}

interface MovedRows {
  readonly fixed: number;
  readonly broken: number;
  readonly fixedExamples: Examples;
  readonly brokenExamples: Examples;
}

function movedRows(rows: PairedRows, baseline: Float64Array): MovedRows {
  const { n, labels, candidate } = rows;
  const fixedExamples = new Examples();
  const brokenExamples = new Examples();
  let fixed = 0;
  let broken = 0;
  for (let row = 0; row < n; row++) {
    const label = labels[row] as number;
    const before = baseline[row] as number;
    const after = candidate[row] as number;
    const better = improvement(rows, { label, before, after });
    if (better > 0) {
      fixed++;
      fixedExamples.offer(better, () => rows.idOf(row));
    } else if (better < 0) {
      broken++;
      brokenExamples.offer(-better, () => rows.idOf(row));
    }
  }
  return { fixed, broken, fixedExamples, brokenExamples };
}

/** By how much a row moved, positive for the better; of rows with classes 0 unless right turned wrong or wrong turned right. */
function improvement(
  { task, scored, threshold }: PairedRows,
  { label, before, after }: { label: number; before: number; after: number },
): number {
  if (task === 'regression') return Math.abs(before - label) - Math.abs(after - label);
  if (task === 'multiclass') return Number(after === label) - Number(before === label);
  const cut = scored ? threshold : 0.5;
  const wasRight = before >= cut === (label === 1);
  const isRight = after >= cut === (label === 1);
  if (wasRight === isRight) return 0;
  return Math.abs(after - before) * (isRight ? 1 : -1);
}
