import type { Comparison } from '../../domain/compare/comparison.ts';
import type { Validation } from '../../domain/validation/validation.ts';
import { buildReport } from '../../domain/report/build.ts';
import { type CommentMode, isWorthSaying } from '../../domain/report/comment.ts';
import type { ModelFaults } from '../../domain/report/fault.ts';
import { commentLimit, renderMarkdown, summaryLimit } from '../../domain/report/markdown.ts';
import { own, type ReportDocument, type Sentence } from '../../domain/report/document.ts';
import { renderText } from '../../domain/report/text.ts';
import type { Occasion } from '../../domain/report/words.ts';
import type { Context } from '../../ports/context.ts';
import type { Host } from '../../ports/host.ts';
import { ignoreFolder } from '../gather/recording.ts';
import { type Commented, type CommentTarget, writeComment, writeCommentOn } from './comment.ts';
import { handOver } from './hand-over.ts';

export interface Findings {
  readonly comparisons: readonly Comparison[];
  /** Models that could not be judged. */
  readonly faults: readonly ModelFaults[];
  /** What was found in data, besides what comparisons carry: one a model. */
  readonly validations?: readonly Validation[];
}

export interface Published {
  /** Path of the report. */
  readonly file: string;
  readonly commentUrl?: string;
  /** The comment could not be written. */
  readonly fault?: unknown;
}

export interface Shown {
  /** Path of the report. */
  readonly file: string;
  /** The report as a comment holds it. */
  readonly comment: string;
}

/** Where the report lies in the working directory (contract, “Files”). */
const reportFile = '.modelgate/reports/report.md';

/** Writes the report to its file and shows it: in the job summary, or on the shell. */
export async function showReport(
  host: Host,
  { comparisons, faults, validations = [] }: Findings,
  remark?: Sentence,
): Promise<Shown> {
  const document = buildReport(comparisons, {
    ...optionsOf(host),
    faults,
    validations,
    ...(remark && { remark }),
  });
  const comment = commentOf(host, document);
  await ignoreFolder(host);
  await host.files.write(reportFile, comment);
  await host.log.show({
    markdown: renderMarkdown(document, { limit: summaryLimit }),
    text: renderText(document),
  });
  if (host.context.host === 'local') host.log.info(`As a comment would hold it: ${reportFile}`);
  return { file: reportFile, comment };
}

/** Shows the report, and writes it to the pull request if there is one. */
export async function publishReport(host: Host, findings: Findings, mode: CommentMode): Promise<Published> {
  warnOfBaseRights(host);
  const { file, comment } = await showReport(host, findings);
  try {
    const commented = await writeComment(host, { body: comment, mode, worth: isWorthIt(findings, mode) });
    if (commented.readOnly) await handOver(host, findings);
    return { file, ...urlOf(commented) };
  } catch (fault) {
    return { file, fault };
  }
}

/** Shows the report of another job, and writes it to the pull request that `target` names. */
export async function publishReportOn(
  host: Host,
  { findings, target, mode }: { findings: Findings; target: CommentTarget; mode: CommentMode },
): Promise<Published & Pick<Commented, 'obstacle'>> {
  const { file, comment } = await showReport(host, findings, computedElsewhere);
  try {
    const worth = isWorthIt(findings, mode);
    const { obstacle, ...commented } = await writeCommentOn(host, { body: comment, mode, worth, ...target });
    return { file, ...urlOf(commented), ...(obstacle !== undefined && { obstacle }) };
  } catch (fault) {
    return { file, fault };
  }
}

const computedElsewhere: Sentence = [
  own(
    'These numbers were computed in the pull request’s own job, by its own code and without secrets; promotion judges again.',
  ),
];

function isWorthIt({ comparisons, faults, validations = [] }: Findings, mode: CommentMode): boolean {
  return (
    faults.length > 0 ||
    validations.some(({ verdict }) => isWorthSaying(verdict, { mode, loosened: false })) ||
    comparisons.some(({ verdict, inputs }) =>
      isWorthSaying(verdict.value, { mode, loosened: inputs.rules.loosened.length > 0 }),
    )
  );
}

/** There a fork's pull request meets secrets and a token that may write. */
function warnOfBaseRights({ context, log }: Host): void {
  if (context.event !== 'pull_request_target') return;
  log.warn(
    'On `pull_request_target` a job has the secrets and the rights of the base, also for a stranger’s pull request. Judge on `pull_request`, and report on `workflow_run`: docs/forks.md.',
  );
}

/** The report as a comment holds it; what has no room there is in the summary of the workflow run. */
function commentOf({ context }: Host, document: ReportDocument): string {
  const elsewhere = context.workflow && {
    text: 'the summary of the workflow run',
    url: context.workflow.url,
  };
  return renderMarkdown(document, { limit: commentLimit, ...(elsewhere && { elsewhere }) });
}

/** What a bad verdict keeps from happening. */
export function occasionOf({ event }: Context): Occasion {
  return event === 'push' ? 'push' : 'pull-request';
}

function optionsOf({ context }: Host) {
  const { owner, name } = context.repository;
  return {
    occasion: occasionOf(context),
    ...(context.serverUrl !== '' && { repositoryUrl: `${context.serverUrl}/${owner}/${name}` }),
  };
}

function urlOf({ url }: Commented): { commentUrl?: string } {
  return url === undefined ? {} : { commentUrl: url };
}
