import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Entry, ZipFile } from 'yauzl';
import { ModelgateError } from '../domain/errors.ts';

const mostEntries = 10_000;
const mostBytes = 64 * 2 ** 30;
/** Deflate reaches about 1030 at most; text of a run stays far below this. */
const highestRatio = 1_100;

/**
 * Unpacks a zip as data: into a fresh folder that takes `target`'s place only when whole. Refuses names that lead out of
 * the folder, links, devices, duplicates, and more entries or bytes than a run can have.
 */
export async function extractArchive(archive: string, target: string): Promise<void> {
  const { openPromise } = await import('yauzl');
  const draft = `${target}.${randomUUID()}`;
  try {
    const zip = await openPromise(archive, {
      lazyEntries: true,
      strictFileNames: true,
      validateEntrySizes: true,
    });
    await mkdir(draft, { recursive: true });
    await extractEntries(zip, draft);
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

async function extractEntries(zip: ZipFile, folder: string): Promise<void> {
  const seen = new Set<string>();
  let bytes = 0;
  for await (const entry of zip.eachEntry()) {
    const name = safeName(entry, seen);
    bytes += entry.uncompressedSize;
    if (seen.size > mostEntries || bytes > mostBytes) throw refuse('it unpacks to more than a run can hold');
    if (name.endsWith('/')) continue;
    const target = path.join(folder, ...name.split('/'));
    await mkdir(path.dirname(target), { recursive: true });
    await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(target, { flags: 'wx' }));
  }
}

function safeName(entry: Entry, seen: Set<string>): string {
  const name = entry.fileName;
  const quoted = JSON.stringify(name.slice(0, 120));
  const parts = name.replace(/\/$/, '').split('/');
  const leadsOut = parts.some((part) => part === '' || part === '.' || part === '..');
  if (leadsOut || /[\\:\u0000-\u001f]/.test(name)) throw refuse(`the name ${quoted} is not allowed`);
  // The upper half of the external attributes is the Unix mode; 0 where the writer was no Unix system.
  const kind = (entry.externalFileAttributes >>> 16) & 0o170000;
  if (kind !== 0 && kind !== 0o100000 && kind !== 0o040000) throw refuse(`${quoted} is a link or a device`);
  if (entry.uncompressedSize > 1_000_000 && entry.uncompressedSize > entry.compressedSize * highestRatio) {
    throw refuse(`${quoted} unpacks to ${entry.uncompressedSize} bytes from ${entry.compressedSize}`);
  }
  // Folders that differ in case alone would fall together on some systems.
  const key = name.toLowerCase().replace(/\/$/, '');
  if (seen.has(key)) throw refuse(`the name ${quoted} occurs twice`);
  seen.add(key);
  return name;
}

function refuse(why: string, cause?: unknown): ModelgateError {
  const hint = 'Run the workflow that made it again.';
  return new ModelgateError(
    { code: 'ARTIFACT_INVALID', message: `The archive is refused: ${why}`, hint },
    { cause },
  );
}
