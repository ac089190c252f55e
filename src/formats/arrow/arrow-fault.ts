/** Why an Arrow file cannot be read: it is broken, or it holds what has no place in a table here. */
export class ArrowFault extends Error {
  /** What its owner can do; not given: write it again. */
  readonly wayOut: string | undefined;

  constructor(message: string, wayOut?: string) {
    super(message);
    this.wayOut = wayOut;
  }
}
