import { createRequire } from 'node:module';
import path from 'node:path';
import type * as DuckDB from '@duckdb/node-api';
import { ModelgateError } from '../../domain/errors.ts';

export type DuckDBPackage = typeof DuckDB;

export const enginePackage = '@duckdb/node-api';

/**
 * The engine's package from a folder whose `node_modules` has it. It has a native library and is never bundled.
 * @throws ModelgateError ENGINE_UNAVAILABLE
 */
export function loadEngine(folder: string): DuckDBPackage {
  try {
    return createRequire(path.join(folder, 'package.json'))(enginePackage) as DuckDBPackage;
  } catch (cause) {
    const { code = 'unknown error' } = cause as NodeJS.ErrnoException;
    const message = `The data engine cannot be loaded from ${folder} (${code})`;
    throw new ModelgateError({ code: 'ENGINE_UNAVAILABLE', message, hint: wayOut }, { cause });
  }
}

const wayOut =
  'Give `engine-path` a folder in which `npm ci` was run with the files of engines/duckdb, on a machine of this kind.';
