import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  change,
  confidence,
  count,
  counted,
  figure,
  interval,
  limit,
  measureOf,
  percentOf,
  quantity,
  roughCount,
  share,
  threshold,
  value,
} from '../../../src/domain/report/quantity.ts';
import { metricOf } from './comparisons.ts';

const unit = (baseline: number, candidate: number, error?: number) =>
  measureOf(metricOf({ metric: 'recall', baseline, candidate, ...(error === undefined ? {} : { error }) }));
const plain = (baseline: number, candidate: number, error?: number, metric = 'rmse') =>
  measureOf(
    metricOf({ metric, baseline, candidate, unit: false, ...(error === undefined ? {} : { error }) }),
  );

describe('numbers', () => {
  it.each([
    [0.0088, '−3.1 points', '0.810'],
    [0.00102, '−3.10 points', '0.8100'],
    [0.02, '−3 points', '0.81'],
    [0.1, '−3 points', '0.81'],
  ])('have no more digits than a standard error of %d supports', (error, difference, printed) => {
    const measure = unit(0.841, 0.81, error);
    expect(change(measure, -0.031)).toBe(difference);
    expect(value(measure, 0.81)).toBe(printed);
  });

  it('without an interval have those that were written', () => {
    expect(value(unit(0.912, 0.905), 0.905)).toBe('0.905');
    expect(change(unit(0.91, 0.9), -0.01)).toBe('−1 point');
    expect(change(unit(0.1 + 0.2, 0.31), 0.31 - (0.1 + 0.2))).toBe('+1.0 point');
    expect(value(plain(34.2, 81.7), 81.7)).toBe('81.7');
    expect(value(plain(100, 250), 250)).toBe('250');
    expect(value(plain(1 / 3, 2 / 3), 1 / 3)).toBe('0.333');
  });

  it('have more where the values and the change would contradict each other', () => {
    const loss = plain(0.5034, 0.5507, 0.25, 'log_loss');
    expect([value(loss, 0.5034), value(loss, 0.5507), change(loss, 0.0473)]).toEqual([
      '0.50',
      '0.55',
      '+0.05',
    ]);
    const error = plain(31.2, 31.6, 2, 'rmse');
    expect([value(error, 31.2), value(error, 31.6), change(error, 0.4)]).toEqual(['31.2', '31.6', '+0.4']);
    const rate = unit(0.8249, 0.8251, 0.01);
    expect([value(rate, 0.8249), change(rate, 0.0002)]).toEqual(['0.825', '0.0 point']);
    expect(value(unit(0.8444, 0.8461, 0.05), 0.8444)).toBe('0.844');
  });

  it('never read 0 as a change between values that read different', () => {
    const size = fc.double({ min: 1e-5, max: 10, noNaN: true });
    fc.assert(
      fc.property(size, size, size, (baseline, step, error) => {
        const candidate = baseline + step;
        const measure = plain(baseline, candidate, error);
        const same = value(measure, baseline) === value(measure, candidate);
        expect(same || change(measure, candidate - baseline) !== change(measure, 0)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it('name points, units of names, and neither', () => {
    expect(quantity(unit(0.8, 0.7, 0.01), 0.01)).toBe('1.0 point');
    expect(quantity(unit(0.8, 0.7, 0.01), 0.0104)).toBe('1.0 point');
    expect(quantity(unit(0.8, 0.7, 0.01), 0.011)).toBe('1.1 points');
    expect(quantity(plain(11.8, 12.9, undefined, 'latency_p95_ms'), 1.1)).toBe('1.1 ms');
    expect(quantity(plain(4.12, 4.24, 0.03), 0.12)).toBe('0.12');
    expect(limit(unit(0.8, 0.7), 0.005)).toBe('0.5 point');
    expect(limit(unit(0.8, 0.7), 0.02)).toBe('2 points');
    expect(limit(plain(4, 5), 1_500)).toBe('1,500');
    expect(threshold(unit(0.8, 0.7), 0.8)).toBe('0.80');
    expect(threshold(plain(1, 2, undefined, 'size_mb'), 20)).toBe('20 MB');
    expect(percentOf(plain(4.12, 4.2), 0.0412)).toBe('1 %');
  });

  it('of bounds are rounded to the side on which they still hold', () => {
    const measure = unit(0.8, 0.79, 0.004);
    expect(figure(measure, 0.01631, { to: 'down' })).toBe('1.6');
    expect(figure(measure, 0.01631, { to: 'up' })).toBe('1.7');
    expect(figure(measure, 0.016, { to: 'up' })).toBe('1.6');
    expect(figure(measure, 0.00996, { to: 'up', apartFrom: 0.01 })).toBe('0.996');
    expect(interval(measure, [-0.0462, 0.0123])).toBe('−4.7 to +1.3');
    expect(interval(measure, [0.0012, 0.0123])).toBe('+0.1 to +1.3');
  });

  it('hold what they say, whatever they are', () => {
    const size = fc.double({ min: 1e-9, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(size, size, size, (magnitude, error, baseline) => {
        const measure = plain(baseline, baseline + magnitude, error);
        const number = (text: string) => Number(text.replaceAll(',', ''));
        const slack = 1e-9 * magnitude + 1e-12;
        expect(number(figure(measure, magnitude, { to: 'down' }))).toBeLessThanOrEqual(magnitude + slack);
        expect(number(figure(measure, magnitude, { to: 'up' }))).toBeGreaterThanOrEqual(magnitude - slack);
      }),
    );
  });

  it('have signs, separators and shares', () => {
    expect(change(unit(0.8, 0.8, 0.004), 0)).toBe('0.0 point');
    expect(change(plain(1_234_567, 1_238_023, 900), 3_456)).toBe('+3,456');
    expect(share(plain(4.12, 4.24, 0.03), 0.12)).toBe('2.9 %');
    expect(share(plain(0, 4.24, 0.03), 4.24)).toBeNull();
    expect(share(unit(0.8, 0.7), 0.1)).toBeNull();
    expect(count(12_400)).toBe('12,400');
    expect(counted(1, 'rows')).toBe('1 row');
    expect(counted(812, 'positives')).toBe('812 positives');
    expect(roughCount(12_387)).toBe('12,400');
    expect(confidence(0.05)).toBe('95 %');
    expect(confidence(0.001)).toBe('99.9 %');
    expect(value(plain(1e-9, 2e-9), 2e-9)).toBe('2.00e-9');
    expect(value(plain(-3.5, -2.5), -3.5)).toBe('−3.5');
  });
});
