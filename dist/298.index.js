export const id = 298;
export const ids = [298];
export const modules = {

/***/ 52298:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mergeMetrics: () => (/* binding */ mergeMetrics)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);

/**
 * One set of metrics of several files. A metric may be in two of them if they say the same.
 * @throws ModelgateError METRICS_INVALID for each metric on which two files disagree
 */
function mergeMetrics(files) {
    const merged = new Map();
    const pathOf = new Map();
    const faults = [];
    for (const { path, values } of files) {
        for (const [name, metric] of values) {
            const before = merged.get(name);
            if (!before) {
                merged.set(name, metric);
                pathOf.set(name, path);
            }
            else if (!isSame(before, metric)) {
                faults.push({
                    code: 'METRICS_INVALID',
                    message: `${JSON.stringify(name)} is ${describe(before)} in ${pathOf.get(name)} and ${describe(metric)} in ${path}`,
                    place: { path, field: name },
                    hint: 'Name one of the files under `metrics`, or give the metrics different names.',
                });
            }
        }
    }
    (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .throwFaults */ .G3)(faults);
    return merged;
}
const parts = ['value', 'standardError', 'n', 'positives', 'negatives'];
function isSame(a, b) {
    return parts.every((part) => Object.is(a[part], b[part]));
}
function describe(metric) {
    const known = parts.slice(1).filter((part) => metric[part] !== undefined);
    const rest = known.map((part) => `${part} ${metric[part]}`).join(', ');
    return rest ? `${metric.value} (${rest})` : String(metric.value);
}


/***/ })

};
