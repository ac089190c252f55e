import { assessDrift, type Drift, type DriftEvidence } from '../../domain/validation/drift/assessment.ts';
import { driftFindings } from '../../domain/validation/drift/drift-findings.ts';
import { countsQuery, sideCounts } from '../../domain/validation/drift/drift-query.ts';
import { type ColumnRoles, type DriftPlan, planDrift } from '../../domain/validation/drift/plan.ts';
import type { Finding } from '../../domain/validation/finding.ts';
import type { Asked, SampledSet } from './sampled-set.ts';

export interface DriftOptions {
  readonly roles: ColumnRoles;
  readonly blocking: readonly string[];
  readonly alpha: number;
  /** The only column that is looked at. Not given: all. */
  readonly only?: string;
}

export interface ComparedSets {
  readonly drift: Drift;
  readonly findings: readonly Finding[];
}

/** Holds a set of data against another one: one scan of each, whatever the number of columns. */
export async function compareSets(
  engine: Asked,
  { reference, current }: { readonly reference: SampledSet; readonly current: SampledSet },
  { roles, blocking, alpha, only }: DriftOptions,
): Promise<ComparedSets> {
  const samples = { reference: reference.sample, current: current.sample };
  const plan = narrowed(planDrift(samples.reference, samples.current, roles), only);
  const evidence: DriftEvidence = {
    plan,
    samples,
    reference: await countSet(engine, reference, plan),
    current: await countSet(engine, current, plan),
    alpha,
  };
  const drift = assessDrift(evidence);
  const places = { path: current.name, reference: reference.name, blocking };
  return { drift, findings: driftFindings(drift, evidence, places) };
}

async function countSet(engine: Asked, { table }: SampledSet, plan: DriftPlan) {
  const sql = countsQuery(plan, { relation: table.relation, known: table.columns });
  const [answer] = await engine.query(sql);
  return sideCounts(plan, answer ?? {});
}

function narrowed(plan: DriftPlan, only: string | undefined): DriftPlan {
  if (only === undefined) return plan;
  return { columns: plan.columns.filter(({ name }) => name === only), lost: [], added: [], changed: [] };
}
