export const id = 836;
export const ids = [836,3907,6288];
export const modules = {

/***/ 28590:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ gatherBase)
/* harmony export */ });
/**
 * The commit that this one is held against. For a pull request it is what GitHub merged the head into: the first parent
 * of the merge commit, since the base branch may have moved on after the event.
 */
async function gatherBase({ context, repository }) {
    if (context.host === 'local')
        return context.base;
    if (context.event === 'push' || context.event === 'merge_group')
        return context.base;
    const [first, second] = await repository.parents(context.commit);
    if (context.event === 'pull_request')
        return second === undefined ? context.base : first;
    return context.base ?? first;
}


/***/ }),

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
/* harmony import */ var _recording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76288);
/* harmony import */ var _run_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36131);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47693);







const metricsLimit = 16_000_000;
/**
 * The run under review: the one that `run` names; else of the files that inputs name; else of the recipe's files that
 * this job has made; else this workflow run's artifact; else of the recipe's files as they are committed.
 */
async function gatherCandidate(request) {
    const { host, subject, named } = request;
    if (named.run !== undefined)
        return ofRun(request, await openModelRun(request, named.run));
    const sources = await (0,_sources_js__WEBPACK_IMPORTED_MODULE_6__/* .gatherSources */ .E)(host, subject, named);
    const ofHead = host.context.event !== 'pull_request_target';
    if (ofHead && (sources.named || (await isFresh(request, sources))))
        return ofSources(request, sources);
    const kept = (await host.runs.ofThisWorkflowRun()).find((run) => run.model === subject.model && !run.expired);
    if (kept) {
        const folder = (0,_recording_js__WEBPACK_IMPORTED_MODULE_4__/* .runFolderOf */ .Xm)(subject.model);
        await host.runs.fetch(kept, folder);
        return ofRun(request, await openModelRun(request, folder));
    }
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
async function openModelRun({ host, subject }, location) {
    const run = await (0,_run_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .openRun */ .I)(host, location);
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
    const run = await (0,_recording_js__WEBPACK_IMPORTED_MODULE_4__/* .recordRun */ .vj)(recording);
    const side = sideOfRecord(run.record);
    const rowsFile = sources.predictions && node_path__WEBPACK_IMPORTED_MODULE_1___default().relative(host.files.root, sources.predictions.path);
    const evidence = await (0,_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .evidenceOfRun */ .Aw)(host, run, { side, rowsFile });
    const all = { ...evidence, unreadable: [...unreadable, ...evidence.unreadable] };
    return { evidence: all, ...(values && { run }), sources };
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
/** The evidence that a run's folder holds; its rows may be read where they were copied from. */
async function evidenceOfRun(host, { record, folder }, { side, rowsFile }) {
    const { predictions } = record;
    const unreadable = [];
    let rows;
    if (predictions) {
        const { file, ...columns } = predictions;
        rows = await orUnreadable(unreadable, () => readRows(host, rowsFile ?? node_path__WEBPACK_IMPORTED_MODULE_0___default().join(folder, file), columns));
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

/***/ 76288:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BN: () => (/* binding */ ignoreFolder),
/* harmony export */   Xm: () => (/* binding */ runFolderOf),
/* harmony export */   vj: () => (/* binding */ recordRun)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _domain_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39605);
/* harmony import */ var _domain_run_artifact_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22252);
/* harmony import */ var _domain_run_record_assembly_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88346);
/* harmony import */ var _domain_run_record_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77465);





/** Where a model's run lives in the working directory (contract, "Files"). */
function runFolderOf(model) {
    return node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.join('.modelgate', 'runs', model);
}
/** Writes the run's folder: `files/` and `evidence/` as copies, `run.json` last. */
async function recordRun({ host, subject, sources, values, inputsDigest, training, }) {
    const { files, context } = host;
    const folder = runFolderOf(subject.model);
    await ignoreFolder(host);
    await files.remove(folder);
    const modelRoot = node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(context.workspace, subject.recipe.path);
    const model = await copyAll(host, folder, sources.model.map((file) => [file, node_path__WEBPACK_IMPORTED_MODULE_0___default().join('files', node_path__WEBPACK_IMPORTED_MODULE_0___default().relative(modelRoot, file))]));
    const named = evidenceNames([
        ...sources.metrics,
        ...(sources.predictions ? [sources.predictions.path] : []),
    ]);
    const evidence = await copyAll(host, folder, named);
    const rows = sources.predictions && named.find(([from]) => from === sources.predictions?.path)?.[1];
    const record = (0,_domain_run_record_assembly_js__WEBPACK_IMPORTED_MODULE_3__/* .makeRunRecord */ .t)({
        model: subject.model,
        commit: context.dirty ? (await host.repository.parents(context.commit))[0] : context.commit,
        dirty: context.dirty,
        files: model,
        evidence,
        metrics: values,
        ...(inputsDigest !== undefined && { inputsDigest }),
        ...(rows !== undefined &&
            sources.predictions && { predictions: { ...sources.predictions.columns, file: slashes(rows) } }),
        ...(context.workflow && { workflow: workflowOf(context.workflow, context.event) }),
        ...(training && { training }),
    });
    await files.write(node_path__WEBPACK_IMPORTED_MODULE_0___default().join(folder, 'run.json'), (0,_domain_run_record_text_js__WEBPACK_IMPORTED_MODULE_4__/* .formatRunRecord */ .c)(record));
    return { record, folder };
}
function workflowOf({ id, attempt, path: file, url }, event) {
    return { run: id, attempt, path: file, event, url };
}
/** `.modelgate/` ignores itself in git. */
async function ignoreFolder({ files }) {
    if (!(await files.exists('.modelgate/.gitignore')))
        await files.write('.modelgate/.gitignore', '*\n');
}
async function copyAll({ files }, folder, copies) {
    const copied = [];
    for (const [from, to] of copies) {
        await files.copy(from, node_path__WEBPACK_IMPORTED_MODULE_0___default().join(folder, to));
        copied.push({ path: slashes(to), ...(await files.digest(node_path__WEBPACK_IMPORTED_MODULE_0___default().join(folder, to))) });
    }
    return copied.sort((a, b) => (a.path < b.path ? -1 : 1));
}
/** `evidence/<base name>`; files of one name are told apart by a digest of their path. */
function evidenceNames(sources) {
    const names = sources.map((file) => node_path__WEBPACK_IMPORTED_MODULE_0___default().basename(file));
    return sources.map((file, i) => {
        const name = names[i];
        const clash = names.filter((other) => other.toLowerCase() === name.toLowerCase()).length > 1;
        return [file, node_path__WEBPACK_IMPORTED_MODULE_0___default().join('evidence', clash ? `${(0,_domain_run_artifact_name_js__WEBPACK_IMPORTED_MODULE_2__/* .shortDigest */ .VK)((0,_domain_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Of */ .Bj)(slashes(file)))}-${name}` : name)];
    });
}
function slashes(file) {
    return file.split((node_path__WEBPACK_IMPORTED_MODULE_0___default().sep)).join('/');
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

/***/ 29246:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ gatherSubjects),
/* harmony export */   P: () => (/* binding */ columnsOf)
/* harmony export */ });
/* harmony import */ var _domain_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45529);
/* harmony import */ var _domain_policy_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29337);


/**
 * The models of the policy, or the one that is named; without a policy the repository’s own. One that the pull request
 * takes out of the policy is judged as it was: else that would be a way past its rules.
 */
function gatherSubjects({ head, inForce, removed }, { context, model }) {
    const recipes = head ?? inForce;
    if (!recipes)
        return [withoutPolicy((0,_domain_model_js__WEBPACK_IMPORTED_MODULE_0__/* .parseModelName */ .s_)(model ?? (0,_domain_model_js__WEBPACK_IMPORTED_MODULE_0__/* .slugOf */ .tF)(context.repository.name)))];
    const models = new Map([...recipes.models, ...[...removed].filter(([name]) => !recipes.models.has(name))]);
    const made = model === undefined ? [...models.values()] : [(0,_domain_policy_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .modelOf */ .DM)({ ...recipes, models }, model)];
    return made.map((proposed) => {
        const ruled = inForce?.models.get(proposed.name);
        const ruling = ruled && inForce ? { policy: inForce, rules: ruled } : { policy: recipes, rules: proposed };
        return subjectOf(proposed, ruling, {
            gated: ruled !== undefined,
            removed: removed.has(proposed.name),
        });
    });
}
function subjectOf({ name, recipe }, { policy, rules }, standing) {
    const { predictions } = recipe;
    return {
        model: name,
        recipe,
        gate: (0,_domain_policy_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .gateOf */ .Rv)(policy, rules),
        ...standing,
        failOn: policy.failOn,
        stages: rules.stages,
        release: rules.release,
        ...(predictions && { columns: { ...columnsOf(predictions), slices: (0,_domain_policy_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .sliceColumns */ .Ml)(recipe, rules.rules) } }),
    };
}
function columnsOf({ path: _path, ...columns }) {
    return columns;
}
function withoutPolicy(name) {
    const { recipe, stages, release } = (0,_domain_policy_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .modelOf */ .DM)((0,_domain_policy_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .unwrittenPolicy */ .Z1)(name), name);
    const none = { gate: undefined, gated: false, removed: false, failOn: 'never' };
    return { model: name, recipe, ...none, stages, release };
}


/***/ }),

/***/ 59077:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dn: () => (/* binding */ isTouched),
/* harmony export */   Pw: () => (/* binding */ gatherTrees),
/* harmony export */   zH: () => (/* binding */ digestOfInputs)
/* harmony export */ });
/* harmony import */ var _domain_policy_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89231);
/* harmony import */ var _domain_run_inputs_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28466);


async function gatherTrees({ context, repository }, base) {
    const isReview = context.event.startsWith('pull_request') || context.event === 'merge_group';
    const treeBefore = async () => {
        const commit = isReview ? await base : undefined;
        return commit === undefined ? undefined : repository.tree(commit);
    };
    const [head, before] = await Promise.all([repository.tree(context.commit), treeBefore()]);
    return { head, base: before };
}
/**
 * Whether the change touches the model: its tree (less `exclude`) or its recipe differs. What the base excludes counts
 * as well as what the head excludes, so that a pull request cannot hide by excluding itself.
 */
function isTouched(subject, { trees, policies }) {
    if (trees.base === undefined)
        return true;
    const before = policies.inForce?.models.get(subject.model)?.recipe;
    if (before && (0,_domain_policy_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .recipeCanonical */ .RZ)(before) !== (0,_domain_policy_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .recipeCanonical */ .RZ)(subject.recipe))
        return true;
    return [subject.recipe, ...(before ? [before] : [])].some((recipe) => (0,_domain_run_inputs_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isTouched */ .Dn)(trees.base ?? [], trees.head, recipe));
}
/** The digest of all that the run of this commit was made from (design, section 4, “Train once”). */
function digestOfInputs(subject, trees, hasPolicy) {
    const { path, exclude } = subject.recipe;
    return (0,_domain_run_inputs_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .inputsDigest */ .KA)({
        entries: trees.head,
        path,
        exclude,
        recipe: hasPolicy ? (0,_domain_policy_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .recipeCanonical */ .RZ)(subject.recipe) : null,
        external: (0,_domain_policy_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .externalData */ .yz)(subject.recipe),
    });
}


/***/ }),

/***/ 40836:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  train: () => (/* binding */ train)
});

// EXTERNAL MODULE: ./src/domain/errors.ts
var domain_errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/runtime/define-action.ts
var define_action = __webpack_require__(7320);
// EXTERNAL MODULE: ./src/runtime/fields.ts
var fields = __webpack_require__(74175);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/actions/gather/base.ts
var base = __webpack_require__(28590);
// EXTERNAL MODULE: ./src/actions/gather/policies.ts + 1 modules
var gather_policies = __webpack_require__(39223);
// EXTERNAL MODULE: ./src/actions/gather/subjects.ts
var gather_subjects = __webpack_require__(29246);
// EXTERNAL MODULE: ./src/actions/gather/touched.ts
var touched = __webpack_require__(59077);
;// CONCATENATED MODULE: ./src/actions/training/plan.ts






/**
 * The models that the event touches, each with how it is trained; on a shell also the one that is named. All that is wrong with any of
 * them is told before the first is trained.
 * @throws ModelgateError
 */
async function planTraining(host, inputs) {
    const { context, log } = host;
    refuseBaseCheckout(host);
    const asked = (0,base/* gatherBase */.R)(host);
    const [policies, trees] = await Promise.all([
        (0,gather_policies/* gatherPolicies */.y)(host, { named: inputs.policy, base: asked }),
        (0,touched/* gatherTrees */.Pw)(host, asked),
    ]);
    const hasPolicy = (policies.head ?? policies.inForce) !== undefined;
    if (!hasPolicy && inputs.run === undefined)
        throw nothingToRun();
    const subjects = (0,gather_subjects/* gatherSubjects */.H)(policies, { context, model: inputs.model });
    const isNamed = context.host === 'local' && inputs.model !== undefined;
    const wanted = subjects.filter((subject) => {
        const reason = reasonToLeave(subject, inputs, isNamed || (0,touched/* isTouched */.Dn)(subject, { trees, policies }));
        if (reason !== undefined)
            log.info(`${subject.model} is not trained: ${reason}.`);
        return reason === undefined;
    });
    if (wanted.length === 0 && subjects.every(({ recipe }) => !recipe.train) && inputs.run === undefined)
        throw noRecipe(policies.path);
    (0,domain_errors/* throwFaults */.G3)(faultsOf(wanted, inputs));
    const plans = wanted.map((subject) => {
        const commands = commandsOf(subject.recipe, inputs);
        return {
            subject,
            commands,
            folder: hasPolicy ? external_node_path_default().resolve(context.workspace, subject.recipe.path) : host.files.root,
            metrics: inputs.metrics,
            inputsDigest: (0,touched/* digestOfInputs */.zH)({ ...subject, recipe: recipeAsRun(subject.recipe, commands) }, trees, policies.head !== undefined || inputs.run !== undefined || inputs.setup !== undefined),
        };
    });
    return { plans, byModel: subjects.length > 1 };
}
/** The recipe’s commands, or those of the inputs in their place. */
function commandsOf({ train }, { setup, run }) {
    const either = (given, written) => {
        const text = given ?? written;
        return text === undefined ? undefined : { text, given: given !== undefined };
    };
    return { setup: either(setup, train?.setup), run: either(run, train?.run) };
}
/** What was made by another command was made from something else. */
function recipeAsRun(recipe, { setup, run }) {
    if (setup?.given !== true && !run.given)
        return recipe;
    const { repeat = 1, env = [] } = recipe.train ?? {};
    const train = { ...(setup && { setup: setup.text }), run: run.text, repeat, env };
    return { ...recipe, train };
}
/** Why a model is left out; `undefined`: it is trained. */
function reasonToLeave({ recipe, removed }, { run }, touched) {
    if (removed)
        return 'this change takes it out of the policy';
    if (!touched)
        return 'the change touches no file of it';
    if (!recipe.train && run === undefined)
        return 'its recipe has no `train`';
    return undefined;
}
function faultsOf(subjects, { metrics }) {
    const names = subjects.map(({ model }) => `\`${model}\``).join(', ');
    const shared = {
        code: 'MODEL_UNKNOWN',
        message: `Input \`metrics\` is one model’s, and it could be that of ${names}`,
        hint: 'Name one of them with `model`, or name the files of each in the policy.',
    };
    return [
        ...(metrics.length > 0 && subjects.length > 1 ? [shared] : []),
        ...subjects.flatMap(({ model, recipe }) => [
            ...((recipe.train?.repeat ?? 1) > 1 ? [noRepeat(model)] : []),
            ...(metrics.length === 0 && !namesOutputs(recipe) ? [noOutputs(model)] : []),
        ]),
    ];
}
function namesOutputs({ model, metrics, predictions }) {
    return model.length > 0 || metrics.length > 0 || predictions !== undefined;
}
/** Seeds that would be passed over in silence are evidence that nobody has. */
function noRepeat(model) {
    const message = `\`train.repeat\` of model \`${model}\` is more than 1, which this version does not support`;
    return { code: 'NOT_SUPPORTED_HERE', message, hint: 'Leave it out: the model is then trained once.' };
}
function noOutputs(model) {
    return {
        code: 'INPUT_INVALID',
        message: `Nothing says which files the training of \`${model}\` writes`,
        hint: 'Name them in the policy under `model`, `metrics` and `predictions`, or give `metrics` a file such as metrics.json.',
    };
}
function nothingToRun() {
    return new domain_errors/* ModelgateError */.HJ({
        code: 'INPUT_INVALID',
        message: 'Nothing says how to train: there is no policy, and input `run` is not given',
        hint: 'Add .github/modelgate.yml with `train: { run: … }`, or give `run` the command and `metrics` the file that it writes.',
    });
}
function noRecipe(policy) {
    return new domain_errors/* ModelgateError */.HJ({
        code: 'INPUT_INVALID',
        message: 'Nothing says how to train: no model of the policy has `train`, and input `run` is not given',
        place: { path: policy },
        hint: 'Write `train: { run: … }` under the model, or give `run` the command.',
    });
}
/** There the checkout is the base branch’s, or a stranger’s code runs beside the base’s secrets. */
function refuseBaseCheckout({ context }) {
    if (context.event !== 'pull_request_target')
        return;
    throw new domain_errors/* ModelgateError */.HJ({
        code: 'NOT_SUPPORTED_HERE',
        message: 'Nothing is trained on `pull_request_target`: code of a pull request would run with the rights of the base',
        hint: 'Train on `pull_request`, whose job has no secrets of yours where it comes from a fork.',
    });
}

;// CONCATENATED MODULE: ./src/actions/training/results.ts

/** One value a model becomes JSON by model when there are several. */
function trainOutputs({ trained, errors, byModel }) {
    const each = (value) => {
        const [only] = trained;
        if (!byModel)
            return only && value(only);
        return JSON.stringify(Object.fromEntries(trained.map((one) => [one.model, value(one)])));
    };
    const metrics = trained.map((one) => [one.model, metricsOf(one)]);
    return Object.fromEntries(Object.entries({
        outcome: outcomeOf({ trained, errors, byModel }),
        run: each(({ run }) => run.folder),
        'run-id': each(({ run }) => run.record.id),
        'inputs-digest': each(({ run }) => run.record['inputs-digest']),
        'artifact-id': each(({ artifact }) => (artifact === undefined ? undefined : String(artifact))),
        metrics: byModel
            ? JSON.stringify(Object.fromEntries(metrics))
            : metrics[0] && JSON.stringify(metrics[0][1]),
    }).filter((entry) => entry[1] !== undefined));
}
function refusalOf({ trained }) {
    const failures = trained.flatMap(({ failure }) => failure ?? []);
    return failures.length === 0 ? {} : { refusal: failures.join('\n') };
}
/** The faults of the models that could not be trained, as the one that the step fails with. */
function faultOf({ errors }) {
    const [fault, ...rest] = errors.flatMap(({ faults }) => faults);
    if (errors.length < 2 || !fault)
        return errors.length === 0 ? {} : { fault: errors[0] };
    return { fault: new domain_errors/* ModelgateError */.HJ([fault, ...rest], { cause: errors[0] }) };
}
function outcomeOf({ trained, errors }) {
    if (errors.length > 0)
        return 'error';
    if (trained.some(({ failure }) => failure !== undefined))
        return 'failed';
    return trained.length > 0 ? 'trained' : 'unchanged';
}
function metricsOf({ run }) {
    return Object.fromEntries(Object.entries(run.record.metrics).map(([name, { value }]) => [name, value]));
}

// EXTERNAL MODULE: ./src/domain/run/artifact-name.ts
var artifact_name = __webpack_require__(22252);
// EXTERNAL MODULE: ./src/actions/gather/candidate.ts
var candidate = __webpack_require__(44754);
// EXTERNAL MODULE: ./src/actions/gather/recording.ts
var gather_recording = __webpack_require__(76288);
// EXTERNAL MODULE: ./src/actions/gather/run-folder.ts
var run_folder = __webpack_require__(36131);
// EXTERNAL MODULE: ./src/actions/gather/sources.ts
var gather_sources = __webpack_require__(47693);
;// CONCATENATED MODULE: ./src/actions/training/outputs.ts


/**
 * Looks at the outputs before training. Whether a file is new is told from what the system keeps of its last writing, before and after:
 * no clock is compared with another.
 */
async function expectOutputs(host, plan) {
    const expected = expectedOf(host, plan);
    const before = new Map();
    for (const each of expected)
        for (const file of await filesOf(host, each))
            before.set(file, await host.files.stamp(file));
    return {
        async verify() {
            const faults = [];
            const seen = new Set();
            for (const each of expected) {
                const found = await filesOf(host, each);
                if (found.length === 0)
                    faults.push(missing(host, each));
                for (const file of found.filter((name) => !seen.has(name))) {
                    seen.add(file);
                    const stamp = await host.files.stamp(file);
                    if (before.has(file) && before.get(file) === stamp)
                        faults.push(stale(host, each, file));
                }
            }
            (0,domain_errors/* throwFaults */.G3)(faults);
        },
    };
}
function expectedOf({ files, context }, { subject, metrics }) {
    const { recipe } = subject;
    const folder = external_node_path_default().resolve(context.workspace, recipe.path);
    const ofRecipe = (patterns, source) => patterns.map((pattern) => ({ pattern, source: `The recipe’s \`${source}\``, folder }));
    return [
        ...ofRecipe(recipe.model, 'model'),
        ...(metrics.length === 0
            ? ofRecipe(recipe.metrics, 'metrics')
            : metrics.map((pattern) => ({ pattern, source: 'Input `metrics`', folder: files.root }))),
        ...ofRecipe(recipe.predictions ? [recipe.predictions.path] : [], 'predictions'),
    ];
}
async function filesOf({ files }, { pattern, folder }) {
    return (await files.glob([pattern], folder)).map((file) => external_node_path_default().resolve(folder, file));
}
function missing({ files }, { pattern, source, folder }) {
    return {
        code: 'FILE_MISSING',
        message: `${source} names a file that training did not write`,
        place: { path: external_node_path_default().join(external_node_path_default().relative(files.root, folder), pattern) },
        hint: `The path is relative to ${external_node_path_default().relative(files.root, folder) || 'the folder that training runs in'}. Does the command write it there?`,
    };
}
function stale({ files }, { source }, file) {
    return {
        code: 'OUTPUT_STALE',
        message: `${source} names a file that was there before training, and that training did not write`,
        place: { path: external_node_path_default().relative(files.root, file) },
        hint: 'Take it out of the commit or the folder, or let training write it anew; else an older result would pass for this one.',
    };
}

;// CONCATENATED MODULE: ./src/actions/training/train-model.ts








/**
 * Runs setup and training, records what came of it, and keeps it.
 * @throws ModelgateError FILE_MISSING, OUTPUT_STALE for outputs; CANCELLED
 */
async function trainModel(host, plan) {
    const { subject, inputsDigest, metrics } = plan;
    const { model } = subject;
    // One that an earlier training left there must not stand in for one that came to nothing.
    await host.files.remove((0,gather_recording/* runFolderOf */.Xm)(model));
    if (!(await host.files.isDirectory(plan.folder)))
        throw noFolder(plan);
    if (host.context.host === 'github' && !(await host.files.exists(external_node_path_default().join(host.context.workspace, '.git'))))
        host.log.warn('The workspace is no checkout: let the step `actions/checkout` run before this one.');
    const { outputs, training, failure } = await runCommands(host, plan);
    const recording = { host, subject, inputsDigest, training };
    if (failure !== undefined) {
        const nothing = { metrics: [], model: [], named: false };
        return { model, failure, run: await (0,gather_recording/* recordRun */.vj)({ ...recording, sources: nothing, values: new Map() }) };
    }
    await outputs?.verify();
    const sources = await (0,gather_sources/* gatherSources */.E)(host, subject, { metrics });
    const values = await (0,candidate/* readMetricFiles */.W_)(host, sources.metrics);
    const run = await (0,gather_recording/* recordRun */.vj)({ ...recording, sources, values });
    host.log.info(`${model} is trained (${training.seconds} s): ${run.folder}, ${run.record.id}.`);
    return { model, ...(await keep(host, plan, run)) };
}
async function runCommands(host, plan) {
    const { subject, commands, folder } = plan;
    const { model } = subject;
    const { setup, run } = commands;
    const output = external_node_path_default().join(host.files.root, '.modelgate', 'output', model);
    await (0,gather_recording/* ignoreFolder */.BN)(host);
    await host.files.remove(output);
    await host.files.makeFolder(output);
    const env = { MODELGATE_MODEL: model, MODELGATE_SEED: '0', MODELGATE_OUTPUT: output };
    const written = { ...textOf('setup', setup), ...textOf('run', run) };
    let seconds = 0;
    const execute = async (name, { text }) => {
        const ended = await host.log.group(`${model}: ${name}`, () => host.processes.run({ command: text, cwd: folder, env, onLine: host.log.info }));
        const { exitCode } = ended;
        seconds = Math.round((seconds + ended.seconds) * 1000) / 1000;
        const failure = `${model}: \`${name}\` ended with code ${exitCode}; its output is in the log.`;
        return { training: { ...written, 'exit-code': exitCode, seconds }, ...(exitCode !== 0 && { failure }) };
    };
    const prepared = setup && (await execute('setup', setup));
    if (prepared?.failure !== undefined)
        return prepared;
    const outputs = await expectOutputs(host, plan);
    return { ...(await execute('run', run)), outputs };
}
function textOf(name, command) {
    return command === undefined || command.given ? {} : { [name]: command.text };
}
/**
 * Keeps the run for later jobs. Of a workflow run that is tried again the artifact may be there: it cannot be changed, other jobs may
 * have judged it already, and so it is the run that counts.
 */
async function keep(host, { subject: { model }, inputsDigest }, run) {
    const { context, log, runs } = host;
    // What is not committed is no state that anybody could come back to.
    if (context.dirty)
        return { run };
    const name = (0,artifact_name/* formatArtifactName */.FJ)({ model, digest: (0,artifact_name/* shortDigest */.VK)(inputsDigest) });
    const earlier = (await runs.ofThisWorkflowRun()).filter((kept) => kept.name === name && !kept.expired);
    try {
        const { id } = await runs.keep(name, run.folder, { unchecked: true });
        const there = earlier.find((kept) => kept.id === id);
        if (!there)
            return { run, artifact: id };
        log.warn(`${model}: this workflow run has ${name} already. That run stands, and this training is dropped; start a new workflow run to replace it.`);
        await runs.fetch(there, run.folder);
        return { run: await (0,run_folder/* openRun */.I)(host, run.folder), artifact: id };
    }
    catch (error) {
        if (!(error instanceof domain_errors/* ModelgateError */.HJ) || error.code !== 'NOT_SUPPORTED_HERE')
            throw error;
        log.warn(error.message);
        return { run };
    }
}
function noFolder({ subject }) {
    return new domain_errors/* ModelgateError */.HJ({
        code: 'FILE_MISSING',
        message: `The folder of model \`${subject.model}\` is not there`,
        place: { path: subject.recipe.path },
        hint: 'Training needs the repository’s files: let the step `actions/checkout` run before it.',
    });
}

;// CONCATENATED MODULE: ./src/actions/train.ts






/** Runs the recipe, records the run, and keeps it for the jobs that judge and release it. */
const train = (0,define_action/* defineAction */.QP)({
    id: 'train',
    title: 'Modelgate: train a model',
    description: 'Trains the models that the change touches, as the policy’s recipe says, and keeps each run as an artifact for the jobs that judge and release it.',
    permissions: {
        contents: { access: 'read', why: 'reads the policy and the commits by API' },
        actions: { access: 'read', why: 'finds the runs that this workflow run has already' },
    },
    inputs: {
        ...fields/* commonInputs */.j$,
        setup: (0,fields/* text */.Qq)('Shell command that runs before training. Default: the recipe’s `train.setup`.'),
        run: (0,fields/* text */.Qq)('Shell command that trains, in the model’s path. Default: the recipe’s `train.run`.'),
        metrics: (0,fields/* lines */.Mn)('Metric files that training writes, paths or globs, one a line, in the place of the recipe’s. Needed where there is no policy.'),
    },
    outputs: {
        outcome: '`trained`, `failed` (a command ended with another code than 0), `unchanged` (the change touches no model), or `error` on a fault.',
        run: 'Path of the run’s folder; JSON by model when the policy has several.',
        'run-id': 'Id of the run; JSON by model when the policy has several.',
        'inputs-digest': 'Digest of what the run was made from; JSON by model when the policy has several.',
        'artifact-id': 'Id of the artifact that keeps the run; JSON by model when the policy has several.',
        metrics: 'JSON: name → value; by model when the policy has several.',
    },
    async run(inputs, host) {
        const { plans, byModel } = await planTraining(host, inputs);
        const trained = [];
        const errors = [];
        for (const plan of plans) {
            try {
                trained.push(await trainModel(host, plan));
            }
            catch (error) {
                if (!(error instanceof domain_errors/* ModelgateError */.HJ))
                    throw error;
                errors.push(error);
                // Who cancels one training means all.
                if (error.code === 'CANCELLED')
                    break;
            }
        }
        const results = { trained, errors, byModel };
        return { outputs: trainOutputs(results), ...refusalOf(results), ...faultOf(results) };
    },
});


/***/ }),

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
    if (isList(value))
        return `[${value.map(canonicalJson).join(',')}]`;
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
    return [...items]
        .map((item) => ({ item, bytes: Buffer.from(key(item)) }))
        .sort((a, b) => Buffer.compare(a.bytes, b.bytes))
        .map(({ item }) => item);
}
function isList(value) {
    return Array.isArray(value);
}


/***/ }),

/***/ 71495:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QZ: () => (/* binding */ worst),
/* harmony export */   Uf: () => (/* binding */ Comparison),
/* harmony export */   rY: () => (/* binding */ verdicts)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

/** `comparison.json`: the facts of candidate against baseline, and the verdict under a policy (contract, "Common to all"). */
const verdicts = ['incomparable', 'fail', 'inconclusive', 'first', 'pass', 'unchanged'];
function worst(all) {
    return verdicts.find((verdict) => all.includes(verdict)) ?? 'unchanged';
}
const number = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig();
const sha256 = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^sha256:[0-9a-f]{64}$/);
const side = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['run', 'version', 'file', 'ref', 'columns'])
        .describe('A run record, a released version, a metrics file, a file at a git ref, or columns of the candidate’s own file.'),
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('What people call it: a version, a path, `main at 1a2b3c4`.'),
    run: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('Run id.'),
    commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    'content-id': sha256.optional().describe('Of the model’s files.'),
    'inputs-digest': sha256.optional(),
    evidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .optional()
        .describe('Evidence fingerprint: values, ids, labels, predictions, slices.'),
    artifact: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), 'workflow-run': zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional() })
        .optional(),
})
    .describe('One side of a comparison.');
const inputs = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    candidate: side,
    baseline: side.nullable(),
    'baseline-note': zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .optional()
        .describe('Why there is no baseline, or why this one, in a sentence.'),
    rules: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        source: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['policy', 'proposed', 'none'])
            .describe('In force, only proposed by the pull request, or no policy.'),
        path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
        ref: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('The branch whose head the rules were read from.'),
        commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
        digest: sha256.describe('Of the rules in their canonical form.'),
        loosened: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).describe('What the pull request would loosen, a sentence each.'),
    }),
    alpha: number.describe('One-sided, of every bound.'),
    candidates: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive().describe('k: of how many the candidate was chosen as the best.'),
});
const metric = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    metric: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    slice: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ column: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), value: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).nullable().describe('null: all rows.'),
    direction: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['higher', 'lower']).nullable(),
    unit: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().describe('The metric lies in [0, 1]: differences are points.'),
    evidence: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['paired-rows', 'standard-error', 'row-count', 'point', 'none']),
    method: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Id of the estimator; docs/statistics.md explains each.'),
    n: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nullable().describe('The metric’s own denominator: rows, positives, predicted positives.'),
    counted: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable().describe('What `n` counts: rows, positives, …'),
    baseline: number.nullable(),
    candidate: number.nullable(),
    change: number.nullable().describe('candidate − baseline.'),
    gain: number.nullable().describe('d of judging.md: the change, signed so that positive is better.'),
    'standard-error': number.nullable(),
    df: number.nullable().describe('Degrees of freedom; null: normal.'),
    interval: zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([number, number]).nullable().describe('Two-sided 90 % interval of the change.'),
    'pass-bound': number.nullable().describe('L: one-sided lower bound of the gain.'),
    'fail-bound': number.nullable().describe('U: one-sided upper bound of the gain, corrected (Holm).'),
    'fail-bound-alone': number.nullable().describe('U without the correction.'),
    p: number.nullable().describe('One-sided p-value of a loss beyond what is allowed, uncorrected.'),
    test: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    marks: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([
        'low-evidence',
        'conservative',
        'unbounded-loss',
        'unverified-rows',
        'too-few-rows',
        'undefined',
        'not-finite',
        'differs-from-file',
        'shown-alone',
    ]))
        .describe('What a reader must know before trusting the numbers. `shown-alone`: a loss beyond what is allowed is shown by its own test, and no longer after the correction for all tests.'),
});
const rule = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    metric: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    rule: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['no-worse', 'tolerance', 'must-improve', 'min', 'max', 'present']),
    slice: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ column: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), value: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).nullable(),
    level: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['fail', 'warn']),
    verdict: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['pass', 'fail', 'inconclusive', 'incomparable', 'first', 'unchanged']),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([
        'met',
        'not-shown-worse',
        'worse-but-irrelevant',
        'shown-worse',
        'worse-beyond-tolerance',
        'not-better-enough',
        'cannot-tell',
        'too-few-rows',
        'relative-unstable',
        'below-min',
        'above-max',
        'point-worse-than-tolerance',
        'point-worse-than-default',
        'no-default',
        'metric-missing',
        'not-finite',
        'undefined',
        'rows-differ',
        'unit-differs',
        'unreadable',
        'direction-unknown',
        'no-baseline',
    ]),
    written: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('The rule as written in the policy.'),
    allowed: number
        .nullable()
        .describe('The loss allowed, or the gain asked for, in the metric’s unit; the limit of `min`, `max`.'),
    bound: number.nullable().describe('The bound of the gain that decided; of the estimate for `min`, `max`.'),
    tests: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()
        .nullable()
        .describe('Size of the Holm family that `bound` is corrected for; null: not corrected.'),
    'rows-needed': zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()
        .nullable()
        .describe('Rows with which an equally good model would pass with 80 % chance.'),
    detail: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('A sentence for faults: what was found.'),
});
const results = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    evidence: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['paired-rows', 'values', 'none']).describe('The best evidence that both sides have.'),
    rows: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        n: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
        pairing: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['id', 'order', 'columns'])
            .describe('`order`: no ids; sameness of rows is unverified.'),
        fingerprint: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Of ids and labels, whatever the order.'),
        task: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['binary', 'regression', 'unlabelled']),
        positives: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nullable(),
        threshold: number.nullable(),
        fixed: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nullable().describe('Rows that the baseline got wrong and the candidate right.'),
        broken: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nullable().describe('Rows that the baseline got right and the candidate wrong.'),
        'fixed-ids': zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).describe('At most 5.'),
        'broken-ids': zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).describe('At most 5.'),
    })
        .nullable(),
    metrics: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(metric).describe('All rows; in order of the policy, then by name.'),
    slices: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(metric).describe('Per slice, worst loss first.'),
    'slice-columns': zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        column: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        values: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
        asked: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().describe('A rule names the column. Otherwise its slices are shown only.'),
        judged: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().describe('Slices that a rule was tested on: named by it, and large enough.'),
    })),
    families: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ overall: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(), slices: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr() })
        .describe('Number of tests in each Holm family.'),
});
const verdict = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    value: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(verdicts),
    rules: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(rule),
    decisive: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nullable().describe('Index in `rules` of the one that decides; null: none does.'),
    gated: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().describe('Rules are in force. Otherwise the verdict is shown and never blocks.'),
});
const Comparison = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('https://modelgate.dev/schemas/comparison/v1.json'),
    model: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    inputs,
    results,
    verdict,
})
    .meta({ title: 'Comparison of a candidate with a baseline' });


/***/ }),

/***/ 41641:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ parseComparison),
  T: () => (/* binding */ parseDocument)
});

// EXTERNAL MODULE: ./src/domain/compare/comparison.ts
var comparison = __webpack_require__(71495);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
;// CONCATENATED MODULE: ./src/domain/json-text.ts
const depthLimit = 64;
/**
 * Keys given twice (readers differ in which one they take), `__proto__`, and nesting without end, in the text of valid
 * JSON. One pass, in time linear in the text.
 */
function jsonFaults(text) {
    const faults = [];
    const open = [];
    for (let i = 0; i < text.length; i++) {
        const letter = text[i];
        if (letter === '{' || letter === '[') {
            open.push(letter === '{' ? new Set() : undefined);
            if (open.length > depthLimit)
                return [...faults, { message: 'nested too deeply', offset: i }];
        }
        else if (letter === '}' || letter === ']')
            open.pop();
        else if (letter === '"') {
            const end = endOfString(text, i);
            const keys = open.at(-1);
            if (keys && isKey(text, end)) {
                const key = JSON.parse(text.slice(i, end + 1));
                if (key === '__proto__')
                    faults.push({ message: 'the key "__proto__" is not allowed', offset: i });
                if (keys.has(key))
                    faults.push({ message: `the key ${JSON.stringify(key)} is given twice`, offset: i });
                keys.add(key);
            }
            i = end;
        }
    }
    return faults;
}
function endOfString(text, start) {
    let i = start + 1;
    while (text[i] !== '"')
        i += text[i] === '\\' ? 2 : 1;
    return i;
}
function isKey(text, end) {
    let i = end + 1;
    while (/\s/.test(text[i] ?? ''))
        i++;
    return text[i] === ':';
}

// EXTERNAL MODULE: ./src/domain/schema-faults.ts
var schema_faults = __webpack_require__(6907);
;// CONCATENATED MODULE: ./src/domain/documents.ts




const sizeLimit = 32 * 1024 * 1024;
const shown = 50;
/**
 * Reads one of our documents: JSON that fits its published schema, with no key twice and none unknown. `path` is what
 * messages call it.
 * @throws ModelgateError DOCUMENT_INVALID with all faults, each with the field it is in; never guessed
 */
function parseDocument(schema, text, path) {
    const fault = (message, place = {}, hint) => ({
        code: 'DOCUMENT_INVALID',
        message,
        place: { path, ...place },
        ...(hint !== undefined && { hint }),
    });
    if (text.length > sizeLimit) {
        (0,errors/* throwFaults */.G3)([fault(`the document has ${text.length} letters, expected at most ${sizeLimit}`)]);
    }
    const data = parseJson(text, (message) => (0,errors/* throwFaults */.G3)([fault(message)]));
    (0,errors/* throwFaults */.G3)(cut(jsonFaults(text).map(({ message, offset }) => fault(message, placeIn(text, offset))), fault));
    (0,errors/* throwFaults */.G3)(cut((0,schema_faults/* schemaFaults */.d9)(schema, data).map(({ path: keys, message, hint }) => {
        const field = (0,schema_faults/* formatField */.Wd)(keys);
        return field === 'schema'
            ? fault(message, { field }, 'It was made by another version of Modelgate, or is another document.')
            : fault(message, field ? { field } : {}, hint);
    }), fault));
    return schema.parse(data, schema_faults/* readOnce */.WY);
}
/** @throws ModelgateError DOCUMENT_INVALID */
function parseComparison(text, path) {
    return parseDocument(comparison/* Comparison */.Uf, text, path);
}
function parseJson(text, refuse) {
    if (text.trim() === '')
        refuse('the document is empty');
    try {
        return JSON.parse(text);
    }
    catch (error) {
        // The engine's message ends with a piece of the text, which may hold anything.
        refuse(`no valid JSON: ${error.message.replace(/, .*is not valid JSON$/s, '')}`);
    }
    return undefined;
}
function cut(faults, fault) {
    if (faults.length <= shown)
        return faults;
    return [...faults.slice(0, shown), fault(`and ${faults.length - shown} more faults`)];
}
function placeIn(text, offset) {
    const before = text.slice(0, offset).split('\n');
    return { line: before.length, column: before.at(-1).length + 1 };
}


/***/ }),

/***/ 10241:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G3: () => (/* binding */ throwFaults),
/* harmony export */   HJ: () => (/* binding */ ModelgateError),
/* harmony export */   Qx: () => (/* binding */ describeFault),
/* harmony export */   cq: () => (/* binding */ faultSentence)
/* harmony export */ });
/**
 * A fault that a person can act on: bad input, a missing right, an upstream that does not answer. It carries every fault of
 * one input at once. Anything else that is thrown is our bug and is printed with its stack.
 */
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
/** Throws all faults at once; does nothing when there is none. */
function throwFaults(faults) {
    const [first, ...rest] = faults;
    if (first)
        throw new ModelgateError([first, ...rest]);
}
/** `path:3:7: message (CODE). Way out.` */
function describeFault({ code, message, place, hint }) {
    const where = place ? `${formatPlace(place)}: ` : '';
    return `${where}${message} (${code})${hint ? `\n  ${hint}` : ''}`;
}
/** One sentence or two, for a report: what was found, where, and the way out. */
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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hf: () => (/* binding */ globFault),
/* harmony export */   Ke: () => (/* binding */ matcherOf),
/* harmony export */   SO: () => (/* binding */ compileGlob),
/* harmony export */   kt: () => (/* binding */ matchesGlob)
/* harmony export */ });
const limit = 64;
/** What is wrong with a pattern, and what to write; `undefined` if it is well formed. */
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
/** @throws RangeError for a pattern that `globFault` names a fault of */
function compileGlob(pattern) {
    const fault = globFault(pattern);
    if (fault)
        throw new RangeError(`${JSON.stringify(pattern)}: ${fault}`);
    return expand(pattern).map((reading) => reading.split('/').map((name) => (name === '**' ? name : tokensOf(name))));
}
function matchesGlob(glob, path) {
    const names = path.split('/').map((name) => [...name]);
    return glob.some((reading) => matchesNames(reading, names));
}
/** Whether any of the patterns fits; compiled once. */
function matcherOf(patterns) {
    const globs = patterns.map(compileGlob);
    return (path) => globs.some((glob) => matchesGlob(glob, path));
}
/** `reachable[j]`: the first names of the pattern so far can stand for the first j names of the path. */
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
/** Greedy with one point to come back to, the last star: enough, since an earlier star can only do what a later one can. */
function matchesName(tokens, letters) {
    let token = 0;
    let letter = 0;
    let star = -1;
    let starLetter = 0;
    if (letters.length === 0)
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
/** A `]` that comes first in a set belongs to it. */
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
/** `a{b,c{d,e}}` gives `ab`, `acd`, `ace`; stops beyond the limit. */
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

/***/ 45529:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jp: () => (/* binding */ isModelName),
/* harmony export */   s_: () => (/* binding */ parseModelName),
/* harmony export */   tF: () => (/* binding */ slugOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);

const pattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** A model's name: `[a-z0-9]` and single hyphens inside, 1 to 64 characters. */
function isModelName(text) {
    return text.length <= 64 && pattern.test(text);
}
/** @throws ModelgateError MODEL_NAME_INVALID */
function parseModelName(text) {
    if (isModelName(text))
        return text;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelgateError */ .HJ({
        code: 'MODEL_NAME_INVALID',
        message: `${JSON.stringify(text.slice(0, 80))} is no model name: a to z, 0 to 9 and single hyphens inside, at most 64 characters`,
        hint: `Try ${JSON.stringify(slugOf(text))}.`,
    });
}
/** The nearest model name of a free text, such as a repository's name: `My_Fraud.Model` gives `my-fraud-model`. */
function slugOf(text) {
    const slug = text
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .slice(0, 64)
        .replace(/^-+|-+$/g, '');
    return slug || 'model';
}


/***/ }),

/***/ 89231:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G8: () => (/* binding */ rulesDigest),
/* harmony export */   RZ: () => (/* binding */ recipeCanonical),
/* harmony export */   yz: () => (/* binding */ externalData)
/* harmony export */ });
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39605);

/**
 * SHA-256 of the rules in their canonical form (RFC 8785): shorthands written out, defaults filled in, rules sorted by
 * metric and slices by name. However a policy is laid out, the same rules have the same digest.
 */
function rulesDigest({ alpha, looks, rules }) {
    const canonical = (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .sortedByBytes */ .OU)(rules, ({ metric }) => metric).map((rule) => ({
        metric: rule.metric,
        direction: rule.direction,
        'no-worse': rule.noWorse,
        tolerance: rule.tolerance && { kind: rule.tolerance.kind, value: rule.tolerance.value },
        'must-improve': rule.mustImprove,
        min: rule.min,
        max: rule.max,
        slices: (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .sortedByBytes */ .OU)(rule.slices, (column) => column),
        level: rule.level,
    }));
    return (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .Bj)((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)({ alpha, looks, rules: canonical }));
}
/**
 * The recipe as one canonical text (RFC 8785), a part of a run's inputs digest. `path` and `exclude` are left out: the
 * digest covers the path by itself, and of `exclude` what it leaves.
 */
function recipeCanonical(recipe) {
    const { train, evaluate, model, metrics, predictions, data } = recipe;
    return (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)({ train, evaluate, model, metrics, predictions, data });
}
/** Data outside the repository that a run's inputs name. */
function externalData(recipe) {
    return recipe.data.flatMap((source) => source.kind === 'external' ? [{ uri: source.uri, version: source.version }] : []);
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

/***/ 14973:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ contentId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39605);


/**
 * The root digest of OpenSSF Model Signing 1.0, sections 6.2, 6.3.1 (`files`) and 6.5.1: SHA-256 over the raw SHA-256
 * digests of the files, in the order of their paths by Unicode code point. A signature of the model states it as its
 * subject. `undefined` without files: the specification has no empty model.
 *
 * Two things follow from that definition. Names count only through their order; and `.git`, `.gitignore`,
 * `.gitattributes` and `.github` at the root do not count at all. The reference implementation in Python
 * (model-signing 1.1.1) orders by folder first and so differs where a name and a folder share a beginning and the next
 * letter sorts before `/`, as in `unet.json` beside `unet/config.json`; this follows the specification's text.
 */
function contentId(files) {
    const counted = files.filter(({ path }) => !ignored.has(path.split('/')[0]));
    if (counted.length === 0)
        return undefined;
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const { sha256 } of (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .sortedByBytes */ .OU)(counted, ({ path }) => path)) {
        hash.update(Buffer.from(sha256.replace(/^sha256:/, ''), 'hex'));
    }
    return `sha256:${hash.digest('hex')}`;
}
const ignored = new Set(['.git', '.gitignore', '.gitattributes', '.github']);


/***/ }),

/***/ 28466:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dn: () => (/* binding */ isTouched),
/* harmony export */   KA: () => (/* binding */ inputsDigest)
/* harmony export */ });
/* unused harmony export touchedPaths */
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39605);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47916);
/* harmony import */ var _repository_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62164);



/**
 * Names what a run was made from; artifacts carry it in their names, so this form is fixed for ever. It is the SHA-256 of
 * one canonical JSON text (RFC 8785):
 *
 *     {"added":[…],"entries":[[path,mode,id],…],"external":[[uri,version],…],"path":…,"recipe":…,"version":1}
 *
 * - `entries`: the files in scope, with their paths from the repository's root, sorted by the UTF-8 bytes of the path
 * - `external`: sorted by the UTF-8 bytes of uri, then of version
 * - `added`: sorted likewise, and left out when nothing is added
 * - `recipe`: the text of `recipeCanonical`, as a string, or null
 *
 * Contents enter by git's object ids, so the digest is the same on every system and needs no checkout. JSON frames every
 * part: no two inputs share a text.
 */
function inputsDigest({ entries, path, exclude, recipe, external, added = [] }) {
    const inScope = filesInScope(entries, { path, exclude });
    const further = entries.filter((entry) => isFile(entry) && added.some((folder) => (0,_repository_path_js__WEBPACK_IMPORTED_MODULE_1__/* .isWithin */ .UO)(folder, entry.path)));
    const counted = new Map([...inScope, ...further].map((entry) => [entry.path, entry]));
    const form = {
        version: 1,
        path,
        entries: (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .sortedByBytes */ .OU)(counted.values(), (entry) => entry.path).map(({ path, mode, id }) => [
            path,
            mode,
            id,
        ]),
        recipe,
        external: (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .sortedByBytes */ .OU)((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .sortedByBytes */ .OU)(external, ({ version }) => version), ({ uri }) => uri).map(({ uri, version }) => [uri, version]),
        added: added.length > 0 ? (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .sortedByBytes */ .OU)(new Set(added), (folder) => folder) : undefined,
    };
    return (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .Bj)((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(form));
}
/** Files in which two commits differ within the scope: added, removed or changed. Sorted by the bytes of the path. */
function touchedPaths(base, head, scope) {
    const before = new Map(filesInScope(base, scope).map((file) => [file.path, `${file.mode} ${file.id}`]));
    const after = new Map(filesInScope(head, scope).map((file) => [file.path, `${file.mode} ${file.id}`]));
    const paths = new Set([...before.keys(), ...after.keys()]);
    return (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .sortedByBytes */ .OU)([...paths].filter((path) => before.get(path) !== after.get(path)), (path) => path);
}
/** Whether a change touches the model: the tree under its path, less what is excluded, differs. */
function isTouched(base, head, scope) {
    return touchedPaths(base, head, scope).length > 0;
}
/**
 * A link or a submodule above the path decides what is found there: it counts, and no glob excludes it. The same holds
 * where the path itself is one file.
 */
function filesInScope(entries, { path, exclude }) {
    const excluded = (0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .matcherOf */ .Ke)(exclude);
    return entries.filter((entry) => {
        if (!isFile(entry))
            return false;
        if (entry.path === path || (0,_repository_path_js__WEBPACK_IMPORTED_MODULE_1__/* .isWithin */ .UO)(entry.path, path))
            return true;
        return (0,_repository_path_js__WEBPACK_IMPORTED_MODULE_1__/* .isWithin */ .UO)(path, entry.path) && !excluded((0,_repository_path_js__WEBPACK_IMPORTED_MODULE_1__/* .relativeTo */ .Mf)(path, entry.path));
    });
}
/** Some listings name folders, too; what is in them says it all. */
function isFile({ mode }) {
    return Number(mode) !== 40000;
}


/***/ }),

/***/ 88346:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ metricsOf),
/* harmony export */   t: () => (/* binding */ makeRunRecord)
/* harmony export */ });
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39605);
/* harmony import */ var _documents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41641);
/* harmony import */ var _record_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38619);
/* harmony import */ var _record_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77465);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55737);





/**
 * The record of a run, whole: with its id and content id, files and metrics in a fixed order. The same facts give the same
 * bytes; what it makes, `parseRunRecord` reads.
 * @throws ModelgateError DOCUMENT_INVALID for facts that no record may hold
 */
function makeRunRecord(facts) {
    const files = (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .sortedByBytes */ .OU)(facts.files, ({ path }) => path);
    const content = (0,_record_id_js__WEBPACK_IMPORTED_MODULE_2__/* .recordContentId */ .G)(files);
    const metrics = (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .sortedByBytes */ .OU)(facts.metrics, ([name]) => name);
    const rest = {
        model: facts.model,
        ...(facts.commit !== undefined && { commit: facts.commit }),
        ...(facts.dirty !== undefined && { dirty: facts.dirty }),
        ...(facts.workflow && { workflow: facts.workflow }),
        ...(facts.inputsDigest !== undefined && { 'inputs-digest': facts.inputsDigest }),
        ...(content !== undefined && { 'content-id': content }),
        files,
        evidence: (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .sortedByBytes */ .OU)(facts.evidence, ({ path }) => path),
        metrics: Object.fromEntries(metrics.map(([name, value]) => [name, written(value)])),
        ...(facts.predictions && { predictions: facts.predictions }),
        ...(facts.candidates !== undefined && { candidates: facts.candidates }),
        ...(facts.training && { training: facts.training }),
    };
    const schema = 'https://modelgate.dev/schemas/run/v1.json';
    // The id is made of what fits the schema only: a NaN in the wrong place is told as a fault of the record.
    const fitting = (0,_documents_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDocument */ .T)(_record_js__WEBPACK_IMPORTED_MODULE_4__/* .RunRecord */ .d, (0,_record_text_js__WEBPACK_IMPORTED_MODULE_3__/* .formatRunRecord */ .c)({ schema, id: '', ...rest }), 'run.json');
    return (0,_record_text_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRunRecord */ .Y)((0,_record_text_js__WEBPACK_IMPORTED_MODULE_3__/* .formatRunRecord */ .c)({ ...fitting, id: (0,_record_id_js__WEBPACK_IMPORTED_MODULE_2__/* .runId */ .V)(fitting) }), 'run.json');
}
/** The metrics of a record as judging takes them: text that stands for NaN and infinities is a number again. */
function metricsOf(record) {
    return new Map(Object.entries(record.metrics).map(([name, metric]) => [name, read(metric)]));
}
function written({ value, standardError, n, positives, negatives, source }) {
    return {
        value: Number.isFinite(value)
            ? value === 0
                ? 0
                : value
            : String(value),
        ...(standardError !== undefined && { 'standard-error': standardError }),
        ...(n !== undefined && { n }),
        ...(positives !== undefined && { positives }),
        ...(negatives !== undefined && { negatives }),
        ...(source !== undefined && { source }),
    };
}
function read({ value, 'standard-error': standardError, n, positives, negatives, source, }) {
    return {
        value: Number(value),
        ...(standardError !== undefined && { standardError }),
        ...(n !== undefined && { n }),
        ...(positives !== undefined && { positives }),
        ...(negatives !== undefined && { negatives }),
        ...(source !== undefined && { source }),
    };
}


/***/ }),

/***/ 38619:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ recordContentId),
/* harmony export */   V: () => (/* binding */ runId)
/* harmony export */ });
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39605);
/* harmony import */ var _content_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14973);


/**
 * `run-` and the first 16 hex digits of the SHA-256 of the record without its `id` and `training`, in canonical form
 * (RFC 8785). So what was made the same has the same id wherever it is written, however long it took, and nothing else has it.
 */
function runId(record) {
    const content = { ...record, id: undefined, training: undefined };
    return `run-${(0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .Bj)((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(content)).slice('sha256:'.length, 'sha256:'.length + 16)}`;
}
/** Content id of a record's model files, whose paths begin with `files/`; `undefined` without any. */
function recordContentId(files) {
    return (0,_content_id_js__WEBPACK_IMPORTED_MODULE_1__/* .contentId */ .f)(files.map(({ path, sha256 }) => ({ path: path.replace(/^files\//, ''), sha256 })));
}


/***/ }),

/***/ 77465:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ parseRunRecord),
/* harmony export */   c: () => (/* binding */ formatRunRecord)
/* harmony export */ });
/* harmony import */ var _documents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41641);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10241);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45529);
/* harmony import */ var _repository_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62164);
/* harmony import */ var _record_id_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38619);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55737);






/** The text of `run.json`. */
function formatRunRecord(record) {
    return `${JSON.stringify(record, null, 2)}\n`;
}
/**
 * Reads `run.json`. Besides the schema, what it says of itself must hold: its id and content id follow from the rest, its
 * files lie in `files/` and `evidence/` and are named once.
 * @throws ModelgateError DOCUMENT_INVALID with all faults
 */
function parseRunRecord(text, path) {
    const record = (0,_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .T)(_record_js__WEBPACK_IMPORTED_MODULE_4__/* .RunRecord */ .d, text, path);
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .throwFaults */ .G3)(contradictions(record).map(({ field, message }) => ({
        code: 'DOCUMENT_INVALID',
        message,
        place: { path, field },
    })));
    return record;
}
function contradictions(record) {
    const found = [
        ...fileFaults('files', record.files),
        ...fileFaults('evidence', record.evidence),
    ];
    const report = (field, message) => found.push({ field, message });
    const { model, commit, predictions } = record;
    if (!(0,_model_js__WEBPACK_IMPORTED_MODULE_2__/* .isModelName */ .jp)(model))
        report('model', `found ${JSON.stringify(model.slice(0, 80))}, expected a model's name`);
    if (commit !== undefined && !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit)) {
        report('commit', 'expected the 40 or 64 hex digits of a full commit id');
    }
    if (predictions && !record.evidence.some((file) => file.path === predictions.file)) {
        report('predictions.file', `found ${JSON.stringify(predictions.file.slice(0, 80))}, expected one of \`evidence\``);
    }
    const content = (0,_record_id_js__WEBPACK_IMPORTED_MODULE_3__/* .recordContentId */ .G)(record.files);
    if (record['content-id'] !== content) {
        report('content-id', `found ${record['content-id'] ?? 'none'}, its files give ${content ?? 'none'}`);
    }
    const id = (0,_record_id_js__WEBPACK_IMPORTED_MODULE_3__/* .runId */ .V)(record);
    if (record.id !== id)
        report('id', `found ${JSON.stringify(record.id.slice(0, 80))}, its content gives ${id}`);
    return found;
}
/** A path that left the run's folder would be read, copied or published from there. */
function fileFaults(folder, files) {
    const seen = new Set();
    return files.flatMap(({ path }, index) => {
        const field = `${folder}[${index}].path`;
        const quoted = JSON.stringify(path.slice(0, 80));
        const twice = seen.has(path);
        seen.add(path);
        if ((0,_repository_path_js__WEBPACK_IMPORTED_MODULE_5__/* .pathFault */ .a9)(path) !== undefined ||
            (0,_repository_path_js__WEBPACK_IMPORTED_MODULE_5__/* .repositoryPath */ .SH)('.', path) !== path ||
            !path.startsWith(`${folder}/`)) {
            return [{ field, message: `found ${quoted}, expected a path inside \`${folder}/\`` }];
        }
        return twice ? [{ field, message: `${quoted} is listed twice` }] : [];
    });
}


/***/ }),

/***/ 55737:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ RunRecord),
/* harmony export */   v: () => (/* binding */ predictionColumns)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

/** `run.json`: one execution that trained or evaluated a model (contract, "Files"). Written beside `files/` and `evidence/`. */
const sha256 = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^sha256:[0-9a-f]{64}$/);
const file = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Relative to the run’s folder, with forward slashes.'),
    size: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
    sha256,
});
const metricValue = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    value: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['NaN', 'Infinity', '-Infinity'])])
        .describe('JSON has no NaN: it is kept as text.'),
    'standard-error': zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().optional(),
    n: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive().optional(),
    positives: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative().optional(),
    negatives: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative().optional(),
    source: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
});
/** What the columns of a file of predictions mean. */
const predictionColumns = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    label: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    score: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    prediction: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    baseline: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('Column of the baseline’s score or prediction in the same file.'),
    positive: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()]).optional(),
    threshold: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional(),
    weight: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    unit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    slices: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).optional(),
});
const predictions = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('One of `evidence`.'),
    ...predictionColumns.shape,
});
/** How the run came to be. It differs between equal runs (time) or says nothing of what was made: no part of the id. */
const training = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    setup: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('The recipe’s command. A command that an input gave is not kept.'),
    run: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    'exit-code': zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()
        .nonnegative()
        .describe('Of the command that failed, 128 and more for a signal; else 0. Files are kept of 0 only.'),
    seconds: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative().describe('Time that the commands took.'),
});
const RunRecord = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('https://modelgate.dev/schemas/run/v1.json'),
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Derived from what the record holds: the same run has the same id.'),
    model: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('Git commit that it was made from.'),
    dirty: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional().describe('Files under the model’s path differed from that commit.'),
    workflow: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ run: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(), attempt: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(), path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), event: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })
        .optional(),
    'inputs-digest': sha256.optional(),
    'content-id': sha256
        .optional()
        .describe('OpenSSF Model Signing root digest of `files`; absent without model files.'),
    files: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(file).describe('The model.'),
    evidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(file),
    metrics: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), metricValue),
    predictions: predictions.optional(),
    candidates: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive().optional().describe('k: of how many it was chosen as the best.'),
    training: training.optional().describe('How it was trained. Not a part of what the id is made of.'),
})
    .meta({ title: 'Record of one run' });


/***/ }),

/***/ 6907:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WY: () => (/* binding */ readOnce),
/* harmony export */   Wd: () => (/* binding */ formatField),
/* harmony export */   d9: () => (/* binding */ schemaFaults),
/* harmony export */   mv: () => (/* binding */ choicesHint)
/* harmony export */ });
/* unused harmony exports nearest, quote */
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98439);


/** Every fault of `data` under `schema`; empty when it fits. */
function schemaFaults(schema, data) {
    const result = schema.safeParse(data, readOnce);
    if (result.success)
        return [];
    const shape = zod__WEBPACK_IMPORTED_MODULE_1__/* .toJSONSchema */ .bl(schema, { io: 'input', unrepresentable: 'any' });
    return result.error.issues.flatMap((issue) => describe(issue, { data, shape, prefix: [] }));
}
/** For what is read once: code that is made for a schema takes longer than the reading. */
const readOnce = { jitless: true };
/** The choice that is a slip of the pen away from `word`; hyphens, underscores and case do not count. */
function nearest(word, choices) {
    const bare = (text) => text.toLowerCase().replace(/[-_ ]/g, '');
    const [best] = choices
        .map((choice) => ({ choice, distance: (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(bare(word), bare(choice)) }))
        .filter((candidate) => candidate.distance <= (word.length <= 3 ? 1 : Math.max(2, Math.floor(word.length / 3))))
        .sort((a, b) => a.distance - b.distance);
    return best?.choice;
}
/** `Did you mean …?`, else the choices. */
function choicesHint(word, choices) {
    const best = nearest(word, choices);
    if (best !== undefined)
        return `Did you mean ${JSON.stringify(best)}?`;
    return choices.length ? `Known here: ${choices.join(', ')}.` : 'Nothing is expected here.';
}
/** A value as a message may quote it: short, on one line. */
function quote(value) {
    if (value === null || value === undefined)
        return 'nothing';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'a mapping';
    if (typeof value !== 'string')
        return String(value);
    return JSON.stringify(value.length > 60 ? `${value.slice(0, 57)}…` : value);
}
/** `models.fraud.data[0].path`; keys that are no plain words are quoted. */
function formatField(path) {
    return path
        .map((key) => {
        if (typeof key === 'number')
            return `[${key}]`;
        return /^[\w-]+$/.test(key) ? `.${key}` : `[${quote(key)}]`;
    })
        .join('')
        .replace(/^\./, '');
}
function describe(issue, setting) {
    const path = [...setting.prefix, ...issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))];
    const found = valueAt(setting.data, path);
    const value = (message, hint) => [
        { path, at: 'value', message, ...(hint !== undefined && { hint }) },
    ];
    switch (issue.code) {
        case 'unrecognized_keys': {
            const known = knownKeys(setting.shape, path);
            return issue.keys.map((key) => ({
                path: [...path, key],
                at: 'key',
                message: `unknown key ${quote(key)}`,
                hint: choicesHint(key, known),
            }));
        }
        case 'invalid_union':
            return describeUnion(issue, { ...setting, prefix: path }, found);
        case 'invalid_key':
            return issue.issues.map(({ message }) => ({ path, at: 'key', message: lowerFirst(message) }));
        case 'invalid_type':
            if (found === undefined)
                return [missing(path)];
            return value(`found ${quoteTyped(found)}, expected ${typeName(issue.expected)}`, keysHint(setting, path));
        case 'invalid_value': {
            if (found === undefined)
                return [missing(path)];
            const choices = issue.values.map(String);
            const hint = typeof found === 'string' ? nearest(found, choices) : undefined;
            return value(`found ${quoteTyped(found)}, expected ${choices.join(' or ')}`, hint === undefined ? undefined : `Did you mean ${JSON.stringify(hint)}?`);
        }
        case 'too_small':
            return value(`found ${measure(found)}, expected ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}`);
        case 'too_big':
            return value(`found ${measure(found)}, expected ${issue.inclusive ? 'at most' : 'less than'} ${issue.maximum}`);
        case 'custom':
            // A message may not repeat what must not be seen; and a list or mapping is not worth quoting.
            if (issue.params?.['secret'] || typeof found === 'object')
                return value(lowerFirst(issue.message));
            return value(`found ${quote(found)}: ${lowerFirst(issue.message)}`);
        default:
            return value(`found ${quote(found)}: ${lowerFirst(issue.message)}`);
    }
}
/** Of the alternatives, the one that is of the value's own kind is what its writer meant. */
function describeUnion(issue, setting, found) {
    const meant = issue.errors.find((issues) => issues.every((inner) => !isOfOtherKind(inner, found)));
    if (meant)
        return meant.flatMap((inner) => describe(inner, setting));
    const expected = issue.errors.flatMap((issues) => issues.filter(({ path }) => path.length === 0).map(expectation));
    const message = `found ${quoteTyped(found)}, expected ${[...new Set(expected)].join(' or ')}`;
    const hint = keysHint(setting, setting.prefix);
    return [{ path: setting.prefix, at: 'value', message, ...(hint !== undefined && { hint }) }];
}
/** What a mapping would hold, where something else was found. */
function keysHint(setting, path) {
    const known = knownKeys(setting.shape, path);
    return known.length > 0 ? `Keys of the mapping: ${known.join(', ')}.` : undefined;
}
function isOfOtherKind(issue, found) {
    if (issue.path.length > 0)
        return false;
    if (issue.code === 'invalid_type')
        return true;
    return issue.code === 'invalid_value' && issue.values.every((value) => typeof value !== typeof found);
}
function expectation(issue) {
    if (issue.code === 'invalid_type')
        return typeName(issue.expected);
    if (issue.code === 'invalid_value')
        return issue.values.map((value) => quote(value)).join(' or ');
    return lowerFirst(issue.message);
}
function missing(path) {
    return { path: path.slice(0, -1), at: 'key', message: `${quote(path.at(-1))} is missing` };
}
/** Keys that a schema knows at a path, over all alternatives. */
function knownKeys(shape, path) {
    let level = [shape];
    for (const key of path)
        level = level.flatMap(alternatives).flatMap((schema) => below(schema, key));
    return level.flatMap(alternatives).flatMap((schema) => Object.keys(schema.properties ?? {}));
}
function alternatives(schema) {
    return [
        schema,
        ...[schema.anyOf ?? [], schema.oneOf ?? [], schema.allOf ?? []].flat().flatMap(alternatives),
    ];
}
function below(schema, key) {
    const children = typeof key === 'number' ? [schema.items] : [schema.properties?.[key] ?? schema.additionalProperties];
    return children.flat().filter((child) => typeof child === 'object');
}
function valueAt(data, path) {
    let value = data;
    for (const key of path) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
            return undefined;
        value = value[key];
    }
    return value;
}
/** Text that reads like a number or a truth value is said to be text, since that is the fault. */
function quoteTyped(found) {
    return typeof found === 'string' && /^([\d.+-]|true$|false$)/.test(found)
        ? `the text ${quote(found)}`
        : quote(found);
}
function measure(found) {
    if (Array.isArray(found))
        return `${found.length} entries`;
    if (typeof found === 'string')
        return `${found.length} letters`;
    return quote(found);
}
function typeName(expected) {
    const names = {
        string: 'text',
        number: 'a number',
        int: 'a whole number',
        boolean: 'true or false',
        array: 'a list',
        object: 'a mapping',
        record: 'a mapping',
        null: 'nothing',
    };
    return names[expected] ?? expected;
}
function lowerFirst(text) {
    return text.charAt(0).toLowerCase() + text.slice(1);
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


/***/ })

};
