import type { Block, Headline, ReportDocument, Sentence, Status } from './document.ts';
import { steady } from './inert.ts';
import { defused, plainText, signs } from './plain-text.ts';
import { columnsOf, padded, wrapped } from './terminal-width.ts';

export interface TextOptions {
  /** Columns of the terminal; paragraphs are wrapped to it, tables are not. Default 100. */
  readonly width?: number;
  /** ANSI colours for the verdict lines. Default false. */
  readonly colour?: boolean;
  /** Rows of a folded table that are printed. Default 20. */
  readonly rows?: number;
}

/** The report for a terminal or a log: no markup, tables aligned. */
export function renderText(document: ReportDocument, options: TextOptions = {}): string {
  const settings = {
    width: Math.max(40, options.width ?? 100),
    colour: options.colour ?? false,
    rows: options.rows ?? 20,
  };
  const { overview, remark, sections } = document;
  const remarks = remark ? [wrapped(plainText(remark), settings.width)] : [];
  const parts = [
    ...(overview ? [headline(overview, settings), ...remarks] : []),
    ...sections.flatMap(({ model, headline: first, blocks }) => [
      ...(overview ? [rule(plainText([{ kind: 'name', text: model }]))] : []),
      headline(first, settings),
      ...(overview ? [] : remarks),
      ...blocks.map((block) => renderBlock(block, settings)),
    ]),
  ];
  return `${parts.join('\n\n').replace(/^\s*::/gm, ': :')}\n`;
}

type Settings = Required<TextOptions>;

function headline({ status, sentence }: Headline, { width, colour }: Settings): string {
  const text = wrapped(`${signs[status]} ${plainText(sentence)}`, width);
  return colour ? `\u001b[1;${colours[status]}m${text}\u001b[0m` : text;
}

function renderBlock(block: Block, settings: Settings): string {
  switch (block.kind) {
    case 'paragraph':
    case 'small':
      return wrapped(plainText(block.content), settings.width);
    case 'list':
      return block.items.map((item) => wrapped(`- ${plainText(item)}`, settings.width, '  ')).join('\n');
    case 'heading':
      return `${block.text}:`;
    case 'code':
      return block.lines.map((line) => `  ${defused(steady(line, 1200))}`).join('\n');
    case 'note':
      return block.blocks
        .map((inner, i) => renderBlock(i === 0 ? announced(inner, block.tone) : inner, settings))
        .join('\n');
    case 'details':
      return [`${block.summary}:`, ...block.blocks.map((inner) => folded(inner, settings))].join('\n');
    case 'table':
      return renderTable(block);
  }
}

function renderTable({ columns, rows }: Extract<Block, { kind: 'table' }>): string {
  const cells = [columns.map(({ title }) => title), ...rows.map((row) => row.map(plainText))];
  const widths = columns.map((_, i) =>
    cells.reduce((most, row) => Math.max(most, columnsOf(row[i] ?? '')), 0),
  );
  const line = (row: readonly string[]) =>
    `  ${row.map((cell, i) => padded(cell, widths[i] ?? 0, columns[i]?.align ?? 'left')).join('   ')}`.trimEnd();
  const [titles = [], ...body] = cells.map(line);
  return [titles, `  ${widths.map((width) => '─'.repeat(width)).join('   ')}`, ...body].join('\n');
}

function folded(block: Block, settings: Settings): string {
  if (block.kind !== 'table' || block.rows.length <= settings.rows) return renderBlock(block, settings);
  const shown = renderTable({ ...block, rows: block.rows.slice(0, settings.rows) });
  return `${shown}\n  … ${block.rows.length - settings.rows} more in comparison.json`;
}

function announced(block: Block, tone: 'warning' | 'note'): Block {
  if (block.kind !== 'paragraph') return block;
  const word: Sentence = [{ kind: 'text', text: tone === 'warning' ? 'Warning: ' : 'Note: ' }];
  return { ...block, content: [...word, ...block.content] };
}

function rule(title: string): string {
  return `── ${title} ${'─'.repeat(Math.max(3, 60 - columnsOf(title)))}`;
}

const colours: Readonly<Record<Status, number>> = {
  pass: 32,
  fail: 31,
  inconclusive: 33,
  incomparable: 31,
  unchanged: 36,
  first: 36,
  warning: 33,
  error: 31,
  none: 36,
};
