export const id = 7351;
export const ids = [7351,3866];
export const modules = {

/***/ 71495:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QZ: () => (/* binding */ worst),
/* harmony export */   Uf: () => (/* binding */ Comparison),
/* harmony export */   rY: () => (/* binding */ verdicts)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

/** `comparison.json`: the facts of candidate against baseline, and the verdict under a policy (contract, "Common to all"). */
const verdicts = ['incomparable', 'fail', 'inconclusive', 'first', 'pass', 'unchanged'];
function worst(all) {
    return verdicts.find((verdict) => all.includes(verdict)) ?? 'unchanged';
}
const number = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig();
const sha256 = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^sha256:[0-9a-f]{64}$/);
const side = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['run', 'version', 'file', 'ref', 'columns'])
        .describe('A run record, a released version, a metrics file, a file at a git ref, or columns of the candidate’s own file.'),
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('What people call it: a version, a path, `main at 1a2b3c4`.'),
    run: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('Run id.'),
    commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    'content-id': sha256.optional().describe('Of the model’s files.'),
    'inputs-digest': sha256.optional(),
    evidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .optional()
        .describe('Evidence fingerprint: values, ids, labels, predictions, slices.'),
    artifact: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), 'workflow-run': zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional() })
        .optional(),
})
    .describe('One side of a comparison.');
const inputs = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    candidate: side,
    baseline: side.nullable(),
    'baseline-note': zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .optional()
        .describe('Why there is no baseline, or why this one, in a sentence.'),
    rules: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        source: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['policy', 'proposed', 'none'])
            .describe('In force, only proposed by the pull request, or no policy.'),
        path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
        ref: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('The branch whose head the rules were read from.'),
        commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
        digest: sha256.describe('Of the rules in their canonical form.'),
        loosened: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).describe('What the pull request would loosen, a sentence each.'),
    }),
    alpha: number.describe('One-sided, of every bound.'),
    candidates: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive().describe('k: of how many the candidate was chosen as the best.'),
});
const metric = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    metric: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    slice: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ column: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), value: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).nullable().describe('null: all rows.'),
    direction: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['higher', 'lower']).nullable(),
    unit: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().describe('The metric lies in [0, 1]: differences are points.'),
    evidence: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['paired-rows', 'folds', 'seeds', 'standard-error', 'row-count', 'point', 'none']),
    method: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Id of the estimator; docs/statistics.md explains each.'),
    n: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nullable().describe('The metric’s own denominator: rows, positives, predicted positives.'),
    counted: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable().describe('What `n` counts: rows, positives, folds, seeds, …'),
    repeats: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        candidate: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
        baseline: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
        paired: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nullable().describe('Pairs that the difference is of; null: compared unpaired.'),
        by: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['id', 'order'])
            .optional()
            .describe('What pairs them; `order`: assumed to be the same folds.'),
    })
        .optional()
        .describe('Folds or seeds (`evidence`) of each side; `baseline` and `candidate` are then means over them.'),
    baseline: number.nullable(),
    candidate: number.nullable(),
    change: number.nullable().describe('candidate − baseline.'),
    gain: number.nullable().describe('d of judging.md: the change, signed so that positive is better.'),
    'standard-error': number.nullable(),
    df: number.nullable().describe('Degrees of freedom; null: normal.'),
    interval: zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([number, number]).nullable().describe('Two-sided 90 % interval of the change.'),
    'pass-bound': number.nullable().describe('L: one-sided lower bound of the gain.'),
    'fail-bound': number.nullable().describe('U: one-sided upper bound of the gain, corrected (Holm).'),
    'fail-bound-alone': number.nullable().describe('U without the correction.'),
    p: number.nullable().describe('One-sided p-value of a loss beyond what is allowed, uncorrected.'),
    test: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    marks: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([
        'low-evidence',
        'conservative',
        'unbounded-loss',
        'unverified-rows',
        'too-few-rows',
        'undefined',
        'not-finite',
        'differs-from-file',
        'shown-alone',
    ]))
        .describe('What a reader must know before trusting the numbers. `shown-alone`: a loss beyond what is allowed is shown by its own test, and no longer after the correction for all tests.'),
});
const rule = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    metric: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    rule: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['no-worse', 'tolerance', 'must-improve', 'min', 'max', 'present']),
    slice: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ column: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), value: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).nullable(),
    level: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['fail', 'warn']),
    verdict: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['pass', 'fail', 'inconclusive', 'incomparable', 'first', 'unchanged']),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([
        'met',
        'not-shown-worse',
        'worse-but-irrelevant',
        'shown-worse',
        'worse-beyond-tolerance',
        'not-better-enough',
        'cannot-tell',
        'too-few-rows',
        'relative-unstable',
        'below-min',
        'above-max',
        'point-worse-than-tolerance',
        'point-worse-than-default',
        'no-default',
        'metric-missing',
        'not-finite',
        'undefined',
        'rows-differ',
        'unit-differs',
        'unreadable',
        'direction-unknown',
        'no-baseline',
    ]),
    written: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('The rule as written in the policy.'),
    allowed: number
        .nullable()
        .describe('The loss allowed, or the gain asked for, in the metric’s unit; the limit of `min`, `max`.'),
    bound: number.nullable().describe('The bound of the gain that decided; of the estimate for `min`, `max`.'),
    tests: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()
        .nullable()
        .describe('Size of the Holm family that `bound` is corrected for; null: not corrected.'),
    'rows-needed': zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()
        .nullable()
        .describe('Rows with which an equally good model would pass with 80 % chance.'),
    detail: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('A sentence for faults: what was found.'),
});
const results = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    evidence: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['paired-rows', 'values', 'none']).describe('The best evidence that both sides have.'),
    rows: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        n: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
        pairing: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['id', 'order', 'columns'])
            .describe('`order`: no ids; sameness of rows is unverified.'),
        fingerprint: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Of ids and labels, whatever the order.'),
        task: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['binary', 'regression', 'unlabelled']),
        positives: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nullable(),
        threshold: number.nullable(),
        fixed: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nullable().describe('Rows that the baseline got wrong and the candidate right.'),
        broken: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nullable().describe('Rows that the baseline got right and the candidate wrong.'),
        weight: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
            column: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
            'effective-rows': number.describe('Rows that count alike and tell as much: (Σw)² / Σw².'),
        })
            .optional()
            .describe('The rows do not count alike.'),
        unit: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
            column: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
            units: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().describe('How many there are.'),
            parts: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().describe('What the jackknife leaves out in turn: units, or hash buckets of them.'),
            effective: number.describe('Parts of one size that tell as much: (Σn)² / Σn², n being weights.'),
        })
            .optional()
            .describe('Rows of one unit are not independent of each other.'),
        'fixed-ids': zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).describe('At most 5.'),
        'broken-ids': zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).describe('At most 5.'),
    })
        .nullable(),
    metrics: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(metric).describe('All rows; in order of the policy, then by name.'),
    slices: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(metric).describe('Per slice, worst loss first.'),
    'slice-columns': zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        column: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        values: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
        asked: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().describe('A rule names the column. Otherwise its slices are shown only.'),
        judged: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().describe('Slices that a rule was tested on: named by it, and large enough.'),
    })),
    families: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ overall: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(), slices: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr() })
        .describe('Number of tests in each Holm family.'),
});
const verdict = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    value: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(verdicts),
    rules: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(rule),
    decisive: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nullable().describe('Index in `rules` of the one that decides; null: none does.'),
    gated: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().describe('Rules are in force. Otherwise the verdict is shown and never blocks.'),
});
const Comparison = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('https://modelgate.dev/schemas/comparison/v1.json'),
    model: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    inputs,
    results,
    verdict,
})
    .meta({ title: 'Comparison of a candidate with a baseline' });


/***/ }),

/***/ 41641:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ parseComparison),
  T: () => (/* binding */ parseDocument)
});

// EXTERNAL MODULE: ./src/domain/compare/comparison.ts
var comparison = __webpack_require__(71495);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
;// CONCATENATED MODULE: ./src/domain/json-text.ts
const depthLimit = 64;
/**
 * Keys given twice (readers differ in which one they take), `__proto__`, and nesting without end, in the text of valid
 * JSON. One pass, in time linear in the text.
 */
function jsonFaults(text) {
    const faults = [];
    const open = [];
    for (let i = 0; i < text.length; i++) {
        const letter = text[i];
        if (letter === '{' || letter === '[') {
            open.push(letter === '{' ? new Set() : undefined);
            if (open.length > depthLimit)
                return [...faults, { message: 'nested too deeply', offset: i }];
        }
        else if (letter === '}' || letter === ']')
            open.pop();
        else if (letter === '"') {
            const end = endOfString(text, i);
            const keys = open.at(-1);
            if (keys && isKey(text, end)) {
                const key = JSON.parse(text.slice(i, end + 1));
                if (key === '__proto__')
                    faults.push({ message: 'the key "__proto__" is not allowed', offset: i });
                if (keys.has(key))
                    faults.push({ message: `the key ${JSON.stringify(key)} is given twice`, offset: i });
                keys.add(key);
            }
            i = end;
        }
    }
    return faults;
}
function endOfString(text, start) {
    let i = start + 1;
    while (text[i] !== '"')
        i += text[i] === '\\' ? 2 : 1;
    return i;
}
function isKey(text, end) {
    let i = end + 1;
    while (/\s/.test(text[i] ?? ''))
        i++;
    return text[i] === ':';
}

// EXTERNAL MODULE: ./src/domain/schema-faults.ts
var schema_faults = __webpack_require__(6907);
;// CONCATENATED MODULE: ./src/domain/documents.ts




const sizeLimit = 32 * 1024 * 1024;
const shown = 50;
/**
 * Reads one of our documents: JSON that fits its published schema, with no key twice and none unknown. `path` is what
 * messages call it.
 * @throws ModelgateError DOCUMENT_INVALID with all faults, each with the field it is in; never guessed
 */
function parseDocument(schema, text, path) {
    const fault = (message, place = {}, hint) => ({
        code: 'DOCUMENT_INVALID',
        message,
        place: { path, ...place },
        ...(hint !== undefined && { hint }),
    });
    if (text.length > sizeLimit) {
        (0,errors/* throwFaults */.G3)([fault(`the document has ${text.length} letters, expected at most ${sizeLimit}`)]);
    }
    const data = parseJson(text, (message) => (0,errors/* throwFaults */.G3)([fault(message)]));
    (0,errors/* throwFaults */.G3)(cut(jsonFaults(text).map(({ message, offset }) => fault(message, placeIn(text, offset))), fault));
    (0,errors/* throwFaults */.G3)(cut((0,schema_faults/* schemaFaults */.d9)(schema, data).map(({ path: keys, message, hint }) => {
        const field = (0,schema_faults/* formatField */.Wd)(keys);
        return field === 'schema'
            ? fault(message, { field }, 'It was made by another version of Modelgate, or is another document.')
            : fault(message, field ? { field } : {}, hint);
    }), fault));
    return schema.parse(data, schema_faults/* readOnce */.WY);
}
/** @throws ModelgateError DOCUMENT_INVALID */
function parseComparison(text, path) {
    return parseDocument(comparison/* Comparison */.Uf, text, path);
}
function parseJson(text, refuse) {
    if (text.trim() === '')
        refuse('the document is empty');
    try {
        return JSON.parse(text);
    }
    catch (error) {
        // The engine's message ends with a piece of the text, which may hold anything.
        refuse(`no valid JSON: ${error.message.replace(/, .*is not valid JSON$/s, '')}`);
    }
    return undefined;
}
function cut(faults, fault) {
    if (faults.length <= shown)
        return faults;
    return [...faults.slice(0, shown), fault(`and ${faults.length - shown} more faults`)];
}
function placeIn(text, offset) {
    const before = text.slice(0, offset).split('\n');
    return { line: before.length, column: before.at(-1).length + 1 };
}


/***/ }),

/***/ 10241:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G3: () => (/* binding */ throwFaults),
/* harmony export */   HJ: () => (/* binding */ ModelgateError),
/* harmony export */   Qx: () => (/* binding */ describeFault),
/* harmony export */   cq: () => (/* binding */ faultSentence)
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
/** One sentence or two, for a report: what was found, where, and the way out. */
function faultSentence({ code, message, place, hint }) {
    const where = place ? ` (\`${formatPlace(place)}\`, ${code})` : ` (${code})`;
    return `${message.replace(/[.\s]+$/, '')}${where}.${hint ? ` ${hint}` : ''}`;
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
/* harmony export */   s_: () => (/* binding */ parseModelName),
/* harmony export */   tF: () => (/* binding */ slugOf)
/* harmony export */ });
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
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelgateError */ .HJ({
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

/***/ 76728:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ statePath),
/* harmony export */   Q: () => (/* binding */ eventPath)
/* harmony export */ });
/** Where a model's files lie on the ledger's branch (contract, "Ledger"). Apart from what the files say: who only moves bytes needs no schema. */
function eventPath(model, seq) {
    return `models/${model}/events/${String(seq).padStart(6, '0')}.json`;
}
function statePath(model) {
    return `models/${model}/state.json`;
}


/***/ }),

/***/ 53866:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E5: () => (/* binding */ bumped),
/* harmony export */   ED: () => (/* binding */ parseTag),
/* harmony export */   It: () => (/* binding */ versionIn),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   _3: () => (/* binding */ formatTag),
/* harmony export */   ot: () => (/* binding */ parseVersion),
/* harmony export */   qh: () => (/* binding */ formatVersion)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45529);


const pattern = /^v(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})$/;
/** `undefined` for a text that is no version. */
function versionIn(text) {
    const [, major, minor, patch] = pattern.exec(text) ?? [];
    if (major === undefined)
        return undefined;
    return { major: Number(major), minor: Number(minor), patch: Number(patch) };
}
/** @throws ModelgateError INPUT_INVALID */
function parseVersion(text) {
    const version = versionIn(text);
    if (version)
        return version;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelgateError */ .HJ({
        code: 'INPUT_INVALID',
        message: `${JSON.stringify(text.slice(0, 80))} is no version`,
        hint: 'A version is written `v2.1.0`.',
    });
}
function formatVersion({ major, minor, patch }) {
    return `v${major}.${minor}.${patch}`;
}
/** Negative when `a` comes before `b`. */
function compareVersions(a, b) {
    return a.major - b.major || a.minor - b.minor || a.patch - b.patch;
}
function bumped({ major, minor, patch }, bump) {
    if (bump === 'major')
        return { major: major + 1, minor: 0, patch: 0 };
    if (bump === 'minor')
        return { major, minor: minor + 1, patch: 0 };
    return { major, minor, patch: patch + 1 };
}
function formatTag({ model, version }) {
    return `${model}@${version}`;
}
/** `undefined` for a tag that is no model's: a repository has other tags, too. */
function parseTag(text) {
    const at = text.indexOf('@');
    const [model, version] = [text.slice(0, at), text.slice(at + 1)];
    if (at < 1 || !(0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .isModelName */ .jp)(model) || !versionIn(version))
        return undefined;
    return { model, version };
}


/***/ }),

/***/ 6907:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WY: () => (/* binding */ readOnce),
/* harmony export */   Wd: () => (/* binding */ formatField),
/* harmony export */   d9: () => (/* binding */ schemaFaults),
/* harmony export */   mv: () => (/* binding */ choicesHint)
/* harmony export */ });
/* unused harmony exports nearest, quote */
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98439);


/** Every fault of `data` under `schema`; empty when it fits. */
function schemaFaults(schema, data) {
    const result = schema.safeParse(data, readOnce);
    if (result.success)
        return [];
    const shape = zod__WEBPACK_IMPORTED_MODULE_1__/* .toJSONSchema */ .bl(schema, { io: 'input', unrepresentable: 'any' });
    return result.error.issues.flatMap((issue) => describe(issue, { data, shape, prefix: [] }));
}
/** For what is read once: code that is made for a schema takes longer than the reading. */
const readOnce = { jitless: true };
/** The choice that is a slip of the pen away from `word`; hyphens, underscores and case do not count. */
function nearest(word, choices) {
    const bare = (text) => text.toLowerCase().replace(/[-_ ]/g, '');
    const [best] = choices
        .map((choice) => ({ choice, distance: (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(bare(word), bare(choice)) }))
        .filter((candidate) => candidate.distance <= (word.length <= 3 ? 1 : Math.max(2, Math.floor(word.length / 3))))
        .sort((a, b) => a.distance - b.distance);
    return best?.choice;
}
/** `Did you mean …?`, else the choices. */
function choicesHint(word, choices) {
    const best = nearest(word, choices);
    if (best !== undefined)
        return `Did you mean ${JSON.stringify(best)}?`;
    return choices.length ? `Known here: ${choices.join(', ')}.` : 'Nothing is expected here.';
}
/** A value as a message may quote it: short, on one line. */
function quote(value) {
    if (value === null || value === undefined)
        return 'nothing';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'a mapping';
    if (typeof value !== 'string')
        return String(value);
    return JSON.stringify(value.length > 60 ? `${value.slice(0, 57)}…` : value);
}
/** `models.fraud.data[0].path`; keys that are no plain words are quoted. */
function formatField(path) {
    return path
        .map((key) => {
        if (typeof key === 'number')
            return `[${key}]`;
        return /^[\w-]+$/.test(key) ? `.${key}` : `[${quote(key)}]`;
    })
        .join('')
        .replace(/^\./, '');
}
function describe(issue, setting) {
    const path = [...setting.prefix, ...issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))];
    const found = valueAt(setting.data, path);
    const value = (message, hint) => [
        { path, at: 'value', message, ...(hint !== undefined && { hint }) },
    ];
    switch (issue.code) {
        case 'unrecognized_keys': {
            const known = knownKeys(setting.shape, path);
            return issue.keys.map((key) => ({
                path: [...path, key],
                at: 'key',
                message: `unknown key ${quote(key)}`,
                hint: choicesHint(key, known),
            }));
        }
        case 'invalid_union':
            return describeUnion(issue, { ...setting, prefix: path }, found);
        case 'invalid_key':
            return issue.issues.map(({ message }) => ({ path, at: 'key', message: lowerFirst(message) }));
        case 'invalid_type':
            if (found === undefined)
                return [missing(path)];
            return value(`found ${quoteTyped(found)}, expected ${typeName(issue.expected)}`, keysHint(setting, path));
        case 'invalid_value': {
            if (found === undefined)
                return [missing(path)];
            const choices = issue.values.map(String);
            const hint = typeof found === 'string' ? nearest(found, choices) : undefined;
            return value(`found ${quoteTyped(found)}, expected ${choices.join(' or ')}`, hint === undefined ? undefined : `Did you mean ${JSON.stringify(hint)}?`);
        }
        case 'too_small':
            return value(`found ${measure(found)}, expected ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}`);
        case 'too_big':
            return value(`found ${measure(found)}, expected ${issue.inclusive ? 'at most' : 'less than'} ${issue.maximum}`);
        case 'custom':
            // A message may not repeat what must not be seen; and a list or mapping is not worth quoting.
            if (issue.params?.['secret'] || typeof found === 'object')
                return value(lowerFirst(issue.message));
            return value(`found ${quote(found)}: ${lowerFirst(issue.message)}`);
        default:
            return value(`found ${quote(found)}: ${lowerFirst(issue.message)}`);
    }
}
/** Of the alternatives, the one that is of the value's own kind is what its writer meant. */
function describeUnion(issue, setting, found) {
    const meant = issue.errors.find((issues) => issues.every((inner) => !isOfOtherKind(inner, found)));
    if (meant)
        return meant.flatMap((inner) => describe(inner, setting));
    const expected = issue.errors.flatMap((issues) => issues.filter(({ path }) => path.length === 0).map(expectation));
    const message = `found ${quoteTyped(found)}, expected ${[...new Set(expected)].join(' or ')}`;
    const hint = keysHint(setting, setting.prefix);
    return [{ path: setting.prefix, at: 'value', message, ...(hint !== undefined && { hint }) }];
}
/** What a mapping would hold, where something else was found. */
function keysHint(setting, path) {
    const known = knownKeys(setting.shape, path);
    return known.length > 0 ? `Keys of the mapping: ${known.join(', ')}.` : undefined;
}
function isOfOtherKind(issue, found) {
    if (issue.path.length > 0)
        return false;
    if (issue.code === 'invalid_type')
        return true;
    return issue.code === 'invalid_value' && issue.values.every((value) => typeof value !== typeof found);
}
function expectation(issue) {
    if (issue.code === 'invalid_type')
        return typeName(issue.expected);
    if (issue.code === 'invalid_value')
        return issue.values.map((value) => quote(value)).join(' or ');
    return lowerFirst(issue.message);
}
function missing(path) {
    return { path: path.slice(0, -1), at: 'key', message: `${quote(path.at(-1))} is missing` };
}
/** Keys that a schema knows at a path, over all alternatives. */
function knownKeys(shape, path) {
    let level = [shape];
    for (const key of path)
        level = level.flatMap(alternatives).flatMap((schema) => below(schema, key));
    return level.flatMap(alternatives).flatMap((schema) => Object.keys(schema.properties ?? {}));
}
function alternatives(schema) {
    return [
        schema,
        ...[schema.anyOf ?? [], schema.oneOf ?? [], schema.allOf ?? []].flat().flatMap(alternatives),
    ];
}
function below(schema, key) {
    const children = typeof key === 'number' ? [schema.items] : [schema.properties?.[key] ?? schema.additionalProperties];
    return children.flat().filter((child) => typeof child === 'object');
}
function valueAt(data, path) {
    let value = data;
    for (const key of path) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
            return undefined;
        value = value[key];
    }
    return value;
}
/** Text that reads like a number or a truth value is said to be text, since that is the fault. */
function quoteTyped(found) {
    return typeof found === 'string' && /^([\d.+-]|true$|false$)/.test(found)
        ? `the text ${quote(found)}`
        : quote(found);
}
function measure(found) {
    if (Array.isArray(found))
        return `${found.length} entries`;
    if (typeof found === 'string')
        return `${found.length} letters`;
    return quote(found);
}
function typeName(expected) {
    const names = {
        string: 'text',
        number: 'a number',
        int: 'a whole number',
        boolean: 'true or false',
        array: 'a list',
        object: 'a mapping',
        record: 'a mapping',
        null: 'nothing',
    };
    return names[expected] ?? expected;
}
function lowerFirst(text) {
    return text.charAt(0).toLowerCase() + text.slice(1);
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
