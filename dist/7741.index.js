export const id = 7741;
export const ids = [7741];
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

// EXTERNAL MODULE: ./src/domain/evidence/pairing.ts + 9 modules
var evidence_pairing = __webpack_require__(72358);
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
