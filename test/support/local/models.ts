import { stringify } from 'yaml';

/** Small things that the tests of actions judge. */

export interface WrittenPolicy {
  readonly gate?: object;
  /** Further fields of the model. */
  readonly model?: object;
  /** Further fields of the policy. */
  readonly policy?: object;
}

/** A policy of one model, `fraud`, whose metrics are in `metrics.json`. */
export function policyOf({ gate = { accuracy: 'no-worse' }, model = {}, policy = {} }: WrittenPolicy = {}) {
  return stringify({ version: 1, ...policy, models: { fraud: { metrics: 'metrics.json', gate, ...model } } });
}

/** A metrics file whose values have standard errors: losses can be shown. */
export function metricsOf(values: Readonly<Record<string, number>>, stderr = 0.002): string {
  const entries = Object.entries(values).map(([name, value]) => [name, { value, stderr }]);
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
}

export interface PredictionRow {
  readonly id: number;
  readonly label: 0 | 1;
  readonly score: number;
  readonly country: string;
}

/**
 * Rows of a binary evaluation, half of them positive, a third of each country. `wrong` says which rows the model gets wrong
 * besides every tenth.
 */
export function predictionRows(
  n: number,
  wrong: (row: { readonly id: number; readonly country: string }) => boolean = () => false,
): readonly PredictionRow[] {
  return Array.from({ length: n }, (_, id) => {
    const label = id % 2 === 0 ? 1 : 0;
    const country = ['BR', 'DE', 'US'][Math.floor(id / 2) % 3] as string;
    const isWrong = id % 10 === 0 || id % 10 === 5 || wrong({ id, country });
    const right = 0.6 + ((id * 37) % 40) / 100;
    return { id, label, country, score: isWrong === (label === 1) ? 1 - right : right };
  });
}

export function csvOf(rows: readonly object[], { separator = ',', end = '\n' } = {}): string {
  const names = Object.keys(rows[0] ?? {});
  const lines = rows.map((row) => Object.values(row).join(separator));
  return [names.join(separator), ...lines, ''].join(end);
}
