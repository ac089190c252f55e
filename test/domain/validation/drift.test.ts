import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { edgesOf, kolmogorovDistance } from '../../../src/domain/validation/drift/distance.ts';
import { isShown, type Shift } from '../../../src/domain/validation/drift/shift.ts';
import { normal, seeded } from '../../simulation/random.ts';
import { type Columns, compareTables } from '../../support/validation/counting.ts';
import { driftCases } from './drift-cases.ts';

describe('planted shifts', () => {
  it.each(driftCases)('$name', ({ reference, faulty, sound, roles, finds }) => {
    expect(named(reference, faulty, roles)).toEqual([finds]);
    expect(named(reference, sound, roles)).toEqual([]);
  });
});

describe('the distance of two samples', () => {
  it('is Kolmogorov and Smirnov’s, as scipy has it', () => {
    const { ref, cur, ks_D: distance } = golden();
    const shift = find(compareTables({ x: ref }, { x: cur }).drift.shifts, 'distribution');
    expect(shift.effect).toBeCloseTo(distance, 12);
    expect(shift.lower).toBe(0);
  });

  it('is exact for samples with ties, and the same from either side', () => {
    const values = fc.array(
      fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ noNaN: true, noDefaultInfinity: true })),
      {
        minLength: 1,
        maxLength: 40,
      },
    );
    fc.assert(
      fc.property(values, values, (a, b) => {
        const onEdges = distanceOn(edgesOf(a, 1000), a, b);
        expect(onEdges).toBeCloseTo(
          distanceOn(
            [...new Set([...a, ...b])].sort((x, y) => x - y),
            a,
            b,
          ),
          12,
        );
        expect(distanceOn(edgesOf(b, 1000), b, a)).toBeCloseTo(onEdges, 12);
      }),
    );
  });
});

describe('what is said of a shift', () => {
  it('is in the column’s own units, and ranked', () => {
    const { reference, faulty } = driftCases[0] as (typeof driftCases)[number];
    const { drift, findings } = compareTables(reference, faulty);
    expect(drift.shifts[0]).toMatchObject({ column: 'x', kind: 'distribution' });
    expect(findings[0]?.message).toMatch(
      /^"x": median 4[01]\.\d+ → 3[01]\.\d+, 5th percentile .* → .*, 95th .* → .*; largest difference of the cumulative shares 3\d\.\d %, at least 3\d\.\d % shown \(95 % certain for all 7 questions together\), 10 % allowed$/,
    );
  });

  it('names the category that changed most and the new ones', () => {
    const said = (name: string) => {
      const { reference, faulty } = driftCases.find(
        (one) => one.name === name,
      ) as (typeof driftCases)[number];
      return compareTables(reference, faulty).findings[0]?.message;
    };
    expect(said('a category that grows')).toMatch(/"(BR|AR)" \d\d(\.\d)? % → \d\d(\.\d)? %/);
    expect(said('a value that was never there')).toMatch(/1 new: "XX" [345](\.\d)? %/);
  });

  it('is a warning, unless a rule asks for more', () => {
    const { reference, faulty } = driftCases[0] as (typeof driftCases)[number];
    const severity = (blocking: readonly string[]) =>
      compareTables(reference, faulty, { blocking }).findings.map((finding) => finding.severity);
    expect(severity([])).toEqual(['warning']);
    expect(severity(['steady'])).toEqual(['warning']);
    expect(severity(['x'])).toEqual(['error']);
    expect(severity(['*'])).toEqual(['error']);
  });
});

describe('what is no shift', () => {
  it('a hundredth of a standard deviation in many rows', () => {
    const random = seeded(5);
    const draw = (mean: number) => Array.from({ length: 50_000 }, () => mean + normal(random));
    expect(compareTables({ x: draw(0) }, { x: draw(0.01) }).findings).toEqual([]);
  });

  it('any two small samples of the same', () => {
    const random = seeded(6);
    const draw = (rows: number): Columns => ({
      n: Array.from({ length: rows }, () => normal(random)),
      c: Array.from({ length: rows }, () => `c${Math.floor(50 * random() ** 3)}`),
      word: Array.from({ length: rows }, () => `${random()}`.slice(2)),
    });
    for (let replay = 0; replay < 50; replay++) {
      expect(
        compareTables(draw(60), draw(40)).findings.filter(({ severity }) => severity !== 'info'),
      ).toEqual([]);
    }
  });

  it('identifiers, and columns that name rows or moments', () => {
    const side = (from: number) => ({
      tx_id: Array.from({ length: 1000 }, (_, row) => from + row),
      when: Array.from({ length: 1000 }, (_, row) => new Date((from + row) * 1e7).toISOString()),
      batch: Array.from({ length: 1000 }, (_, row) => from + (row % 30)),
    });
    expect(compareTables(side(0), side(5000), { names: ['batch'] }).findings).toEqual([]);
    expect(named(side(0), side(5000))).toEqual(['DRIFT_DISTRIBUTION batch']);
  });

  it('says when there are too few rows to say anything', () => {
    const { findings } = compareTables({ x: [1, 2, 3] }, { x: [1, 2, 4] });
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([['REFERENCE_SMALL', 'info']]);
  });

  it.each([
    [500, []],
    [499, ['DRIFT_ROWS']],
    [2000, []],
    [2001, ['DRIFT_ROWS']],
  ])('tells %i rows against 1,000, without an alarm', (rows, expected) => {
    const side = (count: number) => ({ x: Array.from({ length: count }, (_, row) => row % 7) });
    const { findings } = compareTables(side(1000), side(rows));
    expect(findings.map(({ code }) => code)).toEqual(expected);
    expect(findings.every(({ severity }) => severity === 'info')).toBe(true);
  });
});

describe('the error is shared by all questions', () => {
  it('more columns ask for more', () => {
    const random = seeded(7);
    const draw = (mean: number) => Array.from({ length: 500 }, () => mean + normal(random));
    const [a, b] = [draw(0), draw(0.6)];
    const among = (columns: number) => {
      const others = Object.fromEntries(Array.from({ length: columns }, (_, at) => [`n${at}`, draw(0)]));
      return find(compareTables({ ...others, x: a }, { ...others, x: b }).drift.shifts, 'distribution', 'x');
    };
    const [alone, crowded] = [among(0), among(49)];
    expect(crowded.effect).toBe(alone.effect);
    expect(alone.lower - crowded.lower).toBeGreaterThan(0.04);
    expect(isShown(alone)).toBe(true);
    expect(isShown(crowded)).toBe(false);
  });
});

describe('properties', () => {
  const cell = fc.oneof(
    { arbitrary: fc.constant(null), weight: 1 },
    { arbitrary: fc.integer({ min: 0, max: 5 }), weight: 2 },
    { arbitrary: fc.double({ noNaN: true, min: -5, max: 5 }), weight: 2 },
    { arbitrary: fc.constantFrom('a', 'b', 'c d', ''), weight: 1 },
  );
  const table = fc
    .array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 60 })
    .map((rows): Columns => ({
      a: rows.map(([x]) => x),
      b: rows.map(([, y]) => y),
      c: rows.map(([, , z]) => z),
    }));

  it('the order of rows and of columns does not matter', () => {
    fc.assert(
      fc.property(table, table, (reference, current) => {
        const reversed = Object.fromEntries(
          Object.entries(current)
            .reverse()
            .map(([name, cells]) => [name, [...cells].reverse()]),
        );
        expect(compareTables(reference, reversed)).toEqual(compareTables(reference, current));
      }),
    );
  });

  it('data do not drift from themselves, however often they are repeated', () => {
    fc.assert(
      fc.property(table, fc.integer({ min: 1, max: 40 }), (reference, times) => {
        const repeated = Object.fromEntries(
          Object.entries(reference).map(([name, cells]) => [
            name,
            Array.from({ length: times }, () => cells).flat(),
          ]),
        );
        const { drift } = compareTables(reference, repeated);
        expect(drift.shifts.filter(isShown)).toEqual([]);
      }),
    );
  });

  it('distances are the same with the sides swapped', () => {
    const sizes = (shifts: readonly Shift[]) =>
      new Map(
        shifts
          .filter(({ kind }) => ['distribution', 'categories', 'missing', 'correlation'].includes(kind))
          .map(({ kind, column, other = '', effect, lower }) => [
            `${kind} ${column} ${other}`,
            `${effect.toFixed(9)} ${lower.toFixed(9)}`,
          ]),
      );
    fc.assert(
      fc.property(table, table, (reference, current) => {
        const there = compareTables(reference, current).drift;
        const back = compareTables(current, reference).drift;
        // Whether a column became constant or empty is asked in one direction only.
        fc.pre(there.questions === back.questions);
        const swapped = sizes(back.shifts);
        for (const [name, size] of sizes(there.shifts)) expect(swapped.get(name) ?? size).toBe(size);
      }),
    );
  });
});

function named(...[reference, current, roles]: Parameters<typeof compareTables>): string[] {
  return compareTables(reference, current, roles).findings.map(({ code, place }) =>
    [code, ...(place.column === undefined ? [] : [place.column])].join(' '),
  );
}

function find(shifts: readonly Shift[], kind: string, column = 'x'): Shift {
  const shift = shifts.find((one) => one.kind === kind && one.column === column);
  if (!shift) throw new Error(`no ${kind} of ${column}`);
  return shift;
}

function distanceOn(edges: readonly number[], a: readonly number[], b: readonly number[]): number {
  const counts = (values: readonly number[]) =>
    [...edges, Infinity].map(
      (edge, at) =>
        values.filter((one) => one <= edge && (at === 0 || one > (edges[at - 1] as number))).length,
    );
  return kolmogorovDistance(counts(a), counts(b));
}

interface GoldenDrift {
  readonly ref: readonly number[];
  readonly cur: readonly number[];
  readonly ks_D: number;
}

function golden(): GoldenDrift {
  const path = new URL('../../fixtures/golden/stats.json', import.meta.url);
  return (JSON.parse(readFileSync(path, 'utf8')) as { expected: { drift: GoldenDrift } }).expected.drift;
}
