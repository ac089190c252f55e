import { ModelgateError } from '../domain/errors.ts';
import { defineAction } from '../runtime/define-action.ts';
import { commonInputs, lines, text } from '../runtime/fields.ts';
import { planTraining } from './training/plan.ts';
import { faultOf, refusalOf, trainOutputs } from './training/results.ts';
import { type Trained, trainModel } from './training/train-model.ts';

/** Runs the recipe, records the run, and keeps it for the jobs that judge and release it. */
export const train = defineAction({
  id: 'train',
  title: 'Modelgate: train a model',
  description:
    'Trains the models that the change touches, as the policy’s recipe says, and keeps each run as an artifact for the jobs that judge and release it.',
  permissions: {
    contents: { access: 'read', why: 'reads the policy and the commits by API' },
    actions: { access: 'read', why: 'finds the runs that this workflow run has already' },
  },
  inputs: {
    ...commonInputs,
    setup: text('Shell command that runs before training. Default: the recipe’s `train.setup`.'),
    run: text('Shell command that trains, in the model’s path. Default: the recipe’s `train.run`.'),
    metrics: lines(
      'Metric files that training writes, paths or globs, one a line, in the place of the recipe’s. Needed where there is no policy.',
    ),
  },
  outputs: {
    outcome:
      '`trained`, `failed` (a command ended with another code than 0), `unchanged` (the change touches no model), or `error` on a fault.',
    run: 'Path of the run’s folder; JSON by model when the policy has several.',
    'run-id': 'Id of the run; JSON by model when the policy has several.',
    'inputs-digest': 'Digest of what the run was made from; JSON by model when the policy has several.',
    'artifact-id': 'Id of the artifact that keeps the run; JSON by model when the policy has several.',
    metrics: 'JSON: name → value; by model when the policy has several.',
  },
  async run(inputs, host) {
    const { plans, byModel } = await planTraining(host, inputs);
    const trained: Trained[] = [];
    const errors: ModelgateError[] = [];
    for (const plan of plans) {
      try {
        trained.push(await trainModel(host, plan));
      } catch (error) {
        if (!(error instanceof ModelgateError)) throw error;
        errors.push(error);
        // Who cancels one training means all.
        if (error.code === 'CANCELLED') break;
      }
    }
    const results = { trained, errors, byModel };
    return { outputs: trainOutputs(results), ...refusalOf(results), ...faultOf(results) };
  },
});
