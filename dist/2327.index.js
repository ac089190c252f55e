export const id = 2327;
export const ids = [2327,4218];
export const modules = {

63678:
((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


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

3709:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  G3: () => (throwFaults),
  HJ: () => (ModelgateError),
  Qx: () => (describeFault),
  cq: () => (faultSentence)
});
class ModelgateError extends Error {
    faults;
    constructor(faults, options) {
        const all = Array.isArray(faults) ? faults : [faults];
        super(all.map(describeFault).join('\n'), options);
        this.name = 'ModelgateError';
        this.faults = all;
    }
    get code() {
        return this.faults[0].code;
    }
}
function throwFaults(faults) {
    const [first, ...rest] = faults;
    if (first)
        throw new ModelgateError([first, ...rest]);
}
function describeFault({ code, message, place, hint }) {
    const where = place ? `${formatPlace(place)}: ` : '';
    return `${where}${message} (${code})${hint ? `\n  ${hint}` : ''}`;
}
function faultSentence({ code, message, place, hint }) {
    const where = place ? ` (\`${formatPlace(place)}\`, ${code})` : ` (${code})`;
    return `${message.replace(/[.\s]+$/, '')}${where}.${hint ? ` ${hint}` : ''}`;
}
function formatPlace({ path, line, column, field }) {
    const position = line === undefined ? '' : column === undefined ? `:${line}` : `:${line}:${column}`;
    return `${path}${position}${field ? ` at ${field}` : ''}`;
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

75538:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Y5: () => (lengthOf),
  b0: () => (rowsOfColumn)
});
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

68318:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Y8: () => (isBefore),
  d8: () => (soundChunk),
  xt: () => (scoresOf)
});
var _evidence_labels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60245);
var _evidence_row_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46603);
var _evidence_row_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13237);
var _evidence_slices_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93613);
var _evidence_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38112);





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

47589:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  q: () => (columnsOfPart),
  withCsv: () => (withCsv)
});
var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
var _exact_bytes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14289);
var _column_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69942);
var _header_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46946);
var _scanner_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26377);






const headerBytes = 1 << 16;
async function withCsv({ file, wanted }, work) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file);
    try {
        const { size } = await handle.stat();
        const bytes = async ({ start, end }) => Buffer.from((await (0,_exact_bytes_js__WEBPACK_IMPORTED_MODULE_4__/* .exactBytes */ .X)(handle, { start, end })).buffer);
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


}),

54034:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (cutCsv),
  q: () => (withCsvRows)
});

// EXTERNAL MODULE: ./src/domain/evidence/column-slices.ts
var column_slices = __webpack_require__(75538);
// EXTERNAL MODULE: ./src/formats/csv/byte-range.ts
var byte_range = __webpack_require__(47589);
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


}),

23030:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (rowsOfParquet),
  I: () => (withParquetRows)
});

// EXTERNAL MODULE: ./src/domain/evidence/column-slices.ts
var column_slices = __webpack_require__(75538);
// EXTERNAL MODULE: ./src/formats/parquet/file.ts + 8 modules
var parquet_file = __webpack_require__(65537);
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


}),

60558:
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

92806:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  takeShare: () => (takeShare)
});
var _domain_sums_chunk_columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68318);
var _domain_sums_row_sums_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9049);
var _csv_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54034);
var _parquet_rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23030);
var _plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60558);





async function takeShare(plan) {
    try {
        const withRows = plan.kind === 'csv' ? _csv_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .withCsvRows */ .q : _parquet_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .withParquetRows */ .I;
        return await withRows(plan, (rows) => sumUp(rows, plan));
    }
    catch (error) {
        (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .stopAll */ .u)(plan.next);
        throw error;
    }
}
async function sumUp(rows, { names, shape, next }) {
    const sums = new _domain_sums_row_sums_js__WEBPACK_IMPORTED_MODULE_1__/* .RowSums */ .N(shape);
    const classes = new Set();
    const kinds = new Set();
    const edges = [];
    for (;;) {
        const unit = Atomics.add(next, 0, 1);
        if (unit >= rows.units)
            break;
        let ends;
        for await (const chunk of rows.read(unit)) {
            if (chunk?.n === 0)
                continue;
            const sound = chunk && (0,_domain_sums_chunk_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .soundChunk */ .d8)(chunk, names);
            const joined = sound && joinEdges(ends, { unit, edges: sound.edges });
            if (!sound || joined === false) {
                (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .stopAll */ .u)(next);
                return undefined;
            }
            sums.add(sound.rows);
            for (const name of sound.classes)
                classes.add(name);
            kinds.add(chunk.kinds ?? '');
            ends = joined;
        }
        if (ends)
            edges.push(ends);
    }
    return { sums: sums.finish(), classes: [...classes], kinds: [...kinds], edges };
}
function joinEdges(before, { unit, edges }) {
    if (!edges)
        return undefined;
    const [first, last] = edges;
    if (before && !(0,_domain_sums_chunk_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .isBefore */ .Y8)(before.last, first))
        return false;
    return { unit, first: before?.first ?? first, last };
}


})

};
