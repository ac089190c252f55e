import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ModelgateError } from '../../../src/domain/errors.ts';
import { formatBaseline, parseBaseline } from '../../../src/domain/run/baseline.ts';
import type { Baseline } from '../../../src/domain/run/baseline.ts';

const stages = ['staging', 'production'];

describe('the input `baseline`', () => {
  it.each<[string, Baseline]>([
    ['auto', { kind: 'auto' }],
    ['none', { kind: 'none' }],
    ['v2.1.0', { kind: 'version', version: 'v2.1.0' }],
    ['production', { kind: 'stage', stage: 'production' }],
    ['development', { kind: 'path', path: 'development' }],
    ['ref:main', { kind: 'ref', ref: 'main' }],
    ['ref:refs/tags/v1', { kind: 'ref', ref: 'refs/tags/v1' }],
    ['ref:HEAD~1', { kind: 'ref', ref: 'HEAD~1' }],
    ['base/metrics.json', { kind: 'path', path: 'base/metrics.json' }],
    ['../base.json', { kind: 'path', path: '../base.json' }],
    ['/tmp/run.json', { kind: 'path', path: '/tmp/run.json' }],
    ['./production', { kind: 'path', path: 'production' }],
    ['./v2.1.0', { kind: 'path', path: 'v2.1.0' }],
    ['./', { kind: 'path', path: '.' }],
  ])('%s', (text, expected) => {
    expect(parseBaseline(text, stages)).toEqual(expected);
    expect(parseBaseline(formatBaseline(expected), stages)).toEqual(expected);
  });

  it.each([
    ['2.1.0', 'Write `v2.1.0` for a version'],
    ['v2.1', 'Write `v2.1.0` for a version'],
    ['v2', 'Write `v2.0.0` for a version'],
    ['fraud@v2.1.0', 'Write `v2.1.0` for a version'],
    ['', 'Leave it out for `auto`'],
    ['ref:', 'Write `ref:` and a branch'],
    ['ref:-x', 'Write `ref:` and a branch'],
    ['ref:a b', 'Write `ref:` and a branch'],
    ['ref:a..b', 'Write `ref:` and a branch'],
    ['ref:HEAD@{1}', 'Write `ref:` and a branch'],
    ['ref:main:secret', 'Write `ref:` and a branch'],
  ])('is refused, with what to write: %j', (text, hint) => {
    expect(() => parseBaseline(text, stages)).toThrow(ModelgateError);
    expect(() => parseBaseline(text, stages)).toThrow(hint);
  });

  it('survives being written and read, whatever it is', () => {
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom('auto', 'none', 'v1.2.3', 'production', 'ref:x', './auto', './/ref:y'),
    );
    fc.assert(
      fc.property(text, (written) => {
        let baseline: Baseline;
        try {
          baseline = parseBaseline(written, stages);
        } catch (error) {
          if (error instanceof ModelgateError && error.code === 'INPUT_INVALID') return;
          throw error;
        }
        expect(parseBaseline(formatBaseline(baseline), stages)).toEqual(baseline);
      }),
    );
  });
});
