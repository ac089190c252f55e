export const id = 2358;
export const ids = [2358];
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

40718:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $Q: () => (baseSlices),
  Kt: () => (comparedBases),
  Lh: () => (namedSlices),
  YT: () => (crossSlices)
});
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
var _crossing_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5748);
var _slices_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25569);



function baseSlices(candidate, { slices = [] }) {
    const found = (0,_crossing_name_js__WEBPACK_IMPORTED_MODULE_2__/* .baseColumns */ .H8)(slices).map((column) => (0,_slices_js__WEBPACK_IMPORTED_MODULE_1__/* .sliceBy */ .o7)(candidate, column));
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .throwFaults */ .G3)(found.filter((one) => 'code' in one));
    return new Map(found.map((one) => [one.column, one]));
}
function comparedBases(bases, tables) {
    return new Map([...bases].map(([name, slice]) => [name, (0,_slices_js__WEBPACK_IMPORTED_MODULE_1__/* .compareSlices */ .nS)(slice, tables)]));
}
function namedSlices(names, { bases, path }) {
    const found = names.map((name) => {
        const columns = (0,_crossing_name_js__WEBPACK_IMPORTED_MODULE_2__/* .crossedColumns */ .zF)(name);
        if (columns.length === 1)
            return bases.get(name);
        const crossed = crossSlices(name, columns.map((column) => bases.get(column)));
        return crossed.values.length > _slices_js__WEBPACK_IMPORTED_MODULE_1__/* .mostSlices */ .Ph ? tooMany(name, path) : crossed;
    });
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .throwFaults */ .G3)(found.filter((one) => 'code' in one));
    return found;
}
function crossSlices(name, parts) {
    const rows = parts[0]?.codes.length ?? 0;
    const keys = new Float64Array(rows);
    for (const { codes, values } of parts) {
        for (let row = 0; row < rows; row++)
            keys[row] = keys[row] * values.length + codes[row];
    }
    const texts = new Map([...new Set(keys)].map((key) => [key, (0,_crossing_name_js__WEBPACK_IMPORTED_MODULE_2__/* .crossedValue */ .pN)(valuesOf(key, parts))]));
    const values = [...texts.values()].sort((a, b) => (a < b ? -1 : 1));
    const rank = new Map(values.map((text, code) => [text, code]));
    const codeOf = new Map([...texts].map(([key, text]) => [key, rank.get(text)]));
    const codes = new Int32Array(rows);
    for (let row = 0; row < rows; row++)
        codes[row] = codeOf.get(keys[row]);
    const differing = parts.find((part) => part.differing !== undefined)?.differing;
    return { column: name, codes, values, ...(differing !== undefined && { differing }) };
}
function valuesOf(key, parts) {
    const found = [];
    let left = key;
    for (const { values } of parts.toReversed()) {
        found.unshift(values[left % values.length]);
        left = Math.floor(left / values.length);
    }
    return found;
}
function tooMany(name, path) {
    return {
        code: 'PREDICTIONS_INVALID',
        message: `the columns \`${name}\` have more than ${_slices_js__WEBPACK_IMPORTED_MODULE_1__/* .mostSlices */ .Ph} different combinations of values; slices are groups of rows`,
        place: { path },
        hint: 'Cross fewer columns under `slices`, or columns with coarser values.',
    };
}


}),

34832:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  HD: () => (hashIds),
  Mj: () => (wordsOfHex),
  ZD: () => (hexOf),
  kK: () => (findHashes)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
var _row_ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27959);
var _table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78788);



function hashIds(ids, { model, rows }) {
    const names = (0,_row_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .rowIdsOf */ ._)(ids);
    const prefix = new TextEncoder().encode(`${model}\n`);
    const bytes = new Uint8Array(prefix.length + names.maxBytes);
    bytes.set(prefix);
    const id = bytes.subarray(prefix.length);
    const words = new Uint32Array(4 * rows);
    for (let row = 0; row < rows; row++) {
        const digest = digestOf(bytes.subarray(0, prefix.length + names.write(row, id)));
        for (let word = 0; word < 4; word++)
            words[4 * row + word] = wordAt(digest, 4 * word);
    }
    return words;
}
function digestOf(bytes) {
    if (typeof node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash === 'function')
        return node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash('sha256', bytes, 'binary');
    return node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash('sha256').update(bytes).digest('binary');
}
function wordAt(digest, at) {
    let word = 0;
    for (let byte = at; byte < at + 4; byte++)
        word = (word << 8) | digest.charCodeAt(byte);
    return word >>> 0;
}
function hexOf(words, order) {
    const bytes = Buffer.alloc(16);
    return Array.from(order, (row) => {
        for (let word = 0; word < 4; word++)
            bytes.writeUInt32BE(words[4 * row + word], 4 * word);
        return bytes.toString('hex');
    });
}
function wordsOfHex(column, rows) {
    const words = new Uint32Array(4 * rows);
    for (let row = 0; row < rows; row++) {
        const text = (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$)(column, row);
        if (text === null || !/^[0-9a-f]{32}$/.test(text))
            return undefined;
        for (let word = 0; word < 4; word++)
            words[4 * row + word] = parseInt(text.slice(8 * word, 8 * word + 8), 16);
    }
    return words;
}
function findHashes(ids, other) {
    const rows = ids.length / 4;
    const slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * rows + 2))).fill(-1);
    const mask = slots.length - 1;
    const slotOf = (words, row) => {
        let slot = words[4 * row] & mask;
        for (;;) {
            const found = slots[slot];
            if (found === -1 || isSame(ids, found, { words, row }))
                return slot;
            slot = (slot + 1) & mask;
        }
    };
    for (let row = 0; row < rows; row++)
        slots[slotOf(ids, row)] = row;
    return (row) => slots[slotOf(other, row)];
}
function isSame(ids, row, other) {
    for (let word = 0; word < 4; word++)
        if (ids[4 * row + word] !== other.words[4 * other.row + word])
            return false;
    return true;
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

16594:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Eo: () => (repeatedId),
  IL: () => (joinTables),
  Ny: () => (permute)
});
var _hashed_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34832);
var _row_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64705);
var _row_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28549);
var _table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78788);




const repeatedId = 'occurs before';
function joinTables({ candidate, baseline, id, hashedFor }) {
    if (id === undefined)
        return joinByPosition(candidate, baseline);
    const tables = baseline ? [candidate, baseline] : [candidate];
    const detail = tables.map((table) => describeBadIds(table, id)).find(Boolean);
    if (detail)
        return { kind: 'differ', detail };
    return baseline ? joinById({ candidate, baseline, id, hashedFor }) : { kind: 'joined', baselineRow: null };
}
function joinByPosition(candidate, baseline) {
    if (!baseline || candidate.rows === baseline.rows)
        return { kind: 'joined', baselineRow: null };
    return {
        kind: 'differ',
        detail: `${candidate.path} has ${candidate.rows} rows and ${baseline.path} has ${baseline.rows}, and there is no \`id\` to pair them by`,
    };
}
function joinById({ candidate, baseline, id, hashedFor, }) {
    const ours = candidate.columns.get(id);
    const theirs = baseline.columns.get(id);
    if (hashedFor === undefined && candidate.rows === baseline.rows && (0,_row_index_js__WEBPACK_IMPORTED_MODULE_2__/* .sameIds */ .L0)(ours, theirs, candidate.rows)) {
        return { kind: 'joined', baselineRow: null };
    }
    const find = hashedFor === undefined
        ? (0,_row_index_js__WEBPACK_IMPORTED_MODULE_2__/* .findRowsOf */ .gW)(theirs, ours)
        : findHashed({ candidate, baseline, ours, theirs, hashedFor });
    if (!find)
        return { kind: 'differ', detail: `\`${id}\` of ${baseline.path} does not hold hashed ids` };
    const baselineRow = new Int32Array(candidate.rows);
    const taken = new Uint8Array(baseline.rows);
    const added = [];
    for (let row = 0; row < candidate.rows; row++) {
        const match = find(row);
        baselineRow[row] = match;
        if (match < 0)
            added.push(row);
        else
            taken[match] = 1;
    }
    const lost = [];
    taken.forEach((one, row) => {
        if (!one)
            lost.push(row);
    });
    if (added.length === 0 && lost.length === 0)
        return { kind: 'joined', baselineRow };
    const parts = [
        describeOnly({ table: candidate, ids: ours, rows: added }),
        describeOnly({ table: baseline, ids: theirs, rows: lost }),
    ];
    return { kind: 'differ', detail: `the evaluation rows differ: ${parts.filter(Boolean).join(', ')}` };
}
function findHashed({ candidate, baseline, ours, theirs, hashedFor }) {
    const hashes = (0,_hashed_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOfHex */ .Mj)(theirs, baseline.rows);
    return hashes && (0,_hashed_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .findHashes */ .kK)(hashes, (0,_hashed_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .hashIds */ .HD)(ours, { model: hashedFor, rows: candidate.rows }));
}
function describeOnly({ table, ids, rows }) {
    return rows.length > 0
        ? `${count(rows.length, 'row')} only in ${table.path} (${(0,_row_names_js__WEBPACK_IMPORTED_MODULE_1__/* .namesOfRows */ .D)({ ids, rows })})`
        : '';
}
function describeBadIds(table, id) {
    const ids = table.columns.get(id);
    const empty = [];
    for (let row = 0; row < table.rows; row++)
        if (isEmpty(ids, row))
            empty.push(row);
    if (empty.length > 0) {
        return `${table.path} has ${count(empty.length, 'row')} without an id in \`${id}\``;
    }
    const duplicates = (0,_row_index_js__WEBPACK_IMPORTED_MODULE_2__/* .duplicateRows */ .n2)(ids);
    if (duplicates.length === 0)
        return undefined;
    const distinct = [...new Map(duplicates.map((row) => [(0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$)(ids, row), row])).values()];
    return `${table.path} has ${count(duplicates.length, 'row')} whose \`${id}\` ${repeatedId}: ${(0,_row_names_js__WEBPACK_IMPORTED_MODULE_1__/* .namesOfRows */ .D)({ ids, rows: distinct })}`;
}
function isEmpty(ids, row) {
    return Boolean(ids.nulls?.[row]) || (ids.kind === 'number' && Number.isNaN(ids.values[row]));
}
function count(n, what) {
    return `${n} ${what}${n === 1 ? '' : 's'}`;
}
function permute(values, rows) {
    if (!rows)
        return values;
    const permuted = new Float64Array(rows.length);
    for (let row = 0; row < rows.length; row++)
        permuted[row] = values[rows[row]];
    return permuted;
}


}),

34881:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  J0: () => (encodeClass),
  OX: () => (classesOf),
  Pb: () => (encodeClasses),
  s7: () => (className)
});
function className(value) {
    const text = String(value);
    if (/^true$/i.test(text))
        return '1';
    if (/^false$/i.test(text))
        return '0';
    return text;
}
function classesOf(columns, limit) {
    const classes = new Set();
    for (const column of columns)
        addClasses(column, classes, limit);
    return [...classes].sort((a, b) => (a < b ? -1 : 1));
}
function encodeClasses(column, classes) {
    const placeOf = new Map(classes.map((name, place) => [name, place]));
    if (column.kind === 'text') {
        const encoded = Float64Array.from(column.dictionary, (text) => placeOf.get(className(text)) ?? NaN);
        return Float64Array.from(column.codes, (code) => encoded[code] ?? NaN);
    }
    const ofValues = new Map();
    return column.values.map((value) => {
        const known = ofValues.get(value);
        if (known !== undefined)
            return known;
        const place = Number.isFinite(value) ? (placeOf.get(String(value + 0)) ?? NaN) : NaN;
        ofValues.set(value, place);
        return place;
    });
}
function encodeClass(column, positive) {
    if (column.kind === 'text') {
        const encoded = Float64Array.from(column.dictionary, (text) => (className(text) === positive ? 1 : 0));
        return Float64Array.from(column.codes, (code) => encoded[code] ?? NaN);
    }
    const wanted = Number(positive);
    const { values } = column;
    const classes = new Float64Array(values.length);
    for (let row = 0; row < values.length; row++) {
        const value = values[row];
        classes[row] = Number(value === wanted) + 0 * value;
    }
    return classes;
}
function addClasses(column, classes, limit) {
    if (column.kind === 'text') {
        const used = new Set(column.codes);
        for (const code of used) {
            if (classes.size > limit)
                return;
            if (code >= 0)
                classes.add(className(column.dictionary[code]));
        }
        return;
    }
    const seen = [];
    const { values } = column;
    let last = NaN;
    let before = NaN;
    for (let row = 0; row < values.length; row++) {
        const value = values[row];
        if ((Number(value === last) | Number(value === before)) === 1 || !Number.isFinite(value))
            continue;
        before = last;
        last = value;
        if (seen.includes(value))
            continue;
        if (classes.size > limit)
            return;
        seen.push(value);
        classes.add(String(value + 0));
    }
}


}),

72358:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pairRows: () => (pairRows),
  A: () => (withoutRows)
});

// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/domain/evidence/crossing.ts
var crossing = __webpack_require__(40718);
// EXTERNAL MODULE: ./src/domain/evidence/fingerprint.ts
var fingerprint = __webpack_require__(97140);
// EXTERNAL MODULE: ./src/domain/evidence/join.ts
var evidence_join = __webpack_require__(16594);
// EXTERNAL MODULE: ./src/domain/evidence/impossible-columns.ts
var impossible_columns = __webpack_require__(68737);
// EXTERNAL MODULE: ./src/domain/evidence/prediction-columns.ts
var prediction_columns = __webpack_require__(63173);
// EXTERNAL MODULE: ./src/domain/evidence/row-names.ts
var row_names = __webpack_require__(28549);
;// CONCATENATED MODULE: ./src/domain/evidence/row-checks.ts

function describeNotFinite({ source, values, ids }) {
    if (areFinite(values))
        return undefined;
    const rows = rowsWhere(values, (value) => !Number.isFinite(value));
    const { column, name, table } = source;
    const nulls = rows.filter((row) => column.nulls?.[row]).length;
    const kinds = [
        nulls > 0 && `${nulls} ${nulls === 1 ? 'is' : 'are'} null`,
        nulls < rows.length && `${rows.length - nulls} NaN or infinite`,
    ].filter(Boolean);
    return `\`${name}\` of ${table.path} is no finite number in ${rows.length} of ${table.rows} rows (${kinds.join(', ')}): ${(0,row_names/* namesOfRows */.D)({ ids, rows })}`;
}
function describeOutside({ source, values, ids }) {
    if (areProbabilities(values))
        return undefined;
    const rows = rowsWhere(values, (value) => value < 0 || value > 1);
    const { name, table } = source;
    return `\`${name}\` of ${table.path} lies outside [0, 1] in ${rows.length} of ${table.rows} rows, so it is no probability: ${(0,row_names/* namesOfRows */.D)({ ids, rows })}`;
}
const sumRounding = 0.005;
function describeSum(side) {
    const [first] = side;
    if (!first)
        return undefined;
    const rows = rowsWhere(first.values, (_, row) => {
        const sum = side.reduce((total, { values }) => total + values[row], 0);
        return !(Math.abs(sum - 1) <= sumRounding);
    });
    if (rows.length === 0)
        return undefined;
    const { table } = first.source;
    const names = side.slice(0, 4).map(({ source }) => `\`${source.name}\``);
    const more = side.length > names.length ? ', …' : '';
    return `${names.join(', ')}${more} of ${table.path} do not add up to 1 in ${rows.length} of ${table.rows} rows, so they are no probabilities of all classes: ${(0,row_names/* namesOfRows */.D)({ ids: first.ids, rows })}`;
}
function describeNegativeRelevance({ source, values, ids }) {
    const rows = rowsWhere(values, (value) => value < 0);
    if (rows.length === 0)
        return undefined;
    const { name, table } = source;
    return `\`${name}\` of ${table.path} is negative in ${rows.length} of ${table.rows} rows, so it is no relevance: ${(0,row_names/* namesOfRows */.D)({ ids, rows })}`;
}
function describeNegative({ source, values, ids }) {
    const rows = rowsWhere(values, (value) => value < 0);
    if (rows.length === 0)
        return undefined;
    const { name, table } = source;
    return `\`${name}\` of ${table.path} is negative in ${rows.length} of ${table.rows} rows, so it is no weight: ${(0,row_names/* namesOfRows */.D)({ ids, rows })}`;
}
function differingRows(a, b) {
    const rows = [];
    for (let row = 0; row < a.length; row++)
        if (a[row] !== b[row])
            rows.push(row);
    return rows;
}
function areFinite(values) {
    let zeros = 0;
    for (let row = 0; row < values.length; row++)
        zeros += values[row] * 0;
    return zeros === 0;
}
function areProbabilities(values) {
    for (let row = 0; row < values.length; row++) {
        const value = values[row];
        if (value < 0 || value > 1)
            return false;
    }
    return true;
}
function rowsWhere(values, claim) {
    const rows = [];
    for (let row = 0; row < values.length; row++)
        if (claim(values[row], row))
            rows.push(row);
    return rows;
}

// EXTERNAL MODULE: ./src/domain/evidence/row-ids.ts
var row_ids = __webpack_require__(27959);
;// CONCATENATED MODULE: ./src/domain/evidence/query-checks.ts
function mixedQueries(path, { queries, slices, weights, units }) {
    const columns = [
        ...slices.map(({ column, codes }) => ({ name: column, role: 'slice', values: codes })),
        ...(weights ? [{ name: weights.column, role: 'weight', values: weights.values }] : []),
        ...(units ? [{ name: units.column, role: 'unit', values: units.codes }] : []),
    ];
    return columns.flatMap(({ name, role, values }) => {
        const mixed = countMixed(queries, values);
        if (mixed === 0)
            return [];
        return [
            {
                code: 'PREDICTIONS_INVALID',
                message: `\`${name}\` (${role}) is not the same in all rows of one \`${queries.column}\`: it differs within ${mixed} of ${queries.texts.length}`,
                place: { path, field: name },
                hint: `A query is ranked as a whole. Name a ${role} of the query, not of its rows.`,
            },
        ];
    });
}
function unmixed(queries, columns) {
    return columns.filter(({ codes }) => countMixed(queries, codes) === 0);
}
function countMixed({ codes, texts }, values) {
    const first = new Float64Array(texts.length).fill(NaN);
    const mixed = new Uint8Array(texts.length);
    codes.forEach((query, row) => {
        const value = values[row];
        if (Number.isNaN(first[query]))
            first[query] = value;
        else if (first[query] !== value)
            mixed[query] = 1;
    });
    return mixed.reduce((sum, one) => sum + one, 0);
}

// EXTERNAL MODULE: ./src/domain/evidence/labels.ts
var evidence_labels = __webpack_require__(34881);
// EXTERNAL MODULE: ./src/domain/evidence/table.ts
var evidence_table = __webpack_require__(78788);
;// CONCATENATED MODULE: ./src/domain/evidence/target.ts



const listed = 6;
const mostClasses = 1000;
function targetOf(request) {
    const { columns, labels, predicted } = request;
    if (columns.query !== undefined)
        return rankingTarget(request);
    if (columns.score !== undefined)
        return scoredTarget(request);
    const all = [...labels, ...predicted];
    if (columns.task === 'multiclass' || areSeveralClasses(columns, all))
        return classesTarget(request);
    const binary = columns.task === undefined
        ? columns.positive !== undefined || isTwoClasses(all)
        : columns.task === 'binary';
    const task = labels.length === 0 ? 'unlabelled' : binary ? 'binary' : 'regression';
    if (binary) {
        const positive = positiveClass(columns, all);
        const read = (column) => (0,evidence_labels/* encodeClass */.J0)(column, positive);
        return { task, scored: false, readLabels: read, readPredicted: read };
    }
    (0,errors/* throwFaults */.G3)(all.some(({ column }) => column.kind === 'text') ? [severalClasses(all), ...textFaults(all)] : []);
    return { task, scored: false, readLabels: valuesOf, readPredicted: valuesOf };
}
function rankingTarget({ labels, predicted }) {
    (0,errors/* throwFaults */.G3)(textFaults([...labels, ...predicted]));
    return { task: 'ranking', scored: false, readLabels: valuesOf, readPredicted: valuesOf };
}
function classesTarget({ labels, predicted }) {
    const classes = classNames([...labels, ...predicted]);
    const read = (column) => (0,evidence_labels/* encodeClasses */.Pb)(column, classes);
    const task = labels.length === 0 ? 'unlabelled' : 'multiclass';
    return { task, scored: false, classes, readLabels: read, readPredicted: read };
}
function classNames(sources) {
    const classes = (0,evidence_labels/* classesOf */.OX)(sources.map(({ column }) => column), mostClasses);
    if (classes.length <= mostClasses)
        return classes;
    const { table, name } = sources[0];
    (0,errors/* throwFaults */.G3)([
        {
            code: 'PREDICTIONS_INVALID',
            message: `\`${name}\` holds more than ${mostClasses} different values: these are no classes`,
            place: { path: table.path, field: name },
            hint: 'Name a column of classes; for a regression write numbers.',
        },
    ]);
    return classes;
}
function areSeveralClasses({ task, positive }, sources) {
    const columns = sources.map(({ column }) => column);
    if (task !== undefined || positive !== undefined || columns.every(({ kind }) => kind === 'number'))
        return false;
    const classes = (0,evidence_labels/* classesOf */.OX)(columns, mostClasses);
    return classes.length > 2 && !classes.some(isNumeral);
}
function scoredTarget({ columns, labels, predicted }) {
    (0,errors/* throwFaults */.G3)(textFaults(predicted));
    if (labels.length === 0) {
        return { task: 'unlabelled', scored: true, readLabels: valuesOf, readPredicted: valuesOf };
    }
    const positive = positiveClass(columns, labels);
    return {
        task: 'binary',
        scored: true,
        readLabels: (column) => (0,evidence_labels/* encodeClass */.J0)(column, positive),
        readPredicted: valuesOf,
    };
}
function isTwoClasses(sources) {
    const columns = sources.map(({ column }) => column);
    const classes = (0,evidence_labels/* classesOf */.OX)(columns, 2);
    if (classes.length > 2)
        return false;
    return columns.some(({ kind }) => kind === 'text') || classes.every((name) => name === '0' || name === '1');
}
function positiveClass({ positive }, sources) {
    const classes = (0,evidence_labels/* classesOf */.OX)(sources.map(({ column }) => column), 2);
    if (classes.length > 2)
        (0,errors/* throwFaults */.G3)([differentClasses(sources) ?? severalClasses(sources)]);
    const wanted = (0,evidence_labels/* className */.s7)(positive ?? 1);
    const known = classes.includes(wanted);
    const others = classes.filter((name) => name !== wanted);
    if (known || (positive !== undefined && classes.length < 2) || others.every((name) => name === '0'))
        return wanted;
    const { table, name } = sources[0];
    const found = classes.map((one) => JSON.stringify(one)).join(' and ');
    (0,errors/* throwFaults */.G3)([
        {
            code: 'PREDICTIONS_INVALID',
            message: `\`${name}\` holds ${found}, and the positive class is ${JSON.stringify(wanted)}${positive === undefined ? ' unless `positive` says otherwise' : ''}`,
            place: { path: table.path, field: name },
            hint: 'Write the value of the positive class under `predictions: positive` in the policy.',
        },
    ]);
    return wanted;
}
function differentClasses(sources) {
    const tables = [...new Set(sources.map(({ table }) => table))];
    const sides = tables.map((table) => {
        const own = sources.filter((source) => source.table === table);
        return {
            table,
            classes: (0,evidence_labels/* classesOf */.OX)(own.map(({ column }) => column), listed),
        };
    });
    const [first, second] = sides;
    if (!first || !second || sides.some(({ classes }) => classes.length > 2))
        return undefined;
    const [{ name, table }] = sources;
    const held = sides.map(({ table: { path }, classes }) => `${classes.map((one) => JSON.stringify(one.slice(0, 40))).join(' and ')} in ${path}`);
    return {
        code: 'PREDICTIONS_INVALID',
        message: `the classes of the two files are written differently: \`${name}\` holds ${held.join(', ')}`,
        place: { path: table.path, field: name },
        hint: 'Write them alike in both files, and score the baseline again where its file has the old ones.',
    };
}
function severalClasses(sources) {
    const { table, name } = sources[0];
    const classes = (0,evidence_labels/* classesOf */.OX)(sources.map(({ column }) => column), listed);
    const values = classes.slice(0, listed).map((one) => JSON.stringify(one.slice(0, 40)));
    return {
        code: 'PREDICTIONS_INVALID',
        message: `${sources
            .map((source) => `\`${source.name}\``)
            .filter(isFirst)
            .join(' and ')} hold${sources.length > 1 ? '' : 's'} more than two classes: ${values.join(', ')}${classes.length > listed ? ', …' : ''}`,
        place: { path: table.path, field: name },
        hint: 'Of several classes that are numbers write `task: multiclass` under `predictions`, or of scores a column for each class. A regression has numbers alone.',
    };
}
function textFaults(sources) {
    return sources.flatMap(({ table, name, column }) => {
        if (column.kind === 'number')
            return [];
        const rows = Array.from(column.codes.keys()).filter((row) => !isNumeral((0,evidence_table/* textAt */.$)(column, row)));
        const [first] = rows;
        const found = first === undefined
            ? `text, such as ${JSON.stringify((0,evidence_table/* textAt */.$)(column, 0))} in row 1`
            : `${rows.length} value${rows.length === 1 ? '' : 's'} that ${rows.length === 1 ? 'is' : 'are'} no number, the first of them ${JSON.stringify((0,evidence_table/* textAt */.$)(column, first)?.slice(0, 40))} in row ${first + 1}`;
        return [
            {
                code: 'PREDICTIONS_INVALID',
                message: `\`${name}\` must hold numbers and holds ${found}`,
                place: { path: table.path, field: name },
                hint: 'Write numbers, with a point for decimals and without quotes in JSON.',
            },
        ];
    });
}
function isNumeral(text) {
    return text === null || (text.trim() !== '' && !Number.isNaN(Number(text)));
}
function isFirst(text, index, all) {
    return all.indexOf(text) === index;
}
function valuesOf(column) {
    return column.values;
}

;// CONCATENATED MODULE: ./src/domain/evidence/class-scores.ts




function readClassScores(tables, { columns, score }) {
    const byClass = new Map(Object.entries(score).map(([name, column]) => [(0,evidence_labels/* className */.s7)(name), column]));
    const classes = [...byClass.keys()].sort((a, b) => (a < b ? -1 : 1));
    const check = (table, name, read) => {
        const source = { table, name, column: table.columns.get(name) };
        const ids = columns.id === undefined ? null : table.columns.get(columns.id);
        return { source, values: read(source.column), ids };
    };
    const { label } = columns;
    const labels = label === undefined
        ? []
        : tables.map((table) => check(table, label, (column) => (0,evidence_labels/* encodeClasses */.Pb)(column, classes)));
    const sides = tables.map((table) => {
        const names = classes.map((one) => byClass.get(one));
        return names.map((name) => check(table, name, (column) => (column.kind === 'number' ? column.values : none)));
    });
    const scores = sides.flat();
    (0,errors/* throwFaults */.G3)([
        ...textFaults(scores.map(({ source }) => source)),
        ...labels.flatMap(({ source }) => unknownClasses(source, classes)),
    ]);
    const notFinite = [...labels, ...scores].map(describeNotFinite).filter(Boolean);
    if (notFinite.length > 0)
        return { kind: 'incomparable', reason: 'not-finite', detail: notFinite.join('; ') };
    const outside = scores.map(describeOutside).filter(Boolean);
    const sums = outside.length > 0 ? outside : sides.map(describeSum).filter(Boolean);
    if (sums.length > 0)
        return { kind: 'incomparable', reason: 'unreadable', detail: sums.join('; ') };
    const probabilities = sides.map((side) => side.map(({ values }) => values));
    return {
        kind: 'outputs',
        task: label === undefined ? 'unlabelled' : 'multiclass',
        scored: false,
        classes,
        labels: labels.map(({ values }) => values),
        predicted: probabilities.map(mostProbable),
        probabilities,
    };
}
const none = new Float64Array();
function mostProbable(side) {
    const [first = none, ...others] = side;
    const best = Float64Array.from(first);
    const predicted = new Float64Array(first.length);
    for (const [at, values] of others.entries()) {
        for (let row = 0; row < best.length; row++) {
            const value = values[row];
            if (value <= best[row])
                continue;
            best[row] = value;
            predicted[row] = at + 1;
        }
    }
    return predicted;
}
function unknownClasses(source, classes) {
    const unknown = classNames([source]).filter((name) => !classes.includes(name));
    if (unknown.length === 0)
        return [];
    const shown = unknown.slice(0, 6).map((name) => JSON.stringify(name.slice(0, 40)));
    const more = unknown.length > shown.length ? ', …' : '';
    const { table, name } = source;
    return [
        {
            code: 'PREDICTIONS_INVALID',
            message: `\`${name}\` holds classes that \`score\` names no column for: ${shown.join(', ')}${more}`,
            place: { path: table.path, field: name },
            hint: 'Name the column of each class’s probability under `score`.',
        },
    ];
}

;// CONCATENATED MODULE: ./src/domain/evidence/row-outputs.ts



function readOutputs(tables, columns) {
    const { score, prediction } = columns;
    if (score !== undefined && typeof score !== 'string')
        return readClassScores(tables, { columns, score });
    const name = score ?? prediction;
    if (name === undefined) {
        const predicted = tables.map(({ rows }) => new Float64Array(rows));
        return { kind: 'outputs', task: 'unlabelled', scored: false, labels: [], predicted };
    }
    const labels = columns.label === undefined ? [] : sources(tables, columns.label);
    const predicted = sources(tables, name);
    if (columns.baseline !== undefined)
        predicted.push(...sources(tables, columns.baseline));
    const { task, scored, classes, readLabels, readPredicted } = targetOf({ columns, labels, predicted });
    const check = (source, values) => ({
        source,
        values,
        ids: idsOf(source.table, columns),
    });
    const truth = labels.map((source) => check(source, readLabels(source.column)));
    const scores = predicted.map((source) => check(source, readPredicted(source.column)));
    const notFinite = [...truth, ...scores].map(describeNotFinite).filter(Boolean);
    if (notFinite.length > 0)
        return incomparable('not-finite', notFinite.join('; '));
    const outside = task === 'ranking' ? truth.map(describeNegativeRelevance) : scored ? scores.map(describeOutside) : [];
    const found = outside.filter(Boolean);
    if (found.length > 0)
        return incomparable('unreadable', found.join('; '));
    return {
        kind: 'outputs',
        task,
        scored,
        ...(classes && { classes }),
        labels: truth.map(({ values }) => values),
        predicted: scores.map(({ values }) => values),
    };
}
function sources(tables, name) {
    return tables.map((table) => ({ table, name, column: table.columns.get(name) }));
}
function idsOf(table, { id }) {
    return id === undefined ? null : table.columns.get(id);
}
function incomparable(reason, detail) {
    return { kind: 'incomparable', reason, detail };
}

// EXTERNAL MODULE: ./src/domain/evidence/row-units.ts
var row_units = __webpack_require__(44562);
;// CONCATENATED MODULE: ./src/domain/evidence/row-sampling.ts





function readSampling(request) {
    const weights = readWeights(request);
    if (weights.kind === 'incomparable')
        return weights;
    const units = readUnits(request, 'unit');
    if (units.kind === 'incomparable')
        return units;
    const queries = readUnits(request, 'query');
    if (queries.kind === 'incomparable')
        return queries;
    const oneSided = ['weight', 'unit'].filter((role) => isOneSided(request, role));
    return {
        kind: 'sampling',
        sampling: {
            ...weights.sampling,
            ...units.sampling,
            ...queries.sampling,
            ...(oneSided.length > 0 && { oneSided }),
        },
    };
}
function readWeights({ candidate, columns, held, baselineRow, ids }) {
    const name = columns.weight;
    if (name === undefined)
        return { kind: 'sampling', sampling: {} };
    const own = { table: candidate, name, column: candidate.columns.get(name) };
    const theirs = heldColumn(held, 'weight');
    (0,errors/* throwFaults */.G3)(textFaults(theirs ? [own, theirs] : [own]));
    const { values } = own.column;
    const checked = { source: own, values, ids };
    const notFinite = describeNotFinite(checked);
    if (notFinite !== undefined)
        return row_sampling_incomparable('not-finite', notFinite);
    const negative = describeNegative(checked);
    if (negative !== undefined)
        return row_sampling_incomparable('unreadable', negative);
    if (values.every((value) => value === 0)) {
        return row_sampling_incomparable('undefined', `\`${name}\` of ${candidate.path} is 0 in every row: no row counts`);
    }
    if (theirs) {
        const weights = theirs.column.values;
        const rows = differingRows(values, baselineRow ? Float64Array.from(baselineRow, (row) => weights[row]) : weights);
        if (rows.length > 0) {
            const detail = `weights differ between ${own.table.path} (\`${name}\`) and ${theirs.table.path} (\`${theirs.name}\`) in ${rows.length} of ${candidate.rows} rows: ${(0,row_names/* namesOfRows */.D)({ ids, rows })}`;
            return row_sampling_incomparable('rows-differ', detail);
        }
    }
    return { kind: 'sampling', sampling: { weights: { column: name, values } } };
}
function readUnits({ candidate, columns, held, baselineRow, hashedFor, ids }, role) {
    const name = columns[role];
    if (name === undefined)
        return { kind: 'sampling', sampling: {} };
    const own = { table: candidate, name, column: candidate.columns.get(name) };
    const theirs = heldColumn(held, role);
    const [what, several] = role === 'unit' ? ['a unit', 'units'] : ['a query', 'queries'];
    for (const source of theirs ? [own, theirs] : [own]) {
        const rows = (0,row_units/* rowsWithoutUnit */.G9)(source.column);
        if (rows.length === 0)
            continue;
        const named = source === own ? `: ${(0,row_names/* namesOfRows */.D)({ ids, rows })}` : '';
        const detail = `${source.table.path} has ${rows.length} of ${source.table.rows} rows without ${what} in \`${source.name}\`${named}`;
        return row_sampling_incomparable('unreadable', detail);
    }
    const units = (0,row_units/* unitsOf */.$J)(own.column, name);
    if (theirs) {
        const rows = (0,row_units/* differingUnits */.E6)(units, {
            units: (0,row_units/* unitsOf */.$J)(theirs.column, theirs.name),
            baselineRow,
            hashedFor,
        });
        if (rows.length > 0) {
            const detail = `${several} differ between ${own.table.path} (\`${name}\`) and ${theirs.table.path} (\`${theirs.name}\`) in ${rows.length} of ${candidate.rows} rows: ${(0,row_names/* namesOfRows */.D)({ ids, rows })}`;
            return row_sampling_incomparable('rows-differ', detail);
        }
    }
    return { kind: 'sampling', sampling: role === 'unit' ? { units } : { queries: units } };
}
function heldColumn(held, role) {
    const name = held?.columns[role];
    const column = name === undefined ? undefined : held?.table.columns.get(name);
    return held && name !== undefined && column ? { table: held.table, name, column } : undefined;
}
function isOneSided({ columns, held }, role) {
    return held !== null && (columns[role] !== undefined) !== (heldColumn(held, role) !== undefined);
}
function row_sampling_incomparable(reason, detail) {
    return { kind: 'incomparable', reason, detail };
}

;// CONCATENATED MODULE: ./src/domain/evidence/row-values.ts





function readRowValues({ tables, columns, held, baselineRow }) {
    const values = [];
    const notFinite = [];
    for (const [metric, name] of Object.entries(columns.values ?? {}).sort(([a], [b]) => (a < b ? -1 : 1))) {
        const asked = tables.slice(0, held.values?.[metric] === undefined ? 1 : 2);
        const sources = asked.map((table) => ({ table, name, column: table.columns.get(name) }));
        (0,errors/* throwFaults */.G3)(textFaults(sources));
        const numbers = sources.map(({ column }) => column.values);
        const found = sources.map((source, side) => describeNotFinite({ source, values: numbers[side], ids: idsOf(source.table, columns) }));
        notFinite.push(...found.filter((one) => one !== undefined));
        const [candidate, theirs] = numbers;
        values.push({ metric, candidate, baseline: theirs ? (0,evidence_join/* permute */.Ny)(theirs, baselineRow) : null });
    }
    if (notFinite.length > 0)
        return { kind: 'incomparable', reason: 'not-finite', detail: notFinite.join('; ') };
    return { kind: 'values', values };
}

// EXTERNAL MODULE: ./src/domain/evidence/crossing-name.ts
var crossing_name = __webpack_require__(5748);
;// CONCATENATED MODULE: ./src/domain/evidence/renamed-columns.ts

function renamed(table, { from, to }) {
    const names = [
        [from.id, to.id],
        [from.label, to.label],
        ...outputNames({ from, to }),
        ...Object.entries(to.values ?? {}).map(([metric, name]) => [from.values?.[metric], name]),
    ];
    const columns = new Map();
    for (const [before, after] of names) {
        const column = before === undefined ? undefined : table.columns.get(before);
        if (column && after !== undefined)
            columns.set(after, column);
    }
    for (const name of (0,crossing_name/* baseColumns */.H8)(to.slices ?? [])) {
        const column = table.columns.get(name);
        if (column && !columns.has(name))
            columns.set(name, column);
    }
    return { ...table, columns };
}
function otherOutputs(ours, theirs) {
    const [[path, more], [, fewer]] = [ours, theirs].sort(([, a], [, b]) => kindOf(b) - kindOf(a));
    if (kindOf(more) !== kindOf(fewer)) {
        return `${path} has ${kinds[kindOf(more)]}, and the other side ${kinds[kindOf(fewer)]}`;
    }
    const [mine, held] = [byClass(more), byClass(fewer)];
    const alone = [
        ...Object.keys(mine).filter((name) => held[name] === undefined),
        ...Object.keys(held).filter((name) => mine[name] === undefined),
    ].sort();
    if (alone.length === 0)
        return undefined;
    const names = alone.slice(0, 6).map((name) => JSON.stringify(name.slice(0, 40)));
    return `only one of the two models has probabilities of ${names.join(', ')}: their classes are not the same`;
}
const kinds = [
    'neither scores nor predictions',
    'predictions without scores',
    'scores',
    'a score for each class',
];
function kindOf({ score, prediction }) {
    if (score === undefined)
        return prediction === undefined ? 0 : 1;
    return typeof score === 'string' ? 2 : 3;
}
function outputNames({ from, to }) {
    const { score } = to;
    if (score !== undefined && typeof score !== 'string') {
        return Object.entries(score).map(([name, after]) => [byClass(from)[name], after]);
    }
    const single = (columns) => typeof columns.score === 'string' ? columns.score : columns.prediction;
    return [[single(from), single(to)]];
}
function byClass({ score }) {
    return typeof score === 'object' ? score : {};
}

// EXTERNAL MODULE: ./src/domain/evidence/slices.ts
var evidence_slices = __webpack_require__(25569);
;// CONCATENATED MODULE: ./src/domain/evidence/searched-columns.ts


const mostNumbers = 20;
const quarters = 4;
function searchedColumns(candidate, { search, slices = [] }) {
    if (search === undefined || search === false)
        return search === false ? { search } : {};
    const found = search
        .filter((column) => !slices.includes(column))
        .map((column) => quarteredOr(candidate, column) ?? (0,evidence_slices/* sliceBy */.o7)(candidate, column));
    (0,errors/* throwFaults */.G3)(found.filter((one) => 'code' in one));
    return { search: found };
}
function quarteredOr(table, column) {
    const numbers = table.columns.get(column);
    if (numbers.kind !== 'number' || numbers.boolean)
        return undefined;
    const sorted = numbers.values.filter((value) => Number.isFinite(value)).sort();
    if (new Set(sorted).size <= mostNumbers)
        return undefined;
    const ends = Array.from({ length: quarters - 1 }, (_, at) => sorted[Math.floor(((at + 1) * sorted.length) / quarters)]).filter((end, at, all) => end > sorted[0] && all.indexOf(end) === at);
    const names = [
        `below ${ends[0]}`,
        ...ends.slice(0, -1).map((end, at) => `${end} to below ${ends[at + 1]}`),
    ];
    const all = [...names, `from ${ends.at(-1)} on`, '(none)'];
    const codes = Int32Array.from(numbers.values, (value) => codeOf(value, ends));
    return withoutEmpty({ column, codes, values: all });
}
function codeOf(value, ends) {
    if (!Number.isFinite(value))
        return ends.length + 1;
    return ends.filter((end) => value >= end).length;
}
function withoutEmpty({ column, codes, values }) {
    const occurring = new Set(codes);
    const kept = values.filter((_, code) => occurring.has(code)).sort((a, b) => (a < b ? -1 : 1));
    const rank = values.map((value) => kept.indexOf(value));
    return { column, codes: codes.map((code) => rank[code]), values: kept };
}

// EXTERNAL MODULE: ./src/domain/evidence/class-numbers.ts
var class_numbers = __webpack_require__(287);
;// CONCATENATED MODULE: ./src/domain/evidence/pairing.ts
















const withoutRows = 'has no rows';
function pairRows({ candidate, columns, ...request }) {
    (0,errors/* throwFaults */.G3)((0,impossible_columns/* impossibleColumns */.j)(columns));
    const named = request.baselineColumns ?? columns;
    const other = columns.baseline === undefined && request.baseline
        ? otherOutputs([candidate.path, columns], [request.baseline.path, named])
        : undefined;
    if (other !== undefined)
        return pairing_incomparable('unreadable', other);
    const baseline = columns.baseline === undefined && request.baseline
        ? renamed(request.baseline, { from: named, to: columns })
        : null;
    (0,errors/* throwFaults */.G3)([
        ...(0,prediction_columns/* missingFromTable */.fl)(candidate, (0,prediction_columns/* neededColumns */.Vn)(columns, 'candidate')),
        ...(baseline ? (0,prediction_columns/* missingFromTable */.fl)(baseline, (0,prediction_columns/* neededColumns */.Vn)(heldValues(columns, named), 'baseline')) : []),
    ]);
    const bases = (0,crossing/* baseSlices */.$Q)(candidate, columns);
    const tables = baseline ? [candidate, baseline] : [candidate];
    const empty = tables.find(({ rows }) => rows === 0);
    if (empty)
        return pairing_incomparable('undefined', `${empty.path} ${withoutRows}`);
    const hashedFor = baseline ? request.hashedFor : undefined;
    if (hashedFor !== undefined && named.id !== undefined && columns.id === undefined) {
        const detail = `the rows of ${baseline.path} are known by their ids, and those of ${candidate.path} have none`;
        return pairing_incomparable('rows-differ', detail);
    }
    const join = (0,evidence_join/* joinTables */.IL)({ candidate, baseline, id: columns.id, hashedFor });
    if (join.kind === 'differ')
        return pairing_incomparable('rows-differ', join.detail);
    const read = readOutputs(tables, columns);
    if (read.kind === 'incomparable')
        return read;
    const ids = idsOf(candidate, columns);
    const theirs = read.labels[1] && (0,evidence_join/* permute */.Ny)(read.labels[1], join.baselineRow);
    const labels = read.labels[0] ?? new Float64Array();
    const relabelled = theirs ? differingRows(labels, theirs) : [];
    if (relabelled.length > 0) {
        const paths = tables.map(({ path }) => path).join(' and ');
        const detail = `labels differ between ${paths} in ${relabelled.length} of ${candidate.rows} rows: ${(0,row_names/* namesOfRows */.D)({ ids, rows: relabelled })}`;
        return pairing_incomparable('rows-differ', detail);
    }
    const sampled = readSampling({
        candidate,
        columns,
        held: baseline && { table: request.baseline, columns: named },
        baselineRow: join.baselineRow,
        hashedFor,
        ids,
    });
    if (sampled.kind === 'incomparable')
        return sampled;
    const values = readRowValues({ tables, columns, held: named, baselineRow: join.baselineRow });
    if (values.kind === 'incomparable')
        return values;
    const names = (0,row_ids/* rowIdsOf */._)(ids);
    const compared = baseline
        ? (0,crossing/* comparedBases */.Kt)(bases, { candidate, baseline, baselineRow: join.baselineRow, ids })
        : bases;
    const slices = (0,crossing/* namedSlices */.Lh)(columns.slices ?? [], { bases: compared, path: candidate.path });
    const { queries } = sampled.sampling;
    if (queries)
        (0,errors/* throwFaults */.G3)(mixedQueries(candidate.path, { ...sampled.sampling, queries, slices }));
    const { search } = searchedColumns(candidate, columns);
    const hashed = once(() => (0,fingerprint/* hashRows */.MP)({ n: candidate.rows, ids: names, labels: (0,class_numbers/* hashableLabels */.M)(labels, read.classes) }));
    const rows = {
        n: candidate.rows,
        task: read.task,
        scored: read.scored,
        threshold: columns.threshold ?? 0.5,
        labels,
        candidate: read.predicted[0],
        baseline: read.predicted[1] ? (0,evidence_join/* permute */.Ny)(read.predicted[1], join.baselineRow) : null,
        slices,
        ...(columns.groups && { groups: columns.groups }),
        ...(search !== undefined && { search: search && queries ? unmixed(queries, search) : search }),
        pairing: pairingOf(columns),
        idOf: names.textOf,
        ...sampled.sampling,
        ...(read.classes && { classes: read.classes }),
        ...(read.probabilities && { probabilities: paired(read.probabilities, join.baselineRow) }),
        ...(values.values.length > 0 && { values: values.values }),
        ...(request.asked && { asked: request.asked }),
        get buckets() {
            return hashed().buckets;
        },
        get rowHashes() {
            return hashed().rowHashes;
        },
        get fingerprint() {
            return hashed().fingerprint;
        },
    };
    return { kind: 'paired', rows };
}
function heldValues(columns, named) {
    const values = Object.entries(columns.values ?? {}).filter(([metric]) => named.values?.[metric] !== undefined);
    return { ...columns, values: Object.fromEntries(values) };
}
function paired([own = [], held], rows) {
    return own.map((candidate, at) => ({
        candidate,
        baseline: held ? (0,evidence_join/* permute */.Ny)(held[at], rows) : null,
    }));
}
function pairingOf({ baseline, id }) {
    if (baseline !== undefined)
        return 'columns';
    return id === undefined ? 'order' : 'id';
}
function once(make) {
    let made;
    return () => (made ??= make());
}
function pairing_incomparable(reason, detail) {
    return { kind: 'incomparable', reason, detail };
}


}),

64705:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  L0: () => (sameIds),
  gW: () => (findRowsOf),
  n2: () => (duplicateRows)
});
var _table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78788);

function findRowsOf(ids, other) {
    if (isPlainNumber(ids) && isPlainNumber(other)) {
        const { slots } = hashNumbers(ids.values);
        return (row) => slots[findSlot({ slots, values: ids.values, value: other.values[row] })];
    }
    return findTexts(asText(ids), asText(other));
}
function duplicateRows(ids) {
    if (ids.kind === 'number')
        return isRising(ids.values) ? [] : hashNumbers(ids.values).duplicates;
    const seen = new Uint8Array(ids.dictionary.length);
    const duplicates = [];
    ids.codes.forEach((code, row) => {
        if (seen[code])
            duplicates.push(row);
        seen[code] = 1;
    });
    return duplicates;
}
function sameIds(a, b, rows) {
    if (isPlainNumber(a) && isPlainNumber(b)) {
        for (let row = 0; row < rows; row++)
            if (a.values[row] !== b.values[row])
                return false;
        return true;
    }
    if (a.kind === 'text' && b.kind === 'text') {
        for (let row = 0; row < rows; row++) {
            if (a.dictionary[a.codes[row]] !== b.dictionary[b.codes[row]])
                return false;
        }
        return true;
    }
    for (let row = 0; row < rows; row++)
        if ((0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$)(a, row) !== (0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$)(b, row))
            return false;
    return true;
}
function isRising(values) {
    for (let row = 1; row < values.length; row++) {
        if (!(values[row] > values[row - 1]))
            return false;
    }
    return true;
}
function isPlainNumber(column) {
    return column.kind === 'number' && !column.boolean;
}
function hashNumbers(values) {
    const slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * values.length + 2))).fill(-1);
    const duplicates = [];
    for (let row = 0; row < values.length; row++) {
        const slot = findSlot({ slots, values, value: values[row] });
        if (slots[slot] === -1)
            slots[slot] = row;
        else
            duplicates.push(row);
    }
    return { slots, duplicates };
}
function findSlot({ slots, values, value }) {
    const mask = slots.length - 1;
    let slot = slotOf(value, slots.length);
    for (;;) {
        const row = slots[slot];
        if (row === -1 || values[row] === value)
            return slot;
        slot = (slot + 1) & mask;
    }
}
function slotOf(value, size) {
    const whole = Math.trunc(value);
    const low = Math.imul(((whole % 4294967296) | 0) ^ (((value - whole) * 4294967296) | 0), 0x85ebca6b);
    const mixed = Math.imul((low ^ (low >>> 15)) + ((whole / 4294967296) | 0), 0xc2b2ae35);
    return (mixed ^ (mixed >>> 16)) & (size - 1);
}
function findTexts(ids, other) {
    const rowOfText = new Map();
    ids.codes.forEach((code, row) => rowOfText.set(ids.dictionary[code], row));
    return (row) => rowOfText.get(other.dictionary[other.codes[row]]) ?? -1;
}
function asText(column) {
    if (column.kind === 'text')
        return column;
    const codeOfText = new Map();
    const codes = Int32Array.from(column.values, (_, row) => {
        const text = (0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$)(column, row) ?? '';
        const code = codeOfText.get(text) ?? codeOfText.size;
        codeOfText.set(text, code);
        return code;
    });
    return { kind: 'text', codes, dictionary: [...codeOfText.keys()] };
}


}),

28549:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  D: () => (namesOfRows)
});
var _row_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27959);

const shown = 3;
const longest = 40;
function namesOfRows({ ids, rows }) {
    const { textOf } = (0,_row_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .rowIdsOf */ ._)(ids);
    let names = [];
    for (const row of ids ? rows : rows.slice(0, shown)) {
        const name = textOf(row);
        if (names.length === shown && name >= names[shown - 1])
            continue;
        names = [...names, name].sort(byCodePoint).slice(0, shown);
    }
    const word = ids ? 'id' : 'row';
    const listed = names.map((name) => `${word} ${shorten(name)}`).join(', ');
    return rows.length > names.length ? `${listed} and ${rows.length - names.length} more` : listed;
}
function shorten(text) {
    return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
function byCodePoint(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


}),

44562:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $J: () => (unitsOf),
  E$: () => (hashUnits),
  E6: () => (differingUnits),
  G9: () => (rowsWithoutUnit)
});
var _hashed_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34832);
var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78788);


function unitsOf(column, name) {
    const keys = column.kind === 'text' ? column.codes : column.values;
    const codeOfKey = new Map();
    const texts = [];
    const codes = new Int32Array(keys.length);
    for (let row = 0; row < keys.length; row++) {
        const key = keys[row];
        let code = codeOfKey.get(key);
        if (code === undefined) {
            code = texts.length;
            codeOfKey.set(key, code);
            texts.push((0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$)(column, row) ?? '');
        }
        codes[row] = code;
    }
    return { column: name, codes, texts };
}
function rowsWithoutUnit(column) {
    const rows = [];
    const length = column.kind === 'text' ? column.codes.length : column.values.length;
    for (let row = 0; row < length; row++) {
        if (column.nulls?.[row] || (column.kind === 'number' && !Number.isFinite(column.values[row])))
            rows.push(row);
    }
    return rows;
}
function hashUnits(texts, model) {
    const codes = Int32Array.from(texts, (_, code) => code);
    const words = (0,_hashed_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .hashIds */ .HD)({ kind: 'text', codes, dictionary: texts }, { model, rows: texts.length });
    return (0,_hashed_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(words, Uint32Array.from(codes));
}
function differingUnits(ours, { units, baselineRow, hashedFor }) {
    const names = hashedFor === undefined ? ours.texts : hashUnits(ours.texts, hashedFor);
    const codeOf = new Map(names.map((name, code) => [name, code]));
    const theirs = Int32Array.from(units.texts, (text) => codeOf.get(text) ?? -1);
    const rows = [];
    for (let row = 0; row < ours.codes.length; row++) {
        const held = units.codes[baselineRow ? baselineRow[row] : row];
        if (theirs[held] !== ours.codes[row])
            rows.push(row);
    }
    return rows;
}


}),

25569:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  MZ: () => (codesOf),
  Ph: () => (mostSlices),
  nS: () => (compareSlices),
  o7: () => (sliceBy)
});
/* unused harmony export noneSlice */
var _row_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28549);
var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78788);


const noneSlice = '(none)';
const mostSlices = 1000;
function sliceBy(table, column) {
    const { codes, texts } = codesOf(table.columns.get(column), table.rows);
    if (texts.length > mostSlices) {
        return {
            code: 'PREDICTIONS_INVALID',
            message: `slice column \`${column}\` has more than ${mostSlices} different values; slices are groups of rows`,
            place: { path: table.path, field: column },
            hint: 'Name a column of categories under `slices`, or write one with coarser values.',
        };
    }
    const values = [...new Set(texts)].sort((a, b) => (a < b ? -1 : 1));
    const rank = new Map(values.map((text, index) => [text, index]));
    const codeOf = Int32Array.from(texts, (text) => rank.get(text));
    return { column, codes: codes.map((code) => codeOf[code]), values };
}
function compareSlices(slice, { candidate, baseline, baselineRow, ids }) {
    const column = baseline.columns.get(slice.column);
    if (!column)
        return slice;
    const { codes, texts } = codesOf(column, baseline.rows);
    const codeOf = new Map(slice.values.map((text, code) => [text, code]));
    const theirs = Int32Array.from(texts, (text) => codeOf.get(text) ?? -1);
    const many = texts.length > mostSlices;
    const rows = [];
    for (let row = 0; row < slice.codes.length; row++) {
        const code = codes[baselineRow ? baselineRow[row] : row];
        if (many || theirs[code] !== slice.codes[row])
            rows.push(row);
    }
    if (rows.length === 0)
        return slice;
    const where = `${candidate.path} and ${baseline.path}`;
    const differing = many
        ? `\`${slice.column}\` has more than ${mostSlices} different values in ${baseline.path}`
        : `\`${slice.column}\` differs between ${where} in ${rows.length} of ${candidate.rows} rows: ${(0,_row_names_js__WEBPACK_IMPORTED_MODULE_0__/* .namesOfRows */ .D)({ ids, rows })}`;
    return { ...slice, differing };
}
function codesOf(column, rows) {
    const codes = new Int32Array(rows);
    const texts = [];
    if (column.kind === 'text') {
        const indexOfCode = new Int32Array(column.dictionary.length + 1).fill(-1);
        for (let row = 0; row < rows && texts.length <= mostSlices; row++) {
            const code = column.nulls?.[row] ? column.dictionary.length : column.codes[row];
            let index = indexOfCode[code];
            if (index === -1) {
                index = texts.length;
                indexOfCode[code] = index;
                texts.push((0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$)(column, row) ?? noneSlice);
            }
            codes[row] = index;
        }
        return { codes, texts };
    }
    const indexOfKey = new Map();
    for (let row = 0; row < rows && texts.length <= mostSlices; row++) {
        const key = column.nulls?.[row] ? null : column.values[row];
        let index = indexOfKey.get(key);
        if (index === undefined) {
            index = texts.length;
            indexOfKey.set(key, index);
            texts.push((0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$)(column, row) ?? noneSlice);
        }
        codes[row] = index;
    }
    return { codes, texts };
}


})

};
