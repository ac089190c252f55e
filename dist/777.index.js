export const id = 777;
export const ids = [777];
export const modules = {

/***/ 59777:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareModel: () => (/* binding */ compareModel),
  comparisonFile: () => (/* binding */ comparisonFile),
  untouchedModel: () => (/* binding */ untouchedModel)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/domain/metric/catalogue.ts + 1 modules
var catalogue = __webpack_require__(83128);
;// CONCATENATED MODULE: ./src/domain/compare/values-name.ts
/** What a metric is called without what it was measured on: `test/valAccuracy` is `accuracy`, `acc,none` is `acc`. */
function plainName(metric) {
    const segment = metric.split(/[/.:]/).at(-1) ?? '';
    return (segment.split(',')[0] ?? '')
        .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '_')
        .replace(/^(train|valid|validation|val|eval|test|holdout)_/, '');
}

;// CONCATENATED MODULE: ./src/domain/compare/default-gate.ts


/** Calibration errors are gated by `max` alone: a sharper, perfectly calibrated model would fail a comparison of them. */
const maxOnly = new Set('ece mce ace calibration_error expected_calibration_error max_calibration_error maximum_calibration_error adaptive_calibration_error'.split(' '));
/**
 * What is asked where no policy is: no metric of known direction shall be shown to be worse. Metrics of unknown direction are
 * shown, never gated.
 */
function defaultGate(metrics) {
    const rules = metrics
        .filter((metric) => (0,catalogue/* directionOf */.FR)(metric) !== null && !maxOnly.has(plainName(metric)))
        .map((metric) => ({ metric, noWorse: true, slices: [], level: 'fail' }));
    return { alpha: 0.05, looks: 'ignore', rules };
}

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

;// CONCATENATED MODULE: ./src/domain/compare/values-error.ts

/**
 * The standard error that a file states; else one from counts: √(p(1−p)/n) for shares of counted rows, Hanley and McNeil
 * (1982) for the area under the ROC curve. `n` alone says nothing of the error of any other metric.
 */
function standardErrorOf(metric, value) {
    const unknown = {
        error: NaN,
        from: 'nothing',
        ...ownCount(plainName(metric), value),
        rowLoss: 0,
    };
    if (!value || !Number.isFinite(value.value))
        return unknown;
    if (value.standardError !== undefined && value.standardError > 0) {
        return { ...unknown, error: value.standardError, from: 'stated' };
    }
    if (value.value < 0 || value.value > 1)
        return unknown;
    return fromCounts(plainName(metric), value) ?? unknown;
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

;// CONCATENATED MODULE: ./src/domain/compare/values.ts



const fewestRows = 30;
const fewestOfClass = 10;
const needClasses = new Set('roc_auc auc auroc roc_auc_score recall sensitivity tpr specificity tnr precision f1 f1_score'.split(' '));
/**
 * The estimate that two values without rows allow. Their standard errors are added as if the values were independent, which
 * overstates the error of the difference where both models were measured on the same rows: conservative. With no standard
 * error on either side it is a bare point.
 */
function valueEstimate({ metric, direction, candidate, baseline }) {
    const mine = standardErrorOf(metric, candidate);
    const theirs = standardErrorOf(metric, baseline);
    const sign = direction === 'higher' ? 1 : -1;
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
function hasTooFew(metric, value) {
    if (!value)
        return false;
    if (value.n !== undefined && value.n < fewestRows)
        return true;
    if (!needClasses.has(plainName(metric)))
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
/** `loss of the candidate is NaN (metrics.json: loss).` */
function describeNotFinite(metric, side, { value, source }) {
    return `${metric} of the ${side} is ${value}${source ? ` (\`${source}\`)` : ''}; a comparison needs finite numbers.`;
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
    if (Number.isFinite(value.value))
        return { kind: 'known' };
    return { kind: 'fault', reason: 'not-finite', detail: describeNotFinite(metric, side, value) };
}
function marksOf(estimate, states) {
    const marks = [];
    if (states.every(({ kind }) => kind === 'known')) {
        marks.push(estimate.evidence === 'point' ? 'low-evidence' : 'conservative', 'unverified-rows');
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
    const { metric, direction, candidateError, counted, n } = estimate;
    const computed = {
        value: estimate.candidate,
        ...(candidateError > 0 ? { standardError: candidateError } : {}),
        ...(counted === 'rows' && n !== null ? { n } : {}),
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
    if (inFile && !Number.isFinite(inFile.value)) {
        return { kind: 'fault', reason: 'not-finite', detail: describeNotFinite(metric, side, inFile) };
    }
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

;// CONCATENATED MODULE: ./src/domain/statistics/exact-sum.ts
/**
 * Sums that do not depend on the order of the numbers: the same multiset gives the same double, bit for bit.
 *
 * Each number is rounded to a grid that is fixed before, 2^-52 of the largest, and split into two integers of 26 bits, which
 * are added exactly. Carries are settled at the end, so equal sums have one form and are rounded to a double once. Huge and
 * tiny numbers are summed as well as those near 1. (Pre-rounding to a common grid: Demmel and Nguyen 2013, Fast Reproducible
 * Floating-Point Summation.)
 */
class ExactSums {
    #limbs;
    #scales;
    /** `largest` bounds the magnitude of the numbers of each group, `count` how many go into one sum. */
    constructor(largest, count) {
        this.#limbs = new Float64Array(2 * largest.length);
        this.#scales = largest.map((bound) => scaleFor(bound, count));
    }
    add(value, group) {
        const limbs = this.#limbs;
        const scaled = value * this.#scales[group];
        const high = Math.floor(scaled);
        limbs[2 * group] = limbs[2 * group] + high;
        limbs[2 * group + 1] = limbs[2 * group + 1] + Math.floor((scaled - high) * limb + 0.5);
    }
    /** By group; NaN where `largest` was not finite. */
    sums() {
        const limbs = this.#limbs;
        return this.#scales.map((scale, group) => {
            const low = limbs[2 * group + 1];
            const carry = Math.floor(low / limb);
            return (limbs[2 * group] + carry + (low - carry * limb) / limb) / scale;
        });
    }
}
/** NaN when one of the values is not finite. */
function exactSum(values) {
    const sums = new ExactSums(Float64Array.of(largestMagnitude(values)), values.length);
    for (let at = 0; at < values.length; at++)
        sums.add(values[at], 0);
    return sums.sums()[0];
}
/** Sums by group; `codes` gives the group of each entry, 0 to `groups` − 1. */
function exactSumsBy(values, { codes, groups }) {
    const largest = new Float64Array(groups).fill(largestMagnitude(values));
    const sums = new ExactSums(largest, values.length);
    for (let at = 0; at < values.length; at++)
        sums.add(values[at], codes[at]);
    return sums.sums();
}
/** A number rounded to the fixed grid of row losses, 2^-40: what differs below is the rounding of a logarithm. */
function toGrid(loss) {
    // From 2^12 on every double lies on the grid.
    return Math.abs(loss) < 4096 ? Math.floor(loss * 2 ** 40 + 0.5) * 2 ** -40 : loss;
}
const limb = 2 ** 26;
const bits = new DataView(new ArrayBuffer(8));
/** A power of two that brings every number to at most 2^26, less where so many are added that their sum would leave 2^53. */
function scaleFor(largest, count) {
    if (!(largest < Infinity))
        return NaN;
    if (largest === 0)
        return 1;
    const room = Math.min(26, 52 - Math.ceil(Math.log2(count + 1)));
    return 2 ** Math.max(-1020, Math.min(1000, room - exponentAbove(largest)));
}
/** The smallest e for which |x| < 2^e; read from the bits, since a logarithm may round. */
function exponentAbove(x) {
    bits.setFloat64(0, x);
    return ((bits.getUint16(0) >>> 4) & 0x7ff) - 1022;
}
/** NaN when one of them is. */
function largestMagnitude(values) {
    let largest = 0;
    for (let at = 0; at < values.length; at++)
        largest = Math.max(largest, Math.abs(values[at]));
    return largest;
}

;// CONCATENATED MODULE: ./src/domain/statistics/calibration-error.ts

const bins = 10;
/**
 * Expected calibration error of each group over ten equal-width bins of the probability: Σ |Σ (score − label)| / n (Naeini and
 * others 2015). `debiased` takes from the square of each bin's gap what chance alone adds, a(1 − a)/(n_b − 1) with a the share
 * of positives (after Kumar, Liang and Ma 2019): `value` of a perfectly calibrated model is above 0, the more so with few rows.
 */
function calibrationErrors({ scores, labels }, { codes, groups, sizes }) {
    const counts = new Float64Array(bins * groups);
    const positives = new Float64Array(bins * groups);
    const gaps = new ExactSums(new Float64Array(bins * groups).fill(1), scores.length);
    for (let row = 0; row < scores.length; row++) {
        const score = scores[row];
        const label = labels[row];
        const group = codes === null ? 0 : codes[row];
        const bin = bins * group + Math.min(bins - 1, Math.floor(score * bins));
        counts[bin] = counts[bin] + 1;
        positives[bin] = positives[bin] + label;
        gaps.add(score - label, bin);
    }
    const sums = gaps.sums();
    return Array.from(sizes, (size, group) => {
        let value = 0;
        let debiased = 0;
        for (let bin = bins * group; bin < bins * (group + 1); bin++) {
            const count = counts[bin];
            if (count === 0)
                continue;
            const gap = Math.abs(sums[bin]);
            const share = positives[bin] / count;
            const chance = count > 1 ? (share * (1 - share)) / (count - 1) : Infinity;
            value += gap;
            debiased += count * Math.sqrt(Math.max(0, (gap / count) ** 2 - chance));
        }
        return { value: value / size, debiased: debiased / size };
    });
}

;// CONCATENATED MODULE: ./src/domain/statistics/paired-moments.ts

/** NaN where a number is. */
function pairedExtremes({ candidate, baseline }, { codes, groups }) {
    if (codes === null)
        return extremesOfAll(candidate, baseline);
    const valuesOf = (start) => ({
        candidate: new Float64Array(groups).fill(start),
        baseline: new Float64Array(groups).fill(baseline ? start : NaN),
        change: new Float64Array(groups).fill(baseline ? start : NaN),
    });
    const [least, greatest] = [valuesOf(Infinity), valuesOf(-Infinity)];
    for (let row = 0; row < candidate.length; row++) {
        const group = codes === null ? 0 : codes[row];
        const value = candidate[row];
        widen(least.candidate, greatest.candidate, { group, value });
        if (baseline === null)
            continue;
        const other = baseline[row];
        widen(least.baseline, greatest.baseline, { group, value: other });
        widen(least.change, greatest.change, { group, value: value - other });
    }
    return { least, greatest };
}
/** Exact means of both columns and of their difference. NaN of no rows, and where a number is not finite. */
function pairedMeans({ candidate, baseline }, { codes, groups, sizes }, extremes) {
    const zero = new Float64Array(groups);
    const largest = largestDeviations(extremes, { candidate: zero, baseline: zero, change: zero });
    const own = new ExactSums(largest.candidate, candidate.length);
    const held = new ExactSums(largest.baseline, candidate.length);
    const changes = new ExactSums(largest.change, candidate.length);
    for (let row = 0; row < candidate.length; row++) {
        const group = codes === null ? 0 : codes[row];
        const value = candidate[row];
        own.add(value, group);
        if (baseline === null)
            continue;
        const other = baseline[row];
        held.add(other, group);
        changes.add(value - other, group);
    }
    const mean = (sums) => sums.sums().map((sum, group) => sum / sizes[group]);
    return { candidate: mean(own), baseline: mean(held), change: mean(changes) };
}
/** Weighted sums of squares and products about the centres: Σ weight·(x − centre)². */
function pairedSquares({ candidate, baseline }, { codes }, { extremes, centres, weights, classes }) {
    const largest = largestDeviations(extremes, centres);
    const sumsOf = (a, b) => {
        const bound = (value, group) => value * b[group] * Math.max(weights[2 * group], weights[2 * group + 1]);
        return new ExactSums(a.map(bound), candidate.length);
    };
    const own = sumsOf(largest.candidate, largest.candidate);
    const held = sumsOf(largest.baseline, largest.baseline);
    const changes = sumsOf(largest.change, largest.change);
    const products = sumsOf(largest.change, largest.baseline);
    for (let row = 0; row < candidate.length; row++) {
        const group = codes === null ? 0 : codes[row];
        const weight = weights[2 * group + (classes === null ? 0 : classes[row])];
        const value = candidate[row];
        const deviation = value - centres.candidate[group];
        own.add(deviation * deviation * weight, group);
        if (baseline === null)
            continue;
        const other = baseline[row];
        const otherDeviation = other - centres.baseline[group];
        const change = value - other - centres.change[group];
        held.add(otherDeviation * otherDeviation * weight, group);
        changes.add(change * change * weight, group);
        products.add(change * otherDeviation * weight, group);
    }
    return {
        candidate: own.sums(),
        baseline: held.sums(),
        change: changes.sums(),
        covariance: products.sums(),
    };
}
/** The largest |x − centre| of each group: subtraction rounds alike on the way to either end. 0 of no rows. */
function largestDeviations({ least, greatest }, centres) {
    const largest = (of) => centres[of].map((centre, group) => Math.max(0, greatest[of][group] - centre, centre - least[of][group]));
    return { candidate: largest('candidate'), baseline: largest('baseline'), change: largest('change') };
}
/** The same for one group of all rows, which needs no memory in between. */
function extremesOfAll(candidate, baseline) {
    let [ownLeast, ownGreatest, heldLeast, heldGreatest] = [Infinity, -Infinity, Infinity, -Infinity];
    let [changeLeast, changeGreatest] = [Infinity, -Infinity];
    for (let row = 0; row < candidate.length; row++) {
        const value = candidate[row];
        const other = baseline === null ? NaN : baseline[row];
        const change = value - other;
        ownLeast = Math.min(ownLeast, value);
        ownGreatest = Math.max(ownGreatest, value);
        heldLeast = Math.min(heldLeast, other);
        heldGreatest = Math.max(heldGreatest, other);
        changeLeast = Math.min(changeLeast, change);
        changeGreatest = Math.max(changeGreatest, change);
    }
    const valuesOf = (own, held, change) => ({
        candidate: Float64Array.of(own),
        baseline: Float64Array.of(baseline === null ? NaN : held),
        change: Float64Array.of(baseline === null ? NaN : change),
    });
    return {
        least: valuesOf(ownLeast, heldLeast, changeLeast),
        greatest: valuesOf(ownGreatest, heldGreatest, changeGreatest),
    };
}
function widen(least, greatest, { group, value }) {
    least[group] = Math.min(least[group], value);
    greatest[group] = Math.max(greatest[group], value);
}

;// CONCATENATED MODULE: ./src/domain/statistics/paired-statistic.ts
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
/** The same for each group of rows. */
function pairedStatistics(values, variances, dfs) {
    const pick = (of, group) => ({
        candidate: of.candidate[group],
        baseline: of.baseline[group],
        change: of.change[group],
    });
    return dfs.map((df, group) => {
        const covariance = variances.covariance[group];
        return pairedStatistic(pick(values, group), { ...pick(variances, group), covariance }, df);
    });
}

;// CONCATENATED MODULE: ./src/domain/statistics/delong.ts


/**
 * Areas under the ROC curve of each group and the covariance of DeLong, DeLong and Clarke-Pearson (1988), by midranks (Sun and
 * Xu 2014): exact, in one walk along the sorted scores for all groups. NaN when one class is missing.
 */
function delong({ labels, candidate, baseline, grouping, positives }) {
    const own = placeRows(candidate, grouping, { labels, positives });
    const held = baseline && placeRows(baseline, grouping, { labels, positives });
    const areas = {
        candidate: own.areas,
        baseline: held ? held.areas : new Float64Array(grouping.groups).fill(NaN),
        change: own.areas.map((area, group) => area - (held ? held.areas[group] : NaN)),
    };
    // The mean placement of either class is the area; so both are centred on it.
    const weights = new Float64Array(2 * grouping.groups);
    for (const [group, count] of positives.entries()) {
        const negatives = grouping.sizes[group] - count;
        weights[2 * group] = 1 / (negatives * (negatives - 1));
        weights[2 * group + 1] = 1 / (count * (count - 1));
    }
    const numbers = { candidate: own.placements, baseline: held && held.placements };
    const extremes = pairedExtremes(numbers, grouping);
    const variances = pairedSquares(numbers, grouping, { extremes, centres: areas, weights, classes: labels });
    return pairedStatistics(areas, variances, new Array(grouping.groups).fill(null));
}
function placeRows({ order, ranks, labels: sortedLabels }, { codes, groups, sizes }, { labels, positives }) {
    const n = order.length;
    // Twice the rows that each one beats: half the bytes of the shares, since rows come in no order here.
    const beaten = new Uint32Array(n);
    // Entries 2 · group + label: rows seen with a lower score, and among the ties at hand.
    const lower = new Float64Array(2 * groups);
    const tied = new Float64Array(2 * groups);
    const twiceWon = new Float64Array(groups);
    const place = (row, label, group) => {
        const ofGroup = positives[group];
        if (label === 1) {
            const twice = 2 * lower[2 * group] + tied[2 * group];
            beaten[row] = twice;
            twiceWon[group] = twiceWon[group] + twice;
        }
        else {
            beaten[row] = 2 * (ofGroup - lower[2 * group + 1]) - tied[2 * group + 1];
        }
    };
    for (let start = 0; start < n;) {
        const rank = ranks[start];
        if (start + 1 < n && ranks[start + 1] === rank) {
            let end = start + 2;
            while (end < n && ranks[end] === rank)
                end++;
            placeTies({ order, labels: sortedLabels, codes, lower, tied, place }, start, end);
            start = end;
            continue;
        }
        // Most scores are no ties: as `place`, written out for speed.
        const row = order[start];
        const group = codes === null ? 0 : codes[row];
        const negatives = lower[2 * group];
        const lowerPositives = lower[2 * group + 1];
        if (sortedLabels[start] === 1) {
            beaten[row] = 2 * negatives;
            twiceWon[group] = twiceWon[group] + 2 * negatives;
            lower[2 * group + 1] = lowerPositives + 1;
        }
        else {
            beaten[row] = 2 * (positives[group] - lowerPositives);
            lower[2 * group] = negatives + 1;
        }
        start++;
    }
    const areas = twiceWon.map((twice, group) => {
        const count = positives[group];
        return twice / (2 * count * (sizes[group] - count));
    });
    const placements = new Float64Array(n);
    for (let row = 0; row < n; row++) {
        const group = codes === null ? 0 : codes[row];
        const ofGroup = positives[group];
        const others = labels[row] === 1 ? sizes[group] - ofGroup : ofGroup;
        placements[row] = beaten[row] / (2 * others);
    }
    return { placements, areas };
}
function placeTies({ order, labels, codes, lower, tied, place }, start, end) {
    const groupAt = (at) => (codes === null ? 0 : codes[order[at]]);
    for (let at = start; at < end; at++) {
        const own = 2 * groupAt(at) + labels[at];
        tied[own] = tied[own] + 1;
    }
    for (let at = start; at < end; at++)
        place(order[at], labels[at], groupAt(at));
    for (let at = start; at < end; at++) {
        const own = 2 * groupAt(at) + labels[at];
        lower[own] = lower[own] + 1;
        tied[own] = 0;
    }
}

;// CONCATENATED MODULE: ./src/domain/statistics/paired-mean.ts


/** Of each group: means of row scores, their difference, and the standard error of paired differences (ddof 1), t with n − 1. */
function pairedMean(numbers, grouping) {
    const extremes = pairedExtremes(numbers, grouping);
    const means = pairedMeans(numbers, grouping, extremes);
    const weights = new Float64Array(2 * grouping.groups);
    // One row gives 1/0, and with it NaN: nothing is known of the error.
    for (const [group, n] of grouping.sizes.entries())
        weights.fill(1 / (n * (n - 1)), 2 * group, 2 * group + 2);
    const variances = pairedSquares(numbers, grouping, { extremes, centres: means, weights, classes: null });
    const dfs = Array.from(grouping.sizes, (n) => (n > 1 ? n - 1 : null));
    const { change: least } = extremes.least;
    const { change: greatest } = extremes.greatest;
    return pairedStatistics(means, variances, dfs).map((statistic, group) => ({
        ...statistic,
        largestChange: Math.max(greatest[group], -least[group]),
    }));
}

;// CONCATENATED MODULE: ./src/domain/statistics/score-order.ts
/** Sorts rows by score, which must be finite. */
function sortByScore(scores, labels) {
    const n = scores.length;
    const sorted = scores.slice();
    const order = new Int32Array(n);
    for (let row = 0; row < n; row++)
        order[row] = row;
    dealIntoBins({ sorted, order }, 0, n);
    insertionSort({ sorted, order });
    const ranks = new Int32Array(n);
    const sortedLabels = new Uint8Array(n);
    let rank = 0;
    for (let at = 0; at < n; at++) {
        if (at > 0 && sorted[at] !== sorted[at - 1])
            rank++;
        ranks[at] = rank;
        sortedLabels[at] = labels[order[at]];
    }
    return { order, ranks, labels: sortedLabels };
}
const shortStretch = 24;
const mostBins = 2 ** 20;
/**
 * Deals the stretch into half as many equal-width bins as it has entries, and each bin that many fell into in the same way
 * again. What is left are neighbours in wrong order, for one insertion sort of all: linear time for scores of any shape (after
 * Neubert 1998, Flashsort).
 */
function dealIntoBins(sorting, from, to, depth = 0) {
    if (to - from <= shortStretch)
        return;
    const { sorted, order } = sorting;
    let low = Infinity;
    let high = -Infinity;
    for (let at = from; at < to; at++) {
        const value = sorted[at];
        if (value < low)
            low = value;
        if (value > high)
            high = value;
    }
    if (low === high)
        return;
    const bins = Math.min(mostBins, (to - from) >> 1);
    const scale = (bins - 1) / (high - low);
    if (!(scale > 0 && scale < Infinity) || depth > 20)
        return comparisonSort(sorting, from, to);
    const values = sorted.slice(from, to);
    const rows = order.slice(from, to);
    const ends = new Int32Array(bins + 1);
    for (let at = 0; at < values.length; at++) {
        const bin = (values[at] - low) * scale + 1;
        ends[bin | 0] = ends[bin | 0] + 1;
    }
    for (let bin = 1; bin <= bins; bin++)
        ends[bin] = ends[bin] + ends[bin - 1];
    for (let at = 0; at < values.length; at++) {
        const value = values[at];
        const bin = ((value - low) * scale) | 0;
        const place = ends[bin];
        ends[bin] = place + 1;
        sorted[from + place] = value;
        order[from + place] = rows[at];
    }
    // Each entry now holds the end of its bin.
    for (let bin = 0, start = from; bin < bins; bin++) {
        const end = from + ends[bin];
        if (end - start > shortStretch)
            dealIntoBins(sorting, start, end, depth + 1);
        start = end;
    }
}
function insertionSort({ sorted, order }) {
    for (let at = 1; at < sorted.length; at++) {
        const value = sorted[at];
        if (sorted[at - 1] <= value)
            continue;
        const row = order[at];
        let hole = at;
        for (; hole > 0 && sorted[hole - 1] > value; hole--) {
            sorted[hole] = sorted[hole - 1];
            order[hole] = order[hole - 1];
        }
        sorted[hole] = value;
        order[hole] = row;
    }
}
/** For stretches whose values lie too close together, or too far apart, to be told apart by dividing. */
function comparisonSort({ sorted, order }, from, to) {
    const entries = Array.from({ length: to - from }, (_, at) => ({
        value: sorted[from + at],
        row: order[from + at],
    })).sort((a, b) => a.value - b.value);
    for (const [at, { value, row }] of entries.entries()) {
        sorted[from + at] = value;
        order[from + at] = row;
    }
}

;// CONCATENATED MODULE: ./src/domain/compare/binary-columns.ts


/** −log of the probability of the true class, clipped as scikit-learn does: to the rounding of doubles. */
function logLosses(rows, labels) {
    return ofModels(rows, (scores) => {
        const losses = new Float64Array(scores.length);
        for (let row = 0; row < scores.length; row++) {
            const score = scores[row];
            const ofTruth = labels[row] === 1 ? score : 1 - score;
            losses[row] = toGrid(-Math.log(Math.min(1 - Number.EPSILON, Math.max(Number.EPSILON, ofTruth))));
        }
        return losses;
    });
}
/** Squared distance of the probability from the label. */
function brierScores(rows, labels) {
    return ofModels(rows, (scores) => {
        const losses = new Float64Array(scores.length);
        for (let row = 0; row < scores.length; row++) {
            const miss = scores[row] - labels[row];
            losses[row] = toGrid(miss * miss);
        }
        return losses;
    });
}
function scoreOrders({ candidate, baseline }, labels) {
    return { candidate: sortByScore(candidate, labels), baseline: baseline && sortByScore(baseline, labels) };
}
/**
 * Rows of binary classification fall into eight kinds: bit 0 is the label, bit 1 the candidate's prediction, bit 2 the
 * baseline's. Everything that thresholded metrics need is how many rows of each kind there are.
 */
function kindsOf({ candidate, baseline, scored, threshold }, labels) {
    const least = scored ? threshold : 0.5;
    const kinds = new Uint8Array(labels.length);
    for (let row = 0; row < kinds.length; row++) {
        const own = candidate[row] >= least ? 2 : 0;
        const held = baseline !== null && baseline[row] >= least ? 4 : 0;
        kinds[row] = labels[row] | own | held;
    }
    return kinds;
}
function ofModels({ candidate, baseline }, losses) {
    return { candidate: losses(candidate), baseline: baseline && losses(baseline) };
}

;// CONCATENATED MODULE: ./src/domain/evidence/table.ts
/** The text by which a value is compared and hashed, the same whatever file format it came from: `7`, `0.5`, `true`, `BR`. */
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

;// CONCATENATED MODULE: ./src/domain/evidence/row-ids.ts

const longestNumber = 32;
const encoder = new TextEncoder();
/** Without a column a row's id is its position, counted from 1. Ids must not be null. */
function rowIdsOf(column) {
    if (!column) {
        return {
            maxBytes: longestNumber,
            write: (row, bytes) => writeWhole(row + 1, bytes),
            textOf: (row) => String(row + 1),
        };
    }
    const textOf = (row) => textAt(column, row) ?? '';
    if (column.kind === 'text') {
        const { codes, dictionary } = column;
        const longest = dictionary.reduce((most, text) => Math.max(most, text.length), 0);
        return {
            maxBytes: 3 * longest,
            write: (row, bytes) => row_ids_writeText(dictionary[codes[row]], bytes),
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
            return row_ids_writeText(textOf(row), bytes);
        },
        textOf,
    };
}
/** Writes UTF-8 at the start of `bytes`, which must have room for three bytes a UTF-16 unit; returns the length. */
function row_ids_writeText(text, bytes) {
    for (let at = 0; at < text.length; at++) {
        const unit = text.charCodeAt(at);
        if (unit > 127)
            return encoder.encodeInto(text, bytes).written;
        bytes[at] = unit;
    }
    return text.length;
}
/** Decimal digits of a whole number from 0 to 2^53. */
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

;// CONCATENATED MODULE: ./src/domain/evidence/bucket.ts

/** Number of hash buckets that rows are dealt into for the jackknife. */
const bucketCount = 1000;
/**
 * Bucket of a row, 0 to 999, from its id's text: `7` lands in the same bucket whether a CSV, a JSONL or a Parquet file said
 * so. The function is fixed for good, since summaries made elsewhere must agree with it:
 *
 *     h = 2166136261                                          FNV-1a, 32 bits, over the UTF-8 bytes
 *     for each byte b:  h = ((h xor b) * 16777619) mod 2^32
 *     h = h xor (h >> 16);  h = h * 0x85ebca6b mod 2^32       the finaliser of MurmurHash3,
 *     h = h xor (h >> 13);  h = h * 0xc2b2ae35 mod 2^32       without which short ids fill the buckets unevenly
 *     h = h xor (h >> 16)
 *     bucket = h mod 1000
 */
function bucketOf(id) {
    const bytes = new Uint8Array(3 * id.length);
    return bucketOfBytes(bytes, writeText(id, bytes));
}
/** Bucket of the id whose UTF-8 is the first `length` bytes. */
function bucketOfBytes(bytes, length) {
    let hash = 0x811c9dc5;
    for (let at = 0; at < length; at++)
        hash = Math.imul(hash ^ bytes[at], 16777619);
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return ((hash ^ (hash >>> 16)) >>> 0) % bucketCount;
}

;// CONCATENATED MODULE: ./src/domain/compare/confusion.ts

const kindCount = 8;
/** Counts of the kinds in each group: entry `group · 8 + kind`. */
function countKinds(kinds, { codes, groups }) {
    const counts = new Float64Array(groups * kindCount);
    for (let row = 0; row < kinds.length; row++) {
        const group = codes === null ? 0 : codes[row];
        const at = group * kindCount + kinds[row];
        counts[at] = counts[at] + 1;
    }
    return counts;
}
/**
 * Counts of the kinds in each hash bucket of each group of at least `fewest` rows; of smaller groups, which may be many, null.
 * Entry `bucket · 8 + kind`.
 */
function countByBucket({ kinds, buckets }, { codes, sizes }, fewest) {
    const tables = Array.from(sizes, (size) => size >= fewest ? new Float64Array(bucketCount * kindCount) : null);
    for (let row = 0; row < kinds.length; row++) {
        const table = tables[codes === null ? 0 : codes[row]];
        if (!table)
            continue;
        const at = buckets[row] * kindCount + kinds[row];
        table[at] = table[at] + 1;
    }
    return tables;
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
/** Rows that only one model got right, of the label given or of both. */
function discordance(counts, label) {
    const count = (kind) => counts[kind];
    // Kinds 3 and 4: only the candidate is right; 5 and 2: only the baseline.
    const better = (label === 0 ? 0 : count(3)) + (label === 1 ? 0 : count(4));
    const worse = (label === 0 ? 0 : count(5)) + (label === 1 ? 0 : count(2));
    return { better, worse };
}

;// CONCATENATED MODULE: ./src/domain/statistics/jackknife.ts


/**
 * Grouped jackknife (Quenouille 1956, Tukey 1958; Wolter 2007, chapter 4): the variance is (G − 1)/G · Σ (θ_(g) − mean)²,
 * with t of G − 1 degrees of freedom. Exact sums, so groups may come in any order.
 */
function jackknife(full, { candidate, baseline, counts }) {
    const weights = counts ?? new Float64Array(candidate.length).fill(1);
    const groups = exactSum(weights);
    const values = { ...full, change: full.candidate - full.baseline };
    const own = centred(candidate, weights, groups);
    if (!baseline)
        return pairedStatistic(values, { ...unknown, candidate: own.product(own) }, dfOf(groups));
    const other = centred(baseline, weights, groups);
    const difference = candidate.map((value, group) => value - baseline[group]);
    const change = centred(difference, weights, groups);
    const variances = {
        candidate: own.product(own),
        baseline: other.product(other),
        change: change.product(change),
        covariance: change.product(other),
    };
    return pairedStatistic(values, variances, dfOf(groups));
}
function centred(leftOut, weights, groups) {
    const mean = exactSum(leftOut.map((value, at) => value * weights[at])) / groups;
    const values = leftOut.map((value) => value - mean);
    const product = (other) => {
        const products = values.map((value, at) => value * other.values[at] * weights[at]);
        return ((groups - 1) / groups) * exactSum(products);
    };
    return { values, product };
}
function dfOf(groups) {
    return groups > 1 ? groups - 1 : null;
}
const unknown = { change: NaN, candidate: NaN, baseline: NaN, covariance: NaN };

;// CONCATENATED MODULE: ./src/domain/compare/confusion-metrics.ts
/** Metrics of the confusion matrix, as scikit-learn defines them; NaN where that is 0/0. */
const confusionMetrics = {
    accuracy: ({ truePositives, falsePositives, falseNegatives, trueNegatives }) => (truePositives + trueNegatives) / (truePositives + falsePositives + falseNegatives + trueNegatives),
    precision: ({ truePositives, falsePositives }) => truePositives / (truePositives + falsePositives),
    recall: ({ truePositives, falseNegatives }) => truePositives / (truePositives + falseNegatives),
    f1: ({ truePositives, falsePositives, falseNegatives }) => (2 * truePositives) / (2 * truePositives + falsePositives + falseNegatives),
};
/** The most that one further mistake of the model takes from the metric: a false negative or a false positive more. */
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

;// CONCATENATED MODULE: ./src/domain/compare/confusion-jackknife.ts



/** Leaves out hash buckets that hold rows; without a table of buckets single rows, of which those of one kind leave the same. */
function leftOutCounts(counts, table) {
    const remaining = [];
    const groups = [];
    for (let at = 0; at < (table ? table.length : kindCount); at += table ? kindCount : 1) {
        if (table) {
            const bucket = table.subarray(at, at + kindCount);
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
/** A ratio of counts for both models, with the errors of the grouped jackknife. */
function jackknifeRatio(metric, { counts, leftOut, paired, }) {
    const measure = (of, side) => confusionMetrics[metric](confusionOf(of, side));
    const without = (side) => Float64Array.from(leftOut.remaining, (left) => measure(left, side));
    return jackknife({ candidate: measure(counts, 'candidate'), baseline: paired ? measure(counts, 'baseline') : NaN }, {
        candidate: without('candidate'),
        baseline: paired ? without('baseline') : null,
        counts: leftOut.groups,
    });
}

;// CONCATENATED MODULE: ./src/domain/compare/estimate-parts.ts

/** Fewest rows: for any bound, of either class, for a slice to be judged, for the jackknife to leave out buckets, not single rows. */
const floors = {
    rows: 30,
    ofClass: 10,
    predictedPositives: 10,
    sliceRows: 100,
    rowsForBuckets: 1000,
};
/** Signs the findings by the metric's direction. A value without a known error has too few rows for bounds. */
function toEstimate(slice, findings) {
    const { metric, statistic, method } = findings;
    const direction = (0,catalogue/* directionOf */.FR)(metric) ?? 'higher';
    const sign = direction === 'higher' ? 1 : -1;
    const errorUnknown = method !== 'calibration-bins' &&
        Number.isFinite(statistic.change) &&
        !Number.isFinite(statistic.standardError);
    return {
        metric,
        slice,
        direction,
        unit: (0,catalogue/* isUnit */.vO)(metric),
        evidence: 'paired-rows',
        method,
        n: findings.n,
        counted: findings.counted,
        baseline: statistic.baseline,
        candidate: statistic.candidate,
        // Adding 0 keeps −0 out of documents.
        gain: sign * statistic.change + 0,
        standardError: statistic.standardError,
        candidateError: statistic.candidateError,
        baselineError: statistic.baselineError,
        covariance: sign * statistic.covariance + 0,
        df: statistic.df,
        rowLoss: findings.rowLoss,
        unbounded: findings.unbounded ?? false,
        discordant: findings.discordant ?? null,
        ...(findings.debiased ? { debiased: findings.debiased } : {}),
        tooFew: findings.tooFew || errorUnknown,
        eligible: slice !== null && findings.eligible && !errorUnknown,
    };
}

;// CONCATENATED MODULE: ./src/domain/compare/confusion-estimates.ts





/** Accuracy, precision, recall and F1 of one group of rows, those that are asked for. */
function confusionFindings(evidence, metrics) {
    const { counts, paired } = evidence;
    const leftOut = leftOutCounts(counts, evidence.buckets);
    const sides = paired ? ['candidate', 'baseline'] : ['candidate'];
    const confusions = sides.map((side) => confusionOf(counts, side));
    const { positives, negatives, n } = classesOf(counts);
    const ofClass = Math.min(positives, negatives);
    const predicted = confusions.map((one) => one.truePositives + one.falsePositives);
    return metrics.map((metric) => {
        const enough = metric !== 'precision' || Math.min(...predicted) >= floors.predictedPositives;
        const shared = {
            metric,
            tooFew: n < floors.rows || (metric !== 'accuracy' && ofClass < floors.ofClass) || !enough,
            eligible: n >= floors.sliceRows && ofClass >= floors.ofClass && enough,
        };
        if (metric === 'accuracy') {
            const statistic = accuracyStatistic(counts, n, paired);
            const discordant = paired ? discordance(counts) : null;
            return { ...shared, method: 'paired-mean', statistic, n, counted: 'rows', rowLoss: 1 / n, discordant };
        }
        const ratio = {
            ...shared,
            method: 'jackknife',
            statistic: jackknifeRatio(metric, { counts, leftOut, paired }),
        };
        if (metric === 'recall') {
            const discordant = paired ? discordance(counts, 1) : null;
            return { ...ratio, n: positives, counted: 'positives', rowLoss: 1 / positives, discordant };
        }
        const rowLoss = Math.max(...confusions.map((confusion) => lossOfOneMistake(metric, confusion)));
        return metric === 'precision'
            ? { ...ratio, n: predicted[0], counted: 'predicted positives', rowLoss }
            : { ...ratio, n, counted: 'rows', rowLoss };
    });
}
function classesOf(counts) {
    const { truePositives, falsePositives, falseNegatives, trueNegatives } = confusionOf(counts, 'candidate');
    const positives = truePositives + falseNegatives;
    const negatives = falsePositives + trueNegatives;
    return { positives, negatives, n: positives + negatives };
}
/** Mean of 0/1 scores: its variance follows from counts (ddof 1), as that of paired differences −1, 0 and 1. */
function accuracyStatistic(counts, n, paired) {
    const right = (side) => {
        const { truePositives, trueNegatives } = confusionOf(counts, side);
        return truePositives + trueNegatives;
    };
    const { better, worse } = discordance(counts);
    const candidate = right('candidate');
    const baseline = paired ? right('baseline') : NaN;
    const known = paired ? 1 : NaN;
    const scale = n > 1 ? 1 / (n * (n - 1)) : NaN;
    return pairedStatistic({ candidate: candidate / n, baseline: baseline / n, change: (known * (better - worse)) / n }, {
        candidate: scale * (candidate - candidate ** 2 / n),
        baseline: scale * (baseline - baseline ** 2 / n),
        change: known * scale * (better + worse - (better - worse) ** 2 / n),
        // Where the baseline alone is right the change is −1 and the baseline's score 1.
        covariance: scale * (-worse - ((better - worse) * baseline) / n),
    }, n > 1 ? n - 1 : null);
}

;// CONCATENATED MODULE: ./src/domain/statistics/grouping.ts
function allRows(rows) {
    return { codes: null, groups: 1, sizes: Float64Array.of(rows) };
}
function groupedBy(codes, groups) {
    const sizes = new Float64Array(groups);
    for (const code of codes)
        sizes[code] = sizes[code] + 1;
    return { codes, groups, sizes };
}
/** The rows of each group, one group after the other; group g stands from `starts[g]` on. */
function rowsByGroup({ codes, groups, sizes }) {
    const starts = new Int32Array(groups + 1);
    for (let group = 0; group < groups; group++) {
        starts[group + 1] = starts[group] + sizes[group];
    }
    const rows = new Int32Array(starts[groups]);
    const cursors = starts.slice();
    for (let row = 0; row < rows.length; row++) {
        const group = codes === null ? 0 : codes[row];
        const at = cursors[group];
        cursors[group] = at + 1;
        rows[at] = row;
    }
    return { rows, starts };
}
/** The values of the rows named, in their order. */
function gather(values, rows) {
    const gathered = new values.constructor(rows.length);
    for (let at = 0; at < rows.length; at++)
        gathered[at] = values[rows[at]];
    return gathered;
}

;// CONCATENATED MODULE: ./src/domain/compare/row-groups.ts

/** All rows as one group, then each slice column. */
function divisionsOf(rows, sliceColumns) {
    const overall = { grouping: allRows(rows.n), slices: [null] };
    const bySlice = sliceColumns.map(({ column, codes, values }) => ({
        grouping: groupedBy(codes, values.length),
        slices: values.map((value) => ({ column, value })),
    }));
    return [overall, ...bySlice];
}
/**
 * Group by group what each metric's estimator made for all groups at once. Groups without rows are left out: a value of which
 * no row is left is no slice.
 */
function byGroup({ grouping, slices }, perMetric) {
    return slices.flatMap((slice, group) => slice !== null && grouping.sizes[group] === 0 ? [] : perMetric.map((estimates) => estimates[group]));
}

;// CONCATENATED MODULE: ./src/domain/compare/binary-estimates.ts








/** Metrics of binary classification: the first four need predicted classes alone, the others probabilities. */
const binary_estimates_classMetrics = ['accuracy', 'precision', 'recall', 'f1'];
const binary_estimates_scoreMetrics = ['roc_auc', 'log_loss', 'brier', 'ece'];
/** Of each division of the rows the estimates of each group. A column that several divisions need is made once. */
function estimateBinary(rows, divisions, wanted) {
    const labels = Uint8Array.from(rows.labels);
    const kinds = kindsOf(rows, labels);
    const classes = binary_estimates_classMetrics.filter(wanted);
    const kindCounts = divisions.map(({ grouping }) => countKinds(kinds, grouping));
    const ofGroup = (counts, group) => counts.subarray(group * kindCount, (group + 1) * kindCount);
    const estimates = divisions.map(({ grouping, slices }, at) => {
        const counts = kindCounts[at];
        const tables = countByBucket({ kinds, buckets: rows.buckets }, grouping, floors.rowsForBuckets);
        const paired = rows.baseline !== null;
        const byMetric = classes.map(() => []);
        for (const [group, slice] of slices.entries()) {
            const evidence = { counts: ofGroup(counts, group), buckets: tables[group] ?? null, paired };
            for (const [at, findings] of confusionFindings(evidence, classes).entries()) {
                byMetric[at]?.push(toEstimate(slice, findings));
            }
        }
        return byMetric;
    });
    for (const metric of rows.scored ? binary_estimates_scoreMetrics.filter(wanted) : []) {
        const estimator = scoreEstimator(metric, rows, labels);
        for (const [at, division] of divisions.entries()) {
            const counts = kindCounts[at];
            const classCounts = division.slices.map((_, group) => classesOf(ofGroup(counts, group)));
            const findings = estimator(division, classCounts);
            estimates[at]?.push(findings.map((one, group) => toEstimate(division.slices[group] ?? null, { metric, ...one })));
        }
    }
    return divisions.flatMap((division, at) => byGroup(division, estimates[at] ?? []));
}
/** Makes the metric's column, and gives back what estimates any division from it. */
function scoreEstimator(metric, rows, labels) {
    switch (metric) {
        case 'roc_auc': {
            const orders = scoreOrders(rows, labels);
            return ({ grouping }, classes) => {
                const positives = Float64Array.from(classes, (one) => one.positives);
                return delong({ labels, ...orders, grouping, positives }).map((statistic, group) => {
                    const { rowFloors, ofClass } = floorsOf(classes[group]);
                    const tooFew = rowFloors.tooFew || ofClass < floors.ofClass;
                    return { ...rowFloors, method: 'delong', statistic, rowLoss: 1 / ofClass, tooFew };
                });
            };
        }
        case 'log_loss':
        case 'brier': {
            const losses = metric === 'brier' ? brierScores(rows, labels) : logLosses(rows, labels);
            return ({ grouping }, classes) => pairedMean(losses, grouping).map((statistic, group) => {
                const ofGroup = classes[group];
                return {
                    ...floorsOf(ofGroup).rowFloors,
                    method: 'paired-mean',
                    ...lossFindings(metric, statistic, ofGroup.n),
                };
            });
        }
        case 'ece':
            return ({ grouping }, classes) => {
                const errors = (scores) => calibrationErrors({ scores, labels }, grouping);
                const own = errors(rows.candidate);
                const held = rows.baseline && errors(rows.baseline);
                return own.map(({ value, debiased }, group) => {
                    const other = held?.[group] ?? { value: NaN, debiased: NaN };
                    return {
                        ...floorsOf(classes[group]).rowFloors,
                        method: 'calibration-bins',
                        statistic: withoutErrors(value, other.value),
                        rowLoss: 0,
                        debiased: { candidate: debiased, baseline: other.debiased },
                    };
                });
            };
    }
}
function lossFindings(metric, statistic, n) {
    return metric === 'brier'
        ? { statistic, rowLoss: 1 / n }
        : { statistic, rowLoss: statistic.largestChange / n, unbounded: true };
}
function floorsOf({ positives, negatives, n }) {
    const ofClass = Math.min(positives, negatives);
    const tooFew = n < floors.rows;
    const eligible = n >= floors.sliceRows && ofClass >= floors.ofClass;
    return { ofClass, rowFloors: { n, counted: 'rows', tooFew, eligible } };
}
/** Chance adds to the calibration error of any model, and less to a sharper one: an error of the change would mislead. */
function withoutErrors(candidate, baseline) {
    const unknown = { standardError: NaN, candidateError: NaN, baselineError: NaN, covariance: NaN, df: null };
    return { candidate, baseline, change: candidate - baseline, ...unknown };
}

;// CONCATENATED MODULE: ./src/domain/compare/regression-fit.ts




/**
 * RMSE or R² of a group with the jackknife by hash bucket, under 1,000 rows by row. u is the largest change of the difference
 * that leaving out one row makes: what was seen, no bound.
 */
function fitFindings(fit, rows) {
    const labels = regression_fit_centred(rows.labels);
    const candidate = fitModel(fit, { ...rows, labels, errors: rows.candidate });
    const baseline = rows.baseline && fitModel(fit, { ...rows, labels, errors: rows.baseline });
    const statistic = jackknife({ candidate: candidate.full, baseline: baseline ? baseline.full : NaN }, { candidate: candidate.leftOut, baseline: baseline && baseline.leftOut });
    if (!baseline)
        return { statistic, rowLoss: NaN };
    let rowLoss = 0;
    for (let row = 0; row < rows.labels.length; row++) {
        const change = candidate.withoutRow(row) - baseline.withoutRow(row);
        rowLoss = Math.max(rowLoss, Math.abs(statistic.change - change));
    }
    return { statistic, rowLoss };
}
function regression_fit_centred(labels) {
    const mean = exactSum(labels) / labels.length;
    const values = labels.map((label) => label - mean);
    return { values, squares: values.map((value) => value * value) };
}
function fitModel(fit, { errors, labels, buckets }) {
    const n = errors.length;
    const total = {
        n,
        errors: exactSum(errors),
        labels: exactSum(labels.values),
        squares: exactSum(labels.squares),
    };
    const without = (part) => measure(fit, {
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
    const leftOut = n < floors.rowsForBuckets
        ? Array.from({ length: n }, (_, row) => withoutRow(row))
        : bucketSums({ errors, labels, buckets }).map(without);
    return { full: measure(fit, total), leftOut: Float64Array.from(leftOut), withoutRow };
}
/** Of each non-empty bucket. */
function bucketSums({ errors, labels, buckets }) {
    const counts = new Float64Array(bucketCount);
    for (const bucket of buckets)
        counts[bucket] = counts[bucket] + 1;
    const sumsOf = (values) => exactSumsBy(values, { codes: buckets, groups: bucketCount });
    const [ofErrors, ofLabels, ofSquares] = [sumsOf(errors), sumsOf(labels.values), sumsOf(labels.squares)];
    return Array.from(counts, (n, bucket) => ({
        n,
        errors: ofErrors[bucket],
        labels: ofLabels[bucket],
        squares: ofSquares[bucket],
    })).filter(({ n }) => n > 0);
}
function measure(fit, { n, errors, labels, squares }) {
    if (fit === 'rmse')
        return Math.sqrt(errors / n);
    const spread = squares - (labels * labels) / n;
    // Labels that are all the same, but for rounding, leave nothing to explain: undefined.
    return spread > 1e-13 * squares ? 1 - errors / spread : NaN;
}

;// CONCATENATED MODULE: ./src/domain/compare/regression-estimates.ts





const regression_estimates_regressionMetrics = ['mae', 'mse', 'rmse', 'r2', 'mape'];
/** Of each division of the rows the estimates of each group. */
function estimateRegression(rows, divisions, wanted) {
    const estimates = divisions.map(() => []);
    for (const metric of regression_estimates_regressionMetrics.filter(wanted)) {
        const scores = rowScores(rows, metric);
        for (const [at, division] of divisions.entries()) {
            const findings = metric === 'rmse' || metric === 'r2'
                ? ratioFindings(metric, { rows, squared: scores, division })
                : meanFindings(scores, division);
            estimates[at]?.push(findings.map((one, group) => {
                const n = division.grouping.sizes[group];
                const rowFloors = { tooFew: n < floors.rows, eligible: n >= floors.sliceRows };
                const counts = { n, counted: 'rows', ...rowFloors, unbounded: true };
                return toEstimate(division.slices[group] ?? null, { metric, ...counts, ...one });
            }));
        }
    }
    return divisions.flatMap((division, at) => byGroup(division, estimates[at] ?? []));
}
function meanFindings(scores, { grouping }) {
    return pairedMean(scores, grouping).map((statistic, group) => ({
        method: 'paired-mean',
        statistic,
        rowLoss: statistic.largestChange / grouping.sizes[group],
    }));
}
function ratioFindings(fit, { rows, squared, division }) {
    const { rows: ordered, starts } = rowsByGroup(division.grouping);
    return division.slices.map((_, group) => {
        const ofGroup = ordered.subarray(starts[group], starts[group + 1]);
        const fitRows = {
            labels: gather(rows.labels, ofGroup),
            buckets: gather(rows.buckets, ofGroup),
            candidate: gather(squared.candidate, ofGroup),
            baseline: squared.baseline && gather(squared.baseline, ofGroup),
        };
        return { method: 'jackknife', ...fitFindings(fit, fitRows) };
    });
}
function rowScores({ labels, candidate, baseline }, metric) {
    const score = scoreOf[metric];
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
const scoreOf = {
    mae: (error) => error,
    mse: squareOf,
    rmse: squareOf,
    r2: squareOf,
    // As in scikit-learn a true value of 0 counts as the rounding of doubles.
    mape: (error, label) => error / Math.max(Math.abs(label), Number.EPSILON),
};

;// CONCATENATED MODULE: ./src/domain/compare/row-estimates.ts



/**
 * What paired rows say of each metric, over all rows and then in each slice, column by column in the order of the rows' own,
 * values in their sorted order. The same bytes for any order of rows. Formulas and sources: docs/statistics.md.
 *
 * Without a baseline only the candidate's own values and errors are numbers. Rows without labels have no metrics.
 */
function estimateRows(rows, { metrics, sliceColumns } = {}) {
    const names = metrics && new Set(metrics);
    const wanted = (metric) => !names || names.has(metric);
    const columns = rows.slices.filter(({ column }) => !sliceColumns || sliceColumns.includes(column));
    const divisions = divisionsOf(rows, columns);
    switch (rows.task) {
        case 'binary':
            return estimateBinary(rows, divisions, wanted);
        case 'regression':
            return estimateRegression(rows, divisions, wanted);
        case 'unlabelled':
            return [];
    }
}
/** Names of the metrics that rows of a task give, in the order of `estimateRows`. */
function metricsOfRows({ task, scored }) {
    if (task === 'unlabelled')
        return [];
    if (task === 'regression')
        return regressionMetrics;
    return scored ? [...classMetrics, ...scoreMetrics] : classMetrics;
}

;// CONCATENATED MODULE: ./src/domain/compare/findings.ts





/**
 * What is known of every metric that either side has, from the best evidence: paired rows, then values with standard errors
 * or counts, then bare points. A rule's direction counts more than the table of names.
 */
function gatherFindings({ candidate, baseline, rows: pairing }, rules) {
    const rows = pairing.kind === 'paired' ? pairing.rows : null;
    const estimates = rows ? estimateRows(rows, {}) : [];
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
 * One-sided bound of the candidate's own value. Shares of counted rows: Wilson (1927). Others: the score form above, or plain
 * z·SE where no row's loss is bounded; a metric in [0, 1] has bounds in [0, 1].
 */
function candidateBound(estimate, side, alpha) {
    const { metric, n, candidate, candidateError, unit, unbounded, df } = estimate;
    if (shares.has(metric) && n && candidate >= 0 && candidate <= 1 && estimate.evidence !== 'standard-error') {
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
 * the margin allows no loss, or nothing is known of n or SE.
 */
function rowsForPower({ n, standardError, rowLoss, df }, margin, alpha, power) {
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
    return -gain - allowed > rounding * Math.max(Math.abs(baseline), Math.abs(candidate));
}
/** Relative; far above the rounding of doubles and of row losses (2⁻⁴⁰), far below what anybody writes into a policy. */
const rounding = 1e-10;

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
    if (finding.estimate.tooFew)
        return { ...undecided, reason: 'too-few-rows' };
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
        positives: rows.task === 'binary' ? rows.labels.reduce((sum, label) => sum + label, 0) : null,
        threshold: rows.task === 'binary' && rows.scored ? rows.threshold : null,
        fixed: counted ? moved.fixed : null,
        broken: counted ? moved.broken : null,
        'fixed-ids': moved?.fixedExamples.ids() ?? [],
        'broken-ids': moved?.brokenExamples.ids() ?? [],
    };
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
    const beyond = kind === 'min' ? limit - estimate.candidate : estimate.candidate - limit;
    const broken = beyond > rounding * Math.max(Math.abs(limit), Math.abs(estimate.candidate));
    const side = kind === 'min' ? 'lower' : 'upper';
    const bounded = Number.isFinite(estimate.candidateError) && !estimate.tooFew;
    return {
        verdict: broken ? 'fail' : 'pass',
        reason: broken ? (kind === 'min' ? 'below-min' : 'above-max') : 'met',
        allowed: limit,
        bound: bounded ? finiteOrNull(candidateBound(estimate, side, alpha)) : null,
        excess: broken ? beyond / rulingScale(estimate, limit) : NaN,
    };
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
    const gate = request.gate ?? defaultGate(comparedMetrics(findings));
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
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/domain/evidence/row-hash.ts
/**
 * MurmurHash3 x86 128 (Austin Appleby, public domain) with seed 0. It tells accidental differences apart; it does not
 * withstand somebody who makes collisions on purpose, who could as well write false predictions.
 */
/** Hashes the first `length` bytes into `state`. Up to 15 bytes after them are overwritten with zeros. */
function hashBytes({ view, length, state }) {
    for (let pad = length; pad & 15; pad++)
        view.setUint8(pad, 0);
    for (let word = 0; word < 4; word++)
        state[word] = 0;
    let offset = 0;
    for (; offset + 16 <= length; offset += 16)
        mixBlock(state, view, offset);
    if (offset < length)
        mixTail(state, view, offset);
    finish(state, length);
}
/** Takes one more block of 16 bytes, the first of `view`, into a finished hash. */
function extendHash(state, view) {
    mixBlock(state, view, 0);
    finish(state, 16);
}
const c1 = 0x239b961b;
const c2 = 0xab0e9789 | 0;
const c3 = 0x38b34ae5;
const c4 = 0xa1e38b93 | 0;
function mixBlock(h, view, at) {
    let [a, b, c, d] = [h[0], h[1], h[2], h[3]];
    a = rotate(a ^ scramble(view.getInt32(at, true), c1, 15, c2), 19);
    a = (Math.imul((a + b) | 0, 5) + 0x561ccd1b) | 0;
    b = rotate(b ^ scramble(view.getInt32(at + 4, true), c2, 16, c3), 17);
    b = (Math.imul((b + c) | 0, 5) + 0x0bcaa747) | 0;
    c = rotate(c ^ scramble(view.getInt32(at + 8, true), c3, 17, c4), 15);
    c = (Math.imul((c + d) | 0, 5) + 0x96cd1c35) | 0;
    d = rotate(d ^ scramble(view.getInt32(at + 12, true), c4, 18, c1), 13);
    d = (Math.imul((d + a) | 0, 5) + 0x32ac3b17) | 0;
    h[0] = a;
    h[1] = b;
    h[2] = c;
    h[3] = d;
}
function mixTail(h, view, at) {
    h[0] = h[0] ^ scramble(view.getInt32(at, true), c1, 15, c2);
    h[1] = h[1] ^ scramble(view.getInt32(at + 4, true), c2, 16, c3);
    h[2] = h[2] ^ scramble(view.getInt32(at + 8, true), c3, 17, c4);
    h[3] = h[3] ^ scramble(view.getInt32(at + 12, true), c4, 18, c1);
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

;// CONCATENATED MODULE: ./src/domain/evidence/fingerprint.ts




/** Buckets, row hashes and the fingerprint of the set of (id, label), in one pass. `labels` may be empty. */
function hashRows({ n, ids, labels }) {
    const bytes = new Uint8Array(ids.maxBytes + 32);
    const view = new DataView(bytes.buffer);
    const buckets = new Uint16Array(n);
    const rowHashes = new Int32Array(4 * n);
    const state = new Int32Array(4);
    for (let row = 0; row < n; row++) {
        let length = ids.write(row, bytes);
        buckets[row] = bucketOfBytes(bytes, length);
        bytes[length++] = 255;
        if (labels.length > 0) {
            // Adding 0 turns -0 into 0: they are the same label.
            view.setFloat64(length, labels[row] + 0, true);
            length += 8;
        }
        hashBytes({ view, length, state });
        for (let word = 0; word < 4; word++)
            rowHashes[4 * row + word] = state[word];
    }
    return { buckets, rowHashes, fingerprint: `rows-v1:${n}:${sumOfHashes(rowHashes)}` };
}
/**
 * Fingerprint of what is known of one side: metric values and, where there are rows, ids, labels, that side's predictions and
 * slices, whatever the order of rows. Two runs with the same one were measured alike (`unchanged` of judging.md).
 */
function evidenceFingerprint({ metrics, rows, side = 'candidate' }) {
    const values = rows && (side === 'candidate' ? rows.candidate : rows.baseline);
    const content = {
        metrics: [...metrics]
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([name, { value, standardError, n, positives, negatives }]) => [
            name,
            ...[value, standardError, n, positives, negatives].map((part) => String(part)),
        ]),
        rows: rows && values && describeRows(rows, { values, side }),
    };
    return `sha256:${(0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(content)).digest('hex')}`;
}
function describeRows(rows, { values, side }) {
    const { task, scored, threshold, slices } = rows;
    return {
        task,
        scored,
        threshold: scored ? threshold : null,
        // Other slices of the baseline are not at hand; that they are others is what counts here.
        slices: slices.map(({ column, differing }) => side === 'baseline' && differing !== undefined ? [column, differing] : column),
        fingerprint: rows.fingerprint,
        values: sumOfEvidence(rows, values),
    };
}
function sumOfEvidence(rows, values) {
    const rowHashes = rows.rowHashes ?? hashRows({ ...rows, ids: idsByText(rows) }).rowHashes;
    const slices = rows.slices.map(({ codes, values: texts }) => ({ codes, words: hashTexts(texts) }));
    const block = new DataView(new ArrayBuffer(16));
    const state = new Int32Array(4);
    const sums = new Int32Array(4);
    for (let row = 0; row < rows.n; row++) {
        for (let word = 0; word < 4; word++)
            state[word] = rowHashes[4 * row + word];
        block.setFloat64(0, values[row] + 0, true);
        block.setFloat64(8, 0, true);
        extendHash(state, block);
        for (const { codes, words } of slices) {
            const at = 4 * codes[row];
            for (let word = 0; word < 4; word++)
                block.setInt32(4 * word, words[at + word], true);
            extendHash(state, block);
        }
        for (let word = 0; word < 4; word++)
            sums[word] = sums[word] + state[word];
    }
    return hex(sums);
}
function idsByText(rows) {
    let maxBytes = 0;
    for (let row = 0; row < rows.n; row++)
        maxBytes = Math.max(maxBytes, 3 * rows.idOf(row).length);
    const textOf = (row) => rows.idOf(row);
    return { maxBytes, textOf, write: (row, bytes) => row_ids_writeText(textOf(row), bytes) };
}
function hashTexts(texts) {
    const words = new Int32Array(4 * texts.length);
    const state = new Int32Array(4);
    texts.forEach((text, index) => {
        const bytes = new Uint8Array(3 * text.length + 16);
        hashBytes({ view: new DataView(bytes.buffer), length: row_ids_writeText(text, bytes), state });
        words.set(state, 4 * index);
    });
    return words;
}
function sumOfHashes(rowHashes) {
    const sums = new Int32Array(4);
    for (let at = 0; at < rowHashes.length; at += 4) {
        for (let word = 0; word < 4; word++)
            sums[word] = sums[word] + rowHashes[at + word];
    }
    return hex(sums);
}
function hex(words) {
    return Array.from(words, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

;// CONCATENATED MODULE: ./src/domain/evidence/row-index.ts

/** Finds rows of `ids` by rows of `other`. Neither has nulls; ids are unique. */
function findRowsOf(ids, other) {
    if (isPlainNumber(ids) && isPlainNumber(other)) {
        const { slots } = hashNumbers(ids.values);
        return (row) => slots[findSlot({ slots, values: ids.values, value: other.values[row] })];
    }
    return findTexts(asText(ids), asText(other));
}
/** Rows whose id an earlier row has, too. There are no nulls. */
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
/** Whether both columns hold the same ids in the same order. */
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
        if (textAt(a, row) !== textAt(b, row))
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
/** Open addressing with linear probing, at most half full: rows by the hash of their number. */
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
/** The slot that holds the value's row, or the empty one where it belongs. */
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
/** `size` is a power of two. All bits take part: ids often are multiples of one. */
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
        const text = textAt(column, row) ?? '';
        const code = codeOfText.get(text) ?? codeOfText.size;
        codeOfText.set(text, code);
        return code;
    });
    return { kind: 'text', codes, dictionary: [...codeOfText.keys()] };
}

;// CONCATENATED MODULE: ./src/domain/evidence/row-names.ts

const shown = 3;
const longest = 40;
/**
 * Up to three of the rows, by id or else by position: `id 7, id 9 and 4 more`. They are the first ones by their text, so that
 * the sentence does not depend on the order of rows.
 */
function namesOfRows({ ids, rows }) {
    const { textOf } = rowIdsOf(ids);
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

;// CONCATENATED MODULE: ./src/domain/evidence/join.ts



/** Joins rows by id, or by position. Ids must be unique and not null, also where there is nothing to join. */
function joinTables({ candidate, baseline, id }) {
    if (id === undefined)
        return joinByPosition(candidate, baseline);
    const tables = baseline ? [candidate, baseline] : [candidate];
    const detail = tables.map((table) => describeBadIds(table, id)).find(Boolean);
    if (detail)
        return { kind: 'differ', detail };
    return baseline ? joinById({ candidate, baseline, id }) : { kind: 'joined', baselineRow: null };
}
function joinByPosition(candidate, baseline) {
    if (!baseline || candidate.rows === baseline.rows)
        return { kind: 'joined', baselineRow: null };
    return {
        kind: 'differ',
        detail: `${candidate.path} has ${candidate.rows} rows and ${baseline.path} has ${baseline.rows}, and there is no \`id\` to pair them by`,
    };
}
function joinById({ candidate, baseline, id }) {
    const ours = candidate.columns.get(id);
    const theirs = baseline.columns.get(id);
    if (candidate.rows === baseline.rows && sameIds(ours, theirs, candidate.rows)) {
        return { kind: 'joined', baselineRow: null };
    }
    const find = findRowsOf(theirs, ours);
    const baselineRow = new Int32Array(candidate.rows);
    const taken = new Uint8Array(baseline.rows);
    const added = [];
    for (let row = 0; row < candidate.rows; row++) {
        const match = find(row);
        baselineRow[row] = match;
        if (match < 0)
            added.push(row);
        else
            taken[match] = 1;
    }
    const lost = [];
    taken.forEach((one, row) => {
        if (!one)
            lost.push(row);
    });
    if (added.length === 0 && lost.length === 0)
        return { kind: 'joined', baselineRow };
    const parts = [
        describeOnly({ table: candidate, ids: ours, rows: added }),
        describeOnly({ table: baseline, ids: theirs, rows: lost }),
    ];
    return { kind: 'differ', detail: `the evaluation rows differ: ${parts.filter(Boolean).join(', ')}` };
}
function describeOnly({ table, ids, rows }) {
    return rows.length > 0
        ? `${count(rows.length, 'row')} only in ${table.path} (${namesOfRows({ ids, rows })})`
        : '';
}
/** Why ids cannot tell rows apart, in a sentence; undefined: they can. */
function describeBadIds(table, id) {
    const ids = table.columns.get(id);
    const empty = [];
    for (let row = 0; row < table.rows; row++)
        if (isEmpty(ids, row))
            empty.push(row);
    if (empty.length > 0) {
        return `${table.path} has ${count(empty.length, 'row')} without an id in \`${id}\``;
    }
    const duplicates = duplicateRows(ids);
    if (duplicates.length === 0)
        return undefined;
    const distinct = [...new Map(duplicates.map((row) => [textAt(ids, row), row])).values()];
    return `${table.path} has ${count(duplicates.length, 'row')} whose \`${id}\` occurs before: ${namesOfRows({ ids, rows: distinct })}`;
}
function isEmpty(ids, row) {
    return Boolean(ids.nulls?.[row]) || (ids.kind === 'number' && Number.isNaN(ids.values[row]));
}
function count(n, what) {
    return `${n} ${what}${n === 1 ? '' : 's'}`;
}

// EXTERNAL MODULE: ./src/domain/evidence/prediction-columns.ts
var prediction_columns = __webpack_require__(63173);
;// CONCATENATED MODULE: ./src/domain/evidence/row-checks.ts

/** Which rows are null, NaN or infinite, in a sentence; undefined: none. */
function row_checks_describeNotFinite({ source, values, ids }) {
    if (areFinite(values))
        return undefined;
    const rows = rowsWhere(values, (value) => !Number.isFinite(value));
    const { column, name, table } = source;
    const nulls = rows.filter((row) => column.nulls?.[row]).length;
    const kinds = [
        nulls > 0 && `${nulls} ${nulls === 1 ? 'is' : 'are'} null`,
        nulls < rows.length && `${rows.length - nulls} NaN or infinite`,
    ].filter(Boolean);
    return `\`${name}\` of ${table.path} is no finite number in ${rows.length} of ${table.rows} rows (${kinds.join(', ')}): ${namesOfRows({ ids, rows })}`;
}
/** Which scores are no probabilities, in a sentence; undefined: none. */
function describeOutside({ source, values, ids }) {
    if (areProbabilities(values))
        return undefined;
    const rows = rowsWhere(values, (value) => value < 0 || value > 1);
    const { name, table } = source;
    return `\`${name}\` of ${table.path} lies outside [0, 1] in ${rows.length} of ${table.rows} rows, so it is no probability: ${namesOfRows({ ids, rows })}`;
}
/** Rows in which the two differ. */
function row_checks_differingRows(a, b) {
    const rows = [];
    for (let row = 0; row < a.length; row++)
        if (a[row] !== b[row])
            rows.push(row);
    return rows;
}
function areFinite(values) {
    // 0 for every finite number, else NaN.
    let zeros = 0;
    for (let row = 0; row < values.length; row++)
        zeros += values[row] * 0;
    return zeros === 0;
}
/** NaN is not looked for here. */
function areProbabilities(values) {
    for (let row = 0; row < values.length; row++) {
        const value = values[row];
        if (value < 0 || value > 1)
            return false;
    }
    return true;
}
function rowsWhere(values, claim) {
    const rows = [];
    for (let row = 0; row < values.length; row++)
        if (claim(values[row], row))
            rows.push(row);
    return rows;
}

;// CONCATENATED MODULE: ./src/domain/evidence/slices.ts


/** Name of the slice that rows without a value form. */
const noneSlice = '(none)';
const most = 1000;
/** The slices that a column cuts the rows into, in order of code point; or why it cannot be one. */
function sliceBy(table, column) {
    const { codes, texts } = codesOf(table.columns.get(column), table.rows);
    if (texts.length > most) {
        return {
            code: 'PREDICTIONS_INVALID',
            message: `slice column \`${column}\` has more than ${most} different values; slices are groups of rows`,
            place: { path: table.path, field: column },
            hint: 'Name a column of categories under `slices`, or write one with coarser values.',
        };
    }
    const values = [...new Set(texts)].sort((a, b) => (a < b ? -1 : 1));
    const rank = new Map(values.map((text, index) => [text, index]));
    const codeOf = Int32Array.from(texts, (text) => rank.get(text));
    return { column, codes: codes.map((code) => codeOf[code]), values };
}
/** The candidate's slices, and whether the baseline's file puts the same rows into the same ones, should it have the column. */
function compareSlices(slice, { candidate, baseline, baselineRow, ids }) {
    const column = baseline.columns.get(slice.column);
    if (!column)
        return slice;
    const { codes, texts } = codesOf(column, baseline.rows);
    const codeOf = new Map(slice.values.map((text, code) => [text, code]));
    const theirs = Int32Array.from(texts, (text) => codeOf.get(text) ?? -1);
    const many = texts.length > most;
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
        ? `\`${slice.column}\` has more than ${most} different values in ${baseline.path}`
        : `\`${slice.column}\` differs between ${where} in ${rows.length} of ${candidate.rows} rows: ${namesOfRows({ ids, rows })}`;
    return { ...slice, differing };
}
/** Each row's text as an index into `texts`, which stops growing beyond the limit. */
function codesOf(column, rows) {
    const codes = new Int32Array(rows);
    const texts = [];
    if (column.kind === 'text') {
        const indexOfCode = new Int32Array(column.dictionary.length + 1).fill(-1);
        for (let row = 0; row < rows && texts.length <= most; row++) {
            const code = column.nulls?.[row] ? column.dictionary.length : column.codes[row];
            let index = indexOfCode[code];
            if (index === -1) {
                index = texts.length;
                indexOfCode[code] = index;
                texts.push(textAt(column, row) ?? noneSlice);
            }
            codes[row] = index;
        }
        return { codes, texts };
    }
    // Keyed by number, so that text is made once a value, not once a row.
    const indexOfKey = new Map();
    for (let row = 0; row < rows && texts.length <= most; row++) {
        const key = column.nulls?.[row] ? null : column.values[row];
        let index = indexOfKey.get(key);
        if (index === undefined) {
            index = texts.length;
            indexOfKey.set(key, index);
            texts.push(textAt(column, row) ?? noneSlice);
        }
        codes[row] = index;
    }
    return { codes, texts };
}

;// CONCATENATED MODULE: ./src/domain/evidence/labels.ts
/** Class of a value as the policy or a file writes it: `true`, `True` and `1` are the same, whatever file said so. */
function className(value) {
    const text = String(value);
    if (/^true$/i.test(text))
        return '1';
    if (/^false$/i.test(text))
        return '0';
    return text;
}
/** Different classes of the columns, nulls and NaN left out, in order of code point; at most `limit` + 1 of them. */
function labels_classesOf(columns, limit) {
    const classes = new Set();
    for (const column of columns)
        addClasses(column, classes, limit);
    return [...classes].sort((a, b) => (a < b ? -1 : 1));
}
/** 1 where the class is `positive`, 0 where it is another, NaN where there is none. */
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
        classes[row] = Number.isFinite(value) ? (value === wanted ? 1 : 0) : value;
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
    // A list, since it never grows beyond a few values.
    const seen = [];
    const { values } = column;
    let last = NaN;
    let before = NaN;
    for (let row = 0; row < values.length; row++) {
        const value = values[row];
        if (value === last || value === before || !Number.isFinite(value))
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

;// CONCATENATED MODULE: ./src/domain/evidence/target.ts



const target_listed = 6;
/**
 * What the rows are: binary with scores, binary with predicted classes, regression, or without labels.
 * @throws ModelgateError PREDICTIONS_INVALID for text where numbers belong, more than two classes, a positive class unnamed
 */
function targetOf(request) {
    const { columns, labels, predicted } = request;
    if (columns.score !== undefined)
        return scoredTarget(request);
    const all = [...labels, ...predicted];
    const binary = columns.positive !== undefined || isTwoClasses(all);
    const task = labels.length === 0 ? 'unlabelled' : binary ? 'binary' : 'regression';
    if (binary) {
        const positive = positiveClass(columns, all);
        const read = (column) => encodeClass(column, positive);
        return { task, scored: false, readLabels: read, readPredicted: read };
    }
    (0,errors/* throwFaults */.G3)(all.some(({ column }) => column.kind === 'text') ? [severalClasses(all), ...textFaults(all)] : []);
    return { task, scored: false, readLabels: valuesOf, readPredicted: valuesOf };
}
function scoredTarget({ columns, labels, predicted }) {
    (0,errors/* throwFaults */.G3)(textFaults(predicted));
    if (labels.length === 0) {
        return { task: 'unlabelled', scored: true, readLabels: valuesOf, readPredicted: valuesOf };
    }
    const positive = positiveClass(columns, labels);
    return {
        task: 'binary',
        scored: true,
        readLabels: (column) => encodeClass(column, positive),
        readPredicted: valuesOf,
    };
}
/** At most two values, and they are 0 and 1, true and false, or text. */
function isTwoClasses(sources) {
    const columns = sources.map(({ column }) => column);
    const classes = labels_classesOf(columns, 2);
    if (classes.length > 2)
        return false;
    return columns.some(({ kind }) => kind === 'text') || classes.every((name) => name === '0' || name === '1');
}
function positiveClass({ positive }, sources) {
    const classes = labels_classesOf(sources.map(({ column }) => column), 2);
    if (classes.length > 2)
        (0,errors/* throwFaults */.G3)([severalClasses(sources)]);
    const wanted = className(positive ?? 1);
    const known = classes.includes(wanted);
    const others = classes.filter((name) => name !== wanted);
    if (known || (positive !== undefined && classes.length < 2) || others.every((name) => name === '0'))
        return wanted;
    const { table, name } = sources[0];
    const found = classes.map((one) => JSON.stringify(one)).join(' and ');
    (0,errors/* throwFaults */.G3)([
        {
            code: 'PREDICTIONS_INVALID',
            message: `\`${name}\` holds ${found}, and the positive class is ${JSON.stringify(wanted)}${positive === undefined ? ' unless `positive` says otherwise' : ''}`,
            place: { path: table.path, field: name },
            hint: 'Write the value of the positive class under `predictions: positive` in the policy.',
        },
    ]);
    return wanted;
}
function severalClasses(sources) {
    const { table, name } = sources[0];
    const classes = labels_classesOf(sources.map(({ column }) => column), target_listed);
    const values = classes.slice(0, target_listed).map((one) => JSON.stringify(one.slice(0, 40)));
    return {
        code: 'PREDICTIONS_INVALID',
        message: `${sources
            .map((source) => `\`${source.name}\``)
            .filter(isFirst)
            .join(' and ')} hold${sources.length > 1 ? '' : 's'} more than two classes: ${values.join(', ')}${classes.length > target_listed ? ', …' : ''}`,
        place: { path: table.path, field: name },
        hint: 'Several classes are not supported. Two classes are, and numbers for regression.',
    };
}
function textFaults(sources) {
    return sources.flatMap(({ table, name, column }) => {
        if (column.kind === 'number')
            return [];
        const rows = Array.from(column.codes.keys()).filter((row) => !isNumeral(textAt(column, row)));
        const [first] = rows;
        const found = first === undefined
            ? `text, such as ${JSON.stringify(textAt(column, 0))} in row 1`
            : `${rows.length} value${rows.length === 1 ? '' : 's'} that ${rows.length === 1 ? 'is' : 'are'} no number, the first of them ${JSON.stringify(textAt(column, first)?.slice(0, 40))} in row ${first + 1}`;
        return [
            {
                code: 'PREDICTIONS_INVALID',
                message: `\`${name}\` must hold numbers and holds ${found}`,
                place: { path: table.path, field: name },
                hint: 'Write numbers, with a point for decimals and without quotes in JSON.',
            },
        ];
    });
}
function isNumeral(text) {
    return text === null || (text.trim() !== '' && !Number.isNaN(Number(text)));
}
function isFirst(text, index, all) {
    return all.indexOf(text) === index;
}
function valuesOf(column) {
    return column.values;
}

;// CONCATENATED MODULE: ./src/domain/evidence/pairing.ts









/**
 * Aligns the rows of two models, in the candidate's order. Rows that cannot be held against each other are a result,
 * `incomparable`, whose sentence does not depend on the order of rows that have ids. Slices are the candidate's; where the
 * baseline's file has the same column with other values, the column says so.
 * @throws ModelgateError PREDICTIONS_INVALID where a file does not fit what the policy says of its columns;
 *   NOT_SUPPORTED_HERE for weights and units
 */
function pairRows({ candidate, columns, ...request }) {
    (0,errors/* throwFaults */.G3)((0,prediction_columns/* unsupportedColumns */.RX)(columns));
    const named = request.baselineColumns ?? columns;
    if (columns.baseline === undefined &&
        request.baseline &&
        (named.score === undefined) !== (columns.score === undefined)) {
        const detail = `${named.score === undefined ? candidate.path : request.baseline.path} has scores, and the other side predictions without scores`;
        return incomparable('unreadable', detail);
    }
    const baseline = columns.baseline === undefined && request.baseline
        ? renamed(request.baseline, { from: named, to: columns })
        : null;
    (0,errors/* throwFaults */.G3)([
        ...(0,prediction_columns/* missingFromTable */.fl)(candidate, (0,prediction_columns/* neededColumns */.Vn)(columns, 'candidate')),
        ...(baseline ? (0,prediction_columns/* missingFromTable */.fl)(baseline, (0,prediction_columns/* neededColumns */.Vn)(columns, 'baseline')) : []),
    ]);
    const slices = slicesOf(candidate, columns);
    const tables = baseline ? [candidate, baseline] : [candidate];
    const empty = tables.find(({ rows }) => rows === 0);
    if (empty)
        return incomparable('undefined', `${empty.path} has no rows`);
    const join = joinTables({ candidate, baseline, id: columns.id });
    if (join.kind === 'differ')
        return incomparable('rows-differ', join.detail);
    const read = readValues(tables, columns);
    if (read.kind === 'incomparable')
        return read;
    const ids = idsOf(candidate, columns);
    const theirs = read.labels[1] && permute(read.labels[1], join.baselineRow);
    const labels = read.labels[0] ?? new Float64Array();
    const relabelled = theirs ? row_checks_differingRows(labels, theirs) : [];
    if (relabelled.length > 0) {
        const paths = tables.map(({ path }) => path).join(' and ');
        const detail = `labels differ between ${paths} in ${relabelled.length} of ${candidate.rows} rows: ${namesOfRows({ ids, rows: relabelled })}`;
        return incomparable('rows-differ', detail);
    }
    const names = rowIdsOf(ids);
    const compared = baseline
        ? slices.map((slice) => compareSlices(slice, { candidate, baseline, baselineRow: join.baselineRow, ids }))
        : slices;
    const rows = {
        n: candidate.rows,
        task: read.task,
        scored: read.scored,
        threshold: columns.threshold ?? 0.5,
        labels,
        candidate: read.predicted[0],
        baseline: read.predicted[1] ? permute(read.predicted[1], join.baselineRow) : null,
        slices: compared,
        pairing: pairingOf(columns),
        idOf: names.textOf,
        ...hashRows({ n: candidate.rows, ids: names, labels }),
    };
    return { kind: 'paired', rows };
}
function readValues(tables, columns) {
    const name = (columns.score ?? columns.prediction);
    const labels = columns.label === undefined ? [] : sources(tables, columns.label);
    const predicted = sources(tables, name);
    if (columns.baseline !== undefined)
        predicted.push(...sources(tables, columns.baseline));
    const { task, scored, readLabels, readPredicted } = targetOf({ columns, labels, predicted });
    const check = (source, values) => ({
        source,
        values,
        ids: idsOf(source.table, columns),
    });
    const truth = labels.map((source) => check(source, readLabels(source.column)));
    const scores = predicted.map((source) => check(source, readPredicted(source.column)));
    const notFinite = [...truth, ...scores].map(row_checks_describeNotFinite).filter(Boolean);
    if (notFinite.length > 0)
        return incomparable('not-finite', notFinite.join('; '));
    const outside = scored ? scores.map(describeOutside).filter(Boolean) : [];
    if (outside.length > 0)
        return incomparable('unreadable', outside.join('; '));
    return {
        kind: 'values',
        task,
        scored,
        labels: truth.map(({ values }) => values),
        predicted: scores.map(({ values }) => values),
    };
}
function slicesOf(candidate, { slices = [] }) {
    const found = slices.map((column) => sliceBy(candidate, column));
    (0,errors/* throwFaults */.G3)(found.filter((one) => 'code' in one));
    return found;
}
function sources(tables, name) {
    return tables.map((table) => ({ table, name, column: table.columns.get(name) }));
}
function idsOf(table, { id }) {
    return id === undefined ? null : table.columns.get(id);
}
/** The table with its columns under the candidate's names. A column that is missing stays so. */
function renamed(table, { from, to }) {
    const names = [
        [from.id, to.id],
        [from.label, to.label],
        [from.score ?? from.prediction, to.score ?? to.prediction],
    ];
    const columns = new Map();
    for (const [before, after] of names) {
        const column = before === undefined ? undefined : table.columns.get(before);
        if (column && after !== undefined)
            columns.set(after, column);
    }
    for (const name of to.slices ?? []) {
        const column = table.columns.get(name);
        if (column && !columns.has(name))
            columns.set(name, column);
    }
    return { ...table, columns };
}
function pairingOf({ baseline, id }) {
    if (baseline !== undefined)
        return 'columns';
    return id === undefined ? 'order' : 'id';
}
function permute(values, rows) {
    if (!rows)
        return values;
    const permuted = new Float64Array(rows.length);
    for (let row = 0; row < rows.length; row++)
        permuted[row] = values[rows[row]];
    return permuted;
}
function incomparable(reason, detail) {
    return { kind: 'incomparable', reason, detail };
}

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
            rows !== undefined && { predictions: { path: rows, columns: (0,subjects/* columnsOf */.P)(predictions) } }),
    };
}
/** With forward slashes; `undefined` outside of the repository. */
function repositoryPathOf(workspace, file) {
    const relative = external_node_path_default().relative(workspace, file).split((external_node_path_default()).sep).join('/');
    return relative.startsWith('../') || external_node_path_default().isAbsolute(relative) ? undefined : relative;
}
/** An old policy that this version cannot read is passed over: the head's recipe stands in for it. */
async function recipeIn(text, { path: file, model }) {
    const { parsePolicy } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(412)]).then(__webpack_require__.bind(__webpack_require__, 61412));
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

// EXTERNAL MODULE: ./src/domain/run/record-assembly.ts
var record_assembly = __webpack_require__(88346);
;// CONCATENATED MODULE: ./src/actions/gather/evidence.ts



const emptyEvidence = { values: new Map(), candidates: 1, unreadable: [] };
/** A baseline that says of itself that it is another model's. */
function ofAnotherModel(found, { model }) {
    const detail = `The baseline is a run of model \`${found}\`, expected \`${model}\``;
    return { ...emptyEvidence, side: { kind: 'run', name: `run of ${found}` }, unreadable: [detail] };
}
/** The evidence that a run's folder holds; its rows may be read where they were copied from. */
async function evidenceOfRun(host, { record, folder }, { side, rowsFile }) {
    const { predictions } = record;
    const unreadable = [];
    let rows;
    if (predictions) {
        const { file, ...columns } = predictions;
        rows = await orUnreadable(unreadable, () => readRows(host, rowsFile ?? external_node_path_default().join(folder, file), columns));
    }
    return {
        side,
        values: (0,record_assembly/* metricsOf */.P)(record),
        ...(rows && { predictions: rows }),
        candidates: record.candidates ?? 1,
        unreadable,
    };
}
async function readRows(host, file, columns) {
    return { table: await host.tables.read(file, columnNames(columns)), columns };
}
function columnNames(columns) {
    const { id, label, score, prediction, baseline, weight, unit, slices = [] } = columns;
    const names = [id, label, score, prediction, baseline, weight, unit, ...slices];
    return [...new Set(names.filter((name) => name !== undefined))];
}
/** Faults of evidence that is there: they make a comparison impossible, and are told in it. */
const evidence_evidenceFaults = new Set([
    'FILE_UNREADABLE',
    'METRICS_INVALID',
    'PREDICTIONS_INVALID',
    'DOCUMENT_INVALID',
    'ARTIFACT_INVALID',
]);
async function orUnreadable(unreadable, read) {
    try {
        return await read();
    }
    catch (error) {
        if (!(error instanceof errors/* ModelgateError */.HJ) || !evidence_evidenceFaults.has(error.code))
            throw error;
        unreadable.push(...error.faults.map(errors/* faultSentence */.cq));
        return undefined;
    }
}

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
        const values = await orUnreadable(unreadable, () => metricFiles.parse(bytes, name));
        if (values)
            read.push({ path: name, values });
    }
    const rows = named.predictions;
    const bytes = rows && (await repository.file(commit, rows.path));
    const copy = external_node_path_default().posix.join('.modelgate', 'baselines', model, external_node_path_default().posix.basename(rows?.path ?? ''));
    if (bytes)
        await files.write(copy, bytes);
    const columns = rows?.columns ?? {};
    const predictions = bytes && (await orUnreadable(unreadable, () => readRows(host, copy, columns)));
    if (read.length === 0 && !bytes && unreadable.length === 0)
        return undefined;
    return {
        side: { kind: 'ref', name: shown, commit },
        values: (await orUnreadable(unreadable, () => metricFiles.merge(read))) ?? new Map(),
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

// EXTERNAL MODULE: ./src/actions/gather/recording.ts
var gather_recording = __webpack_require__(76288);
// EXTERNAL MODULE: ./src/domain/run/record-text.ts
var record_text = __webpack_require__(77465);
;// CONCATENATED MODULE: ./src/actions/gather/run-folder.ts



const recordLimit = 16_000_000;
/**
 * Opens a run's folder, or the folder of a `run.json`. Its evidence is held against the record's digests.
 * @throws ModelgateError FILE_MISSING, DOCUMENT_INVALID
 */
async function openRun({ files }, location) {
    const folder = (await files.isDirectory(location)) ? location : external_node_path_default().dirname(location);
    const file = folder === location ? external_node_path_default().join(location, 'run.json') : location;
    const bytes = await files.read(file, recordLimit);
    if (!bytes) {
        const hint = 'A run is a folder with `run.json`, `files/` and `evidence/`.';
        throw new errors/* ModelgateError */.HJ({
            code: 'FILE_MISSING',
            message: 'There is no run record',
            place: { path: file },
            hint,
        });
    }
    const record = (0,record_text/* parseRunRecord */.Y)(new TextDecoder().decode(bytes), file);
    for (const evidence of record.evidence) {
        const place = { path: external_node_path_default().join(folder, evidence.path) };
        if (!(await files.exists(place.path)))
            throw new errors/* ModelgateError */.HJ({
                code: 'DOCUMENT_INVALID',
                message: 'The record names a file that is gone',
                place,
            });
        const found = await files.digest(place.path);
        if (found.sha256 === evidence.sha256 && found.size === evidence.size)
            continue;
        const message = `The file is not the one of the record: ${found.sha256} instead of ${evidence.sha256}`;
        throw new errors/* ModelgateError */.HJ({ code: 'DOCUMENT_INVALID', message, place });
    }
    return { record, folder };
}

;// CONCATENATED MODULE: ./src/actions/gather/sources.ts


/**
 * The files that inputs name (relative to the working directory), else those of the recipe (relative to the model’s
 * path) as far as they are there.
 * @throws ModelgateError FILE_MISSING for what an input names and is not there
 */
async function gatherSources(host, subject, named) {
    const { files, context } = host;
    const { recipe } = subject;
    const folder = external_node_path_default().resolve(context.workspace, recipe.path);
    const recipeFiles = async (patterns) => (await files.glob(patterns, folder)).map((file) => external_node_path_default().resolve(folder, file));
    const metrics = named.metrics.length > 0 ? await namedFiles(host, named.metrics) : await recipeFiles(recipe.metrics);
    const predictions = named.predictions ?? (recipe.predictions && external_node_path_default().resolve(folder, recipe.predictions.path));
    const rows = predictions === undefined ? undefined : external_node_path_default().resolve(files.root, predictions);
    const there = rows !== undefined && (await files.exists(rows));
    if (named.predictions !== undefined && !there)
        throw sources_missing('predictions', named.predictions);
    if (rows !== undefined && (await files.isDirectory(rows)))
        throw new errors/* ModelgateError */.HJ({
            code: 'FILE_UNREADABLE',
            message: 'The predictions are a folder; one file is read',
            place: { path: external_node_path_default().relative(files.root, rows) },
        });
    const { columns } = subject;
    if (there && columns === undefined) {
        const hint = 'Name its columns under `predictions` in the policy: id, label, score or prediction.';
        throw new errors/* ModelgateError */.HJ({
            code: 'INPUT_INVALID',
            message: 'Nothing says what the columns of the prediction file mean',
            hint,
        });
    }
    return {
        metrics,
        ...(there && columns && { predictions: { path: rows, columns } }),
        model: await recipeFiles(recipe.model),
        named: named.metrics.length > 0 || named.predictions !== undefined,
    };
}
async function namedFiles({ files }, patterns) {
    const found = [];
    for (const pattern of patterns) {
        const matches = await files.glob([pattern]);
        if (matches.length === 0)
            throw sources_missing('metrics', pattern);
        found.push(...matches.map((file) => external_node_path_default().resolve(files.root, file)));
    }
    return [...new Set(found)];
}
function sources_missing(input, pattern) {
    const hint = 'The path is relative to `working-directory`. Does the step that writes it run before this one?';
    return new errors/* ModelgateError */.HJ({
        code: 'FILE_MISSING',
        message: `Input \`${input}\` names a file that is not there`,
        place: { path: pattern },
        hint,
    });
}

;// CONCATENATED MODULE: ./src/actions/gather/candidate.ts







const metricsLimit = 16_000_000;
/**
 * The run under review: the one that `run` names; else of the files that inputs name; else of the recipe's files that
 * this job has made; else this workflow run's artifact; else of the recipe's files as they are committed.
 */
async function gatherCandidate(request) {
    const { host, subject, named } = request;
    if (named.run !== undefined)
        return ofRun(request, await openModelRun(request, named.run));
    const sources = await gatherSources(host, subject, named);
    const ofHead = host.context.event !== 'pull_request_target';
    if (ofHead && (sources.named || (await isFresh(request, sources))))
        return ofSources(request, sources);
    const kept = (await host.runs.ofThisWorkflowRun()).find((run) => run.model === subject.model && !run.expired);
    if (kept) {
        const folder = (0,gather_recording/* runFolderOf */.Xm)(subject.model);
        await host.runs.fetch(kept, folder);
        return ofRun(request, await openModelRun(request, folder));
    }
    if (!ofHead)
        throw notOfHead();
    if (sources.metrics.length > 0 || sources.predictions)
        return ofSources(request, sources);
    throw noCandidate(subject);
}
/** A checkout there is the base branch's: its files would be held against themselves. */
function notOfHead() {
    return new errors/* ModelgateError */.HJ({
        code: 'NOT_SUPPORTED_HERE',
        message: 'On `pull_request_target` the files of the workspace are not known to be the pull request’s',
        hint: 'Use the event `pull_request`, or hand the run over as an artifact of this workflow run.',
    });
}
async function openModelRun({ host, subject }, location) {
    const run = await openRun(host, location);
    if (run.record.model === subject.model)
        return run;
    const message = `The run is one of model \`${run.record.model}\`, expected \`${subject.model}\``;
    throw new errors/* ModelgateError */.HJ({ code: 'INPUT_INVALID', message, place: { path: location } });
}
/** A run says of itself what it was made from: it counts only where it is what this commit gives. */
async function ofRun({ host, inputsDigest }, run) {
    const { 'inputs-digest': claimed, ...side } = sideOfRecord(run.record);
    const known = claimed === inputsDigest ? { ...side, 'inputs-digest': inputsDigest } : side;
    return { evidence: await evidenceOfRun(host, run, { side: known }), run };
}
async function ofSources(request, sources) {
    const { host, subject, inputsDigest } = request;
    const unreadable = [];
    const values = await orUnreadable(unreadable, () => readMetricFiles(host, sources.metrics));
    const recording = { host, subject, sources, values: values ?? new Map(), inputsDigest };
    const run = await (0,gather_recording/* recordRun */.vj)(recording);
    const side = sideOfRecord(run.record);
    const rowsFile = sources.predictions && external_node_path_default().relative(host.files.root, sources.predictions.path);
    const evidence = await evidenceOfRun(host, run, { side, rowsFile });
    const all = { ...evidence, unreadable: [...unreadable, ...evidence.unreadable] };
    return { evidence: all, ...(values && { run }), sources };
}
async function readMetricFiles({ files, metricFiles }, paths) {
    const read = await Promise.all(paths.map(async (file) => {
        const bytes = await files.read(file, metricsLimit);
        if (!bytes)
            throw new errors/* ModelgateError */.HJ({
                code: 'FILE_MISSING',
                message: 'The file is gone',
                place: { path: file },
            });
        const shown = external_node_path_default().relative(files.root, file);
        return { path: shown, values: await metricFiles.parse(bytes, shown) };
    }));
    return metricFiles.merge(read);
}
function sideOfRecord(record) {
    return {
        kind: 'run',
        name: record.commit === undefined
            ? `run ${record.id}`
            : `${record.commit.slice(0, 7)}${record.dirty ? ' with uncommitted changes' : ''}`,
        run: record.id,
        ...(record.commit !== undefined && { commit: record.commit }),
        ...(record['content-id'] !== undefined && { 'content-id': record['content-id'] }),
        ...(record['inputs-digest'] !== undefined && { 'inputs-digest': record['inputs-digest'] }),
    };
}
/** Whether this job made the files: a file that is just as the commit has it says nothing about who trained. */
async function isFresh({ host, tree }, { metrics, predictions }) {
    const { files, context } = host;
    const all = [...metrics, ...(predictions ? [predictions.path] : [])];
    if (all.length === 0)
        return false;
    const committed = new Map(tree.map((entry) => [entry.path, entry.id]));
    for (const file of all) {
        const id = committed.get(external_node_path_default().relative(context.workspace, file).split((external_node_path_default()).sep).join('/'));
        if (id === undefined || id !== blobId((await files.read(file)) ?? new Uint8Array()))
            return true;
    }
    return false;
}
/** Git's object id of a file's content. */
function blobId(bytes) {
    return (0,external_node_crypto_.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
function noCandidate({ model, recipe, removed }) {
    const named = [...recipe.metrics, ...(recipe.predictions ? [recipe.predictions.path] : [])];
    const hint = removed
        ? 'To let a model go, take it out of the policy first, and remove its files in a later pull request.'
        : named.length > 0
            ? `The recipe names ${named.join(', ')}; run the training before this step, or hand the run over as an artifact.`
            : 'Give `metrics` the file that your training writes, such as metrics.json.';
    return new errors/* ModelgateError */.HJ({
        code: 'FILE_MISSING',
        message: `There is nothing to judge of model \`${model}\``,
        hint,
    });
}

;// CONCATENATED MODULE: ./src/actions/gather/baseline-pushes.ts




/**
 * The newest run that a successful push to the base branch kept, and whose commit is the base or its ancestor. A run that
 * is there and cannot be read is unreadable evidence, not a reason to look further.
 */
async function baselineOfPushes({ host, subject }, base) {
    let expired;
    for await (const kept of host.runs.ofBranch(subject.model, host.context.baseBranch)) {
        if (!(await host.repository.contains(base, kept.commit)))
            continue;
        if (!kept.expired)
            return { evidence: await fetchEvidence({ host, subject }, kept) };
        expired ??= kept;
    }
    return expired ? { expired } : {};
}
async function fetchEvidence({ host, subject }, kept) {
    const folder = external_node_path_default().posix.join('.modelgate', 'baselines', subject.model);
    const unreadable = [];
    const named = {
        kind: 'run',
        name: `${kept.branch} at ${kept.commit.slice(0, 7)}`,
        commit: kept.commit,
    };
    const run = await orUnreadable(unreadable, async () => {
        await host.runs.fetch(kept, folder);
        return openRun(host, folder);
    });
    if (!run)
        return { side: named, values: new Map(), candidates: 1, unreadable };
    if (run.record.model !== subject.model)
        return ofAnotherModel(run.record.model, subject);
    const artifact = {
        id: kept.id,
        'workflow-run': kept.workflowRun,
        ...(kept.url !== undefined && { url: kept.url }),
    };
    // The commit is GitHub's word; what the record says of itself does not count.
    const side = { ...sideOfRecord(run.record), ...named, ...(kept.workflowRun !== 0 && { artifact }) };
    return evidenceOfRun(host, run, { side });
}

;// CONCATENATED MODULE: ./src/actions/gather/baseline.ts








/** What the candidate is held against. */
async function gatherBaseline(request) {
    const { subject, baseline, host } = request;
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
            throw notReleased(host, name);
    }
}
/** The newest fitting run of a push to the base branch; else the files as the base commit has them; else none. */
async function automatic(request) {
    const { base, candidate, subject } = request;
    if (candidate.evidence.predictions?.columns.baseline !== undefined)
        return ofColumns(candidate.evidence);
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
        evidence: { ...emptyEvidence, side, unreadable: [detail], candidates: evidence.candidates },
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
        const run = await orUnreadable(unreadable, () => openRun(host, location));
        if (!run)
            return { evidence: { ...emptyEvidence, side, unreadable }, note };
        if (run.record.model !== subject.model)
            return { evidence: ofAnotherModel(run.record.model, subject), note };
        return { evidence: await evidenceOfRun(host, run, { side: sideOfRecord(run.record) }), note };
    }
    const values = await orUnreadable(unreadable, () => readMetricFiles(host, [external_node_path_default().resolve(files.root, location)]));
    return {
        evidence: { ...emptyEvidence, side: { kind: 'file', name: location }, values: values ?? new Map(), unreadable },
        note,
    };
}
function ofColumns({ candidates, predictions }) {
    const side = { kind: 'columns', name: `column ${predictions?.columns.baseline}` };
    return {
        evidence: { ...emptyEvidence, side, candidates },
        note: 'The baseline’s values stand in the candidate’s own file.',
    };
}
function notReleased({ context }, name) {
    const asked = name.kind === 'stage' ? `stage \`${name.stage}\`` : `version \`${name.version}\``;
    const message = `No model of ${context.repository.owner}/${context.repository.name} has been released: there is no ${asked}`;
    const hint = 'Use `auto`, `ref:<git ref>`, a path, or `none`.';
    return new errors/* ModelgateError */.HJ({ code: 'BASELINE_UNAVAILABLE', message, hint });
}

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
    return [...lostRows(subject, candidate, baseline), ...otherClass(candidate, baseline)];
}
/** Single values in place of rows would hide what the rows show. */
function lostRows({ recipe }, candidate, baseline) {
    const lost = recipe.predictions && baseline?.predictions && !candidate.predictions;
    if (!lost || candidate.unreadable.length > 0)
        return [];
    return [
        `The recipe names the predictions ${recipe.predictions.path}, the baseline has them, and the candidate has none`,
    ];
}
/** Scores of one class against scores of the other would turn every loss into a gain. */
function otherClass(candidate, baseline) {
    const [ours, theirs] = [candidate.predictions?.columns, baseline?.predictions?.columns];
    if (!ours || !theirs || ours.baseline !== undefined)
        return [];
    const [is, was] = [ours, theirs].map(({ positive }) => className(positive ?? 1));
    if (is === was)
        return [];
    return [`The positive class is ${JSON.stringify(is)}, and that of the baseline ${JSON.stringify(was)}`];
}
function recipeInForce({ subject, policies }) {
    return policies.inForce?.models.get(subject.model)?.recipe;
}

// EXTERNAL MODULE: ./src/actions/gather/policies.ts + 1 modules
var gather_policies = __webpack_require__(39223);
// EXTERNAL MODULE: ./src/actions/gather/touched.ts + 1 modules
var touched = __webpack_require__(83041);
;// CONCATENATED MODULE: ./src/actions/gather/comparison.ts















/** Gathers both sides of one model and judges them. */
async function compareModel(request) {
    const { host, subject, policies, trees } = request;
    refuseUnsupported(subject);
    const inputsDigest = (0,touched/* digestOfInputs */.zH)(subject, trees, policies.head !== undefined);
    const gathered = await gatherCandidate({ ...request, tree: trees.head, inputsDigest });
    const candidate = withoutOwnBaseline(gathered, request);
    const baseline = await gatherBaseline({ ...request, candidate });
    const faults = rowFaults(subject, candidate.evidence, baseline.evidence);
    const gate = subject.gate ?? noRules;
    const rows = pair(candidate.evidence, baseline.evidence);
    const sides = {
        candidate: fingerprinted(candidate.evidence, rows, 'candidate'),
        baseline: baseline.evidence && fingerprinted(baseline.evidence, rows, 'baseline'),
    };
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
const noRules = defaultGate([]);
/** Where a comparison lies in the working directory (contract, "Files"). */
function comparisonFile(model) {
    return external_node_path_default().posix.join('.modelgate', 'comparisons', model, 'comparison.json');
}
async function writeComparison(host, comparison) {
    await (0,gather_recording/* ignoreFolder */.BN)(host);
    await host.files.write(comparisonFile(comparison.model), `${JSON.stringify(comparison, null, 2)}\n`);
}
function pair(candidate, baseline) {
    const { predictions } = candidate;
    if (!predictions)
        return { kind: 'none' };
    const { table, columns } = predictions;
    const theirs = baseline?.predictions;
    return pairRows({
        candidate: table,
        baseline: theirs?.table ?? null,
        columns,
        ...(theirs && { baselineColumns: theirs.columns }),
    });
}
function fingerprinted({ side, values }, rows, which) {
    const paired = rows.kind === 'paired' ? rows.rows : null;
    return { ...side, evidence: evidenceFingerprint({ metrics: values, rows: paired, side: which }) };
}
/** Rows that differ, what cannot be read and numbers that are none are never *unchanged*, however alike both sides are. */
function isSound(rows, sides) {
    const finite = ({ values }) => [...values.values()].every(({ value }) => Number.isFinite(value));
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

/***/ 63173:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q6: () => (/* binding */ missingColumns),
/* harmony export */   RX: () => (/* binding */ unsupportedColumns),
/* harmony export */   Vn: () => (/* binding */ neededColumns),
/* harmony export */   fl: () => (/* binding */ missingFromTable)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

/** Names of the columns that pairing needs of the candidate's file (or the baseline's), each once. */
function neededColumns(columns, side) {
    const { id, label, baseline, slices = [] } = columns;
    const ofBoth = [id, label, columns.score ?? columns.prediction];
    const needed = side === 'candidate' ? [...ofBoth, baseline, ...slices] : ofBoth;
    return [...new Set(needed.filter((name) => name !== undefined))];
}
/** What this version would have to ignore, which would make its numbers wrong. */
function unsupportedColumns({ weight, unit, score, prediction }) {
    const faults = Object.entries({ weight, unit })
        .filter(([, column]) => column !== undefined)
        .map(([field, column]) => ({
        code: 'NOT_SUPPORTED_HERE',
        message: `\`predictions: ${field}\` (\`${column}\`) is not supported by this version; ignoring it would make the intervals wrong`,
        hint: `Remove \`${field}\` if the rows count alike and are independent of each other.`,
    }));
    if (score !== undefined || prediction !== undefined)
        return faults;
    return [
        ...faults,
        {
            code: 'PREDICTIONS_INVALID',
            message: 'neither `score` nor `prediction` is given under `predictions`',
            hint: 'Name the column that holds the model’s output.',
        },
    ];
}
/** One fault for all columns that a file lacks, with the ones it has. */
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
/** `missingColumns` for a table that was read before. */
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


/***/ })

};
