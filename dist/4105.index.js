export const id = 4105;
export const ids = [4105];
export const modules = {

36168:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  B: () => (decisiveRule)
});
var _judged_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19462);

function decisiveRule(comparison) {
    const { rules, value, decisive } = comparison.verdict;
    const named = decisive === null ? undefined : rules[decisive];
    if (named?.verdict === value && (value !== 'pass' || named.slice === null))
        return named;
    const led = rules.filter((rule) => rule.verdict === value && (value !== 'pass' || rule.slice === null));
    const rank = (rule) => kindRank(rule) + 1 - risk(comparison, rule);
    return led.toSorted((a, b) => rank(a) - rank(b))[0] ?? null;
}
function kindRank(rule) {
    if (rule.reason === 'worse-but-irrelevant')
        return 0;
    if (rule.rule === 'tolerance')
        return rule.bound === null ? 8 : 2;
    if (rule.rule === 'must-improve')
        return 4;
    if (rule.rule === 'no-worse')
        return 6;
    return 10;
}
function risk(comparison, rule) {
    const { metric } = (0,_judged_js__WEBPACK_IMPORTED_MODULE_0__/* .judgedOf */ .B)(comparison, rule);
    const loss = Math.max(0, -(metric?.['pass-bound'] ?? metric?.gain ?? 0));
    const scale = rule.allowed || (metric?.unit ? 1 : Math.abs(metric?.baseline ?? 0)) || 1;
    return Math.min(1, loss / scale);
}


}),

19462:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  B: () => (judgedOf)
});
/* unused harmony export speaksOf */
var _quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45532);

function judgedOf(comparison, rule) {
    const { metrics, slices, ratchet = [] } = comparison.results;
    const earlier = ratchet.filter(({ against }) => against === rule.against);
    const all = rule.against === undefined ? (rule.slice ? slices : metrics) : earlier;
    const metric = all.find((one) => speaksOf(rule, one));
    return { comparison, rule, metric, measure: metric ? (0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .measureOf */ .c_)(metric) : unmeasured };
}
function speaksOf(rule, metric) {
    return (rule.metric === metric.metric &&
        rule.slice?.column === metric.slice?.column &&
        rule.slice?.value === metric.slice?.value);
}
const unmeasured = { points: false, suffix: '', decimals: 3, baseline: null };


}),

31132:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Q: () => (lookItems),
  t: () => (lookNotes)
});
var _compare_looks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57468);
var _document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95930);
var _quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45532);



const worthWarning = 20;
function lookNotes({ inputs: { looks } }) {
    if (looks === undefined || (0,_compare_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .mostLooks */ .Oh)(looks) < worthWarning)
        return [];
    const way = looks.spent
        ? (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Passes are judged accordingly.`
        : (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Among so many a pass by luck is likely: use another test set, or write ${(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .data */ .p)('looks: spend')}.`;
    return [{ kind: 'small', content: (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .spaced */ .ji)([meter(looks), way]) }];
}
function lookItems({ inputs: { looks } }) {
    if (looks === undefined)
        return [];
    const spent = looks.spent
        ? [
            (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `This is look number ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(looks.number)}: bounds for passing are at alpha·6/(π²·${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(looks.number)}²).`,
        ]
        : [];
    return [(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .spaced */ .ji)([meter(looks), ...spent])];
}
function meter(looks) {
    const times = (0,_compare_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .mostLooks */ .Oh)(looks);
    return looks.counted === 'candidates'
        ? (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Test set: ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(times, 'candidates')} ${times === 1 ? (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `was` : (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `were`} judged on it in this clone.`
        : (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Test set: looked at up to ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(times, 'times')}, once by each run of this workflow since number ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(looks.since ?? 1)}.`;
}


}),

46409:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (evidenceWords),
  C: () => (methodNote)
});

// EXTERNAL MODULE: ./src/domain/report/document.ts
var report_document = __webpack_require__(95930);
// EXTERNAL MODULE: ./src/domain/report/look-notes.ts
var look_notes = __webpack_require__(31132);
// EXTERNAL MODULE: ./src/domain/report/quantity.ts + 1 modules
var quantity = __webpack_require__(45532);
;// CONCATENATED MODULE: ./src/domain/report/marks.ts


function markItems({ results }) {
    const all = [...results.metrics, ...results.slices];
    return markOrder.flatMap((mark) => {
        const bearers = all.filter((one) => one.marks.includes(mark) && (mark !== 'low-evidence' || one.change !== null));
        const metrics = [...new Set(bearers.map((one) => one.metric))];
        if (metrics.length === 0)
            return [];
        const named = metrics.slice(0, 6).map((metric) => [(0,report_document/* name */.UU)(metric)]);
        const more = metrics.length > 6 ? [(0,report_document/* say */.cv) `${(0,quantity/* count */.U9)(metrics.length - 6)} more`] : [];
        return [
            (0,report_document/* say */.cv) `${(0,report_document/* emphasised */.sq)(marks[mark].title)} (${(0,report_document/* joined */.oR)([...named, ...more])}): ${(0,report_document/* own */.ZV)(marks[mark].means)}`,
        ];
    });
}
const marks = {
    'low-evidence': {
        title: 'low evidence',
        means: 'a single value a side; nothing tells a change from chance.',
    },
    conservative: { title: 'conservative', means: 'treated as unpaired, so the interval is rather too wide.' },
    'unbounded-loss': {
        title: 'unbounded loss',
        means: 'one row can cost any amount, so the bound rests on the largest loss that was seen.',
    },
    'unverified-rows': {
        title: 'unverified',
        means: 'nothing shows that both sides were evaluated on the same rows.',
    },
    'too-few-rows': { title: 'too few rows', means: 'shown, and not judged.' },
    undefined: { title: 'undefined', means: 'no value on these rows, such as 0/0 or one class only.' },
    'not-finite': { title: 'not finite', means: 'a value is NaN or infinite.' },
    'differs-from-file': {
        title: 'differs from file',
        means: 'the metrics file of the candidate or of the baseline says another value than the rows of that side give; the rows count.',
    },
    'shown-alone': {
        title: 'shown alone',
        means: 'a loss is shown by its own test, and no longer after the correction for all tests; it fails nothing.',
    },
};
const markOrder = Object.keys(marks);

// EXTERNAL MODULE: ./src/domain/report/reach-notes.ts
var reach_notes = __webpack_require__(59468);
// EXTERNAL MODULE: ./src/domain/report/repeats.ts
var repeats = __webpack_require__(39231);
;// CONCATENATED MODULE: ./src/domain/report/method-note.ts






function methodNote(comparison, repositoryUrl) {
    const items = [
        ...evidenceItems(comparison),
        ...estimatorItems(comparison),
        ...boundItems(comparison),
        ...(0,reach_notes/* resolutionItems */.R)(comparison),
        ...rowItems(comparison),
        ...(0,look_notes/* lookItems */.Q)(comparison),
        sideItem('Candidate', comparison.inputs.candidate, repositoryUrl),
        ...(comparison.inputs.baseline ? [sideItem('Baseline', comparison.inputs.baseline, repositoryUrl)] : []),
        rulesItem(comparison),
        ...markItems(comparison),
    ];
    return {
        kind: 'details',
        summary: 'How this was judged',
        blocks: [{ kind: 'list', items }],
        yields: { order: 3, what: 'the method' },
    };
}
function evidenceItems(comparison) {
    const { results, inputs } = comparison;
    if (inputs.baseline === null)
        return [(0,report_document/* say */.cv) `Evidence: the candidate alone; there is no baseline.`];
    if (results.evidence === 'none')
        return [(0,report_document/* say */.cv) `Evidence: none that both sides have.`];
    const rest = results.metrics.some(({ repeats, evidence }) => !repeats && evidence !== 'none');
    const repeated = (0,repeats/* repeatItems */.I4)(comparison);
    const ofRows = (0,repeats/* seedRowItem */.bw)(comparison);
    if (ofRows.length > 0)
        return [ofRows, ...repeated];
    return [...(rest || repeated.length === 0 ? [evidenceItem(comparison)] : []), ...repeated];
}
function evidenceItem({ results }) {
    if (results.evidence === 'paired-rows' && results.rows) {
        const { n, pairing } = results.rows;
        const how = { id: 'paired by id', order: 'paired by position', columns: 'from one file' }[pairing];
        return (0,report_document/* say */.cv) `Evidence: ${(0,quantity/* counted */.hS)(n, 'rows')}, ${(0,report_document/* own */.ZV)(how)}. It speaks of ${(0,report_document/* emphasised */.sq)('this artifact')} on these rows, not of what the recipe would give another time.`;
    }
    const kinds = new Set(results.metrics.map((metric) => metric.evidence));
    if (kinds.has('standard-error') || kinds.has('row-count')) {
        return (0,report_document/* say */.cv) `Evidence: one value a side with its standard error. The two are treated as independent, which is conservative when the rows are the same.`;
    }
    return (0,report_document/* say */.cv) `Evidence: one value a side and nothing that says how certain it is (${(0,report_document/* emphasised */.sq)('low evidence')}).`;
}
function evidenceWords({ results, inputs }) {
    if (inputs.baseline === null || results.evidence === 'none')
        return [];
    if (results.evidence === 'paired-rows' && results.rows) {
        return (0,report_document/* say */.cv) `Evidence: ${(0,quantity/* counted */.hS)(results.rows.n, 'paired rows')}, so this speaks of ${(0,report_document/* emphasised */.sq)('this artifact')}.`;
    }
    const bySeed = (0,repeats/* seedRowWords */.D5)(results);
    if (bySeed.length > 0)
        return (0,report_document/* say */.cv) `Evidence: ${bySeed}, so this speaks of ${(0,report_document/* emphasised */.sq)('this recipe')}.`;
    const repeated = results.metrics.find(({ repeats }) => repeats);
    if (repeated)
        return (0,report_document/* say */.cv) `Evidence: ${(0,repeats/* repeatWords */.fO)(repeated)}, so this speaks of ${(0,report_document/* emphasised */.sq)('this recipe')}.`;
    const bounded = results.metrics.some((metric) => metric['standard-error'] !== null);
    return bounded
        ? (0,report_document/* say */.cv) `Evidence: values with standard errors (${(0,report_document/* emphasised */.sq)('conservative')}).`
        : (0,report_document/* say */.cv) `Evidence: single values (${(0,report_document/* emphasised */.sq)('low evidence')}).`;
}
function estimatorItems({ results }) {
    const methods = new Map();
    for (const { method, metric, evidence } of results.metrics) {
        if (evidence === 'point' || evidence === 'none')
            continue;
        methods.set(method, [...(methods.get(method) ?? []), metric]);
    }
    if (methods.size === 0)
        return [];
    const parts = [...methods].slice(0, 8).map(([method, metrics]) => {
        const named = metrics.slice(0, 6).map((metric) => [(0,report_document/* name */.UU)(metric)]);
        const more = metrics.length > 6 ? [(0,report_document/* say */.cv) `${(0,quantity/* count */.U9)(metrics.length - 6)} more`] : [];
        return (0,report_document/* say */.cv) `${(0,report_document/* data */.p)(method)} for ${(0,report_document/* joined */.oR)([...named, ...more])}`;
    });
    return [(0,report_document/* say */.cv) `Estimators: ${(0,report_document/* joined */.oR)(parts)}.`];
}
function boundItems({ inputs, results, verdict }) {
    const bounded = [...results.metrics, ...results.slices].some((metric) => metric['standard-error'] !== null);
    if (!bounded)
        return [];
    const { overall, slices } = results.families;
    const families = [
        ...(overall > 0 ? [(0,report_document/* say */.cv) `${(0,quantity/* counted */.hS)(overall, 'tests')} over all rows`] : []),
        ...(slices > 0 ? [(0,report_document/* say */.cv) `${(0,quantity/* counted */.hS)(slices, 'tests')} in slices`] : []),
    ];
    const half = families.length === 2 ? (0,report_document/* say */.cv) `, each family at half of alpha` : [];
    const holm = families.length === 0
        ? []
        : [
            (0,report_document/* say */.cv) `Fails are corrected for the number of questions asked (Holm): ${(0,report_document/* joined */.oR)(families)}${half}. Passes are not: every rule must pass.`,
        ];
    const best = inputs.candidates > 1
        ? [
            (0,report_document/* say */.cv) `The candidate is the best of ${(0,quantity/* count */.U9)(inputs.candidates)}: its bounds for passing are at alpha / ${(0,quantity/* count */.U9)(inputs.candidates)}.`,
        ]
        : [];
    const tests = [...new Set(results.metrics.flatMap((metric) => (metric.test ? [metric.test] : [])))];
    const named = tests.length > 0 ? [(0,report_document/* say */.cv) `Tests: ${(0,report_document/* joined */.oR)(tests.slice(0, 6).map((test) => [(0,report_document/* data */.p)(test)]))}.`] : [];
    const used = verdict.rules.some((rule) => rule.bound !== null);
    return [
        (0,report_document/* say */.cv) `Bounds: one-sided, alpha ${String(inputs.alpha)} (${(0,quantity/* confidence */.Rm)(inputs.alpha)}). Intervals in the tables are two-sided, 90 %, and not corrected${(0,report_document/* own */.ZV)(used ? '; a bound that decided may be wider' : '')}.`,
        ...holm,
        ...best,
        ...named,
    ];
}
function rowItems({ results }) {
    if (!results.rows)
        return [];
    const { n, positives, threshold, fingerprint, pairing, classes: several } = results.rows;
    const ofClasses = several === undefined ? [] : (0,report_document/* say */.cv) `, ${(0,quantity/* counted */.hS)(several, 'classes')}`;
    const classes = positives === null ? ofClasses : (0,report_document/* say */.cv) `, ${(0,quantity/* counted */.hS)(positives, 'positives')}`;
    const cut = threshold === null ? [] : (0,report_document/* say */.cv) `, positive from a score of ${String(threshold)}`;
    const unverified = pairing === 'order' ? (0,report_document/* say */.cv) ` Without ids nobody can tell whether these are the same rows.` : [];
    return [
        (0,report_document/* say */.cv) `Rows: ${(0,quantity/* count */.U9)(n)}${classes}${cut}; fingerprint ${(0,report_document/* data */.p)(shortened(fingerprint))}.${unverified}`,
        ...queryItems(results.rows),
        ...samplingItems(results.rows),
    ];
}
function queryItems({ queries }) {
    if (!queries)
        return [];
    const { column, n, irrelevant } = queries;
    const left = irrelevant === 0
        ? []
        : (0,report_document/* say */.cv) ` Queries without a relevant row are left out, on both sides: ${(0,quantity/* count */.U9)(irrelevant)}.`;
    return [(0,report_document/* say */.cv) `Queries: means over ${(0,quantity/* count */.U9)(n)} queries (${(0,report_document/* data */.p)(column)}), each ranked as a whole.${left}`];
}
function samplingItems({ weight, unit }) {
    const weighted = weight
        ? [
            (0,report_document/* say */.cv) `Weights: rows are weighted by ${(0,report_document/* data */.p)(weight.column)}; effective n ${(0,quantity/* count */.U9)(Math.floor(weight['effective-rows']))}.`,
        ]
        : [];
    if (!unit)
        return weighted;
    const buckets = unit.parts < unit.units ? (0,report_document/* say */.cv) ` in ${(0,quantity/* counted */.hS)(unit.parts, 'hash buckets')}` : [];
    return [
        ...weighted,
        (0,report_document/* say */.cv) `Units: jackknife over ${(0,quantity/* counted */.hS)(unit.units, 'units')} (${(0,report_document/* data */.p)(unit.column)})${buckets}, effective ${(0,quantity/* count */.U9)(Math.floor(unit.effective))}. Rows of one unit are not taken as independent.`,
    ];
}
function sideItem(title, side, repositoryUrl) {
    const run = side.artifact?.['workflow-run'];
    const link = run !== undefined && repositoryUrl !== undefined
        ? [(0,report_document/* own */.ZV)(', '), { kind: 'link', text: 'its workflow run', url: `${repositoryUrl}/actions/runs/${run}` }]
        : [];
    const facts = [
        ['commit', side.commit],
        ['content', side['content-id']],
        ['inputs', side['inputs-digest']],
        ['evidence', side.evidence],
    ];
    const known = facts.flatMap(([label, digest]) => digest === undefined ? [] : [(0,report_document/* say */.cv) `, ${(0,report_document/* own */.ZV)(label)} ${(0,report_document/* data */.p)(shortened(digest))}`]);
    return (0,report_document/* say */.cv) `${(0,report_document/* own */.ZV)(title)}: ${(0,report_document/* prose */.CS)(side.name)}${link}${known.flat()}.`;
}
function rulesItem({ inputs }) {
    const { source, path, ref, commit, digest } = inputs.rules;
    if (source === 'none')
        return (0,report_document/* say */.cv) `Rules: none; what is shown follows the defaults (no shown loss in any metric whose direction is known).`;
    const where = path === undefined ? [] : (0,report_document/* say */.cv) ` ${(0,report_document/* data */.p)(path)}`;
    const branch = ref === undefined ? [] : (0,report_document/* say */.cv) ` of ${(0,report_document/* data */.p)(ref)}`;
    const at = commit === undefined ? [] : (0,report_document/* say */.cv) ` at ${(0,report_document/* data */.p)(shortened(commit))}`;
    const state = source === 'proposed' ? (0,report_document/* say */.cv) `, proposed by this pull request` : [];
    return (0,report_document/* say */.cv) `Rules:${where}${branch}${at}${state}, digest ${(0,report_document/* data */.p)(shortened(digest))}.`;
}
function shortened(digest) {
    return digest.replace(/^(sha256:)?([0-9a-f]{12})[0-9a-f]+$/, '$2');
}


}),

61563:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  P: () => (directionMark),
  S7: () => (valueCell),
  fd: () => (changeCell)
});
var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95930);
var _quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45532);


function directionMark({ direction }) {
    if (direction === null)
        return [];
    return direction === 'higher' ? (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) ` ↑` : (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) ` ↓`;
}
function valueCell(metric, x) {
    if (x === null)
        return metric.marks.includes('not-finite') ? (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `not finite` : (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `–`;
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)((0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .measureOf */ .c_)(metric), x)}`;
}
function changeCell(metric, bounded) {
    if (metric.change === null)
        return (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `–`;
    const measure = (0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .measureOf */ .c_)(metric);
    const percent = (0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .share */ .uM)(measure, Math.abs(metric.change));
    const relative = percent === null || metric.change === 0 ? '' : `, ${metric.change < 0 ? '−' : '+'}${percent}`;
    const range = metric.interval ? ` (${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .interval */ .YP)(measure, metric.interval)})` : '';
    const mark = bounded && !metric.interval ? ', low evidence' : '';
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${`${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .change */ .Zg)(measure, metric.change)}${range}${relative}${mark}`}`;
}


}),

60774:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Po: () => (metricBlocks),
  c_: () => (tableOf)
});
/* unused harmony export isCost */
var _document_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95930);
var _phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85986);
var _rule_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41260);
var _metric_cells_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61563);
var _quantity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45532);
var _verdict_cell_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74567);






const shownUngated = 12;
function metricBlocks(comparison) {
    const rules = (0,_rule_index_js__WEBPACK_IMPORTED_MODULE_4__/* .indexRules */ .o)(comparison);
    const asked = comparison.results.metrics.filter((metric) => rules.on(metric).length > 0);
    const others = comparison.results.metrics.filter((metric) => !asked.includes(metric));
    const costs = others.filter(({ metric }) => isCost(metric));
    const shown = others.filter((metric) => !costs.includes(metric));
    const first = [...asked, ...shown.slice(0, shownUngated)];
    const rest = shown.slice(shownUngated);
    return [
        ...tableOf(comparison, first, { order: 4, what: 'metrics', keep: 20 }),
        ...(rest.length === 0
            ? []
            : [
                {
                    kind: 'details',
                    summary: `${rest.length} further metrics, no rule asks about them`,
                    blocks: tableOf(comparison, rest),
                    yields: { order: 4, what: 'metrics' },
                },
            ]),
        ...(costs.length === 0
            ? []
            : [
                {
                    kind: 'paragraph',
                    content: (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `Costs, shown only:`,
                    yields: { order: 5, what: 'costs' },
                },
                ...tableOf(comparison, costs, { order: 5, what: 'costs' }),
            ]),
    ];
}
function tableOf(comparison, metrics, yields, sliced = false) {
    if (metrics.length === 0)
        return [];
    const rules = (0,_rule_index_js__WEBPACK_IMPORTED_MODULE_4__/* .indexRules */ .o)(comparison);
    const compared = metrics.some((metric) => metric.baseline !== null);
    const bounded = metrics.some((metric) => metric.interval !== null);
    const ruled = metrics.some((metric) => rules.on(metric).length > 0);
    const columns = [
        { ...left('slice'), when: sliced, cell: ({ slice }) => (slice ? [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .sliceName */ .oq)(slice)] : []) },
        { ...left('metric'), when: true, cell: (metric) => (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `${(0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .name */ .UU)(metric.metric)}${(0,_metric_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .directionMark */ .P)(metric)}` },
        { ...right('counted over'), when: sliced, cell: _phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeOf */ .$d },
        { ...right('baseline'), when: compared, cell: (metric) => (0,_metric_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .valueCell */ .S7)(metric, metric.baseline) },
        {
            ...right(compared ? 'candidate' : 'value'),
            when: true,
            cell: (metric) => (0,_metric_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .valueCell */ .S7)(metric, metric.candidate),
        },
        {
            ...right(bounded ? 'change (90 % interval)' : 'change'),
            when: compared,
            cell: (metric) => (0,_metric_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .changeCell */ .fd)(metric, bounded),
        },
        {
            ...left('allowed'),
            when: ruled && !sliced && comparison.inputs.rules.source !== 'none',
            cell: (metric) => (0,_verdict_cell_js__WEBPACK_IMPORTED_MODULE_3__/* .allowedCell */ .XY)(rules.on(metric), (0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .measureOf */ .c_)(metric)),
        },
        {
            ...left('verdict'),
            when: ruled || (sliced && metrics.some((metric) => !rules.judge(metric))),
            cell: (metric) => sliced
                ? sliceVerdict(comparison, metric, rules)
                : (0,_verdict_cell_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictCell */ .s8)(rules.on(metric), comparison, metric.marks),
        },
    ];
    const shown = columns.filter((column) => column.when);
    const rows = metrics.map((metric) => shown.map((column) => column.cell(metric)));
    return [
        {
            kind: 'table',
            columns: shown.map(({ title, align }) => ({ title, align })),
            rows,
            ...(yields ? { yields } : {}),
        },
    ];
}
function isCost(metric) {
    return /latency|duration|memory|size|params|parameters|flops|throughput|(?:^|_)(?:time|cost|ms|us|ns|sec|seconds|kb|mb|gb|bytes)(?:_|$)/i.test(metric);
}
function sliceVerdict(comparison, metric, rules) {
    const failed = rules.on(metric).filter((rule) => rule.verdict === 'fail');
    if (failed.length > 0)
        return (0,_verdict_cell_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictCell */ .s8)(failed, comparison);
    return rules.judge(metric) ? [] : [(0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .own */ .ZV)('too few rows')];
}
function left(title) {
    return { title, align: 'left' };
}
function right(title) {
    return { title, align: 'right' };
}


}),

85986:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $d: () => (sizeOf),
  AA: () => (lossUpTo),
  JF: () => (better),
  JJ: () => (worse),
  Mx: () => (evidenceNote),
  bc: () => (subject),
  jA: () => (estimate),
  mg: () => (lowEvidence),
  oq: () => (sliceName)
});
var _evidence_crossing_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5748);
var _document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95930);
var _quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45532);
var _repeats_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39231);




const lowEvidence = (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `low evidence: single values without an interval`;
function subject({ metric, slice, against, }) {
    if (against !== undefined)
        return (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU)(metric)} against ${(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .data */ .p)(against)}, the best that held the stage,`;
    return slice ? (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU)(metric)} on ${sliceName(slice)}` : [(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU)(metric)];
}
function sliceName(slice) {
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .data */ .p)((0,_evidence_crossing_name_js__WEBPACK_IMPORTED_MODULE_3__/* .sliceText */ .S$)(slice));
}
function worse(judged) {
    return directionWord(judged, false);
}
function better(judged) {
    return directionWord(judged, true);
}
function estimate(judged, apartFrom = null) {
    const { metric, measure } = judged;
    const gain = metric?.gain ?? null;
    if (gain === null)
        return (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `not known`;
    if (gain === 0)
        return (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `unchanged`;
    const percent = (0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .share */ .uM)(measure, Math.abs(gain));
    const size = (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .quantity */ .au)(measure, Math.abs(gain), { apartFrom })}${percent === null ? [] : (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) ` (${percent})`}`;
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${size} ${gain < 0 ? worse(judged) : better(judged)}`;
}
function evidenceNote({ comparison, rule, metric }, { corrected, sized = true }) {
    const { alpha, candidates, looks } = comparison.inputs;
    const tests = corrected && rule.tests !== null ? correction(rule.tests, comparison) : [];
    const chosen = !corrected && candidates > 1 ? (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `, corrected for the best of ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(candidates)}` : [];
    const spent = !corrected && looks?.spent ? (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `, corrected for look number ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(looks.number)}` : [];
    const isSaid = metric !== undefined && metric.n !== null && (sized || metric.repeats !== undefined);
    const size = isSaid ? (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `; ${sizeOf(metric)}` : [];
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) ` (${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .confidence */ .Rm)(alpha)} one-sided bound${tests}${chosen}${spent}${size})`;
}
function correction(tests, { results }) {
    const halved = results.families.overall > 0 && results.families.slices > 0;
    if (tests > 1)
        return (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `, corrected for ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(tests)} tests`;
    return halved ? (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `, corrected for tests over all rows and in slices` : [];
}
function sizeOf(metric) {
    const { n, counted: what } = metric;
    if (metric.repeats)
        return (0,_repeats_js__WEBPACK_IMPORTED_MODULE_1__/* .repeatWords */ .fO)(metric);
    if (n === null)
        return [];
    return known.has(what ?? 'rows')
        ? (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(n, what ?? 'rows')}`
        : (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(n)} ${(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(what ?? '')}`;
}
function lossUpTo(judged, bound) {
    const { rule, measure } = judged;
    const most = (0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .quantity */ .au)(measure, Math.max(0, -bound), {
        to: 'up',
        apartFrom: rule.reason === 'cannot-tell' ? rule.allowed : null,
    });
    const where = rule.slice ? (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) ` on ${sliceName(rule.slice)}` : [];
    const loss = judged.metric?.direction === 'lower' ? (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `increase` : (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `loss`;
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(articleOf(rule.metric))} ${(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU)(rule.metric)} ${loss} of up to ${most}${where}`;
}
function articleOf(metric) {
    return /^(?:[aeio]|[flmnrsx]\d|mse|mae|mape|rmse|ndcg)/i.test(metric) ? 'an' : 'a';
}
const known = new Set([
    'rows',
    'queries',
    'positives',
    'negatives',
    'predicted positives',
]);
function directionWord({ metric }, isBetter) {
    const higher = metric?.direction ? (metric.direction === 'higher') === isBetter : (metric?.change ?? 0) > 0;
    return higher ? (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `higher` : (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `lower`;
}


}),

59468:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  R: () => (resolutionItems),
  p: () => (reachNotes)
});
var _document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95930);
var _judged_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19462);
var _phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85986);
var _quantity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45532);
var _rule_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41260);





const hopelessShare = 0.8;
const shown = 8;
function reachNotes(comparison) {
    const rules = comparison.verdict.rules.filter(({ slice }) => slice === null);
    const items = [
        ...rules.flatMap((rule) => neverItem(comparison, rule) ?? weakItem(comparison, rule) ?? []),
        ...sliceItems(comparison),
    ];
    if (items.length === 0)
        return [];
    const title = (0,_document_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `What these rows cannot show:`;
    const more = items.length > shown ? [(0,_document_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(items.length - shown)} more`] : [];
    return [
        {
            kind: 'note',
            tone: 'note',
            blocks: [
                { kind: 'paragraph', content: title },
                { kind: 'list', items: [...items.slice(0, shown), ...more] },
            ],
            yields: { order: 3, what: 'what these rows cannot show' },
        },
    ];
}
function resolutionItems(comparison) {
    const rules = (0,_rule_index_js__WEBPACK_IMPORTED_MODULE_4__/* .indexRules */ .o)(comparison);
    const asked = comparison.results.metrics.filter((metric) => metric.resolves !== undefined && rules.on(metric).length > 0);
    if (asked.length === 0)
        return [];
    const parts = asked
        .slice(0, shown)
        .map((metric) => (0,_document_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${resolution(metric)} in ${(0,_document_js__WEBPACK_IMPORTED_MODULE_3__/* .name */ .UU)(metric.metric)}`);
    return [
        (0,_document_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `What this resolves: tolerances from ${(0,_document_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .oR)(parts)} on; an equally good model meets them with 80 % chance.`,
    ];
}
function neverItem(comparison, rule) {
    const { metric } = (0,_judged_js__WEBPACK_IMPORTED_MODULE_0__/* .judgedOf */ .B)(comparison, rule);
    if (rule.never === undefined || metric === undefined)
        return undefined;
    const what = (0,_document_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${(0,_document_js__WEBPACK_IMPORTED_MODULE_3__/* .data */ .p)(rule.written)} on ${(0,_document_js__WEBPACK_IMPORTED_MODULE_3__/* .name */ .UU)(rule.metric)}`;
    const size = (0,_document_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `with ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .sizeOf */ .$d)(metric)}`;
    switch (rule.never) {
        case 'fails':
            return [(0,_document_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${what} can never fail ${size}: no loss would be shown.`];
        case 'passes':
            return [(0,_document_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${what} can never pass ${size}: not even a model that is always right would.`];
        case 'passes-unless-better':
            return [
                (0,_document_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${what} can pass only for a better model ${size}: one with the very same answers would not pass.`,
            ];
    }
}
function weakItem(comparison, rule) {
    const { metric } = (0,_judged_js__WEBPACK_IMPORTED_MODULE_0__/* .judgedOf */ .B)(comparison, rule);
    const error = metric?.['standard-error'] ?? null;
    if (rule.rule !== 'tolerance' || rule.allowed === null || metric === undefined || error === null)
        return undefined;
    if (metric.resolves === undefined || !(error > hopelessShare * rule.allowed))
        return undefined;
    return [
        (0,_document_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${(0,_document_js__WEBPACK_IMPORTED_MODULE_3__/* .data */ .p)(rule.written)} on ${(0,_document_js__WEBPACK_IMPORTED_MODULE_3__/* .name */ .UU)(rule.metric)} can hardly be decided ${(0,_document_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `with ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .sizeOf */ .$d)(metric)}`}: its standard error is more than 0.8 of what is allowed; tolerances from ${resolution(metric)} on can.`,
    ];
}
function sliceItems({ results }) {
    return results['slice-columns'].flatMap(({ column, judged, 'never-fail': never = 0 }) => never === 0
        ? []
        : [
            (0,_document_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(never)} of ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(judged)} slices of ${(0,_document_js__WEBPACK_IMPORTED_MODULE_3__/* .data */ .p)(column)} can never fail: with the correction for ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(results.families.slices)} tests no loss there would be shown.`,
        ]);
}
function resolution(metric) {
    return [(0,_document_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)((0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .quantity */ .au)((0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .measureOf */ .c_)(metric), metric.resolves ?? 0, { to: 'up' }))];
}


}),

39231:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  D5: () => (seedRowWords),
  I4: () => (repeatItems),
  bw: () => (seedRowItem),
  fO: () => (repeatWords)
});
var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95930);
var _quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45532);


function repeatWords({ evidence, repeats }) {
    if (!repeats)
        return [];
    const { candidate, baseline, paired } = repeats;
    if (evidence === 'folds') {
        return candidate === baseline
            ? (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(candidate)}-fold cross validation`
            : (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(candidate)} folds against ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(baseline)}`;
    }
    if (candidate === 1 || baseline === 1)
        return (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${side(candidate)} against ${side(baseline)}`;
    if (paired !== null)
        return (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(paired, 'seeds')} of this recipe`;
    return candidate === baseline
        ? (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(candidate, 'seeds')} of this recipe`
        : (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(candidate, 'seeds')} of this recipe against ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(baseline)}`;
}
function repeatItems({ results }) {
    const groups = new Map();
    for (const metric of results.metrics) {
        if (!metric.repeats)
            continue;
        const key = JSON.stringify([metric.method, metric.repeats]);
        groups.set(key, [...(groups.get(key) ?? []), metric]);
    }
    return [...groups.values()].slice(0, 8).map((metrics) => {
        const [first] = metrics;
        const named = metrics.slice(0, 6).map(({ metric }) => [(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)(metric)]);
        const more = metrics.length > 6 ? [(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(metrics.length - 6)} more`] : [];
        const how = first.evidence === 'folds' ? foldItem(first) : seedItem(first);
        return (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Evidence for ${(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)([...named, ...more])}: ${how}`;
    });
}
function seedRowWords({ evidence, rows }) {
    if (evidence !== 'seeds' || !rows?.seeds)
        return [];
    const { candidate, baseline } = rows.seeds;
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `predictions of ${runs(candidate)} against ${runs(baseline)}, on ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(rows.n, 'rows')}`;
}
function seedRowItem({ results }) {
    const words = seedRowWords(results);
    const { seeds, pairing } = results.rows ?? {};
    if (words.length === 0 || !seeds)
        return [];
    const how = pairing === 'order' ? 'in one order' : 'the same in all files, by id and label';
    const names = [...namesOf('candidate', seeds.candidate), ...namesOf('baseline', seeds.baseline)];
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Evidence: ${words}, ${(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(how)} (${(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)(names)}). Each metric is computed with every seed, and judged over the seeds: it speaks of ${recipe}, on these rows. Where the seeds show no spread, and for gaps between groups, calibration and the rows that changed, the first seed of each side stands for it.`;
}
function runs(seeds) {
    return [(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(seeds === null ? '1 run' : (0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(seeds.length, 'seeds'))];
}
const mostNamed = 12;
function namesOf(side, seeds) {
    if (seeds === null)
        return [];
    const shown = seeds.slice(0, mostNamed).map((seed) => [(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .data */ .p)(seed)]);
    const more = seeds.length > mostNamed ? [(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(seeds.length - mostNamed)} more`] : [];
    return [(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(side)}: ${(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)([...shown, ...more])}`];
}
function foldItem(metric) {
    const { by, paired } = metric.repeats;
    const pairing = paired === null
        ? (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `compared unpaired, which is conservative`
        : by === 'id'
            ? (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `paired by split`
            : (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `paired by their number: that both sides were split alike is assumed`;
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${repeatWords(metric)} (Nadeau and Bengio 2003), ${pairing}. It speaks of ${recipe}, not of one artifact.`;
}
function seedItem(metric) {
    const { candidate, baseline, paired } = metric.repeats;
    if (candidate === 1 || baseline === 1) {
        return (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${repeatWords(metric)}, by the interval in which one more run would lie. It speaks of ${recipe}, on these rows.`;
    }
    if (paired === null) {
        return (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `over ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(candidate, 'seeds')} (${recipe}) against ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(baseline)}, unpaired (Welch 1947).`;
    }
    const all = paired === candidate && paired === baseline;
    const part = all ? [] : (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `, the ones that both sides have of ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(candidate)} and ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(baseline)}`;
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `over ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(paired, 'seeds')} (${recipe}), paired by seed${part}.`;
}
function side(m) {
    return [(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(m === 1 ? '1 run' : `${m} seeds of this recipe`)];
}
const recipe = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .emphasised */ .sq)('this recipe');


}),

41260:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  o: () => (indexRules)
});
function indexRules({ verdict }) {
    const index = new Map();
    for (const rule of verdict.rules) {
        if (rule.against !== undefined)
            continue;
        const known = index.get(keyOf(rule));
        if (known)
            known.push(rule);
        else
            index.set(keyOf(rule), [rule]);
    }
    const on = (metric) => index.get(keyOf(metric)) ?? [];
    const judge = ({ gain, marks }) => gain !== null && !marks.includes('too-few-rows') && !marks.includes('undefined');
    return { on, judge };
}
function keyOf({ metric, slice }) {
    return JSON.stringify([metric, slice?.column, slice?.value]);
}


}),

8111:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  O: () => (ruleSentence)
});
/* unused harmony export allowance */
var _document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95930);
var _phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85986);
var _quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45532);



function ruleSentence(judged) {
    const { rule, metric } = judged;
    if (rule.detail)
        return (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${rule.detail.trim().replace(/\.+$/, '')}.`;
    const what = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .subject */ .bc)(rule);
    switch (rule.reason) {
        case 'met':
            return metSentence(judged);
        case 'not-shown-worse':
            return notShownSentence(judged);
        case 'worse-but-irrelevant':
            return (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${what} is worse by less than ${relevance(judged)}: ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .estimate */ .jA)(judged, relevantLoss(judged))}.`;
        case 'shown-worse':
            return (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${shownLoss(judged, relevantLoss(judged))}${stillPasses(judged)}.`;
        case 'worse-beyond-tolerance':
            return (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${shownLoss(judged)}; ${allowance(judged)}.`;
        case 'not-better-enough':
            return notBetterSentence(judged);
        case 'cannot-tell':
            return cannotTellSentence(judged);
        case 'too-few-rows':
            return (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `too few rows to judge ${what}${metric === undefined || metric.n === null ? [] : (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) ` (${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeOf */ .$d)(metric)})`}; at least 30 rows, and 10 of each class, are needed.`;
        case 'relative-unstable':
            return (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${what} of the baseline is too close to zero for a relative tolerance.`;
        case 'below-min':
        case 'above-max':
            return beyondLimit(judged);
        case 'point-worse-than-tolerance':
            return (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${what} is ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .estimate */ .jA)(judged, rule.allowed)}; ${allowance(judged)} (${_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .lowEvidence */ .mg}).`;
        case 'point-worse-than-default':
            return (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${what} is ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .estimate */ .jA)(judged)}; one value a side does not say how much of that is chance (low evidence).`;
        case 'no-default':
            return (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${what} is shown only: nothing says which loss of it would matter.`;
        case 'metric-missing':
            return (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${what} is in the rules and missing from the candidate’s metrics.`;
        case 'not-finite':
            return (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${what} is not a finite number.`;
        case 'undefined':
            return (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${what} is undefined on these rows.`;
        case 'rows-differ':
            return (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `the two models were not evaluated on the same rows and labels.`;
        case 'unit-differs':
            return (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${what} is a share on one side and a percentage on the other.`;
        case 'unreadable':
            return (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `evidence that is there cannot be read.`;
        case 'data-invalid':
            return (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `the data that the model was made of is not as its contract asks.`;
        case 'model-file-invalid':
            return (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `a model file is not sound, or would run code when it is loaded.`;
        case 'direction-unknown':
            return (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `nothing says whether a higher or a lower ${what} is better.`;
        case 'no-baseline':
            return (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${what} has no baseline yet.`;
    }
}
function allowance({ rule, measure }) {
    const allowed = rule.allowed ?? 0;
    if (allowed === 0)
        return (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `no loss is allowed`;
    const text = (0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .limit */ .AB)(measure, allowed);
    const verb = /points$/.test(text) ? 'are' : 'is';
    if (!rule.written.includes('%') || !measure.baseline)
        return (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${text} ${verb} allowed`;
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .percentOf */ .pR)(measure, allowed)} of ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)(measure, Math.abs(measure.baseline))} = ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .derivedLimit */ .NK)(measure, allowed)} is allowed`;
}
function metSentence(judged) {
    const { rule, metric, measure } = judged;
    const what = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .subject */ .bc)(rule);
    if (rule.rule === 'present')
        return (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${what} is there.`;
    if (rule.rule === 'min' || rule.rule === 'max') {
        const found = metric?.candidate ?? null;
        const shown = found === null ? [] : (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) ` ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)(measure, found, rule.allowed)}`;
        return (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${what}${shown} meets ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .threshold */ .EN)(measure, rule.allowed ?? 0)}${boundOf(judged)}.`;
    }
    const asked = rule.rule === 'must-improve' ? improvement(judged) : allowance(judged);
    if (rule.bound === null) {
        return (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${what} is ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .estimate */ .jA)(judged)} (${_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .lowEvidence */ .mg}); ${asked}.`;
    }
    const note = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceNote */ .Mx)(judged, { corrected: false, sized: false });
    if (isNought(judged, rule.bound))
        return (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${notWorse(judged)}${note}; ${asked}.`;
    if (rule.bound < 0) {
        const most = (0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .quantity */ .au)(measure, -rule.bound, { to: 'up', apartFrom: rule.allowed });
        return (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${what} at most ${most} ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .worse */ .JJ)(judged)}${note}; ${asked}.`;
    }
    const least = (0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .quantity */ .au)(measure, rule.bound, { to: 'down', apartFrom: gainAsked(rule) });
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${what} at least ${least} ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .better */ .JF)(judged)}${note}; ${rule.rule === 'must-improve' ? asked : lossAllowed(judged)}.`;
}
function lossAllowed({ rule, measure }) {
    return rule.allowed ? (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `a loss of ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .limit */ .AB)(measure, rule.allowed)} is allowed` : (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `no loss is allowed`;
}
function notShownSentence(judged) {
    const { rule, metric, measure } = judged;
    const bound = rule.bound ?? metric?.['pass-bound'] ?? null;
    if (bound === null) {
        return (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .subject */ .bc)(rule)} is ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .estimate */ .jA)(judged)} (${_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .lowEvidence */ .mg}).`;
    }
    if (isNought(judged, bound))
        return (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${notWorse(judged)}${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceNote */ .Mx)(judged, { corrected: false })}.`;
    if (bound < 0)
        return (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .lossUpTo */ .AA)(judged, bound)} is not excluded.`;
    const least = (0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .quantity */ .au)(measure, bound, { to: 'down', apartFrom: 0 });
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .subject */ .bc)(rule)} is at least ${least} ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .better */ .JF)(judged)}${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceNote */ .Mx)(judged, { corrected: false })}.`;
}
function isNought({ metric }, bound) {
    return Math.abs(bound) <= 1e-12 * Math.abs(metric?.baseline ?? 0);
}
function notWorse(judged) {
    const { rule, metric } = judged;
    const isSame = metric !== undefined && metric.gain !== null && isNought(judged, metric.gain);
    return isSame ? (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .subject */ .bc)(rule)} is unchanged` : (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .subject */ .bc)(rule)} is not ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .worse */ .JJ)(judged)}`;
}
function shownLoss(judged, apartFrom = null) {
    const { rule, measure } = judged;
    const most = rule.allowed ?? 0;
    const least = rule.bound === null
        ? []
        : (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `, at least ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(measure, -rule.bound, { to: 'down', apartFrom: rule.reason === 'worse-beyond-tolerance' ? most : 0 })}${measure.suffix}`;
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .subject */ .bc)(rule)} is ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .estimate */ .jA)(judged, apartFrom)}${least}${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceNote */ .Mx)(judged, { corrected: true })}`;
}
function notBetterSentence(judged) {
    const { rule, measure } = judged;
    if (rule.bound === null)
        return (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .subject */ .bc)(rule)} is ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .estimate */ .jA)(judged)} (${_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .lowEvidence */ .mg}); ${improvement(judged)}.`;
    if (rule.bound < 0)
        return (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${shownLoss(judged)}; ${improvement(judged)}.`;
    const most = (0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .quantity */ .au)(measure, rule.bound, { to: 'up', apartFrom: rule.allowed });
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .subject */ .bc)(rule)} is at most ${most} ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .better */ .JF)(judged)}${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceNote */ .Mx)(judged, { corrected: true })}; ${improvement(judged)}.`;
}
function cannotTellSentence(judged) {
    const { rule, metric } = judged;
    const bound = rule.bound ?? metric?.['pass-bound'] ?? null;
    if (bound === null)
        return (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `the evidence does not decide on ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .subject */ .bc)(rule)}.`;
    const note = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceNote */ .Mx)(judged, { corrected: false });
    if (rule.rule === 'must-improve') {
        const least = bound < 0
            ? (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .lossUpTo */ .AA)(judged, bound)} is not excluded`
            : (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `no more than ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .quantity */ .au)(judged.measure, bound, { to: 'down', apartFrom: rule.allowed })} of improvement in ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .subject */ .bc)(rule)} is shown`;
        return (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${least}${note}; ${improvement(judged)}.`;
    }
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .lossUpTo */ .AA)(judged, bound)} is not excluded${note}; ${allowance(judged)}.`;
}
function beyondLimit(judged) {
    const { rule, metric, measure } = judged;
    const found = metric?.candidate ?? null;
    const asked = (0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .threshold */ .EN)(measure, rule.allowed ?? 0);
    const compared = rule.reason === 'below-min'
        ? (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `below the ${asked} that is required`
        : (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `above the ${asked} that is allowed`;
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .subject */ .bc)(rule)} is ${found === null ? 'unknown' : (0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)(measure, found, rule.allowed)}, ${compared}${boundOf(judged)}.`;
}
function boundOf({ rule, measure }) {
    if (rule.bound === null)
        return [];
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `; bound ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .roundedBound */ .QU)(measure, rule.bound, rule.rule === 'min' ? 'down' : 'up')}`;
}
function improvement({ rule, measure }) {
    return rule.allowed
        ? (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `an improvement of ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .limit */ .AB)(measure, rule.allowed)} is required`
        : (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `an improvement is required`;
}
function gainAsked(rule) {
    return rule.rule === 'must-improve' ? (rule.allowed ?? 0) : 0;
}
function stillPasses(judged) {
    if (!judged.comparison.verdict.gated || judged.rule.allowed === 0)
        return [];
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `; a loss is shown, and the change itself is more than the ${relevance(judged)} that would pass`;
}
function relevantLoss({ rule, measure }) {
    return rule.allowed ?? (measure.points ? 0.005 : 0.01 * Math.abs(measure.baseline ?? 0));
}
function relevance({ rule, measure }) {
    if (rule.allowed === null)
        return measure.points ? '0.5 point' : '1 % of the baseline';
    if (measure.points || !measure.baseline)
        return (0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .limit */ .AB)(measure, rule.allowed);
    return `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .percentOf */ .pR)(measure, rule.allowed)} of the baseline`;
}


}),

74567:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Rg: () => (ruleStatus),
  XY: () => (allowedCell),
  s8: () => (verdictCell)
});
var _compare_comparison_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88335);
var _document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95930);
var _quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45532);



function verdictCell(rules, { verdict }, marks = []) {
    const worst = rules.toSorted((a, b) => _compare_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .verdicts */ .rY.indexOf(a.verdict) - _compare_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .verdicts */ .rY.indexOf(b.verdict) || limitsLast(a) - limitsLast(b))[0];
    if (worst === undefined)
        return (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `–`;
    return [
        { kind: 'status', status: ruleStatus(worst, verdict.gated) },
        (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(` ${marks.includes('shown-alone') && worst.verdict === 'pass' ? 'not proven' : shortWord(worst)}`),
    ];
}
function ruleStatus(rule, gated) {
    if (rule.reason === 'no-default')
        return 'none';
    const softens = rule.level === 'warn' || !gated;
    return softens && (rule.verdict === 'fail' || rule.verdict === 'inconclusive') ? 'warning' : rule.verdict;
}
function allowedCell(rules, measure) {
    const known = rules.filter(({ rule, allowed }) => allowed !== null || rule === 'no-worse');
    const parts = (known.length > 0 ? known.map((rule) => allowedOf(rule, measure)) : rules.map(writtenOf)).filter((text) => text !== '');
    return parts.length === 0 ? (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `–` : (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${[...new Set(parts)].join('; ')}`;
}
function allowedOf({ rule, allowed, written }, measure) {
    switch (rule) {
        case 'no-worse':
            return 'no shown loss';
        case 'tolerance':
            return `loss of ${toleranceOf(measure, allowed ?? 0, written.includes('%'))}`;
        case 'must-improve':
            return allowed ? `gain of ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .limit */ .AB)(measure, allowed)}` : 'any gain';
        case 'min':
            return `≥ ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .threshold */ .EN)(measure, allowed ?? 0)}`;
        case 'max':
            return `≤ ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .threshold */ .EN)(measure, allowed ?? 0)}`;
        case 'present':
            return '';
    }
}
function writtenOf({ rule, written }) {
    return rule === 'present' ? '' : written.replace(':', '');
}
function toleranceOf(measure, allowed, relative) {
    if (!relative || !measure.baseline)
        return (0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .limit */ .AB)(measure, allowed);
    return `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .percentOf */ .pR)(measure, allowed)} (${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .derivedLimit */ .NK)(measure, allowed)})`;
}
function limitsLast({ rule }) {
    return rule === 'min' || rule === 'max' || rule === 'present' ? 1 : 0;
}
function shortWord({ reason, rule, bound }) {
    if (reason !== 'met')
        return shortWords[reason];
    if (rule === 'tolerance')
        return bound === null ? 'within it' : 'no worse';
    return rule === 'must-improve' && bound !== null ? 'better' : 'met';
}
const shortWords = {
    'not-shown-worse': 'no loss shown',
    'worse-but-irrelevant': 'slightly worse',
    'shown-worse': 'worse',
    'worse-beyond-tolerance': 'worse',
    'not-better-enough': 'not better',
    'cannot-tell': 'cannot tell',
    'too-few-rows': 'too few rows',
    'relative-unstable': 'cannot tell',
    'below-min': 'too low',
    'above-max': 'too high',
    'point-worse-than-tolerance': 'worse',
    'point-worse-than-default': 'cannot tell',
    'no-default': 'shown only',
    'metric-missing': 'missing',
    'not-finite': 'not finite',
    undefined: 'undefined',
    'rows-differ': 'other rows',
    'unit-differs': 'other unit',
    unreadable: 'unreadable',
    'data-invalid': 'bad data',
    'model-file-invalid': 'bad model file',
    'direction-unknown': 'which way?',
    'no-baseline': 'no baseline',
};


}),

51858:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Df: () => (supportOf),
  Iu: () => (capitalised),
  gD: () => (headlineOf)
});
/* unused harmony export statusOf */
var _document_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95930);
var _judged_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19462);
var _phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85986);
var _quantity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45532);
var _rule_sentence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8111);
var _decisive_rule_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36168);






function headlineOf(comparison, occasion = 'pull-request') {
    const { verdict, inputs } = comparison;
    const { head, joint, rest } = verdictWords(comparison, occasion);
    const status = statusOf(comparison);
    const whatever = verdict.value === 'unchanged' || verdict.value === 'incomparable';
    if (verdict.gated || whatever)
        return { status, sentence: (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `${(0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .own */ .ZV)(head + joint)} ${rest}` };
    if (inputs.rules.source === 'proposed') {
        return {
            status,
            sentence: (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `Proposed rules, not in force yet. They would say: ${(0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .own */ .ZV)(head + joint)} ${rest}`,
        };
    }
    const quiet = verdict.value === 'fail' || verdict.value === 'inconclusive' || verdict.value === 'first';
    const bareHead = quiet
        ? []
        : (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .own */ .ZV)(`${head.charAt(0).toLowerCase()}${head.slice(1)}${joint === ':' ? ',' : joint} `);
    return { status, sentence: (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `No rules yet: ${bareHead}${rest}` };
}
function supportOf(comparison) {
    const rule = (0,_decisive_rule_js__WEBPACK_IMPORTED_MODULE_4__/* .decisiveRule */ .B)(comparison);
    if (rule === null || comparison.verdict.value !== 'inconclusive')
        return [];
    const judged = (0,_judged_js__WEBPACK_IMPORTED_MODULE_0__/* .judgedOf */ .B)(comparison, rule);
    return rowsNeeded(judged) ? capitalised((0,_rule_sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleSentence */ .O)(judged)) : [];
}
function statusOf({ verdict }) {
    if (verdict.gated)
        return verdict.value;
    return verdict.value === 'fail' || verdict.value === 'inconclusive' ? 'warning' : verdict.value;
}
function capitalised(sentence) {
    const [first, ...rest] = sentence;
    if (first?.kind !== 'text')
        return sentence;
    return [(0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .own */ .ZV)(first.text.charAt(0).toUpperCase() + first.text.slice(1)), ...rest];
}
function verdictWords(comparison, occasion) {
    const { value } = comparison.verdict;
    if (value === 'unchanged')
        return words('Unchanged', sameAs(comparison));
    if (value === 'first')
        return words('First', nothingBefore(comparison));
    const rule = (0,_decisive_rule_js__WEBPACK_IMPORTED_MODULE_4__/* .decisiveRule */ .B)(comparison);
    const judged = rule && (0,_judged_js__WEBPACK_IMPORTED_MODULE_0__/* .judgedOf */ .B)(comparison, rule);
    const sentence = judged ? (0,_rule_sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleSentence */ .O)(judged) : withoutRule(comparison);
    if (value === 'fail')
        return words(occasion === 'push' ? 'Do not release' : 'Do not merge', sentence);
    if (value === 'incomparable')
        return words('Cannot compare', sentence);
    if (value === 'inconclusive')
        return words('Cannot tell', (judged && rowsNeeded(judged)) ?? sentence);
    return judged ? passWords(judged, sentence) : words('Nothing judged', sentence);
}
function passWords({ rule }, sentence) {
    if (rule.reason === 'worse-but-irrelevant')
        return words('No relevant loss shown', sentence, ';');
    if (rule.reason !== 'met')
        return words('No loss shown', sentence, ';');
    if (rule.rule === 'must-improve')
        return words(rule.bound === null ? 'Meets what is asked' : 'Better', sentence);
    if (rule.rule === 'tolerance')
        return words(rule.bound === null ? 'Within what is allowed' : 'No worse', sentence);
    return words('Limits met', sentence);
}
function rowsNeeded({ rule, metric, comparison }) {
    const needed = rule['rows-needed'];
    const have = metric?.n ?? null;
    if (!comparison.verdict.gated && comparison.inputs.rules.source !== 'proposed')
        return null;
    if (rule.reason !== 'cannot-tell' || rule.rule !== 'tolerance' || needed === null || have === null)
        return null;
    if (needed <= have)
        return null;
    const where = rule.against === undefined ? (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .subject */ .bc)(rule)},` : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .subject */ .bc)(rule);
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `if the models are equally good in ${where} about ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .roughCount */ .$R)(needed)} ${(0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS)(metric?.counted ?? 'rows')} would show it with 80 % chance; there are ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(have)}.`;
}
function sameAs({ inputs, results }) {
    const other = inputs.baseline === null ? (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `the base` : (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `${(0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS)(inputs.baseline.name)}`;
    if (results.metrics.length === 0)
        return (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `nothing that makes the model differs from ${other}.`;
    if (inputs.rules.loosened.length > 0)
        return (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `the same model and evidence as ${other}.`;
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `the same model and evidence as ${other}, under the same rules.`;
}
function nothingBefore({ verdict }) {
    const limits = verdict.rules.filter((rule) => rule.rule === 'min' || rule.rule === 'max');
    const met = limits.filter((rule) => rule.verdict === 'pass').length;
    if (met === 0 || met < limits.length)
        return (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `there is nothing to compare with yet.`;
    const verb = met === 1 ? 'is' : 'are';
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `there is nothing to compare with yet; ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(met, 'limits')} ${verb} met.`;
}
function withoutRule({ inputs, verdict }) {
    if (inputs['baseline-note'] && verdict.value === 'incomparable')
        return (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `${inputs['baseline-note']}`;
    if (verdict.rules.length === 0 && inputs.rules.source !== 'none')
        return (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `the policy has no rules for this model (${(0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .name */ .UU)('gate')}); what was measured is shown.`;
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `what was measured is shown, and nothing is asked of it.`;
}
function words(head, rest, joint = ':') {
    return { head, rest, joint };
}


})

};
