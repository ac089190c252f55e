export const id = 2278;
export const ids = [2278];
export const modules = {

44605:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Y: () => (isComputed)
});
var _binary_metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62311);
var _class_metrics_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81616);
var _multiclass_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93641);
var _regression_metrics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11707);




const names = new Set([
    ..._binary_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .classMetrics */ .A,
    ..._binary_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .scoreMetrics */ .u,
    ..._regression_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .regressionMetrics */ .N,
    ..._multiclass_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .rightShares */ .ZG,
    ..._class_metrics_js__WEBPACK_IMPORTED_MODULE_3__/* .classRatios */ .FJ,
    ..._multiclass_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .classAreaNames */ .kW,
    'ndcg',
    'mrr',
    'map',
]);
function isComputed(metric) {
    return names.has(metric) || /^(top_\d+_accuracy|ndcg_at_\d+)$/.test(metric);
}


}),

68737:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  j: () => (impossibleColumns),
  v: () => (contradictions)
});
var _compare_computed_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44605);
var _prediction_columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63173);


function impossibleColumns(columns) {
    const faults = [...sharedUnit(columns)];
    if ((0,_prediction_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .outputColumns */ .JN)(columns).length === 0 && !hasValues(columns)) {
        faults.push({
            code: 'PREDICTIONS_INVALID',
            message: 'neither `score` nor `prediction` is given under `predictions`',
            hint: 'Name the column that holds the model’s output.',
        });
    }
    const others = contradictions(columns).map(({ message, hint }) => ({
        code: 'PREDICTIONS_INVALID',
        message,
        hint,
    }));
    return [...faults, ...others];
}
function contradictions(columns) {
    return [...ofRanking(columns), ...ofClasses(columns), ...ofValues(columns)];
}
function sharedUnit(columns) {
    const { unit } = columns;
    if (unit === undefined)
        return [];
    const roles = ['label', 'prediction', 'baseline', 'weight'];
    const isScore = columns.score !== undefined && (0,_prediction_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .outputColumns */ .JN)(columns).includes(unit);
    const measured = isScore ? 'score' : roles.find((role) => columns[role] === unit);
    if (measured === undefined)
        return [];
    return [
        {
            code: 'PREDICTIONS_INVALID',
            message: `\`unit\` and \`${measured}\` under \`predictions\` are the same column, \`${unit}\``,
            hint: 'A unit says which rows belong together: name the column of a customer, a patient, a prompt.',
        },
    ];
}
function ofRanking(columns) {
    const { query, label, score, task, positive, threshold } = columns;
    if (query === undefined)
        return [];
    const faults = [];
    const tell = (message, hint) => faults.push({ role: 'query', message, hint });
    if (typeof score !== 'string') {
        tell('a `query` ranks rows by a `score`', 'Name the one column by which rows are ranked.');
    }
    if (label === undefined)
        tell('a `query` needs a `label`', 'Name the column that says how relevant a row is.');
    if (task !== undefined || positive !== undefined || threshold !== undefined) {
        tell('rows that are ranked have no `task`, `positive` class or `threshold`', 'Leave them out.');
    }
    if ([label, score, columns.weight, columns.unit, columns.id].includes(query)) {
        tell('the same column is also given another role', 'A query says which rows are ranked together.');
    }
    return faults;
}
function ofClasses({ score, task, positive, threshold, baseline }) {
    const isMapped = typeof score === 'object';
    const faults = [];
    const tell = (role, message, hint) => faults.push({ role, message, hint });
    if (isMapped && new Set(Object.values(score)).size < Math.max(2, Object.keys(score).length)) {
        tell('score', 'names fewer than two columns, or one twice', 'Name a column for each class.');
    }
    if (isMapped && task !== undefined && task !== 'multiclass') {
        tell('task', `\`score\` names a column a class, and \`task\` is ${task}`, 'Leave `task` out.');
    }
    if (typeof score === 'string' && task === 'regression') {
        tell('task', 'a regression has a `prediction`, no `score`', 'Name the column under `prediction`.');
    }
    if (typeof score === 'string' && task === 'multiclass') {
        tell('task', 'one `score` column speaks of two classes', oneEach);
    }
    if ((isMapped || task === 'multiclass') && (positive !== undefined || threshold !== undefined)) {
        tell(positive === undefined ? 'threshold' : 'positive', 'several classes have neither a `positive` one nor a `threshold`', 'Leave them out.');
    }
    if (isMapped && baseline !== undefined) {
        tell('baseline', 'is one column, and `score` names one a class', 'Give the baseline a file of its own.');
    }
    return faults;
}
const oneEach = 'Name the column of each class’s probability: `score: { cat: p_cat, dog: p_dog }`.';
function ofValues(columns) {
    const { values = {}, query, baseline, label } = columns;
    if (!hasValues(columns))
        return [];
    const faults = [];
    const tell = (message, hint) => faults.push({ role: 'values', message, hint });
    for (const metric of Object.keys(values).filter(_compare_computed_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .isComputed */ .Y)) {
        tell(`${metric} is computed from labels and predictions`, 'Give the metric another name.');
    }
    if (query !== undefined) {
        tell('`values` are of rows, and a `query` ranks several', 'Give them a model of their own in the policy.');
    }
    if (baseline !== undefined) {
        tell('the baseline’s are in no column of this file', 'Leave `baseline` out: give it a file of its own.');
    }
    if (label !== undefined && (0,_prediction_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .outputColumns */ .JN)(columns).length === 0) {
        tell('a `label` without `score` or `prediction` says nothing', '`values` need no label: leave it out.');
    }
    return faults;
}
function hasValues({ values = {} }) {
    return Object.keys(values).length > 0;
}


}),

10964:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  CU: () => (gapMetrics),
  Ch: () => (gapKinds),
  Ki: () => (gapName),
  px: () => (isGapMetric)
});
const gapKinds = {
    demographic_parity_difference: { rates: ['selection'], form: 'difference' },
    demographic_parity_ratio: { rates: ['selection'], form: 'ratio' },
    equal_opportunity_difference: { rates: ['true-positive'], form: 'difference' },
    equal_opportunity_ratio: { rates: ['true-positive'], form: 'ratio' },
    equalized_odds_difference: { rates: ['true-positive', 'false-positive'], form: 'difference' },
    equalized_odds_ratio: { rates: ['true-positive', 'false-positive'], form: 'ratio' },
};
const gapMetrics = Object.keys(gapKinds);
function isGapMetric(metric) {
    return Object.hasOwn(gapKinds, metric);
}
function gapName(metric, column) {
    return `${metric} by ${column}`;
}


}),

82278:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parsePolicy: () => (parsePolicy)
});

// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/domain/repository-path.ts
var repository_path = __webpack_require__(62164);
// EXTERNAL MODULE: ./src/domain/metric/gaps.ts
var gaps = __webpack_require__(10964);
// EXTERNAL MODULE: ./src/domain/schema-faults.ts
var schema_faults = __webpack_require__(6907);
// EXTERNAL MODULE: ./src/domain/compare/computed-metrics.ts
var computed_metrics = __webpack_require__(44605);
// EXTERNAL MODULE: ./src/domain/metric/catalogue.ts + 1 modules
var catalogue = __webpack_require__(83128);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./src/domain/evidence/impossible-columns.ts
var impossible_columns = __webpack_require__(68737);
// EXTERNAL MODULE: ./src/domain/run/record.ts
var record = __webpack_require__(55737);
;// CONCATENATED MODULE: ./src/domain/policy/predictions-consistency.ts



function checkPredictions(predictions, report) {
    if (Object.keys(predictions).length === 0)
        return;
    const at = (key) => ['predictions', key];
    const { score, prediction, baseline, label } = predictions;
    if (score === undefined && prediction === undefined && predictions['values'] === undefined) {
        report(['predictions'], 'names neither a `score` nor a `prediction` column', 'Add `score: <column>`.');
    }
    if (score !== undefined && prediction !== undefined) {
        report(at('prediction'), '`score` and `prediction` are both given', 'Keep one: classes follow from scores.');
    }
    if (predictions['threshold'] !== undefined && score === undefined) {
        report(at('threshold'), 'a threshold needs a `score` column');
    }
    const own = score ?? prediction;
    const outputs = typeof own === 'object' && own !== null ? Object.values(own) : [own];
    if (baseline !== undefined && outputs.includes(baseline)) {
        report(at('baseline'), 'is the candidate’s own column', 'A model compared with itself always passes.');
    }
    if (label !== undefined && (outputs.includes(label) || label === baseline)) {
        report(at('label'), 'is also given as a column of predictions');
    }
    if (Array.isArray(predictions['path']) && baseline !== undefined) {
        report(at('baseline'), 'stands in one file with the candidate’s values, and `path` lists a file a seed', 'Leave `baseline` out: its own runs are what several seeds are held against.');
    }
    if (predictions['engine'] === 'spark')
        checkSpark(predictions, report);
    const columns = written.safeParse(predictions);
    if (!columns.success)
        return;
    for (const { role, message, hint } of (0,impossible_columns/* contradictions */.v)(asRoles(columns.data)))
        report(at(role), message, hint);
}
function checkSpark(predictions, report) {
    for (const role of ['id', 'label', 'score']) {
        if (predictions[role] === undefined)
            report(['predictions', 'engine'], `Spark sums up rows with a \`${role}\`, and none is named`);
    }
    if (Array.isArray(predictions['path']))
        report(['predictions', 'path'], 'is a list, and Spark sums up the rows of one run', 'Write one path.');
    for (const role of ['prediction', 'weight', 'unit', 'query', 'values', 'task']) {
        if (predictions[role] === undefined || (role === 'task' && predictions[role] === 'binary'))
            continue;
        report(['predictions', role], 'is nothing that Spark can sum up', 'Take `engine: spark` out: the rows are read here then.');
    }
    if (typeof predictions['score'] === 'object')
        report(['predictions', 'score'], 'Spark sums up one score of two classes');
    if (Array.isArray(predictions['search']))
        report(['predictions', 'search'], 'a search needs the rows, and Spark hands over their sums alone');
    for (const role of ['slices', 'groups']) {
        const entries = predictions[role];
        if (Array.isArray(entries) && entries.some((entry) => Array.isArray(entry)))
            report(['predictions', role], 'Spark sums up rows by columns, not by those that are crossed', 'Write a column that holds both.');
    }
}
const written = schemas/* object */.Ikc({
    ...record/* predictionColumns */.v8.shape,
    values: schemas/* union */.KCZ([schemas/* array */.YOg(schemas/* string */.YjP()), schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP())]).optional(),
});
function asRoles({ values, ...columns }) {
    if (values === undefined)
        return columns;
    return {
        ...columns,
        values: Array.isArray(values) ? Object.fromEntries(values.map((name) => [name, name])) : values,
    };
}

// EXTERNAL MODULE: ./src/domain/evidence/crossing-name.ts
var crossing_name = __webpack_require__(5748);
// EXTERNAL MODULE: ./src/domain/glob.ts
var glob = __webpack_require__(47916);
;// CONCATENATED MODULE: ./src/domain/policy/field.ts




const path = schemas/* string */.YjP().superRefine(complain(repository_path/* pathFault */.a9));
const field_glob = schemas/* string */.YjP().superRefine(complain(glob/* globFault */.Hf));
const pathOrGlob = schemas/* string */.YjP()
    .superRefine(complain((text) => (0,repository_path/* pathFault */.a9)(text) ?? (0,glob/* globFault */.Hf)(withoutDots(text))));
const command = schemas/* string */.YjP().superRefine(complain((text) => {
    if (text.trim() === '')
        return 'an empty command';
    return text.includes('\0') ? 'a command holds no NUL' : undefined;
}));
const label = schemas/* string */.YjP().superRefine(complain((text) => {
    if (text.trim() === '')
        return 'an empty name';
    if (text.length > 256)
        return 'a name may have 256 letters at the most';
    return (0,repository_path/* hasControl */.aQ)(text) ? 'a name holds no control characters' : undefined;
}));
const passage = schemas/* string */.YjP().superRefine(complain((text) => {
    if (text.trim() === '')
        return 'an empty text';
    return text.length > 10_000 ? 'a text may have 10,000 letters at the most' : undefined;
}));
const uri = schemas/* string */.YjP().superRefine((text, context) => {
    if (!/^[a-z][a-z0-9+.-]*:\/\/\S+$/i.test(text)) {
        context.addIssue({ code: 'custom', message: 'expected an address such as `s3://bucket/key`' });
    }
    else if (/^[^/]*\/\/[^/]*:[^/]*@/.test(text)) {
        context.addIssue({
            code: 'custom',
            message: 'an address here must not hold a password',
            params: { secret: true },
        });
    }
});
function listOf(entry) {
    return schemas/* array */.YOg(entry).min(1).superRefine(complainOfTwins);
}
const mostCrossed = 4;
const sliceColumn = label.refine((name) => !(0,crossing_name/* readsLikeCrossing */.b3)(name), '`×` stands between columns that are crossed, so no column of slices may have it as a word of its name');
const slicings = schemas/* array */.YOg(schemas/* union */.KCZ([sliceColumn, schemas/* array */.YOg(sliceColumn).min(2).max(mostCrossed).superRefine(complainOfTwins)]))
    .min(1)
    .superRefine((entries, context) => {
    const names = entries.map(slicingName);
    for (const [index, name] of names.entries()) {
        if (names.indexOf(name) < index)
            context.addIssue({ code: 'custom', path: [index], message: 'listed twice' });
    }
});
function slicingName(entry) {
    return typeof entry === 'string' ? entry : (0,crossing_name/* crossingName */.Q)(entry);
}
function oneOrMore(entry) {
    return schemas/* union */.KCZ([entry, listOf(entry)]);
}
function complainOfTwins(entries, context) {
    for (const [index, value] of entries.entries()) {
        if (entries.indexOf(value) < index)
            context.addIssue({ code: 'custom', path: [index], message: 'listed twice' });
    }
}
function complain(faultOf) {
    return (text, context) => {
        const message = faultOf(text);
        if (message)
            context.addIssue({ code: 'custom', message });
    };
}
function withoutDots(text) {
    return text
        .split('/')
        .filter((name) => name !== '.' && name !== '..' && name !== '')
        .join('/');
}

;// CONCATENATED MODULE: ./src/domain/policy/gate-schema.ts


const percentage = /^(\d{1,3}(\.\d+)?) ?%$/;
const tolerance = schemas/* union */.KCZ([
    schemas/* number */.aig().min(0),
    schemas/* string */.YjP().regex(percentage, 'expected a number of at least 0, or a share of the baseline such as 1%'),
])
    .describe('Loss that is allowed: in the metric’s own unit, or `1%` of the baseline. 0 is the strict form.');
const writtenRule = schemas/* strictObject */.rej({
    'no-worse': schemas/* literal */.euz(true).describe('Fails when a relevant loss is shown.').optional(),
    tolerance: tolerance.optional(),
    'must-improve': schemas/* union */.KCZ([schemas/* literal */.euz(true), schemas/* number */.aig().min(0)])
        .describe('Gain that must be shown; `true`: any.')
        .optional(),
    min: schemas/* number */.aig().describe('Least value of the candidate itself.').optional(),
    max: schemas/* number */.aig().describe('Greatest value of the candidate itself.').optional(),
    range: schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()])
        .refine(([low, high]) => low < high, 'expected the lesser number first')
        .describe('Least and greatest score of a row, `[0, 1]`, for a metric of `values`: bounds what one row can cost.')
        .optional(),
    direction: schemas/* enum */.k5n(['higher', 'lower'])
        .describe('Which way is better. Default: by the metric’s name.')
        .optional(),
    slices: slicings
        .describe('Columns; the rule holds for each of their values, too. `[a, b]` in the list: the two crossed.')
        .optional(),
    groups: slicings
        .describe('Of gaps of fairness: columns; the rule holds for the gap between the groups of each.')
        .optional(),
    level: schemas/* enum */.k5n(['fail', 'warn']).describe('What a broken rule does. Default fail.').optional(),
})
    .describe('What is asked of one metric.');
const gate_schema_name = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const reserved = ['auto', 'none', 'latest'];
const stage = schemas/* string */.YjP()
    .max(64)
    .regex(gate_schema_name, 'expected a to z, 0 to 9 and single hyphens inside')
    .refine((text) => !reserved.includes(text), 'auto, none and latest mean something else');
const reference = schemas/* strictObject */.rej({
    uri: uri.describe('Where the bytes are kept.'),
    sha256: schemas/* string */.YjP()
        .regex(/^[0-9a-f]{64}$/, 'expected 64 hex digits in lower case')
        .describe('Of the bytes.'),
    size: schemas/* int */.Whr().min(0).describe('Bytes.'),
});
const card = schemas/* strictObject */.rej({
    'intended-use': passage.describe('What the model is for, and what it is not for.').optional(),
    license: label.describe('Licence of the model, best as an SPDX id: `Apache-2.0`.').optional(),
    limitations: passage.describe('Where the model is known to fail.').optional(),
})
    .describe('What people say of the model; it stands on its card, the notes of each release.');
const ruleFields = {
    gate: schemas/* record */.g1P(label, schemas/* union */.KCZ([schemas/* literal */.euz('no-worse'), writtenRule]))
        .describe('Rules by metric. `roc_auc: no-worse` is short for `roc_auc: { no-worse: true }`.')
        .optional(),
    drift: listOf(schemas/* union */.KCZ([schemas/* literal */.euz('*'), label]))
        .describe('Columns whose drift from the reference data fails, `*` for all. Default: drift warns.')
        .optional(),
    stages: listOf(stage)
        .describe('Stages that a version passes, first to last. Default [production].')
        .optional(),
    release: schemas/* strictObject */.rej({
        evidence: schemas/* enum */.k5n(['rows', 'summary', 'none'])
            .describe('What of the evaluation a release carries. Default: rows, in a public repository summary.')
            .optional(),
        latest: schemas/* boolean */.zMY()
            .describe('Whether its releases may be the repository’s latest. Default false.')
            .optional(),
        references: schemas/* array */.YOg(reference)
            .describe('Model files that stay where they are and are named by address.')
            .optional(),
        card: card.optional(),
        gto: schemas/* boolean */.zMY()
            .describe('Whether versions and stages are also tagged as GTO reads them. Default false.')
            .optional(),
    })
        .describe('How versions are published.')
        .optional(),
};
function shareOf(text) {
    return Number(percentage.exec(text)?.[1]) / 100;
}

;// CONCATENATED MODULE: ./src/domain/policy/consistency.ts






function consistencyFaults(data) {
    const faults = [];
    for (const [name, model] of entries(mapping(data)['models'])) {
        const report = (path, message, hint) => faults.push({
            path: ['models', name, ...path],
            at: 'value',
            message,
            ...(hint !== undefined && { hint }),
        });
        const fields = mapping(model);
        checkPaths(fields, report);
        checkPredictions(mapping(fields['predictions']), report);
        checkScoring(fields, report);
        checkData(fields['data'], report);
        for (const [metric, rule] of entries(fields['gate'])) {
            if (isMapping(rule))
                checkRule(metric, rule, report);
            if (isMapping(rule) && fields['predictions'] !== undefined)
                checkShare(metric, rule, report);
            else if (metric === 'ece' && rule === 'no-worse')
                checkRule(metric, { 'no-worse': true }, report);
        }
    }
    return faults;
}
function checkScoring(model, report) {
    if (model['evaluate'] === undefined || mapping(model['predictions'])['engine'] !== 'spark')
        return;
    report(['evaluate'], 'earlier versions are scored again on rows that are read here, and Spark hands over their sums alone', 'Let the rows hold the scores of the model in use, too, and name them as `baseline`.');
}
function checkPaths(model, report) {
    const written = model['path'] ?? '.';
    const folder = isPath(written) ? (0,repository_path/* repositoryPath */.SH)('.', written) : '.';
    if (folder === undefined)
        report(['path'], 'leads out of the repository');
    for (const [path, text] of texts(model['model'], ['model'])) {
        if ((0,repository_path/* repositoryPath */.SH)('.', text) === undefined) {
            report(path, 'leads out of the model’s path', 'Give the model a `path` that holds its files.');
        }
    }
    const others = [
        ...texts(model['metrics'], ['metrics']),
        ...texts(mapping(model['predictions'])['path'], ['predictions', 'path']),
        ...list(model['data']).flatMap((datum, index) => [
            ...texts(mapping(datum)['path'], ['data', index, 'path']),
            ...texts(mapping(datum)['contract'], ['data', index, 'contract']),
        ]),
    ];
    for (const [path, text] of others) {
        if ((0,repository_path/* repositoryPath */.SH)(folder ?? '.', text) !== undefined)
            continue;
        report(path, 'leads out of the repository', 'Paths are relative to the model’s path.');
    }
}
function checkData(data, report) {
    const seen = new Set();
    for (const [index, entry] of list(data).entries()) {
        const { path, uri, version } = mapping(entry);
        const at = (key) => ['data', index, key];
        if (path === undefined && uri === undefined)
            report(['data', index], 'names neither a `path` nor a `uri`');
        if (path !== undefined && uri !== undefined)
            report(at('uri'), '`path` and `uri` are both given', 'Keep one.');
        if (uri !== undefined && version === undefined) {
            report(['data', index], 'external data needs a `version`', 'Without it nobody sees that the data changed.');
        }
        if (uri === undefined && version !== undefined)
            report(at('version'), 'only external data has a version: git has it');
        const name = path ?? uri;
        if (name !== undefined && seen.has(name)) {
            report(at(path === undefined ? 'uri' : 'path'), 'listed twice', 'Training and test data must not be the same.');
        }
        seen.add(name);
    }
}
const asks = ['no-worse', 'tolerance', 'must-improve', 'min', 'max'];
function checkRule(metric, rule, report) {
    const at = (key) => ['gate', metric, key];
    const { min, max, tolerance } = rule;
    if (rule['groups'] !== undefined)
        checkGroups(metric, rule, report);
    if (rule['no-worse'] !== undefined && tolerance !== undefined) {
        report(at('tolerance'), '`no-worse` and `tolerance` are both given', 'Keep one; `tolerance: 0` is the strict form.');
    }
    if (typeof min === 'number' && typeof max === 'number' && min > max) {
        report(at('min'), `min ${min} is above max ${max}: nothing can pass`);
    }
    if (typeof tolerance === 'string' && shareOf(tolerance) > 1) {
        report(at('tolerance'), `found ${tolerance}, expected at most 100%`);
    }
    const compares = ['no-worse', 'tolerance', 'must-improve'].some((key) => rule[key] !== undefined);
    if (list(rule['slices']).length > 0 && !compares) {
        report(at('slices'), 'slices are held against the baseline, and this rule compares nothing', 'Add `no-worse: true` or a `tolerance`.');
    }
    const known = Object.keys(rule).every((key) => [...asks, 'direction', 'range', 'slices', 'groups', 'level'].includes(key));
    if (known && asks.every((key) => rule[key] === undefined)) {
        report(['gate', metric], 'asks for nothing', `Give one of ${asks.join(', ')}.`);
    }
    if (rule['range'] !== undefined && (0,computed_metrics/* isComputed */.Y)(metric)) {
        report(at('range'), `the range of ${metric} is known`, '`range` is for metrics of `predictions: values`.');
    }
    if (metric !== 'ece')
        return;
    for (const key of asks.filter((ask) => ask !== 'max' && rule[ask] !== undefined)) {
        report(at(key), `\`${key}\` cannot be judged for ece`, 'Gate `brier` or `log_loss`; `ece` takes `max` only.');
    }
}
function checkGroups(metric, rule, report) {
    const at = (key) => ['gate', metric, key];
    if (!(0,gaps/* isGapMetric */.px)(metric)) {
        report(at('groups'), `${metric} is no gap between groups`, `Gaps are ${gaps/* gapMetrics */.CU.join(', ')}.`);
        return;
    }
    const limit = gaps/* gapKinds */.Ch[metric].form === 'ratio' ? 'min' : 'max';
    for (const key of [...asks, 'direction'].filter((ask) => ask !== limit && rule[ask] !== undefined)) {
        report(at(key), `\`${key}\` cannot be judged for ${metric}`, `Between groups it takes \`${limit}\` only.`);
    }
}
function checkShare(metric, { tolerance, min, max }, report) {
    if (!(0,computed_metrics/* isComputed */.Y)(metric) || !(0,catalogue/* isUnit */.vO)(metric))
        return;
    for (const [key, limit, outcome] of [
        ['min', min, 'pass'],
        ['max', max, 'fail'],
    ]) {
        if (typeof limit !== 'number' || limit <= 1)
            continue;
        report(['gate', metric, key], `found ${limit}, but ${metric} lies in 0 to 1: nothing could ever ${outcome}`, limit <= 100 ? `Did you mean ${String(limit / 100).replace(/^(0\.\d)$/, '$10')}?` : undefined);
    }
    if (typeof tolerance !== 'number' || tolerance < 1)
        return;
    report(['gate', metric, 'tolerance'], `found ${tolerance}, but ${metric} lies in 0 to 1: nothing could ever fail`, `Did you mean ${tolerance / 100}, ${tolerance === 1 ? 'one point' : `${tolerance} points`}?`);
}
function texts(value, path) {
    if (isPath(value))
        return [[path, value]];
    return list(value).flatMap((entry, index) => isPath(entry) ? [[[...path, index], entry]] : []);
}
function isPath(value) {
    return typeof value === 'string' && (0,repository_path/* pathFault */.a9)(value) === undefined;
}
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function mapping(value) {
    return isMapping(value) ? value : {};
}
function entries(value) {
    return Object.entries(mapping(value));
}
function list(value) {
    return Array.isArray(value) ? value : [];
}

// EXTERNAL MODULE: ./src/domain/policy/policy.ts
var policy = __webpack_require__(29337);
// EXTERNAL MODULE: ./src/domain/model.ts
var model = __webpack_require__(45529);
// EXTERNAL MODULE: ./src/domain/evidence/seed-names.ts
var seed_names = __webpack_require__(4818);
;// CONCATENATED MODULE: ./src/domain/policy/recipe-schema.ts




const train = schemas/* strictObject */.rej({
    setup: command.describe('Shell command that runs first: installs what training needs.').optional(),
    run: command.describe('Shell command that trains the model.'),
    repeat: schemas/* int */.Whr()
        .min(1)
        .max(100)
        .describe('How often to train, each time with another MODELGATE_SEED. Default 1.')
        .optional(),
    env: listOf(schemas/* string */.YjP()
        .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'expected a name of letters, digits and underscores')
        .refine((name) => !/TOKEN|SECRET|PASS|PWD|CREDENTIAL|PRIVATE|KEY|AUTH|URL|URI|DSN/i.test(name), 'its value is written into the run’s record: expected the name of no secret'))
        .describe('Names of environment variables that training depends on: their values are recorded.')
        .optional(),
})
    .describe('How the model is trained. Commands run in the model’s path.');
const predictions = schemas/* strictObject */.rej({
    path: schemas/* union */.KCZ([path, listOf(path).max(seed_names/* mostSeeds */.WW)])
        .describe('CSV, JSONL or Parquet file with one row an evaluated example. A list, or a glob that matches several: one file a seed, `predictions-seed-*.parquet`. With `engine: spark` also a folder, a glob of parts or an address such as `s3a://bucket/rows`.'),
    engine: schemas/* literal */.euz('spark')
        .describe('Spark sums the rows up where they lie; they are not read here (docs/spark.md).')
        .optional(),
    id: label.describe('Column that pairs a row with the baseline’s.').optional(),
    label: label.describe('Column of the true value. Without it rows are only compared.').optional(),
    score: schemas/* union */.KCZ([label, schemas/* record */.g1P(label, label)])
        .describe('Column of the probability of the positive class; of several classes a column each, `{ cat: p_cat, dog: p_dog }`. With `query`: of the score that ranks.')
        .optional(),
    prediction: label
        .describe('Column of the predicted class or, in a regression, of the predicted value.')
        .optional(),
    baseline: label
        .describe('Column of the baseline’s score or prediction, when it stands in the same file.')
        .optional(),
    positive: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()])
        .describe('The label that counts as positive. Default 1.')
        .optional(),
    threshold: schemas/* number */.aig()
        .min(0)
        .max(1)
        .describe('A row is predicted positive when its score is at least this. Default 0.5.')
        .optional(),
    weight: label.describe('Column of the row’s weight.').optional(),
    unit: label.describe('Column that says which rows belong together (a customer, a patient).').optional(),
    query: label
        .describe('Column that says which rows are ranked together. `label` is then how relevant a row is.')
        .optional(),
    task: schemas/* enum */.k5n(record/* predictionTasks */.E_)
        .describe('What the rows are, where the columns do not tell: classes that are numbers are `multiclass`.')
        .optional(),
    values: schemas/* union */.KCZ([listOf(label), schemas/* record */.g1P(label, label)])
        .describe('Scores of each row that are metrics by themselves: columns, or `{ faithfulness: judge_faithfulness }`. A metric is the mean of its column.')
        .optional(),
    slices: slicings
        .describe('Columns whose values are looked at one by one. `[a, b]` in the list: the two crossed.')
        .optional(),
    groups: slicings
        .describe('Columns between whose groups gaps of fairness are shown. They are slices, too.')
        .optional(),
    search: schemas/* union */.KCZ([schemas/* literal */.euz(false), listOf(label)])
        .describe('Further columns in which the slices that lost most are looked for, besides those of `slices`; false: no search.')
        .optional(),
})
    .describe('Per-row predictions of the evaluation, and what its columns mean.');
const datum = schemas/* strictObject */.rej({
    path: path.describe('A file of the repository.').optional(),
    uri: uri.describe('External data; its `version` says which.').optional(),
    version: schemas/* union */.KCZ([schemas/* string */.YjP().min(1), schemas/* number */.aig()])
        .describe('Changes whenever the external data does.')
        .optional(),
    role: schemas/* enum */.k5n(['train', 'test', 'reference']).describe('What the data is for.').optional(),
    contract: path.describe('Data contract (ODCS v3.1) that it must satisfy.').optional(),
    label: label
        .describe('Column of the true value. Default: that of `predictions`, where it is there.')
        .optional(),
    unit: label
        .describe('Column whose values must not be in training and in test data. Default: that of `predictions`.')
        .optional(),
    time: label.describe('Column that says when: test data must come after all training data.').optional(),
})
    .describe('One set of data: a file of the repository, or something outside with its version.');
const recipeFields = {
    path: path.describe('Folder of the model. Default: the repository.').optional(),
    exclude: schemas/* array */.YOg(field_glob)
        .describe('What does not make the model another one, relative to its path. Default ["**/*.md"].')
        .optional(),
    train: train.optional(),
    evaluate: command
        .describe('Scores any version again: {model} is its folder, {predictions} the file to write.')
        .optional(),
    model: oneOrMore(pathOrGlob).describe('The model’s files, relative to its path and inside it.').optional(),
    metrics: oneOrMore(pathOrGlob).describe('Files of metric values, relative to the model’s path.').optional(),
    predictions: predictions.optional(),
    data: schemas/* array */.YOg(datum).describe('What the model is trained and tested on.').optional(),
};

;// CONCATENATED MODULE: ./src/domain/policy/schema.ts





const PolicyFile = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1).describe('Version of this format.'),
    alpha: schemas/* number */.aig()
        .gt(0)
        .max(0.5)
        .describe('One-sided chance of error of each bound. Default 0.05.')
        .optional(),
    looks: schemas/* enum */.k5n(['ignore', 'spend'])
        .describe('Whether judging again on the same test set spends alpha. Default ignore.')
        .optional(),
    branches: schemas/* array */.YOg(field_glob)
        .describe('Branches besides the default one where rules may live and promotion may run; globs.')
        .optional(),
    'fail-on': schemas/* enum */.k5n(['fail', 'inconclusive', 'never'])
        .describe('Which verdicts fail a pull request’s check. Default fail.')
        .optional(),
    models: schemas/* record */.g1P(schemas/* string */.YjP()
        .refine(model/* isModelName */.jp, 'expected a to z, 0 to 9 and single hyphens inside, at most 64 characters'), schemas/* strictObject */.rej({ ...recipeFields, ...ruleFields }))
        .refine((models) => Object.keys(models).length > 0, 'expected at least one model')
        .describe('Models by name.'),
})
    .meta({
    title: 'Modelgate policy',
    description: 'How models are made and measured, and what they must satisfy.',
});

// EXTERNAL MODULE: ./src/domain/policy/source.ts
var policy_source = __webpack_require__(35138);
;// CONCATENATED MODULE: ./src/domain/policy/parse.ts










const shown = 100;
function parsePolicy(text, path) {
    const source = (0,policy_source/* readSource */.o)(text, path);
    const faults = [...source.faults, ...(source.whole ? contentFaults(source) : [])];
    (0,errors/* throwFaults */.G3)(inOrder(faults, path));
    return resolve(PolicyFile.parse(source.data, schema_faults/* readOnce */.WY));
}
function contentFaults(source) {
    if (source.data === null) {
        return [fault(source, { path: [], at: 'value', message: 'the file is empty', hint: start })];
    }
    return [...(0,schema_faults/* schemaFaults */.d9)(PolicyFile, source.data), ...consistencyFaults(source.data)].map((each) => fault(source, each));
}
const start = 'A policy begins with `version: 1` and `models:`.';
function fault(source, { path, at, message, hint }) {
    return {
        code: 'POLICY_INVALID',
        message,
        place: source.place(path, at),
        ...(hint !== undefined && { hint }),
    };
}
function inOrder(faults, path) {
    const sorted = faults.toSorted((a, b) => (a.place?.line ?? 0) - (b.place?.line ?? 0) || (a.place?.column ?? 0) - (b.place?.column ?? 0));
    if (sorted.length <= shown)
        return sorted;
    const rest = {
        code: 'POLICY_INVALID',
        message: `and ${sorted.length - shown} more faults`,
        place: { path },
    };
    return [...sorted.slice(0, shown), rest];
}
function resolve(file) {
    return {
        alpha: file.alpha ?? policy/* defaults */.NT.alpha,
        looks: file.looks ?? policy/* defaults */.NT.looks,
        branches: file.branches ?? [],
        failOn: file['fail-on'] ?? policy/* defaults */.NT.failOn,
        models: new Map(Object.entries(file.models).map(([name, model]) => [name, resolveModel(name, model)])),
    };
}
function resolveModel(name, file) {
    const [first = policy/* defaults */.NT.stages[0], ...others] = file.stages ?? policy/* defaults */.NT.stages;
    return {
        name,
        recipe: resolveRecipe(file),
        rules: Object.entries(file.gate ?? {}).flatMap(([metric, rule]) => resolveRules(metric, rule)),
        drift: file.drift ?? [],
        stages: [first, ...others],
        release: resolveRelease(file.release ?? {}),
    };
}
function resolveRelease({ evidence, card = {}, ...file }) {
    const { license, limitations, 'intended-use': intendedUse } = card;
    return {
        ...policy/* defaults */.NT.release,
        ...given(file),
        ...given({ evidence }),
        card: given({ intendedUse, license, limitations }),
    };
}
function resolveRecipe(file) {
    const { train, evaluate, predictions } = file;
    return {
        path: (0,repository_path/* repositoryPath */.SH)('.', file.path ?? '.') ?? '.',
        exclude: file.exclude ?? policy/* defaults */.NT.exclude,
        ...(train && {
            train: {
                ...(train.setup !== undefined && { setup: train.setup }),
                run: train.run,
                repeat: train.repeat ?? 1,
                env: train.env ?? [],
            },
        }),
        ...(evaluate !== undefined && { evaluate }),
        model: several(file.model),
        metrics: several(file.metrics),
        ...(predictions && { predictions: resolvePredictions(predictions) }),
        data: (file.data ?? []).map(resolveDatum),
    };
}
function resolvePredictions({ slices = [], groups, values, ...file }) {
    const named = Array.isArray(values) ? Object.fromEntries(values.map((name) => [name, name])) : values;
    return {
        ...given(file),
        ...given({ values: named }),
        slices: slices.map(slicingName),
        ...(groups && { groups: groups.map(slicingName) }),
    };
}
function resolveDatum(datum) {
    const { role, contract, label, unit, time } = datum;
    const about = given({ role, contract, label, unit, time });
    if (datum.uri !== undefined)
        return { kind: 'external', uri: datum.uri, version: String(datum.version), ...about };
    return { kind: 'file', path: datum.path, ...about };
}
function resolveRules(metric, rule) {
    const groups = rule === 'no-worse' ? undefined : rule.groups;
    if (!groups || !(0,gaps/* isGapMetric */.px)(metric))
        return [resolveRule(metric, rule)];
    return groups.map(slicingName).map((column) => ({
        ...resolveRule((0,gaps/* gapName */.Ki)(metric, column), rule),
        gap: { metric, column },
    }));
}
function resolveRule(metric, rule) {
    if (rule === 'no-worse')
        return { metric, noWorse: true, slices: [], level: 'fail' };
    const improve = rule['must-improve'];
    return {
        metric,
        noWorse: rule['no-worse'] ?? false,
        ...given({ direction: rule.direction, min: rule.min, max: rule.max, range: rule.range }),
        ...(rule.tolerance !== undefined && { tolerance: resolveTolerance(rule.tolerance) }),
        ...(improve !== undefined && { mustImprove: improve === true ? 0 : improve }),
        slices: (rule.slices ?? []).map(slicingName),
        level: rule.level ?? 'fail',
    };
}
function resolveTolerance(written) {
    if (typeof written === 'number')
        return { kind: 'absolute', value: written };
    return { kind: 'relative', value: shareOf(written) };
}
function several(written) {
    return typeof written === 'string' ? [written] : (written ?? []);
}
function given(fields) {
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
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


})

};
