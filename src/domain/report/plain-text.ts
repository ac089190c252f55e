import type { Sentence, Status } from './document.ts';
import { visible } from './inert.ts';
import { sparkline } from './sparkline.ts';

/** A sentence without markup. Outside text steers no terminal and starts no workflow command. */
export function plainText(sentence: Sentence): string {
  return sentence.map(inlineText).join('');
}

/** Status as a sign of one column, for terminals. */
export const signs: Readonly<Record<Status, string>> = {
  pass: '✓',
  fail: '✗',
  inconclusive: '?',
  incomparable: '✗',
  unchanged: '=',
  first: '·',
  warning: '!',
  error: '✗',
  none: '·',
};

function inlineText(inline: Sentence[number]): string {
  switch (inline.kind) {
    case 'text':
    case 'emphasis':
      return inline.text;
    case 'data':
    case 'name':
      return defused(visible(inline.text) || '(empty)');
    case 'prose':
      return defused(visible(inline.text.trim(), 600));
    case 'status':
      return signs[inline.status];
    case 'spark':
      return sparkline(inline.heights);
    case 'link':
      return `${inline.text} (${inline.url})`;
  }
}

/** `::error::` and `##[error]` are commands to the runner that reads a step’s output; `<!--` could start a marker. */
export function defused(text: string): string {
  return text.replaceAll('::', ': :').replaceAll('##[', '## [').replaceAll('<!--', '<! --');
}
