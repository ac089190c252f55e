import type { Verdict } from '../compare/comparison.ts';

/**
 * A report before it is rendered. Our own words and words from outside (metric names, slice values, branches, ids, files,
 * errors) are told apart here, so that every renderer can make the latter inert (`inert.ts`).
 */
export interface ReportDocument {
  /** Several models only: the verdict over all of them. */
  readonly overview: Headline | null;
  readonly sections: readonly Section[];
  /** What holds of all of it, in a sentence; it always stays. */
  readonly remark?: Sentence;
}

/** One model. */
export interface Section {
  readonly model: string;
  readonly headline: Headline;
  readonly blocks: readonly Block[];
}

export interface Headline {
  readonly status: Status;
  readonly sentence: Sentence;
}

/** `error`: could not be judged. `none`: no rule asks. */
export type Status = Verdict | 'warning' | 'error' | 'none';

export type Inline =
  /** Our own words. */
  | { readonly kind: 'text'; readonly text: string }
  /** From outside, shown as code. */
  | { readonly kind: 'data'; readonly text: string }
  /** From outside, an identifier such as `roc_auc`: plain where it can be nothing else, else code. */
  | { readonly kind: 'name'; readonly text: string }
  /** From outside, a sentence: harmless words stay plain, all else becomes code. */
  | { readonly kind: 'prose'; readonly text: string }
  | { readonly kind: 'emphasis'; readonly text: string }
  | { readonly kind: 'status'; readonly status: Status }
  /** Heights in 0 to 1. */
  | { readonly kind: 'spark'; readonly heights: readonly number[] }
  /** `url` is built by us from checked parts, never taken from outside. */
  | { readonly kind: 'link'; readonly text: string; readonly url: string };

export type Sentence = readonly Inline[];

export type Block = (
  | { readonly kind: 'paragraph'; readonly content: Sentence }
  | { readonly kind: 'small'; readonly content: Sentence }
  | { readonly kind: 'table'; readonly columns: readonly Column[]; readonly rows: readonly Row[] }
  | { readonly kind: 'list'; readonly items: readonly Sentence[] }
  /** Our own words. */
  | { readonly kind: 'heading'; readonly text: string }
  /** Shown as it is, letter by letter: commands, digests, metadata. May hold text from outside. */
  | { readonly kind: 'code'; readonly language: 'sh' | 'yaml' | 'text'; readonly lines: readonly string[] }
  | { readonly kind: 'note'; readonly tone: 'warning' | 'note'; readonly blocks: readonly Block[] }
  /** Folded where the medium can fold. `summary` is our own words. */
  | { readonly kind: 'details'; readonly summary: string; readonly blocks: readonly Block[] }
) & {
  readonly yields?: Yield;
};

export type Row = readonly Sentence[];

export interface Column {
  readonly title: string;
  readonly align: 'left' | 'right';
}

/** How a block gives way when a report is too long: lower `order` first. */
export interface Yield {
  readonly order: 1 | 2 | 3 | 4 | 5 | 6;
  /** What is then missing, in our own words: `slices`. */
  readonly what: string;
  /** A table's first rows that stay as long as possible; not given: the whole block goes. */
  readonly keep?: number;
}

/**
 * A sentence. What is written in the template is ours; a string that is put in counts as outside prose, so that a
 * forgotten wrapper is safe.
 */
export function say(
  strings: TemplateStringsArray,
  ...values: readonly (Inline | Sentence | string)[]
): Sentence {
  return strings.flatMap((text, i) => [...(text ? [own(text)] : []), ...sentenceOf(values[i])]);
}

export function own(text: string): Inline {
  return { kind: 'text', text };
}

export function data(text: string): Inline {
  return { kind: 'data', text };
}

export function name(text: string): Inline {
  return { kind: 'name', text };
}

export function prose(text: string): Inline {
  return { kind: 'prose', text };
}

export function emphasised(text: string): Inline {
  return { kind: 'emphasis', text };
}

/** `a`, `a and b`, `a, b and c`. */
export function joined(parts: readonly Sentence[]): Sentence {
  return parts.flatMap((part, i) => {
    if (i === 0) return part;
    return [own(i === parts.length - 1 ? ' and ' : ', '), ...part];
  });
}

/** Sentences after one another. */
export function spaced(sentences: readonly Sentence[]): Sentence {
  return sentences
    .filter((sentence) => sentence.length > 0)
    .flatMap((sentence, i) => (i === 0 ? sentence : [own(' '), ...sentence]));
}

function sentenceOf(value: Inline | Sentence | string | undefined): Sentence {
  if (value === undefined || value === '') return [];
  if (typeof value === 'string') return [prose(value)];
  return Array.isArray(value) ? (value as Sentence) : [value as Inline];
}
