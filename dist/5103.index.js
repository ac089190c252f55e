export const id = 5103;
export const ids = [5103,3128];
export const modules = {

/***/ 39605:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ sha256Of),
/* harmony export */   OU: () => (/* binding */ sortedByBytes),
/* harmony export */   dj: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/**
 * The one text of a JSON value, by RFC 8785 (JSON Canonicalization Scheme): no spaces, members sorted by UTF-16 code units,
 * numbers and strings as ECMAScript writes them. Members that are `undefined` are left out.
 * @throws TypeError for NaN and infinities, which JSON cannot say
 */
function canonicalJson(value) {
    if (typeof value === 'number' && !Number.isFinite(value))
        throw new TypeError(`${value} has no JSON form`);
    if (value === null || typeof value !== 'object')
        return JSON.stringify(value);
    if (isList(value)) {
        // Texts alone are written so anyway, and in one call several times as fast: lists of files are long.
        if (isOfTexts(value))
            return JSON.stringify(value);
        return `[${value.map(canonicalJson).join(',')}]`;
    }
    const members = Object.entries(value)
        .filter((entry) => entry[1] !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
    return `{${members.join(',')}}`;
}
/** `sha256:` and 64 hex digits, of the UTF-8 form of a text or of bytes. */
function sha256Of(content) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex')}`;
}
/**
 * Sorted by the UTF-8 bytes of a text, which is the order of Unicode code points: the same on every machine, unlike a
 * locale's, and unlike JavaScript's own order of UTF-16 units beyond the basic plane.
 */
function sortedByBytes(items, key) {
    const listed = [...items];
    const texts = listed.map(key);
    // Below the surrogates both orders are one, and comparing texts is several times as fast.
    const isPlain = !/[\ud800-\uffff]/.test(texts.join(''));
    // Git lists files sorted.
    if (isPlain && texts.every((text, at) => at === 0 || texts[at - 1] <= text))
        return listed;
    const keyed = listed.map((item, at) => ({ item, text: texts[at] }));
    if (isPlain)
        return keyed.sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0)).map(({ item }) => item);
    return keyed
        .map(({ item, text }) => ({ item, bytes: Buffer.from(text) }))
        .sort((a, b) => Buffer.compare(a.bytes, b.bytes))
        .map(({ item }) => item);
}
function isOfTexts(list) {
    return list.every((item) => typeof item === 'string' || (isList(item) && isOfTexts(item)));
}
function isList(value) {
    return Array.isArray(value);
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

/***/ 29337:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AH: () => (/* binding */ isRulesBranch),
/* harmony export */   DM: () => (/* binding */ modelOf),
/* harmony export */   Ml: () => (/* binding */ sliceColumns),
/* harmony export */   NT: () => (/* binding */ defaults),
/* harmony export */   Rv: () => (/* binding */ gateOf),
/* harmony export */   Z1: () => (/* binding */ unwrittenPolicy)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47916);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _schema_faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6907);



/** @throws ModelgateError MODEL_UNKNOWN, with the choices */
function modelOf(policy, name) {
    const model = policy.models.get(name);
    if (model)
        return model;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelgateError */ .HJ({
        code: 'MODEL_UNKNOWN',
        message: `the policy has no model ${JSON.stringify(name)}`,
        hint: (0,_schema_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .choicesHint */ .mv)(name, [...policy.models.keys()]),
    });
}
/** The rules of one model, ready for judging. */
function gateOf(policy, model) {
    return { alpha: policy.alpha, looks: policy.looks, rules: model.rules };
}
/** Slice columns that the evaluation must read: those of the recipe, then those that only rules name. */
function sliceColumns(recipe, rules) {
    return [...new Set([...(recipe.predictions?.slices ?? []), ...rules.flatMap(({ slices }) => slices)])];
}
/** Whether rules of this branch count, and promotion may run from it. */
function isRulesBranch(policy, branch, defaultBranch) {
    return branch === defaultBranch || policy.branches.some((glob) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesGlob */ .kt)((0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .compileGlob */ .SO)(glob), branch));
}
/** What holds without a policy file: one model over the whole folder, and no rules. */
function unwrittenPolicy(name, path = '.') {
    return {
        alpha: defaults.alpha,
        looks: defaults.looks,
        branches: [],
        failOn: defaults.failOn,
        models: new Map([
            [
                name,
                {
                    name,
                    recipe: { path, exclude: defaults.exclude, model: [], metrics: [], data: [] },
                    rules: [],
                    stages: defaults.stages,
                    release: defaults.release,
                },
            ],
        ]),
    };
}
const defaults = {
    alpha: 0.05,
    looks: 'ignore',
    failOn: 'fail',
    exclude: ['**/*.md'],
    stages: ['production'],
    release: { latest: false, references: [], card: {}, gto: false },
};


/***/ }),

/***/ 62164:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mf: () => (/* binding */ relativeTo),
/* harmony export */   SH: () => (/* binding */ repositoryPath),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   a9: () => (/* binding */ pathFault),
/* harmony export */   aQ: () => (/* binding */ hasControl)
/* harmony export */ });
/**
 * A path inside a repository, relative to its root, in its one form: forward slashes, no `.`, no `..`; the root itself is
 * `.`. `undefined` if `text`, taken relative to `folder`, leaves the repository.
 */
function repositoryPath(folder, text) {
    const names = [];
    for (const name of [...folder.split('/'), ...text.split('/')]) {
        if (name === '' || name === '.')
            continue;
        if (name !== '..')
            names.push(name);
        else if (names.pop() === undefined)
            return undefined;
    }
    return names.join('/') || '.';
}
/** Whether `path` is `folder` or lies in it; both in their one form. */
function isWithin(folder, path) {
    if (folder === '.' || path === folder)
        return true;
    return path[folder.length] === '/' && path.startsWith(folder);
}
/** `path` as seen from `folder`, which it lies in. */
function relativeTo(folder, path) {
    if (folder === '.')
        return path;
    return path === folder ? '.' : path.slice(folder.length + 1);
}
/** What is wrong with a path as such, wherever it leads; `undefined` if nothing is. */
function pathFault(text) {
    if (text === '')
        return 'an empty path';
    if (text.length > 1024)
        return 'a path may have 1024 letters at the most';
    if (hasControl(text))
        return 'a path holds no control characters';
    if (text.includes('\\'))
        return 'write `/` between folders';
    if (text.startsWith('/') || /^[A-Za-z]:/.test(text))
        return 'paths are relative, so that they hold on every machine';
    if (text.split('/').some((name) => name.toLowerCase() === '.git'))
        return "git's own folder is out of bounds";
    return undefined;
}
/** C0, DEL and C1. */
function hasControl(text) {
    return /\p{Cc}/u.test(text);
}


/***/ }),

/***/ 74175:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FZ: () => (/* binding */ choiceOr),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   TG: () => (/* binding */ money),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   j$: () => (/* binding */ commonInputs),
/* harmony export */   ph: () => (/* binding */ textOr),
/* harmony export */   rD: () => (/* binding */ wholeNumber),
/* harmony export */   yj: () => (/* binding */ positive)
/* harmony export */ });
/* unused harmony export secret */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

/** Free text. Not given: `undefined`. */
function text(description) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().trim().min(1).optional().meta({ description });
}
/** Free text with a default. */
function textOr(fallback, description) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().trim().min(1).prefault(fallback).meta({ description });
}
/** `true` or `false`; anything else is an error. */
function flag(description, fallback = 'false') {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['true', 'false'])
        .prefault(fallback)
        .transform((value) => value === 'true')
        .meta({ description });
}
/** A whole number in a range. Not given: `undefined`. */
function wholeNumber({ least, most }, description) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .trim()
        .regex(/^\d{1,9}$/, `expected a whole number from ${least} to ${most}`)
        .transform(Number)
        .refine((value) => value >= least && value <= most, `expected a whole number from ${least} to ${most}`)
        .optional()
        .meta({ description });
}
/** A number above 0 and up to `most`, in decimal digits. Not given: `undefined`. */
function positive(most, description) {
    const expected = `expected a number above 0, and at most ${most}`;
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .trim()
        .regex(/^\d{1,9}(?:\.\d{1,6})?$/, expected)
        .transform(Number)
        .refine((value) => value > 0 && value <= most, expected)
        .optional()
        .meta({ description });
}
/** An amount and a currency, `0.48 USD`. Not given: `undefined`. */
function money(description) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .trim()
        .regex(/^\d{1,9}(?:\.\d{1,6})? [A-Z]{3}$/, 'expected an amount and a currency, such as `0.48 USD`')
        .transform((value) => {
        const [amount, currency = ''] = value.split(' ');
        return { amount: Number(amount), currency };
    })
        .optional()
        .meta({ description });
}
/** One of several words. Not given: `undefined`. */
function choice(choices, description) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(choices).optional().meta({ description });
}
/** One of several words, the first being the default. */
function choiceOr(choices, description) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(choices)
        .prefault(choices[0])
        .meta({ description });
}
/** One entry a line; empty lines are passed over. Not given: no entries. */
function lines(description) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .prefault('')
        .transform((value) => value
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== ''))
        .meta({ description });
}
/** A token: masked in the log before anything is done with it. */
function secret(description, actionDefault) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().trim().min(1).optional().meta({ description, secret: true, actionDefault });
}
/** Inputs that every action has. */
const commonInputs = {
    model: text('Which model of the policy. Not given: all that the event touches.'),
    policy: textOr('.github/modelgate.yml', 'Path of the policy file in the repository.'),
    'working-directory': textOr('.', 'Directory that the paths of the other inputs are relative to.'),
    'github-token': secret('Token for GitHub’s API.', '${{ github.token }}'),
};


/***/ })

};
