import * as core from '@actions/core';
import { ModelgateError } from '../domain/errors.ts';
import type { Host } from '../ports/host.ts';
import { type Action, parseInputs } from './define-action.ts';
import { jobLog } from './job-log.ts';
import { describeFailure } from './outcome.ts';
import type { HostOptions } from './host-options.ts';

const documentation = 'https://github.com/modelgate/modelgate/blob/main/docs/errors.md';

/** Runs an action as a step of a job: inputs from the environment, outputs set before the step fails. */
export async function runJob(
  action: Action,
  buildHost: (options: HostOptions) => Promise<Host>,
): Promise<void> {
  try {
    const raw = Object.fromEntries(Object.keys(action.inputs).map((name) => [name, core.getInput(name)]));
    const token = raw['github-token'];
    if (token) core.setSecret(token);
    const inputs = parseInputs(action, raw) as { 'github-token'?: string; 'working-directory'?: string };
    const host = await buildHost({
      env: process.env,
      log: jobLog(),
      workingDirectory: inputs['working-directory'] ?? '.',
      ...(token && { token }),
    });
    const { outputs, refusal, fault } = await action.run(inputs, host);
    for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
    if (fault !== undefined) throw fault;
    if (refusal !== undefined) core.setFailed(refusal);
  } catch (error) {
    core.setOutput('outcome', 'error');
    const link = error instanceof ModelgateError ? `\n${documentation}#${error.code.toLowerCase()}` : '';
    core.setFailed(describeFailure(error) + link);
  }
}
