import { quoteText } from '../../domain/validation/finding.ts';
import { type Inspection, ModelFault, type Reading } from './inspection.ts';
import { listedNames } from './limits.ts';
import { judgeImports, lookIntoLoads } from './pickle-file.ts';
import { PickleImports } from './pickle-imports.ts';
import { walkPickle } from './pickle-walk.ts';
import { countByType, takeStorage, type TorchStorages } from './torch-storage.ts';
import { reviewEntry } from './zip-entry.ts';
import { entryStream, type OpenEntry } from './zip-file.ts';

/** What the user allows where a TorchScript file may run its code. */
const scriptAllowance = 'torch.jit.load';

/**
 * PyTorch's archive: `<name>/data.pkl` and a stored entry `<name>/data/<key>` for each storage; with `code/` it is TorchScript,
 * whose functions run whenever the model is used.
 */
export async function readTorchEntries(
  inspection: Inspection,
  entries: readonly OpenEntry[],
): Promise<Reading> {
  const imports = new PickleImports();
  const storages: TorchStorages = new Map();
  const isScript = entries.some(({ name }) => /(^|\/)code\//.test(name));
  for (const entry of entries) {
    if (/(^|\/)(data|constants)\/\d+$/.test(entry.name) || entry.name.endsWith('/')) continue;
    if (/\.(pkl|debug_pkl)$/.test(entry.name)) {
      const part = inspection.part(entry.name, entry.content);
      await part.attempt(() => walkEntry(part, entry, { imports, storages }));
    } else if (
      !/(^|\/)(code\/.*\.py|version|byteorder|\.format_version|\.storage_alignment|\.data\/serialization_id)$/.test(
        entry.name,
      )
    )
      await reviewEntry(inspection, entry);
  }
  judgeImports(inspection, isScript ? imports.without(/^__torch__(\.|$)/) : imports);
  checkStorages(inspection, entries, storages);
  if (isScript && !inspection.allows(scriptAllowance))
    inspection.report(
      'MODEL_RUNS_CODE',
      'The file is TorchScript: functions under code/ run when the model is used',
    );
  return {
    facts: {
      imports: imports.names.slice(0, listedNames),
      importCount: imports.names.length,
      storages: storages.size,
      elementsByType: countByType(storages),
    },
  };
}

async function walkEntry(
  part: Inspection,
  entry: OpenEntry,
  { imports, storages }: { imports: PickleImports; storages: TorchStorages },
): Promise<void> {
  const stream = entryStream(part, entry);
  const takesOutside = (id: Parameters<typeof takeStorage>[0]) => takeStorage(id, storages);
  const walk = await walkPickle({ inspection: part, imports, stream, takesOutside });
  await lookIntoLoads(part, stream, walk.loads);
  if (!(await stream.isAtEnd()))
    throw new ModelFault('MODEL_TRAILING_BYTES', 'There are bytes behind the pickle', stream.offset);
}

/** Each storage that the pickle refers to is an entry of just its size. */
function checkStorages(inspection: Inspection, entries: readonly OpenEntry[], storages: TorchStorages): void {
  const sizes = new Map(entries.map(({ name, size }) => [name.replace(/^.*?([^/]+\/[^/]+)$/, '$1'), size]));
  for (const { key, type, bytes } of storages.values()) {
    const size = sizes.get(`data/${key}`) ?? sizes.get(`constants/${key}`);
    if (size === undefined)
      inspection.report('MODEL_TRUNCATED', `The numbers of storage ${quoteText(key)} are not in the archive`);
    else if (bytes === undefined)
      inspection.report(
        'MODEL_MALFORMED',
        `Storage ${quoteText(key)} is of unknown class ${quoteText(type)}`,
      );
    else if (size !== bytes) {
      const message = `Storage ${quoteText(key)} has ${size} bytes; the pickle says ${bytes}`;
      inspection.report('MODEL_MALFORMED', message);
    }
  }
}
