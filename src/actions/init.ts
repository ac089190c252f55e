import { ModelgateError } from '../domain/errors.ts';
import type { Draft } from '../domain/init/draft.ts';
import { policyText } from '../domain/init/policy-text.ts';
import { parsePolicy } from '../domain/policy/parse.ts';
import type { Policy } from '../domain/policy/policy.ts';
import { proposalPage, writtenPage } from '../domain/report/init-page.ts';
import { own, say, type Sentence } from '../domain/report/document.ts';
import type { Host } from '../ports/host.ts';
import { defineAction } from '../runtime/define-action.ts';
import { flag, text } from '../runtime/fields.ts';
import { gatherListing, readText } from './init/repository-files.ts';
import { survey } from './init/survey.ts';
import { workflowFiles } from './init/workflow-files.ts';
import { compareFiles, writeFiles } from './init/writing.ts';
import { showPage } from './registry/page.ts';
import { dryRunInput, verbInputs } from './registry/verb-fields.ts';

const policyPath = '.github/modelgate.yml';

/** Looks at a repository, and writes the policy and the workflows that fit it. Runs nothing, and never writes over a file. */
export const init = defineAction({
  id: 'init',
  title: 'Modelgate: init',
  description:
    'Looks at this repository and writes a policy and workflows that fit it. Nothing that is there is written over.',
  permissions: {},
  inputs: {
    ...verbInputs,
    model: text('What the model is to be called. Not given: as the repository or the model’s folder.'),
    forks: flag('`true`: write the workflow that comments on pull requests from forks, too.'),
    'dry-run': dryRunInput,
  },
  outputs: {
    outcome: '`written` (with `dry-run`: would be), `unchanged`, or `error` on a fault.',
    files: 'JSON: `{"files": […]}`, each with its path and whether it is `new`, `there`, or `kept` as it is.',
  },
  async run({ model, forks, 'dry-run': dryRun }, host) {
    refuseGitHub(host);
    const listing = await gatherListing(host);
    const { drafts, notes } = await survey(host, listing, model);
    const proposed = policyText(drafts);
    // What would be written is read as the check will read it: a policy with a mistake is never written.
    const fresh = parsePolicy(proposed, policyPath);
    const present = await readText(host, policyPath);
    const policy = present === undefined ? fresh : parsePolicy(present, policyPath);
    const workflows = await workflowFiles(host, { policy, listing, forks });
    const files = await compareFiles(host, [{ path: policyPath, text: proposed }, ...workflows.files]);
    const isFresh = files.some(({ state }) => state === 'new');
    const { name: repository } = host.context.repository;
    const told = [
      ...drafts.flatMap((draft) => draft.notes),
      ...notes,
      ...workflows.notes,
      ...(present === undefined ? [] : missingModels(policy, drafts)),
    ];
    await showPage(host, proposalPage({ repository, drafts, files, notes: told }));
    if (!dryRun) await writeFiles(host, files);
    if (isFresh) await showPage(host, writtenPage({ repository, drafts, files }, { dryRun }));
    return {
      outputs: {
        outcome: isFresh ? 'written' : 'unchanged',
        files: JSON.stringify({ files: files.map(({ path, state }) => ({ path, state })) }),
      },
    };
  },
});

/** Models that the policy does not have: it is somebody's, and they are for them to put in. */
function missingModels({ models }: Policy, drafts: readonly Draft[]): readonly Sentence[] {
  const paths = new Set([...models.values()].map(({ recipe }) => recipe.path));
  return drafts
    .filter(({ name, path }) => !models.has(name) && !paths.has(path))
    .map(
      ({ name }) =>
        say`${name} ${own('is not in the policy. Its entry is in the lines above that begin with `+`.')}`,
    );
}

function refuseGitHub({ context }: Host): void {
  if (context.host === 'local') return;
  throw new ModelgateError({
    code: 'NOT_SUPPORTED_HERE',
    message: '`init` writes files of a working folder, and GitHub’s API has none',
    hint: 'Run it inside a clone with `--host local`.',
  });
}
