import { type CsvDialect, csvDialect } from '../../domain/validation/data/csv-dialect.ts';
import { ModelgateError } from '../../domain/errors.ts';
import { sqlName, sqlText, sqlTexts } from '../../domain/validation/sql/text.ts';
import type { BrokenRows } from '../../ports/engine.ts';
import { type DataColumn, fileColumn } from '../../domain/validation/data/data-column.ts';
import type { DataFile } from './data-files.ts';
import { brokenShown, isPartitioned, partitionNames, type Reading, type Relation } from './relation.ts';

/** Letters of a row at the most. */
const longestRow = 16_000_000;

/**
 * CSV files as text columns: nothing is converted, so that a cell that cannot be is one cell. Rows that are no rows (too many or too few
 * fields, open quotes, no UTF-8) are counted and left out.
 */
export async function csvRelation({ files, query }: Reading): Promise<Relation> {
  const layouts = await Promise.all(
    files.map(async (file) => ({ file, dialect: await dialectOf(file, query) })),
  );
  const groups = grouped(layouts);
  const partitions = partitionNames(files);
  const hive = isPartitioned(files);
  const select = groups.map((group) => selectOf(group, { hive })).join(' UNION ALL BY NAME ');
  const names = [...new Set([...groups.flatMap(({ dialect }) => dialect.names), ...partitions])];
  const columns = names.map((name): DataColumn => ({
    name,
    type: 'VARCHAR',
    kind: 'text',
    ...(partitions.includes(name) && { partition: true }),
  }));
  const broken = await brokenRows({ files, query }, groups, { hive });
  return { select, columns, broken };
}

interface Group {
  readonly files: readonly DataFile[];
  readonly dialect: CsvDialect;
}

async function dialectOf(file: DataFile, query: Reading['query']): Promise<CsvDialect> {
  // A separator that no text holds: each line is one field.
  const raw = `auto_detect = false, header = false, delim = '\u001f', quote = '', escape = '', null_padding = true, ignore_errors = true`;
  const lines = await query(
    `SELECT line FROM read_csv(${sqlText(file.target)}, ${raw}, columns = {'line': 'VARCHAR'}, compression = ${sqlText(file.compression)}, max_line_size = ${longestRow}) LIMIT 20`,
  );
  if (lines.length === 0) throw empty(file);
  const dialect = csvDialect(lines.map(({ line }) => String(line ?? '')));
  const twice = dialect.names.filter((name, i, all) => all.findIndex((other) => same(other, name)) !== i);
  if (twice.length > 0) throw repeated(file, twice);
  return dialect;
}

/** Files of one layout that follow each other are read together. */
function grouped(layouts: readonly { readonly file: DataFile; readonly dialect: CsvDialect }[]): Group[] {
  const groups: { files: DataFile[]; dialect: CsvDialect }[] = [];
  for (const { file, dialect } of layouts) {
    const last = groups.at(-1);
    if (last && sameLayout(last.dialect, dialect) && last.files[0]?.compression === file.compression)
      last.files.push(file);
    else groups.push({ files: [file], dialect });
  }
  return groups;
}

function sameLayout(a: CsvDialect, b: CsvDialect): boolean {
  return a.delimiter === b.delimiter && JSON.stringify(a.names) === JSON.stringify(b.names);
}

function selectOf(group: Group, options: { readonly hive: boolean }): string {
  return `SELECT * FROM ${readCsv(group, { ...options, onBroken: 'ignore_errors = true' })}`;
}

function readCsv(
  { files, dialect }: Group,
  { hive, onBroken }: { readonly hive: boolean; readonly onBroken: string },
): string {
  const columns = dialect.names.map((name) => `${sqlText(name)}: 'VARCHAR'`).join(', ');
  const [{ compression } = { compression: 'none' }] = files;
  return `read_csv(${sqlTexts(files.map(({ target }) => target))}, auto_detect = false, header = true, delim = ${sqlText(dialect.delimiter)}, quote = '"', escape = '"', strict_mode = true, columns = {${columns}}, compression = ${sqlText(compression)}, max_line_size = ${longestRow}, hive_partitioning = ${hive}, hive_types_autocast = false, filename = ${sqlText(fileColumn)}, ${onBroken})`;
}

/** Reads every cell once, so that whatever is broken shows. */
async function brokenRows(
  { files, query }: Reading,
  groups: readonly Group[],
  options: { readonly hive: boolean },
): Promise<BrokenRows> {
  for (const group of groups) {
    const cells = group.dialect.names.map((name) => `count(${sqlName(name)})`).join(', ');
    await query(
      `SELECT ${cells} FROM ${readCsv(group, { ...options, onBroken: 'store_rejects = true, rejects_limit = 0' })}`,
    );
  }
  const targets = new Map(files.map(({ target, name }) => [target, name]));
  const where = `reject_errors AS e JOIN reject_scans AS s USING (scan_id, file_id) WHERE list_contains(${sqlTexts([...targets.keys()])}, s.file_path)`;
  const [counted] = await query(`SELECT count(DISTINCT (s.file_path, e.line)) AS n FROM ${where}`);
  const count = Number(counted?.['n'] ?? 0);
  if (count === 0) return { count, examples: [] };
  const rows = await query(
    `SELECT s.file_path AS path, e.line AS line, min_by(e.error_type || ': ' || e.error_message, e.column_idx) AS reason FROM ${where} GROUP BY ALL ORDER BY path, line LIMIT ${brokenShown}`,
  );
  const examples = rows.map(({ path, line, reason }) => ({
    path: targets.get(String(path)) ?? String(path),
    line: Number(line),
    reason: reasonOf(String(reason)),
  }));
  return { count, examples };
}

/** What the engine says of a line, in our words where they are known. */
function reasonOf(said: string): string {
  const [, expected, found] = /Expected Number of Columns: (\d+) Found: (\d+)/.exec(said) ?? [];
  if (found !== undefined) return `${found} ${found === '1' ? 'field' : 'fields'}, expected ${expected}`;
  const kind = /^[A-Z ]+(?=: )/.exec(said)?.[0] ?? '';
  return reasons[kind] ?? said.split('\n', 1)[0]?.slice(0, 200) ?? '';
}

const reasons: Readonly<Record<string, string>> = {
  'UNQUOTED VALUE': 'a quote that is left open, or text behind a closed one',
  'INVALID ENCODING': 'bytes that are no UTF-8',
  'LINE SIZE OVER MAXIMUM': `a line of more than ${longestRow} bytes`,
};

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function empty({ name }: DataFile): ModelgateError {
  return new ModelgateError({
    code: 'FILE_UNREADABLE',
    message: 'The file is empty; expected a header and rows',
    place: { path: name },
  });
}

function repeated({ name }: DataFile, columns: readonly string[]): ModelgateError {
  return new ModelgateError({
    code: 'DATA_INVALID',
    message: `Two columns have one name: ${columns.map((column) => JSON.stringify(column.slice(0, 60))).join(', ')} (capitals do not count)`,
    place: { path: name, line: 1 },
    hint: 'Give each column a name of its own.',
  });
}
