import type { Click } from '../registry/click.ts';
import type { EventBy } from '../registry/event.ts';
import type { Hold } from '../registry/standing-now.ts';
import type { ModelStanding } from '../registry/standing-now.ts';
import {
  type Block,
  data,
  joined,
  name,
  own,
  type ReportDocument,
  type Row,
  say,
  type Sentence,
} from './document.ts';
import { timeWords, writerWords } from './event-words.ts';

export interface StatusOptions {
  /** Whose models these are. */
  readonly repository: string;
  /** `https://github.com/owner/name`; `undefined` on a shell. */
  readonly repositoryUrl: string | undefined;
  /** Models whose ledger cannot be read, with why. */
  readonly unreadable: readonly { readonly model: string; readonly reason: string }[];
}

/** Every model’s stages in one table, and what needs somebody. */
export function statusPage(models: readonly ModelStanding[], options: StatusOptions): ReportDocument {
  const { repository, repositoryUrl, unreadable } = options;
  const needs = [
    ...unreadable.map(({ model, reason }) => say`${name(model)}: the ledger cannot be trusted. ${reason}`),
    ...models.flatMap((model) => needsOf(model)),
  ];
  const rows = models.flatMap((model) => rowsOf(model, repositoryUrl));
  const count = models.length + unreadable.length;
  return {
    overview: null,
    sections: [
      {
        model: repository,
        headline: {
          status: unreadable.length > 0 ? 'error' : needs.length > 0 ? 'warning' : 'none',
          sentence: say`${own(`${count} ${count === 1 ? 'model' : 'models'}`)}${own(needs.length > 0 ? `; ${needs.length === 1 ? 'one thing needs' : `${needs.length} things need`} somebody` : '')}`,
        },
        blocks: [
          ...(rows.length > 0 ? [stageTable(rows)] : []),
          ...(needs.length > 0 ? [{ kind: 'list', items: needs } as const] : []),
          ...(models.length > 0 ? [{ kind: 'list', items: models.map(versionsOf) } as const] : []),
        ],
      },
    ],
  };
}

function stageTable(rows: readonly Row[]): Block {
  const titles = ['model', 'stage', 'version', 'since', 'by', 'hold'] as const;
  return { kind: 'table', columns: titles.map((title) => ({ title, align: 'left' })), rows };
}

function rowsOf({ model, stages }: ModelStanding, repositoryUrl: string | undefined): Row[] {
  return stages.map(({ stage, version, since, by, hold }) => [
    say`${name(model)}`,
    say`${name(stage)}`,
    version === null ? say`nobody` : say`${data(version)}`,
    since === undefined ? say`not among the newest events` : say`${own(timeWords(since))}`,
    by === undefined ? [] : writerWords(by, repositoryUrl),
    hold === null ? [] : holdWords(hold, repositoryUrl),
  ]);
}

function holdWords(
  { seq, reason, by, since }: Hold & { readonly by?: EventBy; readonly since?: string },
  repositoryUrl: string | undefined,
): Sentence {
  const when = since === undefined ? say`event ${own(String(seq))}` : say`${own(timeWords(since))}`;
  const who = by === undefined ? [] : say` by ${writerWords(by, repositoryUrl)}`;
  return say`since ${when}${who}: ${reason}`;
}

/** What is left for a person to do. */
function needsOf({ model, stages, clicks, claims, incomplete }: ModelStanding): Sentence[] {
  const held = stages.filter(({ hold }) => hold !== null);
  return [
    ...held.map(
      ({ stage }) =>
        say`${name(stage)} of ${name(model)} is closed to promotion. To open it: ${data(`modelgate hold ${model} --stage ${stage} --lift true --reason "…"`)}`,
    ),
    ...clicks.map((click) => clickWords(model, click)),
    ...claims
      .filter(({ draft }) => draft)
      .map(
        ({ version, seq }) =>
          say`${data(version)} of ${name(model)} was claimed by event ${own(String(seq))}, and its release is still a draft: a promotion is under way, or the next one sweeps it`,
      ),
    ...(incomplete
      ? [say`${name(model)}: its releases could not be listed, so clicks on them are not shown`]
      : []),
  ];
}

const done: Readonly<Record<Click['kind'], string>> = {
  prereleased: 'marked as a pre-release',
  unpublished: 'unpublished',
  deleted: 'deleted',
};

function clickWords(model: string, { version, kind }: Click): Sentence {
  return say`The release ${data(`${model}@${version}`)} was ${own(done[kind])}, which asks for a rollback that nobody has carried out: ${data(`modelgate rollback ${model} --reason "…"`)}, or undo the click`;
}

function versionsOf({ model, versions }: ModelStanding): Sentence {
  const counted = (['published', 'withdrawn', 'registered'] as const)
    .filter((status) => versions[status] > 0)
    .map((status) => say`${own(`${versions[status]} ${shown[status]}`)}`);
  return say`${name(model)}: ${counted.length === 0 ? say`no version yet` : joined(counted)}`;
}

const shown = { published: 'published', withdrawn: 'withdrawn', registered: 'claimed and not published' };
