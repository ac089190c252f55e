import type { MetricResult } from '../compare/comparison.ts';
import { decimalsOf } from './digits.ts';

/** How the numbers of one metric are printed. */
export interface Measure {
  /** Differences are points: hundredths of the metric's unit. */
  readonly points: boolean;
  /** Unit of a metric outside [0, 1], as its name tells: ` ms`; else empty. */
  readonly suffix: string;
  /** Of a value in its own unit; see `decimalsOf`. */
  readonly decimals: number;
  readonly baseline: number | null;
}

export interface Rounding {
  /** A bound is rounded to the side on which it still holds. */
  readonly to?: 'nearest' | 'up' | 'down';
  /** A limit that the printed number must not reach: digits are added until it shows on which side it lies. */
  readonly apartFrom?: number | null;
}

export function measureOf(metric: MetricResult): Measure {
  return {
    points: metric.unit,
    suffix: suffixOf(metric),
    decimals: decimalsOf(metric),
    baseline: metric.baseline,
  };
}

/** `0.812`, `12.3 ms`. */
export function value(measure: Measure, x: number, apartFrom: number | null = null): string {
  const decimals = decimalsApart(x, measure.decimals, { to: 'nearest', apartFrom });
  return `${signed(x, fixed(Math.abs(x), decimals), '')}${measure.suffix}`;
}

/** A bound of a value, rounded to the side on which it still holds. */
export function roundedBound({ decimals, suffix }: Measure, x: number, to: 'up' | 'down'): string {
  const outwards = rounded(x, decimals, to);
  return `${signed(outwards, fixed(Math.abs(outwards), decimals), '')}${suffix}`;
}

/** A magnitude of change without its unit: `3.1` (of points), `0.012`. */
export function figure(measure: Measure, magnitude: number, rounding: Rounding = {}): string {
  const scale = measure.points ? 100 : 1;
  const apartFrom =
    rounding.apartFrom === null || rounding.apartFrom === undefined ? null : rounding.apartFrom * scale;
  const to = rounding.to ?? 'nearest';
  const x = magnitude * scale;
  const decimals = decimalsApart(x, Math.max(0, measure.decimals - (measure.points ? 2 : 0)), {
    to,
    apartFrom,
  });
  return fixed(rounded(x, decimals, to), decimals);
}

/** A magnitude of change with its unit: `3.1 points`, `0.4 point`, `2.1 ms`. */
export function quantity(measure: Measure, magnitude: number, rounding: Rounding = {}): string {
  return withUnit(measure, figure(measure, magnitude, rounding));
}

/** A limit that somebody wrote, with no more digits than they wrote: `1 point`, `0.005`. */
export function limit(measure: Measure, magnitude: number): string {
  return withUnit(measure, plain(measure.points ? magnitude * 100 : magnitude));
}

/** A relative limit as it comes out: `0.81 point` for 1 % of 0.812. */
export function derivedLimit(measure: Measure, magnitude: number): string {
  return withUnit(measure, plain(Number((measure.points ? magnitude * 100 : magnitude).toPrecision(2))));
}

/** What share of the baseline a limit is, as it was written: `1 %`. */
export function percentOf({ baseline }: Measure, magnitude: number): string {
  return `${Number(((100 * magnitude) / Math.abs(baseline ?? NaN)).toPrecision(4))} %`;
}

/** `12,400` for 12,387: for what is said with *about*. */
export function roughCount(n: number): string {
  return fixed(Number(n.toPrecision(3)), 0);
}

/** A floor or ceiling that somebody wrote: `0.80`, `20 ms`. */
export function threshold(measure: Measure, x: number): string {
  const text = plain(Math.abs(x));
  const padded = measure.points && /^0\.\d$/.test(text) ? `${text}0` : text;
  return `${signed(x, padded, '')}${measure.suffix}`;
}

/** `−3.1 points`, `+2.1 ms`; `0 points` reads as no change. */
export function change(measure: Measure, x: number): string {
  return signed(x, quantity(measure, Math.abs(x)), '+');
}

/** `−4.6 to −1.6`, outwards, so that the printed interval covers at least what it says. */
export function interval(measure: Measure, [low, high]: readonly [number, number]): string {
  const end = (x: number, outwards: 'up' | 'down') =>
    signed(x, figure(measure, Math.abs(x), { to: outwards }), '+');
  return `${end(low, low < 0 ? 'up' : 'down')} to ${end(high, high < 0 ? 'down' : 'up')}`;
}

/** A change as a share of the baseline, `3.4 %`; null for points and where the baseline is 0. */
export function share(measure: Measure, magnitude: number): string | null {
  if (measure.points || !measure.baseline) return null;
  const percent = (100 * magnitude) / Math.abs(measure.baseline);
  if (!Number.isFinite(percent)) return null;
  return `${fixed(percent, percent >= 10 || percent === 0 ? 0 : percent >= 0.095 ? 1 : 2)} %`;
}

/** `12,400` */
export function count(n: number): string {
  return fixed(n, 0);
}

/** `1 row`, `2 rows`, `3,000 positives`: the plural is given. */
export function counted(n: number, plural: string): string {
  return `${count(n)} ${n === 1 ? singular(plural) : plural}`;
}

function singular(plural: string): string {
  return plural
    .replace(/sses$/, 'ss')
    .replace(/ies$/, 'y')
    .replace(/([^s])s$/, '$1');
}

/** `0.012`, `< 0.0001`: a probability is never said to be 0. */
export function probability(p: number): string {
  return p < 1e-4 ? '< 0.0001' : String(Number(p.toPrecision(2)));
}

/** `95 %` for 0.05. */
export function confidence(alpha: number): string {
  return `${plain(100 * (1 - alpha))} %`;
}

function withUnit({ points, suffix }: Measure, text: string): string {
  if (!points) return `${text}${suffix}`;
  return `${text} ${Number(text.replaceAll(',', '')) > 1 ? 'points' : 'point'}`;
}

/** Never lets rounding contradict a verdict: 0.7996 is not printed as the 0.80 that it misses. */
function decimalsApart(
  x: number,
  decimals: number,
  { to, apartFrom }: { to: 'nearest' | 'up' | 'down'; apartFrom: number | null },
): number {
  if (apartFrom === null || x === apartFrom) return decimals;
  let enough = decimals;
  while (enough < 8 && Math.sign(rounded(x, enough, to) - apartFrom) !== Math.sign(x - apartFrom))
    enough += 1;
  return enough;
}

function rounded(x: number, decimals: number, to: 'nearest' | 'up' | 'down'): number {
  if (to === 'nearest' || Math.abs(x) >= 1e12) return Number(x.toFixed(decimals));
  const scaled = x * 10 ** decimals;
  const near = Math.round(scaled);
  // 0.016 × 1000 is 16.000000000000004: the noise of a product is no reason to round up.
  if (Math.abs(scaled - near) < 1e-9 * Math.max(1, Math.abs(scaled))) return near / 10 ** decimals;
  return (to === 'up' ? Math.ceil(scaled) : Math.floor(scaled)) / 10 ** decimals;
}

function fixed(x: number, decimals: number): string {
  if (x >= 1e15 || (x > 0 && x < 1e-7)) return x.toExponential(2);
  const [whole = '0', fraction] = x.toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

function plain(x: number): string {
  const text = String(Number(x.toPrecision(6)));
  return text.includes('e') ? text : text.replace(/^\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ','));
}

function signed(x: number, text: string, plus: string): string {
  if (/^[0,.]+(?: |$)/.test(text)) return text;
  return `${x < 0 ? '−' : plus}${text}`;
}

function suffixOf({ metric, unit }: MetricResult): string {
  const suffix = /_(ms|us|ns|sec|seconds|mb|gb|kb|bytes)$/i.exec(metric)?.[1]?.toLowerCase();
  if (unit || suffix === undefined) return '';
  return ` ${units[suffix]}`;
}

const units: Readonly<Record<string, string>> = {
  ms: 'ms',
  us: 'µs',
  ns: 'ns',
  sec: 's',
  seconds: 's',
  kb: 'kB',
  mb: 'MB',
  gb: 'GB',
  bytes: 'bytes',
};
