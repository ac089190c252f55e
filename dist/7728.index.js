export const id = 7728;
export const ids = [7728];
export const modules = {

94417:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  D2: () => (validationOf),
  Id: () => (validationFile),
  zG: () => (validatedHere)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10241);
var _domain_compare_comparison_validation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(855);
var _domain_validation_validation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13623);
var _recording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76288);





async function validatedHere({ context, files }, { model }) {
    const file = validationFile(model);
    return context.host === 'github' && (await files.exists(file)) ? file : undefined;
}
function validationFile(model) {
    return node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.join('.modelgate', 'validations', model, 'validation.json');
}
async function validationOf({ files }, { recipe }, run) {
    if (!run)
        return {};
    const entry = run.record.evidence.find((file) => file.path === _recording_js__WEBPACK_IMPORTED_MODULE_4__/* .validationInRun */ .EO);
    if (!entry) {
        const asked = recipe.data.some(({ contract }) => contract !== undefined);
        if (!asked || run.record.training === undefined)
            return {};
        return {
            unreadable: 'the recipe names contracts for its data, and the run has no validation: train again',
        };
    }
    const file = node_path__WEBPACK_IMPORTED_MODULE_0___default().join(run.folder, _recording_js__WEBPACK_IMPORTED_MODULE_4__/* .validationInRun */ .EO);
    try {
        const bytes = await files.read(file, _domain_validation_validation_js__WEBPACK_IMPORTED_MODULE_3__/* .validationLimit */ .R4);
        const validation = (0,_domain_validation_validation_js__WEBPACK_IMPORTED_MODULE_3__/* .parseValidation */ .fu)(new TextDecoder().decode(bytes), file);
        const { verdict } = validation;
        if (verdict === 'unchanged')
            return { unreadable: 'the validation of its data looked at nothing: train again' };
        const summary = (0,_domain_compare_comparison_validation_js__WEBPACK_IMPORTED_MODULE_2__/* .summaryOf */ .Y)(validation);
        const { errors } = summary;
        const [first] = validation.findings;
        return {
            summary: { sha256: entry.sha256, verdict, ...summary },
            ...(verdict === 'fail' && {
                badData: `${errors} ${errors === 1 ? 'error' : 'errors'} in the data; the first: ${first?.message ?? ''}`,
            }),
        };
    }
    catch (error) {
        if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelgateError */ .HJ))
            throw error;
        return { unreadable: `the validation of its data cannot be read: ${error.faults[0].message}` };
    }
}


}),

50455:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  validate: () => (validate)
});

// EXTERNAL MODULE: ./src/runtime/define-action.ts
var define_action = __webpack_require__(7320);
// EXTERNAL MODULE: ./src/runtime/fields.ts
var fields = __webpack_require__(74175);
// EXTERNAL MODULE: ./src/actions/validating/engine-path.ts
var engine_path = __webpack_require__(75415);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/domain/validation/checks/cell.ts
var cell = __webpack_require__(58268);
;// CONCATENATED MODULE: ./src/domain/validation/infer/profile.ts


const readTypes = ['integer', 'number', 'boolean', 'date', 'timestamp'];
const jsonTypes = ['string', 'array', 'object'];
const fewValues = 20;
function profileQuery(columns, relation) {
    const parts = columns.flatMap((column, i) => {
        const { raw, text } = (0,cell/* cellOf */.WC)(column, { path: [column.name], type: undefined });
        const number = profile_valueOf(column, 'number');
        return [
            `count(${raw}) AS p${i}`,
            ...typesOf(column).map((type) => `count(${profile_valueOf(column, type)}) AS ${type}${i}`),
            `count_if(regexp_matches(${text}, '^[+-]?0[0-9]')) AS c${i}`,
            `count_if(lower(CAST(${number} AS VARCHAR)) IN ('nan', '-nan', 'inf', '-inf')) AS f${i}`,
            `CAST(min(CASE WHEN isfinite(${number}) THEN ${number} END) AS DOUBLE) AS l${i}`,
            `CAST(max(CASE WHEN isfinite(${number}) THEN ${number} END) AS DOUBLE) AS g${i}`,
            `approx_count_distinct(${text}) AS d${i}`,
        ];
    });
    return `SELECT count(*) AS n, ${parts.join(', ')} FROM ${relation}`;
}
function valuesQuery(column, relation) {
    const { raw, text } = (0,cell/* cellOf */.WC)(column, { path: [column.name], type: undefined });
    return `SELECT ${text} AS value, count(*) AS rows FROM ${relation} WHERE ${raw} IS NOT NULL GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ${fewValues + 1}`;
}
function distinctQuery(column, relation) {
    const { text } = (0,cell/* cellOf */.WC)(column, { path: [column.name], type: undefined });
    return `SELECT count(DISTINCT ${text}) AS d FROM ${relation}`;
}
function profileOf(column, i, row) {
    const number = (name) => Number(row[`${name}${i}`] ?? 0);
    const limit = (name) => (row[`${name}${i}`] === null ? null : number(name));
    return {
        column,
        present: number('p'),
        readable: Object.fromEntries(typesOf(column).map((type) => [type, number(type)])),
        codes: number('c'),
        notFinite: number('f'),
        least: limit('l'),
        greatest: limit('g'),
        distinct: number('d'),
    };
}
function inferredType({ column, present, readable, codes }) {
    if (column.kind === 'typed') {
        const found = (0,cell/* typeClass */.Du)(column.type);
        return found === 'float' ? 'number' : found === 'other' ? undefined : found;
    }
    if (present === 0)
        return column.kind === 'json' ? undefined : 'string';
    if (column.kind === 'json') {
        return [...readTypes, ...jsonTypes].find((type) => readable[type] === present);
    }
    const fitting = readTypes.find((type) => readable[type] === present);
    return fitting === undefined || (fitting === 'integer' && codes > 0) ? 'string' : fitting;
}
function typesOf({ kind }) {
    return kind === 'json' ? [...readTypes, ...jsonTypes] : readTypes;
}
function profile_valueOf(column, type) {
    const place = { path: '' };
    const check = { type, severity: 'error', place };
    if (column.kind !== 'typed')
        return (0,cell/* cellOf */.WC)(column, { path: [column.name], type: check }).value;
    const found = (0,cell/* typeClass */.Du)(column.type);
    const { raw } = (0,cell/* cellOf */.WC)(column, { path: [column.name], type: undefined });
    const isNumber = found === 'integer' || found === 'number' || found === 'float';
    if (type === 'number' && isNumber)
        return `CAST(${raw} AS DOUBLE)`;
    return type === found ? raw : type === 'number' ? 'NULL::DOUBLE' : 'NULL';
}

;// CONCATENATED MODULE: ./src/domain/validation/infer/contract-text.ts

const rowsForRules = 20;
function inferredContract(table) {
    const { name, files, rows, columns } = table;
    const key = columns.find((column) => isKey(column, rows));
    return [
        '# A first contract, written from the data: read it, correct it, commit it.',
        `# Looked at: ${comment(files)}, ${rows} rows. What may be chance stands in comments.`,
        'apiVersion: v3.1.0',
        'kind: DataContract',
        `id: ${scalar(name)}`,
        'version: 1.0.0',
        'status: draft',
        'schema:',
        `  - name: ${scalar(name)}`,
        '    properties:',
        ...columns.flatMap((column) => propertyLines(column, { rows, isKey: column === key })),
        '    quality:',
        `      # ${rows} rows now; half of them would be a sign that something is missing.`,
        '      - metric: rowCount',
        `        mustBeGreaterThan: ${Math.floor(rows / 2)}`,
        '',
    ].join('\n');
}
function propertyLines(profile, { rows, isKey: primary }) {
    const { column, present } = profile;
    const type = inferredType(profile);
    const missing = rows - present;
    return [
        `      - name: ${scalar(column.name)}`,
        ...typeLines(profile, type),
        ...(primary ? ['        # Something in every row, and never the same.', '        primaryKey: true'] : []),
        ...(missing === 0 && rows > 0 && !primary ? ['        required: true'] : []),
        ...(missing > 0 ? [`        # Nothing in ${missing} of ${rows} rows.`] : []),
        ...limitLines(profile, type, rows),
        ...valueLines(profile, type, rows),
    ];
}
function typeLines(profile, type) {
    const { present, readable, codes, column } = profile;
    const nearly = readTypes.find((one) => readable[one] >= 0.95 * present && readable[one] < present);
    const notes = [
        ...(type === 'string' && codes > 0
            ? [`        # Digits that begin with a zero: a code, not a number.`]
            : []),
        ...(type === 'string' && present > 0 && nearly !== undefined && column.kind === 'text'
            ? [
                `        # All but ${present - readable[nearly]} values are of the type ${nearly}: correct them, and say so here.`,
            ]
            : []),
        ...(profile.notFinite > 0
            ? [`        # ${profile.notFinite} values are NaN or infinite, which this type does not let through.`]
            : []),
    ];
    if (type !== undefined)
        return [...notes, `        logicalType: ${type}`];
    const why = present === 0
        ? 'No value was seen'
        : column.kind === 'json'
            ? 'Values of several types'
            : comment(column.type);
    return [...notes, `        # ${why}: no type is asked for.`];
}
function limitLines({ least, greatest }, type, rows) {
    if ((type !== 'number' && type !== 'integer') || least === null || greatest === null)
        return [];
    const seen = `        # Seen: ${least} to ${greatest}.`;
    if (least < 0 || rows < rowsForRules)
        return [seen];
    const share = greatest <= 1 && type === 'number';
    return [
        seen,
        '        logicalTypeOptions:',
        '          minimum: 0',
        ...(share ? ['          maximum: 1'] : []),
    ];
}
function valueLines({ values, present }, type, rows) {
    if (type !== 'string' || !values || values.length === 0 || rows < rowsForRules)
        return [];
    if (values.length > fewValues || values.length * 5 > present)
        return [];
    const counts = values.slice(0, 5).map(({ value, rows: times }) => `${comment(value)} ${times}`);
    return [
        `        # ${values.length} different values: ${counts.join(', ')}${values.length > 5 ? ', …' : ''}.`,
        '        quality:',
        '          - metric: invalidValues',
        '            arguments:',
        `              validValues: [${values.map(({ value }) => scalar(value)).join(', ')}]`,
        '            mustBe: 0',
    ];
}
function isKey(profile, rows) {
    const type = inferredType(profile);
    const named = /(?:^|[_ .-])(?:id|key|uuid|guid|nr|no|number)$|^(?:id|index)|Id$/i.test(profile.column.name);
    return (rows >= rowsForRules &&
        profile.present === rows &&
        profile.distinct === rows &&
        named &&
        (type === 'integer' || type === 'string'));
}
function scalar(text) {
    return JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
function comment(text) {
    return scalar(text.length > 40 ? `${text.slice(0, 40)}…` : text);
}

// EXTERNAL MODULE: ./src/domain/report/document.ts
var report_document = __webpack_require__(95930);
// EXTERNAL MODULE: ./src/actions/registry/page.ts
var page = __webpack_require__(74272);
;// CONCATENATED MODULE: ./src/actions/validating/infer.ts





const columnsAtOnce = 100;
async function inferContract(host, { data: paths, contract, enginePath }) {
    const [path, ...more] = paths;
    if (path === undefined || more.length > 0)
        throw oneSet();
    if (contract !== undefined && (await host.files.exists(contract)))
        throw alreadyThere(contract);
    const engine = await host.engines.open(enginePath === undefined ? {} : { path: enginePath });
    try {
        const table = await engine.attach({ name: 'data', paths: [path] });
        const text = await contractOf(engine, table, path);
        if (contract !== undefined && !(await host.files.create(contract, text)))
            throw alreadyThere(contract);
        await (0,page/* showPage */.R)(host, pageOf(text, { model: host.context.repository.name, path, contract, broken: table.broken.count }));
    }
    finally {
        await engine.close();
    }
}
async function contractOf(engine, table, path) {
    const columns = [];
    let rows = 0;
    for (let at = 0; at < table.columns.length; at += columnsAtOnce) {
        const part = table.columns.slice(at, at + columnsAtOnce);
        const [row = {}] = await engine.query(profileQuery(part, table.relation));
        rows = Number(row['n']);
        for (const [i, column] of part.entries())
            columns.push(await completed(engine, table, { profile: profileOf(column, i, row), rows }));
    }
    return inferredContract({ name: tableName(path), files: path, rows, columns });
}
async function completed(engine, table, { profile, rows }) {
    const { column, distinct, present } = profile;
    if (distinct <= 2 * fewValues) {
        const found = await engine.query(valuesQuery(column, table.relation));
        const values = found.map((row) => ({ value: String(row['value']), rows: Number(row['rows']) }));
        return { ...profile, ...(values.length <= fewValues && { values, distinct: values.length }) };
    }
    if (present < rows || distinct < 0.8 * rows)
        return profile;
    const [exact] = await engine.query(distinctQuery(column, table.relation));
    return { ...profile, distinct: Number(exact?.['d']) };
}
function tableName(path) {
    const parts = path.split('/').filter((part) => part !== '' && !/[*?[{]/.test(part));
    return (parts.at(-1) ?? 'rows').replace(/\.[A-Za-z0-9.]+$/, '') || 'rows';
}
function pageOf(text, { model, path, contract, broken, }) {
    const next = contract === undefined
        ? (0,report_document/* say */.cv) `To write it, name a file that is not there yet with ${(0,report_document/* data */.p)('contract')}.`
        : (0,report_document/* say */.cv) `Written to ${(0,report_document/* data */.p)(contract)}: read it, correct it, commit it.`;
    const blocks = [
        { kind: 'code', language: 'yaml', lines: text.trimEnd().split('\n') },
        { kind: 'paragraph', content: next },
        ...(broken > 0
            ? [
                {
                    kind: 'paragraph',
                    content: (0,report_document/* say */.cv) `${(0,report_document/* own */.ZV)(String(broken))} lines of the data are no rows, and were not looked at.`,
                },
            ]
            : []),
    ];
    return {
        overview: null,
        sections: [
            { model, headline: { status: 'none', sentence: (0,report_document/* say */.cv) `A first contract of ${(0,report_document/* data */.p)(path)}` }, blocks },
        ],
    };
}
function oneSet() {
    return new errors/* ModelgateError */.HJ({
        code: 'INPUT_INVALID',
        message: 'A contract is inferred from one set of data, and input `data` does not name one',
        hint: 'Give `data` one file, folder or glob.',
    });
}
function alreadyThere(path) {
    return new errors/* ModelgateError */.HJ({
        code: 'INPUT_INVALID',
        message: 'There is a file already where the contract is to be written; it is left as it is',
        place: { path },
        hint: 'Give `contract` another path, or take the file away.',
    });
}

// EXTERNAL MODULE: ./src/domain/validation/validation.ts
var validation_validation = __webpack_require__(13623);
// EXTERNAL MODULE: ./src/domain/report/validation-page.ts
var validation_page = __webpack_require__(77090);
// EXTERNAL MODULE: ./src/actions/gather/validated.ts
var validated = __webpack_require__(94417);
// EXTERNAL MODULE: ./src/actions/gather/recording.ts
var recording = __webpack_require__(76288);
// EXTERNAL MODULE: ./src/actions/validating/annotations.ts
var annotations = __webpack_require__(5211);
// EXTERNAL MODULE: ./src/actions/validating/validate-model.ts + 72 modules
var validate_model = __webpack_require__(20853);
;// CONCATENATED MODULE: ./src/actions/validating/validate-all.ts







async function validateAll(host, { scopes, untouched }, options) {
    if (scopes.length + untouched.length === 0)
        return { outputs: { outcome: 'unchanged', validation: '', errors: '0', warnings: '0' } };
    await (0,recording/* ignoreFolder */.BN)(host);
    const validations = [];
    for (const model of untouched) {
        const validation = (0,validation_validation/* untouchedValidation */.FX)(model);
        await host.files.write((0,validated/* validationFile */.Id)(model), (0,validation_validation/* formatValidation */.HJ)(validation));
        validations.push(validation);
    }
    for (const scope of scopes) {
        const validation = await (0,validate_model/* validateModel */.g)(host, scope, options);
        await host.files.write((0,validated/* validationFile */.Id)(scope.model), (0,validation_validation/* formatValidation */.HJ)(validation));
        (0,annotations/* annotate */.f)(host, validation);
        validations.push(validation);
    }
    if (scopes.length > 0)
        await (0,page/* showPage */.R)(host, (0,validation_page/* validationPage */.P)(validations));
    return { outputs: outputsOf(validations), ...refusalOf(validations, options) };
}
function outputsOf(validations) {
    const findings = validations.flatMap((one) => one.findings);
    const worst = Math.max(...validations.map(({ verdict }) => validation_validation/* validationVerdicts */.IL.indexOf(verdict)));
    const files = validations.map(({ model }) => [model, (0,validated/* validationFile */.Id)(model)]);
    return {
        outcome: validation_validation/* validationVerdicts */.IL[worst],
        validation: files.length === 1 ? files[0]?.[1] : JSON.stringify(Object.fromEntries(files)),
        errors: String((0,validation_validation/* countOf */.pq)(findings, 'error')),
        warnings: String((0,validation_validation/* countOf */.pq)(findings, 'warning')),
    };
}
function refusalOf(validations, { failOn }) {
    const bad = validations.filter(({ verdict }) => failOn !== 'never' && (verdict === 'fail' || (failOn === 'warning' && verdict === 'warn')));
    if (bad.length === 0)
        return {};
    const sentences = bad.map(({ model, findings }) => {
        const errors = (0,validation_validation/* countOf */.pq)(findings, 'error');
        const warnings = (0,validation_validation/* countOf */.pq)(findings, 'warning');
        return `The data of ${model} is not as it must be: ${errors} errors, ${warnings} warnings.`;
    });
    return { refusal: sentences.join('\n') };
}

// EXTERNAL MODULE: ./src/actions/validating/scope.ts + 1 modules
var scope = __webpack_require__(67180);
;// CONCATENATED MODULE: ./src/actions/validate.ts






const validate = (0,define_action/* defineAction */.QP)({
    id: 'validate',
    title: 'Modelgate: validate data',
    description: 'Holds data against its contract, and says which rows and cells are not as they must be.',
    permissions: {
        contents: { access: 'read', why: 'reads the policy and the contracts in force by API' },
    },
    inputs: {
        ...fields/* commonInputs */.j$,
        data: (0,fields/* lines */.Mn)('Data to look at, one set a line: a file, a folder or a glob (CSV, Parquet, Arrow, JSONL, JSON, also compressed). Default: the data of the recipe.'),
        contract: (0,fields/* text */.Qq)('Contract that the data must satisfy, in the place of the recipe’s. The Open Data Contract Standard, JSON Schema, Frictionless, TFDV, Great Expectations or Pandera, recognised by content.'),
        reference: (0,fields/* lines */.Mn)('Data that the others are held against: what shifted is named, in its own units. Default: the recipe’s data of role `reference`.'),
        'model-files': (0,fields/* lines */.Mn)('Model files to look into, paths or globs, one a line: what they are, and what would run if they were loaded. Nothing is loaded.'),
        allow: (0,fields/* lines */.Mn)('Imports, operators and layers of model files that you have read and allow, one a line: `sklearn.pipeline.Pipeline`.'),
        'model-reference': (0,fields/* text */.Qq)('Model file that the one of `model-files` is held against: whether it still takes the same inputs and gives the same outputs.'),
        'model-size': (0,fields/* positive */.yj)(10_000_000, 'How many megabytes (a million bytes each) a model file may have. Default: any number.'),
        'fail-on': (0,fields/* choiceOr */.FZ)(['error', 'warning', 'never'], 'Which severity fails the step: `error`, `warning` (besides), or `never`.'),
        infer: (0,fields/* flag */.Jt)('Write a first contract from `data`, with the reasons as comments: shown, and written where `contract` names a file that is not there yet. Nothing is validated then.'),
        'engine-path': engine_path/* enginePathField */.Q,
        out: (0,fields/* text */.Qq)('CSV file to write all failing rows to: the check, the row’s number, its file and the value.'),
    },
    outputs: {
        outcome: '`pass`, `warn`, `fail`, `unchanged` (the change touches no model with data), or `error` on a fault.',
        validation: 'Path of `validation.json`; JSON by model when there are several.',
        errors: 'How many findings are errors.',
        warnings: 'How many findings are warnings.',
    },
    async run(inputs, host) {
        if (inputs.infer) {
            await inferContract(host, { ...inputs, enginePath: inputs['engine-path'] });
            return { outputs: { outcome: 'pass', validation: '', errors: '0', warnings: '0' } };
        }
        const scopes = await (0,scope/* validationScopes */.i)(host, inputs);
        return validateAll(host, scopes, {
            failOn: inputs['fail-on'],
            enginePath: inputs['engine-path'],
            out: inputs.out,
        });
    },
});


}),

77090:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  L: () => (validationSection),
  P: () => (validationPage)
});
var _validation_validation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13623);
var _document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95930);
var _quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53550);



function validationPage(validations) {
    return {
        overview: validations.length > 1 ? overviewOf(validations) : null,
        sections: validations.map(validationSection),
    };
}
function validationSection(validation) {
    return {
        model: validation.model,
        headline: validationHeadline(validation),
        blocks: validation.verdict === 'unchanged' ? [] : validationBlocks(validation),
    };
}
const statuses = {
    unchanged: 'unchanged',
    pass: 'pass',
    warn: 'warning',
    fail: 'fail',
};
function validationHeadline({ verdict, findings, data: sets }) {
    const errors = (0,_validation_validation_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(findings, 'error');
    const warnings = (0,_validation_validation_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(findings, 'warning');
    const rows = sets.reduce((sum, set) => sum + set.rows, 0);
    const checks = sets.reduce((sum, set) => sum + set.checks.length, 0);
    const status = statuses[verdict];
    if (verdict === 'unchanged')
        return { status, sentence: (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `The change touches nothing of this model: no data was validated.` };
    if (sets.length === 0 && verdict === 'pass')
        return { status, sentence: (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Nothing in the model files that is not allowed.` };
    if (verdict === 'pass')
        return {
            status,
            sentence: (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Data as it must be: ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(checks, 'checks')} over ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(rows, 'rows')}.`,
        };
    const words = [
        ...(errors > 0 ? [`${errors} ${errors === 1 ? 'error' : 'errors'}`] : []),
        ...(warnings > 0 ? [`${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`] : []),
    ].join(', ');
    if (sets.length === 0)
        return { status, sentence: (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Model files are not as they must be: ${(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(words)}.` };
    const head = verdict === 'fail' ? 'Data is not as it must be' : 'Data with warnings';
    return {
        status,
        sentence: (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(head)}: ${(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(words)}, in ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(checks, 'checks')} over ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(rows, 'rows')}.`,
    };
}
function validationBlocks(validation) {
    const { findings, drift = [] } = validation;
    const seen = findings.filter(({ severity }) => severity !== 'info');
    const kept = findings.filter(({ severity }) => severity === 'info');
    return [
        ...(seen.length > 0 ? [tableOf(seen)] : []),
        ...(seen.flatMap(examplesOf).slice(0, 1).length > 0
            ? [
                {
                    kind: 'details',
                    summary: 'Rows that fail',
                    blocks: [{ kind: 'list', items: seen.flatMap(examplesOf) }],
                    yields: { order: 2, what: 'rows that fail' },
                },
            ]
            : []),
        ...(kept.length > 0
            ? [
                {
                    kind: 'details',
                    summary: `For information (${kept.length})`,
                    blocks: [{ kind: 'list', items: kept.map(itemOf) }],
                    yields: { order: 1, what: 'what is for information' },
                },
            ]
            : []),
        ...drift.flatMap(rankingOf),
        { kind: 'small', content: looked(validation) },
    ];
}
function rankingOf({ current, reference, shifts, questions, }) {
    const largest = shifts.filter(({ effect }) => effect > 0).slice(0, ranksShown);
    if (largest.length === 0)
        return [];
    const items = largest.map(({ column, other, words, shown }) => {
        const names = other === undefined ? [(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU)(column)] : [(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU)(column), (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(' and '), (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU)(other)];
        return (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${names}: ${(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(words)}${(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(shown ? '' : ' (not shown to matter)')}`;
    });
    return [
        {
            kind: 'details',
            summary: 'How far the data lie from their reference',
            blocks: [
                {
                    kind: 'paragraph',
                    content: (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .data */ .p)(current)} against ${(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .data */ .p)(reference)}: the largest of ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(questions)} comparisons.`,
                },
                { kind: 'list', items },
            ],
            yields: { order: 2, what: 'how far the data lie from their reference' },
        },
    ];
}
const ranksShown = 15;
function tableOf(findings) {
    return {
        kind: 'table',
        columns: [
            { title: '', align: 'left' },
            { title: 'what was found', align: 'left' },
            { title: 'where', align: 'left' },
            { title: 'asked in', align: 'left' },
        ],
        rows: findings.map((finding) => [
            [{ kind: 'status', status: finding.severity === 'error' ? 'fail' : 'warning' }],
            [(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(finding.message)],
            [(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .data */ .p)(finding.place.path)],
            finding.rule ? [(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .data */ .p)(placeText(finding.rule))] : [],
        ]),
        yields: { order: 3, what: 'findings', keep: 20 },
    };
}
function examplesOf({ examples = [], place, code }) {
    if (examples.length === 0)
        return [];
    const rows = examples.map(({ row, value, path }, i) => [
        ...(i > 0 ? [(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(', ')] : []),
        (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(`row ${row}`),
        ...(path === undefined ? [] : [(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(' of '), (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .data */ .p)(path)]),
        ...(value === null ? [(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(' (nothing)')] : [(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(' '), (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .data */ .p)(value)]),
    ]);
    return [(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU)(place.column ?? code)}: ${rows.flat()}`];
}
function itemOf({ message, rule }) {
    return rule ? (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(message)} (${(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .data */ .p)(placeText(rule))})` : [(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(message)];
}
function looked({ data: sets, 'model-files': files, engine }) {
    const parts = [
        ...sets.map(({ name: title, rows, contract }) => [
            ...(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .data */ .p)(title)}, ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(rows)} rows`,
            ...(contract
                ? (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `, held against ${(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .data */ .p)(contract.path)} (${(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(contract.format)})`
                : (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `, without a contract`),
        ]),
        ...files.map(({ path, format }) => (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .data */ .p)(path)} (${(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(format)})`),
    ];
    const shown = parts.slice(0, partsShown);
    const more = parts.length - shown.length;
    if (more > 0)
        shown.push((0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(more)} more`);
    const said = shown.flatMap((part, i) => (i > 0 ? [(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)('; '), ...part] : part));
    return [...said, (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)('.'), ...(engine === undefined ? [] : (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) ` ${(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(engine)}.`)];
}
const partsShown = 50;
function placeText({ path, line }) {
    return line === undefined ? path : `${path}:${line}`;
}
function overviewOf(validations) {
    const bad = validations.filter(({ verdict }) => verdict === 'fail').length;
    const warned = validations.some(({ verdict }) => verdict === 'warn');
    const status = bad > 0 ? 'fail' : warned ? 'warning' : 'pass';
    const sentence = bad > 0
        ? (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Data is not as it must be: ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(bad)} of ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(validations.length)} models.`
        : (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Data of ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(validations.length)} models as it must be.`;
    return { status, sentence };
}


}),

47267:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Zl: () => (normalQuantile),
  vr: () => (normalCdf)
});
/* unused harmony export normalDensity */
function normalDensity(x) {
    return Math.exp(-0.5 * x * x) / Math.sqrt(2 * Math.PI);
}
function normalCdf(x) {
    if (Number.isNaN(x))
        return NaN;
    const size = Math.abs(x);
    if (size < 3)
        return 0.5 + Math.sign(x) * centralMass(size);
    const tail = upperTail(size);
    return x > 0 ? 1 - tail : tail;
}
function normalQuantile(p) {
    if (!(p > 0 && p < 1))
        return p === 0 ? -Infinity : p === 1 ? Infinity : NaN;
    if (p > 0.5)
        return -normalQuantile(1 - p);
    if (p === 0.5)
        return 0;
    const t = Math.sqrt(-2 * Math.log(p));
    let x = (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308))) - t;
    for (let step = 0; step < 4; step++) {
        const density = normalDensity(x);
        if (density === 0)
            break;
        const move = (normalCdf(x) - p) / density;
        x -= move / (1 + (x * move) / 2);
    }
    return x;
}
function centralMass(x) {
    let term = x;
    let sum = x;
    for (let k = 3; term > sum * 1e-17; k += 2) {
        term *= (x * x) / k;
        sum += term;
    }
    return sum * normalDensity(x);
}
function upperTail(x) {
    let fraction = 0;
    for (let k = 200; k >= 1; k--)
        fraction = k / (x + fraction);
    return normalDensity(x) / (x + fraction);
}


}),

78664:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  _: () => (wilsonBounds)
});
function wilsonBounds(share, n, z) {
    const square = (z * z) / n;
    const centre = share + square / 2;
    const spread = Math.sqrt(square * share * (1 - share) + (square * square) / 4);
    return {
        lower: Math.max(0, (centre - spread) / (1 + square)),
        upper: Math.min(1, (centre + spread) / (1 + square)),
    };
}


})

};
