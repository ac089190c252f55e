import { afterAll, describe, expect, it, jest } from '@jest/globals';
import { findRollbackWorkflow, workflowSentence } from '../../src/actions/registry/rollback-workflow.ts';
import { removeRepositories, repositoryWith } from '../support/local/repository.ts';
import { rollbackWorkflow } from '../support/registry/github-place.ts';

jest.setTimeout(60_000);
afterAll(removeRepositories);

const job = 'jobs: { a: { runs-on: x, steps: [{ uses: modelgate/modelgate/actions/rollback@v1 }] } }\n';
const types = 'types: [prereleased, unpublished, deleted]';

async function sentenceFor(file: string, text: string): Promise<string | undefined> {
  const repository = await repositoryWith({ [file]: text, '.github/workflows/ci.yml': 'on: push\n' });
  return workflowSentence(await findRollbackWorkflow(await repository.host()));
}

describe('the rollback workflow', () => {
  it.each([
    ['as it is documented', rollbackWorkflow],
    ['of all kinds of release events', `on: [release, workflow_dispatch]\n${job}`],
    [
      'with the action of a checkout',
      `on: [release, workflow_dispatch]\n${job.replace('modelgate/modelgate/actions/rollback@v1', './actions/rollback')}`,
    ],
    [
      'that calls another workflow',
      `on: [release, workflow_dispatch]\njobs: { a: { uses: acme/ci/.github/workflows/rollback.yml@v1 } }\n`,
    ],
    [
      'with the command',
      `on: [release, workflow_dispatch]\njobs: { a: { steps: [{ run: npx modelgate rollback fraud }] } }\n`,
    ],
  ])('is found %s', async (_what, text) => {
    expect(await sentenceFor('.github/workflows/back.yaml', text)).toBeUndefined();
  });

  it.each([
    ['listens to no button', `on: { release: { ${types} } }\n${job}`, /`workflow_dispatch`/],
    [
      'listens to one click only',
      `on: { release: { types: deleted }, workflow_dispatch: }\n${job}`,
      /`release: prereleased`, `release: unpublished`\./,
    ],
    [
      'only names it in a comment',
      `# rollback\non: [release, workflow_dispatch]\njobs: { a: { steps: [{ run: make }] } }\n`,
      /^No workflow/,
    ],
    ['is no YAML', `rollback: [\n`, /cannot be read as YAML/],
  ])('is not enough where it %s', async (_what, text, says) => {
    expect(await sentenceFor('.github/workflows/back.yml', text)).toMatch(says);
  });

  it('counts only where GitHub looks for workflows', async () => {
    expect(await sentenceFor('workflows/rollback.yml', rollbackWorkflow)).toMatch(/^No workflow/);
    expect(await sentenceFor('.github/workflows/old/rollback.yml', rollbackWorkflow)).toMatch(/^No workflow/);
  });
});
