export const id = 2921;
export const ids = [2921];
export const modules = {

/***/ 37854:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ estimateRows),
  O: () => (/* binding */ metricsOfRows)
});

// EXTERNAL MODULE: ./src/domain/compare/binary-estimates.ts + 12 modules
var binary_estimates = __webpack_require__(89680);
// EXTERNAL MODULE: ./src/domain/compare/binary-metrics.ts
var binary_metrics = __webpack_require__(62311);
// EXTERNAL MODULE: ./src/domain/statistics/grouping.ts
var statistics_grouping = __webpack_require__(76917);
// EXTERNAL MODULE: ./src/domain/statistics/paired-mean.ts
var paired_mean = __webpack_require__(97923);
// EXTERNAL MODULE: ./src/domain/statistics/paired-moments.ts
var paired_moments = __webpack_require__(43757);
// EXTERNAL MODULE: ./src/domain/compare/estimate-parts.ts
var estimate_parts = __webpack_require__(19427);
// EXTERNAL MODULE: ./src/domain/evidence/bucket.ts
var bucket = __webpack_require__(33624);
// EXTERNAL MODULE: ./src/domain/statistics/exact-sum.ts
var exact_sum = __webpack_require__(61615);
// EXTERNAL MODULE: ./src/domain/statistics/jackknife.ts
var jackknife = __webpack_require__(83410);
;// CONCATENATED MODULE: ./src/domain/compare/regression-fit.ts




/**
 * RMSE or R² of a group with the jackknife by hash bucket, under 1,000 rows by row. u is the largest change of the difference
 * that leaving out one row makes: what was seen, no bound.
 */
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
/** Of each non-empty bucket. */
function bucketSums({ errors, labels, buckets }) {
    const counts = new Float64Array(bucket/* bucketCount */.Sf);
    for (const bucket of buckets)
        counts[bucket] = counts[bucket] + 1;
    const sumsOf = (values) => (0,exact_sum/* exactSumsBy */.JK)(values, { codes: buckets, groups: bucket/* bucketCount */.Sf });
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
    // Labels that are all the same, but for rounding, leave nothing to explain: undefined.
    return spread > 1e-13 * squares ? 1 - errors / spread : NaN;
}

// EXTERNAL MODULE: ./src/domain/compare/row-groups.ts
var row_groups = __webpack_require__(63809);
// EXTERNAL MODULE: ./src/domain/statistics/sampling.ts
var statistics_sampling = __webpack_require__(62969);
// EXTERNAL MODULE: ./src/domain/statistics/weighted-mean.ts
var weighted_mean = __webpack_require__(21387);
;// CONCATENATED MODULE: ./src/domain/compare/sampled-regression.ts







/** Metrics of regression of rows that do not count alike or share units; `fit` is null for means of row scores. */
function sampledErrorFindings(fit, errors) {
    const { sampling, scores, unit } = errors;
    const { weights, parts, units } = sampling;
    const effective = (0,statistics_sampling/* effectiveNumber */.b)((0,exact_sum/* exactSumsBy */.JK)(weights, parts));
    const rows = (0,statistics_sampling/* effectiveNumber */.b)(weights);
    const found = fit ? fitOf(fit, errors) : { statistic: (0,weighted_mean/* weightedMean */.h)(scores, sampling), rowLoss: NaN };
    // The largest of the units, as wrong everywhere as a model was in any row.
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
/** RMSE or R², and as u the largest change of the difference that leaving out one unit makes. */
function fitOf(fit, { scores, labels, sampling }) {
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
/** Labels are centred on their weighted mean. */
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







const regressionMetrics = ['mae', 'mse', 'rmse', 'r2', 'mape'];
/** Of each division of the rows the estimates of each group. */
function estimateRegression(rows, divisions, wanted) {
    const estimates = divisions.map(() => []);
    for (const metric of regressionMetrics.filter(wanted)) {
        const scores = rowScores(rows, metric);
        for (const [at, division] of divisions.entries()) {
            const fit = metric === 'rmse' || metric === 'r2' ? metric : null;
            const plain = division.sampled?.of.every(Boolean)
                ? []
                : fit
                    ? ratioFindings(fit, { rows, squared: scores, division })
                    : meanFindings(scores, division);
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
function meanFindings(scores, { grouping }) {
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
/** null: the rows of the group count alike and are independent. */
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

// EXTERNAL MODULE: ./src/domain/compare/row-sampling.ts
var row_sampling = __webpack_require__(24044);
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
    const sampler = (0,row_sampling/* samplerOf */.M)(rows);
    const unit = rows.units?.column ?? null;
    const divisions = (0,row_groups.divisionsOf)(rows, columns).map((division) => sampler ? { ...division, sampled: { of: sampler(division.grouping), unit } } : division);
    switch (rows.task) {
        case 'binary':
            return (0,binary_estimates.estimateBinary)(rows, divisions, wanted);
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
    return scored ? [...binary_metrics/* classMetrics */.A, ...binary_metrics/* scoreMetrics */.u] : binary_metrics/* classMetrics */.A;
}


/***/ }),

/***/ 63809:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   byGroup: () => (/* binding */ byGroup),
/* harmony export */   divisionsOf: () => (/* binding */ divisionsOf)
/* harmony export */ });
/* harmony import */ var _statistics_grouping_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76917);

/** All rows as one group, then each slice column. Rows that weigh nothing are in no group: they are as good as not there. */
function divisionsOf(rows, sliceColumns) {
    const overall = { grouping: (0,_statistics_grouping_js__WEBPACK_IMPORTED_MODULE_0__/* .allRows */ .Pl)(rows.n), slices: [null] };
    const bySlice = sliceColumns.map(({ column, codes, values }) => ({
        grouping: (0,_statistics_grouping_js__WEBPACK_IMPORTED_MODULE_0__/* .groupedBy */ .me)(codes, values.length),
        slices: values.map((value) => ({ column, value })),
    }));
    const divisions = [overall, ...bySlice];
    const weights = rows.weights?.values;
    if (!weights?.includes(0))
        return divisions;
    return divisions.map(({ grouping, slices }) => ({
        grouping: (0,_statistics_grouping_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutRows */ .AW)(grouping, (row) => weights[row] === 0),
        slices,
    }));
}
/**
 * Group by group what each metric's estimator made for all groups at once. Groups without rows are left out: a value of which
 * no row is left is no slice.
 */
function byGroup({ grouping, slices }, perMetric) {
    return slices.flatMap((slice, group) => slice !== null && grouping.sizes[group] === 0 ? [] : perMetric.map((estimates) => estimates[group]));
}


/***/ }),

/***/ 24044:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ samplerOf)
/* harmony export */ });
/* harmony import */ var _evidence_bucket_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33624);
/* harmony import */ var _statistics_grouping_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76917);
/* harmony import */ var _estimate_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19427);



/**
 * The sampler of rows that have weights or units; undefined: they have neither. Rows that weigh nothing must be left out before.
 * In a group whose rows all weigh the same the weights say nothing.
 */
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
/** Above so many units hash buckets of them are left out in place of single ones. */
const mostUnits = 1000;
/** With 1 for the largest; undefined: all are the same. */
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
/** Numbers the units that occur in a group from 0 on. What is kept from group to group is never cleared: a stamp says whose it is. */
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


/***/ }),

/***/ 17088:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ evidenceFingerprint),
  M: () => (/* binding */ hashRows)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/domain/evidence/bucket.ts
var bucket = __webpack_require__(33624);
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
/** Sets `state` to the hash whose words start at `at`. */
function loadHash(state, hashes, at) {
    state[0] = hashes[at];
    state[1] = hashes[at + 1];
    state[2] = hashes[at + 2];
    state[3] = hashes[at + 3];
}
/** Adds a hash to `sums`, word by word modulo 2^32. */
function addHash(sums, state) {
    sums[0] = sums[0] + state[0];
    sums[1] = sums[1] + state[1];
    sums[2] = sums[2] + state[2];
    sums[3] = sums[3] + state[3];
}
/** Takes one more block of 16 bytes into a finished hash: the four words at `at`, little-endian each. */
function extendHash(state, words, at) {
    mixWords(state, words[at], words[at + 1], words[at + 2], words[at + 3]);
    finish(state, 16);
}
const c1 = 0x239b961b;
const c2 = 0xab0e9789 | 0;
const c3 = 0x38b34ae5;
const c4 = 0xa1e38b93 | 0;
function mixBlock(h, view, at) {
    mixWords(h, view.getInt32(at, true), view.getInt32(at + 4, true), view.getInt32(at + 8, true), view.getInt32(at + 12, true));
}
/** Plain numbers, since this is done for each row and any object made for it is time. */
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

// EXTERNAL MODULE: ./src/domain/evidence/row-ids.ts
var row_ids = __webpack_require__(27959);
;// CONCATENATED MODULE: ./src/domain/evidence/fingerprint.ts




/** Buckets, row hashes and the fingerprint of the set of (id, label), in one pass. `labels` may be empty. */
function hashRows({ n, ids, labels }) {
    const bytes = new Uint8Array(ids.maxBytes + 32);
    const view = new DataView(bytes.buffer);
    const buckets = new Uint16Array(n);
    const rowHashes = new Int32Array(4 * n);
    const state = new Int32Array(4);
    const sums = new Int32Array(4);
    for (let row = 0; row < n; row++) {
        let length = ids.write(row, bytes);
        buckets[row] = (0,bucket/* bucketOfBytes */.xg)(bytes, length);
        bytes[length++] = 255;
        if (labels.length > 0) {
            // Adding 0 turns -0 into 0: they are the same label.
            view.setFloat64(length, labels[row] + 0, true);
            length += 8;
        }
        hashBytes({ view, length, state });
        for (let word = 0; word < 4; word++)
            rowHashes[4 * row + word] = state[word];
        addHash(sums, state);
    }
    return { buckets, rowHashes, fingerprint: `rows-v1:${n}:${hex(sums)}` };
}
/**
 * Fingerprint of what is known of one side: metric values and, where there are rows, ids, labels, that side's predictions,
 * weights, units and slices, whatever the order of rows. Two runs with the same one were measured alike (`unchanged` of judging.md).
 */
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
    return `sha256:${(0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(content)).digest('hex')}`;
}
/** Values with their ids, whatever their order; without ids the order of folds is what pairs them. */
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
    const { task, scored, threshold, slices, weights, units, oneSided } = rows;
    return {
        task,
        scored,
        threshold: scored ? threshold : null,
        // Other slices of the baseline are not at hand; that they are others is what counts here.
        slices: slices.map(({ column, differing }) => side === 'baseline' && differing !== undefined ? [column, differing] : column),
        ...(weights && { weighted: true }),
        ...(units && { units: true }),
        ...(side === 'baseline' && oneSided && { oneSided }),
        fingerprint: rows.fingerprint,
        values: sumOfEvidence(rows, values),
    };
}
function sumOfEvidence(rows, values) {
    const ofRows = rows.rowHashes ?? hashRows({ ...rows, ids: idsByText(rows) }).rowHashes;
    const rowHashes = rows.weights || rows.units ? withSampling(ofRows, rows) : ofRows;
    const slices = rows.slices.map(({ codes, values: texts }) => ({ codes, words: hashTexts(texts) }));
    const block = new NumberBlock();
    const state = new Int32Array(4);
    const sums = new Int32Array(4);
    for (let row = 0; row < rows.n; row++) {
        loadHash(state, rowHashes, 4 * row);
        extendHash(state, block.of(values[row]), 0);
        for (let at = 0; at < slices.length; at++) {
            const { codes, words } = slices[at];
            extendHash(state, words, 4 * codes[row]);
        }
        addHash(sums, state);
    }
    return hex(sums);
}
/** Row hashes that also speak of weight and unit. */
function withSampling(rowHashes, { weights, units }) {
    const ofUnits = hashTexts(units?.texts ?? []);
    const extended = new Int32Array(rowHashes.length);
    const block = new NumberBlock();
    const state = new Int32Array(4);
    for (let at = 0; at < rowHashes.length; at += 4) {
        loadHash(state, rowHashes, at);
        if (weights)
            extendHash(state, block.of(weights.values[at / 4]), 0);
        if (units)
            extendHash(state, ofUnits, 4 * units.codes[at / 4]);
        extended.set(state, at);
    }
    return extended;
}
/** A number as a block to be hashed: its little-endian double, and eight bytes of zeros. */
class NumberBlock {
    #double = new Float64Array(1);
    #halves = new Int32Array(this.#double.buffer);
    #words = new Int32Array(4);
    /** Where the machine keeps the lower half of a double. */
    #lower = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1 ? 0 : 1;
    of(value) {
        // Adding 0 turns -0 into 0: they are the same number.
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
    return { maxBytes, textOf, write: (row, bytes) => (0,row_ids/* writeText */.x)(textOf(row), bytes) };
}
/** Four words each. */
function hashTexts(texts) {
    const words = new Int32Array(4 * texts.length);
    const state = new Int32Array(4);
    for (const [at, text] of texts.entries()) {
        const bytes = new Uint8Array(3 * text.length + 16);
        hashBytes({ view: new DataView(bytes.buffer), length: (0,row_ids/* writeText */.x)(text, bytes), state });
        words.set(state, 4 * at);
    }
    return words;
}
function hex(words) {
    return Array.from(words, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}


/***/ }),

/***/ 34832:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HD: () => (/* binding */ hashIds),
/* harmony export */   Mj: () => (/* binding */ wordsOfHex),
/* harmony export */   ZD: () => (/* binding */ hexOf),
/* harmony export */   kK: () => (/* binding */ findHashes)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _row_ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27959);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78788);



/**
 * Ids as a released version carries them: who reads the file learns no id that they did not know, and whoever has the same
 * rows can pair them. An id is the first 16 bytes of the SHA-256 over the model's name, a line feed and the id's text, as
 * four words, big end first: so their order is that of the hex digits. `7` is hashed alike whether a CSV, a JSONL or a
 * Parquet file said so. Ids must not be null.
 */
function hashIds(ids, { model, rows }) {
    const names = (0,_row_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .rowIdsOf */ ._)(ids);
    const prefix = new TextEncoder().encode(`${model}\n`);
    const bytes = new Uint8Array(prefix.length + names.maxBytes);
    bytes.set(prefix);
    const id = bytes.subarray(prefix.length);
    const words = new Uint32Array(4 * rows);
    for (let row = 0; row < rows; row++) {
        const digest = digestOf(bytes.subarray(0, prefix.length + names.write(row, id)));
        for (let word = 0; word < 4; word++)
            words[4 * row + word] = wordAt(digest, 4 * word);
    }
    return words;
}
/** SHA-256, a letter a byte: text is made without an object a row. */
function digestOf(bytes) {
    // Node has the short form since 20.12.
    if (typeof node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash === 'function')
        return node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash('sha256', bytes, 'binary');
    return node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash('sha256').update(bytes).digest('binary');
}
function wordAt(digest, at) {
    let word = 0;
    for (let byte = at; byte < at + 4; byte++)
        word = (word << 8) | digest.charCodeAt(byte);
    return word >>> 0;
}
/** Rows' hashed ids as 32 hex digits each, in this order: the form that the file has. */
function hexOf(words, order) {
    const bytes = Buffer.alloc(16);
    return Array.from(order, (row) => {
        for (let word = 0; word < 4; word++)
            bytes.writeUInt32BE(words[4 * row + word], 4 * word);
        return bytes.toString('hex');
    });
}
/** The words of a column that holds hashed ids; `undefined` where a value is none. */
function wordsOfHex(column, rows) {
    const words = new Uint32Array(4 * rows);
    for (let row = 0; row < rows; row++) {
        const text = (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$)(column, row);
        if (text === null || !/^[0-9a-f]{32}$/.test(text))
            return undefined;
        for (let word = 0; word < 4; word++)
            words[4 * row + word] = parseInt(text.slice(8 * word, 8 * word + 8), 16);
    }
    return words;
}
/** Finds rows of `ids` by rows of `other`: both are words of hashed ids, `ids` unique. */
function findHashes(ids, other) {
    const rows = ids.length / 4;
    const slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * rows + 2))).fill(-1);
    const mask = slots.length - 1;
    // Every bit of a hash is as good as another: the first word is the slot.
    const slotOf = (words, row) => {
        let slot = words[4 * row] & mask;
        for (;;) {
            const found = slots[slot];
            if (found === -1 || isSame(ids, found, { words, row }))
                return slot;
            slot = (slot + 1) & mask;
        }
    };
    for (let row = 0; row < rows; row++)
        slots[slotOf(ids, row)] = row;
    return (row) => slots[slotOf(other, row)];
}
function isSame(ids, row, other) {
    for (let word = 0; word < 4; word++)
        if (ids[4 * row + word] !== other.words[4 * other.row + word])
            return false;
    return true;
}


/***/ }),

/***/ 34881:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J0: () => (/* binding */ encodeClass),
/* harmony export */   OX: () => (/* binding */ classesOf),
/* harmony export */   s7: () => (/* binding */ className)
/* harmony export */ });
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
function classesOf(columns, limit) {
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
        // Without a branch, which classes in no order would make slow. 0 times what is not finite is NaN.
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
    // A list, since it never grows beyond a few values.
    const seen = [];
    const { values } = column;
    let last = NaN;
    let before = NaN;
    for (let row = 0; row < values.length; row++) {
        const value = values[row];
        // One branch for both: two classes in no order would make two slow.
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

/***/ 84104:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ pairRows)
});

// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/domain/evidence/fingerprint.ts + 1 modules
var fingerprint = __webpack_require__(17088);
// EXTERNAL MODULE: ./src/domain/evidence/hashed-ids.ts
var hashed_ids = __webpack_require__(34832);
// EXTERNAL MODULE: ./src/domain/evidence/table.ts
var evidence_table = __webpack_require__(78788);
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
        if ((0,evidence_table/* textAt */.$)(a, row) !== (0,evidence_table/* textAt */.$)(b, row))
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
        const text = (0,evidence_table/* textAt */.$)(column, row) ?? '';
        const code = codeOfText.get(text) ?? codeOfText.size;
        codeOfText.set(text, code);
        return code;
    });
    return { kind: 'text', codes, dictionary: [...codeOfText.keys()] };
}

// EXTERNAL MODULE: ./src/domain/evidence/row-ids.ts
var row_ids = __webpack_require__(27959);
;// CONCATENATED MODULE: ./src/domain/evidence/row-names.ts

const shown = 3;
const longest = 40;
/**
 * Up to three of the rows, by id or else by position: `id 7, id 9 and 4 more`. They are the first ones by their text, so that
 * the sentence does not depend on the order of rows.
 */
function namesOfRows({ ids, rows }) {
    const { textOf } = (0,row_ids/* rowIdsOf */._)(ids);
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
function joinTables({ candidate, baseline, id, hashedFor }) {
    if (id === undefined)
        return joinByPosition(candidate, baseline);
    const tables = baseline ? [candidate, baseline] : [candidate];
    const detail = tables.map((table) => describeBadIds(table, id)).find(Boolean);
    if (detail)
        return { kind: 'differ', detail };
    return baseline ? joinById({ candidate, baseline, id, hashedFor }) : { kind: 'joined', baselineRow: null };
}
function joinByPosition(candidate, baseline) {
    if (!baseline || candidate.rows === baseline.rows)
        return { kind: 'joined', baselineRow: null };
    return {
        kind: 'differ',
        detail: `${candidate.path} has ${candidate.rows} rows and ${baseline.path} has ${baseline.rows}, and there is no \`id\` to pair them by`,
    };
}
function joinById({ candidate, baseline, id, hashedFor, }) {
    const ours = candidate.columns.get(id);
    const theirs = baseline.columns.get(id);
    if (hashedFor === undefined && candidate.rows === baseline.rows && sameIds(ours, theirs, candidate.rows)) {
        return { kind: 'joined', baselineRow: null };
    }
    const find = hashedFor === undefined
        ? findRowsOf(theirs, ours)
        : findHashed({ candidate, baseline, ours, theirs, hashedFor });
    if (!find)
        return { kind: 'differ', detail: `\`${id}\` of ${baseline.path} does not hold hashed ids` };
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
function findHashed({ candidate, baseline, ours, theirs, hashedFor }) {
    const hashes = (0,hashed_ids/* wordsOfHex */.Mj)(theirs, baseline.rows);
    return hashes && (0,hashed_ids/* findHashes */.kK)(hashes, (0,hashed_ids/* hashIds */.HD)(ours, { model: hashedFor, rows: candidate.rows }));
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
    const distinct = [...new Map(duplicates.map((row) => [(0,evidence_table/* textAt */.$)(ids, row), row])).values()];
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
function describeNotFinite({ source, values, ids }) {
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
/** Which weights are negative, in a sentence; undefined: none. */
function describeNegative({ source, values, ids }) {
    const rows = rowsWhere(values, (value) => value < 0);
    if (rows.length === 0)
        return undefined;
    const { name, table } = source;
    return `\`${name}\` of ${table.path} is negative in ${rows.length} of ${table.rows} rows, so it is no weight: ${namesOfRows({ ids, rows })}`;
}
/** Rows in which the two differ. */
function differingRows(a, b) {
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

// EXTERNAL MODULE: ./src/domain/evidence/row-units.ts
var row_units = __webpack_require__(44562);
// EXTERNAL MODULE: ./src/domain/evidence/labels.ts
var evidence_labels = __webpack_require__(34881);
;// CONCATENATED MODULE: ./src/domain/evidence/target.ts



const listed = 6;
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
        const read = (column) => (0,evidence_labels/* encodeClass */.J0)(column, positive);
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
        readLabels: (column) => (0,evidence_labels/* encodeClass */.J0)(column, positive),
        readPredicted: valuesOf,
    };
}
/** At most two values, and they are 0 and 1, true and false, or text. */
function isTwoClasses(sources) {
    const columns = sources.map(({ column }) => column);
    const classes = (0,evidence_labels/* classesOf */.OX)(columns, 2);
    if (classes.length > 2)
        return false;
    return columns.some(({ kind }) => kind === 'text') || classes.every((name) => name === '0' || name === '1');
}
function positiveClass({ positive }, sources) {
    const classes = (0,evidence_labels/* classesOf */.OX)(sources.map(({ column }) => column), 2);
    if (classes.length > 2)
        (0,errors/* throwFaults */.G3)([severalClasses(sources)]);
    const wanted = (0,evidence_labels/* className */.s7)(positive ?? 1);
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
    const classes = (0,evidence_labels/* classesOf */.OX)(sources.map(({ column }) => column), listed);
    const values = classes.slice(0, listed).map((one) => JSON.stringify(one.slice(0, 40)));
    return {
        code: 'PREDICTIONS_INVALID',
        message: `${sources
            .map((source) => `\`${source.name}\``)
            .filter(isFirst)
            .join(' and ')} hold${sources.length > 1 ? '' : 's'} more than two classes: ${values.join(', ')}${classes.length > listed ? ', …' : ''}`,
        place: { path: table.path, field: name },
        hint: 'Several classes are not supported. Two classes are, and numbers for regression.',
    };
}
/** Columns that should hold numbers and hold text. */
function textFaults(sources) {
    return sources.flatMap(({ table, name, column }) => {
        if (column.kind === 'number')
            return [];
        const rows = Array.from(column.codes.keys()).filter((row) => !isNumeral((0,evidence_table/* textAt */.$)(column, row)));
        const [first] = rows;
        const found = first === undefined
            ? `text, such as ${JSON.stringify((0,evidence_table/* textAt */.$)(column, 0))} in row 1`
            : `${rows.length} value${rows.length === 1 ? '' : 's'} that ${rows.length === 1 ? 'is' : 'are'} no number, the first of them ${JSON.stringify((0,evidence_table/* textAt */.$)(column, first)?.slice(0, 40))} in row ${first + 1}`;
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

;// CONCATENATED MODULE: ./src/domain/evidence/row-sampling.ts





/**
 * Weights and units of paired rows. A baseline's file without such a column was not asked for it: the candidate's is taken for
 * both, since rows and labels are the same.
 * @throws ModelgateError PREDICTIONS_INVALID for weights that are text
 */
function readSampling(request) {
    const weights = readWeights(request);
    if (weights.kind === 'incomparable')
        return weights;
    const units = readUnits(request);
    if (units.kind === 'incomparable')
        return units;
    const oneSided = ['weight', 'unit'].filter((role) => isOneSided(request, role));
    return {
        kind: 'sampling',
        sampling: {
            ...weights.sampling,
            ...units.sampling,
            ...(oneSided.length > 0 && { oneSided }),
        },
    };
}
function readWeights({ candidate, columns, held, baselineRow, ids }) {
    const name = columns.weight;
    if (name === undefined)
        return { kind: 'sampling', sampling: {} };
    const own = { table: candidate, name, column: candidate.columns.get(name) };
    const theirs = heldColumn(held, 'weight');
    (0,errors/* throwFaults */.G3)(textFaults(theirs ? [own, theirs] : [own]));
    const { values } = own.column;
    const checked = { source: own, values, ids };
    const notFinite = describeNotFinite(checked);
    if (notFinite !== undefined)
        return incomparable('not-finite', notFinite);
    const negative = describeNegative(checked);
    if (negative !== undefined)
        return incomparable('unreadable', negative);
    if (values.every((value) => value === 0)) {
        return incomparable('undefined', `\`${name}\` of ${candidate.path} is 0 in every row: no row counts`);
    }
    if (theirs) {
        const weights = theirs.column.values;
        const rows = differingRows(values, baselineRow ? Float64Array.from(baselineRow, (row) => weights[row]) : weights);
        if (rows.length > 0) {
            const detail = `weights differ between ${own.table.path} (\`${name}\`) and ${theirs.table.path} (\`${theirs.name}\`) in ${rows.length} of ${candidate.rows} rows: ${namesOfRows({ ids, rows })}`;
            return incomparable('rows-differ', detail);
        }
    }
    return { kind: 'sampling', sampling: { weights: { column: name, values } } };
}
function readUnits({ candidate, columns, held, baselineRow, hashedFor, ids }) {
    const name = columns.unit;
    if (name === undefined)
        return { kind: 'sampling', sampling: {} };
    const own = { table: candidate, name, column: candidate.columns.get(name) };
    const theirs = heldColumn(held, 'unit');
    for (const source of theirs ? [own, theirs] : [own]) {
        const rows = (0,row_units/* rowsWithoutUnit */.G9)(source.column);
        if (rows.length === 0)
            continue;
        const named = source === own ? `: ${namesOfRows({ ids, rows })}` : '';
        const detail = `${source.table.path} has ${rows.length} of ${source.table.rows} rows without a unit in \`${source.name}\`${named}`;
        return incomparable('unreadable', detail);
    }
    const units = (0,row_units/* unitsOf */.$J)(own.column, name);
    if (theirs) {
        const rows = (0,row_units/* differingUnits */.E6)(units, {
            units: (0,row_units/* unitsOf */.$J)(theirs.column, theirs.name),
            baselineRow,
            hashedFor,
        });
        if (rows.length > 0) {
            const detail = `units differ between ${own.table.path} (\`${name}\`) and ${theirs.table.path} (\`${theirs.name}\`) in ${rows.length} of ${candidate.rows} rows: ${namesOfRows({ ids, rows })}`;
            return incomparable('rows-differ', detail);
        }
    }
    return { kind: 'sampling', sampling: { units } };
}
function heldColumn(held, role) {
    const name = held?.columns[role];
    const column = name === undefined ? undefined : held?.table.columns.get(name);
    return held && name !== undefined && column ? { table: held.table, name, column } : undefined;
}
function isOneSided({ columns, held }, role) {
    return held !== null && (columns[role] !== undefined) !== (heldColumn(held, role) !== undefined);
}
function incomparable(reason, detail) {
    return { kind: 'incomparable', reason, detail };
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
                texts.push((0,evidence_table/* textAt */.$)(column, row) ?? noneSlice);
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
            texts.push((0,evidence_table/* textAt */.$)(column, row) ?? noneSlice);
        }
        codes[row] = index;
    }
    return { codes, texts };
}

;// CONCATENATED MODULE: ./src/domain/evidence/pairing.ts










/**
 * Aligns the rows of two models, in the candidate's order. Rows that cannot be held against each other are a result,
 * `incomparable`, whose sentence does not depend on the order of rows that have ids. Slices are the candidate's; where the
 * baseline's file has the same column with other values, the column says so.
 * @throws ModelgateError PREDICTIONS_INVALID where a file does not fit what the policy says of its columns
 */
function pairRows({ candidate, columns, ...request }) {
    (0,errors/* throwFaults */.G3)((0,prediction_columns/* impossibleColumns */.jG)(columns));
    const named = request.baselineColumns ?? columns;
    if (columns.baseline === undefined &&
        request.baseline &&
        (named.score === undefined) !== (columns.score === undefined)) {
        const detail = `${named.score === undefined ? candidate.path : request.baseline.path} has scores, and the other side predictions without scores`;
        return pairing_incomparable('unreadable', detail);
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
        return pairing_incomparable('undefined', `${empty.path} has no rows`);
    const hashedFor = baseline ? request.hashedFor : undefined;
    if (hashedFor !== undefined && named.id !== undefined && columns.id === undefined) {
        const detail = `the rows of ${baseline.path} are known by their ids, and those of ${candidate.path} have none`;
        return pairing_incomparable('rows-differ', detail);
    }
    const join = joinTables({ candidate, baseline, id: columns.id, hashedFor });
    if (join.kind === 'differ')
        return pairing_incomparable('rows-differ', join.detail);
    const read = readValues(tables, columns);
    if (read.kind === 'incomparable')
        return read;
    const ids = idsOf(candidate, columns);
    const theirs = read.labels[1] && permute(read.labels[1], join.baselineRow);
    const labels = read.labels[0] ?? new Float64Array();
    const relabelled = theirs ? differingRows(labels, theirs) : [];
    if (relabelled.length > 0) {
        const paths = tables.map(({ path }) => path).join(' and ');
        const detail = `labels differ between ${paths} in ${relabelled.length} of ${candidate.rows} rows: ${namesOfRows({ ids, rows: relabelled })}`;
        return pairing_incomparable('rows-differ', detail);
    }
    const sampled = readSampling({
        candidate,
        columns,
        held: baseline && { table: request.baseline, columns: named },
        baselineRow: join.baselineRow,
        hashedFor,
        ids,
    });
    if (sampled.kind === 'incomparable')
        return sampled;
    const names = (0,row_ids/* rowIdsOf */._)(ids);
    const compared = baseline
        ? slices.map((slice) => compareSlices(slice, { candidate, baseline, baselineRow: join.baselineRow, ids }))
        : slices;
    const hashed = once(() => (0,fingerprint/* hashRows */.M)({ n: candidate.rows, ids: names, labels }));
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
        ...sampled.sampling,
        // Hashed with the first question: what needs no hash may begin before.
        get buckets() {
            return hashed().buckets;
        },
        get rowHashes() {
            return hashed().rowHashes;
        },
        get fingerprint() {
            return hashed().fingerprint;
        },
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
    const notFinite = [...truth, ...scores].map(describeNotFinite).filter(Boolean);
    if (notFinite.length > 0)
        return pairing_incomparable('not-finite', notFinite.join('; '));
    const outside = scored ? scores.map(describeOutside).filter(Boolean) : [];
    if (outside.length > 0)
        return pairing_incomparable('unreadable', outside.join('; '));
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
function once(make) {
    let made;
    return () => (made ??= make());
}
function pairing_incomparable(reason, detail) {
    return { kind: 'incomparable', reason, detail };
}


/***/ }),

/***/ 63173:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q6: () => (/* binding */ missingColumns),
/* harmony export */   Vn: () => (/* binding */ neededColumns),
/* harmony export */   fl: () => (/* binding */ missingFromTable),
/* harmony export */   jG: () => (/* binding */ impossibleColumns)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

/** Names of the columns that pairing needs of the candidate's file (or the baseline's), each once. */
function neededColumns(columns, side) {
    const { id, label, baseline, weight, unit, slices = [] } = columns;
    const ofBoth = [id, label, columns.score ?? columns.prediction];
    const needed = side === 'candidate' ? [...ofBoth, baseline, weight, unit, ...slices] : ofBoth;
    return [...new Set(needed.filter((name) => name !== undefined))];
}
/** Roles that no file can fill: there is no output, or one column is to be two things that exclude each other. */
function impossibleColumns(columns) {
    const { unit, score, prediction } = columns;
    const faults = [];
    const measured = ['label', 'score', 'prediction', 'baseline', 'weight'].find((role) => unit !== undefined && columns[role] === unit);
    if (measured !== undefined) {
        faults.push({
            code: 'PREDICTIONS_INVALID',
            message: `\`unit\` and \`${measured}\` under \`predictions\` are the same column, \`${unit}\``,
            hint: 'A unit says which rows belong together: name the column of a customer, a patient, a prompt.',
        });
    }
    if (score === undefined && prediction === undefined) {
        faults.push({
            code: 'PREDICTIONS_INVALID',
            message: 'neither `score` nor `prediction` is given under `predictions`',
            hint: 'Name the column that holds the model’s output.',
        });
    }
    return faults;
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


/***/ }),

/***/ 44562:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ unitsOf),
/* harmony export */   E$: () => (/* binding */ hashUnits),
/* harmony export */   E6: () => (/* binding */ differingUnits),
/* harmony export */   G9: () => (/* binding */ rowsWithoutUnit)
/* harmony export */ });
/* harmony import */ var _hashed_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34832);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78788);


/** The unit of each row by its text, so that `7` is the same one whether a CSV, a JSONL or a Parquet file said so. Nulls are refused before. */
function unitsOf(column, name) {
    const keys = column.kind === 'text' ? column.codes : column.values;
    const codeOfKey = new Map();
    const texts = [];
    const codes = new Int32Array(keys.length);
    for (let row = 0; row < keys.length; row++) {
        // A map takes 0 and −0 as the same key.
        const key = keys[row];
        let code = codeOfKey.get(key);
        if (code === undefined) {
            code = texts.length;
            codeOfKey.set(key, code);
            texts.push((0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$)(column, row) ?? '');
        }
        codes[row] = code;
    }
    return { column: name, codes, texts };
}
/** Rows that have no unit: null, or no number where numbers are. */
function rowsWithoutUnit(column) {
    const rows = [];
    const length = column.kind === 'text' ? column.codes.length : column.values.length;
    for (let row = 0; row < length; row++) {
        if (column.nulls?.[row] || (column.kind === 'number' && !Number.isFinite(column.values[row])))
            rows.push(row);
    }
    return rows;
}
/** Names of units as a released version carries them, hashed as ids are. */
function hashUnits(texts, model) {
    const codes = Int32Array.from(texts, (_, code) => code);
    const words = (0,_hashed_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .hashIds */ .HD)({ kind: 'text', codes, dictionary: texts }, { model, rows: texts.length });
    return (0,_hashed_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(words, Uint32Array.from(codes));
}
/** Rows that the baseline's file puts into another unit. */
function differingUnits(ours, { units, baselineRow, hashedFor }) {
    const names = hashedFor === undefined ? ours.texts : hashUnits(ours.texts, hashedFor);
    const codeOf = new Map(names.map((name, code) => [name, code]));
    const theirs = Int32Array.from(units.texts, (text) => codeOf.get(text) ?? -1);
    const rows = [];
    for (let row = 0; row < ours.codes.length; row++) {
        const held = units.codes[baselineRow ? baselineRow[row] : row];
        if (theirs[held] !== ours.codes[row])
            rows.push(row);
    }
    return rows;
}


/***/ })

};
