import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type {
  InspectionOptions,
  ModelInspection,
} from '../../../../src/domain/validation/model-inspection.ts';
import { inspectModelFile } from '../../../../src/formats/model-files/inspect-model-file.ts';
import { bytesSource } from '../../../../src/formats/model-files/source.ts';

export const fixtures = fileURLToPath(new URL('../../../fixtures/formats/model-files/', import.meta.url));

export function fixture(name: string): Buffer {
  return readFileSync(fixtures + name);
}

export function inspect(
  bytes: Uint8Array,
  path: string,
  options: Omit<InspectionOptions, 'path'> = {},
): Promise<ModelInspection> {
  return inspectModelFile(bytesSource(bytes), { path, ...options });
}

/** Codes of what was found, in order. */
export async function codes(bytes: Uint8Array, path: string): Promise<readonly string[]> {
  return (await inspect(bytes, path)).findings.map(({ code }) => code);
}

/** A planted fault, the one finding that it must give, and a sound file that differs in that alone. */
export interface Planted {
  readonly name: string;
  readonly path: string;
  readonly faulty: Uint8Array;
  readonly code: string;
  /** Further findings that come with it. */
  readonly also?: readonly string[];
  /** Part of the finding's message. */
  readonly says?: string;
  readonly sound: Uint8Array;
}
