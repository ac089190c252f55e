import { throwFaults } from '../../errors.ts';
import { contractSource } from './contract-source.ts';
import { odcsContract } from './odcs.ts';
import type { Contract } from './table-contract.ts';

/**
 * Reads a contract, recognised by content.
 * @throws ModelgateError CONTRACT_INVALID with every mistake at once, each with its line
 */
export function readContract(text: string, path: string): Contract {
  const source = contractSource(text, path);
  const data = source.data as Readonly<Record<string, unknown>> | null;
  if (typeof data !== 'object' || data === null || Array.isArray(data)) throwFaults([unknown(path)]);
  return odcsContract(source);
}

function unknown(path: string) {
  return {
    code: 'CONTRACT_INVALID',
    message: 'This is no contract: expected a mapping',
    place: { path },
    hint: 'A contract of the Open Data Contract Standard begins with `apiVersion: v3.1.0` and `kind: DataContract`; `validate` with `infer: true` writes a first one.',
  } as const;
}
