import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { version } from '../../src/cli.ts';
import { csvOf, metricsOf, policyOf, predictionRows } from '../support/local/models.ts';
import {
  type LocalRepository,
  removeRepositories,
  repositoryWith,
  temporaryFolder,
} from '../support/local/repository.ts';
import { nodes, shell } from '../support/local/shell.ts';

/** The built command line as its users start it, on the Node of the tests and on the machine's own. */

afterAll(removeRepositories);

let repository: LocalRepository;

beforeAll(async () => {
  const model = {
    predictions: { path: 'rows.csv', id: 'id', label: 'label', score: 'score', slices: ['country'] },
  };
  const gate = { accuracy: { tolerance: 0.01, slices: ['country'] } };
  repository = await repositoryWith({
    '.github/modelgate.yml': policyOf({ model, gate }),
    'metrics.json': metricsOf({ f1: 0.9 }),
    'metrics.yaml': 'accuracy: 0.9\n',
    'rows.csv': csvOf(predictionRows(1200)),
  });
  await repository.branch('change');
  await repository.commit('Change', {
    'rows.csv': csvOf(predictionRows(1200, ({ id, country }) => country === 'BR' && id % 4 === 1)),
  });
});

describe.each(nodes().map((node) => [execFileSync(node, ['--version'], { encoding: 'utf8' }).trim(), node]))(
  'dist/cli.js on Node %s',
  (_version, node) => {
    const run = (...args: readonly string[]) => shell(node, args, { directory: repository.directory });

    it('says its version, and needs no repository for that', async () => {
      const said = await shell(node, ['--version'], { directory: await temporaryFolder() });
      expect(said).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
    });

    it('refuses a loss in one slice with 1, and the report on stdout', async () => {
      const { code, stdout, stderr } = await run('check');
      expect(code).toBe(1);
      expect(stdout).toMatch(/Do not merge: accuracy on .*country=BR/);
      expect(stderr).toMatch(/^fraud: Do not merge/m);
    });

    it('passes with 0, and reads YAML', async () => {
      const { code, stdout } = await run(
        'check',
        '--metrics',
        'metrics.yaml',
        '--baseline',
        'none',
        '--json',
      );
      expect(code).toBe(0);
      expect(JSON.parse(stdout)).toMatchObject({ outcome: 'first' });
    });

    it('prints only JSON with `--json`, and ends with 2 for a fault', async () => {
      const { code, stdout, stderr } = await run('check', '--metrics', 'nowhere.json', '--json');
      expect(code).toBe(2);
      expect(JSON.parse(stdout)).toMatchObject({ outcome: 'error' });
      expect(stderr).toContain('FILE_MISSING');
    });

    it('sees changes that are not committed, where git knows no name to commit under', async () => {
      await repository.write({ 'rows.csv': csvOf(predictionRows(1200)) });
      const { code, stdout } = await run('check');
      await repository.git('checkout', '--quiet', '--', 'rows.csv');
      expect(stdout).toContain('Unchanged');
      expect(code).toBe(0);
    });

    it('talks to GitHub only when told where', async () => {
      const { code, stderr } = await run('check', '--host', 'github');
      expect([code, stderr]).toEqual([2, expect.stringContaining('GITHUB_REPOSITORY')]);
    });

    it('suggests', async () => {
      const { code, stderr } = await run('chekc');
      expect([code, stderr]).toEqual([2, expect.stringContaining('check')]);
    });
  },
);
