import type { Validation } from '../validation/validation.ts';
import { data, own, type Sentence } from './document.ts';

type Example = NonNullable<Validation['findings'][number]['examples']>[number];

/** *row 3 of a.csv "7"*: one row that fails, and what stands there. */
export function exampleWords({ row, value, path }: Example): Sentence {
  return [
    own(`row ${row}`),
    ...(path === undefined ? [] : [own(' of '), data(path)]),
    ...(value === null ? [own(' (nothing)')] : [own(' '), data(value)]),
  ];
}
