import type { Drift } from '../../domain/validation/drift/assessment.ts';
import type { Finding } from '../../domain/validation/finding.ts';
import { checkLabels } from './label-checks.ts';
import { type Asked, type RoleSet, sampleSet, type SampledSet } from './sampled-set.ts';
import { compareSets } from './set-drift.ts';
import { checkSplit } from './split-checks.ts';
import { columnsOf, type KnownColumns, missingColumns } from './split-columns.ts';

export interface SetOptions {
  readonly known: KnownColumns;
  /** Columns whose drift blocks; `*` for all. */
  readonly blocking: readonly string[];
  /** One-sided. */
  readonly alpha: number;
}

export interface CheckedSets {
  readonly findings: readonly Finding[];
  /** Every comparison with a reference, ranked. */
  readonly drift: readonly { readonly reference: string; readonly current: string; readonly drift: Drift }[];
}

/**
 * What sets of data say of each other, by their roles: training data, or data without a role, are held against each reference;
 * each test set against each training set.
 */
export async function checkSets(
  engine: Asked,
  sets: readonly RoleSet[],
  { known, blocking, alpha }: SetOptions,
): Promise<CheckedSets> {
  const isOf = (role: RoleSet['role']) => sets.some((set) => set.role === role);
  if (!isOf('reference') && !isOf('train') && !isOf('test')) return { findings: [], drift: [] };
  const sampled: SampledSet[] = [];
  for (const set of sets) sampled.push(await sampleSet(engine, set));
  const of = (role: RoleSet['role']) => sampled.filter((set) => set.role === role);
  const [trains, tests, plain] = [of('train'), of('test'), of(undefined)];
  const looked = trains.length + plain.length > 0 ? [...trains, ...plain] : tests;

  const findings: Finding[] = [...sets.flatMap(missingColumns)];
  const drift: { reference: string; current: string; drift: Drift }[] = [];
  for (const reference of of('reference')) {
    for (const current of looked) {
      const compared = await compareSets(
        engine,
        { reference, current },
        { roles: rolesOf(current, known), blocking, alpha },
      );
      findings.push(...compared.findings);
      drift.push({ reference: reference.name, current: current.name, drift: compared.drift });
    }
  }
  for (const set of [...trains, ...tests]) findings.push(...(await checkLabels(engine, set, known)));
  for (const test of tests) {
    for (const train of trains) {
      findings.push(...(await checkSplit(engine, { train, test }, { known, alpha })));
    }
  }
  return { findings, drift };
}

function rolesOf(set: SampledSet, known: KnownColumns) {
  const { label, unit, time } = columnsOf(set, known);
  return {
    ...(label !== undefined && { label }),
    ...(known.prediction !== undefined && { prediction: known.prediction }),
    names: [known.id, unit, time].filter((name) => name !== undefined),
  };
}
