import path from 'node:path';
import { textAt } from '../../src/domain/evidence/table.ts';
import type { Column, Table } from '../../src/domain/evidence/table.ts';
import { areErrors } from '../../src/domain/sums/any-sums.ts';
import { summaryFileColumns, summaryTable } from '../../src/domain/sums/summary-table.ts';
import { createTables } from '../../src/formats/predictions/tables.ts';
import { summedUp } from '../reduction/rows-scene.ts';

/**
 * The table that SQL made against that of the readers of this project, of the same rows: every number is the same, but that rows are dealt
 * into other buckets, so that kinds are held against each other over all buckets.
 */
const folder = path.resolve(process.argv[2] as string);
const columns = { id: 'id', label: 'label', score: 'score', baseline: 'before', slices: ['country'] };
const rows = await summedUp({ folder, candidate: 'rows.parquet', baseline: null, columns });
if (!rows?.sums || areErrors(rows.sums)) throw new Error('The rows were not summed up');
const own = numbersOf(summaryTable(rows.sums));
const found = numbersOf(await createTables({ root: folder }).read('duckdb.jsonl', summaryFileColumns));
const differing = [...new Set([...own.keys(), ...found.keys()])].filter(
  (key) => String(own.get(key)) !== String(found.get(key)),
);
for (const key of differing.slice(0, 10))
  console.error(`  ${key}: ${own.get(key)}, by SQL ${found.get(key)}`);
if (differing.length > 0) throw new Error(`${differing.length} of ${own.size} numbers differ`);
console.log(`ok    ${own.size} numbers, the same as those of the readers of this project`);

function numbersOf({ rows: count, columns: all }: Table): Map<string, readonly number[]> {
  const number = (name: string, row: number): number =>
    (all.get(name) as Column & { kind: 'number' }).values[row] as number;
  const text = (name: string, row: number): string => textAt(all.get(name) as Column, row) ?? '';
  const numbers = new Map<string, readonly number[]>();
  for (let row = 0; row < count; row++) {
    const part = text('part', row);
    if (part === 'about') continue;
    const at = part === 'kinds' ? number('at', row) % 8 : number('at', row);
    const key = [part, text('column', row), text('value', row), at].join(' ');
    const before = part === 'kinds' ? (numbers.get(key)?.[0] ?? 0) : 0;
    numbers.set(key, [before + number('n', row), number('middle', row), number('low', row)]);
  }
  return numbers;
}
