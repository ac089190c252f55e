import { describe, expect, it } from '@jest/globals';
import { buildReport } from '../../../src/domain/report/build.ts';
import { commentLimit, renderMarkdown } from '../../../src/domain/report/markdown.ts';
import { renderText } from '../../../src/domain/report/text.ts';
import { columnsOf } from '../../../src/domain/report/terminal-width.ts';
import type { ModelFaults } from '../../../src/domain/report/fault.ts';
import { comparisonOf, digest, metricOf, rows, ruleOf } from './comparisons.ts';
import { activeParts, githubOnly, textOf } from './inertness.ts';
import { better, cannotTell, scenes, slicePlanted } from './scenes.ts';
import { first, lowEvidence, unchanged } from './scenes-without-bounds.ts';

const repositoryUrl = 'https://github.com/octocat/hello';
const markdown = (...args: Parameters<typeof buildReport>) =>
  renderMarkdown(buildReport(...args), { limit: commentLimit });

const faults: readonly ModelFaults[] = [
  {
    model: 'churn',
    faults: [
      {
        code: 'FILE_UNREADABLE',
        message: 'The file is cut off after 4,096 bytes',
        place: { path: 'build/predictions.parquet' },
        hint: 'Write the file again.',
      },
      {
        code: 'METRICS_INVALID',
        message: 'NaN is no number',
        place: { path: 'build/metrics.json', line: 3, field: 'auc' },
      },
    ],
  },
];

describe('a report in Markdown', () => {
  it('warns of loosened rules directly below the first line', () => {
    const loosened = ['recall: tolerance 0.01 becomes 0.05'];
    const inputs = { ...slicePlanted.inputs, rules: { ...slicePlanted.inputs.rules, loosened } };
    const lines = markdown([{ ...slicePlanted, inputs }]).split('\n');
    expect(lines.slice(1, 5).join(' ')).toContain('This pull request loosens the rules');
  });

  it('says where every prediction is the same', () => {
    const changed = (worse: number) => ({ better: 0, worse, listed: worse });
    const told = (of: Partial<typeof rows>, evidence = digest) => {
      const { candidate } = cannotTell.inputs;
      const results = { ...cannotTell.results, rows: { ...rows, fixed: 0, broken: 0, ...of } };
      const inputs = { ...cannotTell.inputs, candidate: { ...candidate, evidence } };
      return markdown([{ ...cannotTell, inputs, results }]).includes(
        'the same as the baseline’s, row for row (24,000 rows)',
      );
    };
    const other = digest.replace('a', 'b');
    const seeds = { candidate: ['1', '2'], baseline: ['1', '2'] };
    expect(told({})).toBe(true);
    expect(told({ changed: changed(0) }, other)).toBe(true);
    expect(told({ changed: changed(1) }, other)).toBe(false);
    expect(told({ changed: changed(0), task: 'multiclass' }, other)).toBe(false);
    expect(told({ changed: changed(0), seeds }, other)).toBe(false);
  });

  it.each(Object.entries(scenes))('%s', (_, comparison) => {
    expect(markdown([comparison], { repositoryUrl })).toMatchSnapshot();
  });

  it('of a model that could not be judged', () => {
    expect(markdown([], { faults })).toMatchSnapshot();
  });

  it('of several models', () => {
    const models = [
      { ...better, model: 'pricing' },
      slicePlanted,
      { ...unchanged, model: 'ranking' },
      { ...cannotTell, model: 'demand' },
    ];
    const text = markdown(models, { repositoryUrl, faults });
    expect(text.split('\n')[0]).toBe(
      '**⛔ Do not merge: of 5 models 1 could not be judged (churn), 1 fails (fraud), 1 cannot be told (demand), 1 passes and 1 is unchanged.**',
    );
    expect(text.match(/^### .*$/gm)).toEqual([
      '### churn',
      '### fraud',
      '### demand',
      '### pricing',
      '### ranking',
    ]);
  });

  it.each(Object.entries(scenes))('holds nothing active of its own: %s', (_, comparison) => {
    const text = markdown([comparison], { repositoryUrl });
    expect(activeParts(text)).toEqual([]);
    for (const pattern of Object.values(githubOnly)) expect(textOf(text)).not.toMatch(pattern);
  });

  it('links a run by numbers alone', () => {
    const side = {
      kind: 'run',
      name: 'main',
      artifact: { id: 5, 'workflow-run': 77, url: 'https://evil.example' },
    } as const;
    const comparison = comparisonOf({
      verdict: 'pass',
      metrics: [metricOf({ metric: 'f1', baseline: 0.7, candidate: 0.71 })],
      inputs: { baseline: side },
    });
    expect(markdown([comparison], { repositoryUrl })).toContain(
      `[its workflow run](${repositoryUrl}/actions/runs/77)`,
    );
    expect(markdown([comparison], { repositoryUrl })).not.toContain('evil');
    expect(markdown([comparison], { repositoryUrl: 'https://x.example/a) b' })).toContain(
      'main, its workflow run',
    );
  });

  it('leaves out columns that would be empty', () => {
    expect(markdown([first])).toContain('| metric   | value | allowed');
    expect(markdown([lowEvidence])).not.toContain('90 % interval)');
  });

  it('marks a bare point among metrics with intervals', () => {
    expect(markdown([better])).toMatch(/latency_p95_ms ↓ .*\+1\.1 ms, \+9\.3 %, low evidence/);
  });

  it('tells of every other rule that did not pass, once', () => {
    const differ = {
      verdict: 'incomparable',
      reason: 'rows-differ',
      detail: 'the evaluation rows differ',
    } as const;
    const comparison = comparisonOf({
      verdict: 'incomparable',
      decisive: 0,
      rules: [
        ruleOf({ metric: 'evidence', rule: 'present', ...differ }),
        ruleOf({ metric: 'f1', rule: 'no-worse', ...differ }),
        ruleOf({ metric: 'recall', rule: 'min', verdict: 'fail', reason: 'below-min', allowed: 0.8 }),
        ruleOf({
          metric: 'auc',
          rule: 'min',
          level: 'warn',
          verdict: 'fail',
          reason: 'below-min',
          allowed: 0.9,
        }),
        ruleOf({ metric: 'mae', rule: 'tolerance', verdict: 'pass', reason: 'met', allowed: 1 }),
      ],
      metrics: [
        metricOf({ metric: 'recall', baseline: null, candidate: 0.7 }),
        metricOf({ metric: 'auc', baseline: null, candidate: 0.8 }),
      ],
    });
    const text = markdown([comparison]);
    expect(text.match(/the evaluation rows differ/g)).toHaveLength(1);
    expect(text).toContain('- ❌ recall is 0.70, below the 0.80 that is required.\n');
    expect(text).toContain('- ⚠️ auc is 0.80, below the 0.90 that is required. This rule only warns.');
  });

  it('prints a loss that only its own test shows', () => {
    const comparison = comparisonOf({
      verdict: 'pass',
      rules: [ruleOf({ metric: 'f1', rule: 'no-worse', verdict: 'pass', reason: 'not-shown-worse' })],
      metrics: [
        metricOf({ metric: 'f1', baseline: 0.8, candidate: 0.78, error: 0.01, marks: ['shown-alone'] }),
      ],
    });
    expect(markdown([comparison])).toContain(
      'A loss of f1 is shown by its own test, and no longer after the correction',
    );
  });

  it('is the same for the same comparisons in any order', () => {
    const models = [better, { ...cannotTell, model: 'a' }, { ...slicePlanted, model: 'b' }];
    expect(markdown(models.toReversed())).toBe(markdown(models));
  });
});

describe('a report as text', () => {
  it('of one model', () => {
    expect(renderText(buildReport([slicePlanted], { repositoryUrl }))).toMatchSnapshot();
  });

  it.each([40, 60, 100, 200])('wraps its sentences to %d columns', (width) => {
    const text = renderText(buildReport(Object.values(scenes), { faults }), { width });
    const wide = text.split('\n').filter((line) => !line.startsWith('  ') && !line.startsWith('──'));
    for (const line of wide) expect(columnsOf(line)).toBeLessThanOrEqual(width);
  });

  it('aligns columns of wide signs', () => {
    const comparison = comparisonOf({
      verdict: 'pass',
      metrics: ['再現率', 'ré'].map((metric) => metricOf({ metric, baseline: 0.7, candidate: 0.71 })),
    });
    const rows = renderText(buildReport([comparison]))
      .split('\n')
      .filter((line) => line.includes('0.71'));
    expect(rows).toHaveLength(2);
    expect(new Set(rows.map((row) => columnsOf(row.slice(0, row.indexOf('0.7'))))).size).toBe(1);
  });

  it('has colours on demand', () => {
    const document = buildReport([slicePlanted]);
    expect(renderText(document)).not.toContain('\u001b');
    expect(renderText(document, { colour: true })).toMatch(/^\u001b\[1;31m✗ Do not merge/);
  });
});
