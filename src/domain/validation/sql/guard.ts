/** A node of the tree that `json_serialize_sql` gives. */
type Node = Readonly<Record<string, unknown>>;

/** Table functions that make rows out of their arguments alone. */
const rowMakers: ReadonlySet<string> = new Set(['range', 'generate_series', 'unnest', 'repeat']);

/** Functions that tell of the machine or of the session, or that change it. */
const outside =
  /^(?:getenv|current_setting|set_config|getvariable|current_database|current_schemas?|current_user|session_user|user|version|read_.*|glob|sniff_.*|parquet_.*|duckdb_.*|pragma_.*|which_secret|nextval|currval|setseed|query|query_table|json_execute_.*|from_substrait.*|write_log|parse_path|add_parquet_key)$/i;

/**
 * Why a query that somebody else wrote is not run: it is more than one SELECT, or reaches for more than the tables that it may see.
 * `undefined`: it may. `parsed` is what the engine's own parser gives for it, so that nothing is guessed from the text.
 */
export function refusalOfQuery(
  parsed: unknown,
  { tables }: { readonly tables: readonly string[] },
): string | undefined {
  const {
    error,
    error_message: reason,
    statements,
  } = parsed as {
    error: boolean;
    error_message?: string;
    statements?: readonly Node[];
  };
  if (error) return `The query is no SELECT: ${String(reason).split('\n', 1)[0]?.slice(0, 200) ?? ''}`;
  if (statements?.length !== 1)
    return `The query has ${statements?.length ?? 0} statements; expected one SELECT`;
  const known = new Set(tables.map((table) => table.toLowerCase()));
  const named = commonTables(statements[0]);
  for (const node of nodesOf(statements[0])) {
    const refusal = refusalOfNode(node, (table) => known.has(table) || named.has(table), tables);
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}

function refusalOfNode(
  node: Node,
  isKnown: (table: string) => boolean,
  tables: readonly string[],
): string | undefined {
  if (node['type'] === 'BASE_TABLE') {
    const { table_name: table, schema_name: schema, catalog_name: catalog } = node as Record<string, string>;
    if (isKnown((table ?? '').toLowerCase()) && !schema && !catalog) return undefined;
    return `The query reads ${JSON.stringify((table ?? '').slice(0, 80))}; its tables are ${tables.join(', ')}`;
  }
  if (node['type'] === 'TABLE_FUNCTION') {
    const name = functionName(node['function']);
    if (!rowMakers.has(name))
      return `The query calls the table function ${JSON.stringify(name)}, which it may not`;
  }
  if (node['class'] === 'FUNCTION') {
    const name = functionName(node);
    if (outside.test(name)) return `The query calls ${JSON.stringify(name)}, which it may not`;
  }
  if (node['type'] === 'SHOW_REF') return 'The query describes tables; expected rows of its own tables';
  return undefined;
}

/** Names that `WITH` gives to queries inside of the query. */
function commonTables(statement: unknown): ReadonlySet<string> {
  const names = new Set<string>();
  for (const node of nodesOf(statement)) {
    const { map } = (node['cte_map'] ?? {}) as { map?: readonly { key?: string }[] };
    for (const { key } of map ?? []) if (key !== undefined) names.add(key.toLowerCase());
  }
  return names;
}

function functionName(node: unknown): string {
  const { function_name: name } = (node ?? {}) as { function_name?: string };
  return (name ?? '').toLowerCase();
}

/** Every object in a tree, without recursion: the tree is as deep as somebody wrote it. */
function* nodesOf(root: unknown): Generator<Node> {
  const open: unknown[] = [root];
  while (open.length > 0) {
    const value = open.pop();
    if (Array.isArray(value)) for (const item of value) open.push(item);
    else if (typeof value === 'object' && value !== null) {
      yield value as Node;
      for (const item of Object.values(value)) open.push(item);
    }
  }
}
