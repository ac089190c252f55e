export const id = 3328;
export const ids = [3328];
export const modules = {

57741:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  settleSummaries: () => (settleSummaries)
});

// EXTERNAL MODULE: ./src/domain/evidence/fingerprint.ts
var fingerprint = __webpack_require__(97140);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/domain/evidence/md5-fingerprint.ts


function md5Fingerprint({ n, labels, idOf }) {
    const sums = new Int32Array(4);
    for (let row = 0; row < n; row++) {
        const text = (0,external_node_crypto_.createHash)('md5')
            .update(`${idOf(row)}:${labels[row]}`)
            .digest('hex')
            .replace(/[a-f]/g, digit);
        for (let word = 0; word < 4; word++)
            sums[word] = sums[word] + Number(text.slice(8 * word, 8 * word + 8));
    }
    return (0,fingerprint/* fingerprintOf */.ax)(n, sums, 'md5');
}
function digit(letter) {
    return String('abcdef'.indexOf(letter));
}

// EXTERNAL MODULE: ./src/domain/evidence/pairing.ts + 10 modules
var evidence_pairing = __webpack_require__(39822);
// EXTERNAL MODULE: ./src/domain/registry/evidence-summary.ts
var evidence_summary = __webpack_require__(83712);
// EXTERNAL MODULE: ./src/actions/gather/evidence.ts
var evidence = __webpack_require__(22322);
// EXTERNAL MODULE: ./src/actions/gather/long-rows.ts + 1 modules
var long_rows = __webpack_require__(89618);
;// CONCATENATED MODULE: ./src/actions/gather/summary-sides.ts






async function settleSummaries({ candidate, baseline }) {
    const unreadable = [];
    const { predictions } = candidate;
    const own = predictions?.isSummary && predictions.summed;
    if (own?.baseline) {
        if (predictions?.columns.baseline !== undefined)
            return { candidate, baseline };
        const detail = `${predictions?.table.path} holds the numbers of both models, and the rules in force name no \`baseline\` under \`predictions\``;
        const { predictions: _refused, ...rest } = candidate;
        return { candidate: { ...rest, unreadable: [...rest.unreadable, detail] }, baseline };
    }
    const ours = own ? candidate : await (0,long_rows/* withRowsRead */.EZ)(candidate);
    if (!baseline?.predictions)
        return { candidate: ours, baseline };
    const held = await (0,evidence/* orUnreadable */.pz)(unreadable, () => rowsOfOne(baseline.predictions));
    const { predictions: rows, ...rest } = baseline;
    if (!held || held.baseline)
        unreadable.push(`${rows?.table.path} is no summary of one model alone, nor are its rows sound`);
    const found = ours.predictions && (await rowsOfOne(ours.predictions));
    if (held && found)
        unreadable.push(...otherRowsOf(found, held));
    return {
        candidate: ours,
        baseline: {
            ...rest,
            values: (0,evidence_summary/* summarise */.fS)(rest.values, held ?? null),
            ...(rows && { withoutItsRows: rows.columns }),
            unreadable: [...rest.unreadable, ...unreadable],
        },
    };
}
async function rowsOfOne(predictions) {
    if (predictions.summed)
        return predictions.summed;
    const { table, columns: all } = await (0,long_rows/* rowsRead */.sJ)(predictions);
    const { baseline: _held, slices: _slices, ...columns } = all;
    const pairing = (0,evidence_pairing.pairRows)({ candidate: table, baseline: null, columns });
    return pairing.kind === 'paired' ? pairing.rows : undefined;
}
function otherRowsOf(one, other) {
    if (!isKnown(one) || !isKnown(other))
        return [];
    const [own, held] = fingerprintsOf(one, other);
    if (own === held)
        return [];
    if ((0,fingerprint/* areOfOneScheme */.pp)(own, held))
        return ['Both sides were evaluated on other rows or labels: their fingerprints differ'];
    return [
        'Nobody can tell whether both sides were evaluated on the same rows: different engines made their summaries. Let one engine sum up both',
    ];
}
function fingerprintsOf(one, other) {
    const isMd5 = [one, other].some(({ sums }) => sums?.shape.hash === 'md5');
    const of = (rows) => (isMd5 && !rows.sums ? md5Fingerprint(rows) : rows.fingerprint);
    return [of(one), of(other)];
}
function isKnown({ sums }) {
    return sums?.verified !== false;
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


}),

83712:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  K5: () => (summaryColumns),
  ST: () => (withSeedValues),
  ep: () => (valuesOfSummary),
  fS: () => (summarise),
  jb: () => (summaryTable),
  rU: () => (summarySeeds)
});
var _compare_confusion_estimates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28654);
var _compare_row_estimates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29589);
var _sums_any_sums_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51632);
var _sums_whole_groups_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91971);
var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10241);
var _evidence_table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78788);






const optional = {
    n: 'n',
    positives: 'positives',
    negatives: 'negatives',
    standardError: 'standard_error',
};
const optionalNames = Object.keys(optional);
const summaryColumns = ['metric', 'value', ...Object.values(optional)];
function summarise(values, rows) {
    if (!rows)
        return values;
    const { sums } = rows;
    const positives = sums && !(0,_sums_any_sums_js__WEBPACK_IMPORTED_MODULE_2__/* .areErrors */ .s0)(sums)
        ? (0,_compare_confusion_estimates_js__WEBPACK_IMPORTED_MODULE_0__/* .classesOf */ .O)((0,_sums_whole_groups_js__WEBPACK_IMPORTED_MODULE_3__/* .kindCountsOf */ .Yy)(sums)).positives
        : rows.labels.reduce((sum, label) => sum + label, 0);
    const all = rows.task === 'binary' ? { n: rows.n, positives, negatives: rows.n - positives } : { n: rows.n };
    const estimates = (0,_compare_row_estimates_js__WEBPACK_IMPORTED_MODULE_1__.estimateRows)({ ...rows, baseline: null, slices: [] }, {});
    const computed = estimates
        .filter(({ slice }) => slice === null)
        .map(({ metric, n, candidate, candidateError, sampled, tooFew }) => {
        const counts = sampled ? {} : n !== null && rows.task === 'ranking' ? { n } : all;
        const isKnown = candidateError > 0 && !(sampled && tooFew);
        return [metric, { value: candidate, ...(isKnown && { standardError: candidateError }), ...counts }];
    });
    return new Map([...values, ...computed]);
}
function withSeedValues(values, seeds) {
    const [own] = seeds;
    const ids = seeds.map(({ seed }) => seed);
    const metrics = new Set(seeds.flatMap((one) => [...one.values.keys()]));
    const bySeed = [...metrics].map((metric) => {
        const found = seeds.map((one) => one.values.get(metric)?.value ?? NaN);
        const value = found[0] ?? NaN;
        return [metric, { ...own?.values.get(metric), value, seeds: { values: found, ids } }];
    });
    return new Map([...values, ...bySeed]);
}
function summarySeeds(names) {
    return names.map((seed, at) => ({
        seed,
        columns: at === 0 ? {} : { value: `value of seed ${seed}` },
    }));
}
function summaryTable(values, seeds = []) {
    const sorted = [...values].sort(([a], [b]) => (a < b ? -1 : 1));
    const names = sorted.map(([name]) => name);
    const ids = seeds.map(({ seed }) => seed);
    const number = (read) => ({
        kind: 'number',
        values: Float64Array.from(sorted, ([, value]) => read(value)),
    });
    const columns = new Map([
        ['metric', { kind: 'text', codes: Int32Array.from(names, (_, code) => code), dictionary: names }],
        ['value', number(({ value }) => value)],
        ...optionalNames.map((name) => {
            const nulls = Uint8Array.from(sorted, ([, value]) => (value[name] === undefined ? 1 : 0));
            return [optional[name], { ...number((value) => value[name] ?? NaN), nulls }];
        }),
        ...seeds.slice(1).map(({ columns: named }, at) => {
            const valueOf = (value) => isOfSeeds(value, ids) ? value.seeds?.values[at + 1] : undefined;
            const nulls = Uint8Array.from(sorted, ([, value]) => (valueOf(value) === undefined ? 1 : 0));
            return [named['value'] ?? '', { ...number((value) => valueOf(value) ?? NaN), nulls }];
        }),
    ]);
    return { path: 'evidence-summary.parquet', rows: sorted.length, columns };
}
function valuesOfSummary(table, seeds = []) {
    const columnOf = (name) => table.columns.get(name);
    const numberAt = (name, row) => {
        const column = columnOf(name);
        if (column.kind !== 'number')
            throw invalid(table, `\`${name}\` holds no numbers`);
        return column.nulls?.[row] ? undefined : column.values[row];
    };
    const values = new Map();
    for (let row = 0; row < table.rows; row++) {
        const metric = (0,_evidence_table_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$)(columnOf('metric'), row);
        const value = numberAt('value', row);
        if (metric === null || value === undefined)
            throw invalid(table, `row ${row + 1} has no metric or value`);
        if (values.has(metric))
            throw invalid(table, 'a metric occurs twice');
        const known = optionalNames.flatMap((name) => {
            const number = numberAt(optional[name], row);
            return number === undefined ? [] : [[name, number]];
        });
        const bySeed = seeds.map(({ columns }) => numberAt(columns['value'] ?? 'value', row));
        const repeats = bySeed.filter((one) => one !== undefined);
        const isBySeed = repeats.length > 1;
        if (isBySeed && repeats.length < seeds.length) {
            const lacking = seeds
                .filter((_, at) => bySeed[at] === undefined)
                .map(({ seed }) => JSON.stringify(seed));
            throw invalid(table, `\`${metric}\` has no value with seed ${lacking.join(', ')}, and one with others`);
        }
        values.set(metric, {
            value,
            ...Object.fromEntries(known),
            ...(isBySeed && { seeds: { values: repeats, ids: seeds.map(({ seed }) => seed) } }),
            source: table.path,
        });
    }
    return values;
}
function isOfSeeds({ value, seeds }, ids) {
    const isSame = seeds?.ids?.length === ids.length && seeds.ids.every((id, at) => id === ids[at]);
    return isSame && Object.is(seeds.values[0], value);
}
function invalid(table, message) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ModelgateError */ .HJ({
        code: 'METRICS_INVALID',
        message: `The summary of a release is broken: ${message}`,
        place: { path: table.path },
    });
}


})

};
