import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { actions } from '../../../src/main.ts';

/** A piece of YAML, and where it stands. */
export interface YamlBlock {
  readonly place: string;
  readonly text: string;
}

export interface StepFaults {
  readonly syntax: readonly string[];
  readonly steps: readonly string[];
}

type Fields = Readonly<Record<string, unknown>>;

const root = path.resolve(import.meta.dirname, '../../..');
const declared = new Map(
  await Promise.all(Object.entries(actions).map(async ([id, load]) => [id, await load()] as const)),
);
const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
const validators = new Map(
  [...declared.keys()].map((id) => {
    const schema = JSON.parse(readFileSync(path.join(root, 'schemas/inputs', `${id}.json`), 'utf8'));
    return [id, ajv.compile(schema as object)] as const;
  }),
);

/** The fenced blocks of a page that say they are YAML. */
export function yamlBlocks(page: string, file: string): readonly YamlBlock[] {
  return [...page.matchAll(/^( *)```ya?ml\n([\s\S]*?)\n\1```$/gm)].map((match) => ({
    place: `${file}:${page.slice(0, match.index).split('\n').length}`,
    text: `${(match[2] ?? '').replaceAll(new RegExp(`^${match[1] ?? ''}`, 'gm'), '')}\n`,
  }));
}

/** What is wrong with a block: that it is no YAML, or how it uses the actions of this project. */
export function stepFaults(block: YamlBlock): StepFaults {
  const data = parsed(block);
  if (data === undefined) return { syntax: [`${block.place} is no YAML mapping or list`], steps: [] };
  const faults = jobsOf(data).flatMap(({ permissions, steps }) =>
    steps.flatMap((step) => stepFaultsOf(step, permissions)),
  );
  return { syntax: [], steps: faults.map((fault) => `${block.place}: ${fault}`) };
}

/** Ids of the actions of this project that the blocks use. */
export function usedActions(blocks: readonly YamlBlock[]): ReadonlySet<string> {
  const steps = blocks.flatMap((block) => jobsOf(parsed(block)).flatMap((job) => job.steps));
  return new Set(steps.map(({ uses }) => actionIn(uses)).filter((id) => id !== undefined));
}

interface Job {
  /** `undefined` where the block is a part of a job, which does not say. */
  readonly permissions: Fields | undefined;
  readonly steps: readonly Fields[];
}

function jobsOf(data: unknown): readonly Job[] {
  if (Array.isArray(data)) return [{ permissions: undefined, steps: data.filter(isFields) }];
  if (!isFields(data)) return [];
  if (Array.isArray(data['steps'])) {
    const permissions = isFields(data['permissions']) ? data['permissions'] : undefined;
    return [{ permissions, steps: data['steps'].filter(isFields) }];
  }
  const jobs = isFields(data['jobs']) ? Object.values(data['jobs']).filter(isFields) : [];
  return jobs.map((job) => {
    const permissions = job['permissions'] ?? data['permissions'] ?? {};
    const steps = Array.isArray(job['steps']) ? job['steps'].filter(isFields) : [];
    return { permissions: isFields(permissions) ? permissions : {}, steps };
  });
}

function stepFaultsOf({ uses, with: inputs = {} }: Fields, permissions: Fields | undefined): string[] {
  if (typeof uses !== 'string' || !uses.startsWith('modelgate/')) return [];
  const id = actionIn(uses);
  const action = id === undefined ? undefined : declared.get(id);
  const validate = id === undefined ? undefined : validators.get(id);
  if (!action || !validate) return [`there is no action \`${uses}\``];
  validate(inputs);
  const wrong = (validate.errors ?? []).map(
    ({ instancePath, message, params }) =>
      `${uses}: with${instancePath} ${message} ${JSON.stringify(params)}`,
  );
  if (permissions === undefined) return wrong;
  const lacking = Object.entries(action.permissions)
    .filter(([name, { access }]) => permissions[name] !== 'write' && permissions[name] !== access)
    .map(([name, { access }]) => `${uses}: its job lacks \`${name}: ${access}\``);
  return [...wrong, ...lacking];
}

function actionIn(uses: unknown): string | undefined {
  const match = /^modelgate\/modelgate(?:\/actions\/([a-z-]+))?@v1$/.exec(
    typeof uses === 'string' ? uses : '',
  );
  return match ? (match[1] ?? 'check') : undefined;
}

function parsed({ text }: YamlBlock): unknown {
  try {
    const data = parse(text) as unknown;
    return Array.isArray(data) || isFields(data) ? data : undefined;
  } catch {
    return undefined;
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
