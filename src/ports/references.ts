/** Files of a version that stay elsewhere: in a bucket, on a server. */
export interface References {
  /** Why an address cannot be read here, as the end of a sentence; `undefined`: it can be tried. */
  obstacle(uri: string): string | undefined;
  /**
   * Writes the bytes to `path`, verified by size and `sha256`. What lies there already is kept if it turns out to be the first
   * bytes. No credentials are sent. `onProgress` gets the bytes so far.
   * @throws ModelgateError REFERENCE_INVALID where the bytes are not those, REFERENCE_UNAVAILABLE where they cannot be had
   */
  download(uri: string, target: ReferenceTarget): Promise<void>;
}

export interface ReferenceTarget {
  readonly path: string;
  readonly sha256: string;
  readonly size: number;
  readonly onProgress?: (bytes: number) => void;
}
