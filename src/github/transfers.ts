import type { Octokit } from './client.ts';

/** What the ways of bytes to and from GitHub share. */
export interface Transfers {
  readonly octokit: Octokit;
  readonly repo: { readonly owner: string; readonly repo: string };
  /** Folder that paths on this machine are relative to. */
  readonly root: string;
  readonly waits: TransferWaits;
  readonly warn: (message: string) => void;
}

/** In milliseconds. */
export interface TransferWaits {
  /** Before each try after the first. */
  readonly pauses: readonly number[];
  /** How long a connection may be silent. */
  readonly idle: number;
  /** How long a write whose answer was lost is given to show, before what is there is read back. */
  readonly settle: number;
  /** Rate limits are waited for no longer than this in all. */
  readonly longest: number;
  /** For a rate limit that does not say when it lifts. */
  readonly unsaid: number;
}

export const usualWaits: TransferWaits = {
  pauses: [2_000, 5_000, 15_000],
  idle: 120_000,
  settle: 2_000,
  longest: 120_000,
  unsaid: 60_000,
};
