export const id = 2577;
export const ids = [2577];
export const modules = {

31561:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  y: () => (mostRepeats)
});
const mostRepeats = 1000;


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

54546:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  W: () => (fileUnreadable),
  b: () => (metricsInvalid)
});
var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);

function metricsInvalid({ message, place, hint, cause }) {
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelgateError */ .HJ({ code: 'METRICS_INVALID', message, place, ...(hint && { hint }) }, { cause });
}
function fileUnreadable({ message, place, hint, cause }) {
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelgateError */ .HJ({ code: 'FILE_UNREADABLE', message, place, ...(hint && { hint }) }, { cause });
}


}),

22577:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readMetrics: () => (readMetrics)
});

// EXTERNAL MODULE: ./src/formats/csv/header.ts
var csv_header = __webpack_require__(71942);
// EXTERNAL MODULE: ./src/formats/csv/scanner.ts
var scanner = __webpack_require__(15269);
// EXTERNAL MODULE: ./src/formats/metrics/fault.ts
var metrics_fault = __webpack_require__(54546);
;// CONCATENATED MODULE: ./src/formats/metrics/numeral.ts
const decimal = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const specials = new Map([
    ['nan', NaN],
    ['-nan', NaN],
    ['.nan', NaN],
    ['inf', Infinity],
    ['+inf', Infinity],
    ['.inf', Infinity],
    ['+.inf', Infinity],
    ['infinity', Infinity],
    ['+infinity', Infinity],
    ['-inf', -Infinity],
    ['-.inf', -Infinity],
    ['-infinity', -Infinity],
]);
function numeralIn(text) {
    const trimmed = text.trim();
    if (trimmed.length > 400)
        return undefined;
    return decimal.test(trimmed) ? Number(trimmed) : specials.get(trimmed.toLowerCase());
}

;// CONCATENATED MODULE: ./src/formats/metrics/csv.ts




const nameColumns = new Set(['metric', 'metrics', 'name', 'key']);
const valueColumns = new Set(['value', 'score', 'result']);
const extraColumns = new Set(['standard_error', 'standard-error', 'stderr', 'n', 'positives', 'negatives']);
const mostRows = 10_000;
const predictionColumns = /^(?:(?:\w+_)?id|label|target|y|y_(?:true|pred|score|prob|proba)|score|prediction|predicted|p(?:_\w+)?|proba?(?:_\w+)?|probability)$/;
function readCsv(text, path) {
    const rows = parseRows(text, path);
    const [header = [], ...records] = rows;
    const lowered = header.map((name) => name.toLowerCase());
    checkNames(lowered, path);
    const name = lowered.findIndex((one) => nameColumns.has(one));
    const value = lowered.findIndex((one) => valueColumns.has(one));
    if (name >= 0 &&
        value >= 0 &&
        lowered.every((one, at) => at === name || at === value || extraColumns.has(one))) {
        return readLong({ header: lowered, records, name, value, path });
    }
    if (isPairs(rows)) {
        const pairs = numeralIn(header[1] ?? '') === undefined || isUnnamed(header) ? records : rows;
        return readLong({ header: ['metric', 'value'], records: pairs, name: 0, value: 1, path });
    }
    if (records.length > 1 && ['fit_time', 'score_time'].every((one) => lowered.includes(one))) {
        return columnsOf(header, records);
    }
    const [only] = records;
    if (!only || records.length > 1) {
        throw (0,metrics_fault/* metricsInvalid */.b)({
            message: `the CSV has ${records.length} rows of values; one is expected, or the columns \`metric\` and \`value\``,
            place: { path },
            hint: lowered.some((one) => predictionColumns.test(one))
                ? 'This looks like a file of predictions, a row each. The candidate’s are given with `predictions`. Of a baseline or a further candidate name the folder of its run, such as `.modelgate/runs/<model>`, or let `baseline` of `predictions` in the policy name a column with the baseline’s values.'
                : 'Write the final values alone: which row of a training log counts is not guessed.',
        });
    }
    const entries = new Map();
    header.forEach((key, at) => {
        if (key !== '')
            entries.set(key, nodeOf(only[at]));
    });
    return { kind: 'object', entries };
}
function columnsOf(header, records) {
    const entries = header.flatMap((key, at) => key === ''
        ? []
        : [[key, { kind: 'array', items: records.map((record) => nodeOf(record[at])) }]]);
    return { kind: 'object', entries: new Map(entries) };
}
function isUnnamed(header) {
    return header[0] === '' && header[1] === '0';
}
function isPairs(rows) {
    const [header = [], ...records] = rows;
    if (header.length !== 2 || records.some(([name, value]) => !isName(name) || !isValue(value)))
        return false;
    return isUnnamed(header) || (isName(header[0]) && isValue(header[1]));
}
function isName(cell) {
    return cell !== undefined && cell !== '' && numeralIn(cell) === undefined;
}
function isValue(cell) {
    return cell !== undefined && cell !== '' && numeralIn(cell) !== undefined;
}
function readLong({ header, records, name, value, path }) {
    const entries = new Map();
    for (const record of records) {
        const metric = record[name];
        if (metric === '')
            throw (0,metrics_fault/* metricsInvalid */.b)({ message: 'a row of the CSV names no metric', place: { path } });
        if (entries.has(metric)) {
            throw (0,metrics_fault/* metricsInvalid */.b)({
                message: `${JSON.stringify(metric.slice(0, 80))} is given twice`,
                place: { path },
            });
        }
        const parts = header.flatMap((column, at) => {
            const cell = record[at];
            if (at === name || (cell === '' && at !== value))
                return [];
            return [[at === value ? 'value' : column, nodeOf(cell)]];
        });
        const [single] = parts;
        entries.set(metric, parts.length === 1 && single ? single[1] : { kind: 'object', entries: new Map(parts) });
    }
    return { kind: 'object', entries };
}
function nodeOf(cell) {
    return cell === '' ? { kind: 'null' } : { kind: 'text', text: cell };
}
function checkNames(names, path) {
    const twice = names.find((name, at) => name !== '' && names.indexOf(name) !== at);
    if (twice === undefined)
        return;
    throw (0,metrics_fault/* metricsInvalid */.b)({
        message: `column ${JSON.stringify(twice.slice(0, 80))} is given twice`,
        place: { path, line: 1 },
    });
}
function parseRows(text, path) {
    const bytes = Buffer.from(text);
    const fail = ({ line, message }) => {
        throw (0,metrics_fault/* metricsInvalid */.b)({ message: `the CSV is malformed: ${message}`, place: { path, line } });
    };
    const header = (0,csv_header/* readCsvHeader */.k)({ bytes, last: true, wanted: [], fail });
    if (!header)
        return [];
    const rows = [[...header.names]];
    (0,scanner/* createCsvScanner */.r)({
        layout: (0,csv_header/* layoutOf */.a)(header, header.names),
        firstLine: header.nextLine,
        fail,
        onRecord(record, line) {
            if (rows.length > mostRows)
                fail({ line, message: `more than ${mostRows} rows` });
            rows.push(header.names.map((_, slot) => (0,scanner/* fieldText */.g)(record, slot).trim()));
        },
    }).scan(bytes.subarray(header.length), true);
    return rows;
}

// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
;// CONCATENATED MODULE: ./src/formats/metrics/measured.ts

function numberOf(node) {
    switch (node?.kind) {
        case 'number':
            return node.value;
        case 'null':
            return NaN;
        case 'text':
            return numeralIn(node.text);
        default:
            return undefined;
    }
}
const errorKeys = ['standard-error', 'standard_error', 'stderr', 'std_err', 'se', 'sem'];
const deviationKeys = ['std', 'sd', 'stddev', 'stdev'];
const countKeys = ['n', 'count'];
const known = new Set([
    'value',
    'mean',
    'positives',
    'negatives',
    ...errorKeys,
    ...deviationKeys,
    ...countKeys,
]);
function readMeasured(entries) {
    const keys = [...entries.keys()];
    if (entries.has('value') === entries.has('mean') || keys.length < 2 || !keys.every((key) => known.has(key)))
        return undefined;
    const part = (names) => {
        const name = names.find((one) => entries.has(one));
        return name === undefined ? undefined : (numberOf(entries.get(name)) ?? NaN);
    };
    const value = numberOf(entries.get('value') ?? entries.get('mean'));
    const deviation = part(deviationKeys);
    const stated = part(errorKeys);
    const n = part(countKeys);
    if (value === undefined || (deviation !== undefined && stated === undefined && n === undefined))
        return undefined;
    if (n !== undefined && !(Number.isInteger(n) && n > 0))
        return '`n` must be a whole number above 0';
    const error = stated ?? (deviation !== undefined && n !== undefined ? deviation / Math.sqrt(n) : undefined);
    if (error !== undefined && error < 0)
        return 'a standard error or deviation must not be negative';
    const counts = { positives: part(['positives']), negatives: part(['negatives']) };
    for (const count of Object.values(counts)) {
        if (count !== undefined && !(Number.isInteger(count) && count >= 0))
            return 'class counts must be whole numbers';
    }
    return {
        value,
        ...standardError(error),
        ...(n !== undefined && entries.has('value') && { n }),
        ...(counts.positives !== undefined && { positives: counts.positives }),
        ...(counts.negatives !== undefined && { negatives: counts.negatives }),
    };
}
function standardError(error) {
    return error !== undefined && Number.isFinite(error) && error > 0 ? { standardError: error } : {};
}
function errorKeyOf(key, entries) {
    const [, name = key, filter = ''] = /^([^,]*)(,.*)$/.exec(key) ?? [];
    return ['_stderr', '_standard_error', '_std_err', '_sem']
        .map((suffix) => `${name}${suffix}${filter}`)
        .find((one) => entries.has(one));
}

;// CONCATENATED MODULE: ./src/formats/metrics/classification-report.ts

const parts = ['precision', 'recall', 'f1-score'];
function isClassificationReport(entries) {
    return isLine(entries.get('macro avg')) && isLine(entries.get('weighted avg'));
}
function readClassificationReport(entries) {
    const total = supportOf(entries.get('weighted avg'));
    const metrics = new Map();
    for (const [name, node] of entries) {
        if (!isLine(node)) {
            const value = numberOf(node);
            if (value !== undefined)
                metrics.set(name, { value, ...rowCount(total) });
            continue;
        }
        const support = name.endsWith(' avg') ? undefined : supportOf(node);
        const classes = support === undefined || total === undefined ? {} : { positives: support, negatives: total - support };
        for (const part of parts) {
            metrics.set(`${name}/${part}`, {
                value: numberOf(node.entries.get(part)) ?? NaN,
                ...rowCount(total),
                ...classes,
            });
        }
    }
    return metrics;
}
function isLine(node) {
    if (node?.kind !== 'object')
        return false;
    return [...parts, 'support'].every((part) => numberOf(node.entries.get(part)) !== undefined);
}
function supportOf(node) {
    const support = node?.kind === 'object' ? numberOf(node.entries.get('support')) : undefined;
    return support !== undefined && Number.isInteger(support) && support >= 0 ? support : undefined;
}
function rowCount(total) {
    return total !== undefined && total > 0 ? { n: total } : {};
}

// EXTERNAL MODULE: ./src/domain/metric/catalogue.ts + 1 modules
var catalogue = __webpack_require__(83128);
;// CONCATENATED MODULE: ./src/formats/metrics/fold-lists.ts


function foldListsIn(entries, prefix) {
    const lists = listsOf(entries);
    if (isCrossValidate(entries)) {
        return new Map(lists.filter(([key]) => /^test_./.test(key)).map(([key]) => [key, key.slice(5)]));
    }
    const below = prefix.split('/').at(-2);
    if (below !== undefined && !saysFolds.has(below.toLowerCase()))
        return new Map();
    if (lists.some(([key]) => otherwise.test(key)))
        return new Map();
    const metrics = lists.flatMap(([key, items]) => {
        const name = key.replace(/^test_(?=.)/, '');
        return (0,catalogue/* directionOf */.FR)(name) !== null && (0,catalogue/* hasPointDefault */._O)(name) ? [{ key, name, length: items.length }] : [];
    });
    const isOneLength = new Set(metrics.map(({ length }) => length)).size === 1;
    return new Map(isOneLength ? metrics.map(({ key, name }) => [key, name]) : []);
}
function isCrossValidate(entries) {
    const [fit, score] = ['fit_time', 'score_time'].map((key) => {
        const node = entries.get(key);
        return node?.kind === 'array' ? node.items.length : 0;
    });
    return fit !== undefined && fit > 1 && fit === score;
}
function listsOf(entries) {
    return [...entries].flatMap(([key, node]) => node.kind === 'array' && node.items.length > 1 && node.items.some(isNumber) ? [[key, node.items]] : []);
}
function isNumber(node) {
    return node.kind === 'number' || (node.kind === 'text' && numberOf(node) !== undefined);
}
const saysFolds = new Set('cv cross_validation cross-validation cross_validate cross_val cv_results cv_scores folds kfold k_fold'.split(' '));
const otherwise = new RegExp('^(?:train|training|val|valid|validation|dev|eval)(?:[^a-z]|$)|^(?:test[^a-z])?loss$|' +
    '^(?:epochs?|steps?|iterations?|iters?|rounds?|lr|learning_rate|fpr|tpr|thresholds?|support|class(?:es)?|labels?|x|y)$|' +
    '^(?:mean|std|rank|param|params)(?:_|$)|^split\\d|[-_ ](?:mean|stdv?|std)$', 'i');

// EXTERNAL MODULE: ./src/domain/evidence/value.ts
var value = __webpack_require__(31561);
;// CONCATENATED MODULE: ./src/formats/metrics/repeated.ts


const repeated_known = new Set('folds seeds value mean std sd stddev stdev test_size test-size n_test n_train'.split(' '));
const sameMean = 1e-3;
function readRepeated(entries) {
    const [folds, seeds] = [entries.get('folds'), entries.get('seeds')];
    if (![folds, seeds].some(isCollection) || ![...entries.keys()].every((key) => repeated_known.has(key)))
        return undefined;
    if (folds && seeds)
        return 'either `folds` or `seeds` is expected, not both';
    const read = folds ? readFolds(folds, entries) : readSeeds(seeds);
    if (typeof read === 'string')
        return read;
    for (const key of ['value', 'mean']) {
        const stated = entries.has(key) ? numberOf(entries.get(key)) : read.value;
        if (stated !== undefined && Math.abs(stated - read.value) <= sameMean * Math.abs(read.value))
            continue;
        return `\`${key}\` is ${stated}, and the mean of its ${folds ? 'folds' : 'seeds'} ${read.value}: give another value another name`;
    }
    return read;
}
function readFolds(node, beside = new Map()) {
    const repeats = readValues(node, 'folds');
    if (typeof repeats === 'string')
        return repeats;
    const testToTrain = testToTrainOf(beside);
    if (typeof testToTrain === 'string')
        return testToTrain;
    const folds = { ...repeats, ...(testToTrain !== undefined && { testToTrain }) };
    return { value: meanOf(folds), folds };
}
function readSeeds(node) {
    const seeds = readValues(node, 'seeds');
    return typeof seeds === 'string' ? seeds : { value: meanOf(seeds), seeds };
}
function readValues(node, kind) {
    if (!isCollection(node))
        return `\`${kind}\` is no list of numbers`;
    const nodes = node.kind === 'array' ? node.items : [...node.entries.values()];
    const count = nodes.length;
    if (count < 2 || count > value/* mostRepeats */.y)
        return `it has ${count} ${kind}; 2 to ${value/* mostRepeats */.y} are expected`;
    const values = nodes.map(numberOf);
    const at = values.findIndex((value) => value === undefined || !Number.isFinite(value));
    if (at >= 0) {
        const found = values[at] === undefined ? 'no number' : nodes[at]?.kind === 'null' ? 'null' : `${values[at]}`;
        return `entry ${at + 1} of its ${count} ${kind} is ${found}; finite numbers alone are expected`;
    }
    return { values: values, ...(node.kind === 'object' && { ids: [...node.entries.keys()] }) };
}
function testToTrainOf(entries) {
    const part = (...keys) => {
        const key = keys.find((one) => entries.has(one));
        return key === undefined ? undefined : (numberOf(entries.get(key)) ?? NaN);
    };
    const [test, train] = [part('test_size', 'test-size', 'n_test'), part('n_train')];
    if (test === undefined && train === undefined)
        return undefined;
    if (test !== undefined && train === undefined && test > 0 && test < 1)
        return test / (1 - test);
    if (test !== undefined && train !== undefined && test >= 1 && train >= 1 && Number.isFinite(test / train))
        return test / train;
    return '`test_size` must be a share between 0 and 1, or a number of rows beside `n_train`';
}
function meanOf({ values }) {
    return [...values].sort((a, b) => a - b).reduce((sum, value) => sum + value, 0) / values.length;
}
function isCollection(node) {
    return node?.kind === 'array' || node?.kind === 'object';
}

;// CONCATENATED MODULE: ./src/domain/statistics/sampled-value.ts
const mostBatches = 20;
const fewestBatches = 5;
const batchSize = 10;
function sampledValue(samples, statistic) {
    const batches = Math.min(mostBatches, Math.floor(samples.length / batchSize));
    if (statistic === 'mean') {
        const value = sampled_value_meanOf(samples);
        return { value, ...errorOf(batches < fewestBatches ? NaN : batchError(samples, batches)) };
    }
    const sorted = [...samples].sort((a, b) => a - b);
    const { quantile } = statistic;
    const value = quantileOf(sorted, quantile);
    if (batches < fewestBatches)
        return { value };
    const share = batchError(samples.map((sample) => (sample <= value ? 1 : 0)), batches);
    const [below, above] = [Math.max(0, quantile - share), Math.min(1, quantile + share)];
    const width = quantileOf(sorted, above) - quantileOf(sorted, below);
    return { value, ...errorOf((width * share) / (above - below)) };
}
function batchError(values, batches) {
    const means = Array.from({ length: batches }, (_, at) => {
        const [start, end] = [at, at + 1].map((edge) => Math.round((edge * values.length) / batches));
        return sampled_value_meanOf(values.slice(start, end));
    });
    const centre = sampled_value_meanOf(means);
    const squares = means.reduce((sum, mean) => sum + (mean - centre) ** 2, 0);
    return Math.sqrt(squares / (batches - 1) / batches);
}
function quantileOf(sorted, share) {
    const place = share * (sorted.length - 1);
    const [low, high] = [Math.floor(place), Math.ceil(place)].map((at) => sorted[at]);
    return low + (high - low) * (place - Math.floor(place));
}
function sampled_value_meanOf(values) {
    return values.reduce((sum, value) => sum + value, 0) / values.length;
}
function errorOf(error) {
    return Number.isFinite(error) && error > 0 ? { standardError: error } : {};
}

;// CONCATENATED MODULE: ./src/formats/metrics/samples.ts


const samples_known = new Set(['samples', 'statistic', 'value']);
const mostSamples = 1_000_000;
const sameValue = 0.02;
function readSamples(entries, name) {
    const samples = entries.get('samples');
    if (samples?.kind !== 'array' || ![...entries.keys()].every((key) => samples_known.has(key)))
        return undefined;
    const statistic = statisticOf(entries.get('statistic'), name);
    if (typeof statistic === 'string')
        return statistic;
    const { length } = samples.items;
    if (length === 0 || length > mostSamples)
        return `it has ${length} samples; 1 to ${mostSamples} are expected`;
    const values = samples.items.map(numberOf);
    const at = values.findIndex((value) => value === undefined || !Number.isFinite(value));
    if (at >= 0)
        return `sample ${at + 1} of ${length} is no finite number`;
    const found = sampledValue(values, statistic.of);
    const stated = entries.has('value') ? numberOf(entries.get('value')) : found.value;
    if (stated === undefined || !(Math.abs(stated - found.value) <= sameValue * Math.abs(found.value)))
        return `\`value\` is ${stated}, and the ${statistic.name} of its samples ${found.value}`;
    return { ...found, source: ` (${statistic.name} of ${length} samples)` };
}
function statisticOf(node, name) {
    const written = node?.kind === 'text' ? node.text : undefined;
    if (node && written === undefined)
        return '`statistic` is `mean`, `median` or a percentile such as `p95`';
    const text = (written ?? name.split('/').at(-1) ?? '').toLowerCase();
    const percentile = /(?<![a-z0-9])p(\d{1,2}(?:\.\d{1,3})?)(?![a-z0-9])/.exec(text)?.[1];
    const share = Number(percentile ?? NaN) / 100;
    if (share > 0)
        return { name: `p${percentile}`, of: { quantile: share } };
    if (/(?<![a-z0-9])median(?![a-z0-9])/.test(text))
        return { name: 'median', of: { quantile: 0.5 } };
    if (written === undefined || written === 'mean')
        return { name: 'mean', of: 'mean' };
    return `\`statistic\` is ${JSON.stringify(written.slice(0, 40))}; \`mean\`, \`median\` or a percentile such as \`p95\` is expected`;
}

;// CONCATENATED MODULE: ./src/formats/metrics/flatten.ts







const mostMetrics = 10_000;
function flattenMetrics(root, path) {
    if (root.kind !== 'object') {
        throw (0,metrics_fault/* metricsInvalid */.b)({
            message: `the file holds ${root.kind === 'array' ? 'a list' : 'one value'}; metrics with their names are expected`,
            place: { path },
            hint: 'Write an object such as {"accuracy": 0.91}.',
        });
    }
    const metrics = new Map();
    const faults = [];
    const lists = [];
    function fault(name, message) {
        faults.push({ code: 'METRICS_INVALID', message, place: { path, field: name } });
    }
    function set(name, metric, note = '') {
        if (metrics.size >= mostMetrics) {
            throw (0,metrics_fault/* metricsInvalid */.b)({ message: `the file holds more than ${mostMetrics} numbers`, place: { path } });
        }
        if (metrics.has(name))
            fault(name, `two values have the path ${JSON.stringify(name)}`);
        else
            metrics.set(name, { ...metric, source: `${path}: ${name}${note}` });
    }
    function walk({ entries }, prefix) {
        const known = isClassificationReport(entries) ? readClassificationReport(entries) : undefined;
        known?.forEach((metric, name) => set(`${prefix}${name}`, metric));
        const errorKeys = new Set();
        for (const key of entries.keys()) {
            const errorKey = errorKeyOf(key, entries);
            if (errorKey !== undefined && numberOf(entries.get(key)) !== undefined)
                errorKeys.add(errorKey);
        }
        const folds = foldListsIn(entries, prefix);
        for (const [key, node] of entries) {
            const metric = folds.get(key);
            if (metric !== undefined) {
                setRepeated(`${prefix}${metric}`, readFolds(node));
                continue;
            }
            const isStep = prefix === '' && key === 'step' && node.kind === 'number';
            if (isStep || errorKeys.has(key) || (known && isReported(key, known)))
                continue;
            const errorKey = errorKeyOf(key, entries);
            visit(node, `${prefix}${key}`, errorKey === undefined ? undefined : numberOf(entries.get(errorKey)));
        }
    }
    function visit(node, name, error) {
        if (node.kind === 'object')
            return visitObject(node, name);
        if (node.kind === 'array') {
            if (isListOfNumbers(node.items))
                passList(name, node.items.length);
            return;
        }
        const value = numberOf(node);
        if (value === undefined)
            return;
        if (error !== undefined && error < 0)
            fault(name, 'its standard error is negative');
        const note = node.kind === 'text' ? ' (written as text)' : node.kind === 'null' ? ' (null)' : '';
        set(name, { value, ...standardError(error) }, note);
    }
    function visitObject(node, name) {
        const repeated = readRepeated(node.entries);
        if (repeated !== undefined)
            return setRepeated(name, repeated);
        const sampled = readSamples(node.entries, name);
        if (typeof sampled === 'string')
            return fault(name, sampled);
        if (sampled)
            return set(name, sampled, sampled.source);
        const measured = readMeasured(node.entries);
        if (measured === undefined)
            return walk(node, `${name}/`);
        if (typeof measured === 'string')
            return fault(name, measured);
        const averaged = node.entries.has('mean') ? ' (mean with its standard error)' : '';
        set(name, measured, averaged);
    }
    function setRepeated(name, repeated) {
        if (typeof repeated === 'string')
            return fault(name, repeated);
        const [kind, { length }] = repeated.folds
            ? ['folds', repeated.folds.values]
            : ['seeds', repeated.seeds?.values ?? []];
        set(name, repeated, ` (mean of ${length} ${kind})`);
    }
    function passList(name, length) {
        const message = `${JSON.stringify(name)} is a list of ${length} number${length === 1 ? '' : 's'}; a metric is one number`;
        const hint = 'Write the one value that counts; or {"folds": […]} for a cross validation, {"seeds": […]} for trainings that differ in their seed, {"samples": […]} for measurements.';
        lists.push({ code: 'METRICS_INVALID', message, place: { path, field: name }, hint });
    }
    walk(root, '');
    (0,errors/* throwFaults */.G3)(metrics.size === 0 ? [...faults, ...lists] : faults);
    return metrics;
}
function isReported(key, known) {
    return known.has(key) || known.has(`${key}/recall`);
}
function isListOfNumbers(items) {
    return (items.length > 0 &&
        items.every((item) => numberOf(item) !== undefined) &&
        items.some(({ kind }) => kind === 'number'));
}

// EXTERNAL MODULE: ./src/formats/json/parse.ts
var parse = __webpack_require__(8540);
;// CONCATENATED MODULE: ./src/formats/metrics/json.ts


function readJson(text, path) {
    try {
        return (0,parse/* parseJson */.q)(text);
    }
    catch (error) {
        if (!(error instanceof parse/* JsonError */.N))
            throw error;
        const { line, column, message } = error.syntax;
        throw (0,metrics_fault/* metricsInvalid */.b)({
            message: `the JSON is malformed: ${message}`,
            place: { path, line, column },
            cause: error,
        });
    }
}

;// CONCATENATED MODULE: ./src/formats/metrics/key-value.ts


function readKeyValues(text, path) {
    const entries = new Map();
    let line = 0;
    for (const whole of text.split(/\r?\n/)) {
        line++;
        const content = withoutComment(whole);
        if (content.trim() === '')
            continue;
        const entry = readLine(content);
        if (!entry)
            return undefined;
        if (entries.has(entry.name)) {
            throw (0,metrics_fault/* metricsInvalid */.b)({
                message: `${JSON.stringify(entry.name.slice(0, 80))} is given twice`,
                place: { path, line },
            });
        }
        entries.set(entry.name, { kind: 'text', text: entry.value });
    }
    return { kind: 'object', entries };
}
function readLine(line) {
    if (/^[ \t-]/.test(line))
        return undefined;
    return splitAt(line, line.search(/:[ \t]|=/)) ?? splitTightly(line) ?? splitAtSpace(line.trim());
}
function splitAt(line, at) {
    if (at < 0)
        return undefined;
    const name = line.slice(0, at).trim();
    const value = line.slice(at + 1).trim();
    return name === '' || value === '' || /^[[{|>&*!"']/.test(value) ? undefined : { name, value };
}
function splitTightly(line) {
    const at = line.indexOf(':');
    const value = line.slice(at + 1).trim();
    return at > 0 && numeralIn(value) !== undefined ? { name: line.slice(0, at).trim(), value } : undefined;
}
function splitAtSpace(line) {
    const parts = line.split(/[ \t]+/);
    const [name, value] = parts;
    if (parts.length !== 2 || name === undefined || value === undefined)
        return undefined;
    return numeralIn(value) === undefined ? undefined : { name, value };
}
function withoutComment(line) {
    const at = line.search(/(?:^|[ \t])#/);
    return at < 0 ? line : line.slice(0, at);
}

;// CONCATENATED MODULE: ./src/formats/metrics/text.ts

const largestFile = 16 * 1024 * 1024;
function decodeText(bytes, path) {
    const place = { path };
    if (bytes.length === 0)
        throw (0,metrics_fault/* fileUnreadable */.W)({ message: 'the file is empty', place });
    if (bytes.length > largestFile) {
        throw (0,metrics_fault/* fileUnreadable */.W)({
            message: `the file has ${bytes.length} bytes; a metrics file has at most ${largestFile}`,
            place,
            hint: 'Write the final values alone; logs, curves and predictions go into other files.',
        });
    }
    const known = kindOf(bytes);
    if (known) {
        throw (0,metrics_fault/* fileUnreadable */.W)({
            message: `it is ${known}, not a metrics file`,
            place,
            hint: 'JSON, YAML, CSV and `name: value` lines are read.',
        });
    }
    const text = decode(bytes, path);
    if (text.includes('\0'))
        throw (0,metrics_fault/* fileUnreadable */.W)({ message: 'it is a binary file: it holds zero bytes', place });
    if (text.trim() === '')
        throw (0,metrics_fault/* fileUnreadable */.W)({ message: 'the file is empty', place });
    return text;
}
function decode(bytes, path) {
    const encoding = bytes[0] === 0xff && bytes[1] === 0xfe
        ? 'utf-16le'
        : bytes[0] === 0xfe && bytes[1] === 0xff
            ? 'utf-16be'
            : 'utf-8';
    try {
        return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw (0,metrics_fault/* fileUnreadable */.W)({
            message: `it is not ${encoding.toUpperCase()} text`,
            place: { path },
            hint: 'Write the file as UTF-8.',
            cause,
        });
    }
}
const kinds = [
    [[0x50, 0x41, 0x52, 0x31], 'a Parquet file'],
    [[0x50, 0x4b, 0x03, 0x04], 'a zip archive'],
    [[0x1f, 0x8b], 'compressed by gzip'],
    [[0x28, 0xb5, 0x2f, 0xfd], 'compressed by zstd'],
    [[0x80, 0x04, 0x95], 'a Python pickle'],
    [[0x93, 0x4e, 0x55, 0x4d], 'a NumPy array'],
];
function kindOf(bytes) {
    return kinds.find(([start]) => start.every((byte, index) => bytes[index] === byte))?.[1];
}

;// CONCATENATED MODULE: ./src/formats/metrics/read.ts






async function readMetrics(bytes, path) {
    const text = decodeText(bytes, path);
    const metrics = flattenMetrics(await read_parse(text, path), path);
    if (metrics.size > 0)
        return metrics;
    throw (0,metrics_fault/* metricsInvalid */.b)({
        message: 'the file holds no number',
        place: { path },
        hint: 'Write an object such as {"accuracy": 0.91}.',
    });
}
async function read_parse(text, path) {
    const isYaml = /\.ya?ml$/i.test(path) || /^---[ \t\r\n]/.test(text);
    if (!isYaml && /^\s*[[{]/.test(text))
        return readJson(text, path);
    const isTable = !isYaml && /\.[ct]sv$/i.test(path);
    const pairs = isYaml || isTable ? undefined : readKeyValues(text, path);
    if (pairs)
        return pairs;
    if (isYaml || (!isTable && startsLikeYaml(text))) {
        const { readYaml } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4827)]).then(__webpack_require__.bind(__webpack_require__, 64827));
        return readYaml(text, path);
    }
    if (isTable || /^[^\n]*[,;\t]/.test(text.trimStart()))
        return readCsv(text, path);
    throw (0,metrics_fault/* metricsInvalid */.b)({
        message: 'the format is not known',
        place: { path },
        hint: 'JSON, YAML, CSV with one row of values, and lines of `name: value` are read.',
    });
}
function startsLikeYaml(text) {
    const first = text.split(/\r?\n/).find((line) => line.trim() !== '' && !line.startsWith('#'));
    return first !== undefined && /^[^\s,;]+:(?:\s|$)/.test(first);
}


})

};
