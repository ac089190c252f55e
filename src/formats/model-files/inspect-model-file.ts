import { createHash } from 'node:crypto';
import type { Finding } from '../../domain/validation/finding.ts';
import type { ModelFileCode } from '../../domain/validation/model-file-codes.ts';
import type { ModelSignature } from '../../domain/validation/model-signature.ts';
import { isExtensionOf } from './extension.ts';
import { type Facts, Inspection } from './inspection.ts';
import { type ModelFormat, readModel } from './readers.ts';
import type { ModelSource } from './source.ts';

export interface InspectionOptions {
  /** For messages; its extension is held against the content. */
  readonly path: string;
  /** `module.name` of imports, operators and layers that the user has read and allows. */
  readonly allow?: readonly string[];
  /** Largest size in bytes. Default: any. */
  readonly sizeBudget?: number;
  /** Whether to read all of the file for its digest. Default: yes. */
  readonly digest?: boolean;
}

export interface ModelInspection {
  /** By the bytes. */
  readonly format: ModelFormat;
  /** In bytes. */
  readonly size: number;
  /** `sha256:…` */
  readonly sha256?: string;
  readonly facts: Facts;
  /** Inputs, outputs and columns, where the format states them. */
  readonly signature?: ModelSignature;
  /** Without an error among them, nothing was found that is not allowed. That is a tripwire and no proof of safety. */
  readonly findings: readonly Finding<ModelFileCode>[];
}

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
  const inspection = new Inspection({ source, path, allowed: new Set(allow), read: readModel });
  const { size } = source;
  const sha256 = digest ? { sha256: await digestOf(source) } : {};
  if (size > sizeBudget)
    inspection.report('MODEL_TOO_LARGE', `The file has ${size} bytes; the budget is ${sizeBudget}`);
  if (size === 0) inspection.report('MODEL_EMPTY', 'The file is empty');
  const reading = size === 0 ? undefined : await inspection.attempt(() => readModel(inspection));
  const { format = inspection.recognised, facts = {}, signature } = reading ?? {};
  if (reading && !isExtensionOf(path, format)) {
    const message = `The name ends like that of another format; the content is ${format}`;
    inspection.report('MODEL_EXTENSION_WRONG', message);
  }
  return {
    format,
    size,
    ...sha256,
    facts,
    ...(signature ? { signature } : {}),
    findings: inspection.findings,
  };
}

const pieceBytes = 2 ** 20;

async function digestOf(source: ModelSource): Promise<string> {
  const hash = createHash('sha256');
  for (let at = 0; at < source.size; at += pieceBytes)
    hash.update(await source.read(at, Math.min(pieceBytes, source.size - at)));
  return `sha256:${hash.digest('hex')}`;
}
