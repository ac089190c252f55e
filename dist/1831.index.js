export const id = 1831;
export const ids = [1831];
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

17962:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Y: () => (isBefore),
  d: () => (soundChunk)
});
var _evidence_crossing_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5748);
var _evidence_row_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27959);
var _evidence_row_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64705);
var _evidence_slices_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25569);
var _evidence_table_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78788);
var _chunk_crossings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53128);
var _column_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9178);







function soundChunk(chunk, { columns, baseline: named }) {
    const { n, candidate, baseline } = chunk;
    const label = candidate.get(columns.label);
    const labels = (0,_column_values_js__WEBPACK_IMPORTED_MODULE_3__/* .labelsOf */ .PC)(label, columns);
    const own = candidate.get((0,_column_values_js__WEBPACK_IMPORTED_MODULE_3__/* .outputName */ .Vf)(columns));
    const scores = (0,_column_values_js__WEBPACK_IMPORTED_MODULE_3__/* .outputsOf */ .Yz)(own, columns);
    const held = baseline ? baseline.get((0,_column_values_js__WEBPACK_IMPORTED_MODULE_3__/* .outputName */ .Vf)(named)) : candidate.get(columns.baseline ?? '');
    const heldScores = held ? (0,_column_values_js__WEBPACK_IMPORTED_MODULE_3__/* .outputsOf */ .Yz)(held, columns) : null;
    if (!scores || heldScores === undefined || !labels)
        return undefined;
    const theirLabel = baseline?.get(named.label ?? '');
    const theirs = theirLabel && (0,_column_values_js__WEBPACK_IMPORTED_MODULE_3__/* .labelsOf */ .PC)(theirLabel, columns);
    if (theirLabel && !(theirs && isSame(labels, theirs)))
        return undefined;
    const ids = columns.id === undefined ? null : candidate.get(columns.id);
    if (ids && !isRising(ids, n))
        return undefined;
    if (ids && baseline && !(0,_evidence_row_index_js__WEBPACK_IMPORTED_MODULE_4__/* .sameIds */ .L0)(ids, baseline.get(named.id), n))
        return undefined;
    const bases = new Map();
    for (const name of (0,_evidence_crossing_name_js__WEBPACK_IMPORTED_MODULE_5__/* .baseColumns */ .H8)(columns.slices ?? [])) {
        const slice = sliceOf(candidate.get(name), baseline?.get(name), n);
        if (!slice)
            return undefined;
        bases.set(name, slice);
    }
    const slices = (0,_chunk_crossings_js__WEBPACK_IMPORTED_MODULE_2__/* .namedChunkSlices */ .y)(columns.slices ?? [], bases);
    if (!slices)
        return undefined;
    const rowIds = ids ? (0,_evidence_row_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .rowIdsOf */ ._)(ids) : positionsFrom(chunk.firstRow);
    return {
        rows: { n, ids: rowIds, labels, candidate: scores, baseline: heldScores, slices },
        classes: (0,_column_values_js__WEBPACK_IMPORTED_MODULE_3__/* .tellingClasses */ .mP)(theirLabel ? [label, theirLabel] : [label], [own, held], columns),
        edges: ids && [idAt(ids, 0), idAt(ids, n - 1)],
    };
}
function isBefore(last, next) {
    return typeof last === typeof next && last < next;
}
function isSame(a, b) {
    for (let row = 0; row < a.length; row++)
        if (a[row] !== b[row])
            return false;
    return true;
}
function isRising(ids, n) {
    if (ids.kind === 'number') {
        const { values, boolean } = ids;
        if (boolean || !Number.isFinite(values[0]))
            return false;
        for (let row = 1; row < n; row++)
            if (!(values[row] > values[row - 1]))
                return false;
        return Number.isFinite(values[n - 1]);
    }
    if (ids.nulls)
        return false;
    const { codes, dictionary } = ids;
    for (let row = 1; row < n; row++) {
        const [before, next] = [dictionary[codes[row - 1]], dictionary[codes[row]]];
        if (!(next > before))
            return false;
    }
    return true;
}
function idAt(ids, row) {
    return ids.kind === 'number' ? ids.values[row] : (0,_evidence_table_js__WEBPACK_IMPORTED_MODULE_6__/* .textAt */ .$)(ids, row);
}
function sliceOf(column, held, n) {
    const slice = (0,_evidence_slices_js__WEBPACK_IMPORTED_MODULE_1__/* .codesOf */ .MZ)(column, n);
    if (slice.texts.length > _evidence_slices_js__WEBPACK_IMPORTED_MODULE_1__/* .mostSlices */ .Ph)
        return undefined;
    if (!held)
        return slice;
    const other = (0,_evidence_slices_js__WEBPACK_IMPORTED_MODULE_1__/* .codesOf */ .MZ)(held, n);
    if (other.texts.length > _evidence_slices_js__WEBPACK_IMPORTED_MODULE_1__/* .mostSlices */ .Ph)
        return undefined;
    const codeOf = new Map(slice.texts.map((text, code) => [text, code]));
    const theirs = Int32Array.from(other.texts, (text) => codeOf.get(text) ?? -1);
    for (let row = 0; row < n; row++)
        if (theirs[other.codes[row]] !== slice.codes[row])
            return undefined;
    return slice;
}
function positionsFrom(firstRow) {
    const all = (0,_evidence_row_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .rowIdsOf */ ._)(null);
    return {
        maxBytes: all.maxBytes,
        write: (row, bytes) => all.write(firstRow + row, bytes),
        textOf: (row) => all.textOf(firstRow + row),
    };
}


}),

97693:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  N: () => (rowsOfSums)
});
var _evidence_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97140);
var _any_sums_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51632);


function rowsOfSums(sums, { pairing, search, groups }) {
    const none = new Float64Array();
    return {
        n: sums.n,
        task: (0,_any_sums_js__WEBPACK_IMPORTED_MODULE_1__/* .areErrors */ .s0)(sums) ? 'regression' : 'binary',
        labels: none,
        candidate: none,
        baseline: sums.shape.paired ? none : null,
        scored: !(0,_any_sums_js__WEBPACK_IMPORTED_MODULE_1__/* .areErrors */ .s0)(sums),
        threshold: sums.shape.threshold,
        buckets: new Uint16Array(),
        slices: sums.slices.map(({ column, values }) => ({
            column: column,
            codes: new Int32Array(),
            values: [...values].sort((a, b) => (a < b ? -1 : 1)),
        })),
        pairing,
        fingerprint: !(0,_any_sums_js__WEBPACK_IMPORTED_MODULE_1__/* .areErrors */ .s0)(sums) && sums.verified === false
            ? `unknown:${sums.n}`
            : (0,_evidence_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprintOf */ .ax)(sums.n, sums.fingerprint, sums.shape.hash ?? 'rows'),
        ...(search === false && { search }),
        ...(groups && { groups }),
        sums,
        idOf: String,
    };
}


}),

10137:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  d: () => (manyRows),
  withSums: () => (withSums)
});
/* unused harmony export sumsOfRows */
var _evidence_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97140);
var _any_sums_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51632);
var _error_sums_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17402);
var _row_sums_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1077);




const manyRows = 1_000_000;
function withSums(pairing, limit = manyRows) {
    if (pairing.kind !== 'paired' || pairing.rows.sums)
        return pairing;
    const { rows } = pairing;
    if (rows.n <= limit || !canBeSummed(rows))
        return pairing;
    return { kind: 'paired', rows: { ...rows, sums: filled((0,_any_sums_js__WEBPACK_IMPORTED_MODULE_1__/* .emptySums */ .y3)(shapeOf(rows)), rows).finish() } };
}
function canBeSummed(rows) {
    const { task, scored, weights, units, values } = rows;
    if (weights || units || values)
        return false;
    if (task === 'regression')
        return [rows.labels, rows.candidate, rows.baseline].every((column) => !column || (0,_error_sums_js__WEBPACK_IMPORTED_MODULE_2__/* .areOfSize */ .d4)(column));
    return task === 'binary' && scored;
}
function sumsOfRows(rows) {
    return filled(new RowSums(shapeOf(rows)), rows).finish();
}
function shapeOf({ task, baseline, threshold, slices }) {
    return {
        ...(task === 'regression' && { task }),
        paired: baseline !== null,
        threshold,
        columns: slices.map(({ column }) => column),
    };
}
function filled(sums, rows) {
    const slices = rows.slices.map(({ codes, values }) => ({ codes, texts: values }));
    sums.add({ ...rows, ids: (0,_evidence_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .idsByText */ .lB)(rows), slices });
    return sums;
}


}),

26233:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  takeDealtShare: () => (takeDealtShare),
  takeJoinedShare: () => (takeJoinedShare)
});

// EXTERNAL MODULE: ./src/domain/evidence/crossing-name.ts
var crossing_name = __webpack_require__(5748);
// EXTERNAL MODULE: ./src/domain/evidence/slices.ts
var evidence_slices = __webpack_require__(25569);
// EXTERNAL MODULE: ./src/domain/sums/chunk-crossings.ts
var chunk_crossings = __webpack_require__(53128);
// EXTERNAL MODULE: ./src/domain/evidence/row-ids.ts
var row_ids = __webpack_require__(27959);
// EXTERNAL MODULE: ./src/domain/evidence/row-index.ts
var row_index = __webpack_require__(64705);
// EXTERNAL MODULE: ./src/domain/evidence/table.ts
var table = __webpack_require__(78788);
// EXTERNAL MODULE: ./src/domain/sums/column-values.ts
var column_values = __webpack_require__(9178);
;// CONCATENATED MODULE: ./src/domain/sums/dealt-rows.ts





function dealRows(part, n, { columns, slices, parts }) {
    const ids = part.get(columns.id);
    const label = part.get(columns.label);
    const outputs = [part.get((0,column_values/* outputName */.Vf)(columns)), part.get(columns.baseline ?? '')];
    const scores = (0,column_values/* outputsOf */.Yz)(outputs[0], columns);
    const held = columns.baseline === undefined ? null : (0,column_values/* outputsOf */.Yz)(outputs[1], columns);
    const labels = (0,column_values/* labelsOf */.PC)(label, columns);
    if (!scores || held === undefined || ids.nulls || !labels)
        return undefined;
    if (ids.kind === 'number' && !ids.values.every(Number.isFinite))
        return undefined;
    const cut = slices.map((name) => {
        const column = part.get(name);
        return column ? (0,evidence_slices/* codesOf */.MZ)(column, n) : null;
    });
    if (cut.some((slice) => slice !== null && slice.texts.length > evidence_slices/* mostSlices */.Ph))
        return undefined;
    const order = orderOf(ids, n, parts);
    const dealt = Array.from({ length: parts }, (_, at) => {
        const rows = order.rows.subarray(order.ends[at - 1] ?? 0, order.ends[at]);
        if (rows.length === 0)
            return null;
        return {
            n: rows.length,
            ids: idsOfRows(ids, rows),
            labels: (0,column_values/* isRegression */.kj)(columns)
                ? gather(labels, rows)
                : Uint8Array.from(rows, (row) => labels[row]),
            scores: gather(scores, rows),
            held: held && gather(held, rows),
            slices: cut.map((slice) => slice && { codes: rows.map((row) => slice.codes[row]), texts: slice.texts }),
        };
    });
    return { parts: dealt, classes: (0,column_values/* tellingClasses */.mP)([label], outputs, columns) };
}
function joinDealt(own, held) {
    const ours = joined(own);
    const ids = columnOf(ours.ids);
    if ((0,row_index/* duplicateRows */.n2)(ids).length > 0)
        return undefined;
    const slices = ours.slices;
    const chunk = { n: ours.n, ids: (0,row_ids/* rowIdsOf */._)(ids), labels: Float64Array.from(ours.labels), slices };
    if (held === null)
        return { ...chunk, candidate: ours.scores, baseline: ours.held };
    const theirs = joined(held);
    const theirIds = columnOf(theirs.ids);
    if (theirs.n !== ours.n || (0,row_index/* duplicateRows */.n2)(theirIds).length > 0)
        return undefined;
    const find = (0,row_index/* findRowsOf */.gW)(theirIds, ids);
    const match = new Int32Array(ours.n);
    for (let row = 0; row < ours.n; row++) {
        const found = find(row);
        if (found < 0 || theirs.labels[found] !== ours.labels[row])
            return undefined;
        match[row] = found;
    }
    for (const [at, slice] of slices.entries()) {
        const other = theirs.slices[at];
        if (other && !isSameSlice(slice, other, match))
            return undefined;
    }
    return { ...chunk, candidate: ours.scores, baseline: gather(theirs.scores, match) };
}
function isSameSlice(own, held, match) {
    const codeOf = new Map(own.texts.map((text, code) => [text, code]));
    const theirs = held.texts.map((text) => codeOf.get(text) ?? -1);
    return match.every((found, row) => theirs[held.codes[found]] === own.codes[row]);
}
function orderOf(ids, n, parts) {
    const names = (0,row_ids/* rowIdsOf */._)(ids);
    const bytes = new Uint8Array(names.maxBytes + 16);
    const partOf = new Uint16Array(n);
    const ends = new Int32Array(parts);
    for (let row = 0; row < n; row++) {
        const length = names.write(row, bytes);
        let hash = 0x811c9dc5;
        for (let at = 0; at < length; at++)
            hash = Math.imul(hash ^ bytes[at], 16777619);
        const part = (Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> 8) % parts;
        partOf[row] = part;
        ends[part] = ends[part] + 1;
    }
    for (let part = 1; part < parts; part++)
        ends[part] = ends[part] + ends[part - 1];
    const next = Int32Array.from(ends, (_, part) => ends[part - 1] ?? 0);
    const rows = new Int32Array(n);
    for (let row = 0; row < n; row++) {
        const part = partOf[row];
        const place = next[part];
        next[part] = place + 1;
        rows[place] = row;
    }
    return { rows, ends };
}
function idsOfRows(ids, rows) {
    if (ids.kind === 'number' && !ids.boolean)
        return gather(ids.values, rows);
    return Array.from(rows, (row) => (0,table/* textAt */.$)(ids, row));
}
function columnOf(ids) {
    if (ids instanceof Float64Array)
        return { kind: 'number', values: ids };
    const codeOf = new Map();
    const codes = Int32Array.from(ids, (text) => {
        const code = codeOf.get(text) ?? codeOf.size;
        codeOf.set(text, code);
        return code;
    });
    return { kind: 'text', codes, dictionary: [...codeOf.keys()] };
}
function joined(parts) {
    const n = parts.reduce((rows, part) => rows + part.n, 0);
    const numbers = parts.every(({ ids }) => ids instanceof Float64Array);
    const ofClasses = parts.every((part) => part.labels.BYTES_PER_ELEMENT === 1);
    const labels = ofClasses ? new Uint8Array(n) : new Float64Array(n);
    const scores = new Float64Array(n);
    const held = parts.some((part) => part.held) ? new Float64Array(n) : null;
    const ids = numbers ? new Float64Array(n) : null;
    const texts = [];
    const count = parts[0]?.slices.length ?? 0;
    const slices = Array.from({ length: count }, (_, at) => parts.every((part) => part.slices[at])
        ? { codes: new Int32Array(n), codeOf: new Map() }
        : null);
    let start = 0;
    for (const part of parts) {
        labels.set(part.labels, start);
        scores.set(part.scores, start);
        if (held && part.held)
            held.set(part.held, start);
        if (ids)
            ids.set(part.ids, start);
        else
            for (const id of part.ids)
                texts.push(typeof id === 'number' ? String(id + 0) : id);
        for (const [at, slice] of slices.entries())
            if (slice)
                addCodes(slice, part.slices[at], start);
        start += part.n;
    }
    return {
        n,
        ids: ids ?? texts,
        labels,
        scores,
        held,
        slices: slices.map((slice) => slice && { codes: slice.codes, texts: [...slice.codeOf.keys()] }),
    };
}
function addCodes({ codes, codeOf }, part, start) {
    const known = part.texts.map((text) => {
        const code = codeOf.get(text) ?? codeOf.size;
        codeOf.set(text, code);
        return code;
    });
    for (let row = 0; row < part.codes.length; row++)
        codes[start + row] = known[part.codes[row]];
}
function gather(values, rows) {
    const gathered = new Float64Array(rows.length);
    for (let at = 0; at < rows.length; at++)
        gathered[at] = values[rows[at]];
    return gathered;
}

// EXTERNAL MODULE: ./src/domain/sums/any-sums.ts
var any_sums = __webpack_require__(51632);
// EXTERNAL MODULE: ./src/reduction/plan.ts
var reduction_plan = __webpack_require__(70282);
// EXTERNAL MODULE: ./src/reduction/progress.ts
var progress = __webpack_require__(39258);
// EXTERNAL MODULE: ./src/reduction/rows-of-files.ts
var rows_of_files = __webpack_require__(88066);
// EXTERNAL MODULE: ./src/reduction/spill.ts
var spill = __webpack_require__(10351);
;// CONCATENATED MODULE: ./src/reduction/any-order.ts









async function takeDealtShare(plan, onProgress = progress/* ignored */.PP) {
    try {
        const writer = new spill/* SpillWriter */.ar(plan.descriptor);
        const waiting = [];
        const classes = new Set();
        const kinds = new Set();
        for (const [side, { file, cuts, dealing }] of plan.sides.entries()) {
            const deal = async (rows) => {
                for (;;) {
                    const unit = Atomics.add(plan.next, side, 1);
                    if (unit >= rows.units)
                        return true;
                    let read = 0;
                    for await (const chunk of rows.read(unit)) {
                        if (chunk?.n === 0)
                            continue;
                        const dealt = chunk && dealRows(chunk.candidate, chunk.n, dealing);
                        if (!dealt)
                            return false;
                        for (const name of dealt.classes)
                            classes.add(name);
                        kinds.add(`${side} ${chunk.kinds ?? ''}`);
                        for (const [part, some] of dealt.parts.entries())
                            if (some)
                                waiting.push({ side, part, descriptor: plan.descriptor, block: writer.write(some) });
                        read += chunk.n;
                        const ofSide = (0,progress/* shareRead */.Ki)(rows, { next: plan.next, at: side, unit, read });
                        const share = ofSide === null ? null : (side + ofSide) / plan.sides.length;
                        onProgress({ step: 'dealt', share, rows: read });
                    }
                }
            };
            const files = { candidate: file, baseline: null, parts: cuts };
            if (!(await (0,rows_of_files/* withRows */.Q)(files, deal))) {
                (0,reduction_plan/* stopAll */.u)(plan.next);
                return undefined;
            }
        }
        return { waiting, classes: [...classes], kinds: [...kinds] };
    }
    catch (error) {
        (0,reduction_plan/* stopAll */.u)(plan.next);
        throw error;
    }
}
async function takeJoinedShare({ shape, parts, next, waiting }, onProgress = progress/* ignored */.PP) {
    const sums = (0,any_sums/* emptySums */.y3)(shape);
    for (;;) {
        const part = Atomics.add(next, 0, 1);
        if (part >= parts)
            return sums.finish();
        const ofSide = (side) => waiting
            .filter((one) => one.part === part && one.side === side)
            .map(({ descriptor, block }) => (0,spill/* readBlock */.Gr)(descriptor, block));
        const [own, held] = [ofSide(0), ofSide(1)];
        if (own.length === 0 && held.length === 0)
            continue;
        const joined = joinDealt(own, shape.paired && !own.some((rows) => rows.held) ? held : null);
        const bases = (0,crossing_name/* baseColumns */.H8)(shape.columns).map((name, at) => [name, joined?.slices[at]]);
        const slices = joined && (0,chunk_crossings/* namedChunkSlices */.y)(shape.columns, new Map(bases));
        if (!slices) {
            (0,reduction_plan/* stopAll */.u)(next);
            return undefined;
        }
        sums.add({ ...joined, slices });
        if (sums.mostGroups > evidence_slices/* mostSlices */.Ph) {
            (0,reduction_plan/* stopAll */.u)(next);
            return undefined;
        }
        const share = (0,progress/* shareTaken */.pT)({ next, at: 0, units: parts }, 1);
        onProgress({ step: 'joined', share, rows: joined.n });
        await Promise.resolve();
    }
}


}),

21831:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sumUpRows: () => (sumUpRows)
});

// EXTERNAL MODULE: ./src/domain/evidence/slices.ts
var slices = __webpack_require__(25569);
// EXTERNAL MODULE: ./src/domain/sums/rows-of-sums.ts
var rows_of_sums = __webpack_require__(97693);
// EXTERNAL MODULE: ./src/domain/sums/sums-of-rows.ts
var sums_of_rows = __webpack_require__(10137);
// EXTERNAL MODULE: ./src/domain/evidence/labels.ts
var labels = __webpack_require__(34881);
// EXTERNAL MODULE: ./src/domain/sums/column-values.ts
var column_values = __webpack_require__(9178);
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
function areOfTask(shares, columns) {
    const classes = [...new Set(shares.flatMap((share) => share.classes))];
    if ((0,column_values/* isRegression */.kj)(columns))
        return columns.task === 'regression' || classes.some((name) => name !== '0' && name !== '1');
    const { positive } = columns;
    const wanted = (0,labels/* className */.s7)(positive ?? 1);
    const others = classes.filter((name) => name !== wanted);
    const isKnown = classes.includes(wanted) || (positive !== undefined && classes.length < 2);
    return classes.length <= 2 && (isKnown || others.every((name) => name === '0'));
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/domain/evidence/crossing-name.ts
var crossing_name = __webpack_require__(5748);
// EXTERNAL MODULE: ./src/domain/sums/any-sums.ts
var any_sums = __webpack_require__(51632);
// EXTERNAL MODULE: ./src/reduction/any-order.ts + 1 modules
var any_order = __webpack_require__(26233);
// EXTERNAL MODULE: ./src/reduction/parquet-rows.ts + 1 modules
var parquet_rows = __webpack_require__(11594);
// EXTERNAL MODULE: ./src/reduction/plan.ts
var reduction_plan = __webpack_require__(70282);
// EXTERNAL MODULE: ./src/reduction/rows-of-files.ts
var rows_of_files = __webpack_require__(88066);
// EXTERNAL MODULE: ./src/reduction/spill.ts
var reduction_spill = __webpack_require__(10351);
// EXTERNAL MODULE: ./src/reduction/text-rows.ts + 2 modules
var text_rows = __webpack_require__(46813);
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
async function deal({ names }, { sides, spill, options: { threads, onProgress } }) {
    const next = (0,reduction_plan/* counters */.O)(2);
    const planOf = (at) => ({
        sides,
        descriptor: spill.descriptors[at],
        next,
    });
    const shares = await allShares({
        own: () => (0,any_order.takeDealtShare)(planOf(0), onProgress),
        others: threads.map((thread, at) => () => thread.dealt(planOf(at + 1))),
    });
    if (!shares || shares === 'lost')
        return shares;
    const kinds = new Set(shares.flatMap((share) => share.kinds));
    return kinds.size <= sides.length && areOfTask(shares, names.columns) ? shares : undefined;
}
async function join({ shape }, { dealt, sides, options: { threads, onProgress }, }) {
    const parts = sides[0]?.dealing.parts ?? 0;
    const plan = {
        shape,
        parts,
        next: (0,reduction_plan/* counters */.O)(1),
        waiting: dealt.flatMap((share) => share.waiting),
    };
    const shares = await allShares({
        own: () => (0,any_order.takeJoinedShare)(plan, onProgress),
        others: threads.map((thread) => () => thread.joined(plan)),
    });
    if (!shares || shares === 'lost')
        return shares;
    return (0,any_sums/* mergeAnySums */.Nt)(shares);
}
async function sidesOf({ candidate, baseline, names, shape }, { partBytes, partRows }) {
    const parts = Math.min(4096, Math.ceil((await rowsAbout(candidate)) / partRows));
    const slices = (0,crossing_name/* baseColumns */.H8)(shape.columns);
    const both = [
        { file: candidate, columns: names.columns },
        ...(baseline ? [{ file: baseline, columns: names.baseline }] : []),
    ];
    const sides = [];
    for (const { file, columns } of both) {
        const id = columns.id;
        const cuts = (0,rows_of_files/* isText */.K)(file)
            ? await (0,text_rows/* cutText */.I)(file, { baseline: null, ids: { own: id, held: id }, partBytes })
            : [];
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
async function rowsAbout(file) {
    return file.kind === 'parquet'
        ? (0,parquet_rows/* rowsOfParquet */.b)(file)
        : (await (0,promises_.stat)(file.file)).size / bytesPerRow[file.kind];
}
const bytesPerRow = { csv: 40, jsonl: 60, stream: 12 };

// EXTERNAL MODULE: ./src/reduction/progress.ts
var progress = __webpack_require__(39258);
// EXTERNAL MODULE: ./src/domain/sums/chunk-columns.ts
var chunk_columns = __webpack_require__(17962);
// EXTERNAL MODULE: ./src/reduction/share.ts
var share = __webpack_require__(78322);
;// CONCATENATED MODULE: ./src/reduction/same-order-sums.ts







async function sumInSameOrder(subject, { threads, partBytes, onProgress }) {
    const parts = (0,rows_of_files/* isText */.K)(subject.candidate) ? await cutFiles(subject, partBytes) : [];
    if (!parts)
        return undefined;
    const plan = { ...subject, parts, next: (0,reduction_plan/* counters */.O)(1) };
    const shares = await allShares({
        own: () => (0,share.takeShare)(plan, onProgress),
        others: threads.map((thread) => () => thread.share(plan)),
    });
    if (shares === 'lost')
        return sumInSameOrder(subject, { threads: [], partBytes, onProgress });
    if (!shares || !isSound(shares, subject))
        return undefined;
    return (0,any_sums/* mergeAnySums */.Nt)(shares.map((share) => share.sums));
}
async function cutFiles({ candidate, baseline, names }, partBytes) {
    if (baseline && !(0,rows_of_files/* isText */.K)(baseline))
        return undefined;
    const { columns, baseline: held } = names;
    const ids = columns.id === undefined ? null : { own: columns.id, held: held.id ?? columns.id };
    return (0,text_rows/* cutText */.I)(candidate, { baseline, ids, partBytes });
}
function isSound(shares, { names }) {
    const edges = shares.flatMap((share) => share.edges).sort((a, b) => a.unit - b.unit);
    const rising = edges.every(({ first }, at) => at === 0 || (0,chunk_columns/* isBefore */.Y)(edges[at - 1]?.last ?? '', first));
    const kinds = new Set(shares.flatMap((share) => share.kinds));
    return rising && kinds.size <= 1 && areOfTask(shares, names.columns);
}

// EXTERNAL MODULE: ./src/domain/evidence/impossible-columns.ts
var impossible_columns = __webpack_require__(68737);
// EXTERNAL MODULE: ./src/domain/evidence/prediction-columns.ts
var prediction_columns = __webpack_require__(63173);
;// CONCATENATED MODULE: ./src/reduction/subject.ts



function subjectOf({ candidate, baseline, columns, baselineColumns, }) {
    const task = taskOf(columns);
    if (!task || task !== taskOf(baselineColumns) || !candidate.long)
        return undefined;
    if ((0,impossible_columns/* impossibleColumns */.j)(columns).length > 0)
        return undefined;
    if (columns.search)
        return undefined;
    const held = columns.baseline === undefined ? baseline : null;
    if (held && (!held.long || !isMeasuredAlike(columns, baselineColumns)))
        return undefined;
    return {
        candidate: fileOf(candidate, (0,prediction_columns/* neededColumns */.Vn)(columns, 'candidate')),
        baseline: held && fileOf(held, heldColumns(columns, baselineColumns)),
        names: { columns, baseline: baselineColumns },
        shape: {
            ...(task === 'regression' && { task }),
            paired: columns.baseline !== undefined || held !== null,
            threshold: columns.threshold ?? 0.5,
            columns: columns.slices ?? [],
        },
    };
}
function taskOf({ label, score, prediction, task, positive, ...other }) {
    const { weight, unit, query, values } = other;
    if (label === undefined || [weight, unit, query, values].some((role) => role !== undefined))
        return undefined;
    if (typeof score === 'string')
        return prediction === undefined && (task ?? 'binary') === 'binary' ? 'binary' : undefined;
    const isNumber = score === undefined && prediction !== undefined && positive === undefined;
    return isNumber && (task ?? 'regression') === 'regression' ? 'regression' : undefined;
}
function isMeasuredAlike(own, held) {
    return (own.id === undefined) === (held.id === undefined);
}
function heldColumns(own, held) {
    const theirs = (0,crossing_name/* baseColumns */.H8)(held.slices ?? []);
    const slices = (0,crossing_name/* baseColumns */.H8)(own.slices ?? []).filter((name) => theirs.includes(name));
    return [...new Set([...(0,prediction_columns/* neededColumns */.Vn)(held, 'baseline'), ...slices])];
}
function fileOf({ file, path, long }, wanted) {
    return { kind: long, file, path, wanted };
}

;// CONCATENATED MODULE: ./src/reduction/reduction.ts








async function sumUpRows(rows, { threads, manyRows = sums_of_rows/* manyRows */.d, partBytes = 8_000_000, partRows = 250_000, onProgress = progress/* ignored */.PP, }) {
    const subject = subjectOf(rows);
    if (!subject)
        return undefined;
    const sums = (await orNothing(() => sumInSameOrder(subject, { threads, partBytes, onProgress }))) ??
        (await orNothing(() => sumInAnyOrder(subject, { threads, partBytes, partRows, onProgress })));
    if (!sums || sums.n <= manyRows)
        return undefined;
    if (sums.slices.some(({ values }) => values.length > slices/* mostSlices */.Ph))
        return undefined;
    const { id, baseline, search, groups } = rows.columns;
    const pairing = baseline !== undefined ? 'columns' : id === undefined ? 'order' : 'id';
    return (0,rows_of_sums/* rowsOfSums */.N)(sums, { pairing, ...(search === false && { search }), ...(groups && { groups }) });
}


}),

78322:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  takeShare: () => (takeShare)
});
var _domain_evidence_slices_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25569);
var _domain_sums_chunk_columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17962);
var _domain_sums_any_sums_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51632);
var _plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70282);
var _progress_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39258);
var _rows_of_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88066);






async function takeShare(plan, onProgress = _progress_js__WEBPACK_IMPORTED_MODULE_4__/* .ignored */ .PP) {
    try {
        return await (0,_rows_of_files_js__WEBPACK_IMPORTED_MODULE_3__/* .withRows */ .Q)(plan, (rows) => sumUp(rows, plan, onProgress));
    }
    catch (error) {
        (0,_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .stopAll */ .u)(plan.next);
        throw error;
    }
}
async function sumUp(rows, { names, shape, next }, onProgress) {
    const sums = (0,_domain_sums_any_sums_js__WEBPACK_IMPORTED_MODULE_2__/* .emptySums */ .y3)(shape);
    const classes = new Set();
    const kinds = new Set();
    const edges = [];
    for (;;) {
        const unit = Atomics.add(next, 0, 1);
        if (unit >= rows.units)
            break;
        let ends;
        let read = 0;
        for await (const chunk of rows.read(unit)) {
            if (chunk?.n === 0)
                continue;
            const sound = chunk && (0,_domain_sums_chunk_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .soundChunk */ .d)(chunk, names);
            const joined = sound && joinEdges(ends, { unit, edges: sound.edges });
            if (!sound || joined === false) {
                (0,_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .stopAll */ .u)(next);
                return undefined;
            }
            sums.add(sound.rows);
            if (sums.mostGroups > _domain_evidence_slices_js__WEBPACK_IMPORTED_MODULE_0__/* .mostSlices */ .Ph) {
                (0,_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .stopAll */ .u)(next);
                return undefined;
            }
            for (const name of sound.classes)
                classes.add(name);
            kinds.add(chunk.kinds ?? '');
            ends = joined;
            read += chunk.n;
            onProgress({ step: 'read', share: (0,_progress_js__WEBPACK_IMPORTED_MODULE_4__/* .shareRead */ .Ki)(rows, { next, at: 0, unit, read }), rows: read });
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
    if (before && !(0,_domain_sums_chunk_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .isBefore */ .Y)(before.last, first))
        return false;
    return { unit, first: before?.first ?? first, last };
}


}),

10351:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Gr: () => (readBlock),
  Mt: () => (SpillFiles),
  ar: () => (SpillWriter)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
var node_v8__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78877);
var node_v8__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_v8__WEBPACK_IMPORTED_MODULE_3__);




class SpillFiles {
    descriptors;
    #folder;
    constructor(count) {
        this.#folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)(node_path__WEBPACK_IMPORTED_MODULE_2___default().join((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'modelgate-rows-'));
        try {
            this.descriptors = Array.from({ length: count }, (_, at) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(node_path__WEBPACK_IMPORTED_MODULE_2___default().join(this.#folder, String(at)), 'wx+', 0o600));
        }
        finally {
            this.#remove();
        }
    }
    close() {
        for (const descriptor of this.descriptors)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
        this.#remove();
    }
    #remove() {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(this.#folder, { recursive: true, force: true });
        }
        catch {
        }
    }
}
class SpillWriter {
    #descriptor;
    #end = 0;
    constructor(descriptor) {
        this.#descriptor = descriptor;
    }
    write(value) {
        const bytes = (0,node_v8__WEBPACK_IMPORTED_MODULE_3__.serialize)(value);
        let written = 0;
        while (written < bytes.length)
            written += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(this.#descriptor, bytes, written, bytes.length - written, this.#end + written);
        const block = { start: this.#end, length: bytes.length };
        this.#end += bytes.length;
        return block;
    }
}
function readBlock(descriptor, { start, length }) {
    const bytes = Buffer.allocUnsafe(length);
    let filled = 0;
    while (filled < length) {
        const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, bytes, filled, length - filled, start + filled);
        if (read === 0)
            throw new RangeError('rows that were put aside are gone');
        filled += read;
    }
    return (0,node_v8__WEBPACK_IMPORTED_MODULE_3__.deserialize)(bytes);
}


})

};
