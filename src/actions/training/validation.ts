import { countOf, formatValidation } from '../../domain/validation/validation.ts';
import type { DataSource } from '../../domain/policy/policy.ts';
import type { Host } from '../../ports/host.ts';
import { ignoreFolder } from '../gather/recording.ts';
import { validationFile } from '../gather/validated.ts';
import { annotate } from '../validating/annotations.ts';
import { recipeScope } from '../validating/scope.ts';
import { validateModel } from '../validating/validate-model.ts';
import type { TrainingPlan } from './plan.ts';

/**
 * Holds the recipe's data against its contracts and against each other; gives the file that says what was found, or `undefined` where
 * nothing is asked of any data.
 * Bad data does not keep the training from running: the run carries what was found, so that the check tells it and nothing is
 * promoted from it.
 * @throws ModelgateError FILE_MISSING, CONTRACT_INVALID, ENGINE_UNAVAILABLE
 */
export async function validateRecipe(
  host: Host,
  { subject, policies, enginePath }: TrainingPlan,
): Promise<string | undefined> {
  const { model, recipe } = subject;
  if (!recipe.data.some(asksSomething)) return undefined;
  const scope = await recipeScope(host, { subject, policies });
  const validation = await validateModel(host, scope, { enginePath });
  const file = validationFile(model);
  await ignoreFolder(host);
  await host.files.write(file, formatValidation(validation));
  annotate(host, validation);
  const errors = countOf(validation.findings, 'error');
  const warnings = countOf(validation.findings, 'warning');
  const counts = `${errors} errors, ${warnings} warnings (${file})`;
  if (validation.verdict === 'fail')
    host.log.warn(
      `The data of ${model} is not as it must be: ${counts}. The model is trained all the same, and cannot be promoted.`,
    );
  else host.log.info(`The data of ${model} was held against its contracts: ${counts}.`);
  return file;
}

/** To know that rows are for training and for testing alone is no reason to install an engine. */
function asksSomething({ contract, role, label, unit, time }: DataSource): boolean {
  return role === 'reference' || [contract, label, unit, time].some((written) => written !== undefined);
}
