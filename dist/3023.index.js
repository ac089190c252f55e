export const id = 3023;
export const ids = [3023];
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

33023:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubLedger: () => (githubLedger)
});

// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/domain/registry/ledger-paths.ts
var ledger_paths = __webpack_require__(76728);
// EXTERNAL MODULE: ./src/ports/ledger.ts
var ledger = __webpack_require__(37727);
// EXTERNAL MODULE: ./src/github/blob.ts
var github_blob = __webpack_require__(15312);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./src/github/graphql.ts
var graphql = __webpack_require__(41422);
// EXTERNAL MODULE: ./src/github/refusal.ts
var refusal = __webpack_require__(46047);
// EXTERNAL MODULE: ./src/github/visibility.ts
var visibility = __webpack_require__(14547);
;// CONCATENATED MODULE: ./src/github/ledger-append.ts







const ref = `refs/heads/${ledger/* ledgerBranch */.c}`;
const tries = 3;
async function appendToLedger(octokit, append) {
    const { head, addition, settle } = append;
    const write = head === undefined ? await birth(octokit, append) : commitOn(octokit, { ...append, head });
    let doubtful = false;
    for (let attempt = 1;; attempt++) {
        try {
            return { kind: 'appended', head: await write() };
        }
        catch (error) {
            if (!(error instanceof refusal/* GitHubRefusal */.ke))
                throw error;
            doubtful ||= error.isAmbiguous;
            if (!doubtful && isLost(error))
                return { kind: 'lost' };
            if (!error.isAmbiguous && !isRule(error) && isFinal(error))
                throw asPermission(error);
            if (error.isAmbiguous)
                await (0,promises_.setTimeout)(settle);
            const present = await readBack(octokit, append);
            if (doubtful && present.head !== undefined && present.landed)
                return { kind: 'appended', head: present.head, readBack: true };
            if (isLost(error) || present.head !== head)
                return { kind: 'lost' };
            if (!error.isAmbiguous)
                throw refused(error, addition);
            if (attempt === tries)
                throw error;
        }
    }
}
function commitOn(octokit, { repository, head, addition }) {
    const [headline = '', ...body] = addition.message.split('\n');
    const input = {
        branch: { repositoryNameWithOwner: `${repository.owner}/${repository.name}`, branchName: ledger/* ledgerBranch */.c },
        expectedHeadOid: head,
        message: { headline, body: body.join('\n').trim() },
        fileChanges: {
            additions: [...addition.files].map(([path, content]) => ({
                path,
                contents: Buffer.from(content).toString('base64'),
            })),
        },
    };
    const mutation = `mutation LedgerAppend($input: CreateCommitOnBranchInput!) {
    createCommitOnBranch(input: $input) { commit { oid } }
  }`;
    return async () => {
        const made = await (0,graphql/* mutateGraphql */.ak)(octokit, mutation, { input });
        const oid = made.createCommitOnBranch?.commit?.oid;
        if (oid !== undefined)
            return oid;
        const message = 'GitHub names no commit in its answer to the mutation createCommitOnBranch';
        throw new refusal/* GitHubRefusal */.ke({ code: 'GITHUB_UNAVAILABLE', message }, {});
    };
}
async function birth(octokit, { repository, addition }) {
    const repo = { owner: repository.owner, repo: repository.name };
    const request = { repeatable: true };
    const tree = await octokit.rest.git.createTree({
        ...repo,
        request,
        tree: [...addition.files].map(([path, content]) => ({ path, content, mode: '100644', type: 'blob' })),
    });
    const { message } = addition;
    const commit = await octokit.rest.git.createCommit({
        ...repo,
        request,
        message,
        tree: tree.data.sha,
        parents: [],
    });
    return async () => {
        const made = await octokit.rest.git.createRef({ ...repo, ref, sha: commit.data.sha });
        return made.data.object.sha;
    };
}
async function readBack(octokit, { repository, addition }) {
    const [[path, content] = ['', '']] = addition.files;
    const query = `query LedgerReadBack($owner: String!, $name: String!, $ref: String!, $file: String!) {
    repository(owner: $owner, name: $name) {
      ref(qualifiedName: $ref) { target { oid } }
      object(expression: $file) { ... on Blob { oid text } }
    }
  }`;
    const variables = { ref, file: `${ref}:${path}` };
    const present = await (0,visibility/* askRepository */.g)(octokit, repository, { query, variables });
    const { ref: branch, object } = present.repository;
    const there = object?.oid && (await (0,github_blob/* bytesOf */.$)(octokit, repository, { oid: object.oid, text: object.text ?? null }));
    return { head: branch?.target.oid, landed: there ? there.equals(Buffer.from(content)) : false };
}
function isLost(error) {
    if (error instanceof graphql/* GraphqlRefusal */.kW)
        return error.types.includes('STALE_DATA');
    return error.answered === 422 && /already exists/i.test(error.said);
}
function isFinal(error) {
    return error.code === 'PERMISSION_MISSING' || error.code === 'GITHUB_UNAVAILABLE';
}
function isRule(error) {
    const types = error instanceof graphql/* GraphqlRefusal */.kW ? error.types : [];
    if (types.some((type) => type?.includes('RULE_VIOLATION')))
        return true;
    return /rule violation|protected (?:branch|ref)|not authorized to push/i.test(error.said);
}
function asPermission(error) {
    if (error.code !== 'PERMISSION_MISSING' || !(error instanceof graphql/* GraphqlRefusal */.kW))
        return error;
    return new errors/* ModelgateError */.HJ({
        code: 'PERMISSION_MISSING',
        message: `GitHub refuses to write the branch \`${ledger/* ledgerBranch */.c}\`: ${error.said}`,
        hint: 'The job’s `permissions:` lack `contents: write`.',
    }, { cause: error });
}
function refused(error, { files }) {
    const [path = ''] = files.keys();
    return new errors/* ModelgateError */.HJ({
        code: 'LEDGER_REFUSED',
        message: `GitHub does not let the branch \`${ledger/* ledgerBranch */.c}\` be written: ${error.said.trim()}`,
        place: { path },
        hint: `Except the branch \`${ledger/* ledgerBranch */.c}\` from the ruleset or protection that covers it, or let the token’s app bypass it (Settings, Rules).`,
    }, { cause: error });
}

;// CONCATENATED MODULE: ./src/github/ledger.ts







const ledger_ref = `refs/heads/${ledger/* ledgerBranch */.c}`;
const eventsAtOnce = 100;
const snapshotQuery = `query LedgerSnapshot($owner: String!, $name: String!, $ref: String!) {
  repository(owner: $owner, name: $name) { ref(qualifiedName: $ref) { target { oid ... on Commit { tree {
    entries { name object { ... on Tree { entries { name object { ... on Tree { entries { name object { ... on Blob { oid text } } } } } } } } }
  } } } } }
}`;
function githubLedger(octokit, repository, { settle = 2_000 } = {}) {
    const { owner, name } = repository;
    return {
        async state(model) {
            try {
                const { data } = await octokit.rest.repos.getContent({
                    owner,
                    repo: name,
                    path: (0,ledger_paths/* statePath */.B)(model),
                    ref: ledger_ref,
                    mediaType: { format: 'raw' },
                });
                return Buffer.from(data);
            }
            catch (error) {
                if (!(error instanceof refusal/* GitHubRefusal */.ke) || error.answered !== 404)
                    throw error;
                if (!error.said.startsWith('No commit found'))
                    await (0,visibility/* assertVisible */.P)(octokit, repository);
                return undefined;
            }
        },
        async snapshot() {
            const answer = await (0,visibility/* askRepository */.g)(octokit, repository, {
                query: snapshotQuery,
                variables: { ref: ledger_ref },
            });
            const target = answer.repository.ref?.target;
            if (!target)
                return { head: undefined, states: new Map() };
            const models = target.tree.entries?.find((entry) => entry.name === 'models')?.object?.entries ?? [];
            const states = new Map();
            for (const model of models) {
                const blob = model.object?.entries?.find((entry) => entry.name === 'state.json')?.object;
                if (blob?.oid)
                    states.set(model.name, await (0,github_blob/* bytesOf */.$)(octokit, repository, asBlob(blob)));
            }
            return { head: target.oid, states };
        },
        async events(head, { model, from, to }) {
            const events = [];
            for (let first = from; first <= to; first += eventsAtOnce) {
                const paths = Array.from({ length: Math.min(eventsAtOnce, to - first + 1) }, (_, at) => (0,ledger_paths/* eventPath */.Q)(model, first + at));
                const fields = paths.map((path, at) => `f${at}: object(expression: ${JSON.stringify(`${head}:${path}`)}) { ... on Blob { oid text } }`);
                const query = `query LedgerEvents($owner: String!, $name: String!) { repository(owner: $owner, name: $name) {
          head: object(expression: ${JSON.stringify(head)}) { oid }
          ${fields.join('\n')}
        } }`;
                const answer = await (0,visibility/* askRepository */.g)(octokit, repository, { query });
                if (!answer.repository['head'])
                    throw unknownHead(head);
                for (const at of paths.keys()) {
                    const blob = answer.repository[`f${at}`];
                    events.push(blob?.oid ? await (0,github_blob/* bytesOf */.$)(octokit, repository, asBlob(blob)) : undefined);
                }
            }
            return events;
        },
        append: (head, addition) => appendToLedger(octokit, { repository, head, addition, settle }),
    };
}
function asBlob({ oid = '', text = null }) {
    return { oid, text };
}
function unknownHead(head) {
    return new errors/* ModelgateError */.HJ({
        code: 'LEDGER_INVALID',
        message: `The ledger’s branch cannot be read: GitHub has no commit ${head} in this repository`,
        hint: 'The branch was deleted or replaced meanwhile. Run it again.',
    });
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
