import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Benchmark } from './benchmark.ts';
import { root } from './processes.ts';

/** All bytes of `dist/`: each use of the action downloads them. */
export const dist: Benchmark = {
  budgets: { dist: { unit: 'MB', budget: 7, against: 'all bytes of dist/' } },
  async run() {
    const folder = path.join(root, 'dist');
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    const sizes = await Promise.all(
      files.map(async ({ parentPath, name }) => (await stat(path.join(parentPath, name))).size),
    );
    const total = sizes.reduce((sum, size) => sum + size, 0);
    return { dist: [total / 1e6] };
  },
};
