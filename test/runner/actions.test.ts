import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { stageActions } from '../support/world/staging.ts';
import { startWorld, type World } from '../support/world/world.ts';
import { runOnPush } from './one-run.ts';

const probe = `
import { appendFileSync } from 'node:fs';
const { env } = process;
const say = (file, line) => appendFileSync(env[file], line + '\\n');
console.log('node ' + process.versions.node.split('.')[0], process.cwd() === env.GITHUB_WORKSPACE);
console.log('who=' + env.INPUT_WHO + ' token=' + (env['INPUT_GITHUB-TOKEN'] ?? '').length);
console.log('runtime=' + Boolean(env.ACTIONS_RUNTIME_TOKEN) + ' ' + env.ACTIONS_RESULTS_URL);
console.log('state=' + env.STATE_mark, 'repository=' + env.GITHUB_ACTION_REPOSITORY + '@' + env.GITHUB_ACTION_REF);
say('GITHUB_STATE', 'mark=' + (env.STATE_mark ?? '') + env.PART);
say('GITHUB_OUTPUT', 'part=' + env.PART);
if (env.INPUT_WHO === 'nobody' && env.PART === 'main') process.exitCode = 1;
`;

const files: Readonly<Record<string, string>> = {
  'action.yml': `
name: probe
description: says what it sees
inputs:
  who: { description: who, default: world }
  github-token: { description: token, default: '\${{ github.token }}' }
outputs: { part: { description: which part ran } }
runs: { using: node24, pre: pre.mjs, main: main.mjs, post: post.mjs }
`,
  'pre.mjs': `process.env.PART = 'pre';\nawait import('./probe.mjs');\n`,
  'main.mjs': `process.env.PART = 'main';\nawait import('./probe.mjs');\n`,
  'post.mjs': `process.env.PART = 'post';\nawait import('./probe.mjs');\n`,
  'probe.mjs': probe,
  'unbuilt/action.yml': 'name: x\ndescription: x\nruns: { using: node24, main: dist/none.js }\n',
  'actions/both/action.yml': `
name: both
description: a composite action
inputs: { word: { description: word, default: none } }
outputs: { said: { description: what was said, value: '\${{ steps.say.outputs.said }}' } }
runs:
  using: composite
  steps:
    - id: say
      shell: bash
      env: { WORD: '\${{ inputs.word }}' }
      run: |
        echo "said=$WORD $OUTER" >> "$GITHUB_OUTPUT"
        echo "SET_INSIDE=yes" >> "$GITHUB_ENV"
        test -f "$GITHUB_ACTION_PATH/action.yml" && test -f "\${{ github.action_path }}/action.yml"
        echo "::notice::from inside"
    - { if: "inputs.word == 'bad'", shell: bash, run: exit 5 }
    - { shell: bash, run: echo after }
    - { if: failure(), shell: bash, run: echo inner cleanup }
`,
};

jest.setTimeout(120_000);

let world: World;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'modelgate-tools-'));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  world = await startWorld({ actions: { 'some/tools@v1': folder } });
});

afterAll(async () => {
  await world.close();
  await rm(folder, { recursive: true, force: true });
});

describe('a JavaScript action', () => {
  it('runs pre, main and post with inputs, state and the runtime token', async () => {
    const result = await runOnPush(
      world,
      `
on: push
jobs:
  job:
    runs-on: ubuntu-latest
    steps:
      - run: echo first
      - { id: probe, uses: some/tools@v1, with: { who: mona, typo: x } }
      - run: echo "\${{ steps.probe.outputs.part }}"
`,
    );
    const steps = result.jobs['job']?.steps ?? [];
    expect(steps.map((step) => [step.name, step.conclusion])).toEqual([
      ['Pre Run some/tools@v1', 'success'],
      ['Run echo first', 'success'],
      ['Run some/tools@v1', 'success'],
      ['Run echo "main"', 'success'],
      ['Post Run some/tools@v1', 'success'],
    ]);
    const main = steps[2];
    expect(main?.log).toContain('node 24 true');
    expect(main?.log).toMatch(/who=mona token=\d\d/);
    expect(main?.log).toContain(`runtime=true ${world.results.url}`);
    expect(main?.log).toContain('state=pre repository=some/tools@v1');
    expect(main?.annotations).toEqual([
      { level: 'warning', message: "Unexpected input(s) 'typo', valid inputs are ['who', 'github-token']" },
    ]);
    expect(steps[4]?.log).toContain('state=premain');
  });

  it('that fails fails the job, and its post still runs', async () => {
    const result = await runOnPush(
      world,
      `on: push\njobs: { job: { runs-on: x, steps: [{ uses: some/tools@v1, with: { who: nobody } }] } }\n`,
    );
    expect(result.conclusion).toBe('failure');
    expect(result.jobs['job']?.steps.map((step) => step.outcome)).toEqual(['success', 'failure', 'success']);
  });
});

describe('an action that was not built', () => {
  it('is an error of the test, not a failed step', async () => {
    const workflow = 'on: push\njobs: { job: { runs-on: x, steps: [{ uses: some/tools/unbuilt@v1 }] } }\n';
    await expect(runOnPush(world, workflow)).rejects.toThrow(/no dist\/none\.js .* is it built/);
  });
});

describe('a composite action', () => {
  const workflow = (word: string): string => `
on: push
jobs:
  job:
    runs-on: ubuntu-latest
    steps:
      - { id: both, uses: some/tools/actions/both@v1, with: { word: ${word} }, env: { OUTER: out } }
      - run: echo "\${{ steps.both.outputs.said }} $SET_INSIDE $OUTER."
`;

  it('has its own steps, inputs and outputs', async () => {
    const result = await runOnPush(world, workflow('hello'));
    const [both, after] = result.jobs['job']?.steps ?? [];
    expect(both?.outputs).toEqual({ said: 'hello out' });
    expect(both?.log).toContain('after\n');
    expect(both?.log).not.toContain('inner cleanup');
    expect(both?.annotations).toEqual([{ level: 'notice', message: 'from inside' }]);
    expect(after?.log).toContain('hello out yes .\n');
  });

  it('fails where a step of it fails', async () => {
    const result = await runOnPush(world, workflow('bad'));
    const [both, after] = result.jobs['job']?.steps ?? [];
    expect(both?.conclusion).toBe('failure');
    expect(both?.log).not.toContain('after\n');
    expect(both?.log).toContain('inner cleanup');
    expect(after?.conclusion).toBe('skipped');
  });
});

describe('an action of the workspace', () => {
  it('is found after checkout, and not before', async () => {
    const workflow = (first: string): string => `
on: push
jobs: { job: { runs-on: x, steps: [${first} { uses: ./tools/both, with: { word: local } }] } }
`;
    const own = { files: { 'tools/both/action.yml': files['actions/both/action.yml'] ?? '' } };
    const found = await runOnPush(world, workflow('{ uses: actions/checkout@v7 },'), own);
    expect(found.conclusion).toBe('success');
    const missing = await runOnPush(world, workflow(''), own);
    expect(missing.jobs['job']?.log).toContain("Can't find 'action.yml'");
  });
});

describe('staging', () => {
  it('copies action files, actions and dist, and nothing else', async () => {
    const root = join(folder, 'project');
    for (const path of [
      'action.yml',
      'actions/a/action.yml',
      'dist/a.js',
      'src/a.ts',
      'dist/node_modules/x.js',
    ]) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), 'x');
    }
    const staged = await stageActions(join(folder, 'staged'), root);
    const names = (await readdir(staged, { recursive: true })).sort();
    expect(names).toEqual([
      'action.yml',
      'actions',
      'actions/a',
      'actions/a/action.yml',
      'dist',
      'dist/a.js',
    ]);
  });
});
