import type { MetricValue } from '../../domain/evidence/value.ts';
import { sampledValue, type SampleStatistic } from '../../domain/statistics/sampled-value.ts';
import type { Node } from '../json/node.ts';
import { numberOf } from './measured.ts';

const known = new Set(['samples', 'statistic', 'value']);
const mostSamples = 1_000_000;
/** A value that is stated beside its samples may be rounded, or a quantile of another kind. */
const sameValue = 0.02;

/**
 * `{ samples: […] }`: measurements in the order in which they were taken. `statistic` is `mean`, `median` or `p95`; not given, the
 * metric's name tells (`latency_p95_ms`), else it is the mean. `undefined`: the object is none of these; a text: it is, and wrong.
 */
export function readSamples(
  entries: ReadonlyMap<string, Node>,
  name: string,
): MetricValue | string | undefined {
  const samples = entries.get('samples');
  if (samples?.kind !== 'array' || ![...entries.keys()].every((key) => known.has(key))) return undefined;
  const statistic = statisticOf(entries.get('statistic'), name);
  if (typeof statistic === 'string') return statistic;
  const { length } = samples.items;
  if (length === 0 || length > mostSamples)
    return `it has ${length} samples; 1 to ${mostSamples} are expected`;
  const values = samples.items.map(numberOf);
  const at = values.findIndex((value) => value === undefined || !Number.isFinite(value));
  if (at >= 0) return `sample ${at + 1} of ${length} is no finite number`;
  const found = sampledValue(values as number[], statistic.of);
  const stated = entries.has('value') ? numberOf(entries.get('value')) : found.value;
  if (stated === undefined || !(Math.abs(stated - found.value) <= sameValue * Math.abs(found.value)))
    return `\`value\` is ${stated}, and the ${statistic.name} of its samples ${found.value}`;
  return { ...found, source: ` (${statistic.name} of ${length} samples)` };
}

interface NamedStatistic {
  readonly name: string;
  readonly of: SampleStatistic;
}

function statisticOf(node: Node | undefined, name: string): NamedStatistic | string {
  const written = node?.kind === 'text' ? node.text : undefined;
  if (node && written === undefined) return '`statistic` is `mean`, `median` or a percentile such as `p95`';
  const text = (written ?? name.split('/').at(-1) ?? '').toLowerCase();
  const percentile = /(?<![a-z0-9])p(\d{1,2}(?:\.\d{1,3})?)(?![a-z0-9])/.exec(text)?.[1];
  const share = Number(percentile ?? NaN) / 100;
  if (share > 0) return { name: `p${percentile}`, of: { quantile: share } };
  if (/(?<![a-z0-9])median(?![a-z0-9])/.test(text)) return { name: 'median', of: { quantile: 0.5 } };
  if (written === undefined || written === 'mean') return { name: 'mean', of: 'mean' };
  return `\`statistic\` is ${JSON.stringify(written.slice(0, 40))}; \`mean\`, \`median\` or a percentile such as \`p95\` is expected`;
}
