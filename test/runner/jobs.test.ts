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

describe('jobs', () => {
  it('run in the order of needs and hand outputs on', async () => {
    const result = await runOnPush(
      world,
      `
on: push
jobs:
  last:
    needs: [middle]
    runs-on: ubuntu-latest
    steps: [{ run: 'echo "got \${{ needs.middle.outputs.twice }}"' }]
  middle:
    needs: first
    runs-on: ubuntu-latest
    outputs: { twice: '\${{ steps.double.outputs.value }}' }
    steps:
      - id: double
        run: echo "value=\${{ needs.first.outputs.word }}\${{ needs.first.outputs.word }}" >> "$GITHUB_OUTPUT"
  first:
    runs-on: ubuntu-latest
    outputs: { word: '\${{ steps.say.outputs.word }}' }
    steps: [{ id: say, run: 'echo word=ab >> "$GITHUB_OUTPUT"' }]
`,
    );
    expect(result.conclusion).toBe('success');
    expect(result.jobs['middle']?.outputs).toEqual({ twice: 'abab' });
    expect(result.jobs['last']?.log).toContain('got abab');
  });

  it('are skipped behind a failed one, unless they ask for it', async () => {
    const result = await runOnPush(
      world,
      `
on: push
jobs:
  bad: { runs-on: ubuntu-latest, steps: [{ run: exit 3 }] }
  behind: { needs: bad, runs-on: ubuntu-latest, steps: [{ run: echo no }] }
  furtherBehind: { needs: behind, runs-on: ubuntu-latest, steps: [{ run: echo no }] }
  cleanup: { needs: behind, if: always(), runs-on: ubuntu-latest, steps: [{ run: 'echo "\${{ needs.behind.result }}"' }] }
  alarm: { needs: [bad], if: "\${{ failure() && github.event_name == 'push' }}", runs-on: ubuntu-latest, steps: [{ run: echo alarm }] }
`,
    );
    const conclusions = Object.fromEntries(
      Object.values(result.jobs).map((job) => [job.name, job.conclusion]),
    );
    expect(conclusions).toEqual({
      bad: 'failure',
      behind: 'skipped',
      furtherBehind: 'skipped',
      cleanup: 'success',
      alarm: 'success',
    });
    expect(result.jobs['cleanup']?.log).toContain('skipped');
    expect(result.jobs['bad']?.steps[0]?.annotations[0]?.message).toBe('Process completed with exit code 3.');
    expect(result.conclusion).toBe('failure');
  });

  it('are skipped behind a skipped one, unless nothing failing is enough for them', async () => {
    const result = await runOnPush(
      world,
      `
on: push
jobs:
  off: { if: github.event_name == 'pull_request', runs-on: ubuntu-latest, steps: [{ run: echo no }] }
  behind: { needs: off, runs-on: ubuntu-latest, steps: [{ run: echo no }] }
  anyway: { needs: off, if: '!failure() && !cancelled()', runs-on: ubuntu-latest, steps: [{ run: echo yes }] }
`,
    );
    const conclusions = Object.values(result.jobs).map((job) => [job.name, job.conclusion]);
    expect(conclusions).toEqual([
      ['off', 'skipped'],
      ['behind', 'skipped'],
      ['anyway', 'success'],
    ]);
    expect(result.conclusion).toBe('success');
  });

  it('of a matrix follow include and exclude', async () => {
    const result = await runOnPush(
      world,
      `
on: push
jobs:
  each:
    runs-on: ubuntu-latest
    strategy:
      fail-fast: false
      matrix:
        a: [1, 2]
        b: [x, y]
        exclude: [{ a: 2, b: y }]
        include: [{ a: 1, extra: more }, { a: 3, b: z }]
    steps: [{ run: 'echo "\${{ matrix.a }}-\${{ matrix.b }}-\${{ matrix.extra }} of \${{ strategy.job-total }}"' }]
`,
    );
    expect(Object.keys(result.jobs)).toEqual([
      'each (1, x, more)',
      'each (1, y, more)',
      'each (2, x)',
      'each (3, z)',
    ]);
    expect(result.jobs['each (1, y, more)']?.log).toContain('1-y-more of 4');
    expect(result.jobs['each (3, z)']?.log).toContain('3-z- of 4');
  });

  it('are cancelled when their time is over, and clean up', async () => {
    const result = await runOnPush(
      world,
      `
on: push
jobs:
  slow:
    runs-on: ubuntu-latest
    timeout-minutes: 0.02
    steps:
      - run: sleep 60
      - run: echo never
      - { if: always(), run: echo cleaned }
`,
    );
    expect(result.jobs['slow']?.conclusion).toBe('cancelled');
    expect(result.jobs['slow']?.steps.map((step) => step.conclusion)).toEqual([
      'cancelled',
      'skipped',
      'success',
    ]);
  });
});

describe('what is not understood', () => {
  const refused: readonly (readonly [string, string, RegExp])[] = [
    ['services', 'services: { db: { image: postgres } }', /services/],
    ['containers', 'container: node', /container/],
    ['an unknown permission', 'permissions: { content: read }', /no scope content/],
  ];
  it.each(refused)('is an error: %s', async (_, line, message) => {
    const workflow = `on: push\njobs:\n  job:\n    runs-on: ubuntu-latest\n    ${line}\n    steps: [{ run: echo }]\n`;
    await expect(runOnPush(world, workflow)).rejects.toThrow(message);
  });

  it('is an error: an action that nobody mapped, a misspelt context, a cycle', async () => {
    const job = (step: string) => `on: push\njobs: { job: { runs-on: ubuntu-latest, steps: [${step}] } }\n`;
    await expect(runOnPush(world, job('{ uses: some/action@v1 }'))).rejects.toThrow(/not among the actions/);
    const misspelt = await runOnPush(world, job("{ run: 'echo ${{ gihtub.sha }}' }"));
    expect(misspelt.jobs['job']?.steps[0]?.log).toContain("Unrecognized named-value: 'gihtub'");
    const cycle =
      'on: push\njobs:\n  a: { needs: b, runs-on: u, steps: [{ run: x }] }\n  b: { needs: a, runs-on: u, steps: [{ run: x }] }\n';
    await expect(runOnPush(world, cycle)).rejects.toThrow(/need each other/);
  });
});
