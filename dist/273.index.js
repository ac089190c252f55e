export const id = 273;
export const ids = [273,41];
export const modules = {

56464:
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

10041:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  JN: () => (outputColumns),
  Q6: () => (missingColumns),
  TV: () => (namedColumns),
  Vn: () => (neededColumns),
  fl: () => (missingFromTable)
});
var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63678);
var _crossing_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56464);


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

69942:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (createCsvColumn)
});

// EXTERNAL MODULE: ./src/formats/predictions/column-store.ts
var column_store = __webpack_require__(4079);
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

46946:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  a: () => (layoutOf),
  k: () => (readCsvHeader)
});
var _scanner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26377);

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

26377:
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

4079:
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


})

};
