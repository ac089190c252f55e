import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

export const example = join(import.meta.dirname, '../../examples/flights');

export interface Row {
  readonly flight: string;
  readonly label: number;
  readonly score: number;
  readonly slices: readonly string[];
}

export interface Trained {
  readonly folder: string;
  /** What `git status` lists after the patch, before the training. */
  readonly changed: readonly string[];
  readonly metrics: string;
  readonly header: string;
  readonly rows: readonly Row[];
}

/** Copies the example to a repository of its own, applies a variation, and trains with the standard library alone. */
export async function trained(variation?: string): Promise<Trained> {
  const folder = await mkdtemp(join(tmpdir(), 'flights-'));
  await cp(example, folder, { recursive: true, filter: (path) => !path.startsWith(join(example, 'build')) });
  await git(folder, 'init', '--quiet');
  await git(folder, 'add', '--all');
  if (variation !== undefined) await git(folder, 'apply', join('variations', `${variation}.patch`));
  const changed = (await git(folder, 'diff', '--name-only')).split('\n').filter(Boolean);
  // -I and -S: without the user's settings and without installed packages.
  await run('python3', ['-I', '-S', 'train.py'], { cwd: folder });
  const metrics = await readFile(join(folder, 'metrics.json'), 'utf8');
  const [header = '', ...lines] = (await readFile(join(folder, 'build/predictions.csv'), 'utf8'))
    .trimEnd()
    .split('\n');
  return { folder, changed, metrics, header, rows: lines.map(row) };
}

export function accuracy(rows: readonly Row[]): number {
  return rows.filter(({ label, score }) => score >= 0.5 === (label === 1)).length / rows.length;
}

/** By its definition: the share of pairs that are in the right order, ties counting half. */
export function rocAuc(rows: readonly Row[]): number {
  const late = rows.filter(({ label }) => label === 1).map(({ score }) => score);
  const onTime = rows.filter(({ label }) => label === 0).map(({ score }) => score);
  let wins = 0;
  for (const high of late) {
    for (const low of onTime) wins += high > low ? 1 : high === low ? 0.5 : 0;
  }
  return wins / (late.length * onTime.length);
}

/** Rows by slice, `carrier=9E`, of those slices that a gate judges: 100 rows or more, 10 of each class or more. */
export function judgedSlices(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const slices = new Map<string, Row[]>();
  for (const each of rows) {
    for (const slice of each.slices) {
      const inSlice = slices.get(slice);
      if (inSlice === undefined) slices.set(slice, [each]);
      else inSlice.push(each);
    }
  }
  return new Map([...slices].filter(([, inSlice]) => isJudged(inSlice)));
}

function isJudged(rows: readonly Row[]): boolean {
  const late = rows.filter(({ label }) => label === 1).length;
  return rows.length >= 100 && Math.min(late, rows.length - late) >= 10;
}

function row(line: string): Row {
  const [flight = '', label, score, carrier, origin] = line.split(',');
  return {
    flight,
    label: Number(label),
    score: Number(score),
    slices: [`carrier=${carrier}`, `origin=${origin}`],
  };
}

async function git(folder: string, ...args: readonly string[]): Promise<string> {
  const { stdout } = await run('git', ['-C', folder, ...args]);
  return stdout;
}
