export const id = 6042;
export const ids = [6042,2252];
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

/***/ 60147:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bu: () => (/* binding */ parseState),
/* harmony export */   lN: () => (/* binding */ formatState),
/* harmony export */   p$: () => (/* binding */ emptyState)
/* harmony export */ });
/* unused harmony export State */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _documents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41641);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10241);
/* harmony import */ var _ledger_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76728);




/** `models/<model>/state.json` (contract, "Ledger"): derived from the events, and nothing but a short form of them. */
const sha256 = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^sha256:[0-9a-f]{64}$/);
const stage = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable().describe('Who holds the stage; null: nobody yet.'),
    seq: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive().describe('Of the stage’s last event.'),
    hold: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ seq: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive(), reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }).nullable(),
});
const version = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    status: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['registered', 'published', 'withdrawn']),
    'content-id': sha256.optional(),
    'release-id': zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nonnegative().optional(),
});
const State = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('https://modelgate.dev/schemas/state/v1.json'),
    model: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    seq: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nonnegative(),
    digest: sha256.nullable().describe('Of the file of the last event; null before the first.'),
    stages: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), stage),
    versions: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), version),
})
    .meta({ title: 'State of a model, folded from its events' });
function emptyState(model) {
    const schema = 'https://modelgate.dev/schemas/state/v1.json';
    return { schema, model, seq: 0, digest: null, stages: {}, versions: {} };
}
function formatState(state) {
    return `${JSON.stringify(state, null, 2)}\n`;
}
/** @throws ModelgateError DOCUMENT_INVALID, LEDGER_INVALID for another model's state */
function parseState(text, model) {
    const path = (0,_ledger_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .statePath */ .B)(model);
    const state = (0,_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .T)(State, text, path);
    if (state.model === model)
        return state;
    const message = `The state says that it is of \`${state.model.slice(0, 80)}\``;
    const hint = 'The ledger’s branch was edited by hand. Run `modelgate doctor`.';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelgateError */ .HJ({ code: 'LEDGER_INVALID', message, place: { path }, hint });
}


/***/ }),

/***/ 22252:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FJ: () => (/* binding */ formatArtifactName),
/* harmony export */   Sj: () => (/* binding */ parsePointerName),
/* harmony export */   TZ: () => (/* binding */ parseArtifactName),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   gl: () => (/* binding */ formatPointerName)
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
function formatPointerName({ original, ...name }) {
    return `${formatArtifactName(name)}-of-${original}`;
}
function parsePointerName(text) {
    const [, of = '', id = ''] = /^(.+)-of-([1-9][0-9]{0,15})$/.exec(text) ?? [];
    const name = parseArtifactName(of);
    return name && { ...name, original: Number(id) };
}


/***/ })

};
