import { meets } from '../../domain/validation/contract/bound.ts';
import type { Scalar } from '../../domain/validation/contract/table-contract.ts';
import type {
  Ask,
  KeyAsk,
  Question,
  ReferenceAsk,
  RowAsk,
  TablePlan,
} from '../../domain/validation/checks/question.ts';
import {
  type CountedQuestion,
  countedRows,
  countQueries,
  exampleQuery,
  keyQuery,
  keyRows,
  referenceRows,
  risingQuery,
  scanOf,
} from '../../domain/validation/checks/scan.ts';
import { fileColumn, rowColumn } from '../../domain/validation/data/data-column.ts';
import { sqlName } from '../../domain/validation/sql/text.ts';
import { ModelgateError } from '../../domain/errors.ts';
import type { Engine, EngineRow, EngineTable, EngineValue } from '../../ports/engine.ts';

/** What the engine says to one question. */
export interface Answer {
  readonly question: Question;
  readonly verdict: 'pass' | 'fail' | 'unjudged';
  /** Rows that fail, where rows were asked about. */
  readonly failing?: number;
  /** What was measured, where one number was asked for. */
  readonly measured?: Scalar | null;
  readonly examples: readonly FoundRow[];
  /** Why it could not be judged, in a sentence. */
  readonly why?: string;
}

export interface FoundRow {
  /** Through all files of the data, from 1. */
  readonly row: number;
  readonly value: string | null;
}

export interface Answers {
  readonly rows: number;
  readonly answers: readonly Answer[];
}

interface Asking {
  readonly engine: Engine;
  readonly table: EngineTable;
  readonly plan: TablePlan;
  /** Puts the contract's own SQL into words of the engine's tables. */
  readonly queryOf: (query: string, column: string | undefined) => string;
}

/** Puts all questions about one table: one pass over the rows for what rows and numbers are asked, one for the examples where any fail. */
export async function askTable(asking: Asking): Promise<Answers> {
  const { engine, table, plan } = asking;
  const scan = scanOf(table.relation, plan.cells);
  const counted = plan.questions.filter(isCounted);
  const rows = await engineRows(engine, countQueries(counted, scan));
  const merged = Object.assign({}, ...rows) as EngineRow;
  const total = Number(merged['n'] ?? 0);
  const answers = new Map<Question, Answer>();
  for (const [i, question] of counted.entries())
    answers.set(question, countedAnswer(question, { merged, i, total }));
  for (const question of plan.questions) {
    if (answers.has(question)) continue;
    answers.set(question, await otherAnswer(question, { ...asking, total }));
  }
  await addExamples(answers, asking);
  return { rows: total, answers: plan.questions.map((question) => answers.get(question) as Answer) };
}

function isCounted(question: Question): question is CountedQuestion {
  return question.asks.kind === 'rows' || question.asks.kind === 'number';
}

async function engineRows(engine: Engine, queries: readonly string[]): Promise<EngineRow[]> {
  const rows: EngineRow[] = [];
  for (const query of queries) rows.push(...(await engine.query(query)));
  return rows;
}

function countedAnswer(
  question: CountedQuestion,
  { merged, i, total }: { readonly merged: EngineRow; readonly i: number; readonly total: number },
): Answer {
  const { asks } = question;
  if (asks.kind === 'number') {
    const measured = scalarOf(merged[`x${i}`]);
    return { question, verdict: meets(asks.bound, measured) ? 'pass' : 'fail', measured, examples: [] };
  }
  const failing = Number(merged[`f${i}`]);
  const of = asks.percent === 'present' ? Number(merged[`p${i}`]) : total;
  const measured = asks.percent === undefined ? failing : of === 0 ? 0 : (100 * failing) / of;
  return {
    question,
    verdict: meets(asks.bound, measured) ? 'pass' : 'fail',
    failing,
    measured,
    examples: [],
  };
}

interface AskingOfRows extends Asking {
  /** Rows. */
  readonly total: number;
}

async function otherAnswer(question: Question, asking: AskingOfRows): Promise<Answer> {
  const { asks } = question;
  switch (asks.kind) {
    case 'settled':
      return {
        question,
        verdict: asks.verdict,
        examples: [],
        ...(asks.verdict === 'unjudged' && { why: asks.message }),
      };
    case 'keys':
      return keyAnswer(question, asks, asking);
    case 'reference':
      return referenceAnswer(question, asks, asking);
    case 'query':
      return queryAnswer(question, asks, asking);
    default:
      throw new Error(`${asks.kind} is counted`);
  }
}

async function keyAnswer(
  question: Question,
  asks: KeyAsk,
  { engine, table, plan, total }: AskingOfRows,
): Promise<Answer> {
  const { keys, failing } = await repeatedKeys(asks, { engine, scan: scanOf(table.relation, plan.cells) });
  const measured = !asks.percent ? keys : total === 0 ? 0 : (100 * keys) / total;
  if (meets(asks.bound, measured)) return { question, verdict: 'pass', failing, measured, examples: [] };
  const [found] = await engine.query(countedRows(keyRows(asks, numberedScan(table, plan))));
  return { question, verdict: 'fail', failing, measured, examples: foundRows(found?.['e']) };
}

async function repeatedKeys(
  asks: KeyAsk,
  { engine, scan }: { readonly engine: Engine; readonly scan: string },
): Promise<{ readonly keys: number; readonly failing: number }> {
  const rising = risingQuery(asks, scan);
  const [order] = rising === undefined ? [] : await engine.query(rising);
  if (order?.['rising'] === true) return { keys: 0, failing: 0 };
  const [row] = await engine.query(keyQuery(asks, scan));
  return { keys: Number(row?.['n']), failing: Number(row?.['f']) };
}

async function referenceAnswer(
  question: Question,
  asks: ReferenceAsk,
  { engine, table, plan }: Asking,
): Promise<Answer> {
  const [found] = await engine.query(countedRows(referenceRows(asks, numberedScan(table, plan))));
  const failing = Number(found?.['n']);
  return { question, verdict: failing === 0 ? 'pass' : 'fail', failing, examples: foundRows(found?.['e']) };
}

async function queryAnswer(
  question: Question,
  { query, column, bound }: Extract<Ask, { kind: 'query' }>,
  { engine, queryOf }: Asking,
): Promise<Answer> {
  try {
    const rows = await engine.ask(queryOf(query, column));
    const [first] = rows;
    const values = Object.values(first ?? {});
    if (rows.length !== 1 || values.length !== 1)
      return {
        question,
        verdict: 'fail',
        examples: [],
        why: `The query gives ${rows.length} rows of ${values.length} values; expected one value`,
      };
    const measured = scalarOf(values[0]);
    return { question, verdict: meets(bound, measured) ? 'pass' : 'fail', measured, examples: [] };
  } catch (error) {
    if (!(error instanceof ModelgateError) || error.code !== 'QUERY_REFUSED') throw error;
    return { question, verdict: 'fail', examples: [], why: error.faults[0].message };
  }
}

/** The first rows of all that fail, in one pass over numbered rows. */
async function addExamples(answers: Map<Question, Answer>, { engine, table, plan }: Asking): Promise<void> {
  const failed = [...answers.values()].flatMap(({ question, verdict, failing }) =>
    question.asks.kind === 'rows' && verdict === 'fail' && failing !== 0
      ? [question as Question & { asks: RowAsk }]
      : [],
  );
  if (failed.length === 0) return;
  const [row] = await engine.query(exampleQuery(failed, numberedScan(table, plan)));
  for (const [i, question] of failed.entries())
    answers.set(question, { ...(answers.get(question) as Answer), examples: foundRows(row?.[`e${i}`]) });
}

export function numberedScan(table: EngineTable, plan: TablePlan): string {
  return scanOf(table.numbered, plan.cells, [sqlName(rowColumn), sqlName(fileColumn)]);
}

function foundRows(value: EngineValue | undefined): FoundRow[] {
  if (!Array.isArray(value)) return [];
  return (value as { row: number; value: string | null }[])
    .map(({ row, value: text }) => ({ row: Number(row), value: text === null ? null : String(text) }))
    .toSorted((a, b) => a.row - b.row);
}

function scalarOf(value: EngineValue | undefined): Scalar | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'bigint') return Number(value);
  return typeof value === 'object' ? JSON.stringify(value) : value;
}
