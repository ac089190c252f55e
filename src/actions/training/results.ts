import { ModelgateError } from '../../domain/errors.ts';
import type { Trained } from './train-model.ts';

/** What came of all models. */
export interface TrainingResults {
  readonly trained: readonly Trained[];
  readonly errors: readonly ModelgateError[];
  readonly byModel: boolean;
}

/** One value a model becomes JSON by model when there are several. */
export function trainOutputs({ trained, errors, byModel }: TrainingResults) {
  const each = (value: (one: Trained) => string | undefined): string | undefined => {
    const [only] = trained;
    if (!byModel) return only && value(only);
    return JSON.stringify(Object.fromEntries(trained.map((one) => [one.model, value(one)])));
  };
  const metrics = trained.map((one) => [one.model, metricsOf(one)] as const);
  return Object.fromEntries(
    Object.entries({
      outcome: outcomeOf({ trained, errors, byModel }),
      run: each(({ run }) => run.folder),
      'run-id': each(({ run }) => run.record.id),
      'inputs-digest': each(({ run }) => run.record['inputs-digest']),
      'artifact-id': each(({ artifact }) => (artifact === undefined ? undefined : String(artifact))),
      metrics: byModel
        ? JSON.stringify(Object.fromEntries(metrics))
        : metrics[0] && JSON.stringify(metrics[0][1]),
    }).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

export function refusalOf({ trained }: TrainingResults): { refusal?: string } {
  const failures = trained.flatMap(({ failure }) => failure ?? []);
  return failures.length === 0 ? {} : { refusal: failures.join('\n') };
}

/** The faults of the models that could not be trained, as the one that the step fails with. */
export function faultOf({ errors }: TrainingResults): { fault?: unknown } {
  const [fault, ...rest] = errors.flatMap(({ faults }) => faults);
  if (errors.length < 2 || !fault) return errors.length === 0 ? {} : { fault: errors[0] };
  return { fault: new ModelgateError([fault, ...rest], { cause: errors[0] }) };
}

function outcomeOf({ trained, errors }: TrainingResults): string {
  if (errors.length > 0) return 'error';
  if (trained.some(({ failure }) => failure !== undefined)) return 'failed';
  if (trained.length === 0) return 'unchanged';
  return trained.every(({ reused }) => reused) ? 'reused' : 'trained';
}

function metricsOf({ run }: Trained): Readonly<Record<string, number | string>> {
  return Object.fromEntries(Object.entries(run.record.metrics).map(([name, { value }]) => [name, value]));
}
