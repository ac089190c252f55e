import { writeFileSync } from 'node:fs';

/** Preloaded into a measured process: leaves its peak resident memory, in bytes, in the file PEAK_MEMORY. */
process.on('exit', () =>
  writeFileSync(process.env['PEAK_MEMORY'], String(process.resourceUsage().maxRSS * 1024)),
);
