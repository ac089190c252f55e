import { afterAll, describe, expect, it } from '@jest/globals';
import { symlink } from 'node:fs/promises';
import path from 'node:path';
import { runCheck } from '../support/local/action-run.ts';
import { metricsOf, policyOf } from '../support/local/models.ts';
import {
  type LocalRepository,
  removeRepositories,
  repositoryAt,
  repositoryWith,
  temporaryFolder,
} from '../support/local/repository.ts';

/** Where a shell may stand: what is compared with what, and what is refused. */

afterAll(removeRepositories);

const file = '.github/modelgate.yml';
const good = metricsOf({ accuracy: 0.9 });
const bad = metricsOf({ accuracy: 0.5 });
const files = { [file]: policyOf(), 'metrics.json': good, 'train.py': 'fit()' };

async function sides(repository: LocalRepository, options = {}) {
  const run = await runCheck(repository, {}, options);
  expect(run.fault).toBeUndefined();
  const { candidate, baseline } = (await run.comparison()).inputs;
  return { run, candidate: candidate.name, commit: candidate.commit, against: baseline?.commit };
}

describe('what is compared on a shell', () => {
  it('a branch with the commit that it left the default branch at', async () => {
    const repository = await repositoryWith(files);
    const first = await repository.git('rev-parse', 'HEAD');
    await repository.branch('change');
    await repository.commit('Change', { 'metrics.json': bad });
    await repository.checkout('main');
    await repository.commit('Later', { 'metrics.json': metricsOf({ accuracy: 0.99 }) });
    await repository.checkout('change');
    expect(await sides(repository)).toMatchObject({ against: first, run: { outputs: { verdict: 'fail' } } });
  });

  it('the default branch with the commit before', async () => {
    const repository = await repositoryWith(files);
    const first = await repository.git('rev-parse', 'HEAD');
    await repository.commit('Worse', { 'metrics.json': bad });
    const { run, against } = await sides(repository);
    expect(against).toBe(first);
    expect(run.refusal).toContain('Do not release');
  });

  it('with `--base`, with that commit', async () => {
    const repository = await repositoryWith(files);
    const first = await repository.git('rev-parse', 'HEAD');
    await repository.commit('Second', { 'metrics.json': metricsOf({ accuracy: 0.7 }) });
    await repository.commit('Third', { 'metrics.json': bad });
    expect(await sides(repository, { base: 'HEAD~2' })).toMatchObject({ against: first });
    await expect(repository.host({ base: 'nowhere' })).rejects.toThrow(/REF_UNKNOWN/);
  });

  it('changes of the working tree that are not committed, with HEAD', async () => {
    const repository = await repositoryWith(files);
    const head = await repository.git('rev-parse', 'HEAD');
    await repository.write({ 'metrics.json': bad });
    const before = await repository.git('status', '--porcelain');
    const { run, candidate, commit, against } = await sides(repository);
    expect(run.outputs['verdict']).toBe('fail');
    expect(candidate).toBe(`${head.slice(0, 7)} with uncommitted changes`);
    expect([commit, against]).toEqual([head, head]);
    expect(await repository.git('status', '--porcelain')).toBe(before);
    expect(await repository.git('stash', 'list')).toBe('');
  });

  it('changes that are not committed on a branch count as the branch’s', async () => {
    const repository = await repositoryWith(files);
    await repository.branch('change');
    await repository.commit('Docs', { 'README.md': 'a' });
    expect((await sides(repository)).run.outputs['verdict']).toBe('unchanged');
    await repository.write({ 'metrics.json': bad });
    expect((await sides(repository)).run.outputs['verdict']).toBe('fail');
  });

  it('a file that was written anew with the same content is no change', async () => {
    const repository = await repositoryWith(files);
    await repository.write({ 'train.py': 'fit()' });
    expect((await sides(repository)).candidate).not.toContain('uncommitted');
  });

  it('is refused where git cannot say what changed', async () => {
    const repository = await repositoryWith(files);
    await repository.write({ 'metrics.json': bad, 'new.py': 'x' });
    await repository.git('add', '--intent-to-add', 'new.py');
    await expect(repository.host()).rejects.toThrow(/cannot take a snapshot.*FILE_UNREADABLE/s);
  });

  it('a detached HEAD like a branch', async () => {
    const repository = await repositoryWith(files);
    await repository.branch('change');
    await repository.commit('Change', { 'metrics.json': bad });
    await repository.git('checkout', '--quiet', '--detach');
    const { run } = await sides(repository);
    expect(run.host.context).toMatchObject({ event: 'pull_request', ref: 'HEAD', baseBranch: 'main' });
    expect(run.outputs['verdict']).toBe('fail');
  });

  it('a branch without a common commit with the default branch as it stands', async () => {
    const repository = await repositoryWith(files);
    const main = await repository.git('rev-parse', 'HEAD');
    await repository.git('switch', '--quiet', '--orphan', 'other');
    await repository.commit('Other root', { ...files, 'metrics.json': bad });
    expect(await sides(repository)).toMatchObject({ against: main, run: { outputs: { verdict: 'fail' } } });
  });

  it('a shallow clone of a branch with the default branch as it was fetched', async () => {
    const origin = await repositoryWith(files);
    await origin.commit('Second', { 'train.py': 'again' });
    await origin.branch('change');
    await origin.commit('Change', { 'metrics.json': bad });
    await origin.commit('More', { 'train.py': 'more' });
    const parent = await temporaryFolder('clones');
    const args = ['--quiet', '--depth', '1', '--no-single-branch', '--branch', 'change'];
    await origin.git('clone', ...args, `file://${origin.directory}`, path.join(parent, 'fraud'));
    const clone = repositoryAt(path.join(parent, 'fraud'));
    await clone.git('remote', 'set-head', 'origin', 'main');
    const { run } = await sides(clone);
    expect(run.outputs['verdict']).toBe('fail');
    expect(run.refusal).toContain('Do not merge');
  });

  it('`master`, or what the remote calls its default branch', async () => {
    const repository = await repositoryWith(files);
    await repository.git('branch', '--move', 'main', 'master');
    await repository.branch('change');
    await repository.commit('Change', { 'metrics.json': bad });
    expect((await sides(repository)).run.host.context.defaultBranch).toBe('master');
    await repository.git('update-ref', 'refs/remotes/origin/trunk', 'master');
    await repository.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/trunk');
    const { run } = await sides(repository);
    expect(run.host.context.defaultBranch).toBe('trunk');
    expect(run.refusal).toBeDefined();
  });

  it('a branch, where a tag has its name', async () => {
    const repository = await repositoryWith(files);
    const loose = policyOf({ gate: { accuracy: { tolerance: 0.9 } } });
    await repository.branch('loose');
    await repository.git('tag', 'main', await repository.commit('Loose', { [file]: loose }));
    await repository.branch('change', 'refs/heads/main');
    await repository.commit('Change', { 'metrics.json': bad });
    expect((await sides(repository)).run.refusal).toBeDefined();
  });
});

describe('folders', () => {
  it('below the repository’s root: inputs are relative to it, the recipe to the model’s path', async () => {
    const repository = await repositoryWith({
      [file]: policyOf({ model: { path: 'models/fraud' } }),
      'models/fraud/metrics.json': good,
      'models/fraud/src/.keep': '',
    });
    await repository.branch('change');
    await repository.commit('Change', { 'models/fraud/metrics.json': bad });
    const options = { workingDirectory: 'models/fraud/src' };
    for (const inputs of [{}, { metrics: '../metrics.json' }, { metrics: '../*.json' }]) {
      const run = await runCheck(repository, inputs, options);
      expect(run.outputs).toMatchObject({ verdict: 'fail', baseline: expect.stringMatching(/^main at/) });
    }
    expect(await repository.read('models/fraud/src/.modelgate/reports/report.md')).toContain('Do not merge');
    expect(await repository.git('status', '--porcelain')).toBe('');
  });

  it('reached through a link', async () => {
    const repository = await repositoryWith(files);
    await repository.branch('change');
    await repository.commit('Change', { 'metrics.json': bad });
    const link = path.join(await temporaryFolder('links'), 'fraud');
    await symlink(repository.directory, link);
    expect(await sides(repository, { workingDirectory: link })).toMatchObject({
      run: { outputs: { verdict: 'fail', baseline: expect.stringMatching(/^main at/) } },
    });
  });

  it('with spaces and umlauts, in names of folders, files and branches', async () => {
    const folder = 'Modèle für Betrug';
    const metrics = 'Maße [1].json';
    const repository = await repositoryWith(
      {
        [file]: policyOf({ model: { path: folder, metrics } }),
        [`${folder}/${metrics}`]: good,
      },
      { name: 'Größe & Co' },
    );
    await repository.branch('änderung/nr-1');
    await repository.commit('Änderung', { [`${folder}/${metrics}`]: bad });
    const { run, against } = await sides(repository);
    expect(run.outputs['verdict']).toBe('fail');
    expect(against).toBeDefined();
  });

  it('that are in no repository, or in one without commits, are refused with the way out', async () => {
    const outside = repositoryAt(await temporaryFolder('outside'));
    await expect(outside.host()).rejects.toThrow(/in no git repository \(NOT_A_REPOSITORY\)\n.*git init/s);
    const empty = await repositoryWith({});
    await expect(empty.host()).rejects.toThrow(/has no commit yet \(NOT_A_REPOSITORY\)/);
    await expect(empty.host({ workingDirectory: 'nowhere' })).rejects.toThrow(
      /names no folder \(FILE_MISSING\)/,
    );
  });
});
