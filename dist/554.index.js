export const id = 554;
export const ids = [554,252,871];
export const modules = {

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

/***/ 56554:
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

;// CONCATENATED MODULE: ./src/local/ref.ts
/**
 * The commit that a branch, tag or commit id names, in this order; a branch that the clone has not checked out yet is the
 * remote's. `undefined` only if there is none.
 */
async function resolveRef(git, ref) {
    for (const name of [`refs/heads/${ref}`, ref, `refs/remotes/origin/${ref}`]) {
        const commit = await git.ask('rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`);
        if (commit !== undefined)
            return commit;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/local/context.ts



/**
 * What a shell's folder stands for: on a branch, a pull request of it into the default branch; on the default branch, a
 * push of its last commit, or of the changes that are not committed yet.
 */
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
    const [defaultBranch, snapshot = '', ref = 'HEAD'] = await Promise.all([
        defaultBranchOf(git),
        // A commit object of the tracked changes that no branch holds: the working tree can be read like any commit.
        git.ask('stash', 'create'),
        git.ask('symbolic-ref', '--quiet', 'HEAD'),
    ]);
    const dirty = snapshot !== '';
    // It also fails where a file was only written anew with the same content: that is no change.
    if (!dirty && (await git.ask('diff', '--quiet', 'HEAD')) === undefined)
        throw unreadableChanges(workspace);
    const fork = (await resolveRef(git, defaultBranch)) ?? head;
    // Without a common commit (other roots, or a shallow clone) it is held against the default branch as it stands.
    const mergeBase = (await git.ask('merge-base', head, fork)) ?? fork;
    const onBranch = mergeBase !== head;
    const held = base === undefined ? undefined : await resolveRef(git, base);
    if (base !== undefined && held === undefined) {
        throw new errors/* ModelgateError */.HJ({
            code: 'REF_UNKNOWN',
            message: `There is no commit \`${base}\` in this clone`,
        });
    }
    // What is tried on a branch that has no commit yet is no state of the default branch.
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
        base: held ?? (onBranch ? mergeBase : dirty || !onDefault ? head : await resolveRef(git, `${head}^`)),
        actor: '',
        serverUrl: '',
    };
}
async function defaultBranchOf(git) {
    const remote = await git.ask('symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD');
    if (remote)
        return remote.replace(/^origin\//, '');
    for (const name of ['main', 'master'])
        if (await resolveRef(git, name))
            return name;
    return (await git.ask('branch', '--show-current')) || 'main';
}
/** A change that is not seen would count as none. */
function unreadableChanges(workspace) {
    const message = 'git cannot take a snapshot of the changes that are not committed';
    const hint = 'End the merge or rebase that is under way, add files without `--intent-to-add`, or commit, and run it again.';
    return new errors/* ModelgateError */.HJ({ code: 'FILE_UNREADABLE', message, place: { path: workspace }, hint });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./src/local/file-state.ts


/** What is known of a file, links followed; `undefined` only if it is absent. @throws ModelgateError FILE_UNREADABLE */
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
function unreadable(file, why, cause) {
    return new errors/* ModelgateError */.HJ({ code: 'FILE_UNREADABLE', message: `The file cannot be read: ${why}`, place: { path: file } }, { cause });
}

// EXTERNAL MODULE: ./src/domain/glob.ts
var domain_glob = __webpack_require__(47916);
;// CONCATENATED MODULE: ./src/local/glob.ts



/**
 * Files that the globs name, sorted, relative to `cwd`; a plain path that exists names itself, a folder all that is in it.
 * Globs may come from a pull request: they are matched by the policy's own matcher, whose time is bounded; what goes beyond
 * its dialect only inputs can hold.
 */
async function globFiles(patterns, cwd) {
    const found = await Promise.all(patterns.map((pattern) => filesOf(pattern, cwd)));
    return [...new Set(found.flat())].sort();
}
async function filesOf(pattern, cwd) {
    const info = await statOf(external_node_path_default().resolve(cwd, pattern));
    // A path that exists names itself, whatever characters it holds: `data [1].csv` is no glob then.
    if (info?.isFile())
        return [external_node_path_default().isAbsolute(pattern) ? pattern : slashes(external_node_path_default().normalize(pattern))];
    if (info?.isDirectory())
        return filesBelow(pattern, '**', cwd);
    const names = slashes(pattern).split('/');
    const first = names.findIndex((name) => /[*?[\]{}()!+@]/.test(name));
    if (first < 0)
        return [];
    const folder = names.slice(0, first).join('/') || (pattern.startsWith('/') ? '/' : '.');
    return filesBelow(folder, names.slice(first).join('/'), cwd);
}
async function filesBelow(folder, pattern, cwd) {
    const below = external_node_path_default().resolve(cwd, folder);
    const named = external_node_path_default().relative(cwd, below).split((external_node_path_default()).sep);
    // No glob means git’s own folder, where a checkout may have left a token, or what was written here before.
    const hidden = ['.git', ...(named.includes('.modelgate') ? [] : ['.modelgate'])];
    if (named.includes('.git'))
        return [];
    const known = (0,domain_glob/* globFault */.Hf)(pattern) === undefined;
    const { glob } = await __webpack_require__.e(/* import() */ 382).then(__webpack_require__.bind(__webpack_require__, 73382));
    const files = await glob(known ? ['**'] : [pattern], {
        cwd: below,
        dot: true,
        followSymbolicLinks: false,
        expandDirectories: false,
        ignore: hidden.map((name) => `**/${name}/**`),
        ...(known && !pattern.includes('**') && { deep: pattern.split('/').length }),
    });
    const fits = known ? (0,domain_glob/* matcherOf */.Ke)([pattern]) : () => true;
    const prefix = external_node_path_default().isAbsolute(folder) ? below : external_node_path_default().relative(cwd, below);
    return files.filter(fits).map((file) => slashes(external_node_path_default().join(prefix, file)));
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
/** The first link on the way from a folder to a file in it, the file itself included. */
async function firstLink(folder, file) {
    let at = folder;
    for (const name of external_node_path_default().relative(folder, file).split((external_node_path_default()).sep).filter(Boolean)) {
        at = external_node_path_default().join(at, name);
        const info = await (0,promises_.lstat)(at).catch(absent);
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
    return (0,promises_.realpath)(file).catch(absent);
}
function absent(error) {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
        return undefined;
    throw error;
}

;// CONCATENATED MODULE: ./src/local/files.ts









/** Files of this machine, below `root` unless a path is absolute; links lead no further than `links` allows. */
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
            return (0,promises_.readFile)(at(file)).catch((cause) => Promise.reject(unreadable(file, 'the system refuses', cause)));
        },
        async write(file, content) {
            const target = at(file);
            await writable(file);
            await (0,promises_.mkdir)(external_node_path_default().dirname(target), { recursive: true });
            const draft = `${target}.${(0,external_node_crypto_.randomUUID)()}`;
            await (0,promises_.writeFile)(draft, content);
            await (0,promises_.rename)(draft, target);
        },
        async copy(from, to) {
            await Promise.all([readable(from), writable(to)]);
            await (0,promises_.mkdir)(external_node_path_default().dirname(at(to)), { recursive: true });
            await (0,promises_.copyFile)(at(from), at(to));
        },
        async remove(file) {
            await writable(file);
            await (0,promises_.rm)(at(file), { recursive: true, force: true });
        },
        exists: async (file) => (await statOf(at(file))) !== undefined,
        isDirectory: async (file) => (await statOf(at(file)))?.isDirectory() ?? false,
        glob: (patterns, folder) => globFiles(patterns, folder === undefined ? external_node_path_default().resolve(root) : at(folder)),
        async digest(file) {
            const hash = (0,external_node_crypto_.createHash)('sha256');
            const info = await readable(file);
            if (!info)
                throw new errors/* ModelgateError */.HJ({
                    code: 'FILE_MISSING',
                    message: 'There is no such file',
                    place: { path: file },
                });
            await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(at(file), { highWaterMark: 1 << 20 }), hash);
            return { size: info.size, sha256: `sha256:${hash.digest('hex')}` };
        },
    };
}
function unwritable(file, why) {
    return new errors/* ModelgateError */.HJ({
        code: 'FILE_UNREADABLE',
        message: `Nothing is written there: ${why}`,
        place: { path: file },
    });
}

;// CONCATENATED MODULE: ./src/local/folder.ts



/**
 * The folder that a shell works in, as git names it: with links resolved, so that its files are found to lie in the clone.
 * @throws ModelgateError FILE_MISSING
 */
async function realFolder(directory) {
    const folder = await (0,promises_.realpath)(external_node_path_default().resolve(directory)).catch(() => undefined);
    if (folder !== undefined && (await (0,promises_.stat)(folder)).isDirectory())
        return folder;
    throw new errors/* ModelgateError */.HJ({
        code: 'FILE_MISSING',
        message: 'Input `working-directory` names no folder',
        place: { path: directory },
        hint: 'The path is relative to the folder that the command is run in.',
    });
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
    const entryAt = async (commit, path) => {
        const listing = await git.run('ls-tree', '--full-tree', '-z', commit, '--', path);
        const [line] = listing.toString('utf8').split('\0');
        const entry = line ? parseEntry(line) : undefined;
        return entry?.path === path ? entry : undefined;
    };
    return {
        resolve: (ref) => resolveRef(git, ref),
        async parents(commit) {
            const line = (await git.run('rev-list', '--parents', '-n', '1', await commitOf(commit))).toString('utf8');
            return line.trim().split(' ').slice(1);
        },
        async file(commit, path) {
            const entry = await entryAt(await commitOf(commit), path);
            if (!entry || isFolder(entry) || entry.mode === '160000')
                return undefined;
            const bytes = await git.run('cat-file', 'blob', entry.id);
            if (entry.mode !== '120000')
                return bytes;
            // As GitHub answers: a link to a file of the commit is that file.
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
function isFolder({ mode }) {
    return mode === '040000';
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
        async fetch(run, directory) {
            await files.remove(directory);
            await copyFolder(files, external_node_path_default().join(folderOf(run), 'run'), directory);
        },
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
    // Where it lies says what it is of: `<commit>/<name>/kept.json`.
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
    const directory = await realFolder(options.workingDirectory);
    const local = await localContext(git(directory), {
        directory,
        ...(options.base && { base: options.base }),
    });
    const context = { ...local, host: 'github', repository: { owner, name, id: 0 } };
    return onGitHub(context, { ...options, directory });
}
/** A git repository and its folder: the default outside of jobs. */
async function localHost(options) {
    const directory = await realFolder(options.workingDirectory);
    const repository = git(directory);
    const context = await localContext(repository, { directory, ...(options.base && { base: options.base }) });
    const gitDirectory = (await repository.run('rev-parse', '--path-format=absolute', '--git-common-dir'))
        .toString('utf8')
        .trim();
    const files = localFiles(directory, { workspace: context.workspace, readsMayLeave: true });
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
        __webpack_require__.e(/* import() */ 374).then(__webpack_require__.bind(__webpack_require__, 98374)),
        __webpack_require__.e(/* import() */ 697).then(__webpack_require__.bind(__webpack_require__, 78697)),
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
    const files = localFiles(directory, { workspace: context.workspace, readsMayLeave: false });
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
