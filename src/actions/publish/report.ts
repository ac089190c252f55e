import type { Comparison } from '../../domain/compare/comparison.ts';
import { ModelgateError } from '../../domain/errors.ts';
import { buildReport } from '../../domain/report/build.ts';
import { type CommentMode, isWorthSaying } from '../../domain/report/comment.ts';
import type { ModelFaults } from '../../domain/report/fault.ts';
import { commentLimit, renderMarkdown, summaryLimit } from '../../domain/report/markdown.ts';
import type { ReportDocument } from '../../domain/report/document.ts';
import { renderText } from '../../domain/report/text.ts';
import type { Occasion } from '../../domain/report/words.ts';
import type { Context } from '../../ports/context.ts';
import type { Host } from '../../ports/host.ts';
import { ignoreFolder } from '../gather/recording.ts';
import { type Commented, writeComment } from './comment.ts';

export interface Findings {
  readonly comparisons: readonly Comparison[];
  /** Models that could not be judged. */
  readonly faults: readonly ModelFaults[];
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
export async function showReport(host: Host, { comparisons, faults }: Findings): Promise<Shown> {
  const document = buildReport(comparisons, { ...optionsOf(host), faults });
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
  const { file, comment } = await showReport(host, findings);
  const { comparisons, faults } = findings;
  const worth =
    faults.length > 0 ||
    comparisons.some(({ verdict, inputs }) =>
      isWorthSaying(verdict.value, { mode, loosened: inputs.rules.loosened.length > 0 }),
    );
  try {
    const commented = await writeComment(host, { body: comment, mode, worth });
    if (commented.readOnly) await keepForPrivilegedHalf(host, comparisons);
    return { file, ...urlOf(commented) };
  } catch (fault) {
    return { file, fault };
  }
}

/** A workflow with the right to comment can take the comparisons from here, as data. */
async function keepForPrivilegedHalf(host: Host, comparisons: readonly Comparison[]): Promise<void> {
  const folder = '.modelgate/reports/hand-over';
  for (const comparison of comparisons) {
    await host.files.write(
      `${folder}/${comparison.model}/comparison.json`,
      `${JSON.stringify(comparison, null, 2)}\n`,
    );
  }
  try {
    await host.runs.keep('modelgate--report', folder);
  } catch (error) {
    if (!(error instanceof ModelgateError)) throw error;
    host.log.warn(`The report could not be handed over to a workflow that may comment: ${error.message}`);
  }
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
