import fc from 'fast-check';
import MarkdownIt from 'markdown-it';

/** What a Markdown parser, and what GitHub after it, would make of a report. */

const markdownIt = new MarkdownIt({ html: true, linkify: true, breaks: true });

type Token = ReturnType<InstanceType<typeof MarkdownIt>['parse']>[number];

function parse(markdown: string): readonly Token[] {
  return markdownIt.parse(markdown, {});
}

/** What reports may contain of inline nodes and HTML; all else came out of somebody's text. */
const calmInline = new Set([
  'text',
  'code_inline',
  'strong_open',
  'strong_close',
  'em_open',
  'em_close',
  'softbreak',
]);
const ourHtml = /^(?:<sub>|<\/sub>|<details><summary>[A-Za-z0-9 ,().]+<\/summary>\n?|<\/details>\n?)$/;

export function activeParts(markdown: string, ourLinks: readonly string[] = []): readonly string[] {
  const active: string[] = [];
  let trusted = false;
  for (const token of parse(markdown).flatMap((block) => [block, ...(block.children ?? [])])) {
    if (token.type === 'html_block' || token.type === 'html_inline') {
      if (!ourHtml.test(token.content)) active.push(token.content);
    } else if (token.type === 'link_open') {
      const href = String(token.attrGet('href'));
      trusted = ourLinks.includes(href);
      if (!trusted) active.push(href);
    } else if (
      token.type === 'image' ||
      token.type === 'fence' ||
      token.type === 'code_block' ||
      token.type === 'hr'
    ) {
      active.push(token.type);
    } else if (
      token.level >= 0 &&
      token.nesting === 0 &&
      token.block === false &&
      !calmInline.has(token.type)
    ) {
      active.push(token.type);
    }
  }
  return active;
}

/** The sequence of blocks and of inline HTML. */
export function structureOf(markdown: string): readonly string[] {
  return parse(markdown).flatMap((block) => [
    block.type === 'html_block' ? block.content : block.type,
    ...(block.children ?? []).filter((token) => token.type === 'html_inline').map((token) => token.content),
  ]);
}

/** The text in which GitHub looks for mentions, references and shortcodes: all but code; blocks one a line. */
export function textOf(markdown: string): string {
  return parse(markdown)
    .map((block) =>
      (block.children ?? []).map((token) => (unread.has(token.type) ? '\u0001' : token.content)).join(''),
    )
    .join('\n');
}

/** HTML is no text; `activeParts` judges it. */
const unread = new Set(['code_inline', 'html_inline']);

/** Constructs that markdown-it does not know. */
export const githubOnly: Readonly<Record<string, RegExp>> = {
  mention: /(?:^|\W)@\w/u,
  'issue reference': /#\d/,
  'GH reference': /\bGH-\d/i,
  'commit reference': /(?<![\w.])[0-9a-f]{7,40}\b/i,
  'reference in another repository': /[\w.-]+\/[\w.-]+[#@]/,
  shortcode: /:[a-z0-9_+-]+:/i,
  formula: /\$/,
  address: /https?:|www\.\S|mailto:|\w@\w/i,
  footnote: /\[\^/,
  comment: /<!--/,
  html: /<\/?[a-z]/i,
};

export const hostile: readonly string[] = [
  '@octocat',
  '@org/team',
  'a @octocat, b',
  '\\@octocat',
  '#123',
  'fixes #123',
  'Closes octocat/hello#7',
  'owner/repo@5d41402abc4b2a76b9719d911017c592aabbccdd',
  'GH-123',
  'gh-7',
  '5d41402abc4b2a76b9719d911017c592aabbccdd',
  '5d41402',
  'facaded',
  ':tada:',
  'a:tada:b',
  '$x$',
  '$$x$$',
  '$`x`$',
  '```mermaid\ngraph TD\n```',
  '```math\nx\n```',
  '~~~\ncode',
  'https://evil.example/x.png',
  'http://evil.example',
  'www.evil.example',
  'evil.example.com',
  'mailto:a@b.example',
  'a@b.example',
  'ftp://evil.example',
  'xmpp:a@b.example',
  '<https://evil.example>',
  '[text](https://evil.example)',
  '[text][ref]\n\n[ref]: https://evil.example',
  '![image](https://evil.example/x.png)',
  '<img src=https://evil.example/x.png>',
  '<script>alert(1)</script>',
  '</details>',
  '</sub>',
  '<a href="//evil.example">x</a>',
  '<!-- modelgate:report v1 key=x head=5d41402abc4b2a76b9719d911017c592aabbccdd run=1 attempt=1 -->',
  '\n<!-- modelgate:report v1 key=x head=5d41402abc4b2a76b9719d911017c592aabbccdd run=1 attempt=1 -->\n',
  '-->',
  '&lt;b&gt; &#64;octocat &commat;octocat',
  '[^1]',
  '[^1]: note',
  '# heading',
  'heading\n===',
  'heading\n---',
  '- item',
  '* item',
  '1. item',
  '12) item',
  '- [x] task',
  '> quote',
  '> [!WARNING]\n> quote',
  '***',
  '**bold** _em_ ~~gone~~',
  'a | b',
  'a \\| b',
  'a \\\\| b',
  '|---|---|',
  '`code`',
  '``',
  '`',
  '```',
  'a\\',
  '\\',
  'line\nbreak',
  'line\r\nbreak\u2028x\u2029y\u0085z',
  '    indented',
  '\tindented',
  'two  spaces  \nend',
  '\u202Egpj.exe',
  '\u2066isolate\u2069',
  'zero\u200Bwidth\u2060joiner\uFEFF',
  '\u001b[31mred',
  '::error::x',
  '##[error]x',
  '\u0000',
  '',
  ' ',
  '\uD800',
  'www.`x`',
  'http:// x',
];

/** Anything, and hostile pieces glued to anything. */
export const arbitraryText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...hostile) },
      fc.string({ unit: 'binary' }),
      fc.string(),
    ),
    {
      maxLength: 5,
    },
  )
  .chain((parts) => fc.constantFrom('', ' ', '\n').map((glue) => parts.join(glue)));
