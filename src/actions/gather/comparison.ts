import { type ChangedRows, changedRows } from '../../domain/compare/changed-rows.ts';
import type { Comparison, ComparisonInputs } from '../../domain/compare/comparison.ts';
import { defaultGate } from '../../domain/compare/default-gate.ts';
import { judge } from '../../domain/compare/judge.ts';
import type { Pairing } from '../../domain/evidence/paired-rows.ts';
import { rulesDigest } from '../../domain/policy/digest.ts';
import type { Gate } from '../../domain/policy/rule.ts';
import { isUnchanged } from '../../domain/run/identity.ts';
import type { Host } from '../../ports/host.ts';
import { type Baseline, type BaselineRequest, gatherBaseline } from './baseline.ts';
import { type Candidate, gatherCandidate, sideOfRecord } from './candidate.ts';
import { writeComparison } from './comparison-files.ts';
import type { Evidence } from './evidence.ts';
import { fingerprintedSides, withFurtherSeeds } from './fingerprinted-sides.ts';
import { judgedRows } from './judged-rows.ts';
import { type GatheredSides, settleSides } from './settled-sides.ts';
import { countLook } from './looks.ts';
import { onTheSameRows, otherRows, pairWithSums } from './same-rows.ts';
import { rowFaults, withMeasurement, withoutOwnBaseline } from './measured.ts';
import { type Policies, rulesOrigin } from './policies.ts';
import { hasSameRules } from './same-rules.ts';
import type { NamedSources } from './sources.ts';
import type { Subject } from './subjects.ts';
import { digestOfInputs, type Trees } from './touched.ts';
import { type Validating, validationOf } from './validated.ts';

export interface ComparisonRequest {
  readonly host: Host;
  readonly subject: Subject;
  readonly policies: Policies;
  readonly trees: Trees;
  readonly base: string | undefined;
  readonly named: NamedSources & { readonly run?: string | undefined };
  readonly baseline: string;
  /** Whose holder `auto` means; default: the last of the model's stages. */
  readonly stage?: string | undefined;
  /** Data of files that this job made is validated here, unless that is done. */
  readonly validating?: Validating;
}

export interface Compared {
  readonly comparison: Comparison;
  readonly candidate: Candidate;
}

export interface JudgedSides extends Compared {
  /** `undefined`: there are no rows of both sides. */
  readonly changed: ChangedRows | undefined;
  /** Text of what is known of data and model files, where that is more than the run brings along. */
  readonly validation: string | undefined;
}

export interface SidesToJudge {
  readonly gathered: Candidate;
  readonly baseline: Baseline;
  /** Fingerprint of the candidate's rows, where its ids are hashed. */
  readonly rowsKnown?: string | undefined;
  /** What is looked at, where it is not this candidate alone. */
  readonly lookedAt?: string;
}

/** Gathers both sides of one model and judges them. */
export async function compareModel(request: ComparisonRequest): Promise<Compared> {
  const { subject, policies, trees } = request;
  const inputsDigest = digestOfInputs(subject, trees, policies.head !== undefined);
  const ledgerState = askLedger(request);
  const gathering = gatherCandidate({ ...request, tree: trees.head, inputsDigest });
  const candidate = gathering.then((gathered) => withoutOwnBaseline(gathered, request));
  const finding = gatherBaseline({ ...request, candidate, ledgerState });
  // What is wrong with the candidate is told first, by itself: not every baseline asks for it.
  candidate.catch(() => undefined);
  finding.catch(() => undefined);
  const gathered = await gathering;
  const sides = await settleSides(request, { gathered, baseline: await finding });
  return judgeCandidate(request, { ...sides, gathered: await scoredHere(request, sides) });
}

/** Asks what holds the stage while the candidate's files are read. `undefined`: it may well not be needed. */
function askLedger({ host, subject, baseline }: ComparisonRequest): BaselineRequest['ledgerState'] {
  if (baseline !== 'auto' || subject.columns?.baseline !== undefined) return undefined;
  const asked = host.ledger.state(subject.model);
  // Told where the answer is needed, which is never where the candidate cannot be read.
  asked.catch(() => undefined);
  return asked;
}

/** Judges a candidate against what it is held against, and writes the comparison. */
export async function judgeCandidate(request: ComparisonRequest, sides: SidesToJudge): Promise<Compared> {
  const { changed, validation, ...compared } = await judgeSides(request, sides);
  await writeComparison(request.host, compared.comparison, { changed, validation });
  return compared;
}

/** The same, and writes nothing. */
export async function judgeSides(
  request: ComparisonRequest,
  { rowsKnown, lookedAt, ...given }: SidesToJudge,
): Promise<JudgedSides> {
  const { host, subject, policies } = request;
  const { gathered, baseline: found } = await settleSides(request, given);
  const candidate = withoutOwnBaseline(gathered, request);
  const baseline = await onTheSameRows(host, subject, { candidate, baseline: found });
  const faults = rowFaults(subject, candidate.evidence, baseline.evidence);
  const gate = gateInForce(subject);
  const pairing = await pairWithSums(candidate.evidence, baseline.evidence, gate.rules);
  const compute = pairing.kind === 'paired' ? await host.compute() : undefined;
  const both = { candidate: candidate.evidence, baseline: baseline.evidence };
  // Estimates first: another thread has its part of them while this one does the rest.
  const judging = judgedRows(host, { ...both, rules: gate.rules, pairing, estimate: compute?.estimateRows });
  const fingerprinting = fingerprintedSides(candidate.evidence, baseline.evidence, pairing);
  const changed = pairing.kind === 'paired' ? changedRows(pairing.rows) : undefined;
  const [judged, firstSides] = await Promise.all([judging, fingerprinting]);
  const { pairing: rows, estimates } = judged;
  const sides = withFurtherSeeds(firstSides, judged);
  const digest = rulesDigest(gate);
  const looks = await countLook(host, {
    model: subject.model,
    spend: gate.looks === 'spend',
    rows: rowsKnown ?? (rows.kind === 'paired' ? rows.rows.fingerprint : null),
    of: lookedAt ?? sides.candidate.evidence ?? sides.candidate.name,
    run: gathered.run,
    held: baseline.evidence?.looks,
  });
  const unchanged =
    sides.baseline !== undefined &&
    faults.length === 0 &&
    isSound(rows, [candidate.evidence, baseline.evidence]) &&
    isUnchanged(sides.candidate, sides.baseline, true) &&
    (await hasSameRules(request, { commit: sides.baseline.commit, digest }));
  const validated = await validationOf(host, subject, {
    run: candidate.run,
    allow: request.validating?.allow,
    baseline: baseline.evidence,
  });
  const { results, verdict } = judge({
    gate: subject.gate ?? null,
    gated: subject.gated,
    candidates: candidate.evidence.candidates,
    look: looks?.spent ? looks.number : undefined,
    candidate: { values: candidate.evidence.values },
    baseline: baseline.evidence ? { values: baseline.evidence.values } : null,
    rows,
    estimates,
    unchanged,
    badData: validated.badData,
    badModelFiles: validated.badModelFiles,
    unreadable: unreadable(
      {
        ...candidate.evidence,
        unreadable: [...candidate.evidence.unreadable, ...faults, ...(validated.unreadable ?? [])],
      },
      baseline.evidence,
    ),
  });
  const inputs: ComparisonInputs = {
    ...sides,
    baseline: sides.baseline ?? null,
    ...(gathered.missing?.length && { 'candidate-note': gathered.missing.join(' ') }),
    'baseline-note': [baseline.note, judged.note].flatMap((note) => note ?? []).join(' '),
    rules: withMeasurement(
      rulesOrigin(policies, { model: subject.model, digest }),
      request,
      gathered.evidence,
    ),
    alpha: gate.alpha,
    candidates: candidate.evidence.candidates,
    ...(looks && { looks }),
    ...(validated.summary && { validation: validated.summary }),
  };
  const schema = 'https://modelgate.dev/schemas/comparison/v1.json';
  const comparison = { schema, model: subject.model, inputs, results, verdict } as const;
  return {
    comparison,
    candidate,
    changed: rows.kind === 'paired' ? changed : undefined,
    validation: validated.text,
  };
}

/** Files that this job made may come with code that scores the baseline on the same rows. */
async function scoredHere(
  { host, subject }: ComparisonRequest,
  { gathered, baseline }: GatheredSides,
): Promise<Candidate> {
  const { evidence } = baseline;
  const { evaluate } = subject.recipe;
  if (!gathered.sources || !gathered.run || !evidence || evaluate === undefined) return gathered;
  if ((await otherRows(gathered.evidence, evidence)) === undefined) return gathered;
  // Loaded only where a version is scored again.
  const { scoreAgain } = await import('../scoring/score-again.ts');
  const run = await scoreAgain(host, { subject, run: gathered.run, versions: [evidence] });
  return { ...gathered, run, evidence: { ...gathered.evidence, side: sideOfRecord(run.record) } };
}

/** The rules that are judged by; without a policy what is digested and recorded as such. */
export function gateInForce({ gate }: Subject): Gate {
  return gate ?? defaultGate([]);
}

/** Rows that differ, what cannot be read and numbers that are none are never *unchanged*, however alike both sides are. */
function isSound(rows: Pairing, sides: readonly (Evidence | undefined)[]): boolean {
  const finite = ({ values }: Evidence) =>
    [...values.values()].every(({ value, seeds }) =>
      [value, ...(seeds?.values ?? [])].every(Number.isFinite),
    );
  return (
    rows.kind !== 'incomparable' &&
    sides.every((side) => side !== undefined && side.unreadable.length === 0 && finite(side))
  );
}

function unreadable(candidate: Evidence, baseline: Evidence | undefined) {
  return [
    ...candidate.unreadable.map((detail) => ({ side: 'candidate' as const, detail })),
    ...(baseline?.unreadable ?? []).map((detail) => ({ side: 'baseline' as const, detail })),
  ];
}
