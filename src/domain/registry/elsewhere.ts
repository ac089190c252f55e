import type { Fault } from '../errors.ts';

/** A clone's ledger is its own: what is in production on GitHub is changed there. */

const own = '`modelgate-ledger`';
const fetched = '`origin/modelgate-ledger`';

/** How the clone's branch stands to the one that it fetched. */
export type Standing = 'same' | 'ahead' | 'behind' | 'diverged';

/** The same command on what is in production; `repository`: `owner/name`, where origin is known to be on GitHub. */
export function commandOnGitHub(repository: string | undefined): string {
  return repository === undefined
    ? 'the same command with `--host github`, GITHUB_TOKEN and GITHUB_REPOSITORY (if the repository is on GitHub)'
    : `the same command with \`--host github\`, GITHUB_TOKEN and GITHUB_REPOSITORY=${repository}`;
}

/** The last line of a verb that writes on the local host. */
export function onlyThisClone(repository: string): string {
  return `This was about this clone only: what is in production at ${repository} on GitHub is as it was. To change it: ${commandOnGitHub(repository)}.`;
}

/** There is a ledger, and this clone has no branch of it: it is never told as none. */
export function ledgerOnlyOnOrigin(repository: string | undefined): Fault {
  return {
    code: 'LEDGER_ELSEWHERE',
    message: `The ledger is on ${fetched}, and this clone has no branch ${own} of it`,
    hint: `To read or to change what is in production: ${commandOnGitHub(repository)}. For a look or a rehearsal in this clone: \`git branch modelgate-ledger origin/modelgate-ledger\`; releases are not cloned with it.`,
  };
}

/** How the clone's ledger differs from the one that it fetched, in a sentence without its end. */
export function differenceToOrigin(standing: Exclude<Standing, 'same'>): string {
  const differences = {
    ahead: `${own} of this clone has events that ${fetched} has not, as of the last fetch: it says what was done in this clone`,
    behind: `${own} of this clone is behind ${fetched}, as of the last fetch: it lacks events`,
    diverged: `${own} of this clone and ${fetched} have diverged, as of the last fetch: each lacks events of the other`,
  } as const;
  return differences[standing];
}

/** The way out where events are lacking. */
export function wayToOrigin(standing: Standing, repository: string | undefined): string {
  const lost = standing === 'diverged' ? ' and gives up the events that only this clone has' : '';
  return `\`git branch --force modelgate-ledger origin/modelgate-ledger\` takes origin’s${lost}. To change what is in production: ${commandOnGitHub(repository)}.`;
}
