export const id = 9223;
export const ids = [9223];
export const modules = {

39223:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (gatherPolicies),
  bf: () => (isRuled),
  T4: () => (readPolicy),
  I_: () => (rulesOrigin)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/domain/metric/catalogue.ts + 1 modules
var catalogue = __webpack_require__(83128);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/domain/policy/recipe-loosened.ts
var recipe_loosened = __webpack_require__(59339);
;// CONCATENATED MODULE: ./src/domain/policy/loosened.ts

function loosened({ inForce, proposed, model, directionOf = () => undefined, }) {
    const before = inForce.models.get(model);
    if (!proposed)
        return ['The policy file is removed.'];
    const common = policyLoosened(inForce, proposed);
    if (!before)
        return common;
    const after = proposed.models.get(model);
    if (!after)
        return [...common, `The model \`${model}\` is removed from the policy.`];
    return [
        ...common,
        ...(0,recipe_loosened/* recipeLoosened */.a)(before.recipe, after.recipe),
        ...rulesLoosened(before, after, directionOf),
    ];
}
function policyLoosened(before, after) {
    const sentences = [];
    if (before.alpha !== after.alpha) {
        sentences.push(after.alpha > before.alpha
            ? `\`alpha\` is changed from ${before.alpha} to ${after.alpha}: passes and fails are both shown more easily.`
            : `\`alpha\` is changed from ${before.alpha} to ${after.alpha}: passes and fails are both harder to show.`);
    }
    if (before.looks === 'spend' && after.looks === 'ignore') {
        sentences.push('`looks` is changed from `spend` to `ignore`: repeated use of a test set costs nothing any more.');
    }
    if (strictness(after.failOn) < strictness(before.failOn)) {
        sentences.push(`\`fail-on\` is changed from \`${before.failOn}\` to \`${after.failOn}\`.`);
    }
    for (const branch of added(before.branches, after.branches)) {
        sentences.push(`\`branches\` also takes ${code(branch)}: rules may live there and promotion may run there.`);
    }
    return sentences;
}
function rulesLoosened(before, after, directionOf) {
    const drift = added(after.drift.includes('*') ? before.drift : after.drift, before.drift).map((column) => `Drift of ${code(column)} does not fail any more.`);
    return [...drift, ...metricsLoosened(before, after, directionOf)];
}
function metricsLoosened(before, after, directionOf) {
    return before.rules.flatMap((rule) => {
        const now = after.rules.find(({ metric }) => metric === rule.metric);
        if (!now)
            return [`The rule on ${code(rule.metric)} is removed.`];
        return [
            ...questionLoosened(rule, now),
            ...limitsLoosened(rule, now),
            ...reachLoosened(rule, now, directionOf(rule.metric)),
        ].map((change) => `${code(rule.metric)}: ${change}.`);
    });
}
function questionLoosened(before, after) {
    const changes = [];
    const improves = after.mustImprove !== undefined;
    if (before.mustImprove !== undefined) {
        if (after.mustImprove === undefined)
            changes.push('`must-improve` is removed');
        else if (after.mustImprove < before.mustImprove) {
            changes.push(`\`must-improve\` is lowered from ${before.mustImprove} to ${after.mustImprove}`);
        }
    }
    if (before.tolerance && after.tolerance)
        changes.push(...toleranceLoosened(before.tolerance, after.tolerance));
    else if (before.tolerance && !improves) {
        changes.push(after.noWorse
            ? `\`tolerance\` (${written(before.tolerance)}) gives way to \`no-worse\`: a loss need not be excluded any more`
            : `\`tolerance\` (${written(before.tolerance)}) is removed`);
    }
    if (before.noWorse && !after.noWorse && !improves && after.tolerance?.value !== 0) {
        changes.push(after.tolerance
            ? `\`no-worse\` gives way to \`tolerance\`: a loss of ${written(after.tolerance)} is allowed`
            : '`no-worse` is removed');
    }
    return changes;
}
function toleranceLoosened(before, after) {
    if (after.value === 0)
        return [];
    if (before.kind !== after.kind)
        return [`\`tolerance\` is changed from ${written(before)} to ${written(after)}`];
    return after.value > before.value
        ? [`\`tolerance\` is raised from ${written(before)} to ${written(after)}`]
        : [];
}
function limitsLoosened(before, after) {
    const changes = [];
    if (before.min !== undefined) {
        if (after.min === undefined)
            changes.push(`\`min\` (${before.min}) is removed`);
        else if (after.min < before.min)
            changes.push(`\`min\` is lowered from ${before.min} to ${after.min}`);
    }
    if (before.max !== undefined) {
        if (after.max === undefined)
            changes.push(`\`max\` (${before.max}) is removed`);
        else if (after.max > before.max)
            changes.push(`\`max\` is raised from ${before.max} to ${after.max}`);
    }
    return changes;
}
function reachLoosened(before, after, byName) {
    const changes = [];
    if (before.level === 'fail' && after.level === 'warn')
        changes.push('`level` is changed from `fail` to `warn`');
    for (const column of added(after.slices, before.slices))
        changes.push(`slices of ${code(column)} are not judged any more`);
    if (after.range && String(before.range) !== String(after.range)) {
        const from = before.range ? `changed from ${before.range.join(' to ')} ` : 'said ';
        changes.push(`\`range\` is ${from}to be ${after.range.join(' to ')}: a row is taken to cost no more`);
    }
    const was = before.direction ?? byName;
    const is = after.direction ?? byName;
    if (was !== undefined && was !== is)
        changes.push(`\`direction\` is changed from \`${was}\` to \`${is ?? 'unknown'}\``);
    return changes;
}
function added(before, after) {
    return after.filter((entry) => !before.includes(entry));
}
function strictness(failOn) {
    return ['never', 'fail', 'inconclusive'].indexOf(failOn);
}
function written({ kind, value }) {
    return kind === 'absolute' ? String(value) : `${Number((value * 100).toPrecision(12))} %`;
}
function code(text) {
    return `\`${text.replaceAll('`', "'")}\``;
}

// EXTERNAL MODULE: ./src/domain/policy/policy.ts
var policy = __webpack_require__(29337);
// EXTERNAL MODULE: ./src/domain/repository-path.ts
var repository_path = __webpack_require__(62164);
;// CONCATENATED MODULE: ./src/actions/gather/policies.ts






async function gatherPolicies(host, { named, base }) {
    const file = policyPath(named);
    const { defaultBranch, baseBranch } = host.context;
    const ruled = policyOfBranch(host, defaultBranch, file);
    const [main, head] = await inOrder(ruled, headPolicy(host, { file, ruled }));
    const onBase = baseBranch !== defaultBranch &&
        main?.policy !== undefined &&
        (0,policy/* isRulesBranch */.AH)(main.policy, baseBranch, defaultBranch);
    const onBranch = onBase ? await policyOfBranch(host, baseBranch, file) : undefined;
    const ruling = onBranch?.policy ? onBranch : main;
    const inForce = ruling?.policy;
    if (!head && !inForce && file !== usualPath)
        throw nowhere(named);
    const removed = await removedModels(host, { file, base, head, inForce });
    return { path: file, head, inForce, origin: ruling?.origin, removed };
}
function isRuled({ inForce, origin }, { defaultBranch }, branch) {
    if (branch === defaultBranch || branch === origin?.ref)
        return true;
    return (inForce !== undefined && origin?.ref === defaultBranch && (0,policy/* isRulesBranch */.AH)(inForce, branch, defaultBranch));
}
const usualPath = '.github/modelgate.yml';
function policyPath(named) {
    const file = (0,repository_path/* pathFault */.a9)(named) === undefined ? (0,repository_path/* repositoryPath */.SH)('.', named) : undefined;
    if (file !== undefined)
        return file;
    throw new errors/* ModelgateError */.HJ({
        code: 'INPUT_INVALID',
        message: 'Input `policy` is no path inside the repository',
        place: { path: named },
        hint: `It is relative to the repository’s root, such as ${usualPath}.`,
    });
}
function nowhere(named) {
    return new errors/* ModelgateError */.HJ({
        code: 'FILE_MISSING',
        message: 'Input `policy` names a file that neither this commit nor the default branch has',
        place: { path: named },
        hint: 'The path is relative to the repository’s root.',
    });
}
async function removedModels({ repository }, { file, base, head, inForce, }) {
    const absent = new Map([...(inForce?.models ?? [])].filter(([name]) => !head?.models.has(name)));
    if (absent.size === 0)
        return absent;
    const commit = await base;
    const bytes = commit === undefined ? undefined : await repository.file(commit, file);
    if (!bytes)
        return new Map();
    try {
        const before = await readPolicy(bytes, file);
        return new Map([...absent].filter(([name]) => before.models.has(name)));
    }
    catch (error) {
        if (error instanceof errors/* ModelgateError */.HJ)
            return absent;
        throw error;
    }
}
function rulesOrigin(policies, { model, digest }) {
    const { head, inForce, origin, path } = policies;
    if (inForce?.models.has(model)) {
        const sentences = loosened({
            inForce,
            proposed: head,
            model,
            directionOf: (metric) => (0,catalogue/* directionOf */.FR)(metric) ?? undefined,
        });
        return { source: 'policy', path, ...origin, digest, loosened: sentences };
    }
    if (head?.models.has(model))
        return { source: 'proposed', path, digest, loosened: [] };
    return { source: 'none', digest, loosened: [] };
}
async function policyOfBranch({ repository, context }, branch, file) {
    const found = await repository.fileOfBranch(branch, file);
    if (found === undefined) {
        if (context.host === 'local' || branch !== context.defaultBranch)
            return undefined;
        throw new errors/* ModelgateError */.HJ({
            code: 'REF_UNKNOWN',
            message: `The default branch \`${branch}\`, whose rules are in force, is not found`,
        });
    }
    const { commit, bytes } = found;
    const policy = bytes && (await readPolicy(bytes, `${file} on ${branch}`));
    return { origin: { ref: branch, commit }, policy };
}
async function headPolicy({ context, files, repository }, { file, ruled }) {
    if (context.host === 'local') {
        const bytes = await files.read(external_node_path_default().resolve(context.workspace, file));
        return bytes && readPolicy(bytes, file);
    }
    const main = context.ref === `refs/heads/${context.defaultBranch}` ? await ruled : undefined;
    if (main?.origin.commit === context.commit)
        return main.policy;
    const bytes = await repository.file(context.commit, file);
    return bytes && readPolicy(bytes, file);
}
async function readPolicy(bytes, file) {
    const { parsePolicy } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5801), __webpack_require__.e(2278), __webpack_require__.e(3173)]).then(__webpack_require__.bind(__webpack_require__, 82278));
    return parsePolicy(new TextDecoder().decode(bytes), file);
}
async function inOrder(first, second) {
    await Promise.allSettled([first, second]);
    return [await first, await second];
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

29337:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  AH: () => (isRulesBranch),
  DM: () => (modelOf),
  MV: () => (predictionPaths),
  Ml: () => (sliceColumns),
  NT: () => (defaults),
  Rv: () => (gateOf),
  Z1: () => (unwrittenPolicy)
});
var _glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47916);
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
var _schema_faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6907);



function predictionPaths(predictions) {
    if (!predictions)
        return [];
    const { path } = predictions;
    return typeof path === 'string' ? [path] : path;
}
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
function gateOf(policy, model) {
    return { alpha: policy.alpha, looks: policy.looks, rules: model.rules };
}
function sliceColumns(recipe, rules) {
    const { slices = [], groups = [] } = recipe.predictions ?? {};
    const ruled = rules.flatMap((rule) => [...rule.slices, ...(rule.gap ? [rule.gap.column] : [])]);
    return [...new Set([...slices, ...groups, ...ruled])];
}
function isRulesBranch(policy, branch, defaultBranch) {
    return branch === defaultBranch || policy.branches.some((glob) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesGlob */ .kt)((0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .compileGlob */ .SO)(glob), branch));
}
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
                    drift: [],
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


}),

59339:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  T: () => (measuredOtherwise),
  a: () => (recipeLoosened)
});
var _policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29337);

function recipeLoosened(before, after) {
    const sentences = [];
    if (before.path !== after.path) {
        sentences.push(`\`path\` is changed from ${code(before.path)} to ${code(after.path)}: other files count as the model's.`);
    }
    for (const pattern of added(before.exclude, after.exclude)) {
        sentences.push(`\`exclude\` also takes ${code(pattern)}: changes there do not count as changes of the model.`);
    }
    sentences.push(...predictionsLoosened(before.predictions, after.predictions));
    if (before.evaluate !== undefined && before.evaluate !== after.evaluate) {
        sentences.push(`\`evaluate\` is ${after.evaluate === undefined ? 'removed' : 'changed'}: versions are scored again in another way.`);
    }
    return [...sentences, ...dataLoosened(before, after)];
}
function measuredOtherwise(before, after) {
    return roles.flatMap(({ role, otherwise, removed = otherwise, usual }) => {
        const was = before[role] ?? usual;
        const is = after[role] ?? usual;
        if (textOf(was) === textOf(is))
            return [];
        const what = `\`${role}\` of \`predictions\``;
        if (is === undefined)
            return [`${what} is removed: ${removed}.`];
        if (was === undefined)
            return harmless.has(role) ? [] : [`${what} is added (${code(textOf(is))}): ${otherwise}.`];
        return [`${what} is changed from ${code(textOf(was))} to ${code(textOf(is))}: ${otherwise}.`];
    });
}
const roles = [
    {
        role: 'id',
        otherwise: 'rows are paired in another way',
        removed: 'rows are paired by their order, whichever they are',
    },
    {
        role: 'label',
        otherwise: 'rows are scored against something else',
        removed: 'rows are not scored any more',
    },
    { role: 'score', otherwise: 'something else is scored' },
    { role: 'prediction', otherwise: 'something else is scored' },
    { role: 'baseline', otherwise: 'the evaluated file says itself what it is compared with' },
    { role: 'positive', otherwise: 'another class counts as positive, on both sides', usual: 1 },
    { role: 'threshold', otherwise: 'rows count as positive from another score, on both sides', usual: 0.5 },
    { role: 'weight', otherwise: 'rows count differently' },
    {
        role: 'unit',
        otherwise: 'other rows are taken as independent of each other',
        removed: 'rows are taken as independent of each other',
    },
    { role: 'query', otherwise: 'other rows are ranked together' },
    { role: 'task', otherwise: 'rows are scored in another way' },
    {
        role: 'values',
        otherwise: 'other scores of rows are averaged',
        removed: 'scores of rows are not averaged any more',
    },
];
function textOf(value) {
    if (typeof value !== 'object')
        return String(value);
    const entries = Object.entries(value).map(([name, column]) => `${name}: ${column}`);
    return `{ ${entries.sort().join(', ')} }`;
}
const harmless = new Set(['id', 'label']);
function predictionsLoosened(before, after) {
    if (!before)
        return after?.baseline === undefined ? [] : measuredOtherwise({}, { baseline: after.baseline });
    if (!after)
        return ['`predictions` is removed: metrics are judged without rows.'];
    const unseen = added(after.slices, before.slices).map((column) => `\`slices\` of \`predictions\` does not take ${code(column)} any more.`);
    return [...measuredOtherwise(before, after), ...seedsLoosened(before, after), ...unseen];
}
function seedsLoosened(before, after) {
    const [was, is] = [mayBeSeveral(before), mayBeSeveral(after)];
    const what = '`path` of `predictions` names';
    if (was && !is)
        return [`${what} one file, and no more one a seed: a lucky seed would be judged alone.`];
    if (!was && is)
        return [`${what} a file a seed, and no more one: what seeds differ by may hide what the rows show.`];
    const gone = was ? added((0,_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .predictionPaths */ .MV)(after), (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .predictionPaths */ .MV)(before)) : [];
    return gone.map((pattern) => `${what} no more ${code(pattern)}: other seeds may count.`);
}
function mayBeSeveral({ path, engine }) {
    return engine === undefined && (typeof path !== 'string' || /[*?[{]/.test(path));
}
function dataLoosened(before, after) {
    return before.data.flatMap((source) => {
        const name = nameOf(source);
        const same = after.data.filter((other) => nameOf(other) === name);
        const uncontracted = source.contract !== undefined && !same.some(({ contract }) => contract === source.contract)
            ? [`The contract ${code(source.contract)} of ${code(name)} is removed.`]
            : [];
        const untested = source.role === 'test' && !same.some(({ role }) => role === 'test')
            ? [`${code(name)} is no test data any more.`]
            : [];
        const unasked = ['label', 'unit', 'time'].flatMap((what) => source[what] !== undefined && !same.some((other) => other[what] === source[what])
            ? [`\`${what}\` of ${code(name)} is not ${code(source[what])} any more.`]
            : []);
        const unreferenced = source.role === 'reference' && !same.some(({ role }) => role === 'reference')
            ? [`${code(name)} is no reference any more: drift from it is not looked for.`]
            : [];
        return [...uncontracted, ...untested, ...unreferenced, ...unasked];
    });
}
function added(before, after) {
    return after.filter((entry) => !before.includes(entry));
}
function nameOf(source) {
    return source.kind === 'file' ? source.path : source.uri;
}
function code(text) {
    return `\`${String(text).replaceAll('`', "'")}\``;
}


})

};
