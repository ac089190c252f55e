import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ModelgateError } from '../../../src/domain/errors.ts';
import { parsePolicy } from '../../../src/domain/policy/parse.ts';
import { wholePolicy } from './written.ts';

/** Reads a policy; whatever it is, the answer is a policy or a list of faults with places. */
function read(text: string): void {
  try {
    parsePolicy(text, 'modelgate.yml');
  } catch (error) {
    if (!(error instanceof ModelgateError)) throw error;
    for (const { code, place } of error.faults)
      expect({ code, path: place?.path }).toEqual({ code: 'POLICY_INVALID', path: 'modelgate.yml' });
  }
}

const pieces = [
  '[',
  ']',
  '{',
  '}',
  ':',
  ': ',
  '- ',
  '&a ',
  '*a',
  '!!str ',
  '? ',
  '|',
  '>',
  '"',
  "'",
  '\n',
  '\t',
  '#',
  '%',
  '---',
  '\u0000',
  '\uD800',
  '~',
  '<<: ',
  '__proto__: ',
  'constructor: ',
  '.nan',
  '-.inf',
  '1e999',
  '0x1f',
];

describe('a policy with a slip in it', () => {
  it('is read or refused with its faults, never anything else', () => {
    const slip = fc.record({
      at: fc.nat(wholePolicy.length),
      cut: fc.nat(12),
      put: fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 6 })),
    });
    fc.assert(
      fc.property(fc.array(slip, { minLength: 1, maxLength: 4 }), (slips) => {
        read(
          slips.reduce(
            (text, { at, cut, put }) => text.slice(0, at) + put + text.slice(at + cut),
            wholePolicy,
          ),
        );
      }),
      { numRuns: 400 },
    );
  });

  it('or with values of any kind in any place', () => {
    const anything = fc.oneof(
      fc.jsonValue({ maxDepth: 3 }),
      fc.constantFrom('1%', 'no-worse', -1, 1e308, ''),
    );
    const keys = wholePolicy.match(/[a-z_-]+(?=:)/g) ?? [];
    const model = fc.dictionary(
      fc.constantFrom(...keys),
      fc.oneof(anything, fc.dictionary(fc.constantFrom(...keys), anything)),
    );
    fc.assert(
      fc.property(model, anything, (fields, other) => {
        read(JSON.stringify({ version: 1, models: { fraud: fields, other } }));
        read(JSON.stringify(fields));
      }),
      { numRuns: 300 },
    );
  });
});
