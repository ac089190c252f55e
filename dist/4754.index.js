export const id = 4754;
export const ids = [4754];
export const modules = {

/***/ 44754:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qm: () => (/* binding */ sideOfRecord),
/* harmony export */   W_: () => (/* binding */ readMetricFiles),
/* harmony export */   lr: () => (/* binding */ gatherCandidate)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10241);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22322);
/* harmony import */ var _original_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25118);
/* harmony import */ var _recording_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76288);
/* harmony import */ var _run_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36131);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(47693);
/* harmony import */ var _trained_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(76784);









const metricsLimit = 16_000_000;
/**
 * The run under review: the one that `run` names; else of the files that inputs name; else the one that `train` left in
 * this job; else of the recipe's files that this job has made; else this workflow run's artifact; else of the recipe's files as they are committed.
 */
async function gatherCandidate(request) {
    const { host, subject, named } = request;
    if (named.run !== undefined)
        return ofRun(request, await openModelRun(request, named.run));
    const sources = await (0,_sources_js__WEBPACK_IMPORTED_MODULE_7__/* .gatherSources */ .E)(host, subject, named);
    const ofHead = host.context.event !== 'pull_request_target';
    const trained = sources.named ? undefined : await (0,_trained_js__WEBPACK_IMPORTED_MODULE_8__/* .trainedHere */ .Y)(host, subject);
    if (trained)
        return ofTrained(request, trained);
    if (ofHead && (sources.named || (await isFresh(request, sources))))
        return ofSources(request, sources);
    const kept = (await host.runs.ofThisWorkflowRun()).find((run) => run.model === subject.model && !run.expired);
    if (kept)
        return ofKept(request, kept);
    if (!ofHead)
        throw notOfHead();
    if (sources.metrics.length > 0 || sources.predictions)
        return ofSources(request, sources);
    throw noCandidate(subject);
}
/** A checkout there is the base branch's: its files would be held against themselves. */
function notOfHead() {
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ModelgateError */ .HJ({
        code: 'NOT_SUPPORTED_HERE',
        message: 'On `pull_request_target` the files of the workspace are not known to be the pull request’s',
        hint: 'Use the event `pull_request`, or hand the run over as an artifact of this workflow run.',
    });
}
/** It may have been reused: then what this workflow run points to says where it is from. */
async function ofTrained(request, trained) {
    const { host, subject } = request;
    const candidate = await ofRun(request, modelRun(request, trained));
    if (trained.record.commit === host.context.commit)
        return candidate;
    const kept = (await host.runs.ofThisWorkflowRun()).find(({ model, original }) => model === subject.model && original !== undefined);
    if (!kept)
        return candidate;
    const { tree, policies } = request;
    return { ...candidate, reused: await (0,_original_js__WEBPACK_IMPORTED_MODULE_4__/* .originalThere */ .e8)(host, kept, { subject, tree, policies }) };
}
async function ofKept(request, kept) {
    const { host, subject, tree, policies } = request;
    const original = await (0,_original_js__WEBPACK_IMPORTED_MODULE_4__/* .originalThere */ .e8)(host, kept, { subject, tree, policies });
    const folder = (0,_recording_js__WEBPACK_IMPORTED_MODULE_5__/* .runFolderOf */ .Xm)(subject.model);
    await host.runs.fetch(original, folder);
    const run = await openModelRun(request, folder);
    const candidate = await ofRun(request, run);
    if (original === kept)
        return candidate;
    (0,_original_js__WEBPACK_IMPORTED_MODULE_4__/* .assertItsOwn */ .DP)(run, original);
    return { ...candidate, reused: original };
}
async function openModelRun(request, location) {
    return modelRun(request, await (0,_run_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .openRun */ .I)(request.host, location), location);
}
/** @throws ModelgateError INPUT_INVALID for one whose training failed, or of another model */
function modelRun({ subject }, run, location = run.folder) {
    const code = run.record.training?.['exit-code'] ?? 0;
    if (code !== 0) {
        const message = `The run’s training failed with code ${code}: there is nothing to judge`;
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ModelgateError */ .HJ({ code: 'INPUT_INVALID', message, place: { path: location } });
    }
    if (run.record.model === subject.model)
        return run;
    const message = `The run is one of model \`${run.record.model}\`, expected \`${subject.model}\``;
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ModelgateError */ .HJ({ code: 'INPUT_INVALID', message, place: { path: location } });
}
/** A run says of itself what it was made from: it counts only where it is what this commit gives. */
async function ofRun({ host, inputsDigest }, run) {
    const { 'inputs-digest': claimed, ...side } = sideOfRecord(run.record);
    const known = claimed === inputsDigest ? { ...side, 'inputs-digest': inputsDigest } : side;
    return { evidence: await (0,_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .evidenceOfRun */ .Aw)(host, run, { side: known }), run };
}
async function ofSources(request, sources) {
    const { host, subject, inputsDigest } = request;
    const unreadable = [];
    const values = await (0,_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .orUnreadable */ .pz)(unreadable, () => readMetricFiles(host, sources.metrics));
    const recording = { host, subject, sources, values: values ?? new Map(), inputsDigest };
    // Read while the run's copy is made and hashed.
    const rows = sources.predictions && readRowsOf(host, sources.predictions);
    rows?.catch(() => undefined);
    const run = await (0,_recording_js__WEBPACK_IMPORTED_MODULE_5__/* .recordRun */ .vj)(recording);
    const evidence = await (0,_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .evidenceOfRun */ .Aw)(host, run, { side: sideOfRecord(run.record), rows });
    const all = { ...evidence, unreadable: [...unreadable, ...evidence.unreadable] };
    return { evidence: all, ...(values && { run }), sources };
}
function readRowsOf(host, { path: file, columns }) {
    return (0,_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .readRows */ .aK)(host, node_path__WEBPACK_IMPORTED_MODULE_1___default().relative(host.files.root, file), columns);
}
async function readMetricFiles({ files, metricFiles }, paths) {
    const read = await Promise.all(paths.map(async (file) => {
        const bytes = await files.read(file, metricsLimit);
        if (!bytes)
            throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ModelgateError */ .HJ({
                code: 'FILE_MISSING',
                message: 'The file is gone',
                place: { path: file },
            });
        const shown = node_path__WEBPACK_IMPORTED_MODULE_1___default().relative(files.root, file);
        return { path: shown, values: await metricFiles.parse(bytes, shown) };
    }));
    return metricFiles.merge(read);
}
function sideOfRecord(record) {
    return {
        kind: 'run',
        name: record.commit === undefined
            ? `run ${record.id}`
            : `${record.commit.slice(0, 7)}${record.dirty ? ' with uncommitted changes' : ''}`,
        run: record.id,
        ...(record.commit !== undefined && { commit: record.commit }),
        ...(record['content-id'] !== undefined && { 'content-id': record['content-id'] }),
        ...(record['inputs-digest'] !== undefined && { 'inputs-digest': record['inputs-digest'] }),
    };
}
/** Whether this job made the files: a file that is just as the commit has it says nothing about who trained. */
async function isFresh({ host, tree }, { metrics, predictions }) {
    const { files, context } = host;
    const all = [...metrics, ...(predictions ? [predictions.path] : [])];
    if (all.length === 0)
        return false;
    const committed = new Map(tree.map((entry) => [entry.path, entry.id]));
    for (const file of all) {
        const id = committed.get(node_path__WEBPACK_IMPORTED_MODULE_1___default().relative(context.workspace, file).split((node_path__WEBPACK_IMPORTED_MODULE_1___default().sep)).join('/'));
        if (id === undefined || id !== blobId((await files.read(file)) ?? new Uint8Array()))
            return true;
    }
    return false;
}
/** Git's object id of a file's content. */
function blobId(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
function noCandidate({ model, recipe, removed }) {
    const named = [...recipe.metrics, ...(recipe.predictions ? [recipe.predictions.path] : [])];
    const hint = removed
        ? 'To let a model go, take it out of the policy first, and remove its files in a later pull request.'
        : named.length > 0
            ? `The recipe names ${named.join(', ')}; run the training before this step, or hand the run over as an artifact.`
            : 'Give `metrics` the file that your training writes, such as metrics.json.';
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ModelgateError */ .HJ({
        code: 'FILE_MISSING',
        message: `There is nothing to judge of model \`${model}\``,
        hint,
    });
}


/***/ }),

/***/ 22322:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aw: () => (/* binding */ evidenceOfRun),
/* harmony export */   HA: () => (/* binding */ emptyEvidence),
/* harmony export */   WS: () => (/* binding */ ofAnotherModel),
/* harmony export */   aK: () => (/* binding */ readRows),
/* harmony export */   lo: () => (/* binding */ columnNames),
/* harmony export */   pz: () => (/* binding */ orUnreadable)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10241);
/* harmony import */ var _domain_run_record_assembly_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88346);



const emptyEvidence = { values: new Map(), candidates: 1, unreadable: [] };
/** A baseline that says of itself that it is another model's. */
function ofAnotherModel(found, { model }) {
    const detail = `The baseline is a run of model \`${found}\`, expected \`${model}\``;
    return { ...emptyEvidence, side: { kind: 'run', name: `run of ${found}` }, unreadable: [detail] };
}
/** The evidence that a run's folder holds; its rows may have been read where they were copied from. */
async function evidenceOfRun(host, { record, folder }, { side, rows: read }) {
    const { predictions } = record;
    const unreadable = [];
    let rows;
    if (predictions) {
        const { file, ...columns } = predictions;
        rows = await orUnreadable(unreadable, () => read ?? readRows(host, node_path__WEBPACK_IMPORTED_MODULE_0___default().join(folder, file), columns));
    }
    return {
        side,
        values: (0,_domain_run_record_assembly_js__WEBPACK_IMPORTED_MODULE_2__/* .metricsOf */ .P)(record),
        ...(rows && { predictions: rows }),
        candidates: record.candidates ?? 1,
        unreadable,
    };
}
async function readRows(host, file, columns) {
    return { table: await host.tables.read(file, columnNames(columns)), columns };
}
function columnNames(columns) {
    const { id, label, score, prediction, baseline, weight, unit, slices = [] } = columns;
    const names = [id, label, score, prediction, baseline, weight, unit, ...slices];
    return [...new Set(names.filter((name) => name !== undefined))];
}
/** Faults of evidence that is there: they make a comparison impossible, and are told in it. */
const evidenceFaults = new Set([
    'FILE_UNREADABLE',
    'METRICS_INVALID',
    'PREDICTIONS_INVALID',
    'DOCUMENT_INVALID',
    'ARTIFACT_INVALID',
    'ASSET_INVALID',
    'LEDGER_INVALID',
]);
async function orUnreadable(unreadable, read) {
    try {
        return await read();
    }
    catch (error) {
        if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelgateError */ .HJ) || !evidenceFaults.has(error.code))
            throw error;
        unreadable.push(...error.faults.map(_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .faultSentence */ .cq));
        return undefined;
    }
}


/***/ }),

/***/ 25118:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DP: () => (/* binding */ assertItsOwn),
  zv: () => (/* binding */ obstacleTo),
  zW: () => (/* binding */ originalOf),
  e8: () => (/* binding */ originalThere)
});

// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/domain/run/origin.ts
var run_origin = __webpack_require__(59874);
// EXTERNAL MODULE: ./src/domain/run/artifact-name.ts
var artifact_name = __webpack_require__(22252);
// EXTERNAL MODULE: ./src/domain/run/inputs-digest.ts
var inputs_digest = __webpack_require__(28466);
// EXTERNAL MODULE: ./src/actions/gather/policies.ts + 1 modules
var policies = __webpack_require__(39223);
;// CONCATENATED MODULE: ./src/actions/gather/pull-request-base.ts

/**
 * Why a run of event `pull_request` from `branch` of this repository must not be reused, as the end of a sentence; `undefined`: as
 * far as its base goes, it may. Its workflow is that of the merge commit, so whoever may write to the base decides what is run. No
 * run says which base it was of: every pull request that ever came from the branch counts.
 */
async function baseObstacle({ forge }, branch, isTrusted) {
    let found;
    try {
        found = await forge.pullRequestsFrom(branch);
    }
    catch (error) {
        if (!(error instanceof errors/* ModelgateError */.HJ) || error.code !== 'PERMISSION_MISSING')
            throw error;
        return 'this job may not see the pull request that it is of: give it `pull-requests: read`';
    }
    if (!found)
        return 'too many pull requests came from its branch';
    if (found.length === 0)
        return `no pull request comes from its branch ${shown(branch)} any more`;
    for (const { number, base, retargeted } of found) {
        if (!isTrusted(base))
            return `pull request #${number} goes into ${shown(base)}, where no rules live`;
        if (retargeted)
            return `pull request #${number} was moved from one base to another`;
    }
    return undefined;
}
function shown(text) {
    return JSON.stringify(text.slice(0, 200));
}

// EXTERNAL MODULE: ./src/actions/gather/touched.ts
var touched = __webpack_require__(59077);
;// CONCATENATED MODULE: ./src/actions/gather/original.ts







/**
 * Why a run of another workflow run must not stand for one of this commit, as the end of a sentence; `undefined`: it may. Only what
 * the platform states is asked, and the files of the commit that it names.
 */
async function obstacleTo(host, { kept, origin }, { tree, commit: ours = host.context.commit, ...scope }) {
    const { context, repository } = host;
    if (kept.model !== scope.subject.model)
        return `it is one of ${kept.model}`;
    if (kept.expired)
        return 'it has expired';
    const here = { repository: context.repository.id, workflow: context.workflow?.path ?? '' };
    const stranger = (0,run_origin/* obstacleToReuse */.Z)(origin, here);
    if (stranger !== undefined)
        return stranger;
    const commit = `its commit ${kept.commit.slice(0, 12)}`;
    const theirs = await treeIfThere(repository, kept.commit);
    if (!theirs)
        return `${commit} is not there any more`;
    const differing = (0,touched/* differingInputs */.cG)(scope, tree, theirs);
    const ofPullRequest = origin.event === 'pull_request';
    if (differing !== undefined) {
        const behind = ofPullRequest ? ' (a pull request that was behind its base is trained again)' : '';
        return `${commit} differs in ${original_shown(differing)}${behind}`;
    }
    const link = linkIn(scope, tree);
    if (link !== undefined)
        return `${original_shown([link])} is a link, and what it leads to is not among the inputs`;
    const elsewhere = await changedElsewhere(host, { ours, tree }, { theirs: kept.commit, files: theirs });
    if (elsewhere !== undefined)
        return `${commit} has changes that this one has not: ${elsewhere}`;
    if (!ofPullRequest)
        return undefined;
    return baseObstacle(host, kept.branch, (branch) => (0,policies/* isRuled */.bf)(scope.policies, context, branch));
}
/**
 * What the other commit changed outside of the inputs, and this one has not: a script that training calls may lie anywhere. What this
 * one changed since both parted is its own. `undefined`: nothing.
 */
async function changedElsewhere({ repository }, { ours, tree }, { theirs, files }) {
    const everything = { path: '.', exclude: [] };
    const differing = (0,inputs_digest/* touchedPaths */.Pq)(tree, files, everything);
    if (differing.length === 0)
        return undefined;
    const parted = await repository.mergeBase(ours, theirs);
    if (parted === undefined)
        return 'both have no commit in common';
    if (parted === theirs)
        return undefined;
    const theirOwn = new Set((0,inputs_digest/* touchedPaths */.Pq)(await repository.tree(parted), files, everything));
    const changed = differing.filter((name) => theirOwn.has(name));
    return changed.length === 0 ? undefined : original_shown(changed);
}
/** A link of the inputs, or the policy being one. */
function linkIn({ subject, policies }, tree) {
    const links = tree.filter(({ mode }) => mode === '120000');
    return (0,inputs_digest/* touchedPaths */.Pq)([], links, { ...subject.recipe, further: [policies.path] })[0];
}
/**
 * The run itself: where `kept` is a pointer the original, verified as if nobody had done so before. `undefined`: it has expired, or
 * somebody deleted it.
 * @throws ModelgateError ARTIFACT_INVALID for a pointer to what must not be used
 */
async function originalOf(host, kept, reuse) {
    if (kept.original === undefined)
        return kept;
    const pointer = (0,artifact_name/* parsePointerName */.Sj)(kept.name);
    const found = await host.runs.byId(kept.original);
    if (!found || found.kept.expired)
        return undefined;
    const isNamed = pointer !== undefined && found.kept.name === (0,artifact_name/* formatArtifactName */.FJ)(pointer);
    const obstacle = isNamed ? await obstacleTo(host, found, reuse) : `it is ${found.kept.name}`;
    if (obstacle !== undefined)
        throw refused(kept, obstacle);
    return found.kept;
}
async function treeIfThere({ tree }, commit) {
    try {
        return await tree(commit);
    }
    catch (error) {
        if (error instanceof errors/* ModelgateError */.HJ && error.code === 'REF_UNKNOWN')
            return undefined;
        throw error;
    }
}
/** @throws ModelgateError ARTIFACT_INVALID for one that is gone, too */
async function originalThere(host, kept, reuse) {
    const original = await originalOf(host, kept, reuse);
    if (!original)
        throw refused(kept, 'it has expired, or somebody deleted it');
    return original;
}
/**
 * Holds what a reused run says of itself against where it was found.
 * @throws ModelgateError DOCUMENT_INVALID
 */
function assertItsOwn({ record, folder }, kept) {
    const fault = contradictionIn(record, kept);
    if (fault === undefined)
        return;
    throw new errors/* ModelgateError */.HJ({ code: 'DOCUMENT_INVALID', message: fault, place: { path: folder } });
}
function contradictionIn({ model, 'inputs-digest': inputs, dirty, training, workflow }, { name, workflowRun }) {
    const parsed = (0,artifact_name/* parseArtifactName */.TZ)(name);
    if (model !== parsed?.model)
        return `its record is one of model ${model}`;
    if (inputs === undefined || (0,artifact_name/* shortDigest */.VK)(inputs) !== parsed.digest)
        return `its record names ${inputs ?? 'no'} inputs`;
    if (dirty === true)
        return 'it was made with changes that were not committed';
    if (training?.['exit-code'] !== 0)
        return 'its record names no training that went well';
    if (workflowRun !== 0 && workflow?.run !== workflowRun)
        return `its record is one of workflow run ${workflow?.run ?? 'none'}`;
    return undefined;
}
function refused({ name, original }, why) {
    return new errors/* ModelgateError */.HJ({
        code: 'ARTIFACT_INVALID',
        message: `${name} points to artifact ${original}, which is not used: ${why}`,
        hint: 'Run all jobs of that workflow run again: it trains where no run may be reused.',
    });
}
function original_shown([first = '', ...more]) {
    const path = JSON.stringify(first.slice(0, 200));
    return more.length === 0 ? path : `${path} and ${more.length} more`;
}


/***/ }),

/***/ 36131:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ openRun)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10241);
/* harmony import */ var _domain_run_record_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77465);



const recordLimit = 16_000_000;
/**
 * Opens a run's folder, or the folder of a `run.json`. Its evidence is held against the record's digests.
 * @throws ModelgateError FILE_MISSING, DOCUMENT_INVALID
 */
async function openRun({ files }, location) {
    const folder = (await files.isDirectory(location)) ? location : node_path__WEBPACK_IMPORTED_MODULE_0___default().dirname(location);
    const file = folder === location ? node_path__WEBPACK_IMPORTED_MODULE_0___default().join(location, 'run.json') : location;
    const bytes = await files.read(file, recordLimit);
    if (!bytes) {
        const hint = 'A run is a folder with `run.json`, `files/` and `evidence/`.';
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelgateError */ .HJ({
            code: 'FILE_MISSING',
            message: 'There is no run record',
            place: { path: file },
            hint,
        });
    }
    const record = (0,_domain_run_record_text_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRunRecord */ .Y)(new TextDecoder().decode(bytes), file);
    for (const evidence of record.evidence) {
        const place = { path: node_path__WEBPACK_IMPORTED_MODULE_0___default().join(folder, evidence.path) };
        if (!(await files.exists(place.path)))
            throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelgateError */ .HJ({
                code: 'DOCUMENT_INVALID',
                message: 'The record names a file that is gone',
                place,
            });
        const found = await files.digest(place.path);
        if (found.sha256 === evidence.sha256 && found.size === evidence.size)
            continue;
        const message = `The file is not the one of the record: ${found.sha256} instead of ${evidence.sha256}`;
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelgateError */ .HJ({ code: 'DOCUMENT_INVALID', message, place });
    }
    return { record, folder };
}


/***/ }),

/***/ 47693:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ gatherSources)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10241);


/**
 * The files that inputs name (relative to the working directory), else those of the recipe (relative to the model’s
 * path) as far as they are there.
 * @throws ModelgateError FILE_MISSING for what an input names and is not there
 */
async function gatherSources(host, subject, named) {
    const { files, context } = host;
    const { recipe } = subject;
    const folder = node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(context.workspace, recipe.path);
    const recipeFiles = async (patterns) => (await files.glob(patterns, folder)).map((file) => node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(folder, file));
    const metrics = named.metrics.length > 0 ? await namedFiles(host, named.metrics) : await recipeFiles(recipe.metrics);
    const predictions = named.predictions ?? (recipe.predictions && node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(folder, recipe.predictions.path));
    const rows = predictions === undefined ? undefined : node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(files.root, predictions);
    const there = rows !== undefined && (await files.exists(rows));
    if (named.predictions !== undefined && !there)
        throw missing('predictions', named.predictions);
    if (rows !== undefined && (await files.isDirectory(rows)))
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelgateError */ .HJ({
            code: 'FILE_UNREADABLE',
            message: 'The predictions are a folder; one file is read',
            place: { path: node_path__WEBPACK_IMPORTED_MODULE_0___default().relative(files.root, rows) },
        });
    const { columns } = subject;
    if (there && columns === undefined) {
        const hint = 'Name its columns under `predictions` in the policy: id, label, score or prediction.';
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelgateError */ .HJ({
            code: 'INPUT_INVALID',
            message: 'Nothing says what the columns of the prediction file mean',
            hint,
        });
    }
    return {
        metrics,
        ...(there && columns && { predictions: { path: rows, columns } }),
        model: await recipeFiles(recipe.model),
        named: named.metrics.length > 0 || named.predictions !== undefined,
    };
}
async function namedFiles({ files }, patterns) {
    const found = [];
    for (const pattern of patterns) {
        const matches = await files.glob([pattern]);
        if (matches.length === 0)
            throw missing('metrics', pattern);
        found.push(...matches.map((file) => node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(files.root, file)));
    }
    return [...new Set(found)];
}
function missing(input, pattern) {
    const hint = 'The path is relative to `working-directory`. Does the step that writes it run before this one?';
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelgateError */ .HJ({
        code: 'FILE_MISSING',
        message: `Input \`${input}\` names a file that is not there`,
        place: { path: pattern },
        hint,
    });
}


/***/ }),

/***/ 76784:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ trainedHere),
/* harmony export */   u: () => (/* binding */ noteTrained)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _recording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76288);
/* harmony import */ var _run_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36131);




/** Notes that the run in the run's folder is that of this commit, whatever else lies where the recipe's files are. */
async function noteTrained(host, subject, { run, inputs }) {
    const stamps = await stampsOf(host, subject);
    const note = { commit: host.context.commit, inputs, run: run.record.id, stamps };
    await host.notes.leave(subject.model, JSON.stringify(note));
}
/**
 * The run that `train` left in this job for this very commit, trained or reused; `undefined` where there is none, or where files of the
 * recipe were written since: these are then what is asked about.
 */
async function trainedHere(host, subject) {
    const text = await host.notes.of(subject.model);
    const note = text === undefined ? undefined : JSON.parse(text);
    if (!note || note.commit !== host.context.commit)
        return undefined;
    const isAsLeft = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.isDeepStrictEqual)(await stampsOf(host, subject), note.stamps);
    if (!isAsLeft || !(await host.files.exists(node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.join((0,_recording_js__WEBPACK_IMPORTED_MODULE_2__/* .runFolderOf */ .Xm)(subject.model), 'run.json'))))
        return undefined;
    const run = await (0,_run_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .openRun */ .I)(host, (0,_recording_js__WEBPACK_IMPORTED_MODULE_2__/* .runFolderOf */ .Xm)(subject.model));
    return run.record.id === note.run && run.record['inputs-digest'] === note.inputs ? run : undefined;
}
async function stampsOf({ files, context }, { recipe }) {
    const folder = node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(context.workspace, recipe.path);
    const patterns = [
        ...recipe.model,
        ...recipe.metrics,
        ...(recipe.predictions ? [recipe.predictions.path] : []),
    ];
    const found = (await files.glob(patterns, folder)).map((file) => node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(folder, file));
    const stamped = found.map(async (file) => [file, (await files.stamp(file)) ?? '']);
    return Object.fromEntries(await Promise.all(stamped));
}


/***/ }),

/***/ 59874:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ reusingEvents),
/* harmony export */   Z: () => (/* binding */ obstacleToReuse)
/* harmony export */ });
/**
 * Events on which only the commit decides what is trained. Who starts a workflow by hand or by a dispatch gives inputs that no commit
 * shows, a schedule is there to train anew, and `pull_request_target` and `workflow_run` name another commit than the one they may check out.
 */
const reusingEvents = new Set(['push', 'pull_request', 'merge_group']);
/**
 * Why a run must not stand for one of this repository’s (design, section 4, “Train once”), as the end of a sentence; `undefined`: as
 * far as its origin goes, it may.
 */
function obstacleToReuse({ repository, headRepository, workflow, event }, here) {
    if (repository !== here.repository)
        return 'it was made in another repository';
    if (headRepository !== here.repository)
        return 'it comes from a fork';
    if (workflow !== here.workflow)
        return `it was made by ${shown(workflow)}, which is another workflow than ${shown(here.workflow)}`;
    if (!reusingEvents.has(event))
        return `it was made on ${shown(event)}, where more than the commit decides`;
    return undefined;
}
function shown(text) {
    return JSON.stringify(text.slice(0, 200));
}


/***/ })

};
