export const id = 4697;
export const ids = [4697];
export const modules = {

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


/***/ }),

/***/ 10137:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d7: () => (/* binding */ manyRows),
/* harmony export */   jX: () => (/* binding */ withSums)
/* harmony export */ });
/* unused harmony export sumsOfRows */
/* harmony import */ var _evidence_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97140);
/* harmony import */ var _row_sums_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22682);


const manyRows = 1_000_000;
function withSums(pairing, limit = manyRows) {
    if (pairing.kind !== 'paired' || pairing.rows.sums)
        return pairing;
    const { rows } = pairing;
    if (rows.n <= limit || !canBeSummed(rows))
        return pairing;
    return { kind: 'paired', rows: { ...rows, sums: sumsOfRows(rows) } };
}
function canBeSummed({ task, scored, weights, units, values }) {
    return task === 'binary' && scored && !weights && !units && !values;
}
function sumsOfRows(rows) {
    const sums = new _row_sums_js__WEBPACK_IMPORTED_MODULE_1__/* .RowSums */ .N({
        paired: rows.baseline !== null,
        threshold: rows.threshold,
        columns: rows.slices.map(({ column }) => column),
    });
    sums.add({
        ...rows,
        ids: (0,_evidence_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .idsByText */ .lB)(rows),
        slices: rows.slices.map(({ codes, values }) => ({ codes, texts: values })),
    });
    return sums.finish();
}


/***/ }),

/***/ 26233:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  takeDealtShare: () => (/* binding */ takeDealtShare),
  takeJoinedShare: () => (/* binding */ takeJoinedShare)
});

// EXTERNAL MODULE: ./src/domain/evidence/labels.ts
var evidence_labels = __webpack_require__(34881);
// EXTERNAL MODULE: ./src/domain/evidence/row-ids.ts
var row_ids = __webpack_require__(27959);
// EXTERNAL MODULE: ./src/domain/evidence/row-index.ts
var row_index = __webpack_require__(64705);
// EXTERNAL MODULE: ./src/domain/evidence/slices.ts
var evidence_slices = __webpack_require__(25569);
// EXTERNAL MODULE: ./src/domain/evidence/table.ts
var table = __webpack_require__(78788);
// EXTERNAL MODULE: ./src/domain/sums/chunk-columns.ts
var chunk_columns = __webpack_require__(17962);
;// CONCATENATED MODULE: ./src/domain/sums/dealt-rows.ts






function dealRows(part, n, { columns, slices, parts }) {
    const ids = part.get(columns.id);
    const label = part.get(columns.label);
    const scores = (0,chunk_columns/* scoresOf */.xt)(part.get(columns.score));
    const held = columns.baseline === undefined ? null : (0,chunk_columns/* scoresOf */.xt)(part.get(columns.baseline));
    const labels = (0,evidence_labels/* encodeClass */.J0)(label, (0,evidence_labels/* className */.s7)(columns.positive ?? 1));
    if (!scores || held === undefined || ids.nulls || !labels.every(Number.isFinite))
        return undefined;
    if (ids.kind === 'number' && !ids.values.every(Number.isFinite))
        return undefined;
    const cut = slices.map((name) => {
        const column = part.get(name);
        return column ? (0,evidence_slices/* codesOf */.MZ)(column, n) : null;
    });
    if (cut.some((slice) => slice !== null && slice.texts.length > evidence_slices/* mostSlices */.Ph))
        return undefined;
    const order = orderOf(ids, n, parts);
    const dealt = Array.from({ length: parts }, (_, at) => {
        const rows = order.rows.subarray(order.ends[at - 1] ?? 0, order.ends[at]);
        if (rows.length === 0)
            return null;
        return {
            n: rows.length,
            ids: idsOfRows(ids, rows),
            labels: Uint8Array.from(rows, (row) => labels[row]),
            scores: gather(scores, rows),
            held: held && gather(held, rows),
            slices: cut.map((slice) => slice && { codes: rows.map((row) => slice.codes[row]), texts: slice.texts }),
        };
    });
    return { parts: dealt, classes: (0,evidence_labels/* classesOf */.OX)([label], 2) };
}
function joinDealt(own, held) {
    const ours = joined(own);
    const ids = columnOf(ours.ids);
    if ((0,row_index/* duplicateRows */.n2)(ids).length > 0)
        return undefined;
    const slices = ours.slices;
    const chunk = { n: ours.n, ids: (0,row_ids/* rowIdsOf */._)(ids), labels: Float64Array.from(ours.labels), slices };
    if (held === null)
        return { ...chunk, candidate: ours.scores, baseline: ours.held };
    const theirs = joined(held);
    const theirIds = columnOf(theirs.ids);
    if (theirs.n !== ours.n || (0,row_index/* duplicateRows */.n2)(theirIds).length > 0)
        return undefined;
    const find = (0,row_index/* findRowsOf */.gW)(theirIds, ids);
    const match = new Int32Array(ours.n);
    for (let row = 0; row < ours.n; row++) {
        const found = find(row);
        if (found < 0 || theirs.labels[found] !== ours.labels[row])
            return undefined;
        match[row] = found;
    }
    for (const [at, slice] of slices.entries()) {
        const other = theirs.slices[at];
        if (other && !isSameSlice(slice, other, match))
            return undefined;
    }
    return { ...chunk, candidate: ours.scores, baseline: gather(theirs.scores, match) };
}
function isSameSlice(own, held, match) {
    const codeOf = new Map(own.texts.map((text, code) => [text, code]));
    const theirs = held.texts.map((text) => codeOf.get(text) ?? -1);
    return match.every((found, row) => theirs[held.codes[found]] === own.codes[row]);
}
function orderOf(ids, n, parts) {
    const names = (0,row_ids/* rowIdsOf */._)(ids);
    const bytes = new Uint8Array(names.maxBytes + 16);
    const partOf = new Uint16Array(n);
    const ends = new Int32Array(parts);
    for (let row = 0; row < n; row++) {
        const length = names.write(row, bytes);
        let hash = 0x811c9dc5;
        for (let at = 0; at < length; at++)
            hash = Math.imul(hash ^ bytes[at], 16777619);
        const part = (Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> 8) % parts;
        partOf[row] = part;
        ends[part] = ends[part] + 1;
    }
    for (let part = 1; part < parts; part++)
        ends[part] = ends[part] + ends[part - 1];
    const next = Int32Array.from(ends, (_, part) => ends[part - 1] ?? 0);
    const rows = new Int32Array(n);
    for (let row = 0; row < n; row++) {
        const part = partOf[row];
        const place = next[part];
        next[part] = place + 1;
        rows[place] = row;
    }
    return { rows, ends };
}
function idsOfRows(ids, rows) {
    if (ids.kind === 'number' && !ids.boolean)
        return gather(ids.values, rows);
    return Array.from(rows, (row) => (0,table/* textAt */.$)(ids, row));
}
function columnOf(ids) {
    if (ids instanceof Float64Array)
        return { kind: 'number', values: ids };
    const codeOf = new Map();
    const codes = Int32Array.from(ids, (text) => {
        const code = codeOf.get(text) ?? codeOf.size;
        codeOf.set(text, code);
        return code;
    });
    return { kind: 'text', codes, dictionary: [...codeOf.keys()] };
}
function joined(parts) {
    const n = parts.reduce((rows, part) => rows + part.n, 0);
    const numbers = parts.every(({ ids }) => ids instanceof Float64Array);
    const labels = new Uint8Array(n);
    const scores = new Float64Array(n);
    const held = parts.some((part) => part.held) ? new Float64Array(n) : null;
    const ids = numbers ? new Float64Array(n) : null;
    const texts = [];
    const count = parts[0]?.slices.length ?? 0;
    const slices = Array.from({ length: count }, (_, at) => parts.every((part) => part.slices[at])
        ? { codes: new Int32Array(n), codeOf: new Map() }
        : null);
    let start = 0;
    for (const part of parts) {
        labels.set(part.labels, start);
        scores.set(part.scores, start);
        if (held && part.held)
            held.set(part.held, start);
        if (ids)
            ids.set(part.ids, start);
        else
            for (const id of part.ids)
                texts.push(typeof id === 'number' ? String(id + 0) : id);
        for (const [at, slice] of slices.entries())
            if (slice)
                addCodes(slice, part.slices[at], start);
        start += part.n;
    }
    return {
        n,
        ids: ids ?? texts,
        labels,
        scores,
        held,
        slices: slices.map((slice) => slice && { codes: slice.codes, texts: [...slice.codeOf.keys()] }),
    };
}
function addCodes({ codes, codeOf }, part, start) {
    const known = part.texts.map((text) => {
        const code = codeOf.get(text) ?? codeOf.size;
        codeOf.set(text, code);
        return code;
    });
    for (let row = 0; row < part.codes.length; row++)
        codes[start + row] = known[part.codes[row]];
}
function gather(values, rows) {
    const gathered = new Float64Array(rows.length);
    for (let at = 0; at < rows.length; at++)
        gathered[at] = values[rows[at]];
    return gathered;
}

// EXTERNAL MODULE: ./src/domain/sums/row-sums.ts + 3 modules
var row_sums = __webpack_require__(22682);
// EXTERNAL MODULE: ./src/reduction/csv-rows.ts + 1 modules
var csv_rows = __webpack_require__(3043);
// EXTERNAL MODULE: ./src/reduction/parquet-rows.ts + 1 modules
var parquet_rows = __webpack_require__(11594);
// EXTERNAL MODULE: ./src/reduction/plan.ts
var reduction_plan = __webpack_require__(70282);
// EXTERNAL MODULE: ./src/reduction/spill.ts
var spill = __webpack_require__(10351);
;// CONCATENATED MODULE: ./src/reduction/any-order.ts






async function takeDealtShare(plan) {
    try {
        const writer = new spill/* SpillWriter */.ar(plan.descriptor);
        const waiting = [];
        const classes = new Set();
        const kinds = new Set();
        for (const [side, { file, cuts, dealing }] of plan.sides.entries()) {
            const deal = async (rows) => {
                for (;;) {
                    const unit = Atomics.add(plan.next, side, 1);
                    if (unit >= rows.units)
                        return true;
                    for await (const chunk of rows.read(unit)) {
                        if (chunk?.n === 0)
                            continue;
                        const dealt = chunk && dealRows(chunk.candidate, chunk.n, dealing);
                        if (!dealt)
                            return false;
                        for (const name of dealt.classes)
                            classes.add(name);
                        kinds.add(`${side} ${chunk.kinds ?? ''}`);
                        for (const [part, some] of dealt.parts.entries())
                            if (some)
                                waiting.push({ side, part, descriptor: plan.descriptor, block: writer.write(some) });
                    }
                }
            };
            const files = { candidate: file, baseline: null, parts: cuts };
            const withRows = plan.kind === 'csv' ? csv_rows/* withCsvRows */.q : parquet_rows/* withParquetRows */.I;
            if (!(await withRows(files, deal))) {
                (0,reduction_plan/* stopAll */.u)(plan.next);
                return undefined;
            }
        }
        return { waiting, classes: [...classes], kinds: [...kinds] };
    }
    catch (error) {
        (0,reduction_plan/* stopAll */.u)(plan.next);
        throw error;
    }
}
async function takeJoinedShare({ shape, parts, next, waiting, }) {
    const sums = new row_sums/* RowSums */.N(shape);
    for (;;) {
        const part = Atomics.add(next, 0, 1);
        if (part >= parts)
            return sums.finish();
        const ofSide = (side) => waiting
            .filter((one) => one.part === part && one.side === side)
            .map(({ descriptor, block }) => (0,spill/* readBlock */.Gr)(descriptor, block));
        const [own, held] = [ofSide(0), ofSide(1)];
        if (own.length === 0 && held.length === 0)
            continue;
        const joined = joinDealt(own, shape.paired && !own.some((rows) => rows.held) ? held : null);
        if (!joined) {
            (0,reduction_plan/* stopAll */.u)(next);
            return undefined;
        }
        sums.add(joined);
        await Promise.resolve();
    }
}


/***/ }),

/***/ 78322:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   takeShare: () => (/* binding */ takeShare)
/* harmony export */ });
/* harmony import */ var _domain_sums_chunk_columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17962);
/* harmony import */ var _domain_sums_row_sums_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22682);
/* harmony import */ var _csv_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3043);
/* harmony import */ var _parquet_rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11594);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70282);





async function takeShare(plan) {
    try {
        const withRows = plan.kind === 'csv' ? _csv_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .withCsvRows */ .q : _parquet_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .withParquetRows */ .I;
        return await withRows(plan, (rows) => sumUp(rows, plan));
    }
    catch (error) {
        (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .stopAll */ .u)(plan.next);
        throw error;
    }
}
async function sumUp(rows, { names, shape, next }) {
    const sums = new _domain_sums_row_sums_js__WEBPACK_IMPORTED_MODULE_1__/* .RowSums */ .N(shape);
    const classes = new Set();
    const kinds = new Set();
    const edges = [];
    for (;;) {
        const unit = Atomics.add(next, 0, 1);
        if (unit >= rows.units)
            break;
        let ends;
        for await (const chunk of rows.read(unit)) {
            if (chunk?.n === 0)
                continue;
            const sound = chunk && (0,_domain_sums_chunk_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .soundChunk */ .d8)(chunk, names);
            const joined = sound && joinEdges(ends, { unit, edges: sound.edges });
            if (!sound || joined === false) {
                (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .stopAll */ .u)(next);
                return undefined;
            }
            sums.add(sound.rows);
            for (const name of sound.classes)
                classes.add(name);
            kinds.add(chunk.kinds ?? '');
            ends = joined;
        }
        if (ends)
            edges.push(ends);
    }
    return { sums: sums.finish(), classes: [...classes], kinds: [...kinds], edges };
}
function joinEdges(before, { unit, edges }) {
    if (!edges)
        return undefined;
    const [first, last] = edges;
    if (before && !(0,_domain_sums_chunk_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .isBefore */ .Y8)(before.last, first))
        return false;
    return { unit, first: before?.first ?? first, last };
}


/***/ }),

/***/ 10351:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gr: () => (/* binding */ readBlock),
/* harmony export */   Mt: () => (/* binding */ SpillFiles),
/* harmony export */   ar: () => (/* binding */ SpillWriter)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78877);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_v8__WEBPACK_IMPORTED_MODULE_3__);




class SpillFiles {
    descriptors;
    #folder;
    constructor(count) {
        this.#folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)(node_path__WEBPACK_IMPORTED_MODULE_2___default().join((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'modelgate-rows-'));
        try {
            this.descriptors = Array.from({ length: count }, (_, at) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(node_path__WEBPACK_IMPORTED_MODULE_2___default().join(this.#folder, String(at)), 'wx+', 0o600));
        }
        finally {
            this.#remove();
        }
    }
    close() {
        for (const descriptor of this.descriptors)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
        this.#remove();
    }
    #remove() {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(this.#folder, { recursive: true, force: true });
        }
        catch {
        }
    }
}
class SpillWriter {
    #descriptor;
    #end = 0;
    constructor(descriptor) {
        this.#descriptor = descriptor;
    }
    write(value) {
        const bytes = (0,node_v8__WEBPACK_IMPORTED_MODULE_3__.serialize)(value);
        let written = 0;
        while (written < bytes.length)
            written += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(this.#descriptor, bytes, written, bytes.length - written, this.#end + written);
        const block = { start: this.#end, length: bytes.length };
        this.#end += bytes.length;
        return block;
    }
}
function readBlock(descriptor, { start, length }) {
    const bytes = Buffer.allocUnsafe(length);
    let filled = 0;
    while (filled < length) {
        const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, bytes, filled, length - filled, start + filled);
        if (read === 0)
            throw new RangeError('rows that were put aside are gone');
        filled += read;
    }
    return (0,node_v8__WEBPACK_IMPORTED_MODULE_3__.deserialize)(bytes);
}


/***/ }),

/***/ 53134:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  computeWith: () => (/* binding */ computeWith)
});

// EXTERNAL MODULE: ./src/domain/compare/row-estimates.ts + 14 modules
var row_estimates = __webpack_require__(6560);
;// CONCATENATED MODULE: ./src/domain/compare/row-shares.ts

const theirs = ['roc_auc', 'ece'];
function sharesOf(rows) {
    const { weights, units, values, sums } = rows;
    if (rows.task !== 'binary' || !rows.scored || weights || units || values || sums)
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

// EXTERNAL MODULE: ./src/domain/evidence/slices.ts
var slices = __webpack_require__(25569);
// EXTERNAL MODULE: ./src/domain/sums/rows-of-sums.ts
var rows_of_sums = __webpack_require__(97693);
// EXTERNAL MODULE: ./src/domain/sums/sums-of-rows.ts
var sums_of_rows = __webpack_require__(10137);
// EXTERNAL MODULE: ./src/domain/evidence/labels.ts
var labels = __webpack_require__(34881);
;// CONCATENATED MODULE: ./src/reduction/answers.ts

async function allShares({ own, others, }) {
    const asked = others.map((ask) => ask());
    const mine = await orNothing(own);
    const answers = await Promise.all(asked);
    if (answers.includes(undefined))
        return 'lost';
    if (mine === undefined || answers.includes(null))
        return undefined;
    return [mine, ...answers];
}
async function orNothing(work) {
    try {
        return await work();
    }
    catch {
        return undefined;
    }
}
function areTwoClasses(shares, { positive }) {
    const classes = [...new Set(shares.flatMap((share) => share.classes))];
    const wanted = (0,labels/* className */.s7)(positive ?? 1);
    const others = classes.filter((name) => name !== wanted);
    const isKnown = classes.includes(wanted) || (positive !== undefined && classes.length < 2);
    return classes.length <= 2 && (isKnown || others.every((name) => name === '0'));
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/domain/sums/row-sums.ts + 3 modules
var row_sums = __webpack_require__(22682);
// EXTERNAL MODULE: ./src/reduction/any-order.ts + 1 modules
var any_order = __webpack_require__(26233);
// EXTERNAL MODULE: ./src/reduction/csv-rows.ts + 1 modules
var csv_rows = __webpack_require__(3043);
// EXTERNAL MODULE: ./src/reduction/parquet-rows.ts + 1 modules
var parquet_rows = __webpack_require__(11594);
// EXTERNAL MODULE: ./src/reduction/plan.ts
var reduction_plan = __webpack_require__(70282);
// EXTERNAL MODULE: ./src/reduction/spill.ts
var reduction_spill = __webpack_require__(10351);
;// CONCATENATED MODULE: ./src/reduction/any-order-sums.ts








async function sumInAnyOrder(subject, options) {
    if (subject.names.columns.id === undefined)
        return undefined;
    const sides = await sidesOf(subject, options);
    if (!sides)
        return undefined;
    const spill = new reduction_spill/* SpillFiles */.Mt(options.threads.length + 1);
    try {
        const dealt = await deal(subject, { sides, spill, options });
        const sums = dealt && dealt !== 'lost' ? await join(subject, { dealt, sides, options }) : dealt;
        return sums === 'lost' ? await sumInAnyOrder(subject, { ...options, threads: [] }) : sums;
    }
    finally {
        spill.close();
    }
}
async function deal({ kind, names }, { sides, spill, options: { threads } }) {
    const next = (0,reduction_plan/* counters */.O)(2);
    const planOf = (at) => ({
        kind,
        sides,
        descriptor: spill.descriptors[at],
        next,
    });
    const shares = await allShares({
        own: () => (0,any_order.takeDealtShare)(planOf(0)),
        others: threads.map((thread, at) => () => thread.dealt(planOf(at + 1))),
    });
    if (!shares || shares === 'lost')
        return shares;
    const kinds = new Set(shares.flatMap((share) => share.kinds));
    return kinds.size <= sides.length && areTwoClasses(shares, names.columns) ? shares : undefined;
}
async function join({ shape }, { dealt, sides, options: { threads } }) {
    const parts = sides[0]?.dealing.parts ?? 0;
    const plan = {
        shape,
        parts,
        next: (0,reduction_plan/* counters */.O)(1),
        waiting: dealt.flatMap((share) => share.waiting),
    };
    const shares = await allShares({
        own: () => (0,any_order.takeJoinedShare)(plan),
        others: threads.map((thread) => () => thread.joined(plan)),
    });
    if (!shares || shares === 'lost')
        return shares;
    return (0,row_sums/* mergeSums */.j)(shares);
}
async function sidesOf({ kind, candidate, baseline, names, shape }, { partBytes, partRows }) {
    const parts = Math.min(4096, Math.ceil((await rowsAbout(kind, candidate)) / partRows));
    const slices = shape.columns;
    const both = [
        { file: candidate, columns: names.columns },
        ...(baseline ? [{ file: baseline, columns: names.baseline }] : []),
    ];
    const sides = [];
    for (const { file, columns } of both) {
        const id = columns.id;
        const cuts = kind === 'csv' ? await (0,csv_rows/* cutCsv */.Z)(file, { baseline: null, ids: { own: id, held: id }, partBytes }) : [];
        if (!cuts)
            return undefined;
        const { positive } = names.columns;
        const { baseline: held, ...rest } = columns;
        const dealt = {
            ...rest,
            ...(file === candidate && held !== undefined && { baseline: held }),
            ...(positive !== undefined && { positive }),
        };
        sides.push({ file, cuts, dealing: { columns: dealt, slices, parts } });
    }
    return sides;
}
async function rowsAbout(kind, file) {
    return kind === 'parquet' ? (0,parquet_rows/* rowsOfParquet */.b)(file) : (await (0,promises_.stat)(file.file)).size / 40;
}

// EXTERNAL MODULE: ./src/domain/sums/chunk-columns.ts
var chunk_columns = __webpack_require__(17962);
// EXTERNAL MODULE: ./src/reduction/share.ts
var share = __webpack_require__(78322);
;// CONCATENATED MODULE: ./src/reduction/same-order-sums.ts






async function sumInSameOrder(subject, { threads, partBytes }) {
    const parts = subject.kind === 'csv' ? await cutFiles(subject, partBytes) : [];
    if (!parts)
        return undefined;
    const plan = { ...subject, parts, next: (0,reduction_plan/* counters */.O)(1) };
    const shares = await allShares({
        own: () => (0,share.takeShare)(plan),
        others: threads.map((thread) => () => thread.share(plan)),
    });
    if (shares === 'lost')
        return sumInSameOrder(subject, { threads: [], partBytes });
    if (!shares || !isSound(shares, subject))
        return undefined;
    return (0,row_sums/* mergeSums */.j)(shares.map((share) => share.sums));
}
async function cutFiles({ candidate, baseline, names }, partBytes) {
    const { columns, baseline: held } = names;
    if (columns.id === undefined)
        return undefined;
    return (0,csv_rows/* cutCsv */.Z)(candidate, { baseline, ids: { own: columns.id, held: held.id ?? columns.id }, partBytes });
}
function isSound(shares, { names }) {
    const edges = shares.flatMap((share) => share.edges).sort((a, b) => a.unit - b.unit);
    const rising = edges.every(({ first }, at) => at === 0 || (0,chunk_columns/* isBefore */.Y8)(edges[at - 1]?.last ?? '', first));
    const kinds = new Set(shares.flatMap((share) => share.kinds));
    return rising && kinds.size <= 1 && areTwoClasses(shares, names.columns);
}

// EXTERNAL MODULE: ./src/domain/evidence/crossing-name.ts
var crossing_name = __webpack_require__(5748);
// EXTERNAL MODULE: ./src/domain/evidence/impossible-columns.ts
var impossible_columns = __webpack_require__(68737);
// EXTERNAL MODULE: ./src/domain/evidence/prediction-columns.ts
var prediction_columns = __webpack_require__(63173);
;// CONCATENATED MODULE: ./src/reduction/subject.ts



function subjectOf({ candidate, baseline, columns, baselineColumns, }) {
    const areScored = [columns, baselineColumns].every(isScored);
    if (!areScored || !candidate.long)
        return undefined;
    if ((0,impossible_columns/* impossibleColumns */.j)(columns).length > 0)
        return undefined;
    if (columns.slices?.some((name) => (0,crossing_name/* crossedColumns */.zF)(name).length > 1) || columns.search)
        return undefined;
    const held = columns.baseline === undefined ? baseline : null;
    if (held && (held.long !== candidate.long || !isMeasuredAlike(columns, baselineColumns)))
        return undefined;
    return {
        kind: candidate.long,
        candidate: fileOf(candidate, (0,prediction_columns/* neededColumns */.Vn)(columns, 'candidate')),
        baseline: held && fileOf(held, heldColumns(columns, baselineColumns)),
        names: { columns, baseline: baselineColumns },
        shape: {
            paired: columns.baseline !== undefined || held !== null,
            threshold: columns.threshold ?? 0.5,
            columns: columns.slices ?? [],
        },
    };
}
function isScored({ label, score, prediction, task = 'binary', ...other }) {
    const { weight, unit, query, values } = other;
    const known = typeof score === 'string' && label !== undefined && prediction === undefined;
    return known && task === 'binary' && [weight, unit, query, values].every((role) => role === undefined);
}
function isMeasuredAlike(own, held) {
    return (own.id === undefined) === (held.id === undefined);
}
function heldColumns(own, held) {
    const slices = (own.slices ?? []).filter((name) => held.slices?.includes(name));
    return [...new Set([...(0,prediction_columns/* neededColumns */.Vn)(held, 'baseline'), ...slices])];
}
function fileOf({ file, path }, wanted) {
    return { file, path, wanted };
}

;// CONCATENATED MODULE: ./src/reduction/reduction.ts







async function sumUpRows(rows, { threads, manyRows = sums_of_rows/* manyRows */.d7, partBytes = 8_000_000, partRows = 250_000 }) {
    const subject = subjectOf(rows);
    if (!subject)
        return undefined;
    const sums = (await orNothing(() => sumInSameOrder(subject, { threads, partBytes }))) ??
        (await orNothing(() => sumInAnyOrder(subject, { threads, partBytes, partRows })));
    if (!sums || sums.n <= manyRows)
        return undefined;
    if (sums.slices.some(({ values }) => values.length > slices/* mostSlices */.Ph))
        return undefined;
    const { id, baseline, search, groups } = rows.columns;
    const pairing = baseline !== undefined ? 'columns' : id === undefined ? 'order' : 'id';
    return (0,rows_of_sums/* rowsOfSums */.N)(sums, { pairing, ...(search === false && { search }), ...(groups && { groups }) });
}

;// CONCATENATED MODULE: ./src/threads/compute.ts



const longEstimates = 100_000;
function computeWith(thread, { manyRows } = {}) {
    return {
        sumRows: (rows) => sumUpRows(rows, { threads: thread ? [thread] : [], manyRows }),
        async estimateRows(rows) {
            const shares = thread && rows.n >= longEstimates ? sharesOf(rows) : undefined;
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
