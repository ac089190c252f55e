/** One combination of a matrix: variable to value. */
export type Combination = Readonly<Record<string, unknown>>;

/**
 * GitHub's expansion: the product of all lists, less what `exclude` matches; then each `include` extends the
 * combinations that it does not contradict in an original value, or stands alone if there is none.
 * A job without a matrix has one combination, `undefined`.
 */
export function expandMatrix(
  matrix: Readonly<Record<string, unknown>> | undefined,
): readonly (Combination | undefined)[] {
  if (matrix === undefined) return [undefined];
  const { include = [], exclude = [], ...variables } = matrix;
  let combinations: Combination[] = Object.keys(variables).length === 0 ? [] : [{}];
  for (const [name, values] of Object.entries(variables)) {
    const list = combinationsOf(values, name);
    combinations = combinations.flatMap((combination) =>
      list.map((value) => ({ ...combination, [name]: value })),
    );
  }
  const excluded = combinationsOf(exclude, 'exclude') as Combination[];
  const originals = combinations.filter((combination) => !excluded.some((each) => agrees(combination, each)));
  const expanded = originals.map((original) => ({
    original,
    result: { ...original } as Record<string, unknown>,
  }));
  const alone: Combination[] = [];
  for (const extra of combinationsOf(include, 'include') as Combination[]) {
    const fitting = expanded.filter(({ original }) =>
      Object.entries(extra).every(([name, value]) => !(name in original) || same(original[name], value)),
    );
    for (const { result } of fitting) Object.assign(result, extra);
    if (fitting.length === 0) alone.push(extra);
  }
  const all = [...expanded.map(({ result }) => result), ...alone];
  if (all.length === 0) throw new Error('Matrix vector does not contain any values');
  if (all.length > 256) throw new Error(`the matrix has ${all.length} jobs, 256 are allowed`);
  return all;
}

/** A matrix job's name as GitHub shows it, `check (ubuntu, 3)`. */
export function matrixJobName(name: string, combination: Combination | undefined): string {
  if (combination === undefined) return name;
  const values = Object.values(combination).flatMap((value) =>
    value !== null && typeof value === 'object' ? Object.values(value) : [value],
  );
  return `${name} (${values.map(String).join(', ')})`;
}

function combinationsOf(values: unknown, name: string): readonly unknown[] {
  if (!Array.isArray(values)) throw new Error(`matrix: ${name} is not a list`);
  return values;
}

function agrees(combination: Combination, wanted: Combination): boolean {
  return Object.entries(wanted).every(([name, value]) => same(combination[name], value));
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
