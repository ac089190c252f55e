import {
  countOf,
  countsInWords,
  notAsItMustBe,
  subjectOf,
  untouchedValidation,
  type Validation,
  validationVerdicts,
} from '../../domain/validation/validation.ts';
import { validationPage } from '../../domain/report/validation-page.ts';
import type { Host } from '../../ports/host.ts';
import type { ActionResult } from '../../runtime/define-action.ts';
import { validationFile, writeValidation } from '../gather/validated.ts';
import { showPage } from '../registry/page.ts';
import { annotate } from './annotations.ts';
import type { ValidationScopes } from './scope.ts';
import { validateModel } from './validate-model.ts';

export interface ValidateOptions {
  readonly failOn: 'error' | 'warning' | 'never';
  readonly enginePath?: string | undefined;
  readonly out?: string | undefined;
}

type Output = 'outcome' | 'validation' | 'errors' | 'warnings';

/** Validates what each model names, writes and shows what was found; of models that are not touched it writes just that. */
export async function validateAll(
  host: Host,
  { scopes, untouched }: ValidationScopes,
  options: ValidateOptions,
): Promise<ActionResult<Output>> {
  if (scopes.length + untouched.length === 0)
    return { outputs: { outcome: 'unchanged', validation: '', errors: '0', warnings: '0' } };
  const validations: Validation[] = [];
  for (const model of untouched) {
    const validation = untouchedValidation(model);
    await writeValidation(host, validation);
    validations.push(validation);
  }
  for (const scope of scopes) {
    const validation = await validateModel(host, scope, options);
    await writeValidation(host, validation);
    annotate(host, validation);
    validations.push(validation);
  }
  if (scopes.length > 0) await showPage(host, validationPage(validations));
  return { outputs: outputsOf(validations), ...refusalOf(validations, options) };
}

function outputsOf(validations: readonly Validation[]): Record<Output, string> {
  const findings = validations.flatMap((one) => one.findings);
  const worst = Math.max(...validations.map(({ verdict }) => validationVerdicts.indexOf(verdict)));
  const files = validations.map(({ model }) => [model, validationFile(model)] as const);
  return {
    outcome: validationVerdicts[worst] as string,
    validation: files.length === 1 ? (files[0]?.[1] as string) : JSON.stringify(Object.fromEntries(files)),
    errors: String(countOf(findings, 'error')),
    warnings: String(countOf(findings, 'warning')),
  };
}

function refusalOf(
  validations: readonly Validation[],
  { failOn }: ValidateOptions,
): { readonly refusal?: string } {
  const bad = validations.filter(
    ({ verdict }) =>
      failOn !== 'never' && (verdict === 'fail' || (failOn === 'warning' && verdict === 'warn')),
  );
  if (bad.length === 0) return {};
  const sentences = bad.map(({ model, findings }) => {
    const subject = subjectOf(findings);
    return `The ${subject} of ${model} ${notAsItMustBe(subject)}: ${countsInWords(findings)}.`;
  });
  return { refusal: sentences.join('\n') };
}
