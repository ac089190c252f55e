import { assessDrift, type Drift, type SideCounts } from '../../../src/domain/validation/drift/assessment.ts';
import type { DriftCode } from '../../../src/domain/validation/drift/drift-codes.ts';
import { driftFindings } from '../../../src/domain/validation/drift/drift-findings.ts';
import { type ColumnRoles, type DriftPlan, planDrift } from '../../../src/domain/validation/drift/plan.ts';
import type { Finding } from '../../../src/domain/validation/finding.ts';
import { type Cells, isPresent, numberIn, type Sample } from '../../../src/domain/validation/sample/cells.ts';

/** Columns of a small table: what the engine would be asked is counted here, in the plainest way. */
export type Columns = Readonly<Record<string, readonly (string | number | boolean | null)[]>>;

export interface Compared {
  readonly drift: Drift;
  readonly findings: readonly Finding<DriftCode>[];
}

export interface Comparing extends Partial<ColumnRoles> {
  readonly blocking?: readonly string[];
  readonly alpha?: number;
}

export function compareTables(
  reference: Columns,
  current: Columns,
  { blocking = [], alpha = 0.05, ...roles }: Comparing = {},
): Compared {
  const samples = { reference: sampleOfColumns(reference), current: sampleOfColumns(current) };
  const plan = planDrift(samples.reference, samples.current, { names: [], ...roles });
  const evidence = {
    plan,
    samples,
    reference: counted(plan, samples.reference),
    current: counted(plan, samples.current),
    alpha,
  };
  const drift = assessDrift(evidence);
  const places = { path: 'now.csv', reference: 'before.csv', blocking };
  return { drift, findings: driftFindings(drift, evidence, places) };
}

export function sampleOfColumns(columns: Columns): Sample {
  const cells = Object.entries(columns).map(([name, values]): [string, Cells] => [
    name,
    values.map((value) => (value === null ? null : String(value))),
  ]);
  return { rows: cells[0]?.[1].length ?? 0, columns: new Map(cells) };
}

function counted({ columns }: DriftPlan, sample: Sample): SideCounts {
  return {
    rows: sample.rows,
    columns: columns.map(({ name, count }) => {
      const cells = sample.columns.get(name) as Cells;
      const present = cells.filter(isPresent);
      switch (count.kind) {
        case 'presence':
          return [present.length];
        case 'number':
          return binned(cells.map(numberIn), count.edges);
        case 'length':
          return binned(
            present.map((cell) => [...cell].length),
            count.edges,
          );
        case 'category': {
          const values = count.numeric ? present.map((cell) => String(numberIn(cell))) : present;
          const listed = count.categories.map((category) => values.filter((one) => one === category).length);
          const known = values.filter((one) => one !== 'NaN').length;
          return [...listed, known - listed.reduce((sum, rows) => sum + rows, 0)];
        }
      }
    }),
  };
}

function binned(values: readonly number[], edges: readonly number[]): number[] {
  const counts = new Array<number>(edges.length + 1).fill(0);
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    let [low, high] = [0, edges.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((edges[middle] as number) < value) low = middle + 1;
      else high = middle;
    }
    counts[low] = (counts[low] as number) + 1;
  }
  return counts;
}
