import type { MetricValue } from '../../domain/evidence/value.ts';
import type { Node } from '../json/node.ts';
import { readCsv } from './csv.ts';
import { metricsInvalid } from './fault.ts';
import { flattenMetrics } from './flatten.ts';
import { readJson } from './json.ts';
import { readKeyValues } from './key-value.ts';
import { decodeText } from './text.ts';

/**
 * Metrics of a file as tools write them: JSON, YAML, CSV, `name: value` lines, recognised by content and where that leaves a
 * choice by name. `path` is how people name the file.
 * @throws ModelgateError FILE_UNREADABLE for what is no text; METRICS_INVALID with the place for what is malformed or holds no number
 */
export async function readMetrics(
  bytes: Uint8Array,
  path: string,
): Promise<ReadonlyMap<string, MetricValue>> {
  const text = decodeText(bytes, path);
  const metrics = flattenMetrics(await parse(text, path), path);
  if (metrics.size > 0) return metrics;
  throw metricsInvalid({
    message: 'the file holds no number',
    place: { path },
    hint: 'Write an object such as {"accuracy": 0.91}.',
  });
}

async function parse(text: string, path: string): Promise<Node> {
  const isYaml = /\.ya?ml$/i.test(path) || /^---[ \t\r\n]/.test(text);
  if (!isYaml && /^\s*[[{]/.test(text)) return readJson(text, path);
  const isTable = !isYaml && /\.[ct]sv$/i.test(path);
  const pairs = isYaml || isTable ? undefined : readKeyValues(text, path);
  if (pairs) return pairs;
  if (isYaml || (!isTable && startsLikeYaml(text))) {
    // Loaded only here: most files are JSON.
    const { readYaml } = await import('./yaml.ts');
    return readYaml(text, path);
  }
  if (isTable || /^[^\n]*[,;\t]/.test(text.trimStart())) return readCsv(text, path);
  throw metricsInvalid({
    message: 'the format is not known',
    place: { path },
    hint: 'JSON, YAML, CSV with one row of values, and lines of `name: value` are read.',
  });
}

/** The first line that is no comment is a key. */
function startsLikeYaml(text: string): boolean {
  const first = text.split(/\r?\n/).find((line) => line.trim() !== '' && !line.startsWith('#'));
  return first !== undefined && /^[^\s,;]+:(?:\s|$)/.test(first);
}
