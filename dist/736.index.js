export const id = 736;
export const ids = [736];
export const modules = {

8294:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  QF: () => (candidateOfRun),
  Qm: () => (sideOfRecord),
  W_: () => (readMetricFiles),
  lr: () => (gatherCandidate)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3709);
var _evidence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95110);
var _original_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83771);
var _recording_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27524);
var _run_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4503);
var _sources_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1457);
var _spark_rows_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9398);
var _trained_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(76060);
var _validated_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(65949);











const metricsLimit = 16_000_000;
async function gatherCandidate(request) {
    const { host, subject, named } = request;
    if (named.run !== undefined)
        return candidateOfRun(request, named.run);
    const sources = await (0,_sources_js__WEBPACK_IMPORTED_MODULE_7__/* .gatherSources */ .E)(host, subject, named);
    const ofHead = host.context.event !== 'pull_request_target';
    const trained = sources.named ? undefined : await (0,_trained_js__WEBPACK_IMPORTED_MODULE_9__/* .trainedHere */ .Y)(host, subject);
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
async function candidateOfRun(request, location) {
    return ofRun(request, await openModelRun(request, location));
}
function notOfHead() {
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ModelgateError */ .HJ({
        code: 'NOT_SUPPORTED_HERE',
        message: 'On `pull_request_target` the files of the workspace are not known to be the pull request’s',
        hint: 'Use the event `pull_request`, or hand the run over as an artifact of this workflow run.',
    });
}
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
async function ofRun({ host, inputsDigest }, run) {
    const { 'inputs-digest': claimed, ...side } = sideOfRecord(run.record);
    const known = claimed === inputsDigest ? { ...side, 'inputs-digest': inputsDigest } : side;
    return { evidence: await (0,_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .evidenceOfRun */ .Aw)(host, run, { side: known }), run };
}
async function ofSources(request, gathered) {
    const { host, subject, inputsDigest } = request;
    const unreadable = [];
    const { predictions: _unsound, ...withoutRows } = gathered;
    const summed = await (0,_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .orUnreadable */ .pz)(unreadable, () => (0,_spark_rows_js__WEBPACK_IMPORTED_MODULE_8__/* .summedUp */ .He)(host, subject, gathered));
    const sources = summed ?? withoutRows;
    const values = await (0,_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .orUnreadable */ .pz)(unreadable, () => readMetricFiles(host, sources.metrics));
    const validation = await (0,_validated_js__WEBPACK_IMPORTED_MODULE_10__/* .validatedHere */ .zG)(host, subject);
    const recording = { host, subject, sources, values: values ?? new Map(), inputsDigest, validation };
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
async function isFresh({ host, tree }, { metrics, predictions }) {
    const { files, context } = host;
    const rows = predictions && (predictions.bySpark?.files ?? [predictions.path]);
    const all = [...metrics, ...(rows ?? [])];
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


}),

95110:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Aw: () => (evidenceOfRun),
  HA: () => (emptyEvidence),
  WS: () => (ofAnotherModel),
  aK: () => (readRows),
  pz: () => (orUnreadable)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3709);
var _domain_evidence_prediction_columns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10041);
var _domain_run_record_assembly_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20062);
var _domain_sums_summary_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81764);





const emptyEvidence = { values: new Map(), candidates: 1, unreadable: [] };
function ofAnotherModel(found, { model }) {
    const detail = `The baseline is a run of model \`${found}\`, expected \`${model}\``;
    return { ...emptyEvidence, side: { kind: 'run', name: `run of ${found}` }, unreadable: [detail] };
}
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
        values: (0,_domain_run_record_assembly_js__WEBPACK_IMPORTED_MODULE_3__/* .metricsOf */ .Ps)(record),
        ...(rows && { predictions: rows }),
        ...scorableOf(host, { record, folder }),
        candidates: record.candidates ?? 1,
        unreadable,
    };
}
function scorableOf({ files }, { record, folder }) {
    const contentId = record['content-id'];
    if (contentId === undefined)
        return {};
    const put = async (target) => {
        for (const { path: name, sha256 } of record.files) {
            const copy = node_path__WEBPACK_IMPORTED_MODULE_0___default().join(target, name.replace(/^files\//, ''));
            await files.copy(node_path__WEBPACK_IMPORTED_MODULE_0___default().join(folder, name), copy);
            const found = await files.digest(copy);
            if (found.sha256 === sha256)
                continue;
            const message = `The file is not the one of the record: ${found.sha256} instead of ${sha256}`;
            throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelgateError */ .HJ({
                code: 'DOCUMENT_INVALID',
                message,
                place: { path: node_path__WEBPACK_IMPORTED_MODULE_0___default().join(folder, name) },
            });
        }
    };
    return { scorable: { contentId, put } };
}
async function readRows(host, file, columns) {
    if ((0,_domain_sums_summary_file_js__WEBPACK_IMPORTED_MODULE_4__/* .isSummary */ .R)(file)) {
        const { readSummary } = await Promise.all(/* import() */[__webpack_require__.e(1430), __webpack_require__.e(1472)]).then(__webpack_require__.bind(__webpack_require__, 89616));
        return readSummary(host, file, columns);
    }
    const opened = await host.tables.open(file, (0,_domain_evidence_prediction_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .namedColumns */ .TV)(columns));
    if (opened.long === null)
        return { table: await opened.read(), columns };
    return { table: { path: file, rows: 0, columns: new Map() }, columns, long: opened };
}
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


}),

29779:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  BR: () => (settleRows),
  EZ: () => (withRowsRead),
  sJ: () => (rowsRead)
});
var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95110);

async function settleRows(host, { candidate, baseline }) {
    const isOpen = (side) => side?.predictions?.long !== undefined && side.predictions.summed === undefined;
    if (candidate.predictions?.isSummary || baseline?.predictions?.isSummary) {
        const { settleSummaries } = await Promise.all(/* import() */[__webpack_require__.e(998), __webpack_require__.e(4533), __webpack_require__.e(8610), __webpack_require__.e(5676), __webpack_require__.e(2964)]).then(__webpack_require__.bind(__webpack_require__, 36091));
        return settleSummaries({ candidate, baseline });
    }
    if (candidate.predictions?.summed)
        return { candidate, baseline };
    if (!isOpen(candidate) && !isOpen(baseline))
        return { candidate, baseline };
    const summed = await sumSides(host, { candidate, baseline });
    if (summed && candidate.predictions)
        return { candidate: { ...candidate, predictions: { ...candidate.predictions, summed } }, baseline };
    return {
        candidate: await withRowsRead(candidate),
        baseline: baseline && (await withRowsRead(baseline)),
    };
}
async function withRowsRead(evidence) {
    const { predictions, ...rest } = evidence;
    if (!predictions?.long)
        return evidence;
    const unreadable = [...rest.unreadable];
    const read = await (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .orUnreadable */ .pz)(unreadable, () => rowsRead(predictions));
    return read ? { ...evidence, predictions: read } : { ...rest, unreadable };
}
async function rowsRead(predictions) {
    const { long, ...rest } = predictions;
    return long ? { ...rest, table: await long.read() } : predictions;
}
async function sumSides(host, { candidate: { predictions }, baseline }) {
    const held = baseline?.predictions;
    if (!predictions?.long || predictions.hashedFor !== undefined || held?.hashedFor !== undefined)
        return undefined;
    const ownBaseline = predictions.columns.baseline !== undefined;
    if (held && !held.long && !ownBaseline)
        return undefined;
    const { sumRows } = await host.compute();
    return sumRows({
        candidate: predictions.long,
        baseline: held?.long ?? null,
        columns: predictions.columns,
        baselineColumns: held?.columns ?? predictions.columns,
    });
}


}),

83771:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DP: () => (assertItsOwn),
  zv: () => (obstacleTo),
  zW: () => (originalOf),
  e8: () => (originalThere)
});

// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(3709);
// EXTERNAL MODULE: ./src/domain/run/origin.ts
var run_origin = __webpack_require__(45438);
// EXTERNAL MODULE: ./src/domain/run/artifact-name.ts
var artifact_name = __webpack_require__(58448);
// EXTERNAL MODULE: ./src/domain/run/inputs-digest.ts
var inputs_digest = __webpack_require__(24398);
// EXTERNAL MODULE: ./src/actions/gather/policies.ts + 1 modules
var policies = __webpack_require__(35483);
;// CONCATENATED MODULE: ./src/actions/gather/pull-request-base.ts

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
var touched = __webpack_require__(13145);
;// CONCATENATED MODULE: ./src/actions/gather/original.ts







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
function linkIn({ subject, policies }, tree) {
    const links = tree.filter(({ mode }) => mode === '120000');
    return (0,inputs_digest/* touchedPaths */.Pq)([], links, { ...subject.recipe, further: [policies.path] })[0];
}
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
async function originalThere(host, kept, reuse) {
    const original = await originalOf(host, kept, reuse);
    if (!original)
        throw refused(kept, 'it has expired, or somebody deleted it');
    return original;
}
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


}),

4503:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  I: () => (openRun)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3709);
var _domain_run_record_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62301);



const recordLimit = 16_000_000;
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


}),

1457:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  E: () => (gatherSources)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3709);
var _domain_sums_summary_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81764);
var _recording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27524);
var _spark_rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9398);





async function gatherSources(host, subject, named) {
    const { files, context } = host;
    const { recipe } = subject;
    const folder = node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(context.workspace, recipe.path);
    const recipeFiles = async (patterns) => (await files.glob(patterns, folder)).map((file) => node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(folder, file));
    const metrics = named.metrics.length > 0 ? await namedFiles(host, named.metrics) : await recipeFiles(recipe.metrics);
    const model = await recipeFiles(recipe.model);
    const isNamed = named.metrics.length > 0 || named.predictions !== undefined;
    const inSpark = await rowsInSpark(host, subject, { named: named.predictions, folder });
    if (inSpark)
        return { metrics, predictions: inSpark, model, named: isNamed };
    const predictions = named.predictions ?? (recipe.predictions && node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(folder, recipe.predictions.path));
    const rows = predictions === undefined ? undefined : await rowsFile(host, subject, predictions);
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
        model,
        named: isNamed,
    };
}
async function rowsInSpark(host, { model, recipe, columns }, { named, folder }) {
    const { predictions } = recipe;
    if (predictions?.engine !== 'spark' || columns === undefined)
        return undefined;
    const place = named ?? predictions.path;
    if ((0,_domain_sums_summary_file_js__WEBPACK_IMPORTED_MODULE_4__/* .isSummary */ .R)(place))
        return undefined;
    const rows = await (0,_spark_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .sparkRows */ .VL)(host, {
        named: place,
        folder: named === undefined ? folder : host.files.root,
    });
    if (rows)
        return { path: node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(host.files.root, (0,_spark_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .summaryFile */ .bj)(model)), columns, bySpark: rows };
    if (named !== undefined)
        throw missing('predictions', named);
    return undefined;
}
async function rowsFile(host, { model }, predictions) {
    const named = node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(host.files.root, predictions);
    if (!(0,_domain_sums_summary_file_js__WEBPACK_IMPORTED_MODULE_4__/* .isSummary */ .R)(predictions) || !/[*?[{]/.test(predictions))
        return named;
    const found = await host.files.glob([node_path__WEBPACK_IMPORTED_MODULE_0___default().relative(host.files.root, named)]);
    if (found.length === 0)
        return named;
    await (0,_recording_js__WEBPACK_IMPORTED_MODULE_2__/* .ignoreFolder */ .BN)(host);
    const target = (0,_spark_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .summaryFile */ .bj)(model);
    const { mergeSummaries } = await Promise.all(/* import() */[__webpack_require__.e(1430), __webpack_require__.e(1472)]).then(__webpack_require__.bind(__webpack_require__, 89616));
    await mergeSummaries(host, found, target);
    return node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(host.files.root, target);
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


}),

9398:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  He: () => (summedUp),
  PW: () => (isAddress),
  VL: () => (sparkRows),
  bj: () => (summaryFile)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3709);
var _domain_evidence_crossing_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56464);
var _domain_sums_summary_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81764);
var _recording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27524);





function summaryFile(model) {
    return node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.join('.modelgate', 'summaries', `${model}${_domain_sums_summary_file_js__WEBPACK_IMPORTED_MODULE_3__/* .summarySuffix */ .A}`);
}
async function sparkRows({ files }, { named, folder }) {
    if (isAddress(named))
        return { places: [named], format: formatOf(named), files: [] };
    const found = (await files.glob([named], folder)).map((file) => node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(folder, file));
    const rows = found.filter((file) => !/^[._]/.test(node_path__WEBPACK_IMPORTED_MODULE_0___default().basename(file)));
    const [first] = rows;
    if (first === undefined)
        return undefined;
    const whole = node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(folder, named);
    const places = (await files.isDirectory(whole)) ? [whole] : rows;
    return { places, format: formatOf(first), files: rows };
}
async function summedUp(host, { model }, sources) {
    const { predictions } = sources;
    if (!predictions?.bySpark)
        return sources;
    const { columns, bySpark } = predictions;
    const crossed = (columns.slices ?? []).filter((name) => (0,_domain_evidence_crossing_name_js__WEBPACK_IMPORTED_MODULE_4__/* .crossedColumns */ .zF)(name).length > 1);
    if (crossed.length > 0)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelgateError */ .HJ({
            code: 'POLICY_INVALID',
            message: `\`engine: spark\` sums up rows by columns, not by those that are crossed: ${crossed.join(', ')}`,
            hint: 'Write a column that holds both, and name it under `slices`.',
        });
    const { summaryFileColumns, summaryTable, sumsOfTable } = await __webpack_require__.e(/* import() */ 6172).then(__webpack_require__.bind(__webpack_require__, 56172));
    await (0,_recording_js__WEBPACK_IMPORTED_MODULE_2__/* .ignoreFolder */ .BN)(host);
    const lines = node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.join('.modelgate', 'summaries', `${model}.jsonl`);
    const output = node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(host.files.root, lines);
    await host.files.makeFolder(node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.dirname(lines));
    await host.files.remove(lines);
    const { places, format } = bySpark;
    await host.log.group(`${model}: rows are summed up by Spark`, () => host.spark.sumUp({ rows: places, format, columns, output }));
    const sums = sumsOfTable(await host.tables.read(lines, summaryFileColumns));
    const target = summaryFile(model);
    await host.tables.write(target, summaryTable(sums));
    await host.files.remove(lines);
    return { ...sources, predictions: { path: node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(host.files.root, target), columns } };
}
function isAddress(named) {
    return /^[a-z][a-z0-9+.-]*:\/\//i.test(named);
}
function formatOf(file) {
    const name = file.toLowerCase().replace(/\.(?:gz|bz2|zst)$/, '');
    if (name.endsWith('.csv'))
        return 'csv';
    if (/\.(?:jsonl|ndjson|json)$/.test(name))
        return 'json';
    return name.endsWith('.orc') ? 'orc' : 'parquet';
}


}),

76060:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Y: () => (trainedHere),
  u: () => (noteTrained)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
var node_util__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_1__);
var _recording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27524);
var _run_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4503);




async function noteTrained(host, subject, { run, inputs }) {
    const stamps = await stampsOf(host, subject);
    const note = { commit: host.context.commit, inputs, run: run.record.id, stamps };
    await host.notes.leave(subject.model, JSON.stringify(note));
}
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


}),

65949:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  D2: () => (validationOf),
  Id: () => (validationFile),
  zG: () => (validatedHere)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3709);
var _domain_validation_validation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64963);
var _recording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27524);




async function validatedHere({ context, files }, { model }) {
    const file = validationFile(model);
    return context.host === 'github' && (await files.exists(file)) ? file : undefined;
}
function validationFile(model) {
    return node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.join('.modelgate', 'validations', model, 'validation.json');
}
const carried = 30;
async function validationOf({ files }, { recipe }, run) {
    if (!run)
        return {};
    const entry = run.record.evidence.find((file) => file.path === _recording_js__WEBPACK_IMPORTED_MODULE_3__/* .validationInRun */ .EO);
    if (!entry) {
        const asked = recipe.data.some(({ contract }) => contract !== undefined);
        if (!asked || run.record.training === undefined)
            return {};
        return {
            unreadable: 'the recipe names contracts for its data, and the run has no validation: train again',
        };
    }
    const file = node_path__WEBPACK_IMPORTED_MODULE_0___default().join(run.folder, _recording_js__WEBPACK_IMPORTED_MODULE_3__/* .validationInRun */ .EO);
    try {
        const bytes = await files.read(file, _domain_validation_validation_js__WEBPACK_IMPORTED_MODULE_2__/* .validationLimit */ .R4);
        const { verdict, findings } = (0,_domain_validation_validation_js__WEBPACK_IMPORTED_MODULE_2__/* .parseValidation */ .fu)(new TextDecoder().decode(bytes), file);
        const errors = (0,_domain_validation_validation_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(findings, 'error');
        const warnings = (0,_domain_validation_validation_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(findings, 'warning');
        const [first] = findings;
        return {
            summary: {
                sha256: entry.sha256,
                verdict,
                errors,
                warnings,
                findings: findings
                    .filter(({ severity }) => severity !== 'info')
                    .slice(0, carried)
                    .map(({ code, severity, message, place, rule }) => ({
                    code,
                    severity,
                    message,
                    path: place.path,
                    ...(rule && { rule }),
                })),
            },
            ...(verdict === 'fail' && {
                badData: `${errors} ${errors === 1 ? 'error' : 'errors'} in the data; the first: ${first?.message ?? ''}`,
            }),
        };
    }
    catch (error) {
        if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelgateError */ .HJ))
            throw error;
        return { unreadable: `the validation of its data cannot be read: ${error.faults[0].message}` };
    }
}


}),

10041:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  JN: () => (outputColumns),
  Q6: () => (missingColumns),
  TV: () => (namedColumns),
  Vn: () => (neededColumns),
  fl: () => (missingFromTable)
});
var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63678);
var _crossing_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56464);


function neededColumns(columns, side) {
    const { id, label, baseline, weight, unit, query, slices = [], search } = columns;
    const ofBoth = [id, label, ...outputColumns(columns), ...Object.values(columns.values ?? {})];
    const needed = side === 'candidate'
        ? [...ofBoth, baseline, weight, unit, query, ...(0,_crossing_name_js__WEBPACK_IMPORTED_MODULE_1__/* .baseColumns */ .H8)(slices), ...(search || [])]
        : ofBoth;
    return [...new Set(needed.filter((name) => name !== undefined))];
}
function outputColumns({ score, prediction }) {
    if (score === undefined)
        return prediction === undefined ? [] : [prediction];
    return typeof score === 'string' ? [score] : Object.values(score);
}
function namedColumns(columns) {
    const { prediction } = columns;
    const names = [...neededColumns(columns, 'candidate'), prediction];
    return [...new Set(names.filter((name) => name !== undefined))];
}
function missingColumns({ path, wanted, found }) {
    const missing = wanted.filter((name) => !found.includes(name));
    if (missing.length === 0)
        return [];
    const quoted = missing.map((name) => `\`${name}\``).join(', ');
    const listed = found.slice(0, 30).map((name) => `\`${name.slice(0, 60)}\``);
    const rest = found.length > listed.length ? ` and ${found.length - listed.length} more` : '';
    const guesses = missing.flatMap((name) => {
        const guess = nearest(name, found);
        return guess === undefined ? [] : [`\`${guess}\` for \`${name}\``];
    });
    return [
        {
            code: 'PREDICTIONS_INVALID',
            message: `no column${missing.length > 1 ? 's' : ''} ${quoted}; the file has ${listed.join(', ') || 'none'}${rest}`,
            place: { path },
            hint: guesses.length > 0
                ? `Did you mean ${guesses.join(', ')}? The names stand under \`predictions\` in the policy.`
                : 'The names stand under `predictions` in the policy.',
        },
    ];
}
function missingFromTable(table, wanted) {
    return missingColumns({ path: table.path, wanted, found: [...table.columns.keys()] });
}
function nearest(name, found) {
    if (found.length === 0)
        return undefined;
    const guess = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(name, found);
    return (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(name.toLowerCase(), guess.toLowerCase()) <= Math.max(2, name.length / 3)
        ? guess
        : undefined;
}


}),

45438:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  H: () => (reusingEvents),
  Z: () => (obstacleToReuse)
});
const reusingEvents = new Set(['push', 'pull_request', 'merge_group']);
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


}),

81764:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  A: () => (summarySuffix),
  R: () => (isSummary)
});
const summarySuffix = '.modelgate-summary.parquet';
function isSummary(file) {
    return file.endsWith(summarySuffix);
}


}),

64963:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  HJ: () => (formatValidation),
  IL: () => (validationVerdicts),
  R4: () => (validationLimit),
  Vj: () => (verdictOf),
  fu: () => (parseValidation),
  pq: () => (countOf)
});
/* unused harmony export Validation */
var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93723);
var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44743);
var _documents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12711);


const severity = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['error', 'warning', 'info']);
const count = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0);
const digest = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^sha256:[0-9a-f]{64}$/);
const RulePlace = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    line: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).optional(),
    column: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).optional(),
});
const FindingRecord = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    code: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[A-Z][A-Z0-9_]+$/),
    severity,
    place: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        inside: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        offset: count.optional(),
        column: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    }),
    message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    wayOut: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    rule: RulePlace.optional(),
    rows: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ failing: count, total: count }).optional(),
    examples: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(), row: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1), value: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable() }))
        .optional(),
})
    .describe('One thing that is not as it must be, with where it was found and where that is written.');
const CheckRecord = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    verdict: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['pass', 'fail', 'unjudged']),
    severity,
    code: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    column: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    title: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    place: RulePlace,
    failing: count.optional(),
    measured: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_1__/* ["null"] */ .chJ()]).optional(),
});
const DataRecord = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    role: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['train', 'test', 'reference']).optional(),
    format: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['csv', 'parquet', 'jsonl', 'json', 'arrow']),
    files: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    rows: count,
    columns: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), type: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })),
    contract: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        format: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        sha256: digest,
        table: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    })
        .optional(),
    checks: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(CheckRecord),
});
const DriftRecord = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    current: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    reference: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    questions: count.describe('How many questions share the allowed error.'),
    shifts: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n([
            'distribution',
            'categories',
            'length',
            'missing',
            'new-categories',
            'emptied',
            'constant',
            'correlation',
        ]),
        column: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        other: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        role: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['feature', 'label', 'prediction']),
        effect: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(2).describe('The size of the change found.'),
        lower: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(2).describe('The size that is shown, with all questions at once.'),
        threshold: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().describe('A change that matters is larger.'),
        shown: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
        words: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    })),
})
    .describe('How far data lie from their reference; the largest first, of many the first hundred.');
const Validation = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('https://modelgate.dev/schemas/validation/v1.json'),
    model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    verdict: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['pass', 'warn', 'fail'])
        .describe('The worst severity of the findings; `info` is no part of it.'),
    at: zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$()
        .optional()
        .describe('When the data was looked at, where the age of rows was asked for.'),
    engine: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    data: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(DataRecord),
    drift: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(DriftRecord).optional(),
    'model-files': zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), format: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), size: count, sha256: digest })),
    findings: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(FindingRecord),
});
const most = { size: 64_000_000 };
const validationLimit = most.size;
function parseValidation(text, path) {
    return (0,_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .T)(Validation, text, path);
}
function formatValidation(validation) {
    return `${JSON.stringify(validation, null, 2)}\n`;
}
function verdictOf(findings) {
    if (findings.some(({ severity }) => severity === 'error'))
        return 'fail';
    return findings.some(({ severity }) => severity === 'warning') ? 'warn' : 'pass';
}
function countOf(findings, wanted) {
    return findings.filter(({ severity }) => severity === wanted).length;
}
const validationVerdicts = ['pass', 'warn', 'fail'];


})

};
