import { z } from 'zod';
import { contradictions } from '../evidence/impossible-columns.ts';
import { predictionColumns } from '../run/record.ts';

type Path = readonly (string | number)[];
type Report = (path: Path, message: string, hint?: string) => void;

/** What the roles of columns contradict each other in. Takes them as they were read; what is of the wrong type is passed over. */
export function checkPredictions(predictions: Readonly<Record<string, unknown>>, report: Report): void {
  if (Object.keys(predictions).length === 0) return;
  const at = (key: string): Path => ['predictions', key];
  const { score, prediction, baseline, label } = predictions;
  if (score === undefined && prediction === undefined && predictions['values'] === undefined) {
    report(['predictions'], 'names neither a `score` nor a `prediction` column', 'Add `score: <column>`.');
  }
  if (score !== undefined && prediction !== undefined) {
    report(
      at('prediction'),
      '`score` and `prediction` are both given',
      'Keep one: classes follow from scores.',
    );
  }
  if (predictions['threshold'] !== undefined && score === undefined) {
    report(at('threshold'), 'a threshold needs a `score` column');
  }
  const own = score ?? prediction;
  const outputs = typeof own === 'object' && own !== null ? Object.values(own) : [own];
  if (baseline !== undefined && outputs.includes(baseline)) {
    report(at('baseline'), 'is the candidate’s own column', 'A model compared with itself always passes.');
  }
  if (label !== undefined && (outputs.includes(label) || label === baseline)) {
    report(at('label'), 'is also given as a column of predictions');
  }
  if (Array.isArray(predictions['path']) && baseline !== undefined) {
    report(
      at('baseline'),
      'stands in one file with the candidate’s values, and `path` lists a file a seed',
      'Leave `baseline` out: its own runs are what several seeds are held against.',
    );
  }
  if (predictions['engine'] === 'spark') checkSpark(predictions, report);
  const columns = written.safeParse(predictions);
  if (!columns.success) return;
  for (const { role, message, hint } of contradictions(asRoles(columns.data)))
    report(at(role), message, hint);
}

/** What `engine: spark` sums up: rows of two classes with one score, by columns. */
function checkSpark(predictions: Readonly<Record<string, unknown>>, report: Report): void {
  for (const role of ['id', 'label', 'score'] as const) {
    if (predictions[role] === undefined)
      report(['predictions', 'engine'], `Spark sums up rows with a \`${role}\`, and none is named`);
  }
  if (Array.isArray(predictions['path']))
    report(['predictions', 'path'], 'is a list, and Spark sums up the rows of one run', 'Write one path.');
  for (const role of ['prediction', 'weight', 'unit', 'query', 'values', 'task'] as const) {
    if (predictions[role] === undefined || (role === 'task' && predictions[role] === 'binary')) continue;
    report(
      ['predictions', role],
      'is nothing that Spark can sum up',
      'Take `engine: spark` out: the rows are read here then.',
    );
  }
  if (typeof predictions['score'] === 'object')
    report(['predictions', 'score'], 'Spark sums up one score of two classes');
  if (Array.isArray(predictions['search']))
    report(['predictions', 'search'], 'a search needs the rows, and Spark hands over their sums alone');
  for (const role of ['slices', 'groups'] as const) {
    const entries = predictions[role];
    if (Array.isArray(entries) && entries.some((entry) => Array.isArray(entry)))
      report(
        ['predictions', role],
        'Spark sums up rows by columns, not by those that are crossed',
        'Write a column that holds both.',
      );
  }
}

const written = z.object({
  ...predictionColumns.shape,
  values: z.union([z.array(z.string()), z.record(z.string(), z.string())]).optional(),
});

function asRoles({ values, ...columns }: z.infer<typeof written>): z.infer<typeof predictionColumns> {
  if (values === undefined) return columns;
  return {
    ...columns,
    values: Array.isArray(values) ? Object.fromEntries(values.map((name) => [name, name])) : values,
  };
}
