export const id = 4476;
export const ids = [4476];
export const modules = {

/***/ 24476:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareModel: () => (/* binding */ compareModel),
  comparisonFile: () => (/* binding */ comparisonFile),
  judgeCandidate: () => (/* binding */ judgeCandidate),
  untouchedModel: () => (/* binding */ untouchedModel)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/domain/compare/default-gate.ts
var default_gate = __webpack_require__(36505);
// EXTERNAL MODULE: ./src/domain/metric/catalogue.ts + 1 modules
var catalogue = __webpack_require__(83128);
;// CONCATENATED MODULE: ./src/domain/compare/finding.ts
/** Bounds may be formed: there is a standard error, and there are rows enough. */
function hasBounds(estimate) {
    return estimate.evidence !== 'point' && !estimate.tooFew && Number.isFinite(estimate.standardError);
}
/** Both sides have a finite value, over the same rows as far as is known, and it is known which is better. */
function isComparable({ candidate, baseline, direction }) {
    return candidate.kind === 'known' && baseline.kind === 'known' && direction !== null;
}
/** Orders names the same on every machine, whatever its locale. */
function byName(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

// EXTERNAL MODULE: ./src/domain/compare/values-name.ts
var values_name = __webpack_require__(57026);
;// CONCATENATED MODULE: ./src/domain/compare/values-error.ts

/**
 * The standard error that a file states; else one from counts: √(p(1−p)/n) for shares of counted rows, Hanley and McNeil
 * (1982) for the area under the ROC curve. `n` alone says nothing of the error of any other metric.
 */
function standardErrorOf(metric, value) {
    const unknown = {
        error: NaN,
        from: 'nothing',
        ...ownCount((0,values_name/* plainName */.M)(metric), value),
        rowLoss: 0,
    };
    if (!value || !Number.isFinite(value.value))
        return unknown;
    if (value.standardError !== undefined && value.standardError > 0) {
        return { ...unknown, error: value.standardError, from: 'stated' };
    }
    if (value.value < 0 || value.value > 1)
        return unknown;
    return fromCounts((0,values_name/* plainName */.M)(metric), value) ?? unknown;
}
function fromCounts(name, value) {
    const { value: p, n, positives } = value;
    const negatives = value.negatives ?? (n !== undefined && positives !== undefined ? n - positives : undefined);
    if (shareOfRows.has(name))
        return share(p, n, 'rows');
    if (shareOfPositives.has(name))
        return share(p, positives, 'positives');
    if (shareOfNegatives.has(name))
        return share(p, negatives, 'negatives');
    if (!areas.has(name) || !positives || !negatives || negatives < 0)
        return null;
    return {
        error: hanleyMcNeil(p, positives, negatives),
        from: 'counts',
        n: n ?? positives + negatives,
        counted: 'rows',
        rowLoss: 1 / Math.min(positives, negatives),
    };
}
/** What the value is a share of, where the file tells; `n` of a file counts all evaluation rows. */
function ownCount(name, value) {
    const [n, counted] = shareOfPositives.has(name)
        ? [value?.positives, 'positives']
        : shareOfNegatives.has(name)
            ? [value?.negatives, 'negatives']
            : name === 'precision'
                ? [undefined, 'predicted positives']
                : [value?.n, 'rows'];
    return n === undefined ? { n: null, counted: null } : { n, counted };
}
function share(p, n, counted) {
    if (!n || n < 0)
        return null;
    return { error: Math.sqrt((p * (1 - p)) / n), from: 'counts', n, counted, rowLoss: 1 / n };
}
function hanleyMcNeil(area, positives, negatives) {
    const q1 = area / (2 - area);
    const q2 = (2 * area ** 2) / (1 + area);
    const variance = (area * (1 - area) + (positives - 1) * (q1 - area ** 2) + (negatives - 1) * (q2 - area ** 2)) /
        (positives * negatives);
    return Math.sqrt(Math.max(0, variance));
}
const shareOfRows = new Set(['accuracy', 'acc', 'accuracy_score', 'error_rate', 'exact_match']);
const shareOfPositives = new Set(['recall', 'sensitivity', 'tpr', 'true_positive_rate']);
const shareOfNegatives = new Set(['specificity', 'tnr', 'true_negative_rate']);
const areas = new Set(['roc_auc', 'auc', 'auroc', 'roc_auc_score']);

// EXTERNAL MODULE: ./src/domain/statistics/exact-sum.ts
var exact_sum = __webpack_require__(61615);
// EXTERNAL MODULE: ./src/domain/statistics/paired-statistic.ts
var paired_statistic = __webpack_require__(32678);
;// CONCATENATED MODULE: ./src/domain/statistics/repeats.ts


/**
 * What the variance of the mean of `k` folds is as a share of the variance between them: 1/k + n_test/n_train. Folds share most
 * of their training rows, so 1/k alone finds differences where there are none (Nadeau and Bengio 2003, Inference for the
 * Generalization Error, the corrected resampled t-test).
 */
function foldShare(k, testToTrain) {
    return 1 / k + testToTrain;
}
/** Differences of pairs, t with pairs − 1. `candidate` and `baseline` are of one length, 2 at the least. */
function pairedRepeats(candidate, baseline, share) {
    const own = momentsOf(candidate);
    const other = momentsOf(baseline);
    const change = momentsOf(candidate.map((value, at) => value - baseline[at]), own, other);
    const products = change.deviations.map((one, at) => one * other.deviations[at]);
    const df = candidate.length - 1;
    return (0,paired_statistic/* pairedStatistic */.e)({ candidate: own.mean, baseline: other.mean, change: own.mean - other.mean }, {
        candidate: share * own.variance,
        baseline: share * other.variance,
        change: share * change.variance,
        covariance: (share * (0,exact_sum/* exactSum */.dZ)(products)) / df,
    }, df);
}
/** Means of two independent samples: Welch (1947), the degrees of freedom by Satterthwaite (1946). */
function unpairedRepeats(candidate, baseline) {
    const own = momentsOf(candidate.values);
    const other = momentsOf(baseline.values);
    const variances = { candidate: candidate.share * own.variance, baseline: baseline.share * other.variance };
    const change = variances.candidate + variances.baseline;
    const df = change ** 2 /
        (variances.candidate ** 2 / (candidate.values.length - 1) +
            variances.baseline ** 2 / (baseline.values.length - 1));
    return (0,paired_statistic/* pairedStatistic */.e)({ candidate: own.mean, baseline: other.mean, change: own.mean - other.mean }, { ...variances, change, covariance: -variances.baseline }, Number.isFinite(df) ? df : null);
}
/**
 * One training against several: were it one more of them, it would lie within mean ± t·s·√(1 + 1/m) (prediction interval,
 * m − 1 degrees of freedom). What a single training varies by is taken from the several.
 */
function singleAgainstRepeats(single, several, which) {
    const { mean, variance } = momentsOf(several);
    const m = several.length;
    const ofMean = variance / m;
    const [candidate, baseline] = which === 'candidate' ? [single, mean] : [mean, single];
    const [own, other] = which === 'candidate' ? [variance, ofMean] : [ofMean, variance];
    return (0,paired_statistic/* pairedStatistic */.e)({ candidate, baseline, change: candidate - baseline }, { candidate: own, baseline: other, change: own + other, covariance: -other }, m - 1);
}
/** Spread below this share of the numbers is their rounding: 0.82 − 0.80 and 0.81 − 0.79 are one number. */
const rounding = 1e-12;
/** `of` are the sides of differences: these are rounded as the sides are. */
function momentsOf(values, ...of) {
    const all = Float64Array.from(values);
    const size = Math.max(...values.map(Math.abs), ...of.map((side) => side.size));
    const mean = (0,exact_sum/* exactSum */.dZ)(all) / all.length;
    const deviations = all.map((value) => {
        const deviation = value - mean;
        return Math.abs(deviation) <= rounding * size ? 0 : deviation;
    });
    const variance = (0,exact_sum/* exactSum */.dZ)(deviations.map((one) => one * one)) / (all.length - 1);
    return { mean, variance, deviations, size };
}

;// CONCATENATED MODULE: ./src/domain/compare/values-repeats.ts

/** The evidence of folds, else of seeds; null where neither side has any, or they show no spread that tells anything. */
function repeatedFindings(sides) {
    return ofFolds(sides) ?? ofSeeds(sides);
}
/**
 * Nadeau and Bengio (2003). Folds are paired by their ids; without ids by their number, which takes it that both sides were
 * split alike. Otherwise the two means are compared as if independent, which is conservative.
 */
function ofFolds({ candidate, baseline }) {
    const mine = candidate?.folds;
    const theirs = baseline?.folds;
    if (!mine || !theirs)
        return null;
    const counts = { candidate: mine.values.length, baseline: theirs.values.length };
    const [ratio, theirRatio] = [testToTrainOf(mine), testToTrainOf(theirs)];
    const pairs = ratio === theirRatio ? foldPairs(mine, theirs) : null;
    if (pairs) {
        const share = foldShare(pairs.candidate.length, ratio);
        const statistic = pairedRepeats(pairs.candidate, pairs.baseline, share);
        const repeats = {
            ...counts,
            paired: counts.candidate,
            by: mine.ids ? 'id' : 'order',
        };
        if (isTelling(statistic))
            return { evidence: 'folds', method: 'nadeau-bengio', statistic, repeats };
    }
    const statistic = unpairedRepeats({ values: mine.values, share: foldShare(counts.candidate, ratio) }, { values: theirs.values, share: foldShare(counts.baseline, theirRatio) });
    const repeats = { ...counts, paired: null };
    return isTelling(statistic)
        ? { evidence: 'folds', method: 'nadeau-bengio-unpaired', statistic, repeats }
        : null;
}
/**
 * Differences by seed where at least two seeds are on both sides, and of these alone; else Welch (1947). One training against
 * several: a prediction interval. A mean over folds is not one training.
 */
function ofSeeds({ candidate, baseline }) {
    if (!candidate || !baseline)
        return null;
    const [mine, theirs] = [candidate.seeds, baseline.seeds];
    if (mine && theirs)
        return ofBothSeeds(mine, theirs);
    const several = mine ?? theirs;
    const single = mine ? baseline : candidate;
    if (!several || single.folds || !Number.isFinite(single.value))
        return null;
    const which = mine ? 'baseline' : 'candidate';
    const statistic = singleAgainstRepeats(single.value, several.values, which);
    const m = several.values.length;
    const repeats = { candidate: mine ? m : 1, baseline: mine ? 1 : m, paired: null };
    return isTelling(statistic)
        ? { evidence: 'seeds', method: 'prediction-interval', statistic, repeats }
        : null;
}
function ofBothSeeds(mine, theirs) {
    const counts = { candidate: mine.values.length, baseline: theirs.values.length };
    const pairs = pairsById(mine, theirs);
    const paired = pairs?.candidate.length ?? 0;
    if (pairs && paired >= 2) {
        const statistic = pairedRepeats(pairs.candidate, pairs.baseline, 1 / paired);
        const repeats = { ...counts, paired, by: 'id' };
        if (isTelling(statistic))
            return { evidence: 'seeds', method: 'paired-seeds', statistic, repeats };
    }
    const statistic = unpairedRepeats({ values: mine.values, share: 1 / counts.candidate }, { values: theirs.values, share: 1 / counts.baseline });
    const repeats = { ...counts, paired: null };
    return isTelling(statistic) ? { evidence: 'seeds', method: 'welch', statistic, repeats } : null;
}
/**
 * A difference without any spread is no certainty: few values, or rounded ones, may agree by chance, and a seed may not be used
 * at all. Only where nothing differs anywhere is that the finding.
 */
function isTelling({ change, standardError }) {
    return standardError > 0 || change === 0;
}
/**
 * What the file says; else 1/(k − 1), as of k folds that share no test row. Above ten values are mostly repetitions of fewer
 * folds: 1/9 is assumed, which is conservative for real k-folds.
 */
function testToTrainOf({ values, testToTrain }) {
    return testToTrain ?? 1 / (Math.min(values.length, mostAssumedFolds) - 1);
}
const mostAssumedFolds = 10;
function foldPairs(mine, theirs) {
    const k = mine.values.length;
    if (k !== theirs.values.length)
        return null;
    if (!mine.ids && !theirs.ids)
        return { candidate: mine.values, baseline: theirs.values };
    const pairs = pairsById(mine, theirs);
    return pairs?.candidate.length === k ? pairs : null;
}
/** In the order of ids, so that no other order shows. null: a side has no ids. */
function pairsById(mine, theirs) {
    if (!mine.ids || !theirs.ids)
        return null;
    const theirsById = new Map(theirs.ids.map((id, at) => [id, theirs.values[at]]));
    const pairs = mine.ids
        .flatMap((id, at) => {
        const other = theirsById.get(id);
        return other === undefined ? [] : [{ id, candidate: mine.values[at], baseline: other }];
    })
        .sort((a, b) => (a.id < b.id ? -1 : 1));
    return {
        candidate: pairs.map(({ candidate }) => candidate),
        baseline: pairs.map(({ baseline }) => baseline),
    };
}

;// CONCATENATED MODULE: ./src/domain/compare/values.ts




const fewestRows = 30;
const fewestOfClass = 10;
const needClasses = new Set('roc_auc auc auroc roc_auc_score recall sensitivity tpr specificity tnr precision f1 f1_score'.split(' '));
/** The estimate that the best evidence without rows allows: folds, seeds, values with standard errors, bare points. */
function valueEstimate(pair) {
    return repeatedEstimate(pair) ?? singleEstimate(pair);
}
/**
 * The estimate of trainings that were repeated; null where these tell nothing. No row is known, so nothing bounds what one of
 * them can cost: bounds are those of Student's t alone.
 */
function repeatedEstimate(pair) {
    const { metric, direction, candidate, baseline } = pair;
    const found = repeatedFindings(pair);
    if (!found)
        return null;
    const { evidence, method, statistic, repeats } = found;
    const sign = signOf(direction);
    return {
        metric,
        slice: null,
        direction,
        unit: (0,catalogue/* isUnit */.vO)(metric) && [statistic.candidate, statistic.baseline].every((value) => value >= 0 && value <= 1),
        evidence,
        method,
        n: repeats.paired ?? Math.min(repeats.candidate, repeats.baseline),
        counted: evidence,
        candidate: statistic.candidate,
        baseline: statistic.baseline,
        gain: sign * statistic.change + 0,
        standardError: statistic.standardError,
        candidateError: statistic.candidateError,
        baselineError: statistic.baselineError,
        covariance: sign * statistic.covariance + 0,
        df: statistic.df,
        rowLoss: 0,
        unbounded: false,
        discordant: null,
        repeats,
        ...(evidence === 'seeds' && candidate && { ownValue: candidate.value }),
        tooFew: hasTooFew(metric, candidate) || hasTooFew(metric, baseline),
        eligible: false,
    };
}
/**
 * The estimate that two values without rows allow. Their standard errors are added as if the values were independent, which
 * overstates the error of the difference where both models were measured on the same rows: conservative. With no standard
 * error on either side it is a bare point.
 */
function singleEstimate({ metric, direction, candidate, baseline }) {
    const mine = standardErrorOf(metric, candidate);
    const theirs = standardErrorOf(metric, baseline);
    const sign = signOf(direction);
    const candidateValue = finite(candidate);
    const baselineValue = finite(baseline);
    const bare = Number.isNaN(mine.error) || Number.isNaN(theirs.error);
    const stated = mine.from === 'stated' && theirs.from === 'stated';
    return {
        metric,
        slice: null,
        direction,
        unit: (0,catalogue/* isUnit */.vO)(metric) && [candidateValue, baselineValue].every((value) => !(value < 0 || value > 1)),
        evidence: bare ? 'point' : stated ? 'standard-error' : 'row-count',
        method: bare ? 'point' : stated ? 'unpaired-standard-errors' : 'unpaired-row-counts',
        n: mine.n ?? theirs.n,
        counted: mine.n === null ? theirs.counted : mine.counted,
        candidate: candidateValue,
        baseline: baselineValue,
        gain: sign * (candidateValue - baselineValue),
        standardError: bare ? NaN : Math.hypot(mine.error, theirs.error),
        candidateError: mine.error,
        baselineError: theirs.error,
        covariance: -sign * theirs.error ** 2,
        df: null,
        rowLoss: bare ? 0 : mine.rowLoss,
        unbounded: false,
        discordant: null,
        tooFew: hasTooFew(metric, candidate) || hasTooFew(metric, baseline),
        eligible: false,
    };
}
/** What the files say of the evaluation rows of the two sides and that cannot both be true of the same rows; null: nothing. */
function differingRows({ metric, candidate, baseline }) {
    for (const count of ['n', 'positives', 'negatives']) {
        const mine = candidate?.[count];
        const theirs = baseline?.[count];
        if (mine === undefined || theirs === undefined || mine === theirs)
            continue;
        const what = count === 'n' ? 'rows' : count;
        return `${metric} of the candidate is over ${mine} ${what}, of the baseline over ${theirs}: these are not the same evaluation rows.`;
    }
    return null;
}
/**
 * A share on one side and what must be a percentage on the other: 0.91 and 91.2 are no gain of 90 points. Percentages below 1
 * are rare, and so is a change to the twentyfold; null where both may be of one unit.
 */
function differingUnits({ metric, candidate, baseline }) {
    const [mine, theirs] = [finite(candidate), finite(baseline)];
    const [smaller, larger] = [Math.min(mine, theirs), Math.max(mine, theirs)];
    if (!(0,catalogue/* isUnit */.vO)(metric) || !(smaller >= 0 && smaller <= 1 && larger > 1))
        return null;
    if (larger < 20 * Math.max(smaller, 0.5))
        return null;
    return `${metric} of the candidate is ${mine}, of the baseline ${theirs}: one is a share of 1, the other looks like a percentage.`;
}
function signOf(direction) {
    return direction === 'higher' ? 1 : -1;
}
function hasTooFew(metric, value) {
    if (!value)
        return false;
    if (value.n !== undefined && value.n < fewestRows)
        return true;
    if (!needClasses.has((0,values_name/* plainName */.M)(metric)))
        return false;
    return [value.positives, value.negatives].some((count) => count !== undefined && count < fewestOfClass);
}
function finite(value) {
    return value && Number.isFinite(value.value) ? value.value : NaN;
}

;// CONCATENATED MODULE: ./src/domain/compare/findings-values.ts

/** A metric of which only values are known, on one side or both. */
function valueFinding({ metric, direction, candidate, baseline }) {
    // Without a direction the gain means nothing; values, change and bounds of one side do not depend on it.
    const pair = { metric, direction: direction ?? 'higher', candidate, baseline };
    const estimate = valueEstimate(pair);
    const candidateState = stateOf(metric, 'candidate', candidate);
    const baselineState = stateOf(metric, 'baseline', baseline);
    return {
        estimate,
        direction,
        candidate: candidateState,
        baseline: baselineState.kind === 'known' ? (differenceOf(pair) ?? baselineState) : baselineState,
        marks: marksOf(estimate, [candidateState, baselineState]),
    };
}
/** `loss of the candidate is NaN (metrics.json: loss); …`, of the value itself or of a single seed; null: all are finite. */
function describeNotFinite(metric, side, { value, seeds, source }) {
    const at = seeds?.values.findIndex((one) => !Number.isFinite(one)) ?? -1;
    if (Number.isFinite(value) && at < 0)
        return null;
    const found = Number.isFinite(value) ? seeds?.values[at] : value;
    const where = Number.isFinite(value) ? ` with seed ${seeds?.ids?.[at] ?? at}` : '';
    return `${metric} of the ${side} is ${found}${where}${source ? ` (\`${source}\`)` : ''}; a comparison needs finite numbers.`;
}
/** What keeps two known values from being held against each other; null: nothing. */
function differenceOf(pair) {
    const units = differingUnits(pair);
    if (units !== null)
        return { kind: 'fault', reason: 'unit-differs', detail: units };
    const rows = differingRows(pair);
    return rows === null ? null : { kind: 'fault', reason: 'rows-differ', detail: rows };
}
function stateOf(metric, side, value) {
    if (!value)
        return { kind: 'missing' };
    const detail = describeNotFinite(metric, side, value);
    return detail === null ? { kind: 'known' } : { kind: 'fault', reason: 'not-finite', detail };
}
/** Compared as if independent, although both sides were measured on the same rows. Trainings with other seeds are independent. */
function isConservative({ evidence, repeats }) {
    return evidence === 'folds' ? repeats?.paired === null : evidence !== 'seeds';
}
function marksOf(estimate, states) {
    const marks = [];
    if (states.every(({ kind }) => kind === 'known')) {
        if (estimate.evidence === 'point')
            marks.push('low-evidence');
        else if (isConservative(estimate))
            marks.push('conservative');
        marks.push('unverified-rows');
    }
    if (states.some(({ kind }) => kind === 'fault'))
        marks.push('not-finite');
    if (estimate.tooFew)
        marks.push('too-few-rows');
    return marks;
}

;// CONCATENATED MODULE: ./src/domain/compare/findings-rows.ts


/** Values in a file and computed from rows are told apart from here on, relative to the larger one. */
const sameValue = 1e-6;
/** A metric computed from rows. What was computed counts; a metric file that says otherwise is marked. */
function rowFinding({ rows, estimate, values }) {
    if (!rows.baseline && values.baseline)
        return againstFile(estimate, values.candidate, values.baseline);
    const candidate = findings_rows_stateOf('candidate', estimate, values.candidate);
    const baseline = rows.baseline
        ? findings_rows_stateOf('baseline', estimate, values.baseline)
        : { kind: 'missing' };
    const marks = rowMarks(rows, estimate);
    for (const side of ['candidate', 'baseline']) {
        if (differs(estimate[side], values[side]))
            marks.push('differs-from-file');
    }
    return finding({ estimate, candidate, baseline, marks });
}
function sliceFinding(rows, estimate) {
    return finding({
        estimate,
        candidate: findings_rows_stateOf('candidate', estimate, undefined),
        baseline: findings_rows_stateOf('baseline', estimate, undefined),
        marks: rowMarks(rows, estimate),
    });
}
/** The candidate's rows against a baseline that left only a value. */
function againstFile(estimate, inFile, baseline) {
    const { metric, direction, candidateError, counted, n, sampled } = estimate;
    // Without rows on both sides trainings that were repeated say more than one value does.
    const mine = { ...inFile, value: estimate.candidate };
    if (repeatedFindings({ candidate: mine, baseline })) {
        const { marks, ...repeated } = valueFinding({ metric, direction, candidate: mine, baseline });
        return finding({
            ...repeated,
            candidate: findings_rows_stateOf('candidate', estimate, inFile),
            marks: differs(estimate.candidate, inFile) ? [...marks, 'differs-from-file'] : marks,
        });
    }
    const computed = {
        value: estimate.candidate,
        ...(candidateError > 0 ? { standardError: candidateError } : {}),
        // An error from the count alone would take the rows as alike and independent.
        ...(counted === 'rows' && n !== null && !sampled ? { n } : {}),
    };
    const unpaired = valueFinding({ metric, direction, candidate: computed, baseline });
    return finding({
        estimate: {
            ...unpaired.estimate,
            n,
            counted,
            // Without a baseline's rows nobody saw what one of them can cost where nothing bounds it.
            rowLoss: Math.max(unpaired.estimate.rowLoss, estimate.rowLoss || 0),
            tooFew: unpaired.estimate.tooFew || estimate.tooFew,
        },
        candidate: findings_rows_stateOf('candidate', estimate, inFile),
        baseline: unpaired.baseline,
        marks: [
            ...unpaired.marks.filter((mark) => mark !== 'not-finite' || unpaired.baseline.kind === 'fault'),
            ...(differs(estimate.candidate, inFile) ? ['differs-from-file'] : []),
        ],
    });
}
function finding(parts) {
    const { candidate, baseline, estimate } = parts;
    const reasons = [candidate, baseline].flatMap((state) => (state.kind === 'fault' ? [state.reason] : []));
    const marks = new Set(parts.marks);
    for (const reason of reasons)
        if (reason === 'not-finite' || reason === 'undefined')
            marks.add(reason);
    if (estimate.tooFew)
        marks.add('too-few-rows');
    return { ...parts, direction: estimate.direction, marks: [...marks] };
}
function findings_rows_stateOf(side, estimate, inFile) {
    const { metric, slice } = estimate;
    // The rows may give a number all the same: but a training run that writes NaN is not to be trusted with the rest.
    const notFinite = inFile ? describeNotFinite(metric, side, inFile) : null;
    if (notFinite !== null)
        return { kind: 'fault', reason: 'not-finite', detail: notFinite };
    if (Number.isFinite(estimate[side]))
        return { kind: 'known' };
    const where = slice ? ` in ${slice.column}=${slice.value}` : '';
    return {
        kind: 'fault',
        reason: 'undefined',
        detail: `${metric} of the ${side} is undefined on these rows${where}: they hold one class only, or it is 0/0.`,
    };
}
function rowMarks(rows, { unbounded }) {
    const marks = [];
    if (unbounded)
        marks.push('unbounded-loss');
    if (rows.baseline && rows.pairing === 'order')
        marks.push('unverified-rows');
    return marks;
}
function differs(computed, inFile) {
    if (!inFile)
        return false;
    const size = Math.max(Math.abs(computed), Math.abs(inFile.value));
    return !(Math.abs(computed - inFile.value) <= sameValue * size);
}

// EXTERNAL MODULE: ./src/domain/compare/row-estimates.ts + 3 modules
var row_estimates = __webpack_require__(37854);
;// CONCATENATED MODULE: ./src/domain/compare/findings.ts





/**
 * What is known of every metric that either side has, from the best evidence: paired rows, folds, seeds, values with standard
 * errors or counts, bare points. A rule's direction counts more than the table of names.
 */
function gatherFindings({ candidate, baseline, rows: pairing, ...known }, rules) {
    const rows = pairing.kind === 'paired' ? pairing.rows : null;
    const estimates = known.estimates ?? (rows ? (0,row_estimates/* estimateRows */.a)(rows) : []);
    const written = new Map(rules.map((rule) => [rule.metric, rule.direction]));
    const byMetric = new Map(estimates.filter(({ slice }) => slice === null).map((one) => [one.metric, one]));
    const names = new Set([...byMetric.keys(), ...candidate.values.keys(), ...(baseline?.values.keys() ?? [])]);
    const overall = new Map();
    for (const metric of [...names].sort(byName)) {
        const values = { candidate: candidate.values.get(metric), baseline: baseline?.values.get(metric) };
        const estimate = byMetric.get(metric);
        const finding = rows && estimate
            ? rowFinding({ rows, estimate: turned(estimate, written.get(metric)), values })
            : valueFinding({ metric, direction: written.get(metric) ?? (0,catalogue/* directionOf */.FR)(metric), ...values });
        overall.set(metric, finding);
    }
    const slices = rows?.baseline
        ? estimates
            .filter(({ slice }) => slice !== null)
            .map((estimate) => sliceFinding(rows, turned(estimate, written.get(estimate.metric))))
        : [];
    return { overall, slices, rows, hasBaseline: baseline !== null || Boolean(rows?.baseline) };
}
/** The same estimate with the sign that the policy wants, should that differ from the one of the table. */
function turned(estimate, direction) {
    if (direction === undefined || direction === estimate.direction)
        return estimate;
    const { discordant } = estimate;
    return {
        ...estimate,
        direction,
        gain: -estimate.gain,
        covariance: -estimate.covariance,
        discordant: discordant && { better: discordant.worse, worse: discordant.better },
        // What one row can gain bounds what it can now lose only for metrics that are symmetrical in this.
        unbounded: true,
    };
}

;// CONCATENATED MODULE: ./src/domain/compare/rules-written.ts
/** The demands of a rule, each of which is judged by itself, in a fixed order. */
function demandsOf(rule) {
    const demands = [];
    if (rule.noWorse)
        demands.push({ kind: 'no-worse' });
    if (rule.tolerance)
        demands.push({ kind: 'tolerance', tolerance: rule.tolerance });
    if (rule.mustImprove !== undefined)
        demands.push({ kind: 'must-improve', gain: rule.mustImprove });
    if (rule.min !== undefined)
        demands.push({ kind: 'min', limit: rule.min });
    if (rule.max !== undefined)
        demands.push({ kind: 'max', limit: rule.max });
    return demands.length > 0 ? demands : [{ kind: 'present' }];
}
function differenceDemandsOf(rule) {
    return demandsOf(rule).filter(isDifference);
}
function isDifference(demand) {
    return demand.kind === 'no-worse' || demand.kind === 'tolerance' || demand.kind === 'must-improve';
}
/** As in the policy: `no-worse`, `tolerance: 1%`, `must-improve`, `min: 0.8`. */
function writeDemand(demand) {
    switch (demand.kind) {
        case 'no-worse':
        case 'present':
            return demand.kind;
        case 'tolerance':
            return `tolerance: ${writeTolerance(demand.tolerance)}`;
        case 'must-improve':
            return demand.gain === 0 ? 'must-improve' : `must-improve: ${demand.gain}`;
        case 'min':
        case 'max':
            return `${demand.kind}: ${demand.limit}`;
    }
}
function writeTolerance({ kind, value }) {
    // Twelve digits hide that 0.07 × 100 is not 7 in binary.
    return kind === 'absolute' ? String(value) : `${Number((value * 100).toPrecision(12))}%`;
}

;// CONCATENATED MODULE: ./src/domain/statistics/binomial.ts
/**
 * P(X = k) for n fair coins, to about 1e-14 relative at any n, by Loader's saddle-point form (2000, Fast and Accurate
 * Computation of Binomial Probabilities): logarithms of factorials would cancel.
 */
function binomial_fairCoinMass(k, n) {
    if (k < 0 || k > n)
        return 0;
    if (k === 0 || k === n)
        return 2 ** -n;
    const half = n / 2;
    const error = stirlingError(n) - stirlingError(k) - stirlingError(n - k);
    const deviance = relativeEntropy(k, half) + relativeEntropy(n - k, half);
    return Math.exp(error - deviance) * Math.sqrt(n / (2 * Math.PI * k * (n - k)));
}
/** P(X <= k) for n fair coins. */
function binomial_fairCoinCdf(k, n) {
    if (k < 0)
        return 0;
    if (k >= n)
        return 1;
    if (k > n / 2)
        return 1 - binomial_fairCoinCdf(n - k - 1, n);
    // Downwards from k each term is the one before it times i / (n − i + 1), below 1: it ends by itself.
    let term = binomial_fairCoinMass(k, n);
    let sum = term;
    for (let i = k; i > 0 && term > sum * 1e-17; i--) {
        term *= i / (n - i + 1);
        sum += term;
    }
    return Math.min(1, sum);
}
/** log(n!) less Stirling's formula. */
function stirlingError(n) {
    if (n < 16) {
        let product = 1;
        for (let i = 2; i <= n; i++)
            product *= i;
        return Math.log(product) - (n + 0.5) * Math.log(n) + n - 0.5 * Math.log(2 * Math.PI);
    }
    const square = 1 / (n * n);
    return (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square * (1 / 1680 - square * (1 / 1188))))) / n;
}
/** k log(k/m) + m − k, without the cancellation near k = m. */
function relativeEntropy(k, m) {
    const difference = k - m;
    if (Math.abs(difference) >= 0.1 * (k + m))
        return k * Math.log(k / m) - difference;
    const v = difference / (k + m);
    let sum = difference * v;
    let term = 2 * k * v;
    for (let j = 1;; j++) {
        term *= v * v;
        const next = sum + term / (2 * j + 1);
        if (next === sum)
            return sum;
        sum = next;
    }
}

;// CONCATENATED MODULE: ./src/domain/statistics/mcnemar.ts

/** Two-sided exact test of McNemar (1947): does either model win more of the rows on which they differ? */
function mcnemarExact({ better, worse }) {
    return Math.min(1, 2 * fairCoinCdf(Math.min(better, worse), better + worse));
}
/** Two-sided mid-p form (Fagerland, Lydersen and Laake 2013): half the probability of what was seen. */
function mcnemarMidP({ better, worse }) {
    const fewer = Math.min(better, worse);
    const n = better + worse;
    if (better === worse)
        return 1;
    return Math.min(1, 2 * fairCoinCdf(fewer, n) - fairCoinMass(fewer, n));
}
/** One-sided mid-p of a loss: small when far more rows broke than were mended. */
function mcnemarLossMidP({ better, worse }) {
    const n = better + worse;
    return binomial_fairCoinCdf(better, n) - 0.5 * binomial_fairCoinMass(better, n);
}

;// CONCATENATED MODULE: ./src/domain/statistics/normal.ts
/** Standard normal distribution, to about 1e-15 absolute and 1e-13 relative in the lower tail. */
function normalDensity(x) {
    return Math.exp(-0.5 * x * x) / Math.sqrt(2 * Math.PI);
}
/**
 * P(Z <= x). Near 0 by the series of Marsaglia (2004), Evaluating the Normal Distribution; in the tails by Laplace's
 * continued fraction (Abramowitz and Stegun 26.2.14).
 */
function normalCdf(x) {
    if (Number.isNaN(x))
        return NaN;
    const size = Math.abs(x);
    if (size < 3)
        return 0.5 + Math.sign(x) * centralMass(size);
    const tail = upperTail(size);
    return x > 0 ? 1 - tail : tail;
}
/**
 * The x with P(Z <= x) = p, for 0 < p < 1. Starts from the rational approximation 26.2.23 of Abramowitz and Stegun and is
 * refined by Halley's method on `normalCdf`.
 */
function normalQuantile(p) {
    if (!(p > 0 && p < 1))
        return p === 0 ? -Infinity : p === 1 ? Infinity : NaN;
    if (p > 0.5)
        return -normalQuantile(1 - p);
    if (p === 0.5)
        return 0;
    const t = Math.sqrt(-2 * Math.log(p));
    let x = (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308))) - t;
    for (let step = 0; step < 4; step++) {
        const density = normalDensity(x);
        if (density === 0)
            break;
        const move = (normalCdf(x) - p) / density;
        x -= move / (1 + (x * move) / 2);
    }
    return x;
}
/** P(0 < Z < x). */
function centralMass(x) {
    let term = x;
    let sum = x;
    for (let k = 3; term > sum * 1e-17; k += 2) {
        term *= (x * x) / k;
        sum += term;
    }
    return sum * normalDensity(x);
}
function upperTail(x) {
    let fraction = 0;
    for (let k = 200; k >= 1; k--)
        fraction = k / (x + fraction);
    return normalDensity(x) / (x + fraction);
}

;// CONCATENATED MODULE: ./src/domain/statistics/student-t.ts

/**
 * Student's t distribution with `df` > 0 degrees of freedom; null: the normal distribution. About 1e-13 absolute.
 * P(|T| > t) is the incomplete beta function I_x(df/2, 1/2) at x = df / (df + t²), by its continued fraction
 * (Abramowitz and Stegun 26.7.1 and 26.5.8, evaluated as in Lentz 1976).
 */
function tCdf(t, df) {
    if (df === null || df > largestDf)
        return normalCdf(t);
    if (Number.isNaN(t) || !(df > 0))
        return NaN;
    if (t === 0)
        return 0.5;
    if (df > manyDf)
        return normalCdf(Math.sign(t) * normalEquivalent(t, df));
    const bothTails = twoSided(t, df);
    return t > 0 ? 1 - bothTails / 2 : bothTails / 2;
}
/** P(|T| > |t|). */
function tTwoSided(t, df) {
    return Math.min(1, 2 * tCdf(-Math.abs(t), df));
}
/** The t with P(T <= t) = p, for 0 < p < 1. */
function tQuantile(p, df) {
    if (df === null || df > largestDf)
        return normalQuantile(p);
    if (!(p > 0 && p < 1) || !(df > 0))
        return NaN;
    if (p > 0.5)
        return -tQuantile(1 - p, df);
    if (p === 0.5)
        return 0;
    return df < 3 ? bisect(p, df) : refine(p, df);
}
const largestDf = 1e12;
/** From here on the continued fraction cancels, and the expansion is exact to rounding. */
const manyDf = 2000;
/** The normal deviate of the same tail: Hill (1970), Algorithm 395. */
function normalEquivalent(t, df) {
    const a = df - 0.5;
    const b = 48 * a * a;
    const y = a * Math.log1p((t * t) / df);
    const third = (((-0.4 * y - 3.3) * y - 24) * y - 85.5) / (0.8 * y * y + 100 + b);
    return ((third + y + 3) / b + 1) * Math.sqrt(y);
}
/** Newton's method from the expansion in 1/df (Abramowitz and Stegun 26.7.5). */
function refine(p, df) {
    const z = normalQuantile(p);
    const z2 = z * z;
    let t = z +
        (z * (z2 + 1)) / (4 * df) +
        (z * (3 + z2 * (16 + 5 * z2))) / (96 * df ** 2) +
        (z * (-15 + z2 * (17 + z2 * (19 + 3 * z2)))) / (384 * df ** 3);
    for (let step = 0; step < 50; step++) {
        const move = (tCdf(t, df) - p) / density(t, df);
        if (!Number.isFinite(move))
            return bisect(p, df);
        t -= move;
        if (Math.abs(move) <= 1e-13 * Math.abs(t))
            return t;
    }
    return bisect(p, df);
}
function bisect(p, df) {
    let low = -1;
    while (tCdf(low, df) > p)
        low *= 2;
    let high = 0;
    for (let step = 0; step < 200 && high > low; step++) {
        const middle = (low + high) / 2;
        if (middle === low || middle === high)
            break;
        if (tCdf(middle, df) < p)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}
function density(t, df) {
    return ((gammaRatio(df / 2) / Math.sqrt(df * Math.PI)) * Math.exp(-((df + 1) / 2) * Math.log1p((t * t) / df)));
}
function twoSided(t, df) {
    const a = df / 2;
    const square = t * t;
    const x = df / (df + square);
    const y = square / (df + square);
    // x^a y^(1/2) / B(a, 1/2); B(a, 1/2) = sqrt(pi) Γ(a) / Γ(a + 1/2).
    const front = (Math.exp(-a * Math.log1p(square / df)) * Math.sqrt(y) * gammaRatio(a)) / Math.sqrt(Math.PI);
    return x < (a + 1) / (a + 2.5)
        ? (front * betaFraction(a, 0.5, x)) / a
        : 1 - (front * betaFraction(0.5, a, y)) / 0.5;
}
/** Γ(a + 1/2) / Γ(a): the asymptotic series (Tricomi and Erdélyi 1951), reached from below by the recurrence. */
function gammaRatio(a) {
    let factor = 1;
    let at = a;
    for (; at < 60; at++)
        factor *= at / (at + 0.5);
    const r = 1 / at;
    const series = 1 +
        r *
            (-1 / 8 +
                r * (1 / 128 + r * (5 / 1024 + r * (-21 / 32768 + r * (-399 / 262144 + (r * 869) / 4194304)))));
    return factor * Math.sqrt(at) * series;
}
/** The continued fraction of the incomplete beta function. */
function betaFraction(a, b, x) {
    const tiny = 1e-300;
    let c = 1;
    let d = 1 - ((a + b) * x) / (a + 1);
    d = 1 / (Math.abs(d) < tiny ? tiny : d);
    let value = d;
    for (let m = 1; m <= 100_000; m++) {
        const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / (1 + even * d || tiny);
        c = 1 + even / c || tiny;
        value *= d * c;
        const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / (1 + odd * d || tiny);
        c = 1 + odd / c || tiny;
        const change = d * c;
        value *= change;
        if (Math.abs(change - 1) < 4e-16)
            break;
    }
    return value;
}

;// CONCATENATED MODULE: ./src/domain/statistics/wilson.ts
/**
 * Score bounds of a share of `n` rows (Wilson 1927); `z` is the normal quantile of one side. They stay within [0, 1], and say
 * something when all rows agree.
 */
function wilsonBounds(share, n, z) {
    const square = (z * z) / n;
    const centre = share + square / 2;
    const spread = Math.sqrt(square * share * (1 - share) + (square * square) / 4);
    return {
        lower: Math.max(0, (centre - spread) / (1 + square)),
        upper: Math.min(1, (centre + spread) / (1 + square)),
    };
}

;// CONCATENATED MODULE: ./src/domain/compare/bounds.ts




/*
 * Bounds, tests and sample sizes of one estimate. All speak of the gain: positive is better. `alpha` is one-sided. Where the
 * standard error is NaN so is the answer; where `tooFew` is set the caller must not use it.
 */
/**
 * L of judging.md: the gain is at least this. A score bound: the variance of a loss that single rows can cause is counted
 * even where no row showed it. L = d − z²u/2 − √(z²SE² + z⁴u²/4) (after Wilson 1927; for 0/1 scores compare Tango 1998).
 */
function passBound({ gain, standardError, rowLoss, df }, alpha) {
    return gain - scoreAllowance({ error: standardError, rowLoss, z: quantile(alpha, df) });
}
/** U of judging.md: the gain is at most this. For 0/1 row scores it lies below 0 only where McNemar's mid-p shows a loss, too. */
function failBound({ gain, standardError, df, discordant }, alpha) {
    const bound = gain + quantile(alpha, df) * standardError;
    return bound < 0 && discordant && !(mcnemarLossMidP(discordant) < alpha) ? 0 : bound;
}
/**
 * One-sided p-value for "the gain is below −margin": small when a loss beyond `margin` is shown. For 0/1 row scores it is
 * never below McNemar's mid-p of a loss, since few discordant rows do not make a normal distribution. A negative margin asks
 * whether the gain is below −margin > 0; that McNemar's test does not answer.
 */
function lossP({ gain, standardError, df, discordant }, margin) {
    const p = tailBelow(gain + margin, standardError, df);
    return discordant && margin >= 0 ? Math.max(p, mcnemarLossMidP(discordant)) : p;
}
/** One-sided p-value for "the gain is above −margin": small when non-inferiority is shown. Shown, never deciding. */
function nonInferiorityP({ gain, standardError, df }, margin) {
    return tailBelow(-(gain + margin), standardError, df);
}
/** Two-sided 90 % interval of the change, candidate − baseline: the ends are the bounds that decide at alpha 0.05. */
function interval(estimate) {
    const low = passBound(estimate, 0.05);
    const high = failBound(estimate, 0.05);
    return estimate.direction === 'higher' ? [low, high] : [-high, -low];
}
/**
 * One-sided bound of the candidate's own value. Shares of rows that count alike and are independent: Wilson (1927). Others: the score form above, or plain
 * z·SE where no row's loss is bounded; a metric in [0, 1] has bounds in [0, 1].
 */
function candidateBound(estimate, side, alpha) {
    const { metric, n, candidate, candidateError, unit, unbounded, df, evidence, sampled } = estimate;
    const ofRows = evidence === 'paired-rows' || evidence === 'row-count';
    if (ofRows && shares.has(metric) && !sampled && n && candidate >= 0 && candidate <= 1) {
        return wilsonBounds(candidate, n, normalQuantile(1 - alpha))[side];
    }
    const rowLoss = unbounded ? 0 : estimate.rowLoss;
    const allowance = scoreAllowance({ error: candidateError, rowLoss, z: quantile(alpha, df) });
    if (side === 'lower')
        return unit ? Math.max(0, candidate - allowance) : candidate - allowance;
    return unit ? Math.min(1, candidate + allowance) : candidate + allowance;
}
/**
 * The estimate of d + r·|baseline|, jointly: a loss of less than the share `r` of the baseline is a gain above 0 of it. The
 * sign of the baseline counts as known, so the caller must have |baseline| > 2 SE.
 */
function relative(estimate, r) {
    const { gain, baseline, standardError, baselineError, covariance } = estimate;
    const signed = r * Math.sign(baseline);
    const variance = standardError ** 2 + signed ** 2 * baselineError ** 2 + 2 * signed * covariance;
    return {
        ...estimate,
        gain: gain + signed * baseline,
        standardError: Math.sqrt(Math.max(0, variance)),
        covariance: covariance + signed * baselineError ** 2,
    };
}
/**
 * Rows with which an equally good model (true gain 0) would pass the margin with chance `power`, if rows are like those seen;
 * counted as `n` of the estimate counts. From −z_power·SE > −margin + allowance of L, with SE ~ 1/√rows and u ~ 1/rows. null:
 * the margin allows no loss, nothing is known of n or SE, or more of them would not make SE less. Seeds count like rows.
 */
function rowsForPower({ n, standardError, rowLoss, df, evidence, repeats }, margin, alpha, power) {
    // Of more folds each is another one; what a single training varies by no number of others makes less.
    const isFixed = evidence === 'folds' || (repeats && repeats.paired === null && repeats.candidate !== repeats.baseline);
    if (isFixed)
        return null;
    if (!n || !Number.isFinite(standardError) || !(margin > 0))
        return null;
    const z = quantile(alpha, df);
    const zPower = normalQuantile(power);
    const shortfall = (rows) => {
        const error = standardError * Math.sqrt(n / rows);
        return zPower * error + scoreAllowance({ error, rowLoss: (rowLoss * n) / rows, z }) - margin;
    };
    let enough = 1;
    while (shortfall(enough) > 0) {
        enough *= 2;
        if (enough > 2 ** 50)
            return null;
    }
    let tooFew = enough / 2;
    while (enough - tooFew > 1) {
        const middle = Math.floor((enough + tooFew) / 2);
        if (shortfall(middle) > 0)
            tooFew = middle;
        else
            enough = middle;
    }
    return enough;
}
/** Metrics that are shares of counted rows, `n` being their denominator. */
const shares = new Set(['accuracy', 'recall', 'precision']);
function scoreAllowance({ error, rowLoss, z }) {
    const half = (z * z * rowLoss) / 2;
    return half + Math.sqrt((z * error) ** 2 + half ** 2);
}
function quantile(alpha, df) {
    return -tQuantile(alpha, df);
}
/** P(T < value / error); without any spread the value itself decides. */
function tailBelow(value, error, df) {
    if (error === 0 && value !== 0)
        return value < 0 ? 0 : value > 0 ? 1 : NaN;
    if (error === 0)
        return 0.5;
    return tCdf(value / error, df);
}

// EXTERNAL MODULE: ./src/domain/compare/estimate-parts.ts
var estimate_parts = __webpack_require__(19427);
;// CONCATENATED MODULE: ./src/domain/compare/rules-question.ts


function ask(demand, finding) {
    const { estimate } = finding;
    const tested = isComparable(finding) && hasBounds(estimate);
    const question = { demand, finding, estimate, shift: 0, unstable: false };
    switch (demand.kind) {
        case 'no-worse':
            return {
                ...question,
                margin: 0,
                allowed: irrelevantLoss(estimate),
                p: tested ? lossP(estimate, 0) : NaN,
            };
        case 'must-improve': {
            const margin = -demand.gain;
            return { ...question, margin, allowed: demand.gain, p: tested ? lossP(estimate, margin) : NaN };
        }
        case 'tolerance': {
            const { kind, value } = demand.tolerance;
            if (kind === 'absolute') {
                return { ...question, margin: value, allowed: value, p: tested ? lossP(estimate, value) : NaN };
            }
            const shift = value * Math.abs(estimate.baseline);
            if (!tested)
                return { ...question, margin: shift, allowed: shift, p: NaN };
            const joint = relative(estimate, value);
            const unstable = !(Math.abs(estimate.baseline) > 2 * estimate.baselineError);
            return {
                ...question,
                estimate: joint,
                margin: 0,
                shift,
                allowed: shift,
                p: unstable ? NaN : lossP(joint, 0),
                unstable,
            };
        }
    }
}
/** A loss that is not worth a fail even when it is shown: half a point of metrics in [0, 1], 1 % of the baseline of others. */
function irrelevantLoss({ unit, baseline }) {
    return unit ? 0.005 : 0.01 * Math.abs(baseline);
}
/** Whether the loss is larger than `allowed` by more than the rounding of the two values: 0.81 − 0.80 is not more than 0.01. */
function losesMoreThan(allowed, { gain, baseline, candidate }) {
    return -gain - allowed > rules_question_rounding * Math.max(Math.abs(baseline), Math.abs(candidate));
}
/** Relative; far above the rounding of doubles and of row losses (2⁻⁴⁰), far below what anybody writes into a policy. */
const rules_question_rounding = 1e-10;

;// CONCATENATED MODULE: ./src/domain/compare/ruling.ts
/** Makes excesses of metrics of different units comparable: 1 for metrics in [0, 1], else the size of baseline or limit. */
function rulingScale({ unit, baseline }, limit = 0) {
    if (unit)
        return 1;
    const size = Math.max(Number.isFinite(baseline) ? Math.abs(baseline) : 0, Math.abs(limit));
    return size > 0 ? size : 1;
}
function fault(reason, detail) {
    return { verdict: 'incomparable', reason, allowed: null, bound: null, detail, excess: NaN };
}
/** JSON has neither NaN nor infinities; −0 would print as a loss of nothing. */
function finiteOrNull(value) {
    return Number.isFinite(value) ? value + 0 : null;
}

;// CONCATENATED MODULE: ./src/domain/compare/rules-difference.ts






/** 80 %: the chance with which an equally good model should pass. */
const power = 0.8;
/** `no-worse`, `tolerance` and `must-improve`, on a finding that both sides have. `corrected` is null where there is no test. */
function judgeDifference(question, corrected, levels) {
    const { estimate, finding, allowed, unstable } = question;
    const undecided = { verdict: 'inconclusive', allowed, bound: null, excess: NaN };
    if (finding.estimate.tooFew) {
        return { ...undecided, reason: 'too-few-rows', ...describeFew(finding.estimate) };
    }
    if (finding.estimate.evidence === 'point')
        return judgePoint(question);
    if (unstable) {
        return { ...undecided, reason: 'relative-unstable', detail: describeUnstable(question) };
    }
    if (!hasBounds(estimate) || !corrected)
        return { ...undecided, reason: 'cannot-tell' };
    return question.demand.kind === 'no-worse'
        ? judgeNoWorse(question, corrected, levels)
        : judgeMargin(question, corrected, levels);
}
/** L of judging.md, in terms of the gain. */
function passBoundOf({ estimate, shift }, { passAlpha }) {
    return passBound(estimate, passAlpha) - shift;
}
/**
 * U of judging.md, in terms of the gain, at the level of the test's step. Where the test does not reject, U is not below
 * −margin, whatever its normal approximation says: McNemar's mid-p guards it as well.
 */
function failBoundOf({ estimate, margin, shift }, { level, rejected }) {
    const bound = failBound(estimate, level);
    return (rejected ? bound : Math.max(bound, -margin)) - shift;
}
function judgeNoWorse(question, corrected, levels) {
    const { finding, allowed } = question;
    const scale = rulingScale(finding.estimate);
    const upper = failBoundOf(question, corrected);
    if (corrected.rejected && losesMoreThan(allowed, finding.estimate)) {
        return {
            verdict: 'fail',
            reason: 'shown-worse',
            allowed,
            bound: finiteOrNull(upper),
            tests: corrected.tests,
            excess: -upper / scale,
        };
    }
    const lower = passBoundOf(question, levels);
    return {
        verdict: 'pass',
        reason: corrected.rejected ? 'worse-but-irrelevant' : 'not-shown-worse',
        allowed,
        bound: finiteOrNull(lower),
        excess: -lower / scale,
    };
}
function judgeMargin(question, corrected, levels) {
    const { estimate, demand, finding, allowed, margin, shift } = question;
    const scale = rulingScale(finding.estimate);
    const lower = passBoundOf(question, levels);
    if (corrected.rejected) {
        const upper = failBoundOf(question, corrected);
        return {
            verdict: 'fail',
            reason: demand.kind === 'tolerance' ? 'worse-beyond-tolerance' : 'not-better-enough',
            allowed,
            bound: finiteOrNull(upper),
            tests: corrected.tests,
            excess: (-upper - margin - shift) / scale,
        };
    }
    const bound = { allowed, bound: finiteOrNull(lower) };
    if (passBound(estimate, levels.passAlpha) > -margin) {
        return { ...bound, verdict: 'pass', reason: 'met', excess: -lower / scale };
    }
    return {
        ...bound,
        verdict: 'inconclusive',
        reason: 'cannot-tell',
        rowsNeeded: demand.kind === 'tolerance' ? rowsNeeded(question, levels) : null,
        excess: (-lower - margin - shift) / scale,
    };
}
/** null where no number of rows would do, or none that anybody could count. */
function rowsNeeded({ estimate, margin, shift }, { passAlpha }) {
    const rows = rowsForPower(estimate, margin + shift, passAlpha, power);
    return Number.isSafeInteger(rows) ? rows : null;
}
/**
 * Bare points: plain arithmetic, low evidence. A written tolerance decides; the default only warns; without a default the
 * metric is shown. `must-improve` passes when the gain exceeds what is asked and fails otherwise: nothing is left to wait for.
 */
function judgePoint({ demand, finding, allowed }) {
    const { estimate } = finding;
    const beyond = losesMoreThan(allowed, estimate);
    const ruling = { allowed, bound: null, excess: -estimate.gain / rulingScale(estimate) };
    switch (demand.kind) {
        case 'tolerance':
            return beyond
                ? { ...ruling, verdict: 'fail', reason: 'point-worse-than-tolerance' }
                : { ...ruling, verdict: 'pass', reason: 'met' };
        case 'must-improve':
            return gainsMoreThan(demand.gain, finding.estimate)
                ? { ...ruling, verdict: 'pass', reason: 'met' }
                : { ...ruling, verdict: 'fail', reason: 'not-better-enough' };
        case 'no-worse':
            if (!(0,catalogue/* hasPointDefault */._O)(estimate.metric)) {
                return { ...ruling, allowed: null, verdict: 'pass', reason: 'no-default' };
            }
            return beyond
                ? { ...ruling, verdict: 'inconclusive', reason: 'point-worse-than-default' }
                : { ...ruling, verdict: 'pass', reason: 'not-shown-worse' };
    }
}
function gainsMoreThan(asked, estimate) {
    return losesMoreThan(asked, { ...estimate, gain: -estimate.gain });
}
/** Rows may be many, and of few units, or few of them may have nearly all the weight. */
function describeFew({ metric, sampled }) {
    if (sampled?.unit === null) {
        return {
            detail: `too few rows to judge ${metric}: by their weights they tell less than ${estimate_parts/* floors */.y.rows} rows, or ${estimate_parts/* floors */.y.ofClass} of a class, that count alike`,
        };
    }
    if (!sampled || sampled.effective >= estimate_parts/* floors */.y.units)
        return {};
    const effective = sampled.effective > 0 ? sampled.effective.toFixed(1) : '0';
    return {
        detail: `too few units to judge ${metric}: those of ${sampled.unit} tell as much as ${effective} of one size, and at least ${estimate_parts/* floors */.y.units} are needed`,
    };
}
function describeUnstable({ finding: { estimate } }) {
    return `${estimate.metric} of the baseline is ${estimate.baseline}, not clearly different from 0: a share of it says nothing. Write an absolute tolerance.`;
}

;// CONCATENATED MODULE: ./src/domain/compare/results-metric.ts






const noBounds = {
    interval: null,
    'pass-bound': null,
    'fail-bound': null,
    'fail-bound-alone': null,
    p: null,
    test: null,
};
/**
 * A metric as it stands in the document. Bounds are those of the rule that compares it (`asked`), else of the plain question
 * whether it is worse; where too little is known for a bound there is none.
 */
function metricResult(finding, asked, levels) {
    const { estimate, direction, candidate, baseline } = finding;
    const known = candidate.kind === 'known' && baseline.kind === 'known';
    const bounded = isComparable(finding) && hasBounds(estimate);
    const question = asked?.question ?? ask({ kind: 'no-worse' }, finding);
    const marks = new Set(finding.marks);
    if (isShownAlone(question, asked, levels))
        marks.add('shown-alone');
    return {
        metric: estimate.metric,
        slice: estimate.slice && { column: estimate.slice.column, value: estimate.slice.value },
        direction,
        unit: estimate.unit,
        evidence: known ? estimate.evidence : 'none',
        method: known ? estimate.method : 'none',
        n: estimate.n,
        counted: estimate.counted,
        ...(known && estimate.repeats && { repeats: { ...estimate.repeats } }),
        baseline: finiteOrNull(estimate.baseline),
        candidate: finiteOrNull(estimate.candidate),
        change: finiteOrNull(estimate.candidate - estimate.baseline),
        gain: direction === null ? null : finiteOrNull(estimate.gain),
        'standard-error': known ? finiteOrNull(estimate.standardError) : null,
        df: known && estimate.df !== null ? finiteOrNull(estimate.df) : null,
        ...(bounded ? boundsOf(question, asked, levels) : noBounds),
        marks: [...marks].sort(),
    };
}
function boundsOf(question, asked, levels) {
    const { estimate, shift, unstable, finding } = question;
    const plain = unstable ? ask({ kind: 'no-worse' }, finding) : question;
    const [low, high] = interval(finding.estimate);
    return {
        interval: Number.isFinite(low) && Number.isFinite(high) ? [low + 0, high + 0] : null,
        'pass-bound': finiteOrNull(passBoundOf(plain, levels)),
        'fail-bound': asked?.corrected ? finiteOrNull(failBoundOf(question, asked.corrected)) : null,
        'fail-bound-alone': finiteOrNull(unstable ? failBound(finding.estimate, levels.alpha) : failBound(estimate, levels.alpha) - shift),
        p: finiteOrNull(unstable ? lossP(finding.estimate, 0) : question.p),
        test: testOf(finding),
    };
}
/** A loss beyond what is allowed that its own test shows, and that the correction for all tests takes back. */
function isShownAlone({ p, demand, finding, allowed }, asked, { alpha }) {
    if (!asked?.corrected || asked.corrected.rejected || !(p < alpha))
        return false;
    if (demand.kind === 'tolerance')
        return true;
    // A gain that falls short of the one asked for is no loss.
    if (demand.kind === 'must-improve')
        return failBound(finding.estimate, alpha) < 0;
    return losesMoreThan(allowed, finding.estimate);
}
function testOf({ estimate }) {
    if (estimate.discordant)
        return 'mcnemar-mid-p';
    return estimate.df === null ? 'z' : 't';
}

// EXTERNAL MODULE: ./src/domain/statistics/sampling.ts
var statistics_sampling = __webpack_require__(62969);
// EXTERNAL MODULE: ./src/domain/compare/row-groups.ts
var row_groups = __webpack_require__(63809);
// EXTERNAL MODULE: ./src/domain/compare/row-sampling.ts
var row_sampling = __webpack_require__(24044);
;// CONCATENATED MODULE: ./src/domain/compare/results-rows.ts





const mostExamples = 5;
/**
 * The rows of a comparison: how many were fixed and broken, with the few that moved furthest as examples. Regression has no
 * right and wrong: its examples are the rows whose absolute error fell and rose the most.
 */
function rowResults(rows) {
    const moved = rows.task === 'unlabelled' || !rows.baseline ? null : movedRows(rows, rows.baseline);
    const counted = rows.task === 'binary' && moved !== null;
    return {
        n: rows.n,
        pairing: rows.pairing,
        fingerprint: rows.fingerprint,
        task: rows.task,
        positives: rows.task === 'binary' ? positivesOf(rows) : null,
        threshold: rows.task === 'binary' && rows.scored ? rows.threshold : null,
        fixed: counted ? moved.fixed : null,
        broken: counted ? moved.broken : null,
        ...describeSampling(rows),
        'fixed-ids': moved?.fixedExamples.ids() ?? [],
        'broken-ids': moved?.brokenExamples.ids() ?? [],
    };
}
/** What the rows count and which belong together, over all of them; nothing where they are alike and independent. */
function describeSampling(rows) {
    const [overall] = (0,row_groups.divisionsOf)(rows, []);
    const sampling = overall && (0,row_sampling/* samplerOf */.M)(rows)?.(overall.grouping)[0];
    const counted = overall?.grouping.sizes[0] ?? 0;
    const weight = rows.weights && {
        column: rows.weights.column,
        'effective-rows': sampling ? (0,statistics_sampling/* effectiveNumber */.b)(sampling.weights) : counted,
    };
    if (!sampling || !rows.units)
        return weight ? { weight } : {};
    const masses = (0,exact_sum/* exactSumsBy */.JK)(sampling.weights, sampling.parts);
    const unit = {
        column: rows.units.column,
        units: sampling.units.groups,
        parts: masses.reduce((parts, mass) => parts + Number(mass > 0), 0),
        effective: (0,statistics_sampling/* effectiveNumber */.b)(masses),
    };
    return weight ? { weight, unit } : { unit };
}
function positivesOf({ labels }) {
    let positives = 0;
    for (let row = 0; row < labels.length; row++)
        positives += labels[row];
    return positives;
}
function movedRows(rows, baseline) {
    const { n, labels, candidate } = rows;
    const fixedExamples = new Examples(rows);
    const brokenExamples = new Examples(rows);
    let fixed = 0;
    let broken = 0;
    for (let row = 0; row < n; row++) {
        const label = labels[row];
        const before = baseline[row];
        const after = candidate[row];
        const better = improvement(rows, { label, before, after });
        if (better > 0) {
            fixed++;
            fixedExamples.offer(row, better);
        }
        else if (better < 0) {
            broken++;
            brokenExamples.offer(row, -better);
        }
    }
    return { fixed, broken, fixedExamples, brokenExamples };
}
/** By how much a row moved, positive for the better; of binary rows 0 unless right turned wrong or wrong turned right. */
function improvement({ task, scored, threshold }, { label, before, after }) {
    if (task === 'regression')
        return Math.abs(before - label) - Math.abs(after - label);
    const cut = scored ? threshold : 0.5;
    const wasRight = before >= cut === (label === 1);
    const isRight = after >= cut === (label === 1);
    if (wasRight === isRight)
        return 0;
    return Math.abs(after - before) * (isRight ? 1 : -1);
}
/** The few rows that moved furthest, whatever the order in which they are offered; of equals the first by id. */
class Examples {
    best = [];
    rows;
    constructor(rows) {
        this.rows = rows;
    }
    offer(row, size) {
        const last = this.best.at(-1);
        if (this.best.length === mostExamples && last && size < last.size)
            return;
        this.best.push({ size, id: this.rows.idOf(row) });
        this.best.sort((a, b) => b.size - a.size || byName(a.id, b.id));
        this.best.length = Math.min(this.best.length, mostExamples);
    }
    ids() {
        return this.best.map(({ id }) => id);
    }
}

;// CONCATENATED MODULE: ./src/domain/compare/results.ts




/** The facts of a comparison. Nothing in it depends on the order of rows or of the keys of a metrics file. */
function presentResults(judgement) {
    const { findings, judged } = judgement;
    const slices = comparedSlices(judgement);
    return {
        evidence: evidenceOf(findings),
        rows: findings.rows && rowResults(findings.rows),
        metrics: presentMetrics(judgement),
        slices: presentSlices(slices, judgement),
        'slice-columns': sliceColumns(judgement),
        families: { ...judged.families },
    };
}
function evidenceOf({ rows, overall }) {
    if (rows?.baseline)
        return 'paired-rows';
    const both = [...overall.values()].some(({ candidate, baseline }) => candidate.kind !== 'missing' && baseline.kind !== 'missing');
    return both ? 'values' : 'none';
}
function presentMetrics({ findings, gate, judged, levels }) {
    const written = gate.rules.map(({ metric }) => metric);
    const asked = firstAsked(judged.asked);
    const rest = [...findings.overall.keys()].filter((metric) => !written.includes(metric));
    return [...written, ...rest].flatMap((metric) => {
        const finding = findings.overall.get(metric);
        return finding ? [metricResult(finding, asked.get(finding) ?? null, levels)] : [];
    });
}
/** Slices large enough to be judged, of the metrics that a rule compares. */
function comparedSlices({ findings, gate }) {
    const compared = new Set(gate.rules.filter((rule) => differenceDemandsOf(rule).length > 0).map(({ metric }) => metric));
    return findings.slices.filter((finding) => finding.estimate.eligible && isComparable(finding) && compared.has(finding.estimate.metric));
}
/** Worst first: by the loss that is shown at the least, as a share of the metric's scale. */
function presentSlices(slices, { judged, levels }) {
    const asked = firstAsked(judged.asked);
    return slices
        .map((finding) => {
        const result = metricResult(finding, asked.get(finding) ?? null, levels);
        const scale = result.unit ? 1 : Math.abs(result.baseline ?? 0) || 1;
        return { result, gain: (result['fail-bound-alone'] ?? result.gain ?? 0) / scale };
    })
        .sort((a, b) => a.gain - b.gain || byName(sliceKey(a.result), sliceKey(b.result)))
        .map(({ result }) => result);
}
function sliceKey({ metric, slice }) {
    return [metric, slice?.column, slice?.value].join('\0');
}
/** A slice is judged where a rule that names its column was tested on it, whatever came of it. */
function sliceColumns({ findings: { rows }, gate, judged }) {
    if (!rows?.baseline)
        return [];
    const tested = judged.asked.flatMap(({ question, corrected }) => corrected && question.finding.estimate.slice ? [question.finding.estimate.slice] : []);
    return rows.slices
        .map(({ column, values }) => ({
        column,
        values: values.length,
        asked: gate.rules.some((rule) => rule.slices.includes(column)),
        judged: new Set(tested.filter((slice) => slice.column === column).map(({ value }) => value)).size,
    }))
        .sort((a, b) => byName(a.column, b.column));
}
/** The first comparison that a rule asks for; `no-worse` before a tolerance, should both be written. */
function firstAsked(asked) {
    return new Map([...asked].reverse().map((one) => [one.question.finding, one]));
}

;// CONCATENATED MODULE: ./src/domain/statistics/holm.ts
/**
 * p-values adjusted for the number of tests, in the order given: a test is rejected when its adjusted value is below alpha.
 * Holm (1979), A Simple Sequentially Rejective Multiple Test Procedure: the chance of any false rejection stays below alpha,
 * however the tests depend on each other.
 */
function holm(p) {
    let largest = 0;
    return adjust(p, 'smallest first', (value, rank) => {
        largest = Math.max(largest, value * (p.length - rank));
        return Math.min(1, largest);
    });
}
/** Benjamini and Hochberg (1995): the expected share of false ones among the rejected. For lists that only suggest. */
function benjaminiHochberg(p) {
    let smallest = 1;
    return adjust(p, 'largest first', (value, rank) => {
        smallest = Math.min(smallest, (value * p.length) / (rank + 1));
        return smallest;
    });
}
/** `rank` counts from 0, from the smallest p-value. */
function adjust(p, order, step) {
    const ranked = p.map((value, index) => ({ value, index })).sort((a, b) => a.value - b.value);
    const ranks = ranked.map((_, rank) => rank);
    if (order === 'largest first')
        ranks.reverse();
    const adjusted = new Array(p.length);
    for (const rank of ranks) {
        const { value, index } = ranked[rank];
        adjusted[index] = step(value, rank);
    }
    return adjusted;
}

;// CONCATENATED MODULE: ./src/domain/compare/families.ts

/**
 * Holm (1979) over the tests of gated overall metrics and over those of eligible slices, each family at half of alpha, or at
 * alpha where it is the only one: the chance of any false fail stays below alpha. Takes one-sided p-values, none NaN.
 */
function correctFamilies(p, alpha) {
    const share = p.overall.length > 0 && p.slices.length > 0 ? alpha / 2 : alpha;
    return { overall: correct(p.overall, share), slices: correct(p.slices, share) };
}
function correct(p, alpha) {
    const tests = p.length;
    const rejections = holm(p).map((adjusted) => adjusted < alpha);
    const rejectedCount = rejections.filter(Boolean).length;
    const order = p.map((_, index) => index).sort((a, b) => p[a] - p[b] || a - b);
    const levels = new Array(tests);
    for (const [step, index] of order.entries())
        levels[index] = alpha / (tests - Math.min(step, rejectedCount));
    return rejections.map((rejected, index) => ({ rejected, level: levels[index], tests }));
}

;// CONCATENATED MODULE: ./src/domain/compare/rules-obstacle.ts


const listed = 10;
/** What keeps a demand from being judged at all: never a pass. null: nothing does. */
function obstacleTo(demand, metric, { findings, pairing }) {
    const finding = findings.overall.get(metric);
    if (!finding || finding.candidate.kind === 'missing')
        return missing(metric, { findings, pairing });
    if (finding.candidate.kind === 'fault')
        return fault(finding.candidate.reason, finding.candidate.detail);
    if (!isDifference(demand))
        return null;
    if (finding.baseline.kind === 'fault')
        return fault(finding.baseline.reason, finding.baseline.detail);
    if (finding.direction === null) {
        return fault('direction-unknown', `Whether a higher or a lower ${metric} is better is not known. Add direction: higher or direction: lower to its rule.`);
    }
    if (finding.baseline.kind === 'known')
        return null;
    // The baseline's rows may hold the metric: as long as they cannot be used, nobody knows that it has none.
    if (findings.hasBaseline && pairing.kind === 'incomparable')
        return fault(pairing.reason, pairing.detail);
    return { verdict: 'first', reason: 'no-baseline', allowed: null, bound: null, excess: NaN };
}
function missing(metric, { findings, pairing }) {
    if (pairing.kind === 'incomparable')
        return fault(pairing.reason, pairing.detail);
    const lost = (findings.overall.get(metric)?.baseline.kind ?? 'missing') !== 'missing';
    const has = [...findings.overall.values()]
        .filter(({ candidate }) => candidate.kind !== 'missing')
        .map(({ estimate }) => estimate.metric);
    const more = has.length > listed ? `, and ${has.length - listed} more` : '';
    const choices = has.length > 0 ? `It has ${has.slice(0, listed).join(', ')}${more}.` : 'It has no metric at all.';
    const whose = lost
        ? 'The baseline has it, the candidate does not'
        : 'Neither candidate nor baseline has it';
    return fault('metric-missing', `${metric} is asked for. ${whose}. ${lost ? choices : choices.replace('It', 'The candidate')}`);
}

;// CONCATENATED MODULE: ./src/domain/compare/rules-limit.ts




/** Ratios that are in [0, 1] by most definitions may lie a little above 1. */
const largestShare = 2;
/** `min` and `max`: the candidate's own estimate decides, whatever the baseline; its one-sided bound is printed beside it. */
function judgeLimit(demand, finding, alpha) {
    if (demand.kind === 'present')
        return { verdict: 'pass', reason: 'met', allowed: null, bound: null, excess: NaN };
    const { estimate } = finding;
    const { kind, limit } = demand;
    // 5 % is no more than 0.8. The other way round no limit and value tell a share from a percentage.
    if (kind === 'min' && (0,catalogue/* isUnit */.vO)(estimate.metric) && limit <= 1 && estimate.candidate > largestShare) {
        const detail = `${estimate.metric} is ${estimate.candidate}, which looks like a percentage, and min is ${limit}: write both in one unit.`;
        return fault('unit-differs', detail);
    }
    const excessOf = (value) => (kind === 'min' ? limit - value : value - limit);
    const isBroken = (value) => excessOf(value) > rules_question_rounding * Math.max(Math.abs(limit), Math.abs(value));
    // A mean over seeds that keeps the limit says nothing of the one run that would be released.
    const onlyOwn = estimate.ownValue !== undefined && isBroken(estimate.ownValue) && !isBroken(estimate.candidate);
    const broken = onlyOwn || isBroken(estimate.candidate);
    const beyond = excessOf(onlyOwn ? estimate.ownValue : estimate.candidate);
    const side = kind === 'min' ? 'lower' : 'upper';
    const bounded = Number.isFinite(estimate.candidateError) && !estimate.tooFew;
    return {
        verdict: broken ? 'fail' : 'pass',
        reason: broken ? (kind === 'min' ? 'below-min' : 'above-max') : 'met',
        allowed: limit,
        bound: bounded ? finiteOrNull(candidateBound(estimate, side, alpha)) : null,
        excess: broken ? beyond / rulingScale(estimate, limit) : NaN,
        ...(onlyOwn && { detail: describeOwn(estimate, kind, limit) }),
    };
}
function describeOwn({ metric, candidate, ownValue, repeats }, kind, limit) {
    const mean = Number(candidate.toPrecision(6));
    return `${metric} of the run itself is ${ownValue}, and ${kind} is ${limit}: that its mean over ${repeats?.paired ?? repeats?.candidate} seeds is ${mean} does not count for the one that would be released.`;
}

;// CONCATENATED MODULE: ./src/domain/compare/rules-slices.ts



/** The slices on which a rule holds, that are the same in both files and large enough to be judged. */
function sliceFindingsOf(rule, { slices, rows }) {
    const differing = new Set(differingColumns(rule, rows).map(({ column }) => column));
    return slices.filter((finding) => {
        const { metric, slice, eligible } = finding.estimate;
        const column = slice?.column ?? '';
        const named = rule.slices.includes(column) && !differing.has(column);
        return metric === rule.metric && eligible && named && isComparable(finding);
    });
}
/** Slices that were relabelled could hide the one that got worse. */
function differingColumns({ slices }, rows) {
    return (rows?.slices.filter(({ column, differing }) => differing !== undefined && slices.includes(column)) ?? []);
}
/** Slices that the rule names and that the evidence does not let anybody judge: said aloud, and never a pass. */
function unjudgedSlices(rule, { rows, overall, hasBaseline }) {
    if (rule.slices.length === 0)
        return [];
    const columns = rule.slices.join(', ');
    if (differenceDemandsOf(rule).length === 0) {
        return [
            cannotTell(`Slices of ${columns} are judged by no-worse, tolerance or must-improve; this rule has none of them.`),
        ];
    }
    const absent = rows ? rule.slices.filter((name) => !rows.slices.some(({ column }) => column === name)) : [];
    if (absent.length > 0) {
        const known = rows?.slices.map(({ column }) => column).join(', ') || 'none';
        return [
            fault('metric-missing', `The rule holds on slices of ${absent.join(', ')}; the columns of slices in the rows: ${known}.`),
        ];
    }
    if (!hasBaseline)
        return [];
    if (!rows?.baseline) {
        return [
            cannotTell(`Slices of ${columns} cannot be judged: they need predictions of both candidate and baseline.`),
        ];
    }
    const differing = differingColumns(rule, rows).map(({ column, differing: detail }) => fault('rows-differ', `Slices of ${column} cannot be judged: ${detail}.`));
    if (differing.length > 0)
        return differing;
    // A metric that only a file states has no rows, and so no slices.
    const evidence = overall.get(rule.metric)?.estimate.evidence;
    return evidence === 'paired-rows' || evidence === undefined
        ? []
        : [cannotTell(`Slices of ${columns} cannot be judged: ${rule.metric} is not computed from the rows.`)];
}
function cannotTell(detail) {
    return { verdict: 'inconclusive', reason: 'cannot-tell', allowed: null, bound: null, detail, excess: NaN };
}

;// CONCATENATED MODULE: ./src/domain/compare/rules.ts








/** Judges every demand of every rule. Fails are corrected over all that is tested; each pass stands for itself. */
function judgeRules(gate, findings, context) {
    const { asked, families } = askAll(gate, findings, context.levels.alpha);
    const rules = gate.rules.flatMap((rule) => {
        const mine = asked.filter((one) => one.rule === rule);
        const overall = demandsOf(rule).map((demand) => written(rule, demand, judgeDemand(rule, demand, { mine, findings, ...context })));
        return [...overall, ...unjudgedSliceRules(rule, findings), ...failedSlices(rule, mine, context.levels)];
    });
    return { rules, asked, families };
}
function askAll(gate, findings, alpha) {
    const overall = gate.rules.flatMap((rule) => {
        const finding = findings.overall.get(rule.metric);
        return finding ? questionsOf(rule, [finding]) : [];
    });
    const slices = gate.rules.flatMap((rule) => questionsOf(rule, sliceFindingsOf(rule, findings)));
    const isTest = ({ question }) => !Number.isNaN(question.p);
    const tests = { overall: overall.filter(isTest), slices: slices.filter(isTest) };
    const p = {
        overall: tests.overall.map((one) => one.question.p),
        slices: tests.slices.map((one) => one.question.p),
    };
    const corrected = correctFamilies(p, alpha);
    const corrections = new Map();
    tests.overall.forEach(({ question }, index) => corrections.set(question, corrected.overall[index]));
    tests.slices.forEach(({ question }, index) => corrections.set(question, corrected.slices[index]));
    return {
        asked: [...overall, ...slices].map((one) => ({
            ...one,
            corrected: corrections.get(one.question) ?? null,
        })),
        families: { overall: p.overall.length, slices: p.slices.length },
    };
}
function questionsOf(rule, findings) {
    return findings.flatMap((finding) => differenceDemandsOf(rule).map((demand) => ({ rule, question: ask(demand, finding) })));
}
function judgeDemand(rule, demand, context) {
    const { mine, findings, levels } = context;
    const obstacle = obstacleTo(demand, rule.metric, context);
    if (obstacle)
        return obstacle;
    const finding = findings.overall.get(rule.metric);
    if (!finding)
        throw new Error(`Nothing is known of ${rule.metric}, and no obstacle was found.`);
    if (!isDifference(demand))
        return judgeLimit(demand, finding, levels.alpha);
    const asked = mine.find(({ question }) => question.finding === finding && question.demand.kind === demand.kind);
    return judgeDifference(asked?.question ?? ask(demand, finding), asked?.corrected ?? null, levels);
}
/** A slice fails or is silent. */
function failedSlices(rule, mine, levels) {
    return mine
        .filter(({ question, corrected }) => question.finding.estimate.slice !== null && corrected?.rejected)
        .map(({ question, corrected }) => written(rule, question.demand, judgeDifference(question, corrected, levels), question.finding.estimate.slice))
        .filter(({ result }) => result.verdict === 'fail')
        .sort((a, b) => b.excess - a.excess);
}
function unjudgedSliceRules(rule, findings) {
    const [demand] = demandsOf(rule);
    return unjudgedSlices(rule, findings).map((ruling) => written(rule, demand, ruling));
}
function written(rule, demand, ruling, slice = null) {
    const { verdict, reason, allowed, bound, tests, rowsNeeded, detail, excess } = ruling;
    const result = {
        metric: rule.metric,
        rule: demand.kind,
        slice: slice && { column: slice.column, value: slice.value },
        level: rule.level,
        verdict,
        reason,
        written: writeDemand(demand),
        allowed: allowed === null ? null : finiteOrNull(allowed),
        bound,
        tests: tests ?? null,
        'rows-needed': rowsNeeded ?? null,
        ...(detail === undefined ? {} : { detail }),
    };
    return { result, excess };
}

// EXTERNAL MODULE: ./src/domain/compare/comparison.ts
var comparison = __webpack_require__(71495);
;// CONCATENATED MODULE: ./src/domain/compare/verdict.ts

/**
 * The worst of the rules' verdicts. A rule of level `warn` is shown with its own verdict and never makes the whole worse than
 * `pass`. Where no rule could say anything (none is written, or all concern metrics that are only shown) nobody can tell:
 * `inconclusive`. What cannot be read or compared is never `unchanged`.
 */
function decideVerdict({ faults, rules, hasBaseline, unchanged, gated, }) {
    if (unchanged && faults.length === 0) {
        const same = rules.map(({ result }) => ({ ...result, verdict: 'unchanged' }));
        return { value: 'unchanged', rules: same, decisive: null, gated };
    }
    const all = [...faults, ...rules];
    const verdicts = [...all.flatMap(weigh), ...(hasBaseline ? [] : ['first'])];
    const value = verdicts.length > 0 ? (0,comparison/* worst */.QZ)(verdicts) : 'inconclusive';
    return { value, rules: all.map(({ result }) => result), decisive: decisiveOf(all, value), gated };
}
function weigh({ result }) {
    if (result.reason === 'no-default')
        return [];
    return [result.level === 'warn' ? 'pass' : result.verdict];
}
/**
 * The rule that the report's first line speaks of: among those with the model's verdict the one whose deciding bound lies
 * furthest beyond what is allowed, on the metric's scale; of passes, a loss that is shown, else the largest that is not
 * excluded. The earlier one of equals; one whose excess is not known comes last.
 */
function decisiveOf(rules, value) {
    const deciding = [...rules.entries()].filter(([, { result }]) => result.verdict === value &&
        (result.level === 'fail' || value === 'pass') &&
        result.reason !== 'no-default');
    const rank = ({ excess, result }) => [
        result.reason === 'worse-but-irrelevant' ? 1 : 0,
        Number.isNaN(excess) ? -Infinity : excess,
    ];
    let best;
    for (const candidate of deciding) {
        if (!best || isAbove(rank(candidate[1]), rank(best[1])))
            best = candidate;
    }
    return best?.[0] ?? null;
}
function isAbove([a, b], [c, d]) {
    return a === c ? b > d : a > c;
}

;// CONCATENATED MODULE: ./src/domain/compare/judge.ts





/** From evidence and rules to what `comparison.json` says of them. The same evidence in any order gives the same bytes. */
function judge(request) {
    const findings = gatherFindings(request, request.gate?.rules ?? []);
    const gate = request.gate ?? (0,default_gate/* defaultGate */.z)(comparedMetrics(findings));
    const levels = { alpha: gate.alpha, passAlpha: gate.alpha / Math.max(1, request.candidates) };
    const judged = judgeRules(gate, findings, { pairing: request.rows, levels });
    const verdict = decideVerdict({
        faults: evidenceFaults(request, findings),
        rules: judged.rules,
        hasBaseline: findings.hasBaseline,
        unchanged: request.unchanged,
        gated: request.gated,
    });
    return { results: presentResults({ findings, gate, judged, levels }), verdict };
}
/**
 * Without a policy the candidate is held against the baseline's metrics; a metric that is new is shown. One that is not a
 * finite number is asked about wherever it stands: it is never a pass.
 */
function comparedMetrics({ overall, hasBaseline }) {
    const side = hasBaseline ? 'baseline' : 'candidate';
    return [...overall]
        .filter(([, finding]) => finding[side].kind !== 'missing' || finding.candidate.kind === 'fault')
        .map(([metric]) => metric);
}
/** What makes the whole incomparable, whatever single rules say. */
function evidenceFaults({ unreadable = [], rows }, findings) {
    const faults = unreadable.map(({ side, detail }) => evidenceFault('unreadable', `${side}: ${detail}`));
    if (rows.kind === 'incomparable')
        faults.push(evidenceFault(rows.reason, rows.detail));
    const empty = [...findings.overall.values()].every(({ candidate }) => candidate.kind === 'missing');
    if (empty && faults.length === 0) {
        faults.push(evidenceFault('metric-missing', 'The candidate has no metrics and no predictions: there is nothing to judge.'));
    }
    return faults;
}
function evidenceFault(reason, detail) {
    const result = {
        metric: 'evidence',
        rule: 'present',
        slice: null,
        level: 'fail',
        verdict: 'incomparable',
        reason,
        written: 'present',
        allowed: null,
        bound: null,
        tests: null,
        'rows-needed': null,
        detail,
    };
    return { result, excess: NaN };
}

// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/domain/evidence/fingerprint.ts + 1 modules
var fingerprint = __webpack_require__(17088);
// EXTERNAL MODULE: ./src/domain/evidence/pairing.ts + 7 modules
var pairing = __webpack_require__(84104);
// EXTERNAL MODULE: ./src/domain/policy/policy.ts
var policy_policy = __webpack_require__(29337);
// EXTERNAL MODULE: ./src/domain/policy/digest.ts
var policy_digest = __webpack_require__(89231);
;// CONCATENATED MODULE: ./src/domain/run/identity.ts
/**
 * Unchanged (judging, "Incomparable, unchanged"): the same content id and the same evidence or inputs, and the same rules;
 * without model files on either side, the same evidence and rules. What is not known is never the same. Evidence that is
 * not finite or cannot be read is incomparable: ask that first.
 */
function isUnchanged(candidate, baseline, sameRules) {
    if (!sameRules)
        return false;
    const sameEvidence = same(candidate.evidence, baseline.evidence);
    if (candidate['content-id'] === undefined && baseline['content-id'] === undefined)
        return sameEvidence;
    if (!same(candidate['content-id'], baseline['content-id']))
        return false;
    return sameEvidence || same(candidate['inputs-digest'], baseline['inputs-digest']);
}
function same(a, b) {
    return a !== undefined && a === b;
}

;// CONCATENATED MODULE: ./src/domain/run/baseline.ts

/**
 * `auto`, `none`, `v2.1.0`, `ref:<git ref>`, one of the model's stages, else a path. A path that reads like one of the
 * others is written with `./` in front.
 * @throws ModelgateError INPUT_INVALID
 */
function parseBaseline(text, stages = []) {
    if (text === 'auto' || text === 'none')
        return { kind: text };
    if (version.test(text))
        return { kind: 'version', version: text };
    if (text.startsWith('ref:'))
        return { kind: 'ref', ref: parseRef(text.slice(4)) };
    if (stages.includes(text))
        return { kind: 'stage', stage: text };
    const meant = /^(?:[a-z0-9-]+@)?v?(\d+(?:\.\d+){0,2})$/.exec(text)?.[1];
    if (meant !== undefined) {
        const full = [...meant.split('.'), '0', '0'].slice(0, 3).join('.');
        throw invalid(text, `Write \`v${full}\` for a version, \`./${text}\` for a file of that name.`);
    }
    if (text === '' || text.includes('\0'))
        throw invalid(text, 'Leave it out for `auto`.');
    const path = text.replace(/^(?:\.\/+)+/, '');
    return { kind: 'path', path: path === '' ? '.' : path };
}
/** The text that `parseBaseline` reads the same from, whatever the stages are. */
function formatBaseline(baseline) {
    switch (baseline.kind) {
        case 'ref':
            return `ref:${baseline.ref}`;
        case 'version':
            return baseline.version;
        case 'stage':
            return baseline.stage;
        case 'path':
            return baseline.path.startsWith('/') ? baseline.path : `./${baseline.path}`;
        default:
            return baseline.kind;
    }
}
const version = /^v(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)$/;
/** Git's own rules for names, less what only a shell's git understands; no leading hyphen, which git takes for an option. */
function parseRef(ref) {
    const wellFormed = /^[^-\s\p{Cc}:?*[\\][^\s\p{Cc}:?*[\\]*$/u.test(ref) && !ref.includes('..') && !ref.includes('@{');
    if (!wellFormed)
        throw invalid(`ref:${ref}`, 'Write `ref:` and a branch, tag or commit: `ref:main`.');
    return ref;
}
function invalid(text, hint) {
    return new errors/* ModelgateError */.HJ({
        code: 'INPUT_INVALID',
        message: `${JSON.stringify(text.slice(0, 80))} is no baseline: expected auto, none, a stage, a version, ref:<git ref> or a path`,
        place: { path: 'baseline' },
        hint,
    });
}

// EXTERNAL MODULE: ./src/domain/glob.ts
var glob = __webpack_require__(47916);
// EXTERNAL MODULE: ./src/domain/repository-path.ts
var repository_path = __webpack_require__(62164);
// EXTERNAL MODULE: ./src/actions/gather/subjects.ts
var subjects = __webpack_require__(29246);
;// CONCATENATED MODULE: ./src/actions/gather/committed-files.ts





/**
 * The files that the recipe names: the one of that commit, since a pull request that renames a file must not lose its
 * baseline by that; the head's where the commit has no recipe of the model.
 */
async function recipeFilesAt({ host, subject, policies }, commit) {
    const text = await host.repository.file(commit, policies.path);
    const recipe = (text && (await recipeIn(text, { path: policies.path, model: subject.model }))) ?? subject.recipe;
    const { predictions } = recipe;
    const rows = predictions && (0,repository_path/* repositoryPath */.SH)(recipe.path, predictions.path);
    return {
        metrics: await metricsAt({ host, recipe }, commit),
        ...(predictions &&
            rows !== undefined && { predictions: { path: rows, columns: (0,subjects/* columnsOf */.PL)(predictions) } }),
    };
}
/** With forward slashes; `undefined` outside of the repository. */
function repositoryPathOf(workspace, file) {
    const relative = external_node_path_default().relative(workspace, file).split((external_node_path_default()).sep).join('/');
    return relative.startsWith('../') || external_node_path_default().isAbsolute(relative) ? undefined : relative;
}
/** An old policy that this version cannot read is passed over: the head's recipe stands in for it. */
async function recipeIn(text, { path: file, model }) {
    const { parsePolicy } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1412)]).then(__webpack_require__.bind(__webpack_require__, 61412));
    try {
        return parsePolicy(new TextDecoder().decode(text), file).models.get(model)?.recipe;
    }
    catch (error) {
        if (error instanceof errors/* ModelgateError */.HJ)
            return undefined;
        throw error;
    }
}
async function metricsAt({ host, recipe }, commit) {
    const patterns = recipe.metrics
        .map((pattern) => (0,repository_path/* repositoryPath */.SH)(recipe.path, pattern))
        .filter((pattern) => pattern !== undefined);
    const globs = patterns.filter((pattern) => /[*?[{]/.test(pattern));
    const plain = patterns.filter((pattern) => !globs.includes(pattern));
    if (globs.length === 0)
        return plain;
    const fits = (0,glob/* matcherOf */.Ke)(globs);
    const tree = await host.repository.tree(commit);
    return [...new Set([...plain, ...tree.map((entry) => entry.path).filter(fits)])];
}

// EXTERNAL MODULE: ./src/actions/gather/evidence.ts
var gather_evidence = __webpack_require__(22322);
;// CONCATENATED MODULE: ./src/actions/gather/baseline-commit.ts



/**
 * Metrics and predictions as a commit has them: the files of that commit's own recipe, else those that the candidate was
 * made of; the other way round where inputs name the candidate's files. `undefined` if it has none of them.
 */
async function baselineOfCommit(request, at) {
    const { host, candidate, subject } = request;
    const own = () => Promise.resolve(filesOfCandidate(host.context.workspace, candidate));
    const recipe = () => recipeFilesAt(request, at.commit);
    for (const gather of candidate.sources?.named ? [own, recipe] : [recipe, own]) {
        const files = await gather();
        const evidence = files && (await evidenceAt({ host, model: subject.model, files }, at));
        if (evidence)
            return evidence;
    }
    return undefined;
}
async function evidenceAt({ host, model, files: named }, { commit, shown }) {
    const { repository, metricFiles, files } = host;
    const unreadable = [];
    const read = [];
    for (const file of named.metrics) {
        const bytes = await repository.file(commit, file);
        if (!bytes)
            continue;
        const name = `${file} of ${shown}`;
        const values = await (0,gather_evidence/* orUnreadable */.pz)(unreadable, () => metricFiles.parse(bytes, name));
        if (values)
            read.push({ path: name, values });
    }
    const rows = named.predictions;
    const bytes = rows && (await repository.file(commit, rows.path));
    const copy = external_node_path_default().posix.join('.modelgate', 'baselines', model, external_node_path_default().posix.basename(rows?.path ?? ''));
    if (bytes)
        await files.write(copy, bytes);
    const columns = rows?.columns ?? {};
    const predictions = bytes && (await (0,gather_evidence/* orUnreadable */.pz)(unreadable, () => (0,gather_evidence/* readRows */.aK)(host, copy, columns)));
    if (read.length === 0 && !bytes && unreadable.length === 0)
        return undefined;
    return {
        side: { kind: 'ref', name: shown, commit },
        values: (await (0,gather_evidence/* orUnreadable */.pz)(unreadable, () => metricFiles.merge(read))) ?? new Map(),
        ...(predictions && { predictions }),
        candidates: 1,
        unreadable,
    };
}
function filesOfCandidate(workspace, { sources }) {
    if (!sources)
        return undefined;
    const inRepository = (file) => repositoryPathOf(workspace, file);
    const metrics = sources.metrics.map(inRepository).filter((file) => file !== undefined);
    const rows = sources.predictions && inRepository(sources.predictions.path);
    return {
        metrics,
        ...(rows !== undefined &&
            sources.predictions && { predictions: { path: rows, columns: sources.predictions.columns } }),
    };
}

// EXTERNAL MODULE: ./src/actions/gather/candidate.ts
var gather_candidate = __webpack_require__(44754);
// EXTERNAL MODULE: ./src/actions/gather/original.ts + 1 modules
var gather_original = __webpack_require__(25118);
// EXTERNAL MODULE: ./src/actions/gather/policies.ts + 1 modules
var gather_policies = __webpack_require__(39223);
// EXTERNAL MODULE: ./src/actions/gather/run-folder.ts
var run_folder = __webpack_require__(36131);
;// CONCATENATED MODULE: ./src/actions/gather/baseline-pushes.ts






/**
 * The newest run that a successful push to the base branch kept, and whose commit is the base or its ancestor. A run that
 * is there and cannot be read is unreadable evidence, not a reason to look further.
 */
async function baselineOfPushes(request, base) {
    const { host, subject } = request;
    let expired;
    for await (const kept of host.runs.ofBranch(subject.model, host.context.baseBranch)) {
        if (!(await host.repository.contains(base, kept.commit)))
            continue;
        const evidence = kept.expired ? undefined : await evidenceOfKept(request, kept);
        if (evidence)
            return { evidence };
        expired ??= kept;
    }
    return expired ? { expired } : {};
}
/** `undefined`: it points to a run that has expired. */
async function evidenceOfKept(request, kept) {
    const { host, subject } = request;
    const folder = external_node_path_default().posix.join('.modelgate', 'baselines', subject.model);
    const unreadable = [];
    const named = {
        kind: 'run',
        name: `${kept.branch} at ${kept.commit.slice(0, 7)}`,
        commit: kept.commit,
    };
    const run = await (0,gather_evidence/* orUnreadable */.pz)(unreadable, async () => {
        const original = await (0,gather_original/* originalOf */.zW)(host, kept, await scopeOf(request, kept));
        if (!original)
            return 'expired';
        await host.runs.fetch(original, folder);
        return (0,run_folder/* openRun */.I)(host, folder);
    });
    if (run === 'expired')
        return undefined;
    if (!run)
        return { side: named, values: new Map(), candidates: 1, unreadable };
    if (run.record.model !== subject.model)
        return (0,gather_evidence/* ofAnotherModel */.WS)(run.record.model, subject);
    const artifact = {
        id: kept.id,
        'workflow-run': kept.workflowRun,
        ...(kept.url !== undefined && { url: kept.url }),
    };
    // The commit is GitHub's word; what the record says of itself does not count.
    const side = { ...(0,gather_candidate/* sideOfRecord */.Qm)(run.record), ...named, ...(kept.workflowRun !== 0 && { artifact }) };
    return (0,gather_evidence/* evidenceOfRun */.Aw)(host, run, { side });
}
/** A pointer counts by the recipe of the commit that made it, whatever has become of the recipe since. */
async function scopeOf({ host, subject, policies }, kept) {
    if (kept.original === undefined)
        return { subject, policies, tree: [] };
    const [tree, bytes] = await Promise.all([
        host.repository.tree(kept.commit),
        host.repository.file(kept.commit, policies.path),
    ]);
    const policy = bytes && (await (0,gather_policies/* readPolicy */.T4)(bytes, policies.path));
    const recipe = policy?.models.get(subject.model)?.recipe ?? subject.recipe;
    return { subject: { ...subject, recipe }, policies, tree, commit: kept.commit };
}

// EXTERNAL MODULE: ./src/domain/registry/state.ts
var registry_state = __webpack_require__(60147);
;// CONCATENATED MODULE: ./src/actions/gather/baseline-release.ts




/**
 * The version that holds the stage, for `auto`: one request where nothing was ever released. `undefined`: nobody holds it.
 * @throws ModelgateError INPUT_INVALID for a stage that the model has not
 */
async function baselineOfHolder(request) {
    const { subject } = request;
    const stage = request.stage ?? subject.stages.at(-1);
    (0,subjects/* assertStage */.N9)(subject, stage);
    const name = { kind: 'stage', stage };
    const state = await readState(request, name);
    if ('evidence' in state)
        return state;
    const version = state.stages[stage]?.version ?? null;
    return version === null ? undefined : ofVersion(request, { state, version, name });
}
/**
 * The stage's holder or the version that is asked for.
 * @throws ModelgateError VERSION_UNKNOWN, with what there is
 */
async function baselineOfRelease(request, name) {
    const state = await readState(request, name);
    if ('evidence' in state)
        return state;
    const version = name.kind === 'stage' ? state.stages[name.stage]?.version : name.version;
    const status = version && state.versions[version]?.status;
    if (!version || (name.kind === 'version' && (status === undefined || status === 'registered')))
        throw unknown(name, state);
    return ofVersion(request, { state, version, name });
}
/** The model's state; a ledger that is there and cannot be read is a baseline that cannot. */
async function readState({ host, subject }, name) {
    const bytes = await host.ledger.state(subject.model);
    if (!bytes)
        return (0,registry_state/* emptyState */.p$)(subject.model);
    const unreadable = [];
    const read = () => (0,registry_state/* parseState */.Bu)(new TextDecoder().decode(bytes), subject.model);
    const state = await (0,gather_evidence/* orUnreadable */.pz)(unreadable, () => Promise.resolve().then(read));
    if (state)
        return state;
    const side = { kind: 'version', name: name.kind === 'stage' ? name.stage : name.version };
    return { evidence: { ...gather_evidence/* emptyEvidence */.HA, side, unreadable }, note: 'The ledger cannot be read.' };
}
async function ofVersion({ host, subject }, { state, version, name }) {
    const known = state.versions[version];
    // Loaded only where something was released.
    const { releasedBaseline } = await Promise.all(/* import() */[__webpack_require__.e(6293), __webpack_require__.e(3866)]).then(__webpack_require__.bind(__webpack_require__, 86293));
    const { evidence } = await releasedBaseline(host, { model: subject.model, version, known });
    const which = name.kind === 'stage' ? `The version that holds \`${name.stage}\`` : 'The version that was asked for';
    return { evidence, note: `${which}${known?.status === 'withdrawn' ? ', though it is withdrawn' : ''}.` };
}
function unknown(name, { model, stages, versions }) {
    const held = Object.entries(stages).flatMap(([stage, { version }]) => version === null ? [] : [`\`${stage}\` (${version})`]);
    const published = Object.entries(versions).filter(([, { status }]) => status !== 'registered');
    const there = name.kind === 'stage' ? held : published.map(([version]) => `\`${version}\``);
    const asked = name.kind === 'stage'
        ? `Nobody holds the stage \`${name.stage}\` of ${model}`
        : `There is no version \`${name.version}\` of ${model}`;
    return new errors/* ModelgateError */.HJ({
        code: 'VERSION_UNKNOWN',
        message: there.length === 0 ? `${asked}: nothing was released yet` : asked,
        hint: `${there.length === 0 ? '' : `There is ${there.join(', ')}. `}Or use \`auto\`, \`ref:<git ref>\`, a path, or \`none\`.`,
    });
}

;// CONCATENATED MODULE: ./src/actions/gather/baseline.ts









/** What the candidate is held against. */
async function gatherBaseline(request) {
    const { subject, baseline } = request;
    const name = parseBaseline(baseline, subject.stages);
    switch (name.kind) {
        case 'none':
            return { evidence: undefined, note: 'No baseline was asked for.' };
        case 'auto':
            return automatic(request);
        case 'ref':
            return ofRef(request, name.ref);
        case 'path':
            return ofPath(request, name.path);
        case 'stage':
        case 'version':
            return baselineOfRelease(request, name);
    }
}
/**
 * The version that holds the stage; else the newest fitting run of a push to the base branch; else the files as the base
 * commit has them; else none.
 */
async function automatic(request) {
    const { base, candidate, subject } = request;
    if (candidate.evidence.predictions?.columns.baseline !== undefined)
        return ofColumns(candidate.evidence);
    const held = await baselineOfHolder(request);
    if (held)
        return held;
    if (base === undefined)
        return { evidence: undefined, note: 'There is no commit before this one.' };
    const pushed = await baselineOfPushes(request, base);
    if (pushed.evidence)
        return { evidence: pushed.evidence, note: newestRun(request) };
    const committed = await baselineOfCommit(request, {
        commit: base,
        shown: `${request.host.context.baseBranch} at ${base.slice(0, 7)}`,
    });
    if (committed)
        return { evidence: committed, note: 'The file as the base commit has it.' };
    if (pushed.expired === undefined)
        return { evidence: undefined, note: 'The base has neither a kept run nor the file.' };
    const { evidence } = candidate;
    const detail = `The baseline was the artifact ${pushed.expired.name}, which has expired. Run the workflow of ${request.host.context.baseBranch} again`;
    const side = { kind: 'run', name: pushed.expired.name, commit: pushed.expired.commit };
    return {
        evidence: { ...gather_evidence/* emptyEvidence */.HA, side, unreadable: [detail], candidates: evidence.candidates },
        note: `Model ${subject.model}: ${detail}.`,
    };
}
function newestRun({ host }) {
    const { host: kind, baseBranch } = host.context;
    return kind === 'local'
        ? `The run that the check kept on ${baseBranch}.`
        : 'The newest run of a push to the base branch.';
}
async function ofRef(request, ref) {
    const commit = await request.host.repository.resolve(ref);
    if (commit === undefined) {
        throw new errors/* ModelgateError */.HJ({
            code: 'REF_UNKNOWN',
            message: `Input \`baseline\`: there is no git ref \`${ref}\``,
        });
    }
    const evidence = await baselineOfCommit(request, { commit, shown: `${ref} at ${commit.slice(0, 7)}` });
    if (evidence)
        return { evidence, note: `The file at ${ref}, as asked for.` };
    const hint = 'Name a ref whose commit holds the metrics file, or a path.';
    throw new errors/* ModelgateError */.HJ({
        code: 'BASELINE_UNAVAILABLE',
        message: `At ${ref} the metrics file is not there`,
        hint,
    });
}
async function ofPath({ host, subject }, location) {
    const { files } = host;
    const note = 'The path that was asked for.';
    const unreadable = [];
    if (!(await files.exists(location))) {
        const hint = 'The path is relative to `working-directory`.';
        throw new errors/* ModelgateError */.HJ({
            code: 'FILE_MISSING',
            message: 'Input `baseline` names nothing that is there',
            place: { path: location },
            hint,
        });
    }
    if ((await files.isDirectory(location)) || external_node_path_default().basename(location) === 'run.json') {
        const side = { kind: 'run', name: location };
        const run = await (0,gather_evidence/* orUnreadable */.pz)(unreadable, () => (0,run_folder/* openRun */.I)(host, location));
        if (!run)
            return { evidence: { ...gather_evidence/* emptyEvidence */.HA, side, unreadable }, note };
        if (run.record.model !== subject.model)
            return { evidence: (0,gather_evidence/* ofAnotherModel */.WS)(run.record.model, subject), note };
        return { evidence: await (0,gather_evidence/* evidenceOfRun */.Aw)(host, run, { side: (0,gather_candidate/* sideOfRecord */.Qm)(run.record) }), note };
    }
    const values = await (0,gather_evidence/* orUnreadable */.pz)(unreadable, () => (0,gather_candidate/* readMetricFiles */.W_)(host, [external_node_path_default().resolve(files.root, location)]));
    return {
        evidence: { ...gather_evidence/* emptyEvidence */.HA, side: { kind: 'file', name: location }, values: values ?? new Map(), unreadable },
        note,
    };
}
function ofColumns({ candidates, predictions }) {
    const side = { kind: 'columns', name: `column ${predictions?.columns.baseline}` };
    return {
        evidence: { ...gather_evidence/* emptyEvidence */.HA, side, candidates },
        note: 'The baseline’s values stand in the candidate’s own file.',
    };
}

// EXTERNAL MODULE: ./src/actions/gather/recording.ts
var recording = __webpack_require__(76288);
// EXTERNAL MODULE: ./src/domain/evidence/labels.ts
var labels = __webpack_require__(34881);
// EXTERNAL MODULE: ./src/domain/policy/recipe-loosened.ts
var recipe_loosened = __webpack_require__(59339);
;// CONCATENATED MODULE: ./src/actions/gather/measured.ts


/**
 * The candidate without a baseline of its own choosing: a column of its file stands for the baseline only if the recipe in
 * force has one, and no other baseline is asked for.
 */
function withoutOwnBaseline(candidate, standing) {
    const { predictions } = candidate.evidence;
    if (predictions?.columns.baseline === undefined)
        return candidate;
    const ruled = recipeInForce(standing);
    const agreed = ruled === undefined || ruled.predictions?.baseline !== undefined;
    if (standing.baseline === 'auto' && agreed)
        return candidate;
    const { baseline: _own, ...columns } = predictions.columns;
    return { ...candidate, evidence: { ...candidate.evidence, predictions: { ...predictions, columns } } };
}
/** The rules’ origin, with what the run at hand measures otherwise: a run that came whole may differ from the recipe. */
function withMeasurement(rules, standing, { predictions }) {
    const before = recipeInForce(standing)?.predictions;
    if (!before || !predictions)
        return rules;
    const found = (0,recipe_loosened/* measuredOtherwise */.T)(before, predictions.columns);
    return { ...rules, loosened: [...new Set([...rules.loosened, ...found])] };
}
/** What keeps rows from being held against each other whatever they hold, a sentence each: never a pass. */
function rowFaults(subject, candidate, baseline) {
    return [
        ...lostRows(subject, candidate, baseline),
        ...otherClass(candidate, baseline),
        ...otherThreshold(candidate, baseline),
        ...lostSampling(subject, candidate),
        ...otherWeights(candidate, baseline),
    ];
}
/** Single values in place of rows would hide what the rows show. */
function lostRows({ recipe }, candidate, baseline) {
    const hadRows = baseline?.predictions !== undefined || baseline?.withoutItsRows !== undefined;
    const lost = recipe.predictions && hadRows && !candidate.predictions && !candidate.withoutItsRows;
    if (!lost || candidate.unreadable.length > 0)
        return [];
    return [
        `The recipe names the predictions ${recipe.predictions.path}, the baseline has them, and the candidate has none`,
    ];
}
/** Scores of one class against scores of the other would turn every loss into a gain. */
function otherClass(candidate, baseline) {
    const [ours, theirs] = [columnsOf(candidate), columnsOf(baseline)];
    if (!ours || !theirs || ours.baseline !== undefined)
        return [];
    const [is, was] = [ours, theirs].map(({ positive }) => (0,labels/* className */.s7)(positive ?? 1));
    if (is === was)
        return [];
    return [`The positive class is ${JSON.stringify(is)}, and that of the baseline ${JSON.stringify(was)}`];
}
/** Rows are counted anew on both sides; what a summary says was counted before. */
function otherThreshold(candidate, baseline) {
    const [ours, theirs] = [columnsOf(candidate), columnsOf(baseline)];
    const isCounted = [candidate, baseline].some((side) => side?.withoutItsRows !== undefined);
    if (!ours || !theirs || !isCounted)
        return [];
    const [is, was] = [ours, theirs].map(({ threshold }) => threshold ?? 0.5);
    if (is === was)
        return [];
    return [
        `Rows count as positive from ${is} on, and in the summary of the baseline from ${was} on: without its rows the two cannot be compared`,
    ];
}
/** A run whose record lost its weights or units would be measured in another way than the recipe says. */
function lostSampling({ recipe }, candidate) {
    const found = columnsOf(candidate);
    if (!recipe.predictions || !found)
        return [];
    const { weight, unit } = recipe.predictions;
    const lost = [];
    if (weight !== undefined && found.weight === undefined)
        lost.push(`The recipe weights rows by \`${weight}\`, and the candidate’s evidence does not`);
    if (unit !== undefined && found.unit === undefined)
        lost.push(`The recipe takes rows of one \`${unit}\` together, and the candidate’s evidence does not`);
    return lost;
}
/** Without rows nobody can weigh anew what a summary says of them. */
function otherWeights(candidate, baseline) {
    const [ours, theirs] = [columnsOf(candidate), columnsOf(baseline)];
    const isCounted = [candidate, baseline].some((side) => side?.withoutItsRows !== undefined);
    if (!ours || !theirs || !isCounted || ours.baseline !== undefined)
        return [];
    if ((ours.weight === undefined) === (theirs.weight === undefined))
        return [];
    const [is, was] = [ours, theirs].map(({ weight }) => weight === undefined ? 'count alike' : `are weighted by \`${weight}\``);
    return [
        `Rows ${is}, and in the summary of the baseline they ${was}: without its rows the two cannot be compared`,
    ];
}
function columnsOf(side) {
    return side?.predictions?.columns ?? side?.withoutItsRows;
}
function recipeInForce({ subject, policies }) {
    return policies.inForce?.models.get(subject.model)?.recipe;
}

// EXTERNAL MODULE: ./src/actions/gather/touched.ts
var touched = __webpack_require__(59077);
;// CONCATENATED MODULE: ./src/actions/gather/comparison.ts















/** Gathers both sides of one model and judges them. */
async function compareModel(request) {
    const { subject, policies, trees } = request;
    refuseUnsupported(subject);
    const inputsDigest = (0,touched/* digestOfInputs */.zH)(subject, trees, policies.head !== undefined);
    const gathered = await (0,gather_candidate/* gatherCandidate */.lr)({
        ...request,
        tree: trees.head,
        inputsDigest,
    });
    const candidate = withoutOwnBaseline(gathered, request);
    return judgeCandidate(request, { gathered, baseline: await gatherBaseline({ ...request, candidate }) });
}
/** Judges a candidate against what it is held against, and writes the comparison. */
async function judgeCandidate(request, { gathered, baseline }) {
    const { host, subject, policies } = request;
    refuseUnsupported(subject);
    const candidate = withoutOwnBaseline(gathered, request);
    const faults = rowFaults(subject, candidate.evidence, baseline.evidence);
    const gate = subject.gate ?? noRules;
    const rows = pair(candidate.evidence, baseline.evidence);
    const compute = await host.compute();
    const [estimates, sides] = await Promise.all([
        rows.kind === 'paired' ? compute.estimateRows(rows.rows) : undefined,
        fingerprintedSides(candidate.evidence, baseline.evidence, rows),
    ]);
    const digest = (0,policy_digest/* rulesDigest */.G8)(gate);
    const unchanged = sides.baseline !== undefined &&
        faults.length === 0 &&
        isSound(rows, [candidate.evidence, baseline.evidence]) &&
        isUnchanged(sides.candidate, sides.baseline, true) &&
        (await hasSameRules(request, { commit: sides.baseline.commit, digest }));
    const { results, verdict } = judge({
        gate: subject.gate ?? null,
        gated: subject.gated,
        candidates: candidate.evidence.candidates,
        candidate: { values: candidate.evidence.values },
        baseline: baseline.evidence ? { values: baseline.evidence.values } : null,
        rows,
        estimates,
        unchanged,
        unreadable: unreadable({ ...candidate.evidence, unreadable: [...candidate.evidence.unreadable, ...faults] }, baseline.evidence),
    });
    const inputs = {
        ...sides,
        baseline: sides.baseline ?? null,
        'baseline-note': baseline.note,
        rules: withMeasurement((0,gather_policies/* rulesOrigin */.I_)(policies, { model: subject.model, digest }), request, gathered.evidence),
        alpha: gate.alpha,
        candidates: candidate.evidence.candidates,
    };
    const schema = 'https://modelgate.dev/schemas/comparison/v1.json';
    const comparison = { schema, model: subject.model, inputs, results, verdict };
    await writeComparison(host, comparison);
    return { comparison, candidate };
}
/** A rule that would be passed over in silence is a looser one. */
function refuseUnsupported({ gate }) {
    if (gate?.looks !== 'spend')
        return;
    const message = '`looks: spend` is not supported by this version';
    const hint = 'Leave it out; the test set’s use is then not accounted for.';
    throw new errors/* ModelgateError */.HJ({ code: 'NOT_SUPPORTED_HERE', message, hint });
}
/** What is recorded of a model that the change does not touch: nothing was compared. */
async function untouchedModel({ host, subject, policies, base, }) {
    const commit = host.context.commit;
    const gate = subject.gate ?? noRules;
    const comparison = {
        schema: 'https://modelgate.dev/schemas/comparison/v1.json',
        model: subject.model,
        inputs: {
            candidate: { kind: 'ref', name: commit.slice(0, 7), commit },
            baseline: base === undefined ? null : { kind: 'ref', name: base.slice(0, 7), commit: base },
            'baseline-note': 'No file of the model differs from the base: nothing was compared.',
            rules: (0,gather_policies/* rulesOrigin */.I_)(policies, { model: subject.model, digest: (0,policy_digest/* rulesDigest */.G8)(gate) }),
            alpha: gate.alpha,
            candidates: 1,
        },
        results: {
            evidence: 'none',
            rows: null,
            metrics: [],
            slices: [],
            'slice-columns': [],
            families: { overall: 0, slices: 0 },
        },
        verdict: { value: 'unchanged', rules: [], decisive: null, gated: subject.gated },
    };
    await writeComparison(host, comparison);
    return comparison;
}
/** Without a policy: what is digested and recorded as the rules. */
const noRules = (0,default_gate/* defaultGate */.z)([]);
/** Where a comparison lies in the working directory (contract, "Files"). */
function comparisonFile(model) {
    return external_node_path_default().posix.join('.modelgate', 'comparisons', model, 'comparison.json');
}
async function writeComparison(host, comparison) {
    await (0,recording/* ignoreFolder */.BN)(host);
    await host.files.write(comparisonFile(comparison.model), `${JSON.stringify(comparison, null, 2)}\n`);
}
function pair(candidate, baseline) {
    const { predictions } = candidate;
    if (!predictions)
        return { kind: 'none' };
    const { table, columns } = predictions;
    const theirs = baseline?.predictions;
    return (0,pairing/* pairRows */.K)({
        candidate: table,
        baseline: theirs?.table ?? null,
        columns,
        ...(theirs && { baselineColumns: theirs.columns }),
        // A released version as the candidate has its ids hashed already.
        ...(theirs && theirs.hashedFor !== predictions.hashedFor && { hashedFor: theirs.hashedFor }),
    });
}
/** Asynchronous, for what is estimated elsewhere meanwhile. */
async function fingerprintedSides(candidate, baseline, rows) {
    return {
        candidate: fingerprinted(candidate, rows, 'candidate'),
        baseline: baseline && fingerprinted(baseline, rows, 'baseline'),
    };
}
function fingerprinted({ side, values }, rows, which) {
    const paired = rows.kind === 'paired' ? rows.rows : null;
    return { ...side, evidence: (0,fingerprint/* evidenceFingerprint */.K)({ metrics: values, rows: paired, side: which }) };
}
/** Rows that differ, what cannot be read and numbers that are none are never *unchanged*, however alike both sides are. */
function isSound(rows, sides) {
    const finite = ({ values }) => [...values.values()].every(({ value, seeds }) => [value, ...(seeds?.values ?? [])].every(Number.isFinite));
    return (rows.kind !== 'incomparable' &&
        sides.every((side) => side !== undefined && side.unreadable.length === 0 && finite(side)));
}
function unreadable(candidate, baseline) {
    return [
        ...candidate.unreadable.map((detail) => ({ side: 'candidate', detail })),
        ...(baseline?.unreadable ?? []).map((detail) => ({ side: 'baseline', detail })),
    ];
}
/** Whether the rules were the same where the baseline was made: read there, since a run does not carry its rules. */
async function hasSameRules({ host, subject, policies }, { commit, digest }) {
    if (subject.gate === undefined)
        return true;
    const bytes = commit === undefined ? undefined : await host.repository.file(commit, policies.path);
    if (!bytes)
        return false;
    try {
        const policy = await (0,gather_policies/* readPolicy */.T4)(bytes, policies.path);
        const model = policy.models.get(subject.model);
        return model !== undefined && (0,policy_digest/* rulesDigest */.G8)((0,policy_policy/* gateOf */.Rv)(policy, model)) === digest;
    }
    catch (error) {
        if (error instanceof errors/* ModelgateError */.HJ)
            return false;
        throw error;
    }
}


/***/ }),

/***/ 36505:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ defaultGate)
/* harmony export */ });
/* harmony import */ var _metric_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83128);
/* harmony import */ var _values_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57026);


/** Calibration errors are gated by `max` alone: a sharper, perfectly calibrated model would fail a comparison of them. */
const maxOnly = new Set('ece mce ace calibration_error expected_calibration_error max_calibration_error maximum_calibration_error adaptive_calibration_error'.split(' '));
/**
 * What is asked where no policy is: no metric of known direction shall be shown to be worse. Metrics of unknown direction are
 * shown, never gated.
 */
function defaultGate(metrics) {
    const rules = metrics
        .filter((metric) => (0,_metric_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .directionOf */ .FR)(metric) !== null && !maxOnly.has((0,_values_name_js__WEBPACK_IMPORTED_MODULE_1__/* .plainName */ .M)(metric)))
        .map((metric) => ({ metric, noWorse: true, slices: [], level: 'fail' }));
    return { alpha: 0.05, looks: 'ignore', rules };
}


/***/ }),

/***/ 57026:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ plainName)
/* harmony export */ });
/** What a metric is called without what it was measured on: `test/valAccuracy` is `accuracy`, `acc,none` is `acc`. */
function plainName(metric) {
    const segment = metric.split(/[/.:]/).at(-1) ?? '';
    return (segment.split(',')[0] ?? '')
        .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '_')
        .replace(/^(train|valid|validation|val|eval|test|holdout)_/, '');
}


/***/ })

};
