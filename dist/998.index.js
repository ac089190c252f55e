export const id = 998;
export const ids = [998];
export const modules = {

95337:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  O_: () => (brierScores),
  tG: () => (kindsOf),
  yB: () => (logLosses)
});
var _statistics_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54931);

function logLosses(scores, labels) {
    return ofModels(scores, (ofModel) => {
        const losses = new Float64Array(ofModel.length);
        for (let row = 0; row < ofModel.length; row++) {
            const score = ofModel[row];
            const ofTruth = labels[row] === 1 ? score : 1 - score;
            losses[row] = (0,_statistics_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .toGrid */ .cx)(-Math.log(Math.min(1 - Number.EPSILON, Math.max(Number.EPSILON, ofTruth))));
        }
        return losses;
    });
}
function brierScores(scores, labels) {
    return ofModels(scores, (ofModel) => {
        const losses = new Float64Array(ofModel.length);
        for (let row = 0; row < ofModel.length; row++) {
            const miss = ofModel[row] - labels[row];
            losses[row] = (0,_statistics_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .toGrid */ .cx)(miss * miss);
        }
        return losses;
    });
}
function kindsOf({ candidate, baseline }, { labels, cut }) {
    const kinds = new Uint8Array(labels.length);
    for (let row = 0; row < kinds.length; row++) {
        const own = candidate[row] >= cut ? 2 : 0;
        const held = baseline !== null && baseline[row] >= cut ? 4 : 0;
        kinds[row] = labels[row] | own | held;
    }
    return kinds;
}
function ofModels({ candidate, baseline }, losses) {
    return { candidate: losses(candidate), baseline: baseline && losses(baseline) };
}


}),

998:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  estimateBinary: () => (estimateBinary)
});

// EXTERNAL MODULE: ./src/domain/statistics/calibration-error.ts
var calibration_error = __webpack_require__(2693);
// EXTERNAL MODULE: ./src/domain/statistics/paired-moments.ts
var paired_moments = __webpack_require__(40201);
// EXTERNAL MODULE: ./src/domain/statistics/paired-statistic.ts
var paired_statistic = __webpack_require__(58858);
;// CONCATENATED MODULE: ./src/domain/statistics/score-order.ts
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

;// CONCATENATED MODULE: ./src/domain/statistics/delong.ts



function delongRoom(rows) {
    return { sorting: sortingRoom(rows), placements: [new Float64Array(rows), new Float64Array(rows)] };
}
function delong(scores, labels, { sorting, placements: [first, second] } = delongRoom(labels.length)) {
    let positives = 0;
    for (let row = 0; row < labels.length; row++)
        positives += labels[row];
    const classes = { labels, positives, negatives: labels.length - positives };
    const paired = scores.baseline !== null;
    const own = placeRows(scores.candidate, classes, { sorting, placements: first });
    const held = scores.baseline ? placeRows(scores.baseline, classes, { sorting, placements: second }) : NaN;
    const areas = { candidate: own, baseline: held, change: own - held };
    const placements = {
        candidate: first.subarray(0, labels.length),
        baseline: paired ? second.subarray(0, labels.length) : null,
    };
    const weightOf = (count) => 1 / (count * (count - 1));
    const variances = (0,paired_moments/* pairedSquares */.W_)(placements, {
        extremes: (0,paired_moments/* pairedExtremes */.dC)(placements),
        centres: areas,
        weights: [weightOf(classes.negatives), weightOf(positives)],
        classes: labels,
    });
    return (0,paired_statistic/* pairedStatistic */.e)(areas, variances, null);
}
function placeRows(scores, { labels, positives, negatives }, room) {
    const { entries, sorted } = sortByScore(scores, labels, room.sorting);
    const n = entries.length;
    const { buffer, byteOffset } = room.sorting.unsorted;
    const beaten = new Uint32Array(buffer, byteOffset, n);
    let lowerNegatives = 0;
    let lowerPositives = 0;
    let twiceWon = 0;
    for (let start = 0; start < n;) {
        let tiedPositives = 0;
        let end = start;
        do
            tiedPositives += entries[end++] & 1;
        while (end < n && sorted[end] === sorted[start]);
        const tiedNegatives = end - start - tiedPositives;
        const ofPositive = 2 * lowerNegatives + tiedNegatives;
        const ofNegative = 2 * (positives - lowerPositives) - tiedPositives;
        for (let at = start; at < end; at++) {
            const entry = entries[at];
            beaten[entry >> 1] = entry & 1 ? ofPositive : ofNegative;
        }
        twiceWon += tiedPositives * ofPositive;
        lowerPositives += tiedPositives;
        lowerNegatives += tiedNegatives;
        start = end;
    }
    const { placements } = room;
    for (let row = 0; row < n; row++) {
        placements[row] = beaten[row] / (labels[row] === 1 ? 2 * negatives : 2 * positives);
    }
    return twiceWon / (2 * positives * negatives);
}

// EXTERNAL MODULE: ./src/domain/statistics/grouping.ts
var statistics_grouping = __webpack_require__(75905);
// EXTERNAL MODULE: ./src/domain/statistics/paired-mean.ts
var paired_mean = __webpack_require__(11487);
// EXTERNAL MODULE: ./src/domain/compare/binary-columns.ts
var binary_columns = __webpack_require__(95337);
// EXTERNAL MODULE: ./src/domain/compare/binary-metrics.ts
var binary_metrics = __webpack_require__(43083);
// EXTERNAL MODULE: ./src/domain/compare/confusion.ts
var compare_confusion = __webpack_require__(56544);
// EXTERNAL MODULE: ./src/domain/compare/confusion-estimates.ts
var confusion_estimates = __webpack_require__(92098);
// EXTERNAL MODULE: ./src/domain/compare/estimate-parts.ts
var estimate_parts = __webpack_require__(14759);
// EXTERNAL MODULE: ./src/domain/statistics/exact-sum.ts
var exact_sum = __webpack_require__(54931);
// EXTERNAL MODULE: ./src/domain/statistics/jackknife.ts
var jackknife = __webpack_require__(52806);
;// CONCATENATED MODULE: ./src/domain/statistics/weighted-area.ts



function weightedArea({ candidate, baseline }, { labels, sampling }) {
    const classes = classMasses(labels, sampling);
    const own = areaOf(candidate);
    const held = baseline && areaOf(baseline);
    return (0,jackknife/* jackknife */.z)({ candidate: own.full, baseline: held ? held.full : NaN }, { candidate: own.leftOut, baseline: held && held.leftOut });
    function areaOf(scores) {
        const { won, within } = wins(scores, { labels, sampling, positives: classes.positives });
        const { parts } = sampling;
        const total = (0,exact_sum/* exactSum */.dZ)(won) / 2;
        const ofParts = (0,exact_sum/* exactSumsBy */.JK)(won, parts);
        const inside = (0,exact_sum/* exactSumsBy */.JK)(within, parts);
        const leftOut = ofParts.map((taken, part) => {
            const positives = classes.positives - classes.ofPositives[part];
            const negatives = classes.negatives - classes.ofNegatives[part];
            return (total - taken + inside[part]) / (positives * negatives);
        });
        const isThere = (_, part) => classes.ofPositives[part] + classes.ofNegatives[part] > 0;
        return { full: total / (classes.positives * classes.negatives), leftOut: leftOut.filter(isThere) };
    }
}
function classMasses(labels, { weights, parts }) {
    const ofClass = (wanted) => weights.map((weight, row) => (labels[row] === wanted ? weight : 0));
    const [positive, negative] = [ofClass(1), ofClass(0)];
    return {
        positives: (0,exact_sum/* exactSum */.dZ)(positive),
        negatives: (0,exact_sum/* exactSum */.dZ)(negative),
        ofPositives: (0,exact_sum/* exactSumsBy */.JK)(positive, parts),
        ofNegatives: (0,exact_sum/* exactSumsBy */.JK)(negative, parts),
    };
}
function wins(scores, { labels, sampling: { weights, parts }, positives, }) {
    const n = scores.length;
    const won = new Float64Array(n);
    const within = new Float64Array(n);
    const { entries, sorted } = sortByScore(scores, labels);
    const below = { positives: new exact_sum/* ExactSum */.PA(1, n), negatives: new exact_sum/* ExactSum */.PA(1, n) };
    const belowInPart = Array.from({ length: parts.groups }, () => new exact_sum/* ExactSum */.PA(1, n));
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

// EXTERNAL MODULE: ./src/domain/statistics/weighted-mean.ts
var weighted_mean = __webpack_require__(44327);
// EXTERNAL MODULE: ./src/domain/statistics/sampling.ts
var sampling = __webpack_require__(59757);
;// CONCATENATED MODULE: ./src/domain/compare/sampled-counts.ts



const everyRow = () => 1;
const ofPositives = (kind) => kind & 1;
const ofNegatives = (kind) => 1 - (kind & 1);
function predictedBy(side) {
    const bit = side === 'candidate' ? 1 : 2;
    return (kind) => (kind >> bit) & 1;
}
function sampledCounts(kinds, { weights, units, parts }) {
    const codesOf = ({ codes }, width, within) => codes.map((code, row) => code * width + within(kinds[row]));
    const ofKinds = { codes: kinds, groups: compare_confusion/* kindCount */.Cx };
    return {
        rows: (0,compare_confusion/* countKinds */.xb)(kinds),
        weights: (0,exact_sum/* exactSumsBy */.JK)(weights, ofKinds),
        squares: (0,exact_sum/* exactSumsBy */.JK)(weights.map((weight) => weight * weight), ofKinds),
        byPart: (0,exact_sum/* exactSumsBy */.JK)(weights, {
            codes: codesOf(parts, compare_confusion/* kindCount */.Cx, (kind) => kind),
            groups: parts.groups * compare_confusion/* kindCount */.Cx,
        }),
        byUnit: (0,exact_sum/* exactSumsBy */.JK)(weights, {
            codes: codesOf(units, 2, (kind) => kind & 1),
            groups: 2 * units.groups,
        }),
    };
}
function rowsOf({ rows }, share) {
    return rows.reduce((sum, count, kind) => sum + count * share(kind), 0);
}
function effectiveRows({ weights, squares }, share) {
    const sum = weights.reduce((total, weight, kind) => total + weight * share(kind), 0);
    const square = squares.reduce((total, weight, kind) => total + weight * share(kind), 0);
    return sum === 0 ? 0 : (sum * sum) / square;
}
function effectiveParts({ byPart }, share) {
    const masses = new Float64Array(byPart.length / compare_confusion/* kindCount */.Cx);
    byPart.forEach((weight, at) => {
        const part = Math.floor(at / compare_confusion/* kindCount */.Cx);
        masses[part] = masses[part] + weight * share(at % compare_confusion/* kindCount */.Cx);
    });
    return (0,sampling/* effectiveNumber */.b)(masses);
}
function largestOfUnits({ byUnit }, valueOf) {
    let largest = 0;
    for (let at = 0; at < byUnit.length; at += 2) {
        largest = Math.max(largest, valueOf(byUnit[at + 1], byUnit[at]));
    }
    return largest;
}

;// CONCATENATED MODULE: ./src/domain/compare/sampled-binary.ts








function sampledScoreFindings(metric, scores) {
    const { labels, predicted, losses, sampling, counts, unit } = scores;
    const rowFloors = floorsOf(counts);
    const { ofClass, ...shared } = {
        metric,
        n: rowsOf(counts, everyRow),
        counted: 'rows',
        ...rowFloors,
    };
    const effective = effectiveParts(counts, everyRow);
    if (metric === 'ece') {
        const { value, debiased } = (0,calibration_error/* weightedCalibrationError */.Ue)(predicted.candidate, { labels, sampling });
        const held = predicted.baseline && (0,calibration_error/* weightedCalibrationError */.Ue)(predicted.baseline, { labels, sampling });
        return {
            ...shared,
            method: 'calibration-bins',
            statistic: withoutErrors(value, held?.value ?? NaN),
            rowLoss: 0,
            debiased: { candidate: debiased, baseline: held?.debiased ?? NaN },
            sampled: { effective, unit },
        };
    }
    if (metric === 'roc_auc') {
        const smaller = Math.min(effectiveParts(counts, ofPositives), effectiveParts(counts, ofNegatives));
        return {
            ...shared,
            method: 'jackknife',
            statistic: withDf(weightedArea(predicted, { labels, sampling }), smaller),
            rowLoss: largestPairShare(counts),
            sampled: { effective: smaller, unit },
            tooFew: shared.tooFew || ofClass < estimate_parts/* floors */.y.ofClass,
        };
    }
    const rows = metric === 'brier' ? (0,binary_columns/* brierScores */.O_)(predicted, labels) : losses;
    const bounded = metric === 'brier';
    return {
        ...shared,
        method: 'jackknife',
        statistic: withDf((0,weighted_mean/* weightedMean */.h)(rows, sampling), effective),
        rowLoss: largestShare(counts) * (bounded ? 1 : largestChange(rows)),
        unbounded: !bounded,
        sampled: { effective, unit },
    };
}
function withDf(statistic, effective) {
    return { ...statistic, df: effective - 1 };
}
function largestShare(counts) {
    const total = counts.weights.reduce((sum, weight) => sum + weight, 0);
    return largestOfUnits(counts, (positives, negatives) => (positives + negatives) / total);
}
function largestChange(rows) {
    const { least, greatest } = (0,paired_moments/* pairedExtremes */.dC)(rows);
    return Math.max(greatest.change, -least.change);
}
function largestPairShare(counts) {
    const ofClass = (share) => counts.weights.reduce((sum, weight, kind) => sum + weight * share(kind), 0);
    const [allPositives, allNegatives] = [ofClass(ofPositives), ofClass(ofNegatives)];
    return largestOfUnits(counts, (positives, negatives) => {
        const [a, b] = [positives / allPositives, negatives / allNegatives];
        return a + b - a * b;
    });
}
function floorsOf(counts) {
    const n = effectiveRows(counts, everyRow);
    const ofClass = Math.min(effectiveRows(counts, ofPositives), effectiveRows(counts, ofNegatives));
    return {
        ofClass,
        tooFew: n < estimate_parts/* floors */.y.rows,
        eligible: n >= estimate_parts/* floors */.y.sliceRows && ofClass >= estimate_parts/* floors */.y.ofClass,
    };
}
function withoutErrors(candidate, baseline) {
    const unknown = { standardError: NaN, candidateError: NaN, baselineError: NaN, covariance: NaN, df: null };
    return { candidate, baseline, change: candidate - baseline, ...unknown };
}

// EXTERNAL MODULE: ./src/domain/compare/confusion-jackknife.ts
var confusion_jackknife = __webpack_require__(35389);
// EXTERNAL MODULE: ./src/domain/compare/confusion-metrics.ts
var confusion_metrics = __webpack_require__(9608);
;// CONCATENATED MODULE: ./src/domain/compare/sampled-confusion.ts







function sampledConfusionFindings({ counts, paired, unit }, metrics) {
    const leftOut = (0,confusion_jackknife/* leftOutCounts */.i)(counts.weights, counts.byPart);
    const sides = paired ? ['candidate', 'baseline'] : ['candidate'];
    const n = effectiveRows(counts, everyRow);
    const ofClass = Math.min(effectiveRows(counts, ofPositives), effectiveRows(counts, ofNegatives));
    const predicted = Math.min(...sides.map((side) => effectiveRows(counts, predictedBy(side))));
    return metrics.map((metric) => {
        const enough = metric !== 'precision' || predicted >= estimate_parts/* floors */.y.predictedPositives;
        const denominators = denominatorsOf(metric, sides);
        const effective = Math.min(...denominators.map((share) => effectiveParts(counts, share)));
        return {
            metric,
            method: 'jackknife',
            statistic: withDf((0,confusion_jackknife/* jackknifeRatio */.S)(metric, { counts: counts.weights, leftOut, paired }), effective),
            rowLoss: lossOfOneUnit(metric, { counts, sides }),
            ...countOf(metric, counts),
            sampled: { effective, unit },
            tooFew: n < estimate_parts/* floors */.y.rows || (metric !== 'accuracy' && ofClass < estimate_parts/* floors */.y.ofClass) || !enough,
            eligible: n >= estimate_parts/* floors */.y.sliceRows && ofClass >= estimate_parts/* floors */.y.ofClass && enough,
        };
    });
}
function denominatorsOf(metric, sides) {
    switch (metric) {
        case 'accuracy':
            return [everyRow];
        case 'recall':
            return [ofPositives];
        case 'precision':
            return sides.map(predictedBy);
        case 'f1':
            return sides.map((side) => {
                const isPredicted = predictedBy(side);
                return (kind) => ofPositives(kind) + isPredicted(kind);
            });
    }
}
function countOf(metric, counts) {
    if (metric === 'recall')
        return { n: rowsOf(counts, ofPositives), counted: 'positives' };
    if (metric === 'precision') {
        return { n: rowsOf(counts, predictedBy('candidate')), counted: 'predicted positives' };
    }
    return { n: rowsOf(counts, everyRow), counted: 'rows' };
}
function lossOfOneUnit(metric, { counts, sides }) {
    if (metric === 'accuracy')
        return largestShare(counts);
    const total = counts.weights.reduce((sum, weight, kind) => sum + weight * ofPositives(kind), 0);
    if (metric === 'recall')
        return largestOfUnits(counts, (positives) => positives / total);
    const losses = sides.map((side) => {
        const confusion = (0,compare_confusion/* confusionOf */.wo)(counts.weights, side);
        return largestOfUnits(counts, (positives, negatives) => (0,confusion_metrics/* lossOfUnit */.lu)(metric, confusion, { positives, negatives }));
    });
    return Math.max(...losses);
}

;// CONCATENATED MODULE: ./src/domain/compare/binary-estimates.ts













function estimateBinary(rows, divisions, wanted) {
    const labels = new Uint8Array(rows.labels);
    const losses = rows.scored && wanted('log_loss') ? (0,binary_columns/* logLosses */.yB)(rows, labels) : null;
    const ofClasses = binary_metrics/* classMetrics */.A.filter(wanted);
    const ofScores = rows.scored ? binary_metrics/* scoreMetrics */.u.filter(wanted) : [];
    const buckets = ofClasses.length > 0 ? bucketsOf(rows) : null;
    const room = delongRoom(ofScores.includes('roc_auc') ? rows.n : 0);
    const estimate = (division) => groupsOf(rows, { labels, losses, buckets }, division).flatMap(({ slice, group, at }) => {
        const sampling = division.sampled?.of[at];
        if (sampling) {
            const counts = sampledCounts(kindsOfGroup(rows, group), sampling);
            const sampled = { counts, unit: division.sampled?.unit ?? null };
            const found = [
                ...sampledConfusionFindings({ ...sampled, paired: rows.baseline !== null }, ofClasses),
                ...ofScores.map((metric) => sampledScoreFindings(metric, { ...group, ...sampled, sampling })),
            ];
            return found.map((one) => (0,estimate_parts/* toEstimate */.q)(slice, one));
        }
        const findings = [
            ...(ofClasses.length > 0 ? (0,confusion_estimates/* confusionFindings */.B)(countGroup(rows, group), ofClasses) : []),
            ...ofScores.map((metric) => ({ metric, ...scoreFindings(metric, { ...group, room }) })),
        ];
        return findings.map((one) => (0,estimate_parts/* toEstimate */.q)(slice, one));
    });
    return divisions.toReversed().map(estimate).reverse().flat();
}
function groupsOf(rows, { labels, losses, buckets }, { grouping, slices }) {
    const ofLabels = (0,statistics_grouping/* splitByGroup */.Jy)(labels, grouping);
    const ofBuckets = buckets && (0,statistics_grouping/* splitByGroup */.Jy)(buckets, grouping);
    const ofModels = (0,paired_moments/* splitPairs */._Y)(rows, grouping);
    const ofLosses = losses && (0,paired_moments/* splitPairs */._Y)(losses, grouping);
    return slices.flatMap((slice, at) => {
        if (slice !== null && grouping.sizes[at] === 0)
            return [];
        const group = {
            labels: ofLabels[at],
            buckets: ofBuckets && ofBuckets[at],
            predicted: ofModels[at],
            losses: ofLosses && ofLosses[at],
        };
        return [{ slice, group, at }];
    });
}
function bucketsOf({ buckets }) {
    if (!buckets)
        throw new Error('Metrics of classes are estimated by the buckets of the rows.');
    return buckets;
}
function kindsOfGroup({ scored, threshold }, { labels, predicted }) {
    return (0,binary_columns/* kindsOf */.tG)(predicted, { labels, cut: scored ? threshold : 0.5 });
}
function countGroup(rows, group) {
    const kinds = kindsOfGroup(rows, group);
    const few = kinds.length < estimate_parts/* floors */.y.rowsForBuckets;
    return {
        counts: (0,compare_confusion/* countKinds */.xb)(kinds),
        buckets: few || !group.buckets ? null : (0,compare_confusion/* countByBucket */.$Y)(kinds, group.buckets),
        paired: rows.baseline !== null,
    };
}
function scoreFindings(metric, { labels, predicted, losses, room }) {
    const { n, ofClass, rowFloors } = binary_estimates_floorsOf(labels);
    switch (metric) {
        case 'roc_auc': {
            const tooFew = rowFloors.tooFew || ofClass < estimate_parts/* floors */.y.ofClass;
            const statistic = delong(predicted, labels, room);
            return { ...rowFloors, method: 'delong', statistic, rowLoss: 1 / ofClass, tooFew };
        }
        case 'log_loss': {
            const statistic = (0,paired_mean/* pairedMean */.H)(losses);
            const rowLoss = statistic.largestChange / n;
            return { ...rowFloors, method: 'paired-mean', statistic, rowLoss, unbounded: true };
        }
        case 'brier': {
            const statistic = (0,paired_mean/* pairedMean */.H)((0,binary_columns/* brierScores */.O_)(predicted, labels));
            return { ...rowFloors, method: 'paired-mean', statistic, rowLoss: 1 / n };
        }
        case 'ece': {
            const { value, debiased } = (0,calibration_error/* calibrationError */.fW)(predicted.candidate, labels);
            const held = predicted.baseline && (0,calibration_error/* calibrationError */.fW)(predicted.baseline, labels);
            return {
                ...rowFloors,
                method: 'calibration-bins',
                statistic: binary_estimates_withoutErrors(value, held?.value ?? NaN),
                rowLoss: 0,
                debiased: { candidate: debiased, baseline: held?.debiased ?? NaN },
            };
        }
    }
}
function binary_estimates_floorsOf(labels) {
    const n = labels.length;
    let positives = 0;
    for (let row = 0; row < n; row++)
        positives += labels[row];
    const ofClass = Math.min(positives, n - positives);
    const tooFew = n < estimate_parts/* floors */.y.rows;
    const eligible = n >= estimate_parts/* floors */.y.sliceRows && ofClass >= estimate_parts/* floors */.y.ofClass;
    return { n, ofClass, rowFloors: { n, counted: 'rows', tooFew, eligible } };
}
function binary_estimates_withoutErrors(candidate, baseline) {
    const unknown = { standardError: NaN, candidateError: NaN, baselineError: NaN, covariance: NaN, df: null };
    return { candidate, baseline, change: candidate - baseline, ...unknown };
}


}),

43083:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  A: () => (classMetrics),
  u: () => (scoreMetrics)
});
const classMetrics = ['accuracy', 'precision', 'recall', 'f1'];
const scoreMetrics = ['roc_auc', 'log_loss', 'brier', 'ece'];


}),

92098:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  B: () => (confusionFindings),
  O: () => (classesOf)
});
var _statistics_paired_statistic_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58858);
var _confusion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56544);
var _confusion_jackknife_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35389);
var _confusion_metrics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9608);
var _estimate_parts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14759);





function confusionFindings(evidence, metrics) {
    const { counts, paired } = evidence;
    const leftOut = (0,_confusion_jackknife_js__WEBPACK_IMPORTED_MODULE_1__/* .leftOutCounts */ .i)(counts, evidence.buckets);
    const sides = paired ? ['candidate', 'baseline'] : ['candidate'];
    const confusions = sides.map((side) => (0,_confusion_js__WEBPACK_IMPORTED_MODULE_0__/* .confusionOf */ .wo)(counts, side));
    const { positives, negatives, n } = classesOf(counts);
    const ofClass = Math.min(positives, negatives);
    const predicted = confusions.map((one) => one.truePositives + one.falsePositives);
    return metrics.map((metric) => {
        const enough = metric !== 'precision' || Math.min(...predicted) >= _estimate_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .floors */ .y.predictedPositives;
        const shared = {
            metric,
            tooFew: n < _estimate_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .floors */ .y.rows || (metric !== 'accuracy' && ofClass < _estimate_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .floors */ .y.ofClass) || !enough,
            eligible: n >= _estimate_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .floors */ .y.sliceRows && ofClass >= _estimate_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .floors */ .y.ofClass && enough,
        };
        if (metric === 'accuracy') {
            const statistic = accuracyStatistic(counts, n, paired);
            const discordant = paired ? (0,_confusion_js__WEBPACK_IMPORTED_MODULE_0__/* .discordance */ .ox)(counts) : null;
            return { ...shared, method: 'paired-mean', statistic, n, counted: 'rows', rowLoss: 1 / n, discordant };
        }
        const ratio = {
            ...shared,
            method: 'jackknife',
            statistic: (0,_confusion_jackknife_js__WEBPACK_IMPORTED_MODULE_1__/* .jackknifeRatio */ .S)(metric, { counts, leftOut, paired }),
        };
        if (metric === 'recall') {
            const discordant = paired ? (0,_confusion_js__WEBPACK_IMPORTED_MODULE_0__/* .discordance */ .ox)(counts, 1) : null;
            return { ...ratio, n: positives, counted: 'positives', rowLoss: 1 / positives, discordant };
        }
        const rowLoss = Math.max(...confusions.map((confusion) => (0,_confusion_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .lossOfOneMistake */ .RN)(metric, confusion)));
        return metric === 'precision'
            ? { ...ratio, n: predicted[0], counted: 'predicted positives', rowLoss }
            : { ...ratio, n, counted: 'rows', rowLoss };
    });
}
function classesOf(counts) {
    const { truePositives, falsePositives, falseNegatives, trueNegatives } = (0,_confusion_js__WEBPACK_IMPORTED_MODULE_0__/* .confusionOf */ .wo)(counts, 'candidate');
    const positives = truePositives + falseNegatives;
    const negatives = falsePositives + trueNegatives;
    return { positives, negatives, n: positives + negatives };
}
function accuracyStatistic(counts, n, paired) {
    const right = (side) => {
        const { truePositives, trueNegatives } = (0,_confusion_js__WEBPACK_IMPORTED_MODULE_0__/* .confusionOf */ .wo)(counts, side);
        return truePositives + trueNegatives;
    };
    const { better, worse } = (0,_confusion_js__WEBPACK_IMPORTED_MODULE_0__/* .discordance */ .ox)(counts);
    const candidate = right('candidate');
    const baseline = paired ? right('baseline') : NaN;
    const known = paired ? 1 : NaN;
    const scale = n > 1 ? 1 / (n * (n - 1)) : NaN;
    return (0,_statistics_paired_statistic_js__WEBPACK_IMPORTED_MODULE_4__/* .pairedStatistic */ .e)({ candidate: candidate / n, baseline: baseline / n, change: (known * (better - worse)) / n }, {
        candidate: scale * (candidate - candidate ** 2 / n),
        baseline: scale * (baseline - baseline ** 2 / n),
        change: known * scale * (better + worse - (better - worse) ** 2 / n),
        covariance: scale * (-worse - ((better - worse) * baseline) / n),
    }, n > 1 ? n - 1 : null);
}


}),

35389:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  S: () => (jackknifeRatio),
  i: () => (leftOutCounts)
});
var _statistics_jackknife_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52806);
var _confusion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56544);
var _confusion_metrics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9608);



function leftOutCounts(counts, table) {
    const remaining = [];
    const groups = [];
    for (let at = 0; at < (table ? table.length : _confusion_js__WEBPACK_IMPORTED_MODULE_1__/* .kindCount */ .Cx); at += table ? _confusion_js__WEBPACK_IMPORTED_MODULE_1__/* .kindCount */ .Cx : 1) {
        if (table) {
            const bucket = table.subarray(at, at + _confusion_js__WEBPACK_IMPORTED_MODULE_1__/* .kindCount */ .Cx);
            if (bucket.every((count) => count === 0))
                continue;
            remaining.push(counts.map((count, kind) => count - bucket[kind]));
            groups.push(1);
        }
        else if (counts[at] !== 0) {
            remaining.push(counts.map((count, kind) => (kind === at ? count - 1 : count)));
            groups.push(counts[at]);
        }
    }
    return { remaining, groups: Float64Array.from(groups) };
}
function jackknifeRatio(metric, { counts, leftOut, paired, }) {
    const measure = (of, side) => _confusion_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .confusionMetrics */ .IB[metric]((0,_confusion_js__WEBPACK_IMPORTED_MODULE_1__/* .confusionOf */ .wo)(of, side));
    const without = (side) => Float64Array.from(leftOut.remaining, (left) => measure(left, side));
    return (0,_statistics_jackknife_js__WEBPACK_IMPORTED_MODULE_0__/* .jackknife */ .z)({ candidate: measure(counts, 'candidate'), baseline: paired ? measure(counts, 'baseline') : NaN }, {
        candidate: without('candidate'),
        baseline: paired ? without('baseline') : null,
        counts: leftOut.groups,
    });
}


}),

9608:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  IB: () => (confusionMetrics),
  RN: () => (lossOfOneMistake),
  lu: () => (lossOfUnit)
});
const confusionMetrics = {
    accuracy: ({ truePositives, falsePositives, falseNegatives, trueNegatives }) => (truePositives + trueNegatives) / (truePositives + falsePositives + falseNegatives + trueNegatives),
    precision: ({ truePositives, falsePositives }) => truePositives / (truePositives + falsePositives),
    recall: ({ truePositives, falseNegatives }) => truePositives / (truePositives + falseNegatives),
    f1: ({ truePositives, falsePositives, falseNegatives }) => (2 * truePositives) / (2 * truePositives + falsePositives + falseNegatives),
};
function lossOfUnit(metric, confusion, { positives, negatives }) {
    const measure = confusionMetrics[metric];
    const missed = Math.min(positives, confusion.truePositives);
    const raised = Math.min(negatives, confusion.trueNegatives);
    const left = measure({
        truePositives: confusion.truePositives - missed,
        falseNegatives: confusion.falseNegatives + missed,
        trueNegatives: confusion.trueNegatives - raised,
        falsePositives: confusion.falsePositives + raised,
    });
    return Math.max(0, measure(confusion) - (Number.isNaN(left) ? 0 : left));
}
function lossOfOneMistake(metric, confusion) {
    const measure = confusionMetrics[metric];
    const { truePositives, falsePositives, falseNegatives, trueNegatives } = confusion;
    const missed = { ...confusion, truePositives: truePositives - 1, falseNegatives: falseNegatives + 1 };
    const raised = { ...confusion, trueNegatives: trueNegatives - 1, falsePositives: falsePositives + 1 };
    const loss = (possible, after) => {
        if (!possible)
            return 0;
        const left = measure(after);
        return measure(confusion) - (Number.isNaN(left) ? 0 : left);
    };
    return Math.max(0, loss(truePositives > 0, missed), loss(trueNegatives > 0, raised));
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

14759:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  q: () => (toEstimate),
  y: () => (floors)
});
var _metric_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49750);

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
    const sign = direction === 'higher' ? 1 : -1;
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
        baseline: statistic.baseline,
        candidate: statistic.candidate,
        gain: sign * statistic.change + 0,
        standardError: statistic.standardError,
        candidateError: statistic.candidateError,
        baselineError: statistic.baselineError,
        covariance: sign * statistic.covariance + 0,
        df: statistic.df,
        rowLoss: findings.rowLoss,
        unbounded: findings.unbounded ?? false,
        discordant: sign === 1 ? (findings.discordant ?? null) : swapped(findings.discordant),
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

2693:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  N0: () => (calibrationBins),
  Ue: () => (weightedCalibrationError),
  Ws: () => (calibrationBin),
  fW: () => (calibrationError)
});
var _exact_sum_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54931);

const calibrationBins = 10;
const bins = calibrationBins;
function calibrationError(scores, labels) {
    const n = scores.length;
    const counts = new Float64Array(bins);
    const positives = new Float64Array(bins);
    const gaps = Array.from(counts, () => new _exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .ExactSum */ .PA(1, n));
    for (let row = 0; row < n; row++) {
        const score = scores[row];
        const label = labels[row];
        const bin = calibrationBin(score);
        counts[bin] = counts[bin] + 1;
        positives[bin] = positives[bin] + label;
        gaps[bin].add(score - label);
    }
    let value = 0;
    let debiased = 0;
    for (const [bin, count] of counts.entries()) {
        if (count === 0)
            continue;
        const gap = Math.abs(gaps[bin].sum());
        const share = positives[bin] / count;
        const chance = count > 1 ? (share * (1 - share)) / (count - 1) : Infinity;
        value += gap;
        debiased += count * Math.sqrt(Math.max(0, (gap / count) ** 2 - chance));
    }
    return { value: value / n, debiased: debiased / n };
}
function weightedCalibrationError(scores, { labels, sampling: { weights } }) {
    const codes = Int32Array.from(scores, calibrationBin);
    const sumsOf = (value) => (0,_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .exactSumsBy */ .JK)(weights.map(value), { codes, groups: bins });
    const masses = sumsOf((weight) => weight);
    const squares = sumsOf((weight) => weight * weight);
    const positives = sumsOf((weight, row) => weight * labels[row]);
    const gaps = sumsOf((weight, row) => weight * (scores[row] - labels[row]));
    let total = 0;
    let value = 0;
    let debiased = 0;
    for (const [bin, mass] of masses.entries()) {
        if (mass === 0)
            continue;
        const gap = Math.abs(gaps[bin]);
        const share = positives[bin] / mass;
        const count = mass ** 2 / squares[bin];
        const chance = count > 1 ? (share * (1 - share)) / (count - 1) : Infinity;
        total += mass;
        value += gap;
        debiased += mass * Math.sqrt(Math.max(0, (gap / mass) ** 2 - chance));
    }
    return { value: value / total, debiased: debiased / total };
}
function calibrationBin(score) {
    return Math.min(bins - 1, Math.floor(score * bins));
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

75905:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Jy: () => (splitByGroup),
  Pl: () => (allRows),
  me: () => (groupedBy)
});
function allRows(rows) {
    return { sizes: Float64Array.of(rows), places: null };
}
function groupedBy(codes, groups, isLeftOut) {
    const sizes = new Float64Array(groups);
    const places = new Int32Array(codes.length);
    for (let row = 0; row < codes.length; row++) {
        const code = codes[row];
        if (isLeftOut?.(row))
            places[row] = -1;
        else
            sizes[code] = sizes[code] + 1;
    }
    const next = new Int32Array(groups);
    for (let group = 1; group < groups; group++) {
        next[group] = next[group - 1] + sizes[group - 1];
    }
    for (let row = 0; row < codes.length; row++) {
        if (places[row] === -1)
            continue;
        const code = codes[row];
        const place = next[code];
        next[code] = place + 1;
        places[row] = place;
    }
    return { sizes, places };
}
function splitByGroup(values, { sizes, places }) {
    const total = sizes.reduce((sum, size) => sum + size, 0);
    const arranged = places === null ? values : arrange(values, places, total);
    let end = 0;
    return Array.from(sizes, (size) => {
        const start = end;
        end += size;
        return arranged.subarray(start, end);
    });
}
function arrange(values, places, total) {
    if (values instanceof Float64Array)
        return placeNumbers(values, places, new Float64Array(total));
    if (values instanceof Int32Array)
        return placeCodes(values, places, new Int32Array(total));
    if (values instanceof Uint16Array)
        return placeShorts(values, places, new Uint16Array(total));
    return placeBytes(values, places, new Uint8Array(total));
}
function placeNumbers(values, places, placed) {
    for (let row = 0; row < places.length; row++) {
        const place = places[row];
        if (place >= 0)
            placed[place] = values[row];
    }
    return placed;
}
function placeCodes(values, places, placed) {
    for (let row = 0; row < places.length; row++) {
        const place = places[row];
        if (place >= 0)
            placed[place] = values[row];
    }
    return placed;
}
function placeShorts(values, places, placed) {
    for (let row = 0; row < places.length; row++) {
        const place = places[row];
        if (place >= 0)
            placed[place] = values[row];
    }
    return placed;
}
function placeBytes(values, places, placed) {
    for (let row = 0; row < places.length; row++) {
        const place = places[row];
        if (place >= 0)
            placed[place] = values[row];
    }
    return placed;
}


}),

52806:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  z: () => (jackknife)
});
var _exact_sum_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54931);
var _paired_statistic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58858);


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
    const mean = (0,_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .exactSum */ .dZ)(leftOut.map((value, at) => value * weights[at])) / groups;
    const values = leftOut.map((value) => value - mean);
    const product = (other) => {
        const products = values.map((value, at) => value * other.values[at] * weights[at]);
        return ((groups - 1) / groups) * (0,_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .exactSum */ .dZ)(products);
    };
    return { values, product };
}
function dfOf(groups) {
    return groups > 1 ? groups - 1 : null;
}
const unknown = { change: NaN, candidate: NaN, baseline: NaN, covariance: NaN };


}),

11487:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  H: () => (pairedMean)
});
var _paired_moments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40201);
var _paired_statistic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58858);


function pairedMean(numbers) {
    const n = numbers.candidate.length;
    const extremes = (0,_paired_moments_js__WEBPACK_IMPORTED_MODULE_0__/* .pairedExtremes */ .dC)(numbers);
    const means = (0,_paired_moments_js__WEBPACK_IMPORTED_MODULE_0__/* .pairedMeans */ .m1)(numbers, extremes);
    const weight = 1 / (n * (n - 1));
    const variances = (0,_paired_moments_js__WEBPACK_IMPORTED_MODULE_0__/* .pairedSquares */ .W_)(numbers, {
        extremes,
        centres: means,
        weights: [weight, weight],
        classes: null,
    });
    return {
        ...(0,_paired_statistic_js__WEBPACK_IMPORTED_MODULE_1__/* .pairedStatistic */ .e)(means, variances, n > 1 ? n - 1 : null),
        largestChange: Math.max(extremes.greatest.change, -extremes.least.change),
    };
}


}),

40201:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  W_: () => (pairedSquares),
  _Y: () => (splitPairs),
  dC: () => (pairedExtremes),
  m1: () => (pairedMeans)
});
var _exact_sum_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54931);
var _grouping_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75905);


function splitPairs({ candidate, baseline }, grouping) {
    const held = baseline && (0,_grouping_js__WEBPACK_IMPORTED_MODULE_1__/* .splitByGroup */ .Jy)(baseline, grouping);
    return (0,_grouping_js__WEBPACK_IMPORTED_MODULE_1__/* .splitByGroup */ .Jy)(candidate, grouping).map((own, group) => ({
        candidate: own,
        baseline: held && held[group],
    }));
}
const unknown = { candidate: NaN, baseline: NaN, change: NaN };
function pairedExtremes({ candidate, baseline }) {
    const own = extremes(candidate);
    if (baseline === null) {
        return { least: { ...unknown, candidate: own.least }, greatest: { ...unknown, candidate: own.greatest } };
    }
    const held = extremes(baseline);
    let [least, greatest] = [Infinity, -Infinity];
    for (let row = 0; row < candidate.length; row++) {
        const change = candidate[row] - baseline[row];
        least = Math.min(least, change);
        greatest = Math.max(greatest, change);
    }
    return {
        least: { candidate: own.least, baseline: held.least, change: least },
        greatest: { candidate: own.greatest, baseline: held.greatest, change: greatest },
    };
}
function pairedMeans({ candidate, baseline }, extremes) {
    const n = candidate.length;
    const largest = largestDeviations(extremes, { candidate: 0, baseline: 0, change: 0 });
    const own = new _exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .ExactSum */ .PA(largest.candidate, n);
    if (baseline === null) {
        for (let row = 0; row < n; row++)
            own.add(candidate[row]);
        return { ...unknown, candidate: own.sum() / n };
    }
    const held = new _exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .ExactSum */ .PA(largest.baseline, n);
    const changes = new _exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .ExactSum */ .PA(largest.change, n);
    for (let row = 0; row < n; row++) {
        const value = candidate[row];
        const other = baseline[row];
        own.add(value);
        held.add(other);
        changes.add(value - other);
    }
    return { candidate: own.sum() / n, baseline: held.sum() / n, change: changes.sum() / n };
}
function pairedSquares({ candidate, baseline }, { extremes, centres, weights, classes }) {
    const n = candidate.length;
    const largest = largestDeviations(extremes, centres);
    const heaviest = Math.max(...weights);
    const sumOf = (a, b) => new _exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .ExactSum */ .PA(a * b * heaviest, n);
    const own = sumOf(largest.candidate, largest.candidate);
    const held = sumOf(largest.baseline, largest.baseline);
    const changes = sumOf(largest.change, largest.change);
    const products = sumOf(largest.change, largest.baseline);
    const [ofClass0, ofClass1] = weights;
    for (let row = 0; row < n; row++) {
        const weight = classes !== null && classes[row] === 1 ? ofClass1 : ofClass0;
        const value = candidate[row];
        const deviation = value - centres.candidate;
        own.add(deviation * deviation * weight);
        if (baseline === null)
            continue;
        const other = baseline[row];
        const otherDeviation = other - centres.baseline;
        const change = value - other - centres.change;
        held.add(otherDeviation * otherDeviation * weight);
        changes.add(change * change * weight);
        products.add(change * otherDeviation * weight);
    }
    return { candidate: own.sum(), baseline: held.sum(), change: changes.sum(), covariance: products.sum() };
}
function largestDeviations({ least, greatest }, centres) {
    const largest = (of) => Math.max(0, greatest[of] - centres[of], centres[of] - least[of]);
    return { candidate: largest('candidate'), baseline: largest('baseline'), change: largest('change') };
}
function extremes(values) {
    let [least, greatest] = [Infinity, -Infinity];
    for (let row = 0; row < values.length; row++) {
        const value = values[row];
        least = Math.min(least, value);
        greatest = Math.max(greatest, value);
    }
    return { least, greatest };
}


}),

58858:
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

59757:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  b: () => (effectiveNumber)
});
var _exact_sum_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54931);

function effectiveNumber(masses) {
    const sum = (0,_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .exactSum */ .dZ)(masses);
    return (sum * sum) / (0,_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .exactSum */ .dZ)(masses.map((mass) => mass * mass));
}


}),

44327:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  h: () => (weightedMean)
});
var _exact_sum_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54931);
var _jackknife_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52806);


function weightedMean({ candidate, baseline }, { weights, parts }) {
    const total = (0,_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .exactSum */ .dZ)(weights);
    const masses = (0,_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .exactSumsBy */ .JK)(weights, parts);
    const own = meanOf(candidate);
    if (!baseline) {
        return (0,_jackknife_js__WEBPACK_IMPORTED_MODULE_1__/* .jackknife */ .z)({ candidate: own.full, baseline: NaN }, { candidate: own.leftOut, baseline: null });
    }
    const held = meanOf(baseline);
    const change = meanOf(candidate.map((value, row) => value - baseline[row]));
    return (0,_jackknife_js__WEBPACK_IMPORTED_MODULE_1__/* .jackknife */ .z)({ candidate: own.full, baseline: held.full, change: change.full }, { candidate: own.leftOut, baseline: held.leftOut, change: change.leftOut });
    function meanOf(values) {
        const weighted = values.map((value, row) => value * weights[row]);
        const sum = (0,_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .exactSum */ .dZ)(weighted);
        const without = (0,_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .exactSumsBy */ .JK)(weighted, parts).map((part, at) => (sum - part) / (total - masses[at]));
        return { full: sum / total, leftOut: without.filter((_, at) => masses[at] > 0) };
    }
}


})

};
