import zlib from 'node:zlib';
import type { Compressors } from 'hyparquet';
import { compressors as portable } from 'hyparquet-compressors';

/** Node's own decompressors are much faster than portable ones; zstd came with Node 22.15. */
export const compressors: Compressors = {
  ...portable,
  GZIP: (input, length) => zlib.gunzipSync(input, { maxOutputLength: length || 1 }),
  BROTLI: (input, length) => zlib.brotliDecompressSync(input, { maxOutputLength: length || 1 }),
  ...('zstdDecompressSync' in zlib && {
    ZSTD: (input: Uint8Array, length: number) =>
      zlib.zstdDecompressSync(input, { maxOutputLength: length || 1 }),
  }),
};
