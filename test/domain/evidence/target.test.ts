import { describe, expect, it } from '@jest/globals';
import type { PredictionColumns } from '../../../src/domain/run/record.ts';
import { pairRows } from '../../../src/domain/evidence/pairing.ts';
import { faultsOf, paired, tableOf } from './tables.ts';

describe('what the rows are', () => {
  const task = (data: Parameters<typeof tableOf>[1], more: Partial<PredictionColumns> = {}) => {
    const table = tableOf('new.csv', data);
    const {
      task: found,
      scored,
      labels,
      candidate: values,
    } = paired(
      pairRows({ candidate: table, baseline: null, columns: { label: 'y', prediction: 'p', ...more } }),
    );
    return { found, scored, labels: [...labels], values: [...values] };
  };

  it.each([
    ['0 and 1', { y: [0, 1, 1], p: [1, 1, 0] }, {}, 'binary', [0, 1, 1], [1, 1, 0]],
    ['true and false', { y: [false, true], p: [true, true] }, {}, 'binary', [0, 1], [1, 1]],
    ['true and 1 alike', { y: ['True', 'false'], p: [1, 0] }, {}, 'binary', [1, 0], [1, 0]],
    [
      'text with a positive class',
      { y: ['ok', 'fraud'], p: ['fraud', 'fraud'] },
      { positive: 'fraud' },
      'binary',
      [0, 1],
      [1, 1],
    ],
    ['numbers with a positive class', { y: [1, 2], p: [2, 2] }, { positive: 2 }, 'binary', [0, 1], [1, 1]],
    ['-1 and 1', { y: [-1, 1], p: [1, 1] }, { positive: 1 }, 'binary', [0, 1], [1, 1]],
    ['numbers', { y: [1.5, 2], p: [2, 2.5] }, {}, 'regression', [1.5, 2], [2, 2.5]],
    ['two numbers that are not 0 and 1', { y: [1, 2], p: [2, 2] }, {}, 'regression', [1, 2], [2, 2]],
  ] as const)('%s', (_, data, more, found, labels, values) => {
    expect(task(data, more)).toEqual({ found, scored: false, labels, values });
  });

  it('maps labels of scored rows by the positive class', () => {
    const scored = (y: readonly string[], positive?: string) =>
      task({ y, p: [0.2, 0.7] }, { score: 'p', ...(positive !== undefined && { positive }) });
    expect(scored(['ok', 'fraud'], 'fraud')).toMatchObject({ found: 'binary', scored: true, labels: [0, 1] });
    expect(scored(['0', '1'])).toMatchObject({ labels: [0, 1] });
    expect(scored(['false', 'true'])).toMatchObject({ labels: [0, 1] });
  });

  it('asks for the positive class where it cannot know it', () => {
    const [fault] = faultsOf(() => task({ y: ['ok', 'fraud'], p: [0.2, 0.7] }, { score: 'p' }));
    expect(fault).toMatchObject({
      code: 'PREDICTIONS_INVALID',
      message: '`y` holds "fraud" and "ok", and the positive class is "1" unless `positive` says otherwise',
    });
    expect(
      faultsOf(() => task({ y: ['ok', 'fraud'], p: [0.2, 0.7] }, { score: 'p', positive: 'Fraud' })),
    ).toHaveLength(1);
  });

  it.each([
    [
      'labels',
      { y: [0, 1, 2], p: [0.1, 0.2, 0.3] },
      { score: 'p' },
      '`y` holds more than two classes: "0", "1", "2"',
    ],
    [
      'predictions in spite of `positive`',
      { y: [0, 1], p: [1, 2] },
      { positive: 1 },
      '`y` and `p` hold more than two classes: "0", "1", "2"',
    ],
  ] as const)('refuses several classes among %s', (_, data, more, message) => {
    const [fault] = faultsOf(() => task(data, more));
    expect(fault).toMatchObject({
      code: 'PREDICTIONS_INVALID',
      message,
      hint: expect.stringContaining('Of several classes that are numbers write `task: multiclass`'),
    });
  });
});
