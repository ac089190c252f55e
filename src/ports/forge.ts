/** Where people talk about a change: pull requests and their comments. */
export interface Forge {
  /** All comments of a pull request, oldest first, whatever their number. */
  comments(pullRequest: number): Promise<readonly Comment[]>;
  createComment(pullRequest: number, body: string): Promise<Comment>;
  /** `undefined` only if somebody has deleted it. */
  updateComment(id: number, body: string): Promise<Comment | undefined>;
  deleteComment(id: number): Promise<void>;
  /** Login under which this token writes, `github-actions[bot]`. */
  viewer(): Promise<string>;
}

export interface Comment {
  readonly id: number;
  readonly author: string;
  readonly body: string;
  readonly url: string;
}
