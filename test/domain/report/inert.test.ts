import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { codeSpan, inertProse, isPlainName, visible } from '../../../src/domain/report/inert.ts';
import { activeParts, arbitraryText, githubOnly, hostile, structureOf, textOf } from './inertness.ts';

const places: Readonly<Record<string, (inert: string) => string>> = {
  'a paragraph': (inert) => inert,
  'the middle of a sentence': (inert) => `**Do not merge: ${inert} is lower.**`,
  'a list item': (inert) => `- ${inert}`,
  'a table cell': (inert) => `| a | b |\n| - | - |\n| ${inert} | x |`,
  'a quoted note': (inert) => `> [!WARNING]\n> ${inert}`,
  'small print': (inert) => `<sub>${inert}</sub>`,
};
const renderings = { codeSpan, inertProse };

describe('text from outside', () => {
  for (const [place, put] of Object.entries(places)) {
    for (const [kind, render] of Object.entries(renderings)) {
      it(`as ${kind} in ${place} gives no active node and keeps the structure`, () => {
        const calm = structureOf(put(render('calm')));
        fc.assert(
          fc.property(arbitraryText, (text) => {
            const markdown = put(render(text));
            expect(activeParts(markdown)).toEqual([]);
            expect(structureOf(markdown)).toEqual(calm);
            expect(markdown.split('\n')).toHaveLength(put('x').split('\n').length);
          }),
          { numRuns: 250 },
        );
      });
    }
  }

  it.each(hostile)('%j leaves nothing that only GitHub would act on', (text) => {
    for (const render of Object.values(renderings)) {
      for (const put of Object.values(places)) {
        const shown = textOf(put(render(text)));
        for (const [construct, pattern] of Object.entries(githubOnly)) {
          expect({ construct, found: pattern.exec(shown)?.[0] ?? null }).toEqual({ construct, found: null });
        }
      }
    }
  });

  it('is judged by a check that sees what it looks for', () => {
    const active = (text: string) => activeParts(text).length > 0;
    const acted = (text: string) => Object.values(githubOnly).some((pattern) => pattern.test(textOf(text)));
    const harmless = hostile.filter((text) => !active(text) && !acted(text));
    // What is left changes the structure of blocks or is invisible, which the other tests look at.
    expect(harmless.filter((text) => /[@<]|https?:|:tada:|\$|#\d|[0-9a-f]{7}/.test(text))).toEqual([
      // Our own tags: `structureOf` counts them.
      '</details>',
      '</sub>',
    ]);
  });

  it('leaves plain sentences as they are', () => {
    const plain = 'The baseline has 3,000 rows (12 % more), the candidate 2,990; roc_auc needs both classes.';
    expect(inertProse(plain)).toBe(plain);
  });

  it('shows what could mean something as code, joined', () => {
    expect(inertProse('see https://x.y/z and @team or #12 in data/test.csv.')).toBe(
      'see `https://x.y/z` and `@team` or `#12` in `data/test.csv`.',
    );
    expect(inertProse('1. not a list')).toBe('1\\. not a list');
    expect(inertProse('deadbeef is a commit')).toBe('`deadbeef` is a commit');
  });

  it('fences backticks with a longer run', () => {
    expect(codeSpan('a`b``c')).toBe('```a`b``c```');
    expect(codeSpan('`')).toBe('`` ` ``');
    expect(codeSpan('')).toBe('`(empty)`');
    expect(codeSpan('a|b')).toBe('`a¦b`');
  });

  it('shows that something invisible or turning was there', () => {
    expect(visible('a\u202Eb\u200Bc\u0000d\u001b[31m')).toBe('a\uFFFDb\uFFFDc\uFFFDd\uFFFD[31m');
    expect(visible('two\r\nlines\tand\u2028more')).toBe('two lines and more');
    expect(visible(' x ')).toBe('␠x␠');
    expect(visible('e' + '\u0301'.repeat(50))).toBe('e' + '\u0301'.repeat(4));
    expect(visible('\uD800')).toBe('\uFFFD');
  });

  it('cuts what is very long', () => {
    expect([...visible('é'.repeat(100_000))]).toHaveLength(120);
    expect(visible('x'.repeat(120))).toHaveLength(120);
  });

  it.each([
    ['roc_auc', true],
    ['f1', true],
    ['fraud-eu', true],
    ['latency_p95_ms', true],
    ['gh-12', false],
    ['deadbeef', false],
    ['www', false],
    ['https', false],
    ['_x_', false],
    ['a__b', false],
    ['val/acc', false],
    ['recall@5', false],
    ['', false],
  ])('calls %j a plain name: %s', (text, expected) => {
    expect(isPlainName(text)).toBe(expected);
  });
});
