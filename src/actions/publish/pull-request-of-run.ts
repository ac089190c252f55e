import type { EndedRun, OpenPull } from '../../ports/hand-over.ts';

/** Which pull request a workflow run was of, or why it cannot be said. */
export type PullRequestOfRun =
  | { readonly kind: 'found'; readonly number: number }
  /** There is none to speak to any more. */
  | { readonly kind: 'gone'; readonly why: string }
  | { readonly kind: 'unclear'; readonly why: string };

/**
 * The pull request that a run of the event `pull_request` was of, by the platform's word alone: the one that is open into
 * `repository` and whose head is the very commit in the very repository (by id: names can be taken again) that the run
 * judged. A head that has moved on gets a run of its own.
 *
 * Several open pull requests can have one head, each into another branch. A run of a fork does not say which of them it is
 * of, and a comparison is true of one base alone. What the comparison itself says of its base is a stranger's word. So one
 * is taken only where the platform names it for the run, and it alone; else none.
 */
export function pullRequestOfRun(
  run: EndedRun,
  { open, repository }: { readonly open: readonly OpenPull[]; readonly repository: number },
): PullRequestOfRun {
  const head = run.headRepository;
  if (head === undefined) return { kind: 'gone', why: 'the repository that it came from is gone' };
  const ours = open.filter(
    (pull) => pull.open && pull.baseRepository === repository && pull.headRepository === head.id,
  );
  if (ours.length === 0) return { kind: 'gone', why: 'no open pull request comes from its branch' };
  const same = ours.filter((pull) => isHeadOf(run, pull));
  if (same.length === 0) return { kind: 'gone', why: 'the pull request has moved on to another commit' };
  const named = same.length === 1 ? same : same.filter(({ number }) => run.pullRequests.includes(number));
  const [only, ...more] = named;
  if (only && more.length === 0) return { kind: 'found', number: only.number };
  const numbers = same.map(({ number }) => `#${number}`).join(', ');
  return {
    kind: 'unclear',
    why: `the pull requests ${numbers} have the same head, and a run is of one of them`,
  };
}

/** Whether the pull request is still at the commit that the run judged. */
export function isHeadOf(run: EndedRun, pull: OpenPull): boolean {
  return pull.open && pull.headRepository === run.headRepository?.id && pull.headSha === run.headSha;
}
