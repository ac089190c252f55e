export const id = 9918;
export const ids = [9918];
export const modules = {

62164:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Mf: () => (relativeTo),
  SH: () => (repositoryPath),
  UO: () => (isWithin),
  a9: () => (pathFault),
  aQ: () => (hasControl),
  mc: () => (linkFaults)
});
function repositoryPath(folder, text) {
    const names = [];
    for (const name of [...folder.split('/'), ...text.split('/')]) {
        if (name === '' || name === '.')
            continue;
        if (name !== '..')
            names.push(name);
        else if (names.pop() === undefined)
            return undefined;
    }
    return names.join('/') || '.';
}
function isWithin(folder, path) {
    if (folder === '.' || path === folder)
        return true;
    return path[folder.length] === '/' && path.startsWith(folder);
}
function relativeTo(folder, path) {
    if (folder === '.')
        return path;
    return path === folder ? '.' : path.slice(folder.length + 1);
}
function pathFault(text) {
    if (text === '')
        return 'an empty path';
    if (text.length > 1024)
        return 'a path may have 1024 letters at the most';
    if (hasControl(text))
        return 'a path holds no control characters';
    if (text.includes('\\'))
        return 'write `/` between folders';
    if (text.startsWith('/') || /^[A-Za-z]:/.test(text))
        return 'paths are relative, so that they hold on every machine';
    if (text.split('/').some((name) => name.toLowerCase() === '.git'))
        return "git's own folder is out of bounds";
    return undefined;
}
function hasControl(text) {
    return /\p{Cc}/u.test(text);
}
function linkFaults(links) {
    return links.map((link) => ({
        code: 'FILE_UNREADABLE',
        message: 'It is a link, and globs follow none: what it leads to would be left out',
        place: { path: link },
        hint: 'Put the file there in its place (`cp -L`), name the link itself, or write a pattern that it does not fit.',
    }));
}


}),

83990:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Z: () => (fileColumn),
  q: () => (rowColumn)
});
const rowColumn = '·row';
const fileColumn = '·file';


}),

36010:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  J: () => (sqlTexts),
  K5: () => (sqlNumber),
  gt: () => (sqlText),
  iA: () => (sqlName)
});
function sqlName(name) {
    return `"${name.replaceAll('\0', '').replaceAll('"', '""')}"`;
}
function sqlText(text) {
    return `'${text.replaceAll('\0', '').replaceAll("'", "''")}'`;
}
function sqlNumber(value) {
    if (!Number.isFinite(value))
        throw new RangeError('SQL has no such number');
    return Number.isSafeInteger(value) ? String(value) : `${value.toExponential()}::DOUBLE`;
}
function sqlTexts(texts) {
    return `[${texts.map(sqlText).join(', ')}]`;
}


}),

29918:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  duckdbEngines: () => (duckdbEngines)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
;// CONCATENATED MODULE: ./src/domain/validation/sql/guard.ts
const rowMakers = new Set(['range', 'generate_series', 'unnest', 'repeat']);
const outside = /^(?:getenv|current_setting|set_config|getvariable|current_database|current_schemas?|current_user|session_user|user|version|read_.*|glob|sniff_.*|parquet_.*|duckdb_.*|pragma_.*|which_secret|nextval|currval|setseed|query|query_table|json_execute_.*|from_substrait.*|write_log|parse_path|add_parquet_key)$/i;
function refusalOfQuery(parsed, { tables }) {
    const { error, error_message: reason, statements, } = parsed;
    if (error)
        return `The query is no SELECT: ${String(reason).split('\n', 1)[0]?.slice(0, 200) ?? ''}`;
    if (statements?.length !== 1)
        return `The query has ${statements?.length ?? 0} statements; expected one SELECT`;
    const known = new Set(tables.map((table) => table.toLowerCase()));
    const named = commonTables(statements[0]);
    for (const node of nodesOf(statements[0])) {
        const refusal = refusalOfNode(node, (table) => known.has(table) || named.has(table), tables);
        if (refusal !== undefined)
            return refusal;
    }
    return undefined;
}
function refusalOfNode(node, isKnown, tables) {
    if (node['type'] === 'BASE_TABLE') {
        const { table_name: table, schema_name: schema, catalog_name: catalog } = node;
        if (isKnown((table ?? '').toLowerCase()) && !schema && !catalog)
            return undefined;
        return `The query reads ${JSON.stringify((table ?? '').slice(0, 80))}; its tables are ${tables.join(', ')}`;
    }
    if (node['type'] === 'TABLE_FUNCTION') {
        const name = functionName(node['function']);
        if (!rowMakers.has(name))
            return `The query calls the table function ${JSON.stringify(name)}, which it may not`;
    }
    if (node['class'] === 'FUNCTION') {
        const name = functionName(node);
        if (outside.test(name))
            return `The query calls ${JSON.stringify(name)}, which it may not`;
    }
    if (node['type'] === 'SHOW_REF')
        return 'The query describes tables; expected rows of its own tables';
    return undefined;
}
function commonTables(statement) {
    const names = new Set();
    for (const node of nodesOf(statement)) {
        const { map } = (node['cte_map'] ?? {});
        for (const { key } of map ?? [])
            if (key !== undefined)
                names.add(key.toLowerCase());
    }
    return names;
}
function functionName(node) {
    const { function_name: name } = (node ?? {});
    return (name ?? '').toLowerCase();
}
function* nodesOf(root) {
    const open = [root];
    while (open.length > 0) {
        const value = open.pop();
        if (Array.isArray(value))
            for (const item of value)
                open.push(item);
        else if (typeof value === 'object' && value !== null) {
            yield value;
            for (const item of Object.values(value))
                open.push(item);
        }
    }
}

// EXTERNAL MODULE: ./src/domain/validation/sql/text.ts
var sql_text = __webpack_require__(36010);
// EXTERNAL MODULE: ./src/domain/validation/data/data-column.ts
var data_column = __webpack_require__(83990);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
;// CONCATENATED MODULE: ./src/engines/duckdb/session.ts



async function openSession({ engine, scratch, memory }) {
    const limit = memory ?? Math.min(4 * 2 ** 30, Math.floor((0,external_node_os_.totalmem)() / 2));
    const instance = await engine.DuckDBInstance.create(':memory:', {
        threads: String((0,external_node_os_.availableParallelism)()),
        memory_limit: `${Math.floor(limit / 2 ** 20)}MiB`,
        temp_directory: scratch,
        autoinstall_known_extensions: 'false',
        autoload_known_extensions: 'false',
        allow_community_extensions: 'false',
        allow_unsigned_extensions: 'false',
        disabled_optimizers: 'statistics_propagation',
        preserve_insertion_order: 'true',
    });
    const connection = await instance.connect();
    const query = (sql) => rowsOf(connection, sql);
    await query(`SET TimeZone = 'UTC'`);
    const [row] = await query('SELECT version() AS version');
    return {
        version: String(row?.['version']).replace(/^v/, ''),
        query,
        async lock(files) {
            await connection.run(`SET allowed_paths = ${(0,sql_text/* sqlTexts */.J)(files)}`);
            await connection.run(`SET allowed_directories = ${(0,sql_text/* sqlTexts */.J)([scratch])}`);
            await connection.run('SET enable_external_access = false');
            await connection.run('SET lock_configuration = true');
        },
        interrupt: () => connection.interrupt(),
        close() {
            connection.closeSync();
            instance.closeSync();
        },
    };
}
class EngineFault extends Error {
}
async function rowsOf(connection, sql) {
    try {
        const reader = await connection.runAndReadAll(sql);
        return reader.getRowObjectsJS().map((row) => plainRow(row));
    }
    catch (cause) {
        throw new EngineFault(cause instanceof Error ? cause.message : String(cause), { cause });
    }
}
function plainRow(row) {
    return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)]));
}
function plain(value) {
    if (value === null || value === undefined)
        return null;
    if (typeof value === 'bigint')
        return Number.isSafeInteger(Number(value)) ? Number(value) : value;
    if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string')
        return value;
    if (Array.isArray(value))
        return value.map(plain);
    if (value instanceof Date)
        return value.toISOString();
    if (typeof value === 'object')
        return plainRow(value);
    return `${value}`;
}
function describeEngineFault(error) {
    const text = error instanceof Error ? error.message : String(error);
    if (error instanceof EngineFault && /^(?:Error: )?(?:Out of Memory|IO|HTTP) Error/.test(text)) {
        throw new errors/* ModelgateError */.HJ({
            code: 'DATA_INVALID',
            message: `The data cannot be worked through: ${text.split('\n', 1)[0]?.slice(0, 200) ?? ''}`,
            hint: 'Give the machine more memory or disk, or fewer rows at a time.',
        }, { cause: error });
    }
    throw error;
}

;// CONCATENATED MODULE: ./src/engines/duckdb/addresses.ts






const extension = 'httpfs.duckdb_extension';
function addressesOf(session, { folder, scratch }) {
    let loaded;
    return {
        async namesOf(address) {
            assertReadable(address);
            await (loaded ??= loadExtension(session, { folder, scratch }));
            if (!isPattern(address))
                return [address];
            const found = await session
                .query(`SELECT file FROM glob(${(0,sql_text/* sqlText */.gt)(address)}) ORDER BY file`)
                .catch((cause) => {
                throw missing(address, cause);
            });
            if (found.length === 0)
                throw missing(address);
            return found.map(({ file }) => String(file));
        },
    };
}
function isPattern(address) {
    return address.startsWith('s3:') && /[*?[]/.test(address);
}
function assertReadable(address) {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    const refuse = (message, hint) => {
        const shown = address.replace(/[?#].*$/, '').replace(/\/\/[^/@]*@/, '//');
        throw new errors/* ModelgateError */.HJ({ code: 'DATA_INVALID', message, place: { path: shown }, hint });
    };
    if (!url || !['https:', 's3:'].includes(url.protocol))
        refuse('Data is read at `https://` and `s3://` addresses, and at no others', 'Download it before, and name the file.');
    if (url && (url.username || url.password || url.hash || (url.search && url.protocol === 'https:')))
        refuse('The address holds a user, a password or a question, which would be shown wherever the data is named', 'Download the data before, or name it by `s3://` with the credentials in the environment.');
}
async function loadExtension(session, { folder, scratch }) {
    const [{ platform = '' } = {}] = await session.query('PRAGMA platform');
    const own = external_node_path_default().join(folder, 'extensions', `v${session.version}`, String(platform), extension);
    const isOwn = await (0,promises_.stat)(own).then((info) => info.isFile(), () => false);
    try {
        await session.query(isOwn ? `LOAD ${(0,sql_text/* sqlText */.gt)(own)}` : 'LOAD httpfs');
    }
    catch (cause) {
        if (!(cause instanceof EngineFault))
            throw cause;
        throw new errors/* ModelgateError */.HJ({
            code: 'ENGINE_UNAVAILABLE',
            message: `Data at an address needs the engine's extension httpfs, which ${isOwn ? `cannot be loaded: ${cause.message.split('\n', 1)[0]?.slice(0, 200) ?? ''}` : 'is not on this machine'}`,
            hint: `Nothing is downloaded for it: put ${extension} of DuckDB ${session.version} for ${String(platform)} into extensions/v${session.version}/${String(platform)}/ of the folder of \`engine-path\`, or download the data before.`,
        }, { cause });
    }
    const authorities = external_node_path_default().join(scratch, 'authorities.pem');
    await (0,promises_.writeFile)(authorities, trusted().join('\n'));
    await session.query('SET enable_server_cert_verification = true');
    await session.query(`SET ca_cert_file = ${(0,sql_text/* sqlText */.gt)(authorities)}`);
}
function trusted() {
    const { getCACertificates, rootCertificates } = external_node_tls_;
    if (!getCACertificates)
        return rootCertificates;
    return [...new Set([...getCACertificates('default'), ...getCACertificates('system')])];
}
function missing(address, cause) {
    return new errors/* ModelgateError */.HJ({
        code: 'FILE_MISSING',
        message: 'There is no such data, or it may not be listed',
        place: { path: address },
        hint: 'Credentials are taken from AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN and AWS_REGION.',
    }, { cause });
}

// EXTERNAL MODULE: ./src/domain/repository-path.ts
var repository_path = __webpack_require__(62164);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./src/engines/duckdb/compressed.ts





async function assertWhole(file, { name, compression }) {
    const unpack = compression === 'gzip' ? external_node_zlib_.createGunzip() : zstdUnpacker();
    if (!unpack)
        return;
    try {
        await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(file, { highWaterMark: 1 << 18 }), unpack, nowhere());
    }
    catch (cause) {
        const reason = cause instanceof Error ? cause.message.slice(0, 100) : 'unknown error';
        throw new errors/* ModelgateError */.HJ({
            code: 'FILE_UNREADABLE',
            message: `The data cannot be read: its ${compression} compression is broken (${reason})`,
            place: { path: name },
            hint: 'Write the file again; what cannot be read is never a pass.',
        }, { cause });
    }
}
function zstdUnpacker() {
    return external_node_zlib_.createZstdDecompress?.();
}
function nowhere() {
    return new external_node_stream_.Writable({ write: (_chunk, _encoding, done) => done() });
}

;// CONCATENATED MODULE: ./src/engines/duckdb/data-files.ts





const besides = /(?:^|\/)[._][^/]*$|\.crc$/;
async function dataFiles(files, { paths, ...place }) {
    const found = [];
    for (const pattern of paths) {
        const names = isRemote(pattern) ? await place.addresses.namesOf(pattern) : await namesOf(files, pattern);
        for (const name of names)
            found.push(await dataFile(files, { ...place, name, position: found.length }));
    }
    const [first] = found;
    const other = found.find(({ format }) => format !== first?.format);
    if (first && other) {
        const message = `One set of data has files of several formats: ${first.name} is ${first.format}, ${other.name} is ${other.format}`;
        throw new errors/* ModelgateError */.HJ({
            code: 'DATA_INVALID',
            message,
            hint: 'Name the files of one format by a glob.',
        });
    }
    return found;
}
function isRemote(name) {
    return /^(?:s3|gs|gcs|r2|https?|hf):\/\//i.test(name);
}
async function namesOf(files, pattern) {
    (0,errors/* throwFaults */.G3)((0,repository_path/* linkFaults */.mc)(await files.links([pattern])));
    const all = await files.glob([pattern]);
    const single = all.length === 1 && all[0] === pattern;
    const names = single ? all : all.filter((name) => !besides.test(name));
    if (names.length > 0)
        return names;
    throw new errors/* ModelgateError */.HJ({
        code: 'FILE_MISSING',
        message: 'There is no such data',
        place: { path: pattern },
        hint: 'Data is named by files, folders or globs, relative to the working directory.',
    });
}
async function dataFile(files, { name, scratch, arrow, position }) {
    if (isRemote(name))
        return addressed(name);
    const size = await files.size(name);
    const absolute = external_node_path_default().resolve(files.root, name);
    const kind = size === 0 ? formatByName(name) : await formatByContent(absolute, name);
    if (kind.compression !== 'none')
        await assertWhole(absolute, { name, compression: kind.compression });
    if (kind.format === 'arrow')
        return arrowFile(arrow, { name, absolute, scratch, position, kind });
    return { name, target: await plainTarget(absolute, { scratch, position }), ...kind };
}
function addressed(name) {
    const kind = formatByName(name);
    const refuse = (message) => new errors/* ModelgateError */.HJ({
        code: 'DATA_INVALID',
        message,
        place: { path: name },
        hint: 'Download it before, and name the file.',
    });
    if (!/\.(?:csv|tsv|parquet|pq|jsonl|ndjson|json)(?:\.gz|\.zst)?$/i.test(name))
        throw refuse('At an address the ending tells the format: .csv, .tsv, .parquet, .jsonl or .json');
    if (kind.compression !== 'none')
        throw refuse('Packed data at an address cannot be seen to be whole before it is read');
    return { name, target: name, ...kind };
}
async function arrowFile(arrow, { name, absolute, scratch, position, kind }) {
    if (kind.compression !== 'none')
        throw new errors/* ModelgateError */.HJ({
            code: 'DATA_INVALID',
            message: 'An Arrow file is packed as a whole, which is not read',
            place: { path: name },
            hint: 'Unpack it, or let the Arrow library compress what is in it (lz4, zstd).',
        });
    const target = await plainPlace(`${absolute}.parquet`, { scratch, position });
    await arrow.toParquet({ file: absolute, name }, target);
    return { name, target, ...kind };
}
function formatByName(name) {
    const bare = name.toLowerCase().replace(/[?#].*$/, '');
    const compression = bare.endsWith('.gz') ? 'gzip' : bare.endsWith('.zst') ? 'zstd' : 'none';
    const ending = bare
        .replace(/\.(?:gz|zst)$/, '')
        .split('.')
        .at(-1) ?? '';
    const formats = {
        parquet: 'parquet',
        pq: 'parquet',
        jsonl: 'jsonl',
        ndjson: 'jsonl',
        json: 'json',
        arrow: 'arrow',
        arrows: 'arrow',
        feather: 'arrow',
        ipc: 'arrow',
    };
    return { format: formats[ending] ?? 'csv', compression };
}
async function formatByContent(file, name) {
    const head = await headOf(file);
    const signs = head.toString('latin1');
    if (signs.startsWith('PAR1'))
        return { format: 'parquet', compression: 'none' };
    if (signs.startsWith('ARROW1') || signs.startsWith('\xff\xff\xff\xff'))
        return { format: 'arrow', compression: 'none' };
    if (signs.startsWith('\x1f\x8b'))
        return { ...formatByName(name), compression: 'gzip' };
    if (signs.startsWith('\x28\xb5\x2f\xfd'))
        return { ...formatByName(name), compression: 'zstd' };
    const text = head
        .toString('utf8')
        .replace(/^\uFEFF/, '')
        .trimStart();
    if (text.startsWith('['))
        return { format: 'json', compression: 'none' };
    if (text.startsWith('{'))
        return { format: 'jsonl', compression: 'none' };
    const named = formatByName(name).format;
    return {
        format: named === 'jsonl' || named === 'parquet' || named === 'arrow' ? named : 'csv',
        compression: 'none',
    };
}
async function headOf(file) {
    const handle = await (0,promises_.open)(file);
    try {
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(4096), 0, 4096, 0);
        return buffer.subarray(0, bytesRead);
    }
    finally {
        await handle.close();
    }
}
async function plainTarget(file, { scratch, position }) {
    if (!/[[\]*?{}]/.test(file))
        return file;
    const target = await plainPlace(file, { scratch, position });
    await (0,promises_.symlink)(file, target);
    return target;
}
async function plainPlace(file, { scratch, position }) {
    const partitions = external_node_path_default().dirname(file)
        .split((external_node_path_default()).sep)
        .filter((part) => /^[^=[\]*?{}]+=[^[\]*?{}]*$/.test(part));
    const folder = external_node_path_default().join(scratch, 'links', String(position), ...partitions);
    await (0,promises_.mkdir)(folder, { recursive: true });
    return external_node_path_default().join(folder, external_node_path_default().basename(file).replace(/[[\]*?{}]/g, '_'));
}

// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
;// CONCATENATED MODULE: ./src/engines/duckdb/packages.ts



const enginePackage = '@duckdb/node-api';
function loadEngine(folder) {
    try {
        return (0,external_node_module_.createRequire)(external_node_path_default().join(folder, 'package.json'))(enginePackage);
    }
    catch (cause) {
        const { code = 'unknown error' } = cause;
        const message = `The data engine cannot be loaded from ${folder} (${code})`;
        throw new errors/* ModelgateError */.HJ({ code: 'ENGINE_UNAVAILABLE', message, hint: wayOut }, { cause });
    }
}
const wayOut = 'Give `engine-path` a folder in which `npm ci` was run with the files of engines/duckdb, on a machine of this kind.';

;// CONCATENATED MODULE: ./src/domain/validation/data/csv-dialect.ts
const delimiters = [',', ';', '\t', '|'];
function csvDialect(lines) {
    const [first = '', ...rest] = lines;
    const header = first.replace(/^\uFEFF/, '');
    const readings = delimiters.map((delimiter) => {
        const names = fieldsOf(header, delimiter);
        const fitting = rest.filter((line) => fieldsOf(line, delimiter).length === names.length).length;
        return { delimiter, names, score: names.length > 1 ? fitting + 1 : 0 };
    });
    const best = readings.toSorted((a, b) => b.score - a.score || b.names.length - a.names.length)[0];
    const { delimiter, names } = best ?? { delimiter: ',', names: [header] };
    return {
        delimiter,
        names: names.map((name, i) => name.replace(/^[ \t\r]+|[ \t\r]+$/g, '') || `column${i + 1}`),
    };
}
function fieldsOf(line, delimiter) {
    const fields = [];
    let field = '';
    let quoted = false;
    for (let i = 0; i < line.length; i++) {
        const sign = line[i];
        if (quoted) {
            if (sign !== '"')
                field += sign;
            else if (line[i + 1] === '"')
                field += line[i++];
            else
                quoted = false;
        }
        else if (sign === '"' && field === '')
            quoted = true;
        else if (sign === delimiter) {
            fields.push(field);
            field = '';
        }
        else
            field += sign;
    }
    return [...fields, field];
}

;// CONCATENATED MODULE: ./src/engines/duckdb/relation.ts

const whole = { count: 0, examples: [] };
const brokenShown = 5;
function isPartitioned(files) {
    return files.every(({ name }) => /(?:^|\/)[A-Za-z_][A-Za-z0-9_]*=[^/]*\//.test(name));
}
function partitionNames(files) {
    if (!isPartitioned(files))
        return [];
    const folders = files[0]?.name.split('/').slice(0, -1) ?? [];
    return folders.flatMap((folder) => /^([A-Za-z_][A-Za-z0-9_]*)=/.exec(folder)?.[1] ?? []);
}

;// CONCATENATED MODULE: ./src/engines/duckdb/csv-relation.ts





const longestRow = 16_000_000;
async function csvRelation({ files, query }) {
    const layouts = await Promise.all(files.map(async (file) => ({ file, dialect: await dialectOf(file, query) })));
    const groups = grouped(layouts);
    const partitions = partitionNames(files);
    const hive = isPartitioned(files);
    const select = groups.map((group) => selectOf(group, { hive })).join(' UNION ALL BY NAME ');
    const names = [...new Set([...groups.flatMap(({ dialect }) => dialect.names), ...partitions])];
    const columns = names.map((name) => ({
        name,
        type: 'VARCHAR',
        kind: 'text',
        ...(partitions.includes(name) && { partition: true }),
    }));
    const broken = await brokenRows({ files, query }, groups, { hive });
    return { select, columns, broken };
}
async function dialectOf(file, query) {
    const raw = `auto_detect = false, header = false, delim = '\u001f', quote = '', escape = '', null_padding = true, ignore_errors = true`;
    const lines = await query(`SELECT line FROM read_csv(${(0,sql_text/* sqlText */.gt)(file.target)}, ${raw}, columns = {'line': 'VARCHAR'}, compression = ${(0,sql_text/* sqlText */.gt)(file.compression)}, max_line_size = ${longestRow}) LIMIT 20`);
    if (lines.length === 0)
        throw empty(file);
    const dialect = csvDialect(lines.map(({ line }) => String(line ?? '')));
    const twice = dialect.names.filter((name, i, all) => all.findIndex((other) => same(other, name)) !== i);
    if (twice.length > 0)
        throw repeated(file, twice);
    return dialect;
}
function grouped(layouts) {
    const groups = [];
    for (const { file, dialect } of layouts) {
        const last = groups.at(-1);
        if (last && sameLayout(last.dialect, dialect) && last.files[0]?.compression === file.compression)
            last.files.push(file);
        else
            groups.push({ files: [file], dialect });
    }
    return groups;
}
function sameLayout(a, b) {
    return a.delimiter === b.delimiter && JSON.stringify(a.names) === JSON.stringify(b.names);
}
function selectOf(group, options) {
    return `SELECT * FROM ${readCsv(group, { ...options, onBroken: 'ignore_errors = true' })}`;
}
function readCsv({ files, dialect }, { hive, onBroken }) {
    const columns = dialect.names.map((name) => `${(0,sql_text/* sqlText */.gt)(name)}: 'VARCHAR'`).join(', ');
    const [{ compression } = { compression: 'none' }] = files;
    return `read_csv(${(0,sql_text/* sqlTexts */.J)(files.map(({ target }) => target))}, auto_detect = false, header = true, delim = ${(0,sql_text/* sqlText */.gt)(dialect.delimiter)}, quote = '"', escape = '"', strict_mode = true, columns = {${columns}}, compression = ${(0,sql_text/* sqlText */.gt)(compression)}, max_line_size = ${longestRow}, hive_partitioning = ${hive}, hive_types_autocast = false, filename = ${(0,sql_text/* sqlText */.gt)(data_column/* fileColumn */.Z)}, ${onBroken})`;
}
async function brokenRows({ files, query }, groups, options) {
    for (const group of groups) {
        const cells = group.dialect.names.map((name) => `count(${(0,sql_text/* sqlName */.iA)(name)})`).join(', ');
        await query(`SELECT ${cells} FROM ${readCsv(group, { ...options, onBroken: 'store_rejects = true, rejects_limit = 0' })}`);
    }
    const targets = new Map(files.map(({ target, name }) => [target, name]));
    const where = `reject_errors AS e JOIN reject_scans AS s USING (scan_id, file_id) WHERE list_contains(${(0,sql_text/* sqlTexts */.J)([...targets.keys()])}, s.file_path)`;
    const [counted] = await query(`SELECT count(DISTINCT (s.file_path, e.line)) AS n FROM ${where}`);
    const count = Number(counted?.['n'] ?? 0);
    if (count === 0)
        return { count, examples: [] };
    const rows = await query(`SELECT s.file_path AS path, e.line AS line, min_by(e.error_type || ': ' || e.error_message, e.column_idx) AS reason FROM ${where} GROUP BY ALL ORDER BY path, line LIMIT ${brokenShown}`);
    const examples = rows.map(({ path, line, reason }) => ({
        path: targets.get(String(path)) ?? String(path),
        line: Number(line),
        reason: reasonOf(String(reason)),
    }));
    return { count, examples };
}
function reasonOf(said) {
    const [, expected, found] = /Expected Number of Columns: (\d+) Found: (\d+)/.exec(said) ?? [];
    if (found !== undefined)
        return `${found} ${found === '1' ? 'field' : 'fields'}, expected ${expected}`;
    const kind = /^[A-Z ]+(?=: )/.exec(said)?.[0] ?? '';
    return reasons[kind] ?? said.split('\n', 1)[0]?.slice(0, 200) ?? '';
}
const reasons = {
    'UNQUOTED VALUE': 'a quote that is left open, or text behind a closed one',
    'INVALID ENCODING': 'bytes that are no UTF-8',
    'LINE SIZE OVER MAXIMUM': `a line of more than ${longestRow} bytes`,
};
function same(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}
function empty({ name }) {
    return new errors/* ModelgateError */.HJ({
        code: 'FILE_UNREADABLE',
        message: 'The file is empty; expected a header and rows',
        place: { path: name },
    });
}
function repeated({ name }, columns) {
    return new errors/* ModelgateError */.HJ({
        code: 'DATA_INVALID',
        message: `Two columns have one name: ${columns.map((column) => JSON.stringify(column.slice(0, 60))).join(', ')} (capitals do not count)`,
        place: { path: name, line: 1 },
        hint: 'Give each column a name of its own.',
    });
}

;// CONCATENATED MODULE: ./src/engines/duckdb/json-relation.ts




const mostKeys = 10_000;
async function jsonRelation({ files, query }) {
    const [first] = files;
    const lines = first?.format === 'jsonl';
    const reader = `read_json_objects(${(0,sql_text/* sqlTexts */.J)(files.map(({ target }) => target))}, format = ${lines ? `'newline_delimited', ignore_errors = true` : `'array'`}, compression = ${(0,sql_text/* sqlText */.gt)(first && first.compression !== 'none' ? first.compression : 'uncompressed')}, maximum_object_size = 67108864, hive_partitioning = ${isPartitioned(files)}, hive_types_autocast = false, filename = ${(0,sql_text/* sqlText */.gt)(data_column/* fileColumn */.Z)})`;
    const isObject = `json_type(json) = 'OBJECT'`;
    const keys = await query(`SELECT key, min(position) AS position FROM (SELECT unnest(json_keys(json)) AS key, generate_subscripts(json_keys(json), 1) AS position FROM ${reader} WHERE ${isObject}) GROUP BY key ORDER BY position, key LIMIT ${mostKeys + 1}`);
    if (keys.length > mostKeys)
        throw tooWide(first?.name ?? '');
    const names = keys.map(({ key }) => String(key));
    const partitions = partitionNames(files).filter((name) => !names.includes(name));
    const cells = names.map((name) => {
        const cell = `json->${(0,sql_text/* sqlText */.gt)(`/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`)}`;
        return `CASE WHEN json_type(${cell}) <> 'NULL' THEN ${cell} END AS ${(0,sql_text/* sqlName */.iA)(name)}`;
    });
    const columns = [
        ...names.map((name) => ({ name, type: 'JSON', kind: 'json' })),
        ...partitions.map((name) => ({ name, type: 'VARCHAR', kind: 'text', partition: true })),
    ];
    const picked = [...cells, ...partitions.map(sql_text/* sqlName */.iA), (0,sql_text/* sqlName */.iA)(data_column/* fileColumn */.Z)].join(', ');
    const broken = lines
        ? await brokenLines(query, {
            reader,
            isObject,
            names: new Map(files.map((file) => [file.target, file.name])),
        })
        : { count: 0, examples: [] };
    return { select: `SELECT ${picked} FROM ${reader} WHERE ${isObject}`, columns, broken };
}
async function brokenLines(query, { reader, isObject, names }) {
    const [counted] = await query(`SELECT count(*) - count_if(${isObject}) AS n FROM ${reader}`);
    const count = Number(counted?.['n'] ?? 0);
    if (count === 0)
        return { count, examples: [] };
    const rows = await query(`SELECT file, line, json IS NULL AS malformed FROM (SELECT *, ${(0,sql_text/* sqlName */.iA)(data_column/* fileColumn */.Z)} AS file, row_number() OVER (PARTITION BY ${(0,sql_text/* sqlName */.iA)(data_column/* fileColumn */.Z)}) AS line FROM ${reader}) WHERE (${isObject}) IS NOT TRUE ORDER BY file, line LIMIT ${brokenShown}`);
    const examples = rows.map(({ file, line, malformed }) => ({
        path: names.get(String(file)) ?? String(file),
        line: Number(line),
        reason: malformed === true ? 'no valid JSON' : 'JSON, but no object',
    }));
    return { count, examples };
}
function tooWide(path) {
    return new errors/* ModelgateError */.HJ({
        code: 'DATA_INVALID',
        message: `The objects have more than ${mostKeys} different keys, which is no table`,
        place: { path },
    });
}

;// CONCATENATED MODULE: ./src/engines/duckdb/parquet-relation.ts



async function parquetRelation({ files, query }) {
    const reader = `read_parquet(${(0,sql_text/* sqlTexts */.J)(files.map(({ target }) => target))}, union_by_name = ${files.length > 1}, hive_partitioning = ${isPartitioned(files)}, hive_types_autocast = false`;
    const partitions = partitionNames(files);
    const described = await query(`DESCRIBE SELECT * FROM ${reader})`);
    const columns = described.map(({ column_name: name, column_type: type }) => ({
        name: String(name),
        type: String(type),
        kind: partitions.includes(String(name)) ? 'text' : 'typed',
        ...(partitions.includes(String(name)) && { partition: true }),
    }));
    const cells = columns.map(({ name, type }) => {
        const column = (0,sql_text/* sqlName */.iA)(name);
        return type === 'DOUBLE' || type === 'FLOAT' ? `${column} * 1.0::${type} AS ${column}` : column;
    });
    const named = `${reader}, filename = ${(0,sql_text/* sqlText */.gt)(data_column/* fileColumn */.Z)})`;
    return {
        select: `SELECT ${[...cells, (0,sql_text/* sqlName */.iA)(data_column/* fileColumn */.Z)].join(', ')} FROM ${named}`,
        columns,
        broken: whole,
    };
}

;// CONCATENATED MODULE: ./src/engines/duckdb/relations.ts





async function relationOf(reading) {
    switch (reading.files[0]?.format) {
        case 'parquet':
        case 'arrow':
            return parquetRelation(reading);
        case 'json':
        case 'jsonl':
            return jsonRelation(reading);
        default:
            return csvRelation(reading);
    }
}
function unreadableData(error, files) {
    if (!(error instanceof EngineFault) || !ofTheFile.test(error.message))
        throw error;
    const [first] = files;
    const text = (error.message.split('\n', 1)[0] ?? '').replace(/^Error: /, '');
    const named = files.find(({ target }) => error.message.includes(target)) ?? first;
    const reason = files
        .reduce((words, { target, name }) => words.replaceAll(target, name), text)
        .slice(0, 300);
    throw new errors/* ModelgateError */.HJ({
        code: 'FILE_UNREADABLE',
        message: `The data cannot be read: ${reason}`,
        ...(named && { place: { path: named.name } }),
        hint: 'Write the file again; what cannot be read is never a pass.',
    }, { cause: error });
}
const ofTheFile = /^(?:Error: )?(?:IO|HTTP|Invalid Input|Invalid|Conversion|Permission) Error/;

;// CONCATENATED MODULE: ./src/engines/duckdb/engines.ts












function duckdbEngines({ files, arrow, install, memory }) {
    return {
        async open({ path: named } = {}) {
            const folder = named === undefined ? await install() : external_node_path_default().resolve(files.root, named);
            const engine = loadEngine(folder);
            const scratch = await (0,promises_.mkdtemp)(external_node_path_default().join((0,external_node_os_.tmpdir)(), 'modelgate-data-'));
            try {
                const session = await openSession({ engine, scratch, ...(memory !== undefined && { memory }) });
                const addresses = addressesOf(session, { folder, scratch });
                return engineOver({ session, files, arrow, addresses, scratch });
            }
            catch (error) {
                await (0,promises_.rm)(scratch, { recursive: true, force: true });
                throw error;
            }
        },
    };
}
const longestQuery = 300_000;
function engineOver({ session, files, arrow, addresses, scratch }) {
    const tables = new Set();
    const opened = [];
    let locked;
    const query = (sql) => session.query(sql).catch(describeEngineFault);
    return {
        name: `DuckDB ${session.version}`,
        async attach(data) {
            if (locked)
                throw new Error('data is attached before anybody else’s query runs');
            const place = { arrow, addresses, scratch: external_node_path_default().join(scratch, data.name) };
            const found = await dataFiles(files, { paths: data.paths, ...place });
            const table = await attachFiles({ session, data, found });
            opened.push(...found);
            return table;
        },
        query,
        async define(name, select) {
            await query(`CREATE OR REPLACE TEMP VIEW ${(0,sql_text/* sqlName */.iA)(name)} AS ${select}`);
            tables.add(name);
        },
        async ask(sql) {
            locked ??= session.lock(opened.map(({ target }) => target));
            await locked;
            const [parsed] = await query(`SELECT json_serialize_sql(${(0,sql_text/* sqlText */.gt)(sql)}) AS tree`);
            const refusal = refusalOfQuery(JSON.parse(String(parsed?.['tree'])), { tables: [...tables] });
            if (refusal !== undefined)
                throw new errors/* ModelgateError */.HJ({ code: 'QUERY_REFUSED', message: refusal });
            const timer = setTimeout(() => session.interrupt(), longestQuery);
            return session
                .query(sql)
                .finally(() => clearTimeout(timer))
                .catch((cause) => {
                const text = cause instanceof Error ? cause.message : String(cause);
                const message = `The query cannot be run: ${text.split('\n', 1)[0]?.slice(0, 300) ?? ''}`;
                throw new errors/* ModelgateError */.HJ({ code: 'QUERY_REFUSED', message }, { cause });
            });
        },
        async write(sql, file) {
            const draft = external_node_path_default().join(scratch, 'rows.csv');
            await query(`COPY (${sql}) TO ${(0,sql_text/* sqlText */.gt)(draft)} (FORMAT csv, HEADER true)`);
            const [counted] = await query(`SELECT count(*) AS n FROM (${sql})`);
            await files.copy(draft, file);
            await (0,promises_.rm)(draft, { force: true });
            return Number(counted?.['n'] ?? 0);
        },
        async close() {
            session.close();
            await (0,promises_.rm)(scratch, { recursive: true, force: true });
        },
    };
}
async function attachFiles({ session, data, found, }) {
    const query = (sql) => session.query(sql);
    const relation = await relationOf({ files: found, query }).catch((error) => unreadableData(error, found));
    const [name, base] = [(0,sql_text/* sqlName */.iA)(data.name), (0,sql_text/* sqlName */.iA)(`${data.name}·files`)];
    const file = (0,sql_text/* sqlName */.iA)(data_column/* fileColumn */.Z);
    const kept = relation.broken.count > 0 ? 'TEMP TABLE' : 'TEMP VIEW';
    await query(`CREATE ${kept} ${base} AS ${relation.select}`).catch((error) => unreadableData(error, found));
    await query(`CREATE TEMP VIEW ${name} AS SELECT * EXCLUDE (${file}) FROM ${base}`);
    return {
        name: data.name,
        relation: name,
        numbered: `(SELECT row_number() OVER () AS ${(0,sql_text/* sqlName */.iA)(data_column/* rowColumn */.q)}, * FROM ${base})`,
        format: found[0]?.format ?? 'csv',
        files: found.map((file) => file.name),
        targets: found.map(({ target }) => target),
        columns: relation.columns,
        broken: relation.broken,
        async rowsByFile() {
            const counted = await query(`SELECT ${file} AS file, count(*) AS n FROM ${base} GROUP BY 1`);
            const rows = new Map(counted.map((row) => [String(row['file']), Number(row['n'])]));
            return found.map(({ target }) => rows.get(target) ?? 0);
        },
    };
}


})

};
