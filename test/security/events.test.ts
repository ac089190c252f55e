import { afterAll, describe, expect, it } from '@jest/globals';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { check } from '../../src/actions/check.ts';
import type { ModelgateError } from '../../src/domain/errors.ts';
import type { Context } from '../../src/ports/context.ts';
import type { Host } from '../../src/ports/host.ts';
import { parseInputs } from '../../src/runtime/define-action.ts';
import { runCheck, runReport } from '../support/local/action-run.ts';
import { metricsOf, policyOf } from '../support/local/models.ts';
import { type LocalRepository, removeRepositories, repositoryWith } from '../support/local/repository.ts';

afterAll(removeRepositories);

const file = '.github/modelgate.yml';

async function withPolicy(): Promise<LocalRepository> {
  return repositoryWith({ [file]: policyOf(), 'metrics.json': metricsOf({ accuracy: 0.9 }) });
}

/** The check with another event than the clone's own. */
async function checkOn(
  repository: LocalRepository,
  context: Partial<Context>,
  ports: Partial<Host> = {},
): Promise<ReturnType<typeof check.run>> {
  const host = await repository.host();
  return check.run(parseInputs(check, {}), { ...host, ...ports, context: { ...host.context, ...context } });
}

describe('an event', () => {
  it('`pull_request_target` does not judge the base branch’s files in the place of the head’s', async () => {
    const repository = await withPolicy();
    const base = await repository.git('rev-parse', 'HEAD');
    await repository.branch('worse');
    const commit = await repository.commit('Worse', { 'metrics.json': metricsOf({ accuracy: 0.5 }) });
    await repository.checkout('main');
    const { outputs, fault } = await checkOn(repository, { event: 'pull_request_target', commit, base });
    expect(outputs.outcome).toBe('error');
    expect((fault as ModelgateError).faults[0]).toMatchObject({ code: 'NOT_SUPPORTED_HERE' });
  });

  it('of a tag keeps no run: GitHub would give it the tag’s name as its branch', async () => {
    const repository = await withPolicy();
    const kept: string[] = [];
    const { runs } = await repository.host();
    const recording = { ...runs, keep: (name: string) => Promise.resolve({ id: kept.push(name) }) };
    await checkOn(repository, { ref: 'refs/tags/main' }, { runs: recording });
    expect(kept).toEqual([]);
    await checkOn(repository, { ref: 'refs/heads/main' }, { runs: recording });
    expect(kept).toHaveLength(1);
  });

  it('is not without rules because the default branch is not found', async () => {
    const repository = await withPolicy();
    const { repository: commits } = await repository.host();
    const nothing = () => Promise.resolve(undefined);
    const blind = { ...commits, resolve: nothing, fileOfBranch: nothing };
    const { outputs, fault } = await checkOn(repository, { host: 'github' }, { repository: blind });
    expect(outputs.outcome).toBe('error');
    expect((fault as ModelgateError).faults[0]).toMatchObject({ code: 'REF_UNKNOWN' });
  });
});

describe('a comparison that lies there already', () => {
  const comparison = '.modelgate/comparisons/fraud/comparison.json';

  it('does not stand in for a model that cannot be judged', async () => {
    const repository = await withPolicy();
    await runCheck(repository);
    expect(await repository.read(comparison)).toContain('"first"');
    await repository.branch('gone');
    await repository.commit('Gone', { 'metrics.json': null });
    const run = await runCheck(repository);
    expect(run.fault).toBeDefined();
    await expect(repository.read(comparison)).rejects.toThrow(/ENOENT/);
  });

  it('is refused by `report` where its model’s name would lead elsewhere', async () => {
    const repository = await withPolicy();
    await runCheck(repository);
    const written = JSON.parse(await repository.read(comparison)) as object;
    const forged = JSON.stringify({ ...written, model: '../../../../forged' });
    await repository.write({ [comparison]: forged });
    await expect(runReport(repository)).rejects.toThrow(/is no model name/);
    expect(await readdir(path.dirname(repository.directory))).toEqual(['fraud']);
  });
});
