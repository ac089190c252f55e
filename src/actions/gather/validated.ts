import path from 'node:path';
import { ModelgateError } from '../../domain/errors.ts';
import type { ComparisonInputs } from '../../domain/compare/comparison.ts';
import { summaryOf } from '../../domain/compare/comparison-validation.ts';
import { parseValidation, validationLimit } from '../../domain/validation/validation.ts';
import type { Host } from '../../ports/host.ts';
import { validationInRun } from './recording.ts';
import type { RunFolder } from './run-folder.ts';
import type { Subject } from './subjects.ts';

/** What is known of the data that a run was made of. */
export interface Validated {
  readonly summary?: NonNullable<ComparisonInputs['validation']>;
  /** Why the data is not as it must be. */
  readonly badData?: string;
  /** Why nothing is known, where something must be. */
  readonly unreadable?: string;
}

/** What `validate` wrote in this job; a shell's folders may hold what it wrote of other data. */
export async function validatedHere(
  { context, files }: Host,
  { model }: Subject,
): Promise<string | undefined> {
  const file = validationFile(model);
  return context.host === 'github' && (await files.exists(file)) ? file : undefined;
}

/** Where a model's validation lies in the working directory (contract, "Files"). */
export function validationFile(model: string): string {
  return path.posix.join('.modelgate', 'validations', model, 'validation.json');
}

/** The validation that travels in a run; a training whose recipe names contracts must have one. */
export async function validationOf(
  { files }: Host,
  { recipe }: Subject,
  run: RunFolder | undefined,
): Promise<Validated> {
  if (!run) return {};
  const entry = run.record.evidence.find((file) => file.path === validationInRun);
  if (!entry) {
    const asked = recipe.data.some(({ contract }) => contract !== undefined);
    if (!asked || run.record.training === undefined) return {};
    return {
      unreadable: 'the recipe names contracts for its data, and the run has no validation: train again',
    };
  }
  const file = path.join(run.folder, validationInRun);
  try {
    const bytes = await files.read(file, validationLimit);
    const validation = parseValidation(new TextDecoder().decode(bytes), file);
    const { verdict } = validation;
    if (verdict === 'unchanged')
      return { unreadable: 'the validation of its data looked at nothing: train again' };
    const summary = summaryOf(validation);
    const { errors } = summary;
    const [first] = validation.findings;
    return {
      summary: { sha256: entry.sha256, verdict, ...summary },
      ...(verdict === 'fail' && {
        badData: `${errors} ${errors === 1 ? 'error' : 'errors'} in the data; the first: ${first?.message ?? ''}`,
      }),
    };
  } catch (error) {
    if (!(error instanceof ModelgateError)) throw error;
    return { unreadable: `the validation of its data cannot be read: ${error.faults[0].message}` };
  }
}
