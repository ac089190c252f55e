import path from 'node:path';
import { ModelgateError } from '../../domain/errors.ts';
import { parseModelName, slugOf } from '../../domain/model.ts';
import type { DataSource } from '../../domain/policy/policy.ts';
import type { Host } from '../../ports/host.ts';
import { gatherBase } from '../gather/base.ts';
import { gatherPolicies, type Policies } from '../gather/policies.ts';
import { gatherSubjects, type Subject } from '../gather/subjects.ts';
import { gatherTrees, isTouched } from '../gather/touched.ts';
import { contractAt, type ContractText } from './contract-text.ts';

/** One set of data to look at. */
export interface DataSet {
  /** As messages call it. */
  readonly name: string;
  /** Relative to the working directory. */
  readonly paths: readonly string[];
  readonly role?: 'train' | 'test' | 'reference';
  readonly contract?: ContractText;
}

/** What is looked at for one model. */
export interface ValidationScope {
  readonly model: string;
  readonly data: readonly DataSet[];
}

export interface ScopeInputs {
  readonly model?: string | undefined;
  readonly policy: string;
  readonly data: readonly string[];
  readonly contract?: string | undefined;
}

/**
 * What the inputs name; else the data of the recipes of the models that the event touches.
 * @throws ModelgateError INPUT_INVALID, FILE_MISSING, POLICY_INVALID
 */
export async function validationScopes(host: Host, inputs: ScopeInputs): Promise<readonly ValidationScope[]> {
  if (inputs.data.length > 0) return [await namedScope(host, inputs)];
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
  for (const subject of subjects) {
    if (subject.recipe.data.length === 0) log.info(`${subject.model} names no data.`);
    else if (!asked && !isTouched(subject, { trees, policies }))
      log.info(`${subject.model} is not validated: the change touches no file of it.`);
    else scopes.push(await recipeScope(host, { subject, policies, contract: inputs.contract }));
  }
  if (subjects.every(({ recipe }) => recipe.data.length === 0)) throw nothing();
  return scopes;
}

/** The data of one model's recipe. */
export async function recipeScope(
  host: Host,
  {
    subject,
    policies,
    contract,
  }: { readonly subject: Subject; readonly policies: Policies; readonly contract?: string | undefined },
): Promise<ValidationScope> {
  const { model, recipe } = subject;
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
      };
    }),
  );
  return { model, data };
}

async function namedScope(host: Host, { data, contract, model }: ScopeInputs): Promise<ValidationScope> {
  const text = contract === undefined ? undefined : await contractAt(host, { path: contract });
  return {
    model: parseModelName(model ?? slugOf(host.context.repository.name)),
    data: data.map((name) => ({ name, paths: [name], ...(text && { contract: text }) })),
  };
}

/** The recipe's paths are relative to the model's. */
function pathOf(host: Host, folder: string, datum: DataSource): string {
  return datum.kind === 'external' ? datum.uri : fromRoot(host, folder, datum.path);
}

function fromRoot({ context, files }: Host, folder: string, file: string): string {
  const absolute = path.resolve(context.workspace, folder, file);
  return path.relative(files.root, absolute).split(path.sep).join('/');
}

function nothing(): ModelgateError {
  return new ModelgateError({
    code: 'INPUT_INVALID',
    message: 'Nothing says which data to validate: input `data` is not given, and no recipe names any',
    hint: 'Give `data` a file, or write `data: [{ path: …, contract: … }]` under the model in the policy.',
  });
}
