export const id = 5392;
export const ids = [5392];
export const modules = {

/***/ 72302:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y5: () => (/* binding */ lengthOf),
/* harmony export */   b0: () => (/* binding */ rowsOfColumn)
/* harmony export */ });
/* unused harmony export joinColumns */
function rowsOfColumn(column, { start, end }) {
    const nulls = column.nulls && { nulls: column.nulls.subarray(start, end) };
    if (column.kind === 'text')
        return { ...column, ...nulls, codes: column.codes.subarray(start, end) };
    return { ...column, ...nulls, values: column.values.subarray(start, end) };
}
function joinColumns(parts) {
    const [first] = parts;
    if (parts.length === 1)
        return first;
    const nulls = parts.some((part) => part.nulls)
        ? { nulls: Uint8Array.from(parts.flatMap((part) => [...(part.nulls ?? new Uint8Array(lengthOf(part)))])) }
        : {};
    if (parts.every((part) => part.kind === 'number')) {
        const isBoolean = parts[0]?.boolean;
        if (parts.some(({ boolean }) => boolean !== isBoolean))
            return undefined;
        const values = new Float64Array(parts.reduce((rows, part) => rows + part.values.length, 0));
        let at = 0;
        for (const part of parts) {
            values.set(part.values, at);
            at += part.values.length;
        }
        return { kind: 'number', values, ...nulls, ...(isBoolean && { boolean: true }) };
    }
    if (!parts.every((part) => part.kind === 'text'))
        return undefined;
    const codes = new Int32Array(parts.reduce((rows, part) => rows + part.codes.length, 0));
    const codeOf = new Map();
    let at = 0;
    for (const part of parts) {
        const codeOfPart = Int32Array.from(part.dictionary, (text) => {
            const code = codeOf.get(text) ?? codeOf.size;
            codeOf.set(text, code);
            return code;
        });
        for (const code of part.codes)
            codes[at++] = code < 0 ? code : codeOfPart[code];
    }
    return { kind: 'text', codes, dictionary: [...codeOf.keys()], ...nulls };
}
function lengthOf(column) {
    return column.kind === 'text' ? column.codes.length : column.values.length;
}


/***/ }),

/***/ 17962:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y8: () => (/* binding */ isBefore),
/* harmony export */   d8: () => (/* binding */ soundChunk),
/* harmony export */   xt: () => (/* binding */ scoresOf)
/* harmony export */ });
/* harmony import */ var _evidence_labels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34881);
/* harmony import */ var _evidence_row_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27959);
/* harmony import */ var _evidence_row_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64705);
/* harmony import */ var _evidence_slices_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25569);
/* harmony import */ var _evidence_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78788);





function soundChunk(chunk, { columns, baseline: named }) {
    const { n, candidate, baseline } = chunk;
    const label = candidate.get(columns.label);
    const positive = (0,_evidence_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .className */ .s7)(columns.positive ?? 1);
    const labels = (0,_evidence_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeClass */ .J0)(label, positive);
    const scores = scoresOf(candidate.get(columns.score));
    const held = baseline ? baseline.get(named.score) : candidate.get(columns.baseline ?? '');
    const heldScores = held ? scoresOf(held) : null;
    if (!scores || heldScores === undefined || !areClasses(labels))
        return undefined;
    const theirLabel = baseline?.get(named.label ?? '');
    if (theirLabel && !isSame(labels, (0,_evidence_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeClass */ .J0)(theirLabel, positive)))
        return undefined;
    const ids = columns.id === undefined ? null : candidate.get(columns.id);
    if (ids && !isRising(ids, n))
        return undefined;
    if (ids && baseline && !(0,_evidence_row_index_js__WEBPACK_IMPORTED_MODULE_3__/* .sameIds */ .L0)(ids, baseline.get(named.id), n))
        return undefined;
    const slices = [];
    for (const name of columns.slices ?? []) {
        const slice = sliceOf(candidate.get(name), baseline?.get(name), n);
        if (!slice)
            return undefined;
        slices.push(slice);
    }
    const rowIds = ids ? (0,_evidence_row_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .rowIdsOf */ ._)(ids) : positionsFrom(chunk.firstRow);
    return {
        rows: { n, ids: rowIds, labels, candidate: scores, baseline: heldScores, slices },
        classes: (0,_evidence_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .classesOf */ .OX)(theirLabel ? [label, theirLabel] : [label], 2),
        edges: ids && [idAt(ids, 0), idAt(ids, n - 1)],
    };
}
function isBefore(last, next) {
    return typeof last === typeof next && last < next;
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
function areClasses(labels) {
    let zeros = 0;
    for (let row = 0; row < labels.length; row++)
        zeros += labels[row] * 0;
    return zeros === 0;
}
function isSame(a, b) {
    for (let row = 0; row < a.length; row++)
        if (a[row] !== b[row])
            return false;
    return true;
}
function isRising(ids, n) {
    if (ids.kind === 'number') {
        const { values, boolean } = ids;
        if (boolean || !Number.isFinite(values[0]))
            return false;
        for (let row = 1; row < n; row++)
            if (!(values[row] > values[row - 1]))
                return false;
        return Number.isFinite(values[n - 1]);
    }
    if (ids.nulls)
        return false;
    const { codes, dictionary } = ids;
    for (let row = 1; row < n; row++) {
        const [before, next] = [dictionary[codes[row - 1]], dictionary[codes[row]]];
        if (!(next > before))
            return false;
    }
    return true;
}
function idAt(ids, row) {
    return ids.kind === 'number' ? ids.values[row] : (0,_evidence_table_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$)(ids, row);
}
function sliceOf(column, held, n) {
    const slice = (0,_evidence_slices_js__WEBPACK_IMPORTED_MODULE_1__/* .codesOf */ .MZ)(column, n);
    if (slice.texts.length > _evidence_slices_js__WEBPACK_IMPORTED_MODULE_1__/* .mostSlices */ .Ph)
        return undefined;
    if (!held)
        return slice;
    const other = (0,_evidence_slices_js__WEBPACK_IMPORTED_MODULE_1__/* .codesOf */ .MZ)(held, n);
    if (other.texts.length > _evidence_slices_js__WEBPACK_IMPORTED_MODULE_1__/* .mostSlices */ .Ph)
        return undefined;
    const codeOf = new Map(slice.texts.map((text, code) => [text, code]));
    const theirs = Int32Array.from(other.texts, (text) => codeOf.get(text) ?? -1);
    for (let row = 0; row < n; row++)
        if (theirs[other.codes[row]] !== slice.codes[row])
            return undefined;
    return slice;
}
function positionsFrom(firstRow) {
    const all = (0,_evidence_row_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .rowIdsOf */ ._)(null);
    return {
        maxBytes: all.maxBytes,
        write: (row, bytes) => all.write(firstRow + row, bytes),
        textOf: (row) => all.textOf(firstRow + row),
    };
}


/***/ }),

/***/ 57953:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ columnsOfPart),
/* harmony export */   withCsv: () => (/* binding */ withCsv)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _exact_bytes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72413);
/* harmony import */ var _column_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50296);
/* harmony import */ var _header_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71942);
/* harmony import */ var _scanner_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15269);






const headerBytes = 1 << 16;
async function withCsv({ file, wanted }, work) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file);
    try {
        const { size } = await handle.stat();
        const bytes = async ({ start, end }) => Buffer.from((await (0,_exact_bytes_js__WEBPACK_IMPORTED_MODULE_4__/* .exactBytes */ .X)(handle, start, end)).buffer);
        const header = headerOf(await bytes({ start: 0, end: Math.min(size, headerBytes) }), wanted);
        return header && (await work({ header, size, bytes }));
    }
    finally {
        await handle.close();
    }
}
function columnsOfPart(bytes, { header, wanted }) {
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes) || bytes.includes(0))
        return undefined;
    const columns = wanted.map(() => (0,_column_js__WEBPACK_IMPORTED_MODULE_2__/* .createCsvColumn */ .T)({ asText: false }));
    const isWhole = scanAll(bytes, header, wanted, (record) => {
        for (const [slot, column] of columns.entries())
            column.add(record, slot);
    });
    if (!isWhole || columns.some((column) => column.isLost))
        return undefined;
    return new Map(wanted.map((name, slot) => [name, columns[slot].finish()]));
}
function scanAll(bytes, header, wanted, onRecord) {
    try {
        const fail = () => {
            throw new NoRecords();
        };
        const scanner = (0,_scanner_js__WEBPACK_IMPORTED_MODULE_5__/* .createCsvScanner */ .r)({ layout: (0,_header_js__WEBPACK_IMPORTED_MODULE_3__/* .layoutOf */ .a)(header, wanted), firstLine: 1, fail, onRecord });
        return scanner.scan(bytes, true) === bytes.length;
    }
    catch (error) {
        if (error instanceof NoRecords)
            return false;
        throw error;
    }
}
class NoRecords extends Error {
}
function headerOf(bytes, wanted) {
    try {
        const fail = () => {
            throw new NoRecords();
        };
        const header = (0,_header_js__WEBPACK_IMPORTED_MODULE_3__/* .readCsvHeader */ .k)({ bytes, last: false, wanted, fail });
        const isOnce = (name) => header?.names.indexOf(name) === header?.names.lastIndexOf(name) &&
            header?.names.includes(name) === true;
        return header && wanted.every(isOnce) && !header.names.some((name) => name.includes('\r'))
            ? header
            : undefined;
    }
    catch (error) {
        if (error instanceof NoRecords)
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 50296:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ createCsvColumn)
});

// EXTERNAL MODULE: ./src/formats/predictions/column-store.ts
var column_store = __webpack_require__(95059);
;// CONCATENATED MODULE: ./src/formats/csv/numeral.ts
const powers = Float64Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));
const exact = 2 ** 53;
const specials = new Map([
    ['nan', NaN],
    ['-nan', NaN],
    ['inf', Infinity],
    ['+inf', Infinity],
    ['-inf', -Infinity],
    ['infinity', Infinity],
    ['+infinity', Infinity],
    ['-infinity', -Infinity],
]);
function createNumeralReader() {
    const reader = {
        value: NaN,
        read(bytes, from, to) {
            let start = from;
            let end = to;
            while (start < end && bytes[start] === 32)
                start++;
            while (end > start && bytes[end - 1] === 32)
                end--;
            let at = start;
            const negative = bytes[at] === 45;
            if (negative)
                at++;
            const firstDigit = at;
            let mantissa = 0;
            for (; at < end && isDigit(bytes[at]); at++)
                mantissa = mantissa * 10 + bytes[at] - 48;
            const whole = at - firstDigit;
            if (whole > 1 && bytes[firstDigit] === 48)
                return false;
            let scale = 0;
            if (at < end && bytes[at] === 46) {
                const point = at++;
                for (; at < end && isDigit(bytes[at]); at++)
                    mantissa = mantissa * 10 + bytes[at] - 48;
                scale = at - point - 1;
            }
            if (whole + scale === 0)
                return readSpecial(bytes, start, end);
            if (at === end && mantissa < exact && scale < powers.length) {
                const value = scale === 0 ? mantissa : mantissa / powers[scale];
                reader.value = negative ? -value : value;
                return true;
            }
            return readSlowly({ bytes, start, end, at, isWhole: at === firstDigit + whole });
        },
    };
    function readSpecial(bytes, start, end) {
        if (end - start > 9)
            return false;
        const value = specials.get(bytes.toString('latin1', start, end).toLowerCase());
        if (value === undefined)
            return false;
        reader.value = value;
        return true;
    }
    function readSlowly({ bytes, start, end, at, isWhole }) {
        if (at === end && isWhole)
            return false;
        if (at !== end && !isExponent(bytes, at, end))
            return false;
        reader.value = Number(bytes.toString('latin1', start, end));
        return Number.isFinite(reader.value);
    }
    return reader;
}
function isExponent(bytes, from, end) {
    if ((bytes[from] | 32) !== 101)
        return false;
    let at = from + 1;
    if (bytes[at] === 43 || bytes[at] === 45)
        at++;
    if (at >= end)
        return false;
    while (at < end && isDigit(bytes[at]))
        at++;
    return at === end;
}
function isDigit(byte) {
    return byte >= 48 && byte <= 57;
}

;// CONCATENATED MODULE: ./src/formats/csv/column.ts


const nullWords = new Set(['NA', 'N/A', 'null', 'NULL', 'None', '<NA>']);
const booleanWords = new Map([
    ['true', 1],
    ['True', 1],
    ['TRUE', 1],
    ['false', 0],
    ['False', 0],
    ['FALSE', 0],
]);
function createCsvColumn({ asText }) {
    const numerals = createNumeralReader();
    const numbers = new column_store/* NumberStore */.j();
    const texts = new column_store/* TextStore */.l();
    let mode = asText ? 'text' : 'open';
    let nullsByWord = false;
    function add(record, slot) {
        const { bytes, starts, ends, quoting } = record;
        const start = starts[slot];
        const end = ends[slot];
        if (mode === 'text') {
            if (start === end)
                texts.addNull();
            else
                texts.addBytes({ bytes, start, end, doubled: quoting[slot] === 2 });
            return;
        }
        if (mode === 'lost')
            return;
        if (start === end)
            return numbers.addNull();
        if (mode !== 'boolean' && numerals.read(bytes, start, end)) {
            mode = 'number';
            return numbers.add(numerals.value);
        }
        addWord(record, slot);
    }
    function addWord(record, slot) {
        const { bytes, starts, ends } = record;
        const length = ends[slot] - starts[slot];
        const word = length > 5 ? '' : bytes.toString('latin1', starts[slot], ends[slot]);
        if (nullWords.has(word)) {
            nullsByWord = true;
            return numbers.addNull();
        }
        const truth = mode === 'number' ? undefined : booleanWords.get(word);
        if (truth !== undefined) {
            mode = 'boolean';
            return numbers.add(truth);
        }
        if (mode !== 'open' || nullsByWord) {
            mode = 'lost';
            return;
        }
        mode = 'text';
        for (let row = 0; row < numbers.length; row++)
            texts.addNull();
        add(record, slot);
    }
    return {
        add,
        get isLost() {
            return mode === 'lost';
        },
        finish: () => (mode === 'text' ? texts.finish() : numbers.finish({ boolean: mode === 'boolean' })),
    };
}


/***/ }),

/***/ 71942:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ layoutOf),
/* harmony export */   k: () => (/* binding */ readCsvHeader)
/* harmony export */ });
/* harmony import */ var _scanner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15269);

const delimiters = [',', ';', '\t'].map((one) => one.charCodeAt(0));
const mostFields = 100_000;
function readCsvHeader({ bytes, last, wanted, fail }) {
    let best;
    let broken;
    for (const delimiter of delimiters) {
        const reading = readNames({ bytes, last, delimiter });
        if (!reading)
            return undefined;
        if ('message' in reading)
            broken ??= reading;
        else if (!best || isBetter({ reading, than: best, wanted }))
            best = reading;
    }
    return best ?? fail(broken);
}
function layoutOf({ names, delimiter }, kept) {
    const slots = Int32Array.from(names, (name) => kept.indexOf(name));
    return { delimiter, width: names.length, slots, kept: kept.length };
}
function isBetter({ reading, than, wanted, }) {
    const hits = ({ names }) => wanted.filter((name) => names.includes(name)).length;
    return (hits(reading) > hits(than) || (hits(reading) === hits(than) && reading.names.length > than.names.length));
}
function readNames({ bytes, last, delimiter }) {
    const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
    const blank = countBlank(bytes, start);
    const end = endOfLine(bytes, start + blank.bytes);
    if (end < 0 && !last)
        return undefined;
    const record = bytes.subarray(start + blank.bytes, end < 0 ? bytes.length : end);
    const width = countFields(record, delimiter);
    if (width > mostFields)
        return { line: 1, message: `the header has more than ${mostFields} fields` };
    const names = [];
    const slots = Int32Array.from({ length: width }, (_, index) => index);
    try {
        (0,_scanner_js__WEBPACK_IMPORTED_MODULE_0__/* .createCsvScanner */ .r)({
            layout: { delimiter, width, slots, kept: width },
            firstLine: 1 + blank.lines,
            fail(syntax) {
                throw new Malformed(syntax);
            },
            onRecord(fields) {
                for (let slot = 0; slot < width; slot++)
                    names.push((0,_scanner_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldText */ .g)(fields, slot).trim());
            },
        }).scan(record, true);
    }
    catch (error) {
        if (error instanceof Malformed)
            return error.syntax;
        throw error;
    }
    const breaks = record.reduce((sum, byte) => sum + (byte === 10 ? 1 : 0), 0);
    return {
        names,
        delimiter,
        length: start + blank.bytes + record.length,
        nextLine: 1 + blank.lines + breaks,
    };
}
class Malformed extends Error {
    syntax;
    constructor(syntax) {
        super(syntax.message);
        this.syntax = syntax;
    }
}
function countBlank(bytes, start) {
    let at = start;
    let lines = 0;
    while (bytes[at] === 10 || (bytes[at] === 13 && bytes[at + 1] === 10)) {
        at += bytes[at] === 10 ? 1 : 2;
        lines++;
    }
    return { bytes: at - start, lines };
}
function endOfLine(bytes, start) {
    let inQuotes = false;
    for (let at = start; at < bytes.length; at++) {
        if (bytes[at] === 34)
            inQuotes = !inQuotes;
        if (bytes[at] === 10 && !inQuotes)
            return at + 1;
    }
    return -1;
}
function countFields(record, delimiter) {
    let inQuotes = false;
    let fields = 1;
    for (const byte of record) {
        if (byte === 34)
            inQuotes = !inQuotes;
        if (byte === delimiter && !inQuotes)
            fields++;
    }
    return fields;
}


/***/ }),

/***/ 15269:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ fieldText),
/* harmony export */   r: () => (/* binding */ createCsvScanner)
/* harmony export */ });
const quote = 34;
const lineFeed = 10;
const carriageReturn = 13;
function createCsvScanner({ layout, firstLine, onRecord, fail }) {
    const { delimiter, width, slots, kept } = layout;
    const starts = new Int32Array(kept);
    const ends = new Int32Array(kept);
    const quoting = new Uint8Array(kept);
    let line = firstLine;
    function scan(bytes, last) {
        const record = { bytes, starts, ends, quoting };
        let at = 0;
        while (at < bytes.length) {
            const blank = blankLength(bytes, at, last);
            if (blank > 0) {
                at += blank;
                line++;
                continue;
            }
            const begin = line;
            const end = scanRecord(bytes, at, last);
            if (end < 0) {
                line = begin;
                return at;
            }
            onRecord(record, begin);
            at = end;
            line++;
        }
        return at;
    }
    function scanRecord(bytes, from, last) {
        const { length } = bytes;
        const begin = line;
        let at = from;
        let field = 0;
        for (;;) {
            let start = at;
            let end = at;
            let quoted = 0;
            if (bytes[at] === quote) {
                start = at + 1;
                end = endOfQuotes(bytes, start);
                if (last && end >= length)
                    fail({ line: begin, message: 'a field in quotes is not closed' });
                quoted = doubled ? 2 : 1;
                at = end + 1;
                if (bytes[at] === carriageReturn && (at + 1 === length || bytes[at + 1] === lineFeed))
                    at++;
                if (at < length && bytes[at] !== delimiter && bytes[at] !== lineFeed) {
                    fail({ line, message: 'text follows the closing quote of a field' });
                }
            }
            else {
                while (at < length && bytes[at] !== delimiter && bytes[at] !== lineFeed)
                    at++;
                end = at > start && bytes[at - 1] === carriageReturn && bytes[at] !== delimiter ? at - 1 : at;
            }
            if (at >= length && !last)
                return -1;
            const slot = field < width ? slots[field] : -1;
            if (slot >= 0) {
                starts[slot] = start;
                ends[slot] = end;
                quoting[slot] = quoted;
            }
            field++;
            if (at >= length || bytes[at++] === lineFeed)
                break;
        }
        if (field !== width) {
            fail({
                line: begin,
                message: `${field} field${field === 1 ? '' : 's'}, and the header has ${width}`,
            });
        }
        return at;
    }
    let doubled = false;
    function endOfQuotes(bytes, start) {
        doubled = false;
        for (let at = start; at < bytes.length; at++) {
            const byte = bytes[at];
            if (byte === lineFeed)
                line++;
            if (byte !== quote)
                continue;
            if (bytes[at + 1] !== quote)
                return at;
            doubled = true;
            at++;
        }
        return bytes.length;
    }
    return { scan };
}
function blankLength(bytes, at, last) {
    if (bytes[at] === lineFeed)
        return 1;
    if (bytes[at] !== carriageReturn)
        return 0;
    return bytes[at + 1] === lineFeed ? 2 : last && at + 1 === bytes.length ? 1 : 0;
}
function fieldText({ bytes, starts, ends, quoting }, slot) {
    const text = bytes.toString('utf8', starts[slot], ends[slot]);
    return quoting[slot] === 2 ? text.replaceAll('""', '"') : text;
}


/***/ }),

/***/ 95059:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ NumberStore),
/* harmony export */   l: () => (/* binding */ TextStore)
/* harmony export */ });
class NumberStore {
    length = 0;
    #values = new Float64Array(1024);
    #nulls = [];
    add(value) {
        if (this.length === this.#values.length)
            this.#values = grown(this.#values, 2 * this.length);
        this.#values[this.length++] = value;
    }
    extend(count) {
        const start = this.length;
        this.length += count;
        if (this.length > this.#values.length)
            this.#values = grown(this.#values, Math.max(this.length, 2 * start));
        return this.#values.subarray(start, this.length);
    }
    reserve(count) {
        const length = this.length + count;
        if (length > this.#values.length)
            this.#values = grown(this.#values, length);
    }
    cut(length) {
        this.length = length;
        this.#nulls = this.#nulls.filter((row) => row < length);
    }
    addNull() {
        this.#nulls.push(this.length);
        this.add(NaN);
    }
    finish({ boolean = false } = {}) {
        const values = this.#values.subarray(0, this.length);
        const nulls = flagsOf(this.#nulls, this.length);
        return { kind: 'number', values, ...(nulls && { nulls }), ...(boolean && { boolean }) };
    }
}
const slots = 4096;
class TextStore {
    length = 0;
    #codes = new Int32Array(1024);
    #nulls = [];
    #dictionary = [];
    #codeOf = new Map();
    #recent = new Int32Array(slots).fill(-1);
    get dictionary() {
        return this.#dictionary;
    }
    add(text) {
        this.addCode(this.codeOf(text));
    }
    cut(length) {
        this.length = length;
        this.#nulls = this.#nulls.filter((row) => row < length);
    }
    addNull() {
        this.#nulls.push(this.length);
        this.addCode(-1);
    }
    addCode(code) {
        if (this.length === this.#codes.length)
            this.#codes = grownCodes(this.#codes, 2 * this.length);
        this.#codes[this.length++] = code;
    }
    extend(count) {
        const start = this.length;
        this.length += count;
        if (this.length > this.#codes.length)
            this.#codes = grownCodes(this.#codes, Math.max(this.length, 2 * start));
        return this.#codes.subarray(start, this.length);
    }
    reserve(count) {
        const length = this.length + count;
        if (length > this.#codes.length)
            this.#codes = grownCodes(this.#codes, length);
    }
    addBytes(text) {
        this.addCode(this.codeOfBytes(text));
    }
    codeOfBytes({ bytes, start, end, doubled }) {
        let hash = end - start;
        for (let at = start; at < end; at++)
            hash = Math.imul(hash ^ bytes[at], 16777619);
        const slot = (hash ^ (hash >>> 15)) & (slots - 1);
        const recent = this.#recent[slot];
        if (!doubled && recent >= 0 && isText({ bytes, start, end, text: this.#dictionary[recent] })) {
            return recent;
        }
        const text = bytes.toString('utf8', start, end);
        const code = this.codeOf(doubled ? text.replaceAll('""', '"') : text);
        this.#recent[slot] = code;
        return code;
    }
    codeOf(text) {
        let code = this.#codeOf.get(text);
        if (code === undefined) {
            code = this.#dictionary.length;
            this.#codeOf.set(text, code);
            this.#dictionary.push(text);
        }
        return code;
    }
    finish() {
        const nulls = flagsOf(this.#nulls, this.length);
        const codes = this.#codes.subarray(0, this.length);
        return { kind: 'text', codes, dictionary: this.#dictionary, ...(nulls && { nulls }) };
    }
}
function isText({ bytes, start, end, text }) {
    if (text.length !== end - start)
        return false;
    for (let at = start; at < end; at++) {
        const byte = bytes[at];
        if (byte > 127 || byte !== text.charCodeAt(at - start))
            return false;
    }
    return true;
}
function grown(values, length) {
    const larger = new Float64Array(length);
    larger.set(values);
    return larger;
}
function grownCodes(codes, length) {
    const larger = new Int32Array(length);
    larger.set(codes);
    return larger;
}
function flagsOf(rows, length) {
    if (rows.length === 0)
        return undefined;
    const flags = new Uint8Array(length);
    for (const row of rows)
        flags[row] = 1;
    return flags;
}


/***/ }),

/***/ 3043:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ cutCsv),
  q: () => (/* binding */ withCsvRows)
});

// EXTERNAL MODULE: ./src/domain/evidence/column-slices.ts
var column_slices = __webpack_require__(72302);
// EXTERNAL MODULE: ./src/formats/csv/byte-range.ts
var byte_range = __webpack_require__(57953);
;// CONCATENATED MODULE: ./src/reduction/csv-parts.ts

const lookAt = 1 << 12;
const mostLook = 1 << 20;
async function cutByIds(own, held, { ids, partBytes, }) {
    const cuts = [{ own: own.header.length, held: held.header.length }];
    for (let at = own.header.length + partBytes; at < own.size - partBytes / 2; at += partBytes) {
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
    const cuts = [own.header.length];
    for (let at = own.header.length + partBytes; at < own.size - partBytes / 2; at += partBytes) {
        const line = await lineAfter(own, at, id);
        if (!line)
            break;
        cuts.push(line.start);
    }
    cuts.push(own.size);
    return cuts.slice(1).map((end, at) => ({ candidate: { start: cuts[at], end }, baseline: null }));
}
async function lineAfter(csv, at, id) {
    for (let look = lookAt; look <= mostLook; look *= 4) {
        const bytes = await csv.bytes({ start: at, end: Math.min(csv.size, at + look) });
        const begin = bytes.indexOf(10) + 1;
        const end = begin === 0 ? 0 : bytes.indexOf(10, begin) + 1;
        if (end === 0) {
            if (at + look >= csv.size)
                return undefined;
            continue;
        }
        const column = (0,byte_range/* columnsOfPart */.q)(bytes.subarray(begin, end), { header: csv.header, wanted: [id] })?.get(id);
        const value = column && csv_parts_valueOf(column);
        return value === undefined ? undefined : { start: at + begin, end: at + end, id: value };
    }
    return undefined;
}
async function findLine(csv, { id, name, from }) {
    let low = from;
    let high = csv.size;
    while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        const line = await lineAfter(csv, middle, name);
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
function csv_parts_valueOf(column) {
    if (column.nulls)
        return undefined;
    return column.kind === 'number' ? column.values[0] : column.dictionary[column.codes[0]];
}

;// CONCATENATED MODULE: ./src/reduction/csv-rows.ts



async function withCsvRows({ candidate, baseline, parts }, work) {
    return (0,byte_range.withCsv)(candidate, (own) => {
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
        return (0,byte_range.withCsv)(baseline, (held) => work(units(held)));
    });
}
async function cutCsv(candidate, { baseline, ids, partBytes }) {
    return (0,byte_range.withCsv)(candidate, async (own) => {
        if (!baseline)
            return cutAlone(own, { id: ids.own, partBytes });
        return (0,byte_range.withCsv)(baseline, async (held) => cutByIds(own, held, { ids, partBytes }));
    });
}
async function columnsOf(csv, { wanted }, part) {
    return (0,byte_range/* columnsOfPart */.q)(await csv.bytes(part), { header: csv.header, wanted });
}
function rowsOf(columns) {
    const [first] = columns.values();
    return first ? (0,column_slices/* lengthOf */.Y5)(first) : 0;
}
function kindsOf(sides) {
    const kindOf = (column) => column.kind === 'number' ? (column.boolean ? 'boolean' : 'number') : 'text';
    return sides.flatMap((side) => [...(side?.values() ?? [])].map(kindOf)).join(' ');
}


/***/ }),

/***/ 11594:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ rowsOfParquet),
  I: () => (/* binding */ withParquetRows)
});

// EXTERNAL MODULE: ./src/domain/evidence/column-slices.ts
var column_slices = __webpack_require__(72302);
// EXTERNAL MODULE: ./src/formats/parquet/file.ts + 8 modules
var parquet_file = __webpack_require__(50379);
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
        for (const column of await file.pages(name, group)) {
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


/***/ }),

/***/ 70282:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ counters),
/* harmony export */   u: () => (/* binding */ stopAll)
/* harmony export */ });
function counters(count) {
    return new Int32Array(new SharedArrayBuffer(4 * count));
}
function stopAll(next) {
    for (let at = 0; at < next.length; at++)
        Atomics.store(next, at, noMore);
}
const noMore = 2 ** 30;


/***/ })

};
