import { access, constants } from 'node:fs/promises';
import path from 'node:path';
import { ModelgateError } from '../../domain/errors.ts';

/** What starts a Python program on Spark: the first word of its command line, and those before the program's own. */
export type SparkProgram = readonly [string, ...string[]];

/**
 * How this job reaches Spark: over Spark Connect where `SPARK_REMOTE` has an address, else by the `spark-submit` of `SPARK_HOME` or of the
 * PATH. An address may hold a token, and is in no message; the program reads it from its environment.
 * @throws ModelgateError ENGINE_UNAVAILABLE
 */
export async function sparkProgram(env: Readonly<Record<string, string | undefined>>): Promise<SparkProgram> {
  const { SPARK_REMOTE: remote, SPARK_HOME: home } = env;
  if (remote) {
    if (!/^(?:sc:\/\/|local)/.test(remote))
      throw unavailable('`SPARK_REMOTE` is no address of Spark Connect, expected `sc://host:15002`');
    const python = env['PYSPARK_DRIVER_PYTHON'] || env['PYSPARK_PYTHON'] || 'python3';
    const found = await programOf(python, env['PATH']);
    if (found) return [found];
    throw unavailable(`\`SPARK_REMOTE\` has an address, and there is no Python to reach it by (${python})`);
  }
  const submit = home ? path.join(home, 'bin', 'spark-submit') : 'spark-submit';
  const found = await programOf(submit, env['PATH']);
  if (found) return [found];
  throw unavailable(
    home
      ? '`SPARK_HOME` names a folder without an executable `bin/spark-submit`'
      : 'There is no Spark here: neither `SPARK_REMOTE` nor `SPARK_HOME` is set, and no `spark-submit` is on the PATH',
  );
}

function unavailable(message: string): ModelgateError {
  const hint =
    'Let a step before this one install Spark or set `SPARK_REMOTE`; or take `engine: spark` out of the policy. docs/spark.md has both.';
  return new ModelgateError({ code: 'ENGINE_UNAVAILABLE', message, hint });
}

async function programOf(name: string, search = ''): Promise<string | undefined> {
  const folders = name.includes('/') ? [''] : search.split(path.delimiter).filter((folder) => folder !== '');
  for (const folder of folders) {
    const file = path.join(folder, name);
    if (await isExecutable(file)) return file;
  }
  return undefined;
}

async function isExecutable(file: string): Promise<boolean> {
  return access(file, constants.X_OK).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' || error.code === 'ENOTDIR' || error.code === 'EACCES') return false;
      throw error;
    },
  );
}
