/** Numbers of one column, in SQL over the names of a scan. */
export function aggregates({ raw, value }: { readonly raw: string; readonly value: string }) {
  return {
    min: { sql: `CAST(min(${value}) AS DOUBLE)`, what: 'The least' },
    max: { sql: `CAST(max(${value}) AS DOUBLE)`, what: 'The greatest' },
    mean: { sql: `CAST(avg(${value}) AS DOUBLE)`, what: 'The mean' },
    median: { sql: `CAST(median(${value}) AS DOUBLE)`, what: 'The median' },
    sum: { sql: `CAST(sum(${value}) AS DOUBLE)`, what: 'The sum' },
    std: { sql: `CAST(stddev_samp(${value}) AS DOUBLE)`, what: 'The standard deviation' },
    distinct: { sql: `count(DISTINCT ${raw})`, what: 'The number of different values' },
    'distinct-share': {
      sql: `count(DISTINCT ${raw}) / nullif(count(${raw}), 0)`,
      what: 'The share of different values',
    },
  } as const;
}
