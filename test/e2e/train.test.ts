import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { stageActions } from '../support/world/staging.ts';
import { startWorld, type World } from '../support/world/world.ts';
import { exampleFiles, variation } from './flights.ts';

/** The design's second YAML up to the check: trained in one job, judged in another that has no checkout. */

const workflow = `name: model
on: { pull_request: {}, merge_group: {}, push: { branches: [main] } }
permissions: {}
jobs:
  train:
    permissions: { contents: read, actions: read, pull-requests: read }
    runs-on: ubuntu-latest
    steps:
      - { uses: actions/checkout@v7, with: { persist-credentials: false } }
      - uses: modelgate/modelgate/actions/train@v1
        id: train
    outputs: { run-id: "\${{ steps.train.outputs.run-id }}", artifact: "\${{ steps.train.outputs.artifact-id }}" }
  check:
    needs: train
    permissions: { contents: read, actions: read, pull-requests: write }
    runs-on: ubuntu-latest
    steps: [{ uses: modelgate/modelgate@v1 }]
`;

let world: World;
let staged: string;
let repository: Awaited<ReturnType<World['createRepository']>>;

beforeAll(async () => {
  staged = await stageActions(await mkdtemp(path.join(tmpdir(), 'modelgate-staged-')));
  world = await startWorld({ actions: { 'modelgate/modelgate@v1': staged } });
  const files = { ...(await exampleFiles()), '.github/workflows/model.yml': workflow };
  repository = await world.createRepository({ name: 'acme/flights', files, run: true });
}, 120_000);

afterAll(async () => {
  await world.close();
  await rm(staged, { recursive: true, force: true });
});

async function firstComment(pullRequest: number): Promise<string> {
  const all = (await repository.api('GET', `/issues/${pullRequest}/comments`)) as { body: string }[];
  expect(all).toHaveLength(1);
  return all[0]?.body.split('\n')[0] ?? '';
}

describe('train in one job, check in another', () => {
  it('hands the run over as the one artifact of the workflow run', async () => {
    const [run] = repository.first.runs;
    expect(run?.conclusion).toBe('success');
    const artifacts = await world.github.artifacts.list(run?.runId ?? 0);
    expect(artifacts.map(({ name }) => name)).toEqual([
      expect.stringMatching(/^modelgate-late-flights-[0-9a-f]{12}$/),
    ]);
    expect(run?.jobs['train']?.outputs).toEqual({
      'run-id': expect.stringMatching(/^run-[0-9a-f]{16}$/),
      artifact: String(artifacts[0]?.id),
    });
    expect(run?.jobs['train']?.permissions).toMatchObject({ contents: 'read', actions: 'read' });
  });

  it('judges what was trained against the run of the push', async () => {
    const worse = await variation('better-overall-worse-in-one-slice');
    const opened = await repository.openPullRequest({ branch: 'worse', files: worse });
    expect(opened.runs.map(({ conclusion }) => conclusion)).toEqual(['failure']);
    expect(opened.runs[0]?.jobs['train']?.conclusion).toBe('success');
    expect(await firstComment(opened.number)).toMatch(/Do not merge: .*`carrier=9E`/);
    const better = await repository.push({ branch: 'worse', files: await variation('better') });
    expect(better.runs.map(({ conclusion }) => conclusion)).toEqual(['success']);
  }, 120_000);

  it('trains nothing where the change touches no file of the model', async () => {
    const files = await variation('readme-only');
    const opened = await repository.openPullRequest({ branch: 'docs', files });
    const [run] = opened.runs;
    expect(run?.conclusion).toBe('success');
    expect(run?.jobs['train']?.log).toContain(
      'late-flights is not trained: the change touches no file of it.',
    );
    expect(await world.github.artifacts.list(run?.runId ?? 0)).toEqual([]);
  }, 120_000);

  it('trains nothing where the workflow run is tried again: the run is there already', async () => {
    const [run] = repository.first.runs;
    if (!run) throw new Error('the first push ran nothing');
    const again = await repository.rerun(run);
    expect([again.attempt, again.conclusion]).toEqual([2, 'success']);
    expect(again.jobs['train']?.outputs).toEqual(run.jobs['train']?.outputs);
    expect(again.jobs['train']?.log).toContain('late-flights is not trained again');
    expect(await world.github.artifacts.list(run.runId)).toHaveLength(1);
  }, 120_000);

  it('fails with the command’s code, and nothing is judged', async () => {
    const broken = {
      'train.py': 'import os\nprint("::error::forged", dict(os.environ))\nraise SystemExit(3)\n',
    };
    const opened = await repository.openPullRequest({ branch: 'broken', files: broken });
    const jobs = opened.runs[0]?.jobs;
    expect([jobs?.['train']?.conclusion, jobs?.['check']?.conclusion]).toEqual(['failure', 'skipped']);
    const [step] = jobs?.['train']?.steps.filter(({ id }) => id === 'train') ?? [];
    expect(step?.outputs['outcome']).toBe('failed');
    expect(step?.annotations.map(({ message }) => message)).toEqual([
      'late-flights: `run` ended with code 3; its output is in the log.',
    ]);
    expect(step?.log).toContain('MODELGATE_SEED');
    expect(step?.log).not.toMatch(/INPUT_|ACTIONS_|GITHUB_(TOKEN|OUTPUT|ENV|PATH|STATE)|\*\*\*/);
    expect(await world.github.artifacts.list(opened.runs[0]?.runId ?? 0)).toEqual([]);
  }, 120_000);

  it('is ended whole when the workflow run is cancelled', async () => {
    const [began, ended] = ['began', 'ended'].map((name) => path.join(world.directory, name));
    const script = [
      'import pathlib, signal, time',
      'def end(*_):',
      `    pathlib.Path(${JSON.stringify(ended)}).touch()`,
      '    raise SystemExit(1)',
      'signal.signal(signal.SIGTERM, end)',
      `pathlib.Path(${JSON.stringify(began)}).touch()`,
      'time.sleep(1000)',
    ];
    const cancel = new AbortController();
    const files = { 'train.py': script.join('\n') };
    const opening = repository.openPullRequest({ branch: 'slow', files, signal: cancel.signal });
    while (!existsSync(began ?? '')) await sleep(50);
    cancel.abort();
    expect((await opening).runs[0]?.jobs['train']?.conclusion).toBe('cancelled');
    expect(existsSync(ended ?? '')).toBe(true);
  }, 120_000);

  it('asks GitHub for nothing that its description does not know', async () => {
    expect(await world.github.violations()).toEqual([]);
    expect(await world.github.unknown()).toEqual([]);
  });
});
