/** A workflow wants something that this runner does not have: a fault of the test, never a failed step. */
export class UnsupportedError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UnsupportedError';
  }
}
