import { describe, expect, it } from '@jest/globals';
import { isUnchanged } from '../../../src/domain/run/identity.ts';

const run = { 'content-id': 'c1', 'inputs-digest': 'i1', evidence: 'e1' };

describe('a run is unchanged', () => {
  it.each([
    ['all the same', run, run, true, true],
    ['other rules', run, run, false, false],
    ['other evidence, same inputs', run, { ...run, evidence: 'e2' }, true, true],
    ['other inputs, same evidence', run, { ...run, 'inputs-digest': 'i2' }, true, true],
    ['other inputs and evidence', run, { ...run, 'inputs-digest': 'i2', evidence: 'e2' }, true, false],
    ['other content', run, { ...run, 'content-id': 'c2' }, true, false],
    [
      'no model files, same evidence',
      { evidence: 'e1' },
      { evidence: 'e1', 'inputs-digest': 'i2' },
      true,
      true,
    ],
    [
      'no model files, same inputs, other evidence',
      { 'inputs-digest': 'i1', evidence: 'e1' },
      { 'inputs-digest': 'i1', evidence: 'e2' },
      true,
      false,
    ],
    ['no model files, other rules', { evidence: 'e1' }, { evidence: 'e1' }, false, false],
    ['model files on one side only', run, { ...run, 'content-id': undefined }, true, false],
    ['same content, nothing else known', { 'content-id': 'c1' }, { 'content-id': 'c1' }, true, false],
    ['nothing known', {}, {}, true, false],
  ])('or not: %s', (_, candidate, baseline, sameRules, expected) => {
    expect(isUnchanged(candidate, baseline, sameRules)).toBe(expected);
    expect(isUnchanged(baseline, candidate, sameRules)).toBe(expected);
  });
});
