import type { ByteStream } from './byte-stream.ts';
import { ModelFault } from './inspection.ts';
import * as limits from './limits.ts';
import type { ArgumentKind, Opcode } from './pickle-opcodes.ts';
import type { ByteValue } from './pickle-values.ts';

/** The argument of an opcode: a number, the text of its lines, or the bytes that follow a length. */
export type Argument = number | string | readonly [string, string] | ByteValue | undefined;

/** What stands for a line of text that is too long to be kept: no name that is on a list. */
const unknownLine = '\ufffd';

/** Arguments of opcodes, with bounds on what is kept of them. */
export class PickleArguments {
  readonly #stream: ByteStream;
  #bytesKept = 0;

  constructor(stream: ByteStream) {
    this.#stream = stream;
  }

  /** Synchronous where the bytes are in memory: a pickle has millions of opcodes. `undefined`: use `read`. */
  readAtOnce(kind: ArgumentKind): number | undefined {
    switch (kind) {
      case 'u1':
        return this.#stream.byte();
      case 'u2':
        return this.#stream.u16();
      case 'i4':
        return this.#stream.i32();
      case 'u4':
        return this.#stream.u32();
      default:
        return undefined;
    }
  }

  /** @throws ModelFault MODEL_TRUNCATED, MODEL_MALFORMED, MODEL_LIMIT */
  async read({ argument, name }: Opcode): Promise<Argument> {
    switch (argument) {
      case 'none':
        return undefined;
      case 'line':
        return this.#line(name);
      case 'two lines':
        return [await this.#line(name), await this.#line(name)];
      case 'count1':
        await this.#stream.need(1);
        return this.#bytes(name, this.#stream.byte());
      case 'count4':
        await this.#stream.need(4);
        return this.#bytes(name, this.#stream.u32());
      case 'signed count4':
        await this.#stream.need(4);
        return this.#bytes(name, this.#stream.i32());
      case 'count8':
        await this.#stream.need(8);
        return this.#bytes(name, this.#stream.u64());
      case 'u8':
      case 'f8':
        await this.#stream.need(8);
        return this.#stream.u64();
      case 'u1':
      case 'u2':
      case 'i4':
      case 'u4':
        await this.#stream.need(Number(argument[1]));
        return this.readAtOnce(argument);
    }
  }

  async #line(name: string): Promise<string> {
    const line = await this.#stream.line(limits.pickleLine);
    if (line) return Buffer.from(line.buffer, line.byteOffset, line.length).toString('utf8');
    const isLong = this.#stream.has(limits.pickleLine);
    if (isLong && name === 'UNICODE' && (await this.#stream.skipLine(limits.pickleLongLine)))
      return unknownLine;
    const code = isLong ? 'MODEL_LIMIT' : 'MODEL_MALFORMED';
    throw new ModelFault(code, 'A line of the pickle has no end', this.#stream.offset);
  }

  async #bytes(name: string, size: number): Promise<ByteValue> {
    if (size < 0)
      throw new ModelFault('MODEL_MALFORMED', `${name} has a negative length`, this.#stream.offset);
    const offset = this.#stream.offset;
    if (!this.#keeps(name, size)) {
      await this.#stream.skip(size);
      return { kind: 'bytes', offset, size, content: undefined };
    }
    await this.#stream.need(size);
    const content = this.#stream.take(size);
    if (!isBytes(name)) return { kind: 'bytes', offset, size, content };
    this.#bytesKept += size;
    return { kind: 'bytes', offset, size, content: content.slice() };
  }

  /** Text that is longer than a name, and numbers that are, are not looked at. */
  #keeps(name: string, size: number): boolean {
    if (!isBytes(name)) return size <= limits.pickleNameLength * 4;
    return size <= limits.pickleBytesKept && this.#bytesKept + size <= limits.pickleAllBytesKept;
  }
}

function isBytes(name: string): boolean {
  return name.includes('BYTE');
}
