import type { Comparison, RuleResult } from '../compare/comparison.ts';
import { decisiveRule } from './decisive-rule.ts';
import {
  data,
  joined,
  prose,
  say,
  spaced,
  type Block,
  type ReportDocument,
  type Section,
  type Sentence,
} from './document.ts';
import { reportFault, type ModelFaults } from './fault.ts';
import { judgedOf } from './judged.ts';
import { evidenceItem, methodNote } from './method-note.ts';
import { metricBlocks } from './metric-table.ts';
import { outcomeOf, outcomeOrder, overviewOf, type Outcome } from './overview.ts';
import { plainText } from './plain-text.ts';
import { count, counted } from './quantity.ts';
import { ruleSentence } from './rule-sentence.ts';
import { sliceBlocks } from './slice-blocks.ts';
import { ruleStatus } from './verdict-cell.ts';
import { wayOut } from './way-out.ts';
import { capitalised, headlineOf, supportOf, type Occasion } from './words.ts';

export interface ReportOptions {
  /** What a bad verdict keeps from happening. Default: `pull-request`. */
  readonly occasion?: Occasion;
  /** `https://github.com/owner/name`, from the event, for links; none without it. */
  readonly repositoryUrl?: string;
  /** Models that could not be judged. */
  readonly faults?: readonly ModelFaults[];
}

/** The report on all models of one run, worst first, then by name. */
export function buildReport(
  comparisons: readonly Comparison[],
  { occasion = 'pull-request', repositoryUrl, faults = [] }: ReportOptions = {},
): ReportDocument {
  const parts = [
    ...faults.map((fault) => ({ outcome: 'error' as Outcome, section: reportFault(fault) })),
    ...comparisons.map((comparison) => ({
      outcome: outcomeOf(comparison),
      section: sectionOf(comparison, occasion, repositoryUrl),
    })),
  ].toSorted(
    (a, b) =>
      outcomeOrder.indexOf(a.outcome) - outcomeOrder.indexOf(b.outcome) ||
      (a.section.model < b.section.model ? -1 : 1),
  );
  const outcomes = parts.map(({ outcome, section }) => ({ model: section.model, outcome }));
  return {
    overview: parts.length > 1 ? overviewOf(outcomes, occasion) : null,
    sections: parts.map(({ section }) => section),
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
      ...paragraph(supportOf(comparison)),
      ...paragraph(wayOutOf(comparison)),
      ...otherFindings(comparison),
      ...(brief ? [] : metricBlocks(comparison)),
      ...(brief ? [] : rowBlocks(comparison)),
      ...(brief ? [] : sliceBlocks(comparison)),
      ...ruleNotes(comparison),
      { kind: 'small', content: against(comparison) },
      ...(measured && !brief ? [methodNote(comparison, repositoryUrl)] : []),
    ],
  };
}

/** What else did not pass, after the rule that the first line tells of. */
function otherFindings(comparison: Comparison): readonly Block[] {
  const first = decisiveRule(comparison);
  const { gated, rules } = comparison.verdict;
  const open = rules.filter((rule) => rule !== first && rule.verdict !== 'pass' && isTold(rule));
  const said = new Map<string, Sentence>();
  for (const rule of open) {
    const sentence = capitalised(ruleSentence(judgedOf(comparison, rule)));
    const softened = rule.level === 'warn' ? say`${sentence} This rule only warns.` : sentence;
    const item: Sentence = [{ kind: 'status', status: ruleStatus(rule, gated) }, ...say` ${softened}`];
    said.set(plainText(item), item);
  }
  for (const loss of lossesShownAlone(comparison)) said.set(plainText(loss), loss);
  const items = [...said.values()];
  if (items.length === 0) return [];
  const yields = { order: 4 as const, what: 'further findings' };
  const [shown, folded] = [items.slice(0, 6), items.slice(6)];
  return [
    { kind: 'list', items: shown, yields },
    ...(folded.length === 0
      ? []
      : [
          {
            kind: 'details' as const,
            summary: `${count(folded.length)} further findings`,
            blocks: [{ kind: 'list' as const, items: folded }],
            yields: { order: 3 as const, what: 'further findings' },
          },
        ]),
  ];
}

/** Shown by their own test and no longer after the correction: printed, and no fail (judging.md, "Errors that are controlled"). */
function lossesShownAlone({ results }: Comparison): readonly Sentence[] {
  return [...results.metrics, ...results.slices]
    .filter((metric) => metric.marks.includes('shown-alone'))
    .map((metric) => say`${{ kind: 'status', status: 'none' }} ${shownAlone(metric)}`);
}

function shownAlone({ metric, slice }: { metric: string; slice: RuleResult['slice'] }): Sentence {
  const where = slice ? say` on ${data(`${slice.column}=${slice.value}`)}` : [];
  return say`A loss of ${{ kind: 'name', text: metric }}${where} is shown by its own test, and no longer after the correction for all tests.`;
}

function isTold({ reason }: RuleResult): boolean {
  return reason !== 'no-baseline' && reason !== 'no-default' && reason !== 'direction-unknown';
}

function wayOutOf(comparison: Comparison): Sentence {
  const first = decisiveRule(comparison);
  if (first === null || comparison.verdict.value === 'pass') return [];
  const out = wayOut(first);
  return out.length === 0 ? [] : say`${{ kind: 'emphasis', text: 'What to do:' }} ${out}`;
}

/** Rows whose answer changed from wrong to right and back. */
function rowBlocks({ results }: Comparison): readonly Block[] {
  const { rows } = results;
  if (rows === null || rows.fixed === null || rows.broken === null) return [];
  const counts = say`Rows: ${count(rows.fixed)} fixed, ${count(rows.broken)} broken, of ${count(rows.n)}`;
  const cut = rows.threshold === null ? [] : say` (positive from ${String(rows.threshold)})`;
  const label = rows.pairing === 'id' ? '' : ' (row numbers)';
  const examples = [
    ...idList('broken', rows['broken-ids'], rows.broken, label),
    ...idList('fixed', rows['fixed-ids'], rows.fixed, label),
  ];
  return [
    {
      kind: 'paragraph',
      content: spaced([say`${counts}${cut}.`, ...examples]),
      yields: { order: 4, what: 'rows fixed and broken' },
    },
  ];
}

function idList(what: string, ids: readonly string[], total: number, label: string): readonly Sentence[] {
  if (ids.length === 0) return [];
  const shown = ids.slice(0, 5).map((id): Sentence => [data(id)]);
  const start = total > shown.length ? say`Some ${what}` : say`The ${what}`;
  return [say`${start}${label}: ${joined(shown)}.`];
}

/** What the pull request does to the rules. */
function ruleNotes({ inputs }: Comparison): readonly Block[] {
  const { loosened, source, path } = inputs.rules;
  const file = path === undefined ? say`the policy` : [data(path)];
  const proposed: readonly Block[] =
    source === 'proposed'
      ? [
          {
            kind: 'note',
            tone: 'note',
            blocks: [
              {
                kind: 'paragraph',
                content: say`The rules in ${file} are proposed by this pull request. They are in force once they are merged; until then nothing blocks.`,
              },
            ],
          },
        ]
      : [];
  if (loosened.length === 0) return proposed;
  const title = say`This pull request loosens ${counted(loosened.length, 'rules')}. It was judged by the rules in force; whoever merges it accepts:`;
  const items = loosened.map((sentence): Sentence => [prose(sentence)]);
  return [
    ...proposed,
    {
      kind: 'note',
      tone: 'warning',
      blocks: [{ kind: 'paragraph', content: title }, { kind: 'list', items }],
      yields: { order: 5, what: 'what the pull request loosens' },
    },
  ];
}

/** What was held against what, on which evidence. */
function against(comparison: Comparison): Sentence {
  const { candidate, baseline, 'baseline-note': note } = comparison.inputs;
  const sides = baseline
    ? say`${prose(candidate.name)} against ${prose(baseline.name)}.`
    : say`${prose(candidate.name)}, without a baseline.`;
  const why = note ? say`${prose(note)}` : [];
  return spaced([sides, why, ...(comparison.verdict.value === 'unchanged' ? [] : [evidenceItem(comparison)])]);
}

function paragraph(content: Sentence): readonly Block[] {
  return content.length === 0 ? [] : [{ kind: 'paragraph', content }];
}
