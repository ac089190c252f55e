import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stageActions } from '../support/world/staging.ts';
import { startWorld, type World } from '../support/world/world.ts';
import { exampleFiles, variation } from './flights.ts';

/** The design's second YAML, unchanged: train, check, promote; a rollback by button and by click; a hold. Committed dist/. */

jest.setTimeout(240_000);

const model = 'late-flights';
const folder = path.resolve(import.meta.dirname, '../../examples/promotion/.github/workflows');
const name = 'acme/flights';

interface State {
  readonly seq: number;
  readonly stages: Readonly<
    Record<string, { readonly version: string; readonly hold: { readonly reason: string } | null }>
  >;
  readonly versions: Readonly<Record<string, { readonly status: string; readonly 'release-id'?: number }>>;
}

interface ReleaseData {
  readonly id: number;
  readonly tag_name: string;
  readonly name: string;
  readonly body: string;
  readonly prerelease: boolean;
  readonly draft: boolean;
  readonly assets: readonly { readonly name: string; readonly digest: string; readonly size: number }[];
}

let world: World;
let staged: string;
let repository: Awaited<ReturnType<World['createRepository']>>;

beforeAll(async () => {
  staged = await stageActions(await mkdtemp(path.join(tmpdir(), 'modelgate-staged-')));
  const actions = Object.fromEntries(
    ['', '/actions/train', '/actions/promote', '/actions/rollback', '/actions/hold'].map((action) => [
      `modelgate/modelgate${action}@v1`,
      path.join(staged, action),
    ]),
  );
  world = await startWorld({ actions });
  const workflows = Object.fromEntries(
    await Promise.all(
      ['model.yml', 'rollback.yml', 'hold.yml'].map(
        async (file) => [file, await readFile(path.join(folder, file), 'utf8')] as const,
      ),
    ),
  );
  const files = Object.fromEntries(
    Object.entries(await exampleFiles()).filter(([file]) => !file.startsWith('.github/workflows/')),
  );
  repository = await world.createRepository({ name, private: true, files, workflows, run: true });
}, 240_000);

afterAll(async () => {
  await world.close();
  await rm(staged, { recursive: true, force: true });
});

async function state(): Promise<State> {
  const answer = (await repository.api(
    'GET',
    `/contents/models/${model}/state.json?ref=heads/modelgate-ledger`,
  )) as { content: string };
  return JSON.parse(Buffer.from(answer.content, 'base64').toString('utf8')) as State;
}

async function releases(): Promise<readonly ReleaseData[]> {
  return (await repository.api('GET', '/releases')) as ReleaseData[];
}

async function releaseOf(version: string): Promise<ReleaseData> {
  const found = (await releases()).filter(({ tag_name }) => tag_name === `${model}@${version}`);
  expect(found).toHaveLength(1);
  return found[0] as ReleaseData;
}

describe('the second YAML of the design, end to end', () => {
  it('publishes the first version with a push to main', async () => {
    const [run] = repository.first.runs;
    expect(run?.jobs['promote']?.log).toContain('production of late-flights is v1.0.0');
    expect(run?.conclusion).toBe('success');
    const release = await releaseOf('v1.0.0');
    expect(release).toMatchObject({ name: 'late-flights v1.0.0', prerelease: false, draft: false });
    expect(release.assets.map((asset) => asset.name).toSorted()).toEqual([
      'evidence.parquet',
      'manifest.json',
      'model.json',
    ]);
    const trained = JSON.stringify(run?.jobs['train']?.outputs ?? {});
    expect(trained).not.toContain('error');
  });

  it('publishes a second that is better, from a merged pull request', async () => {
    const opened = await repository.openPullRequest({ branch: 'better', files: await variation('better') });
    expect(opened.runs.map(({ conclusion }) => conclusion)).toEqual(['success']);
    const merged = await repository.mergePullRequest(opened.number);
    expect(merged.runs.map(({ conclusion }) => conclusion)).toEqual(['success']);
    expect((await state()).stages['production']).toMatchObject({ version: 'v1.1.0', hold: null });
    expect((await releaseOf('v1.0.0')).prerelease).toBe(false);
  });

  it('refuses a worse one, and says why', async () => {
    const pushed = await repository.push({ files: await variation('better-overall-worse-in-one-slice') });
    const [run] = pushed.runs;
    expect(run?.conclusion).toBe('failure');
    expect((await state()).stages['production']).toMatchObject({ version: 'v1.1.0' });
    expect(JSON.stringify(run?.jobs['check']?.steps)).toContain('carrier=9E');
  });

  it('rolls back by the button', async () => {
    const { runs } = await repository.trigger('workflow_dispatch', {
      workflow: 'rollback.yml',
      inputs: { reason: 'it is late for Endeavor' },
    });
    const run = runs.find(({ jobs }) => jobs['rollback']);
    expect(run?.jobs['rollback']?.log).toContain('production of late-flights is v1.0.0');
    const after = await state();
    expect(after.stages['production']).toMatchObject({
      version: 'v1.0.0',
      hold: { reason: 'it is late for Endeavor' },
    });
    expect(after.versions['v1.1.0']?.status).toBe('withdrawn');
    expect(await releaseOf('v1.1.0')).toMatchObject({
      name: '[withdrawn] late-flights v1.1.0',
      prerelease: true,
      body: expect.stringContaining('it is late for Endeavor'),
    });
    const issues = (await repository.api('GET', '/issues?state=all')) as {
      title: string;
      pull_request?: object;
    }[];
    expect(issues.filter((issue) => !issue.pull_request).map(({ title }) => title)).toEqual([
      'late-flights: production was rolled back from v1.1.0 to v1.0.0',
    ]);
    const comments = (await repository.api('GET', '/issues/1/comments')) as { body: string }[];
    expect(comments.some(({ body }) => body.includes('was taken out of production again'))).toBe(true);
  });

  it('promotes nothing while the stage is held, and again when the hold is lifted', async () => {
    const better = await variation('better');
    const changed = Object.fromEntries(
      Object.entries(better).map(([file, text]) => [file, text.replace('RIDGE = 1e-3', 'RIDGE = 2e-3')]),
    );
    const pushed = await repository.push({ files: changed });
    const [run] = pushed.runs;
    expect(run?.conclusion).toBe('failure');
    expect(JSON.stringify(run?.jobs['promote']?.steps)).toContain('closed to promotion');
    const lifted = await repository.trigger('workflow_dispatch', {
      workflow: 'hold.yml',
      inputs: { reason: 'mended', lift: 'true' },
    });
    expect(lifted.runs.map(({ conclusion }) => conclusion)).toEqual(['success']);
    const again = await repository.push({
      files: { 'train.py': (changed['train.py'] as string).replace('RIDGE = 2e-3', 'RIDGE = 3e-3') },
    });
    expect(again.runs.map(({ conclusion }) => conclusion)).toEqual(['success']);
    expect((await state()).stages['production']).toMatchObject({ hold: null });
  });

  it('rolls back by a click on the release', async () => {
    const { version } = (await state()).stages['production'] as { version: string };
    const { runs } = await repository.markPrerelease(`${model}@${version}`);
    expect(runs.map(({ conclusion }) => conclusion)).toEqual(['success']);
    const after = await state();
    expect(after.stages['production']?.version).toBe('v1.0.0');
    expect(after.versions[version]?.status).toBe('withdrawn');
  });

  it('has the very bytes that were trained', async () => {
    const release = await releaseOf('v1.0.0');
    const asset = release.assets.find((one) => one.name === 'model.json');
    const manifest = release.assets.find((one) => one.name === 'manifest.json');
    expect(asset?.digest).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(manifest?.digest).not.toBe(`sha256:${createHash('sha256').digest('hex')}`);
  });

  it('asks GitHub for nothing that its description does not know', async () => {
    expect(await world.github.violations()).toEqual([]);
    expect(await world.github.unknown()).toEqual([]);
  });
});
