import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { githubHost } from '../../src/host.ts';
import type { Host } from '../../src/ports/host.ts';
import { openScene, type Scene } from '../github-double/scene.ts';
import { type ResultsServer, startResultsServer } from '../support/artifacts/results-server.ts';
import { recordingLog } from '../support/local/recording-log.ts';

const repository = 'acme/models';

export interface FetchStep {
  readonly code: number | null;
  readonly outputs: Readonly<Record<string, string>>;
  /** What the job's log shows. */
  readonly log: string;
  /** What it asked of the API and its storage, by GitHub's names of the operations. */
  readonly asked: readonly string[];
}

export interface StepOptions {
  /** A job's folder; a new one unless it is given. */
  readonly workspace?: string;
  readonly token?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Kills the process once this comes true. */
  readonly killOnce?: () => Promise<boolean>;
}

/** A GitHub with its cache, jobs that fetch, each a process of its own, and a host that may write. */
export interface FetchScene {
  readonly scene: Scene;
  readonly results: ResultsServer;
  /** May write; as a job that promotes. */
  readonly host: Host;
  workspace(): Promise<string>;
  fetch(inputs?: Readonly<Record<string, string>>, options?: StepOptions): Promise<FetchStep>;
  close(): Promise<void>;
}

export async function openFetchScene(): Promise<FetchScene> {
  const scene = await openScene();
  const { github, clone } = scene;
  const results = await startResultsServer({ artifacts: github.artifacts });
  const directory = await mkdtemp(path.join(tmpdir(), 'fetch-'));
  const { id } = (await scene.ask('')).json as { id: number };
  const tokenFor = async (contents: 'read' | 'write') =>
    (await github.createToken({ repository, kind: 'actions', permissions: { contents } })).token;
  const [reader, writer] = [await tokenFor('read'), await tokenFor('write')];
  const sha = await clone.git('rev-parse', 'HEAD');
  let count = 0;

  async function workspace(): Promise<string> {
    const folder = path.join(directory, `job-${++count}`, 'workspace');
    await mkdir(folder, { recursive: true });
    return folder;
  }

  async function environment(folder: string): Promise<Record<string, string>> {
    const event = path.join(folder, '..', 'event.json');
    await writeFile(event, JSON.stringify({ repository: { default_branch: 'main', private: true } }));
    for (const file of ['output', 'summary']) await writeFile(path.join(folder, '..', file), '');
    return {
      PATH: process.env['PATH'] ?? '',
      GITHUB_ACTIONS: 'true',
      GITHUB_API_URL: github.url,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: repository,
      GITHUB_REPOSITORY_ID: String(id),
      GITHUB_EVENT_NAME: 'push',
      GITHUB_EVENT_PATH: event,
      GITHUB_REF: 'refs/heads/main',
      GITHUB_SHA: sha,
      GITHUB_RUN_ID: '1',
      GITHUB_RUN_NUMBER: '1',
      GITHUB_WORKFLOW_REF: `${repository}/.github/workflows/deploy.yml@refs/heads/main`,
      GITHUB_WORKSPACE: folder,
      GITHUB_ACTOR: 'mona',
      GITHUB_OUTPUT: path.join(folder, '..', 'output'),
      GITHUB_STEP_SUMMARY: path.join(folder, '..', 'summary'),
      RUNNER_TEMP: path.dirname(folder),
    };
  }

  const home = await workspace();
  const host = await githubHost({
    env: await environment(home),
    log: recordingLog(),
    workingDirectory: '.',
    token: writer,
  });

  return {
    scene,
    results,
    host,
    workspace,
    async fetch(inputs = {}, { workspace: given, token = reader, env = {}, killOnce } = {}) {
      const folder = given ?? (await workspace());
      const written = Object.entries({ 'github-token': token, ...inputs });
      await github.clearLog();
      const child = spawn(process.execPath, [path.join(import.meta.dirname, 'fetcher.ts')], {
        cwd: folder,
        env: {
          ...(await environment(folder)),
          ...Object.fromEntries(written.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
          ...env,
        },
      });
      let log = '';
      for (const stream of [child.stdout, child.stderr])
        stream.setEncoding('utf8').on('data', (text: string) => (log += text));
      const over = once(child, 'close');
      if (killOnce) {
        while (child.exitCode === null && !(await killOnce())) await sleep(20);
        child.kill('SIGKILL');
      }
      const [code] = (await over) as [number | null];
      const requests = await github.requests();
      return {
        code,
        outputs: outputsIn(await readFile(path.join(folder, '..', 'output'), 'utf8')),
        log,
        asked: requests.map(({ operation, path: asked }) => operation ?? asked.split('/')[1] ?? ''),
      };
    },
    async close() {
      await results.close();
      await scene.close();
      await rm(directory, { recursive: true });
    },
  };
}

/** Content by path of all that is in a folder. */
export async function treeOf(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name));
  const contents = files.map(
    async (file) => [path.relative(folder, file), await readFile(file, 'latin1')] as const,
  );
  return Object.fromEntries(await Promise.all(contents));
}

/** The runner's file of outputs: `name<<delimiter`, the value, the delimiter. */
function outputsIn(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/^(\S+?)<<(\S+)\n([\s\S]*?)\n\2$/gm)].map(([, name = '', , value = '']) => [
      name,
      value,
    ]),
  );
}
