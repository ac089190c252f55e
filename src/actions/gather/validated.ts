import path from 'node:path';
import { sha256Of } from '../../domain/canonical-json.ts';
import { ModelgateError } from '../../domain/errors.ts';
import type { ComparisonInputs } from '../../domain/compare/comparison.ts';
import { summaryOf } from '../../domain/compare/comparison-validation.ts';
import {
  countsInWords,
  formatValidation,
  parseValidation,
  type Validation,
  validationLimit,
} from '../../domain/validation/validation.ts';
import type { DataSource } from '../../domain/policy/policy.ts';
import type { Host } from '../../ports/host.ts';
import type { TreeEntry } from '../../ports/repository.ts';
import { isAsCommitted, isByLink } from './as-committed.ts';
import type { Evidence } from './evidence.ts';
import { ignoreFolder, validationInRun } from './recording.ts';
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
  readonly unreadable?: readonly string[];
  /** The text that `summary` is of, where that is more than the run brings along. */
  readonly text?: string;
}

/** How data is validated. */
export interface Validating {
  /** Folder that has the data engine. */
  readonly enginePath?: string | undefined;
  /** What model files may import: an input alone says so. */
  readonly allow?: readonly string[] | undefined;
}

/**
 * The validation of the data and model files that this job made: what `validate` wrote; else what is found now, where `validating` is
 * given and they are there. What keeps them from being validated is put among `unreadable`.
 */
export async function validateHere(
  {
    host,
    subject,
    policies,
    validating,
    made,
    tree,
  }: {
    readonly host: Host;
    readonly subject: Subject;
    readonly policies: Policies;
    readonly validating?: Validating;
    /** The recipe's model files that are there, absolute. */
    readonly made: readonly string[];
    /** Of the commit under review. */
    readonly tree: readonly TreeEntry[];
  },
  unreadable: string[],
): Promise<string | undefined> {
  const written = await validatedHere(host, subject, tree);
  if (!validating) return written;
  const isAsked = written === undefined && subject.recipe.data.some(asksSomething);
  const before = isAsked
    ? await orTold(unreadable, 'the data cannot be validated', async () => {
        // Loaded only where there is something to validate.
        const { validatePresentData } = await import('../validating/present-data.ts');
        return validatePresentData(host, { subject, policies, ...validating });
      })
    : written;
  if (made.length === 0) return before;
  const { allow = [] } = validating;
  const after = await orTold(unreadable, 'the model files cannot be looked into', async () => {
    const { validatePresentFiles } = await import('../validating/run-files.ts');
    return validatePresentFiles(host, { subject, before, made, allow });
  });
  return after ?? before;
}

async function orTold<T>(
  unreadable: string[],
  what: string,
  validate: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await validate();
  } catch (error) {
    if (!(error instanceof ModelgateError) || error.code === 'CANCELLED') throw error;
    for (const { message, place, hint } of error.faults)
      unreadable.push(
        `${what}: ${place ? `${place.path}: ` : ''}${message}${hint === undefined ? '' : `. ${hint}`}`,
      );
    return undefined;
  }
}

/** To know that rows are for training and for testing alone is no reason to install an engine. */
export function asksSomething({ contract, role, label, unit, time }: DataSource): boolean {
  return role === 'reference' || [contract, label, unit, time].some((written) => written !== undefined);
}

/**
 * What `validate` wrote in this job; a shell's folders may hold what it wrote of other data, and a commit may hold what its author
 * wrote of unsafe files.
 */
async function validatedHere(
  host: Host,
  { model }: Subject,
  tree: readonly TreeEntry[],
): Promise<string | undefined> {
  const file = validationFile(model);
  if (host.context.host !== 'github' || !(await host.files.exists(file))) return undefined;
  if (!isByLink(host, tree, file) && !(await isAsCommitted(host, tree, file))) return file;
  host.log.warn(
    `${file} is a file of the commit, and nothing that \`validate\` found in this job: it is not believed. Take \`.modelgate/\` out of git.`,
  );
  return undefined;
}

/** Where a model's validation lies in the working directory (contract, "Files"). */
export function validationFile(model: string): string {
  return path.posix.join('.modelgate', 'validations', model, 'validation.json');
}

/** A validation, and its text. @throws ModelgateError DOCUMENT_INVALID, FILE_UNREADABLE */
export async function readValidation(
  { files }: Host,
  file: string,
): Promise<{ readonly text: string; readonly validation: Validation }> {
  const text = new TextDecoder().decode(await files.read(file, validationLimit));
  return { text, validation: parseValidation(text, file) };
}

/** Writes a model's validation where it lies, and gives the file. */
export async function writeValidation(host: Host, validation: Validation): Promise<string> {
  const file = validationFile(validation.model);
  await ignoreFolder(host);
  await host.files.write(file, formatValidation(validation));
  return file;
}

/**
 * The validation that travels in a run; a training must have one of its data where the recipe names contracts. Model files that it
 * does not speak of, byte by byte, are looked into here: whoever takes the run on would load just these. Where the baseline's files are
 * at hand, the inputs and outputs are held against theirs.
 */
export async function validationOf(
  host: Host,
  { recipe }: Subject,
  {
    run,
    allow = [],
    baseline,
  }: {
    readonly run: RunFolder | undefined;
    readonly allow?: readonly string[] | undefined;
    readonly baseline: Evidence | undefined;
  },
): Promise<Validated> {
  if (!run) return {};
  const { record } = run;
  const carried = await carriedBy(host, run);
  const { validation, text } = carried;
  const unreadable = [...carried.unreadable];
  const isTrained = record.training !== undefined;
  if (isTrained && !carried.isThere && recipe.data.some(({ contract }) => contract !== undefined))
    unreadable.push('the recipe names contracts for its data, and the run has no validation: train again');
  const inspected = new Set(validation?.['model-files'].map(({ sha256 }) => sha256));
  const left = record.files.filter(({ sha256 }) => !inspected.has(sha256));
  const baseFiles = baseline?.scorable?.files;
  if (left.length === 0 && !baseFiles) return { ...told(validation, text), unreadable };
  // Loaded only where there is something to look into.
  const { changedSignatures, lookIntoRun } = await import('../validating/run-files.ts');
  const { withModelFiles } = await import('../validating/validate-model.ts');
  const base = recipe.path;
  const looked = await lookIntoRun(host, { run, files: left, base, allow });
  const changed = baseFiles && (await changedSignatures(host, { run, base, baseline: baseFiles }));
  unreadable.push(...looked.unreadable, ...(changed?.unreadable ?? []));
  if (isTrained && looked.absent.length > 0) unreadable.push(notLookedInto(looked.absent));
  const findings = [...looked.findings, ...(changed?.findings ?? [])];
  if (looked.records.length + findings.length === 0) return { ...told(validation, text), unreadable };
  const files = { records: looked.records, findings };
  const all = withModelFiles(validation, { model: record.model, files });
  const written = formatValidation(all);
  return { ...told(all, written), text: written, unreadable };
}

interface Carried {
  readonly isThere: boolean;
  readonly validation?: Validation;
  readonly text?: string;
  readonly unreadable: readonly string[];
}

/** What a run brings along. */
async function carriedBy(host: Host, { record, folder }: RunFolder): Promise<Carried> {
  if (!record.evidence.some((file) => file.path === validationInRun))
    return { isThere: false, unreadable: [] };
  const file = path.join(folder, validationInRun);
  try {
    const { text, validation } = await readValidation(host, file);
    if (validation.verdict !== 'unchanged') return { isThere: true, validation, text, unreadable: [] };
    return { isThere: true, unreadable: ['the validation of its data looked at nothing: train again'] };
  } catch (error) {
    if (!(error instanceof ModelgateError)) throw error;
    const detail = `the validation of its data cannot be read: ${error.faults[0].message}`;
    return { isThere: true, unreadable: [detail] };
  }
}

function told(
  validation: Validation | undefined,
  text: string | undefined,
): Pick<Validated, 'summary' | 'badData' | 'badModelFiles'> {
  if (!validation || text === undefined || validation.verdict === 'unchanged') return {};
  const { verdict } = validation;
  return {
    summary: { sha256: sha256Of(text), verdict, ...summaryOf(validation) },
    ...errorsOf(validation),
  };
}

/** Errors of the data apart from those of model files. */
function errorsOf(validation: Validation): Pick<Validated, 'badData' | 'badModelFiles'> {
  const errors = validation.findings.filter(({ severity }) => severity === 'error');
  const paths = new Set(validation['model-files'].map(({ path: file }) => file));
  const [ofFiles, ofData] = [true, false].map((is) =>
    errors.filter(({ place }) => paths.has(place.path) === is),
  );
  const tell = (found: typeof errors = [], where: string) =>
    `${countsInWords(found)} in the ${where}; the first: ${found[0]?.message ?? ''}`;
  return {
    ...(ofData?.length && { badData: tell(ofData, 'data') }),
    ...(ofFiles?.length && { badModelFiles: `${tell(ofFiles, 'model files')}. ${ofFiles[0]?.wayOut ?? ''}` }),
  };
}

function notLookedInto([first, ...more]: readonly { readonly path: string }[]): string {
  const others = more.length > 0 ? ` and ${more.length} more` : '';
  return `nobody has looked into the model file ${JSON.stringify(first?.path)}${others}: train again`;
}
