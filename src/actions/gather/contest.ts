import path from 'node:path';
import { canonicalJson, sha256Of } from '../../domain/canonical-json.ts';
import { findingOf } from '../../domain/compare/findings.ts';
import {
  limitedMetrics,
  type Oriented,
  rankingMetric,
  valueOf,
} from '../../domain/compare/ranking-metric.ts';
import { type Duel, rankCandidates } from '../../domain/compare/ranking.ts';
import { ModelgateError } from '../../domain/errors.ts';
import { formatRunRecord } from '../../domain/run/record-text.ts';
import type { Host } from '../../ports/host.ts';
import { type Baseline, gatherBaseline } from './baseline.ts';
import { candidatesFolderOf, gatherCandidates, type NamedCandidate } from './candidates.ts';
import {
  type Compared,
  type ComparisonRequest,
  gateInForce,
  type JudgedSides,
  judgeSides,
} from './comparison.ts';
import { writeComparison } from './comparison-files.ts';
import { ignoreFolder, runFolderOf } from './recording.ts';
import { estimatesOf, judgedRows } from './judged-rows.ts';
import { withoutOwnBaseline } from './measured.ts';
import { openRun, type RunFolder } from './run-folder.ts';
import { pair } from './same-rows.ts';
import { digestOfInputs } from './touched.ts';

export interface Contest {
  /** Paths and globs of runs and metric files. */
  readonly candidates: readonly string[];
  /** What ranks; not given: as the policy's rules say. */
  readonly rankBy: string | undefined;
}

/**
 * Judges each of several candidates against the same baseline, each as the best of all of them, and takes the best: its comparison
 * is the model's, its run lies in the run's folder and says of how many it was chosen.
 */
export async function compareCandidates(
  request: ComparisonRequest,
  { candidates: patterns, rankBy }: Contest,
): Promise<Compared> {
  const { host, subject, policies, trees } = request;
  const inputsDigest = digestOfInputs(subject, trees, policies.head !== undefined);
  const gathered = await gatherCandidates({ ...request, tree: trees.head, inputsDigest }, patterns);
  const sharing = gathered.map((one) => withoutColumnOfItsOwn(one, request));
  // One that was chosen before brings along what it was chosen from.
  const k = sharing.reduce((sum, { candidate }) => sum + candidate.evidence.candidates, 0);
  const all = sharing.map((one) => bestOf(k, one));
  const baseline = await gatherBaseline({ ...request, candidate: (all[0] as NamedCandidate).candidate });
  const ranked = await rank(request, { all, baseline, rankBy });
  const [first] = ranked.ranking.candidates;
  const at = all.findIndex(({ candidate }) => candidate.run.record.id === first?.id);
  const chosen = all[at] as NamedCandidate;
  const { comparison: judged, changed, validation } = ranked.judged[at] as JudgedSides;
  const comparison = { ...judged, results: { ...judged.results, ranking: ranked.ranking } };
  host.log.info(`${chosen.name} is the best of ${all.length} by ${ranked.ranking.metric}.`);
  const run = await keepChosen(host, { model: subject.model, run: chosen.candidate.run, k });
  await writeComparison(host, comparison, { changed, validation });
  return { comparison, candidate: { ...chosen.candidate, run } };
}

function bestOf(k: number, { name, candidate }: NamedCandidate): NamedCandidate {
  return { name, candidate: { ...candidate, evidence: { ...candidate.evidence, candidates: k } } };
}

async function rank(
  request: ComparisonRequest,
  {
    all,
    baseline,
    rankBy,
  }: {
    readonly all: readonly NamedCandidate[];
    readonly baseline: Baseline;
    readonly rankBy: string | undefined;
  },
) {
  // Together they are one look: alpha is divided among them already.
  const lookedAt = sha256Of(canonicalJson(all.map(({ candidate }) => candidate.run.record.id).sort()));
  const judged: JudgedSides[] = [];
  for (const { name, candidate } of all)
    judged.push(
      await ofCandidate(name, () => judgeSides(request, { gathered: candidate, baseline, lookedAt })),
    );
  const comparisons = judged.map(({ comparison }) => comparison);
  const { rules, alpha } = gateInForce(request.subject);
  const results = comparisons.map((one) => one.results);
  const by = rankingMetric(rules, { asked: rankBy, results });
  if (by === undefined || results.every((one) => valueOf(one, by) === null))
    throw noRanking(by?.metric ?? rankBy, results);
  const ranking = rankCandidates({
    contestants: comparisons.map(({ results: found, verdict }, at) => {
      const { name, candidate } = all[at] as NamedCandidate;
      return { id: candidate.run.record.id, name, results: found, verdict };
    }),
    duels: await duelsOf(request, { all, by, values: results.map((one) => valueOf(one, by)) }),
    by,
    limited: limitedMetrics(rules),
    alpha,
  });
  return { judged, ranking };
}

/** Every two candidates that have the metric. Rows that cannot be paired say nothing of two that differ in them. */
async function duelsOf(
  { host, subject }: ComparisonRequest,
  {
    all,
    by,
    values,
  }: {
    readonly all: readonly NamedCandidate[];
    readonly by: Oriented;
    readonly values: readonly (number | null)[];
  },
): Promise<readonly Duel[]> {
  const { rules } = gateInForce(subject);
  const having = all.flatMap(({ candidate }, at) => (values[at] === null ? [] : [{ candidate, at }]));
  const duels: Duel[] = [];
  for (const [index, { candidate: ours, at: a }] of having.entries()) {
    for (const { candidate: theirs, at: b } of having.slice(index + 1)) {
      const two = { candidate: ours.evidence, baseline: theirs.evidence };
      const pairing = await pair(two.candidate, two.baseline, rules);
      const estimate = estimatesOf([by.metric]);
      const { pairing: rows, estimates } = await judgedRows(host, {
        ...two,
        rules,
        pairing,
        estimate,
        isDuel: true,
      });
      const sides = { ...two, rows, estimates };
      const finding = rows.kind === 'incomparable' ? undefined : findingOf(sides, { ...by, rules });
      duels.push({ a, b, finding });
    }
  }
  return duels;
}

/** Each would be held against another baseline: that of its own file. */
function withoutColumnOfItsOwn(one: NamedCandidate, request: ComparisonRequest): NamedCandidate {
  const candidate = withoutOwnBaseline(one.candidate, request) as NamedCandidate['candidate'];
  const column = candidate.evidence.predictions?.columns.baseline;
  if (column === undefined) return { ...one, candidate };
  throw new ModelgateError({
    code: 'INPUT_INVALID',
    message: `Candidate \`${one.name}\` has the baseline’s values in a column of its own, \`${column}\`: several candidates are held against one baseline`,
    hint: 'Say with `baseline` what that is, or take `baseline` out of `predictions` in the policy.',
  });
}

async function ofCandidate<T>(name: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ModelgateError)) throw error;
    const [first, ...more] = error.faults.map((fault) => ({
      ...fault,
      message: `Candidate \`${name}\`: ${fault.message}`,
    }));
    throw first ? new ModelgateError([first, ...more], { cause: error }) : error;
  }
}

/** Copied first: the chosen run may lie where it is to lie. */
async function keepChosen(
  host: Host,
  { model, run, k }: { readonly model: string; readonly run: RunFolder; readonly k: number },
): Promise<RunFolder> {
  const { files } = host;
  const [draft, folder] = [path.posix.join(candidatesFolderOf(model), 'chosen'), runFolderOf(model)];
  await ignoreFolder(host);
  await files.remove(draft);
  for (const { path: file } of [...run.record.files, ...run.record.evidence])
    await files.copy(path.join(run.folder, file), path.join(draft, file));
  const { candidates: _before, ...record } = run.record;
  const chosen = k > 1 ? { ...record, candidates: k } : record;
  await files.write(path.join(draft, 'run.json'), formatRunRecord(chosen));
  await files.remove(folder);
  await files.makeFolder(path.posix.dirname(folder));
  await files.move(draft, folder);
  await files.remove(candidatesFolderOf(model));
  return openRun(host, folder);
}

function noRanking(asked: string | undefined, results: readonly Compared['comparison']['results'][]) {
  const names = [...new Set(results.flatMap(({ metrics }) => metrics.map(({ metric }) => metric)))].sort();
  return new ModelgateError({
    code: 'INPUT_INVALID',
    message:
      asked === undefined
        ? 'Nothing says by which metric the candidates are to be ranked'
        : `The candidates cannot be ranked by ${asked}: none has a finite value of it, or nothing says which way of it is better`,
    hint: `Give \`rank-by\` a metric whose direction is known. There is ${names.slice(0, 20).join(', ') || 'none'}.`,
  });
}
