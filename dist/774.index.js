export const id = 774;
export const ids = [774];
export const modules = {

/***/ 10241:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G3: () => (/* binding */ throwFaults),
/* harmony export */   HJ: () => (/* binding */ ModelgateError),
/* harmony export */   Qx: () => (/* binding */ describeFault)
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
function formatPlace({ path, line, column, field }) {
    const position = line === undefined ? '' : column === undefined ? `:${line}` : `:${line}:${column}`;
    return `${path}${position}${field ? ` at ${field}` : ''}`;
}


/***/ }),

/***/ 45529:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jp: () => (/* binding */ isModelName),
/* harmony export */   tF: () => (/* binding */ slugOf)
/* harmony export */ });
/* unused harmony export parseModelName */
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
    throw new ModelgateError({
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

/***/ 6774:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubHost: () => (/* binding */ githubHost),
  githubHostFromShell: () => (/* binding */ githubHostFromShell),
  localHost: () => (/* binding */ localHost)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./src/local/git.ts


function git(directory) {
    return {
        async run(...args) {
            const { code, stdout, stderr } = await execute(directory, args);
            if (code === 0)
                return stdout;
            throw new errors/* ModelgateError */.HJ({
                code: 'NOT_A_REPOSITORY',
                message: `git ${args[0]} failed: ${stderr.trim().slice(0, 500)}`,
                place: { path: directory },
            });
        },
        async ask(...args) {
            const { code, stdout } = await execute(directory, args);
            return code === 0 ? stdout.toString('utf8').trim() : undefined;
        },
    };
}
function execute(cwd, args) {
    return new Promise((resolve, reject) => {
        const options = { cwd, encoding: 'buffer', maxBuffer: 1 << 30 };
        (0,external_node_child_process_.execFile)('git', [...args], options, (error, stdout, stderr) => {
            if (error && typeof error.code !== 'number') {
                const hint = 'Install git and run the command again.';
                reject(new errors/* ModelgateError */.HJ({ code: 'NOT_A_REPOSITORY', message: 'git cannot be started', hint }, { cause: error }));
                return;
            }
            resolve({ code: error?.code ?? 0, stdout, stderr: stderr.toString('utf8') });
        });
    });
}

;// CONCATENATED MODULE: ./src/local/context.ts


/**
 * What a shell's folder stands for: on a branch, a pull request of it into the default branch; on the default branch, a
 * push of its last commit, or of the changes that are not committed yet.
 */
async function localContext(git, { directory, base }) {
    const workspace = await git.ask('rev-parse', '--show-toplevel');
    const head = workspace === undefined ? undefined : await git.ask('rev-parse', '--verify', '--quiet', 'HEAD');
    if (workspace === undefined || head === undefined) {
        throw new errors/* ModelgateError */.HJ({
            code: 'NOT_A_REPOSITORY',
            message: workspace === undefined ? 'This folder is in no git repository' : 'This repository has no commit yet',
            place: { path: directory },
            hint: 'Run it inside a clone, or run `git init` and commit once.',
        });
    }
    const defaultBranch = await defaultBranchOf(git);
    // A commit object of the tracked changes that no branch holds: the working tree can be read like any commit.
    const snapshot = await git.ask('stash', 'create');
    const dirty = snapshot !== undefined && snapshot !== '';
    const fork = (await resolve(git, defaultBranch)) ?? head;
    const mergeBase = (await git.ask('merge-base', head, fork)) ?? head;
    const onBranch = mergeBase !== head;
    const held = base === undefined ? undefined : await resolve(git, base);
    if (base !== undefined && held === undefined) {
        throw new errors/* ModelgateError */.HJ({
            code: 'REF_UNKNOWN',
            message: `There is no commit \`${base}\` in this clone`,
        });
    }
    return {
        host: 'local',
        workspace,
        event: onBranch || held !== undefined ? 'pull_request' : 'push',
        repository: { owner: 'local', name: external_node_path_default().basename(workspace), id: 0 },
        defaultBranch,
        commit: dirty ? snapshot : head,
        dirty,
        ref: (await git.ask('symbolic-ref', '--quiet', 'HEAD')) ?? 'HEAD',
        baseBranch: defaultBranch,
        base: held ?? (onBranch ? mergeBase : dirty ? head : await resolve(git, `${head}^`)),
        actor: '',
        serverUrl: '',
    };
}
async function defaultBranchOf(git) {
    const remote = await git.ask('symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD');
    if (remote)
        return remote.replace(/^origin\//, '');
    for (const name of ['main', 'master'])
        if (await resolve(git, name))
            return name;
    return (await git.ask('branch', '--show-current')) || 'main';
}
async function resolve(git, ref) {
    const local = await git.ask('rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`);
    return (local ??
        git.ask('rev-parse', '--verify', '--quiet', '--end-of-options', `refs/remotes/origin/${ref}^{commit}`));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./src/local/files.ts






/** Files of this machine, below `root` unless a path is absolute. */
function localFiles(root) {
    const at = (file) => external_node_path_default().resolve(root, file);
    return {
        root: external_node_path_default().resolve(root),
        async read(file, limit) {
            const info = await statOf(at(file));
            if (!info)
                return undefined;
            if (info.isDirectory())
                throw unreadable(file, 'it is a folder');
            if (limit !== undefined && info.size > limit)
                throw unreadable(file, `it has ${info.size} bytes; at most ${limit} are read`);
            return (0,promises_.readFile)(at(file)).catch((cause) => Promise.reject(unreadable(file, 'the system refuses', cause)));
        },
        async write(file, content) {
            const target = at(file);
            await (0,promises_.mkdir)(external_node_path_default().dirname(target), { recursive: true });
            const draft = `${target}.${(0,external_node_crypto_.randomUUID)()}`;
            await (0,promises_.writeFile)(draft, content);
            await (0,promises_.rename)(draft, target);
        },
        async copy(from, to) {
            await (0,promises_.mkdir)(external_node_path_default().dirname(at(to)), { recursive: true });
            await (0,promises_.copyFile)(at(from), at(to));
        },
        remove: (file) => (0,promises_.rm)(at(file), { recursive: true, force: true }),
        exists: async (file) => (await statOf(at(file))) !== undefined,
        isDirectory: async (file) => (await statOf(at(file)))?.isDirectory() ?? false,
        glob: (patterns, folder) => globFiles(patterns, folder === undefined ? external_node_path_default().resolve(root) : at(folder)),
        async digest(file) {
            const hash = (0,external_node_crypto_.createHash)('sha256');
            const info = await statOf(at(file));
            if (!info)
                throw new errors/* ModelgateError */.HJ({
                    code: 'FILE_MISSING',
                    message: 'There is no such file',
                    place: { path: file },
                });
            await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(at(file)), hash);
            return { size: info.size, sha256: `sha256:${hash.digest('hex')}` };
        },
    };
}
async function globFiles(patterns, cwd) {
    // A path that exists names itself, whatever characters it holds: `data [1].csv` is no glob then.
    const plain = [];
    const globs = [];
    for (const pattern of patterns) {
        const info = await statOf(external_node_path_default().resolve(cwd, pattern));
        if (info?.isFile())
            plain.push(external_node_path_default().isAbsolute(pattern) ? pattern : slashes(external_node_path_default().normalize(pattern)));
        else
            globs.push(info?.isDirectory() ? `${slashes(pattern).replace(/\/+$/, '')}/**` : slashes(pattern));
    }
    const { glob } = await __webpack_require__.e(/* import() */ 382).then(__webpack_require__.bind(__webpack_require__, 73382));
    const found = globs.length > 0
        ? await glob(globs, { cwd, dot: true, followSymbolicLinks: false, expandDirectories: false })
        : [];
    return [...new Set([...plain, ...found])].sort();
}
async function statOf(file) {
    try {
        return await (0,promises_.stat)(file);
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        throw unreadable(file, `the system refuses (${code ?? 'unknown error'})`, error);
    }
}
function slashes(file) {
    return file.replaceAll('\\', '/');
}
function unreadable(file, why, cause) {
    return new errors/* ModelgateError */.HJ({ code: 'FILE_UNREADABLE', message: `The file cannot be read: ${why}`, place: { path: file } }, { cause });
}

;// CONCATENATED MODULE: ./src/local/forge.ts

/** A shell has no pull requests: the report is printed and written to a file. */
function localForge() {
    const refuse = () => {
        const hint = 'Read the report on the terminal, or under `.modelgate/reports/`.';
        return Promise.reject(new errors/* ModelgateError */.HJ({
            code: 'NOT_SUPPORTED_HERE',
            message: 'There are no pull requests on the local host',
            hint,
        }));
    };
    return {
        comments: () => Promise.resolve([]),
        createComment: refuse,
        updateComment: refuse,
        deleteComment: refuse,
        viewer: () => Promise.resolve('local'),
    };
}

;// CONCATENATED MODULE: ./src/local/repository.ts

/** The repository's commits, from the clone on disk. */
function localRepository(git) {
    const isCommit = (commit) => git.ask('cat-file', '-e', `${commit}^{commit}`);
    const commitOf = async (commit) => {
        if ((await isCommit(commit)) !== undefined)
            return commit;
        throw new errors/* ModelgateError */.HJ({
            code: 'REF_UNKNOWN',
            message: `Commit ${commit} is not in this clone`,
            hint: 'Fetch it (a shallow clone lacks history): git fetch --unshallow',
        });
    };
    return {
        resolve: (ref) => git.ask('rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`),
        async parents(commit) {
            const line = (await git.run('rev-list', '--parents', '-n', '1', await commitOf(commit))).toString('utf8');
            return line.trim().split(' ').slice(1);
        },
        async file(commit, path) {
            const entry = (await git.run('ls-tree', '--full-tree', '-z', await commitOf(commit), '--', path)).toString('utf8');
            const [, type, id] = /^\d+ (\w+) ([0-9a-f]+)\t/.exec(entry) ?? [];
            return type === 'blob' && id !== undefined ? git.run('cat-file', 'blob', id) : undefined;
        },
        async tree(commit) {
            const listing = (await git.run('ls-tree', '-r', '-z', '--full-tree', await commitOf(commit))).toString('utf8');
            return listing.split('\0').filter(Boolean).map(parseEntry);
        },
        async contains(commit, ancestor) {
            if ((await isCommit(ancestor)) === undefined)
                return false;
            return (await git.ask('merge-base', '--is-ancestor', ancestor, commit)) !== undefined;
        },
    };
}
function parseEntry(line) {
    const [, mode, id, path] = /^(\d+) \w+ ([0-9a-f]+)\t(.*)$/s.exec(line);
    return { path, mode, id };
}

// EXTERNAL MODULE: ./src/domain/run/artifact-name.ts
var artifact_name = __webpack_require__(22252);
;// CONCATENATED MODULE: ./src/local/runs.ts



/** Runs kept in folders under the git directory: `modelgate/runs/<commit>/<name>/`. */
function localRuns(files, { gitDirectory, context }) {
    const store = external_node_path_default().join(gitDirectory, 'modelgate', 'runs');
    const folderOf = ({ commit, name }) => external_node_path_default().join(store, commit, name);
    return {
        async *ofBranch(model, branch) {
            const notes = (await readNotes(files, store)).filter((note) => note.branch === branch);
            for (const note of notes.sort((a, b) => b.order - a.order)) {
                const kept = keptRun(note);
                if (kept?.model === model)
                    yield kept;
            }
        },
        ofThisWorkflowRun: () => Promise.resolve([]),
        fetch: (run, directory) => copyFolder(files, external_node_path_default().join(folderOf(run), 'run'), directory),
        async keep(name, directory) {
            const notes = await readNotes(files, store);
            const order = 1 + Math.max(0, ...notes.map((note) => note.order));
            const note = { name, commit: context.commit, branch: context.baseBranch, order };
            const folder = folderOf(note);
            await files.remove(folder);
            await copyFolder(files, directory, external_node_path_default().join(folder, 'run'));
            // Written last: a folder without its note is no kept run.
            await files.write(external_node_path_default().join(folder, 'kept.json'), `${JSON.stringify(note, null, 2)}\n`);
            return { id: order };
        },
    };
}
async function readNotes(files, store) {
    if (!(await files.isDirectory(store)))
        return [];
    const found = await files.glob(['*/*/kept.json'], store);
    return Promise.all(found.map((file) => readNote(files, external_node_path_default().join(store, file))));
}
async function readNote(files, file) {
    const text = new TextDecoder().decode(await files.read(file, 65_536));
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        const hint = 'Remove its folder and run the check on the default branch again.';
        throw new errors/* ModelgateError */.HJ({
            code: 'DOCUMENT_INVALID',
            message: 'The note of a kept run is not JSON',
            place: { path: file },
            hint,
        }, { cause });
    }
}
function keptRun(note) {
    const parsed = (0,artifact_name/* parseArtifactName */.TZ)(note.name);
    if (!parsed)
        return undefined;
    const { name, commit, branch, order } = note;
    return { name, model: parsed.model, commit, branch, expired: false, id: order, workflowRun: 0 };
}
async function copyFolder(files, from, to) {
    for (const file of await files.glob(['**'], from))
        await files.copy(external_node_path_default().join(from, file), external_node_path_default().join(to, file));
}

;// CONCATENATED MODULE: ./src/host.ts








/** The only place that names adapters. */
/** GitHub, from inside a job. */
async function githubHost(options, early) {
    const { githubContext } = await __webpack_require__.e(/* import() */ 556).then(__webpack_require__.bind(__webpack_require__, 19556));
    const context = githubContext(options.env);
    const directory = external_node_path_default().resolve(context.workspace, options.workingDirectory);
    return onGitHub(context, { ...options, directory, ...(early && { early }) });
}
/** GitHub, from a shell inside a clone: `GITHUB_TOKEN` and `GITHUB_REPOSITORY` say where. */
async function githubHostFromShell(options) {
    const [owner, name] = (options.env['GITHUB_REPOSITORY'] ?? '').split('/');
    if (!owner || !name) {
        const hint = 'Set it to `owner/name`, or use the local host.';
        throw new errors/* ModelgateError */.HJ({ code: 'INPUT_INVALID', message: 'GITHUB_REPOSITORY is not set', hint });
    }
    const directory = external_node_path_default().resolve(options.workingDirectory);
    const local = await localContext(git(directory), {
        directory,
        ...(options.base && { base: options.base }),
    });
    const context = { ...local, host: 'github', repository: { owner, name, id: 0 } };
    return onGitHub(context, { ...options, directory });
}
/** A git repository and its folder: the default outside of jobs. */
async function localHost(options) {
    const directory = external_node_path_default().resolve(options.workingDirectory);
    const repository = git(directory);
    const context = await localContext(repository, { directory, ...(options.base && { base: options.base }) });
    const gitDirectory = (await repository.run('rev-parse', '--path-format=absolute', '--git-common-dir'))
        .toString('utf8')
        .trim();
    const files = localFiles(directory);
    return {
        context,
        repository: localRepository(git(context.workspace)),
        forge: localForge(),
        runs: localRuns(files, { gitDirectory, context }),
        ...readers(files),
        files,
        log: options.log,
    };
}
async function onGitHub(context, options) {
    const { env, log, token, directory } = options;
    if (!token) {
        const hint = 'Give `github-token`, or set GITHUB_TOKEN on a shell.';
        throw new errors/* ModelgateError */.HJ({ code: 'INPUT_INVALID', message: 'There is no token for GitHub’s API', hint });
    }
    const [{ client }, { githubRepository }, { githubForge }, { githubRuns }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(351), __webpack_require__.e(584)]).then(__webpack_require__.bind(__webpack_require__, 96584)),
        __webpack_require__.e(/* import() */ 651).then(__webpack_require__.bind(__webpack_require__, 90651)),
        __webpack_require__.e(/* import() */ 684).then(__webpack_require__.bind(__webpack_require__, 20684)),
        __webpack_require__.e(/* import() */ 671).then(__webpack_require__.bind(__webpack_require__, 33671)),
    ]);
    const octokit = client({
        token,
        apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
        timeout: Number(env['MODELGATE_REQUEST_TIMEOUT'] ?? 60) * 1000,
        warn: log.warn,
    });
    const { owner, name, id } = context.repository;
    const known = id !== 0 ? context : await withRepositoryId(context, octokit.rest.repos.get({ owner, repo: name }));
    const files = localFiles(directory);
    return {
        context: known,
        repository: githubRepository(octokit, known.repository, options.early),
        forge: githubForge(octokit, known.repository),
        runs: githubRuns(octokit, { context: known, files }),
        ...readers(files),
        files,
        log,
    };
}
async function withRepositoryId(context, answer) {
    const { data } = await answer;
    return {
        ...context,
        defaultBranch: data.default_branch,
        repository: { ...context.repository, id: data.id },
    };
}
/** Readers are loaded when the first file of their kind is read. */
function readers(files) {
    return {
        tables: {
            async read(file, columns) {
                const { createTables } = await __webpack_require__.e(/* import() */ 31).then(__webpack_require__.bind(__webpack_require__, 69031));
                return createTables(files).read(file, columns);
            },
        },
        metricFiles: {
            async parse(bytes, file) {
                const { readMetrics } = await __webpack_require__.e(/* import() */ 886).then(__webpack_require__.bind(__webpack_require__, 24886));
                return readMetrics(bytes, file);
            },
            async merge(all) {
                const { mergeMetrics } = await __webpack_require__.e(/* import() */ 298).then(__webpack_require__.bind(__webpack_require__, 52298));
                return mergeMetrics(all);
            },
        },
    };
}


/***/ })

};
