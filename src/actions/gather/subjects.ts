import { ModelgateError } from '../../domain/errors.ts';
import { parseModelName, slugOf } from '../../domain/model.ts';
import {
  type FailOn,
  gateOf,
  modelOf,
  type ModelPolicy,
  type Policy,
  type Recipe,
  type Release,
  sliceColumns,
  unwrittenPolicy,
} from '../../domain/policy/policy.ts';
import type { PredictionColumns } from '../../domain/run/record.ts';
import type { Gate } from '../../domain/policy/rule.ts';
import type { Context } from '../../ports/context.ts';
import type { Policies } from './policies.ts';

/** A model under review: how it is made, and what it must satisfy. */
export interface Subject {
  readonly model: string;
  /** From the head: a pull request may rename `train.py`. */
  readonly recipe: Recipe;
  /** From the default branch; `undefined`: no policy, the default gate is shown and blocks nothing. */
  readonly gate: Gate | undefined;
  /** The rules are in force. */
  readonly gated: boolean;
  /** The pull request takes it out of the policy. */
  readonly removed: boolean;
  /** What fails a pull request’s job when the input `fail-on` does not say. */
  readonly failOn: FailOn;
  readonly stages: readonly string[];
  /** How versions are published: from the policy in force, where it has the model. */
  readonly release: Release;
  /** What the columns of the prediction file mean; with the slices that the rules in force name. */
  readonly columns?: PredictionColumns;
}

/**
 * The models of the policy, or the one that is named; without a policy the repository’s own. One that the pull request
 * takes out of the policy is judged as it was: else that would be a way past its rules.
 */
export function gatherSubjects(
  { head, inForce, removed }: Policies,
  { context, model }: { context: Context; model: string | undefined },
): readonly Subject[] {
  const recipes = head ?? inForce;
  if (!recipes) return [withoutPolicy(parseModelName(model ?? slugOf(context.repository.name)))];
  const models = new Map([...recipes.models, ...[...removed].filter(([name]) => !recipes.models.has(name))]);
  const made = model === undefined ? [...models.values()] : [modelOf({ ...recipes, models }, model)];
  return made.map((proposed) => {
    const ruled = inForce?.models.get(proposed.name);
    const ruling =
      ruled && inForce ? { policy: inForce, rules: ruled } : { policy: recipes, rules: proposed };
    return subjectOf(proposed, ruling, {
      gated: ruled !== undefined,
      removed: removed.has(proposed.name),
    });
  });
}

/** @throws ModelgateError INPUT_INVALID for a stage that the model has not, with the choices */
export function assertStage({ model, stages }: Pick<Subject, 'model' | 'stages'>, stage: string): void {
  if (stages.includes(stage)) return;
  const choices = stages.map((one) => `\`${one}\``).join(', ');
  throw new ModelgateError({
    code: 'INPUT_INVALID',
    message: `Input \`stage\` is ${JSON.stringify(stage.slice(0, 80))}; ${model} has ${choices}`,
    hint: 'Stages are listed under `stages` of the model in the policy of the default branch.',
  });
}

function subjectOf(
  { name, recipe }: ModelPolicy,
  { policy, rules }: { policy: Policy; rules: ModelPolicy },
  standing: Pick<Subject, 'gated' | 'removed'>,
): Subject {
  const { predictions } = recipe;
  return {
    model: name,
    recipe,
    gate: gateOf(policy, rules),
    ...standing,
    failOn: policy.failOn,
    stages: rules.stages,
    release: rules.release,
    ...(predictions && { columns: { ...columnsOf(predictions), slices: sliceColumns(recipe, rules.rules) } }),
  };
}

export function columnsOf({
  path: _path,
  engine: _engine,
  groups,
  search,
  ...columns
}: NonNullable<Recipe['predictions']>): Omit<PredictionColumns, 'slices'> {
  return {
    ...columns,
    ...(groups && { groups: [...groups] }),
    ...(search !== undefined && { search: search && [...search] }),
  };
}

function withoutPolicy(name: string): Subject {
  const { recipe, stages, release } = modelOf(unwrittenPolicy(name), name);
  const none = { gate: undefined, gated: false, removed: false, failOn: 'never' } as const;
  return { model: name, recipe, ...none, stages, release };
}

/** Names of metrics that the rules in force speak of. */
export function ruledMetrics({ gate }: Subject): string[] {
  return (gate?.rules ?? []).map(({ metric }) => metric);
}
