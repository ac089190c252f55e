import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { exampleFiles, variation } from '../e2e/flights.ts';
import type { RunResult } from '../support/runner/run-result.ts';
import { stageActions } from '../support/world/staging.ts';
import { startWorld } from '../support/world/world.ts';
import { workflowSources } from './sources.ts';

/**
 * Snippets of pages that are no example's file, as they stand on the page, under the tests' own runner. One line a run;
 * exit code 1 at the first that is not as expected.
 */
const staged = await stageActions(await mkdtemp(path.join(tmpdir(), 'modelgate-staged-')));
const standIns = path.join(import.meta.dirname, 'stand-ins');
const world = await startWorld({
  actions: {
    'modelgate/modelgate@v1': staged,
    'actions/upload-artifact@v7': path.join(standIns, 'upload-artifact'),
    'actions/download-artifact@v7': path.join(standIns, 'download-artifact'),
  },
});
try {
  await train();
  await compare();
  await report();
  await promoteAndDeploy();
  await validate();
  assert.deepEqual(await world.github.violations(), []);
  assert.deepEqual(await world.github.unknown(), []);
} finally {
  await world.close();
  await rm(staged, { recursive: true, force: true });
}

async function train(): Promise<void> {
  const repository = await flights('acme/trained', { 'train.yml': snippet('actions/train/README.md#1') });
  assert.deepEqual(told('train', repository.first.runs), { train: 'success', check: 'success' });
  const files = await variation('better-overall-worse-in-one-slice');
  const opened = await repository.openPullRequest({ branch: 'worse', files });
  assert.deepEqual(told('train', opened.runs), { train: 'success', check: 'failure' });
}

async function compare(): Promise<void> {
  const repository = await flights(
    'acme/compared',
    { 'compare.yml': snippet('actions/compare/README.md#1') },
    {
      'metrics.json': '{"accuracy": 0.99, "roc_auc": 0.9, "log_loss": 0.3}\n',
    },
  );
  const opened = await repository.openPullRequest({ branch: 'better', files: await variation('better') });
  assert.deepEqual(told('compare', opened.runs), { compare: 'failure' });
  assert.equal(opened.runs[0]?.jobs['compare']?.steps.at(-1)?.outputs['verdict'], 'fail');
}

async function report(): Promise<void> {
  const gate = 'gate: { accuracy: { min: 0.8 } }';
  const repository = await world.createRepository({
    name: 'acme/reported',
    files: {
      '.github/modelgate.yml': `version: 1\nmodels:\n  fraud: { metrics: fraud.json, ${gate} }\n  churn: { metrics: churn.json, ${gate} }\n`,
      'train.py': script(0.9),
    },
    workflows: { 'report.yml': snippet('actions/report/README.md#1') },
  });
  const opened = await repository.openPullRequest({ branch: 'worse', files: { 'train.py': script(0.7) } });
  assert.deepEqual(told('report', opened.runs), {
    'compare (fraud)': 'failure',
    'compare (churn)': 'failure',
    report: 'success',
  });
  const comments = (await repository.api('GET', `/issues/${opened.number}/comments`)) as { body: string }[];
  assert.equal(comments.length, 1);
  for (const model of ['fraud', 'churn']) assert(comments[0]?.body.includes(model), comments[0]?.body);
}

async function promoteAndDeploy(): Promise<void> {
  const workflows = {
    'promote.yml': snippet('actions/promote/README.md#1'),
    'deploy.yml': snippet('examples/deployment/README.md#1'),
  };
  const { runs } = (await flights('acme/promoted', workflows)).first;
  const [promoted, deployed] = runs;
  assert.deepEqual(told('promote', promoted && [promoted]), { train: 'success', promote: 'success' });
  assert.deepEqual(told('deploy', deployed && [deployed]), { deploy: 'success' });
  assert.equal(deployed?.jobs['deploy']?.steps.at(-1)?.outputs['version'], 'v1.0.0');
}

type Files = Readonly<Record<string, string>>;

/** The engine is installed from its lock file, as in a job. */
async function validate(): Promise<void> {
  const contract = `apiVersion: v3.1.0
kind: DataContract
id: transactions
version: 1.0.0
status: active
schema:
  - name: transactions
    properties:
      - { name: id, logicalType: integer, required: true, unique: true }
`;
  const repository = await flights(
    'acme/validated',
    { 'data.yml': snippet('docs/validate.md#1') },
    { 'contracts/transactions.odcs.yaml': contract, 'data/transactions.csv': 'id\n1\n2\n' },
  );
  const sound = await repository.openPullRequest({
    branch: 'sound',
    files: { 'data/transactions.csv': 'id\n1\n2\n3\n' },
  });
  assert.deepEqual(told('validate', sound.runs), { data: 'success' });
  const twice = await repository.openPullRequest({
    branch: 'twice',
    files: { 'data/transactions.csv': 'id\n1\n2\n2\n' },
  });
  assert.deepEqual(told('validate', twice.runs), { data: 'failure' });
}

/** The flights with these workflows alone; what listens to the first push has run. */
async function flights(name: string, workflows: Files, more: Files = {}) {
  const files = Object.entries(await exampleFiles()).filter(
    ([file]) => !file.startsWith('.github/workflows/'),
  );
  return world.createRepository({
    name,
    files: { ...Object.fromEntries(files), ...more },
    workflows,
    run: true,
  });
}

function snippet(name: string): string {
  const found = workflowSources().find((source) => source.name === name);
  if (found === undefined) throw new Error(`there is no workflow ${name}`);
  return found.text;
}

function script(accuracy: number): string {
  return `import json, sys\njson.dump({"accuracy": ${accuracy}}, open(sys.argv[1] + ".json", "w"))\n`;
}

/** Conclusions of the one run’s jobs, which it prints. */
function told(snippetOf: string, runs: readonly RunResult[] | undefined): Files {
  assert.equal(runs?.length, 1, `${snippetOf}: ${runs?.length} runs`);
  const jobs = Object.values(runs[0]?.jobs ?? {});
  const conclusions = Object.fromEntries(jobs.map((job) => [job.name, job.conclusion]));
  const words = Object.entries(conclusions).map(([job, conclusion]) => `${job} ${conclusion}`);
  console.log(`own runner: ${snippetOf} on ${runs[0]?.event}: ${words.join(', ')}`);
  return conclusions;
}
