import { execFile } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { root } from './processes.ts';

const execute = promisify(execFile);

/**
 * The interpreter of an environment with just these packages, kept in `.cache/<name>` while the list stays the same.
 * @throws Error where there is no python3, or pip cannot install them
 */
export async function pythonWith(requirements: string, name = 'bench-venv'): Promise<string> {
  const folder = path.join(root, '.cache', name);
  const python = path.join(folder, 'bin/python');
  const stamp = path.join(folder, 'requirements.installed');
  const wanted = await readFile(requirements, 'utf8');
  const installed = await readFile(stamp, 'utf8').catch(() => '');
  if (installed === wanted) return python;
  await rm(folder, { recursive: true, force: true });
  await execute('python3', ['-m', 'venv', folder]);
  const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '-r', requirements];
  await execute(python, pip);
  await writeFile(stamp, wanted);
  return python;
}
