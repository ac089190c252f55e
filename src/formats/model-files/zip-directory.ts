import { quoteText } from '../../domain/validation/finding.ts';
import { ModelFault } from './inspection.ts';
import { zipDirectoryBytes, zipEntries } from './limits.ts';
import type { ModelSource } from './source.ts';

/** An entry as the central directory states it (PKWARE APPNOTE 6.3.10, section 4.3.12). */
export interface ZipEntry {
  readonly name: string;
  readonly flags: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  /** Of the local header. */
  readonly offset: number;
}

export interface ZipDirectory {
  readonly entries: readonly ZipEntry[];
  /** Where the central directory begins. */
  readonly offset: number;
}

const endSize = 22;
const longestComment = 65_535;
const locatorSize = 20;
const wide = 0xffffffff;

/** @throws ModelFault where there is no one central directory, at the end of the file */
export async function readZipDirectory(source: ModelSource): Promise<ZipDirectory> {
  const tailStart = Math.max(0, source.size - endSize - longestComment - locatorSize);
  const tail = Buffer.from(await source.read(tailStart, source.size - tailStart));
  const end = findEnd(tail);
  const disks = tail.readUInt16LE(end + 4) + tail.readUInt16LE(end + 6);
  if (disks !== 0 && disks !== 0x1fffe) throw malformed('is spread over several disks');
  if (end + endSize + tail.readUInt16LE(end + 20) !== tail.length)
    throw new ModelFault(
      'ZIP_HIDDEN_BYTES',
      'There are bytes behind the end of the archive',
      tailStart + end,
    );
  let place = {
    count: tail.readUInt16LE(end + 10),
    size: tail.readUInt32LE(end + 12),
    offset: tail.readUInt32LE(end + 16),
    end: tailStart + end,
  };
  const locator = end - locatorSize;
  if (locator >= 0 && tail.readUInt32LE(locator) === 0x07064b50)
    place = await readWideEnd(source, Number(tail.readBigUInt64LE(locator + 8)), tailStart + locator);
  if (place.size > zipDirectoryBytes || place.count > zipEntries)
    throw new ModelFault('MODEL_LIMIT', `The archive lists ${place.count} entries in ${place.size} bytes`);
  if (place.offset + place.size !== place.end)
    throw new ModelFault(
      'ZIP_HIDDEN_BYTES',
      'The directory of the archive does not end where its end record begins',
    );
  const bytes = Buffer.from(await source.read(place.offset, place.size));
  return { entries: parseEntries(bytes, place.count), offset: place.offset };
}

/** Whether Python's `zipfile` and the like find an archive in the file, whatever stands before it or behind. */
export async function endsAsZip(source: ModelSource): Promise<boolean> {
  const tailStart = Math.max(0, source.size - endSize - longestComment - locatorSize);
  const tail = Buffer.from(await source.read(tailStart, source.size - tailStart));
  const end = tail.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0 || end + endSize > tail.length) return false;
  if (end >= locatorSize && tail.readUInt32LE(end - locatorSize) === 0x07064b50) return true;
  const directory = tailStart + end - tail.readUInt32LE(end + 12);
  const first = directory < 0 ? undefined : Buffer.from(await source.read(directory, 4));
  return first?.toString('latin1') === 'PK\x01\x02';
}

/** The one end record. A second signature lets two readers find two archives. */
function findEnd(tail: Buffer): number {
  const signature = Buffer.from('PK\x05\x06', 'latin1');
  const last = tail.lastIndexOf(signature);
  if (last < 0 || last + endSize > tail.length)
    throw new ModelFault('MODEL_TRUNCATED', 'The archive has no end record');
  for (let at = tail.indexOf(signature); at < last; at = tail.indexOf(signature, at + 1))
    if (isEnd(tail, at)) throw new ModelFault('ZIP_HIDDEN_BYTES', 'The archive has two end records');
  return last;
}

/** Weights, and archives within, may hold the signature; only with a comment up to the end of the file is it another end. */
function isEnd(tail: Buffer, at: number): boolean {
  return at + endSize <= tail.length && at + endSize + tail.readUInt16LE(at + 20) === tail.length;
}

async function readWideEnd(source: ModelSource, at: number, locator: number) {
  const record = Buffer.from(await source.read(at, 56));
  if (record.length < 56 || record.readUInt32LE(0) !== 0x06064b50) throw malformed('has no wide end record');
  if (at + 12 + Number(record.readBigUInt64LE(4)) !== locator)
    throw new ModelFault('ZIP_HIDDEN_BYTES', 'There are bytes between the end records of the archive', at);
  return {
    count: Number(record.readBigUInt64LE(32)),
    size: Number(record.readBigUInt64LE(40)),
    offset: Number(record.readBigUInt64LE(48)),
    end: at,
  };
}

function parseEntries(bytes: Buffer, count: number): ZipEntry[] {
  const entries: ZipEntry[] = [];
  let at = 0;
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50)
      throw malformed(`lists ${count} entries and has ${index}`);
    const [nameSize, extraSize, commentSize] = [28, 30, 32].map((field) =>
      bytes.readUInt16LE(at + field),
    ) as [number, number, number];
    const after = at + 46 + nameSize + extraSize + commentSize;
    if (after > bytes.length) throw malformed('has an entry that is cut off');
    const name = bytes.toString('utf8', at + 46, at + 46 + nameSize);
    const extra = bytes.subarray(at + 46 + nameSize, at + 46 + nameSize + extraSize);
    const stated = {
      size: bytes.readUInt32LE(at + 24),
      packed: bytes.readUInt32LE(at + 20),
      offset: bytes.readUInt32LE(at + 42),
    };
    entries.push({
      name,
      flags: bytes.readUInt16LE(at + 8),
      method: bytes.readUInt16LE(at + 10),
      crc: bytes.readUInt32LE(at + 16),
      ...widened(stated, extra, name),
    });
    at = after;
  }
  if (at !== bytes.length) throw malformed(`has bytes in its directory that are no entry`);
  return entries;
}

/** Numbers that do not fit into 32 bits stand in an extra field, in this order (section 4.5.3). */
export function widened<Stated extends Readonly<Record<string, number>>>(
  stated: Stated,
  extra: Buffer,
  name: string,
): Stated {
  const missing = Object.keys(stated).filter((key) => stated[key] === wide);
  if (missing.length === 0) return stated;
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    const size = extra.readUInt16LE(at + 2);
    if (extra.readUInt16LE(at) !== 1 || at + 4 + size > extra.length || size < missing.length * 8) continue;
    const found = missing.map((key, index) => [key, Number(extra.readBigUInt64LE(at + 4 + index * 8))]);
    return { ...stated, ...Object.fromEntries(found) };
  }
  throw malformed(`does not state the size of ${quoteText(name)}`);
}

function malformed(what: string): ModelFault {
  return new ModelFault('MODEL_MALFORMED', `The archive ${what}`);
}
