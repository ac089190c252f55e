/** The repository's commits, read-only. On GitHub by API: no checkout is needed. */
export interface Repository {
  /** The commit that a branch, tag or commit id names; `undefined` only if there is none. */
  resolve(ref: string): Promise<string | undefined>;
  parents(commit: string): Promise<readonly string[]>;
  /** Bytes of a file at a commit; `undefined` only if it is absent there. */
  file(commit: string, path: string): Promise<Uint8Array | undefined>;
  /**
   * The commit that a branch points to, and a file as that commit has it: on GitHub one request where the commit is not known
   * yet. `undefined` only if there is no such branch.
   */
  fileOfBranch(
    branch: string,
    path: string,
  ): Promise<{ readonly commit: string; readonly bytes: Uint8Array | undefined } | undefined>;
  /** Every file of the commit, recursively, in git's order. @throws ModelgateError if the listing is not whole */
  tree(commit: string): Promise<readonly TreeEntry[]>;
  /** Whether `ancestor` is `commit` or one of its ancestors. */
  contains(commit: string, ancestor: string): Promise<boolean>;
  /** The newest commit that both have in their history; `undefined` only if there is none. */
  mergeBase(a: string, b: string): Promise<string | undefined>;
  /** Whether only some may read it. No request where the event says so. */
  isPrivate(): Promise<boolean>;
}

export interface TreeEntry {
  readonly path: string;
  /** `100644`, `100755`, `120000` (link), `160000` (submodule). */
  readonly mode: string;
  /** Git's object id: of the blob, or of a submodule's commit. */
  readonly id: string;
}
