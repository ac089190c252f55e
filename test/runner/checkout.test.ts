import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { git } from '../support/world/git.ts';
import type { WorldRepository } from '../support/world/repository.ts';
import { startWorld, type World } from '../support/world/world.ts';

jest.setTimeout(120_000);

let world: World;

beforeAll(async () => {
  world = await startWorld();
});

afterAll(async () => {
  await world.close();
});

const look = (options: string): string => `
on: { pull_request: {}, push: {} }
permissions: { contents: read }
jobs:
  job:
    runs-on: ubuntu-latest
    steps:
      - { id: checkout, uses: actions/checkout@v7, with: { ${options} } }
      - run: |
          git rev-parse HEAD; git log --oneline | wc -l; cat one.txt two.txt; git status --porcelain --branch
          git fetch -q origin main && echo fetched || echo no-fetch
          git config --list --local | grep -c extraheader || true
`;

async function branchesOf({ path }: WorldRepository): Promise<readonly string[]> {
  return (await git(path, ['for-each-ref', '--format=%(refname:short)', 'refs/heads'])).split('\n');
}

describe('actions/checkout', () => {
  it('brings the merge commit of a pull request, one commit deep', async () => {
    const repository = await world.createRepository({
      name: 'acme/merge',
      files: { 'one.txt': 'one\n' },
      workflows: { 'look.yml': look('persist-credentials: false') },
    });
    const opened = await repository.openPullRequest({ branch: 'more', files: { 'two.txt': 'two\n' } });
    const [onPush, onPull] = opened.runs;
    expect(onPush?.event).toBe('push');
    const log = onPull?.jobs['job']?.steps[1]?.log ?? '';
    const merge = (await repository.api('GET', `/pulls/${opened.number}`)) as { merge_commit_sha: string };
    expect(log.split('\n').slice(0, 5)).toEqual([
      merge.merge_commit_sha,
      '1',
      'one',
      'two',
      '## HEAD (no branch)',
    ]);
    expect(merge.merge_commit_sha).not.toBe(opened.sha);
    expect(onPull?.headSha).toBe(opened.sha);
    expect(onPull?.jobs['job']?.steps[0]?.outputs['commit']).toBe(merge.merge_commit_sha);
    expect(log).toContain('fetched\n0\n');
  });

  it('keeps the token until the job is through, where it may', async () => {
    const repository = await world.createRepository({
      name: 'acme/secret',
      private: true,
      files: { 'one.txt': 'one\n', 'two.txt': 'two\n' },
      workflows: { 'kept.yml': look('fetch-depth: 0'), 'forgotten.yml': look('persist-credentials: false') },
    });
    const { runs } = await repository.push({ files: { 'two.txt': '2\n' } });
    const logs = Object.fromEntries(runs.map((run) => [run.path, run.jobs['job']]));
    const kept = logs['.github/workflows/kept.yml'];
    expect(kept?.steps[1]?.log).toMatch(/^[0-9a-f]{40}\n2\none\n2\n## main\.\.\.origin\/main\nfetched\n1\n/);
    expect(kept?.steps.at(-1)?.name).toBe('Post Run actions/checkout@v7');
    const forgotten = logs['.github/workflows/forgotten.yml'];
    expect(forgotten?.steps[1]?.log).toContain('no-fetch\n0\n');
    expect(forgotten?.steps).toHaveLength(2);
  });

  it('lets a push through only with contents: write', async () => {
    const push = (level: string): string => `
on: { push: { branches: [main] } }
permissions: { contents: ${level} }
jobs:
  job:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
      - run: |
          git config user.name bot; git config user.email bot@example.com
          head -c 3000000 /dev/urandom > large.bin && git add large.bin
          git commit -q -m ${level} && git push -q origin HEAD:refs/heads/by-${level}
`;
    const repository = await world.createRepository({
      name: 'acme/push',
      workflows: { 'read.yml': push('read'), 'write.yml': push('write') },
    });
    const { runs } = await repository.push({ files: { a: 'a' } });
    expect(runs.map((run) => run.conclusion)).toEqual(['failure', 'success']);
    expect(await branchesOf(repository)).toEqual(['by-write', 'main']);
  });

  it('takes a ref, a path, a tag, and says when there is none', async () => {
    const repository = await world.createRepository({ name: 'acme/refs', files: { 'one.txt': 'first\n' } });
    await repository.push({ files: { 'one.txt': 'tagged\n' }, tag: 'fraud@v1.0.0', run: false });
    const workflow = `
on: { push: { branches: [main] } }
jobs:
  job:
    runs-on: ubuntu-latest
    steps:
      - { uses: actions/checkout@v7, with: { ref: fraud@v1.0.0, path: old } }
      - { uses: actions/checkout@v7, with: { ref: '\${{ github.sha }}', path: new } }
      - { run: cat old/one.txt new/one.txt }
      - { uses: actions/checkout@v7, with: { ref: nowhere } }
`;
    const { runs } = await repository.push({
      files: { 'one.txt': 'new\n', '.github/workflows/refs.yml': workflow },
    });
    const steps = runs[0]?.jobs['job']?.steps ?? [];
    expect(steps[2]?.log).toBe('tagged\nnew\n');
    expect(steps[3]?.log).toContain("'nowhere' could not be found");
  });

  it("refuses a fork's commit where the token may write", async () => {
    const target = (options: string): string => `
on: pull_request_target
jobs: { job: { runs-on: x, steps: [{ uses: actions/checkout@v7, with: { ${options} } }, { run: ls }] } }
`;
    const repository = await world.createRepository({
      name: 'acme/target',
      workflows: {
        'a-own.yml': target(''),
        'b-head.yml': target("ref: '${{ github.event.pull_request.head.sha }}'"),
        'c-merge.yml': target("ref: 'refs/pull/${{ github.event.number }}/merge'"),
      },
    });
    const { runs } = await repository.openPullRequest({
      fork: 'eve/target',
      branch: 'x',
      files: { 'evil.txt': 'x' },
    });
    expect(runs.map((run) => run.conclusion)).toEqual(['success', 'failure', 'failure']);
    expect(runs[0]?.jobs['job']?.log).not.toContain('evil.txt');
    expect(runs[1]?.jobs['job']?.log).toContain('Refusing to check out fork pull request code');
  });
});
