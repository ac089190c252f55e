import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { startWorld, type World } from '../test/support/world/world.ts';
import { type Benchmark, ratios } from './benchmark.ts';
import { metricsOf, stepOf, type Step } from './job-step.ts';
import { node24, root, timeToExit } from './processes.ts';

/**
 * The check from start to exit, with a GitHub in another process, against an empty process. The repository has no policy and
 * its base a metrics file. The first run writes the comment, each later one updates it.
 */
export const check: Benchmark = {
  budgets: { check: { unit: 'x', budget: 12, against: 'an empty Node 24 process, start to exit' } },
  async run() {
    const world = await startWorld();
    try {
      const { step, comments } = await pullRequestJob(world);
      const empty = path.join(world.directory, 'empty.mjs');
      await writeFile(empty, '');
      const checked = () =>
        timeToExit(node24, [path.join(root, 'dist/check.js')], { env: step.env, cwd: step.workspace });
      await checked();
      const samples = await ratios(15, { measured: checked, against: () => timeToExit(node24, [empty]) });
      if ((await comments()) !== 1) throw new Error('the pull request has not one comment');
      return { check: samples };
    } finally {
      await world.close();
    }
  },
};

async function pullRequestJob(world: World): Promise<{ readonly step: Step; comments(): Promise<number> }> {
  const { github } = world;
  const repository = await world.createRepository({ files: { 'metrics.json': metricsOf(0.9) } });
  const { name, id } = repository;
  const { number } = await repository.openPullRequest({
    branch: 'better',
    files: { 'metrics.json': metricsOf(0.912) },
    run: false,
  });
  const pull = await github.pullRequest({ repository: name, number });
  const run = await github.createRun({
    repository: name,
    headSha: pull.headSha,
    headBranch: 'better',
    event: 'pull_request',
    path: '.github/workflows/model.yml',
    status: 'in_progress',
  });
  const permissions = { contents: 'read', actions: 'read', 'pull-requests': 'write' } as const;
  const step = await stepOf({
    apiUrl: github.url,
    token: await world.mintToken({ repository: name, permissions }),
    repository: { id, name },
    pullRequest: { number, head: pull.headSha, base: pull.baseSha, merged: pull.mergeCommitSha ?? '' },
    runId: run.id,
    folder: path.join(world.directory, 'step'),
  });
  return {
    step,
    comments: async () => (await github.comments({ repository: name, issue: number })).length,
  };
}
