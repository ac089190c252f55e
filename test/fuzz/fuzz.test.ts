import { expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** In a process of its own, where memory can be measured, and an error of the machine is what it is for users. */
it('reads changed files of every parser, or says what is wrong with them, in bounded time and memory', async () => {
  const run = fileURLToPath(new URL('run.ts', import.meta.url));
  const { code, stdout } = await promisify(execFile)(process.execPath, [run, '0.3', '20261121'], {
    env: { ...process.env, NODE_OPTIONS: '--disable-warning=ExperimentalWarning' },
  }).then(
    (ended) => ({ code: 0, ...ended }),
    (failed: { readonly code: number; readonly stdout: string }) => failed,
  );
  // What it says first: it tells what is wrong.
  expect(stdout).toMatch(/^\d{3,} changed files, 0 wrong$/m);
  expect([code, stdout]).toEqual([0, expect.anything()]);
}, 180_000);
