import { ModelgateError } from '../domain/errors.ts';
import { type TrainingEntry, trainingPage } from '../domain/report/training-page.ts';
import { defineAction } from '../runtime/define-action.ts';
import { choiceOr, commonInputs, lines, money, positive, text, wholeNumber } from '../runtime/fields.ts';
import { allowOf } from './validating/allow.ts';
import { enginePathField } from './validating/engine-path.ts';
import { showPage } from './registry/page.ts';
import { planTraining } from './training/plan.ts';
import { faultOf, refusalOf, trainOutputs } from './training/results.ts';
import { type Trained, trainModel } from './training/train-model.ts';

/** Runs the recipe, records the run, and keeps it for the jobs that judge and release it. */
export const train = defineAction({
  id: 'train',
  title: 'Modelgate: train a model',
  description:
    'Trains the models that the change touches, as the policy’s recipe says, looks into the model files that come of it, and keeps each run as an artifact for the jobs that judge and release it.',
  permissions: {
    contents: { access: 'read', why: 'reads the policy and the commits by API' },
    actions: { access: 'read', why: 'finds the runs that this workflow run and others have kept' },
    'pull-requests': {
      access: 'read',
      why: 'reuses what a pull request trained only where nobody but its own base could have changed the workflow; without it that is trained again',
    },
  },
  inputs: {
    ...commonInputs,
    setup: text('Shell command that runs before training. Default: the recipe’s `train.setup`.'),
    run: text('Shell command that trains, in the model’s path. Default: the recipe’s `train.run`.'),
    reuse: choiceOr(
      ['repository', 'none'],
      'Whether a run that was made from the very same inputs stands for this training: one that this same workflow made in this repository, or `none`.',
    ),
    repeat: wholeNumber(
      { least: 1, most: 100 },
      'How often to train, each time with another MODELGATE_SEED, from 0 up; the run is that of seed 0, with the evidence of each. Default: the recipe’s `train.repeat`, else 1.',
    ),
    // Longer, a timer would go off at once.
    'time-limit': positive(
      35_000,
      'Minutes that all commands of one model may take together. What takes longer is ended, with all that it started. Not given: no limit but the job’s.',
    ),
    'hourly-cost': money(
      'What an hour of this machine costs, `0.48 USD`: the record then says what the training cost.',
    ),
    'engine-path': enginePathField,
    allow: allowOf(
      'Imports, operators and layers of the model files that training writes, which you have read and allow, one a line: `my_package.Model`. What runs anything it is given, such as `os.system`, is refused.',
    ),
    metrics: lines(
      'Metric files that training writes, paths or globs, one a line, in the place of the recipe’s. Needed where there is no policy.',
    ),
  },
  outputs: {
    outcome:
      '`trained`, `reused` (runs made from the very same inputs stand for it), `failed` (a command ended with another code than 0), `unchanged` (the change touches no model), or `error` on a fault.',
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
    if (trained.length > 0) await showPage(host, trainingPage(trained.map(entryOf)));
    return { outputs: trainOutputs(results), ...refusalOf(results), ...faultOf(results) };
  },
});

function entryOf({ model, run, why, failure }: Trained): TrainingEntry {
  return { model, record: run.record, why, failure };
}
