import {
  joined,
  own,
  say,
  type Block,
  type Inline,
  type ReportDocument,
  type Section,
  type Sentence,
} from './document.ts';
import { count } from './quantity.ts';

export interface Limit {
  readonly max: number;
  /** In the unit of `max`. */
  readonly size: (text: string) => number;
}

interface Fitting {
  readonly limit: Limit;
  readonly render: (document: ReportDocument) => string;
  readonly where: Inline;
}

/** The last order at which blocks give way; above it only the first lines stay. */
const lastOrder = 6;

/**
 * The longest rendering that fits: detail gives way in the order of `Yield`, then the first rows of tables that were kept,
 * then all but the first line of each model; with hundreds of models, even those become a list, worst first. A note says
 * what was left out.
 */
export function fitted(document: ReportDocument, { limit, render, where }: Fitting): string {
  const whole = render(document);
  if (limit.size(whole) <= limit.max) return whole;
  for (let level = 1; level <= lastOrder + 2; level += 1) {
    const text = render(shortened(document, level, where));
    if (limit.size(text) <= limit.max) return text;
  }
  for (let models = document.sections.length; ; models = Math.floor(models / 2)) {
    const text = render(listed(document, models, where));
    if (limit.size(text) <= limit.max || models === 0) return text;
  }
}

/** What is left out, by name: how many rows, or null for a thing that cannot be counted. */
type Omitted = Map<string, number | null>;

function shortened(document: ReportDocument, level: number, where: Inline): ReportDocument {
  const omitted: Omitted = new Map();
  const sections = document.sections.map((section): Section => {
    if (level <= lastOrder + 1)
      return { ...section, blocks: section.blocks.flatMap((block) => kept(block, level, omitted)) };
    omitted.set('all but the first line of each model', null);
    return { ...section, blocks: [] };
  });
  return withNote({ ...document, sections }, leftOut(omitted, where));
}

function kept(block: Block, level: number, omitted: Omitted): readonly Block[] {
  const { yields } = block;
  if (yields && yields.order <= level) {
    const keep = block.kind === 'table' && level <= lastOrder ? (yields.keep ?? 0) : 0;
    const rows = rowsOf(block);
    if (block.kind !== 'table' || keep === 0) {
      note(omitted, yields.what, rows);
      return [];
    }
    if (rows <= keep) return [block];
    note(omitted, yields.what, rows - keep);
    return [{ ...block, rows: block.rows.slice(0, keep) }];
  }
  if (block.kind !== 'details') return [block];
  const blocks = block.blocks.flatMap((inner) => kept(inner, level, omitted));
  return blocks.length === 0 ? [] : [{ ...block, blocks }];
}

/** Rows of a table, or of the tables in what is folded; 0 for what has none. */
function rowsOf(block: Block): number {
  if (block.kind === 'table') return block.rows.length;
  return block.kind === 'details' ? block.blocks.reduce((sum, inner) => sum + rowsOf(inner), 0) : 0;
}

function note(omitted: Omitted, what: string, rows: number): void {
  const before = omitted.get(what);
  if (before === null) return;
  omitted.set(what, rows === 0 ? null : (before ?? 0) + rows);
}

function listed(document: ReportDocument, models: number, where: Inline): ReportDocument {
  const items = document.sections
    .slice(0, models)
    .map(({ model, headline }): Sentence => [
      { kind: 'status', status: headline.status },
      own(' '),
      { kind: 'name', text: model },
    ]);
  const missing = document.sections.length - items.length;
  const more = missing > 0 ? say`, and ${count(missing)} models, none worse than those listed` : [];
  const [first] = document.sections;
  const headline = document.overview ?? first?.headline;
  if (first === undefined || headline === undefined) return document;
  const blocks: readonly Block[] = [
    { kind: 'list', items },
    {
      kind: 'paragraph',
      content: say`Left out to fit: the numbers of each model${more}. All of it: ${where}.`,
    },
  ];
  return { ...document, overview: null, sections: [{ ...first, headline, blocks }] };
}

function leftOut(omitted: Omitted, where: Inline): Sentence {
  const parts = [...omitted].map(([what, rows]): Sentence => {
    return rows === null ? [own(what)] : say`${count(rows)} rows of ${own(what)}`;
  });
  return say`Left out to fit: ${joined(parts)}. All of it: ${where}.`;
}

function withNote(document: ReportDocument, content: Sentence): ReportDocument {
  const last = document.sections.at(-1);
  if (!last) return document;
  const blocks: readonly Block[] = [...last.blocks, { kind: 'paragraph', content }];
  return { ...document, sections: [...document.sections.slice(0, -1), { ...last, blocks }] };
}
