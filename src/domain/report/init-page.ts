import type { Draft, Field } from '../init/draft.ts';
import { type Block, type Headline, own, type ReportDocument, say, type Sentence } from './document.ts';

/** A file that `init` writes, or keeps. */
export interface InitFile {
  readonly path: string;
  readonly state: 'new' | 'there' | 'kept';
  /** Unified; empty where nothing differs. */
  readonly diff: readonly string[];
}

export interface InitFacts {
  readonly repository: string;
  readonly drafts: readonly Draft[];
  readonly files: readonly InitFile[];
  readonly notes: readonly Sentence[];
}

/** What was found, and what is to be written, as a diff. Shown before anything is. */
export function proposalPage({ repository, drafts, files, notes }: InitFacts): ReportDocument {
  const fresh = files.filter(({ state }) => state === 'new');
  const kept = files.filter(({ state }) => state === 'kept');
  const there = files.filter(({ state }) => state === 'there');
  const sentence =
    fresh.length === 0
      ? 'Everything is there already: nothing is to be written.'
      : `To write: ${counted(fresh.length, 'file')}.`;
  return page(repository, {
    headline: { status: 'none', sentence: say`${own(sentence)}` },
    blocks: [
      ...drafts.flatMap(draftBlocks),
      ...fresh.flatMap((file) => fileBlocks(file, 'is new')),
      ...kept.flatMap((file) =>
        fileBlocks(file, 'is there and is kept as it is; this is how it would read otherwise'),
      ),
      ...there.map(({ path }): Block => ({
        kind: 'paragraph',
        content: say`${path} ${own('is there already, just so.')}`,
      })),
      ...(notes.length > 0 ? [{ kind: 'list', items: notes } as const] : []),
    ],
  });
}

/** What was done, what is left to fill in, and what comes next. */
export function writtenPage(
  { repository, drafts, files }: Pick<InitFacts, 'repository' | 'drafts' | 'files'>,
  { dryRun }: { readonly dryRun: boolean },
): ReportDocument {
  const fresh = counted(files.filter(({ state }) => state === 'new').length, 'file');
  const hasPolicy = files.some(({ path, state }) => path.endsWith('modelgate.yml') && state === 'new');
  const gaps = hasPolicy ? drafts.flatMap((draft) => gapsOf(draft, drafts.length > 1)) : [];
  const left = gaps.length === 0 ? '' : ` To fill in, in the policy: ${gaps.join(', ')}.`;
  const done = dryRun
    ? `Nothing was written, since this is a dry run: it would be ${fresh}.`
    : `Written: ${fresh}.`;
  return page(repository, {
    headline: { status: gaps.length > 0 ? 'warning' : 'pass', sentence: say`${own(done + left)}` },
    blocks: dryRun ? [] : nextSteps(gaps.length > 0),
  });
}

function page(
  model: string,
  section: { readonly headline: Headline; readonly blocks: readonly Block[] },
): ReportDocument {
  return { overview: null, sections: [{ model, ...section }] };
}

/** Fields that are open, by name; data need not be named. */
function gapsOf({ name, fields }: Draft, several: boolean): readonly string[] {
  return fields
    .filter(({ state, key }) => state === 'open' && key !== 'data')
    .map(({ key }) => (several ? `\`${key}\` of ${name}` : `\`${key}\``));
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function draftBlocks({ name, path, fields }: Draft): readonly Block[] {
  return [
    { kind: 'heading', text: `Found of ${name}` },
    {
      kind: 'list',
      items: [
        ...(path === '.' ? [] : [say`${own('`path`: ')}${path}`]),
        ...fields.map(
          (field) => say`${own(`\`${field.key}\`${stateOf(field)}: `)}${valueOf(field)}${sentencesOf(field)}`,
        ),
      ],
    },
  ];
}

function stateOf({ state, key }: Field): string {
  if (state === 'found') return '';
  return key === 'data' ? ', as a comment' : ', to fill in';
}

/** In the file an example follows the last one. */
function sentencesOf({ comments }: Field): string {
  return comments.join(' ').replace(/:$/, '.');
}

function valueOf(field: Field): Sentence {
  if (field.state === 'open') return [];
  if (field.key === 'train')
    return say`${{ kind: 'data', text: (field.value as { readonly run: string }).run }}. `;
  if (field.key === 'gate') return say`${Object.keys(field.value as object).join(', ')}. `;
  if (typeof field.value === 'string') return say`${{ kind: 'data', text: field.value }}. `;
  return [];
}

function fileBlocks({ path, diff }: InitFile, what: string): readonly Block[] {
  return [
    { kind: 'paragraph', content: say`${path} ${own(`${what}:`)}` },
    { kind: 'code', language: 'text', lines: diff },
  ];
}

function nextSteps(gaps: boolean): readonly Block[] {
  return [
    { kind: 'heading', text: gaps ? 'Next, when the lines are filled in' : 'Next' },
    {
      kind: 'code',
      language: 'sh',
      lines: [
        'git switch --create modelgate && git add .github && git commit --message "Models under management"',
        'git push --set-upstream origin modelgate',
        'gh pr create --fill    # or open the pull request on GitHub',
      ],
    },
  ];
}
