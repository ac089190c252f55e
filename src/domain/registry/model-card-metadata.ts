import { stringify } from 'yaml';
import type { CardOptions } from './model-card.ts';
import type { Manifest } from './manifest.ts';

/**
 * The card's metadata in the form of Hugging Face's model cards, `model-index`
 * (https://github.com/huggingface/hub-docs/blob/main/modelcard.md). Every text is quoted, so that no YAML reader takes one for
 * something else.
 */
export function metadataLines(
  manifest: Manifest,
  { card, repository, serverUrl }: Pick<CardOptions, 'card' | 'repository' | 'serverUrl'>,
): readonly string[] {
  const { model, tag, comparison } = manifest;
  const rows = comparison?.results.rows;
  const metrics = measuredValues(manifest).map(([type, value]) => ({ type, value, name: type }));
  const named = rows && taskNames[rows.task];
  const result = {
    task: { type: 'other', ...(named !== undefined && { name: named }) },
    dataset: {
      type: 'evaluation',
      name: rows ? `${rows.n} evaluation rows` : 'evaluation of the run',
      ...(rows && { revision: rows.fingerprint }),
    },
    metrics,
    ...(serverUrl !== '' && {
      source: {
        name: 'Modelgate',
        url: `${serverUrl}/${repository.owner}/${repository.name}/releases/tag/${encodeURIComponent(tag)}`,
      },
    }),
  };
  const document = {
    ...licenseOf(card.license),
    tags: ['modelgate'],
    'model-index': [{ name: model, results: metrics.length === 0 ? [] : [result] }],
  };
  const text = stringify(document, {
    lineWidth: 0,
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
  });
  return (
    text
      // YAML 1.1, which many read, takes 1e-7 for a text.
      .replace(/^( +value: -?\d+)(e[+-]?\d+)$/gm, '$1.0$2')
      .trimEnd()
      .split('\n')
  );
}

/** Values over all rows: those that were judged, else those of the run. */
function measuredValues({ comparison, run }: Manifest): readonly (readonly [string, number])[] {
  if (comparison) {
    return comparison.results.metrics.flatMap(({ metric, candidate }) =>
      candidate === null ? [] : [[metric, candidate] as const],
    );
  }
  return Object.entries(run.metrics).flatMap(([metric, { value }]) =>
    typeof value === 'number' ? [[metric, value] as const] : [],
  );
}

/** Hugging Face knows licences by their SPDX id in lower case; any other has a name. */
function licenseOf(text: string | undefined): object {
  if (text === undefined) return {};
  const id = text.trim().toLowerCase();
  return /^[a-z0-9][a-z0-9.+-]*$/.test(id) ? { license: id } : { license: 'other', license_name: text };
}

const taskNames = {
  binary: 'binary classification',
  multiclass: 'classification',
  regression: 'regression',
  ranking: 'ranking',
  unlabelled: undefined,
} as const;
