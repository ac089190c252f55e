import { defaultGate } from '../compare/default-gate.ts';
import type { MetricValues } from '../evidence/value.ts';
import { hasPointDefault } from '../metric/catalogue.ts';
import { hasControl } from '../repository-path.ts';
import { type Field, found, listed, open } from './draft.ts';

const most = 8;

/**
 * A rule `no-worse` for each metric whose direction the published table knows. Not for what says how training went, what a machine
 * measures of itself, what is no finite number, nor for more than eight: a gate is something that people read. What is left out is named.
 */
export function proposedGate(values: MetricValues): Field {
  const names = [...values.keys()].filter(
    (name) => name.length <= 256 && name.trim() !== '' && !hasControl(name),
  );
  const known = new Set(defaultGate(names).rules.map(({ metric }) => metric));
  const gated = names
    .filter((name) => known.has(name) && hasPointDefault(name) && !isOfTraining(name))
    .filter((name) => Number.isFinite(values.get(name)?.value))
    .toSorted((a, b) => depthOf(a) - depthOf(b))
    .slice(0, most);
  if (gated.length === 0)
    return openGate(
      [
        `No metric was found whose direction is known${names.length > 0 ? `: ${listed(names)}` : ''}. A metric of yours says it:`,
      ],
      [`${names[0] ?? 'my_metric'}: { no-worse: true, direction: higher }`],
    );
  const others = names.filter((name) => !gated.includes(name));
  const rest =
    others.length === 0
      ? []
      : [`Not gated: ${listed(others)}. A direction of your own: { no-worse: true, direction: higher }`];
  return found('gate', Object.fromEntries(gated.map((name) => [name, 'no-worse'])), {
    comments: [
      'What a change must satisfy: no loss of these metrics is shown. Stricter: { tolerance: 0.01 }, { min: 0.8 }.',
    ],
    after: rest,
  });
}

/** Where no metric file is there yet. `mentioned`: metrics that the training script names. */
export function gateToFillIn(mentioned: readonly string[]): Field {
  const examples = mentioned.slice(0, most).map((name) => `${name}: no-worse`);
  return openGate(
    [
      `Fill in, once the names in the metrics file are known${mentioned.length > 0 ? ' (the script names these)' : ''}; without a gate nothing is promoted:`,
    ],
    examples.length > 0 ? examples : ['accuracy: no-worse'],
  );
}

function openGate(comments: readonly string[], rules: readonly string[]): Field {
  return open('gate', { comments, example: ['gate:', ...rules.map((rule) => `  ${rule}`)] });
}

/** `train/accuracy`, `train_loss`, `trainLoss`: better there may be worse elsewhere. */
function isOfTraining(name: string): boolean {
  return /(?:^|[^a-z])train(?:ing)?(?:[^a-z]|$)/i.test(name.replace(/([a-z])([A-Z])/g, '$1_$2'));
}

function depthOf(name: string): number {
  return name.split('/').length;
}
