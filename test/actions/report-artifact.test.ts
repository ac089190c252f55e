import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { report } from '../../src/actions/report.ts';
import { formatHandOver } from '../../src/domain/report/hand-over.ts';
import { formatValidation } from '../../src/domain/validation/validation.ts';
import type { Action } from '../../src/runtime/define-action.ts';
import { foundOf, validationOf } from '../domain/report/validations.ts';
import { zipOf } from '../github/zip.ts';
import { handOverFiles } from './hand-over-files.ts';
import { extractArchive } from '../../src/github/archive.ts';
import { parseMarker } from '../../src/domain/report/marker.ts';
import { fork, type ForkScene, handOver, openForkScene, workflowFile } from './fork-scene.ts';

/** Both halves of a report on a pull request whose own job may not comment. */

jest.setTimeout(60_000);

let scene: ForkScene;
let bystander: number;

beforeAll(async () => {
  scene = await openForkScene();
  // Two more that nothing may ever be said on: of the repository itself, and of another fork with the same branch's name.
  bystander = (await scene.propose({ branch: 'same-name' })).number;
  await scene.propose({ branch: 'same-name', from: 'eve/models' });
});

afterAll(async () => {
  for (const number of [bystander, bystander + 1]) expect(await scene.said(number)).toEqual([]);
  await scene.close();
});

/** Name and text of each file of a run's hand-over. */
async function filesOf(run: number): Promise<Record<string, string>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'handed-'));
  await writeFile(path.join(folder, 'a.zip'), await scene.handedOver(run));
  await extractArchive(path.join(folder, 'a.zip'), path.join(folder, 'a'));
  const names = await readdir(path.join(folder, 'a'), { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile()).map((e) => path.join(e.parentPath, e.name));
  const read = files.map(async (file) => [
    path.relative(path.join(folder, 'a'), file),
    await readFile(file, 'utf8'),
  ]);
  const result = Object.fromEntries(await Promise.all(read)) as Record<string, string>;
  await rm(folder, { recursive: true });
  return result;
}

const withoutMarker = (text = '') => text.replace(/<!--.*-->/g, '').trim();

describe('a fork’s pull request', () => {
  it('gets the very comment that its own job would have written, with one line more, and no other gets any', async () => {
    const pull = await scene.propose({ branch: 'same-name', from: fork });
    const first = await scene.judge(pull, { accuracy: 0.5 });
    expect(first.outputs).toMatchObject({ outcome: 'fail' });
    expect(first.fault).toBeUndefined();
    expect(first.log.texts.join()).toContain('Do not merge');
    expect(await scene.said(pull.number)).toEqual([]);

    const second = await scene.report(first.run);
    expect(second.fault).toBeUndefined();
    expect(second.refusal).toBeUndefined();
    expect(second.outputs).toEqual({
      outcome: 'fail',
      'comment-url': expect.stringContaining(`/pull/${pull.number}#issuecomment-`),
    });
    expect(second.asked.length).toBeLessThanOrEqual(8);
    const [comment, ...more] = await scene.said(pull.number);
    expect(more).toEqual([]);
    const own = await readFile(path.join(first.workspace, '.modelgate/reports/report.md'), 'utf8');
    const remark =
      'These numbers were computed in the pull request’s own job, by its own code and without secrets; promotion judges again.';
    const lines = withoutMarker(comment).split('\n');
    expect(lines[2]).toBe(remark);
    expect([lines[0], ...lines.slice(3)].join('\n')).toBe(own.trim());
    expect(second.log.texts.join()).toContain('by its own code and without secrets');
    expect(parseMarker(comment ?? '')).toEqual({
      key: workflowFile,
      head: pull.head,
      run: expect.any(Number),
      attempt: 1,
    });
  });

  it('leads to no writing but the comment and the job’s own folder', async () => {
    const pull = await scene.propose({ branch: 'writes', from: fork });
    const { run } = await scene.judge(pull);
    const { asked, workspace } = await scene.report(run);
    expect(asked).toEqual([
      'actions/get-workflow-run',
      'actions/list-workflow-run-artifacts',
      'pulls/list',
      'actions/download-artifact',
      'issues/list-comments',
      'pulls/get',
      'issues/create-comment',
    ]);
    expect(await readdir(workspace)).toEqual(['.modelgate']);
  });

  it('is told of models that could not be judged', async () => {
    const pull = await scene.propose({ branch: 'broken', from: fork });
    const first = await scene.judge(pull, { inputs: { metrics: 'nowhere.json' } });
    expect(first.outputs).toMatchObject({ outcome: 'error' });
    const document = JSON.parse((await filesOf(first.run))['hand-over.json'] ?? '');
    expect(document).toMatchObject({ head: pull.head, models: [], faults: [{ model: 'fraud' }] });

    const second = await scene.report(first.run);
    expect(second.fault).toBeUndefined();
    expect(second.outputs).toMatchObject({ outcome: 'error' });
    const [comment] = await scene.said(pull.number);
    expect(comment).toMatch(/^\*\*⛔ Not judged: .*nowhere\.json/);
    expect(comment).toContain('fraud was not judged; that is never a pass.');
  });

  it('is told what was found in data, alone and beside what was compared', async () => {
    const pull = await scene.propose({ branch: 'data', from: fork });
    const found = validationOf({ findings: [foundOf('error', '@mona see <b>this</b>')] });
    const files = { 'validation.json': formatValidation(found) };
    const action = report as unknown as Action;
    const alone = await scene.judge(pull, { action, inputs: { validation: 'validation.json' }, files });
    expect(alone.outputs).toEqual({ outcome: 'fail' });
    expect(Object.keys(await filesOf(alone.run)).toSorted()).toEqual([
      'fraud/validation.json',
      'hand-over.json',
    ]);
    const own = await readFile(path.join(alone.workspace, '.modelgate/reports/report.md'), 'utf8');

    const second = await scene.report(alone.run);
    expect(second.fault).toBeUndefined();
    expect(second.outputs).toMatchObject({ outcome: 'fail' });
    const [comment] = await scene.said(pull.number);
    const lines = withoutMarker(comment).split('\n');
    expect([lines[0], ...lines.slice(3)].join('\n')).toBe(own.trim());
    expect(comment).toMatch(/^\*\*❌ Data is not as it must be: 1 error/);
    expect(comment).toContain('| `@mona` see `<b>this</b>` |');

    const both = await scene.handed(pull, {
      content: {
        bytes: zipOf({
          ...handOverFiles(pull.head),
          'hand-over.json': formatHandOver({
            head: pull.head,
            models: ['fraud'],
            validations: ['churn'],
            faults: [],
          }),
          'churn/validation.json': formatValidation({ ...found, model: 'churn' }),
        }),
      },
    });
    expect((await scene.report(both)).outputs).toMatchObject({ outcome: 'fail' });
  });

  it('has one comment, which a later push updates and an earlier run does not', async () => {
    const pull = await scene.propose({ branch: 'updates', from: fork });
    const early = await scene.judge(pull, { accuracy: 0.91 });
    const late = await scene.judge(pull, { accuracy: 0.5 });
    await scene.report(late.run);
    const [before] = await scene.said(pull.number);
    const { asked } = await scene.report(early.run);
    expect(await scene.said(pull.number)).toEqual([before]);
    expect(asked.length).toBeLessThanOrEqual(8);

    const moved = await scene.push(pull);
    const { run } = await scene.judge(moved, { accuracy: 0.93 });
    expect((await scene.report(run)).asked.length).toBeLessThanOrEqual(8);
    const [after, ...more] = await scene.said(pull.number);
    expect(more).toEqual([]);
    expect(parseMarker(after ?? '')?.head).toBe(moved.head);
    expect(after).not.toContain('Do not merge');
  });

  it('is commented on as a draft as well', async () => {
    const pull = await scene.propose({ branch: 'draft', from: fork, draft: true });
    const { run } = await scene.judge(pull);
    await scene.report(run);
    expect(await scene.said(pull.number)).toHaveLength(1);
  });

  it.each([
    ['never', 0],
    ['changes', 0],
    ['always', 1],
  ])('is commented on as `comment: %s` says', async (comment, expected) => {
    const pull = await scene.propose({ branch: `mode-${comment}`, from: fork });
    const { run } = await scene.judge(pull);
    const { outputs } = await scene.report(run, { inputs: { comment } });
    expect(outputs).toMatchObject({ outcome: 'pass' });
    expect(await scene.said(pull.number)).toHaveLength(expected);
  });
});

describe('the first half', () => {
  it('goes the same way for Dependabot, whose branch is in the repository itself', async () => {
    const pull = await scene.propose({ branch: 'dependabot/pip/numpy-2' });
    const { run, outputs, log } = await scene.judge(pull, { actor: 'dependabot[bot]' });
    expect(outputs).toMatchObject({ outcome: 'pass' });
    expect(log.infos.join()).toContain('usual for forks and Dependabot');
    await scene.report(run);
    expect(await scene.said(pull.number)).toHaveLength(1);
  });

  it('is a fault where somebody else’s token may not comment, which the workflow can mend', async () => {
    const pull = await scene.propose({ branch: 'forgotten' });
    const { fault, run } = await scene.judge(pull);
    expect(fault).toMatchObject({ code: 'PERMISSION_MISSING' });
    expect(await scene.github.artifacts.list(run)).toEqual([]);
  });

  it('hands over nothing where the token may write, and then there is nothing to report', async () => {
    const pull = await scene.propose({ branch: 'writing' });
    const permissions = { contents: 'read', actions: 'read', 'pull-requests': 'write' } as const;
    const { run } = await scene.judge(pull, { permissions });
    expect(await scene.said(pull.number)).toHaveLength(1);

    const { outputs, log, asked, refusal } = await scene.report(run);
    expect(outputs).toEqual({ outcome: 'unchanged' });
    expect(refusal).toBeUndefined();
    expect(log.infos.join()).toMatch(/left no artifact modelgate--report: .* it has reported itself/);
    expect(asked).toHaveLength(2);
    expect(await scene.said(pull.number)).toHaveLength(1);
  });

  it('warns of `pull_request_target`', async () => {
    const pull = await scene.propose({ branch: 'target', from: fork });
    const { log, outputs } = await scene.judge(pull, { event: 'pull_request_target' });
    expect(log.warnings.join()).toContain('`pull_request_target`');
    expect(outputs).toMatchObject({ outcome: 'error' });
  });

  it('needs no pull request in a merge queue: it ends green, with a summary and no comment', async () => {
    const pull = await scene.propose({ branch: 'queued' });
    const { outputs, fault, log, run } = await scene.judge(pull, { event: 'merge_group' });
    expect(fault).toBeUndefined();
    expect(outputs).toMatchObject({ outcome: 'pass' });
    expect(outputs).not.toHaveProperty('comment-url');
    expect(log.texts).toHaveLength(1);
    expect(await scene.said(pull.number)).toEqual([]);
    expect((await scene.github.artifacts.list(run)).map(({ name }) => name)).not.toContain(handOver);
  });
});
