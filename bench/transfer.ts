import { spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { type FileHandle, mkdir, open, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { startWorld } from '../test/support/world/world.ts';
import { type Benchmark, ratios } from './benchmark.ts';
import { bareEnvironment, cache, node24, timeToExit } from './processes.ts';

/** Bytes of the model, `MODELGATE_BENCH_BYTES`; above 2 GiB it is kept in parts. */
const size = Number(process.env['MODELGATE_BENCH_BYTES'] ?? 2 ** 31 - 1);
const pairs = Number(process.env['MODELGATE_BENCH_PAIRS'] ?? 3);

/**
 * A large model to a release and back, verified, with a GitHub in another process that hashes what it gets; against the same
 * file by Node's plain HTTP to a process that keeps it on disk, and back.
 */
export const transfer: Benchmark = {
  budgets: {
    transfer: { unit: 'x', budget: 1.5, against: 'a plain loopback copy over HTTP, disk to disk, both ways' },
    'transfer-memory': {
      unit: 'MB',
      budget: 400,
      against: 'peak resident memory of the process that transfers',
    },
  },
  async run() {
    const folder = path.join(cache, 'transfer');
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    const at = (name: string) => path.join(folder, name);
    const [file, target] = [at('model.bin'), at('back.bin')];
    const sha256 = await makeFile(file);
    const plain = await startPlain(at('plain.bin'));
    const world = await startWorld();
    try {
      const { name, first } = await world.createRepository({ files: { 'model.txt': 'x' } });
      const token = await world.mintToken({ repository: name, permissions: { contents: 'write' } });
      const peaks: number[] = [];
      let run = 0;
      const times = await ratios(pairs, {
        async measured() {
          await rm(target, { force: true });
          const given = [
            world.github.url,
            token,
            name,
            first.sha,
            file,
            sha256,
            target,
            `model@v1.${run++}.0`,
          ];
          const script = ['--import', scriptAt('peak-memory.mjs'), scriptAt('transfer-run.ts'), ...given];
          const env = { ...bareEnvironment, PEAK_MEMORY: at('peak') };
          const time = await timeToExit(node24, script, { env });
          peaks.push(Number(await readFile(at('peak'), 'utf8')) / 1e6);
          return time;
        },
        async against() {
          await rm(target, { force: true });
          return timeToExit(node24, [scriptAt('transfer-plain.ts'), 'copy', plain.url, file, target]);
        },
      });
      return { transfer: times, 'transfer-memory': peaks };
    } finally {
      plain.close();
      await world.close();
      await rm(folder, { recursive: true, force: true });
    }
  },
};

function scriptAt(name: string): string {
  return path.join(import.meta.dirname, name);
}

/** Bytes that no file system and no transfer can make fewer; gives their `sha256:…`. */
async function makeFile(file: string): Promise<string> {
  const piece = randomBytes(1 << 20);
  const hash = createHash('sha256');
  const handle: FileHandle = await open(file, 'w');
  for (let done = 0; done < size; done += piece.length) {
    // Every piece another one.
    piece.writeUInt32LE(done >>> 20);
    const part = piece.subarray(0, Math.min(piece.length, size - done));
    hash.update(part);
    await handle.write(part);
  }
  await handle.close();
  return `sha256:${hash.digest('hex')}`;
}

async function startPlain(file: string): Promise<{ readonly url: string; close(): void }> {
  const child = spawn(node24, [scriptAt('transfer-plain.ts'), 'serve', file], {
    env: bareEnvironment,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [url] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  return { url, close: () => void child.kill() };
}
