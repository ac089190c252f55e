import path from 'node:path';
import { ModelgateError } from '../../domain/errors.ts';
import type { ComparisonInputs } from '../../domain/compare/comparison.ts';
import { summaryOf } from '../../domain/compare/comparison-validation.ts';
import { parseValidation, type Validation, validationLimit } from '../../domain/validation/validation.ts';
import type { DataSource } from '../../domain/policy/policy.ts';
import type { Host } from '../../ports/host.ts';
import { validationInRun } from './recording.ts';
import type { Policies } from './policies.ts';
import type { RunFolder } from './run-folder.ts';
import type { Subject } from './subjects.ts';

/** What is known of the data that a run was made of, and of its model files. */
export interface Validated {
  readonly summary?: NonNullable<ComparisonInputs['validation']>;
  /** Why the data is not as it must be. */
  readonly badData?: string;
  /** Why nobody should load the model files. */
  readonly badModelFiles?: string;
  /** Why nothing is known, where something must be. */
  readonly unreadable?: string;
}

/** How data is validated. */
export interface Validating {
  /** Folder that has the data engine. */
  readonly enginePath?: string | undefined;
}

/**
 * The validation of the data of files that this job made: what `validate` wrote; else what is found now, where `validating` is given and
 * the data is there. What keeps data from being validated is put among `unreadable`.
 */
export async function validateHere(
  {
    host,
    subject,
    policies,
    validating,
  }: {
    readonly host: Host;
    readonly subject: Subject;
    readonly policies: Policies;
    readonly validating?: Validating;
  },
  unreadable: string[],
): Promise<string | undefined> {
  const written = await validatedHere(host, subject);
  if (written !== undefined || !validating || !subject.recipe.data.some(asksSomething)) return written;
  // Loaded only where there is something to validate.
  const { validatePresentData } = await import('../validating/present-data.ts');
  try {
    return await validatePresentData(host, { subject, policies, ...validating });
  } catch (error) {
    if (!(error instanceof ModelgateError) || error.code === 'CANCELLED') throw error;
    for (const { message, place, hint } of error.faults)
      unreadable.push(
        `the data cannot be validated: ${place ? `${place.path}: ` : ''}${message}${hint === undefined ? '' : `. ${hint}`}`,
      );
    return undefined;
  }
}

/** To know that rows are for training and for testing alone is no reason to install an engine. */
export function asksSomething({ contract, role, label, unit, time }: DataSource): boolean {
  return role === 'reference' || [contract, label, unit, time].some((written) => written !== undefined);
}

/** What `validate` wrote in this job; a shell's folders may hold what it wrote of other data. */
async function validatedHere({ context, files }: Host, { model }: Subject): Promise<string | undefined> {
  const file = validationFile(model);
  return context.host === 'github' && (await files.exists(file)) ? file : undefined;
}

/** Where a model's validation lies in the working directory (contract, "Files"). */
export function validationFile(model: string): string {
  return path.posix.join('.modelgate', 'validations', model, 'validation.json');
}

/** The validation that travels in a run; a training must have one of its model files, and of its data where the recipe names contracts. */
export async function validationOf(
  { files }: Host,
  { recipe }: Subject,
  run: RunFolder | undefined,
): Promise<Validated> {
  if (!run) return {};
  const entry = run.record.evidence.find((file) => file.path === validationInRun);
  if (!entry) {
    if (run.record.training === undefined) return {};
    if (recipe.data.some(({ contract }) => contract !== undefined))
      return {
        unreadable: 'the recipe names contracts for its data, and the run has no validation: train again',
      };
    return run.record.files.length === 0 ? {} : { unreadable: notLookedInto(run.record.files) };
  }
  const file = path.join(run.folder, validationInRun);
  try {
    const bytes = await files.read(file, validationLimit);
    const validation = parseValidation(new TextDecoder().decode(bytes), file);
    const { verdict } = validation;
    if (verdict === 'unchanged')
      return { unreadable: 'the validation of its data looked at nothing: train again' };
    const inspected = new Set(validation['model-files'].map(({ sha256 }) => sha256));
    const left = run.record.files.filter(({ sha256 }) => !inspected.has(sha256));
    return {
      summary: { sha256: entry.sha256, verdict, ...summaryOf(validation) },
      ...errorsOf(validation),
      ...(run.record.training !== undefined && left.length > 0 && { unreadable: notLookedInto(left) }),
    };
  } catch (error) {
    if (!(error instanceof ModelgateError)) throw error;
    return { unreadable: `the validation of its data cannot be read: ${error.faults[0].message}` };
  }
}

/** Errors of the data apart from those of model files. */
function errorsOf({
  findings,
  'model-files': files,
}: Validation): Pick<Validated, 'badData' | 'badModelFiles'> {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const paths = new Set(files.map(({ path: file }) => file));
  const [ofFiles, ofData] = [true, false].map((is) =>
    errors.filter(({ place }) => paths.has(place.path) === is),
  );
  const told = (found: typeof errors = [], where: string) =>
    `${found.length} ${found.length === 1 ? 'error' : 'errors'} in the ${where}; the first: ${found[0]?.message ?? ''}`;
  return {
    ...(ofData?.length && { badData: told(ofData, 'data') }),
    ...(ofFiles?.length && { badModelFiles: `${told(ofFiles, 'model files')}. ${ofFiles[0]?.wayOut ?? ''}` }),
  };
}

function notLookedInto([first, ...more]: readonly { readonly path: string }[]): string {
  const others = more.length > 0 ? ` and ${more.length} more` : '';
  return `nobody has looked into the model file ${JSON.stringify(first?.path)}${others}: train again`;
}
