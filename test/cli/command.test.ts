import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { actions } from '../../src/main.ts';
import { inputsOf } from '../../src/runtime/define-action.ts';
import { shellFlags } from '../../src/runtime/command-line.ts';
import { metricsOf, policyOf } from '../support/local/models.ts';
import {
  type LocalRepository,
  removeRepositories,
  repositoryWith,
  temporaryFolder,
} from '../support/local/repository.ts';
import { command, projectRoot } from '../support/local/shell.ts';

afterAll(removeRepositories);

let repository: LocalRepository;
let at: readonly string[];

beforeAll(async () => {
  repository = await repositoryWith({
    '.github/modelgate.yml': policyOf({ model: { predictions: undefined } }),
    'metrics.json': metricsOf({ accuracy: 0.9 }),
    'good.json': metricsOf({ accuracy: 0.95 }),
    'extra.json': '{"f1": 0.5}',
  });
  await repository.branch('change');
  await repository.commit('Change', { 'metrics.json': metricsOf({ accuracy: 0.5 }) });
  at = ['--host', 'local', '--working-directory', repository.directory];
});

describe('help', () => {
  it.each([[[]], [['--help']], [['-h']], [['help']]])('of all commands: %j', async (args) => {
    const { code, stdout, stderr } = await command(...args);
    expect([code, stderr]).toEqual([0, '']);
    for (const verb of [...Object.keys(actions), 'demo'])
      expect(stdout).toMatch(new RegExp(`^  ${verb} `, 'm'));
  });

  it.each(Object.keys(actions))('of `%s` names every input and flag', async (verb) => {
    const { code, stdout } = await command(verb, '--help');
    expect(code).toBe(0);
    const action = await actions[verb]?.();
    const names = (action ? inputsOf(action) : []).map(({ name }) => name).filter((name) => name !== 'model');
    for (const name of [...names, ...Object.keys(shellFlags)]) expect(stdout).toContain(`  --${name} `);
  });

  it('of `demo` makes no demo', async () => {
    expect(await command('demo', '--help')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('demo'),
    });
    expect(await command('demo', 'flights')).toMatchObject({ code: 2, stdout: '' });
  });

  it('names the version of the package', async () => {
    const { version } = JSON.parse(await readFile(path.join(projectRoot, 'package.json'), 'utf8'));
    expect(await command('--version')).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });
});

describe('what is not understood', () => {
  it.each([
    [['chekc'], /no command `chekc` \(INPUT_INVALID\)\n.*"check"/s],
    [['frobnicate'], /check, validate, train, .*status, history, doctor, adopt, demo/],
    [['check', '--metric', 'm.json'], /no flag --metric \(INPUT_INVALID\)\n.*--metrics/s],
    [['check', '--frobnicate'], /no flag --frobnicate.*--metrics, /s],
    [['check', '-x'], /INPUT_INVALID/],
    [['check', '--metrics'], /INPUT_INVALID/],
    [['check', '--host', 'gitlab'], /`gitlab`; it takes local, github/],
    [['check', 'fraud', 'churn'], /one model at most/],
    [['check', 'fraud', '--model', 'churn'], /both name a model/],
    [['check', '--comment', 'loud'], /`comment` is "loud"; it takes `always`, `changes`, `never`/],
  ])('%j is a fault, with a suggestion', async (args, message) => {
    const { code, stdout, stderr } = await command(...args);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});

describe('a command', () => {
  it('prints the report, the refusal apart, and ends with 1 for a refusal', async () => {
    const { code, stdout, stderr } = await command('check', ...at);
    expect(code).toBe(1);
    expect(stdout).toContain('Do not merge');
    expect(stderr).toMatch(/^fraud: Do not merge/m);
    expect(stderr).toContain('.modelgate/reports/report.md');
  });

  it('ends with 0 for what passes', async () => {
    const { code, stdout } = await command(
      'check',
      ...at,
      '--metrics',
      'good.json',
      '--baseline',
      'metrics.json',
    );
    expect(code).toBe(0);
    expect(stdout).toMatch(/No loss shown|Better|No worse/);
  });

  it('ends with 2 for a fault, told in the report and apart', async () => {
    const { code, stdout, stderr } = await command('check', ...at, '--metrics', 'nowhere.json');
    expect(code).toBe(2);
    expect(stdout).toContain('Not judged');
    expect(stderr).toMatch(/^nowhere\.json: .*\(FILE_MISSING\)\n {2}\S/m);
  });

  it('ends with 2 outside of a repository', async () => {
    const { code, stdout, stderr } = await command(
      'check',
      '--host',
      'local',
      '--working-directory',
      await temporaryFolder(),
    );
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('NOT_A_REPOSITORY');
  });

  it('takes the model without a flag, and a flag several times as a list', async () => {
    const { stdout } = await command(
      'compare',
      'fraud',
      ...at,
      '--metrics',
      'metrics.json',
      '--metrics=extra.json',
      '--json',
    );
    expect(Object.keys(JSON.parse(stdout).metrics).sort()).toEqual(['accuracy', 'f1']);
  });

  it('lists the models where the one that is named is unknown', async () => {
    const { code, stderr } = await command('check', 'frodd', ...at);
    expect(code).toBe(2);
    expect(stderr).toMatch(/"frodd" \(MODEL_UNKNOWN\)\n.*fraud/s);
  });

  it('takes `--base`', async () => {
    const { code, stderr } = await command('check', ...at, '--base', 'nowhere');
    expect(code).toBe(2);
    expect(stderr).toContain('REF_UNKNOWN');
    expect((await command('check', ...at, '--base', 'HEAD')).code).toBe(0);
  });

  it('says what it keeps', async () => {
    await repository.checkout('main');
    const { stderr } = await command('check', ...at);
    expect(stderr).toContain('Kept the run of fraud');
    await repository.checkout('change');
  });
});

describe('`--json`', () => {
  it.each([
    ['a refusal', [], 1, { outcome: 'fail', verdict: 'fail' }],
    ['a fault of the model', ['--metrics', 'nowhere.json'], 2, { outcome: 'error' }],
    ['an input that is none', ['--fail-on', 'always'], 2, { outcome: 'error' }],
    ['a base that is none', ['--base', 'nowhere'], 2, { outcome: 'error' }],
  ])('prints one JSON object and nothing else for %s', async (_name, args, code, outputs) => {
    const run = await command('check', ...at, ...args, '--json');
    expect(run.code).toBe(code);
    expect(JSON.parse(run.stdout)).toMatchObject(outputs);
    expect(run.stderr).not.toBe('');
  });

  it('takes a path that looks like JSON for a path', async () => {
    await repository.write({ '{1}.json': metricsOf({ accuracy: 0.9 }) });
    const { stdout } = await command('check', ...at, '--baseline', '{1}.json', '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      baseline: '{1}.json',
      metrics: { accuracy: { baseline: 0.9 } },
    });
  });
});
