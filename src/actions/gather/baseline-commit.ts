import path from 'node:path';
import { faultSentence } from '../../domain/errors.ts';
import type { MetricValues } from '../../domain/evidence/value.ts';
import type { PredictionColumns } from '../../domain/run/record.ts';
import type { Host } from '../../ports/host.ts';
import type { BaselineRequest } from './baseline.ts';
import { type CommittedFiles, recipeFilesAt, repositoryPathOf } from './committed-files.ts';
import { type Evidence, type EvidenceRows, orUnreadable, readRows } from './evidence.ts';
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
  const { repository, metricFiles } = host;
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
  const copies = await copiesAt({ host, model, rows }, commit);
  if (copies.length > 0) unreadable.push(...missingFiles(rows, shown));
  const predictions = await orUnreadable(unreadable, () =>
    committedRows(host, { copies, columns: rows?.columns ?? {} }),
  );
  if (read.length === 0 && copies.length === 0 && unreadable.length === 0) return undefined;
  return {
    side: { kind: 'ref', name: shown, commit },
    values: (await orUnreadable(unreadable, () => metricFiles.merge(read))) ?? new Map(),
    ...(predictions && { predictions }),
    candidates: 1,
    unreadable,
  };
}

interface Copy {
  readonly file: string;
  readonly seed?: string;
}

/** Those that the commit has. */
async function copiesAt(
  {
    host,
    model,
    rows,
  }: Pick<EvidenceRequest, 'host' | 'model'> & { readonly rows: CommittedFiles['predictions'] },
  commit: string,
): Promise<readonly Copy[]> {
  const named = rows?.files ?? [];
  const copies: Copy[] = [];
  for (const { path: name, ...seed } of named) {
    const bytes = await host.repository.file(commit, name);
    // Files of several seeds may have one name in folders of their own.
    const target = named.length === 1 ? path.posix.basename(name) : name;
    const file = path.posix.join('.modelgate', 'baselines', model, target);
    if (!bytes) continue;
    await host.files.write(file, bytes);
    copies.push({ ...seed, file });
  }
  return copies;
}

/** Fewer seeds than the recipe lists would be judged as if these were all. */
function missingFiles(rows: CommittedFiles['predictions'], shown: string): string[] {
  return (rows?.missing ?? []).map((pattern) =>
    faultSentence({
      code: 'FILE_MISSING',
      message: `A file of predictions that the recipe of ${shown} lists is not there, and others of the list are`,
      place: { path: pattern },
      hint: 'Each seed counts: commit all of them there, or name another `baseline`.',
    }),
  );
}

async function committedRows(
  host: Host,
  { copies, columns }: { readonly copies: readonly Copy[]; readonly columns: PredictionColumns },
): Promise<EvidenceRows | undefined> {
  const [first, ...others] = copies;
  if (!first) return undefined;
  const rows = await readRows(host, first.file, columns);
  const { seed: own } = first;
  if (own === undefined || others.length === 0) return rows;
  const further = others.map(({ file, seed = file }) => ({
    seed,
    read: () => readRows(host, file, columns),
  }));
  return { ...rows, seeds: { own, decide: true, others: further } };
}

function filesOfCandidate(workspace: string, { sources }: Candidate): CommittedFiles | undefined {
  if (!sources) return undefined;
  const inRepository = (file: string) => repositoryPathOf(workspace, file);
  const metrics = sources.metrics.map(inRepository).filter((file) => file !== undefined);
  const { predictions } = sources;
  const seeds = predictions?.seeds;
  const all = predictions
    ? [{ path: predictions.path, ...(seeds && { seed: seeds.own }) }, ...(seeds?.others ?? [])].flatMap(
        ({ path: file, ...rest }) => {
          const inside = inRepository(file);
          return inside === undefined ? [] : [{ ...rest, path: inside }];
        },
      )
    : [];
  return {
    metrics,
    ...(all.length > 0 && predictions && { predictions: { files: all, columns: predictions.columns } }),
  };
}
