import { rowsOfSums } from '../../../src/domain/sums/rows-of-sums.ts';
import { sumsOfRows } from '../../../src/domain/sums/sums-of-rows.ts';
import { drawFrom, questionsOf } from '../population.ts';
import type { Scene } from '../scene.ts';
import { usualClasses } from './two-classes.ts';

/** What very long files and summaries are judged by: counts in buckets and score bins in place of rows. */
export function summedScenes(): Scene[] {
  const usual = usualClasses({ share: 0.35, seed: 20261201 });
  return [2000, 10_000, 100_000].map((n) => {
    const drawRows = drawFrom(usual, n);
    return {
      kind: 'Sums in place of rows',
      name: 'a usual classifier, by score bins and hash buckets',
      n,
      questions: questionsOf(usual, ['accuracy', 'f1', 'roc_auc', 'brier']),
      draw: (effect, random) => {
        const { rows } = drawRows(effect, random);
        if (!rows) throw new Error('Rows are drawn.');
        return { rows: rowsOfSums(sumsOfRows(rows), { pairing: 'id', search: false }) };
      },
    } satisfies Scene;
  });
}
