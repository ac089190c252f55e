import type { Verdict } from '../compare/comparison.ts';
import { compareRuns, parseMarker, type Marker } from './marker.ts';

export type CommentMode = 'always' | 'changes' | 'never';

export interface ExistingComment {
  readonly id: number;
  readonly author: string;
  readonly body: string;
}

export interface CommentSituation {
  /** Every comment of the pull request. */
  readonly existing: readonly ExistingComment[];
  /** Login under which we write. */
  readonly viewer: string;
  /** What is to stand there, with its marker. */
  readonly body: string;
  readonly marker: Marker;
  readonly mode: CommentMode;
  /** There is something to say that is worth a new comment: see `isWorthSaying`. */
  readonly worth: boolean;
}

export type CommentPlan =
  | { readonly kind: 'create'; readonly reason: string; readonly remove: readonly [] }
  | {
      readonly kind: 'update';
      readonly id: number;
      readonly reason: string;
      readonly remove: readonly number[];
    }
  /** A comment of ours stands as it is. */
  | {
      readonly kind: 'skip';
      readonly id: number;
      readonly reason: string;
      readonly remove: readonly number[];
    }
  /** There is none, and none is to be made. */
  | { readonly kind: 'none'; readonly reason: string; readonly remove: readonly [] };

/**
 * What to do with the one comment of a pull request. Ours is what carries our marker **and** was written by us: a marker
 * alone can be typed by anybody. An older run never overwrites what a newer one wrote. Of several of ours (two runs raced)
 * the oldest stays, the ids in `remove` go.
 */
export function planComment({ existing, viewer, body, marker, mode, worth }: CommentSituation): CommentPlan {
  if (mode === 'never') return { kind: 'none', reason: 'comments are switched off', remove: [] };
  const ours = existing
    .filter((comment) => isSameLogin(comment.author, viewer))
    .flatMap((comment) => {
      const found = parseMarker(comment.body);
      return found?.key === marker.key ? [{ ...comment, marker: found }] : [];
    })
    .toSorted((a, b) => a.id - b.id);
  const [oldest, ...duplicates] = ours;
  if (oldest === undefined) {
    if (worth) return { kind: 'create', reason: 'there is no comment of ours yet', remove: [] };
    return { kind: 'none', reason: 'there is nothing to say that is worth a new comment', remove: [] };
  }
  const newer = ours.find((comment) => compareRuns(comment.marker, marker) > 0);
  if (newer) {
    const { run, attempt } = newer.marker;
    // Duplicates are left to that run: one of them may hold what it wrote.
    return {
      kind: 'skip',
      id: newer.id,
      reason: `run ${run}, attempt ${attempt}, is newer and has reported`,
      remove: [],
    };
  }
  const remove = duplicates.map((comment) => comment.id);
  if (normalised(oldest.body) === normalised(body)) {
    return { kind: 'skip', id: oldest.id, reason: 'the comment says so already', remove };
  }
  return { kind: 'update', id: oldest.id, reason: 'our comment is there', remove };
}

/**
 * Whether a verdict (the worst, of several models) deserves a new comment. `changes`: only one that is neither pass nor
 * unchanged. `always`: all but unchanged, unless the pull request loosens rules.
 */
export function isWorthSaying(
  verdict: Verdict | 'warn' | 'error',
  { mode, loosened }: { readonly mode: CommentMode; readonly loosened: boolean },
): boolean {
  if (mode === 'never') return false;
  if (verdict === 'unchanged') return loosened && mode === 'always';
  return mode === 'always' || verdict !== 'pass';
}

/** GitHub treats logins without regard to case. */
function isSameLogin(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** GitHub may hand a body back with other line ends. */
function normalised(body: string): string {
  return body.replace(/\r\n?/g, '\n').trimEnd();
}
