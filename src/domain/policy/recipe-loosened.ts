import { isGlob } from '../glob.ts';
import type { PredictionColumns } from '../run/record.ts';
import { predictionPaths, type Predictions, type Recipe } from './policy.ts';

/**
 * What a changed recipe loosens, and what it measures in another way: nobody can rank that, so it is named. Files may have
 * other names: rows and labels say whether they are the same.
 */
export function recipeLoosened(before: Recipe, after: Recipe): string[] {
  const sentences: string[] = [];
  if (before.path !== after.path) {
    sentences.push(
      `\`path\` is changed from ${code(before.path)} to ${code(after.path)}: other files count as the model's.`,
    );
  }
  for (const pattern of added(before.exclude, after.exclude)) {
    sentences.push(
      `\`exclude\` also takes ${code(pattern)}: changes there do not count as changes of the model.`,
    );
  }
  sentences.push(...predictionsLoosened(before.predictions, after.predictions));
  if (before.evaluate !== undefined && before.evaluate !== after.evaluate) {
    sentences.push(
      `\`evaluate\` is ${after.evaluate === undefined ? 'removed' : 'changed'}: versions are scored again in another way.`,
    );
  }
  return [...sentences, ...dataLoosened(before, after)];
}

/**
 * In which columns, or by which class and threshold, a run is measured otherwise than the recipe in force says. Defaults
 * count as written.
 */
export function measuredOtherwise(before: Columns, after: Columns): string[] {
  return roles.flatMap(({ role, otherwise, removed = otherwise, usual }) => {
    const was = before[role] ?? usual;
    const is = after[role] ?? usual;
    if (textOf(was) === textOf(is)) return [];
    const what = `\`${role}\` of \`predictions\``;
    if (is === undefined) return [`${what} is removed: ${removed}.`];
    if (was === undefined)
      return harmless.has(role) ? [] : [`${what} is added (${code(textOf(is))}): ${otherwise}.`];
    return [`${what} is changed from ${code(textOf(was))} to ${code(textOf(is))}: ${otherwise}.`];
  });
}

/** What is only shown measures nothing otherwise. */
type Columns = Omit<PredictionColumns, 'slices' | 'groups' | 'search'>;

interface Role {
  readonly role: keyof Columns;
  /** What follows from another value of it. */
  readonly otherwise: string;
  readonly removed?: string;
  readonly usual?: string | number;
}

const roles: readonly Role[] = [
  {
    role: 'id',
    otherwise: 'rows are paired in another way',
    removed: 'rows are paired by their order, whichever they are',
  },
  {
    role: 'label',
    otherwise: 'rows are scored against something else',
    removed: 'rows are not scored any more',
  },
  { role: 'score', otherwise: 'something else is scored' },
  { role: 'prediction', otherwise: 'something else is scored' },
  { role: 'baseline', otherwise: 'the evaluated file says itself what it is compared with' },
  { role: 'positive', otherwise: 'another class counts as positive, on both sides', usual: 1 },
  { role: 'threshold', otherwise: 'rows count as positive from another score, on both sides', usual: 0.5 },
  { role: 'weight', otherwise: 'rows count differently' },
  {
    role: 'unit',
    otherwise: 'other rows are taken as independent of each other',
    removed: 'rows are taken as independent of each other',
  },
  { role: 'query', otherwise: 'other rows are ranked together' },
  { role: 'task', otherwise: 'rows are scored in another way' },
  {
    role: 'values',
    otherwise: 'other scores of rows are averaged',
    removed: 'scores of rows are not averaged any more',
  },
];

/** As one would write it, whatever the order of its entries. */
function textOf(value: string | number | boolean | Readonly<Record<string, string>> | undefined): string {
  if (typeof value !== 'object') return String(value);
  const entries = Object.entries(value).map(([name, column]) => `${name}: ${column}`);
  return `{ ${entries.sort().join(', ')} }`;
}

/** What only makes the evidence better known. */
const harmless: ReadonlySet<Role['role']> = new Set(['id', 'label']);

function predictionsLoosened(before: Recipe['predictions'], after: Recipe['predictions']): string[] {
  if (!before)
    return after?.baseline === undefined ? [] : measuredOtherwise({}, { baseline: after.baseline });
  if (!after) return ['`predictions` is removed: metrics are judged without rows.'];
  const unseen = added(after.slices, before.slices).map(
    (column) => `\`slices\` of \`predictions\` does not take ${code(column)} any more.`,
  );
  return [...measuredOtherwise(before, after), ...seedsLoosened(before, after), ...unseen];
}

/** Which seeds count decides what their mean is, and their spread what it hides. */
function seedsLoosened(before: Predictions, after: Predictions): string[] {
  const [was, is] = [mayBeSeveral(before), mayBeSeveral(after)];
  const what = '`path` of `predictions` names';
  if (was && !is) return [`${what} one file, and no more one a seed: a lucky seed would be judged alone.`];
  if (!was && is)
    return [`${what} a file a seed, and no more one: what seeds differ by may hide what the rows show.`];
  const gone = was ? added(predictionPaths(after), predictionPaths(before)) : [];
  return gone.map((pattern) => `${what} no more ${code(pattern)}: other seeds may count.`);
}

/** A file a seed. Spark's parts are of one run. */
function mayBeSeveral({ path, engine }: Predictions): boolean {
  return engine === undefined && (typeof path !== 'string' || isGlob(path));
}

function dataLoosened(before: Recipe, after: Recipe): string[] {
  return before.data.flatMap((source) => {
    const name = nameOf(source);
    const same = after.data.filter((other) => nameOf(other) === name);
    const uncontracted =
      source.contract !== undefined && !same.some(({ contract }) => contract === source.contract)
        ? [`The contract ${code(source.contract)} of ${code(name)} is removed.`]
        : [];
    const untested =
      source.role === 'test' && !same.some(({ role }) => role === 'test')
        ? [`${code(name)} is no test data any more.`]
        : [];
    const unasked = (['label', 'unit', 'time'] as const).flatMap((what) =>
      source[what] !== undefined && !same.some((other) => other[what] === source[what])
        ? [`\`${what}\` of ${code(name)} is not ${code(source[what])} any more.`]
        : [],
    );
    const unreferenced =
      source.role === 'reference' && !same.some(({ role }) => role === 'reference')
        ? [`${code(name)} is no reference any more: drift from it is not looked for.`]
        : [];
    return [...uncontracted, ...untested, ...unreferenced, ...unasked];
  });
}

function added(before: readonly string[], after: readonly string[]): string[] {
  return after.filter((entry) => !before.includes(entry));
}

function nameOf(source: Recipe['data'][number]): string {
  return source.kind === 'file' ? source.path : source.uri;
}

/** Text of the policy between backticks: the report makes it inert, a backtick in it would end the quotation. */
function code(text: string | number | boolean): string {
  return `\`${String(text).replaceAll('`', "'")}\``;
}
