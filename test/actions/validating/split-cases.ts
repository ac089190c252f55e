import { labelCases } from './split-cases-labels.ts';
import { leakCases } from './split-cases-leaks.ts';
import type { SplitCase } from './split-rows.ts';

export type { Cell, Rows, SplitCase } from './split-rows.ts';

export const splitCases: readonly SplitCase[] = [...leakCases, ...labelCases];
