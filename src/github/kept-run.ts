import { parseArtifactName, parsePointerName } from '../domain/run/artifact-name.ts';
import type { KeptRun } from '../ports/runs.ts';
import type { Octokit } from './client.ts';

export type Artifact = Awaited<ReturnType<Octokit['rest']['actions']['getArtifact']>>['data'];

/** What an artifact is by its name: a run, or a pointer to one. */
export function keptRun(
  artifact: Artifact,
  run: { id: number; commit: string; branch: string; url: string },
): KeptRun | undefined {
  const pointer = parsePointerName(artifact.name);
  const parsed = pointer ?? parseArtifactName(artifact.name);
  if (!parsed) return undefined;
  return {
    name: artifact.name,
    model: parsed.model,
    ...(pointer && { original: pointer.original }),
    commit: run.commit,
    branch: run.branch,
    expired: artifact.expired,
    id: artifact.id,
    workflowRun: run.id,
    url: run.url,
    size: artifact.size_in_bytes,
    ...(artifact.digest && { digest: artifact.digest }),
  };
}
