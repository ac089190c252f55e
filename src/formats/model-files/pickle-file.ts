import { quoteText } from '../../domain/validation/finding.ts';
import type { ByteStream } from './byte-stream.ts';
import { type Inspection, ModelFault, type Reading } from './inspection.ts';
import { listedNames, pickleDepth, picklesInFile } from './limits.ts';
import { isListedImport } from './pickle-allow-list.ts';
import { skipArray } from './pickle-array.ts';
import type { CallCheck } from './pickle-calls.ts';
import { PickleImports } from './pickle-imports.ts';
import { importName, type Value } from './pickle-values.ts';
import { walkPickle } from './pickle-walk.ts';
import { tableFeatures } from './pickle-features.ts';
import { bytesSource, partOf } from './source.ts';

/** Opens the bytes anew, since they may be read twice. */
export type OpenStream = () => ByteStream;

/** A file, or an entry, that is a pickle, with joblib's arrays or without; `open` unpacks it where it is compressed. */
export async function readPickleFile(inspection: Inspection, open: OpenStream): Promise<Reading> {
  const imports = new PickleImports();
  const found = { arrays: 0, pickles: 0, protocol: 0, root: null as Value };
  try {
    const stream = open();
    const walk = await walkOne({ inspection, imports, stream, found });
    Object.assign(found, walk, { pickles: 1 });
    await walkFollowing({ inspection, imports, stream, found });
  } finally {
    if (found.arrays > 0) await walkPlainly(inspection, open, imports);
    judgeImports(inspection, imports);
  }
  const features = tableFeatures(found.root);
  return {
    facts: {
      protocol: found.protocol,
      imports: imports.names.slice(0, listedNames),
      importCount: imports.names.length,
      ...(found.arrays > 0 ? { arrays: found.arrays } : {}),
      ...features.facts,
    },
    ...(features.signature ? { signature: features.signature } : {}),
  };
}

/** Reports imports that are on no list: what they are called is what the reader must know. */
export function judgeImports(inspection: Inspection, imports: Pick<PickleImports, 'uses'>): void {
  const unknown = imports.uses.filter(
    ({ item }) => !isListedImport(item) && !inspection.allows(importName(item)),
  );
  const [first] = unknown;
  if (!first) return;
  const names = unknown
    .slice(0, listedNames)
    .map(({ item, called }) => `${quoteText(importName(item))}${called ? ' (called)' : ''}`);
  const more = unknown.length > listedNames ? ` and ${unknown.length - listedNames} more` : '';
  inspection.reportName(
    'PICKLE_IMPORT',
    unknown.map(({ item }) => importName(item)),
    `Loading it would run code: it imports ${names.join(', ')}${more}`,
    first.offset,
  );
}

interface Walking {
  readonly inspection: Inspection;
  readonly imports: PickleImports;
  readonly stream: ByteStream;
  readonly found: { arrays: number; pickles: number };
}

async function walkOne({
  inspection,
  imports,
  stream,
  found,
}: Walking): Promise<{ root: Value; protocol: number }> {
  const walk = await walkPickle({
    inspection,
    imports,
    stream,
    async onBuilt(object, at) {
      const content = await skipArray(object, at);
      if (content === 'none') return;
      found.arrays++;
      // An array of objects is a pickle of its own, in the middle of this one.
      if (content === 'objects') {
        const inner = await walkPickle({ inspection, imports, stream: at });
        await lookIntoLoads(inspection, stream, inner.loads);
      }
    },
  });
  await lookIntoLoads(inspection, stream, walk.loads);
  return walk;
}

/** What follows the first pickle: further ones, or bytes that are none. */
async function walkFollowing(walking: Walking): Promise<void> {
  const { inspection, stream, found } = walking;
  while (!(await stream.isAtEnd())) {
    const start = stream.offset;
    if (++found.pickles > picklesInFile)
      throw new ModelFault('MODEL_LIMIT', `More than ${picklesInFile} pickles follow each other`, start);
    const aside = inspection.aside();
    const walk = await aside.attempt(() => walkOne({ ...walking, inspection: aside }));
    inspection.findings.push(...(walk ? aside.findings : []));
    if (!walk) {
      inspection.report(
        'MODEL_TRAILING_BYTES',
        `Behind the pickle there are bytes that are no pickle`,
        start,
      );
      return;
    }
    if (found.pickles === 2) inspection.report('PICKLE_SEVERAL', 'Another pickle follows the first', start);
  }
}

/**
 * joblib skips the bytes of arrays, a plain unpickler runs them as opcodes. So the file is walked once more as that would.
 * Whether it ends well does not matter, since real arrays are no opcodes.
 */
async function walkPlainly(inspection: Inspection, open: OpenStream, imports: PickleImports): Promise<void> {
  const silent = inspection.aside();
  await silent.attempt(() => walkPickle({ inspection: silent, imports, stream: open() }));
}

/** Bytes that the pickle hands to something that loads them are a model file of their own. */
export async function lookIntoLoads(
  inspection: Inspection,
  stream: ByteStream,
  loads: readonly Extract<CallCheck, { kind: 'loads' }>[],
): Promise<void> {
  for (const { callee, bytes } of loads) {
    const name = importName(callee);
    const { source } = stream.feed;
    const content = bytes.content
      ? bytesSource(bytes.content)
      : source && partOf(source, bytes.offset, bytes.size);
    if (!content || inspection.depth >= pickleDepth) {
      inspection.report('PICKLE_UNRESOLVED', `The bytes for ${name} cannot be looked into`, bytes.offset);
      continue;
    }
    const inner = inspection.part(`bytes for ${name}`, content);
    await inner.inspect();
  }
}
