import { readdirSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { fixture, fixtures, inspect } from './support/inspecting.ts';
import { plantedArchives } from './support/planted-archives.ts';
import { plantedCode } from './support/planted-code.ts';
import { plantedHeaders } from './support/planted-headers.ts';
import { plantedPickles } from './support/planted-pickles.ts';
import { plantedStreams } from './support/planted-streams.ts';

export interface FuzzRequest {
  readonly seed: number;
  /** Ends with whichever comes first. */
  readonly rounds: number;
  readonly milliseconds: number;
}

export interface FuzzOutcome {
  readonly rounds: number;
  /** Slowest one, in milliseconds, and what it was. */
  readonly slowest: { readonly milliseconds: number; readonly round: string };
  /** What threw, with the round that shows it again. */
  readonly faults: readonly string[];
}

/** One round may take that long, on a machine that does other things besides. */
export const longestRound = 20_000;

/** Changes sound and faulty files of every format, and inspects them: whatever comes, it must be findings. */
export async function fuzz({ seed, rounds, milliseconds }: FuzzRequest): Promise<FuzzOutcome> {
  const planted = [
    ...plantedPickles,
    ...plantedStreams,
    ...plantedArchives,
    ...plantedCode,
    ...plantedHeaders,
  ];
  const seeds: readonly (readonly [path: string, bytes: Uint8Array])[] = [
    ...readdirSync(fixtures).map((name) => [name, fixture(name)] as const),
    ...planted.flatMap(({ path, sound, faulty }) => [[path, sound] as const, [path, faulty] as const]),
  ].filter(([, bytes]) => bytes.length > 0 && bytes.length < 300_000);
  const faults: string[] = [];
  let slowest = { milliseconds: 0, round: '' };
  const until = performance.now() + milliseconds;
  let round = 0;
  for (; round < rounds && performance.now() < until; round++) {
    const random = randomOf(seed + round);
    const [path, bytes] = seeds[Math.floor(random() * seeds.length)] as (typeof seeds)[number];
    const changed = mutate(bytes, random);
    const label = `seed ${seed + round}, ${path}`;
    const started = performance.now();
    try {
      await inspect(changed, path, { digest: false });
    } catch (error) {
      faults.push(`${label}: ${String(error)}`);
    }
    const taken = performance.now() - started;
    if (taken > slowest.milliseconds) slowest = { milliseconds: taken, round: label };
  }
  return { rounds: round, slowest, faults };
}

/** Bytes written over, cut, doubled, moved, and numbers made huge. */
function mutate(bytes: Uint8Array, random: () => number): Uint8Array {
  let copy = Buffer.from(bytes);
  const at = () => Math.floor(random() * Math.max(1, copy.length));
  for (let change = Math.floor(random() * 6); change >= 0; change--) {
    const kind = Math.floor(random() * 6);
    const [from, to] = [at(), at()].sort((a, b) => a - b) as [number, number];
    if (kind < 2) copy[from] = Math.floor(random() * 256);
    else if (kind === 2) copy = copy.subarray(0, to);
    else if (kind === 3)
      copy = Buffer.concat([
        copy.subarray(0, to),
        copy.subarray(from, Math.min(to, from + 200)),
        copy.subarray(to),
      ]);
    else if (kind === 4)
      copy = Buffer.concat([copy.subarray(0, from), copy.subarray(Math.min(to, from + 50))]);
    else copy.fill(random() < 0.5 ? 0xff : 0, from, Math.min(copy.length, from + 8));
  }
  return copy;
}

/** Mulberry32. */
function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
