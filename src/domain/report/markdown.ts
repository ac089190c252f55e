import { markdownTable } from 'markdown-table';
import type { Block, Headline, Inline, ReportDocument, Section, Sentence, Status } from './document.ts';
import { codeBlock, codeSpan, inertProse, isPlainName } from './inert.ts';
import { fitted, type Limit } from './overflow.ts';
import { sparkline } from './sparkline.ts';

export interface MarkdownOptions {
  readonly limit: Limit;
  /** Where the whole report is, for the note on what had to be left out; our own words. */
  readonly elsewhere?: { readonly text: string; readonly url?: string };
}

/** GitHub's limit for a comment is 65,536 characters; some room is left for the marker. UTF-16 units count at least as many. */
export const commentLimit: Limit = { max: 65_536 - 2_048, size: (text) => text.length };

/** The runner refuses a step's summary above 1 MiB; some room is left for what the step adds itself. */
export const summaryLimit: Limit = {
  max: 1_048_576 - 16_384,
  size: (text) => new TextEncoder().encode(text).length,
};

/** GitHub-flavoured Markdown within a limit. The verdict lines always stay; detail goes first, and the text says what is missing. */
export function renderMarkdown(document: ReportDocument, { limit, elsewhere }: MarkdownOptions): string {
  const where: Inline = elsewhere?.url
    ? { kind: 'link', text: elsewhere.text, url: elsewhere.url }
    : { kind: 'text', text: elsewhere?.text ?? 'comparison.json' };
  return fitted(document, { limit, where, render: renderDocument });
}

/** Blocks alone, for texts that are no report: a release’s notes, an issue. */
export function renderBlocks(blocks: readonly Block[]): string {
  return blocks.map(renderBlock).join('\n\n');
}

function renderDocument({ overview, sections, remark }: ReportDocument): string {
  const remarks: readonly Block[] = remark ? [{ kind: 'paragraph', content: remark }] : [];
  const parts = overview
    ? [renderHeadline(overview), ...remarks.map(renderBlock), ...sections.map(renderSection)]
    : sections.map(({ headline, blocks }) => renderUnder(headline, [...remarks, ...blocks]));
  const text = parts.filter((part) => part !== '').join('\n\n');
  return `${text}\n`;
}

function renderSection({ model, headline, blocks }: Section): string {
  return `### ${inline({ kind: 'name', text: model })}\n\n${renderUnder(headline, blocks)}`;
}

function renderUnder(headline: Headline, blocks: readonly Block[]): string {
  return [renderHeadline(headline), ...blocks.map(renderBlock)].join('\n\n');
}

function renderHeadline({ status, sentence }: Headline): string {
  return `**${icons[status]} ${renderSentence(sentence)}**`;
}

function renderBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return startSafe(renderSentence(block.content));
    case 'small':
      return `<sub>${renderSentence(block.content)}</sub>`;
    case 'list':
      return block.items.map((item) => `- ${startSafe(renderSentence(item))}`).join('\n');
    case 'heading':
      return `### ${escaped(block.text)}`;
    case 'code':
      return codeBlock(block.lines, block.language);
    case 'note':
      return quoted(`[!${block.tone.toUpperCase()}]\n${block.blocks.map(renderBlock).join('\n\n')}`);
    case 'details': {
      const summary = block.summary.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
      const inside = block.blocks.map(renderBlock).join('\n\n');
      return `<details><summary>${summary}</summary>\n\n${inside}\n\n</details>`;
    }
    case 'table':
      return renderTable(block);
  }
}

function renderTable({ columns, rows }: Extract<Block, { kind: 'table' }>): string {
  const cells = [columns.map(({ title }) => escaped(title)), ...rows.map((row) => row.map(renderSentence))];
  return markdownTable(cells, {
    align: columns.map(({ align }) => (align === 'right' ? 'r' : 'l')),
    // Padding is for readers of the source; in a long table it would only cost room.
    alignDelimiters: rows.length <= 50,
  });
}

export function renderSentence(sentence: Sentence): string {
  return sentence.map(inline).join('');
}

function inline(part: Inline): string {
  switch (part.kind) {
    case 'text':
      return escaped(part.text);
    case 'data':
      return codeSpan(part.text);
    case 'name':
      return isPlainName(part.text) ? part.text : codeSpan(part.text);
    case 'prose':
      return inertProse(part.text);
    case 'emphasis':
      return `*${escaped(part.text)}*`;
    case 'status':
      return icons[part.status];
    case 'spark':
      return sparkline(part.heights);
    case 'link':
      return isOurLink(part.url) ? `[${escaped(part.text)}](${part.url})` : escaped(part.text);
  }
}

/** Our own words hold no Markdown; should a sign of it slip in, it is shown as it is. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>&|~$#]/g, '\\$&');
}

/** A block whose text starts with `12.` would become a list. */
function startSafe(text: string): string {
  return text.replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}

function quoted(text: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');
}

function isOurLink(url: string): boolean {
  return /^https?:\/\/[A-Za-z0-9.-]+(?::\d+)?\/[A-Za-z0-9._/-]+(?:#[A-Za-z0-9_-]+)?$/.test(url);
}

const icons: Readonly<Record<Status, string>> = {
  pass: '✅',
  fail: '❌',
  inconclusive: '❓',
  incomparable: '⛔',
  unchanged: '➖',
  first: '🆕',
  warning: '⚠️',
  error: '⛔',
  none: '▫️',
};
