import {
  allowances,
  countsInWords,
  notAsItMustBe,
  subjectOf,
  type Validation,
} from '../validation/validation.ts';
import {
  type Block,
  data,
  type Headline,
  name,
  own,
  prose,
  type ReportDocument,
  say,
  type Section,
  type Sentence,
  type Status,
} from './document.ts';
import { count, counted } from './quantity.ts';
import { exampleWords } from './row-example.ts';

type Shown = Validation['findings'][number];

/** What was found, a section a model. */
export function validationPage(validations: readonly Validation[]): ReportDocument {
  return {
    overview: validations.length > 1 ? overviewOf(validations) : null,
    sections: validations.map(validationSection),
  };
}

/** What was found of one model. */
export function validationSection(validation: Validation): Section {
  return {
    model: validation.model,
    headline: validationHeadline(validation),
    blocks: validation.verdict === 'unchanged' ? [] : validationBlocks(validation),
  };
}

const statuses = {
  unchanged: 'unchanged',
  pass: 'pass',
  warn: 'warning',
  fail: 'fail',
} as const satisfies Record<Validation['verdict'], Status>;

/** *Data is not as it must be: 2 errors, 1 warning.* */
function validationHeadline({ verdict, findings, data: sets }: Validation): Headline {
  const rows = sets.reduce((sum, set) => sum + set.rows, 0);
  const checks = sets.reduce((sum, set) => sum + set.checks.length, 0);
  const status = statuses[verdict];
  if (verdict === 'unchanged')
    return { status, sentence: say`The change touches nothing of this model: no data was validated.` };
  if (sets.length === 0 && verdict === 'pass')
    return {
      status,
      sentence: say`Nothing in the model files that is not allowed${allowedWords(findings)}.`,
    };
  if (verdict === 'pass' && checks === 0)
    return {
      status: 'none',
      sentence: say`No contract asks anything of the data, and nothing else was found over ${counted(rows, 'rows')}.`,
    };
  if (verdict === 'pass')
    return {
      status,
      sentence: say`Data as it must be: ${counted(checks, 'checks')} over ${counted(rows, 'rows')}${allowedWords(findings)}.`,
    };
  const head = headOf(subjectOf(findings), verdict);
  const words = countsInWords(findings);
  if (sets.length === 0) return { status, sentence: say`${own(head)}: ${own(words)}.` };
  return {
    status,
    sentence: say`${own(head)}: ${own(words)}, ${checks > 0 ? say`in ${counted(checks, 'checks')} ` : []}over ${counted(rows, 'rows')}.`,
  };
}

function headOf(subject: ReturnType<typeof subjectOf>, verdict: 'warn' | 'fail'): string {
  const name = `${subject.charAt(0).toUpperCase()}${subject.slice(1)}`;
  if (verdict === 'warn') return `${name} with warnings`;
  return `${name} ${notAsItMustBe(subject)}`;
}

/** What the input `allow` let through is told where all is said to be well. */
function allowedWords(findings: readonly Shown[]): Sentence {
  return allowances(findings).flatMap(({ message }) => say`; ${prose(message)}`);
}

/** Findings, worst first, and what was looked at. */
function validationBlocks(validation: Validation): Block[] {
  const { findings, drift = [] } = validation;
  const seen = findings.filter(({ severity }) => severity !== 'info');
  const kept = findings.filter(({ severity }) => severity === 'info');
  return [
    ...(seen.length > 0 ? [tableOf(seen)] : []),
    ...(seen.flatMap(examplesOf).slice(0, 1).length > 0
      ? [
          {
            kind: 'details',
            summary: 'Rows that fail',
            blocks: [{ kind: 'list', items: seen.flatMap(examplesOf) }],
            yields: { order: 2, what: 'rows that fail' },
          } satisfies Block,
        ]
      : []),
    ...(kept.length > 0
      ? [
          {
            kind: 'details',
            summary: `For information (${kept.length})`,
            blocks: [{ kind: 'list', items: kept.map(itemOf) }],
            yields: { order: 1, what: 'what is for information' },
          } satisfies Block,
        ]
      : []),
    ...drift.flatMap(rankingOf),
    { kind: 'small', content: looked(validation) },
  ];
}

/** The largest changes, whether they are shown or not. */
function rankingOf({
  current,
  reference,
  shifts,
  questions,
}: NonNullable<Validation['drift']>[number]): Block[] {
  const largest = shifts.filter(({ effect }) => effect > 0).slice(0, ranksShown);
  if (largest.length === 0) return [];
  const items = largest.map(({ column, other, words, shown }) => {
    const names = other === undefined ? [name(column)] : [name(column), own(' and '), name(other)];
    return say`${names}: ${prose(words)}${own(shown ? '' : ' (not shown to matter)')}`;
  });
  return [
    {
      kind: 'details',
      summary: 'How far the data lie from their reference',
      blocks: [
        {
          kind: 'paragraph',
          content: say`${data(current)} against ${data(reference)}: the largest of ${count(questions)} comparisons.`,
        },
        { kind: 'list', items },
      ],
      yields: { order: 2, what: 'how far the data lie from their reference' },
    },
  ];
}

const ranksShown = 15;

function tableOf(findings: readonly Shown[]): Block {
  return {
    kind: 'table',
    columns: [
      { title: '', align: 'left' },
      { title: 'what was found', align: 'left' },
      { title: 'where', align: 'left' },
      { title: 'asked in', align: 'left' },
    ],
    rows: findings.map((finding) => [
      [{ kind: 'status', status: finding.severity === 'error' ? 'fail' : 'warning' }],
      [prose(finding.message)],
      [data(finding.place.path)],
      finding.rule ? [data(placeText(finding.rule))] : [],
    ]),
    yields: { order: 3, what: 'findings', keep: 20 },
  };
}

function examplesOf({ examples = [], place, code }: Shown): Sentence[] {
  if (examples.length === 0) return [];
  const rows = examples.map((example, i) => [...(i > 0 ? [own(', ')] : []), ...exampleWords(example)]);
  return [say`${name(place.column ?? code)}: ${rows.flat()}`];
}

function itemOf({ message, rule }: Shown): Sentence {
  return rule ? say`${prose(message)} (${data(placeText(rule))})` : [prose(message)];
}

function looked({ data: sets, 'model-files': files, engine }: Validation): Sentence {
  const parts = [
    ...sets.map(({ name: title, rows, contract }) => [
      ...say`${data(title)}, ${counted(rows, 'rows')}`,
      ...(contract
        ? say`, held against ${data(contract.path)} (${prose(contract.format)})`
        : say`, without a contract`),
    ]),
    ...files.map(({ path, format }) => say`${data(path)} (${prose(format)})`),
  ];
  const shown = parts.slice(0, partsShown);
  const more = parts.length - shown.length;
  if (more > 0) shown.push(say`${count(more)} more`);
  const said = shown.flatMap((part, i) => (i > 0 ? [own('; '), ...part] : part));
  return [
    ...said,
    ...(said.length > 0 ? [own('.')] : []),
    ...(engine === undefined ? [] : say`${own(said.length > 0 ? ' ' : '')}${prose(engine)}.`),
  ];
}

const partsShown = 50;

function placeText({ path, line }: { readonly path: string; readonly line?: number | undefined }): string {
  return line === undefined ? path : `${path}:${line}`;
}

function overviewOf(validations: readonly Validation[]): Headline {
  const bad = validations.filter(({ verdict }) => verdict === 'fail').length;
  const warned = validations.some(({ verdict }) => verdict === 'warn');
  const status: Status = bad > 0 ? 'fail' : warned ? 'warning' : 'pass';
  const sentence =
    bad > 0
      ? say`Data is not as it must be: ${count(bad)} of ${count(validations.length)} models.`
      : say`Data of ${count(validations.length)} models as it must be.`;
  return { status, sentence };
}
