import type { Inspection, Reading } from './inspection.ts';
import { ModelFault } from './inspection.ts';
import { readKerasEntries } from './keras-zip.ts';
import { readNpzEntries } from './npz.ts';
import { readTorchEntries } from './torch-zip.ts';
import { entryStream, type OpenEntry, openZip } from './zip-file.ts';

export type ZipFormat = 'torch' | 'torchscript' | 'keras' | 'npz' | 'zip';

/** A zip is what its entries make it. @throws ModelFault MODEL_FORMAT_UNKNOWN where they make it nothing that is known */
export async function readZipModel(
  inspection: Inspection,
): Promise<Reading & { readonly format: ZipFormat }> {
  const entries = await openZip(inspection);
  const names = entries.map(({ name }) => name);
  if (names.some((name) => /(^|\/)(data|constants)\.pkl$/.test(name))) {
    const reading = await readTorchEntries(inspection, entries);
    return { ...reading, format: names.some(isScript) ? 'torchscript' : 'torch' };
  }
  if (names.includes('config.json') && names.includes('metadata.json'))
    return { ...(await readKerasEntries(inspection, entries)), format: 'keras' };
  if (names.length > 0 && names.every((name) => name.endsWith('.npy')))
    return { ...(await readNpzEntries(inspection, entries)), format: 'npz' };
  await lookIntoUnknown(inspection, entries);
  throw new ModelFault('MODEL_FORMAT_UNKNOWN', 'The archive is none of PyTorch, Keras or NumPy');
}

/** What it would run if somebody loaded it is told, though the archive is refused. */
async function lookIntoUnknown(inspection: Inspection, entries: readonly OpenEntry[]): Promise<void> {
  const { reviewEntry } = await import('./zip-entry.ts');
  const { reviewAsPickle } = await import('./old-pickle.ts');
  for (const entry of entries) {
    const known = inspection.findings.length;
    await reviewEntry(inspection, entry);
    if (inspection.findings.length > known) continue;
    // pandas unpickles the one entry of a zip, whatever its name and first bytes are.
    const part = inspection.part(entry.name, entry.content);
    await part.attempt(() => reviewAsPickle(part, entryStream(part, entry)));
  }
}

function isScript(name: string): boolean {
  return /(^|\/)code\//.test(name);
}
