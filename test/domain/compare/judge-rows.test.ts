import { describe, expect, it } from '@jest/globals';
import { judge } from '../../../src/domain/compare/judge.ts';
import type { JudgeRequest } from '../../../src/domain/compare/judge.ts';
import { absolute, countedRows, gate, paired, request, rule, values } from './judging.ts';
import type { Row } from './judging.ts';

describe('paired rows', () => {
  const gated = gate(rule('accuracy', absolute(0.01)), rule('recall', { ...absolute(0.01), min: 0.5 }));
  const compare = (rows: readonly Row[], parts: Partial<JudgeRequest> = {}) =>
    judge(request({ gate: gated, rows: paired(rows), ...parts }));

  it('of a better model pass', () => {
    const { verdict, results } = compare(countedRows({ each: 2000, wrong: 200, fixed: 60, broken: 20 }));
    expect(verdict).toMatchObject({ value: 'pass', gated: true });
    expect(verdict.decisive).not.toBeNull();
    expect(results).toMatchObject({ evidence: 'paired-rows', families: { overall: 2, slices: 0 } });
    expect(results.rows).toMatchObject({ n: 4000, positives: 2000, threshold: 0.5, fixed: 120, broken: 40 });
    expect(results.rows?.['fixed-ids']).toHaveLength(5);
  });

  it('of a worse model fail, by the bound corrected for two tests', () => {
    const { verdict, results } = compare(countedRows({ each: 2000, wrong: 200, fixed: 20, broken: 120 }));
    const accuracy = results.metrics.find(({ metric }) => metric === 'accuracy');
    expect(verdict.value).toBe('fail');
    expect(verdict.rules[0]).toMatchObject({ verdict: 'fail', reason: 'worse-beyond-tolerance', tests: 2 });
    expect(verdict.rules[0]?.bound).toBe(accuracy?.['fail-bound']);
    expect(accuracy?.['fail-bound']).toBeGreaterThan(accuracy?.['fail-bound-alone'] as number);
    expect(accuracy?.gain).toBeCloseTo(-0.05, 12);
  });

  it('that are few cannot tell, and say how many would', () => {
    const { verdict } = compare(countedRows({ each: 100, wrong: 10, fixed: 4, broken: 4 }));
    expect(verdict).toMatchObject({ value: 'inconclusive' });
    expect(verdict.rules[0]).toMatchObject({ reason: 'cannot-tell', verdict: 'inconclusive' });
    expect(verdict.rules[0]?.['rows-needed']).toBeGreaterThan(200);
  });

  it('that are too few are not judged', () => {
    const { verdict, results } = compare(countedRows({ each: 12, broken: 10 }));
    expect(verdict.rules[0]).toMatchObject({ reason: 'too-few-rows', verdict: 'inconclusive', bound: null });
    expect(results.families).toEqual({ overall: 0, slices: 0 });
    expect(results.metrics[0]).toMatchObject({
      'pass-bound': null,
      'fail-bound': null,
      interval: null,
      p: null,
    });
  });

  it('that are alike are no improvement, also where single rows have no bound', () => {
    const { verdict } = compare(countedRows({ each: 200, wrong: 20 }), {
      gate: gate(rule('log_loss', { mustImprove: 0 })),
    });
    expect(verdict.rules[0]).toMatchObject({ verdict: 'inconclusive', reason: 'cannot-tell', bound: 0 });
  });

  it('of one class leave recall undefined: never a pass', () => {
    const rows = countedRows({ each: 200 }).filter(({ label }) => label === 0);
    const { verdict, results } = compare(rows);
    expect(verdict.value).toBe('incomparable');
    expect(verdict.rules.filter(({ metric }) => metric === 'recall')).toMatchObject([
      { reason: 'undefined', rule: 'tolerance' },
      { reason: 'undefined', rule: 'min' },
    ]);
    const recall = results.metrics.find(({ metric }) => metric === 'recall');
    expect(recall).toMatchObject({ candidate: null, baseline: null });
    expect(recall?.marks).toContain('undefined');
  });

  it('count more than a metric file, which is marked where it differs', () => {
    const rows = countedRows({ each: 500, wrong: 100 });
    const marks = (value: number) =>
      compare(rows, { candidate: values({ accuracy: value }) }).results.metrics[0]?.marks;
    expect(marks(0.8)).toEqual([]);
    expect(marks(0.8 * (1 + 1e-8))).toEqual([]);
    expect(marks(0.9)).toEqual(['differs-from-file']);
    const { metrics } = compare(rows, { baseline: values({ accuracy: 0.1 }) }).results;
    expect(metrics[0]).toMatchObject({ baseline: 0.8, marks: ['differs-from-file'] });
  });

  it('do not hide that a metric file says NaN', () => {
    const { verdict } = compare(countedRows({ each: 500 }), { candidate: values({ accuracy: NaN }) });
    expect(verdict).toMatchObject({ value: 'incomparable', decisive: 0 });
    expect(verdict.rules[0]).toMatchObject({ reason: 'not-finite' });
  });

  it('without ids are unverified', () => {
    const rows = paired(countedRows({ each: 500 }), { pairing: 'order' });
    expect(judge(request({ gate: gated, rows })).results.metrics[0]?.marks).toEqual(['unverified-rows']);
  });

  it('of the candidate alone are first, and its limits count', () => {
    const rows = paired(countedRows({ each: 500, wrong: 100 }), { baseline: null });
    const first = judge(request({ gate: gated, rows, baseline: null }));
    expect(first.verdict.value).toBe('first');
    expect(first.results).toMatchObject({ evidence: 'none', rows: { fixed: null, broken: null } });
    expect(first.results.metrics[0]).toMatchObject({
      baseline: null,
      candidate: 0.8,
      evidence: 'none',
      change: null,
    });
    const strict = gate(rule('recall', { ...absolute(0.01), min: 0.9 }));
    expect(judge(request({ gate: strict, rows, baseline: null })).verdict).toMatchObject({
      value: 'fail',
      decisive: 1,
    });
  });

  it('of the candidate alone are held against the values of the baseline', () => {
    const rows = paired(countedRows({ each: 500, wrong: 100 }), { baseline: null });
    const against = (baseline: number) =>
      judge(
        request({
          gate: gate(rule('accuracy', absolute(0.05))),
          rows,
          baseline: values({ accuracy: { value: baseline, n: 1000 } }),
        }),
      );
    expect(against(0.8).verdict.value).toBe('pass');
    expect(against(0.9).verdict.value).toBe('fail');
    expect(against(0.8).results.metrics[0]).toMatchObject({ evidence: 'row-count', n: 1000 });
    expect(against(0.8).results.metrics[0]?.marks).toEqual(['conservative', 'unverified-rows']);
  });

  it('of the candidate alone pass against a value whose single rows have no bound', () => {
    const rows = paired(countedRows({ each: 500, wrong: 50 }), { baseline: null });
    const { verdict, results } = judge(
      request({
        gate: gate(rule('log_loss', absolute(0.1))),
        rows,
        baseline: values({ log_loss: { value: 0.5, standardError: 0.01 } }),
      }),
    );
    const [loss] = results.metrics;
    const z = 1.6448536269514722;
    expect(loss?.['pass-bound']).toBeCloseTo((loss?.gain ?? NaN) - z * (loss?.['standard-error'] ?? NaN), 10);
    expect(verdict.rules[0]).toMatchObject({ verdict: 'pass', reason: 'met', bound: loss?.['pass-bound'] });
  });

  it('that only broke, three of a hundred, are no loss beside an improvement that is asked for', () => {
    const rows = countedRows({ each: 50 }).map((row, index) =>
      index % 33 === 1 && index < 99 ? { ...row, candidate: 1 - row.candidate } : row,
    );
    const { verdict } = judge(
      request({ gate: gate(rule('accuracy', { mustImprove: 0.01 })), rows: paired(rows) }),
    );
    expect(verdict.rules[0]).toMatchObject({ verdict: 'fail', reason: 'not-better-enough', bound: 0 });
  });

  it('that only broke, three of a hundred, are no shown loss are no shown loss: mid-p guards the normal bound', () => {
    const rows = countedRows({ each: 50 }).map((row, index) =>
      index % 33 === 1 && index < 99 ? { ...row, candidate: 1 - row.candidate } : row,
    );
    const { verdict, results } = judge(
      request({ gate: gate(rule('accuracy', { noWorse: true })), rows: paired(rows) }),
    );
    const [accuracy] = results.metrics;
    expect(results.rows).toMatchObject({ fixed: 0, broken: 3 });
    expect(accuracy).toMatchObject({ p: 0.0625, 'fail-bound': 0 });
    expect(verdict.value).toBe('pass');
  });

  it('are turned where the policy says that lower is better', () => {
    const rows = paired(countedRows({ each: 2000, wrong: 200, fixed: 120, broken: 20 }));
    const turned = gate(rule('accuracy', { ...absolute(0.01), direction: 'lower' }));
    const { verdict, results } = judge(request({ gate: turned, rows }));
    expect(verdict.value).toBe('fail');
    expect(results.metrics[0]).toMatchObject({
      direction: 'lower',
      change: expect.closeTo(0.05, 12),
      gain: expect.closeTo(-0.05, 12),
    });
  });

  it('of a regression name the rows whose error moved most', () => {
    const rows = [0, 1, 2, 3].map((index) => ({
      id: `r${index}`,
      label: 10,
      baseline: 11,
      candidate: 9 + index,
    }));
    const { rows: shown } = judge(
      request({ rows: paired(rows, { task: 'regression', scored: false }) }),
    ).results;
    expect(shown).toMatchObject({ fixed: null, broken: null, positives: null, threshold: null });
    expect(shown).toMatchObject({ 'fixed-ids': ['r1'], 'broken-ids': ['r3'] });
  });
});
