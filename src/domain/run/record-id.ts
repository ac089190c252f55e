import { canonicalJson, sha256Of } from '../canonical-json.ts';
import type { Json } from '../canonical-json.ts';
import { contentId } from './content-id.ts';
import type { RunFile, RunRecord } from './record.ts';

/**
 * `run-` and the first 16 hex digits of the SHA-256 of the record without its `id`, `training` and
 * `candidates`, in canonical form (RFC 8785). So what was made the same has the same id wherever it is written, however long it
 * took and whatever it was chosen from, and nothing else has it.
 */
export function runId(record: Omit<RunRecord, 'id'>): string {
  const content = { ...record, id: undefined, training: undefined, candidates: undefined } as unknown as Json;
  return `run-${sha256Of(canonicalJson(content)).slice('sha256:'.length, 'sha256:'.length + 16)}`;
}

/** Content id of a record's model files, whose paths begin with `files/`; `undefined` without any. */
export function recordContentId(files: readonly RunFile[]): string | undefined {
  return contentId(files.map(({ path, sha256 }) => ({ path: path.replace(/^files\//, ''), sha256 })));
}
