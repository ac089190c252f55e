import type { Comparison } from '../compare/comparison.ts';
import type { ValidationSummary } from '../compare/comparison-validation.ts';
import { type Block, data, own, prose, say, type Sentence } from './document.ts';
import { exampleWords } from './row-example.ts';
import { counted } from './quantity.ts';

/** Findings of the data that are shown unfolded. */
const shown = 5;

/** What the validation of the candidate's data and model files found; nothing where there was none, or where all is as it must be and no input let anything through. */
export function dataBlocks({ inputs: { validation } }: Comparison): readonly Block[] {
  if (!validation || (validation.verdict === 'pass' && validation.findings.length === 0)) return [];
  const { errors, warnings, findings } = validation;
  const tally = [
    ...(errors > 0 ? [say`${counted(errors, 'errors')}`] : []),
    ...(warnings > 0 ? [say`${counted(warnings, 'warnings')}`] : []),
  ];
  const head = say`${own(subjectOf(findings))}: ${tally.flatMap((part, i) => (i > 0 ? [own(', '), ...part] : part))}.`;
  return [
    ...(tally.length > 0 ? [{ kind: 'paragraph' as const, content: head }] : []),
    ...foundBlocks(findings),
  ];
}

/** Of model files alone the way out is told: what is wrong with data is mended where the rule is. */
function subjectOf(all: ValidationSummary['findings']): string {
  const findings = all.filter(({ severity }) => severity !== 'info');
  const ofFiles = findings.filter((finding) => finding['way-out'] !== undefined).length;
  if (ofFiles === 0) return 'Data';
  return ofFiles === findings.length ? 'Model files' : 'Data and model files';
}

/** Errors and warnings of data and model files, the first few unfolded. */
export function foundBlocks(findings: ValidationSummary['findings']): readonly Block[] {
  if (findings.length === 0) return [];
  const items = findings.map(itemOf);
  const more = items.slice(shown);
  return [
    { kind: 'list', items: items.slice(0, shown), yields: { order: 6, what: 'findings of the data' } },
    ...(more.length === 0
      ? []
      : [
          {
            kind: 'details' as const,
            summary: `${counted(more.length, 'further findings')} of the data`,
            blocks: [{ kind: 'list' as const, items: more }],
            yields: { order: 4 as const, what: 'findings of the data' },
          },
        ]),
  ];
}

function itemOf({
  severity,
  message,
  path,
  rule,
  'way-out': wayOut,
  example,
}: ValidationSummary['findings'][number]): Sentence {
  const status = severity === 'error' ? 'fail' : severity === 'warning' ? 'warning' : 'none';
  const asked = rule
    ? say` (${data(rule.line === undefined ? rule.path : `${rule.path}:${rule.line}`)})`
    : [];
  const first = example ? say`; the first: ${exampleWords(example)}` : [];
  const out = wayOut === undefined ? [] : say`. ${prose(wayOut)}`;
  return [{ kind: 'status', status }, ...say` ${data(path)}: ${prose(message)}`, ...first, ...asked, ...out];
}
