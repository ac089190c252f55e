export const id = 708;
export const ids = [708];
export const modules = {

70708:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubForge: () => (githubForge)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./src/github/graphql.ts
var graphql = __webpack_require__(41422);
// EXTERNAL MODULE: ./src/github/refusal.ts
var refusal = __webpack_require__(46047);
// EXTERNAL MODULE: ./src/github/same-text.ts
var same_text = __webpack_require__(68373);
;// CONCATENATED MODULE: ./src/github/issues.ts



function githubIssues(octokit, { owner, name }, { viewer, settle }) {
    const repo = { owner, repo: name };
    const list = async (label) => {
        const filter = {
            labels: label,
            state: 'all',
            sort: 'created',
            direction: 'desc',
            per_page: 100,
        };
        const { data } = await octokit.rest.issues.listForRepo({ ...repo, ...filter });
        return data.filter((issue) => issue.pull_request === undefined).map(issueOf);
    };
    return {
        issues: list,
        async createIssue({ title, body, label }) {
            const create = async () => issueOf((await octokit.rest.issues.create({ ...repo, title, body, labels: [label] })).data);
            try {
                return await create();
            }
            catch (error) {
                if (!(error instanceof refusal/* GitHubRefusal */.ke) || !error.isAmbiguous)
                    throw error;
                await (0,promises_.setTimeout)(settle);
                const [login, there] = [await viewer(), await list(label)];
                const made = there.find((issue) => issue.author === login && issue.title === title && (0,same_text/* sameText */.Q)(issue.body, body));
                return made ?? create();
            }
        },
    };
}
function issueOf(data) {
    const { number, title, body, html_url: url, state, user } = data;
    return { number, title, url, author: user?.login ?? 'ghost', body: body ?? '', open: state === 'open' };
}

;// CONCATENATED MODULE: ./src/github/pull-requests.ts
const pageSize = 100;
const mostPages = 3;
const moves = new Set(['base_ref_changed', 'automatic_base_change_succeeded']);
function githubPullRequests(octokit, { owner, name, id }) {
    const repo = { owner, repo: name };
    const wasMoved = async (pullRequest) => {
        for (let page = 1; page <= mostPages; page++) {
            const place = { ...repo, issue_number: pullRequest, per_page: pageSize, page };
            const { data, headers } = await octokit.rest.issues.listEvents(place);
            if (data.some(({ event }) => moves.has(event)))
                return true;
            if (!hasNext(headers))
                return false;
        }
        return true;
    };
    return {
        async pullRequestsFrom(branch) {
            const filter = { head: `${owner}:${branch}`, state: 'all', per_page: pageSize };
            const { data, headers } = await octokit.rest.pulls.list({ ...repo, ...filter });
            if (data.length >= pageSize || hasNext(headers))
                return undefined;
            const found = [];
            for (const { number, head, base } of data) {
                const source = head.repo;
                const isOurs = source === null || source.id === id;
                if (head.ref !== branch || base.repo.id !== id || !isOurs)
                    continue;
                found.push({ number, base: base.ref, retargeted: source === null || (await wasMoved(number)) });
            }
            return found;
        },
    };
}
function hasNext({ link }) {
    return link?.includes('rel="next"') ?? false;
}

;// CONCATENATED MODULE: ./src/github/workflows.ts

function githubWorkflows(octokit, { owner, name }, { run, serverUrl }) {
    const repo = { owner, repo: name };
    return {
        async dispatch(payload) {
            const send = () => octokit.rest.repos.createDispatchEvent({
                ...repo,
                event_type: 'modelgate',
                client_payload: { ...payload },
            });
            try {
                await send();
            }
            catch (error) {
                if (!(error instanceof refusal/* GitHubRefusal */.ke) || !error.isAmbiguous)
                    throw error;
                await send();
            }
        },
        async approvals() {
            if (run === undefined)
                return [];
            const answer = await unlessHidden(octokit.rest.actions.getReviewsForRun({ ...repo, run_id: run }));
            const approved = (answer?.data ?? []).filter(({ state }) => state === 'approved');
            return approved.flatMap(({ environments, user, comment }) => environments.map((environment) => ({
                environment: environment.name ?? '',
                login: user.login,
                comment,
            })));
        },
        async isOver(workflowRunUrl) {
            const id = runIn(workflowRunUrl, { owner, name, serverUrl });
            if (id === undefined)
                return undefined;
            const answer = await unlessHidden(octokit.rest.actions.getWorkflowRun({ ...repo, run_id: id }));
            return answer && answer.data.status === 'completed';
        },
    };
}
async function unlessHidden(answer) {
    try {
        return await answer;
    }
    catch (error) {
        if (error instanceof refusal/* GitHubRefusal */.ke && (error.answered === 404 || isForbidden(error)))
            return undefined;
        throw error;
    }
}
function isForbidden(error) {
    return error.answered === 403 && error.code === 'PERMISSION_MISSING';
}
function runIn(address, { owner, name, serverUrl }) {
    if (!URL.canParse(address))
        return undefined;
    const { origin, pathname } = new URL(address);
    if (URL.canParse(serverUrl) && new URL(serverUrl).origin !== origin)
        return undefined;
    const [, ofOwner, ofName, id] = /^\/([^/]+)\/([^/]+)\/actions\/runs\/(\d{1,15})(?:\/.*)?$/.exec(pathname) ?? [];
    const isOurs = ofOwner?.toLowerCase() === owner.toLowerCase() && ofName?.toLowerCase() === name.toLowerCase();
    return isOurs ? Number(id) : undefined;
}

;// CONCATENATED MODULE: ./src/github/forge.ts







function githubForge(octokit, repository, { settle = 2_000, workflowRun, serverUrl = '' } = {}) {
    const repo = { owner: repository.owner, repo: repository.name };
    const list = async (pullRequest) => {
        const options = { ...repo, issue_number: pullRequest, per_page: 100 };
        return (await octokit.paginate(octokit.rest.issues.listComments, options)).map(commentOf);
    };
    const create = async (pullRequest, body) => commentOf((await octokit.rest.issues.createComment({ ...repo, issue_number: pullRequest, body })).data);
    const viewer = async () => {
        const answer = await (0,graphql/* askGraphql */.jQ)(octokit, 'query { viewer { login } }');
        return answer.viewer.login;
    };
    return {
        comments: list,
        async createComment(pullRequest, body) {
            try {
                return await create(pullRequest, body);
            }
            catch (error) {
                if (!(error instanceof refusal/* GitHubRefusal */.ke) || !error.isAmbiguous)
                    throw error;
                await (0,promises_.setTimeout)(settle);
                const [login, there] = [await viewer(), await list(pullRequest)];
                const made = there.findLast((comment) => comment.author === login && (0,same_text/* sameText */.Q)(comment.body, body));
                return made ?? create(pullRequest, body);
            }
        },
        async updateComment(id, body) {
            const answer = await (0,refusal/* absentIf404 */.B_)(octokit.rest.issues.updateComment({ ...repo, comment_id: id, body }));
            return answer && commentOf(answer.data);
        },
        async deleteComment(id) {
            await (0,refusal/* absentIf404 */.B_)(octokit.rest.issues.deleteComment({ ...repo, comment_id: id }));
        },
        viewer,
        async pullRequestsOf(commit) {
            const options = { ...repo, commit_sha: commit, per_page: 100 };
            const all = await octokit.paginate(octokit.rest.repos.listPullRequestsAssociatedWithCommit, options);
            return all
                .filter(({ merged_at: merged }) => typeof merged === 'string')
                .toSorted((a, b) => Date.parse(b.merged_at ?? '') - Date.parse(a.merged_at ?? '') || b.number - a.number)
                .map(({ number }) => number);
        },
        ...githubPullRequests(octokit, repository),
        ...githubIssues(octokit, repository, { viewer, settle }),
        ...githubWorkflows(octokit, repository, { run: workflowRun, serverUrl }),
    };
}
function commentOf(data) {
    return { id: data.id, author: data.user?.login ?? 'ghost', body: data.body ?? '', url: data.html_url };
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


})

};
