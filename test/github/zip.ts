import { crc32, deflateRawSync } from 'node:zlib';

/** One entry as the archive states it; what is left out is what an honest writer would say. */
export interface ZipEntry {
  readonly name: string | Buffer;
  readonly content?: string | Uint8Array;
  /** Default: stored as it is. */
  readonly deflate?: boolean;
  /** Unix mode with its type bits, `0o120777` for a link. */
  readonly mode?: number;
  /** General purpose flags; 1 is encryption. Default: UTF-8 names. */
  readonly flags?: number;
  readonly method?: number;
  readonly crc?: number;
  /** Stated size of the unpacked bytes. */
  readonly size?: number;
}

/** An archive of sound files. */
export function zipOf(files: Readonly<Record<string, string | Uint8Array>>): Buffer {
  return zip(Object.entries(files).map(([name, content]) => ({ name, content })));
}

/** Writes whatever it is told, honest or not. Format: PKWARE APPNOTE 6.3. */
export function zip(entries: readonly ZipEntry[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name);
    const content = Buffer.from(entry.content ?? '');
    const data = entry.deflate ? deflateRawSync(content) : content;
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(entry.flags ?? 0x800, 2);
    common.writeUInt16LE(entry.method ?? (entry.deflate ? 8 : 0), 4);
    common.writeUInt32LE(0x21 << 16, 6);
    common.writeUInt32LE(entry.crc ?? crc32(content), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(entry.size ?? content.length, 18);
    common.writeUInt16LE(name.length, 22);
    parts.push(signature(0x04034b50), common, name, data);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(((entry.mode ?? 0) << 16) >>> 0, 6);
    tail.writeUInt32LE(offset, 10);
    const madeByUnix = Buffer.from([20, 3]);
    directory.push(signature(0x02014b50), madeByUnix, common, tail, name);
    offset += 4 + common.length + name.length + data.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, listed, signature(0x06054b50), end]);
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
