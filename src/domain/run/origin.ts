/** Where a kept run came from, as the platform states it; nothing of it is the artifact’s own word. */
export interface RunOrigin {
  /** Number of the repository whose workflow made it; 0 on a shell. */
  readonly repository: number;
  /** Number of the repository that the commit came from; `undefined`: it is gone. */
  readonly headRepository: number | undefined;
  /** The workflow’s file, `.github/workflows/model.yml`. */
  readonly workflow: string;
  readonly event: string;
}

/** Where it is to be used: in which repository, and by which workflow’s file. */
export type Here = Pick<RunOrigin, 'repository' | 'workflow'>;

/**
 * Events on which only the commit decides what is trained. Who starts a workflow by hand or by a dispatch gives inputs that no commit
 * shows, a schedule is there to train anew, and `pull_request_target` and `workflow_run` name another commit than the one they may check out.
 */
export const reusingEvents: ReadonlySet<string> = new Set(['push', 'pull_request', 'merge_group']);

/**
 * Why a run must not stand for one of this repository’s (design, section 4, “Train once”), as the end of a sentence; `undefined`: as
 * far as its origin goes, it may.
 */
export function obstacleToReuse(
  { repository, headRepository, workflow, event }: RunOrigin,
  here: Here,
): string | undefined {
  if (repository !== here.repository) return 'it was made in another repository';
  if (headRepository !== here.repository) return 'it comes from a fork';
  if (workflow !== here.workflow)
    return `it was made by ${shown(workflow)}, which is another workflow than ${shown(here.workflow)}`;
  if (!reusingEvents.has(event)) return `it was made on ${shown(event)}, where more than the commit decides`;
  return undefined;
}

function shown(text: string): string {
  return JSON.stringify(text.slice(0, 200));
}
