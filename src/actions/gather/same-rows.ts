import path from 'node:path';
import type { Pairing } from '../../domain/evidence/paired-rows.ts';
import type { Gate } from '../../domain/policy/rule.ts';
import type { Host } from '../../ports/host.ts';
import type { Baseline } from './baseline.ts';
import type { Candidate } from './candidate.ts';
import { type Evidence, orUnreadable, readRows } from './evidence.ts';
import { rowsRead } from './long-rows.ts';
import type { Subject } from './subjects.ts';

/** Aligns the rows of both sides, as far as they have any. Some metrics are computed only where rules or metric files name them. */
export async function pair(
  candidate: Evidence,
  baseline: Evidence | undefined,
  rules: Gate['rules'] = [],
): Promise<Pairing> {
  const { predictions } = candidate;
  const named = [candidate, baseline].flatMap((side) => [...(side?.values.keys() ?? [])]);
  if (!predictions) return { kind: 'none' };
  const { table, columns, summed } = predictions;
  if (summed) return { kind: 'paired', rows: summed };
  const theirs = baseline?.predictions;
  // Loaded only where there are rows.
  const { pairRows } = await import('../../domain/evidence/pairing.ts');
  return pairRows({
    candidate: table,
    baseline: theirs?.table ?? null,
    columns,
    asked: [...rules.map(({ metric }) => metric), ...named],
    ...(theirs && { baselineColumns: theirs.columns }),
    // A released version as the candidate has its ids hashed already.
    ...(theirs && theirs.hashedFor !== predictions.hashedFor && { hashedFor: theirs.hashedFor }),
  });
}

/** The same; of very many rows with their sums. */
export async function pairWithSums(...sides: Parameters<typeof pair>): Promise<Pairing> {
  const pairing = await pair(...sides);
  if (pairing.kind !== 'paired') return pairing;
  const { withSums } = await import('../../domain/sums/sums-of-rows.ts');
  return withSums(pairing);
}

/**
 * Why the two sides were not evaluated on the same rows, in a sentence; `undefined`: they were, or there is nothing to pair. A
 * baseline that cannot be read stays one.
 */
export async function otherRows(candidate: Evidence, baseline: Evidence): Promise<string | undefined> {
  const { predictions } = candidate;
  if (!predictions || predictions.columns.baseline !== undefined) return undefined;
  if (candidate.unreadable.length > 0 || baseline.unreadable.length > 0) return undefined;
  if (!baseline.predictions) return 'The rows that it was evaluated on are not at hand';
  const pairing = await pair(candidate, baseline);
  const differ = pairing.kind === 'incomparable' && pairing.reason === 'rows-differ';
  return differ ? 'It was evaluated on other rows or labels' : undefined;
}

/**
 * The baseline with the predictions that its model makes on the candidate's rows, where its own are of other rows and the
 * candidate's run has them (`evaluate` of the policy); else as it is, and why in its note.
 */
export async function onTheSameRows(
  host: Host,
  { recipe }: Subject,
  { candidate, baseline }: { readonly candidate: Candidate; readonly baseline: Baseline },
): Promise<Baseline> {
  const { evidence, note } = baseline;
  const versions = candidate.run?.record['scored-again'] ?? [];
  if (!evidence || (versions.length === 0 && recipe.evaluate === undefined)) return baseline;
  const reason = await otherRows(candidate.evidence, evidence);
  if (reason === undefined) return baseline;
  const { name } = evidence.side;
  const version = versions.find((one) => one['content-id'] === evidence.scorable?.contentId);
  if (version?.predictions === undefined) {
    const why = version?.failure ?? notScored(evidence);
    return { evidence, note: `${note} ${reason}. ${why}` };
  }
  const file = path.join(candidate.run?.folder ?? '', version.predictions);
  const columns = candidate.evidence.predictions?.columns ?? {};
  const unreadable: string[] = [];
  const rows = await orUnreadable(unreadable, async () => rowsRead(await readRows(host, file, columns)));
  const { predictions: _other, withoutItsRows: _gone, ...rest } = evidence;
  return {
    evidence: { ...rest, ...(rows && { predictions: rows }), unreadable },
    note: `${note} ${reason}; so \`evaluate\` scored ${name} again, on those of the candidate.`,
  };
}

function notScored({ side, scorable }: Evidence): string {
  if (!scorable) return `The model of ${side.name} is not at hand, and so was not scored again.`;
  return `${side.name} was not scored on the rows of the candidate when that was trained.`;
}
