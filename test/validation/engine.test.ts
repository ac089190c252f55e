import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Engine } from '../../src/ports/engine.ts';
import { type LocalRepository, removeRepositories, repositoryWith } from '../support/local/repository.ts';
import { enginePath } from '../support/validation/validating.ts';

let repository: LocalRepository;
let engine: Engine;
beforeAll(async () => {
  repository = await repositoryWith({ 't.csv': 'a,b\n1,2\n', 'secret.csv': 'a\n1\n' });
  engine = await (await repository.host()).engines.open({ path: enginePath });
  const table = await engine.attach({ name: 'data', paths: ['t.csv'] });
  await engine.define('t', `SELECT * FROM ${table.relation}`);
});
afterAll(async () => {
  await engine.close();
  await removeRepositories();
});

describe('a query that somebody else wrote', () => {
  it.each([
    ['SELECT count(*) FROM t', 1],
    ['SELECT count(*) FROM T WHERE a IN (SELECT a FROM t)', 1],
    ['WITH u AS (SELECT a FROM t) SELECT count(*) FROM u', 1],
    ['SELECT sum(x) FROM range(4) AS r(x)', 6],
  ])('%s', async (sql, expected) => {
    const [row = {}] = await engine.ask(sql);
    expect(Object.values(row)).toEqual([expected]);
  });

  it.each([
    ['two statements', 'SELECT 1; SELECT 2'],
    ['a deletion', 'DELETE FROM t'],
    ['a table that is made', 'CREATE TABLE x AS SELECT 1'],
    ['a copy to a file', `COPY (SELECT 1) TO '/tmp/x.csv'`],
    ['an attached database', `ATTACH '/tmp/x.db'`],
    ['a setting', 'SET memory_limit = 0'],
    ['a pragma', 'PRAGMA database_list'],
    ['an extension', 'INSTALL httpfs'],
    ['rows made by another function', 'SELECT * FROM test_all_types()'],
    ['another file by a function', `SELECT * FROM read_csv('secret.csv')`],
    ['another file by its name', `SELECT * FROM 'secret.csv'`],
    ['another file in a subquery', `SELECT (SELECT count(*) FROM read_text('/etc/hostname')) FROM t`],
    ['files by a pattern', `SELECT * FROM glob('*')`],
    ['the raw data under its inner name', 'SELECT * FROM "data·files"'],
    ['the engine’s tables', 'SELECT * FROM duckdb_settings()'],
    ['the catalogue', 'SELECT * FROM information_schema.tables'],
    ['a variable of the environment', `SELECT getenv('HOME')`],
    ['a setting that is read', `SELECT current_setting('temp_directory')`],
    ['a query by its text', `SELECT * FROM query('SELECT 1')`],
    ['what is no SQL', 'SELEC 1'],
  ])('is refused: %s', async (_, sql) => {
    // Before the engine would run it.
    const refusal = { code: 'QUERY_REFUSED', message: expect.not.stringContaining('cannot be run') };
    await expect(engine.ask(sql)).rejects.toMatchObject(refusal);
  });

  it('finds every other file closed, even for SQL of the project', async () => {
    const secret = path.join(repository.directory, 'secret.csv');
    await engine.ask('SELECT 1');
    await expect(engine.query(`SELECT * FROM read_csv('${secret}')`)).rejects.toThrow(
      /disabled by configuration/,
    );
    await expect(engine.query('SET enable_external_access = true')).rejects.toThrow();
  });
});

describe('the engine’s packages', () => {
  it('are those of the lock file that ships, wherever they are installed', async () => {
    const own = JSON.parse(await readFile('package.json', 'utf8')) as {
      devDependencies: Record<string, string>;
    };
    const shipped = JSON.parse(await readFile('engines/duckdb/package.json', 'utf8')) as {
      dependencies: Record<string, string>;
    };
    expect(own.devDependencies['@duckdb/node-api']).toBe(shipped.dependencies['@duckdb/node-api']);
    const lock = JSON.parse(await readFile('engines/duckdb/package-lock.json', 'utf8')) as {
      packages: Record<string, { integrity?: string; resolved?: string }>;
    };
    const packages = Object.entries(lock.packages).filter(([name]) => name !== '');
    expect(
      packages.every(([, { integrity, resolved }]) => integrity?.startsWith('sha512-') && !resolved),
    ).toBe(true);
    expect(packages.filter(([name]) => name.includes('node-bindings-')).length).toBe(8);
  });

  it('say what to do where they are not', async () => {
    const { engines } = await repository.host();
    await expect(engines.open({ path: 'nowhere' })).rejects.toMatchObject({ code: 'ENGINE_UNAVAILABLE' });
  });
});

describe('data at an address', () => {
  let other: Engine;
  beforeAll(async () => {
    other = await (await repository.host()).engines.open({ path: enginePath });
  });
  afterAll(() => other.close());

  it.each([
    ['http://localhost/data.csv', 'at no others'],
    ['gs://bucket/data.csv', 'at no others'],
    ['https://user:secret@localhost/data.csv', 'would be shown'],
    ['https://localhost/data.csv?signature=secret', 'would be shown'],
  ])('is refused before anything is asked: %s', async (address, reason) => {
    const attached = other.attach({ name: 'data', paths: [address] });
    await expect(attached).rejects.toMatchObject({
      code: 'DATA_INVALID',
      message: expect.stringContaining(reason),
    });
    await expect(attached).rejects.not.toMatchObject({
      faults: [expect.objectContaining({ place: { path: expect.stringContaining('secret') } })],
    });
  });

  it('needs an extension that somebody put there: none is downloaded', async () => {
    await expect(
      other.attach({ name: 'data', paths: ['https://localhost:1/data.csv'] }),
    ).rejects.toMatchObject({
      code: 'ENGINE_UNAVAILABLE',
      faults: [
        expect.objectContaining({
          hint: expect.stringMatching(/extensions\/v1\.\d+\.\d+\/\w+_\w+\/ of the folder/),
        }),
      ],
    });
  });
});
