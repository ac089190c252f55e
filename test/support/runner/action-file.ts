import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { parseYaml, stepSchema } from './workflow-file.ts';

const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const node = z.strictObject({
  using: z.literal('node24'),
  main: z.string(),
  pre: z.string().optional(),
  'pre-if': z.string().optional(),
  post: z.string().optional(),
  'post-if': z.string().optional(),
});
const composite = z.strictObject({
  using: z.literal('composite'),
  steps: z.array(
    stepSchema.refine((step) => step.run === undefined || step.shell !== undefined, 'run needs a shell'),
  ),
});
const action = z.strictObject({
  name: z.string(),
  description: z.string(),
  author: z.string().optional(),
  branding: z.strictObject({ icon: z.string(), color: z.string() }).optional(),
  inputs: z
    .record(
      z.string(),
      z.strictObject({
        description: z.string().optional(),
        required: z.boolean().optional(),
        default: scalar.optional(),
        deprecationMessage: z.string().optional(),
      }),
    )
    .default({}),
  outputs: z
    .record(z.string(), z.strictObject({ description: z.string().optional(), value: z.string().optional() }))
    .default({}),
  runs: z.discriminatedUnion('using', [node, composite]),
});

export type ActionFile = z.infer<typeof action>;
export type NodeAction = z.infer<typeof node>;
export type CompositeAction = z.infer<typeof composite>;

/** Reads `action.yml` (or `.yaml`) of a folder. `using` is `node24` or `composite`; anything else is an error. */
export async function readAction(folder: string): Promise<ActionFile> {
  const { path, text } = await read(folder);
  const parsed = action.safeParse(parseYaml(text, path));
  if (!parsed.success) throw new Error(`${path}:\n${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

async function read(folder: string): Promise<{ readonly path: string; readonly text: string }> {
  for (const name of ['action.yml', 'action.yaml']) {
    const path = join(folder, name);
    try {
      return { path, text: await readFile(path, 'utf8') };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  }
  throw new Error(
    `Can't find 'action.yml' or 'action.yaml' under '${folder}'. Did you forget to run actions/checkout before running your local action?`,
  );
}
