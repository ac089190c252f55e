/**
 * What stands for a value while a pickle is walked: text and whole numbers themselves, `null` for what nothing that matters
 * can be made of.
 */
export type Value = string | number | null | Thing;

export type Thing = Import | Made | Sequence<'tuple'> | Sequence<'list'> | Dictionary | ByteValue;

/** A module's attribute, as the pickle names it. */
export interface Import {
  readonly kind: 'import';
  readonly module: string;
  readonly name: string;
}

/** What a call gave. */
export interface Made {
  readonly kind: 'made';
  readonly callee: Import | null;
  readonly args: Value;
  /** What BUILD sets. */
  state: Value;
}

export interface Sequence<Kind extends 'tuple' | 'list' = 'tuple' | 'list'> {
  readonly kind: Kind;
  readonly items: Value[];
  /** Whether `items` are all of them. */
  whole: boolean;
}

export interface Dictionary {
  readonly kind: 'dict';
  /** Those with text as the key. */
  readonly entries: Map<string, Value>;
  whole: boolean;
}

export interface ByteValue {
  readonly kind: 'bytes';
  /** From the start of the stream. */
  readonly offset: number;
  readonly size: number;
  /** Missing: too many to keep. */
  readonly content: Uint8Array | undefined;
}

export function isThing<Kind extends Thing['kind']>(
  value: Value | undefined,
  kind: Kind,
): value is Extract<Thing, { kind: Kind }> {
  return typeof value === 'object' && value !== null && value.kind === kind;
}

export function importName({ module, name }: Import): string {
  return `${module}.${name}`;
}

/** Of a call of just that, the first positional arguments; else none. */
export function argumentsOf(value: Value): readonly Value[] {
  return isThing(value, 'tuple') && value.whole ? value.items : [];
}
