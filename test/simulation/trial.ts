import { replayScene } from './replay.ts';
import type { Replayed } from './replay.ts';
import { gateTrials } from './scenes/whole-gate.ts';
import { candidateTrials } from './scenes/candidates.ts';
import { repeatedFoldTrials } from './scenes/repeated-folds.ts';
import { allScenes } from './scenes.ts';

/** What can be replayed again and again, and counted. */
export interface Trial {
  readonly kind: string;
  readonly name: string;
  readonly n: number;
  readonly run: (parts: { replays: number; seed: number }) => Replayed[];
}

/** All of the long form, in the order of the page. */
export function allTrials(): Trial[] {
  const scenes = allScenes().map((scene) => ({
    kind: scene.kind,
    name: scene.name,
    n: scene.n,
    run: (parts: { replays: number; seed: number }) => replayScene(scene, parts),
  }));
  return [...scenes, ...repeatedFoldTrials(), ...candidateTrials(), ...gateTrials()];
}
