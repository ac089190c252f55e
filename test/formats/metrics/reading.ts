import { readFile } from 'node:fs/promises';
import type { Fault } from '../../../src/domain/errors.ts';
import type { MetricValue, MetricValues } from '../../../src/domain/evidence/value.ts';
import { ModelgateError } from '../../../src/domain/errors.ts';
import { readMetrics } from '../../../src/formats/metrics/read.ts';

export const folder = new URL('../../fixtures/formats/metrics/', import.meta.url);

export function read(content: string | Uint8Array, path = 'metrics'): Promise<MetricValues> {
  return readMetrics(typeof content === 'string' ? Buffer.from(content) : content, path);
}

/** Metrics of a fixture, without their sources. */
export async function fixture(name: string): Promise<Record<string, MetricValue>> {
  const metrics = await readMetrics(await readFile(new URL(name, folder)), name);
  return Object.fromEntries([...metrics].map(([key, { source: _, ...value }]) => [key, value]));
}

export async function valuesOf(content: string, path?: string): Promise<Record<string, number>> {
  return Object.fromEntries([...(await read(content, path))].map(([name, { value }]) => [name, value]));
}

/** The faults that a reading ends with; it must end with some. */
export async function faultsOf(reading: Promise<unknown>): Promise<readonly Fault[]> {
  try {
    await reading;
  } catch (error) {
    if (error instanceof ModelgateError) return error.faults;
    throw error;
  }
  throw new Error('no fault was found');
}
