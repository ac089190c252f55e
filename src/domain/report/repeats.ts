import type { Comparison, MetricResult } from '../compare/comparison.ts';
import { data, emphasised, joined, name, own, say, type Sentence } from './document.ts';
import { count, counted } from './quantity.ts';

/** Words for metrics that were judged over trainings that were repeated: folds and seeds. */

type Repeats = NonNullable<MetricResult['repeats']>;

/** `10-fold cross validation`, `5 seeds of this recipe`, `1 run against 5 seeds`; empty for other evidence. */
export function repeatWords({ evidence, repeats }: MetricResult): Sentence {
  if (!repeats) return [];
  const { candidate, baseline, paired } = repeats;
  if (evidence === 'folds') {
    return candidate === baseline
      ? say`${count(candidate)}-fold cross validation`
      : say`${count(candidate)} folds against ${count(baseline)}`;
  }
  if (candidate === 1 || baseline === 1) return say`${side(candidate)} against ${side(baseline)}`;
  if (paired !== null) return say`${counted(paired, 'seeds')} of this recipe`;
  return candidate === baseline
    ? say`${counted(candidate, 'seeds')} of this recipe`
    : say`${counted(candidate, 'seeds')} of this recipe against ${count(baseline)}`;
}

/** What was repeated, how it was compared, and which metrics that holds for. */
export function repeatItems({ results }: Comparison): readonly Sentence[] {
  const groups = new Map<string, MetricResult[]>();
  for (const metric of results.metrics) {
    if (!metric.repeats) continue;
    const key = JSON.stringify([metric.method, metric.repeats]);
    groups.set(key, [...(groups.get(key) ?? []), metric]);
  }
  return [...groups.values()].slice(0, 8).map((metrics) => {
    const [first] = metrics as [MetricResult];
    const named = metrics.slice(0, 6).map(({ metric }): Sentence => [name(metric)]);
    const more = metrics.length > 6 ? [say`${count(metrics.length - 6)} more`] : [];
    const how = first.evidence === 'folds' ? foldItem(first) : seedItem(first);
    return say`Evidence for ${joined([...named, ...more])}: ${how}`;
  });
}

type Results = Comparison['results'];

/** `predictions of 3 seeds against 3, on 1,800 rows`; empty where rows are of one run each. */
export function seedRowWords({ evidence, rows }: Results): Sentence {
  if (evidence !== 'seeds' || !rows?.seeds) return [];
  const { candidate, baseline } = rows.seeds;
  return say`predictions of ${runs(candidate)} against ${runs(baseline)}, on ${counted(rows.n, 'rows')}`;
}

/** The same with the seeds by name, and what is not of all of them; empty where rows are of one run each. */
export function seedRowItem({ results }: Comparison): Sentence {
  const words = seedRowWords(results);
  const { seeds, pairing } = results.rows ?? {};
  if (words.length === 0 || !seeds) return [];
  const how = pairing === 'order' ? 'in one order' : 'the same in all files, by id and label';
  const names = [...namesOf('candidate', seeds.candidate), ...namesOf('baseline', seeds.baseline)];
  return say`Evidence: ${words}, ${own(how)} (${joined(names)}). Each metric is computed with every seed, and judged over the seeds: it speaks of ${recipe}, on these rows. Where the seeds show no spread, and for gaps between groups, calibration and the rows that changed, the first seed of each side stands for it.`;
}

function runs(seeds: readonly string[] | null): Sentence {
  return [own(seeds === null ? '1 run' : counted(seeds.length, 'seeds'))];
}

const mostNamed = 12;

function namesOf(side: string, seeds: readonly string[] | null): readonly Sentence[] {
  if (seeds === null) return [];
  const shown = seeds.slice(0, mostNamed).map((seed): Sentence => [data(seed)]);
  const more = seeds.length > mostNamed ? [say`${count(seeds.length - mostNamed)} more`] : [];
  return [say`${own(side)}: ${joined([...shown, ...more])}`];
}

function foldItem(metric: MetricResult): Sentence {
  const { by, paired } = metric.repeats as Repeats;
  const pairing =
    paired === null
      ? say`compared unpaired, which is conservative`
      : by === 'id'
        ? say`paired by split`
        : say`paired by their number: that both sides were split alike is assumed`;
  return say`${repeatWords(metric)} (Nadeau and Bengio 2003), ${pairing}. It speaks of ${recipe}, not of one artifact.`;
}

function seedItem(metric: MetricResult): Sentence {
  const { candidate, baseline, paired } = metric.repeats as Repeats;
  if (candidate === 1 || baseline === 1) {
    return say`${repeatWords(metric)}, by the interval in which one more run would lie. It speaks of ${recipe}, on these rows.`;
  }
  if (paired === null) {
    return say`over ${counted(candidate, 'seeds')} (${recipe}) against ${count(baseline)}, unpaired (Welch 1947).`;
  }
  const all = paired === candidate && paired === baseline;
  const part = all ? [] : say`, the ones that both sides have of ${count(candidate)} and ${count(baseline)}`;
  return say`over ${counted(paired, 'seeds')} (${recipe}), paired by seed${part}.`;
}

function side(m: number): Sentence {
  return [own(m === 1 ? '1 run' : `${m} seeds of this recipe`)];
}

const recipe = emphasised('this recipe');
