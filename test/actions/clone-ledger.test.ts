import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { ModelgateError } from '../../src/domain/errors.ts';
import { ledgerBranch } from '../../src/ports/ledger.ts';
import { removeRepositories, repositoryAt, temporaryFolder } from '../support/local/repository.ts';
import { fraudRepository, trained } from '../support/local/registry-run.ts';
import { copyOf, kindsOf, localPlace, type RegistryPlace } from '../support/registry/registry-place.ts';
import { git } from '../support/world/git.ts';

/** A clone of a repository whose ledger was pushed: what is in production is not what this clone says. */

jest.setTimeout(120_000);
afterAll(removeRepositories);

let promoted: RegistryPlace;
let origin: RegistryPlace;
let clone: RegistryPlace;

beforeAll(async () => {
  promoted = localPlace(await fraudRepository());
  await promoted.run('promote', { stage: 'production' });
  await promoted.commit(trained('second', ({ id }) => id === 1));
  await promoted.run('promote', { stage: 'production' });
});

beforeEach(async () => {
  origin = await copyOf(promoted);
  const directory = await temporaryFolder('fraud');
  await git(directory, ['clone', '--quiet', origin.work.directory, '.']);
  clone = localPlace(repositoryAt(directory));
});

afterEach(() => origin.close());

const take = () => clone.work.git('branch', '--force', ledgerBranch, `origin/${ledgerBranch}`);

/** An event that the clone learns of by a fetch. */
async function goOn(): Promise<void> {
  await origin.run('hold', { stage: 'production', reason: 'audit' });
  await clone.work.git('fetch', '--quiet');
}

async function faultOf(verb: Parameters<RegistryPlace['run']>[0], inputs = {}): Promise<ModelgateError> {
  const caught = await clone.run(verb, inputs).then(
    (run) => run,
    (error: unknown) => error,
  );
  expect(caught).toBeInstanceOf(ModelgateError);
  return caught as ModelgateError;
}

describe('a clone without the branch', () => {
  it.each([
    ['status', {}],
    ['history', {}],
    ['doctor', {}],
    ['fetch', {}],
    ['rollback', { reason: 'night' }],
    ['hold', { reason: 'night' }],
    ['promote', { stage: 'production' }],
  ] as const)('%s says that there is a ledger, and the ways to it', async (verb, inputs) => {
    const fault = await faultOf(verb, inputs);
    expect(fault.code).toBe('LEDGER_ELSEWHERE');
    expect(fault.message).toContain('`git branch modelgate-ledger origin/modelgate-ledger`');
    expect(fault.message).toMatch(/--host github.*GITHUB_TOKEN/);
    expect(await clone.work.git('branch', '--list', ledgerBranch)).toBe('');
  });

  it('is checked against the base commit, and says so', async () => {
    const run = await clone.run('check', {});
    expect(run.host.log.warnings.join('\n')).toMatch(/base commit, not with what is in production/);
  });
});

describe('a clone with the branch', () => {
  it('tells of releases that were not cloned, not of releases that were deleted', async () => {
    await take();
    const run = await clone.run('doctor');
    expect(kindsOf(run)).toEqual(['release-elsewhere']);
    expect(run.text.replace(/\s+/g, ' ')).toContain('fraud@v1.0.0, fraud@v1.1.0');
    const fault = await faultOf('rollback', { reason: 'night' });
    expect(fault.message).toMatch(/not in this clone.*--host github/s);
  });

  it('says which repository is in production, where origin is on GitHub', async () => {
    await take();
    await clone.work.git('remote', 'set-url', 'origin', 'git@github.com:acme/fraud.git');
    expect((await faultOf('fetch')).message).toContain('GITHUB_REPOSITORY=acme/fraud');
  });

  it('warns a reader and refuses a writer where it is behind', async () => {
    await take();
    await goOn();
    expect((await clone.run('status')).host.log.warnings.join('\n')).toMatch(/is behind `origin\//);
    expect(kindsOf(await clone.run('doctor'))).toContain('ledger-behind');
    for (const verb of ['hold', 'rollback'] as const) {
      const fault = await faultOf(verb, { reason: 'night' });
      expect([fault.code, fault.message]).toEqual([
        'LEDGER_ELSEWHERE',
        expect.stringMatching(/behind.*git branch --force modelgate-ledger origin\/modelgate-ledger/s),
      ]);
    }
    await take();
    expect((await clone.run('status')).host.log.warnings).toEqual([]);
  });

  it('does the same where both have gone on, and repairs nothing', async () => {
    await take();
    await clone.run('hold', { stage: 'production', reason: 'a rehearsal' });
    expect((await clone.run('status')).host.log.warnings.join('\n')).toMatch(/what was done in this clone/);
    await goOn();
    const head = await clone.work.git('rev-parse', ledgerBranch);
    const run = await clone.run('doctor', { repair: 'true' });
    expect(kindsOf(run)).toContain('ledger-behind');
    expect(run.text.replace(/\s+/g, ' ')).toMatch(/diverged.*gives up the events that only this clone has/);
    expect((await faultOf('hold', { lift: 'true', reason: 'over' })).message).toContain('diverged');
    expect(await clone.work.git('rev-parse', ledgerBranch)).toBe(head);
  });
});
