import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Alias, Document, Node } from 'yaml';
import type { ErrorCode } from '../error-catalogue.ts';
import type { Fault, Place } from '../errors.ts';
import { formatField } from '../schema-faults.ts';

/** A YAML text as data, with the place of each key and value. */
export interface Source {
  readonly data: unknown;
  /** Faults of the YAML itself. */
  readonly faults: readonly Fault[];
  /** `false`: the text is too broken for its data to be judged. */
  readonly whole: boolean;
  place(path: readonly (string | number)[], at: 'key' | 'value'): Place;
}

/** What a text is to be, and how large such a thing may be. */
export interface SourceKind {
  /** Of its faults. */
  readonly code: ErrorCode;
  /** `a policy` */
  readonly name: string;
  readonly limits: {
    /** Letters. */
    readonly size: number;
    readonly depth: number;
    /** After aliases are written out. */
    readonly values: number;
  };
}

/** A policy of a hundred models has some 100,000 letters, and some five thousand values. */
const policyKind: SourceKind = {
  code: 'POLICY_INVALID',
  name: 'a policy',
  limits: { size: 500_000, depth: 16, values: 100_000 },
};

/**
 * Reads YAML 1.2 by the core schema: one document, unique text keys, no tags of one's own, no merge keys. The text comes
 * from pull requests, so size, depth and what aliases multiply are bounded, and duplicate keys are found in linear time.
 */
export function readSource(text: string, path: string, kind: SourceKind = policyKind): Source {
  const { code, limits } = kind;
  const tooDeep = `nested too deeply to be ${kind.name}`;
  const lines = new LineCounter();
  const placeOf = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { path, line: Math.max(1, line), column: Math.max(1, col) };
  };
  const broken = (faults: readonly Fault[]): Source => ({
    data: undefined,
    faults,
    whole: false,
    place: () => ({ path }),
  });

  if (text.length > limits.size) {
    return broken([
      {
        code,
        message: `the file has ${text.length} letters, expected at most ${limits.size}`,
        place: { path },
      },
    ]);
  }
  const document = parse(text, lines);
  if (!document) return broken([{ code, message: tooDeep, place: { path } }]);
  const syntax = syntaxFaults(document, placeOf, { code, tooDeep });
  if (syntax.length > 0) return broken(syntax);

  const faults: Fault[] = [];
  const reading = readValues(document, { limits, tooDeep }, ({ message, offset, earlier }) => {
    const hint = earlier !== undefined && { hint: `It stands in line ${placeOf(earlier).line} already.` };
    faults.push({ code, message, place: placeOf(offset), ...hint });
  });
  const locate = locator(document, reading.targets);
  return {
    data: reading.data,
    faults,
    whole: reading.whole,
    place(keys, at) {
      const field = formatField(keys);
      return { ...placeOf(locate(keys, at)), ...(field && { field }) };
    },
  };
}

interface Words {
  readonly code: ErrorCode;
  readonly tooDeep: string;
}

function parse(text: string, lines: LineCounter): Document.Parsed | undefined {
  try {
    return parseDocument(text, {
      version: '1.2',
      schema: 'core',
      customTags: null,
      resolveKnownTags: false,
      merge: false,
      strict: true,
      stringKeys: true,
      // The library compares each key with all others: 30,000 keys take it 12 seconds. `readValues` finds duplicates.
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'error',
      lineCounter: lines,
    });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function syntaxFaults(
  document: Document.Parsed,
  placeOf: (offset: number) => Place,
  { code, tooDeep }: Words,
): Fault[] {
  const deep = document.errors.find((error) => error.code === 'RESOURCE_EXHAUSTION');
  if (deep) return [{ code, message: tooDeep, place: placeOf(deep.pos[0]) }];
  return [...document.errors, ...document.warnings].map((error) => ({
    code,
    message:
      error.code === 'TAG_RESOLVE_FAILED'
        ? 'tags such as `!name` are not allowed'
        : `no valid YAML: ${error.message}`,
    place: placeOf(error.pos[0]),
  }));
}

interface Reading {
  readonly data: unknown;
  readonly whole: boolean;
  /** What each alias stands for. */
  readonly targets: ReadonlyMap<Alias, Node>;
}

type Report = (fault: {
  readonly message: string;
  readonly offset: number;
  readonly earlier?: number;
}) => void;

function readValues(
  document: Document.Parsed,
  { limits, tooDeep }: Pick<SourceKind, 'limits'> & Pick<Words, 'tooDeep'>,
  report: Report,
): Reading {
  const anchors = new Map<string, Node>();
  const targets = new Map<Alias, Node>();
  let values = 0;
  let whole = true;

  function stop(message: string, node: Node): undefined {
    if (whole) report({ message, offset: startOf(node) });
    whole = false;
    return undefined;
  }

  function read(node: Node | null, depth: number): unknown {
    if (!whole || node === null) return whole ? null : undefined;
    if (depth > limits.depth) return stop(tooDeep, node);
    if (++values > limits.values)
      return stop(`more than ${limits.values} values, counting what aliases repeat`, node);
    if (isAlias(node)) {
      const target = targets.get(node) ?? anchors.get(node.source);
      if (!target) return stop(`the alias *${node.source} names no anchor before it`, node);
      targets.set(node, target);
      return read(target, depth + 1);
    }
    const { anchor } = node as Node & { anchor?: string };
    if (anchor !== undefined) anchors.set(anchor, node);
    if (isScalar(node)) return node.value;
    if (isSeq<Node>(node)) return node.items.map((item) => read(item, depth + 1));
    return isMap<Node, Node | null>(node) ? readMap(node, depth) : null;
  }

  function readMap(
    node: { readonly items: readonly { key: Node; value: Node | null }[] },
    depth: number,
  ): unknown {
    const seen = new Map<string, number>();
    const entries: [string, unknown][] = [];
    for (const { key, value } of node.items) {
      const name = nameOf(key);
      const offset = startOf(key);
      const first = seen.get(name);
      if (name === '__proto__') report({ message: 'the key "__proto__" is not allowed', offset });
      else if (first !== undefined) {
        report({ message: `the key ${JSON.stringify(name)} is given twice`, offset, earlier: first });
      } else entries.push([name, read(value, depth + 1)]);
      seen.set(name, offset);
    }
    return Object.fromEntries(entries);
  }

  const data = read(document.contents, 0);
  return { data, whole, targets };
}

/** Finds the offset of a key or value; each mapping is indexed once, so that thousands of faults are no burden. */
function locator(document: Document.Parsed, targets: ReadonlyMap<Alias, Node>) {
  const indexes = new Map<Node, ReadonlyMap<string, Entry>>();

  function entryOf(holder: Node | null | undefined, key: string | number): Entry | undefined {
    if (isSeq<Node>(holder)) return { value: holder.items[Number(key)] ?? null };
    if (!isMap<Node, Node | null>(holder)) return undefined;
    const index =
      indexes.get(holder) ?? new Map(holder.items.toReversed().map((pair) => [nameOf(pair.key), pair]));
    indexes.set(holder, index);
    return index.get(String(key));
  }

  return (keys: readonly (string | number)[], at: 'key' | 'value'): number => {
    let node: Node | null = document.contents;
    let offset = node ? startOf(node) : 0;
    for (const [depth, key] of keys.entries()) {
      const { key: name, value = null } = entryOf(isAlias(node) ? targets.get(node) : node, key) ?? {};
      // An empty value has no place of its own: its key is what one looks for.
      const empty = value === null || (isScalar(value) && value.range?.[0] === value.range?.[1]);
      const wanted = name && (empty || (at === 'key' && depth === keys.length - 1)) ? name : value;
      if (wanted) offset = startOf(wanted);
      node = value;
    }
    return offset;
  };
}

interface Entry {
  readonly key?: Node;
  readonly value: Node | null;
}

function nameOf(key: Node): string {
  return isScalar(key) ? String(key.value ?? '') : '';
}

function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}
