/**
 * Makes text from outside inert in GitHub-flavoured Markdown: no mention, reference, link, image, HTML, entity, emoji
 * shortcode, formula or block structure comes out of it, while it stays readable.
 *
 * The one construct that GitHub leaves alone at every stage (Markdown, its autolinks, the mention and reference filters
 * that run on the finished HTML) is the code span. So text is shown in code spans, except for words of a narrow pattern
 * that can mean nothing else. Escaping would not do: `\@team` still mentions.
 */

/** Longer text is cut, so that no value can crowd out the rest of a report. In code points. */
const longest = { data: 120, prose: 600 };

/** Text of one line without anything that is invisible or steers a display. What is replaced stays noticeable. */
export function visible(text: string, limit: number = longest.data): string {
  return cut(steady(text.replace(/[\s\u0085]+/gu, ' '), Infinity).replace(/^ | $/g, '␠'), limit);
}

/** The same with its spaces as they are: indentation means something in a block of code. */
export function steady(text: string, limit: number): string {
  // Most text is plain, and there may be very much of it.
  if (/^[\x20-\x7e]*$/.test(text)) return cut(text, limit);
  const clean = text
    .replace(/[\u2028\u2029]/gu, ' ')
    .replace(/[\uFE0E\uFE0F]/gu, '')
    .replace(
      /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}]/gu,
      '\uFFFD',
    )
    .replace(/(\p{M}{4})\p{M}+/gu, '$1');
  return cut(clean, limit);
}

/** Outside text as one code span. Safe in a paragraph, a list item and a table cell. */
export function codeSpan(text: string, limit: number = longest.data): string {
  // A pipe would end a table cell even inside of code, and parsers disagree on an escaped one after a backslash.
  const clean = (visible(text, limit) || '(empty)').replaceAll('|', '¦');
  const runs = clean.match(/`+/g)?.map((run) => run.length) ?? [];
  const fence = '`'.repeat(shortestAbsent(runs));
  const pad = clean.startsWith('`') || clean.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${clean}${pad}${fence}`;
}

/** Longer than a file's digest and its path. */
const longestLine = 1200;

/** Lines as a fenced block, which none of them can end. Not for a table cell. */
export function codeBlock(lines: readonly string[], language: string): string {
  const clean = lines.map((line) => steady(line, longestLine));
  const runs = clean.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length);
  const fence = '`'.repeat(Math.max(2, ...runs) + 1);
  return [`${fence}${language}`, ...clean, fence].join('\n');
}

/** True for an identifier that needs no code span: `roc_auc`, `fraud-eu`. */
export function isPlainName(text: string): boolean {
  return (
    text.length <= 64 && /^[A-Za-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+|-[A-Za-z]+)*$/.test(text) && !isMagic(text)
  );
}

/** A piece of an outside sentence: plain words, or what must be shown as code. They are joined as they are. */
export interface ProsePart {
  readonly plain: boolean;
  readonly text: string;
}

/** Splits an outside sentence. What it quotes in backticks is taken for code, without the backticks. */
export function proseParts(text: string): readonly ProsePart[] {
  const parts: { plain: boolean; text: string }[] = [];
  for (const [i, piece] of (visible(text.trim(), longest.prose) || '(empty)').split(quotation).entries()) {
    // `split` alternates: text between, opening signs, what is quoted, closing signs.
    if (i % 4 === 2) parts.push({ plain: false, text: piece });
    else if (i % 4 === 0) parts.push(...wordParts(piece));
    else if (piece !== '') parts.push({ plain: true, text: piece });
  }
  return parts;
}

/** An outside sentence as Markdown. */
export function inertProse(text: string): string {
  return proseParts(text)
    .map((part) => (part.plain ? part.text : codeSpan(part.text, longest.prose)))
    .join('')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');
}

function wordParts(text: string): readonly ProsePart[] {
  const parts: { plain: boolean; text: string }[] = [];
  for (const token of text.split(/( )/)) {
    if (token === '') continue;
    const last = parts.at(-1);
    const plain = token === ' ' ? (last?.plain ?? true) : isPlainWord(token);
    if (last?.plain === plain) last.text += token;
    else parts.push({ plain, text: token });
  }
  return parts.flatMap(withoutEnding);
}

/** A space after code, and a sign that ends a clause, belong to the words. */
function withoutEnding({ plain, text }: ProsePart): readonly ProsePart[] {
  const [, code = '', ending = ''] = /^(.*?)([.,;]* ?)$/u.exec(text) ?? [];
  if (plain || ending === '' || code === '') return [{ plain, text }];
  return [
    { plain, text: code },
    { plain: true, text: ending },
  ];
}

const quotation = /(?<=^|\s)([("“]*)`([^`]+)`([)"”.,;:!?…]*)(?=\s|$)/u;
const word = /^[("“]*([\p{Script=Latin}µ]+(?:[’'-]\p{Script=Latin}+)*)[)"”.,;:!?…]*$/u;
const number = /^\(?[−+≥≤±-]?(\d+(?:[.,]\d+)*)(?:e[−+-]?\d+)?%?[).,;:]*$/u;
const sign = /^(?:%[).,;:]*|≥|≤|–|→|·)$/u;

function isPlainWord(text: string): boolean {
  const core = word.exec(text)?.[1] ?? number.exec(text)?.[1];
  if (core !== undefined) return !isMagic(core);
  return sign.test(text) || isPlainName(text.replace(/[).,;:]+$/, ''));
}

/** What GitHub may link by itself: the name of a commit, the start of an address. */
function isMagic(text: string): boolean {
  return /^[0-9a-f]{7,}$/i.test(text) || /^(?:www|https?|ftp|mailto|xmpp)/i.test(text);
}

function shortestAbsent(lengths: readonly number[]): number {
  let length = 1;
  while (lengths.includes(length)) length += 1;
  return length;
}

function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const points = [...text];
  return points.length <= limit ? text : `${points.slice(0, limit - 1).join('')}…`;
}
