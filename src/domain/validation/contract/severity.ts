import type { Severity } from '../finding.ts';

const mild: Readonly<Record<string, Severity>> = {
  info: 'info',
  information: 'info',
  trivial: 'info',
  warning: 'warning',
  warn: 'warning',
  low: 'warning',
  minor: 'warning',
};

/** The standard leaves severity to its users: the mild words are known, and whatever else is said blocks. */
export function severityOf(word: string | undefined): Severity {
  return mild[(word ?? 'error').trim().toLowerCase()] ?? 'error';
}
