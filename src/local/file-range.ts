import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import type { CopiedRange } from '../ports/system.ts';
import { unreadable } from './file-state.ts';

const pieceSize = 1 << 20;

/** The digest of a part of a file; the path is absolute. The next piece is read while one is hashed: two buffers serve them all. */
export async function digestRange(
  file: string,
  { offset, size }: { readonly offset: number; readonly size: number },
): Promise<{ readonly sha256: string }> {
  const hash = createHash('sha256');
  const length = Math.min(pieceSize, Math.max(size, 1));
  const buffers = [Buffer.allocUnsafeSlow(length), Buffer.allocUnsafeSlow(length)] as const;
  const source = await open(file, 'r');
  try {
    const readAt = (done: number, into: Buffer) =>
      done < size ? source.read(into, 0, Math.min(length, size - done), offset + done) : undefined;
    let next = readAt(0, buffers[0]);
    for (let [done, turn] = [0, 1]; next; turn ^= 1) {
      const { bytesRead, buffer } = await next;
      if (bytesRead === 0) throw unreadable(file, 'it became shorter while it was read');
      done += bytesRead;
      next = readAt(done, buffers[turn as 0 | 1]);
      hash.update(buffer.subarray(0, bytesRead));
    }
  } finally {
    await source.close();
  }
  return { sha256: `sha256:${hash.digest('hex')}` };
}

/** Copies a part of a file into another, through one buffer; both paths are absolute. */
export async function copyRange(
  from: string,
  to: string,
  { offset, size, at, onProgress }: CopiedRange,
): Promise<{ readonly sha256: string }> {
  const hash = createHash('sha256');
  const buffer = Buffer.allocUnsafe(Math.min(pieceSize, Math.max(size, 1)));
  const source = await open(from, 'r');
  try {
    const target = await openForWriting(to);
    try {
      for (let done = 0; done < size;) {
        const { bytesRead } = await source.read(
          buffer,
          0,
          Math.min(buffer.length, size - done),
          offset + done,
        );
        if (bytesRead === 0) throw unreadable(from, 'it became shorter while it was read');
        const piece = buffer.subarray(0, bytesRead);
        hash.update(piece);
        await writeWhole(target, piece, at + done);
        done += bytesRead;
        onProgress?.(done);
      }
      await target.truncate(at + size);
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
  return { sha256: `sha256:${hash.digest('hex')}` };
}

async function openForWriting(file: string): Promise<FileHandle> {
  // Made by whoever comes first, and never emptied: it may hold the parts before this one.
  await (await open(file, 'a')).close();
  return open(file, 'r+');
}

async function writeWhole(file: FileHandle, bytes: Buffer, position: number): Promise<void> {
  for (let done = 0; done < bytes.length;)
    done += (await file.write(bytes, done, bytes.length - done, position + done)).bytesWritten;
}
