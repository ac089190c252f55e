import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readContract } from '../../src/domain/validation/contract/read.ts';
import { type LocalRepository, removeRepositories, repositoryWith } from '../support/local/repository.ts';
import { runValidate } from '../support/validation/validating.ts';

afterAll(removeRepositories);

const sound = 'id,country,amount,at\n1,BR,2.5,2024-01-31\n2,AR,0,2024-02-01\n3,BR,10,2024-02-02\n';
/** Row 4: a country that is not listed, below the minimum, no date, and an id that is there already. */
const faulty = `${sound}3,XX,-1,soon\n`;

let repository: LocalRepository;
beforeAll(async () => {
  repository = await repositoryWith({ 'sound.csv': sound, 'faulty.csv': faulty });
});

const jsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'array',
  items: {
    type: 'object',
    required: ['id', 'amount'],
    additionalProperties: false,
    properties: {
      id: { type: 'integer' },
      country: { type: 'string', enum: ['BR', 'AR'] },
      amount: { type: 'number', minimum: 0 },
      at: { type: 'string', format: 'date', oneOf: [] },
      note: { type: ['string', 'null'] },
    },
  },
};

const frictionless = {
  fields: [
    { name: 'id', type: 'integer', constraints: { required: true } },
    { name: 'country', type: 'string', constraints: { enum: ['BR', 'AR'], pattern: '[A-Z]+' } },
    { name: 'amount', type: 'number', constraints: { minimum: 0 }, decimalChar: '.' },
    { name: 'at', type: 'date' },
  ],
  primaryKey: ['id'],
  missingValues: ['', 'NA'],
};

const tfdv = `
feature { name: "id" type: INT presence { min_fraction: 1.0 min_count: 1 } shape { dim { size: 1 } } }
feature { name: "country" type: BYTES domain: "country" presence { min_fraction: 1.0 } }
feature {
  name: "amount"
  type: FLOAT
  float_domain { min: 0 max: 100.0 }
  drift_comparator { infinity_norm { threshold: 0.01 } }
}
feature { name: "at" type: BYTES }
string_domain { name: "country" value: "BR" value: 'A\\122' }
`;

const expectations = {
  name: 'suite',
  expectations: [
    { type: 'expect_column_values_to_not_be_null', kwargs: { column: 'id' } },
    { type: 'expect_column_values_to_be_unique', kwargs: { column: 'id' }, severity: 'warning' },
    {
      expectation_type: 'expect_column_values_to_be_in_set',
      kwargs: { column: 'country', value_set: ['BR', 'AR'] },
    },
    { type: 'expect_column_values_to_be_between', kwargs: { column: 'amount', min_value: 0, mostly: 0.9 } },
    {
      type: 'expect_column_values_to_match_strftime_format',
      kwargs: { column: 'at', strftime_format: '%Y-%m-%d' },
    },
    { type: 'expect_column_mean_to_be_between', kwargs: { column: 'amount', min_value: 4 } },
    { type: 'expect_table_row_count_to_be_between', kwargs: { min_value: 3, max_value: 3 } },
    { type: 'expect_column_kl_divergence_to_be_less_than', kwargs: { column: 'amount' } },
  ],
};

const pandera = `
schema_type: dataframe
version: 0.20.0
columns:
  id: { dtype: int64, nullable: false, unique: true, checks: null }
  country: { dtype: str, nullable: true, checks: { isin: [BR, AR], my_check: {} } }
  amount: { dtype: float64, nullable: false, checks: { greater_than_or_equal_to: 0 } }
  at: { dtype: str, nullable: false, checks: { str_matches: '\\d{4}-\\d{2}-\\d{2}$' } }
strict: true
`;

describe.each([
  {
    format: 'JSON Schema',
    text: JSON.stringify(jsonSchema),
    found: ['DATA_ENUM country', 'DATA_RANGE amount', 'DATA_CELL_TYPE at'],
    unjudged: ['`at`: `oneOf` is not judged'],
  },
  {
    format: 'Frictionless Table Schema',
    text: JSON.stringify(frictionless),
    found: ['DATA_ENUM country', 'DATA_RANGE amount', 'DATA_CELL_TYPE at', 'DATA_DUPLICATE id'],
    unjudged: ['`amount`: `decimalChar` is not judged'],
  },
  {
    format: 'TFDV schema',
    text: tfdv,
    found: ['DATA_ENUM country', 'DATA_RANGE amount'],
    unjudged: ['`amount`: `drift_comparator` is not judged'],
  },
  {
    format: 'Great Expectations suite',
    text: JSON.stringify(expectations),
    found: [
      'DATA_DUPLICATE id',
      'DATA_ENUM country',
      'DATA_RANGE amount',
      'DATA_METRIC amount',
      'DATA_CELL_TYPE at',
      'DATA_ROW_COUNT undefined',
    ],
    unjudged: ['`expect_column_kl_divergence_to_be_less_than` as it is written here is not judged'],
  },
  {
    format: 'Pandera',
    text: pandera,
    found: ['DATA_DUPLICATE id', 'DATA_ENUM country', 'DATA_RANGE amount', 'DATA_PATTERN at'],
    unjudged: ['`country`: the check `my_check` is not judged'],
  },
])('a contract as $format', ({ format, text, found, unjudged }) => {
  it('is known by its content, and says what it leaves', () => {
    const contract = readContract(text, 'contract');
    expect(contract.format).toBe(format);
    expect(contract.unjudged.map(({ message }) => message)).toEqual(unjudged);
  });

  it('finds what is wrong, each in a line of it, and nothing in sound data', async () => {
    await repository.write({ contract: text });
    const [good, bad] = [await findingsOf('sound.csv'), await findingsOf('faulty.csv')];
    expect(good).toEqual([]);
    expect(bad.map(({ code, place }) => `${code} ${place.column}`).sort()).toEqual([...found].sort());
    expect(bad.every(({ rule }) => rule?.path === 'contract' && rule.line !== undefined)).toBe(true);
  });
});

it('names what is no contract', () => {
  expect(() => readContract('a: 1', 'c.yaml')).toThrow('no contract that is known');
  expect(() => readContract('[1]', 'c.yaml')).toThrow('no contract that is known');
  expect(() => readContract('a: [', 'c.yaml')).toThrow('c.yaml:1');
  expect(() => readContract('feature {\n  name: "x"\n', 'c.pbtxt')).toThrow('c.pbtxt:3');
});

async function findingsOf(data: string) {
  const { validation } = await runValidate(repository, { data, contract: 'contract' });
  return validation.findings.filter(({ code }) => code !== 'CONTRACT_UNJUDGED');
}
