import { Worker } from 'node:worker_threads';
import type { BinaryRows } from '../domain/compare/binary-estimates.ts';
import type { Estimate } from '../domain/compare/estimate.ts';
import type { Column } from '../domain/evidence/table.ts';
import type { ColumnHelper } from '../formats/parquet/shared-columns.ts';
import type { AnySums } from '../domain/sums/any-sums.ts';
import type { Helper } from '../reduction/answers.ts';
import type { DealPlan, DealtShare, JoinPlan, ReductionPlan, Share } from '../reduction/plan.ts';
import type { Answers, Reply, Task } from './task.ts';

/**
 * A thread beside this one, for what takes long with many rows. It computes nothing that this thread could not: where it gives
 * no answer, for whatever reason, the caller does the task itself, and what is wrong with it shows there. So results and
 * errors are the same with it and without it.
 */
export class SecondThread implements ColumnHelper, Helper {
  readonly #entry: URL;
  readonly #waiting: ((reply: Reply) => void)[] = [];
  /** null: it could not start, or has ended. */
  #worker: Worker | null | undefined;

  /** `entry`: the module that the thread runs; it calls `serve`. */
  constructor(entry: URL) {
    this.#entry = entry;
  }

  /** Starts it ahead of the first task: that takes some 30 ms. It keeps no process alive. */
  start(): void {
    if (this.#worker !== undefined) return;
    try {
      // Neither preloaded modules nor the environment, with its secrets, are its business.
      const worker = new Worker(this.#entry, { execArgv: [], env: {} });
      worker.on('message', (reply: Reply) => this.#settle(reply));
      worker.on('messageerror', () => this.#settle({}));
      // Without a listener an error would end this process; `exit` follows it.
      worker.on('error', () => {});
      worker.on('exit', () => {
        this.#worker = null;
        while (this.#waiting.length > 0) this.#settle({});
      });
      // After the listeners: a first one for messages keeps the process alive again.
      worker.unref();
      this.#worker = worker;
    } catch {
      this.#worker = null;
    }
  }

  /** A column of a Parquet file; `undefined`: it is to be read here. */
  async column(
    { file, path }: { readonly file: string; readonly path: string },
    name: string,
  ): Promise<Column | undefined> {
    return this.#ask({ kind: 'column', file, path, name });
  }

  /** Estimates of metrics that need no buckets; `undefined`: they are to be made here. */
  async estimates(rows: BinaryRows, metrics: readonly string[]): Promise<readonly Estimate[] | undefined> {
    const { n, scored, threshold } = rows;
    // Copied here and moved: cheaper than the copies that a message is written and read by.
    const labels = new Uint8Array(rows.labels);
    const candidate = new Float64Array(rows.candidate);
    const baseline = rows.baseline && new Float64Array(rows.baseline);
    const slices = rows.slices.map((slice) => ({ ...slice, codes: new Int32Array(slice.codes) }));
    const arrays = [labels, candidate, ...(baseline ? [baseline] : []), ...slices.map(({ codes }) => codes)];
    const copy = { n, scored, threshold, labels, candidate, baseline, slices };
    return this.#ask(
      { kind: 'estimates', rows: copy, metrics },
      arrays.map(({ buffer }) => buffer),
    );
  }

  /** Its part in summing up rows; null: the rows are not to be summed up so; `undefined`: it did none. */
  async share(plan: ReductionPlan): Promise<Share | null | undefined> {
    return this.#ask({ kind: 'share', plan });
  }

  /** Its part in dealing rows that come in any order. */
  async dealt(plan: DealPlan): Promise<DealtShare | null | undefined> {
    return this.#ask({ kind: 'dealt', plan });
  }

  /** Its part in joining them. */
  async joined(plan: JoinPlan): Promise<AnySums | null | undefined> {
    return this.#ask({ kind: 'joined', plan });
  }

  /** Never rejects. Tasks are answered in the order in which they are asked. */
  async #ask<T extends Task>(
    task: T,
    moved: readonly ArrayBuffer[] = [],
  ): Promise<Answers[T['kind']] | undefined> {
    this.start();
    const worker = this.#worker;
    if (!worker) return undefined;
    const { answer } = await new Promise<Reply>((resolve) => {
      this.#waiting.push(resolve);
      worker.ref();
      worker.postMessage(task, [...moved]);
    });
    return answer as Answers[T['kind']] | undefined;
  }

  #settle(reply: Reply): void {
    this.#waiting.shift()?.(reply);
    if (this.#waiting.length === 0) this.#worker?.unref();
  }
}
