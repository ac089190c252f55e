import type { OriginatedRun, Runs } from '../ports/runs.ts';
import type { Octokit } from './client.ts';
import { type Artifact, keptRun } from './kept-run.ts';
import { workflowPath } from './ended-run.ts';
import { absentIf404 } from './refusal.ts';

/** How many artifacts of one name are looked at, and how many of them are asked about. */
const [mostPages, most] = [5, 20];

/** Runs of whichever workflow run, by name and by id: https://docs.github.com/rest/actions/artifacts. */
export function originatedRuns(
  octokit: Octokit,
  repo: { readonly owner: string; readonly repo: string },
): Pick<Runs, 'named' | 'byId'> {
  /** What the list says of a workflow run leaves out its event and file: it is asked itself. */
  const withOrigin = async (artifact: Artifact): Promise<OriginatedRun | undefined> => {
    const id = artifact.workflow_run?.id;
    if (id === undefined) return undefined;
    const answer = await absentIf404(octokit.rest.actions.getWorkflowRun({ ...repo, run_id: id }));
    if (!answer) return undefined;
    const { head_sha, head_branch, html_url, repository, head_repository, path, event } = answer.data;
    const run = { id, commit: head_sha, branch: head_branch ?? '', url: html_url };
    const kept = keptRun(artifact, run);
    if (!kept || kept.original !== undefined) return undefined;
    const workflow = workflowPath(path);
    return {
      kept,
      origin: { repository: repository.id, headRepository: head_repository?.id, workflow, event },
    };
  };
  return {
    async *named(name) {
      let asked = 0;
      for (let page = 1; page <= mostPages; page++) {
        const options = { ...repo, name, per_page: 100, page };
        const { artifacts } = (await octokit.rest.actions.listArtifactsForRepo(options)).data;
        const found = artifacts.filter((artifact) => artifact.name === name).sort((a, b) => b.id - a.id);
        for (const artifact of found) {
          const stranger = fromFork(artifact);
          if (stranger) yield stranger;
          else if (asked++ === most) return;
          const run = stranger ? undefined : await withOrigin(artifact);
          if (run) yield run;
        }
        if (artifacts.length < 100) return;
      }
    },
    async byId(id) {
      const answer = await absentIf404(octokit.rest.actions.getArtifact({ ...repo, artifact_id: id }));
      return answer && withOrigin(answer.data);
    },
  };
}

/** One that the list itself says comes from a fork: nobody has to ask more. Forks could have as many of a name as they like. */
function fromFork(artifact: Artifact): OriginatedRun | undefined {
  const {
    id,
    repository_id: repository,
    head_repository_id: head,
    head_sha: commit,
  } = artifact.workflow_run ?? {};
  if (id === undefined || repository === undefined || head === undefined || head === repository)
    return undefined;
  const kept = keptRun(artifact, { id, commit: commit ?? '', branch: '', url: '' });
  return kept && { kept, origin: { repository, headRepository: head, workflow: '', event: '' } };
}
