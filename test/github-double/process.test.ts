import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connectGitHub, type RemoteGitHub } from '../support/github/admin-client.ts';
import { ask, cloneAt } from './scene.ts';

const repository = 'acme/models';
let folder: string;
let child: ChildProcess;
let github: RemoteGitHub;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'process-'));
  const main = fileURLToPath(new URL('../support/github/main.ts', import.meta.url));
  child = spawn(process.execPath, [main, '--port', '0', '--data', join(folder, 'data')], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  const [line] = (await once(child.stdout as NodeJS.ReadableStream, 'data')) as [Buffer];
  github = connectGitHub((JSON.parse(line.toString()) as { url: string }).url);
});

afterAll(async () => {
  child.kill('SIGTERM');
  await once(child, 'exit');
  await rm(folder, { recursive: true });
});

describe('the double in a process of its own', () => {
  it('sees pushes, is steered from here, and shares its artifacts', async () => {
    const { path } = await github.createRepository({ name: repository });
    const { token } = await github.createToken({
      repository,
      kind: 'actions',
      permissions: { contents: 'read', actions: 'read', 'pull-requests': 'read' },
    });
    const clone = cloneAt(folder, path);
    await clone.git('init', '-q', '-b', 'main');
    const head = await clone.commit({ 'a.txt': 'a' });
    await clone.push();
    const run = await github.createRun({
      repository,
      path: '.github/workflows/model.yml',
      headSha: head,
      event: 'push',
    });
    const { id } = await github.artifacts.create({ runId: run.id, name: 'run' });
    await github.artifacts.finalize({ runId: run.id, name: 'run', bytes: Buffer.from([0, 255, 7]) });

    expect((await ask(`${github.url}/repos/${repository}/branches/main`, { token })).json.commit.sha).toBe(
      head,
    );
    const listed = await ask(`${github.url}/repos/${repository}/actions/runs/${run.id}/artifacts`, { token });
    expect(listed.json.artifacts).toMatchObject([{ id, name: 'run' }]);
    expect([...(await github.artifacts.read(id))]).toEqual([0, 255, 7]);
    await expect(github.artifacts.create({ runId: run.id, name: 'run' })).rejects.toMatchObject({
      status: 409,
    });
    expect(await github.artifacts.get(1)).toBeUndefined();
    await expect(github.openPullRequest({ repository, head: 'none', base: 'main' })).rejects.toThrow(
      'no branch none',
    );
    expect(await github.violations()).toEqual([]);
    expect((await github.requests()).length).toBeGreaterThan(0);
  });
});
