import * as limits from './limits.ts';

/** Text of a pickle that could name an import. */
export class PickleTexts {
  #kept = 0;

  /** The text where it is short enough to be a name; `null`: it is not followed. */
  keep(text: string | null): string | null {
    if (text === null || text.length > limits.pickleNameLength) return null;
    this.#kept += text.length + 16;
    return this.#kept > limits.pickleTextKept ? null : text;
  }
}

/** UTF-8 as Python reads it; `null` where it is none, since then what it reads is unknown. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
  return text.includes('\ufffd') ? null : text;
}

/** ASCII, as STRING, BINSTRING and SHORT_BINSTRING are read; `null` for anything else. */
export function decodeAscii(bytes: Uint8Array): string | null {
  return bytes.every((byte) => byte < 128) ? Buffer.from(bytes).toString('latin1') : null;
}

/** The argument of STRING: quoted, with the escapes of Python's `bytes`. `null`: it is no such text, or not ASCII. */
export function decodeQuoted(line: string): string | null {
  const text = line.trim();
  const quote = text[0];
  if (text.length < 2 || (quote !== "'" && quote !== '"') || !text.endsWith(quote)) return null;
  const decoded = decodeEscapes(text.slice(1, -1), byteEscape);
  return decoded !== null && /^[\x00-\x7f]*$/.test(decoded) ? decoded : null;
}

/** The argument of UNICODE, `raw-unicode-escape`: only `\u` and `\U` are escapes. */
export function decodeRawUnicode(line: string): string | null {
  return decodeEscapes(line, rawEscape);
}

const byteEscape = /\\(?:x(?<hex>[0-9a-fA-F]{2})|(?<octal>[0-7]{1,3})|(?<sign>[\\'"abfnrtv])|[^])/g;
const rawEscape = /\\(?:u(?<hex>[0-9a-fA-F]{4})|U(?<long>[0-9a-fA-F]{8}))/g;
const controls: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

function decodeEscapes(text: string, escape: RegExp): string | null {
  let decoded = '';
  let at = 0;
  for (const { 0: whole, index, groups = {} } of text.matchAll(escape)) {
    const { hex, octal, long, sign } = groups;
    const code = octal === undefined ? Number.parseInt(hex ?? long ?? '', 16) : Number.parseInt(octal, 8);
    const isCode = sign === undefined;
    // What Python does with other escapes is not relied upon.
    if (isCode && !(code <= 0x10ffff)) return null;
    decoded += text.slice(at, index) + (isCode ? String.fromCodePoint(code) : (controls[sign] ?? sign));
    at = index + whole.length;
  }
  return decoded + text.slice(at);
}
