import type { ReleaseCard } from '../policy/policy.ts';
import {
  data,
  name,
  own,
  prose,
  say,
  spaced,
  type Block,
  type Inline,
  type Sentence,
} from '../report/document.ts';
import { evidenceWords } from '../report/method-note.ts';
import { metricBlocks } from '../report/metric-table.ts';
import { renderMarkdown } from '../report/markdown.ts';
import { headlineOf } from '../report/words.ts';
import { lineageItems } from './model-card-lineage.ts';
import { metadataLines } from './model-card-metadata.ts';
import type { Manifest } from './manifest.ts';
import { longestNotes } from './release-text.ts';

export interface CardOptions {
  /** What the policy says of the model. */
  readonly card: ReleaseCard;
  readonly repository: { readonly owner: string; readonly name: string };
  /** `https://github.com`; empty on a shell: there are no links then. */
  readonly serverUrl: string;
  /** Login of who promotes it. */
  readonly by?: string | undefined;
}

/**
 * The model card, which is the notes of the release: what it is, how good it was found, what it is for, where it came from, how
 * to fetch it, and the metadata that Hugging Face reads (https://huggingface.co/docs/hub/model-cards). At most 120,000
 * characters; what does not fit is left out part by part, and the text says so. The same facts give the same text.
 */
export function modelCard(manifest: Manifest, options: CardOptions): string {
  const { model, comparison } = manifest;
  const verdict = comparison && headlineOf(comparison, 'push');
  const section = {
    model,
    headline: { status: verdict?.status ?? ('none' as const), sentence: titleOf(manifest) },
    blocks: [
      ...(verdict ? [paragraph(verdict.sentence)] : []),
      ...overrideNote(manifest),
      ...evaluation(manifest),
      ...passage('Intended use', options.card.intendedUse),
      ...passage('Limitations', options.card.limitations),
      ...license(options.card),
      heading('Where it comes from'),
      { kind: 'list' as const, items: lineageItems(manifest, options) },
      ...fetching(manifest),
      ...metadata(manifest, options),
    ],
  };
  return renderMarkdown(
    { overview: null, sections: [section] },
    { limit: { max: longestNotes, size: (text) => text.length }, elsewhere: { text: 'manifest.json' } },
  );
}

function titleOf({ model, version, comparison, parent }: Manifest): Sentence {
  const kind =
    comparison === null
      ? say`adopted as it was in use`
      : parent === null
        ? say`the first that was judged for its stage`
        : say`the successor of ${own(parent)}`;
  return say`${name(model)} ${own(version)}: a version of the model ${name(model)}, ${kind}.`;
}

function overrideNote({ override }: Manifest): readonly Block[] {
  if (!override) return [];
  const content = say`Released against the verdict by ${data(override.by)}: ${prose(override.reason)}`;
  return [{ kind: 'note', tone: 'warning', blocks: [paragraph(content)] }];
}

function evaluation({ comparison, run }: Manifest): readonly Block[] {
  const measured = comparison?.results.metrics.length ? metricBlocks(comparison) : valueTable(run);
  if (measured.length === 0) return [];
  const baseline = comparison?.inputs.baseline;
  const against = baseline
    ? say`Held against ${prose(baseline.name)}.`
    : say`There was nothing to hold it against.`;
  const words = comparison ? evidenceWords(comparison) : [];
  return [heading('Evaluation'), paragraph(spaced([against, words])), ...measured];
}

/** Values as the run’s files have them, where nothing was compared. */
function valueTable({ metrics }: Manifest['run']): readonly Block[] {
  const rows = Object.entries(metrics).map(([metric, { value }]) => [[name(metric)], say`${String(value)}`]);
  if (rows.length === 0) return [];
  const columns = [
    { title: 'metric', align: 'left' },
    { title: 'value', align: 'right' },
  ] as const;
  return [{ kind: 'table', columns, rows, yields: { order: 4, what: 'metrics', keep: 20 } }];
}

function license({ license: text }: ReleaseCard): readonly Block[] {
  return text === undefined ? [] : [heading('Licence'), paragraph([data(text)])];
}

/** What somebody wrote, paragraph by paragraph. */
function passage(title: string, text: string | undefined): readonly Block[] {
  if (text === undefined) return [];
  const yields = { order: 6, what: title.toLowerCase() } as const;
  const paragraphs = text
    .split(/\n\s*\n/)
    .filter((one) => one.trim() !== '')
    .map((one): Block => ({ ...paragraph(wholeProse(one)), yields }));
  return [{ ...heading(title), yields }, ...paragraphs];
}

/** Prose is cut where it is long: a text that may be long is given in pieces. */
function wholeProse(text: string): Sentence {
  const pieces: string[] = [''];
  for (const word of text.split(/\s+/).filter((one) => one !== '')) {
    const last = pieces.at(-1) as string;
    if (last !== '' && last.length + word.length > 500) pieces.push(word);
    else pieces[pieces.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return pieces.flatMap((piece, index): Inline[] =>
    index === 0 ? [prose(piece)] : [own(' '), prose(piece)],
  );
}

function fetching({ model, version, files }: Manifest): readonly Block[] {
  const sums = files.map(({ path, sha256 }) => `${sha256.replace('sha256:', '')}  ${path}`);
  const yields = { order: 1, what: 'checksums' } as const;
  return [
    heading('How to fetch it'),
    { kind: 'code', language: 'sh', lines: [`modelgate fetch ${model} --ref ${version}`] },
    {
      ...paragraph(
        say`Every byte is verified then. By hand, ${data('sha256sum --check')} takes these lines:`,
      ),
      yields,
    },
    { kind: 'code', language: 'text', lines: sums, yields },
  ];
}

function metadata(manifest: Manifest, options: CardOptions): readonly Block[] {
  const lines = metadataLines(manifest, options);
  const yields = { order: 3, what: 'metadata' } as const;
  return [
    {
      kind: 'details',
      summary: 'Metadata of the card, as Hugging Face reads it',
      blocks: [{ kind: 'code', language: 'yaml', lines }],
      yields,
    },
  ];
}

function heading(text: string): Block {
  return { kind: 'heading', text };
}

function paragraph(content: Sentence): Block {
  return { kind: 'paragraph', content };
}
