export const id = 3897;
export const ids = [3897];
export const modules = {

16860:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  H: () => (isAsCommitted),
  Q: () => (isByLink)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
var _domain_repository_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62164);
var _portable_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31638);




async function isAsCommitted(host, tree, file) {
    const place = placeOf(host, file);
    const entry = tree.find((one) => one.path === place);
    return entry !== undefined && entry.id === blobId((await host.files.read(file)) ?? new Uint8Array());
}
function isByLink(host, tree, file) {
    const place = placeOf(host, file);
    return tree.some((one) => one.mode === '120000' && (0,_domain_repository_path_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(one.path, place));
}
function placeOf({ files, context }, file) {
    return (0,_portable_path_js__WEBPACK_IMPORTED_MODULE_2__/* .portablePath */ .T)(context.workspace, node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(files.root, file));
}
function blobId(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}


}),

28590:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  R: () => (gatherBase)
});
async function gatherBase({ context, repository }) {
    if (context.host === 'local')
        return context.base;
    if (context.event === 'push' || context.event === 'merge_group')
        return context.base;
    const [first, second] = await repository.parents(context.commit);
    if (context.event === 'pull_request')
        return second === undefined ? context.base : first;
    return context.base ?? first;
}


}),

31638:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  T: () => (portablePath)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

function portablePath(folder, file) {
    return node_path__WEBPACK_IMPORTED_MODULE_0___default().relative(folder, file).split((node_path__WEBPACK_IMPORTED_MODULE_0___default().sep)).join('/');
}


}),

94417:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  D2: () => (validationOf),
  Id: () => (validationFile),
  Qo: () => (readValidation),
  jn: () => (asksSomething),
  lU: () => (validateHere),
  nW: () => (writeValidation)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
var _domain_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39605);
var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10241);
var _domain_compare_comparison_validation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(855);
var _domain_validation_validation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13623);
var _as_committed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16860);
var _recording_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76288);







async function validateHere({ host, subject, policies, validating, made, tree, }, unreadable) {
    const written = await validatedHere(host, subject, tree);
    if (!validating)
        return written;
    const isAsked = written === undefined && subject.recipe.data.some(asksSomething);
    const before = isAsked
        ? await orTold(unreadable, 'the data cannot be validated', async () => {
            const { validatePresentData } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2763), __webpack_require__.e(8347)]).then(__webpack_require__.bind(__webpack_require__, 58347));
            return validatePresentData(host, { subject, policies, ...validating });
        })
        : written;
    if (made.length === 0)
        return before;
    const { allow = [] } = validating;
    const after = await orTold(unreadable, 'the model files cannot be looked into', async () => {
        const { validatePresentFiles } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2763), __webpack_require__.e(3214)]).then(__webpack_require__.bind(__webpack_require__, 63214));
        return validatePresentFiles(host, { subject, before, made, allow });
    });
    return after ?? before;
}
async function orTold(unreadable, what, validate) {
    try {
        return await validate();
    }
    catch (error) {
        if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ModelgateError */ .HJ) || error.code === 'CANCELLED')
            throw error;
        for (const { message, place, hint } of error.faults)
            unreadable.push(`${what}: ${place ? `${place.path}: ` : ''}${message}${hint === undefined ? '' : `. ${hint}`}`);
        return undefined;
    }
}
function asksSomething({ contract, role, label, unit, time }) {
    return role === 'reference' || [contract, label, unit, time].some((written) => written !== undefined);
}
async function validatedHere(host, { model }, tree) {
    const file = validationFile(model);
    if (host.context.host !== 'github' || !(await host.files.exists(file)))
        return undefined;
    if (!(0,_as_committed_js__WEBPACK_IMPORTED_MODULE_5__/* .isByLink */ .Q)(host, tree, file) && !(await (0,_as_committed_js__WEBPACK_IMPORTED_MODULE_5__/* .isAsCommitted */ .H)(host, tree, file)))
        return file;
    host.log.warn(`${file} is a file of the commit, and nothing that \`validate\` found in this job: it is not believed. Take \`.modelgate/\` out of git.`);
    return undefined;
}
function validationFile(model) {
    return node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.join('.modelgate', 'validations', model, 'validation.json');
}
async function readValidation({ files }, file) {
    const text = new TextDecoder().decode(await files.read(file, _domain_validation_validation_js__WEBPACK_IMPORTED_MODULE_4__/* .validationLimit */ .R4));
    return { text, validation: (0,_domain_validation_validation_js__WEBPACK_IMPORTED_MODULE_4__/* .parseValidation */ .fu)(text, file) };
}
async function writeValidation(host, validation) {
    const file = validationFile(validation.model);
    await (0,_recording_js__WEBPACK_IMPORTED_MODULE_6__/* .ignoreFolder */ .BN)(host);
    await host.files.write(file, (0,_domain_validation_validation_js__WEBPACK_IMPORTED_MODULE_4__/* .formatValidation */ .HJ)(validation));
    return file;
}
async function validationOf(host, { recipe }, { run, allow = [], baseline, }) {
    if (!run)
        return {};
    const { record } = run;
    const carried = await carriedBy(host, run);
    const { validation, text } = carried;
    const unreadable = [...carried.unreadable];
    const isTrained = record.training !== undefined;
    if (isTrained && !carried.isThere && recipe.data.some(({ contract }) => contract !== undefined))
        unreadable.push('the recipe names contracts for its data, and the run has no validation: train again');
    const inspected = new Set(validation?.['model-files'].map(({ sha256 }) => sha256));
    const left = record.files.filter(({ sha256 }) => !inspected.has(sha256));
    const baseFiles = baseline?.scorable?.files;
    if (left.length === 0 && !baseFiles)
        return { ...told(validation, text), unreadable };
    const { changedSignatures, lookIntoRun } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2763), __webpack_require__.e(3214)]).then(__webpack_require__.bind(__webpack_require__, 63214));
    const { withModelFiles } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2763)]).then(__webpack_require__.bind(__webpack_require__, 22763));
    const base = recipe.path;
    const looked = await lookIntoRun(host, { run, files: left, base, allow });
    const changed = baseFiles && (await changedSignatures(host, { run, base, baseline: baseFiles }));
    unreadable.push(...looked.unreadable, ...(changed?.unreadable ?? []));
    if (isTrained && looked.absent.length > 0)
        unreadable.push(notLookedInto(looked.absent));
    const findings = [...looked.findings, ...(changed?.findings ?? [])];
    if (looked.records.length + findings.length === 0)
        return { ...told(validation, text), unreadable };
    const files = { records: looked.records, findings };
    const all = withModelFiles(validation, { model: record.model, files });
    const written = (0,_domain_validation_validation_js__WEBPACK_IMPORTED_MODULE_4__/* .formatValidation */ .HJ)(all);
    return { ...told(all, written), text: written, unreadable };
}
async function carriedBy(host, { record, folder }) {
    if (!record.evidence.some((file) => file.path === _recording_js__WEBPACK_IMPORTED_MODULE_6__/* .validationInRun */ .EO))
        return { isThere: false, unreadable: [] };
    const file = node_path__WEBPACK_IMPORTED_MODULE_0___default().join(folder, _recording_js__WEBPACK_IMPORTED_MODULE_6__/* .validationInRun */ .EO);
    try {
        const { text, validation } = await readValidation(host, file);
        if (validation.verdict !== 'unchanged')
            return { isThere: true, validation, text, unreadable: [] };
        return { isThere: true, unreadable: ['the validation of its data looked at nothing: train again'] };
    }
    catch (error) {
        if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ModelgateError */ .HJ))
            throw error;
        const detail = `the validation of its data cannot be read: ${error.faults[0].message}`;
        return { isThere: true, unreadable: [detail] };
    }
}
function told(validation, text) {
    if (!validation || text === undefined || validation.verdict === 'unchanged')
        return {};
    const { verdict } = validation;
    return {
        summary: { sha256: (0,_domain_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Of */ .Bj)(text), verdict, ...(0,_domain_compare_comparison_validation_js__WEBPACK_IMPORTED_MODULE_3__/* .summaryOf */ .YG)(validation) },
        ...errorsOf(validation),
    };
}
function errorsOf(validation) {
    const errors = validation.findings.filter(({ severity }) => severity === 'error');
    const paths = new Set(validation['model-files'].map(({ path: file }) => file));
    const [ofFiles, ofData] = [true, false].map((is) => errors.filter(({ place }) => paths.has(place.path) === is));
    const tell = (found = [], where) => `${(0,_domain_validation_validation_js__WEBPACK_IMPORTED_MODULE_4__/* .countsInWords */ .Pe)(found)} in the ${where}; the first: ${found[0]?.message ?? ''}`;
    return {
        ...(ofData?.length && { badData: tell(ofData, 'data') }),
        ...(ofFiles?.length && { badModelFiles: `${tell(ofFiles, 'model files')}. ${ofFiles[0]?.wayOut ?? ''}` }),
    };
}
function notLookedInto([first, ...more]) {
    const others = more.length > 0 ? ` and ${more.length} more` : '';
    return `nobody has looked into the model file ${JSON.stringify(first?.path)}${others}: train again`;
}


}),

74272:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  E: () => (repositoryUrl),
  R: () => (showPage)
});
var _domain_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42338);
var _domain_report_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59083);


async function showPage({ log }, document) {
    await log.show({
        markdown: (0,_domain_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .renderMarkdown */ .Gc)(document, { limit: _domain_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .summaryLimit */ .mf, elsewhere: { text: '--json' } }),
        text: (0,_domain_report_text_js__WEBPACK_IMPORTED_MODULE_1__/* .renderText */ .S)(document, { rows: Infinity }).trimEnd(),
    });
}
function repositoryUrl({ context }) {
    const { serverUrl, repository, host } = context;
    if (host === 'local' || serverUrl === '')
        return undefined;
    return `${serverUrl}/${repository.owner}/${repository.name}`;
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
// EXTERNAL MODULE: ./src/actions/validating/allow.ts
var allow = __webpack_require__(81168);
// EXTERNAL MODULE: ./src/actions/validating/engine-path.ts
var engine_path = __webpack_require__(75415);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/domain/glob.ts
var glob = __webpack_require__(47916);
// EXTERNAL MODULE: ./src/domain/validation/checks/cell.ts
var cell = __webpack_require__(58268);
// EXTERNAL MODULE: ./src/domain/validation/checks/row-condition.ts
var row_condition = __webpack_require__(11726);
// EXTERNAL MODULE: ./src/domain/validation/sql/text.ts
var sql_text = __webpack_require__(36010);
;// CONCATENATED MODULE: ./src/domain/validation/infer/profile.ts




const readTypes = ['integer', 'number', 'boolean', 'date', 'timestamp'];
const jsonTypes = ['string', 'array', 'object'];
const inferredFormats = ['email', 'uuid', 'ipv4'];
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
function formatsQuery(column, relation) {
    const { text } = (0,cell/* cellOf */.WC)(column, { path: [column.name], type: undefined });
    const counts = inferredFormats.map((format) => `count_if(regexp_matches(${text}, ${(0,sql_text/* sqlText */.gt)(row_condition/* textFormats */.E[format])})) AS ${format}`);
    return `SELECT ${counts.join(', ')} FROM ${relation}`;
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
        ...formatLines(profile, type),
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
    if (isFlag({ least, greatest }, type) && rows >= rowsForRules)
        return flagLines();
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
function isFlag({ least, greatest }, type) {
    return type === 'integer' && least === 0 && greatest === 1;
}
function flagLines() {
    return [
        '        # Seen: 0 and 1, and nothing else.',
        '        logicalTypeOptions:',
        '          minimum: 0',
        '          maximum: 1',
    ];
}
function formatLines({ format, present }, type) {
    if (type !== 'string' || format === undefined || present < rowsForRules)
        return [];
    return [
        `        # Each of the ${present} values has this form.`,
        '        logicalTypeOptions:',
        `          format: ${format}`,
    ];
}
function valueLines(profile, type, rows) {
    const { values, present } = profile;
    if (!values || values.length === 0 || rows < rowsForRules)
        return [];
    if (values.length > fewValues || values.length * 5 > present)
        return [];
    const counts = values.slice(0, 5).map(({ value, rows: times }) => `${comment(value)} ${times}`);
    const seen = `${values.length === 1 ? 'One value' : `${values.length} different values`}: ${counts.join(', ')}${values.length > 5 ? ', …' : ''}.`;
    if (type === 'integer' && values.length > 1 && !isFlag(profile, type))
        return [`        # ${seen} Where there can be no other, list them as validValues.`];
    if (type !== 'string')
        return [];
    return [
        `        # ${seen}`,
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
async function completed(engine, table, { profile: plain, rows }) {
    const profile = await withFormat(engine, table, plain);
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
async function withFormat(engine, { relation }, profile) {
    if (inferredType(profile) !== 'string' || profile.present === 0)
        return profile;
    const [counts = {}] = await engine.query(formatsQuery(profile.column, relation));
    const format = inferredFormats.find((one) => Number(counts[one]) === profile.present);
    return format === undefined ? profile : { ...profile, format };
}
function tableName(path) {
    const parts = path.split('/').filter((part) => part !== '' && !(0,glob/* isGlob */.fg)(part));
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
// EXTERNAL MODULE: ./src/actions/validating/annotations.ts
var annotations = __webpack_require__(5211);
// EXTERNAL MODULE: ./src/actions/validating/validate-model.ts + 69 modules
var validate_model = __webpack_require__(22763);
;// CONCATENATED MODULE: ./src/actions/validating/validate-all.ts






async function validateAll(host, { scopes, untouched }, options) {
    if (scopes.length + untouched.length === 0)
        return { outputs: { outcome: 'unchanged', validation: '', errors: '0', warnings: '0' } };
    const validations = [];
    for (const model of untouched) {
        const validation = (0,validation_validation/* untouchedValidation */.FX)(model);
        await (0,validated/* writeValidation */.nW)(host, validation);
        validations.push(validation);
    }
    for (const scope of scopes) {
        const validation = await (0,validate_model/* validateModel */.g)(host, scope, options);
        await (0,validated/* writeValidation */.nW)(host, validation);
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
        const subject = (0,validation_validation/* subjectOf */.et)(findings);
        return `The ${subject} of ${model} ${(0,validation_validation/* notAsItMustBe */.ZV)(subject)}: ${(0,validation_validation/* countsInWords */.Pe)(findings)}.`;
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
        allow: (0,allow/* allowOf */.N)('Imports, operators and layers of model files that you have read and allow, one a line: `my_package.Model`. What runs anything it is given, such as `os.system`, is refused.'),
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
        const scopes = await (0,scope/* validationScopes */.RV)(host, inputs);
        return validateAll(host, scopes, {
            failOn: inputs['fail-on'],
            enginePath: inputs['engine-path'],
            out: inputs.out,
        });
    },
});


}),

81168:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  N: () => (allowOf),
  m: () => (allowField)
});
var _domain_validation_never_allowed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63305);
var _runtime_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74175);


function allowOf(description) {
    return (0,_runtime_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .lines */ .Mn)(description).superRefine((names, context) => {
        const never = names.filter(_domain_validation_never_allowed_js__WEBPACK_IMPORTED_MODULE_0__/* .isNeverAllowed */ .V);
        if (never.length === 0)
            return;
        const message = `${never.map((name) => JSON.stringify(name)).join(', ')} can never be allowed: it runs what it is given, or reaches the system, so that to allow it would allow whatever the file says. Save the model in a format without code (safetensors, ONNX, skops)`;
        context.addIssue({ code: 'custom', message });
    });
}
const allowField = allowOf('Imports, operators and layers of model files that nobody has looked into before, which you have read and allow, one a line: `my_package.Model`. What runs anything it is given, such as `os.system`, is refused.');


}),

5211:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  f: () => (annotate)
});
const shown = 10;
const levels = { error: 'error', warning: 'warning', info: 'notice' };
function annotate({ log }, { findings }) {
    for (const severity of ['error', 'warning', 'info']) {
        const lined = findings.filter((finding) => finding.severity === severity && finding.rule?.line !== undefined);
        for (const { code, message, rule, place } of lined.slice(0, shown)) {
            log.annotate({
                level: levels[severity],
                title: code,
                message: `${place.path}: ${message}`,
                path: rule?.path ?? place.path,
                ...(rule?.line !== undefined && { line: rule.line }),
            });
        }
    }
}


}),

75415:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Q: () => (enginePathField)
});
var _runtime_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74175);

const enginePathField = (0,_runtime_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Folder that has the data engine, for networks without a package registry: one in which `npm ci` was run with the files of engines/duckdb.');


}),

67180:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  XM: () => (pathOf),
  R6: () => (recipeScope),
  RV: () => (validationScopes)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/domain/model.ts
var domain_model = __webpack_require__(45529);
// EXTERNAL MODULE: ./src/domain/policy/policy.ts
var policy = __webpack_require__(29337);
// EXTERNAL MODULE: ./src/actions/gather/base.ts
var gather_base = __webpack_require__(28590);
// EXTERNAL MODULE: ./src/actions/gather/policies.ts + 1 modules
var gather_policies = __webpack_require__(39223);
// EXTERNAL MODULE: ./src/actions/gather/portable-path.ts
var portable_path = __webpack_require__(31638);
// EXTERNAL MODULE: ./src/actions/gather/subjects.ts
var gather_subjects = __webpack_require__(29246);
// EXTERNAL MODULE: ./src/actions/gather/touched.ts
var touched = __webpack_require__(59077);
// EXTERNAL MODULE: ./src/domain/canonical-json.ts
var canonical_json = __webpack_require__(39605);
// EXTERNAL MODULE: ./src/domain/repository-path.ts
var repository_path = __webpack_require__(62164);
;// CONCATENATED MODULE: ./src/actions/validating/contract-text.ts





const limit = 5_000_000;
async function contractAt(host, { path: named, policies }) {
    const { context, files } = host;
    const absolute = external_node_path_default().resolve(files.root, named);
    const relative = (0,portable_path/* portablePath */.T)(context.workspace, absolute);
    const inside = (0,repository_path/* repositoryPath */.SH)('.', relative) ?? named;
    const commit = context.host === 'github' ? policies?.origin?.commit : undefined;
    const ruled = commit === undefined ? undefined : await host.repository.file(commit, inside);
    const bytes = ruled ?? (await files.read(named, limit));
    if (!bytes) {
        throw new errors/* ModelgateError */.HJ({
            code: 'FILE_MISSING',
            message: 'There is no such contract',
            place: { path: named },
            hint: '`modelgate validate --data <file> --infer true` writes a first one.',
        });
    }
    const text = new TextDecoder().decode(bytes);
    return { path: inside, text, sha256: (0,canonical_json/* sha256Of */.Bj)(text) };
}

;// CONCATENATED MODULE: ./src/actions/validating/scope.ts










async function validationScopes(host, inputs) {
    const files = inputs['model-files'] ?? [];
    if (inputs.data.length > 0 || files.length > 0)
        return { scopes: [await namedScope(host, inputs)], untouched: [] };
    const { context, log } = host;
    const base = (0,gather_base/* gatherBase */.R)(host);
    const [policies, trees] = await Promise.all([
        (0,gather_policies/* gatherPolicies */.y)(host, { named: inputs.policy, base }),
        (0,touched/* gatherTrees */.Pw)(host, base),
    ]);
    if ((policies.head ?? policies.inForce) === undefined)
        throw nothing();
    const subjects = (0,gather_subjects/* gatherSubjects */.H2)(policies, { context, model: inputs.model }).filter(({ removed }) => !removed);
    const asked = context.host === 'local' && inputs.model !== undefined;
    const scopes = [];
    const untouched = [];
    for (const subject of subjects) {
        if (subject.recipe.data.length === 0)
            log.info(`${subject.model} names no data.`);
        else if (!asked && !(0,touched/* isTouched */.Dn)(subject, { trees, policies })) {
            log.info(`${subject.model} is not validated: the change touches no file of it.`);
            untouched.push(subject.model);
        }
        else
            scopes.push(await recipeScope(host, { subject, policies, ...inputs }));
    }
    if (subjects.every(({ recipe }) => recipe.data.length === 0))
        throw nothing();
    return { scopes, untouched };
}
async function recipeScope(host, { subject, policies, contract, reference = [], }) {
    const { model, recipe } = subject;
    const ruling = policies.inForce ?? policies.head;
    const data = await Promise.all(recipe.data.map(async (datum) => {
        const given = contract === undefined ? undefined : await contractAt(host, { path: contract });
        const written = datum.contract === undefined
            ? undefined
            : await contractAt(host, { path: fromRoot(host, recipe.path, datum.contract), policies });
        const text = given ?? written;
        const paths = [pathOf(host, recipe.path, datum)];
        return {
            name: paths[0],
            paths,
            ...(datum.role !== undefined && { role: datum.role }),
            ...(text && { contract: text }),
            ...(datum.label !== undefined && { label: datum.label }),
            ...(datum.unit !== undefined && { unit: datum.unit }),
            ...(datum.time !== undefined && { time: datum.time }),
        };
    }));
    const { id, label, unit, score, prediction = score } = recipe.predictions ?? {};
    const asked = {
        known: {
            ...(id !== undefined && { id }),
            ...(label !== undefined && { label }),
            ...(unit !== undefined && { unit }),
            ...(typeof prediction === 'string' && { prediction }),
        },
        blocking: ruling?.models.get(model)?.drift ?? [],
        alpha: ruling?.alpha ?? policy/* defaults */.NT.alpha,
    };
    return { model, data: [...data, ...referenceSets(reference)], asked };
}
function referenceSets(paths) {
    return paths.map((name) => ({ name, paths: [name], role: 'reference' }));
}
async function namedScope(host, inputs) {
    const { data, contract, model, reference, 'model-files': patterns = [], allow = [] } = inputs;
    const megabytes = inputs['model-size'];
    const modelReference = inputs['model-reference'];
    const text = contract === undefined ? undefined : await contractAt(host, { path: contract });
    return {
        model: (0,domain_model/* parseModelName */.s_)(model ?? (0,domain_model/* slugOf */.tF)(host.context.repository.name)),
        data: [
            ...data.map((name) => ({ name, paths: [name], ...(text && { contract: text }) })),
            ...referenceSets(reference),
        ],
        ...(patterns.length > 0 && {
            modelFiles: {
                patterns,
                allow,
                ...(modelReference !== undefined && { reference: modelReference }),
                ...(megabytes !== undefined && { sizeBudget: Math.floor(megabytes * 1e6) }),
            },
        }),
        asked: { known: {}, blocking: [], alpha: policy/* defaults */.NT.alpha },
    };
}
function pathOf(host, folder, datum) {
    return datum.kind === 'external' ? datum.uri : fromRoot(host, folder, datum.path);
}
function fromRoot({ context, files }, folder, file) {
    const absolute = external_node_path_default().resolve(context.workspace, folder, file);
    return (0,portable_path/* portablePath */.T)(files.root, absolute);
}
function nothing() {
    return new errors/* ModelgateError */.HJ({
        code: 'INPUT_INVALID',
        message: 'Nothing says which data to validate: input `data` is not given, and no recipe names any',
        hint: 'Give `data` a file, or write `data: [{ path: …, contract: … }]` under the model in the policy.',
    });
}


}),

76887:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  rf: () => (signs),
  t0: () => (defused),
  wh: () => (plainText)
});
var _inert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34099);
var _sparkline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49936);


function plainText(sentence) {
    return sentence.map(inlineText).join('');
}
const signs = {
    pass: '✓',
    fail: '✗',
    inconclusive: '?',
    incomparable: '✗',
    unchanged: '=',
    first: '·',
    warning: '!',
    error: '✗',
    none: '·',
};
function inlineText(inline) {
    switch (inline.kind) {
        case 'text':
        case 'emphasis':
            return inline.text;
        case 'data':
        case 'name':
            return defused((0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(inline.text) || '(empty)');
        case 'prose':
            return defused((0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(inline.text.trim(), 600));
        case 'status':
            return signs[inline.status];
        case 'spark':
            return (0,_sparkline_js__WEBPACK_IMPORTED_MODULE_1__/* .sparkline */ .K)(inline.heights);
        case 'link':
            return `${inline.text} (${inline.url})`;
    }
}
function defused(text) {
    return text.replaceAll('::', ': :').replaceAll('##[', '## [').replaceAll('<!--', '<! --');
}


}),

65424:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  _: () => (exampleWords)
});
var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95930);

function exampleWords({ row, value, path }) {
    return [
        (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(`row ${row}`),
        ...(path === undefined ? [] : [(0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(' of '), (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .data */ .p)(path)]),
        ...(value === null ? [(0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(' (nothing)')] : [(0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(' '), (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .data */ .p)(value)]),
    ];
}


}),

59083:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (renderText)
});

// EXTERNAL MODULE: ./src/domain/report/inert.ts
var inert = __webpack_require__(34099);
// EXTERNAL MODULE: ./src/domain/report/plain-text.ts
var plain_text = __webpack_require__(76887);
;// CONCATENATED MODULE: ./src/domain/report/terminal-width.ts
function columnsOf(text) {
    let columns = 0;
    for (const point of text)
        columns += zero.test(point) ? 0 : wide.test(point) ? 2 : 1;
    return columns;
}
function padded(text, width, align) {
    const space = ' '.repeat(Math.max(0, width - columnsOf(text)));
    return align === 'right' ? `${space}${text}` : `${text}${space}`;
}
function wrapped(text, width, indent = '') {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && columnsOf(line) + 1 + columnsOf(word) > width) {
            lines.push(line);
            line = `${indent}${word}`;
        }
        else {
            line = line === '' ? word : `${line} ${word}`;
        }
    }
    return [...lines, line].join('\n');
}
const zero = /^\p{M}$/u;
const wide = /^[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303E\uFF01-\uFF60]$/u;

;// CONCATENATED MODULE: ./src/domain/report/text.ts



function renderText(document, options = {}) {
    const settings = {
        width: Math.max(40, options.width ?? 100),
        colour: options.colour ?? false,
        rows: options.rows ?? 20,
    };
    const { overview, remark, sections } = document;
    const remarks = remark ? [wrapped((0,plain_text/* plainText */.wh)(remark), settings.width)] : [];
    const parts = [
        ...(overview ? [headline(overview, settings), ...remarks] : []),
        ...sections.flatMap(({ model, headline: first, blocks }) => [
            ...(overview ? [rule((0,plain_text/* plainText */.wh)([{ kind: 'name', text: model }]))] : []),
            headline(first, settings),
            ...(overview ? [] : remarks),
            ...blocks.map((block) => renderBlock(block, settings)),
        ]),
    ];
    return `${parts.join('\n\n').replace(/^\s*::/gm, ': :')}\n`;
}
function headline({ status, sentence }, { width, colour }) {
    const text = wrapped(`${plain_text/* signs */.rf[status]} ${(0,plain_text/* plainText */.wh)(sentence)}`, width);
    return colour ? `\u001b[1;${colours[status]}m${text}\u001b[0m` : text;
}
function renderBlock(block, settings) {
    switch (block.kind) {
        case 'paragraph':
        case 'small':
            return wrapped((0,plain_text/* plainText */.wh)(block.content), settings.width);
        case 'list':
            return block.items.map((item) => wrapped(`- ${(0,plain_text/* plainText */.wh)(item)}`, settings.width, '  ')).join('\n');
        case 'heading':
            return `${block.text}:`;
        case 'code':
            return block.lines.map((line) => `  ${(0,plain_text/* defused */.t0)((0,inert/* steady */.vM)(line, 1200))}`).join('\n');
        case 'note':
            return block.blocks
                .map((inner, i) => renderBlock(i === 0 ? announced(inner, block.tone) : inner, settings))
                .join('\n');
        case 'details':
            return [`${block.summary}:`, ...block.blocks.map((inner) => folded(inner, settings))].join('\n');
        case 'table':
            return renderTable(block);
    }
}
function renderTable({ columns, rows }) {
    const cells = [columns.map(({ title }) => title), ...rows.map((row) => row.map(plain_text/* plainText */.wh))];
    const widths = columns.map((_, i) => cells.reduce((most, row) => Math.max(most, columnsOf(row[i] ?? '')), 0));
    const line = (row) => `  ${row.map((cell, i) => padded(cell, widths[i] ?? 0, columns[i]?.align ?? 'left')).join('   ')}`.trimEnd();
    const [titles = [], ...body] = cells.map(line);
    return [titles, `  ${widths.map((width) => '─'.repeat(width)).join('   ')}`, ...body].join('\n');
}
function folded(block, settings) {
    if (block.kind !== 'table' || block.rows.length <= settings.rows)
        return renderBlock(block, settings);
    const shown = renderTable({ ...block, rows: block.rows.slice(0, settings.rows) });
    return `${shown}\n  … ${block.rows.length - settings.rows} more in comparison.json`;
}
function announced(block, tone) {
    if (block.kind !== 'paragraph')
        return block;
    const word = [{ kind: 'text', text: tone === 'warning' ? 'Warning: ' : 'Note: ' }];
    return { ...block, content: [...word, ...block.content] };
}
function rule(title) {
    return `── ${title} ${'─'.repeat(Math.max(3, 60 - columnsOf(title)))}`;
}
const colours = {
    pass: 32,
    fail: 31,
    inconclusive: 33,
    incomparable: 31,
    unchanged: 36,
    first: 36,
    warning: 33,
    error: 31,
    none: 36,
};


}),

77090:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  L: () => (validationSection),
  P: () => (validationPage)
});
var _validation_validation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13623);
var _document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95930);
var _quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45532);
var _row_example_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65424);




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
    const rows = sets.reduce((sum, set) => sum + set.rows, 0);
    const checks = sets.reduce((sum, set) => sum + set.checks.length, 0);
    const status = statuses[verdict];
    if (verdict === 'unchanged')
        return { status, sentence: (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `The change touches nothing of this model: no data was validated.` };
    if (sets.length === 0 && verdict === 'pass')
        return {
            status,
            sentence: (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Nothing in the model files that is not allowed${allowedWords(findings)}.`,
        };
    if (verdict === 'pass' && checks === 0)
        return {
            status: 'none',
            sentence: (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `No contract asks anything of the data, and nothing else was found over ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(rows, 'rows')}.`,
        };
    if (verdict === 'pass')
        return {
            status,
            sentence: (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Data as it must be: ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(checks, 'checks')} over ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(rows, 'rows')}${allowedWords(findings)}.`,
        };
    const head = headOf((0,_validation_validation_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectOf */ .et)(findings), verdict);
    const words = (0,_validation_validation_js__WEBPACK_IMPORTED_MODULE_0__/* .countsInWords */ .Pe)(findings);
    if (sets.length === 0)
        return { status, sentence: (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(head)}: ${(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(words)}.` };
    return {
        status,
        sentence: (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(head)}: ${(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(words)}, ${checks > 0 ? (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `in ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(checks, 'checks')} ` : []}over ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(rows, 'rows')}.`,
    };
}
function headOf(subject, verdict) {
    const name = `${subject.charAt(0).toUpperCase()}${subject.slice(1)}`;
    if (verdict === 'warn')
        return `${name} with warnings`;
    return `${name} ${(0,_validation_validation_js__WEBPACK_IMPORTED_MODULE_0__/* .notAsItMustBe */ .ZV)(subject)}`;
}
function allowedWords(findings) {
    return (0,_validation_validation_js__WEBPACK_IMPORTED_MODULE_0__/* .allowances */ .Gj)(findings).flatMap(({ message }) => (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `; ${(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(message)}`);
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
    const rows = examples.map((example, i) => [...(i > 0 ? [(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(', ')] : []), ...(0,_row_example_js__WEBPACK_IMPORTED_MODULE_3__/* .exampleWords */ ._)(example)]);
    return [(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU)(place.column ?? code)}: ${rows.flat()}`];
}
function itemOf({ message, rule }) {
    return rule ? (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(message)} (${(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .data */ .p)(placeText(rule))})` : [(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(message)];
}
function looked({ data: sets, 'model-files': files, engine }) {
    const parts = [
        ...sets.map(({ name: title, rows, contract }) => [
            ...(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .data */ .p)(title)}, ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(rows, 'rows')}`,
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
    return [
        ...said,
        ...(said.length > 0 ? [(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)('.')] : []),
        ...(engine === undefined ? [] : (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(said.length > 0 ? ' ' : '')}${(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(engine)}.`),
    ];
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


}),

63305:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  V: () => (isNeverAllowed)
});
const listed = `
os posix nt sys subprocess _posixsubprocess pty commands popen2 multiprocessing ctypes _ctypes cffi signal _signal platform
shutil tempfile glob fileinput linecache filecmp mmap select sqlite3 _sqlite3 _osx_support _aix_support io.open io.FileIO io.open_code
_io.open _io.FileIO _io.open_code codecs.open logging.config logging.handlers logging.FileHandler uuid._get_command_stdout
socket _socket socketserver ssl asyncio http httplib urllib urllib2 requests aiohttp smtplib imaplib ftplib poplib telnetlib
nntplib xmlrpc webbrowser
runpy code.InteractiveInterpreter code.InteractiveConsole code.interact codeop marshal importlib imp _imp _frozen_importlib
_frozen_importlib_external pkgutil zipimport zipapp py_compile compileall site gc inspect atexit _thread.start_new_thread
timeit cProfile profile.run profile.runctx profile.Profile pdb bdb trace.Trace doctest unittest pydoc idlelib lib2to3 _pyrepl
test.support distutils setuptools pip ensurepip venv virtualenv pexpect
types.FunctionType types.LambdaType types.CodeType operator.attrgetter operator.methodcaller _operator.attrgetter
_operator.methodcaller
pickle _pickle cPickle dill cloudpickle shelve joblib.load joblib.numpy_pickle.load joblib.numpy_pickle._unpickle
numpy.load numpy.lib.npyio.load numpy.f2py numpy.distutils numpy.testing numpy.ctypeslib
pandas.eval pandas.read_pickle pandas.core.computation pandas.io.pickle
torch.load torch.compile torch.hub torch.package torch.serialization.load torch._dynamo torch._inductor torch.utils.cpp_extension
torch.utils.collect_env torch.utils.bottleneck torch.utils._config_module torch.fx.experimental torch.jit.unsupported_tensor_ops
`;
const builtIn = `eval exec execfile compile open file input __import__ reload getattr setattr delattr globals locals vars apply
breakpoint help`;
const never = new Set([
    ...wordsOf(listed),
    ...['builtins', '__builtin__', '__builtins__'].flatMap((module) => wordsOf(builtIn).map((name) => `${module}.${name}`)),
]);
const anywhere = new Set('os posix nt sys subprocess builtins __builtin__ importlib ctypes runpy pty marshal shutil'.split(' '));
const inner = new Set(`__builtins__ __globals__ __dict__ __class__ __bases__ __base__ __mro__ __subclasses__ __getattribute__ __getattr__ __setattr__
  __code__ __closure__ __func__ __self__ __loader__ __spec__ __import__ __reduce__ __reduce_ex__`.split(/\s+/));
function isNeverAllowed(name) {
    const parts = name.split('.');
    if (parts.some((part, at) => inner.has(part) || (at > 0 && anywhere.has(part))))
        return true;
    return parts.some((_, at) => never.has(parts.slice(0, at + 1).join('.')));
}
function wordsOf(text) {
    return text.trim().split(/\s+/);
}


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
