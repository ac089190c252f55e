import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { arrowToParquet } from '../../src/formats/arrow/arrow-conversion.ts';
import type { Engine } from '../../src/ports/engine.ts';
import { type LocalRepository, removeRepositories, repositoryWith } from '../support/local/repository.ts';
import { contractOf, enginePath, runValidate } from '../support/validation/validating.ts';
import { arrowCases } from './corpus-arrow.ts';
import { id } from './planted.ts';

const fixture = (name: string) =>
  readFileSync(new URL(`../fixtures/validation/arrow/${name}`, import.meta.url));

let repository: LocalRepository;
let folder: string;
beforeAll(async () => {
  repository = await repositoryWith({ 'README.md': 'a\n' });
  folder = await mkdtemp(path.join(tmpdir(), 'modelgate-arrow-'));
});
afterAll(async () => {
  await removeRepositories();
  await rm(folder, { recursive: true });
});

/** Of every planted fault one finding, of its sound twin none. */
describe('the corpus of Arrow files', () => {
  it.each(arrowCases)('$name', async ({ file, property, code, column = 'x', rows }) => {
    const [sound, faulty] = [`${file}-sound.arrow`, `${file}-faulty.arrow`];
    await repository.write({
      'contract.yaml': contractOf([id, property]),
      [sound]: fixture(sound),
      [faulty]: fixture(faulty),
    });
    const { validation } = await runValidate(repository, {
      data: `${sound}\n${faulty}`,
      contract: 'contract.yaml',
    });
    expect(
      validation.findings.map(({ code, place, examples }) => [code, place, examples?.map(({ row }) => row)]),
    ).toEqual([[code, { path: faulty, column }, rows]]);
    expect(validation.data.map(({ format, rows }) => [format, rows])).toEqual(
      Array(2).fill(['arrow', file.startsWith('views') ? 2 : file === 'dictionary-anew' ? 4 : 60]),
    );
  });
});

describe('an Arrow file', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await (await repository.host()).engines.open({ path: enginePath });
  });
  afterAll(() => engine.close());

  it('gives every type and cell as the Parquet file that its own library writes of the same table', async () => {
    await repository.write({
      'k/kinds.arrow': fixture('kinds.arrow'),
      'kinds.parquet': fixture('kinds.parquet'),
    });
    const arrow = await engine.attach({ name: 'arrow', paths: ['k/kinds.arrow'] });
    const parquet = await engine.attach({ name: 'parquet', paths: ['kinds.parquet'] });
    expect(arrow.columns).toEqual(parquet.columns);
    expect(arrow.columns.length).toBe(34);
    const rowsOf = (relation: string) => engine.query(`SELECT COLUMNS(*)::VARCHAR FROM ${relation}`);
    expect(await rowsOf(arrow.relation)).toEqual(await rowsOf(parquet.relation));
  });

  it('is one of a set: folders give columns, rows are numbered as their file has them', async () => {
    const x = { name: 'x', logicalType: 'number', logicalTypeOptions: { maximum: 10 } };
    await repository.write({
      'set/k=1/a.arrow': fixture('file-plain-sound.arrow'),
      'set/k=2/b [2].feather': fixture('stream-lz4-faulty.arrow'),
      'set.yaml': contractOf([
        id,
        x,
        { name: 'k', logicalType: 'integer', logicalTypeOptions: { maximum: 1 } },
      ]),
    });
    const { validation } = await runValidate(repository, { data: 'set', contract: 'set.yaml' });
    expect(validation.data[0]).toMatchObject({
      rows: 120,
      files: ['set/k=1/a.arrow', 'set/k=2/b [2].feather'],
    });
    const found = validation.findings.map(({ place, rows, examples }) => [
      place.column,
      rows?.failing,
      examples?.[0],
    ]);
    expect(found).toEqual([
      ['x', 1, { path: 'set/k=2/b [2].feather', row: 47, value: '"11.0"' }],
      ['k', 60, { path: 'set/k=2/b [2].feather', row: 1, value: '"2"' }],
    ]);
  });

  it.each([
    ['lie-no-nulls.arrow', 'states 0 rows without a value in a batch, and has 2'],
    ['lie-more-rows.arrow', 'states 5 rows'],
    ['lie-offsets-beyond.arrow', 'its rows need 99'],
    ['lie-offsets-back.arrow', 'ends before it begins'],
    ['lie-no-utf8.arrow', 'no UTF-8'],
    ['lie-list-beyond.arrow', 'names item 9 of 3'],
    ['lie-code.arrow', 'names item 2 of 2'],
    ['lie-half-day.arrow', 'no whole day'],
    ['lie-digits.arrow', 'more than the 3 digits'],
    ['type-union.arrow', '"x" (union)'],
    ['type-interval.arrow', '"x" (interval)'],
    ['type-decimal.arrow', '"x" (decimal(50, 0) of 256 bits)'],
    ['names-twice.arrow', 'Two columns have one name: "X"'],
    ['dictionary-grows.arrow', 'grows within the file'],
    ['first-version.feather', 'first version of Feather'],
  ])('is never passed where it lies or has what is not read: %s', async (file, reason) => {
    await expect(converted(fixture(file))).rejects.toMatchObject({
      code: 'FILE_UNREADABLE',
      message: expect.stringContaining(reason),
    });
  });

  it.each(['file-plain-sound.arrow', 'file-lz4-sound.arrow', 'stream-zstd-sound.arrow'])(
    'is never passed where it is cut off, wherever that is: %s',
    async (file) => {
      const whole = fixture(file);
      for (
        let length = 0;
        length < whole.length;
        length += length < 64 || length > whole.length - 64 ? 1 : 17
      )
        await expect(converted(whole.subarray(0, length))).rejects.toMatchObject({ code: 'FILE_UNREADABLE' });
    },
  );

  it('is never passed where something stands behind a stream, or in the place of a compressed buffer', async () => {
    const stream = fixture('stream-lz4-sound.arrow');
    await expect(converted(Buffer.concat([stream, stream]))).rejects.toThrow(/behind the end of the stream/);
    for (const file of ['stream-lz4-sound.arrow', 'stream-zstd-sound.arrow']) {
      const bytes = Buffer.from(fixture(file));
      const frame = bytes.indexOf(file.includes('lz4') ? '\x04"M\x18' : '\x28\xb5\x2f\xfd', 'latin1');
      bytes.writeBigInt64LE(bytes.readBigInt64LE(frame - 8) + 1n, frame - 8);
      await expect(converted(bytes)).rejects.toThrow(/does not have the length that it states/);
    }
  });

  it('is a finding of its set, with the place and the way out', async () => {
    const cut = fixture('file-lz4-sound.arrow').subarray(0, 900);
    await repository.write({
      'cut.arrow': cut,
      'packed.arrow.gz': gzipSync(fixture('file-lz4-sound.arrow')),
    });
    await repository.write({ 'contract.yaml': contractOf([id]) });
    const { validation } = await runValidate(repository, { data: 'cut.arrow', contract: 'contract.yaml' });
    expect(validation.findings).toEqual([
      expect.objectContaining({ code: 'DATA_UNREADABLE', severity: 'error', place: { path: 'cut.arrow' } }),
    ]);
    const packed = runValidate(repository, { data: 'packed.arrow.gz', contract: 'contract.yaml' });
    await expect(packed).rejects.toMatchObject({ code: 'DATA_INVALID' });
  });
});

let written = 0;

async function converted(bytes: Uint8Array): Promise<void> {
  const file = path.join(folder, `${written++}.arrow`);
  await writeFile(file, bytes);
  await arrowToParquet({ file, name: 'x.arrow' }, `${file}.parquet`);
}
