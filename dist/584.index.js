export const id = 584;
export const ids = [584];
export const modules = {

/***/ 96584:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   client: () => (/* binding */ client)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61351);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46047);


/** Pauses before the tries after the first, in milliseconds. */
const pauses = [500, 2_000, 8_000];
/** A limit that lifts later than this is an error now: the job would only burn its minutes. */
const longestWait = 120_000;
/**
 * Octokit with bounded retries. A request that GitHub may have carried out (a POST answered 502, or not at all) is never
 * sent again here: its caller reads back what is there. One that was turned away by a rate limit was not carried out.
 */
function client({ token, apiUrl, timeout, warn }) {
    const octokit = (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(token, { baseUrl: apiUrl });
    octokit.hook.wrap('request', async (request, options) => {
        const repeatable = options.method !== 'POST';
        for (let attempt = 0;; attempt++) {
            const signal = AbortSignal.timeout(timeout);
            try {
                return await request({ ...options, request: { ...options.request, signal } });
            }
            catch (error) {
                const pause = pauses[attempt];
                const wait = pause === undefined ? undefined : waitBefore(error, { repeatable, pause });
                if (wait === undefined)
                    throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .faultOf */ .Kl)(error, { method: options.method, url: options.url });
                warn(`GitHub: ${describe(error)} on ${options.method} ${options.url}; trying again in ${Math.ceil(wait / 1000)} s`);
                await new Promise((resolve) => setTimeout(resolve, wait));
            }
        }
    });
    return octokit;
}
/** How long to wait before the next try; `undefined`: do not try again. */
function waitBefore(error, { repeatable, pause }) {
    const { status, response } = error;
    const headers = response?.headers ?? {};
    if (status === 403 || status === 429) {
        const wait = limitWait(headers);
        return wait === undefined || wait > longestWait ? undefined : Math.max(wait, 0);
    }
    // Octokit reports a connection that broke, and our timeout, as status 500 without a response.
    const lost = status === undefined || (status === 500 && response === undefined);
    return repeatable && (lost || status >= 500) ? pause : undefined;
}
/** https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api: `retry-after`, else the reset time. */
function limitWait(headers) {
    if (headers['retry-after'] !== undefined)
        return Number(headers['retry-after']) * 1000;
    if (String(headers['x-ratelimit-remaining']) !== '0')
        return undefined;
    return Number(headers['x-ratelimit-reset']) * 1000 - Date.now();
}
function describe(error) {
    const { status, message, response } = error;
    return response === undefined ? (message ?? 'no answer') : `status ${status}`;
}


/***/ }),

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


/***/ })

};
