import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 10241:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G3: () => (/* binding */ throwFaults),
/* harmony export */   HJ: () => (/* binding */ ModelgateError),
/* harmony export */   Qx: () => (/* binding */ describeFault),
/* harmony export */   cq: () => (/* binding */ faultSentence)
/* harmony export */ });
class ModelgateError extends Error {
    faults;
    constructor(faults, options) {
        const all = Array.isArray(faults) ? faults : [faults];
        super(all.map(describeFault).join('\n'), options);
        this.name = 'ModelgateError';
        this.faults = all;
    }
    get code() {
        return this.faults[0].code;
    }
}
function throwFaults(faults) {
    const [first, ...rest] = faults;
    if (first)
        throw new ModelgateError([first, ...rest]);
}
function describeFault({ code, message, place, hint }) {
    const where = place ? `${formatPlace(place)}: ` : '';
    return `${where}${message} (${code})${hint ? `\n  ${hint}` : ''}`;
}
function faultSentence({ code, message, place, hint }) {
    const where = place ? ` (\`${formatPlace(place)}\`, ${code})` : ` (${code})`;
    return `${message.replace(/[.\s]+$/, '')}${where}.${hint ? ` ${hint}` : ''}`;
}
function formatPlace({ path, line, column, field }) {
    const position = line === undefined ? '' : column === undefined ? `:${line}` : `:${line}:${column}`;
    return `${path}${position}${field ? ` at ${field}` : ''}`;
}


/***/ }),

/***/ 47916:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Hf: () => (/* binding */ globFault),
/* harmony export */   Ke: () => (/* binding */ matcherOf),
/* harmony export */   SO: () => (/* binding */ compileGlob),
/* harmony export */   fg: () => (/* binding */ isGlob),
/* harmony export */   kt: () => (/* binding */ matchesGlob)
/* harmony export */ });
const limit = 64;
function isGlob(pattern) {
    return /[*?[{]/.test(pattern);
}
function globFault(pattern) {
    if (pattern === '')
        return 'an empty pattern matches nothing';
    if (pattern.length > 1024)
        return 'a pattern may have 1024 letters at the most';
    if (pattern.includes('\\'))
        return 'write `/` between folders; there is no escape: `[*]` stands for a star itself';
    if (pattern.startsWith('!'))
        return 'there is no negation';
    if (pattern.startsWith('/'))
        return 'patterns are relative: leave out the first `/`';
    if (pattern.endsWith('/'))
        return `write \`${pattern}**\` for all that is in a folder`;
    if (/[?*+@!]\(/.test(pattern))
        return 'extended globs such as `@(a|b)` are not known; write `{a,b}`';
    if (pattern.includes('[!'))
        return 'write `[^…]` for a letter that is not of a set';
    if (/(^|\/)\.{1,2}(\/|$)/.test(pattern))
        return 'leave out `.` and `..`';
    if (pattern.includes('//'))
        return 'there is a name missing between two `/`';
    if (!isBalanced(pattern))
        return 'a bracket is not closed, or a set holds one of `/`, `{`, `,`, `}`';
    if (expand(pattern).length > limit)
        return `its braces give more than ${limit} readings`;
    return undefined;
}
function compileGlob(pattern) {
    const fault = globFault(pattern);
    if (fault)
        throw new RangeError(`${JSON.stringify(pattern)}: ${fault}`);
    return expand(pattern).map((reading) => reading.split('/').map((name) => (name === '**' ? name : tokensOf(name))));
}
function matchesGlob(glob, path) {
    const isPlain = !/[\ud800-\udfff]/.test(path);
    const lettersOf = (name) => (isPlain ? name : [...name]);
    const last = lettersOf(path.slice(path.lastIndexOf('/') + 1));
    return glob.some((reading) => {
        const ending = reading[reading.length - 1];
        if (ending !== '**' && !matchesName(ending, last))
            return false;
        return matchesNames(reading, path.split('/').map(lettersOf));
    });
}
function matcherOf(patterns) {
    const globs = patterns.map(compileGlob);
    return (path) => globs.some((glob) => matchesGlob(glob, path));
}
function matchesNames(pattern, path) {
    let reachable = [true, ...path.map(() => false)];
    for (const name of pattern) {
        const next = reachable.map(() => false);
        for (let j = 0; j <= path.length; j++) {
            if (name === '**')
                next[j] = Boolean(reachable[j]) || (j > 0 && Boolean(next[j - 1]));
            else if (j > 0 && reachable[j - 1])
                next[j] = matchesName(name, path[j - 1]);
        }
        reachable = next;
    }
    return Boolean(reachable[path.length]);
}
function matchesName(tokens, letters) {
    let token = 0;
    let letter = 0;
    let star = -1;
    let starLetter = 0;
    if (letters.length === 0)
        return false;
    const ending = tokens[tokens.length - 1];
    if (ending?.kind === 'letter' && !ending.accepts(letters[letters.length - 1]))
        return false;
    while (letter < letters.length) {
        const current = tokens[token];
        if (current?.kind === 'letter' && current.accepts(letters[letter])) {
            token++;
            letter++;
        }
        else if (current?.kind === 'star') {
            star = token++;
            starLetter = letter;
        }
        else if (star >= 0) {
            token = star + 1;
            letter = ++starLetter;
        }
        else
            return false;
    }
    return tokens.slice(token).every(({ kind }) => kind === 'star');
}
function tokensOf(name) {
    const tokens = [];
    const letters = [...name];
    for (let i = 0; i < letters.length; i++) {
        const letter = letters[i];
        const end = letter === '[' ? endOfSet(letters, i) : -1;
        if (letter === '*')
            tokens.push({ kind: 'star' });
        else if (letter === '?')
            tokens.push({ kind: 'letter', accepts: () => true });
        else if (end > 0) {
            tokens.push({ kind: 'letter', accepts: setOf(letters.slice(i + 1, end)) });
            i = end;
        }
        else
            tokens.push({ kind: 'letter', accepts: (found) => found === letter });
    }
    return tokens;
}
function setOf(letters) {
    const negated = letters[0] === '^';
    const members = negated ? letters.slice(1) : letters;
    const ranges = [];
    for (let i = 0; i < members.length; i++) {
        const from = members[i];
        const to = members[i + 1] === '-' ? members[i + 2] : undefined;
        ranges.push([codeOf(from), codeOf(to ?? from)]);
        if (to !== undefined)
            i += 2;
    }
    return (letter) => ranges.some(([from, to]) => from <= codeOf(letter) && codeOf(letter) <= to) !== negated;
}
function endOfSet(letters, start) {
    const first = letters[start + 1] === '^' ? start + 2 : start + 1;
    return letters.indexOf(']', first + 1);
}
function isBalanced(pattern) {
    const letters = [...pattern];
    let depth = 0;
    for (let i = 0; i < letters.length; i++) {
        if (letters[i] === '[') {
            const end = endOfSet(letters, i);
            if (end < 0 || letters.slice(i, end).some((letter) => '/{,}'.includes(letter)))
                return false;
            i = end;
        }
        else if (letters[i] === '{')
            depth++;
        else if (letters[i] === '}' && --depth < 0)
            return false;
    }
    return depth === 0;
}
function expand(pattern) {
    const start = pattern.indexOf('{');
    if (start < 0)
        return [pattern];
    let depth = 0;
    const parts = [''];
    for (let i = start; i < pattern.length; i++) {
        const letter = pattern[i];
        if (letter === '{' && depth++ === 0)
            continue;
        if (letter === '}' && --depth === 0) {
            const rest = pattern.slice(i + 1);
            const readings = [];
            for (const part of parts) {
                readings.push(...expand(pattern.slice(0, start) + part + rest));
                if (readings.length > limit)
                    break;
            }
            return readings;
        }
        if (letter === ',' && depth === 1)
            parts.push('');
        else
            parts[parts.length - 1] += letter;
    }
    return [pattern];
}
function codeOf(letter) {
    return letter.codePointAt(0);
}


/***/ }),

/***/ 83128:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
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

/***/ 45529:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   jp: () => (/* binding */ isModelName),
/* harmony export */   s_: () => (/* binding */ parseModelName),
/* harmony export */   tF: () => (/* binding */ slugOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(10241);

const pattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
function isModelName(text) {
    return text.length <= 64 && pattern.test(text);
}
function parseModelName(text) {
    if (isModelName(text))
        return text;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelgateError */ .HJ({
        code: 'MODEL_NAME_INVALID',
        message: `${JSON.stringify(text.slice(0, 80))} is no model name: a to z, 0 to 9 and single hyphens inside, at most 64 characters`,
        hint: `Try ${JSON.stringify(slugOf(text))}.`,
    });
}
function slugOf(text) {
    const slug = text
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .slice(0, 64)
        .replace(/^-+|-+$/g, '');
    return slug || 'model';
}


/***/ }),

/***/ 95374:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Co: () => (/* binding */ commandOnGitHub),
/* harmony export */   Ef: () => (/* binding */ onlyThisClone),
/* harmony export */   Rm: () => (/* binding */ ledgerOnlyOnOrigin),
/* harmony export */   b3: () => (/* binding */ differenceToOrigin),
/* harmony export */   f: () => (/* binding */ wayToOrigin)
/* harmony export */ });
const own = '`modelgate-ledger`';
const fetched = '`origin/modelgate-ledger`';
function commandOnGitHub(repository) {
    return repository === undefined
        ? 'the same command with `--host github`, GITHUB_TOKEN and GITHUB_REPOSITORY (if the repository is on GitHub)'
        : `the same command with \`--host github\`, GITHUB_TOKEN and GITHUB_REPOSITORY=${repository}`;
}
function onlyThisClone(repository) {
    return `This was about this clone only: what is in production at ${repository} on GitHub is as it was. To change it: ${commandOnGitHub(repository)}.`;
}
function ledgerOnlyOnOrigin(repository) {
    return {
        code: 'LEDGER_ELSEWHERE',
        message: `The ledger is on ${fetched}, and this clone has no branch ${own} of it`,
        hint: `To read or to change what is in production: ${commandOnGitHub(repository)}. For a look or a rehearsal in this clone: \`git branch modelgate-ledger origin/modelgate-ledger\`; releases are not cloned with it.`,
    };
}
function differenceToOrigin(standing) {
    const differences = {
        ahead: `${own} of this clone has events that ${fetched} has not, as of the last fetch: it says what was done in this clone`,
        behind: `${own} of this clone is behind ${fetched}, as of the last fetch: it lacks events`,
        diverged: `${own} of this clone and ${fetched} have diverged, as of the last fetch: each lacks events of the other`,
    };
    return differences[standing];
}
function wayToOrigin(standing, repository) {
    const lost = standing === 'diverged' ? ' and gives up the events that only this clone has' : '';
    return `\`git branch --force modelgate-ledger origin/modelgate-ledger\` takes origin’s${lost}. To change what is in production: ${commandOnGitHub(repository)}.`;
}


/***/ }),

/***/ 53866:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E5: () => (/* binding */ bumped),
/* harmony export */   ED: () => (/* binding */ parseTag),
/* harmony export */   It: () => (/* binding */ versionIn),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   _3: () => (/* binding */ formatTag),
/* harmony export */   ot: () => (/* binding */ parseVersion),
/* harmony export */   qh: () => (/* binding */ formatVersion)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(10241);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(45529);


const pattern = /^v(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})$/;
function versionIn(text) {
    const [, major, minor, patch] = pattern.exec(text) ?? [];
    if (major === undefined)
        return undefined;
    return { major: Number(major), minor: Number(minor), patch: Number(patch) };
}
function parseVersion(text) {
    const version = versionIn(text);
    if (version)
        return version;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelgateError */ .HJ({
        code: 'INPUT_INVALID',
        message: `${JSON.stringify(text.slice(0, 80))} is no version`,
        hint: 'A version is written `v2.1.0`.',
    });
}
function formatVersion({ major, minor, patch }) {
    return `v${major}.${minor}.${patch}`;
}
function compareVersions(a, b) {
    return a.major - b.major || a.minor - b.minor || a.patch - b.patch;
}
function bumped({ major, minor, patch }, bump) {
    if (bump === 'major')
        return { major: major + 1, minor: 0, patch: 0 };
    if (bump === 'minor')
        return { major, minor: minor + 1, patch: 0 };
    return { major, minor, patch: patch + 1 };
}
function formatTag({ model, version }) {
    return `${model}@${version}`;
}
function parseTag(text) {
    const at = text.indexOf('@');
    const [model, version] = [text.slice(0, at), text.slice(at + 1)];
    if (at < 1 || !(0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .isModelName */ .jp)(model) || !versionIn(version))
        return undefined;
    return { model, version };
}


/***/ }),

/***/ 34099:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CH: () => (/* binding */ inertProse),
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   sh: () => (/* binding */ isPlainName),
/* harmony export */   vM: () => (/* binding */ steady)
/* harmony export */ });
/* unused harmony export proseParts */
const longest = { data: 120, prose: 600 };
function visible(text, limit = longest.data) {
    return cut(steady(text.replace(/[\s\u0085]+/gu, ' '), Infinity).replace(/^ | $/g, '␠'), limit);
}
function steady(text, limit) {
    if (/^[\x20-\x7e]*$/.test(text))
        return cut(text, limit);
    const clean = text
        .replace(/[\u2028\u2029]/gu, ' ')
        .replace(/[\uFE0E\uFE0F]/gu, '')
        .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}]/gu, '\uFFFD')
        .replace(/(\p{M}{4})\p{M}+/gu, '$1');
    return cut(clean, limit);
}
function codeSpan(text, limit = longest.data) {
    const clean = (visible(text, limit) || '(empty)').replaceAll('|', '¦');
    const runs = clean.match(/`+/g)?.map((run) => run.length) ?? [];
    const fence = '`'.repeat(shortestAbsent(runs));
    const pad = clean.startsWith('`') || clean.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${clean}${pad}${fence}`;
}
const longestLine = 1200;
function codeBlock(lines, language) {
    const clean = lines.map((line) => steady(line, longestLine));
    const runs = clean.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length);
    const fence = '`'.repeat(Math.max(2, ...runs) + 1);
    return [`${fence}${language}`, ...clean, fence].join('\n');
}
function isPlainName(text) {
    return (text.length <= 64 && /^[A-Za-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+|-[A-Za-z]+)*$/.test(text) && !isMagic(text));
}
function proseParts(text) {
    const parts = [];
    for (const [i, piece] of (visible(text.trim(), longest.prose) || '(empty)').split(quotation).entries()) {
        if (i % 4 === 2)
            parts.push({ plain: false, text: piece });
        else if (i % 4 === 0)
            parts.push(...wordParts(piece));
        else if (piece !== '')
            parts.push({ plain: true, text: piece });
    }
    return parts;
}
function inertProse(text) {
    return proseParts(text)
        .map((part) => (part.plain ? part.text : codeSpan(part.text, longest.prose)))
        .join('')
        .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');
}
function wordParts(text) {
    const parts = [];
    for (const token of text.split(/( )/)) {
        if (token === '')
            continue;
        const last = parts.at(-1);
        const plain = token === ' ' ? (last?.plain ?? true) : isPlainWord(token);
        if (last?.plain === plain)
            last.text += token;
        else
            parts.push({ plain, text: token });
    }
    return parts.flatMap(withoutEnding);
}
function withoutEnding({ plain, text }) {
    const [, code = '', ending = ''] = /^(.*?)([.,;]* ?)$/u.exec(text) ?? [];
    if (plain || ending === '' || code === '')
        return [{ plain, text }];
    return [
        { plain, text: code },
        { plain: true, text: ending },
    ];
}
const quotation = /(?<=^|\s)([("“]*)`([^`]+)`([)"”.,;:!?…]*)(?=\s|$)/u;
const word = /^[("“]*([\p{Script=Latin}µ]+(?:[’'-]\p{Script=Latin}+)*)[)"”.,;:!?…]*$/u;
const number = /^\(?[−+≥≤±-]?(\d+(?:[.,]\d+)*)(?:e[−+-]?\d+)?%?[).,;:]*$/u;
const sign = /^(?:%[).,;:]*|≥|≤|–|→|·)$/u;
function isPlainWord(text) {
    const core = word.exec(text)?.[1] ?? number.exec(text)?.[1];
    if (core !== undefined)
        return !isMagic(core);
    return sign.test(text) || isPlainName(text.replace(/[).,;:]+$/, ''));
}
function isMagic(text) {
    return /^[0-9a-f]{7,}$/i.test(text) || /^(?:www|https?|ftp|mailto|xmpp)/i.test(text);
}
function shortestAbsent(lengths) {
    let length = 1;
    while (lengths.includes(length))
        length += 1;
    return length;
}
function cut(text, limit) {
    if (text.length <= limit)
        return text;
    const points = [...text];
    return points.length <= limit ? text : `${points.slice(0, limit - 1).join('')}…`;
}


/***/ }),

/***/ 64196:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  o1: () => (/* binding */ actions),
  SS: () => (/* reexport */ inert/* codeSpan */.SS),
  Pi: () => (/* binding */ commands),
  Hf: () => (/* reexport */ glob/* globFault */.Hf),
  Ef: () => (/* reexport */ elsewhere/* onlyThisClone */.Ef),
  ot: () => (/* reexport */ version/* parseVersion */.ot),
  eF: () => (/* binding */ run),
  wX: () => (/* binding */ serve),
  vf: () => (/* binding */ shell)
});

// EXTERNAL MODULE: ./src/domain/metric/catalogue.ts + 1 modules
var catalogue = __nccwpck_require__(83128);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
;// CONCATENATED MODULE: ./src/github/early.ts

const patience = 100;
async function askEarly(env) {
    const token = env['INPUT_GITHUB-TOKEN'];
    const { GITHUB_API_URL: api, GITHUB_REPOSITORY: repository, GITHUB_EVENT_PATH: event } = env;
    const proxied = Object.keys(env).some((name) => /^https?_proxy$/i.test(name));
    if (!token || !api || !repository || !event || proxied)
        return undefined;
    const branch = defaultBranchOf(event);
    if (branch === undefined)
        return undefined;
    const url = `${api}/repos/${repository}/commits/${encodeURIComponent(`heads/${branch}`)}`;
    const { sent, commit } = await ask(url, token);
    await sent;
    return { branch, commit };
}
async function ask(url, token) {
    const { request } = await (url.startsWith('https:') ? Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 44708, 23)) : Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 37067, 23)));
    let onSent = () => { };
    const sent = new Promise((resolve) => (onSent = resolve));
    const commit = new Promise((resolve) => {
        const lost = () => {
            onSent();
            resolve(undefined);
        };
        try {
            const headers = {
                accept: 'application/vnd.github.sha',
                authorization: `Bearer ${token}`,
                'user-agent': 'modelgate',
                'x-github-api-version': '2022-11-28',
            };
            const asking = request(url, { headers, timeout: 10_000 }, (answer) => {
                let text = '';
                answer.setEncoding('utf8');
                answer.on('data', (part) => (text += part));
                answer.on('end', () => resolve(answer.statusCode === 200 ? commitIn(text) : undefined));
                answer.on('error', lost);
            });
            asking.on('timeout', () => asking.destroy()).on('error', lost);
            asking.on('close', () => resolve(undefined));
            asking.on('finish', onSent).end();
        }
        catch {
            lost();
        }
    });
    setTimeout(onSent, patience).unref();
    return { sent, commit };
}
function defaultBranchOf(file) {
    try {
        const payload = JSON.parse((0,external_node_fs_.readFileSync)(file, 'utf8'));
        return payload.repository?.default_branch;
    }
    catch {
        return undefined;
    }
}
function commitIn(text) {
    return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(text.trim()) ? text.trim() : undefined;
}

// EXTERNAL MODULE: ./src/domain/glob.ts
var glob = __nccwpck_require__(47916);
// EXTERNAL MODULE: ./src/domain/registry/elsewhere.ts
var elsewhere = __nccwpck_require__(95374);
// EXTERNAL MODULE: ./src/domain/registry/version.ts
var version = __nccwpck_require__(53866);
// EXTERNAL MODULE: ./src/domain/report/inert.ts
var inert = __nccwpck_require__(34099);
;// CONCATENATED MODULE: ./src/main.ts






const actions = {
    check: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(488), __nccwpck_require__.e(9399), __nccwpck_require__.e(3284), __nccwpck_require__.e(118), __nccwpck_require__.e(8363)]).then(__nccwpck_require__.bind(__nccwpck_require__, 48363))).check,
    validate: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(488), __nccwpck_require__.e(8815), __nccwpck_require__.e(9399), __nccwpck_require__.e(2338), __nccwpck_require__.e(3284), __nccwpck_require__.e(118), __nccwpck_require__.e(2763), __nccwpck_require__.e(3897)]).then(__nccwpck_require__.bind(__nccwpck_require__, 50455))).validate,
    train: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(488), __nccwpck_require__.e(8815), __nccwpck_require__.e(9399), __nccwpck_require__.e(2338), __nccwpck_require__.e(3284), __nccwpck_require__.e(4387), __nccwpck_require__.e(118), __nccwpck_require__.e(2763), __nccwpck_require__.e(654), __nccwpck_require__.e(4398)]).then(__nccwpck_require__.bind(__nccwpck_require__, 98472))).train,
    compare: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(488), __nccwpck_require__.e(9399), __nccwpck_require__.e(3284), __nccwpck_require__.e(118), __nccwpck_require__.e(5295)]).then(__nccwpck_require__.bind(__nccwpck_require__, 35760))).compare,
    report: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(488), __nccwpck_require__.e(5801), __nccwpck_require__.e(9399), __nccwpck_require__.e(2338), __nccwpck_require__.e(3284), __nccwpck_require__.e(2358), __nccwpck_require__.e(4105), __nccwpck_require__.e(5540), __nccwpck_require__.e(3159)]).then(__nccwpck_require__.bind(__nccwpck_require__, 18821))).report,
    promote: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(488), __nccwpck_require__.e(8815), __nccwpck_require__.e(5801), __nccwpck_require__.e(9399), __nccwpck_require__.e(1632), __nccwpck_require__.e(2338), __nccwpck_require__.e(2219), __nccwpck_require__.e(9589), __nccwpck_require__.e(3284), __nccwpck_require__.e(2358), __nccwpck_require__.e(4683), __nccwpck_require__.e(4387), __nccwpck_require__.e(4105), __nccwpck_require__.e(9866), __nccwpck_require__.e(118), __nccwpck_require__.e(654), __nccwpck_require__.e(7246), __nccwpck_require__.e(5776), __nccwpck_require__.e(2584), __nccwpck_require__.e(7944)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2584))).promote,
    rollback: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(488), __nccwpck_require__.e(5801), __nccwpck_require__.e(9399), __nccwpck_require__.e(1632), __nccwpck_require__.e(2338), __nccwpck_require__.e(2219), __nccwpck_require__.e(9589), __nccwpck_require__.e(3284), __nccwpck_require__.e(4683), __nccwpck_require__.e(9866), __nccwpck_require__.e(244), __nccwpck_require__.e(4668)]).then(__nccwpck_require__.bind(__nccwpck_require__, 244))).rollback,
    hold: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(488), __nccwpck_require__.e(9399), __nccwpck_require__.e(2338), __nccwpck_require__.e(4683), __nccwpck_require__.e(1817)]).then(__nccwpck_require__.bind(__nccwpck_require__, 76882))).hold,
    fetch: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(488), __nccwpck_require__.e(5801), __nccwpck_require__.e(9399), __nccwpck_require__.e(1632), __nccwpck_require__.e(2219), __nccwpck_require__.e(9589), __nccwpck_require__.e(3284), __nccwpck_require__.e(9866), __nccwpck_require__.e(1646)]).then(__nccwpck_require__.bind(__nccwpck_require__, 93142))).fetch,
};
const commands = {
    init: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(488), __nccwpck_require__.e(8815), __nccwpck_require__.e(5801), __nccwpck_require__.e(9399), __nccwpck_require__.e(2338), __nccwpck_require__.e(2278), __nccwpck_require__.e(2145)]).then(__nccwpck_require__.bind(__nccwpck_require__, 13349))).init,
    status: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(488), __nccwpck_require__.e(9399), __nccwpck_require__.e(2338), __nccwpck_require__.e(4683), __nccwpck_require__.e(4184)]).then(__nccwpck_require__.bind(__nccwpck_require__, 89317))).status,
    history: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(488), __nccwpck_require__.e(9399), __nccwpck_require__.e(2338), __nccwpck_require__.e(4683), __nccwpck_require__.e(5898)]).then(__nccwpck_require__.bind(__nccwpck_require__, 25463))).history,
    doctor: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(488), __nccwpck_require__.e(8815), __nccwpck_require__.e(5801), __nccwpck_require__.e(9399), __nccwpck_require__.e(1632), __nccwpck_require__.e(2338), __nccwpck_require__.e(2219), __nccwpck_require__.e(9589), __nccwpck_require__.e(3284), __nccwpck_require__.e(4683), __nccwpck_require__.e(4105), __nccwpck_require__.e(9866), __nccwpck_require__.e(4885)]).then(__nccwpck_require__.bind(__nccwpck_require__, 50751))).doctor,
    adopt: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(488), __nccwpck_require__.e(8815), __nccwpck_require__.e(5801), __nccwpck_require__.e(9399), __nccwpck_require__.e(1632), __nccwpck_require__.e(2338), __nccwpck_require__.e(2219), __nccwpck_require__.e(9589), __nccwpck_require__.e(3284), __nccwpck_require__.e(2358), __nccwpck_require__.e(4683), __nccwpck_require__.e(4387), __nccwpck_require__.e(4105), __nccwpck_require__.e(9866), __nccwpck_require__.e(118), __nccwpck_require__.e(2763), __nccwpck_require__.e(5776), __nccwpck_require__.e(4170)]).then(__nccwpck_require__.bind(__nccwpck_require__, 71230))).adopt,
};
const judging = new Set(['check', 'compare']);
async function run(id, thread) {
    const early = judging.has(id) ? await askEarly(process.env) : undefined;
    const load = actions[id];
    if (!load)
        throw new Error(`there is no action ${id}`);
    const [action, { runJob }, { githubHost }] = await Promise.all([
        load(),
        Promise.all(/* import() */[__nccwpck_require__.e(488), __nccwpck_require__.e(4119), __nccwpck_require__.e(3838), __nccwpck_require__.e(5489)]).then(__nccwpck_require__.bind(__nccwpck_require__, 35489)),
        Promise.all(/* import() */[__nccwpck_require__.e(488), __nccwpck_require__.e(9399), __nccwpck_require__.e(1806)]).then(__nccwpck_require__.bind(__nccwpck_require__, 71806)),
    ]);
    await runJob(action, (options) => githubHost({ ...options, ...(thread && { thread }) }, early));
}
async function shell(args, installation) {
    const [{ runCommand }, { outliveReaders }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(488), __nccwpck_require__.e(9399), __nccwpck_require__.e(1806), __nccwpck_require__.e(854)]).then(__nccwpck_require__.bind(__nccwpck_require__, 854)),
        __nccwpck_require__.e(/* import() */ 9159).then(__nccwpck_require__.bind(__nccwpck_require__, 69159)),
    ]);
    outliveReaders([process.stdout, process.stderr]);
    process.exitCode = await runCommand(args, installation);
}
async function serve() {
    (await Promise.all(/* import() */[__nccwpck_require__.e(1632), __nccwpck_require__.e(7577)]).then(__nccwpck_require__.bind(__nccwpck_require__, 72738))).serve();
}


/***/ }),

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 49140:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("constants");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 91943:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 73339:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("module");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 98995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 46466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 46193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 78877:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 43106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/compat get default export */
/******/ (() => {
/******/ 	// getDefaultExport function for compatibility with non-harmony modules
/******/ 	__nccwpck_require__.n = (module) => {
/******/ 		var getter = module && module.__esModule ?
/******/ 			() => (module['default']) :
/******/ 			() => (module);
/******/ 		__nccwpck_require__.d(getter, { a: getter });
/******/ 		return getter;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module is referenced by other modules so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(64196);
/******/ var __webpack_exports__actions = __webpack_exports__.o1;
/******/ var __webpack_exports__codeSpan = __webpack_exports__.SS;
/******/ var __webpack_exports__commands = __webpack_exports__.Pi;
/******/ var __webpack_exports__globFault = __webpack_exports__.Hf;
/******/ var __webpack_exports__onlyThisClone = __webpack_exports__.Ef;
/******/ var __webpack_exports__parseVersion = __webpack_exports__.ot;
/******/ var __webpack_exports__run = __webpack_exports__.eF;
/******/ var __webpack_exports__serve = __webpack_exports__.wX;
/******/ var __webpack_exports__shell = __webpack_exports__.vf;
/******/ export { __webpack_exports__actions as actions, __webpack_exports__codeSpan as codeSpan, __webpack_exports__commands as commands, __webpack_exports__globFault as globFault, __webpack_exports__onlyThisClone as onlyThisClone, __webpack_exports__parseVersion as parseVersion, __webpack_exports__run as run, __webpack_exports__serve as serve, __webpack_exports__shell as shell };
/******/ 
