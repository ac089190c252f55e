import { quoteText } from '../../domain/validation/finding.ts';
import type { ByteStream } from './byte-stream.ts';
import { type Inspection, ModelFault } from './inspection.ts';
import { zipRatio, zipRatioFreeBytes } from './limits.ts';
import { type ModelSource, partOf } from './source.ts';
import { checkedStream, unpackedStream } from './unpacked.ts';
import { readZipDirectory, widened, type ZipEntry } from './zip-directory.ts';

/** An entry whose two headers agree, and its bytes as they are packed. */
export interface OpenEntry extends ZipEntry {
  readonly content: ModelSource;
}

const localSize = 30;
/** Sizes and checksum follow the bytes: the local header may state none. */
const followedByDescriptor = 8;
const encrypted = 0x41;
/** Where a writer has put them: signature, checksum and two sizes of 8 bytes. */
const longestDescriptor = 24;

/**
 * The entries of a zip, each held against its local header. What readers see in different ways is a finding: readers take
 * either header, the first or the last of two entries, or search for signatures.
 */
export async function openZip(inspection: Inspection): Promise<readonly OpenEntry[]> {
  const { source } = inspection;
  const { entries, offset } = await readZipDirectory(source);
  const open: OpenEntry[] = [];
  const seen = new Set<string>();
  let end = 0;
  let slack = 0;
  for (const entry of entries.toSorted((a, b) => a.offset - b.offset)) {
    assertName(inspection, entry, seen);
    const found = await openEntry(inspection, entry);
    if (!found) continue;
    const gap = entry.offset - end;
    if (gap < 0 || gap > slack) hidden(inspection, entry.name, end);
    ({ end, slack } = found);
    open.push({ ...entry, content: partOf(source, found.start, entry.packed) });
  }
  if (offset < end || offset - end > slack) hidden(inspection, 'the directory', end);
  return open;
}

/** The bytes of an entry as unpacked, checked against the archive's checksum at their end. */
export function entryStream(inspection: Inspection, entry: OpenEntry): ByteStream {
  const kind = entry.method === 8 ? 'deflate-raw' : 'stored';
  const inner = unpackedStream(entry.content, kind);
  return checkedStream(inner, { crc: entry.crc, size: entry.size, name: entry.name, inspection });
}

function assertName(inspection: Inspection, { name }: ZipEntry, seen: Set<string>): void {
  const parts = name.replace(/\/$/, '').split('/');
  const isPlain =
    !/[\\:\u0000-\u001f\ufffd]/.test(name) &&
    !parts.some((part) => part === '' || part === '.' || part === '..');
  if (!isPlain) inspection.report('ZIP_NAME', `The archive holds an entry named ${quoteText(name)}`);
  // Some systems and readers do not tell these apart.
  const key = name.normalize('NFC').toLowerCase();
  if (seen.has(key)) inspection.report('ZIP_DUPLICATE', `The archive holds ${quoteText(name)} twice`);
  seen.add(key);
}

interface Extent {
  readonly start: number;
  readonly end: number;
  /** Bytes that may follow and belong to no entry. */
  readonly slack: number;
}

async function openEntry(inspection: Inspection, entry: ZipEntry): Promise<Extent | undefined> {
  const { source } = inspection;
  const name = quoteText(entry.name);
  const header = Buffer.from(await source.read(entry.offset, localSize));
  if (header.length < localSize || header.readUInt32LE(0) !== 0x04034b50) {
    inspection.report('ZIP_HEADERS_DIFFER', `${name} has no header where the directory says`, entry.offset);
    return undefined;
  }
  const nameSize = header.readUInt16LE(26);
  const extraSize = header.readUInt16LE(28);
  const rest = Buffer.from(await source.read(entry.offset + localSize, nameSize + extraSize));
  const local = {
    name: rest.toString('utf8', 0, nameSize),
    flags: header.readUInt16LE(6),
    method: header.readUInt16LE(8),
    crc: header.readUInt32LE(14),
    ...widened(
      { size: header.readUInt32LE(22), packed: header.readUInt32LE(18) },
      rest.subarray(nameSize),
      entry.name,
    ),
  };
  if (((entry.flags | local.flags) & encrypted) !== 0) {
    inspection.report('ZIP_ENCRYPTED', `${name} is encrypted`, entry.offset);
    return undefined;
  }
  const differing = differences(entry, local);
  if (differing.length > 0) {
    const message = `${name} has another ${differing.join(', ')} in its header than in the directory`;
    inspection.report('ZIP_HEADERS_DIFFER', message, entry.offset);
  }
  if (entry.method !== 0 && entry.method !== 8) {
    inspection.report('MODEL_COMPRESSION', `${name} is packed by method ${entry.method}`, entry.offset);
    return undefined;
  }
  if (entry.method === 0 && entry.packed !== entry.size)
    inspection.report('ZIP_HEADERS_DIFFER', `${name} is stored with two sizes`, entry.offset);
  if (entry.size > zipRatioFreeBytes && entry.size > entry.packed * zipRatio) {
    const message = `${name} unpacks from ${entry.packed} to ${entry.size} bytes`;
    inspection.report('ZIP_RATIO', message, entry.offset);
    return undefined;
  }
  const start = entry.offset + localSize + nameSize + extraSize;
  if (start + entry.packed > source.size)
    throw new ModelFault('MODEL_TRUNCATED', `${name} reaches beyond the end of the file`, entry.offset);
  const slack = (local.flags & followedByDescriptor) === 0 ? 0 : longestDescriptor;
  return { start, end: start + entry.packed, slack };
}

type Stated = Omit<ZipEntry, 'offset'>;

/** Fields in which the headers differ. Names that mean nothing to a reader are left out. */
function differences(entry: Stated, local: Stated): string[] {
  const isLate = (local.flags & followedByDescriptor) !== 0;
  const sums = ['crc', 'packed', 'size'] as const;
  const fields = ['name', 'flags', 'method'] as const;
  const isEmpty = isLate && sums.every((field) => local[field] === 0);
  return [...fields, ...(isEmpty ? [] : sums)].filter((field) => entry[field] !== local[field]);
}

function hidden(inspection: Inspection, before: string, end: number): void {
  const message = `There are bytes of no entry, or of two, before ${quoteText(before)}`;
  inspection.report('ZIP_HIDDEN_BYTES', message, end);
}
