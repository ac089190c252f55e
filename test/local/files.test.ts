import { describe, expect, it } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { localFiles } from '../../src/local/files.ts';

describe('a file that others take away and write', () => {
  it('is there or absent, and never a fault', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'files-'));
    const files = localFiles(folder);
    const at = path.join(folder, 'release.json');
    const seen = new Set<string | undefined>();
    for (let round = 0; round < 300; round++) {
      await writeFile(at, 'text');
      const [bytes] = await Promise.all([files.read('release.json'), rm(at)]);
      seen.add(bytes && new TextDecoder().decode(bytes));
    }
    expect([...seen].every((text) => text === undefined || text === 'text')).toBe(true);
    await rm(folder, { recursive: true });
  });
});
