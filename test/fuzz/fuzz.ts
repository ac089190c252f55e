import { performance } from 'node:perf_hooks';
import { ModelgateError } from '../../src/domain/errors.ts';
import { randomOf } from '../support/random.ts';
import { changed } from './changed-bytes.ts';
import type { Parser } from './parsers.ts';

export interface FuzzRequest {
  readonly parsers: readonly Parser[];
  readonly seed: number;
  /** Ends with whichever comes first. */
  readonly rounds: number;
  readonly milliseconds: number;
}

export interface FuzzOutcome {
  readonly rounds: number;
  /** Slowest one, in milliseconds, and what it was. */
  readonly slowest: { readonly milliseconds: number; readonly round: string };
  /** What threw anything but a fault that a person can act on, with the round that shows it again. */
  readonly faults: readonly string[];
}

/** One round may take that long, on a machine that does other things besides. */
export const longestRound = 20_000;

/** Changes sound and faulty files of every parser in turn, and reads them: whatever comes, it must be a value or a fault. */
export async function fuzz({ parsers, seed, rounds, milliseconds }: FuzzRequest): Promise<FuzzOutcome> {
  const faults: string[] = [];
  let slowest = { milliseconds: 0, round: '' };
  const until = performance.now() + milliseconds;
  let round = 0;
  for (; round < rounds && performance.now() < until; round++) {
    const random = randomOf(seed + round);
    const parser = parsers[round % parsers.length] as Parser;
    const [path, bytes] = parser.files[Math.floor(random() * parser.files.length)] as Parser['files'][number];
    const label = `seed ${seed + round}, ${parser.name}: ${path}`;
    const started = performance.now();
    try {
      await parser.read(changed(bytes, random), path);
    } catch (error) {
      if (!(error instanceof ModelgateError)) faults.push(`${label}: ${String(error)}`);
    }
    const taken = performance.now() - started;
    if (taken > slowest.milliseconds) slowest = { milliseconds: taken, round: label };
  }
  return { rounds: round, slowest, faults };
}
