import { quoteText } from '../../domain/validation/finding.ts';
import { type Inspection, ModelFault, type Reading } from './inspection.ts';
import { jsonBytes } from './limits.ts';
import { readPickleFile } from './pickle-file.ts';
import { entryStream, type OpenEntry } from './zip-file.ts';

const archives: readonly (readonly [name: string, magic: string])[] = [
  ['zip', '504b0304'],
  ['gzip', '1f8b08'],
  ['7z', '377abcaf271c'],
  ['xz', 'fd377a585a00'],
  ['bzip2', '425a68'],
  ['rar', '526172211a07'],
  ['zstd', '28b52ffd'],
];

/** The archive that bytes begin; `undefined`: they begin none. */
export function archiveOf(head: Uint8Array): string | undefined {
  const hex = Buffer.from(head.subarray(0, 8)).toString('hex');
  return archives.find(([, magic]) => hex.startsWith(magic))?.[0];
}

/** Whether bytes begin a pickle of protocol 2 or later. */
export function beginsPickle(head: Uint8Array): boolean {
  return head[0] === 0x80 && (head[1] as number) <= 5;
}

/** An entry of an archive that is a pickle. */
export async function readPickleEntry(
  inspection: Inspection,
  entry: OpenEntry,
): Promise<Reading | undefined> {
  const part = inspection.part(entry.name, entry.content);
  return part.attempt(() => readPickleFile(part, () => entryStream(part, entry)));
}

/** An entry that the format gives no meaning: a pickle is judged as one, an archive has no business here. */
export async function reviewEntry(inspection: Inspection, entry: OpenEntry): Promise<void> {
  const part = inspection.part(entry.name, entry.content);
  await part.attempt(async () => {
    const stream = entryStream(part, entry);
    await stream.fill(8);
    const head = stream.has(8) ? stream.take(8).slice() : new Uint8Array(0);
    const archive = archiveOf(head);
    if (archive !== undefined)
      throw new ModelFault('MODEL_NESTED_ARCHIVE', `${quoteText(entry.name)} is an archive (${archive})`);
    if (beginsPickle(head) || /\.(pkl|pickle|joblib)$/.test(entry.name))
      await readPickleEntry(inspection, entry);
  });
}

/** The whole text of a small entry. @throws ModelFault MODEL_LIMIT */
export async function entryText(part: Inspection, entry: OpenEntry): Promise<string> {
  if (entry.size > jsonBytes)
    throw new ModelFault(
      'MODEL_LIMIT',
      `${quoteText(entry.name)} has ${entry.size} bytes; at most ${jsonBytes} are read`,
    );
  const stream = entryStream(part, entry);
  const bytes = await stream.bytes(entry.size);
  if (!(await stream.isAtEnd()))
    throw new ModelFault('ZIP_CHECKSUM', `${quoteText(entry.name)} is longer than stated`);
  return Buffer.from(bytes).toString('utf8');
}
