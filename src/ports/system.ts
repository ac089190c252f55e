/** The machine: files, and what is said to people. Paths are absolute or relative to the working directory. */
export interface Files {
  /** Directory that inputs are relative to. */
  readonly root: string;
  /** `undefined` only if there is no such file. @throws ModelgateError FILE_UNREADABLE above `limit` bytes */
  read(path: string, limit?: number): Promise<Uint8Array | undefined>;
  /** Writes whole or not at all; makes folders. */
  write(path: string, content: string | Uint8Array): Promise<void>;
  copy(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  exists(path: string): Promise<boolean>;
  isDirectory(path: string): Promise<boolean>;
  /** Files that the globs name, sorted, relative to `root`; a plain path that exists names itself. */
  glob(patterns: readonly string[], root?: string): Promise<readonly string[]>;
  /** Size in bytes and `sha256:…`, streamed. */
  digest(path: string): Promise<{ readonly size: number; readonly sha256: string }>;
}

export interface Log {
  info(message: string): void;
  warn(message: string): void;
  /** Only shown when debugging is switched on. */
  debug(message: string): void;
  group<T>(title: string, run: () => Promise<T>): Promise<T>;
  /** Shows a report where this run is looked at: Markdown in the job summary, text on a shell. */
  show(report: { readonly markdown: string; readonly text: string }): Promise<void>;
}
