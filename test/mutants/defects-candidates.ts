import type { Defect } from './defect.ts';

const compare = 'test/actions/compare-candidates.test.ts';
const sweep = 'test/actions/compare-sweep.test.ts';
const ranking = 'test/domain/compare/ranking.test.ts';

/** What would let the luckiest of many pass, or call chance an order. */
export const candidateDefects: readonly Defect[] = [
  {
    name: 'choice uncorrected: each of k candidates is judged as if it were alone',
    file: 'src/actions/gather/contest.ts',
    find: 'evidence: { ...candidate.evidence, candidates: k } } };',
    replace: 'evidence: { ...candidate.evidence, candidates: 1 } } };',
    tests: [compare],
    only: 'asks more',
  },
  {
    name: 'choice uncorrected: the pass bound is not at alpha / k',
    file: 'src/domain/compare/judge.ts',
    find: '/ Math.max(1, request.candidates)',
    replace: '',
    tests: [compare],
    only: 'asks more',
  },
  {
    name: 'choice forgotten: the run that is left for promotion does not say of how many it was chosen',
    file: 'src/actions/gather/contest.ts',
    find: 'const chosen = k > 1 ? { ...record, candidates: k } : record;',
    replace: 'const chosen = record;',
    tests: [compare],
    only: 'leaves it for promotion',
  },
  {
    name: 'choice forgotten: what a candidate was chosen from before does not count',
    file: 'src/actions/gather/contest.ts',
    find: 'sum + candidate.evidence.candidates, 0',
    replace: 'sum + (candidate ? 1 : 0), 0',
    tests: [compare],
    only: 'chosen from before',
  },
  {
    name: 'a candidate that cannot be read is left out',
    file: 'src/actions/gather/candidates.ts',
    find: '  throwFaults(faults);\n  return found;',
    replace: '  return found;',
    tests: [compare],
    only: 'that is none',
  },
  {
    name: 'the best value is chosen, whatever its verdict',
    file: 'src/domain/compare/ranking.ts',
    find: "  if (verdict === 'fail') return 2;",
    replace: "  if (verdict === 'fail') return 0;",
    tests: [sweep],
    only: 'stays behind',
  },
  {
    name: 'ties uncorrected: every pair is tested as if it were the only one',
    file: 'src/domain/compare/ranking.ts',
    find: 'const adjusted = holm(tested.map(({ p }) => p));',
    replace: 'const adjusted = tested.map(({ p }) => p);\n  void holm;',
    tests: [ranking],
    only: 'corrects for the number of pairs',
  },
  {
    name: 'ties broken: who has the better value is shown to be better',
    file: 'src/domain/compare/ranking.ts',
    find: '(adjusted[index] as number) < alpha);',
    replace: '(adjusted[index] as number) < alpha || true);',
    tests: [ranking],
    only: 'no test tells apart',
  },
];
