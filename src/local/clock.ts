import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '../ports/system.ts';

/** The machine's own. */
export function systemClock(): Clock {
  return {
    now: () => new Date(),
    sleep: (milliseconds) => sleep(milliseconds),
  };
}
