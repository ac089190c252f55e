import { describe, expect, it } from '@jest/globals';
import { directionOf, hasPointDefault, isUnit, metricTable } from '../../../src/domain/metric/catalogue.ts';

const lower = `latency_ms fpr val_mae eval_rmse ece psi inference_time model_size_mb smape test/mse regret mean_absolute_error
  loss valLoss train/loss eval/loss focal_loss word_perplexity,none brier_score_loss LogLoss multi_logloss hamming_loss
  p99 p95_latency_ms latency_p95_ms eval_runtime cpu_time_s peak_memory_mb max_error mean_pinball_loss error_rate wer
  size size_mb train_time bits_per_byte fid kl_divergence`;
const higher = `accuracy acc,none acc_norm,none val_binary_accuracy test.accuracy top_5_accuracy top5_acc roc_auc RocAUC ROC-AUC
  validation_0/auc fraud_auc f1 F1Score f1_macro f1_score_weighted fbeta_score recall@10 ndcg_at_10 pass@1 mAP@0.5 map50 r2 R2Score
  r2_score explained_variance matthews_corrcoef rougeL rouge1 bleu average_precision 1/recall neg_log_loss neg_mean_squared_error
  test_neg_root_mean_squared_error neg_brier_score eval_samples_per_second tokens_per_second silhouette_score`;
const unknown = `batch_size test_size vocab_size support learning_rate epoch step total seed threshold n k score best_score percent
  acc_stderr acc_stderr,none rmse_std accuracy_drop delta_auc one_minus_auc loss_scale weight_loss timestamp uptime lead_time
  time_to_failure mean_time_between_failures coverage lift ks foo float_precision positive_rate`;

function names(text: string): string[] {
  return text.split(/\s+/);
}

describe('direction by name', () => {
  it.each(names(lower))('%s: lower is better', (name) => expect(directionOf(name)).toBe('lower'));
  it.each([...names(higher), 'ROC AUC', 'macro avg/f1-score'])('%s: higher is better', (name) =>
    expect(directionOf(name)).toBe('higher'),
  );
  it.each([...names(unknown), '', '/', '---'])('%s: not known', (name) =>
    expect(directionOf(name)).toBeNull(),
  );
});

describe('metrics in [0, 1]', () => {
  it.each(names('accuracy val_f1 roc_auc fpr brier ece recall@10 eval/precision'))('%s is one', (name) =>
    expect(isUnit(name)).toBe(true),
  );
  it.each(names('log_loss mape r2 mcc rmse neg_brier_score accuracy_pct latency_ms foo'))(
    '%s is not',
    (name) => expect(isUnit(name)).toBe(false),
  );
});

describe('default for bare points', () => {
  it.each(names('latency_p95_ms train_time memory_mb model_size_mb p50 throughput cost'))(
    'none for %s',
    (name) => expect(hasPointDefault(name)).toBe(false),
  );
  it.each(names('accuracy rmse foo'))('holds for %s', (name) => expect(hasPointDefault(name)).toBe(true));
});

it('has every name once, in normal form', () => {
  const all = metricTable().flatMap((family) => family.names);
  expect(all.filter((name, at) => all.indexOf(name) !== at)).toEqual([]);
  expect(all.filter((name) => !/^[a-z0-9_*]+$/.test(name))).toEqual([]);
  for (const family of metricTable()) {
    for (const name of family.names.filter((one) => !one.includes('*'))) {
      expect([name, directionOf(name)]).toEqual([name, family.direction]);
    }
  }
});
