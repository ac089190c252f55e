export const id = 4292;
export const ids = [4292];
export const modules = {

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

14292:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubInspection: () => (githubInspection)
});

// EXTERNAL MODULE: ./src/domain/registry/version.ts
var version = __webpack_require__(53866);
// EXTERNAL MODULE: ./src/ports/ledger.ts
var ledger = __webpack_require__(37727);
// EXTERNAL MODULE: ./src/github/graphql.ts
var graphql = __webpack_require__(41422);
;// CONCATENATED MODULE: ./src/github/ledger-rules.ts

const refusing = {
    creation: 'forbids that it is made',
    update: 'forbids that it is changed',
    pull_request: 'asks for a pull request',
    required_status_checks: 'asks for status checks',
    required_deployments: 'asks for deployments',
    merge_queue: 'asks for a merge queue',
    workflows: 'asks for workflows to pass',
    code_scanning: 'asks for code scanning',
};
function ledgerRuleObstacle(type) {
    const rule = refusing[type];
    return (rule &&
        `A rule for the branch \`${ledger/* ledgerBranch */.c}\` ${rule} (\`${type}\`). Except this branch from the ruleset, or let the token’s app bypass it.`);
}

// EXTERNAL MODULE: ./src/github/refusal.ts
var refusal = __webpack_require__(46047);
;// CONCATENATED MODULE: ./src/github/inspection.ts





const tagsQuery = `query ($owner: String!, $name: String!, $after: String) {
  repository(owner: $owner, name: $name) { refs(refPrefix: "refs/tags/", first: 100, after: $after) {
    nodes { name target { oid ... on Tag { target { oid } } } }
    pageInfo { hasNextPage endCursor }
  } }
}`;
function githubInspection(octokit, { owner, name }) {
    const repo = { owner, repo: name };
    return {
        async mayWrite() {
            const { data } = await octokit.rest.repos.get(repo);
            return data.archived ? false : data.permissions?.push;
        },
        async ledgerObstacles() {
            const options = { ...repo, branch: ledger/* ledgerBranch */.c, per_page: 100 };
            const rules = await octokit.paginate(octokit.rest.repos.getBranchRules, options);
            const found = rules.flatMap((rule) => {
                const obstacle = ledgerRuleObstacle(rule.type);
                return obstacle === undefined ? [] : [{ ruleset: rule.ruleset_id, obstacle }];
            });
            const bypassed = new Map();
            for (const { ruleset } of found)
                if (!bypassed.has(ruleset))
                    bypassed.set(ruleset, await bypasses(ruleset));
            return [
                ...new Set(found.filter(({ ruleset }) => !bypassed.get(ruleset)).map(({ obstacle }) => obstacle)),
            ];
        },
        async earlierLedgerHeads() {
            const ref = `refs/heads/${ledger/* ledgerBranch */.c}`;
            try {
                const { data } = await octokit.rest.repos.listActivities({ ...repo, ref, per_page: 100 });
                const commits = data.flatMap(({ after, before }) => [after, before]);
                return [...new Set(commits)].filter((commit) => !/^0+$/.test(commit));
            }
            catch (error) {
                if (error instanceof refusal/* GitHubRefusal */.ke && !error.isAmbiguous)
                    return [];
                throw error;
            }
        },
        async tags() {
            const tags = new Map();
            for (let after = null;;) {
                const answer = await (0,graphql/* askGraphql */.jQ)(octokit, tagsQuery, { owner, name, after });
                const { nodes, pageInfo } = answer.repository.refs;
                for (const { name: tag, target } of nodes)
                    if ((0,version/* parseTag */.ED)(tag))
                        tags.set(tag, target.target?.oid ?? target.oid);
                if (!pageInfo.hasNextPage)
                    return tags;
                after = pageInfo.endCursor;
            }
        },
        async latestRelease() {
            return (await (0,refusal/* absentIf404 */.B_)(octokit.rest.repos.getLatestRelease(repo)))?.data.tag_name;
        },
        resetCommand: (commit) => `git fetch origin ${commit} && git push --force origin ${commit}:refs/heads/${ledger/* ledgerBranch */.c}`,
    };
    async function bypasses(ruleset) {
        if (ruleset === undefined)
            return false;
        const answer = await (0,refusal/* absentIf404 */.B_)(octokit.rest.repos.getRepoRuleset({ ...repo, ruleset_id: ruleset }));
        const may = answer?.data.current_user_can_bypass;
        return may === 'always' || may === 'exempt';
    }
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
