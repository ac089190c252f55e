import { afterAll, describe, expect, it, jest } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { policyOf } from '../support/local/models.ts';
import { removeRepositories, repositoryWith, temporaryFolder } from '../support/local/repository.ts';
import { isRunning, soon } from '../support/local/running.ts';
import { parseCommand } from '../support/runner/commands.ts';

/** Training in a process of its own, as a runner starts a step. */

// Each test starts many processes.
jest.setTimeout(60_000);
afterAll(removeRepositories);

async function startStep(run: string) {
  const policy = policyOf({ model: { train: { run } } });
  const repository = await repositoryWith({ '.github/modelgate.yml': policy, '.gitignore': '*.json\n' });
  const outputs = path.join(await temporaryFolder(), 'outputs');
  const summary = path.join(path.dirname(outputs), 'summary.md');
  await writeFile(outputs, '');
  await writeFile(summary, '');
  const child = spawn(process.execPath, [path.join(import.meta.dirname, 'train-step.ts')], {
    env: {
      PATH: process.env['PATH'],
      GITHUB_OUTPUT: outputs,
      GITHUB_STEP_SUMMARY: summary,
      'INPUT_GITHUB-TOKEN': 'ghs_secret-of-the-job',
      'INPUT_WORKING-DIRECTORY': repository.directory,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let stdout = '';
  child.stdout.on('data', (bytes: Buffer) => (stdout += bytes.toString()));
  const closed = once(child, 'close') as Promise<[number | null]>;
  return {
    child,
    stdout: () => stdout,
    async end() {
      const [code] = await closed;
      return { code, lines: stdout.split('\n'), outputs: await readFile(outputs, 'utf8') };
    },
  };
}

const measured = `printf '{"accuracy": 0.9}' > metrics.json`;

describe('a step that trains', () => {
  it('takes no word of the command for the runner’s', async () => {
    const said = [
      '::error::forged',
      '  ::warning file=a::forged',
      '::add-mask::x',
      '::stop-commands::forged',
      '::set-output name=outcome::forged',
      '##[error]forged',
      'progress\\r::error::forged',
      '\\033[0m::error::forged',
      `${'x'.repeat(16_384)}::error::forged`,
    ];
    const print = said.map((line) => `printf '${line}\\n'`).join('\n');
    const forge = 'echo outcome=forged >> "${GITHUB_OUTPUT:-/dev/null}"';
    const step = await startStep(`${print}\n${forge}\n${measured}`);
    const { code, lines, outputs } = await step.end();
    expect(code).toBe(0);
    const commands = lines.flatMap((line) => parseCommand(line) ?? []).map(({ name }) => name);
    expect(commands).toEqual(['add-mask', 'group', 'endgroup']);
    expect(lines.filter((line) => line.includes('##['))).toEqual([]);
    expect(lines.filter((line) => line.includes('forged'))).toHaveLength(said.length - 1);
    expect(outputs).toContain('\ntrained\n');
    expect(outputs).not.toContain('forged');
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('ends all that it started on %s, and says so', async (signal) => {
    const step = await startStep(`sleep 1000 & echo "pid $!"; sh -c 'echo "pid $$"; sleep 1000; true' | cat`);
    expect(await soon(() => step.stdout().split('pid ').length === 3)).toBe(true);
    const pids = [...step.stdout().matchAll(/^pid (\d+)$/gm)].map(([, pid]) => Number(pid));
    expect(pids.map(isRunning)).toEqual([true, true]);
    step.child.kill(signal);
    const { code, lines, outputs } = await step.end();
    expect(code).toBe(1);
    expect(outputs).toContain('\nerror\n');
    expect(lines.join('\n')).toMatch(
      new RegExp(`::error::.*ended before it was through, by ${signal} \\(CANCELLED\\)`),
    );
    for (const pid of pids) expect(await soon(() => !isRunning(pid))).toBe(true);
  });

  it('ends with the code of a refusal, and says which command it was', async () => {
    const { code, lines, outputs } = await (await startStep('exit 9')).end();
    expect([code, outputs.includes('\nfailed\n')]).toEqual([1, true]);
    expect(lines).toContain('::error::fraud: `run` ended with code 9; its output is in the log.');
  });
});
