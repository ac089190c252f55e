import { summaryOf } from '../compare/comparison-validation.ts';
import type { Validation } from '../validation/validation.ts';
import { foundBlocks } from './data-blocks.ts';
import { own, type Block, type Headline, type Section } from './document.ts';
import { type Outcome, outcomeOrder } from './overview.ts';
import { validationSection } from './validation-page.ts';

/** A model's part of a report. */
export interface ModelPart {
  readonly outcome: Outcome;
  readonly section: Section;
}

/** The part of a model that nothing was compared of: its data is the subject. */
export function validationPart(validation: Validation): ModelPart {
  return { outcome: validation.verdict, section: validationSection(validation) };
}

/** Bad data is worse than any pass: what was compared is then told below it. */
export function withValidation({ outcome, section }: ModelPart, validation: Validation): ModelPart {
  const { verdict } = validation;
  if (verdict === 'unchanged') return { outcome, section };
  const worse = outcomeOrder.indexOf(verdict) < outcomeOrder.indexOf(outcome);
  const leads = worse && verdict === 'fail';
  const { headline: told } = validationSection(validation);
  const [headline, second] = leads ? [told, section.headline] : [section.headline, told];
  const { findings } = summaryOf(validation);
  const blocks = leads
    ? [...foundBlocks(findings), lineOf(second), ...section.blocks]
    : [lineOf(second), ...foundBlocks(findings), ...section.blocks];
  return { outcome: worse ? verdict : outcome, section: { ...section, headline, blocks } };
}

function lineOf({ status, sentence }: Headline): Block {
  return { kind: 'paragraph', content: [{ kind: 'status', status }, own(' '), ...sentence] };
}
