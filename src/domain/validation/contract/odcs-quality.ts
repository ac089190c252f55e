import type { ContractSource } from './contract-source.ts';
import type { OdcsQuality } from './odcs-schema.ts';
import { severityOf } from './severity.ts';
import type { Bound, ColumnCheck, MetricCheck, Scalar, TableCheck } from './table-contract.ts';

type Keys = readonly (string | number)[];

/** Rules under `quality` of one property or object. */
export interface QualityPlace {
  readonly source: ContractSource;
  /** Where the list stands. */
  readonly keys: Keys;
}

const metrics: Readonly<Record<string, MetricCheck['metric']>> = {
  nullValues: 'null',
  missingValues: 'missing',
  invalidValues: 'invalid',
  duplicateValues: 'duplicate',
};

export function columnQuality(rules: readonly OdcsQuality[], { source, keys }: QualityPlace): ColumnCheck[] {
  return rules.flatMap((rule, i): ColumnCheck[] => {
    const at = [...keys, i];
    const ruled = commonOf(rule, { source, at, level: 'property' });
    if (!ruled) return [];
    const { asked, bound } = ruled;
    if (rule.type === 'sql') return [{ ...asked, kind: 'sql', query: rule.query as string, bound }];
    const metric = metrics[metricOf(rule)];
    if (metric === undefined) {
      source.leave(at, `\`${metricOf(rule)}\` is a metric of tables, and this is a column: not judged`);
      return [];
    }
    const { missingValues, validValues, pattern } = rule.arguments ?? {};
    if (metric === 'invalid' && validValues === undefined && pattern === undefined) {
      source.leave(at, '`invalidValues` without `validValues` or `pattern` asks nothing: not judged');
      return [];
    }
    return [
      {
        ...asked,
        kind: 'metric',
        metric,
        bound,
        percent: isPercent(rule),
        ...(missingValues && { missing: present(missingValues) }),
        ...(validValues && { valid: present(validValues) }),
        ...(pattern !== undefined && { pattern }),
      },
    ];
  });
}

export function tableQuality(rules: readonly OdcsQuality[], { source, keys }: QualityPlace): TableCheck[] {
  return rules.flatMap((rule, i): TableCheck[] => {
    const at = [...keys, i];
    const ruled = commonOf(rule, { source, at, level: 'object' });
    if (!ruled) return [];
    const { asked, bound } = ruled;
    if (rule.type === 'sql') return [{ ...asked, kind: 'sql', query: rule.query as string, bound }];
    const metric = metricOf(rule);
    if (metric === 'rowCount' && !isPercent(rule)) return [{ ...asked, kind: 'rows', bound }];
    const columns = rule.arguments?.properties;
    if (metric === 'duplicateValues' && columns?.length)
      return [{ ...asked, kind: 'duplicates', columns, bound, percent: isPercent(rule) }];
    source.leave(at, `\`${metric}\` as it is written here is nothing that a table can be asked: not judged`);
    return [];
  });
}

interface At {
  readonly source: ContractSource;
  readonly at: Keys;
  readonly level: 'property' | 'object';
}

/** What every rule that can be judged has; `undefined`: it cannot, which has been said. */
function commonOf(rule: OdcsQuality, { source, at }: At) {
  const type = rule.type ?? (metricOf(rule) === '' ? 'text' : 'library');
  if (type === 'text') {
    source.leave(at, 'A rule in words is for people: not judged', 'info');
    return undefined;
  }
  if (type === 'custom') {
    const engine = JSON.stringify((rule.engine ?? '').slice(0, 60));
    source.leave(at, `A rule for the engine ${engine} is judged by that engine: not judged`);
    return undefined;
  }
  if (type === 'sql' && rule.query === undefined) {
    source.fault({ path: at, at: 'key', message: '"query" is missing' });
    return undefined;
  }
  if (type === 'library' && metricOf(rule) === '') {
    source.fault({ path: at, at: 'key', message: '"metric" is missing' });
    return undefined;
  }
  const bounds = boundsOf(rule);
  const [bound, ...more] = bounds;
  if (!bound || more.length > 0) {
    const found = bound ? `${bounds.length} of them` : 'none';
    source.fault({
      path: at,
      at: 'key',
      message: `found ${found}, expected one of mustBe, mustBeLessThan, mustBeBetween, …`,
    });
    return undefined;
  }
  const title = rule.name ?? rule.description;
  const asked = {
    severity: severityOf(rule.severity),
    place: source.place(at),
    ...(title !== undefined && { title }),
  };
  return { asked, bound };
}

function metricOf({ metric, rule }: OdcsQuality): string {
  // `rule` is what the standard called it up to v3.0.
  return metric ?? rule ?? '';
}

function isPercent({ unit }: OdcsQuality): boolean {
  return unit !== undefined && /^(?:percent|percentage|%)$/i.test(unit.trim());
}

function boundsOf(rule: OdcsQuality): Bound[] {
  const bounds: (Bound | undefined)[] = [
    rule.mustBe === undefined ? undefined : { kind: 'be', value: rule.mustBe },
    rule.mustNotBe === undefined ? undefined : { kind: 'not-be', value: rule.mustNotBe },
    one('above', rule.mustBeGreaterThan),
    one('at-least', rule.mustBeGreaterOrEqualTo),
    one('below', rule.mustBeLessThan),
    one('at-most', rule.mustBeLessOrEqualTo),
    rule.mustBeBetween && { kind: 'between', low: rule.mustBeBetween[0], high: rule.mustBeBetween[1] },
    rule.mustNotBeBetween && {
      kind: 'not-between',
      low: rule.mustNotBeBetween[0],
      high: rule.mustNotBeBetween[1],
    },
  ];
  return bounds.filter((bound) => bound !== undefined);
}

function one(kind: 'above' | 'at-least' | 'below' | 'at-most', value: number | undefined): Bound | undefined {
  return value === undefined ? undefined : { kind, value };
}

function present(values: readonly (Scalar | null)[]): Scalar[] {
  return values.filter((value) => value !== null);
}
