import { z } from 'zod';

/**
 * Kinds of inputs. Every input arrives as text (contract, "Common to all"); empty means "not given". Defaults are raw
 * text, so that `action.yml`, the README tables and the parser read the very same default.
 */

export interface FieldMeta {
  readonly description: string;
  /** Default that only GitHub can fill in, such as the job's token. */
  readonly actionDefault?: string;
  readonly secret?: boolean;
}

/** Free text. Not given: `undefined`. */
export function text(description: string) {
  return z.string().trim().min(1).optional().meta({ description });
}

/** Free text with a default. */
export function textOr(fallback: string, description: string) {
  return z.string().trim().min(1).prefault(fallback).meta({ description });
}

/** `true` or `false`; anything else is an error. */
export function flag(description: string, fallback: 'true' | 'false' = 'false') {
  return z
    .enum(['true', 'false'])
    .prefault(fallback)
    .transform((value) => value === 'true')
    .meta({ description });
}

/** A whole number in a range. Not given: `undefined`. */
export function wholeNumber(
  { least, most }: { readonly least: number; readonly most: number },
  description: string,
) {
  return z
    .string()
    .trim()
    .regex(/^\d{1,9}$/, `expected a whole number from ${least} to ${most}`)
    .transform(Number)
    .refine((value) => value >= least && value <= most, `expected a whole number from ${least} to ${most}`)
    .optional()
    .meta({ description });
}

/** A number above 0 and up to `most`, in decimal digits. Not given: `undefined`. */
export function positive(most: number, description: string) {
  const expected = `expected a number above 0, and at most ${most}`;
  return z
    .string()
    .trim()
    .regex(/^\d{1,9}(?:\.\d{1,6})?$/, expected)
    .transform(Number)
    .refine((value) => value > 0 && value <= most, expected)
    .optional()
    .meta({ description });
}

/** An amount and a currency, `0.48 USD`. Not given: `undefined`. */
export function money(description: string) {
  return z
    .string()
    .trim()
    .regex(/^\d{1,9}(?:\.\d{1,6})? [A-Z]{3}$/, 'expected an amount and a currency, such as `0.48 USD`')
    .transform((value) => {
      const [amount, currency = ''] = value.split(' ');
      return { amount: Number(amount), currency };
    })
    .optional()
    .meta({ description });
}

/** One of several words. Not given: `undefined`. */
export function choice<const C extends readonly [string, ...string[]]>(choices: C, description: string) {
  return z.enum(choices).optional().meta({ description });
}

/** One of several words, the first being the default. */
export function choiceOr<const C extends readonly [string, ...string[]]>(choices: C, description: string) {
  return z
    .enum(choices)
    .prefault(choices[0] as never)
    .meta({ description });
}

/** One entry a line; empty lines are passed over. Not given: no entries. */
export function lines(description: string) {
  return z
    .string()
    .prefault('')
    .transform((value) =>
      value
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    )
    .meta({ description });
}

/** A token: masked in the log before anything is done with it. */
export function secret(description: string, actionDefault?: string) {
  return z.string().trim().min(1).optional().meta({ description, secret: true, actionDefault });
}

/** Inputs that every action has. */
export const commonInputs = {
  model: text('Which model of the policy. Not given: all that the event touches.'),
  policy: textOr('.github/modelgate.yml', 'Path of the policy file in the repository.'),
  'working-directory': textOr('.', 'Directory that the paths of the other inputs are relative to.'),
  'github-token': secret('Token for GitHub’s API.', '${{ github.token }}'),
};
