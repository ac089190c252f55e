export const id = 6648;
export const ids = [6648];
export const modules = {

26648:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createTables: () => (createTables)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/domain/evidence/prediction-columns.ts
var prediction_columns = __webpack_require__(63173);
// EXTERNAL MODULE: ./src/formats/csv/column.ts + 1 modules
var column = __webpack_require__(50296);
// EXTERNAL MODULE: ./src/formats/csv/header.ts
var csv_header = __webpack_require__(71942);
// EXTERNAL MODULE: ./src/formats/csv/scanner.ts
var csv_scanner = __webpack_require__(15269);
// EXTERNAL MODULE: ./src/formats/predictions/byte-stream.ts
var byte_stream = __webpack_require__(70056);
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
    await (0,byte_stream/* readRecords */.T)(source, (bytes, last) => {
        if (bytes.indexOf(0) >= 0)
            throw unreadable(source, 'it holds zero bytes, so it is no text');
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
            throw unreadable(source, `it is not UTF-8 text, somewhere in rows up to ${rows}`);
        return used;
    }
}
function checkHeader({ header, source, wanted, }) {
    const { names } = header;
    const { path } = source;
    if (names.some((name) => name.includes('\r'))) {
        throw unreadable(source, 'its lines end in a lone carriage return; write LF or CRLF');
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
function unreadable({ path }, message) {
    return new errors/* ModelgateError */.HJ({
        code: 'FILE_UNREADABLE',
        message,
        place: { path },
        hint: 'CSV, JSON lines and Parquet are read; text must be UTF-8.',
    });
}

// EXTERNAL MODULE: ./src/formats/predictions/file-head.ts
var file_head = __webpack_require__(60946);
// EXTERNAL MODULE: ./src/formats/predictions/json-table.ts
var json_table = __webpack_require__(27570);
;// CONCATENATED MODULE: ./src/formats/predictions/tables.ts




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
            else
                helper?.start();
            return { file: request.file, path: name, long, read };
        },
    };
}
async function longKind({ file, path: name, columns }, manyRows) {
    const { format, size } = await (0,file_head/* headOf */.U)(file, name);
    if (size < fewestBytes * manyRows)
        return null;
    const wanted = [...new Set(columns)];
    if (format.kind === 'parquet') {
        const { withParquet } = await Promise.all(/* import() */[__webpack_require__.e(6367), __webpack_require__.e(138), __webpack_require__.e(9211), __webpack_require__.e(450)]).then(__webpack_require__.bind(__webpack_require__, 60450));
        const rows = await withParquet({ file, path: name }, wanted, async ({ rows }) => Promise.resolve(rows));
        return rows > manyRows ? 'parquet' : null;
    }
    if (format.gzip)
        return 'stream';
    if (size < fewestTextBytes[format.kind] * manyRows)
        return null;
    if (format.kind === 'json-array')
        return 'stream';
    const [{ withCsv }, { withJsonLines }] = await Promise.all([
        __webpack_require__.e(/* import() */ 7953).then(__webpack_require__.bind(__webpack_require__, 57953)),
        __webpack_require__.e(/* import() */ 1223).then(__webpack_require__.bind(__webpack_require__, 91223)),
    ]);
    const kind = format.kind === 'csv' ? 'csv' : 'jsonl';
    const opened = kind === 'csv' ? withCsv : withJsonLines;
    const isSound = await opened({ file, wanted }, async () => Promise.resolve(true));
    return isSound ? kind : null;
}
const fewestBytes = 2;
const fewestTextBytes = { csv: 12, 'json-lines': 24, 'json-array': 24 };
const million = 1_000_000;
function once(make) {
    let made;
    return () => (made ??= make());
}
async function readTable({ file, path: name, columns }, helper) {
    const wanted = [...new Set(columns)];
    const { format, size } = await (0,file_head/* headOf */.U)(file, name);
    if (format.kind === 'parquet') {
        const helping = size >= longFile ? helper : undefined;
        helping?.start();
        const { readParquetTable } = await Promise.all(/* import() */[__webpack_require__.e(6367), __webpack_require__.e(138), __webpack_require__.e(9211), __webpack_require__.e(450)]).then(__webpack_require__.bind(__webpack_require__, 60450));
        return readParquetTable({ file, path: name }, wanted, helping);
    }
    const { kind, gzip } = format;
    if (kind === 'csv')
        return readCsvTable({ file, path: name, gzip }, wanted);
    return (0,json_table/* readJsonTable */.D)({ file, path: name, gzip, array: kind === 'json-array' }, wanted);
}


})

};
