import { areOfOneScheme } from '../../domain/evidence/fingerprint.ts';
import { md5Fingerprint } from '../../domain/evidence/md5-fingerprint.ts';
import { pairRows } from '../../domain/evidence/pairing.ts';
import type { PairedRows } from '../../domain/evidence/paired-rows.ts';
import { summarise } from '../../domain/registry/evidence-summary.ts';
import { type EvidenceRows, orUnreadable } from './evidence.ts';
import { type BothSides, rowsRead, withRowsRead } from './long-rows.ts';

/**
 * Rows of a summary pair with no others: a summary of one model is held against what the other's rows, or its summary, come to.
 * One of two models holds the baseline's numbers, too: the candidate's word for them counts where the rules name a `baseline`.
 */
export async function settleSummaries({ candidate, baseline }: BothSides): Promise<BothSides> {
  const unreadable: string[] = [];
  const { predictions } = candidate;
  const own = predictions?.isSummary && predictions.summed;
  if (own?.baseline) {
    if (predictions?.columns.baseline !== undefined) return { candidate, baseline };
    const detail = `${predictions?.table.path} holds the numbers of both models, and the rules in force name no \`baseline\` under \`predictions\``;
    const { predictions: _refused, ...rest } = candidate;
    return { candidate: { ...rest, unreadable: [...rest.unreadable, detail] }, baseline };
  }
  const ours = own ? candidate : await withRowsRead(candidate);
  if (!baseline?.predictions) return { candidate: ours, baseline };
  const held = await orUnreadable(unreadable, () => rowsOfOne(baseline.predictions as EvidenceRows));
  const { predictions: rows, ...rest } = baseline;
  if (!held || held.baseline)
    unreadable.push(`${rows?.table.path} is no summary of one model alone, nor are its rows sound`);
  const found = ours.predictions && (await rowsOfOne(ours.predictions));
  if (held && found) unreadable.push(...otherRowsOf(found, held));
  return {
    candidate: ours,
    baseline: {
      ...rest,
      values: summarise(rest.values, held ?? null),
      ...(rows && { withoutItsRows: rows.columns }),
      unreadable: [...rest.unreadable, ...unreadable],
    },
  };
}

/** Rows of one model alone; undefined: they are not sound. */
async function rowsOfOne(predictions: EvidenceRows): Promise<PairedRows | undefined> {
  if (predictions.summed) return predictions.summed;
  const { table, columns: all } = await rowsRead(predictions);
  const { baseline: _held, slices: _slices, ...columns } = all;
  const pairing = pairRows({ candidate: table, baseline: null, columns });
  return pairing.kind === 'paired' ? pairing.rows : undefined;
}

/** Why two sides are not of the same rows, as far as anybody knows which they are. */
function otherRowsOf(one: PairedRows, other: PairedRows): string[] {
  if (!isKnown(one) || !isKnown(other)) return [];
  const [own, held] = fingerprintsOf(one, other);
  if (own === held) return [];
  if (areOfOneScheme(own, held))
    return ['Both sides were evaluated on other rows or labels: their fingerprints differ'];
  return [
    'Nobody can tell whether both sides were evaluated on the same rows: different engines made their summaries. Let one engine sum up both',
  ];
}

/** In one scheme, where the rows of either side are at hand. */
function fingerprintsOf(one: PairedRows, other: PairedRows): [string, string] {
  const isMd5 = [one, other].some(({ sums }) => sums?.shape.hash === 'md5');
  const of = (rows: PairedRows): string => (isMd5 && !rows.sums ? md5Fingerprint(rows) : rows.fingerprint);
  return [of(one), of(other)];
}

function isKnown({ sums }: PairedRows): boolean {
  return sums?.verified !== false;
}
