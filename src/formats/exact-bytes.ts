import type { FileHandle } from 'node:fs/promises';

/** The bytes of a file from `start` to before `end`, in memory of their own. @throws RangeError where the file ends before */
export async function exactBytes(
  handle: FileHandle,
  start: number,
  end: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(end - start);
  let filled = 0;
  while (filled < bytes.length) {
    const { bytesRead } = await handle.read(bytes, filled, bytes.length - filled, start + filled);
    if (bytesRead === 0) throw new RangeError('the file ends too early');
    filled += bytesRead;
  }
  return bytes;
}
