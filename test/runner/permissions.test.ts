import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { jobPermissions, parsePermissions } from '../support/runner/permissions.ts';
import { startWorld, type World } from '../support/world/world.ts';

const asks = (permissions: string): string => `
on: pull_request
${permissions}
jobs:
  job:
    runs-on: ubuntu-latest
    env: { TOKEN: '\${{ github.token }}', KEY: '\${{ secrets.KEY }}' }
    steps:
      - run: |
          code() { curl -s -o /dev/null -w "$1 %{http_code}\\n" -H "authorization: Bearer $TOKEN" "\${@:2}"; }
          base="$GITHUB_API_URL/repos/$GITHUB_REPOSITORY"
          code list "$base/issues/1/comments"
          code write -H 'content-type: application/json' -d '{"body":"hello"}' "$base/issues/1/comments"
          code runs "$base/actions/runs"
          echo "key=\${KEY:-none} actor=$GITHUB_ACTOR"
        shell: bash
`;

jest.setTimeout(120_000);

let world: World;

beforeAll(async () => {
  world = await startWorld();
});

afterAll(async () => {
  await world.close();
});

describe("a job's token", () => {
  it('may do what permissions say and no more; less for forks, which see no secrets', async () => {
    const repository = await world.createRepository({
      name: 'acme/permissions',
      secrets: { KEY: 'open-sesame' },
      workflows: {
        'comment.yml': asks('permissions: { pull-requests: write }'),
        'runs.yml': asks('permissions: { actions: read, pull-requests: read }'),
      },
    });
    const own = await repository.openPullRequest({ branch: 'own', files: { a: 'a' } });
    const [comment, runs] = own.runs.map((run) => run.jobs['job']?.steps[0]?.log);
    expect(comment).toBe('list 200\nwrite 201\nruns 403\nkey=*** actor=acme\n');
    expect(runs).toBe('list 200\nwrite 403\nruns 200\nkey=*** actor=acme\n');
    const forked = await repository.openPullRequest({
      fork: 'eve/permissions',
      branch: 'x',
      files: { b: 'b' },
    });
    expect(forked.runs[0]?.jobs['job']?.permissions).toEqual({ 'pull-requests': 'read' });
    expect(forked.runs[0]?.jobs['job']?.steps[0]?.log).toBe(
      'list 200\nwrite 403\nruns 403\nkey=none actor=eve\n',
    );
    const run = (await repository.api('GET', `/actions/runs/${forked.runs[0]?.runId}`)) as Record<
      string,
      unknown
    >;
    expect(run).toMatchObject({
      head_sha: forked.sha,
      head_branch: 'x',
      head_repository: { full_name: 'eve/permissions' },
      event: 'pull_request',
      path: '.github/workflows/comment.yml',
      run_number: 2,
      run_attempt: 1,
      status: 'completed',
      conclusion: 'success',
    });
    expect(await world.github.violations()).toEqual([]);
  });
});

describe('permissions', () => {
  it("are the job's, else the workflow's, else the default; dependabot's are read-only", () => {
    const workflow = parsePermissions({ contents: 'write', issues: 'none' });
    expect(jobPermissions({ job: undefined, workflow: undefined, readOnly: false })).toEqual({
      contents: 'read',
      packages: 'read',
    });
    expect(jobPermissions({ job: undefined, workflow, readOnly: false })).toEqual({ contents: 'write' });
    expect(jobPermissions({ job: {}, workflow, readOnly: false })).toEqual({});
    expect(jobPermissions({ job: parsePermissions('write-all'), workflow, readOnly: true })).toMatchObject({
      contents: 'read',
    });
  });

  it.each([
    ['scope', { content: 'read' }],
    ['level', { contents: 'admin' }],
    ['word', 'all'],
  ] as const)('with an unknown %s are an error', (_, value) => {
    expect(() => parsePermissions(value)).toThrow(/permissions:/);
  });
});
