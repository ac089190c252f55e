import { afterAll, describe, expect, it, jest } from '@jest/globals';
import { commandEnvironment } from '../../src/local/process-environment.ts';
import { ProcessLines } from '../../src/local/process-lines.ts';
import { localProcesses } from '../../src/local/processes.ts';
import { removeRepositories, temporaryFolder } from '../support/local/repository.ts';
import { isRunning, soon } from '../support/local/running.ts';

// Some wait for processes to end.
jest.setTimeout(60_000);
afterAll(removeRepositories);

const env = { PATH: process.env['PATH'] };

async function run(
  command: string,
  options: { env?: Record<string, string | undefined>; signal?: AbortSignal } = {},
) {
  const lines: string[] = [];
  const processes = localProcesses({ env: options.env ?? env, grace: 300 });
  const ended = await processes.run({
    command,
    cwd: await temporaryFolder(),
    onLine: (line) => void lines.push(line),
    ...(options.signal && { signal: options.signal }),
  });
  return { ...ended, lines };
}

describe('a command', () => {
  it.each([
    ['exit 3', 3],
    ['false; true', 1],
    ['false | true', 1],
    ['kill -KILL $$', 137],
    ['kill -TERM $$', 143],
    ['--version', 127],
    ['no-such-program', 127],
    ['true', 0],
  ])('`%s` ends with %i', async (command, code) => {
    expect((await run(command)).exitCode).toBe(code);
  });

  it('is the shell’s text as it is: quotes, lines and dollars are its own', async () => {
    const { lines } = await run(`a='$x "y" \`z\`'\necho "$a" | cat\n`);
    expect(lines).toEqual(['$x "y" `z`']);
  });

  it('runs by `sh -e` where there is no bash', async () => {
    const bin = await temporaryFolder('bin');
    const { lines, exitCode } = await run(`/bin/ln -s /bin/sh ${bin}/sh; /bin/ls ${bin}`);
    expect([lines, exitCode]).toEqual([['sh'], 0]);
    const plain = await run('echo $0; false; echo on', { env: { PATH: bin } });
    expect([plain.lines, plain.exitCode]).toEqual([['sh'], 1]);
  });

  it('is refused where there is no shell at all', async () => {
    await expect(run('true', { env: { PATH: await temporaryFolder('bin') } })).rejects.toThrow(
      /NOT_SUPPORTED_HERE/,
    );
  });

  it('gets nothing to read', async () => {
    expect((await run('cat; echo end')).lines).toEqual(['end']);
  });

  it('ends with what it left in the background', async () => {
    const { lines, exitCode } = await run('sleep 1000 & echo $!; (trap "" TERM; sleep 1000) & echo $!');
    expect(exitCode).toBe(0);
    for (const pid of lines) expect(await soon(() => !isRunning(Number(pid)))).toBe(true);
  });

  it('ends with its group when it is cancelled, the stubborn killed', async () => {
    const controller = new AbortController();
    const lines: string[] = [];
    const ended = localProcesses({ env, grace: 300 }).run({
      command: '(trap "" TERM; while :; do sleep 0.1; done) & echo $!; sleep 1000 & echo $!; wait',
      cwd: await temporaryFolder(),
      onLine: (line) => void lines.push(line),
      signal: controller.signal,
    });
    expect(await soon(() => lines.length === 2)).toBe(true);
    controller.abort();
    await expect(ended).rejects.toThrow(/ended before it was through.*CANCELLED/);
    for (const pid of lines) expect(await soon(() => !isRunning(Number(pid)))).toBe(true);
  });

  it('does not begin when it is cancelled already', async () => {
    await expect(run('echo hi', { signal: AbortSignal.abort() })).rejects.toThrow(/CANCELLED/);
  });

  it('takes no more memory for a line without an end', async () => {
    let letters = 0;
    let longest = 0;
    let most = 0;
    const before = process.memoryUsage.rss();
    const { exitCode } = await localProcesses({ env }).run({
      command: 'head -c 300000000 /dev/zero | tr "\\0" x; echo; echo end',
      cwd: await temporaryFolder(),
      onLine(line) {
        letters += line.length;
        longest = Math.max(longest, line.length);
        most = Math.max(most, process.memoryUsage.rss());
      },
    });
    expect([exitCode, letters, longest]).toEqual([0, 300_000_003, 16_384]);
    expect(most - before).toBeLessThan(200_000_000);
  });
});

describe('lines', () => {
  const linesOf = (...chunks: readonly (string | Buffer)[]) => {
    const said: string[] = [];
    const lines = new ProcessLines((line) => void said.push(line));
    for (const chunk of chunks) lines.write(Buffer.from(chunk));
    lines.end();
    return said;
  };
  const smile = Buffer.from('😀');

  it.each<[string, readonly (string | Buffer)[], readonly string[]]>([
    ['end by any of the three', ['a\nb\r\nc\rd\n\ne'], ['a', 'b', 'c', 'd', '', 'e']],
    ['are whole where a pair is cut', ['a\r', '\nb\r', 'c'], ['a', 'b', 'c']],
    ['are whole where a letter is cut', [smile.subarray(0, 1), smile.subarray(1), '\n'], ['😀']],
    [
      'lose what steers a terminal',
      ['\u001B[1;31mred\u001B[0m \u001B]0;title\u0007x\u001B[2K\u001B(B\u001B7'],
      ['red x'],
    ],
    ['come in pieces, no letter in two', ['x'.repeat(16_383) + '😀y'], ['x'.repeat(16_383), '😀y']],
  ])('%s', (_name, chunks, expected) => {
    expect(linesOf(...chunks)).toEqual(expected);
  });
});

describe('the environment of a command', () => {
  it('lacks what is this process’s own, and the token under any name', () => {
    const token = 'ghs_0123456789';
    const kept = {
      PATH: '/bin',
      HOME: '/h',
      HF_TOKEN: 'mine',
      GITHUB_SHA: 'a',
      RUNNER_TRACKING_ID: 'r',
      EMPTY: '',
    };
    const ours = {
      'INPUT_GITHUB-TOKEN': token,
      INPUT_RUN: 'x',
      input_run: 'x',
      STATE_x: 'x',
      ACTIONS_RUNTIME_TOKEN: 'x',
      ACTIONS_RUNTIME_URL: 'x',
      ACTIONS_RESULTS_URL: 'x',
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'x',
      ACTIONS_ID_TOKEN_REQUEST_URL: 'x',
      ACTIONS_CACHE_URL: 'x',
      GITHUB_TOKEN: 'another',
      GITHUB_OUTPUT: 'x',
      GITHUB_ENV: 'x',
      GITHUB_PATH: 'x',
      GITHUB_STATE: 'x',
      GH_TOKEN: token,
      REMOTE: `https://x-access-token:${token}@github.com`,
      UNSET: undefined,
    };
    expect(commandEnvironment({ ...kept, ...ours }, token)).toEqual(kept);
    expect(commandEnvironment(kept, undefined)).toEqual(kept);
    expect(commandEnvironment(kept, 'b')).toEqual(kept);
  });
});
