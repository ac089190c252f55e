import { directionOf, hasPointDefault } from '../../domain/metric/catalogue.ts';
import type { Node } from '../json/node.ts';
import { numberOf } from './measured.ts';

type Entries = ReadonlyMap<string, Node>;
type List = readonly [key: string, items: readonly Node[]];

/**
 * Which lists of an object are one value a fold, though nothing but their surroundings says so: key → name of the metric.
 *
 * - What scikit-learn's `cross_validate` returns: `fit_time` and `score_time` of one length tell it. Every `test_<metric>` counts.
 * - Lists of one length under names of metrics, at the top of the file or below a key such as `cv`, with nothing beside them that
 *   belongs to a training's history, a curve, a table of classes or a search: `train_…`, `val_…`, `loss`, `epoch`, `thresholds`.
 *
 * Empty where there is doubt: then lists are passed over as ever.
 */
export function foldListsIn(entries: Entries, prefix: string): ReadonlyMap<string, string> {
  const lists = listsOf(entries);
  if (isCrossValidate(entries)) {
    return new Map(lists.filter(([key]) => /^test_./.test(key)).map(([key]) => [key, key.slice(5)]));
  }
  const below = prefix.split('/').at(-2);
  if (below !== undefined && !saysFolds.has(below.toLowerCase())) return new Map();
  if (lists.some(([key]) => otherwise.test(key))) return new Map();
  const metrics = lists.flatMap(([key, items]) => {
    const name = key.replace(/^test_(?=.)/, '');
    return directionOf(name) !== null && hasPointDefault(name) ? [{ key, name, length: items.length }] : [];
  });
  const isOneLength = new Set(metrics.map(({ length }) => length)).size === 1;
  return new Map(isOneLength ? metrics.map(({ key, name }) => [key, name]) : []);
}

function isCrossValidate(entries: Entries): boolean {
  const [fit, score] = ['fit_time', 'score_time'].map((key) => {
    const node = entries.get(key);
    return node?.kind === 'array' ? node.items.length : 0;
  });
  return fit !== undefined && fit > 1 && fit === score;
}

/** Lists in which there is a number, and more than one entry. */
function listsOf(entries: Entries): readonly List[] {
  return [...entries].flatMap(([key, node]): List[] =>
    node.kind === 'array' && node.items.length > 1 && node.items.some(isNumber) ? [[key, node.items]] : [],
  );
}

function isNumber(node: Node): boolean {
  return node.kind === 'number' || (node.kind === 'text' && numberOf(node) !== undefined);
}

const saysFolds = new Set(
  'cv cross_validation cross-validation cross_validate cross_val cv_results cv_scores folds kfold k_fold'.split(
    ' ',
  ),
);

/** Keys that tell of a history, a curve, values a class, or a search over parameters. */
const otherwise = new RegExp(
  '^(?:train|training|val|valid|validation|dev|eval)(?:[^a-z]|$)|^(?:test[^a-z])?loss$|' +
    '^(?:epochs?|steps?|iterations?|iters?|rounds?|lr|learning_rate|fpr|tpr|thresholds?|support|class(?:es)?|labels?|x|y)$|' +
    '^(?:mean|std|rank|param|params)(?:_|$)|^split\\d|[-_ ](?:mean|stdv?|std)$',
  'i',
);
