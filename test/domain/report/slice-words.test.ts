import { describe, expect, it } from '@jest/globals';
import { judge } from '../../../src/domain/compare/judge.ts';
import type { MetricRule } from '../../../src/domain/policy/rule.ts';
import { buildReport } from '../../../src/domain/report/build.ts';
import { renderText } from '../../../src/domain/report/text.ts';
import { absolute, countedRows, gate, hiddenLoss, paired, request, rule } from '../compare/judging.ts';
import type { Row } from '../compare/judging.ts';
import { comparisonOf } from './comparisons.ts';

/** Reports on what judging really makes of slices. */
function reported(rows: readonly Row[], ...rules: MetricRule[]): string {
  const { results, verdict } = judge(request({ gate: gate(...rules), rows: paired(rows) }));
  const comparison = { ...comparisonOf({ verdict: verdict.value }), results, verdict };
  return renderText(buildReport([comparison]), { width: 200 });
}

describe('a report on slices', () => {
  it('does not call those too small that were judged and passed', () => {
    const text = reported(hiddenLoss(), rule('recall', { ...absolute(0.02), slices: ['country'] }));
    expect(text).toContain('Slices: 2 of 3 judged in country.');
    expect(text).toMatch(/country=BR .*worse/);
    expect(text).toMatch(/country=US /);
    expect(text).not.toContain('too few rows');
  });

  it('does not call those judged that no rule names', () => {
    const text = reported(hiddenLoss(), rule('recall', absolute(0.02)));
    expect(text).toContain('Slices: 3 in country, shown only.');
    expect(text).not.toMatch(/slice of country was judged/);
  });

  it('says that none was judged, and what a slice needs', () => {
    const few = countedRows({ each: 40, wrong: 4, slices: { country: 'LI' } });
    const text = reported(few, rule('recall', { ...absolute(0.5), slices: ['country'] }));
    expect(text).toContain('Slices: 0 of 1 judged in country.');
    expect(text).toContain('No slice of country was judged: a slice needs 100 rows, and 10 of each class.');
  });
});
