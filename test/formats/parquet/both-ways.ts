import { type Column, textAt } from '../../../src/domain/evidence/table.ts';
import { type ParquetSource, withParquet } from '../../../src/formats/parquet/file.ts';

export interface BothWays {
  /** `undefined`: pages by themselves do not tell. */
  readonly pages: unknown[] | undefined;
  readonly whole: unknown[];
}

/** A column of a Parquet file page by page, and as a whole. @throws ModelgateError as the whole column */
export async function readBothWays(source: ParquetSource, name: string): Promise<BothWays> {
  const found: { pages?: unknown[] | undefined; fault?: unknown } = await pagesOf(source, name).then(
    (pages) => ({ pages }),
    (fault: unknown) => ({ fault }),
  );
  const whole = await withParquet(source, [name], async ({ groups, read }) =>
    valuesOf(await read(name, groups)),
  ).catch((fault: unknown) => {
    if (found.pages) throw new Error(`pages are read, the column is not: ${String(fault)}`);
    throw fault;
  });
  if (found.fault) throw found.fault;
  return { pages: found.pages, whole };
}

async function pagesOf(source: ParquetSource, name: string): Promise<unknown[] | undefined> {
  return withParquet(source, [name], async ({ groups, pages }) => {
    const values: unknown[] = [];
    for (const group of groups)
      for await (const column of pages(name, group)) {
        if (!column) return undefined;
        // One by one: a page may be of more rows than a call has room for.
        for (const value of valuesOf(column)) values.push(value);
      }
    return values;
  });
}

/** Values as they are, of either kind of column; null where there is none. */
export function valuesOf(column: Column | undefined): unknown[] {
  if (column?.kind === 'text') return Array.from(column.codes, (_, row) => textAt(column, row));
  return Array.from(column?.values ?? [], (value, row) => (column?.nulls?.[row] ? null : value));
}

/** A copy: what pages are decoded into is written over by the next one. */
export function kept(column: Column): Column {
  const nulls = column.nulls && { nulls: column.nulls.slice() };
  if (column.kind === 'text')
    return { ...column, ...nulls, codes: column.codes.slice(), dictionary: [...column.dictionary] };
  return { ...column, ...nulls, values: column.values.slice() };
}
