import path from 'node:path';
import { type Fault, ModelgateError, throwFaults } from '../../domain/errors.ts';
import type { Recipe, Training } from '../../domain/policy/policy.ts';
import type { Host } from '../../ports/host.ts';
import type { TreeEntry } from '../../ports/repository.ts';
import { gatherBase } from '../gather/base.ts';
import { gatherPolicies, type Policies } from '../gather/policies.ts';
import { portablePath } from '../gather/portable-path.ts';
import { gatherSubjects, type Subject } from '../gather/subjects.ts';
import { digestOfInputs, gatherTrees, isTouched } from '../gather/touched.ts';

export interface TrainInputs {
  readonly model?: string | undefined;
  readonly policy: string;
  readonly setup?: string | undefined;
  readonly run?: string | undefined;
  readonly metrics: readonly string[];
  readonly reuse: 'repository' | 'none';
  readonly repeat?: number | undefined;
  readonly 'time-limit'?: number | undefined;
  readonly 'hourly-cost'?: HourlyCost | undefined;
  readonly 'engine-path'?: string | undefined;
  readonly allow?: readonly string[];
}

export interface HourlyCost {
  readonly amount: number;
  /** `USD` */
  readonly currency: string;
}

/** One model’s training, decided before anything runs. */
export interface TrainingPlan {
  readonly subject: Subject;
  readonly commands: Commands;
  /** Absolute; where commands run. */
  readonly folder: string;
  /** Metric files that an input names in the place of the recipe’s. */
  readonly metrics: readonly string[];
  /** Of the tree and of the commands as they run. */
  readonly inputsDigest: string;
  /** Files of the commit. */
  readonly tree: readonly TreeEntry[];
  readonly policies: Policies;
  readonly reuse: 'repository' | 'none';
  readonly limits: Limits;
  /** Folder that has the data engine. */
  readonly enginePath: string | undefined;
  /** What model files may import, besides what libraries write. */
  readonly allow: readonly string[];
}

export interface Limits {
  /** How many seeds. */
  readonly repeat: number;
  /** For all commands together; not given: no limit. */
  readonly minutes: number | undefined;
  readonly hourlyCost: HourlyCost | undefined;
}

export interface Commands {
  readonly setup: Command | undefined;
  readonly run: Command;
}

export interface Command {
  readonly text: string;
  /** From an input: it may hold a secret, and is never written down. */
  readonly given: boolean;
}

export interface TrainingScope {
  readonly plans: readonly TrainingPlan[];
  /** Outputs that hold one value a model become JSON by model: also where the change touches one of several alone. */
  readonly byModel: boolean;
}

/**
 * The models that the event touches, each with how it is trained; on a shell also the one that is named. All that is wrong with any of
 * them is told before the first is trained.
 * @throws ModelgateError
 */
export async function planTraining(host: Host, inputs: TrainInputs): Promise<TrainingScope> {
  const { context, log } = host;
  refuseBaseCheckout(host);
  const asked = gatherBase(host);
  const [policies, trees] = await Promise.all([
    gatherPolicies(host, { named: inputs.policy, base: asked }),
    gatherTrees(host, asked),
  ]);
  const hasPolicy = (policies.head ?? policies.inForce) !== undefined;
  if (!hasPolicy && inputs.run === undefined) throw nothingToRun();
  const subjects = gatherSubjects(policies, { context, model: inputs.model });
  const isNamed = context.host === 'local' && inputs.model !== undefined;
  const wanted = subjects.filter((subject) => {
    const reason = reasonToLeave(subject, inputs, isNamed || isTouched(subject, { trees, policies }));
    if (reason !== undefined) log.info(`${subject.model} is not trained: ${reason}.`);
    return reason === undefined;
  });
  if (wanted.length === 0 && subjects.every(({ recipe }) => !recipe.train) && inputs.run === undefined)
    throw noRecipe(policies.path);
  throwFaults(faultsOf(wanted, inputs));
  const plans = wanted.map((subject): TrainingPlan => {
    const commands = commandsOf(subject.recipe, inputs);
    const repeat = inputs.repeat ?? subject.recipe.train?.repeat ?? 1;
    // Without a policy it is the files of the working directory that make the model.
    const place = portablePath(context.workspace, host.files.root) || '.';
    const recipe = hasPolicy ? subject.recipe : { ...subject.recipe, path: place };
    return {
      subject: { ...subject, recipe },
      commands,
      folder: hasPolicy ? path.resolve(context.workspace, subject.recipe.path) : host.files.root,
      metrics: inputs.metrics,
      tree: trees.head,
      policies,
      reuse: inputs.reuse,
      enginePath: inputs['engine-path'],
      allow: inputs.allow ?? [],
      limits: {
        repeat,
        minutes: inputs['time-limit'],
        hourlyCost: inputs['hourly-cost'],
      },
      inputsDigest: digestOfInputs(
        { ...subject, recipe: recipeAsRun(recipe, { commands, repeat, metrics: inputs.metrics }) },
        trees,
        policies.head !== undefined || inputs.run !== undefined || inputs.setup !== undefined,
      ),
    };
  });
  return { plans, byModel: subjects.length > 1 };
}

/** The recipe’s commands, or those of the inputs in their place. */
function commandsOf({ train }: Recipe, { setup, run }: TrainInputs): Commands {
  const either = (given: string | undefined, written: string | undefined): Command | undefined => {
    const text = given ?? written;
    return text === undefined ? undefined : { text, given: given !== undefined };
  };
  return { setup: either(setup, train?.setup), run: either(run, train?.run) as Command };
}

/** What was made by another command, or measured by other files, was made from something else. */
function recipeAsRun(
  recipe: Recipe,
  {
    commands: { setup, run },
    repeat,
    metrics,
  }: { readonly commands: Commands; readonly repeat: number; readonly metrics: readonly string[] },
): Recipe {
  const measured = metrics.length === 0 ? recipe : { ...recipe, metrics };
  if (setup?.given !== true && !run.given && repeat === recipe.train?.repeat) return measured;
  const { env = [] } = recipe.train ?? {};
  const train: Training = { ...(setup && { setup: setup.text }), run: run.text, repeat, env };
  return { ...measured, train };
}

/** Why a model is left out; `undefined`: it is trained. */
function reasonToLeave({ recipe, removed }: Subject, { run }: TrainInputs, touched: boolean) {
  if (removed) return 'this change takes it out of the policy';
  if (!touched) return 'the change touches no file of it';
  if (!recipe.train && run === undefined) return 'its recipe has no `train`';
  return undefined;
}

function faultsOf(subjects: readonly Subject[], { metrics }: TrainInputs): Fault[] {
  const names = subjects.map(({ model }) => `\`${model}\``).join(', ');
  const shared: Fault = {
    code: 'MODEL_UNKNOWN',
    message: `Input \`metrics\` is one model’s, and it could be that of ${names}`,
    hint: 'Name one of them with `model`, or name the files of each in the policy.',
  };
  return [
    ...(metrics.length > 0 && subjects.length > 1 ? [shared] : []),
    ...subjects.flatMap(({ model, recipe }): Fault[] => [
      ...(metrics.length === 0 && !namesOutputs(recipe) ? [noOutputs(model)] : []),
    ]),
  ];
}

function namesOutputs({ model, metrics, predictions }: Recipe): boolean {
  return model.length > 0 || metrics.length > 0 || predictions !== undefined;
}

function noOutputs(model: string): Fault {
  return {
    code: 'INPUT_INVALID',
    message: `Nothing says which files the training of \`${model}\` writes`,
    hint: 'Name them in the policy under `model`, `metrics` and `predictions`, or give `metrics` a file such as metrics.json.',
  };
}

function nothingToRun(): ModelgateError {
  return new ModelgateError({
    code: 'INPUT_INVALID',
    message: 'Nothing says how to train: there is no policy, and input `run` is not given',
    hint: 'Add .github/modelgate.yml with `train: { run: … }`, or give `run` the command and `metrics` the file that it writes.',
  });
}

function noRecipe(policy: string): ModelgateError {
  return new ModelgateError({
    code: 'INPUT_INVALID',
    message: 'Nothing says how to train: no model of the policy has `train`, and input `run` is not given',
    place: { path: policy },
    hint: 'Write `train: { run: … }` under the model, or give `run` the command.',
  });
}

/** There the checkout is the base branch’s, or a stranger’s code runs beside the base’s secrets. */
function refuseBaseCheckout({ context }: Host): void {
  if (context.event !== 'pull_request_target') return;
  throw new ModelgateError({
    code: 'NOT_SUPPORTED_HERE',
    message:
      'Nothing is trained on `pull_request_target`: code of a pull request would run with the rights of the base',
    hint: 'Train on `pull_request`, whose job has no secrets of yours where it comes from a fork.',
  });
}
