import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ModelgateError } from '../../domain/errors.ts';
import { refusalOfQuery } from '../../domain/validation/sql/guard.ts';
import { sqlName, sqlText } from '../../domain/validation/sql/text.ts';
import type { ArrowFiles } from '../../ports/arrow-files.ts';
import type { Engine, EngineData, Engines, EngineTable } from '../../ports/engine.ts';
import { fileColumn, rowColumn } from '../../domain/validation/data/data-column.ts';
import type { Files } from '../../ports/system.ts';
import { type Addresses, addressesOf } from './addresses.ts';
import { type DataFile, dataFiles } from './data-files.ts';
import { loadEngine } from './packages.ts';
import { relationOf, unreadableData } from './relations.ts';
import { describeEngineFault, openSession, type Session } from './session.ts';

export interface DuckDBOptions {
  readonly files: Files;
  readonly arrow: ArrowFiles;
  /** Gives the folder that has the engine where none is named. */
  readonly install: () => Promise<string>;
  /** Bytes; default: half of the machine's, at most 4 GiB. */
  readonly memory?: number;
}

/** DuckDB, in this process. */
export function duckdbEngines({ files, arrow, install, memory }: DuckDBOptions): Engines {
  return {
    async open({ path: named } = {}) {
      const folder = named === undefined ? await install() : path.resolve(files.root, named);
      const engine = loadEngine(folder);
      const scratch = await mkdtemp(path.join(tmpdir(), 'modelgate-data-'));
      try {
        const session = await openSession({ engine, scratch, ...(memory !== undefined && { memory }) });
        const addresses = addressesOf(session, { folder, scratch });
        return engineOver({ session, files, arrow, addresses, scratch });
      } catch (error) {
        await rm(scratch, { recursive: true, force: true });
        throw error;
      }
    },
  };
}

/** Milliseconds that a query of somebody else's may take. */
const longestQuery = 300_000;

interface Opened {
  readonly session: Session;
  readonly files: Files;
  readonly arrow: ArrowFiles;
  readonly addresses: Addresses;
  readonly scratch: string;
}

function engineOver({ session, files, arrow, addresses, scratch }: Opened): Engine {
  const tables = new Set<string>();
  const opened: DataFile[] = [];
  let locked: Promise<void> | undefined;
  const query = (sql: string) => session.query(sql).catch(describeEngineFault);
  return {
    name: `DuckDB ${session.version}`,
    async attach(data) {
      if (locked) throw new Error('data is attached before anybody else’s query runs');
      const place = { arrow, addresses, scratch: path.join(scratch, data.name) };
      const found = await dataFiles(files, { paths: data.paths, ...place });
      const table = await attachFiles({ session, data, found });
      opened.push(...found);
      return table;
    },
    query,
    async define(name, select) {
      await query(`CREATE OR REPLACE TEMP VIEW ${sqlName(name)} AS ${select}`);
      tables.add(name);
    },
    async ask(sql) {
      locked ??= session.lock(opened.map(({ target }) => target));
      await locked;
      const [parsed] = await query(`SELECT json_serialize_sql(${sqlText(sql)}) AS tree`);
      const refusal = refusalOfQuery(JSON.parse(String(parsed?.['tree'])), { tables: [...tables] });
      if (refusal !== undefined) throw new ModelgateError({ code: 'QUERY_REFUSED', message: refusal });
      const timer = setTimeout(() => session.interrupt(), longestQuery);
      return session
        .query(sql)
        .finally(() => clearTimeout(timer))
        .catch((cause: unknown) => {
          const text = cause instanceof Error ? cause.message : String(cause);
          const message = `The query cannot be run: ${text.split('\n', 1)[0]?.slice(0, 300) ?? ''}`;
          throw new ModelgateError({ code: 'QUERY_REFUSED', message }, { cause });
        });
    },
    async write(sql, file) {
      const draft = path.join(scratch, 'rows.csv');
      await query(`COPY (${sql}) TO ${sqlText(draft)} (FORMAT csv, HEADER true)`);
      const [counted] = await query(`SELECT count(*) AS n FROM (${sql})`);
      await files.copy(draft, file);
      await rm(draft, { force: true });
      return Number(counted?.['n'] ?? 0);
    },
    async close() {
      session.close();
      await rm(scratch, { recursive: true, force: true });
    },
  };
}

async function attachFiles({
  session,
  data,
  found,
}: {
  readonly session: Session;
  readonly data: EngineData;
  readonly found: readonly DataFile[];
}): Promise<EngineTable> {
  const query = (sql: string) => session.query(sql);
  const relation = await relationOf({ files: found, query }).catch((error: unknown) =>
    unreadableData(error, found),
  );
  const [name, base] = [sqlName(data.name), sqlName(`${data.name}·files`)];
  const file = sqlName(fileColumn);
  // What is broken is found by reading all columns, so that a scan of some would see other rows: it is read once, for good.
  const kept = relation.broken.count > 0 ? 'TEMP TABLE' : 'TEMP VIEW';
  await query(`CREATE ${kept} ${base} AS ${relation.select}`).catch((error: unknown) =>
    unreadableData(error, found),
  );
  await query(`CREATE TEMP VIEW ${name} AS SELECT * EXCLUDE (${file}) FROM ${base}`);
  return {
    name: data.name,
    relation: name,
    numbered: `(SELECT row_number() OVER () AS ${sqlName(rowColumn)}, * FROM ${base})`,
    format: found[0]?.format ?? 'csv',
    files: found.map((file) => file.name),
    targets: found.map(({ target }) => target),
    columns: relation.columns,
    broken: relation.broken,
    async rowsByFile() {
      const counted = await query(`SELECT ${file} AS file, count(*) AS n FROM ${base} GROUP BY 1`);
      const rows = new Map(counted.map((row) => [String(row['file']), Number(row['n'])]));
      return found.map(({ target }) => rows.get(target) ?? 0);
    },
  };
}
