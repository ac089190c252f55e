import { cp } from 'node:fs/promises';
import path from 'node:path';
import { parseRunRecord } from '../../src/domain/run/record-text.ts';
import { type ActionRun, runCheck } from '../support/local/action-run.ts';
import { csvOf, policyOf, predictionRows, type WrittenPolicy } from '../support/local/models.ts';
import { type FileTree, type LocalRepository, repositoryWith } from '../support/local/repository.ts';

/** Runs of predictions in folders of their own, as a sweep leaves them. */

export const predictions = { path: 'out/predictions.csv', id: 'id', label: 'label', score: 'score' };
export const gate = { accuracy: { tolerance: 0.01 } };
const written = ofRows({ gate, model: { predictions } });
export const rows = (wrong?: (row: { readonly id: number }) => boolean) => csvOf(predictionRows(2000, wrong));
export const base = rows();
export const better = rows(({ id }) => id % 40 === 1);

/** A policy of predictions alone. */
export function ofRows({ gate: rules, model }: Required<Pick<WrittenPolicy, 'gate' | 'model'>>): string {
  return policyOf({ gate: rules, model: { metrics: [], ...model } }).replace('metrics: []\n    ', '');
}

/** A repository whose `runs/<name>` are runs of these predictions. */
export async function withRuns(
  runs: Readonly<Record<string, FileTree>>,
  { policy = written, held = base }: { readonly policy?: string; readonly held?: string } = {},
): Promise<LocalRepository> {
  const repository = await repositoryWith({
    '.github/modelgate.yml': policy,
    'out/predictions.csv': held,
  });
  await repository.branch('change');
  await repository.commit('Change', { 'train.py': 'x' });
  for (const [name, files] of Object.entries(runs)) {
    await repository.write({ 'out/predictions.csv': held, ...files });
    await runCheck(repository, { baseline: 'none' });
    await repository.write({ 'out/predictions.csv': held });
    await copy(repository, '.modelgate/runs/fraud', `runs/${name}`);
  }
  return repository;
}

export function copy({ directory }: LocalRepository, from: string, to: string): Promise<void> {
  return cp(path.join(directory, from), path.join(directory, to), { recursive: true });
}

export const of = (content: string): FileTree => ({ 'out/predictions.csv': content });

export async function rankingOf(run: ActionRun) {
  const { ranking } = (await run.comparison()).results;
  if (!ranking) throw new Error('there is no ranking');
  return ranking;
}

export async function chosenRun(repository: LocalRepository) {
  return parseRunRecord(await repository.read('.modelgate/runs/fraud/run.json'), 'run.json');
}
