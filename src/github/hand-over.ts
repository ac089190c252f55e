import { ModelgateError } from '../domain/errors.ts';
import { isHandOverName } from '../domain/report/hand-over.ts';
import type { RepositoryName } from '../ports/context.ts';
import type { EndedRun, HandedOver, HandOvers, OpenPull } from '../ports/hand-over.ts';
import type { Files } from '../ports/system.ts';
import type { ArchiveLimits } from './archive.ts';
import { downloadArtifact, type DownloadWaits } from './artifact-download.ts';
import type { Octokit } from './client.ts';
import { workflowPath } from './ended-run.ts';
import { absentIf404 } from './refusal.ts';

type Run = Awaited<ReturnType<Octokit['rest']['actions']['getWorkflowRun']>>['data'];
type Pull = Awaited<ReturnType<Octokit['rest']['pulls']['list']>>['data'][number];

/** A report of a stranger's job is small; what is larger is none. */
export const handOverLimits: ArchiveLimits = {
  holder: 'a report',
  entries: 1_000,
  bytes: 64_000_000,
  entryBytes: 16_000_000,
  freeBytes: 16_000_000,
  ratio: 100,
  isAllowed: isHandOverName,
};

export interface HandOverOptions {
  readonly repository: RepositoryName;
  readonly files: Files;
  readonly waits?: DownloadWaits;
}

/**
 * Workflow runs and their artifacts (https://docs.github.com/rest/actions), and pull requests by their head
 * (https://docs.github.com/rest/pulls): a commit's own list of pull requests does not know those of forks.
 */
export function githubHandOvers(octokit: Octokit, { repository, files, waits }: HandOverOptions): HandOvers {
  const repo = { owner: repository.owner, repo: repository.name };
  return {
    async run(id) {
      const answer = await absentIf404(octokit.rest.actions.getWorkflowRun({ ...repo, run_id: id }));
      if (answer) return endedRun(answer.data);
      const message = `This repository has no workflow run ${id}`;
      const hint = 'Somebody may have deleted it; there is nothing to report then.';
      throw new ModelgateError({ code: 'GITHUB_REFUSED', message, hint });
    },
    async artifact(run, name) {
      const options = { ...repo, run_id: run, name, per_page: 100 };
      const { data } = await octokit.rest.actions.listWorkflowRunArtifacts(options);
      const [newest] = data.artifacts
        .filter((artifact) => artifact.name === name && artifact.workflow_run?.id === run)
        .toSorted((a, b) => b.id - a.id);
      return (
        newest && {
          id: newest.id,
          name,
          workflowRun: run,
          expired: newest.expired,
          size: newest.size_in_bytes,
          digest: newest.digest ?? undefined,
        }
      );
    },
    async fetch(artifact, directory) {
      assertStated(artifact);
      const options = { repo, run: artifact, directory, files, limits: handOverLimits };
      await downloadArtifact(octokit, { ...options, ...(waits && { waits }) });
    },
    async pullRequestsFrom({ owner, branch }) {
      const head = `${owner}:${branch}`;
      const options = { ...repo, head, state: 'open', per_page: 100 } as const;
      return (await octokit.rest.pulls.list(options)).data.map(openPull);
    },
    async pullRequest(number) {
      const answer = await absentIf404(octokit.rest.pulls.get({ ...repo, pull_number: number }));
      return answer && openPull(answer.data);
    },
  };
}

function endedRun(run: Run): EndedRun {
  const head = run.head_repository as Run['head_repository'] | null;
  return {
    id: run.id,
    repository: run.repository.id,
    event: run.event,
    path: workflowPath(run.path),
    number: run.run_number,
    attempt: run.run_attempt ?? 1,
    headSha: run.head_sha,
    headBranch: run.head_branch ?? undefined,
    headRepository: head ? { id: head.id, owner: head.owner.login } : undefined,
    pullRequests: (run.pull_requests ?? []).map(({ number }) => number),
  };
}

function openPull(pull: Pick<Pull, 'number' | 'state' | 'head' | 'base'>): OpenPull {
  const head = pull.head.repo as Pull['head']['repo'] | null;
  return {
    number: pull.number,
    open: pull.state === 'open',
    headSha: pull.head.sha,
    headRepository: head?.id,
    baseRepository: pull.base.repo.id,
  };
}

/** Before a byte is asked for. */
function assertStated({ name, workflowRun, expired, size, digest }: HandedOver): void {
  const refuse = (why: string) =>
    new ModelgateError({
      code: 'ARTIFACT_INVALID',
      message: `The artifact ${name} of workflow run ${workflowRun} is not used: ${why}`,
      hint: 'Run the workflow of the pull request again.',
    });
  if (expired) throw refuse('it has expired');
  if (digest === undefined) throw refuse('GitHub states no digest of its bytes');
  const most = handOverLimits.bytes;
  if (size > most) throw refuse(`it has ${size} bytes, and a report at most ${most}`);
}
