import { z } from 'zod';
import type { Results } from '../compare/comparison.ts';
import { directionOf } from '../metric/catalogue.ts';
import type { MetricRule } from '../policy/rule.ts';
import type { LedgerEvent } from './event.ts';
import type { State } from './state.ts';

/** The best versions that a stage held, as its `promoted` events carry them on: nobody has to look for them. */

export const bestVersions = z
  .strictObject({
    rows: z.string().describe('Fingerprint of the evaluation rows that all of it was measured on.'),
    versions: z
      .array(z.strictObject({ metric: z.string(), version: z.string(), value: z.number() }))
      .describe('By metric with a tolerance; the best first.'),
  })
  .describe('The best versions that the stage held so far, this one among them, whose rows were released.');

export type BestVersions = z.infer<typeof bestVersions>;

/** The best of a metric may be withdrawn one day: then the next one counts. */
const kept = 3;

/** What the stage's last promotion says, of those that are still published. `undefined`: no event that was read says so. */
export function bestVersionsOf(
  events: readonly LedgerEvent[],
  { stage, state }: { readonly stage: string; readonly state: State },
): BestVersions | undefined {
  const last = events.findLast(
    (event) => event.type === 'promoted' && event.stage === stage && event.best !== undefined,
  );
  const best = last?.type === 'promoted' ? last.best : undefined;
  return (
    best && {
      ...best,
      versions: best.versions.filter(({ version }) => state.versions[version]?.status === 'published'),
    }
  );
}

/** The metrics by the best earlier version that a new one is to be held against, besides the holder, on the same rows. */
export function rivalsOf(
  best: BestVersions | undefined,
  {
    holder,
    rules,
    rows,
  }: {
    readonly holder: string;
    readonly rules: readonly MetricRule[];
    readonly rows: string | undefined;
  },
): ReadonlyMap<string, readonly string[]> {
  const rivals = new Map<string, readonly string[]>();
  if (best === undefined || rows === undefined || best.rows !== rows) return rivals;
  for (const { metric } of ratcheted(rules)) {
    const version = best.versions.find((one) => one.metric === metric)?.version;
    if (version === undefined || version === holder) continue;
    rivals.set(version, [...(rivals.get(version) ?? []), metric]);
  }
  return rivals;
}

/** What the event of a promotion carries on. `undefined` where the version’s own rows are not known or not released. */
export function bestVersionsWith(
  before: BestVersions | undefined,
  {
    version,
    results,
    rows,
    rules,
    released,
  }: {
    readonly version: string;
    readonly results: Results;
    readonly rows: string | undefined;
    readonly rules: readonly MetricRule[];
    readonly released: boolean;
  },
): BestVersions | undefined {
  if (rows === undefined) return before;
  const carried = before?.rows === rows ? before.versions : [];
  const versions = ratcheted(rules).flatMap(({ metric, direction }) => {
    const value = results.metrics.find((one) => one.metric === metric)?.candidate ?? null;
    const others = carried.filter((one) => one.metric === metric && one.version !== version);
    const mine = released && value !== null ? [{ metric, version, value }] : [];
    const sign = (direction ?? directionOf(metric)) === 'lower' ? -1 : 1;
    // Of equals the newest: it holds the stage, and need not be fetched.
    return [...mine, ...others].sort((a, b) => sign * (b.value - a.value)).slice(0, kept);
  });
  return { rows, versions };
}

/** Rules that let a small loss pass, again and again. */
export function ratcheted(rules: readonly MetricRule[]): readonly MetricRule[] {
  return rules.filter(
    ({ tolerance, level, gap }) => tolerance !== undefined && level === 'fail' && gap === undefined,
  );
}
