export const id = 1632;
export const ids = [1632,7140];
export const modules = {

10764:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $Y: () => (countByBucket),
  Cx: () => (kindCount),
  ox: () => (discordance),
  wo: () => (confusionOf),
  xb: () => (countKinds)
});
var _evidence_bucket_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33624);

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

287:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  M: () => (hashableLabels)
});
var _row_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6757);

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

97140:
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
var _bucket_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33624);
var _class_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(287);
var _row_hash_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6757);
var _row_ids_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27959);





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
        words: (0,_row_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .textBlocks */ .IH)(texts),
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

6757:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  IH: () => (textBlocks),
  KS: () => (addHash),
  Th: () => (addExtended),
  kX: () => (hashTo),
  tX: () => (hashTexts)
});
/* unused harmony export hashBytes */
var _row_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27959);

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
                const high = words[2 * row + 1 - lowerHalf];
                first = scramble(words[2 * row + lowerHalf], c1, 15, c2);
                second = first === 0 && high === -0x80000000 ? 0 : scramble(high, c2, 16, c3);
            }
            else {
                const at = 4 * codes[row];
                first = words[at];
                second = words[at + 1];
                third = words[at + 2];
                fourth = words[at + 3];
            }
            a = rotate(a ^ first, 19);
            a = (Math.imul((a + b) | 0, 5) + 0x561ccd1b) | 0;
            b = rotate(b ^ second, 17);
            b = (Math.imul((b + c) | 0, 5) + 0x0bcaa747) | 0;
            c = rotate(c ^ third, 15);
            c = (Math.imul((c + d) | 0, 5) + 0x96cd1c35) | 0;
            d = rotate(d ^ fourth, 13);
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
function textBlocks(texts) {
    const words = hashTexts(texts);
    for (let at = 0; at < words.length; at += 4) {
        words[at] = scramble(words[at], c1, 15, c2);
        words[at + 1] = scramble(words[at + 1], c2, 16, c3);
        words[at + 2] = scramble(words[at + 2], c3, 17, c4);
        words[at + 3] = scramble(words[at + 3], c4, 18, c1);
    }
    return words;
}


}),

51632:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Nt: () => (mergeAnySums),
  s0: () => (areErrors),
  y3: () => (emptySums)
});
var _error_sums_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17402);
var _row_sums_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1077);


function emptySums(shape) {
    return shape.task === 'regression' ? new _error_sums_js__WEBPACK_IMPORTED_MODULE_0__/* .ErrorSums */ .PD(shape) : new _row_sums_js__WEBPACK_IMPORTED_MODULE_1__/* .RowSums */ .N(shape);
}
function areErrors(sums) {
    return 'task' in sums;
}
function mergeAnySums(parts) {
    const [first, ...others] = parts;
    if (!first)
        return undefined;
    if (!areErrors(first)) {
        const sums = new _row_sums_js__WEBPACK_IMPORTED_MODULE_1__/* .RowSums */ .N(first.shape, first);
        for (const other of others)
            sums.merge(other);
        return sums.finish();
    }
    const sums = new _error_sums_js__WEBPACK_IMPORTED_MODULE_0__/* .ErrorSums */ .PD(first.shape, first);
    for (const other of others)
        sums.merge(other);
    return sums.finish();
}


}),

59705:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  F7: () => (sumOfDigits),
  HX: () => (topOf),
  QQ: () => (lowestTop),
  _K: () => (scaleOf),
  oJ: () => (moveDown),
  uz: () => (addDigits),
  vm: () => (digits)
});
/* unused harmony export mostAdded */
const digits = 5;
const digitBits = 24;
const base = 2 ** digitBits;
const mostAdded = (/* unused pure expression or super */ null && (2 ** 29));
const lowestTop = -40;
const word = new DataView(new ArrayBuffer(8));
function topOf(value) {
    word.setFloat64(0, value);
    const above = ((word.getUint16(0) >>> 4) & 0x7ff) - 1022;
    return Math.max(lowestTop, Math.ceil(above / digitBits));
}
function scaleOf(top) {
    return 2 ** (digitBits * (1 - top));
}
function addDigits(sums, at, scaled) {
    let rest = scaled;
    for (let place = at; place < at + digits; place++) {
        const digit = Math.trunc(rest);
        sums[place] = sums[place] + digit;
        rest = (rest - digit) * base;
        if (rest === 0)
            return;
    }
}
function moveDown(sums, at, places) {
    for (let digit = digits - 1; digit >= 0; digit--)
        sums[at + digit] = digit < places ? 0 : sums[at + digit - places];
}
function sumOfDigits(sums, at, top) {
    let whole = 0n;
    for (let digit = 0; digit < digits; digit++)
        whole = (whole << BigInt(digitBits)) + BigInt(sums[at + digit]);
    return { whole, exponent: digitBits * (top - digits) };
}


}),

43765:
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
var _evidence_bucket_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33624);
var _compare_confusion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10764);
var _score_bins_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83774);
var _limbs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91620);




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

59483:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $: () => (addGroup),
  EI: () => (coarsen),
  XR: () => (resize)
});
var _division_layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43765);

function addGroup(data, to, { other, from }) {
    const add = (into, values, size) => {
        for (let at = 0; at < size; at++)
            into[to * size + at] = into[to * size + at] + values[from * size + at];
    };
    const largest = _division_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .tallyCount */ .Ok * to + _division_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .largestChange */ .Zt;
    const before = data.tallies[largest];
    add(data.kinds, other.kinds, _division_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .kindsSize */ .NA);
    add(data.totals, other.totals, _division_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .totalsSize */ .jy);
    add(data.tallies, other.tallies, _division_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .tallyCount */ .Ok);
    const theirs = other.tallies[_division_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .tallyCount */ .Ok * from + _division_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .largestChange */ .Zt];
    data.tallies[largest] = Math.max(before, theirs);
    const models = data.paired ? 2 : 1;
    const { bits, jointBits } = data.resolution;
    const [finer, finerJoint] = [other.resolution.bits - bits, other.resolution.jointBits - jointBits];
    const size = _division_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .binsSize */ .Kr(other.resolution, 1);
    for (let model = 0; model < models; model++) {
        const start = (to * models + model) << bits;
        for (let at = 0; at < size; at++) {
            const found = other.bins[(from * models + model) * size + at];
            if (found === 0)
                continue;
            const into = 2 * (start + ((at >> 1) >> finer)) + (at & 1);
            data.bins[into] = data.bins[into] + found;
        }
    }
    if (!data.paired)
        return;
    const jointSize = _division_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .jointSize */ .qV(other.resolution);
    const mask = 2 ** other.resolution.jointBits - 1;
    for (let at = 0; at < jointSize; at++) {
        const found = other.joint[from * jointSize + at];
        if (found === 0)
            continue;
        const cell = at >> 1;
        const own = cell >> (other.resolution.jointBits + finerJoint);
        const held = (cell & mask) >> finerJoint;
        const into = to * _division_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .jointSize */ .qV(data.resolution) + 2 * ((own << jointBits) | held) + (at & 1);
        data.joint[into] = data.joint[into] + found;
    }
}
function coarsen(data, resolution) {
    if (resolution.bits >= data.resolution.bits)
        return;
    const before = { ...data };
    const groups = data.values.length;
    data.resolution = resolution;
    const room = data.kinds.length / _division_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .kindsSize */ .NA;
    data.bins = new Uint32Array(room * _division_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .binsSize */ .Kr(resolution, data.paired ? 2 : 1));
    data.joint = new Uint32Array(data.paired ? room * _division_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .jointSize */ .qV(resolution) : 0);
    const nothing = { kinds: new Uint32Array(_division_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .kindsSize */ .NA), totals: new Float64Array(_division_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .totalsSize */ .jy) };
    for (let group = 0; group < Math.min(groups, room); group++) {
        const other = { ...before, ...nothing, tallies: new Float64Array(_division_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .tallyCount */ .Ok) };
        const models = data.paired ? 2 : 1;
        const [size, joint] = [_division_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .binsSize */ .Kr(before.resolution, models), _division_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .jointSize */ .qV(before.resolution)];
        other.bins = before.bins.subarray(group * size, (group + 1) * size);
        other.joint = before.joint.subarray(group * joint, (group + 1) * joint);
        addGroup(data, group, { other, from: 0 });
    }
}
function resize(data, room) {
    const models = data.paired ? 2 : 1;
    data.kinds = resized(data.kinds, room * _division_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .kindsSize */ .NA);
    data.bins = resized(data.bins, room * _division_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .binsSize */ .Kr(data.resolution, models));
    data.joint = resized(data.joint, data.paired ? room * _division_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .jointSize */ .qV(data.resolution) : 0);
    data.totals = resizedNumbers(data.totals, room * _division_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .totalsSize */ .jy);
    data.tallies = resizedNumbers(data.tallies, room * _division_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .tallyCount */ .Ok);
}
function resized(counts, size) {
    if (counts.length >= size)
        return counts.length === size ? counts : counts.slice(0, size);
    const larger = new Uint32Array(size);
    larger.set(counts);
    return larger;
}
function resizedNumbers(numbers, size) {
    if (numbers.length >= size)
        return numbers.length === size ? numbers : numbers.slice(0, size);
    const larger = new Float64Array(size);
    larger.set(numbers);
    return larger;
}


}),

99555:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (DivisionSums)
});

// EXTERNAL MODULE: ./src/domain/sums/division-layout.ts
var division_layout = __webpack_require__(43765);
// EXTERNAL MODULE: ./src/domain/sums/limbs.ts
var limbs = __webpack_require__(91620);
;// CONCATENATED MODULE: ./src/domain/sums/division-counts.ts


function countKinds({ kinds }, block, groups) {
    for (let row = 0; row < block.n; row++) {
        const at = groups[row] * division_layout/* kindsSize */.NA +
            block.buckets[row] * 8 +
            block.kinds[row];
        kinds[at] = kinds[at] + 1;
    }
}
function addLosses({ totals, tallies }, block, groups) {
    const { n, paired } = block;
    for (const [start, [own, held]] of [
        [division_layout/* logLossSums */.ez, block.logLosses],
        [division_layout/* brierSums */.tV, block.brierScores],
    ]) {
        for (let row = 0; row < n; row++) {
            const at = groups[row] * division_layout/* totalsSize */.jy + start * limbs/* limbs */.uP;
            const loss = own[row];
            (0,limbs/* addTo */.DN)(totals, at, loss);
            (0,limbs/* addTo */.DN)(totals, at + 3 * limbs/* limbs */.uP, loss * loss);
            if (!paired)
                continue;
            const other = held[row];
            const change = loss - other;
            (0,limbs/* addTo */.DN)(totals, at + limbs/* limbs */.uP, other);
            (0,limbs/* addTo */.DN)(totals, at + 2 * limbs/* limbs */.uP, change * change);
            (0,limbs/* addTo */.DN)(totals, at + 4 * limbs/* limbs */.uP, other * other);
        }
    }
    if (!paired)
        return;
    const [own, held] = block.logLosses;
    const [ours, theirs] = block.scores;
    for (let row = 0; row < n; row++) {
        const at = groups[row] * division_layout/* tallyCount */.Ok;
        const size = Math.abs(own[row] - held[row]);
        if (size > tallies[at])
            tallies[at] = size;
        tallies[at + 1] = tallies[at + 1] + Number(ours[row] !== theirs[row]);
        const kind = block.kinds[row];
        if (kind > 1 && kind < 6)
            continue;
        const label = block.labels[row];
        const after = Math.abs(ours[row] - label);
        const before = Math.abs(theirs[row] - label);
        const change = after * after - before * before;
        tallies[at + 2] = tallies[at + 2] + Number(change < 0);
        tallies[at + 3] = tallies[at + 3] + Number(change > 0);
    }
}
function addCalibration({ totals, tallies }, block, groups) {
    for (let model = 0; model < (block.paired ? 2 : 1); model++) {
        const scores = block.scores[model];
        const offset = model * division_layout/* calibrationBins */.N0;
        for (let row = 0; row < block.n; row++) {
            const score = scores[row];
            const label = block.labels[row];
            const group = groups[row];
            const bin = offset + Math.min(division_layout/* calibrationBins */.N0 - 1, Math.floor(score * division_layout/* calibrationBins */.N0));
            const at = group * division_layout/* tallyCount */.Ok + division_layout/* calibrationRows */.iT + bin;
            tallies[at] = tallies[at] + 1;
            const positives = at + 2 * division_layout/* calibrationBins */.N0;
            tallies[positives] = tallies[positives] + label;
            (0,limbs/* addTo */.DN)(totals, group * division_layout/* totalsSize */.jy + (division_layout/* gapSums */.X4 + bin) * limbs/* limbs */.uP, score - label);
        }
    }
}

// EXTERNAL MODULE: ./src/domain/sums/division-merge.ts
var division_merge = __webpack_require__(59483);
;// CONCATENATED MODULE: ./src/domain/sums/division-sums.ts




class DivisionSums {
    data;
    #groupOf = new Map();
    #room = 0;
    constructor(data) {
        this.data = data;
        this.#room = data.kinds.length / division_layout/* kindsSize */.NA;
        for (const [group, value] of data.values.entries())
            this.#groupOf.set(value, group);
    }
    static empty(column, paired) {
        const resolution = column === null ? division_layout/* overallResolution */.WG : division_layout/* sliceResolution */.$w(0);
        const none = { kinds: new Uint32Array(), bins: new Uint32Array(), joint: new Uint32Array() };
        const numbers = { totals: new Float64Array(), tallies: new Float64Array() };
        const sums = new DivisionSums({ column, paired, values: [], resolution, ...none, ...numbers });
        if (column === null)
            sums.group('');
        return sums;
    }
    group(value) {
        const known = this.#groupOf.get(value);
        if (known !== undefined)
            return known;
        const { data } = this;
        const group = data.values.push(value) - 1;
        this.#groupOf.set(value, group);
        if (data.column !== null)
            (0,division_merge/* coarsen */.EI)(data, division_layout/* sliceResolution */.$w(group + 1));
        if (group === this.#room) {
            this.#room = data.column === null ? 1 : group + Math.max(4, group >> 2);
            (0,division_merge/* resize */.XR)(data, this.#room);
        }
        return group;
    }
    groups(values) {
        const { data } = this;
        const fresh = new Set(values.filter((value) => !this.#groupOf.has(value)));
        const groups = data.values.length + fresh.size;
        if (fresh.size > 4 && groups > this.#room) {
            (0,division_merge/* coarsen */.EI)(data, division_layout/* sliceResolution */.$w(groups));
            this.#room = groups;
            (0,division_merge/* resize */.XR)(data, groups);
        }
        return Int32Array.from(values, (value) => this.group(value));
    }
    add(block, groups) {
        countKinds(this.data, block, groups);
        addLosses(this.data, block, groups);
        addCalibration(this.data, block, groups);
    }
    settle() {
        (0,limbs/* settle */.G9)(this.data.totals);
    }
    merge(other) {
        (0,division_merge/* coarsen */.EI)(this.data, other.resolution);
        for (const [from, value] of other.values.entries()) {
            const to = this.group(value);
            (0,division_merge/* addGroup */.$)(this.data, to, { other, from });
        }
        this.settle();
    }
    finish() {
        this.settle();
        return this.data;
    }
}


}),

70083:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Y: () => (ErrorDivision),
  s: () => (rowsOfGroup)
});
var _digit_sums_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59705);
var _error_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22506);


class ErrorDivision {
    data;
    #groupOf = new Map();
    #room;
    constructor(data) {
        this.data = data;
        this.#room = data.buckets.length / _error_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .bucketsSize */ .xK;
        for (const [group, value] of data.values.entries())
            this.#groupOf.set(value, group);
    }
    static empty(column) {
        const none = () => new Float64Array();
        const sums = new ErrorDivision({ column, values: [], totals: none(), buckets: none(), tallies: none() });
        if (column === null)
            sums.group('');
        return sums;
    }
    group(value) {
        const known = this.#groupOf.get(value);
        if (known !== undefined)
            return known;
        const { data } = this;
        const group = data.values.push(value) - 1;
        this.#groupOf.set(value, group);
        if (group === this.#room) {
            this.#room = data.column === null ? 1 : group + Math.max(4, group >> 2);
            data.totals = resized(data.totals, this.#room * _error_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .totalsSize */ .jy);
            data.buckets = resized(data.buckets, this.#room * _error_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .bucketsSize */ .xK);
            data.tallies = resized(data.tallies, this.#room * _error_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .talliesSize */ ._6);
        }
        const start = group * _error_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .talliesSize */ ._6;
        data.tallies.fill(-Infinity, start, start + _error_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .largestCount */ .AA);
        return group;
    }
    addBlock(block, { groups, scales }) {
        block.addTo(this.data, groups, scales);
    }
    moveDown(quantity, places) {
        const { totals, buckets, values } = this.data;
        if (quantity < _error_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .firstOfBuckets */ .nM) {
            for (let group = 0; group < values.length; group++)
                (0,_digit_sums_js__WEBPACK_IMPORTED_MODULE_0__/* .moveDown */ .oJ)(totals, group * _error_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .totalsSize */ .jy + quantity * _digit_sums_js__WEBPACK_IMPORTED_MODULE_0__/* .digits */ .vm, places);
            return;
        }
        const first = 1 + (quantity - _error_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .firstOfBuckets */ .nM) * _digit_sums_js__WEBPACK_IMPORTED_MODULE_0__/* .digits */ .vm;
        const end = values.length * _error_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .bucketsSize */ .xK;
        for (let at = first; at < end; at += _error_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .bucketSize */ .M_)
            (0,_digit_sums_js__WEBPACK_IMPORTED_MODULE_0__/* .moveDown */ .oJ)(buckets, at, places);
    }
    merge(other) {
        for (const [from, value] of other.values.entries()) {
            const to = this.group(value);
            const { totals, buckets, tallies } = this.data;
            addPart(totals, other.totals, { to, from, size: _error_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .totalsSize */ .jy });
            addPart(buckets, other.buckets, { to, from, size: _error_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .bucketsSize */ .xK });
            for (let at = 0; at < _error_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .talliesSize */ ._6; at++) {
                const into = to * _error_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .talliesSize */ ._6 + at;
                const [ours, theirs] = [tallies[into], other.tallies[from * _error_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .talliesSize */ ._6 + at]];
                tallies[into] = at < _error_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .largestCount */ .AA ? Math.max(ours, theirs) : ours + theirs;
            }
        }
    }
}
function rowsOfGroup({ buckets }, group) {
    let n = 0;
    const end = (group + 1) * _error_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .bucketsSize */ .xK;
    for (let at = group * _error_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .bucketsSize */ .xK; at < end; at += _error_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .bucketSize */ .M_)
        n += buckets[at];
    return n;
}
function addPart(into, values, { to, from, size }) {
    for (let at = 0; at < size; at++)
        into[to * size + at] = into[to * size + at] + values[from * size + at];
}
function resized(numbers, size) {
    const larger = new Float64Array(size);
    larger.set(numbers);
    return larger;
}


}),

22506:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  AA: () => (largestCount),
  M_: () => (bucketSize),
  OI: () => (quantities),
  Z7: () => (quantityCount),
  _6: () => (talliesSize),
  jy: () => (totalsSize),
  nM: () => (firstOfBuckets),
  tG: () => (tallies),
  xK: () => (bucketsSize)
});
var _evidence_bucket_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33624);
var _digit_sums_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59705);


const quantities = {
    mae: 0,
    heldMae: 1,
    maeChangeSquared: 2,
    mseChangeSquared: 3,
    mseSquared: 4,
    heldMseSquared: 5,
    mape: 6,
    heldMape: 7,
    mapeChangeSquared: 8,
    mapeSquared: 9,
    heldMapeSquared: 10,
    mse: 11,
    heldMse: 12,
    labels: 13,
    labelsSquared: 14,
};
const quantityCount = 15;
const firstOfBuckets = quantities.mse;
const totalsSize = firstOfBuckets * _digit_sums_js__WEBPACK_IMPORTED_MODULE_1__/* .digits */ .vm;
const bucketSize = 1 + (quantityCount - firstOfBuckets) * _digit_sums_js__WEBPACK_IMPORTED_MODULE_1__/* .digits */ .vm;
const bucketsSize = _evidence_bucket_js__WEBPACK_IMPORTED_MODULE_0__/* .bucketCount */ .Sf * bucketSize;
const tallies = {
    maeChange: 0,
    mseChange: 1,
    mapeChange: 2,
    mse: 3,
    heldMse: 4,
    label: 5,
    lowestLabel: 6,
    betterRows: 7,
    worseRows: 8,
};
const largestCount = tallies.betterRows;
const talliesSize = 9;


}),

17402:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PD: () => (ErrorSums),
  d4: () => (areOfSize),
  PW: () => (wholeErrors)
});

// EXTERNAL MODULE: ./src/domain/evidence/fingerprint.ts
var fingerprint = __webpack_require__(97140);
// EXTERNAL MODULE: ./src/domain/evidence/row-hash.ts
var row_hash = __webpack_require__(6757);
// EXTERNAL MODULE: ./src/domain/sums/digit-sums.ts
var digit_sums = __webpack_require__(59705);
// EXTERNAL MODULE: ./src/domain/evidence/bucket.ts
var bucket = __webpack_require__(33624);
// EXTERNAL MODULE: ./src/domain/sums/error-layout.ts
var error_layout = __webpack_require__(22506);
// EXTERNAL MODULE: ./src/domain/sums/row-chunk.ts
var row_chunk = __webpack_require__(82177);
;// CONCATENATED MODULE: ./src/domain/sums/error-block.ts




class ErrorBlock {
    n = 0;
    paired;
    buckets = new Uint16Array(row_chunk/* blockRows */.h);
    columns;
    labelRests = new Float64Array(row_chunk/* blockRows */.h);
    sizes;
    changes = new Float64Array(row_chunk/* blockRows */.h);
    constructor(paired) {
        this.paired = paired;
        this.columns = Array.from({ length: error_layout/* quantityCount */.Z7 }, () => new Float64Array(row_chunk/* blockRows */.h));
        this.sizes = Array.from({ length: error_layout/* largestCount */.AA }, () => new Float64Array(row_chunk/* blockRows */.h));
    }
    fill(labels, own, held) {
        const q = error_layout/* quantities */.OI;
        const t = error_layout/* tallies */.tG;
        const set = (quantity, row, value) => {
            this.columns[quantity][row] = value;
        };
        const size = (tally, row, value) => {
            this.sizes[tally][row] = value;
        };
        this.n = labels.length;
        for (let row = 0; row < labels.length; row++) {
            const label = labels[row];
            const error = Math.abs(own[row] - label);
            const square = error * error;
            const share = error / Math.max(Math.abs(label), Number.EPSILON);
            set(q.mae, row, error);
            set(q.mse, row, square);
            set(q.mseSquared, row, square * square);
            set(q.mape, row, share);
            set(q.mapeSquared, row, share * share);
            set(q.labels, row, label);
            const ofLabel = label * label;
            set(q.labelsSquared, row, ofLabel);
            this.labelRests[row] = restOfSquare(label, ofLabel);
            size(t.mse, row, square);
            size(t.label, row, label);
            size(t.lowestLabel, row, -label);
            if (held === null)
                continue;
            const before = Math.abs(held[row] - label);
            const squareBefore = before * before;
            const shareBefore = before / Math.max(Math.abs(label), Number.EPSILON);
            set(q.heldMae, row, before);
            set(q.maeChangeSquared, row, (error - before) * (error - before));
            set(q.heldMse, row, squareBefore);
            set(q.mseChangeSquared, row, (square - squareBefore) * (square - squareBefore));
            set(q.heldMseSquared, row, squareBefore * squareBefore);
            set(q.heldMape, row, shareBefore);
            set(q.mapeChangeSquared, row, (share - shareBefore) * (share - shareBefore));
            set(q.heldMapeSquared, row, shareBefore * shareBefore);
            size(t.maeChange, row, Math.abs(error - before));
            size(t.mseChange, row, Math.abs(square - squareBefore));
            size(t.mapeChange, row, Math.abs(share - shareBefore));
            size(t.heldMse, row, squareBefore);
            this.changes[row] = error - before;
        }
    }
    addTo(data, groups, scales) {
        for (let quantity = 0; quantity < error_layout/* firstOfBuckets */.nM; quantity++)
            this.#addTotals(data.totals, { quantity, groups, scale: scales[quantity] });
        const { buckets } = data;
        const squares = error_layout/* quantities */.OI.labelsSquared;
        for (let row = 0; row < this.n; row++) {
            const at = (groups[row] * bucket/* bucketCount */.Sf + this.buckets[row]) * error_layout/* bucketSize */.M_;
            buckets[at] = buckets[at] + 1;
            for (let quantity = error_layout/* firstOfBuckets */.nM; quantity < error_layout/* quantityCount */.Z7; quantity++) {
                const into = at + 1 + (quantity - error_layout/* firstOfBuckets */.nM) * digit_sums/* digits */.vm;
                const scale = scales[quantity];
                (0,digit_sums/* addDigits */.uz)(buckets, into, this.columns[quantity][row] * scale);
                if (quantity === squares)
                    (0,digit_sums/* addDigits */.uz)(buckets, into, this.labelRests[row] * scale);
            }
        }
        this.#addTallies(data.tallies, groups);
    }
    #addTotals(totals, { quantity, groups, scale, }) {
        const values = this.columns[quantity];
        for (let row = 0; row < this.n; row++) {
            const at = groups[row] * error_layout/* totalsSize */.jy + quantity * digit_sums/* digits */.vm;
            (0,digit_sums/* addDigits */.uz)(totals, at, values[row] * scale);
        }
    }
    #addTallies(tallies, groups) {
        for (const [tally, sizes] of this.sizes.entries()) {
            for (let row = 0; row < this.n; row++) {
                const at = groups[row] * error_layout/* talliesSize */._6 + tally;
                if (sizes[row] > tallies[at])
                    tallies[at] = sizes[row];
            }
        }
        if (!this.paired)
            return;
        for (let row = 0; row < this.n; row++) {
            const at = groups[row] * error_layout/* talliesSize */._6;
            const change = this.changes[row];
            const [better, worse] = [at + error_layout/* tallies */.tG.betterRows, at + error_layout/* tallies */.tG.worseRows];
            tallies[better] = tallies[better] + Number(change < 0);
            tallies[worse] = tallies[worse] + Number(change > 0);
        }
    }
}
function restOfSquare(x, square) {
    const wide = 134217729 * x;
    const high = wide - (wide - x);
    const low = x - high;
    return high * high - square + 2 * high * low + low * low;
}

// EXTERNAL MODULE: ./src/domain/sums/error-division.ts
var error_division = __webpack_require__(70083);
// EXTERNAL MODULE: ./src/domain/sums/examples.ts
var examples = __webpack_require__(75894);
// EXTERNAL MODULE: ./src/domain/sums/row-evidence.ts
var row_evidence = __webpack_require__(61511);
;// CONCATENATED MODULE: ./src/domain/sums/error-sums.ts









const largestValue = 2 ** 200;
function areOfSize(values) {
    for (let row = 0; row < values.length; row++)
        if (!(Math.abs(values[row]) < largestValue))
            return false;
    return true;
}
class ErrorSums {
    #n = 0;
    #shape;
    #fingerprint = new Int32Array(4);
    #evidence = [new Int32Array(4), new Int32Array(4)];
    #tops;
    #scales;
    #overall;
    #slices;
    #fixed = new examples/* Examples */.E();
    #broken = new examples/* Examples */.E();
    #block;
    #rowHashes = new Int32Array(4 * row_chunk/* blockRows */.h);
    #groups = new Int32Array(row_chunk/* blockRows */.h);
    constructor(shape, first) {
        this.#shape = shape;
        this.#block = new ErrorBlock(shape.paired);
        this.#tops = first ? first.tops : new Int32Array(error_layout/* quantityCount */.Z7).fill(digit_sums/* lowestTop */.QQ);
        this.#scales = Float64Array.from(this.#tops, digit_sums/* scaleOf */._K);
        this.#overall = first ? new error_division/* ErrorDivision */.Y(first.overall) : error_division/* ErrorDivision */.Y.empty(null);
        this.#slices = shape.columns.map((column, at) => {
            const known = first?.slices[at];
            return known ? new error_division/* ErrorDivision */.Y(known) : error_division/* ErrorDivision */.Y.empty(column);
        });
        if (first)
            this.#addRows(first);
    }
    get mostGroups() {
        return this.#slices.reduce((most, { data }) => Math.max(most, data.values.length), 0);
    }
    add(chunk) {
        this.#n += chunk.n;
        const groups = chunk.slices.map(({ texts }, at) => Int32Array.from(texts, (text) => this.#slices[at].group(text)));
        const names = chunk.slices.map(({ texts }) => (0,row_hash/* textBlocks */.IH)(texts));
        for (let start = 0; start < chunk.n; start += row_chunk/* blockRows */.h) {
            const end = Math.min(chunk.n, start + row_chunk/* blockRows */.h);
            const block = this.#blockOf(chunk, start, end);
            this.#makeRoom(block);
            if (this.#slices.length === 0)
                this.#overall.addBlock(block, { groups: this.#groups, scales: this.#scales });
            for (const [at, division] of this.#slices.entries()) {
                const { codes } = chunk.slices[at];
                const ofCode = groups[at];
                for (let row = start; row < end; row++)
                    this.#groups[row - start] = ofCode[codes[row]];
                division.addBlock(block, { groups: this.#groups, scales: this.#scales });
            }
            (0,row_evidence/* addRowEvidence */.$)(this.#evidence, chunk, { start, end, names, rowHashes: this.#rowHashes });
            this.#addExamples(chunk, start, block);
        }
    }
    merge(other) {
        this.#addRows(other);
        for (let quantity = 0; quantity < error_layout/* quantityCount */.Z7; quantity++) {
            const theirs = other.tops[quantity];
            const places = this.#tops[quantity] - theirs;
            if (places < 0)
                this.#raise(quantity, theirs);
            if (places <= 0)
                continue;
            for (const division of [other.overall, ...other.slices])
                new error_division/* ErrorDivision */.Y(division).moveDown(quantity, places);
        }
        this.#overall.merge(other.overall);
        for (const [at, division] of this.#slices.entries())
            division.merge(other.slices[at]);
    }
    finish() {
        return {
            task: 'regression',
            n: this.#n,
            shape: this.#shape,
            fingerprint: this.#fingerprint,
            evidence: this.#evidence,
            tops: this.#tops,
            overall: this.#overall.data,
            slices: this.#slices.map(({ data }) => data),
            fixed: this.#fixed.best,
            broken: this.#broken.best,
        };
    }
    #addRows(other) {
        this.#n += other.n;
        (0,row_hash/* addHash */.KS)(this.#fingerprint, other.fingerprint);
        (0,row_hash/* addHash */.KS)(this.#evidence[0], other.evidence[0]);
        (0,row_hash/* addHash */.KS)(this.#evidence[1], other.evidence[1]);
        for (const { size, id } of other.fixed)
            this.#fixed.offer(size, id);
        for (const { size, id } of other.broken)
            this.#broken.offer(size, id);
    }
    #blockOf({ ids, labels, candidate, baseline }, start, end) {
        const block = this.#block;
        const hashing = { buckets: block.buckets, rowHashes: this.#rowHashes, sums: this.#fingerprint };
        (0,fingerprint/* hashSpan */.vF)({ ids, labels, start, n: end - start }, hashing);
        const span = (values) => values.subarray(start, end);
        block.fill(span(labels), span(candidate), baseline && span(baseline));
        return block;
    }
    #makeRoom({ n, columns }) {
        for (const [quantity, values] of columns.entries()) {
            let largest = 0;
            for (let row = 0; row < n; row++)
                largest = Math.max(largest, Math.abs(values[row]));
            const top = (0,digit_sums/* topOf */.HX)(largest);
            if (top > this.#tops[quantity])
                this.#raise(quantity, top);
        }
    }
    #raise(quantity, top) {
        const places = top - this.#tops[quantity];
        for (const division of [this.#overall, ...this.#slices])
            division.moveDown(quantity, places);
        this.#tops[quantity] = top;
        this.#scales[quantity] = (0,digit_sums/* scaleOf */._K)(top);
    }
    #addExamples({ baseline, ids }, start, { n, changes }) {
        if (!baseline)
            return;
        for (let row = 0; row < n; row++) {
            const change = changes[row];
            if (change === 0)
                continue;
            const examples = change < 0 ? this.#fixed : this.#broken;
            const size = Math.abs(change);
            if (examples.takes(size))
                examples.offer(size, ids.textOf(start + row));
        }
    }
}
function wholeErrors({ overall, slices: [first] }) {
    if (!first)
        return overall;
    const whole = error_division/* ErrorDivision */.Y.empty(null);
    whole.merge({ ...first, values: first.values.map(() => '') });
    return whole.data;
}


}),

75894:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  E: () => (Examples)
});
const most = 5;
class Examples {
    best = [];
    takes(size) {
        return this.best.length < most || size >= this.best[most - 1].size;
    }
    offer(size, id) {
        if (!this.takes(size))
            return;
        this.best.push({ size, id });
        this.best.sort((a, b) => b.size - a.size || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
        this.best.length = Math.min(this.best.length, most);
    }
}


}),

91620:
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

82177:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  h: () => (blockRows)
});
const blockRows = 4096;


}),

61511:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $: () => (addRowEvidence)
});
var _evidence_row_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6757);

function addRowEvidence(evidence, { candidate, baseline, slices }, { start, end, names, rowHashes }) {
    const hashes = rowHashes.subarray(0, 4 * (end - start));
    const blocks = names.map((words, at) => ({
        words,
        codes: slices[at].codes.subarray(start, end),
    }));
    for (const [side, values] of [candidate, baseline].entries())
        if (values)
            (0,_evidence_row_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .addExtended */ .Th)(evidence[side], hashes, [values.subarray(start, end), ...blocks]);
}


}),

1077:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (RowSums),
  j: () => (mergeSums)
});

// EXTERNAL MODULE: ./src/domain/evidence/fingerprint.ts
var fingerprint = __webpack_require__(97140);
// EXTERNAL MODULE: ./src/domain/evidence/row-hash.ts
var row_hash = __webpack_require__(6757);
// EXTERNAL MODULE: ./src/domain/statistics/exact-sum.ts
var exact_sum = __webpack_require__(61615);
// EXTERNAL MODULE: ./src/domain/sums/division-sums.ts + 1 modules
var division_sums = __webpack_require__(99555);
// EXTERNAL MODULE: ./src/domain/sums/division-layout.ts
var division_layout = __webpack_require__(43765);
// EXTERNAL MODULE: ./src/domain/sums/row-chunk.ts
var row_chunk = __webpack_require__(82177);
// EXTERNAL MODULE: ./src/domain/sums/score-bins.ts
var score_bins = __webpack_require__(83774);
;// CONCATENATED MODULE: ./src/domain/sums/bin-queue.ts



class BinQueue {
    n = 0;
    labels = new Uint8Array(capacity);
    bins = [new Int32Array(capacity), new Int32Array(capacity)];
    groups;
    #order = new Int32Array(capacity);
    constructor(columns) {
        this.groups = Array.from({ length: columns }, () => new Int32Array(capacity));
    }
    get isFull() {
        return this.n + row_chunk/* blockRows */.h > capacity;
    }
    add({ n, labels, bins }) {
        this.labels.set(labels.subarray(0, n), this.n);
        this.bins[0].set(bins[0].subarray(0, n), this.n);
        this.bins[1].set(bins[1].subarray(0, n), this.n);
        this.n += n;
    }
    flush([overall, ...slices]) {
        if (this.n === 0)
            return;
        const all = { start: 0, end: this.n, order: null };
        if (overall)
            this.#countGroup(overall, 0, all);
        for (const [at, division] of slices.entries()) {
            const ends = this.#sortRows(this.groups[at], division.values.length);
            let start = 0;
            for (const [group, end] of ends.entries()) {
                if (end > start)
                    this.#countGroup(division, group, { start, end, order: this.#order });
                start = end;
            }
        }
        this.n = 0;
    }
    #sortRows(groups, count) {
        const ends = new Int32Array(count + 1);
        for (let row = 0; row < this.n; row++) {
            const group = groups[row] + 1;
            ends[group] = ends[group] + 1;
        }
        for (let group = 1; group <= count; group++)
            ends[group] = ends[group] + ends[group - 1];
        for (let row = 0; row < this.n; row++) {
            const group = groups[row];
            const place = ends[group];
            ends[group] = place + 1;
            this.#order[place] = row;
        }
        return ends.subarray(0, count);
    }
    #countGroup({ bins, joint, paired, resolution }, group, rows) {
        const { bits, jointBits } = resolution;
        const models = paired ? 2 : 1;
        for (let model = 0; model < models; model++) {
            const start = (group * models + model) << (bits + 1);
            const counts = bins.subarray(start, start + 2 ** (bits + 1));
            countBins(counts, rows, {
                bins: this.bins[model],
                labels: this.labels,
                shift: score_bins/* binBits */.i7 - bits,
            });
        }
        if (!paired)
            return;
        const size = (0,division_layout/* jointSize */.qV)(resolution);
        const cells = joint.subarray(group * size, (group + 1) * size);
        const [own, held] = this.bins;
        const { labels } = this;
        const shift = score_bins/* binBits */.i7 - jointBits;
        const { start, end, order } = rows;
        for (let at = start; at < end; at++) {
            const row = order === null ? at : order[at];
            const cell = ((own[row] >> shift) << jointBits) | (held[row] >> shift);
            const into = 2 * cell + labels[row];
            cells[into] = cells[into] + 1;
        }
    }
}
const capacity = 2 ** 18;
function countBins(counts, { start, end, order }, { bins, labels, shift }) {
    for (let at = start; at < end; at++) {
        const row = order === null ? at : order[at];
        const into = 2 * (bins[row] >> shift) + labels[row];
        counts[into] = counts[into] + 1;
    }
}

;// CONCATENATED MODULE: ./src/domain/sums/distinct-scores.ts
const most = 2 ** 14;
class DistinctScores {
    #scores = new Set();
    add(scores) {
        if (this.#scores === null)
            return;
        for (const score of scores)
            this.#scores.add(score);
        if (this.#scores.size > most)
            this.#scores = null;
    }
    merge(others) {
        if (others === null)
            this.#scores = null;
        else
            this.add(others);
    }
    list() {
        return this.#scores && Float64Array.from(this.#scores).sort();
    }
}

// EXTERNAL MODULE: ./src/domain/sums/examples.ts
var examples = __webpack_require__(75894);
// EXTERNAL MODULE: ./src/domain/sums/row-evidence.ts
var row_evidence = __webpack_require__(61511);
;// CONCATENATED MODULE: ./src/domain/sums/row-sums.ts










class RowSums {
    #n = 0;
    #unsettled = 0;
    #unverified = false;
    #shape;
    #fingerprint = new Int32Array(4);
    #evidence = [new Int32Array(4), new Int32Array(4)];
    #distinct = [new DistinctScores(), new DistinctScores()];
    #overall;
    #slices;
    #fixed = new examples/* Examples */.E();
    #broken = new examples/* Examples */.E();
    #queue;
    #room = blockRoom();
    constructor(shape, first) {
        this.#shape = shape;
        this.#queue = new BinQueue(shape.columns.length);
        this.#overall = first ? new division_sums/* DivisionSums */.A(first.overall) : division_sums/* DivisionSums */.A.empty(null, shape.paired);
        this.#slices = shape.columns.map((column, at) => {
            const known = first?.slices[at];
            return known ? new division_sums/* DivisionSums */.A(known) : division_sums/* DivisionSums */.A.empty(column, shape.paired);
        });
        if (first)
            this.#addRows(first);
    }
    get mostGroups() {
        return this.#slices.reduce((most, { data }) => Math.max(most, data.values.length), 0);
    }
    add(chunk) {
        this.#n += chunk.n;
        const groups = chunk.slices.map(({ texts }, at) => this.#slices[at].groups(texts));
        const names = chunk.slices.map(({ texts }) => (0,row_hash/* textBlocks */.IH)(texts));
        for (let start = 0; start < chunk.n; start += row_chunk/* blockRows */.h) {
            const block = this.#blockOf(chunk, start);
            if (this.#slices.length === 0)
                this.#overall.add(block, this.#room.zeros);
            for (const [at, slices] of this.#slices.entries()) {
                const { codes } = chunk.slices[at];
                const ofCode = groups[at];
                const queued = this.#queue.groups[at].subarray(this.#queue.n);
                for (let row = 0; row < block.n; row++)
                    queued[row] = ofCode[codes[start + row]];
                slices.add(block, queued);
            }
            this.#queue.add(block);
            if (this.#queue.isFull)
                this.#countBins();
            const { rowHashes } = this.#room;
            (0,row_evidence/* addRowEvidence */.$)(this.#evidence, chunk, { start, end: start + block.n, names, rowHashes });
            this.#addExamples(chunk, { start, block });
        }
        this.#unsettled += chunk.n;
        if (this.#unsettled > 2 ** 25)
            this.#settle();
    }
    merge(other) {
        this.#addRows(other);
        this.#overall.merge(other.overall);
        for (const [at, slices] of this.#slices.entries())
            slices.merge(other.slices[at]);
    }
    #addRows(other) {
        this.#n += other.n;
        if (other.verified === false)
            this.#unverified = true;
        (0,row_hash/* addHash */.KS)(this.#fingerprint, other.fingerprint);
        (0,row_hash/* addHash */.KS)(this.#evidence[0], other.evidence[0]);
        (0,row_hash/* addHash */.KS)(this.#evidence[1], other.evidence[1]);
        this.#distinct[0].merge(other.distinct[0]);
        this.#distinct[1].merge(other.distinct[1]);
        for (const { size, id } of other.fixed)
            this.#fixed.offer(size, id);
        for (const { size, id } of other.broken)
            this.#broken.offer(size, id);
    }
    finish() {
        this.#countBins();
        return {
            n: this.#n,
            ...(this.#unverified && { verified: false }),
            shape: this.#shape,
            fingerprint: this.#fingerprint,
            evidence: this.#evidence,
            distinct: [this.#distinct[0].list(), this.#distinct[1].list()],
            overall: this.#overall.finish(),
            slices: this.#slices.map((slices) => slices.finish()),
            fixed: this.#fixed.best,
            broken: this.#broken.best,
        };
    }
    #countBins() {
        this.#queue.flush([this.#overall, ...this.#slices].map(({ data }) => data));
    }
    #settle() {
        this.#unsettled = 0;
        for (const division of [this.#overall, ...this.#slices])
            division.settle();
    }
    #blockOf(chunk, start) {
        const n = Math.min(row_chunk/* blockRows */.h, chunk.n - start);
        const { paired, threshold } = this.#shape;
        const room = this.#room;
        (0,fingerprint/* hashSpan */.vF)({ ids: chunk.ids, labels: chunk.labels, start, n }, { ...room, sums: this.#fingerprint });
        for (let row = 0; row < n; row++)
            room.labels[row] = chunk.labels[start + row];
        room.kinds.set(room.labels);
        const models = [chunk.candidate, ...(chunk.baseline ? [chunk.baseline] : [])];
        for (const [model, all] of models.entries()) {
            const scores = all.subarray(start, start + n);
            room.scores[model] = scores;
            this.#distinct[model]?.add(scores);
            measure(scores, {
                labels: room.labels,
                kinds: room.kinds,
                kind: 2 << model,
                threshold,
                bins: room.bins[model],
                logLosses: room.logLosses[model],
                brierScores: room.brierScores[model],
            });
        }
        return { ...room, n, paired };
    }
    #addExamples({ candidate, baseline, ids }, { start, block }) {
        if (!baseline)
            return;
        for (let row = 0; row < block.n; row++) {
            const kind = block.kinds[row];
            if (kind < 2 || kind > 5)
                continue;
            const at = start + row;
            const size = Math.abs(candidate[at] - baseline[at]);
            const examples = kind === 3 || kind === 4 ? this.#fixed : this.#broken;
            if (examples.takes(size))
                examples.offer(size, ids.textOf(at));
        }
    }
}
function mergeSums([first, ...others]) {
    if (!first)
        return undefined;
    const sums = new RowSums(first.shape, first);
    for (const other of others)
        sums.merge(other);
    return sums.finish();
}
function measure(scores, into) {
    const { labels, kinds, kind, threshold, bins, logLosses, brierScores } = into;
    for (let row = 0; row < scores.length; row++) {
        const score = scores[row];
        const label = labels[row];
        const ofTruth = label === 1 ? score : 1 - score;
        logLosses[row] = (0,exact_sum/* toGrid */.cx)(-Math.log(Math.min(1 - Number.EPSILON, Math.max(Number.EPSILON, ofTruth))));
        const miss = score - label;
        brierScores[row] = (0,exact_sum/* toGrid */.cx)(miss * miss);
        bins[row] = (0,score_bins/* scoreBin */.ky)(score);
        if (score >= threshold)
            kinds[row] = kinds[row] | kind;
    }
}
function blockRoom() {
    const numbers = () => [
        new Float64Array(row_chunk/* blockRows */.h),
        new Float64Array(row_chunk/* blockRows */.h),
    ];
    return {
        labels: new Uint8Array(row_chunk/* blockRows */.h),
        kinds: new Uint8Array(row_chunk/* blockRows */.h),
        buckets: new Uint16Array(row_chunk/* blockRows */.h),
        rowHashes: new Int32Array(4 * row_chunk/* blockRows */.h),
        scores: numbers(),
        logLosses: numbers(),
        brierScores: numbers(),
        bins: [new Int32Array(row_chunk/* blockRows */.h), new Int32Array(row_chunk/* blockRows */.h)],
        zeros: new Int32Array(row_chunk/* blockRows */.h),
    };
}


}),

83774:
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


})

};
