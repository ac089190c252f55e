import { candidatesOf, type Evidence } from '../../domain/init/choice.ts';
import { type Field, found, open } from '../../domain/init/draft.ts';
import { columnNames, type Role, valuesFit } from '../../domain/init/prediction-names.ts';
import { ModelgateError } from '../../domain/errors.ts';
import type { Column } from '../../domain/evidence/table.ts';
import type { Host } from '../../ports/host.ts';
import path from 'node:path';

/** Columns are looked for one by one, and rows of JSON are read whole for each. */
const largest = { json: 4_000_000, other: 100_000_000 };

/** `predictions` of an entry: a file that is there, with columns of usual names; `undefined` where nothing hints at one. */
export async function findPredictions(
  host: Host,
  folder: string,
  evidence: Evidence,
): Promise<Field | undefined> {
  const candidates = candidatesOf(evidence, ['predictions']);
  for (const candidate of candidates.filter(({ exists }) => exists)) {
    const columns = await columnsOf(host, path.join(host.context.workspace, folder, candidate.path));
    const field = columns && fieldOf(candidate.path, { columns, origin: candidate.origin });
    if (field) return field;
  }
  const [first] = candidates;
  if (!first) return undefined;
  return open('predictions', {
    comments: [
      `One row a prediction: ${first.path} (${first.origin}). Which columns it has is not known. Fill in, for intervals in place of bare points:`,
    ],
    example: exampleOf(first.path, {}),
  });
}

type Columns = ReadonlyMap<Role, { readonly name: string; readonly column: Column }>;

async function columnsOf(host: Host, file: string): Promise<Columns | undefined> {
  if ((await host.files.kind(file)) !== 'file') return undefined;
  const limit = /\.(?:jsonl|ndjson)(?:\.gz)?$/i.test(file) ? largest.json : largest.other;
  if (((await host.files.size(file)) ?? 0) > limit) return undefined;
  const columns = new Map<Role, { name: string; column: Column }>();
  for (const [role, names] of columnNames) {
    for (const name of names) {
      const column = await columnOf(host, file, name);
      if (!column) continue;
      columns.set(role, { name, column });
      break;
    }
  }
  return columns;
}

/** `undefined` where the file has no such column, or cannot be read at all. */
async function columnOf({ tables }: Host, file: string, name: string): Promise<Column | undefined> {
  try {
    return (await tables.read(file, [name])).columns.get(name);
  } catch (error) {
    if (!(error instanceof ModelgateError)) throw error;
    return undefined;
  }
}

function fieldOf(
  file: string,
  { columns, origin }: { readonly columns: Columns; readonly origin: string },
): Field | undefined {
  const name = (role: Role) => columns.get(role)?.name;
  const output = columns.has('score') ? 'score' : 'prediction';
  if (!columns.has(output)) return undefined;
  const named = { id: name('id'), label: name('label'), [output]: name(output) };
  const lacking = (['id', 'label'] as const).filter((role) => named[role] === undefined);
  const fits =
    output === 'prediction' || valuesFit(columns.get('score')?.column, columns.get('label')?.column);
  if (lacking.length > 0 || !fits) {
    const why = fits
      ? `It has no ${lacking.join(' and no ')} column of a usual name.`
      : `Its labels are not 0 and 1, or its scores leave 0 to 1.`;
    return open('predictions', {
      comments: [`One row a prediction: ${file} (${origin}). ${why} Fill in:`],
      example: exampleOf(file, { ...named, ...(!fits && { positive: 'which label counts as positive' }) }),
    });
  }
  return found(
    'predictions',
    { path: file, ...named },
    {
      comments: [
        `One row a prediction (${origin}), and what its columns mean. Rows give intervals in place of bare points.`,
      ],
      after: ['slices: [country]   # columns whose values are looked at one by one'],
    },
  );
}

function exampleOf(file: string, known: Readonly<Record<string, string | undefined>>): readonly string[] {
  const { id = 'row_id', label = 'label', ...rest } = known;
  const others = Object.entries(rest).filter(([, value]) => value !== undefined);
  const columns = others.length > 0 ? others : [['score', 'probability_of_the_positive_class']];
  return [
    'predictions:',
    `  path: ${file}`,
    `  id: ${id}`,
    `  label: ${label}`,
    ...columns.map(([role, column]) => `  ${role}: ${column}`),
  ];
}
