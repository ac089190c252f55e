import { Readable, pipeline } from 'node:stream';
import zlib from 'node:zlib';
import { quoteText } from '../../domain/validation/finding.ts';
import { ByteStream, type Feed, sourceFeed } from './byte-stream.ts';
import { type Inspection, ModelFault } from './inspection.ts';
import { pieceBytes, unpackedBytes } from './limits.ts';
import type { ModelSource } from './source.ts';

export type Packing = 'stored' | 'deflate-raw' | 'zlib' | 'gzip';

/** The bytes of a source, unpacked on the way. What follows the packed bytes is a fault. */
export function unpackedStream(source: ModelSource, packing: Packing): ByteStream {
  return new ByteStream(packing === 'stored' ? sourceFeed(source) : unpackedFeed(source, packing));
}

function unpackedFeed(source: ModelSource, packing: Exclude<Packing, 'stored'>): Feed {
  const options = { chunkSize: pieceBytes };
  const makers = {
    'deflate-raw': () => zlib.createInflateRaw(options),
    zlib: () => zlib.createInflate(options),
    gzip: () => zlib.createGunzip(options),
  };
  const engine = makers[packing]();
  pipeline(Readable.from(pieces(source)), engine, () => {
    // The reader below meets the error.
  });
  const content = engine[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>;
  let count = 0;
  return {
    async next() {
      const piece = await content.next().catch((error: unknown) => {
        const { code } = error as NodeJS.ErrnoException;
        if (code?.startsWith('Z_'))
          throw new ModelFault(
            code === 'Z_BUF_ERROR' ? 'MODEL_TRUNCATED' : 'MODEL_MALFORMED',
            'The content cannot be unpacked: it is damaged or cut off',
          );
        throw error;
      });
      if (piece.done) {
        if (engine.bytesWritten !== source.size)
          throw new ModelFault('MODEL_TRAILING_BYTES', 'There are bytes behind the packed content');
        return undefined;
      }
      count += piece.value.length;
      if (count > unpackedBytes) {
        engine.destroy();
        throw new ModelFault('MODEL_LIMIT', `The content unpacks to more than ${unpackedBytes} bytes`);
      }
      return piece.value;
    },
  };
}

async function* pieces(source: ModelSource): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < source.size; at += pieceBytes)
    yield await source.read(at, Math.min(pieceBytes, source.size - at));
}

interface Expected {
  readonly inspection: Inspection;
  readonly name: string;
  readonly crc: number;
  readonly size: number;
}

/** The same bytes; at their end a checksum or a size that is another one is a finding. */
export function checkedStream(stream: ByteStream, { inspection, name, crc, size }: Expected): ByteStream {
  let sum = 0;
  let count = 0;
  let isDone = false;
  return new ByteStream({
    async next() {
      const piece = await stream.feed.next();
      if (piece) {
        sum = zlib.crc32(piece, sum);
        count += piece.length;
        return piece;
      }
      if (!isDone && (sum !== crc || count !== size))
        inspection.report(
          'ZIP_CHECKSUM',
          `${quoteText(name)} has other bytes than the archive's checksum says`,
        );
      isDone = true;
      return undefined;
    },
  });
}
