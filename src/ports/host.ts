import type { Cache } from './cache.ts';
import type { Compute } from './compute.ts';
import type { Context } from './context.ts';
import type { Engines } from './engine.ts';
import type { Forge } from './forge.ts';
import type { HandOvers } from './hand-over.ts';
import type { Inspection } from './inspection.ts';
import type { Ledger } from './ledger.ts';
import type { Repository } from './repository.ts';
import type { Runs } from './runs.ts';
import type { References } from './references.ts';
import type { Notes } from './notes.ts';
import type { Processes } from './processes.ts';
import type { MetricFiles } from './metric-files.ts';
import type { ModelFiles } from './model-files.ts';
import type { Spark } from './spark.ts';
import type { Store } from './store.ts';
import type { Clock, Files, Log } from './system.ts';
import type { Tables } from './tables.ts';
import type { Workplace } from './workplace.ts';

/** Everything an action may touch. Built once, by `host.ts`. */
export interface Host {
  readonly context: Context;
  readonly repository: Repository;
  readonly forge: Forge;
  readonly runs: Runs;
  readonly notes: Notes;
  /** What was judged on which test set in this place. On GitHub nothing: there runs of the workflow are counted. */
  readonly looks: Notes;
  /** Not on a shell. */
  readonly handOvers?: HandOvers;
  readonly ledger: Ledger;
  readonly store: Store;
  readonly references: References;
  readonly cache: Cache;
  /** What only `doctor` asks; loaded when it is. */
  inspect(): Promise<Inspection>;
  readonly tables: Tables;
  /** What answers SQL about data; installed when it is first opened. */
  readonly engines: Engines;
  /** Started when rows are to be summed up by it. */
  readonly spark: Spark;
  /** Loaded when it is asked for. */
  compute(): Promise<Compute>;
  readonly metricFiles: MetricFiles;
  /** Loaded when the first file is looked into. */
  readonly modelFiles: ModelFiles;
  readonly files: Files;
  readonly processes: Processes;
  readonly workplace: Workplace;
  readonly clock: Clock;
  readonly log: Log;
}
