import { ModelgateError } from '../../domain/errors.ts';
import type { Host } from '../../ports/host.ts';
import { gatherBase } from '../gather/base.ts';
import { gatherBaseline } from '../gather/baseline.ts';
import { sideOfRecord } from '../gather/candidate.ts';
import { type Evidence, evidenceOfRun } from '../gather/evidence.ts';
import type { RunFolder } from '../gather/run-folder.ts';
import { otherRows } from '../gather/same-rows.ts';
import { scoreAgain } from '../scoring/score-again.ts';
import { timeLimit } from './commands.ts';
import type { TrainingPlan } from './plan.ts';

/**
 * Where the recipe has `evaluate`, the run gets what it will be held against, scored on its own rows: later jobs run no code of
 * the repository. What holds a stage is asked for, and without a holder what the base has; only what was evaluated on other rows is
 * scored again. A training is not lost because that fails: judging then says why it cannot compare.
 */
export async function scoreHolders(host: Host, plan: TrainingPlan, run: RunFolder): Promise<RunFolder> {
  const { subject, limits } = plan;
  if (subject.recipe.evaluate === undefined || !run.record.predictions) return run;
  const signal = timeLimit(limits);
  const evidence = await evidenceOfRun(host, run, { side: sideOfRecord(run.record) });
  const versions = await versionsToScore(host, plan, { evidence, run });
  return scoreAgain(host, { subject, run, versions, signal });
}

async function versionsToScore(
  host: Host,
  { subject, policies }: TrainingPlan,
  candidate: { readonly evidence: Evidence; readonly run: RunFolder },
): Promise<readonly Evidence[]> {
  const versions: Evidence[] = [];
  try {
    const base = await gatherBase(host);
    for (const stage of subject.stages.toReversed()) {
      const request = { host, subject, policies, candidate, baseline: 'auto', base, stage };
      const { evidence } = await gatherBaseline(request);
      if (evidence && (await otherRows(candidate.evidence, evidence)) !== undefined) versions.push(evidence);
      // Nobody holds it: the other stages would get the same again.
      if (evidence?.side.kind !== 'version') break;
    }
  } catch (error) {
    if (!(error instanceof ModelgateError) || error.code === 'CANCELLED') throw error;
    host.log.warn(`${subject.model}: what is in use was not scored again: ${error.message}.`);
  }
  return versions;
}
