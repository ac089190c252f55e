import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { cp, mkdir, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { sha256Of } from '../../src/domain/canonical-json.ts';
import { runFetch } from '../support/local/action-run.ts';
import { type LocalRepository, removeRepositories, temporaryFolder } from '../support/local/repository.ts';
import { append, publishVersion } from '../support/registry/published-version.ts';
import { copyOf, failureOf, first, models, treeOf, withTwoVersions } from './fetch-scene.ts';

/** What fetching refuses, and what it says of what lies there. */

jest.setTimeout(60_000);

afterAll(removeRepositories);

let base: LocalRepository;
const copied = () => copyOf(base);

beforeAll(async () => {
  base = await withTwoVersions();
});

describe('what cannot be fetched', () => {
  it.each([
    [
      { ref: 'v9.0.0' },
      /has no version v9\.0\.0 in the ledger.*VERSION_UNKNOWN[\s\S]*`production`, `v1\.1\.0`, `v1\.0\.0`/,
    ],
    [{ ref: 'staging' }, /has no stage "staging"/],
    [{ ref: 'constructor' }, /has no stage "constructor"/],
    [{ model: 'other' }, /has no model `other`.*MODEL_UNKNOWN/],
    [{ ref: 'fraud@v1.0.0', model: 'other' }, /`ref` is "fraud@v1\.0\.0", and `model` says `other`/],
    [{ ref: '@v1.0.0' }, /it takes a stage, a version/],
    [{ path: '.' }, /holds the working directory itself/],
    [{ path: '..' }, /holds the working directory itself/],
    [{ path: '.git/models' }, /git’s own folder/],
  ] as const)('%j is an error that says so', async (inputs, message) => {
    expect(await failureOf(runFetch(await copied(), inputs))).toMatch(message);
  });

  it('is a version that is only claimed', async () => {
    const repository = await copied();
    await append(await repository.host(), 'fraud', { type: 'registered', key: 'r', version: 'v2.0.0' });
    expect(await failureOf(runFetch(repository, { ref: 'v2.0.0' }))).toMatch(/not published yet/);
  });

  it('is a version whose bytes are others: nothing is put there', async () => {
    const repository = await copied();
    await runFetch(repository, { ref: 'v1.0.0' });
    await rm(
      path.join(
        repository.directory,
        '.git/modelgate/releases/fraud@v1.1.0/assets/model.bin.part-002-of-003',
      ),
    );
    await writeFile(
      path.join(
        repository.directory,
        '.git/modelgate/releases/fraud@v1.1.0/assets/model.bin.part-002-of-003',
      ),
      'evil!!!',
    );
    expect(await failureOf(runFetch(repository))).toMatch(/ASSET_INVALID/);
    expect(await treeOf(repository)).toEqual(first);
  });

  it('is a file whose parts, each right, do not join to it', async () => {
    const repository = await copied();
    await publishVersion(await repository.host(), {
      version: 'v1.2.0',
      files: { 'm.bin': 'a whole file' },
      uploaded: { 'm.bin': 'a small file' },
      largest: 5,
    });
    expect(await failureOf(runFetch(repository))).toMatch(/`m\.bin`, joined, has .*ASSET_INVALID/);
    expect(await readdir(path.join(repository.directory, '.modelgate/models'))).toEqual(['.fraud.modelgate']);
  });

  it.each([
    [
      'a folder that is not ours',
      async (at: string) => {
        await mkdir(at, { recursive: true });
        await writeFile(path.join(at, 'mine.txt'), 'mine');
      },
      /not put there by `fetch`/,
    ],
    ['a file', async (at: string) => writeFile(at, 'mine'), /it is no folder/],
    ['a link', async (at: string) => symlink('elsewhere', at), /it is a link/],
  ] as const)('replaces not %s', async (_what, make, message) => {
    const repository = await copied();
    const at = path.join(await temporaryFolder('outside'), 'model');
    await make(at);
    expect(await failureOf(runFetch(repository, { path: at }))).toMatch(message);
    expect(await readdir(path.dirname(at))).toEqual(['model']);
  });

  it('takes an empty folder, and one that holds just these bytes', async () => {
    const repository = await copied();
    await mkdir(path.join(repository.directory, 'empty'));
    expect((await runFetch(repository, { path: 'empty' })).outputs['outcome']).toBe('fetched');
    await cp(path.join(repository.directory, 'empty'), path.join(repository.directory, 'same'), {
      recursive: true,
    });
    expect((await runFetch(repository, { path: 'same' })).outputs['outcome']).toBe('unchanged');
  });
});

describe('verify-only', () => {
  const only = { 'verify-only': 'true' };

  it('passes where every byte is right, and writes nothing', async () => {
    const repository = await copied();
    await runFetch(repository);
    await rm(path.join(repository.directory, '.modelgate/models/.fraud.modelgate'), { recursive: true });
    const { outputs, refusal } = await runFetch(repository, only);
    expect(outputs).toMatchObject({ outcome: 'verified', version: 'v1.1.0', path: models });
    expect(refusal).toBeUndefined();
    expect(await readdir(path.join(repository.directory, '.modelgate/models'))).toEqual(['fraud']);
  });

  it('names every difference', async () => {
    const repository = await copied();
    await runFetch(repository, { ref: 'v1.0.0' });
    const at = (file: string) => path.join(repository.directory, models, file);
    await writeFile(at('model.bin'), 'x');
    await rm(at('labels.txt'));
    await symlink('model.bin', at('link'));
    const { outputs, refusal } = await runFetch(repository, { ...only, ref: 'v1.0.0' });
    expect(outputs).toMatchObject({ outcome: 'different', version: 'v1.0.0' });
    expect(refusal).toMatch(/`labels\.txt` is missing; `model\.bin` has 1 bytes .*; `link` is one too many/);
    expect((await runFetch(await copied(), only)).refusal).toMatch(/there is no such folder/);
  });
});

describe('references', () => {
  const bytes = 'large weights';

  it('are read from the machine on a shell', async () => {
    const repository = await copied();
    const file = path.join(await temporaryFolder('share'), 'weights.bin');
    await writeFile(file, bytes);
    const reference = { uri: `file://${file}`, bytes };
    await publishVersion(await repository.host(), {
      version: 'v2.0.0',
      files: first,
      references: [reference],
    });
    expect((await runFetch(repository)).outputs).toMatchObject({ outcome: 'fetched' });
    expect(await treeOf(repository)).toEqual({ ...first, 'weights.bin': bytes });
    await writeFile(file, 'larger weight');
    expect(await failureOf(runFetch(repository, { path: 'again' }))).toMatch(/REFERENCE_INVALID/);
  });

  it('that need a tool are named with the way to get them, and taken from there', async () => {
    const repository = await copied();
    const uri = 's3://models/weights.bin';
    await publishVersion(await repository.host(), {
      version: 'v2.0.0',
      files: first,
      references: [{ uri, bytes }],
    });
    const message = await failureOf(runFetch(repository));
    expect(message).toContain(
      `\`weights.bin\` is kept at ${uri} (13 bytes, ${sha256Of(bytes)}): \`s3:\` is not read here`,
    );
    const place = /tool to (\S+) and run/.exec(message)?.[1] as string;
    await writeFile(place, 'Large weights');
    expect(await failureOf(runFetch(repository))).toContain(place);
    await writeFile(place, bytes);
    expect((await runFetch(repository)).outputs).toMatchObject({ outcome: 'fetched' });
    expect(await treeOf(repository)).toEqual({ ...first, 'weights.bin': bytes });
  });
});
