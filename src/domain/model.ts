import { ModelgateError } from './errors.ts';

const pattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A model's name: `[a-z0-9]` and single hyphens inside, 1 to 64 characters. */
export function isModelName(text: string): boolean {
  return text.length <= 64 && pattern.test(text);
}

/** @throws ModelgateError MODEL_NAME_INVALID */
export function parseModelName(text: string): string {
  if (isModelName(text)) return text;
  throw new ModelgateError({
    code: 'MODEL_NAME_INVALID',
    message: `${JSON.stringify(text.slice(0, 80))} is no model name: a to z, 0 to 9 and single hyphens inside, at most 64 characters`,
    hint: `Try ${JSON.stringify(slugOf(text))}.`,
  });
}

/** The nearest model name of a free text, such as a repository's name: `My_Fraud.Model` gives `my-fraud-model`. */
export function slugOf(text: string): string {
  const slug = text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 64)
    .replace(/^-+|-+$/g, '');
  return slug || 'model';
}
