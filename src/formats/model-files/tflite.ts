import { quoteText } from '../../domain/validation/finding.ts';
import type { ModelValue } from '../../domain/validation/model-signature.ts';
import { FlatBuffer } from './flatbuffer.ts';
import { type Inspection, ModelFault, type Reading } from './inspection.ts';

const most = 200_000;
/** BuiltinOperator CUSTOM. */
const custom = 32;
/** TensorType, by number. */
const types =
  'float32 float16 int32 uint8 int64 string bool int16 complex64 int8 float64 complex128 uint64 resource variant uint32 uint16 int4 bfloat16'.split(
    ' ',
  );

/** A model of TensorFlow Lite (`tensorflow/lite/schema/schema.fbs`): operators and the tensors of the first subgraph. */
export async function readTflite(inspection: Inspection): Promise<Reading> {
  const buffer = new FlatBuffer(inspection.source);
  const model = await buffer.root();
  const versionAt = await buffer.field(model, 0);
  const version = versionAt === undefined ? 0 : await buffer.i32(versionAt);
  if (version !== 3)
    throw new ModelFault('MODEL_MALFORMED', `The model has version ${version} of the schema; 3 is known`);
  const operators: Record<string, number> = {};
  for (const code of await buffer.tables(await buffer.target(model, 1), most)) {
    const name = await operatorOf(buffer, code);
    operators[name] = (operators[name] ?? 0) + 1;
    const isCustom = !name.startsWith('builtin ');
    if (isCustom && !inspection.allows(name))
      inspection.report('MODEL_CUSTOM_OPERATOR', `The model uses the operator ${quoteText(name)}`);
  }
  const graphs = await buffer.tables(await buffer.target(model, 2), most);
  const [first] = graphs;
  if (first === undefined) throw new ModelFault('MODEL_MALFORMED', 'The model has no graph');
  await checkBuffers(buffer, model, inspection.source.size);
  const tensors = await buffer.tables(await buffer.target(first, 0), most);
  const inputs = await valuesOf(buffer, tensors, await buffer.target(first, 1));
  const outputs = await valuesOf(buffer, tensors, await buffer.target(first, 2));
  return {
    facts: { version, graphs: graphs.length, tensors: tensors.length, operators },
    signature: { inputs, outputs },
  };
}

async function operatorOf(buffer: FlatBuffer, code: number): Promise<string> {
  const [oldAt, newAt] = [await buffer.field(code, 0), await buffer.field(code, 3)];
  const builtin = Math.max(
    oldAt === undefined ? 0 : await buffer.i8(oldAt),
    newAt === undefined ? 0 : await buffer.i32(newAt),
  );
  if (builtin !== custom) return `builtin ${builtin}`;
  return (await buffer.text(await buffer.target(code, 1))) || 'custom';
}

/** Weights lie within the file. */
async function checkBuffers(buffer: FlatBuffer, model: number, size: number): Promise<void> {
  for (const table of await buffer.tables(await buffer.target(model, 4), most)) {
    const data = await buffer.target(table, 0);
    if (data === undefined) continue;
    const count = (await buffer.i32(data)) >>> 0;
    if (data + 4 + count > size)
      throw new ModelFault(
        'MODEL_TRUNCATED',
        `The weights at byte ${data} need ${count} bytes, which the file does not have`,
        data,
      );
  }
}

async function valuesOf(
  buffer: FlatBuffer,
  tensors: readonly number[],
  vector: number | undefined,
): Promise<readonly ModelValue[]> {
  const values: ModelValue[] = [];
  for (const place of await buffer.elements(vector, 10_000)) {
    const tensor = tensors[await buffer.i32(place)];
    if (tensor === undefined)
      throw new ModelFault('MODEL_MALFORMED', 'An input or output is a tensor that there is not', place);
    const typeAt = await buffer.field(tensor, 1);
    // `shape_signature` has -1 for sizes that are left open.
    const open = await buffer.target(tensor, 7);
    const sizes = await buffer.elements(open ?? (await buffer.target(tensor, 0)), 64);
    const shape: (number | null)[] = [];
    for (const at of sizes) {
      const size = await buffer.i32(at);
      shape.push(size < 0 ? null : size);
    }
    const type = types[typeAt === undefined ? 0 : await buffer.i8(typeAt)] ?? 'unknown';
    values.push({ name: await buffer.text(await buffer.target(tensor, 3)), type, shape });
  }
  return values;
}
