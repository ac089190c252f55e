import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { fork, type ForkScene, openForkScene, repository } from './fork-scene.ts';

/** What the privileged half of a report runs for, and with which rights. */

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

describe('the event', () => {
  it.each(['pull_request', 'push', 'workflow_dispatch', 'pull_request_target'])(
    'is `workflow_run` and not `%s`',
    async (event) => {
      const pull = { number: 1, head: 'a'.repeat(40), from: repository, branch: 'x' };
      const payload = { pull_request: { number: 1, head: { sha: pull.head, ref: 'x' }, base: pull } };
      const { fault, asked } = await scene.report(1, { event, payload });
      expect(fault).toMatchObject({
        code: 'INPUT_INVALID',
        message: expect.stringContaining('is for workflows on `workflow_run`'),
      });
      expect(asked).toEqual([]);
    },
  );

  it.each(['push', 'workflow_dispatch', 'pull_request_target', 'merge_group', 'workflow_run'])(
    'is the end of a `pull_request` run and not of a `%s` one',
    async (event) => {
      const pull = await scene.propose({ branch: `event-${event}`, from: fork });
      const { fault } = await scene.report(await scene.handed(pull, {}, await scene.ran(pull, { event })));
      expect(fault).toMatchObject({ code: 'INPUT_INVALID', message: expect.stringContaining(event) });
      expect(await scene.said(pull.number)).toEqual([]);
    },
  );

  it('has to agree with GitHub’s own word', async () => {
    const pull = await scene.propose({ branch: 'agrees', from: fork });
    const run = await scene.handed(pull);
    const { workflow_run: told } = await scene.payloadOf(run);
    const foreign = await scene.propose({ branch: 'foreign', from: 'eve/models' });
    for (const more of [
      { head_sha: foreign.head },
      { head_branch: foreign.branch },
      { head_repository: { ...(told['head_repository'] as object), id: 1 } },
      { head_repository: null },
      { event: 'push' },
      { path: '.github/workflows/other.yml' },
    ]) {
      const { fault } = await scene.report(run, { payload: { workflow_run: { ...told, ...more } } });
      expect(fault).toMatchObject({ code: 'INPUT_INVALID', message: expect.stringContaining('otherwise') });
    }
    expect(await scene.said(pull.number)).toEqual([]);
    expect(await scene.said(foreign.number)).toEqual([]);
  });

  it('is of this repository', async () => {
    const pull = await scene.propose({ branch: 'elsewhere', from: fork });
    const run = await scene.handed(pull);
    const { workflow_run: told } = await scene.payloadOf(run);
    const theirs = { ...told, repository: { ...(told['repository'] as object), id: 1 } };
    await scene.answers('actions/get-workflow-run', theirs);
    const { fault } = await scene.report(run, { payload: { workflow_run: told } });
    expect(fault).toMatchObject({ message: expect.stringContaining('another repository') });
    expect(
      (await scene.report(run + 999, { payload: { workflow_run: { ...told, id: run + 999 } } })).fault,
    ).toMatchObject({ code: 'GITHUB_REFUSED', message: expect.stringContaining('no workflow run') });
  });

  it.each([{}, { workflow_run: null }, { workflow_run: { id: 'x' } }])(
    'has to say which run has ended: %j',
    async (payload) => {
      expect((await scene.report(0, { payload })).fault).toMatchObject({ code: 'INPUT_INVALID' });
    },
  );

  it('takes the artifact or files, not both', async () => {
    const { fault } = await scene.report(0, { payload: {}, inputs: { comparison: 'x.json' } });
    expect(fault).toMatchObject({ code: 'INPUT_INVALID', message: expect.stringContaining('`comparison`') });
  });
});

describe('the rights', () => {
  it.each([
    ['actions', { 'pull-requests': 'write' }],
    ['pull-requests', { actions: 'read' }],
    ['pull-requests: write', { actions: 'read', 'pull-requests': 'read' }],
  ] as const)(
    'that the declaration names are all needed: without %s it is a fault',
    async (name, permissions) => {
      const pull = await scene.propose({ branch: `rights-${name.replace(/\W+/g, '-')}`, from: fork });
      const run = await scene.handed(pull);
      const { fault } = await scene.report(run, { permissions });
      expect(fault).toMatchObject({ code: 'PERMISSION_MISSING' });
      expect(await scene.said(pull.number)).toEqual([]);
    },
  );
});
