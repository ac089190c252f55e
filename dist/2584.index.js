export const id = 2584;
export const ids = [2584];
export const modules = {

14556:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Em: () => (comparisonFile),
  ZU: () => (writeComparison),
  sd: () => (removeComparison),
  zT: () => (changedRowsPath)
});
/* unused harmony export judgedValidationFile */
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
var _domain_report_changed_rows_csv_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50144);
var _recording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76288);



function comparisonFile(model) {
    return node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.join(folderOf(model), 'comparison.json');
}
function changedRowsPath(model) {
    return node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.join(folderOf(model), _domain_report_changed_rows_csv_js__WEBPACK_IMPORTED_MODULE_1__/* .changedRowsFile */ ._I);
}
function judgedValidationFile(model) {
    return node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.join(folderOf(model), 'validation.json');
}
async function writeComparison(host, comparison, { changed, validation } = {}) {
    const { files } = host;
    const { model } = comparison;
    await (0,_recording_js__WEBPACK_IMPORTED_MODULE_2__/* .ignoreFolder */ .BN)(host);
    if (changed && changed.rows.length > 0)
        await files.write(changedRowsPath(model), (0,_domain_report_changed_rows_csv_js__WEBPACK_IMPORTED_MODULE_1__/* .changedRowsCsv */ ._1)(changed));
    else
        await files.remove(changedRowsPath(model));
    if (validation === undefined)
        await files.remove(judgedValidationFile(model));
    else
        await files.write(judgedValidationFile(model), validation);
    await files.write(comparisonFile(model), `${JSON.stringify(comparison, null, 2)}\n`);
}
async function removeComparison({ files }, model) {
    await files.remove(comparisonFile(model));
    await files.remove(changedRowsPath(model));
    await files.remove(judgedValidationFile(model));
}
function folderOf(model) {
    return node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.join('.modelgate', 'comparisons', model);
}


}),

2584:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  promote: () => (promote_promote)
});

// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/domain/registry/event.ts
var registry_event = __webpack_require__(99610);
// EXTERNAL MODULE: ./src/domain/registry/click.ts
var registry_click = __webpack_require__(82154);
// EXTERNAL MODULE: ./src/domain/registry/version.ts
var registry_version = __webpack_require__(53866);
// EXTERNAL MODULE: ./src/runtime/define-action.ts
var define_action = __webpack_require__(7320);
// EXTERNAL MODULE: ./src/runtime/fields.ts
var fields = __webpack_require__(74175);
// EXTERNAL MODULE: ./src/actions/gather/candidate.ts + 1 modules
var gather_candidate = __webpack_require__(16635);
// EXTERNAL MODULE: ./src/actions/gather/touched.ts
var touched = __webpack_require__(59077);
// EXTERNAL MODULE: ./src/actions/registry/abandoned.ts
var abandoned = __webpack_require__(91403);
// EXTERNAL MODULE: ./src/actions/registry/aftermath.ts
var aftermath = __webpack_require__(63311);
// EXTERNAL MODULE: ./src/actions/registry/announcement.ts
var announcement = __webpack_require__(80688);
// EXTERNAL MODULE: ./src/actions/registry/gto.ts + 1 modules
var gto = __webpack_require__(97177);
// EXTERNAL MODULE: ./src/actions/registry/mirrors.ts
var mirrors = __webpack_require__(96955);
// EXTERNAL MODULE: ./src/domain/compare/blocking.ts
var blocking = __webpack_require__(97625);
// EXTERNAL MODULE: ./src/domain/registry/standing.ts
var registry_standing = __webpack_require__(8920);
// EXTERNAL MODULE: ./src/domain/report/plain-text.ts
var plain_text = __webpack_require__(76887);
// EXTERNAL MODULE: ./src/domain/report/words.ts
var words = __webpack_require__(51858);
// EXTERNAL MODULE: ./src/domain/registry/best-versions.ts
var best_versions = __webpack_require__(90974);
// EXTERNAL MODULE: ./src/actions/gather/comparison.ts + 5 modules
var gather_comparison = __webpack_require__(17246);
// EXTERNAL MODULE: ./src/actions/gather/comparison-files.ts
var comparison_files = __webpack_require__(14556);
// EXTERNAL MODULE: ./src/actions/registry/evidence-asset.ts + 1 modules
var evidence_asset = __webpack_require__(14239);
// EXTERNAL MODULE: ./src/domain/compare/judge.ts + 22 modules
var judge = __webpack_require__(67884);
// EXTERNAL MODULE: ./src/domain/compare/comparison.ts + 5 modules
var compare_comparison = __webpack_require__(88335);
;// CONCATENATED MODULE: ./src/domain/compare/ratchet.ts

function withRatchet(comparison, rivals) {
    if (rivals.length === 0)
        return comparison;
    const added = rivals.flatMap(({ version, verdict }) => verdict.rules.filter(blocks).map((rule) => ({ ...rule, against: version })));
    const ratchet = rivals.flatMap(({ version, results }) => results.metrics.map((metric) => ({ ...metric, against: version })));
    const { verdict, results } = comparison;
    const rules = [...verdict.rules, ...added];
    const value = (0,compare_comparison/* worst */.QZ)([verdict.value, ...added.map((rule) => rule.verdict)]);
    const decisive = value === verdict.value ? verdict.decisive : rules.findIndex((rule) => rule.verdict === value);
    return {
        ...comparison,
        results: { ...results, ...(ratchet.length > 0 && { ratchet }) },
        verdict: { ...verdict, value, rules, decisive },
    };
}
function blocks({ verdict, reason }) {
    return verdict === 'fail' || (verdict === 'incomparable' && reason !== 'metric-missing');
}

// EXTERNAL MODULE: ./src/actions/gather/measured.ts
var measured = __webpack_require__(43503);
// EXTERNAL MODULE: ./src/actions/gather/judged-rows.ts
var judged_rows = __webpack_require__(806);
// EXTERNAL MODULE: ./src/actions/gather/same-rows.ts
var same_rows = __webpack_require__(34527);
// EXTERNAL MODULE: ./src/actions/registry/history.ts
var registry_history = __webpack_require__(15051);
// EXTERNAL MODULE: ./src/actions/registry/registry.ts + 1 modules
var registry_registry = __webpack_require__(57265);
// EXTERNAL MODULE: ./src/actions/registry/released.ts + 2 modules
var released = __webpack_require__(89866);
;// CONCATENATED MODULE: ./src/actions/registry/ratchet.ts










async function readBestVersions(host, ledger, stage) {
    const { state, events } = ledger;
    const held = state.stages[stage]?.version ?? null;
    if (held === null)
        return undefined;
    const isPromoted = events.some((event) => event.type === 'promoted' && event.stage === stage);
    const all = isPromoted ? events : await (0,registry_history/* wholeHistory */.q)(host, ledger);
    return (0,best_versions/* bestVersionsOf */.J$)(all, { stage, state });
}
async function heldAgainstBest(host, request) {
    const { registry, holder, gate, comparison, best, rows } = request;
    if (holder === null || comparison.verdict.value === 'unchanged')
        return comparison;
    const rivals = (0,best_versions/* rivalsOf */.V6)(best, { holder, rules: gate.rules, rows });
    const alpha = gate.alpha / Math.max(1, rivals.size);
    const held = [];
    for (const [version, metrics] of rivals) {
        host.log.info(`Held against ${version}, too: the best that held ${request.stage} in ${metrics.join(', ')}.`);
        const rules = (0,best_versions/* ratcheted */.d9)(gate.rules)
            .filter(({ metric }) => metrics.includes(metric))
            .map(({ mustImprove: _gain, min: _floor, max: _ceiling, ...rule }) => ({
            ...rule,
            noWorse: false,
            slices: [],
        }));
        held.push(await against(host, { registry, request, version, gate: { ...gate, alpha, rules } }));
    }
    return withRatchet(comparison, held);
}
async function against(host, { registry: { ledger, releases }, request: { candidate, subject }, version, gate, }) {
    const { model, state } = ledger;
    const release = await (0,registry_registry/* releaseOf */.l)(host, releases, (0,registry_version/* formatTag */._3)({ model, version }));
    const known = state.versions[version];
    const { evidence } = await (0,released.releasedBaseline)(host, { model, version, release, known });
    const pairing = await (0,same_rows/* pair */.V2)(candidate.evidence, evidence, gate.rules);
    const asked = gate.rules.map(({ metric }) => metric);
    const best = `${version}, the best that held the stage`;
    const wayOut = `The way past it is to withdraw ${version}, or an \`override\``;
    const { pairing: rows, estimates } = await (0,judged_rows/* judgedRows */.dk)(host, {
        candidate: candidate.evidence,
        baseline: evidence,
        rules: gate.rules,
        pairing,
        estimate: (0,judged_rows/* estimatesOf */.pu)(asked),
    });
    const judged = (0,judge/* judge */.S)({
        gate,
        gated: true,
        candidates: candidate.evidence.candidates,
        candidate: { values: new Map() },
        baseline: { values: new Map() },
        rows,
        estimates,
        unchanged: false,
        unreadable: [
            ...(0,measured/* rowFaults */.Kh)(subject, candidate.evidence, evidence).map((fault) => ({
                side: 'candidate',
                detail: ended(`held against ${best}: ${fault}`, wayOut),
            })),
            ...evidence.unreadable.map((fault) => ({
                side: 'baseline',
                detail: ended(`${best}: ${fault}`, wayOut),
            })),
        ],
    });
    const metrics = judged.results.metrics.filter(({ metric }) => asked.includes(metric));
    return { version, ...judged, results: { ...judged.results, metrics } };
}
function ended(fault, wayOut) {
    return `${fault.replace(/\.$/, '')}. ${wayOut}`;
}

;// CONCATENATED MODULE: ./src/actions/registry/judgement.ts





async function judgeContender(host, { scope, contender, validating }, { registry, held: { baseline }, holder, best, }) {
    const { policies, subject, trees } = scope;
    const request = {
        host,
        subject,
        policies,
        trees,
        base: undefined,
        named: { metrics: [], predictions: undefined },
        validating,
        baseline: holder ?? 'none',
    };
    const { comparison, candidate, changed, validation } = await (0,gather_comparison.judgeSides)(request, {
        gathered: contender.candidate,
        baseline,
        rowsKnown: contender.rows,
    });
    const gate = (0,gather_comparison.gateInForce)(subject);
    const rows = rowsOf(contender, comparison);
    const asked = { registry, subject, stage: scope.stage, holder, gate, candidate, rows, comparison, best };
    const judged = await heldAgainstBest(host, asked);
    await (0,comparison_files/* writeComparison */.ZU)(host, judged, { changed, validation });
    return judged;
}
function carriedOn(before, { promotion: { scope, contender }, comparison, version, release, }) {
    const { rules } = (0,gather_comparison.gateInForce)(scope.subject);
    const released = release?.assets.some(({ name }) => name === evidence_asset/* rowsAsset */.G) ?? false;
    const rows = rowsOf(contender, comparison);
    const measured = { version, results: comparison.results, rows, rules, released };
    const best = (0,best_versions/* bestVersionsWith */.Qg)(before, measured);
    return best && best.versions.length > 0 ? { best } : {};
}
function rowsOf({ rows }, { results }) {
    return rows ?? results.rows?.fingerprint;
}

// EXTERNAL MODULE: ./src/actions/registry/ledger.ts
var registry_ledger = __webpack_require__(68938);
;// CONCATENATED MODULE: ./src/actions/registry/promotion-plan.ts

function planLines(plan) {
    const { model, stage, version, previous, verdict, mint, commit, assets, doubt, override } = plan;
    const tag = (0,registry_version/* formatTag */._3)({ model, version });
    const total = assets.reduce((sum, { size }) => sum + size, 0);
    return [
        `Plan for ${model}, verdict ${verdict}${override ? `, overridden by ${override.by}: ${override.reason}` : ''}:`,
        ...(mint
            ? [
                `  claim ${version} in the ledger`,
                `  draft the release ${tag} on ${commit.slice(0, 7)}`,
                ...(doubt === undefined ? [] : [`  not known to come from ${commit.slice(0, 7)}: ${doubt}`]),
                `  upload and verify ${assets.map(({ name }) => name).join(', ')} (${total} bytes)`,
                `  publish it`,
            ]
            : [`  use the release ${tag}, which is published`]),
        `  move ${stage} from ${previous ?? 'nobody'} to ${version}`,
    ];
}

// EXTERNAL MODULE: ./src/actions/registry/verified-release.ts
var verified_release = __webpack_require__(5703);
;// CONCATENATED MODULE: ./src/actions/registry/holder.ts



async function openHolder(host, { ledger, releases }, holder) {
    if (holder === null)
        return { baseline: { evidence: undefined, note: 'No version holds the stage yet.' } };
    const { model, state } = ledger;
    const tag = (0,registry_version/* formatTag */._3)({ model, version: holder });
    const release = await (0,registry_registry/* releaseOf */.l)(host, releases, tag);
    const request = { model, version: holder, release, known: state.versions[holder] };
    const { evidence, ...opened } = await (0,released.releasedBaseline)(host, request);
    return { baseline: { evidence, note: 'The version that holds the stage.' }, ...opened };
}

;// CONCATENATED MODULE: ./src/actions/registry/promotion.ts














const mostRounds = 20;
async function promote(host, opened, promotion) {
    let registry = opened;
    for (let round = 0; round < mostRounds; round++) {
        const after = await attempt(host, registry, promotion);
        if (!('outrun' in after))
            return after;
        registry = { ...registry, ledger: after.outrun };
    }
    throw new errors/* ModelgateError */.HJ({
        code: 'LEDGER_BUSY',
        message: `The stage \`${promotion.scope.stage}\` was moved by others ${mostRounds} times while this one was judged`,
        hint: 'Run it again.',
    });
}
async function attempt(host, registry, promotion) {
    const { scope, contender, override, approvals, dryRun } = promotion;
    const { ledger } = registry;
    const { stage, subject } = scope;
    const { model } = subject;
    const seen = ledger.state.stages[stage];
    const holder = seen?.version ?? null;
    const standing = contender.standing(ledger);
    if (standing.kind === 'refused')
        return { outcome: 'refused', registry, previous: holder, refusal: standing.reason };
    if (standing.kind === 'unchanged') {
        const { version } = standing;
        host.log.info(`Nothing to do: ${version} of ${model} holds ${stage} already.`);
        const release = await (0,registry_registry/* releaseOf */.l)(host, registry.releases, (0,registry_version/* formatTag */._3)({ model, version }));
        return { outcome: 'unchanged', registry, version, previous: holder, ...(release && { release }) };
    }
    const held = await openHolder(host, registry, holder);
    if (holder !== null && held.opened?.release.prerelease === true) {
        const refusal = (0,registry_click/* clickRefusal */.t)(model, { version: holder, kind: 'prereleased' });
        return { outcome: 'refused', registry, previous: holder, refusal };
    }
    if (holder !== null && hasNothingNew(host, promotion, held)) {
        host.log.info(`Nothing to do: ${holder} of ${model} holds ${stage}, and was made from the very same inputs. To release another training of them, give \`run\` or \`bump\`, or promote by hand.`);
        const { release } = held.opened ?? {};
        return { outcome: 'unchanged', registry, version: holder, previous: holder, ...(release && { release }) };
    }
    if (await isSuperseded(host, promotion, held)) {
        const refusal = `${holder} of ${model} holds ${stage}, and was made from a later commit than this one: an old job that is run again does not move a stage back. Use \`rollback\`, or name the version`;
        return { outcome: 'refused', registry, previous: holder, refusal };
    }
    const best = await readBestVersions(host, ledger, stage);
    const comparison = await judgeContender(host, promotion, { registry, held, holder, best });
    const { value, gated } = comparison.verdict;
    const blocked = (0,blocking/* blocks */.B)(value, { failOn: subject.failOn, gated, purpose: 'promotion' });
    if (blocked && (override === undefined || !gated)) {
        const refusal = gated
            ? `${model}: ${(0,plain_text/* plainText */.wh)((0,words/* headlineOf */.gD)(comparison, 'push').sentence)}`
            : `${model} has no policy in force: nothing is promoted without rules. Write .github/modelgate.yml on the default branch`;
        return { outcome: 'refused', registry, comparison, previous: holder, refusal };
    }
    const plan = await planOf(host, promotion, {
        registry,
        standing,
        holder,
        verdict: value,
        override: blocked ? override : undefined,
        opened: held.opened,
    });
    for (const line of planLines(plan))
        host.log.info(line);
    if (plan.doubt !== undefined)
        host.log.warn(`${model}: what is released is not known to come from ${plan.commit.slice(0, 12)}: ${plan.doubt}. Run \`train\` first, which takes what it has made of the same inputs, and the manifest records the training.`);
    const told = { comparison, previous: holder, plan };
    if (plan.obstacles.length > 0)
        return { outcome: 'refused', registry, ...told, refusal: plan.obstacles.join('\n') };
    if (dryRun)
        return { outcome: 'promoted', registry, ...told, version: plan.version };
    const judged = { comparison, holder, opened: held.opened, override: blocked ? override : undefined };
    const published = standing.version === undefined
        ? await contender.publish(ledger, judged)
        : await publishedBefore(host, registry, standing.version);
    const { version } = published;
    if (version === undefined)
        return { outrun: published.ledger };
    const recorded = await (0,registry_ledger/* record */.g1)(host, published.ledger, ({ state }) => (0,registry_standing/* isSameStage */.Ps)(state.stages[stage], seen) &&
        (0,registry_standing/* holdRefusal */.iI)(state, stage) === undefined &&
        state.versions[version]?.status === 'published'
        ? {
            type: 'promoted',
            key: `promoted:${stage}:${version}:${seen?.seq ?? 0}`,
            version,
            stage,
            from: holder,
            verdict: value,
            ...(comparison.inputs.baseline === null && { first: true }),
            ...(blocked && override && { override }),
            ...(approvals.length > 0 && { approvals: [...approvals] }),
            ...carriedOn(best, { promotion, comparison, version, release: published.release }),
        }
        : undefined);
    if (recorded.kind === 'outrun')
        return { outrun: recorded.ledger };
    host.log.info(`${stage} of ${model} is ${version} (event ${recorded.event.seq}).`);
    return {
        outcome: 'promoted',
        registry: { ...registry, ledger: recorded.ledger },
        ...told,
        version,
        seq: recorded.event.seq,
        ...(published.release && { release: published.release }),
    };
}
async function publishedBefore(host, { ledger, releases }, version) {
    const { model, state } = ledger;
    const release = await (0,registry_registry/* releaseOf */.l)(host, releases, (0,registry_version/* formatTag */._3)({ model, version }));
    const opened = await (0,verified_release/* verifyRelease */.V)(host, { model, version, release, known: state.versions[version] });
    return { ledger, version, release: opened.release };
}
function hasNothingNew({ context }, { contender, asked }, { opened }) {
    const inputs = contender.candidate.run?.record['inputs-digest'];
    if (asked || context.host === 'local' || context.event !== 'push' || contender.commit === undefined)
        return false;
    return inputs !== undefined && inputs === opened?.manifest.run['inputs-digest'];
}
async function isSuperseded({ repository }, { scope, contender }, { opened }) {
    const { commit } = contender;
    const later = opened?.manifest.commit;
    if (commit === undefined || later === undefined || commit === later)
        return false;
    if (commit === scope.policies.origin?.commit)
        return false;
    return repository.contains(later, commit);
}
async function planOf(host, { scope, contender }, { registry: { ledger, releases }, standing, holder, verdict, override, opened, }) {
    const { stage, subject } = scope;
    const mint = standing.version === undefined;
    const { version, assets } = mint
        ? contender.plan(ledger, opened)
        : { version: standing.version, assets: [] };
    const commit = host.context.commit;
    const tag = (0,registry_version/* formatTag */._3)({ model: subject.model, version });
    const { origin } = scope.policies;
    const head = origin?.ref === host.context.defaultBranch ? { head: origin.commit } : {};
    const isThere = releases.some((release) => release.tag === tag && !release.draft);
    const obstacles = mint && !isThere ? await host.store.obstacles(tag, commit, head) : [];
    return {
        model: subject.model,
        stage,
        version,
        previous: holder,
        verdict,
        mint,
        commit,
        assets,
        ...(mint && contender.doubt !== undefined && { doubt: contender.doubt }),
        ...(override && { override }),
        obstacles,
    };
}

// EXTERNAL MODULE: ./src/actions/gather/policies.ts + 1 modules
var gather_policies = __webpack_require__(39223);
// EXTERNAL MODULE: ./src/actions/gather/subjects.ts
var gather_subjects = __webpack_require__(29246);
;// CONCATENATED MODULE: ./src/actions/registry/promotion-scope.ts




async function gatherScope(host, { policy, model, stage, }) {
    const none = Promise.resolve(undefined);
    const [policies, trees] = await Promise.all([
        (0,gather_policies/* gatherPolicies */.y)(host, { named: policy, base: none }),
        (0,touched/* gatherTrees */.Pw)(host, none),
    ]);
    refuseOtherRefs(host, policies);
    const subjects = (0,gather_subjects/* gatherSubjects */.H2)(policies, { context: host.context, model });
    const [subject, ...more] = subjects;
    if (subject === undefined || more.length > 0) {
        const names = subjects.map((one) => `\`${one.model}\``).join(', ');
        throw new errors/* ModelgateError */.HJ({
            code: 'MODEL_UNKNOWN',
            message: `The policy has several models: ${names}`,
            hint: 'Name one of them with `model`.',
        });
    }
    const [first] = subject.stages;
    if (stage !== undefined)
        (0,gather_subjects/* assertStage */.N9)(subject, stage);
    return { policies, subject, trees, stage: stage ?? first };
}
function refuseOtherRefs({ context }, policies) {
    const { defaultBranch, ref, event, dirty } = context;
    const branch = /^refs\/heads\/(.+)$/s.exec(ref)?.[1];
    const isReview = context.host === 'github' && event.startsWith('pull_request');
    const ruled = branch !== undefined && (0,gather_policies/* isRuled */.bf)(policies, context, branch);
    if (!ruled || isReview) {
        throw new errors/* ModelgateError */.HJ({
            code: 'NOT_SUPPORTED_HERE',
            message: `Nothing is promoted from ${isReview ? `the event \`${event}\`` : `\`${ref}\``}`,
            hint: `Promote from \`${defaultBranch}\`, or list the branch under \`branches\` in its policy.`,
        });
    }
    if (dirty) {
        throw new errors/* ModelgateError */.HJ({
            code: 'NOT_SUPPORTED_HERE',
            message: 'There are changes that are not committed: a version is made of a commit',
            hint: 'Commit or stash them first.',
        });
    }
}

// EXTERNAL MODULE: ./src/actions/registry/rollback-workflow.ts
var rollback_workflow = __webpack_require__(45481);
// EXTERNAL MODULE: ./src/domain/registry/bump.ts
var registry_bump = __webpack_require__(20864);
// EXTERNAL MODULE: ./src/domain/canonical-json.ts
var canonical_json = __webpack_require__(39605);
// EXTERNAL MODULE: ./src/domain/policy/digest.ts
var digest = __webpack_require__(89231);
// EXTERNAL MODULE: ./src/domain/repository-path.ts
var repository_path = __webpack_require__(62164);
// EXTERNAL MODULE: ./src/domain/run/inputs-digest.ts
var inputs_digest = __webpack_require__(28466);
;// CONCATENATED MODULE: ./src/domain/registry/version-parts.ts




function versionParts(recipe, { entries, signature }) {
    const { path, exclude } = recipe;
    const sources = recipe.data.flatMap((source) => source.kind === 'file' ? ((0,repository_path/* repositoryPath */.SH)(path, source.path) ?? []) : []);
    const isData = (file) => sources.some((source) => source === file.path || (0,repository_path/* isWithin */.UO)(source, file.path));
    const scope = { path, exclude, recipe: null };
    return {
        recipe: (0,canonical_json/* sha256Of */.Bj)((0,digest/* recipeCanonical */.RZ)(recipe)),
        code: (0,inputs_digest/* inputsDigest */.KA)({ ...scope, entries: entries.filter((file) => !isData(file)), external: [] }),
        data: (0,inputs_digest/* inputsDigest */.KA)({
            path: '.',
            exclude: [],
            recipe: null,
            entries: entries.filter(isData),
            external: (0,digest/* externalData */.yz)(recipe),
        }),
        signature,
    };
}

// EXTERNAL MODULE: ./src/actions/registry/model-files.ts + 1 modules
var model_files = __webpack_require__(52212);
// EXTERNAL MODULE: ./src/actions/registry/publication.ts
var publication = __webpack_require__(57105);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./src/actions/registry/signature.ts



const limit = 1_000_000;
async function signatureOf({ files, log }, { record, folder }) {
    const stated = record.files.find((file) => external_node_path_default().posix.basename(file.path) === 'MLmodel');
    if (!stated || stated.size > limit)
        return null;
    const bytes = await files.read(external_node_path_default().join(folder, stated.path), limit);
    if (!bytes)
        return null;
    try {
        const document = (0,dist/* parse */.qg)(new TextDecoder().decode(bytes), { maxAliasCount: 0 });
        const signature = document?.signature;
        return signature === undefined || signature === null ? null : (0,canonical_json/* sha256Of */.Bj)((0,canonical_json/* canonicalJson */.dj)(signature));
    }
    catch (error) {
        log.warn(`The signature in ${stated.path} cannot be read: ${error.message.slice(0, 200)}`);
        return null;
    }
}

;// CONCATENATED MODULE: ./src/actions/registry/run-contender.ts










async function runContender(host, options) {
    const { scope, candidate, version: asked } = options;
    const run = runOf(candidate, scope.subject.model);
    refuseOtherCommits(host, scope, { run, reused: candidate.reused });
    const { release, recipe, model: name } = scope.subject;
    const model = await (0,model_files/* gatherModelFiles */.E)(host, run, release);
    const candidacy = { stage: scope.stage, contentId: model.contentId, key: (0,registry_standing/* claimKey */.Eo)(run.record.id) };
    const parts = versionParts(recipe, { entries: scope.trees.head, signature: await signatureOf(host, run) });
    return {
        candidate,
        commit: host.context.commit,
        ...doubtOf(scope, run),
        standing(ledger) {
            const standing = (0,registry_standing/* standingOf */.YP)(ledger, candidacy);
            if (standing.kind === 'published') {
                const differs = asked !== undefined && asked !== standing.version;
                if (differs)
                    return { kind: 'refused', reason: takenContent(standing.version, asked) };
                return { kind: 'open', version: standing.version };
            }
            if (standing.kind !== 'new')
                return standing;
            const refusal = asked === undefined ? undefined : numberRefusal(ledger, asked, standing.claimed);
            return refusal === undefined
                ? { kind: 'open', version: undefined }
                : { kind: 'refused', reason: refusal };
        },
        plan: (ledger, holder) => ({
            version: numberOn(ledger, candidacy, { asked, bump: bumpOf(options, parts, holder?.manifest.parts) }),
            assets: model.assets,
        }),
        async publish(ledger, { comparison, holder, opened, override }) {
            const evidence = await (0,evidence_asset/* writeEvidence */.n)(host, {
                model: name,
                release,
                evidence: candidate.evidence,
                asked: (0,gather_subjects/* ruledMetrics */.SH)(scope.subject),
            });
            const bump = bumpOf(options, parts, opened?.manifest.parts);
            const published = await (0,publication/* publishVersion */.Q)(host, ledger, {
                scope,
                run,
                ...(candidate.reused && { reused: candidate.reused }),
                model,
                evidence,
                comparison,
                releases: options.releases,
                parent: holder,
                parts,
                approvals: options.approvals,
                ...(override && { override }),
                numberOn: (now) => numberOn(now, candidacy, { asked, bump }),
            });
            return published.kind === 'published' ? published : { ledger: published.ledger };
        },
    };
}
function runOf({ run, evidence }, model) {
    if (run)
        return run;
    throw new errors/* ModelgateError */.HJ({
        code: 'METRICS_INVALID',
        message: `The run of ${model} cannot be released: ${evidence.unreadable.join('; ') || 'it has no record'}`,
        hint: 'Run the training again.',
    });
}
function refuseOtherCommits({ context }, { subject, trees, policies }, { run: { record, folder }, reused }) {
    const { commit, dirty } = record;
    const fault = { code: 'DOCUMENT_INVALID', place: { path: folder } };
    if (dirty) {
        const message = 'The run was made with changes that were not committed';
        throw new errors/* ModelgateError */.HJ({ ...fault, message, hint: 'Commit them and train again.' });
    }
    if (commit === undefined || commit === context.commit || reused !== undefined)
        return;
    if (record['inputs-digest'] === (0,touched/* digestOfInputs */.zH)(subject, trees, policies.head !== undefined))
        return;
    const message = `The run was made of commit ${commit.slice(0, 12)}, which has other inputs than ${context.commit.slice(0, 12)}`;
    throw new errors/* ModelgateError */.HJ({ ...fault, message, hint: 'Promote it from its own commit, or train again.' });
}
function doubtOf({ subject: { recipe } }, { record }) {
    if (recipe.train === undefined || record.training !== undefined)
        return {};
    return {
        doubt: 'the recipe has `train`, and nothing shows that `train` made these files of this commit: they may be older',
    };
}
function bumpOf({ bump }, parts, parent) {
    return bump === 'auto' ? (0,registry_bump/* automaticBump */.m)(parent, parts) : bump;
}
function numberOn(ledger, candidacy, { asked, bump }) {
    const standing = (0,registry_standing/* standingOf */.YP)(ledger, candidacy);
    const claimed = standing.kind === 'new' ? standing.claimed : undefined;
    return claimed ?? asked ?? (0,registry_bump/* nextVersion */.y)(ledger.state, bump);
}
function numberRefusal({ state }, asked, claimed) {
    if (claimed !== undefined && claimed !== asked)
        return `This run was given the number ${claimed} by an earlier try: leave \`version\` out`;
    const taken = state.versions[asked];
    if (taken === undefined || claimed === asked)
        return undefined;
    return taken.status === 'withdrawn'
        ? (0,registry_standing/* withdrawnRefusal */.L7)(asked)
        : `The number ${asked} of ${state.model} is taken: leave \`version\` out, or give a free one`;
}
function takenContent(version, asked) {
    return `These very bytes are published as ${version} already, and would not become ${asked} as well: leave \`version\` out`;
}

// EXTERNAL MODULE: ./src/actions/validating/allow.ts
var allow = __webpack_require__(81168);
// EXTERNAL MODULE: ./src/actions/validating/engine-path.ts
var engine_path = __webpack_require__(75415);
// EXTERNAL MODULE: ./src/actions/registry/verb-fields.ts
var verb_fields = __webpack_require__(85222);
;// CONCATENATED MODULE: ./src/actions/registry/version-contender.ts





async function versionContender(host, { ledger, releases }, { scope, version }) {
    const { stage, subject } = scope;
    const tag = (0,registry_version/* formatTag */._3)({ model: subject.model, version });
    const release = await (0,registry_registry/* releaseOf */.l)(host, releases, tag);
    const opened = await (0,verified_release/* verifyRelease */.V)(host, {
        model: subject.model,
        version,
        release,
        known: ledger.state.versions[version],
    });
    return {
        candidate: { evidence: await (0,released/* releasedEvidence */.Jh)(host, opened) },
        commit: undefined,
        rows: opened.manifest.comparison?.results.rows?.fingerprint,
        standing({ state }) {
            const held = (0,registry_standing/* holdRefusal */.iI)(state, stage);
            if (held !== undefined)
                return { kind: 'refused', reason: held };
            const gone = (0,registry_standing/* withdrawnTwin */.xY)(state, version);
            if (gone !== undefined)
                return { kind: 'refused', reason: (0,registry_standing/* withdrawnRefusal */.L7)(gone) };
            if (state.stages[stage]?.version === version)
                return { kind: 'unchanged', version };
            return { kind: 'open', version };
        },
        plan: () => ({ version, assets: [] }),
        publish: (ledger) => Promise.resolve({ ledger, version, release: opened.release }),
    };
}

;// CONCATENATED MODULE: ./src/actions/promote.ts






















const outputs = {
    outcome: '`promoted`, `unchanged`, `refused`; `error` on a fault.',
    verdict: 'Of the judgement against what holds the stage now.',
    version: 'The version that holds the stage now.',
    tag: 'Its tag.',
    stage: 'The stage.',
    previous: 'The version that held it before; empty when there was none.',
    'release-url': 'Address of its release.',
    'release-id': 'GitHub’s number of its release.',
    'content-id': 'OpenSSF Model Signing root digest of its files.',
    seq: 'Number of the event in the ledger.',
    plan: 'JSON: what was about to be done.',
};
const promote_promote = (0,define_action/* defineAction */.QP)({
    id: 'promote',
    title: 'Modelgate: promote a model',
    description: 'Judges a run once more against what holds the stage now, publishes it as a verified release, and moves the stage.',
    permissions: {
        contents: {
            access: 'write',
            why: 'makes the release, appends to the ledger’s branch, sends the dispatch',
        },
        actions: {
            access: 'read',
            why: 'finds the run of this workflow run, and the approvals of its environment',
        },
        'pull-requests': {
            access: 'read',
            why: 'takes a run that a pull request trained only where nobody but its own base could have changed the workflow',
        },
    },
    inputs: {
        ...fields/* commonInputs */.j$,
        model: (0,fields/* text */.Qq)('Which model of the policy. Not given: the only one.'),
        run: (0,fields/* text */.Qq)('A run directory or `run.json`. Not given: this workflow run’s.'),
        version: (0,fields/* text */.Qq)('An already published version to move to `stage`, in place of a run; or the number to give to the new one.'),
        bump: (0,fields/* choiceOr */.FZ)(['auto', 'major', 'minor', 'patch'], 'How the number goes up. `auto`: input or output signature changed: major; code or parameters: minor; only data: patch.'),
        stage: (0,fields/* text */.Qq)('Where to. Not given: the first of `stages`.'),
        override: (0,fields/* text */.Qq)('A reason; promotes against the verdict. Needs a person: `workflow_dispatch`, or `--by` on a shell. It stays in the ledger and on the release.'),
        allow: allow/* allowField */.m,
        'engine-path': engine_path/* enginePathField */.Q,
        announce: verb_fields/* announceInput */.cm,
        'dry-run': verb_fields/* dryRunInput */.lo,
    },
    outputs,
    async run(inputs, host) {
        const scope = await gatherScope(host, inputs);
        if (!scope.subject.gated)
            return refusedWithoutRules(scope);
        const override = overrideOf(host, inputs.override);
        const version = inputs.version === undefined ? undefined : ((0,registry_version/* parseVersion */.ot)(inputs.version), inputs.version);
        const registry = await (0,registry_registry/* openRegistry */.M)(host, scope.subject.model);
        const clicks = (0,registry_click/* unansweredClicks */.e)(registry.ledger.state, registry.releases, registry.whole);
        if (clicks.length > 0) {
            const refusal = clicks.map((click) => (0,registry_click/* clickRefusal */.t)(scope.subject.model, click)).join('\n');
            return resultOf(scope, { outcome: 'refused', registry, refusal });
        }
        const approvals = await host.forge.approvals();
        const { bump, run, allow, 'dry-run': dryRun } = inputs;
        const validating = { enginePath: inputs['engine-path'], allow };
        const asked = { scope, version, bump, run, approvals, validating };
        const contender = await contenderOf(host, registry, asked);
        const promoted = await promote(host, registry, {
            scope,
            contender,
            override,
            approvals,
            validating,
            dryRun,
            asked: isAsked(inputs),
        });
        const isDone = !dryRun && promoted.outcome !== 'refused';
        const faults = isDone ? await follow(host, promoted, { scope, announce: inputs.announce }) : [];
        return { ...resultOf(scope, promoted), ...(0,aftermath/* asFault */.P)(faults) };
    },
});
function isAsked({ run, version, bump, override, }) {
    return run !== undefined || version !== undefined || bump !== 'auto' || override !== undefined;
}
async function contenderOf(host, registry, request) {
    const { scope, version, run, validating } = request;
    const status = version === undefined ? undefined : registry.ledger.state.versions[version]?.status;
    const isPublished = status !== undefined && status !== 'registered';
    if (version !== undefined && isPublished && run === undefined)
        return versionContender(host, registry, { scope, version });
    const { subject, trees, policies } = scope;
    const inputsDigest = (0,touched/* digestOfInputs */.zH)(subject, trees, policies.head !== undefined);
    const named = { metrics: [], predictions: undefined, run };
    const asked = { host, subject, named, inputsDigest, validating };
    const candidate = await (0,gather_candidate/* gatherCandidate */.lr)({ ...asked, tree: trees.head, policies });
    return runContender(host, { ...request, candidate, releases: registry.releases });
}
async function follow(host, { registry, outcome, version, release }, { scope, announce }) {
    const { ledger, releases } = registry;
    const { stage, subject } = scope;
    const known = release ? [...releases, release] : releases;
    return (0,aftermath/* faultsOf */.x)(async () => announce && (0,announcement/* announceAgain */.k)(host, ledger, { stage, again: outcome === 'unchanged' }), () => (0,abandoned/* sweepAbandoned */.L)(host, registry, version), () => (0,mirrors/* mirrorWithdrawn */.Y)(host, { state: ledger.state, releases, reasons: new Map() }), async () => subject.release.gto && (0,gto/* mirrorForGto */.v)(host, { ledger, releases: known, stage, wanted: true }), async () => isFirst(ledger) && warnIfUnanswered(host, scope));
}
async function warnIfUnanswered(host, scope) {
    const { origin } = scope.policies;
    const { commit, defaultBranch } = host.context;
    const isHead = origin?.ref === defaultBranch && origin.commit === commit;
    await (0,rollback_workflow/* warnOfRollbackWorkflow */.tE)(host, isHead ? { commit, entries: scope.trees.head } : undefined);
}
function isFirst({ state }) {
    return Object.values(state.versions).filter(({ status }) => status !== 'registered').length === 1;
}
function overrideOf({ context }, reason) {
    if (reason === undefined)
        return undefined;
    if (context.person !== undefined)
        return { by: context.person, reason: (0,registry_event/* reasonOf */.A3)(reason) };
    throw new errors/* ModelgateError */.HJ({
        code: 'INPUT_INVALID',
        message: 'Input `override` needs a person who answers for it, and nobody is known here',
        hint: 'Start the workflow by hand (`workflow_dispatch`); on a shell say who with `--by`.',
    });
}
function refusedWithoutRules({ subject, stage }) {
    const refusal = `${subject.model} has no rules in force: nothing is promoted without them. Write .github/modelgate.yml on the default branch`;
    return { outputs: { outcome: 'refused', stage }, refusal };
}
function resultOf({ subject, stage }, { outcome, registry, comparison, version, previous, release, seq, plan, refusal }) {
    const { model } = subject;
    const known = version === undefined ? undefined : registry.ledger.state.versions[version];
    const verdict = comparison?.verdict.value ?? (outcome === 'unchanged' ? 'unchanged' : undefined);
    const at = seq ?? registry.ledger.state.stages[stage]?.seq;
    return {
        outputs: {
            outcome,
            stage,
            ...(verdict !== undefined && { verdict }),
            ...(version !== undefined && { version, tag: (0,registry_version/* formatTag */._3)({ model, version }) }),
            ...(previous !== undefined && { previous: previous ?? '' }),
            ...(release && { 'release-url': release.url, 'release-id': String(release.id) }),
            ...(known?.['content-id'] !== undefined && { 'content-id': known['content-id'] }),
            ...(at !== undefined && { seq: String(at) }),
            ...(plan && { plan: JSON.stringify(plan) }),
        },
        ...(refusal !== undefined && { refusal }),
    };
}


}),

91403:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  L: () => (sweepAbandoned),
  z: () => (isAbandoned)
});
var _domain_registry_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53866);

const patience = 3_600_000;
async function sweepAbandoned(host, { ledger, releases }, ours) {
    const { model, state, events } = ledger;
    for (const [version, { status }] of Object.entries(state.versions)) {
        if (status !== 'registered' || version === ours)
            continue;
        const drafts = releases.filter((one) => one.draft && one.tag === (0,_domain_registry_version_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTag */ ._3)({ model, version }));
        if (drafts.length === 0)
            continue;
        const claim = events.find((event) => event.type === 'registered' && event.version === version);
        if (!(await isAbandoned(host, claim)))
            continue;
        for (const draft of drafts)
            await host.store.discard(draft);
        host.log.info(`Discarded the draft of ${version}, which an earlier try left behind.`);
    }
}
async function isAbandoned({ forge, clock }, claim) {
    const over = claim?.by.run === undefined ? undefined : await forge.isOver(claim.by.run);
    if (over !== undefined)
        return over;
    return claim === undefined || clock.now().getTime() - Date.parse(claim.at) > patience;
}


}),

63311:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  P: () => (asFault),
  x: () => (faultsOf)
});
var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);

async function faultsOf(...works) {
    const faults = [];
    for (const work of works) {
        try {
            await work();
        }
        catch (error) {
            if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelgateError */ .HJ))
                throw error;
            faults.push(...error.faults);
        }
    }
    return faults;
}
function asFault([first, ...more]) {
    return first ? { fault: new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelgateError */ .HJ([first, ...more]) } : {};
}


}),

80688:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  i: () => (announce),
  k: () => (announceAgain)
});
var _domain_registry_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53866);
var _ledger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68938);


async function announce({ forge, log }, { model, stage, version, from, seq, type }) {
    const tag = (0,_domain_registry_version_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTag */ ._3)({ model, version });
    await forge.dispatch({ model, stage, version, tag, from, seq, action: type });
    log.debug(`Announced: ${stage} of ${model} is ${version} (event ${seq})`);
}
async function announceAgain(host, { events, state }, { stage, again }) {
    const event = events.findLast((one) => one.seq === state.stages[stage]?.seq);
    if (event?.type !== 'promoted')
        return;
    if (!again || event.by.run === (0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .writerOf */ .bi)(host).run)
        await announce(host, event);
}


}),

15051:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  q: () => (wholeHistory),
  w: () => (isWhole)
});
var _domain_registry_chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82723);

async function wholeHistory(host, ledger) {
    const { model, head, state, events } = ledger;
    if (head === undefined || isWhole(ledger))
        return events;
    const files = await host.ledger.events(head, { model, from: 1, to: state.seq });
    return (0,_domain_registry_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .verifiedTail */ .DI)(state, { from: 1, files });
}
function isWhole({ state, events }) {
    return events.length === state.seq;
}


}),

96955:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Y: () => (mirrorWithdrawn)
});
var _domain_registry_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53866);
var _domain_registry_release_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40919);


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


}),

81168:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  N: () => (allowOf),
  m: () => (allowField)
});
var _domain_validation_never_allowed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63305);
var _runtime_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74175);


function allowOf(description) {
    return (0,_runtime_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .lines */ .Mn)(description).superRefine((names, context) => {
        const never = names.filter(_domain_validation_never_allowed_js__WEBPACK_IMPORTED_MODULE_0__/* .isNeverAllowed */ .V);
        if (never.length === 0)
            return;
        const message = `${never.map((name) => JSON.stringify(name)).join(', ')} can never be allowed: it runs what it is given, or reaches the system, so that to allow it would allow whatever the file says. Save the model in a format without code (safetensors, ONNX, skops)`;
        context.addIssue({ code: 'custom', message });
    });
}
const allowField = allowOf('Imports, operators and layers of model files that nobody has looked into before, which you have read and allow, one a line: `my_package.Model`. What runs anything it is given, such as `os.system`, is refused.');


}),

75415:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Q: () => (enginePathField)
});
var _runtime_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74175);

const enginePathField = (0,_runtime_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Folder that has the data engine, for networks without a package registry: one in which `npm ci` was run with the files of engines/duckdb.');


}),

97625:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  B: () => (blocks)
});
const blockedPullRequests = {
    fail: ['incomparable', 'fail'],
    inconclusive: ['incomparable', 'fail', 'inconclusive'],
    never: [],
};
const promotable = ['pass', 'first', 'unchanged'];
function blocks(verdict, { failOn, gated, purpose }) {
    if (purpose === 'promotion')
        return !gated || !promotable.includes(verdict);
    return gated && blockedPullRequests[failOn].includes(verdict);
}


}),

20864:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  m: () => (automaticBump),
  y: () => (nextVersion)
});
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53866);


function automaticBump(parent, parts) {
    if (parent === undefined)
        return 'minor';
    if (parent.signature !== null && parent.signature !== parts.signature)
        return 'major';
    const sameCode = parent.code === parts.code && parent.recipe === parts.recipe;
    return sameCode ? 'patch' : 'minor';
}
function nextVersion({ versions }, bump) {
    const highest = Object.keys(versions).map(_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot).toSorted(_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy).at(-1);
    const version = (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .formatVersion */ .qh)(highest === undefined ? { major: 1, minor: 0, patch: 0 } : (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .bumped */ .E5)(highest, bump));
    if ((0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .versionIn */ .It)(version))
        return version;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelgateError */ .HJ({
        code: 'INPUT_INVALID',
        message: `The number after the highest one would be ${version}, which has more digits than a version may have`,
        hint: 'Give `version` a number that is free.',
    });
}


}),

50144:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  _1: () => (changedRowsCsv),
  _I: () => (changedRowsFile)
});
/* unused harmony export inertCell */
var _inert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34099);

const changedRowsFile = 'changed-rows.csv';
const ownColumns = ['id', 'change', 'label', 'baseline', 'candidate', 'loss_change'];
const longest = 1_000;
function changedRowsCsv({ columns, rows }) {
    const header = [...ownColumns, ...columns.map((column) => inertCell(`slice ${column}`))];
    const known = new Map();
    const sliceCell = (value) => {
        const found = known.get(value) ?? inertCell(value);
        known.set(value, found);
        return found;
    };
    const lines = rows.map(({ id, change, label, baseline, candidate, lossChange, slices }) => [
        inertCell(id),
        change,
        cell(label),
        cell(baseline),
        cell(candidate),
        String(lossChange + 0),
        ...slices.map(sliceCell),
    ].join(','));
    return [header.join(','), ...lines, ''].join('\n');
}
function cell(value) {
    return typeof value === 'number' ? String(value) : inertCell(value);
}
function inertCell(text) {
    const clean = (0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .steady */ .vM)(text, longest);
    const isNumber = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(clean);
    if (isNumber)
        return clean;
    const inert = /^[\s"']*[=+\-@|%＝＋－＠\uFFFD]/u.test(clean) ? `'${clean}` : clean;
    return `"${inert.replaceAll('"', '""')}"`;
}


}),

76887:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  rf: () => (signs),
  t0: () => (defused),
  wh: () => (plainText)
});
var _inert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34099);
var _sparkline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49936);


function plainText(sentence) {
    return sentence.map(inlineText).join('');
}
const signs = {
    pass: '✓',
    fail: '✗',
    inconclusive: '?',
    incomparable: '✗',
    unchanged: '=',
    first: '·',
    warning: '!',
    error: '✗',
    none: '·',
};
function inlineText(inline) {
    switch (inline.kind) {
        case 'text':
        case 'emphasis':
            return inline.text;
        case 'data':
        case 'name':
            return defused((0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(inline.text) || '(empty)');
        case 'prose':
            return defused((0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(inline.text.trim(), 600));
        case 'status':
            return signs[inline.status];
        case 'spark':
            return (0,_sparkline_js__WEBPACK_IMPORTED_MODULE_1__/* .sparkline */ .K)(inline.heights);
        case 'link':
            return `${inline.text} (${inline.url})`;
    }
}
function defused(text) {
    return text.replaceAll('::', ': :').replaceAll('##[', '## [').replaceAll('<!--', '<! --');
}


}),

63305:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  V: () => (isNeverAllowed)
});
const listed = `
os posix nt sys subprocess _posixsubprocess pty commands popen2 multiprocessing ctypes _ctypes cffi signal _signal platform
shutil tempfile glob fileinput linecache filecmp mmap select sqlite3 _sqlite3 _osx_support _aix_support io.open io.FileIO io.open_code
_io.open _io.FileIO _io.open_code codecs.open logging.config logging.handlers logging.FileHandler uuid._get_command_stdout
socket _socket socketserver ssl asyncio http httplib urllib urllib2 requests aiohttp smtplib imaplib ftplib poplib telnetlib
nntplib xmlrpc webbrowser
runpy code.InteractiveInterpreter code.InteractiveConsole code.interact codeop marshal importlib imp _imp _frozen_importlib
_frozen_importlib_external pkgutil zipimport zipapp py_compile compileall site gc inspect atexit _thread.start_new_thread
timeit cProfile profile.run profile.runctx profile.Profile pdb bdb trace.Trace doctest unittest pydoc idlelib lib2to3 _pyrepl
test.support distutils setuptools pip ensurepip venv virtualenv pexpect
types.FunctionType types.LambdaType types.CodeType operator.attrgetter operator.methodcaller _operator.attrgetter
_operator.methodcaller
pickle _pickle cPickle dill cloudpickle shelve joblib.load joblib.numpy_pickle.load joblib.numpy_pickle._unpickle
numpy.load numpy.lib.npyio.load numpy.f2py numpy.distutils numpy.testing numpy.ctypeslib
pandas.eval pandas.read_pickle pandas.core.computation pandas.io.pickle
torch.load torch.compile torch.hub torch.package torch.serialization.load torch._dynamo torch._inductor torch.utils.cpp_extension
torch.utils.collect_env torch.utils.bottleneck torch.utils._config_module torch.fx.experimental torch.jit.unsupported_tensor_ops
`;
const builtIn = `eval exec execfile compile open file input __import__ reload getattr setattr delattr globals locals vars apply
breakpoint help`;
const never = new Set([
    ...wordsOf(listed),
    ...['builtins', '__builtin__', '__builtins__'].flatMap((module) => wordsOf(builtIn).map((name) => `${module}.${name}`)),
]);
const anywhere = new Set('os posix nt sys subprocess builtins __builtin__ importlib ctypes runpy pty marshal shutil'.split(' '));
const inner = new Set(`__builtins__ __globals__ __dict__ __class__ __bases__ __base__ __mro__ __subclasses__ __getattribute__ __getattr__ __setattr__
  __code__ __closure__ __func__ __self__ __loader__ __spec__ __import__ __reduce__ __reduce_ex__`.split(/\s+/));
function isNeverAllowed(name) {
    const parts = name.split('.');
    if (parts.some((part, at) => inner.has(part) || (at > 0 && anywhere.has(part))))
        return true;
    return parts.some((_, at) => never.has(parts.slice(0, at + 1).join('.')));
}
function wordsOf(text) {
    return text.trim().split(/\s+/);
}


})

};
