export const id = 1806;
export const ids = [1806];
export const modules = {

27127:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Ft: () => (isSame),
  Pz: () => (assetDifferences),
  hW: () => (assetFault)
});
function assetDifferences(found, expected) {
    const byName = new Map(found.map((asset) => [asset.name, asset]));
    const wanted = new Set(expected.map(({ name }) => name));
    const wrong = expected.flatMap((asset) => {
        const there = byName.get(asset.name);
        if (there === undefined)
            return [`\`${asset.name}\` is missing`];
        return isSame(there, asset) ? [] : [`\`${asset.name}\` is ${stated(there)} instead of ${stated(asset)}`];
    });
    const extra = found
        .filter(({ name }) => !wanted.has(name))
        .map(({ name }) => `\`${name}\` is one too many`);
    return [...wrong, ...extra];
}
function isSame(found, { size, digest }) {
    return found.state === 'uploaded' && found.size === size && digest !== undefined && found.digest === digest;
}
function assetFault(name, found, expected) {
    const digestOf = ({ sha256 }) => sha256 === undefined ? '' : ` and ${sha256}`;
    return {
        code: 'ASSET_INVALID',
        message: `The asset \`${name}\` has ${found.size} bytes${digestOf(found)}; it has to have ${expected.size}${digestOf(expected)}`,
        hint: 'Do not use the release: roll back to another version, or promote again.',
    };
}
function stated({ size, digest, state }) {
    const half = state === undefined || state === 'uploaded' ? '' : ` in state \`${state}\``;
    return `${size} bytes with ${digest ?? 'no digest'}${half}`;
}


}),

76728:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  B: () => (statePath),
  Q: () => (eventPath)
});
function eventPath(model, seq) {
    return `models/${model}/events/${String(seq).padStart(6, '0')}.json`;
}
function statePath(model) {
    return `models/${model}/state.json`;
}


}),

22252:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  FJ: () => (formatArtifactName),
  Sj: () => (parsePointerName),
  TZ: () => (parseArtifactName),
  VK: () => (shortDigest),
  gl: () => (formatPointerName)
});
var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45529);

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
function shortDigest(digest) {
    return digest.replace(/^sha256:/, '').slice(0, 12);
}
function formatPointerName({ original, ...name }) {
    return `${formatArtifactName(name)}-of-${original}`;
}
function parsePointerName(text) {
    const [, of = '', id = ''] = /^(.+)-of-([1-9][0-9]{0,15})$/.exec(text) ?? [];
    const name = parseArtifactName(of);
    return name && { ...name, original: Number(id) };
}


}),

71806:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubHost: () => (githubHost),
  githubHostFromShell: () => (githubHostFromShell),
  localHost: () => (localHost)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./src/local/process-environment.ts
function commandEnvironment(env, token) {
    const passed = Object.entries(env).filter((entry) => entry[1] !== undefined && !isOurs(entry[0]) && !holds(entry[1], token));
    return Object.fromEntries(passed);
}
function holds(value, token = '') {
    return token.length < 8 ? token !== '' && value === token : value.includes(token);
}
function isOurs(name) {
    return /^(?:(?:INPUT|STATE|ACTIONS)_.*|GITHUB_(?:TOKEN|OUTPUT|ENV|PATH|STATE|ARTIFACTS))$/is.test(name);
}

;// CONCATENATED MODULE: ./src/host-readers.ts




function readers(files, { thread: entry }) {
    let second;
    const thread = entry && (0,external_node_os_.availableParallelism)() > 1 ? () => (second ??= secondThread(entry)) : undefined;
    const tables = async () => {
        const [{ createTables }, helper] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(2107), __webpack_require__.e(6648)]).then(__webpack_require__.bind(__webpack_require__, 26648)),
            thread?.(),
        ]);
        return createTables({ root: files.root, helper });
    };
    return {
        tables: {
            read: async (file, columns) => (await tables()).read(file, columns),
            open: async (file, columns) => (await tables()).open(file, columns),
            async write(file, table) {
                const { writeParquetTable } = await Promise.all(/* import() */[__webpack_require__.e(6367), __webpack_require__.e(108), __webpack_require__.e(1436), __webpack_require__.e(4812)]).then(__webpack_require__.bind(__webpack_require__, 64812));
                return writeParquetTable(files, file, table);
            },
        },
        modelFiles: {
            async inspect(file, options) {
                const { createModelFiles } = await __webpack_require__.e(/* import() */ 6555).then(__webpack_require__.bind(__webpack_require__, 76555));
                return createModelFiles(files).inspect(file, options);
            },
        },
        metricFiles: {
            async prepare() {
                await Promise.all([__webpack_require__.e(/* import() */ 2577).then(__webpack_require__.bind(__webpack_require__, 22577)), __webpack_require__.e(/* import() */ 2298).then(__webpack_require__.bind(__webpack_require__, 52298))]);
            },
            async parse(bytes, file) {
                const { readMetrics } = await __webpack_require__.e(/* import() */ 2577).then(__webpack_require__.bind(__webpack_require__, 22577));
                return readMetrics(bytes, file);
            },
            async merge(all) {
                const { mergeMetrics } = await __webpack_require__.e(/* import() */ 2298).then(__webpack_require__.bind(__webpack_require__, 52298));
                return mergeMetrics(all);
            },
        },
        async compute() {
            const [{ computeWith }, helper] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(5801), __webpack_require__.e(1632), __webpack_require__.e(2219), __webpack_require__.e(9589), __webpack_require__.e(1721)]).then(__webpack_require__.bind(__webpack_require__, 71721)), thread?.()]);
            return computeWith(helper);
        },
    };
}
async function secondThread(entry) {
    const { SecondThread } = await __webpack_require__.e(/* import() */ 7522).then(__webpack_require__.bind(__webpack_require__, 97522));
    return new SecondThread(entry);
}
function homeOfEngines(env) {
    return external_node_path_default().join(env['XDG_CACHE_HOME'] || external_node_path_default().join((0,external_node_os_.homedir)(), '.cache'), 'modelgate', 'engines');
}
function enginesOf({ env, log, token, thread }, { files, cache, home }) {
    const lock = (0,external_node_url_.fileURLToPath)(new URL('../engines/duckdb', thread ?? import.meta.url));
    const arrow = {
        async toParquet(source, target) {
            const { arrowToParquet } = await Promise.all(/* import() */[__webpack_require__.e(6367), __webpack_require__.e(138), __webpack_require__.e(108), __webpack_require__.e(3885)]).then(__webpack_require__.bind(__webpack_require__, 23885));
            return arrowToParquet(source, target);
        },
    };
    return {
        async open(options) {
            const [{ duckdbEngines }, { installEngine }] = await Promise.all([
                __webpack_require__.e(/* import() */ 9918).then(__webpack_require__.bind(__webpack_require__, 29918)),
                __webpack_require__.e(/* import() */ 3639).then(__webpack_require__.bind(__webpack_require__, 83639)),
            ]);
            const install = () => installEngine({ lock, home, cache, env: commandEnvironment(env, token), info: log.info });
            return duckdbEngines({ files, arrow, install }).open(options);
        },
    };
}
function sparkFor({ env, log, thread }, { processes, directory }) {
    const job = (0,external_node_url_.fileURLToPath)(new URL('../engines/spark/summary.py', thread ?? import.meta.url));
    return {
        async sumUp(request) {
            const { sparkOf } = await __webpack_require__.e(/* import() */ 8589).then(__webpack_require__.bind(__webpack_require__, 8589));
            return sparkOf({ env, job, directory, processes, log }).sumUp(request);
        },
    };
}

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
        attempt: (args, { input } = {}) => execute(directory, args, input),
    };
}
function execute(cwd, args, input) {
    return new Promise((resolve, reject) => {
        const options = { cwd, encoding: 'buffer', maxBuffer: 1 << 30 };
        const child = (0,external_node_child_process_.execFile)('git', [...args], options, (error, stdout, stderr) => {
            if (error && typeof error.code !== 'number') {
                const hint = 'Install git and run the command again.';
                reject(new errors/* ModelgateError */.HJ({ code: 'NOT_A_REPOSITORY', message: 'git cannot be started', hint }, { cause: error }));
                return;
            }
            resolve({ code: error?.code ?? 0, stdout, stderr: stderr.toString('utf8') });
        });
        if (input === undefined)
            return;
        child.stdin?.on('error', () => undefined);
        child.stdin?.end(input);
    });
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./src/local/clock.ts

function systemClock() {
    return {
        now: () => new Date(),
        sleep: (milliseconds) => (0,promises_.setTimeout)(milliseconds),
    };
}

;// CONCATENATED MODULE: ./src/local/cache.ts
function localCache() {
    return { restore: () => Promise.resolve(false), keep: () => Promise.resolve() };
}

;// CONCATENATED MODULE: ./src/local/origin.ts
async function repositoryOfOrigin(git) {
    const url = await git.ask('remote', 'get-url', 'origin');
    const named = /^(?:[a-z+]+:\/\/)?(?:[^/@]*@)?([^/:@]+)(?::\d+)?[:/]+([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/i.exec(url ?? '');
    const [, server = '', repository] = named ?? [];
    return /(?:^|\.)(?:github\.[\w.-]+|ghe\.com)$/i.test(server) ? repository : undefined;
}

;// CONCATENATED MODULE: ./src/local/ref.ts
async function resolveRef(git, ref) {
    for (const name of [`refs/heads/${ref}`, ref, `refs/remotes/origin/${ref}`]) {
        const commit = await git.ask('rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`);
        if (commit !== undefined)
            return commit;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/local/context.ts





async function localContext(git, { directory, base }) {
    const [workspace, head] = await Promise.all([
        git.ask('rev-parse', '--show-toplevel'),
        git.ask('rev-parse', '--verify', '--quiet', 'HEAD'),
    ]);
    if (workspace === undefined || head === undefined) {
        throw new errors/* ModelgateError */.HJ({
            code: 'NOT_A_REPOSITORY',
            message: workspace === undefined ? 'This folder is in no git repository' : 'This repository has no commit yet',
            place: { path: directory },
            hint: 'Run it inside a clone, or run `git init` and commit once.',
        });
    }
    const [{ defaultBranch, tip }, snapshot = '', ref = 'HEAD', actor, origin] = await Promise.all([
        defaultBranchOf(git),
        git.ask('stash', 'create'),
        git.ask('symbolic-ref', '--quiet', 'HEAD'),
        git.ask('config', '--get', 'user.name'),
        repositoryOfOrigin(git),
    ]);
    const dirty = snapshot !== '';
    if (!dirty && (await git.ask('diff', '--quiet', 'HEAD')) === undefined)
        throw unreadableChanges(workspace);
    const fork = tip ?? head;
    const mergeBase = head === fork ? head : ((await git.ask('merge-base', head, fork)) ?? fork);
    const onBranch = mergeBase !== head;
    const held = base === undefined ? undefined : await resolveRef(git, base);
    if (base !== undefined && held === undefined) {
        throw new errors/* ModelgateError */.HJ({
            code: 'REF_UNKNOWN',
            message: `There is no commit \`${base}\` in this clone`,
        });
    }
    const onDefault = ref === `refs/heads/${defaultBranch}` && held === undefined;
    return {
        host: 'local',
        workspace,
        event: onDefault ? 'push' : 'pull_request',
        repository: { owner: 'local', name: external_node_path_default().basename(workspace), id: 0 },
        defaultBranch,
        commit: dirty ? snapshot : head,
        dirty,
        ref,
        baseBranch: defaultBranch,
        base: held ?? (onBranch ? mergeBase : dirty || !onDefault ? head : await parentOf(git, head)),
        actor: actor || userOfSystem(),
        ...(origin !== undefined && { origin }),
        serverUrl: '',
    };
}
function parentOf(git, commit) {
    return git.ask('rev-parse', '--verify', '--quiet', `${commit}^`);
}
async function defaultBranchOf(git) {
    const remote = await git.ask('symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD');
    const known = remote?.replace(/^origin\//, '');
    for (const name of known ? [known] : ['main', 'master']) {
        const tip = await resolveRef(git, name);
        if (known || tip !== undefined)
            return { defaultBranch: name, tip };
    }
    const defaultBranch = (await git.ask('branch', '--show-current')) || 'main';
    return { defaultBranch, tip: await resolveRef(git, defaultBranch) };
}
function userOfSystem() {
    try {
        return (0,external_node_os_.userInfo)().username;
    }
    catch {
        return '';
    }
}
function unreadableChanges(workspace) {
    const message = 'git cannot take a snapshot of the changes that are not committed';
    const hint = 'End the merge or rebase that is under way, add files without `--intent-to-add`, or commit, and run it again.';
    return new errors/* ModelgateError */.HJ({ code: 'FILE_UNREADABLE', message, place: { path: workspace }, hint });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./src/local/create-once.ts


async function createOnce(file, content) {
    const draft = `${file}.${(0,external_node_crypto_.randomUUID)()}`;
    await (0,external_node_fs_promises_.writeFile)(draft, content);
    try {
        await (0,external_node_fs_promises_.link)(draft, file);
        return true;
    }
    catch (error) {
        if (error.code === 'EEXIST')
            return false;
        throw error;
    }
    finally {
        await (0,external_node_fs_promises_.rm)(draft, { force: true });
    }
}

;// CONCATENATED MODULE: ./src/local/entries.ts


async function entriesOf(folder) {
    const found = await (0,external_node_fs_promises_.readdir)(folder, { recursive: true, withFileTypes: true });
    return found
        .filter((entry) => !entry.isDirectory())
        .map((entry) => ({
        path: external_node_path_default().relative(folder, external_node_path_default().join(entry.parentPath, entry.name)).split((external_node_path_default()).sep).join('/'),
        plain: entry.isFile(),
    }))
        .sort((a, b) => (a.path < b.path ? -1 : 1));
}

;// CONCATENATED MODULE: ./src/local/exclusive.ts







const [pause, longest] = [100, 600_000];
async function exclusively(lock, work) {
    const self = { id: (0,external_node_crypto_.randomUUID)(), pid: process.pid, machine: (0,external_node_os_.hostname)() };
    await (0,external_node_fs_promises_.mkdir)(external_node_path_default().dirname(lock), { recursive: true });
    for (const start = Date.now(); !(await create(lock, self));) {
        const holder = await holderOf(lock);
        if (Date.now() - start > longest)
            throw busy(lock, holder);
        if (holder && isDead(holder))
            await takeAway(lock, { dead: holder, self });
        else
            await (0,promises_.setTimeout)(pause);
    }
    try {
        return await work();
    }
    finally {
        await (0,external_node_fs_promises_.rm)(lock, { force: true });
    }
}
async function takeAway(lock, { dead, self }) {
    const claim = `${lock}.${dead.id}`;
    if (!(await create(claim, self))) {
        const claimant = await holderOf(claim);
        return claimant && isDead(claimant) ? takeAway(claim, { dead: claimant, self }) : (0,promises_.setTimeout)(pause);
    }
    if ((await holderOf(lock))?.id === dead.id)
        await (0,external_node_fs_promises_.rm)(lock, { force: true });
    await (0,external_node_fs_promises_.rm)(claim, { force: true });
}
function create(file, holder) {
    return createOnce(file, JSON.stringify(holder));
}
async function holderOf(lock) {
    try {
        return JSON.parse(await (0,external_node_fs_promises_.readFile)(lock, 'utf8'));
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return undefined;
        throw error;
    }
}
function isDead({ pid, machine }) {
    if (machine !== (0,external_node_os_.hostname)())
        return false;
    try {
        process.kill(pid, 0);
        return false;
    }
    catch (error) {
        return error.code === 'ESRCH';
    }
}
function busy(lock, holder) {
    const who = holder ? `process ${holder.pid} on ${holder.machine}` : 'another process';
    return new errors/* ModelgateError */.HJ({
        code: 'FOLDER_BUSY',
        message: `The folder is being written by ${who} for more than ten minutes`,
        place: { path: lock },
        hint: 'Wait for its end; if there is no such process any more, remove the file.',
    });
}

;// CONCATENATED MODULE: ./src/local/file-state.ts


async function statOf(file) {
    try {
        return await (0,external_node_fs_promises_.stat)(file);
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        throw unreadable(file, `the system refuses (${code ?? 'unknown error'})`, error);
    }
}
async function kindOf(file) {
    try {
        const info = await (0,external_node_fs_promises_.lstat)(file);
        if (info.isSymbolicLink())
            return 'link';
        return info.isDirectory() ? 'folder' : info.isFile() ? 'file' : 'other';
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        throw unreadable(file, `the system refuses (${code ?? 'unknown error'})`, error);
    }
}
async function stampOf(file) {
    if ((await statOf(file)) === undefined)
        return undefined;
    const { ino, size, mtimeNs, ctimeNs } = await (0,external_node_fs_promises_.stat)(file, { bigint: true });
    return [ino, size, mtimeNs, ctimeNs].join(' ');
}
function unreadable(file, why, cause) {
    return new errors/* ModelgateError */.HJ({ code: 'FILE_UNREADABLE', message: `The file cannot be read: ${why}`, place: { path: file } }, { cause });
}

;// CONCATENATED MODULE: ./src/local/file-range.ts



const pieceSize = 1 << 20;
async function digestRange(file, { offset, size }) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const length = Math.min(pieceSize, Math.max(size, 1));
    const buffers = [Buffer.allocUnsafeSlow(length), Buffer.allocUnsafeSlow(length)];
    const source = await (0,external_node_fs_promises_.open)(file, 'r');
    try {
        const readAt = (done, into) => done < size ? source.read(into, 0, Math.min(length, size - done), offset + done) : undefined;
        let next = readAt(0, buffers[0]);
        for (let [done, turn] = [0, 1]; next; turn ^= 1) {
            const { bytesRead, buffer } = await next;
            if (bytesRead === 0)
                throw unreadable(file, 'it became shorter while it was read');
            done += bytesRead;
            next = readAt(done, buffers[turn]);
            hash.update(buffer.subarray(0, bytesRead));
        }
    }
    finally {
        await source.close();
    }
    return { sha256: `sha256:${hash.digest('hex')}` };
}
async function copyRange(from, to, { offset, size, at, onProgress }) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const buffer = Buffer.allocUnsafe(Math.min(pieceSize, Math.max(size, 1)));
    const source = await (0,external_node_fs_promises_.open)(from, 'r');
    try {
        const target = await openForWriting(to);
        try {
            for (let done = 0; done < size;) {
                const { bytesRead } = await source.read(buffer, 0, Math.min(buffer.length, size - done), offset + done);
                if (bytesRead === 0)
                    throw unreadable(from, 'it became shorter while it was read');
                const piece = buffer.subarray(0, bytesRead);
                hash.update(piece);
                await writeWhole(target, piece, at + done);
                done += bytesRead;
                onProgress?.(done);
            }
            await target.truncate(at + size);
        }
        finally {
            await target.close();
        }
    }
    finally {
        await source.close();
    }
    return { sha256: `sha256:${hash.digest('hex')}` };
}
async function openForWriting(file) {
    await (await (0,external_node_fs_promises_.open)(file, 'a')).close();
    return (0,external_node_fs_promises_.open)(file, 'r+');
}
async function writeWhole(file, bytes, position) {
    for (let done = 0; done < bytes.length;)
        done += (await file.write(bytes, done, bytes.length - done, position + done)).bytesWritten;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./src/domain/glob.ts
var glob = __webpack_require__(47916);
;// CONCATENATED MODULE: ./src/local/folder-files.ts



async function filesIn(folder, { hidden, depth, links = false }) {
    const found = await Promise.all((await namesIn(folder)).map(async (entry) => {
        const { name } = entry;
        if (hidden.includes(name))
            return [];
        if (links ? entry.isSymbolicLink() : entry.isFile())
            return [name];
        if (!entry.isDirectory() || depth <= 1)
            return [];
        const below = await filesIn(external_node_path_default().join(folder, name), { hidden, depth: depth - 1, links });
        return below.map((file) => `${name}/${file}`);
    }));
    return found.flat();
}
async function namesIn(folder) {
    try {
        return await (0,external_node_fs_promises_.readdir)(folder, { withFileTypes: true });
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return [];
        throw unreadable(folder, `the system refuses (${code ?? 'unknown error'})`, error);
    }
}

;// CONCATENATED MODULE: ./src/local/glob.ts






async function globFiles(patterns, cwd, { anyName = false } = {}) {
    const found = await Promise.all(patterns.map((pattern) => filesOf(pattern, { cwd, links: false, anyName })));
    return [...new Set(found.flat())].sort();
}
async function globLinks(patterns, cwd) {
    const found = await Promise.all(patterns.map((pattern) => filesOf(pattern, { cwd, links: true, anyName: true })));
    return [...new Set(found.flat())].sort();
}
async function filesOf(pattern, finding) {
    const { cwd, links } = finding;
    const info = await statOf(external_node_path_default().resolve(cwd, pattern));
    const itself = external_node_path_default().isAbsolute(pattern) ? pattern : slashes(external_node_path_default().normalize(pattern));
    if (info?.isFile())
        return links ? [] : [itself];
    if (info?.isDirectory())
        return filesBelow(pattern, '**', finding);
    const names = slashes(pattern).split('/');
    const first = names.findIndex((name) => /[*?[\]{}()!+@]/.test(name));
    if (first < 0)
        return [];
    const folder = names.slice(0, first).join('/') || (pattern.startsWith('/') ? '/' : '.');
    return filesBelow(folder, names.slice(first).join('/'), finding);
}
async function filesBelow(folder, pattern, { cwd, links, anyName }) {
    const below = external_node_path_default().resolve(cwd, folder);
    const named = external_node_path_default().relative(cwd, below).split((external_node_path_default()).sep);
    const hidden = ['.git', ...(named.includes('.modelgate') ? [] : ['.modelgate'])];
    if (named.includes('.git'))
        return [];
    const isPlain = (0,glob/* globFault */.Hf)(pattern) === undefined;
    if (links && !isPlain)
        return [];
    const files = isPlain
        ? await fitting(below, { pattern, hidden, links })
        : await beyondDialect(below, { pattern, hidden });
    if (!anyName)
        assertTold(below, files);
    const prefix = external_node_path_default().isAbsolute(folder) ? below : external_node_path_default().relative(cwd, below);
    return files.map((file) => slashes(external_node_path_default().join(prefix, file)));
}
function assertTold(folder, files) {
    const odd = (external_node_path_default()).sep === '/' ? files.find((file) => /[\\\ufffd]/.test(file)) : undefined;
    if (odd === undefined)
        return;
    throw new errors/* ModelgateError */.HJ({
        code: 'FILE_UNREADABLE',
        message: `The name ${JSON.stringify(odd)} has a backslash or bytes in it that are no UTF-8`,
        place: { path: folder },
        hint: 'Rename the file, or write a pattern that does not match it.',
    });
}
async function fitting(below, { pattern, hidden, links }) {
    const depth = pattern.includes('**') ? Infinity : pattern.split('/').length;
    const files = await filesIn(below, { hidden, depth, links });
    return files.filter((0,glob/* matcherOf */.Ke)([pattern]));
}
async function beyondDialect(below, { pattern, hidden }) {
    const broken = new Set();
    const listing = (folder, options, done) => {
        (0,external_node_fs_.readdir)(folder, options, (error, entries = []) => {
            for (const { name } of entries)
                if (/[\n\r\u2028\u2029]/.test(name))
                    broken.add(external_node_path_default().join(folder, name));
            done(error, entries);
        });
    };
    const { glob } = await __webpack_require__.e(/* import() */ 3382).then(__webpack_require__.bind(__webpack_require__, 73382));
    const files = await glob([pattern], {
        cwd: below,
        dot: true,
        followSymbolicLinks: false,
        expandDirectories: false,
        ignore: hidden.map((name) => `**/${name}/**`),
        fs: { readdir: listing },
    });
    const all = files.map((file) => external_node_path_default().join(below, file));
    const passed = [...broken].find((name) => !all.some((file) => file.startsWith(name)));
    if (passed === undefined)
        return files;
    throw new errors/* ModelgateError */.HJ({
        code: 'FILE_UNREADABLE',
        message: `The name ${JSON.stringify(external_node_path_default().relative(below, passed))} has a line end in it, and whether \`${pattern}\` means it cannot be told`,
        place: { path: external_node_path_default().dirname(passed) },
        hint: 'Rename it, or write the pattern with `*`, `?`, `[…]`, `{a,b}` and `**` alone.',
    });
}
function slashes(file) {
    return file.replaceAll('\\', '/');
}

;// CONCATENATED MODULE: ./src/local/links.ts


function linksOf({ root, workspace, readsMayLeave }) {
    return {
        async readFault(file) {
            if (readsMayLeave || !isInside(workspace, file))
                return undefined;
            const [home, found] = await Promise.all([realpathOf(workspace), realpathOf(file)]);
            if (home === undefined || found === undefined)
                return undefined;
            if (!isInside(home, found))
                return 'a link leads out of the repository';
            return isInside(external_node_path_default().join(home, '.git'), found) ? 'git’s own folder is out of bounds' : undefined;
        },
        async writeFault(file) {
            if (!readsMayLeave && isInside(workspace, root)) {
                const [home, found] = await Promise.all([realpathOf(workspace), realpathOf(root)]);
                if (home !== undefined && found !== undefined && !isInside(home, found))
                    return 'the working directory is a link that leads out of the repository';
            }
            const from = [root, workspace].find((folder) => isInside(folder, file));
            const link = from === undefined ? undefined : await firstLink(from, file);
            return link === undefined ? undefined : `\`${external_node_path_default().relative(root, link)}\` is a link; remove it`;
        },
    };
}
async function firstLink(folder, file) {
    let at = folder;
    for (const name of external_node_path_default().relative(folder, file).split((external_node_path_default()).sep).filter(Boolean)) {
        at = external_node_path_default().join(at, name);
        const info = await (0,external_node_fs_promises_.lstat)(at).catch(absent);
        if (info === undefined)
            return undefined;
        if (info.isSymbolicLink())
            return at;
    }
    return undefined;
}
function isInside(folder, file) {
    const relative = external_node_path_default().relative(folder, file);
    return relative !== '..' && !relative.startsWith(`..${(external_node_path_default()).sep}`) && !external_node_path_default().isAbsolute(relative);
}
function realpathOf(file) {
    return (0,external_node_fs_promises_.realpath)(file).catch(absent);
}
function absent(error) {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
        return undefined;
    throw error;
}

;// CONCATENATED MODULE: ./src/local/files.ts











function localFiles(root, bounds) {
    const at = (file) => external_node_path_default().resolve(root, file);
    const links = bounds && linksOf({ ...bounds, root: external_node_path_default().resolve(root) });
    const readable = async (file) => {
        const fault = await links?.readFault(at(file));
        if (fault !== undefined)
            throw unreadable(file, fault);
        const info = await statOf(at(file));
        if (info?.isDirectory())
            throw unreadable(file, 'it is a folder');
        if (info && !info.isFile())
            throw unreadable(file, 'it is a pipe or a device');
        return info;
    };
    const writable = async (file) => {
        const fault = await links?.writeFault(at(file));
        if (fault !== undefined)
            throw unwritable(file, fault);
    };
    return {
        root: external_node_path_default().resolve(root),
        async read(file, limit) {
            const info = await readable(file);
            if (!info)
                return undefined;
            if (limit !== undefined && info.size > limit)
                throw unreadable(file, `it has ${info.size} bytes; at most ${limit} are read`);
            return (0,external_node_fs_promises_.readFile)(at(file)).catch((cause) => cause.code === 'ENOENT' ? undefined : Promise.reject(unreadable(file, 'the system refuses', cause)));
        },
        async write(file, content) {
            const target = at(file);
            await writable(file);
            await (0,external_node_fs_promises_.mkdir)(external_node_path_default().dirname(target), { recursive: true });
            const draft = `${target}.${(0,external_node_crypto_.randomUUID)()}`;
            await (0,external_node_fs_promises_.writeFile)(draft, content);
            await (0,external_node_fs_promises_.rename)(draft, target);
        },
        async copy(from, to) {
            await Promise.all([readable(from), writable(to)]);
            await (0,external_node_fs_promises_.mkdir)(external_node_path_default().dirname(at(to)), { recursive: true });
            await (0,external_node_fs_promises_.copyFile)(at(from), at(to));
        },
        async remove(file) {
            await writable(file);
            await (0,external_node_fs_promises_.rm)(at(file), { recursive: true, force: true });
        },
        exists: async (file) => (await statOf(at(file))) !== undefined,
        isDirectory: async (file) => (await statOf(at(file)))?.isDirectory() ?? false,
        async makeFolder(folder) {
            await writable(folder);
            await (0,external_node_fs_promises_.mkdir)(at(folder), { recursive: true });
        },
        stamp: (file) => stampOf(at(file)),
        glob: (patterns, folder, options) => globFiles(patterns, folder === undefined ? external_node_path_default().resolve(root) : at(folder), options),
        links: (patterns, folder) => globLinks(patterns, folder === undefined ? external_node_path_default().resolve(root) : at(folder)),
        async digest(file, range) {
            const { size } = (await readable(file)) ?? missing(file);
            const { offset = 0, size: wanted = size } = range ?? {};
            if (offset + wanted > size)
                throw unreadable(file, `it has ${size} bytes, and ${offset + wanted} are named`);
            return { size: wanted, ...(await digestRange(at(file), { offset, size: wanted })) };
        },
        size: async (file) => (await readable(file))?.size,
        async copyRange(from, to, part) {
            const [info] = await Promise.all([readable(from), writable(to)]);
            if (!info)
                return missing(from);
            if (part.offset + part.size > info.size)
                throw unreadable(from, `it has ${info.size} bytes, and ${part.offset + part.size} are named`);
            await (0,external_node_fs_promises_.mkdir)(external_node_path_default().dirname(at(to)), { recursive: true });
            return copyRange(at(from), at(to), part);
        },
        async create(file, content) {
            const target = at(file);
            await writable(file);
            await (0,external_node_fs_promises_.mkdir)(external_node_path_default().dirname(target), { recursive: true });
            return createOnce(target, content);
        },
        async move(from, to) {
            await Promise.all([writable(from), writable(to)]);
            try {
                await (0,external_node_fs_promises_.rename)(at(from), at(to));
                return true;
            }
            catch (error) {
                const { code = '' } = error;
                if (code === 'ENOTEMPTY' || code === 'EEXIST')
                    return false;
                throw error;
            }
        },
        kind: (file) => kindOf(at(file)),
        entries: (folder) => entriesOf(at(folder)),
        async exclusively(lock, work) {
            await writable(lock);
            return exclusively(at(lock), work);
        },
    };
}
function missing(file) {
    throw new errors/* ModelgateError */.HJ({ code: 'FILE_MISSING', message: 'There is no such file', place: { path: file } });
}
function unwritable(file, why) {
    return new errors/* ModelgateError */.HJ({
        code: 'FILE_UNREADABLE',
        message: `Nothing is written there: ${why}`,
        place: { path: file },
    });
}

;// CONCATENATED MODULE: ./src/local/folder.ts



async function realFolder(directory) {
    const folder = await (0,external_node_fs_promises_.realpath)(external_node_path_default().resolve(directory)).catch(() => undefined);
    if (folder !== undefined && (await (0,external_node_fs_promises_.stat)(folder)).isDirectory())
        return folder;
    throw new errors/* ModelgateError */.HJ({
        code: 'FILE_MISSING',
        message: 'Input `working-directory` names no folder',
        place: { path: directory },
        hint: 'The path is relative to the folder that the command is run in.',
    });
}

;// CONCATENATED MODULE: ./src/local/forge.ts

function localForge() {
    const refuse = () => {
        const hint = 'Read the report on the terminal, or under `.modelgate/reports/`.';
        return Promise.reject(new errors/* ModelgateError */.HJ({
            code: 'NOT_SUPPORTED_HERE',
            message: 'There are no pull requests and no issues on the local host',
            hint,
        }));
    };
    return {
        comments: () => Promise.resolve([]),
        createComment: refuse,
        updateComment: refuse,
        deleteComment: refuse,
        viewer: () => Promise.resolve('local'),
        pullRequestsOf: () => Promise.resolve([]),
        pullRequestsFrom: () => Promise.resolve([]),
        issues: () => Promise.resolve([]),
        createIssue: refuse,
        dispatch: () => Promise.resolve(),
        approvals: () => Promise.resolve([]),
        isOver: () => Promise.resolve(undefined),
    };
}

// EXTERNAL MODULE: ./src/domain/registry/version.ts
var version = __webpack_require__(53866);
// EXTERNAL MODULE: ./src/ports/ledger.ts
var ledger = __webpack_require__(37727);
;// CONCATENATED MODULE: ./src/local/inspection.ts


const ref = `refs/heads/${ledger/* ledgerBranch */.c}`;
const mostHeads = 200;
function localInspection(git) {
    const lines = async (...args) => ((await git.ask(...args)) ?? '').split('\n').filter((line) => line !== '');
    return {
        mayWrite: () => Promise.resolve(true),
        ledgerObstacles: () => Promise.resolve([]),
        async earlierLedgerHeads() {
            const remembered = await lines('log', '--walk-reflogs', '--format=%H', ref, '--');
            if ((await git.ask('rev-parse', '--verify', '--quiet', ref)) !== undefined)
                return [...new Set(remembered)].slice(0, mostHeads);
            const lost = (await lines('fsck', '--no-progress', '--connectivity-only', '--dangling')).flatMap((line) => /^dangling commit ([0-9a-f]+)$/.exec(line)?.[1] ?? []);
            return lost.length === 0 ? [] : lines('rev-list', '--no-walk=sorted', ...lost.slice(0, mostHeads));
        },
        async tags() {
            const format = '--format=%(refname:strip=2) %(objectname) %(*objectname)';
            const listed = await lines('for-each-ref', format, 'refs/tags/');
            const tags = listed.map((line) => line.split(' '));
            return new Map(tags
                .filter(([tag = '']) => (0,version/* parseTag */.ED)(tag) !== undefined)
                .map(([tag = '', object = '', peeled]) => [tag, peeled || object]));
        },
        latestRelease: () => Promise.resolve(undefined),
        resetCommand: (commit) => `git update-ref ${ref} ${commit}`,
    };
}

// EXTERNAL MODULE: ./src/domain/registry/elsewhere.ts
var elsewhere = __webpack_require__(95374);
// EXTERNAL MODULE: ./src/domain/registry/ledger-paths.ts
var ledger_paths = __webpack_require__(76728);
;// CONCATENATED MODULE: ./src/local/ledger-tree.ts

async function listTree(git, commit, paths) {
    const wanted = paths.filter((path) => path !== '');
    const listed = await read(git, [
        'ls-tree',
        '-z',
        '--full-tree',
        commit,
        ...(wanted.length > 0 ? ['--', ...wanted] : []),
    ]);
    return listed
        .toString('utf8')
        .split('\0')
        .filter(Boolean)
        .map((line) => {
        const tab = line.indexOf('\t');
        const [mode = '', type = '', id = ''] = line.slice(0, tab).split(' ');
        return { mode, type, id, path: line.slice(tab + 1) };
    });
}
async function readBlobs(git, ids) {
    if (ids.length === 0)
        return [];
    const answer = await read(git, ['cat-file', '--batch'], ids.map((id) => `${id}\n`).join(''));
    let at = 0;
    return ids.map((id) => {
        const end = answer.indexOf('\n', at);
        const [, type, size] = answer.toString('utf8', at, end).split(' ');
        if (type !== 'blob')
            throw invalid(`object ${id} is missing, or is no file`);
        at = end + 1 + Number(size) + 1;
        return answer.subarray(end + 1, at - 1);
    });
}
function invalid(why) {
    return new errors/* ModelgateError */.HJ({
        code: 'LEDGER_INVALID',
        message: `The ledger’s branch cannot be read: ${why}`,
        hint: '`git fsck` names what is broken; the branch of another clone can take its place.',
    });
}
async function read(git, args, input) {
    const { code, stdout, stderr } = await git.attempt(args, input === undefined ? {} : { input });
    if (code === 0)
        return stdout;
    throw invalid(`git ${args[0]} says: ${stderr.trim().slice(0, 500)}`);
}

;// CONCATENATED MODULE: ./src/local/ledger-commit.ts


async function ledgerCommit(git, head, { files, message, settings }) {
    const root = { path: '', files: new Map(), folders: new Map() };
    const blobs = await Promise.all([...files].map(async ([path, content]) => ({
        path,
        id: await ask(git, ['hash-object', '-w', '--no-filters', '--stdin'], content),
    })));
    for (const { path, id } of blobs)
        place(root, path.split('/'), id);
    const tree = await writeFolder(git, head, root);
    const parents = head === undefined ? [] : ['-p', head];
    const command = ['-c', 'i18n.commitEncoding=UTF-8', 'commit-tree', '--no-gpg-sign', ...parents, tree];
    return ask(git, [...settings, ...command], `${message}\n`);
}
async function identity(git) {
    const configured = (await git.ask('config', '--get-regexp', '^user\\.(name|email)$')) ?? '';
    const settings = new Map(configured.split('\n').map((line) => [line.split(' ')[0], line.split(' ')[1]]));
    return [
        ...(settings.get('user.name') ? [] : ['-c', 'user.name=modelgate']),
        ...(settings.get('user.email') ? [] : ['-c', 'user.email=modelgate@localhost']),
    ];
}
function place(folder, [name = '', ...rest], id) {
    if (rest.length === 0) {
        folder.files.set(name, id);
        return;
    }
    const path = `${folder.path}${name}/`;
    const inner = folder.folders.get(name) ?? { path, files: new Map(), folders: new Map() };
    folder.folders.set(name, inner);
    place(inner, rest, id);
}
async function writeFolder(git, head, folder) {
    const [there, folders] = await Promise.all([
        head === undefined ? [] : listTree(git, head, [folder.path]),
        Promise.all([...folder.folders].map(async ([name, inner]) => [name, await writeFolder(git, head, inner)])),
    ]);
    const entries = new Map(there.map(({ mode, type, id, path }) => {
        const name = path.slice(folder.path.length);
        return [name, `${mode} ${type} ${id}\t${name}`];
    }));
    for (const [name, id] of folder.files)
        entries.set(name, `100644 blob ${id}\t${name}`);
    for (const [name, id] of folders)
        entries.set(name, `040000 tree ${id}\t${name}`);
    return ask(git, ['mktree', '-z'], [...entries.values()].map((entry) => `${entry}\0`).join(''));
}
async function ask(git, args, input) {
    const { code, stdout, stderr } = await git.attempt(args, { input });
    if (code === 0)
        return stdout.toString('utf8').trim();
    throw new errors/* ModelgateError */.HJ({
        code: 'LEDGER_REFUSED',
        message: `git cannot write the ledger’s commit: ${stderr.trim().slice(0, 500)}`,
        hint: 'Check that the folder `.git` can be written and that its disk has room.',
    });
}

;// CONCATENATED MODULE: ./src/local/ledger.ts








const ledger_ref = `refs/heads/${ledger/* ledgerBranch */.c}`;
const originRef = `refs/remotes/origin/${ledger/* ledgerBranch */.c}`;
const pauses = [10, 30, 100, 300, 1_000];
const pathsAtOnce = 200;
function localLedger(git) {
    async function heads() {
        const format = '--format=%(objectname) %(refname)';
        const { code, stdout, stderr } = await git.attempt(['for-each-ref', format, ledger_ref, originRef]);
        if (code !== 0 || stderr.includes(ledger_ref) || stderr.includes(originRef))
            throw invalid(stderr.trim().slice(0, 500));
        const lines = stdout.toString('utf8').split('\n');
        const commitOf = (name) => lines.find((line) => line.endsWith(` ${name}`))?.split(' ')[0];
        return { own: commitOf(ledger_ref), fetched: commitOf(originRef) };
    }
    async function headOfBranch() {
        const { own, fetched } = await heads();
        if (own === undefined && fetched !== undefined)
            throw new errors/* ModelgateError */.HJ((0,elsewhere/* ledgerOnlyOnOrigin */.Rm)(await repositoryOfOrigin(git)));
        return own;
    }
    async function leadsTo(commit, later) {
        return (await git.ask('merge-base', '--is-ancestor', commit, later)) !== undefined;
    }
    async function standingOf(own, fetched) {
        if (own === fetched)
            return 'same';
        if (await leadsTo(own, fetched))
            return 'behind';
        return (await leadsTo(fetched, own)) ? 'ahead' : 'diverged';
    }
    async function move({ head, commit, message, settings }) {
        const command = ['update-ref', '--no-deref', '-m', message, ledger_ref, commit, head ?? ''];
        for (let attempt = 0;; attempt++) {
            const { code, stderr } = await git.attempt([...settings, ...command]);
            if (code === 0)
                return { kind: 'appended', head: commit };
            const present = await headOfBranch();
            if (present !== head)
                return afterLoss(present, commit);
            const pause = pauses[attempt];
            if (pause === undefined)
                throw refused(stderr);
            await (0,promises_.setTimeout)(pause);
        }
    }
    async function afterLoss(present, commit) {
        if (present === undefined)
            return { kind: 'lost' };
        const landed = await leadsTo(commit, present);
        return landed ? { kind: 'appended', head: present, readBack: true } : { kind: 'lost' };
    }
    return {
        async state(model) {
            const head = await headOfBranch();
            if (head === undefined)
                return undefined;
            const [entry] = await listTree(git, head, [(0,ledger_paths/* statePath */.B)(model)]);
            return entry && (await readBlobs(git, [entry.id]))[0];
        },
        async snapshot() {
            const head = await headOfBranch();
            if (head === undefined)
                return { head, states: new Map() };
            const models = await listTree(git, head, ['models/']);
            const names = models
                .filter(({ type }) => type === 'tree')
                .map(({ path }) => path.slice('models/'.length));
            const entries = [];
            for (let from = 0; from < names.length; from += pathsAtOnce) {
                const paths = names.slice(from, from + pathsAtOnce).map(ledger_paths/* statePath */.B);
                for (const { path, id } of await listTree(git, head, paths))
                    entries.push({ model: path.split('/')[1] ?? '', id });
            }
            const contents = await readBlobs(git, entries.map(({ id }) => id));
            return { head, states: new Map(entries.map(({ model }, at) => [model, contents[at]])) };
        },
        async events(head, { model, from, to }) {
            const paths = Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => (0,ledger_paths/* eventPath */.Q)(model, from + at));
            const listed = await listTree(git, head, [`models/${model}/events/`]);
            const ids = new Map(listed.map(({ path, id }) => [path, id]));
            const there = paths.filter((path) => ids.has(path));
            const contents = await readBlobs(git, there.map((path) => ids.get(path)));
            const byPath = new Map(there.map((path, at) => [path, contents[at]]));
            return paths.map((path) => byPath.get(path));
        },
        async append(head, addition) {
            if ((await headOfBranch()) !== head)
                return { kind: 'lost' };
            const settings = [...(await identity(git)), '-c', 'core.hooksPath=/dev/null'];
            const commit = await ledgerCommit(git, head, { ...addition, settings });
            return move({ head, commit, message: addition.message.split('\n')[0] ?? '', settings });
        },
        async origin() {
            const { own, fetched } = await heads();
            if (own === undefined || fetched === undefined)
                return undefined;
            const [repository, standing] = await Promise.all([repositoryOfOrigin(git), standingOf(own, fetched)]);
            return { repository, standing };
        },
    };
}
function refused(stderr) {
    return new errors/* ModelgateError */.HJ({
        code: 'LEDGER_REFUSED',
        message: `git does not move the branch \`${ledger/* ledgerBranch */.c}\`: ${stderr.trim().slice(0, 500)}`,
        hint: 'A lock that no process of git holds any more may be removed; a branch below its name must be renamed.',
    });
}

;// CONCATENATED MODULE: ./src/local/notes.ts

function localNotes(files, folder) {
    const fileOf = (model) => external_node_path_default().join(folder, `${model}.json`);
    return {
        leave: (model, text) => files.write(fileOf(model), text),
        async of(model) {
            const bytes = await files.read(fileOf(model), 1_000_000);
            return bytes && new TextDecoder().decode(bytes);
        },
    };
}
function noNotes() {
    return { leave: () => Promise.resolve(), of: () => Promise.resolve(undefined) };
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
;// CONCATENATED MODULE: ./src/local/process-lines.ts

const process_lines_longest = 16_384;
class ProcessLines {
    decoder = new external_node_string_decoder_.StringDecoder('utf8');
    onLine;
    pending = '';
    endedByReturn = false;
    constructor(onLine) {
        this.onLine = onLine;
    }
    write(bytes) {
        this.take(this.decoder.write(bytes));
    }
    end() {
        this.take(this.decoder.end());
        if (this.pending !== '')
            this.say(this.pending);
        this.pending = '';
    }
    take(text) {
        if (text === '')
            return;
        const rest = this.endedByReturn && text.startsWith('\n') ? text.slice(1) : text;
        this.endedByReturn = text.endsWith('\r');
        const lines = (this.pending + rest).split(/\r\n|\n|\r/);
        this.pending = this.withoutPieces(lines.pop() ?? '');
        for (const line of lines)
            this.say(this.withoutPieces(line));
    }
    withoutPieces(line) {
        let from = 0;
        while (line.length - from > process_lines_longest) {
            const isHalf = /[\uD800-\uDBFF]/.test(line.charAt(from + process_lines_longest - 1));
            const to = from + process_lines_longest - (isHalf ? 1 : 0);
            this.say(line.slice(from, to));
            from = to;
        }
        return line.slice(from);
    }
    say(line) {
        this.onLine(withoutEscapes(line));
    }
}
function withoutEscapes(line) {
    if (!line.includes('\u001B'))
        return line;
    return line.replace(/\u001B(?:\[[0-?]*[ -/]*[@-~]|[\]PX^_][^\u0007\u001B]*(?:\u0007|\u001B\\)?|[ -/]*[0-~])/g, '');
}

;// CONCATENATED MODULE: ./src/local/processes.ts








const shells = [
    ['bash', '-e', '-o', 'pipefail', '-c', '--'],
    ['sh', '-e', '-c', '--'],
];
const caller = 'its caller';
const endings = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const late = () => (0,promises_.setTimeout)(500, undefined, { ref: false });
function localProcesses({ env, token, grace = 5_000 }) {
    return {
        async run(command) {
            if (command.signal?.aborted)
                throw cancelled(caller);
            const begin = performance.now();
            const child = await start(command, { ...commandEnvironment(env, token), ...command.env });
            const group = groupOf(child);
            const exited = exitOf(child);
            const closed = (0,external_node_events_.once)(child, 'close');
            let ender;
            let timer;
            const end = (by) => {
                if (ender !== undefined)
                    return group.send('SIGKILL');
                ender = by;
                group.send('SIGTERM');
                timer = setTimeout(() => group.send('SIGKILL'), grace);
            };
            const release = listen(end, { group, signal: command.signal });
            try {
                relay(child, command.onLine);
                const exitCode = await exited;
                await Promise.race([closed, late()]);
                if (ender === undefined && group.isAlive())
                    group.send('SIGTERM');
                await group.gone(grace);
                await Promise.race([closed, late()]);
                if (ender !== undefined)
                    throw cancelled(ender);
                return { exitCode, seconds: (performance.now() - begin) / 1000 };
            }
            finally {
                release();
                clearTimeout(timer);
                child.stdout?.destroy();
                child.stderr?.destroy();
            }
        },
    };
}
async function start({ command, cwd }, env) {
    const tried = typeof command === 'string' ? shells.map((shell) => [...shell, command]) : [command];
    for (const [file, ...args] of tried) {
        const child = (0,external_node_child_process_.spawn)(file, args, {
            cwd,
            env,
            detached: !onWindows,
            stdio: ['ignore', 'pipe', 'pipe'],
        });
        try {
            await (0,external_node_events_.once)(child, 'spawn');
            return child;
        }
        catch (cause) {
            const { code } = cause;
            if (code === 'ENOENT')
                continue;
            const what = typeof command === 'string' ? 'The shell' : external_node_path_default().basename(file);
            const message = `${what} cannot be started in ${cwd} (${code ?? 'unknown error'})`;
            throw new errors/* ModelgateError */.HJ({ code: 'NOT_SUPPORTED_HERE', message }, { cause });
        }
    }
    if (typeof command !== 'string')
        throw new errors/* ModelgateError */.HJ({
            code: 'NOT_SUPPORTED_HERE',
            message: `There is no program ${command[0]} to run in ${cwd}`,
        });
    const hint = 'Commands need bash or sh on the PATH, and a folder that is there.';
    const message = `There is no shell to run the command in ${cwd}`;
    throw new errors/* ModelgateError */.HJ({ code: 'NOT_SUPPORTED_HERE', message, hint });
}
async function exitOf(child) {
    const [code, signal] = (await (0,external_node_events_.once)(child, 'exit'));
    return code ?? 128 + (signal === null ? 0 : external_node_os_.constants.signals[signal]);
}
function relay({ stdout, stderr }, onLine) {
    for (const stream of [stdout, stderr]) {
        const lines = new ProcessLines(onLine);
        stream?.on('data', (bytes) => lines.write(bytes));
        stream?.on('end', () => lines.end());
    }
}
function listen(end, { group, signal }) {
    const onAbort = () => end(caller);
    const onExit = () => group.send('SIGKILL');
    for (const name of endings)
        process.on(name, end);
    process.on('exit', onExit);
    signal?.addEventListener('abort', onAbort);
    return () => {
        for (const name of endings)
            process.off(name, end);
        process.off('exit', onExit);
        signal?.removeEventListener('abort', onAbort);
    };
}
const onWindows = process.platform === 'win32';
function groupOf({ pid = 0 }) {
    const send = (signal) => {
        try {
            return pid !== 0 && process.kill(onWindows ? pid : -pid, signal);
        }
        catch (error) {
            return error.code === 'EPERM';
        }
    };
    return {
        send(signal) {
            if (onWindows)
                (0,external_node_child_process_.spawn)('taskkill', ['/pid', String(pid), '/T', '/F'], { stdio: 'ignore' });
            else
                send(signal);
        },
        isAlive: () => send(0),
        async gone(grace) {
            const last = performance.now() + grace;
            while (send(0) && performance.now() < last)
                await (0,promises_.setTimeout)(20);
            if (send(0))
                send('SIGKILL');
        },
    };
}
function cancelled(by) {
    const message = `The command was ended before it was through, by ${by}`;
    return new errors/* ModelgateError */.HJ({ code: 'CANCELLED', message });
}

;// CONCATENATED MODULE: ./src/local/repository.ts



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
    const list = async (commit, ...args) => {
        const { code, stdout, stderr } = await git.attempt(['ls-tree', '--full-tree', '-z', ...args]);
        if (code !== 0)
            await commitOf(commit);
        if (code !== 0)
            throw unlisted(commit, stderr);
        return stdout.toString('utf8').split('\0').slice(0, -1).map(parseEntry);
    };
    const entryAt = async (commit, path) => {
        const [entry] = await list(commit, commit, '--', path);
        return entry?.path === path ? entry : undefined;
    };
    const fileAt = async (commit, path) => {
        const [entry, content] = await Promise.all([
            entryAt(commit, path),
            git.attempt(['cat-file', 'blob', `${commit}:${path}`]),
        ]);
        if (!entry || isFolder(entry) || entry.mode === '160000')
            return undefined;
        const bytes = content.code === 0 ? content.stdout : await git.run('cat-file', 'blob', entry.id);
        if (entry.mode !== '120000')
            return bytes;
        const target = external_node_path_.posix.join(external_node_path_.posix.dirname(path), bytes.toString('utf8'));
        const leadsOut = bytes.toString('utf8').startsWith('/') || target.startsWith('..');
        const linked = leadsOut ? undefined : await entryAt(commit, target);
        if (linked?.mode.startsWith('100'))
            return git.run('cat-file', 'blob', linked.id);
        throw new errors/* ModelgateError */.HJ({
            code: 'FILE_UNREADABLE',
            message: 'It is a link that leads to no file of the same commit',
            place: { path },
        });
    };
    return {
        resolve: (ref) => resolveRef(git, ref),
        async parents(commit) {
            const line = (await git.run('rev-list', '--parents', '-n', '1', await commitOf(commit))).toString('utf8');
            return line.trim().split(' ').slice(1);
        },
        file: fileAt,
        async fileOfBranch(branch, path) {
            const commit = await resolveRef(git, branch);
            return commit === undefined ? undefined : { commit, bytes: await fileAt(commit, path) };
        },
        tree: (commit) => list(commit, '-r', commit),
        async contains(commit, ancestor) {
            if ((await isCommit(ancestor)) === undefined)
                return false;
            return (await git.ask('merge-base', '--is-ancestor', ancestor, commit)) !== undefined;
        },
        mergeBase: (a, b) => git.ask('merge-base', a, b),
        isPrivate: () => Promise.resolve(true),
    };
}
function unlisted(commit, said) {
    const message = `The files of commit ${commit} cannot be listed: ${said.trim().slice(0, 300)}`;
    return new errors/* ModelgateError */.HJ({ code: 'NOT_A_REPOSITORY', message });
}
function isFolder({ mode }) {
    return mode === '040000';
}
function parseEntry(line) {
    const tab = line.indexOf('\t');
    const id = line.slice(line.lastIndexOf(' ', tab) + 1, tab);
    return { path: line.slice(tab + 1), mode: line.slice(0, line.indexOf(' ')), id };
}

// EXTERNAL MODULE: ./src/domain/run/artifact-name.ts
var artifact_name = __webpack_require__(22252);
;// CONCATENATED MODULE: ./src/local/runs.ts



const ofThisRepository = { repository: 0, headRepository: 0, workflow: '', event: 'push' };
function localRuns(files, { gitDirectory, context }) {
    const store = external_node_path_default().join(gitDirectory, 'modelgate', 'runs');
    const unjudged = external_node_path_default().join(store, 'unchecked');
    const keep = async (name, directory, { unchecked = false } = {}) => {
        const place = unchecked ? unjudged : store;
        const notes = await readNotes(files, place);
        const order = 1 + Math.max(0, ...notes.map((note) => note.order));
        const note = { name, commit: context.commit, branch: context.baseBranch, order };
        const folder = external_node_path_default().join(place, note.commit, name);
        await files.remove(folder);
        await copyFolder(files, directory, external_node_path_default().join(folder, 'run'));
        await files.write(external_node_path_default().join(folder, 'kept.json'), `${JSON.stringify(note, null, 2)}\n`);
        return { id: order };
    };
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
        async fetch(run, directory) {
            await files.remove(directory);
            const judged = external_node_path_default().join(store, run.commit, run.name);
            const folder = (await files.isDirectory(judged)) ? judged : external_node_path_default().join(unjudged, run.commit, run.name);
            await copyFolder(files, external_node_path_default().join(folder, 'run'), directory);
        },
        async *named(name) {
            for (const place of [store, unjudged]) {
                const notes = (await readNotes(files, place)).filter((note) => note.name === name);
                for (const note of notes.sort((a, b) => b.order - a.order)) {
                    const kept = keptRun(note);
                    if (kept)
                        yield { kept, origin: ofThisRepository };
                }
            }
        },
        byId: () => Promise.resolve(undefined),
        keep,
        point: ({ name }, directory) => keep(name, directory, { unchecked: true }),
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
    const hint = 'Remove its folder and run the check on the default branch again.';
    const fault = {
        code: 'DOCUMENT_INVALID',
        message: 'The note of a kept run cannot be read',
        place: { path: file },
        hint,
    };
    let note;
    try {
        note = JSON.parse(text);
    }
    catch (cause) {
        throw new errors/* ModelgateError */.HJ(fault, { cause });
    }
    const { name, commit, branch, order } = note ?? {};
    const isText = [name, commit, branch].every((field) => typeof field === 'string');
    const [, ofName, ofCommit] = file.split((external_node_path_default()).sep).reverse();
    if (!isText || !Number.isInteger(order) || name !== ofName || commit !== ofCommit)
        throw new errors/* ModelgateError */.HJ(fault);
    return note;
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

// EXTERNAL MODULE: ./src/domain/registry/asset-check.ts
var asset_check = __webpack_require__(27127);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./src/domain/documents.ts + 1 modules
var documents = __webpack_require__(41641);
;// CONCATENATED MODULE: ./src/local/release-shelf.ts



const Note = schemas/* strictObject */.rej({
    id: schemas/* int */.Whr().positive(),
    tag: schemas/* string */.YjP(),
    commit: schemas/* string */.YjP(),
    title: schemas/* string */.YjP(),
    notes: schemas/* string */.YjP(),
    prerelease: schemas/* boolean */.zMY(),
    publishedAt: iso/* datetime */.w$().nullable(),
    assets: schemas/* array */.YOg(schemas/* strictObject */.rej({
        id: schemas/* int */.Whr().positive(),
        name: schemas/* string */.YjP(),
        size: schemas/* int */.Whr().positive(),
        digest: schemas/* string */.YjP(),
    })),
});
function releaseShelf(files, root) {
    const drafts = external_node_path_default().join(root, 'drafts');
    const seen = new Map();
    const read = async (folder, draft) => {
        const file = external_node_path_default().join(folder, noteFile);
        const bytes = await files.read(file, 4_000_000);
        if (bytes === undefined)
            return undefined;
        const note = (0,documents/* parseDocument */.T)(Note, new TextDecoder().decode(bytes), file);
        if (!draft)
            seen.set(note.id, folder);
        return { folder, draft, note };
    };
    const list = async (parent, pattern, draft) => {
        if (!(await files.isDirectory(parent)))
            return [];
        const found = await files.glob([`${pattern}/${noteFile}`], parent);
        const all = await Promise.all(found.map((file) => read(external_node_path_default().join(parent, external_node_path_default().dirname(file)), draft)));
        return all.filter((one) => one !== undefined).sort((a, b) => a.note.id - b.note.id);
    };
    const shelf = {
        drafts,
        folderOf: (tag) => external_node_path_default().join(root, tag),
        listDrafts: () => list(drafts, '*', true),
        listPublished: (model = '') => list(root, `${model}*@*`, false),
        async find(id) {
            const folder = seen.get(id);
            const there = folder === undefined ? undefined : await read(folder, false);
            if (there?.note.id === id)
                return there;
            const draft = await read(external_node_path_default().join(drafts, String(id)), true);
            return draft ?? (await shelf.listPublished()).find(({ note }) => note.id === id);
        },
        published: (tag) => read(external_node_path_default().join(root, tag), false),
        write: ({ folder, note }) => files.write(external_node_path_default().join(folder, noteFile), formatNote(note)),
    };
    return shelf;
}
const noteFile = 'release.json';
function formatNote(note) {
    return `${JSON.stringify(note, null, 2)}\n`;
}
function assetFile({ folder }, { name }) {
    return external_node_path_default().join(folder, 'assets', name);
}
function releaseOf({ folder, draft, note }) {
    return {
        ...note,
        draft,
        immutable: false,
        publishedAt: draft ? undefined : (note.publishedAt ?? undefined),
        url: folder,
        assets: note.assets.map((asset) => ({ ...asset, state: 'uploaded' })),
    };
}

;// CONCATENATED MODULE: ./src/local/tags.ts


function gitTags(git) {
    const commitOf = (tag) => git.ask('rev-parse', '--verify', '--quiet', '--end-of-options', `refs/tags/${tag}^{commit}`);
    const createBy = async (tag, commit, write) => {
        if ((await commitOf(tag)) === commit)
            return;
        const { code, stderr } = await write();
        const there = await commitOf(tag);
        if (there === commit)
            return;
        throw refusal(tag, there === undefined ? `git says: ${stderr.trim().slice(0, 300)} (${code})` : taken(there, commit));
    };
    return {
        commitOf,
        create: (tag, commit) => createBy(tag, commit, () => git.attempt(['update-ref', `refs/tags/${tag}`, commit, '0'.repeat(commit.length)])),
        annotate: ({ name, commit, message, at }) => createBy(name, commit, async () => {
            const settings = await identity(git);
            const object = await tagObject(git, { name, commit, message, at, settings });
            return git.attempt(['update-ref', `refs/tags/${name}`, object, '0'.repeat(object.length)]);
        }),
        async annotated(prefix) {
            const format = '--format=%(objecttype) %(refname:strip=2)';
            const listed = (await git.run('for-each-ref', format, 'refs/tags/')).toString('utf8');
            return listed.split('\n').flatMap((line) => {
                const name = line.slice('tag '.length);
                return line.startsWith('tag ') && name.startsWith(prefix) ? [name] : [];
            });
        },
    };
}
async function tagObject(git, { name, commit, message, at, settings, }) {
    const said = (await git.run(...settings, 'var', 'GIT_COMMITTER_IDENT')).toString('utf8').trim();
    const who = /^(.*>) (\d+) [+-]\d+$/s.exec(said);
    const seconds = at === undefined ? who?.[2] : String(Date.parse(at) / 1000);
    const lines = [`object ${commit}`, 'type commit', `tag ${name}`, `tagger ${who?.[1]} ${seconds} +0000`];
    const made = await git.attempt(['mktag'], { input: `${lines.join('\n')}\n\n${message}\n` });
    if (made.code === 0)
        return made.stdout.toString('utf8').trim();
    throw refusal(name, `git says: ${made.stderr.trim().slice(0, 300)} (${made.code})`);
}
function taken(there, commit) {
    return `it is there on commit ${there.slice(0, 12)} instead of ${commit.slice(0, 12)}`;
}
function refusal(tag, why) {
    return new errors/* ModelgateError */.HJ({
        code: 'STORE_REFUSED',
        message: `The tag ${tag} cannot be made: ${why}`,
        hint: 'Delete that tag if it was made by mistake, or promote under another version.',
    });
}

;// CONCATENATED MODULE: ./src/local/store.ts






const assetsPerRelease = 100_000;
function localStore({ files, git, gitDirectory, clock }) {
    const shelf = releaseShelf(files, external_node_path_default().join(gitDirectory, 'modelgate', 'releases'));
    const tags = gitTags(git);
    const found = async ({ id, tag }) => (await shelf.find(id)) ?? refuse(`The release of ${tag} is not there any more`, 'Run it again.');
    const located = async ({ id, name }) => {
        const shelved = await shelf.find(Math.floor(id / assetsPerRelease));
        if (shelved?.note.assets.some((asset) => asset.id === id && asset.name === name))
            return assetFile(shelved, { name });
        throw new errors/* ModelgateError */.HJ({
            code: 'ASSET_INVALID',
            message: `The asset \`${name}\` is not there any more`,
        });
    };
    const withAssets = async (shelved, assets) => {
        const changed = { ...shelved, note: { ...shelved.note, assets } };
        await shelf.write(changed);
        return changed;
    };
    return {
        async releases(model) {
            const isMeant = ({ note }) => {
                const tag = (0,version/* parseTag */.ED)(note.tag);
                return model === undefined ? tag !== undefined : tag?.model === model;
            };
            const drafts = (await shelf.listDrafts()).filter(isMeant);
            const published = (await shelf.listPublished(model)).filter(isMeant);
            const newestFirst = [...published].sort((a, b) => timeOf(b) - timeOf(a) || b.note.id - a.note.id);
            return [...drafts.reverse(), ...newestFirst].map(releaseOf);
        },
        async restated(release) {
            const shelved = await found(release);
            const assets = await Promise.all(release.assets.map(async (asset) => {
                const file = assetFile(shelved, asset);
                if (!(await files.exists(file)))
                    return { ...asset, state: 'missing' };
                const { size, sha256 } = await files.digest(file);
                return { ...asset, size, digest: sha256 };
            }));
            return { ...release, assets };
        },
        async release(tag) {
            const shelved = (0,version/* parseTag */.ED)(tag) && (await shelf.published(tag));
            return shelved && releaseOf(shelved);
        },
        async obstacles(tag, commit) {
            const there = await tags.commitOf(tag);
            const known = await git.ask('cat-file', '-e', `${commit}^{commit}`);
            return [
                ...(there === undefined || there === commit
                    ? []
                    : [`The tag ${tag} cannot be made: ${taken(there, commit)}.`]),
                ...(known === undefined ? [`Commit ${commit} is not in this clone: fetch it.`] : []),
            ];
        },
        async draft({ tag, commit, title, notes }) {
            if (!(0,version/* parseTag */.ED)(tag))
                return refuse(`${JSON.stringify(tag.slice(0, 80))} is no version’s tag`, 'A tag is written `fraud@v2.1.0`.');
            const published = await shelf.published(tag);
            if (published)
                return releaseOf(published);
            const [oldest, ...others] = (await shelf.listDrafts()).filter(({ note }) => note.tag === tag);
            for (const { folder } of others)
                await files.remove(folder);
            if (oldest) {
                const updated = { ...oldest, note: { ...oldest.note, commit, title, notes, prerelease: false } };
                await shelf.write(updated);
                return releaseOf(updated);
            }
            const text = { tag, commit, title, notes, prerelease: false, publishedAt: null, assets: [] };
            for (let id = await nextId();; id++) {
                const folder = external_node_path_default().join(shelf.drafts, String(id));
                const note = { id, ...text };
                if (await files.create(external_node_path_default().join(folder, noteFile), formatNote(note)))
                    return releaseOf({ folder, draft: true, note });
            }
        },
        async upload(release, { name, path: from, offset, size, sha256, onProgress }) {
            const shelved = await found(release);
            const there = releaseOf(shelved).assets.find((asset) => asset.name === name);
            if (there && (0,asset_check/* isSame */.Ft)(there, { size, digest: sha256 })) {
                onProgress?.(size);
                return there;
            }
            if (!shelved.draft)
                return refuse(`${release.tag} is published; \`${name}\` is not added to it`, wayOut);
            if (!/^(?!\.)[A-Za-z0-9._-]+$/.test(name) || size <= 0)
                throw new RangeError(`no asset: ${name}, ${size} bytes`);
            const others = await withAssets(shelved, shelved.note.assets.filter((asset) => asset.name !== name));
            const target = assetFile(shelved, { name });
            const copied = await files.copyRange(from, target, {
                offset,
                size,
                at: 0,
                ...(onProgress && { onProgress }),
            });
            if (copied.sha256 !== sha256)
                (0,errors/* throwFaults */.G3)([(0,asset_check/* assetFault */.hW)(name, { size, ...copied }, { size, sha256 })]);
            const last = Math.max(release.id * assetsPerRelease, ...shelved.note.assets.map(({ id }) => id));
            const asset = { id: last + 1, name, size, digest: sha256 };
            await withAssets(others, [...others.note.assets, asset]);
            return { ...asset, state: 'uploaded' };
        },
        async publish(release, expected) {
            const shelved = await found(release);
            const { tag, commit } = shelved.note;
            const differences = (0,asset_check/* assetDifferences */.Pz)(releaseOf(shelved).assets, expected);
            (0,errors/* throwFaults */.G3)(differences.map((message) => ({
                code: 'ASSET_INVALID',
                message: `${tag}: ${message}`,
                hint: wayOut,
            })));
            if (!shelved.draft)
                return releaseOf(shelved);
            await tags.create(tag, commit);
            await shelf.write({ ...shelved, note: { ...shelved.note, publishedAt: clock.now().toISOString() } });
            if (!(await files.move(shelved.folder, shelf.folderOf(tag))))
                return refuse(`Another release of ${tag} is published already`, wayOut);
            return releaseOf(await found(release));
        },
        async edit(release, { title, notes, prerelease }) {
            const shelved = await found(release);
            const { note } = shelved;
            const change = {
                title: title ?? note.title,
                notes: notes ?? note.notes,
                prerelease: prerelease ?? note.prerelease,
            };
            await shelf.write({ ...shelved, note: { ...note, ...change } });
            return 'done';
        },
        async discard(release) {
            const shelved = await shelf.find(release.id);
            if (!shelved)
                return;
            if (!shelved.draft)
                return refuse(`${release.tag} is published, and is not deleted`, wayOut);
            await files.remove(external_node_path_default().join(shelved.folder, noteFile));
            await files.remove(shelved.folder);
        },
        async download(asset, { path: to, offset = 0, size, sha256, onProgress }) {
            const file = await located(asset);
            const length = (await files.size(file)) ?? 0;
            if (length !== size)
                (0,errors/* throwFaults */.G3)([(0,asset_check/* assetFault */.hW)(asset.name, { size: length }, { size, sha256 })]);
            const copied = await files.copyRange(file, to, {
                offset: 0,
                size,
                at: offset,
                ...(onProgress && { onProgress }),
            });
            if (copied.sha256 !== sha256)
                (0,errors/* throwFaults */.G3)([(0,asset_check/* assetFault */.hW)(asset.name, { size, ...copied }, { size, sha256 })]);
        },
        async read(asset, limit) {
            const file = await located(asset);
            const { size, sha256 } = await files.digest(file);
            if (size > limit)
                (0,errors/* throwFaults */.G3)([
                    {
                        ...(0,asset_check/* assetFault */.hW)(asset.name, { size }, { size: limit }),
                        message: `The asset \`${asset.name}\` has ${size} bytes; at most ${limit} are read`,
                    },
                ]);
            if (size !== asset.size || sha256 !== asset.digest)
                (0,errors/* throwFaults */.G3)([(0,asset_check/* assetFault */.hW)(asset.name, { size, sha256 }, { size: asset.size, sha256: asset.digest })]);
            return (await files.read(file, limit));
        },
        annotate: (tag) => tags.annotate(tag),
        annotated: (prefix) => tags.annotated(prefix),
    };
    async function nextId() {
        const all = [...(await shelf.listDrafts()), ...(await shelf.listPublished())];
        return 1 + Math.max(0, ...all.map(({ note }) => note.id));
    }
}
const wayOut = 'Promote again under another version.';
function timeOf({ note }) {
    return Date.parse(note.publishedAt ?? '') || 0;
}
function refuse(message, hint) {
    throw new errors/* ModelgateError */.HJ({ code: 'STORE_REFUSED', message, hint });
}

;// CONCATENATED MODULE: ./src/local/workplace.ts




const tools = {
    git: ['--version'],
    python: ['--version'],
    python3: ['--version'],
    node: ['--version'],
    java: ['-version'],
    julia: ['--version'],
    Rscript: ['--version'],
    dvc: ['--version'],
};
const patience = 5_000;
function localWorkplace(git, { directory, env, token }) {
    const shown = commandEnvironment(env, token);
    return {
        async describe() {
            const [versions, accelerators] = await Promise.all([versionsOf(shown), acceleratorsOf(shown)]);
            const image = [env['ImageOS'], env['ImageVersion']].filter(Boolean).join(' ');
            const models = [...new Set((0,external_node_os_.cpus)().map(({ model }) => model.trim()))].join(', ');
            return {
                system: `${(0,external_node_os_.platform)()} ${(0,external_node_os_.release)()} ${(0,external_node_os_.arch)()}`,
                processors: `${(0,external_node_os_.cpus)().length} × ${models || 'unknown'}`,
                memory: (0,external_node_os_.totalmem)(),
                accelerators,
                ...(image !== '' && { image }),
                tools: versions,
            };
        },
        variables: (names) => Object.fromEntries(names.flatMap((name) => (shown[name] === undefined ? [] : [[name, shown[name]]]))),
        async checkout() {
            const safe = ['-c', `safe.directory=${directory}`, '-c', 'core.fsmonitor=false'];
            const status = ['status', '--porcelain=v1', '-z', '--no-renames', '--untracked-files=all'];
            const [changes, files] = await Promise.all([
                git.attempt([...safe, ...status]),
                git.attempt([...safe, 'ls-tree', '-r', '-z', '--full-tree', 'HEAD']),
            ]);
            if (changes.code !== 0 || files.code !== 0)
                return undefined;
            const entries = changes.stdout.toString('utf8').split('\0').filter(Boolean);
            const isUntracked = (entry) => entry.startsWith('??');
            const pathOf = (entry) => entry.slice('XY '.length);
            return {
                tree: files.stdout.toString('utf8').split('\0').filter(Boolean).map(parseEntry),
                modified: entries.filter((entry) => !isUntracked(entry)).map(pathOf),
                untracked: entries.filter(isUntracked).map(pathOf),
            };
        },
    };
}
async function versionsOf(env) {
    const asked = Object.entries(tools).map(async ([name, args]) => {
        const said = await firstLine(name, args, env);
        return [name, /\d+(?:\.\d+)+\S*/.exec(said ?? '')?.[0]];
    });
    const found = await Promise.all(asked);
    return Object.fromEntries(found.filter((entry) => entry[1] !== undefined));
}
async function acceleratorsOf(env) {
    const query = ['--query-gpu=name,driver_version,memory.total', '--format=csv,noheader'];
    return (await said('nvidia-smi', query, env))
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
async function firstLine(name, args, env) {
    return (await said(name, args, env)).split('\n').find((line) => line.trim() !== '');
}
function said(name, args, env) {
    return new Promise((resolve) => {
        (0,external_node_child_process_.execFile)(name, [...args], { env, timeout: patience, killSignal: 'SIGKILL', maxBuffer: 65_536 }, (error, stdout, stderr) => resolve(error ? '' : `${stdout}\n${stderr}`.slice(0, 4_096)));
    });
}

;// CONCATENATED MODULE: ./src/references/obstacle.ts
function referenceObstacle(ownMachine) {
    return (uri) => {
        const url = URL.canParse(uri) ? new URL(uri) : undefined;
        if (url?.protocol === 'https:')
            return url.username === '' && url.password === '' ? undefined : 'it holds a user or a password';
        if (url?.protocol !== 'file:')
            return url ? `\`${url.protocol}\` is not read here` : 'it is no address with a scheme';
        if (url.host !== '')
            return 'it names a file of another machine';
        return ownMachine ? undefined : 'files of the machine are only read on a shell';
    };
}

;// CONCATENATED MODULE: ./src/host.ts



















async function githubHost(options, early) {
    const { githubContext } = await __webpack_require__.e(/* import() */ 9556).then(__webpack_require__.bind(__webpack_require__, 19556));
    const context = githubContext(options.env);
    const directory = external_node_path_default().resolve(context.workspace, options.workingDirectory);
    return onGitHub(context, { ...options, directory, ...(early && { early }) });
}
async function githubHostFromShell(options) {
    const [owner, name] = (options.env['GITHUB_REPOSITORY'] ?? '').split('/');
    if (!owner || !name) {
        const hint = 'Set it to `owner/name`, or use the local host.';
        throw new errors/* ModelgateError */.HJ({ code: 'INPUT_INVALID', message: 'GITHUB_REPOSITORY is not set', hint });
    }
    const directory = await realFolder(options.workingDirectory);
    const local = await localContext(git(directory), {
        directory,
        ...(options.base && { base: options.base }),
    });
    const context = {
        ...answeredBy(local, options.by),
        host: 'github',
        repository: { owner, name, id: 0 },
    };
    return onGitHub(context, { ...options, directory });
}
async function localHost(options) {
    const directory = await realFolder(options.workingDirectory);
    const repository = git(directory);
    const base = options.base && { base: options.base };
    const [known, gitDirectory = ''] = await Promise.all([
        localContext(repository, { directory, ...base }),
        repository.ask('rev-parse', '--path-format=absolute', '--git-common-dir'),
    ]);
    const context = answeredBy(known, options.by);
    const files = localFiles(directory, { workspace: context.workspace, readsMayLeave: true });
    const processes = localProcesses(options);
    return {
        context,
        repository: localRepository(git(context.workspace)),
        forge: localForge(),
        runs: localRuns(files, { gitDirectory, context }),
        notes: localNotes(files, external_node_path_default().join(gitDirectory, 'modelgate', 'trained')),
        looks: localNotes(files, external_node_path_default().join(gitDirectory, 'modelgate', 'looks')),
        ledger: localLedger(git(context.workspace)),
        store: localStore({ files, git: git(context.workspace), gitDirectory, clock: systemClock() }),
        references: referencesOf({ files, ownMachine: true, warn: options.log.warn }),
        cache: localCache(),
        engines: enginesOf(options, { files, cache: localCache(), home: homeOfEngines(options.env) }),
        inspect: () => Promise.resolve(localInspection(git(context.workspace))),
        ...readers(files, options),
        files,
        processes,
        spark: sparkFor(options, { processes, directory }),
        workplace: localWorkplace(git(context.workspace), { ...options, directory: context.workspace }),
        clock: systemClock(),
        log: options.log,
    };
}
function answeredBy(context, by) {
    return by === undefined ? context : { ...context, actor: by, person: by };
}
async function onGitHub(context, options) {
    const { env, log, token, directory } = options;
    if (!token) {
        const hint = 'Give `github-token`, or set GITHUB_TOKEN on a shell.';
        throw new errors/* ModelgateError */.HJ({ code: 'INPUT_INVALID', message: 'There is no token for GitHub’s API', hint });
    }
    const [{ client }, { githubRepository }, { githubForge }, { githubRuns }, { githubLedger }, { githubCache },] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1351), __webpack_require__.e(6584)]).then(__webpack_require__.bind(__webpack_require__, 96584)),
        __webpack_require__.e(/* import() */ 5171).then(__webpack_require__.bind(__webpack_require__, 75171)),
        __webpack_require__.e(/* import() */ 708).then(__webpack_require__.bind(__webpack_require__, 70708)),
        __webpack_require__.e(/* import() */ 5455).then(__webpack_require__.bind(__webpack_require__, 5455)),
        __webpack_require__.e(/* import() */ 3023).then(__webpack_require__.bind(__webpack_require__, 33023)),
        __webpack_require__.e(/* import() */ 2865).then(__webpack_require__.bind(__webpack_require__, 42865)),
    ]);
    const timeout = Number(env['MODELGATE_REQUEST_TIMEOUT'] ?? 60) * 1000;
    const apiUrl = env['GITHUB_API_URL'] ?? 'https://api.github.com';
    const octokit = client({ token, apiUrl, timeout, warn: log.warn });
    const { owner, name, id } = context.repository;
    const known = id !== 0 ? context : await withRepositoryId(context, octokit.rest.repos.get({ owner, repo: name }));
    const files = localFiles(directory, { workspace: context.workspace, readsMayLeave: false });
    const processes = localProcesses(options);
    const cache = githubCache({ workspace: context.workspace, root: directory, warn: log.warn });
    return {
        context: known,
        repository: githubRepository(octokit, known.repository, options.early),
        forge: githubForge(octokit, known.repository, {
            workflowRun: known.workflow?.id,
            serverUrl: known.serverUrl,
        }),
        handOvers: whenAsked(async () => (await __webpack_require__.e(/* import() */ 5317).then(__webpack_require__.bind(__webpack_require__, 75317))).githubHandOvers(octokit, {
            repository: known.repository,
            files,
        })),
        runs: githubRuns(octokit, { context: known, files }),
        notes: env['RUNNER_TEMP']
            ? localNotes(files, external_node_path_default().join(env['RUNNER_TEMP'], 'modelgate', 'trained'))
            : noNotes(),
        looks: noNotes(),
        ledger: githubLedger(octokit, known.repository),
        store: whenAsked(async () => {
            const { githubStore } = await __webpack_require__.e(/* import() */ 8379).then(__webpack_require__.bind(__webpack_require__, 48379));
            const waits = { idle: 2 * timeout };
            return githubStore(octokit, { repository: known.repository, files, waits, warn: log.warn });
        }),
        references: referencesOf({ files, ownMachine: env['GITHUB_ACTIONS'] !== 'true', warn: log.warn }),
        cache,
        engines: enginesOf(options, { files, cache, home: external_node_path_default().resolve(directory, '.modelgate/engines') }),
        inspect: async () => (await __webpack_require__.e(/* import() */ 4292).then(__webpack_require__.bind(__webpack_require__, 14292))).githubInspection(octokit, known.repository),
        ...readers(files, options),
        files,
        processes,
        spark: sparkFor(options, { processes, directory }),
        workplace: localWorkplace(git(context.workspace), { ...options, directory: context.workspace }),
        clock: systemClock(),
        log,
    };
}
function whenAsked(load) {
    let loaded;
    const ask = async (name, given) => {
        const port = await (loaded ??= load());
        return port[name](...given);
    };
    return new Proxy({}, {
        get: (_, name) => (...given) => ask(name, given),
    });
}
async function withRepositoryId(context, answer) {
    const { data } = await answer;
    return {
        ...context,
        defaultBranch: data.default_branch,
        repository: { ...context.repository, id: data.id, private: data.private },
    };
}
function referencesOf(options) {
    return {
        obstacle: referenceObstacle(options.ownMachine),
        async download(uri, target) {
            const { downloadReference } = await __webpack_require__.e(/* import() */ 917).then(__webpack_require__.bind(__webpack_require__, 60917));
            return downloadReference(uri, target, options);
        },
    };
}


}),

37727:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  c: () => (ledgerBranch)
});
const ledgerBranch = 'modelgate-ledger';


})

};
