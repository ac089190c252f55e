import { checkKerasConfig, kerasSignature } from './keras-config.ts';
import { readHdf5 } from './hdf5.ts';
import { type Inspection, ModelFault, type Reading } from './inspection.ts';
import { parseModelJson } from './json-text.ts';
import { entryText, reviewEntry } from './zip-entry.ts';
import type { OpenEntry } from './zip-file.ts';

/** Keras 3: `config.json`, `metadata.json`, `model.weights.h5`. */
export async function readKerasEntries(
  inspection: Inspection,
  entries: readonly OpenEntry[],
): Promise<Reading> {
  const facts: Record<string, string | number> = {};
  let signature: Reading['signature'];
  for (const entry of entries) {
    const part = inspection.part(entry.name, entry.content);
    await part.attempt(async () => {
      if (entry.name === 'config.json') {
        const config = parseModelJson(await entryText(part, entry));
        Object.assign(facts, checkKerasConfig(part, config));
        signature = kerasSignature(config);
      } else if (entry.name === 'metadata.json') {
        const metadata = parseModelJson(await entryText(part, entry));
        const version = metadata.kind === 'object' ? metadata.entries.get('keras_version') : undefined;
        if (version?.kind === 'text') facts['keras'] = version.text.slice(0, 40);
      } else if (entry.name.endsWith('.weights.h5')) {
        if (entry.method !== 0)
          throw new ModelFault('MODEL_COMPRESSION', 'The weights are packed; Keras stores them');
        await readHdf5(part);
      } else if (!entry.name.endsWith('/')) await reviewEntry(inspection, entry);
    });
  }
  return { facts, ...(signature ? { signature } : {}) };
}
