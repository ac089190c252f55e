import type { Gate } from '../policy/rule.ts';
import type { Results, VerdictResult } from './comparison.ts';
import { defaultGate } from './default-gate.ts';
import { discoverSlices } from './discovery.ts';
import { compareGroups } from './fairness.ts';
import type { Finding } from './finding.ts';
import { gatherFindings } from './findings.ts';
import type { ComparedEvidence, Findings } from './findings.ts';
import { spentAlpha } from './looks.ts';
import { presentResults } from './results.ts';
import { judgeRules } from './rules.ts';
import type { JudgedRule } from './ruling.ts';
import { decideVerdict } from './verdict.ts';

export interface JudgeRequest extends ComparedEvidence {
  /** null: no policy; then nothing of known direction shall be worse than the baseline. */
  readonly gate: Gate | null;
  /** The rules are in force. False without a policy, and for rules that a pull request only proposes. */
  readonly gated: boolean;
  /** k: of how many the candidate was chosen as the best. */
  readonly candidates: number;
  /** j: the number of this look at the test set, where the policy spends alpha on each. */
  readonly look?: number | undefined;
  /** The caller has established that content, evidence and rules are those of the baseline. */
  readonly unchanged: boolean;
  /** Evidence that is there and cannot be read, each with a sentence that says what was found. */
  /** Why the data that the candidate was made of is not as it must be, in a sentence. */
  readonly badData?: string | undefined;
  /** What is wrong with the candidate's model files, in a sentence. */
  readonly badModelFiles?: string | undefined;
  readonly unreadable?: readonly { readonly side: 'candidate' | 'baseline'; readonly detail: string }[];
}

/** From evidence and rules to what `comparison.json` says of them. The same evidence in any order gives the same bytes. */
export function judge(request: JudgeRequest): { results: Results; verdict: VerdictResult } {
  const groups = compareGroups(request.rows.kind === 'paired' ? request.rows.rows : null, {
    rules: request.gate?.rules ?? [],
    alpha: request.gate?.alpha ?? 0.05,
  });
  const findings = withGaps(gatherFindings(request, request.gate?.rules ?? []), groups.findings);
  const gate = request.gate ?? defaultGate(comparedMetrics(findings));
  const levels = {
    alpha: gate.alpha,
    passAlpha: spentAlpha(gate.alpha, request.look) / Math.max(1, request.candidates),
  };
  const judged = judgeRules(gate, findings, { pairing: request.rows, levels });
  const verdict = decideVerdict({
    faults: evidenceFaults(request, findings),
    rules: judged.rules,
    hasBaseline: findings.hasBaseline,
    unchanged: request.unchanged,
    gated: request.gated,
  });
  const discovery = discoverSlices(findings, gate.rules);
  return {
    results: presentResults({ findings, gate, judged, levels, discovery, groups: groups.columns }),
    verdict,
  };
}

/** What a rule asks of a gap is judged like any limit. */
function withGaps(findings: Findings, gaps: readonly Finding[]): Findings {
  if (gaps.length === 0) return findings;
  const named = gaps.map((gap) => [gap.estimate.metric, gap] as const);
  return { ...findings, overall: new Map([...findings.overall, ...named]) };
}

/**
 * Without a policy the candidate is held against the baseline's metrics; a metric that is new is shown. One that is not a
 * finite number is asked about wherever it stands: it is never a pass.
 */
function comparedMetrics({ overall, hasBaseline }: Findings): readonly string[] {
  const side = hasBaseline ? 'baseline' : 'candidate';
  return [...overall]
    .filter(([, finding]) => finding[side].kind !== 'missing' || finding.candidate.kind === 'fault')
    .map(([metric]) => metric);
}

/** What makes the whole incomparable, whatever single rules say. */
function evidenceFaults(
  { unreadable = [], badData, badModelFiles, rows }: JudgeRequest,
  findings: Findings,
): readonly JudgedRule[] {
  const faults = unreadable.map(({ side, detail }) => evidenceFault('unreadable', `${side}: ${detail}`));
  if (rows.kind === 'incomparable') faults.push(evidenceFault(rows.reason, rows.detail));
  const empty = [...findings.overall.values()].every(({ candidate }) => candidate.kind === 'missing');
  if (empty && faults.length === 0) {
    faults.push(
      evidenceFault(
        'metric-missing',
        'The candidate has no metrics and no predictions: there is nothing to judge.',
      ),
    );
  }
  if (badModelFiles !== undefined) faults.push(failing('model-files', 'model-file-invalid', badModelFiles));
  return badData === undefined ? faults : [...faults, failing('data', 'data-invalid', badData)];
}

/** Bad data fails a model however well it does: what it does on such data says little. So does a file that nobody should load. */
function failing(metric: string, reason: JudgedRule['result']['reason'], detail: string): JudgedRule {
  const { result, excess } = evidenceFault(reason, detail);
  return { result: { ...result, metric, verdict: 'fail' }, excess };
}

function evidenceFault(reason: JudgedRule['result']['reason'], detail: string): JudgedRule {
  const result = {
    metric: 'evidence',
    rule: 'present',
    slice: null,
    level: 'fail',
    verdict: 'incomparable',
    reason,
    written: 'present',
    allowed: null,
    bound: null,
    tests: null,
    'rows-needed': null,
    detail,
  } as const;
  return { result, excess: NaN };
}
