import type { Comparison } from '../compare/comparison.ts';
import type { Validation } from '../validation/validation.ts';
import { contributionBlocks } from './contribution-blocks.ts';
import { calibrationBlocks } from './calibration-blocks.ts';
import { dataBlocks } from './data-blocks.ts';
import { decisiveRule } from './decisive-rule.ts';
import {
  data,
  name,
  prose,
  say,
  spaced,
  type Block,
  type ReportDocument,
  type Section,
  type Sentence,
} from './document.ts';
import { discoveryBlocks } from './discovery-blocks.ts';
import { otherFindings } from './findings.ts';
import { reportFault, type ModelFaults } from './fault.ts';
import { type ModelPart, validationPart, withValidation } from './model-validation.ts';
import { groupBlocks } from './group-blocks.ts';
import { evidenceWords, methodNote } from './method-note.ts';
import { metricBlocks } from './metric-table.ts';
import { outcomeOf, outcomeOrder, overviewOf } from './overview.ts';
import { reachNotes } from './reach-notes.ts';
import { rankingBlocks } from './ranking-blocks.ts';
import { lookNotes } from './look-notes.ts';
import { rowBlocks, sameAnswers } from './row-blocks.ts';
import { loosenedNote, proposedNote } from './rule-notes.ts';
import { sliceBlocks } from './slice-blocks.ts';
import { judgedOf } from './judged.ts';
import { wayOut } from './way-out.ts';
import { headlineOf, supportOf, type Occasion } from './words.ts';

export interface ReportOptions {
  /** What a bad verdict keeps from happening. Default: `pull-request`. */
  readonly occasion?: Occasion;
  /** `https://github.com/owner/name`, from the event, for links; none without it. */
  readonly repositoryUrl?: string;
  /** Models that could not be judged. */
  readonly faults?: readonly ModelFaults[];
  /** One a model, besides what its comparison carries; of a model without a comparison it is what is told. */
  readonly validations?: readonly Validation[];
  /** What holds of all of it. */
  readonly remark?: Sentence;
}

/** The report on all models of one run, worst first, then by name. */
export function buildReport(
  comparisons: readonly Comparison[],
  { occasion = 'pull-request', repositoryUrl, faults = [], validations = [], remark }: ReportOptions = {},
): ReportDocument {
  const compared = comparisons.map((comparison): ModelPart => {
    const section = sectionOf(comparison, occasion, repositoryUrl);
    const part = { outcome: outcomeOf(comparison), section };
    const validation = validations.find(({ model }) => model === comparison.model);
    return validation ? withValidation(part, validation) : part;
  });
  const alone = validations.filter(({ model }) => comparisons.every((one) => one.model !== model));
  const parts = [
    ...faults.map((fault): ModelPart => ({ outcome: 'error', section: reportFault(fault) })),
    ...compared,
    ...alone.map(validationPart),
  ].toSorted(
    (a, b) =>
      outcomeOrder.indexOf(a.outcome) - outcomeOrder.indexOf(b.outcome) ||
      (a.section.model < b.section.model ? -1 : 1),
  );
  const outcomes = parts.map(({ outcome, section }) => ({ model: section.model, outcome }));
  return {
    overview: parts.length > 1 ? overviewOf(outcomes, occasion) : null,
    sections: parts.map(({ section }) => section),
    ...(remark && { remark }),
  };
}

function sectionOf(comparison: Comparison, occasion: Occasion, repositoryUrl: string | undefined): Section {
  const { model, results, verdict } = comparison;
  const measured = results.metrics.length > 0;
  const brief = verdict.value === 'unchanged';
  return {
    model,
    headline: headlineOf(comparison, occasion),
    blocks: [
      ...loosenedNote(comparison),
      ...paragraph(sameAnswers(comparison)),
      ...paragraph(supportOf(comparison)),
      ...paragraph(wayOutOf(comparison)),
      ...otherFindings(comparison),
      ...dataBlocks(comparison),
      ...(brief ? [] : metricBlocks(comparison)),
      ...rankingBlocks(comparison),
      ...(brief ? [] : rowBlocks(comparison)),
      ...(brief ? [] : sliceBlocks(comparison)),
      ...(brief ? [] : groupBlocks(comparison)),
      ...(brief ? [] : discoveryBlocks(comparison)),
      ...(brief ? [] : contributionBlocks(comparison)),
      ...(brief ? [] : calibrationBlocks(comparison)),
      ...proposedNote(comparison),
      ...(brief ? [] : reachNotes(comparison)),
      ...lookNotes(comparison),
      { kind: 'small', content: against(comparison) },
      ...(measured && !brief ? [methodNote(comparison, repositoryUrl)] : []),
    ],
  };
}

function wayOutOf(comparison: Comparison): Sentence {
  const first = decisiveRule(comparison);
  if (first === null || comparison.verdict.value === 'pass') return [];
  const out = wayOut(first, judgedOf(comparison, first).metric, comparison.results.metrics);
  return out.length === 0 ? [] : say`${{ kind: 'emphasis', text: 'What to do:' }} ${out}`;
}

/** What was held against what, on which evidence. */
function against(comparison: Comparison): Sentence {
  const { candidate, 'candidate-note': lack, baseline, rules, 'baseline-note': note } = comparison.inputs;
  const sides = baseline
    ? say`${name(comparison.model)}: ${prose(candidate.name)} against ${prose(baseline.name)}.`
    : say`${name(comparison.model)}: ${prose(candidate.name)}, without a baseline.`;
  const missing = lack ? say`${prose(lack)}` : [];
  const why = note ? say`${prose(note)}` : [];
  const evidence = comparison.verdict.value === 'unchanged' ? [] : evidenceWords(comparison);
  const next =
    rules.source === 'none'
      ? say`Nothing blocks until ${data('.github/modelgate.yml')} says what must hold.`
      : [];
  return spaced([sides, missing, why, evidence, next]);
}

function paragraph(content: Sentence): readonly Block[] {
  return content.length === 0 ? [] : [{ kind: 'paragraph', content }];
}
