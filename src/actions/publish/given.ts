import { type Comparison } from '../../domain/compare/comparison.ts';
import { parseComparison } from '../../domain/documents.ts';
import { type Fault, ModelgateError, throwFaults } from '../../domain/errors.ts';
import { parseModelName } from '../../domain/model.ts';
import { mergedValidations } from '../../domain/validation/merged.ts';
import { parseValidation, type Validation, validationLimit } from '../../domain/validation/validation.ts';
import type { Host } from '../../ports/host.ts';
import type { Findings } from './report.ts';

export interface GivenFiles {
  /** Paths or globs. */
  readonly comparison: readonly string[];
  readonly validation: readonly string[];
}

const written = {
  comparison: '.modelgate/comparisons/*/comparison.json',
  validation: '.modelgate/validations/*/validation.json',
};

const comparisonLimit = 64_000_000;

/**
 * The documents that other steps and jobs wrote; without a word which, all that lie where `compare` and `validate` write.
 * @throws ModelgateError FILE_MISSING where a path or glob names none, DOCUMENT_INVALID; with the faults of all files
 */
export async function givenFindings(host: Host, given: GivenFiles): Promise<Findings> {
  const faults: Fault[] = [];
  const named = given.comparison.length + given.validation.length > 0;
  const { comparison, validation } = named ? given : await patternsHere(host);
  const comparisons = await readAll(host, comparison, {
    kind: 'comparison',
    limit: comparisonLimit,
    parse: parseComparison,
    faults,
  });
  const validations = await readAll(host, validation, {
    kind: 'validation',
    limit: validationLimit,
    parse: parseValidation,
    faults,
  });
  throwFaults(faults);
  const carried = new Set(comparisons.map(({ document }) => document.inputs.validation?.sha256));
  const further = validations.filter(({ sha256 }) => !carried.has(sha256));
  return {
    comparisons: comparisons.map(({ document }) => document),
    faults: [],
    validations: mergedValidations(further.map(({ document }) => document)),
  };
}

async function patternsHere({ files }: Host): Promise<GivenFiles> {
  const validations = await files.glob([written.validation]);
  const comparisons = validations.length > 0 ? await files.glob([written.comparison]) : [];
  return {
    validation: validations.length > 0 ? [written.validation] : [],
    comparison: validations.length > 0 && comparisons.length === 0 ? [] : [written.comparison],
  };
}

interface Reading<T> {
  readonly kind: 'comparison' | 'validation';
  /** Bytes. */
  readonly limit: number;
  readonly parse: (text: string, path: string) => T;
  /** Gets what is wrong. */
  readonly faults: Fault[];
}

interface Read<T> {
  readonly document: T;
  readonly sha256: string;
}

/** Each file once, and of several with the same bytes one. */
async function readAll<T extends Comparison | Validation>(
  host: Host,
  patterns: readonly string[],
  { kind, limit, parse, faults }: Reading<T>,
): Promise<readonly Read<T>[]> {
  const found = new Set<string>();
  for (const pattern of patterns) {
    const matches = await host.files.glob([pattern]);
    if (matches.length === 0) faults.push(missing(kind, pattern));
    for (const file of matches) found.add(file);
  }
  const read = new Map<string, Read<T>>();
  for (const file of [...found].toSorted()) {
    try {
      const { sha256 } = await host.files.digest(file);
      const document = parse(new TextDecoder().decode(await host.files.read(file, limit)), file);
      // The name becomes a part of paths, and the file may come from a job that ran somebody else's code.
      parseModelName(document.model);
      read.set(sha256, { document, sha256 });
    } catch (error) {
      if (!(error instanceof ModelgateError)) throw error;
      faults.push(...error.faults);
    }
  }
  return [...read.values()];
}

function missing(kind: Reading<unknown>['kind'], pattern: string): Fault {
  const verb = kind === 'comparison' ? 'compare' : 'validate';
  const hint = `Run \`${verb}\` before, or name the files that it wrote.`;
  return { code: 'FILE_MISSING', message: `There is no ${kind}`, place: { path: pattern }, hint };
}
