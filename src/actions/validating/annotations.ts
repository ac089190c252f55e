import type { Validation } from '../../domain/validation/validation.ts';
import type { Host } from '../../ports/host.ts';

/** GitHub shows ten of each kind a step. */
const shown = 10;

const levels = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** Findings on the lines of the contract that ask for it. */
export function annotate({ log }: Host, { findings }: Validation): void {
  for (const severity of ['error', 'warning', 'info'] as const) {
    const lined = findings.filter(
      (finding) => finding.severity === severity && finding.rule?.line !== undefined,
    );
    for (const { code, message, rule, place } of lined.slice(0, shown)) {
      log.annotate({
        level: levels[severity],
        title: code,
        message: `${place.path}: ${message}`,
        path: rule?.path ?? place.path,
        ...(rule?.line !== undefined && { line: rule.line }),
      });
    }
  }
}
