export const id = 4387;
export const ids = [4387,3173];
export const modules = {

16860:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  H: () => (isAsCommitted),
  Q: () => (isByLink)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
var _domain_repository_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62164);
var _portable_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31638);




async function isAsCommitted(host, tree, file) {
    const place = placeOf(host, file);
    const entry = tree.find((one) => one.path === place);
    return entry !== undefined && entry.id === blobId((await host.files.read(file)) ?? new Uint8Array());
}
function isByLink(host, tree, file) {
    const place = placeOf(host, file);
    return tree.some((one) => one.mode === '120000' && (0,_domain_repository_path_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(one.path, place));
}
function placeOf({ files, context }, file) {
    return (0,_portable_path_js__WEBPACK_IMPORTED_MODULE_2__/* .portablePath */ .T)(context.workspace, node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(files.root, file));
}
function blobId(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}


}),

16635:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  QF: () => (candidateOfRun),
  lr: () => (gatherCandidate),
  W_: () => (readMetricFiles),
  Qm: () => (sideOfRecord)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/domain/glob.ts
var glob = __webpack_require__(47916);
// EXTERNAL MODULE: ./src/domain/policy/policy.ts
var policy = __webpack_require__(29337);
// EXTERNAL MODULE: ./src/actions/gather/as-committed.ts
var as_committed = __webpack_require__(16860);
// EXTERNAL MODULE: ./src/actions/gather/evidence.ts
var gather_evidence = __webpack_require__(22322);
// EXTERNAL MODULE: ./src/actions/gather/original.ts + 1 modules
var gather_original = __webpack_require__(25118);
;// CONCATENATED MODULE: ./src/actions/gather/missing-files.ts


async function missingFiles({ files, context }, { recipe }, { named, predictions }) {
    if (named)
        return [];
    const folder = external_node_path_default().resolve(context.workspace, recipe.path);
    const missing = [];
    for (const pattern of recipe.metrics)
        if ((await files.glob([pattern], folder)).length === 0)
            missing.push(`${recipeNames('metrics', pattern)}: what only it says is not known.`);
    const rows = predictions ? [] : (0,policy/* predictionPaths */.MV)(recipe.predictions);
    return [...missing, ...rows.map((one) => `${recipeNames('predictions', one)}: no rows of it are judged.`)];
}
function recipeNames(what, pattern) {
    return `The recipe names the ${what} ${pattern}, and there is no such file`;
}

// EXTERNAL MODULE: ./src/actions/gather/recording.ts
var gather_recording = __webpack_require__(76288);
// EXTERNAL MODULE: ./src/actions/gather/run-folder.ts
var run_folder = __webpack_require__(36131);
// EXTERNAL MODULE: ./src/actions/gather/sources.ts
var gather_sources = __webpack_require__(47693);
// EXTERNAL MODULE: ./src/actions/gather/spark-rows.ts
var spark_rows = __webpack_require__(91066);
// EXTERNAL MODULE: ./src/actions/gather/trained.ts
var gather_trained = __webpack_require__(76784);
// EXTERNAL MODULE: ./src/actions/gather/validated.ts
var validated = __webpack_require__(94417);
;// CONCATENATED MODULE: ./src/actions/gather/candidate.ts














const metricsLimit = 16_000_000;
async function gatherCandidate(request) {
    const { host, subject, named } = request;
    if (named.run !== undefined)
        return candidateOfRun(request, named.run);
    const sources = await (0,gather_sources/* gatherSources */.E)(host, subject, named);
    const ofHead = host.context.event !== 'pull_request_target';
    const trained = sources.named ? undefined : await (0,gather_trained/* trainedHere */.YK)(host, subject);
    if (trained)
        return ofTrained(request, trained);
    const left = await (0,gather_trained/* leftByFailure */.xU)(host, subject, sources);
    if (left && sources.named)
        throw new errors/* ModelgateError */.HJ(left);
    const isHere = sources.named || (!left && (await isFresh(request, sources)));
    if (ofHead && isHere)
        return ofSources(request, sources);
    const kept = (await host.runs.ofThisWorkflowRun()).find((run) => run.model === subject.model && !run.expired);
    if (kept)
        return ofKept(request, kept);
    if (!ofHead)
        throw notOfHead();
    if (left)
        throw new errors/* ModelgateError */.HJ(left);
    if (sources.metrics.length > 0 || sources.predictions)
        return ofSources(request, sources);
    throw await noCandidate(request);
}
async function candidateOfRun(request, location) {
    return ofRun(request, await openModelRun(request, location));
}
function notOfHead() {
    return new errors/* ModelgateError */.HJ({
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
    return { ...candidate, reused: await (0,gather_original/* originalThere */.e8)(host, kept, { subject, tree, policies }) };
}
async function ofKept(request, kept) {
    const { host, subject, tree, policies } = request;
    const original = await (0,gather_original/* originalThere */.e8)(host, kept, { subject, tree, policies });
    const folder = (0,gather_recording/* runFolderOf */.Xm)(subject.model);
    await host.runs.fetch(original, folder);
    const run = await openModelRun(request, folder);
    const candidate = await ofRun(request, run);
    if (original === kept)
        return candidate;
    (0,gather_original/* assertItsOwn */.DP)(run, original);
    return { ...candidate, reused: original };
}
async function openModelRun(request, location) {
    return modelRun(request, await (0,run_folder/* openRun */.I)(request.host, location), location);
}
function modelRun({ subject }, run, location = run.folder) {
    const code = run.record.training?.['exit-code'] ?? 0;
    if (code !== 0) {
        const message = `The run’s training failed with code ${code}: there is nothing to judge`;
        throw new errors/* ModelgateError */.HJ({ code: 'INPUT_INVALID', message, place: { path: location } });
    }
    if (run.record.model === subject.model)
        return run;
    const message = `The run is one of model \`${run.record.model}\`, expected \`${subject.model}\``;
    throw new errors/* ModelgateError */.HJ({ code: 'INPUT_INVALID', message, place: { path: location } });
}
async function ofRun({ host, inputsDigest }, run) {
    const { 'inputs-digest': claimed, ...side } = sideOfRecord(run.record);
    const known = claimed === inputsDigest ? { ...side, 'inputs-digest': inputsDigest } : side;
    return { evidence: await (0,gather_evidence/* evidenceOfRun */.Aw)(host, run, { side: known }), run };
}
async function ofSources(request, gathered) {
    const { host, subject, inputsDigest } = request;
    const missing = await missingFiles(host, subject, gathered);
    for (const sentence of missing)
        host.log.warn(`${subject.model}: ${sentence}`);
    const unreadable = [];
    const { predictions: _unsound, ...withoutRows } = gathered;
    const summed = await (0,gather_evidence/* orUnreadable */.pz)(unreadable, () => (0,spark_rows/* summedUp */.He)(host, subject, gathered));
    const sources = summed ?? withoutRows;
    const values = await (0,gather_evidence/* orUnreadable */.pz)(unreadable, () => readMetricFiles(host, sources.metrics));
    const validation = await (0,validated/* validateHere */.lU)({ ...request, made: sources.model }, unreadable);
    const recording = { host, subject, sources, values: values ?? new Map(), inputsDigest, validation };
    const rows = sources.predictions && readRowsOf(host, sources.predictions);
    rows?.catch(() => undefined);
    const run = await (0,gather_recording/* recordRun */.vj)(recording);
    const evidence = await (0,gather_evidence/* evidenceOfRun */.Aw)(host, run, { side: sideOfRecord(run.record), rows });
    const all = { ...evidence, unreadable: [...unreadable, ...evidence.unreadable] };
    return { evidence: all, ...(values && { run }), sources, missing };
}
function readRowsOf(host, { path: file, columns }) {
    return (0,gather_evidence/* readRows */.aK)(host, external_node_path_default().relative(host.files.root, file), columns);
}
async function readMetricFiles({ files, metricFiles }, paths) {
    const read = await Promise.all(paths.map(async (file) => {
        const bytes = await files.read(file, metricsLimit);
        if (!bytes)
            throw new errors/* ModelgateError */.HJ({
                code: 'FILE_MISSING',
                message: 'The file is gone',
                place: { path: file },
            });
        const shown = external_node_path_default().relative(files.root, file);
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
    const rows = predictions && (predictions.bySpark?.files ?? (0,gather_sources/* predictionFiles */.b)(predictions));
    for (const file of [...metrics, ...(rows ?? [])])
        if (!(await (0,as_committed/* isAsCommitted */.H)(host, tree, file)))
            return true;
    return false;
}
async function noCandidate({ host, subject }) {
    const { model, recipe, removed } = subject;
    const named = [...recipe.metrics, ...(0,policy/* predictionPaths */.MV)(recipe.predictions)];
    const hint = removed
        ? 'To let a model go, take it out of the policy first, and remove its files in a later pull request.'
        : named.length > 0
            ? `The recipe names ${named.join(', ')}; ${await besides(host, subject)}run the training before this step, or hand the run over as an artifact.`
            : 'Give `metrics` the file that your training writes, such as metrics.json.';
    return new errors/* ModelgateError */.HJ({
        code: 'FILE_MISSING',
        message: `There is nothing to judge of model \`${model}\``,
        hint,
    });
}
async function besides({ files, context }, { recipe }) {
    const [pattern] = (0,policy/* predictionPaths */.MV)(recipe.predictions);
    const ending = pattern === undefined ? '' : external_node_path_default().posix.extname(pattern);
    if (pattern === undefined || ending === '' || (0,glob/* isGlob */.fg)(pattern))
        return '';
    const alike = external_node_path_default().posix.join(external_node_path_default().posix.dirname(pattern), `*${ending}`);
    const there = await files.glob([alike], external_node_path_default().resolve(context.workspace, recipe.path));
    const start = external_node_path_default().posix.basename(pattern).slice(0, 3);
    const near = there.filter((file) => external_node_path_default().posix.basename(file).startsWith(start));
    const shown = near.length > 0 ? near : there;
    if (shown.length === 0 || shown.length > 3)
        return '';
    return `there is no file ${pattern}, but there is ${shown.join(', ')}: correct the name, or `;
}


}),

22322:
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
var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10241);
var _domain_evidence_prediction_columns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63173);
var _domain_run_record_assembly_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88346);
var _domain_sums_summary_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55328);





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
    const seeds = seedRowsOf(host, { record, folder });
    return {
        side,
        values: (0,_domain_run_record_assembly_js__WEBPACK_IMPORTED_MODULE_3__/* .metricsOf */ .Ps)(record),
        ...(rows && { predictions: { ...rows, ...(seeds && { seeds }) } }),
        ...scorableOf(host, { record, folder }),
        candidates: record.candidates ?? 1,
        unreadable,
    };
}
function seedRowsOf(host, { record, folder }) {
    const { predictions, 'seed-predictions': named, seeds = [] } = record;
    if (!predictions)
        return undefined;
    const { file: _first, ...columns } = predictions;
    const trained = seeds.flatMap(({ seed, predictions: file }) => file === undefined ? [] : [{ seed: String(seed), file }]);
    const [own, ...others] = named ?? (trained.length === seeds.length ? trained : []);
    if (!own || own.file !== predictions.file)
        return undefined;
    return {
        own: own.seed,
        decide: named !== undefined,
        others: others.map(({ seed, file }) => ({
            seed,
            read: () => readRows(host, node_path__WEBPACK_IMPORTED_MODULE_0___default().join(folder, file), columns),
        })),
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
    const lying = new Map(record.files.map(({ path: name, sha256 }) => [name, { place: node_path__WEBPACK_IMPORTED_MODULE_0___default().join(folder, name), sha256 }]));
    return { scorable: { contentId, files: lying, put } };
}
async function readRows(host, file, columns) {
    if ((0,_domain_sums_summary_file_js__WEBPACK_IMPORTED_MODULE_4__/* .isSummary */ .R)(file)) {
        const { readSummary } = await Promise.all(/* import() */[__webpack_require__.e(1632), __webpack_require__.e(4625)]).then(__webpack_require__.bind(__webpack_require__, 79820));
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

89618:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rF: () => (allRowsRead),
  sJ: () => (rowsRead),
  BR: () => (settleRows),
  EZ: () => (withRowsRead)
});

// EXTERNAL MODULE: ./src/actions/gather/evidence.ts
var gather_evidence = __webpack_require__(22322);
;// CONCATENATED MODULE: ./src/actions/gather/reading-progress.ts
const everyMilliseconds = 5000;
const words = {
    read: 'Rows are read',
    dealt: 'Rows in another order are dealt into parts on disk',
    joined: 'Rows are joined, part by part',
};
function readingProgress({ log, clock, }) {
    let said = clock.now().getTime();
    return ({ step, share, rows }) => {
        const now = clock.now().getTime();
        if (now - said < everyMilliseconds)
            return;
        said = now;
        const far = share === null ? `${rows.toLocaleString('en')} so far` : `${Math.floor(100 * share)} %`;
        log.info(`  ${words[step]}: ${far}`);
    };
}

;// CONCATENATED MODULE: ./src/actions/gather/long-rows.ts


async function settleRows(host, { candidate, baseline }) {
    const isOpen = (side) => side?.predictions?.long !== undefined && side.predictions.summed === undefined;
    if (candidate.predictions?.isSummary || baseline?.predictions?.isSummary) {
        const { settleSummaries } = await Promise.all(/* import() */[__webpack_require__.e(5801), __webpack_require__.e(1632), __webpack_require__.e(2219), __webpack_require__.e(9589), __webpack_require__.e(2358), __webpack_require__.e(7741)]).then(__webpack_require__.bind(__webpack_require__, 57741));
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
    const read = await (0,gather_evidence/* orUnreadable */.pz)(unreadable, () => rowsRead(predictions));
    return read ? { ...evidence, predictions: read } : { ...rest, unreadable };
}
async function rowsRead(predictions) {
    const { long, ...rest } = predictions;
    return long ? { ...rest, table: await long.read() } : predictions;
}
async function allRowsRead(predictions) {
    const { seeds, ...rows } = await rowsRead(predictions);
    if (!seeds?.decide)
        return rows;
    const others = [];
    for (const { seed, read } of seeds.others) {
        const found = await rowsRead(await read());
        others.push({ seed, read: () => Promise.resolve(found) });
    }
    return { ...rows, seeds: { ...seeds, others } };
}
async function sumSides(host, { candidate: { predictions }, baseline }) {
    const held = baseline?.predictions;
    if (!predictions?.long || predictions.hashedFor !== undefined || held?.hashedFor !== undefined)
        return undefined;
    const ownBaseline = predictions.columns.baseline !== undefined;
    if (held && !held.long && !ownBaseline)
        return undefined;
    const { sumRows } = await host.compute();
    const rows = {
        candidate: predictions.long,
        baseline: held?.long ?? null,
        columns: predictions.columns,
        baselineColumns: held?.columns ?? predictions.columns,
    };
    return sumRows(rows, readingProgress(host));
}


}),

25118:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DP: () => (assertItsOwn),
  zv: () => (obstacleTo),
  zW: () => (originalOf),
  e8: () => (originalThere)
});

// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/domain/run/origin.ts
var run_origin = __webpack_require__(37493);
// EXTERNAL MODULE: ./src/domain/run/artifact-name.ts
var artifact_name = __webpack_require__(22252);
// EXTERNAL MODULE: ./src/domain/run/inputs-digest.ts
var inputs_digest = __webpack_require__(28466);
// EXTERNAL MODULE: ./src/actions/gather/policies.ts + 1 modules
var policies = __webpack_require__(39223);
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
var touched = __webpack_require__(59077);
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
    if (training === undefined)
        return 'it is of files that a check found, and `train` did not make it';
    if (training['exit-code'] !== 0)
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

31638:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  T: () => (portablePath)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

function portablePath(folder, file) {
    return node_path__WEBPACK_IMPORTED_MODULE_0___default().relative(folder, file).split((node_path__WEBPACK_IMPORTED_MODULE_0___default().sep)).join('/');
}


}),

15416:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  ER: () => (refuseOwnBaseline),
  J_: () => (mayBeSeveral),
  L6: () => (inOrderOfSeeds),
  cd: () => (findPredictions)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10241);
var _domain_evidence_seed_names_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4818);
var _domain_glob_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47916);
var _domain_policy_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29337);
var _domain_repository_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62164);
var _domain_sums_summary_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55328);
var _portable_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31638);








function mayBeSeveral(predictions) {
    const patterns = predictions?.engine === undefined ? (0,_domain_policy_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .predictionPaths */ .MV)(predictions) : [];
    return patterns.length > 1 || patterns.some((pattern) => (0,_domain_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .isGlob */ .fg)(pattern) && !(0,_domain_sums_summary_file_js__WEBPACK_IMPORTED_MODULE_5__/* .isSummary */ .R)(pattern));
}
async function findPredictions({ files }, { patterns, folder, only }) {
    const found = [];
    const missing = [];
    const shown = (file) => (0,_portable_path_js__WEBPACK_IMPORTED_MODULE_3__/* .portablePath */ .T)(files.root, file);
    (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .throwFaults */ .G3)((0,_domain_repository_path_js__WEBPACK_IMPORTED_MODULE_6__/* .linkFaults */ .mc)((await files.links(patterns, folder)).map((link) => shown(node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(folder, link)))));
    for (const pattern of patterns) {
        const matches = (await files.glob([pattern], folder)).map((file) => node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(folder, file));
        const own = matches.filter((file) => !only || only.has(file));
        if (own.length === 0)
            missing.push(pattern);
        found.push(...(patterns.length > 1 ? own : inOrderOfSeeds(own)));
    }
    const all = [...new Set(found)];
    if (all.length === 0)
        return undefined;
    if (!only)
        (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .throwFaults */ .G3)(missing.map((pattern) => absent(shown(node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(folder, pattern)), all.length)));
    (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .throwFaults */ .G3)(oddNames(all.map(shown)));
    const [first] = all;
    if (all.length === 1)
        return { path: first };
    const seeds = (0,_domain_evidence_seed_names_js__WEBPACK_IMPORTED_MODULE_7__/* .seedsOfFiles */ .Dq)(all.map((file) => (0,_portable_path_js__WEBPACK_IMPORTED_MODULE_3__/* .portablePath */ .T)(folder, file)));
    (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .throwFaults */ .G3)(faultsOf(all.map(shown), seeds));
    const [own, ...others] = seeds;
    return {
        path: first,
        seeds: { own, others: others.map((seed, at) => ({ seed, path: all[at + 1] })) },
    };
}
function refuseOwnBaseline({ path: file, seeds }, columns) {
    if (!seeds || columns.baseline === undefined)
        return;
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelgateError */ .HJ({
        code: 'PREDICTIONS_INVALID',
        message: `There are ${1 + seeds.others.length} files of predictions, one a seed, and the baseline’s values are said to stand in \`${columns.baseline}\` of them`,
        place: { path: file },
        hint: 'Leave `baseline` out of `predictions` in the policy, or name one file.',
    });
}
function inOrderOfSeeds(found) {
    if (found.length < 2)
        return found;
    const seeds = (0,_domain_evidence_seed_names_js__WEBPACK_IMPORTED_MODULE_7__/* .seedsOfFiles */ .Dq)(found);
    const entries = found.map((file, at) => ({ file, seed: seeds[at] }));
    return entries
        .sort((a, b) => (0,_domain_evidence_seed_names_js__WEBPACK_IMPORTED_MODULE_7__/* .compareSeeds */ .YG)(a.seed, b.seed) || (a.file < b.file ? -1 : 1))
        .map(({ file }) => file);
}
function oddNames(files) {
    return files.filter(_domain_repository_path_js__WEBPACK_IMPORTED_MODULE_6__/* .hasControl */ .aQ).map((file) => ({
        code: 'PREDICTIONS_INVALID',
        message: `The name ${JSON.stringify(file)} of a file of predictions holds a control character, such as a line end`,
        place: { path: node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.dirname(file) },
        hint: 'Each seed counts: rename the file, or let the glob match no such name.',
    }));
}
function faultsOf(files, seeds) {
    const code = 'PREDICTIONS_INVALID';
    const [first = ''] = files;
    const summary = files.find(_domain_sums_summary_file_js__WEBPACK_IMPORTED_MODULE_5__/* .isSummary */ .R);
    if (summary !== undefined)
        return [
            {
                code,
                message: `${files.length} files of predictions are named, one a seed, and one of them is a summary: it may be of a part of the rows only`,
                place: { path: summary },
                hint: 'Name rows for each seed; a glob of summaries alone is taken as parts of one run.',
            },
        ];
    if (files.length > _domain_evidence_seed_names_js__WEBPACK_IMPORTED_MODULE_7__/* .mostSeeds */ .WW)
        return [
            {
                code,
                message: `${files.length} files of predictions are named, one a seed, and at most ${_domain_evidence_seed_names_js__WEBPACK_IMPORTED_MODULE_7__/* .mostSeeds */ .WW} are taken`,
                place: { path: first },
                hint: 'Let the glob match the files of one run only.',
            },
        ];
    return [...new Set(seeds)].flatMap((seed) => {
        const same = files.filter((_, at) => seeds[at] === seed);
        if (same.length < 2)
            return [];
        return [
            {
                code,
                message: `${same.slice(0, 5).join(', ')} are all predictions of seed ${JSON.stringify(seed)}, by their names`,
                place: { path: same[0] },
                hint: 'One file a seed: name them like predictions-seed-7.parquet, and let the glob match no others.',
            },
        ];
    });
}
function absent(file, there) {
    return {
        code: 'FILE_MISSING',
        message: `A file of predictions is not there, and ${there} of the others are`,
        place: { path: file },
        hint: 'Each seed counts: write all of them, or take it out of the list.',
    };
}


}),

36131:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  I: () => (openRun)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10241);
var _domain_run_record_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77465);



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

47693:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  E: () => (gatherSources),
  b: () => (predictionFiles)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10241);
var _domain_glob_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(47916);
var _domain_policy_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29337);
var _domain_repository_path_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(62164);
var _domain_sums_summary_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(55328);
var _prediction_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15416);
var _portable_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31638);
var _recording_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76288);
var _spark_rows_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91066);










function predictionFiles({ path: first, seeds }) {
    return [first, ...(seeds?.others ?? []).map((other) => other.path)];
}
async function gatherSources(host, subject, named) {
    const { files, context } = host;
    const { recipe } = subject;
    const folder = node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(context.workspace, recipe.path);
    const recipeFiles = async (patterns) => {
        const links = await files.links(patterns, folder);
        (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .throwFaults */ .G3)((0,_domain_repository_path_js__WEBPACK_IMPORTED_MODULE_7__/* .linkFaults */ .mc)(links.map((link) => (0,_portable_path_js__WEBPACK_IMPORTED_MODULE_4__/* .portablePath */ .T)(files.root, node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(folder, link)))));
        return (await files.glob(patterns, folder)).map((file) => node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(folder, file));
    };
    const metrics = named.metrics.length > 0 ? await namedFiles(host, named.metrics) : await recipeFiles(recipe.metrics);
    const model = await recipeFiles(recipe.model);
    assertNames(host, [...metrics, ...model]);
    const isNamed = named.metrics.length > 0 || named.predictions !== undefined;
    const inSpark = await rowsInSpark(host, subject, { named: named.predictions, folder });
    if (inSpark)
        return { metrics, predictions: inSpark, model, named: isNamed };
    const rows = await rowsFiles(host, subject, { named, folder });
    const there = rows !== undefined && (await files.exists(rows.path));
    if (named.predictions !== undefined && !there)
        throw missing('predictions', named.predictions);
    if (rows !== undefined && (await files.isDirectory(rows.path)))
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelgateError */ .HJ({
            code: 'FILE_UNREADABLE',
            message: 'The predictions are a folder; one file is read',
            place: { path: node_path__WEBPACK_IMPORTED_MODULE_0___default().relative(files.root, rows.path) },
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
    if (there && columns)
        (0,_prediction_files_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseOwnBaseline */ .ER)(rows, columns);
    return {
        metrics,
        ...(there && columns && { predictions: { ...rows, columns } }),
        model,
        named: isNamed,
    };
}
function assertNames({ files }, named) {
    (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .throwFaults */ .G3)(named.filter(_domain_repository_path_js__WEBPACK_IMPORTED_MODULE_7__/* .hasControl */ .aQ).map((file) => ({
        code: 'FILE_UNREADABLE',
        message: `The name ${JSON.stringify(node_path__WEBPACK_IMPORTED_MODULE_0___default().basename(file))} holds a control character, such as a line end`,
        place: { path: (0,_portable_path_js__WEBPACK_IMPORTED_MODULE_4__/* .portablePath */ .T)(files.root, node_path__WEBPACK_IMPORTED_MODULE_0___default().dirname(file)) },
        hint: 'Rename the file, or let the policy name no such one.',
    })));
}
async function rowsInSpark(host, { model, recipe, columns }, { named, folder }) {
    const { predictions } = recipe;
    if (predictions?.engine !== 'spark' || columns === undefined)
        return undefined;
    const place = named ?? (0,_domain_policy_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .predictionPaths */ .MV)(predictions)[0];
    if (place === undefined || (0,_domain_sums_summary_file_js__WEBPACK_IMPORTED_MODULE_8__/* .isSummary */ .R)(place))
        return undefined;
    const rows = await (0,_spark_rows_js__WEBPACK_IMPORTED_MODULE_6__/* .sparkRows */ .VL)(host, {
        named: place,
        folder: named === undefined ? folder : host.files.root,
    });
    if (rows)
        return { path: node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(host.files.root, (0,_spark_rows_js__WEBPACK_IMPORTED_MODULE_6__/* .summaryFile */ .bj)(model)), columns, bySpark: rows };
    if (named !== undefined)
        throw missing('predictions', named);
    return undefined;
}
async function rowsFiles(host, subject, { named, folder }) {
    const { root } = host.files;
    const given = named.predictions?.split(/\r?\n/).map((line) => line.trim());
    const patterns = given?.filter((line) => line !== '') ?? (0,_domain_policy_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .predictionPaths */ .MV)(subject.recipe.predictions);
    const [first, ...more] = patterns;
    if (first === undefined)
        return undefined;
    const base = given ? root : folder;
    const isOne = more.length === 0 && ((0,_domain_sums_summary_file_js__WEBPACK_IMPORTED_MODULE_8__/* .isSummary */ .R)(first) || !(0,_domain_glob_js__WEBPACK_IMPORTED_MODULE_9__/* .isGlob */ .fg)(first));
    if (isOne)
        return { path: await rowsFile(host, subject, node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(base, first)) };
    const { only } = named;
    const found = await (0,_prediction_files_js__WEBPACK_IMPORTED_MODULE_3__/* .findPredictions */ .cd)(host, { patterns, folder: base, ...(!given && { only }) });
    return found ?? (more.length === 0 ? { path: node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(base, first) } : undefined);
}
async function rowsFile(host, { model }, predictions) {
    const named = node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(host.files.root, predictions);
    if (!(0,_domain_sums_summary_file_js__WEBPACK_IMPORTED_MODULE_8__/* .isSummary */ .R)(predictions) || !(0,_domain_glob_js__WEBPACK_IMPORTED_MODULE_9__/* .isGlob */ .fg)(predictions))
        return named;
    const found = await host.files.glob([node_path__WEBPACK_IMPORTED_MODULE_0___default().relative(host.files.root, named)]);
    if (found.length === 0)
        return named;
    await (0,_recording_js__WEBPACK_IMPORTED_MODULE_5__/* .ignoreFolder */ .BN)(host);
    const target = (0,_spark_rows_js__WEBPACK_IMPORTED_MODULE_6__/* .summaryFile */ .bj)(model);
    const { mergeSummaries } = await Promise.all(/* import() */[__webpack_require__.e(1632), __webpack_require__.e(4625)]).then(__webpack_require__.bind(__webpack_require__, 79820));
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

91066:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  He: () => (summedUp),
  PW: () => (isAddress),
  VL: () => (sparkRows),
  bj: () => (summaryFile)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10241);
var _domain_evidence_crossing_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5748);
var _domain_sums_summary_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55328);
var _recording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76288);





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
    const { summaryFileColumns, summaryTable, sumsOfTable } = await __webpack_require__.e(/* import() */ 1230).then(__webpack_require__.bind(__webpack_require__, 91230));
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

76784:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  YK: () => (trainedHere),
  mm: () => (noteFailed),
  u_: () => (noteTrained),
  xU: () => (leftByFailure)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
var node_util__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_1__);
var _domain_policy_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29337);
var _recording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76288);
var _run_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36131);
var _sources_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47693);






async function noteTrained(host, subject, { run, inputs }) {
    await leave(host, subject, { inputs, run: run.record.id }, []);
}
async function noteFailed(host, subject, metrics) {
    await leave(host, subject, { failed: true, dirty: host.context.dirty }, metrics);
}
async function leftByFailure(host, subject, sources) {
    const { model } = subject;
    const note = await noteOf(host, model);
    if (!note || !('failed' in note))
        return undefined;
    const { root } = host.files;
    const { metrics, predictions } = sources;
    const used = [...sources.model, ...metrics, ...(predictions ? (0,_sources_js__WEBPACK_IMPORTED_MODULE_5__/* .predictionFiles */ .b)(predictions) : [])];
    const now = sources.named ? await stampsIn(host, root, used) : await stampsOf(host, subject);
    const left = Object.keys(now).filter((file) => note.stamps[file] === now[file]);
    if (left.length === 0)
        return undefined;
    const shown = left.slice(0, 5).map((file) => node_path__WEBPACK_IMPORTED_MODULE_0___default().relative(root, file));
    const more = left.length > shown.length ? ` and ${left.length - shown.length} more` : '';
    const of = note.dirty ? 'with changes that are not committed' : `of commit ${note.commit.slice(0, 7)}`;
    return {
        code: 'OUTPUT_STALE',
        message: `The last training of ${model}, ${of}, failed, and these files were not written since: ${shown.join(', ')}${more}`,
        hint: 'Train again. By hand, write all of them anew.',
    };
}
async function trainedHere(host, subject) {
    const note = await noteOf(host, subject.model);
    if (!note || 'failed' in note || note.commit !== host.context.commit)
        return undefined;
    const isAsLeft = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.isDeepStrictEqual)(await stampsOf(host, subject), note.stamps);
    if (!isAsLeft || !(await host.files.exists(node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.join((0,_recording_js__WEBPACK_IMPORTED_MODULE_3__/* .runFolderOf */ .Xm)(subject.model), 'run.json'))))
        return undefined;
    const run = await (0,_run_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .openRun */ .I)(host, (0,_recording_js__WEBPACK_IMPORTED_MODULE_3__/* .runFolderOf */ .Xm)(subject.model));
    return run.record.id === note.run && run.record['inputs-digest'] === note.inputs ? run : undefined;
}
async function leave(host, subject, end, metrics) {
    const { context, files, notes } = host;
    const stamps = await stampsOf(host, subject);
    const named = metrics.length === 0 ? {} : await stampsIn(host, files.root, metrics);
    const note = { ...end, commit: context.commit, stamps: { ...stamps, ...named } };
    await notes.leave(subject.model, JSON.stringify(note));
}
async function noteOf({ notes }, model) {
    const text = await notes.of(model);
    return text === undefined ? undefined : JSON.parse(text);
}
function stampsOf(host, { recipe }) {
    const folder = node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(host.context.workspace, recipe.path);
    const patterns = [...recipe.model, ...recipe.metrics, ...(0,_domain_policy_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .predictionPaths */ .MV)(recipe.predictions)];
    return stampsIn(host, folder, patterns);
}
async function stampsIn({ files }, folder, patterns) {
    const found = (await files.glob(patterns, folder)).map((file) => node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(folder, file));
    const stamped = found.map(async (file) => [file, (await files.stamp(file)) ?? '']);
    return Object.fromEntries(await Promise.all(stamped));
}


}),

94417:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  D2: () => (validationOf),
  Id: () => (validationFile),
  Qo: () => (readValidation),
  jn: () => (asksSomething),
  lU: () => (validateHere),
  nW: () => (writeValidation)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
var _domain_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39605);
var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10241);
var _domain_compare_comparison_validation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(855);
var _domain_validation_validation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13623);
var _as_committed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16860);
var _recording_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76288);







async function validateHere({ host, subject, policies, validating, made, tree, }, unreadable) {
    const written = await validatedHere(host, subject, tree);
    if (!validating)
        return written;
    const isAsked = written === undefined && subject.recipe.data.some(asksSomething);
    const before = isAsked
        ? await orTold(unreadable, 'the data cannot be validated', async () => {
            const { validatePresentData } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2763), __webpack_require__.e(8347)]).then(__webpack_require__.bind(__webpack_require__, 58347));
            return validatePresentData(host, { subject, policies, ...validating });
        })
        : written;
    if (made.length === 0)
        return before;
    const { allow = [] } = validating;
    const after = await orTold(unreadable, 'the model files cannot be looked into', async () => {
        const { validatePresentFiles } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2763), __webpack_require__.e(3214)]).then(__webpack_require__.bind(__webpack_require__, 63214));
        return validatePresentFiles(host, { subject, before, made, allow });
    });
    return after ?? before;
}
async function orTold(unreadable, what, validate) {
    try {
        return await validate();
    }
    catch (error) {
        if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ModelgateError */ .HJ) || error.code === 'CANCELLED')
            throw error;
        for (const { message, place, hint } of error.faults)
            unreadable.push(`${what}: ${place ? `${place.path}: ` : ''}${message}${hint === undefined ? '' : `. ${hint}`}`);
        return undefined;
    }
}
function asksSomething({ contract, role, label, unit, time }) {
    return role === 'reference' || [contract, label, unit, time].some((written) => written !== undefined);
}
async function validatedHere(host, { model }, tree) {
    const file = validationFile(model);
    if (host.context.host !== 'github' || !(await host.files.exists(file)))
        return undefined;
    if (!(0,_as_committed_js__WEBPACK_IMPORTED_MODULE_5__/* .isByLink */ .Q)(host, tree, file) && !(await (0,_as_committed_js__WEBPACK_IMPORTED_MODULE_5__/* .isAsCommitted */ .H)(host, tree, file)))
        return file;
    host.log.warn(`${file} is a file of the commit, and nothing that \`validate\` found in this job: it is not believed. Take \`.modelgate/\` out of git.`);
    return undefined;
}
function validationFile(model) {
    return node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.join('.modelgate', 'validations', model, 'validation.json');
}
async function readValidation({ files }, file) {
    const text = new TextDecoder().decode(await files.read(file, _domain_validation_validation_js__WEBPACK_IMPORTED_MODULE_4__/* .validationLimit */ .R4));
    return { text, validation: (0,_domain_validation_validation_js__WEBPACK_IMPORTED_MODULE_4__/* .parseValidation */ .fu)(text, file) };
}
async function writeValidation(host, validation) {
    const file = validationFile(validation.model);
    await (0,_recording_js__WEBPACK_IMPORTED_MODULE_6__/* .ignoreFolder */ .BN)(host);
    await host.files.write(file, (0,_domain_validation_validation_js__WEBPACK_IMPORTED_MODULE_4__/* .formatValidation */ .HJ)(validation));
    return file;
}
async function validationOf(host, { recipe }, { run, allow = [], baseline, }) {
    if (!run)
        return {};
    const { record } = run;
    const carried = await carriedBy(host, run);
    const { validation, text } = carried;
    const unreadable = [...carried.unreadable];
    const isTrained = record.training !== undefined;
    if (isTrained && !carried.isThere && recipe.data.some(({ contract }) => contract !== undefined))
        unreadable.push('the recipe names contracts for its data, and the run has no validation: train again');
    const inspected = new Set(validation?.['model-files'].map(({ sha256 }) => sha256));
    const left = record.files.filter(({ sha256 }) => !inspected.has(sha256));
    const baseFiles = baseline?.scorable?.files;
    if (left.length === 0 && !baseFiles)
        return { ...told(validation, text), unreadable };
    const { changedSignatures, lookIntoRun } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2763), __webpack_require__.e(3214)]).then(__webpack_require__.bind(__webpack_require__, 63214));
    const { withModelFiles } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2763)]).then(__webpack_require__.bind(__webpack_require__, 22763));
    const base = recipe.path;
    const looked = await lookIntoRun(host, { run, files: left, base, allow });
    const changed = baseFiles && (await changedSignatures(host, { run, base, baseline: baseFiles }));
    unreadable.push(...looked.unreadable, ...(changed?.unreadable ?? []));
    if (isTrained && looked.absent.length > 0)
        unreadable.push(notLookedInto(looked.absent));
    const findings = [...looked.findings, ...(changed?.findings ?? [])];
    if (looked.records.length + findings.length === 0)
        return { ...told(validation, text), unreadable };
    const files = { records: looked.records, findings };
    const all = withModelFiles(validation, { model: record.model, files });
    const written = (0,_domain_validation_validation_js__WEBPACK_IMPORTED_MODULE_4__/* .formatValidation */ .HJ)(all);
    return { ...told(all, written), text: written, unreadable };
}
async function carriedBy(host, { record, folder }) {
    if (!record.evidence.some((file) => file.path === _recording_js__WEBPACK_IMPORTED_MODULE_6__/* .validationInRun */ .EO))
        return { isThere: false, unreadable: [] };
    const file = node_path__WEBPACK_IMPORTED_MODULE_0___default().join(folder, _recording_js__WEBPACK_IMPORTED_MODULE_6__/* .validationInRun */ .EO);
    try {
        const { text, validation } = await readValidation(host, file);
        if (validation.verdict !== 'unchanged')
            return { isThere: true, validation, text, unreadable: [] };
        return { isThere: true, unreadable: ['the validation of its data looked at nothing: train again'] };
    }
    catch (error) {
        if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ModelgateError */ .HJ))
            throw error;
        const detail = `the validation of its data cannot be read: ${error.faults[0].message}`;
        return { isThere: true, unreadable: [detail] };
    }
}
function told(validation, text) {
    if (!validation || text === undefined || validation.verdict === 'unchanged')
        return {};
    const { verdict } = validation;
    return {
        summary: { sha256: (0,_domain_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Of */ .Bj)(text), verdict, ...(0,_domain_compare_comparison_validation_js__WEBPACK_IMPORTED_MODULE_3__/* .summaryOf */ .YG)(validation) },
        ...errorsOf(validation),
    };
}
function errorsOf(validation) {
    const errors = validation.findings.filter(({ severity }) => severity === 'error');
    const paths = new Set(validation['model-files'].map(({ path: file }) => file));
    const [ofFiles, ofData] = [true, false].map((is) => errors.filter(({ place }) => paths.has(place.path) === is));
    const tell = (found = [], where) => `${(0,_domain_validation_validation_js__WEBPACK_IMPORTED_MODULE_4__/* .countsInWords */ .Pe)(found)} in the ${where}; the first: ${found[0]?.message ?? ''}`;
    return {
        ...(ofData?.length && { badData: tell(ofData, 'data') }),
        ...(ofFiles?.length && { badModelFiles: `${tell(ofFiles, 'model files')}. ${ofFiles[0]?.wayOut ?? ''}` }),
    };
}
function notLookedInto([first, ...more]) {
    const others = more.length > 0 ? ` and ${more.length} more` : '';
    return `nobody has looked into the model file ${JSON.stringify(first?.path)}${others}: train again`;
}


}),

5748:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  H8: () => (baseColumns),
  Q: () => (crossingName),
  S$: () => (sliceText),
  b3: () => (readsLikeCrossing),
  le: () => (sliceParts),
  pN: () => (crossedValue),
  zF: () => (crossedColumns)
});
const joint = ' × ';
function crossingName(columns) {
    return [...columns].sort(byCodePoint).join(joint);
}
function crossedColumns(name) {
    return name.split(joint);
}
function baseColumns(names) {
    return [...new Set(names.flatMap(crossedColumns))];
}
function readsLikeCrossing(column) {
    return /(?:^|\s)×(?:\s|$)/u.test(column);
}
function crossedValue(values) {
    return values.map((value) => value.replaceAll('×', '××')).join(joint);
}
function sliceText({ column, value }) {
    const parts = sliceParts({ column, value });
    return parts.map((part) => `${part.column}=${part.value}`).join(', ');
}
function sliceParts(slice) {
    const columns = crossedColumns(slice.column);
    if (columns.length === 1)
        return [slice];
    const values = slice.value.split(/(?<!×) × (?!×)/u).map((part) => part.replaceAll('××', '×'));
    if (values.length !== columns.length)
        return [slice];
    return columns.map((column, at) => ({ column, value: values[at] }));
}
function byCodePoint(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


}),

63173:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  JN: () => (outputColumns),
  Q6: () => (missingColumns),
  TV: () => (namedColumns),
  Vn: () => (neededColumns),
  fl: () => (missingFromTable)
});
var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
var _crossing_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5748);


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

37493:
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

47267:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Zl: () => (normalQuantile),
  vr: () => (normalCdf)
});
/* unused harmony export normalDensity */
function normalDensity(x) {
    return Math.exp(-0.5 * x * x) / Math.sqrt(2 * Math.PI);
}
function normalCdf(x) {
    if (Number.isNaN(x))
        return NaN;
    const size = Math.abs(x);
    if (size < 3)
        return 0.5 + Math.sign(x) * centralMass(size);
    const tail = upperTail(size);
    return x > 0 ? 1 - tail : tail;
}
function normalQuantile(p) {
    if (!(p > 0 && p < 1))
        return p === 0 ? -Infinity : p === 1 ? Infinity : NaN;
    if (p > 0.5)
        return -normalQuantile(1 - p);
    if (p === 0.5)
        return 0;
    const t = Math.sqrt(-2 * Math.log(p));
    let x = (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308))) - t;
    for (let step = 0; step < 4; step++) {
        const density = normalDensity(x);
        if (density === 0)
            break;
        const move = (normalCdf(x) - p) / density;
        x -= move / (1 + (x * move) / 2);
    }
    return x;
}
function centralMass(x) {
    let term = x;
    let sum = x;
    for (let k = 3; term > sum * 1e-17; k += 2) {
        term *= (x * x) / k;
        sum += term;
    }
    return sum * normalDensity(x);
}
function upperTail(x) {
    let fraction = 0;
    for (let k = 200; k >= 1; k--)
        fraction = k / (x + fraction);
    return normalDensity(x) / (x + fraction);
}


}),

78664:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  _: () => (wilsonBounds)
});
function wilsonBounds(share, n, z) {
    const square = (z * z) / n;
    const centre = share + square / 2;
    const spread = Math.sqrt(square * share * (1 - share) + (square * square) / 4);
    return {
        lower: Math.max(0, (centre - spread) / (1 + square)),
        upper: Math.min(1, (centre + spread) / (1 + square)),
    };
}


}),

55328:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  A: () => (summarySuffix),
  R: () => (isSummary)
});
const summarySuffix = '.modelgate-summary.parquet';
function isSummary(file) {
    return file.endsWith(summarySuffix);
}


})

};
