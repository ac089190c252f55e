import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import zlib from 'node:zlib';
import type { Entry, ZipFile } from 'yauzl';
import { ModelgateError } from '../domain/errors.ts';

/** What an archive may hold, in bytes as unpacked. */
export interface ArchiveLimits {
  /** What such an archive holds, in words: `a run`. */
  readonly holder: string;
  readonly entries: number;
  readonly bytes: number;
  /** Of one entry. */
  readonly entryBytes: number;
  /** Up to here anything may be repetitive; above, all of it is at most `ratio` times as large as the archive. */
  readonly freeBytes: number;
  readonly ratio: number;
  /** Names of the files that may be in it, folders with their `/` at the end; any other is refused. Default: all. */
  readonly isAllowed?: (name: string) => boolean;
}

/** A run above 1 GiB is model files and rows, which never shrink a hundredfold. */
const runLimits: ArchiveLimits = {
  holder: 'a run',
  entries: 10_000,
  bytes: 64 * 2 ** 30,
  entryBytes: 64 * 2 ** 30,
  freeBytes: 2 ** 30,
  ratio: 100,
};

/**
 * Unpacks a zip as data: into a fresh folder that takes `target`'s place only when whole. Refuses names that lead out of
 * the folder, links, devices, duplicates, encrypted or damaged entries, and more entries or bytes than `limits` has.
 */
export async function extractArchive(
  archive: string,
  target: string,
  limits: ArchiveLimits = runLimits,
): Promise<void> {
  const { openPromise } = await import('yauzl');
  const draft = `${target}.${randomUUID()}`;
  try {
    const zip = await openPromise(archive, {
      autoClose: false,
      lazyEntries: true,
      strictFileNames: true,
      validateEntrySizes: true,
    });
    try {
      const entries = await soundEntries(zip, { archiveSize: (await stat(archive)).size, limits });
      await mkdir(draft, { recursive: true });
      await extractEntries(zip, { entries, folder: draft });
    } finally {
      zip.close();
    }
    await rm(target, { recursive: true, force: true });
    await rename(draft, target);
  } catch (cause) {
    await rm(draft, { recursive: true, force: true });
    if (cause instanceof ModelgateError) throw cause;
    throw refuse(
      `it is no sound zip archive (${cause instanceof Error ? cause.message : String(cause)})`,
      cause,
    );
  }
}

/** All entries, judged by what the archive states of them, before a single byte is unpacked. */
async function soundEntries(
  zip: ZipFile,
  { archiveSize, limits }: { readonly archiveSize: number; readonly limits: ArchiveLimits },
): Promise<Entry[]> {
  const entries: Entry[] = [];
  const seen = new Set<string>();
  let bytes = 0;
  for await (const entry of zip.eachEntry()) {
    assertSafe(entry, seen);
    if (limits.isAllowed?.(entry.fileName) === false) {
      throw refuse(`${quote(entry.fileName)} is nothing that ${limits.holder} holds`);
    }
    // What an entry states here is held against what it unpacks to, below.
    bytes += entry.uncompressedSize;
    const isBomb = bytes > limits.freeBytes && bytes > archiveSize * limits.ratio;
    const isTooLarge = bytes > limits.bytes || entry.uncompressedSize > limits.entryBytes;
    if (entries.push(entry) > limits.entries || isTooLarge || isBomb) {
      const found = `${seen.size} entries, ${bytes} bytes so far`;
      throw refuse(`it unpacks to more than ${limits.holder} can hold (${found})`);
    }
  }
  return entries;
}

async function extractEntries(
  zip: ZipFile,
  { entries, folder }: { entries: readonly Entry[]; folder: string },
): Promise<void> {
  for (const entry of entries) {
    if (entry.fileName.endsWith('/')) continue;
    const target = path.join(folder, ...entry.fileName.split('/'));
    await mkdir(path.dirname(target), { recursive: true });
    await pipeline(
      await zip.openReadStreamPromise(entry),
      checksumOf(entry),
      createWriteStream(target, { flags: 'wx' }),
    );
  }
}

/** Passes the bytes on and fails at their end if their CRC-32 is another one than the archive states. */
function checksumOf(entry: Entry): Transform {
  let sum = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      sum = zlib.crc32(chunk, sum);
      done(null, chunk);
    },
    flush(done) {
      done(sum === entry.crc32 ? null : refuse(`the bytes of ${quote(entry.fileName)} are damaged (CRC-32)`));
    },
  });
}

function assertSafe(entry: Entry, seen: Set<string>): void {
  const name = entry.fileName;
  const parts = name.replace(/\/$/, '').split('/');
  const leadsOut = parts.some((part) => part === '' || part === '.' || part === '..');
  if (leadsOut || /[\\:\u0000-\u001f]/.test(name)) throw refuse(`the name ${quote(name)} is not allowed`);
  // The upper half of the external attributes is the Unix mode; 0 where the writer was no Unix system.
  const kind = (entry.externalFileAttributes >>> 16) & 0o170000;
  if (kind !== 0 && kind !== 0o100000 && kind !== 0o040000) {
    throw refuse(`${quote(name)} is a link or a device`);
  }
  // Names that differ in case or in Unicode form alone would fall together on some systems.
  const key = name.normalize('NFC').toLowerCase().replace(/\/$/, '');
  if (seen.has(key)) throw refuse(`the name ${quote(name)} occurs twice`);
  seen.add(key);
}

function quote(name: string): string {
  return JSON.stringify(name.slice(0, 120));
}

function refuse(why: string, cause?: unknown): ModelgateError {
  const hint = 'Run the workflow that made it again.';
  return new ModelgateError(
    { code: 'ARTIFACT_INVALID', message: `The archive is refused: ${why}`, hint },
    { cause },
  );
}
