import { type Fault, type Place, throwFaults } from '../../errors.ts';
import { readSource, type Source, type SourceKind } from '../../policy/source.ts';
import type { SchemaFault } from '../../schema-faults.ts';
import type { RulePlace } from '../finding.ts';
import type { Unjudged } from './table-contract.ts';

const contractKind: SourceKind = {
  code: 'CONTRACT_INVALID',
  name: 'a contract',
  limits: { size: 5_000_000, depth: 64, values: 500_000 },
};

type Keys = readonly (string | number)[];

/** A contract's text with the places of what it says, gathering what is wrong with it and what is not judged. */
export interface ContractSource {
  readonly data: unknown;
  readonly path: string;
  readonly faults: Fault[];
  readonly unjudged: Unjudged[];
  place(keys: Keys, at?: 'key' | 'value'): RulePlace;
  fault(fault: SchemaFault): void;
  /** Something that is asked and cannot be checked here. */
  leave(keys: Keys, message: string, severity?: 'warning' | 'info'): void;
}

/**
 * Reads YAML, or JSON, which is YAML.
 * @throws ModelgateError CONTRACT_INVALID where it is neither
 */
export function contractSource(text: string, path: string): ContractSource {
  const source = readSource(text, path, contractKind);
  if (!source.whole || source.faults.length > 0) throwFaults(source.faults);
  return sourceOf(source, path);
}

/** @throws ModelgateError CONTRACT_INVALID with all faults at once, as one reads the file */
export function throwContractFaults({ faults, path }: ContractSource): void {
  const sorted = faults.toSorted(
    (a, b) => (a.place?.line ?? 0) - (b.place?.line ?? 0) || (a.place?.column ?? 0) - (b.place?.column ?? 0),
  );
  const left = sorted.length - shown;
  const rest: Fault = { code: contractKind.code, message: `and ${left} more faults`, place: { path } };
  throwFaults(left > 0 ? [...sorted.slice(0, shown), rest] : sorted);
}

const shown = 100;

function sourceOf(source: Source, path: string): ContractSource {
  return sourceOfData(source.data, path, (keys, at) => source.place(keys, at));
}

/** A contract that is no YAML. */
export function sourceOfData(
  data: unknown,
  path: string,
  locate: (keys: Keys, at: 'key' | 'value') => Place,
): ContractSource {
  const faults: Fault[] = [];
  const unjudged: Unjudged[] = [];
  const placeOf = (keys: Keys, at: 'key' | 'value' = 'value'): RulePlace => {
    const { line, column } = locate(keys, at);
    return { path, ...(line !== undefined && { line }), ...(column !== undefined && { column }) };
  };
  return {
    data,
    path,
    faults,
    unjudged,
    place: placeOf,
    fault({ path: keys, at, message, hint }) {
      faults.push({
        code: contractKind.code,
        message,
        place: locate(keys, at),
        ...(hint !== undefined && { hint }),
      });
    },
    leave(keys, message, severity = 'warning') {
      unjudged.push({ place: placeOf(keys, 'key'), message, severity });
    },
  };
}
