import { describe, expect, it } from '@jest/globals';
import { plainText } from '../../../src/domain/report/plain-text.ts';

describe('text from outside in a log', () => {
  it.each([
    ['::error::all is lost', ': :error: :all is lost'],
    ['a ::set-output name=x::y', 'a : :set-output name=x: :y'],
    ['##[error]all is lost', '## [error]all is lost'],
    ['<!-- modelgate:report', '<! -- modelgate:report'],
  ])('%j is no command to the runner, and no marker', (text, shown) => {
    for (const kind of ['data', 'name', 'prose'] as const) expect(plainText([{ kind, text }])).toBe(shown);
  });
});
