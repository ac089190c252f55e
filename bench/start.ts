import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Benchmark, ratios } from './benchmark.ts';
import { stepOf } from './job-step.ts';
import { node24, root, timeToExit } from './processes.ts';

const sha = (digit: string) => digit.repeat(40);

/** From the start of the check's process to its first request, against an empty process from start to end. */
export const start: Benchmark = {
  budgets: { start: { unit: 'x', budget: 3.5, against: 'an empty Node 24 process, start to exit' } },
  async run() {
    const folder = await mkdtemp(path.join(tmpdir(), 'modelgate-bench-'));
    let onRequest = () => {};
    const server = createServer((_request, response) => {
      onRequest();
      response.writeHead(500).end('{}');
    }).listen(0, '127.0.0.1');
    try {
      await once(server, 'listening');
      const step = await stepOf({
        apiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
        token: 'none',
        repository: { id: 1, name: 'acme/fraud' },
        pullRequest: { number: 1, head: sha('a'), base: sha('b'), merged: sha('c') },
        runId: 1,
        folder,
      });
      const empty = path.join(folder, 'empty.mjs');
      await writeFile(empty, '');
      const toFirstRequest = async () => {
        const asked = new Promise<void>((resolve) => (onRequest = resolve));
        const started = performance.now();
        const child = spawn(node24, [path.join(root, 'dist/check.js')], {
          env: step.env,
          cwd: step.workspace,
          stdio: 'ignore',
        });
        const ended = once(child, 'exit');
        await Promise.race([asked, ended]);
        const time = performance.now() - started;
        if (child.exitCode !== null) throw new Error('the check ended without a request');
        child.kill('SIGKILL');
        await ended;
        return time;
      };
      const samples = await ratios(15, {
        measured: toFirstRequest,
        against: () => timeToExit(node24, [empty]),
      });
      return { start: samples };
    } finally {
      server.closeAllConnections();
      server.close();
      await rm(folder, { recursive: true, force: true });
    }
  },
};
