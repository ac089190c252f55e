export const id = 4625;
export const ids = [4625];
export const modules = {

79820:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mergeSummaries: () => (mergeSummaries),
  readSummary: () => (readSummary)
});

;// CONCATENATED MODULE: ./src/domain/sums/summary-use.ts
function faultsOfSummary({ n, shape }, { path, columns, like }) {
    const found = [];
    const threshold = columns?.threshold ?? (columns ? 0.5 : like?.threshold);
    if (threshold !== undefined && threshold !== shape.threshold)
        found.push(`its rows count as positive from ${shape.threshold} on, expected ${threshold}`);
    if (like && like.paired !== shape.paired)
        found.push(`it is of ${shape.paired ? 'two models' : 'one model'}, and others are not`);
    if (like && String(like.columns) !== String(shape.columns))
        found.push('its columns of slices are not those of the others');
    if (like && like.hash !== shape.hash)
        found.push('its ids are hashed otherwise than those of the others: let one engine make all parts');
    if (columns?.weight !== undefined || columns?.unit !== undefined)
        found.push('it knows neither weights nor units');
    if (n === 0)
        found.push('it is of no rows');
    return found.map((message) => ({
        code: 'PREDICTIONS_INVALID',
        message: `The summary cannot be used: ${message}`,
        place: { path },
        hint: 'docs/summary.md says what a summary holds.',
    }));
}

// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/domain/sums/row-sums.ts + 2 modules
var row_sums = __webpack_require__(1077);
// EXTERNAL MODULE: ./src/domain/sums/rows-of-sums.ts
var rows_of_sums = __webpack_require__(97693);
// EXTERNAL MODULE: ./src/domain/sums/summary-table.ts + 1 modules
var summary_table = __webpack_require__(91230);
;// CONCATENATED MODULE: ./src/actions/gather/summary-rows.ts





async function readSummary(host, file, columns) {
    const sums = await sumsOf(host, file);
    (0,errors/* throwFaults */.G3)(faultsOfSummary(sums, { path: file, columns }));
    const pairing = sums.verified === false ? 'order' : 'columns';
    const summed = (0,rows_of_sums/* rowsOfSums */.N)(sums, { pairing, ...(columns.groups && { groups: columns.groups }) });
    return { table: { path: file, rows: 0, columns: new Map() }, columns, summed, isSummary: true };
}
async function mergeSummaries(host, files, target) {
    const all = [];
    for (const file of files)
        all.push(await sumsOf(host, file));
    const [first] = all;
    (0,errors/* throwFaults */.G3)(all.flatMap((one, at) => first ? faultsOfSummary(one, { path: files[at], like: first.shape }) : []));
    const merged = (0,row_sums/* mergeSums */.j)(all);
    if (merged)
        await host.tables.write(target, (0,summary_table.summaryTable)(merged));
}
async function sumsOf(host, file) {
    return (0,summary_table.sumsOfTable)(await host.tables.read(file, summary_table.summaryFileColumns));
}


}),

33624:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  AU: () => (bucketOf),
  Sf: () => (bucketCount),
  xg: () => (bucketOfBytes)
});
var _row_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27959);

const bucketCount = 1000;
function bucketOf(id) {
    const bytes = new Uint8Array(3 * id.length);
    return bucketOfBytes(bytes, (0,_row_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .writeText */ .x)(id, bytes));
}
function bucketOfBytes(bytes, length) {
    let hash = 0x811c9dc5;
    for (let at = 0; at < length; at++)
        hash = Math.imul(hash ^ bytes[at], 16777619);
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return ((hash ^ (hash >>> 16)) >>> 0) % bucketCount;
}


}),

27959:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  _: () => (rowIdsOf),
  x: () => (writeText)
});
var _table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78788);

const longestNumber = 32;
const encoder = new TextEncoder();
function rowIdsOf(column) {
    if (!column) {
        return {
            maxBytes: longestNumber,
            write: (row, bytes) => writeWhole(row + 1, bytes),
            textOf: (row) => String(row + 1),
        };
    }
    const textOf = (row) => (0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$)(column, row) ?? '';
    if (column.kind === 'text') {
        const { codes, dictionary } = column;
        const longest = dictionary.reduce((most, text) => Math.max(most, text.length), 0);
        return {
            maxBytes: 3 * longest,
            write: (row, bytes) => writeText(dictionary[codes[row]], bytes),
            textOf,
        };
    }
    const { values, boolean } = column;
    return {
        maxBytes: longestNumber,
        write(row, bytes) {
            const value = values[row];
            if (value >= 0 && !boolean && Number.isSafeInteger(value))
                return writeWhole(value, bytes);
            return writeText(textOf(row), bytes);
        },
        textOf,
    };
}
function writeText(text, bytes) {
    for (let at = 0; at < text.length; at++) {
        const unit = text.charCodeAt(at);
        if (unit > 127)
            return encoder.encodeInto(text, bytes).written;
        bytes[at] = unit;
    }
    return text.length;
}
function writeWhole(value, bytes) {
    if (value < 1e9)
        return writeSmall(value, countDigits(value), bytes, 0);
    const high = Math.floor(value / 1e9);
    const length = countDigits(high);
    writeSmall(high, length, bytes, 0);
    return length + writeSmall(value - high * 1e9, 9, bytes, length);
}
function writeSmall(value, digits, bytes, offset) {
    let rest = value | 0;
    for (let at = offset + digits - 1; at >= offset; at--) {
        const next = (rest / 10) | 0;
        bytes[at] = 48 + rest - next * 10;
        rest = next;
    }
    return digits;
}
function countDigits(value) {
    let digits = 1;
    for (let limit = 10; value >= limit; limit *= 10)
        digits++;
    return digits;
}


}),

78788:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $: () => (textAt)
});
function textAt(column, row) {
    if (column.nulls?.[row])
        return null;
    if (column.kind === 'text')
        return column.dictionary[column.codes[row]];
    const value = column.values[row];
    if (column.boolean)
        return value === 1 ? 'true' : 'false';
    return Object.is(value, -0) ? '0' : String(value);
}


}),

61615:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  EA: () => (exactSumOfProducts),
  JK: () => (exactSumsBy),
  PA: () => (ExactSum),
  cx: () => (toGrid),
  dZ: () => (exactSum)
});
class ExactSum {
    #high = 0;
    #low = 0;
    #scale;
    constructor(largest, count) {
        this.#scale = scaleFor(largest, count);
    }
    add(value) {
        const scaled = value * this.#scale;
        const high = Math.floor(scaled);
        this.#high += high;
        this.#low += Math.floor((scaled - high) * limb + 0.5);
    }
    sum() {
        const carry = Math.floor(this.#low / limb);
        return (this.#high + carry + (this.#low - carry * limb) / limb) / this.#scale;
    }
}
function exactSum(values) {
    const sum = new ExactSum(largestMagnitude(values), values.length);
    for (let at = 0; at < values.length; at++)
        sum.add(values[at]);
    return sum.sum();
}
function exactSumOfProducts(a, b, weights) {
    let largest = 0;
    for (let at = 0; at < a.length; at++) {
        const product = a[at] * b[at];
        largest = Math.max(largest, Math.abs(weights ? product * weights[at] : product));
    }
    const sum = new ExactSum(largest, a.length);
    for (let at = 0; at < a.length; at++) {
        const product = a[at] * b[at];
        sum.add(weights ? product * weights[at] : product);
    }
    return sum.sum();
}
function exactSumsBy(values, { codes, groups }) {
    const scale = scaleFor(largestMagnitude(values), values.length);
    const highs = new Float64Array(groups);
    const lows = new Float64Array(groups);
    for (let at = 0; at < values.length; at++) {
        const code = codes[at];
        const scaled = values[at] * scale;
        const whole = Math.floor(scaled);
        highs[code] = highs[code] + whole;
        lows[code] = lows[code] + Math.floor((scaled - whole) * limb + 0.5);
    }
    for (let group = 0; group < groups; group++) {
        const low = lows[group];
        const carry = Math.floor(low / limb);
        highs[group] = (highs[group] + carry + (low - carry * limb) / limb) / scale;
    }
    return highs;
}
function toGrid(loss) {
    return Math.abs(loss) < 4096 ? Math.floor(loss * 2 ** 40 + 0.5) * 2 ** -40 : loss;
}
const limb = 2 ** 26;
const bits = new DataView(new ArrayBuffer(8));
function scaleFor(largest, count) {
    if (!(largest < Infinity))
        return NaN;
    if (largest === 0)
        return 1;
    const room = Math.min(26, 52 - Math.ceil(Math.log2(count + 1)));
    return 2 ** Math.max(-1020, Math.min(1000, room - exponentAbove(largest)));
}
function exponentAbove(x) {
    bits.setFloat64(0, x);
    return ((bits.getUint16(0) >>> 4) & 0x7ff) - 1022;
}
function largestMagnitude(values) {
    let largest = 0;
    for (let at = 0; at < values.length; at++)
        largest = Math.max(largest, Math.abs(values[at]));
    return largest;
}


}),

97693:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  N: () => (rowsOfSums)
});
var _evidence_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97140);
var _any_sums_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51632);


function rowsOfSums(sums, { pairing, search, groups }) {
    const none = new Float64Array();
    return {
        n: sums.n,
        task: (0,_any_sums_js__WEBPACK_IMPORTED_MODULE_1__/* .areErrors */ .s0)(sums) ? 'regression' : 'binary',
        labels: none,
        candidate: none,
        baseline: sums.shape.paired ? none : null,
        scored: !(0,_any_sums_js__WEBPACK_IMPORTED_MODULE_1__/* .areErrors */ .s0)(sums),
        threshold: sums.shape.threshold,
        buckets: new Uint16Array(),
        slices: sums.slices.map(({ column, values }) => ({
            column: column,
            codes: new Int32Array(),
            values: [...values].sort((a, b) => (a < b ? -1 : 1)),
        })),
        pairing,
        fingerprint: !(0,_any_sums_js__WEBPACK_IMPORTED_MODULE_1__/* .areErrors */ .s0)(sums) && sums.verified === false
            ? `unknown:${sums.n}`
            : (0,_evidence_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprintOf */ .ax)(sums.n, sums.fingerprint, sums.shape.hash ?? 'rows'),
        ...(search === false && { search }),
        ...(groups && { groups }),
        sums,
        idOf: String,
    };
}


}),

91230:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  summaryFileColumns: () => (summaryFileColumns),
  summaryTable: () => (summaryTable),
  sumsOfTable: () => (sumsOfTable)
});

// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/domain/evidence/table.ts
var evidence_table = __webpack_require__(78788);
// EXTERNAL MODULE: ./src/domain/sums/division-merge.ts
var division_merge = __webpack_require__(59483);
// EXTERNAL MODULE: ./src/domain/sums/division-sums.ts + 1 modules
var division_sums = __webpack_require__(99555);
// EXTERNAL MODULE: ./src/domain/sums/division-layout.ts
var division_layout = __webpack_require__(43765);
// EXTERNAL MODULE: ./src/domain/sums/limbs.ts
var limbs = __webpack_require__(91620);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./src/domain/sums/summary-about.ts

const words = schemas/* string */.YjP().regex(/^[0-9a-f]{32}$/);
const examples = schemas/* array */.YOg(schemas/* strictObject */.rej({ size: schemas/* number */.aig(), id: schemas/* string */.YjP() })).max(5);
const About = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    n: schemas/* int */.Whr().nonnegative(),
    paired: schemas/* boolean */.zMY(),
    threshold: schemas/* number */.aig(),
    columns: schemas/* array */.YOg(schemas/* string */.YjP()).max(100),
    hash: schemas/* literal */.euz('md5').optional(),
    fingerprint: words.optional(),
    evidence: schemas/* tuple */.PVZ([words, words]).optional(),
    fixed: examples.default([]),
    broken: examples.default([]),
});
function formatAbout({ n, shape, fingerprint, evidence, fixed, broken, verified }) {
    const { paired, threshold, columns, hash } = shape;
    const sides = evidence.map(hex);
    const known = verified === false ? {} : { fingerprint: hex(fingerprint), evidence: sides };
    const hashed = hash && { hash };
    return JSON.stringify({ version: 1, n, paired, threshold, columns, ...hashed, ...known, fixed, broken });
}
function parseAbout(text) {
    let found;
    try {
        found = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    const { success, data } = About.safeParse(found);
    if (!success)
        return undefined;
    const { n, paired, threshold, columns, hash, fingerprint, evidence, fixed, broken } = data;
    return {
        n,
        shape: { paired, threshold, columns, ...(hash && { hash }) },
        fingerprint: wordsOf(fingerprint),
        ...((fingerprint === undefined || evidence === undefined) && { verified: false }),
        evidence: [wordsOf(evidence?.[0]), wordsOf(evidence?.[1])],
        distinct: [null, null],
        fixed,
        broken,
    };
}
function hex(of) {
    return Array.from(of, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}
function wordsOf(text = '0'.repeat(32)) {
    return Int32Array.from({ length: 4 }, (_, at) => parseInt(text.slice(8 * at, 8 * at + 8), 16));
}

// EXTERNAL MODULE: ./src/domain/sums/summary-file.ts
var summary_file = __webpack_require__(55328);
// EXTERNAL MODULE: ./src/domain/sums/whole-groups.ts
var whole_groups = __webpack_require__(91971);
;// CONCATENATED MODULE: ./src/domain/sums/summary-table.ts









const summaryFileColumns = ['part', 'column', 'value', 'at', 'n', 'middle', 'low'];
const filed = { overall: { bits: 16, jointBits: 8 }, slices: { bits: 12, jointBits: 6 } };
function summaryTable(sums) {
    const overall = atResolution((0,whole_groups/* wholeGroups */.qE)(sums), filed.overall);
    const slices = sums.slices.map((division) => atResolution(division, filed.slices));
    const entries = [
        { part: 'about', column: '', value: formatAbout(sums), at: 0, numbers: [sums.n, 0, 0] },
        ...entriesOf(overall),
        ...slices.flatMap(entriesOf),
    ];
    const text = (read) => {
        const codeOf = new Map();
        const codes = Int32Array.from(entries, (entry) => {
            const code = codeOf.get(read(entry)) ?? codeOf.size;
            codeOf.set(read(entry), code);
            return code;
        });
        return { kind: 'text', codes, dictionary: [...codeOf.keys()] };
    };
    const number = (read) => ({
        kind: 'number',
        values: Float64Array.from(entries, read),
    });
    const columns = new Map([
        ['part', text(({ part }) => part)],
        ['column', text(({ column }) => column)],
        ['value', text(({ value }) => value)],
        ['at', number(({ at }) => at)],
        ['n', number(({ numbers: [n] }) => n)],
        ['middle', number(({ numbers: [, middle] }) => middle)],
        ['low', number(({ numbers: [, , low] }) => low)],
    ]);
    return { path: summary_file/* summarySuffix */.A, rows: entries.length, columns };
}
function sumsOfTable(table) {
    const column = (name) => table.columns.get(name);
    const numbers = ['at', 'n', 'middle', 'low'].map((name) => {
        const found = column(name);
        if (found.kind !== 'number')
            throw invalid(table, `\`${name}\` holds no numbers`);
        return found.values;
    });
    const texts = (name, row) => (0,evidence_table/* textAt */.$)(column(name), row) ?? '';
    const about = Array.from({ length: table.rows }, (_, row) => row).filter((row) => texts('part', row) === 'about');
    if (about.length !== 1)
        throw invalid(table, `it has ${about.length} rows \`about\`, expected one`);
    const parsed = parseAbout(texts('value', about[0]));
    if (!parsed)
        throw invalid(table, 'its row `about` is not one of version 1');
    const { shape } = parsed;
    const divisions = new Map([['', emptyDivision(null, shape.paired)]]);
    for (const name of shape.columns)
        divisions.set(name, emptyDivision(name, shape.paired));
    for (let row = 0; row < table.rows; row++) {
        const part = texts('part', row);
        if (part === 'about')
            continue;
        const division = divisions.get(texts('column', row));
        if (!division)
            throw invalid(table, `row ${row + 1} is of a column that is not among its slices`);
        const group = division.group(texts('value', row));
        const [at, ...found] = numbers.map((values) => values[row]);
        if (!put(division.data, { part, group, at, numbers: found }))
            throw invalid(table, `row ${row + 1} (\`${part}\`, at ${at}) has no place in a summary`);
    }
    const [overall, ...slices] = [...divisions.values()].map((division) => division.finish());
    const found = { ...parsed, overall, slices };
    checkCounts(table, found);
    return found;
}
function checkCounts(table, { n, overall, slices, shape }) {
    const sum = (counts) => counts.reduce((total, count) => total + count, 0);
    for (const { column, kinds, bins, joint } of [overall, ...slices]) {
        const models = shape.paired ? 2 : 1;
        const found = [sum(kinds), sum(bins) / models, shape.paired ? sum(joint) : n];
        if (found.every((count) => count === n))
            continue;
        const where = column === null ? 'over all rows' : `by \`${column}\``;
        throw invalid(table, `${where} it counts ${found.join(', ')} rows, and it is of ${n}`);
    }
}
function emptyDivision(column, paired) {
    const sums = division_sums/* DivisionSums */.A.empty(column, paired);
    (0,division_merge/* coarsen */.EI)(sums.data, column === null ? filed.overall : filed.slices);
    return sums;
}
function atResolution(division, resolution) {
    const sums = division_sums/* DivisionSums */.A.empty(division.column, division.paired);
    (0,division_merge/* coarsen */.EI)(sums.data, resolution);
    for (const value of [...division.values].sort((a, b) => (a < b ? -1 : 1)))
        sums.group(value);
    sums.merge(division);
    return sums.finish();
}
const sizes = {
    kinds: () => division_layout/* kindsSize */.NA,
    totals: () => division_layout/* totalCount */.wv,
    tallies: () => division_layout/* tallyCount */.Ok,
    bins: ({ resolution, paired }) => division_layout/* binsSize */.Kr(resolution, paired ? 2 : 1),
    joint: ({ resolution, paired }) => (paired ? division_layout/* jointSize */.qV(resolution) : 0),
};
function entriesOf(division) {
    const column = division.column ?? '';
    return division.values.flatMap((value, group) => Object.keys(sizes).flatMap((part) => {
        const size = sizes[part](division);
        const entries = [];
        for (let at = 0; at < size; at++) {
            const start = (group * size + at) * (part === 'totals' ? limbs/* limbs */.uP : 1);
            const numbers = part === 'totals'
                ? [
                    number(division, part, start),
                    number(division, part, start + 1),
                    number(division, part, start + 2),
                ]
                : [number(division, part, start), 0, 0];
            if (numbers.some((one) => one !== 0))
                entries.push({ part, column, value, at, numbers });
        }
        return entries;
    }));
}
function number(division, part, at) {
    return division[part][at];
}
function put(division, { part, group, at, numbers }) {
    if (!Object.hasOwn(sizes, part))
        return false;
    const name = part;
    const size = sizes[name](division);
    if (!Number.isInteger(at) || at < 0 || at >= size)
        return false;
    const isWhole = name === 'tallies' && at === division_layout/* largestChange */.Zt ? Number.isFinite : Number.isSafeInteger;
    if (!numbers.every((one) => isWhole(one)))
        return false;
    const width = name === 'totals' ? limbs/* limbs */.uP : 1;
    if (name === 'tallies' && at === division_layout/* largestChange */.Zt) {
        const place = group * size + at;
        division.tallies[place] = Math.max(division.tallies[place], numbers[0]);
        return true;
    }
    if (name !== 'totals' && numbers[0] < 0)
        return false;
    for (let limb = 0; limb < width; limb++) {
        const place = (group * size + at) * width + limb;
        division[name][place] = division[name][place] + numbers[limb];
    }
    return true;
}
function invalid(table, message) {
    return new errors/* ModelgateError */.HJ({
        code: 'PREDICTIONS_INVALID',
        message: `The summary cannot be used: ${message}`,
        place: { path: table.path },
        hint: 'docs/summary.md says what a summary holds.',
    });
}


}),

91971:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Rp: () => (groupKinds),
  Yy: () => (kindCountsOf),
  qE: () => (wholeGroups)
});
var _compare_confusion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10764);
var _division_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43765);
var _limbs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91620);



function wholeGroups(sums) {
    const [first] = sums.slices;
    if (!first)
        return sums.overall;
    const found = known.get(sums) ?? addUp(sums.overall, first);
    known.set(sums, found);
    return found;
}
const known = new WeakMap();
function addUp(overall, first) {
    const kinds = new Uint32Array(_division_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .kindsSize */ .NA);
    const totals = new Float64Array(_division_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .totalsSize */ .jy);
    const tallies = new Float64Array(_division_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .tallyCount */ .Ok);
    let largest = 0;
    for (const group of first.values.keys()) {
        addPart(kinds, first.kinds, group);
        addPart(totals, first.totals, group);
        (0,_limbs_js__WEBPACK_IMPORTED_MODULE_2__/* .settle */ .G9)(totals);
        addPart(tallies, first.tallies, group);
        const ofGroup = first.tallies[group * _division_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .tallyCount */ .Ok + _division_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .largestChange */ .Zt];
        largest = Math.max(largest, ofGroup);
    }
    tallies[_division_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .largestChange */ .Zt] = largest;
    return { ...overall, kinds, totals, tallies };
}
function addPart(into, values, group) {
    for (let at = 0; at < into.length; at++)
        into[at] = into[at] + values[group * into.length + at];
}
function kindCountsOf(sums) {
    return groupKinds(wholeGroups(sums), 0);
}
function groupKinds({ kinds }, group) {
    const counts = new Float64Array(_compare_confusion_js__WEBPACK_IMPORTED_MODULE_0__/* .kindCount */ .Cx);
    const ofGroup = kinds.subarray(group * _division_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .kindsSize */ .NA, (group + 1) * _division_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .kindsSize */ .NA);
    for (let at = 0; at < ofGroup.length; at++)
        counts[at % _compare_confusion_js__WEBPACK_IMPORTED_MODULE_0__/* .kindCount */ .Cx] = counts[at % _compare_confusion_js__WEBPACK_IMPORTED_MODULE_0__/* .kindCount */ .Cx] + ofGroup[at];
    return counts;
}


})

};
