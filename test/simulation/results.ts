import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import type { Replayed } from './replay.ts';

/**
 * What replays came to so far: one line of JSON a population. Counts of parts add up, so a run that was stopped goes on where it
 * was, and a longer one only adds.
 */
const Line = z.strictObject({
  kind: z.string(),
  name: z.string(),
  n: z.int(),
  /** Parts done, each with its own seed. */
  parts: z.int(),
  replays: z.int(),
  /** Processor time so far: what is dear gets no more of it than what is cheap. */
  seconds: z.number(),
  metrics: z.array(
    z.strictObject({
      metric: z.string(),
      method: z.string(),
      evidence: z.string(),
      tolerance: z.number(),
      unbounded: z.boolean(),
      counts: z.record(z.string(), z.int()),
    }),
  ),
});

export type Result = z.infer<typeof Line>;

export const resultsFile = new URL('results.jsonl', import.meta.url);

export function readResults(file = resultsFile): Result[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => Line.parse(JSON.parse(line)));
}

/** In one step: a run that is killed leaves the old file or the new one. */
export function writeResults(results: readonly Result[], file = resultsFile): void {
  const next = new URL(`${file.href}.next`);
  writeFileSync(next, results.map((result) => `${JSON.stringify(result)}\n`).join(''));
  renameSync(next, file);
}

/**
 * Of each population the line with more parts: parts have their seeds by their number, so it holds all that the other one does.
 * In the order of `names`; what is not named there comes last.
 */
export function mergedResults(
  all: readonly Result[],
  nameOf: (result: Result) => string,
  names: readonly string[],
): Result[] {
  const merged = new Map<string, Result>();
  for (const result of all) {
    const known = merged.get(nameOf(result));
    if (!known || result.parts > known.parts) merged.set(nameOf(result), result);
  }
  const place = new Map(names.map((name, at) => [name, at]));
  const placeOf = (result: Result) => place.get(nameOf(result)) ?? names.length;
  return [...merged.values()].sort((a, b) => placeOf(a) - placeOf(b));
}

/** The result with one more part. */
export function withPart(
  result: Result,
  { replayed, replays, seconds }: { replayed: readonly Replayed[]; replays: number; seconds: number },
): Result {
  return {
    ...result,
    parts: result.parts + 1,
    replays: result.replays + replays,
    seconds: Math.round(10 * (result.seconds + seconds)) / 10,
    metrics: replayed.map((part, at) => {
      const known = result.metrics[at];
      if (known && known.metric !== part.metric) throw new Error(`${part.metric} is not ${known.metric}.`);
      return { ...part, counts: added(known?.counts ?? {}, part.counts) };
    }),
  };
}

function added(a: Replayed['counts'], b: Replayed['counts']): Record<string, number> {
  const events = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort();
  return Object.fromEntries(events.map((event) => [event, (a[event] ?? 0) + (b[event] ?? 0)]));
}
