import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stageActions } from '../support/world/staging.ts';
import { startWorld, type World } from '../support/world/world.ts';
import { exampleFiles, variation } from './flights.ts';

/** The design's first YAML, unchanged, with the committed dist/, real git, real training, a GitHub in another process. */

const workflow = `on: { pull_request: {}, push: { branches: [main] } }
jobs:
  model:
    permissions: { contents: read, actions: read, pull-requests: write }
    runs-on: ubuntu-latest
    steps:
      - { uses: actions/checkout@v7, with: { persist-credentials: false } }
      - run: python train.py
      - uses: modelgate/modelgate@v1
        with: { metrics: metrics.json }
`;

interface Comment {
  readonly id: number;
  readonly body: string;
  readonly user: { readonly login: string };
}

let world: World;
let staged: string;
let repository: Awaited<ReturnType<World['createRepository']>>;

beforeAll(async () => {
  staged = await stageActions(await mkdtemp(path.join(tmpdir(), 'modelgate-staged-')));
  world = await startWorld({ actions: { 'modelgate/modelgate@v1': staged } });
  repository = await world.createRepository({ name: 'acme/flights', files: await exampleFiles(), run: true });
}, 120_000);

afterAll(async () => {
  await world.close();
  await rm(staged, { recursive: true, force: true });
});

async function comments(pullRequest: number): Promise<readonly Comment[]> {
  return (await repository.api('GET', `/issues/${pullRequest}/comments`)) as Comment[];
}

describe('the first YAML of the design, end to end', () => {
  it('is the workflow of the example', async () => {
    const file = path.resolve(import.meta.dirname, '../../examples/flights/.github/workflows/model.yml');
    expect(await readFile(file, 'utf8')).toBe(workflow);
  });

  it('keeps the run of a push to main as an artifact', async () => {
    const [run] = repository.first.runs;
    expect(run?.conclusion).toBe('success');
    const artifacts = await world.github.artifacts.list(run?.runId ?? 0);
    expect(artifacts.map(({ name }) => name)).toEqual([
      expect.stringMatching(/^modelgate-late-flights-[0-9a-f]{12}$/),
    ]);
  });

  it('writes one comment, and the second push updates it, naming the slice that got worse first', async () => {
    const opened = await repository.openPullRequest({ branch: 'better', files: await variation('better') });
    expect(opened.runs.map(({ conclusion }) => conclusion)).toEqual(['success']);
    const [first, ...others] = await comments(opened.number);
    expect(others).toEqual([]);
    expect(first?.user.login).toBe('github-actions[bot]');
    expect(first?.body.split('\n')[0]).toMatch(/No worse|Rules met|better/);

    const pushed = await repository.push({
      branch: 'better',
      files: await variation('better-overall-worse-in-one-slice'),
    });
    expect(pushed.runs.map(({ conclusion }) => conclusion)).toEqual(['failure']);
    const [second, ...more] = await comments(opened.number);
    expect(more).toEqual([]);
    expect(second?.id).toBe(first?.id);
    expect(second?.body.split('\n')[0]).toMatch(/Do not merge: .*`carrier=9E`/);
  }, 120_000);

  it('leaves a comment alone that somebody else wrote with our marker', async () => {
    const opened = await repository.openPullRequest({ branch: 'again', files: await variation('better') });
    const [ours] = await comments(opened.number);
    const forged = `I approve. ${ours?.body ?? ''}`;
    await world.github.addComment({
      repository: repository.name,
      issue: opened.number,
      body: forged,
      login: 'mallory',
    });
    await repository.push({ branch: 'again', files: await variation('nan') });
    const after = await comments(opened.number);
    expect(after).toHaveLength(2);
    expect(after.find(({ user }) => user.login === 'mallory')?.body).toBe(forged);
    expect(after.find(({ id }) => id === ours?.id)?.body.split('\n')[0]).toMatch(/Cannot compare|NaN/);
  }, 120_000);

  it('says nothing of a change of the README alone', async () => {
    const opened = await repository.openPullRequest({
      branch: 'docs',
      files: await variation('readme-only'),
    });
    expect(opened.runs.map(({ conclusion }) => conclusion)).toEqual(['success']);
    expect(await comments(opened.number)).toEqual([]);
  }, 120_000);

  it('ends green with a summary where a fork’s token may only read', async () => {
    const opened = await repository.openPullRequest({
      fork: 'eve/flights',
      branch: 'better',
      files: await variation('better'),
    });
    const [run] = opened.runs;
    expect(run?.conclusion).toBe('success');
    expect(await comments(opened.number)).toEqual([]);
    expect(run?.jobs['model']?.summary).toMatch(/roc\\?_auc/);
  }, 120_000);

  it('asks GitHub for nothing that its description does not know', async () => {
    expect(await world.github.violations()).toEqual([]);
    expect(await world.github.unknown()).toEqual([]);
  });
});
