import { githubRuns } from '../../src/github/runs.ts';
import type { Context } from '../../src/ports/context.ts';
import type { Runs } from '../../src/ports/runs.ts';
import type { Files } from '../../src/ports/system.ts';
import { clientFor, contextOf } from '../github/client-for.ts';
import { openScene, type Scene } from '../github-double/scene.ts';
import { startResultsServer } from '../support/artifacts/results-server.ts';
import type { CreateRun } from '../support/github/workflow-runs.ts';
import { asJob, quietly } from '../support/artifacts/as-job.ts';

export const repository = 'acme/models';
export const workflowFile = '.github/workflows/model.yml';

/** A double with a results service, and the runs as each job of it sees them. */
export interface Jobs {
  readonly scene: Scene;
  /** The head of `main`. */
  readonly commit: string;
  /** A workflow run, a successful push to `main` unless `more` says else, and its job's runs. */
  start(more?: Partial<CreateRun>): Promise<Job>;
  close(): Promise<void>;
}

export interface Job {
  readonly id: number;
  readonly context: Context;
  readonly runs: Runs;
}

export async function openJobs(files: Files): Promise<Jobs> {
  const scene = await openScene();
  const results = await startResultsServer({ artifacts: scene.github.artifacts });
  const commit = await scene.clone.git('rev-parse', 'HEAD');
  const { json } = await scene.ask('');
  const octokit = clientFor(scene.github, { token: scene.token });
  const before = { ...process.env };
  return {
    scene,
    commit,
    async start(more = {}) {
      const wanted = { repository, path: workflowFile, headSha: commit, event: 'push', ...more };
      const run = await scene.github.createRun(wanted);
      const context = contextOf(json, {
        commit: run.headSha,
        baseBranch: run.headBranch ?? 'main',
        workflow: { id: run.id, number: run.runNumber, attempt: 1, path: run.path, url: '' },
      });
      const waits = { pauses: [10, 20], idle: 300 };
      const runs = githubRuns(octokit, { context, files, waits });
      const keep: Runs['keep'] = (name, directory) => {
        asJob(results, run.id);
        return quietly(() => runs.keep(name, directory));
      };
      return { id: run.id, context, runs: { ...runs, keep } };
    },
    async close() {
      process.env = before;
      await results.close();
      await scene.close();
    },
  };
}
