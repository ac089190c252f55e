import { ByteStream, sourceFeed } from './byte-stream.ts';
import { type Inspection, ModelFault, type Reading } from './inspection.ts';
import { listedNames } from './limits.ts';
import { judgeImports, lookIntoLoads } from './pickle-file.ts';
import { PickleImports } from './pickle-imports.ts';
import { isThing, type Value } from './pickle-values.ts';
import { type PickleWalk, walkPickle } from './pickle-walk.ts';
import type { ModelSource } from './source.ts';
import { countByType, takeStorage, type TorchStorages } from './torch-storage.ts';

/** The first pickle of the format before PyTorch 1.6 (`torch/serialization.py`, `MAGIC_NUMBER`), as a LONG1 of ten bytes. */
const magic = Number(0x1950a86a20f9469cfc6cn);
const magicBytes = Buffer.from(['8a', '0a', '6cfc9c46f9206aa85019', '2e'].join(''), 'hex');

/** Whether a pickle of PyTorch's magic number begins the file. */
export async function recogniseTorch(source: ModelSource): Promise<boolean> {
  const head = Buffer.from(await source.read(0, 32));
  const at = head.indexOf(magicBytes);
  return at === 2 || at === 0;
}

/**
 * Five pickles (magic number, protocol, system, the object, keys of storages), then the storages: a count of elements, then
 * their bytes.
 */
export async function readLegacyTorch(inspection: Inspection): Promise<Reading> {
  const imports = new PickleImports();
  const storages: TorchStorages = new Map();
  const stream = new ByteStream(sourceFeed(inspection.source));
  const walk = async (): Promise<PickleWalk> => {
    const takesOutside = (id: Value) => takeStorage(id, storages);
    const pickle = await walkPickle({ inspection, imports, stream, takesOutside });
    await lookIntoLoads(inspection, stream, pickle.loads);
    return pickle;
  };
  let protocol: number;
  try {
    if ((await walk()).root !== magic)
      throw new ModelFault('MODEL_MALFORMED', 'The magic number of PyTorch is not the first value');
    await walk();
    await walk();
    protocol = (await walk()).protocol;
    await skipStorages(stream, (await walk()).root, storages);
  } finally {
    judgeImports(inspection, imports);
  }
  if (!(await stream.isAtEnd()))
    inspection.report('MODEL_TRAILING_BYTES', 'There are bytes behind the last storage', stream.offset);
  return {
    facts: {
      protocol,
      imports: imports.names.slice(0, listedNames),
      importCount: imports.names.length,
      storages: storages.size,
      elementsByType: countByType(storages),
    },
  };
}

async function skipStorages(stream: ByteStream, keys: Value, storages: TorchStorages): Promise<void> {
  if (!isThing(keys, 'list') || !keys.whole || keys.items.length !== storages.size)
    throw new ModelFault(
      'MODEL_MALFORMED',
      'The keys of the storages are not those that the object refers to',
    );
  for (const key of keys.items) {
    const storage = storages.get(String(key));
    if (storage?.bytes === undefined)
      throw new ModelFault(
        'MODEL_MALFORMED',
        'A storage is not one that the object refers to',
        stream.offset,
      );
    await stream.need(8);
    const elements = stream.u64();
    if (elements !== storage.elements) {
      const message = `A storage has ${elements} elements; the object refers to ${storage.elements}`;
      throw new ModelFault('MODEL_MALFORMED', message, stream.offset);
    }
    await stream.skip(storage.bytes);
  }
}
