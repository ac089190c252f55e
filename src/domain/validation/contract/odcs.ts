import { readOnce, schemaFaults } from '../../schema-faults.ts';
import { type ContractSource, throwContractFaults } from './contract-source.ts';
import { odcsColumns } from './odcs-column.ts';
import { tableQuality } from './odcs-quality.ts';
import { OdcsContract, type OdcsObject } from './odcs-schema.ts';
import { withReferences } from './odcs-references.ts';
import { withServices } from './odcs-services.ts';
import type { Contract, TableCheck, TableContract } from './table-contract.ts';

/**
 * A contract of the Open Data Contract Standard.
 * @throws ModelgateError CONTRACT_INVALID with every mistake at once
 */
export function odcsContract(source: ContractSource): Contract {
  for (const fault of schemaFaults(OdcsContract, source.data)) source.fault(fault);
  throwContractFaults(source);
  const file = OdcsContract.parse(source.data, readOnce);
  const objects = file.schema ?? [];
  const tables = objects.map((object, i) => tableOf(object, { source, keys: ['schema', i] }));
  const referring = withReferences(objects, tables, source);
  const served = withServices(file, referring, source);
  throwContractFaults(source);
  return {
    format: `ODCS ${file.apiVersion}`,
    path: source.path,
    id: file.id,
    version: file.version,
    tables: served,
    unjudged: source.unjudged,
  };
}

function tableOf(
  object: OdcsObject,
  { source, keys }: { readonly source: ContractSource; readonly keys: readonly (string | number)[] },
): TableContract {
  const properties = object.properties ?? [];
  return {
    name: object.name,
    aliases: object.physicalName === undefined ? [] : [object.physicalName],
    place: source.place(keys),
    columns: properties.flatMap((property, i) =>
      odcsColumns(property, { source, keys: [...keys, 'properties', i], above: [] }),
    ),
    checks: [
      ...primaryKey(object, { source, keys }),
      ...tableQuality(object.quality ?? [], { source, keys: [...keys, 'quality'] }),
    ],
    extraColumns: properties.length === 0 ? undefined : 'warning',
  };
}

/** The key is unique as a whole; that no part of it is missing is asked of its columns. */
function primaryKey(
  { properties = [] }: OdcsObject,
  { source, keys }: { readonly source: ContractSource; readonly keys: readonly (string | number)[] },
): TableCheck[] {
  const parts = properties
    .map((property, i) => ({ property, i }))
    .filter(({ property }) => property.primaryKey)
    .toSorted((a, b) => (a.property.primaryKeyPosition ?? 0) - (b.property.primaryKeyPosition ?? 0));
  const [first] = parts;
  if (!first || (parts.length === 1 && first.property.unique)) return [];
  return [
    {
      kind: 'unique',
      columns: parts.map(({ property }) => property.physicalName ?? property.name),
      severity: 'error',
      place: source.place([...keys, 'properties', first.i, 'primaryKey']),
    },
  ];
}
