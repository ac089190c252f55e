import { afterAll, describe, expect, it } from '@jest/globals';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { sparkArguments, sparkOf } from '../../../src/engines/spark/spark.ts';
import { localProcesses } from '../../../src/local/processes.ts';
import type { SparkRequest } from '../../../src/ports/spark.ts';
import { removeRepositories, temporaryFolder } from '../../support/local/repository.ts';

afterAll(removeRepositories);

const request: SparkRequest = {
  rows: ['/rows/a.parquet'],
  format: 'parquet',
  columns: { id: 'tx_id', label: 'is_fraud', score: 'p', slices: ['country'] },
  output: '/out/rows.jsonl',
};

const nowhere = '/no/such/folder';

/** A program that says how it was called, and ends as it is told to. */
async function standIn(folder: string, ends = 'exit 0'): Promise<string> {
  const file = path.join(folder, 'bin', 'spark-submit');
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, `#!/bin/sh\nfor word in "$@"; do printf 'word %s\\n' "$word"; done\n${ends}\n`);
  await chmod(file, 0o755);
  return file;
}

async function run(env: Record<string, string>, one: Partial<SparkRequest> = {}) {
  const lines: string[] = [];
  const debug: string[] = [];
  const directory = await temporaryFolder();
  const spark = sparkOf({
    env,
    job: '/engines/spark/summary.py',
    directory,
    processes: localProcesses({ env }),
    log: { info: (line) => void lines.push(line), debug: (line) => void debug.push(line) },
  });
  await spark.sumUp({ ...request, ...one });
  return { lines, debug };
}

describe('Spark is reached', () => {
  it('by the spark-submit of SPARK_HOME, before that of the PATH', async () => {
    const home = await temporaryFolder();
    await standIn(home, 'echo of home');
    const other = await temporaryFolder();
    await standIn(other, 'echo of path');
    const search = `${path.join(other, 'bin')}:/usr/bin:/bin`;
    expect((await run({ SPARK_HOME: home, PATH: search })).lines.at(-1)).toBe('of home');
    expect((await run({ PATH: search })).lines.at(-1)).toBe('of path');
  });

  it('over Spark Connect where SPARK_REMOTE has an address, by the Python that is named', async () => {
    const python = await standIn(await temporaryFolder(), 'echo "at $SPARK_REMOTE"');
    const env = {
      SPARK_REMOTE: 'sc://127.0.0.1:1',
      PYSPARK_PYTHON: python,
      SPARK_HOME: nowhere,
      PATH: '/bin',
    };
    const { lines } = await run(env);
    expect(lines[0]).toBe('word /engines/spark/summary.py');
    expect(lines.at(-1)).toBe('at sc://127.0.0.1:1');
  });

  it.each([
    [
      'nothing is set up',
      { PATH: nowhere },
      /neither `SPARK_REMOTE` nor `SPARK_HOME` is set, and no `spark-submit`/,
    ],
    [
      'SPARK_HOME is no home',
      { PATH: '/bin', SPARK_HOME: nowhere },
      /without an executable `bin\/spark-submit`/,
    ],
    [
      'SPARK_REMOTE is no address',
      { PATH: '/bin', SPARK_REMOTE: 'http://x' },
      /expected `sc:\/\/host:15002`/,
    ],
    [
      'there is no Python',
      { PATH: nowhere, SPARK_REMOTE: 'sc://h/;token=geheim' },
      /no Python to reach it by/,
    ],
  ])('never where %s', async (_, env, message) => {
    const error: unknown = await run(env).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      code: 'ENGINE_UNAVAILABLE',
      message: expect.stringMatching(message) as unknown,
    });
    expect(String(error)).toContain('docs/spark.md');
    expect(String(error)).not.toContain('geheim');
  });
});

describe('what Spark is asked', () => {
  it('is one argument each, whatever the policy calls a column', async () => {
    const home = await temporaryFolder();
    await standIn(home);
    const hostile = { id: '--output=/etc/passwd', label: '$(touch owned); `id`', score: 'p\'\n"x' };
    const { lines } = await run(
      { SPARK_HOME: home, PATH: '/bin' },
      { columns: { ...hostile, slices: ['-s', ''] } },
    );
    expect(lines).toEqual(
      expect.arrayContaining([
        'word --id=--output=/etc/passwd',
        'word --label=$(touch owned); `id`',
        'word --slice=-s',
      ]),
    );
  });

  it('says all that measuring rests on', () => {
    const columns = { ...request.columns, baseline: 'before', positive: true, threshold: 0.3 };
    expect(sparkArguments({ ...request, columns })).toEqual([
      '--candidate=/rows/a.parquet',
      '--format=parquet',
      '--id=tx_id',
      '--label=is_fraud',
      '--score=p',
      '--baseline-score=before',
      '--positive=true',
      '--threshold=0.3',
      '--slice=country',
      '--output=/out/rows.jsonl',
    ]);
  });
});

describe('what Spark answers', () => {
  async function answered(ends: string) {
    const home = await temporaryFolder();
    await standIn(home, ends);
    return run({ SPARK_HOME: home, PATH: '/bin' });
  }

  it('about the rows are faults of the rows, all of them', async () => {
    const ends = 'echo "modelgate fault: id is null" >&2; echo "modelgate fault: p is NaN" >&2; exit 1';
    await expect(answered(ends)).rejects.toMatchObject({
      faults: [
        { code: 'PREDICTIONS_INVALID', message: 'id is null', place: { path: '/rows/a.parquet' } },
        { code: 'PREDICTIONS_INVALID', message: 'p is NaN' },
      ],
    });
  });

  it('counts as faults even with code 0, and a code other than 0 is one without', async () => {
    await expect(answered('echo "modelgate fault: x"; exit 0')).rejects.toMatchObject({
      code: 'PREDICTIONS_INVALID',
    });
    await expect(answered('exit 52')).rejects.toThrow(/Spark ended with code 52 .*ENGINE_UNAVAILABLE/s);
  });

  it('of its own doings is shown to nobody but who debugs', async () => {
    const said = [
      '26/01/01 00:00:00 INFO DAG: one',
      '+- Project [a]',
      '26/01/01 00:00:00 WARN DAG: two',
      'three',
    ];
    const { lines, debug } = await answered(`printf '%s\\n' ${said.map((line) => `'${line}'`).join(' ')}`);
    expect(lines.slice(-2)).toEqual(said.slice(2));
    expect(debug).toEqual(said.slice(0, 2));
  });
});
