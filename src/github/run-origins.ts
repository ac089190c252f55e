import type { OriginatedRun, Runs } from '../ports/runs.ts';
import type { Octokit } from './client.ts';
import { type Artifact, keptRun } from './kept-run.ts';
import { absentIf404 } from './refusal.ts';

/** How many artifacts of one name are looked at. */
const most = 20;

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
    const workflow = path.replace(/@.*$/s, '');
    return {
      kept,
      origin: { repository: repository.id, headRepository: head_repository?.id, workflow, event },
    };
  };
  return {
    async *named(name) {
      const { data } = await octokit.rest.actions.listArtifactsForRepo({ ...repo, name, per_page: most });
      const found = data.artifacts.filter((artifact) => artifact.name === name);
      for (const artifact of found.sort((a, b) => b.id - a.id)) {
        const run = await withOrigin(artifact);
        if (run) yield run;
      }
    },
    async byId(id) {
      const answer = await absentIf404(octokit.rest.actions.getArtifact({ ...repo, artifact_id: id }));
      return answer && withOrigin(answer.data);
    },
  };
}
