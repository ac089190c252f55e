import type { ContractSource } from './contract-source.ts';
import type { OdcsContract, OdcsService } from './odcs-schema.ts';
import type { ColumnCheck, TableContract } from './table-contract.ts';

const seconds: Readonly<Record<string, number>> = {
  s: 1,
  m: 60,
  h: 3600,
  d: 86_400,
  w: 604_800,
  mo: 2_629_746,
  y: 31_556_952,
};

/** `d`, `day`, `days`; months and years are those of the mean Gregorian calendar. */
const units: readonly (readonly [RegExp, string])[] = [
  [/^s(?:ec(?:ond)?s?)?$/i, 's'],
  [/^(?:m|min(?:ute)?s?)$/, 'm'],
  [/^h(?:(?:ou)?rs?)?$/i, 'h'],
  [/^d(?:ays?)?$/i, 'd'],
  [/^w(?:eeks?)?$/i, 'w'],
  [/^mo(?:nths?)?$/i, 'mo'],
  [/^y(?:(?:ea)?rs?)?$/i, 'y'],
];

const ages: Readonly<Record<string, 'newest' | 'oldest'>> = {
  freshness: 'newest',
  latency: 'newest',
  ly: 'newest',
  fr: 'newest',
  retention: 'oldest',
  re: 'oldest',
};

/** Tables with what `slaProperties` ask of the age of their rows; what they say of service is for people. */
export function withServices(
  { slaProperties = [], slaDefaultElement }: OdcsContract,
  tables: readonly TableContract[],
  source: ContractSource,
): TableContract[] {
  let result = [...tables];
  for (const [i, service] of slaProperties.entries()) {
    const at = ['slaProperties', i];
    const of = ages[service.property.toLowerCase()];
    if (of === undefined) {
      source.leave(
        at,
        `\`${service.property.slice(0, 60)}\` is said of the service, not of the data: not judged`,
        'info',
      );
      continue;
    }
    const age = ageOf(service);
    if (age === undefined) {
      source.fault({
        path: at,
        at: 'value',
        message: `the value and unit of "${service.property.slice(0, 60)}" are no span of time`,
        hint: 'Write value: 4 and unit: d (s, m, h, d, w, mo, y).',
      });
      continue;
    }
    const element = service.element ?? slaDefaultElement;
    const [table, ...column] = (element ?? '').split('.');
    const check: ColumnCheck = { kind: 'age', of, seconds: age, severity: 'error', place: source.place(at) };
    const added = result.map((one) => (one.name === table ? withCheck(one, column.join('.'), check) : one));
    if (added.every((one, t) => one === result[t]))
      source.fault({
        path: at,
        at: 'value',
        message: `\`element\` ${JSON.stringify((element ?? '').slice(0, 80))} names no column of this contract`,
        hint: 'Write it as table.column.',
      });
    result = added;
  }
  return result;
}

function ageOf({ value, unit = 'd' }: OdcsService): number | undefined {
  const name = units.find(([pattern]) => pattern.test(unit.trim()))?.[1];
  const amount = typeof value === 'string' ? Number(value) : value;
  if (name === undefined || typeof amount !== 'number' || !(amount >= 0)) return undefined;
  return amount * (seconds[name] as number);
}

function withCheck(table: TableContract, column: string, check: ColumnCheck): TableContract {
  const at = table.columns.findIndex(({ path }) => path.join('.') === column);
  if (at < 0) return table;
  return {
    ...table,
    columns: table.columns.map((one, i) => (i === at ? { ...one, checks: [...one.checks, check] } : one)),
  };
}
