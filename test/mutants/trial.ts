import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Defect, plant } from './defect.ts';
import { runJest } from './jest-run.ts';

/** What came of one defect. Only `caught` is good. */
export interface Outcome {
  readonly defect: string;
  readonly kind: 'caught' | 'got through' | 'cannot tell';
  /** The test that failed, or what is in the way. */
  readonly detail: string;
}

export interface Bench {
  /** The copy to try it in; it is left as it was. */
  readonly folder: string;
  readonly cache: string;
  readonly scratch: string;
  /** Milliseconds that each test file takes without a defect; those that do not pass are missing. */
  readonly baseline: ReadonlyMap<string, number>;
}

/** Plants a defect and runs its tests. They must pass without it, and one of them must fail with it. */
export async function tryDefect(defect: Defect, bench: Bench): Promise<Outcome> {
  const outcome = (kind: Outcome['kind'], detail: string): Outcome => ({ defect: defect.name, kind, detail });
  const unsound = defect.tests.filter((test) => !bench.baseline.has(test));
  if (unsound.length > 0)
    return outcome('cannot tell', `without it these do not pass: ${unsound.join(', ')}`);
  const file = path.join(bench.folder, defect.file);
  const sound = await readFile(file, 'utf8');
  let planted: string;
  try {
    planted = plant(defect, sound);
  } catch (error) {
    return outcome('cannot tell', (error as Error).message);
  }
  try {
    await writeFile(file, planted);
    return await judged(defect, bench, outcome);
  } finally {
    await writeFile(file, sound);
  }
}

async function judged(
  { tests, only }: Defect,
  { folder, cache, scratch, baseline }: Bench,
  outcome: (kind: Outcome['kind'], detail: string) => Outcome,
): Promise<Outcome> {
  const usual = tests.reduce((sum, test) => sum + (baseline.get(test) ?? 0), 0);
  // Far beyond what a slow machine explains: such a run hangs, and that is noticed, too.
  const limit = 30_000 + 10 * usual;
  const run = await runJest({ folder, cache, scratch, tests, only, limit });
  const [first] = run.failed;
  if (first !== undefined) return outcome('caught', first);
  if (run.timedOut) {
    return outcome(
      'caught',
      `did not end in ${Math.round(limit / 1000)} s, usually ${(usual / 1000).toFixed(1)} s`,
    );
  }
  // Code that does not load is no defect that anybody could ship.
  if (run.broken.length > 0) return outcome('cannot tell', `the tests do not load: ${run.broken.join('; ')}`);
  if (run.crash !== undefined) return outcome('cannot tell', `jest left no results: ${run.crash}`);
  const chosen = only === undefined ? '' : `“${only}” in `;
  return outcome('got through', `${chosen}${tests.join(', ')} pass all the same`);
}
