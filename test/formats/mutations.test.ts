import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mkdtemp, readFile, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ModelgateError } from '../../src/domain/errors.ts';
import { readMetrics } from '../../src/formats/metrics/read.ts';
import { createTables } from '../../src/formats/predictions/tables.ts';

const fixtures = fileURLToPath(new URL('../fixtures/formats/', import.meta.url));

/** Places in a file as shares of its length, with the byte to write there; and where to cut it. */
const mutation = fc.record({
  bytes: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(255)), { maxLength: 4 }),
  cut: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { freq: 3 }),
});

function mutate(
  file: Uint8Array,
  { bytes, cut }: { bytes: [number, number][]; cut: number | null },
): Uint8Array {
  const copy = Uint8Array.from(file);
  for (const [share, byte] of bytes) copy[Math.floor(share * (copy.length - 1))] = byte;
  return cut === null ? copy : copy.subarray(0, Math.floor(cut * copy.length));
}

/** Whatever a reader throws is a fault that a person can act on. */
async function settles(reading: Promise<unknown>): Promise<void> {
  const error = await reading.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error !== undefined && !(error instanceof ModelgateError)) throw error;
}

describe('mutated files', () => {
  it('metrics: a value or a fault', async () => {
    const folder = path.join(fixtures, 'metrics');
    const files = await Promise.all(
      (await readdir(folder)).map(async (name) => [name, await readFile(path.join(folder, name))] as const),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...files), mutation, async ([name, content], change) => {
        await settles(readMetrics(mutate(content, change), name));
      }),
      { numRuns: 2000 },
    );
  });

  it('predictions: a table with all rows of all columns, or a fault', async () => {
    const folder = path.join(fixtures, 'predictions');
    const root = await mkdtemp(path.join(tmpdir(), 'modelgate-'));
    const tables = createTables({ root });
    const columns = {
      frame: ['id', 'label', 'score', 'country'],
      kinds: [
        'small',
        'large',
        'unsigned',
        'flag',
        'float',
        'half',
        'money',
        'key',
        'day',
        'moment',
        'text',
        'code',
        'raw',
      ],
    };
    const files = await Promise.all(
      (await readdir(folder)).map(async (name) => [name, await readFile(path.join(folder, name))] as const),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...files), mutation, async ([name, content], change) => {
        await writeFile(path.join(root, name), mutate(content, change));
        const wanted = /^(kinds|empty)/.test(name) ? columns.kinds : columns.frame;
        const reading = tables.read(name, wanted);
        await settles(reading);
        const table = await reading.catch(() => undefined);
        for (const column of table?.columns.values() ?? []) {
          expect(column.kind === 'text' ? column.codes.length : column.values.length).toBe(table?.rows);
        }
      }),
      { numRuns: 1000 },
    );
  }, 60_000);
});
