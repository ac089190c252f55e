import { availableParallelism, homedir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { commandEnvironment } from './local/process-environment.ts';
import type { ArrowFiles } from './ports/arrow-files.ts';
import type { Cache } from './ports/cache.ts';
import type { Engines } from './ports/engine.ts';
import type { Host } from './ports/host.ts';
import type { Processes } from './ports/processes.ts';
import type { Spark } from './ports/spark.ts';
import type { Files } from './ports/system.ts';
import type { HostOptions } from './runtime/host-options.ts';
import type { SecondThread } from './threads/second-thread.ts';

/** Adapters that are the same on every host: what reads files and computes. Each is loaded with its first question. */

type Readers = Pick<Host, 'tables' | 'metricFiles' | 'modelFiles' | 'compute'>;

/** Readers are loaded when the first file of their kind is read. */
export function readers(files: Files, { thread: entry }: HostOptions): Readers {
  let second: Promise<SecondThread> | undefined;
  // One for all files and estimates; it starts when it has something to do. On one core it would only be in the way.
  const thread = entry && availableParallelism() > 1 ? () => (second ??= secondThread(entry)) : undefined;
  const tables = async () => {
    const [{ createTables }, helper] = await Promise.all([
      import('./formats/predictions/tables.ts'),
      thread?.(),
    ]);
    return createTables({ root: files.root, helper });
  };
  return {
    tables: {
      read: async (file, columns) => (await tables()).read(file, columns),
      open: async (file, columns) => (await tables()).open(file, columns),
      async write(file, table) {
        const { writeParquetTable } = await import('./formats/parquet/writer.ts');
        return writeParquetTable(files, file, table);
      },
    },
    modelFiles: {
      async inspect(file, options) {
        const { createModelFiles } = await import('./formats/model-files/model-files.ts');
        return createModelFiles(files).inspect(file, options);
      },
    },
    metricFiles: {
      async prepare() {
        await Promise.all([import('./formats/metrics/read.ts'), import('./formats/metrics/merge.ts')]);
      },
      async parse(bytes, file) {
        const { readMetrics } = await import('./formats/metrics/read.ts');
        return readMetrics(bytes, file);
      },
      async merge(all) {
        const { mergeMetrics } = await import('./formats/metrics/merge.ts');
        return mergeMetrics(all);
      },
    },
    async compute() {
      const [{ computeWith }, helper] = await Promise.all([import('./threads/compute.ts'), thread?.()]);
      return computeWith(helper);
    },
  };
}

async function secondThread(entry: URL): Promise<SecondThread> {
  const { SecondThread } = await import('./threads/second-thread.ts');
  return new SecondThread(entry);
}

/** On a shell one engine serves all clones of this person. */
export function homeOfEngines(env: HostOptions['env']): string {
  return path.join(env['XDG_CACHE_HOME'] || path.join(homedir(), '.cache'), 'modelgate', 'engines');
}

/** Loaded with the first data; the lock file lies beside `dist/`, or beside `src/`. */
export function enginesOf(
  { env, log, token, thread }: HostOptions,
  { files, cache, home }: { readonly files: Files; readonly cache: Cache; readonly home: string },
): Engines {
  const lock = fileURLToPath(new URL('../engines/duckdb', thread ?? import.meta.url));
  const arrow: ArrowFiles = {
    async toParquet(source, target) {
      const { arrowToParquet } = await import('./formats/arrow/arrow-conversion.ts');
      return arrowToParquet(source, target);
    },
  };
  return {
    async open(options) {
      const [{ duckdbEngines }, { installEngine }] = await Promise.all([
        import('./engines/duckdb/engines.ts'),
        import('./engines/duckdb/installation.ts'),
      ]);
      const install = () =>
        installEngine({ lock, home, cache, env: commandEnvironment(env, token), info: log.info });
      return duckdbEngines({ files, arrow, install }).open(options);
    },
  };
}

/** The program that Spark runs lies beside `dist/`, or beside `src/`. */
export function sparkFor(
  { env, log, thread }: HostOptions,
  { processes, directory }: { readonly processes: Processes; readonly directory: string },
): Spark {
  const job = fileURLToPath(new URL('../engines/spark/summary.py', thread ?? import.meta.url));
  return {
    async sumUp(request) {
      const { sparkOf } = await import('./engines/spark/spark.ts');
      return sparkOf({ env, job, directory, processes, log }).sumUp(request);
    },
  };
}
