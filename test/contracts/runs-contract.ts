import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localFiles } from '../../src/local/files.ts';
import type { KeptRun, Runs } from '../../src/ports/runs.ts';
import type { Files } from '../../src/ports/system.ts';

export interface RunsUnderTest {
  /** As a pull request's job sees them. */
  readonly runs: Runs;
  /** The runs as the job of a successful push to `branch` sees them, to keep its own there. */
  push(branch: string): Promise<{ readonly runs: Runs; readonly commit: string }>;
  close(): Promise<void>;
}

export type Content = Readonly<Record<string, string | Uint8Array>>;

export const fraudRun: Content = {
  'run.json': '{"model": "fraud"}\n',
  'files/model.bin': Buffer.from([0, 255, 10, 13, 10, 26, 0, 128]),
  'files/Größe und Rest/ü.txt': 'umlauts',
  'evidence/empty.csv': '',
  'evidence/rows.csv': 'id,score\n'.repeat(20_000),
};

/** Writes a run's folder below the root of `files` and gives its path. */
export async function writeFolder(files: Files, folder: string, content: Content): Promise<string> {
  for (const [name, bytes] of Object.entries(content)) {
    const file = path.join(files.root, folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, bytes);
  }
  return folder;
}

/** Every file below a folder, by its relative path, in base64. */
export async function readFolder(files: Files, folder: string): Promise<Record<string, string>> {
  const read = async (file: string) => readFile(path.join(files.root, folder, file), 'base64');
  const names = await files.glob(['**'], folder);
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await read(name)] as const)));
}

export function inBase64(content: Content): Record<string, string> {
  return Object.fromEntries(
    Object.entries(content).map(([name, bytes]) => [name, Buffer.from(bytes).toString('base64')]),
  );
}

export async function listed(found: AsyncIterable<KeptRun>): Promise<KeptRun[]> {
  const all: KeptRun[] = [];
  for await (const run of found) all.push(run);
  return all;
}

/** What every adapter of the port `Runs` does, wherever it keeps them. */
export function runsContract(name: string, open: (files: Files) => Promise<RunsUnderTest>): void {
  describe(`runs kept ${name}`, () => {
    let directory: string;
    let files: Files;
    let test: RunsUnderTest;

    beforeAll(async () => {
      directory = await mkdtemp(path.join(tmpdir(), 'runs-'));
      files = localFiles(directory);
      test = await open(files);
    });

    afterAll(async () => {
      await test.close();
      await rm(directory, { recursive: true });
    });

    async function keep(branch: string, kept: string, content: Content): Promise<string> {
      const { runs, commit } = await test.push(branch);
      await runs.keep(kept, await writeFolder(files, `made/${commit}/${kept}`, content));
      return commit;
    }

    it('are found by branch and model, newest first, and come back as they were', async () => {
      const first = await keep('main', 'modelgate-fraud-000000000001', fraudRun);
      const second = await keep('main', 'modelgate-fraud-000000000002', { 'run.json': '{}' });
      await keep('main', 'modelgate-fraud-eu-000000000003', { 'run.json': '{}' });
      const other = await keep('release/1', 'modelgate-fraud-000000000004', { 'run.json': '{}' });
      await keep('main', 'modelgate--report', { 'comparison.json': '{}' });

      const found = await listed(test.runs.ofBranch('fraud', 'main'));
      expect(found).toMatchObject([
        { name: 'modelgate-fraud-000000000002', model: 'fraud', branch: 'main', commit: second },
        { name: 'modelgate-fraud-000000000001', model: 'fraud', branch: 'main', commit: first },
      ]);
      expect(found.every(({ expired }) => !expired)).toBe(true);
      await test.runs.fetch(found[1] as KeptRun, 'taken/fraud');
      expect(await readFolder(files, 'taken/fraud')).toEqual(inBase64(fraudRun));
      expect((await listed(test.runs.ofBranch('fraud-eu', 'main'))).map((run) => run.model)).toEqual([
        'fraud-eu',
      ]);
      const released = await listed(test.runs.ofBranch('fraud', 'release/1'));
      expect(released.map((run) => run.commit)).toEqual([other]);
      expect(await listed(test.runs.ofBranch('fraud', 'none'))).toEqual([]);
      expect(await listed(test.runs.ofBranch('churn', 'main'))).toEqual([]);
    });

    it('take the place of what lay there before', async () => {
      await writeFolder(files, 'taken/again', { 'stale.json': '{}', 'files/stale.bin': 'old' });
      const [newest] = await listed(test.runs.ofBranch('fraud', 'main'));
      await test.runs.fetch(newest as KeptRun, 'taken/again');

      expect(Object.keys(await readFolder(files, 'taken/again'))).toEqual(['run.json']);
    });
  });
}
