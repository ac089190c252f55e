import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { ModelgateError } from '../../domain/errors.ts';

const chunkBytes = 1 << 20;
const longestRecord = 1 << 26;

/** A file to read from its start, as often as wanted. */
export interface ByteSource {
  /** Absolute. */
  readonly file: string;
  /** As people wrote it. */
  readonly path: string;
  readonly gzip: boolean;
}

/**
 * Hands the file's bytes to `take`, which returns how many it used; the rest comes again with what follows.
 * @throws ModelgateError FILE_UNREADABLE where gzip is broken or one record is longer than 64 MB
 */
export async function readRecords(source: ByteSource, take: TakeBytes): Promise<void> {
  const taken = takeRecords(source, take);
  while (!(await taken.next()).done);
}

/** Returns how many bytes it used. `last`: no more follow. */
export type TakeBytes = (bytes: Buffer, last: boolean) => number;

/** The same, as far as somebody asks: how many bytes were used, each time. */
export async function* takeRecords(source: ByteSource, take: TakeBytes): AsyncGenerator<number, void> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of openBytes(source)) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    const used = take(bytes, false);
    yield used;
    rest = bytes.subarray(used);
    if (rest.length > longestRecord)
      throw unreadable(source, 'one record is longer than 64 MB; a quote may be unclosed');
  }
  yield take(rest, true);
}

async function* openBytes(source: ByteSource): AsyncGenerator<Buffer> {
  const stream = createReadStream(source.file, { highWaterMark: chunkBytes });
  const gunzip = source.gzip ? createGunzip({ chunkSize: chunkBytes }) : undefined;
  if (gunzip) stream.on('error', (error) => gunzip.destroy(error));
  try {
    yield* (gunzip ? stream.pipe(gunzip) : stream) as AsyncIterable<Buffer>;
  } catch (cause) {
    if (cause instanceof ModelgateError) throw cause;
    throw unreadable(
      source,
      source.gzip ? 'the gzip data are broken or cut off' : 'it cannot be read',
      cause,
    );
  } finally {
    stream.destroy();
    gunzip?.destroy();
  }
}

function unreadable({ path }: ByteSource, message: string, cause?: unknown): ModelgateError {
  return new ModelgateError({ code: 'FILE_UNREADABLE', message, place: { path } }, { cause });
}
