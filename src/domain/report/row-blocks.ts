import type { Comparison } from '../compare/comparison.ts';
import { changedRowsFile } from './changed-rows-csv.ts';
import { data, joined, own, say, spaced, type Block, type Sentence } from './document.ts';
import { count, counted } from './quantity.ts';

type Rows = NonNullable<Comparison['results']['rows']>;

/** Rows whose answer changed: from wrong to right and back, or nearer to the truth and away from it. */
export function rowBlocks({ model, results }: Comparison): readonly Block[] {
  const { rows } = results;
  if (rows === null) return [];
  const words = rows.fixed === null || rows.broken === null ? lossWords(rows) : classWords(rows);
  if (words.length === 0) return [];
  return [
    {
      kind: 'paragraph',
      content: spaced([...words, fileWords(model, rows)]),
      yields: { order: 5, what: 'rows that changed' },
    },
  ];
}

/** That the answers are the same, where they are: a bound below 0 then says only what so many rows can exclude. */
export function sameAnswers({ inputs, results, verdict }: Comparison): Sentence {
  const { rows } = results;
  if (rows === null || inputs.baseline === null || !comparable.has(verdict.value)) return [];
  const alike =
    inputs.candidate.evidence !== undefined && inputs.candidate.evidence === inputs.baseline.evidence;
  if (!alike && !isSameOfEach(rows)) return [];
  return say`The predictions are the same as the baseline’s, row for row (${counted(rows.n, 'rows')}): nothing changed. A bound says only what so many rows can exclude.`;
}

const comparable: ReadonlySet<Comparison['verdict']['value']> = new Set(['pass', 'fail', 'inconclusive']);

/** Of two classes only the same score has the same loss; two wrong classes have, and errors to both sides. */
function isSameOfEach({ task, changed, seeds }: Rows): boolean {
  if (task !== 'binary' || !changed || seeds) return false;
  return changed.better === 0 && changed.worse === 0;
}

function classWords(rows: Rows): readonly Sentence[] {
  const [fixed, broken] = [rows.fixed ?? 0, rows.broken ?? 0];
  const counts = say`Rows${ofSeed(rows)}: ${count(fixed)} fixed, ${count(broken)} broken, of ${count(rows.n)}`;
  const cut = rows.threshold === null ? [] : say` (at threshold ${String(rows.threshold)})`;
  return [
    say`${counts}${cut}.`,
    ...idList('broken', rows['broken-ids'], broken, rows),
    ...idList('fixed', rows['fixed-ids'], fixed, rows),
  ];
}

function lossWords(rows: Rows): readonly Sentence[] {
  const { changed, n } = rows;
  if (!changed) return [];
  const { better, worse } = changed;
  return [
    say`Rows${ofSeed(rows)}: ${count(better)} nearer to the truth, ${count(worse)} farther away, of ${count(n)}.`,
    ...idList('farther away', rows['broken-ids'], worse, rows),
    ...idList('nearer', rows['fixed-ids'], better, rows),
  ];
}

/** Of several seeds the rows of the first ones are at hand. */
function ofSeed({ seeds }: Rows): Sentence {
  if (!seeds) return [];
  const [candidate, baseline] = [seeds.candidate?.[0], seeds.baseline?.[0]];
  const named = candidate ?? baseline;
  if (named === undefined) return [];
  if (candidate !== undefined && baseline !== undefined && candidate !== baseline)
    return say` of seed ${data(candidate)} against ${data(baseline)}`;
  return say` of seed ${data(named)}`;
}

/** The ids are those of the rows that changed most. */
function idList(what: string, ids: readonly string[], total: number, { pairing }: Rows): readonly Sentence[] {
  if (ids.length === 0) return [];
  const label = pairing === 'order' ? ' (row numbers)' : '';
  const shown = ids.slice(0, 5).map((id): Sentence => [data(id)]);
  const start = total > shown.length ? say`Most changed of the ${own(what)}` : say`All ${own(what)}`;
  return [say`${start}${own(label)}: ${joined(shown)}.`];
}

/** Where the table of rows lies, seen from the working directory of the job that judged. */
function fileWords(model: string, { changed }: Rows): Sentence {
  if (!changed || changed.listed === 0) return [];
  const file = `.modelgate/comparisons/${model}/${changedRowsFile}`;
  return say`Table of ${counted(changed.listed, 'changed rows')}: ${data(file)}, written by the job that judged.`;
}
