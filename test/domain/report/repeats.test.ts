import { describe, expect, it } from '@jest/globals';
import { judge } from '../../../src/domain/compare/judge.ts';
import type { MetricValue } from '../../../src/domain/evidence/value.ts';
import { evidenceWords, methodNote } from '../../../src/domain/report/method-note.ts';
import { plainText } from '../../../src/domain/report/plain-text.ts';
import { wayOut } from '../../../src/domain/report/way-out.ts';
import { headlineOf } from '../../../src/domain/report/words.ts';
import { absolute, gate, request, rule, values } from '../compare/judging.ts';
import { comparisonOf } from './comparisons.ts';

type Side = Readonly<Record<string, number | MetricValue>>;

const folds = (...all: number[]): MetricValue => ({ value: 0.8, folds: { values: all } });
const seeds = (start: number, ...all: number[]): MetricValue => ({
  value: all[0] as number,
  seeds: { values: all, ids: all.map((_, at) => String(start + at)) },
});

/** What the report says of a comparison that was really judged. */
function reported(candidate: Side, baseline: Side, tolerance = 0.01) {
  const { results, verdict } = judge(
    request({
      gate: gate(rule('roc_auc', absolute(tolerance))),
      candidate: values(candidate),
      baseline: values(baseline),
    }),
  );
  const comparison = comparisonOf({
    verdict: verdict.value,
    results,
    rules: verdict.rules,
    decisive: verdict.decisive,
  });
  const note = methodNote(comparison, undefined);
  const items =
    note.kind === 'details' ? note.blocks.flatMap((block) => (block.kind === 'list' ? block.items : [])) : [];
  return {
    line: plainText(headlineOf(comparison).sentence),
    words: plainText(evidenceWords(comparison)),
    evidence: items.map(plainText).filter((item) => item.startsWith('Evidence')),
    out: plainText(wayOut(comparison.verdict.rules[0] as never, comparison.results.metrics[0])),
  };
}

describe('the report on folds', () => {
  it('names the cross validation, its source and what pairs it', () => {
    const { line, words, evidence } = reported(
      { roc_auc: folds(0.82, 0.81, 0.83, 0.82) },
      { roc_auc: folds(0.8, 0.79, 0.805, 0.8) },
    );
    expect(line).toMatch(
      /^No worse: roc_auc at least 1\.6 points higher \(95 % one-sided bound; 4-fold cross validation\)/,
    );
    expect(words).toBe('Evidence: 4-fold cross validation, so this speaks of this recipe.');
    expect(evidence).toEqual([
      'Evidence for roc_auc: 4-fold cross validation (Nadeau and Bengio 2003), paired by their number: that both sides were split alike is assumed. It speaks of this recipe, not of one artifact.',
    ]);
  });

  it('says that other numbers of folds are compared unpaired, and what would help', () => {
    const { evidence, out } = reported({ roc_auc: folds(0.82, 0.75, 0.83) }, { roc_auc: folds(0.8, 0.79) });
    expect(evidence[0]).toContain(
      '3 folds against 2 (Nadeau and Bengio 2003), compared unpaired, which is conservative',
    );
    expect(out).toContain('predictions of both models');
  });
});

describe('the report on seeds', () => {
  it('counts those that both sides have', () => {
    const { line, evidence } = reported(
      { roc_auc: seeds(0, 0.7, 0.71, 0.7) },
      { roc_auc: seeds(1, 0.8, 0.805, 0.79) },
    );
    expect(line).toContain('roc_auc is ');
    expect(line).toContain('; 2 seeds of this recipe)');
    expect(evidence).toEqual([
      'Evidence for roc_auc: over 2 seeds (this recipe), paired by seed, the ones that both sides have of 3 and 3.',
    ]);
  });

  it('tells a single run from several, and how many seeds would do', () => {
    const single = reported({ roc_auc: 0.8 }, { roc_auc: seeds(0, 0.8, 0.805, 0.79) });
    expect(single.words).toContain('1 run against 3 seeds of this recipe');
    expect(single.evidence[0]).toContain('by the interval in which one more run would lie');
    const few = reported({ roc_auc: seeds(0, 0.8, 0.83, 0.79) }, { roc_auc: seeds(5, 0.8, 0.81, 0.805) });
    expect(few.line).toMatch(/about \d+ seeds would show it with 80 % chance; there are 3\./);
    expect(few.evidence[0]).toContain('over 3 seeds (this recipe) against 3, unpaired (Welch 1947)');
    expect(few.out).toContain('more seeds');
  });

  it('keeps other metrics apart', () => {
    const { evidence } = reported(
      { roc_auc: seeds(0, 0.8, 0.82), f1: 0.7 },
      { roc_auc: seeds(0, 0.8, 0.81), f1: 0.7 },
    );
    expect(evidence).toEqual([
      'Evidence: one value a side and nothing that says how certain it is (low evidence).',
      'Evidence for roc_auc: over 2 seeds (this recipe), paired by seed.',
    ]);
  });
});
