import { describe, expect, it } from '@jest/globals';
import { faultsOf, read } from './reading.ts';

async function one(name: string, content: object) {
  return (await read(JSON.stringify({ [name]: content }))).get(name);
}

const hundred = Array.from({ length: 101 }, (_, at) => (at * 37) % 101);

describe('samples of a measurement', () => {
  it.each([
    ['latency_ms', {}, 50],
    ['latency_p95_ms', {}, 95],
    ['p99.latency', {}, 99],
    ['median_latency', {}, 50],
    ['latency_ms', { statistic: 'p90' }, 90],
    ['latency_p95_ms', { statistic: 'mean' }, 50],
  ])('of %s with %j are one value', async (name, beside, value) => {
    const found = await one(name, { samples: hundred, ...beside });
    expect(found?.value).toBeCloseTo(value, 9);
    expect(found?.standardError).toBeGreaterThan(0);
    expect(found?.source).toMatch(/of 101 samples/);
  });

  it('have no error where they are few', async () => {
    expect(await one('latency', { samples: [1, 2, 3] })).toEqual({
      value: 2,
      source: 'metrics: latency (mean of 3 samples)',
    });
  });

  it('may have their value beside them, and no other', async () => {
    expect((await one('latency', { samples: [1, 3], value: 2.001 }))?.value).toBe(2);
    const [fault] = await faultsOf(one('latency', { samples: [1, 3], value: 3 }));
    expect(fault?.message).toMatch(/`value` is 3, and the mean of its samples 2/);
  });

  it.each([
    ['none', { samples: [] }, /0 samples/],
    ['one that is null', { samples: [1, null] }, /sample 2 of 2/],
    ['one that is text', { samples: [1, 'x'] }, /sample 2 of 2/],
    ['one that is no number', { samples: [1, 'NaN'] }, /sample 2 of 2/],
    ['an unknown statistic', { samples: [1, 2], statistic: 'mode' }, /"mode"/],
    ['a percentile of 0', { samples: [1, 2], statistic: 'p0' }, /"p0"/],
  ])('are a fault with %s', async (_, content, message) => {
    const [fault] = await faultsOf(one('latency', content));
    expect(fault).toMatchObject({ code: 'METRICS_INVALID', message: expect.stringMatching(message) });
  });
});
