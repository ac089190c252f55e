import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { startWorld, type World } from '../support/world/world.ts';
import { runOnPush } from './one-run.ts';

jest.setTimeout(120_000);

let world: World;

beforeAll(async () => {
  world = await startWorld();
});

afterAll(async () => {
  await world.close();
});

describe('steps', () => {
  it('go on behind continue-on-error, and see outcome and conclusion', async () => {
    const result = await runOnPush(
      world,
      `
on: push
jobs:
  job:
    runs-on: ubuntu-latest
    steps:
      - { id: bad, continue-on-error: true, run: 'false' }
      - run: echo "\${{ steps.bad.outcome }} \${{ steps.bad.conclusion }}"
      - { if: failure(), run: echo never }
      - { if: "steps.bad.outcome == 'failure'", run: echo seen }
`,
    );
    expect(result.conclusion).toBe('success');
    const steps = result.jobs['job']?.steps ?? [];
    expect(steps.map((step) => step.conclusion)).toEqual(['success', 'success', 'skipped', 'success']);
    expect(steps[1]?.log).toContain('failure success');
  });

  it('speak through files: outputs, environment, path, summary, heredocs', async () => {
    const result = await runOnPush(
      world,
      `
on: push
env: { LAYER: workflow, ONLY: workflow }
defaults: { run: { shell: bash } }
jobs:
  job:
    runs-on: ubuntu-latest
    env: { LAYER: job }
    steps:
      - id: writes
        env: { LAYER: step }
        run: |
          echo "layer=$LAYER $ONLY" >> "$GITHUB_OUTPUT"
          printf 'many<<END\\none\\ntwo=2\\nEND\\n' >> "$GITHUB_OUTPUT"
          echo "ADDED=value" >> "$GITHUB_ENV"
          mkdir bin && printf '#!/bin/sh\\necho mine' > bin/mine && chmod +x bin/mine
          echo "$PWD/bin" >> "$GITHUB_PATH"
          echo "## Result" >> "$GITHUB_STEP_SUMMARY"
      - run: 'echo "$ADDED $LAYER \${{ env.ADDED }}"; mine; false | true'
        continue-on-error: true
      - { shell: python, run: "import os; print('python', os.environ['ADDED'])" }
      - { run: 'echo "NODE_OPTIONS=--inspect" >> "$GITHUB_ENV"' }
`,
    );
    const [writes, reads, python, refused] = result.jobs['job']?.steps ?? [];
    expect(writes?.outputs).toEqual({ layer: 'step workflow', many: 'one\ntwo=2' });
    expect(writes?.summary).toBe('## Result\n');
    expect(reads?.log).toContain('value job value\nmine\n');
    expect(reads?.outcome).toBe('failure');
    expect(python?.log).toContain('python value');
    expect(refused?.conclusion).toBe('failure');
    expect(refused?.log).toContain("Can't store NODE_OPTIONS");
  });

  it('annotate, at most ten of a level shown, and never print what is masked', async () => {
    const result = await runOnPush(
      world,
      `
on: push
jobs:
  job:
    runs-on: ubuntu-latest
    steps:
      - run: |
          for i in $(seq 12); do echo "::warning file=a.py,line=$i,title=T::number $i%0Anext"; done
          echo "::add-mask::hunter2"; echo "pass hunter2 \${{ secrets.KEY }}" | tee -a "$GITHUB_STEP_SUMMARY"
          echo "::stop-commands::token"; echo "::error::text"; echo "::token::"; echo "::error::real"
          echo "\${{ github.token }}" | base64
`,
      { secrets: { KEY: 'open sesame' } },
    );
    const step = result.jobs['job']?.steps[0];
    expect(step?.annotationCounts).toEqual({ warning: 12, error: 1, notice: 0 });
    expect(step?.annotations.filter(({ level }) => level === 'warning')).toHaveLength(10);
    expect(step?.annotations[0]).toEqual({
      level: 'warning',
      message: 'number 1\nnext',
      title: 'T',
      file: 'a.py',
      line: 1,
    });
    expect(step?.log).toContain('pass *** ***');
    expect(step?.summary).toBe('pass *** ***\n');
    expect(step?.log).toContain('::error::text');
    expect(step?.log).not.toContain(result.jobs['job']?.token);
  });

  it('lose a summary over one MiB, which is reported and fails nothing', async () => {
    const result = await runOnPush(
      world,
      `
on: push
concurrency: { group: 'model-\${{ github.ref }}', cancel-in-progress: true }
jobs:
  job:
    runs-on: ubuntu-latest
    environment: { name: production }
    steps: [{ run: head -c 1048577 /dev/zero | tr '\\0' x >> "$GITHUB_STEP_SUMMARY" }]
`,
    );
    const job = result.jobs['job'];
    expect(job?.conclusion).toBe('success');
    expect(job?.summary).toBe('');
    expect(job?.steps[0]?.annotations[0]?.message).toContain(
      'supports content up to a size of 1024k, got 1025k',
    );
    expect([result.concurrency, job?.environment]).toEqual(['model-refs/heads/main', 'production']);
  });

  it('may leave a process in the background until the job is through', async () => {
    const result = await runOnPush(
      world,
      `
on: push
jobs:
  job:
    runs-on: ubuntu-latest
    steps:
      - run: |
          sleep 300 & echo "PID=$!" >> "$GITHUB_ENV"
      - { id: pid, run: 'kill -0 "$PID" && echo "pid=$PID" >> "$GITHUB_OUTPUT"' }
`,
    );
    const pid = Number(result.jobs['job']?.steps[1]?.outputs['pid']);
    expect(pid).toBeGreaterThan(1);
    const state = (await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => 'gone')).split(' ')[2] ?? 'gone';
    expect(['gone', 'Z']).toContain(state);
  });

  it('see a clean environment and no runtime token', async () => {
    process.env['LEAKED_FROM_TESTS'] = 'yes';
    const result = await runOnPush(
      world,
      `
on: push
jobs: { job: { runs-on: ubuntu-latest, steps: [{ run: 'env; git config --global user.name || echo no-name' }] } }
`,
    );
    const log = result.jobs['job']?.log ?? '';
    expect(log).not.toMatch(/LEAKED_FROM_TESTS|ACTIONS_RUNTIME_TOKEN|NODE_OPTIONS|npm_/);
    expect(log).toContain('no-name');
    expect(log).toMatch(
      /GITHUB_WORKFLOW_REF=acme\/run-\d+\/\.github\/workflows\/test\.yml@refs\/heads\/main/,
    );
    expect(log).toMatch(/GITHUB_SERVER_URL=http:\/\/github\.localhost:\d+\n/);
    expect(log).toContain('GITHUB_EVENT_NAME=push\n');
    expect(log).toContain('GITHUB_RUN_NUMBER=1\n');
  });
});
