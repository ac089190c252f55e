import { ModelgateError } from '../../domain/errors.ts';
import { isGlob } from '../../domain/glob.ts';
import { inferredContract } from '../../domain/validation/infer/contract-text.ts';
import {
  type ColumnProfile,
  distinctQuery,
  fewValues,
  formatsQuery,
  inferredFormats,
  inferredType,
  profileOf,
  profileQuery,
  valuesQuery,
} from '../../domain/validation/infer/profile.ts';
import type { Block } from '../../domain/report/document.ts';
import { data, own, say } from '../../domain/report/document.ts';
import type { Engine, EngineTable } from '../../ports/engine.ts';
import type { Host } from '../../ports/host.ts';
import { showPage } from '../registry/page.ts';

export interface InferOptions {
  /** One set of data. */
  readonly data: readonly string[];
  /** Where the contract is written; only shown where none is given. */
  readonly contract?: string | undefined;
  readonly enginePath: string | undefined;
}

/** Columns that are counted in one query. */
const columnsAtOnce = 100;

/**
 * Writes a first contract from data: shown, and written where `contract` names a file that is not there yet.
 * @throws ModelgateError INPUT_INVALID, FILE_MISSING, FILE_UNREADABLE
 */
export async function inferContract(
  host: Host,
  { data: paths, contract, enginePath }: InferOptions,
): Promise<void> {
  const [path, ...more] = paths;
  if (path === undefined || more.length > 0) throw oneSet();
  if (contract !== undefined && (await host.files.exists(contract))) throw alreadyThere(contract);
  const engine = await host.engines.open(enginePath === undefined ? {} : { path: enginePath });
  try {
    const table = await engine.attach({ name: 'data', paths: [path] });
    const text = await contractOf(engine, table, path);
    if (contract !== undefined && !(await host.files.create(contract, text))) throw alreadyThere(contract);
    await showPage(
      host,
      pageOf(text, { model: host.context.repository.name, path, contract, broken: table.broken.count }),
    );
  } finally {
    await engine.close();
  }
}

async function contractOf(engine: Engine, table: EngineTable, path: string): Promise<string> {
  const columns: ColumnProfile[] = [];
  let rows = 0;
  for (let at = 0; at < table.columns.length; at += columnsAtOnce) {
    const part = table.columns.slice(at, at + columnsAtOnce);
    const [row = {}] = await engine.query(profileQuery(part, table.relation));
    rows = Number(row['n']);
    for (const [i, column] of part.entries())
      columns.push(await completed(engine, table, { profile: profileOf(column, i, row), rows }));
  }
  return inferredContract({ name: tableName(path), files: path, rows, columns });
}

/** The counts that are only worth a query of their own where they may matter. */
async function completed(
  engine: Engine,
  table: EngineTable,
  { profile: plain, rows }: { readonly profile: ColumnProfile; readonly rows: number },
): Promise<ColumnProfile> {
  const profile = await withFormat(engine, table, plain);
  const { column, distinct, present } = profile;
  if (distinct <= 2 * fewValues) {
    const found = await engine.query(valuesQuery(column, table.relation));
    const values = found.map((row) => ({ value: String(row['value']), rows: Number(row['rows']) }));
    return { ...profile, ...(values.length <= fewValues && { values, distinct: values.length }) };
  }
  if (present < rows || distinct < 0.8 * rows) return profile;
  const [exact] = await engine.query(distinctQuery(column, table.relation));
  return { ...profile, distinct: Number(exact?.['d']) };
}

/** The form that every text has, where there is one. */
async function withFormat(
  engine: Engine,
  { relation }: EngineTable,
  profile: ColumnProfile,
): Promise<ColumnProfile> {
  if (inferredType(profile) !== 'string' || profile.present === 0) return profile;
  const [counts = {}] = await engine.query(formatsQuery(profile.column, relation));
  const format = inferredFormats.find((one) => Number(counts[one]) === profile.present);
  return format === undefined ? profile : { ...profile, format };
}

function tableName(path: string): string {
  const parts = path.split('/').filter((part) => part !== '' && !isGlob(part));
  return (parts.at(-1) ?? 'rows').replace(/\.[A-Za-z0-9.]+$/, '') || 'rows';
}

function pageOf(
  text: string,
  {
    model,
    path,
    contract,
    broken,
  }: {
    readonly model: string;
    readonly path: string;
    readonly contract: string | undefined;
    readonly broken: number;
  },
) {
  const next =
    contract === undefined
      ? say`To write it, name a file that is not there yet with ${data('contract')}.`
      : say`Written to ${data(contract)}: read it, correct it, commit it.`;
  const blocks: Block[] = [
    { kind: 'code', language: 'yaml', lines: text.trimEnd().split('\n') },
    { kind: 'paragraph', content: next },
    ...(broken > 0
      ? [
          {
            kind: 'paragraph',
            content: say`${own(String(broken))} lines of the data are no rows, and were not looked at.`,
          } satisfies Block,
        ]
      : []),
  ];
  return {
    overview: null,
    sections: [
      { model, headline: { status: 'none', sentence: say`A first contract of ${data(path)}` }, blocks },
    ],
  } as const;
}

function oneSet(): ModelgateError {
  return new ModelgateError({
    code: 'INPUT_INVALID',
    message: 'A contract is inferred from one set of data, and input `data` does not name one',
    hint: 'Give `data` one file, folder or glob.',
  });
}

function alreadyThere(path: string): ModelgateError {
  return new ModelgateError({
    code: 'INPUT_INVALID',
    message: 'There is a file already where the contract is to be written; it is left as it is',
    place: { path },
    hint: 'Give `contract` another path, or take the file away.',
  });
}
