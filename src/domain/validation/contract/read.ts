import { ModelgateError, throwFaults } from '../../errors.ts';
import { contractSource, type ContractSource, sourceOfData, throwContractFaults } from './contract-source.ts';
import { odcsContract } from './odcs.ts';
import { frictionlessContract } from './other/frictionless.ts';
import { greatExpectationsContract } from './other/great-expectations.ts';
import { jsonSchemaContract } from './other/json-schema.ts';
import { panderaContract } from './other/pandera.ts';
import { parseTextProto, ProtoFault } from './other/text-proto.ts';
import { tfdvContract } from './other/tfdv.ts';
import type { Contract } from './table-contract.ts';

/**
 * Reads a contract, recognised by content: the Open Data Contract Standard, or what other tools write, as far as it asks something of
 * single tables. What is not judged is in `unjudged`.
 * @throws ModelgateError CONTRACT_INVALID with every mistake at once, each with its line
 */
export function readContract(text: string, path: string): Contract {
  if (isTextProto(text)) return readTextProto(text, path);
  const source = contractSource(text, path);
  const contract = readerOf(source)(source);
  throwContractFaults(source);
  return contract;
}

function readerOf({ data, path }: ContractSource): (source: ContractSource) => Contract {
  const fields = (typeof data === 'object' && data !== null && !Array.isArray(data) ? data : {}) as Readonly<
    Record<string, unknown>
  >;
  const has = (name: string) => fields[name] !== undefined;
  if (fields['kind'] === 'DataContract' || has('apiVersion')) return odcsContract;
  if (Array.isArray(fields['expectations'])) return greatExpectationsContract;
  if (Array.isArray(fields['fields']) || Array.isArray(fields['resources'])) return frictionlessContract;
  if (fields['schema_type'] === 'dataframe') return panderaContract;
  const schema = fields['$schema'];
  const isJsonSchema = typeof schema === 'string' && schema.includes('json-schema.org');
  if (isJsonSchema || has('properties') || (fields['type'] === 'array' && has('items')))
    return jsonSchemaContract;
  throw new ModelgateError({
    code: 'CONTRACT_INVALID',
    message: 'This is no contract that is known',
    place: { path },
    hint: 'A contract of the Open Data Contract Standard begins with `apiVersion: v3.1.0` and `kind: DataContract`; `validate` with `infer: true` writes a first one.',
  });
}

/** `feature {` on a line of its own, as no YAML begins. */
function isTextProto(text: string): boolean {
  return (
    /^(?:feature|string_domain|default_environment|float_domain|int_domain)\s*(?:\{|<|:\s*[{"[])/m.test(
      text,
    ) && !/^\s*[{[]/.test(text)
  );
}

const longest = 5_000_000;

function readTextProto(text: string, path: string): Contract {
  const placeOf = (offset: number) => {
    const before = text.slice(0, offset).split('\n');
    return { path, line: before.length, column: (before.at(-1) as string).length + 1 };
  };
  if (text.length > longest)
    throwFaults([
      {
        code: 'CONTRACT_INVALID',
        message: `the file has ${text.length} letters, expected at most ${longest}`,
        place: { path },
      },
    ]);
  try {
    const { message, offsets } = parseTextProto(text);
    const source = sourceOfData(message, path, (keys) => {
      for (let length = keys.length; length > 0; length--) {
        const offset = offsets.get(keys.slice(0, length).join('.'));
        if (offset !== undefined) return placeOf(offset);
      }
      return { path };
    });
    return tfdvContract(source);
  } catch (error) {
    if (!(error instanceof ProtoFault)) throw error;
    throw new ModelgateError({
      code: 'CONTRACT_INVALID',
      message: error.message,
      place: placeOf(error.offset),
    });
  }
}
