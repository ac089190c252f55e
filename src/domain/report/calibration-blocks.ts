import type { Comparison } from '../compare/comparison.ts';
import { own, say, type Block, type Sentence } from './document.ts';
import { count } from './quantity.ts';

type Bin = NonNullable<Comparison['results']['calibration']>[number];

/** The reliability table, folded: how often rows of like scores are positive. */
export function calibrationBlocks({ results }: Comparison): readonly Block[] {
  const bins = results.calibration?.filter(
    ({ candidate, baseline }) => candidate.n > 0 || (baseline?.n ?? 0) > 0,
  );
  if (!bins || bins.length === 0) return [];
  const isPaired = bins.some(({ baseline }) => baseline !== null);
  const sides = isPaired ? (['baseline', 'candidate'] as const) : (['candidate'] as const);
  const right = (title: string) => ({ title, align: 'right' as const });
  const table: Block = {
    kind: 'table',
    columns: [
      { title: 'scores', align: 'left' },
      ...sides.flatMap((side) => [right(`${side}: rows`), right('mean score'), right('positive')]),
    ],
    rows: bins.map((bin) => [
      say`${own(`${bin.from} to ${bin.to}`)}`,
      ...sides.flatMap((side) => cells(bin[side])),
    ]),
  };
  return [
    {
      kind: 'details',
      summary: 'Calibration: how often rows of like scores are positive',
      blocks: [table],
      yields: { order: 2, what: 'the calibration table' },
    },
  ];
}

function cells(side: Bin['baseline']): readonly Sentence[] {
  if (side === null) return [[], [], []];
  const share = (x: number | null): Sentence => (x === null ? say`–` : [own(x.toFixed(3))]);
  return [say`${own(count(side.n))}`, share(side.score), share(side.positives)];
}
