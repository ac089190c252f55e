import path from 'node:path';
import { ModelgateError } from '../../domain/errors.ts';
import { parseModelName, slugOf } from '../../domain/model.ts';
import { type DataSource, defaults } from '../../domain/policy/policy.ts';
import type { Host } from '../../ports/host.ts';
import { gatherBase } from '../gather/base.ts';
import { gatherPolicies, type Policies } from '../gather/policies.ts';
import { portablePath } from '../gather/portable-path.ts';
import { gatherSubjects, type Subject } from '../gather/subjects.ts';
import { gatherTrees, isTouched } from '../gather/touched.ts';
import { contractAt, type ContractText } from './contract-text.ts';
import type { SetOptions } from './set-checks.ts';

/** One set of data to look at. */
export interface DataSet {
  /** As messages call it. */
  readonly name: string;
  /** Relative to the working directory. */
  readonly paths: readonly string[];
  readonly role?: 'train' | 'test' | 'reference';
  readonly contract?: ContractText;
  /** Columns that the recipe names for this set. */
  readonly label?: string;
  readonly unit?: string;
  readonly time?: string;
}

/** What is looked at for one model. */
export interface ValidationScope {
  readonly model: string;
  readonly data: readonly DataSet[];
  /** Model files, paths or globs, and what they may import. */
  readonly modelFiles?: {
    readonly patterns: readonly string[];
    readonly allow: readonly string[];
    /** Bytes. */
    readonly sizeBudget?: number;
    /** Path of the file that the signature is held against. */
    readonly reference?: string;
  };
  /** What sets of data are asked of each other. */
  readonly asked: SetOptions;
}

export interface ScopeInputs {
  readonly model?: string | undefined;
  readonly policy: string;
  readonly data: readonly string[];
  readonly contract?: string | undefined;
  readonly 'model-files'?: readonly string[];
  readonly allow?: readonly string[];
  readonly 'model-reference'?: string | undefined;
  /** Megabytes. */
  readonly 'model-size'?: number | undefined;
  /** Data that the others are held against, besides those of the recipe. */
  readonly reference: readonly string[];
}

export interface ValidationScopes {
  readonly scopes: readonly ValidationScope[];
  /** Models with data that the change does not touch. */
  readonly untouched: readonly string[];
}

/**
 * What the inputs name; else the data of the recipes of the models that the event touches.
 * @throws ModelgateError INPUT_INVALID, FILE_MISSING, POLICY_INVALID
 */
export async function validationScopes(host: Host, inputs: ScopeInputs): Promise<ValidationScopes> {
  const files = inputs['model-files'] ?? [];
  if (inputs.data.length > 0 || files.length > 0)
    return { scopes: [await namedScope(host, inputs)], untouched: [] };
  const { context, log } = host;
  const base = gatherBase(host);
  const [policies, trees] = await Promise.all([
    gatherPolicies(host, { named: inputs.policy, base }),
    gatherTrees(host, base),
  ]);
  if ((policies.head ?? policies.inForce) === undefined) throw nothing();
  const subjects = gatherSubjects(policies, { context, model: inputs.model }).filter(
    ({ removed }) => !removed,
  );
  const asked = context.host === 'local' && inputs.model !== undefined;
  const scopes: ValidationScope[] = [];
  const untouched: string[] = [];
  for (const subject of subjects) {
    if (subject.recipe.data.length === 0) log.info(`${subject.model} names no data.`);
    else if (!asked && !isTouched(subject, { trees, policies })) {
      log.info(`${subject.model} is not validated: the change touches no file of it.`);
      untouched.push(subject.model);
    } else scopes.push(await recipeScope(host, { subject, policies, ...inputs }));
  }
  if (subjects.every(({ recipe }) => recipe.data.length === 0)) throw nothing();
  return { scopes, untouched };
}

/** The data of one model's recipe. */
export async function recipeScope(
  host: Host,
  {
    subject,
    policies,
    contract,
    reference = [],
  }: {
    readonly subject: Subject;
    readonly policies: Policies;
    readonly contract?: string | undefined;
    readonly reference?: readonly string[];
  },
): Promise<ValidationScope> {
  const { model, recipe } = subject;
  const ruling = policies.inForce ?? policies.head;
  const data = await Promise.all(
    recipe.data.map(async (datum): Promise<DataSet> => {
      const given = contract === undefined ? undefined : await contractAt(host, { path: contract });
      const written =
        datum.contract === undefined
          ? undefined
          : await contractAt(host, { path: fromRoot(host, recipe.path, datum.contract), policies });
      const text = given ?? written;
      const paths = [pathOf(host, recipe.path, datum)];
      return {
        name: paths[0] as string,
        paths,
        ...(datum.role !== undefined && { role: datum.role }),
        ...(text && { contract: text }),
        ...(datum.label !== undefined && { label: datum.label }),
        ...(datum.unit !== undefined && { unit: datum.unit }),
        ...(datum.time !== undefined && { time: datum.time }),
      };
    }),
  );
  const { id, label, unit, score, prediction = score } = recipe.predictions ?? {};
  const asked: SetOptions = {
    known: {
      ...(id !== undefined && { id }),
      ...(label !== undefined && { label }),
      ...(unit !== undefined && { unit }),
      // Probabilities of several classes are several columns.
      ...(typeof prediction === 'string' && { prediction }),
    },
    blocking: ruling?.models.get(model)?.drift ?? [],
    alpha: ruling?.alpha ?? defaults.alpha,
  };
  return { model, data: [...data, ...referenceSets(reference)], asked };
}

function referenceSets(paths: readonly string[]): DataSet[] {
  return paths.map((name) => ({ name, paths: [name], role: 'reference' }));
}

async function namedScope(host: Host, inputs: ScopeInputs): Promise<ValidationScope> {
  const { data, contract, model, reference, 'model-files': patterns = [], allow = [] } = inputs;
  const megabytes = inputs['model-size'];
  const modelReference = inputs['model-reference'];
  const text = contract === undefined ? undefined : await contractAt(host, { path: contract });
  return {
    model: parseModelName(model ?? slugOf(host.context.repository.name)),
    data: [
      ...data.map((name) => ({ name, paths: [name], ...(text && { contract: text }) })),
      ...referenceSets(reference),
    ],
    ...(patterns.length > 0 && {
      modelFiles: {
        patterns,
        allow,
        ...(modelReference !== undefined && { reference: modelReference }),
        ...(megabytes !== undefined && { sizeBudget: Math.floor(megabytes * 1e6) }),
      },
    }),
    asked: { known: {}, blocking: [], alpha: defaults.alpha },
  };
}

/** The recipe's paths are relative to the model's. */
export function pathOf(host: Host, folder: string, datum: DataSource): string {
  return datum.kind === 'external' ? datum.uri : fromRoot(host, folder, datum.path);
}

function fromRoot({ context, files }: Host, folder: string, file: string): string {
  const absolute = path.resolve(context.workspace, folder, file);
  return portablePath(files.root, absolute);
}

function nothing(): ModelgateError {
  return new ModelgateError({
    code: 'INPUT_INVALID',
    message: 'Nothing says which data to validate: input `data` is not given, and no recipe names any',
    hint: 'Give `data` a file, or write `data: [{ path: …, contract: … }]` under the model in the policy.',
  });
}
