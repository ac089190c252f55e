import { createHash } from 'node:crypto';
import { type Finding, quoteText } from '../../domain/validation/finding.ts';
import { type ModelFileCode, modelFileCodes } from '../../domain/validation/model-file-codes.ts';
import type { InspectionOptions, ModelInspection } from '../../domain/validation/model-inspection.ts';
import { isExtensionOf } from './extension.ts';
import { Inspection } from './inspection.ts';
import { listedNames } from './limits.ts';
import { readModel } from './readers.ts';
import type { ModelSource } from './source.ts';

/**
 * Inspects a model file without loading it: what it is, what it states of itself, and what would run if it were loaded. Reads
 * headers and pickles, and skips weights. Whatever cannot be read, followed or unpacked is an error among the findings. Throws
 * only what reading the source throws.
 */
export async function inspectModelFile(
  source: ModelSource,
  options: InspectionOptions,
): Promise<ModelInspection> {
  const { path, allow = [], sizeBudget = Infinity, digest = true } = options;
  const used = new Set<string>();
  const allowance = { names: new Set(allow), used };
  const inspection = new Inspection({ source, path, allowance, read: readModel });
  const { size } = source;
  const sha256 = digest ? { sha256: await digestOf(source) } : {};
  if (size > sizeBudget)
    inspection.report('MODEL_TOO_LARGE', `The file has ${size} bytes; the budget is ${sizeBudget}`);
  if (size === 0) inspection.report('MODEL_EMPTY', 'The file is empty');
  const reading = size === 0 ? undefined : await inspection.attempt(() => readModel(inspection));
  const { format = inspection.recognised, facts = {}, signature } = reading ?? {};
  const isUnknown = inspection.findings.some(
    ({ code, place }) => code === 'MODEL_FORMAT_UNKNOWN' && place.inside === undefined,
  );
  if ((reading || isUnknown) && !isExtensionOf(path, format)) {
    const content = format === 'unknown' ? 'of none that is known' : format;
    inspection.report(
      'MODEL_EXTENSION_WRONG',
      `The name ends like that of another format; the content is ${content}`,
    );
  }
  return {
    format,
    size,
    ...sha256,
    facts,
    ...(signature ? { signature } : {}),
    findings: [...inspection.findings, ...allowedFindings(path, used)],
  };
}

/** What an input let through is told, however many findings there are. */
function allowedFindings(path: string, used: ReadonlySet<string>): readonly Finding<ModelFileCode>[] {
  if (used.size === 0) return [];
  const names = [...used].sort();
  const shown = names.slice(0, listedNames).map(quoteText).join(', ');
  const more = used.size > listedNames ? ` and ${used.size - listedNames} more` : '';
  const { severity, wayOut } = modelFileCodes.MODEL_ALLOWED;
  const message = `${used.size} ${used.size === 1 ? 'name' : 'names'} allowed: ${shown}${more}`;
  return [{ code: 'MODEL_ALLOWED', severity, place: { path }, message, wayOut }];
}

const pieceBytes = 2 ** 20;

async function digestOf(source: ModelSource): Promise<string> {
  const hash = createHash('sha256');
  // One piece of memory for all of the file: to ask for a new one each time takes longer than to read.
  const piece = new Uint8Array(Math.min(pieceBytes, source.size));
  for (let at = 0; at < source.size; at += pieceBytes)
    hash.update(await source.read(at, Math.min(pieceBytes, source.size - at), piece));
  return `sha256:${hash.digest('hex')}`;
}
