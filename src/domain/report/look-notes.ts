import type { Comparison } from '../compare/comparison.ts';
import { mostLooks } from '../compare/looks.ts';
import { data, say, spaced, type Block, type Sentence } from './document.ts';
import { count, counted } from './quantity.ts';

/** From here on a pass by luck is more likely than not, for candidates that are worse by just the tolerance. */
const worthWarning = 20;

/** The meter of the test set's use, once it says something. It changes no verdict. */
export function lookNotes({ inputs: { looks } }: Comparison): readonly Block[] {
  if (looks === undefined || mostLooks(looks) < worthWarning) return [];
  const way = looks.spent
    ? say`Passes are judged accordingly.`
    : say`Among so many a pass by luck is likely: use another test set, or write ${data('looks: spend')}.`;
  return [{ kind: 'small', content: spaced([meter(looks), way]) }];
}

/** For the method note. */
export function lookItems({ inputs: { looks } }: Comparison): readonly Sentence[] {
  if (looks === undefined) return [];
  const spent = looks.spent
    ? [
        say`This is look number ${count(looks.number)}: bounds for passing are at alpha·6/(π²·${count(looks.number)}²).`,
      ]
    : [];
  return [spaced([meter(looks), ...spent])];
}

function meter(looks: NonNullable<Comparison['inputs']['looks']>): Sentence {
  const times = mostLooks(looks);
  return looks.counted === 'candidates'
    ? say`Test set: ${counted(times, 'candidates')} ${times === 1 ? say`was` : say`were`} judged on it in this clone.`
    : say`Test set: looked at up to ${counted(times, 'times')}, once by each run of this workflow since number ${count(looks.since ?? 1)}.`;
}
