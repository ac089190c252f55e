import { afterAll, afterEach, describe, expect, it, jest } from '@jest/globals';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, readlink, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The example's deployment, with its real server in a process of its own. */

jest.setTimeout(60_000);

const example = path.resolve(import.meta.dirname, '../../examples/deployment');
const servers: ChildProcess[] = [];
const folders: string[] = [];

afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.kill();
    if (server.exitCode === null && server.signalCode === null) await once(server, 'exit');
  }
});

afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

interface Target {
  readonly folder: string;
  readonly url: string;
}

interface Version {
  readonly seq: number;
  readonly version: string;
  readonly model?: string;
}

interface Deployed {
  readonly code: number | null;
  readonly outcome: string;
  readonly said: string;
}

async function temporary(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'deployment-'));
  folders.push(folder);
  return folder;
}

/** A machine that serves: its folder, and a server on it. */
async function machine(): Promise<Target> {
  const folder = await temporary();
  const server = python('serve.py', [path.join(folder, 'late-flights/production'), '--port', '0']);
  servers.push(server);
  const [first] = (await once(server.stdout as NodeJS.ReadableStream, 'data')) as [Buffer];
  return { folder, url: first.toString().trim() };
}

function python(
  script: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): ChildProcess {
  const all = { PATH: process.env['PATH'] ?? '', ...env };
  // -I: without the user's settings and packages.
  return spawn('python3', ['-I', path.join(example, script), ...args], { env: all });
}

/** A folder as `fetch` leaves it. */
async function fetched(weights: object | string = { bias: 1 }): Promise<string> {
  const folder = path.join(await temporary(), 'fetched');
  await mkdir(path.join(folder, 'build'), { recursive: true });
  const text = typeof weights === 'string' ? weights : JSON.stringify(weights);
  await writeFile(path.join(folder, 'build/model.json'), text);
  return folder;
}

async function deploy(
  { folder, url }: Target,
  { seq, version, model = 'late-flights' }: Version,
  files?: string,
): Promise<Deployed> {
  const env = {
    MODEL: model,
    STAGE: 'production',
    SEQ: String(seq),
    VERSION: version,
    CONTENT_ID: `sha256:${version}`,
    FILES: files ?? (await fetched()),
  };
  const child = python('deploy.py', ['--target', folder, '--url', url, '--seconds', '2'], env);
  const texts = { out: '', err: '' };
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (texts.out += text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (texts.err += text));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, outcome: texts.out.trim(), said: texts.err };
}

async function served({ url }: Target): Promise<unknown> {
  const answer = await fetch(`${url}/version`);
  return answer.ok ? ((await answer.json()) as { version: string }).version : answer.status;
}

async function stateOf({ folder }: Target): Promise<Record<string, unknown>> {
  return JSON.parse(await readFile(path.join(folder, 'state.json'), 'utf8')) as Record<string, unknown>;
}

const place = ({ folder }: Target, ...names: readonly string[]) =>
  path.join(folder, 'late-flights/production', ...names);

describe('a deployment', () => {
  it('serves the first version, then the second, and predicts with it', async () => {
    const target = await machine();
    expect(await served(target)).toBe(503);
    expect(await deploy(target, { seq: 3, version: 'v1.0.0' })).toMatchObject({
      code: 0,
      outcome: 'deployed',
    });
    expect(await served(target)).toBe('v1.0.0');
    await deploy(target, { seq: 6, version: 'v1.1.0' }, await fetched({ late: 2 }));
    expect(await served(target)).toBe('v1.1.0');
    const answer = await fetch(`${target.url}/predict`, { method: 'POST', body: '{"late": 1}' });
    expect(await answer.json()).toEqual({ p_late: 1 / (1 + Math.exp(-2)), version: 'v1.1.0' });
    expect(await stateOf(target)).toEqual({
      'late-flights/production': {
        model: 'late-flights',
        stage: 'production',
        seq: 6,
        version: 'v1.1.0',
        'content-id': 'sha256:v1.1.0',
      },
    });
  });

  it('acts once per seq, and never on an older one', async () => {
    const target = await machine();
    await deploy(target, { seq: 6, version: 'v1.1.0' });
    const again = await deploy(target, { seq: 6, version: 'v1.1.0' }, path.join(target.folder, 'nothing'));
    expect(again).toMatchObject({ code: 0, outcome: 'skipped' });
    const older = await deploy(target, { seq: 3, version: 'v1.0.0' });
    expect(older).toMatchObject({ code: 0, outcome: 'skipped' });
    expect(older.said).toContain('late-flights/production is at seq 6 already');
    expect(await served(target)).toBe('v1.1.0');
  });

  it('follows a rollback, which has a higher seq', async () => {
    const target = await machine();
    for (const [seq, version] of [
      [3, 'v1.0.0'],
      [6, 'v1.1.0'],
      [7, 'v1.0.0'],
    ] as const)
      await deploy(target, { seq, version });
    expect(await served(target)).toBe('v1.0.0');
    expect((await readdir(place(target, 'versions'))).sort()).toEqual(['6', '7']);
  });

  it.each([
    ['cut off', '{"bias": '],
    ['not a number', '{"bias": NaN}'],
    ['text', '{"bias": "x"}'],
  ])('goes back when the model is broken: %s', async (_what, weights) => {
    const target = await machine();
    await deploy(target, { seq: 3, version: 'v1.0.0' });
    const broken = await deploy(target, { seq: 6, version: 'v1.1.0' }, await fetched(weights));
    expect(broken).toMatchObject({ code: 1, outcome: 'failed' });
    expect(broken.said).toMatch(/\/version answers .*v1\.0\.0.* instead of .*v1\.1\.0/);
    expect(await served(target)).toBe('v1.0.0');
    expect(await readlink(place(target, 'current'))).toBe('versions/3');
    expect((await deploy(target, { seq: 6, version: 'v1.1.0' })).outcome).toBe('deployed');
    expect(await served(target)).toBe('v1.1.0');
  });

  it('fails without a trace when the first model is broken, or nobody serves', async () => {
    const target = await machine();
    const broken = await fetched('none');
    expect((await deploy(target, { seq: 3, version: 'v1.0.0' }, broken)).code).toBe(1);
    expect(await served(target)).toBe(503);
    const nobody = { ...target, url: 'http://127.0.0.1:1' };
    expect((await deploy(nobody, { seq: 3, version: 'v1.0.0' })).code).toBe(1);
    expect(await readdir(place(target))).toEqual(['versions']);
    expect(await readdir(place(target, 'versions'))).toEqual([]);
  });

  it('comes one after the other when two start at once', async () => {
    const target = await machine();
    const both = await Promise.all([
      deploy(target, { seq: 6, version: 'v1.1.0' }),
      deploy(target, { seq: 6, version: 'v1.1.0' }),
      deploy(target, { seq: 3, version: 'v1.0.0' }),
    ]);
    expect(both.map(({ code }) => code)).toEqual([0, 0, 0]);
    const outcomes = both.map(({ outcome }) => outcome);
    expect(outcomes.slice(0, 2).sort()).toEqual(['deployed', 'skipped']);
    expect(await served(target)).toBe('v1.1.0');
    expect(await readlink(place(target, 'current'))).toBe('versions/6');
  });

  it('goes on after a kill between the switch and the note', async () => {
    const target = await machine();
    await deploy(target, { seq: 3, version: 'v1.0.0' });
    const note = await readFile(path.join(target.folder, 'state.json'));
    await deploy(target, { seq: 6, version: 'v1.1.0' });
    await writeFile(path.join(target.folder, 'state.json'), note);
    expect((await deploy(target, { seq: 6, version: 'v1.1.0' })).outcome).toBe('deployed');
    expect(await served(target)).toBe('v1.1.0');
  });

  it('takes no state that it cannot read, and no name that leaves its folder', async () => {
    const target = await machine();
    await deploy(target, { seq: 3, version: 'v1.0.0' });
    expect((await deploy(target, { seq: 6, version: 'v1.1.0', model: '../x' })).code).toBe(1);
    await writeFile(path.join(target.folder, 'state.json'), '{');
    expect((await deploy(target, { seq: 6, version: 'v1.1.0' })).code).toBe(1);
    expect(await served(target)).toBe('v1.0.0');
  });
});
