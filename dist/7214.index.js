export const id = 7214;
export const ids = [7214];
export const modules = {

34881:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  J0: () => (encodeClass),
  OX: () => (classesOf),
  Pb: () => (encodeClasses),
  s7: () => (className)
});
function className(value) {
    const text = String(value);
    if (/^true$/i.test(text))
        return '1';
    if (/^false$/i.test(text))
        return '0';
    return text;
}
function classesOf(columns, limit) {
    const classes = new Set();
    for (const column of columns)
        addClasses(column, classes, limit);
    return [...classes].sort((a, b) => (a < b ? -1 : 1));
}
function encodeClasses(column, classes) {
    const placeOf = new Map(classes.map((name, place) => [name, place]));
    if (column.kind === 'text') {
        const encoded = Float64Array.from(column.dictionary, (text) => placeOf.get(className(text)) ?? NaN);
        return Float64Array.from(column.codes, (code) => encoded[code] ?? NaN);
    }
    const ofValues = new Map();
    return column.values.map((value) => {
        const known = ofValues.get(value);
        if (known !== undefined)
            return known;
        const place = Number.isFinite(value) ? (placeOf.get(String(value + 0)) ?? NaN) : NaN;
        ofValues.set(value, place);
        return place;
    });
}
function encodeClass(column, positive) {
    if (column.kind === 'text') {
        const encoded = Float64Array.from(column.dictionary, (text) => (className(text) === positive ? 1 : 0));
        return Float64Array.from(column.codes, (code) => encoded[code] ?? NaN);
    }
    const wanted = Number(positive);
    const { values } = column;
    const classes = new Float64Array(values.length);
    for (let row = 0; row < values.length; row++) {
        const value = values[row];
        classes[row] = Number(value === wanted) + 0 * value;
    }
    return classes;
}
function addClasses(column, classes, limit) {
    if (column.kind === 'text') {
        const used = new Set(column.codes);
        for (const code of used) {
            if (classes.size > limit)
                return;
            if (code >= 0)
                classes.add(className(column.dictionary[code]));
        }
        return;
    }
    const seen = [];
    const { values } = column;
    let last = NaN;
    let before = NaN;
    for (let row = 0; row < values.length; row++) {
        const value = values[row];
        if ((Number(value === last) | Number(value === before)) === 1 || !Number.isFinite(value))
            continue;
        before = last;
        last = value;
        if (seen.includes(value))
            continue;
        if (classes.size > limit)
            return;
        seen.push(value);
        classes.add(String(value + 0));
    }
}


}),

64705:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  L0: () => (sameIds),
  gW: () => (findRowsOf),
  n2: () => (duplicateRows)
});
var _table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78788);

function findRowsOf(ids, other) {
    if (isPlainNumber(ids) && isPlainNumber(other)) {
        const { slots } = hashNumbers(ids.values);
        return (row) => slots[findSlot({ slots, values: ids.values, value: other.values[row] })];
    }
    return findTexts(asText(ids), asText(other));
}
function duplicateRows(ids) {
    if (ids.kind === 'number')
        return isRising(ids.values) ? [] : hashNumbers(ids.values).duplicates;
    const seen = new Uint8Array(ids.dictionary.length);
    const duplicates = [];
    ids.codes.forEach((code, row) => {
        if (seen[code])
            duplicates.push(row);
        seen[code] = 1;
    });
    return duplicates;
}
function sameIds(a, b, rows) {
    if (isPlainNumber(a) && isPlainNumber(b)) {
        for (let row = 0; row < rows; row++)
            if (a.values[row] !== b.values[row])
                return false;
        return true;
    }
    if (a.kind === 'text' && b.kind === 'text') {
        for (let row = 0; row < rows; row++) {
            if (a.dictionary[a.codes[row]] !== b.dictionary[b.codes[row]])
                return false;
        }
        return true;
    }
    for (let row = 0; row < rows; row++)
        if ((0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$)(a, row) !== (0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$)(b, row))
            return false;
    return true;
}
function isRising(values) {
    for (let row = 1; row < values.length; row++) {
        if (!(values[row] > values[row - 1]))
            return false;
    }
    return true;
}
function isPlainNumber(column) {
    return column.kind === 'number' && !column.boolean;
}
function hashNumbers(values) {
    const slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * values.length + 2))).fill(-1);
    const duplicates = [];
    for (let row = 0; row < values.length; row++) {
        const slot = findSlot({ slots, values, value: values[row] });
        if (slots[slot] === -1)
            slots[slot] = row;
        else
            duplicates.push(row);
    }
    return { slots, duplicates };
}
function findSlot({ slots, values, value }) {
    const mask = slots.length - 1;
    let slot = slotOf(value, slots.length);
    for (;;) {
        const row = slots[slot];
        if (row === -1 || values[row] === value)
            return slot;
        slot = (slot + 1) & mask;
    }
}
function slotOf(value, size) {
    const whole = Math.trunc(value);
    const low = Math.imul(((whole % 4294967296) | 0) ^ (((value - whole) * 4294967296) | 0), 0x85ebca6b);
    const mixed = Math.imul((low ^ (low >>> 15)) + ((whole / 4294967296) | 0), 0xc2b2ae35);
    return (mixed ^ (mixed >>> 16)) & (size - 1);
}
function findTexts(ids, other) {
    const rowOfText = new Map();
    ids.codes.forEach((code, row) => rowOfText.set(ids.dictionary[code], row));
    return (row) => rowOfText.get(other.dictionary[other.codes[row]]) ?? -1;
}
function asText(column) {
    if (column.kind === 'text')
        return column;
    const codeOfText = new Map();
    const codes = Int32Array.from(column.values, (_, row) => {
        const text = (0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$)(column, row) ?? '';
        const code = codeOfText.get(text) ?? codeOfText.size;
        codeOfText.set(text, code);
        return code;
    });
    return { kind: 'text', codes, dictionary: [...codeOfText.keys()] };
}


}),

28549:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  D: () => (namesOfRows)
});
var _row_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27959);

const shown = 3;
const longest = 40;
function namesOfRows({ ids, rows }) {
    const { textOf } = (0,_row_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .rowIdsOf */ ._)(ids);
    let names = [];
    for (const row of ids ? rows : rows.slice(0, shown)) {
        const name = textOf(row);
        if (names.length === shown && name >= names[shown - 1])
            continue;
        names = [...names, name].sort(byCodePoint).slice(0, shown);
    }
    const word = ids ? 'id' : 'row';
    const listed = names.map((name) => `${word} ${shorten(name)}`).join(', ');
    return rows.length > names.length ? `${listed} and ${rows.length - names.length} more` : listed;
}
function shorten(text) {
    return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
function byCodePoint(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


}),

25569:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  MZ: () => (codesOf),
  Ph: () => (mostSlices),
  nS: () => (compareSlices),
  o7: () => (sliceBy)
});
/* unused harmony export noneSlice */
var _row_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28549);
var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78788);


const noneSlice = '(none)';
const mostSlices = 1000;
function sliceBy(table, column) {
    const { codes, texts } = codesOf(table.columns.get(column), table.rows);
    if (texts.length > mostSlices) {
        return {
            code: 'PREDICTIONS_INVALID',
            message: `slice column \`${column}\` has more than ${mostSlices} different values; slices are groups of rows`,
            place: { path: table.path, field: column },
            hint: 'Name a column of categories under `slices`, or write one with coarser values.',
        };
    }
    const values = [...new Set(texts)].sort((a, b) => (a < b ? -1 : 1));
    const rank = new Map(values.map((text, index) => [text, index]));
    const codeOf = Int32Array.from(texts, (text) => rank.get(text));
    return { column, codes: codes.map((code) => codeOf[code]), values };
}
function compareSlices(slice, { candidate, baseline, baselineRow, ids }) {
    const column = baseline.columns.get(slice.column);
    if (!column)
        return slice;
    const { codes, texts } = codesOf(column, baseline.rows);
    const codeOf = new Map(slice.values.map((text, code) => [text, code]));
    const theirs = Int32Array.from(texts, (text) => codeOf.get(text) ?? -1);
    const many = texts.length > mostSlices;
    const rows = [];
    for (let row = 0; row < slice.codes.length; row++) {
        const code = codes[baselineRow ? baselineRow[row] : row];
        if (many || theirs[code] !== slice.codes[row])
            rows.push(row);
    }
    if (rows.length === 0)
        return slice;
    const where = `${candidate.path} and ${baseline.path}`;
    const differing = many
        ? `\`${slice.column}\` has more than ${mostSlices} different values in ${baseline.path}`
        : `\`${slice.column}\` differs between ${where} in ${rows.length} of ${candidate.rows} rows: ${(0,_row_names_js__WEBPACK_IMPORTED_MODULE_0__/* .namesOfRows */ .D)({ ids, rows })}`;
    return { ...slice, differing };
}
function codesOf(column, rows) {
    const codes = new Int32Array(rows);
    const texts = [];
    if (column.kind === 'text') {
        const indexOfCode = new Int32Array(column.dictionary.length + 1).fill(-1);
        for (let row = 0; row < rows && texts.length <= mostSlices; row++) {
            const code = column.nulls?.[row] ? column.dictionary.length : column.codes[row];
            let index = indexOfCode[code];
            if (index === -1) {
                index = texts.length;
                indexOfCode[code] = index;
                texts.push((0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$)(column, row) ?? noneSlice);
            }
            codes[row] = index;
        }
        return { codes, texts };
    }
    const indexOfKey = new Map();
    for (let row = 0; row < rows && texts.length <= mostSlices; row++) {
        const key = column.nulls?.[row] ? null : column.values[row];
        let index = indexOfKey.get(key);
        if (index === undefined) {
            index = texts.length;
            indexOfKey.set(key, index);
            texts.push((0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$)(column, row) ?? noneSlice);
        }
        codes[row] = index;
    }
    return { codes, texts };
}


}),

53128:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  y: () => (namedChunkSlices)
});
var _evidence_crossing_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5748);
var _evidence_slices_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25569);


function namedChunkSlices(names, bases) {
    const found = names.map((name) => {
        const parts = (0,_evidence_crossing_name_js__WEBPACK_IMPORTED_MODULE_1__/* .crossedColumns */ .zF)(name).map((column) => bases.get(column));
        return parts.length === 1 ? parts[0] : crossed(parts);
    });
    return found.every((slice) => slice !== undefined) ? found : undefined;
}
function crossed(parts) {
    const n = parts[0]?.codes.length ?? 0;
    const codes = new Int32Array(n);
    const texts = [];
    const codeOf = new Map();
    for (let row = 0; row < n; row++) {
        let key = 0;
        for (const part of parts)
            key = key * part.texts.length + part.codes[row];
        let code = codeOf.get(key);
        if (code === undefined) {
            if (texts.length === _evidence_slices_js__WEBPACK_IMPORTED_MODULE_0__/* .mostSlices */ .Ph)
                return undefined;
            code =
                texts.push((0,_evidence_crossing_name_js__WEBPACK_IMPORTED_MODULE_1__/* .crossedValue */ .pN)(parts.map((part) => part.texts[part.codes[row]]))) - 1;
            codeOf.set(key, code);
        }
        codes[row] = code;
    }
    return { codes, texts };
}


}),

9178:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  PC: () => (labelsOf),
  Vf: () => (outputName),
  Yz: () => (outputsOf),
  kj: () => (isRegression),
  mP: () => (tellingClasses)
});
var _evidence_labels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34881);
var _error_sums_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17402);


function isRegression({ score, prediction }) {
    return score === undefined && prediction !== undefined;
}
function outputName({ score, prediction }) {
    return typeof score === 'string' ? score : prediction;
}
function labelsOf(column, columns) {
    if (isRegression(columns))
        return numbersOf(column);
    const labels = (0,_evidence_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeClass */ .J0)(column, (0,_evidence_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .className */ .s7)(columns.positive ?? 1));
    let zeros = 0;
    for (let row = 0; row < labels.length; row++)
        zeros += labels[row] * 0;
    return zeros === 0 ? labels : undefined;
}
function outputsOf(column, columns) {
    return isRegression(columns) ? column && numbersOf(column) : scoresOf(column);
}
function tellingClasses(labels, outputs, columns) {
    const predicted = isRegression(columns) ? outputs.filter((column) => column !== undefined) : [];
    return (0,_evidence_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .classesOf */ .OX)([...labels, ...predicted], 2);
}
function scoresOf(column) {
    if (column?.kind !== 'number')
        return undefined;
    const { values } = column;
    for (let row = 0; row < values.length; row++) {
        const value = values[row];
        if (!(value >= 0 && value <= 1))
            return undefined;
    }
    return values;
}
function numbersOf(column) {
    if (column.kind !== 'number' || column.boolean)
        return undefined;
    return (0,_error_sums_js__WEBPACK_IMPORTED_MODULE_0__/* .areOfSize */ .d4)(column.values) ? column.values : undefined;
}


}),

57953:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  hasEachOnce: () => (hasEachOnce),
  withCsv: () => (withCsv)
});
var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
var _records_record_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32499);
var _column_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50296);
var _header_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71942);
var _scanner_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15269);





async function withCsv({ file, wanted }, work) {
    return (0,_records_record_file_js__WEBPACK_IMPORTED_MODULE_1__/* .withBytes */ .Y9)(file, async ({ size, bytes, head }) => {
        const header = (0,_records_record_file_js__WEBPACK_IMPORTED_MODULE_1__/* .orNoRecords */ .xt)((fail) => (0,_header_js__WEBPACK_IMPORTED_MODULE_3__/* .readCsvHeader */ .k)({ bytes: head, last: false, wanted, fail }));
        if (!header || !hasEachOnce(header, wanted))
            return undefined;
        const columnsOf = (part, names) => columnsOfPart(part, { header, wanted: names });
        return work({ start: header.length, size, bytes, columnsOf });
    });
}
function hasEachOnce({ names }, wanted) {
    const isOnce = (name) => names.includes(name) && names.indexOf(name) === names.lastIndexOf(name);
    return wanted.every(isOnce) && !names.some((name) => name.includes('\r'));
}
function columnsOfPart(bytes, { header, wanted }) {
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes) || bytes.includes(0))
        return undefined;
    const columns = wanted.map(() => (0,_column_js__WEBPACK_IMPORTED_MODULE_2__/* .createCsvColumn */ .T)({ asText: false }));
    const used = (0,_records_record_file_js__WEBPACK_IMPORTED_MODULE_1__/* .orNoRecords */ .xt)((fail) => {
        const scanner = (0,_scanner_js__WEBPACK_IMPORTED_MODULE_4__/* .createCsvScanner */ .r)({
            layout: (0,_header_js__WEBPACK_IMPORTED_MODULE_3__/* .layoutOf */ .a)(header, wanted),
            firstLine: 1,
            fail,
            onRecord(record) {
                for (let slot = 0; slot < columns.length; slot++)
                    columns[slot].add(record, slot);
            },
        });
        return scanner.scan(bytes, true);
    });
    if (used !== bytes.length || columns.some((column) => column.isLost))
        return undefined;
    return new Map(wanted.map((name, slot) => [name, columns[slot].finish()]));
}


}),

91223:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  withJsonLines: () => (withJsonLines)
});
var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
var _records_record_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32499);
var _json_elements_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32561);
var _json_rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31899);
var _json_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27570);





async function withJsonLines({ file, wanted }, work) {
    return (0,_records_record_file_js__WEBPACK_IMPORTED_MODULE_1__/* .withBytes */ .Y9)(file, async ({ size, bytes, head }) => {
        const start = (0,_json_table_js__WEBPACK_IMPORTED_MODULE_4__/* .markLength */ .I)(head);
        const first = rowsOfLines(head.subarray(start, head.lastIndexOf(10) + 1), wanted);
        if (!first || !wanted.every((name) => first.found.has(name)))
            return undefined;
        return work({ start, size, bytes, columnsOf });
    });
}
function columnsOf(bytes, wanted) {
    return rowsOfLines(bytes, wanted)?.finish();
}
function rowsOfLines(bytes, wanted) {
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return undefined;
    return (0,_records_record_file_js__WEBPACK_IMPORTED_MODULE_1__/* .orNoRecords */ .xt)((fail) => {
        const rows = (0,_json_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .createJsonRows */ .g)({ wanted, fail });
        (0,_json_elements_js__WEBPACK_IMPORTED_MODULE_2__/* .createJsonLines */ .I)({ onElement: rows.add, fail }).scan(bytes, true);
        return rows;
    });
}


}),

32499:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Y9: () => (withBytes),
  cV: () => (NoRecords),
  xt: () => (orNoRecords)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
var _exact_bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72413);


const headBytes = 1 << 16;
async function withBytes(file, work) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(file);
    try {
        const { size } = await handle.stat();
        const bytes = async ({ start, end }) => Buffer.from((await (0,_exact_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .exactBytes */ .X)(handle, { start, end })).buffer);
        return await work({ size, bytes, head: await bytes({ start: 0, end: Math.min(size, headBytes) }) });
    }
    finally {
        await handle.close();
    }
}
class NoRecords extends Error {
}
function orNoRecords(read) {
    try {
        return read(() => {
            throw new NoRecords();
        });
    }
    catch (error) {
        if (error instanceof NoRecords)
            return undefined;
        throw error;
    }
}


}),

11594:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (rowsOfParquet),
  I: () => (withParquetRows)
});

// EXTERNAL MODULE: ./src/domain/evidence/column-slices.ts
var column_slices = __webpack_require__(72302);
// EXTERNAL MODULE: ./src/formats/parquet/file.ts + 9 modules
var parquet_file = __webpack_require__(60450);
;// CONCATENATED MODULE: ./src/reduction/column-stream.ts

async function* piecesOf(columns) {
    const open = new Map();
    for (;;) {
        let ended = 0;
        for (const [name, parts] of columns) {
            while (!open.has(name)) {
                const { value, done } = await parts.next();
                if (done) {
                    ended++;
                    break;
                }
                if (!value)
                    return yield undefined;
                if ((0,column_slices/* lengthOf */.Y5)(value) > 0)
                    open.set(name, { column: value, from: 0 });
            }
        }
        if (ended > 0)
            return ended === columns.size ? undefined : yield undefined;
        const left = [...open.values()].map(({ column, from }) => (0,column_slices/* lengthOf */.Y5)(column) - from);
        const n = Math.min(...left);
        const piece = new Map();
        for (const [name, part] of open) {
            piece.set(name, (0,column_slices/* rowsOfColumn */.b0)(part.column, { start: part.from, end: part.from + n }));
            part.from += n;
            if (part.from === (0,column_slices/* lengthOf */.Y5)(part.column))
                open.delete(name);
        }
        yield { n, columns: piece };
    }
}

;// CONCATENATED MODULE: ./src/reduction/parquet-rows.ts



async function withParquetRows({ candidate, baseline }, work) {
    return opened(candidate, (own) => {
        if (!baseline)
            return work(unitsOf({ own, candidate, held: null, baseline }));
        return opened(baseline, async (held) => own.rows === held.rows ? work(unitsOf({ own, candidate, held, baseline })) : undefined);
    });
}
async function rowsOfParquet(file) {
    return opened(file, async ({ rows }) => Promise.resolve(rows));
}
function opened({ file, path, wanted }, work) {
    return (0,parquet_file.withParquet)({ file, path }, wanted, work);
}
function unitsOf({ own, candidate, held, baseline }) {
    const ranges = rangesOf(own);
    return {
        units: own.groups.length,
        rowsOf: (unit) => (ranges[unit]?.end ?? 0) - (ranges[unit]?.start ?? 0),
        async *read(unit) {
            const range = ranges[unit];
            const sides = [
                ...candidate.wanted.map((name) => ['own', name, partsOf(own, name, range)]),
                ...(baseline?.wanted ?? []).map((name) => ['held', name, partsOf(held, name, range)]),
            ];
            let firstRow = range.start;
            const all = new Map(sides.map(([side, name, parts]) => [`${side} ${name}`, parts]));
            for await (const piece of piecesOf(all)) {
                if (!piece)
                    return yield undefined;
                const columnsOf = (side, { wanted }) => new Map(wanted.map((name) => [name, piece.columns.get(`${side} ${name}`)]));
                yield {
                    n: piece.n,
                    firstRow,
                    candidate: columnsOf('own', candidate),
                    baseline: baseline && columnsOf('held', baseline),
                };
                firstRow += piece.n;
            }
        },
    };
}
function rangesOf({ groups }) {
    let end = 0;
    return groups.map((group) => {
        end += Number(group.num_rows);
        return { start: end - Number(group.num_rows), end };
    });
}
async function* partsOf(file, name, { start, end }) {
    const ranges = rangesOf(file);
    for (const [at, group] of file.groups.entries()) {
        const { start: first, end: last } = ranges[at];
        if (last <= start || first >= end)
            continue;
        let row = first;
        for await (const column of file.pages(name, group)) {
            if (!column)
                return yield undefined;
            const rows = (0,column_slices/* lengthOf */.Y5)(column);
            const part = { start: Math.max(start - row, 0), end: Math.min(end - row, rows) };
            if (part.start < part.end)
                yield part.end - part.start === rows ? column : (0,column_slices/* rowsOfColumn */.b0)(column, part);
            row += rows;
            if (row >= end)
                break;
        }
    }
}


}),

70282:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  O: () => (counters),
  u: () => (stopAll)
});
function counters(count) {
    return new Int32Array(new SharedArrayBuffer(4 * count));
}
function stopAll(next) {
    for (let at = 0; at < next.length; at++)
        Atomics.store(next, at, noMore);
}
const noMore = 2 ** 30;


}),

39258:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Ki: () => (shareRead),
  PP: () => (ignored),
  pT: () => (shareTaken)
});
function ignored() {
}
function shareRead(all, { next, at, unit, read }) {
    if (!all.rowsOf && all.units === 1)
        return null;
    const within = read / (all.rowsOf?.(unit) ?? read);
    return shareTaken({ next, at, units: all.units }, within);
}
function shareTaken({ next, at, units }, within) {
    const taken = Math.min(units, Atomics.load(next, at));
    return units === 0 ? 1 : Math.min(1, Math.max(0, taken - 1 + Math.min(1, within)) / units);
}


}),

88066:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  K: () => (isText),
  Q: () => (withRows)
});
var _parquet_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11594);
var _text_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46813);


async function withRows(files, work) {
    const { candidate, baseline } = files;
    if (baseline && isText(candidate) !== isText(baseline))
        return undefined;
    return (isText(candidate) ? _text_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .withTextRows */ .x : _parquet_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .withParquetRows */ .I)(files, work);
}
function isText({ kind }) {
    return kind !== 'parquet';
}


}),

46813:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (cutText),
  x: () => (withTextRows)
});

// EXTERNAL MODULE: ./src/domain/evidence/column-slices.ts
var column_slices = __webpack_require__(72302);
// EXTERNAL MODULE: ./src/formats/csv/byte-range.ts
var byte_range = __webpack_require__(57953);
// EXTERNAL MODULE: ./src/formats/predictions/json-range.ts
var json_range = __webpack_require__(91223);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./src/formats/csv/column.ts + 1 modules
var column = __webpack_require__(50296);
// EXTERNAL MODULE: ./src/formats/csv/header.ts
var csv_header = __webpack_require__(71942);
// EXTERNAL MODULE: ./src/formats/csv/scanner.ts
var csv_scanner = __webpack_require__(15269);
// EXTERNAL MODULE: ./src/formats/records/record-file.ts
var record_file = __webpack_require__(32499);
// EXTERNAL MODULE: ./src/formats/predictions/byte-stream.ts
var byte_stream = __webpack_require__(70056);
// EXTERNAL MODULE: ./src/formats/predictions/file-head.ts
var file_head = __webpack_require__(60946);
// EXTERNAL MODULE: ./src/formats/predictions/json-elements.ts
var json_elements = __webpack_require__(32561);
// EXTERNAL MODULE: ./src/formats/predictions/json-rows.ts + 2 modules
var json_rows = __webpack_require__(31899);
// EXTERNAL MODULE: ./src/formats/predictions/json-table.ts
var json_table = __webpack_require__(27570);
;// CONCATENATED MODULE: ./src/formats/predictions/record-stream.ts











async function* streamedParts({ file, wanted }) {
    const { format } = await (0,file_head/* headOf */.U)(file, file);
    if (format.kind === 'parquet')
        return yield undefined;
    const source = { file, path: file, gzip: format.gzip };
    const taker = format.kind === 'csv' ? takeCsv(wanted) : takeJson(wanted, { array: format.kind === 'json-array' });
    try {
        for await (const used of (0,byte_stream/* takeRecords */.E)(source, taker.take)) {
            if (used === 0)
                continue;
            const part = taker.part();
            if (part !== null)
                yield part;
            if (part === undefined)
                return;
        }
    }
    catch (error) {
        if (!(error instanceof record_file/* NoRecords */.cV))
            throw error;
        yield undefined;
    }
}
function fail() {
    throw new record_file/* NoRecords */.cV();
}
function takeCsv(wanted) {
    let scanner;
    let columns = wanted.map(() => (0,column/* createCsvColumn */.T)({ asText: false }));
    let rows = 0;
    function take(bytes, last) {
        if (bytes.includes(0))
            return fail();
        if (scanner)
            return whole(bytes, scanner.scan(bytes, last));
        const header = (0,csv_header/* readCsvHeader */.k)({ bytes, last, wanted, fail });
        if (!header)
            return 0;
        if (!(0,byte_range.hasEachOnce)(header, wanted))
            return fail();
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
        return header.length + take(bytes.subarray(header.length), last);
    }
    return {
        take,
        part() {
            if (rows === 0)
                return null;
            if (columns.some((column) => column.isLost))
                return undefined;
            const found = new Map(wanted.map((name, slot) => [name, columns[slot].finish()]));
            columns = wanted.map(() => (0,column/* createCsvColumn */.T)({ asText: false }));
            rows = 0;
            return found;
        },
    };
}
function takeJson(wanted, { array }) {
    let before = 0;
    let rows = (0,json_rows/* createJsonRows */.g)({ wanted, fail });
    const elements = (array ? json_elements/* createJsonArray */.G : json_elements/* createJsonLines */.I)({
        onElement: (text, line) => rows.add(text, line),
        fail,
    });
    let start = true;
    return {
        take(bytes, last) {
            const mark = start ? (0,json_table/* markLength */.I)(bytes) : 0;
            start = false;
            return whole(bytes, mark + elements.scan(bytes.subarray(mark), last));
        },
        part() {
            if (rows.n === 0)
                return null;
            if (before === 0 && !wanted.every((name) => rows.found.has(name)))
                return undefined;
            const found = rows.finish();
            before = Math.min(json_rows/* strictRows */.j, before + rows.n);
            rows = (0,json_rows/* createJsonRows */.g)({ wanted, before, fail });
            return found;
        },
    };
}
function whole(bytes, used) {
    return (0,external_node_buffer_.isUtf8)(bytes.subarray(0, used)) ? used : fail();
}

;// CONCATENATED MODULE: ./src/reduction/record-parts.ts
const lookAt = 1 << 12;
const mostLook = 1 << 20;
async function cutByIds(own, held, { ids, partBytes, }) {
    const cuts = [{ own: own.start, held: held.start }];
    for (let at = own.start + partBytes; at < own.size - partBytes / 2; at += partBytes) {
        const line = await lineAfter(own, at, ids.own);
        if (!line)
            break;
        const match = await findLine(held, { id: line.id, name: ids.held, from: cuts.at(-1)?.held ?? 0 });
        if (match === undefined)
            return undefined;
        cuts.push({ own: line.start, held: match });
    }
    cuts.push({ own: own.size, held: held.size });
    return cuts.slice(1).map((cut, at) => {
        const before = cuts[at];
        return {
            candidate: { start: before.own, end: cut.own },
            baseline: { start: before.held, end: cut.held },
        };
    });
}
async function cutAlone(own, { id, partBytes }) {
    const cuts = [own.start];
    for (let at = own.start + partBytes; at < own.size - partBytes / 2; at += partBytes) {
        const line = await lineAfter(own, at, id);
        if (!line)
            break;
        cuts.push(line.start);
    }
    cuts.push(own.size);
    return cuts.slice(1).map((end, at) => ({ candidate: { start: cuts[at], end }, baseline: null }));
}
async function lineAfter(file, at, id) {
    for (let look = lookAt; look <= mostLook; look *= 4) {
        const bytes = await file.bytes({ start: at, end: Math.min(file.size, at + look) });
        const begin = bytes.indexOf(10) + 1;
        const end = begin === 0 ? 0 : bytes.indexOf(10, begin) + 1;
        if (end === 0) {
            if (at + look >= file.size)
                return undefined;
            continue;
        }
        const column = file.columnsOf(bytes.subarray(begin, end), [id])?.get(id);
        const value = column && record_parts_valueOf(column);
        return value === undefined ? undefined : { start: at + begin, end: at + end, id: value };
    }
    return undefined;
}
async function findLine(file, { id, name, from }) {
    let low = from;
    let high = file.size;
    while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        const line = await lineAfter(file, middle, name);
        if (line && line.id === id)
            return line.start;
        if (line && typeof line.id !== typeof id)
            return undefined;
        if (!line || line.id > id)
            high = middle;
        else
            low = middle;
    }
    return undefined;
}
function record_parts_valueOf(column) {
    if (column.nulls)
        return undefined;
    return column.kind === 'number' ? column.values[0] : column.dictionary[column.codes[0]];
}

;// CONCATENATED MODULE: ./src/reduction/text-rows.ts





async function withTextRows({ candidate, baseline, parts }, work) {
    if (parts.length === 0)
        return work({ units: 1, read: () => sideBySide(candidate, baseline) });
    return withRecords(candidate, (own) => {
        const units = (held) => ({
            units: parts.length,
            async *read(unit) {
                const part = parts[unit];
                const ours = await columnsOf(own, candidate, part.candidate);
                const theirs = held && baseline && (await columnsOf(held, baseline, part.baseline));
                if (!ours || theirs === undefined)
                    return yield undefined;
                const n = rowsOf(ours);
                if (theirs && rowsOf(theirs) !== n)
                    return yield undefined;
                yield { n, firstRow: 0, candidate: ours, baseline: theirs, kinds: kindsOf([ours, theirs]) };
            },
        });
        if (!baseline)
            return work(units(null));
        return withRecords(baseline, (held) => work(units(held)));
    });
}
async function cutText(candidate, { baseline, ids, partBytes }) {
    if (!ids || candidate.kind === 'stream' || baseline?.kind === 'stream')
        return [];
    return withRecords(candidate, async (own) => {
        if (!baseline)
            return cutAlone(own, { id: ids.own, partBytes });
        return withRecords(baseline, async (held) => cutByIds(own, held, { ids, partBytes }));
    });
}
function withRecords(file, work) {
    return (file.kind === 'csv' ? byte_range.withCsv : json_range.withJsonLines)(file, work);
}
async function* sideBySide(candidate, baseline) {
    const files = baseline ? [candidate, baseline] : [candidate];
    const sides = files.map((file) => ({ parts: streamedParts(file), open: noRows, from: 0 }));
    let firstRow = 0;
    try {
        for (;;) {
            let ended = 0;
            for (const side of sides) {
                if (side.from < rowsOf(side.open))
                    continue;
                const { value, done } = await side.parts.next();
                if (done)
                    ended++;
                else if (!value)
                    return yield undefined;
                else
                    Object.assign(side, { open: value, from: 0 });
            }
            if (ended > 0)
                return ended === sides.length ? undefined : yield undefined;
            const n = Math.min(...sides.map(({ open, from }) => rowsOf(open) - from));
            const [own, held = null] = sides.map(({ open, from }) => rowsOfPart(open, { start: from, end: from + n }));
            const columns = { candidate: own, baseline: held };
            yield { n, firstRow, ...columns, kinds: kindsOf([columns.candidate, held]) };
            for (const side of sides)
                side.from += n;
            firstRow += n;
        }
    }
    finally {
        for (const { parts } of sides)
            await parts.return();
    }
}
const noRows = new Map();
function rowsOfPart(part, range) {
    return new Map([...part].map(([name, column]) => [name, (0,column_slices/* rowsOfColumn */.b0)(column, range)]));
}
async function columnsOf(file, { wanted }, part) {
    return file.columnsOf(await file.bytes(part), wanted);
}
function rowsOf(columns) {
    const [first] = columns.values();
    return first ? (0,column_slices/* lengthOf */.Y5)(first) : 0;
}
function kindsOf(sides) {
    const kindOf = (column) => column.kind === 'number' ? (column.boolean ? 'boolean' : 'number') : 'text';
    return sides.flatMap((side) => [...(side?.values() ?? [])].map(kindOf)).join(' ');
}


})

};
