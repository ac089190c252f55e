/** Messages of protobuf, field by field. */
export function varintField(number: number, value: number): Buffer {
  return Buffer.from([...varint(number * 8), ...varint(value)]);
}

export function bytesField(number: number, content: string | Uint8Array): Buffer {
  const bytes = Buffer.from(content as Uint8Array);
  return Buffer.concat([Buffer.from([...varint(number * 8 + 2), ...varint(bytes.length)]), bytes]);
}

export function message(...fields: readonly Uint8Array[]): Buffer {
  return Buffer.concat(fields);
}

/** TensorFlow's `saved_model.pb` with one node a name, of which the last is in a function. */
export function savedModel(...operators: readonly string[]): Buffer {
  const node = (name: string) => message(bytesField(1, 'n'), bytesField(2, name));
  const inner = operators.at(-1) ?? 'NoOp';
  const library = bytesField(2, bytesField(1, bytesField(3, node(inner))));
  const graph = message(...operators.slice(0, -1).map((name) => bytesField(1, node(name))), library);
  const tensor = message(
    bytesField(1, 'x:0'),
    varintField(2, 1),
    bytesField(3, bytesField(2, varintField(1, 3))),
  );
  const serving = message(bytesField(1, message(bytesField(1, 'x'), bytesField(2, tensor))));
  const signature = message(bytesField(1, 'serving_default'), bytesField(2, serving));
  return message(varintField(1, 1), bytesField(2, message(bytesField(2, graph), bytesField(5, signature))));
}

export interface OnnxParts {
  readonly domain?: string;
  readonly location?: string;
  readonly ir?: number;
  /** An `If` around the operator. */
  readonly nested?: boolean;
}

/** A model of ONNX with one node and one initial value. */
export function onnx({ domain = '', location, ir = 10, nested = false }: OnnxParts = {}): Buffer {
  const leaf = message(bytesField(1, 'x'), bytesField(4, 'Relu'), bytesField(7, domain));
  const branch = bytesField(5, message(bytesField(1, 'then_branch'), bytesField(6, bytesField(1, leaf))));
  const node = nested ? message(bytesField(4, 'If'), branch) : leaf;
  const external =
    location === undefined
      ? []
      : [bytesField(13, message(bytesField(1, 'location'), bytesField(2, location)))];
  const tensor = message(varintField(1, 2), varintField(2, 1), bytesField(8, 'w'), ...external);
  const graph = message(bytesField(1, node), bytesField(2, 'g'), bytesField(5, tensor));
  const opset = message(bytesField(1, ''), varintField(2, 21));
  return message(varintField(1, ir), bytesField(2, 'test'), bytesField(7, graph), bytesField(8, opset));
}

function varint(value: number): number[] {
  return value < 128 ? [value] : [(value % 128) + 128, ...varint(Math.floor(value / 128))];
}
