import { ModelgateError } from '../../domain/errors.ts';
import { type CommentMode, planComment } from '../../domain/report/comment.ts';
import { formatMarker, type Marker, parseMarker } from '../../domain/report/marker.ts';
import type { Comment } from '../../ports/forge.ts';
import type { Host } from '../../ports/host.ts';

export interface CommentRequest {
  /** Markdown without its marker. */
  readonly body: string;
  readonly mode: CommentMode;
  /** There is something to say that is worth a new comment. */
  readonly worth: boolean;
}

export interface Commented {
  readonly url?: string;
  /** The token may only read, as for forks and Dependabot: nothing was written. */
  readonly readOnly?: true;
  /** Why nothing was written, where the target had an obstacle. */
  readonly obstacle?: string;
}

/** Creates or updates the one comment of this workflow on the pull request; does nothing where there is none. */
export async function writeComment(host: Host, request: CommentRequest): Promise<Commented> {
  const { pullRequest, workflow, actor } = host.context;
  if (!pullRequest || !workflow || request.mode === 'never') return {};
  const marker = {
    key: workflow.path,
    head: pullRequest.headSha,
    run: workflow.number,
    attempt: workflow.attempt,
  };
  try {
    return await writeCommentOn(host, { ...request, marker, number: pullRequest.number });
  } catch (error) {
    const refused = error instanceof ModelgateError && error.code === 'PERMISSION_MISSING';
    if (!refused || !(pullRequest.fork || actor === 'dependabot[bot]')) throw error;
    host.log.info(
      'The token may not write comments, as is usual for forks and Dependabot: the report is in the job summary.',
    );
    return { readOnly: true };
  }
}

export interface CommentTarget {
  /** Of the pull request. */
  readonly number: number;
  readonly marker: Marker;
  /** Asked right before anything is written: why nothing is to be, if so. */
  readonly obstacle?: () => Promise<string | undefined>;
}

/** Creates or updates the one comment that the marker's key names on the pull request. */
export async function writeCommentOn(
  host: Host,
  { body, mode, worth, marker, number, obstacle }: CommentRequest & CommentTarget,
): Promise<Commented> {
  const { forge, log } = host;
  const text = `${body.trimEnd()}\n\n${formatMarker(marker)}\n`;
  const existing = await forge.comments(number);
  // Who we are only matters where a comment claims to be ours: one request less for the first.
  const claimed = existing.some((comment) => parseMarker(comment.body) !== null);
  const viewer = claimed ? await forge.viewer() : '';
  const plan = planComment({ existing, viewer, body: text, marker, mode, worth });
  log.debug(`Comment: ${plan.kind}, ${plan.reason}`);
  const writes = plan.kind === 'create' || plan.kind === 'update' || plan.remove.length > 0;
  const why = writes ? await obstacle?.() : undefined;
  if (why !== undefined) return { obstacle: why };
  for (const id of plan.remove) await forge.deleteComment(id);
  switch (plan.kind) {
    case 'none':
      return {};
    case 'skip':
      return urlOf(existing.find(({ id }) => id === plan.id));
    case 'update':
      // Somebody may delete it between our look and our word.
      return {
        url: ((await forge.updateComment(plan.id, text)) ?? (await forge.createComment(number, text))).url,
      };
    case 'create':
      return { url: (await forge.createComment(number, text)).url };
  }
}

function urlOf(comment: Comment | undefined): Commented {
  return comment ? { url: comment.url } : {};
}
