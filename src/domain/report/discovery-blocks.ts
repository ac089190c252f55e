import type { Comparison } from '../compare/comparison.ts';
import { data, joined, name, own, say, spaced, type Block, type Sentence } from './document.ts';
import { changeCell, directionMark, valueCell } from './metric-cells.ts';
import { sizeOf, sliceName } from './phrase.ts';
import { count, counted, probability } from './quantity.ts';

const shown = 5;
/** As many as a comparison names. */
const mostFound = 10;

type Discovery = NonNullable<Comparison['results']['discovery']>;

/** Slices that nobody named and that lost most: where to look, never a verdict. */
export function discoveryBlocks({ inputs, results }: Comparison): readonly Block[] {
  const { discovery } = results;
  if (!discovery || discovery.tests === 0) return [];
  const found = discovery.worst.filter((slice) => slice['p-corrected'] < inputs.alpha);
  const summary = say`${searchedWords(discovery)} ${foundWords(found.length, inputs.alpha)} No rule asks for this, and nothing fails by it.`;
  if (found.length === 0) {
    return [{ kind: 'small', content: summary, yields: { order: 2, what: 'the search for slices' } }];
  }
  return [
    { kind: 'paragraph', content: summary, yields: { order: 4, what: 'the search for slices' } },
    {
      kind: 'table',
      columns: [
        { title: 'slice found', align: 'left' },
        { title: 'metric', align: 'left' },
        { title: 'counted over', align: 'right' },
        { title: 'baseline', align: 'right' },
        { title: 'candidate', align: 'right' },
        { title: 'change (90 % interval)', align: 'right' },
        { title: `p × ${count(discovery.tests)}`, align: 'right' },
      ],
      rows: found
        .slice(0, shown)
        .map((slice) => [
          slice.slice ? [sliceName(slice.slice)] : [],
          say`${name(slice.metric)}${directionMark(slice)}`,
          sizeOf(slice),
          valueCell(slice, slice.baseline),
          valueCell(slice, slice.candidate),
          changeCell(slice, true),
          say`${probability(slice['p-corrected'])}`,
        ]),
      yields: { order: 4, what: 'slices found', keep: 2 },
    },
  ];
}

function searchedWords(discovery: Discovery): Sentence {
  const { columns, crossings, slices, tests } = discovery;
  const leftOut = discovery['crossings-left-out'];
  const named = columns.slice(0, 6).map((column): Sentence => [data(column)]);
  const more = columns.length > 6 ? [say`${count(columns.length - 6)} more`] : [];
  const crossed = crossings === 0 ? [] : say`, alone and crossed in pairs`;
  const beyond =
    leftOut === 0 ? [] : say` (${counted(leftOut, 'crossings')} beyond the bounds of the search left out)`;
  return say`Searched besides: ${counted(slices, 'slices')} of ${joined([...named, ...more])}${crossed}${beyond}, ${counted(tests, 'tests')}.`;
}

function foundWords(found: number, alpha: number): Sentence {
  const level = String(alpha);
  if (found > 0)
    return spaced([
      say`${own(found === 1 ? '1 lost' : `${found === mostFound ? 'At least ' : ''}${count(found)} lost`)} more than chance explains (p × tests below ${level}).`,
    ]);
  return say`None lost more than chance explains (p × tests below ${level}).`;
}
