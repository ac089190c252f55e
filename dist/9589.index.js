export const id = 9589;
export const ids = [9589];
export const modules = {

29589:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  estimateRows: () => (estimateRows),
  O: () => (metricsOfRows)
});

// EXTERNAL MODULE: ./src/domain/sums/any-sums.ts
var any_sums = __webpack_require__(51632);
// EXTERNAL MODULE: ./src/domain/compare/binary-estimates.ts + 4 modules
var binary_estimates = __webpack_require__(2219);
// EXTERNAL MODULE: ./src/domain/compare/binary-metrics.ts
var binary_metrics = __webpack_require__(62311);
// EXTERNAL MODULE: ./src/domain/evidence/bucket.ts
var evidence_bucket = __webpack_require__(33624);
// EXTERNAL MODULE: ./src/domain/statistics/jackknife.ts
var jackknife = __webpack_require__(83410);
// EXTERNAL MODULE: ./src/domain/statistics/paired-statistic.ts
var paired_statistic = __webpack_require__(32678);
// EXTERNAL MODULE: ./src/domain/sums/digit-sums.ts
var digit_sums = __webpack_require__(59705);
// EXTERNAL MODULE: ./src/domain/sums/error-layout.ts
var error_layout = __webpack_require__(22506);
// EXTERNAL MODULE: ./src/domain/sums/error-sums.ts + 1 modules
var error_sums = __webpack_require__(17402);
;// CONCATENATED MODULE: ./src/domain/sums/exact-number.ts
const bits = new DataView(new ArrayBuffer(8));
function exactly(value) {
    if (value === 0)
        return { whole: 0n, exponent: 0 };
    bits.setFloat64(0, value);
    const words = bits.getBigUint64(0);
    const exponent = Number((words >> 52n) & 0x7ffn);
    const fraction = words & 0xfffffffffffffn;
    const size = exponent === 0 ? fraction : fraction | 0x10000000000000n;
    return { whole: value < 0 ? -size : size, exponent: Math.max(exponent, 1) - 1075 };
}
function plus(a, b) {
    if (a.whole === 0n)
        return b;
    if (b.whole === 0n)
        return a;
    const exponent = Math.min(a.exponent, b.exponent);
    return { whole: wholeAt(a, exponent) + wholeAt(b, exponent), exponent };
}
function minus(a, b) {
    return plus(a, { ...b, whole: -b.whole });
}
function times(a, b) {
    return { whole: a.whole * b.whole, exponent: a.exponent + b.exponent };
}
function nearest({ whole, exponent }) {
    const long = Math.max(0, 4 * whole.toString(16).length - 128);
    const first = whole >> BigInt(long);
    const isCut = first << BigInt(long) !== whole;
    const power = exponent + long;
    const half = Math.trunc(power / 2);
    return Number(isCut ? first | 1n : first) * 2 ** half * 2 ** (power - half);
}
function wholeAt({ whole, exponent }, lower) {
    return whole << BigInt(exponent - lower);
}

;// CONCATENATED MODULE: ./src/domain/compare/error-losses.ts

function largestLoss(fit, request) {
    return fit === 'rmse' ? lossOfRoot(request) : lossOfShare(request);
}
function lossOfRoot({ n, errors, tallies }) {
    const most = [tallies[error_layout/* tallies */.tG.mse], tallies[error_layout/* tallies */.tG.heldMse]];
    const largest = Math.max(...most);
    const difference = tallies[error_layout/* tallies */.tG.mseChange];
    const fall = (model, square) => Math.sqrt(errors[model] / n) - Math.sqrt(Math.max(0, errors[model] - square) / (n - 1));
    const steepest = (model) => {
        const rest = errors[model] - largest;
        return rest > 0 ? 1 / (2 * Math.sqrt((n - 1) * rest)) : Infinity;
    };
    const gap = (square) => Math.abs(fall(0, square) - fall(1, square));
    const bySlope = (model) => (difference === 0 ? 0 : difference * steepest(model)) + Math.max(gap(0), gap(most[model === 0 ? 1 : 0]));
    const byRange = Math.max(fall(0, most[0]) - fall(1, 0), fall(1, most[1]) - fall(0, 0));
    return Math.min(bySlope(0), bySlope(1), byRange);
}
function lossOfShare({ n, errors: [own, held], spread, mean, tallies }) {
    const furthest = Math.max(tallies[error_layout/* tallies */.tG.label] - mean, tallies[error_layout/* tallies */.tG.lowestLabel] + mean);
    const most = (furthest * furthest * n) / (n - 1);
    const difference = Math.abs(held - own) / spread;
    return most < spread
        ? (tallies[error_layout/* tallies */.tG.mseChange] + difference * most) / (spread - most)
        : Infinity;
}

// EXTERNAL MODULE: ./src/domain/compare/estimate-parts.ts
var estimate_parts = __webpack_require__(19427);
// EXTERNAL MODULE: ./src/domain/statistics/exact-sum.ts
var exact_sum = __webpack_require__(61615);
;// CONCATENATED MODULE: ./src/domain/compare/regression-fit.ts




function fitFindings(fit, rows) {
    const labels = centred(rows.labels);
    const candidate = fitModel(fit, { ...rows, labels, errors: rows.candidate });
    const baseline = rows.baseline && fitModel(fit, { ...rows, labels, errors: rows.baseline });
    const statistic = (0,jackknife/* jackknife */.z)({ candidate: candidate.full, baseline: baseline ? baseline.full : NaN }, { candidate: candidate.leftOut, baseline: baseline && baseline.leftOut });
    if (!baseline)
        return { statistic, rowLoss: NaN };
    let rowLoss = 0;
    for (let row = 0; row < rows.labels.length; row++) {
        const change = candidate.withoutRow(row) - baseline.withoutRow(row);
        rowLoss = Math.max(rowLoss, Math.abs(statistic.change - change));
    }
    return { statistic, rowLoss };
}
function centred(labels) {
    const mean = (0,exact_sum/* exactSum */.dZ)(labels) / labels.length;
    const values = labels.map((label) => label - mean);
    return { values, squares: values.map((value) => value * value) };
}
function fitModel(fit, { errors, labels, buckets }) {
    const n = errors.length;
    const total = {
        n,
        errors: (0,exact_sum/* exactSum */.dZ)(errors),
        labels: (0,exact_sum/* exactSum */.dZ)(labels.values),
        squares: (0,exact_sum/* exactSum */.dZ)(labels.squares),
    };
    const without = (part) => measureFit(fit, {
        n: n - part.n,
        errors: Math.max(0, total.errors - part.errors),
        labels: total.labels - part.labels,
        squares: Math.max(0, total.squares - part.squares),
    });
    const withoutRow = (row) => without({
        n: 1,
        errors: errors[row],
        labels: labels.values[row],
        squares: labels.squares[row],
    });
    const leftOut = n < estimate_parts/* floors */.y.rowsForBuckets
        ? Array.from({ length: n }, (_, row) => withoutRow(row))
        : bucketSums({ errors, labels, buckets }).map(without);
    return { full: measureFit(fit, total), leftOut: Float64Array.from(leftOut), withoutRow };
}
function bucketSums({ errors, labels, buckets }) {
    const counts = new Float64Array(evidence_bucket/* bucketCount */.Sf);
    for (const bucket of buckets)
        counts[bucket] = counts[bucket] + 1;
    const sumsOf = (values) => (0,exact_sum/* exactSumsBy */.JK)(values, { codes: buckets, groups: evidence_bucket/* bucketCount */.Sf });
    const [ofErrors, ofLabels, ofSquares] = [sumsOf(errors), sumsOf(labels.values), sumsOf(labels.squares)];
    return Array.from(counts, (n, bucket) => ({
        n,
        errors: ofErrors[bucket],
        labels: ofLabels[bucket],
        squares: ofSquares[bucket],
    })).filter(({ n }) => n > 0);
}
function measureFit(fit, { n, errors, labels, squares }) {
    if (fit === 'rmse')
        return Math.sqrt(errors / n);
    const spread = squares - (labels * labels) / n;
    return spread > 1e-13 * squares ? 1 - errors / spread : NaN;
}

// EXTERNAL MODULE: ./src/domain/compare/regression-metrics.ts
var regression_metrics = __webpack_require__(11707);
;// CONCATENATED MODULE: ./src/domain/compare/error-estimates.ts











const { /* quantities */ "OI": quantities, /* tallies */ "tG": tallies } = error_layout;
function estimateErrors(sums, wanted) {
    return [(0,error_sums/* wholeErrors */.PW)(sums), ...sums.slices].flatMap((division) => division.values
        .map((value, group) => ({ value, group }))
        .sort((a, b) => (a.value < b.value ? -1 : 1))
        .flatMap(({ value, group }) => {
        const slice = division.column === null ? null : { column: division.column, value };
        return estimateGroup(slice, { division, group, sums }, wanted);
    }));
}
function estimateGroup(slice, of, wanted) {
    const group = readGroup(of);
    const { n } = group;
    const shared = {
        n,
        counted: 'rows',
        unbounded: true,
        tooFew: n < estimate_parts/* floors */.y.rows,
        eligible: n >= estimate_parts/* floors */.y.sliceRows,
    };
    return regression_metrics/* regressionMetrics */.N.filter(wanted).map((metric) => {
        if (metric === 'rmse' || metric === 'r2')
            return (0,estimate_parts/* toEstimate */.q)(slice, { ...shared, metric, method: 'jackknife', ...fitOf(metric, group) });
        const change = group.tallies[metricTallies[metric]];
        const rowLoss = group.paired ? change / n : NaN;
        return (0,estimate_parts/* toEstimate */.q)(slice, {
            ...shared,
            metric,
            method: 'paired-mean',
            statistic: meanOf(metric, group),
            rowLoss,
        });
    });
}
function readGroup({ division, group, sums: { tops, shape } }) {
    const buckets = [];
    const whole = new Float64Array(error_layout/* bucketSize */.M_);
    for (let bucket = 0; bucket < evidence_bucket/* bucketCount */.Sf; bucket++) {
        const start = (group * evidence_bucket/* bucketCount */.Sf + bucket) * error_layout/* bucketSize */.M_;
        const n = division.buckets[start];
        if (n === 0)
            continue;
        for (let at = 0; at < error_layout/* bucketSize */.M_; at++)
            whole[at] = whole[at] + division.buckets[start + at];
        buckets.push({ n, sum: (quantity) => read(division.buckets, start, quantity) });
    }
    function read(values, start, quantity) {
        const at = start + 1 + (quantity - error_layout/* firstOfBuckets */.nM) * digit_sums/* digits */.vm;
        return (0,digit_sums/* sumOfDigits */.F7)(values, at, tops[quantity]);
    }
    return {
        n: whole[0],
        paired: shape.paired,
        total: (quantity) => quantity < error_layout/* firstOfBuckets */.nM
            ? (0,digit_sums/* sumOfDigits */.F7)(division.totals, group * error_layout/* totalsSize */.jy + quantity * digit_sums/* digits */.vm, tops[quantity])
            : read(whole, 0, quantity),
        buckets,
        tallies: division.tallies.subarray(group * error_layout/* talliesSize */._6, (group + 1) * error_layout/* talliesSize */._6),
    };
}
const metricTallies = { mae: tallies.maeChange, mse: tallies.mseChange, mape: tallies.mapeChange };
const meanSums = {
    mae: [quantities.mae, quantities.heldMae, quantities.mse, quantities.heldMse, quantities.maeChangeSquared],
    mse: [
        quantities.mse,
        quantities.heldMse,
        quantities.mseSquared,
        quantities.heldMseSquared,
        quantities.mseChangeSquared,
    ],
    mape: [
        quantities.mape,
        quantities.heldMape,
        quantities.mapeSquared,
        quantities.heldMapeSquared,
        quantities.mapeChangeSquared,
    ],
};
function meanOf(metric, { n, paired, total }) {
    const [own, held, ownSquares, heldSquares, changeSquares] = meanSums[metric].map(total);
    const count = exactly(n);
    const spread = (products, a, b) => nearest(minus(times(count, products), times(a, b))) / (n * n * (n - 1));
    const change = minus(own, held);
    const twiceProducts = minus(minus(ownSquares, changeSquares), heldSquares);
    const known = paired ? 1 : NaN;
    return (0,paired_statistic/* pairedStatistic */.e)({
        candidate: nearest(own) / n,
        baseline: (known * nearest(held)) / n,
        change: (known * nearest(change)) / n,
    }, {
        candidate: Math.max(0, spread(ownSquares, own, own)),
        baseline: known * Math.max(0, spread(heldSquares, held, held)),
        change: known * Math.max(0, spread(changeSquares, change, change)),
        covariance: known * (spread(twiceProducts, plus(change, change), held) / 2),
    }, n > 1 ? n - 1 : null);
}
function fitOf(fit, group) {
    const { n, paired, total, buckets } = group;
    const mean = nearest(total(quantities.labels)) / n;
    const labels = centredLabels(mean);
    const [whole, parts] = [labels(group.n, total), buckets.map((bucket) => labels(bucket.n, bucket.sum))];
    const errorsOf = (quantity) => {
        const all = nearest(total(quantity));
        const sums = { ...whole, n, errors: all };
        const leftOut = Float64Array.from(buckets, (bucket, at) => {
            const part = parts[at];
            return measureFit(fit, {
                n: n - bucket.n,
                errors: Math.max(0, all - nearest(bucket.sum(quantity))),
                labels: whole.labels - part.labels,
                squares: Math.max(0, whole.squares - part.squares),
            });
        });
        return { full: measureFit(fit, sums), errors: all, leftOut };
    };
    const own = errorsOf(quantities.mse);
    const held = paired ? errorsOf(quantities.heldMse) : null;
    const statistic = (0,jackknife/* jackknife */.z)({ candidate: own.full, baseline: held ? held.full : NaN }, { candidate: own.leftOut, baseline: held && held.leftOut });
    if (!held)
        return { statistic, rowLoss: NaN };
    const rowLoss = largestLoss(fit, {
        n,
        errors: [own.errors, held.errors],
        spread: whole.squares - whole.labels ** 2 / n,
        mean,
        tallies: group.tallies,
    });
    return { statistic, rowLoss };
}
function centredLabels(mean) {
    const centre = exactly(Number.isFinite(mean) ? mean : 0);
    return (n, sum) => {
        const count = exactly(n);
        const labels = sum(quantities.labels);
        const squares = sum(quantities.labelsSquared);
        const shift = times(centre, minus(times(count, centre), plus(labels, labels)));
        return { labels: nearest(minus(labels, times(count, centre))), squares: nearest(plus(squares, shift)) };
    };
}

// EXTERNAL MODULE: ./src/domain/statistics/grouping.ts
var statistics_grouping = __webpack_require__(76917);
// EXTERNAL MODULE: ./src/domain/statistics/paired-moments.ts
var paired_moments = __webpack_require__(43757);
// EXTERNAL MODULE: ./src/domain/compare/class-area-findings.ts + 1 modules
var class_area_findings = __webpack_require__(99377);
// EXTERNAL MODULE: ./src/domain/statistics/sampling.ts
var statistics_sampling = __webpack_require__(62969);
// EXTERNAL MODULE: ./src/domain/compare/class-counts.ts
var class_counts = __webpack_require__(54745);
// EXTERNAL MODULE: ./src/domain/compare/class-metrics.ts
var class_metrics = __webpack_require__(81616);
;// CONCATENATED MODULE: ./src/domain/compare/class-findings.ts






function classFindings(group, metrics) {
    if (metrics.length === 0)
        return [];
    const { rows, sampling, unit } = group;
    const n = rows.labels.length;
    const weights = sampling?.weights ?? new Float64Array(n).fill(1);
    const counted = { rows, weights, parts: sampling?.parts ?? partsOf(group, n) };
    const sides = [(0,class_counts/* countClasses */.Eh)('candidate', counted), (0,class_counts/* countClasses */.Eh)('baseline', counted)].filter((side) => side !== null);
    const own = sides[0];
    const masses = sampling ? (0,class_counts/* unitMasses */.XG)(rows, { weights, units: sampling.units }) : null;
    const size = (0,statistics_sampling/* effectiveNumber */.b)(weights);
    return metrics.map((metric) => {
        const enough = hasEnough(metric, counted, sides);
        const ofSide = (value) => Math.max(...sides.map(value));
        const rowLoss = ofSide(({ total }) => masses
            ? masses.reduce((most, held) => Math.max(most, (0,class_metrics/* lossOfWrongUnit */.Wn)(metric, total, held)), 0)
            : (0,class_metrics/* lossOfOneClassMistake */.ZY)(metric, total));
        const effective = sampling ? effectiveParts(metric, sides) : NaN;
        const statistic = jackknifeAverage(metric, own, sides[1] ?? null);
        return {
            metric,
            method: 'jackknife',
            statistic: sampling ? { ...statistic, df: effective - 1 } : statistic,
            n,
            counted: 'rows',
            rowLoss,
            ...(sampling && { sampled: { effective, unit } }),
            tooFew: size < estimate_parts/* floors */.y.rows || !enough,
            eligible: size >= estimate_parts/* floors */.y.sliceRows && enough,
        };
    });
}
function partsOf({ buckets }, n) {
    if (n < estimate_parts/* floors */.y.rowsForBuckets)
        return { codes: Int32Array.from({ length: n }, (_, row) => row), groups: n };
    return { codes: Int32Array.from(buckets), groups: evidence_bucket/* bucketCount */.Sf };
}
function jackknifeAverage(metric, own, held) {
    const without = (counts) => (0,class_counts/* measureWithoutParts */.vX)(counts, (left) => (0,class_metrics/* averageClasses */.At)(metric, left));
    return (0,jackknife/* jackknife */.z)({
        candidate: (0,class_metrics/* averageClasses */.At)(metric, own.total),
        baseline: held ? (0,class_metrics/* averageClasses */.At)(metric, held.total) : NaN,
    }, { candidate: without(own), baseline: held && without(held) });
}
function hasEnough(metric, { rows, weights }, sides) {
    if (metric === 'f1_weighted')
        return true;
    const squares = weights.map((weight) => weight * weight);
    const { labels, classes } = rows;
    const isLarge = (codes, floor, isAsked) => {
        const sums = (0,class_counts/* sumsByClass */.Oi)(weights, { codes, classes });
        const ofSquares = (0,class_counts/* sumsByClass */.Oi)(squares, { codes, classes });
        return sums.every((sum, at) => !isAsked(at) || (sum > 0 && sum ** 2 / ofSquares[at] >= floor));
    };
    const occurs = (at) => sides.some(({ total }) => total.actual[at] > 0 || total.predicted[at] > 0);
    const isOwn = (at) => sides[0]?.total.actual[at] > 0;
    if (metric !== 'precision_weighted' && !isLarge(labels, estimate_parts/* floors */.y.ofClass, occurs))
        return false;
    if (!metric.startsWith('precision'))
        return true;
    const ofModels = [rows.candidate, rows.baseline].filter((codes) => codes !== null);
    return ofModels.every((codes) => isLarge(codes, estimate_parts/* floors */.y.predictedPositives, isOwn));
}
function effectiveParts(metric, sides) {
    const classes = sides[0]?.total.actual.length ?? 0;
    return Math.min(...sides.map(({ total, byPart: { actual, predicted } }) => {
        if (metric === 'f1_weighted')
            return ofParts(actual.length / classes, (part) => rowsOf(actual, part));
        let least = Infinity;
        for (let at = 0; at < classes; at++) {
            if (total.actual[at] === 0)
                continue;
            const mass = (part) => {
                const [a, p] = [actual[part * classes + at], predicted[part * classes + at]];
                if (metric.startsWith('recall'))
                    return a;
                return metric.startsWith('precision') ? p : a + p;
            };
            least = Math.min(least, ofParts(actual.length / classes, mass));
        }
        return least;
    }));
    function rowsOf(actual, part) {
        return actual.subarray(part * classes, (part + 1) * classes).reduce((sum, mass) => sum + mass, 0);
    }
}
function ofParts(parts, mass) {
    return (0,statistics_sampling/* effectiveNumber */.b)(Float64Array.from({ length: parts }, (_, part) => mass(part)));
}

// EXTERNAL MODULE: ./src/domain/statistics/paired-mean.ts
var paired_mean = __webpack_require__(97923);
// EXTERNAL MODULE: ./src/domain/statistics/weighted-mean.ts
var weighted_mean = __webpack_require__(21387);
;// CONCATENATED MODULE: ./src/domain/compare/mean-findings.ts






function meanFindings(mean) {
    const { metric, scores, sampling, width, counted = 'rows' } = mean;
    const n = scores.candidate.length;
    const shared = { metric, n, counted, unbounded: width === null };
    if (sampling)
        return { ...shared, ...sampledMean(mean, sampling) };
    const statistic = (0,paired_mean/* pairedMean */.H)(scores);
    return {
        ...shared,
        method: 'paired-mean',
        statistic,
        rowLoss: (width ?? statistic.largestChange) / n,
        share: 1 / n,
        discordant: discordantScores(scores),
        tooFew: n < estimate_parts/* floors */.y.rows,
        eligible: n >= estimate_parts/* floors */.y.sliceRows,
    };
}
function sampledMean({ scores, width, unit }, sampling) {
    const { weights, units, parts } = sampling;
    const effective = (0,statistics_sampling/* effectiveNumber */.b)((0,exact_sum/* exactSumsBy */.JK)(weights, parts));
    const rows = (0,statistics_sampling/* effectiveNumber */.b)(weights);
    const largest = (0,exact_sum/* exactSumsBy */.JK)(weights, units).reduce((most, mass) => Math.max(most, mass), 0);
    const { least, greatest } = (0,paired_moments/* pairedExtremes */.dC)(scores);
    const share = largest / (0,exact_sum/* exactSum */.dZ)(weights);
    return {
        method: 'jackknife',
        statistic: { ...(0,weighted_mean/* weightedMean */.h)(scores, sampling), df: effective - 1 },
        rowLoss: share * (width ?? Math.max(greatest.change, -least.change)),
        share,
        sampled: { effective, unit },
        tooFew: rows < estimate_parts/* floors */.y.rows,
        eligible: rows >= estimate_parts/* floors */.y.sliceRows,
    };
}
function discordantScores({ candidate, baseline }) {
    if (!baseline)
        return null;
    let [better, worse] = [0, 0];
    for (let row = 0; row < candidate.length; row++) {
        const [own, held] = [candidate[row], baseline[row]];
        if ((own !== 0 && own !== 1) || (held !== 0 && held !== 1))
            return null;
        if (own > held)
            better++;
        else if (held > own)
            worse++;
    }
    return { better, worse };
}

;// CONCATENATED MODULE: ./src/domain/compare/multiclass-columns.ts

function classLogLosses(rows) {
    return ofModels(rows, (columns, { labels }) => ofTruth(columns, labels).map((own) => (0,exact_sum/* toGrid */.cx)(-Math.log(Math.min(1 - Number.EPSILON, Math.max(Number.EPSILON, own))))));
}
function classBrierScores(rows) {
    return ofModels(rows, (columns, { labels }) => {
        const sums = new Float64Array(labels.length);
        for (const [at, column] of columns.entries()) {
            for (let row = 0; row < sums.length; row++) {
                const miss = column[row] - Number(labels[row] === at);
                sums[row] = sums[row] + miss * miss;
            }
        }
        return sums.map(exact_sum/* toGrid */.cx);
    });
}
function topHits(rows, k) {
    return ofModels(rows, (columns, { labels }) => {
        const own = ofTruth(columns, labels);
        const above = new Uint16Array(labels.length);
        const tied = new Uint16Array(labels.length);
        for (const column of columns) {
            for (let row = 0; row < own.length; row++) {
                const [other, truth] = [column[row], own[row]];
                above[row] = above[row] + Number(other > truth);
                tied[row] = tied[row] + Number(other === truth);
            }
        }
        return own.map((_, row) => Math.min(1, Math.max(0, (k - above[row]) / tied[row])));
    });
}
function ofTruth(columns, labels) {
    const own = new Float64Array(labels.length);
    for (let row = 0; row < own.length; row++) {
        own[row] = columns[labels[row]][row];
    }
    return own;
}
function ofModels(rows, scores) {
    const held = rows.probabilities.flatMap(({ baseline }) => baseline ?? []);
    const isPaired = held.length === rows.probabilities.length;
    return {
        candidate: scores(rows.probabilities.map(({ candidate }) => candidate), rows),
        baseline: isPaired ? scores(held, rows) : null,
    };
}

// EXTERNAL MODULE: ./src/domain/compare/multiclass-metrics.ts
var multiclass_metrics = __webpack_require__(93641);
;// CONCATENATED MODULE: ./src/domain/compare/multiclass-estimates.ts








function estimateMulticlass(rows, divisions, wanted) {
    const metrics = (0,multiclass_metrics/* multiclassMetrics */.zU)(rows, rows.asked).filter(({ name }) => wanted(name));
    const labels = Int32Array.from(rows.labels);
    const means = metrics.filter((metric) => metric.kind !== 'ratio' && metric.kind !== 'area');
    const areas = metrics.flatMap((metric) => (metric.kind === 'area' ? [metric.name] : []));
    const probabilities = areas.length > 0 ? (rows.probabilities ?? []) : [];
    const ratios = metrics.flatMap((metric) => (metric.kind === 'ratio' ? [metric.name] : []));
    const right = rightRows(rows);
    const scores = means.map((metric) => metric.kind === 'share' ? right : meanScores(metric, { rows, labels }));
    return divisions.flatMap((division) => {
        const split = scores.map((one) => (0,paired_moments/* splitPairs */._Y)(one, division.grouping));
        const splitScores = probabilities.map((one) => (0,paired_moments/* splitPairs */._Y)(one, division.grouping));
        return groupsOf(rows, labels, division).flatMap(({ group, at }) => {
            const found = new Map();
            for (const one of classFindings(group, ratios))
                found.set(one.metric, one);
            for (const metric of areas) {
                const ofClasses = splitScores.map((one) => one[at]);
                found.set(metric, (0,class_area_findings/* classAreaFindings */.S)(metric, { ...group, scores: ofClasses }));
            }
            for (const [index, metric] of means.entries()) {
                const ofGroup = split[index]?.[at];
                found.set(metric.name, multiclass_estimates_meanOf(metric, ofGroup, group));
            }
            return metrics.map(({ name }) => (0,estimate_parts/* toEstimate */.q)(division.slices[at] ?? null, found.get(name)));
        });
    });
}
function multiclass_estimates_meanOf(metric, scores, { sampling, unit }) {
    const width = { share: 1, top: 1, brier: 2, log_loss: null }[metric.kind];
    const found = meanFindings({ metric: metric.name, scores, sampling, unit, width });
    return metric.kind === 'brier' ? { ...found, unit: false } : found;
}
function rightRows({ labels, candidate, baseline }) {
    const right = (predicted) => predicted.map((place, row) => Number(place === labels[row]));
    return { candidate: right(candidate), baseline: baseline && right(baseline) };
}
function meanScores(metric, { rows, labels }) {
    const known = { probabilities: rows.probabilities ?? [], labels };
    switch (metric.kind) {
        case 'log_loss':
            return classLogLosses(known);
        case 'brier':
            return classBrierScores(known);
        case 'top':
            return topHits(known, metric.k);
    }
}
function groupsOf(rows, places, { grouping, slices, sampled }) {
    const labels = (0,statistics_grouping/* splitByGroup */.Jy)(places, grouping);
    const candidate = (0,statistics_grouping/* splitByGroup */.Jy)(Int32Array.from(rows.candidate), grouping);
    const baseline = rows.baseline && (0,statistics_grouping/* splitByGroup */.Jy)(Int32Array.from(rows.baseline), grouping);
    const buckets = (0,statistics_grouping/* splitByGroup */.Jy)(rows.buckets, grouping);
    return slices.flatMap((slice, at) => {
        if (slice !== null && grouping.sizes[at] === 0)
            return [];
        const group = {
            rows: {
                classes: rows.classes?.length ?? 0,
                labels: labels[at],
                candidate: candidate[at],
                baseline: baseline && baseline[at],
            },
            buckets: buckets[at],
            sampling: (sampled?.of[at] ?? null),
            unit: sampled?.unit ?? null,
        };
        return [{ group, at }];
    });
}

// EXTERNAL MODULE: ./src/domain/metric/catalogue.ts + 1 modules
var catalogue = __webpack_require__(83128);
// EXTERNAL MODULE: ./src/domain/compare/row-groups.ts
var row_groups = __webpack_require__(63809);
;// CONCATENATED MODULE: ./src/domain/compare/mean-estimates.ts





function estimateQueries(scores, divisions) {
    const columns = [...scores].map(([metric, numbers]) => ({ metric, numbers }));
    return divisions.flatMap((division) => (0,row_groups.byGroup)(division, columns.map(({ metric, numbers }) => eachGroup(numbers, division, (parts) => ({
        ...meanFindings({ ...parts, metric, width: 1, counted: 'queries' }),
    })))));
}
function estimateValues(values, divisions) {
    return divisions.flatMap((division) => (0,row_groups.byGroup)(division, values.map(({ metric, ...numbers }) => eachGroup(numbers, division, (parts) => {
        const { least, greatest } = (0,paired_moments/* pairedExtremes */.dC)(parts.scores);
        const unit = (0,catalogue/* isUnit */.vO)(metric) && [least, greatest].every(isShare);
        const found = meanFindings({ ...parts, metric, width: unit ? 1 : null });
        return {
            ...found,
            unit,
            values: {
                share: found.share,
                candidate: [least.candidate, greatest.candidate],
                baseline: parts.scores.baseline && [least.baseline, greatest.baseline],
            },
        };
    }))));
}
function eachGroup(numbers, { grouping, slices, sampled }, find) {
    return (0,paired_moments/* splitPairs */._Y)(numbers, grouping).map((scores, at) => (0,estimate_parts/* toEstimate */.q)(slices[at] ?? null, find({ scores, sampling: sampled?.of[at] ?? null, unit: sampled?.unit ?? null })));
}
function isShare({ candidate, baseline, }) {
    return [candidate, baseline].every((value) => !(value < 0 || value > 1));
}

;// CONCATENATED MODULE: ./src/domain/statistics/ranking.ts
function rankRows(relevance, scores) {
    const order = Array.from(relevance.keys()).sort((a, b) => scores[b] - scores[a] || relevance[b] - relevance[a]);
    const ends = [];
    for (let at = 1; at <= order.length; at++) {
        const [before, here] = [order[at - 1], order[at]];
        if (here === undefined || scores[here] !== scores[before])
            ends.push(at);
    }
    return { relevance: Float64Array.from(order, (row) => relevance[row]), ends };
}
function normalisedGain({ relevance, ends }, k) {
    let gain = 0;
    eachTie(ends, (start, end) => {
        let sum = 0;
        for (let at = start; at < end; at++)
            sum += relevance[at];
        gain += (sum / (end - start)) * discounts(start, Math.min(end, k));
    });
    const best = Float64Array.from(relevance).sort().reverse();
    let ideal = 0;
    for (let at = 0; at < Math.min(k, best.length); at++)
        ideal += best[at] / Math.log2(at + 2);
    return ideal > 0 ? gain / ideal : NaN;
}
function reciprocalRank({ relevance, ends }) {
    let expected = NaN;
    eachTie(ends, (start, end) => {
        const relevant = relevantIn(relevance, start, end);
        if (relevant === 0 || !Number.isNaN(expected))
            return;
        const size = end - start;
        let chance = relevant / size;
        expected = 0;
        for (let place = 1; place <= size - relevant + 1; place++) {
            expected += chance / (start + place);
            chance *= (size - place - relevant + 1) / (size - place);
        }
    });
    return expected;
}
function averagePrecision({ relevance, ends }) {
    let above = 0;
    let sum = 0;
    eachTie(ends, (start, end) => {
        const relevant = relevantIn(relevance, start, end);
        const size = end - start;
        const others = size > 1 ? (relevant - 1) / (size - 1) : 0;
        for (let place = 1; relevant > 0 && place <= size; place++) {
            sum += ((relevant / size) * (above + 1 + (place - 1) * others)) / (start + place);
        }
        above += relevant;
    });
    return sum / above;
}
function eachTie(ends, visit) {
    let start = 0;
    for (const end of ends) {
        visit(start, end);
        start = end;
    }
}
function relevantIn(relevance, start, end) {
    let count = 0;
    for (let at = start; at < end; at++)
        count += Number(relevance[at] > 0);
    return count;
}
function discounts(start, end) {
    let sum = 0;
    for (let at = start; at < end; at++)
        sum += 1 / Math.log2(at + 2);
    return sum;
}

// EXTERNAL MODULE: ./src/domain/compare/numbered-metrics.ts
var numbered_metrics = __webpack_require__(35498);
;// CONCATENATED MODULE: ./src/domain/compare/ranking-queries.ts





function rankingMetrics(asked = []) {
    const places = [...new Set([10, ...(0,numbered_metrics/* askedNumbers */.L)(/^ndcg_at_([1-9]\d{0,3})$/, asked)])].sort((a, b) => a - b);
    return ['ndcg', ...places.map((k) => `ndcg_at_${k}`), 'mrr', 'map'];
}
function rankQueries(rows, wanted) {
    const { queries, candidate, baseline } = rows;
    if (!queries)
        throw new Error('Rows of a ranking have queries.');
    const grouping = (0,statistics_grouping/* groupedBy */.me)(queries.codes, queries.texts.length);
    const labels = (0,statistics_grouping/* splitByGroup */.Jy)(rows.labels, grouping);
    const kept = labels.flatMap((relevance, query) => (relevance.some((value) => value > 0) ? [query] : []));
    const ranked = (scores) => {
        const ofQueries = (0,statistics_grouping/* splitByGroup */.Jy)(scores, grouping);
        return kept.map((query) => rankRows(labels[query], ofQueries[query]));
    };
    const own = ranked(candidate);
    const held = baseline && ranked(baseline);
    const metrics = rankingMetrics(rows.asked).filter(wanted);
    return {
        rows: queryRows(rows, queries, kept),
        scores: new Map(metrics.map((metric) => {
            const score = scoreOf(metric);
            const scores = (of) => Float64Array.from(of, (query) => (0,exact_sum/* toGrid */.cx)(score(query)));
            return [metric, { candidate: scores(own), baseline: held && scores(held) }];
        })),
    };
}
function scoreOf(metric) {
    if (metric === 'mrr')
        return reciprocalRank;
    if (metric === 'map')
        return averagePrecision;
    const places = /^ndcg_at_(\d+)$/.exec(metric)?.[1];
    const k = places === undefined ? Infinity : Number(places);
    return (query) => normalisedGain(query, k);
}
function queryRows(rows, queries, kept) {
    const rowOf = new Int32Array(queries.texts.length);
    queries.codes.forEach((query, row) => {
        rowOf[query] = row;
    });
    const first = Int32Array.from(kept, (query) => rowOf[query]);
    const codesOf = (codes) => first.map((row) => codes[row]);
    const { slices, weights, units } = rows;
    return {
        n: kept.length,
        slices: slices.map((slice) => ({ ...slice, codes: codesOf(slice.codes) })),
        buckets: Uint16Array.from(kept, (query) => (0,evidence_bucket/* bucketOf */.AU)(queries.texts[query])),
        ...(weights && {
            weights: { ...weights, values: Float64Array.from(first, (row) => weights.values[row]) },
        }),
        ...(units && { units: { ...units, codes: codesOf(units.codes) } }),
    };
}

;// CONCATENATED MODULE: ./src/domain/compare/sampled-regression.ts







function sampledErrorFindings(fit, errors) {
    const { sampling, scores, unit } = errors;
    const { weights, parts, units } = sampling;
    const effective = (0,statistics_sampling/* effectiveNumber */.b)((0,exact_sum/* exactSumsBy */.JK)(weights, parts));
    const rows = (0,statistics_sampling/* effectiveNumber */.b)(weights);
    const found = fit ? sampled_regression_fitOf(fit, errors) : { statistic: (0,weighted_mean/* weightedMean */.h)(scores, sampling), rowLoss: NaN };
    const largest = (0,exact_sum/* exactSumsBy */.JK)(weights, units).reduce((most, mass) => Math.max(most, mass), 0);
    const { least, greatest } = (0,paired_moments/* pairedExtremes */.dC)(scores);
    const ofMean = (largest / (0,exact_sum/* exactSum */.dZ)(weights)) * Math.max(greatest.change, -least.change);
    return {
        method: 'jackknife',
        statistic: { ...found.statistic, df: effective - 1 },
        n: weights.length,
        counted: 'rows',
        rowLoss: fit ? found.rowLoss : ofMean,
        unbounded: true,
        sampled: { effective, unit },
        tooFew: rows < estimate_parts/* floors */.y.rows,
        eligible: rows >= estimate_parts/* floors */.y.sliceRows,
    };
}
function sampled_regression_fitOf(fit, { scores, labels, sampling }) {
    const { parts, units } = sampling;
    const sums = fitSums(labels, sampling);
    const own = fitted(fit, sums(scores.candidate));
    const held = scores.baseline && fitted(fit, sums(scores.baseline));
    const isThere = masses(sampling, parts);
    const statistic = (0,jackknife/* jackknife */.z)({ candidate: own.full, baseline: held ? held.full : NaN }, {
        candidate: own.without(parts).filter((_, part) => isThere[part] > 0),
        baseline: held && held.without(parts).filter((_, part) => isThere[part] > 0),
    });
    if (!held)
        return { statistic, rowLoss: NaN };
    const theirs = held.without(units);
    const changes = own.without(units).map((value, unit) => value - theirs[unit]);
    return {
        statistic,
        rowLoss: changes.reduce((most, one) => Math.max(most, Math.abs(statistic.change - one)), 0),
    };
}
function masses({ weights }, groups) {
    return (0,exact_sum/* exactSumsBy */.JK)(weights, groups);
}
function fitSums(labels, { weights }) {
    const weighted = (values) => values.map((value, row) => value * weights[row]);
    const n = (0,exact_sum/* exactSum */.dZ)(weights);
    const mean = (0,exact_sum/* exactSum */.dZ)(weighted(labels)) / n;
    const centred = labels.map((label) => label - mean);
    const ofLabels = weighted(centred);
    const ofSquares = weighted(centred.map((label) => label * label));
    return (errors) => {
        const ofErrors = weighted(errors);
        const total = {
            n,
            errors: (0,exact_sum/* exactSum */.dZ)(ofErrors),
            labels: (0,exact_sum/* exactSum */.dZ)(ofLabels),
            squares: (0,exact_sum/* exactSum */.dZ)(ofSquares),
        };
        const of = (groups) => {
            const [counts, misses, sums, squares] = [weights, ofErrors, ofLabels, ofSquares].map((values) => (0,exact_sum/* exactSumsBy */.JK)(values, groups));
            return Array.from(counts, (count, group) => ({
                n: count,
                errors: misses[group],
                labels: sums[group],
                squares: squares[group],
            }));
        };
        return { total, of };
    };
}
function fitted(fit, { total, of }) {
    const without = (groups) => Float64Array.from(of(groups), (part) => measureFit(fit, {
        n: total.n - part.n,
        errors: Math.max(0, total.errors - part.errors),
        labels: total.labels - part.labels,
        squares: Math.max(0, total.squares - part.squares),
    }));
    return { full: measureFit(fit, total), without };
}

;// CONCATENATED MODULE: ./src/domain/compare/regression-estimates.ts








function estimateRegression(rows, divisions, wanted) {
    const estimates = divisions.map(() => []);
    for (const metric of regression_metrics/* regressionMetrics */.N.filter(wanted)) {
        const scores = rowScores(rows, metric);
        for (const [at, division] of divisions.entries()) {
            const fit = metric === 'rmse' || metric === 'r2' ? metric : null;
            const plain = division.sampled?.of.every(Boolean)
                ? []
                : fit
                    ? ratioFindings(fit, { rows, squared: scores, division })
                    : regression_estimates_meanFindings(scores, division);
            const known = sampledFindings(fit, { rows, scores, division });
            estimates[at]?.push(division.slices.map((slice, group) => {
                const own = known?.[group];
                if (own)
                    return (0,estimate_parts/* toEstimate */.q)(slice, { metric, ...own });
                const one = plain[group];
                const n = division.grouping.sizes[group];
                const rowFloors = { tooFew: n < estimate_parts/* floors */.y.rows, eligible: n >= estimate_parts/* floors */.y.sliceRows };
                const counts = { n, counted: 'rows', ...rowFloors, unbounded: true };
                return (0,estimate_parts/* toEstimate */.q)(slice, { metric, ...counts, ...one });
            }));
        }
    }
    return divisions.flatMap((division, at) => (0,row_groups.byGroup)(division, estimates[at] ?? []));
}
function regression_estimates_meanFindings(scores, { grouping }) {
    return (0,paired_moments/* splitPairs */._Y)(scores, grouping).map((ofGroup) => {
        const statistic = (0,paired_mean/* pairedMean */.H)(ofGroup);
        const rowLoss = statistic.largestChange / ofGroup.candidate.length;
        return { method: 'paired-mean', statistic, rowLoss };
    });
}
function ratioFindings(fit, { rows, squared, division }) {
    const { grouping } = division;
    const labels = (0,statistics_grouping/* splitByGroup */.Jy)(rows.labels, grouping);
    const buckets = (0,statistics_grouping/* splitByGroup */.Jy)(rows.buckets, grouping);
    return (0,paired_moments/* splitPairs */._Y)(squared, grouping).map((ofGroup, group) => {
        const fitRows = {
            ...ofGroup,
            labels: labels[group],
            buckets: buckets[group],
        };
        return { method: 'jackknife', ...fitFindings(fit, fitRows) };
    });
}
function sampledFindings(fit, { rows, scores, division: { grouping, sampled }, }) {
    if (!sampled)
        return undefined;
    const labels = (0,statistics_grouping/* splitByGroup */.Jy)(rows.labels, grouping);
    return (0,paired_moments/* splitPairs */._Y)(scores, grouping).map((ofGroup, group) => {
        const sampling = sampled.of[group];
        if (!sampling)
            return null;
        return sampledErrorFindings(fit, {
            scores: ofGroup,
            labels: labels[group],
            sampling,
            unit: sampled.unit,
        });
    });
}
function rowScores({ labels, candidate, baseline }, metric) {
    const score = regression_estimates_scoreOf[metric];
    const ofModel = (predictions) => {
        const scores = new Float64Array(predictions.length);
        for (let row = 0; row < scores.length; row++) {
            const label = labels[row];
            scores[row] = score(Math.abs(predictions[row] - label), label);
        }
        return scores;
    };
    return { candidate: ofModel(candidate), baseline: baseline && ofModel(baseline) };
}
const squareOf = (error) => error * error;
const regression_estimates_scoreOf = {
    mae: (error) => error,
    mse: squareOf,
    rmse: squareOf,
    r2: squareOf,
    mape: (error, label) => error / Math.max(Math.abs(label), Number.EPSILON),
};

// EXTERNAL MODULE: ./src/domain/compare/row-sampling.ts
var row_sampling = __webpack_require__(24044);
;// CONCATENATED MODULE: ./src/domain/sums/area-bins.ts

function areasOfBins(area) {
    const models = area.joint === null ? 1 : 2;
    const size = area.bins.length / models;
    const ofModel = (model) => areaOf(area.bins.subarray(model * size, (model + 1) * size), area, area.oneScore[model]);
    const own = ofModel(0);
    const held = area.joint ? ofModel(1) : undefined;
    const values = {
        candidate: own.value,
        baseline: held?.value ?? NaN,
        change: own.value - (held?.value ?? NaN),
    };
    const variances = variancesOf(area);
    return {
        statistic: (0,paired_statistic/* pairedStatistic */.e)(values, variances, null),
        inexactness: own.inexactness + (held?.inexactness ?? 0),
    };
}
function areaOf(bins, { positives, negatives }, oneScore) {
    let below = 0;
    let twiceWon = 0;
    let undecided = 0;
    for (let at = 0; at < bins.length; at += 2) {
        const ofNegatives = bins[at];
        const ofPositives = bins[at + 1];
        if (ofPositives > 0) {
            twiceWon += ofPositives * (2 * below + ofNegatives);
            if (!oneScore)
                undecided += ofPositives * ofNegatives;
        }
        below += ofNegatives;
    }
    const pairs = positives * negatives;
    return { value: twiceWon / (2 * pairs), inexactness: undecided / (2 * pairs) };
}
function placementsOf(counts) {
    const placements = new Float64Array(counts.length);
    let [negatives, positives] = [0, 0];
    for (let at = 0; at < counts.length; at += 2) {
        negatives += counts[at];
        positives += counts[at + 1];
    }
    let [lowerNegatives, lowerPositives] = [0, 0];
    for (let at = 0; at < counts.length; at += 2) {
        const [ofNegatives, ofPositives] = [counts[at], counts[at + 1]];
        placements[at] = (positives - lowerPositives - ofPositives / 2) / positives;
        placements[at + 1] = (lowerNegatives + ofNegatives / 2) / negatives;
        lowerNegatives += ofNegatives;
        lowerPositives += ofPositives;
    }
    return placements;
}
function variancesOf(area) {
    const cells = area.joint ?? area.bins;
    const width = area.joint ? Math.sqrt(cells.length / 2) : cells.length / 2;
    const held = area.joint ? width : 1;
    const own = new Float64Array(2 * width);
    const other = new Float64Array(2 * held);
    for (let at = 0; at < cells.length; at++) {
        const count = cells[at];
        if (count === 0)
            continue;
        const cell = at >> 1;
        const label = at & 1;
        const ours = 2 * Math.floor(cell / held) + label;
        const theirs = 2 * (cell % held) + label;
        own[ours] = own[ours] + count;
        other[theirs] = other[theirs] + count;
    }
    const [ofOwn, ofOther] = [placementsOf(own), placementsOf(other)];
    const [mean, otherMean] = [meanPlacement(own, ofOwn), meanPlacement(other, ofOther)];
    const sums = { candidate: 0, baseline: 0, change: 0, covariance: 0 };
    for (let at = 0; at < cells.length; at++) {
        const count = cells[at];
        if (count === 0)
            continue;
        const cell = at >> 1;
        const label = at & 1;
        const ofClass = label === 1 ? area.positives : area.negatives;
        const weight = count / (ofClass * (ofClass - 1));
        const a = ofOwn[2 * Math.floor(cell / held) + label] - mean;
        const b = ofOther[2 * (cell % held) + label] - otherMean;
        sums.candidate += weight * a * a;
        sums.baseline += weight * b * b;
        sums.change += weight * (a - b) * (a - b);
        sums.covariance += weight * (a - b) * b;
    }
    if (area.joint)
        return sums;
    return { candidate: sums.candidate, baseline: NaN, change: NaN, covariance: NaN };
}
function meanPlacement(counts, placements) {
    let [sum, rows] = [0, 0];
    for (let at = 1; at < counts.length; at += 2) {
        sum += counts[at] * placements[at];
        rows += counts[at];
    }
    return sum / rows;
}

// EXTERNAL MODULE: ./src/domain/sums/division-layout.ts
var division_layout = __webpack_require__(43765);
// EXTERNAL MODULE: ./src/domain/sums/calibration-sums.ts
var calibration_sums = __webpack_require__(47430);
// EXTERNAL MODULE: ./src/domain/sums/limbs.ts
var limbs = __webpack_require__(91620);
;// CONCATENATED MODULE: ./src/domain/sums/mean-sums.ts



function meanOfSums({ totals, start, n, paired }) {
    const sum = (which) => (0,limbs/* wholeSum */.HE)(totals, (start + which) * limbs/* limbs */.uP);
    const count = BigInt(n);
    const own = sum(division_layout/* meanSums */.ob.candidate);
    const held = sum(division_layout/* meanSums */.ob.baseline);
    const ofSquares = {
        candidate: sum(division_layout/* meanSums */.ob.squaredCandidate),
        baseline: sum(division_layout/* meanSums */.ob.squaredBaseline),
        change: sum(division_layout/* meanSums */.ob.squaredChange),
    };
    const spread = (products, a, b) => {
        const whole = ((count * products) << BigInt(limbs/* gridBits */.J_)) - a * b;
        return (0,limbs/* scaledDown */.Tw)(whole, 2 * limbs/* gridBits */.J_) / (n * n * (n - 1));
    };
    const twiceProducts = ofSquares.candidate - ofSquares.change - ofSquares.baseline;
    const known = paired ? 1 : NaN;
    const change = own - held;
    return (0,paired_statistic/* pairedStatistic */.e)({
        candidate: (0,limbs/* scaledDown */.Tw)(own, limbs/* gridBits */.J_) / n,
        baseline: (known * (0,limbs/* scaledDown */.Tw)(held, limbs/* gridBits */.J_)) / n,
        change: (known * (0,limbs/* scaledDown */.Tw)(change, limbs/* gridBits */.J_)) / n,
    }, {
        candidate: Math.max(0, spread(ofSquares.candidate, own, own)),
        baseline: known * Math.max(0, spread(ofSquares.baseline, held, held)),
        change: known * Math.max(0, spread(ofSquares.change, change, change)),
        covariance: known * (spread(twiceProducts, 2n * change, held) / 2),
    }, n > 1 ? n - 1 : null);
}

// EXTERNAL MODULE: ./src/domain/sums/score-bins.ts
var score_bins = __webpack_require__(83774);
// EXTERNAL MODULE: ./src/domain/sums/whole-groups.ts
var whole_groups = __webpack_require__(91971);
// EXTERNAL MODULE: ./src/domain/compare/confusion.ts
var confusion = __webpack_require__(10764);
// EXTERNAL MODULE: ./src/domain/compare/confusion-estimates.ts
var confusion_estimates = __webpack_require__(28654);
;// CONCATENATED MODULE: ./src/domain/compare/sums-estimates.ts











function estimateSums(sums) {
    const overall = sums_estimates_groupsOf((0,whole_groups/* wholeGroups */.qE)(sums), sums.distinct).flatMap((group) => sums_estimates_estimateGroup(null, group));
    const slices = sums.slices.flatMap((division) => {
        const column = division.column;
        return sums_estimates_groupsOf(division, sums.distinct)
            .sort((a, b) => (a.value < b.value ? -1 : 1))
            .flatMap((group) => sums_estimates_estimateGroup({ column, value: group.value }, group));
    });
    return [...overall, ...slices];
}
function sums_estimates_groupsOf({ values, paired, resolution, ...data }, distinct) {
    const oneScore = oneScoreEach(distinct, resolution);
    const models = paired ? 2 : 1;
    return values.map((value, group) => {
        const part = (of, size) => of.subarray(group * size, (group + 1) * size);
        const buckets = Float64Array.from(part(data.kinds, division_layout/* kindsSize */.NA));
        const counts = new Float64Array(confusion/* kindCount */.Cx);
        for (let at = 0; at < evidence_bucket/* bucketCount */.Sf * confusion/* kindCount */.Cx; at++)
            counts[at % confusion/* kindCount */.Cx] = counts[at % confusion/* kindCount */.Cx] + buckets[at];
        return {
            value,
            paired,
            counts,
            buckets,
            totals: part(data.totals, division_layout/* totalsSize */.jy),
            tallies: part(data.tallies, division_layout/* tallyCount */.Ok),
            bins: part(data.bins, division_layout/* binsSize */.Kr(resolution, models)),
            oneScore,
            joint: paired ? part(data.joint, division_layout/* jointSize */.qV(resolution)) : null,
        };
    });
}
function oneScoreEach(distinct, { bits }) {
    const [own, held] = distinct.map((scores) => {
        if (!scores)
            return false;
        return new Set(Array.from(scores, (score) => (0,score_bins/* scoreBin */.ky)(score) >> (score_bins/* binBits */.i7 - bits))).size === scores.length;
    });
    return [own ?? false, held ?? false];
}
function sums_estimates_estimateGroup(slice, group) {
    const { counts, paired } = group;
    const { n } = (0,confusion_estimates/* classesOf */.O)(counts);
    const buckets = n < estimate_parts/* floors */.y.rowsForBuckets ? null : group.buckets;
    const findings = [...(0,confusion_estimates/* confusionFindings */.B)({ counts, buckets, paired }, binary_metrics/* classMetrics */.A), ...scoreFindings(group)];
    return findings.map((one) => (0,estimate_parts/* toEstimate */.q)(slice, one));
}
function scoreFindings(group) {
    const { n, positives, negatives } = (0,confusion_estimates/* classesOf */.O)(group.counts);
    const ofClass = Math.min(positives, negatives);
    const shared = {
        n,
        counted: 'rows',
        tooFew: n < estimate_parts/* floors */.y.rows,
        eligible: n >= estimate_parts/* floors */.y.sliceRows && ofClass >= estimate_parts/* floors */.y.ofClass,
    };
    const { totals, paired, tallies } = group;
    const mean = (start) => meanOfSums({ totals, start, n, paired });
    const largestChange = paired ? tallies[division_layout/* largestChange */.Zt] : NaN;
    const calibration = (0,calibration_sums/* calibrationOfSums */.w)({ totals, tallies, n, paired });
    return [
        {
            ...shared,
            metric: 'roc_auc',
            method: 'delong-bins',
            statistic: areaStatistic(group, { positives, negatives }),
            rowLoss: 1 / ofClass,
            tooFew: shared.tooFew || ofClass < estimate_parts/* floors */.y.ofClass,
        },
        {
            ...shared,
            metric: 'log_loss',
            method: 'paired-mean',
            statistic: mean(division_layout/* logLossSums */.ez),
            rowLoss: largestChange / n,
            unbounded: true,
        },
        {
            ...shared,
            metric: 'brier',
            method: 'paired-mean',
            statistic: mean(division_layout/* brierSums */.tV),
            rowLoss: 1 / n,
        },
        { ...shared, metric: 'ece', method: 'calibration-bins', rowLoss: 0, ...calibration },
    ];
}
function areaStatistic({ bins, oneScore, joint, paired, tallies }, classes) {
    const { statistic, inexactness } = areasOfBins({ bins, oneScore, joint, ...classes });
    if (paired && tallies[division_layout/* differingScores */.M5] === 0)
        return { ...statistic, standardError: 0, covariance: 0 };
    if (!(inexactness > mostInexactness * statistic.standardError))
        return statistic;
    return { ...statistic, standardError: statistic.standardError + inexactness };
}
const mostInexactness = 0.1;

;// CONCATENATED MODULE: ./src/domain/compare/row-estimates.ts













function estimateRows(rows, { metrics, sliceColumns, isWanted } = {}) {
    const names = metrics && new Set(metrics);
    const wanted = (metric) => !names || names.has(metric);
    if (rows.sums && !isWanted) {
        const all = (0,any_sums/* areErrors */.s0)(rows.sums) ? estimateErrors(rows.sums, wanted) : estimateSums(rows.sums);
        return all.filter(({ metric, slice }) => wanted(metric) && (!slice || !sliceColumns || sliceColumns.includes(slice.column)));
    }
    const divide = (sampled) => {
        const columns = sampled.slices.filter(({ column }) => !sliceColumns || sliceColumns.includes(column));
        const sampler = (0,row_sampling/* samplerOf */.M)(sampled);
        const unit = sampled.units?.column ?? null;
        return (0,row_groups.divisionsOf)(sampled, columns, isWanted).map((division) => sampler ? { ...division, sampled: { of: sampler(division.grouping), unit } } : division);
    };
    if (rows.task === 'ranking') {
        const queries = rankQueries(rows, wanted);
        return estimateQueries(queries.scores, divide(queries.rows));
    }
    const divisions = divide(rows);
    const values = rows.values?.filter(({ metric }) => wanted(metric)) ?? [];
    return [...estimateTask(rows, divisions, wanted), ...estimateValues(values, divisions)];
}
function estimateTask(rows, divisions, wanted) {
    switch (rows.task) {
        case 'binary':
            return (0,binary_estimates.estimateBinary)(rows, divisions, wanted);
        case 'multiclass':
            return estimateMulticlass(rows, divisions, wanted);
        case 'regression':
            return estimateRegression(rows, divisions, wanted);
        default:
            return [];
    }
}
function metricsOfRows(rows) {
    const { task, scored, values = [], asked } = rows;
    const own = values.map(({ metric }) => metric);
    switch (task) {
        case 'binary':
            return [...(scored ? [...binary_metrics/* classMetrics */.A, ...binary_metrics/* scoreMetrics */.u] : binary_metrics/* classMetrics */.A), ...own];
        case 'multiclass':
            return [...(0,multiclass_metrics/* multiclassMetrics */.zU)(rows, asked).map(({ name }) => name), ...own];
        case 'regression':
            return [...regression_metrics/* regressionMetrics */.N, ...own];
        case 'ranking':
            return rankingMetrics(asked);
        case 'unlabelled':
            return own;
    }
}


}),

63809:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  byGroup: () => (byGroup),
  divisionsOf: () => (divisionsOf)
});
var _statistics_grouping_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76917);

function divisionsOf(rows, sliceColumns, isWanted) {
    const weights = rows.weights?.values;
    const weighsNothing = weights?.includes(0) ? (row) => weights[row] === 0 : undefined;
    const overall = {
        grouping: weighsNothing ? (0,_statistics_grouping_js__WEBPACK_IMPORTED_MODULE_0__/* .groupedBy */ .me)(new Int32Array(rows.n), 1, weighsNothing) : (0,_statistics_grouping_js__WEBPACK_IMPORTED_MODULE_0__/* .allRows */ .Pl)(rows.n),
        slices: [null],
    };
    const bySlice = sliceColumns.map((slice) => ({
        grouping: (0,_statistics_grouping_js__WEBPACK_IMPORTED_MODULE_0__/* .groupedBy */ .me)(slice.codes, slice.values.length, leftOut(slice, { weighsNothing, isWanted })),
        slices: slice.values.map((value) => ({ column: slice.column, value })),
    }));
    return isWanted ? bySlice : [overall, ...bySlice];
}
function leftOut(slice, { weighsNothing, isWanted, }) {
    if (!isWanted)
        return weighsNothing;
    const { codes, values } = slice;
    const unwanted = values.map((_, code) => !isWanted(slice, code));
    return (row) => unwanted[codes[row]] || (weighsNothing?.(row) ?? false);
}
function byGroup({ grouping, slices }, perMetric) {
    return slices.flatMap((slice, group) => slice !== null && grouping.sizes[group] === 0 ? [] : perMetric.map((estimates) => estimates[group]));
}


}),

24044:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  M: () => (samplerOf)
});
var _evidence_bucket_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33624);
var _statistics_grouping_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76917);
var _estimate_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19427);



function samplerOf(rows) {
    const { weights, units } = rows;
    if (!weights && !units)
        return undefined;
    const bucketsOfUnits = units && units.texts.length > mostUnits ? Int32Array.from(units.texts, _evidence_bucket_js__WEBPACK_IMPORTED_MODULE_0__/* .bucketOf */ .AU) : null;
    const recode = coder(units?.texts.length ?? 0);
    return (grouping) => {
        const ofWeights = weights && (0,_statistics_grouping_js__WEBPACK_IMPORTED_MODULE_2__/* .splitByGroup */ .Jy)(weights.values, grouping);
        const ofUnits = units && (0,_statistics_grouping_js__WEBPACK_IMPORTED_MODULE_2__/* .splitByGroup */ .Jy)(units.codes, grouping);
        const ofBuckets = units ? null : (0,_statistics_grouping_js__WEBPACK_IMPORTED_MODULE_2__/* .splitByGroup */ .Jy)(rows.buckets, grouping);
        return Array.from(grouping.sizes, (n, group) => {
            const relative = relativeWeights(ofWeights?.[group]);
            if (ofUnits) {
                const own = ofUnits[group];
                const codes = recode(own);
                const parts = codes.groups > mostUnits ? hashed(own, bucketsOfUnits) : codes;
                return { weights: relative ?? new Float64Array(n).fill(1), units: codes, parts };
            }
            if (!relative)
                return null;
            const alone = { codes: Int32Array.from(relative.keys()), groups: n };
            const few = n < _estimate_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .floors */ .y.rowsForBuckets;
            const buckets = ofBuckets?.[group];
            const parts = few ? alone : { codes: Int32Array.from(buckets), groups: _evidence_bucket_js__WEBPACK_IMPORTED_MODULE_0__/* .bucketCount */ .Sf };
            return { weights: relative, units: alone, parts };
        });
    };
}
const mostUnits = 1000;
function relativeWeights(weights) {
    let largest = 0;
    let alike = true;
    for (const weight of weights ?? []) {
        largest = Math.max(largest, weight);
        alike &&= weight === weights?.[0];
    }
    return alike ? undefined : weights?.map((weight) => weight / largest);
}
function hashed(units, buckets) {
    return { codes: units.map((unit) => buckets[unit]), groups: _evidence_bucket_js__WEBPACK_IMPORTED_MODULE_0__/* .bucketCount */ .Sf };
}
function coder(units) {
    const stamps = new Int32Array(units);
    const codeOf = new Int32Array(units);
    let stamp = 0;
    return (codes) => {
        stamp++;
        let groups = 0;
        const own = codes.map((unit) => {
            if (stamps[unit] !== stamp) {
                stamps[unit] = stamp;
                codeOf[unit] = groups++;
            }
            return codeOf[unit];
        });
        return { codes: own, groups };
    };
}


}),

47430:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Q: () => (reliabilityOfSums),
  w: () => (calibrationOfSums)
});
var _division_layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43765);
var _limbs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91620);


function calibrationOfSums(group) {
    const own = errorOf(group, 0);
    const held = group.paired ? errorOf(group, 1) : { value: NaN, debiased: NaN };
    const unknown = { standardError: NaN, candidateError: NaN, baselineError: NaN, covariance: NaN, df: null };
    return {
        statistic: {
            candidate: own.value,
            baseline: held.value,
            change: own.value - held.value,
            ...unknown,
        },
        debiased: { candidate: own.debiased, baseline: held.debiased },
    };
}
function errorOf({ totals, tallies, n }, model) {
    let value = 0;
    let debiased = 0;
    for (let bin = 0; bin < _division_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .calibrationBins */ .N0; bin++) {
        const at = model * _division_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .calibrationBins */ .N0 + bin;
        const count = tallies[_division_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .calibrationRows */ .iT + at];
        if (count === 0)
            continue;
        const gap = Math.abs((0,_limbs_js__WEBPACK_IMPORTED_MODULE_1__/* .scaledDown */ .Tw)((0,_limbs_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeSum */ .HE)(totals, (_division_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .gapSums */ .X4 + at) * _limbs_js__WEBPACK_IMPORTED_MODULE_1__/* .limbs */ .uP), _limbs_js__WEBPACK_IMPORTED_MODULE_1__/* .gridBits */ .J_));
        const share = tallies[_division_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .calibrationPositives */ .f1 + at] / count;
        const chance = count > 1 ? (share * (1 - share)) / (count - 1) : Infinity;
        value += gap;
        debiased += count * Math.sqrt(Math.max(0, (gap / count) ** 2 - chance));
    }
    return { value: value / n, debiased: debiased / n };
}
function reliabilityOfSums({ totals, tallies }, model) {
    return Array.from({ length: _division_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .calibrationBins */ .N0 }, (_, bin) => {
        const at = model * _division_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .calibrationBins */ .N0 + bin;
        const n = tallies[_division_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .calibrationRows */ .iT + at];
        if (n === 0)
            return { n, score: null, positives: null };
        const positives = tallies[_division_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .calibrationPositives */ .f1 + at];
        const scores = (0,_limbs_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeSum */ .HE)(totals, (_division_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .gapSums */ .X4 + at) * _limbs_js__WEBPACK_IMPORTED_MODULE_1__/* .limbs */ .uP) + (BigInt(positives) << BigInt(_limbs_js__WEBPACK_IMPORTED_MODULE_1__/* .gridBits */ .J_));
        return { n, score: (0,_limbs_js__WEBPACK_IMPORTED_MODULE_1__/* .scaledDown */ .Tw)(scores, _limbs_js__WEBPACK_IMPORTED_MODULE_1__/* .gridBits */ .J_) / n, positives: positives / n };
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
