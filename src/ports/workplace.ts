import type { TreeEntry } from './repository.ts';

/** The machine and the work tree that training runs in, for the record. */
export interface Workplace {
  /** What the machine is, and which versions of the tools that train it has. */
  describe(): Promise<Machine>;
  /** Values of variables of the environment; one that is not set is left out. */
  variables(names: readonly string[]): Readonly<Record<string, string>>;
  /** What is checked out; `undefined` where git cannot tell. */
  checkout(): Promise<Checkout | undefined>;
}

export interface Machine {
  /** `linux 6.1.0 x64` */
  readonly system: string;
  /** `2 × AMD EPYC 7B13` */
  readonly processors: string;
  /** Bytes. */
  readonly memory: number;
  /** One text a device, as its driver names it. */
  readonly accelerators: readonly string[];
  /** The runner's image, `ubuntu24 20251101.1`, as far as the runner says it. */
  readonly image?: string;
  /** Versions by tool; those that are there. */
  readonly tools: Readonly<Record<string, string>>;
}

/** Paths are from the repository's root; ignored files are left out. */
export interface Checkout {
  /** Every file of the commit that is checked out. */
  readonly tree: readonly TreeEntry[];
  /** Tracked, and other than in HEAD. */
  readonly modified: readonly string[];
  readonly untracked: readonly string[];
}
