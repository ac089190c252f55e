import type { Fault } from '../errors.ts';
import type { PredictionColumns } from '../run/record.ts';
import { isComputed } from '../compare/computed-metrics.ts';
import { outputColumns } from './prediction-columns.ts';

/** Roles that contradict each other, whatever the file. */
export interface Contradiction {
  readonly role: keyof PredictionColumns;
  readonly message: string;
  readonly hint: string;
}

/** Roles that no file can fill: there is no output, or one column is to be two things that exclude each other. */
export function impossibleColumns(columns: PredictionColumns): readonly Fault[] {
  const faults: Fault[] = [...sharedUnit(columns)];
  if (outputColumns(columns).length === 0 && !hasValues(columns)) {
    faults.push({
      code: 'PREDICTIONS_INVALID',
      message: 'neither `score` nor `prediction` is given under `predictions`',
      hint: 'Name the column that holds the model’s output.',
    });
  }
  const others = contradictions(columns).map(({ message, hint }): Fault => ({
    code: 'PREDICTIONS_INVALID',
    message,
    hint,
  }));
  return [...faults, ...others];
}

/** Of rankings, of several classes and of scores that are metrics by themselves. */
export function contradictions(columns: PredictionColumns): readonly Contradiction[] {
  return [...ofRanking(columns), ...ofClasses(columns), ...ofValues(columns)];
}

function sharedUnit(columns: PredictionColumns): Fault[] {
  const { unit } = columns;
  if (unit === undefined) return [];
  const roles = ['label', 'prediction', 'baseline', 'weight'] as const;
  const isScore = columns.score !== undefined && outputColumns(columns).includes(unit);
  const measured = isScore ? 'score' : roles.find((role) => columns[role] === unit);
  if (measured === undefined) return [];
  return [
    {
      code: 'PREDICTIONS_INVALID',
      message: `\`unit\` and \`${measured}\` under \`predictions\` are the same column, \`${unit}\``,
      hint: 'A unit says which rows belong together: name the column of a customer, a patient, a prompt.',
    },
  ];
}

function ofRanking(columns: PredictionColumns): Contradiction[] {
  const { query, label, score, task, positive, threshold } = columns;
  if (query === undefined) return [];
  const faults: Contradiction[] = [];
  const tell = (message: string, hint: string) => faults.push({ role: 'query', message, hint });
  if (typeof score !== 'string') {
    tell('a `query` ranks rows by a `score`', 'Name the one column by which rows are ranked.');
  }
  if (label === undefined)
    tell('a `query` needs a `label`', 'Name the column that says how relevant a row is.');
  if (task !== undefined || positive !== undefined || threshold !== undefined) {
    tell('rows that are ranked have no `task`, `positive` class or `threshold`', 'Leave them out.');
  }
  if ([label, score, columns.weight, columns.unit, columns.id].includes(query)) {
    tell('the same column is also given another role', 'A query says which rows are ranked together.');
  }
  return faults;
}

function ofClasses({ score, task, positive, threshold, baseline }: PredictionColumns): Contradiction[] {
  const isMapped = typeof score === 'object';
  const faults: Contradiction[] = [];
  const tell = (role: keyof PredictionColumns, message: string, hint: string) =>
    faults.push({ role, message, hint });
  if (isMapped && new Set(Object.values(score)).size < Math.max(2, Object.keys(score).length)) {
    tell('score', 'names fewer than two columns, or one twice', 'Name a column for each class.');
  }
  if (isMapped && task !== undefined && task !== 'multiclass') {
    tell('task', `\`score\` names a column a class, and \`task\` is ${task}`, 'Leave `task` out.');
  }
  if (typeof score === 'string' && task === 'regression') {
    tell('task', 'a regression has a `prediction`, no `score`', 'Name the column under `prediction`.');
  }
  if (typeof score === 'string' && task === 'multiclass') {
    tell('task', 'one `score` column speaks of two classes', oneEach);
  }
  if ((isMapped || task === 'multiclass') && (positive !== undefined || threshold !== undefined)) {
    tell(
      positive === undefined ? 'threshold' : 'positive',
      'several classes have neither a `positive` one nor a `threshold`',
      'Leave them out.',
    );
  }
  if (isMapped && baseline !== undefined) {
    tell('baseline', 'is one column, and `score` names one a class', 'Give the baseline a file of its own.');
  }
  return faults;
}

const oneEach = 'Name the column of each class’s probability: `score: { cat: p_cat, dog: p_dog }`.';

function ofValues(columns: PredictionColumns): Contradiction[] {
  const { values = {}, query, baseline, label } = columns;
  if (!hasValues(columns)) return [];
  const faults: Contradiction[] = [];
  const tell = (message: string, hint: string) => faults.push({ role: 'values', message, hint });
  for (const metric of Object.keys(values).filter(isComputed)) {
    tell(`${metric} is computed from labels and predictions`, 'Give the metric another name.');
  }
  if (query !== undefined) {
    tell(
      '`values` are of rows, and a `query` ranks several',
      'Give them a model of their own in the policy.',
    );
  }
  if (baseline !== undefined) {
    tell('the baseline’s are in no column of this file', 'Leave `baseline` out: give it a file of its own.');
  }
  if (label !== undefined && outputColumns(columns).length === 0) {
    tell('a `label` without `score` or `prediction` says nothing', '`values` need no label: leave it out.');
  }
  return faults;
}

function hasValues({ values = {} }: PredictionColumns): boolean {
  return Object.keys(values).length > 0;
}
