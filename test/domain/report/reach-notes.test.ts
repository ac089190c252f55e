import { describe, expect, it } from '@jest/globals';
import { judge } from '../../../src/domain/compare/judge.ts';
import { buildReport } from '../../../src/domain/report/build.ts';
import { renderText } from '../../../src/domain/report/text.ts';
import { absolute, countedRows, gate, paired, request, rule } from '../compare/judging.ts';
import { comparisonOf } from './comparisons.ts';

/** The report on what these rules come to on these rows. */
function reported(rules: Parameters<typeof gate>, rows: Parameters<typeof paired>[0]): string {
  const { results, verdict } = judge(request({ gate: gate(...rules), rows: paired(rows) }));
  const comparison = comparisonOf({
    verdict: verdict.value,
    rules: verdict.rules,
    decisive: verdict.decisive,
    metrics: results.metrics,
    results,
  });
  return renderText(buildReport([comparison])).replace(/\s+/g, ' ');
}

describe('what the report says of what these rows cannot show', () => {
  it('names a tolerance that only a better model can meet, and the one that these rows resolve', () => {
    const text = reported(
      [rule('accuracy', absolute(0.001))],
      countedRows({ each: 100, wrong: 20, broken: 3 }),
    );
    expect(text).toMatch(
      /What these rows cannot show: .*`?tolerance: 0\.001`? on accuracy can pass only for a better model/,
    );
    expect(text).toMatch(/What this resolves: tolerances from [\d.]+ points? in accuracy on/);
  });

  it('warns where the error is more than 0.8 of what is allowed', () => {
    const rows = countedRows({ each: 1500, broken: 40, fixed: 40 });
    expect(reported([rule('accuracy', absolute(0.0035))], rows)).toMatch(
      /can hardly be decided .*more than 0\.8 of what is allowed; tolerances from [\d.]+ points? on can/,
    );
  });

  it('counts slices that can never fail', () => {
    const stores = Array.from({ length: 60 }, (_, at) =>
      countedRows({ each: 100, slices: { store: `s${at}` }, prefix: `${at}-` }).filter(
        ({ id, label }) => label === 0 || /-\d$/.test(id),
      ),
    ).flat();
    expect(reported([rule('recall', { ...absolute(0.3), slices: ['store'] })], stores)).toMatch(
      /60 of 60 slices of `?store`? can never fail: with the correction for 60 tests/,
    );
  });

  it('says nothing where there is nothing to say', () => {
    const text = reported([rule('accuracy', absolute(0.02))], countedRows({ each: 3000, broken: 2 }));
    expect(text).not.toContain('cannot show');
  });
});
