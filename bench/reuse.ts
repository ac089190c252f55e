import { randomFillSync } from 'node:crypto';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { originalThere } from '../src/actions/gather/original.ts';
import { modelOf, unwrittenPolicy } from '../src/domain/policy/policy.ts';
import { githubRuns } from '../src/github/runs.ts';
import { githubRepository } from '../src/github/repository.ts';
import { localFiles } from '../src/local/files.ts';
import type { Host } from '../src/ports/host.ts';
import type { KeptRun } from '../src/ports/runs.ts';
import { openJobs } from '../test/contracts/jobs.ts';
import { clientFor } from '../test/github/client-for.ts';
import { zipOf } from '../test/github/zip.ts';
import { type Benchmark, ratios } from './benchmark.ts';
import { cache } from './processes.ts';

const size = Number(process.env['MODELGATE_BENCH_BYTES'] ?? 2 ** 30);
const pairs = Number(process.env['MODELGATE_BENCH_PAIRS'] ?? 3);

/** What a later job pays for a run of 1 GiB that another workflow run made: a pointer is followed, and the run fetched. */
export const reuse: Benchmark = {
  budgets: {
    reuse: { unit: 'x', budget: 1.3, against: 'fetching the same artifact where no pointer leads to it' },
  },
  async run() {
    const folder = path.join(cache, 'reuse');
    await rm(folder, { recursive: true, force: true });
    const jobs = await openJobs(localFiles(folder));
    try {
      const { clone, github, token } = jobs.scene;
      const headSha = await clone.commit({ 'models/fraud/code.txt': 'code\n' });
      await clone.push();
      const job = await jobs.start({ headSha, event: 'push', headBranch: 'main' });
      const name = 'modelgate-fraud-0123456789ab';
      const model = randomFillSync(Buffer.allocUnsafe(size));
      const bytes = zipOf({ 'run.json': '{}', 'files/model.bin': model });
      const { id } = await github.addArtifact({ runId: job.id, name, content: { bytes } });
      const consumer = await jobs.start({ headSha });
      const repository = githubRepository(clientFor(github, { token }), consumer.context.repository);
      const octokit = clientFor(github, { token });
      const runs = githubRuns(octokit, { context: consumer.context, files: localFiles(folder) });
      const host = { context: consumer.context, repository, runs } as Host;
      const subject = modelOf(unwrittenPolicy('fraud', 'models/fraud'), 'fraud');
      const tree = await repository.tree(headSha);
      const policies = {
        path: 'policy.yml',
        head: undefined,
        inForce: undefined,
        origin: undefined,
        removed: new Map(),
      };
      const whole = { subject: { ...subject, model: 'fraud' }, policies, tree, commit: headSha };
      const pointer: KeptRun = {
        name: `${name}-of-${id}`,
        model: 'fraud',
        commit: headSha,
        branch: 'main',
        expired: false,
        id: 1,
        workflowRun: consumer.id,
        original: id,
      };
      const direct = (await job.runs.ofThisWorkflowRun())[0] as KeptRun;
      const timed = async (kept: KeptRun) => {
        const begin = performance.now();
        const original = await originalThere(host, kept, whole as never);
        await runs.fetch(original, 'run');
        return performance.now() - begin;
      };
      return {
        reuse: await ratios(pairs, { measured: () => timed(pointer), against: () => timed(direct) }),
      };
    } finally {
      await jobs.close();
      await rm(folder, { recursive: true, force: true });
    }
  },
};
