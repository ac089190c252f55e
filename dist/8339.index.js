export const id = 8339;
export const ids = [8339];
export const modules = {

6059:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  J: () => (deepest)
});
const deepest = 100;


}),

16768:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  N: () => (JsonError),
  q: () => (parseJson)
});
var _node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6059);

class JsonError extends Error {
    syntax;
    constructor(syntax) {
        super(syntax.message);
        this.name = 'JsonError';
        this.syntax = syntax;
    }
}
const numeral = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const word = /-?[A-Za-z]+/y;
const plainText = /[^"\\\u0000-\u001f]*/y;
const words = new Map([
    ['true', { kind: 'boolean', value: true }],
    ['false', { kind: 'boolean', value: false }],
    ['null', { kind: 'null' }],
    ['NaN', { kind: 'number', value: NaN, text: 'NaN' }],
    ['Infinity', { kind: 'number', value: Infinity, text: 'Infinity' }],
    ['-Infinity', { kind: 'number', value: -Infinity, text: '-Infinity' }],
]);
const escapes = {
    '"': '"',
    '\\': '\\',
    '/': '/',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
};
function parseJson(text) {
    let at = 0;
    function fail(message, where = at) {
        const before = text.slice(0, where);
        const line = before.split('\n').length;
        throw new JsonError({ line, column: where - before.lastIndexOf('\n'), message });
    }
    function skipSpace() {
        for (; at < text.length; at++) {
            const code = text.charCodeAt(at);
            if (code !== 32 && code !== 10 && code !== 13 && code !== 9)
                return;
        }
    }
    function parseValue(depth) {
        skipSpace();
        if (depth > _node_js__WEBPACK_IMPORTED_MODULE_0__/* .deepest */ .J)
            fail(`values are nested more than ${_node_js__WEBPACK_IMPORTED_MODULE_0__/* .deepest */ .J} deep`);
        const sign = text[at];
        if (sign === '{')
            return parseObject(depth);
        if (sign === '[')
            return parseArray(depth);
        if (sign === '"')
            return { kind: 'text', text: parseText() };
        return parseScalar();
    }
    function parseScalar() {
        const digits = match(numeral);
        if (digits !== '')
            return { kind: 'number', value: Number(digits), text: digits };
        const start = at;
        const name = match(word);
        return (words.get(name) ??
            fail(`expected a value and found ${name === '' ? foundAt(start) : JSON.stringify(name.slice(0, 20))}`, start));
    }
    function parseObject(depth) {
        const entries = new Map();
        at++;
        skipSpace();
        if (text[at] === '}')
            return take({ kind: 'object', entries });
        for (;;) {
            skipSpace();
            const start = at;
            if (text[at] !== '"')
                fail(`expected a key in double quotes and found ${foundAt(at)}`);
            const key = parseText();
            if (entries.has(key))
                fail(`key ${JSON.stringify(key.slice(0, 80))} is given twice`, start);
            skipSpace();
            if (text[at] !== ':')
                fail(`expected ":" and found ${foundAt(at)}`);
            at++;
            entries.set(key, parseValue(depth + 1));
            if (endsList('}'))
                return { kind: 'object', entries };
        }
    }
    function parseArray(depth) {
        const items = [];
        at++;
        skipSpace();
        if (text[at] === ']')
            return take({ kind: 'array', items });
        for (;;) {
            items.push(parseValue(depth + 1));
            if (endsList(']'))
                return { kind: 'array', items };
        }
    }
    function endsList(bracket) {
        skipSpace();
        const sign = text[at];
        if (sign !== ',' && sign !== bracket)
            fail(`expected "," or "${bracket}" and found ${foundAt(at)}`);
        at++;
        return sign === bracket;
    }
    function parseText() {
        const start = at++;
        let content = '';
        for (;;) {
            content += match(plainText);
            const sign = text[at];
            if (sign === undefined)
                fail('a text is not closed', start);
            if (sign === '"')
                return take(content);
            if (sign !== '\\')
                fail('a text holds a control character; write it as \\u followed by four digits');
            content += parseEscape();
        }
    }
    function parseEscape() {
        const sign = text[at + 1] ?? '';
        const short = Object.hasOwn(escapes, sign) ? escapes[sign] : undefined;
        const code = /^[0-9a-fA-F]{4}$/.test(text.slice(at + 2, at + 6)) && sign === 'u';
        if (short === undefined && !code)
            fail('a text holds an unknown escape');
        const content = short ?? String.fromCharCode(Number.parseInt(text.slice(at + 2, at + 6), 16));
        at += short === undefined ? 6 : 2;
        return content;
    }
    function match(pattern) {
        pattern.lastIndex = at;
        const found = pattern.exec(text)?.[0] ?? '';
        at += found.length;
        return found;
    }
    function take(value) {
        at++;
        return value;
    }
    function foundAt(where) {
        const code = text.codePointAt(where);
        return code === undefined
            ? 'the end of the file: it may be cut off'
            : JSON.stringify(String.fromCodePoint(code));
    }
    const value = parseValue(0);
    skipSpace();
    if (at < text.length)
        fail(`expected the end and found ${foundAt(at)}`);
    return value;
}


}),

58339:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createTables: () => (createTables)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(3709);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./src/domain/evidence/prediction-columns.ts
var prediction_columns = __webpack_require__(10041);
// EXTERNAL MODULE: ./src/formats/csv/column.ts + 1 modules
var column = __webpack_require__(69942);
// EXTERNAL MODULE: ./src/formats/csv/header.ts
var csv_header = __webpack_require__(46946);
// EXTERNAL MODULE: ./src/formats/csv/scanner.ts
var csv_scanner = __webpack_require__(26377);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./src/formats/predictions/byte-stream.ts



const chunkBytes = 1 << 20;
const longestRecord = 1 << 26;
async function readRecords(source, take) {
    let rest = Buffer.alloc(0);
    for await (const chunk of openBytes(source)) {
        const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
        rest = bytes.subarray(take(bytes, false));
        if (rest.length > longestRecord)
            throw unreadable(source, 'one record is longer than 64 MB; a quote may be unclosed');
    }
    take(rest, true);
}
async function* openBytes(source) {
    const stream = (0,external_node_fs_.createReadStream)(source.file, { highWaterMark: chunkBytes });
    const gunzip = source.gzip ? (0,external_node_zlib_.createGunzip)({ chunkSize: chunkBytes }) : undefined;
    if (gunzip)
        stream.on('error', (error) => gunzip.destroy(error));
    try {
        yield* (gunzip ? stream.pipe(gunzip) : stream);
    }
    catch (cause) {
        if (cause instanceof errors/* ModelgateError */.HJ)
            throw cause;
        throw unreadable(source, source.gzip ? 'the gzip data are broken or cut off' : 'it cannot be read', cause);
    }
    finally {
        stream.destroy();
        gunzip?.destroy();
    }
}
function unreadable({ path }, message, cause) {
    return new errors/* ModelgateError */.HJ({ code: 'FILE_UNREADABLE', message, place: { path } }, { cause });
}

;// CONCATENATED MODULE: ./src/formats/predictions/csv-table.ts







async function readCsvTable(source, wanted) {
    const first = await readColumns({ source, wanted, asText: new Set() });
    const lost = wanted.filter((_, slot) => first.columns[slot]?.isLost);
    const second = lost.length > 0 ? await readColumns({ source, wanted, asText: new Set(lost) }) : first;
    const columns = new Map();
    wanted.forEach((name, slot) => columns.set(name, second.columns[slot].finish()));
    return { path: source.path, rows: second.rows, columns };
}
async function readColumns({ source, wanted, asText, }) {
    const columns = wanted.map((name) => (0,column/* createCsvColumn */.T)({ asText: asText.has(name) }));
    const fail = failIn(source);
    let rows = 0;
    let scanner;
    await readRecords(source, (bytes, last) => {
        if (bytes.indexOf(0) >= 0)
            throw csv_table_unreadable(source, 'it holds zero bytes, so it is no text');
        if (scanner)
            return take(scanner, bytes, last);
        const header = (0,csv_header/* readCsvHeader */.k)({ bytes, last, wanted, fail });
        if (!header)
            return 0;
        checkHeader({ header, source, wanted });
        scanner = (0,csv_scanner/* createCsvScanner */.r)({
            layout: (0,csv_header/* layoutOf */.a)(header, wanted),
            firstLine: header.nextLine,
            fail,
            onRecord(record) {
                for (let slot = 0; slot < columns.length; slot++)
                    columns[slot].add(record, slot);
                rows++;
            },
        });
        return header.length + take(scanner, bytes.subarray(header.length), last);
    });
    return { rows, columns };
    function take(records, bytes, last) {
        const used = records.scan(bytes, last);
        if (!(0,external_node_buffer_.isUtf8)(bytes.subarray(0, used)))
            throw csv_table_unreadable(source, `it is not UTF-8 text, somewhere in rows up to ${rows}`);
        return used;
    }
}
function checkHeader({ header, source, wanted, }) {
    const { names } = header;
    const { path } = source;
    if (names.some((name) => name.includes('\r'))) {
        throw csv_table_unreadable(source, 'its lines end in a lone carriage return; write LF or CRLF');
    }
    const twice = wanted.filter((name) => names.indexOf(name) !== names.lastIndexOf(name));
    (0,errors/* throwFaults */.G3)([
        ...(0,prediction_columns/* missingColumns */.Q6)({ path, wanted, found: names }),
        ...twice.map((name) => ({
            code: 'PREDICTIONS_INVALID',
            message: `the header has \`${name}\` twice`,
            place: { path, line: 1, field: name },
        })),
    ]);
}
function failIn({ path }) {
    return ({ line, message }) => {
        throw new errors/* ModelgateError */.HJ({ code: 'PREDICTIONS_INVALID', message, place: { path, line } });
    };
}
function csv_table_unreadable({ path }, message) {
    return new errors/* ModelgateError */.HJ({
        code: 'FILE_UNREADABLE',
        message,
        place: { path },
        hint: 'CSV, JSON lines and Parquet are read; text must be UTF-8.',
    });
}

// EXTERNAL MODULE: ./src/formats/predictions/column-store.ts
var column_store = __webpack_require__(4079);
;// CONCATENATED MODULE: ./src/formats/predictions/json-column.ts

function createJsonColumn() {
    const numbers = new column_store/* NumberStore */.j();
    const texts = new column_store/* TextStore */.l();
    let mode = 'open';
    function add(value) {
        if (value === null) {
            if (mode === 'text')
                texts.addNull();
            else
                numbers.addNull();
        }
        else if (typeof value === 'number' && (mode === 'number' || mode === 'open')) {
            mode = 'number';
            numbers.add(value);
        }
        else if (typeof value === 'boolean' && (mode === 'boolean' || mode === 'open')) {
            mode = 'boolean';
            numbers.add(value ? 1 : 0);
        }
        else {
            becomeText();
            texts.add(String(typeof value === 'number' ? value + 0 : value));
        }
    }
    function becomeText() {
        if (mode === 'text')
            return;
        const { values, nulls } = numbers.finish();
        values.forEach((value, row) => {
            if (nulls?.[row])
                texts.addNull();
            else
                texts.add(mode === 'boolean' ? String(value === 1) : String(value + 0));
        });
        mode = 'text';
    }
    return {
        add,
        finish: () => (mode === 'text' ? texts.finish() : numbers.finish({ boolean: mode === 'boolean' })),
    };
}

;// CONCATENATED MODULE: ./src/formats/predictions/json-elements.ts
const lineFeed = 10;
function createJsonLines({ onElement }) {
    let line = 1;
    return {
        scan(bytes, last) {
            let at = 0;
            while (at < bytes.length) {
                let end = bytes.indexOf(lineFeed, at);
                if (end < 0 && !last)
                    return at;
                if (end < 0)
                    end = bytes.length;
                const text = bytes.toString('utf8', at, end).trim();
                if (text !== '')
                    onElement(text, line);
                at = Math.min(end + 1, bytes.length);
                line++;
            }
            return at;
        },
    };
}
function createJsonArray({ onElement, fail }) {
    let line = 1;
    let state = 'start';
    function endOfObject(bytes, from) {
        let depth = 0;
        let inText = false;
        for (let at = from; at < bytes.length; at++) {
            const byte = bytes[at];
            if (inText) {
                if (byte === 92)
                    at++;
                else if (byte === 34)
                    inText = false;
            }
            else if (byte === 34)
                inText = true;
            else if (byte === 123 || byte === 91)
                depth++;
            else if ((byte === 125 || byte === 93) && --depth === 0)
                return at + 1;
        }
        return -1;
    }
    return {
        scan(bytes, last) {
            let at = 0;
            while (at < bytes.length) {
                const byte = bytes[at];
                if (byte === lineFeed)
                    line++;
                if (byte === 32 || byte === 13 || byte === 9 || byte === lineFeed)
                    at++;
                else if (state === 'start' && byte === 91) {
                    state = 'first';
                    at++;
                }
                else if ((state === 'first' || state === 'comma') && byte === 93) {
                    state = 'end';
                    at++;
                }
                else if (state === 'comma' && byte === 44) {
                    state = 'element';
                    at++;
                }
                else if ((state === 'first' || state === 'element') && byte === 123) {
                    const end = endOfObject(bytes, at);
                    if (end < 0 && !last)
                        return at;
                    if (end < 0)
                        fail({ line, message: 'an object is not closed; the file may be cut off' });
                    onElement(bytes.toString('utf8', at, end), line);
                    for (let next = at; next < end; next++)
                        if (bytes[next] === lineFeed)
                            line++;
                    state = 'comma';
                    at = end;
                }
                else {
                    fail({
                        line,
                        message: `expected ${expected[state]} and found ${JSON.stringify(String.fromCharCode(byte))}`,
                    });
                }
            }
            if (last && state !== 'end')
                fail({ line, message: 'the array is not closed; the file may be cut off' });
            return at;
        },
    };
}
const expected = {
    start: '"["',
    first: 'an object',
    element: 'an object',
    comma: '"," or "]"',
    end: 'the end',
};

// EXTERNAL MODULE: ./src/formats/json/parse.ts
var parse = __webpack_require__(16768);
;// CONCATENATED MODULE: ./src/formats/predictions/json-row.ts

const nested = Symbol('nested');
function readJsonRow({ text, wanted, strict, fail }) {
    if (strict)
        return readStrictly(text, fail);
    const row = parseFast(text);
    if (!row || wanted.some((key) => isBeyond(row[key])))
        return readStrictly(text, fail);
    return {
        keys: () => Object.keys(row),
        valueOf(key) {
            if (!Object.hasOwn(row, key))
                return undefined;
            const value = row[key];
            return typeof value === 'object' && value !== null ? nested : value;
        },
    };
}
function parseFast(text) {
    try {
        const row = JSON.parse(text);
        return typeof row === 'object' && row !== null && !Array.isArray(row)
            ? row
            : undefined;
    }
    catch {
        return undefined;
    }
}
function readStrictly(text, fail) {
    const node = parseStrictly(text, fail);
    if (node.kind !== 'object')
        fail({ line: 1, column: 1, message: 'a row must be a JSON object' });
    const { entries } = node;
    return {
        keys: () => entries.keys(),
        valueOf: (key) => scalarOf(entries.get(key)),
    };
}
function parseStrictly(text, fail) {
    try {
        return (0,parse/* parseJson */.q)(text);
    }
    catch (error) {
        if (error instanceof parse/* JsonError */.N)
            return fail(error.syntax);
        throw error;
    }
}
function scalarOf(node) {
    switch (node?.kind) {
        case undefined:
            return undefined;
        case 'null':
            return null;
        case 'number':
            return isBeyond(node.value) && /^-?\d+$/.test(node.text) ? BigInt(node.text) : node.value;
        case 'boolean':
            return node.value;
        case 'text':
            return node.text;
        default:
            return nested;
    }
}
function isBeyond(value) {
    return typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value);
}

;// CONCATENATED MODULE: ./src/formats/predictions/json-table.ts







const longestElement = 1 << 24;
const sampled = 1000;
async function readJsonTable(source, wanted) {
    const { path } = source;
    const columns = wanted.map(createJsonColumn);
    const found = new Set();
    let rows = 0;
    function fail({ line, message }) {
        throw new errors/* ModelgateError */.HJ({ code: 'PREDICTIONS_INVALID', message, place: { path, line } });
    }
    function onElement(text, line) {
        if (text.length > longestElement)
            fail({ line, message: 'one row is longer than 16 MB' });
        const row = readJsonRow({
            text,
            wanted,
            strict: rows < sampled,
            fail: (syntax) => fail({ line: line + syntax.line - 1, message: `${syntax.message}, in column ${syntax.column}` }),
        });
        if (rows < sampled)
            for (const name of row.keys())
                found.add(name);
        wanted.forEach((name, slot) => {
            const value = row.valueOf(name);
            if (value === nested) {
                return fail({ line, message: `\`${name}\` holds an object or array; one value a row is needed` });
            }
            if (value !== undefined)
                found.add(name);
            columns[slot].add(value ?? null);
        });
        rows++;
    }
    const elements = (source.array ? createJsonArray : createJsonLines)({ onElement, fail });
    let start = true;
    await readRecords(source, (bytes, last) => {
        const mark = start && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
        start = false;
        const used = mark + elements.scan(bytes.subarray(mark), last);
        if (!(0,external_node_buffer_.isUtf8)(bytes.subarray(0, used)))
            fail({ line: rows, message: 'the text is not UTF-8, here or before' });
        return used;
    });
    if (rows > 0)
        (0,errors/* throwFaults */.G3)((0,prediction_columns/* missingColumns */.Q6)({ path, wanted, found: [...found] }));
    const read = new Map();
    wanted.forEach((name, slot) => read.set(name, columns[slot].finish()));
    return { path, rows, columns: read };
}

;// CONCATENATED MODULE: ./src/formats/predictions/tables.ts






const sniffed = 4096;
const longFile = 2_000_000;
function createTables({ root, helper, manyRows = million, }) {
    const requestOf = (file, columns) => ({
        file: external_node_path_default().resolve(root, file),
        path: file,
        columns,
    });
    return {
        read: async (file, columns) => readTable(requestOf(file, columns), helper),
        async open(name, columns) {
            const request = requestOf(name, columns);
            const read = once(() => readTable(request, helper));
            const long = await longKind(request, manyRows);
            if (long === null)
                await read();
            return { file: request.file, path: name, long, read };
        },
    };
}
async function longKind({ file, path: name, columns }, manyRows) {
    const { head, size } = await readHead(file, name);
    if (size < fewestBytes * manyRows)
        return null;
    if (startsWith(head, 'PAR1')) {
        const { withParquet } = await Promise.all(/* import() */[__webpack_require__.e(5913), __webpack_require__.e(5260), __webpack_require__.e(6529), __webpack_require__.e(5537)]).then(__webpack_require__.bind(__webpack_require__, 65537));
        const wanted = [...new Set(columns)];
        const rows = await withParquet({ file, path: name }, wanted, async ({ rows }) => Promise.resolve(rows));
        return rows > manyRows ? 'parquet' : null;
    }
    if (size < fewestTextBytes * manyRows)
        return null;
    const { withCsv } = await __webpack_require__.e(/* import() */ 7589).then(__webpack_require__.bind(__webpack_require__, 47589));
    const isCsv = await withCsv({ file, wanted: [...new Set(columns)] }, async () => Promise.resolve(true));
    return isCsv ? 'csv' : null;
}
const fewestBytes = 2;
const fewestTextBytes = 12;
const million = 1_000_000;
function once(make) {
    let made;
    return () => (made ??= make());
}
async function readTable({ file, path: name, columns }, helper) {
    const wanted = [...new Set(columns)];
    const { head, size } = await readHead(file, name);
    if (startsWith(head, 'PAR1')) {
        const helping = size >= longFile ? helper : undefined;
        helping?.start();
        const { readParquetTable } = await Promise.all(/* import() */[__webpack_require__.e(5913), __webpack_require__.e(5260), __webpack_require__.e(6529), __webpack_require__.e(5537)]).then(__webpack_require__.bind(__webpack_require__, 65537));
        return readParquetTable({ file, path: name }, wanted, helping);
    }
    const gzip = head[0] === 0x1f && head[1] === 0x8b;
    const text = gzip ? unzipHead(head) : head;
    refuseOthers(text, name);
    const first = text
        .toString('latin1')
        .replace(/^\xef\xbb\xbf/, '')
        .trimStart()[0];
    if (first === '{' || first === '[')
        return readJsonTable({ file, path: name, gzip, array: first === '[' }, wanted);
    return readCsvTable({ file, path: name, gzip }, wanted);
}
async function readHead(file, name) {
    try {
        const info = await (0,promises_.stat)(file);
        if (!info.isFile())
            throw tables_unreadable(name, 'it is a folder, not a file');
        if (info.size === 0)
            throw tables_unreadable(name, 'the file is empty');
        const handle = await (0,promises_.open)(file);
        try {
            const { buffer, bytesRead } = await handle.read(Buffer.alloc(sniffed), 0, sniffed, 0);
            return { head: buffer.subarray(0, bytesRead), size: info.size };
        }
        finally {
            await handle.close();
        }
    }
    catch (cause) {
        if (cause instanceof errors/* ModelgateError */.HJ)
            throw cause;
        const { code } = cause;
        if (code === 'ENOENT' || code === 'ENOTDIR') {
            throw new errors/* ModelgateError */.HJ({
                code: 'FILE_MISSING',
                message: 'there is no such file',
                place: { path: name },
            });
        }
        throw tables_unreadable(name, `it cannot be opened (${code ?? String(cause)})`, cause);
    }
}
function refuseOthers(head, name) {
    if (head.length === 0 || head.toString('latin1').trim() === '')
        throw tables_unreadable(name, 'the file is empty');
    if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)) {
        throw tables_unreadable(name, 'the text is UTF-16; write UTF-8');
    }
    if (startsWith(head, 'PK'))
        throw tables_unreadable(name, 'it is a zip archive; unpack it first');
    if (startsWith(head, 'ARROW1') || startsWith(head, 'FEA1'))
        throw tables_unreadable(name, 'Arrow and Feather files are not read');
    if (startsWith(head, 'PARE'))
        throw tables_unreadable(name, 'encrypted Parquet is not read');
    if (head.includes(0))
        throw tables_unreadable(name, 'it is a binary file of an unknown kind');
}
function unzipHead(head) {
    try {
        return (0,external_node_zlib_.gunzipSync)(head, { finishFlush: 2 });
    }
    catch {
        return Buffer.from('?');
    }
}
function startsWith(bytes, text) {
    return bytes.toString('latin1', 0, text.length) === text;
}
function tables_unreadable(name, message, cause) {
    return new errors/* ModelgateError */.HJ({
        code: 'FILE_UNREADABLE',
        message,
        place: { path: name },
        hint: 'CSV, JSON lines (both also with gzip) and Parquet are read, recognised by content.',
    }, { cause });
}


})

};
