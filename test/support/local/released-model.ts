import { cp } from 'node:fs/promises';
import { runCheck } from './action-run.ts';
import { csvOf, policyOf, predictionRows } from './models.ts';
import { releaseRun } from './registry.ts';
import { type LocalRepository, repositoryAt, repositoryWith, temporaryFolder } from './repository.ts';

/** A model with predictions and two stages, before and after its first release. */

const file = '.github/modelgate.yml';
const predictions = {
  path: 'out/predictions.csv',
  id: 'id',
  label: 'label',
  score: 'score',
  slices: ['country'],
};
const gate = { accuracy: { tolerance: 0.01, slices: ['country'] } };
export const rows = predictionRows(1800);
export const worse = predictionRows(1800, ({ id, country }) => country === 'BR' && id % 4 === 1);

function policyWith(): string {
  const model = { predictions, model: 'out/model.bin', stages: ['staging', 'production'] };
  return policyOf({ gate, model }).replace('metrics: metrics.json\n    ', '');
}

/** Its `main` was checked; nothing is released yet. */
export async function checkedRepository(): Promise<LocalRepository> {
  const repository = await repositoryWith({
    [file]: policyWith(),
    'out/predictions.csv': csvOf(rows),
    'out/model.bin': 'one',
  });
  const run = await runCheck(repository, { baseline: 'none' });
  if (run.fault) throw run.fault;
  return repository;
}

/** A copy of `checked` in which v1.0.0 holds production. */
export async function releasedRepository(checked: LocalRepository): Promise<LocalRepository> {
  const repository = await copyOf(checked);
  await releaseRun(repository, { version: 'v1.0.0' });
  return repository;
}

/** Git and all: each test has its own. */
export async function copyOf({ directory }: LocalRepository): Promise<LocalRepository> {
  const folder = await temporaryFolder('fraud');
  await cp(directory, folder, { recursive: true });
  return repositoryAt(folder);
}

/** The branch under review, with other files of the same model. */
export async function change(repository: LocalRepository, files: Record<string, string>): Promise<void> {
  await repository.branch('change');
  await repository.commit('Change', { 'out/model.bin': 'two', ...files });
}
