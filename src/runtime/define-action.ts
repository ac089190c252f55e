import { z } from 'zod';
import { ModelgateError, type Fault } from '../domain/errors.ts';
import { readOnce } from '../domain/schema-faults.ts';
import type { Host } from '../ports/host.ts';
import type { FieldMeta } from './fields.ts';

/** What an action asks of its job, a line of `permissions:` each, with the reason. */
export type Permissions = Readonly<
  Record<string, { readonly access: 'read' | 'write'; readonly why: string }>
>;

/** Outputs are set before the step fails; `refusal` is an expected no (exit code 1), in a sentence. */
export interface ActionResult<Output extends string> {
  readonly outputs: Readonly<Partial<Record<Output, string>>>;
  readonly refusal?: string;
  /** A fault that came after the outputs were known (exit code 2), such as a comment that could not be written. */
  readonly fault?: unknown;
}

/**
 * The one declaration of an action. `action.yml`, the tables of its README, the schema of its inputs and the command
 * line's help are generated from it.
 */
export interface Action<Shape extends z.ZodRawShape = z.ZodRawShape, Output extends string = string> {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly permissions: Permissions;
  readonly inputs: Shape;
  readonly outputs: Readonly<Record<Output, string>>;
  run(inputs: z.output<z.ZodObject<Shape>>, host: Host): Promise<ActionResult<Output>>;
}

export function defineAction<Shape extends z.ZodRawShape, Output extends string>(
  action: Action<Shape, Output>,
): Action<Shape, Output> {
  return action;
}

/** One input as the generators and the command line see it. */
export interface InputInfo extends FieldMeta {
  readonly name: string;
  readonly default?: string;
  readonly choices?: readonly string[];
}

export function inputsOf(action: Action): readonly InputInfo[] {
  const schema = z.toJSONSchema(z.strictObject(action.inputs), { io: 'input', unrepresentable: 'any' });
  return Object.entries(schema.properties ?? {}).map(([name, property]) => {
    const { description, default: fallback, enum: choices, secret, actionDefault } = property as JsonProperty;
    if (!description) throw new Error(`input ${name} of ${action.id} has no description`);
    return {
      name,
      description,
      ...(typeof fallback === 'string' && fallback !== '' && { default: fallback }),
      ...(choices && { choices }),
      ...(secret && { secret }),
      ...(actionDefault !== undefined && { actionDefault }),
    };
  });
}

/**
 * Parses raw inputs; empty text means "not given".
 * @throws ModelgateError INPUT_INVALID with every fault at once
 */
export function parseInputs<Shape extends z.ZodRawShape>(
  action: Action<Shape>,
  raw: Readonly<Record<string, string>>,
): z.output<z.ZodObject<Shape>> {
  const given = Object.fromEntries(Object.entries(raw).filter(([, value]) => value.trim() !== ''));
  const parsed = z.strictObject(action.inputs).safeParse(given, readOnce);
  if (parsed.success) return parsed.data as z.output<z.ZodObject<Shape>>;
  const faults = parsed.error.issues.flatMap((issue) => faultsOf(issue, given));
  throw new ModelgateError(faults as [Fault, ...Fault[]]);
}

interface JsonProperty {
  description?: string;
  default?: unknown;
  enum?: string[];
  secret?: boolean;
  actionDefault?: string;
}

function faultsOf(issue: z.core.$ZodIssue, given: Readonly<Record<string, string>>): Fault[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ code: 'INPUT_INVALID', message: `There is no input \`${key}\`` }));
  }
  const name = issue.path.join('.');
  if (issue.code === 'invalid_value') {
    const found = JSON.stringify((given[name] ?? '').slice(0, 80));
    const choices = issue.values.map((value) => `\`${String(value)}\``).join(', ');
    return [{ code: 'INPUT_INVALID', message: `Input \`${name}\` is ${found}; it takes ${choices}` }];
  }
  return [{ code: 'INPUT_INVALID', message: `Input \`${name}\`: ${issue.message}` }];
}
