import { fileUnreadable } from './fault.ts';

/** Larger files are no metrics. */
export const largestFile = 16 * 1024 * 1024;

/**
 * Text of a metrics file: UTF-8, or UTF-16 where a byte order mark says so (PowerShell's `>` writes that).
 * @throws ModelgateError FILE_UNREADABLE
 */
export function decodeText(bytes: Uint8Array, path: string): string {
  const place = { path };
  if (bytes.length === 0) throw fileUnreadable({ message: 'the file is empty', place });
  if (bytes.length > largestFile) {
    throw fileUnreadable({
      message: `the file has ${bytes.length} bytes; a metrics file has at most ${largestFile}`,
      place,
      hint: 'Write the final values alone; logs, curves and predictions go into other files.',
    });
  }
  const known = kindOf(bytes);
  if (known) {
    throw fileUnreadable({
      message: `it is ${known}, not a metrics file`,
      place,
      hint: 'JSON, YAML, CSV and `name: value` lines are read.',
    });
  }
  const text = decode(bytes, path);
  if (text.includes('\0'))
    throw fileUnreadable({ message: 'it is a binary file: it holds zero bytes', place });
  if (text.trim() === '') throw fileUnreadable({ message: 'the file is empty', place });
  return text;
}

function decode(bytes: Uint8Array, path: string): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw fileUnreadable({
      message: `it is not ${encoding.toUpperCase()} text`,
      place: { path },
      hint: 'Write the file as UTF-8.',
      cause,
    });
  }
}

const kinds: readonly (readonly [start: readonly number[], kind: string])[] = [
  [[0x50, 0x41, 0x52, 0x31], 'a Parquet file'],
  [[0x50, 0x4b, 0x03, 0x04], 'a zip archive'],
  [[0x1f, 0x8b], 'compressed by gzip'],
  [[0x28, 0xb5, 0x2f, 0xfd], 'compressed by zstd'],
  [[0x80, 0x04, 0x95], 'a Python pickle'],
  [[0x93, 0x4e, 0x55, 0x4d], 'a NumPy array'],
];

function kindOf(bytes: Uint8Array): string | undefined {
  return kinds.find(([start]) => start.every((byte, index) => bytes[index] === byte))?.[1];
}
