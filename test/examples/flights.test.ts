import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { accuracy, example, judgedSlices, rocAuc, trained } from './flights.ts';
import type { Row, Trained } from './flights.ts';

const runs = new Map<string, Trained>();

beforeAll(async () => {
  runs.set('base', await trained());
  for (const name of ['better', 'better-overall-worse-in-one-slice', 'readme-only', 'nan']) {
    runs.set(name, await trained(name));
  }
}, 120_000);

afterAll(async () => {
  for (const { folder } of runs.values()) await rm(folder, { recursive: true, force: true });
});

describe('the flights example', () => {
  it('is at most a megabyte', async () => {
    const files = await readdir(example, { recursive: true, withFileTypes: true });
    const tracked = files.filter((file) => file.isFile() && !file.parentPath.includes('build'));
    const sizes = await Promise.all(
      tracked.map(async (file) => (await stat(join(file.parentPath, file.name))).size),
    );
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(1_000_000);
  });

  it('shares no day between training and test', async () => {
    const [train, test] = [await days('train.csv'), await days('test.csv')];
    expect(train.size).toBeGreaterThan(200);
    expect([...test].filter((day) => train.has(day))).toEqual([]);
  });

  it('writes one prediction a test flight, with the promised columns', () => {
    const { header, rows } = run('base');
    expect(header).toBe('flight,is_late,p_late,carrier,origin,month');
    expect(rows).toHaveLength(8_000);
    expect(new Set(rows.map(({ flight }) => flight)).size).toBe(8_000);
    expect(rows.filter(({ label }) => label !== 0 && label !== 1)).toEqual([]);
    expect(rows.filter(({ score }) => !(score > 0 && score < 1))).toEqual([]);
  });

  it('writes the metrics that follow from its predictions', () => {
    const { rows } = run('base');
    const written = metrics('base');
    expect(Object.keys(written)).toEqual(['accuracy', 'roc_auc', 'log_loss', 'brier']);
    expect(written['accuracy']).toBeCloseTo(accuracy(rows), 12);
    expect(written['roc_auc']).toBeCloseTo(rocAuc(rows), 12);
    expect(written['log_loss']).toBeCloseTo(
      mean(rows, ({ label, score }) => -Math.log(label === 1 ? score : 1 - score)),
      12,
    );
    expect(written['brier']).toBeCloseTo(
      mean(rows, ({ label, score }) => (label - score) ** 2),
      12,
    );
  });

  it('has slices of carrier and origin that can be judged', () => {
    const names = [...judgedSlices(run('base').rows).keys()];
    expect(names.filter((name) => name.startsWith('carrier='))).toHaveLength(10);
    expect(names.filter((name) => name.startsWith('origin='))).toHaveLength(3);
  });
});

describe('its variations', () => {
  it('better: every metric improves, and no judged slice loses accuracy', () => {
    expect(run('better').changed).toEqual(['train.py']);
    expect(improvements('better')).toEqual(['accuracy', 'roc_auc', 'log_loss', 'brier']);
    expect(losses('better').filter(({ loss }) => loss > 0)).toEqual([]);
  });

  it('better-overall-worse-in-one-slice: every metric improves, one slice of 300 rows or more is far worse', () => {
    const name = 'better-overall-worse-in-one-slice';
    expect(run(name).changed).toEqual(['train.py']);
    expect(improvements(name)).toEqual(['accuracy', 'roc_auc', 'log_loss', 'brier']);
    const worse = losses(name).filter(({ loss }) => loss > 0);
    expect(worse).toEqual([{ slice: 'carrier=9E', rows: 442, loss: expect.any(Number) }]);
    expect(worse[0]?.loss).toBeGreaterThan(0.08);
    expect(rocAuc(slice('base', 'carrier=9E')) - rocAuc(slice(name, 'carrier=9E'))).toBeGreaterThan(0.08);
  });

  it('better-overall-worse-in-one-slice: is better with one decimal point lost', async () => {
    const good = (await source('better')).split('\n');
    const bad = (await source('better-overall-worse-in-one-slice')).split('\n');
    expect(bad).toHaveLength(good.length);
    expect(bad.filter((line, i) => line !== good[i])).toEqual(['    "9E": 92,']);
  });

  it('readme-only: the model and its evidence are the same bytes', () => {
    expect(run('readme-only').changed).toEqual(['README.md']);
    expect(run('readme-only').metrics).toBe(run('base').metrics);
    expect(run('readme-only').rows).toEqual(run('base').rows);
  });

  it("nan: log loss is NaN as Python's json writes it, and the accuracy looks like one", () => {
    expect(run('nan').changed).toEqual(['train.py']);
    expect(run('nan').metrics).toContain('"log_loss": NaN');
    expect(run('nan').metrics).toMatch(/"accuracy": 0\.789,/);
    expect(() => metrics('nan')).toThrow(SyntaxError);
    expect(run('nan').rows.every(({ score }) => Number.isNaN(score))).toBe(true);
  });
});

function run(name: string): Trained {
  const found = runs.get(name);
  if (found === undefined) throw new Error(`no run named ${name}`);
  return found;
}

function metrics(name: string): Readonly<Record<string, number>> {
  return JSON.parse(run(name).metrics);
}

function improvements(name: string): string[] {
  const before = metrics('base');
  return Object.entries(metrics(name))
    .filter(([metric, value]) => {
      const gain = value - (before[metric] ?? NaN);
      return metric === 'log_loss' || metric === 'brier' ? gain < 0 : gain > 0;
    })
    .map(([metric]) => metric);
}

/** Accuracy lost in each judged slice. */
function losses(name: string): { slice: string; rows: number; loss: number }[] {
  const after = judgedSlices(run(name).rows);
  return [...judgedSlices(run('base').rows)].map(([name, rows]) => ({
    slice: name,
    rows: rows.length,
    loss: accuracy(rows) - accuracy(after.get(name) ?? []),
  }));
}

function slice(name: string, of: string): readonly Row[] {
  return judgedSlices(run(name).rows).get(of) ?? [];
}

function source(name: string): Promise<string> {
  return readFile(join(run(name).folder, 'train.py'), 'utf8');
}

async function days(file: string): Promise<Set<string>> {
  const [, ...lines] = (await readFile(join(example, 'data', file), 'utf8')).trimEnd().split('\n');
  return new Set(lines.map((line) => line.slice(0, 4)));
}

function mean(rows: readonly Row[], score: (row: Row) => number): number {
  return rows.reduce((sum, row) => sum + score(row), 0) / rows.length;
}
