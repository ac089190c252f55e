import type { Defect } from './defect.ts';

const compare = 'test/domain/compare';

/** What would judge slices wrongly, or values that do not belong together. */
export const sliceDefects: readonly Defect[] = [
  {
    name: 'slices that are too small are judged',
    file: 'src/domain/compare/rules-slices.ts',
    find: 'metric === rule.metric && eligible && named',
    replace: 'metric === rule.metric && named',
    tests: [`${compare}/judge-slices.test.ts`],
  },
  {
    name: 'slices that were relabelled are judged',
    file: 'src/domain/compare/rules-slices.ts',
    find: 'rule.slices.includes(column) && !differing.has(column)',
    replace: 'rule.slices.includes(column)',
    tests: [`${compare}/judge-slices.test.ts`],
  },
  {
    name: 'slices that were relabelled are silent',
    file: 'src/domain/compare/rules-slices.ts',
    find: 'if (differing.length > 0) return differing;',
    replace: 'if (differing.length > 0) return [];',
    tests: [`${compare}/judge-slices.test.ts`],
  },
  {
    name: 'a gain that is too small is called a loss',
    file: 'src/domain/compare/results-metric.ts',
    find: "if (demand.kind === 'must-improve') return failBound(finding.estimate, alpha) < 0;",
    replace: "if (demand.kind === 'must-improve') return true;",
    tests: [`${compare}/judge-slices.test.ts`],
  },
  {
    name: 'a percentage against a share is a gain',
    file: 'src/domain/compare/findings-values.ts',
    find: 'if (units !== null) return',
    replace: "if (units !== null && units === '') return",
    tests: [`${compare}/rules-limits.test.ts`],
  },
  {
    name: 'slices that fail are silent',
    file: 'src/domain/compare/rules.ts',
    find: '...failedSlices(rule, mine, context.levels)];',
    replace: '];',
    tests: [`${compare}/judge-slices.test.ts`],
  },
];
