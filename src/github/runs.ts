import { parseArtifactName } from '../domain/run/artifact-name.ts';
import type { Context } from '../ports/context.ts';
import type { KeptRun, Runs } from '../ports/runs.ts';
import type { Files } from '../ports/system.ts';
import { downloadArtifact } from './artifact-download.ts';
import { uploadArtifact } from './artifact-upload.ts';
import type { Octokit } from './client.ts';

type WorkflowRun = Awaited<ReturnType<Octokit['rest']['actions']['getWorkflowRun']>>['data'];
type Artifact = Awaited<ReturnType<Octokit['rest']['actions']['getArtifact']>>['data'];

/** How many of a branch's newest workflow runs are looked at. */
const deepest = 100;

/** Runs kept as workflow artifacts: https://docs.github.com/rest/actions/artifacts. */
export function githubRuns(octokit: Octokit, { context, files }: { context: Context; files: Files }): Runs {
  const repo = { owner: context.repository.owner, repo: context.repository.name };
  const artifactsOf = (run: number) =>
    octokit.paginate(octokit.rest.actions.listWorkflowRunArtifacts, { ...repo, run_id: run, per_page: 100 });

  async function* pushesTo(branch: string): AsyncGenerator<WorkflowRun> {
    const filter = { ...repo, branch, event: 'push', status: 'success', per_page: 20 } as const;
    const pages = context.workflow
      ? octokit.paginate.iterator(octokit.rest.actions.listWorkflowRuns, {
          ...filter,
          workflow_id: fileName(context.workflow.path),
        })
      : octokit.paginate.iterator(octokit.rest.actions.listWorkflowRunsForRepo, filter);
    let seen = 0;
    for await (const { data } of pages) {
      for (const run of data) {
        if (isOurPush(run, context, branch)) yield run;
        if (++seen >= deepest) return;
      }
    }
  }

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
    fetch: (run, directory) => downloadArtifact(octokit, { repo, run, directory, files }),
    keep: (name, directory) => uploadArtifact({ name, directory, files }),
  };
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
    (workflow === undefined || run.path.replace(/@.*$/s, '') === workflow.path)
  );
}

function keptRun(
  artifact: Artifact,
  run: { id: number; commit: string; branch: string; url: string },
): KeptRun | undefined {
  const parsed = parseArtifactName(artifact.name);
  if (!parsed || artifact.workflow_run?.id !== run.id) return undefined;
  return {
    name: artifact.name,
    model: parsed.model,
    commit: run.commit,
    branch: run.branch,
    expired: artifact.expired,
    id: artifact.id,
    workflowRun: run.id,
    url: run.url,
    size: artifact.size_in_bytes,
    ...(artifact.digest && { digest: artifact.digest }),
  };
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
