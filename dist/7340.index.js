export const id = 7340;
export const ids = [7340];
export const modules = {

/***/ 80688:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ announce),
/* harmony export */   k: () => (/* binding */ announceAgain)
/* harmony export */ });
/* harmony import */ var _domain_registry_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53866);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68938);


/** A stage that moved, as `repository_dispatch` tells it (contract, "Dispatch"). */
async function announce({ forge, log }, { model, stage, version, from, seq, type }) {
    const tag = (0,_domain_registry_version_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTag */ ._3)({ model, version });
    await forge.dispatch({ model, stage, version, tag, from, seq, action: type });
    log.debug(`Announced: ${stage} of ${model} is ${version} (event ${seq})`);
}
/**
 * Announces the promotion that the stage stands at. `again`: it was recorded before; then only by the workflow run that recorded
 * it, which may have been killed before it could say so. Deployments act once a seq.
 */
async function announceAgain(host, { events, state }, { stage, again }) {
    const event = events.findLast((one) => one.seq === state.stages[stage]?.seq);
    if (event?.type !== 'promoted')
        return;
    if (!again || event.by.run === (0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .writerOf */ .bi)(host).run)
        await announce(host, event);
}


/***/ }),

/***/ 68938:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xr: () => (/* binding */ ledgerOf),
/* harmony export */   au: () => (/* binding */ openLedger),
/* harmony export */   bi: () => (/* binding */ writerOf),
/* harmony export */   g1: () => (/* binding */ record)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _domain_registry_chain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82723);
/* harmony import */ var _domain_registry_event_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99610);
/* harmony import */ var _domain_registry_fold_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48023);
/* harmony import */ var _domain_registry_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60147);
/* harmony import */ var _domain_report_ledger_page_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46508);






/** Two requests, whatever the length: the states, and the newest events. @throws ModelgateError LEDGER_INVALID */
async function openLedger(host, model) {
    return ledgerOf(host, await host.ledger.snapshot(), model);
}
/** The same of a moment that was read before: one request. @throws ModelgateError LEDGER_INVALID */
async function ledgerOf({ ledger }, { head, states }, model) {
    const others = new Map([...states].filter(([other]) => other !== model));
    const bytes = states.get(model);
    if (head === undefined || bytes === undefined) {
        return { model, head, state: (0,_domain_registry_state_js__WEBPACK_IMPORTED_MODULE_4__/* .emptyState */ .p$)(model), events: [], others };
    }
    const state = (0,_domain_registry_state_js__WEBPACK_IMPORTED_MODULE_4__/* .parseState */ .Bu)(new TextDecoder().decode(bytes), model);
    const from = (0,_domain_registry_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .tailStart */ .XJ)(state.seq);
    const files = await ledger.events(head, { model, from, to: state.seq });
    return { model, head, state, events: (0,_domain_registry_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .verifiedTail */ .DI)(state, { from, files }), others };
}
/** Enough for a hundred writers at once; each lost try means that somebody else's came through. */
const mostTries = 100;
/**
 * Appends an event. `deedOn` says what is to be recorded on a state, or `undefined` where that state does not allow it: it is
 * asked again after each lost race. A deed whose key is in the ledger was recorded before: that event is answered.
 * @throws ModelgateError LEDGER_BUSY, LEDGER_REFUSED, LEDGER_INVALID
 */
async function record(host, opened, deedOn) {
    let ledger = opened;
    for (let attempt = 0; attempt < mostTries; attempt++) {
        const deed = deedOn(ledger);
        if (deed === undefined)
            return { kind: 'outrun', ledger };
        const known = ledger.events.find(({ key }) => key === deed.key);
        if (known)
            return { kind: 'recorded', ledger, event: known };
        const event = eventOf(host, ledger, deed);
        const state = (0,_domain_registry_fold_js__WEBPACK_IMPORTED_MODULE_3__/* .next */ .K)(ledger.state, event);
        const files = new Map([
            [(0,_domain_registry_event_js__WEBPACK_IMPORTED_MODULE_2__/* .eventPath */ .Qv)(ledger.model, event.seq), (0,_domain_registry_event_js__WEBPACK_IMPORTED_MODULE_2__/* .formatEvent */ .qF)(event)],
            [(0,_domain_registry_state_js__WEBPACK_IMPORTED_MODULE_4__/* .statePath */ .BQ)(ledger.model), (0,_domain_registry_state_js__WEBPACK_IMPORTED_MODULE_4__/* .formatState */ .lN)(state)],
            ['README.md', pageOf(ledger, state)],
        ]);
        const answer = await host.ledger.append(ledger.head, { files, message: messageOf(event) });
        if (answer.kind === 'appended') {
            const after = { ...ledger, head: answer.head, state, events: [...ledger.events, event] };
            return { kind: 'recorded', ledger: after, event: event };
        }
        host.log.debug(`Somebody else wrote to the ledger first; reading it again (${attempt + 1})`);
        await host.clock.sleep(Math.min(20 * attempt, 1_000));
        ledger = await openLedger(host, ledger.model);
    }
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelgateError */ .HJ({
        code: 'LEDGER_BUSY',
        message: `The ledger could not be written in ${mostTries} tries: others were faster each time`,
        hint: 'Run it again.',
    });
}
/** Who writes, as the event keeps it. */
function writerOf({ context }) {
    const { actor, workflow, event } = context;
    return { login: actor, ...(workflow && { run: workflow.url, event }) };
}
function eventOf(host, { model, state }, deed) {
    const { key, type, ...fields } = deed;
    return _domain_registry_event_js__WEBPACK_IMPORTED_MODULE_2__/* .LedgerEvent */ .qI.parse({
        schema: 'https://modelgate.dev/schemas/event/v1.json',
        seq: state.seq + 1,
        previous: state.digest,
        key,
        type,
        model,
        at: host.clock
            .now()
            .toISOString()
            .replace(/\.\d+Z$/, 'Z'),
        by: writerOf(host),
        ...fields,
    });
}
function messageOf(event) {
    const parts = [
        event.type,
        'version' in event ? event.version : '',
        'stage' in event ? event.stage : '',
    ].filter((part) => part !== '');
    return `${event.model} #${event.seq}: ${parts.join(' ')}`;
}
/** Another model's state that cannot be read is left out of the page: its own writers will say so. */
function pageOf({ others }, state) {
    const readable = [...others].flatMap(([model, bytes]) => {
        try {
            return [(0,_domain_registry_state_js__WEBPACK_IMPORTED_MODULE_4__/* .parseState */ .Bu)(new TextDecoder().decode(bytes), model)];
        }
        catch (error) {
            if (error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelgateError */ .HJ)
                return [];
            throw error;
        }
    });
    return (0,_domain_report_ledger_page_js__WEBPACK_IMPORTED_MODULE_5__/* .ledgerPage */ .p)([...readable, state]);
}


/***/ }),

/***/ 96955:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ mirrorWithdrawn)
/* harmony export */ });
/* harmony import */ var _domain_registry_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53866);
/* harmony import */ var _domain_registry_release_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40919);


/**
 * Brings releases in line with the ledger: a withdrawn version’s title, notes and flag say so. What a person did to a
 * release afterwards is left: the title’s mark shows that it was brought in line once.
 * @param reasons why a version was withdrawn, as far as it is known
 */
async function mirrorWithdrawn({ store, log }, { state, releases, reasons, }) {
    const done = [];
    for (const [version, { status }] of Object.entries(state.versions)) {
        if (status !== 'withdrawn')
            continue;
        const tag = (0,_domain_registry_version_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTag */ ._3)({ model: state.model, version });
        const release = releases.find((one) => one.tag === tag && !one.draft);
        if (!release || (0,_domain_registry_release_text_js__WEBPACK_IMPORTED_MODULE_1__/* .isMarkedWithdrawn */ .dB)(release.title))
            continue;
        const text = (0,_domain_registry_release_text_js__WEBPACK_IMPORTED_MODULE_1__/* .withdrawnText */ .sZ)({
            model: state.model,
            version,
            notes: release.notes,
            reason: reasons.get(version),
        });
        const answer = await store.edit(release, { ...text, prerelease: true });
        if (answer === 'refused') {
            const titled = await store.edit(release, text);
            log.warn(`GitHub does not let the release ${tag} be marked as a pre-release${titled === 'refused' ? ' or be titled' : ''}: the ledger says that it is withdrawn, and that is what counts.`);
            continue;
        }
        done.push(version);
    }
    return done;
}


/***/ }),

/***/ 57265:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Me: () => (/* binding */ openRegistry),
  l7: () => (/* binding */ releaseOf)
});

// UNUSED EXPORTS: versionOf

// EXTERNAL MODULE: ./src/domain/registry/version.ts
var registry_version = __webpack_require__(53866);
// EXTERNAL MODULE: ./src/domain/canonical-json.ts
var canonical_json = __webpack_require__(39605);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/domain/registry/event.ts
var registry_event = __webpack_require__(99610);
// EXTERNAL MODULE: ./src/domain/registry/manifest.ts
var registry_manifest = __webpack_require__(30705);
// EXTERNAL MODULE: ./src/actions/registry/released.ts
var released = __webpack_require__(82716);
;// CONCATENATED MODULE: ./src/actions/registry/anchor.ts






/**
 * Whoever can push can rewrite a branch, but not what was published: the newest release's manifest names an event, and the
 * ledger must still have it (design, section 6).
 * @throws ModelgateError LEDGER_INVALID
 */
async function verifyAnchor(host, ledger, releases) {
    const newest = releases
        .filter((release) => !release.draft && release.assets.some(({ name }) => name === registry_manifest/* manifestAsset */.A))
        .toSorted((a, b) => ((a.publishedAt ?? '') < (b.publishedAt ?? '') ? 1 : -1))[0];
    if (!newest)
        return;
    const { model, state, head } = ledger;
    const version = (0,registry_version/* parseTag */.ED)(newest.tag)?.version ?? '';
    const { manifest } = await (0,released/* openRelease */.gS)(host, { model, version, release: newest });
    const named = manifest.ledger;
    const found = named === null || head === undefined ? undefined : await digestOfNumber(host, ledger, named.seq);
    const follows = named === null || found === named.digest;
    if (follows && state.versions[version] !== undefined)
        return;
    throw new errors/* ModelgateError */.HJ({
        code: 'LEDGER_INVALID',
        message: head === undefined || state.seq === 0
            ? `The release ${newest.tag} is published, and the ledger does not know the model: its branch was deleted or replaced`
            : `The release ${newest.tag} names event ${named?.seq ?? '?'} (${named?.digest ?? 'none'}), and the ledger has ${found ?? 'no such event'}: its branch was reset or rewritten`,
        place: { path: (0,registry_event/* eventPath */.Qv)(model, named?.seq ?? 1) },
        hint: 'Put the branch `modelgate-ledger` back to the commit that it had: `modelgate doctor` says which events are missing.',
    });
}
async function digestOfNumber(host, { model, head, state, events }, seq) {
    if (head === undefined || seq > state.seq)
        return undefined;
    const after = events.find((event) => event.seq === seq + 1);
    if (after)
        return after.previous ?? undefined;
    if (seq === state.seq)
        return state.digest ?? undefined;
    const [bytes] = await host.ledger.events(head, { model, from: seq, to: seq });
    return bytes && (0,canonical_json/* sha256Of */.Bj)(bytes);
}

// EXTERNAL MODULE: ./src/actions/registry/ledger.ts
var registry_ledger = __webpack_require__(68938);
;// CONCATENATED MODULE: ./src/actions/registry/registry.ts



/**
 * Opens both for a verb that writes, and holds the ledger against the newest published manifest.
 * @throws ModelgateError LEDGER_INVALID
 */
async function openRegistry(host, model) {
    const [ledger, newest] = await Promise.all([(0,registry_ledger/* openLedger */.au)(host, model), host.store.releases(model)]);
    // Without a ledger every release counts: one of ours would mean that the branch was deleted.
    const whole = ledger.state.seq === 0;
    const releases = whole ? await host.store.releases(model, { all: true }) : newest;
    await verifyAnchor(host, ledger, releases);
    return { ledger, releases, whole };
}
/** The published release of a version: from the list, else asked for. `undefined` only if there is none. */
async function releaseOf({ store }, releases, tag) {
    return releases.find((release) => release.tag === tag && !release.draft) ?? (await store.release(tag));
}
function versionOf({ tag }) {
    return parseTag(tag)?.version;
}


/***/ }),

/***/ 85222:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X1: () => (/* binding */ verbInputs),
/* harmony export */   cm: () => (/* binding */ announceInput),
/* harmony export */   lo: () => (/* binding */ dryRunInput)
/* harmony export */ });
/* harmony import */ var _runtime_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74175);

/** Inputs of the verbs that work on the ledger alone. */
const verbInputs = {
    ...withoutPolicy(),
    model: (0,_runtime_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Which model. Not given: the only one of the ledger.'),
};
const dryRunInput = (0,_runtime_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('`true`: say what would be done, and do nothing.');
const announceInput = (0,_runtime_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('Send the `repository_dispatch` of type `modelgate`, which deployments listen to.', 'true');
function withoutPolicy() {
    const { policy: _policy, ...others } = _runtime_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .commonInputs */ .j$;
    return others;
}


/***/ }),

/***/ 5703:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ verifyRelease)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _domain_registry_asset_check_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27127);
/* harmony import */ var _domain_registry_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30705);
/* harmony import */ var _domain_registry_manifest_assets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57631);
/* harmony import */ var _released_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82716);





/**
 * A published version whose assets the platform states to be just those of its manifest, by name, size and digest. Nothing is
 * downloaded but the manifest.
 * @throws ModelgateError ASSET_INVALID with every difference
 */
async function verifyRelease(host, request) {
    const opened = await (0,_released_js__WEBPACK_IMPORTED_MODULE_2__/* .openRelease */ .gS)(host, request);
    const { release, manifest } = opened;
    const found = release.assets.filter(({ name }) => name !== _domain_registry_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestAsset */ .A);
    const differences = (0,_domain_registry_asset_check_js__WEBPACK_IMPORTED_MODULE_3__/* .assetDifferences */ .Pz)(found, (0,_domain_registry_manifest_assets_js__WEBPACK_IMPORTED_MODULE_4__/* .expectedAssets */ ._)(manifest));
    if (differences.length === 0)
        return opened;
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelgateError */ .HJ({
        code: 'ASSET_INVALID',
        message: `The release ${release.tag} is not what its manifest states: ${differences.join('; ')}`,
        hint: 'Name another version, or promote again.',
    });
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

/***/ 27127:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ isSame),
/* harmony export */   Pz: () => (/* binding */ assetDifferences),
/* harmony export */   hW: () => (/* binding */ assetFault)
/* harmony export */ });
/** How a release's assets differ from what they have to be, all of it, a sentence each; none when they are just those. */
function assetDifferences(found, expected) {
    const byName = new Map(found.map((asset) => [asset.name, asset]));
    const wanted = new Set(expected.map(({ name }) => name));
    const wrong = expected.flatMap((asset) => {
        const there = byName.get(asset.name);
        if (there === undefined)
            return [`\`${asset.name}\` is missing`];
        return isSame(there, asset) ? [] : [`\`${asset.name}\` is ${stated(there)} instead of ${stated(asset)}`];
    });
    const extra = found
        .filter(({ name }) => !wanted.has(name))
        .map(({ name }) => `\`${name}\` is one too many`);
    return [...wrong, ...extra];
}
/** Whether an asset is whole and has just these bytes; never of one without a digest. */
function isSame(found, { size, digest }) {
    return found.state === 'uploaded' && found.size === size && digest !== undefined && found.digest === digest;
}
/** The fault of bytes that are not those of an asset. */
function assetFault(name, found, expected) {
    const digestOf = ({ sha256 }) => sha256 === undefined ? '' : ` and ${sha256}`;
    return {
        code: 'ASSET_INVALID',
        message: `The asset \`${name}\` has ${found.size} bytes${digestOf(found)}; it has to have ${expected.size}${digestOf(expected)}`,
        hint: 'Do not use the release: roll back to another version, or promote again.',
    };
}
function stated({ size, digest, state }) {
    const half = state === undefined || state === 'uploaded' ? '' : ` in state \`${state}\``;
    return `${size} bytes with ${digest ?? 'no digest'}${half}`;
}


/***/ }),

/***/ 82723:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DI: () => (/* binding */ verifiedTail),
/* harmony export */   XJ: () => (/* binding */ tailStart)
/* harmony export */ });
/* unused harmony export tailLength */
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39605);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10241);
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99610);
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48023);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60147);





/** How many of the newest events a writer reads: one request. */
const tailLength = 100;
/** First number of the tail of a ledger that has `seq` events. */
function tailStart(seq) {
    return Math.max(1, seq - tailLength + 1);
}
/**
 * The newest events of a model, oldest first, held against one another and against the state: each names the digest of
 * the file before it, and the state is what they fold to. Of a ledger longer than the tail, what the tail says of its
 * stages and versions is held against the state; `modelgate doctor` reads the whole.
 * @param files the events' bytes; the first is number `from`
 * @throws ModelgateError LEDGER_INVALID, DOCUMENT_INVALID
 */
function verifiedTail(state, { from, files }) {
    const { model } = state;
    const events = [];
    let digest = null;
    for (const [at, bytes] of files.entries()) {
        const seq = from + at;
        if (bytes === undefined)
            throw broken(model, seq, 'The event is missing');
        const event = (0,_event_js__WEBPACK_IMPORTED_MODULE_2__/* .parseEvent */ .wj)(new TextDecoder().decode(bytes), { model, seq });
        const isFirst = at === 0;
        if (seq === 1 && event.previous !== null)
            throw broken(model, seq, 'The first event names one before it');
        if (!isFirst && event.previous !== digest)
            throw broken(model, seq, `It follows ${event.previous ?? 'nothing'}; the event before it is ${digest}`);
        digest = (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .Bj)(bytes);
        events.push(event);
    }
    if (from + files.length - 1 !== state.seq || digest !== state.digest) {
        const found = `the state is of event ${state.seq}, ${state.digest}; the event’s file is ${digest}`;
        throw broken(model, state.seq, `The state is not the one of the last event: ${found}`);
    }
    const differing = partThatDiffers(state, events);
    if (differing !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelgateError */ .HJ({
            code: 'LEDGER_INVALID',
            message: `The state does not follow from the events: its ${differing} differ`,
            place: { path: (0,_state_js__WEBPACK_IMPORTED_MODULE_4__/* .statePath */ .BQ)(model) },
            hint: 'Run `modelgate doctor --repair`: the state is made again from the events.',
        });
    }
    return events;
}
/**
 * Folded from nothing where all events are there. Of a tail it is folded once more onto the state itself: what the tail sets last
 * is then what it says, and what it does not touch is as the state says.
 */
function partThatDiffers(state, events) {
    const isWhole = events[0]?.seq === 1;
    const folded = isWhole ? (0,_fold_js__WEBPACK_IMPORTED_MODULE_3__/* .fold */ .A)(state.model, events) : events.reduce(_fold_js__WEBPACK_IMPORTED_MODULE_3__/* .next */ .K, state);
    return ['stages', 'versions'].find((part) => (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(folded[part]) !== (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(state[part]));
}
function broken(model, seq, message) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelgateError */ .HJ({
        code: 'LEDGER_INVALID',
        message,
        place: { path: (0,_event_js__WEBPACK_IMPORTED_MODULE_2__/* .eventPath */ .Qv)(model, seq) },
        hint: 'The ledger’s branch was changed by other hands. Run `modelgate doctor`: it names the commit to go back to.',
    });
}


/***/ }),

/***/ 48023:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ fold),
/* harmony export */   K: () => (/* binding */ next)
/* harmony export */ });
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99610);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60147);


/** `state = fold(events)` (contract, "Ledger"). Events are facts: nothing here refuses one. */
function fold(model, events) {
    return events.reduce(next, (0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyState */ .p$)(model));
}
/** The state after one more event. */
function next(state, event) {
    const counted = { ...state, seq: event.seq, digest: (0,_event_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOfEvent */ .IX)(event) };
    switch (event.type) {
        case 'registered':
            return withVersion(counted, event.version, { status: 'registered' });
        case 'published':
            return withVersion(counted, event.version, published(event));
        case 'promoted':
            return withStage(counted, event.stage, { version: event.version, seq: event.seq });
        case 'rolled-back': {
            const hold = { seq: event.seq, reason: event.reason };
            const moved = withStage(counted, event.stage, { version: event.version, seq: event.seq, hold });
            return withdrawn(moved, event.from);
        }
        case 'held':
            return withStage(counted, event.stage, {
                seq: event.seq,
                hold: { seq: event.seq, reason: event.reason },
            });
        case 'lifted':
            return withStage(counted, event.stage, { seq: event.seq, hold: null });
        case 'withdrawn':
            return withdrawn(counted, event.version);
        case 'adopted': {
            const known = withVersion(counted, event.version, published(event));
            return withStage(known, event.stage, { version: event.version, seq: event.seq });
        }
    }
}
function published(event) {
    return { status: 'published', 'content-id': event['content-id'], 'release-id': event['release-id'] };
}
function withdrawn(state, version) {
    return withVersion(state, version, { ...state.versions[version], status: 'withdrawn' });
}
function withVersion(state, version, entry) {
    return { ...state, versions: { ...state.versions, [version]: entry } };
}
function withStage(state, stage, change) {
    const before = state.stages[stage] ?? { version: null, seq: change.seq, hold: null };
    return { ...state, stages: { ...state.stages, [stage]: { ...before, ...change } } };
}


/***/ }),

/***/ 57631:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ expectedAssets)
/* harmony export */ });
/** The assets that a manifest names, besides itself: each once. */
function expectedAssets({ files, evidence }) {
    const named = [
        ...files.flatMap(({ asset, parts = [], size, sha256 }) => [
            ...(asset === undefined ? [] : [{ name: asset, size, digest: sha256 }]),
            ...parts.map((part) => ({ name: part.asset, size: part.size, digest: part.sha256 })),
        ]),
        ...(evidence ? [{ name: evidence.asset, size: evidence.size, digest: evidence.sha256 }] : []),
    ];
    return [...new Map(named.map((asset) => [asset.name, asset])).values()];
}


/***/ }),

/***/ 40919:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KU: () => (/* binding */ releaseTitle),
/* harmony export */   dB: () => (/* binding */ isMarkedWithdrawn),
/* harmony export */   ib: () => (/* binding */ longestNotes),
/* harmony export */   sZ: () => (/* binding */ withdrawnText)
/* harmony export */ });
/* harmony import */ var _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42338);
/* harmony import */ var _report_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95930);


/** A release's title (contract, "Common to all"): `fraud v2.1.0`. */
function releaseTitle({ model, version, }) {
    return `${model} ${version}`;
}
const mark = '[withdrawn] ';
function isMarkedWithdrawn(title) {
    return title.startsWith(mark.trimEnd());
}
/** GitHub refuses notes above 125,000 characters. */
const longestNotes = 120_000;
/** Title and notes of a version that was withdrawn: the reason comes first, what was there stays below. */
function withdrawnText({ model, version, notes, reason, }) {
    const note = (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .renderBlocks */ .Rz)([
        {
            kind: 'note',
            tone: 'warning',
            blocks: [
                {
                    kind: 'paragraph',
                    content: reason === undefined
                        ? (0,_report_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Withdrawn: it is not selected again. Its bytes stay for who names this exact version.`
                        : (0,_report_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Withdrawn: ${reason}. It is not selected again. Its bytes stay for who names this exact version.`,
                },
            ],
        },
    ]);
    return {
        title: `${mark}${releaseTitle({ model, version })}`,
        notes: `${note}\n\n${notes}`.slice(0, longestNotes),
    };
}


/***/ }),

/***/ 8920:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eo: () => (/* binding */ claimKey),
/* harmony export */   L7: () => (/* binding */ withdrawnRefusal),
/* harmony export */   Ps: () => (/* binding */ isSameStage),
/* harmony export */   YP: () => (/* binding */ standingOf),
/* harmony export */   iI: () => (/* binding */ holdRefusal)
/* harmony export */ });
function standingOf({ state, events }, { stage, contentId, key }) {
    const refusal = holdRefusal(state, stage);
    if (refusal !== undefined)
        return { kind: 'refused', reason: refusal };
    const same = Object.entries(state.versions).filter(([, version]) => version['content-id'] === contentId);
    const gone = same.find(([, { status }]) => status === 'withdrawn');
    if (gone)
        return { kind: 'refused', reason: withdrawnRefusal(gone[0]) };
    const published = same.findLast(([, { status }]) => status === 'published')?.[0];
    if (published !== undefined) {
        const holds = state.stages[stage]?.version === published;
        return { kind: holds ? 'unchanged' : 'published', version: published };
    }
    const claim = events.findLast((event) => event.type === 'registered' && event.key === key);
    return { kind: 'new', claimed: claim && 'version' in claim ? claim.version : undefined };
}
/** Why nothing may be promoted to the stage now; `undefined` when it is open. */
function holdRefusal(state, stage) {
    const hold = state.stages[stage]?.hold;
    if (!hold)
        return undefined;
    return `Stage \`${stage}\` of ${state.model} is closed to promotion since event ${hold.seq}: ${hold.reason}. Lift the hold first: \`modelgate hold ${state.model} --stage ${stage} --lift true --reason …\``;
}
function withdrawnRefusal(version) {
    return `${version} has these very bytes and was withdrawn: it is not selected again. Train another model`;
}
/** A run has one claim, whatever number it got. */
function claimKey(runId) {
    return `registered:${runId}`;
}
/** The stage has not changed between two readings of the ledger. */
function isSameStage(a, b) {
    return a?.seq === b?.seq && a?.version === b?.version;
}


/***/ }),

/***/ 46508:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ ledgerPage)
/* harmony export */ });
/* harmony import */ var _registry_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53866);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95930);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42338);



/** The ledger's `README.md`: what people see on GitHub. Made of all models' states, by name. */
function ledgerPage(states) {
    const sections = states
        .filter(({ seq }) => seq > 0)
        .toSorted((a, b) => (a.model < b.model ? -1 : 1))
        .map(sectionOf);
    const document = {
        overview: {
            status: 'none',
            sentence: (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Ledger of this repository’s models. It is written by Modelgate and only ever grows: change a stage with promote and rollback, not here`,
        },
        sections,
    };
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .renderMarkdown */ .Gc)(document, { limit: _markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .summaryLimit */ .mf });
}
function sectionOf(state) {
    const stages = Object.entries(state.stages);
    const held = stages.filter(([, { hold }]) => hold !== null);
    const production = stages.at(-1);
    return {
        model: state.model,
        headline: {
            status: held.length > 0 ? 'warning' : 'none',
            sentence: production === undefined
                ? (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `No stage is held yet`
                : (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU)(production[0])} is ${(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .data */ .p)(production[1].version ?? 'nobody’s')}${held.length > 0 ? (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `; closed to promotion: ${(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .data */ .p)(held.map(([stage]) => stage).join(', '))}` : []}`,
        },
        blocks: [stageTable(stages), versionTable(state)],
    };
}
function stageTable(stages) {
    return {
        kind: 'table',
        columns: ['stage', 'version', 'since event', 'hold'].map((title) => ({
            title,
            align: 'left',
        })),
        rows: stages.map(([stage, { version, seq, hold }]) => [
            (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU)(stage)}`,
            version === null ? [] : (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .data */ .p)(version)}`,
            (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .data */ .p)(String(seq))}`,
            hold === null ? [] : (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `since event ${(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .data */ .p)(String(hold.seq))}: ${hold.reason}`,
        ]),
    };
}
function versionTable({ versions }) {
    const rows = Object.entries(versions)
        .toSorted(([a], [b]) => (0,_registry_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)((0,_registry_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(b), (0,_registry_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(a)))
        .map(([version, { status, 'content-id': id }]) => [
        (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .data */ .p)(version)}`,
        (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU)(status)}`,
        id === undefined ? [] : (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .data */ .p)(id)}`,
    ]);
    return {
        kind: 'details',
        summary: `${rows.length} version${rows.length === 1 ? '' : 's'}`,
        blocks: [
            {
                kind: 'table',
                columns: ['version', 'status', 'content id'].map((title) => ({ title, align: 'left' })),
                rows,
                yields: { order: 1, what: 'older versions', keep: 50 },
            },
        ],
    };
}


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
    return folder === '.' || path === folder || path.startsWith(`${folder}/`);
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

/***/ 22252:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FJ: () => (/* binding */ formatArtifactName),
/* harmony export */   TZ: () => (/* binding */ parseArtifactName),
/* harmony export */   VK: () => (/* binding */ shortDigest)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45529);

function formatArtifactName({ model, digest }) {
    return `modelgate-${model}-${digest}`;
}
function parseArtifactName(text) {
    const match = /^modelgate-(.+)-([0-9a-f]{12})$/.exec(text);
    const [, model, digest] = match ?? [];
    if (model === undefined || digest === undefined || !(0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .isModelName */ .jp)(model))
        return undefined;
    return { model, digest };
}
/** First 12 hex digits of `sha256:…`. */
function shortDigest(digest) {
    return digest.replace(/^sha256:/, '').slice(0, 12);
}


/***/ }),

/***/ 7320:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QP: () => (/* binding */ defineAction),
/* harmony export */   TL: () => (/* binding */ parseInputs),
/* harmony export */   Vc: () => (/* binding */ inputsOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98439);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _domain_schema_faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6907);



function defineAction(action) {
    return action;
}
function inputsOf(action) {
    const schema = zod__WEBPACK_IMPORTED_MODULE_2__/* .toJSONSchema */ .bl(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej(action.inputs), { io: 'input', unrepresentable: 'any' });
    return Object.entries(schema.properties ?? {}).map(([name, property]) => {
        const { description, default: fallback, enum: choices, secret, actionDefault } = property;
        if (!description)
            throw new Error(`input ${name} of ${action.id} has no description`);
        return {
            name,
            description,
            ...(typeof fallback === 'string' && fallback !== '' && { default: fallback }),
            ...(choices && { choices }),
            ...(secret && { secret }),
            ...(actionDefault !== undefined && { actionDefault }),
        };
    });
}
/**
 * Parses raw inputs; empty text means "not given".
 * @throws ModelgateError INPUT_INVALID with every fault at once
 */
function parseInputs(action, raw) {
    const given = Object.fromEntries(Object.entries(raw).filter(([, value]) => value.trim() !== ''));
    const parsed = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej(action.inputs).safeParse(given, _domain_schema_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .readOnce */ .WY);
    if (parsed.success)
        return parsed.data;
    const faults = parsed.error.issues.flatMap((issue) => faultsOf(issue, given));
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelgateError */ .HJ(faults);
}
function faultsOf(issue, given) {
    if (issue.code === 'unrecognized_keys') {
        return issue.keys.map((key) => ({ code: 'INPUT_INVALID', message: `There is no input \`${key}\`` }));
    }
    const name = issue.path.join('.');
    if (issue.code === 'invalid_value') {
        const found = JSON.stringify((given[name] ?? '').slice(0, 80));
        const choices = issue.values.map((value) => `\`${String(value)}\``).join(', ');
        return [{ code: 'INPUT_INVALID', message: `Input \`${name}\` is ${found}; it takes ${choices}` }];
    }
    return [{ code: 'INPUT_INVALID', message: `Input \`${name}\`: ${issue.message}` }];
}


/***/ }),

/***/ 74175:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FZ: () => (/* binding */ choiceOr),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   j$: () => (/* binding */ commonInputs),
/* harmony export */   ph: () => (/* binding */ textOr)
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
