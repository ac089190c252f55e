import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parquetReadObjects } from 'hyparquet';
import { pairRows } from '../../../src/domain/evidence/pairing.ts';
import { releasedRows } from '../../../src/domain/evidence/released-rows.ts';
import type { Table } from '../../../src/domain/evidence/table.ts';
import { writeParquetTable } from '../../../src/formats/parquet/writer.ts';
import { createTables } from '../../../src/formats/predictions/tables.ts';
import { localFiles } from '../../../src/local/files.ts';
import { readText } from './fixtures.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'modelgate-evidence-'));
});
afterAll(() => rm(folder, { recursive: true }));

const columns = { id: 'tx', label: 'y', score: 'p', slices: ['country'] };
const names = ['tx', 'y', 'p', 'country'];

interface Row {
  readonly tx: unknown;
  readonly y: unknown;
  readonly p: number;
  readonly country: unknown;
}

const rows: readonly Row[] = [7, 100, 3, 12, 58].map((tx, at) => ({
  tx,
  y: at % 2,
  p: at / 10,
  country: ['BR', 'DE'][at % 2],
}));

function csv(all: readonly Row[]): string {
  return [names.join(','), ...all.map((row) => Object.values(row).join(',')), ''].join('\n');
}

function jsonl(all: readonly Row[]): string {
  return all.map((row) => JSON.stringify(row)).join('\n');
}

/** The bytes of the evidence that a release of these predictions carries. */
async function evidenceOf(content: string | Table, model = 'fraud'): Promise<Buffer> {
  const table = typeof content === 'string' ? await readText(content, names) : content;
  const released = releasedRows({ table, columns, model });
  await writeParquetTable(localFiles(folder), 'evidence.parquet', released.table);
  return readFile(path.join(folder, 'evidence.parquet'));
}

const back = () => createTables({ root: folder }).read('evidence.parquet', names);

async function objectsOf(bytes: Buffer): Promise<Record<string, unknown>[]> {
  const file = new Uint8Array(bytes).buffer;
  return parquetReadObjects({ file });
}

function hashed(id: string, model = 'fraud'): string {
  return createHash('sha256').update(`${model}\n${id}`).digest('hex').slice(0, 32);
}

describe('rows that a release carries', () => {
  it('have hashed ids, by which they are sorted, and all else as it was', async () => {
    const found = await objectsOf(await evidenceOf(csv(rows)));
    const expected = rows.map((row) => ({ ...row, tx: hashed(String(row.tx)) }));
    expect(found).toEqual(expected.toSorted((a, b) => (a.tx < b.tx ? -1 : 1)));
  });

  it('are the same bytes whatever the order of the source, its format and the type of ids', async () => {
    const bytes = await evidenceOf(csv(rows));
    for (const other of [
      csv(rows.toReversed()),
      jsonl(rows),
      jsonl(rows.map((row) => ({ ...row, tx: String(row.tx) }))),
    ]) {
      expect((await evidenceOf(other)).equals(bytes)).toBe(true);
    }
  });

  it('of another model have other ids', async () => {
    const [first] = await objectsOf(await evidenceOf(csv(rows.slice(0, 1)), 'churn'));
    expect(first?.['tx']).toBe(hashed('7', 'churn'));
  });

  it('hold nothing of what they were not asked for', async () => {
    const bytes = await evidenceOf(jsonl(rows.map((row) => ({ ...row, email: 'someone@example.com' }))));
    expect(bytes.includes('someone')).toBe(false);
  });

  it('leave an id out that is a slice, too', async () => {
    const table = await readText(csv(rows), names);
    const released = releasedRows({
      table,
      columns: { ...columns, slices: ['tx', 'country'] },
      model: 'fraud',
    });
    expect(released.columns.slices).toEqual(['country']);
    expect([...released.table.columns.keys()]).toEqual(names);
  });

  it('stay in their order where there are no ids', async () => {
    const table = await readText(csv(rows), names);
    const { id: _, ...rest } = columns;
    const released = releasedRows({ table, columns: rest, model: 'fraud' });
    await writeParquetTable(localFiles(folder), 'ordered.parquet', released.table);
    const found = await objectsOf(await readFile(path.join(folder, 'ordered.parquet')));
    expect(found).toEqual(rows.map(({ y, p, country }) => ({ y, p, country })));
  });

  it('have hashed units, coded in the order of the hashed ids, and their weights', async () => {
    const all = rows.map((row, at) => ({ ...row, customer: `c${at % 3}`, amount: at / 4 }));
    const roles = { ...columns, unit: 'customer', weight: 'amount', slices: ['country', 'customer'] };
    const made: Buffer[] = [];
    for (const some of [all, all.toReversed()]) {
      const table = await readText(jsonl(some), [...names, 'customer', 'amount']);
      const released = releasedRows({ table, columns: roles, model: 'fraud' });
      expect(released.columns).toMatchObject({ unit: 'customer', weight: 'amount', slices: ['country'] });
      await writeParquetTable(localFiles(folder), 'units.parquet', released.table);
      made.push(await readFile(path.join(folder, 'units.parquet')));
    }
    expect(made[0]?.equals(made[1] as Buffer)).toBe(true);
    const found = await objectsOf(made[0] as Buffer);
    const expected = all.map((row) => ({
      ...row,
      tx: hashed(String(row.tx)),
      customer: hashed(row.customer),
    }));
    expect(found).toEqual(expected.toSorted((a, b) => (a.tx < b.tx ? -1 : 1)));

    const baseline = await createTables({ root: folder }).read('units.parquet', [
      ...names,
      'customer',
      'amount',
    ]);
    const candidate = await readText(jsonl(all.toReversed()), [...names, 'customer', 'amount']);
    const request = { candidate, baseline, columns: roles, hashedFor: 'fraud' };
    expect(pairRows(request)).toMatchObject({ kind: 'paired', rows: { units: { column: 'customer' } } });
    const others = all.map((row) => ({ ...row, customer: row.tx === 3 ? 'c1' : row.customer }));
    const moved = await readText(jsonl(others), [...names, 'customer', 'amount']);
    expect(pairRows({ ...request, candidate: moved })).toMatchObject({
      reason: 'rows-differ',
      detail: expect.stringContaining('in 1 of 5 rows: id 3'),
    });
  });

  it('have hashed units also where there are no ids, and pair with them by position', async () => {
    const all = rows.map((row, at) => ({ ...row, customer: `c${at % 3}` }));
    const table = await readText(jsonl(all), [...names, 'customer']);
    const { id: _, ...rest } = columns;
    const roles = { ...rest, unit: 'customer' };
    const released = releasedRows({ table, columns: roles, model: 'fraud' });
    await writeParquetTable(localFiles(folder), 'plain.parquet', released.table);
    expect((await readFile(path.join(folder, 'plain.parquet'))).includes('c1')).toBe(false);
    const baseline = await createTables({ root: folder }).read('plain.parquet', [
      ...names.slice(1),
      'customer',
    ]);
    const request = { candidate: table, baseline, columns: roles, hashedFor: 'fraud' };
    expect(pairRows(request)).toMatchObject({ kind: 'paired' });
  });

  it('are refused where a unit is missing', async () => {
    const table = await readText('{"tx":1,"y":1,"p":0.5,"u":null}\n', ['tx', 'y', 'p', 'u']);
    const roles = { id: 'tx', label: 'y', score: 'p', unit: 'u' };
    expect(() => releasedRows({ table, columns: roles, model: 'fraud' })).toThrow(
      /1 of 1 rows have no unit in `u`/,
    );
  });

  it.each([
    ['an id is missing', '{"tx":null,"y":1,"p":0.5,"country":"BR"}', /1 of 1 rows have no id/],
    ['a column is missing', '{"tx":1,"y":1,"p":0.5}', /country/],
  ])('are refused where %s', async (_name, content, message) => {
    await expect(evidenceOf(content)).rejects.toMatchObject({
      code: 'PREDICTIONS_INVALID',
      message: expect.stringMatching(message),
    });
  });

  it('pair with the same rows, whose own ids are shown', async () => {
    await evidenceOf(csv(rows));
    const candidate = await readText(
      jsonl(rows.toReversed().map((row) => ({ ...row, tx: String(row.tx) }))),
      names,
    );
    const pairing = pairRows({ candidate, baseline: await back(), columns, hashedFor: 'fraud' });
    if (pairing.kind !== 'paired') throw new Error(JSON.stringify(pairing));
    expect(Array.from(pairing.rows.baseline ?? [])).toEqual(Array.from(pairing.rows.candidate));
    expect(pairing.rows.idOf(0)).toBe('58');
    const alone = pairRows({ candidate, baseline: null, columns });
    expect(alone).toMatchObject({ rows: { fingerprint: pairing.rows.fingerprint } });
  });

  it.each([
    ['the rows are another model’s', 'churn', rows, /the evaluation rows differ/],
    ['a row is new', 'fraud', [...rows, { ...rows[0], tx: 999 } as Row], /1 row only in .* \(id 999\)/],
    ['a row is lost', 'fraud', rows.slice(1), /1 row only in evidence\.parquet \(id [0-9a-f]{32}\)/],
    ['a label differs', 'fraud', [{ ...rows[0], y: 1 } as Row, ...rows.slice(1)], /labels differ .*id 7/],
  ])('never pair where %s', async (_name, model, theirs, detail) => {
    await evidenceOf(csv(rows));
    const candidate = await readText(csv(theirs), names);
    expect(pairRows({ candidate, baseline: await back(), columns, hashedFor: model })).toMatchObject({
      kind: 'incomparable',
      reason: 'rows-differ',
      detail: expect.stringMatching(detail),
    });
  });

  it('never pair with rows without ids, nor where their ids are no hashes', async () => {
    await evidenceOf(csv(rows));
    const candidate = await readText(csv(rows), names);
    const { id: _, ...rest } = columns;
    const baseline = await back();
    // Without labels nothing else would tell that they are other rows.
    const { label: _label, ...unlabelled } = rest;
    const blind = { candidate, baseline, columns: unlabelled, baselineColumns: columns, hashedFor: 'fraud' };
    expect(pairRows(blind)).toMatchObject({ kind: 'incomparable', reason: 'rows-differ' });
    const without = { candidate, baseline, columns: rest, baselineColumns: columns, hashedFor: 'fraud' };
    expect(pairRows(without)).toMatchObject({ kind: 'incomparable', reason: 'rows-differ' });
    expect(pairRows({ candidate, baseline: candidate, columns, hashedFor: 'fraud' })).toMatchObject({
      kind: 'incomparable',
      detail: expect.stringContaining('does not hold hashed ids'),
    });
  });
});
