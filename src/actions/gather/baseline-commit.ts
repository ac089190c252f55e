import path from 'node:path';
import type { MetricValues } from '../../domain/evidence/value.ts';
import type { PredictionColumns } from '../../domain/run/record.ts';
import type { BaselineRequest } from './baseline.ts';
import { type CommittedFiles, recipeFilesAt, repositoryPathOf } from './committed-files.ts';
import { type Evidence, orUnreadable, readRows } from './evidence.ts';
import type { Candidate } from './candidate.ts';

/**
 * Metrics and predictions as a commit has them: the files of that commit's own recipe, else those that the candidate was
 * made of; the other way round where inputs name the candidate's files. `undefined` if it has none of them.
 */
export async function baselineOfCommit(
  request: BaselineRequest,
  at: { readonly commit: string; readonly shown: string },
): Promise<Evidence | undefined> {
  const { host, subject } = request;
  const candidate = await request.candidate;
  const own = () => Promise.resolve(filesOfCandidate(host.context.workspace, candidate));
  const recipe = () => recipeFilesAt(request, at.commit);
  for (const gather of candidate.sources?.named ? [own, recipe] : [recipe, own]) {
    const files = await gather();
    const evidence = files && (await evidenceAt({ host, model: subject.model, files }, at));
    if (evidence) return evidence;
  }
  return undefined;
}

interface EvidenceRequest extends Pick<BaselineRequest, 'host'> {
  readonly model: string;
  readonly files: CommittedFiles;
}

async function evidenceAt(
  { host, model, files: named }: EvidenceRequest,
  { commit, shown }: { readonly commit: string; readonly shown: string },
): Promise<Evidence | undefined> {
  const { repository, metricFiles, files } = host;
  const unreadable: string[] = [];
  const read: { path: string; values: MetricValues }[] = [];
  for (const file of named.metrics) {
    const bytes = await repository.file(commit, file);
    if (!bytes) continue;
    const name = `${file} of ${shown}`;
    const values = await orUnreadable(unreadable, () => metricFiles.parse(bytes, name));
    if (values) read.push({ path: name, values });
  }
  const rows = named.predictions;
  const bytes = rows && (await repository.file(commit, rows.path));
  const copy = path.posix.join('.modelgate', 'baselines', model, path.posix.basename(rows?.path ?? ''));
  if (bytes) await files.write(copy, bytes);
  const columns: PredictionColumns = rows?.columns ?? {};
  const predictions = bytes && (await orUnreadable(unreadable, () => readRows(host, copy, columns)));
  if (read.length === 0 && !bytes && unreadable.length === 0) return undefined;
  return {
    side: { kind: 'ref', name: shown, commit },
    values: (await orUnreadable(unreadable, () => metricFiles.merge(read))) ?? new Map(),
    ...(predictions && { predictions }),
    candidates: 1,
    unreadable,
  };
}

function filesOfCandidate(workspace: string, { sources }: Candidate): CommittedFiles | undefined {
  if (!sources) return undefined;
  const inRepository = (file: string) => repositoryPathOf(workspace, file);
  const metrics = sources.metrics.map(inRepository).filter((file) => file !== undefined);
  const rows = sources.predictions && inRepository(sources.predictions.path);
  return {
    metrics,
    ...(rows !== undefined &&
      sources.predictions && { predictions: { path: rows, columns: sources.predictions.columns } }),
  };
}
