import type { PairedRows } from '../evidence/paired-rows.ts';
import type { Results } from './comparison.ts';
import { exactSumsBy } from '../statistics/exact-sum.ts';
import { effectiveNumber } from '../statistics/sampling.ts';
import { areErrors } from '../sums/any-sums.ts';
import { tallies } from '../sums/error-layout.ts';
import { wholeErrors } from '../sums/error-sums.ts';
import type { ErrorSumsData } from '../sums/error-sums.ts';
import { Examples } from '../sums/examples.ts';
import { countChanges } from './changed-rows.ts';
import { changesOf, moveOf, type RowChanges } from './row-changes.ts';
import { divisionsOf } from './row-groups.ts';
import { samplerOf } from './row-sampling.ts';
import { discordance } from './confusion.ts';
import { classesOf } from './confusion-estimates.ts';
import { betterRows, worseRows } from '../sums/division-layout.ts';
import { kindCountsOf, wholeGroups } from '../sums/whole-groups.ts';
import type { SumsData } from '../sums/row-sums.ts';

type RowResults = NonNullable<Results['rows']>;

/**
 * The rows of a comparison: how many were fixed and broken, with the few that moved furthest as examples. Regression has no
 * right and wrong: its examples are the rows whose absolute error fell and rose the most.
 */
export function rowResults(rows: PairedRows): RowResults {
  if (rows.sums) return areErrors(rows.sums) ? summedErrors(rows, rows.sums) : summedRows(rows, rows.sums);
  const changes = changesOf(rows);
  const moved = changes && movedRows(rows, changes);
  // Regression has no right and wrong.
  const counts = rows.task === 'regression' ? undefined : changes?.counts;
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
    fixed: counts?.[2] ?? null,
    broken: counts?.[1] ?? null,
    ...describeSampling(rows),
    ...describeSeeds(rows),
    ...(changed && { changed }),
    'fixed-ids': moved?.fixed.best.map(({ id }) => id) ?? [],
    'broken-ids': moved?.broken.best.map(({ id }) => id) ?? [],
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

/** The same of a regression. */
function summedErrors(rows: PairedRows, sums: ErrorSumsData): RowResults {
  const { fixed, broken } = sums;
  const { tallies: counts } = wholeErrors(sums);
  const { n, pairing, fingerprint, baseline } = rows;
  const count = (tally: number): number => counts[tally] as number;
  return {
    n,
    pairing,
    fingerprint,
    task: 'regression',
    positives: null,
    threshold: null,
    fixed: null,
    broken: null,
    ...(baseline && {
      changed: { better: count(tallies.betterRows), worse: count(tallies.worseRows), listed: 0 },
    }),
    'fixed-ids': fixed.map(({ id }) => id),
    'broken-ids': broken.map(({ id }) => id),
  };
}

/** No row of so many is listed. */
function summedChanges(sums: SumsData, { better, worse }: { better: number; worse: number }) {
  const { tallies: counts } = wholeGroups(sums);
  return {
    better: better + (counts[betterRows] as number),
    worse: worse + (counts[worseRows] as number),
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
  readonly fixed: Examples;
  readonly broken: Examples;
}

/** Of each direction the rows that moved furthest. */
function movedRows(rows: PairedRows, changes: RowChanges): MovedRows {
  const { kinds } = changes;
  const found = { fixed: new Examples(), broken: new Examples() };
  const [broken, fixed] = rows.task === 'regression' ? [3, 4] : [1, 2];
  for (let row = 0; row < kinds.length; row++) {
    const kind = kinds[row];
    if (kind !== fixed && kind !== broken) continue;
    const examples = kind === fixed ? found.fixed : found.broken;
    const size = moveOf(rows, changes, row);
    if (examples.takes(size)) examples.offer(size, rows.idOf(row));
  }
  return found;
}
