export const id = 5801;
export const ids = [5801,7619];
export const modules = {

62311:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  A: () => (classMetrics),
  u: () => (scoreMetrics)
});
const classMetrics = ['accuracy', 'precision', 'recall', 'f1'];
const scoreMetrics = ['roc_auc', 'log_loss', 'brier', 'ece'];


}),

99377:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (classAreaAverages),
  S: () => (classAreaFindings)
});

// EXTERNAL MODULE: ./src/domain/evidence/bucket.ts
var bucket = __webpack_require__(33624);
// EXTERNAL MODULE: ./src/domain/statistics/jackknife.ts
var jackknife = __webpack_require__(83410);
// EXTERNAL MODULE: ./src/domain/statistics/weighted-area.ts
var weighted_area = __webpack_require__(27515);
;// CONCATENATED MODULE: ./src/domain/statistics/class-areas.ts


function classAreas({ scores, labels, sampling }, average) {
    const sides = scores.map(({ candidate, baseline }, at) => {
        const own = Uint8Array.from(labels, (label) => Number(label === at));
        const classes = (0,weighted_area/* classMasses */.f2)(own, sampling);
        const area = (column) => (0,weighted_area/* partedArea */.ch)(column, { labels: own, sampling, classes });
        return { classes, candidate: area(candidate), baseline: baseline && area(baseline) };
    });
    const { groups } = sampling.parts;
    const rowsOf = new Float64Array(groups);
    for (const { classes } of sides)
        for (let part = 0; part < groups; part++)
            rowsOf[part] = rowsOf[part] + classes.ofPositives[part];
    const there = Array.from({ length: groups }, (_, part) => part).filter((part) => rowsOf[part] > 0);
    const weightOf = (of, part) => {
        if (average === 'macro')
            return 1;
        return of.classes.positives - (part === null ? 0 : of.classes.ofPositives[part]);
    };
    const averaged = (which, part) => {
        let [sum, mass] = [0, 0];
        for (const side of sides) {
            const weight = weightOf(side, part);
            if (weight === 0)
                continue;
            const area = side[which];
            sum += weight * ((part === null ? area?.full : area?.leftOut[part]) ?? NaN);
            mass += weight;
        }
        return sum / mass;
    };
    const isPaired = sides.every(({ baseline }) => baseline !== null);
    const leftOut = (which) => Float64Array.from(there, (part) => averaged(which, part));
    return (0,jackknife/* jackknife */.z)({ candidate: averaged('candidate', null), baseline: isPaired ? averaged('baseline', null) : NaN }, { candidate: leftOut('candidate'), baseline: isPaired ? leftOut('baseline') : null });
}

// EXTERNAL MODULE: ./src/domain/statistics/exact-sum.ts
var exact_sum = __webpack_require__(61615);
// EXTERNAL MODULE: ./src/domain/statistics/sampling.ts
var statistics_sampling = __webpack_require__(62969);
// EXTERNAL MODULE: ./src/domain/compare/class-counts.ts
var class_counts = __webpack_require__(54745);
// EXTERNAL MODULE: ./src/domain/compare/estimate-parts.ts
var estimate_parts = __webpack_require__(19427);
;// CONCATENATED MODULE: ./src/domain/compare/class-area-findings.ts






const classAreaAverages = {
    roc_auc_ovr: 'macro',
    roc_auc_ovr_weighted: 'weighted',
};
function classAreaFindings(metric, group) {
    const { rows, scores, sampling: given, unit } = group;
    const { labels } = rows;
    const n = labels.length;
    const sampling = given ?? alike(group, n);
    const average = classAreaAverages[metric];
    const statistic = classAreas({ scores, labels, sampling }, average);
    const masses = massesOf(group, sampling.weights);
    const size = (0,statistics_sampling/* effectiveNumber */.b)(sampling.weights);
    const enough = masses.every((own, at) => {
        if (own === 0)
            return average === 'weighted';
        const isOwn = (row) => labels[row] === at;
        const [inside, outside] = [true, false].map((wanted) => (0,statistics_sampling/* effectiveNumber */.b)(sampling.weights.filter((_, row) => isOwn(row) === wanted)));
        return inside >= estimate_parts/* floors */.y.ofClass && outside >= estimate_parts/* floors */.y.ofClass;
    });
    const effective = given ? effectiveOf(average, { labels, masses, sampling }) : NaN;
    return {
        metric,
        method: 'jackknife',
        statistic: given ? { ...statistic, df: effective - 1 } : statistic,
        n,
        counted: 'rows',
        rowLoss: largestLoss(average, masses, unitsOf(group, sampling)),
        ...(given && { sampled: { effective, unit } }),
        tooFew: size < estimate_parts/* floors */.y.rows || !enough,
        eligible: size >= estimate_parts/* floors */.y.sliceRows && enough,
    };
}
function alike({ buckets }, n) {
    const byRow = { codes: Int32Array.from({ length: n }, (_, row) => row), groups: n };
    const parts = n < estimate_parts/* floors */.y.rowsForBuckets ? byRow : { codes: Int32Array.from(buckets), groups: bucket/* bucketCount */.Sf };
    return { weights: new Float64Array(n).fill(1), units: byRow, parts };
}
function massesOf({ rows: { labels, classes } }, weights) {
    return (0,exact_sum/* exactSumsBy */.JK)(weights, { codes: labels, groups: classes });
}
function unitsOf({ rows, sampling: given }, sampling) {
    if (given)
        return (0,class_counts/* unitMasses */.XG)(rows, sampling);
    return Array.from({ length: rows.classes }, (_, at) => [{ at, mass: 1 }]);
}
function largestLoss(average, masses, units) {
    const total = (0,exact_sum/* exactSum */.dZ)(masses);
    const weights = masses.map((mass) => (average === 'macro' ? 1 : mass));
    const all = (0,exact_sum/* exactSum */.dZ)(weights);
    return units.reduce((most, held) => {
        const whole = (0,exact_sum/* exactSum */.dZ)(Float64Array.from(held, ({ mass }) => mass));
        const lost = masses.map((mass, at) => {
            const own = held.find((one) => one.at === at)?.mass ?? 0;
            const [a, b] = [own / mass, (whole - own) / (total - mass)];
            return mass === 0 ? 0 : (weights[at] * (a + b - a * b)) / all;
        });
        return Math.max(most, (0,exact_sum/* exactSum */.dZ)(lost));
    }, 0);
}
function effectiveOf(average, { labels, masses, sampling: { weights, parts }, }) {
    const ofRows = (counts) => (0,statistics_sampling/* effectiveNumber */.b)((0,exact_sum/* exactSumsBy */.JK)(weights.map((weight, row) => (counts(row) ? weight : 0)), parts));
    if (average === 'weighted')
        return ofRows(() => true);
    return masses.reduce((least, mass, at) => {
        if (mass === 0)
            return least;
        return Math.min(least, ofRows((row) => labels[row] === at), ofRows((row) => labels[row] !== at));
    }, Infinity);
}


}),

54745:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Eh: () => (countClasses),
  Oi: () => (sumsByClass),
  XG: () => (unitMasses),
  vX: () => (measureWithoutParts)
});
var _statistics_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61615);

function countClasses(side, counted) {
    const { rows, parts } = counted;
    if (rows[side] === null)
        return null;
    const all = { codes: new Int32Array(rows.labels.length), groups: 1 };
    return { total: sumsBy(all, side, counted), byPart: sumsBy(parts, side, counted) };
}
function sumsByClass(values, { codes, classes }) {
    return (0,_statistics_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .exactSumsBy */ .JK)(values, { codes, groups: classes });
}
function measureWithoutParts({ total, byPart }, measure) {
    const measured = [];
    const classes = total.actual.length;
    const left = {
        actual: new Float64Array(classes),
        predicted: new Float64Array(classes),
        right: new Float64Array(classes),
    };
    for (let start = 0; start < byPart.actual.length; start += classes) {
        let held = 0;
        for (let at = 0; at < classes; at++) {
            held += byPart.actual[start + at];
            for (const what of ['actual', 'predicted', 'right']) {
                left[what][at] = total[what][at] - byPart[what][start + at];
            }
        }
        if (held > 0)
            measured.push(measure(left));
    }
    return Float64Array.from(measured);
}
function unitMasses({ labels, classes }, { weights, units }) {
    const placeOf = new Map();
    const keys = [];
    const codes = labels.map((label, row) => {
        const key = units.codes[row] * classes + label;
        let place = placeOf.get(key);
        if (place === undefined) {
            place = keys.length;
            placeOf.set(key, place);
            keys.push(key);
        }
        return place;
    });
    const masses = (0,_statistics_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .exactSumsBy */ .JK)(weights, { codes, groups: keys.length });
    const ofUnits = Array.from({ length: units.groups }, () => []);
    for (const [place, key] of keys.entries()) {
        ofUnits[Math.floor(key / classes)]?.push({ at: key % classes, mass: masses[place] });
    }
    for (const ofUnit of ofUnits)
        ofUnit.sort((a, b) => a.at - b.at);
    return ofUnits;
}
function sumsBy({ codes, groups }, side, { rows, weights }) {
    const { labels, classes } = rows;
    const predicted = rows[side];
    const size = groups * classes;
    const sums = (classOf, extra = 0) => (0,_statistics_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .exactSumsBy */ .JK)(weights, { codes: codes.map((_, row) => classOf(row)), groups: size + extra });
    const placeOf = (row, of) => codes[row] * classes + of[row];
    return {
        actual: sums((row) => placeOf(row, labels)),
        predicted: sums((row) => placeOf(row, predicted)),
        right: sums((row) => (labels[row] === predicted[row] ? placeOf(row, labels) : size), 1).subarray(0, size),
    };
}


}),

81616:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  At: () => (averageClasses),
  FJ: () => (classRatios),
  Wn: () => (lossOfWrongUnit),
  ZY: () => (lossOfOneClassMistake)
});
const classRatios = [
    'precision_macro',
    'precision_weighted',
    'recall_macro',
    'f1_macro',
    'f1_weighted',
];
function averageClasses(metric, { actual, predicted, right }) {
    const ratio = ratioOf(metric);
    const weighted = metric.endsWith('_weighted');
    let sum = 0;
    let mass = 0;
    for (let at = 0; at < actual.length; at++) {
        const [a, p] = [actual[at], predicted[at]];
        if (a === 0 && (weighted || p === 0))
            continue;
        const weight = weighted ? a : 1;
        sum += weight * ratio(a, p, right[at]);
        mass += weight;
    }
    return sum / mass;
}
function lossOfOneClassMistake(metric, { actual, predicted, right }) {
    const ratio = ratioOf(metric);
    const { weights, mass } = weightsOf(metric, { actual, predicted, right });
    const missed = weights.map((weight, at) => {
        const [a, p, r] = [actual[at], predicted[at], right[at]];
        return r > 0 ? weight * (ratio(a, p, r) - orZero(ratio(a, p - 1, r - 1))) : -Infinity;
    });
    const raised = weights.map((weight, at) => {
        const [a, p, r] = [actual[at], predicted[at], right[at]];
        return weight * (orZero(ratio(a, p, r)) - orZero(ratio(a, p + 1, r)));
    });
    const [first, second] = largestTwo(raised);
    let most = 0;
    for (let at = 0; at < missed.length; at++) {
        const other = at === first ? second : first;
        const cost = other === -1 ? 0 : Math.max(0, raised[other]);
        most = Math.max(most, missed[at] + cost);
    }
    return most / mass;
}
function lossOfWrongUnit(metric, { actual, predicted, right }, unit) {
    const ratio = ratioOf(metric);
    const { weights, mass } = weightsOf(metric, { actual, predicted, right });
    const steepest = weights.reduce((most, weight, at) => {
        const [a, p, r] = [actual[at], predicted[at], right[at]];
        return Math.max(most, weight * slopeOf(metric, { a, p, r }));
    }, 0);
    let loss = 0;
    for (const { at, mass: held } of unit) {
        const [a, p, r] = [actual[at], predicted[at], right[at]];
        const lost = Math.min(held, r);
        loss += weights[at] * (orZero(ratio(a, p, r)) - orZero(ratio(a, p - lost, r - lost)));
        loss += lost * steepest;
    }
    return loss / mass;
}
function ratioOf(metric) {
    if (metric.startsWith('precision'))
        return (_, predicted, right) => right / predicted;
    if (metric.startsWith('recall'))
        return (actual, _, right) => right / actual;
    return (actual, predicted, right) => (2 * right) / (actual + predicted);
}
function slopeOf(metric, { a, p, r }) {
    if (r === 0 || metric.startsWith('recall'))
        return 0;
    return metric.startsWith('precision') ? r / (p * p) : (2 * r) / (a + p) ** 2;
}
function weightsOf(metric, { actual, predicted }) {
    const weighted = metric.endsWith('_weighted');
    const weights = actual.map((a, at) => (weighted ? a : Number(a > 0 || predicted[at] > 0)));
    return { weights, mass: weights.reduce((sum, weight) => sum + weight, 0) };
}
function largestTwo(values) {
    let [first, second] = [-1, -1];
    for (let at = 0; at < values.length; at++) {
        if (first === -1 || values[at] > values[first])
            [first, second] = [at, first];
        else if (second === -1 || values[at] > values[second])
            second = at;
    }
    return [first, second];
}
function orZero(value) {
    return Number.isNaN(value) ? 0 : value;
}


}),

75783:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  jt: () => (signedNumbers),
  n2: () => (boundByNoRow),
  rL: () => (signOf)
});
function signedNumbers(statistic, direction) {
    const sign = signOf(direction);
    return {
        candidate: statistic.candidate,
        baseline: statistic.baseline,
        gain: sign * statistic.change + 0,
        standardError: statistic.standardError,
        candidateError: statistic.candidateError,
        baselineError: statistic.baselineError,
        covariance: sign * statistic.covariance + 0,
        df: statistic.df,
    };
}
function signOf(direction) {
    return direction === 'higher' ? 1 : -1;
}
const boundByNoRow = { rowLoss: 0, unbounded: false, discordant: null };


}),

19427:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  q: () => (toEstimate),
  y: () => (floors)
});
var _metric_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83128);
var _estimate_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75783);


const floors = {
    rows: 30,
    ofClass: 10,
    predictedPositives: 10,
    sliceRows: 100,
    rowsForBuckets: 1000,
    units: 5,
};
function toEstimate(slice, findings) {
    const { metric, statistic, method, sampled } = findings;
    const direction = (0,_metric_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .directionOf */ .FR)(metric) ?? 'higher';
    const fewUnits = sampled !== undefined && !(sampled.effective >= floors.units);
    const withoutError = method !== 'calibration-bins' &&
        Number.isFinite(statistic.change) &&
        !Number.isFinite(statistic.standardError);
    const errorUnknown = withoutError || fewUnits;
    return {
        metric,
        slice,
        direction,
        unit: findings.unit ?? (0,_metric_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnit */ .vO)(metric),
        evidence: 'paired-rows',
        method,
        n: findings.n,
        counted: findings.counted,
        ...(0,_estimate_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .signedNumbers */ .jt)(statistic, direction),
        rowLoss: findings.rowLoss,
        unbounded: findings.unbounded ?? false,
        discordant: direction === 'higher' ? (findings.discordant ?? null) : swapped(findings.discordant),
        ...(findings.debiased ? { debiased: findings.debiased } : {}),
        ...(sampled ? { sampled } : {}),
        ...(findings.values ? { values: findings.values } : {}),
        tooFew: findings.tooFew || errorUnknown,
        eligible: slice !== null && findings.eligible && !errorUnknown,
    };
}
function swapped(discordant) {
    return discordant ? { better: discordant.worse, worse: discordant.better } : null;
}


}),

93641:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  ZG: () => (rightShares),
  kW: () => (classAreaNames),
  zU: () => (multiclassMetrics)
});
/* unused harmony export classMeans */
var _class_area_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99377);
var _class_metrics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81616);
var _numbered_metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35498);



const rightShares = [
    'accuracy',
    'precision_micro',
    'recall_micro',
    'recall_weighted',
    'f1_micro',
];
const classAreaNames = Object.keys(_class_area_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .classAreaAverages */ .E);
const classMeans = ['log_loss', 'brier'];
function multiclassMetrics({ classes = [], probabilities }, asked = []) {
    const usual = [3, 5].filter((k) => k < classes.length);
    const tops = (0,_numbered_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .askedNumbers */ .L)(/^top_([1-9]\d{0,3})_accuracy$/, asked);
    const numbers = [...new Set([...usual, ...tops])].sort((a, b) => a - b);
    return [
        ...rightShares.map((name) => ({ kind: 'share', name })),
        ..._class_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .classRatios */ .FJ.map((name) => ({ kind: 'ratio', name })),
        ...(probabilities
            ? [
                ...classMeans.map((name) => ({ kind: name, name })),
                ...numbers.map((k) => ({ kind: 'top', name: `top_${k}_accuracy`, k })),
                ...classAreaNames
                    .filter((name) => asked.includes(name))
                    .map((name) => ({ kind: 'area', name })),
            ]
            : []),
    ];
}


}),

35498:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  L: () => (askedNumbers)
});
function askedNumbers(pattern, asked) {
    const found = asked.flatMap((name) => pattern.exec(name)?.[1] ?? []).map(Number);
    return [...new Set(found)].sort((a, b) => a - b);
}


}),

11707:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  N: () => (regressionMetrics)
});
const regressionMetrics = ['mae', 'mse', 'rmse', 'r2', 'mape'];


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

83410:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  z: () => (jackknife)
});
var _exact_sum_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61615);
var _paired_statistic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32678);


function jackknife(full, { candidate, baseline, change: known, counts }) {
    const weights = counts ?? new Float64Array(candidate.length).fill(1);
    const groups = (0,_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .exactSum */ .dZ)(weights);
    const values = { ...full, change: full.change ?? full.candidate - full.baseline };
    const own = centred(candidate, weights, groups);
    if (!baseline)
        return (0,_paired_statistic_js__WEBPACK_IMPORTED_MODULE_1__/* .pairedStatistic */ .e)(values, { ...unknown, candidate: own.product(own) }, dfOf(groups));
    const other = centred(baseline, weights, groups);
    const difference = known ?? candidate.map((value, group) => value - baseline[group]);
    const change = centred(difference, weights, groups);
    const variances = {
        candidate: own.product(own),
        baseline: other.product(other),
        change: change.product(change),
        covariance: change.product(other),
    };
    return (0,_paired_statistic_js__WEBPACK_IMPORTED_MODULE_1__/* .pairedStatistic */ .e)(values, variances, dfOf(groups));
}
function centred(leftOut, weights, groups) {
    const mean = (0,_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .exactSumOfProducts */ .EA)(leftOut, weights) / groups;
    const values = new Float64Array(leftOut.length);
    for (let at = 0; at < values.length; at++)
        values[at] = leftOut[at] - mean;
    const product = (other) => ((groups - 1) / groups) * (0,_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .exactSumOfProducts */ .EA)(values, other.values, weights);
    return { values, product };
}
function dfOf(groups) {
    return groups > 1 ? groups - 1 : null;
}
const unknown = { change: NaN, candidate: NaN, baseline: NaN, covariance: NaN };


}),

32678:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  e: () => (pairedStatistic)
});
function pairedStatistic(values, variances, df) {
    return {
        ...values,
        standardError: Math.sqrt(variances.change),
        candidateError: Math.sqrt(variances.candidate),
        baselineError: Math.sqrt(variances.baseline),
        covariance: variances.covariance,
        df,
    };
}


}),

62969:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  b: () => (effectiveNumber)
});
var _exact_sum_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61615);

function effectiveNumber(masses) {
    const sum = (0,_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .exactSum */ .dZ)(masses);
    return (sum * sum) / (0,_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .exactSum */ .dZ)(masses.map((mass) => mass * mass));
}


}),

98089:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  U: () => (sortingRoom),
  i: () => (sortByScore)
});
function sortingRoom(rows) {
    return { sorted: new Float64Array(rows), entries: new Int32Array(rows), unsorted: new Int32Array(rows) };
}
function sortByScore(scores, labels, room = sortingRoom(scores.length)) {
    const n = scores.length;
    const entries = room.unsorted.subarray(0, n);
    for (let row = 0; row < n; row++)
        entries[row] = 2 * row + labels[row];
    const sorting = { sorted: room.sorted.subarray(0, n), entries: room.entries.subarray(0, n) };
    dealIntoBins({ sorted: scores, entries }, sorting, 0);
    insertionSort(sorting);
    return sorting;
}
const shortStretch = 24;
const longStretch = 2 ** 16;
const coarseBins = 256;
function dealIntoBins({ sorted: values, entries }, sorting, from, depth = 0) {
    const n = values.length;
    let low = Infinity;
    let high = -Infinity;
    for (let at = 0; at < n; at++) {
        const value = values[at];
        if (value < low)
            low = value;
        if (value > high)
            high = value;
    }
    const bins = n > longStretch ? coarseBins : n >> 1;
    const scale = (bins - 1) / (high - low);
    if (n <= shortStretch || !(scale > 0 && scale < Infinity) || depth > 20) {
        sorting.sorted.set(values, from);
        sorting.entries.set(entries, from);
        if (n > shortStretch && low < high)
            comparisonSort(sorting, from, from + n);
        return;
    }
    const { sorted, entries: dealt } = sorting;
    const ends = new Int32Array(bins + 1);
    for (let at = 0; at < n; at++) {
        const bin = (((values[at] - low) * scale) | 0) + 1;
        ends[bin] = ends[bin] + 1;
    }
    for (let bin = 1; bin <= bins; bin++)
        ends[bin] = ends[bin] + ends[bin - 1];
    for (let at = 0; at < n; at++) {
        const value = values[at];
        const bin = ((value - low) * scale) | 0;
        const place = ends[bin];
        ends[bin] = place + 1;
        sorted[from + place] = value;
        dealt[from + place] = entries[at];
    }
    for (let bin = 0, start = 0; bin < bins; bin++) {
        const end = ends[bin];
        if (end - start > shortStretch) {
            const [first, last] = [from + start, from + end];
            const crowded = { sorted: sorted.slice(first, last), entries: dealt.slice(first, last) };
            dealIntoBins(crowded, sorting, first, depth + 1);
        }
        start = end;
    }
}
function insertionSort({ sorted, entries }) {
    for (let at = 1; at < sorted.length; at++) {
        const value = sorted[at];
        if (sorted[at - 1] <= value)
            continue;
        const entry = entries[at];
        let hole = at;
        for (; hole > 0 && sorted[hole - 1] > value; hole--) {
            sorted[hole] = sorted[hole - 1];
            entries[hole] = entries[hole - 1];
        }
        sorted[hole] = value;
        entries[hole] = entry;
    }
}
function comparisonSort({ sorted, entries }, from, to) {
    const pairs = Array.from({ length: to - from }, (_, at) => ({
        value: sorted[from + at],
        entry: entries[from + at],
    })).sort((a, b) => a.value - b.value);
    for (const [at, { value, entry }] of pairs.entries()) {
        sorted[from + at] = value;
        entries[from + at] = entry;
    }
}


}),

27515:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  ch: () => (partedArea),
  f2: () => (classMasses),
  zt: () => (weightedArea)
});
var _exact_sum_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61615);
var _jackknife_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83410);
var _score_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98089);



function weightedArea({ candidate, baseline }, { labels, sampling }) {
    const classes = classMasses(labels, sampling);
    const isThere = (_, part) => classes.ofPositives[part] + classes.ofNegatives[part] > 0;
    const areaOf = (scores) => partedArea(scores, { labels, sampling, classes });
    const own = areaOf(candidate);
    const held = baseline && areaOf(baseline);
    return (0,_jackknife_js__WEBPACK_IMPORTED_MODULE_1__/* .jackknife */ .z)({ candidate: own.full, baseline: held ? held.full : NaN }, { candidate: own.leftOut.filter(isThere), baseline: held && held.leftOut.filter(isThere) });
}
function partedArea(scores, { labels, sampling, classes }) {
    const { won, within } = wins(scores, { labels, sampling, positives: classes.positives });
    const { parts } = sampling;
    const total = (0,_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .exactSum */ .dZ)(won) / 2;
    const ofParts = (0,_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .exactSumsBy */ .JK)(won, parts);
    const inside = (0,_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .exactSumsBy */ .JK)(within, parts);
    const leftOut = ofParts.map((taken, part) => {
        const positives = classes.positives - classes.ofPositives[part];
        const negatives = classes.negatives - classes.ofNegatives[part];
        return (total - taken + inside[part]) / (positives * negatives);
    });
    return { full: total / (classes.positives * classes.negatives), leftOut };
}
function classMasses(labels, { weights, parts }) {
    const ofClass = (wanted) => weights.map((weight, row) => (labels[row] === wanted ? weight : 0));
    const [positive, negative] = [ofClass(1), ofClass(0)];
    return {
        positives: (0,_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .exactSum */ .dZ)(positive),
        negatives: (0,_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .exactSum */ .dZ)(negative),
        ofPositives: (0,_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .exactSumsBy */ .JK)(positive, parts),
        ofNegatives: (0,_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .exactSumsBy */ .JK)(negative, parts),
    };
}
function wins(scores, { labels, sampling: { weights, parts }, positives, }) {
    const n = scores.length;
    const won = new Float64Array(n);
    const within = new Float64Array(n);
    const { entries, sorted } = (0,_score_order_js__WEBPACK_IMPORTED_MODULE_2__/* .sortByScore */ .i)(scores, labels);
    const below = { positives: new _exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .ExactSum */ .PA(1, n), negatives: new _exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .ExactSum */ .PA(1, n) };
    const belowInPart = Array.from({ length: parts.groups }, () => new _exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .ExactSum */ .PA(1, n));
    const partOf = (row) => belowInPart[parts.codes[row]];
    for (let start = 0, end = 0; start < n; start = end) {
        do
            end++;
        while (end < n && sorted[end] === sorted[start]);
        const before = { positives: below.positives.sum(), negatives: below.negatives.sum() };
        for (let at = start; at < end; at++) {
            const row = entries[at] >> 1;
            if (labels[row] === 1)
                within[row] = partOf(row).sum();
        }
        for (let at = start; at < end; at++) {
            const row = entries[at] >> 1;
            const weight = weights[row];
            if (labels[row] === 1)
                below.positives.add(weight);
            else {
                below.negatives.add(weight);
                partOf(row).add(weight);
            }
        }
        const lower = (before.negatives + below.negatives.sum()) / 2;
        const higher = positives - (before.positives + below.positives.sum()) / 2;
        for (let at = start; at < end; at++) {
            const row = entries[at] >> 1;
            const weight = weights[row];
            won[row] = weight * (labels[row] === 1 ? lower : higher);
            if (labels[row] === 1)
                within[row] = (weight * (within[row] + partOf(row).sum())) / 2;
        }
    }
    return { won, within };
}


})

};
