import { quoteText } from '../../domain/validation/finding.ts';
import type { ModelValue } from '../../domain/validation/model-signature.ts';
import { ByteStream, sourceFeed } from './byte-stream.ts';
import { type Inspection, ModelFault, type Reading } from './inspection.ts';
import { listedItems, messageBytes } from './limits.ts';
import { nextField, protoFields, protoText } from './protobuf.ts';

/** Operators that run Python, read or write files, or load libraries. */
const codeOperators =
  /^(?:(?:Eager)?PyFunc(?:Stateless)?|PyFuncStateless|ReadFile|WriteFile|MatchingFiles|LoadLibrary|LoadDataset|SaveDataset(?:V2)?|DatasetToTFRecord|ImmutableConst|PrintV2|FixedLengthRecordDataset(?:V2)?|TextLineDataset|TFRecordDataset|WholeFileReader(?:V2)?|DebugIdentity(?:V\d)?|RpcClient|RpcCall|RpcServer\w*)$/;

interface Found {
  readonly operators: Map<string, number>;
  readonly inputs: ModelValue[];
  readonly outputs: ModelValue[];
  graphs: number;
}

/** `saved_model.pb` of TensorFlow: SavedModel with its graphs (`tensorflow/core/protobuf/saved_model.proto`). */
export async function readSavedModel(inspection: Inspection): Promise<Reading> {
  const { source } = inspection;
  const stream = new ByteStream(sourceFeed(source));
  const found: Found = { operators: new Map(), inputs: [], outputs: [], graphs: 0 };
  let schema = 0;
  await eachField(stream, source.size, async ({ number, value, size, end }) => {
    if (number === 1 && size === 0) schema = value;
    else if (number === 2) await readMetaGraph(stream, end, found);
    else
      throw new ModelFault(
        'MODEL_MALFORMED',
        `The saved model has an unknown field ${number}`,
        stream.offset,
      );
  });
  if (schema !== 1 || found.graphs === 0)
    throw new ModelFault(
      'MODEL_MALFORMED',
      `The saved model has schema ${schema} and ${found.graphs} graphs`,
    );
  for (const name of found.operators.keys()) {
    if (codeOperators.test(name) && !inspection.allows(`tensorflow.raw_ops.${name}`))
      inspection.report(
        'MODEL_RUNS_CODE',
        `The graph has the operator ${quoteText(name)}, which runs code or touches files`,
      );
  }
  const { inputs, outputs } = found;
  return {
    facts: {
      graphs: found.graphs,
      operators: Object.fromEntries([...found.operators].sort(([a], [b]) => (a < b ? -1 : 1))),
    },
    ...(inputs.length + outputs.length > 0
      ? { signature: { inputs: sorted(inputs), outputs: sorted(outputs) } }
      : {}),
  };
}

interface Field {
  readonly number: number;
  readonly value: number;
  readonly size: number;
  readonly end: number;
}

/** Calls `take` for each field; what it leaves of the field is skipped. */
async function eachField(
  stream: ByteStream,
  end: number,
  take: (field: Field) => Promise<void>,
): Promise<void> {
  for (let field = await nextField(stream, end); field; field = await nextField(stream, end)) {
    const last = stream.offset + field.size;
    await take({ ...field, end: last });
    await stream.skip(last - stream.offset);
  }
}

async function readMetaGraph(stream: ByteStream, end: number, found: Found): Promise<void> {
  found.graphs++;
  await eachField(stream, end, async ({ number, size, end: last }) => {
    if (number === 2) await readGraph(stream, last, found);
    if (number === 5) readSignature(await small(stream, size), found);
  });
}

/** GraphDef: nodes, and a library of functions that have nodes. */
async function readGraph(stream: ByteStream, end: number, found: Found): Promise<void> {
  await eachField(stream, end, async ({ number, end: last }) => {
    if (number === 1) await readNode(stream, last, found);
    if (number !== 2) return;
    await eachField(stream, last, async ({ number: part, end: partEnd }) => {
      if (part !== 1) return;
      await eachField(stream, partEnd, async ({ number: inner, end: innerEnd }) => {
        if (inner === 3) await readNode(stream, innerEnd, found);
      });
    });
  });
}

/** NodeDef: the operator is field 2; constants lie among the attributes and are skipped. */
async function readNode(stream: ByteStream, end: number, { operators }: Found): Promise<void> {
  await eachField(stream, end, async ({ number, size }) => {
    if (number !== 2) return;
    const name = protoText(await small(stream, size)).slice(0, 200);
    if (operators.size >= listedItems)
      throw new ModelFault('MODEL_LIMIT', 'The graph has too many operators', stream.offset);
    operators.set(name, (operators.get(name) ?? 0) + 1);
  });
}

/** An entry of the map of signatures. Only the one for serving is the model's. */
function readSignature(entry: Uint8Array, { inputs, outputs }: Found): void {
  let name = '';
  let definition: Uint8Array = new Uint8Array(0);
  for (const field of protoFields(entry)) {
    if (field.wire !== 'bytes') continue;
    if (field.number === 1) name = protoText(field.bytes);
    if (field.number === 2) definition = field.bytes;
  }
  if (name !== 'serving_default') return;
  for (const field of protoFields(definition)) {
    if (field.wire !== 'bytes') continue;
    if (field.number === 1) inputs.push(tensorOf(field.bytes));
    if (field.number === 2) outputs.push(tensorOf(field.bytes));
  }
}

/** DataType of TensorFlow, by number. */
const types: readonly string[] =
  'invalid float32 float64 int32 uint8 int16 int8 string complex64 int64 bool qint8 quint8 qint32 bfloat16 qint16 quint16 uint16 complex128 float16 resource variant uint32 uint64'.split(
    ' ',
  );

function tensorOf(entry: Uint8Array): ModelValue {
  let name = '';
  let type = 'unknown';
  let shape: (number | null)[] | null = null;
  for (const field of protoFields(entry)) {
    if (field.wire !== 'bytes') continue;
    if (field.number === 1) name = protoText(field.bytes);
    if (field.number !== 2) continue;
    for (const part of protoFields(field.bytes)) {
      if (part.number === 2 && part.wire === 'varint') type = types[Number(part.value)] ?? 'unknown';
      if (part.number === 3 && part.wire === 'bytes') shape = shapeOf(part.bytes);
    }
  }
  return { name, type, shape };
}

/** TensorShapeProto: `null` where the rank is not known. */
function shapeOf(message: Uint8Array): (number | null)[] | null {
  const sizes: (number | null)[] = [];
  for (const field of protoFields(message)) {
    if (field.number === 3 && field.wire === 'varint' && field.value !== 0n) return null;
    if (field.number !== 2 || field.wire !== 'bytes') continue;
    let size = 0;
    for (const part of protoFields(field.bytes))
      if (part.number === 1 && part.wire === 'varint') size = Number(BigInt.asIntN(64, part.value));
    sizes.push(size < 0 ? null : size);
  }
  return sizes;
}

/** A map has no order. */
function sorted(values: readonly ModelValue[]): readonly ModelValue[] {
  return values.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

async function small(stream: ByteStream, size: number): Promise<Uint8Array> {
  if (size > messageBytes)
    throw new ModelFault('MODEL_LIMIT', `A part of the model has ${size} bytes`, stream.offset);
  return stream.bytes(size);
}
