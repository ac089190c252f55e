import { describe, expect, it } from '@jest/globals';
import { pairRows } from '../../../src/domain/evidence/pairing.ts';
import { plainText } from '../../../src/domain/report/plain-text.ts';
import { wayOut } from '../../../src/domain/report/way-out.ts';
import { baseline, candidate, columns, tableOf } from '../evidence/tables.ts';
import { metricOf, ruleOf } from './comparisons.ts';

/** The advice on what `pairRows` found: it goes by the words there. */
function advice(request: Parameters<typeof pairRows>[0]): string {
  const pairing = pairRows(request);
  if (pairing.kind !== 'incomparable') throw new Error('these rows pair');
  const { reason, detail } = pairing;
  return plainText(
    wayOut(ruleOf({ metric: 'evidence', rule: 'present', verdict: 'incomparable', reason, detail })),
  );
}

describe('what to do', () => {
  it('about an id that is there twice is to remove the row', () => {
    const twice = tableOf('new.csv', { id: [1, 2, 2], y: [0, 1, 1], p: [0.2, 0.8, 0.5] });
    expect(advice({ candidate: twice, baseline, columns })).toMatch(/^Write each row once: remove the rows/);
  });

  it('about a file with a header alone is to write rows', () => {
    const empty = tableOf('new.csv', { id: [], y: [], p: [] });
    expect(advice({ candidate: empty, baseline, columns })).toBe(
      'Write the rows below the header: the file has none.',
    );
  });

  it('about weights of another column says that the policy changed it', () => {
    const weighed = (path: string) =>
      tableOf(path, { id: [1, 2, 3], y: [0, 1, 1], p: [0.2, 0.8, 0.5], w: [1, 1, 1], v: [1, 2, 3] });
    const request = {
      candidate: weighed('new.csv'),
      baseline: weighed('old.csv'),
      columns: { ...columns, weight: 'v' },
      baselineColumns: { ...columns, weight: 'w' },
    };
    expect(advice(request)).toMatch(
      /^The policy changed the column of the weights: the baseline has w, the candidate v\./,
    );
  });

  it('about other rows is to score the baseline again', () => {
    const other = tableOf('new.csv', { id: [1, 4, 5], y: [0, 1, 1], p: [0.2, 0.8, 0.5] });
    expect(advice({ candidate: other, baseline, columns })).toContain('score the baseline on the new one');
    expect(candidate.rows).toBe(3);
  });

  it.each(['auc', 'rocauc', 'ROC-AUC'])(
    'about a metric %s that nobody has is to correct its name',
    (metric) => {
      const rule = ruleOf({ metric, rule: 'no-worse', verdict: 'incomparable', reason: 'metric-missing' });
      const all = [
        metricOf({ metric: 'accuracy', baseline: 0.8, candidate: 0.8 }),
        metricOf({ metric: 'roc_auc', baseline: 0.9, candidate: 0.9 }),
      ];
      expect(plainText(wayOut(rule, undefined, all))).toBe(
        'Did you mean roc_auc? Correct the name in the rules.',
      );
      const lost = metricOf({ metric, baseline: 0.9, candidate: null });
      expect(plainText(wayOut(rule, lost, [...all, lost]))).toBe(
        `Write ${metric} to the metrics again, or take it out of the rules first.`,
      );
    },
  );
});
