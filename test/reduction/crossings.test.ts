import { beforeAll, describe, expect, it } from '@jest/globals';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { columns, inMemory, judged, models, newFolder, summedUp } from './rows-scene.ts';
import type { Row } from './rows-scene.ts';

const n = 3000;
const crossed = { ...columns, slices: ['country × device', 'country', 'country × device × plan'] };
let folder: string;

const devices = ['phone', 'a × b', '', 'x×y'];

async function write(name: string, all: readonly Row[], { device = true } = {}): Promise<void> {
  const lines = all.map((row) => {
    const at = row.id as number;
    return JSON.stringify({
      ...row,
      ...(device && { device: devices[at % 4] || null }),
      plan: at % 7,
    });
  });
  await writeFile(path.join(folder, name), `${lines.join('\n')}\n`);
}

const files = (baseline: string) => ({ folder, candidate: 'candidate.jsonl', baseline, columns: crossed });

beforeAll(async () => {
  folder = await newFolder();
  const { candidate, baseline } = models(n);
  await write('candidate.jsonl', candidate);
  await write('baseline.jsonl', baseline);
  await write('reversed.jsonl', baseline.toReversed());
  const other = (row: Row, at: number) => (at === 2000 ? { ...row, country: 'FR' } : row);
  await write('other.jsonl', baseline.map(other));
  await write('other-reversed.jsonl', baseline.map(other).toReversed());
});

describe('crossed slices', () => {
  it.each(['baseline.jsonl', 'reversed.jsonl'])('are those of all rows in memory: %s', async (baseline) => {
    const found = await summedUp(files(baseline), { partBytes: 20_000, partRows: 400 });
    const whole = await inMemory(files(baseline));
    expect(found && judged(found)).toBe(whole);
    expect(found?.slices[0]?.values).toContain('BR × a ×× b');
  });

  it.each(['other.jsonl', 'other-reversed.jsonl'])(
    'of other columns are looked at as a whole: %s',
    async (baseline) => {
      expect(await summedUp(files(baseline), { partBytes: 20_000, partRows: 400 })).toBeUndefined();
    },
  );

  it('of too many values are looked at as a whole', async () => {
    const many = { ...columns, slices: ['country × id'] };
    const found = await summedUp({ ...files('baseline.jsonl'), columns: many }, { partBytes: 2_000_000 });
    expect(found).toBeUndefined();
  });
});
