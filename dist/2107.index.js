export const id = 2107;
export const ids = [2107,3173];
export const modules = {

5748:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  H8: () => (baseColumns),
  Q: () => (crossingName),
  S$: () => (sliceText),
  b3: () => (readsLikeCrossing),
  le: () => (sliceParts),
  pN: () => (crossedValue),
  zF: () => (crossedColumns)
});
const joint = ' × ';
function crossingName(columns) {
    return [...columns].sort(byCodePoint).join(joint);
}
function crossedColumns(name) {
    return name.split(joint);
}
function baseColumns(names) {
    return [...new Set(names.flatMap(crossedColumns))];
}
function readsLikeCrossing(column) {
    return /(?:^|\s)×(?:\s|$)/u.test(column);
}
function crossedValue(values) {
    return values.map((value) => value.replaceAll('×', '××')).join(joint);
}
function sliceText({ column, value }) {
    const parts = sliceParts({ column, value });
    return parts.map((part) => `${part.column}=${part.value}`).join(', ');
}
function sliceParts(slice) {
    const columns = crossedColumns(slice.column);
    if (columns.length === 1)
        return [slice];
    const values = slice.value.split(/(?<!×) × (?!×)/u).map((part) => part.replaceAll('××', '×'));
    if (values.length !== columns.length)
        return [slice];
    return columns.map((column, at) => ({ column, value: values[at] }));
}
function byCodePoint(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


}),

63173:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  JN: () => (outputColumns),
  Q6: () => (missingColumns),
  TV: () => (namedColumns),
  Vn: () => (neededColumns),
  fl: () => (missingFromTable)
});
var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
var _crossing_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5748);


function neededColumns(columns, side) {
    const { id, label, baseline, weight, unit, query, slices = [], search } = columns;
    const ofBoth = [id, label, ...outputColumns(columns), ...Object.values(columns.values ?? {})];
    const needed = side === 'candidate'
        ? [...ofBoth, baseline, weight, unit, query, ...(0,_crossing_name_js__WEBPACK_IMPORTED_MODULE_1__/* .baseColumns */ .H8)(slices), ...(search || [])]
        : ofBoth;
    return [...new Set(needed.filter((name) => name !== undefined))];
}
function outputColumns({ score, prediction }) {
    if (score === undefined)
        return prediction === undefined ? [] : [prediction];
    return typeof score === 'string' ? [score] : Object.values(score);
}
function namedColumns(columns) {
    const { prediction } = columns;
    const names = [...neededColumns(columns, 'candidate'), prediction];
    return [...new Set(names.filter((name) => name !== undefined))];
}
function missingColumns({ path, wanted, found }) {
    const missing = wanted.filter((name) => !found.includes(name));
    if (missing.length === 0)
        return [];
    const quoted = missing.map((name) => `\`${name}\``).join(', ');
    const listed = found.slice(0, 30).map((name) => `\`${name.slice(0, 60)}\``);
    const rest = found.length > listed.length ? ` and ${found.length - listed.length} more` : '';
    const guesses = missing.flatMap((name) => {
        const guess = nearest(name, found);
        return guess === undefined ? [] : [`\`${guess}\` for \`${name}\``];
    });
    return [
        {
            code: 'PREDICTIONS_INVALID',
            message: `no column${missing.length > 1 ? 's' : ''} ${quoted}; the file has ${listed.join(', ') || 'none'}${rest}`,
            place: { path },
            hint: guesses.length > 0
                ? `Did you mean ${guesses.join(', ')}? The names stand under \`predictions\` in the policy.`
                : 'The names stand under `predictions` in the policy.',
        },
    ];
}
function missingFromTable(table, wanted) {
    return missingColumns({ path: table.path, wanted, found: [...table.columns.keys()] });
}
function nearest(name, found) {
    if (found.length === 0)
        return undefined;
    const guess = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(name, found);
    return (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(name.toLowerCase(), guess.toLowerCase()) <= Math.max(2, name.length / 3)
        ? guess
        : undefined;
}


}),

50296:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (createCsvColumn)
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


}),

71942:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  a: () => (layoutOf),
  k: () => (readCsvHeader)
});
var _scanner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15269);

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


}),

15269:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  g: () => (fieldText),
  r: () => (createCsvScanner)
});
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


}),

19655:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  J: () => (deepest)
});
const deepest = 100;


}),

8540:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  N: () => (JsonError),
  q: () => (parseJson)
});
var _node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19655);

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

70056:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  E: () => (takeRecords),
  T: () => (readRecords)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
var node_zlib__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_1__);
var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10241);



const chunkBytes = 1 << 20;
const longestRecord = 1 << 26;
async function readRecords(source, take) {
    const taken = takeRecords(source, take);
    while (!(await taken.next()).done)
        ;
}
async function* takeRecords(source, take) {
    let rest = Buffer.alloc(0);
    for await (const chunk of openBytes(source)) {
        const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
        const used = take(bytes, false);
        yield used;
        rest = bytes.subarray(used);
        if (rest.length > longestRecord)
            throw unreadable(source, 'one record is longer than 64 MB; a quote may be unclosed');
    }
    yield take(rest, true);
}
async function* openBytes(source) {
    const stream = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(source.file, { highWaterMark: chunkBytes });
    const gunzip = source.gzip ? (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.createGunzip)({ chunkSize: chunkBytes }) : undefined;
    if (gunzip)
        stream.on('error', (error) => gunzip.destroy(error));
    try {
        yield* (gunzip ? stream.pipe(gunzip) : stream);
    }
    catch (cause) {
        if (cause instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ModelgateError */ .HJ)
            throw cause;
        throw unreadable(source, source.gzip ? 'the gzip data are broken or cut off' : 'it cannot be read', cause);
    }
    finally {
        stream.destroy();
        gunzip?.destroy();
    }
}
function unreadable({ path }, message, cause) {
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ModelgateError */ .HJ({ code: 'FILE_UNREADABLE', message, place: { path } }, { cause });
}


}),

95059:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  j: () => (NumberStore),
  l: () => (TextStore)
});
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


}),

60946:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  U: () => (headOf)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
var node_zlib__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_1__);
var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10241);



const sniffed = 4096;
async function headOf(file, name) {
    const { head, size } = await readHead(file, name);
    if (startsWith(head, 'PAR1'))
        return { format: { kind: 'parquet' }, size };
    const gzip = head[0] === 0x1f && head[1] === 0x8b;
    const text = gzip ? unzipHead(head) : head;
    refuseOthers(text, name);
    const first = text
        .toString('latin1')
        .replace(/^\xef\xbb\xbf/, '')
        .trimStart()[0];
    const kind = first === '{' ? 'json-lines' : first === '[' ? 'json-array' : 'csv';
    return { format: { kind, gzip }, size };
}
async function readHead(file, name) {
    try {
        const info = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file);
        if (!info.isFile())
            throw unreadable(name, 'it is a folder, not a file');
        if (info.size === 0)
            throw unreadable(name, 'the file is empty');
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(file);
        try {
            const { buffer, bytesRead } = await handle.read(Buffer.alloc(sniffed), 0, sniffed, 0);
            return { head: buffer.subarray(0, bytesRead), size: info.size };
        }
        finally {
            await handle.close();
        }
    }
    catch (cause) {
        if (cause instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ModelgateError */ .HJ)
            throw cause;
        const { code } = cause;
        if (code === 'ENOENT' || code === 'ENOTDIR') {
            throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ModelgateError */ .HJ({
                code: 'FILE_MISSING',
                message: 'there is no such file',
                place: { path: name },
            });
        }
        throw unreadable(name, `it cannot be opened (${code ?? String(cause)})`, cause);
    }
}
function refuseOthers(head, name) {
    if (head.length === 0 || head.toString('latin1').trim() === '')
        throw unreadable(name, 'the file is empty');
    if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)) {
        throw unreadable(name, 'the text is UTF-16; write UTF-8');
    }
    if (startsWith(head, 'PK'))
        throw unreadable(name, 'it is a zip archive; unpack it first');
    if (startsWith(head, 'ARROW1') || startsWith(head, 'FEA1'))
        throw unreadable(name, 'Arrow and Feather files are not read');
    if (startsWith(head, 'PARE'))
        throw unreadable(name, 'encrypted Parquet is not read');
    if (head.includes(0))
        throw unreadable(name, 'it is a binary file of an unknown kind');
}
function unzipHead(head) {
    try {
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.gunzipSync)(head, { finishFlush: 2 });
    }
    catch {
        return Buffer.from('?');
    }
}
function startsWith(bytes, text) {
    return bytes.toString('latin1', 0, text.length) === text;
}
function unreadable(name, message, cause) {
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ModelgateError */ .HJ({
        code: 'FILE_UNREADABLE',
        message,
        place: { path: name },
        hint: 'CSV, JSON lines (both also with gzip) and Parquet are read, recognised by content.',
    }, { cause });
}


}),

32561:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  G: () => (createJsonArray),
  I: () => (createJsonLines)
});
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


}),

31899:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (createJsonRows),
  j: () => (strictRows)
});

// EXTERNAL MODULE: ./src/formats/predictions/column-store.ts
var column_store = __webpack_require__(95059);
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

// EXTERNAL MODULE: ./src/formats/json/parse.ts
var parse = __webpack_require__(8540);
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

;// CONCATENATED MODULE: ./src/formats/predictions/json-rows.ts


const longestElement = 1 << 24;
const strictRows = 1000;
function createJsonRows({ wanted, before = 0, fail }) {
    const columns = wanted.map(createJsonColumn);
    const found = new Set();
    let n = 0;
    return {
        get n() {
            return n;
        },
        found,
        add(text, line) {
            if (text.length > longestElement)
                fail({ line, message: 'one row is longer than 16 MB' });
            const strict = before + n < strictRows;
            const row = readJsonRow({
                text,
                wanted,
                strict,
                fail: (syntax) => fail({ line: line + syntax.line - 1, message: `${syntax.message}, in column ${syntax.column}` }),
            });
            if (strict)
                for (const name of row.keys())
                    found.add(name);
            for (const [slot, name] of wanted.entries()) {
                const value = row.valueOf(name);
                if (value === nested) {
                    return fail({ line, message: `\`${name}\` holds an object or array; one value a row is needed` });
                }
                if (value !== undefined)
                    found.add(name);
                columns[slot].add(value ?? null);
            }
            n++;
        },
        finish: () => new Map(wanted.map((name, slot) => [name, columns[slot].finish()])),
    };
}


}),

27570:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  D: () => (readJsonTable),
  I: () => (markLength)
});
var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10241);
var _domain_evidence_prediction_columns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63173);
var _byte_stream_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70056);
var _json_elements_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32561);
var _json_rows_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31899);






async function readJsonTable(source, wanted) {
    const { path } = source;
    function fail({ line, message }) {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelgateError */ .HJ({ code: 'PREDICTIONS_INVALID', message, place: { path, line } });
    }
    const rows = (0,_json_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .createJsonRows */ .g)({ wanted, fail });
    const elements = (source.array ? _json_elements_js__WEBPACK_IMPORTED_MODULE_4__/* .createJsonArray */ .G : _json_elements_js__WEBPACK_IMPORTED_MODULE_4__/* .createJsonLines */ .I)({ onElement: rows.add, fail });
    let start = true;
    await (0,_byte_stream_js__WEBPACK_IMPORTED_MODULE_3__/* .readRecords */ .T)(source, (bytes, last) => {
        const mark = start ? markLength(bytes) : 0;
        start = false;
        const used = mark + elements.scan(bytes.subarray(mark), last);
        if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(0, used)))
            fail({ line: rows.n, message: 'the text is not UTF-8, here or before' });
        return used;
    });
    if (rows.n > 0)
        (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .throwFaults */ .G3)((0,_domain_evidence_prediction_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .missingColumns */ .Q6)({ path, wanted, found: [...rows.found] }));
    return { path, rows: rows.n, columns: rows.finish() };
}
function markLength(bytes) {
    return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
}


})

};
