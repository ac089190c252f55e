export const id = 377;
export const ids = [377];
export const modules = {

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


/***/ }),

/***/ 64489:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   report: () => (/* binding */ report)
/* harmony export */ });
/* harmony import */ var _domain_documents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41641);
/* harmony import */ var _domain_compare_comparison_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71495);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10241);
/* harmony import */ var _runtime_define_action_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7320);
/* harmony import */ var _runtime_fields_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74175);
/* harmony import */ var _publish_report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92298);






const { model: _model, policy: _policy, ...inputs } = _runtime_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .commonInputs */ .j$;
/** One report of comparisons that other jobs have made. */
const report = (0,_runtime_define_action_js__WEBPACK_IMPORTED_MODULE_3__/* .defineAction */ .QP)({
    id: 'report',
    title: 'Modelgate: report',
    description: 'Writes one report of the comparisons that other jobs made: comment and job summary.',
    permissions: {
        'pull-requests': {
            access: 'write',
            why: 'writes the one comment; without it the report stands in the job summary',
        },
    },
    inputs: {
        ...inputs,
        comparison: (0,_runtime_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .lines */ .Mn)('Files `comparison.json`, paths or globs, one a line. Default: all that `compare` wrote in this job.'),
        comment: (0,_runtime_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .choiceOr */ .FZ)(['always', 'changes', 'never'], 'When to comment. `changes`: a new comment only when the verdict is not `pass` or `unchanged`; an existing one is always updated.'),
    },
    outputs: {
        outcome: `The worst verdict (${_domain_compare_comparison_js__WEBPACK_IMPORTED_MODULE_1__/* .verdicts */ .rY.map((verdict) => `\`${verdict}\``).join(', ')}), or \`error\` on a fault.`,
        'comment-url': 'Address of the comment.',
    },
    async run(given, host) {
        const comparisons = await readComparisons(host, given.comparison);
        const { commentUrl, fault } = await (0,_publish_report_js__WEBPACK_IMPORTED_MODULE_5__/* .publishReport */ .S)(host, { comparisons, faults: [] }, given.comment);
        return {
            outputs: {
                outcome: fault === undefined ? (0,_domain_compare_comparison_js__WEBPACK_IMPORTED_MODULE_1__/* .worst */ .QZ)(comparisons.map(({ verdict }) => verdict.value)) : 'error',
                ...(commentUrl !== undefined && { 'comment-url': commentUrl }),
            },
            ...(fault !== undefined && { fault }),
        };
    },
});
const comparisonLimit = 64_000_000;
async function readComparisons({ files }, patterns) {
    const named = patterns.length > 0 ? patterns : ['.modelgate/comparisons/*/comparison.json'];
    const found = await files.glob(named);
    if (found.length === 0) {
        const hint = 'Run `compare` before, or name the files that it wrote.';
        const message = `There is no comparison at ${named.join(', ')}`;
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ModelgateError */ .HJ({ code: 'FILE_MISSING', message, hint });
    }
    return Promise.all(found.map(async (file) => (0,_domain_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .parseComparison */ .f)(new TextDecoder().decode(await files.read(file, comparisonLimit)), file)));
}


/***/ }),

/***/ 10241:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G3: () => (/* binding */ throwFaults),
/* harmony export */   HJ: () => (/* binding */ ModelgateError),
/* harmony export */   Qx: () => (/* binding */ describeFault)
/* harmony export */ });
/**
 * A fault that a person can act on: bad input, a missing right, an upstream that does not answer. It carries every fault of
 * one input at once. Anything else that is thrown is our bug and is printed with its stack.
 */
class ModelgateError extends Error {
    faults;
    constructor(faults, options) {
        const all = Array.isArray(faults) ? faults : [faults];
        super(all.map(describeFault).join('\n'), options);
        this.name = 'ModelgateError';
        this.faults = all;
    }
    get code() {
        return this.faults[0].code;
    }
}
/** Throws all faults at once; does nothing when there is none. */
function throwFaults(faults) {
    const [first, ...rest] = faults;
    if (first)
        throw new ModelgateError([first, ...rest]);
}
/** `path:3:7: message (CODE). Way out.` */
function describeFault({ code, message, place, hint }) {
    const where = place ? `${formatPlace(place)}: ` : '';
    return `${where}${message} (${code})${hint ? `\n  ${hint}` : ''}`;
}
function formatPlace({ path, line, column, field }) {
    const position = line === undefined ? '' : column === undefined ? `:${line}` : `:${line}:${column}`;
    return `${path}${position}${field ? ` at ${field}` : ''}`;
}


/***/ }),

/***/ 45529:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jp: () => (/* binding */ isModelName),
/* harmony export */   tF: () => (/* binding */ slugOf)
/* harmony export */ });
/* unused harmony export parseModelName */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);

const pattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** A model's name: `[a-z0-9]` and single hyphens inside, 1 to 64 characters. */
function isModelName(text) {
    return text.length <= 64 && pattern.test(text);
}
/** @throws ModelgateError MODEL_NAME_INVALID */
function parseModelName(text) {
    if (isModelName(text))
        return text;
    throw new ModelgateError({
        code: 'MODEL_NAME_INVALID',
        message: `${JSON.stringify(text.slice(0, 80))} is no model name: a to z, 0 to 9 and single hyphens inside, at most 64 characters`,
        hint: `Try ${JSON.stringify(slugOf(text))}.`,
    });
}
/** The nearest model name of a free text, such as a repository's name: `My_Fraud.Model` gives `my-fraud-model`. */
function slugOf(text) {
    const slug = text
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .slice(0, 64)
        .replace(/^-+|-+$/g, '');
    return slug || 'model';
}


/***/ }),

/***/ 22252:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FJ: () => (/* binding */ formatArtifactName),
/* harmony export */   TZ: () => (/* binding */ parseArtifactName),
/* harmony export */   VK: () => (/* binding */ shortDigest)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45529);

function formatArtifactName({ model, digest }) {
    return `modelgate-${model}-${digest}`;
}
function parseArtifactName(text) {
    const match = /^modelgate-(.+)-([0-9a-f]{12})$/.exec(text);
    const [, model, digest] = match ?? [];
    if (model === undefined || digest === undefined || !(0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .isModelName */ .jp)(model))
        return undefined;
    return { model, digest };
}
/** First 12 hex digits of `sha256:…`. */
function shortDigest(digest) {
    return digest.replace(/^sha256:/, '').slice(0, 12);
}


/***/ }),

/***/ 7320:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QP: () => (/* binding */ defineAction),
/* harmony export */   TL: () => (/* binding */ parseInputs),
/* harmony export */   Vc: () => (/* binding */ inputsOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98439);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12311);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);


function defineAction(action) {
    return action;
}
function inputsOf(action) {
    const schema = zod__WEBPACK_IMPORTED_MODULE_1__/* .toJSONSchema */ .bl(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej(action.inputs), { io: 'input', unrepresentable: 'any' });
    return Object.entries(schema.properties ?? {}).map(([name, property]) => {
        const { description, default: fallback, enum: choices, secret, actionDefault } = property;
        if (!description)
            throw new Error(`input ${name} of ${action.id} has no description`);
        return {
            name,
            description,
            ...(typeof fallback === 'string' && fallback !== '' && { default: fallback }),
            ...(choices && { choices }),
            ...(secret && { secret }),
            ...(actionDefault !== undefined && { actionDefault }),
        };
    });
}
/**
 * Parses raw inputs; empty text means "not given".
 * @throws ModelgateError INPUT_INVALID with every fault at once
 */
function parseInputs(action, raw) {
    const given = Object.fromEntries(Object.entries(raw).filter(([, value]) => value.trim() !== ''));
    const parsed = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej(action.inputs).safeParse(given);
    if (parsed.success)
        return parsed.data;
    const faults = parsed.error.issues.flatMap((issue) => faultsOf(issue, given));
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelgateError */ .HJ(faults);
}
function faultsOf(issue, given) {
    if (issue.code === 'unrecognized_keys') {
        return issue.keys.map((key) => ({ code: 'INPUT_INVALID', message: `There is no input \`${key}\`` }));
    }
    const name = issue.path.join('.');
    if (issue.code === 'invalid_value') {
        const found = JSON.stringify((given[name] ?? '').slice(0, 80));
        const choices = issue.values.map((value) => `\`${String(value)}\``).join(', ');
        return [{ code: 'INPUT_INVALID', message: `Input \`${name}\` is ${found}; it takes ${choices}` }];
    }
    return [{ code: 'INPUT_INVALID', message: `Input \`${name}\`: ${issue.message}` }];
}


/***/ })

};
