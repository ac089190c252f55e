import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { matchesFilter } from '../support/runner/glob.ts';
import { startWorld, type World } from '../support/world/world.ts';

jest.setTimeout(120_000);

let world: World;

beforeAll(async () => {
  world = await startWorld();
});

afterAll(async () => {
  await world.close();
});

const says = (on: string, text = ''): string => `
name: says
on: ${on}
jobs: { job: { runs-on: x, steps: [{ run: 'echo "$GITHUB_EVENT_NAME $GITHUB_REF $GITHUB_BASE_REF ${text}"' }] } }
`;

describe('filters', () => {
  it.each([
    ['main', ['main'], true],
    ['release/1', ['release/*'], true],
    ['release/1/2', ['release/*'], false],
    ['release/1/2', ['release/**'], true],
    ['src/a/b.py', ['**.py'], true],
    ['b.py', ['**/b.py'], true],
    ['docs/a.md', ['**', '!docs/**'], false],
    ['v1.2', ['v[0-9]+.[0-9]+'], true],
    ['v1x2', ['v[0-9].[0-9]'], false],
  ] as const)('%s against %j: %s', (value, patterns, expected) => {
    expect(matchesFilter(value, patterns)).toBe(expected);
  });
});

describe('events', () => {
  it('set off the workflows that listen, by name, type, branch and path', async () => {
    const repository = await world.createRepository({
      name: 'acme/events',
      workflows: {
        'a.yml': says('push'),
        'b.yml': says('[pull_request, merge_group]'),
        'c.yml': says('{ pull_request: { types: [labeled] } }'),
        'd.yml': says(
          '{ push: { branches: [other], paths: ["src/**"] }, pull_request: { branches: [other] } }',
        ),
        'e.yml': says('{ push: { tags: ["v*"] } }'),
        'f.yml': says('{ push: { paths-ignore: ["**.md"] } }'),
      },
    });
    const ran = (runs: readonly { readonly path: string; readonly event: string }[]) =>
      runs.map((run) => `${run.path.slice(-5, -4)} ${run.event}`);
    const readme = await repository.push({ files: { 'README.md': 'new\n' } });
    expect(ran(readme.runs)).toEqual(['a push']);
    const opened = await repository.openPullRequest({ branch: 'topic', files: { 'src/a.py': 'a' } });
    expect(ran(opened.runs)).toEqual(['a push', 'f push', 'b pull_request']);
    const again = await repository.push({ branch: 'topic', files: { 'src/a.py': 'b' } });
    expect(ran(again.runs)).toEqual(['a push', 'f push', 'b pull_request']);
    expect(again.runs[2]?.jobs['job']?.log).toContain(`pull_request refs/pull/${opened.number}/merge main`);
    const labeled = await repository.trigger('pull_request', { number: opened.number, action: 'labeled' });
    expect(ran(labeled.runs)).toEqual(['c pull_request']);
    const queued = await repository.trigger('merge_group', { number: opened.number });
    expect(queued.runs[0]?.jobs['job']?.log).toContain('merge_group refs/heads/gh-readonly-queue/main/pr-');
    const merged = await repository.mergePullRequest(opened.number, { method: 'squash' });
    expect(ran(merged.runs)).toEqual(['a push', 'f push']);
    const tagged = await repository.push({ branch: 'other', files: { 'src/a.py': 'c' }, tag: 'v1' });
    expect(ran(tagged.runs)).toEqual(['a push', 'd push', 'f push', 'a push', 'e push', 'f push']);
  });

  it('run the default branch for dispatches, schedules and the end of other runs', async () => {
    const repository = await world.createRepository({
      name: 'acme/dispatch',
      workflows: {
        'by-hand.yml': says(
          '{ workflow_dispatch: { inputs: { stage: { type: choice, options: [a, b], default: a }, dry: { type: boolean } } } }',
          '${{ inputs.stage }} ${{ inputs.dry == true }} ${{ github.event.inputs.dry }}',
        ),
        'sent.yml': says(
          '{ repository_dispatch: { types: [promoted] } }',
          '${{ github.event.client_payload.version }}',
        ),
        'nightly.yml': says('{ schedule: [{ cron: "0 3 * * *" }] }'),
        'after.yml': says(
          '{ workflow_run: { workflows: [trains], types: [completed] } }',
          '${{ github.event.workflow_run.head_sha }} ${{ github.event.workflow_run.conclusion }}',
        ),
        'train.yml':
          'name: trains\non: pull_request\njobs: { job: { runs-on: x, steps: [{ run: exit 1 }] } }\n',
      },
    });
    const log = (result: {
      readonly runs: readonly { readonly jobs: Readonly<Record<string, { readonly log: string }>> }[];
    }) => result.runs[0]?.jobs['job']?.log;
    expect(
      log(await repository.trigger('workflow_dispatch', { inputs: { stage: 'b', dry: true } })),
    ).toContain('workflow_dispatch refs/heads/main  b true true');
    await expect(repository.trigger('workflow_dispatch', { inputs: { stage: 'c' } })).rejects.toThrow(
      /not in the list/,
    );
    await expect(repository.trigger('workflow_dispatch', { inputs: { typo: 'c' } })).rejects.toThrow(
      /Unexpected inputs/,
    );
    const sent = { action: 'promoted', payload: { version: 'v2' } };
    expect(log(await repository.trigger('repository_dispatch', sent))).toContain(
      'repository_dispatch refs/heads/main  v2',
    );
    expect((await repository.trigger('repository_dispatch', { action: 'other' })).runs).toEqual([]);
    expect(log(await repository.trigger('schedule'))).toContain('schedule refs/heads/main');
    const forked = await repository.openPullRequest({ fork: 'eve/dispatch', branch: 'x', files: { a: 'a' } });
    expect(forked.runs.map((run) => run.event)).toEqual(['pull_request', 'workflow_run']);
    expect(forked.runs[1]?.jobs['job']?.log).toContain(`workflow_run refs/heads/main  ${forked.sha} failure`);
    await expect(repository.trigger('watch')).rejects.toThrow(/not known/);
  });

  it('run again, with the next attempt and the workflow file of then', async () => {
    const repository = await world.createRepository({
      name: 'acme/again',
      workflows: { 'a.yml': says('push', '$GITHUB_RUN_ATTEMPT') },
    });
    const { runs } = await repository.push({ files: { a: 'a' } });
    await repository.push({ remove: ['.github/workflows/a.yml'] });
    const run = runs[0];
    if (run === undefined) throw new Error('nothing ran');
    const again = await repository.rerun(run);
    expect(again).toMatchObject({ runId: run.runId, runNumber: 1, attempt: 2, headSha: run.headSha });
    expect(again.jobs['job']?.log).toContain('push refs/heads/main  2');
    expect(await repository.api('GET', `/actions/runs/${run.runId}`)).toMatchObject({
      run_attempt: 2,
      conclusion: 'success',
    });
  });

  it('can be cancelled by a person', async () => {
    const repository = await world.createRepository({
      name: 'acme/cancel',
      workflows: {
        'slow.yml':
          'on: push\njobs: { a: { runs-on: x, steps: [{ run: sleep 60 }, { if: cancelled(), run: echo cleaned }] }, b: { needs: a, runs-on: x, steps: [{ run: echo }] } }\n',
      },
    });
    const { runs } = await repository.push({ files: { a: 'a' }, signal: AbortSignal.timeout(700) });
    expect(runs[0]?.conclusion).toBe('cancelled');
    expect(runs[0]?.jobs['a']?.log).toContain('cleaned');
    expect(runs[0]?.jobs['b']?.conclusion).toBe('skipped');
  });
});
