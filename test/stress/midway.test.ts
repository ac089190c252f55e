import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Fault } from '../support/github/faults.ts';
import { difference } from './comparison.ts';
import type { EndState } from './end-state.ts';
import { type GitHubScene, openGitHubScene } from './github-scene.ts';
import { type Actor, startActor } from './process.ts';

/** What GitHub may say in the middle of a promotion, and go on saying. */

jest.setTimeout(180_000);

let scene: GitHubScene;
let actor: Actor;
let clean: EndState;
const inputs = { model: 'fraud', run: 'runs/fraud-5' };

beforeAll(async () => {
  scene = await openGitHubScene([1]);
  actor = startActor();
  const place = await scene.copy(1);
  await actor.run(place.order('promote', inputs));
  clean = await place.endState();
}, 180_000);

afterAll(async () => {
  actor.close();
  await scene.close();
});

const answers: Readonly<Record<string, Fault>> = {
  'a token that has expired': { kind: 'answer', status: 401, body: '{"message":"Bad credentials"}' },
  'a right that was taken away': {
    kind: 'answer',
    status: 403,
    body: '{"message":"Resource not accessible by integration"}',
  },
  'a rate limit that does not lift': {
    kind: 'answer',
    status: 403,
    headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '4102444800' },
    body: '{"message":"API rate limit exceeded for installation."}',
  },
};

describe('a promotion in whose middle GitHub says no', () => {
  it.each(
    Object.keys(answers).flatMap((what) => [4, 9, 12, 15, 17].map((request) => [what, request] as const)),
  )('%s, from request %i on: it fails, and run again it ends the same', async (what, request) => {
    const place = await scene.copy(1);
    const order = place.order('promote', inputs);
    await scene.github.clearFaults();
    await scene.github.addFault({ nth: request, times: 'always', fault: answers[what] as Fault });
    const first = await actor.run(order);
    await scene.github.clearFaults();
    expect(first?.outcome).toMatch(
      /^(PERMISSION_MISSING|GITHUB_UNAVAILABLE|LEDGER_REFUSED|STORE_REFUSED|promoted)$/,
    );
    expect((await place.endState()).faults).toEqual([]);
    const again = await actor.run(order);
    expect(again?.outcome).toMatch(/^(promoted|unchanged)$/);
    expect(difference(await place.endState(), clean)).toBeUndefined();
    await place.remove();
  });

  it('a rate limit that lifts is waited for', async () => {
    const place = await scene.copy(1);
    const fault: Fault = {
      kind: 'answer',
      status: 403,
      headers: { 'retry-after': '1' },
      body: '{"message":"You have exceeded a secondary rate limit."}',
    };
    for (const nth of [5, 13]) await scene.github.addFault({ nth, fault });
    const outcome = await actor.run(place.order('promote', inputs));
    await scene.github.clearFaults();
    expect(outcome?.outcome).toBe('promoted');
    expect(difference(await place.endState(), clean)).toBeUndefined();
  });
});
