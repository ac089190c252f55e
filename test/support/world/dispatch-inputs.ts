import type { RunEvent } from '../runner/events.ts';
import type { EventFilter, Workflow } from '../runner/workflow-file.ts';

/**
 * Inputs of a `workflow_dispatch` as the `inputs` context has them: declared ones alone, defaults filled in, booleans and
 * numbers typed. @throws where GitHub would answer 422
 */
export function dispatchInputs(workflow: Workflow, event: RunEvent): Readonly<Record<string, unknown>> {
  if (event.name !== 'workflow_dispatch') return {};
  const on: Readonly<Record<string, unknown>> = workflow.on;
  const declared = (on['workflow_dispatch'] as EventFilter).inputs ?? {};
  const unexpected = Object.keys(event.inputs).filter((name) => declared[name] === undefined);
  if (unexpected.length > 0) throw new Error(`Unexpected inputs provided: ${JSON.stringify(unexpected)}`);
  const inputs: Record<string, unknown> = {};
  for (const [name, input] of Object.entries(declared)) {
    const value = event.inputs[name] ?? input.default ?? (input.type === 'boolean' ? false : '');
    if (input.required === true && value === '') throw new Error(`Required input '${name}' not provided`);
    if (input.type === 'choice' && input.options?.includes(String(value)) === false) {
      throw new Error(
        `Provided value '${String(value)}' for input '${name}' not in the list of allowed values`,
      );
    }
    if (input.type === 'boolean') inputs[name] = String(value) === 'true';
    else inputs[name] = input.type === 'number' && value !== '' ? Number(value) : String(value);
  }
  return inputs;
}
