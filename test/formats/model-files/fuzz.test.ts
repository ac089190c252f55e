import { expect, it } from '@jest/globals';
import { fuzz, longestRound } from './fuzz.ts';

it('gives findings for changed files of every format, and nothing else', async () => {
  const { rounds, faults, slowest } = await fuzz({ seed: 20_261_121, rounds: 3000, milliseconds: 6000 });
  expect(faults).toEqual([]);
  expect(rounds).toBeGreaterThan(100);
  expect(slowest.milliseconds).toBeLessThan(longestRound);
});
