import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stageActions } from '../support/world/staging.ts';
import { startWorld, type World } from '../support/world/world.ts';
import { yamlBlocks } from '../support/documents/yaml-blocks.ts';

/**
 * The workflow of docs/validate.md for several models, with the committed dist/: a matrix of jobs that validate, and one that
 * reports. The engine is that of the tests, so that no job asks a registry.
 */

jest.setTimeout(240_000);

const root = path.resolve(import.meta.dirname, '../..');
const contract = `apiVersion: v3.1.0
kind: DataContract
id: rows
version: 1.0.0
status: active
schema:
  - name: rows
    properties:
      - { name: id, logicalType: integer, unique: true }
      - name: amount
        logicalType: number
        logicalTypeOptions: { minimum: 0 }
`;
const policy = `version: 1
models:
  fraud:
    path: models/fraud
    data: [{ path: train.csv, role: train, contract: ../../contract.yaml }]
  churn:
    path: models/churn
    data: [{ path: train.csv, role: train, contract: ../../contract.yaml }]
`;
const rowsOf = (...amounts: number[]) =>
  `id,amount\n${amounts.map((amount, i) => `${i + 1},${amount}\n`).join('')}`;

interface Comment {
  readonly body: string;
}

let world: World;
let staged: string;
let repository: Awaited<ReturnType<World['createRepository']>>;

beforeAll(async () => {
  staged = await stageActions(await mkdtemp(path.join(tmpdir(), 'modelgate-staged-')));
  const standIns = path.join(root, 'test/workflows/stand-ins');
  world = await startWorld({
    actions: {
      'modelgate/modelgate@v1': staged,
      'actions/upload-artifact@v7': path.join(standIns, 'upload-artifact'),
      'actions/download-artifact@v7': path.join(standIns, 'download-artifact'),
    },
  });
  const page = await readFile(path.join(root, 'docs/validate.md'), 'utf8');
  const shown = yamlBlocks(page, 'docs/validate.md').find(({ text }) => text.includes('matrix:'))?.text ?? '';
  const workflow = shown.replace('matrix.model }}" }\n', `matrix.model }}", engine-path: "${root}" }\n`);
  repository = await world.createRepository({
    name: 'acme/models',
    workflows: { 'data.yml': workflow },
    files: {
      '.github/modelgate.yml': policy,
      'contract.yaml': contract,
      'models/fraud/train.csv': rowsOf(1, 2, 3),
      'models/churn/train.csv': rowsOf(4, 5, 6),
    },
  });
});

afterAll(async () => {
  await world.close();
  await rm(staged, { recursive: true, force: true });
});

async function comments(pullRequest: number): Promise<readonly Comment[]> {
  return (await repository.api('GET', `/issues/${pullRequest}/comments`)) as Comment[];
}

describe('a pull request of data alone', () => {
  it('has one comment of all models, which the next push updates', async () => {
    const opened = await repository.openPullRequest({
      branch: 'data',
      files: { 'models/fraud/train.csv': rowsOf(1, -2, 3), 'models/churn/train.csv': rowsOf(4, 5, 6, 7) },
    });
    const [run] = opened.runs;
    expect(run?.conclusion).toBe('failure');
    expect(run?.jobs['validate (fraud)']?.conclusion).toBe('failure');
    expect(run?.jobs['validate (churn)']?.conclusion).toBe('success');
    expect(run?.jobs['report']?.conclusion).toBe('success');
    const [first, ...others] = await comments(opened.number);
    expect(others).toEqual([]);
    expect(first?.body.split('\n')[0]).toBe('**❌ Do not merge: of 2 models 1 fails (fraud) and 1 passes.**');
    expect(first?.body).toContain('contract.yaml:12');
    expect(first?.body).toMatch(/amount: row 2 `"-2"`/);

    const pushed = await repository.push({
      branch: 'data',
      files: { 'models/fraud/train.csv': rowsOf(1, 2, 3, 4) },
    });
    expect(pushed.runs.map(({ conclusion }) => conclusion)).toEqual(['success']);
    const [second, ...more] = await comments(opened.number);
    expect(more).toEqual([]);
    expect(second?.body.split('\n')[0]).toBe('**✅ Rules met: both models pass.**');
  });

  it('is told of the model that it touches, and nothing is said where it touches none', async () => {
    const one = await repository.openPullRequest({
      branch: 'one',
      files: { 'models/churn/train.csv': rowsOf(9) },
    });
    expect((await comments(one.number))[0]?.body.split('\n')[0]).toBe(
      '**✅ Rules met: of 2 models 1 passes and 1 is unchanged.**',
    );
    const none = await repository.openPullRequest({ branch: 'docs', files: { 'README.md': 'x\n' } });
    expect(none.runs.map(({ conclusion }) => conclusion)).toEqual(['success']);
    expect(await comments(none.number)).toEqual([]);
  });

  it('asks GitHub for nothing that its description does not know', async () => {
    expect(await world.github.violations()).toEqual([]);
    expect(await world.github.unknown()).toEqual([]);
  });
});
