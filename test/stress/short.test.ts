import { describe, expect, it, jest } from '@jest/globals';
import { crashesOnGitHub, modes } from './crashes-github.ts';
import { crashesOnAShell } from './crashes-local.ts';
import { type Deed, deeds } from './deeds.ts';
import { runRaces } from './races.ts';

/** A sample of what `npm run stress` does whole. */

jest.setTimeout(240_000);

const milliseconds = 90_000;
const lines: string[] = [];
const say = (line: string) => void lines.push(line);

function named(...names: readonly string[]): readonly Deed[] {
  return deeds.filter(({ name }) => names.includes(name));
}

describe('a verb that is cut off anywhere and run again', () => {
  it('leaves on GitHub what it would have left', async () => {
    const tally = await crashesOnGitHub({
      milliseconds,
      every: 29,
      // A transfer waits two minutes before it takes a silence for an end: that is for the long form.
      modes: modes.filter((mode) => mode !== 'timeout'),
      deeds: named('promote the first', 'roll back', 'hold', 'adopt'),
      lanes: 1,
      say,
    });
    expect(tally.wrong).toEqual([]);
    expect(tally.points).toBeGreaterThan(5);
  });

  it('leaves on a shell what it would have left', async () => {
    const tally = await crashesOnAShell({
      milliseconds,
      every: 37,
      deeds: named('promote the first', 'roll back', 'hold', 'adopt'),
      lanes: 1,
      say,
    });
    expect(tally.wrong).toEqual([]);
    expect(tally.points).toBeGreaterThan(3);
  });
});

describe('two verbs at once', () => {
  it.each(['local', 'github'] as const)('leave one history (%s)', async (host) => {
    const tally = await runRaces({ milliseconds, rounds: 4, host, seed: 7, say });
    expect(tally.wrong).toEqual([]);
    expect(tally.rounds).toBe(4);
  });
});
