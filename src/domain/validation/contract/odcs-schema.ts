import { z } from 'zod';

/**
 * The Open Data Contract Standard, v3.0 to v3.2 (https://bitol-io.github.io/open-data-contract-standard/), as far as it says what data
 * must be. Parts for people (team, price, support) may hold anything; a key that the standard does not have is a mistake.
 */

const anything = z.unknown().optional();
const text = z.string().optional();
const flag = z.boolean().optional();
const list = z.array(z.unknown()).optional();
const scalar = z.union([z.string(), z.number(), z.boolean()]);
const limit = z.union([z.number(), z.string()]).optional();
const amount = z.int().min(0).optional();
const pair = z.tuple([z.number(), z.number()]).optional();

const element = {
  id: text,
  name: text,
  physicalType: text,
  physicalName: text,
  description: text,
  businessName: text,
  deprecated: flag,
  synonyms: list,
  authoritativeDefinitions: list,
  tags: list,
  customProperties: list,
};

const libraryArguments = z.looseObject({
  missingValues: z.array(scalar.nullable()).optional(),
  validValues: z.array(scalar.nullable()).optional(),
  pattern: text,
  properties: z.array(z.string()).optional(),
});

export const OdcsQuality = z.strictObject({
  id: text,
  name: text,
  description: text,
  type: z.enum(['text', 'library', 'sql', 'custom']).optional(),
  metric: text,
  rule: text,
  arguments: libraryArguments.optional(),
  mustBe: scalar.nullable().optional(),
  mustNotBe: scalar.nullable().optional(),
  mustBeGreaterThan: z.number().optional(),
  mustBeGreaterOrEqualTo: z.number().optional(),
  mustBeLessThan: z.number().optional(),
  mustBeLessOrEqualTo: z.number().optional(),
  mustBeBetween: pair,
  mustNotBeBetween: pair,
  unit: text,
  query: text,
  engine: text,
  implementation: anything,
  severity: text,
  dimension: text,
  method: text,
  schedule: text,
  scheduler: text,
  businessImpact: text,
  tags: list,
  customProperties: list,
  authoritativeDefinitions: list,
});

export type OdcsQuality = z.infer<typeof OdcsQuality>;

const names = z.union([z.string(), z.array(z.string()).min(1)]);

const OdcsRelationship = z.strictObject({
  id: text,
  type: text,
  from: names.optional(),
  to: names,
  customProperties: list,
});

export type OdcsRelationship = z.infer<typeof OdcsRelationship>;

/** Options of all logical types together; those that do not belong to the type of their property are found by `odcs-column.ts`. */
const OdcsOptions = z.strictObject({
  minLength: amount,
  maxLength: amount,
  pattern: text,
  format: text,
  minimum: limit,
  maximum: limit,
  exclusiveMinimum: limit,
  exclusiveMaximum: limit,
  multipleOf: z.number().positive().optional(),
  timezone: flag,
  defaultTimezone: text,
  minItems: amount,
  maxItems: amount,
  uniqueItems: flag,
  minProperties: amount,
  maxProperties: amount,
  required: z.array(z.string()).optional(),
});

export type OdcsOptions = z.infer<typeof OdcsOptions>;

export const logicalTypes = [
  'string',
  'date',
  'timestamp',
  'time',
  'number',
  'integer',
  'object',
  'array',
  'boolean',
] as const;

const property = {
  ...element,
  primaryKey: flag,
  primaryKeyPosition: z.int().optional(),
  logicalType: z.enum([...logicalTypes, 'map']).optional(),
  logicalTypeOptions: OdcsOptions.optional(),
  semanticType: text,
  required: flag,
  unique: flag,
  partitioned: flag,
  partitionKeyPosition: z.int().optional(),
  classification: text,
  encryptedName: text,
  transformSourceObjects: list,
  transformLogic: text,
  transformDescription: text,
  examples: list,
  enum: z.array(z.union([scalar, z.looseObject({ value: scalar.nullable().optional() })])).optional(),
  criticalDataElement: flag,
  relationships: z.array(OdcsRelationship.omit({ from: true })).optional(),
  quality: z.array(OdcsQuality).optional(),
  map: anything,
};

type PropertyFields = z.infer<z.ZodObject<typeof property>>;

export interface OdcsProperty extends PropertyFields {
  readonly name: string;
  readonly properties?: OdcsProperty[] | undefined;
  readonly items?: unknown;
}

export const OdcsProperty: z.ZodType<OdcsProperty> = z.strictObject({
  ...property,
  name: z.string().min(1),
  properties: z.lazy(() => z.array(OdcsProperty)).optional(),
  items: anything,
});

export const OdcsObject = z.strictObject({
  ...element,
  name: z.string().min(1),
  logicalType: z.enum(['object', 'blob']).optional(),
  dataGranularityDescription: text,
  properties: z.array(OdcsProperty).optional(),
  relationships: z.array(OdcsRelationship).optional(),
  quality: z.array(OdcsQuality).optional(),
  context: anything,
});

export type OdcsObject = z.infer<typeof OdcsObject>;

const OdcsService = z.looseObject({
  id: text,
  property: z.string(),
  value: z.union([scalar, z.null()]).optional(),
  unit: text,
  element: text,
});

export type OdcsService = z.infer<typeof OdcsService>;

export const OdcsContract = z.strictObject({
  apiVersion: z.string().regex(/^v3\.\d+\.\d+$/, 'expected v3.0.0 to v3.2.0'),
  kind: z.literal('DataContract'),
  id: z.string(),
  version: z.string(),
  status: z.string(),
  name: text,
  tenant: text,
  tags: list,
  servers: list,
  dataProduct: text,
  description: anything,
  domain: text,
  schema: z.array(OdcsObject).optional(),
  support: list,
  price: anything,
  team: anything,
  roles: list,
  slaDefaultElement: text,
  slaProperties: z.array(OdcsService).optional(),
  authoritativeDefinitions: list,
  customProperties: list,
  context: anything,
  contractCreatedTs: text,
});

export type OdcsContract = z.infer<typeof OdcsContract>;
