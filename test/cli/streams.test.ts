import { spawn } from 'node:child_process';
import { access } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { fraudRepository } from '../support/local/registry-run.ts';
import { metricsOf, policyOf } from '../support/local/models.ts';
import { type LocalRepository, removeRepositories, repositoryWith } from '../support/local/repository.ts';
import { command, projectRoot } from '../support/local/shell.ts';

/** What a command says on which stream, and that nobody has to listen. */

jest.setTimeout(60_000);
afterAll(removeRepositories);

let repository: LocalRepository;
let at: readonly string[];

beforeAll(async () => {
  repository = await repositoryWith({
    '.github/modelgate.yml': policyOf({ model: { predictions: undefined } }),
    'metrics.json': metricsOf({ accuracy: 0.9 }),
    'good.json': metricsOf({ accuracy: 0.95 }),
  });
  await repository.branch('change');
  await repository.commit('Change', { 'metrics.json': metricsOf({ accuracy: 0.5 }) });
  at = ['--host', 'local', '--working-directory', repository.directory];
});

/** As on a terminal that shows both streams. */
async function onTerminal(...args: readonly string[]) {
  const streams = [process.stdout, process.stderr];
  const before = streams.map((stream) => Object.getOwnPropertyDescriptor(stream, 'isTTY'));
  for (const stream of streams) Object.defineProperty(stream, 'isTTY', { value: true, configurable: true });
  try {
    return await command(...args);
  } finally {
    for (const [i, stream] of streams.entries())
      Object.defineProperty(stream, 'isTTY', before[i] ?? { value: undefined, configurable: true });
  }
}

describe('what a report says', () => {
  it.each([
    ['a fault', ['--metrics', 'nowhere.json'], 2, 'names a file that is not there'],
    ['a refusal', [], 1, 'Do not merge'],
  ])('is said once on a terminal: %s', async (_name, args, code, sentence) => {
    const run = await onTerminal('check', ...at, ...args);
    expect(run.code).toBe(code);
    expect(`${run.stdout}${run.stderr}`.replace(/\s+/g, ' ').split(sentence)).toHaveLength(2);
    expect((await command('check', ...at, ...args)).stderr).toContain(sentence);
  });

  it('leaves what no report says where it was', async () => {
    const run = await onTerminal('hold', 'fraud', '--reason', 'night', ...at);
    expect([run.code, run.stdout]).toEqual([2, '']);
    expect(run.stderr).toContain('VERSION_UNKNOWN');
  });
});

describe('`--json` on an error', () => {
  it.each([
    ['of the verb', ['check', '--metrics', 'nowhere.json'], 'FILE_MISSING', /nowhere\.json/],
    ['of the command line', ['check', '--metric', 'm.json'], 'INPUT_INVALID', /no flag --metric/],
  ])('has code and message: %s', async (_name, args, code, message) => {
    const { stdout } = await command(...args, ...at, '--json');
    const said: unknown = JSON.parse(stdout);
    expect(said).toMatchObject({ outcome: 'error', code, message: expect.stringMatching(message) });
  });
});

it('ends a verb that writes with where production is changed, where origin is on GitHub', async () => {
  const clone = await fraudRepository();
  await clone.git('remote', 'add', 'origin', 'https://github.com/acme/fraud.git');
  const at = ['--host', 'local', '--working-directory', clone.directory];
  const written = await command('promote', 'fraud', '--dry-run', 'true', ...at);
  expect(written.stderr.trimEnd().split('\n').at(-1)).toMatch(
    /this clone only.*acme\/fraud.*--host github.*GITHUB_REPOSITORY=acme\/fraud/,
  );
  expect((await command('rollback', 'fraud', '--reason', 'night', ...at)).stderr).toMatch(
    /VERSION_UNKNOWN.*this clone only.*acme\/fraud/s,
  );
  const { stdout, stderr } = await command('status', ...at);
  expect([stdout, stderr]).toEqual([expect.stringMatching(/in this clone.*acme\/fraud.*--host github/s), '']);
});

/** `modelgate check | true`: the other end of the stream is closed before the first word. */
function withoutReader(
  stream: 'stdout' | 'stderr',
  args: readonly string[],
): Promise<[number | null, string]> {
  const main = path.join(projectRoot, 'src/main.ts');
  const start = `const { shell } = await import(${JSON.stringify(main)}); await shell(${JSON.stringify(args)}, { root: '' });`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', start], { cwd: projectRoot });
  child[stream].destroy();
  let said = '';
  const other = stream === 'stdout' ? child.stderr : child.stdout;
  other.on('data', (text: Buffer) => void (said += text.toString()));
  return new Promise((resolve) => child.on('close', (code) => resolve([code, said])));
}

describe.each(['stdout', 'stderr'] as const)('without anybody at the end of %s', (stream) => {
  it.each([
    [['--metrics', 'good.json', '--baseline', 'metrics.json'], 0],
    [[], 1],
    [['--metrics', 'nowhere.json'], 2],
  ])('check %j goes on to its own end', async (args, code) => {
    await repository.write({ '.modelgate/reports/report.md': null }).catch(() => undefined);
    const [ended, said] = await withoutReader(stream, ['check', ...args, ...at]);
    expect(said).not.toMatch(/EPIPE|\n\s+at /);
    expect(ended).toBe(code);
    await access(path.join(repository.directory, '.modelgate/reports/report.md'));
  });
});
