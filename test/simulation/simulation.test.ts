import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { acceptedCells, lowerBound, mostPooled, pooledRate, tail } from './acceptance.ts';
import { seedOf } from './hash.ts';
import { allParts, nameOf, wantedReplays } from './long.ts';
import { pageOf } from './page.ts';
import { replayScene } from './replay.ts';
import { mergedResults, readResults, withPart } from './results.ts';
import { rivals } from './rivals.ts';
import { repeatScenes } from './scenes/repeats.ts';
import type { Scene } from './scene.ts';

const results = readResults();

describe('the committed results of the long form', () => {
  it('are those of docs/simulation.md', () => {
    const page = readFileSync(new URL('../../docs/simulation.md', import.meta.url), 'utf8');
    expect(page).toBe(pageOf(results));
  });

  it('have no cell above the limit but the known worst of the bound, and few wrong passes in all', () => {
    const cells = acceptedCells(results);
    expect(cells.length).toBeGreaterThan(200);
    expect(cells.filter(({ isAbove, isKnown }) => isAbove && !isKnown)).toEqual([]);
    expect(pooledRate(cells)).toBeLessThanOrEqual(mostPooled);
  });

  it('are of each population once, and of whole parts', () => {
    const names = results.map(nameOf);
    expect(new Set(names).size).toBe(names.length);
    for (const { n, parts, replays } of results) expect(replays).toBe((parts * wantedReplays(n)) / allParts);
  });

  it('hold every verdict of every replay', () => {
    for (const { replays, metrics } of results) {
      for (const { counts } of metrics.filter((one) => 'worse inconclusive' in one.counts)) {
        for (const effect of ['worse', 'alike', 'better']) {
          const verdicts = ['pass', 'inconclusive', 'fail'].map(
            (verdict) => counts[`${effect} ${verdict}`] ?? 0,
          );
          expect(verdicts.reduce((sum, count) => sum + count, 0)).toBe(replays);
        }
      }
    }
  });
});

describe('the lower bound of a rate', () => {
  /** scipy.stats.beta.ppf(0.001, k, n − k + 1). */
  it.each([
    [67, 1000, 0.04501215889233163],
    [500, 10_000, 0.043517630355207164],
    [3, 100, 0.0019227972016529927],
  ])('of %d in %d is that of Clopper and Pearson', (count, n, expected) => {
    expect(lowerBound(count, n)).toBeCloseTo(expected, 9);
    expect(tail(count, n, expected)).toBeCloseTo(0.001, 9);
  });

  it('of none is 0', () => expect(lowerBound(0, 1000)).toBe(0));
});

describe('a scene', () => {
  const scene = repeatScenes().find(({ name }) => name === '3 seeds a side, paired') as Scene;

  it('replays the same with the same seed, and otherwise with another', () => {
    const [first, again, other] = [5, 5, 6].map((seed) => replayScene(scene, { replays: 50, seed }));
    expect(again).toEqual(first);
    expect(other).not.toEqual(first);
  });

  it('adds parts up', () => {
    const { kind, name, n } = scene;
    const none = { kind, name, n, parts: 0, replays: 0, seconds: 0, metrics: [] };
    const parts = [1, 2].map((seed) => replayScene(scene, { replays: 40, seed }));
    const sum = parts.reduce(
      (done, replayed) => withPart(done, { replayed, replays: 40, seconds: 1 }),
      none as Parameters<typeof withPart>[0],
    );
    expect([sum.parts, sum.replays, sum.seconds]).toEqual([2, 80, 2]);
    const of = (event: string) => parts.reduce((count, [part]) => count + (part?.counts[event] ?? 0), 0);
    expect(of('worse inconclusive')).toBeGreaterThan(0);
    expect(sum.metrics[0]?.counts['worse inconclusive']).toBe(of('worse inconclusive'));
  });

  it('has the line with more parts where results of two runs are merged, in the order of the page', () => {
    const { kind, n } = scene;
    const line = (name: string, parts: number) => ({
      kind,
      name,
      n,
      parts,
      replays: 0,
      seconds: 0,
      metrics: [],
    });
    const merged = mergedResults(
      [line('b', 3), line('gone', 1), line('a', 2), line('b', 1), line('a', 4), line('c', 1)],
      ({ name }) => name,
      ['a', 'b', 'c'],
    );
    expect(merged.map(({ name, parts }) => [name, parts])).toEqual([
      ['a', 4],
      ['b', 3],
      ['c', 1],
      ['gone', 1],
    ]);
  });

  it('gives each part of each population a seed of its own', () => {
    const names = results.flatMap((result) =>
      Array.from({ length: allParts }, (_, part) => `${nameOf(result)} part ${part}`),
    );
    expect(new Set(names.map((name) => seedOf(name, 1))).size).toBe(names.length);
  });
});

describe('rules of others', () => {
  const estimate = { baseline: 0.8, candidate: 0.79, gain: -0.01, standardError: 0.004, direction: 'higher' };
  const passes = (parts: object, tolerance = 0.02) =>
    Object.entries(rivals)
      .filter(([, rule]) => rule({ ...estimate, ...parts } as Parameters<typeof rule>[0], tolerance))
      .map(([name]) => name);

  it('say what their sources say', () => {
    expect(passes({})).toEqual(['tolerance', 'evidently', 'benchmark', 'wald']);
    expect(passes({ candidate: 0.8, gain: 0 })).toEqual([
      'naive',
      'tolerance',
      'evidently',
      'benchmark',
      'significance',
      'wald',
    ]);
    // Half as good is just within the limit of 200 %, and no longer within 20 %.
    expect(passes({ candidate: 0.4, gain: -0.4 })).toEqual(['benchmark']);
    // A loss that improved by more than a fifth.
    expect(passes({ direction: 'lower', baseline: 0.173, candidate: 0.104, gain: 0.069 })).not.toContain(
      'evidently',
    );
  });
});
