import type { Comparison, MetricResult } from '../compare/comparison.ts';
import { emphasised, joined, name, own, say, type Sentence } from './document.ts';
import { count } from './quantity.ts';

/** What the marks that occur in a comparison mean, and whose they are. */
export function markItems({ results }: Comparison): readonly Sentence[] {
  const all = [...results.metrics, ...results.slices];
  return markOrder.flatMap((mark) => {
    const bearers = all.filter(
      (one) => one.marks.includes(mark) && (mark !== 'low-evidence' || one.change !== null),
    );
    const metrics = [...new Set(bearers.map((one) => one.metric))];
    if (metrics.length === 0) return [];
    const named = metrics.slice(0, 6).map((metric): Sentence => [name(metric)]);
    const more = metrics.length > 6 ? [say`${count(metrics.length - 6)} more`] : [];
    return [
      say`${emphasised(marks[mark].title)} (${joined([...named, ...more])}): ${own(marks[mark].means)}`,
    ];
  });
}

type Mark = MetricResult['marks'][number];

const marks: Readonly<Record<Mark, { readonly title: string; readonly means: string }>> = {
  'low-evidence': {
    title: 'low evidence',
    means: 'a single value a side; nothing tells a change from chance.',
  },
  conservative: { title: 'conservative', means: 'treated as unpaired, so the interval is rather too wide.' },
  'unbounded-loss': {
    title: 'unbounded loss',
    means: 'one row can cost any amount, so the bound rests on the largest loss that was seen.',
  },
  'unverified-rows': {
    title: 'unverified',
    means: 'nothing shows that both sides were evaluated on the same rows.',
  },
  'too-few-rows': { title: 'too few rows', means: 'shown, and not judged.' },
  undefined: { title: 'undefined', means: 'no value on these rows, such as 0/0 or one class only.' },
  'not-finite': { title: 'not finite', means: 'a value is NaN or infinite.' },
  'differs-from-file': {
    title: 'differs from file',
    means:
      'the metrics file of the candidate or of the baseline says another value than the rows of that side give; the rows count.',
  },
  'shown-alone': {
    title: 'shown alone',
    means:
      'a loss is shown by its own test, and no longer after the correction for all tests; it fails nothing.',
  },
};

const markOrder = Object.keys(marks) as readonly Mark[];
