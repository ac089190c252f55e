export const id = 584;
export const ids = [584];
export const modules = {

/***/ 96584:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   client: () => (/* binding */ client)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61351);
/* harmony import */ var _rate_limit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57403);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46047);




const usualWaits = { pauses: [500, 2_000, 8_000], longest: 120_000, unsaid: 60_000 };
/** https://docs.github.com/rest/about-the-rest-api/api-versions */
const apiVersion = '2022-11-28';
/**
 * Octokit with bounded retries. A request that GitHub may have carried out (a POST answered 502, or not at all) is never
 * sent again here: its caller reads back what is there. One that was turned away by a rate limit was not carried out. A
 * POST that changes nothing says so by `request: { repeatable: true }`.
 */
function client({ token, apiUrl, timeout, warn, waits = usualWaits }) {
    const octokit = (0,_actions_github__WEBPACK_IMPORTED_MODULE_1__/* .getOctokit */ .Q)(token, { baseUrl: apiUrl });
    octokit.hook.wrap('request', async (request, options) => {
        const repeatable = options.method !== 'POST' || options.request['repeatable'] === true;
        const { method, url } = octokit.request.endpoint.parse(options);
        const named = `${method} ${url.replace(/^https?:\/\/[^/]+/, '').replace(/\?.*$/s, '')}`;
        // Changed in place: the hook below this one is given this very object, whatever is handed to `request`.
        options.headers = { ...options.headers, 'x-github-api-version': apiVersion };
        let waited = 0;
        for (let attempt = 0;; attempt++) {
            const signal = AbortSignal.timeout(timeout);
            try {
                options.request = { ...options.request, signal };
                const response = await request(options);
                if (!isWhole(response, options.mediaType?.format))
                    throw new Error('its answer ended early, or is no JSON');
                return response;
            }
            catch (thrown) {
                const error = signal.aborted
                    ? new Error(`no answer within ${timeout / 1000} s`, { cause: thrown })
                    : thrown;
                const limit = (0,_rate_limit_js__WEBPACK_IMPORTED_MODULE_3__/* .limitWait */ .x)(error, waits.unsaid);
                const pause = waits.pauses[attempt];
                const tooLong = limit !== undefined && waited + limit > waits.longest;
                if (pause === undefined || tooLong || (limit === undefined && !(repeatable && wasLost(error)))) {
                    throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .faultOf */ .Kl)(error, named);
                }
                const wait = Math.max(limit ?? 0, pause);
                if (limit !== undefined)
                    waited += wait;
                warn(`GitHub: ${describe(error)} on ${named}; trying again in ${Math.ceil(wait / 1000)} s`);
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(wait);
            }
        }
    });
    return octokit;
}
/** Octokit hands on a body that broke off, or a page for people, as text: taken as data, it would look like nothing there. */
function isWhole(response, format) {
    const { status, data } = response;
    if (status === 204 || status >= 300)
        return true;
    if (format === 'sha')
        return typeof data === 'string' && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(data);
    const kind = Object.prototype.toString.call(data);
    return kind === '[object Object]' || kind === '[object Array]';
}
/** Octokit reports a connection that broke as status 500 without a response. */
function wasLost(error) {
    const { status } = error;
    return status === undefined || status >= 500;
}
function describe(error) {
    const { status, message, response } = error;
    return response === undefined ? (message ?? 'no answer') : `status ${status}`;
}


/***/ }),

/***/ 57403:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ limitWait)
/* harmony export */ });
/**
 * Milliseconds until a request that a rate limit turned away may be sent again; `undefined` where the answer is no such
 * refusal. `unsaid` is for a limit that names no time.
 * https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
 */
function limitWait({ status, response }, unsaid) {
    if (status !== 403 && status !== 429)
        return undefined;
    const { headers = {}, data } = response ?? {};
    // GitHub's clock, not ours: the times in the headers are its own.
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


/***/ }),

/***/ 46047:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ absentIf404),
/* harmony export */   Kl: () => (/* binding */ faultOf),
/* harmony export */   ke: () => (/* binding */ GitHubRefusal)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _rate_limit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57403);


/**
 * The fault that an answer of GitHub stands for. Its property is not called `status`, since Octokit's pagination takes
 * every error with status 409 for an empty page.
 */
class GitHubRefusal extends _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelgateError */ .HJ {
    /** HTTP status; `undefined` where there was no answer that could be used. A 404 may mean *absent*. */
    answered;
    /** What GitHub gave as its reason. */
    said;
    constructor(fault, options) {
        super(fault, { cause: options.cause });
        this.answered = options.answered;
        this.said = options.said ?? '';
    }
    /** GitHub may have carried out the request all the same. */
    get isAmbiguous() {
        return this.answered === undefined || this.answered >= 500;
    }
}
/** @param request method and path, without host and query */
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
/** `undefined` for 404 alone: every other failure is thrown on. */
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
/** `issues=write; pull_requests=write` (one of these sets is needed) as people write it in a workflow. */
function asPermissions(header) {
    const sets = header.split(';').map((set) => set
        .split(',')
        .map((one) => `\`${one.trim().replaceAll('_', '-').replace('=', ': ')}\``)
        .join(' and '));
    return sets.join(', or ');
}
/** A file above 100 MB is answered 403 as well: https://docs.github.com/rest/repos/contents. */
function isTooLarge(data) {
    const { errors } = (data ?? {});
    return Array.isArray(errors) && errors.some((one) => one?.code === 'too_large');
}
function saidBy(data) {
    const message = data?.message;
    return typeof message === 'string' ? message.slice(0, 300) : 'no reason given';
}


/***/ })

};
