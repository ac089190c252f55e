import type { ByteStream } from './byte-stream.ts';
import { ModelFault } from './inspection.ts';
import { listedItems, messageDepth } from './limits.ts';

/** Bytes of the numbers (UBJSON, draft 12), big-endian. */
const widths: Readonly<Record<string, number>> = {
  i: 1,
  U: 1,
  I: 2,
  l: 4,
  L: 8,
  d: 4,
  D: 8,
  C: 1,
  Z: 0,
  N: 0,
  T: 0,
  F: 0,
};
const longestKept = 65_536;

/** Walks UBJSON from front to back; keeps the scalars at the paths that are asked for. */
export class UbjsonReader {
  /** Scalars by path; of an array, its items. */
  readonly found = new Map<string, unknown[]>();
  /** Items of arrays whose path is counted. */
  readonly counts = new Map<string, number>();
  readonly #stream: ByteStream;
  readonly #kept: ReadonlySet<string>;
  readonly #counted: RegExp;
  #keptItems = 0;

  constructor(stream: ByteStream, kept: ReadonlySet<string>, counted: RegExp) {
    this.#stream = stream;
    this.#kept = kept;
    this.#counted = counted;
  }

  /** @throws ModelFault MODEL_TRUNCATED, MODEL_MALFORMED, MODEL_LIMIT */
  async read(): Promise<void> {
    await this.#value(await this.#marker(), '', 0);
  }

  async #value(marker: string, path: string, depth: number): Promise<void> {
    if (depth > messageDepth)
      throw new ModelFault(
        'MODEL_LIMIT',
        `Values are nested more than ${messageDepth} deep`,
        this.#stream.offset,
      );
    if (marker === '{') return this.#container(path, depth, true);
    if (marker === '[') return this.#container(path, depth, false);
    if (marker === 'S' || marker === 'H') return this.#text(path);
    const width = widths[marker];
    if (width === undefined) throw this.#broken(`has the unknown kind ${JSON.stringify(marker)}`);
    if (!this.#kept.has(path)) return this.#stream.skip(width);
    this.#keep(path, await this.#number(marker, width));
  }

  async #container(path: string, depth: number, isObject: boolean): Promise<void> {
    const { type, count } = await this.#header();
    const close = isObject ? '}' : ']';
    if (!isObject && type !== undefined && count !== undefined && !this.#kept.has(path)) {
      const width = widths[type];
      if (width !== undefined) return this.#stream.skip(width * count);
    }
    let items = 0;
    for (; count === undefined || items < count; items++) {
      // The key of an object has no marker before its length.
      let marker = isObject || type === undefined ? await this.#marker() : type;
      if (marker === 'N' && type === undefined && !isObject) continue;
      if (count === undefined && marker === close) break;
      let inner = path;
      if (isObject) {
        const key = await this.#string(marker);
        inner = path === '' ? key : `${path}.${key}`;
        marker = type ?? (await this.#marker());
      }
      await this.#value(marker, isObject ? inner : path, depth + 1);
    }
    if (!isObject && this.#counted.test(path)) this.counts.set(path, items);
  }

  async #header(): Promise<{ readonly type: string | undefined; readonly count: number | undefined }> {
    let type: string | undefined;
    let count: number | undefined;
    if (await this.#isNext('$')) type = await this.#marker();
    if (await this.#isNext('#')) count = await this.#length(await this.#marker());
    if (type !== undefined && count === undefined) throw this.#broken('has a typed list without a count');
    // Values without bytes could be as many as a number can say.
    if (type !== undefined && widths[type] === 0 && (count as number) > listedItems)
      throw this.#broken('has too many values without content');
    return { type, count };
  }

  async #text(path: string): Promise<void> {
    if (this.#kept.has(path)) this.#keep(path, await this.#string(await this.#marker()));
    else await this.#stream.skip(await this.#length(await this.#marker()));
  }

  async #string(marker: string): Promise<string> {
    const size = await this.#length(marker);
    if (size > longestKept)
      throw new ModelFault('MODEL_LIMIT', `A text has ${size} bytes`, this.#stream.offset);
    return Buffer.from(await this.#stream.bytes(size)).toString('utf8');
  }

  async #length(marker: string): Promise<number> {
    const width = widths[marker];
    if (width === undefined || width === 0 || 'dDC'.includes(marker))
      throw this.#broken('has a length that is no whole number');
    const length = (await this.#number(marker, width)) as number;
    if (length < 0 || !Number.isSafeInteger(length)) throw this.#broken('has a length below 0');
    return length;
  }

  async #number(marker: string, width: number): Promise<unknown> {
    const bytes = Buffer.from(await this.#stream.bytes(width));
    if (width === 0) return marker === 'T' ? true : marker === 'F' ? false : null;
    if (marker === 'C') return bytes.toString('latin1');
    if (marker === 'd') return bytes.readFloatBE();
    if (marker === 'D') return bytes.readDoubleBE();
    if (marker === 'U') return bytes.readUInt8();
    return marker === 'L' ? Number(bytes.readBigInt64BE()) : bytes.readIntBE(0, width);
  }

  #keep(path: string, value: unknown): void {
    if (++this.#keptItems > listedItems)
      throw new ModelFault('MODEL_LIMIT', 'The model names too many features');
    const values = this.found.get(path);
    if (values) values.push(value);
    else this.found.set(path, [value]);
  }

  async #marker(): Promise<string> {
    if (!this.#stream.has(1)) await this.#stream.need(1);
    return String.fromCharCode(this.#stream.byte());
  }

  async #isNext(marker: string): Promise<boolean> {
    if (!this.#stream.has(1)) await this.#stream.need(1);
    return this.#stream.takeIf(marker.charCodeAt(0));
  }

  #broken(what: string): ModelFault {
    return new ModelFault('MODEL_MALFORMED', `The UBJSON ${what}`, this.#stream.offset);
  }
}
