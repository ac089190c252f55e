import path from 'node:path';
import { formatPointerName, parseArtifactName } from '../domain/run/artifact-name.ts';
import type { Context } from '../ports/context.ts';
import type { Runs } from '../ports/runs.ts';
import type { Files } from '../ports/system.ts';
import { downloadArtifact, type DownloadWaits } from './artifact-download.ts';
import { uploadArtifact } from './artifact-upload.ts';
import type { Octokit } from './client.ts';
import { workflowPath } from './ended-run.ts';
import { keptRun } from './kept-run.ts';
import { absentIf404 } from './refusal.ts';
import { originatedRuns } from './run-origins.ts';

type WorkflowRun = Awaited<ReturnType<Octokit['rest']['actions']['getWorkflowRun']>>['data'];

export interface RunsOptions {
  readonly context: Context;
  readonly files: Files;
  readonly waits?: DownloadWaits;
}

/** How many of a branch's newest workflow runs are looked at. */
const deepest = 100;
const pageSize = 20;

/** Runs kept as workflow artifacts: https://docs.github.com/rest/actions/artifacts. */
export function githubRuns(octokit: Octokit, { context, files, waits }: RunsOptions): Runs {
  const repo = { owner: context.repository.owner, repo: context.repository.name };
  /** Newest first: a run that was tried again may have several of one name. */
  const artifactsOf = async (run: number) => {
    const options = { ...repo, run_id: run, per_page: 100 };
    const all = await octokit.paginate(octokit.rest.actions.listWorkflowRunArtifacts, options);
    return all.filter((artifact) => artifact.workflow_run?.id === run).sort((a, b) => b.id - a.id);
  };

  async function* pushesTo(branch: string): AsyncGenerator<WorkflowRun> {
    for (let page = 1; (page - 1) * pageSize < deepest; page++) {
      const filter = { ...repo, branch, event: 'push', status: 'success', per_page: pageSize, page } as const;
      // A workflow that has never run is unknown to GitHub.
      const answer = context.workflow
        ? await absentIf404(
            octokit.rest.actions.listWorkflowRuns({
              ...filter,
              workflow_id: fileName(context.workflow.path),
            }),
          )
        : await octokit.rest.actions.listWorkflowRunsForRepo(filter);
      const listed = answer?.data.workflow_runs ?? [];
      yield* listed.filter((run) => isOurPush(run, context, branch));
      if (listed.length < pageSize) return;
    }
  }

  const keep = (name: string, directory: string) =>
    uploadArtifact({
      name,
      directory,
      files,
      async existing() {
        if (!context.workflow) return undefined;
        return (await artifactsOf(context.workflow.id)).find((artifact) => artifact.name === name)?.id;
      },
    });

  return {
    async *ofBranch(model, branch) {
      for await (const run of pushesTo(branch)) {
        for (const artifact of await artifactsOf(run.id)) {
          const kept = keptRun(artifact, { id: run.id, commit: run.head_sha, branch, url: run.html_url });
          if (kept?.model === model) yield kept;
        }
      }
    },
    async ofThisWorkflowRun() {
      if (!context.workflow) return [];
      const { id, url } = context.workflow;
      const run = { id, commit: context.commit, branch: context.baseBranch, url };
      return (await artifactsOf(id)).flatMap((artifact) => keptRun(artifact, run) ?? []);
    },
    fetch: (run, directory) =>
      downloadArtifact(octokit, { repo, run, directory, files, ...(waits && { waits }) }),
    keep,
    async point({ id, name, url, workflowRun }, _directory) {
      const parsed = parseArtifactName(name);
      if (!parsed) throw new Error(`${name} is not the name of a run`);
      const folder = path.posix.join('.modelgate', 'pointers', name);
      const where = url === undefined ? `workflow run ${workflowRun}` : url;
      await files.write(path.posix.join(folder, 'README.txt'), pointerText(name, id, where));
      return keep(formatPointerName({ ...parsed, original: id }), folder);
    },
    ...originatedRuns(octokit, repo),
  };
}

/** For people who open it; no program reads it. */
function pointerText(name: string, id: number, where: string): string {
  return `The run was made from these very inputs before, and is not made again: artifact ${id}, ${name}, of ${where}\n`;
}

/** The filters of the list are GitHub's; what it answers is held against them again, and a fork's run is never ours. */
function isOurPush(run: WorkflowRun, { repository, workflow }: Context, branch: string): boolean {
  return (
    run.event === 'push' &&
    run.status === 'completed' &&
    run.conclusion === 'success' &&
    run.head_branch === branch &&
    run.repository.id === repository.id &&
    run.head_repository?.id === repository.id &&
    (workflow === undefined || workflowPath(run.path) === workflow.path)
  );
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
