/** A FlatBuffer of TensorFlow Lite with one operator, one graph, one tensor; `custom` names an operator of one's own. */
export function tflite({ custom, version = 3 }: { custom?: string; version?: number } = {}): Buffer {
  const builder = new Builder();
  const name = builder.text('x');
  const shape = builder.integers([1, 3]);
  const tensor = builder.table([{ offset: shape }, { byte: 0 }, undefined, { offset: name }]);
  const tensors = builder.offsets([tensor]);
  const ends = builder.integers([0]);
  const graph = builder.table([{ offset: tensors }, { offset: ends }, { offset: ends }]);
  const graphs = builder.offsets([graph]);
  const label = custom === undefined ? undefined : builder.text(custom);
  const code = builder.table([
    { byte: custom === undefined ? 0 : 32 },
    label === undefined ? undefined : { offset: label },
  ]);
  const codes = builder.offsets([code]);
  const model = builder.table([{ integer: version }, { offset: codes }, { offset: graphs }]);
  return builder.finish(model, 'TFL3');
}

type Field =
  { readonly offset: number } | { readonly byte: number } | { readonly integer: number } | undefined;

/** Writes from the end of a buffer to its front, as FlatBuffers are; places are counted from the end. */
class Builder {
  readonly #bytes = Buffer.alloc(4096);
  #used = 0;

  text(content: string): number {
    const bytes = Buffer.from(`${content}\0`);
    this.#align(4, bytes.length);
    this.#put(bytes);
    return this.#integer(content.length);
  }

  integers(values: readonly number[]): number {
    this.#align(4, 0);
    for (const value of values.toReversed()) this.#integer(value);
    return this.#integer(values.length);
  }

  offsets(targets: readonly number[]): number {
    this.#align(4, 0);
    for (const target of targets.toReversed()) this.#reference(target);
    return this.#integer(targets.length);
  }

  table(fields: readonly Field[]): number {
    this.#align(4, 0);
    const end = this.#used;
    const places = fields
      .toReversed()
      .map((field) => {
        if (!field) return 0;
        return 'offset' in field
          ? this.#reference(field.offset)
          : this.#integer('byte' in field ? field.byte : field.integer);
      })
      .reverse();
    const table = this.#integer(0);
    const schema = Buffer.alloc(4 + fields.length * 2);
    schema.writeUInt16LE(schema.length, 0);
    schema.writeUInt16LE(table - end, 2);
    for (const [index, place] of places.entries())
      schema.writeUInt16LE(place === 0 ? 0 : table - place, 4 + index * 2);
    this.#align(4, schema.length);
    this.#put(schema);
    this.#bytes.writeInt32LE(this.#used - table, this.#bytes.length - table);
    return table;
  }

  finish(root: number, identifier: string): Buffer {
    this.#align(4, 8);
    this.#put(Buffer.from(identifier));
    this.#reference(root);
    return this.#bytes.subarray(this.#bytes.length - this.#used);
  }

  #integer(value: number): number {
    const bytes = Buffer.alloc(4);
    bytes.writeInt32LE(value);
    return this.#put(bytes);
  }

  #reference(target: number): number {
    return this.#integer(this.#used + 4 - target);
  }

  #align(to: number, coming: number): void {
    while ((this.#used + coming) % to !== 0) this.#put(Buffer.from([0]));
  }

  #put(bytes: Buffer): number {
    this.#used += bytes.length;
    bytes.copy(this.#bytes, this.#bytes.length - this.#used);
    return this.#used;
  }
}
