/** Tables in Arrow files. */
export interface ArrowFiles {
  /**
   * Writes the table of a file of the IPC file format or stream format as a Parquet file: columns, types, and rows in their order.
   * @throws ModelgateError FILE_UNREADABLE where it is broken, or has what Parquet or this reader has not
   */
  toParquet(source: ArrowSource, target: string): Promise<void>;
}

export interface ArrowSource {
  /** Absolute. */
  readonly file: string;
  /** As people wrote it. */
  readonly name: string;
}
