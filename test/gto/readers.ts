import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { policyOf } from '../support/local/models.ts';
import { Killed, killedAfterEvent } from '../support/local/interference.ts';
import { type LocalRepository, removeRepositories, repositoryWith } from '../support/local/repository.ts';
import {
  eventsOf,
  runHold,
  runPromote,
  runRollback,
  stateOf,
  trained,
} from '../support/local/registry-run.ts';

/**
 * What the real GTO, at `$GTO`, reads from the tags of a model’s life, held against the ledger after each step. One line a
 * step; exit code 1 at the first that differs.
 */
const run = promisify(execFile);
const program = process.env['GTO'];
if (program === undefined) throw new Error('GTO names no program');
const production = { stage: 'production' };

await steps('a life with GTO from the first version on', await repositoryFor(true), [
  ['first version', (repository) => runPromote(repository, production)],
  ['second version', promoteNew('second', 1)],
  ['back to the first', rolledBack({ ...production, reason: 'bad' })],
  ['hold lifted', (repository) => runHold(repository, { ...production, lift: 'true', reason: 'mended' })],
  ['third version, killed before it is tagged', killedPromotion],
  ['the same run again', (repository) => runPromote(repository, production)],
  ['fourth version, of a lower number', promoteNew('fourth', 4, 'staging')],
  ['further stage', (repository) => runPromote(repository, { stage: 'staging', version: 'v1.0.0' })],
  ['fifth version', promoteNew('fifth', 5)],
  ['back to the third', rolledBack({ ...production, reason: 'again' })],
  ['and to the first', rolledBack({ ...production, reason: 'all of them' })],
]);

await steps('a model whose first versions were not tagged', await repositoryFor(false), [
  ['first version', (repository) => runPromote(repository, production), 'untagged'],
  ['second version', promoteNew('second', 1), 'untagged'],
  ['back, with nothing tagged', rolledBack({ ...production, reason: 'bad' }), 'untagged'],
  [
    'hold lifted',
    (repository) => runHold(repository, { ...production, lift: 'true', reason: 'x' }),
    'untagged',
  ],
  ['the policy asks for tags', (repository) => repository.commit('GTO', policyWith(true)), 'untagged'],
  ['third version', promoteNew('third', 3)],
  ['back to one that was published untagged', rolledBack({ ...production, reason: 'y' })],
]);
await removeRepositories();

type Step = readonly [
  name: string,
  work: (repository: LocalRepository) => Promise<unknown>,
  expects?: 'untagged',
];

async function steps(title: string, repository: LocalRepository, all: readonly Step[]): Promise<void> {
  console.log(title);
  for (const [name, work, expects] of all) {
    await work(repository);
    const told = expects === 'untagged' ? await assertUntagged(repository) : await assertAgreed(repository);
    console.log(`  ${name}: ${told}`);
  }
}

/** What holds each stage, by every way that GTO has to tell it, and the ledger’s moves in its history. */
async function assertAgreed(repository: LocalRepository): Promise<string> {
  const state = await stateOf(repository);
  const holders = Object.fromEntries(
    Object.entries(state.stages).flatMap(([stage, { version }]) =>
      version === null ? [] : [[stage, version]],
    ),
  );
  for (const sort of ['timestamp', 'semver']) {
    const shown = (await gto(repository, 'show', '--json', '--sort', sort)) as Record<string, Shown>;
    assert.deepEqual(heldIn(shown['fraud']), holders, `gto show --sort ${sort}: ${JSON.stringify(shown)}`);
  }
  const versions = (await gto(repository, 'show', 'fraud', '--json')) as readonly ShownVersion[];
  for (const [stage, version] of Object.entries(holders)) {
    const active = versions.filter(({ stages }) =>
      stages.some((one) => one.stage === stage && one.is_active),
    );
    assert.deepEqual([stage, ...active.map((one) => one.version)], [stage, version]);
    assert.equal(await text(repository, 'show', `fraud#${stage}`, '--version'), version);
    assert.deepEqual(await which(repository, stage), [version], `which() for ${stage}`);
  }
  const history = (await gto(repository, 'history', 'fraud', '--json')) as readonly Told[];
  for (const stage of Object.keys(holders)) {
    const assigned = history
      .filter((one) => one.event === 'assignment' && one.stage === stage)
      .toSorted((a, b) => (a.timestamp < b.timestamp ? -1 : 1))
      .map(({ version }) => version);
    const moves = (await eventsOf(repository)).flatMap((event) =>
      (event.type === 'promoted' || event.type === 'rolled-back') && event.stage === stage
        ? [event.version]
        : [],
    );
    // Of moves from before there were tags nothing is told.
    assert.deepEqual(assigned, moves.slice(-assigned.length), `gto history of ${stage}`);
  }
  return Object.entries(holders)
    .map(([stage, version]) => `${stage} ${version}`)
    .join(', ');
}

async function assertUntagged(repository: LocalRepository): Promise<string> {
  const tags = await repository.git('for-each-ref', '--format=%(objecttype)', 'refs/tags');
  assert.match(tags, /^(?:commit\n?)*$/);
  return 'nothing is tagged for GTO';
}

interface Shown {
  readonly stage: Readonly<Record<string, string | null>>;
}

interface ShownVersion {
  readonly version: string;
  readonly stages: readonly { readonly stage: string; readonly is_active: boolean }[];
}

function heldIn(shown: Shown | undefined): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(shown?.stage ?? {}).flatMap(([stage, version]) => (version ? [[stage, version]] : [])),
  );
}

/** `GitRegistry.which`, which no command of GTO 1.10 calls: it sorts by SemVer, whatever the dates. */
async function which(repository: LocalRepository, stage: string): Promise<readonly string[]> {
  const script = [
    'import json, sys',
    'from gto.api import find_versions_in_stage',
    "found = find_versions_in_stage('.', 'fraud', sys.argv[1])",
    'print(json.dumps([one.version for one in found or []]))',
  ].join('\n');
  const python = path.join(path.dirname(program as string), 'python');
  const { stdout } = await run(python, ['-c', script, stage], { cwd: repository.directory });
  return JSON.parse(stdout) as string[];
}

interface Told {
  readonly timestamp: string;
  readonly event: string;
  readonly version: string;
  readonly stage?: string;
}

async function gto(repository: LocalRepository, ...args: readonly string[]): Promise<unknown> {
  return JSON.parse(await text(repository, ...args));
}

async function text(repository: LocalRepository, ...args: readonly string[]): Promise<string> {
  const { stdout } = await run(program as string, [...args], { cwd: repository.directory });
  return stdout.trim();
}

function policyWith(gto: boolean): Readonly<Record<string, string>> {
  const predictions = { path: 'predictions.csv', id: 'id', label: 'label', score: 'score' };
  return {
    '.github/modelgate.yml': policyOf({
      gate: { accuracy: { tolerance: 0.02, min: 0.7 } },
      model: { model: 'model.bin', predictions, stages: ['staging', 'production'], release: { gto } },
    }),
  };
}

async function repositoryFor(gto: boolean): Promise<LocalRepository> {
  return repositoryWith({ ...policyWith(gto), ...trained('first') });
}

function promoteNew(name: string, wrong: number, stage = 'production') {
  return async (repository: LocalRepository) => {
    await repository.commit(
      name,
      trained(name, ({ id }) => id === wrong),
    );
    const { outputs, refusal } = await runPromote(repository, { stage });
    assert.equal(outputs['outcome'], 'promoted', refusal);
  };
}

function rolledBack(inputs: Readonly<Record<string, string>>) {
  return async (repository: LocalRepository) => {
    const { outputs, refusal } = await runRollback(repository, inputs);
    assert.equal(outputs['outcome'], 'rolled-back', refusal);
  };
}

async function killedPromotion(repository: LocalRepository): Promise<void> {
  await repository.commit(
    'third',
    trained('third', ({ id }) => id === 3),
  );
  const through = killedAfterEvent('published');
  await assert.rejects(runPromote(repository, production, { through }), Killed);
}
