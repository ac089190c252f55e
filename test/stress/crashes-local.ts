import { difference } from './comparison.ts';
import { type Deed, doneOutcomes, type Tally } from './deeds.ts';
import { openLocalScene, type LocalScene } from './local-scene.ts';
import { startActor, type Actor } from './process.ts';

export interface LocalCrashOptions {
  readonly milliseconds: number;
  /** Every how manieth point is tried; 1: all. */
  readonly every: number;
  readonly deeds: readonly Deed[];
  readonly lanes: number;
  readonly say: (line: string) => void;
}

/** Kills every verb before and after each write to a file and each call of git, runs it again, and compares what is there then. */
export async function crashesOnAShell(options: LocalCrashOptions): Promise<Tally> {
  const ends = Date.now() + options.milliseconds;
  const scene = await openLocalScene([...new Set(options.deeds.map(({ versions }) => versions))]);
  const actors = Array.from({ length: options.lanes }, startActor);
  const wrong: string[] = [];
  let [tried, left] = [0, 0];
  for (const deed of options.deeds) {
    const { clean, steps } = await cleanRun(scene, actors[0] as Actor, deed);
    const all = Array.from({ length: steps }, (_, at) => at + 1).flatMap((at) =>
      (['before', 'after'] as const).map((when) => ({ at, when })),
    );
    const points = all.filter((_, at) => at % options.every === 0);
    const before = wrong.length;
    let next = 0;
    const work = async (actor: Actor) => {
      for (let point = points[next++]; point !== undefined; point = points[next++]) {
        if (Date.now() > ends) {
          left += 1;
          continue;
        }
        tried += 1;
        const place = await scene.copy(deed.versions);
        const killed = await actor.run(place.order(deed.verb, deed.inputs, point));
        const midway = (await place.endState()).faults;
        const again = await actor.run(place.order(deed.verb, deed.inputs));
        const found =
          midway.length > 0 ? `in between: ${midway.join('; ')}` : difference(await place.endState(), clean);
        await place.remove();
        const told = `${deed.name}, step ${point.at}, killed ${point.when}`;
        if (killed !== undefined)
          wrong.push(`${told}: it was not killed: ${killed.outcome} ${killed.message ?? ''}`);
        if (found !== undefined)
          wrong.push(`${told}: after ${again?.outcome} ${again?.message?.slice(0, 300) ?? ''}: ${found}`);
      }
    };
    await Promise.all(actors.map(work));
    options.say(
      `shell: ${deed.name}: ${points.length} of ${all.length} points, ${steps} steps, ${wrong.length - before} wrong`,
    );
  }
  for (const actor of actors) actor.close();
  await scene.close();
  return { points: tried, wrong, left };
}

async function cleanRun(scene: LocalScene, actor: Actor, { versions, verb, inputs, name }: Deed) {
  const place = await scene.copy(versions);
  const outcome = await actor.run(place.order(verb, inputs));
  const clean = await place.endState();
  await place.remove();
  if (!doneOutcomes.has(outcome?.outcome ?? '') || clean.faults.length > 0)
    throw new Error(`${name}: ${JSON.stringify(outcome)} ${clean.faults.join('; ')}`);
  return { clean, steps: outcome?.steps ?? 0 };
}
