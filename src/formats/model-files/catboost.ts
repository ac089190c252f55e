import { type Inspection, ModelFault, type Reading } from './inspection.ts';

/** A model of CatBoost: `CBM1`, the size of its core, the core. Parts of text processing may follow it. */
export async function readCatboost(inspection: Inspection): Promise<Reading> {
  const { source } = inspection;
  const head = Buffer.from(await source.read(0, 8));
  if (head.length < 8) throw new ModelFault('MODEL_TRUNCATED', 'The file ends within its header');
  const core = head.readUInt32LE(4);
  if (core + 8 > source.size)
    throw new ModelFault('MODEL_TRUNCATED', `The core needs ${core} bytes; the file has ${source.size - 8}`);
  return { facts: { coreBytes: core } };
}
