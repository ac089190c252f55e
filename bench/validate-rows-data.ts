import { mkdir, rename, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';

const countries = [
  'AR',
  'AT',
  'BE',
  'BR',
  'CH',
  'CL',
  'DE',
  'DK',
  'ES',
  'FI',
  'FR',
  'GB',
  'IE',
  'IT',
  'NL',
  'NO',
  'PL',
  'PT',
  'SE',
  'US',
];
const states = ['new', 'paid', 'sent', 'back'];

/** Twelve columns of sound rows: Parquet, made once and kept. */
export async function writeTransactions(folder: string, rows: number): Promise<string> {
  const file = path.join(folder, `transactions-${rows}.parquet`);
  if (await stat(file).catch(() => undefined)) return file;
  await mkdir(folder, { recursive: true });
  const pick = (values: readonly string[], seed: number) =>
    `[${values.map((value) => `'${value}'`).join(', ')}][1 + (hash(i * ${seed}) % ${values.length})::INT]`;
  const share = (seed: number) => `hash(i * ${seed}) / 18446744073709551616.0`;
  const columns = [
    'i + 1 AS id',
    `'C' || lpad((hash(i * 3) % 1000000)::VARCHAR, 8, '0') AS customer`,
    `'user' || (hash(i * 5) % 1000000) || '@example.org' AS email`,
    `${pick(countries, 7)} AS country`,
    `${pick(states, 11)} AS state`,
    `round(${share(13)} * 9999, 2) AS amount`,
    `(1 + hash(i * 17) % 100)::INTEGER AS quantity`,
    `0.01 + ${share(19)} * 50 AS price`,
    `${share(23)} AS rate`,
    `TIMESTAMP '2024-01-01' + to_seconds((hash(i * 29) % 31536000)::BIGINT) AS at`,
    `DATE '2024-01-01' + (hash(i * 31) % 366)::INTEGER AS day`,
    `CASE WHEN hash(i * 37) % 20 > 0 THEN 'note ' || (hash(i * 41) % 5000) END AS note`,
  ];
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const draft = `${file}.draft`;
  await connection.run(
    `COPY (SELECT ${columns.join(', ')} FROM range(${rows}) AS t(i)) TO '${draft}' (FORMAT parquet)`,
  );
  connection.closeSync();
  instance.closeSync();
  await rename(draft, file);
  return file;
}

const physicalTypes: Readonly<Record<string, string>> = {
  id: 'BIGINT',
  amount: 'DOUBLE',
  quantity: 'INTEGER',
  price: 'DOUBLE',
  rate: 'DOUBLE',
  at: 'TIMESTAMP',
  day: 'DATE',
};

/** Thirty rules besides the types: what must be there (12), be unique (1), in limits (9), listed (2), of a form (2), of a length (3), as many rows (1). */
export async function writeTransactionContract(file: string, rows: number): Promise<void> {
  const column = (name: string, logicalType: string, more: object = {}) => ({
    name,
    logicalType,
    physicalType: physicalTypes[name] ?? 'VARCHAR',
    required: true,
    ...more,
  });
  const listed = (values: readonly string[]) => ({ enum: values.map((value) => ({ value })) });
  const properties = [
    column('id', 'integer', { unique: true }),
    column('customer', 'string', {
      logicalTypeOptions: { pattern: '^C[0-9]{8}$', minLength: 9, maxLength: 9 },
    }),
    column('email', 'string', { logicalTypeOptions: { pattern: '^[a-z0-9]+@[a-z]+\\.[a-z]{2,3}$' } }),
    column('country', 'string', listed(countries)),
    column('state', 'string', listed(states)),
    column('amount', 'number', { logicalTypeOptions: { minimum: 0, maximum: 10000 } }),
    column('quantity', 'integer', { logicalTypeOptions: { minimum: 1, maximum: 100 } }),
    column('price', 'number', { logicalTypeOptions: { exclusiveMinimum: 0 } }),
    column('rate', 'number', { logicalTypeOptions: { minimum: 0, maximum: 1 } }),
    column('at', 'timestamp', { logicalTypeOptions: { minimum: '2024-01-01T00:00:00Z' } }),
    column('day', 'date', { logicalTypeOptions: { minimum: '2024-01-01' } }),
    {
      name: 'note',
      logicalType: 'string',
      physicalType: 'VARCHAR',
      logicalTypeOptions: { maxLength: 40 },
      quality: [{ metric: 'nullValues', unit: 'percent', mustBeLessThan: 10 }],
    },
  ];
  const quality = [{ metric: 'rowCount', mustBeBetween: [rows / 2, rows * 2] }];
  const contract = {
    apiVersion: 'v3.1.0',
    kind: 'DataContract',
    id: 'transactions',
    version: '1.0.0',
    status: 'active',
    schema: [{ name: 'transactions', physicalType: 'table', properties, quality }],
  };
  await writeFile(file, JSON.stringify(contract, null, 2));
}
