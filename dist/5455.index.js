export const id = 5455;
export const ids = [5455];
export const modules = {

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


}),

5455:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubRuns: () => (githubRuns)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/domain/run/artifact-name.ts
var artifact_name = __webpack_require__(22252);
// EXTERNAL MODULE: ./src/github/artifact-download.ts + 1 modules
var artifact_download = __webpack_require__(34820);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
;// CONCATENATED MODULE: ./src/github/artifact-upload.ts


async function uploadArtifact(options) {
    const { name, directory, files } = options;
    const root = external_node_path_default().resolve(files.root, directory);
    const listed = await files.glob(['**'], directory);
    if (listed.length === 0) {
        const message = `There is nothing to keep as ${name}: the folder is empty or missing`;
        throw new errors/* ModelgateError */.HJ({ code: 'FILE_MISSING', message, place: { path: directory } });
    }
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(3838), __webpack_require__.e(6002), __webpack_require__.e(1351), __webpack_require__.e(6799)]).then(__webpack_require__.bind(__webpack_require__, 76799));
    try {
        const { id } = await new DefaultArtifactClient().uploadArtifact(name, listed.map((file) => external_node_path_default().join(root, file)), root);
        if (id === undefined)
            throw new Error('the service named no artifact id');
        return { id };
    }
    catch (cause) {
        const there = isConflict(cause) ? await options.existing() : undefined;
        if (there !== undefined)
            return { id: there };
        throw refusal(name, cause);
    }
}
function isConflict(cause) {
    return cause instanceof Error && cause.message.includes('(409)');
}
function refusal(name, cause) {
    const said = cause instanceof Error ? cause.message : String(cause);
    if (cause instanceof Error && cause.name === 'GHESNotSupportedError') {
        const hint = 'Commit the metrics file: it then serves as the baseline.';
        const message = 'This GitHub server has no artifact service that runs could be kept in';
        return new errors/* ModelgateError */.HJ({ code: 'NOT_SUPPORTED_HERE', message, hint }, { cause });
    }
    const message = `The artifact ${name} could not be uploaded: ${said.slice(0, 300)}`;
    return new errors/* ModelgateError */.HJ({ code: 'GITHUB_UNAVAILABLE', message, hint: 'Run the job again.' }, { cause });
}

// EXTERNAL MODULE: ./src/github/ended-run.ts
var ended_run = __webpack_require__(95375);
;// CONCATENATED MODULE: ./src/github/kept-run.ts

function keptRun(artifact, run) {
    const pointer = (0,artifact_name/* parsePointerName */.Sj)(artifact.name);
    const parsed = pointer ?? (0,artifact_name/* parseArtifactName */.TZ)(artifact.name);
    if (!parsed)
        return undefined;
    return {
        name: artifact.name,
        model: parsed.model,
        ...(pointer && { original: pointer.original }),
        commit: run.commit,
        branch: run.branch,
        expired: artifact.expired,
        id: artifact.id,
        workflowRun: run.id,
        url: run.url,
        size: artifact.size_in_bytes,
        ...(artifact.digest && { digest: artifact.digest }),
    };
}

// EXTERNAL MODULE: ./src/github/refusal.ts
var github_refusal = __webpack_require__(46047);
;// CONCATENATED MODULE: ./src/github/run-origins.ts



const [mostPages, most] = [5, 20];
function originatedRuns(octokit, repo) {
    const withOrigin = async (artifact) => {
        const id = artifact.workflow_run?.id;
        if (id === undefined)
            return undefined;
        const answer = await (0,github_refusal/* absentIf404 */.B_)(octokit.rest.actions.getWorkflowRun({ ...repo, run_id: id }));
        if (!answer)
            return undefined;
        const { head_sha, head_branch, html_url, repository, head_repository, path, event } = answer.data;
        const run = { id, commit: head_sha, branch: head_branch ?? '', url: html_url };
        const kept = keptRun(artifact, run);
        if (!kept || kept.original !== undefined)
            return undefined;
        const workflow = (0,ended_run/* workflowPath */.R)(path);
        return {
            kept,
            origin: { repository: repository.id, headRepository: head_repository?.id, workflow, event },
        };
    };
    return {
        async *named(name) {
            let asked = 0;
            for (let page = 1; page <= mostPages; page++) {
                const options = { ...repo, name, per_page: 100, page };
                const { artifacts } = (await octokit.rest.actions.listArtifactsForRepo(options)).data;
                const found = artifacts.filter((artifact) => artifact.name === name).sort((a, b) => b.id - a.id);
                for (const artifact of found) {
                    const stranger = fromFork(artifact);
                    if (stranger)
                        yield stranger;
                    else if (asked++ === most)
                        return;
                    const run = stranger ? undefined : await withOrigin(artifact);
                    if (run)
                        yield run;
                }
                if (artifacts.length < 100)
                    return;
            }
        },
        async byId(id) {
            const answer = await (0,github_refusal/* absentIf404 */.B_)(octokit.rest.actions.getArtifact({ ...repo, artifact_id: id }));
            return answer && withOrigin(answer.data);
        },
    };
}
function fromFork(artifact) {
    const { id, repository_id: repository, head_repository_id: head, head_sha: commit, } = artifact.workflow_run ?? {};
    if (id === undefined || repository === undefined || head === undefined || head === repository)
        return undefined;
    const kept = keptRun(artifact, { id, commit: commit ?? '', branch: '', url: '' });
    return kept && { kept, origin: { repository, headRepository: head, workflow: '', event: '' } };
}

;// CONCATENATED MODULE: ./src/github/runs.ts








const deepest = 100;
const pageSize = 20;
function githubRuns(octokit, { context, files, waits }) {
    const repo = { owner: context.repository.owner, repo: context.repository.name };
    const artifactsOf = async (run) => {
        const options = { ...repo, run_id: run, per_page: 100 };
        const all = await octokit.paginate(octokit.rest.actions.listWorkflowRunArtifacts, options);
        return all.filter((artifact) => artifact.workflow_run?.id === run).sort((a, b) => b.id - a.id);
    };
    async function* pushesTo(branch) {
        for (let page = 1; (page - 1) * pageSize < deepest; page++) {
            const filter = { ...repo, branch, event: 'push', status: 'success', per_page: pageSize, page };
            const answer = context.workflow
                ? await (0,github_refusal/* absentIf404 */.B_)(octokit.rest.actions.listWorkflowRuns({
                    ...filter,
                    workflow_id: fileName(context.workflow.path),
                }))
                : await octokit.rest.actions.listWorkflowRunsForRepo(filter);
            const listed = answer?.data.workflow_runs ?? [];
            yield* listed.filter((run) => isOurPush(run, context, branch));
            if (listed.length < pageSize)
                return;
        }
    }
    const keep = (name, directory) => uploadArtifact({
        name,
        directory,
        files,
        async existing() {
            if (!context.workflow)
                return undefined;
            return (await artifactsOf(context.workflow.id)).find((artifact) => artifact.name === name)?.id;
        },
    });
    return {
        async *ofBranch(model, branch) {
            for await (const run of pushesTo(branch)) {
                for (const artifact of await artifactsOf(run.id)) {
                    const kept = keptRun(artifact, { id: run.id, commit: run.head_sha, branch, url: run.html_url });
                    if (kept?.model === model)
                        yield kept;
                }
            }
        },
        async ofThisWorkflowRun() {
            if (!context.workflow)
                return [];
            const { id, url } = context.workflow;
            const run = { id, commit: context.commit, branch: context.baseBranch, url };
            return (await artifactsOf(id)).flatMap((artifact) => keptRun(artifact, run) ?? []);
        },
        fetch: (run, directory) => (0,artifact_download/* downloadArtifact */.b)(octokit, { repo, run, directory, files, ...(waits && { waits }) }),
        keep,
        async point({ id, name, url, workflowRun }, _directory) {
            const parsed = (0,artifact_name/* parseArtifactName */.TZ)(name);
            if (!parsed)
                throw new Error(`${name} is not the name of a run`);
            const folder = external_node_path_default().posix.join('.modelgate', 'pointers', name);
            const where = url === undefined ? `workflow run ${workflowRun}` : url;
            await files.write(external_node_path_default().posix.join(folder, 'README.txt'), pointerText(name, id, where));
            return keep((0,artifact_name/* formatPointerName */.gl)({ ...parsed, original: id }), folder);
        },
        ...originatedRuns(octokit, repo),
    };
}
function pointerText(name, id, where) {
    return `The run was made from these very inputs before, and is not made again: artifact ${id}, ${name}, of ${where}\n`;
}
function isOurPush(run, { repository, workflow }, branch) {
    return (run.event === 'push' &&
        run.status === 'completed' &&
        run.conclusion === 'success' &&
        run.head_branch === branch &&
        run.repository.id === repository.id &&
        run.head_repository?.id === repository.id &&
        (workflow === undefined || (0,ended_run/* workflowPath */.R)(run.path) === workflow.path));
}
function fileName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}


})

};
