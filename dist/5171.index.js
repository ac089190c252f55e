export const id = 5171;
export const ids = [5171];
export const modules = {

15312:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $: () => (bytesOf)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

async function bytesOf(octokit, { owner, name }, { oid, text }) {
    const bytes = Buffer.from(text ?? '');
    if (blobId(bytes) === oid)
        return bytes;
    const { data } = await octokit.rest.git.getBlob({ owner, repo: name, file_sha: oid });
    return Buffer.from(data.content, 'base64');
}
function blobId(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
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

75171:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubRepository: () => (githubRepository)
});

// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/github/blob.ts
var blob = __webpack_require__(15312);
// EXTERNAL MODULE: ./src/github/visibility.ts
var visibility = __webpack_require__(14547);
;// CONCATENATED MODULE: ./src/github/branch-file.ts


const query = `query BranchFile($owner: String!, $name: String!, $ref: String!, $path: String!) {
  repository(owner: $owner, name: $name) {
    ref(qualifiedName: $ref) { target { oid ... on Commit { file(path: $path) { mode object { ... on Blob { oid text } } } } } }
  }
}`;
const branch_file_link = 0o120000;
async function readBranchFile(octokit, repository, { branch, path }) {
    const variables = { ref: `refs/heads/${branch}`, path };
    const answer = await (0,visibility/* askRepository */.g)(octokit, repository, { query, variables });
    const target = answer.repository.ref?.target;
    if (!target)
        return { kind: 'no-branch' };
    const commit = target.oid;
    const { file } = target;
    if (file?.mode === branch_file_link)
        return { kind: 'link', commit };
    const { oid, text = null } = file?.object ?? {};
    const bytes = oid === undefined ? undefined : await (0,blob/* bytesOf */.$)(octokit, repository, { oid, text });
    return { kind: 'found', commit, bytes };
}

// EXTERNAL MODULE: ./src/github/refusal.ts
var refusal = __webpack_require__(46047);
;// CONCATENATED MODULE: ./src/github/tree.ts

async function readTree(octokit, repo, commit) {
    const entries = await filesBelow(octokit, repo, { id: commit, prefix: '' });
    return entries
        .map((entry) => ({ entry, key: Buffer.from(entry.path) }))
        .sort((a, b) => Buffer.compare(a.key, b.key))
        .map(({ entry }) => entry);
}
async function filesBelow(octokit, repo, { id, prefix }) {
    const whole = await octokit.rest.git.getTree({ ...repo, tree_sha: id, recursive: '1' });
    if (!whole.data.truncated)
        return whole.data.tree.flatMap((entry) => leaf(entry, prefix));
    const flat = await octokit.rest.git.getTree({ ...repo, tree_sha: id });
    if (flat.data.truncated) {
        const message = `GitHub lists folder \`${prefix || '/'}\` only in part: it has too many entries`;
        throw new errors/* ModelgateError */.HJ({ code: 'GITHUB_REFUSED', message, hint: 'Split the folder.' });
    }
    const entries = [];
    for (const entry of flat.data.tree) {
        if (entry.type !== 'tree')
            entries.push(...leaf(entry, prefix));
        else
            entries.push(...(await filesBelow(octokit, repo, { id: entry.sha, prefix: `${prefix}${entry.path}/` })));
    }
    return entries;
}
function leaf(entry, prefix) {
    return entry.type === 'tree' ? [] : [{ path: prefix + entry.path, mode: entry.mode, id: entry.sha }];
}

;// CONCATENATED MODULE: ./src/github/repository.ts





function githubRepository(octokit, repository, early) {
    const { private: isPrivate } = repository;
    const repo = { owner: repository.owner, repo: repository.name };
    let visible;
    const seen = (answer) => {
        visible = Promise.resolve();
        return answer;
    };
    const assertSeen = () => (visible ??= (0,visibility/* assertVisible */.P)(octokit, repository));
    async function commitNamed(ref) {
        try {
            const { data } = await octokit.rest.repos.getCommit({ ...repo, ref, mediaType: { format: 'sha' } });
            return data;
        }
        catch (error) {
            if (error instanceof refusal/* GitHubRefusal */.ke && (error.answered === 404 || error.answered === 422))
                return undefined;
            throw error;
        }
    }
    async function fileAt(commit, path) {
        try {
            const { data } = await octokit.rest.repos.getContent({ ...repo, path, ref: commit });
            if (Array.isArray(data) || data.type === 'submodule')
                return undefined;
            if (data.type !== 'file')
                throw brokenLink(path);
            if (data.encoding === 'base64')
                return Buffer.from(data.content, 'base64');
            const blob = await octokit.rest.git.getBlob({ ...repo, file_sha: data.sha });
            return Buffer.from(blob.data.content, 'base64');
        }
        catch (error) {
            if (!(error instanceof refusal/* GitHubRefusal */.ke) || error.answered !== 404)
                throw error;
            if (error.said.startsWith('No commit found'))
                throw unknown(commit);
            await assertSeen();
            return undefined;
        }
    }
    return {
        async resolve(ref) {
            const known = ref === early?.branch ? await early.commit : undefined;
            if (known !== undefined)
                return seen(known);
            const names = isCommitId(ref) ? [ref] : [`heads/${ref}`, ref.replace(/^refs\//, '')];
            for (const name of names) {
                const commit = await commitNamed(name);
                if (commit !== undefined)
                    return seen(commit);
            }
            await assertSeen();
            return undefined;
        },
        async parents(commit) {
            const answer = await (0,refusal/* absentIf404 */.B_)(octokit.rest.git.getCommit({ ...repo, commit_sha: commit }));
            if (!answer)
                throw unknown(commit);
            return seen(answer.data.parents.map(({ sha }) => sha));
        },
        file: fileAt,
        async fileOfBranch(branch, path) {
            const known = branch === early?.branch ? await early.commit : undefined;
            if (known !== undefined)
                return { commit: seen(known), bytes: await fileAt(known, path) };
            const found = await readBranchFile(octokit, repository, { branch, path });
            if (found.kind === 'no-branch')
                return undefined;
            const commit = seen(found.commit);
            return { commit, bytes: found.kind === 'link' ? await fileAt(commit, path) : found.bytes };
        },
        async tree(commit) {
            const listing = await (0,refusal/* absentIf404 */.B_)(readTree(octokit, repo, commit));
            if (!listing)
                throw unknown(commit);
            return listing;
        },
        async contains(commit, ancestor) {
            if (commit === ancestor)
                return true;
            const basehead = `${ancestor}...${commit}`;
            const answer = await (0,refusal/* absentIf404 */.B_)(octokit.rest.repos.compareCommitsWithBasehead({ ...repo, basehead, per_page: 1 }));
            return answer?.data.status === 'ahead' || answer?.data.status === 'identical';
        },
        async mergeBase(a, b) {
            const basehead = `${a}...${b}`;
            const answer = await (0,refusal/* absentIf404 */.B_)(octokit.rest.repos.compareCommitsWithBasehead({ ...repo, basehead, per_page: 1 }));
            return answer?.data.merge_base_commit.sha;
        },
        isPrivate: async () => isPrivate ?? (await octokit.rest.repos.get(repo)).data.private,
    };
}
function unknown(commit) {
    const message = `GitHub has no commit ${commit} in this repository`;
    return new errors/* ModelgateError */.HJ({ code: 'REF_UNKNOWN', message });
}
function brokenLink(path) {
    const message = 'It is a link that leads to no file of the same commit';
    return new errors/* ModelgateError */.HJ({ code: 'FILE_UNREADABLE', message, place: { path } });
}
function isCommitId(ref) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(ref);
}


}),

14547:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  P: () => (assertVisible),
  g: () => (askRepository)
});
var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
var _graphql_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41422);
var _refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46047);



async function askRepository(octokit, repository, { query, variables = {}, }) {
    const { owner, name } = repository;
    try {
        return await (0,_graphql_js__WEBPACK_IMPORTED_MODULE_1__/* .askGraphql */ .jQ)(octokit, query, { owner, name, ...variables });
    }
    catch (error) {
        const isHidden = error instanceof _graphql_js__WEBPACK_IMPORTED_MODULE_1__/* .GraphqlRefusal */ .kW && error.types.includes('NOT_FOUND');
        throw isHidden ? invisible(repository) : error;
    }
}
async function assertVisible(octokit, repository) {
    const { owner, name } = repository;
    const answer = await (0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .absentIf404 */ .B_)(octokit.rest.repos.get({ owner, repo: name }));
    if (answer === undefined)
        throw invisible(repository);
}
function invisible({ owner, name }) {
    const message = `There is no repository ${owner}/${name} that the token may see`;
    const hint = 'Give `github-token` a token for it, with `contents: read`.';
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelgateError */ .HJ({ code: 'PERMISSION_MISSING', message, hint });
}


})

};
