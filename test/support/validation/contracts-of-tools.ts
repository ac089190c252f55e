/** Contracts as other tools write them, of a table with `id`, `country`, `amount` and `at`. */

export const jsonSchema = {
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

export const frictionless = {
  fields: [
    { name: 'id', type: 'integer', constraints: { required: true } },
    { name: 'country', type: 'string', constraints: { enum: ['BR', 'AR'], pattern: '[A-Z]+' } },
    { name: 'amount', type: 'number', constraints: { minimum: 0 }, decimalChar: '.' },
    { name: 'at', type: 'date' },
  ],
  primaryKey: ['id'],
  missingValues: ['', 'NA'],
};

export const tfdv = `
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

export const expectations = {
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

export const pandera = `
schema_type: dataframe
version: 0.20.0
columns:
  id: { dtype: int64, nullable: false, unique: true, checks: null }
  country: { dtype: str, nullable: true, checks: { isin: [BR, AR], my_check: {} } }
  amount: { dtype: float64, nullable: false, checks: { greater_than_or_equal_to: 0 } }
  at: { dtype: str, nullable: false, checks: { str_matches: '\\d{4}-\\d{2}-\\d{2}$' } }
strict: true
`;
