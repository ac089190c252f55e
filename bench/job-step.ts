import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { bareEnvironment } from './processes.ts';

/** The pull request whose job the step is in. */
export interface Job {
  readonly apiUrl: string;
  readonly token: string;
  readonly repository: { readonly id: number; readonly name: string };
  readonly pullRequest: {
    readonly number: number;
    readonly head: string;
    readonly base: string;
    readonly merged: string;
  };
  readonly runId: number;
  /** The job's folders are made in it. */
  readonly folder: string;
}

export interface Step {
  readonly env: Readonly<Record<string, string>>;
  /** Where it runs. */
  readonly workspace: string;
}

/** A step of a job of a `pull_request` workflow as the runner sets it up, with a metrics file in its workspace. */
export async function stepOf({ folder, ...job }: Job): Promise<Step> {
  const { repository, pullRequest } = job;
  const workspace = path.join(folder, 'workspace');
  await mkdir(workspace, { recursive: true });
  await writeFile(path.join(workspace, 'metrics.json'), metricsOf(0.912));
  const file = async (name: string, content: string): Promise<string> => {
    await writeFile(path.join(folder, name), content);
    return path.join(folder, name);
  };
  const payload = {
    action: 'synchronize',
    number: pullRequest.number,
    repository: { id: repository.id, full_name: repository.name, default_branch: 'main' },
    pull_request: {
      number: pullRequest.number,
      draft: false,
      head: { sha: pullRequest.head, ref: 'better', repo: { id: repository.id } },
      base: { sha: pullRequest.base, ref: 'main' },
    },
  };
  return {
    workspace,
    env: {
      ...bareEnvironment,
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_ACTOR: 'octocat',
      GITHUB_API_URL: job.apiUrl,
      GITHUB_GRAPHQL_URL: `${job.apiUrl}/graphql`,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: await file('event.json', JSON.stringify(payload)),
      GITHUB_OUTPUT: await file('output', ''),
      GITHUB_STEP_SUMMARY: await file('summary', ''),
      GITHUB_REF: `refs/pull/${pullRequest.number}/merge`,
      GITHUB_REPOSITORY: repository.name,
      GITHUB_REPOSITORY_ID: String(repository.id),
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_RUN_ID: String(job.runId),
      GITHUB_RUN_NUMBER: '1',
      GITHUB_SHA: pullRequest.merged,
      GITHUB_WORKFLOW_REF: `${repository.name}/.github/workflows/model.yml@refs/pull/${pullRequest.number}/merge`,
      GITHUB_WORKSPACE: workspace,
      'INPUT_GITHUB-TOKEN': job.token,
      INPUT_METRICS: 'metrics.json',
      INPUT_POLICY: '.github/modelgate.yml',
      'INPUT_WORKING-DIRECTORY': '.',
      INPUT_BASELINE: 'auto',
      INPUT_COMMENT: 'always',
    },
  };
}

export function metricsOf(accuracy: number): string {
  return `${JSON.stringify({ accuracy, f1: accuracy - 0.02, roc_auc: accuracy + 0.04 })}\n`;
}
