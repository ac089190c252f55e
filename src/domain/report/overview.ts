import type { Comparison, Verdict } from '../compare/comparison.ts';
import { joined, name, own, say, type Headline, type Sentence, type Status } from './document.ts';
import { count } from './quantity.ts';
import type { Occasion } from './words.ts';

/** A model's outcome as the overview counts it. */
export type Outcome = Verdict | 'error' | 'no-rules' | 'warn';

export function outcomeOf({ verdict }: Comparison): Outcome {
  return verdict.gated || verdict.value === 'unchanged' || verdict.value === 'incomparable'
    ? verdict.value
    : 'no-rules';
}

/** Worst first; a model that could not be judged is as bad as one that cannot be compared. */
export const outcomeOrder: readonly Outcome[] = [
  'error',
  'incomparable',
  'fail',
  'inconclusive',
  'no-rules',
  'first',
  'warn',
  'pass',
  'unchanged',
];

/** The first line over several models: what to do, and how many stand how. */
export function overviewOf(
  outcomes: readonly { readonly model: string; readonly outcome: Outcome }[],
  occasion: Occasion,
): Headline {
  const found = outcomeOrder.filter((outcome) => outcomes.some((one) => one.outcome === outcome));
  const tallies = found.map((outcome) => {
    const models = outcomes.filter((one) => one.outcome === outcome).map((one) => one.model);
    return tally(outcome, models, outcomes.length);
  });
  const among = found.length > 1 ? say`of ${count(outcomes.length)} models ` : [];
  const sentence = say`${own(head(found, occasion))}: ${among}${joined(tallies)}.`;
  return { status: statusOfOutcome(found[0] ?? 'unchanged'), sentence };
}

function head(found: readonly Outcome[], occasion: Occasion): string {
  if (found.includes('fail')) return occasion === 'push' ? 'Do not release' : 'Do not merge';
  if (found.includes('error')) return 'Not judged';
  if (found.includes('incomparable')) return 'Cannot compare';
  if (found.includes('inconclusive')) return 'Cannot tell';
  if (found.every((outcome) => outcome === 'unchanged')) return 'Unchanged';
  return found[0] === 'no-rules' ? 'No rules yet' : 'Rules met';
}

function tally(outcome: Outcome, models: readonly string[], total: number): Sentence {
  const n = models.length;
  const everyone = n === 2 ? 'both models' : `all ${count(n)} models`;
  const who = worthNaming.has(outcome) && n < total ? say` (${named(models)})` : [];
  return say`${own(n === total ? everyone : count(n))} ${own(says(outcome, n))}${who}`;
}

function named(models: readonly string[]): Sentence {
  const shown = models.slice(0, 5).map((model): Sentence => [name(model)]);
  const more = models.length - shown.length;
  return joined(more > 0 ? [...shown, say`${count(more)} more`] : shown);
}

function says(outcome: Outcome, n: number): string {
  const one = n === 1;
  const texts: Record<Outcome, string> = {
    error: 'could not be judged',
    incomparable: 'cannot be compared',
    fail: one ? 'fails' : 'fail',
    inconclusive: 'cannot be told',
    'no-rules': one ? 'has no rules yet' : 'have no rules yet',
    first: one ? 'has no baseline yet' : 'have no baseline yet',
    warn: one ? 'has warnings of its data' : 'have warnings of their data',
    pass: one ? 'passes' : 'pass',
    unchanged: one ? 'is unchanged' : 'are unchanged',
  };
  return texts[outcome];
}

const worthNaming: ReadonlySet<Outcome> = new Set(['error', 'incomparable', 'fail', 'inconclusive', 'warn']);

function statusOfOutcome(outcome: Outcome): Status {
  if (outcome === 'warn') return 'warning';
  return outcome === 'no-rules' ? 'none' : outcome;
}
