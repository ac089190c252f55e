import { hold } from '../../../src/actions/hold.ts';
import { promote } from '../../../src/actions/promote.ts';
import { rollback } from '../../../src/actions/rollback.ts';
import { type LedgerEvent, parseEvent } from '../../../src/domain/registry/event.ts';
import { eventPath } from '../../../src/domain/registry/ledger-paths.ts';
import { parseState, type State } from '../../../src/domain/registry/state.ts';
import { type Action, parseInputs } from '../../../src/runtime/define-action.ts';
import type { Inputs } from './action-run.ts';
import { csvOf, policyOf, type PredictionRow, predictionRows } from './models.ts';
import {
  type LocalHostOptions,
  type LocalRepository,
  type RecordedHost,
  repositoryWith,
} from './repository.ts';

export interface VerbRun {
  readonly host: RecordedHost;
  readonly outputs: Readonly<Record<string, string | undefined>>;
  readonly refusal?: string;
}

export interface VerbOptions extends LocalHostOptions {
  /** What stands between the verb and its host, such as what happens meanwhile. */
  readonly through?: (host: RecordedHost) => RecordedHost;
}

/** Runs a verb that writes the registry in the repository, over the local host. */
export function runPromote(repository: LocalRepository, inputs: Inputs = {}, options: VerbOptions = {}) {
  return runVerb(promote as unknown as Action, { repository, inputs, options });
}

export function runRollback(repository: LocalRepository, inputs: Inputs = {}, options: VerbOptions = {}) {
  return runVerb(rollback as unknown as Action, { repository, inputs, options });
}

export function runHold(repository: LocalRepository, inputs: Inputs = {}, options: VerbOptions = {}) {
  return runVerb(hold as unknown as Action, { repository, inputs, options });
}

async function runVerb(
  action: Action,
  {
    repository,
    inputs,
    options: { through = (host) => host, ...options },
  }: { readonly repository: LocalRepository; readonly inputs: Inputs; readonly options: VerbOptions },
): Promise<VerbRun> {
  const host = through(await repository.host(options));
  const { outputs, refusal, fault } = await action.run(parseInputs(action, inputs), host);
  if (fault !== undefined) throw fault;
  return { host, outputs, ...(refusal !== undefined && { refusal }) };
}

/** `fraud` with a model file, rows, and rules; committed on `main`. */
export async function fraudRepository(): Promise<LocalRepository> {
  return repositoryWith({
    '.github/modelgate.yml': policyOf({
      gate: { accuracy: { tolerance: 0.02, min: 0.7 } },
      model: {
        model: 'model.bin',
        predictions: {
          path: 'predictions.csv',
          id: 'id',
          label: 'label',
          score: 'score',
          slices: ['country'],
        },
        stages: ['staging', 'production'],
      },
    }),
    ...trained('first'),
  });
}

/** What a training of `fraud` leaves: a model file of this text, and rows that it gets wrong. */
export function trained(
  text: string,
  wrong: (row: Pick<PredictionRow, 'id' | 'country'>) => boolean = () => false,
): Readonly<Record<string, string>> {
  const rows = predictionRows(1000, wrong);
  const right = rows.filter(({ label, score }) => score >= 0.5 === (label === 1)).length;
  return {
    'model.bin': `${text}\n`,
    'predictions.csv': csvOf(rows),
    'metrics.json': `${JSON.stringify({ accuracy: right / rows.length })}\n`,
  };
}

export async function stateOf(repository: LocalRepository, model = 'fraud'): Promise<State> {
  return parseState(await repository.git('show', `modelgate-ledger:models/${model}/state.json`), model);
}

/** The events of `fraud`, oldest first. */
export async function eventsOf(repository: LocalRepository): Promise<readonly LedgerEvent[]> {
  const { seq } = await stateOf(repository);
  const numbers = Array.from({ length: seq }, (_, at) => at + 1);
  return Promise.all(
    numbers.map(async (number) => {
      const text = await repository.git('show', `modelgate-ledger:${eventPath('fraud', number)}`);
      return parseEvent(text, { model: 'fraud', seq: number });
    }),
  );
}
