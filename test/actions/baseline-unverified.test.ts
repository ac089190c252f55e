import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { openLedger, record } from '../../src/actions/registry/ledger.ts';
import { sha256Of } from '../../src/domain/canonical-json.ts';
import { runCheck } from '../support/local/action-run.ts';
import { csvOf } from '../support/local/models.ts';
import { releaseRun } from '../support/local/registry.ts';
import {
  change,
  checkedRepository,
  copyOf,
  releasedRepository,
  rows,
} from '../support/local/released-model.ts';
import { type LocalRepository, removeRepositories } from '../support/local/repository.ts';

afterAll(removeRepositories);

jest.setTimeout(60_000);

let checked: LocalRepository;
let released: LocalRepository;

beforeAll(async () => {
  checked = await checkedRepository();
  released = await releasedRepository(checked);
});

describe('a release that cannot be verified is never no baseline', () => {
  const at = (repository: LocalRepository, ...names: string[]) =>
    path.join(repository.directory, '.git/modelgate/releases', ...names);

  async function verdictOf(repository: LocalRepository) {
    await change(repository, { 'out/predictions.csv': csvOf(rows) });
    const run = await runCheck(repository);
    return { verdict: run.outputs['verdict'], said: run.refusal ?? '' };
  }

  it('the release is gone', async () => {
    const repository = await copyOf(released);
    await rm(at(repository), { recursive: true });
    expect(await verdictOf(repository)).toMatchObject({
      verdict: 'incomparable',
      said: expect.stringContaining('gone'),
    });
  });

  it.each(['evidence.parquet', 'manifest.json'])('the bytes of %s are others', async (name) => {
    const repository = await copyOf(released);
    const names = await readdir(at(repository), { recursive: true });
    const found = names.filter((one) => path.basename(one) === name);
    expect(found).toHaveLength(1);
    await writeFile(at(repository, found[0] as string), 'something else');
    expect(await verdictOf(repository)).toMatchObject({
      verdict: 'incomparable',
      said: expect.stringContaining(name),
    });
  });

  it.each([
    ['another version', (text: string) => text.replaceAll('v1.0.0', 'v1.0.1'), /fraud@v1\.0\.1/],
    [
      'another content',
      (text: string) => text.replace(/("content-id": "sha256:)..../, '$1ffff'),
      /content-id/,
    ],
    ['a newer schema', (text: string) => text.replace('manifest/v1.json', 'manifest/v2.json'), /schema/],
    ['nothing at all', () => '{}', /manifest\.json/],
  ])('the manifest speaks of %s', async (_name, edit, said) => {
    const repository = await copyOf(checked);
    await releaseRun(repository, { version: 'v1.0.0', edit });
    const found = await verdictOf(repository);
    expect(found.verdict).toBe('incomparable');
    expect(found.said).toMatch(said);
  });

  it.each([
    ['content', { 'content-id': sha256Of('other'), 'release-id': 1 }, /the ledger names the content/],
    ['release', { 'content-id': sha256Of('other'), 'release-id': 99 }, /the ledger names release 99/],
  ])('the ledger names another %s', async (_name, ids, said) => {
    const repository = await copyOf(released);
    const host = await repository.host();
    const event = { type: 'published', key: 'again', version: 'v1.0.0', ...ids } as const;
    await record<'published'>(host, await openLedger(host, 'fraud'), () => event);
    const found = await verdictOf(repository);
    expect(found).toMatchObject({ verdict: 'incomparable', said: expect.stringMatching(said) });
  });

  it('the ledger cannot be read', async () => {
    const repository = await copyOf(released);
    const { ledger } = await repository.host();
    const { head } = await ledger.snapshot();
    await ledger.append(head, {
      files: new Map([
        ['models/fraud/events/000009.json', '{}'],
        ['models/fraud/state.json', '{"schema":'],
      ]),
      message: 'Forged',
    });
    expect(await verdictOf(repository)).toMatchObject({ verdict: 'incomparable' });
  });
});
