import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from '@jest/globals';
import type { ModelgateError } from '../../src/domain/errors.ts';
import { githubHost } from '../../src/host.ts';
import { type Action, parseInputs } from '../../src/runtime/define-action.ts';
import type { GitHubDouble } from '../support/github/double.ts';
import type { Permissions } from '../support/github/state.ts';
import { type RecordingLog, recordingLog } from '../support/local/recording-log.ts';
import { quietly } from '../support/artifacts/as-job.ts';

export interface Step {
  /** `undefined` where the action threw. */
  readonly outputs: Readonly<Record<string, string | undefined>> | undefined;
  readonly refusal?: string | undefined;
  readonly fault?: ModelgateError | undefined;
  readonly log: RecordingLog;
  /** Requests to the API, by GitHub's names. */
  readonly asked: readonly string[];
  /** The job's folder. */
  readonly workspace: string;
}

export interface StepRequest {
  readonly place: {
    readonly github: GitHubDouble;
    readonly repository: string;
    readonly repositoryId: number;
  };
  readonly env: Readonly<Record<string, string>>;
  readonly payload: object;
  readonly inputs: Readonly<Record<string, string>>;
  readonly permissions: Permissions;
  readonly workspace: string;
  /** Files of the workspace. */
  readonly files?: Readonly<Record<string, string>>;
}

/** An action as a step of a job on the double. Its requests have to be as GitHub describes them. */
export async function runStep(action: Action, request: StepRequest): Promise<Step> {
  const { place, workspace, permissions } = request;
  const { github, repository } = place;
  await mkdir(workspace, { recursive: true });
  for (const [file, text] of Object.entries(request.files ?? {})) {
    await writeFile(path.join(workspace, file), text);
  }
  const event = path.join(workspace, '..', 'event.json');
  await writeFile(event, JSON.stringify(request.payload));
  const { token } = await github.createToken({ repository, kind: 'actions', permissions });
  const log = recordingLog();
  const env = {
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: github.url,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: repository,
    GITHUB_REPOSITORY_ID: String(place.repositoryId),
    GITHUB_EVENT_PATH: event,
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_WORKSPACE: workspace,
    ...request.env,
  };
  const host = await githubHost({ env, log, workingDirectory: '.', token });
  await github.clearLog();
  const outcome = await quietly(async () => {
    try {
      const { outputs, refusal, fault } = await action.run(parseInputs(action, request.inputs), host);
      return { outputs, refusal, fault: fault as ModelgateError | undefined };
    } catch (fault) {
      return { outputs: undefined, fault: fault as ModelgateError };
    }
  });
  expect(await github.violations()).toEqual([]);
  expect(await github.unknown()).toEqual([]);
  const asked = (await github.requests()).map(({ operation, path: target }) => operation ?? target);
  return { ...outcome, log, asked, workspace };
}
