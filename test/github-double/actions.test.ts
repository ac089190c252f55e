import { createHash } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { openScene, type Scene } from './scene.ts';

const repository = 'acme/models';
const path = '.github/workflows/model.yml';
let scene: Scene;
let head: string;

beforeAll(async () => {
  scene = await openScene();
  head = await scene.clone.git('rev-parse', 'HEAD');
  await scene.github.createRepository({ name: 'mona/models', forkOf: repository });
});

afterEach(async () => {
  expect(await scene.github.violations()).toEqual([]);
});

afterAll(async () => {
  await scene.close();
});

async function run(more: Record<string, unknown> = {}) {
  return scene.github.createRun({ repository, path, headSha: head, event: 'push', ...more });
}

async function ids(query: string): Promise<number[]> {
  const { json } = await scene.ask(`/actions/workflows/model.yml/runs${query}`);
  return json.workflow_runs.map((one: { id: number }) => one.id);
}

describe('workflow runs', () => {
  it('are listed newest first and filtered by branch, event, status or conclusion, and commit', async () => {
    const first = await run();
    const failed = await run({ conclusion: 'failure' });
    const other = await run({ headBranch: 'change', event: 'pull_request' });
    const going = await run({ status: 'in_progress' });
    await run({ path: '.github/workflows/other.yml' });

    expect(await ids('')).toEqual([going.id, other.id, failed.id, first.id]);
    expect(await ids('?branch=main&event=push&status=success')).toEqual([first.id]);
    expect(await ids('?status=completed&per_page=1&page=2')).toEqual([failed.id]);
    expect(await ids('?event=pull_request')).toEqual([other.id]);
    expect(await ids(`?head_sha=${'0'.repeat(40)}`)).toEqual([]);
    expect((await scene.ask('/actions/workflows/none.yml/runs')).status).toBe(404);
    const byId = await scene.ask(`/actions/workflows/${first.workflowId}/runs`);
    expect(byId.json.total_count).toBe(4);
    expect((await scene.ask('/actions/runs?event=push')).json.total_count).toBe(4);
  });

  it('state where they came from, also from a fork', async () => {
    const { ask } = scene;
    const theirs = await run({ headRepository: 'mona/models', headBranch: 'main', event: 'pull_request' });

    const { json } = await ask(`/actions/runs/${theirs.id}`);
    expect(json).toMatchObject({
      path,
      head_sha: head,
      head_repository: { full_name: 'mona/models', fork: true },
      repository: { full_name: repository },
      pull_requests: [],
      run_attempt: 1,
    });
    expect((await ask('/actions/runs/1')).status).toBe(404);
  });
});

describe('artifacts', () => {
  it('are listed per run and per repository, with digest and the run that GitHub knows', async () => {
    const { github, ask } = scene;
    const { id } = await run();
    const bytes = Buffer.from('the bytes');
    await github.addArtifact({ runId: id, name: 'modelgate-fraud-0123', content: { bytes } });
    const second = await run({ headBranch: 'change', headRepository: 'mona/models' });
    await github.addArtifact({ runId: second.id, name: 'modelgate-fraud-0123', content: { bytes } });

    const { json } = await ask(`/actions/runs/${id}/artifacts`);
    expect(json).toMatchObject({
      total_count: 1,
      artifacts: [
        {
          name: 'modelgate-fraud-0123',
          size_in_bytes: 9,
          expired: false,
          digest: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
          workflow_run: { id, head_sha: head, head_branch: 'main' },
        },
      ],
    });
    const all = (await ask('/actions/artifacts?name=modelgate-fraud-0123')).json;
    expect(all.total_count).toBe(2);
    const [newest] = all.artifacts;
    expect(newest.workflow_run.head_repository_id).not.toBe(newest.workflow_run.repository_id);
    expect((await ask('/actions/artifacts?name=none')).json).toEqual({ total_count: 0, artifacts: [] });
  });

  it('are downloaded by way of a signed URL elsewhere, which takes no token', async () => {
    const { github, ask, token } = scene;
    const { id } = await run();
    const artifact = await github.addArtifact({
      runId: id,
      name: 'run',
      content: { bytes: Buffer.from('zip') },
    });

    const { status, headers } = await ask(`/actions/artifacts/${artifact.id}/zip`);
    const location = headers.get('location') ?? '';
    expect(status).toBe(302);
    expect(new URL(location).origin).not.toBe(github.url);
    const given = await fetch(location);
    expect(await given.text()).toBe('zip');
    expect(given.headers.get('content-disposition')).toContain('filename="run.zip"');
    expect((await fetch(location, { headers: { authorization: `Bearer ${token}` } })).status).toBe(401);
    expect((await fetch(location.replace(/sig=[^&]+/, 'sig=x'))).status).toBe(403);
    expect((await ask(`/actions/artifacts/${artifact.id}/zip`, { token: '' })).status).toBe(404);
    const followed = await fetch(`${github.url}/repos/acme/models/actions/artifacts/${artifact.id}/zip`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(await followed.text()).toBe('zip');
  });

  it('that have expired are still listed, and gone', async () => {
    const { github, ask } = scene;
    const { id } = await run();
    const artifact = await github.addArtifact({
      runId: id,
      name: 'old',
      content: { bytes: Buffer.from('zip') },
    });
    await github.expireArtifact({ id: artifact.id });

    expect((await ask(`/actions/artifacts/${artifact.id}`)).json.expired).toBe(true);
    const gone = await ask(`/actions/artifacts/${artifact.id}/zip`);
    expect(gone).toMatchObject({ status: 410, json: { message: 'Artifact has expired' } });
  });

  it('of another repository are not found', async () => {
    const { github, ask } = scene;
    const theirs = await github.createRun({ repository: 'mona/models', path, headSha: head, event: 'push' });
    const artifact = await github.addArtifact({
      runId: theirs.id,
      name: 'run',
      content: { bytes: Buffer.from('x') },
    });

    expect((await ask(`/actions/artifacts/${artifact.id}`)).status).toBe(404);
    expect((await ask(`/actions/runs/${theirs.id}`)).status).toBe(404);
  });
});
