import type { Value } from './pickle-values.ts';
import { argumentsOf, isThing } from './pickle-values.ts';

/** Bytes of an element, by the name of the storage class. */
const elementBytes: Readonly<Record<string, number>> = {
  DoubleStorage: 8,
  FloatStorage: 4,
  HalfStorage: 2,
  BFloat16Storage: 2,
  LongStorage: 8,
  IntStorage: 4,
  ShortStorage: 2,
  CharStorage: 1,
  ByteStorage: 1,
  BoolStorage: 1,
  ComplexFloatStorage: 8,
  ComplexDoubleStorage: 16,
  QInt8Storage: 1,
  QUInt8Storage: 1,
  QInt32Storage: 4,
  UntypedStorage: 1,
};

/** A block of numbers that a PyTorch pickle refers to and that lies outside of it. */
export interface TorchStorage {
  readonly key: string;
  readonly type: string;
  readonly elements: number;
  /** `undefined`: the type is not known. */
  readonly bytes: number | undefined;
}

/** Storages of a file, by key; a tensor and its views name the same one. */
export type TorchStorages = Map<string, TorchStorage>;

/** Takes PyTorch's persistent id, `('storage', class, key, device, elements)`; `false`: it is none. */
export function takeStorage(id: Value, storages: TorchStorages): boolean {
  const [tag, type, key, , elements] = argumentsOf(id);
  const isPlain =
    tag === 'storage' && isThing(type, 'import') && typeof elements === 'number' && elements >= 0;
  if (!isPlain || type.module !== 'torch' || (typeof key !== 'string' && typeof key !== 'number'))
    return false;
  const width = elementBytes[type.name];
  const bytes = width === undefined ? undefined : width * elements;
  storages.set(String(key), { key: String(key), type: type.name, elements, bytes });
  return true;
}

/** Elements by storage class, for the facts. */
export function countByType(storages: TorchStorages): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { type, elements } of storages.values()) counts[type] = (counts[type] ?? 0) + elements;
  return counts;
}
