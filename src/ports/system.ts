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
  /** Makes the folder, and those above it. */
  makeFolder(path: string): Promise<void>;
  /** Text that changes whenever the file is written anew, links followed; `undefined` only if it is absent. */
  stamp(path: string): Promise<string | undefined>;
  /**
   * Files that the globs name, sorted, relative to `root`; a plain path that exists names itself.
   * @throws ModelgateError FILE_UNREADABLE for names that text cannot tell, unless `anyName`: such a one comes as another
   */
  glob(
    patterns: readonly string[],
    root?: string,
    options?: { readonly anyName?: boolean },
  ): Promise<readonly string[]>;
  /** Links that folders and globs name, relative to `root`: neither they nor what they lead to is among the files of `glob`. */
  links(patterns: readonly string[], root?: string): Promise<readonly string[]>;
  /** Size in bytes and `sha256:…`, streamed; of a part of the file where `range` names one. @throws ModelgateError FILE_MISSING */
  digest(path: string, range?: ByteRange): Promise<{ readonly size: number; readonly sha256: string }>;
  /** Bytes of a file; `undefined` only if there is no such file. */
  size(path: string): Promise<number | undefined>;
  /**
   * Copies a part of a file to `at` in another, which is made where it is not there; streamed. Gives what was copied.
   * @throws ModelgateError FILE_UNREADABLE where the file ends before the part does
   */
  copyRange(from: string, to: string, part: CopiedRange): Promise<{ readonly sha256: string }>;
  /** Writes whole, and only if nothing is there; whether it did. Of several who try at once one does. */
  create(path: string, content: string | Uint8Array): Promise<boolean>;
  /** Gives a folder another name in one step. `false`: there is a folder of that name with something in it, and nothing was done. */
  move(from: string, to: string): Promise<boolean>;
  /** What a path names, links not followed; `undefined` only if there is nothing. */
  kind(path: string): Promise<'file' | 'folder' | 'link' | 'other' | undefined>;
  /** All that is in a folder but the folders in it, sorted by path; links are not followed. */
  entries(folder: string): Promise<readonly FolderEntry[]>;
  /**
   * Runs `work` while nobody else does so under the same lock file. Who was killed does not stand in the way.
   * @throws ModelgateError FOLDER_BUSY
   */
  exclusively<T>(lock: string, work: () => Promise<T>): Promise<T>;
}

export interface FolderEntry {
  /** Relative to the folder, with forward slashes. */
  readonly path: string;
  /** A file; anything else is a link, a pipe or a device. */
  readonly plain: boolean;
}

export interface ByteRange {
  readonly offset: number;
  readonly size: number;
}

export interface CopiedRange extends ByteRange {
  /** Where in the target; what lies behind the part there is cut off. */
  readonly at: number;
  /** Gets the bytes so far. */
  readonly onProgress?: (bytes: number) => void;
}

export interface Log {
  info(message: string): void;
  warn(message: string): void;
  /** A word on a line of a file of the repository: shown beside it where the code is looked at. */
  annotate(annotation: Annotation): void;
  /** Only shown when debugging is switched on. */
  debug(message: string): void;
  group<T>(title: string, run: () => Promise<T>): Promise<T>;
  /** Shows a report where this run is looked at: Markdown in the job summary, text on a shell. */
  show(report: { readonly markdown: string; readonly text: string }): Promise<void>;
}

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  /** From the repository's root. */
  readonly path: string;
  readonly line?: number;
}

/** The time of day, for what is recorded; nothing is decided by it but how long to wait. */
export interface Clock {
  now(): Date;
  sleep(milliseconds: number): Promise<void>;
}
