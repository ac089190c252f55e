import { parseDocument } from 'yaml';
import { z } from 'zod';
import { parsePermissions } from './permissions.ts';

/** A workflow file, as strictly as this runner understands it: any other key or type is an error. */
const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const env = z.record(z.string(), scalar).default({});
const list = z.union([z.string().transform((each) => [each]), z.array(z.string())]);
const orExpression = <T extends z.ZodType>(type: T) => z.union([type, z.string().regex(/^\s*\$\{\{/)]);
const shell = z.string();
const permissions = z
  .union([z.string(), z.record(z.string(), z.string()), z.null()])
  .optional()
  .transform((value) => (value === undefined ? undefined : parsePermissions(value ?? {})));
const defaults = z
  .strictObject({
    run: z.strictObject({ shell: shell.optional(), 'working-directory': z.string().optional() }).default({}),
  })
  .default({ run: {} });
const concurrency = z.union([
  z.string(),
  z.strictObject({
    group: z.string(),
    'cancel-in-progress': orExpression(z.boolean()).optional(),
    queue: z.enum(['single', 'max']).optional(),
  }),
]);
const filter = z
  .strictObject({
    types: list.optional(),
    branches: list.optional(),
    'branches-ignore': list.optional(),
    tags: list.optional(),
    'tags-ignore': list.optional(),
    paths: list.optional(),
    'paths-ignore': list.optional(),
    workflows: list.optional(),
    inputs: z
      .record(
        z.string(),
        z.strictObject({
          description: z.string().optional(),
          required: z.boolean().optional(),
          default: scalar.optional(),
          type: z.enum(['string', 'boolean', 'choice', 'number', 'environment']).default('string'),
          options: z.array(z.string()).optional(),
        }),
      )
      .optional(),
  })
  .nullable()
  .transform((value) => value ?? {});
const schedule = z.array(z.strictObject({ cron: z.string(), timezone: z.string().optional() }));
const events = [
  'push',
  'pull_request',
  'pull_request_target',
  'merge_group',
  'workflow_run',
  'workflow_dispatch',
  'repository_dispatch',
  'release',
  'issue_comment',
  'issues',
  'deployment_status',
] as const;
const eventName = z.enum([...events, 'schedule']);
const on = z.union([
  eventName.transform((name) => ({ [name]: {} })),
  z.array(eventName).transform((names) => Object.fromEntries(names.map((name) => [name, {}]))),
  z.strictObject({
    ...(Object.fromEntries(events.map((name) => [name, filter.optional()])) as Record<
      string,
      z.ZodOptional<typeof filter>
    >),
    schedule: schedule.optional(),
  }),
]);

const step = z
  .strictObject({
    id: z
      .string()
      .regex(/^[A-Za-z_][A-Za-z0-9_-]*$/)
      .optional(),
    name: z.string().optional(),
    if: scalar.optional(),
    run: z.string().optional(),
    uses: z.string().optional(),
    with: z.record(z.string(), scalar).default({}),
    shell: shell.optional(),
    'working-directory': z.string().optional(),
    env,
    'continue-on-error': orExpression(z.boolean()).optional(),
    'timeout-minutes': orExpression(z.number().positive()).optional(),
  })
  .refine(
    (value) => (value.run === undefined) !== (value.uses === undefined),
    'a step has either run or uses',
  )
  .refine((value) => value.run === undefined || Object.keys(value.with).length === 0, 'with belongs to uses')
  .refine((value) => value.uses === undefined || value.shell === undefined, 'shell belongs to run');

const job = z.strictObject({
  name: z.string().optional(),
  needs: list.default([]),
  if: scalar.optional(),
  permissions,
  'runs-on': z.union([z.string(), z.array(z.string())]),
  environment: z
    .union([z.string(), z.strictObject({ name: z.string(), url: z.string().optional() })])
    .optional(),
  concurrency: concurrency.optional(),
  outputs: z.record(z.string(), scalar).default({}),
  env,
  defaults,
  steps: z.array(step).min(1),
  'timeout-minutes': orExpression(z.number().positive()).optional(),
  'continue-on-error': orExpression(z.boolean()).optional(),
  strategy: z
    .strictObject({
      matrix: orExpression(z.record(z.string(), z.union([z.array(z.unknown()), z.string()]))).optional(),
      'fail-fast': orExpression(z.boolean()).optional(),
      'max-parallel': orExpression(z.number().positive()).optional(),
    })
    .optional(),
});

const jobId = z.string().regex(/^[A-Za-z_][A-Za-z0-9_-]*$/);
const workflow = z.strictObject({
  name: z.string().optional(),
  'run-name': z.string().optional(),
  on,
  permissions,
  env,
  defaults,
  concurrency: concurrency.optional(),
  jobs: z.record(jobId, job),
});

export type Workflow = z.infer<typeof workflow> & { readonly path: string };
export type WorkflowJob = z.infer<typeof job>;
export type WorkflowStep = z.infer<typeof step>;
export type EventFilter = z.infer<typeof filter>;

/** Schema of a step, which composite actions share. */
export const stepSchema = step;

/** @param path where the file is in the repository, `.github/workflows/model.yml`. @throws with all faults of the file */
export function parseWorkflow(text: string, path: string): Workflow {
  const parsed = workflow.safeParse(parseYaml(text, path));
  if (!parsed.success) throw new Error(`${path}:\n${z.prettifyError(parsed.error)}`);
  const faults = Object.entries(parsed.data.jobs).flatMap(([id, { needs, steps }]) => [
    ...needs
      .filter((need) => parsed.data.jobs[need] === undefined)
      .map((need) => `job ${id} needs ${need}, which is not there`),
    ...repeated(steps.flatMap((each) => each.id ?? [])).map(
      (each) => `job ${id} has two steps with the id ${each}`,
    ),
  ]);
  if (faults.length > 0) throw new Error(`${path}: ${faults.join('; ')}`);
  for (const id of Object.keys(parsed.data.jobs)) refuseCycles(parsed.data.jobs, [id], path);
  return { ...parsed.data, path };
}

/** YAML 1.2; a duplicate key or any other fault is an error. */
export function parseYaml(text: string, path: string): unknown {
  const document = parseDocument(text, { uniqueKeys: true, strict: true });
  if (document.errors.length > 0)
    throw new Error(`${path}: ${document.errors.map((error) => error.message).join('; ')}`);
  return document.toJS() as unknown;
}

function refuseCycles(
  jobs: Readonly<Record<string, WorkflowJob>>,
  chain: readonly string[],
  path: string,
): void {
  for (const need of jobs[chain.at(-1) ?? '']?.needs ?? []) {
    if (chain.includes(need))
      throw new Error(`${path}: jobs need each other: ${[...chain, need].join(', ')}`);
    refuseCycles(jobs, [...chain, need], path);
  }
}

function repeated(names: readonly string[]): readonly string[] {
  return names.filter((name, index) => names.indexOf(name) !== index);
}
