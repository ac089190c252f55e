import { type ChildProcess, spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';

export interface JestRequest {
  /** A copy of the project. */
  readonly folder: string;
  readonly cache: string;
  /** Where the tests' own temporary folders go: a run that is stopped leaves them behind. */
  readonly scratch: string;
  readonly tests: readonly string[];
  /** Part of the names of the tests to run. */
  readonly only?: string | undefined;
  /** Of the whole run, in milliseconds; a loop without end is known by it. */
  readonly limit: number;
}

export interface JestRun {
  readonly timedOut: boolean;
  /** Full names of the tests that failed. */
  readonly failed: readonly string[];
  /** Files that could not be run at all, with why. */
  readonly broken: readonly string[];
  /** Test files that passed, from the project's root, with their time in milliseconds. */
  readonly passed: ReadonlyMap<string, number>;
  /** How it ended where jest left no results. */
  readonly crash: string | undefined;
}

/** Runs test files as `npm run jest` does. */
export async function runJest({ folder, cache, scratch, tests, only, limit }: JestRequest): Promise<JestRun> {
  const output = path.join(folder, 'mutant-results.json');
  await rm(output, { force: true });
  const child = spawn(
    process.execPath,
    [
      path.join(folder, 'node_modules', 'jest', 'bin', 'jest.js'),
      '--runInBand',
      // What a test leaves open is no concern here, and in this mode jest would wait for it.
      '--forceExit',
      '--json',
      `--outputFile=${output}`,
      `--cacheDirectory=${cache}`,
      `--testTimeout=${Math.min(60_000, Math.ceil(limit / 2))}`,
      ...(only === undefined ? [] : [`--testNamePattern=${only.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`]),
      '--runTestsByPath',
      ...tests,
    ],
    {
      cwd: folder,
      env: { ...process.env, TMPDIR: scratch, NODE_OPTIONS: '--experimental-vm-modules', FORCE_COLOR: '0' },
      stdio: ['ignore', 'ignore', 'pipe'],
      // Its own process group, so that what the tests started ends with it.
      detached: true,
    },
  );
  running.add(child);
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said = (said + chunk.toString('utf8')).slice(-4000)));
  let timedOut = false;
  const timer = setTimeout(() => {
    timedOut = true;
    stop(child);
  }, limit);
  await new Promise((resolve) => child.once('close', resolve));
  clearTimeout(timer);
  running.delete(child);
  return { timedOut, ...readResults(await textOf(output), folder, said) };
}

/** Ends what still runs, for when this process is told to stop. */
export function stopAll(): void {
  for (const child of running) stop(child);
}

const running = new Set<ChildProcess>();

function stop(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

interface Results {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: 'passed' | 'failed';
    readonly message: string;
    readonly startTime: number;
    readonly endTime: number;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

function readResults(text: string | undefined, folder: string, said: string): Omit<JestRun, 'timedOut'> {
  if (text === undefined) return { failed: [], broken: [], passed: new Map(), crash: said.trim() };
  const { testResults } = JSON.parse(text) as Results;
  const failed = testResults.flatMap(({ assertionResults }) =>
    assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName),
  );
  const broken = testResults
    .filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0)
    .map(({ name, message }) => `${path.relative(folder, name)}: ${message.trim().slice(0, 600)}`);
  const passed = new Map(
    testResults
      .filter(({ status }) => status === 'passed')
      .map(({ name, startTime, endTime }) => [path.relative(folder, name), endTime - startTime]),
  );
  return { failed, broken, passed, crash: undefined };
}

async function textOf(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
