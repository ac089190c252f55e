/**
 * What one step leaves for those behind it: in a job's own temporary folder, which the runner empties before every job; on a shell under
 * the git directory. No commit can hold it.
 */
export interface Notes {
  leave(model: string, text: string): Promise<void>;
  /** `undefined` where none was left. */
  of(model: string): Promise<string | undefined>;
}
