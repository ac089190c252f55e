import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { z } from 'zod';
import { PolicyFile } from '../../../src/domain/policy/schema.ts';
import { wholePolicy, withGate } from './written.ts';

const schema = z.toJSONSchema(PolicyFile, { io: 'input' });

describe("the policy's JSON Schema", () => {
  it('says of every key what it means', () => {
    expect(undescribed(schema, [])).toEqual([]);
  });

  it('takes a policy with every part of the format, and refuses an unknown key and a wrong value', () => {
    const fits = new Ajv2020({ strict: false }).compile(schema);
    expect(fits(parse(wholePolicy))).toBe(true);
    expect(fits(parse(withGate('recall: { tolerence: 1 }')))).toBe(false);
    expect(fits(parse(withGate('recall: { tolerance: -1 }')))).toBe(false);
  });
});

interface Node {
  readonly properties?: Record<string, Node>;
  readonly [key: string]: unknown;
}

function undescribed(node: unknown, path: readonly string[]): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const { properties = {}, ...rest } = node as Node;
  return [
    ...Object.entries(properties).flatMap(([key, property]) => [
      ...(typeof property['description'] === 'string' ? [] : [[...path, key].join('.')]),
      ...undescribed(property, [...path, key]),
    ]),
    ...Object.values(rest).flatMap((value) => undescribed(value, path)),
  ];
}
