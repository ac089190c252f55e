export const id = 654;
export const ids = [654];
export const modules = {

74222:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (gatherBaseline)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
;// CONCATENATED MODULE: ./src/domain/run/baseline.ts

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

// EXTERNAL MODULE: ./src/domain/evidence/seed-names.ts
var seed_names = __webpack_require__(4818);
// EXTERNAL MODULE: ./src/domain/glob.ts
var glob = __webpack_require__(47916);
// EXTERNAL MODULE: ./src/domain/policy/policy.ts
var policy = __webpack_require__(29337);
// EXTERNAL MODULE: ./src/domain/repository-path.ts
var repository_path = __webpack_require__(62164);
// EXTERNAL MODULE: ./src/actions/gather/portable-path.ts
var portable_path = __webpack_require__(31638);
// EXTERNAL MODULE: ./src/actions/gather/prediction-files.ts
var prediction_files = __webpack_require__(15416);
// EXTERNAL MODULE: ./src/actions/gather/subjects.ts
var subjects = __webpack_require__(29246);
;// CONCATENATED MODULE: ./src/actions/gather/committed-files.ts









async function recipeFilesAt({ host, subject, policies }, commit) {
    const text = await host.repository.file(commit, policies.path);
    const own = text && (await recipeIn(text, { path: policies.path, model: subject.model }));
    const recipe = own || subject.recipe;
    const { predictions } = recipe;
    const found = predictions && (await predictionsAt({ host, recipe }, commit));
    const { missing, ...files } = found ?? { files: [] };
    const rows = own && missing ? { ...files, missing } : files;
    return {
        metrics: await metricsAt({ host, recipe }, commit),
        ...(predictions && found && { predictions: { ...rows, columns: (0,subjects/* columnsOf */.PL)(predictions) } }),
    };
}
async function predictionsAt({ host, recipe }, commit) {
    const patterns = (0,policy/* predictionPaths */.MV)(recipe.predictions);
    const insideOf = (pattern) => (0,repository_path/* repositoryPath */.SH)(recipe.path, pattern);
    const first = patterns.map(insideOf).find((pattern) => pattern !== undefined);
    if (first === undefined)
        return undefined;
    if (!(0,prediction_files/* mayBeSeveral */.J_)(recipe.predictions))
        return { files: [{ path: first }] };
    const entries = await host.repository.tree(commit);
    const tree = entries.filter(({ mode }) => mode !== '160000').map((entry) => entry.path);
    const parts = patterns.map((pattern) => ({ pattern, files: filesAt(tree, insideOf(pattern)) }));
    const all = [
        ...new Set(parts.flatMap(({ files }) => (patterns.length > 1 ? files : (0,prediction_files/* inOrderOfSeeds */.L6)(files)))),
    ];
    const missing = parts.filter(({ files }) => files.length === 0).map(({ pattern }) => pattern);
    const known = patterns.length > 1 && missing.length > 0 ? { missing } : {};
    if (all.length < 2)
        return { files: [{ path: all[0] ?? first }], ...known };
    const seeds = (0,seed_names/* seedsOfFiles */.Dq)(all);
    return { files: all.map((file, at) => ({ path: file, seed: seeds[at] })), ...known };
}
function filesAt(tree, pattern) {
    if (pattern === undefined)
        return [];
    if (tree.includes(pattern))
        return [pattern];
    return (0,glob/* globFault */.Hf)(pattern) === undefined ? tree.filter((0,glob/* matcherOf */.Ke)([pattern])) : [];
}
function repositoryPathOf(workspace, file) {
    const relative = (0,portable_path/* portablePath */.T)(workspace, file);
    return relative.startsWith('../') || external_node_path_default().isAbsolute(relative) ? undefined : relative;
}
async function recipeIn(text, { path: file, model }) {
    const { parsePolicy } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5801), __webpack_require__.e(2278)]).then(__webpack_require__.bind(__webpack_require__, 82278));
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
    const globs = patterns.filter(glob/* isGlob */.fg);
    const plain = patterns.filter((pattern) => !globs.includes(pattern));
    if (globs.length === 0)
        return plain;
    const fits = (0,glob/* matcherOf */.Ke)(globs);
    const tree = await host.repository.tree(commit);
    return [...new Set([...plain, ...tree.map((entry) => entry.path).filter(fits)])];
}

// EXTERNAL MODULE: ./src/actions/gather/evidence.ts
var gather_evidence = __webpack_require__(22322);
;// CONCATENATED MODULE: ./src/actions/gather/baseline-commit.ts




async function baselineOfCommit(request, at) {
    const { host, subject } = request;
    const candidate = await request.candidate;
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
    const { repository, metricFiles } = host;
    const unreadable = [];
    const read = [];
    for (const file of named.metrics) {
        const bytes = await repository.file(commit, file);
        if (!bytes)
            continue;
        const name = `${file} of ${shown}`;
        const values = await (0,gather_evidence/* orUnreadable */.pz)(unreadable, () => metricFiles.parse(bytes, name));
        if (values)
            read.push({ path: name, values });
    }
    const rows = named.predictions;
    const copies = await copiesAt({ host, model, rows }, commit);
    if (copies.length > 0)
        unreadable.push(...missingFiles(rows, shown));
    const predictions = await (0,gather_evidence/* orUnreadable */.pz)(unreadable, () => committedRows(host, { copies, columns: rows?.columns ?? {} }));
    if (read.length === 0 && copies.length === 0 && unreadable.length === 0)
        return undefined;
    return {
        side: { kind: 'ref', name: shown, commit },
        values: (await (0,gather_evidence/* orUnreadable */.pz)(unreadable, () => metricFiles.merge(read))) ?? new Map(),
        ...(predictions && { predictions }),
        candidates: 1,
        unreadable,
    };
}
async function copiesAt({ host, model, rows, }, commit) {
    const named = rows?.files ?? [];
    const copies = [];
    for (const { path: name, ...seed } of named) {
        const bytes = await host.repository.file(commit, name);
        const target = named.length === 1 ? external_node_path_default().posix.basename(name) : name;
        const file = external_node_path_default().posix.join('.modelgate', 'baselines', model, target);
        if (!bytes)
            continue;
        await host.files.write(file, bytes);
        copies.push({ ...seed, file });
    }
    return copies;
}
function missingFiles(rows, shown) {
    return (rows?.missing ?? []).map((pattern) => (0,errors/* faultSentence */.cq)({
        code: 'FILE_MISSING',
        message: `A file of predictions that the recipe of ${shown} lists is not there, and others of the list are`,
        place: { path: pattern },
        hint: 'Each seed counts: commit all of them there, or name another `baseline`.',
    }));
}
async function committedRows(host, { copies, columns }) {
    const [first, ...others] = copies;
    if (!first)
        return undefined;
    const rows = await (0,gather_evidence/* readRows */.aK)(host, first.file, columns);
    const { seed: own } = first;
    if (own === undefined || others.length === 0)
        return rows;
    const further = others.map(({ file, seed = file }) => ({
        seed,
        read: () => (0,gather_evidence/* readRows */.aK)(host, file, columns),
    }));
    return { ...rows, seeds: { own, decide: true, others: further } };
}
function filesOfCandidate(workspace, { sources }) {
    if (!sources)
        return undefined;
    const inRepository = (file) => repositoryPathOf(workspace, file);
    const metrics = sources.metrics.map(inRepository).filter((file) => file !== undefined);
    const { predictions } = sources;
    const seeds = predictions?.seeds;
    const all = predictions
        ? [{ path: predictions.path, ...(seeds && { seed: seeds.own }) }, ...(seeds?.others ?? [])].flatMap(({ path: file, ...rest }) => {
            const inside = inRepository(file);
            return inside === undefined ? [] : [{ ...rest, path: inside }];
        })
        : [];
    return {
        metrics,
        ...(all.length > 0 && predictions && { predictions: { files: all, columns: predictions.columns } }),
    };
}

// EXTERNAL MODULE: ./src/actions/gather/candidate.ts + 1 modules
var candidate = __webpack_require__(16635);
// EXTERNAL MODULE: ./src/actions/gather/original.ts + 1 modules
var gather_original = __webpack_require__(25118);
// EXTERNAL MODULE: ./src/actions/gather/policies.ts + 1 modules
var gather_policies = __webpack_require__(39223);
// EXTERNAL MODULE: ./src/actions/gather/run-folder.ts
var run_folder = __webpack_require__(36131);
;// CONCATENATED MODULE: ./src/actions/gather/baseline-pushes.ts






async function baselineOfPushes(request, base) {
    const { host, subject } = request;
    let expired;
    for await (const kept of host.runs.ofBranch(subject.model, host.context.baseBranch)) {
        if (!(await host.repository.contains(base, kept.commit)))
            continue;
        const evidence = kept.expired ? undefined : await evidenceOfKept(request, kept);
        if (evidence)
            return { evidence };
        expired ??= kept;
    }
    return expired ? { expired } : {};
}
async function evidenceOfKept(request, kept) {
    const { host, subject } = request;
    const folder = external_node_path_default().posix.join('.modelgate', 'baselines', subject.model);
    const unreadable = [];
    const named = {
        kind: 'run',
        name: `${kept.branch} at ${kept.commit.slice(0, 7)}`,
        commit: kept.commit,
    };
    const run = await (0,gather_evidence/* orUnreadable */.pz)(unreadable, async () => {
        const original = await (0,gather_original/* originalOf */.zW)(host, kept, await scopeOf(request, kept));
        if (!original)
            return 'expired';
        await host.runs.fetch(original, folder);
        return (0,run_folder/* openRun */.I)(host, folder);
    });
    if (run === 'expired')
        return undefined;
    if (!run)
        return { side: named, values: new Map(), candidates: 1, unreadable };
    if (run.record.model !== subject.model)
        return (0,gather_evidence/* ofAnotherModel */.WS)(run.record.model, subject);
    const artifact = {
        id: kept.id,
        'workflow-run': kept.workflowRun,
        ...(kept.url !== undefined && { url: kept.url }),
    };
    const side = { ...(0,candidate/* sideOfRecord */.Qm)(run.record), ...named, ...(kept.workflowRun !== 0 && { artifact }) };
    return (0,gather_evidence/* evidenceOfRun */.Aw)(host, run, { side });
}
async function scopeOf({ host, subject, policies }, kept) {
    if (kept.original === undefined)
        return { subject, policies, tree: [] };
    const [tree, bytes] = await Promise.all([
        host.repository.tree(kept.commit),
        host.repository.file(kept.commit, policies.path),
    ]);
    const policy = bytes && (await (0,gather_policies/* readPolicy */.T4)(bytes, policies.path));
    const recipe = policy?.models.get(subject.model)?.recipe ?? subject.recipe;
    return { subject: { ...subject, recipe }, policies, tree, commit: kept.commit };
}

// EXTERNAL MODULE: ./src/domain/registry/state.ts
var registry_state = __webpack_require__(60147);
// EXTERNAL MODULE: ./src/actions/registry/origin.ts
var origin = __webpack_require__(22277);
;// CONCATENATED MODULE: ./src/actions/gather/baseline-release.ts





async function baselineOfHolder(request) {
    const { subject } = request;
    const stage = request.stage ?? subject.stages.at(-1);
    (0,subjects/* assertStage */.N9)(subject, stage);
    const name = { kind: 'stage', stage };
    const state = await knownState(request, name);
    if (state === undefined || 'evidence' in state)
        return state;
    await (0,origin/* warnOfOrigin */.K)(request.host);
    const version = state.stages[stage]?.version ?? null;
    return version === null ? undefined : ofVersion(request, { state, version, name });
}
async function baselineOfRelease(request, name) {
    const state = await readState(request, name);
    if ('evidence' in state)
        return state;
    const version = name.kind === 'stage' ? state.stages[name.stage]?.version : name.version;
    const status = version && state.versions[version]?.status;
    if (!version || (name.kind === 'version' && (status === undefined || status === 'registered')))
        throw unknown(name, state);
    return ofVersion(request, { state, version, name });
}
async function knownState(request, name) {
    try {
        return await readState(request, name);
    }
    catch (error) {
        if (!(error instanceof errors/* ModelgateError */.HJ) || error.code !== 'LEDGER_ELSEWHERE')
            throw error;
        const what = 'It is compared with the base commit, not with what is in production';
        request.host.log.warn(`${what}: ${error.message}`);
        return undefined;
    }
}
async function readState({ host, subject, ledgerState }, name) {
    const bytes = await (ledgerState ?? host.ledger.state(subject.model));
    if (!bytes)
        return (0,registry_state/* emptyState */.p$)(subject.model);
    const unreadable = [];
    const read = () => (0,registry_state/* parseState */.Bu)(new TextDecoder().decode(bytes), subject.model);
    const state = await (0,gather_evidence/* orUnreadable */.pz)(unreadable, () => Promise.resolve().then(read));
    if (state)
        return state;
    const side = { kind: 'version', name: name.kind === 'stage' ? name.stage : name.version };
    return { evidence: { ...gather_evidence/* emptyEvidence */.HA, side, unreadable }, note: 'The ledger cannot be read.' };
}
async function ofVersion({ host, subject }, { state, version, name }) {
    const known = state.versions[version];
    const { releasedBaseline } = await Promise.all(/* import() */[__webpack_require__.e(5801), __webpack_require__.e(1632), __webpack_require__.e(2219), __webpack_require__.e(9589), __webpack_require__.e(9866)]).then(__webpack_require__.bind(__webpack_require__, 89866));
    const { evidence } = await releasedBaseline(host, { model: subject.model, version, known });
    const which = name.kind === 'stage' ? `The version that holds \`${name.stage}\`` : 'The version that was asked for';
    return { evidence, note: `${which}${known?.status === 'withdrawn' ? ', though it is withdrawn' : ''}.` };
}
function unknown(name, { model, stages, versions }) {
    const held = Object.entries(stages).flatMap(([stage, { version }]) => version === null ? [] : [`\`${stage}\` (${version})`]);
    const published = Object.entries(versions).filter(([, { status }]) => status !== 'registered');
    const there = name.kind === 'stage' ? held : published.map(([version]) => `\`${version}\``);
    const asked = name.kind === 'stage'
        ? `Nobody holds the stage \`${name.stage}\` of ${model}`
        : `There is no version \`${name.version}\` of ${model}`;
    return new errors/* ModelgateError */.HJ({
        code: 'VERSION_UNKNOWN',
        message: there.length === 0 ? `${asked}: nothing was released yet` : asked,
        hint: `${there.length === 0 ? '' : `There is ${there.join(', ')}. `}Or use \`auto\`, \`ref:<git ref>\`, a path, or \`none\`.`,
    });
}

;// CONCATENATED MODULE: ./src/actions/gather/baseline.ts









async function gatherBaseline(request) {
    const { subject, baseline } = request;
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
            return baselineOfRelease(request, name);
    }
}
async function automatic(request) {
    const { base, subject } = request;
    const candidate = await request.candidate;
    if (candidate.evidence.predictions?.columns.baseline !== undefined)
        return ofColumns(candidate.evidence);
    const held = await baselineOfHolder(request);
    if (held)
        return held;
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
        evidence: { ...gather_evidence/* emptyEvidence */.HA, side, unreadable: [detail], candidates: evidence.candidates },
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
        const run = await (0,gather_evidence/* orUnreadable */.pz)(unreadable, () => (0,run_folder/* openRun */.I)(host, location));
        if (!run)
            return { evidence: { ...gather_evidence/* emptyEvidence */.HA, side, unreadable }, note };
        if (run.record.model !== subject.model)
            return { evidence: (0,gather_evidence/* ofAnotherModel */.WS)(run.record.model, subject), note };
        return { evidence: await (0,gather_evidence/* evidenceOfRun */.Aw)(host, run, { side: (0,candidate/* sideOfRecord */.Qm)(run.record) }), note };
    }
    const values = await (0,gather_evidence/* orUnreadable */.pz)(unreadable, () => (0,candidate/* readMetricFiles */.W_)(host, [external_node_path_default().resolve(files.root, location)]));
    return {
        evidence: { ...gather_evidence/* emptyEvidence */.HA, side: { kind: 'file', name: location }, values: values ?? new Map(), unreadable },
        note,
    };
}
function ofColumns({ candidates, predictions }) {
    const side = { kind: 'columns', name: `column ${predictions?.columns.baseline}` };
    return {
        evidence: { ...gather_evidence/* emptyEvidence */.HA, side, candidates },
        note: 'The baseline’s values stand in the candidate’s own file.',
    };
}


}),

34527:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Tb: () => (pairWithSums),
  V2: () => (pair),
  o3: () => (onTheSameRows),
  qe: () => (otherRows)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
var _evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22322);
var _long_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89618);



async function pair(candidate, baseline, rules = []) {
    const { predictions } = candidate;
    const named = [candidate, baseline].flatMap((side) => [...(side?.values.keys() ?? [])]);
    if (!predictions)
        return { kind: 'none' };
    const { table, columns, summed } = predictions;
    if (summed)
        return { kind: 'paired', rows: summed };
    const theirs = baseline?.predictions;
    const { pairRows } = await Promise.all(/* import() */[__webpack_require__.e(5801), __webpack_require__.e(2358), __webpack_require__.e(7140)]).then(__webpack_require__.bind(__webpack_require__, 72358));
    return pairRows({
        candidate: table,
        baseline: theirs?.table ?? null,
        columns,
        asked: [...rules.map(({ metric }) => metric), ...named],
        ...(theirs && { baselineColumns: theirs.columns }),
        ...(theirs && theirs.hashedFor !== predictions.hashedFor && { hashedFor: theirs.hashedFor }),
    });
}
async function pairWithSums(...sides) {
    const pairing = await pair(...sides);
    if (pairing.kind !== 'paired')
        return pairing;
    const { withSums } = await Promise.all(/* import() */[__webpack_require__.e(1632), __webpack_require__.e(5248)]).then(__webpack_require__.bind(__webpack_require__, 10137));
    return withSums(pairing);
}
async function otherRows(candidate, baseline) {
    const { predictions } = candidate;
    if (!predictions || predictions.columns.baseline !== undefined)
        return undefined;
    if (candidate.unreadable.length > 0 || baseline.unreadable.length > 0)
        return undefined;
    if (!baseline.predictions)
        return 'The rows that it was evaluated on are not at hand';
    const pairing = await pair(candidate, baseline);
    const differ = pairing.kind === 'incomparable' && pairing.reason === 'rows-differ';
    return differ ? 'It was evaluated on other rows or labels' : undefined;
}
async function onTheSameRows(host, { recipe }, { candidate, baseline }) {
    const { evidence, note } = baseline;
    const versions = candidate.run?.record['scored-again'] ?? [];
    if (!evidence || (versions.length === 0 && recipe.evaluate === undefined))
        return baseline;
    const reason = await otherRows(candidate.evidence, evidence);
    if (reason === undefined)
        return baseline;
    const { name } = evidence.side;
    const version = versions.find((one) => one['content-id'] === evidence.scorable?.contentId);
    if (version?.predictions === undefined) {
        const why = version?.failure ?? notScored(evidence);
        return { evidence, note: `${note} ${reason}. ${why}` };
    }
    const file = node_path__WEBPACK_IMPORTED_MODULE_0___default().join(candidate.run?.folder ?? '', version.predictions);
    const columns = candidate.evidence.predictions?.columns ?? {};
    const unreadable = [];
    const rows = await (0,_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .orUnreadable */ .pz)(unreadable, async () => (0,_long_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsRead */ .sJ)(await (0,_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .readRows */ .aK)(host, file, columns)));
    const { predictions: _other, withoutItsRows: _gone, ...rest } = evidence;
    return {
        evidence: { ...rest, ...(rows && { predictions: rows }), unreadable },
        note: `${note} ${reason}; so \`evaluate\` scored ${name} again, on those of the candidate.`,
    };
}
function notScored({ side, scorable }) {
    if (!scorable)
        return `The model of ${side.name} is not at hand, and so was not scored again.`;
    return `${side.name} was not scored on the rows of the candidate when that was trained.`;
}


})

};
