import { describe, expect, it } from '@jest/globals';
import type { Comparison } from '../../../src/domain/compare/comparison.ts';
import { buildReport } from '../../../src/domain/report/build.ts';
import { commentLimit, renderMarkdown, summaryLimit } from '../../../src/domain/report/markdown.ts';
import type { Limit } from '../../../src/domain/report/overflow.ts';
import { renderText } from '../../../src/domain/report/text.ts';
import { comparisonOf, metricOf, ruleOf } from './comparisons.ts';
import { activeParts } from './inertness.ts';
import { slicePlanted } from './scenes.ts';

const more = { text: 'the job summary', url: 'https://github.com/octocat/hello/actions/runs/77' };

function manySlices(n: number, model = 'fraud'): Comparison {
  const slices = Array.from({ length: n }, (_, i) =>
    metricOf({
      metric: 'recall',
      slice: ['merchant', `merchant-${String(i).padStart(5, '0')}`],
      baseline: 0.8,
      candidate: 0.8 - 0.1 * Math.cos(i),
      error: 0.02,
      n: 200 + i,
      counted: 'positives',
    }),
  );
  return {
    ...slicePlanted,
    model,
    results: { ...slicePlanted.results, slices: [...slicePlanted.results.slices, ...slices] },
  };
}

const chars = (max: number): Limit => ({ max, size: (text) => text.length });

describe('a report that is too long', () => {
  it('of 5,000 slices keeps its verdict, table and worst slices in a comment, and says what is missing', () => {
    const document = buildReport([manySlices(5_000)]);
    const text = renderMarkdown(document, { limit: commentLimit, elsewhere: more });
    expect(text.length).toBeLessThanOrEqual(65_536);
    expect(text).toMatch(/^\*\*❌ Do not merge: recall on `country=BR`/);
    expect(text).toContain('| roc_auc ↑');
    expect(text).toContain('How this was judged');
    expect(text).toContain('Other slices (5,015)');
    expect(text).toContain(
      `Left out to fit: 4,975 rows of slices. All of it: [the job summary](${more.url}).`,
    );
    expect(activeParts(text, [more.url])).toEqual([]);
  });

  it('of 5,000 slices fits whole into a job summary', () => {
    const text = renderMarkdown(buildReport([manySlices(5_000)]), { limit: summaryLimit });
    expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(1_048_576);
    expect(text).toContain('merchant-04999');
    expect(text).not.toContain('Left out');
  });

  it('of 12,000 slices fits into a job summary by bytes', () => {
    const text = renderMarkdown(buildReport([manySlices(12_000)]), { limit: summaryLimit });
    expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(1_048_576);
    expect(text).toContain('All of it: comparison.json.');
  });

  it('of ten models with 500 slices each keeps ten verdicts and ten tables', () => {
    const models = Array.from({ length: 10 }, (_, i) => manySlices(500, `model-${'abcdefghij'.charAt(i)}`));
    const text = renderMarkdown(buildReport(models), { limit: commentLimit });
    expect(text.length).toBeLessThanOrEqual(65_536);
    expect(text.match(/^\*\*❌ Do not merge: recall on/gm)).toHaveLength(10);
    expect(text.match(/^\| roc_auc ↑/gm)).toHaveLength(10);
  });

  it('gives way in order, and never its verdict line', () => {
    const document = buildReport([manySlices(120)]);
    const whole = renderMarkdown(document, { limit: chars(1e9) });
    const steps: readonly [string, RegExp][] = [
      ['the list of slices', /Other slices/],
      ['the method', /How this was judged/],
      ['rows fixed and broken', /412 fixed/],
      ['the table', /\| roc_auc/],
    ];
    const lost = new Map<string, number>();
    for (let max = whole.length; max > 300; max -= 150) {
      const text = renderMarkdown(document, { limit: chars(max) });
      expect(text.length).toBeLessThanOrEqual(max);
      expect(text).toMatch(/Do not merge/);
      expect(text.includes('Left out to fit')).toBe(text !== whole);
      for (const [what, pattern] of steps) if (!pattern.test(text) && !lost.has(what)) lost.set(what, max);
    }
    const order = steps.map(([what]) => lost.get(what) ?? 0);
    expect(order.every((max) => max > 0)).toBe(true);
    expect(order).toEqual(order.toSorted((a, b) => b - a));
  });

  it('of 800 models lists the worst, and says how many more there are', () => {
    const rules = [ruleOf({ metric: 'f1', rule: 'min', verdict: 'fail', reason: 'below-min', allowed: 0.8 })];
    const metrics = [metricOf({ metric: 'f1', baseline: 0.8, candidate: 0.7 })];
    const models = Array.from({ length: 800 }, (_, i) =>
      comparisonOf({
        model: `model-${i}`,
        verdict: i === 500 ? 'fail' : 'pass',
        decisive: 0,
        rules,
        metrics,
      }),
    );
    const text = renderMarkdown(buildReport(models), { limit: chars(8_000) });
    expect(text.length).toBeLessThanOrEqual(8_000);
    expect(text).toMatch(/^\*\*❌ Do not merge: of 800 models 1 fails \(`model-500`\) and 799 pass/);
    expect(text).toContain('- ❌ `model-500`\n- ✅ `model-0`');
    expect(text).toMatch(/and \d{3} models, none worse than those listed/);
  });

  it('prints on a terminal the first of what is folded', () => {
    const text = renderText(buildReport([manySlices(5_000)]), { rows: 10 });
    expect(text.split('\n').length).toBeLessThan(90);
    expect(text).toContain('… 5005 more in comparison.json');
  });
});
