import path from 'node:path';
import { defects } from './defects.ts';
import { runJest, stopAll } from './jest-run.ts';
import { type Outcome, tryDefect } from './trial.ts';
import { makeWorkspace } from './workspace.ts';

/**
 * Plants each named defect in a copy of the project and runs the tests that must notice it. One line a defect, the count at
 * the end; exit code 1 when one got through or could not be tried. Words on the command line choose defects by name.
 */
const atOnce = 2;
const baselineLimit = 1_200_000;
const labels = { caught: 'caught     ', 'got through': 'GOT THROUGH', 'cannot tell': 'CANNOT TELL' } as const;

const project = path.resolve(import.meta.dirname, '..', '..');
const words = process.argv.slice(2).map((word) => word.toLowerCase());
const chosen = defects.filter(({ name }) => words.every((word) => name.toLowerCase().includes(word)));
const workspace = makeWorkspace(project, atOnce);
const places = { cache: workspace.cache, scratch: workspace.scratch };
process.once('exit', () => workspace.remove());
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => {
    stopAll();
    process.exit(1);
  });
}

const baseline = await runBaseline();
const outcomes = await tryAll();
const caught = outcomes.filter(({ kind }) => kind === 'caught').length;
console.log(`${caught} of ${chosen.length} defects caught`);
process.exitCode = caught === chosen.length && chosen.length > 0 ? 0 : 1;

/** Every test file once, without a defect; what does not pass beside others has a second try, alone. */
async function runBaseline(): Promise<ReadonlyMap<string, number>> {
  const tests = [...new Set(chosen.flatMap((defect) => defect.tests))];
  const found = await Promise.all(
    workspace.copies.map((folder, index) =>
      passing(
        folder,
        tests.filter((_, at) => at % atOnce === index),
      ),
    ),
  );
  const passed = new Map(found.flatMap((one) => [...one]));
  for (const test of tests.filter((one) => !passed.has(one))) {
    console.log(`once more, alone: ${test}`);
    for (const [name, time] of await passing(workspace.copies[0] as string, [test])) passed.set(name, time);
  }
  return passed;
}

async function passing(folder: string, tests: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (tests.length === 0) return new Map();
  const run = await runJest({ ...places, folder, tests, limit: baselineLimit });
  for (const broken of run.broken) console.log(`without a defect: ${broken}`);
  for (const failed of run.failed) console.log(`without a defect fails: ${failed}`);
  if (run.timedOut) console.log(`without a defect: no end in ${baselineLimit / 1000} s`);
  else if (run.crash !== undefined) console.log(`without a defect: ${run.crash}`);
  return run.passed;
}

async function tryAll(): Promise<Outcome[]> {
  const waiting = [...chosen];
  const done: Outcome[] = [];
  const work = async (folder: string): Promise<void> => {
    for (let defect = waiting.shift(); defect; defect = waiting.shift()) {
      const outcome = await tryDefect(defect, { ...places, folder, baseline });
      console.log(
        `${labels[outcome.kind]}  ${outcome.defect}  (${outcome.detail.replace(/\s+/g, ' ').slice(0, 400)})`,
      );
      done.push(outcome);
    }
  };
  await Promise.all(workspace.copies.map(work));
  return done;
}
