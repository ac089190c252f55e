import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { readdir, rename, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import { fetch } from '../../src/actions/fetch.ts';
import { sha256Of } from '../../src/domain/canonical-json.ts';
import { parseInputs } from '../../src/runtime/define-action.ts';
import { runFetch } from '../support/local/action-run.ts';
import { policyOf } from '../support/local/models.ts';
import { type LocalRepository, removeRepositories } from '../support/local/repository.ts';
import { append, promoteTo, publishVersion } from '../support/registry/published-version.ts';
import { copyOf, first, models, second, treeOf, withTwoVersions } from './fetch-scene.ts';

/** Fetching over the local host: releases and ledger of a real clone. */

jest.setTimeout(60_000);

afterAll(removeRepositories);

let base: LocalRepository;
const copied = () => copyOf(base);

beforeAll(async () => {
  base = await withTwoVersions();
});

describe('fetching', () => {
  it('puts the version that holds production in a folder, and nothing else', async () => {
    const repository = await copied();
    const { outputs, refusal } = await runFetch(repository);
    expect(refusal).toBeUndefined();
    expect(outputs).toEqual({
      outcome: 'fetched',
      model: 'fraud',
      version: 'v1.1.0',
      tag: 'fraud@v1.1.0',
      path: models,
      files: JSON.stringify({
        'config/settings.json': sha256Of(second['config/settings.json']),
        'model.bin': sha256Of(second['model.bin']),
      }),
      'content-id': expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
      'cache-hit': 'false',
      stage: 'production',
      seq: '6',
    });
    expect(await treeOf(repository)).toEqual(second);
    expect(await repository.git('status', '--porcelain')).toBe('');
  });

  it.each([
    ['v1.0.0', 'v1.0.0', ''],
    ['fraud@v1.0.0', 'v1.0.0', ''],
    ['latest', 'v1.1.0', ''],
    ['production', 'v1.1.0', '6'],
    ['fraud@production', 'v1.1.0', '6'],
  ])('finds %s', async (ref, version, seq) => {
    const { outputs } = await runFetch(await copied(), { ref });
    expect(outputs).toMatchObject({ outcome: 'fetched', version, seq });
  });

  it('takes the last stage of the policy, where the ledger leaves a choice', async () => {
    const repository = await copied();
    await repository.commit('Policy', {
      '.github/modelgate.yml': policyOf({ model: { stages: ['production', 'canary'] } }),
    });
    await promoteTo(await repository.host(), { version: 'v1.0.0', stage: 'canary' });
    expect((await runFetch(repository)).outputs).toMatchObject({ version: 'v1.0.0', stage: 'canary' });
  });

  it('makes files of no bytes, and leaves nothing of the version before', async () => {
    const repository = await copied();
    await runFetch(repository, { ref: 'v1.0.0', path: 'served/model' });
    expect(await treeOf(repository, 'served/model')).toEqual(first);
    await runFetch(repository, { path: 'served/model' });
    expect(await treeOf(repository, 'served/model')).toEqual(second);
    expect(await readdir(path.join(repository.directory, 'served/.model.modelgate'))).toEqual([
      'version.json',
    ]);
  });

  it('changes nothing where just these bytes are', async () => {
    const repository = await copied();
    await runFetch(repository);
    expect((await runFetch(repository)).outputs).toMatchObject({ outcome: 'unchanged', version: 'v1.1.0' });
  });

  it('takes what two start at once, one after the other', async () => {
    const repository = await copied();
    const runs = await Promise.all([1, 2, 3].map(() => runFetch(repository, { path: 'served' })));
    const outcomes = runs.map(({ outputs }) => outputs['outcome']);
    expect(outcomes.sort()).toEqual(['fetched', 'unchanged', 'unchanged']);
    expect(await treeOf(repository, 'served')).toEqual(second);
  });

  it.each([
    ['before anything was moved', []],
    ['between the two renames', [['served', '.served.modelgate/old']]],
    [
      'with all staged, between the two renames',
      [
        ['served', '.served.modelgate/old'],
        ['whole', 'staged'],
      ],
    ],
  ] as const)('goes on where an earlier one was killed %s', async (_when, moves) => {
    const repository = await copied();
    const at = (name: string) => path.join(repository.directory, name);
    await runFetch(repository, { path: 'whole' });
    const { outputs } = await runFetch(repository, { path: 'served', ref: 'v1.0.0' });
    const content = String((await runFetch(repository, { path: 'other' })).outputs['content-id']).slice(7);
    expect(outputs['content-id']).not.toContain(content);
    for (const [from, to] of moves)
      await rename(at(from), at(to === 'staged' ? `.served.modelgate/${content}` : to));
    // Of a process that is no more; 2 ** 22 is above every number that Linux gives by default.
    const dead = { id: 'a', pid: 2 ** 22 + 1, machine: hostname() };
    await writeFile(at('.served.modelgate/lock'), JSON.stringify(dead));
    const run = await runFetch(repository, { path: 'served' });
    expect(run.outputs).toMatchObject({ outcome: 'fetched', version: 'v1.1.0' });
    expect(await treeOf(repository, 'served')).toEqual(second);
    expect(await readdir(at('.served.modelgate'))).toEqual(['version.json']);
  });

  it('leaves what lay there where the new one cannot be had after such a kill', async () => {
    const repository = await copied();
    const at = (name: string) => path.join(repository.directory, name);
    await runFetch(repository, { path: 'served', ref: 'v1.0.0' });
    await rename(at('served'), at('.served.modelgate/old'));
    await rm(at('.git/modelgate/releases/fraud@v1.1.0/assets/model.bin.part-002-of-003'));
    await expect(runFetch(repository, { path: 'served' })).rejects.toThrow();
    expect(await treeOf(repository, 'served')).toEqual(first);
  });

  it('is about the release whose event set it off', async () => {
    const repository = await copied();
    const other = { model: 'other', version: 'v3.0.0', files: first };
    await publishVersion(await repository.host(), other);
    const host = await repository.host();
    const release = { tag: 'other@v3.0.0', action: 'published' };
    const inputs = parseInputs(fetch, {});
    const { outputs } = await fetch.run(inputs, { ...host, context: { ...host.context, release } });
    expect(outputs).toMatchObject({ outcome: 'fetched', tag: 'other@v3.0.0', stage: 'production' });
  });

  it.each([
    ['a byte', 'model.bin', 'the second modem'],
    ['a file more', 'extra.bin', 'x'],
  ])('puts it right again where %s was changed', async (_what, file, content) => {
    const repository = await copied();
    await runFetch(repository);
    await writeFile(path.join(repository.directory, models, file), content);
    expect((await runFetch(repository)).outputs).toMatchObject({ outcome: 'fetched' });
    expect(await treeOf(repository)).toEqual(second);
  });

  it('fetches a withdrawn version by its exact name only, with a warning', async () => {
    const repository = await copied();
    const host = await repository.host();
    await append(host, 'fraud', {
      type: 'rolled-back',
      key: 'rolled-back:1',
      stage: 'production',
      from: 'v1.1.0',
      version: 'v1.0.0',
      reason: 'Wrong in BR',
    });
    for (const ref of ['latest', 'production'])
      expect((await runFetch(repository, { ref })).outputs).toMatchObject({ version: 'v1.0.0' });
    const exact = await runFetch(repository, { ref: 'v1.1.0' });
    expect(exact.outputs).toMatchObject({ outcome: 'fetched', version: 'v1.1.0' });
    expect(exact.host.log.warnings.join('\n')).toMatch(/fraud@v1\.1\.0 is withdrawn/);
  });

  it('warns where the ledger is older than it was', async () => {
    const repository = await copied();
    const before = await repository.git('rev-parse', 'modelgate-ledger');
    await promoteTo(await repository.host(), { version: 'v1.0.0', stage: 'production' });
    expect((await runFetch(repository)).host.log.warnings).toEqual([]);
    await repository.git('update-ref', 'refs/heads/modelgate-ledger', before);
    for (const inputs of [{}, { 'verify-only': 'true' }]) {
      const { host } = await runFetch(repository, inputs);
      expect(host.log.warnings.join('\n')).toMatch(/ends with event 6, and event 7 was seen here before/);
    }
  });

  it('warns where the ledger was rewritten', async () => {
    const repository = await copied();
    await runFetch(repository);
    await repository.git('update-ref', 'refs/heads/modelgate-ledger', 'modelgate-ledger~1');
    await promoteTo(await repository.host(), { version: 'v1.1.0', stage: 'other' });
    const { host } = await runFetch(repository, { ref: 'v1.1.0' });
    expect(host.log.warnings.join('\n')).toMatch(/Event 6 of fraud is another one/);
  });
});
