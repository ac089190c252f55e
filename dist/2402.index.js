export const id = 2402;
export const ids = [2402,3128];
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

/***/ 83128:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FR: () => (/* binding */ directionOf),
  _O: () => (/* binding */ hasPointDefault),
  vO: () => (/* binding */ isUnit)
});

// UNUSED EXPORTS: metricTable

;// CONCATENATED MODULE: ./src/domain/metric/table.ts
function family(kind, direction, names, options) {
    return { kind, direction, unit: false, pointDefault: true, names: names.split(/\s+/), ...options };
}
const unit = { unit: true };
const machine = { pointDefault: false };
/** The published table of metric names. `*` stands for a number: `f*`, `top_*_accuracy`. */
const table_metricFamilies = [
    family('Shares of right answers', 'higher', 'accuracy acc acc_norm balanced_accuracy balanced_acc bal_acc binary_accuracy categorical_accuracy sparse_categorical_accuracy ' +
        'top_accuracy top_*_accuracy top*_accuracy top_*_acc top*_acc top* top_k_accuracy top_k_categorical_accuracy subset_accuracy ' +
        'exact_match em hit_rate hits hits* win_rate success_rate pass_* solve_rate', unit),
    family('Retrieval and classification', 'higher', 'precision recall sensitivity specificity selectivity tpr tnr ppv npv true_positive_rate true_negative_rate ' +
        'positive_predictive_value negative_predictive_value f* f_measure f_beta fbeta f*_measure f_score fmeasure ' +
        'jaccard iou mean_iou miou dice dice_coefficient mrr mean_reciprocal_rank ndcg map mean_average_precision ' +
        'average_precision ap m_ap map* map*_* g_mean', unit),
    family('Areas under curves', 'higher', 'auc roc_auc rocauc roc_auc_ovr roc_auc_ovo auc_roc auroc pr_auc auc_pr auprc prauc aucpr c_index concordance_index cindex', unit),
    family('Agreement and correlation', 'higher', 'mcc matthews_corrcoef matthews_correlation kappa cohen_kappa quadratic_weighted_kappa qwk gini ' +
        'r2 r_2 r_squared rsquared adjusted_r2 explained_variance d2 d2_absolute_error d2_pinball d2_tweedie d2_log_loss d2_brier pearson pearsonr pearson_r spearman spearmanr kendall ' +
        'kendalltau correlation silhouette adjusted_rand adjusted_rand_index ari calinski_harabasz sharpe sharpe_ratio'),
    family('Clusters', 'higher', 'nmi normalized_mutual_info v_measure homogeneity purity rand_index fowlkes_mallows', unit),
    family('Text, sound and pictures', 'higher', 'bleu sacrebleu bleu* rouge rouge* rouge_l rouge_lsum rouge_* chrf chrf* meteor bertscore comet psnr ssim ms_ssim pesq stoi si_sdr inception'),
    family('Likelihood and reward', 'higher', 'log_likelihood loglikelihood elbo reward mean_reward episode_reward'),
    family('Fairness ratios', 'higher', 'demographic_parity_ratio equalized_odds_ratio disparate_impact_ratio', unit),
    family('Throughput', 'higher', 'throughput qps rps fps tokens_per_second samples_per_second steps_per_second requests_per_second rows_per_second images_per_second', machine),
    family('Errors in the units of the label', 'lower', 'mae mse rmse msle rmsle medae mape smape wape wmape mase rmsse rae rse mdape mean_absolute_error mean_squared_error ' +
        'root_mean_squared_error mean_squared_log_error root_mean_squared_log_error median_absolute_error max_error ' +
        'mean_absolute_percentage_error symmetric_mean_absolute_percentage_error pinball crps ' +
        'mean_absolute_scaled_error l1 l2 nrmse rmspe mpe_abs'),
    family('Losses', 'lower', 'loss error err log_loss logloss logistic_loss nll negative_log_likelihood neg_log_likelihood cross_entropy crossentropy ' +
        'binary_crossentropy categorical_crossentropy sparse_categorical_crossentropy bce xent binary_logloss multi_logloss mlogloss ' +
        'perplexity ppl word_perplexity byte_perplexity bits_per_byte bpb bits_per_character bpc deviance mean_poisson_deviance ' +
        'mean_gamma_deviance mean_tweedie_deviance poisson_deviance gamma_deviance davies_bouldin inertia aic bic regret cumulative_regret'),
    family('Shares of wrong answers', 'lower', 'error_rate err_rate misclassification_rate fpr fnr fdr false_positive_rate false_negative_rate false_discovery_rate ' +
        'false_omission_rate false_alarm_rate miss_rate eer equal_error_rate hamming_loss zero_one_loss merror hallucination_rate toxicity failure_rate', unit),
    family('Word errors', 'lower', 'wer cer per word_error_rate character_error_rate phoneme_error_rate mer wil'),
    family('Calibration', 'lower', 'ece mce ace brier brier_loss calibration_error expected_calibration_error max_calibration_error maximum_calibration_error ' +
        'adaptive_calibration_error', unit),
    family('Distances between distributions', 'lower', 'psi population_stability_index kl kl_divergence kld js_divergence jensen_shannon wasserstein wasserstein_distance emd fid kid lpips drift'),
    family('Fairness gaps', 'lower', 'demographic_parity_difference equalized_odds_difference equal_opportunity_difference statistical_parity_difference_abs', unit),
    family('Time', 'lower', 'latency time duration runtime elapsed inference_time prediction_time predict_time training_time train_time fit_time score_time ' +
        'scoring_time response_time wall_time cpu_time gpu_time processing_time load_time startup_time build_time execution_time ' +
        'elapsed_time step_time epoch_time run_time ttft time_to_first_token inference_latency p*', machine),
    family('Memory and size', 'lower', 'memory ram rss vram max_rss peak_memory memory_usage peak_memory_usage gpu_memory memory_peak size size_mb size_kb size_gb size_bytes model_size file_size ' +
        'artifact_size disk_size binary_size download_size bytes params parameters n_params num_params n_parameters num_parameters ' +
        'parameter_count flops gflops macs', machine),
    family('Cost', 'lower', 'cost energy energy_consumed co2 emissions carbon_emissions power', machine),
];

;// CONCATENATED MODULE: ./src/domain/metric/catalogue.ts

/**
 * Which way a metric is better, by its name: `val_rmse`, `test/mse`, `macro avg/f1-score`, `acc,none`, `neg_log_loss`. Only
 * the last segment of a path counts. null where the table does not know the name: then a rule has to say it.
 */
function directionOf(name) {
    const known = find(name);
    if (!known)
        return null;
    if (!known.negated)
        return known.family.direction;
    return known.family.direction === 'lower' ? 'higher' : 'lower';
}
/** Whether the metric lies in [0, 1] by definition, so that differences are points. Percentages by name do not. */
function isUnit(name) {
    const known = find(name);
    return known !== null && known.family.unit && !known.negated && !known.percent;
}
/** Whether the default for bare points applies. Latency, time, memory, size and cost have none: they are shown only. */
function hasPointDefault(name) {
    return find(name)?.family.pointDefault ?? true;
}
/** The table as the documentation prints it. */
function metricTable() {
    return metricFamilies;
}
const byName = new Map(table_metricFamilies.flatMap((family) => family.names.map((name) => [name, family])));
const patterns = [...byName]
    .filter(([name]) => name.includes('*'))
    .map(([name, family]) => ({ pattern: new RegExp(`^${name.replaceAll('*', '\\d+')}$`), family }));
/** What of the data a value speaks of, not what it measures. */
const prefixes = new Set(('train training val valid validation test testing eval evaluation dev holdout hold out oof cv final best overall total mean avg ' +
    'average macro micro weighted samples metrics metric score model epoch step in id ood online offline candidate baseline current').split(' '));
const suffixes = new Set(('score scores mean avg average macro micro weighted samples overall total value metric none final best val test train ovr ovo at k ' +
    'percentage percent pct').split(' '));
const units = new Set('ms s sec secs second seconds us ns min mins minute minutes h hours mb gb kb mib gib kib bytes byte usd eur kwh kg kilobytes megabytes'.split(' '));
const percentages = new Set(['pct', 'percent', 'percentage']);
/** Words that a name may end in whatever stands before: `focal_loss`, `fraud_auc`. None of them is ambiguous. */
const tellingEnds = new Set('loss mae mse rmse mape smape auc auroc accuracy acc f1 recall ndcg mrr perplexity latency crossentropy logloss wer cer ece'.split(' '));
/** After one of these the direction is anybody's guess. */
const turningWords = new Set('neg negative minus inverse inv one 1 stop weight profit delta diff change drop lost non no anti'.split(' '));
function find(name) {
    const words = wordsOf(name);
    const percent = words.some((word) => percentages.has(word));
    const direct = lookUp(words);
    if (direct)
        return { family: direct, negated: false, percent };
    const start = words.findIndex((word) => !prefixes.has(word));
    const first = words[start];
    if (first === 'neg' || first === 'negative') {
        const family = lookUp(words.slice(start + 1));
        return family && { family, negated: true, percent };
    }
    const last = words.filter((word) => !isTail(word)).at(-1);
    const family = last !== undefined && tellingEnds.has(last) ? byName.get(last) : undefined;
    return family && !words.some((word) => turningWords.has(word)) ? { family, negated: false, percent } : null;
}
/** The last segment as words: `eval/RocAUC` is `roc auc`, `acc,none` is `acc`, `recall@10` is `recall 10`. */
function wordsOf(name) {
    const segment = name.split('/').filter(Boolean).at(-1) ?? '';
    const last = segment.split(/[.:](?=[A-Za-z])/).at(-1) ?? '';
    return (last.split(',')[0] ?? '')
        .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
        .replace(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
        .toLowerCase()
        .replace(/%/g, '_percent_')
        .split(/[^a-z0-9]+/)
        .filter(Boolean);
}
/** The longest part of the name that the table has, when all that is around it says what it was measured on, or in. */
function lookUp(words) {
    for (let from = 0; from < words.length; from++) {
        for (let to = words.length; to > from; to--) {
            const family = entry(words.slice(from, to).join('_'));
            if (from > 0 && onlyAlone.has(words.slice(from, to).join('_')))
                continue;
            if (family && words.slice(to).every((word) => isTail(word) || isUnitWord(word, family)))
                return family;
        }
        const word = words[from];
        if (!prefixes.has(word) && !percentile.test(word))
            return null;
    }
    return null;
}
function entry(name) {
    return byName.get(name) ?? patterns.find(({ pattern }) => pattern.test(name))?.family;
}
/** `size` is a model's; `test_size` and `batch_size` are settings. */
const onlyAlone = new Set(['size']);
const percentile = /^p\d+$/;
function isTail(word) {
    return suffixes.has(word) || /^\d+$/.test(word) || /^at\d+$/.test(word);
}
function isUnitWord(word, { pointDefault }) {
    return !pointDefault && (units.has(word) || percentile.test(word));
}


/***/ }),

/***/ 71721:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  computeWith: () => (/* binding */ computeWith)
});

// EXTERNAL MODULE: ./src/domain/compare/row-estimates.ts + 3 modules
var row_estimates = __webpack_require__(37854);
;// CONCATENATED MODULE: ./src/domain/compare/row-shares.ts

/** They take about as long as all others together with the hashes of the rows and the fingerprints. */
const theirs = ['roc_auc', 'ece'];
/** `undefined`: there is nothing to share, or rows have weights or units, that a share does not see. */
function sharesOf(rows) {
    if (rows.task !== 'binary' || !rows.scored || rows.weights || rows.units)
        return undefined;
    const { n, scored, threshold, labels, candidate, baseline, slices } = rows;
    return {
        theirs: {
            metrics: theirs,
            rows: { n, scored, threshold, labels, candidate, baseline, slices },
        },
        ours: (0,row_estimates/* metricsOfRows */.O)(rows).filter((metric) => !theirs.includes(metric)),
    };
}
/** What `estimateRows` says of all metrics, from what it says of each share. Both shares list the same groups in the same order. */
function mergeShares({ ours }, found) {
    const order = (0,row_estimates/* metricsOfRows */.O)({ task: 'binary', scored: true });
    const groups = found.ours.length / ours.length;
    const share = (estimates, group) => {
        const size = estimates.length / groups;
        return estimates.slice(group * size, (group + 1) * size);
    };
    return Array.from({ length: groups }, (_, group) => {
        const both = [...share(found.ours, group), ...share(found.theirs, group)];
        return both.sort((a, b) => order.indexOf(a.metric) - order.indexOf(b.metric));
    }).flat();
}

;// CONCATENATED MODULE: ./src/threads/compute.ts


/** With fewer rows a second thread takes longer to start than it saves. */
const manyRows = 100_000;
/** Shares the estimates of many rows with a second thread, should there be one. */
function computeWith(thread) {
    return {
        async estimateRows(rows) {
            const shares = thread && rows.n >= manyRows ? sharesOf(rows) : undefined;
            if (!thread || !shares)
                return (0,row_estimates/* estimateRows */.a)(rows);
            const { theirs, ours } = shares;
            const asked = thread.estimates(theirs.rows, theirs.metrics);
            const made = (0,row_estimates/* estimateRows */.a)(rows, { metrics: ours });
            const answered = (await asked) ?? (0,row_estimates/* estimateRows */.a)(rows, { metrics: theirs.metrics });
            return mergeShares(shares, { ours: made, theirs: answered });
        },
    };
}


/***/ })

};
