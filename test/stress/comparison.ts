import { isDeepStrictEqual } from 'node:util';
import type { EndState } from './end-state.ts';

/** How an end state differs from that of a run without a fault; `undefined` where it does not. */
export function difference(end: EndState, clean: EndState): string | undefined {
  if (end.faults.length > 0) return end.faults.join('; ');
  for (const part of ['events', 'stages', 'versions', 'tags', 'releases', 'issues'] as const) {
    if (isDeepStrictEqual(end[part], clean[part])) continue;
    return `${part}: ${whereTheyPart(JSON.stringify(end[part]), JSON.stringify(clean[part]))}`;
  }
  return undefined;
}

function whereTheyPart(is: string, should: string): string {
  let at = 0;
  while (at < is.length && is[at] === should[at]) at += 1;
  const from = Math.max(0, at - 60);
  return `…${is.slice(from, from + 160)}… instead of …${should.slice(from, from + 160)}…`;
}
