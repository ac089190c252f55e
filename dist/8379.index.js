export const id = 8379;
export const ids = [8379];
export const modules = {

93935:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  a: () => (fileSink),
  o: () => (hashSink)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

const pieceSize = 1 << 20;
async function fileSink(file, { offset, have, onProgress }) {
    let hash = await hashOf(file, { offset, size: have });
    let pending = [];
    let waiting = 0;
    let writing = Promise.resolve();
    const sink = {
        have,
        begin(from) {
            if (from !== 0 || sink.have === 0)
                return;
            hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
            sink.have = 0;
        },
        async write(piece) {
            pending.push(piece);
            waiting += piece.length;
            sink.have += piece.length;
            if (waiting >= pieceSize) {
                await writing;
                writing = writeAt(file, pending, offset + sink.have - waiting);
                writing.catch(() => undefined);
                [pending, waiting] = [[], 0];
                onProgress?.(sink.have);
            }
            hash.update(piece);
        },
        async flush() {
            await writing;
            const [rest, at] = [pending, offset + sink.have - waiting];
            [pending, waiting] = [[], 0];
            await writeAt(file, rest, at);
            onProgress?.(sink.have);
        },
        digest: () => digestOf(hash),
    };
    return sink;
}
function hashSink(keep) {
    let hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const sink = {
        have: 0,
        begin() {
            keep?.splice(0);
            hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
            sink.have = 0;
        },
        write(piece) {
            keep?.push(piece);
            hash.update(piece);
            sink.have += piece.length;
            return Promise.resolve();
        },
        flush: () => Promise.resolve(),
        digest: () => digestOf(hash),
    };
    return sink;
}
async function hashOf(file, { offset, size }) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const buffer = Buffer.allocUnsafe(Math.min(pieceSize, Math.max(size, 1)));
    for (let done = 0; done < size;) {
        const { bytesRead } = await file.read(buffer, 0, Math.min(buffer.length, size - done), offset + done);
        if (bytesRead === 0)
            throw new Error('the file became shorter while it was read');
        hash.update(buffer.subarray(0, bytesRead));
        done += bytesRead;
    }
    return hash;
}
async function writeAt(file, pieces, position) {
    if (pieces.length === 0)
        return;
    const size = pieces.reduce((sum, piece) => sum + piece.length, 0);
    const { bytesWritten } = await file.writev(pieces, position);
    if (bytesWritten === size)
        return;
    const rest = Buffer.concat(pieces).subarray(bytesWritten);
    if (bytesWritten === 0)
        throw new Error('the system writes nothing more: is the disk full?');
    await writeAt(file, [rest], position + bytesWritten);
}
function digestOf(hash) {
    return `sha256:${hash.copy().digest('hex')}`;
}


}),

41422:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  ak: () => (mutateGraphql),
  jQ: () => (askGraphql),
  kW: () => (GraphqlRefusal)
});
var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46047);

async function askGraphql(octokit, query, variables = {}) {
    return send(octokit, query, { ...variables, request: { repeatable: true } });
}
async function mutateGraphql(octokit, mutation, variables) {
    return send(octokit, mutation, variables);
}
class GraphqlRefusal extends _refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubRefusal */ .ke {
    types;
    constructor(error) {
        const said = error.errors
            .map(({ message }) => message)
            .join('; ')
            .slice(0, 300);
        const types = error.errors.map(({ type, extensions }) => type ?? extensions?.code);
        super(faultOf(types, said), { answered: 200, said, cause: error });
        this.types = types;
    }
    get isAmbiguous() {
        return this.types.some((type) => type === undefined || type === 'RESOURCE_LIMITS_EXCEEDED');
    }
}
async function send(octokit, document, variables) {
    try {
        return await octokit.graphql(document, variables);
    }
    catch (error) {
        throw isGraphqlErrors(error) ? new GraphqlRefusal(error) : error;
    }
}
function faultOf(types, said) {
    if (types.some((type) => type === 'FORBIDDEN' || type === 'INSUFFICIENT_SCOPES')) {
        const hint = 'Compare the job’s `permissions:` with the action’s README.';
        return { code: 'PERMISSION_MISSING', message: `GitHub refuses the query: ${said}`, hint };
    }
    const broken = types.some((type) => type === undefined || type === 'RATE_LIMITED' || type === 'RESOURCE_LIMITS_EXCEEDED');
    return broken
        ? { code: 'GITHUB_UNAVAILABLE', message: `GitHub gave no usable answer to a query: ${said}` }
        : { code: 'GITHUB_REFUSED', message: `GitHub refuses the query: ${said}` };
}
function isGraphqlErrors(error) {
    return error instanceof Error && error.name === 'GraphqlResponseError';
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

68373:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Q: () => (sameText)
});
function sameText(a, b) {
    return plain(a) === plain(b);
}
function plain(text) {
    return text.replaceAll('\r\n', '\n').trim();
}


}),

48379:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubStore: () => (githubStore)
});

// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/domain/registry/version.ts
var version = __webpack_require__(53866);
// EXTERNAL MODULE: ./src/ports/store.ts
var store = __webpack_require__(93433);
// EXTERNAL MODULE: ./src/domain/registry/asset-check.ts
var asset_check = __webpack_require__(27127);
// EXTERNAL MODULE: ./src/github/refusal.ts
var refusal = __webpack_require__(46047);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./src/github/graphql.ts
var graphql = __webpack_require__(41422);
// EXTERNAL MODULE: ./src/domain/glob.ts
var glob = __webpack_require__(47916);
;// CONCATENATED MODULE: ./src/github/tag-rules.ts

function tagObstacle(tag, ruleset) {
    const { name, enforcement, current_user_can_bypass: bypass, conditions, rules = [] } = ruleset;
    const isActive = enforcement === 'active' && bypass !== 'always' && bypass !== 'exempt';
    if (!isActive || !isMeant(`refs/tags/${tag}`, conditions?.ref_name ?? {}))
        return undefined;
    const named = `The ruleset \`${name.slice(0, 100)}\``;
    const wayOut = 'Let the app of this token bypass it, or except tags such as `*@v*`.';
    if (rules.some(({ type }) => type === 'creation'))
        return `${named} forbids that the tag ${tag} is made. ${wayOut}`;
    const pattern = rules.find(({ type, parameters }) => type === 'tag_name_pattern' && !fitsPattern(tag, parameters));
    return pattern && `${named} does not allow the name ${tag} for a tag. ${wayOut}`;
}
function isMeant(ref, { include = [], exclude = [] }) {
    const matches = (pattern) => pattern === '~ALL' || ((0,glob/* globFault */.Hf)(pattern) === undefined && (0,glob/* matchesGlob */.kt)((0,glob/* compileGlob */.SO)(pattern), ref));
    return include.some(matches) && !exclude.some(matches);
}
function fitsPattern(tag, parameters) {
    const { operator, pattern, negate } = (parameters ?? {});
    if (typeof pattern !== 'string')
        return true;
    const tests = {
        starts_with: () => tag.startsWith(pattern),
        ends_with: () => tag.endsWith(pattern),
        contains: () => tag.includes(pattern),
    };
    const fits = tests[String(operator)]?.();
    return fits === undefined || fits !== (negate === true);
}

;// CONCATENATED MODULE: ./src/github/release-obstacles.ts



async function obstaclesTo({ tag, commit, head }, place) {
    const { hasRules, commit: there } = await lookAt(tag, place);
    const rules = hasRules ? await ruleObstacles(tag, place) : [];
    if (there === commit)
        return [];
    if (there !== undefined) {
        const found = `The tag ${tag} is there on commit ${there.slice(0, 12)}, not on ${commit.slice(0, 12)}.`;
        return [...rules, `${found} Delete it if it was made by mistake, or promote under another version.`];
    }
    return commit === head || !(await workflowsDiffer(commit, place))
        ? rules
        : [...rules, workflowObstacle(commit)];
}
const glance = `query TagAndRules($owner: String!, $name: String!, $ref: String!) {
  repository(owner: $owner, name: $name) {
    rulesets(first: 1, includeParents: true) { totalCount }
    ref(qualifiedName: $ref) { target { oid __typename ... on Tag { target { oid } } } }
  }
}`;
async function lookAt(tag, place) {
    const { owner, repo: name } = place.repo;
    const { repository } = await (0,graphql/* askGraphql */.jQ)(place.octokit, glance, {
        owner,
        name,
        ref: `refs/tags/${tag}`,
    });
    const target = repository?.ref?.target;
    return {
        hasRules: repository?.rulesets?.totalCount !== 0,
        commit: target?.target?.oid ?? target?.oid,
    };
}
async function commitOfTag(tag, { octokit, repo }) {
    const { data } = await octokit.rest.git.listMatchingRefs({ ...repo, ref: `tags/${tag}` });
    const object = data.find(({ ref }) => ref === `refs/tags/${tag}`)?.object;
    if (object?.type !== 'tag')
        return object?.sha;
    const annotated = await octokit.rest.git.getTag({ ...repo, tag_sha: object.sha });
    return annotated.data.object.sha;
}
async function ruleObstacles(tag, { octokit, repo }) {
    const options = { ...repo, targets: 'tag', includes_parents: true, per_page: 100 };
    const listed = await octokit.paginate(octokit.rest.repos.getRepoRulesets, options);
    const active = listed.filter(({ target, enforcement }) => target === 'tag' && enforcement === 'active');
    const obstacles = [];
    for (const { id } of active) {
        const answer = await (0,refusal/* absentIf404 */.B_)(octokit.rest.repos.getRepoRuleset({ ...repo, ruleset_id: id }));
        const obstacle = answer && tagObstacle(tag, answer.data);
        if (obstacle !== undefined)
            obstacles.push(obstacle);
    }
    return obstacles;
}
async function workflowsDiffer(commit, place) {
    const [here, there] = await Promise.all([workflowFiles(place, commit), workflowFiles(place)]);
    if ([...here].every(([path, id]) => there.get(path) === id))
        return false;
    const { viewer } = await (0,graphql/* askGraphql */.jQ)(place.octokit, 'query { viewer { login } }');
    return viewer.login === 'github-actions[bot]';
}
async function workflowFiles({ octokit, repo }, ref) {
    const options = { ...repo, path: '.github/workflows', ...(ref !== undefined && { ref }) };
    const answer = await (0,refusal/* absentIf404 */.B_)(octokit.rest.repos.getContent(options));
    const entries = Array.isArray(answer?.data) ? answer.data : [];
    return new Map(entries.map(({ path, sha }) => [path, sha]));
}
function workflowObstacle(commit) {
    const found = `Commit ${commit.slice(0, 12)} has workflow files that are not those of the default branch`;
    return `${found}: the job’s own token may not make a tag there. Promote from the head of the default branch, or with the token of an App that has \`workflows: write\`.`;
}

;// CONCATENATED MODULE: ./src/github/release-refusal.ts


function releaseRefusal(error, what) {
    if (!(error instanceof refusal/* GitHubRefusal */.ke) || error.code !== 'GITHUB_REFUSED')
        return error;
    const said = reasonsOf(error).join('; ');
    const hint = error.answered === 404 ? notFound : (waysOut.find(([words]) => words.test(said))?.[1] ?? unknown);
    const message = `GitHub does not let ${what}: ${said} (${error.answered})`;
    return new errors/* ModelgateError */.HJ({ code: 'STORE_REFUSED', message, hint }, { cause: error });
}
function reasonsOf({ said, cause }) {
    const data = cause?.response?.data;
    const errors = Array.isArray(data?.errors) ? data.errors : [];
    const reasons = errors.map((error) => {
        if (typeof error === 'string')
            return error;
        const { message, code, field } = (error ?? {});
        return typeof message === 'string' ? message : [field, code].filter(Boolean).join(' ');
    });
    return [said, ...reasons].filter(Boolean).map((reason) => reason.slice(0, 300));
}
const notFound = 'GitHub answers so when the commit’s workflow files are not those of the default branch: promote from the head of the default branch, or with the token of an App that has `workflows: write`. Or the release was deleted meanwhile: run it again.';
const unknown = 'Run `modelgate doctor`; the draft, where one was made, stays.';
const waysOut = [
    [
        /used by an immutable release/i,
        'The name is burnt by a release that was deleted: promote again, under another version.',
    ],
    [
        /creations being restricted|rule violations|protected ref/i,
        'A ruleset of the repository forbids the tag: let the app of this token bypass it, or except tags such as `*@v*`.',
    ],
    [
        /already_exists|already exists/i,
        'Another release or tag has the name: promote again, under another version.',
    ],
    [/immutable release/i, 'A published release stays what it is: promote again, under another version.'],
];

;// CONCATENATED MODULE: ./src/github/release-tag.ts





const tagger = {
    name: 'github-actions[bot]',
    email: '41898282+github-actions[bot]@users.noreply.github.com',
};
async function annotateTag(tag, transfers) {
    const { waits } = transfers;
    for (let attempt = 0;; attempt++) {
        try {
            await make(tag, transfers);
            return;
        }
        catch (error) {
            if (!(error instanceof refusal/* GitHubRefusal */.ke))
                throw error;
            const isTaken = error.answered === 422 && /already exists/i.test(error.said);
            if (!isTaken && !error.isAmbiguous)
                throw releaseRefusal(error, `the tag ${tag.name} be made`);
            if (error.isAmbiguous)
                await (0,promises_.setTimeout)(waits.settle);
            if (await isThere(tag, transfers))
                return;
            const pause = waits.pauses[attempt];
            if (pause === undefined)
                throw releaseRefusal(error, `the tag ${tag.name} be made`);
            await (0,promises_.setTimeout)(pause);
        }
    }
}
async function make({ name, commit, message, at }, { octokit, repo }) {
    const { data } = await octokit.rest.git.createTag({
        ...repo,
        tag: name,
        message,
        object: commit,
        type: 'commit',
        ...(at !== undefined && { tagger: { ...tagger, date: at } }),
        request: { repeatable: true },
    });
    await octokit.rest.git.createRef({ ...repo, ref: `refs/tags/${name}`, sha: data.sha });
}
async function annotatedTags(prefix, { octokit, repo }) {
    const refs = await octokit.paginate(octokit.rest.git.listMatchingRefs, { ...repo, ref: `tags/${prefix}` });
    return refs.flatMap(({ ref, object }) => (object.type === 'tag' ? [ref.slice('refs/tags/'.length)] : []));
}
async function isThere({ name, commit }, transfers) {
    const there = await commitOfTag(name, transfers);
    if (there === undefined || there === commit)
        return there === commit;
    const message = `The tag ${name} is there on commit ${there.slice(0, 12)}, not on ${commit.slice(0, 12)}`;
    throw new errors/* ModelgateError */.HJ({ code: 'STORE_REFUSED', message, hint: 'Delete it if it was made by mistake.' });
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
var external_node_http_default = /*#__PURE__*/__webpack_require__.n(external_node_http_);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
var external_node_https_default = /*#__PURE__*/__webpack_require__.n(external_node_https_);
;// CONCATENATED MODULE: ./src/github/exchange.ts




function exchange(address, { method, headers, idle, agent, body }) {
    const url = new URL(address);
    const { request } = url.protocol === 'https:' ? (external_node_https_default()) : (external_node_http_default());
    return new Promise((resolve, reject) => {
        const sent = request(url, { method, headers, timeout: idle, agent: fits(agent, url) ? agent : false });
        sent.on('timeout', () => sent.destroy(new Error(`no bytes for ${idle / 1000} s`)));
        const stop = body === undefined ? () => sent.destroy() : send(body, sent);
        if (body === undefined)
            sent.end();
        sent.on('error', (cause) => {
            stop();
            reject(cause);
        });
        sent.on('response', (answer) => {
            if (!sent.writableFinished)
                stop();
            resolve(answer);
        });
    });
}
async function readAnswer(answer, limit = 8_000_000) {
    const pieces = [];
    let size = 0;
    for await (const piece of answer) {
        size += piece.length;
        if (size > limit)
            throw new Error(`its answer has more than ${limit} bytes`);
        pieces.push(piece);
    }
    const text = Buffer.concat(pieces).toString('utf8');
    try {
        return JSON.parse(text);
    }
    catch {
        return text;
    }
}
async function credentials(octokit) {
    const { token } = (await octokit.auth());
    const agent = octokit.request.endpoint.DEFAULTS.request?.['agent'];
    return { authorization: `token ${token}`, agent };
}
function send({ path, offset, size, onProgress }, sent) {
    let done = 0;
    const source = (0,external_node_fs_.createReadStream)(path, { start: offset, end: offset + size - 1, highWaterMark: 1 << 18 });
    source.on('data', (piece) => {
        done += piece.length;
        onProgress?.(done);
    });
    source.on('error', (cause) => sent.destroy(unreadable(path, 'the system refuses', cause)));
    source.on('end', () => {
        if (done === size)
            sent.end();
        else
            sent.destroy(unreadable(path, `it ends after ${done} of ${size} bytes`));
    });
    source.pipe(sent, { end: false });
    return () => {
        source.unpipe(sent);
        source.destroy();
    };
}
function fits(agent, { protocol }) {
    return agent?.protocol === protocol;
}
function unreadable(path, why, cause) {
    const message = `The file cannot be read: ${why}`;
    return new errors/* ModelgateError */.HJ({ code: 'FILE_UNREADABLE', message, place: { path } }, { cause });
}

// EXTERNAL MODULE: ./src/github/rate-limit.ts
var rate_limit = __webpack_require__(57403);
;// CONCATENATED MODULE: ./src/github/asset-answer.ts





class RateLimited extends Error {
    wait;
    constructor(message, wait) {
        super(message);
        this.wait = wait;
    }
}
const redirects = [301, 302, 303, 307, 308];
async function openAsset(asset, from, transfers) {
    const { octokit, repo, waits } = transfers;
    const { authorization, agent } = await credentials(octokit);
    const { url } = octokit.rest.repos.getReleaseAsset.endpoint({ ...repo, asset_id: asset.id });
    const home = new URL(url).origin;
    let address = url;
    for (let hop = 0; hop < 5; hop++) {
        const isHome = new URL(address).origin === home;
        const bytes = await exchange(address, {
            method: 'GET',
            idle: waits.idle,
            agent,
            headers: {
                ...(isHome && { authorization, 'x-github-api-version': '2022-11-28' }),
                ...(from > 0 && { range: `bytes=${from}-` }),
                accept: 'application/octet-stream',
                'user-agent': 'modelgate',
            },
        });
        const { statusCode: status = 0, headers } = bytes;
        if (status === 200 || status === 206)
            return begun(asset, { from, bytes });
        if (redirects.includes(status) && headers.location) {
            bytes.destroy();
            address = new URL(headers.location, address).href;
        }
        else
            throw await asset_answer_refusal(asset, { bytes, isHome, unsaid: waits.unsaid });
    }
    throw new Error('GitHub leads from one address to the next');
}
function begun(asset, { from, bytes }) {
    const { 'content-range': range, 'content-length': length, 'content-type': type = '' } = bytes.headers;
    const start = bytes.statusCode === 206 ? Number(/^bytes (\d+)-/.exec(range ?? '')?.[1]) : 0;
    const stop = (error) => {
        bytes.destroy();
        throw error;
    };
    if (start !== 0 && start !== from)
        return stop(new Error(`bytes from ${range ?? 'nowhere'} instead of ${from}`));
    const size = length === undefined ? asset.size : start + Number(length);
    if (size === asset.size)
        return { start, bytes };
    if (size < asset.size || type.startsWith('text/html'))
        return stop(new Error(`${size} of ${asset.size} bytes`));
    return stop(new errors/* ModelgateError */.HJ((0,asset_check/* assetFault */.hW)(asset.name, { size }, { size: asset.size, sha256: asset.digest })));
}
async function asset_answer_refusal(asset, { bytes, isHome, unsaid, }) {
    const { statusCode: status = 0, headers } = bytes;
    const data = await readAnswer(bytes, 1_000_000).catch(() => undefined);
    bytes.destroy();
    if (!isHome)
        return new Error(`status ${status} of GitHub’s storage`);
    const answer = { status, response: { data, headers: headers } };
    const limit = (0,rate_limit/* limitWait */.x)(answer, unsaid);
    if (limit !== undefined)
        return new RateLimited(`status ${status}`, limit);
    if (status >= 500 || status === 416)
        return new Error(`status ${status}`);
    if (status !== 404 && status !== 410)
        return (0,refusal/* faultOf */.Kl)(answer, `GET /releases/assets/${asset.id}`);
    const message = `The asset \`${asset.name}\` is not there any more: it, or its release, was deleted`;
    const hint = 'Take another version, or promote again.';
    return new errors/* ModelgateError */.HJ({ code: 'ASSET_INVALID', message, hint });
}

// EXTERNAL MODULE: ./src/github/asset-sink.ts
var asset_sink = __webpack_require__(93935);
;// CONCATENATED MODULE: ./src/github/release-download.ts







async function downloadAsset(asset, target, transfers) {
    const { size, sha256, offset, onProgress } = target;
    if (asset.size !== size)
        throw new errors/* ModelgateError */.HJ((0,asset_check/* assetFault */.hW)(asset.name, asset, target));
    const file = external_node_path_default().resolve(transfers.root, target.path);
    await (0,external_node_fs_promises_.mkdir)(external_node_path_default().dirname(file), { recursive: true });
    const handle = await openForWriting(file);
    let isRight = false;
    try {
        const length = (await handle.stat()).size;
        const isOther = offset === undefined && length > size;
        const have = isOther ? 0 : Math.min(Math.max(length - (offset ?? 0), 0), size);
        const sink = await (0,asset_sink/* fileSink */.a)(handle, { offset: offset ?? 0, have, onProgress });
        await receive(asset, sink, transfers);
        if (have > 0 && sink.digest() !== sha256) {
            sink.begin(0);
            await receive(asset, sink, transfers);
        }
        if (sink.digest() !== sha256)
            throw new errors/* ModelgateError */.HJ((0,asset_check/* assetFault */.hW)(asset.name, { size, sha256: sink.digest() }, target));
        if (isOther)
            await handle.truncate(size);
        isRight = true;
    }
    finally {
        await handle.close();
        if (!isRight && offset === undefined)
            await (0,external_node_fs_promises_.rm)(file, { force: true });
    }
}
async function readAsset(asset, limit, transfers) {
    if (asset.size > limit) {
        const message = `The asset \`${asset.name}\` has ${asset.size} bytes; at most ${limit} are read`;
        throw new errors/* ModelgateError */.HJ({
            code: 'ASSET_INVALID',
            message,
            hint: 'Do not use the release: it is not Modelgate’s.',
        });
    }
    const pieces = [];
    const sink = (0,asset_sink/* hashSink */.o)(pieces);
    await receive(asset, sink, transfers);
    const { size, digest } = asset;
    if (digest !== undefined && sink.digest() !== digest)
        throw new errors/* ModelgateError */.HJ((0,asset_check/* assetFault */.hW)(asset.name, { size, sha256: sink.digest() }, { size, sha256: digest }));
    return Buffer.concat(pieces);
}
async function digestOfAsset(asset, transfers) {
    const sink = (0,asset_sink/* hashSink */.o)();
    await receive(asset, sink, transfers);
    return sink.digest();
}
async function receive(asset, sink, transfers) {
    const { waits, warn } = transfers;
    let limited = 0;
    for (let attempt = 0; sink.have < asset.size; attempt++) {
        const before = sink.have;
        try {
            await pour(asset, sink, transfers);
        }
        catch (cause) {
            if (cause instanceof errors/* ModelgateError */.HJ)
                throw cause;
            if (sink.have - before >= asset.size / 100)
                attempt = 0;
            const limit = cause instanceof RateLimited ? cause.wait : 0;
            const pause = waits.pauses[attempt];
            limited += limit;
            if (pause === undefined || limited > waits.longest)
                throw lost(asset, cause);
            warn(`GitHub: ${cause.message}; downloading ${asset.name} again`);
            await (0,promises_.setTimeout)(Math.max(limit, pause));
        }
    }
}
async function pour(asset, sink, transfers) {
    const { start, bytes } = await openAsset(asset, sink.have, transfers);
    sink.begin(start);
    try {
        for await (const piece of bytes) {
            const size = sink.have + piece.length;
            if (size > asset.size)
                throw new errors/* ModelgateError */.HJ((0,asset_check/* assetFault */.hW)(asset.name, { size }, { size: asset.size, sha256: asset.digest }));
            await sink.write(piece);
        }
    }
    finally {
        bytes.destroy();
        await sink.flush();
    }
    if (sink.have < asset.size)
        throw new Error(`${sink.have} of ${asset.size} bytes`);
}
async function openForWriting(file) {
    await (await (0,external_node_fs_promises_.open)(file, 'a')).close();
    return (0,external_node_fs_promises_.open)(file, 'r+');
}
function lost(asset, cause) {
    const message = `The asset ${asset.name} could not be downloaded: ${cause.message.slice(0, 200)}`;
    return new errors/* ModelgateError */.HJ({ code: 'GITHUB_UNAVAILABLE', message, hint: 'Run it again.' }, { cause });
}

// EXTERNAL MODULE: ./src/github/same-text.ts
var same_text = __webpack_require__(68373);
;// CONCATENATED MODULE: ./src/github/release-draft.ts




async function draftOf(wanted, known, releases) {
    const ofTag = known.filter(({ tag }) => tag === wanted.tag);
    const published = ofTag.find(({ draft }) => !draft);
    if (published)
        return published;
    const draft = await theOldest(ofTag, releases);
    return draft ? brought(draft, { wanted, releases }) : created(wanted, releases);
}
async function deleteDraft({ id }, { octokit, repo, get }) {
    const there = await get(id);
    if (there?.draft)
        await (0,refusal/* absentIf404 */.B_)(octokit.rest.repos.deleteRelease({ ...repo, release_id: id }));
    return there;
}
async function created(wanted, releases) {
    const { waits } = releases;
    let isDoubtful = false;
    for (let attempt = 0;; attempt++) {
        try {
            const made = await create(wanted, releases);
            return isDoubtful ? ((await foundDraft(wanted, releases)) ?? made) : made;
        }
        catch (error) {
            if (!(error instanceof refusal/* GitHubRefusal */.ke) || !error.isAmbiguous)
                throw releaseRefusal(error, `the release ${wanted.tag} be made`);
            isDoubtful = true;
            await (0,promises_.setTimeout)(waits.settle);
            const found = await foundDraft(wanted, releases);
            if (found)
                return found;
            const pause = waits.pauses[attempt];
            if (pause === undefined)
                throw error;
            await (0,promises_.setTimeout)(pause);
        }
    }
}
async function create(wanted, { octokit, repo, keep }) {
    const { data } = await octokit.rest.repos.createRelease({ ...repo, ...asDraft(wanted) });
    return keep(data);
}
async function foundDraft(wanted, releases) {
    const ofTag = (await releases.all()).filter(({ tag }) => tag === wanted.tag);
    const draft = await theOldest(ofTag, releases);
    return draft && brought(draft, { wanted, releases });
}
async function theOldest(ofTag, releases) {
    const [oldest, ...others] = ofTag.filter(({ draft }) => draft).sort((a, b) => a.id - b.id);
    for (const other of others)
        await deleteDraft(other, releases);
    return oldest;
}
async function brought(draft, { wanted, releases }) {
    const { tag, commit, title, notes } = wanted;
    const isSame = draft.commit === commit && draft.title === title && (0,same_text/* sameText */.Q)(draft.notes, notes);
    if (isSame && !draft.prerelease)
        return draft;
    const { octokit, repo, keep } = releases;
    try {
        const { data } = await octokit.rest.repos.updateRelease({
            ...repo,
            release_id: draft.id,
            ...asDraft(wanted),
        });
        return keep(data);
    }
    catch (error) {
        throw releaseRefusal(error, `the draft of ${tag} be changed`);
    }
}
function asDraft({ tag, commit, title, notes }) {
    return {
        tag_name: tag,
        target_commitish: commit,
        name: title,
        body: notes,
        draft: true,
        prerelease: false,
        make_latest: 'false',
    };
}

;// CONCATENATED MODULE: ./src/github/release-edit.ts


async function editRelease(release, change, releases) {
    try {
        await release_edit_send(release, change, releases);
        return 'done';
    }
    catch (error) {
        if (!isFrozen(release, error))
            throw releaseRefusal(error, `the release ${release.tag} be changed`);
    }
    const { title, notes } = change;
    if (change.prerelease === undefined || (title === undefined && notes === undefined))
        return 'refused';
    try {
        await release_edit_send(release, { ...(title !== undefined && { title }), ...(notes !== undefined && { notes }) }, releases);
    }
    catch (error) {
        if (!isFrozen(release, error))
            throw releaseRefusal(error, `the release ${release.tag} be changed`);
    }
    return 'refused';
}
async function release_edit_send(release, { title, notes, prerelease }, releases) {
    const { octokit, repo } = releases;
    await octokit.rest.repos.updateRelease({
        ...repo,
        release_id: release.id,
        ...(title !== undefined && { name: title }),
        ...(notes !== undefined && { body: notes }),
        ...(prerelease !== undefined && { prerelease, make_latest: 'false' }),
    });
}
function isFrozen(release, error) {
    if (!(error instanceof refusal/* GitHubRefusal */.ke))
        return false;
    const isSaid = reasonsOf(error).some((reason) => /immutable/i.test(reason));
    return (error.answered === 422 && (isSaid || release.immutable)) || (error.answered === 403 && isSaid);
}

;// CONCATENATED MODULE: ./src/github/release-publish.ts





async function publishRelease(release, publication) {
    const { expected, releases } = publication;
    if (!release.draft)
        return assertWhole(release, expected);
    assertWhole({ ...release, assets: await assetsOf(release, publication) }, expected);
    try {
        return assertPublished(await publish(release, publication), { release, expected });
    }
    catch (error) {
        if (!(error instanceof refusal/* GitHubRefusal */.ke))
            throw error;
        if (error.isAmbiguous)
            await (0,promises_.setTimeout)(releases.waits.settle);
        const there = await releases.get(release.id);
        if (there && !there.draft)
            return assertPublished(there, { release, expected });
        throw releaseRefusal(error, `the release ${release.tag} be published`);
    }
}
async function publish(release, { latest, releases }) {
    const { octokit, repo, keep } = releases;
    const { data } = await octokit.rest.repos.updateRelease({
        ...repo,
        release_id: release.id,
        tag_name: release.tag,
        target_commitish: release.commit,
        draft: false,
        prerelease: false,
        make_latest: latest ? 'true' : 'false',
    });
    return keep(data);
}
async function assetsOf(release, { expected, releases }) {
    const own = releases.uploaded(release);
    const isOwn = expected.every(({ name }) => own.has(name)) && release.assets.every(({ name }) => own.has(name));
    if (isOwn)
        return [...own.values()];
    const there = await releases.get(release.id);
    if (there)
        return there.assets;
    const message = `The draft of ${release.tag} is not there any more`;
    throw new errors/* ModelgateError */.HJ({ code: 'STORE_REFUSED', message, hint: 'Somebody deleted it. Run it again.' });
}
function assertPublished(found, { release, expected }) {
    if (found.draft || found.tag !== release.tag) {
        const state = found.draft ? 'a draft' : 'published';
        const message = `GitHub says that the release of ${release.tag} is ${state} of ${found.tag.slice(0, 120)}`;
        throw new errors/* ModelgateError */.HJ({
            code: 'STORE_REFUSED',
            message,
            hint: 'Look at the release on GitHub, and run it again.',
        });
    }
    return assertWhole(found, expected);
}
function assertWhole(release, expected) {
    const hint = release.draft
        ? 'Nothing is published. Promote again: the draft is filled anew.'
        : 'Do not use the release: its assets are not those of the version. Promote again, under another version.';
    (0,errors/* throwFaults */.G3)((0,asset_check/* assetDifferences */.Pz)(release.assets, expected).map((difference) => ({
        code: 'ASSET_INVALID',
        message: `${release.tag}: ${difference}`,
        hint,
    })));
    return release;
}

;// CONCATENATED MODULE: ./src/github/release-data.ts
function releaseOf(data) {
    return {
        id: data.id,
        tag: data.tag_name,
        commit: data.target_commitish,
        title: data.name ?? '',
        notes: data.body ?? '',
        draft: data.draft,
        prerelease: data.prerelease,
        immutable: data.immutable ?? false,
        publishedAt: data.draft ? undefined : (data.published_at ?? undefined),
        url: data.html_url,
        assets: data.assets.map(assetOf),
    };
}
function assetOf({ id, name, size, digest, state }) {
    return { id, name, size, digest: digest ?? undefined, state };
}

;// CONCATENATED MODULE: ./src/github/release-upload.ts










async function uploadAsset(source, upload) {
    const { waits, warn, there } = upload;
    if (there && isWhole(there, source)) {
        source.onProgress?.(source.size);
        return there;
    }
    if (there)
        await deleteAsset(upload, there);
    let limited = 0;
    for (let attempt = 0;; attempt++) {
        const outcome = await tryOnce(source, upload);
        if (outcome.kind === 'uploaded')
            return outcome.asset;
        const { error, limit } = outcome;
        const pause = waits.pauses[attempt];
        limited += limit ?? 0;
        if (pause === undefined || limited > waits.longest)
            throw releaseRefusal(error, `the asset \`${source.name}\` be uploaded`);
        warn(`GitHub: ${error.message.split('\n')[0]}; uploading ${source.name} again`);
        await (0,promises_.setTimeout)(Math.max(limit ?? 0, pause));
        if (limit !== undefined)
            continue;
        const found = await findAsset(upload, source.name);
        if (found && isWhole(found, source))
            return found;
        if (found)
            await deleteAsset(upload, found);
    }
}
async function tryOnce(source, upload) {
    const { release, waits } = upload;
    const named = `POST /releases/${release.id}/assets`;
    let answer;
    try {
        answer = await post(source, upload);
    }
    catch (cause) {
        if (cause instanceof errors/* ModelgateError */.HJ)
            throw cause;
        return { kind: 'again', error: (0,refusal/* faultOf */.Kl)(cause, named) };
    }
    const { status, response } = answer;
    if (status === 201 && isAsset(response?.data))
        return verified(assetOf(response.data), { source, upload });
    if (status === 201)
        return { kind: 'again', error: (0,refusal/* faultOf */.Kl)({ message: 'its answer is no JSON' }, named) };
    const error = (0,refusal/* faultOf */.Kl)(answer, named);
    const limit = (0,rate_limit/* limitWait */.x)(answer, waits.unsaid);
    if (limit !== undefined)
        return { kind: 'again', error, limit };
    const isTaken = status === 422 && reasonsOf(error).some((reason) => /already.exists/i.test(reason));
    if (isTaken || error.isAmbiguous)
        return { kind: 'again', error };
    throw releaseRefusal(error, `\`${source.name}\` be added to the release of ${release.tag}`);
}
async function post(source, { octokit, release, waits, root }) {
    const { authorization, agent } = await credentials(octokit);
    const address = new URL(release.address.replace(/\{[^}]*\}$/, ''));
    address.searchParams.set('name', source.name);
    const answer = await exchange(address.href, {
        method: 'POST',
        idle: waits.idle,
        agent,
        headers: {
            authorization,
            accept: 'application/vnd.github+json',
            'content-type': 'application/octet-stream',
            'content-length': String(source.size),
            'user-agent': 'modelgate',
            'x-github-api-version': '2022-11-28',
        },
        body: { ...source, path: external_node_path_default().resolve(root, source.path) },
    });
    try {
        const data = await readAnswer(answer);
        const { statusCode: status = 0, headers } = answer;
        return {
            status,
            message: String(status),
            response: { data, headers: headers },
        };
    }
    finally {
        answer.destroy();
    }
}
async function verified(asset, { source, upload }) {
    if (asset.name !== source.name) {
        await deleteAsset(upload, asset);
        const message = `GitHub calls the asset \`${source.name.slice(0, 120)}\` \`${asset.name.slice(0, 120)}\``;
        throw new errors/* ModelgateError */.HJ({
            code: 'STORE_REFUSED',
            message,
            hint: 'Rename the file to letters, digits, `.`, `_` and `-`.',
        });
    }
    const hashed = asset.digest === undefined && asset.state === 'uploaded' ? await hashedLater(asset, upload) : asset;
    if (isWhole(hashed, source))
        return { kind: 'uploaded', asset: hashed };
    const found = { size: hashed.size, sha256: hashed.digest };
    return { kind: 'again', error: new errors/* ModelgateError */.HJ((0,asset_check/* assetFault */.hW)(source.name, found, source)) };
}
async function hashedLater(asset, upload) {
    const { octokit, repo, waits } = upload;
    for (const pause of waits.pauses) {
        const { data } = await octokit.rest.repos.getReleaseAsset({ ...repo, asset_id: asset.id });
        if (data.digest)
            return assetOf(data);
        await (0,promises_.setTimeout)(pause);
    }
    return { ...asset, digest: await digestOfAsset(asset, upload) };
}
async function findAsset({ octokit, repo, release }, name) {
    const options = { ...repo, release_id: release.id, per_page: 100 };
    const assets = await octokit.paginate(octokit.rest.repos.listReleaseAssets, options);
    const found = assets.find((asset) => asset.name === name);
    return found && assetOf(found);
}
async function deleteAsset({ octokit, repo }, { id }) {
    await (0,refusal/* absentIf404 */.B_)(octokit.rest.repos.deleteReleaseAsset({ ...repo, asset_id: id }));
}
function isWhole(asset, { size, sha256 }) {
    return (0,asset_check/* isSame */.Ft)(asset, { size, digest: sha256 });
}
function isAsset(data) {
    const { id, name, size, state } = (data ?? {});
    return (typeof id === 'number' &&
        typeof name === 'string' &&
        typeof size === 'number' &&
        typeof state === 'string');
}

;// CONCATENATED MODULE: ./src/github/releases.ts



function releasesOf(transfers) {
    const { octokit, repo } = transfers;
    const addresses = new Map();
    const uploads = new Map();
    const pages = { ...repo, per_page: 100 };
    const keep = (data) => {
        addresses.set(data.id, data.upload_url);
        const own = uploads.get(data.id);
        const release = releaseOf(data);
        if (own === undefined)
            return release;
        const assets = release.assets.map((asset) => {
            const known = own.get(asset.name);
            return asset.digest === undefined && known?.id === asset.id
                ? { ...asset, digest: known.digest }
                : asset;
        });
        return { ...release, assets };
    };
    const get = async (id) => {
        const answer = await (0,refusal/* absentIf404 */.B_)(octokit.rest.repos.getRelease({ ...repo, release_id: id }));
        return answer && keep(answer.data);
    };
    return {
        ...transfers,
        get,
        newest: async () => (await octokit.rest.repos.listReleases(pages)).data.map(keep),
        all: async () => (await octokit.paginate(octokit.rest.repos.listReleases, pages)).map(keep),
        keep,
        async uploadAddress({ id, tag }) {
            if (!addresses.has(id))
                await get(id);
            const address = addresses.get(id);
            if (address !== undefined)
                return address;
            const message = `There is no draft of ${tag} that this token may see`;
            const hint = 'Somebody deleted it: run it again. Or the job’s `permissions:` lack `contents: write`.';
            throw new errors/* ModelgateError */.HJ({ code: 'STORE_REFUSED', message, hint });
        },
        uploaded({ id }) {
            const own = uploads.get(id) ?? new Map();
            uploads.set(id, own);
            return own;
        },
    };
}

;// CONCATENATED MODULE: ./src/github/transfers.ts
const usualWaits = {
    pauses: [2_000, 5_000, 15_000],
    idle: 120_000,
    settle: 2_000,
    longest: 120_000,
    unsaid: 60_000,
};

;// CONCATENATED MODULE: ./src/github/store.ts














function githubStore(octokit, options) {
    const { repository, files, warn } = options;
    const repo = { owner: repository.owner, repo: repository.name };
    const waits = { ...usualWaits, ...options.waits };
    const transfers = { octokit, repo, root: files.root, waits, warn };
    const releases = releasesOf(transfers);
    return {
        async releases(model, { all = false } = {}) {
            const found = await (all ? releases.all() : releases.newest());
            const isMeant = ({ tag }) => {
                const parsed = (0,version/* parseTag */.ED)(tag);
                return model === undefined ? parsed !== undefined : parsed?.model === model;
            };
            return found.filter(isMeant).sort(newestFirst);
        },
        restated: (release) => Promise.resolve(release),
        async release(tag) {
            const answer = await (0,refusal/* absentIf404 */.B_)(octokit.rest.repos.getReleaseByTag({ ...repo, tag }));
            return answer && releases.keep(answer.data);
        },
        obstacles: (tag, commit, { head } = {}) => obstaclesTo({ tag, commit, head }, { octokit, repo }),
        async draft(release, { known } = {}) {
            assertText(release);
            return draftOf(release, known ?? (await releases.all()), releases);
        },
        async upload(release, source) {
            const own = releases.uploaded(release);
            const there = own.get(source.name) ?? release.assets.find(({ name }) => name === source.name);
            if (!release.draft)
                return inPublished(release, source);
            own.delete(source.name);
            const address = await releases.uploadAddress(release);
            const upload = { ...transfers, release: { id: release.id, tag: release.tag, address }, there };
            const asset = await uploadAsset(source, upload);
            own.set(asset.name, asset);
            return asset;
        },
        publish: (release, expected, { latest }) => publishRelease(release, { expected, latest, releases }),
        edit(release, change) {
            assertText(change);
            return editRelease(release, change, releases);
        },
        async discard(release) {
            const there = await deleteDraft(release, releases);
            if (there?.draft === false)
                throw published(release, 'it is not deleted');
        },
        download: (asset, target) => downloadAsset(asset, target, transfers),
        read: (asset, limit) => readAsset(asset, limit, transfers),
        annotate: (tag) => annotateTag(tag, transfers),
        annotated: (prefix) => annotatedTags(prefix, transfers),
    };
}
function inPublished(release, { name, size, sha256 }) {
    const there = release.assets.find((asset) => asset.name === name);
    if (there && (0,asset_check/* isSame */.Ft)(there, { size, digest: sha256 }))
        return there;
    throw published(release, `\`${name}\` is not added to it`);
}
function published({ tag }, what) {
    const hint = 'A published version stays what it is: promote again, under another version.';
    return new errors/* ModelgateError */.HJ({ code: 'STORE_REFUSED', message: `${tag} is published: ${what}`, hint });
}
function assertText({ title = '', notes = '' }) {
    const bytes = Buffer.byteLength(notes);
    if (bytes > store/* longestNotes */.i || title.length > 255)
        throw new RangeError(`a title of ${title.length} letters, notes of ${bytes} bytes`);
}
function newestFirst(a, b) {
    return timeOf(b) - timeOf(a) || b.id - a.id;
}
function timeOf({ publishedAt }) {
    return publishedAt === undefined ? Number.MAX_VALUE : Date.parse(publishedAt) || 0;
}


}),

93433:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  i: () => (longestNotes),
  x: () => (largestAsset)
});
const largestAsset = 2 ** 31 - 1;
const longestNotes = 125_000;


})

};
