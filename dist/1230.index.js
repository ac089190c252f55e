export const id = 1230;
export const ids = [1230];
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
