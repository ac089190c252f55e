import type { LedgerEvent } from '../registry/event.ts';
import { data, name, own, type ReportDocument, say, type Sentence, spaced } from './document.ts';
import { eventWords, timeWords, writerWords } from './event-words.ts';

/**
 * Events of a model for people, newest first.
 * @param total how many there are, shown or not
 */
export function historyPage(
  model: string,
  events: readonly LedgerEvent[],
  {
    total,
    stage,
    repositoryUrl,
  }: {
    readonly total: number;
    readonly stage: string | undefined;
    readonly repositoryUrl: string | undefined;
  },
): ReportDocument {
  const titles = ['event', 'when', 'what', 'stage', 'version', 'by', 'why'] as const;
  const of = stage === undefined ? say`` : say` of ${name(stage)}`;
  const left = total - events.length;
  const rows = events.map((event) => [
    say`${own(String(event.seq))}`,
    say`${own(timeWords(event.at))}`,
    say`${own(eventWords[event.type])}`,
    'stage' in event ? say`${name(event.stage)}` : [],
    versionWords(event),
    writerWords(event.by, repositoryUrl),
    whyWords(event),
  ]);
  return {
    overview: null,
    sections: [
      {
        model,
        headline: {
          status: 'none',
          sentence: say`${own(`${total} ${total === 1 ? 'event' : 'events'}`)}${of}, newest first; the chain is whole${own(left > 0 ? `. ${left} older are not shown: raise --limit` : '')}`,
        },
        blocks: [
          {
            kind: 'table',
            columns: titles.map((title) => ({ title, align: title === 'event' ? 'right' : 'left' })),
            rows,
            yields: { order: 1, what: 'older events', keep: 50 },
          },
        ],
      },
    ],
  };
}

function versionWords(event: LedgerEvent): Sentence {
  if (!('version' in event)) return [];
  const from = 'from' in event ? event.from : undefined;
  return from === undefined || from === null
    ? say`${data(event.version)}`
    : say`${data(event.version)} ← ${data(from)}`;
}

function whyWords(event: LedgerEvent): Sentence {
  if ('reason' in event) return say`${event.reason}`;
  if (event.type !== 'promoted') return [];
  const { verdict, first, override, approvals = [] } = event;
  return spaced([
    override
      ? say`against the verdict, by ${data(override.by)}: ${override.reason}`
      : verdict === undefined
        ? []
        : say`verdict ${name(verdict)}${own(first ? ', nothing to compare with' : '')}`,
    ...approvals.map(
      ({ environment, login, comment }) =>
        say`approved for ${name(environment)} by ${data(login)}${comment === '' ? [] : say`: ${comment}`}`,
    ),
  ]);
}
