import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Column, Table } from '../../../src/domain/evidence/table.ts';
import { createTables } from '../../../src/formats/predictions/tables.ts';
import { textAt } from '../../../src/domain/evidence/table.ts';

export const folder = fileURLToPath(new URL('../../fixtures/formats/predictions/', import.meta.url));

export const fixtures = createTables({ root: folder });

export const names = ['id', 'label', 'score', 'country'] as const;

/** The frame that `test/fixtures/formats/make.py` writes by every tool, as rows of text. */
export const frame = Array.from({ length: 60 }, (_, row) => [
  String(1000 + 7 * row),
  row % 3 === 0 ? '1' : '0',
  String(Number((((row * 37) % 101) / 100 + row / 1e6).toFixed(6))),
  ['BR', 'DE', 'Österreich', 'US'][row % 4] as string,
]);

/** Rows of a table as text; null for nulls. */
export function rowsOf(table: Table, columns: readonly string[] = names): (string | null)[][] {
  return Array.from({ length: table.rows }, (_, row) =>
    columns.map((name) => textAt(columnOf(table, name), row)),
  );
}

export function columnOf(table: Table, name: string): Column {
  const column = table.columns.get(name);
  if (!column) throw new Error(`no column ${name}`);
  return column;
}

export function textsOf(table: Table, name: string): (string | null)[] {
  return rowsOf(table, [name]).map(([text = null]) => text);
}

/** Reads a file with this content. */
export async function readText(content: string | Uint8Array, columns: readonly string[]): Promise<Table> {
  const root = await mkdtemp(path.join(tmpdir(), 'modelgate-'));
  await writeFile(path.join(root, 'data'), content);
  return createTables({ root }).read('data', columns);
}
