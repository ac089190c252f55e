import { findingLine, foundInWords, type Validation } from '../../domain/validation/validation.ts';
import type { Host } from '../../ports/host.ts';
import { portablePath } from '../gather/portable-path.ts';
import { asksSomething, validationFile, writeValidation } from '../gather/validated.ts';
import { annotate } from '../validating/annotations.ts';
import { asMade, lookInto } from '../validating/model-files.ts';
import { recipeScope } from '../validating/scope.ts';
import { validateModel, withModelFiles } from '../validating/validate-model.ts';
import type { TrainingPlan } from './plan.ts';

/**
 * Holds the recipe's data against its contracts and against each other; `undefined` where nothing is asked of any data.
 * Bad data does not keep the training from running: the run carries what was found, so that the check tells it and nothing is
 * promoted from it.
 * @throws ModelgateError FILE_MISSING, CONTRACT_INVALID, ENGINE_UNAVAILABLE
 */
export async function validateRecipe(
  host: Host,
  { subject, policies, enginePath }: TrainingPlan,
): Promise<Validation | undefined> {
  const { model, recipe } = subject;
  if (!recipe.data.some(asksSomething)) return undefined;
  const scope = await recipeScope(host, { subject, policies });
  const validation = await validateModel(host, scope, { enginePath });
  await writeValidation(host, validation);
  annotate(host, validation);
  const counts = countsOf(validation);
  if (validation.verdict === 'fail')
    host.log.warn(
      `The data of ${model} is not as it must be: ${counts}. The model is trained all the same, and cannot be promoted.`,
    );
  else host.log.info(`The data of ${model} was held against its contracts: ${counts}.`);
  return validation;
}

/**
 * Looks into the model files that training made, without loading them, and puts what was found beside what is known of the data. Gives
 * the file of all of it, or `undefined` where there is neither.
 * Only what the commands cannot have written over is put into the run: what was found before is written again.
 */
export async function validateMade(
  host: Host,
  { subject: { model }, allow }: TrainingPlan,
  { before, made }: { readonly before: Validation | undefined; readonly made: readonly string[] },
): Promise<string | undefined> {
  if (made.length === 0) return before && writeValidation(host, before);
  const { root } = host.files;
  const paths = made.map((file) => portablePath(root, file));
  const { records, findings } = await lookInto(host, paths, { allow });
  const files = { records, findings: findings.map(asMade) };
  const of = withModelFiles(undefined, { model, files });
  const kinds = [...new Set(records.map(({ format }) => format))].join(', ');
  if (of.verdict === 'pass')
    host.log.info(`Looked into the model files of ${model} (${kinds}): ${foundInWords(findings)}.`);
  else host.log.warn(wordsOf(of));
  return writeValidation(host, withModelFiles(before, { model, files }));
}

function wordsOf(validation: Validation): string {
  const { model, verdict, findings } = validation;
  const listed = findings.slice(0, shown).map(findingLine);
  const end = verdict === 'fail' ? ' The run cannot be promoted.' : '';
  return [`The model files of ${model}: ${countsOf(validation)}.${end}`, ...listed].join('\n');
}

const shown = 5;

function countsOf({ model, findings }: Validation): string {
  return `${foundInWords(findings)} (${validationFile(model)})`;
}
