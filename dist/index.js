import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 32876:
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
    check: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(6112), __nccwpck_require__.e(467), __nccwpck_require__.e(8814), __nccwpck_require__.e(5483), __nccwpck_require__.e(8183)]).then(__nccwpck_require__.bind(__nccwpck_require__, 78183))).check,
    validate: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(6112), __nccwpck_require__.e(8905), __nccwpck_require__.e(467), __nccwpck_require__.e(1856), __nccwpck_require__.e(8814), __nccwpck_require__.e(5483), __nccwpck_require__.e(9561), __nccwpck_require__.e(9141)]).then(__nccwpck_require__.bind(__nccwpck_require__, 69538))).validate,
    train: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(6112), __nccwpck_require__.e(8905), __nccwpck_require__.e(467), __nccwpck_require__.e(1856), __nccwpck_require__.e(8814), __nccwpck_require__.e(5483), __nccwpck_require__.e(736), __nccwpck_require__.e(8720), __nccwpck_require__.e(9561), __nccwpck_require__.e(6192)]).then(__nccwpck_require__.bind(__nccwpck_require__, 69365))).train,
    compare: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(6112), __nccwpck_require__.e(467), __nccwpck_require__.e(8814), __nccwpck_require__.e(5483), __nccwpck_require__.e(557)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2732))).compare,
    report: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(6112), __nccwpck_require__.e(467), __nccwpck_require__.e(1856), __nccwpck_require__.e(8814), __nccwpck_require__.e(5954), __nccwpck_require__.e(4294), __nccwpck_require__.e(5174)]).then(__nccwpck_require__.bind(__nccwpck_require__, 15428))).report,
    promote: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(6112), __nccwpck_require__.e(8905), __nccwpck_require__.e(467), __nccwpck_require__.e(1856), __nccwpck_require__.e(998), __nccwpck_require__.e(4533), __nccwpck_require__.e(8814), __nccwpck_require__.e(5483), __nccwpck_require__.e(5979), __nccwpck_require__.e(8610), __nccwpck_require__.e(5954), __nccwpck_require__.e(736), __nccwpck_require__.e(2295), __nccwpck_require__.e(8720), __nccwpck_require__.e(7842), __nccwpck_require__.e(5676), __nccwpck_require__.e(6180), __nccwpck_require__.e(8360), __nccwpck_require__.e(2926)]).then(__nccwpck_require__.bind(__nccwpck_require__, 98360))).promote,
    rollback: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(6112), __nccwpck_require__.e(467), __nccwpck_require__.e(1856), __nccwpck_require__.e(998), __nccwpck_require__.e(4533), __nccwpck_require__.e(8814), __nccwpck_require__.e(5979), __nccwpck_require__.e(2295), __nccwpck_require__.e(2617), __nccwpck_require__.e(9307)]).then(__nccwpck_require__.bind(__nccwpck_require__, 32617))).rollback,
    hold: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(6112), __nccwpck_require__.e(467), __nccwpck_require__.e(1856), __nccwpck_require__.e(5979), __nccwpck_require__.e(989)]).then(__nccwpck_require__.bind(__nccwpck_require__, 26294))).hold,
    fetch: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(6112), __nccwpck_require__.e(467), __nccwpck_require__.e(998), __nccwpck_require__.e(4533), __nccwpck_require__.e(8814), __nccwpck_require__.e(5483), __nccwpck_require__.e(2295), __nccwpck_require__.e(5259)]).then(__nccwpck_require__.bind(__nccwpck_require__, 74107))).fetch,
};
const commands = {
    init: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(6112), __nccwpck_require__.e(8905), __nccwpck_require__.e(467), __nccwpck_require__.e(1856), __nccwpck_require__.e(3267), __nccwpck_require__.e(4312)]).then(__nccwpck_require__.bind(__nccwpck_require__, 54806))).init,
    status: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(6112), __nccwpck_require__.e(467), __nccwpck_require__.e(1856), __nccwpck_require__.e(5979), __nccwpck_require__.e(212), __nccwpck_require__.e(9097)]).then(__nccwpck_require__.bind(__nccwpck_require__, 59097))).status,
    history: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(6112), __nccwpck_require__.e(467), __nccwpck_require__.e(1856), __nccwpck_require__.e(5979), __nccwpck_require__.e(212), __nccwpck_require__.e(1989)]).then(__nccwpck_require__.bind(__nccwpck_require__, 31989))).history,
    doctor: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(6112), __nccwpck_require__.e(8905), __nccwpck_require__.e(467), __nccwpck_require__.e(1856), __nccwpck_require__.e(998), __nccwpck_require__.e(4533), __nccwpck_require__.e(8814), __nccwpck_require__.e(5483), __nccwpck_require__.e(5979), __nccwpck_require__.e(5954), __nccwpck_require__.e(2295), __nccwpck_require__.e(5496)]).then(__nccwpck_require__.bind(__nccwpck_require__, 76972))).doctor,
    adopt: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(6112), __nccwpck_require__.e(8905), __nccwpck_require__.e(467), __nccwpck_require__.e(1856), __nccwpck_require__.e(998), __nccwpck_require__.e(4533), __nccwpck_require__.e(8814), __nccwpck_require__.e(5483), __nccwpck_require__.e(5979), __nccwpck_require__.e(8610), __nccwpck_require__.e(5954), __nccwpck_require__.e(736), __nccwpck_require__.e(2295), __nccwpck_require__.e(5676), __nccwpck_require__.e(6180), __nccwpck_require__.e(5987)]).then(__nccwpck_require__.bind(__nccwpck_require__, 54899))).adopt,
};
const judging = new Set(['check', 'compare']);
async function run(id, thread) {
    const early = judging.has(id) ? await askEarly(process.env) : undefined;
    const load = actions[id];
    if (!load)
        throw new Error(`there is no action ${id}`);
    const [action, { runJob }, { githubHost }] = await Promise.all([
        load(),
        Promise.all(/* import() */[__nccwpck_require__.e(6112), __nccwpck_require__.e(4747), __nccwpck_require__.e(4), __nccwpck_require__.e(3648)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3648)),
        Promise.all(/* import() */[__nccwpck_require__.e(6112), __nccwpck_require__.e(467), __nccwpck_require__.e(2106)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2106)),
    ]);
    await runJob(action, (options) => githubHost({ ...options, ...(thread && { thread }) }, early));
}
async function shell(args, installation) {
    const { runCommand } = await Promise.all(/* import() */[__nccwpck_require__.e(6112), __nccwpck_require__.e(467), __nccwpck_require__.e(2106), __nccwpck_require__.e(5712)]).then(__nccwpck_require__.bind(__nccwpck_require__, 65712));
    process.exitCode = await runCommand(args, installation);
}
async function serve() {
    (await __nccwpck_require__.e(/* import() */ 6446).then(__nccwpck_require__.bind(__nccwpck_require__, 56446))).serve();
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

/***/ 18229:
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

/***/ 61404:
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
/******/ var __webpack_exports__ = __nccwpck_require__(32876);
/******/ var __webpack_exports__actions = __webpack_exports__.o1;
/******/ var __webpack_exports__commands = __webpack_exports__.Pi;
/******/ var __webpack_exports__run = __webpack_exports__.eF;
/******/ var __webpack_exports__serve = __webpack_exports__.wX;
/******/ var __webpack_exports__shell = __webpack_exports__.vf;
/******/ export { __webpack_exports__actions as actions, __webpack_exports__commands as commands, __webpack_exports__run as run, __webpack_exports__serve as serve, __webpack_exports__shell as shell };
/******/ 
