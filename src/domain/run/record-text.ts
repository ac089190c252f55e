import { parseDocument } from '../documents.ts';
import { throwFaults } from '../errors.ts';
import type { Fault } from '../errors.ts';
import { isModelName } from '../model.ts';
import { pathFault, repositoryPath } from '../repository-path.ts';
import { recordContentId, runId } from './record-id.ts';
import { RunRecord } from './record.ts';
import type { RunFile } from './record.ts';

/** The text of `run.json`. */
export function formatRunRecord(record: RunRecord): string {
  return `${JSON.stringify(record, null, 2)}\n`;
}

/**
 * Reads `run.json`. Besides the schema, what it says of itself must hold: its id and content id follow from the rest, its
 * files lie in `files/` and `evidence/` and are named once.
 * @throws ModelgateError DOCUMENT_INVALID with all faults
 */
export function parseRunRecord(text: string, path: string): RunRecord {
  const record = parseDocument(RunRecord, text, path);
  throwFaults(
    contradictions(record).map(({ field, message }): Fault => ({
      code: 'DOCUMENT_INVALID',
      message,
      place: { path, field },
    })),
  );
  return record;
}

interface Contradiction {
  readonly field: string;
  readonly message: string;
}

function contradictions(record: RunRecord): Contradiction[] {
  const found: Contradiction[] = [
    ...fileFaults('files', record.files),
    ...fileFaults('evidence', record.evidence),
  ];
  const isEvidence = (name: string) => record.evidence.some(({ path }) => path === name);
  const report = (field: string, message: string) => found.push({ field, message });
  const { model, commit, predictions } = record;
  if (!isModelName(model))
    report('model', `found ${JSON.stringify(model.slice(0, 80))}, expected a model's name`);
  if (commit !== undefined && !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit)) {
    report('commit', 'expected the 40 or 64 hex digits of a full commit id');
  }
  if (predictions && !isEvidence(predictions.file)) {
    report(
      'predictions.file',
      `found ${JSON.stringify(predictions.file.slice(0, 80))}, expected one of \`evidence\``,
    );
  }
  for (const [i, { predictions: rows }] of (record.seeds ?? []).entries())
    if (rows !== undefined && !isEvidence(rows))
      report(
        `seeds[${i}].predictions`,
        `found ${JSON.stringify(rows.slice(0, 80))}, expected one of \`evidence\``,
      );
  const others = [...repeatFaults(record), ...seedPredictionFaults(record), ...scoredAgainFaults(record)];
  for (const { field, message } of others) report(field, message);
  const content = recordContentId(record.files);
  if (record['content-id'] !== content) {
    report('content-id', `found ${record['content-id'] ?? 'none'}, its files give ${content ?? 'none'}`);
  }
  const id = runId(record);
  if (record.id !== id)
    report('id', `found ${JSON.stringify(record.id.slice(0, 80))}, its content gives ${id}`);
  return found;
}

function seedPredictionFaults({
  evidence,
  predictions,
  'seed-predictions': seeds = [],
}: RunRecord): Contradiction[] {
  const found = seeds.flatMap(({ seed, file }, i) => {
    const field = `seed-predictions[${i}]`;
    const quoted = JSON.stringify(file.slice(0, 80));
    return [
      ...(evidence.some(({ path }) => path === file)
        ? []
        : [{ field: `${field}.file`, message: `found ${quoted}, expected one of \`evidence\`` }]),
      ...(seeds.findIndex((other) => other.seed === seed) < i
        ? [{ field: `${field}.seed`, message: `${JSON.stringify(seed.slice(0, 80))} is listed twice` }]
        : []),
    ];
  });
  const [first] = seeds;
  if (!first || first.file === predictions?.file) return found;
  const message = 'expected the file of `predictions`: the first seed is that of the run itself';
  return [...found, { field: 'seed-predictions[0].file', message }];
}

function scoredAgainFaults({
  evidence,
  predictions,
  'scored-again': versions = [],
}: RunRecord): Contradiction[] {
  return versions.flatMap(({ predictions: rows, failure, 'content-id': content }, i) => {
    const field = `scored-again[${i}]`;
    if ((rows === undefined) === (failure === undefined))
      return [{ field, message: 'expected one of `predictions` and `failure`' }];
    if (versions.findIndex((other) => other['content-id'] === content) !== i)
      return [{ field, message: 'the same content is named twice' }];
    if (rows === undefined) return [];
    if (!predictions) return [{ field, message: 'the run itself has no `predictions` to hold it against' }];
    if (evidence.some(({ path }) => path === rows)) return [];
    const found = JSON.stringify(rows.slice(0, 80));
    return [{ field: `${field}.predictions`, message: `found ${found}, expected one of \`evidence\`` }];
  });
}

/** Ids pair what stands beside them: one missing or twice would pair what does not belong together. */
function repeatFaults({ metrics, seeds = [] }: RunRecord): Contradiction[] {
  const all = [
    ...Object.entries(metrics).map(([name, one]) => [`metrics.${name}`, one] as const),
    ...seeds.flatMap(({ metrics: own }, i) =>
      Object.entries(own).map(([name, one]) => [`seeds[${i}].metrics.${name}`, one] as const),
    ),
  ];
  const found = all.flatMap(([field, one]) =>
    (['fold', 'seed'] as const).flatMap((kind) => {
      const ids = one[`${kind}-ids`];
      const count = one[`${kind}s`]?.length ?? 0;
      if (!ids || (ids.length === count && new Set(ids).size === count)) return [];
      return [{ field: `${field}.${kind}-ids`, message: `expected ${count} ids, each different` }];
    }),
  );
  const twice = seeds.findIndex(({ seed }, i) => seeds.findIndex((other) => other.seed === seed) < i);
  if (twice >= 0)
    found.push({ field: `seeds[${twice}].seed`, message: `${seeds[twice]?.seed} is listed twice` });
  return found;
}

/** A path that left the run's folder would be read, copied or published from there. */
function fileFaults(folder: 'files' | 'evidence', files: readonly RunFile[]): Contradiction[] {
  const seen = new Set<string>();
  return files.flatMap(({ path }, index) => {
    const field = `${folder}[${index}].path`;
    const quoted = JSON.stringify(path.slice(0, 80));
    const twice = seen.has(path);
    seen.add(path);
    if (
      pathFault(path) !== undefined ||
      repositoryPath('.', path) !== path ||
      !path.startsWith(`${folder}/`)
    ) {
      return [{ field, message: `found ${quoted}, expected a path inside \`${folder}/\`` }];
    }
    return twice ? [{ field, message: `${quoted} is listed twice` }] : [];
  });
}
