import type { Column } from '../../domain/evidence/table.ts';

/** Somebody else who reads columns of Parquet files at the same time. */
export interface ColumnHelper {
  /** There will be something to read. */
  start(): void;
  /** One column; `undefined`: it gives none. Never rejects. */
  column(source: { readonly file: string; readonly path: string }, name: string): Promise<Column | undefined>;
}

export interface ColumnReaders {
  /** Reads a column here. */
  readonly read: (name: string) => Promise<Column>;
  /** Has somebody else read it. Never rejects; `undefined`: it is to be read here. */
  readonly help: (name: string) => Promise<Column | undefined>;
}

/**
 * Reads columns from the first on, while the other reader takes them from the last on, each as fast as it can. What fails, fails
 * here and in the order of the names, as it would with one reader.
 */
export async function readShared(
  names: readonly string[],
  { read, help }: ColumnReaders,
): Promise<Map<string, Column>> {
  const left = [...names];
  const found = new Map<string, Column>();
  const readHere = async (): Promise<void> => {
    for (let name = left.shift(); name !== undefined; name = left.shift()) found.set(name, await read(name));
  };
  const haveRead = async (): Promise<void> => {
    for (let name = left.pop(); name !== undefined; name = left.pop()) {
      const column = await help(name);
      if (!column) return void left.push(name);
      found.set(name, column);
    }
  };
  await Promise.all([haveRead(), readHere()]);
  // What the other reader gave back after the last one here was read.
  await readHere();
  return new Map(names.map((name) => [name, found.get(name) as Column]));
}
