import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stageActions } from '../support/world/staging.ts';
import { startWorld, type World } from '../support/world/world.ts';

/** The check of a job that has the data, with the committed dist/. The engine is that of the tests, so that no job asks a registry. */

jest.setTimeout(240_000);

const root = path.resolve(import.meta.dirname, '../..');
const workflow = `on: { pull_request: {} }
jobs:
  model:
    permissions: { contents: read, actions: read, pull-requests: write }
    runs-on: ubuntu-latest
    steps:
      - { uses: actions/checkout@v7, with: { persist-credentials: false } }
      - run: cp score.json metrics.json
      - uses: modelgate/modelgate@v1
        with: { engine-path: "${root}" }
`;
const policy = `version: 1
models:
  fraud:
    metrics: metrics.json
    data: [{ path: train.csv, role: train, contract: contract.yaml }]
    gate: { accuracy: { min: 0.5 } }
`;
const contract = `apiVersion: v3.1.0
kind: DataContract
id: rows
version: 1.0.0
status: active
schema:
  - name: rows
    properties:
      - name: amount
        logicalType: number
        logicalTypeOptions: { minimum: 0 }
`;
const rowsOf = (...amounts: number[]) => `amount\n${amounts.join('\n')}\n`;

let world: World;
let staged: string;
let repository: Awaited<ReturnType<World['createRepository']>>;

beforeAll(async () => {
  staged = await stageActions(await mkdtemp(path.join(tmpdir(), 'modelgate-staged-')));
  world = await startWorld({ actions: { 'modelgate/modelgate@v1': staged } });
  repository = await world.createRepository({
    name: 'acme/fraud',
    workflows: { 'model.yml': workflow },
    files: {
      '.github/modelgate.yml': policy,
      'contract.yaml': contract,
      'score.json': '{"accuracy": 0.9}',
      'train.csv': rowsOf(1, 2, 3),
    },
  });
});

afterAll(async () => {
  await world.close();
  await rm(staged, { recursive: true, force: true });
});

describe('the check of a job that has the data', () => {
  it('validates it by the contract in force, which the pull request widens in vain', async () => {
    const { number, runs } = await repository.openPullRequest({
      branch: 'data',
      files: {
        'train.csv': rowsOf(1, -2, 3),
        'contract.yaml': contract.replace('minimum: 0', 'minimum: -9'),
      },
    });
    expect(runs.map(({ conclusion }) => conclusion)).toEqual(['failure']);
    const [comment] = (await repository.api('GET', `/issues/${number}/comments`)) as { body: string }[];
    expect(comment?.body).toContain('Data: 1 error.');
    const pushed = await repository.push({ branch: 'data', files: { 'train.csv': rowsOf(1, 2, 4) } });
    expect(pushed.runs.map(({ conclusion }) => conclusion)).toEqual(['success']);
    const [now] = (await repository.api('GET', `/issues/${number}/comments`)) as { body: string }[];
    expect(now?.body).not.toContain('Data:');
  });
});
