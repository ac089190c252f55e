import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 64196:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  o1: () => (/* binding */ actions),
  Pi: () => (/* binding */ commands),
  eF: () => (/* binding */ run),
  wX: () => (/* binding */ serve),
  vf: () => (/* binding */ shell)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
;// CONCATENATED MODULE: ./src/github/early.ts

const patience = 100;
async function askEarly(env) {
    const token = env['INPUT_GITHUB-TOKEN'];
    const { GITHUB_API_URL: api, GITHUB_REPOSITORY: repository, GITHUB_EVENT_PATH: event } = env;
    const proxied = Object.keys(env).some((name) => /^https?_proxy$/i.test(name));
    if (!token || !api || !repository || !event || proxied)
        return undefined;
    const branch = defaultBranchOf(event);
    if (branch === undefined)
        return undefined;
    const url = `${api}/repos/${repository}/commits/${encodeURIComponent(`heads/${branch}`)}`;
    const { sent, commit } = await ask(url, token);
    await sent;
    return { branch, commit };
}
async function ask(url, token) {
    const { request } = await (url.startsWith('https:') ? Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 44708, 23)) : Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 37067, 23)));
    let onSent = () => { };
    const sent = new Promise((resolve) => (onSent = resolve));
    const commit = new Promise((resolve) => {
        const lost = () => {
            onSent();
            resolve(undefined);
        };
        try {
            const headers = {
                accept: 'application/vnd.github.sha',
                authorization: `Bearer ${token}`,
                'user-agent': 'modelgate',
                'x-github-api-version': '2022-11-28',
            };
            const asking = request(url, { headers, timeout: 10_000 }, (answer) => {
                let text = '';
                answer.setEncoding('utf8');
                answer.on('data', (part) => (text += part));
                answer.on('end', () => resolve(answer.statusCode === 200 ? commitIn(text) : undefined));
                answer.on('error', lost);
            });
            asking.on('timeout', () => asking.destroy()).on('error', lost);
            asking.on('close', () => resolve(undefined));
            asking.on('finish', onSent).end();
        }
        catch {
            lost();
        }
    });
    setTimeout(onSent, patience).unref();
    return { sent, commit };
}
function defaultBranchOf(file) {
    try {
        const payload = JSON.parse((0,external_node_fs_.readFileSync)(file, 'utf8'));
        return payload.repository?.default_branch;
    }
    catch {
        return undefined;
    }
}
function commitIn(text) {
    return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(text.trim()) ? text.trim() : undefined;
}

;// CONCATENATED MODULE: ./src/main.ts

const actions = {
    check: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(488), __nccwpck_require__.e(3935), __nccwpck_require__.e(3284), __nccwpck_require__.e(9223), __nccwpck_require__.e(8363)]).then(__nccwpck_require__.bind(__nccwpck_require__, 48363))).check,
    validate: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(488), __nccwpck_require__.e(8815), __nccwpck_require__.e(3935), __nccwpck_require__.e(2338), __nccwpck_require__.e(3284), __nccwpck_require__.e(9223), __nccwpck_require__.e(3113), __nccwpck_require__.e(8366)]).then(__nccwpck_require__.bind(__nccwpck_require__, 50455))).validate,
    train: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(488), __nccwpck_require__.e(8815), __nccwpck_require__.e(3935), __nccwpck_require__.e(2338), __nccwpck_require__.e(3284), __nccwpck_require__.e(9223), __nccwpck_require__.e(9833), __nccwpck_require__.e(7217), __nccwpck_require__.e(3113), __nccwpck_require__.e(327)]).then(__nccwpck_require__.bind(__nccwpck_require__, 98472))).train,
    compare: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(488), __nccwpck_require__.e(3935), __nccwpck_require__.e(3284), __nccwpck_require__.e(9223), __nccwpck_require__.e(5295)]).then(__nccwpck_require__.bind(__nccwpck_require__, 35760))).compare,
    report: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(488), __nccwpck_require__.e(3935), __nccwpck_require__.e(2338), __nccwpck_require__.e(3284), __nccwpck_require__.e(4105), __nccwpck_require__.e(7827), __nccwpck_require__.e(3159)]).then(__nccwpck_require__.bind(__nccwpck_require__, 18821))).report,
    promote: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(488), __nccwpck_require__.e(8815), __nccwpck_require__.e(3935), __nccwpck_require__.e(5801), __nccwpck_require__.e(1632), __nccwpck_require__.e(2338), __nccwpck_require__.e(2219), __nccwpck_require__.e(9589), __nccwpck_require__.e(3284), __nccwpck_require__.e(9223), __nccwpck_require__.e(3093), __nccwpck_require__.e(4105), __nccwpck_require__.e(9833), __nccwpck_require__.e(6293), __nccwpck_require__.e(7217), __nccwpck_require__.e(7246), __nccwpck_require__.e(9822), __nccwpck_require__.e(4331), __nccwpck_require__.e(2584), __nccwpck_require__.e(1432)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2584))).promote,
    rollback: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(488), __nccwpck_require__.e(3935), __nccwpck_require__.e(5801), __nccwpck_require__.e(1632), __nccwpck_require__.e(2338), __nccwpck_require__.e(2219), __nccwpck_require__.e(9589), __nccwpck_require__.e(3284), __nccwpck_require__.e(3093), __nccwpck_require__.e(6293), __nccwpck_require__.e(244), __nccwpck_require__.e(1501)]).then(__nccwpck_require__.bind(__nccwpck_require__, 244))).rollback,
    hold: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(488), __nccwpck_require__.e(3935), __nccwpck_require__.e(2338), __nccwpck_require__.e(3093), __nccwpck_require__.e(9711)]).then(__nccwpck_require__.bind(__nccwpck_require__, 76882))).hold,
    fetch: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(488), __nccwpck_require__.e(3935), __nccwpck_require__.e(5801), __nccwpck_require__.e(1632), __nccwpck_require__.e(2219), __nccwpck_require__.e(9589), __nccwpck_require__.e(3284), __nccwpck_require__.e(9223), __nccwpck_require__.e(6293), __nccwpck_require__.e(8013)]).then(__nccwpck_require__.bind(__nccwpck_require__, 93142))).fetch,
};
const commands = {
    init: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(488), __nccwpck_require__.e(8815), __nccwpck_require__.e(3935), __nccwpck_require__.e(5801), __nccwpck_require__.e(2338), __nccwpck_require__.e(2278), __nccwpck_require__.e(2145)]).then(__nccwpck_require__.bind(__nccwpck_require__, 13349))).init,
    status: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(488), __nccwpck_require__.e(3935), __nccwpck_require__.e(2338), __nccwpck_require__.e(3093), __nccwpck_require__.e(5286), __nccwpck_require__.e(9317)]).then(__nccwpck_require__.bind(__nccwpck_require__, 89317))).status,
    history: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(488), __nccwpck_require__.e(3935), __nccwpck_require__.e(2338), __nccwpck_require__.e(3093), __nccwpck_require__.e(5286), __nccwpck_require__.e(5463)]).then(__nccwpck_require__.bind(__nccwpck_require__, 25463))).history,
    doctor: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(488), __nccwpck_require__.e(8815), __nccwpck_require__.e(3935), __nccwpck_require__.e(5801), __nccwpck_require__.e(1632), __nccwpck_require__.e(2338), __nccwpck_require__.e(2219), __nccwpck_require__.e(9589), __nccwpck_require__.e(3284), __nccwpck_require__.e(9223), __nccwpck_require__.e(3093), __nccwpck_require__.e(4105), __nccwpck_require__.e(6293), __nccwpck_require__.e(1552)]).then(__nccwpck_require__.bind(__nccwpck_require__, 26137))).doctor,
    adopt: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(488), __nccwpck_require__.e(8815), __nccwpck_require__.e(3935), __nccwpck_require__.e(5801), __nccwpck_require__.e(1632), __nccwpck_require__.e(2338), __nccwpck_require__.e(2219), __nccwpck_require__.e(9589), __nccwpck_require__.e(3284), __nccwpck_require__.e(9223), __nccwpck_require__.e(3093), __nccwpck_require__.e(4105), __nccwpck_require__.e(9833), __nccwpck_require__.e(6293), __nccwpck_require__.e(9822), __nccwpck_require__.e(4331), __nccwpck_require__.e(3122)]).then(__nccwpck_require__.bind(__nccwpck_require__, 71230))).adopt,
};
const judging = new Set(['check', 'compare']);
async function run(id, thread) {
    const early = judging.has(id) ? await askEarly(process.env) : undefined;
    const load = actions[id];
    if (!load)
        throw new Error(`there is no action ${id}`);
    const [action, { runJob }, { githubHost }] = await Promise.all([
        load(),
        Promise.all(/* import() */[__nccwpck_require__.e(488), __nccwpck_require__.e(4119), __nccwpck_require__.e(3838), __nccwpck_require__.e(5489)]).then(__nccwpck_require__.bind(__nccwpck_require__, 35489)),
        Promise.all(/* import() */[__nccwpck_require__.e(488), __nccwpck_require__.e(3935), __nccwpck_require__.e(7308)]).then(__nccwpck_require__.bind(__nccwpck_require__, 87308)),
    ]);
    await runJob(action, (options) => githubHost({ ...options, ...(thread && { thread }) }, early));
}
async function shell(args, installation) {
    const { runCommand } = await Promise.all(/* import() */[__nccwpck_require__.e(488), __nccwpck_require__.e(3935), __nccwpck_require__.e(7308), __nccwpck_require__.e(9648)]).then(__nccwpck_require__.bind(__nccwpck_require__, 59648));
    process.exitCode = await runCommand(args, installation);
}
async function serve() {
    (await Promise.all(/* import() */[__nccwpck_require__.e(1632), __nccwpck_require__.e(7577)]).then(__nccwpck_require__.bind(__nccwpck_require__, 72738))).serve();
}


/***/ }),

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 49140:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("constants");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 91943:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 73339:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("module");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 98995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 46466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 46193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 78877:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 43106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/compat get default export */
/******/ (() => {
/******/ 	// getDefaultExport function for compatibility with non-harmony modules
/******/ 	__nccwpck_require__.n = (module) => {
/******/ 		var getter = module && module.__esModule ?
/******/ 			() => (module['default']) :
/******/ 			() => (module);
/******/ 		__nccwpck_require__.d(getter, { a: getter });
/******/ 		return getter;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module is referenced by other modules so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(64196);
/******/ var __webpack_exports__actions = __webpack_exports__.o1;
/******/ var __webpack_exports__commands = __webpack_exports__.Pi;
/******/ var __webpack_exports__run = __webpack_exports__.eF;
/******/ var __webpack_exports__serve = __webpack_exports__.wX;
/******/ var __webpack_exports__shell = __webpack_exports__.vf;
/******/ export { __webpack_exports__actions as actions, __webpack_exports__commands as commands, __webpack_exports__run as run, __webpack_exports__serve as serve, __webpack_exports__shell as shell };
/******/ 
