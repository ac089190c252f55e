import path from 'node:path';
import type { Environment } from '../../domain/run/record.ts';
import { touchedPaths } from '../../domain/run/inputs-digest.ts';
import type { Host } from '../../ports/host.ts';
import { portablePath } from '../gather/portable-path.ts';
import type { TrainingPlan } from './plan.ts';

/** Files that pin what training installs, by the names that their tools give them. */
const lockFiles = [
  'requirements*.txt',
  '{poetry,uv,Pipfile,dvc,pixi,renv,pdm,Cargo}.lock',
  'conda-lock.yml',
  'environment.{yml,yaml}',
  '{package-lock,npm-shrinkwrap}.json',
  '{pnpm-lock.yaml,yarn.lock,Manifest.toml,go.sum}',
];

/** Names of untracked files that a record holds at most. */
const mostNamed = 200;

/** Where training is about to run, as it is before the first command. */
export async function gatherEnvironment(host: Host, plan: TrainingPlan): Promise<Environment> {
  const { subject, folder, tree } = plan;
  const [machine, checkout, locks] = await Promise.all([
    host.workplace.describe(),
    host.workplace.checkout(),
    lockFilesOf(host, folder),
  ]);
  const inScope = (paths: readonly string[]) =>
    touchedPaths(
      [],
      paths.map((name) => ({ path: name, mode: '100644', id: '' })),
      subject.recipe,
    );
  // A step may have checked out another commit than the one that this is about, or the branch may have moved meanwhile.
  const otherCommit = checkout ? touchedPaths(tree, checkout.tree, subject.recipe) : [];
  const { accelerators, tools, ...rest } = machine;
  return {
    ...rest,
    accelerators: [...accelerators],
    tools: { ...tools },
    variables: { ...host.workplace.variables(subject.recipe.train?.env ?? []) },
    'lock-files': locks,
    verified: checkout !== undefined,
    modified: [...new Set([...inScope(checkout?.modified ?? []), ...otherCommit])].sort(),
    untracked: inScope(checkout?.untracked ?? []).slice(0, mostNamed),
  };
}

/** Says which files no commit has: what they hold is no part of the inputs digest. */
export function warnOfUncommitted(
  { log }: Host,
  model: string,
  { verified, modified, untracked }: Environment,
): void {
  if (!verified)
    log.warn(
      `${model} is trained where git cannot tell whether the files are those of the commit, and cannot be released: let \`actions/checkout\` put the repository into the workspace, and see that git is installed.`,
    );
  if (modified.length > 0)
    log.warn(
      `${model} is trained with ${counted(modified, 'file that is', 'files that are')} not as the commit has them, and cannot be released: ${listed(modified)}`,
    );
  if (untracked.length > 0)
    log.info(
      `${model} is trained beside ${counted(untracked, 'file', 'files')} that git does not know, and that its inputs digest leaves out: ${listed(untracked)}`,
    );
}

async function lockFilesOf({ files, context }: Host, folder: string): Promise<Environment['lock-files']> {
  const found = new Map<string, string>();
  for (const root of new Set([context.workspace, folder])) {
    for (const file of await files.glob(lockFiles, root)) {
      const absolute = path.resolve(root, file);
      const shown = portablePath(context.workspace, absolute);
      found.set(shown, (await files.digest(absolute)).sha256);
    }
  }
  return [...found]
    .map(([name, sha256]) => ({ path: name, sha256 }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function counted({ length }: readonly string[], one: string, many: string): string {
  return `${length} ${length === 1 ? one : many}`;
}

function listed(paths: readonly string[]): string {
  const shown = paths.slice(0, 5).map((name) => JSON.stringify(name.slice(0, 120)));
  return [...shown, ...(paths.length > shown.length ? ['…'] : [])].join(', ');
}
