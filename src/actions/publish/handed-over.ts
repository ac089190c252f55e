import type { Comparison } from '../../domain/compare/comparison.ts';
import { ModelgateError } from '../../domain/errors.ts';
import {
  type HandOver,
  handedOverComparison,
  handedOverRows,
  handedOverValidation,
  handOverFile,
  parseHandedOverComparison,
  parseHandedOverValidation,
  parseHandOver,
} from '../../domain/report/hand-over.ts';
import type { Validation } from '../../domain/validation/validation.ts';
import type { Context } from '../../ports/context.ts';
import type { EndedRun, HandOvers } from '../../ports/hand-over.ts';
import type { Host } from '../../ports/host.ts';
import { pullRequestOfRun } from './pull-request-of-run.ts';
import type { Findings } from './report.ts';

/** What a job without the right to comment has handed over, and whose it is. */
export type HandedOverReport =
  | {
      readonly kind: 'report';
      readonly findings: Findings;
      readonly run: EndedRun;
      readonly pullRequest: number;
      readonly handOvers: HandOvers;
    }
  /** There is nothing to say, or nobody to say it to. */
  | { readonly kind: 'nothing'; readonly why: string }
  /** Somebody would be told what may be another one's. */
  | { readonly kind: 'refused'; readonly why: string };

/**
 * Takes the artifact `name` of the workflow run that set this one off. Which run that is, which artifact is its, and which
 * pull request it was of, is the platform's word. The artifact's own words are shown, and never acted on.
 * @throws ModelgateError where the event is another one, or the artifact is not sound
 */
export async function takeHandedOver(host: Host, name: string): Promise<HandedOverReport> {
  const handOvers = handOversOf(host);
  const { context } = host;
  const { repository } = context;
  const run = await statedRun(handOvers, context);
  const artifact = await handOvers.artifact(run.id, name);
  if (!artifact) {
    const why = `workflow run ${run.id} left no artifact ${name}: where its token could write, it has reported itself`;
    return { kind: 'nothing', why };
  }
  const { headRepository: head, headBranch: branch } = run;
  const open = head && branch ? await handOvers.pullRequestsFrom({ owner: head.owner, branch }) : [];
  const found = pullRequestOfRun(run, { open, repository: repository.id });
  if (found.kind === 'gone') return { kind: 'nothing', why: `of workflow run ${run.id}: ${found.why}` };
  if (found.kind === 'unclear') return { kind: 'refused', why: found.why };
  const folder = '.modelgate/reports/handed-over';
  await handOvers.fetch(artifact, folder);
  const findings = await readHandedOver(host, { folder, head: run.headSha });
  return { kind: 'report', findings, run, pullRequest: found.number, handOvers };
}

function handOversOf({ context, handOvers }: Host): HandOvers {
  if (context.event === 'workflow_run' && handOvers) return handOvers;
  throw new ModelgateError({
    code: 'INPUT_INVALID',
    message: `Input \`artifact\` is for workflows on \`workflow_run\`, and this is \`${context.event}\``,
    hint: 'Leave it out where `compare` ran in the same workflow; docs/forks.md shows the pair of workflows.',
  });
}

/** The run as the API states it, which must be the one that the event is about. */
async function statedRun(handOvers: HandOvers, { endedRun: told, repository }: Context): Promise<EndedRun> {
  if (!told) throw unusable('it does not say which workflow run has ended');
  const run = await handOvers.run(told.id);
  const same =
    run.id === told.id &&
    run.event === told.event &&
    run.path === told.path &&
    run.headSha === told.headSha &&
    run.headBranch === told.headBranch &&
    run.headRepository?.id === told.headRepository;
  if (!same) throw unusable(`GitHub states workflow run ${told.id} otherwise than the event does`);
  if (run.repository !== repository.id) throw unusable(`workflow run ${run.id} is another repository’s`);
  if (run.event === 'pull_request') return run;
  throw unusable(
    `workflow run ${run.id} was set off by \`${run.event}\`, and only \`pull_request\` hands over`,
  );
}

function unusable(why: string): ModelgateError {
  return new ModelgateError({
    code: 'INPUT_INVALID',
    message: `The event \`workflow_run\` cannot be used: ${why}`,
    hint: "Run this job only for `github.event.workflow_run.event == 'pull_request'`, as docs/forks.md shows it.",
  });
}

/** More is no report; what is unpacked is bounded besides. */
const documentLimit = 16_000_000;

/**
 * The documents in the folder, each held against its schema, and against one another. A comparison names the commit that its
 * candidate was trained at, which is another one where a run was reused, or where the merge commit was made anew: what says
 * of which pull request all of it is, is `head` of the hand-over.
 */
async function readHandedOver(
  { files }: Host,
  { folder, head }: { readonly folder: string; readonly head: string },
): Promise<Findings> {
  const read = async (file: string) => {
    const bytes = await files.read(`${folder}/${file}`, documentLimit);
    if (bytes) return utf8(bytes, file);
    throw foreign(`it holds no ${file}`);
  };
  const document = parseHandOver(await read(handOverFile));
  if (document.head !== head) {
    throw foreign(`it is of another pull request: of commit ${document.head}, and the run’s head is ${head}`);
  }
  const comparisons: Comparison[] = [];
  for (const model of document.models) {
    const file = handedOverComparison(model);
    const comparison = parseHandedOverComparison(await read(file), file);
    if (comparison.model !== model) throw foreign(`${file} is of another model`);
    comparisons.push(comparison);
  }
  const validations: Validation[] = [];
  for (const model of document.validations ?? []) {
    const file = handedOverValidation(model);
    const validation = parseHandedOverValidation(await read(file), file);
    if (validation.model !== model) throw foreign(`${file} is of another model`);
    validations.push(validation);
  }
  const { models } = document;
  const named = new Set([
    handOverFile,
    ...models.flatMap((model) => [handedOverComparison(model), handedOverRows(model)]),
    ...validations.map(({ model }) => handedOverValidation(model)),
  ]);
  const besides = (await files.entries(folder)).find(({ path }) => !named.has(path));
  if (besides) throw foreign(`it holds ${besides.path}, which ${handOverFile} does not name`);
  return { comparisons, faults: document.faults as HandOver['faults'], validations };
}

function utf8(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new ModelgateError(
      { code: 'DOCUMENT_INVALID', message: 'It is no UTF-8 text', place: { path: file } },
      { cause },
    );
  }
}

function foreign(why: string): ModelgateError {
  return new ModelgateError({
    code: 'ARTIFACT_INVALID',
    message: `The report that was handed over is refused: ${why}`,
    hint: 'Run the workflow of the pull request again.',
  });
}
