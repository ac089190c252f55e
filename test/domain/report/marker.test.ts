import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareRuns, formatMarker, parseMarker, type Marker } from '../../../src/domain/report/marker.ts';

const head = '5d41402abc4b2a76b9719d911017c592aabbccdd';
const marker: Marker = { key: '.github/workflows/model.yml', head, run: 12, attempt: 2 };

describe('a marker', () => {
  it('is one invisible line', () => {
    expect(formatMarker(marker)).toBe(
      `<!-- modelgate:report v1 key=.github%2Fworkflows%2Fmodel.yml head=${head} run=12 attempt=2 -->`,
    );
  });

  it('comes back as it was, whatever the path', () => {
    const hex = fc.constantFrom(head, 'a'.repeat(64));
    const natural = fc.integer({ min: 1, max: 999_999_999 });
    const key = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.constantFrom('-->', '--!>', 'a b\nc', '%3E'),
    );
    fc.assert(
      fc.property(fc.record({ key, head: hex, run: natural, attempt: natural }), (any) => {
        const line = formatMarker(any);
        expect(line).not.toMatch(/\n/);
        expect(line.indexOf('-->')).toBe(line.length - 3);
        expect(parseMarker(`# text\r\n\r\n${line}\r\n`)).toEqual(any);
      }),
    );
  });

  it('never comes out of half a character', () => {
    expect(parseMarker(formatMarker({ ...marker, key: 'a\uD800' }))?.key).toBe('a\uFFFD');
  });

  it.each([
    ['inside of a line', `x ${formatMarker(marker)}`],
    ['quoted', `> ${formatMarker(marker)}`],
    ['as code', `\`${formatMarker(marker)}\``],
    ['with a short sha', formatMarker({ ...marker, head: 'abc' })],
    ['with a negative run', formatMarker({ ...marker, run: -1 })],
    ['with a fraction', formatMarker({ ...marker, run: 1.5 })],
    ['with a broken key', `<!-- modelgate:report v1 key=%zz head=${head} run=1 attempt=1 -->`],
    [
      'with a key that is not as we write it',
      `<!-- modelgate:report v1 key=a/b head=${head} run=1 attempt=1 -->`,
    ],
    [
      'with a number that is not as we write it',
      `<!-- modelgate:report v1 key=a head=${head} run=01 attempt=1 -->`,
    ],
    ['of another version', `<!-- modelgate:report v2 key=a head=${head} run=1 attempt=1 -->`],
    ['not at all', 'no marker'],
    ['nowhere', ''],
  ])('is not found %s', (_, body) => {
    expect(parseMarker(body)).toBeNull();
  });

  it('is the last one of a body', () => {
    const other = { ...marker, run: 13 };
    expect(parseMarker(`${formatMarker(marker)}\n${formatMarker(other)}`)).toEqual(other);
  });

  it('orders runs by number, then attempt', () => {
    expect(compareRuns({ ...marker, run: 13, attempt: 1 }, marker)).toBeGreaterThan(0);
    expect(compareRuns({ ...marker, attempt: 3 }, marker)).toBeGreaterThan(0);
    expect(compareRuns({ ...marker, run: 9, attempt: 9 }, marker)).toBeLessThan(0);
    expect(compareRuns(marker, { ...marker, head: 'b'.repeat(40) })).toBe(0);
  });
});
