import { afterAll, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

const folders: string[] = [];

afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

interface StepRun {
  readonly code: number;
  readonly stdout: string;
  /** In the order in which they were set; the runner takes the last of a name. */
  readonly outputs: readonly string[];
}

/** Runs `step.ts` as the runner runs an action: inputs and the file for outputs by environment. */
async function runStep(ending: string): Promise<StepRun> {
  const folder = await mkdtemp(path.join(tmpdir(), 'modelgate-step-'));
  folders.push(folder);
  const file = path.join(folder, 'outputs');
  await writeFile(file, '');
  const env = { PATH: process.env['PATH'], GITHUB_OUTPUT: file, INPUT_ENDING: ending };
  const step = path.join(import.meta.dirname, 'step.ts');
  const [code, stdout] = await new Promise<[number, string]>((resolve) => {
    execFile(process.execPath, [step], { env }, (error, said) => resolve([Number(error?.code ?? 0), said]));
  });
  const written = await readFile(file, 'utf8');
  const outputs = [...written.matchAll(/^(\w+)<<(\S+)\n(.*)\n\2$/gm)].map(
    ([, name, , value]) => `${name}=${value}`,
  );
  return { code, stdout, outputs };
}

describe('a step of a job', () => {
  it('that ends well sets its outputs', async () => {
    const run = await runStep('well');
    expect(run).toMatchObject({ code: 0, outputs: ['outcome=pass', 'verdict=pass'] });
    expect(run.stdout).not.toContain('::error');
  });

  it('that refuses fails with the reason, its outputs set before', async () => {
    const run = await runStep('refusal');
    expect(run).toMatchObject({ code: 1, outputs: ['outcome=fail', 'verdict=fail'] });
    expect(run.stdout).toContain('::error::Do not merge: it is worse.');
  });

  it('that finds a fault keeps its outputs, says `error` as its outcome, and where to read on', async () => {
    const run = await runStep('fault');
    expect(run).toMatchObject({ code: 1, outputs: ['outcome=pass', 'verdict=pass', 'outcome=error'] });
    expect(run.stdout).toMatch(
      /::error::There is no file \(FILE_MISSING\)%0A {2}Write one\.%0A.*errors\.md#file_missing/,
    );
  });

  it('that meets a defect of ours says so, with its stack', async () => {
    const run = await runStep('bug');
    expect(run).toMatchObject({ code: 1, outputs: ['outcome=error'] });
    expect(run.stdout).toMatch(/::error::This is a defect of Modelgate.*TypeError: of undefined%0A +at /s);
  });
});
