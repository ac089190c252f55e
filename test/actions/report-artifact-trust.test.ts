import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { zipOf } from '../github/zip.ts';
import { fork, type ForkScene, openForkScene, repository } from './fork-scene.ts';
import { handOverFiles } from './hand-over-files.ts';

/** Whom the privileged half of a report speaks to, and on whose word. */

jest.setTimeout(60_000);

let scene: ForkScene;
let bystander: number;

beforeAll(async () => {
  scene = await openForkScene();
  bystander = (await scene.propose({ branch: 'bystander', from: 'eve/models' })).number;
});

afterEach(async () => {
  await scene.github.clearFaults();
  expect(await scene.said(bystander)).toEqual([]);
});

afterAll(() => scene.close());

describe('the pull request', () => {
  it('that has moved on is told nothing', async () => {
    const pull = await scene.propose({ branch: 'moves', from: fork });
    const run = await scene.handed(pull);
    await scene.push(pull);
    const { outputs, log, asked } = await scene.report(run);
    expect(outputs).toEqual({ outcome: 'unchanged' });
    expect(log.infos.join()).toContain('moved on to another commit');
    expect(asked).not.toContain('actions/download-artifact');
    expect(await scene.said(pull.number)).toEqual([]);
  });

  it('that moves on while the report is made is told nothing', async () => {
    const pull = await scene.propose({ branch: 'races', from: fork });
    const run = await scene.handed(pull);
    const { json } = await scene.ask(`/pulls/${pull.number}`);
    const moved = { ...json, head: { ...json.head, sha: 'e'.repeat(40) } };
    await scene.answers('pulls/get', moved);
    const { outputs, log } = await scene.report(run);
    expect(outputs).toEqual({ outcome: 'unchanged' });
    expect(log.infos.join()).toContain(`#${pull.number} is no longer open at ${pull.head}`);
    expect(await scene.said(pull.number)).toEqual([]);
  });

  it('that is closed is told nothing', async () => {
    const pull = await scene.propose({ branch: 'closes', from: fork });
    const run = await scene.handed(pull);
    await scene.github.updatePullRequest({ repository, number: pull.number, state: 'closed' });
    const { outputs, log } = await scene.report(run);
    expect(outputs).toEqual({ outcome: 'unchanged' });
    expect(log.infos.join()).toContain('no open pull request');
  });

  it('is not told apart from another one with the same head: none of them is told anything', async () => {
    await scene.clone.git('push', '-q', scene.path, 'main:refs/heads/release');
    const pull = await scene.propose({ branch: 'twice', from: fork });
    const run = await scene.handed(pull);
    const { number } = await scene.github.openPullRequest({
      repository,
      head: 'mona:twice',
      base: 'release',
    });
    const { outputs, refusal } = await scene.report(run);
    expect(outputs).toEqual({ outcome: 'refused' });
    expect(refusal).toContain(`#${pull.number}`);
    expect(refusal).toContain(`#${number}`);
    expect([...(await scene.said(pull.number)), ...(await scene.said(number))]).toEqual([]);
  });

  it('is found by its commit, not by the name of its branch', async () => {
    const pull = await scene.propose({ branch: 'commit', from: fork });
    // The same branch, at a commit that no pull request has.
    const other = await scene.handed({ ...pull, head: await scene.clone.git('rev-parse', 'main') });
    expect((await scene.report(other)).outputs).toEqual({ outcome: 'unchanged' });
    expect(await scene.said(pull.number)).toEqual([]);
  });

  it.each([
    ['of another repository’s id', { head: { repo: { id: 1 } } }],
    ['into another repository', { base: { repo: { id: 1 } } }],
    ['that is closed', { state: 'closed' }],
    ['at another commit', { head: { sha: 'e'.repeat(40) } }],
    ['whose repository is gone', { head: { repo: null } }],
  ])('%s is not taken, though GitHub’s list should hold it', async (_, more) => {
    const pull = await scene.propose({
      branch: `listed-${Object.keys(more)[0]}-${Math.random()}`,
      from: fork,
    });
    const run = await scene.handed(pull);
    const { json } = await scene.ask(`/pulls?head=mona:${pull.branch}`);
    const { head = {}, base = {}, ...rest } = more as Record<string, object>;
    const [listed] = json;
    const body = { ...listed, ...rest, head: { ...listed.head, ...head }, base: { ...listed.base, ...base } };
    await scene.answers('pulls/list', [body]);
    const { outputs } = await scene.report(run);
    expect(outputs).toEqual({ outcome: 'unchanged' });
    expect(await scene.said(pull.number)).toEqual([]);
  });
});

describe('the artifact', () => {
  it('is the newest of its name, where the run was tried again', async () => {
    const pull = await scene.propose({ branch: 'tried', from: fork });
    const run = await scene.handed(pull, { content: { bytes: zipOf(handOverFiles(pull.head, 'fail')) } });
    await scene.handed(pull, { attempt: 2 }, run);
    expect((await scene.report(run)).outputs).toMatchObject({ outcome: 'pass' });
  });

  it('may have another name, which the workflow says', async () => {
    const pull = await scene.propose({ branch: 'named', from: fork });
    const run = await scene.handed(pull);
    expect((await scene.report(run, { inputs: { artifact: 'other' } })).outputs).toEqual({
      outcome: 'unchanged',
    });
  });

  it('that has expired is a fault', async () => {
    const pull = await scene.propose({ branch: 'expires', from: fork });
    const run = await scene.handed(pull);
    const [artifact] = await scene.github.artifacts.list(run);
    await scene.github.expireArtifact({ id: artifact?.id ?? 0 });
    const { fault } = await scene.report(run);
    expect(fault).toMatchObject({ code: 'ARTIFACT_INVALID', message: expect.stringContaining('expired') });
    expect(await scene.said(pull.number)).toEqual([]);
  });

  it('whose bytes are others than GitHub states is refused', async () => {
    const pull = await scene.propose({ branch: 'swapped', from: fork });
    const digest = `sha256:${'0'.repeat(64)}`;
    const { fault } = await scene.report(await scene.handed(pull, { digest }));
    expect(fault).toMatchObject({ code: 'ARTIFACT_INVALID', message: expect.stringContaining(digest) });
    expect(await scene.said(pull.number)).toEqual([]);
  });

  it.each([
    ['without a digest', { digest: null }, 'no digest'],
    ['larger than a report can be', { size_in_bytes: 64_000_001 }, '64000001 bytes'],
  ])('%s is not asked for', async (_, more, said) => {
    const pull = await scene.propose({ branch: `stated-${said.replaceAll(' ', '-')}`, from: fork });
    const run = await scene.handed(pull);
    const { json } = await scene.ask(`/actions/runs/${run}/artifacts`);
    const body = { ...json, artifacts: [{ ...json.artifacts[0], ...more }] };
    await scene.answers('actions/list-workflow-run-artifacts', body);
    const { fault, asked } = await scene.report(run);
    expect(fault).toMatchObject({ code: 'ARTIFACT_INVALID', message: expect.stringContaining(said) });
    expect(asked).not.toContain('actions/download-artifact');
  });

  it('of another run is not taken, whatever GitHub’s list holds', async () => {
    const pull = await scene.propose({ branch: 'mixed', from: fork });
    const run = await scene.handed(pull);
    const { json } = await scene.ask(`/actions/runs/${run}/artifacts`);
    const [artifact] = json.artifacts;
    const other = { ...artifact, workflow_run: { ...artifact.workflow_run, id: run + 1 } };
    await scene.answers('actions/list-workflow-run-artifacts', { ...json, artifacts: [other] });
    expect((await scene.report(run)).outputs).toEqual({ outcome: 'unchanged' });
  });

  it('of one pull request is not taken for another one of the same author', async () => {
    const [one, two] = [
      await scene.propose({ branch: 'own-1', from: fork }),
      await scene.propose({ branch: 'own-2', from: fork }),
    ];
    const content = { bytes: zipOf(handOverFiles(one.head)) };
    const { fault } = await scene.report(await scene.handed(two, { content }));
    expect(fault).toMatchObject({
      code: 'ARTIFACT_INVALID',
      message: expect.stringContaining('of another pull request'),
    });
    expect(await scene.said(two.number)).toEqual([]);
  });

  it('names no pull request that is listened to', async () => {
    const pull = await scene.propose({ branch: 'claims', from: fork });
    const files = handOverFiles(pull.head);
    const claiming = { ...JSON.parse(files['hand-over.json'] ?? ''), 'pull-request': bystander };
    const bytes = zipOf({ ...files, 'hand-over.json': JSON.stringify(claiming) });
    const { fault } = await scene.report(await scene.handed(pull, { content: { bytes } }));
    expect(fault).toMatchObject({ code: 'DOCUMENT_INVALID' });
    expect(await scene.said(bystander)).toEqual([]);
  });
});
