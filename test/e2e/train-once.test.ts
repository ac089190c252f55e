import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { RunResult } from '../support/runner/run-result.ts';
import { logOf, newestRelease, openScene, type Repository, type Scene } from './train-once-scene.ts';

/** From pull request to production with the same bytes. */

jest.setTimeout(240_000);

let scene: Scene;

beforeAll(async () => {
  scene = await openScene();
}, 240_000);

afterAll(() => scene.close());

describe('a pull request that is up to date', () => {
  it.each(['merge', 'squash', 'rebase'] as const)('is trained once, when merged by %s', async (method) => {
    const repository = await scene.promoted();
    const opened = await repository.openPullRequest({ branch: 'change', files: scene.files('second\n') });
    const merged = await repository.mergePullRequest(opened.number, { method });
    expect(merged.runs.map(({ conclusion }) => conclusion)).toEqual(['success']);
    expect(await scene.counted()).toEqual(['pull_request']);
    expect(logOf(merged.runs)).toMatch(
      /fraud is not trained again: run-[0-9a-f]{16} was made from the very same inputs by artifact \d+ of http.*\/actions\/runs\/\d+\./,
    );
    expect(merged.runs[0]?.jobs['train']?.summary).toContain('fraud is not trained again');
    await expectReviewed(repository, opened);
  });

  it('is trained once, when merged by the queue, which trains nothing either', async () => {
    const repository = await scene.promoted();
    const opened = await repository.openPullRequest({ branch: 'change', files: scene.files('second\n') });
    const queued = await repository.trigger('merge_group', { number: opened.number });
    expect(queued.runs.map(({ conclusion }) => conclusion)).toEqual(['success']);
    const merged = await repository.mergePullRequest(opened.number, { method: 'queue' });
    expect(merged.runs.map(({ conclusion }) => conclusion)).toEqual(['success']);
    expect(await scene.counted()).toEqual(['pull_request']);
    await expectReviewed(repository, opened);
  });

  it('is not trained again when it is pushed to elsewhere, run again, or reverted', async () => {
    const repository = await scene.promoted();
    const opened = await repository.openPullRequest({ branch: 'change', files: scene.files('second\n') });
    const pushed = await repository.push({ branch: 'change', files: { 'docs.txt': 'Words.\n' } });
    expect(pushed.runs.map(({ conclusion }) => conclusion)).toEqual(['success']);
    const again = await repository.rerun(pushed.runs[0] as RunResult);
    expect([again.attempt, again.conclusion]).toEqual([2, 'success']);
    await repository.mergePullRequest(opened.number);
    const reverted = await repository.push({ files: scene.files('first\n') });
    expect(logOf(reverted.runs)).toContain('fraud is not trained again');
    expect(logOf(reverted.runs, 'promote')).toContain('production of fraud is v1.0.0');
    expect(await scene.counted()).toEqual(['pull_request']);
  });
});

describe('a pull request that was behind its base in these paths', () => {
  it('is trained twice, and the log says so', async () => {
    const repository = await scene.promoted();
    await repository.push({ branch: 'behind', files: { 'docs.txt': 'Words.\n' }, run: false });
    const opened = await repository.openPullRequest({ branch: 'change', files: scene.files('second\n') });
    await repository.push({ files: { 'models/fraud/more.txt': 'more\n' } });
    const merged = await repository.mergePullRequest(opened.number);
    // Its own, the base's own, and the merged one's: what was trained has another name than what was merged.
    expect(await scene.counted()).toEqual(['pull_request', 'push', 'push']);
    expect(merged.runs.map(({ conclusion }) => conclusion)).toEqual(['success']);
    expect(logOf(merged.runs)).toContain(
      'fraud is trained: no run that was made from the same inputs is kept',
    );
    // Trained with what its head has not got: the commit that GitHub names for that run does not vouch for it.
    const behind = await repository.openPullRequest({
      branch: 'behind',
      files: { 'models/fraud/third.txt': 'third\n' },
    });
    const last = await repository.mergePullRequest(behind.number);
    expect(logOf(last.runs)).toMatch(
      /is not used: its commit [0-9a-f]{12} differs in "models\/fraud\/.*\(a pull request that was behind its base is trained again\)/,
    );
  });
});

describe('a pointer on main', () => {
  it('is the baseline of the next pull request, as long as the run is there that it leads to', async () => {
    const model = scene.yaml.slice(0, scene.yaml.indexOf('  promote:'));
    const repository = await scene.promoted({ model });
    const opened = await repository.openPullRequest({ branch: 'change', files: scene.files('second\n') });
    const merged = await repository.mergePullRequest(opened.number);
    expect(await scene.counted()).toEqual(['pull_request']);
    const baselineOf = async (branch: string) => {
      const next = await repository.openPullRequest({ branch, files: scene.files(`${branch}\n`) });
      const [comment] = (await repository.api('GET', `/issues/${next.number}/comments`)) as {
        body: string;
      }[];
      return comment?.body ?? '';
    };
    const ofMerge = `against main at \`${merged.sha.slice(0, 7)}\``;
    expect(await baselineOf('next')).toContain(ofMerge);
    for (const { id } of await scene.world.github.artifacts.list(opened.runs[0]?.runId ?? 0))
      await repository.api('DELETE', `/actions/artifacts/${id}`);
    // The run of the push before is there.
    const later = await baselineOf('later');
    expect(later).toContain('against main at');
    expect(later).not.toContain(ofMerge);
  });
});

describe('the job that holds the write token', () => {
  it('executes nothing of the run: it hashes and copies', async () => {
    const mark = path.join(scene.world.directory, 'executed');
    const step = 'uses: modelgate/modelgate/actions/promote@v1, with: { stage: production } }';
    // Node itself then refuses to start a process or a thread, or to load a library.
    const confined = "NODE_OPTIONS: '--permission --allow-fs-read=* --allow-fs-write=*'";
    // What training makes is looked into there: a pickle that runs code gets here where somebody allows it.
    const training = 'uses: modelgate/modelgate/actions/train@v1';
    const model = scene.yaml
      .replace(step, step.replace(' }', ` }, env: { ${confined} }`))
      .replace(training, `${training}\n        with: { allow: evil.touch }`);
    expect(model).toContain(confined);
    expect(model).toContain('allow: evil.touch');
    const repository = await scene.promoted({ model });
    const hostile = [
      `printf '#!/bin/sh\\ntouch ${mark}\\n' > evil.sh; chmod +x evil.sh`,
      `printf 'import fs from "node:fs"; fs.writeFileSync("${mark}", "")' > evil.mjs`,
      `printf 'def touch(name): open(name, "w")' > evil.py`,
      `printf "cevil\\ntouch\\n(S'${mark}'\\ntR." > evil.pkl`,
      `printf '{"model": "../../evil", "__proto__": {"draft": true}}' > evil.json`,
      `printf 'NODE_OPTIONS=--require ./evil.mjs' > evil.env`,
    ];
    const files = scene.files('second\n');
    const train = `${files['models/fraud/train.sh']}${hostile.join('\n')}\n`;
    const policy = scene.policy.replace('model: model.txt', "model: [model.txt, 'evil.*']");
    const pushed = await repository.push({
      files: { ...files, 'models/fraud/train.sh': train, '.github/modelgate.yml': policy },
    });
    expect(pushed.runs.map(({ conclusion }) => conclusion)).toEqual(['success']);
    expect(existsSync(mark)).toBe(false);
    const release = await newestRelease(repository);
    expect(release?.assets.map(({ name }) => name).toSorted()).toEqual(
      [
        'evidence-summary.parquet',
        'evil.env',
        'evil.json',
        'evil.mjs',
        'evil.pkl',
        'evil.py',
        'evil.sh',
        'manifest.json',
        'model.txt',
      ].toSorted(),
    );
    expect(pushed.runs[0]?.jobs['promote']?.permissions).toMatchObject({
      contents: 'write',
      actions: 'read',
    });
    const others = ['train', 'check'].map((job) => pushed.runs[0]?.jobs[job]?.permissions?.['contents']);
    expect(others).toEqual(['read', 'read']);
  });
});

async function expectReviewed(repository: Repository, { runs }: { readonly runs: readonly RunResult[] }) {
  const release = await newestRelease(repository);
  expect(release?.tag_name).toBe('fraud@v1.1.0');
  expect(release?.body).toContain('Trained once: the run is that of');
  const model = release?.assets.find(({ name }) => name === 'model.txt');
  expect(model?.digest).toBe(await scene.reviewedModel(runs[0]));
}

describe('all of that', () => {
  it('asks GitHub for nothing that its description does not know', async () => {
    expect(await scene.world.github.violations()).toEqual([]);
    expect(await scene.world.github.unknown()).toEqual([]);
  });
});
