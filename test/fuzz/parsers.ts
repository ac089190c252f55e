import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { ModelgateError } from '../../src/domain/errors.ts';
import { parsePolicy } from '../../src/domain/policy/parse.ts';
import { readContract } from '../../src/domain/validation/contract/read.ts';
import { arrowToParquet } from '../../src/formats/arrow/arrow-conversion.ts';
import { readMetrics } from '../../src/formats/metrics/read.ts';
import { createTables } from '../../src/formats/predictions/tables.ts';
import { extractArchive } from '../../src/github/archive.ts';
import { inspect } from '../formats/model-files/support/inspecting.ts';
import { plantedArchives } from '../formats/model-files/support/planted-archives.ts';
import { plantedCode } from '../formats/model-files/support/planted-code.ts';
import { plantedHeaders } from '../formats/model-files/support/planted-headers.ts';
import { plantedPickles } from '../formats/model-files/support/planted-pickles.ts';
import { plantedStreams } from '../formats/model-files/support/planted-streams.ts';
import { readBothWays } from '../formats/parquet/both-ways.ts';
import { contractTexts, policyText } from './texts.ts';

export interface Parser {
  readonly name: string;
  /** Sound and faulty files to begin with. */
  readonly files: readonly (readonly [path: string, bytes: Uint8Array])[];
  /** Throws a ModelgateError for what it cannot read, and nothing else. */
  read(bytes: Uint8Array, path: string): Promise<unknown>;
}

const longest = 300_000;

/** All that reads files which somebody else may have written. `scratch`: a folder for what is read by its name. */
export function allParsers(scratch: string): readonly Parser[] {
  const tables = createTables({ root: scratch });
  const written = async (bytes: Uint8Array, name: string): Promise<string> => {
    await mkdir(scratch, { recursive: true });
    const file = path.join(scratch, path.basename(name));
    await writeFile(file, bytes);
    return file;
  };
  const columns = ['id', 'label', 'score', 'country', 'small', 'float', 'money', 'day', 'moment', 'text'];
  return [
    {
      name: 'model files',
      files: modelFiles(),
      read: (bytes, name) => inspect(bytes, name, { digest: false }),
    },
    {
      name: 'contracts',
      files: contractTexts.map(([name, text]) => [name, Buffer.from(text)] as const),
      read: async (bytes, name) => Promise.resolve(readContract(new TextDecoder().decode(bytes), name)),
    },
    {
      name: 'policies',
      files: [['modelgate.yml', Buffer.from(policyText)]],
      read: async (bytes, name) => Promise.resolve(parsePolicy(new TextDecoder().decode(bytes), name)),
    },
    { name: 'metrics', files: filesOf('formats/metrics'), read: (bytes, name) => readMetrics(bytes, name) },
    {
      name: 'predictions',
      files: filesOf('formats/predictions'),
      async read(bytes, name) {
        const file = await written(bytes, name);
        for (const column of columns) await settled(tables.read(file, [column]));
      },
    },
    {
      name: 'Parquet by pages',
      files: filesOf('formats/predictions').filter(([name]) => name.endsWith('.parquet')),
      async read(bytes, name) {
        const file = await written(bytes, name);
        for (const column of columns) await settled(samePages(file, column));
      },
    },
    {
      name: 'Arrow',
      files: filesOf('validation/arrow').filter(([name]) => /\.(?:arrow|feather)$/.test(name)),
      async read(bytes, name) {
        const file = await written(bytes, name);
        const target = `${file}.parquet`;
        await rm(target, { force: true });
        await arrowToParquet({ file, name }, target);
      },
    },
    {
      name: 'archives',
      files: plantedArchives.flatMap(({ path: name, sound, faulty }) => [
        [name, sound] as const,
        [name, faulty] as const,
      ]),
      async read(bytes, name) {
        const file = await written(bytes, `${path.basename(name)}.zip`);
        await extractArchive(file, path.join(scratch, 'extracted'), archiveLimits);
      },
    },
  ];
}

const archiveLimits = {
  holder: 'a run',
  entries: 1000,
  bytes: 2 ** 26,
  entryBytes: 2 ** 26,
  freeBytes: 2 ** 24,
  ratio: 100,
} as const;

function modelFiles(): Parser['files'] {
  const planted = [
    ...plantedPickles,
    ...plantedStreams,
    ...plantedArchives,
    ...plantedCode,
    ...plantedHeaders,
  ];
  return sized([
    ...filesOf('formats/model-files'),
    ...planted.flatMap(({ path: name, sound, faulty }) => [[name, sound] as const, [name, faulty] as const]),
  ]);
}

function filesOf(folder: string): Parser['files'] {
  const root = fileURLToPath(new URL(`../fixtures/${folder}/`, import.meta.url));
  return sized(
    readdirSync(root, { withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.py'))
      .map(({ name }) => [name, readFileSync(path.join(root, name))] as const),
  );
}

function sized(files: Parser['files']): Parser['files'] {
  return files.filter(([, bytes]) => bytes.length > 0 && bytes.length < longest);
}

/** Where pages are read, they are the column's: what is summed up as it is read is judged by. */
async function samePages(file: string, column: string): Promise<void> {
  const { pages, whole } = await readBothWays({ file, path: file }, column);
  if (pages && !isDeepStrictEqual(pages, whole)) throw new Error(`pages differ from the column ${column}`);
}

async function settled(reading: Promise<unknown>): Promise<void> {
  await reading.catch((error: unknown) => {
    if (!(error instanceof ModelgateError)) throw error;
  });
}
