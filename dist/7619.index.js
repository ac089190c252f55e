export const id = 7619;
export const ids = [7619];
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

19427:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  q: () => (toEstimate),
  y: () => (floors)
});
var _metric_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83128);

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

83128:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FR: () => (directionOf),
  _O: () => (hasPointDefault),
  vO: () => (isUnit)
});

// UNUSED EXPORTS: metricTable

;// CONCATENATED MODULE: ./src/domain/metric/table.ts
function family(kind, direction, names, options) {
    return { kind, direction, unit: false, pointDefault: true, names: names.split(/\s+/), ...options };
}
const unit = { unit: true };
const machine = { pointDefault: false };
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

function directionOf(name) {
    const known = find(name);
    if (!known)
        return null;
    if (!known.negated)
        return known.family.direction;
    return known.family.direction === 'lower' ? 'higher' : 'lower';
}
function isUnit(name) {
    const known = find(name);
    return known !== null && known.family.unit && !known.negated && !known.percent;
}
function hasPointDefault(name) {
    return find(name)?.family.pointDefault ?? true;
}
function metricTable() {
    return metricFamilies;
}
const byName = new Map(table_metricFamilies.flatMap((family) => family.names.map((name) => [name, family])));
const patterns = [...byName]
    .filter(([name]) => name.includes('*'))
    .map(([name, family]) => ({ pattern: new RegExp(`^${name.replaceAll('*', '\\d+')}$`), family }));
const prefixes = new Set(('train training val valid validation test testing eval evaluation dev holdout hold out oof cv final best overall total mean avg ' +
    'average macro micro weighted samples metrics metric score model epoch step in id ood online offline candidate baseline current').split(' '));
const suffixes = new Set(('score scores mean avg average macro micro weighted samples overall total value metric none final best val test train ovr ovo at k ' +
    'percentage percent pct').split(' '));
const units = new Set('ms s sec secs second seconds us ns min mins minute minutes h hours mb gb kb mib gib kib bytes byte usd eur kwh kg kilobytes megabytes'.split(' '));
const percentages = new Set(['pct', 'percent', 'percentage']);
const tellingEnds = new Set('loss mae mse rmse mape smape auc auroc accuracy acc f1 recall ndcg mrr perplexity latency crossentropy logloss wer cer ece'.split(' '));
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
const onlyAlone = new Set(['size']);
const percentile = /^p\d+$/;
function isTail(word) {
    return suffixes.has(word) || /^\d+$/.test(word) || /^at\d+$/.test(word);
}
function isUnitWord(word, { pointDefault }) {
    return !pointDefault && (units.has(word) || percentile.test(word));
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
