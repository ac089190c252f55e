import { availableParallelism, totalmem } from 'node:os';
import type { DuckDBConnection } from '@duckdb/node-api';
import { ModelgateError } from '../../domain/errors.ts';
import { sqlTexts } from '../../domain/validation/sql/text.ts';
import type { EngineRow, EngineValue } from '../../ports/engine.ts';
import type { DuckDBPackage } from './packages.ts';

export interface SessionOptions {
  readonly engine: DuckDBPackage;
  /** Where what has no room in memory is put; absolute. */
  readonly scratch: string;
  /** Bytes. Default: half of the machine's, at most 4 GiB. */
  readonly memory?: number;
}

/** One connection to an engine of its own, in memory. */
export interface Session {
  readonly version: string;
  query(sql: string): Promise<readonly EngineRow[]>;
  /** From here on no file but these can be opened by any query, and no setting can be changed. */
  lock(files: readonly string[]): Promise<void>;
  /** Ends the query that runs; it fails. */
  interrupt(): void;
  close(): void;
}

/** Settings that hold from the start. Nothing is downloaded; statistics of files are never taken for their values (`relations.ts`). */
export async function openSession({ engine, scratch, memory }: SessionOptions): Promise<Session> {
  const limit = memory ?? Math.min(4 * 2 ** 30, Math.floor(totalmem() / 2));
  const instance = await engine.DuckDBInstance.create(':memory:', {
    threads: String(availableParallelism()),
    memory_limit: `${Math.floor(limit / 2 ** 20)}MiB`,
    temp_directory: scratch,
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    allow_community_extensions: 'false',
    allow_unsigned_extensions: 'false',
    disabled_optimizers: 'statistics_propagation',
    preserve_insertion_order: 'true',
  });
  const connection = await instance.connect();
  const query = (sql: string) => rowsOf(connection, sql);
  await query(`SET TimeZone = 'UTC'`);
  const [row] = await query('SELECT version() AS version');
  return {
    version: String(row?.['version']).replace(/^v/, ''),
    query,
    async lock(files) {
      await connection.run(`SET allowed_paths = ${sqlTexts(files)}`);
      await connection.run(`SET allowed_directories = ${sqlTexts([scratch])}`);
      await connection.run('SET enable_external_access = false');
      await connection.run('SET lock_configuration = true');
    },
    interrupt: () => connection.interrupt(),
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/** What the engine says of a query that it could not run. */
export class EngineFault extends Error {}

async function rowsOf(connection: DuckDBConnection, sql: string): Promise<EngineRow[]> {
  try {
    const reader = await connection.runAndReadAll(sql);
    return reader.getRowObjectsJS().map((row) => plainRow(row as Record<string, unknown>));
  } catch (cause) {
    throw new EngineFault(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

function plainRow(row: Readonly<Record<string, unknown>>): EngineRow {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)]));
}

function plain(value: unknown): EngineValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : value;
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(plain);
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'object') return plainRow(value as Record<string, unknown>);
  return `${value as symbol | undefined as undefined}`;
}

/** A fault of the machine (memory, disk) as a person can act on it; anything else is ours. */
export function describeEngineFault(error: unknown): never {
  const text = error instanceof Error ? error.message : String(error);
  if (error instanceof EngineFault && /^(?:Error: )?(?:Out of Memory|IO|HTTP) Error/.test(text)) {
    throw new ModelgateError(
      {
        code: 'DATA_INVALID',
        message: `The data cannot be worked through: ${text.split('\n', 1)[0]?.slice(0, 200) ?? ''}`,
        hint: 'Give the machine more memory or disk, or fewer rows at a time.',
      },
      { cause: error },
    );
  }
  throw error;
}
