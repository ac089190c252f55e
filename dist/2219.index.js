export const id = 2219;
export const ids = [2219];
export const modules = {

85157:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  O_: () => (brierScores),
  tG: () => (kindsOf),
  yB: () => (logLosses)
});
var _statistics_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61615);

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

2219:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  estimateBinary: () => (estimateBinary)
});

// EXTERNAL MODULE: ./src/domain/statistics/calibration-error.ts
var calibration_error = __webpack_require__(62305);
// EXTERNAL MODULE: ./src/domain/statistics/paired-moments.ts
var paired_moments = __webpack_require__(43757);
// EXTERNAL MODULE: ./src/domain/statistics/paired-statistic.ts
var paired_statistic = __webpack_require__(32678);
// EXTERNAL MODULE: ./src/domain/statistics/score-order.ts
var score_order = __webpack_require__(98089);
;// CONCATENATED MODULE: ./src/domain/statistics/delong.ts



function delongRoom(rows) {
    return { sorting: (0,score_order/* sortingRoom */.U)(rows), placements: [new Float64Array(rows), new Float64Array(rows)] };
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
    const { entries, sorted } = (0,score_order/* sortByScore */.i)(scores, labels, room.sorting);
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
var statistics_grouping = __webpack_require__(76917);
// EXTERNAL MODULE: ./src/domain/statistics/paired-mean.ts
var paired_mean = __webpack_require__(97923);
// EXTERNAL MODULE: ./src/domain/compare/binary-columns.ts
var binary_columns = __webpack_require__(85157);
// EXTERNAL MODULE: ./src/domain/compare/binary-metrics.ts
var binary_metrics = __webpack_require__(62311);
// EXTERNAL MODULE: ./src/domain/compare/confusion.ts
var compare_confusion = __webpack_require__(10764);
// EXTERNAL MODULE: ./src/domain/compare/confusion-estimates.ts
var confusion_estimates = __webpack_require__(28654);
// EXTERNAL MODULE: ./src/domain/compare/estimate-parts.ts
var estimate_parts = __webpack_require__(19427);
// EXTERNAL MODULE: ./src/domain/statistics/weighted-area.ts
var weighted_area = __webpack_require__(27515);
// EXTERNAL MODULE: ./src/domain/statistics/weighted-mean.ts
var weighted_mean = __webpack_require__(21387);
// EXTERNAL MODULE: ./src/domain/statistics/exact-sum.ts
var exact_sum = __webpack_require__(61615);
// EXTERNAL MODULE: ./src/domain/statistics/sampling.ts
var sampling = __webpack_require__(62969);
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
            statistic: withDf((0,weighted_area/* weightedArea */.zt)(predicted, { labels, sampling }), smaller),
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
var confusion_jackknife = __webpack_require__(86169);
// EXTERNAL MODULE: ./src/domain/compare/confusion-metrics.ts
var confusion_metrics = __webpack_require__(4564);
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

28654:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  B: () => (confusionFindings),
  O: () => (classesOf)
});
var _statistics_paired_statistic_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32678);
var _confusion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10764);
var _confusion_jackknife_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86169);
var _confusion_metrics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4564);
var _estimate_parts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19427);





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

86169:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  S: () => (jackknifeRatio),
  i: () => (leftOutCounts)
});
var _statistics_jackknife_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83410);
var _confusion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10764);
var _confusion_metrics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4564);



function leftOutCounts(counts, table) {
    return table ? withoutBuckets(counts, table) : withoutRows(counts);
}
function withoutBuckets(counts, table) {
    const remaining = new Float64Array(table.length);
    let filled = 0;
    for (let at = 0; at < table.length; at += _confusion_js__WEBPACK_IMPORTED_MODULE_1__/* .kindCount */ .Cx) {
        let rows = 0;
        for (let kind = 0; kind < _confusion_js__WEBPACK_IMPORTED_MODULE_1__/* .kindCount */ .Cx; kind++) {
            const inBucket = table[at + kind];
            rows += inBucket;
            remaining[filled + kind] = counts[kind] - inBucket;
        }
        if (rows > 0)
            filled += _confusion_js__WEBPACK_IMPORTED_MODULE_1__/* .kindCount */ .Cx;
    }
    const groups = new Float64Array(filled / _confusion_js__WEBPACK_IMPORTED_MODULE_1__/* .kindCount */ .Cx).fill(1);
    return { remaining: remaining.subarray(0, filled), groups };
}
function withoutRows(counts) {
    const kinds = [...counts.keys()].filter((kind) => counts[kind] !== 0);
    const remaining = new Float64Array(_confusion_js__WEBPACK_IMPORTED_MODULE_1__/* .kindCount */ .Cx * kinds.length);
    for (const [group, kind] of kinds.entries()) {
        remaining.set(counts, group * _confusion_js__WEBPACK_IMPORTED_MODULE_1__/* .kindCount */ .Cx);
        remaining[group * _confusion_js__WEBPACK_IMPORTED_MODULE_1__/* .kindCount */ .Cx + kind] = counts[kind] - 1;
    }
    return { remaining, groups: Float64Array.from(kinds, (kind) => counts[kind]) };
}
function jackknifeRatio(metric, { counts, leftOut, paired, }) {
    const measure = (side) => _confusion_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .confusionMetrics */ .IB[metric]((0,_confusion_js__WEBPACK_IMPORTED_MODULE_1__/* .confusionOf */ .wo)(counts, side));
    return (0,_statistics_jackknife_js__WEBPACK_IMPORTED_MODULE_0__/* .jackknife */ .z)({ candidate: measure('candidate'), baseline: paired ? measure('baseline') : NaN }, {
        candidate: ratios(metric, leftOut, 'candidate'),
        baseline: paired ? ratios(metric, leftOut, 'baseline') : null,
        counts: leftOut.groups,
    });
}
function ratios(metric, { remaining }, side) {
    const { hits, rejections, falsePositives, falseNegatives } = _confusion_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .ratioWeights */ .jj[metric];
    const values = new Float64Array(remaining.length / _confusion_js__WEBPACK_IMPORTED_MODULE_1__/* .kindCount */ .Cx);
    const positive = side === 'candidate' ? 2 : 4;
    const other = 6 - positive;
    for (let group = 0, at = 0; group < values.length; group++, at += _confusion_js__WEBPACK_IMPORTED_MODULE_1__/* .kindCount */ .Cx) {
        const truePositives = remaining[at + positive + 1] + remaining[at + positive + other + 1];
        const trueNegatives = remaining[at] + remaining[at + other];
        const raised = remaining[at + positive] + remaining[at + positive + other];
        const missed = remaining[at + 1] + remaining[at + other + 1];
        const right = hits * truePositives + rejections * trueNegatives;
        values[group] = right / (right + falsePositives * raised + falseNegatives * missed);
    }
    return values;
}


}),

4564:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  IB: () => (confusionMetrics),
  RN: () => (lossOfOneMistake),
  jj: () => (ratioWeights),
  lu: () => (lossOfUnit)
});
const ratioWeights = {
    accuracy: { hits: 1, rejections: 1, falsePositives: 1, falseNegatives: 1 },
    precision: { hits: 1, rejections: 0, falsePositives: 1, falseNegatives: 0 },
    recall: { hits: 1, rejections: 0, falsePositives: 0, falseNegatives: 1 },
    f1: { hits: 2, rejections: 0, falsePositives: 1, falseNegatives: 1 },
};
const confusionMetrics = {
    accuracy: ratioOf('accuracy'),
    precision: ratioOf('precision'),
    recall: ratioOf('recall'),
    f1: ratioOf('f1'),
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
function ratioOf(metric) {
    const { hits, rejections, falsePositives, falseNegatives } = ratioWeights[metric];
    return (of) => {
        const right = hits * of.truePositives + rejections * of.trueNegatives;
        return right / (right + falsePositives * of.falsePositives + falseNegatives * of.falseNegatives);
    };
}


}),

62305:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  N0: () => (calibrationBins),
  Ue: () => (weightedCalibrationError),
  Ws: () => (calibrationBin),
  fW: () => (calibrationError)
});
var _exact_sum_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61615);

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

76917:
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

97923:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  H: () => (pairedMean)
});
var _paired_moments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43757);
var _paired_statistic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32678);


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

43757:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  W_: () => (pairedSquares),
  _Y: () => (splitPairs),
  dC: () => (pairedExtremes),
  m1: () => (pairedMeans)
});
var _exact_sum_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61615);
var _grouping_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76917);


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

21387:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  h: () => (weightedMean)
});
var _exact_sum_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61615);
var _jackknife_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83410);


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
