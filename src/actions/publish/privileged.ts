import type { CommentMode } from '../../domain/report/comment.ts';
import type { EndedRun, HandOvers } from '../../ports/hand-over.ts';
import type { Host } from '../../ports/host.ts';
import { takeHandedOver } from './handed-over.ts';
import { isHeadOf } from './pull-request-of-run.ts';
import { reportOutcome } from './outcome.ts';
import { publishReportOn } from './report.ts';

export interface PrivilegedReport {
  /** Name of the artifact. */
  readonly artifact: string;
  readonly mode: CommentMode;
}

/** The half of a report that may comment: what a job without that right handed over, to its pull request and to no other. */
export async function reportHandedOver(host: Host, { artifact, mode }: PrivilegedReport) {
  const taken = await takeHandedOver(host, artifact);
  if (taken.kind === 'refused') {
    return { outputs: { outcome: 'refused' }, refusal: `Nothing is reported: ${taken.why}` };
  }
  if (taken.kind === 'nothing') return nothing(host, taken.why);
  const { findings, run, pullRequest: number, handOvers } = taken;
  const target = {
    number,
    // The workflow that judged: its comment is the same whether it may write it itself or not.
    marker: { key: run.path, head: run.headSha, run: run.number, attempt: run.attempt },
    obstacle: () => movedOn(handOvers, { number, run, repository: host.context.repository.id }),
  };
  const { commentUrl, fault, obstacle } = await publishReportOn(host, { findings, target, mode });
  if (fault !== undefined) return { outputs: { outcome: 'error' }, fault };
  if (obstacle !== undefined) return nothing(host, obstacle);
  return {
    outputs: {
      outcome: reportOutcome(findings),
      ...(commentUrl !== undefined && { 'comment-url': commentUrl }),
    },
  };
}

interface Named {
  readonly number: number;
  readonly run: EndedRun;
  readonly repository: number;
}

/** Between the look for the pull request and the comment somebody may have pushed, or closed it. */
async function movedOn(
  handOvers: HandOvers,
  { number, run, repository }: Named,
): Promise<string | undefined> {
  const now = await handOvers.pullRequest(number);
  if (now?.baseRepository === repository && isHeadOf(run, now)) return undefined;
  return `pull request #${number} is no longer open at ${run.headSha}`;
}

function nothing({ log }: Host, why: string) {
  log.info(`Nothing is reported: ${why}.`);
  return { outputs: { outcome: 'unchanged' } };
}
