import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkSets, type SetOptions } from '../../../src/actions/validating/set-checks.ts';
import type { RoleSet } from '../../../src/actions/validating/sampled-set.ts';
import { duckdbEngines } from '../../../src/engines/duckdb/engines.ts';
import { arrowToParquet } from '../../../src/formats/arrow/arrow-conversion.ts';
import { localFiles } from '../../../src/local/files.ts';
import type { Finding } from '../../../src/domain/validation/finding.ts';
import type { Columns } from '../../support/validation/counting.ts';
import type { Cell } from './split-cases.ts';

export type Format = 'csv' | 'parquet';

export interface WrittenSet extends Pick<RoleSet, 'role' | 'label' | 'unit' | 'time'> {
  readonly rows: readonly Readonly<Record<string, Cell>>[];
  /** In the order of the file. Not given: those of the first row. */
  readonly columns?: readonly string[];
  readonly format: Format;
}

/** Writes the sets to files and asks the engine about them, as `validate` does. */
export async function checkWritten(
  sets: readonly WrittenSet[],
  options: Partial<SetOptions> = {},
): Promise<readonly Finding[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'sets-'));
  const files = localFiles(folder, { workspace: folder, readsMayLeave: true });
  const project = fileURLToPath(new URL('../../..', import.meta.url));
  const engine = await duckdbEngines({
    files,
    arrow: { toParquet: arrowToParquet },
    install: () => Promise.resolve(project),
  }).open();
  try {
    const attached: RoleSet[] = [];
    for (const [at, { rows, columns, format, ...about }] of sets.entries()) {
      const csv = path.join(folder, `${about.role ?? 'data'}${at}.csv`);
      await writeFile(csv, csvOf(columns ?? Object.keys(rows[0] ?? {}), rows));
      const name = csv.replace(/csv$/, format);
      if (format === 'parquet') {
        const text = rows.length === 0 ? ', all_varchar = true' : '';
        await engine.query(
          `COPY (FROM read_csv('${csv}', header = true${text})) TO '${name}' (FORMAT parquet)`,
        );
      }
      const table = await engine.attach({ name: `set·${at}`, paths: [path.basename(name)] });
      attached.push({ name: path.basename(name), ...about, table });
    }
    return (await checkSets(engine, attached, { known: {}, blocking: [], alpha: 0.05, ...options })).findings;
  } finally {
    await engine.close();
    await rm(folder, { recursive: true });
  }
}

/** `CODE column`, sorted. */
export function namesOf(findings: readonly Finding[]): string[] {
  return findings
    .map(({ code, place }) => [code, ...(place.column === undefined ? [] : [place.column])].join(' '))
    .sort();
}

/** Columns of the same length as a CSV file. */
export function csvOfColumns(columns: Columns): string {
  const names = Object.keys(columns);
  const rows = (columns[names[0] as string] ?? []).map((_, row) =>
    Object.fromEntries(names.map((name) => [name, columns[name]?.[row] as Cell])),
  );
  return csvOf(names, rows);
}

function csvOf(columns: readonly string[], rows: WrittenSet['rows']): string {
  const lines = rows.map((row) => columns.map((name) => field(row[name] ?? null)).join(','));
  return `${[columns.join(','), ...lines].join('\n')}\n`;
}

function field(cell: Cell): string {
  const text = cell === null ? '' : String(cell);
  return /[",\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
