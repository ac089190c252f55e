export const id = 556;
export const ids = [556];
export const modules = {

/***/ 19556:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   githubContext: () => (/* binding */ githubContext)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10241);



const nothing = /^0+$/;
/** The event of the job, from the variables and the payload that the runner sets. */
function githubContext(env) {
    const payload = readPayload(env);
    const id = Number(required(env, 'GITHUB_REPOSITORY_ID'));
    const [owner = '', name = ''] = required(env, 'GITHUB_REPOSITORY').split('/');
    const event = required(env, 'GITHUB_EVENT_NAME');
    const ref = required(env, 'GITHUB_REF');
    const defaultBranch = defaultBranchOf(payload, { event, ref, file: required(env, 'GITHUB_EVENT_PATH') });
    // A tag is held against what it was cut from.
    const branch = ref.startsWith('refs/heads/') ? branchName(ref) : defaultBranch;
    const { pull_request: pull, merge_group: group } = payload;
    const pullRequest = pull && pullRequestOf(pull, id);
    const before = payload.before !== undefined && !nothing.test(payload.before) ? payload.before : undefined;
    return {
        host: 'github',
        workspace: node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(env['GITHUB_WORKSPACE'] ?? '.'),
        event,
        repository: { owner, name, id },
        defaultBranch,
        // `pull_request_target` runs on the base branch: what it is about is the head.
        commit: event === 'pull_request_target' && pull ? pull.head.sha : required(env, 'GITHUB_SHA'),
        dirty: false,
        ref,
        baseBranch: pull?.base.ref ?? (group && branchName(group.base_ref)) ?? branch,
        base: pull?.base.sha ?? group?.base_sha ?? before,
        actor: env['GITHUB_ACTOR'] ?? '',
        ...(pullRequest && { pullRequest }),
        workflow: workflowOf(env),
        serverUrl: env['GITHUB_SERVER_URL'] ?? 'https://github.com',
    };
}
function pullRequestOf(pull, repository) {
    return {
        number: pull.number,
        headSha: pull.head.sha,
        headRef: pull.head.ref,
        // A head repository that is gone was a fork.
        fork: pull.head.repo?.id !== repository,
        draft: pull.draft ?? false,
    };
}
function workflowOf(env) {
    const id = Number(required(env, 'GITHUB_RUN_ID'));
    // `owner/name/.github/workflows/model.yml@refs/heads/main`
    const named = required(env, 'GITHUB_WORKFLOW_REF').replace(/@(?:refs\/.*|[0-9a-f]{40,64})$/s, '');
    const path = named.split('/').slice(2).join('/');
    return {
        id,
        number: Number(required(env, 'GITHUB_RUN_NUMBER')),
        attempt: Number(env['GITHUB_RUN_ATTEMPT'] ?? '1'),
        path,
        url: `${env['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${required(env, 'GITHUB_REPOSITORY')}/actions/runs/${id}`,
    };
}
/** Never guessed: the rules are those of this branch. */
function defaultBranchOf({ repository }, { event, ref, file }) {
    if (repository?.default_branch)
        return repository.default_branch;
    // These events run on the default branch only, and their payloads may name no repository.
    if ((event === 'schedule' || event === 'workflow_run') && ref.startsWith('refs/heads/'))
        return branchName(ref);
    throw unreadable(file, 'it does not name the repository’s default branch');
}
function branchName(ref) {
    return ref.replace(/^refs\/heads\//, '');
}
function readPayload(env) {
    const file = required(env, 'GITHUB_EVENT_PATH');
    let payload;
    try {
        payload = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8'));
    }
    catch (cause) {
        throw unreadable(file, 'it is no JSON file', cause);
    }
    if (typeof payload !== 'object' || payload === null)
        throw unreadable(file, 'it is no JSON object');
    return payload;
}
function unreadable(file, why, cause) {
    const message = `The event’s payload cannot be used: ${why}`;
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ModelgateError */ .HJ({ code: 'FILE_UNREADABLE', message, place: { path: file } }, { cause });
}
function required(env, name) {
    const value = env[name];
    if (value)
        return value;
    const hint = 'Run the action as a step of a job, or use the command line.';
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ModelgateError */ .HJ({
        code: 'INPUT_INVALID',
        message: `The runner’s variable ${name} is not set`,
        hint,
    });
}


/***/ })

};
