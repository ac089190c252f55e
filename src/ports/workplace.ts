/** The machine and the work tree that training runs in, for the record. */
export interface Workplace {
  /** What the machine is, and which versions of the tools that train it has; `variables`: names in the environment whose values matter. */
  describe(options: { readonly variables: readonly string[] }): Promise<Machine>;
  /**
   * Files of the work tree that are not as HEAD has them, from the repository's root, ignored ones left out; `undefined` where there
   * is no work tree.
   */
  uncommitted(): Promise<Uncommitted | undefined>;
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
  /** Values of the named variables; one that is not set is left out. */
  readonly variables: Readonly<Record<string, string>>;
}

export interface Uncommitted {
  /** Tracked, and other than in HEAD. */
  readonly modified: readonly string[];
  readonly untracked: readonly string[];
}
