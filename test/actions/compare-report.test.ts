import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runCheck, runCompare, runReport } from '../support/local/action-run.ts';
import { metricsOf, policyOf } from '../support/local/models.ts';
import { type LocalRepository, removeRepositories, repositoryWith } from '../support/local/repository.ts';

/** The check in two steps: `compare` writes what it found, `report` tells it. */

afterAll(removeRepositories);

let repository: LocalRepository;

beforeAll(async () => {
  repository = await repositoryWith({
    '.github/modelgate.yml': policyOf(),
    'metrics.json': metricsOf({ accuracy: 0.9 }),
  });
  await repository.branch('change');
  await repository.commit('Change', { 'metrics.json': metricsOf({ accuracy: 0.5 }) });
});

describe('`compare`', () => {
  it('gives the outputs and the report of the check, and the same bytes each time', async () => {
    const run = await runCompare(repository);
    expect(run.outputs).toMatchObject({ outcome: 'fail', verdict: 'fail', baseline: expect.any(String) });
    expect(Object.keys(run.outputs)).not.toContain('report');
    expect(run.refusal).toContain('Do not merge');
    const first = await repository.read('.modelgate/comparisons/fraud/comparison.json');
    await runCheck(repository);
    expect(await repository.read('.modelgate/comparisons/fraud/comparison.json')).toBe(first);
  });

  it('keeps no run', async () => {
    await repository.checkout('main');
    await runCompare(repository);
    expect(await repository.git('ls-files', '--others', '--directory')).not.toContain('modelgate/runs');
    const { host } = await runCompare(repository);
    const kept = [];
    for await (const run of host.runs.ofBranch('fraud', 'main')) kept.push(run);
    expect(kept).toEqual([]);
    await repository.checkout('change');
  });
});

describe('`report`', () => {
  it('tells what `compare` wrote, and refuses nothing', async () => {
    await runCompare(repository);
    const run = await runReport(repository);
    expect(run.outputs).toEqual({ outcome: 'fail' });
    expect(run.refusal).toBeUndefined();
    expect(run.text).toContain('Do not merge');
  });

  it('takes files and globs, one a line, each once', async () => {
    const comparison = '.modelgate/comparisons/fraud/comparison.json\r\n.modelgate/comparisons/*/*.json';
    const run = await runReport(repository, { comparison });
    expect(run.text.match(/Do not merge/g)).toHaveLength(1);
  });

  it.each([
    ['nothing', 'nowhere/*.json'],
    ['something and nothing', '.modelgate/comparisons/fraud/comparison.json\nnowhere.json'],
  ])('is a fault where its files are %s', async (_name, comparison) => {
    await expect(runReport(repository, { comparison })).rejects.toThrow(/nowhere.*FILE_MISSING/s);
  });

  it.each([
    ['no JSON', () => '{'],
    ['another document', () => '{"schema": "https://modelgate.dev/schemas/run/v1.json"}'],
    ['an unknown field', (text: string) => text.replace('"model"', '"x": 1, "model"')],
    ['another version', (text: string) => text.replace('comparison/v1', 'comparison/v2')],
    ['a verdict that is none', (text: string) => text.replace('"value": "fail"', '"value": "great"')],
  ])('never guesses at %s', async (_name, edit) => {
    const text = await repository.read('.modelgate/comparisons/fraud/comparison.json');
    await repository.write({ 'edited.json': edit(text) });
    await expect(runReport(repository, { comparison: 'edited.json' })).rejects.toThrow(
      /edited\.json.*DOCUMENT_INVALID/s,
    );
  });
});
