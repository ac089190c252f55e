export const id = 1472;
export const ids = [1472];
export const modules = {

89616:
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
var errors = __webpack_require__(3709);
// EXTERNAL MODULE: ./src/domain/sums/row-sums.ts + 3 modules
var row_sums = __webpack_require__(9049);
// EXTERNAL MODULE: ./src/domain/sums/rows-of-sums.ts
var rows_of_sums = __webpack_require__(84441);
// EXTERNAL MODULE: ./src/domain/sums/summary-table.ts + 1 modules
var summary_table = __webpack_require__(56172);
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

56544:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $Y: () => (countByBucket),
  Cx: () => (kindCount),
  ox: () => (discordance),
  wo: () => (confusionOf),
  xb: () => (countKinds)
});
var _evidence_bucket_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84620);

const kindCount = 8;
function countKinds(kinds) {
    const counts = new Float64Array(kindCount);
    for (let row = 0; row < kinds.length; row++) {
        const kind = kinds[row];
        counts[kind] = counts[kind] + 1;
    }
    return counts;
}
function countByBucket(kinds, buckets) {
    const table = new Float64Array(_evidence_bucket_js__WEBPACK_IMPORTED_MODULE_0__/* .bucketCount */ .Sf * kindCount);
    for (let row = 0; row < kinds.length; row++) {
        const at = buckets[row] * kindCount + kinds[row];
        table[at] = table[at] + 1;
    }
    return table;
}
function confusionOf(counts, side) {
    const bit = side === 'candidate' ? 2 : 4;
    const other = 6 - bit;
    const count = (label, predicted) => {
        const kind = label | (predicted * bit);
        return counts[kind] + counts[kind | other];
    };
    return {
        truePositives: count(1, 1),
        falsePositives: count(0, 1),
        falseNegatives: count(1, 0),
        trueNegatives: count(0, 0),
    };
}
function discordance(counts, label) {
    const count = (kind) => counts[kind];
    const better = (label === 0 ? 0 : count(3)) + (label === 1 ? 0 : count(4));
    const worse = (label === 0 ? 0 : count(5)) + (label === 1 ? 0 : count(2));
    return { better, worse };
}


}),

84620:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  AU: () => (bucketOf),
  Sf: () => (bucketCount),
  xg: () => (bucketOfBytes)
});
var _row_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46603);

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

3251:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  M: () => (hashableLabels)
});
var _row_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13337);

function hashableLabels(labels, classes) {
    if (!classes)
        return labels;
    const numbers = classNumbers(classes);
    return labels.map((place) => numbers[place]);
}
function classNumbers(classes) {
    const words = (0,_row_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .hashTexts */ .tX)(classes);
    return Float64Array.from(classes, (_, at) => {
        const [low, high] = [words[4 * at], words[4 * at + 1]];
        return (low >>> 0) + (high & 0x1fffff) * 2 ** 32;
    });
}


}),

65832:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  KQ: () => (evidenceFingerprint),
  MP: () => (hashRows),
  ax: () => (fingerprintOf),
  lB: () => (idsByText),
  pp: () => (areOfOneScheme),
  vF: () => (hashSpan)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
var _bucket_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84620);
var _class_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3251);
var _row_hash_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13337);
var _row_ids_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46603);





function hashRows({ n, ids, labels }) {
    const hashing = { buckets: new Uint16Array(n), rowHashes: new Int32Array(4 * n), sums: new Int32Array(4) };
    hashSpan({ ids, labels, start: 0, n }, hashing);
    const { buckets, rowHashes, sums } = hashing;
    return { buckets, rowHashes, fingerprint: fingerprintOf(n, sums) };
}
function hashSpan({ ids, labels, start, n }, { buckets, rowHashes, sums }) {
    const bytes = new Uint8Array(ids.maxBytes + 32);
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < n; at++) {
        const row = start + at;
        let length = ids.write(row, bytes);
        buckets[at] = (0,_bucket_js__WEBPACK_IMPORTED_MODULE_1__/* .bucketOfBytes */ .xg)(bytes, length);
        bytes[length++] = 255;
        if (labels.length > 0) {
            view.setFloat64(length, labels[row] + 0, true);
            length += 8;
        }
        (0,_row_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .hashTo */ .kX)(rowHashes, 4 * at, view, length);
        for (let word = 0; word < 4; word++)
            sums[word] = sums[word] + rowHashes[4 * at + word];
    }
}
function fingerprintOf(n, sums, scheme = 'rows') {
    return `${scheme}-v1:${n}:${hex(sums)}`;
}
function areOfOneScheme(one, other) {
    return one.split(':')[0] === other.split(':')[0];
}
function evidenceFingerprint({ metrics, rows, side = 'candidate' }) {
    const values = rows && (side === 'candidate' ? rows.candidate : rows.baseline);
    const content = {
        metrics: [...metrics]
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([name, { value, standardError, n, positives, negatives, folds, seeds }]) => [
            name,
            ...[value, standardError, n, positives, negatives].map((part) => String(part)),
            ...describeRepeats('folds', folds),
            ...describeRepeats('seeds', seeds),
        ]),
        rows: rows && values && describeRows(rows, { values, side }),
    };
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(content)).digest('hex')}`;
}
function describeRepeats(kind, repeats) {
    if (!repeats)
        return [];
    const { values, ids } = repeats;
    const entries = values.map((value, at) => [ids?.[at] ?? '', String(value)]);
    if (ids || kind === 'seeds')
        entries.sort(([a, x], [b, y]) => (a < b || (a === b && x < y) ? -1 : 1));
    return [[kind, entries, 'testToTrain' in repeats ? String(repeats.testToTrain) : '']];
}
function describeRows(rows, { values, side }) {
    const { task, scored, threshold, slices, weights, units, queries, oneSided } = rows;
    const others = otherColumns(rows, side);
    return {
        task,
        scored,
        threshold: scored ? threshold : null,
        slices: slices.map(({ column, differing }) => side === 'baseline' && differing !== undefined ? [column, differing] : column),
        ...(weights && { weighted: true }),
        ...(units && { units: true }),
        ...(queries && { queries: true }),
        ...(others.length > 0 && { others: others.map(({ name }) => name) }),
        ...(side === 'baseline' && oneSided && { oneSided }),
        fingerprint: rows.fingerprint,
        values: rows.sums
            ? evidenceWords(rows.sums, side)
            : sumOfEvidence(rows, [(0,_class_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .hashableLabels */ .M)(values, rows.classes), ...others.map((column) => column.values)]),
    };
}
function otherColumns({ classes = [], probabilities = [], values = [] }, side) {
    const named = [
        ...probabilities.map((column, at) => [`probability of ${classes[at]}`, column[side]]),
        ...values.map((column) => [column.metric, column[side]]),
    ];
    return named.flatMap(([name, column]) => (column ? [{ name, values: column }] : []));
}
function evidenceWords({ evidence, verified }, side) {
    if (verified === false)
        return `unknown, of the ${side}`;
    return hex(evidence[side === 'candidate' ? 0 : 1]);
}
function sumOfEvidence(rows, values) {
    const { weights, units, queries, slices } = rows;
    const coded = ({ codes, texts }) => ({
        codes,
        words: (0,_row_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .hashTexts */ .tX)(texts),
    });
    const sums = new Int32Array(4);
    (0,_row_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .addExtended */ .Th)(sums, rows.rowHashes ?? hashRows({ ...rows, ids: idsByText(rows) }).rowHashes, [
        ...(weights ? [weights.values] : []),
        ...(units ? [coded(units)] : []),
        ...(queries ? [coded(queries)] : []),
        ...values,
        ...slices.map((column) => coded({ codes: column.codes, texts: column.values })),
    ]);
    return hex(sums);
}
function idsByText(rows) {
    let maxBytes = 0;
    for (let row = 0; row < rows.n; row++)
        maxBytes = Math.max(maxBytes, 3 * rows.idOf(row).length);
    const textOf = (row) => rows.idOf(row);
    return { maxBytes, textOf, write: (row, bytes) => (0,_row_ids_js__WEBPACK_IMPORTED_MODULE_4__/* .writeText */ .x)(textOf(row), bytes) };
}
function hex(words) {
    return Array.from(words, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}


}),

13337:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  KS: () => (addHash),
  Th: () => (addExtended),
  kX: () => (hashTo),
  tX: () => (hashTexts)
});
/* unused harmony export hashBytes */
var _row_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46603);

function hashBytes({ view, length, state }) {
    hashTo(state, 0, view, length);
}
function hashTo(hashes, at, view, length) {
    for (let pad = length; pad & 15; pad++)
        view.setUint8(pad, 0);
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let offset = 0;
    for (; offset + 16 <= length; offset += 16) {
        a = rotate(a ^ scramble(view.getInt32(offset, true), c1, 15, c2), 19);
        a = (Math.imul((a + b) | 0, 5) + 0x561ccd1b) | 0;
        b = rotate(b ^ scramble(view.getInt32(offset + 4, true), c2, 16, c3), 17);
        b = (Math.imul((b + c) | 0, 5) + 0x0bcaa747) | 0;
        c = rotate(c ^ scramble(view.getInt32(offset + 8, true), c3, 17, c4), 15);
        c = (Math.imul((c + d) | 0, 5) + 0x96cd1c35) | 0;
        d = rotate(d ^ scramble(view.getInt32(offset + 12, true), c4, 18, c1), 13);
        d = (Math.imul((d + a) | 0, 5) + 0x32ac3b17) | 0;
    }
    if (offset < length) {
        a ^= scramble(view.getInt32(offset, true), c1, 15, c2);
        b ^= scramble(view.getInt32(offset + 4, true), c2, 16, c3);
        c ^= scramble(view.getInt32(offset + 8, true), c3, 17, c4);
        d ^= scramble(view.getInt32(offset + 12, true), c4, 18, c1);
    }
    b ^= length;
    c ^= length;
    d ^= length;
    const sum = ((a ^ length) + b + c + d) | 0;
    const first = avalanche(sum);
    const second = avalanche((b + sum) | 0);
    const third = avalanche((c + sum) | 0);
    const fourth = avalanche((d + sum) | 0);
    const total = (first + second + third + fourth) | 0;
    hashes[at] = total;
    hashes[at + 1] = second + total;
    hashes[at + 2] = third + total;
    hashes[at + 3] = fourth + total;
}
const lowerHalf = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1 ? 0 : 1;
function addExtended(sums, hashes, columns) {
    const taken = columns.map((column) => column instanceof Float64Array
        ? { words: new Int32Array(column.buffer, column.byteOffset, 2 * column.length), codes: undefined }
        : column);
    for (let row = 0; 4 * row < hashes.length; row++) {
        let a = hashes[4 * row];
        let b = hashes[4 * row + 1];
        let c = hashes[4 * row + 2];
        let d = hashes[4 * row + 3];
        for (let column = 0; column < taken.length; column++) {
            const { words, codes } = taken[column];
            let first;
            let second;
            let third = 0;
            let fourth = 0;
            if (codes === undefined) {
                first = words[2 * row + lowerHalf];
                second = words[2 * row + 1 - lowerHalf];
                if (first === 0 && second === -0x80000000)
                    second = 0;
            }
            else {
                const at = 4 * codes[row];
                first = words[at];
                second = words[at + 1];
                third = words[at + 2];
                fourth = words[at + 3];
            }
            a = rotate(a ^ scramble(first, c1, 15, c2), 19);
            a = (Math.imul((a + b) | 0, 5) + 0x561ccd1b) | 0;
            b = rotate(b ^ scramble(second, c2, 16, c3), 17);
            b = (Math.imul((b + c) | 0, 5) + 0x0bcaa747) | 0;
            c = rotate(c ^ scramble(third, c3, 17, c4), 15);
            c = (Math.imul((c + d) | 0, 5) + 0x96cd1c35) | 0;
            d = rotate(d ^ scramble(fourth, c4, 18, c1), 13);
            d = (Math.imul((d + a) | 0, 5) + 0x32ac3b17) | 0;
            const sum = ((a ^ 16) + (b ^ 16) + (c ^ 16) + (d ^ 16)) | 0;
            const ofSecond = avalanche(((b ^ 16) + sum) | 0);
            const ofThird = avalanche(((c ^ 16) + sum) | 0);
            const ofFourth = avalanche(((d ^ 16) + sum) | 0);
            a = (avalanche(sum) + ofSecond + ofThird + ofFourth) | 0;
            b = (ofSecond + a) | 0;
            c = (ofThird + a) | 0;
            d = (ofFourth + a) | 0;
        }
        sums[0] = sums[0] + a;
        sums[1] = sums[1] + b;
        sums[2] = sums[2] + c;
        sums[3] = sums[3] + d;
    }
}
function addHash(sums, state) {
    sums[0] = sums[0] + state[0];
    sums[1] = sums[1] + state[1];
    sums[2] = sums[2] + state[2];
    sums[3] = sums[3] + state[3];
}
const c1 = 0x239b961b;
const c2 = 0xab0e9789 | 0;
const c3 = 0x38b34ae5;
const c4 = 0xa1e38b93 | 0;
function scramble(k, before, turn, after) {
    return Math.imul(rotate(Math.imul(k, before), turn), after);
}
function rotate(word, turn) {
    return (word << turn) | (word >>> (32 - turn));
}
function avalanche(word) {
    const half = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
    const whole = Math.imul(half ^ (half >>> 13), 0xc2b2ae35);
    return whole ^ (whole >>> 16);
}
function hashTexts(texts) {
    const words = new Int32Array(4 * texts.length);
    const state = new Int32Array(4);
    for (const [at, text] of texts.entries()) {
        const bytes = new Uint8Array(3 * text.length + 16);
        hashBytes({ view: new DataView(bytes.buffer), length: (0,_row_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .writeText */ .x)(text, bytes), state });
        words.set(state, 4 * at);
    }
    return words;
}


}),

46603:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  _: () => (rowIdsOf),
  x: () => (writeText)
});
var _table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38112);

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

38112:
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

54931:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
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

82801:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $w: () => (sliceResolution),
  I_: () => (worseRows),
  Kr: () => (binsSize),
  M5: () => (differingScores),
  N0: () => (calibrationBins),
  NA: () => (kindsSize),
  Ok: () => (tallyCount),
  WG: () => (overallResolution),
  X4: () => (gapSums),
  Zt: () => (largestChange),
  ez: () => (logLossSums),
  f1: () => (calibrationPositives),
  iT: () => (calibrationRows),
  jy: () => (totalsSize),
  ob: () => (meanSums),
  qV: () => (jointSize),
  tV: () => (brierSums),
  wv: () => (totalCount),
  yH: () => (betterRows)
});
/* unused harmony export sumsOfMean */
var _evidence_bucket_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84620);
var _compare_confusion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56544);
var _score_bins_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66522);
var _limbs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51496);




const calibrationBins = 10;
const meanSums = {
    candidate: 0,
    baseline: 1,
    squaredChange: 2,
    squaredCandidate: 3,
    squaredBaseline: 4,
};
const sumsOfMean = 5;
const logLossSums = 0;
const brierSums = sumsOfMean;
const gapSums = 2 * sumsOfMean;
const totalCount = gapSums + 2 * calibrationBins;
const largestChange = 0;
const differingScores = 1;
const betterRows = 2;
const worseRows = 3;
const calibrationRows = 4;
const calibrationPositives = calibrationRows + 2 * calibrationBins;
const tallyCount = calibrationPositives + 2 * calibrationBins;
const kindsSize = _evidence_bucket_js__WEBPACK_IMPORTED_MODULE_0__/* .bucketCount */ .Sf * _compare_confusion_js__WEBPACK_IMPORTED_MODULE_1__/* .kindCount */ .Cx;
const totalsSize = totalCount * _limbs_js__WEBPACK_IMPORTED_MODULE_3__/* .limbs */ .uP;
const overallResolution = { bits: _score_bins_js__WEBPACK_IMPORTED_MODULE_2__/* .binBits */ .i7, jointBits: _score_bins_js__WEBPACK_IMPORTED_MODULE_2__/* .jointBits */ .H0 };
function sliceResolution(groups) {
    if (groups <= 32)
        return { bits: 16, jointBits: 7 };
    if (groups <= 128)
        return { bits: 14, jointBits: 7 };
    return { bits: 12, jointBits: 6 };
}
function binsSize({ bits }, models) {
    return models * 2 ** (bits + 1);
}
function jointSize({ jointBits: bits }) {
    return 2 ** (2 * bits + 1);
}


}),

51496:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  DN: () => (addTo),
  G9: () => (settle),
  HE: () => (wholeSum),
  J_: () => (gridBits),
  Tw: () => (scaledDown),
  uP: () => (limbs)
});
const limbs = 3;
const unit = 2 ** 26;
const first = 2 ** 15;
function addTo(sums, at, value) {
    const scaled = value * first;
    const high = Math.floor(scaled);
    const rest = (scaled - high) * unit;
    const middle = Math.floor(rest);
    sums[at] = sums[at] + high;
    sums[at + 1] = sums[at + 1] + middle;
    sums[at + 2] = sums[at + 2] + Math.floor((rest - middle) * unit + 0.5);
}
function settle(sums) {
    for (let at = 0; at < sums.length; at += limbs) {
        const fromLow = Math.floor(sums[at + 2] / unit);
        sums[at + 2] = sums[at + 2] - fromLow * unit;
        const middle = sums[at + 1] + fromLow;
        const fromMiddle = Math.floor(middle / unit);
        sums[at + 1] = middle - fromMiddle * unit;
        sums[at] = sums[at] + fromMiddle;
    }
}
function wholeSum(sums, at) {
    const [high, middle, low] = [sums[at], sums[at + 1], sums[at + 2]];
    return (BigInt(high) << 52n) + (BigInt(middle) << 26n) + BigInt(low);
}
function scaledDown(whole, bits) {
    return Number(whole) * 2 ** -bits;
}
const gridBits = 67;


}),

84441:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  N: () => (rowsOfSums)
});
var _evidence_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65832);

function rowsOfSums(sums, { pairing, search, groups }) {
    const none = new Float64Array();
    return {
        n: sums.n,
        task: 'binary',
        labels: none,
        candidate: none,
        baseline: sums.shape.paired ? none : null,
        scored: true,
        threshold: sums.shape.threshold,
        buckets: new Uint16Array(),
        slices: sums.slices.map(({ column, values }) => ({
            column: column,
            codes: new Int32Array(),
            values: [...values].sort((a, b) => (a < b ? -1 : 1)),
        })),
        pairing,
        fingerprint: sums.verified === false
            ? `unknown:${sums.n}`
            : (0,_evidence_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprintOf */ .ax)(sums.n, sums.fingerprint, sums.shape.hash ?? 'rows'),
        ...(search === false && { search }),
        ...(groups && { groups }),
        sums,
        idOf: String,
    };
}


}),

66522:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  H0: () => (jointBits),
  i7: () => (binBits),
  ky: () => (scoreBin)
});
const binBits = 18;
const jointBits = 8;
const half = 2 ** (binBits - 1);
const lowestExponent = 1023 - 20;
const bases = new Int32Array(1024);
const shifts = new Int32Array(1024).fill(20);
for (let exponent = lowestExponent, base = 0; exponent < 1022; exponent++) {
    const bits = exponent === 1021 ? 15 : exponent >= 1019 ? 14 : 12;
    bases[exponent] = base;
    shifts[exponent] = 20 - bits;
    base += 2 ** bits;
}
bases[1022] = half - 1;
const scratch = new Float64Array(1);
const scratchWords = new Int32Array(scratch.buffer);
function scoreBin(score) {
    const upper = score >= 0.5;
    scratch[0] = upper ? 1 - score : score + 0;
    const high = scratchWords[1];
    const exponent = high >>> 20;
    const bin = bases[exponent] + ((high & 0xfffff) >>> shifts[exponent]);
    return upper ? 2 * half - 1 - bin : bin;
}


}),

56172:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  summaryFileColumns: () => (summaryFileColumns),
  summaryTable: () => (summaryTable),
  sumsOfTable: () => (sumsOfTable)
});

// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(3709);
// EXTERNAL MODULE: ./src/domain/evidence/table.ts
var evidence_table = __webpack_require__(38112);
// EXTERNAL MODULE: ./src/domain/sums/division-merge.ts
var division_merge = __webpack_require__(10783);
// EXTERNAL MODULE: ./src/domain/sums/division-sums.ts + 1 modules
var division_sums = __webpack_require__(14515);
// EXTERNAL MODULE: ./src/domain/sums/division-layout.ts
var division_layout = __webpack_require__(82801);
// EXTERNAL MODULE: ./src/domain/sums/limbs.ts
var limbs = __webpack_require__(51496);
// EXTERNAL MODULE: ../../../work/main/node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(93723);
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
var summary_file = __webpack_require__(81764);
// EXTERNAL MODULE: ./src/domain/sums/whole-groups.ts
var whole_groups = __webpack_require__(70111);
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

70111:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Rp: () => (groupKinds),
  Yy: () => (kindCountsOf),
  qE: () => (wholeGroups)
});
var _compare_confusion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56544);
var _division_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82801);
var _limbs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51496);



function wholeGroups({ overall, slices: [first] }) {
    if (!first)
        return overall;
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
