import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { localFiles } from '../../src/local/files.ts';
import type { Files } from '../../src/ports/system.ts';
import { runCheck } from '../support/local/action-run.ts';
import { metricsOf, policyOf } from '../support/local/models.ts';
import { removeRepositories, repositoryWith, temporaryFolder } from '../support/local/repository.ts';

afterAll(removeRepositories);

let workspace: string;
let outside: string;
let files: Files;

beforeEach(async () => {
  workspace = await temporaryFolder('workspace');
  outside = path.join(path.dirname(workspace), 'outside');
  await mkdir(path.join(outside, 'fraud'), { recursive: true });
  await writeFile(path.join(outside, 'secret'), 'token');
  await writeFile(path.join(outside, 'fraud', 'precious'), 'kept');
  files = localFiles(workspace, { workspace, readsMayLeave: false });
});

const at = (name: string) => path.join(workspace, name);

describe('what is read in a job', () => {
  it('is not what a link outside of the repository leads to', async () => {
    await symlink(path.join(outside, 'secret'), at('metrics.json'));
    await symlink(outside, at('build'));
    for (const name of ['metrics.json', 'build/secret', at('build/secret')]) {
      await expect(files.read(name)).rejects.toThrow(/a link leads out of the repository/);
      await expect(files.digest(name)).rejects.toThrow(/FILE_UNREADABLE/);
      await expect(files.copy(name, '.modelgate/runs/fraud/evidence/a')).rejects.toThrow(/FILE_UNREADABLE/);
    }
    expect(await files.exists('.modelgate')).toBe(false);
  });

  it('is not git’s own folder, by a link or by a glob', async () => {
    await mkdir(at('.git/nested'), { recursive: true });
    await writeFile(at('.git/config'), 'token');
    await writeFile(at('model.onnx'), 'weights');
    await symlink('.git/config', at('metrics.ini'));
    await expect(files.read('metrics.ini')).rejects.toThrow(/out of bounds/);
    await expect(files.read('.git/config')).rejects.toThrow(/out of bounds/);
    expect(await files.glob(['**'])).toEqual(expect.not.arrayContaining([expect.stringContaining('.git')]));
    expect(await files.glob(['**/config', '.git/**'])).toEqual([]);
  });

  it('is no device and no pipe, which never end', async () => {
    execFileSync('mkfifo', [at('pipe.json')]);
    await symlink('/dev/zero', at('zero.json'));
    await expect(files.read('pipe.json')).rejects.toThrow(/FILE_UNREADABLE/);
    await expect(files.read('zero.json')).rejects.toThrow(/FILE_UNREADABLE/);
    const free = localFiles(workspace, { workspace, readsMayLeave: true });
    await expect(free.read('zero.json')).rejects.toThrow(/a pipe or a device/);
  });

  it('may follow links inside of the repository, and paths that are named from outside', async () => {
    await mkdir(at('v2'));
    await writeFile(at('v2/metrics.json'), '{}');
    await symlink('v2', at('latest'));
    expect(new TextDecoder().decode(await files.read('latest/metrics.json'))).toBe('{}');
    expect(new TextDecoder().decode(await files.read(path.join(outside, 'secret')))).toBe('token');
  });
});

describe('what is written', () => {
  it.each([true, false])('goes through no link (reads may leave: %s)', async (readsMayLeave) => {
    const guarded = localFiles(workspace, { workspace, readsMayLeave });
    await mkdir(at('.modelgate'));
    await symlink(outside, at('.modelgate/runs'));
    await symlink(path.join(outside, 'made'), at('.modelgate/report.md'));
    await writeFile(at('a'), 'a');
    await expect(guarded.remove('.modelgate/runs/fraud')).rejects.toThrow(/`.modelgate\/runs` is a link/);
    await expect(guarded.write('.modelgate/runs/fraud/run.json', 'x')).rejects.toThrow(/is a link/);
    await expect(guarded.copy('a', '.modelgate/report.md')).rejects.toThrow(/is a link/);
    expect(await readdir(outside)).toEqual(['fraud', 'secret']);
    expect(await readFile(path.join(outside, 'fraud/precious'), 'utf8')).toBe('kept');
  });

  it('stays in the repository where the working directory is a link', async () => {
    await symlink(outside, at('models'));
    const below = localFiles(at('models'), { workspace, readsMayLeave: false });
    await expect(below.write('.modelgate/.gitignore', '*')).rejects.toThrow(/working directory is a link/);
    expect(await readdir(outside)).toEqual(['fraud', 'secret']);
  });

  it('is nothing for a check of a branch that planted a link', async () => {
    const repository = await repositoryWith({
      'metrics.json': metricsOf({ accuracy: 0.9 }),
      'src/a.py': 'a',
    });
    await repository.branch('planted');
    await mkdir(path.join(repository.directory, '.modelgate'));
    await symlink('..', path.join(repository.directory, '.modelgate/runs'));
    // The folder of the model `src` would be the folder of the sources.
    const policy = policyOf().replace('fraud:', 'src:');
    await repository.commit('Plant', {
      '.github/modelgate.yml': policy,
      'metrics.json': metricsOf({ accuracy: 1 }),
    });
    const run = await runCheck(repository);
    expect(run.fault?.message).toContain('`.modelgate/runs` is a link');
    expect(await repository.read('src/a.py')).toBe('a');
  });
});
