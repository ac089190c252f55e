import type { Standing } from '../domain/registry/elsewhere.ts';

/**
 * The ledger's branch, `modelgate-ledger`: files that only ever grow, under compare-and-swap. What the files say is the
 * domain's (`domain/registry`); here they are bytes.
 */
export interface Ledger {
  /** A model's `state.json` at the head of the branch: one request, however many versions. `undefined` only if it is absent. */
  state(model: string): Promise<Uint8Array | undefined>;
  /** Head of the branch and every model's `state.json`, of one moment. */
  snapshot(): Promise<LedgerSnapshot>;
  /**
   * The event files `from` to `to` (both included) of a model as `head` has them, in order; up to 100 a request.
   * `undefined` in the place of one that is not there.
   */
  events(
    head: string,
    range: { readonly model: string; readonly from: number; readonly to: number },
  ): Promise<readonly (Uint8Array | undefined)[]>;
  /**
   * One commit on top of `head` that adds or replaces these files, and only if `head` is still what the branch points to
   * (`undefined`: the branch is not there yet, and this makes it, as an orphan). After an answer that was lost it is read
   * back whether the commit landed.
   * @throws ModelgateError PERMISSION_MISSING, LEDGER_REFUSED where a rule of the repository refuses the write, GITHUB_UNAVAILABLE
   */
  append(head: string | undefined, addition: LedgerAddition): Promise<Appended>;
  /**
   * The branch of the same name that this clone fetched, and how its own stands to that; `undefined`: none was fetched. Not
   * on GitHub, where there is one alone.
   */
  origin?(): Promise<LedgerOrigin | undefined>;
}

export interface LedgerOrigin {
  /** `owner/name`, where it is a repository on GitHub. */
  readonly repository: string | undefined;
  /** As of the last fetch; `behind` and `diverged`: this clone's branch lacks events. */
  readonly standing: Standing;
}

export interface LedgerSnapshot {
  /** Commit that the branch points to; `undefined` only if there is no such branch. */
  readonly head: string | undefined;
  /** Bytes of `models/<model>/state.json`, by model. */
  readonly states: ReadonlyMap<string, Uint8Array>;
}

export interface LedgerAddition {
  /**
   * Content by path from the branch's root. The first is the event, whose path no commit had before; without an event, where
   * derived files are written anew, one that differs from what is there.
   */
  readonly files: ReadonlyMap<string, string>;
  readonly message: string;
}

export type Appended =
  | {
      readonly kind: 'appended';
      readonly head: string;
      /** The answer was lost, and the commit was found: others may have gone on from it, and `head` is theirs then. */
      readonly readBack?: true;
    }
  /** Somebody else was faster: the branch points elsewhere now. */
  | { readonly kind: 'lost' };

export const ledgerBranch = 'modelgate-ledger';
