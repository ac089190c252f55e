import { describe, expect, it } from '@jest/globals';
import { estimateRows } from '../../../src/domain/compare/row-estimates.ts';
import { pairRows } from '../../../src/domain/evidence/pairing.ts';
import { randomOf } from '../../support/random.ts';
import { paired, tableOf } from '../evidence/tables.ts';

const names = ['a', 'b', 'c'];
const areas = ['roc_auc_ovr', 'roc_auc_ovr_weighted'];
const columns = { id: 'id', label: 'label', score: { a: 'p_a', b: 'p_b', c: 'p_c' } };

/** `counts` rows of each class; the model with a larger `skill` is the better one. */
function tableWith(counts: readonly number[], skill: number) {
  const random = randomOf(7);
  const labels = counts.flatMap((count, at) => Array.from({ length: count }, () => at));
  const scores = labels.map((label) => {
    const weights = names.map((_, at) => 0.2 + random() + (at === label ? skill : 0));
    const sum = weights.reduce((total, one) => total + one, 0);
    return weights.map((one) => one / sum);
  });
  const of = (at: number) => scores.map((row) => row[at] as number);
  return tableOf(`skill-${skill}.csv`, {
    id: labels.map((_, row) => row),
    label: labels.map((label) => names[label] as string),
    p_a: of(0),
    p_b: of(1),
    p_c: of(2),
  });
}

function estimatesOf(counts: readonly number[], asked = areas) {
  const pairing = pairRows({
    candidate: tableWith(counts, 0.5),
    baseline: tableWith(counts, 0.7),
    columns,
    asked,
  });
  return new Map(estimateRows(paired(pairing)).map((one) => [one.metric, one]));
}

describe('areas under the curve of several classes', () => {
  it('are made where somebody asks for them', () => {
    expect([...estimatesOf([40, 40, 40], []).keys()]).not.toContain('roc_auc_ovr');
    expect([...estimatesOf([40, 40, 40], ['roc_auc_ovr']).keys()]).toContain('roc_auc_ovr');
  });

  it('are the same where all classes have as many rows', () => {
    const found = estimatesOf([40, 40, 40]);
    const [macro, weighted] = areas.map((name) => found.get(name));
    expect(macro?.candidate).toBeCloseTo(weighted?.candidate as number, 12);
    expect(macro).toMatchObject({
      unit: true,
      direction: 'higher',
      method: 'jackknife',
      df: 119,
      tooFew: false,
    });
    expect(macro?.gain).toBeLessThan(0);
    // One row of 40 is in 1/40 of the pairs of its class, and in 1/80 of those of the two others.
    expect(macro?.rowLoss).toBeCloseTo((1 / 40 + 1 / 80 + 1 / 80) / 3, 12);
  });

  it('are undefined without rows of a class, unless these count by their rows', () => {
    const found = estimatesOf([60, 60, 0]);
    const [macro, weighted] = areas.map((name) => found.get(name));
    expect(macro?.candidate).toBeNaN();
    expect(weighted?.candidate).toBeGreaterThan(0.5);
    expect(weighted?.tooFew).toBe(false);
  });

  it.each([
    ['nine rows of a class', [60, 60, 9]],
    ['nine rows of all others', [111, 5, 4]],
  ])('are not judged with %s', (_, counts) => {
    const found = estimatesOf(counts);
    for (const name of areas) expect(found.get(name)?.tooFew).toBe(true);
  });
});
