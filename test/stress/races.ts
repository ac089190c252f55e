import { setTimeout as sleep } from 'node:timers/promises';
import { randomOf } from '../support/random.ts';
import type { Order } from './actor.ts';
import type { EndState } from './end-state.ts';
import { openGitHubScene } from './github-scene.ts';
import { openLocalScene } from './local-scene.ts';
import { type Actor, startActor } from './process.ts';

/** Two verbs that start at nearly the same time. */
interface Race {
  readonly name: string;
  readonly verbs: readonly [Entry, Entry];
}

interface Entry {
  readonly verb: string;
  readonly inputs: Readonly<Record<string, string>>;
}

const promoteOf = (model: string, number: number): Entry => ({
  verb: 'promote',
  inputs: { model, run: `runs/${model}-${number}` },
});

export const races: readonly Race[] = [
  { name: 'promote/promote', verbs: [promoteOf('fraud', 5), promoteOf('fraud', 6)] },
  {
    name: 'promote/roll back',
    verbs: [promoteOf('fraud', 5), { verb: 'rollback', inputs: { model: 'fraud', reason: 'slow' } }],
  },
  {
    name: 'roll back/hold',
    verbs: [
      { verb: 'rollback', inputs: { model: 'fraud', reason: 'slow' } },
      { verb: 'hold', inputs: { model: 'fraud', reason: 'audit' } },
    ],
  },
  { name: 'two models', verbs: [promoteOf('fraud', 5), promoteOf('spam', 5)] },
];

export interface RaceOptions {
  readonly milliseconds: number;
  readonly rounds: number;
  readonly host: 'github' | 'local';
  readonly seed: number;
  readonly say: (line: string) => void;
}

export interface RaceTally {
  readonly rounds: number;
  readonly wrong: readonly string[];
}

interface Place {
  order(verb: string, inputs: Readonly<Record<string, string>>, second?: boolean): Order;
  endState(): Promise<EndState>;
  remove(): Promise<void>;
}

/** Two long-lived processes, a fresh repository a round, and a random delay between their starts. */
export async function runRaces(options: RaceOptions): Promise<RaceTally> {
  const ends = Date.now() + options.milliseconds;
  const { copy, close } = await openScene(options.host);
  const actors: readonly [Actor, Actor] = [startActor(), startActor()];
  const random = randomOf(options.seed);
  const wrong: string[] = [];
  const counts = new Map(races.map(({ name }) => [name, 0]));
  let rounds = 0;
  for (; rounds < options.rounds && Date.now() < ends; rounds++) {
    const race = races[rounds % races.length] as Race;
    const place = await copy();
    const delay = Math.floor(random() ** 2 * (options.host === 'github' ? 400 : 250));
    const [first, second] = random() < 0.5 ? [0, 1] : [1, 0];
    const start = async (which: number, wait: number) => {
      const { verb, inputs } = race.verbs[which] as Entry;
      await sleep(wait);
      return (actors[which] as Actor).run(place.order(verb, inputs, which === 1));
    };
    const outcomes = await Promise.all([start(first as number, 0), start(second as number, delay)]);
    const end = await place.endState();
    await place.remove();
    counts.set(race.name, (counts.get(race.name) ?? 0) + 1);
    const faults = [...end.faults, ...lost(race, outcomes, end)];
    if (faults.length > 0)
      wrong.push(
        `${race.name}, round ${rounds}, delay ${delay}: ${faults.join('; ')} ${JSON.stringify(outcomes).slice(0, 400)}`,
      );
  }
  for (const actor of actors) actor.close();
  await close();
  const told = [...counts].map(([name, count]) => `${name} ${count}`).join(', ');
  options.say(`races on ${options.host}: ${rounds} rounds (${told}), ${wrong.length} wrong`);
  return { rounds, wrong };
}

/** What a process was told must be in the ledger, and a fault is never the answer to a race. */
function lost(
  { verbs }: Race,
  outcomes: readonly ({ readonly outcome: string } | undefined)[],
  { events }: EndState,
): readonly string[] {
  const types = (events as { type: string }[]).map(({ type }) => type);
  const allowed = new Set(['promoted', 'rolled-back', 'held', 'unchanged', 'refused']);
  const faults = outcomes.flatMap((one) =>
    allowed.has(one?.outcome ?? '') ? [] : [`a fault: ${one?.outcome}`],
  );
  const expected = outcomes.filter((one) => one?.outcome === 'promoted').length;
  // Each base has two versions of two models: four promotions.
  const promoted = types.filter((type) => type === 'promoted').length - 4;
  const rolledBack = types.filter((type) => type === 'rolled-back').length;
  const toldBack = outcomes.filter((one) => one?.outcome === 'rolled-back').length;
  return [
    ...faults,
    ...(promoted === expected ? [] : [`${expected} were told that they promoted, ${promoted} events say so`]),
    ...(rolledBack === toldBack ? [] : [`${toldBack} rollbacks were told, ${rolledBack} are recorded`]),
    ...(verbs.length === 2 ? [] : ['no race']),
  ];
}

async function openScene(host: 'github' | 'local') {
  if (host === 'local') {
    const scene = await openLocalScene([2]);
    const copy = async (): Promise<Place> => {
      const place = await scene.copy(2);
      return { ...place, order: (verb, inputs) => place.order(verb, inputs) };
    };
    return { copy, close: scene.close };
  }
  const scene = await openGitHubScene([2]);
  const copy = async (): Promise<Place> => {
    const place = await scene.copy(2);
    return { ...place, order: (verb, inputs, second) => place.order(verb, inputs, second ? 2 : 1) };
  };
  return { copy, close: scene.close };
}
