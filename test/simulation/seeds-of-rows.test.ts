import { describe, expect, it } from '@jest/globals';
import {
  acceptedCells,
  beyondSeedsKind,
  firstSeedKind,
  printedAbove,
  seedFileCells,
  seedFilesKind,
} from './acceptance.ts';
import { judgedBy } from './judged.ts';
import { seeded } from './random.ts';
import { effects } from './scene.ts';
import type { Effect, Scene } from './scene.ts';
import { seedFileScenes } from './scenes/seeds-of-rows.ts';

const scenes = seedFileScenes();
const sceneOf = (kind: string, name: string): Scene => {
  const found = scenes.find((one) => one.kind === kind && one.name === name && one.n === 200);
  if (!found) throw new Error(`No scene ${name}.`);
  return found;
};
const paired = sceneOf(seedFilesKind, '5 seeds a side, paired, spread of 0.2 point');

function estimatesOf({ draw, questions }: Scene, effect: Effect, seed: number) {
  return judgedBy(draw(effect, seeded(seed)), questions).map(({ estimate }) => estimate);
}

describe('scenes of predictions of several seeds', () => {
  it.each(effects)('are %s by what is said of them', (effect) => {
    const replays = 200;
    const times = { worse: -1, alike: 0, better: 1 }[effect];
    const found = Array.from({ length: replays }, (_, at) => estimatesOf(paired, effect, 1000 + at));
    paired.questions.forEach(({ tolerance }, index) => {
      const gains = found.map((estimates) => estimates[index]?.gain as number);
      const mean = gains.reduce((sum, gain) => sum + gain / replays, 0);
      const error = Math.sqrt(gains.reduce((sum, gain) => sum + (gain - mean) ** 2, 0)) / replays;
      expect(Math.abs(mean - times * tolerance)).toBeLessThan(3.5 * error);
      expect(3.5 * error).toBeLessThan(tolerance / 4);
    });
  });

  it.each([
    ['5 seeds a side, paired, spread of 0.2 point', { method: 'paired-seeds', n: 5, df: 4 }],
    ['5 seeds a side, spread of 0.2 point', { method: 'welch', n: 5 }],
    ['1 run against 5 seeds, spread of 0.2 point', { method: 'prediction-interval', n: 1, df: 4 }],
  ])('%s are judged as such', (name, expected) => {
    for (const estimate of estimatesOf(sceneOf(seedFilesKind, name), 'worse', 7))
      expect(estimate).toMatchObject({ evidence: 'seeds', ...expected });
  });

  it('of one run as the baseline are judged by the rows of the first', () => {
    const scene = sceneOf(firstSeedKind, '3 seeds against 1 run');
    expect(scene.draw('worse', seeded(7)).seeds?.candidate?.others).toHaveLength(2);
    for (const estimate of estimatesOf(scene, 'worse', 7)) expect(estimate.evidence).toBe('paired-rows');
  });

  it('have the same rows in all replays where they are asked about these rows', () => {
    const [one, other] = [1, 2].map((seed) => paired.draw('worse', seeded(seed)).rows);
    expect(one?.labels).toEqual(other?.labels);
    expect(one?.candidate).not.toEqual(other?.candidate);
  });

  it('are accepted on only where rows speak of the models that they are of', () => {
    const kinds = [
      [seedFilesKind, 'seeds'],
      [firstSeedKind, 'paired-rows'],
      [beyondSeedsKind, 'seeds'],
      [beyondSeedsKind, 'paired-rows'],
    ] as const;
    const results = kinds.map(([kind, evidence]) => {
      const metric = { metric: 'accuracy', method: '', evidence, tolerance: 0.01, unbounded: false };
      const metrics = [{ ...metric, counts: { 'worse pass': 100 } }];
      return { kind, name: evidence, n: 200, parts: 1, replays: 500, seconds: 1, metrics };
    });
    const places = (cells: readonly { readonly place: string }[]) => cells.map(({ place }) => place);
    expect(places(acceptedCells(results))).toEqual([`${firstSeedKind}: paired-rows, n=200, accuracy`]);
    expect(places(printedAbove(results))).toHaveLength(3);
    expect(places(seedFileCells(results))).toEqual([`${seedFilesKind}: seeds, n=200, accuracy`]);
  });
});
