export const id = 2763;
export const ids = [2763];
export const modules = {

32651:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gN: () => (asMade),
  Pq: () => (inspectModelFiles),
  OW: () => (lookInto)
});

// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/domain/repository-path.ts
var repository_path = __webpack_require__(62164);
// EXTERNAL MODULE: ./src/domain/validation/model-file-codes.ts
var model_file_codes = __webpack_require__(89001);
// EXTERNAL MODULE: ./src/domain/validation/signature-changes.ts
var signature_changes = __webpack_require__(20604);
;// CONCATENATED MODULE: ./src/actions/validating/signatures.ts



async function signatureFindings({ files, modelFiles }, models, reference) {
    const [model, ...more] = models;
    if (!model || more.length > 0)
        throw severalModels(models.length);
    if (!(await files.exists(reference)))
        throw noReference(reference);
    const { signature: before } = await modelFiles.inspect(reference, { digest: false });
    const { signature: now } = model.inspection;
    if (now && before)
        return (0,signature_changes/* signatureChanges */.A)(now, before, model.path);
    const silent = [now ? [] : [model.path], before ? [] : [reference]].flat();
    const { severity, wayOut } = model_file_codes/* modelFileCodes */.Y.SIGNATURE_UNKNOWN;
    return silent.map((path) => ({
        code: 'SIGNATURE_UNKNOWN',
        severity,
        place: { path },
        message: 'The file states no inputs and outputs, so they cannot be compared',
        wayOut,
    }));
}
function severalModels(count) {
    return new errors/* ModelgateError */.HJ({
        code: 'INPUT_INVALID',
        message: `Input \`model-reference\` is for one model file, and \`model-files\` names ${count}`,
        hint: 'Validate each model file with its own reference.',
    });
}
function noReference(path) {
    return new errors/* ModelgateError */.HJ({
        code: 'FILE_MISSING',
        message: 'Input `model-reference` names no file',
        place: { path },
        hint: 'Fetch the version that holds the stage before, and name its model file.',
    });
}

;// CONCATENATED MODULE: ./src/actions/validating/model-files.ts



async function inspectModelFiles(host, { modelFiles: asked }) {
    const { files } = host;
    if (!asked)
        return { records: [], findings: [] };
    (0,errors/* throwFaults */.G3)((0,repository_path/* linkFaults */.mc)(await files.links(asked.patterns)));
    const names = new Set();
    for (const pattern of asked.patterns) {
        const found = await files.glob([pattern]);
        if (found.length === 0)
            throw noFile(pattern);
        for (const name of found)
            names.add(name);
    }
    const { allow, sizeBudget, reference } = asked;
    const { models, records, findings } = await lookInto(host, [...names], { allow, sizeBudget });
    if (reference === undefined)
        return { records, findings };
    return { records, findings: [...findings, ...(await signatureFindings(host, models, reference))] };
}
async function lookInto({ files, modelFiles }, paths, { allow, sizeBudget }) {
    const records = [];
    const findings = [];
    const models = [];
    for (const path of paths) {
        const inspection = await modelFiles.inspect(path, {
            allow,
            ...(sizeBudget !== undefined && { sizeBudget }),
        });
        const { format, size, sha256 = (await files.digest(path)).sha256 } = inspection;
        records.push({ path, format, size, sha256 });
        findings.push(...inspection.findings);
        models.push({ path, inspection });
    }
    return { records, findings, models };
}
function asMade(finding) {
    return finding.code === 'MODEL_FORMAT_UNKNOWN' ? { ...finding, severity: 'warning' } : finding;
}
function noFile(pattern) {
    return new errors/* ModelgateError */.HJ({
        code: 'FILE_MISSING',
        message: 'Input `model-files` names no file',
        place: { path: pattern },
        hint: 'Paths and globs are relative to the working directory.',
    });
}


}),

22763:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (validateModel),
  withModelFiles: () => (withModelFiles)
});

// EXTERNAL MODULE: ./src/domain/validation/data-codes.ts
var data_codes = __webpack_require__(94055);
;// CONCATENATED MODULE: ./src/domain/validation/drift/drift-record.ts
function driftRecord({ reference, current, drift, }) {
    return {
        current,
        reference,
        questions: drift.questions,
        shifts: drift.shifts
            .slice(0, kept)
            .map(({ kind, column, other, role, effect, lower, threshold, words }) => ({
            kind,
            column,
            ...(other !== undefined && { other }),
            role,
            effect: rounded(effect),
            lower: rounded(lower),
            threshold,
            shown: lower > threshold,
            words,
        })),
    };
}
const kept = 100;
function rounded(size) {
    return Number(size.toPrecision(12));
}

// EXTERNAL MODULE: ./src/domain/validation/model-file-codes.ts
var model_file_codes = __webpack_require__(89001);
// EXTERNAL MODULE: ./src/domain/validation/validation.ts
var validation_validation = __webpack_require__(13623);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/domain/policy/source.ts
var policy_source = __webpack_require__(35138);
;// CONCATENATED MODULE: ./src/domain/validation/contract/contract-source.ts


const contractKind = {
    code: 'CONTRACT_INVALID',
    name: 'a contract',
    limits: { size: 5_000_000, depth: 64, values: 500_000 },
};
function contractSource(text, path) {
    const source = (0,policy_source/* readSource */.o)(text, path, contractKind);
    if (!source.whole || source.faults.length > 0)
        (0,errors/* throwFaults */.G3)(source.faults);
    return sourceOf(source, path);
}
function throwContractFaults({ faults, path }) {
    const sorted = faults.toSorted((a, b) => (a.place?.line ?? 0) - (b.place?.line ?? 0) || (a.place?.column ?? 0) - (b.place?.column ?? 0));
    const left = sorted.length - shown;
    const rest = { code: contractKind.code, message: `and ${left} more faults`, place: { path } };
    (0,errors/* throwFaults */.G3)(left > 0 ? [...sorted.slice(0, shown), rest] : sorted);
}
const shown = 100;
function sourceOf(source, path) {
    return sourceOfData(source.data, path, (keys, at) => source.place(keys, at));
}
function sourceOfData(data, path, locate) {
    const faults = [];
    const unjudged = [];
    const placeOf = (keys, at = 'value') => {
        const { line, column } = locate(keys, at);
        return { path, ...(line !== undefined && { line }), ...(column !== undefined && { column }) };
    };
    return {
        data,
        path,
        faults,
        unjudged,
        place: placeOf,
        fault({ path: keys, at, message, hint }) {
            faults.push({
                code: contractKind.code,
                message,
                place: locate(keys, at),
                ...(hint !== undefined && { hint }),
            });
        },
        leave(keys, message, severity = 'warning') {
            unjudged.push({ place: placeOf(keys, 'key'), message, severity });
        },
    };
}

// EXTERNAL MODULE: ./src/domain/schema-faults.ts
var schema_faults = __webpack_require__(6907);
;// CONCATENATED MODULE: ./src/domain/validation/contract/severity.ts
const mild = {
    info: 'info',
    information: 'info',
    trivial: 'info',
    warning: 'warning',
    warn: 'warning',
    low: 'warning',
    minor: 'warning',
};
function severityOf(word) {
    return mild[(word ?? 'error').trim().toLowerCase()] ?? 'error';
}

;// CONCATENATED MODULE: ./src/domain/validation/contract/odcs-quality.ts

const metrics = {
    nullValues: 'null',
    missingValues: 'missing',
    invalidValues: 'invalid',
    duplicateValues: 'duplicate',
};
function columnQuality(rules, { source, keys }) {
    return rules.flatMap((rule, i) => {
        const at = [...keys, i];
        const ruled = commonOf(rule, { source, at, level: 'property' });
        if (!ruled)
            return [];
        const { asked, bound } = ruled;
        if (rule.type === 'sql')
            return [{ ...asked, kind: 'sql', query: rule.query, bound }];
        const metric = metrics[metricOf(rule)];
        if (metric === undefined) {
            source.leave(at, `\`${metricOf(rule)}\` is a metric of tables, and this is a column: not judged`);
            return [];
        }
        const { missingValues, validValues, pattern } = rule.arguments ?? {};
        if (metric === 'invalid' && validValues === undefined && pattern === undefined) {
            source.leave(at, '`invalidValues` without `validValues` or `pattern` asks nothing: not judged');
            return [];
        }
        return [
            {
                ...asked,
                kind: 'metric',
                metric,
                bound,
                percent: isPercent(rule),
                ...(missingValues && { missing: present(missingValues) }),
                ...(validValues && { valid: present(validValues) }),
                ...(pattern !== undefined && { pattern }),
            },
        ];
    });
}
function tableQuality(rules, { source, keys }) {
    return rules.flatMap((rule, i) => {
        const at = [...keys, i];
        const ruled = commonOf(rule, { source, at, level: 'object' });
        if (!ruled)
            return [];
        const { asked, bound } = ruled;
        if (rule.type === 'sql')
            return [{ ...asked, kind: 'sql', query: rule.query, bound }];
        const metric = metricOf(rule);
        if (metric === 'rowCount' && !isPercent(rule))
            return [{ ...asked, kind: 'rows', bound }];
        const columns = rule.arguments?.properties;
        if (metric === 'duplicateValues' && columns?.length)
            return [{ ...asked, kind: 'duplicates', columns, bound, percent: isPercent(rule) }];
        source.leave(at, `\`${metric}\` as it is written here is nothing that a table can be asked: not judged`);
        return [];
    });
}
function commonOf(rule, { source, at }) {
    const type = rule.type ?? (metricOf(rule) === '' ? 'text' : 'library');
    if (type === 'text') {
        source.leave(at, 'A rule in words is for people: not judged', 'info');
        return undefined;
    }
    if (type === 'custom') {
        const engine = JSON.stringify((rule.engine ?? '').slice(0, 60));
        source.leave(at, `A rule for the engine ${engine} is judged by that engine: not judged`);
        return undefined;
    }
    if (type === 'sql' && rule.query === undefined) {
        source.fault({ path: at, at: 'key', message: '"query" is missing' });
        return undefined;
    }
    if (type === 'library' && metricOf(rule) === '') {
        source.fault({ path: at, at: 'key', message: '"metric" is missing' });
        return undefined;
    }
    const bounds = boundsOf(rule);
    const [bound, ...more] = bounds;
    if (!bound || more.length > 0) {
        const found = bound ? `${bounds.length} of them` : 'none';
        source.fault({
            path: at,
            at: 'key',
            message: `found ${found}, expected one of mustBe, mustBeLessThan, mustBeBetween, …`,
        });
        return undefined;
    }
    const title = rule.name ?? rule.description;
    const asked = {
        severity: severityOf(rule.severity),
        place: source.place(at),
        ...(title !== undefined && { title }),
    };
    return { asked, bound };
}
function metricOf({ metric, rule }) {
    return metric ?? rule ?? '';
}
function isPercent({ unit }) {
    return unit !== undefined && /^(?:percent|percentage|%)$/i.test(unit.trim());
}
function boundsOf(rule) {
    const bounds = [
        rule.mustBe === undefined ? undefined : { kind: 'be', value: rule.mustBe },
        rule.mustNotBe === undefined ? undefined : { kind: 'not-be', value: rule.mustNotBe },
        one('above', rule.mustBeGreaterThan),
        one('at-least', rule.mustBeGreaterOrEqualTo),
        one('below', rule.mustBeLessThan),
        one('at-most', rule.mustBeLessOrEqualTo),
        rule.mustBeBetween && { kind: 'between', low: rule.mustBeBetween[0], high: rule.mustBeBetween[1] },
        rule.mustNotBeBetween && {
            kind: 'not-between',
            low: rule.mustNotBeBetween[0],
            high: rule.mustNotBeBetween[1],
        },
    ];
    return bounds.filter((bound) => bound !== undefined);
}
function one(kind, value) {
    return value === undefined ? undefined : { kind, value };
}
function present(values) {
    return values.filter((value) => value !== null);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./src/domain/validation/contract/odcs-schema.ts

const anything = schemas/* unknown */.L5J().optional();
const odcs_schema_text = schemas/* string */.YjP().optional();
const flag = schemas/* boolean */.zMY().optional();
const list = schemas/* array */.YOg(schemas/* unknown */.L5J()).optional();
const scalar = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()]);
const limit = schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* string */.YjP()]).optional();
const amount = schemas/* int */.Whr().min(0).optional();
const pair = schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()]).optional();
const odcs_schema_element = {
    id: odcs_schema_text,
    name: odcs_schema_text,
    physicalType: odcs_schema_text,
    physicalName: odcs_schema_text,
    description: odcs_schema_text,
    businessName: odcs_schema_text,
    deprecated: flag,
    synonyms: list,
    authoritativeDefinitions: list,
    tags: list,
    customProperties: list,
};
const libraryArguments = schemas/* looseObject */._H3({
    missingValues: schemas/* array */.YOg(scalar.nullable()).optional(),
    validValues: schemas/* array */.YOg(scalar.nullable()).optional(),
    pattern: odcs_schema_text,
    properties: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
});
const OdcsQuality = schemas/* strictObject */.rej({
    id: odcs_schema_text,
    name: odcs_schema_text,
    description: odcs_schema_text,
    type: schemas/* enum */.k5n(['text', 'library', 'sql', 'custom']).optional(),
    metric: odcs_schema_text,
    rule: odcs_schema_text,
    arguments: libraryArguments.optional(),
    mustBe: scalar.nullable().optional(),
    mustNotBe: scalar.nullable().optional(),
    mustBeGreaterThan: schemas/* number */.aig().optional(),
    mustBeGreaterOrEqualTo: schemas/* number */.aig().optional(),
    mustBeLessThan: schemas/* number */.aig().optional(),
    mustBeLessOrEqualTo: schemas/* number */.aig().optional(),
    mustBeBetween: pair,
    mustNotBeBetween: pair,
    unit: odcs_schema_text,
    query: odcs_schema_text,
    engine: odcs_schema_text,
    implementation: anything,
    severity: odcs_schema_text,
    dimension: odcs_schema_text,
    method: odcs_schema_text,
    schedule: odcs_schema_text,
    scheduler: odcs_schema_text,
    businessImpact: odcs_schema_text,
    tags: list,
    customProperties: list,
    authoritativeDefinitions: list,
});
const names = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP()).min(1)]);
const OdcsRelationship = schemas/* strictObject */.rej({
    id: odcs_schema_text,
    type: odcs_schema_text,
    from: names.optional(),
    to: names,
    customProperties: list,
});
const OdcsOptions = schemas/* strictObject */.rej({
    minLength: amount,
    maxLength: amount,
    pattern: odcs_schema_text,
    format: odcs_schema_text,
    minimum: limit,
    maximum: limit,
    exclusiveMinimum: limit,
    exclusiveMaximum: limit,
    multipleOf: schemas/* number */.aig().positive().optional(),
    timezone: flag,
    defaultTimezone: odcs_schema_text,
    minItems: amount,
    maxItems: amount,
    uniqueItems: flag,
    minProperties: amount,
    maxProperties: amount,
    required: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
});
const logicalTypes = [
    'string',
    'date',
    'timestamp',
    'time',
    'number',
    'integer',
    'object',
    'array',
    'boolean',
];
const property = {
    ...odcs_schema_element,
    primaryKey: flag,
    primaryKeyPosition: schemas/* int */.Whr().optional(),
    logicalType: schemas/* enum */.k5n([...logicalTypes, 'map']).optional(),
    logicalTypeOptions: OdcsOptions.optional(),
    semanticType: odcs_schema_text,
    required: flag,
    unique: flag,
    partitioned: flag,
    partitionKeyPosition: schemas/* int */.Whr().optional(),
    classification: odcs_schema_text,
    encryptedName: odcs_schema_text,
    transformSourceObjects: list,
    transformLogic: odcs_schema_text,
    transformDescription: odcs_schema_text,
    examples: list,
    enum: schemas/* array */.YOg(schemas/* union */.KCZ([scalar, schemas/* looseObject */._H3({ value: scalar.nullable().optional() })])).optional(),
    criticalDataElement: flag,
    relationships: schemas/* array */.YOg(OdcsRelationship.omit({ from: true })).optional(),
    quality: schemas/* array */.YOg(OdcsQuality).optional(),
    map: anything,
};
const OdcsProperty = schemas/* strictObject */.rej({
    ...property,
    name: schemas/* string */.YjP().min(1),
    properties: schemas/* lazy */.RZV(() => schemas/* array */.YOg(OdcsProperty)).optional(),
    items: anything,
});
const OdcsObject = schemas/* strictObject */.rej({
    ...odcs_schema_element,
    name: schemas/* string */.YjP().min(1),
    logicalType: schemas/* enum */.k5n(['object', 'blob']).optional(),
    dataGranularityDescription: odcs_schema_text,
    properties: schemas/* array */.YOg(OdcsProperty).optional(),
    relationships: schemas/* array */.YOg(OdcsRelationship).optional(),
    quality: schemas/* array */.YOg(OdcsQuality).optional(),
    context: anything,
});
const OdcsService = schemas/* looseObject */._H3({
    id: odcs_schema_text,
    property: schemas/* string */.YjP(),
    value: schemas/* union */.KCZ([scalar, schemas/* null */.chJ()]).optional(),
    unit: odcs_schema_text,
    element: odcs_schema_text,
});
const OdcsContract = schemas/* strictObject */.rej({
    apiVersion: schemas/* string */.YjP().regex(/^v3\.\d+\.\d+$/, 'expected v3.0.0 to v3.2.0'),
    kind: schemas/* literal */.euz('DataContract'),
    id: schemas/* string */.YjP(),
    version: schemas/* string */.YjP(),
    status: schemas/* string */.YjP(),
    name: odcs_schema_text,
    tenant: odcs_schema_text,
    tags: list,
    servers: list,
    dataProduct: odcs_schema_text,
    description: anything,
    domain: odcs_schema_text,
    schema: schemas/* array */.YOg(OdcsObject).optional(),
    support: list,
    price: anything,
    team: anything,
    roles: list,
    slaDefaultElement: odcs_schema_text,
    slaProperties: schemas/* array */.YOg(OdcsService).optional(),
    authoritativeDefinitions: list,
    customProperties: list,
    context: anything,
    contractCreatedTs: odcs_schema_text,
});

;// CONCATENATED MODULE: ./src/domain/validation/contract/time-format.ts
const letters = [
    [/^y{4}/, '%Y'],
    [/^u{4}/, '%Y'],
    [/^yy/, '%y'],
    [/^MMMM/, '%B'],
    [/^MMM/, '%b'],
    [/^MM?/, '%m'],
    [/^dd?/, '%d'],
    [/^HH?/, '%H'],
    [/^hh?/, '%I'],
    [/^mm?/, '%M'],
    [/^ss?/, '%S'],
    [/^S{1,3}(?!S)/, '%g'],
    [/^S{4,6}(?!S)/, '%f'],
    [/^S{7,9}/, '%n'],
    [/^a/, '%p'],
    [/^(?:X{1,3}|xxx?|Z)/, '%z'],
    [/^(?:EEEE)/, '%A'],
    [/^(?:EEE|EE|E)/, '%a'],
    [/^D{3}/, '%j'],
    [/^'T'/, 'T'],
    [/^'Z'/, 'Z'],
    [/^[-/:., _T]/, ''],
];
function strptimeFormat(format) {
    if (format.includes('%'))
        return format;
    let rest = format;
    let result = '';
    while (rest !== '') {
        const found = letters.find(([pattern]) => pattern.test(rest));
        if (!found)
            return undefined;
        const [pattern, letter] = found;
        const [taken = ''] = pattern.exec(rest) ?? [];
        result += letter === '' ? taken : letter;
        rest = rest.slice(taken.length);
    }
    return result;
}

;// CONCATENATED MODULE: ./src/domain/validation/contract/odcs-column.ts



const severity = 'error';
function odcsColumns(property, at) {
    const { source, keys, above } = at;
    const path = [...above, property.physicalName ?? property.name];
    const type = typeOf(property, at);
    const column = {
        path,
        place: source.place(keys),
        missing: severity,
        ...(type && { type }),
        checks: [
            ...ownChecks(property, at),
            ...columnQuality(property.quality ?? [], { source, keys: [...keys, 'quality'] }),
        ],
    };
    if (property.items !== undefined)
        source.leave([...keys, 'items'], 'What the items of a list must be is not judged');
    if (property.map !== undefined)
        source.leave([...keys, 'map'], 'What a map holds is not judged');
    const inner = (property.properties ?? []).flatMap((child, i) => odcsColumns(child, { source, keys: [...keys, 'properties', i], above: path }));
    return [column, ...inner];
}
function typeOf({ logicalType, logicalTypeOptions = {}, physicalType }, at) {
    const { source, keys } = at;
    if (logicalType === undefined) {
        if (physicalType !== undefined)
            source.leave([...keys, 'physicalType'], '`physicalType` without `logicalType` is not judged');
        return undefined;
    }
    if (logicalType === 'map') {
        source.leave([...keys, 'logicalType'], 'The type `map` is not judged');
        return undefined;
    }
    const options = [...keys, 'logicalTypeOptions'];
    const { format, timezone } = logicalTypeOptions;
    const isTime = logicalType === 'date' || logicalType === 'timestamp' || logicalType === 'time';
    const strptime = isTime && format !== undefined ? strptimeFormat(format) : undefined;
    if (isTime && format !== undefined && strptime === undefined)
        source.fault({
            path: [...options, 'format'],
            at: 'value',
            message: `the format ${JSON.stringify(format.slice(0, 60))} is not understood`,
            hint: 'Write it in letters such as yyyy-MM-dd HH:mm:ss.',
        });
    const width = logicalType === 'integer' && format !== undefined ? widthOf(format) : undefined;
    if (logicalType === 'integer' && format !== undefined && !width)
        source.fault({
            path: [...options, 'format'],
            at: 'value',
            message: `found ${JSON.stringify(format.slice(0, 60))}, expected i8, i16, i32, i64, i128 or u8 to u128`,
        });
    return {
        type: logicalType,
        severity,
        place: source.place([...keys, 'logicalType']),
        ...(strptime !== undefined && { format: strptime }),
        ...(timezone === true && { zoned: true }),
        ...(width && { width }),
        ...(/^(?:string|varchar|text|char|str)\b/i.test(physicalType ?? '') && { fromText: true }),
    };
}
function ownChecks(property, { source, keys }) {
    const asked = (...more) => ({ severity, place: source.place([...keys, ...more]) });
    const checks = [];
    if (property.required || property.primaryKey)
        checks.push({ kind: 'required', ...asked(property.required ? 'required' : 'primaryKey') });
    if (property.unique)
        checks.push({ kind: 'unique', ...asked('unique') });
    if (property.enum) {
        const values = property.enum.map((one) => (typeof one === 'object' ? (one.value ?? null) : one));
        checks.push({
            kind: 'enum',
            values: values.filter((value) => value !== null),
            ...asked('enum'),
        });
    }
    return [...checks, ...optionChecks(property, { source, keys, above: [] })];
}
const ofTimes = [
    'format',
    'minimum',
    'maximum',
    'exclusiveMinimum',
    'exclusiveMaximum',
    'timezone',
    'defaultTimezone',
];
const optionsByType = {
    string: ['minLength', 'maxLength', 'pattern', 'format'],
    date: ['format', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'],
    timestamp: ofTimes,
    time: ofTimes,
    integer: ['multipleOf', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'format'],
    number: ['multipleOf', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'format'],
    boolean: [],
    array: ['minItems', 'maxItems', 'uniqueItems'],
    object: ['minProperties', 'maxProperties', 'required'],
};
function optionChecks({ logicalType, logicalTypeOptions: options = {} }, { source, keys }) {
    const at = [...keys, 'logicalTypeOptions'];
    for (const name of Object.keys(options)) {
        const known = logicalType === undefined || logicalType === 'map' ? undefined : optionsByType[logicalType];
        if (!known?.includes(name))
            source.fault({
                path: [...at, name],
                at: 'key',
                message: `"${name}" is no option of the type ${logicalType ?? 'that is not given'}`,
                ...(known && { hint: `Options of it: ${known.join(', ') || 'none'}.` }),
            });
        else if (logicalType === 'object')
            source.leave([...at, name], `\`${name}\` of an object is not judged`);
    }
    if (logicalType === 'object')
        return [];
    const asked = (name) => ({ severity, place: source.place([...at, name]) });
    const checks = [];
    const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, minLength, maxLength, pattern } = options;
    if (minimum !== undefined)
        checks.push({ kind: 'range', min: minimum, ...asked('minimum') });
    if (maximum !== undefined)
        checks.push({ kind: 'range', max: maximum, ...asked('maximum') });
    if (exclusiveMinimum !== undefined)
        checks.push({ kind: 'range', above: exclusiveMinimum, ...asked('exclusiveMinimum') });
    if (exclusiveMaximum !== undefined)
        checks.push({ kind: 'range', below: exclusiveMaximum, ...asked('exclusiveMaximum') });
    if (minLength !== undefined)
        checks.push({ kind: 'length', min: minLength, ...asked('minLength') });
    if (maxLength !== undefined)
        checks.push({ kind: 'length', max: maxLength, ...asked('maxLength') });
    if (pattern !== undefined)
        checks.push({ kind: 'pattern', pattern, ...asked('pattern') });
    if (options.multipleOf !== undefined)
        checks.push({ kind: 'multiple', of: options.multipleOf, ...asked('multipleOf') });
    if (options.minItems !== undefined)
        checks.push({ kind: 'items', min: options.minItems, ...asked('minItems') });
    if (options.maxItems !== undefined)
        checks.push({ kind: 'items', max: options.maxItems, ...asked('maxItems') });
    if (options.uniqueItems)
        checks.push({ kind: 'items', unique: true, ...asked('uniqueItems') });
    const format = logicalType === 'string' ? options.format : undefined;
    if (format !== undefined && isTextFormat(format))
        checks.push({ kind: 'format', format, ...asked('format') });
    else if (format !== undefined)
        source.leave([...at, 'format'], `The format ${JSON.stringify(format.slice(0, 60))} of text is not judged`);
    return checks;
}
const textFormats = ['email', 'uuid', 'uri', 'hostname', 'ipv4', 'ipv6'];
function isTextFormat(format) {
    return textFormats.includes(format);
}
function widthOf(format) {
    const [, sign, digits] = /^([iu])(8|16|32|64|128)$/.exec(format) ?? [];
    if (sign === undefined)
        return undefined;
    const bits = BigInt(digits);
    return sign === 'u'
        ? { least: 0n, most: 2n ** bits - 1n }
        : { least: -(2n ** (bits - 1n)), most: 2n ** (bits - 1n) - 1n };
}

;// CONCATENATED MODULE: ./src/domain/validation/contract/odcs-references.ts
function withReferences(objects, tables, source) {
    return tables.map((table, t) => {
        const object = objects[t];
        const keys = ['schema', t];
        const own = (object.properties ?? []).flatMap((property, p) => (property.relationships ?? []).map((relationship, i) => ({
            relationship: { ...relationship, from: property.name },
            at: [...keys, 'properties', p, 'relationships', i],
        })));
        const whole = (object.relationships ?? []).map((relationship, i) => ({
            relationship,
            at: [...keys, 'relationships', i],
        }));
        const checks = [...own, ...whole].flatMap(({ relationship, at }) => referenceOf(relationship, { object, objects, source, at }));
        return { ...table, checks: [...table.checks, ...checks] };
    });
}
function referenceOf({ from = [], to, type }, { object, objects, source, at }) {
    const fault = (message, hint) => {
        source.fault({ path: [...at, 'to'], at: 'value', message, ...(hint !== undefined && { hint }) });
        return [];
    };
    if (type !== undefined && type !== 'foreignKey') {
        source.leave(at, `A relationship of the type ${JSON.stringify(type.slice(0, 60))} is not judged`);
        return [];
    }
    const sources = [from].flat().map((name) => lastPart(name));
    const targets = [to].flat();
    if (targets.some((target) => target.includes('/'))) {
        source.leave(at, 'A relationship to another contract is not judged');
        return [];
    }
    if (sources.length !== targets.length)
        return fault(`found ${targets.length} columns to refer to, expected ${sources.length}`);
    const names = targets.map((target) => target.split('.'));
    const [[table = ''] = []] = names;
    const other = objects.find(({ name }) => name === table);
    if (names.some((parts) => parts.length < 2 || parts[0] !== table) || !other)
        return fault(`found ${JSON.stringify(targets.join(', ').slice(0, 80))}, expected a column of one table of this contract`, `Write it as table.column; the tables are ${objects.map(({ name }) => name).join(', ')}.`);
    const columns = sources.map((name) => physicalName(object, name));
    const referred = names.map((parts) => physicalName(other, parts.slice(1).join('.')));
    const unknown = [...columns, ...referred].some((name) => name === undefined);
    if (unknown)
        return fault('one of the columns is in no table of this contract');
    return [
        {
            kind: 'reference',
            columns: columns,
            table,
            targets: referred,
            severity: 'error',
            place: source.place(at),
        },
    ];
}
function physicalName({ properties = [] }, name) {
    const property = properties.find((one) => one.name === name);
    return property && (property.physicalName ?? property.name);
}
function lastPart(name) {
    return name.split('.').at(-1);
}

;// CONCATENATED MODULE: ./src/domain/validation/contract/odcs-services.ts
const seconds = {
    s: 1,
    m: 60,
    h: 3600,
    d: 86_400,
    w: 604_800,
    mo: 2_629_746,
    y: 31_556_952,
};
const units = [
    [/^s(?:ec(?:ond)?s?)?$/i, 's'],
    [/^(?:m|min(?:ute)?s?)$/, 'm'],
    [/^h(?:(?:ou)?rs?)?$/i, 'h'],
    [/^d(?:ays?)?$/i, 'd'],
    [/^w(?:eeks?)?$/i, 'w'],
    [/^mo(?:nths?)?$/i, 'mo'],
    [/^y(?:(?:ea)?rs?)?$/i, 'y'],
];
const ages = {
    freshness: 'newest',
    latency: 'newest',
    ly: 'newest',
    fr: 'newest',
    retention: 'oldest',
    re: 'oldest',
};
function withServices({ slaProperties = [], slaDefaultElement }, tables, source) {
    let result = [...tables];
    for (const [i, service] of slaProperties.entries()) {
        const at = ['slaProperties', i];
        const of = ages[service.property.toLowerCase()];
        if (of === undefined) {
            source.leave(at, `\`${service.property.slice(0, 60)}\` is said of the service, not of the data: not judged`, 'info');
            continue;
        }
        const age = ageOf(service);
        if (age === undefined) {
            source.fault({
                path: at,
                at: 'value',
                message: `the value and unit of "${service.property.slice(0, 60)}" are no span of time`,
                hint: 'Write value: 4 and unit: d (s, m, h, d, w, mo, y).',
            });
            continue;
        }
        const element = service.element ?? slaDefaultElement;
        const [table, ...column] = (element ?? '').split('.');
        const check = { kind: 'age', of, seconds: age, severity: 'error', place: source.place(at) };
        const added = result.map((one) => (one.name === table ? withCheck(one, column.join('.'), check) : one));
        if (added.every((one, t) => one === result[t]))
            source.fault({
                path: at,
                at: 'value',
                message: `\`element\` ${JSON.stringify((element ?? '').slice(0, 80))} names no column of this contract`,
                hint: 'Write it as table.column.',
            });
        result = added;
    }
    return result;
}
function ageOf({ value, unit = 'd' }) {
    const name = units.find(([pattern]) => pattern.test(unit.trim()))?.[1];
    const amount = typeof value === 'string' ? Number(value) : value;
    if (name === undefined || typeof amount !== 'number' || !(amount >= 0))
        return undefined;
    return amount * seconds[name];
}
function withCheck(table, column, check) {
    const at = table.columns.findIndex(({ path }) => path.join('.') === column);
    if (at < 0)
        return table;
    return {
        ...table,
        columns: table.columns.map((one, i) => (i === at ? { ...one, checks: [...one.checks, check] } : one)),
    };
}

;// CONCATENATED MODULE: ./src/domain/validation/contract/odcs.ts







function odcsContract(source) {
    for (const fault of (0,schema_faults/* schemaFaults */.d9)(OdcsContract, source.data))
        source.fault(fault);
    throwContractFaults(source);
    const file = OdcsContract.parse(source.data, schema_faults/* readOnce */.WY);
    const objects = file.schema ?? [];
    const tables = objects.map((object, i) => tableOf(object, { source, keys: ['schema', i] }));
    const referring = withReferences(objects, tables, source);
    const served = withServices(file, referring, source);
    throwContractFaults(source);
    return {
        format: `ODCS ${file.apiVersion}`,
        path: source.path,
        id: file.id,
        version: file.version,
        tables: served,
        unjudged: source.unjudged,
    };
}
function tableOf(object, { source, keys }) {
    const properties = object.properties ?? [];
    return {
        name: object.name,
        aliases: object.physicalName === undefined ? [] : [object.physicalName],
        place: source.place(keys),
        columns: properties.flatMap((property, i) => odcsColumns(property, { source, keys: [...keys, 'properties', i], above: [] })),
        checks: [
            ...primaryKey(object, { source, keys }),
            ...tableQuality(object.quality ?? [], { source, keys: [...keys, 'quality'] }),
        ],
        extraColumns: properties.length === 0 ? undefined : 'warning',
    };
}
function primaryKey({ properties = [] }, { source, keys }) {
    const parts = properties
        .map((property, i) => ({ property, i }))
        .filter(({ property }) => property.primaryKey)
        .toSorted((a, b) => (a.property.primaryKeyPosition ?? 0) - (b.property.primaryKeyPosition ?? 0));
    const [first] = parts;
    if (!first || (parts.length === 1 && first.property.unique))
        return [];
    return [
        {
            kind: 'unique',
            columns: parts.map(({ property }) => property.physicalName ?? property.name),
            severity: 'error',
            place: source.place([...keys, 'properties', first.i, 'primaryKey']),
        },
    ];
}

;// CONCATENATED MODULE: ./src/domain/validation/contract/other/column-making.ts
function columnMaking(source, name, keys) {
    const checks = [];
    let typed;
    let missing = 'error';
    let words = [];
    const asked = (at, severity = 'error') => ({
        severity,
        place: source.place([...keys, ...at]),
    });
    return {
        name,
        source,
        keys,
        type: (type, at, more = {}) => void (typed = { type, ...asked(at), ...more }),
        rule: (rule, at, severity) => void checks.push({ ...rule, ...asked(at, severity) }),
        check: (make, at, severity) => void checks.push(make(asked(at, severity))),
        leave: (at, message, severity) => source.leave([...keys, ...at], `\`${name.slice(0, 60)}\`: ${message}`, severity),
        optional: () => void (missing = undefined),
        nothing: (given) => void (words = given),
        made: () => ({
            path: [name],
            place: source.place(keys),
            missing,
            ...(typed && { type: typed }),
            checks,
            ...(words.length > 0 && { nothing: words }),
        }),
    };
}

;// CONCATENATED MODULE: ./src/domain/validation/contract/other/value.ts
function fieldsOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
function numberOf(value) {
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
function limitOf(value) {
    return typeof value === 'string' ? value : numberOf(value);
}
function textOf(value) {
    return typeof value === 'string' ? value : undefined;
}
function scalarsOf(value) {
    return listOf(value).filter((one) => typeof one === 'string' || typeof one === 'number' || typeof one === 'boolean');
}
function textsOf(value) {
    const texts = typeof value === 'string' ? [value] : listOf(value);
    return texts.filter((one) => typeof one === 'string');
}

;// CONCATENATED MODULE: ./src/domain/validation/contract/other/frictionless.ts



const types = {
    string: 'string',
    integer: 'integer',
    number: 'number',
    boolean: 'boolean',
    date: 'date',
    datetime: 'timestamp',
    time: 'time',
    year: 'integer',
    array: 'array',
    object: 'object',
};
const silentOfField = new Set([
    ...[
        'name',
        'type',
        'format',
        'constraints',
        'title',
        'description',
        'example',
        'examples',
        'rdfType',
        'missingValues',
    ],
]);
function frictionlessContract(source) {
    const root = fieldsOf(source.data);
    const resources = listOf(root['resources']);
    const tables = resources.length > 0
        ? resources.map((resource, i) => {
            const { name, path, schema } = fieldsOf(resource);
            if (typeof schema === 'string')
                source.leave(['resources', i, 'schema'], 'A schema in another file is not judged');
            return frictionless_tableOf(source, fieldsOf(schema), {
                keys: ['resources', i, 'schema'],
                name: textOf(name) ?? `resource ${i + 1}`,
                aliases: textsOf(path),
            });
        })
        : [frictionless_tableOf(source, root, { keys: [], name: textOf(root['name']) ?? 'rows', aliases: [] })];
    return { format: 'Frictionless Table Schema', path: source.path, tables, unjudged: source.unjudged };
}
function frictionless_tableOf(source, schema, { keys, name, aliases, }) {
    const nothing = schema['missingValues'] === undefined ? [''] : textsOf(schema['missingValues']);
    const columns = listOf(schema['fields']).map((field, i) => columnOf(columnMaking(source, textOf(fieldsOf(field)['name']) ?? '', [...keys, 'fields', i]), fieldsOf(field), nothing));
    const asked = (word) => ({ severity: 'error', place: source.place([...keys, word]) });
    const primary = textsOf(schema['primaryKey']);
    const unique = listOf(schema['uniqueKeys']).map((one) => textsOf(one));
    const checks = [
        ...(primary.length > 0 ? [{ kind: 'unique', columns: primary, ...asked('primaryKey') }] : []),
        ...unique.map((one) => ({ kind: 'unique', columns: one, ...asked('uniqueKeys') })),
        ...listOf(schema['foreignKeys']).flatMap((one, i) => {
            const { fields, reference } = fieldsOf(one);
            const { resource, fields: targets } = fieldsOf(reference);
            return [
                {
                    kind: 'reference',
                    columns: textsOf(fields),
                    table: textOf(resource) || name,
                    targets: textsOf(targets),
                    severity: 'error',
                    place: source.place([...keys, 'foreignKeys', i]),
                },
            ];
        }),
    ];
    const keyed = columns.map((column) => {
        if (!primary.includes(column.path[0]))
            return column;
        return { ...column, checks: [...column.checks, { kind: 'required', ...asked('primaryKey') }] };
    });
    if (schema['fieldsMatch'] !== undefined)
        source.leave([...keys, 'fieldsMatch'], '`fieldsMatch` is not judged: columns are found by name');
    return { name, aliases, place: source.place(keys), columns: keyed, checks, extraColumns: 'warning' };
}
function columnOf(column, field, nothing) {
    const type = textOf(field['type']) ?? 'string';
    const format = textOf(field['format']) ?? 'default';
    column.nothing((field['missingValues'] === undefined ? nothing : textsOf(field['missingValues'])).filter((word) => word !== ''));
    frictionless_typeOf(column, type, format);
    for (const word of Object.keys(field)) {
        if (!silentOfField.has(word))
            column.leave([word], `\`${word.slice(0, 60)}\` is not judged`);
    }
    for (const [word, value] of Object.entries(fieldsOf(field['constraints']))) {
        if (!constraintOf(column, word, value))
            column.leave(['constraints', word], `\`${word.slice(0, 60)}\` is not judged`);
    }
    return column.made();
}
function frictionless_typeOf(column, type, format) {
    const logical = types[type];
    if (logical === undefined) {
        if (type !== 'any')
            column.leave(['type'], `the type ${JSON.stringify(type.slice(0, 40))} is not judged`);
        return;
    }
    const isTime = logical === 'date' || logical === 'timestamp' || logical === 'time';
    if (isTime && format === 'any')
        return column.leave(['format'], 'dates of any form are not judged');
    column.type(logical, ['type'], isTime && format !== 'default' ? { format } : {});
    if (type !== 'string' || format === 'default')
        return;
    if (isTextFormat(format))
        column.rule({ kind: 'format', format }, ['format']);
    else
        column.leave(['format'], `the format ${JSON.stringify(format.slice(0, 40))} is not judged`);
}
function constraintOf(column, word, value) {
    const at = ['constraints', word];
    const limit = limitOf(value);
    const number = numberOf(value);
    if (word === 'required' || word === 'unique') {
        if (value === true && word === 'required')
            column.rule({ kind: 'required' }, at);
        if (value === true && word === 'unique')
            column.check((asked) => ({ kind: 'unique', ...asked }), at);
        return typeof value === 'boolean';
    }
    if (word === 'enum' && Array.isArray(value))
        column.rule({ kind: 'enum', values: scalarsOf(value) }, at);
    else if (word === 'pattern' && typeof value === 'string')
        column.rule({ kind: 'pattern', pattern: `^(?:${value})$` }, at);
    else if (word === 'minimum' && limit !== undefined)
        column.rule({ kind: 'range', min: limit }, at);
    else if (word === 'maximum' && limit !== undefined)
        column.rule({ kind: 'range', max: limit }, at);
    else if (word === 'exclusiveMinimum' && limit !== undefined)
        column.rule({ kind: 'range', above: limit }, at);
    else if (word === 'exclusiveMaximum' && limit !== undefined)
        column.rule({ kind: 'range', below: limit }, at);
    else if (word === 'minLength' && number !== undefined)
        column.rule({ kind: 'length', min: number }, at);
    else if (word === 'maxLength' && number !== undefined)
        column.rule({ kind: 'length', max: number }, at);
    else
        return false;
    return true;
}

;// CONCATENATED MODULE: ./src/domain/validation/contract/other/great-expectations.ts


function greatExpectationsContract(source) {
    const root = fieldsOf(source.data);
    const gathering = { columns: new Map(), checks: [] };
    for (const [i, one] of listOf(root['expectations']).entries()) {
        const expectation = fieldsOf(one);
        const type = textOf(expectation['type']) ?? textOf(expectation['expectation_type']) ?? '';
        const kwargs = fieldsOf(expectation['kwargs']);
        const at = ['expectations', i];
        const asked = { severity: severityOf(textOf(expectation['severity'])), place: source.place(at) };
        const strange = kwargs['row_condition'] !== undefined && kwargs['row_condition'] !== null;
        if (strange || !gather(gathering, type, { kwargs, asked }))
            source.leave(at, `\`${type.slice(0, 80)}\` as it is written here is not judged`);
    }
    const columns = [...gathering.columns].map(([name, { place, type, checks, named }]) => ({
        path: [name],
        place,
        missing: named || checks.length > 0 ? 'error' : undefined,
        ...(type && { type }),
        checks,
    }));
    return {
        format: 'Great Expectations suite',
        path: source.path,
        tables: [
            {
                name: textOf(root['name']) ?? textOf(root['expectation_suite_name']) ?? 'rows',
                aliases: [],
                place: source.place(['expectations'], 'key'),
                columns,
                checks: gathering.checks,
                extraColumns: undefined,
            },
        ],
        unjudged: source.unjudged,
    };
}
function gather(gathering, type, { kwargs, asked }) {
    const name = textOf(kwargs['column']);
    if (name === undefined)
        return gatherTable(gathering, type, { kwargs, asked });
    const column = gathering.columns.get(name) ?? { place: asked.place, checks: [], named: false };
    const mostly = numberOf(kwargs['mostly']) ?? 1;
    const rule = rowRule(type, kwargs);
    if (rule)
        column.checks.push({
            ...rule,
            ...asked,
            ...(mostly < 1 && { allowed: Number((1 - mostly).toPrecision(12)) }),
        });
    else if (type === 'expect_column_to_exist')
        column.named = true;
    else if (type === 'expect_column_values_to_be_unique' && mostly === 1)
        column.checks.push({ kind: 'unique', ...asked });
    else if (aggregates[type]) {
        const bound = boundOf(kwargs);
        if (!bound)
            return false;
        column.checks.push({ kind: 'aggregate', aggregate: aggregates[type], bound, ...asked });
    }
    else {
        const found = typeRule(type, kwargs);
        if (!found || mostly < 1)
            return false;
        column.type = { ...found, ...asked };
    }
    gathering.columns.set(name, column);
    return true;
}
const aggregates = {
    expect_column_min_to_be_between: 'min',
    expect_column_max_to_be_between: 'max',
    expect_column_mean_to_be_between: 'mean',
    expect_column_median_to_be_between: 'median',
    expect_column_sum_to_be_between: 'sum',
    expect_column_stdev_to_be_between: 'std',
    expect_column_unique_value_count_to_be_between: 'distinct',
    expect_column_proportion_of_unique_values_to_be_between: 'distinct-share',
};
function rowRule(type, kwargs) {
    const low = limitOf(kwargs['min_value']);
    const high = limitOf(kwargs['max_value']);
    const regex = textOf(kwargs['regex']);
    switch (type) {
        case 'expect_column_values_to_not_be_null':
            return { kind: 'required' };
        case 'expect_column_values_to_be_between':
            if (low === undefined && high === undefined)
                return undefined;
            return {
                kind: 'range',
                ...(low !== undefined && (kwargs['strict_min'] === true ? { above: low } : { min: low })),
                ...(high !== undefined && (kwargs['strict_max'] === true ? { below: high } : { max: high })),
            };
        case 'expect_column_values_to_be_in_set':
            return { kind: 'enum', values: scalarsOf(kwargs['value_set']) };
        case 'expect_column_values_to_not_be_in_set':
            return { kind: 'not-in', values: scalarsOf(kwargs['value_set']) };
        case 'expect_column_values_to_match_regex':
            return regex === undefined ? undefined : { kind: 'pattern', pattern: regex };
        case 'expect_column_value_lengths_to_equal': {
            const length = numberOf(kwargs['value']);
            return length === undefined ? undefined : { kind: 'length', min: length, max: length };
        }
        case 'expect_column_value_lengths_to_be_between': {
            const [min, max] = [numberOf(kwargs['min_value']), numberOf(kwargs['max_value'])];
            if (min === undefined && max === undefined)
                return undefined;
            return { kind: 'length', ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
        }
        default:
            return undefined;
    }
}
function typeRule(type, kwargs) {
    const format = textOf(kwargs['strftime_format']);
    if (type === 'expect_column_values_to_match_strftime_format' && format !== undefined)
        return { type: /%[HIMSf]/.test(format) ? 'timestamp' : 'date', format };
    const names = type === 'expect_column_values_to_be_in_type_list'
        ? textsOf(kwargs['type_list'])
        : textsOf(kwargs['type_']);
    const known = new Set(names.map(logicalType));
    const [only, ...others] = known;
    return only === undefined || others.length > 0 || !type.startsWith('expect_column_values_to_be_')
        ? undefined
        : { type: only };
}
function logicalType(name) {
    if (/^(?:u?int(?:eger)?(?:8|16|32|64|_)?|bigint|smallint|long|integertype|longtype)$/i.test(name))
        return 'integer';
    if (/^(?:float(?:16|32|64|_)?|double|decimal|numeric|real|floattype|doubletype)$/i.test(name))
        return 'number';
    if (/^(?:str|string|varchar|text|stringtype|object)$/i.test(name))
        return 'string';
    if (/^(?:bool|boolean|bool_|booleantype)$/i.test(name))
        return 'boolean';
    if (/^(?:date|datetype)$/i.test(name))
        return 'date';
    return /^(?:datetime(?:64)?|timestamp|timestamptype)/i.test(name) ? 'timestamp' : undefined;
}
function gatherTable({ checks, columns }, type, { kwargs, asked }) {
    const value = numberOf(kwargs['value']);
    const bound = value === undefined ? boundOf(kwargs) : { kind: 'be', value };
    switch (type) {
        case 'expect_table_row_count_to_be_between':
        case 'expect_table_row_count_to_equal':
            return bound !== undefined && checks.push({ kind: 'rows', bound, ...asked }) > 0;
        case 'expect_table_column_count_to_be_between':
        case 'expect_table_column_count_to_equal':
            return bound !== undefined && checks.push({ kind: 'columns', bound, ...asked }) > 0;
        case 'expect_compound_columns_to_be_unique':
            return checks.push({ kind: 'unique', columns: textsOf(kwargs['column_list']), ...asked }) > 0;
        case 'expect_table_columns_to_match_set': {
            for (const name of textsOf(kwargs['column_set'])) {
                const column = columns.get(name) ?? { place: asked.place, checks: [], named: true };
                columns.set(name, { ...column, named: true });
            }
            if (kwargs['exact_match'] !== false)
                checks.push({
                    kind: 'columns',
                    bound: { kind: 'be', value: textsOf(kwargs['column_set']).length },
                    ...asked,
                });
            return true;
        }
        default:
            return false;
    }
}
function boundOf(kwargs) {
    const [low, high] = [numberOf(kwargs['min_value']), numberOf(kwargs['max_value'])];
    const [strictLow, strictHigh] = [kwargs['strict_min'] === true, kwargs['strict_max'] === true];
    if (low !== undefined && high !== undefined)
        return strictLow || strictHigh ? undefined : { kind: 'between', low, high };
    if (low !== undefined)
        return { kind: strictLow ? 'above' : 'at-least', value: low };
    return high === undefined ? undefined : { kind: strictHigh ? 'below' : 'at-most', value: high };
}

;// CONCATENATED MODULE: ./src/domain/validation/contract/other/json-schema.ts



const silent = new Set([
    ...[
        '$schema',
        '$id',
        '$comment',
        'title',
        'description',
        'default',
        'examples',
        'deprecated',
        'readOnly',
        'writeOnly',
    ],
    ...['$defs', 'definitions', 'type', 'properties', 'required', 'additionalProperties', 'items'],
]);
const json_schema_types = {
    string: 'string',
    integer: 'integer',
    number: 'number',
    boolean: 'boolean',
    array: 'array',
    object: 'object',
};
function jsonSchemaContract(source) {
    const root = fieldsOf(source.data);
    const isList = root['type'] === 'array';
    const keys = isList ? ['items'] : [];
    const row = isList ? fieldsOf(root['items']) : root;
    const required = new Set(textsOf(row['required']));
    const columns = Object.entries(fieldsOf(row['properties'])).map(([name, property]) => json_schema_columnOf(columnMaking(source, name, [...keys, 'properties', name]), fieldsOf(property), required.has(name)));
    for (const name of required) {
        if (!columns.some(({ path }) => path[0] === name)) {
            const column = columnMaking(source, name, [...keys, 'required']);
            column.rule({ kind: 'required' }, []);
            columns.push(column.made());
        }
    }
    const tables = isList
        ? [
            [root, []],
            [row, keys],
        ]
        : [[row, keys]];
    for (const [schema, at] of tables)
        for (const word of Object.keys(schema))
            if (!silent.has(word) && word !== 'id')
                source.leave([...at, word], `\`${word.slice(0, 60)}\` of the whole row is not judged`);
    return {
        format: 'JSON Schema',
        path: source.path,
        ...(textOf(root['$id']) !== undefined && { id: textOf(root['$id']) }),
        tables: [
            {
                name: textOf(row['title']) ?? textOf(root['title']) ?? 'rows',
                aliases: [],
                place: source.place(keys),
                columns,
                checks: [],
                extraColumns: row['additionalProperties'] === false ? 'error' : undefined,
            },
        ],
        unjudged: source.unjudged,
    };
}
function json_schema_columnOf(column, property, isRequired) {
    const named = textsOf(property['type']);
    const nullable = named.includes('null');
    const [type, ...others] = named.filter((name) => name !== 'null');
    if (!isRequired)
        column.optional();
    if (isRequired && !nullable)
        column.rule({ kind: 'required' }, []);
    if (others.length > 0)
        column.leave(['type'], 'several types are not judged');
    else if (type !== undefined)
        json_schema_typeOf(column, type, textOf(property['format']));
    for (const [word, value] of Object.entries(property)) {
        if (word === 'format' && type === 'string')
            continue;
        if (!ruleOf(column, word, value) && !silent.has(word))
            column.leave([word], `\`${word.slice(0, 60)}\` is not judged`);
        if (word === 'properties' || word === 'items')
            column.leave([word], 'what lies in it is not judged');
    }
    return column.made();
}
function json_schema_typeOf(column, type, format) {
    const logical = json_schema_types[type];
    if (logical === undefined)
        return column.leave(['type'], `the type ${JSON.stringify(type.slice(0, 40))} is not judged`);
    if (type === 'string' && format === 'date')
        return column.type('date', ['format']);
    if (type === 'string' && format === 'date-time')
        return column.type('timestamp', ['format'], { zoned: true });
    if (type === 'string' && format === 'time')
        return column.type('time', ['format']);
    column.type(logical, ['type']);
    if (type !== 'string' || format === undefined)
        return;
    if (isTextFormat(format))
        column.rule({ kind: 'format', format }, ['format']);
    else
        column.leave(['format'], `the format ${JSON.stringify(format.slice(0, 40))} is not judged`);
}
function ruleOf(column, word, value) {
    const limit = limitOf(value);
    const number = numberOf(value);
    switch (word) {
        case 'minimum':
            return limit !== undefined && did(column.rule({ kind: 'range', min: limit }, [word]));
        case 'maximum':
            return limit !== undefined && did(column.rule({ kind: 'range', max: limit }, [word]));
        case 'exclusiveMinimum':
            return number !== undefined && did(column.rule({ kind: 'range', above: number }, [word]));
        case 'exclusiveMaximum':
            return number !== undefined && did(column.rule({ kind: 'range', below: number }, [word]));
        case 'multipleOf':
            return number !== undefined && number > 0 && did(column.rule({ kind: 'multiple', of: number }, [word]));
        case 'minLength':
            return number !== undefined && did(column.rule({ kind: 'length', min: number }, [word]));
        case 'maxLength':
            return number !== undefined && did(column.rule({ kind: 'length', max: number }, [word]));
        case 'minItems':
            return number !== undefined && did(column.rule({ kind: 'items', min: number }, [word]));
        case 'maxItems':
            return number !== undefined && did(column.rule({ kind: 'items', max: number }, [word]));
        case 'uniqueItems':
            return value === false || (value === true && did(column.rule({ kind: 'items', unique: true }, [word])));
        case 'pattern':
            return typeof value === 'string' && did(column.rule({ kind: 'pattern', pattern: value }, [word]));
        case 'enum':
            return Array.isArray(value) && did(column.rule({ kind: 'enum', values: scalarsOf(value) }, [word]));
        case 'const':
            return (scalarsOf([value]).length === 1 &&
                did(column.rule({ kind: 'enum', values: scalarsOf([value]) }, [word])));
        default:
            return false;
    }
}
function did(_) {
    return true;
}

;// CONCATENATED MODULE: ./src/domain/validation/contract/other/pandera.ts


const pandera_silent = new Set([
    ...['dtype', 'nullable', 'checks', 'unique', 'required', 'title', 'description', 'coerce', 'regex', 'name'],
]);
function panderaContract(source) {
    const root = fieldsOf(source.data);
    const columns = Object.entries(fieldsOf(root['columns'])).flatMap(([name, column]) => pandera_columnOf(columnMaking(source, name, ['columns', name]), fieldsOf(column)));
    const unique = textsOf(root['unique']);
    const checks = unique.length > 0
        ? [{ kind: 'unique', columns: unique, severity: 'error', place: source.place(['unique']) }]
        : [];
    for (const word of ['checks', 'index', 'ordered', 'add_missing_columns', 'unique_column_names']) {
        const value = root[word];
        if (value !== undefined && value !== null && value !== false)
            source.leave([word], `\`${word}\` of the whole table is not judged`);
    }
    return {
        format: 'Pandera',
        path: source.path,
        tables: [
            {
                name: textOf(root['name']) ?? 'rows',
                aliases: [],
                place: source.place(['columns'], 'key'),
                columns,
                checks,
                extraColumns: root['strict'] === true ? 'error' : undefined,
            },
        ],
        unjudged: source.unjudged,
    };
}
function pandera_columnOf(column, given) {
    if (given['regex'] === true) {
        column.leave(['regex'], 'columns that are named by a pattern are not judged');
        return [];
    }
    if (given['required'] === false)
        column.optional();
    const dtype = textOf(given['dtype']);
    const type = dtype === undefined ? undefined : pandera_typeOf(dtype);
    if (type)
        column.type(type, ['dtype']);
    else if (dtype !== undefined && dtype !== 'object')
        column.leave(['dtype'], `the type ${JSON.stringify(dtype.slice(0, 40))} is not judged`);
    if (given['nullable'] !== true)
        column.rule({ kind: 'required' }, 'nullable' in given ? ['nullable'] : []);
    if (given['unique'] === true)
        column.check((asked) => ({ kind: 'unique', ...asked }), ['unique']);
    const checks = fieldsOf(given['checks']);
    for (const [name, value] of Object.entries(checks)) {
        if (!checkOf(column, name, value))
            column.leave(['checks', name], `the check \`${name.slice(0, 60)}\` is not judged`);
    }
    if (Array.isArray(given['checks']) && given['checks'].length > 0)
        column.leave(['checks'], 'a list of checks is not judged');
    for (const word of Object.keys(given))
        if (!pandera_silent.has(word))
            column.leave([word], `\`${word.slice(0, 60)}\` is not judged`, 'info');
    return [column.made()];
}
function pandera_typeOf(dtype) {
    const name = dtype.toLowerCase();
    if (/^u?int(?:8|16|32|64)?$/.test(name))
        return 'integer';
    if (/^(?:float(?:16|32|64)?|number)$/.test(name))
        return 'number';
    if (/^(?:str|string|string\[.*\]|category)$/.test(name))
        return 'string';
    if (/^bool(?:ean)?$/.test(name))
        return 'boolean';
    if (name.startsWith('datetime64'))
        return 'timestamp';
    return name === 'date' ? 'date' : undefined;
}
function checkOf(column, name, written) {
    const options = fieldsOf(written);
    const value = 'value' in options ? options['value'] : written;
    const at = ['checks', name];
    const limit = limitOf(value);
    const severity = fieldsOf(options['options'])['raise_warning'] === true ? 'warning' : 'error';
    const escaped = typeof value === 'string' ? value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') : '';
    switch (name) {
        case 'greater_than':
            return limit !== undefined && done(column.rule({ kind: 'range', above: limit }, at, severity));
        case 'greater_than_or_equal_to':
            return limit !== undefined && done(column.rule({ kind: 'range', min: limit }, at, severity));
        case 'less_than':
            return limit !== undefined && done(column.rule({ kind: 'range', below: limit }, at, severity));
        case 'less_than_or_equal_to':
            return limit !== undefined && done(column.rule({ kind: 'range', max: limit }, at, severity));
        case 'equal_to':
            return done(column.rule({ kind: 'enum', values: scalarsOf([value]) }, at, severity));
        case 'not_equal_to':
            return done(column.rule({ kind: 'not-in', values: scalarsOf([value]) }, at, severity));
        case 'isin':
            return done(column.rule({ kind: 'enum', values: scalarsOf(options['allowed_values'] ?? value) }, at, severity));
        case 'notin':
            return done(column.rule({ kind: 'not-in', values: scalarsOf(options['forbidden_values'] ?? value) }, at, severity));
        case 'in_range': {
            const low = limitOf(options['min_value']);
            const high = limitOf(options['max_value']);
            if (low === undefined || high === undefined)
                return false;
            column.rule({
                kind: 'range',
                ...(options['include_min'] === false ? { above: low } : { min: low }),
                ...(options['include_max'] === false ? { below: high } : { max: high }),
            }, at, severity);
            return true;
        }
        case 'str_matches':
            return (typeof value === 'string' &&
                done(column.rule({ kind: 'pattern', pattern: `^(?:${value})` }, at, severity)));
        case 'str_contains':
            return (typeof value === 'string' && done(column.rule({ kind: 'pattern', pattern: value }, at, severity)));
        case 'str_startswith':
            return (typeof value === 'string' &&
                done(column.rule({ kind: 'pattern', pattern: `^${escaped}` }, at, severity)));
        case 'str_endswith':
            return (typeof value === 'string' &&
                done(column.rule({ kind: 'pattern', pattern: `${escaped}$` }, at, severity)));
        case 'str_length': {
            const min = numberOf(options['min_value']);
            const max = numberOf(options['max_value']);
            if (min === undefined && max === undefined)
                return false;
            column.rule({ kind: 'length', ...(min !== undefined && { min }), ...(max !== undefined && { max }) }, at, severity);
            return true;
        }
        default:
            return false;
    }
}
function done(_) {
    return true;
}

;// CONCATENATED MODULE: ./src/domain/validation/contract/other/text-proto.ts
class ProtoFault extends Error {
    offset;
    constructor(message, offset) {
        super(message);
        this.offset = offset;
    }
}
const deepest = 32;
function parseTextProto(text) {
    const tokens = tokensOf(text);
    const offsets = new Map();
    let at = 0;
    function message(path, end, depth) {
        if (depth > deepest)
            throw new ProtoFault('nested too deeply to be a schema', tokens[at]?.offset ?? 0);
        const fields = new Map();
        for (;;) {
            const token = tokens[at++];
            if (!token || (token.kind === 'sign' && token.text === end)) {
                if (!token && end !== undefined)
                    throw new ProtoFault(`"${end}" is missing`, text.length);
                return Object.fromEntries(fields);
            }
            if (token.kind === 'sign' && /[,;]/.test(token.text))
                continue;
            if (token.kind !== 'name')
                throw new ProtoFault('expected the name of a field', token.offset);
            const list = fields.get(token.text) ?? [];
            fields.set(token.text, list);
            values(list, { path: `${path}${token.text}`, token, depth });
        }
    }
    function values(list, { path, token, depth }) {
        const place = () => offsets.set(`${path}.${list.length}`, token.offset);
        if (isSign(tokens[at], ':'))
            at++;
        if (isSign(tokens[at], '[')) {
            at++;
            while (!isSign(tokens[at], ']')) {
                if (!tokens[at])
                    throw new ProtoFault('"]" is missing', text.length);
                if (isSign(tokens[at], ','))
                    at++;
                else {
                    place();
                    list.push(value(`${path}.${list.length}`, depth));
                }
            }
            at++;
            return;
        }
        place();
        list.push(value(`${path}.${list.length}`, depth));
    }
    function value(path, depth) {
        const token = tokens[at++];
        if (!token)
            throw new ProtoFault('a value is missing', text.length);
        if (isSign(token, '{') || isSign(token, '<'))
            return message(`${path}.`, token.text === '{' ? '}' : '>', depth + 1);
        if (token.kind === 'number')
            return Number(token.text.replace(/f$/i, ''));
        if (token.kind === 'name')
            return token.text === 'true' ? true : token.text === 'false' ? false : token.text;
        if (token.kind !== 'text')
            throw new ProtoFault('expected a value', token.offset);
        let joined = token.text;
        while (tokens[at]?.kind === 'text')
            joined += tokens[at++].text;
        return joined;
    }
    return { message: message('', undefined, 0), offsets };
}
function isSign(token, sign) {
    return token?.kind === 'sign' && token.text === sign;
}
const shapes = /\s+|#[^\n]*|(?<name>[A-Za-z_][A-Za-z0-9_.]*)|(?<number>[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?f?)|(?<text>"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')|(?<sign>[{}<>[\]:,;])/y;
function tokensOf(text) {
    const tokens = [];
    shapes.lastIndex = 0;
    let offset = 0;
    while (offset < text.length) {
        const found = shapes.exec(text);
        if (!found)
            throw new ProtoFault(`${JSON.stringify(text[offset])} is not expected here`, offset);
        const { name, number, text: quoted, sign } = found.groups ?? {};
        if (name !== undefined)
            tokens.push({ kind: 'name', text: name, offset });
        else if (number !== undefined)
            tokens.push({ kind: 'number', text: number, offset });
        else if (quoted !== undefined)
            tokens.push({ kind: 'text', text: unescaped(quoted.slice(1, -1)), offset });
        else if (sign !== undefined)
            tokens.push({ kind: 'sign', text: sign, offset });
        offset = shapes.lastIndex;
    }
    return tokens;
}
const escapes = {
    n: 10,
    r: 13,
    t: 9,
    '"': 34,
    "'": 39,
    '\\': 92,
    a: 7,
    b: 8,
    f: 12,
    v: 11,
};
function unescaped(text) {
    if (!text.includes('\\'))
        return text;
    const bytes = [];
    const encoder = new TextEncoder();
    for (const part of text.match(/\\[0-7]{1,3}|\\x[0-9a-fA-F]{1,2}|\\.|[^\\]+/gs) ?? []) {
        if (!part.startsWith('\\'))
            bytes.push(...encoder.encode(part));
        else if (/^\\[0-7]/.test(part))
            bytes.push(Number.parseInt(part.slice(1), 8) & 255);
        else if (part.startsWith('\\x'))
            bytes.push(Number.parseInt(part.slice(2), 16));
        else
            bytes.push(escapes[part[1]] ?? part.codePointAt(1) & 255);
    }
    return new TextDecoder().decode(Uint8Array.from(bytes));
}

;// CONCATENATED MODULE: ./src/domain/validation/contract/other/tfdv.ts

const tfdv_silent = new Set([
    'name',
    'type',
    'annotation',
    'lifecycle_stage',
    'presence',
    'deprecated',
]);
function tfdvContract(source) {
    const root = source.data;
    const domains = new Map();
    for (const domain of messagesOf(root['string_domain']))
        domains.set(textIn(domain, 'name') ?? '', textsIn(domain, 'value'));
    const columns = messagesOf(root['feature']).flatMap((feature, i) => {
        const name = textIn(feature, 'name') ?? '';
        const column = columnMaking(source, name, ['feature', i]);
        const stage = textIn(feature, 'lifecycle_stage') ?? '';
        if (first(feature, 'deprecated') === true ||
            /^(?:DEPRECATED|PLANNED|ALPHA|DEBUG_ONLY|DISABLED)$/.test(stage)) {
            column.leave(['lifecycle_stage', 0], `a feature that is ${stage.toLowerCase() || 'deprecated'} is not judged`, 'info');
            return [];
        }
        return [tfdv_columnOf(column, feature, domains)];
    });
    for (const word of Object.keys(root)) {
        if (word !== 'feature' &&
            word !== 'string_domain' &&
            word !== 'default_environment' &&
            word !== 'annotation')
            source.leave([word, 0], `\`${word}\` is not judged`);
    }
    return {
        format: 'TFDV schema',
        path: source.path,
        tables: [
            {
                name: 'rows',
                aliases: [],
                place: source.place(['feature', 0]),
                columns,
                checks: [],
                extraColumns: 'error',
            },
        ],
        unjudged: source.unjudged,
    };
}
function tfdv_columnOf(column, feature, domains) {
    const type = textIn(feature, 'type');
    if (type === 'INT')
        column.type('integer', ['type', 0]);
    else if (type === 'FLOAT')
        column.type('number', ['type', 0]);
    else if (type === 'BYTES')
        column.type('string', ['type', 0]);
    presenceOf(column, feature);
    for (const word of Object.keys(feature)) {
        const value = first(feature, word);
        const message = typeof value === 'object' ? value : {};
        if (!tfdv_ruleOf(column, { word, value, message, feature, domains }) && !tfdv_silent.has(word))
            column.leave([word, 0], `\`${word}\` is not judged`, word.startsWith('in_env') || word.startsWith('not_in_env') ? 'info' : 'warning');
    }
    return column.made();
}
function presenceOf(column, feature) {
    const presence = first(feature, 'presence');
    if (typeof presence !== 'object')
        return column.optional();
    const share = numberIn(presence, 'min_fraction') ?? 0;
    const count = numberIn(presence, 'min_count') ?? 0;
    if (share >= 1)
        column.rule({ kind: 'required' }, ['presence', 0]);
    else if (share > 0)
        column.rule({ kind: 'required', allowed: 1 - share }, ['presence', 0]);
    if (share === 0 && count === 0)
        column.optional();
    if (count > 1)
        column.leave(['presence', 0], '`min_count` beyond 1 is not judged');
}
function tfdv_ruleOf(column, { word, value, message, feature, domains }) {
    const mass = first(feature, 'distribution_constraints');
    const least = typeof mass === 'object' ? (numberIn(mass, 'min_domain_mass') ?? 1) : 1;
    const allowed = least < 1 ? { allowed: 1 - least } : {};
    switch (word) {
        case 'distribution_constraints':
            return true;
        case 'int_domain':
        case 'float_domain': {
            const min = numberIn(message, 'min');
            const max = numberIn(message, 'max');
            if (min !== undefined || max !== undefined)
                column.rule({ kind: 'range', ...(min !== undefined && { min }), ...(max !== undefined && { max }) }, [
                    word,
                    0,
                ]);
            return Object.keys(message).every((one) => ['name', 'min', 'max', 'is_categorical', 'disallow_nan', 'disallow_inf'].includes(one));
        }
        case 'string_domain':
            column.rule({ kind: 'enum', values: textsIn(message, 'value'), ...allowed }, [word, 0]);
            return true;
        case 'bool_domain': {
            const values = [textIn(message, 'true_value') ?? '1', textIn(message, 'false_value') ?? '0'];
            column.rule({ kind: 'enum', values }, [word, 0]);
            return true;
        }
        case 'domain': {
            const values = typeof value === 'string' ? domains.get(value) : undefined;
            if (values)
                column.rule({ kind: 'enum', values, ...allowed }, [word, 0]);
            return values !== undefined;
        }
        case 'value_count':
            return (numberIn(message, 'min') ?? 1) <= 1 && (numberIn(message, 'max') ?? 1) >= 1;
        case 'shape':
            return messagesOf(message['dim']).every((dim) => (numberIn(dim, 'size') ?? 1) === 1);
        default:
            return false;
    }
}
function messagesOf(values) {
    return (values ?? []).filter((value) => typeof value === 'object');
}
function first(message, field) {
    return message[field]?.[0];
}
function textIn(message, field) {
    const value = first(message, field);
    return typeof value === 'string' ? value : undefined;
}
function numberIn(message, field) {
    const value = first(message, field);
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
function textsIn(message, field) {
    return (message[field] ?? []).filter((value) => typeof value === 'string');
}

;// CONCATENATED MODULE: ./src/domain/validation/contract/read.ts









function readContract(text, path) {
    if (isTextProto(text))
        return readTextProto(text, path);
    const source = contractSource(text, path);
    const contract = readerOf(source)(source);
    throwContractFaults(source);
    return contract;
}
function readerOf({ data, path }) {
    const fields = (typeof data === 'object' && data !== null && !Array.isArray(data) ? data : {});
    const has = (name) => fields[name] !== undefined;
    if (fields['kind'] === 'DataContract' || has('apiVersion'))
        return odcsContract;
    if (Array.isArray(fields['expectations']))
        return greatExpectationsContract;
    if (Array.isArray(fields['fields']) || Array.isArray(fields['resources']))
        return frictionlessContract;
    if (fields['schema_type'] === 'dataframe')
        return panderaContract;
    const schema = fields['$schema'];
    const isJsonSchema = typeof schema === 'string' && schema.includes('json-schema.org');
    if (isJsonSchema || has('properties') || (fields['type'] === 'array' && has('items')))
        return jsonSchemaContract;
    throw new errors/* ModelgateError */.HJ({
        code: 'CONTRACT_INVALID',
        message: 'This is no contract that is known',
        place: { path },
        hint: 'A contract of the Open Data Contract Standard begins with `apiVersion: v3.1.0` and `kind: DataContract`; `validate` with `infer: true` writes a first one.',
    });
}
function isTextProto(text) {
    return (/^(?:feature|string_domain|default_environment|float_domain|int_domain)\s*(?:\{|<|:\s*[{"[])/m.test(text) && !/^\s*[{[]/.test(text));
}
const longest = 5_000_000;
function readTextProto(text, path) {
    const placeOf = (offset) => {
        const before = text.slice(0, offset).split('\n');
        return { path, line: before.length, column: before.at(-1).length + 1 };
    };
    if (text.length > longest)
        (0,errors/* throwFaults */.G3)([
            {
                code: 'CONTRACT_INVALID',
                message: `the file has ${text.length} letters, expected at most ${longest}`,
                place: { path },
            },
        ]);
    try {
        const { message, offsets } = parseTextProto(text);
        const source = sourceOfData(message, path, (keys) => {
            for (let length = keys.length; length > 0; length--) {
                const offset = offsets.get(keys.slice(0, length).join('.'));
                if (offset !== undefined)
                    return placeOf(offset);
            }
            return { path };
        });
        return tfdvContract(source);
    }
    catch (error) {
        if (!(error instanceof ProtoFault))
            throw error;
        throw new errors/* ModelgateError */.HJ({
            code: 'CONTRACT_INVALID',
            message: error.message,
            place: placeOf(error.offset),
        });
    }
}

;// CONCATENATED MODULE: ./src/domain/validation/contract/matching.ts
function tableFor(contract, paths) {
    const [only, ...others] = contract.tables;
    if (others.length === 0)
        return only;
    const words = new Set(paths.flatMap((path) => path
        .toLowerCase()
        .split('/')
        .flatMap((part) => [part, stem(part)])));
    return contract.tables.find(({ name, aliases }) => [name, ...aliases].some((one) => words.has(one.toLowerCase()) || words.has(stem(one.toLowerCase()))));
}
function stem(name) {
    return name.replace(/\..*$/, '');
}

// EXTERNAL MODULE: ./src/domain/validation/checks/cell.ts
var checks_cell = __webpack_require__(58268);
// EXTERNAL MODULE: ./src/domain/validation/finding.ts
var finding = __webpack_require__(21907);
;// CONCATENATED MODULE: ./src/domain/validation/contract/bound.ts
function meets(bound, value) {
    if (bound.kind === 'be')
        return same(bound.value, value);
    if (bound.kind === 'not-be')
        return !same(bound.value, value);
    const number = typeof value === 'string' ? Number(value) : value;
    if (typeof number !== 'number' || Number.isNaN(number))
        return false;
    switch (bound.kind) {
        case 'above':
            return number > bound.value;
        case 'at-least':
            return number >= bound.value;
        case 'below':
            return number < bound.value;
        case 'at-most':
            return number <= bound.value;
        case 'between':
            return number >= bound.low && number <= bound.high;
        case 'not-between':
            return number < bound.low || number > bound.high;
    }
}
function boundWords(bound) {
    switch (bound.kind) {
        case 'be':
            return String(bound.value);
        case 'not-be':
            return `other than ${bound.value}`;
        case 'above':
            return `more than ${bound.value}`;
        case 'at-least':
            return `at least ${bound.value}`;
        case 'below':
            return `less than ${bound.value}`;
        case 'at-most':
            return `at most ${bound.value}`;
        case 'between':
            return `between ${bound.low} and ${bound.high}`;
        case 'not-between':
            return `below ${bound.low} or above ${bound.high}`;
    }
}
function same(a, b) {
    if (a === b)
        return true;
    if (a === null || b === null)
        return false;
    return typeof a === 'number' || typeof b === 'number'
        ? Number(a) === Number(b) && a !== '' && b !== ''
        : String(a) === String(b);
}

;// CONCATENATED MODULE: ./src/domain/validation/checks/aggregates.ts
function aggregates_aggregates({ raw, value }) {
    return {
        min: { sql: `CAST(min(${value}) AS DOUBLE)`, what: 'The least' },
        max: { sql: `CAST(max(${value}) AS DOUBLE)`, what: 'The greatest' },
        mean: { sql: `CAST(avg(${value}) AS DOUBLE)`, what: 'The mean' },
        median: { sql: `CAST(median(${value}) AS DOUBLE)`, what: 'The median' },
        sum: { sql: `CAST(sum(${value}) AS DOUBLE)`, what: 'The sum' },
        std: { sql: `CAST(stddev_samp(${value}) AS DOUBLE)`, what: 'The standard deviation' },
        distinct: { sql: `count(DISTINCT ${raw})`, what: 'The number of different values' },
        'distinct-share': {
            sql: `count(DISTINCT ${raw}) / nullif(count(${raw}), 0)`,
            what: 'The share of different values',
        },
    };
}

;// CONCATENATED MODULE: ./src/domain/validation/checks/phrases.ts

const codeOfRule = {
    required: 'DATA_NULL',
    range: 'DATA_RANGE',
    length: 'DATA_LENGTH',
    pattern: 'DATA_PATTERN',
    format: 'DATA_PATTERN',
    enum: 'DATA_ENUM',
    'not-in': 'DATA_ENUM',
    multiple: 'DATA_MULTIPLE',
    items: 'DATA_LENGTH',
};
function failurePhrase(rule) {
    switch (rule.kind) {
        case 'required':
            return 'have nothing in it, where a value is required';
        case 'range':
            return `are outside of its limits (${limits([
                ['at least', rule.min],
                ['at most', rule.max],
                ['more than', rule.above],
                ['less than', rule.below],
            ])})`;
        case 'length':
            return `have a text of another length (${limits([
                ['at least', rule.min],
                ['at most', rule.max],
            ])} letters)`;
        case 'pattern':
            return `do not match ${(0,finding/* quoteText */.o)(rule.pattern)}`;
        case 'format':
            return `hold no ${rule.format}`;
        case 'enum':
            return rule.values.length === 1
                ? `hold another value than the one that is listed (${listed(rule.values.map(String))})`
                : `hold none of the ${rule.values.length} values that are listed (${listed(rule.values.map(String))})`;
        case 'not-in':
            return `hold a value that is forbidden (${listed(rule.values.map(String))})`;
        case 'multiple':
            return `hold no multiple of ${rule.of}`;
        case 'items':
            return rule.unique
                ? 'have an item twice in their list'
                : `have a list of another length (${limits([
                    ['at least', rule.min],
                    ['at most', rule.max],
                ])} items)`;
    }
}
function listed(values) {
    const shown = values.slice(0, 6).map((value) => (0,finding/* quoteText */.o)(value.slice(0, 40)));
    return values.length > shown.length ? `${shown.join(', ')}, …` : shown.join(', ');
}
function limits(sides) {
    return sides
        .filter((side) => side[1] !== undefined)
        .map(([word, limit]) => `${word} ${typeof limit === 'number' ? limit : (0,finding/* quoteText */.o)(limit)}`)
        .join(' and ');
}

;// CONCATENATED MODULE: ./src/domain/validation/checks/question-making.ts
function questionMaking({ severity, place, title }, column) {
    const about = {
        severity,
        place,
        ...(column !== undefined && { column }),
        ...(title !== undefined && { title }),
    };
    const unjudged = (id, why) => ({
        id,
        code: 'CONTRACT_UNJUDGED',
        ...about,
        asks: { kind: 'settled', verdict: 'unjudged', message: `${id} is not judged: ${why}` },
    });
    return { about, unjudged };
}

// EXTERNAL MODULE: ./src/domain/validation/checks/row-condition.ts
var row_condition = __webpack_require__(11726);
;// CONCATENATED MODULE: ./src/domain/validation/checks/column-questions.ts






const none = { kind: 'be', value: 0 };
function columnQuestions(planned, now) {
    const { contract } = planned;
    return [...typeQuestions(planned), ...contract.checks.map((check) => questionOf(check, planned, now))];
}
function typeQuestions({ contract: { type }, name, cell, names, readable }) {
    if (!type || !readable)
        return [];
    const about = { severity: type.severity, place: type.place, column: name };
    const rows = (fails, says) => ({
        kind: 'rows',
        fails,
        text: names.text,
        says,
        bound: none,
        percent: undefined,
        present: `${names.raw} IS NOT NULL`,
    });
    const questions = [];
    if (cell.mixed) {
        const asks = rows(`${names.raw} IS NOT NULL AND ${names.value} IS NULL`, `hold what is no ${type.type}${type.format === undefined ? '' : ` of the form ${type.format}`}`);
        questions.push({ id: `${name}.type`, code: 'DATA_CELL_TYPE', ...about, asks });
    }
    if (cell.floats) {
        const asks = rows(`${names.value} IS NOT NULL AND NOT isfinite(${names.value})`, 'hold NaN or infinity');
        questions.push({ id: `${name}.finite`, code: 'DATA_NOT_FINITE', ...about, asks });
    }
    if (type.width) {
        const { least, most } = type.width;
        const asks = rows(`${names.value} IS NOT NULL AND (${names.value} < ${least}::HUGEINT OR ${names.value} > ${most}::${most > 2n ** 127n - 1n ? 'UHUGEINT' : 'HUGEINT'})`, `are outside of ${least} to ${most}`);
        questions.push({ id: `${name}.width`, code: 'DATA_RANGE', ...about, asks });
    }
    return questions;
}
function questionOf(check, planned, now) {
    const { name, names } = planned;
    const { about, unjudged } = questionMaking(check, name);
    const needsValue = !['required', 'sql', 'unique'].includes(check.kind) &&
        !(check.kind === 'metric' && check.metric !== 'invalid');
    if (needsValue && !planned.readable && !isComparable(planned))
        return unjudged(`${name}.${check.kind}`, 'the column is of another type');
    switch (check.kind) {
        case 'unique':
            return {
                id: `${name}.unique`,
                code: 'DATA_DUPLICATE',
                ...about,
                asks: { kind: 'keys', keys: [keyOf(planned)], text: names.text, bound: none },
            };
        case 'metric':
            return metricQuestion(check, planned, { about, unjudged });
        case 'sql':
            return {
                id: `${name}.sql`,
                code: 'DATA_QUERY',
                ...about,
                asks: { kind: 'query', query: check.query, column: name, bound: check.bound },
            };
        case 'age':
            return ageQuestion(check, planned, { about, unjudged, now });
        case 'aggregate': {
            const { sql, what } = aggregates_aggregates(names)[check.aggregate];
            return {
                id: `${name}.${check.aggregate}`,
                code: 'DATA_METRIC',
                ...about,
                asks: { kind: 'number', sql, what: `${what} of ${name}`, bound: check.bound },
            };
        }
        default: {
            const condition = (0,row_condition/* rowCondition */.G)(check, cellNames(planned));
            if ('why' in condition)
                return unjudged(`${name}.${check.kind}`, condition.why);
            const allowed = check.allowed ?? 0;
            const asks = {
                kind: 'rows',
                fails: condition.sql,
                text: names.text,
                says: failurePhrase(check),
                ...(allowed === 0
                    ? { bound: none, percent: undefined }
                    : {
                        bound: { kind: 'at-most', value: 100 * allowed },
                        percent: check.kind === 'required' ? 'rows' : 'present',
                    }),
                present: `${names.raw} IS NOT NULL`,
            };
            return { id: `${name}.${check.kind}`, code: codeOfRule[check.kind], ...about, asks };
        }
    }
}
function metricQuestion(check, planned, { about, unjudged }) {
    const { name, names } = planned;
    const id = `${name}.${check.metric}`;
    const present = `${names.raw} IS NOT NULL`;
    if (check.metric === 'duplicate') {
        const { bound, percent } = check;
        const asks = { kind: 'keys', keys: [keyOf(planned)], text: names.text, bound, percent };
        return { id, code: 'DATA_METRIC', ...about, asks };
    }
    const rules = [
        ...(check.metric === 'invalid' && check.valid ? [{ kind: 'enum', values: check.valid }] : []),
        ...(check.metric === 'invalid' && check.pattern !== undefined
            ? [{ kind: 'pattern', pattern: check.pattern }]
            : []),
        ...(check.metric === 'missing' && check.missing
            ? [{ kind: 'not-in', values: check.missing }]
            : []),
    ];
    const conditions = rules.map((rule) => (0,row_condition/* rowCondition */.G)(rule, {
        ...cellNames(planned),
        textual: check.metric === 'missing',
        value: check.metric === 'missing' ? names.raw : names.value,
    }));
    const obstacle = conditions.find((condition) => 'why' in condition);
    if (obstacle)
        return unjudged(id, obstacle.why);
    const fails = [
        ...(check.metric === 'invalid' ? [] : [`${names.raw} IS NULL`]),
        ...conditions.map((condition) => ('sql' in condition ? `(${condition.sql})` : 'true')),
    ].join(' OR ');
    const words = {
        null: 'have nothing in it',
        missing: 'have nothing, or what counts as nothing, in it',
        invalid: invalidWords(check),
    };
    const asks = {
        kind: 'rows',
        fails,
        text: names.text,
        says: `${words[check.metric]}; expected ${boundWords(check.bound)}${check.percent ? ' percent' : ' such rows'}`,
        bound: check.bound,
        percent: check.percent ? 'rows' : undefined,
        present,
    };
    return { id, code: 'DATA_METRIC', ...about, asks };
}
function invalidWords({ valid, pattern }) {
    const ways = [
        ...(valid ? [failurePhrase({ kind: 'enum', values: valid })] : []),
        ...(pattern === undefined ? [] : [failurePhrase({ kind: 'pattern', pattern })]),
    ];
    return ways.join(' or ') || 'hold what is not valid';
}
function ageQuestion(check, { contract, name, names }, { about, unjudged, now }) {
    const type = contract.type?.type;
    if (type !== 'date' && type !== 'timestamp')
        return unjudged(`${name}.age`, 'the column is no date and no timestamp');
    const aggregate = check.of === 'newest' ? 'max' : 'min';
    const at = now.toISOString().replace('T', ' ').replace('Z', '');
    return {
        id: `${name}.age`,
        code: 'DATA_AGE',
        ...about,
        asks: {
            kind: 'number',
            sql: `date_diff('second', CAST(${aggregate}(${names.value}) AS TIMESTAMP), TIMESTAMP '${at}')`,
            what: `The age in seconds of the ${check.of} ${name}`,
            bound: { kind: 'at-most', value: check.seconds },
        },
    };
}
function keyOf({ names, cell, readable }) {
    return readable && cell.mixed ? `coalesce(CAST(${names.value} AS VARCHAR), ${names.text})` : names.raw;
}
function cellNames({ contract, cell, names, column }) {
    const known = contract.type?.type;
    const kind = column.kind === 'typed' ? (0,checks_cell/* typeClass */.Du)(column.type) : undefined;
    const own = kind === 'float' ? 'number' : kind === 'other' ? undefined : kind;
    const type = known ?? own;
    return {
        ...names,
        type,
        textual: type === 'string',
        json: column.kind === 'json' || (column.kind === 'text' && known === 'array'),
        floats: cell.floats,
    };
}
function isComparable({ contract: { type }, column }) {
    const kind = (0,checks_cell/* typeClass */.Du)(column.type);
    const numeric = kind === 'float' || kind === 'integer' || kind === 'number';
    return numeric && (type?.type === 'integer' || type?.type === 'number');
}

;// CONCATENATED MODULE: ./src/domain/validation/checks/table-questions.ts



function tableQuestions({ checks }, planned, options) {
    return checks.map((check) => table_questions_questionOf(check, planned, options));
}
function table_questions_questionOf(check, planned, options) {
    const { about, unjudged } = questionMaking(check);
    switch (check.kind) {
        case 'rows':
            return {
                id: 'rows',
                code: 'DATA_ROW_COUNT',
                ...about,
                asks: { kind: 'number', sql: 'count(*)', what: 'The number of rows', bound: check.bound },
            };
        case 'columns':
            return {
                id: 'columns',
                code: 'DATA_METRIC',
                ...about,
                asks: {
                    kind: 'number',
                    sql: `any_value(${options.columns.length})`,
                    what: 'The number of columns',
                    bound: check.bound,
                },
            };
        case 'sql':
            return {
                id: 'sql',
                code: 'DATA_QUERY',
                ...about,
                asks: { kind: 'query', query: check.query, bound: check.bound },
            };
        case 'unique':
        case 'duplicates': {
            const id = `${check.columns.join(',')}.unique`;
            const keys = keysOf(check.columns, planned, 'own');
            if ('why' in keys)
                return unjudged(id, keys.why);
            const code = check.kind === 'unique' ? 'DATA_DUPLICATE' : 'DATA_METRIC';
            const bound = check.kind === 'unique' ? { kind: 'be', value: 0 } : check.bound;
            const percent = check.kind === 'duplicates' && check.percent;
            return {
                id,
                code,
                ...about,
                column: check.columns.join(', '),
                asks: { kind: 'keys', ...keys, bound, percent },
            };
        }
        case 'reference': {
            const id = `${check.columns.join(',')}.reference`;
            const other = options.others.get(check.table);
            const keys = keysOf(check.columns, planned, 'text');
            if ('why' in keys)
                return unjudged(id, keys.why);
            if (!other)
                return unjudged(id, `there is no data of the table ${(0,finding/* quoteText */.o)(check.table)} here`);
            const targets = targetsOf(check.targets, other);
            if (targets === undefined)
                return unjudged(id, `the table ${(0,finding/* quoteText */.o)(check.table)} has not all of its columns`);
            return {
                id,
                code: 'DATA_REFERENCE',
                ...about,
                column: check.columns.join(', '),
                asks: { kind: 'reference', ...keys, targets },
            };
        }
    }
}
function keysOf(columns, planned, as) {
    const found = columns.map((name) => planned.find((one) => one.name === name));
    const absent = columns.filter((_, i) => !found[i]);
    if (absent.length > 0)
        return { why: `there is no column ${absent.map(finding/* quoteText */.o).join(', ')}` };
    const whole = found;
    const keys = whole.map(({ names, column }) => as === 'own' && column.kind === 'typed'
        ? names.raw
        : `coalesce(CAST(${names.value} AS VARCHAR), ${names.text})`);
    const text = whole.map(({ names }) => `coalesce(${names.text}, '')`).join(` || ', ' || `);
    return { keys, text };
}
function targetsOf(names, { relation, columns, contract }) {
    const cells = names.map((name, i) => {
        const column = columns.find((one) => one.name === name);
        const type = contract.columns.find(({ path }) => path.length === 1 && path[0] === name)?.type;
        if (!column)
            return undefined;
        const cell = (0,checks_cell/* cellOf */.WC)(column, { path: [name], type });
        return `coalesce(CAST(${cell.value} AS VARCHAR), ${cell.text}) AS k${i}`;
    });
    if (cells.includes(undefined))
        return undefined;
    return `SELECT DISTINCT ${cells.join(', ')} FROM ${relation}`;
}

;// CONCATENATED MODULE: ./src/domain/validation/checks/plan.ts





function planTable(contract, options) {
    const cells = [];
    const planned = [];
    const questions = [];
    for (const written of contract.columns) {
        const column = withImpliedType(written);
        const found = options.columns.find(({ name }) => name === column.path[0]);
        const name = column.path.join('.');
        if (!found) {
            if (column.path.length === 1)
                questions.push(...missing(column, name, options.columns));
            continue;
        }
        const { cell, wrong } = typed(column, found, name);
        questions.push(...wrong);
        const names = { raw: `r${cells.length}`, text: `t${cells.length}`, value: `v${cells.length}` };
        cells.push(cell);
        planned.push({ contract: column, name, cell, names, column: found, readable: wrong.length === 0 });
    }
    questions.push(...extra(contract, options.columns));
    questions.push(...planned.flatMap((column) => columnQuestions(column, options.now)));
    questions.push(...tableQuestions(contract, planned, options));
    return { cells, questions: withIds(questions) };
}
function withImpliedType(column) {
    if (column.type)
        return column;
    const numeric = column.checks.find((check) => check.kind === 'multiple' ||
        (check.kind === 'aggregate' && !check.aggregate.startsWith('distinct')) ||
        (check.kind === 'range' &&
            [check.min, check.max, check.above, check.below].some((limit) => typeof limit === 'number')));
    if (!numeric)
        return column;
    const { severity, place } = numeric;
    return { ...column, type: { type: 'number', severity, place } };
}
function missing(column, name, columns) {
    if (column.missing === undefined)
        return [];
    const near = (0,schema_faults/* nearest */.pA)(name, columns.map((one) => one.name));
    const hint = near === undefined ? '' : `; there is ${(0,finding/* quoteText */.o)(near)}`;
    const message = `There is no column ${(0,finding/* quoteText */.o)(name)}${hint}`;
    return [
        {
            id: `${name}.present`,
            code: 'DATA_COLUMN_MISSING',
            severity: column.missing,
            place: column.place,
            column: name,
            asks: { kind: 'settled', verdict: 'fail', message },
        },
    ];
}
function typed(column, found, name) {
    const { type, path, nothing } = column;
    const cell = (0,checks_cell/* cellOf */.WC)(found, { path, type, nothing });
    if (!type || found.kind !== 'typed' || path.length > 1)
        return { cell, wrong: [] };
    const kind = (0,checks_cell/* typeClass */.Du)(found.type);
    if ((0,checks_cell/* fitsType */.LV)(type.type, kind) || (type.fromText && kind === 'string'))
        return { cell, wrong: [] };
    const message = `The column ${(0,finding/* quoteText */.o)(name)} is ${found.type.slice(0, 60)}; expected ${type.type}`;
    const wrong = {
        id: `${name}.type`,
        code: 'DATA_COLUMN_TYPE',
        severity: type.severity,
        place: type.place,
        column: name,
        asks: { kind: 'settled', verdict: 'fail', message },
    };
    return { cell: (0,checks_cell/* cellOf */.WC)(found, { path, type: undefined }), wrong: [wrong] };
}
function extra({ columns, extraColumns, place }, found) {
    if (extraColumns === undefined)
        return [];
    const known = new Set(columns.map(({ path }) => path[0]));
    return found
        .filter(({ name, partition }) => !known.has(name) && !partition)
        .map(({ name }) => ({
        id: `${name}.known`,
        code: 'DATA_COLUMN_EXTRA',
        severity: extraColumns,
        place,
        column: name,
        asks: {
            kind: 'settled',
            verdict: 'fail',
            message: `The column ${(0,finding/* quoteText */.o)(name)} is not in the contract`,
        },
    }));
}
function withIds(questions) {
    const seen = new Map();
    return questions.map((question) => {
        const times = (seen.get(question.id) ?? 0) + 1;
        seen.set(question.id, times);
        return times === 1 ? question : { ...question, id: `${question.id}-${times}` };
    });
}

;// CONCATENATED MODULE: ./src/domain/validation/data-findings.ts



function dataFinding(shortcoming) {
    const { question, path, verdict, failing, total, examples } = shortcoming;
    const code = verdict === 'unjudged' ? 'CONTRACT_UNJUDGED' : question.code;
    const severity = verdict === 'unjudged' && question.severity === 'error' ? 'warning' : question.severity;
    const title = question.title === undefined ? '' : ` (${(0,finding/* quoteText */.o)(question.title)})`;
    return {
        code,
        severity,
        place: { path, ...(question.column !== undefined && { column: question.column }) },
        message: `${messageOf(shortcoming)}${title}`,
        wayOut: data_codes/* dataCodes */.T[code].wayOut,
        rule: question.place,
        ...(failing !== undefined && { rows: { failing, total } }),
        ...(examples.length > 0 && {
            examples: examples.map((example) => ({
                ...example,
                value: example.value === null ? null : (0,finding/* quoteText */.o)(example.value),
            })),
        }),
    };
}
function messageOf({ question, failing, total, measured, why }) {
    if (why !== undefined)
        return why;
    const { asks, column } = question;
    const rows = `${failing ?? 0} of ${total} rows`;
    const named = column === undefined ? '' : `${(0,finding/* quoteText */.o)(column)}: `;
    switch (asks.kind) {
        case 'settled':
            return asks.message;
        case 'rows':
            return `${named}${rows} ${asks.says}${asks.percent === undefined ? '' : ` (${percent(measured)}; expected ${boundWords(asks.bound)} percent)`}`;
        case 'keys':
            return asks.percent
                ? `${named}${rows} share their value with another row (values that are there more than once are ${percent(measured)} of the rows; expected ${boundWords(asks.bound)} percent)`
                : `${named}${rows} share their value with another row (${measured === 1 ? '1 value is' : `${measured} values are`} there more than once; expected ${boundWords(asks.bound)})`;
        case 'reference':
            return `${named}${rows} refer to what the other table has not`;
        case 'number':
            return `${asks.what} is ${data_findings_shown(measured)}; expected ${boundWords(asks.bound)}`;
        case 'query':
            return `${named}the query gives ${data_findings_shown(measured)}; expected ${boundWords(asks.bound)}`;
    }
}
function percent(measured) {
    return `${typeof measured === 'number' ? Number(measured.toPrecision(4)) : '?'} percent`;
}
function data_findings_shown(measured) {
    if (measured === null || measured === undefined)
        return 'nothing';
    return typeof measured === 'string' ? (0,finding/* quoteText */.o)(measured) : String(measured);
}

// EXTERNAL MODULE: ./src/domain/validation/sql/text.ts
var sql_text = __webpack_require__(36010);
// EXTERNAL MODULE: ./src/domain/validation/data/data-column.ts
var data_column = __webpack_require__(83990);
;// CONCATENATED MODULE: ./src/domain/validation/checks/scan.ts


const examplesShown = 5;
const longestValue = 300;
const questionsAtOnce = 150;
function scanOf(relation, cells, more = []) {
    const columns = cells.flatMap(({ raw, text, value }, i) => [
        `${raw} AS r${i}`,
        `${text} AS t${i}`,
        `${value} AS v${i}`,
    ]);
    return `(SELECT ${[...more, ...columns].join(', ') || '1 AS nothing'} FROM ${relation})`;
}
function countQueries(questions, scan) {
    const expressions = questions.map(({ asks }, i) => asks.kind === 'number'
        ? `${asks.sql} AS x${i}`
        : `count_if(${asks.fails}) AS f${i}${asks.percent === 'present' ? `, count_if(${asks.present}) AS p${i}` : ''}`);
    const queries = [];
    for (let at = 0; at === 0 || at < expressions.length; at += questionsAtOnce)
        queries.push(`SELECT ${['count(*) AS n', ...expressions.slice(at, at + questionsAtOnce)].join(', ')} FROM ${scan}`);
    return queries;
}
function exampleQuery(questions, scan) {
    const row = (0,sql_text/* sqlName */.iA)(data_column/* rowColumn */.q);
    const lists = questions.map(({ asks }, i) => `min_by(${example(asks.text)}, ${row}, ${examplesShown}) FILTER (WHERE ${asks.fails}) AS e${i}`);
    return `SELECT ${lists.join(', ')} FROM ${scan}`;
}
function risingQuery({ keys }, scan) {
    const [key, ...more] = keys;
    if (more.length > 0)
        return undefined;
    return `SELECT count_if(key <= before) = 0 AS rising FROM (SELECT key, lag(key) OVER () AS before FROM (SELECT ${key} AS key FROM ${scan}) WHERE key IS NOT NULL)`;
}
function keyQuery({ keys }, scan) {
    return `SELECT count(*) AS n, coalesce(sum(times), 0)::BIGINT AS f FROM (${repeatedKeys(keys, scan)})`;
}
function keyRows({ keys, text }, scan) {
    const own = keys.map((key, i) => `${key} AS k${i}`).join(', ');
    const on = keys.map((_, i) => `a.k${i} = b.k${i}`).join(' AND ');
    return `SELECT a.row, a.file, a.value FROM (SELECT ${rowOf(text)}, ${own} FROM ${scan}) AS a SEMI JOIN (${repeatedKeys(keys, scan)}) AS b ON ${on}`;
}
function referenceRows({ keys, text, targets }, scan) {
    const own = keys.map((key, i) => `${key} AS k${i}`).join(', ');
    const on = keys.map((_, i) => `a.k${i} = b.k${i}`).join(' AND ');
    const whole = keys.map((_, i) => `k${i} IS NOT NULL`).join(' AND ');
    return `SELECT a.row, a.file, a.value FROM (SELECT * FROM (SELECT ${rowOf(text)}, ${own} FROM ${scan}) WHERE ${whole}) AS a ANTI JOIN (${targets}) AS b ON ${on}`;
}
function failingRows({ fails, text }, scan) {
    return `SELECT ${rowOf(text)} FROM ${scan} WHERE ${fails}`;
}
function countedRows(rows) {
    return `SELECT count(*) AS n, min_by({'row': row, 'file': file, 'value': left(value, ${longestValue})}, row, ${examplesShown}) AS e FROM (${rows})`;
}
function exportedRows(parts) {
    const safe = `CASE WHEN regexp_matches(value, '^[=@\\t\\r]|^[+-][^0-9.]') THEN '''' || value ELSE value END`;
    return parts
        .map(({ check, rows, files }) => {
        const place = placedSql(files);
        return `SELECT ${(0,sql_text/* sqlText */.gt)(check)} AS "check", ${place.row} AS row, ${place.file} AS file, ${safe} AS value FROM (${rows})`;
    })
        .join(' UNION ALL ');
}
function repeatedKeys(keys, scan) {
    const named = keys.map((key, i) => `${key} AS k${i}`).join(', ');
    const whole = keys.map((_, i) => `k${i} IS NOT NULL`).join(' AND ');
    const names = keys.map((_, i) => `k${i}`).join(', ');
    return `SELECT ${names}, count(*) AS times FROM (SELECT ${named} FROM ${scan}) WHERE ${whole} GROUP BY ${names} HAVING count(*) > 1`;
}
function rowOf(text) {
    return `${(0,sql_text/* sqlName */.iA)(data_column/* rowColumn */.q)} AS row, ${(0,sql_text/* sqlName */.iA)(data_column/* fileColumn */.Z)} AS file, ${text} AS value`;
}
function example(text) {
    return `{'row': ${(0,sql_text/* sqlName */.iA)(data_column/* rowColumn */.q)}, 'file': ${(0,sql_text/* sqlName */.iA)(data_column/* fileColumn */.Z)}, 'value': left(${text}, ${longestValue})}`;
}
function placedSql(files) {
    const targets = (0,sql_text/* sqlTexts */.J)(files.map(({ target }) => target));
    const names = (0,sql_text/* sqlTexts */.J)(files.map(({ name }) => name));
    const before = `[${files.map((file) => file.before).join(', ')}]`;
    const at = `list_position(${targets}, file)`;
    return { row: `row - ${before}[${at}]`, file: `${names}[${at}]` };
}

;// CONCATENATED MODULE: ./src/actions/validating/asking.ts





async function askTable(asking) {
    const { engine, table, plan } = asking;
    const scan = scanOf(table.relation, plan.cells);
    const counted = plan.questions.filter(isCounted);
    const rows = await engineRows(engine, countQueries(counted, scan));
    const merged = Object.assign({}, ...rows);
    const total = Number(merged['n'] ?? 0);
    const answers = new Map();
    for (const [i, question] of counted.entries())
        answers.set(question, countedAnswer(question, { merged, i, total }));
    for (const question of plan.questions) {
        if (answers.has(question))
            continue;
        answers.set(question, await otherAnswer(question, { ...asking, total }));
    }
    await addExamples(answers, asking);
    return { rows: total, answers: plan.questions.map((question) => answers.get(question)) };
}
function isCounted(question) {
    return question.asks.kind === 'rows' || question.asks.kind === 'number';
}
async function engineRows(engine, queries) {
    const rows = [];
    for (const query of queries)
        rows.push(...(await engine.query(query)));
    return rows;
}
function countedAnswer(question, { merged, i, total }) {
    const { asks } = question;
    if (asks.kind === 'number') {
        const measured = scalarOf(merged[`x${i}`]);
        return { question, verdict: meets(asks.bound, measured) ? 'pass' : 'fail', measured, examples: [] };
    }
    const failing = Number(merged[`f${i}`]);
    const of = asks.percent === 'present' ? Number(merged[`p${i}`]) : total;
    const measured = asks.percent === undefined ? failing : of === 0 ? 0 : (100 * failing) / of;
    return {
        question,
        verdict: meets(asks.bound, measured) ? 'pass' : 'fail',
        failing,
        measured,
        examples: [],
    };
}
async function otherAnswer(question, asking) {
    const { asks } = question;
    switch (asks.kind) {
        case 'settled':
            return {
                question,
                verdict: asks.verdict,
                examples: [],
                ...(asks.verdict === 'unjudged' && { why: asks.message }),
            };
        case 'keys':
            return keyAnswer(question, asks, asking);
        case 'reference':
            return referenceAnswer(question, asks, asking);
        case 'query':
            return queryAnswer(question, asks, asking);
        default:
            throw new Error(`${asks.kind} is counted`);
    }
}
async function keyAnswer(question, asks, { engine, table, plan, total }) {
    const { keys, failing } = await asking_repeatedKeys(asks, { engine, scan: scanOf(table.relation, plan.cells) });
    const measured = !asks.percent ? keys : total === 0 ? 0 : (100 * keys) / total;
    if (meets(asks.bound, measured))
        return { question, verdict: 'pass', failing, measured, examples: [] };
    const [found] = await engine.query(countedRows(keyRows(asks, numberedScan(table, plan))));
    return { question, verdict: 'fail', failing, measured, examples: foundRows(found?.['e']) };
}
async function asking_repeatedKeys(asks, { engine, scan }) {
    const rising = risingQuery(asks, scan);
    const [order] = rising === undefined ? [] : await engine.query(rising);
    if (order?.['rising'] === true)
        return { keys: 0, failing: 0 };
    const [row] = await engine.query(keyQuery(asks, scan));
    return { keys: Number(row?.['n']), failing: Number(row?.['f']) };
}
async function referenceAnswer(question, asks, { engine, table, plan }) {
    const [found] = await engine.query(countedRows(referenceRows(asks, numberedScan(table, plan))));
    const failing = Number(found?.['n']);
    return { question, verdict: failing === 0 ? 'pass' : 'fail', failing, examples: foundRows(found?.['e']) };
}
async function queryAnswer(question, { query, column, bound }, { engine, queryOf }) {
    try {
        const rows = await engine.ask(queryOf(query, column));
        const [first] = rows;
        const values = Object.values(first ?? {});
        if (rows.length !== 1 || values.length !== 1)
            return {
                question,
                verdict: 'fail',
                examples: [],
                why: `The query gives ${rows.length} rows of ${values.length} values; expected one value`,
            };
        const measured = scalarOf(values[0]);
        return { question, verdict: meets(bound, measured) ? 'pass' : 'fail', measured, examples: [] };
    }
    catch (error) {
        if (!(error instanceof errors/* ModelgateError */.HJ) || error.code !== 'QUERY_REFUSED')
            throw error;
        return { question, verdict: 'fail', examples: [], why: error.faults[0].message };
    }
}
async function addExamples(answers, { engine, table, plan }) {
    const failed = [...answers.values()].flatMap(({ question, verdict, failing }) => question.asks.kind === 'rows' && verdict === 'fail' && failing !== 0
        ? [question]
        : []);
    if (failed.length === 0)
        return;
    const [row] = await engine.query(exampleQuery(failed, numberedScan(table, plan)));
    for (const [i, question] of failed.entries())
        answers.set(question, { ...answers.get(question), examples: foundRows(row?.[`e${i}`]) });
}
function numberedScan(table, plan) {
    return scanOf(table.numbered, plan.cells, [(0,sql_text/* sqlName */.iA)(data_column/* rowColumn */.q), (0,sql_text/* sqlName */.iA)(data_column/* fileColumn */.Z)]);
}
function foundRows(value) {
    if (!Array.isArray(value))
        return [];
    return value
        .map(({ row, value: text }) => ({ row: Number(row), value: text === null ? null : String(text) }))
        .toSorted((a, b) => a.row - b.row);
}
function scalarOf(value) {
    if (value === undefined || value === null)
        return null;
    if (typeof value === 'bigint')
        return Number(value);
    return typeof value === 'object' ? JSON.stringify(value) : value;
}

;// CONCATENATED MODULE: ./src/actions/validating/query-text.ts

const tables = ['table', 'object', 'model', 'schema'];
const columns = ['column', 'property', 'field'];
function queryWriter(table) {
    return (query, column) => query.replace(/["`]?\$?\{([a-z]+)\}["`]?/g, (written, word) => {
        if (tables.includes(word))
            return (0,sql_text/* sqlName */.iA)(table);
        if (columns.includes(word) && column !== undefined)
            return (0,sql_text/* sqlName */.iA)(column);
        return written;
    });
}

;// CONCATENATED MODULE: ./src/actions/validating/data.ts











async function attachData(engine, { set, position }) {
    const contract = set.contract && readContract(set.contract.text, set.contract.path);
    try {
        const table = await engine.attach({ name: `data·${position}`, paths: set.paths });
        const tableContract = contract && tableFor(contract, [set.name, ...table.files]);
        if (contract && !tableContract)
            throw noTable(set, contract);
        return { set, table, ...(contract && { contract }), ...(tableContract && { tableContract }) };
    }
    catch (error) {
        if (!(error instanceof errors/* ModelgateError */.HJ) || error.code !== 'FILE_UNREADABLE')
            throw error;
        const [{ message, place, hint }] = error.faults;
        const found = data_finding('DATA_UNREADABLE', { path: place?.path ?? set.name, message });
        return hint === undefined ? found : { ...found, wayOut: hint };
    }
}
async function judgeData(engine, { attached, all, now, }) {
    const { set, table, contract, tableContract } = attached;
    const plan = tableContract
        ? planTable(tableContract, { columns: table.columns, others: othersOf(all), now })
        : { cells: [], questions: [] };
    if (tableContract)
        await defineTables(engine, { attached, all });
    const queryOf = queryWriter(tableContract?.name ?? '');
    const { rows, answers } = await askTable({ engine, table, plan, queryOf });
    const placed = await placing(table, answers);
    const findings = [
        ...brokenRows(table, set),
        ...(rows === 0 && table.broken.count === 0
            ? [data_finding('DATA_EMPTY', { path: set.name, message: 'The data has a header and no rows' })]
            : []),
        ...answers.flatMap(({ question, verdict, examples, ...answer }) => verdict === 'pass'
            ? []
            : [
                dataFinding({
                    question,
                    verdict,
                    path: set.name,
                    total: rows,
                    ...answer,
                    examples: placed(examples),
                }),
            ]),
    ];
    const record = {
        name: set.name,
        ...(set.role !== undefined && { role: set.role }),
        format: table.format,
        files: [...table.files],
        rows,
        columns: table.columns.map(({ name, type }) => ({ name, type })),
        ...(contract &&
            tableContract &&
            set.contract && {
            contract: {
                path: set.contract.path,
                format: contract.format,
                sha256: set.contract.sha256,
                table: tableContract.name,
                ...(contract.id !== undefined && { id: contract.id }),
                ...(contract.version !== undefined && { version: contract.version }),
            },
        }),
        checks: answers.map(data_checkOf),
    };
    return { record, findings, table, plan, answers };
}
function unjudgedFindings(contracts) {
    const seen = new Set();
    return contracts.flatMap(({ path, unjudged }) => {
        if (seen.has(path))
            return [];
        seen.add(path);
        return unjudged.map(({ message, place, severity }) => ({
            code: 'CONTRACT_UNJUDGED',
            severity,
            place: { path },
            message,
            wayOut: data_codes/* dataCodes */.T.CONTRACT_UNJUDGED.wayOut,
            rule: place,
        }));
    });
}
function data_checkOf({ question, verdict, failing, measured }) {
    const { id, severity, code, column, title, place } = question;
    return {
        id,
        verdict,
        severity,
        code,
        ...(column !== undefined && { column }),
        ...(title !== undefined && { title: title.slice(0, 200) }),
        place,
        ...(failing !== undefined && { failing }),
        ...(measured !== undefined && {
            measured: typeof measured === 'string' ? measured.slice(0, 200) : measured,
        }),
    };
}
function othersOf(all) {
    return new Map(all.flatMap(({ table, tableContract }) => tableContract
        ? [
            [
                tableContract.name,
                { relation: table.relation, columns: table.columns, contract: tableContract },
            ],
        ]
        : []));
}
async function defineTables(engine, { attached, all }) {
    const hasQuery = ({ columns, checks }) => [...columns.flatMap((column) => column.checks), ...checks].some(({ kind }) => kind === 'sql');
    if (!attached.tableContract || !hasQuery(attached.tableContract))
        return;
    for (const { table, tableContract } of [...all, attached]) {
        if (!tableContract)
            continue;
        const columns = table.columns.map((column) => {
            const type = tableContract.columns.find(({ path }) => path.length === 1 && path[0] === column.name)?.type;
            return `${(0,checks_cell/* cellOf */.WC)(column, { path: [column.name], type }).value} AS ${(0,sql_text/* sqlName */.iA)(column.name)}`;
        });
        const select = `SELECT ${columns.join(', ')} FROM ${table.relation}`;
        for (const name of [tableContract.name, ...tableContract.aliases])
            await engine.define(name, select);
    }
}
async function placing(table, answers) {
    if (table.files.length === 1 || answers.every(({ examples }) => examples.length === 0))
        return (rows) => rows.map(({ row, value }) => ({ row, value }));
    const counts = await table.rowsByFile();
    return (rows) => rows.map(({ row, value }) => {
        let at = row;
        let file = 0;
        while (file < counts.length - 1 && at > counts[file])
            at -= counts[file++];
        return { path: table.files[file], row: at, value };
    });
}
function brokenRows({ broken }, { name }) {
    if (broken.count === 0)
        return [];
    const [first] = broken.examples;
    const where = first
        ? `, the first in line ${first.line} of ${first.path} (${(0,finding/* quoteText */.o)(first.reason)})`
        : '';
    const lines = broken.count === 1 ? '1 line is no row' : `${broken.count} lines are no rows`;
    return [data_finding('DATA_BROKEN_ROWS', { path: first?.path ?? name, message: `${lines}${where}` })];
}
function data_finding(code, { path, message }) {
    return { code, severity: 'error', place: { path }, message, wayOut: data_codes/* dataCodes */.T[code].wayOut };
}
function noTable({ name }, contract) {
    const names = contract.tables.map((table) => table.name).join(', ');
    return new errors/* ModelgateError */.HJ({
        code: 'CONTRACT_INVALID',
        message: contract.tables.length === 0
            ? 'The contract describes no table'
            : `The contract describes several tables (${names}), and ${name} is named like none of them`,
        place: { path: contract.path },
        hint: 'Name the file, or its folder, like the table.',
    });
}

// EXTERNAL MODULE: ./src/actions/validating/model-files.ts + 1 modules
var model_files = __webpack_require__(32651);
;// CONCATENATED MODULE: ./src/actions/validating/failing-rows.ts


async function writeFailingRows({ log, files }, engine, { judged, file }) {
    const parts = [];
    for (const one of judged) {
        const rows = one.answers.flatMap((answer) => rowsOf(one, answer));
        if (rows.length === 0)
            continue;
        const files = await partsOf(one.table);
        parts.push(...rows.map((part) => ({ ...part, files })));
    }
    if (parts.length === 0) {
        await files.write(file, 'check,row,file,value\n');
        return;
    }
    const rows = await engine.write(exportedRows(parts), file);
    log.info(`${rows} failing rows are in ${file}.`);
}
function rowsOf({ table, plan, record }, { question, verdict, failing }) {
    if (verdict !== 'fail' || !failing || !plan)
        return [];
    const scan = numberedScan(table, plan);
    const check = `${record.name}: ${question.id}`;
    const { asks } = question;
    switch (asks.kind) {
        case 'rows':
            return [{ check, rows: failingRows(asks, scan) }];
        case 'keys':
            return [{ check, rows: keyRows(asks, scan) }];
        case 'reference':
            return [{ check, rows: referenceRows(asks, scan) }];
        default:
            return [];
    }
}
async function partsOf(table) {
    const rows = table.files.length === 1 ? [0] : await table.rowsByFile();
    let before = 0;
    return table.files.map((name, i) => {
        const part = { name, target: table.targets[i], before };
        before += rows[i];
        return part;
    });
}

;// CONCATENATED MODULE: ./src/domain/validation/sample/cells.ts
const sampledRows = 10_000;
function isPresent(cell) {
    return cell !== null && cell.trim() !== '';
}
function cells_numberIn(cell) {
    if (cell === null || !numeral.test(cell))
        return NaN;
    const value = Number(cell);
    return Number.isFinite(value) ? value : NaN;
}
function numbersIn(cells) {
    return Float64Array.from(cells, cells_numberIn);
}
const numeral = /^\s*[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?\s*$/;

;// CONCATENATED MODULE: ./src/domain/validation/splits/chance.ts

function identities(sample, names) {
    return names
        .map((name) => ({ name, same: chanceOfSame((sample.columns.get(name) ?? []).map(chance_textOf)) }))
        .sort((a, b) => a.same - b.same || (a.name < b.name ? -1 : 1));
}
function identifying(columns, rows) {
    const chosen = [];
    let same = 1;
    for (const column of columns.slice(0, 3)) {
        chosen.push(column.name);
        same *= Math.max(column.same, 1e-8);
        if (same * rows < 0.01)
            break;
    }
    return chosen;
}
function isByChance(share, { sample, columns }) {
    const independent = columns.reduce((same, column) => same * column.same, 1);
    if (sample.rows * independent >= expectedMatches)
        return true;
    const rows = wholeRows(sample, columns.map(({ name }) => name));
    const repeated = 1 - Math.exp(-sample.rows * chanceOfSame(rows));
    const best = columns[0]?.same ?? 1;
    const different = new Set(rows).size;
    return best * different >= fewOfAll && share <= repeatsTolerated * repeated;
}
const expectedMatches = 0.05;
const fewOfAll = 10;
const repeatsTolerated = 3;
function chanceOfSame(values) {
    const counts = new Map();
    for (const value of values)
        counts.set(value, (counts.get(value) ?? 0) + 1);
    const pairs = [...counts.values()].reduce((sum, count) => sum + count * (count - 1), 0);
    return pairs / Math.max(1, values.length * (values.length - 1));
}
function wholeRows(sample, names) {
    const cells = names.map((name) => sample.columns.get(name) ?? []);
    return Array.from({ length: cells[0]?.length ?? 0 }, (_, row) => JSON.stringify(cells.map((column) => chance_textOf(column[row] ?? null))));
}
function chance_textOf(cell) {
    return isPresent(cell) ? cell : '';
}

;// CONCATENATED MODULE: ./src/domain/validation/sample/number-text.ts
function numberText(value) {
    if (Number.isNaN(value))
        return 'none';
    const size = Math.abs(value);
    const sign = value < 0 ? '−' : '';
    if (size >= 1e15 || (size > 0 && size < 1e-4))
        return `${sign}${size.toExponential(2)}`;
    const rounded = size >= 1000 ? Math.round(size) : Number(size.toPrecision(4));
    return `${sign}${String(rounded).replace(/^\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ','))}`;
}
function percentText(share) {
    const near = Math.min(share, 1 - share);
    if (near <= 0)
        return `${Math.round(100 * share)} %`;
    const decimals = Math.min(8, Math.max(1, 1 - Math.floor(Math.log10(100 * near))));
    return `${Number((100 * share).toFixed(decimals))} %`;
}

// EXTERNAL MODULE: ./src/domain/statistics/normal.ts
var normal = __webpack_require__(47267);
;// CONCATENATED MODULE: ./src/domain/validation/splits/resolution.ts

function resolvableLoss(n, alpha, disagreeing = usualDisagreement) {
    return ((0,normal/* normalQuantile */.Zl)(1 - alpha) + (0,normal/* normalQuantile */.Zl)(0.8)) * Math.sqrt(disagreeing / n);
}
const usualDisagreement = 0.1;

;// CONCATENATED MODULE: ./src/domain/validation/splits/split-codes.ts
const splitCodes = {
    SPLIT_OVERLAP: {
        severity: 'error',
        means: 'Rows of the test data are in the training data: the test measures memory.',
        wayOut: 'Remove duplicates before the data are split, or take these rows out of the test data.',
    },
    SPLIT_OVERLAP_SLIGHT: {
        severity: 'warning',
        means: 'Less than one in a thousand rows of the test data is in the training data.',
        wayOut: 'Remove duplicates before the data are split, or take these rows out of the test data.',
    },
    SPLIT_OVERLAP_CHANCE: {
        severity: 'info',
        means: 'Rows of the test data stand in the training data, too, as is to be expected of columns with few values.',
        wayOut: 'Nothing needs to be done, unless rows were copied.',
    },
    SPLIT_NEAR_DUPLICATES: {
        severity: 'warning',
        means: 'Rows of the test data differ from rows of the training data only in case, in blanks, or behind the sixth digit of numbers.',
        wayOut: 'Bring values into one form and remove duplicates before the data are split.',
    },
    SPLIT_UNIT_SHARED: {
        severity: 'error',
        means: 'A unit (a customer, a patient) has rows in the training data and in the test data.',
        wayOut: 'Split by unit, so that all rows of one are on one side.',
    },
    SPLIT_TIME_ORDER: {
        severity: 'error',
        means: 'Training data reach into the time of the test data: the future is known to the model.',
        wayOut: 'Split at one moment, training before it and test after it.',
    },
    SPLIT_TIME_UNREADABLE: {
        severity: 'error',
        means: 'A column that should say when holds something else, so the order cannot be told.',
        wayOut: 'Write times as `2026-11-20T17:00:00Z`, or as numbers.',
    },
    SPLIT_COLUMN_MISSING: {
        severity: 'error',
        means: 'A column that the policy names is not in the data.',
        wayOut: 'Correct the name in the policy, or bring the column back.',
    },
    SPLIT_COLUMN_RETYPED: {
        severity: 'warning',
        means: 'A column holds another kind of values in the test data than in the training data, and rows are compared without it; an error where no column is left.',
        wayOut: 'Write the column the same way on both sides.',
    },
    SPLIT_EMPTY: {
        severity: 'error',
        means: 'The training data or the test data have no rows.',
        wayOut: 'Look at the step that splits the data.',
    },
    LABEL_MISSING: {
        severity: 'error',
        means: 'Rows have no label.',
        wayOut: 'Label these rows, or take them out.',
    },
    LABEL_ONE_CLASS: {
        severity: 'error',
        means: 'All rows have the same label, so nothing can be learnt or measured.',
        wayOut: 'Look at the step that filters or splits the data.',
    },
    LABEL_CLASS_UNKNOWN: {
        severity: 'error',
        means: 'The test data have a label that the training data do not have.',
        wayOut: 'Train on this label, too, or bring labels into one form.',
    },
    LABEL_CLASS_ABSENT: {
        severity: 'warning',
        means: 'The test data lack a label of the training data, in a way that chance does not explain.',
        wayOut: 'Split within each class.',
    },
    LABEL_CLASS_SMALL: {
        severity: 'warning',
        means: 'The test data have so few rows of a class that no metric of this class can be judged.',
        wayOut: 'Test on more rows of this class.',
    },
    LABEL_IMBALANCE: {
        severity: 'info',
        means: 'One class has nearly all rows: accuracy says little.',
        wayOut: 'Gate `roc_auc`, `recall` or `log_loss`.',
    },
    LABEL_LEAK: {
        severity: 'error',
        means: 'A single column gives the label away.',
        wayOut: 'Take the column out, unless it is truly known before the label is.',
    },
    LABEL_CONFLICT: {
        severity: 'warning',
        means: 'Rows with the same features have different labels.',
        wayOut: 'Look at how these rows were labelled, or add the column that tells them apart.',
    },
    TEST_SMALL: {
        severity: 'warning',
        means: 'The test data have so few rows that only a large loss can be shown.',
        wayOut: 'Test on more rows, or allow a tolerance that they can decide.',
    },
};

;// CONCATENATED MODULE: ./src/domain/validation/splits/split-finding.ts

function splitFinding(code, message, { path, column, rows, examples }) {
    const { severity, wayOut } = splitCodes[code];
    return {
        code,
        severity,
        place: { path, ...(column !== undefined && { column }) },
        message,
        wayOut,
        ...(rows && { rows }),
        ...(examples && examples.length > 0 && { examples }),
    };
}

;// CONCATENATED MODULE: ./src/domain/validation/splits/classes.ts




function labelFindings(counts, role) {
    const { path, column, rows, unlabelled, classes } = counts;
    const where = { path, column };
    if (unlabelled > 0) {
        const message = `${numberText(unlabelled)} of ${numberText(rows)} rows have no label in ${(0,finding/* quoteText */.o)(column)}`;
        const failing = { failing: unlabelled, total: rows };
        if (unlabelled === rows)
            return [splitFinding('LABEL_MISSING', message, { ...where, rows: failing })];
        return [
            splitFinding('LABEL_MISSING', message, { ...where, rows: failing }),
            ...labelFindings({ ...counts, rows: rows - unlabelled, unlabelled: 0 }, role),
        ];
    }
    if (!classes)
        return [];
    const [[most, count] = ['', 0]] = classes;
    if (classes.size === 1) {
        const message = `all ${numberText(rows)} rows have the label ${(0,finding/* quoteText */.o)(most)}`;
        return [splitFinding('LABEL_ONE_CLASS', message, where)];
    }
    const found = [];
    if (count > nearlyAll * rows) {
        const message = `${percentText(count / rows)} of the rows have the label ${(0,finding/* quoteText */.o)(most)}: to always say so is that accurate`;
        found.push(splitFinding('LABEL_IMBALANCE', message, where));
    }
    const rare = [...classes].filter(([, of]) => of < fewestOfClass);
    if (role === 'test' && rare.length > 0) {
        const named = rare.slice(0, 5).map(([name, of]) => `${(0,finding/* quoteText */.o)(name)} has ${numberText(of)}`);
        const message = `fewer than ${fewestOfClass} rows of a class: ${named.join(', ')}${rare.length > 5 ? ` and ${rare.length - 5} more` : ''}`;
        found.push(splitFinding('LABEL_CLASS_SMALL', message, where));
    }
    return found;
}
function classSetFindings(train, test) {
    if (!train.classes || !test.classes)
        return [];
    const where = { path: test.path, column: test.column };
    const known = train.classes;
    const unknown = [...test.classes].filter(([name]) => !known.has(name));
    const labelled = train.rows - train.unlabelled;
    const tested = test.rows - test.unlabelled;
    const seen = test.classes;
    const absent = [...known].filter(([name, of]) => !seen.has(name) && (of / labelled) * tested >= 10);
    const list = (classes) => classes
        .slice(0, 5)
        .map(([name, of]) => `${(0,finding/* quoteText */.o)(name)} (${numberText(of)} rows)`)
        .join(', ');
    return [
        ...(unknown.length > 0 && tested > 0 && labelled > 0
            ? [
                splitFinding('LABEL_CLASS_UNKNOWN', `labels that ${(0,finding/* quoteText */.o)(train.path)} does not have: ${list(unknown)}`, where),
            ]
            : []),
        ...(absent.length > 0 && tested > 0
            ? [
                splitFinding('LABEL_CLASS_ABSENT', `labels of ${(0,finding/* quoteText */.o)(train.path)} that are not here: ${list(absent)}`, where),
            ]
            : []),
    ];
}
function resolutionFindings({ path, rows, classes }, alpha) {
    const loss = resolvableLoss(rows, alpha);
    if (rows >= fewestRows && (!classes || loss <= largeLoss))
        return [];
    const message = rows < fewestRows
        ? `${numberText(rows)} rows: below ${fewestRows} nothing is judged`
        : `${numberText(rows)} rows show a loss of accuracy with 80 % chance only if it is at least ${(100 * loss).toFixed(1)} points (models that disagree on ${percentText(usualDisagreement)} of the rows)`;
    return [splitFinding('TEST_SMALL', message, { path })];
}
const nearlyAll = 0.99;
const fewestOfClass = 10;
const fewestRows = 30;
const largeLoss = 0.05;

// EXTERNAL MODULE: ./src/domain/validation/sql/cell.ts
var sql_cell = __webpack_require__(39385);
;// CONCATENATED MODULE: ./src/domain/validation/splits/keys.ts


function rowKey(columns, side, cell) {
    return `hash(${columns.map((column) => cell(column, side)).join(', ')})`;
}
function exactCell(column, side) {
    const { name, train, test } = column;
    const cell = column[side];
    if (train.kind === test.kind && train.type === test.type) {
        return cell.kind === 'typed' ? (0,sql_text/* sqlName */.iA)(name) : (0,sql_cell/* cellText */.Ie)(cell);
    }
    return heldCell(column, side);
}
function nearCell(column, side) {
    const cell = column[side];
    const { train, test, form } = column;
    if ((0,sql_cell/* isWhole */.wP)(train) && (0,sql_cell/* isWhole */.wP)(test) && train.type === test.type)
        return (0,sql_text/* sqlName */.iA)(cell.name);
    switch (form) {
        case 'number': {
            const x = `(${doubleCell(column, side)})`;
            return `${x} * 8589934593e0 - (${x} * 8589934593e0 - ${x})`;
        }
        case 'whole':
        case 'time':
        case 'truth':
            return heldCell(column, side);
        default: {
            const text = (0,sql_cell/* cellText */.Ie)(cell);
            const spaced = `CASE WHEN regexp_matches(${text}, '\\s\\s|[\\t\\n\\r]') THEN regexp_replace(${text}, '\\s+', ' ', 'g') ELSE ${text} END`;
            return `lower(trim(${spaced}))`;
        }
    }
}
function momentCell(column) {
    const { kind, type, name } = column;
    const typed = kind === 'typed' && /^(TIMESTAMP|DATE)/.test(type);
    return typed ? `CAST(${(0,sql_text/* sqlName */.iA)(name)} AS TIMESTAMP)` : (0,sql_cell/* momentOf */.Et)((0,sql_cell/* cellText */.Ie)(column));
}
function heldCell(column, side) {
    const cell = column[side];
    const text = (0,sql_cell/* cellText */.Ie)(cell);
    switch (column.form) {
        case 'whole':
            return (0,sql_cell/* isWhole */.wP)(cell) ? `CAST(${(0,sql_text/* sqlName */.iA)(cell.name)} AS HUGEINT)` : `TRY_CAST(${text} AS HUGEINT)`;
        case 'number': {
            const x = doubleCell(column, side);
            return `CASE WHEN isfinite(${x}) THEN ${x} END`;
        }
        case 'time':
            return `coalesce(CAST(${momentCell(cell)} AS VARCHAR), ${text})`;
        case 'truth':
            return `coalesce(CAST(TRY_CAST(${text} AS BOOLEAN) AS VARCHAR), ${text})`;
        default:
            return text;
    }
}
function doubleCell(column, side) {
    const cell = column[side];
    const isSingle = [column.train, column.test].some(({ kind, type }) => kind === 'typed' && type === 'FLOAT');
    return isSingle ? `CAST(TRY_CAST(${(0,sql_cell/* cellDouble */.KU)(cell)} AS FLOAT) AS DOUBLE)` : (0,sql_cell/* cellDouble */.KU)(cell);
}

;// CONCATENATED MODULE: ./src/domain/validation/splits/membership.ts



function unitFindings({ units, rows, total, examples }, { train, test, column }) {
    if (units === 0)
        return [];
    const named = examples.map(finding/* quoteText */.o).join(', ');
    const message = `${numberText(units)} values of ${(0,finding/* quoteText */.o)(column)} have rows in ${(0,finding/* quoteText */.o)(train)}, too, such as ${named}`;
    return [splitFinding('SPLIT_UNIT_SHARED', message, { path: test, column, rows: { failing: rows, total } })];
}
function timeFindings(order, { train, test, column }) {
    const { latest, earliest, early, total, unread } = order;
    const where = { path: test, column };
    if (unread > 0 || latest === null || earliest === null) {
        const what = unread > 0 ? `${numberText(unread)} cells` : 'all cells of one side';
        const message = `${what} of ${(0,finding/* quoteText */.o)(column)} say no time that can be read`;
        return [splitFinding('SPLIT_TIME_UNREADABLE', message, where)];
    }
    if (early === 0)
        return [];
    const message = `${(0,finding/* quoteText */.o)(train)} reaches to ${latest}, and the test data begin at ${earliest}: ${numberText(early)} of ${numberText(total)} rows are not after it`;
    return [splitFinding('SPLIT_TIME_ORDER', message, { ...where, rows: { failing: early, total } })];
}
function conflictFindings({ rows, repeated, conflicting, }, { path, label, byChance }) {
    if (byChance || conflicting < slightShare * rows || conflicting === 0)
        return [];
    const message = `${numberText(conflicting)} of ${numberText(rows)} rows have the features of a row with another ${(0,finding/* quoteText */.o)(label)} (${numberText(repeated)} rows repeat)`;
    return [
        splitFinding('LABEL_CONFLICT', message, {
            path,
            column: label,
            rows: { failing: conflicting, total: rows },
        }),
    ];
}
const slightShare = 0.001;

;// CONCATENATED MODULE: ./src/domain/validation/splits/membership-query.ts


function sharedUnitsQuery(unit, { train, test }) {
    const name = (side) => exactCell(unit, side);
    return `WITH units AS MATERIALIZED (SELECT ${name('test')} AS unit, count(*) AS rows FROM ${test} GROUP BY 1),
known AS MATERIALIZED (SELECT DISTINCT ${name('train')} AS unit FROM ${train}),
shared AS MATERIALIZED (SELECT CAST(unit AS VARCHAR) AS unit, rows FROM units SEMI JOIN known USING (unit))
SELECT (SELECT count(*) FROM shared) AS units, (SELECT coalesce(sum(rows), 0)::BIGINT FROM shared) AS rows,
  (SELECT count(*) FROM ${test}) AS total, (SELECT list(unit ORDER BY unit) FROM (SELECT unit FROM shared ORDER BY unit LIMIT 5)) AS examples`;
}
function timeOrderQuery(time, { train, test }) {
    const numeric = time.form === 'number' || time.form === 'whole';
    const moment = (column) => (numeric ? (0,sql_cell/* cellDouble */.KU)(column) : momentCell(column));
    const [before, after] = [moment(time.train), moment(time.test)];
    return `WITH latest AS MATERIALIZED (SELECT max(${before}) AS t, count(${(0,sql_cell/* cellText */.Ie)(time.train)}) - count(${before}) AS unread FROM ${train})
SELECT CAST((SELECT t FROM latest) AS VARCHAR) AS latest, CAST(min(${after}) AS VARCHAR) AS earliest,
  count(CASE WHEN ${after} <= (SELECT t FROM latest) THEN 1 END) AS early, count(*) AS total,
  count(${(0,sql_cell/* cellText */.Ie)(time.test)}) - count(${after}) + (SELECT unread FROM latest) AS unread FROM ${test}`;
}
function labelsQuery(label, relation, limit) {
    return `SELECT CAST(${label} AS VARCHAR) AS label, count(*) AS rows FROM ${relation} GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ${limit}`;
}

;// CONCATENATED MODULE: ./src/domain/validation/splits/overlap-query.ts


function overlapQuery(columns, identifying, { train, test }) {
    const first = (side) => rowKey(identifying, side, nearCell);
    return `WITH asked AS MATERIALIZED (SELECT DISTINCT ${first('test')} AS first FROM ${test}),
hits AS MATERIALIZED (SELECT DISTINCT first, ${keys(columns, 'train')}
  FROM (SELECT *, ${first('train')} AS first FROM ${train}) AS seen SEMI JOIN asked USING (first)),
found AS MATERIALIZED (SELECT exact, exact IN (SELECT exact FROM hits) AS same FROM (SELECT ${keys(columns, 'test')}
  FROM (SELECT *, ${first('test')} AS first FROM ${test}) AS those SEMI JOIN hits USING (first)) WHERE near IN (SELECT near FROM hits)),
shown AS (SELECT DISTINCT same, exact FROM found ORDER BY same DESC, exact LIMIT 5)
SELECT (SELECT count(*) FROM ${test}) AS rows, (SELECT count(*) FROM found) AS near,
  (SELECT count(*) FROM found WHERE same) AS exact,
  (SELECT list(CAST(exact AS VARCHAR) ORDER BY same DESC, exact) FROM shown) AS examples`;
}
function overlap_query_exampleQuery(columns, side, { numbered, rowColumn, keys: wanted, }) {
    const key = rowKey(columns, side, exactCell);
    const list = wanted.map((one) => `CAST('${one.replace(/\D/g, '')}' AS UBIGINT)`).join(', ');
    return `SELECT CAST(${key} AS VARCHAR) AS exact, min(${(0,sql_text/* sqlName */.iA)(rowColumn)}) AS row FROM ${numbered}
WHERE ${key} IN (${list}) GROUP BY 1 ORDER BY 2`;
}
function conflictQuery(columns, { relation, label, every }) {
    const key = rowKey(columns, 'train', exactCell);
    return `WITH copies AS (SELECT count(*) AS rows, min(label) <> max(label) AS differ
  FROM (SELECT ${key} AS key, ${label} AS label FROM ${relation}) WHERE key % ${every} = 0 AND label IS NOT NULL GROUP BY key)
SELECT coalesce(sum(rows), 0)::BIGINT AS rows, coalesce(sum(CASE WHEN rows > 1 THEN rows END), 0)::BIGINT AS repeated,
  coalesce(sum(CASE WHEN differ THEN rows END), 0)::BIGINT AS conflicting FROM copies`;
}
function keys(columns, side) {
    return `${rowKey(columns, side, exactCell)} AS exact, ${rowKey(columns, side, nearCell)} AS near`;
}

// EXTERNAL MODULE: ./src/domain/statistics/wilson.ts
var wilson = __webpack_require__(78664);
;// CONCATENATED MODULE: ./src/domain/validation/drift/difference.ts

function differenceBound(a, b) {
    const [low, high] = a.value < b.value ? [a, b] : [b, a];
    const spread = Math.hypot(low.upper - low.value, high.value - high.lower);
    return Math.max(0, high.value - low.value - spread);
}
function boundedShare(count, n, z) {
    return { value: count / n, ...(0,wilson/* wilsonBounds */._)(count / n, n, z) };
}

;// CONCATENATED MODULE: ./src/domain/validation/drift/correlation.ts


function centredRanks(values) {
    const present = [...values.keys()].filter((row) => !Number.isNaN(values[row]));
    present.sort((a, b) => values[a] - values[b]);
    const ranks = new Float64Array(values.length).fill(NaN);
    for (let first = 0; first < present.length;) {
        let next = first + 1;
        const value = values[present[first]];
        while (next < present.length && values[present[next]] === value)
            next++;
        const rank = (first + next - present.length) / 2;
        for (let at = first; at < next; at++)
            ranks[present[at]] = rank;
        first = next;
    }
    return ranks;
}
function rankCorrelation(a, b) {
    let [n, sumA, sumB, squareA, squareB, product] = [0, 0, 0, 0, 0, 0];
    for (let row = 0; row < a.length; row++) {
        const x = a[row];
        const y = b[row];
        const both = x * y;
        if (both !== both)
            continue;
        n++;
        sumA += x;
        sumB += y;
        squareA += x * x;
        squareB += y * y;
        product += both;
    }
    const scale = Math.sqrt((squareA - (sumA * sumA) / n) * (squareB - (sumB * sumB) / n));
    if (!(scale > 0) || n < fewestPairs)
        return undefined;
    return { value: Math.max(-1, Math.min(1, (product - (sumA * sumB) / n) / scale)), n };
}
function correlationChange(reference, current, alpha) {
    const z = -(0,normal/* normalQuantile */.Zl)(alpha / 2);
    return differenceBound(bounded(reference, z), bounded(current, z));
}
const fewestPairs = 30;
function bounded({ value, n }, z) {
    const inside = Math.max(-0.999999, Math.min(0.999999, value));
    const spread = z * Math.sqrt((1 + (inside * inside) / 2) / (n - 3));
    const centre = Math.atanh(inside);
    return { value: inside, lower: Math.tanh(centre - spread), upper: Math.tanh(centre + spread) };
}

;// CONCATENATED MODULE: ./src/domain/validation/sample/quantile.ts
function quantile(sorted, share) {
    return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}

;// CONCATENATED MODULE: ./src/domain/validation/splits/target-leak.ts






function leakFindings(sample, { path, label, features }) {
    const labels = sample.columns.get(label) ?? [];
    const rows = [...labels.keys()].filter((row) => isPresent(labels[row] ?? null));
    if (rows.length < target_leak_fewestRows)
        return [];
    const target = rows.map((row) => labels[row]);
    const classes = new Set(target);
    const regression = classes.size > mostClasses;
    if (regression && target.some((cell) => Number.isNaN(cells_numberIn(cell))))
        return [];
    if (!regression && rows.length - largest(target) < target_leak_fewestRows / 2)
        return [];
    return features.flatMap((column) => {
        const all = sample.columns.get(column);
        if (!all || column === label)
            return [];
        const cells = rows.map((row) => all[row] ?? null);
        const how = regression
            ? orderLeak(cells, target)
            : (areaLeak(cells, target) ?? lookupLeak(cells, target));
        if (how === undefined)
            return [];
        const message = `${(0,finding/* quoteText */.o)(column)} alone gives ${(0,finding/* quoteText */.o)(label)} away: ${how}, in ${numberText(rows.length)} rows`;
        return [splitFinding('LABEL_LEAK', message, { path, column })];
    });
}
function areaLeak(cells, target) {
    const [first, ...others] = new Set(target);
    if (others.length !== 1)
        return undefined;
    const known = [...cells.keys()].filter((row) => !Number.isNaN(cells_numberIn(cells[row] ?? null)));
    const ranks = centredRanks(numbersIn(known.map((row) => cells[row] ?? null)));
    const inFirst = known.map((row) => target[row] === first);
    const n = inFirst.filter(Boolean).length;
    const m = known.length - n;
    if (n < target_leak_fewestOfClass || m < target_leak_fewestOfClass || known.length < target.length / 2)
        return undefined;
    const sum = ranks.reduce((all, rank, at) => all + (inFirst[at] ? rank : 0), 0);
    const area = 0.5 + Math.abs(sum) / (n * m);
    return area >= leakingArea ? `area under the curve ${area.toFixed(4)}` : undefined;
}
function lookupLeak(cells, target) {
    const values = comparable(cells);
    let wrong = 0;
    for (const half of [0, 1]) {
        const table = majorities(values, target, 1 - half);
        const usual = table.get(anyValue);
        for (let row = half; row < values.length; row += 2) {
            if ((table.get(values[row]) ?? usual) !== target[row])
                wrong++;
        }
    }
    const plain = target.length - largest(target);
    return wrong <= leakingErrors * plain
        ? `looked up by its value, ${percentText(1 - wrong / target.length)} of the labels are right`
        : undefined;
}
function orderLeak(cells, target) {
    const found = rankCorrelation(centredRanks(numbersIn(cells)), centredRanks(numbersIn(target)));
    if (!found || found.n < target.length / 2 || Math.abs(found.value) < leakingCorrelation)
        return undefined;
    return `rank correlation ${found.value.toFixed(4)}`;
}
const target_leak_fewestRows = 100;
const target_leak_fewestOfClass = 30;
const mostClasses = 50;
const leakingArea = 0.99;
const leakingErrors = 0.02;
const leakingCorrelation = 0.999;
const rowsOfBin = 50;
const mostBins = 100;
const anyValue = '';
function comparable(cells) {
    const numbers = numbersIn(cells);
    const sorted = numbers.filter((value) => !Number.isNaN(value)).sort();
    const bins = Math.min(mostBins, Math.ceil(cells.length / rowsOfBin));
    if (new Set(sorted).size <= bins)
        return cells.map((cell) => `=${isPresent(cell) ? cell : ''}`);
    const edges = Array.from({ length: bins - 1 }, (_, at) => quantile(sorted, (at + 1) / bins));
    return cells.map((cell, row) => {
        const value = numbers[row];
        return Number.isNaN(value)
            ? `=${isPresent(cell) ? cell : ''}`
            : `#${edges.filter((edge) => edge < value).length}`;
    });
}
function majorities(values, target, start) {
    const counts = new Map([[anyValue, new Map()]]);
    for (let row = start; row < values.length; row += 2) {
        for (const value of [values[row], anyValue]) {
            const labels = counts.get(value) ?? new Map();
            counts.set(value, labels);
            labels.set(target[row], (labels.get(target[row]) ?? 0) + 1);
        }
    }
    return new Map([...counts].map(([value, labels]) => {
        const ranked = [...labels].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
        return [value, ranked[0]?.[0] ?? ''];
    }));
}
function largest(target) {
    const counts = new Map();
    for (const label of target)
        counts.set(label, (counts.get(label) ?? 0) + 1);
    return Math.max(...counts.values());
}

;// CONCATENATED MODULE: ./src/domain/validation/sample/nature.ts

function natureOf(name, cells) {
    const present = cells.filter(isPresent);
    if (present.length === 0)
        return 'empty';
    const distinct = new Set(present).size;
    if (named.test(name) && distinct === present.length && present.length > fewCategories)
        return 'identifier';
    const mostly = (fits) => present.filter(fits).length >= mostCells * present.length;
    if (mostly((cell) => !Number.isNaN(cells_numberIn(cell))))
        return distinct > fewCategories ? 'number' : 'category';
    if (mostly((cell) => moment.test(cell)))
        return 'time';
    return distinct > manyTexts && distinct > present.length / 2 ? 'text' : 'category';
}
function holdsNumbers(cells) {
    const present = cells.filter(isPresent);
    return present.filter((cell) => !Number.isNaN(cells_numberIn(cell))).length >= mostCells * present.length;
}
const fewCategories = 10;
const manyTexts = 50;
const mostCells = 0.95;
const named = /(^|[^a-z])(id|uuid|guid|key|index|rownum|row_number)$|^(id|uuid|guid|index)([^a-z]|$)|^unnamed: 0$/i;
const moment = /^\s*\d{4}-\d{2}-\d{2}([ T]\d{2}:\d{2}|\s*$)/;

;// CONCATENATED MODULE: ./src/domain/validation/splits/form.ts


function formOf(train, test) {
    const sides = [train, test];
    const present = sides.map(({ cells }) => cells.filter(isPresent));
    const all = (fits) => present.every((cells) => share(cells, fits) >= form_mostCells);
    if (sides.some(({ column }) => column.type === 'BOOLEAN') && all((cell) => truth.test(cell)))
        return 'truth';
    if (all(isNumber))
        return sides.every((side, i) => isWholeSide(side, present[i] ?? [])) ? 'whole' : 'number';
    if (all((cell) => form_moment.test(cell)))
        return 'time';
    const apart = [isNumber, (cell) => form_moment.test(cell)].some((fits) => {
        const shares = present.map((cells) => share(cells, fits));
        return Math.max(...shares) >= form_mostCells && Math.min(...shares) < fewCells;
    });
    return apart && present.every((cells) => cells.length > 0) ? 'apart' : 'text';
}
function isWholeSide({ column }, present) {
    return (0,sql_cell/* isWhole */.wP)(column) || (column.kind !== 'typed' && present.every((cell) => digits.test(cell)));
}
function isNumber(cell) {
    return !Number.isNaN(cells_numberIn(cell));
}
function share(cells, fits) {
    return cells.length === 0 ? 1 : cells.filter(fits).length / cells.length;
}
const form_mostCells = 0.95;
const fewCells = 0.5;
const truth = /^\s*(true|false|t|f|0|1)\s*$/i;
const digits = /^\s*[+-]?\d{1,36}\s*$/;
const form_moment = /^\s*\d{4}-\d{2}-\d{2}([ T]\d{2}:\d{2}|\s*$)/;

;// CONCATENATED MODULE: ./src/domain/validation/sample/sample-query.ts



const longestText = 2000;
function sampleQuery(columns, { numbered, rowColumn }) {
    const cells = columns.map((column, at) => `left(${(0,sql_cell/* cellText */.Ie)(column)}, ${longestText}) AS c${at}`);
    const row = (0,sql_text/* sqlName */.iA)(rowColumn);
    const chosen = `SELECT * FROM ${numbered} ORDER BY hash(${row}), ${row} LIMIT ${sampledRows}`;
    return `SELECT ${cells.join(', ')} FROM (${chosen})`;
}
function sampleOf(columns, { rows, answer }) {
    const cells = (at) => answer.map((row) => (row[`c${at}`] ?? null));
    return { rows, columns: new Map(columns.map(({ name }, at) => [name, cells(at)])) };
}

;// CONCATENATED MODULE: ./src/actions/validating/sampled-set.ts


async function sampleSet(engine, set) {
    const { relation, numbered, columns } = set.table;
    const [counted] = await engine.query(`SELECT count(*) AS rows FROM ${relation}`);
    const answer = await engine.query(sampleQuery(columns, { numbered, rowColumn: data_column/* rowColumn */.q }));
    return { ...set, sample: sampleOf(columns, { rows: Number(counted?.['rows']), answer }) };
}
function hasColumn({ table }, name) {
    return name !== undefined && table.columns.some((column) => column.name === name);
}

;// CONCATENATED MODULE: ./src/actions/validating/split-columns.ts




function columnsOf(set, known) {
    const label = set.label ?? (hasColumn(set, known.label) ? known.label : undefined);
    const unit = set.unit ?? (hasColumn(set, known.unit) ? known.unit : undefined);
    return {
        ...(hasColumn(set, label) && { label }),
        ...(hasColumn(set, unit) && { unit }),
        ...(hasColumn(set, set.time) && { time: set.time }),
    };
}
function missingColumns(set) {
    const named = [
        ['label', set.label],
        ['unit', set.unit],
        ['time', set.time],
    ];
    return named
        .filter(([, name]) => name !== undefined && !hasColumn(set, name))
        .map(([what, name]) => {
        const message = `there is no column ${JSON.stringify(name)}, which the policy names as ${what}`;
        return splitFinding('SPLIT_COLUMN_MISSING', message, { path: set.name });
    });
}
function sharedColumn(train, test, name) {
    const column = (set) => set.table.columns.find((one) => one.name === name);
    const side = (set) => ({ column: column(set), cells: set.sample.columns.get(name) ?? [] });
    return { name, form: formOf(side(train), side(test)), train: column(train), test: column(test) };
}
function featureNames(set, columns, known) {
    const others = new Set([columns.label, known.id, known.label, known.prediction]);
    return set.table.columns
        .map(({ name }) => name)
        .filter((name) => !others.has(name))
        .filter((name) => natureOf(name, set.sample.columns.get(name) ?? []) !== 'identifier');
}

;// CONCATENATED MODULE: ./src/actions/validating/label-checks.ts










async function checkLabels(engine, set, known) {
    const { label } = columnsOf(set, known);
    if (label === undefined || set.sample.rows === 0)
        return [];
    const column = sharedColumn(set, set, label);
    const counts = await countLabels(engine, set, { column: label, cell: (0,sql_cell/* cellText */.Ie)(column.train) });
    const ofLabels = labelFindings(counts, set.role === 'test' ? 'test' : 'train');
    if (set.role === 'test' || ofLabels.some(({ code }) => code === 'LABEL_ONE_CLASS'))
        return ofLabels;
    const features = featureNames(set, columnsOf(set, known), known);
    return [
        ...ofLabels,
        ...leakFindings(set.sample, { path: set.name, label, features: leaking(set, features, known) }),
        ...(counts.classes ? await conflictsOf(engine, set, { features, label }) : []),
    ];
}
async function countLabels(engine, { name, table, sample }, { column, cell }) {
    const answer = await engine.query(labelsQuery(cell, table.relation, label_checks_mostClasses + 2));
    const classes = new Map();
    let unlabelled = 0;
    for (const row of answer) {
        if (row['label'] === null)
            unlabelled += Number(row['rows']);
        else
            classes.set(String(row['label']), Number(row['rows']));
    }
    const values = [...classes.keys()];
    const numbers = values.length > fewNumbers && values.every((value) => !Number.isNaN(cells_numberIn(value)));
    const many = numbers || values.length > label_checks_mostClasses;
    return { path: name, column, rows: sample.rows, unlabelled, ...(!many && { classes }) };
}
async function conflictsOf(engine, set, { features, label }) {
    if (features.length === 0)
        return [];
    const columns = features.map((name) => sharedColumn(set, set, name));
    const sql = conflictQuery(columns, {
        relation: set.table.relation,
        label: exactCell(sharedColumn(set, set, label), 'train'),
        every: Math.max(1, Math.round(set.sample.rows / examinedRows)),
    });
    const [answer] = await engine.query(sql);
    const counts = {
        rows: Number(answer?.['rows']),
        repeated: Number(answer?.['repeated']),
        conflicting: Number(answer?.['conflicting']),
    };
    const share = counts.repeated / Math.max(1, counts.rows);
    const byChance = isByChance(share, { sample: set.sample, columns: identities(set.sample, features) });
    return conflictFindings(counts, { path: set.name, label, byChance });
}
function leaking(set, features, known) {
    const { unit, time } = columnsOf(set, known);
    return features.filter((name) => name !== unit && name !== time);
}
const label_checks_mostClasses = 1000;
const fewNumbers = 50;
const examinedRows = 1_000_000;

;// CONCATENATED MODULE: ./src/domain/validation/drift/shift.ts
const thresholds = {
    distribution: 0.1,
    categories: 0.1,
    length: 0.1,
    missing: 0.01,
    'new-categories': 0.01,
    emptied: 0.01,
    constant: 0,
    correlation: 0.2,
};
function isShown({ lower, threshold }) {
    return lower > threshold;
}
function ranked(shifts) {
    const shown = (shift) => Number(isShown(shift));
    const size = ({ effect, threshold }) => effect / Math.max(threshold, 0.01);
    const name = ({ column, other = '', kind }) => JSON.stringify([column, other, kind]);
    return [...shifts].sort((a, b) => shown(b) - shown(a) || size(b) - size(a) || (name(a) < name(b) ? -1 : 1));
}

;// CONCATENATED MODULE: ./src/domain/validation/drift/shift-words.ts




function numberWords(cells, ofLength) {
    const [before, after] = cells.map((side) => sortedNumbers(side, ofLength));
    const change = (share) => `${numberText(quantile(before, share))} → ${numberText(quantile(after, share))}`;
    const what = ofLength ? 'median length' : 'median';
    return `${what} ${change(0.5)}, 5th percentile ${change(0.05)}, 95th ${change(0.95)}`;
}
function shareWords(what, before, after) {
    return `${what} ${percentText(before)} → ${percentText(after)}`;
}
function categoryWords(category, reference, { current, at }) {
    const what = category === undefined ? 'all rarer values together' : (0,finding/* quoteText */.o)(category);
    return shareWords(what, shift_words_share(reference, at), shift_words_share(current, at));
}
function newCategoryWords(categories, reference, current) {
    const fresh = categories
        .map((category, at) => ({ category, at, rows: current[at] }))
        .filter(({ at, rows }) => reference[at] === 0 && rows > 0)
        .sort((a, b) => b.rows - a.rows);
    if (fresh.length === 0)
        return 'no new values';
    const named = fresh
        .slice(0, namedCategories)
        .map(({ category, at }) => `${(0,finding/* quoteText */.o)(category)} ${percentText(shift_words_share(current, at))}`);
    const more = fresh.length - named.length;
    return `${fresh.length} new: ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
function constantWords(only, before) {
    return `${new Set(before).size} different values → ${(0,finding/* quoteText */.o)(only)} alone`;
}
function correlationWords(before, after) {
    return `rank correlation ${before.toFixed(2)} → ${after.toFixed(2)}`;
}
const namedCategories = 5;
function sortedNumbers(cells, ofLength) {
    if (ofLength)
        return Float64Array.from(cells.filter(isPresent), (cell) => [...cell].length).sort();
    return numbersIn(cells)
        .filter((value) => !Number.isNaN(value))
        .sort();
}
function shift_words_share(counts, at) {
    return counts[at] / counts.reduce((all, count) => all + count, 0);
}

;// CONCATENATED MODULE: ./src/domain/validation/drift/correlation-shift.ts




function correlationShifts({ columns }, samples, alpha) {
    const names = columns.filter(({ count }) => count.kind === 'number').map(({ name }) => name);
    const pairs = pairsOf(names, samples.reference, samples.current);
    return pairs.map(({ column, other, before, after }) => ({
        kind: 'correlation',
        column,
        other,
        role: 'feature',
        effect: Math.abs(after.value - before.value),
        lower: correlationChange(before, after, alpha / pairs.length),
        threshold: thresholds.correlation,
        words: correlationWords(before.value, after.value),
    }));
}
function pairsOf(names, reference, current) {
    const ranks = names.map((name) => [ranksOf(reference, name), ranksOf(current, name)]);
    return names.flatMap((column, first) => names.slice(first + 1).flatMap((other, next) => {
        const [a, b] = [ranks[first], ranks[first + 1 + next]];
        const before = rankCorrelation(a[0], b[0]);
        const after = rankCorrelation(a[1], b[1]);
        return before && after ? [{ column, other, before, after }] : [];
    }));
}
function ranksOf(sample, name) {
    return centredRanks(numbersIn(sample.columns.get(name) ?? []));
}

;// CONCATENATED MODULE: ./src/domain/validation/drift/categories.ts


function categoryChange({ reference, current }, alpha) {
    const n = sum(reference);
    const m = sum(current);
    const z = -(0,normal/* normalQuantile */.Zl)(alpha / 4 / reference.length);
    let [distance, noise, single, most, largest] = [0, 0, 0, 0, -1];
    for (let category = 0; category < reference.length; category++) {
        const before = reference[category];
        const after = current[category];
        const change = Math.abs(after / m - before / n);
        distance += change / 2;
        noise += standardError({ before, after, n, m }) / 2;
        single = Math.max(single, differenceBound(boundedShare(before, n, z), boundedShare(after, m, z)));
        if (change > largest)
            [largest, most] = [change, category];
    }
    const band = Math.sqrt((Math.log(2 / alpha) / 2) * (1 / n + 1 / m));
    return { distance, lower: Math.max(0, distance - noise - band, single), most };
}
function newCategories({ reference, current }, alpha) {
    const z = -(0,normal/* normalQuantile */.Zl)(alpha / 2);
    const listed = reference.slice(0, -1);
    const fresh = listed.reduce((rows, count, at) => rows + (count === 0 ? current[at] : 0), 0);
    const single = listed.filter((count) => count === 1).length;
    const [n, m] = [sum(reference), sum(current)];
    const expected = boundedShare(single, n, z);
    const found = boundedShare(fresh, m, z);
    return { share: found.value, lower: found.value > expected.value ? differenceBound(expected, found) : 0 };
}
function standardError({ before, after, n, m }) {
    const pooled = (before + after) / (n + m);
    const [p, q] = [before / n, after / m];
    const apart = (p * (1 - p)) / n + (q * (1 - q)) / m;
    const together = pooled * (1 - pooled) * (1 / n + 1 / m) * ((n + m) / (n + m - 1));
    return Math.sqrt(Math.max(apart, together));
}
function sum(counts) {
    return counts.reduce((all, count) => all + count, 0);
}

;// CONCATENATED MODULE: ./src/domain/validation/drift/distance.ts
function kolmogorovDistance(reference, current) {
    const n = total(reference);
    const m = total(current);
    let [below, other, distance] = [0, 0, 0];
    for (let bin = 0; bin < reference.length; bin++) {
        below += reference[bin];
        other += current[bin];
        distance = Math.max(distance, Math.abs(below / n - other / m));
    }
    return distance;
}
function distanceBand(n, m, alpha) {
    return Math.sqrt(Math.log(4 / alpha) / 2) * (n ** -0.5 + m ** -0.5);
}
function edgesOf(reference, quantiles) {
    const sorted = Float64Array.from(reference).sort();
    const chosen = new Set();
    const count = Math.min(quantiles, sorted.length);
    for (let at = 0; at < count; at++) {
        const rank = count === sorted.length ? at : Math.round(((at + 0.5) / count) * (sorted.length - 1));
        chosen.add(sorted[rank] + 0);
    }
    for (const end of [sorted[0], sorted.at(-1)])
        if (end !== undefined)
            chosen.add(end + 0);
    return [...new Set([...chosen].flatMap((edge) => [justBelow(edge), edge]))].sort((a, b) => a - b);
}
function justBelow(value) {
    if (value === 0)
        return -Number.MIN_VALUE;
    const view = new DataView(new ArrayBuffer(8));
    view.setFloat64(0, value);
    view.setBigInt64(0, view.getBigInt64(0) + (value > 0 ? -1n : 1n));
    return view.getFloat64(0);
}
function total(counts) {
    return counts.reduce((sum, count) => sum + count, 0);
}

;// CONCATENATED MODULE: ./src/domain/validation/drift/column-shift.ts








function columnShifts(evidence) {
    const { rows, counts } = evidence;
    if (rows[0] === 0 || rows[1] === 0)
        return [];
    const present = [column_shift_sum(counts[0]), column_shift_sum(counts[1])];
    if (present[0] > 0 && present[1] === 0)
        return [presenceShift(evidence, present, 'emptied')];
    const missing = presenceShift(evidence, present, 'missing');
    if (present[0] === 0)
        return [missing];
    return [missing, ...valueShifts(evidence), ...constantShift(evidence)];
}
function presenceShift({ column, rows, alpha }, present, kind) {
    const z = -(0,normal/* normalQuantile */.Zl)(alpha / 2);
    const before = boundedShare(rows[0] - present[0], rows[0], z);
    const after = boundedShare(rows[1] - present[1], rows[1], z);
    return shift(column, kind, {
        effect: Math.abs(after.value - before.value),
        lower: differenceBound(before, after),
        words: shareWords('rows without a value', before.value, after.value),
    });
}
function valueShifts({ column, cells, counts, alpha }) {
    const [reference, current] = counts;
    switch (column.count.kind) {
        case 'presence':
            return [];
        case 'number':
        case 'length': {
            const effect = kolmogorovDistance(reference, current);
            const band = distanceBand(column_shift_sum(reference), column_shift_sum(current), alpha);
            const lower = Math.max(0, effect - band);
            const ofLength = column.count.kind === 'length';
            const words = numberWords(cells, ofLength);
            return [shift(column, ofLength ? 'length' : 'distribution', { effect, lower, words })];
        }
        case 'category': {
            const change = categoryChange({ reference, current }, alpha);
            const fresh = newCategories({ reference, current }, alpha);
            const { categories } = column.count;
            return [
                shift(column, 'categories', {
                    effect: change.distance,
                    lower: change.lower,
                    words: categoryWords(categories[change.most], reference, { current, at: change.most }),
                }),
                shift(column, 'new-categories', {
                    effect: fresh.share,
                    lower: fresh.lower,
                    words: newCategoryWords(categories, reference, current),
                }),
            ];
        }
    }
}
function constantShift({ column, cells, alpha }) {
    if (column.count.kind === 'presence' || column.role === 'prediction')
        return [];
    const [before, after] = [cells[0].filter(isPresent), cells[1].filter(isPresent)];
    const [only] = after;
    if (only === undefined || new Set(before).size < 2)
        return [];
    const isOnly = after.every((cell) => cell === only);
    const share = before.filter((cell) => cell === only).length / before.length;
    const upper = (0,wilson/* wilsonBounds */._)(share, before.length, -(0,normal/* normalQuantile */.Zl)(alpha / 2)).upper;
    const accident = upper ** after.length;
    const lower = isOnly && accident < alpha / 2 ? 1 - upper : 0;
    const words = isOnly ? constantWords(only, before) : 'several values, as before';
    return [shift(column, 'constant', { effect: isOnly ? 1 - share : 0, lower, words })];
}
function shift({ name, role }, kind, found) {
    return { kind, column: name, role, ...found, threshold: thresholds[kind] };
}
function column_shift_sum(counts) {
    return counts.reduce((all, count) => all + count, 0);
}

;// CONCATENATED MODULE: ./src/domain/validation/drift/assessment.ts



function assessDrift({ plan, samples, reference, current, alpha }) {
    const asked = plan.columns.map((column, at) => (level) => columnShifts({
        column,
        cells: [cellsOf(samples.reference, column.name), cellsOf(samples.current, column.name)],
        rows: [reference.rows, current.rows],
        counts: [reference.columns[at] ?? [], current.columns[at] ?? []],
        alpha: level,
    }));
    const questions = asked.reduce((sum, shiftsAt) => sum + shiftsAt(alpha).length, 0) + 1;
    const level = alpha / questions;
    const shifts = [
        ...asked.flatMap((shiftsAt) => shiftsAt(level)),
        ...correlationShifts(plan, samples, level),
    ];
    return { shifts: ranked(shifts), questions };
}
function cellsOf(sample, name) {
    return sample.columns.get(name) ?? [];
}

;// CONCATENATED MODULE: ./src/domain/validation/drift/drift-codes.ts
const look = 'Look at what changed where the data come from; if it is meant, take the new data as reference.';
const driftCodes = {
    DRIFT_DISTRIBUTION: {
        severity: 'warning',
        means: 'The values of a column of numbers are distributed otherwise than in the reference.',
        wayOut: look,
    },
    DRIFT_CATEGORIES: {
        severity: 'warning',
        means: 'The shares of a column’s values are others than in the reference.',
        wayOut: look,
    },
    DRIFT_TEXT_LENGTH: {
        severity: 'warning',
        means: 'The texts of a column are longer or shorter than in the reference.',
        wayOut: look,
    },
    DRIFT_MISSING: {
        severity: 'warning',
        means: 'More or fewer rows have nothing in a column than in the reference.',
        wayOut: look,
    },
    DRIFT_NEW_CATEGORIES: {
        severity: 'warning',
        means: 'A column has values that the reference does not have, in more rows than chance explains.',
        wayOut: look,
    },
    DRIFT_CORRELATION: {
        severity: 'warning',
        means: 'Two columns of numbers depend on each other otherwise than in the reference.',
        wayOut: look,
    },
    DRIFT_LABEL: {
        severity: 'warning',
        means: 'The labels are distributed otherwise than in the reference.',
        wayOut: 'If the classes really became more or less frequent, train and set thresholds anew.',
    },
    DRIFT_PREDICTION: {
        severity: 'warning',
        means: 'The model’s predictions are distributed otherwise than in the reference.',
        wayOut: 'Look at the columns that shifted; if none did, score the reference again with this model.',
    },
    COLUMN_EMPTIED: {
        severity: 'error',
        means: 'A column of the reference holds nothing any more.',
        wayOut: 'Mend where the column is filled, or drop it from the data and from the model.',
    },
    COLUMN_CONSTANT: {
        severity: 'error',
        means: 'A column that had several values has one and the same in all rows.',
        wayOut: 'Mend where the column is filled, or drop it from the data and from the model.',
    },
    COLUMN_LOST: {
        severity: 'error',
        means: 'A column of the reference is not there, or has another name.',
        wayOut: 'Bring the column back, or take data without it as reference.',
    },
    COLUMN_ADDED: {
        severity: 'info',
        means: 'There is a column that the reference does not have.',
        wayOut: 'Nothing needs to be done.',
    },
    COLUMN_RETYPED: {
        severity: 'error',
        means: 'A column holds another kind of values than in the reference.',
        wayOut: 'Mend where the column is written, or take the new data as reference.',
    },
    DRIFT_ROWS: {
        severity: 'info',
        means: 'There are fewer than half, or more than twice, as many rows as in the reference.',
        wayOut: 'If so few or so many cannot be right, ask for `rowCount` in the contract.',
    },
    REFERENCE_EMPTY: {
        severity: 'error',
        means: 'One of the two sides has no rows, so nothing can be compared.',
        wayOut: 'Give both the data and the reference rows.',
    },
    REFERENCE_SMALL: {
        severity: 'info',
        means: 'There are so few rows that only large changes can be told from chance.',
        wayOut: 'Compare more rows.',
    },
};

;// CONCATENATED MODULE: ./src/domain/validation/drift/drift-findings.ts





function driftFindings(drift, evidence, places) {
    const { plan, reference, current, alpha } = evidence;
    const rows = `${numberText(reference.rows)} rows of ${(0,finding/* quoteText */.o)(places.reference)}`;
    if (reference.rows === 0 || current.rows === 0) {
        const message = `${numberText(current.rows)} rows cannot be held against ${rows}`;
        return [drift_findings_finding('REFERENCE_EMPTY', message, { places })];
    }
    return [
        ...plan.lost.map((column) => drift_findings_finding('COLUMN_LOST', `the column ${(0,finding/* quoteText */.o)(column)} of the reference is not there`, {
            places,
            column,
        })),
        ...plan.changed.map(({ name, from, to }) => {
            const message = `${(0,finding/* quoteText */.o)(name)} held ${nature[from]} in the reference and holds ${nature[to]}`;
            return drift_findings_finding('COLUMN_RETYPED', message, { places, column: name });
        }),
        ...told(drift.shifts).map((shift) => shiftFinding(shift, { drift, alpha, places })),
        ...plan.added.map((column) => drift_findings_finding('COLUMN_ADDED', `${(0,finding/* quoteText */.o)(column)} is not in the reference`, { places, column })),
        ...rowsFinding({ reference: reference.rows, current: current.rows }, { rows, places }),
        ...smallFinding({ reference: reference.rows, current: current.rows, level: alpha / drift.questions }, places),
    ];
}
function told(shifts) {
    const shown = shifts.filter(isShown);
    const has = (kind, column) => shown.some((shift) => shift.kind === kind && shift.column === column);
    return shown.filter(({ kind, column }) => {
        if (kind === 'categories' && has('new-categories', column))
            return false;
        return kind === 'constant' || !has('constant', column);
    });
}
function shiftFinding(shift, { drift, alpha, places }) {
    const { kind, column, other, effect, lower, threshold, words } = shift;
    const blocks = places.blocking.some((name) => name === '*' || name === column || name === other);
    const what = other === undefined ? (0,finding/* quoteText */.o)(column) : `${(0,finding/* quoteText */.o)(column)} and ${(0,finding/* quoteText */.o)(other)}`;
    const certainty = `${numberText(100 * (1 - alpha))} % certain for all ${drift.questions} questions together`;
    const size = kind === 'constant'
        ? ''
        : `; ${measure[kind]} ${figure(kind, effect)}, at least ${figure(kind, lower)} shown (${certainty}), ${figure(kind, threshold)} allowed`;
    return drift_findings_finding(codeOf(shift), `${what}: ${words}${size}`, {
        places,
        column,
        ...(blocks && { severity: 'error' }),
    });
}
function rowsFinding({ reference, current }, { rows, places }) {
    if (current >= reference / 2 && current <= reference * 2)
        return [];
    const size = current < reference ? 'fewer than half' : 'more than twice as many';
    return [drift_findings_finding('DRIFT_ROWS', `${numberText(current)} rows against ${rows}: ${size}`, { places })];
}
function smallFinding({ reference, current, level, }, places) {
    const needed = thresholds.distribution + distanceBand(reference, current, level);
    if (needed <= 0.5)
        return [];
    const rows = `${numberText(current)} rows against ${numberText(reference)}`;
    const able = needed >= 1
        ? 'no change of a distribution can be told from chance'
        : `a distribution must change by ${percentText(needed)} of the rows to be told from chance`;
    return [drift_findings_finding('REFERENCE_SMALL', `${rows}: ${able}`, { places })];
}
function codeOf({ kind, role }) {
    if (kind === 'distribution' || kind === 'categories') {
        if (role === 'label')
            return 'DRIFT_LABEL';
        if (role === 'prediction')
            return 'DRIFT_PREDICTION';
    }
    return codes[kind];
}
function drift_findings_finding(code, message, said) {
    const { severity, wayOut } = driftCodes[code];
    const { places, column } = said;
    return {
        code,
        severity: said.severity ?? severity,
        place: { path: places.path, ...(column !== undefined && { column }) },
        message,
        wayOut,
    };
}
function figure(kind, size) {
    return kind === 'correlation' ? size.toFixed(2) : percentText(size);
}
const codes = {
    distribution: 'DRIFT_DISTRIBUTION',
    categories: 'DRIFT_CATEGORIES',
    length: 'DRIFT_TEXT_LENGTH',
    missing: 'DRIFT_MISSING',
    'new-categories': 'DRIFT_NEW_CATEGORIES',
    emptied: 'COLUMN_EMPTIED',
    constant: 'COLUMN_CONSTANT',
    correlation: 'DRIFT_CORRELATION',
};
const measure = {
    distribution: 'largest difference of the cumulative shares',
    categories: 'share of rows that moved',
    length: 'largest difference of the cumulative shares',
    missing: 'change',
    'new-categories': 'share of rows',
    emptied: 'change',
    constant: '',
    correlation: 'change',
};
const nature = {
    number: 'numbers',
    category: 'categories',
    text: 'texts',
    time: 'times',
    identifier: 'identifiers',
    empty: 'nothing',
};

;// CONCATENATED MODULE: ./src/domain/validation/drift/drift-query.ts



function countsQuery({ columns }, { relation, known }) {
    const byName = new Map(known.map((column) => [column.name, column]));
    const counts = columns.map(({ name, count }, at) => {
        const column = byName.get(name);
        return `${countOf(column, count)} AS c${at}`;
    });
    return `SELECT count(*) AS rows${counts.map((count) => `, ${count}`).join('')} FROM ${relation}`;
}
function sideCounts({ columns }, answer) {
    return {
        rows: Number(answer['rows']),
        columns: columns.map(({ count }, at) => {
            const found = (answer[`c${at}`] ?? []);
            if (count.kind === 'category')
                return byCategory(count.categories, found);
            const bins = count.kind === 'presence' ? 1 : count.edges.length + 1;
            return Array.from({ length: bins }, (_, bin) => Number(found[bin] ?? 0));
        }),
    };
}
function byCategory(categories, found) {
    const counts = new Map(found.map(({ key, value }) => [typeof key === 'number' ? `=${key}` : key, Number(value)]));
    const listed = categories.map((category) => counts.get(`=${category}`) ?? 0);
    const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
    return [...listed, all - listed.reduce((sum, count) => sum + count, 0)];
}
function countOf(column, count) {
    switch (count.kind) {
        case 'number':
            return histogram((0,sql_cell/* cellNumber */.W4)(column), count.edges);
        case 'length':
            return histogram(`CAST(length(left(${(0,sql_cell/* cellText */.Ie)(column)}, ${longestText})) AS DOUBLE)`, count.edges);
        case 'category':
            return count.numeric
                ? exact((0,sql_cell/* cellNumber */.W4)(column), doubles(count.categories.map(Number)))
                : exact(`'=' || ${count.truth ? `lower(${(0,sql_cell/* cellText */.Ie)(column)})` : (0,sql_cell/* cellText */.Ie)(column)}`, (0,sql_text/* sqlTexts */.J)(count.categories.map((category) => `=${category}`)));
        case 'presence':
            return `[count(${(0,sql_cell/* cellText */.Ie)(column)})]`;
    }
}
function histogram(value, edges) {
    return `map_values(histogram(${value}, ${doubles(edges)}))`;
}
function exact(value, list) {
    return `map_entries(histogram_exact(${value}, ${list}))`;
}
function doubles(values) {
    return `CAST([${values.map(sql_text/* sqlNumber */.K5).join(', ')}] AS DOUBLE[])`;
}

;// CONCATENATED MODULE: ./src/domain/validation/drift/plan.ts



function planDrift(reference, current, roles) {
    const both = [...reference.columns.keys()].filter((name) => current.columns.has(name)).sort(byText);
    const cellsOf = (name) => [
        reference.columns.get(name),
        current.columns.get(name),
    ];
    const natures = both.map((name) => {
        const [before, after] = cellsOf(name);
        return { name, ...commonNature(name, before, after) };
    });
    return {
        columns: natures
            .filter(({ differs }) => !differs)
            .map(({ name, nature }) => ({
            name,
            role: name === roles.label ? 'label' : name === roles.prediction ? 'prediction' : 'feature',
            count: roles.names.includes(name)
                ? { kind: 'presence', nature: 'identifier' }
                : plan_countOf(nature, cellsOf(name), Math.max(reference.rows, current.rows) <= fewRows),
        })),
        lost: [...reference.columns.keys()].filter((name) => !current.columns.has(name)).sort(byText),
        added: [...current.columns.keys()].filter((name) => !reference.columns.has(name)).sort(byText),
        changed: natures.flatMap(({ name, from, to, differs }) => (differs ? [{ name, from, to }] : [])),
    };
}
function commonNature(name, before, after) {
    const [from, to] = [natureOf(name, before), natureOf(name, after)];
    if (from === to)
        return { nature: from, from, to, differs: false };
    if (from === 'empty' || to === 'empty') {
        return { nature: from === 'empty' ? to : from, from, to, differs: false };
    }
    const [left, right] = [withoutNames(before), withoutNames(after)];
    if (left === right)
        return { nature: left, from, to, differs: false };
    const numbers = [holdsNumbers(before), holdsNumbers(after)];
    if (numbers[0] && numbers[1])
        return { nature: 'number', from, to, differs: false };
    const texts = ['category', 'text'];
    if (!numbers[0] && !numbers[1] && texts.includes(left) && texts.includes(right)) {
        return { nature: 'category', from, to, differs: false };
    }
    return { nature: left, from, to, differs: true };
}
function withoutNames(cells) {
    return natureOf('', cells);
}
function plan_countOf(nature, [before, after], few) {
    const quantiles = few ? exactQuantiles : quantilesOfMany;
    switch (nature) {
        case 'number':
            return { kind: 'number', edges: edgesOf(finite(before), quantiles) };
        case 'text':
            return { kind: 'length', edges: edgesOf(lengths(before), quantiles) };
        case 'category': {
            const numeric = holdsNumbers(before) && holdsNumbers(after);
            const truth = [...before, ...after].every((cell) => !isPresent(cell) || truthText.test(cell));
            const cells = [...before, ...after].map((cell) => (truth ? (cell?.toLowerCase() ?? null) : cell));
            return { kind: 'category', categories: mostFrequent(cells, numeric), numeric, truth };
        }
        default:
            return { kind: 'presence', nature };
    }
}
function finite(cells) {
    return [...numbersIn(cells)].filter((value) => !Number.isNaN(value));
}
function lengths(cells) {
    return cells.filter(isPresent).map((cell) => [...cell].length);
}
function mostFrequent(cells, numeric) {
    const counts = new Map();
    for (const cell of cells) {
        if (!isPresent(cell))
            continue;
        const value = numeric ? cells_numberIn(cell) : cell;
        if (typeof value === 'number' && Number.isNaN(value))
            continue;
        const key = String(value);
        counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    const ranked = [...counts].sort(([a, n], [b, m]) => m - n || byText(a, b));
    return ranked.slice(0, listedCategories).map(([value]) => value);
}
function byText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
const fewRows = 10_000;
const exactQuantiles = 1000;
const quantilesOfMany = 100;
const listedCategories = 200;
const truthText = /^(true|false)$/i;

;// CONCATENATED MODULE: ./src/actions/validating/set-drift.ts




async function compareSets(engine, { reference, current }, { roles, blocking, alpha, only }) {
    const samples = { reference: reference.sample, current: current.sample };
    const plan = narrowed(planDrift(samples.reference, samples.current, roles), only);
    const evidence = {
        plan,
        samples,
        reference: await countSet(engine, reference, plan),
        current: await countSet(engine, current, plan),
        alpha,
    };
    const drift = assessDrift(evidence);
    const places = { path: current.name, reference: reference.name, blocking };
    return { drift, findings: driftFindings(drift, evidence, places) };
}
async function countSet(engine, { table }, plan) {
    const sql = countsQuery(plan, { relation: table.relation, known: table.columns });
    const [answer] = await engine.query(sql);
    return sideCounts(plan, answer ?? {});
}
function narrowed(plan, only) {
    if (only === undefined)
        return plan;
    return { columns: plan.columns.filter(({ name }) => name === only), lost: [], added: [], changed: [] };
}

;// CONCATENATED MODULE: ./src/domain/validation/splits/overlap.ts




function overlapFindings(overlap, place) {
    const { rows, exact } = overlap;
    const near = overlap.near - exact;
    const where = { path: place.test };
    const byChance = isByChance(overlap.near / rows, place);
    const found = [];
    if (exact > 0) {
        const message = `${overlap_share(exact, rows)} of the test data ${exact === 1 ? 'has' : 'have'} the very features of rows in ${(0,finding/* quoteText */.o)(place.train)}`;
        const code = byChance
            ? 'SPLIT_OVERLAP_CHANCE'
            : exact < overlap_slightShare * rows
                ? 'SPLIT_OVERLAP_SLIGHT'
                : 'SPLIT_OVERLAP';
        const examples = overlap.examples.map(({ test, train }) => ({
            row: test,
            value: `row ${train} of ${(0,finding/* quoteText */.o)(place.train)}`,
        }));
        found.push(splitFinding(code, message, { ...where, rows: { failing: exact, total: rows }, examples }));
    }
    if (near > 0 && !byChance) {
        const message = `${overlap_share(near, rows)} of the test data nearly ${near === 1 ? 'equals' : 'equal'} rows in ${(0,finding/* quoteText */.o)(place.train)}: they differ in case, in blanks, or behind the sixth digit of numbers`;
        found.push(splitFinding('SPLIT_NEAR_DUPLICATES', message, { ...where, rows: { failing: near, total: rows } }));
    }
    return found;
}
const overlap_slightShare = 0.001;
function overlap_share(count, rows) {
    return `${numberText(count)} of ${numberText(rows)} rows (${percentText(count / rows)})`;
}

;// CONCATENATED MODULE: ./src/actions/validating/split-checks.ts












async function checkSplit(engine, { train, test }, { known, alpha }) {
    const empty = [train, test].filter(({ sample }) => sample.rows === 0);
    if (empty.length > 0) {
        return empty.map(({ name }) => splitFinding('SPLIT_EMPTY', 'there are no rows', { path: name }));
    }
    const pair = { train, test };
    return [
        ...(await overlapOf(engine, pair, known)),
        ...(await membershipOf(engine, pair, known)),
        ...(await labelsOf(engine, pair, { known, alpha })),
    ];
}
async function overlapOf(engine, { train, test }, known) {
    const inTest = new Set(test.table.columns.map(({ name }) => name));
    const names = featureNames(train, columnsOf(train, known), known).filter((name) => inTest.has(name));
    if (names.length === 0) {
        const message = `no column of ${JSON.stringify(train.name)} is here that could tell whether rows are the same`;
        return [splitFinding('SPLIT_COLUMN_MISSING', message, { path: test.name })];
    }
    const shared = names.map((name) => sharedColumn(train, test, name));
    const apart = shared.filter(({ form }) => form === 'apart').map(({ name }) => name);
    const columns = shared.filter(({ form }) => form !== 'apart');
    if (columns.length === 0)
        return [apartFinding(apart, { train, test }, 'error')];
    const ranked = identities(train.sample, columns.map(({ name }) => name));
    const first = identifying(ranked, train.sample.rows).map((name) => sharedColumn(train, test, name));
    const relations = { train: train.table.relation, test: test.table.relation };
    const [answer] = await engine.query(overlapQuery(columns, first, relations));
    const keys = (answer?.['examples'] ?? []);
    const overlap = {
        rows: Number(answer?.['rows']),
        exact: Number(answer?.['exact']),
        near: Number(answer?.['near']),
        examples: Number(answer?.['exact']) > 0 ? await examplesOf(engine, { train, test }, { columns, keys }) : [],
    };
    const place = { test: test.name, train: train.name, sample: train.sample, columns: ranked };
    const left = apart.length > 0 ? [apartFinding(apart, { train, test })] : [];
    return [...overlapFindings(overlap, place), ...left];
}
function apartFinding(names, { train, test }, severity) {
    const named = names.map((name) => JSON.stringify(name)).join(', ');
    const one = names.length === 1;
    const message = `${named} ${one ? 'holds' : 'hold'} other kinds of values than in ${JSON.stringify(train.name)}: rows are compared without ${one ? 'it' : 'them'}`;
    const [column] = names;
    const found = splitFinding('SPLIT_COLUMN_RETYPED', message, {
        path: test.name,
        ...(one && column !== undefined && { column }),
    });
    return severity ? { ...found, severity } : found;
}
async function examplesOf(engine, { train, test }, { columns, keys }) {
    const [those, these] = await Promise.all([train, test].map(({ table }, side) => engine.query(overlap_query_exampleQuery(columns, side === 0 ? 'train' : 'test', { numbered: table.numbered, rowColumn: data_column/* rowColumn */.q, keys }))));
    const trained = new Map((those ?? []).map((row) => [row['exact'], Number(row['row'])]));
    return (these ?? []).flatMap((row) => {
        const train = trained.get(row['exact']);
        return train === undefined ? [] : [{ test: Number(row['row']), train }];
    });
}
async function membershipOf(engine, { train, test }, known) {
    const [left, right] = [columnsOf(train, known), columnsOf(test, known)];
    const relations = { train: train.table.relation, test: test.table.relation };
    const place = (column) => ({ train: train.name, test: test.name, column });
    const found = [];
    if (left.unit !== undefined && left.unit === right.unit) {
        const [answer] = await engine.query(sharedUnitsQuery(sharedColumn(train, test, left.unit), relations));
        const units = {
            units: Number(answer?.['units']),
            rows: Number(answer?.['rows']),
            total: Number(answer?.['total']),
            examples: (answer?.['examples'] ?? []),
        };
        found.push(...unitFindings(units, place(left.unit)));
    }
    if (left.time !== undefined && left.time === right.time) {
        const [answer] = await engine.query(timeOrderQuery(sharedColumn(train, test, left.time), relations));
        const order = {
            latest: (answer?.['latest'] ?? null),
            earliest: (answer?.['earliest'] ?? null),
            early: Number(answer?.['early']),
            total: Number(answer?.['total']),
            unread: Number(answer?.['unread']),
        };
        found.push(...timeFindings(order, place(left.time)));
    }
    return found;
}
async function labelsOf(engine, { train, test }, { known, alpha }) {
    const [left, right] = [columnsOf(train, known).label, columnsOf(test, known).label];
    const resolved = (classes) => resolutionFindings({ path: test.name, rows: test.sample.rows, classes }, alpha);
    if (left === undefined || left !== right)
        return resolved(true);
    const shared = sharedColumn(train, test, left);
    const before = await countLabels(engine, train, { column: left, cell: exactCell(shared, 'train') });
    const after = await countLabels(engine, test, { column: left, cell: exactCell(shared, 'test') });
    const sets = classSetFindings(before, after);
    const small = resolved(before.classes !== undefined);
    if (sets.length > 0)
        return [...sets, ...small];
    const options = { roles: { label: left, names: [] }, blocking: [], alpha, only: left };
    const { findings } = await compareSets(engine, { reference: train, current: test }, options);
    return [...findings.filter(({ code }) => code === 'DRIFT_LABEL'), ...small];
}

;// CONCATENATED MODULE: ./src/actions/validating/set-checks.ts





async function checkSets(engine, sets, { known, blocking, alpha }) {
    const isOf = (role) => sets.some((set) => set.role === role);
    if (!isOf('reference') && !isOf('train') && !isOf('test'))
        return { findings: [], drift: [] };
    const sampled = [];
    for (const set of sets)
        sampled.push(await sampleSet(engine, set));
    const of = (role) => sampled.filter((set) => set.role === role);
    const [trains, tests, plain] = [of('train'), of('test'), of(undefined)];
    const looked = trains.length + plain.length > 0 ? [...trains, ...plain] : tests;
    const findings = [...sets.flatMap(missingColumns)];
    const drift = [];
    for (const reference of of('reference')) {
        for (const current of looked) {
            const compared = await compareSets(engine, { reference, current }, { roles: rolesOf(current, known), blocking, alpha });
            findings.push(...compared.findings);
            drift.push({ reference: reference.name, current: current.name, drift: compared.drift });
        }
    }
    for (const set of [...trains, ...tests])
        findings.push(...(await checkLabels(engine, set, known)));
    for (const test of tests) {
        for (const train of trains) {
            findings.push(...(await checkSplit(engine, { train, test }, { known, alpha })));
        }
    }
    return { findings, drift };
}
function rolesOf(set, known) {
    const { label, unit, time } = columnsOf(set, known);
    return {
        ...(label !== undefined && { label }),
        ...(known.prediction !== undefined && { prediction: known.prediction }),
        names: [known.id, unit, time].filter((name) => name !== undefined),
    };
}

;// CONCATENATED MODULE: ./src/actions/validating/validate-model.ts








async function validateModel(host, scope, { enginePath, out }) {
    const files = await (0,model_files/* inspectModelFiles */.Pq)(host, scope);
    if (scope.data.length === 0)
        return withoutData(scope.model, files);
    const engine = await host.engines.open(enginePath === undefined ? {} : { path: enginePath });
    try {
        return await validateWith(host, engine, { scope, out, files });
    }
    finally {
        await engine.close();
    }
}
async function validateWith(host, engine, { scope: { model, data, asked }, out, files, }) {
    const now = host.clock.now();
    const findings = [...files.findings];
    const attached = [];
    for (const [position, set] of data.entries()) {
        const found = await attachData(engine, { set, position });
        if ('table' in found)
            attached.push(found);
        else
            findings.push(found);
    }
    const judged = [];
    for (const one of attached)
        judged.push(await judgeData(engine, { attached: one, all: attached, now }));
    const contracts = attached.flatMap(({ contract }) => (contract ? [contract] : []));
    findings.push(...unjudgedFindings(contracts), ...judged.flatMap((one) => one.findings));
    const compared = await checkSets(engine, attached.map(({ set, table }) => ({ ...set, table })), asked);
    findings.push(...compared.findings);
    if (out !== undefined)
        await writeFailingRows(host, engine, { judged, file: out });
    return {
        schema: 'https://modelgate.dev/schemas/validation/v1.json',
        model,
        verdict: (0,validation_validation/* verdictOf */.Vj)(findings),
        ...(judged.some(({ answers }) => answers.some(({ question }) => question.code === 'DATA_AGE')) && {
            at: now.toISOString(),
        }),
        engine: engine.name,
        data: judged.map(({ record }) => record),
        ...(compared.drift.length > 0 && { drift: compared.drift.map(driftRecord) }),
        'model-files': [...files.records],
        findings: inOrder(findings).map(plain),
    };
}
function withoutData(model, { records, findings }) {
    return {
        schema: 'https://modelgate.dev/schemas/validation/v1.json',
        model,
        verdict: (0,validation_validation/* verdictOf */.Vj)(findings),
        data: [],
        'model-files': [...records],
        findings: inOrder(findings).map(plain),
    };
}
function withModelFiles(validation, { model, files }) {
    const alone = validation ?? withoutData(model, { records: [], findings: [] });
    const now = new Set(files.records.map(({ path }) => path));
    const stale = new Set(alone['model-files'].map(({ path }) => path).filter((path) => now.has(path)));
    const before = alone.findings.filter(({ code, place }) => !(code in model_file_codes/* modelFileCodes */.Y && stale.has(place.path)));
    const findings = inOrder([...before, ...files.findings]).map(plain);
    const records = [...alone['model-files'].filter(({ path }) => !stale.has(path)), ...files.records];
    return { ...alone, verdict: (0,validation_validation/* verdictOf */.Vj)(findings), 'model-files': records, findings };
}
function inOrder(findings) {
    return findings.toSorted((a, b) => data_codes/* severities */.g.indexOf(a.severity) - data_codes/* severities */.g.indexOf(b.severity));
}
function plain({ examples, ...finding }) {
    return { ...finding, ...(examples && { examples: [...examples] }) };
}


}),

35138:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  o: () => (readSource)
});
var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
var _schema_faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6907);


const policyKind = {
    code: 'POLICY_INVALID',
    name: 'a policy',
    limits: { size: 500_000, depth: 16, values: 100_000 },
};
function readSource(text, path, kind = policyKind) {
    const { code, limits } = kind;
    const tooDeep = `nested too deeply to be ${kind.name}`;
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const placeOf = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { path, line: Math.max(1, line), column: Math.max(1, col) };
    };
    const broken = (faults) => ({
        data: undefined,
        faults,
        whole: false,
        place: () => ({ path }),
    });
    if (text.length > limits.size) {
        return broken([
            {
                code,
                message: `the file has ${text.length} letters, expected at most ${limits.size}`,
                place: { path },
            },
        ]);
    }
    const document = parse(text, lines);
    if (!document)
        return broken([{ code, message: tooDeep, place: { path } }]);
    const syntax = syntaxFaults(document, placeOf, { code, tooDeep });
    if (syntax.length > 0)
        return broken(syntax);
    const faults = [];
    const reading = readValues(document, { limits, tooDeep }, ({ message, offset, earlier }) => {
        const hint = earlier !== undefined && { hint: `It stands in line ${placeOf(earlier).line} already.` };
        faults.push({ code, message, place: placeOf(offset), ...hint });
    });
    const locate = locator(document, reading.targets);
    return {
        data: reading.data,
        faults,
        whole: reading.whole,
        place(keys, at) {
            const field = (0,_schema_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .formatField */ .Wd)(keys);
            return { ...placeOf(locate(keys, at)), ...(field && { field }) };
        },
    };
}
function parse(text, lines) {
    try {
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, {
            version: '1.2',
            schema: 'core',
            customTags: null,
            resolveKnownTags: false,
            merge: false,
            strict: true,
            stringKeys: true,
            uniqueKeys: false,
            prettyErrors: false,
            logLevel: 'error',
            lineCounter: lines,
        });
    }
    catch (error) {
        if (error instanceof RangeError)
            return undefined;
        throw error;
    }
}
function syntaxFaults(document, placeOf, { code, tooDeep }) {
    const deep = document.errors.find((error) => error.code === 'RESOURCE_EXHAUSTION');
    if (deep)
        return [{ code, message: tooDeep, place: placeOf(deep.pos[0]) }];
    return [...document.errors, ...document.warnings].map((error) => ({
        code,
        message: error.code === 'TAG_RESOLVE_FAILED'
            ? 'tags such as `!name` are not allowed'
            : `no valid YAML: ${error.message}`,
        place: placeOf(error.pos[0]),
    }));
}
function readValues(document, { limits, tooDeep }, report) {
    const anchors = new Map();
    const targets = new Map();
    let values = 0;
    let whole = true;
    function stop(message, node) {
        if (whole)
            report({ message, offset: startOf(node) });
        whole = false;
        return undefined;
    }
    function read(node, depth) {
        if (!whole || node === null)
            return whole ? null : undefined;
        if (depth > limits.depth)
            return stop(tooDeep, node);
        if (++values > limits.values)
            return stop(`more than ${limits.values} values, counting what aliases repeat`, node);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node)) {
            const target = targets.get(node) ?? anchors.get(node.source);
            if (!target)
                return stop(`the alias *${node.source} names no anchor before it`, node);
            targets.set(node, target);
            return read(target, depth + 1);
        }
        const { anchor } = node;
        if (anchor !== undefined)
            anchors.set(anchor, node);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node))
            return node.value;
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
            return node.items.map((item) => read(item, depth + 1));
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) ? readMap(node, depth) : null;
    }
    function readMap(node, depth) {
        const seen = new Map();
        const entries = [];
        for (const { key, value } of node.items) {
            const name = nameOf(key);
            const offset = startOf(key);
            const first = seen.get(name);
            if (name === '__proto__')
                report({ message: 'the key "__proto__" is not allowed', offset });
            else if (first !== undefined) {
                report({ message: `the key ${JSON.stringify(name)} is given twice`, offset, earlier: first });
            }
            else
                entries.push([name, read(value, depth + 1)]);
            seen.set(name, offset);
        }
        return Object.fromEntries(entries);
    }
    const data = read(document.contents, 0);
    return { data, whole, targets };
}
function locator(document, targets) {
    const indexes = new Map();
    function entryOf(holder, key) {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(holder))
            return { value: holder.items[Number(key)] ?? null };
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(holder))
            return undefined;
        const index = indexes.get(holder) ?? new Map(holder.items.toReversed().map((pair) => [nameOf(pair.key), pair]));
        indexes.set(holder, index);
        return index.get(String(key));
    }
    return (keys, at) => {
        let node = document.contents;
        let offset = node ? startOf(node) : 0;
        for (const [depth, key] of keys.entries()) {
            const { key: name, value = null } = entryOf((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) ? targets.get(node) : node, key) ?? {};
            const empty = value === null || ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(value) && value.range?.[0] === value.range?.[1]);
            const wanted = name && (empty || (at === 'key' && depth === keys.length - 1)) ? name : value;
            if (wanted)
                offset = startOf(wanted);
            node = value;
        }
        return offset;
    };
}
function nameOf(key) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? String(key.value ?? '') : '';
}
function startOf(node) {
    return node.range?.[0] ?? 0;
}


}),

58268:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Du: () => (typeClass),
  LV: () => (fitsType),
  WC: () => (cellOf)
});
var _sql_cell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39385);
var _sql_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36010);


const integers = /^(?:TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT|UTINYINT|USMALLINT|UINTEGER|UBIGINT|UHUGEINT|BIGNUM|DECIMAL\(\d+,0\))$/;
function typeClass(type) {
    if (type.endsWith(']'))
        return 'array';
    if (/^(?:STRUCT|MAP|UNION)\b/.test(type))
        return 'object';
    if (integers.test(type))
        return 'integer';
    if (type.startsWith('DECIMAL'))
        return 'number';
    if (type === 'DOUBLE' || type === 'FLOAT')
        return 'float';
    if (type === 'VARCHAR' || type === 'UUID' || type.startsWith('ENUM'))
        return 'string';
    if (type === 'BOOLEAN')
        return 'boolean';
    if (type === 'DATE')
        return 'date';
    if (type.startsWith('TIMESTAMP'))
        return 'timestamp';
    if (type.startsWith('TIME'))
        return 'time';
    return 'other';
}
function fitsType(type, found) {
    if (type === 'number')
        return found === 'integer' || found === 'number' || found === 'float';
    return type === found;
}
function cellOf(column, { path, type, nothing = [] }) {
    if (column.kind === 'json')
        return jsonCell(column, path, type);
    const raw = path.map(_sql_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sqlName */ .iA).join('.');
    if (column.kind === 'typed' && !(type?.fromText && typeClass(column.type) === 'string')) {
        const floats = typeClass(column.type) === 'float';
        return { raw, text: `CAST(${raw} AS VARCHAR)`, value: raw, mixed: false, floats };
    }
    return textCell(nothing.length === 0
        ? raw
        : `CASE WHEN ${raw} NOT IN (${nothing.map(_sql_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sqlText */ .gt).join(', ')}) THEN ${raw} END`, type);
}
function textCell(raw, type) {
    const value = type ? fromText(raw, type) : raw;
    return {
        raw,
        text: raw,
        value,
        mixed: type !== undefined && type.type !== 'string',
        floats: type?.type === 'number',
    };
}
function jsonCell(column, path, type) {
    const [, ...inner] = path;
    const whole = (0,_sql_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sqlName */ .iA)(column.name);
    const pointer = inner.map((name) => `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
    const found = inner.length === 0 ? whole : `${whole}->${(0,_sql_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sqlText */ .gt)(pointer)}`;
    const raw = inner.length === 0 ? whole : `CASE WHEN json_type(${found}) <> 'NULL' THEN ${found} END`;
    const text = `json_extract_string(${found}, '$')`;
    const value = type ? fromJson({ found, text }, type) : text;
    return { raw, text, value, mixed: type !== undefined, floats: type?.type === 'number' };
}
function fromText(raw, type) {
    switch (type.type) {
        case 'string':
            return raw;
        case 'integer': {
            const whole = type.width && type.width.most > 2n ** 63n ? 'HUGEINT' : 'BIGINT';
            const cast = `TRY_CAST(${raw} AS ${whole})`;
            return `CASE WHEN ${raw} = CAST(${cast} AS VARCHAR) OR regexp_full_match(${raw}, '\\s*[+-]?[0-9]+\\s*') THEN ${cast} END`;
        }
        case 'number':
            return `CASE WHEN NOT contains(${raw}, '_') THEN TRY_CAST(${raw} AS DOUBLE) END`;
        case 'boolean':
            return `TRY_CAST(${raw} AS BOOLEAN)`;
        case 'date':
            return type.format === undefined
                ? `CASE WHEN ${raw} LIKE '____-__-__' THEN TRY_CAST(${raw} AS DATE) END`
                : `CAST(try_strptime(${raw}, ${(0,_sql_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sqlText */ .gt)(type.format)}) AS DATE)`;
        case 'timestamp': {
            if (type.format !== undefined)
                return `CAST(try_strptime(${raw}, ${(0,_sql_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sqlText */ .gt)(type.format)}) AS TIMESTAMP)`;
            const zoned = type.zoned ? ` AND regexp_matches(${raw}, '(?:[Zz]|[+-][0-9]{2}(?::?[0-9]{2})?)$')` : '';
            return `CASE WHEN ${raw} LIKE '____-__-__%'${zoned} AND TRY_CAST(${raw} AS TIMESTAMP) IS NOT NULL THEN ${(0,_sql_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .momentOf */ .Et)(raw)} END`;
        }
        case 'time':
            return type.format === undefined
                ? `CASE WHEN ${raw} LIKE '__:__%' THEN TRY_CAST(${raw} AS TIME) END`
                : `CAST(try_strptime(${raw}, ${(0,_sql_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sqlText */ .gt)(type.format)}) AS TIME)`;
        case 'array':
        case 'object':
            return `CASE WHEN json_type(TRY_CAST(${raw} AS JSON)) = '${type.type === 'array' ? 'ARRAY' : 'OBJECT'}' THEN TRY_CAST(${raw} AS JSON) END`;
    }
}
function fromJson({ found, text }, type) {
    const when = (types, value) => `CASE WHEN json_type(${found}) IN (${types}) THEN ${value} END`;
    switch (type.type) {
        case 'string':
            return when(`'VARCHAR'`, text);
        case 'integer':
            return when(`'UBIGINT', 'BIGINT', 'HUGEINT', 'UHUGEINT'`, `TRY_CAST(${text} AS HUGEINT)`);
        case 'number':
            return when(`'UBIGINT', 'BIGINT', 'HUGEINT', 'UHUGEINT', 'DOUBLE'`, `TRY_CAST(${text} AS DOUBLE)`);
        case 'boolean':
            return when(`'BOOLEAN'`, `TRY_CAST(${text} AS BOOLEAN)`);
        case 'array':
            return when(`'ARRAY'`, found);
        case 'object':
            return when(`'OBJECT'`, found);
        default:
            return when(`'VARCHAR'`, fromText(text, type));
    }
}


}),

11726:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  E: () => (textFormats),
  G: () => (rowCondition)
});
var _sql_cell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39385);
var _sql_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36010);


function rowCondition(rule, cell) {
    const { raw, text, value } = cell;
    const there = cell.floats ? `isfinite(${value})` : `${value} IS NOT NULL`;
    switch (rule.kind) {
        case 'required':
            return { sql: `${raw} IS NULL` };
        case 'range':
            return range(rule, cell, there);
        case 'length': {
            const length = `length(${text})`;
            const fails = [
                ...(rule.min === undefined ? [] : [`${length} < ${rule.min}`]),
                ...(rule.max === undefined ? [] : [`${length} > ${rule.max}`]),
            ];
            return { sql: guarded(there, fails) };
        }
        case 'pattern': {
            const why = patternObstacle(rule.pattern);
            return why === undefined
                ? { sql: guarded(there, [`NOT regexp_matches(${text}, ${(0,_sql_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sqlText */ .gt)(rule.pattern)})`]) }
                : { why };
        }
        case 'format':
            return { sql: guarded(there, [`NOT regexp_matches(${text}, ${(0,_sql_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sqlText */ .gt)(textFormats[rule.format])})`]) };
        case 'enum':
            return rule.values.length === 0
                ? { sql: there }
                : { sql: guarded(there, [`NOT (${isOneOf(rule.values, cell)})`]) };
        case 'not-in':
            return rule.values.length === 0
                ? { sql: 'false' }
                : { sql: guarded(there, [isOneOf(rule.values, cell)]) };
        case 'multiple':
            return {
                sql: guarded(there, [
                    `abs(${value} / ${(0,_sql_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sqlNumber */ .K5)(rule.of)} - round(${value} / ${(0,_sql_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sqlNumber */ .K5)(rule.of)})) > 1e-9`,
                ]),
            };
        case 'items': {
            const length = cell.json ? `json_array_length(${value})` : `len(${value})`;
            const distinct = cell.json
                ? `len(list_distinct(CAST(${value} AS JSON[])))`
                : `len(list_distinct(${value}))`;
            const fails = [
                ...(rule.min === undefined ? [] : [`${length} < ${rule.min}`]),
                ...(rule.max === undefined ? [] : [`${length} > ${rule.max}`]),
                ...(rule.unique ? [`${distinct} < ${length}`] : []),
            ];
            return { sql: guarded(there, fails) };
        }
    }
}
function guarded(there, fails) {
    return `${there} AND (${fails.join(' OR ')})`;
}
function range(rule, cell, there) {
    const sides = [
        ['<', rule.min],
        ['>', rule.max],
        ['<=', rule.above],
        ['>=', rule.below],
    ];
    const fails = [];
    for (const [sign, limit] of sides) {
        if (limit === undefined)
            continue;
        const literal = limitOf(limit, cell.type);
        if (literal === undefined)
            return {
                why: `the limit ${JSON.stringify(String(limit).slice(0, 60))} cannot be held against ${cell.type ?? 'a column without a type'}`,
            };
        fails.push(`${cell.value} ${sign} ${literal}`);
    }
    return { sql: guarded(there, fails) };
}
function limitOf(limit, type) {
    const text = String(limit).trim();
    switch (type) {
        case 'date':
            return /^\d{4}-\d{2}-\d{2}$/.test(text) ? `TRY_CAST(${(0,_sql_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sqlText */ .gt)(text)} AS DATE)` : undefined;
        case 'timestamp':
            return /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}.*)?$/.test(text) ? (0,_sql_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .momentOf */ .Et)((0,_sql_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sqlText */ .gt)(text)) : undefined;
        case 'time':
            return /^\d{2}:\d{2}(?::\d{2}.*)?$/.test(text) ? `TRY_CAST(${(0,_sql_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sqlText */ .gt)(text)} AS TIME)` : undefined;
        case 'integer':
        case 'number':
        case undefined:
            return text !== '' && Number.isFinite(Number(text)) ? (0,_sql_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sqlNumber */ .K5)(Number(text)) : undefined;
        case 'string':
            return (0,_sql_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sqlText */ .gt)(text);
        default:
            return undefined;
    }
}
const shortList = 50;
function isOneOf(values, { value, text, type, textual }) {
    const numeric = !textual && (type === 'integer' || type === 'number');
    const numbers = values.map(Number);
    if (numeric && numbers.every(Number.isFinite))
        return `${value} IN (${numbers.map(_sql_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sqlNumber */ .K5).join(', ')})`;
    if (type === 'boolean' && values.every((one) => typeof one === 'boolean'))
        return `${value} IN (${values.join(', ')})`;
    const texts = values.map((one) => (0,_sql_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sqlText */ .gt)(String(one))).join(', ');
    return values.length > shortList ? `${text} IN (${texts})` : `list_contains([${texts}], ${text})`;
}
function patternObstacle(pattern) {
    if (pattern.length > 1000)
        return 'its pattern has more than 1000 letters';
    try {
        new RegExp(pattern, 'u');
    }
    catch {
        try {
            new RegExp(pattern);
        }
        catch {
            return 'its pattern is no regular expression';
        }
    }
    if (/\(\?(?:[=!]|<[=!])/.test(pattern))
        return 'its pattern looks ahead or behind, which cannot be searched in linear time';
    if (/\\[1-9]|\\k</.test(pattern))
        return 'its pattern refers back, which cannot be searched in linear time';
    return undefined;
}
const octet = '(?:25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])';
const textFormats = {
    email: '^[^@\\s]+@[^@\\s.]+(?:\\.[^@\\s.]+)+$',
    uuid: '^[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
    uri: '^[A-Za-z][A-Za-z0-9+.-]*:\\S+$',
    hostname: '^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)*[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$',
    ipv4: `^(?:${octet}\\.){3}${octet}$`,
    ipv6: '^(?:(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}(?::[0-9a-fA-F]{1,4}){0,6})?::(?:[0-9a-fA-F]{1,4}(?::[0-9a-fA-F]{1,4}){0,6})?)$',
};


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

83990:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Z: () => (fileColumn),
  q: () => (rowColumn)
});
const rowColumn = '·row';
const fileColumn = '·file';


}),

21907:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  o: () => (quoteText)
});
const longestQuote = 120;
function quoteText(text) {
    const clipped = text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text;
    return JSON.stringify(clipped).replace(/[^\x20-\x7e\u00a1-\u024f\u0370-\u1fff\u3040-\ud7ff…]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}


}),

20604:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  A: () => (signatureChanges)
});
var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21907);
var _model_file_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89001);


function signatureChanges(candidate, baseline, path) {
    const changes = [
        ...valueChanges('input', candidate.inputs, baseline.inputs),
        ...valueChanges('output', candidate.outputs, baseline.outputs),
        ...featureChanges(candidate, baseline),
    ];
    return changes.map(({ code, message }) => {
        const { severity, wayOut } = _model_file_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .modelFileCodes */ .Y[code];
        return { code, severity, place: { path }, message, wayOut };
    });
}
function valueChanges(side, candidate, baseline) {
    const before = new Map(baseline.map((value) => [value.name, value]));
    const after = new Map(candidate.map((value) => [value.name, value]));
    const gone = baseline
        .filter(({ name }) => !after.has(name))
        .map(({ name }) => changed(side, name, 'is gone'));
    const held = candidate.flatMap((value) => {
        const old = before.get(value.name);
        if (!old && side === 'output')
            return [widened(side, value.name, 'is new')];
        return old ? differences(side, value, old) : [changed(side, value.name, 'is new and must be given')];
    });
    const common = (values, others) => values.map(({ name }) => name).filter((name) => others.has(name));
    const isReordered = common(candidate, before).join('\0') !== common(baseline, after).join('\0');
    const order = isReordered
        ? [{ code: 'SIGNATURE_CHANGED', message: `The ${side}s come in another order` }]
        : [];
    return [...gone, ...held, ...order];
}
function differences(side, value, old) {
    const changes = [];
    if (value.type !== old.type)
        changes.push(changed(side, value.name, `has type ${(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .o)(value.type)}, before ${(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .o)(old.type)}`));
    const shapes = `has shape ${shown(value.shape)}, before ${shown(old.shape)}`;
    const fits = {
        input: () => isWithin(old.shape, value.shape),
        output: () => isWithin(value.shape, old.shape),
    };
    if (!fits[side]())
        changes.push(changed(side, value.name, shapes));
    else if (shown(value.shape) !== shown(old.shape))
        changes.push(widened(side, value.name, shapes));
    return changes;
}
function isWithin(inner, outer) {
    if (outer === null)
        return true;
    if (inner === null || inner.length !== outer.length)
        return false;
    return outer.every((size, at) => typeof size !== 'number' || size === inner[at]);
}
function featureChanges({ features }, { features: before }) {
    if (!before)
        return [];
    const fault = (message) => [{ code: 'SIGNATURE_CHANGED', message }];
    if (!features)
        return fault(`The file no longer states its features, before ${before.count}`);
    if (features.count !== before.count)
        return fault(`It takes ${features.count} features, before ${before.count}`);
    if (!features.names || !before.names)
        return [];
    const at = features.names.findIndex((name, index) => name !== before.names?.[index]);
    if (at < 0)
        return [];
    const [now, old] = [features.names[at] ?? '', before.names[at] ?? ''].map(_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .o);
    return fault(`Feature ${at + 1} is ${now}, before ${old}`);
}
function changed(side, name, what) {
    return { code: 'SIGNATURE_CHANGED', message: `The ${side} ${(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .o)(name)} ${what}` };
}
function widened(side, name, what) {
    return { code: 'SIGNATURE_WIDENED', message: `The ${side} ${(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .o)(name)} ${what}` };
}
function shown(shape) {
    return shape === null
        ? 'any'
        : `[${shape.map((size) => (typeof size === 'number' ? size : '?')).join(', ')}]`;
}


}),

39385:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Et: () => (momentOf),
  Ie: () => (cellText),
  KU: () => (cellDouble),
  W4: () => (cellNumber),
  wP: () => (isWhole)
});
/* unused harmony export isNumeric */
var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36010);

function cellText(column) {
    const text = writtenText(column);
    return column.kind === 'typed' && column.type !== 'VARCHAR'
        ? text
        : `CASE WHEN trim(${text}, ${blanks}) <> '' THEN ${text} END`;
}
function cellDouble(column) {
    if (column.type === 'DOUBLE')
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sqlName */ .iA)(column.name);
    return `TRY_CAST(${isNumeric(column) ? (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sqlName */ .iA)(column.name) : writtenText(column)} AS DOUBLE)`;
}
function cellNumber(column) {
    const value = cellDouble(column);
    return `CASE WHEN isfinite(${value}) THEN ${value} END`;
}
function isNumeric({ kind, type }) {
    return kind === 'typed' && /^(U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?|FLOAT|DOUBLE|DECIMAL\(.*\))$/.test(type);
}
function isWhole({ kind, type }) {
    return kind === 'typed' && /^U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?$/.test(type);
}
function momentOf(text) {
    return `CAST(TRY_CAST(${text} AS TIMESTAMPTZ) AS TIMESTAMP)`;
}
function isNested({ kind, type }) {
    return kind === 'typed' && /(\]|^(STRUCT|MAP)\b.*\))$/s.test(type);
}
const blanks = "E' \\t\\r\\n'";
function writtenText(column) {
    const { name, type, kind } = column;
    if (isNested(column))
        return `CASE WHEN ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sqlName */ .iA)(name)} IS NOT NULL THEN CAST(to_json(${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sqlName */ .iA)(name)}) AS VARCHAR) END`;
    if (kind === 'json')
        return `json_extract_string(${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sqlName */ .iA)(name)}, '$')`;
    return type === 'VARCHAR' ? (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sqlName */ .iA)(name) : `CAST(${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sqlName */ .iA)(name)} AS VARCHAR)`;
}


}),

36010:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  J: () => (sqlTexts),
  K5: () => (sqlNumber),
  gt: () => (sqlText),
  iA: () => (sqlName)
});
function sqlName(name) {
    return `"${name.replaceAll('\0', '').replaceAll('"', '""')}"`;
}
function sqlText(text) {
    return `'${text.replaceAll('\0', '').replaceAll("'", "''")}'`;
}
function sqlNumber(value) {
    if (!Number.isFinite(value))
        throw new RangeError('SQL has no such number');
    return Number.isSafeInteger(value) ? String(value) : `${value.toExponential()}::DOUBLE`;
}
function sqlTexts(texts) {
    return `[${texts.map(sqlText).join(', ')}]`;
}


})

};
