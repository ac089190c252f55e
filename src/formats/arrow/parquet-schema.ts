import type { SchemaElement } from 'hyparquet';
import type { ArrowField, ArrowType } from './arrow-schema.ts';

type Repetition = 'REQUIRED' | 'OPTIONAL' | 'REPEATED';

/** The columns as Parquet has them: everything may be missing but the keys of maps. */
export function parquetSchema(fields: readonly ArrowField[]): SchemaElement[] {
  const root: SchemaElement = { name: 'schema', num_children: fields.length };
  return [root, ...fields.flatMap((field) => elementsOf(field, { name: field.name }))];
}

/** Names from the top to each value column, in the order of `parquetSchema`. */
export function leafPaths(elements: readonly SchemaElement[]): readonly SchemaElement[][] {
  const paths: SchemaElement[][] = [];
  let at = 1;
  const walk = (above: readonly SchemaElement[], count: number) => {
    for (let i = 0; i < count; i++) {
      const element = elements[at++] as SchemaElement;
      const path = [...above, element];
      if (element.num_children === undefined) paths.push(path);
      else walk(path, element.num_children);
    }
  };
  walk([], elements[0]?.num_children ?? 0);
  return paths;
}

function elementsOf(
  { type, children }: ArrowField,
  { name, repetition = 'OPTIONAL' }: { readonly name: string; readonly repetition?: Repetition },
): SchemaElement[] {
  const group = (parts: Partial<SchemaElement>): SchemaElement => ({
    name,
    repetition_type: repetition,
    ...parts,
  });
  if (type.kind === 'struct') {
    const below = children.flatMap((child) => elementsOf(child, { name: child.name }));
    return [group({ num_children: children.length }), ...below];
  }
  if (type.kind !== 'list' && type.kind !== 'fixed list') return [group(leafOf(type))];
  const [item] = children as [ArrowField];
  if (type.kind === 'list' && type.map) {
    const [key, value] = item.children as [ArrowField, ArrowField];
    return [
      group({ num_children: 1, converted_type: 'MAP', logical_type: { type: 'MAP' } }),
      { name: 'key_value', repetition_type: 'REPEATED', num_children: 2 },
      ...elementsOf(key, { name: 'key', repetition: 'REQUIRED' }),
      ...elementsOf(value, { name: 'value' }),
    ];
  }
  return [
    group({ num_children: 1, converted_type: 'LIST', logical_type: { type: 'LIST' } }),
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    ...elementsOf(item, { name: 'element' }),
  ];
}

function leafOf(type: ArrowType): Partial<SchemaElement> {
  switch (type.kind) {
    case 'null':
      return { type: 'INT32', logical_type: { type: 'NULL' } };
    case 'bool':
      return { type: 'BOOLEAN' };
    case 'int': {
      const sign = type.signed ? 'INT' : 'UINT';
      return {
        type: type.bits === 64 ? 'INT64' : 'INT32',
        converted_type: `${sign}_${type.bits as 8 | 16 | 32 | 64}`,
      };
    }
    case 'float':
      if (type.bits === 16)
        return { type: 'FIXED_LEN_BYTE_ARRAY', type_length: 2, logical_type: { type: 'FLOAT16' } };
      return { type: type.bits === 32 ? 'FLOAT' : 'DOUBLE' };
    case 'decimal': {
      const { precision, scale } = type;
      return {
        type: 'FIXED_LEN_BYTE_ARRAY',
        type_length: 16,
        converted_type: 'DECIMAL',
        precision,
        scale,
        logical_type: { type: 'DECIMAL', precision, scale },
      };
    }
    case 'date':
      return { type: 'INT32', converted_type: 'DATE' };
    case 'time': {
      const unit = type.unit === 'SECONDS' ? 'MILLIS' : type.unit;
      return {
        type: type.bits === 32 ? 'INT32' : 'INT64',
        logical_type: { type: 'TIME', isAdjustedToUTC: false, unit },
      };
    }
    case 'timestamp': {
      const unit = type.unit === 'SECONDS' ? 'MILLIS' : type.unit;
      return { type: 'INT64', logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: type.utc, unit } };
    }
    case 'bytes':
      return { type: 'BYTE_ARRAY', ...(type.text && { converted_type: 'UTF8' as const }) };
    case 'fixed':
      return {
        type: 'FIXED_LEN_BYTE_ARRAY',
        type_length: type.width,
        ...(type.uuid && type.width === 16 && { logical_type: { type: 'UUID' as const } }),
      };
    default:
      throw new Error(`a ${type.kind} is no value`);
  }
}
