import { ModelgateError } from '../../domain/errors.ts';
import { reasonOf } from '../../domain/registry/event.ts';
import { commonInputs, flag, text } from '../../runtime/fields.ts';

/** Inputs of the verbs that work on the ledger alone. */
export const verbInputs = {
  ...withoutPolicy(),
  model: text('Which model. Not given: the only one of the ledger.'),
};

export const dryRunInput = flag('`true`: say what would be done, and do nothing.');

export const announceInput = flag(
  'Send the `repository_dispatch` of type `modelgate`, which deployments listen to.',
  'true',
);

/** The mandatory reason, as an event holds it. @throws ModelgateError INPUT_INVALID */
export function requiredReason(given: string | undefined): string {
  if (given !== undefined) return reasonOf(given);
  const hint = 'Say why in a sentence: it stays in the ledger.';
  throw new ModelgateError({ code: 'INPUT_INVALID', message: 'Input `reason` is not given', hint });
}

function withoutPolicy() {
  const { policy: _policy, ...others } = commonInputs;
  return others;
}
