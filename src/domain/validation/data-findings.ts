import { boundWords } from './contract/bound.ts';
import type { Scalar } from './contract/table-contract.ts';
import type { Question } from './checks/question.ts';
import { type DataCode, dataCodes } from './data-codes.ts';
import { type Finding, quoteText, type RowExample } from './finding.ts';

/** An answer that is worth a finding, with its rows as files number them. */
export interface Shortcoming {
  readonly question: Question;
  readonly verdict: 'fail' | 'unjudged';
  /** Of the data, as messages call it. */
  readonly path: string;
  readonly total: number;
  readonly failing?: number;
  readonly measured?: Scalar | null;
  readonly examples: readonly RowExample[];
  readonly why?: string;
}

/** What a failed question says, in words. */
export function dataFinding(shortcoming: Shortcoming): Finding<DataCode> {
  const { question, path, verdict, failing, total, examples } = shortcoming;
  const code = verdict === 'unjudged' ? 'CONTRACT_UNJUDGED' : question.code;
  const severity = verdict === 'unjudged' && question.severity === 'error' ? 'warning' : question.severity;
  const title = question.title === undefined ? '' : ` (${quoteText(question.title)})`;
  return {
    code,
    severity,
    place: { path, ...(question.column !== undefined && { column: question.column }) },
    message: `${messageOf(shortcoming)}${title}`,
    wayOut: dataCodes[code].wayOut,
    rule: question.place,
    ...(failing !== undefined && { rows: { failing, total } }),
    ...(examples.length > 0 && {
      examples: examples.map((example) => ({
        ...example,
        value: example.value === null ? null : quoteText(example.value),
      })),
    }),
  };
}

function messageOf({ question, failing, total, measured, why }: Shortcoming): string {
  if (why !== undefined) return why;
  const { asks, column } = question;
  const rows = `${failing ?? 0} of ${total} rows`;
  const named = column === undefined ? '' : `${quoteText(column)}: `;
  switch (asks.kind) {
    case 'settled':
      return asks.message;
    case 'rows':
      return `${named}${rows} ${asks.says}${asks.percent === undefined ? '' : ` (${percent(measured)}; expected ${boundWords(asks.bound)} percent)`}`;
    case 'keys':
      return asks.percent
        ? `${named}${rows} share their value with another row (values that are there more than once are ${percent(measured)} of the rows; expected ${boundWords(asks.bound)} percent)`
        : `${named}${rows} share their value with another row (${measured === 1 ? '1 value is' : `${measured} values are`} there more than once; expected ${boundWords(asks.bound)})`;
    case 'reference':
      return `${named}${rows} refer to what the other table has not`;
    case 'number':
      return `${asks.what} is ${shown(measured)}; expected ${boundWords(asks.bound)}`;
    case 'query':
      return `${named}the query gives ${shown(measured)}; expected ${boundWords(asks.bound)}`;
  }
}

function percent(measured: Scalar | null | undefined): string {
  return `${typeof measured === 'number' ? Number(measured.toPrecision(4)) : '?'} percent`;
}

function shown(measured: Scalar | null | undefined): string {
  if (measured === null || measured === undefined) return 'nothing';
  return typeof measured === 'string' ? quoteText(measured) : String(measured);
}
