export const id = 763;
export const ids = [763];
export const modules = {

32121:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Y: () => (isComputed)
});
var _binary_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43083);
var _class_metrics_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42604);
var _multiclass_metrics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18685);
var _regression_metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20303);




const names = new Set([
    ..._binary_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .classMetrics */ .A,
    ..._binary_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .scoreMetrics */ .u,
    ..._regression_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .regressionMetrics */ .N,
    ..._multiclass_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .rightShares */ .ZG,
    ..._class_metrics_js__WEBPACK_IMPORTED_MODULE_3__/* .classRatios */ .FJ,
    'ndcg',
    'mrr',
    'map',
]);
function isComputed(metric) {
    return names.has(metric) || /^(top_\d+_accuracy|ndcg_at_\d+)$/.test(metric);
}


}),

38237:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  j: () => (impossibleColumns),
  v: () => (contradictions)
});
var _compare_computed_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32121);
var _prediction_columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10041);


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

84441:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  N: () => (rowsOfSums)
});
var _evidence_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65832);

function rowsOfSums(sums, { pairing, search, groups }) {
    const none = new Float64Array();
    return {
        n: sums.n,
        task: 'binary',
        labels: none,
        candidate: none,
        baseline: sums.shape.paired ? none : null,
        scored: true,
        threshold: sums.shape.threshold,
        buckets: new Uint16Array(),
        slices: sums.slices.map(({ column, values }) => ({
            column: column,
            codes: new Int32Array(),
            values: [...values].sort((a, b) => (a < b ? -1 : 1)),
        })),
        pairing,
        fingerprint: sums.verified === false
            ? `unknown:${sums.n}`
            : (0,_evidence_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprintOf */ .ax)(sums.n, sums.fingerprint, sums.shape.hash ?? 'rows'),
        ...(search === false && { search }),
        ...(groups && { groups }),
        sums,
        idOf: String,
    };
}


}),

38869:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  d: () => (manyRows),
  withSums: () => (withSums)
});
/* unused harmony export sumsOfRows */
var _evidence_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65832);
var _row_sums_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9049);


const manyRows = 1_000_000;
function withSums(pairing, limit = manyRows) {
    if (pairing.kind !== 'paired' || pairing.rows.sums)
        return pairing;
    const { rows } = pairing;
    if (rows.n <= limit || !canBeSummed(rows))
        return pairing;
    return { kind: 'paired', rows: { ...rows, sums: sumsOfRows(rows) } };
}
function canBeSummed({ task, scored, weights, units, values }) {
    return task === 'binary' && scored && !weights && !units && !values;
}
function sumsOfRows(rows) {
    const sums = new _row_sums_js__WEBPACK_IMPORTED_MODULE_1__/* .RowSums */ .N({
        paired: rows.baseline !== null,
        threshold: rows.threshold,
        columns: rows.slices.map(({ column }) => column),
    });
    sums.add({
        ...rows,
        ids: (0,_evidence_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .idsByText */ .lB)(rows),
        slices: rows.slices.map(({ codes, values }) => ({ codes, texts: values })),
    });
    return sums.finish();
}


}),

80763:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sumUpRows: () => (sumUpRows)
});

// EXTERNAL MODULE: ./src/domain/evidence/slices.ts
var slices = __webpack_require__(93613);
// EXTERNAL MODULE: ./src/domain/sums/rows-of-sums.ts
var rows_of_sums = __webpack_require__(84441);
// EXTERNAL MODULE: ./src/domain/sums/sums-of-rows.ts
var sums_of_rows = __webpack_require__(38869);
// EXTERNAL MODULE: ./src/domain/evidence/labels.ts
var labels = __webpack_require__(60245);
;// CONCATENATED MODULE: ./src/reduction/answers.ts

async function allShares({ own, others, }) {
    const asked = others.map((ask) => ask());
    const mine = await orNothing(own);
    const answers = await Promise.all(asked);
    if (answers.includes(undefined))
        return 'lost';
    if (mine === undefined || answers.includes(null))
        return undefined;
    return [mine, ...answers];
}
async function orNothing(work) {
    try {
        return await work();
    }
    catch {
        return undefined;
    }
}
function areTwoClasses(shares, { positive }) {
    const classes = [...new Set(shares.flatMap((share) => share.classes))];
    const wanted = (0,labels/* className */.s7)(positive ?? 1);
    const others = classes.filter((name) => name !== wanted);
    const isKnown = classes.includes(wanted) || (positive !== undefined && classes.length < 2);
    return classes.length <= 2 && (isKnown || others.every((name) => name === '0'));
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/domain/sums/row-sums.ts + 3 modules
var row_sums = __webpack_require__(9049);
// EXTERNAL MODULE: ./src/reduction/any-order.ts + 1 modules
var any_order = __webpack_require__(46103);
// EXTERNAL MODULE: ./src/reduction/csv-rows.ts + 1 modules
var csv_rows = __webpack_require__(54034);
// EXTERNAL MODULE: ./src/reduction/parquet-rows.ts + 1 modules
var parquet_rows = __webpack_require__(23030);
// EXTERNAL MODULE: ./src/reduction/plan.ts
var reduction_plan = __webpack_require__(60558);
// EXTERNAL MODULE: ./src/reduction/spill.ts
var reduction_spill = __webpack_require__(16347);
;// CONCATENATED MODULE: ./src/reduction/any-order-sums.ts








async function sumInAnyOrder(subject, options) {
    if (subject.names.columns.id === undefined)
        return undefined;
    const sides = await sidesOf(subject, options);
    if (!sides)
        return undefined;
    const spill = new reduction_spill/* SpillFiles */.Mt(options.threads.length + 1);
    try {
        const dealt = await deal(subject, { sides, spill, options });
        const sums = dealt && dealt !== 'lost' ? await join(subject, { dealt, sides, options }) : dealt;
        return sums === 'lost' ? await sumInAnyOrder(subject, { ...options, threads: [] }) : sums;
    }
    finally {
        spill.close();
    }
}
async function deal({ kind, names }, { sides, spill, options: { threads } }) {
    const next = (0,reduction_plan/* counters */.O)(2);
    const planOf = (at) => ({
        kind,
        sides,
        descriptor: spill.descriptors[at],
        next,
    });
    const shares = await allShares({
        own: () => (0,any_order.takeDealtShare)(planOf(0)),
        others: threads.map((thread, at) => () => thread.dealt(planOf(at + 1))),
    });
    if (!shares || shares === 'lost')
        return shares;
    const kinds = new Set(shares.flatMap((share) => share.kinds));
    return kinds.size <= sides.length && areTwoClasses(shares, names.columns) ? shares : undefined;
}
async function join({ shape }, { dealt, sides, options: { threads } }) {
    const parts = sides[0]?.dealing.parts ?? 0;
    const plan = {
        shape,
        parts,
        next: (0,reduction_plan/* counters */.O)(1),
        waiting: dealt.flatMap((share) => share.waiting),
    };
    const shares = await allShares({
        own: () => (0,any_order.takeJoinedShare)(plan),
        others: threads.map((thread) => () => thread.joined(plan)),
    });
    if (!shares || shares === 'lost')
        return shares;
    return (0,row_sums/* mergeSums */.j)(shares);
}
async function sidesOf({ kind, candidate, baseline, names, shape }, { partBytes, partRows }) {
    const parts = Math.min(4096, Math.ceil((await rowsAbout(kind, candidate)) / partRows));
    const slices = shape.columns;
    const both = [
        { file: candidate, columns: names.columns },
        ...(baseline ? [{ file: baseline, columns: names.baseline }] : []),
    ];
    const sides = [];
    for (const { file, columns } of both) {
        const id = columns.id;
        const cuts = kind === 'csv' ? await (0,csv_rows/* cutCsv */.Z)(file, { baseline: null, ids: { own: id, held: id }, partBytes }) : [];
        if (!cuts)
            return undefined;
        const { positive } = names.columns;
        const { baseline: held, ...rest } = columns;
        const dealt = {
            ...rest,
            ...(file === candidate && held !== undefined && { baseline: held }),
            ...(positive !== undefined && { positive }),
        };
        sides.push({ file, cuts, dealing: { columns: dealt, slices, parts } });
    }
    return sides;
}
async function rowsAbout(kind, file) {
    return kind === 'parquet' ? (0,parquet_rows/* rowsOfParquet */.b)(file) : (await (0,promises_.stat)(file.file)).size / 40;
}

// EXTERNAL MODULE: ./src/domain/sums/chunk-columns.ts
var chunk_columns = __webpack_require__(68318);
// EXTERNAL MODULE: ./src/reduction/share.ts
var share = __webpack_require__(92806);
;// CONCATENATED MODULE: ./src/reduction/same-order-sums.ts






async function sumInSameOrder(subject, { threads, partBytes }) {
    const parts = subject.kind === 'csv' ? await cutFiles(subject, partBytes) : [];
    if (!parts)
        return undefined;
    const plan = { ...subject, parts, next: (0,reduction_plan/* counters */.O)(1) };
    const shares = await allShares({
        own: () => (0,share.takeShare)(plan),
        others: threads.map((thread) => () => thread.share(plan)),
    });
    if (shares === 'lost')
        return sumInSameOrder(subject, { threads: [], partBytes });
    if (!shares || !isSound(shares, subject))
        return undefined;
    return (0,row_sums/* mergeSums */.j)(shares.map((share) => share.sums));
}
async function cutFiles({ candidate, baseline, names }, partBytes) {
    const { columns, baseline: held } = names;
    if (columns.id === undefined)
        return undefined;
    return (0,csv_rows/* cutCsv */.Z)(candidate, { baseline, ids: { own: columns.id, held: held.id ?? columns.id }, partBytes });
}
function isSound(shares, { names }) {
    const edges = shares.flatMap((share) => share.edges).sort((a, b) => a.unit - b.unit);
    const rising = edges.every(({ first }, at) => at === 0 || (0,chunk_columns/* isBefore */.Y8)(edges[at - 1]?.last ?? '', first));
    const kinds = new Set(shares.flatMap((share) => share.kinds));
    return rising && kinds.size <= 1 && areTwoClasses(shares, names.columns);
}

// EXTERNAL MODULE: ./src/domain/evidence/crossing-name.ts
var crossing_name = __webpack_require__(56464);
// EXTERNAL MODULE: ./src/domain/evidence/impossible-columns.ts
var impossible_columns = __webpack_require__(38237);
// EXTERNAL MODULE: ./src/domain/evidence/prediction-columns.ts
var prediction_columns = __webpack_require__(10041);
;// CONCATENATED MODULE: ./src/reduction/subject.ts



function subjectOf({ candidate, baseline, columns, baselineColumns, }) {
    const areScored = [columns, baselineColumns].every(isScored);
    if (!areScored || !candidate.long)
        return undefined;
    if ((0,impossible_columns/* impossibleColumns */.j)(columns).length > 0)
        return undefined;
    if (columns.slices?.some((name) => (0,crossing_name/* crossedColumns */.zF)(name).length > 1) || columns.search)
        return undefined;
    const held = columns.baseline === undefined ? baseline : null;
    if (held && (held.long !== candidate.long || !isMeasuredAlike(columns, baselineColumns)))
        return undefined;
    return {
        kind: candidate.long,
        candidate: fileOf(candidate, (0,prediction_columns/* neededColumns */.Vn)(columns, 'candidate')),
        baseline: held && fileOf(held, heldColumns(columns, baselineColumns)),
        names: { columns, baseline: baselineColumns },
        shape: {
            paired: columns.baseline !== undefined || held !== null,
            threshold: columns.threshold ?? 0.5,
            columns: columns.slices ?? [],
        },
    };
}
function isScored({ label, score, prediction, task = 'binary', ...other }) {
    const { weight, unit, query, values } = other;
    const known = typeof score === 'string' && label !== undefined && prediction === undefined;
    return known && task === 'binary' && [weight, unit, query, values].every((role) => role === undefined);
}
function isMeasuredAlike(own, held) {
    return (own.id === undefined) === (held.id === undefined);
}
function heldColumns(own, held) {
    const slices = (own.slices ?? []).filter((name) => held.slices?.includes(name));
    return [...new Set([...(0,prediction_columns/* neededColumns */.Vn)(held, 'baseline'), ...slices])];
}
function fileOf({ file, path }, wanted) {
    return { file, path, wanted };
}

;// CONCATENATED MODULE: ./src/reduction/reduction.ts







async function sumUpRows(rows, { threads, manyRows = sums_of_rows/* manyRows */.d, partBytes = 8_000_000, partRows = 250_000 }) {
    const subject = subjectOf(rows);
    if (!subject)
        return undefined;
    const sums = (await orNothing(() => sumInSameOrder(subject, { threads, partBytes }))) ??
        (await orNothing(() => sumInAnyOrder(subject, { threads, partBytes, partRows })));
    if (!sums || sums.n <= manyRows)
        return undefined;
    if (sums.slices.some(({ values }) => values.length > slices/* mostSlices */.Ph))
        return undefined;
    const { id, baseline, search, groups } = rows.columns;
    const pairing = baseline !== undefined ? 'columns' : id === undefined ? 'order' : 'id';
    return (0,rows_of_sums/* rowsOfSums */.N)(sums, { pairing, ...(search === false && { search }), ...(groups && { groups }) });
}


}),

92806:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  takeShare: () => (takeShare)
});
var _domain_sums_chunk_columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68318);
var _domain_sums_row_sums_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9049);
var _csv_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54034);
var _parquet_rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23030);
var _plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60558);





async function takeShare(plan) {
    try {
        const withRows = plan.kind === 'csv' ? _csv_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .withCsvRows */ .q : _parquet_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .withParquetRows */ .I;
        return await withRows(plan, (rows) => sumUp(rows, plan));
    }
    catch (error) {
        (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .stopAll */ .u)(plan.next);
        throw error;
    }
}
async function sumUp(rows, { names, shape, next }) {
    const sums = new _domain_sums_row_sums_js__WEBPACK_IMPORTED_MODULE_1__/* .RowSums */ .N(shape);
    const classes = new Set();
    const kinds = new Set();
    const edges = [];
    for (;;) {
        const unit = Atomics.add(next, 0, 1);
        if (unit >= rows.units)
            break;
        let ends;
        for await (const chunk of rows.read(unit)) {
            if (chunk?.n === 0)
                continue;
            const sound = chunk && (0,_domain_sums_chunk_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .soundChunk */ .d8)(chunk, names);
            const joined = sound && joinEdges(ends, { unit, edges: sound.edges });
            if (!sound || joined === false) {
                (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .stopAll */ .u)(next);
                return undefined;
            }
            sums.add(sound.rows);
            for (const name of sound.classes)
                classes.add(name);
            kinds.add(chunk.kinds ?? '');
            ends = joined;
        }
        if (ends)
            edges.push(ends);
    }
    return { sums: sums.finish(), classes: [...classes], kinds: [...kinds], edges };
}
function joinEdges(before, { unit, edges }) {
    if (!edges)
        return undefined;
    const [first, last] = edges;
    if (before && !(0,_domain_sums_chunk_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .isBefore */ .Y8)(before.last, first))
        return false;
    return { unit, first: before?.first ?? first, last };
}


})

};
