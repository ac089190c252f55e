import path from 'node:path';
import type { MetricValues } from '../../domain/evidence/value.ts';
import type { BaselineRequest } from './baseline.ts';
import { type Evidence, orUnreadable, readRows } from './evidence.ts';

/**
 * The candidate's own metric and prediction files as a commit has them; `undefined` if it has none of them. The paths
 * are the candidate's, so a file that was renamed is not found.
 */
export async function baselineOfCommit(
  { host, subject, candidate }: BaselineRequest,
  { commit, shown }: { commit: string; shown: string },
): Promise<Evidence | undefined> {
  const { repository, metricFiles, files, context } = host;
  const { sources } = candidate;
  if (!sources) return undefined;
  const unreadable: string[] = [];
  const read: { path: string; values: MetricValues }[] = [];
  for (const file of sources.metrics) {
    const inGit = repositoryPath(context.workspace, file);
    const bytes = inGit === undefined ? undefined : await repository.file(commit, inGit);
    if (!bytes) continue;
    const name = `${inGit} of ${shown}`;
    const values = await orUnreadable(unreadable, () => metricFiles.parse(bytes, name));
    if (values) read.push({ path: name, values });
  }
  const rows = sources.predictions && repositoryPath(context.workspace, sources.predictions.path);
  const bytes = rows === undefined ? undefined : await repository.file(commit, rows);
  const copy = path.posix.join('.modelgate', 'baselines', subject.model, path.basename(rows ?? ''));
  if (bytes) await files.write(copy, bytes);
  const predictions =
    bytes && (await orUnreadable(unreadable, () => readRows(host, copy, sources.predictions?.columns ?? {})));
  if (read.length === 0 && !bytes && unreadable.length === 0) return undefined;
  return {
    side: { kind: 'ref', name: shown, commit },
    values: (await orUnreadable(unreadable, () => metricFiles.merge(read))) ?? new Map(),
    ...(predictions && { predictions }),
    candidates: 1,
    unreadable,
  };
}

/** With forward slashes; `undefined` outside of the repository. */
function repositoryPath(workspace: string, file: string): string | undefined {
  const relative = path.relative(workspace, file).split(path.sep).join('/');
  return relative.startsWith('../') || path.isAbsolute(relative) ? undefined : relative;
}
