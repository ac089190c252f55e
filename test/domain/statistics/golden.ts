import { readFileSync } from 'node:fs';

interface GoldenMetrics {
  readonly acc: number;
  readonly logloss: number;
  readonly brier: number;
  readonly auc: number;
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
  readonly ece10_equal_width: number;
}

/** Values of scipy and scikit-learn for 400 rows; model b is the candidate, a the baseline. */
interface Golden {
  readonly rows: readonly {
    readonly id: number;
    readonly y: number;
    readonly p_a: number;
    readonly p_b: number;
    readonly slice: string;
    readonly cluster: number;
  }[];
  readonly expected: {
    readonly a: GoldenMetrics;
    readonly b: GoldenMetrics;
    /** Group metrics of model b as Fairlearn has them. */
    readonly fairness_b: Readonly<
      Record<'a' | 'b' | 'c', Readonly<Record<'n' | 'selection_rate' | 'tpr' | 'fpr', number>>>
    >;
    readonly fairness_b_summary: Readonly<Record<'dp_diff' | 'dp_ratio' | 'eo_diff' | 'eopp_diff', number>>;
    readonly mcnemar: {
      readonly b10: number;
      readonly b01: number;
      readonly exact: number;
      readonly midp: number;
    };
    readonly delong: Readonly<
      Record<'auc_a' | 'auc_b' | 'se_a' | 'se_b' | 'cov' | 'delta' | 'se_delta' | 'z' | 'p', number>
    >;
    readonly paired_logloss: {
      readonly delta: number;
      readonly se: number;
      readonly t: number;
      readonly p: number;
      readonly ci95: readonly [number, number];
    };
    readonly 'noninferiority_acc_margin_.02': {
      readonly delta: number;
      readonly se: number;
      readonly one_sided_p: number;
    };
    readonly nadeau_bengio_10fold: Readonly<Record<'t' | 'p' | 'naive_t_p', number>> &
      Readonly<Record<'folds_a' | 'folds_b', readonly number[]>>;
    readonly multiple: Readonly<Record<'p' | 'holm' | 'bh', readonly number[]>>;
  };
}

export const golden = JSON.parse(
  readFileSync(new URL('../../fixtures/golden/stats.json', import.meta.url), 'utf8'),
) as Golden;
