import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stageActions } from '../support/world/staging.ts';
import { startWorld } from '../support/world/world.ts';

/**
 * The workflow of the penguins example under the tests' own runner. Its `pip` and `python` are the first on `PATH`: an
 * environment that has the requirements, which act could not be given, as it has no `actions/setup-python` but GitHub's.
 */
const example = path.resolve(import.meta.dirname, '../../examples/penguins');
const staged = await stageActions(await mkdtemp(path.join(tmpdir(), 'modelgate-staged-')));
const world = await startWorld({ actions: { 'modelgate/modelgate@v1': staged } });
try {
  const repository = await world.createRepository({
    name: 'acme/penguins',
    files: await exampleFiles(),
    run: true,
  });
  const [first] = repository.first.runs;
  assert.equal(first?.conclusion, 'success', first?.jobs['model']?.log);
  console.log('penguins/model.yml on push: success');

  const source = await readFile(path.join(example, 'train.py'), 'utf8');
  const worse = source.replace('Ridge(alpha=1.0)', 'Ridge(alpha=1000.0)');
  assert.notEqual(worse, source);
  const opened = await repository.openPullRequest({ branch: 'stiffer', files: { 'train.py': worse } });
  const comments = (await repository.api('GET', `/issues/${opened.number}/comments`)) as { body: string }[];
  const [line] = comments.map(({ body }) => body.split('\n')[0]);
  assert.deepEqual([opened.runs.map(({ conclusion }) => conclusion), comments.length], [['failure'], 1]);
  assert.match(line ?? '', /Do not merge: mae on `species=/);
  console.log(`penguins/model.yml on pull_request: ${line}`);
  assert.deepEqual(await world.github.violations(), []);
  assert.deepEqual(await world.github.unknown(), []);
} finally {
  await world.close();
  await rm(staged, { recursive: true, force: true });
}

async function exampleFiles(): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(example, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(example, path.join(entry.parentPath, entry.name)))
    .filter((file) => !/^(?:\.cache|build)\/|__pycache__/.test(file));
  const texts = files.map(async (file) => [file, await readFile(path.join(example, file), 'utf8')] as const);
  return Object.fromEntries(await Promise.all(texts));
}
