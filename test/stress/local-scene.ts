import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readdir, readFile, stat } from 'node:fs/promises';
import { git } from '../support/world/git.ts';
import type { Order } from './actor.ts';
import type { StepPlan } from './counted-host.ts';
import {
  brokenInvariants,
  comparable,
  comparableVersions,
  type EndRelease,
  type EndState,
  readLedger,
} from './end-state.ts';
import { makeWorkspace, models } from './models.ts';
import { startActor } from './process.ts';

/** Clones with so many versions of each model, and copies of them to break. */
export interface LocalScene {
  copy(versions: number): Promise<LocalPlace>;
  close(): Promise<void>;
}

export interface LocalPlace {
  order(verb: string, inputs: Readonly<Record<string, string>>, steps?: StepPlan): Order;
  endState(): Promise<EndState>;
  remove(): Promise<void>;
}

const at = '2026-11-20T17:00:00.000Z';

export async function openLocalScene(versions: readonly number[]): Promise<LocalScene> {
  const parent = await mkdtemp(path.join(tmpdir(), 'modelgate-stress-local-'));
  const base = (have: number) => path.join(parent, `base-${have}`);
  const first = await makeWorkspace();
  await cp(first, base(0), { recursive: true });
  await rm(first, { recursive: true });
  const actor = startActor();
  for (let have = 0; have < Math.max(...versions); have++) {
    await cp(base(have), base(have + 1), { recursive: true });
    for (const model of models) {
      const order = orderIn(base(have + 1))('promote', { model, run: `runs/${model}-${have}` });
      const outcome = await actor.run(order);
      if (outcome?.outcome !== 'promoted') throw new Error(`no base: ${JSON.stringify(outcome)}`);
    }
  }
  actor.close();
  let count = 0;
  return {
    async copy(have) {
      const folder = path.join(parent, `copy-${++count}`);
      await cp(base(have), folder, { recursive: true });
      return {
        order: orderIn(folder),
        endState: () => endStateOf(folder),
        remove: () => rm(folder, { recursive: true, force: true }),
      };
    },
    close: () => rm(parent, { recursive: true, force: true }),
  };
}

function orderIn(directory: string): LocalPlace['order'] {
  return (verb, inputs, steps) => ({
    verb,
    inputs,
    kind: 'local',
    env: {},
    directory,
    at,
    ...(steps && { steps }),
  });
}

async function endStateOf(folder: string): Promise<EndState> {
  const releases = await readReleases(path.join(folder, '.git/modelgate/releases'));
  const ledgers = await Promise.all(models.map((model) => readLedger(folder, model)));
  const known = ledgers.filter((ledger) => ledger !== undefined);
  return {
    events: known.flatMap(({ events }) => events.map(comparable)),
    stages: known.map(({ state }) => state.stages),
    versions: known.map(({ state }) => comparableVersions(state)),
    tags: (await git(folder, ['tag', '--list'])).split('\n').filter(Boolean),
    releases,
    issues: [],
    faults: known.flatMap((ledger) => brokenInvariants(ledger, releases)),
  };
}

/** The releases as they lie on disk: only what a note names is there. */
async function readReleases(shelf: string): Promise<readonly EndRelease[]> {
  const notes = (await readdir(shelf, { recursive: true }).catch(() => [])).filter(
    (file) => path.basename(file) === 'release.json',
  );
  const releases = await Promise.all(
    notes.map(async (file): Promise<EndRelease> => {
      const note = JSON.parse(await readFile(path.join(shelf, file), 'utf8')) as {
        tag: string;
        title: string;
        prerelease: boolean;
        assets: { name: string; size: number }[];
      };
      const folder = path.join(shelf, path.dirname(file), 'assets');
      return {
        tag: note.tag,
        title: note.title,
        draft: file.startsWith('drafts'),
        prerelease: note.prerelease,
        assets: await Promise.all(
          note.assets.map(async ({ name, size }) => ({
            name,
            size,
            state: await stateOf(folder, { name, size }),
          })),
        ),
      };
    }),
  );
  return releases
    .map((release) => ({ ...release, assets: release.assets.toSorted((a, b) => (a.name < b.name ? -1 : 1)) }))
    .toSorted((a, b) => (a.tag < b.tag ? -1 : 1));
}

async function stateOf(
  folder: string,
  { name, size }: { readonly name: string; readonly size: number },
): Promise<string> {
  const info = await stat(path.join(folder, name)).catch(() => undefined);
  return info?.size === size ? 'uploaded' : 'half';
}
