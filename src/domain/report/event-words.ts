import type { EventBy, LedgerEvent } from '../registry/event.ts';
import { data, own, say, type Sentence } from './document.ts';

/** What happened, in a word or two. */
export const eventWords: Readonly<Record<LedgerEvent['type'], string>> = {
  registered: 'claimed a number',
  published: 'published',
  promoted: 'promoted',
  'rolled-back': 'rolled back',
  held: 'closed the stage',
  lifted: 'opened the stage again',
  withdrawn: 'withdrew',
  adopted: 'adopted',
};

/**
 * Who wrote an event, with a link to the workflow run where its address is one of this repository's.
 * @param repositoryUrl `https://github.com/owner/name`; `undefined` on a shell
 */
export function writerWords({ login, run }: EventBy, repositoryUrl: string | undefined): Sentence {
  const who = login === '' ? say`somebody` : say`${data(login)}`;
  if (run === undefined) return who;
  const id = repositoryUrl === undefined ? undefined : runNumber(run, repositoryUrl);
  if (id === undefined) return say`${who} in ${data(run)}`;
  return [
    ...who,
    own(' in '),
    { kind: 'link', text: `run ${id}`, url: `${repositoryUrl}/actions/runs/${id}` },
  ];
}

/** `2026-11-20 17:00` of an ISO time in UTC. */
export function timeWords(at: string): string {
  return at.slice(0, 16).replace('T', ' ');
}

function runNumber(address: string, repositoryUrl: string): string | undefined {
  const start = `${repositoryUrl}/actions/runs/`;
  const rest = address.startsWith(start) ? address.slice(start.length) : '';
  return /^(\d{1,15})(?:\/attempts\/\d+)?$/.exec(rest)?.[1];
}
