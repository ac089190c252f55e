import { data, name, say } from '../report/document.ts';
import { renderBlocks } from '../report/markdown.ts';
import type { LedgerEvent } from './event.ts';

/** What people are told of a rollback: one issue, and a comment on the pull request that brought the bad version. */

type RolledBack = Extract<LedgerEvent, { type: 'rolled-back' }>;

export const incidentLabel = 'modelgate-incident';

/** Names the incident in what is written about it, so that it is written once. */
export function incidentMarker({ model, stage, seq }: RolledBack): string {
  return `<!-- modelgate:incident ${model} ${stage} ${seq} -->`;
}

export function incidentTitle({ model, stage, from, version }: RolledBack): string {
  return `${model}: ${stage} was rolled back from ${from} to ${version}`;
}

export function incidentBody(event: RolledBack): string {
  const { model, stage, from, version, reason, by, seq, at } = event;
  const who = by.login === '' ? say`somebody` : say`${data(by.login)}`;
  return withMarker(
    event,
    renderBlocks([
      {
        kind: 'paragraph',
        content: say`Stage ${name(stage)} of ${name(model)} went back from ${data(from)} to ${data(version)}.`,
      },
      {
        kind: 'list',
        items: [
          say`Reason: ${reason}`,
          say`By ${who} at ${data(at)}, event ${data(String(seq))} of the ledger${by.run === undefined ? [] : say`, in ${data(by.run)}`}`,
          say`${data(from)} is withdrawn: it is not selected again, and its bytes stay for who names it`,
          say`The stage is closed to promotion until somebody lifts the hold: ${data(`modelgate hold ${model} --stage ${stage} --lift true --reason "…"`)}`,
        ],
      },
    ]),
  );
}

export function incidentComment(event: RolledBack): string {
  const { model, stage, from, version, reason } = event;
  const content = say`This pull request brought ${name(model)} ${data(from)}, which was taken out of ${name(stage)} again, in favour of ${data(version)}. Reason: ${reason}`;
  return withMarker(event, renderBlocks([{ kind: 'paragraph', content }]));
}

function withMarker(event: RolledBack, text: string): string {
  return `${text}\n\n${incidentMarker(event)}\n`;
}
