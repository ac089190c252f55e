import { createReadStream } from 'node:fs';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import * as zlib from 'node:zlib';
import { ModelgateError } from '../../domain/errors.ts';

/**
 * Unpacks a compressed file once, for nothing but to see whether it is whole: the engine takes one that ends early for one that has fewer
 * rows.
 * @throws ModelgateError FILE_UNREADABLE
 */
export async function assertWhole(
  file: string,
  { name, compression }: { readonly name: string; readonly compression: 'gzip' | 'zstd' },
): Promise<void> {
  const unpack = compression === 'gzip' ? zlib.createGunzip() : zstdUnpacker();
  if (!unpack) return;
  try {
    await pipeline(createReadStream(file, { highWaterMark: 1 << 18 }), unpack, nowhere());
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message.slice(0, 100) : 'unknown error';
    throw new ModelgateError(
      {
        code: 'FILE_UNREADABLE',
        message: `The data cannot be read: its ${compression} compression is broken (${reason})`,
        place: { path: name },
        hint: 'Write the file again; what cannot be read is never a pass.',
      },
      { cause },
    );
  }
}

/** Node has it from 22.15 on; before, the engine's own reader tells. */
function zstdUnpacker(): NodeJS.ReadWriteStream | undefined {
  return (zlib as Partial<typeof zlib>).createZstdDecompress?.();
}

function nowhere(): Writable {
  return new Writable({ write: (_chunk, _encoding, done) => done() });
}
