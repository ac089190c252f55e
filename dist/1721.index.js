export const id = 1721;
export const ids = [1721];
export const modules = {

71721:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  computeWith: () => (computeWith)
});

// EXTERNAL MODULE: ./src/domain/compare/row-estimates.ts + 16 modules
var row_estimates = __webpack_require__(29589);
;// CONCATENATED MODULE: ./src/domain/compare/row-shares.ts

const theirs = ['roc_auc', 'ece', 'brier'];
function sharesOf(rows) {
    const { weights, units, values, sums } = rows;
    if (rows.task !== 'binary' || !rows.scored || weights || units || values || sums)
        return undefined;
    const { n, scored, threshold, labels, candidate, baseline, slices } = rows;
    return {
        theirs: {
            metrics: theirs,
            rows: { n, scored, threshold, labels, candidate, baseline, slices },
        },
        ours: (0,row_estimates/* metricsOfRows */.O)(rows).filter((metric) => !theirs.includes(metric)),
    };
}
function mergeShares({ ours }, found) {
    const order = (0,row_estimates/* metricsOfRows */.O)({ task: 'binary', scored: true });
    const groups = found.ours.length / ours.length;
    const share = (estimates, group) => {
        const size = estimates.length / groups;
        return estimates.slice(group * size, (group + 1) * size);
    };
    return Array.from({ length: groups }, (_, group) => {
        const both = [...share(found.ours, group), ...share(found.theirs, group)];
        return both.sort((a, b) => order.indexOf(a.metric) - order.indexOf(b.metric));
    }).flat();
}

;// CONCATENATED MODULE: ./src/threads/compute.ts


const longEstimates = 100_000;
function computeWith(thread, { manyRows } = {}) {
    return {
        async sumRows(rows, onProgress) {
            const { sumUpRows } = await Promise.all(/* import() */[__webpack_require__.e(6367), __webpack_require__.e(138), __webpack_require__.e(9211), __webpack_require__.e(450), __webpack_require__.e(2107), __webpack_require__.e(7214), __webpack_require__.e(1831)]).then(__webpack_require__.bind(__webpack_require__, 21831));
            return sumUpRows(rows, { threads: thread ? [thread] : [], manyRows, onProgress });
        },
        async estimateRows(rows) {
            const shares = thread && rows.n >= longEstimates ? sharesOf(rows) : undefined;
            if (!thread || !shares)
                return (0,row_estimates.estimateRows)(rows);
            const { theirs, ours } = shares;
            const asked = thread.estimates(theirs.rows, theirs.metrics);
            const made = (0,row_estimates.estimateRows)(rows, { metrics: ours });
            const answered = (await asked) ?? (0,row_estimates.estimateRows)(rows, { metrics: theirs.metrics });
            return mergeShares(shares, { ours: made, theirs: answered });
        },
    };
}


})

};
