/** How the platform stands towards a registry: what `doctor` looks at besides ledger and releases. Nothing is written. */
export interface Inspection {
  /** Whether the token may write releases and branches; `undefined` where the platform does not say. */
  mayWrite(): Promise<boolean | undefined>;
  /** What would make the platform refuse a commit on the ledger's branch, a sentence each with the way out. */
  ledgerObstacles(): Promise<readonly string[]>;
  /** Commits that the ledger's branch pointed to at other times, newest first, as far as they are still known. */
  earlierLedgerHeads(): Promise<readonly string[]>;
  /** Commits by tag, of either kind, of all tags that are a model's version. */
  tags(): Promise<ReadonlyMap<string, string>>;
  /** Tag of the release that the platform shows as the latest; `undefined` where there is none. */
  latestRelease(): Promise<string | undefined>;
  /** The command, as a person types it, that puts the ledger's branch to a commit. */
  resetCommand(commit: string): string;
}
