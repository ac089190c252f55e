import { type Inspection, ModelFault, type Reading } from './inspection.ts';
import { pieceBytes } from './limits.ts';
import type { ModelSource } from './source.ts';

export const hdf5Magic = Buffer.from('\x89HDF\r\n\x1a\n', 'latin1');

/** Where HDF5 begins in a file that begins with something else: the library looks at 512 and its doubles (II.A). */
export async function hdf5Behind(source: ModelSource): Promise<number | undefined> {
  for (let at = 512; at + hdf5Magic.length <= source.size; at *= 2)
    if (Buffer.from(await source.read(at, hdf5Magic.length)).equals(hdf5Magic)) return at;
  return undefined;
}

/** The format's undefined address. */
const nowhere = 0xffff_ffff_ffff_ffffn;

/** What a Keras configuration within the file holds where it runs code; and an escape that could hide such a word. */
const marks: readonly (readonly [mark: string, message: string])[] = [
  [
    '"Lambda"',
    'The file has the word "Lambda" in a configuration: a layer that runs code which the file brings',
  ],
  ['"TFSMLayer"', 'The file has the word "TFSMLayer" in a configuration: a layer that loads another model'],
  [
    '"TorchModuleWrapper"',
    'The file has the word "TorchModuleWrapper" in a configuration: a layer that holds a pickle',
  ],
  ['"__lambda__"', 'The file has the word "__lambda__" in a configuration: a function that the file brings'],
  ['\\u004', 'A configuration in the file spells plain letters as escapes, which hides words'],
  ['\\u005', 'A configuration in the file spells plain letters as escapes, which hides words'],
  ['\\u006', 'A configuration in the file spells plain letters as escapes, which hides words'],
  ['\\u007', 'A configuration in the file spells plain letters as escapes, which hides words'],
];

/**
 * An HDF5 file, such as Keras writes: the length that the superblock states (HDF5 File Format 3.0, II.A), and words of a
 * configuration that runs code. Its groups are not read.
 */
export async function readHdf5(inspection: Inspection): Promise<Reading> {
  const { source } = inspection;
  const head = Buffer.from(await source.read(0, 64));
  if (head.length < 48 || !head.subarray(0, 8).equals(hdf5Magic))
    throw new ModelFault('MODEL_TRUNCATED', 'The file ends within the superblock of HDF5');
  const version = head[8] as number;
  const widths = version < 2 ? head[13] : head[9];
  if (version > 3 || widths !== 8)
    throw new ModelFault(
      'MODEL_MALFORMED',
      `The superblock has version ${version} and addresses of ${widths} bytes`,
    );
  const base = head.readBigUInt64LE(version < 2 ? (version === 1 ? 28 : 24) : 12);
  const end = head.readBigUInt64LE(version < 2 ? (version === 1 ? 44 : 40) : 28);
  if (base !== 0n || end === nowhere)
    throw new ModelFault('MODEL_MALFORMED', 'The superblock states no plain addresses');
  if (end > BigInt(source.size))
    throw new ModelFault('MODEL_TRUNCATED', `The file has ${source.size} bytes; its superblock says ${end}`);
  if (end < BigInt(source.size))
    inspection.report(
      'MODEL_TRAILING_BYTES',
      'There are bytes behind the end that the superblock states',
      Number(end),
    );
  await scan(inspection);
  return { facts: { superblock: version } };
}

async function scan(inspection: Inspection): Promise<void> {
  const { source } = inspection;
  const overlap = 64;
  const found = new Set<string>();
  for (let at = 0; at < source.size; at += pieceBytes) {
    const piece = Buffer.from(await source.read(at, pieceBytes + overlap));
    for (const [mark, message] of marks) {
      const place = piece.indexOf(mark, 0, 'latin1');
      if (place < 0 || found.has(message) || inspection.allows(`keras.layers.${mark.replaceAll('"', '')}`))
        continue;
      found.add(message);
      inspection.report('MODEL_RUNS_CODE', message, at + place);
    }
  }
}
