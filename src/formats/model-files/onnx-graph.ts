import type { ModelSignature, ModelValue } from '../../domain/validation/model-signature.ts';
import type { ByteStream } from './byte-stream.ts';
import { ModelFault } from './inspection.ts';
import { listedItems, messageBytes, messageDepth } from './limits.ts';
import { onnxType, valueOf } from './onnx-value.ts';
import { nextField, protoFields, protoText } from './protobuf.ts';

/** What a graph of ONNX, the graphs within it and the functions beside it hold. */
export class OnnxGraph {
  /** `domain.operator`, or the operator alone; with its domain. */
  readonly operators = new Map<string, string>();
  readonly functions = new Set<string>();
  readonly externalPaths = new Set<string>();
  readonly parametersByType: Record<string, number> = {};
  readonly #counts = new Map<string, number>();
  readonly #inputs: ModelValue[] = [];
  readonly #outputs: ModelValue[] = [];
  readonly #initialised = new Set<string>();

  get parameters(): number {
    return Object.values(this.parametersByType).reduce((sum, count) => sum + count, 0);
  }

  /** GraphProto in the stream, up to `end`. */
  async read(stream: ByteStream, end: number): Promise<void> {
    for (let field = await nextField(stream, end); field; field = await nextField(stream, end)) {
      const { number, size } = field;
      if (number === 5) await this.#readTensor(stream, stream.offset + size);
      else if (![1, 11, 12, 15].includes(number)) await stream.skip(size);
      else if (size > messageBytes && number === 1) await this.#readLargeNode(stream, stream.offset + size);
      else {
        if (size > messageBytes)
          throw new ModelFault('MODEL_LIMIT', `A part of the graph has ${size} bytes`, stream.offset);
        await stream.need(size);
        this.#readPart(number, stream.take(size), 0);
      }
    }
  }

  /** FunctionProto: name, nodes, domain. */
  readFunction(message: Uint8Array): void {
    let name = '';
    let domain = '';
    for (const field of protoFields(message)) {
      if (field.wire !== 'bytes') continue;
      if (field.number === 1) name = protoText(field.bytes);
      if (field.number === 10) domain = protoText(field.bytes);
      if (field.number === 7) this.#readNode(field.bytes, 0);
    }
    this.functions.add(qualified(domain, name));
  }

  operatorCounts(): Readonly<Record<string, number>> {
    return Object.fromEntries([...this.#counts].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  /** Inputs that have no initial value. */
  signature(): ModelSignature {
    return {
      inputs: this.#inputs.filter(({ name }) => !this.#initialised.has(name)),
      outputs: this.#outputs,
    };
  }

  #readPart(number: number, message: Uint8Array, depth: number): void {
    if (depth > messageDepth)
      throw new ModelFault('MODEL_LIMIT', `Graphs are nested more than ${messageDepth} deep`);
    if (number === 1) return this.#readNode(message, depth);
    if (number === 5 || number === 15) return this.#readSmallTensor(message, depth);
    if (depth > 0) return;
    const values = number === 11 ? this.#inputs : this.#outputs;
    if (values.length >= listedItems)
      throw new ModelFault('MODEL_LIMIT', `The graph has more than ${listedItems} inputs or outputs`);
    values.push(valueOf(message));
  }

  #readNode(message: Uint8Array, depth: number): void {
    let type = '';
    let domain = '';
    for (const field of protoFields(message)) {
      if (field.wire !== 'bytes') continue;
      if (field.number === 4) type = protoText(field.bytes).slice(0, 200);
      if (field.number === 7) domain = protoText(field.bytes).slice(0, 200);
      if (field.number === 5) this.#readAttribute(field.bytes, depth);
    }
    this.#count(domain, type);
  }

  /** AttributeProto: a tensor, tensors, a graph or graphs may be in it. */
  #readAttribute(message: Uint8Array, depth: number): void {
    if (depth > messageDepth)
      throw new ModelFault('MODEL_LIMIT', `Graphs are nested more than ${messageDepth} deep`);
    for (const field of protoFields(message)) {
      if (field.wire !== 'bytes') continue;
      if (field.number === 5 || field.number === 10) this.#readSmallTensor(field.bytes, depth + 1);
      if (field.number !== 6 && field.number !== 11) continue;
      for (const part of protoFields(field.bytes))
        if (part.wire === 'bytes') this.#readPart(part.number, part.bytes, depth + 1);
    }
  }

  /** A node with a constant of many bytes; graphs within such a node are walked as well. */
  async #readLargeNode(stream: ByteStream, end: number): Promise<void> {
    let type = '';
    let domain = '';
    for (let field = await nextField(stream, end); field; field = await nextField(stream, end)) {
      const { number, size } = field;
      if (number === 5) await this.#readLargeAttribute(stream, stream.offset + size);
      else if (number === 4 || number === 7) {
        const text = protoText(await stream.bytes(Math.min(size, messageBytes))).slice(0, 200);
        if (number === 4) type = text;
        else domain = text;
        await stream.skip(Math.max(0, size - messageBytes));
      } else await stream.skip(size);
    }
    this.#count(domain, type);
  }

  async #readLargeAttribute(stream: ByteStream, end: number): Promise<void> {
    for (let field = await nextField(stream, end); field; field = await nextField(stream, end)) {
      const { number, size } = field;
      if (number === 5 || number === 10) await this.#readTensor(stream, stream.offset + size);
      else if (number === 6 || number === 11) await this.read(stream, stream.offset + size);
      else await stream.skip(size);
    }
  }

  #count(domain: string, type: string): void {
    const name = qualified(domain, type);
    if (this.operators.size >= listedItems)
      throw new ModelFault('MODEL_LIMIT', `The graph has more than ${listedItems} operators`);
    this.operators.set(name, domain);
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
  }

  /** TensorProto, without its numbers: sizes, type, name, where they lie. */
  async #readTensor(stream: ByteStream, end: number): Promise<void> {
    const small: Uint8Array[] = [];
    for (let field = await nextField(stream, end); field; field = await nextField(stream, end)) {
      const { number, value, size } = field;
      // Written again as a message, so that one reader does for both.
      if ((number === 1 || number === 2) && size === 0)
        small.push(Buffer.from([number * 8, ...varint(value)]));
      else if ([1, 8, 13, 14].includes(number) && size <= messageBytes)
        small.push(Buffer.concat([Buffer.from([number * 8 + 2, ...varint(size)]), await stream.bytes(size)]));
      else await stream.skip(size);
      if (number === 14 && size === 0) small.push(Buffer.from([14 * 8, ...varint(value)]));
      if (small.length > listedItems)
        throw new ModelFault('MODEL_LIMIT', 'A tensor has too many parts', stream.offset);
    }
    this.#readSmallTensor(Buffer.concat(small), 0);
  }

  #readSmallTensor(message: Uint8Array, depth: number): void {
    const tensor = { elements: 1, type: 0, name: '' };
    for (const field of protoFields(message)) {
      if (field.number === 1 && field.wire === 'varint') tensor.elements *= Number(field.value);
      if (field.number === 1 && field.wire === 'bytes')
        for (const size of packed(field.bytes)) tensor.elements *= size;
      if (field.number === 2 && field.wire === 'varint') tensor.type = Number(field.value);
      if (field.number === 8 && field.wire === 'bytes') tensor.name = protoText(field.bytes);
      if (field.number === 13 && field.wire === 'bytes') this.#readExternal(field.bytes);
    }
    if (depth === 0) this.#initialised.add(tensor.name);
    const type = onnxType(tensor.type);
    this.parametersByType[type] = (this.parametersByType[type] ?? 0) + tensor.elements;
  }

  /** StringStringEntryProto: `location` is the file that holds the numbers. */
  #readExternal(message: Uint8Array): void {
    let key = '';
    let value = '';
    for (const field of protoFields(message)) {
      if (field.wire !== 'bytes') continue;
      if (field.number === 1) key = protoText(field.bytes);
      if (field.number === 2) value = protoText(field.bytes);
    }
    if (key === 'location') this.externalPaths.add(value);
  }
}

function qualified(domain: string, name: string): string {
  return domain === '' ? name : `${domain}.${name}`;
}

function varint(value: number): number[] {
  const bytes: number[] = [];
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return [...bytes, rest];
    bytes.push((rest % 128) + 128);
  }
}

function packed(bytes: Uint8Array): number[] {
  const numbers: number[] = [];
  let value = 0;
  let place = 1;
  for (const byte of bytes) {
    value += (byte & 127) * place;
    place *= 128;
    if (byte > 127) continue;
    numbers.push(value);
    value = 0;
    place = 1;
  }
  return numbers;
}
