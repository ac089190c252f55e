import type { BinaryRows } from '../domain/compare/binary-estimates.ts';
import type { Estimate } from '../domain/compare/estimate.ts';
import type { AnySums } from '../domain/sums/any-sums.ts';
import type { DealPlan, DealtShare, JoinPlan, ReductionPlan, Share } from '../reduction/plan.ts';
import type { Column } from '../domain/evidence/table.ts';

/** What the second thread is asked for. It is copied to the thread, but for the buffers that are moved. */
export type Task =
  | {
      readonly kind: 'column';
      /** Absolute. */
      readonly file: string;
      /** As people wrote it. */
      readonly path: string;
      readonly name: string;
    }
  | { readonly kind: 'share'; readonly plan: ReductionPlan }
  | { readonly kind: 'dealt'; readonly plan: DealPlan }
  | { readonly kind: 'joined'; readonly plan: JoinPlan }
  | { readonly kind: 'estimates'; readonly rows: BinaryRows; readonly metrics: readonly string[] };

export interface Answers {
  readonly column: Column;
  readonly estimates: readonly Estimate[];
  readonly share: Share | null;
  readonly dealt: DealtShare | null;
  readonly joined: AnySums | null;
}

/** `answer` is absent where the task failed. */
export interface Reply {
  readonly answer?: Answers[Task['kind']];
}
