import { baseName, type Listing } from '../../domain/init/listing.ts';
import {
  checkWorkflow,
  isPlainBranch,
  reportWorkflow,
  rollbackWorkflow,
  trainingWorkflow,
  type WorkflowFacts,
} from '../../domain/init/workflow-texts.ts';
import { isPlainPath } from '../../domain/init/plain-path.ts';
import { ModelgateError } from '../../domain/errors.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import { own, say, type Sentence } from '../../domain/report/document.ts';
import type { Host } from '../../ports/host.ts';
import { readText } from './repository-files.ts';
import type { PlannedFile } from './writing.ts';

const folder = '.github/workflows';

/**
 * The workflows that go with a policy. What another workflow does already is not written a second time.
 * @throws ModelgateError NOT_SUPPORTED_HERE for a default branch whose name a workflow would read as a pattern
 */
export async function workflowFiles(
  host: Host,
  { policy, listing, forks }: { readonly policy: Policy; readonly listing: Listing; readonly forks: boolean },
): Promise<{ readonly files: readonly PlannedFile[]; readonly notes: readonly Sentence[] }> {
  const [facts, present] = await Promise.all([factsOf(host, policy, listing), presentWorkflows(host)]);
  const files: PlannedFile[] = [];
  const notes: Sentence[] = [];
  for (const { name, uses, text } of wantedOf(facts, forks ? checkNameOf(present) : undefined)) {
    const path = `${folder}/${name}`;
    const isPresent = present.some((one) => one.path === path);
    const other = present.find((one) => one.path !== path && uses.test(one.text));
    if (other && !isPresent)
      notes.push(say`${other.path} ${own(`does what ${name} would do, which is left out.`)}`);
    else files.push({ path, text });
  }
  return { files, notes };
}

interface Wanted {
  readonly name: string;
  /** What another workflow has that does the same. */
  readonly uses: RegExp;
  readonly text: string;
}

const checks = usesOf('(?:/actions/train)?');

/** `check`: the workflow whose pull requests from forks are to be commented on; not given: none is. */
function wantedOf(facts: WorkflowFacts, check: string | undefined): readonly Wanted[] {
  const trains = facts.models.length > 0;
  const model = trains ? trainingWorkflow(facts) : checkWorkflow(facts);
  const rollback = { name: 'rollback.yml', uses: usesOf('/actions/rollback'), text: rollbackWorkflow(facts) };
  return [
    { name: 'model.yml', uses: checks, text: model },
    // Without a job that promotes there is no release to go back from.
    ...(trains ? [rollback] : []),
    ...(check === undefined
      ? []
      : [{ name: 'modelgate-report.yml', uses: usesOf('/actions/report'), text: reportWorkflow(check) }]),
  ];
}

function usesOf(action: string): RegExp {
  return new RegExp(`^[^#\\n]*\\buses:\\s*['"]?modelgate/modelgate${action}@`, 'm');
}

/** GitHub calls a workflow without a name by its path. A name that could be anything else than itself is not written on. */
function checkNameOf(present: readonly Present[]): string {
  const check = present.find(({ text }) => checks.test(text));
  if (!check) return 'model';
  const name = /^name:\s*(['"]?)([A-Za-z0-9][\w .-]*?)\1\s*(?:#.*)?$/m.exec(check.text)?.[2];
  if (name !== undefined) return name;
  if (!/^name:/m.test(check.text) && isPlainPath(check.path)) return check.path;
  throw new ModelgateError({
    code: 'NOT_SUPPORTED_HERE',
    message: 'The name of the workflow that checks is none that can be written into another one',
    place: { path: check.path },
    hint: 'Call it by letters, digits, spaces, `.`, `-` and `_`, or leave `forks` out.',
  });
}

interface Present {
  readonly path: string;
  readonly text: string;
}

async function factsOf(host: Host, policy: Policy, listing: Listing): Promise<WorkflowFacts> {
  const { defaultBranch: branch } = host.context;
  if (!isPlainBranch(branch)) throw strangeBranch(branch);
  const trained = [...policy.models.values()].filter(({ recipe }) => recipe.train);
  const commands = trained.map(({ recipe }) => `${recipe.train?.setup ?? ''} ${recipe.train?.run ?? ''}`);
  const usesPython =
    commands.some((command) => /\b(?:python3?|pip|dvc|poetry|pipenv|uv)\b/.test(command)) ||
    listing.paths.some((path) => path.endsWith('.py'));
  return {
    branch,
    models: trained.map(({ name }) => name),
    gated: trained.filter(({ rules }) => rules.length > 0).map(({ name }) => name),
    ...(trained.every(({ stages }) => stages.includes('production')) && { stage: 'production' }),
    ...(usesPython && { python: await pythonOf(host) }),
  };
}

async function pythonOf(host: Host): Promise<NonNullable<WorkflowFacts['python']>> {
  if ((await readText(host, '.python-version')) !== undefined) return { versionFile: '.python-version' };
  const project = await readText(host, 'pyproject.toml');
  return /^(?:requires-python|python)\s*=/m.test(project ?? '') ? { versionFile: 'pyproject.toml' } : {};
}

async function presentWorkflows(host: Host): Promise<readonly Present[]> {
  const { files, context } = host;
  const names = await files.glob([`${folder}/*.yml`, `${folder}/*.yaml`], context.workspace);
  const present: Present[] = [];
  for (const path of names) {
    const text = await readText(host, `${folder}/${baseName(path)}`);
    if (text !== undefined) present.push({ path, text });
  }
  return present;
}

function strangeBranch(branch: string): ModelgateError {
  return new ModelgateError({
    code: 'NOT_SUPPORTED_HERE',
    message: `The default branch is called ${JSON.stringify(branch.slice(0, 80))}, which a workflow would read as a pattern`,
    hint: 'Rename it to letters, digits, `.`, `-`, `_` and `/`, or write the workflow by hand.',
  });
}
