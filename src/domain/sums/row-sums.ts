import { hashSpan } from '../evidence/fingerprint.ts';
import { addHash, textBlocks } from '../evidence/row-hash.ts';
import { toGrid } from '../statistics/exact-sum.ts';
import { DivisionSums } from './division-sums.ts';
import type { DivisionData } from './division-data.ts';
import { BinQueue } from './bin-queue.ts';
import { DistinctScores } from './distinct-scores.ts';
import { Examples } from './examples.ts';
import type { Example } from './examples.ts';
import { addRowEvidence } from './row-evidence.ts';
import { blockRows } from './row-chunk.ts';
import type { RowBlock, RowChunk, SumsShape } from './row-chunk.ts';
import { scoreBin } from './score-bins.ts';

/** All that judging needs to know of rows with scores: plain arrays, that another thread can hand over. */
export interface SumsData {
  readonly n: number;
  readonly shape: SumsShape;
  /** false: a summary without a fingerprint; which rows it is of nobody can tell. */
  readonly verified?: false;
  /** Words of the fingerprint of ids and labels, and of the evidence of either side. */
  readonly fingerprint: Int32Array;
  readonly evidence: readonly [Int32Array, Int32Array];
  /** The different scores of either model; null: too many to be listed. */
  readonly distinct: readonly [Float64Array | null, Float64Array | null];
  readonly overall: DivisionData;
  readonly slices: readonly DivisionData[];
  readonly fixed: readonly Example[];
  readonly broken: readonly Example[];
}

/**
 * Sums up rows chunk by chunk. All sums are of whole numbers: the same rows give the same sums in whatever order, and in
 * whatever parts they are summed up and merged.
 */
export class RowSums {
  #n = 0;
  #unsettled = 0;
  #unverified = false;
  readonly #shape: SumsShape;
  readonly #fingerprint = new Int32Array(4);
  readonly #evidence = [new Int32Array(4), new Int32Array(4)] as const;
  readonly #distinct = [new DistinctScores(), new DistinctScores()] as const;
  readonly #overall: DivisionSums;
  readonly #slices: readonly DivisionSums[];
  readonly #fixed = new Examples();
  readonly #broken = new Examples();
  readonly #queue: BinQueue;
  readonly #room = blockRoom();

  /** `first`: sums to go on from, which are taken over and change. */
  constructor(shape: SumsShape, first?: SumsData) {
    this.#shape = shape;
    this.#queue = new BinQueue(shape.columns.length);
    this.#overall = first ? new DivisionSums(first.overall) : DivisionSums.empty(null, shape.paired);
    this.#slices = shape.columns.map((column, at) => {
      const known = first?.slices[at];
      return known ? new DivisionSums(known) : DivisionSums.empty(column, shape.paired);
    });
    if (first) this.#addRows(first);
  }

  get mostGroups(): number {
    return this.#slices.reduce((most, { data }) => Math.max(most, data.values.length), 0);
  }

  add(chunk: RowChunk): void {
    this.#n += chunk.n;
    const groups = chunk.slices.map(({ texts }, at) => (this.#slices[at] as DivisionSums).groups(texts));
    const names = chunk.slices.map(({ texts }) => textBlocks(texts));
    for (let start = 0; start < chunk.n; start += blockRows) {
      const block = this.#blockOf(chunk, start);
      // Sums over all rows are those of the first slice column, added up at the end.
      if (this.#slices.length === 0) this.#overall.add(block, this.#room.zeros);
      for (const [at, slices] of this.#slices.entries()) {
        const { codes } = chunk.slices[at] as RowChunk['slices'][number];
        const ofCode = groups[at] as Int32Array;
        const queued = (this.#queue.groups[at] as Int32Array).subarray(this.#queue.n);
        for (let row = 0; row < block.n; row++) queued[row] = ofCode[codes[start + row] as number] as number;
        slices.add(block, queued);
      }
      this.#queue.add(block);
      if (this.#queue.isFull) this.#countBins();
      const { rowHashes } = this.#room;
      addRowEvidence(this.#evidence, chunk, { start, end: start + block.n, names, rowHashes });
      this.#addExamples(chunk, { start, block });
    }
    this.#unsettled += chunk.n;
    if (this.#unsettled > 2 ** 25) this.#settle();
  }

  merge(other: SumsData): void {
    this.#addRows(other);
    this.#overall.merge(other.overall);
    for (const [at, slices] of this.#slices.entries()) slices.merge(other.slices[at] as DivisionData);
  }

  /** All but the divisions. */
  #addRows(other: SumsData): void {
    this.#n += other.n;
    if (other.verified === false) this.#unverified = true;
    addHash(this.#fingerprint, other.fingerprint);
    addHash(this.#evidence[0], other.evidence[0]);
    addHash(this.#evidence[1], other.evidence[1]);
    this.#distinct[0].merge(other.distinct[0]);
    this.#distinct[1].merge(other.distinct[1]);
    for (const { size, id } of other.fixed) this.#fixed.offer(size, id);
    for (const { size, id } of other.broken) this.#broken.offer(size, id);
  }

  finish(): SumsData {
    this.#countBins();
    return {
      n: this.#n,
      ...(this.#unverified && { verified: false as const }),
      shape: this.#shape,
      fingerprint: this.#fingerprint,
      evidence: this.#evidence,
      distinct: [this.#distinct[0].list(), this.#distinct[1].list()],
      overall: this.#overall.finish(),
      slices: this.#slices.map((slices) => slices.finish()),
      fixed: this.#fixed.best,
      broken: this.#broken.best,
    };
  }

  #countBins(): void {
    this.#queue.flush([this.#overall, ...this.#slices].map(({ data }) => data));
  }

  #settle(): void {
    this.#unsettled = 0;
    for (const division of [this.#overall, ...this.#slices]) division.settle();
  }

  #blockOf(chunk: RowChunk, start: number): RowBlock {
    const n = Math.min(blockRows, chunk.n - start);
    const { paired, threshold } = this.#shape;
    const room = this.#room;
    hashSpan({ ids: chunk.ids, labels: chunk.labels, start, n }, { ...room, sums: this.#fingerprint });
    for (let row = 0; row < n; row++) room.labels[row] = chunk.labels[start + row] as number;
    room.kinds.set(room.labels);
    const models = [chunk.candidate, ...(chunk.baseline ? [chunk.baseline] : [])];
    for (const [model, all] of models.entries()) {
      const scores = all.subarray(start, start + n);
      room.scores[model] = scores;
      this.#distinct[model]?.add(scores);
      measure(scores, {
        labels: room.labels,
        kinds: room.kinds,
        kind: 2 << model,
        threshold,
        bins: room.bins[model] as Int32Array,
        logLosses: room.logLosses[model] as Float64Array,
        brierScores: room.brierScores[model] as Float64Array,
      });
    }
    return { ...room, n, paired };
  }

  #addExamples({ candidate, baseline, ids }: RowChunk, { start, block }: ExampleSpan): void {
    if (!baseline) return;
    for (let row = 0; row < block.n; row++) {
      const kind = block.kinds[row] as number;
      // Kinds 3 and 4: only the candidate is right; 5 and 2: only the baseline.
      if (kind < 2 || kind > 5) continue;
      const at = start + row;
      const size = Math.abs((candidate[at] as number) - (baseline[at] as number));
      const examples = kind === 3 || kind === 4 ? this.#fixed : this.#broken;
      if (examples.takes(size)) examples.offer(size, ids.textOf(at));
    }
  }
}

/** Sums of all rows, from those of parts of them, of which the first is taken over. `undefined`: there are none. */
export function mergeSums([first, ...others]: readonly SumsData[]): SumsData | undefined {
  if (!first) return undefined;
  const sums = new RowSums(first.shape, first);
  for (const other of others) sums.merge(other);
  return sums.finish();
}

interface ExampleSpan {
  readonly start: number;
  readonly block: RowBlock;
}

interface Measured {
  readonly labels: Uint8Array;
  readonly kinds: Uint8Array;
  readonly kind: number;
  readonly threshold: number;
  readonly bins: Int32Array;
  readonly logLosses: Float64Array;
  readonly brierScores: Float64Array;
}

/** What is known of one model's scores, row by row: as binary-columns.ts has it. */
function measure(scores: Float64Array, into: Measured): void {
  const { labels, kinds, kind, threshold, bins, logLosses, brierScores } = into;
  for (let row = 0; row < scores.length; row++) {
    const score = scores[row] as number;
    const label = labels[row] as number;
    const ofTruth = label === 1 ? score : 1 - score;
    logLosses[row] = toGrid(-Math.log(Math.min(1 - Number.EPSILON, Math.max(Number.EPSILON, ofTruth))));
    const miss = score - label;
    brierScores[row] = toGrid(miss * miss);
    bins[row] = scoreBin(score);
    if (score >= threshold) kinds[row] = (kinds[row] as number) | kind;
  }
}

function blockRoom() {
  const numbers = (): [Float64Array, Float64Array] => [
    new Float64Array(blockRows),
    new Float64Array(blockRows),
  ];
  return {
    labels: new Uint8Array(blockRows),
    kinds: new Uint8Array(blockRows),
    buckets: new Uint16Array(blockRows),
    rowHashes: new Int32Array(4 * blockRows),
    scores: numbers(),
    logLosses: numbers(),
    brierScores: numbers(),
    bins: [new Int32Array(blockRows), new Int32Array(blockRows)] as [Int32Array, Int32Array],
    zeros: new Int32Array(blockRows),
  };
}
