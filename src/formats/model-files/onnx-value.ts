import type { ModelValue } from '../../domain/validation/model-signature.ts';
import { protoFields, protoText } from './protobuf.ts';

/** TensorProto.DataType, by number. */
const types =
  `undefined float32 uint8 int8 uint16 int16 int32 int64 string bool float16 float64 uint32 uint64 complex64 complex128 bfloat16 float8e4m3fn float8e4m3fnuz float8e5m2 float8e5m2fnuz uint4 int4 float4e2m1`.split(
    ' ',
  );

export function onnxType(number: number): string {
  return types[number] ?? `type ${number}`;
}

/** ValueInfoProto: name and type; of a sequence or a map the kind alone. */
export function valueOf(message: Uint8Array): ModelValue {
  let name = '';
  let value: Omit<ModelValue, 'name'> = { type: 'unknown', shape: null };
  for (const field of protoFields(message)) {
    if (field.wire !== 'bytes') continue;
    if (field.number === 1) name = protoText(field.bytes);
    if (field.number === 2) value = typeOf(field.bytes);
  }
  return { name, ...value };
}

function typeOf(message: Uint8Array): Omit<ModelValue, 'name'> {
  const kinds: Readonly<Record<number, string>> = { 4: 'sequence', 5: 'map', 8: 'sparse', 9: 'optional' };
  for (const field of protoFields(message)) {
    if (field.wire !== 'bytes') continue;
    if (field.number === 1) return tensorOf(field.bytes);
    const kind = kinds[field.number];
    if (kind !== undefined) return { type: kind, shape: null };
  }
  return { type: 'unknown', shape: null };
}

function tensorOf(message: Uint8Array): Omit<ModelValue, 'name'> {
  let type = 0;
  let shape: (number | string | null)[] | null = null;
  for (const field of protoFields(message)) {
    if (field.number === 1 && field.wire === 'varint') type = Number(field.value);
    if (field.number === 2 && field.wire === 'bytes') {
      shape = [];
      for (const size of protoFields(field.bytes))
        if (size.number === 1 && size.wire === 'bytes') shape.push(sizeOf(size.bytes));
    }
  }
  return { type: onnxType(type), shape };
}

function sizeOf(message: Uint8Array): number | string | null {
  for (const field of protoFields(message)) {
    if (field.number === 1 && field.wire === 'varint') return Number(BigInt.asIntN(64, field.value));
    if (field.number === 2 && field.wire === 'bytes') return protoText(field.bytes);
  }
  return null;
}
