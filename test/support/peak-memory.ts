import { readFileSync } from 'node:fs';

/**
 * Peak resident memory of this process, in bytes. Of Linux by `/proc`: what `getrusage` says there may be the peak of the process
 * that started this one, which a fork hands on.
 */
export function peakMemory(): number {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS * 1024;
  const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
  if (kilobytes === undefined) throw new Error('/proc/self/status has no VmHWM.');
  return Number(kilobytes) * 1024;
}
