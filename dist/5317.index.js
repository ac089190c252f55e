export const id = 5317;
export const ids = [5317];
export const modules = {

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

50700:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lA: () => (formatHandOver),
  eO: () => (handOverFile),
  cE: () => (handedOverComparison),
  a3: () => (handedOverRows),
  w5: () => (handedOverValidation),
  Zi: () => (isHandOverName),
  pP: () => (parseHandOver),
  fG: () => (parseHandedOverComparison),
  HT: () => (parseHandedOverValidation)
});

// UNUSED EXPORTS: HandOver

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./src/domain/documents.ts + 1 modules
var documents = __webpack_require__(41641);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
;// CONCATENATED MODULE: ./src/domain/error-catalogue.ts
const errorCatalogue = {
    INPUT_INVALID: {
        means: 'An input of the action, or a flag of the command line, is missing or malformed.',
        remedy: 'Correct the named input; the message lists what it takes.',
    },
    POLICY_INVALID: {
        means: 'The policy file does not fit its schema.',
        remedy: 'Correct the named lines. `schemas/policy.json` gives editors completion and checks.',
    },
    DOCUMENT_INVALID: {
        means: 'A document (run, comparison, validation) does not fit its published schema.',
        remedy: 'Make it again with this version of Modelgate; documents are never guessed at.',
    },
    FILE_MISSING: {
        means: 'A file that the recipe or an input names is not there.',
        remedy: 'Check the path; it is relative to the model’s path (recipe) or to `working-directory` (inputs).',
    },
    FILE_UNREADABLE: {
        means: 'A file is there and cannot be read: empty, truncated, binary, or too large for its kind.',
        remedy: 'Write the file again. A file that cannot be read is never counted as absent.',
    },
    OUTPUT_STALE: {
        means: 'A file that training should have written is still as it was before, or as it was when training failed.',
        remedy: 'Let training write the file, or take it out of the recipe; a file of an earlier run is nobody’s result. After a failure train again.',
    },
    METRICS_INVALID: {
        means: 'A metrics file is malformed, or holds a value that is not a finite number.',
        remedy: 'Fix the training code so that it writes finite numbers; NaN is never a pass.',
    },
    PREDICTIONS_INVALID: {
        means: 'A predictions file lacks a column, or holds a value of the wrong type.',
        remedy: 'Compare the columns named under `predictions` in the policy with those of the file.',
    },
    DATA_INVALID: {
        means: 'Data is no table that can be looked at: names given twice, files of several formats, no objects.',
        remedy: 'Follow the message. What is wrong with single rows or cells is a finding of `validate`, not this.',
    },
    CONTRACT_INVALID: {
        means: 'A data contract does not fit its format, or names what is not there.',
        remedy: 'Correct the named lines.',
    },
    QUERY_REFUSED: {
        means: 'A query of a data contract is no single SELECT over its own tables, or cannot be run.',
        remedy: 'Write one SELECT over the tables of the contract; nothing else can be reached.',
    },
    ENGINE_UNAVAILABLE: {
        means: 'The engine that reads data cannot be installed or loaded here, or there is no Spark where the policy has `engine: spark`.',
        remedy: 'Let the job reach its package registry, or give `engine-path` a folder in which `npm ci` was run with the files of engines/duckdb. Spark is set up by a step before (docs/spark.md).',
    },
    MODEL_UNKNOWN: {
        means: 'The named model is not in the policy, or several models are and none is named.',
        remedy: 'Give `model` one of the listed names.',
    },
    MODEL_NAME_INVALID: {
        means: 'A model’s name is not made of lower-case letters, digits and single hyphens, at most 64 characters.',
        remedy: 'Rename the model.',
    },
    REF_UNKNOWN: {
        means: 'A git reference or commit cannot be found.',
        remedy: 'Check the name; in a shallow clone fetch the commit first.',
    },
    NOT_A_REPOSITORY: {
        means: 'The command needs a git repository and the folder is in none.',
        remedy: 'Run it inside a clone, or run `git init` and commit once.',
    },
    BASELINE_UNAVAILABLE: {
        means: 'A baseline that was asked for, or that is known to exist, cannot be had.',
        remedy: 'Run the workflow of the base branch again, or name another `baseline`.',
    },
    ARTIFACT_INVALID: {
        means: 'An artifact is not what GitHub says it is, or holds entries that are not allowed.',
        remedy: 'Run the workflow that made it again.',
    },
    LEDGER_INVALID: {
        means: 'The ledger is not what it must be: an event is missing, forged, or does not follow from the one before it.',
        remedy: 'Run `modelgate doctor`: it names the event and the commit to go back to.',
    },
    LEDGER_REFUSED: {
        means: 'The repository does not let the ledger’s branch be written.',
        remedy: 'Let the workflow’s token write the branch `modelgate-ledger`; rulesets may except it.',
    },
    LEDGER_ELSEWHERE: {
        means: 'The ledger is on `origin`, and this clone has no branch of it, or one that lacks events of origin’s.',
        remedy: 'Give `--host github` to work on what is in production; `git branch modelgate-ledger origin/modelgate-ledger` takes the ledger into the clone, for a look or a rehearsal.',
    },
    LEDGER_BUSY: {
        means: 'Others kept writing to the ledger at the same time, until this one gave up.',
        remedy: 'Run it again.',
    },
    STORE_REFUSED: {
        means: 'The repository does not let the release, its tag or an asset be made.',
        remedy: 'Follow the message: a ruleset, a burnt tag name, or workflow files that differ from the default branch’s.',
    },
    ASSET_INVALID: {
        means: 'The bytes of a release are not those that its manifest or GitHub states.',
        remedy: 'Do not use the release. Roll back to another version, or promote again.',
    },
    VERSION_UNKNOWN: {
        means: 'The named version or stage is not in the ledger, or it cannot be selected.',
        remedy: 'Run `modelgate status` to see what there is.',
    },
    REFERENCE_INVALID: {
        means: 'A file that a version keeps elsewhere has other bytes than it was released with.',
        remedy: 'Put the file back as it was, or promote again.',
    },
    REFERENCE_UNAVAILABLE: {
        means: 'A file that a version keeps elsewhere cannot be read from here.',
        remedy: 'Fetch it by its own tool to where the message says, and run `fetch` again.',
    },
    TARGET_FOREIGN: {
        means: 'Where a version is to be put lies something that `fetch` did not put there.',
        remedy: 'Move it away, or give another `path`.',
    },
    FOLDER_BUSY: {
        means: 'Another process has been writing to the same folder for ten minutes.',
        remedy: 'Wait for its end, or remove the lock file that the message names.',
    },
    PERMISSION_MISSING: {
        means: 'The token may not do what the step needs.',
        remedy: 'Add the named line to the `permissions:` of the job.',
    },
    GITHUB_UNAVAILABLE: {
        means: 'GitHub did not answer, or answered with an error, after the retries.',
        remedy: 'Run the job again later; nothing is half done.',
    },
    GITHUB_REFUSED: {
        means: 'GitHub refused a request for another reason than a missing right.',
        remedy: 'The message quotes the reason.',
    },
    CANCELLED: {
        means: 'The job, or whoever runs the command, ended it before it was through.',
        remedy: 'Run it again.',
    },
    NOT_SUPPORTED_HERE: {
        means: 'What was asked for does not exist on this host.',
        remedy: 'The message names what does.',
    },
};

// EXTERNAL MODULE: ./src/domain/model.ts
var model = __webpack_require__(45529);
// EXTERNAL MODULE: ./src/domain/validation/validation.ts
var validation = __webpack_require__(13623);
// EXTERNAL MODULE: ./src/domain/report/changed-rows-csv.ts
var changed_rows_csv = __webpack_require__(50144);
;// CONCATENATED MODULE: ./src/domain/report/hand-over.ts







const hand_over_text = schemas/* string */.YjP().max(20_000);
const fault = schemas/* strictObject */.rej({
    code: schemas/* enum */.k5n(Object.keys(errorCatalogue)),
    message: hand_over_text,
    place: schemas/* strictObject */.rej({
        path: hand_over_text,
        line: schemas/* int */.Whr().exactOptional(),
        column: schemas/* int */.Whr().exactOptional(),
        field: hand_over_text.exactOptional(),
    })
        .exactOptional(),
    hint: hand_over_text.exactOptional(),
});
const hand_over_model = schemas/* string */.YjP().refine(model/* isModelName */.jp, 'no model name');
const modelNames = schemas/* array */.YOg(hand_over_model)
    .max(1_000)
    .refine((names) => new Set(names).size === names.length, 'a model is named twice');
const HandOver = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('https://modelgate.dev/schemas/hand-over/v1.json'),
    head: schemas/* string */.YjP()
        .regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/)
        .describe('Head commit of the pull request that was judged.'),
    models: modelNames.describe('Each has its `<model>/comparison.json` in the artifact, and no other model has.'),
    validations: modelNames
        .exactOptional()
        .describe('Each has its `<model>/validation.json` in the artifact, and no other model has.'),
    faults: schemas/* array */.YOg(schemas/* strictObject */.rej({ model: hand_over_text, faults: schemas/* tuple */.PVZ([fault], fault) }))
        .max(1_000)
        .describe('Models that could not be judged, and why.'),
})
    .refine(({ models, validations = [], faults }) => models.length + validations.length + faults.length > 0, 'it is of no model')
    .meta({ title: 'Report that a job without the right to comment hands over' });
const handOverFile = 'hand-over.json';
function handedOverComparison(model) {
    return `${model}/comparison.json`;
}
function handedOverRows(model) {
    return `${model}/${changed_rows_csv/* changedRowsFile */._I}`;
}
function handedOverValidation(model) {
    return `${model}/validation.json`;
}
const ofModel = ['comparison.json', 'validation.json', changed_rows_csv/* changedRowsFile */._I];
function isHandOverName(name) {
    if (name === handOverFile)
        return true;
    const [folder = '', ...rest] = name.split('/');
    return (0,model/* isModelName */.jp)(folder) && rest.length === 1 && ofModel.includes(rest[0]);
}
function parseHandOver(json) {
    return bounded(json, handOverFile, () => (0,documents/* parseDocument */.T)(HandOver, json, handOverFile));
}
function parseHandedOverComparison(json, path) {
    return bounded(json, path, () => (0,documents/* parseComparison */.f)(json, path));
}
function parseHandedOverValidation(json, path) {
    return bounded(json, path, () => (0,validation/* parseValidation */.fu)(json, path));
}
const most = { ',': 500_000, '{': 50_000 };
function bounded(json, path, parse) {
    const refuse = (message) => new errors/* ModelgateError */.HJ({ code: 'DOCUMENT_INVALID', message, place: { path } });
    for (const [sign, limit] of Object.entries(most)) {
        if (json.split(sign, limit + 2).length > limit + 1)
            throw refuse('it holds more values than a report has');
    }
    try {
        return parse();
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        throw refuse('it has more faults than can be named');
    }
}
function formatHandOver({ head, models, validations = [], faults, }) {
    const schema = 'https://modelgate.dev/schemas/hand-over/v1.json';
    const document = {
        schema,
        head,
        models: [...models],
        ...(validations.length > 0 && { validations: [...validations] }),
        faults: faults.map((one) => ({
            model: one.model.slice(0, 200),
            faults: one.faults.map(shortened),
        })),
    };
    return `${JSON.stringify(document, null, 2)}\n`;
}
const longest = 2_000;
function shortened({ code, message, place, hint }) {
    return {
        code,
        message: message.slice(0, longest),
        ...(place && {
            place: {
                ...place,
                path: place.path.slice(0, longest),
                ...(place.field !== undefined && { field: place.field.slice(0, longest) }),
            },
        }),
        ...(hint !== undefined && { hint: hint.slice(0, longest) }),
    };
}


}),

34820:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (downloadArtifact)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
var external_node_zlib_default = /*#__PURE__*/__webpack_require__.n(external_node_zlib_);
;// CONCATENATED MODULE: ./src/github/archive.ts








const runLimits = {
    holder: 'a run',
    entries: 10_000,
    bytes: 64 * 2 ** 30,
    entryBytes: 64 * 2 ** 30,
    freeBytes: 2 ** 30,
    ratio: 100,
};
async function extractArchive(archive, target, limits = runLimits) {
    const { openPromise } = await __webpack_require__.e(/* import() */ 663).then(__webpack_require__.t.bind(__webpack_require__, 20663, 19));
    const draft = `${target}.${(0,external_node_crypto_.randomUUID)()}`;
    try {
        const zip = await openPromise(archive, {
            autoClose: false,
            lazyEntries: true,
            strictFileNames: true,
            validateEntrySizes: true,
        });
        try {
            const entries = await soundEntries(zip, { archiveSize: (await (0,promises_.stat)(archive)).size, limits });
            await (0,promises_.mkdir)(draft, { recursive: true });
            await extractEntries(zip, { entries, folder: draft });
        }
        finally {
            zip.close();
        }
        await (0,promises_.rm)(target, { recursive: true, force: true });
        await (0,promises_.rename)(draft, target);
    }
    catch (cause) {
        await (0,promises_.rm)(draft, { recursive: true, force: true });
        if (cause instanceof errors/* ModelgateError */.HJ)
            throw cause;
        throw refuse(`it is no sound zip archive (${cause instanceof Error ? cause.message : String(cause)})`, cause);
    }
}
async function soundEntries(zip, { archiveSize, limits }) {
    const entries = [];
    const seen = new Set();
    let bytes = 0;
    for await (const entry of zip.eachEntry()) {
        assertSafe(entry, seen);
        if (limits.isAllowed?.(entry.fileName) === false) {
            throw refuse(`${quote(entry.fileName)} is nothing that ${limits.holder} holds`);
        }
        bytes += entry.uncompressedSize;
        const isBomb = bytes > limits.freeBytes && bytes > archiveSize * limits.ratio;
        const isTooLarge = bytes > limits.bytes || entry.uncompressedSize > limits.entryBytes;
        if (entries.push(entry) > limits.entries || isTooLarge || isBomb) {
            const found = `${seen.size} entries, ${bytes} bytes so far`;
            throw refuse(`it unpacks to more than ${limits.holder} can hold (${found})`);
        }
    }
    return entries;
}
async function extractEntries(zip, { entries, folder }) {
    for (const entry of entries) {
        if (entry.fileName.endsWith('/'))
            continue;
        const target = external_node_path_default().join(folder, ...entry.fileName.split('/'));
        await (0,promises_.mkdir)(external_node_path_default().dirname(target), { recursive: true });
        await (0,external_node_stream_promises_.pipeline)(await zip.openReadStreamPromise(entry), checksumOf(entry), (0,external_node_fs_.createWriteStream)(target, { flags: 'wx' }));
    }
}
function checksumOf(entry) {
    let sum = 0;
    return new external_node_stream_.Transform({
        transform(chunk, _encoding, done) {
            sum = external_node_zlib_default().crc32(chunk, sum);
            done(null, chunk);
        },
        flush(done) {
            done(sum === entry.crc32 ? null : refuse(`the bytes of ${quote(entry.fileName)} are damaged (CRC-32)`));
        },
    });
}
function assertSafe(entry, seen) {
    const name = entry.fileName;
    const parts = name.replace(/\/$/, '').split('/');
    const leadsOut = parts.some((part) => part === '' || part === '.' || part === '..');
    if (leadsOut || /[\\:\u0000-\u001f]/.test(name))
        throw refuse(`the name ${quote(name)} is not allowed`);
    const kind = (entry.externalFileAttributes >>> 16) & 0o170000;
    if (kind !== 0 && kind !== 0o100000 && kind !== 0o040000) {
        throw refuse(`${quote(name)} is a link or a device`);
    }
    const key = name.normalize('NFC').toLowerCase().replace(/\/$/, '');
    if (seen.has(key))
        throw refuse(`the name ${quote(name)} occurs twice`);
    seen.add(key);
}
function quote(name) {
    return JSON.stringify(name.slice(0, 120));
}
function refuse(why, cause) {
    const hint = 'Run the workflow that made it again.';
    return new errors/* ModelgateError */.HJ({ code: 'ARTIFACT_INVALID', message: `The archive is refused: ${why}`, hint }, { cause });
}

// EXTERNAL MODULE: ./src/github/refusal.ts
var refusal = __webpack_require__(46047);
;// CONCATENATED MODULE: ./src/github/artifact-download.ts










const usualWaits = { pauses: [500, 2_000, 8_000], idle: 60_000 };
async function downloadArtifact(octokit, options) {
    const { run, directory, files } = options;
    const target = external_node_path_default().resolve(files.root, directory);
    const archive = `${target}.${(0,external_node_crypto_.randomUUID)()}.zip`;
    await (0,promises_.mkdir)(external_node_path_default().dirname(target), { recursive: true });
    try {
        await downloadTo(archive, octokit, options);
        const { sha256 } = await files.digest(archive);
        if (run.digest !== undefined && run.digest !== sha256) {
            throw invalid(run, `its bytes have ${sha256}, GitHub states ${run.digest}`);
        }
        await extractArchive(archive, target, options.limits);
    }
    finally {
        await (0,promises_.rm)(archive, { force: true });
    }
}
async function downloadTo(archive, octokit, options) {
    const { run, waits = usualWaits } = options;
    for (let attempt = 0;; attempt++) {
        const address = await addressOf(octokit, options);
        try {
            return await transfer(address, { archive, run, octokit, idle: waits.idle });
        }
        catch (cause) {
            if (cause instanceof errors/* ModelgateError */.HJ)
                throw cause;
            const pause = waits.pauses[attempt];
            if (pause === undefined)
                throw lost(run, cause);
            await (0,external_node_timers_promises_.setTimeout)(pause);
        }
    }
}
async function addressOf(octokit, { repo, run }) {
    try {
        const { headers } = await octokit.request('GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}', { ...repo, artifact_id: run.id, archive_format: 'zip', request: { redirect: 'manual' } });
        if (headers.location)
            return headers.location;
    }
    catch (error) {
        const isGone = error instanceof refusal/* GitHubRefusal */.ke && (error.answered === 404 || error.answered === 410);
        throw isGone ? invalid(run, 'it has expired, or somebody deleted it', error) : error;
    }
    throw invalid(run, 'GitHub names no address to download it from');
}
async function transfer(address, { archive, run, octokit, idle }) {
    const limit = run.size ?? 0;
    const stalled = new AbortController();
    const giveUp = () => stalled.abort(new Error(`no bytes for ${idle / 1000} s`));
    let timer = setTimeout(giveUp, idle);
    let received = 0;
    const bounded = new external_node_stream_.Transform({
        transform(chunk, _encoding, done) {
            clearTimeout(timer);
            timer = setTimeout(giveUp, idle);
            received += chunk.length;
            if (received > limit)
                done(invalid(run, `it is larger than the ${limit} bytes that GitHub states`));
            else
                done(null, chunk);
        },
    });
    try {
        const answer = await fetchOf(octokit)(address, { signal: stalled.signal });
        if (!answer.ok || !answer.body)
            throw new Error(`status ${answer.status}`);
        await (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.fromWeb(answer.body), bounded, (0,external_node_fs_.createWriteStream)(archive));
    }
    finally {
        clearTimeout(timer);
    }
}
function fetchOf(octokit) {
    return octokit.request.endpoint.DEFAULTS.request?.['fetch'] ?? fetch;
}
function lost(run, cause) {
    const message = `The artifact ${run.name} of workflow run ${run.workflowRun} could not be downloaded`;
    return new errors/* ModelgateError */.HJ({ code: 'GITHUB_UNAVAILABLE', message, hint: 'Run the job again.' }, { cause });
}
function invalid(run, why, cause) {
    const message = `The artifact ${run.name} of workflow run ${run.workflowRun} is not used: ${why}`;
    const hint = 'Run the workflow that made it again.';
    return new errors/* ModelgateError */.HJ({ code: 'ARTIFACT_INVALID', message, hint }, { cause });
}


}),

95375:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  R: () => (workflowPath),
  v: () => (endedRunOf)
});
function endedRunOf(stated) {
    const run = (stated ?? {});
    const { id, event, path, head_sha: headSha, head_branch: branch } = run;
    if (typeof id !== 'number' || typeof event !== 'string')
        return {};
    if (typeof path !== 'string' || typeof headSha !== 'string')
        return {};
    const repository = run.head_repository?.id;
    return {
        endedRun: {
            id,
            event,
            path: workflowPath(path),
            headSha,
            headBranch: typeof branch === 'string' ? branch : undefined,
            headRepository: typeof repository === 'number' ? repository : undefined,
        },
    };
}
function workflowPath(path) {
    return path.replace(/@(?:refs\/.*|[0-9a-f]{40,64})$/s, '');
}


}),

75317:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  githubHandOvers: () => (githubHandOvers),
  handOverLimits: () => (handOverLimits)
});
var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
var _domain_report_hand_over_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50700);
var _artifact_download_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34820);
var _ended_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95375);
var _refusal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46047);





const handOverLimits = {
    holder: 'a report',
    entries: 1_000,
    bytes: 64_000_000,
    entryBytes: 16_000_000,
    freeBytes: 16_000_000,
    ratio: 100,
    isAllowed: _domain_report_hand_over_js__WEBPACK_IMPORTED_MODULE_1__/* .isHandOverName */ .Zi,
};
function githubHandOvers(octokit, { repository, files, waits }) {
    const repo = { owner: repository.owner, repo: repository.name };
    return {
        async run(id) {
            const answer = await (0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .absentIf404 */ .B_)(octokit.rest.actions.getWorkflowRun({ ...repo, run_id: id }));
            if (answer)
                return endedRun(answer.data);
            const message = `This repository has no workflow run ${id}`;
            const hint = 'Somebody may have deleted it; there is nothing to report then.';
            throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelgateError */ .HJ({ code: 'GITHUB_REFUSED', message, hint });
        },
        async artifact(run, name) {
            const options = { ...repo, run_id: run, name, per_page: 100 };
            const { data } = await octokit.rest.actions.listWorkflowRunArtifacts(options);
            const [newest] = data.artifacts
                .filter((artifact) => artifact.name === name && artifact.workflow_run?.id === run)
                .toSorted((a, b) => b.id - a.id);
            return (newest && {
                id: newest.id,
                name,
                workflowRun: run,
                expired: newest.expired,
                size: newest.size_in_bytes,
                digest: newest.digest ?? undefined,
            });
        },
        async fetch(artifact, directory) {
            assertStated(artifact);
            const options = { repo, run: artifact, directory, files, limits: handOverLimits };
            await (0,_artifact_download_js__WEBPACK_IMPORTED_MODULE_2__/* .downloadArtifact */ .b)(octokit, { ...options, ...(waits && { waits }) });
        },
        async pullRequestsFrom({ owner, branch }) {
            const head = `${owner}:${branch}`;
            const options = { ...repo, head, state: 'open', per_page: 100 };
            return (await octokit.rest.pulls.list(options)).data.map(openPull);
        },
        async pullRequest(number) {
            const answer = await (0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .absentIf404 */ .B_)(octokit.rest.pulls.get({ ...repo, pull_number: number }));
            return answer && openPull(answer.data);
        },
    };
}
function endedRun(run) {
    const head = run.head_repository;
    return {
        id: run.id,
        repository: run.repository.id,
        event: run.event,
        path: (0,_ended_run_js__WEBPACK_IMPORTED_MODULE_4__/* .workflowPath */ .R)(run.path),
        number: run.run_number,
        attempt: run.run_attempt ?? 1,
        headSha: run.head_sha,
        headBranch: run.head_branch ?? undefined,
        headRepository: head ? { id: head.id, owner: head.owner.login } : undefined,
        pullRequests: (run.pull_requests ?? []).map(({ number }) => number),
    };
}
function openPull(pull) {
    const head = pull.head.repo;
    return {
        number: pull.number,
        open: pull.state === 'open',
        headSha: pull.head.sha,
        headRepository: head?.id,
        baseRepository: pull.base.repo.id,
    };
}
function assertStated({ name, workflowRun, expired, size, digest }) {
    const refuse = (why) => new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelgateError */ .HJ({
        code: 'ARTIFACT_INVALID',
        message: `The artifact ${name} of workflow run ${workflowRun} is not used: ${why}`,
        hint: 'Run the workflow of the pull request again.',
    });
    if (expired)
        throw refuse('it has expired');
    if (digest === undefined)
        throw refuse('GitHub states no digest of its bytes');
    const most = handOverLimits.bytes;
    if (size > most)
        throw refuse(`it has ${size} bytes, and a report at most ${most}`);
}


}),

57403:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  x: () => (limitWait)
});
function limitWait({ status, response }, unsaid) {
    if (status !== 403 && status !== 429)
        return undefined;
    const { headers = {}, data } = response ?? {};
    const now = dateOf(headers['date']) ?? Date.now();
    const after = headers['retry-after'];
    if (after !== undefined) {
        const seconds = Number(after);
        if (Number.isFinite(seconds))
            return Math.max(0, seconds * 1000);
        const date = dateOf(after);
        return date === undefined ? unsaid : Math.max(0, date - now);
    }
    if (String(headers['x-ratelimit-remaining']) === '0') {
        const reset = Number(headers['x-ratelimit-reset']) * 1000;
        return Number.isFinite(reset) ? Math.max(0, reset - now) : unsaid;
    }
    const message = String(data?.message ?? '');
    return status === 429 || /secondary rate limit|abuse detection/i.test(message) ? unsaid : undefined;
}
function dateOf(text) {
    const time = typeof text === 'string' ? Date.parse(text) : Number.NaN;
    return Number.isNaN(time) ? undefined : time;
}


}),

46047:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  B_: () => (absentIf404),
  Kl: () => (faultOf),
  ke: () => (GitHubRefusal)
});
var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
var _rate_limit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57403);


class GitHubRefusal extends _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelgateError */ .HJ {
    answered;
    said;
    constructor(fault, options) {
        super(fault, { cause: options.cause });
        this.answered = options.answered;
        this.said = options.said ?? '';
    }
    get isAmbiguous() {
        return this.answered === undefined || this.answered >= 500;
    }
}
function faultOf(error, request) {
    const answer = error;
    const { status, message, response } = answer;
    if (response === undefined || status === undefined) {
        const fault = unavailable(`GitHub gave no usable answer to ${request}: ${message ?? 'no answer'}`);
        return new GitHubRefusal(fault, { cause: error });
    }
    const said = saidBy(response.data);
    return new GitHubRefusal(faultBehind(answer, { request, said }), { answered: status, said, cause: error });
}
async function absentIf404(answer) {
    try {
        return await answer;
    }
    catch (error) {
        if (error instanceof GitHubRefusal && error.answered === 404)
            return undefined;
        throw error;
    }
}
function faultBehind(answer, { request, said }) {
    const { status = 0, response } = answer;
    if (status >= 500)
        return unavailable(`GitHub gave no usable answer to ${request}: status ${status}`);
    if (status === 401) {
        const hint = 'Give `github-token` a token that is valid; the default is the job’s own.';
        return { code: 'PERMISSION_MISSING', message: `GitHub does not accept the token (${said})`, hint };
    }
    if ((0,_rate_limit_js__WEBPACK_IMPORTED_MODULE_1__/* .limitWait */ .x)(answer, 0) !== undefined) {
        const hint = 'Run the job again when the limit is lifted.';
        return { ...unavailable(`GitHub’s rate limit is used up (${said}) at ${request}`), hint };
    }
    if (status === 403 && !isTooLarge(response?.data)) {
        const accepted = response?.headers?.['x-accepted-github-permissions'];
        const hint = accepted === undefined
            ? 'Compare the job’s `permissions:` with the action’s README.'
            : `The job’s \`permissions:\` lack ${asPermissions(String(accepted))}.`;
        return { code: 'PERMISSION_MISSING', message: `GitHub refuses ${request}: ${said}`, hint };
    }
    return { code: 'GITHUB_REFUSED', message: `GitHub refuses ${request} with ${status}: ${said}` };
}
function unavailable(message) {
    return { code: 'GITHUB_UNAVAILABLE', message };
}
function asPermissions(header) {
    const sets = header.split(';').map((set) => set
        .split(',')
        .map((one) => `\`${one.trim().replaceAll('_', '-').replace('=', ': ')}\``)
        .join(' and '));
    return sets.join(', or ');
}
function isTooLarge(data) {
    const { errors } = (data ?? {});
    return Array.isArray(errors) && errors.some((one) => one?.code === 'too_large');
}
function saidBy(data) {
    const message = data?.message;
    return typeof message === 'string' ? message.slice(0, 300) : 'no reason given';
}


})

};
