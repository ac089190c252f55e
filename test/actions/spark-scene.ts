import { chmod, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pairRows } from '../../src/domain/evidence/pairing.ts';
import { textAt } from '../../src/domain/evidence/table.ts';
import type { Column, Table } from '../../src/domain/evidence/table.ts';
import { summaryTable } from '../../src/domain/sums/summary-table.ts';
import { sumsOfRows } from '../../src/domain/sums/sums-of-rows.ts';
import { createTables } from '../../src/formats/predictions/tables.ts';
import { models, writeParquet } from '../reduction/rows-scene.ts';
import { temporaryFolder } from '../support/local/repository.ts';

/** A `spark-submit` that answers with the summary of rows that are known beforehand, and writes down what it was asked. */

export interface StandIn {
  /** An environment in which it is found. */
  readonly env: Readonly<Record<string, string>>;
  /** Its arguments, one a line, of each call. */
  readonly calls: string;
  /** The lines that it answers with. */
  readonly answer: string;
}

export const known = models(400);

/** `ends`: shell text that takes the place of the answer. */
export async function standInSpark({ ends }: { readonly ends?: string } = {}): Promise<StandIn> {
  const home = await temporaryFolder('spark');
  const lines = path.join(home, 'answer.jsonl');
  const calls = path.join(home, 'calls');
  await writeFile(lines, linesOf(await tableOfKnown(home)));
  const file = path.join(home, 'bin', 'spark-submit');
  await mkdir(path.dirname(file));
  const answer = `for word in "$@"; do case $word in --output=*) cp '${lines}' "\${word#--output=}";; esac; done`;
  await writeFile(file, `#!/bin/sh\nprintf '%s\\n' "$@" >> '${calls}'\n${ends ?? answer}\n`);
  await chmod(file, 0o755);
  return { env: { SPARK_HOME: home, PATH: process.env['PATH'] ?? '' }, calls, answer: lines };
}

async function tableOfKnown(folder: string): Promise<Table> {
  for (const side of ['candidate', 'baseline'] as const)
    await writeParquet(path.join(folder, `${side}.parquet`), known[side]);
  const tables = createTables({ root: folder });
  const columns = { id: 'id', label: 'label', score: 'score', slices: ['country'] };
  const wanted = ['id', 'label', 'score', 'country'];
  const pairing = pairRows({
    candidate: await tables.read('candidate.parquet', wanted),
    baseline: await tables.read('baseline.parquet', wanted),
    columns,
  });
  if (pairing.kind !== 'paired') throw new Error(JSON.stringify(pairing));
  const sums = sumsOfRows(pairing.rows);
  return summaryTable({ ...sums, shape: { ...sums.shape, hash: 'md5' } });
}

function linesOf({ rows, columns }: Table): string {
  const valueAt = (column: Column, row: number) =>
    column.kind === 'number' ? column.values[row] : textAt(column, row);
  const line = (row: number): string =>
    JSON.stringify(Object.fromEntries([...columns].map(([name, column]) => [name, valueAt(column, row)])));
  return Array.from({ length: rows }, (_, row) => `${line(row)}\n`).join('');
}
