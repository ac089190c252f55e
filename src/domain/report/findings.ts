import type { Comparison, RuleResult } from '../compare/comparison.ts';
import { decisiveRule } from './decisive-rule.ts';
import { say, type Block, type Sentence } from './document.ts';
import { judgedOf } from './judged.ts';
import { subject } from './phrase.ts';
import { plainText } from './plain-text.ts';
import { count } from './quantity.ts';
import { ruleSentence } from './rule-sentence.ts';
import { ruleStatus } from './verdict-cell.ts';
import { unaskedFindings } from './unasked.ts';
import { capitalised } from './words.ts';

/** Of slices that fail, the table says enough beyond these. */
const saidSlices = 3;

/** What else did not pass, after the rule that the first line tells of. */
export function otherFindings(comparison: Comparison): readonly Block[] {
  const first = decisiveRule(comparison);
  const { gated, rules } = comparison.verdict;
  const all = rules.filter((rule) => rule !== first && told.has(rule.verdict));
  const onSlices = all.filter((rule) => rule.slice !== null);
  const unsaid = new Set(onSlices.slice(saidSlices));
  const open = all.filter((rule) => !unsaid.has(rule));
  const said = new Map<string, Sentence>();
  const leading = first && plainText(ruleSentence(judgedOf(comparison, first)));
  for (const rule of open) {
    const plain = ruleSentence(judgedOf(comparison, rule));
    // Rows that differ stop every rule for the same reason: said once.
    if (plainText(plain) === leading) continue;
    const sentence = capitalised(plain);
    const softened = rule.level === 'warn' ? say`${sentence} This rule only warns.` : sentence;
    const item: Sentence = [{ kind: 'status', status: ruleStatus(rule, gated) }, ...say` ${softened}`];
    said.set(plainText(item), item);
  }
  for (const loss of lossesShownAlone(comparison)) said.set(plainText(loss), loss);
  for (const finding of unaskedFindings(comparison)) said.set(plainText(finding), finding);
  const items = [...said.values()];
  if (unsaid.size > 0) items.push(say`${count(unsaid.size)} more on slices; the table of slices has them.`);
  if (items.length === 0) return [];
  const yields = { order: 6 as const, what: 'findings' };
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
            yields: { order: 4 as const, what: 'findings' },
          },
        ]),
  ];
}

/** Shown by their own test and no longer after the correction: printed, and no fail (judging.md, "Errors that are controlled"). */
function lossesShownAlone({ results }: Comparison): readonly Sentence[] {
  return [...results.metrics, ...results.slices]
    .filter((metric) => metric.marks.includes('shown-alone'))
    .map(
      (metric) =>
        say`${{ kind: 'status', status: 'none' }} A loss of ${subject(metric)} is shown by its own test, and no longer after the correction for all tests.`,
    );
}

/** Worse than a pass, and more than that there is no baseline. */
const told: ReadonlySet<RuleResult['verdict']> = new Set(['incomparable', 'fail', 'inconclusive']);
