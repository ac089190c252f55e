import type { ByteStream } from './byte-stream.ts';
import type { Inspection } from './inspection.ts';
import { judgeImports } from './pickle-file.ts';
import { type ImportUse, PickleImports } from './pickle-imports.ts';
import { opcodes } from './pickle-opcodes.ts';
import { walkPickle } from './pickle-walk.ts';

/** Bytes that no magic says to be a pickle, and which a plain unpickler runs all the same. */

/** Protocols 0 and 1 have no magic: what can be walked to its end is one, or what imports anything on the way. */
export async function isOldPickle(inspection: Inspection, stream: ByteStream): Promise<boolean> {
  const { isWhole, imports, faults } = await walked(inspection, stream);
  if (isWhole || importable(imports).length > 0) return true;
  // What is too large to be walked, or cannot be followed, is not shown to be none.
  return faults.some(({ code }) => code !== 'MODEL_MALFORMED' && code !== 'MODEL_TRUNCATED');
}

/** Reports what bytes that are something else would import if they were unpickled: those of a file may mean something to two readers. */
export async function reviewAsPickle(inspection: Inspection, stream: ByteStream): Promise<void> {
  const { imports } = await walked(inspection, stream);
  judgeImports(inspection, { uses: importable(imports) });
}

async function walked(inspection: Inspection, stream: ByteStream) {
  const imports = new PickleImports();
  const silent = inspection.aside();
  const walk = await silent.attempt(async () => {
    if (!(await stream.fill(1)) || !opcodes[stream.byteAhead()]) return undefined;
    return walkPickle({ inspection: silent, imports, stream });
  });
  return { isWhole: walk !== undefined, imports, faults: silent.findings };
}

/** By chance text and numbers are opcodes for a while (`channels:` of a conda.yaml is one); names that Python could import they hardly ever are. */
function importable({ uses }: PickleImports): readonly ImportUse[] {
  const isName = (text: string) => /^[\p{L}_][\p{L}\p{M}\p{N}_.-]*$/u.test(text);
  return uses.filter(({ item }) => isName(item.module) && isName(item.name));
}
