import type { Folds, MetricValue, Repeats } from '../../domain/evidence/value.ts';
import { mostRepeats } from '../../domain/evidence/value.ts';
import type { Node } from '../json/node.ts';
import { numberOf } from './measured.ts';

type Entries = ReadonlyMap<string, Node>;

const known = new Set(
  'folds seeds value mean std sd stddev stdev test_size test-size n_test n_train'.split(' '),
);
/** A mean that is stated beside its values may be rounded. */
const sameMean = 1e-3;

/**
 * `{ folds: […] }` or `{ seeds: […] }`, with `test_size` (a share, or rows beside `n_train`) of folds, and a stated mean. Values
 * stand in a list, or by the name of the split or seed in an object. `undefined`: the object is none of these; a text: it is, and
 * wrong.
 */
export function readRepeated(entries: Entries): MetricValue | string | undefined {
  const [folds, seeds] = [entries.get('folds'), entries.get('seeds')];
  if (![folds, seeds].some(isCollection) || ![...entries.keys()].every((key) => known.has(key)))
    return undefined;
  if (folds && seeds) return 'either `folds` or `seeds` is expected, not both';
  const read = folds ? readFolds(folds, entries) : readSeeds(seeds as Node);
  if (typeof read === 'string') return read;
  for (const key of ['value', 'mean']) {
    const stated = entries.has(key) ? numberOf(entries.get(key)) : read.value;
    if (stated !== undefined && Math.abs(stated - read.value) <= sameMean * Math.abs(read.value)) continue;
    return `\`${key}\` is ${stated}, and the mean of its ${folds ? 'folds' : 'seeds'} ${read.value}: give another value another name`;
  }
  return read;
}

/** A list of one value a fold. `beside` says how large the test sets are. A text: what is wrong. */
export function readFolds(node: Node, beside: Entries = new Map()): MetricValue | string {
  const repeats = readValues(node, 'folds');
  if (typeof repeats === 'string') return repeats;
  const testToTrain = testToTrainOf(beside);
  if (typeof testToTrain === 'string') return testToTrain;
  const folds: Folds = { ...repeats, ...(testToTrain !== undefined && { testToTrain }) };
  return { value: meanOf(folds), folds };
}

function readSeeds(node: Node): MetricValue | string {
  const seeds = readValues(node, 'seeds');
  return typeof seeds === 'string' ? seeds : { value: meanOf(seeds), seeds };
}

function readValues(node: Node, kind: 'folds' | 'seeds'): Repeats | string {
  if (!isCollection(node)) return `\`${kind}\` is no list of numbers`;
  const nodes = node.kind === 'array' ? node.items : [...node.entries.values()];
  const count = nodes.length;
  if (count < 2 || count > mostRepeats) return `it has ${count} ${kind}; 2 to ${mostRepeats} are expected`;
  const values = nodes.map(numberOf);
  const at = values.findIndex((value) => value === undefined || !Number.isFinite(value));
  if (at >= 0) {
    const found =
      values[at] === undefined ? 'no number' : nodes[at]?.kind === 'null' ? 'null' : `${values[at]}`;
    return `entry ${at + 1} of its ${count} ${kind} is ${found}; finite numbers alone are expected`;
  }
  return { values: values as number[], ...(node.kind === 'object' && { ids: [...node.entries.keys()] }) };
}

/** Rows tested over rows trained on. `undefined`: the file does not tell. A text: what is wrong. */
function testToTrainOf(entries: Entries): number | string | undefined {
  const part = (...keys: readonly string[]) => {
    const key = keys.find((one) => entries.has(one));
    return key === undefined ? undefined : (numberOf(entries.get(key)) ?? NaN);
  };
  const [test, train] = [part('test_size', 'test-size', 'n_test'), part('n_train')];
  if (test === undefined && train === undefined) return undefined;
  if (test !== undefined && train === undefined && test > 0 && test < 1) return test / (1 - test);
  if (test !== undefined && train !== undefined && test >= 1 && train >= 1 && Number.isFinite(test / train))
    return test / train;
  return '`test_size` must be a share between 0 and 1, or a number of rows beside `n_train`';
}

/** From the smallest on, so that the order of folds does not show. */
function meanOf({ values }: Repeats): number {
  return [...values].sort((a, b) => a - b).reduce((sum, value) => sum + value, 0) / values.length;
}

function isCollection(node: Node | undefined): node is Extract<Node, { kind: 'array' | 'object' }> {
  return node?.kind === 'array' || node?.kind === 'object';
}
