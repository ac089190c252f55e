import { createHash } from 'node:crypto';

export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };

/**
 * The one text of a JSON value, by RFC 8785 (JSON Canonicalization Scheme): no spaces, members sorted by UTF-16 code units,
 * numbers and strings as ECMAScript writes them. Members that are `undefined` are left out.
 * @throws TypeError for NaN and infinities, which JSON cannot say
 */
export function canonicalJson(value: Json): string {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError(`${value} has no JSON form`);
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (isList(value)) {
    // Texts alone are written so anyway, and in one call several times as fast: lists of files are long.
    if (isOfTexts(value)) return JSON.stringify(value);
    return `[${value.map(canonicalJson).join(',')}]`;
  }
  const members = Object.entries(value)
    .filter((entry): entry is [string, Json] => entry[1] !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
  return `{${members.join(',')}}`;
}

/** `sha256:` and 64 hex digits, of the UTF-8 form of a text or of bytes. */
export function sha256Of(content: string | Uint8Array): string {
  return `sha256:${createHash('sha256').update(content).digest('hex')}`;
}

/**
 * Sorted by the UTF-8 bytes of a text, which is the order of Unicode code points: the same on every machine, unlike a
 * locale's, and unlike JavaScript's own order of UTF-16 units beyond the basic plane.
 */
export function sortedByBytes<T>(items: Iterable<T>, key: (item: T) => string): T[] {
  const listed = [...items];
  const texts = listed.map(key);
  // Below the surrogates both orders are one, and comparing texts is several times as fast.
  const isPlain = !/[\ud800-\uffff]/.test(texts.join(''));
  // Git lists files sorted.
  if (isPlain && texts.every((text, at) => at === 0 || (texts[at - 1] as string) <= text)) return listed;
  const keyed = listed.map((item, at) => ({ item, text: texts[at] as string }));
  if (isPlain)
    return keyed.sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0)).map(({ item }) => item);
  return keyed
    .map(({ item, text }) => ({ item, bytes: Buffer.from(text) }))
    .sort((a, b) => Buffer.compare(a.bytes, b.bytes))
    .map(({ item }) => item);
}

function isOfTexts(list: readonly Json[]): boolean {
  return list.every((item) => typeof item === 'string' || (isList(item) && isOfTexts(item)));
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
