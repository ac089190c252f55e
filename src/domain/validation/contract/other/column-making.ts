import type { RulePlace, Severity } from '../../finding.ts';
import type { ContractSource } from '../contract-source.ts';
import type { ColumnCheck, ColumnContract, LogicalType, RowRule, TypeCheck } from '../table-contract.ts';

type Keys = readonly (string | number)[];

/** Gathers what a foreign format says of one column. */
export interface ColumnMaking {
  readonly name: string;
  readonly source: ContractSource;
  readonly keys: Keys;
  type(type: LogicalType, keys: Keys, more?: Pick<TypeCheck, 'format' | 'width' | 'zoned'>): void;
  rule(rule: RowRule & { readonly allowed?: number }, keys: Keys, severity?: Severity): void;
  check(
    check: (asked: { severity: Severity; place: RulePlace }) => ColumnCheck,
    keys: Keys,
    severity?: Severity,
  ): void;
  leave(keys: Keys, message: string, severity?: 'warning' | 'info'): void;
  /** The column may not be there. */
  optional(): void;
  /** Words that stand for nothing. */
  nothing(words: readonly string[]): void;
  made(): ColumnContract;
}

/** `keys` lead to the column; those of its parts are relative to it. */
export function columnMaking(source: ContractSource, name: string, keys: Keys): ColumnMaking {
  const checks: ColumnCheck[] = [];
  let typed: TypeCheck | undefined;
  let missing: Severity | undefined = 'error';
  let words: readonly string[] = [];
  const asked = (at: Keys, severity: Severity = 'error') => ({
    severity,
    place: source.place([...keys, ...at]),
  });
  return {
    name,
    source,
    keys,
    type: (type, at, more = {}) => void (typed = { type, ...asked(at), ...more }),
    rule: (rule, at, severity) => void checks.push({ ...rule, ...asked(at, severity) } as ColumnCheck),
    check: (make, at, severity) => void checks.push(make(asked(at, severity))),
    leave: (at, message, severity) =>
      source.leave([...keys, ...at], `\`${name.slice(0, 60)}\`: ${message}`, severity),
    optional: () => void (missing = undefined),
    nothing: (given) => void (words = given),
    made: () => ({
      path: [name],
      place: source.place(keys),
      missing,
      ...(typed && { type: typed }),
      checks,
      ...(words.length > 0 && { nothing: words }),
    }),
  };
}
