import type { Finding } from '../../domain/validation/finding.ts';
import { numberIn } from '../../domain/validation/sample/cells.ts';
import { identities, isByChance } from '../../domain/validation/splits/chance.ts';
import { type LabelCounts, labelFindings } from '../../domain/validation/splits/classes.ts';
import { exactCell } from '../../domain/validation/splits/keys.ts';
import { conflictFindings } from '../../domain/validation/splits/membership.ts';
import { labelsQuery } from '../../domain/validation/splits/membership-query.ts';
import { conflictQuery } from '../../domain/validation/splits/overlap-query.ts';
import { leakFindings } from '../../domain/validation/splits/target-leak.ts';
import { cellText } from '../../domain/validation/sql/cell.ts';
import type { Asked, SampledSet } from './sampled-set.ts';
import { columnsOf, featureNames, type KnownColumns, sharedColumn } from './split-columns.ts';

/** What labels of one set of data give reason to doubt, and columns that give them away. */
export async function checkLabels(engine: Asked, set: SampledSet, known: KnownColumns): Promise<Finding[]> {
  const { label } = columnsOf(set, known);
  if (label === undefined || set.sample.rows === 0) return [];
  const column = sharedColumn(set, set, label);
  const counts = await countLabels(engine, set, { column: label, cell: cellText(column.train) });
  const ofLabels = labelFindings(counts, set.role === 'test' ? 'test' : 'train');
  if (set.role === 'test' || ofLabels.some(({ code }) => code === 'LABEL_ONE_CLASS')) return ofLabels;
  const features = featureNames(set, columnsOf(set, known), known);
  return [
    ...ofLabels,
    ...leakFindings(set.sample, { path: set.name, label, features: leaking(set, features, known) }),
    ...(counts.classes ? await conflictsOf(engine, set, { features, label }) : []),
  ];
}

/** Rows by class. More classes than a classifier has are the values of a regression. */
export async function countLabels(
  engine: Asked,
  { name, table, sample }: SampledSet,
  { column, cell }: { readonly column: string; readonly cell: string },
): Promise<LabelCounts> {
  const answer = await engine.query(labelsQuery(cell, table.relation, mostClasses + 2));
  const classes = new Map<string, number>();
  let unlabelled = 0;
  for (const row of answer) {
    if (row['label'] === null) unlabelled += Number(row['rows']);
    else classes.set(String(row['label']), Number(row['rows']));
  }
  const values = [...classes.keys()];
  const numbers = values.length > fewNumbers && values.every((value) => !Number.isNaN(numberIn(value)));
  const many = numbers || values.length > mostClasses;
  return { path: name, column, rows: sample.rows, unlabelled, ...(!many && { classes }) };
}

async function conflictsOf(
  engine: Asked,
  set: SampledSet,
  { features, label }: { readonly features: readonly string[]; readonly label: string },
): Promise<Finding[]> {
  if (features.length === 0) return [];
  const columns = features.map((name) => sharedColumn(set, set, name));
  const sql = conflictQuery(columns, {
    relation: set.table.relation,
    label: exactCell(sharedColumn(set, set, label), 'train'),
    every: Math.max(1, Math.round(set.sample.rows / examinedRows)),
  });
  const [answer] = await engine.query(sql);
  const counts = {
    rows: Number(answer?.['rows']),
    repeated: Number(answer?.['repeated']),
    conflicting: Number(answer?.['conflicting']),
  };
  const share = counts.repeated / Math.max(1, counts.rows);
  const byChance = isByChance(share, { sample: set.sample, columns: identities(set.sample, features) });
  return conflictFindings(counts, { path: set.name, label, byChance });
}

/** A unit or a moment may stand beside the label without giving it away to a model. */
function leaking(set: SampledSet, features: readonly string[], known: KnownColumns): string[] {
  const { unit, time } = columnsOf(set, known);
  return features.filter((name) => name !== unit && name !== time);
}

const mostClasses = 1000;
const fewNumbers = 50;
const examinedRows = 1_000_000;
