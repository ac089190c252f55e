import type { Contract, TableContract } from '../../domain/validation/contract/table-contract.ts';
import { readContract } from '../../domain/validation/contract/read.ts';
import { tableFor } from '../../domain/validation/contract/matching.ts';
import { cellOf } from '../../domain/validation/checks/cell.ts';
import { type OtherTable, planTable } from '../../domain/validation/checks/plan.ts';
import type { TablePlan } from '../../domain/validation/checks/question.ts';
import { type DataCode, dataCodes } from '../../domain/validation/data-codes.ts';
import { dataFinding } from '../../domain/validation/data-findings.ts';
import { type Finding, quoteText, type RowExample } from '../../domain/validation/finding.ts';
import { sqlName } from '../../domain/validation/sql/text.ts';
import type { CheckResult, DataValidation } from '../../domain/validation/validation.ts';
import { ModelgateError } from '../../domain/errors.ts';
import type { Engine, EngineTable } from '../../ports/engine.ts';
import { type Answer, askTable, type FoundRow } from './asking.ts';
import { queryWriter } from './query-text.ts';
import type { DataSet } from './scope.ts';

/** Data that was looked at. */
export interface Judged {
  readonly record: DataValidation;
  readonly findings: readonly Finding[];
  readonly table: EngineTable;
  readonly plan?: TablePlan;
  readonly answers: readonly Answer[];
}

/** A set of data with what the engine made of it. */
export interface Attached {
  readonly set: DataSet;
  readonly table: EngineTable;
  readonly contract?: Contract;
  readonly tableContract?: TableContract;
}

/** Makes data and contract known; or what is wrong with the data, where it cannot be read. */
export async function attachData(
  engine: Engine,
  { set, position }: { readonly set: DataSet; readonly position: number },
): Promise<Attached | Finding<DataCode>> {
  const contract = set.contract && readContract(set.contract.text, set.contract.path);
  try {
    const table = await engine.attach({ name: `data·${position}`, paths: set.paths });
    const tableContract = contract && tableFor(contract, [set.name, ...table.files]);
    if (contract && !tableContract) throw noTable(set, contract);
    return { set, table, ...(contract && { contract }), ...(tableContract && { tableContract }) };
  } catch (error) {
    if (!(error instanceof ModelgateError) || error.code !== 'FILE_UNREADABLE') throw error;
    const [{ message, place, hint }] = error.faults;
    const found = finding('DATA_UNREADABLE', { path: place?.path ?? set.name, message });
    return hint === undefined ? found : { ...found, wayOut: hint };
  }
}

/** Holds one set of data against its contract. */
export async function judgeData(
  engine: Engine,
  {
    attached,
    all,
    now,
  }: { readonly attached: Attached; readonly all: readonly Attached[]; readonly now: Date },
): Promise<Judged> {
  const { set, table, contract, tableContract } = attached;
  const plan: TablePlan = tableContract
    ? planTable(tableContract, { columns: table.columns, others: othersOf(all), now })
    : { cells: [], questions: [] };
  if (tableContract) await defineTables(engine, { attached, all });
  const queryOf = queryWriter(tableContract?.name ?? '');
  const { rows, answers } = await askTable({ engine, table, plan, queryOf });
  const placed = await placing(table, answers);
  const findings: Finding[] = [
    ...brokenRows(table, set),
    ...(rows === 0 && table.broken.count === 0
      ? [finding('DATA_EMPTY', { path: set.name, message: 'The data has a header and no rows' })]
      : []),
    ...answers.flatMap(({ question, verdict, examples, ...answer }) =>
      verdict === 'pass'
        ? []
        : [
            dataFinding({
              question,
              verdict,
              path: set.name,
              total: rows,
              ...answer,
              examples: placed(examples),
            }),
          ],
    ),
  ];
  const record: DataValidation = {
    name: set.name,
    ...(set.role !== undefined && { role: set.role }),
    format: table.format,
    files: [...table.files],
    rows,
    columns: table.columns.map(({ name, type }) => ({ name, type })),
    ...(contract &&
      tableContract &&
      set.contract && {
        contract: {
          path: set.contract.path,
          format: contract.format,
          sha256: set.contract.sha256,
          table: tableContract.name,
          ...(contract.id !== undefined && { id: contract.id }),
          ...(contract.version !== undefined && { version: contract.version }),
        },
      }),
    checks: answers.map(checkOf),
  };
  return { record, findings, table, plan, answers };
}

/** What the contract asks and nobody judges here, told once a contract. */
export function unjudgedFindings(contracts: readonly Contract[]): Finding<DataCode>[] {
  const seen = new Set<string>();
  return contracts.flatMap(({ path, unjudged }) => {
    if (seen.has(path)) return [];
    seen.add(path);
    return unjudged.map(({ message, place, severity }) => ({
      code: 'CONTRACT_UNJUDGED' as const,
      severity,
      place: { path },
      message,
      wayOut: dataCodes.CONTRACT_UNJUDGED.wayOut,
      rule: place,
    }));
  });
}

function checkOf({ question, verdict, failing, measured }: Answer): CheckResult {
  const { id, severity, code, column, title, place } = question;
  return {
    id,
    verdict,
    severity,
    code,
    ...(column !== undefined && { column }),
    ...(title !== undefined && { title: title.slice(0, 200) }),
    place,
    ...(failing !== undefined && { failing }),
    ...(measured !== undefined && {
      measured: typeof measured === 'string' ? measured.slice(0, 200) : measured,
    }),
  };
}

function othersOf(all: readonly Attached[]): ReadonlyMap<string, OtherTable> {
  return new Map(
    all.flatMap(({ table, tableContract }) =>
      tableContract
        ? [
            [
              tableContract.name,
              { relation: table.relation, columns: table.columns, contract: tableContract },
            ] as const,
          ]
        : [],
    ),
  );
}

/** Tables of the contract as its own queries see them: by its names, in its types. This set of data stands for its table. */
async function defineTables(
  engine: Engine,
  { attached, all }: { readonly attached: Attached; readonly all: readonly Attached[] },
): Promise<void> {
  const hasQuery = ({ columns, checks }: TableContract) =>
    [...columns.flatMap((column) => column.checks), ...checks].some(({ kind }) => kind === 'sql');
  if (!attached.tableContract || !hasQuery(attached.tableContract)) return;
  for (const { table, tableContract } of [...all, attached]) {
    if (!tableContract) continue;
    const columns = table.columns.map((column) => {
      const type = tableContract.columns.find(
        ({ path }) => path.length === 1 && path[0] === column.name,
      )?.type;
      return `${cellOf(column, { path: [column.name], type }).value} AS ${sqlName(column.name)}`;
    });
    const select = `SELECT ${columns.join(', ')} FROM ${table.relation}`;
    for (const name of [tableContract.name, ...tableContract.aliases]) await engine.define(name, select);
  }
}

/** Rows as the files number them. */
async function placing(
  table: EngineTable,
  answers: readonly Answer[],
): Promise<(rows: readonly FoundRow[]) => RowExample[]> {
  if (table.files.length === 1 || answers.every(({ examples }) => examples.length === 0))
    return (rows) => rows.map(({ row, value }) => ({ row, value }));
  const counts = await table.rowsByFile();
  return (rows) =>
    rows.map(({ row, value }) => {
      let at = row;
      let file = 0;
      while (file < counts.length - 1 && at > (counts[file] as number)) at -= counts[file++] as number;
      return { path: table.files[file] as string, row: at, value };
    });
}

function brokenRows({ broken }: EngineTable, { name }: DataSet): Finding<DataCode>[] {
  if (broken.count === 0) return [];
  const [first] = broken.examples;
  const where = first
    ? `, the first in line ${first.line} of ${first.path} (${quoteText(first.reason)})`
    : '';
  const lines = broken.count === 1 ? '1 line is no row' : `${broken.count} lines are no rows`;
  return [finding('DATA_BROKEN_ROWS', { path: first?.path ?? name, message: `${lines}${where}` })];
}

function finding(
  code: DataCode,
  { path, message }: { readonly path: string; readonly message: string },
): Finding<DataCode> {
  return { code, severity: 'error', place: { path }, message, wayOut: dataCodes[code].wayOut };
}

function noTable({ name }: DataSet, contract: Contract): ModelgateError {
  const names = contract.tables.map((table) => table.name).join(', ');
  return new ModelgateError({
    code: 'CONTRACT_INVALID',
    message:
      contract.tables.length === 0
        ? 'The contract describes no table'
        : `The contract describes several tables (${names}), and ${name} is named like none of them`,
    place: { path: contract.path },
    hint: 'Name the file, or its folder, like the table.',
  });
}
