import { boundWords } from '../contract/bound.ts';
import type { Bound, ColumnCheck, MetricCheck, RowRule } from '../contract/table-contract.ts';
import { typeClass } from './cell.ts';
import { aggregates } from './aggregates.ts';
import { codeOfRule, failurePhrase } from './phrases.ts';
import type { PlannedColumn } from './planned-column.ts';
import type { Question, RowAsk } from './question.ts';
import { type QuestionMaking, questionMaking } from './question-making.ts';
import { type CellNames, rowCondition } from './row-condition.ts';

const none: Bound = { kind: 'be', value: 0 };

export function columnQuestions(planned: PlannedColumn, now: Date): Question[] {
  const { contract } = planned;
  return [...typeQuestions(planned), ...contract.checks.map((check) => questionOf(check, planned, now))];
}

/** Single cells that are not of the type, numbers that are none, and whole numbers beyond their width. */
function typeQuestions({ contract: { type }, name, cell, names, readable }: PlannedColumn): Question[] {
  if (!type || !readable) return [];
  const about = { severity: type.severity, place: type.place, column: name };
  const rows = (fails: string, says: string): RowAsk => ({
    kind: 'rows',
    fails,
    text: names.text,
    says,
    bound: none,
    percent: undefined,
    present: `${names.raw} IS NOT NULL`,
  });
  const questions: Question[] = [];
  if (cell.mixed) {
    const asks = rows(
      `${names.raw} IS NOT NULL AND ${names.value} IS NULL`,
      `hold what is no ${type.type}${type.format === undefined ? '' : ` of the form ${type.format}`}`,
    );
    questions.push({ id: `${name}.type`, code: 'DATA_CELL_TYPE', ...about, asks });
  }
  if (cell.floats) {
    // Never `= 'NaN'`, which statistics of a file would answer.
    const asks = rows(`${names.value} IS NOT NULL AND NOT isfinite(${names.value})`, 'hold NaN or infinity');
    questions.push({ id: `${name}.finite`, code: 'DATA_NOT_FINITE', ...about, asks });
  }
  if (type.width) {
    const { least, most } = type.width;
    const asks = rows(
      `${names.value} IS NOT NULL AND (${names.value} < ${least}::HUGEINT OR ${names.value} > ${most}::${most > 2n ** 127n - 1n ? 'UHUGEINT' : 'HUGEINT'})`,
      `are outside of ${least} to ${most}`,
    );
    questions.push({ id: `${name}.width`, code: 'DATA_RANGE', ...about, asks });
  }
  return questions;
}

function questionOf(check: ColumnCheck, planned: PlannedColumn, now: Date): Question {
  const { name, names } = planned;
  const { about, unjudged } = questionMaking(check, name);
  const needsValue =
    !['required', 'sql', 'unique'].includes(check.kind) &&
    !(check.kind === 'metric' && check.metric !== 'invalid');
  if (needsValue && !planned.readable && !isComparable(planned))
    return unjudged(`${name}.${check.kind}`, 'the column is of another type');
  switch (check.kind) {
    case 'unique':
      return {
        id: `${name}.unique`,
        code: 'DATA_DUPLICATE',
        ...about,
        asks: { kind: 'keys', keys: [keyOf(planned)], text: names.text, bound: none },
      };
    case 'metric':
      return metricQuestion(check, planned, { about, unjudged });
    case 'sql':
      return {
        id: `${name}.sql`,
        code: 'DATA_QUERY',
        ...about,
        asks: { kind: 'query', query: check.query, column: name, bound: check.bound },
      };
    case 'age':
      return ageQuestion(check, planned, { about, unjudged, now });
    case 'aggregate': {
      const { sql, what } = aggregates(names)[check.aggregate];
      return {
        id: `${name}.${check.aggregate}`,
        code: 'DATA_METRIC',
        ...about,
        asks: { kind: 'number', sql, what: `${what} of ${name}`, bound: check.bound },
      };
    }
    default: {
      const condition = rowCondition(check, cellNames(planned));
      if ('why' in condition) return unjudged(`${name}.${check.kind}`, condition.why);
      const allowed = check.allowed ?? 0;
      const asks: RowAsk = {
        kind: 'rows',
        fails: condition.sql,
        text: names.text,
        says: failurePhrase(check),
        ...(allowed === 0
          ? { bound: none, percent: undefined }
          : {
              bound: { kind: 'at-most', value: 100 * allowed },
              percent: check.kind === 'required' ? 'rows' : 'present',
            }),
        present: `${names.raw} IS NOT NULL`,
      };
      return { id: `${name}.${check.kind}`, code: codeOfRule[check.kind], ...about, asks };
    }
  }
}

function metricQuestion(
  check: MetricCheck,
  planned: PlannedColumn,
  { about, unjudged }: QuestionMaking,
): Question {
  const { name, names } = planned;
  const id = `${name}.${check.metric}`;
  const present = `${names.raw} IS NOT NULL`;
  if (check.metric === 'duplicate') {
    const { bound, percent } = check;
    const asks = { kind: 'keys', keys: [keyOf(planned)], text: names.text, bound, percent } as const;
    return { id, code: 'DATA_METRIC', ...about, asks };
  }
  const rules: RowRule[] = [
    ...(check.metric === 'invalid' && check.valid ? [{ kind: 'enum', values: check.valid } as const] : []),
    ...(check.metric === 'invalid' && check.pattern !== undefined
      ? [{ kind: 'pattern', pattern: check.pattern } as const]
      : []),
    ...(check.metric === 'missing' && check.missing
      ? [{ kind: 'not-in', values: check.missing } as const]
      : []),
  ];
  const conditions = rules.map((rule) =>
    rowCondition(rule, {
      ...cellNames(planned),
      textual: check.metric === 'missing',
      value: check.metric === 'missing' ? names.raw : names.value,
    }),
  );
  const obstacle = conditions.find((condition) => 'why' in condition);
  if (obstacle) return unjudged(id, obstacle.why);
  const fails = [
    ...(check.metric === 'invalid' ? [] : [`${names.raw} IS NULL`]),
    ...conditions.map((condition) => ('sql' in condition ? `(${condition.sql})` : 'true')),
  ].join(' OR ');
  const words = {
    null: 'have nothing in it',
    missing: 'have nothing, or what counts as nothing, in it',
    invalid: invalidWords(check),
  };
  const asks: RowAsk = {
    kind: 'rows',
    fails,
    text: names.text,
    says: `${words[check.metric]}; expected ${boundWords(check.bound)}${check.percent ? ' percent' : ' such rows'}`,
    bound: check.bound,
    percent: check.percent ? 'rows' : undefined,
    present,
  };
  return { id, code: 'DATA_METRIC', ...about, asks };
}

/** The valid values are told, as far as there is room. */
function invalidWords({ valid, pattern }: MetricCheck): string {
  const ways = [
    ...(valid ? [failurePhrase({ kind: 'enum', values: valid })] : []),
    ...(pattern === undefined ? [] : [failurePhrase({ kind: 'pattern', pattern })]),
  ];
  return ways.join(' or ') || 'hold what is not valid';
}

function ageQuestion(
  check: Extract<ColumnCheck, { kind: 'age' }>,
  { contract, name, names }: PlannedColumn,
  { about, unjudged, now }: QuestionMaking & { readonly now: Date },
): Question {
  const type = contract.type?.type;
  if (type !== 'date' && type !== 'timestamp')
    return unjudged(`${name}.age`, 'the column is no date and no timestamp');
  const aggregate = check.of === 'newest' ? 'max' : 'min';
  const at = now.toISOString().replace('T', ' ').replace('Z', '');
  return {
    id: `${name}.age`,
    code: 'DATA_AGE',
    ...about,
    asks: {
      kind: 'number',
      sql: `date_diff('second', CAST(${aggregate}(${names.value}) AS TIMESTAMP), TIMESTAMP '${at}')`,
      what: `The age in seconds of the ${check.of} ${name}`,
      bound: { kind: 'at-most', value: check.seconds },
    },
  };
}

/** Equal numbers are one key, however they are written; what cannot be read is itself. */
function keyOf({ names, cell, readable }: PlannedColumn): string {
  return readable && cell.mixed ? `coalesce(CAST(${names.value} AS VARCHAR), ${names.text})` : names.raw;
}

function cellNames({ contract, cell, names, column }: PlannedColumn): CellNames {
  const known = contract.type?.type;
  const kind = column.kind === 'typed' ? typeClass(column.type) : undefined;
  const own = kind === 'float' ? 'number' : kind === 'other' ? undefined : kind;
  const type = known ?? own;
  return {
    ...names,
    type,
    textual: type === 'string',
    json: column.kind === 'json' || (column.kind === 'text' && known === 'array'),
    floats: cell.floats,
  };
}

/** Limits of numbers hold for numbers of another kind, too. */
function isComparable({ contract: { type }, column }: PlannedColumn): boolean {
  const kind = typeClass(column.type);
  const numeric = kind === 'float' || kind === 'integer' || kind === 'number';
  return numeric && (type?.type === 'integer' || type?.type === 'number');
}
