import { parse } from 'yaml';
import { ModelgateError } from '../../domain/errors.ts';
import type { Host } from '../../ports/host.ts';
import type { TreeEntry } from '../../ports/repository.ts';

/** The workflow that answers a click on a release, as the default branch has it. */
export type RollbackWorkflow =
  | { readonly kind: 'there'; readonly path: string }
  /** `lacks`: what it does not listen to, as it is written under `on:`. */
  | { readonly kind: 'incomplete'; readonly path: string; readonly lacks: readonly string[] }
  | { readonly kind: 'missing'; readonly unreadable: readonly string[] };

const fileLimit = 1_000_000;
const clicks = ['prereleased', 'unpublished', 'deleted'] as const;

/**
 * Looks for a workflow that uses the rollback action. It has to be on the default branch before the first release is made:
 * `release` events run the workflow file of the tagged commit (https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#release).
 * @param known the default branch's files, where they were read before
 */
export async function findRollbackWorkflow(
  { repository, context }: Pick<Host, 'repository' | 'context'>,
  known?: { readonly commit: string; readonly entries: readonly TreeEntry[] },
): Promise<RollbackWorkflow> {
  const commit = known?.commit ?? (await repository.resolve(context.defaultBranch));
  if (commit === undefined) return { kind: 'missing', unreadable: [] };
  const entries = known?.entries ?? (await repository.tree(commit));
  const files = entries.filter(
    ({ path, mode }) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path) && mode.startsWith('100'),
  );
  const unreadable: string[] = [];
  let best: RollbackWorkflow | undefined;
  for (const { path } of files) {
    const bytes = await repository.file(commit, path);
    if (!bytes || bytes.length > fileLimit) continue;
    const text = new TextDecoder().decode(bytes);
    // Most workflows have nothing to do with models: they need not be parsed.
    if (!text.includes('rollback')) continue;
    const found = workflowIn(text, path);
    if (found === 'unreadable') unreadable.push(path);
    else if (found?.kind === 'there') return found;
    else best ??= found;
  }
  return best ?? { kind: 'missing', unreadable };
}

/** Says it where a release is made although nobody would answer a click on it. On a shell there is nothing to click. */
export async function warnOfRollbackWorkflow(
  host: Pick<Host, 'repository' | 'context' | 'log'>,
  known?: { readonly commit: string; readonly entries: readonly TreeEntry[] },
): Promise<void> {
  if (host.context.host === 'local') return;
  try {
    const sentence = workflowSentence(await findRollbackWorkflow(host, known));
    if (sentence !== undefined) host.log.warn(`${sentence} ${workflowFix}`);
  } catch (error) {
    // What was to be done is done: this only could not be looked up.
    if (!(error instanceof ModelgateError)) throw error;
    host.log.warn(`Whether a workflow answers clicks on releases could not be looked up. ${error.message}`);
  }
}

/** What is wrong with it, in a sentence; `undefined`: nothing. */
export function workflowSentence(workflow: RollbackWorkflow): string | undefined {
  if (workflow.kind === 'there') return undefined;
  if (workflow.kind === 'incomplete')
    return `The rollback workflow ${workflow.path} on the default branch does not listen to ${workflow.lacks.join(', ')}.`;
  const broken =
    workflow.unreadable.length > 0 ? ` (${workflow.unreadable.join(', ')} cannot be read as YAML)` : '';
  return `No workflow on the default branch uses the rollback action${broken}: a click on a release is answered by nobody.`;
}

export const workflowFix =
  'Add .github/workflows/rollback.yml with `on: { release: { types: [prereleased, unpublished, deleted] }, workflow_dispatch: … }` and a step `uses: modelgate/modelgate/actions/rollback@v1`, and merge it before the next release: a release runs the workflow file of its own commit.';

function workflowIn(text: string, path: string): RollbackWorkflow | 'unreadable' | undefined {
  let document: unknown;
  try {
    document = parse(text, { maxAliasCount: 100 });
  } catch {
    return 'unreadable';
  }
  const { on, jobs } = fieldsOf(document);
  if (!Object.values(fieldsOf(jobs)).some(rollsBack)) return undefined;
  const events = eventsOf(on);
  const release = events.get('release');
  const types = release === undefined ? [] : (typesOf(release) ?? clicks);
  const lacks = [
    ...clicks.filter((click) => !types.includes(click)).map((click) => `\`release: ${click}\``),
    ...(events.has('workflow_dispatch') ? [] : ['`workflow_dispatch`']),
  ];
  return lacks.length === 0 ? { kind: 'there', path } : { kind: 'incomplete', path, lacks };
}

function rollsBack(job: unknown): boolean {
  const { steps, uses } = fieldsOf(job);
  // A reusable workflow lies elsewhere: its name is all there is to go by.
  if (typeof uses === 'string') return /rollback/.test(uses);
  return (Array.isArray(steps) ? steps : []).some((step) => {
    const { uses: action, run } = fieldsOf(step);
    const isAction = typeof action === 'string' && /(?:^|\/)actions\/rollback\/?(?:@|$)/.test(action);
    return isAction || (typeof run === 'string' && /\bmodelgate\s+rollback\b/.test(run));
  });
}

/** `on:` is a word, a list of words, or a mapping. */
function eventsOf(on: unknown): ReadonlyMap<string, unknown> {
  if (typeof on === 'string') return new Map([[on, null]]);
  if (Array.isArray(on)) return new Map(on.map((event) => [String(event), null]));
  return new Map(Object.entries(fieldsOf(on)));
}

/** `undefined`: not given, which means all of them. */
function typesOf(release: unknown): readonly string[] | undefined {
  const { types } = fieldsOf(release);
  if (types === undefined || types === null) return undefined;
  return Array.isArray(types) ? types.map(String) : [String(types)];
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}
