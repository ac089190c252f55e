import type { Pairing } from '../evidence/paired-rows.ts';
import type { Findings } from './findings.ts';
import { isDifference } from './rules-written.ts';
import type { Demand } from './rules-written.ts';
import { fault } from './ruling.ts';
import type { Ruling } from './ruling.ts';

const listed = 10;

/** What keeps a demand from being judged at all: never a pass. null: nothing does. */
export function obstacleTo(
  demand: Demand,
  metric: string,
  { findings, pairing }: { findings: Findings; pairing: Pairing },
): Ruling | null {
  const finding = findings.overall.get(metric);
  if (!finding || finding.candidate.kind === 'missing') return missing(metric, { findings, pairing });
  if (finding.candidate.kind === 'fault') return fault(finding.candidate.reason, finding.candidate.detail);
  if (!isDifference(demand)) return null;
  if (finding.baseline.kind === 'fault') return fault(finding.baseline.reason, finding.baseline.detail);
  if (finding.direction === null) {
    return fault(
      'direction-unknown',
      `Whether a higher or a lower ${metric} is better is not known. Add direction: higher or direction: lower to its rule.`,
    );
  }
  if (finding.baseline.kind === 'known') return null;
  // The baseline's rows may hold the metric: as long as they cannot be used, nobody knows that it has none.
  if (findings.hasBaseline && pairing.kind === 'incomparable') return fault(pairing.reason, pairing.detail);
  return { verdict: 'first', reason: 'no-baseline', allowed: null, bound: null, excess: NaN };
}

function missing(metric: string, { findings, pairing }: { findings: Findings; pairing: Pairing }): Ruling {
  if (pairing.kind === 'incomparable') return fault(pairing.reason, pairing.detail);
  const lost = (findings.overall.get(metric)?.baseline.kind ?? 'missing') !== 'missing';
  const has = [...findings.overall.values()]
    .filter(({ candidate }) => candidate.kind !== 'missing')
    .map(({ estimate }) => estimate.metric);
  const more = has.length > listed ? `, and ${has.length - listed} more` : '';
  const choices =
    has.length > 0 ? `It has ${has.slice(0, listed).join(', ')}${more}.` : 'It has no metric at all.';
  const whose = lost
    ? 'The baseline has it, the candidate does not'
    : 'Neither candidate nor baseline has it';
  return fault(
    'metric-missing',
    `${metric} is asked for. ${whose}. ${lost ? choices : choices.replace('It', 'The candidate')}`,
  );
}
