import { candidatesKind, foldsKind, gateKind, isAccepted } from './acceptance.ts';
import type { Result } from './results.ts';
import { rivalNames } from './rivals.ts';
import type { Rival } from './rivals.ts';
import { grouped, percent, table } from './table.ts';

/** The same replays judged by what others do. */

const names: Readonly<Record<Rival, string>> = {
  naive: 'candidate ≥ baseline; TFMA’s usual `absolute: -1e-10`',
  tolerance: 'point value within the tolerance; TFMA with `absolute: -t`, a script’s `if`',
  mlflow: 'MLflow `min_absolute_change` (a tenth of the tolerance: it must be above 0)',
  evidently: 'Evidently’s tests against a reference: within 20 %, in either direction',
  benchmark: 'github-action-benchmark: alert at 200 %',
  significance: 'a test of “no difference”, uncorrected: passes unless a loss is shown',
  wald: 'plain bound d − 1.645·SE above −tolerance: no score form, no floors',
};

const ours = 'Modelgate, `tolerance: t`';

interface Row {
  readonly place: string;
  readonly replays: number;
  readonly counts: Readonly<Record<string, number>>;
}

export function rivalSections(results: readonly Result[]): string[] {
  const rows = results
    .filter(({ kind }) => ![gateKind, candidatesKind, foldsKind].includes(kind))
    .flatMap(({ kind, name, n, replays, metrics }) =>
      metrics
        .filter((one) => one.evidence === 'paired-rows' && isAccepted(one, { kind }))
        .map(({ metric, counts }) => ({
          place: `${kind}: ${name}, n=${grouped(n)}, ${metric}`,
          replays,
          counts,
        })),
    );
  return [...sideBySide(rows), ...examples(rows), ...wholeGate(results), ...foldTests(results)];
}

/** Wrong passes of a model worse by the tolerance; fails of an unchanged one, and what of it is left open. */
function eventsOf(rival: Rival | null): { wrong: string; failed: string | null; open: string | null } {
  if (rival === null) return { wrong: 'worse pass', failed: 'alike fail', open: 'alike inconclusive' };
  // A bound that does not pass shows no loss either.
  if (rival === 'wald') return { wrong: 'worse wald', failed: null, open: 'alike wald' };
  return { wrong: `worse ${rival}`, failed: `alike ${rival}`, open: null };
}

function rate({ counts, replays }: Row, event: string): number {
  return (counts[event] ?? 0) / replays;
}

function sideBySide(rows: readonly Row[]): string[] {
  if (rows.length === 0) return [];
  const mean = (event: string | null) =>
    event === null ? '' : percent(rows.reduce((sum, row) => sum + rate(row, event), 0) / rows.length, 1);
  const worst = (event: string | null) =>
    event === null ? '' : percent(Math.max(...rows.map((row) => rate(row, event))), 1);
  const line = (name: string, rival: Rival | null): string[] => {
    const { wrong, failed, open } = eventsOf(rival);
    return [name, mean(wrong), worst(wrong), mean(failed), worst(failed), mean(open)];
  };
  const head = [
    'rule',
    'worse by the tolerance: passes',
    'worst cell',
    'unchanged: fails',
    'worst cell',
    'unchanged: left open',
  ];
  return [
    '## Beside other rules',
    `The same replays of paired rows with bounded scores (${rows.length} cells; means over them, many being of few rows), judged by other rules as their sources have them. Whoever has only pass and fail must err on one side; a third answer, *inconclusive*, says that the rows do not tell.`,
    table(head, [line(ours, null), ...rivalNames.map((rival) => line(names[rival], rival))]),
  ];
}

const shown = [
  /a usual classifier, 35 % positives, n=(200|1,000|10,000), (accuracy|roc_auc)$/,
  /20 positives, 10 % of them break, .*recall$/,
  /area near 1, 20 positives, 5 % .*roc_auc$/,
  /2 % of rows break, n=200, accuracy$/,
  /20 units of 8 rows, .*accuracy$/,
  /five uneven classes, probabilities, n=1,000, f1_macro$/,
];

function examples(rows: readonly Row[]): string[] {
  const chosen = rows.filter(({ place }) => shown.some((pattern) => pattern.test(place)));
  if (chosen.length === 0) return [];
  const columns = [null, ...rivalNames];
  const cell = (row: Row, rival: Rival | null): string => {
    const { wrong, failed } = eventsOf(rival);
    const fails = failed === null ? '–' : percent(rate(row, failed), 1, '');
    return `${percent(rate(row, wrong), 1, '')} / ${fails}`;
  };
  return [
    'Of single cells, in %: wrong passes of a model worse by the tolerance / fails of an unchanged one.',
    table(
      [
        'cell',
        'Modelgate',
        'c ≥ b',
        'point tolerance',
        'MLflow',
        'Evidently',
        'benchmark',
        'test',
        'plain bound',
      ],
      chosen.map((row) => [row.place, ...columns.map((rival) => cell(row, rival))]),
    ),
  ];
}

function wholeGate(results: readonly Result[]): string[] {
  const gates = results.filter(({ kind, replays }) => kind === gateKind && replays > 0);
  if (gates.length === 0) return [];
  const of = (event: string) =>
    gates.map(({ metrics, replays }) => percent((metrics[0]?.counts[event] ?? 0) / replays, 1));
  const both = (name: string, rival: Rival) => [
    [`${name}, over all rows`, ...of(`${rival} overall`)],
    [`${name}, in slices, too`, ...of(`${rival} with slices`)],
  ];
  return [
    '### A whole gate, nothing changed',
    'Twenty correlated metrics, each over all rows and in twenty slices: how often does a model fail that is as good as its baseline? A fixed tolerance is one point.',
    table(
      ['rule', ...gates.map(({ n, replays }) => `${grouped(n)} rows (${grouped(replays)} replays)`)],
      [
        ['Modelgate, default `no-worse`, with slices', ...of('false-fail default')],
        ['Modelgate, strict `tolerance: 0`, with slices', ...of('false-fail strict')],
        ...both('candidate ≥ baseline', 'naive'),
        ...both('point value within one point', 'tolerance'),
        ...both('uncorrected tests of “no difference”', 'significance'),
        ...both('MLflow `min_absolute_change`', 'mlflow'),
        ...both('Evidently, within 20 %', 'evidently'),
      ],
    ),
  ];
}

function foldTests(results: readonly Result[]): string[] {
  const folds = results.filter(({ kind, replays }) => kind === foldsKind && replays > 0);
  if (folds.length === 0) return [];
  const of = (name: string, event: string) => [
    name,
    ...folds.map(({ metrics, replays }) => percent((metrics[0]?.counts[event] ?? 0) / replays, 1)),
  ];
  return [
    '### Folds of a cross validation, nothing changed',
    'Two learners that are equally good, cross-validated on the same rows: how often is a loss shown, uncorrected, at 5 %?',
    table(
      ['test', ...folds.map(({ name, replays }) => `${name} (${grouped(replays)} replays)`)],
      [
        of('Modelgate (Nadeau and Bengio)', 'nadeau-bengio'),
        of('mean below the baseline’s', 'naive'),
        of('t-test of pairs, folds as if independent', 'paired t'),
        of('Wilcoxon’s signed ranks', 'wilcoxon'),
      ],
    ),
  ];
}
