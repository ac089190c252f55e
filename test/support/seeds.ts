import type { PredictionRow } from './local/models.ts';
import { randomOf } from './random.ts';

/**
 * 1,800 rows of a binary evaluation as a training with a seed predicts them: the rows that it gets wrong, a tenth and `shift`
 * more (in one country where `only` says so), are others with each seed.
 */
export function rowsOfSeed(
  seed: number,
  { shift = 0, only }: { readonly shift?: number; readonly only?: string } = {},
): readonly PredictionRow[] {
  const random = randomOf(1000 + seed);
  return Array.from({ length: 1800 }, (_, id) => {
    const label = id % 2 === 0 ? 1 : 0;
    const country = ['BR', 'DE', 'US'][Math.floor(id / 2) % 3] as string;
    const share = 0.1 + (only === undefined || only === country ? shift : 0);
    const isWrong = random() < share;
    const right = 0.6 + ((id * 37) % 40) / 100;
    return { id, label, country, score: isWrong === (label === 1) ? 1 - right : right };
  });
}
