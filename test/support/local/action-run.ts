import { check } from '../../../src/actions/check.ts';
import { compare } from '../../../src/actions/compare.ts';
import { fetch } from '../../../src/actions/fetch.ts';
import { report } from '../../../src/actions/report.ts';
import { train } from '../../../src/actions/train.ts';
import type { Comparison } from '../../../src/domain/compare/comparison.ts';
import { parseComparison } from '../../../src/domain/documents.ts';
import type { ModelgateError } from '../../../src/domain/errors.ts';
import { type Action, parseInputs } from '../../../src/runtime/define-action.ts';
import type { LocalHostOptions, LocalRepository, RecordedHost } from './repository.ts';

/** Raw inputs, as a workflow or a command line gives them. */
export type Inputs = Readonly<Record<string, string>>;

export interface ActionRun {
  readonly host: RecordedHost;
  readonly outputs: Readonly<Record<string, string | undefined>>;
  /** An expected no: exit code 1. */
  readonly refusal?: string;
  /** Exit code 2. */
  readonly fault?: ModelgateError;
  /** What the terminal shows. */
  readonly text: string;
  /** What the comment would hold. */
  readonly markdown: string;
  comparison(model?: string): Promise<Comparison>;
}

/** Runs an action of the project in the repository, over the local host. */
export function runCheck(repository: LocalRepository, inputs: Inputs = {}, options: LocalHostOptions = {}) {
  return runAction(check as unknown as Action, { repository, inputs, options });
}

export function runCompare(repository: LocalRepository, inputs: Inputs = {}, options: LocalHostOptions = {}) {
  return runAction(compare as unknown as Action, { repository, inputs, options });
}

export function runReport(repository: LocalRepository, inputs: Inputs = {}, options: LocalHostOptions = {}) {
  return runAction(report as unknown as Action, { repository, inputs, options });
}

export function runFetch(repository: LocalRepository, inputs: Inputs = {}, options: LocalHostOptions = {}) {
  return runAction(fetch as unknown as Action, { repository, inputs, options });
}

/** Commands of the recipe find what they need on this machine's `PATH`. */
export function runTrain(repository: LocalRepository, inputs: Inputs = {}, options: LocalHostOptions = {}) {
  const env = { PATH: process.env['PATH'], ...options.env };
  return runAction(train as unknown as Action, { repository, inputs, options: { ...options, env } });
}

async function runAction(
  action: Action,
  {
    repository,
    inputs,
    options,
  }: {
    readonly repository: LocalRepository;
    readonly inputs: Inputs;
    readonly options: LocalHostOptions;
  },
): Promise<ActionRun> {
  const host = await repository.host(options);
  const result = await action.run(parseInputs(action, inputs), host);
  const markdown = await host.files.read('.modelgate/reports/report.md');
  return {
    host,
    outputs: result.outputs,
    ...(result.refusal !== undefined && { refusal: result.refusal }),
    ...(result.fault !== undefined && { fault: result.fault as ModelgateError }),
    text: host.log.texts.join('\n'),
    markdown: markdown ? new TextDecoder().decode(markdown) : '',
    async comparison(model = 'fraud') {
      const file = `.modelgate/comparisons/${model}/comparison.json`;
      return parseComparison(new TextDecoder().decode(await host.files.read(file)), file);
    },
  };
}
