import type { ContractSource } from './contract-source.ts';
import type { OdcsObject, OdcsRelationship } from './odcs-schema.ts';
import type { TableCheck, TableContract } from './table-contract.ts';

type Keys = readonly (string | number)[];

/** Tables with what `relationships` ask: every value that is there is a value of the other table. */
export function withReferences(
  objects: readonly OdcsObject[],
  tables: readonly TableContract[],
  source: ContractSource,
): TableContract[] {
  return tables.map((table, t) => {
    const object = objects[t] as OdcsObject;
    const keys = ['schema', t];
    const own = (object.properties ?? []).flatMap((property, p) =>
      (property.relationships ?? []).map((relationship, i) => ({
        relationship: { ...relationship, from: property.name },
        at: [...keys, 'properties', p, 'relationships', i] as Keys,
      })),
    );
    const whole = (object.relationships ?? []).map((relationship, i) => ({
      relationship,
      at: [...keys, 'relationships', i] as Keys,
    }));
    const checks = [...own, ...whole].flatMap(({ relationship, at }) =>
      referenceOf(relationship, { object, objects, source, at }),
    );
    return { ...table, checks: [...table.checks, ...checks] };
  });
}

interface At {
  readonly object: OdcsObject;
  readonly objects: readonly OdcsObject[];
  readonly source: ContractSource;
  readonly at: Keys;
}

function referenceOf(
  { from = [], to, type }: OdcsRelationship,
  { object, objects, source, at }: At,
): TableCheck[] {
  const fault = (message: string, hint?: string) => {
    source.fault({ path: [...at, 'to'], at: 'value', message, ...(hint !== undefined && { hint }) });
    return [];
  };
  if (type !== undefined && type !== 'foreignKey') {
    source.leave(at, `A relationship of the type ${JSON.stringify(type.slice(0, 60))} is not judged`);
    return [];
  }
  const sources = [from].flat().map((name) => lastPart(name));
  const targets = [to].flat();
  if (targets.some((target) => target.includes('/'))) {
    source.leave(at, 'A relationship to another contract is not judged');
    return [];
  }
  if (sources.length !== targets.length)
    return fault(`found ${targets.length} columns to refer to, expected ${sources.length}`);
  const names = targets.map((target) => target.split('.'));
  const [[table = ''] = []] = names;
  const other = objects.find(({ name }) => name === table);
  if (names.some((parts) => parts.length < 2 || parts[0] !== table) || !other)
    return fault(
      `found ${JSON.stringify(targets.join(', ').slice(0, 80))}, expected a column of one table of this contract`,
      `Write it as table.column; the tables are ${objects.map(({ name }) => name).join(', ')}.`,
    );
  const columns = sources.map((name) => physicalName(object, name));
  const referred = names.map((parts) => physicalName(other, parts.slice(1).join('.')));
  const unknown = [...columns, ...referred].some((name) => name === undefined);
  if (unknown) return fault('one of the columns is in no table of this contract');
  return [
    {
      kind: 'reference',
      columns: columns as string[],
      table,
      targets: referred as string[],
      severity: 'error',
      place: source.place(at),
    },
  ];
}

function physicalName({ properties = [] }: OdcsObject, name: string): string | undefined {
  const property = properties.find((one) => one.name === name);
  return property && (property.physicalName ?? property.name);
}

function lastPart(name: string): string {
  return name.split('.').at(-1) as string;
}
