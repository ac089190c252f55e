import type { Comparison, ComparisonSide, RuleResult } from '../compare/comparison.ts';
import { data, emphasised, joined, name, own, prose, say, type Block, type Sentence } from './document.ts';
import { lookItems } from './look-notes.ts';
import { markItems } from './marks.ts';
import { confidence, count, counted } from './quantity.ts';
import { resolutionItems } from './reach-notes.ts';
import { repeatItems, repeatWords, seedRowItem, seedRowWords } from './repeats.ts';

/** How the verdict came about, for whoever wants to check it: evidence, bounds, families, sameness, rules, marks. */
export function methodNote(comparison: Comparison, repositoryUrl: string | undefined): Block {
  const items = [
    ...evidenceItems(comparison),
    ...estimatorItems(comparison),
    ...boundItems(comparison),
    ...resolutionItems(comparison),
    ...rowItems(comparison),
    ...lookItems(comparison),
    sideItem('Candidate', comparison.inputs.candidate, repositoryUrl),
    ...(comparison.inputs.baseline ? [sideItem('Baseline', comparison.inputs.baseline, repositoryUrl)] : []),
    rulesItem(comparison),
    ...markItems(comparison),
  ];
  return {
    kind: 'details',
    summary: 'How this was judged',
    blocks: [{ kind: 'list', items }],
    yields: { order: 3, what: 'the method' },
  };
}

/** Which evidence, and of what it speaks. */
function evidenceItems(comparison: Comparison): readonly Sentence[] {
  const { results, inputs } = comparison;
  if (inputs.baseline === null) return [say`Evidence: the candidate alone; there is no baseline.`];
  if (results.evidence === 'none') return [say`Evidence: none that both sides have.`];
  const rest = results.metrics.some(({ repeats, evidence }) => !repeats && evidence !== 'none');
  const repeated = repeatItems(comparison);
  const ofRows = seedRowItem(comparison);
  if (ofRows.length > 0) return [ofRows, ...repeated];
  return [...(rest || repeated.length === 0 ? [evidenceItem(comparison)] : []), ...repeated];
}

function evidenceItem({ results }: Comparison): Sentence {
  if (results.evidence === 'paired-rows' && results.rows) {
    const { n, pairing } = results.rows;
    const how = { id: 'paired by id', order: 'paired by position', columns: 'from one file' }[pairing];
    return say`Evidence: ${counted(n, 'rows')}, ${own(how)}. It speaks of ${emphasised('this artifact')} on these rows, not of what the recipe would give another time.`;
  }
  const kinds = new Set(results.metrics.map((metric) => metric.evidence));
  if (kinds.has('standard-error') || kinds.has('row-count')) {
    return say`Evidence: one value a side with its standard error. The two are treated as independent, which is conservative when the rows are the same.`;
  }
  return say`Evidence: one value a side and nothing that says how certain it is (${emphasised('low evidence')}).`;
}

/** The same in a few words. */
export function evidenceWords({ results, inputs }: Comparison): Sentence {
  if (inputs.baseline === null || results.evidence === 'none') return [];
  if (results.evidence === 'paired-rows' && results.rows) {
    return say`Evidence: ${counted(results.rows.n, 'paired rows')}, so this speaks of ${emphasised('this artifact')}.`;
  }
  const bySeed = seedRowWords(results);
  if (bySeed.length > 0) return say`Evidence: ${bySeed}, so this speaks of ${emphasised('this recipe')}.`;
  const repeated = results.metrics.find(({ repeats }) => repeats);
  if (repeated)
    return say`Evidence: ${repeatWords(repeated)}, so this speaks of ${emphasised('this recipe')}.`;
  const bounded = results.metrics.some((metric) => metric['standard-error'] !== null);
  return bounded
    ? say`Evidence: values with standard errors (${emphasised('conservative')}).`
    : say`Evidence: single values (${emphasised('low evidence')}).`;
}

function estimatorItems({ results }: Comparison): readonly Sentence[] {
  const methods = new Map<string, string[]>();
  for (const { method, metric, evidence } of results.metrics) {
    if (evidence === 'point' || evidence === 'none') continue;
    methods.set(method, [...(methods.get(method) ?? []), metric]);
  }
  if (methods.size === 0) return [];
  const parts = [...methods].slice(0, 8).map(([method, metrics]): Sentence => {
    const named = metrics.slice(0, 6).map((metric): Sentence => [name(metric)]);
    const more = metrics.length > 6 ? [say`${count(metrics.length - 6)} more`] : [];
    return say`${data(method)} for ${joined([...named, ...more])}`;
  });
  return [say`Estimators: ${joined(parts)}.`];
}

function boundItems({ inputs, results, verdict }: Comparison): readonly Sentence[] {
  const bounded = [...results.metrics, ...results.slices].some((metric) => metric['standard-error'] !== null);
  if (!bounded) return [];
  const { overall, slices } = results.families;
  const families = [
    ...(overall > 0 ? [say`${counted(overall, 'tests')} over all rows`] : []),
    ...(slices > 0 ? [say`${counted(slices, 'tests')} in slices`] : []),
  ];
  const half = families.length === 2 ? say`, each family at half of alpha` : [];
  const holm =
    families.length === 0
      ? []
      : [
          say`Fails are corrected for the number of questions asked (Holm): ${joined(families)}${half}. Passes are not: every rule must pass.`,
        ];
  const best =
    inputs.candidates > 1
      ? [
          say`The candidate is the best of ${count(inputs.candidates)}: its bounds for passing are at alpha / ${count(inputs.candidates)}.`,
        ]
      : [];
  const tests = [...new Set(results.metrics.flatMap((metric) => (metric.test ? [metric.test] : [])))];
  const named =
    tests.length > 0 ? [say`Tests: ${joined(tests.slice(0, 6).map((test) => [data(test)]))}.`] : [];
  const used = verdict.rules.some((rule: RuleResult) => rule.bound !== null);
  return [
    say`Bounds: one-sided, alpha ${String(inputs.alpha)} (${confidence(inputs.alpha)}). Intervals in the tables are two-sided, 90 %, and not corrected${own(used ? '; a bound that decided may be wider' : '')}.`,
    ...holm,
    ...best,
    ...named,
  ];
}

function rowItems({ results }: Comparison): readonly Sentence[] {
  if (!results.rows) return [];
  const { n, positives, threshold, fingerprint, pairing, classes: several } = results.rows;
  const ofClasses = several === undefined ? [] : say`, ${counted(several, 'classes')}`;
  const classes = positives === null ? ofClasses : say`, ${counted(positives, 'positives')}`;
  const cut = threshold === null ? [] : say`, positive from a score of ${String(threshold)}`;
  const unverified =
    pairing === 'order' ? say` Without ids nobody can tell whether these are the same rows.` : [];
  return [
    say`Rows: ${count(n)}${classes}${cut}; fingerprint ${data(shortened(fingerprint))}.${unverified}`,
    ...queryItems(results.rows),
    ...samplingItems(results.rows),
  ];
}

function queryItems({ queries }: NonNullable<Comparison['results']['rows']>): readonly Sentence[] {
  if (!queries) return [];
  const { column, n, irrelevant } = queries;
  const left =
    irrelevant === 0
      ? []
      : say` Queries without a relevant row are left out, on both sides: ${count(irrelevant)}.`;
  return [say`Queries: means over ${count(n)} queries (${data(column)}), each ranked as a whole.${left}`];
}

/** Whole numbers are rounded down: what tells less must not look like more. */
function samplingItems({ weight, unit }: NonNullable<Comparison['results']['rows']>): readonly Sentence[] {
  const weighted = weight
    ? [
        say`Weights: rows are weighted by ${data(weight.column)}; effective n ${count(Math.floor(weight['effective-rows']))}.`,
      ]
    : [];
  if (!unit) return weighted;
  const buckets = unit.parts < unit.units ? say` in ${counted(unit.parts, 'hash buckets')}` : [];
  return [
    ...weighted,
    say`Units: jackknife over ${counted(unit.units, 'units')} (${data(unit.column)})${buckets}, effective ${count(Math.floor(unit.effective))}. Rows of one unit are not taken as independent.`,
  ];
}

function sideItem(title: string, side: ComparisonSide, repositoryUrl: string | undefined): Sentence {
  const run = side.artifact?.['workflow-run'];
  const link: Sentence =
    run !== undefined && repositoryUrl !== undefined
      ? [own(', '), { kind: 'link', text: 'its workflow run', url: `${repositoryUrl}/actions/runs/${run}` }]
      : [];
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['commit', side.commit],
    ['content', side['content-id']],
    ['inputs', side['inputs-digest']],
    ['evidence', side.evidence],
  ];
  const known = facts.flatMap(([label, digest]) =>
    digest === undefined ? [] : [say`, ${own(label)} ${data(shortened(digest))}`],
  );
  return say`${own(title)}: ${prose(side.name)}${link}${known.flat()}.`;
}

function rulesItem({ inputs }: Comparison): Sentence {
  const { source, path, ref, commit, digest } = inputs.rules;
  if (source === 'none')
    return say`Rules: none; what is shown follows the defaults (no shown loss in any metric whose direction is known).`;
  const where = path === undefined ? [] : say` ${data(path)}`;
  const branch = ref === undefined ? [] : say` of ${data(ref)}`;
  const at = commit === undefined ? [] : say` at ${data(shortened(commit))}`;
  const state = source === 'proposed' ? say`, proposed by this pull request` : [];
  return say`Rules:${where}${branch}${at}${state}, digest ${data(shortened(digest))}.`;
}

/** Twelve hex digits tell digests apart and fit a line; the whole ones are in `comparison.json`. */
function shortened(digest: string): string {
  return digest.replace(/^(sha256:)?([0-9a-f]{12})[0-9a-f]+$/, '$2');
}
