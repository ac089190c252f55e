import type { Defect } from './defect.ts';

const compare = 'test/domain/compare/repeats.test.ts';
const rules = 'test/domain/compare/rules-repeats.test.ts';
const statistics = 'test/domain/statistics/repeats.test.ts';
const formats = 'test/formats/metrics/repeated.test.ts';

/** What would make too much of folds and seeds. */
export const valueDefects: readonly Defect[] = [
  {
    name: 'repeated trainings: folds without the correction of Nadeau and Bengio',
    file: 'src/domain/statistics/repeats.ts',
    find: 'return 1 / k + testToTrain;',
    replace: 'return 1 / k + 0 * testToTrain;',
    tests: [statistics, compare],
  },
  {
    name: 'repeated trainings: one degree of freedom too many',
    file: 'src/domain/statistics/repeats.ts',
    find: 'const df = candidate.length - 1;',
    replace: 'const df = candidate.length;',
    tests: [statistics],
  },
  {
    name: 'repeated trainings: seeds are paired by position',
    file: 'src/domain/compare/values-repeats.ts',
    find: 'const pairs = pairsById(mine, theirs);\n  const paired',
    replace:
      'const pairs: Pairs | null = { candidate: mine.values, baseline: theirs.values };\n  const paired',
    tests: [compare],
  },
  {
    name: 'repeated trainings: folds of other splits are paired all the same',
    file: 'src/domain/compare/values-repeats.ts',
    find: 'return pairs?.candidate.length === k ? pairs : null;',
    replace: 'return { candidate: mine.values, baseline: theirs.values };',
    tests: [compare],
  },
  {
    name: 'repeated trainings: a single run counts as if it did not vary',
    file: 'src/domain/statistics/repeats.ts',
    find: "const [own, other] = which === 'candidate' ? [variance, ofMean] : [ofMean, variance];",
    replace: "const [own, other] = which === 'candidate' ? [0, ofMean] : [ofMean, 0];",
    tests: [statistics, compare],
  },
  {
    name: 'repeated trainings: folds and seeds come before paired rows',
    file: 'src/domain/compare/findings-rows.ts',
    find: 'if (!held && values.baseline) return againstFile(',
    replace: 'if (values.baseline) return againstFile(',
    tests: [compare],
  },
  {
    name: 'repeated trainings: seeds come before folds',
    file: 'src/domain/compare/values-repeats.ts',
    find: 'return ofFolds(sides) ?? ofSeeds(sides);',
    replace: 'return ofSeeds(sides) ?? ofFolds(sides);',
    tests: [compare],
  },
  {
    name: 'repeated trainings: no spread counts as certainty',
    file: 'src/domain/compare/values-repeats.ts',
    find: 'return standardError > 0 || change === 0;',
    replace: 'return standardError >= 0 || change === 0;',
    tests: [compare],
  },
  {
    name: 'repeated trainings: a hundred values are a hundred folds',
    file: 'src/domain/compare/values-repeats.ts',
    find: 'Math.min(values.length, mostAssumedFolds)',
    replace: 'values.length',
    tests: [compare],
  },
  {
    name: 'repeated trainings: a seed that gave NaN is passed over',
    file: 'src/domain/compare/findings-values.ts',
    find: 'if (Number.isFinite(value) && at < 0) return null;',
    replace: 'if (Number.isFinite(value)) return null;',
    tests: [rules],
  },
  {
    name: 'repeated trainings: the mean over seeds keeps a limit for a run that breaks it',
    file: 'src/domain/compare/rules-limit.ts',
    find: 'const broken = onlyOwn || isBroken(estimate.candidate);',
    replace: 'const broken = isBroken(estimate.candidate);',
    tests: [rules],
  },
  {
    name: 'repeated trainings: epochs of a training are taken for folds',
    file: 'src/formats/metrics/fold-lists.ts',
    find: 'if (lists.some(([key]) => otherwise.test(key))) return new Map();',
    replace: '',
    tests: [formats],
  },
  {
    name: 'repeated trainings: a release’s summary loses its folds',
    file: 'src/actions/registry/released.ts',
    find: 'const values = withRepeats(metricsOf(run), valuesOfSummary({ ...read, path: shown }, seeds));',
    replace:
      'const values = new Map([...metricsOf(run), ...valuesOfSummary({ ...read, path: shown }, seeds)]);',
    tests: ['test/actions/check-repeats.test.ts'],
    only: 'a summary',
  },
  {
    name: 'repeated trainings: the same mean of other folds is unchanged',
    file: 'src/domain/evidence/fingerprint.ts',
    find: "...describeRepeats('folds', folds),",
    replace: '',
    tests: ['test/domain/run/record-repeats.test.ts'],
  },
  {
    name: 'predictions of several seeds: only the first file is judged',
    file: 'src/actions/gather/judged-rows.ts',
    find: 'if (!ours?.decide && !theirs?.decide)',
    replace: 'if (ours || theirs || true)',
    tests: ['test/actions/check-seeds.test.ts'],
    only: 'says fail by all seeds',
  },
  {
    name: 'predictions of several seeds: files of other rows are passed over',
    file: 'src/actions/gather/judged-rows.ts',
    find: "if (pairing.kind === 'incomparable')\n      return",
    replace: "if (pairing.kind === 'incomparable') continue;\n    if (pairing.kind === 'none')\n      return",
    tests: ['test/actions/check-seeds.test.ts'],
    only: 'is incomparable where the file of one seed',
  },
  {
    name: 'predictions of several seeds: a slice counts that is too small with one of them',
    file: 'src/domain/compare/seed-estimates.ts',
    find: 'eligible: first.eligible && all.every((one) => one?.eligible ?? false),',
    replace: 'eligible: first.slice !== null,',
    tests: ['test/domain/compare/seed-estimates.test.ts'],
  },
  {
    name: 'predictions of several seeds: a lucky first one keeps the limit for all',
    file: 'src/domain/compare/seed-estimates.ts',
    find: 'return candidate.seeds ? { ...withStatistic(first, alone(candidate.seeds)), ...own } : first;',
    replace: 'return first;',
    tests: ['test/actions/train-seeds.test.ts'],
    only: 'is judged over the seeds',
  },
  {
    name: 'predictions of several seeds: their spread hides what the rows of one run show',
    file: 'src/actions/gather/judged-rows.ts',
    find: 'if (ours && !theirs && baseline?.predictions && !request.isDuel)',
    replace: 'if (candidate.predictions === undefined)',
    tests: ['test/actions/check-new-seeds.test.ts'],
  },
];
