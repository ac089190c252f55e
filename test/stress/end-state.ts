import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { verifiedTail } from '../../src/domain/registry/chain.ts';
import { parseEvent, type LedgerEvent } from '../../src/domain/registry/event.ts';
import { eventPath } from '../../src/domain/registry/ledger-paths.ts';
import { parseState, type State } from '../../src/domain/registry/state.ts';

const execute = promisify(execFile);

/** A release as it counts here: without what differs from one making to the next. */
export interface EndRelease {
  readonly tag: string;
  readonly title: string;
  readonly draft: boolean;
  readonly prerelease: boolean;
  readonly assets: readonly { readonly name: string; readonly size: number; readonly state: string }[];
}

/** What a verb leaves behind. */
export interface EndState {
  readonly events: readonly object[];
  readonly stages: object;
  readonly versions: object;
  readonly tags: readonly string[];
  readonly releases: readonly EndRelease[];
  readonly issues: readonly string[];
  readonly faults: readonly string[];
}

/** Reads the ledger of a model from a repository, verified from the first event on. */
export async function readLedger(
  gitDirectory: string,
  model: string,
): Promise<{ readonly state: State; readonly events: readonly LedgerEvent[] } | undefined> {
  const show = async (file: string) => {
    const options = { cwd: gitDirectory, maxBuffer: 1 << 28 };
    return (await execute('git', ['show', `refs/heads/modelgate-ledger:${file}`], options)).stdout;
  };
  let text: string;
  try {
    text = await show(`models/${model}/state.json`);
  } catch {
    return undefined;
  }
  const state = parseState(text, model);
  const files: Uint8Array[] = [];
  for (let seq = 1; seq <= state.seq; seq++) files.push(Buffer.from(await show(eventPath(model, seq))));
  verifiedTail(state, { from: 1, files });
  const events = files.map((bytes, at) =>
    parseEvent(Buffer.from(bytes).toString('utf8'), { model, seq: at + 1 }),
  );
  return { state, events };
}

/**
 * What is wrong with a registry at any moment, also in the middle of a verb: a stage that names what is not published whole,
 * two releases of a version, a published version without its release.
 */
export function brokenInvariants(
  { state, events }: { readonly state: State; readonly events: readonly LedgerEvent[] },
  releases: readonly EndRelease[],
): readonly string[] {
  const { model } = state;
  const ofVersion = (version: string) => releases.filter(({ tag }) => tag === `${model}@${version}`);
  const keys = events.map(({ key }) => key);
  const registered = events.flatMap((event) => (event.type === 'registered' ? [event.version] : []));
  return [
    ...Object.entries(state.versions).flatMap(([version, { status }]) => {
      const published = ofVersion(version).filter(({ draft }) => !draft);
      if (published.length > 1) return [`${version} has ${published.length} releases`];
      if (status === 'registered') return [];
      const [release] = published;
      if (!release) return [`${version} is ${status}, and its release is not there`];
      return release.assets.some(({ state: at }) => at !== 'uploaded') ? [`${version} is not whole`] : [];
    }),
    ...Object.entries(state.stages).flatMap(([stage, { version }]) =>
      version === null || state.versions[version]?.status === 'published'
        ? []
        : [`${stage} is ${version}, which is ${state.versions[version]?.status}`],
    ),
    ...(new Set(keys).size === keys.length ? [] : ['a deed is recorded twice']),
    ...(new Set(registered).size === registered.length ? [] : ['a number was given twice']),
  ];
}

/** Events without clock, digests, writers and numbers that the platform gives. */
export function comparable(event: LedgerEvent): object {
  const { previous: _previous, at: _at, by: _by, ...rest } = event;
  return { ...rest, ...('release-id' in rest && { 'release-id': 0 }) };
}

/** States and versions likewise. */
export function comparableVersions(state: State): object {
  return Object.fromEntries(
    Object.entries(state.versions).map(([version, entry]) => [version, { ...entry, 'release-id': 0 }]),
  );
}
