import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { countRuns, type Looks, spentAlpha } from '../../../src/domain/compare/looks.ts';

const path = '.github/workflows/model.yml';

function counted(number: number, attempt: number, rows: string | null = 'a', held?: Looks) {
  const looks = countRuns({ path, number, attempt }, { rows, held });
  if (!looks) throw new Error('not counted');
  return { ...looks, spent: true };
}

describe('looks at a test set', () => {
  it('have numbers of their own, whatever was tried again, and spend no more than alpha', () => {
    const tries = Array.from({ length: 400 }, (_, at) => at + 1).flatMap((run) =>
      [1, 2, 3, 4, 5].map((attempt) => counted(run, attempt).number),
    );
    expect(new Set(tries).size).toBe(tries.length);
    expect(tries.reduce((sum, look) => sum + spentAlpha(0.05, look), 0)).toBeLessThanOrEqual(0.05);
    expect(spentAlpha(0.05, 1)).toBeCloseTo((0.05 * 6) / Math.PI ** 2, 12);
    expect(spentAlpha(0.05, undefined)).toBe(0.05);
  });

  it('count all runs where no version is in use, or the test set is not known', () => {
    expect(counted(1, 1)).toMatchObject({ number: 1, since: 1, sets: [{ rows: 'a', since: 1 }] });
    expect(counted(30, 1)).toMatchObject({ number: 59, since: 1 });
    expect(counted(30, 1, null, counted(10, 1))).toMatchObject({ number: 59, since: 1 });
  });

  it('go on counting the test set of the version in use, and start with a new one after it', () => {
    const first = counted(10, 1);
    const second = counted(12, 1, 'a', first);
    expect(second).toMatchObject({ number: 23, since: 1 });
    const other = counted(20, 1, 'b', second);
    expect(other).toMatchObject({ number: 15, since: 13 });
    // One that comes back has been looked at before.
    expect(counted(25, 1, 'a', other)).toMatchObject({ number: 49, since: 1 });
    expect(counted(25, 1, 'b', other)).toMatchObject({ since: 13 });
  });

  it('of an old run that is started again are no fewer', () => {
    const held = counted(50, 1);
    expect(counted(40, 2, 'b', held)).toMatchObject({ number: 158, since: 1 });
  });

  it('are not known where the version in use was counted in another way', () => {
    const of = (held: Looks) => countRuns({ path, number: 3, attempt: 1 }, { rows: 'a', held });
    expect(of({ ...counted(2, 1), workflow: '.github/workflows/other.yml' })).toBeUndefined();
    expect(of({ number: 4, spent: false, counted: 'candidates', rows: 'a', sets: [] })).toBeUndefined();
  });

  it('never get fewer as runs go by', () => {
    const runs = fc.array(fc.record({ rows: fc.constantFrom('a', 'b', 'c'), promoted: fc.boolean() }), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(runs, (all) => {
        let held: Looks | undefined;
        const last = new Map<string, number>();
        for (const [at, { rows, promoted }] of all.entries()) {
          const looks = counted(at + 1, 1, rows, held);
          const before = last.get(rows) ?? 0;
          if (held?.sets.some((set) => set.rows === rows)) expect(looks.number).toBeGreaterThan(before);
          if (promoted) {
            held = looks;
            last.set(rows, looks.number);
          }
        }
      }),
    );
  });
});
