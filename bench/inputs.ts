import { execFile } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { inputsDigest } from '../src/domain/run/inputs-digest.ts';
import { git } from '../src/local/git.ts';
import { localRepository } from '../src/local/repository.ts';
import { type Benchmark, ratios } from './benchmark.ts';
import { cache } from './processes.ts';

const execute = promisify(execFile);
const count = 10_000;

/** The digest of what a run is made from, of ten thousand tracked files, in process; nothing looks for untracked ones. */
export const inputs: Benchmark = {
  budgets: {
    digest: { unit: 'x', budget: 2, against: '`git ls-tree -r` of the same 10,000 files' },
  },
  async run() {
    const folder = path.join(cache, 'inputs');
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    for (let at = 0; at < count; at++) {
      const place = path.join(folder, `models/fraud/part-${at % 100}`);
      if (at < 100) await mkdir(place, { recursive: true });
      await writeFile(path.join(place, `file-${at}.txt`), `${at}\n`);
    }
    const run = (...args: string[]) => execute('git', args, { cwd: folder, maxBuffer: 1 << 28 });
    await run('init', '--quiet');
    await run('add', '--all');
    await run('-c', 'user.name=a', '-c', 'user.email=a@example.com', 'commit', '--quiet', '-m', 'files');
    const commit = (await run('rev-parse', 'HEAD')).stdout.trim();
    const repository = localRepository(git(folder));
    const scope = { path: 'models/fraud', exclude: ['**/*.md'], recipe: null, external: [] };
    const timed = async (work: () => Promise<unknown>) => {
      const begin = performance.now();
      await work();
      return performance.now() - begin;
    };
    const digest = await ratios(21, {
      measured: () => timed(async () => inputsDigest({ ...scope, entries: await repository.tree(commit) })),
      against: () => timed(() => run('ls-tree', '-r', commit)),
    });
    await rm(folder, { recursive: true });
    return { digest };
  },
};
