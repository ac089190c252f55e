import { foundInWords } from '../../domain/validation/validation.ts';
import type { Host } from '../../ports/host.ts';
import type { Policies } from '../gather/policies.ts';
import type { Subject } from '../gather/subjects.ts';
import { writeValidation } from '../gather/validated.ts';
import { annotate } from './annotations.ts';
import { pathOf, recipeScope } from './scope.ts';
import { validateModel } from './validate-model.ts';

/**
 * Validates the recipe's data where all of its files are in the workspace, and gives the file that says what was found; `undefined` where
 * they are not. Data at addresses is left to the jobs that have it.
 * @throws ModelgateError FILE_MISSING, CONTRACT_INVALID, ENGINE_UNAVAILABLE
 */
export async function validatePresentData(
  host: Host,
  {
    subject,
    policies,
    enginePath,
  }: {
    readonly subject: Subject;
    readonly policies: Policies;
    readonly enginePath?: string | undefined;
  },
): Promise<string | undefined> {
  const { model, recipe } = subject;
  const data = recipe.data.filter(({ kind }) => kind === 'file');
  const paths = data.map((datum) => pathOf(host, recipe.path, datum));
  const absent = await absentOf(host, paths);
  if (data.length === 0 || absent.length > 0) {
    const [first = 'they are elsewhere'] = absent.map((name) => `${JSON.stringify(name)} is not here`);
    host.log.info(`The data files of ${model} are not validated in this job: ${first}.`);
    return undefined;
  }
  const scope = await recipeScope(host, { subject: { ...subject, recipe: { ...recipe, data } }, policies });
  const validation = await validateModel(host, scope, { enginePath });
  const file = await writeValidation(host, validation);
  annotate(host, validation);
  host.log.info(`The data of ${model} was validated: ${foundInWords(validation.findings)} (${file}).`);
  return file;
}

async function absentOf({ files }: Host, paths: readonly string[]): Promise<readonly string[]> {
  const there = await Promise.all(
    paths.map(
      async (name) =>
        (await files.exists(name)) ||
        (await files.isDirectory(name)) ||
        (await files.glob([name])).length > 0,
    ),
  );
  return paths.filter((_, at) => there[at] !== true);
}
