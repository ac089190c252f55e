import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { initWorkflows } from './init-workflows.ts';
import { actionFiles, workflowSources } from './sources.ts';
import { tableFaults } from './table.ts';

/**
 * actionlint at `$ACTIONLINT` and zizmor at `$ZIZMOR` over every workflow of the repository: files of the examples, the
 * project's own, the snippets of its pages that are whole workflows, and what `init` writes; zizmor over the `action.yml`
 * files, too. Snippets are copied as often as files: all are held to zizmor's strictest persona, `auditor`. What it need
 * not say stands in `zizmor.yml`, with the reason. Its audits that ask GitHub do not run, and actionlint has no shellcheck:
 * what that finds would depend on the machine.
 *
 * The workflows are laid out as those of one repository, each under a name that says where it is from, which the
 * configuration can name: `examples--flights--model.yml`; `docs--check.1.yml`, the first workflow on that page. For
 * actionlint our actions are those of that same repository (`./actions/fetch`): so it knows their inputs and outputs.
 */
const root = path.resolve(import.meta.dirname, '../..');
const committed = workflowSources();
const workflows = [...committed, ...initWorkflows];
const actions = actionFiles();
const folder = mkdtempSync(path.join(tmpdir(), 'modelgate-workflows-'));
try {
  const kinds = (['example', 'own', 'snippet', 'init'] as const).map(
    (kind) => [kind, workflows.filter((each) => each.kind === kind).length] as const,
  );
  for (const [kind, count] of [...kinds, ['action', actions.length] as const])
    if (count === 0 && kind !== 'own') throw new Error(`found nothing of the kind ${kind} to look at`);
  const faults = [
    ...tableFaults(committed),
    ...actionlint(lay(path.join(folder, 'local'), withLocalActions)),
    ...zizmor(lay(path.join(folder, 'published'), (text) => text)),
  ];
  for (const fault of faults) console.log(`${fault}\n`);
  const counted = kinds.map(([kind, count]) => `${count} ${kind}`).join(', ');
  console.log(
    `${workflows.length} workflows (${counted}) and ${actions.length} actions: ` +
      (faults.length === 0 ? 'no finding' : 'see above'),
  );
  process.exitCode = faults.length === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** @returns the folder of a repository with all workflows and actions */
function lay(repository: string, change: (text: string) => string): string {
  const laid = workflows.map(({ name }) => path.join(repository, '.github/workflows', fileName(name)));
  const twice = laid.find((name, index) => laid.indexOf(name) !== index);
  if (twice !== undefined) throw new Error(`two workflows would both be ${twice}`);
  mkdirSync(path.join(repository, '.github/workflows'), { recursive: true });
  // By this actionlint knows the root of a repository, which local actions are below.
  mkdirSync(path.join(repository, '.git'));
  for (const [index, { text }] of workflows.entries()) writeFileSync(laid[index] ?? '', change(text));
  for (const file of actions) cpSync(path.join(root, file), path.join(repository, file));
  symlinkSync(path.join(root, 'dist'), path.join(repository, 'dist'));
  return repository;
}

function withLocalActions(text: string): string {
  return text.replaceAll(
    /\bmodelgate\/modelgate(\/actions\/[a-z-]+)?@v1\b/g,
    (_, action = '/') => `.${action}`,
  );
}

function fileName(source: string): string {
  const short = source.replace('.github/workflows/', '').replaceAll('/', '--');
  return short.includes('#') ? `${short.replace('.md#', '.')}.yml` : short;
}

function actionlint(repository: string): readonly string[] {
  const config = path.join(import.meta.dirname, 'actionlint.yml');
  const quiet = ['-no-color', '-shellcheck=', '-pyflakes='];
  return findings('ACTIONLINT', repository, [...quiet, '-config-file', config]);
}

function zizmor(repository: string): readonly string[] {
  const config = path.join(import.meta.dirname, 'zizmor.yml');
  const quiet = ['--quiet', '--no-progress', '--color', 'never'];
  const strict = ['--offline', '--collect', 'all', '--strict-collection', '--persona', 'auditor'];
  return findings('ZIZMOR', repository, [...quiet, ...strict, '--config', config, '.']);
}

/** What a linter says; one that finds nothing ends with 0. @throws if it cannot be started */
function findings(variable: string, cwd: string, args: readonly string[]): readonly string[] {
  const program = process.env[variable];
  if (program === undefined) throw new Error(`${variable} names no program`);
  const { status, stdout, stderr, error } = spawnSync(program, [...args], { cwd, encoding: 'utf8' });
  if (error !== undefined) throw error;
  return status === 0 ? [] : [`${variable} ended with ${status}:\n${stdout}${stderr}`];
}
