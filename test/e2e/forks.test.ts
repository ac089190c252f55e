import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { RunResult } from '../support/runner/run-result.ts';
import { stageActions } from '../support/world/staging.ts';
import { startWorld, type World } from '../support/world/world.ts';

/**
 * The pair of workflows of `examples/promotion` that reports on pull requests whose jobs may not comment, unchanged, with the
 * committed dist/. What is trained leaves a line in a file outside: nothing of it runs where the token may write.
 */

jest.setTimeout(240_000);

const folder = path.resolve(import.meta.dirname, '../../examples/promotion/.github/workflows');
const policy = `version: 1
models:
  fraud:
    path: models/fraud
    train: { run: sh train.sh }
    model: model.txt
    metrics: metrics.json
    gate: { accuracy: no-worse }
`;

interface Comment {
  readonly body: string;
  readonly user: { readonly login: string };
}

let world: World;
let staged: string;
let repository: Awaited<ReturnType<World['createRepository']>>;
let trainings: string;

beforeAll(async () => {
  staged = await stageActions(await mkdtemp(path.join(tmpdir(), 'modelgate-staged-')));
  const actions = Object.fromEntries(
    ['', '/actions/train', '/actions/promote', '/actions/report'].map((action) => [
      `modelgate/modelgate${action}@v1`,
      path.join(staged, action),
    ]),
  );
  world = await startWorld({ actions });
  trainings = path.join(world.directory, 'trainings');
  await writeFile(trainings, '');
  const workflows = Object.fromEntries(
    await Promise.all(
      ['model.yml', 'modelgate-report.yml'].map(
        async (file) => [file, await readFile(path.join(folder, file), 'utf8')] as const,
      ),
    ),
  );
  const files = { '.github/modelgate.yml': policy, ...modelOf(0.9) };
  repository = await world.createRepository({ name: 'acme/fraud', files, workflows, run: true });
}, 240_000);

afterAll(async () => {
  await world.close();
  await rm(staged, { recursive: true, force: true });
});

function modelOf(accuracy: number): Record<string, string> {
  const metrics = JSON.stringify({ accuracy: { value: accuracy, stderr: 0.002 } });
  const train = [
    `echo "$GITHUB_WORKFLOW $GITHUB_EVENT_NAME" >> '${trainings}'`,
    `echo '${accuracy}' > model.txt`,
    `echo '${metrics}' > metrics.json`,
  ];
  return { 'models/fraud/train.sh': `${train.join('\n')}\n` };
}

async function comments(pullRequest: number): Promise<readonly Comment[]> {
  return (await repository.api('GET', `/issues/${pullRequest}/comments`)) as Comment[];
}

const outcomes = (runs: readonly RunResult[]) => runs.map((run) => `${run.workflow}: ${run.conclusion}`);
const remark = 'These numbers were computed in the pull request’s own job';

describe('the pair of workflows', () => {
  it('comments on a fork’s pull request, updates the comment with the next push, and leaves others alone', async () => {
    const bystander = await repository.openPullRequest({
      fork: 'eve/fraud',
      branch: 'change',
      files: { 'README.md': 'x' },
    });
    const opened = await repository.openPullRequest({
      fork: 'mona/fraud',
      branch: 'change',
      files: modelOf(0.5),
    });
    expect(outcomes(opened.runs)).toEqual(['model: failure', 'modelgate report: success']);
    const job = opened.runs[1]?.jobs['report'];
    expect(job?.permissions).toEqual({ actions: 'read', 'pull-requests': 'write' });
    expect(job?.summary).toContain(remark);
    const [first, ...others] = await comments(opened.number);
    expect(others).toEqual([]);
    expect(first?.user.login).toBe('github-actions[bot]');
    expect(first?.body.split('\n')[0]).toMatch(/Do not merge: accuracy/);
    expect(first?.body).toContain(remark);

    const pushed = await repository.push({ fork: 'mona/fraud', branch: 'change', files: modelOf(0.93) });
    expect(outcomes(pushed.runs)).toEqual(['model: success', 'modelgate report: success']);
    const [second, ...more] = await comments(opened.number);
    expect(more).toEqual([]);
    expect(second?.body).not.toContain('Do not merge');
    expect(second?.body).toContain(`head=${pushed.sha}`);
    expect(await comments(bystander.number)).toEqual([]);
  });

  it('does the same for Dependabot', async () => {
    const opened = await repository.openPullRequest({
      branch: 'dependabot/pip/numpy-2',
      files: modelOf(0.92),
      actor: 'dependabot[bot]',
    });
    expect(outcomes(opened.runs)).toContain('model: success');
    expect(outcomes(opened.runs)).toContain('modelgate report: success');
    const [comment, ...more] = await comments(opened.number);
    expect(more).toEqual([]);
    expect(comment?.body).toContain(remark);
  });

  it('has nothing to add where the check has commented itself, draft or not', async () => {
    const opened = await repository.openPullRequest({ branch: 'own', files: modelOf(0.94), draft: true });
    expect(outcomes(opened.runs)).toEqual(['model: success', 'modelgate report: success']);
    expect(opened.runs[1]?.jobs['report']?.log).toContain('left no artifact modelgate--report');
    const [comment, ...more] = await comments(opened.number);
    expect(more).toEqual([]);
    expect(comment?.body).not.toContain(remark);

    const queued = await repository.trigger('merge_group', { number: opened.number });
    expect(outcomes(queued.runs)).toEqual(['model: success', 'modelgate report: skipped']);
    expect(queued.runs[0]?.jobs['check']?.summary).toContain('accuracy');
    expect(await comments(opened.number)).toHaveLength(1);
  });

  it('runs nothing of a pull request but in the job that has no rights', async () => {
    const ran = (await readFile(trainings, 'utf8')).trim().split('\n');
    expect(new Set(ran)).toEqual(new Set(['model push', 'model pull_request']));
    expect(await world.github.violations()).toEqual([]);
    expect(await world.github.unknown()).toEqual([]);
  });
});
