import path from 'node:path';
import { countOf, formatValidation, type Validation } from '../../domain/validation/validation.ts';
import type { Finding } from '../../domain/validation/finding.ts';
import type { Host } from '../../ports/host.ts';
import { ignoreFolder } from '../gather/recording.ts';
import { asksSomething, validationFile } from '../gather/validated.ts';
import { annotate } from '../validating/annotations.ts';
import { lookInto } from '../validating/model-files.ts';
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
  await written(host, validation);
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
  if (made.length === 0) return before && written(host, before);
  const { root } = host.files;
  const paths = made.map((file) => path.relative(root, file).split(path.sep).join('/'));
  const { records, findings } = await lookInto(host, paths, { allow });
  const files = { records, findings: findings.map(asMade) };
  const of = withModelFiles(undefined, { model, files });
  const kinds = [...new Set(records.map(({ format }) => format))].join(', ');
  if (of.verdict === 'pass')
    host.log.info(`Looked into the model files of ${model} (${kinds}): nothing found.`);
  else host.log.warn(wordsOf(of));
  return written(host, withModelFiles(before, { model, files }));
}

/** Files that no library is known to write may belong to a model, such as a vocabulary: nothing can be said of them. */
function asMade(finding: Finding): Finding {
  return finding.code === 'MODEL_FORMAT_UNKNOWN' ? { ...finding, severity: 'warning' } : finding;
}

function wordsOf(validation: Validation): string {
  const { model, verdict, findings } = validation;
  const listed = findings
    .slice(0, shown)
    .map(({ place, message, wayOut }) => `${place.path}: ${message}. ${wayOut}`);
  const end = verdict === 'fail' ? ' The run cannot be promoted.' : '';
  return [`The model files of ${model}: ${countsOf(validation)}.${end}`, ...listed].join('\n');
}

const shown = 5;

function countsOf({ model, findings }: Validation): string {
  const counts = `${countOf(findings, 'error')} errors, ${countOf(findings, 'warning')} warnings`;
  return `${counts} (${validationFile(model)})`;
}

async function written(host: Host, validation: Validation): Promise<string> {
  const file = validationFile(validation.model);
  await ignoreFolder(host);
  await host.files.write(file, formatValidation(validation));
  return file;
}
