export const id = 933;
export const ids = [933];
export const modules = {

/***/ 40933:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  faultOf: () => (/* binding */ faultOf),
  findingsOf: () => (/* binding */ findingsOf),
  refusalOf: () => (/* binding */ refusalOf),
  reviewOutputs: () => (/* binding */ reviewOutputs),
  warnOfInconclusive: () => (/* binding */ warnOfInconclusive)
});

;// CONCATENATED MODULE: ./src/domain/compare/blocking.ts
const blockedPullRequests = {
    fail: ['incomparable', 'fail'],
    inconclusive: ['incomparable', 'fail', 'inconclusive'],
    never: [],
};
const promotable = ['pass', 'first', 'unchanged'];
/**
 * Whether a verdict stops what was asked for. Without rules in force nothing stops a pull request, and nothing is promoted.
 * `fail-on` loosens pull requests alone: a promotion needs a verdict that allows it.
 */
function blocks(verdict, { failOn, gated, purpose }) {
    if (purpose === 'promotion')
        return !gated || !promotable.includes(verdict);
    return gated && blockedPullRequests[failOn].includes(verdict);
}

// EXTERNAL MODULE: ./src/domain/compare/comparison.ts
var comparison = __webpack_require__(71495);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/domain/report/plain-text.ts
var plain_text = __webpack_require__(76887);
// EXTERNAL MODULE: ./src/domain/report/words.ts
var words = __webpack_require__(51858);
// EXTERNAL MODULE: ./src/actions/gather/comparison.ts + 73 modules
var gather_comparison = __webpack_require__(59777);
// EXTERNAL MODULE: ./src/actions/publish/report.ts + 22 modules
var report = __webpack_require__(9170);
;// CONCATENATED MODULE: ./src/actions/publish/outputs.ts







/** The outputs that the check and `compare` share. One value a model becomes JSON by model when there are several. */
function reviewOutputs({ reviewed, unjudged }) {
    if (reviewed.length === 0)
        return { outcome: 'error' };
    const verdict = (0,comparison/* worst */.QZ)(reviewed.map(({ comparison }) => comparison.verdict.value));
    const [only, ...more] = reviewed;
    return {
        outcome: unjudged.length > 0 ? 'error' : verdict,
        verdict,
        comparison: byModel(reviewed, ({ comparison }) => (0,gather_comparison.comparisonFile)(comparison.model)),
        baseline: byModel(reviewed, ({ comparison }) => comparison.inputs.baseline?.name ?? 'none'),
        metrics: JSON.stringify(only && more.length === 0
            ? metricsOf(only.comparison)
            : Object.fromEntries(reviewed.map(({ comparison }) => [comparison.model, metricsOf(comparison)]))),
    };
}
/** Why the step ends with a no: a verdict that blocks the pull request, by the input or else by the policy. */
function refusalOf({ reviewed }, { context, failOn }) {
    const sentences = reviewed
        .filter(({ subject, comparison }) => {
        const { value, gated } = comparison.verdict;
        return blocks(value, { failOn: failOn ?? subject.failOn, gated, purpose: 'pull-request' });
    })
        .map(({ comparison }) => `${comparison.model}: ${(0,plain_text/* plainText */.w)((0,words/* headlineOf */.gD)(comparison, (0,report.occasionOf)(context)).sentence)}`);
    return sentences.length === 0 ? {} : { refusal: sentences.join('\n') };
}
/** Says in the log what does not block and should not be overlooked either. */
function warnOfInconclusive({ log, context }, { reviewed }) {
    for (const { comparison } of reviewed) {
        const { value, gated } = comparison.verdict;
        if (gated && value === 'inconclusive')
            log.warn(`${comparison.model}: ${(0,plain_text/* plainText */.w)((0,words/* headlineOf */.gD)(comparison, (0,report.occasionOf)(context)).sentence)}`);
    }
}
/** The faults of the models that could not be judged, as the one that the step fails with. */
function faultOf({ unjudged }) {
    const [first, ...more] = unjudged;
    if (!first)
        return {};
    if (more.length === 0)
        return { fault: first.error };
    const [fault, ...rest] = unjudged.flatMap(({ error }) => error.faults);
    return fault ? { fault: new errors/* ModelgateError */.HJ([fault, ...rest], { cause: first.error }) } : {};
}
/** What the report tells. */
function findingsOf({ reviewed, unjudged }) {
    return {
        comparisons: reviewed.map(({ comparison }) => comparison),
        faults: unjudged.map(({ model, error }) => ({ model, faults: error.faults })),
    };
}
function byModel(reviewed, value) {
    const [only, ...more] = reviewed;
    if (only && more.length === 0)
        return value(only);
    return JSON.stringify(Object.fromEntries(reviewed.map((one) => [one.comparison.model, value(one)])));
}
function metricsOf({ results, verdict }) {
    return Object.fromEntries(results.metrics.map(({ metric, baseline, candidate, change, interval }) => {
        const rules = verdict.rules.filter((rule) => rule.metric === metric && rule.slice === null);
        const [lower, upper] = interval ?? [null, null];
        const judged = rules.length > 0 ? (0,comparison/* worst */.QZ)(rules.map((rule) => rule.verdict)) : null;
        return [metric, { baseline, candidate, change, lower, upper, verdict: judged }];
    }));
}


/***/ })

};
