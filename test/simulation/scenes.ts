import type { Scene } from './scene.ts';
import { breakingScenes } from './scenes/breaking.ts';
import { measurementScenes } from './scenes/measurements.ts';
import { numberScenes } from './scenes/numbers.ts';
import { rankingScenes } from './scenes/rankings.ts';
import { repeatScenes } from './scenes/repeats.ts';
import { seedFileScenes } from './scenes/seeds-of-rows.ts';
import { severalClassScenes } from './scenes/several-classes.ts';
import { summedScenes } from './scenes/summed.ts';
import { twoClassScenes } from './scenes/two-classes.ts';
import { unitAndWeightScenes } from './scenes/units-and-weights.ts';

/** All populations, in the order of the page. */
export function allScenes(): Scene[] {
  return [
    ...twoClassScenes(),
    ...breakingScenes(),
    ...severalClassScenes(),
    ...rankingScenes(),
    ...numberScenes(),
    ...unitAndWeightScenes(),
    ...summedScenes(),
    ...repeatScenes(),
    ...seedFileScenes(),
    ...measurementScenes(),
  ];
}
