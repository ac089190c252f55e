import { verdicts } from '../../domain/compare/comparison.ts';
import type { Findings } from './report.ts';

/** Words of a report's outcome, worst first: verdicts, and among them that data is as it must be but for warnings. */
export const reportOutcomes = verdicts.flatMap((verdict) =>
  verdict === 'pass' ? (['warn', verdict] as const) : [verdict],
);

/** The worst of all that a report tells; a model that could not be judged is worse. */
export function reportOutcome({ comparisons, faults, validations = [] }: Findings): string {
  if (faults.length > 0) return 'error';
  const found: readonly string[] = [
    ...comparisons.map(({ verdict }) => verdict.value),
    ...validations.map(({ verdict }) => verdict),
  ];
  return reportOutcomes.find((outcome) => found.includes(outcome)) ?? 'unchanged';
}
