import type { Sentence } from '../report/document.ts';

/** A line of the policy as it will be written: found, or left open with what to fill in. */
export type Field = FoundField | OpenField;

export interface FoundField {
  readonly state: 'found';
  readonly key: FieldName;
  readonly value: unknown;
  /** What it is and where it was found; a line of comment each. May name files. */
  readonly comments: readonly string[];
  /** Lines of comment behind its last entry. */
  readonly after?: readonly string[];
}

export interface OpenField {
  readonly state: 'open';
  readonly key: FieldName;
  readonly comments: readonly string[];
  /** The field as it could read, without indentation of the whole. */
  readonly example: readonly string[];
}

export type FieldName = 'train' | 'model' | 'metrics' | 'predictions' | 'data' | 'gate';

/** One model's entry of the policy. */
export interface Draft {
  readonly name: string;
  /** Relative to the repository's root. */
  readonly path: string;
  readonly fields: readonly Field[];
  /** What somebody should know and the policy has no place for. */
  readonly notes: readonly Sentence[];
}

export function found(
  key: FieldName,
  value: unknown,
  { comments, after }: { readonly comments: readonly string[]; readonly after?: readonly string[] },
): FoundField {
  return { state: 'found', key, value, comments, ...(after && after.length > 0 && { after }) };
}

export function open(
  key: FieldName,
  { comments, example }: { readonly comments: readonly string[]; readonly example: readonly string[] },
): OpenField {
  return { state: 'open', key, comments, example };
}

/** Of a list that may be long: `a, b, c and 4 more`. */
export function listed(names: readonly string[], most = 8): string {
  const rest = names.length - most;
  return names.slice(0, most).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}
