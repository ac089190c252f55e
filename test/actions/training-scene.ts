import { parseRunRecord } from '../../src/domain/run/record-text.ts';
import { policyOf } from '../support/local/models.ts';
import { type LocalRepository, repositoryWith } from '../support/local/repository.ts';

/** A repository whose model is trained by a command that adds a letter to `trainings`, which git ignores. */

export const policyFile = '.github/modelgate.yml';

export function policyWith(train: object = {}): string {
  const run = `printf x >> ../../trainings; printf '{"accuracy": 0.9}' > metrics.json; cp code.txt model.txt`;
  const recipe = { path: 'models/fraud', train: { run, ...train }, model: 'model.txt' };
  return policyOf({ model: recipe });
}

export async function repositoryOf(policy = policyWith()): Promise<LocalRepository> {
  return repositoryWith({
    [policyFile]: policy,
    '.gitignore': 'trainings\nmetrics.json\nmodel.txt\nignored\n',
    '.github/workflows/model.yml': 'on: push\n',
    'models/fraud/code.txt': 'code\n',
    'models/fraud/README.md': 'words\n',
    'other.txt': 'other\n',
  });
}

export async function recordOf(repository: LocalRepository) {
  const file = '.modelgate/runs/fraud/run.json';
  return parseRunRecord(await repository.read(file), file);
}
