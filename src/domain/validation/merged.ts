import { severities } from './data-codes.ts';
import { type Validation, validationVerdicts } from './validation.ts';

/** One validation a model, of those that several jobs made, in order of the models' names. */
export function mergedValidations(validations: readonly Validation[]): readonly Validation[] {
  const merged = new Map<string, Validation>();
  for (const one of validations) {
    const before = merged.get(one.model);
    merged.set(one.model, before ? both(before, one) : one);
  }
  return [...merged.values()].toSorted((a, b) => (a.model < b.model ? -1 : 1));
}

function both(one: Validation, other: Validation): Validation {
  const drift = [...(one.drift ?? []), ...(other.drift ?? [])];
  const at = [one.at, other.at].flatMap((time) => time ?? []).toSorted()[0];
  const engine = one.engine ?? other.engine;
  return {
    schema: one.schema,
    model: one.model,
    verdict: worseOf(one.verdict, other.verdict),
    ...(at !== undefined && { at }),
    ...(engine !== undefined && { engine }),
    data: [...one.data, ...other.data],
    ...(drift.length > 0 && { drift }),
    'model-files': [...one['model-files'], ...other['model-files']],
    findings: [...one.findings, ...other.findings].toSorted(
      (a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity),
    ),
  };
}

function worseOf(a: Validation['verdict'], b: Validation['verdict']): Validation['verdict'] {
  return validationVerdicts.indexOf(a) < validationVerdicts.indexOf(b) ? b : a;
}
