export const id = 651;
export const ids = [651];
export const modules = {

/***/ 46047:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ absentIf404),
/* harmony export */   Kl: () => (/* binding */ faultOf),
/* harmony export */   ke: () => (/* binding */ GitHubRefusal)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);

/** The fault that an answer of GitHub stands for. A 404 keeps its status in `statusOf`, since it may mean *absent*. */
class GitHubRefusal extends _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelgateError */ .HJ {
    status;
    constructor(fault, options) {
        super(fault, { cause: options.cause });
        this.status = options.status;
    }
}
function faultOf(error, { method, url }) {
    const { status, message, response } = error;
    const request = `${method} ${url.replace(/^https?:\/\/[^/]+/, '').replace(/\?.*$/s, '')}`;
    const options = { status, cause: error };
    if (response === undefined || status === undefined || status >= 500) {
        const found = response === undefined ? (message ?? 'no answer') : `status ${status}`;
        return new GitHubRefusal({ code: 'GITHUB_UNAVAILABLE', message: `GitHub gave no usable answer to ${request}: ${found}` }, options);
    }
    const said = saidBy(response.data);
    if (status === 401) {
        const hint = 'Give `github-token` a token that is valid; the default is the job’s own.';
        return new GitHubRefusal({ code: 'PERMISSION_MISSING', message: `GitHub does not accept the token (${said})`, hint }, options);
    }
    const limited = status === 429 ||
        response.headers?.['retry-after'] !== undefined ||
        String(response.headers?.['x-ratelimit-remaining']) === '0';
    if (limited) {
        const hint = 'Run the job again when the limit is lifted.';
        return new GitHubRefusal({ code: 'GITHUB_UNAVAILABLE', message: `GitHub’s rate limit is used up (${said}) at ${request}`, hint }, options);
    }
    if (status === 403) {
        const needed = response.headers?.['x-accepted-github-permissions'];
        const hint = needed === undefined
            ? 'Compare the job’s `permissions:` with the action’s README.'
            : `The job’s \`permissions:\` lack one of: ${String(needed)}.`;
        return new GitHubRefusal({ code: 'PERMISSION_MISSING', message: `GitHub refuses ${request}: ${said}`, hint }, options);
    }
    return new GitHubRefusal({ code: 'GITHUB_REFUSED', message: `GitHub refuses ${request} with ${status}: ${said}` }, options);
}
/** `undefined` for 404 alone: every other failure is thrown on. */
async function absentIf404(answer) {
    try {
        return await answer;
    }
    catch (error) {
        if (error instanceof GitHubRefusal && error.status === 404)
            return undefined;
        throw error;
    }
}
function saidBy(data) {
    const message = data?.message;
    return typeof message === 'string' ? message.slice(0, 300) : 'no reason given';
}


/***/ }),

/***/ 90651:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   githubRepository: () => (/* binding */ githubRepository)
/* harmony export */ });
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46047);

/** The repository's commits by REST: https://docs.github.com/rest/git and https://docs.github.com/rest/repos/contents. */
function githubRepository(octokit, { owner, name }, early) {
    const repo = { owner, repo: name };
    return {
        async resolve(ref) {
            const known = ref === early?.branch ? await early.commit : undefined;
            if (known !== undefined)
                return known;
            try {
                const { data } = await octokit.rest.repos.getCommit({ ...repo, ref, mediaType: { format: 'sha' } });
                return data;
            }
            catch (error) {
                // GitHub answers 422 "No commit found for SHA" where a name cannot be resolved.
                if (error instanceof _refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubRefusal */ .ke && (error.status === 404 || error.status === 422))
                    return undefined;
                throw error;
            }
        },
        async parents(commit) {
            const { data } = await octokit.rest.git.getCommit({ ...repo, commit_sha: commit });
            return data.parents.map(({ sha }) => sha);
        },
        async file(commit, path) {
            const answer = await (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .absentIf404 */ .B_)(octokit.rest.repos.getContent({ ...repo, path, ref: commit }));
            const data = answer?.data;
            if (data === undefined || Array.isArray(data) || data.type !== 'file')
                return undefined;
            if (data.encoding === 'base64')
                return Buffer.from(data.content, 'base64');
            // Above 1 MB the content is left out; the blob has it.
            const blob = await octokit.rest.git.getBlob({ ...repo, file_sha: data.sha });
            return Buffer.from(blob.data.content, 'base64');
        },
        tree: (commit) => readTree(octokit, repo, commit),
        async contains(commit, ancestor) {
            if (commit === ancestor)
                return true;
            const basehead = `${ancestor}...${commit}`;
            const answer = await (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .absentIf404 */ .B_)(octokit.rest.repos.compareCommitsWithBasehead({ ...repo, basehead, per_page: 1 }));
            return answer?.data.status === 'ahead' || answer?.data.status === 'identical';
        },
    };
}
async function readTree(octokit, repo, commit) {
    const { data } = await octokit.rest.git.getTree({ ...repo, tree_sha: commit, recursive: '1' });
    if (!data.truncated)
        return data.tree.flatMap((entry) => leaf(entry, ''));
    // Over 100,000 entries or 7 MB the recursive listing is cut: walk folder by folder, each listing being whole.
    const entries = [];
    const folders = [{ id: commit, prefix: '' }];
    for (let folder = folders.pop(); folder; folder = folders.pop()) {
        const { id, prefix } = folder;
        const listing = await octokit.rest.git.getTree({ ...repo, tree_sha: id });
        for (const entry of listing.data.tree) {
            if (entry.type === 'tree')
                folders.push({ id: entry.sha, prefix: `${prefix}${entry.path}/` });
            else
                entries.push(...leaf(entry, prefix));
        }
    }
    return entries;
}
function leaf(entry, prefix) {
    return entry.type === 'tree' ? [] : [{ path: prefix + entry.path, mode: entry.mode, id: entry.sha }];
}


/***/ })

};
