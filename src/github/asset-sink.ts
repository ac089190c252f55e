import { createHash, type Hash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';

/** Where the bytes of an asset go, in their order; hashed on the way. */
export interface AssetSink {
  /** Bytes that are there. */
  readonly have: number;
  /** From here on bytes come that follow on the first `from`: all that are there, or none. */
  begin(from: number): void;
  write(piece: Buffer): Promise<void>;
  /** Whatever was written is where it belongs. */
  flush(): Promise<void>;
  /** `sha256:…` of all; may be asked for several times. */
  digest(): string;
}

const pieceSize = 1 << 20;

export interface FilePlace {
  readonly offset: number;
  /** Bytes after `offset` that are taken for the asset's first. */
  readonly have: number;
  readonly onProgress?: ((bytes: number) => void) | undefined;
}

/** A part of a file. What it has already is read once, for the digest. */
export async function fileSink(
  file: FileHandle,
  { offset, have, onProgress }: FilePlace,
): Promise<AssetSink> {
  let hash = await hashOf(file, { offset, size: have });
  let pending: Buffer[] = [];
  let waiting = 0;
  let writing = Promise.resolve();
  const sink = {
    have,
    begin(from: number) {
      if (from !== 0 || sink.have === 0) return;
      hash = createHash('sha256');
      sink.have = 0;
    },
    async write(piece: Buffer) {
      pending.push(piece);
      waiting += piece.length;
      sink.have += piece.length;
      if (waiting >= pieceSize) {
        await writing;
        writing = writeAt(file, pending, offset + sink.have - waiting);
        // Its failure is met where it is waited for.
        writing.catch(() => undefined);
        [pending, waiting] = [[], 0];
        onProgress?.(sink.have);
      }
      // While the system writes: that is another thread.
      hash.update(piece);
    },
    async flush() {
      await writing;
      const [rest, at] = [pending, offset + sink.have - waiting];
      [pending, waiting] = [[], 0];
      await writeAt(file, rest, at);
      onProgress?.(sink.have);
    },
    digest: () => digestOf(hash),
  };
  return sink;
}

/** Nowhere, or to `keep`, from the first byte each time. */
export function hashSink(keep?: Buffer[]): AssetSink {
  let hash = createHash('sha256');
  const sink = {
    have: 0,
    begin() {
      keep?.splice(0);
      hash = createHash('sha256');
      sink.have = 0;
    },
    write(piece: Buffer) {
      keep?.push(piece);
      hash.update(piece);
      sink.have += piece.length;
      return Promise.resolve();
    },
    flush: () => Promise.resolve(),
    digest: () => digestOf(hash),
  };
  return sink;
}

async function hashOf(
  file: FileHandle,
  { offset, size }: { readonly offset: number; readonly size: number },
): Promise<Hash> {
  const hash = createHash('sha256');
  const buffer = Buffer.allocUnsafe(Math.min(pieceSize, Math.max(size, 1)));
  for (let done = 0; done < size;) {
    const { bytesRead } = await file.read(buffer, 0, Math.min(buffer.length, size - done), offset + done);
    if (bytesRead === 0) throw new Error('the file became shorter while it was read');
    hash.update(buffer.subarray(0, bytesRead));
    done += bytesRead;
  }
  return hash;
}

async function writeAt(file: FileHandle, pieces: readonly Buffer[], position: number): Promise<void> {
  if (pieces.length === 0) return;
  const size = pieces.reduce((sum, piece) => sum + piece.length, 0);
  const { bytesWritten } = await file.writev(pieces, position);
  if (bytesWritten === size) return;
  // The system took a part of it: what is left goes after it.
  const rest = Buffer.concat(pieces).subarray(bytesWritten);
  if (bytesWritten === 0) throw new Error('the system writes nothing more: is the disk full?');
  await writeAt(file, [rest], position + bytesWritten);
}

function digestOf(hash: Hash): string {
  return `sha256:${hash.copy().digest('hex')}`;
}
