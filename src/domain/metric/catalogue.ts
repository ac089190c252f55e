import type { Direction } from '../policy/rule.ts';
import { metricFamilies } from './table.ts';
import type { MetricFamily } from './table.ts';

/**
 * Which way a metric is better, by its name: `val_rmse`, `test/mse`, `macro avg/f1-score`, `acc,none`, `neg_log_loss`. Only
 * the last segment of a path counts. null where the table does not know the name: then a rule has to say it.
 */
export function directionOf(name: string): Direction | null {
  const known = find(name);
  if (!known) return null;
  if (!known.negated) return known.family.direction;
  return known.family.direction === 'lower' ? 'higher' : 'lower';
}

/** Whether the metric lies in [0, 1] by definition, so that differences are points. Percentages by name do not. */
export function isUnit(name: string): boolean {
  const known = find(name);
  return known !== null && known.family.unit && !known.negated && !known.percent;
}

/** Whether the default for bare points applies. Latency, time, memory, size and cost have none: they are shown only. */
export function hasPointDefault(name: string): boolean {
  return find(name)?.family.pointDefault ?? true;
}

/** The table as the documentation prints it. */
export function metricTable(): readonly MetricFamily[] {
  return metricFamilies;
}

interface Known {
  readonly family: MetricFamily;
  readonly negated: boolean;
  readonly percent: boolean;
}

const byName = new Map(
  metricFamilies.flatMap((family) => family.names.map((name) => [name, family] as const)),
);
const patterns = [...byName]
  .filter(([name]) => name.includes('*'))
  .map(([name, family]) => ({ pattern: new RegExp(`^${name.replaceAll('*', '\\d+')}$`), family }));

/** What of the data a value speaks of, not what it measures. */
const prefixes = new Set(
  (
    'train training val valid validation test testing eval evaluation dev holdout hold out oof cv final best overall total mean avg ' +
    'average macro micro weighted samples metrics metric score model epoch step in id ood online offline candidate baseline current'
  ).split(' '),
);
const suffixes = new Set(
  (
    'score scores mean avg average macro micro weighted samples overall total value metric none final best val test train ovr ovo at k ' +
    'percentage percent pct'
  ).split(' '),
);
const units = new Set(
  'ms s sec secs second seconds us ns min mins minute minutes h hours mb gb kb mib gib kib bytes byte usd eur kwh kg kilobytes megabytes'.split(
    ' ',
  ),
);
const percentages = new Set(['pct', 'percent', 'percentage']);
/** Words that a name may end in whatever stands before: `focal_loss`, `fraud_auc`. None of them is ambiguous. */
const tellingEnds = new Set(
  'loss mae mse rmse mape smape auc auroc accuracy acc f1 recall ndcg mrr perplexity latency crossentropy logloss wer cer ece'.split(
    ' ',
  ),
);
/** After one of these the direction is anybody's guess. */
const turningWords = new Set(
  'neg negative minus inverse inv one 1 stop weight profit delta diff change drop lost non no anti'.split(
    ' ',
  ),
);

function find(name: string): Known | null {
  const words = wordsOf(name);
  const percent = words.some((word) => percentages.has(word));
  const direct = lookUp(words);
  if (direct) return { family: direct, negated: false, percent };
  const start = words.findIndex((word) => !prefixes.has(word));
  const first = words[start];
  if (first === 'neg' || first === 'negative') {
    const family = lookUp(words.slice(start + 1));
    return family && { family, negated: true, percent };
  }
  const last = words.filter((word) => !isTail(word)).at(-1);
  const family = last !== undefined && tellingEnds.has(last) ? byName.get(last) : undefined;
  return family && !words.some((word) => turningWords.has(word)) ? { family, negated: false, percent } : null;
}

/** The last segment as words: `eval/RocAUC` is `roc auc`, `acc,none` is `acc`, `recall@10` is `recall 10`. */
function wordsOf(name: string): string[] {
  const segment = name.split('/').filter(Boolean).at(-1) ?? '';
  const last = segment.split(/[.:](?=[A-Za-z])/).at(-1) ?? '';
  return (last.split(',')[0] ?? '')
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
    .toLowerCase()
    .replace(/%/g, '_percent_')
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
}

/** The longest part of the name that the table has, when all that is around it says what it was measured on, or in. */
function lookUp(words: readonly string[]): MetricFamily | null {
  for (let from = 0; from < words.length; from++) {
    for (let to = words.length; to > from; to--) {
      const family = entry(words.slice(from, to).join('_'));
      if (from > 0 && onlyAlone.has(words.slice(from, to).join('_'))) continue;
      if (family && words.slice(to).every((word) => isTail(word) || isUnitWord(word, family))) return family;
    }
    const word = words[from] as string;
    if (!prefixes.has(word) && !percentile.test(word)) return null;
  }
  return null;
}

function entry(name: string): MetricFamily | undefined {
  return byName.get(name) ?? patterns.find(({ pattern }) => pattern.test(name))?.family;
}

/** `size` is a model's; `test_size` and `batch_size` are settings. */
const onlyAlone = new Set(['size']);
const percentile = /^p\d+$/;

function isTail(word: string): boolean {
  return suffixes.has(word) || /^\d+$/.test(word) || /^at\d+$/.test(word);
}

function isUnitWord(word: string, { pointDefault }: MetricFamily): boolean {
  return !pointDefault && (units.has(word) || percentile.test(word));
}
