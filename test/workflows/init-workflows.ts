import {
  checkWorkflow,
  reportWorkflow,
  rollbackWorkflow,
  trainingWorkflow,
} from '../../src/domain/init/workflow-texts.ts';
import type { WorkflowSource } from './sources.ts';

const one = { branch: 'main', models: ['fraud'], gated: ['fraud'] };
const several = { branch: 'release/2', models: ['fraud', 'churn'], gated: ['fraud', 'churn'] };

/** What `modelgate init` writes to a repository, in each of its forms. They are linted; its own tests run it. */
export const initWorkflows: readonly WorkflowSource[] = Object.entries({
  train: trainingWorkflow(one),
  'train-ungated': trainingWorkflow({ ...one, gated: [] }),
  'train-staged': trainingWorkflow({ ...one, stage: 'production', python: {} }),
  'train-several': trainingWorkflow({ ...several, python: { versionFile: '.python-version' } }),
  check: checkWorkflow(one),
  rollback: rollbackWorkflow(one),
  'rollback-several': rollbackWorkflow(several),
  report: reportWorkflow('model'),
}).map(([name, text]) => ({ name: `init/${name}.yml`, place: `init/${name}.yml`, text, kind: 'init' }));
