import type { Finding } from '../../domain/validation/finding.ts';
import { natureOf } from '../../domain/validation/sample/nature.ts';
import { formOf } from '../../domain/validation/splits/form.ts';
import type { SharedColumn } from '../../domain/validation/splits/keys.ts';
import { splitFinding } from '../../domain/validation/splits/split-finding.ts';
import type { DataColumn } from '../../domain/validation/data/data-column.ts';
import { hasColumn, type RoleSet, type SampledSet } from './sampled-set.ts';

/** Columns of predictions that the data may have, too. */
export interface KnownColumns {
  readonly id?: string;
  readonly label?: string;
  readonly unit?: string;
  readonly prediction?: string;
}

/** What the columns of a set mean: as its entry in the recipe says, else as the predictions do, where there is such a column. */
export interface SetColumns {
  readonly label?: string;
  readonly unit?: string;
  readonly time?: string;
}

export function columnsOf(set: RoleSet, known: KnownColumns): SetColumns {
  const label = set.label ?? (hasColumn(set, known.label) ? known.label : undefined);
  const unit = set.unit ?? (hasColumn(set, known.unit) ? known.unit : undefined);
  return {
    ...(hasColumn(set, label) && { label }),
    ...(hasColumn(set, unit) && { unit }),
    ...(hasColumn(set, set.time) && { time: set.time }),
  };
}

/** Columns that the recipe names for a set and that it does not have. */
export function missingColumns(set: RoleSet): Finding[] {
  const named = [
    ['label', set.label],
    ['unit', set.unit],
    ['time', set.time],
  ] as const;
  return named
    .filter(([, name]) => name !== undefined && !hasColumn(set, name))
    .map(([what, name]) => {
      const message = `there is no column ${JSON.stringify(name)}, which the policy names as ${what}`;
      return splitFinding('SPLIT_COLUMN_MISSING', message, { path: set.name });
    });
}

export function sharedColumn(train: SampledSet, test: SampledSet, name: string): SharedColumn {
  const column = (set: RoleSet) => set.table.columns.find((one) => one.name === name) as DataColumn;
  const side = (set: SampledSet) => ({ column: column(set), cells: set.sample.columns.get(name) ?? [] });
  return { name, form: formOf(side(train), side(test)), train: column(train), test: column(test) };
}

/** Names of columns that say what a row is like, not which one it is. */
export function featureNames(set: SampledSet, columns: SetColumns, known: KnownColumns): string[] {
  const others = new Set([columns.label, known.id, known.label, known.prediction]);
  return set.table.columns
    .map(({ name }) => name)
    .filter((name) => !others.has(name))
    .filter((name) => natureOf(name, set.sample.columns.get(name) ?? []) !== 'identifier');
}
