import type { Comparison } from '../compare/comparison.ts';
import { name, own, prose, say, type Headline, type Sentence, type Status } from './document.ts';
import { judgedOf, type Judged } from './judged.ts';
import { subject } from './phrase.ts';
import { count, counted, roughCount } from './quantity.ts';
import { ruleSentence } from './rule-sentence.ts';
import { decisiveRule } from './decisive-rule.ts';

/** What a failing verdict keeps from happening: the merge of a pull request, or a release. */
export type Occasion = 'pull-request' | 'push';

/** The verdict of one model in plain words (judging.md, "What the first line may say"). */
export function headlineOf(comparison: Comparison, occasion: Occasion = 'pull-request'): Headline {
  const { verdict, inputs } = comparison;
  const { head, joint, rest } = verdictWords(comparison, occasion);
  const status = statusOf(comparison);
  // Nothing to compare is so whatever the rules.
  const whatever = verdict.value === 'unchanged' || verdict.value === 'incomparable';
  if (verdict.gated || whatever) return { status, sentence: say`${own(head + joint)} ${rest}` };
  if (inputs.rules.source === 'proposed') {
    return {
      status,
      sentence: say`Proposed rules, not in force yet. They would say: ${own(head + joint)} ${rest}`,
    };
  }
  const quiet = verdict.value === 'fail' || verdict.value === 'inconclusive' || verdict.value === 'first';
  const bareHead = quiet
    ? []
    : own(`${head.charAt(0).toLowerCase()}${head.slice(1)}${joint === ':' ? ',' : joint} `);
  return { status, sentence: say`No rules yet: ${bareHead}${rest}` };
}

/** The numbers behind a first line that speaks of rows needed; empty for all others, which hold their numbers. */
export function supportOf(comparison: Comparison): Sentence {
  const rule = decisiveRule(comparison);
  if (rule === null || comparison.verdict.value !== 'inconclusive') return [];
  const judged = judgedOf(comparison, rule);
  return rowsNeeded(judged) ? capitalised(ruleSentence(judged)) : [];
}

/** Without rules in force a bad verdict blocks nothing: it is shown as a warning. */
export function statusOf({ verdict }: Comparison): Status {
  if (verdict.gated) return verdict.value;
  return verdict.value === 'fail' || verdict.value === 'inconclusive' ? 'warning' : verdict.value;
}

/** A sentence that starts with one of our own words, with a capital. */
export function capitalised(sentence: Sentence): Sentence {
  const [first, ...rest] = sentence;
  if (first?.kind !== 'text') return sentence;
  return [own(first.text.charAt(0).toUpperCase() + first.text.slice(1)), ...rest];
}

interface Words {
  /** *Do not merge* */
  readonly head: string;
  readonly joint: ':' | ';';
  readonly rest: Sentence;
}

function verdictWords(comparison: Comparison, occasion: Occasion): Words {
  const { value } = comparison.verdict;
  if (value === 'unchanged') return words('Unchanged', sameAs(comparison));
  if (value === 'first') return words('First', nothingBefore(comparison));
  const rule = decisiveRule(comparison);
  const judged = rule && judgedOf(comparison, rule);
  const sentence = judged ? ruleSentence(judged) : withoutRule(comparison);
  if (value === 'fail') return words(occasion === 'push' ? 'Do not release' : 'Do not merge', sentence);
  if (value === 'incomparable') return words('Cannot compare', sentence);
  if (value === 'inconclusive') return words('Cannot tell', (judged && rowsNeeded(judged)) ?? sentence);
  return judged ? passWords(judged, sentence) : words('Nothing judged', sentence);
}

/** *No worse* and *better* are said only where a bound showed it; single values meet what is written, and show nothing. */
function passWords({ rule }: Judged, sentence: Sentence): Words {
  if (rule.reason === 'worse-but-irrelevant') return words('No relevant loss shown', sentence, ';');
  if (rule.reason !== 'met') return words('No loss shown', sentence, ';');
  if (rule.rule === 'must-improve')
    return words(rule.bound === null ? 'Meets what is asked' : 'Better', sentence);
  if (rule.rule === 'tolerance')
    return words(rule.bound === null ? 'Within what is allowed' : 'No worse', sentence);
  return words('Limits met', sentence);
}

/** null where the form would not be true: it speaks of an equally good model that passes a tolerance. */
function rowsNeeded({ rule, metric, comparison }: Judged): Sentence | null {
  const needed = rule['rows-needed'];
  const have = metric?.n ?? null;
  if (!comparison.verdict.gated && comparison.inputs.rules.source !== 'proposed') return null;
  if (rule.reason !== 'cannot-tell' || rule.rule !== 'tolerance' || needed === null || have === null)
    return null;
  // There are as many: that it was not shown speaks against equally good models, not for more rows.
  if (needed <= have) return null;
  const where = rule.against === undefined ? say`${subject(rule)},` : subject(rule);
  return say`if the models are equally good in ${where} about ${roughCount(needed)} ${prose(metric?.counted ?? 'rows')} would show it with 80 % chance; there are ${count(have)}.`;
}

function sameAs({ inputs, results }: Comparison): Sentence {
  const other = inputs.baseline === null ? say`the base` : say`${prose(inputs.baseline.name)}`;
  // Nothing was measured where the change does not touch the model.
  if (results.metrics.length === 0) return say`nothing that makes the model differs from ${other}.`;
  // The rules in force are the same; those that would be after the merge are not.
  if (inputs.rules.loosened.length > 0) return say`the same model and evidence as ${other}.`;
  return say`the same model and evidence as ${other}, under the same rules.`;
}

function nothingBefore({ verdict }: Comparison): Sentence {
  const limits = verdict.rules.filter((rule) => rule.rule === 'min' || rule.rule === 'max');
  const met = limits.filter((rule) => rule.verdict === 'pass').length;
  if (met === 0 || met < limits.length) return say`there is nothing to compare with yet.`;
  const verb = met === 1 ? 'is' : 'are';
  return say`there is nothing to compare with yet; ${counted(met, 'limits')} ${verb} met.`;
}

function withoutRule({ inputs, verdict }: Comparison): Sentence {
  if (inputs['baseline-note'] && verdict.value === 'incomparable') return say`${inputs['baseline-note']}`;
  if (verdict.rules.length === 0 && inputs.rules.source !== 'none')
    return say`the policy has no rules for this model (${name('gate')}); what was measured is shown.`;
  return say`what was measured is shown, and nothing is asked of it.`;
}

function words(head: string, rest: Sentence, joint: Words['joint'] = ':'): Words {
  return { head, rest, joint };
}
