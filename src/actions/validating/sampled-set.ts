import type { Sample } from '../../domain/validation/sample/cells.ts';
import { sampleOf, sampleQuery } from '../../domain/validation/sample/sample-query.ts';
import type { Engine, EngineTable } from '../../ports/engine.ts';
import { rowColumn } from '../../domain/validation/data/data-column.ts';

/** A set of data and what it is for, as the recipe says. */
export interface RoleSet {
  /** As messages call it. */
  readonly name: string;
  readonly role?: 'train' | 'test' | 'reference';
  readonly table: EngineTable;
  /** Columns that the recipe names for this set. */
  readonly label?: string;
  readonly unit?: string;
  readonly time?: string;
}

export interface SampledSet extends RoleSet {
  readonly sample: Sample;
}

/** What part of an engine the checks need. */
export type Asked = Pick<Engine, 'query'>;

/** Counts the rows of a set and looks at some of them. */
export async function sampleSet(engine: Asked, set: RoleSet): Promise<SampledSet> {
  const { relation, numbered, columns } = set.table;
  const [counted] = await engine.query(`SELECT count(*) AS rows FROM ${relation}`);
  const answer = await engine.query(sampleQuery(columns, { numbered, rowColumn }));
  return { ...set, sample: sampleOf(columns, { rows: Number(counted?.['rows']), answer }) };
}

export function hasColumn({ table }: RoleSet, name: string | undefined): name is string {
  return name !== undefined && table.columns.some((column) => column.name === name);
}
