import type { KnownColumns } from '../../../src/actions/validating/split-columns.ts';
import type { RoleSet } from '../../../src/actions/validating/sampled-set.ts';
import { normal, type Random, seeded } from '../../simulation/random.ts';

export type Cell = string | number | null;
export type Rows = readonly Readonly<Record<string, Cell>>[];

/** Training and test data with a fault that was planted, and their sound twins. */
export interface SplitCase {
  readonly name: string;
  readonly train: Rows;
  readonly test: Rows;
  readonly sound: { readonly train: Rows; readonly test: Rows };
  readonly columns?: Pick<RoleSet, 'label' | 'unit' | 'time'>;
  readonly known?: KnownColumns;
  /** `CODE column`, all that is found. */
  readonly finds: readonly string[];
  /** What is found of the twin: nothing, where not given. */
  readonly soundFinds?: readonly string[];
}

export type Row = Readonly<Record<string, Cell>>;

export const labelled = { label: 'y' } as const;

export function rows(count: number, seed: number, row: (random: Random, at: number) => Row = usual): Row[] {
  const random = seeded(seed);
  return Array.from({ length: count }, (_, at) => row(random, at));
}

/** Two numbers, a text, and a label that they tell something about. */
export function usual(random: Random, at: number): Row {
  const amount = Math.exp(3 + normal(random));
  const age = 20 + Math.floor(60 * random());
  const y = random() < (amount > 20 ? 0.7 : 0.3) ? 1 : 0;
  return { amount, age, city: ['Lyon', 'Graz', 'Oslo', 'Faro'][at % 4] as string, y };
}

export const train = rows(800, 1);
export const test = rows(400, 2);
export const sound = { train, test };
export const noise = rows(800, 3, (random) => ({ z: normal(random) })).map(({ z }) => z as number);
export const each = (of: readonly Row[], change: (row: Row, at: number) => Row) => of.map(change);
export const put = (of: readonly Row[], others: readonly Row[]) => [...others, ...of.slice(others.length)];

/** Three columns of few values: rows repeat without having been copied. */
export const coarse = (random: Random): Row => ({
  a: Math.floor(3 * random()),
  b: random() < 0.5 ? 'yes' : 'no',
  c: Math.floor(4 * random()),
  y: random() < 0.5 ? 1 : 0,
});

/** With a text that is another in each row. */
export function noted(row: Row, at: number): Row {
  return { ...row, note: `seen ${at * 7919}` };
}

/** Every other row, in a way that no other column follows. */
export function half(at: number): number {
  return Math.floor(at / 7) % 2;
}

export function day(at: number): string {
  return new Date(Date.UTC(2025, 0, 1 + at)).toISOString().slice(0, 10);
}

export function price(row: Row): number {
  return Number(((row['amount'] as number) * 3 + (row['age'] as number)).toFixed(2));
}
