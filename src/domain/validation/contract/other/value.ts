import type { Scalar } from '../table-contract.ts';

/** What somebody else's format holds, looked at without trust in its shape. */

export type Fields = Readonly<Record<string, unknown>>;

export function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}

export function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

export function limitOf(value: unknown): number | string | undefined {
  return typeof value === 'string' ? value : numberOf(value);
}

export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

export function scalarsOf(value: unknown): Scalar[] {
  return listOf(value).filter(
    (one): one is Scalar => typeof one === 'string' || typeof one === 'number' || typeof one === 'boolean',
  );
}

export function textsOf(value: unknown): string[] {
  const texts = typeof value === 'string' ? [value] : listOf(value);
  return texts.filter((one): one is string => typeof one === 'string');
}
