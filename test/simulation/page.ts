import {
  acceptedCells,
  beyondSeedsKind,
  candidatesKind,
  firstSeedKind,
  foldsKind,
  gateKind,
  isAccepted,
  level,
  pooledRate,
  printedAbove,
  seedFilesKind,
  worstKind,
} from './acceptance.ts';
import { baseSeed, wantedReplays } from './long.ts';
import { rivalSections } from './page-rivals.ts';
import type { Result } from './results.ts';
import { grouped, percent, table } from './table.ts';

/** `docs/simulation.md`, made of the results alone. */
export function pageOf(results: readonly Result[]): string {
  const done = results.filter(({ replays }) => replays > 0);
  const apart = [gateKind, candidatesKind, foldsKind];
  const kinds = [...new Set(done.map(({ kind }) => kind))].filter((kind) => !apart.includes(kind));
  const parts = [
    '# Simulation',
    introduction(done),
    accepted(done),
    ...rivalSections(done),
    ...candidateSection(done),
    '## Size and power, population by population',
    reading,
    ...kinds.flatMap((kind) => [
      `### ${kind}`,
      ...(notes[kind] ? [notes[kind]] : []),
      scenesTable(done.filter((one) => one.kind === kind)),
    ]),
  ];
  return `${parts.join('\n\n')}\n`;
}

function introduction(results: readonly Result[]): string {
  const whole = results.filter(({ n, replays }) => replays >= wantedReplays(n)).length;
  const total = results.reduce((sum, { replays }) => sum + replays, 0);
  return [
    'Made by `npm run simulate -- --long`, not by hand: what its replays came to so far is in `test/simulation/results.jsonl`, and a test holds this page',
    'against it. The command goes on where it was stopped (`--minutes 60` ends it after an hour), `--anew` begins again, `--only TEXT`',
    'goes on with the populations alone that have this in their names, `--page` makes this page alone, `--merge FILE` takes in what the results of another run have more of. Without `--long` a shorter',
    'form runs, in some minutes, as a part of `.ci/run`.',
    '',
    `${results.length} populations, ${grouped(total)} replays, each of a candidate that is worse by exactly what is allowed, one as good as the baseline, and one that is better. Wanted are`,
    `10,000 of each population of up to 1,000 rows, queries or units and 2,000 above; ${whole === results.length ? 'all have them' : `${whole} of the ${results.length} have them so far, the tables say how many the others have`}. The seed of a part of a population is a hash of its name`,
    `and of ${baseSeed}, fixed before the first run. Each replay goes the way of the product: \`estimateRows\`, \`gatherFindings\`, \`judgeRules\` of \`src/domain/compare\`. Most populations are finite and`,
    'are drawn from with replacement, so that what is true of them is what their rows say. How it is estimated and judged: [statistics.md](statistics.md).',
  ].join('\n');
}

function accepted(results: readonly Result[]): string {
  const cells = acceptedCells(results);
  const passes = cells.filter(({ event }) => event === 'worse pass');
  const above = cells.filter(({ isAbove }) => isAbove);
  const worst = [...cells].sort((a, b) => b.lower - a.lower).slice(0, 12);
  const verdict =
    above.length === 0
      ? '**No cell is above.**'
      : `**${above.length} ${above.length === 1 ? 'cell is' : 'cells are'} above**, marked in the table${above.every(({ isKnown }) => isKnown) ? ', and only of populations that are made to show the worst of the bound' : ''}.`;
  return [
    '## What it is held to',
    '',
    `A model that is worse by exactly the tolerance passes in at most ${percent(level, 0)} of the cases; so do the best of twenty such candidates, and any of twenty on one test set with \`looks: spend\`; a`,
    `whole gate fails an unchanged model in at most ${percent(level, 0)}. A cell is above where the one-sided 99.9 % Clopper–Pearson lower bound of its rate exceeds that. ${verdict} Pooled`,
    `over ${passes.length} cells of models worse by the tolerance, ${percent(pooledRate(cells), 2)} pass (6 % is the limit). The nearest to the limit:`,
    '',
    table(
      ['cell', 'what', 'replays', 'rate', 'at least', ''],
      worst.map((cell) => [
        cell.place,
        eventNames[cell.event],
        grouped(cell.replays),
        percent(cell.rate, 2),
        percent(cell.lower, 2),
        cell.isAbove ? '**above**' : '',
      ]),
    ),
    '',
    'The score bound has a known worst: where rows only break and the tolerance is just above z²u, a sample without a broken row passes, with a chance of up to exp(−z²) = 6.7 %. Populations of that kind',
    `are a table of their own, *${worstKind}*.`,
    '',
    'Squared and absolute errors, log loss and scores without a stated range have no bound on what one row can lose, so no procedure can hold its level for all of them (Bahadur and',
    'Savage 1956). They are printed below with a †, and not accepted on; nor is what rests on something else than rows (‡): a few trainings, by their metric files or by their predictions, whose t is as',
    `good as they are normal (and Welch’s is an approximation), and standard errors, which are taken as they are stated. *${beyondSeedsKind}* is asked about what its evidence`,
    'cannot know, to show what that comes to. Of all those, these are above:',
    '',
    table(
      ['cell', 'replays', 'wrong passes', 'at least'],
      printedAbove(results).map(({ place, replays, rate, lower }) => [
        place,
        grouped(replays),
        percent(rate, 2),
        percent(lower, 2),
      ]),
    ),
  ].join('\n');
}

const eventNames = {
  'worse pass': 'wrong pass',
  'best of 20': 'any of 20 candidates passes',
  'twenty looks, spent': 'any of 20 looks passes',
  'false-fail default': 'unchanged model fails, `no-worse`',
  'false-fail strict': 'unchanged model fails, `tolerance: 0`',
} as const;

function candidateSection(results: readonly Result[]): string[] {
  const rows = results
    .filter(({ kind }) => kind === candidatesKind)
    .flatMap(({ n, replays, metrics }) =>
      metrics.map(({ metric, tolerance, counts }) => [
        grouped(n),
        metric,
        percent(tolerance, 1),
        grouped(replays),
        ...['uncorrected', 'best of 20', 'twenty looks, spent'].map((event) =>
          percent((counts[event] ?? 0) / replays, 2),
        ),
      ]),
    );
  if (rows.length === 0) return [];
  const head = ['rows', 'metric', 'tolerance', 'replays', 'uncorrected', 'best of 20', '`looks: spend`'];
  return [
    '## Twenty candidates, twenty looks',
    'Twenty candidates, each truly worse by the tolerance and independent of each other: how often does any of them pass? Uncorrected, as the best of 20 (each at α/20), and one after the other on one test set, look j at α·6/(π²j²).',
    table(head, rows),
  ];
}

const reading = [
  'In % of the replays. *Worse*: the candidate loses exactly the tolerance: what passes is wrong. *Unchanged*: it is as good; of the rest *inconclusive* is an honest answer, *fails* is wrong. *Better*: it',
  'gains as much. *Loss shown* is how often the strict `tolerance: 0` fails: of the unchanged one (wrong, 5 % is the level of one uncorrected test) and of the worse one (right). *Gain*: `must-improve`',
  'by exactly what the better one gains, so that a pass is wrong. What is not named passes or is inconclusive. n counts rows; queries in rankings, the rows of all units, folds, seeds; of predictions a file a seed their rows.',
].join('\n');

/** For whom the truth holds, where it is not for all rows that could be drawn. */
const notes: Readonly<Record<string, string>> = {
  [seedFilesKind]: [
    'A file of predictions a seed, all of the same rows. What is true is true of the recipe, its mean over all the seeds that it could be trained with, **on these very rows**: the test set is the same in',
    'all replays, with as many rows of each kind as there are among all that could be drawn. That is the margin for which the spread of seeds can hold: every seed met these rows, so what others would have',
    'given is not in it. The candidate’s recipe breaks a row in twenty and mends another one; *unchanged* are recipes that differ as much row by row, and not on the whole. *Spread* is the standard deviation',
    'of accuracy between seeds on very many rows; each training errs on rows of its own besides, which alone is 1.7 points on 200 rows, 0.8 on 1,000 and 0.2 on 10,000. Of paired seeds 0.6 of the spread is',
    'common to both sides. One run against several is one more training of its recipe; areas of single trainings are skewed downwards, so that it shows a loss a little too often. t is as good as these values',
    'are normal, so they are not accepted on (‡), like those of metric files.',
  ].join('\n'),
  [firstSeedKind]: [
    'Where the baseline’s predictions are of one run, the rows of the candidate’s first seed are judged against them, pair by pair, and its further files decide nothing. So what is true is true of **these two',
    'models** over all rows that could be drawn, and rows are drawn by chance. These are paired rows, and accepted on.',
  ].join('\n'),
  [beyondSeedsKind]: [
    'What the evidence does not speak of, so nothing is held to it (‡). Several seeds a side, and rows drawn by chance: the recipe loses the tolerance **over all rows that could be drawn**. That those at hand',
    'spare what it breaks is in no spread of seeds, and the more seeds there are, the narrower is the bound beside it. Several seeds against one run: **the recipe** loses the tolerance, over all its',
    'seeds. That the first of them was a lucky one, or the baseline’s an unlucky one, is not in its rows, and the more rows there are, the narrower is the bound beside it.',
  ].join('\n'),
};

function scenesTable(results: readonly Result[]): string {
  const head = [
    'population',
    'n',
    'metric',
    'tolerance',
    'replays',
    'worse: passes',
    'inconclusive',
    'unchanged: passes',
    'inconclusive',
    'fails',
    'better: passes',
    'inconclusive',
    'loss shown, unchanged',
    'loss shown, worse',
    'gain',
  ];
  const rows = results.flatMap(({ kind, name, n, replays, metrics }) =>
    metrics.map((one) => {
      const { metric, tolerance, counts } = one;
      const rate = (event: string, digits = 1) => percent((counts[event] ?? 0) / replays, digits, '');
      return [
        name,
        grouped(n),
        `${metric}${markOf(one, kind)}`,
        Number(tolerance.toPrecision(3)).toString(),
        grouped(replays),
        rate('worse pass', 2),
        rate('worse inconclusive'),
        rate('alike pass'),
        rate('alike inconclusive'),
        rate('alike fail', 2),
        rate('better pass'),
        rate('better inconclusive'),
        rate('false-loss', 2),
        rate('loss-shown'),
        metric.endsWith(', relative') ? '' : rate('false-gain', 2),
      ];
    }),
  );
  return table(head, rows);
}

/** Why it is not accepted on. */
function markOf(metric: Result['metrics'][number], kind: string): string {
  if (metric.unbounded) return ' †';
  return isAccepted(metric, { kind }) ? '' : ' ‡';
}
