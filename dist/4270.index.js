export const id = 4270;
export const ids = [4270];
export const modules = {

/***/ 10764:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ countByBucket),
/* harmony export */   Cx: () => (/* binding */ kindCount),
/* harmony export */   ox: () => (/* binding */ discordance),
/* harmony export */   wo: () => (/* binding */ confusionOf),
/* harmony export */   xb: () => (/* binding */ countKinds)
/* harmony export */ });
/* harmony import */ var _evidence_bucket_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33624);

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


/***/ }),

/***/ 33624:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ bucketOf),
/* harmony export */   Sf: () => (/* binding */ bucketCount),
/* harmony export */   xg: () => (/* binding */ bucketOfBytes)
/* harmony export */ });
/* harmony import */ var _row_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27959);

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


/***/ }),

/***/ 287:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ hashableLabels)
/* harmony export */ });
/* harmony import */ var _row_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6757);

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


/***/ }),

/***/ 5748:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H8: () => (/* binding */ baseColumns),
/* harmony export */   Q: () => (/* binding */ crossingName),
/* harmony export */   S$: () => (/* binding */ sliceText),
/* harmony export */   b3: () => (/* binding */ readsLikeCrossing),
/* harmony export */   le: () => (/* binding */ sliceParts),
/* harmony export */   pN: () => (/* binding */ crossedValue),
/* harmony export */   zF: () => (/* binding */ crossedColumns)
/* harmony export */ });
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


/***/ }),

/***/ 97140:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KQ: () => (/* binding */ evidenceFingerprint),
/* harmony export */   MP: () => (/* binding */ hashRows),
/* harmony export */   ax: () => (/* binding */ fingerprintOf),
/* harmony export */   lB: () => (/* binding */ idsByText),
/* harmony export */   vF: () => (/* binding */ hashSpan)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _bucket_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33624);
/* harmony import */ var _class_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(287);
/* harmony import */ var _row_hash_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6757);
/* harmony import */ var _row_ids_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27959);





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
function fingerprintOf(n, sums) {
    return `rows-v1:${n}:${hex(sums)}`;
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
function sumOfEvidence(rows, columns) {
    const ofRows = rows.rowHashes ?? hashRows({ ...rows, ids: idsByText(rows) }).rowHashes;
    const sampled = rows.weights || rows.units ? withSampling(ofRows, rows) : ofRows;
    const rowHashes = rows.queries ? withSampling(sampled, { units: rows.queries }) : sampled;
    const slices = rows.slices.map(({ codes, values: texts }) => ({ codes, words: (0,_row_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .hashTexts */ .tX)(texts) }));
    const block = new NumberBlock();
    const state = new Int32Array(4);
    const sums = new Int32Array(4);
    for (let row = 0; row < rows.n; row++) {
        (0,_row_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .loadHash */ .py)(state, rowHashes, 4 * row);
        for (let at = 0; at < columns.length; at++) {
            (0,_row_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .extendHash */ .Vy)(state, block.of(columns[at][row]), 0);
        }
        for (let at = 0; at < slices.length; at++) {
            const { codes, words } = slices[at];
            (0,_row_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .extendHash */ .Vy)(state, words, 4 * codes[row]);
        }
        (0,_row_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .addHash */ .KS)(sums, state);
    }
    return hex(sums);
}
function withSampling(rowHashes, { weights, units }) {
    const ofUnits = (0,_row_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .hashTexts */ .tX)(units?.texts ?? []);
    const extended = new Int32Array(rowHashes.length);
    const block = new NumberBlock();
    const state = new Int32Array(4);
    for (let at = 0; at < rowHashes.length; at += 4) {
        (0,_row_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .loadHash */ .py)(state, rowHashes, at);
        if (weights)
            (0,_row_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .extendHash */ .Vy)(state, block.of(weights.values[at / 4]), 0);
        if (units)
            (0,_row_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .extendHash */ .Vy)(state, ofUnits, 4 * units.codes[at / 4]);
        extended.set(state, at);
    }
    return extended;
}
class NumberBlock {
    #double = new Float64Array(1);
    #halves = new Int32Array(this.#double.buffer);
    #words = new Int32Array(4);
    #lower = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1 ? 0 : 1;
    of(value) {
        this.#double[0] = value + 0;
        this.#words[0] = this.#halves[this.#lower];
        this.#words[1] = this.#halves[1 - this.#lower];
        return this.#words;
    }
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


/***/ }),

/***/ 34881:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J0: () => (/* binding */ encodeClass),
/* harmony export */   OX: () => (/* binding */ classesOf),
/* harmony export */   Pb: () => (/* binding */ encodeClasses),
/* harmony export */   s7: () => (/* binding */ className)
/* harmony export */ });
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


/***/ }),

/***/ 63173:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JN: () => (/* binding */ outputColumns),
/* harmony export */   Q6: () => (/* binding */ missingColumns),
/* harmony export */   TV: () => (/* binding */ namedColumns),
/* harmony export */   Vn: () => (/* binding */ neededColumns),
/* harmony export */   fl: () => (/* binding */ missingFromTable)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
/* harmony import */ var _crossing_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5748);


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


/***/ }),

/***/ 6757:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KS: () => (/* binding */ addHash),
/* harmony export */   Th: () => (/* binding */ addExtended),
/* harmony export */   Vy: () => (/* binding */ extendHash),
/* harmony export */   kX: () => (/* binding */ hashTo),
/* harmony export */   py: () => (/* binding */ loadHash),
/* harmony export */   tX: () => (/* binding */ hashTexts)
/* harmony export */ });
/* unused harmony export hashBytes */
/* harmony import */ var _row_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27959);

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
function addExtended(sums, { hashes, values, blocks }) {
    const halves = new Int32Array(values.buffer, values.byteOffset, 2 * values.length);
    for (let row = 0; row < values.length; row++) {
        let a = hashes[4 * row];
        let b = hashes[4 * row + 1];
        let c = hashes[4 * row + 2];
        let d = hashes[4 * row + 3];
        let first = halves[2 * row + lowerHalf];
        let second = halves[2 * row + 1 - lowerHalf];
        if (first === 0 && second === -0x80000000)
            second = 0;
        let third = 0;
        let fourth = 0;
        for (let block = 0;; block++) {
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
            if (block === blocks.length)
                break;
            const { words, codes } = blocks[block];
            const at = 4 * codes[row];
            first = words[at];
            second = words[at + 1];
            third = words[at + 2];
            fourth = words[at + 3];
        }
        sums[0] = sums[0] + a;
        sums[1] = sums[1] + b;
        sums[2] = sums[2] + c;
        sums[3] = sums[3] + d;
    }
}
function loadHash(state, hashes, at) {
    state[0] = hashes[at];
    state[1] = hashes[at + 1];
    state[2] = hashes[at + 2];
    state[3] = hashes[at + 3];
}
function addHash(sums, state) {
    sums[0] = sums[0] + state[0];
    sums[1] = sums[1] + state[1];
    sums[2] = sums[2] + state[2];
    sums[3] = sums[3] + state[3];
}
function extendHash(state, words, at) {
    mixWords(state, words[at], words[at + 1], words[at + 2], words[at + 3]);
    finish(state, 16);
}
const c1 = 0x239b961b;
const c2 = 0xab0e9789 | 0;
const c3 = 0x38b34ae5;
const c4 = 0xa1e38b93 | 0;
function mixWords(h, first, second, third, fourth) {
    let a = h[0];
    let b = h[1];
    let c = h[2];
    let d = h[3];
    a = rotate(a ^ scramble(first, c1, 15, c2), 19);
    a = (Math.imul((a + b) | 0, 5) + 0x561ccd1b) | 0;
    b = rotate(b ^ scramble(second, c2, 16, c3), 17);
    b = (Math.imul((b + c) | 0, 5) + 0x0bcaa747) | 0;
    c = rotate(c ^ scramble(third, c3, 17, c4), 15);
    c = (Math.imul((c + d) | 0, 5) + 0x96cd1c35) | 0;
    d = rotate(d ^ scramble(fourth, c4, 18, c1), 13);
    d = (Math.imul((d + a) | 0, 5) + 0x32ac3b17) | 0;
    h[0] = a;
    h[1] = b;
    h[2] = c;
    h[3] = d;
}
function finish(h, length) {
    const a = h[0] ^ length;
    const b = h[1] ^ length;
    const c = h[2] ^ length;
    const d = h[3] ^ length;
    const sum = (a + b + c + d) | 0;
    const first = avalanche(sum);
    const second = avalanche((b + sum) | 0);
    const third = avalanche((c + sum) | 0);
    const fourth = avalanche((d + sum) | 0);
    const total = (first + second + third + fourth) | 0;
    h[0] = total;
    h[1] = second + total;
    h[2] = third + total;
    h[3] = fourth + total;
}
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


/***/ }),

/***/ 27959:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ rowIdsOf),
/* harmony export */   x: () => (/* binding */ writeText)
/* harmony export */ });
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78788);

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


/***/ }),

/***/ 64705:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L0: () => (/* binding */ sameIds),
/* harmony export */   gW: () => (/* binding */ findRowsOf),
/* harmony export */   n2: () => (/* binding */ duplicateRows)
/* harmony export */ });
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78788);

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


/***/ }),

/***/ 28549:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ namesOfRows)
/* harmony export */ });
/* harmony import */ var _row_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27959);

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


/***/ }),

/***/ 25569:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MZ: () => (/* binding */ codesOf),
/* harmony export */   Ph: () => (/* binding */ mostSlices),
/* harmony export */   nS: () => (/* binding */ compareSlices),
/* harmony export */   o7: () => (/* binding */ sliceBy)
/* harmony export */ });
/* unused harmony export noneSlice */
/* harmony import */ var _row_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28549);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78788);


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


/***/ }),

/***/ 78788:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ textAt)
/* harmony export */ });
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


/***/ }),

/***/ 61615:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JK: () => (/* binding */ exactSumsBy),
/* harmony export */   PA: () => (/* binding */ ExactSum),
/* harmony export */   cx: () => (/* binding */ toGrid),
/* harmony export */   dZ: () => (/* binding */ exactSum)
/* harmony export */ });
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


/***/ }),

/***/ 43765:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $w: () => (/* binding */ sliceResolution),
/* harmony export */   I_: () => (/* binding */ worseRows),
/* harmony export */   Kr: () => (/* binding */ binsSize),
/* harmony export */   M5: () => (/* binding */ differingScores),
/* harmony export */   N0: () => (/* binding */ calibrationBins),
/* harmony export */   NA: () => (/* binding */ kindsSize),
/* harmony export */   Ok: () => (/* binding */ tallyCount),
/* harmony export */   WG: () => (/* binding */ overallResolution),
/* harmony export */   X4: () => (/* binding */ gapSums),
/* harmony export */   Zt: () => (/* binding */ largestChange),
/* harmony export */   ez: () => (/* binding */ logLossSums),
/* harmony export */   f1: () => (/* binding */ calibrationPositives),
/* harmony export */   iT: () => (/* binding */ calibrationRows),
/* harmony export */   jy: () => (/* binding */ totalsSize),
/* harmony export */   ob: () => (/* binding */ meanSums),
/* harmony export */   qV: () => (/* binding */ jointSize),
/* harmony export */   tV: () => (/* binding */ brierSums),
/* harmony export */   wv: () => (/* binding */ totalCount),
/* harmony export */   yH: () => (/* binding */ betterRows)
/* harmony export */ });
/* unused harmony export sumsOfMean */
/* harmony import */ var _evidence_bucket_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33624);
/* harmony import */ var _compare_confusion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10764);
/* harmony import */ var _score_bins_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83774);
/* harmony import */ var _limbs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91620);




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


/***/ }),

/***/ 59483:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ addGroup),
/* harmony export */   EI: () => (/* binding */ coarsen),
/* harmony export */   XR: () => (/* binding */ resize)
/* harmony export */ });
/* harmony import */ var _division_layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43765);

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


/***/ }),

/***/ 99555:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ DivisionSums)
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


/***/ }),

/***/ 75894:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ Examples)
/* harmony export */ });
const most = 5;
class Examples {
    best = [];
    offer(size, id) {
        const last = this.best.at(-1);
        if (this.best.length === most && last && size < last.size)
            return;
        this.best.push({ size, id: id() });
        this.best.sort((a, b) => b.size - a.size || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
        this.best.length = Math.min(this.best.length, most);
    }
}


/***/ }),

/***/ 91620:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DN: () => (/* binding */ addTo),
/* harmony export */   G9: () => (/* binding */ settle),
/* harmony export */   HE: () => (/* binding */ wholeSum),
/* harmony export */   J_: () => (/* binding */ gridBits),
/* harmony export */   Tw: () => (/* binding */ scaledDown),
/* harmony export */   uP: () => (/* binding */ limbs)
/* harmony export */ });
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


/***/ }),

/***/ 22682:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ RowSums),
  j: () => (/* binding */ mergeSums)
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
;// CONCATENATED MODULE: ./src/domain/sums/row-chunk.ts
const blockRows = 4096;

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
        return this.n + blockRows > capacity;
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
    add(chunk) {
        this.#n += chunk.n;
        const groups = chunk.slices.map(({ texts }, at) => Int32Array.from(texts, (text) => this.#slices[at].group(text)));
        const names = chunk.slices.map(({ texts }) => (0,row_hash/* hashTexts */.tX)(texts));
        for (let start = 0; start < chunk.n; start += blockRows) {
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
            this.#addEvidence(chunk, { start, n: block.n, names });
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
            this.#fixed.offer(size, () => id);
        for (const { size, id } of other.broken)
            this.#broken.offer(size, () => id);
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
        const n = Math.min(blockRows, chunk.n - start);
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
    #addEvidence(chunk, { start, n, names }) {
        const sides = this.#shape.paired ? [chunk.candidate, chunk.baseline] : [chunk.candidate];
        const blocks = names.map((words, at) => ({
            words,
            codes: chunk.slices[at].codes.subarray(start, start + n),
        }));
        for (const [side, values] of sides.entries()) {
            const ofRows = values.subarray(start, start + n);
            (0,row_hash/* addExtended */.Th)(this.#evidence[side], {
                hashes: this.#room.rowHashes,
                values: ofRows,
                blocks,
            });
        }
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
            (kind === 3 || kind === 4 ? this.#fixed : this.#broken).offer(size, () => ids.textOf(at));
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
        new Float64Array(blockRows),
        new Float64Array(blockRows),
    ];
    return {
        labels: new Uint8Array(blockRows),
        kinds: new Uint8Array(blockRows),
        buckets: new Uint16Array(blockRows),
        rowHashes: new Int32Array(4 * blockRows),
        scores: numbers(),
        logLosses: numbers(),
        brierScores: numbers(),
        bins: [new Int32Array(blockRows), new Int32Array(blockRows)],
        zeros: new Int32Array(blockRows),
    };
}


/***/ }),

/***/ 83774:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H0: () => (/* binding */ jointBits),
/* harmony export */   i7: () => (/* binding */ binBits),
/* harmony export */   ky: () => (/* binding */ scoreBin)
/* harmony export */ });
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


/***/ })

};
