import { compileGlob, matchesGlob } from '../glob.ts';
import { ModelgateError } from '../errors.ts';
import { choicesHint } from '../schema-faults.ts';
import type { Gate, MetricRule } from './rule.ts';

/** The policy with every default applied. */
export interface Policy {
  /** One-sided, in (0, 0.5]. */
  readonly alpha: number;
  readonly looks: 'ignore' | 'spend';
  /** Globs of branches besides the default one where rules may live and promotion may run. */
  readonly branches: readonly string[];
  readonly failOn: FailOn;
  /** By name, in the file's order. */
  readonly models: ReadonlyMap<string, ModelPolicy>;
}

/** `fail` counts `incomparable` in; `inconclusive` counts both in. */
export type FailOn = 'fail' | 'inconclusive' | 'never';

export interface ModelPolicy {
  readonly name: string;
  /** Read from the pull request. */
  readonly recipe: Recipe;
  /** Read from the default branch, as are stages and release. In the file's order. */
  readonly rules: readonly MetricRule[];
  /** Columns whose drift from the reference blocks; `*` for all. */
  readonly drift: readonly string[];
  /** First to last; at least one. */
  readonly stages: readonly [string, ...string[]];
  readonly release: Release;
}

/** How a model is made and measured. Paths are relative to `path` and as written; `repositoryPath(path, …)` resolves them. */
export interface Recipe {
  /** Folder of the model, relative to the repository's root, in its one form: `models/fraud`, `.`. */
  readonly path: string;
  /** Globs relative to `path`. */
  readonly exclude: readonly string[];
  readonly train?: Training;
  readonly evaluate?: string;
  readonly model: readonly string[];
  readonly metrics: readonly string[];
  readonly predictions?: Predictions;
  readonly data: readonly DataSource[];
}

export interface Training {
  readonly setup?: string;
  readonly run: string;
  readonly repeat: number;
  readonly env: readonly string[];
}

/** Columns as written. One of `score` and `prediction` is there, or none beside `values`. */
export interface Predictions {
  /** One file, or a glob; a list has a file a seed. */
  readonly path: string | readonly string[];
  /** What sums the rows up; not given: they are read here. */
  readonly engine?: 'spark';
  readonly id?: string;
  readonly label?: string;
  readonly score?: string | Readonly<Record<string, string>>;
  readonly prediction?: string;
  readonly baseline?: string;
  readonly positive?: string | number | boolean;
  readonly threshold?: number;
  readonly weight?: string;
  readonly unit?: string;
  readonly query?: string;
  readonly task?: 'binary' | 'multiclass' | 'regression';
  /** Column by metric. */
  readonly values?: Readonly<Record<string, string>>;
  /** Names of columns; of those that are crossed, see `crossingName`. */
  readonly slices: readonly string[];
  /** Names of columns between whose groups gaps of fairness are shown. */
  readonly groups?: readonly string[];
  /** Further columns in which the worst slices are looked for; false: they are not looked for. */
  readonly search?: false | readonly string[];
}

export type DataSource = (
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'external'; readonly uri: string; readonly version: string }
) & {
  readonly role?: 'train' | 'test' | 'reference';
  readonly contract?: string;
  /** Columns of the data. */
  readonly label?: string;
  readonly unit?: string;
  readonly time?: string;
};

export interface Release {
  /** Not given: rows, in a public repository a summary. */
  readonly evidence?: 'rows' | 'summary' | 'none';
  readonly latest: boolean;
  /** `sha256` is 64 hex digits. */
  readonly references: readonly { readonly uri: string; readonly sha256: string; readonly size: number }[];
  readonly card: ReleaseCard;
  /** Tags that GTO reads are made, too. */
  readonly gto: boolean;
}

/** What people say of the model, for its card. */
export interface ReleaseCard {
  readonly intendedUse?: string;
  readonly license?: string;
  readonly limitations?: string;
}

/** Paths and globs of the files of predictions. */
export function predictionPaths(predictions: Predictions | undefined): readonly string[] {
  if (!predictions) return [];
  const { path } = predictions;
  return typeof path === 'string' ? [path] : path;
}

/** @throws ModelgateError MODEL_UNKNOWN, with the choices */
export function modelOf(policy: Policy, name: string): ModelPolicy {
  const model = policy.models.get(name);
  if (model) return model;
  throw new ModelgateError({
    code: 'MODEL_UNKNOWN',
    message: `the policy has no model ${JSON.stringify(name)}`,
    hint: choicesHint(name, [...policy.models.keys()]),
  });
}

/** The rules of one model, ready for judging. */
export function gateOf(policy: Policy, model: ModelPolicy): Gate {
  return { alpha: policy.alpha, looks: policy.looks, rules: model.rules };
}

/** Columns of slices and groups that the evaluation must read: those of the recipe, then those that only rules name. */
export function sliceColumns(recipe: Recipe, rules: readonly MetricRule[]): string[] {
  const { slices = [], groups = [] } = recipe.predictions ?? {};
  const ruled = rules.flatMap((rule) => [...rule.slices, ...(rule.gap ? [rule.gap.column] : [])]);
  return [...new Set([...slices, ...groups, ...ruled])];
}

/** Whether rules of this branch count, and promotion may run from it. */
export function isRulesBranch(policy: Policy, branch: string, defaultBranch: string): boolean {
  return branch === defaultBranch || policy.branches.some((glob) => matchesGlob(compileGlob(glob), branch));
}

/** What holds without a policy file: one model over the whole folder, and no rules. */
export function unwrittenPolicy(name: string, path = '.'): Policy {
  return {
    alpha: defaults.alpha,
    looks: defaults.looks,
    branches: [],
    failOn: defaults.failOn,
    models: new Map([
      [
        name,
        {
          name,
          recipe: { path, exclude: defaults.exclude, model: [], metrics: [], data: [] },
          rules: [],
          drift: [],
          stages: defaults.stages,
          release: defaults.release,
        },
      ],
    ]),
  };
}

export const defaults = {
  alpha: 0.05,
  looks: 'ignore',
  failOn: 'fail',
  exclude: ['**/*.md'],
  stages: ['production'],
  release: { latest: false, references: [], card: {}, gto: false },
} as const;
