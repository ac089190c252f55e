export const id = 288;
export const ids = [288];
export const modules = {

/***/ 76288:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BN: () => (/* binding */ ignoreFolder),
/* harmony export */   Xm: () => (/* binding */ runFolderOf),
/* harmony export */   vj: () => (/* binding */ recordRun)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _domain_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39605);
/* harmony import */ var _domain_run_artifact_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22252);
/* harmony import */ var _domain_run_record_assembly_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88346);
/* harmony import */ var _domain_run_record_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77465);





/** Where a model's run lives in the working directory (contract, "Files"). */
function runFolderOf(model) {
    return node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.join('.modelgate', 'runs', model);
}
/** Writes the run's folder: `files/` and `evidence/` as copies, `run.json` last. */
async function recordRun({ host, subject, sources, values, inputsDigest, }) {
    const { files, context } = host;
    const folder = runFolderOf(subject.model);
    await ignoreFolder(host);
    await files.remove(folder);
    const modelRoot = node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(context.workspace, subject.recipe.path);
    const model = await copyAll(host, folder, sources.model.map((file) => [file, node_path__WEBPACK_IMPORTED_MODULE_0___default().join('files', node_path__WEBPACK_IMPORTED_MODULE_0___default().relative(modelRoot, file))]));
    const named = evidenceNames([
        ...sources.metrics,
        ...(sources.predictions ? [sources.predictions.path] : []),
    ]);
    const evidence = await copyAll(host, folder, named);
    const rows = sources.predictions && named.find(([from]) => from === sources.predictions?.path)?.[1];
    const record = (0,_domain_run_record_assembly_js__WEBPACK_IMPORTED_MODULE_3__/* .makeRunRecord */ .t)({
        model: subject.model,
        commit: context.dirty ? (await host.repository.parents(context.commit))[0] : context.commit,
        dirty: context.dirty,
        files: model,
        evidence,
        metrics: values,
        ...(inputsDigest !== undefined && { inputsDigest }),
        ...(rows !== undefined &&
            sources.predictions && { predictions: { ...sources.predictions.columns, file: slashes(rows) } }),
        ...(context.workflow && { workflow: workflowOf(context.workflow, context.event) }),
    });
    await files.write(node_path__WEBPACK_IMPORTED_MODULE_0___default().join(folder, 'run.json'), (0,_domain_run_record_text_js__WEBPACK_IMPORTED_MODULE_4__/* .formatRunRecord */ .c)(record));
    return { record, folder };
}
function workflowOf({ id, attempt, path: file, url }, event) {
    return { run: id, attempt, path: file, event, url };
}
/** `.modelgate/` ignores itself in git. */
async function ignoreFolder({ files }) {
    if (!(await files.exists('.modelgate/.gitignore')))
        await files.write('.modelgate/.gitignore', '*\n');
}
async function copyAll({ files }, folder, copies) {
    const copied = [];
    for (const [from, to] of copies) {
        await files.copy(from, node_path__WEBPACK_IMPORTED_MODULE_0___default().join(folder, to));
        copied.push({ path: slashes(to), ...(await files.digest(node_path__WEBPACK_IMPORTED_MODULE_0___default().join(folder, to))) });
    }
    return copied.sort((a, b) => (a.path < b.path ? -1 : 1));
}
/** `evidence/<base name>`; files of one name are told apart by a digest of their path. */
function evidenceNames(sources) {
    const names = sources.map((file) => node_path__WEBPACK_IMPORTED_MODULE_0___default().basename(file));
    return sources.map((file, i) => {
        const name = names[i];
        const clash = names.filter((other) => other.toLowerCase() === name.toLowerCase()).length > 1;
        return [file, node_path__WEBPACK_IMPORTED_MODULE_0___default().join('evidence', clash ? `${(0,_domain_run_artifact_name_js__WEBPACK_IMPORTED_MODULE_2__/* .shortDigest */ .VK)((0,_domain_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Of */ .Bj)(slashes(file)))}-${name}` : name)];
    });
}
function slashes(file) {
    return file.split((node_path__WEBPACK_IMPORTED_MODULE_0___default().sep)).join('/');
}


/***/ }),

/***/ 71495:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QZ: () => (/* binding */ worst),
/* harmony export */   Uf: () => (/* binding */ Comparison),
/* harmony export */   rY: () => (/* binding */ verdicts)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12311);

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
    evidence: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['paired-rows', 'standard-error', 'row-count', 'point', 'none']),
    method: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Id of the estimator; docs/statistics.md explains each.'),
    n: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nullable().describe('The metric’s own denominator: rows, positives, predicted positives.'),
    counted: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable().describe('What `n` counts: rows, positives, …'),
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

/***/ 88346:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ metricsOf),
/* harmony export */   t: () => (/* binding */ makeRunRecord)
/* harmony export */ });
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39605);
/* harmony import */ var _documents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41641);
/* harmony import */ var _record_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26352);
/* harmony import */ var _record_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77465);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55737);





/**
 * The record of a run, whole: with its id and content id, files and metrics in a fixed order. The same facts give the same
 * bytes; what it makes, `parseRunRecord` reads.
 * @throws ModelgateError DOCUMENT_INVALID for facts that no record may hold
 */
function makeRunRecord(facts) {
    const files = (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .sortedByBytes */ .OU)(facts.files, ({ path }) => path);
    const content = (0,_record_id_js__WEBPACK_IMPORTED_MODULE_2__/* .recordContentId */ .G)(files);
    const metrics = (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .sortedByBytes */ .OU)(facts.metrics, ([name]) => name);
    const rest = {
        model: facts.model,
        ...(facts.commit !== undefined && { commit: facts.commit }),
        ...(facts.dirty !== undefined && { dirty: facts.dirty }),
        ...(facts.workflow && { workflow: facts.workflow }),
        ...(facts.inputsDigest !== undefined && { 'inputs-digest': facts.inputsDigest }),
        ...(content !== undefined && { 'content-id': content }),
        files,
        evidence: (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .sortedByBytes */ .OU)(facts.evidence, ({ path }) => path),
        metrics: Object.fromEntries(metrics.map(([name, value]) => [name, written(value)])),
        ...(facts.predictions && { predictions: facts.predictions }),
        ...(facts.candidates !== undefined && { candidates: facts.candidates }),
    };
    const schema = 'https://modelgate.dev/schemas/run/v1.json';
    // The id is made of what fits the schema only: a NaN in the wrong place is told as a fault of the record.
    const fitting = (0,_documents_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDocument */ .T)(_record_js__WEBPACK_IMPORTED_MODULE_4__/* .RunRecord */ .d, (0,_record_text_js__WEBPACK_IMPORTED_MODULE_3__/* .formatRunRecord */ .c)({ schema, id: '', ...rest }), 'run.json');
    return (0,_record_text_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRunRecord */ .Y)((0,_record_text_js__WEBPACK_IMPORTED_MODULE_3__/* .formatRunRecord */ .c)({ ...fitting, id: (0,_record_id_js__WEBPACK_IMPORTED_MODULE_2__/* .runId */ .V)(fitting) }), 'run.json');
}
/** The metrics of a record as judging takes them: text that stands for NaN and infinities is a number again. */
function metricsOf(record) {
    return new Map(Object.entries(record.metrics).map(([name, metric]) => [name, read(metric)]));
}
function written({ value, standardError, n, positives, negatives, source }) {
    return {
        value: Number.isFinite(value)
            ? value === 0
                ? 0
                : value
            : String(value),
        ...(standardError !== undefined && { 'standard-error': standardError }),
        ...(n !== undefined && { n }),
        ...(positives !== undefined && { positives }),
        ...(negatives !== undefined && { negatives }),
        ...(source !== undefined && { source }),
    };
}
function read({ value, 'standard-error': standardError, n, positives, negatives, source, }) {
    return {
        value: Number(value),
        ...(standardError !== undefined && { standardError }),
        ...(n !== undefined && { n }),
        ...(positives !== undefined && { positives }),
        ...(negatives !== undefined && { negatives }),
        ...(source !== undefined && { source }),
    };
}


/***/ }),

/***/ 26352:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ recordContentId),
  V: () => (/* binding */ runId)
});

// EXTERNAL MODULE: ./src/domain/canonical-json.ts
var canonical_json = __webpack_require__(39605);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/domain/run/content-id.ts


/**
 * The root digest of OpenSSF Model Signing 1.0, sections 6.2, 6.3.1 (`files`) and 6.5.1: SHA-256 over the raw SHA-256
 * digests of the files, in the order of their paths by Unicode code point. A signature of the model states it as its
 * subject. `undefined` without files: the specification has no empty model.
 *
 * Two things follow from that definition. Names count only through their order; and `.git`, `.gitignore`,
 * `.gitattributes` and `.github` at the root do not count at all. The reference implementation in Python
 * (model-signing 1.1.1) orders by folder first and so differs where a name and a folder share a beginning and the next
 * letter sorts before `/`, as in `unet.json` beside `unet/config.json`; this follows the specification's text.
 */
function contentId(files) {
    const counted = files.filter(({ path }) => !ignored.has(path.split('/')[0]));
    if (counted.length === 0)
        return undefined;
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const { sha256 } of (0,canonical_json/* sortedByBytes */.OU)(counted, ({ path }) => path)) {
        hash.update(Buffer.from(sha256.replace(/^sha256:/, ''), 'hex'));
    }
    return `sha256:${hash.digest('hex')}`;
}
const ignored = new Set(['.git', '.gitignore', '.gitattributes', '.github']);

;// CONCATENATED MODULE: ./src/domain/run/record-id.ts


/**
 * `run-` and the first 16 hex digits of the SHA-256 of the record without its `id`, in canonical form (RFC 8785). So the
 * same record has the same id wherever it is written, and no other record has it.
 */
function runId(record) {
    const content = { ...record, id: undefined };
    return `run-${(0,canonical_json/* sha256Of */.Bj)((0,canonical_json/* canonicalJson */.dj)(content)).slice('sha256:'.length, 'sha256:'.length + 16)}`;
}
/** Content id of a record's model files, whose paths begin with `files/`; `undefined` without any. */
function recordContentId(files) {
    return contentId(files.map(({ path, sha256 }) => ({ path: path.replace(/^files\//, ''), sha256 })));
}


/***/ }),

/***/ 77465:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ parseRunRecord),
/* harmony export */   c: () => (/* binding */ formatRunRecord)
/* harmony export */ });
/* harmony import */ var _documents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41641);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10241);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45529);
/* harmony import */ var _repository_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62164);
/* harmony import */ var _record_id_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26352);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55737);






/** The text of `run.json`. */
function formatRunRecord(record) {
    return `${JSON.stringify(record, null, 2)}\n`;
}
/**
 * Reads `run.json`. Besides the schema, what it says of itself must hold: its id and content id follow from the rest, its
 * files lie in `files/` and `evidence/` and are named once.
 * @throws ModelgateError DOCUMENT_INVALID with all faults
 */
function parseRunRecord(text, path) {
    const record = (0,_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .T)(_record_js__WEBPACK_IMPORTED_MODULE_4__/* .RunRecord */ .d, text, path);
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .throwFaults */ .G3)(contradictions(record).map(({ field, message }) => ({
        code: 'DOCUMENT_INVALID',
        message,
        place: { path, field },
    })));
    return record;
}
function contradictions(record) {
    const found = [
        ...fileFaults('files', record.files),
        ...fileFaults('evidence', record.evidence),
    ];
    const report = (field, message) => found.push({ field, message });
    const { model, commit, predictions } = record;
    if (!(0,_model_js__WEBPACK_IMPORTED_MODULE_2__/* .isModelName */ .jp)(model))
        report('model', `found ${JSON.stringify(model.slice(0, 80))}, expected a model's name`);
    if (commit !== undefined && !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit)) {
        report('commit', 'expected the 40 or 64 hex digits of a full commit id');
    }
    if (predictions && !record.evidence.some((file) => file.path === predictions.file)) {
        report('predictions.file', `found ${JSON.stringify(predictions.file.slice(0, 80))}, expected one of \`evidence\``);
    }
    const content = (0,_record_id_js__WEBPACK_IMPORTED_MODULE_3__/* .recordContentId */ .G)(record.files);
    if (record['content-id'] !== content) {
        report('content-id', `found ${record['content-id'] ?? 'none'}, its files give ${content ?? 'none'}`);
    }
    const id = (0,_record_id_js__WEBPACK_IMPORTED_MODULE_3__/* .runId */ .V)(record);
    if (record.id !== id)
        report('id', `found ${JSON.stringify(record.id.slice(0, 80))}, its content gives ${id}`);
    return found;
}
/** A path that left the run's folder would be read, copied or published from there. */
function fileFaults(folder, files) {
    const seen = new Set();
    return files.flatMap(({ path }, index) => {
        const field = `${folder}[${index}].path`;
        const quoted = JSON.stringify(path.slice(0, 80));
        const twice = seen.has(path);
        seen.add(path);
        if ((0,_repository_path_js__WEBPACK_IMPORTED_MODULE_5__/* .pathFault */ .a9)(path) !== undefined ||
            (0,_repository_path_js__WEBPACK_IMPORTED_MODULE_5__/* .repositoryPath */ .SH)('.', path) !== path ||
            !path.startsWith(`${folder}/`)) {
            return [{ field, message: `found ${quoted}, expected a path inside \`${folder}/\`` }];
        }
        return twice ? [{ field, message: `${quoted} is listed twice` }] : [];
    });
}


/***/ }),

/***/ 55737:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ RunRecord)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12311);

/** `run.json`: one execution that trained or evaluated a model (contract, "Files"). Written beside `files/` and `evidence/`. */
const sha256 = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^sha256:[0-9a-f]{64}$/);
const file = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Relative to the run’s folder, with forward slashes.'),
    size: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
    sha256,
});
const metricValue = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    value: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['NaN', 'Infinity', '-Infinity'])])
        .describe('JSON has no NaN: it is kept as text.'),
    'standard-error': zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().optional(),
    n: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive().optional(),
    positives: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative().optional(),
    negatives: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative().optional(),
    source: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
});
const predictions = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('One of `evidence`.'),
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    label: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    score: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    prediction: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    baseline: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('Column of the baseline’s score or prediction in the same file.'),
    positive: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()]).optional(),
    threshold: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional(),
    weight: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    unit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    slices: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).optional(),
});
const RunRecord = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('https://modelgate.dev/schemas/run/v1.json'),
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Derived from what the record holds: the same run has the same id.'),
    model: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('Git commit that it was made from.'),
    dirty: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional().describe('Files under the model’s path differed from that commit.'),
    workflow: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ run: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(), attempt: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(), path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), event: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })
        .optional(),
    'inputs-digest': sha256.optional(),
    'content-id': sha256
        .optional()
        .describe('OpenSSF Model Signing root digest of `files`; absent without model files.'),
    files: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(file).describe('The model.'),
    evidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(file),
    metrics: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), metricValue),
    predictions: predictions.optional(),
    candidates: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive().optional().describe('k: of how many it was chosen as the best.'),
})
    .meta({ title: 'Record of one run' });


/***/ })

};
