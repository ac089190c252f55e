export const id = 671;
export const ids = [671];
export const modules = {

/***/ 33671:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubRuns: () => (/* binding */ githubRuns)
});

// EXTERNAL MODULE: ./src/domain/run/artifact-name.ts
var artifact_name = __webpack_require__(22252);
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
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
;// CONCATENATED MODULE: ./src/github/archive.ts






const mostEntries = 10_000;
const mostBytes = 64 * 2 ** 30;
/** Deflate reaches about 1030 at most; text of a run stays far below this. */
const highestRatio = 1_100;
/**
 * Unpacks a zip as data: into a fresh folder that takes `target`'s place only when whole. Refuses names that lead out of
 * the folder, links, devices, duplicates, and more entries or bytes than a run can have.
 */
async function extractArchive(archive, target) {
    const { openPromise } = await __webpack_require__.e(/* import() */ 663).then(__webpack_require__.t.bind(__webpack_require__, 20663, 19));
    const draft = `${target}.${(0,external_node_crypto_.randomUUID)()}`;
    try {
        const zip = await openPromise(archive, {
            lazyEntries: true,
            strictFileNames: true,
            validateEntrySizes: true,
        });
        await (0,promises_.mkdir)(draft, { recursive: true });
        await extractEntries(zip, draft);
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
async function extractEntries(zip, folder) {
    const seen = new Set();
    let bytes = 0;
    for await (const entry of zip.eachEntry()) {
        const name = safeName(entry, seen);
        bytes += entry.uncompressedSize;
        if (seen.size > mostEntries || bytes > mostBytes)
            throw refuse('it unpacks to more than a run can hold');
        if (name.endsWith('/'))
            continue;
        const target = external_node_path_default().join(folder, ...name.split('/'));
        await (0,promises_.mkdir)(external_node_path_default().dirname(target), { recursive: true });
        await (0,external_node_stream_promises_.pipeline)(await zip.openReadStreamPromise(entry), (0,external_node_fs_.createWriteStream)(target, { flags: 'wx' }));
    }
}
function safeName(entry, seen) {
    const name = entry.fileName;
    const quoted = JSON.stringify(name.slice(0, 120));
    const parts = name.replace(/\/$/, '').split('/');
    const leadsOut = parts.some((part) => part === '' || part === '.' || part === '..');
    if (leadsOut || /[\\:\u0000-\u001f]/.test(name))
        throw refuse(`the name ${quoted} is not allowed`);
    // The upper half of the external attributes is the Unix mode; 0 where the writer was no Unix system.
    const kind = (entry.externalFileAttributes >>> 16) & 0o170000;
    if (kind !== 0 && kind !== 0o100000 && kind !== 0o040000)
        throw refuse(`${quoted} is a link or a device`);
    if (entry.uncompressedSize > 1_000_000 && entry.uncompressedSize > entry.compressedSize * highestRatio) {
        throw refuse(`${quoted} unpacks to ${entry.uncompressedSize} bytes from ${entry.compressedSize}`);
    }
    // Folders that differ in case alone would fall together on some systems.
    const key = name.toLowerCase().replace(/\/$/, '');
    if (seen.has(key))
        throw refuse(`the name ${quoted} occurs twice`);
    seen.add(key);
    return name;
}
function refuse(why, cause) {
    const hint = 'Run the workflow that made it again.';
    return new errors/* ModelgateError */.HJ({ code: 'ARTIFACT_INVALID', message: `The archive is refused: ${why}`, hint }, { cause });
}

;// CONCATENATED MODULE: ./src/github/artifact-download.ts








/**
 * Downloads an artifact, holds its bytes against the size and digest that GitHub states, and unpacks it.
 * The signed address that GitHub redirects to is fetched without our token.
 */
async function downloadArtifact(octokit, { repo, run, directory, files }) {
    const target = external_node_path_default().resolve(files.root, directory);
    const archive = `${target}.${(0,external_node_crypto_.randomUUID)()}.zip`;
    await (0,promises_.mkdir)(external_node_path_default().dirname(target), { recursive: true });
    try {
        await download(await addressOf(octokit, { repo, run }), { archive, run });
        const { sha256 } = await files.digest(archive);
        if (run.digest !== undefined && run.digest !== sha256) {
            throw invalid(run, `its bytes have ${sha256}, GitHub states ${run.digest}`);
        }
        await extractArchive(archive, target);
    }
    finally {
        await (0,promises_.rm)(archive, { force: true });
    }
}
async function addressOf(octokit, { repo, run }) {
    const { headers } = await octokit.request('GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}', {
        ...repo,
        artifact_id: run.id,
        archive_format: 'zip',
        request: { redirect: 'manual' },
    });
    if (!headers.location)
        throw invalid(run, 'GitHub names no address to download it from');
    return headers.location;
}
async function download(address, { archive, run }) {
    const limit = run.size ?? 0;
    let received = 0;
    const bounded = new external_node_stream_.Transform({
        transform(chunk, _encoding, done) {
            received += chunk.length;
            done(received > limit ? invalid(run, `it is larger than the ${limit} bytes that GitHub states`) : null, chunk);
        },
    });
    try {
        const answer = await fetch(address, { signal: AbortSignal.timeout(600_000) });
        if (!answer.ok || !answer.body)
            throw new Error(`status ${answer.status}`);
        await (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.fromWeb(answer.body), bounded, (0,external_node_fs_.createWriteStream)(archive));
    }
    catch (cause) {
        if (cause instanceof errors/* ModelgateError */.HJ)
            throw cause;
        const message = `The artifact ${run.name} of workflow run ${run.workflowRun} could not be downloaded`;
        throw new errors/* ModelgateError */.HJ({ code: 'GITHUB_UNAVAILABLE', message, hint: 'Run the job again.' }, { cause });
    }
}
function invalid(run, why) {
    const message = `The artifact ${run.name} of workflow run ${run.workflowRun} is not used: ${why}`;
    return new errors/* ModelgateError */.HJ({
        code: 'ARTIFACT_INVALID',
        message,
        hint: 'Run the workflow of the base branch again.',
    });
}

;// CONCATENATED MODULE: ./src/github/artifact-upload.ts


/** Uploads a folder as an artifact of this workflow run, by the service that only actions can reach. */
async function uploadArtifact(options) {
    const { name, directory, files } = options;
    const root = external_node_path_default().resolve(files.root, directory);
    const listed = await files.glob(['**'], directory);
    // 3.5 MB of code that only an upload needs.
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(659), __webpack_require__.e(351), __webpack_require__.e(645)]).then(__webpack_require__.bind(__webpack_require__, 9645));
    try {
        const { id } = await new DefaultArtifactClient().uploadArtifact(name, listed.map((file) => external_node_path_default().join(root, file)), root);
        if (id === undefined)
            throw new Error('the service named no artifact id');
        return { id };
    }
    catch (cause) {
        throw refusal(name, cause);
    }
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

;// CONCATENATED MODULE: ./src/github/runs.ts



/** How many of a branch's newest workflow runs are looked at. */
const deepest = 100;
/** Runs kept as workflow artifacts: https://docs.github.com/rest/actions/artifacts. */
function githubRuns(octokit, { context, files }) {
    const repo = { owner: context.repository.owner, repo: context.repository.name };
    const artifactsOf = (run) => octokit.paginate(octokit.rest.actions.listWorkflowRunArtifacts, { ...repo, run_id: run, per_page: 100 });
    async function* pushesTo(branch) {
        const filter = { ...repo, branch, event: 'push', status: 'success', per_page: 20 };
        const pages = context.workflow
            ? octokit.paginate.iterator(octokit.rest.actions.listWorkflowRuns, {
                ...filter,
                workflow_id: fileName(context.workflow.path),
            })
            : octokit.paginate.iterator(octokit.rest.actions.listWorkflowRunsForRepo, filter);
        let seen = 0;
        for await (const { data } of pages) {
            for (const run of data) {
                if (isOurPush(run, context, branch))
                    yield run;
                if (++seen >= deepest)
                    return;
            }
        }
    }
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
        fetch: (run, directory) => downloadArtifact(octokit, { repo, run, directory, files }),
        keep: (name, directory) => uploadArtifact({ name, directory, files }),
    };
}
/** The filters of the list are GitHub's; what it answers is held against them again, and a fork's run is never ours. */
function isOurPush(run, { repository, workflow }, branch) {
    return (run.event === 'push' &&
        run.status === 'completed' &&
        run.conclusion === 'success' &&
        run.head_branch === branch &&
        run.repository.id === repository.id &&
        run.head_repository?.id === repository.id &&
        (workflow === undefined || run.path.replace(/@.*$/s, '') === workflow.path));
}
function keptRun(artifact, run) {
    const parsed = (0,artifact_name/* parseArtifactName */.TZ)(artifact.name);
    if (!parsed || artifact.workflow_run?.id !== run.id)
        return undefined;
    return {
        name: artifact.name,
        model: parsed.model,
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
function fileName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}


/***/ })

};
