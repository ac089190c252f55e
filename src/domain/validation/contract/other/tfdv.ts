import type { ContractSource } from '../contract-source.ts';
import type { ColumnContract, Contract, Scalar } from '../table-contract.ts';
import { type ColumnMaking, columnMaking } from './column-making.ts';
import type { ProtoMessage, ProtoValue } from './text-proto.ts';

const silent: ReadonlySet<string> = new Set([
  'name',
  'type',
  'annotation',
  'lifecycle_stage',
  'presence',
  'deprecated',
]);

/**
 * A schema of TensorFlow Data Validation (`schema.pbtxt`, tensorflow_metadata/proto/v0/schema.proto): single values. What compares two
 * sets of data (`drift_comparator`, `skew_comparator`) is judged by drift, not here.
 */
export function tfdvContract(source: ContractSource): Contract {
  const root = source.data as ProtoMessage;
  const domains = new Map<string, Scalar[]>();
  for (const domain of messagesOf(root['string_domain']))
    domains.set(textIn(domain, 'name') ?? '', textsIn(domain, 'value'));
  const columns = messagesOf(root['feature']).flatMap((feature, i): ColumnContract[] => {
    const name = textIn(feature, 'name') ?? '';
    const column = columnMaking(source, name, ['feature', i]);
    const stage = textIn(feature, 'lifecycle_stage') ?? '';
    if (
      first(feature, 'deprecated') === true ||
      /^(?:DEPRECATED|PLANNED|ALPHA|DEBUG_ONLY|DISABLED)$/.test(stage)
    ) {
      column.leave(
        ['lifecycle_stage', 0],
        `a feature that is ${stage.toLowerCase() || 'deprecated'} is not judged`,
        'info',
      );
      return [];
    }
    return [columnOf(column, feature, domains)];
  });
  for (const word of Object.keys(root)) {
    if (
      word !== 'feature' &&
      word !== 'string_domain' &&
      word !== 'default_environment' &&
      word !== 'annotation'
    )
      source.leave([word, 0], `\`${word}\` is not judged`);
  }
  return {
    format: 'TFDV schema',
    path: source.path,
    tables: [
      {
        name: 'rows',
        aliases: [],
        place: source.place(['feature', 0]),
        columns,
        checks: [],
        extraColumns: 'error',
      },
    ],
    unjudged: source.unjudged,
  };
}

function columnOf(
  column: ColumnMaking,
  feature: ProtoMessage,
  domains: ReadonlyMap<string, Scalar[]>,
): ColumnContract {
  const type = textIn(feature, 'type');
  if (type === 'INT') column.type('integer', ['type', 0]);
  else if (type === 'FLOAT') column.type('number', ['type', 0]);
  else if (type === 'BYTES') column.type('string', ['type', 0]);
  presenceOf(column, feature);
  for (const word of Object.keys(feature)) {
    const value = first(feature, word);
    const message = typeof value === 'object' ? value : {};
    if (!ruleOf(column, { word, value, message, feature, domains }) && !silent.has(word))
      column.leave(
        [word, 0],
        `\`${word}\` is not judged`,
        word.startsWith('in_env') || word.startsWith('not_in_env') ? 'info' : 'warning',
      );
  }
  return column.made();
}

interface Part {
  readonly word: string;
  readonly value: ProtoValue | undefined;
  readonly message: ProtoMessage;
  readonly feature: ProtoMessage;
  readonly domains: ReadonlyMap<string, Scalar[]>;
}

/** At least that share of the rows, and so many of them, have a value. */
function presenceOf(column: ColumnMaking, feature: ProtoMessage): void {
  const presence = first(feature, 'presence');
  if (typeof presence !== 'object') return column.optional();
  const share = numberIn(presence, 'min_fraction') ?? 0;
  const count = numberIn(presence, 'min_count') ?? 0;
  if (share >= 1) column.rule({ kind: 'required' }, ['presence', 0]);
  else if (share > 0) column.rule({ kind: 'required', allowed: 1 - share }, ['presence', 0]);
  if (share === 0 && count === 0) column.optional();
  if (count > 1) column.leave(['presence', 0], '`min_count` beyond 1 is not judged');
}

function ruleOf(column: ColumnMaking, { word, value, message, feature, domains }: Part): boolean {
  const mass = first(feature, 'distribution_constraints');
  const least = typeof mass === 'object' ? (numberIn(mass, 'min_domain_mass') ?? 1) : 1;
  const allowed = least < 1 ? { allowed: 1 - least } : {};
  switch (word) {
    case 'distribution_constraints':
      return true;
    case 'int_domain':
    case 'float_domain': {
      const min = numberIn(message, 'min');
      const max = numberIn(message, 'max');
      if (min !== undefined || max !== undefined)
        column.rule({ kind: 'range', ...(min !== undefined && { min }), ...(max !== undefined && { max }) }, [
          word,
          0,
        ]);
      return Object.keys(message).every((one) =>
        ['name', 'min', 'max', 'is_categorical', 'disallow_nan', 'disallow_inf'].includes(one),
      );
    }
    case 'string_domain':
      column.rule({ kind: 'enum', values: textsIn(message, 'value'), ...allowed }, [word, 0]);
      return true;
    case 'bool_domain': {
      const values = [textIn(message, 'true_value') ?? '1', textIn(message, 'false_value') ?? '0'];
      column.rule({ kind: 'enum', values }, [word, 0]);
      return true;
    }
    case 'domain': {
      const values = typeof value === 'string' ? domains.get(value) : undefined;
      if (values) column.rule({ kind: 'enum', values, ...allowed }, [word, 0]);
      return values !== undefined;
    }
    case 'value_count':
      // One value a row is what a table has.
      return (numberIn(message, 'min') ?? 1) <= 1 && (numberIn(message, 'max') ?? 1) >= 1;
    case 'shape':
      return messagesOf(message['dim']).every((dim) => (numberIn(dim, 'size') ?? 1) === 1);
    default:
      return false;
  }
}

function messagesOf(values: readonly ProtoValue[] | undefined): ProtoMessage[] {
  return (values ?? []).filter((value): value is ProtoMessage => typeof value === 'object');
}

function first(message: ProtoMessage, field: string): ProtoValue | undefined {
  return message[field]?.[0];
}

function textIn(message: ProtoMessage, field: string): string | undefined {
  const value = first(message, field);
  return typeof value === 'string' ? value : undefined;
}

function numberIn(message: ProtoMessage, field: string): number | undefined {
  const value = first(message, field);
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

function textsIn(message: ProtoMessage, field: string): string[] {
  return (message[field] ?? []).filter((value): value is string => typeof value === 'string');
}
