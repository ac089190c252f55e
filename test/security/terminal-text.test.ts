import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ModelgateError } from '../../src/domain/errors.ts';
import { describeFailure } from '../../src/runtime/outcome.ts';
import { terminalText } from '../../src/runtime/terminal-text.ts';

describe('text for logs and terminals', () => {
  it.each([
    ['a\n::add-mask::e', 'a\n: :add-mask::e'],
    ['a\r  ::set-output name=x::y', 'a\n  : :set-output name=x::y'],
    ['::stop-commands::x', ': :stop-commands::x'],
    ['file ##[error]no', 'file ## [error]no'],
    ['\u001b[2J\u001b]0;title\u0007', '\uFFFD[2J\uFFFD]0;title\uFFFD'],
    ['a\u009b31m', 'a\uFFFD31m'],
    ['txt.\u202Egnp', 'txt.\uFFFDgnp'],
    ['a\u2028::error::b', 'a\uFFFD::error::b'],
  ])('%j', (text, harmless) => {
    expect(terminalText(text)).toBe(harmless);
  });

  it('keeps what people write', () => {
    const text = 'metrics.json:3:7: found "é ∑ 中", expected a number\n\t(std::vector) 👍';
    expect(terminalText(text)).toBe(text);
  });

  it('never holds a command or a sequence, whatever it is made from', () => {
    const piece = fc.constantFrom(
      '::',
      ':',
      '\n',
      '\r',
      ' ',
      '\t',
      '\u001b[',
      '##',
      '[',
      'error',
      '\u2029',
      'x',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = terminalText(pieces.join(''));
        expect(text).not.toMatch(/^\s*::/m);
        expect(text).not.toContain('##[');
        expect(text).not.toMatch(/(?![\n\t])\p{Cc}/u);
      }),
    );
  });

  it('is what a failure is told in', () => {
    const place = { path: 'a\n::error::b.json' };
    const error = new ModelgateError({ code: 'METRICS_INVALID', message: '\u001b[31mred', place });
    expect(describeFailure(error)).toBe('a\n: :error::b.json: \uFFFD[31mred (METRICS_INVALID)');
  });
});
