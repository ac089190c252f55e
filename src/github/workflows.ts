import type { RepositoryName } from '../ports/context.ts';
import type { Forge } from '../ports/forge.ts';
import type { Octokit } from './client.ts';
import { GitHubRefusal } from './refusal.ts';

export interface WorkflowsOptions {
  /** Id of the workflow run that asks; `undefined` on a shell. */
  readonly run?: number | undefined;
  /** `https://github.com`; empty where it is not known. */
  readonly serverUrl: string;
}

/** Workflows that are told, and runs that are asked about: https://docs.github.com/rest/actions/workflow-runs. */
export function githubWorkflows(
  octokit: Octokit,
  { owner, name }: RepositoryName,
  { run, serverUrl }: WorkflowsOptions,
): Pick<Forge, 'dispatch' | 'approvals' | 'isOver'> {
  const repo = { owner, repo: name };
  return {
    async dispatch(payload) {
      const send = () =>
        octokit.rest.repos.createDispatchEvent({
          ...repo,
          event_type: 'modelgate',
          client_payload: { ...payload },
        });
      try {
        await send();
      } catch (error) {
        if (!(error instanceof GitHubRefusal) || !error.isAmbiguous) throw error;
        // Nothing shows whether it was sent: twice is allowed, never is not.
        await send();
      }
    },
    async approvals() {
      if (run === undefined) return [];
      const answer = await unlessHidden(octokit.rest.actions.getReviewsForRun({ ...repo, run_id: run }));
      const approved = (answer?.data ?? []).filter(({ state }) => state === 'approved');
      return approved.flatMap(({ environments, user, comment }) =>
        environments.map((environment) => ({
          environment: environment.name ?? '',
          login: user.login,
          comment,
        })),
      );
    },
    async isOver(workflowRunUrl) {
      const id = runIn(workflowRunUrl, { owner, name, serverUrl });
      if (id === undefined) return undefined;
      const answer = await unlessHidden(octokit.rest.actions.getWorkflowRun({ ...repo, run_id: id }));
      return answer && answer.data.status === 'completed';
    },
  };
}

/** `actions: read` is optional for what is asked here: without it nothing is known. */
async function unlessHidden<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof GitHubRefusal && (error.answered === 404 || isForbidden(error))) return undefined;
    throw error;
  }
}

function isForbidden(error: GitHubRefusal): boolean {
  return error.answered === 403 && error.code === 'PERMISSION_MISSING';
}

/** The id in the address of a run of this repository, `https://github.com/acme/models/actions/runs/7/attempts/2`. */
function runIn(
  address: string,
  { owner, name, serverUrl }: { readonly owner: string; readonly name: string; readonly serverUrl: string },
): number | undefined {
  if (!URL.canParse(address)) return undefined;
  const { origin, pathname } = new URL(address);
  if (URL.canParse(serverUrl) && new URL(serverUrl).origin !== origin) return undefined;
  const [, ofOwner, ofName, id] =
    /^\/([^/]+)\/([^/]+)\/actions\/runs\/(\d{1,15})(?:\/.*)?$/.exec(pathname) ?? [];
  const isOurs =
    ofOwner?.toLowerCase() === owner.toLowerCase() && ofName?.toLowerCase() === name.toLowerCase();
  return isOurs ? Number(id) : undefined;
}
