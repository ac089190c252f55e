export const id = 3159;
export const ids = [3159];
export const modules = {

14556:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Em: () => (comparisonFile),
  ZU: () => (writeComparison),
  sd: () => (removeComparison),
  zT: () => (changedRowsPath)
});
/* unused harmony export judgedValidationFile */
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
var _domain_report_changed_rows_csv_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50144);
var _recording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76288);



function comparisonFile(model) {
    return node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.join(folderOf(model), 'comparison.json');
}
function changedRowsPath(model) {
    return node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.join(folderOf(model), _domain_report_changed_rows_csv_js__WEBPACK_IMPORTED_MODULE_1__/* .changedRowsFile */ ._I);
}
function judgedValidationFile(model) {
    return node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.join(folderOf(model), 'validation.json');
}
async function writeComparison(host, comparison, { changed, validation } = {}) {
    const { files } = host;
    const { model } = comparison;
    await (0,_recording_js__WEBPACK_IMPORTED_MODULE_2__/* .ignoreFolder */ .BN)(host);
    if (changed && changed.rows.length > 0)
        await files.write(changedRowsPath(model), (0,_domain_report_changed_rows_csv_js__WEBPACK_IMPORTED_MODULE_1__/* .changedRowsCsv */ ._1)(changed));
    else
        await files.remove(changedRowsPath(model));
    if (validation === undefined)
        await files.remove(judgedValidationFile(model));
    else
        await files.write(judgedValidationFile(model), validation);
    await files.write(comparisonFile(model), `${JSON.stringify(comparison, null, 2)}\n`);
}
async function removeComparison({ files }, model) {
    await files.remove(comparisonFile(model));
    await files.remove(changedRowsPath(model));
    await files.remove(judgedValidationFile(model));
}
function folderOf(model) {
    return node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.join('.modelgate', 'comparisons', model);
}


}),

18821:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  report: () => (report_report)
});

// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/runtime/define-action.ts
var define_action = __webpack_require__(7320);
// EXTERNAL MODULE: ./src/runtime/fields.ts
var fields = __webpack_require__(74175);
// EXTERNAL MODULE: ./src/domain/compare/comparison.ts + 5 modules
var comparison = __webpack_require__(88335);
// EXTERNAL MODULE: ./src/domain/documents.ts + 1 modules
var documents = __webpack_require__(41641);
// EXTERNAL MODULE: ./src/domain/model.ts
var model = __webpack_require__(45529);
// EXTERNAL MODULE: ./src/domain/validation/data-codes.ts
var data_codes = __webpack_require__(94055);
// EXTERNAL MODULE: ./src/domain/validation/validation.ts
var validation_validation = __webpack_require__(13623);
;// CONCATENATED MODULE: ./src/domain/validation/merged.ts


function mergedValidations(validations) {
    const merged = new Map();
    for (const one of validations) {
        const before = merged.get(one.model);
        merged.set(one.model, before ? both(before, one) : one);
    }
    return [...merged.values()].toSorted((a, b) => (a.model < b.model ? -1 : 1));
}
function both(one, other) {
    const drift = [...(one.drift ?? []), ...(other.drift ?? [])];
    const at = [one.at, other.at].flatMap((time) => time ?? []).toSorted()[0];
    const engine = one.engine ?? other.engine;
    return {
        schema: one.schema,
        model: one.model,
        verdict: worseOf(one.verdict, other.verdict),
        ...(at !== undefined && { at }),
        ...(engine !== undefined && { engine }),
        data: [...one.data, ...other.data],
        ...(drift.length > 0 && { drift }),
        'model-files': [...one['model-files'], ...other['model-files']],
        findings: [...one.findings, ...other.findings].toSorted((a, b) => data_codes/* severities */.g.indexOf(a.severity) - data_codes/* severities */.g.indexOf(b.severity)),
    };
}
function worseOf(a, b) {
    return validation_validation/* validationVerdicts */.IL.indexOf(a) < validation_validation/* validationVerdicts */.IL.indexOf(b) ? b : a;
}

;// CONCATENATED MODULE: ./src/actions/publish/given.ts






const written = {
    comparison: '.modelgate/comparisons/*/comparison.json',
    validation: '.modelgate/validations/*/validation.json',
};
const comparisonLimit = 64_000_000;
async function givenFindings(host, given) {
    const faults = [];
    const named = given.comparison.length + given.validation.length > 0;
    const { comparison, validation } = named ? given : await patternsHere(host);
    const comparisons = await readAll(host, comparison, {
        kind: 'comparison',
        limit: comparisonLimit,
        parse: documents/* parseComparison */.f,
        faults,
    });
    const validations = await readAll(host, validation, {
        kind: 'validation',
        limit: validation_validation/* validationLimit */.R4,
        parse: validation_validation/* parseValidation */.fu,
        faults,
    });
    (0,errors/* throwFaults */.G3)(faults);
    const carried = new Set(comparisons.map(({ document }) => document.inputs.validation?.sha256));
    const further = validations.filter(({ sha256 }) => !carried.has(sha256));
    return {
        comparisons: comparisons.map(({ document }) => document),
        faults: [],
        validations: mergedValidations(further.map(({ document }) => document)),
    };
}
async function patternsHere({ files }) {
    const validations = await files.glob([written.validation]);
    const comparisons = validations.length > 0 ? await files.glob([written.comparison]) : [];
    return {
        validation: validations.length > 0 ? [written.validation] : [],
        comparison: validations.length > 0 && comparisons.length === 0 ? [] : [written.comparison],
    };
}
async function readAll(host, patterns, { kind, limit, parse, faults }) {
    const found = new Set();
    for (const pattern of patterns) {
        const matches = await host.files.glob([pattern]);
        if (matches.length === 0)
            faults.push(missing(kind, pattern));
        for (const file of matches)
            found.add(file);
    }
    const read = new Map();
    for (const file of [...found].toSorted()) {
        try {
            const { sha256 } = await host.files.digest(file);
            const document = parse(new TextDecoder().decode(await host.files.read(file, limit)), file);
            (0,model/* parseModelName */.s_)(document.model);
            read.set(sha256, { document, sha256 });
        }
        catch (error) {
            if (!(error instanceof errors/* ModelgateError */.HJ))
                throw error;
            faults.push(...error.faults);
        }
    }
    return [...read.values()];
}
function missing(kind, pattern) {
    const verb = kind === 'comparison' ? 'compare' : 'validate';
    const hint = `Run \`${verb}\` before, or name the files that it wrote.`;
    return { code: 'FILE_MISSING', message: `There is no ${kind}`, place: { path: pattern }, hint };
}

;// CONCATENATED MODULE: ./src/actions/publish/outcome.ts

const reportOutcomes = comparison/* verdicts */.rY.flatMap((verdict) => verdict === 'pass' ? ['warn', verdict] : [verdict]);
function reportOutcome({ comparisons, faults, validations = [] }) {
    if (faults.length > 0)
        return 'error';
    const found = [
        ...comparisons.map(({ verdict }) => verdict.value),
        ...validations.map(({ verdict }) => verdict),
    ];
    return reportOutcomes.find((outcome) => found.includes(outcome)) ?? 'unchanged';
}

// EXTERNAL MODULE: ./src/domain/report/hand-over.ts + 1 modules
var hand_over = __webpack_require__(50700);
;// CONCATENATED MODULE: ./src/actions/publish/pull-request-of-run.ts
function pullRequestOfRun(run, { open, repository }) {
    const head = run.headRepository;
    if (head === undefined)
        return { kind: 'gone', why: 'the repository that it came from is gone' };
    const ours = open.filter((pull) => pull.open && pull.baseRepository === repository && pull.headRepository === head.id);
    if (ours.length === 0)
        return { kind: 'gone', why: 'no open pull request comes from its branch' };
    const same = ours.filter((pull) => isHeadOf(run, pull));
    if (same.length === 0)
        return { kind: 'gone', why: 'the pull request has moved on to another commit' };
    const named = same.length === 1 ? same : same.filter(({ number }) => run.pullRequests.includes(number));
    const [only, ...more] = named;
    if (only && more.length === 0)
        return { kind: 'found', number: only.number };
    const numbers = same.map(({ number }) => `#${number}`).join(', ');
    return {
        kind: 'unclear',
        why: `the pull requests ${numbers} have the same head, and a run is of one of them`,
    };
}
function isHeadOf(run, pull) {
    return pull.open && pull.headRepository === run.headRepository?.id && pull.headSha === run.headSha;
}

;// CONCATENATED MODULE: ./src/actions/publish/handed-over.ts



async function takeHandedOver(host, name) {
    const handOvers = handOversOf(host);
    const { context } = host;
    const { repository } = context;
    const run = await statedRun(handOvers, context);
    const artifact = await handOvers.artifact(run.id, name);
    if (!artifact) {
        const why = `workflow run ${run.id} left no artifact ${name}: where its token could write, it has reported itself`;
        return { kind: 'nothing', why };
    }
    const { headRepository: head, headBranch: branch } = run;
    const open = head && branch ? await handOvers.pullRequestsFrom({ owner: head.owner, branch }) : [];
    const found = pullRequestOfRun(run, { open, repository: repository.id });
    if (found.kind === 'gone')
        return { kind: 'nothing', why: `of workflow run ${run.id}: ${found.why}` };
    if (found.kind === 'unclear')
        return { kind: 'refused', why: found.why };
    const folder = '.modelgate/reports/handed-over';
    await handOvers.fetch(artifact, folder);
    const findings = await readHandedOver(host, { folder, head: run.headSha });
    return { kind: 'report', findings, run, pullRequest: found.number, handOvers };
}
function handOversOf({ context, handOvers }) {
    if (context.event === 'workflow_run' && handOvers)
        return handOvers;
    throw new errors/* ModelgateError */.HJ({
        code: 'INPUT_INVALID',
        message: `Input \`artifact\` is for workflows on \`workflow_run\`, and this is \`${context.event}\``,
        hint: 'Leave it out where `compare` ran in the same workflow; docs/forks.md shows the pair of workflows.',
    });
}
async function statedRun(handOvers, { endedRun: told, repository }) {
    if (!told)
        throw unusable('it does not say which workflow run has ended');
    const run = await handOvers.run(told.id);
    const same = run.id === told.id &&
        run.event === told.event &&
        run.path === told.path &&
        run.headSha === told.headSha &&
        run.headBranch === told.headBranch &&
        run.headRepository?.id === told.headRepository;
    if (!same)
        throw unusable(`GitHub states workflow run ${told.id} otherwise than the event does`);
    if (run.repository !== repository.id)
        throw unusable(`workflow run ${run.id} is another repository’s`);
    if (run.event === 'pull_request')
        return run;
    throw unusable(`workflow run ${run.id} was set off by \`${run.event}\`, and only \`pull_request\` hands over`);
}
function unusable(why) {
    return new errors/* ModelgateError */.HJ({
        code: 'INPUT_INVALID',
        message: `The event \`workflow_run\` cannot be used: ${why}`,
        hint: "Run this job only for `github.event.workflow_run.event == 'pull_request'`, as docs/forks.md shows it.",
    });
}
const documentLimit = 16_000_000;
async function readHandedOver({ files }, { folder, head }) {
    const read = async (file) => {
        const bytes = await files.read(`${folder}/${file}`, documentLimit);
        if (bytes)
            return utf8(bytes, file);
        throw foreign(`it holds no ${file}`);
    };
    const document = (0,hand_over/* parseHandOver */.pP)(await read(hand_over/* handOverFile */.eO));
    if (document.head !== head) {
        throw foreign(`it is of another pull request: of commit ${document.head}, and the run’s head is ${head}`);
    }
    const comparisons = [];
    for (const model of document.models) {
        const file = (0,hand_over/* handedOverComparison */.cE)(model);
        const comparison = (0,hand_over/* parseHandedOverComparison */.fG)(await read(file), file);
        if (comparison.model !== model)
            throw foreign(`${file} is of another model`);
        comparisons.push(comparison);
    }
    const validations = [];
    for (const model of document.validations ?? []) {
        const file = (0,hand_over/* handedOverValidation */.w5)(model);
        const validation = (0,hand_over/* parseHandedOverValidation */.HT)(await read(file), file);
        if (validation.model !== model)
            throw foreign(`${file} is of another model`);
        validations.push(validation);
    }
    const { models } = document;
    const named = new Set([
        hand_over/* handOverFile */.eO,
        ...models.flatMap((model) => [(0,hand_over/* handedOverComparison */.cE)(model), (0,hand_over/* handedOverRows */.a3)(model)]),
        ...validations.map(({ model }) => (0,hand_over/* handedOverValidation */.w5)(model)),
    ]);
    const besides = (await files.entries(folder)).find(({ path }) => !named.has(path));
    if (besides)
        throw foreign(`it holds ${besides.path}, which ${hand_over/* handOverFile */.eO} does not name`);
    return { comparisons, faults: document.faults, validations };
}
function utf8(bytes, file) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw new errors/* ModelgateError */.HJ({ code: 'DOCUMENT_INVALID', message: 'It is no UTF-8 text', place: { path: file } }, { cause });
    }
}
function foreign(why) {
    return new errors/* ModelgateError */.HJ({
        code: 'ARTIFACT_INVALID',
        message: `The report that was handed over is refused: ${why}`,
        hint: 'Run the workflow of the pull request again.',
    });
}

// EXTERNAL MODULE: ./src/actions/publish/report.ts + 20 modules
var report = __webpack_require__(77827);
;// CONCATENATED MODULE: ./src/actions/publish/privileged.ts




async function reportHandedOver(host, { artifact, mode }) {
    const taken = await takeHandedOver(host, artifact);
    if (taken.kind === 'refused') {
        return { outputs: { outcome: 'refused' }, refusal: `Nothing is reported: ${taken.why}` };
    }
    if (taken.kind === 'nothing')
        return nothing(host, taken.why);
    const { findings, run, pullRequest: number, handOvers } = taken;
    const target = {
        number,
        marker: { key: run.path, head: run.headSha, run: run.number, attempt: run.attempt },
        obstacle: () => movedOn(handOvers, { number, run, repository: host.context.repository.id }),
    };
    const { commentUrl, fault, obstacle } = await (0,report.publishReportOn)(host, { findings, target, mode });
    if (fault !== undefined)
        return { outputs: { outcome: 'error' }, fault };
    if (obstacle !== undefined)
        return nothing(host, obstacle);
    return {
        outputs: {
            outcome: reportOutcome(findings),
            ...(commentUrl !== undefined && { 'comment-url': commentUrl }),
        },
    };
}
async function movedOn(handOvers, { number, run, repository }) {
    const now = await handOvers.pullRequest(number);
    if (now?.baseRepository === repository && isHeadOf(run, now))
        return undefined;
    return `pull request #${number} is no longer open at ${run.headSha}`;
}
function nothing({ log }, why) {
    log.info(`Nothing is reported: ${why}.`);
    return { outputs: { outcome: 'unchanged' } };
}

;// CONCATENATED MODULE: ./src/actions/report.ts







const { model: _model, policy: _policy, ...inputs } = fields/* commonInputs */.j$;
const report_report = (0,define_action/* defineAction */.QP)({
    id: 'report',
    title: 'Modelgate: report',
    description: 'Writes one report of the comparisons and validations that other jobs made: comment and job summary.',
    permissions: {
        actions: {
            access: 'read',
            why: 'with `artifact`: reads the workflow run that has ended, and its artifact',
        },
        'pull-requests': {
            access: 'write',
            why: 'writes the one comment; without it the report stands in the job summary',
        },
    },
    inputs: {
        ...inputs,
        comparison: (0,fields/* lines */.Mn)('Files `comparison.json`, paths or globs, one a line. Default, where `validation` is not given either: all that `compare` wrote in this job.'),
        validation: (0,fields/* lines */.Mn)('Files `validation.json`, paths or globs, one a line; those of one model are told as one. Default, where `comparison` is not given either: all that `validate` wrote in this job.'),
        artifact: (0,fields/* text */.Qq)('On `workflow_run` alone: name of the artifact, `modelgate--report`, that the workflow run which has ended left because its token could not comment. It is data; the pull request is found by GitHub’s word.'),
        comment: (0,fields/* choiceOr */.FZ)(['always', 'changes', 'never'], 'When to comment. `changes`: a new comment only when the verdict is not `pass` or `unchanged`; an existing one is always updated.'),
    },
    outputs: {
        outcome: `The worst of all (${reportOutcomes.map((word) => `\`${word}\``).join(', ')}; \`warn\`: data with warnings), or \`error\` on a fault. With \`artifact\`: \`unchanged\` also where there was nothing to report or nobody to report it to, \`refused\` where the pull request is not certain, \`error\` also where the report is of a model that could not be judged.`,
        'comment-url': 'Address of the comment.',
    },
    async run(given, host) {
        if (given.artifact !== undefined) {
            if (given.comparison.length + given.validation.length > 0)
                throw bothGiven();
            return reportHandedOver(host, { artifact: given.artifact, mode: given.comment });
        }
        const findings = await givenFindings(host, given);
        const { commentUrl, fault } = await (0,report.publishReport)(host, findings, given.comment);
        return {
            outputs: {
                outcome: fault === undefined ? reportOutcome(findings) : 'error',
                ...(commentUrl !== undefined && { 'comment-url': commentUrl }),
            },
            ...(fault !== undefined && { fault }),
        };
    },
});
function bothGiven() {
    const message = 'Input `artifact` is given beside `comparison` or `validation`, and a report is of the one or the others';
    return new errors/* ModelgateError */.HJ({ code: 'INPUT_INVALID', message, hint: 'Leave `artifact` out, or the files.' });
}


}),

50144:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  _1: () => (changedRowsCsv),
  _I: () => (changedRowsFile)
});
/* unused harmony export inertCell */
var _inert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34099);

const changedRowsFile = 'changed-rows.csv';
const ownColumns = ['id', 'change', 'label', 'baseline', 'candidate', 'loss_change'];
const longest = 1_000;
function changedRowsCsv({ columns, rows }) {
    const header = [...ownColumns, ...columns.map((column) => inertCell(`slice ${column}`))];
    const known = new Map();
    const sliceCell = (value) => {
        const found = known.get(value) ?? inertCell(value);
        known.set(value, found);
        return found;
    };
    const lines = rows.map(({ id, change, label, baseline, candidate, lossChange, slices }) => [
        inertCell(id),
        change,
        cell(label),
        cell(baseline),
        cell(candidate),
        String(lossChange + 0),
        ...slices.map(sliceCell),
    ].join(','));
    return [header.join(','), ...lines, ''].join('\n');
}
function cell(value) {
    return typeof value === 'number' ? String(value) : inertCell(value);
}
function inertCell(text) {
    const clean = (0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .steady */ .vM)(text, longest);
    const isNumber = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(clean);
    if (isNumber)
        return clean;
    const inert = /^[\s"']*[=+\-@|%＝＋－＠\uFFFD]/u.test(clean) ? `'${clean}` : clean;
    return `"${inert.replaceAll('"', '""')}"`;
}


}),

22252:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  FJ: () => (formatArtifactName),
  Sj: () => (parsePointerName),
  TZ: () => (parseArtifactName),
  VK: () => (shortDigest),
  gl: () => (formatPointerName)
});
var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45529);

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


}),

94055:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  T: () => (dataCodes),
  g: () => (severities)
});
const dataCodes = {
    DATA_UNREADABLE: {
        means: 'A file of the data cannot be read as what it is.',
        wayOut: 'Write the file again; what cannot be read is never a pass.',
    },
    DATA_BROKEN_ROWS: {
        means: 'Lines of the file are no rows: fields too many or too few, quotes left open, bytes that are no UTF-8, no JSON.',
        wayOut: 'Write those lines again; they are in no other count.',
    },
    DATA_EMPTY: {
        means: 'The data has no rows.',
        wayOut: 'Check what makes the data; of no rows nothing can be said.',
    },
    DATA_COLUMN_MISSING: {
        means: 'The contract names a column that the data has not.',
        wayOut: 'Write the column, or take it out of the contract.',
    },
    DATA_COLUMN_EXTRA: {
        means: 'The data has a column that the contract does not name.',
        wayOut: 'Add the column to the contract, or leave it out of the data.',
    },
    DATA_COLUMN_TYPE: {
        means: 'A column is of another type than the contract says.',
        wayOut: 'Write the column in the type of the contract, or correct the contract.',
    },
    DATA_CELL_TYPE: {
        means: 'Single cells cannot be read as the type that the contract says.',
        wayOut: 'Correct the cells, or correct the type in the contract.',
    },
    DATA_NOT_FINITE: {
        means: 'Numbers are NaN or infinite.',
        wayOut: 'Write nothing where there is no number, and find out where these came from.',
    },
    DATA_NULL: {
        means: 'Nothing stands where the contract requires a value.',
        wayOut: 'Fill the column in, or take `required` out of the contract.',
    },
    DATA_DUPLICATE: {
        means: 'Values that must be unique are there more than once.',
        wayOut: 'Remove the rows that are there twice.',
    },
    DATA_RANGE: {
        means: 'Values lie outside of the contract’s limits.',
        wayOut: 'Correct the values, or widen the limits in the contract.',
    },
    DATA_LENGTH: {
        means: 'Texts or lists are shorter or longer than the contract allows.',
        wayOut: 'Correct the values, or the limits in the contract.',
    },
    DATA_PATTERN: {
        means: 'Texts are not of the form that the contract asks for.',
        wayOut: 'Correct the values, or the pattern in the contract.',
    },
    DATA_ENUM: {
        means: 'Values are none of those that the contract lists, or of those that it forbids.',
        wayOut: 'Correct the values, or add them to the list in the contract.',
    },
    DATA_MULTIPLE: {
        means: 'Numbers are no multiples of the step that the contract names.',
        wayOut: 'Correct the values, or the step in the contract.',
    },
    DATA_METRIC: {
        means: 'A number that is computed from the data is not what the contract’s rule asks for.',
        wayOut: 'Correct the data, or the rule in the contract.',
    },
    DATA_ROW_COUNT: {
        means: 'The data has more or fewer rows than the contract asks for.',
        wayOut: 'Check whether data is missing or there twice, or correct the rule.',
    },
    DATA_REFERENCE: {
        means: 'Values refer to rows of another table that are not there.',
        wayOut: 'Add the rows to the other table, or correct the values.',
    },
    DATA_AGE: {
        means: 'The newest rows are too old, or the oldest are older than may be kept.',
        wayOut: 'Fetch the data again, or delete what is too old.',
    },
    DATA_QUERY: {
        means: 'The contract’s own query gives another value than it asks for.',
        wayOut: 'Look at the rows that the query counts.',
    },
    CONTRACT_UNJUDGED: {
        means: 'The contract asks something that is not judged here.',
        wayOut: 'Write it as something that can be judged, or check it elsewhere.',
    },
};
const severities = ['error', 'warning', 'info'];


}),

7320:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  QP: () => (defineAction),
  TL: () => (parseInputs),
  Vc: () => (inputsOf)
});
var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98439);
var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
var _domain_schema_faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6907);



function defineAction(action) {
    return action;
}
function inputsOf(action) {
    const schema = zod__WEBPACK_IMPORTED_MODULE_2__/* .toJSONSchema */ .bl(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej(action.inputs), { io: 'input', unrepresentable: 'any' });
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
function parseInputs(action, raw) {
    const given = Object.fromEntries(Object.entries(raw).filter(([, value]) => value.trim() !== ''));
    const parsed = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej(action.inputs).safeParse(given, _domain_schema_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .readOnce */ .WY);
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


})

};
