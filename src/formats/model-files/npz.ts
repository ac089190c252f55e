import type { Inspection, Reading } from './inspection.ts';
import { listedNames } from './limits.ts';
import { readNpy } from './npy.ts';
import { entryStream, type OpenEntry } from './zip-file.ts';

/** NumPy's archive of arrays. */
export async function readNpzEntries(
  inspection: Inspection,
  entries: readonly OpenEntry[],
): Promise<Reading> {
  for (const entry of entries) {
    const part = inspection.part(entry.name, entry.content);
    await part.attempt(() => readNpy(part, entryStream(part, entry)));
  }
  const names = entries.map(({ name }) => name.replace(/\.npy$/, ''));
  return { facts: { arrays: names.length, arrayNames: names.slice(0, listedNames) } };
}
