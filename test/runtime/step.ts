import { ModelgateError } from '../../src/domain/errors.ts';
import type { Host } from '../../src/ports/host.ts';
import { type Action, type ActionResult, defineAction } from '../../src/runtime/define-action.ts';
import { text } from '../../src/runtime/fields.ts';
import { runJob } from '../../src/runtime/job.ts';

/** An action as small as can be, run as a step of a job: it ends as its input says. */

const missing = new ModelgateError({
  code: 'FILE_MISSING',
  message: 'There is no file',
  hint: 'Write one.',
});

const endings: Readonly<Record<string, () => ActionResult<'outcome' | 'verdict'>>> = {
  well: () => ({ outputs: { outcome: 'pass', verdict: 'pass' } }),
  refusal: () => ({ outputs: { outcome: 'fail', verdict: 'fail' }, refusal: 'Do not merge: it is worse.' }),
  fault: () => ({ outputs: { outcome: 'pass', verdict: 'pass' }, fault: missing }),
  bug: () => {
    throw new TypeError('of undefined');
  },
};

const step = defineAction({
  id: 'step',
  title: 'A step',
  description: 'Ends as it is told.',
  permissions: {},
  inputs: { ending: text('How it ends.') },
  outputs: { outcome: 'One word.', verdict: 'The verdict.' },
  run: ({ ending = 'well' }) =>
    Promise.resolve().then(() => (endings[ending] as () => ActionResult<'outcome' | 'verdict'>)()),
});

await runJob(step as unknown as Action, () => Promise.resolve({} as Host));
