import { stringify } from 'yaml';

/** What the workflows depend on; all else of them is fixed, and no text of the repository gets into a workflow but these. */
export interface WorkflowFacts {
  /** The branch that is released from; see `isPlainBranch`. */
  readonly branch: string;
  /** Models that are trained; their names are plain words. */
  readonly models: readonly string[];
  /** Those of them that have a gate: without one nothing is promoted. */
  readonly gated: readonly string[];
  /** Not given: the first stage of each. */
  readonly stage?: string;
  /** Whether training needs Python, and the file that says which. */
  readonly python?: { readonly versionFile?: '.python-version' | 'pyproject.toml' };
}

/** Branch names that mean themselves in a workflow's filter, where `*`, `?`, `+`, `!` and `[` are signs. */
export function isPlainBranch(branch: string): boolean {
  return /^[A-Za-z0-9_][\w./-]{0,200}$/.test(branch);
}

const checkout = '      - { uses: actions/checkout@v7, with: { persist-credentials: false } }';

/** Trains once, judges, and promotes, each in a job with no more rights than it needs. */
export function trainingWorkflow(facts: WorkflowFacts): string {
  return [
    '# Trains a change once, shows on its pull request what it does to the model, and promotes the same bytes after the merge.',
    '# What is trained, and how, stands in .github/modelgate.yml.',
    'name: model',
    `on: { pull_request: {}, merge_group: {}, push: { branches: [${word(facts.branch)}] } }`,
    'permissions: {}',
    'jobs:',
    '  train:',
    '    permissions: { contents: read, actions: read, pull-requests: read }',
    '    runs-on: ubuntu-latest',
    '    steps:',
    checkout,
    ...pythonStep(facts),
    '      - uses: modelgate/modelgate/actions/train@v1',
    '  check:',
    '    needs: train',
    '    permissions: { contents: read, actions: read, pull-requests: write }',
    '    runs-on: ubuntu-latest',
    '    steps: [{ uses: modelgate/modelgate@v1 }]',
    ...promotion(facts),
    '',
  ].join('\n');
}

/** The check alone, for metric files that something else writes. */
export function checkWorkflow({ branch }: Pick<WorkflowFacts, 'branch'>): string {
  return [
    '# Shows on each pull request what it does to the model. Which files are read stands in .github/modelgate.yml.',
    'name: model',
    `on: { pull_request: {}, push: { branches: [${word(branch)}] } }`,
    'permissions: {}',
    'jobs:',
    '  model:',
    '    permissions: { contents: read, actions: read, pull-requests: write }',
    '    runs-on: ubuntu-latest',
    '    steps:',
    checkout,
    '      # Files that are not committed are written by a step that belongs here:',
    '      # - run: python train.py',
    '      - uses: modelgate/modelgate@v1',
    '',
  ].join('\n');
}

/** A button, and the answer to a click on a release. */
export function rollbackWorkflow({ models }: Pick<WorkflowFacts, 'models'>): string {
  const several = models.length > 1;
  return [
    '# Rolls back: by hand, or when somebody marks a release of a model as pre-release, unpublishes or deletes it.',
    'name: rollback',
    'on:',
    '  workflow_dispatch:',
    '    inputs:',
    ...(several
      ? [
          `      model: { description: Which model, required: true, type: choice, options: [${words(models)}] }`,
        ]
      : []),
    '      reason: { description: Why, required: true }',
    "      to: { description: 'Version to go back to; empty: the last good one' }",
    '  release: { types: [prereleased, unpublished, deleted] }',
    'permissions: {}',
    'jobs:',
    '  rollback:',
    '    permissions: { contents: write, issues: write, pull-requests: write }',
    '    runs-on: ubuntu-latest',
    '    steps:',
    '      - uses: modelgate/modelgate/actions/rollback@v1',
    `        with: { ${several ? "model: '${{ inputs.model }}', " : ''}reason: '\${{ inputs.reason }}', to: '\${{ inputs.to }}' }`,
    '',
  ].join('\n');
}

/** Writes the comment on pull requests from forks, whose own jobs may not. `check`: name of the workflow that judges. */
export function reportWorkflow(check: string): string {
  return [
    '# Comments on pull requests from forks: their own jobs have no right to. Nothing of theirs is checked out or run here.',
    'name: model report',
    `on: { workflow_run: { workflows: [${word(check)}], types: [completed] } } # zizmor: ignore[dangerous-triggers]`,
    'permissions: {}',
    'jobs:',
    '  report:',
    "    if: github.event.workflow_run.event == 'pull_request'",
    '    permissions: { actions: read, pull-requests: write }',
    '    runs-on: ubuntu-latest',
    '    steps:',
    '      - uses: modelgate/modelgate/actions/report@v1',
    '        with: { artifact: modelgate--report }',
    '',
  ].join('\n');
}

function pythonStep({ python }: WorkflowFacts): readonly string[] {
  if (!python) return [];
  if (python.versionFile !== undefined)
    return [
      `      - { uses: actions/setup-python@v6, with: { python-version-file: ${python.versionFile} } }`,
    ];
  return [
    '      # No file says which Python: write the one that you train with.',
    "      - { uses: actions/setup-python@v6, with: { python-version: '3.12' } }",
  ];
}

/** With a gate for no model the job is there to be switched on: it would refuse each push until then. */
function promotion({ models, gated, stage }: WorkflowFacts): readonly string[] {
  const several = models.length > 1;
  const promoted = gated.length > 0 ? gated : models;
  const inputs = [
    ...(several ? ["model: '${{ matrix.model }}'"] : []),
    ...(stage === undefined ? [] : [`stage: ${word(stage)}`]),
  ];
  const given = inputs.length > 0 ? `, with: { ${inputs.join(', ')} }` : '';
  const job = [
    '  promote:',
    "    if: github.event_name == 'push'",
    '    needs: check',
    ...(several ? [`    strategy: { fail-fast: false, matrix: { model: [${words(promoted)}] } }`] : []),
    '    permissions: { contents: write, actions: read, pull-requests: read }',
    '    runs-on: ubuntu-latest',
    `    steps: [{ uses: modelgate/modelgate/actions/promote@v1${given} }]`,
  ];
  if (gated.length > 0) return job;
  return [
    '  # Nothing is promoted without rules. When the policy has a `gate`, take the signs before these lines away:',
    ...job.map((line) => `  # ${line.slice(2)}`),
  ];
}

/** As a scalar of YAML: a branch may be called `true`, a model `123`. */
function word(text: string): string {
  return stringify(text).trimEnd();
}

function words(texts: readonly string[]): string {
  return texts.map(word).join(', ');
}
