import { open, mkdir, symlink } from 'node:fs/promises';
import path from 'node:path';
import { ModelgateError, throwFaults } from '../../domain/errors.ts';
import { linkFaults } from '../../domain/repository-path.ts';
import type { ArrowFiles } from '../../ports/arrow-files.ts';
import type { DataFormat } from '../../ports/engine.ts';
import type { Files } from '../../ports/system.ts';
import type { Addresses } from './addresses.ts';
import { assertWhole } from './compressed.ts';

/** One file of a data set. */
export interface DataFile {
  /** As messages call it. */
  readonly name: string;
  /** As the engine opens it: absolute, or an address. */
  readonly target: string;
  readonly format: DataFormat;
  readonly compression: 'none' | 'gzip' | 'zstd';
}

export interface DataPlace {
  /** Folder of what is made of files; absolute. */
  readonly scratch: string;
  readonly arrow: ArrowFiles;
  readonly addresses: Addresses;
}

/** Files that go with data and are none: `_SUCCESS`, `_metadata`, `.crc`, what tools hide. */
const besides = /(?:^|\/)[._][^/]*$|\.crc$/;

/**
 * The files that paths, folders and globs name, in the order of their names.
 * @throws ModelgateError FILE_MISSING where one names nothing, DATA_INVALID where they are of several formats
 */
export async function dataFiles(
  files: Files,
  { paths, ...place }: DataPlace & { readonly paths: readonly string[] },
): Promise<readonly DataFile[]> {
  const found: DataFile[] = [];
  for (const pattern of paths) {
    const names = isRemote(pattern) ? await place.addresses.namesOf(pattern) : await namesOf(files, pattern);
    for (const name of names) found.push(await dataFile(files, { ...place, name, position: found.length }));
  }
  const [first] = found;
  const other = found.find(({ format }) => format !== first?.format);
  if (first && other) {
    const message = `One set of data has files of several formats: ${first.name} is ${first.format}, ${other.name} is ${other.format}`;
    throw new ModelgateError({
      code: 'DATA_INVALID',
      message,
      hint: 'Name the files of one format by a glob.',
    });
  }
  return found;
}

export function isRemote(name: string): boolean {
  return /^(?:s3|gs|gcs|r2|https?|hf):\/\//i.test(name);
}

async function namesOf(files: Files, pattern: string): Promise<readonly string[]> {
  throwFaults(linkFaults(await files.links([pattern])));
  const all = await files.glob([pattern]);
  const single = all.length === 1 && all[0] === pattern;
  const names = single ? all : all.filter((name) => !besides.test(name));
  if (names.length > 0) return names;
  throw new ModelgateError({
    code: 'FILE_MISSING',
    message: 'There is no such data',
    place: { path: pattern },
    hint: 'Data is named by files, folders or globs, relative to the working directory.',
  });
}

async function dataFile(
  files: Files,
  { name, scratch, arrow, position }: DataPlace & { readonly name: string; readonly position: number },
): Promise<DataFile> {
  if (isRemote(name)) return addressed(name);
  const size = await files.size(name);
  const absolute = path.resolve(files.root, name);
  const kind = size === 0 ? formatByName(name) : await formatByContent(absolute, name);
  if (kind.compression !== 'none') await assertWhole(absolute, { name, compression: kind.compression });
  if (kind.format === 'arrow') return arrowFile(arrow, { name, absolute, scratch, position, kind });
  return { name, target: await plainTarget(absolute, { scratch, position }), ...kind };
}

/** Nothing of it is looked at before the engine reads it. */
function addressed(name: string): DataFile {
  const kind = formatByName(name);
  const refuse = (message: string): ModelgateError =>
    new ModelgateError({
      code: 'DATA_INVALID',
      message,
      place: { path: name },
      hint: 'Download it before, and name the file.',
    });
  if (!/\.(?:csv|tsv|parquet|pq|jsonl|ndjson|json)(?:\.gz|\.zst)?$/i.test(name))
    throw refuse('At an address the ending tells the format: .csv, .tsv, .parquet, .jsonl or .json');
  if (kind.compression !== 'none')
    throw refuse('Packed data at an address cannot be seen to be whole before it is read');
  return { name, target: name, ...kind };
}

/** The engine has no reader of its own for Arrow files: it reads the same table as Parquet. */
async function arrowFile(
  arrow: ArrowFiles,
  { name, absolute, scratch, position, kind }: ArrowPlace,
): Promise<DataFile> {
  if (kind.compression !== 'none')
    throw new ModelgateError({
      code: 'DATA_INVALID',
      message: 'An Arrow file is packed as a whole, which is not read',
      place: { path: name },
      hint: 'Unpack it, or let the Arrow library compress what is in it (lz4, zstd).',
    });
  const target = await plainPlace(`${absolute}.parquet`, { scratch, position });
  await arrow.toParquet({ file: absolute, name }, target);
  return { name, target, ...kind };
}

interface ArrowPlace {
  readonly name: string;
  readonly absolute: string;
  readonly scratch: string;
  readonly position: number;
  readonly kind: Kind;
}

type Kind = Pick<DataFile, 'format' | 'compression'>;

function formatByName(name: string): Kind {
  const bare = name.toLowerCase().replace(/[?#].*$/, '');
  const compression = bare.endsWith('.gz') ? 'gzip' : bare.endsWith('.zst') ? 'zstd' : 'none';
  const ending =
    bare
      .replace(/\.(?:gz|zst)$/, '')
      .split('.')
      .at(-1) ?? '';
  const formats: Readonly<Record<string, DataFormat>> = {
    parquet: 'parquet',
    pq: 'parquet',
    jsonl: 'jsonl',
    ndjson: 'jsonl',
    json: 'json',
    arrow: 'arrow',
    arrows: 'arrow',
    feather: 'arrow',
    ipc: 'arrow',
  };
  return { format: formats[ending] ?? 'csv', compression };
}

async function formatByContent(file: string, name: string): Promise<Kind> {
  const head = await headOf(file);
  const signs = head.toString('latin1');
  if (signs.startsWith('PAR1')) return { format: 'parquet', compression: 'none' };
  if (signs.startsWith('ARROW1') || signs.startsWith('\xff\xff\xff\xff'))
    return { format: 'arrow', compression: 'none' };
  if (signs.startsWith('\x1f\x8b')) return { ...formatByName(name), compression: 'gzip' };
  if (signs.startsWith('\x28\xb5\x2f\xfd')) return { ...formatByName(name), compression: 'zstd' };
  const text = head
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (text.startsWith('[')) return { format: 'json', compression: 'none' };
  if (text.startsWith('{')) return { format: 'jsonl', compression: 'none' };
  const named = formatByName(name).format;
  // What a file calls itself and is not must not be read as a table of one column.
  return {
    format: named === 'jsonl' || named === 'parquet' || named === 'arrow' ? named : 'csv',
    compression: 'none',
  };
}

async function headOf(file: string): Promise<Buffer> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4096), 0, 4096, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** The engine takes `[`, `*` and `?` for globs wherever they stand: such a file is opened by another name, with its last folders. */
async function plainTarget(
  file: string,
  { scratch, position }: { readonly scratch: string; readonly position: number },
): Promise<string> {
  if (!/[[\]*?{}]/.test(file)) return file;
  const target = await plainPlace(file, { scratch, position });
  await symlink(file, target);
  return target;
}

/** A place in a folder of its own, below folders of the file's last names. */
async function plainPlace(
  file: string,
  { scratch, position }: { readonly scratch: string; readonly position: number },
): Promise<string> {
  const partitions = path
    .dirname(file)
    .split(path.sep)
    .filter((part) => /^[^=[\]*?{}]+=[^[\]*?{}]*$/.test(part));
  const folder = path.join(scratch, 'links', String(position), ...partitions);
  await mkdir(folder, { recursive: true });
  return path.join(folder, path.basename(file).replace(/[[\]*?{}]/g, '_'));
}
