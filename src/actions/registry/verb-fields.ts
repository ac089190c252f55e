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

function withoutPolicy() {
  const { policy: _policy, ...others } = commonInputs;
  return others;
}
