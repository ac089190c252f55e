import { Document, type Pair, type Scalar, type YAMLMap } from 'yaml';
import { visible } from '../report/inert.ts';
import type { Draft } from './draft.ts';

type Entries = YAMLMap<Scalar<string>, Scalar | YAMLMap | null>;

const longestComment = 300;

/** The policy of these models, with what each line is. All text from outside is a scalar or a comment of one line. */
export function policyText(drafts: readonly Draft[]): string {
  const models = Object.fromEntries(drafts.map((draft) => [draft.name, valueOf(draft)]));
  const document = new Document({ version: 1, models }, { aliasDuplicateObjects: false });
  document.commentBefore = commentOf(introduction);
  for (const draft of drafts) annotate(document.getIn(['models', draft.name], true) as Entries, draft);
  return document.toString({ lineWidth: 0 });
}

const introduction = [
  // By this line editors complete the file and mark mistakes.
  'yaml-language-server: $schema=https://raw.githubusercontent.com/modelgate/modelgate/main/schemas/policy.json',
  'How models are made and measured, and what a change of them must satisfy.',
  'Written by `modelgate init` from what it found; it is yours to change. All fields: docs/policy.md of Modelgate.',
  'In a pull request `gate` and `stages` are those of the default branch, all else is the pull request’s.',
];

const ofPath = 'Folder of the model: commands run there, and the paths below are relative to it.';

function valueOf({ path, fields }: Draft): object {
  const written = fields.filter((field) => field.state === 'found');
  return { path, ...Object.fromEntries(written.map(({ key, value }) => [key, value])) };
}

/** What is open stands where it would be written: before the next field that was found, or behind the last one. */
function annotate(entries: Entries, { fields }: Draft): void {
  let waiting: readonly string[] = [ofPath];
  const place = (key: string) => {
    if (waiting.length > 0) entryOf(entries, key).key.commentBefore = commentOf(waiting);
    waiting = [];
  };
  place('path');
  for (const field of fields) {
    waiting = [...waiting, ...field.comments, ...(field.state === 'open' ? field.example : [])];
    if (field.state === 'open') continue;
    place(field.key);
    const { value } = entryOf(entries, field.key);
    if (field.after && value) value.comment = commentOf(field.after);
  }
  if (waiting.length > 0) entries.comment = commentOf(waiting);
}

function entryOf(entries: Entries, name: string): Pair<Scalar<string>, Scalar | YAMLMap | null> {
  const entry = entries.items.find(({ key }) => key.value === name);
  if (!entry) throw new Error(`the policy has no ${name}`);
  return entry;
}

/** Indentation of examples stays; nothing in a line can end it. */
function commentOf(lines: readonly string[]): string {
  return lines
    .map((line) => {
      const [indent = ''] = /^ */.exec(line) ?? [];
      return ` ${indent}${visible(line.slice(indent.length), longestComment)}`;
    })
    .join('\n');
}
