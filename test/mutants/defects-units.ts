import type { Defect } from './defect.ts';

const judged = ['test/domain/compare/units.test.ts'];
const paired = ['test/domain/evidence/sampling.test.ts'];

/** What would take rows for alike, or for independent of each other, that are not. */
export const unitDefects: readonly Defect[] = [
  {
    name: 'units are ignored',
    file: 'src/domain/compare/row-sampling.ts',
    find: 'const { weights, units } = rows;',
    replace: "const { weights } = rows;\n  const units = undefined as PairedRows['units'];",
    tests: judged,
  },
  {
    name: 'weights are ignored',
    file: 'src/domain/compare/row-sampling.ts',
    find: 'const { weights, units } = rows;',
    replace: "const { units } = rows;\n  const weights = undefined as PairedRows['weights'];",
    tests: judged,
  },
  {
    name: 'rows with weights are estimated in a place that does not see them',
    file: 'src/domain/compare/row-shares.ts',
    find: ' || weights || units',
    replace: '',
    tests: ['test/domain/compare/row-shares.test.ts'],
  },
  {
    name: 'degrees of freedom are those of units of one size',
    file: 'src/domain/compare/sampled-binary.ts',
    find: 'return { ...statistic, df: effective - 1 };',
    replace: 'return { ...statistic };',
    tests: judged,
  },
  {
    name: 'four units are enough',
    file: 'src/domain/compare/estimate-parts.ts',
    find: '!(sampled.effective >= floors.units)',
    replace: '!(sampled.effective >= 0)',
    tests: judged,
  },
  {
    name: 'rows that weigh little count in full for the floors',
    file: 'src/domain/compare/sampled-counts.ts',
    find: 'export function effectiveRows({ weights, squares }: SampledCounts, share: KindShare): number {',
    replace: `export function effectiveRows(counts: SampledCounts, share: KindShare): number {
  const { weights, squares } = counts;
  if (weights.length > 0) return rowsOf(counts, share);`,
    tests: judged,
  },
  {
    name: 'the largest unit can cost no more than one row',
    file: 'src/domain/compare/sampled-binary.ts',
    find: '(positives + negatives) / total',
    replace: '(positives + negatives) / total / positives',
    tests: judged,
  },
  {
    name: 'pairs within a part are taken twice from the area',
    file: 'src/domain/statistics/weighted-area.ts',
    find: 'total - taken + (inside[part] as number)',
    replace: 'total - taken',
    tests: judged,
  },
  {
    name: 'the test of independent rows speaks of rows that share units',
    file: 'src/domain/compare/bounds.ts',
    find: ' && !sampled && n ',
    replace: ' && n ',
    tests: judged,
  },
  {
    name: 'units are compared by position',
    file: 'src/domain/evidence/row-units.ts',
    find: 'units.codes[baselineRow ? (baselineRow[row] as number) : row]',
    replace: 'units.codes[row]',
    tests: paired,
  },
  {
    name: 'the baseline’s weights are not compared',
    file: 'src/domain/evidence/row-sampling.ts',
    find: `  if (theirs) {
    const weights`,
    replace: `  if (theirs && name === '') {
    const weights`,
    tests: paired,
  },
  {
    name: 'negative weights are taken',
    file: 'src/domain/evidence/row-sampling.ts',
    find: 'if (negative !== undefined)',
    replace: "if (negative === '')",
    tests: paired,
  },
  {
    name: 'evidence with other weights and units has the same fingerprint',
    file: 'src/domain/evidence/fingerprint.ts',
    find: '...(weights ? [weights.values] : []),\n    ...(units ? [coded(units)] : []),',
    replace: '',
    tests: paired,
  },
  {
    name: 'a baseline without weights is as one with them',
    file: 'src/domain/evidence/fingerprint.ts',
    find: "side === 'baseline' && oneSided",
    replace: 'false',
    tests: paired,
  },
  {
    name: 'a release names its units',
    file: 'src/domain/evidence/released-rows.ts',
    find: 'isGroup(name) ? hashedUnits(column, { name, model }) : column',
    replace: 'column',
    tests: ['test/formats/predictions/evidence-rows.test.ts'],
  },
  {
    name: 'a run that lost its weights is compared',
    file: 'src/actions/gather/measured.ts',
    find: 'if (weight !== undefined && found.weight === undefined)',
    replace: 'if (false)',
    tests: ['test/actions/check-units.test.ts'],
  },
];
