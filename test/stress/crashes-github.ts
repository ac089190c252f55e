import type { FaultMode } from '../support/github/faults.ts';
import { difference } from './comparison.ts';
import { type Deed, doneOutcomes, type Tally } from './deeds.ts';
import type { EndState } from './end-state.ts';
import { type GitHubScene, openGitHubScene } from './github-scene.ts';
import { type Actor, startActor } from './process.ts';

export const modes: readonly FaultMode[] = [
  'kill-before',
  'kill-after',
  'reset-before',
  'reset-after',
  '502-after',
  'timeout',
];

export interface CrashOptions {
  /** Stops starting further points after this long. */
  readonly milliseconds: number;
  /** Every how manieth point is tried; 1: all. */
  readonly every: number;
  readonly modes: readonly FaultMode[];
  readonly deeds: readonly Deed[];
  readonly lanes: number;
  readonly say: (line: string) => void;
}

/** Breaks every verb at every request, in every way, runs it again, and compares what is there then. */
export async function crashesOnGitHub(options: CrashOptions): Promise<Tally> {
  const ends = Date.now() + options.milliseconds;
  const versions = [...new Set(options.deeds.map((deed) => deed.versions))];
  const lanes = await Promise.all(
    Array.from({ length: options.lanes }, async () => ({
      scene: await openGitHubScene(versions),
      actor: startActor(),
    })),
  );
  const wrong: string[] = [];
  let [tried, left] = [0, 0];
  for (const deed of options.deeds) {
    const [first] = lanes as [Lane];
    const { clean, requests } = await cleanRun(first, deed);
    const all = Array.from({ length: requests }, (_, at) => at + 1).flatMap((request) =>
      options.modes.map((mode) => ({ request, mode })),
    );
    const points = all.filter((_, at) => at % options.every === 0);
    let next = 0;
    const before = wrong.length;
    const work = async (lane: Lane) => {
      for (let point = points[next++]; point !== undefined; point = points[next++]) {
        if (Date.now() > ends) {
          left += 1;
          continue;
        }
        tried += 1;
        const found = await breakAt(lane, { deed, clean, ...point });
        if (found !== undefined)
          wrong.push(`${deed.name}, request ${point.request}, ${point.mode}: ${found}`);
      }
    };
    await Promise.all(lanes.map(work));
    const count = `${points.length} of ${all.length} points, ${requests} requests`;
    options.say(`GitHub: ${deed.name}: ${count}, ${wrong.length - before} wrong`);
  }
  for (const { scene, actor } of lanes) {
    actor.close();
    await scene.close();
  }
  return { points: tried, wrong, left };
}

interface Lane {
  readonly scene: GitHubScene;
  readonly actor: Actor;
}

async function cleanRun({ scene, actor }: Lane, { versions, verb, inputs, name }: Deed) {
  const place = await scene.copy(versions);
  await scene.github.startNumbering();
  const outcome = await actor.run(place.order(verb, inputs));
  const requests = (await scene.github.numberedRequests()).length;
  const clean = await place.endState();
  if (clean.faults.length > 0) throw new Error(`${name}: ${clean.faults.join('; ')}`);
  if (!doneOutcomes.has(outcome?.outcome ?? '')) throw new Error(`${name}: ${JSON.stringify(outcome)}`);
  await place.remove();
  return { clean, requests };
}

async function breakAt(
  { scene, actor }: Lane,
  { deed, clean, request, mode }: { deed: Deed; clean: EndState; request: number; mode: FaultMode },
): Promise<string | undefined> {
  const place = await scene.copy(deed.versions);
  const order = place.order(deed.verb, deed.inputs);
  await scene.github.clearFaults();
  await scene.github.plantFault({ request, mode });
  const patience = mode === 'timeout' ? '1.5' : '20';
  const first = actor.run({ ...order, env: { ...order.env, MODELGATE_REQUEST_TIMEOUT: patience } });
  if (mode.startsWith('kill')) {
    await Promise.race([first, scene.github.faultHit().then(() => actor.kill())]);
  }
  await first;
  await scene.github.clearFaults();
  const midway = (await place.endState()).faults;
  const again = await actor.run(order);
  const end = await place.endState();
  await place.remove();
  if (midway.length > 0) return `in between: ${midway.join('; ')}`;
  const found = difference(end, clean);
  return found === undefined
    ? undefined
    : `after ${again?.outcome} ${again?.message?.slice(0, 200) ?? ''}: ${found}`;
}
