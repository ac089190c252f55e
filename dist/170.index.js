export const id = 170;
export const ids = [170];
export const modules = {

/***/ 9170:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  occasionOf: () => (/* binding */ occasionOf),
  publishReport: () => (/* binding */ publishReport),
  showReport: () => (/* binding */ showReport)
});

// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/domain/report/decisive-rule.ts
var decisive_rule = __webpack_require__(36168);
// EXTERNAL MODULE: ./src/domain/report/document.ts
var report_document = __webpack_require__(95930);
// EXTERNAL MODULE: ./src/domain/report/judged.ts
var judged = __webpack_require__(19462);
// EXTERNAL MODULE: ./src/domain/report/phrase.ts
var phrase = __webpack_require__(85986);
// EXTERNAL MODULE: ./src/domain/report/plain-text.ts
var plain_text = __webpack_require__(76887);
// EXTERNAL MODULE: ./src/domain/report/quantity.ts
var quantity = __webpack_require__(53550);
// EXTERNAL MODULE: ./src/domain/report/rule-sentence.ts
var rule_sentence = __webpack_require__(8111);
// EXTERNAL MODULE: ./src/domain/compare/comparison.ts
var comparison = __webpack_require__(71495);
;// CONCATENATED MODULE: ./src/domain/report/verdict-cell.ts



/** The table's word for the worst of the rules on one metric; empty without a rule. */
function verdictCell(rules, { verdict }, marks = []) {
    const worst = rules.toSorted((a, b) => comparison/* verdicts */.rY.indexOf(a.verdict) - comparison/* verdicts */.rY.indexOf(b.verdict) || limitsLast(a) - limitsLast(b))[0];
    if (worst === undefined)
        return (0,report_document/* say */.cv) `–`;
    return [
        { kind: 'status', status: ruleStatus(worst, verdict.gated) },
        (0,report_document/* own */.ZV)(` ${marks.includes('shown-alone') && worst.verdict === 'pass' ? 'not proven' : shortWord(worst)}`),
    ];
}
/** A rule that only warns, or is not in force, shows a warning where it would fail. */
function ruleStatus(rule, gated) {
    if (rule.reason === 'no-default')
        return 'none';
    const softens = rule.level === 'warn' || !gated;
    return softens && (rule.verdict === 'fail' || rule.verdict === 'inconclusive') ? 'warning' : rule.verdict;
}
/** What the rules on a metric allow: `1 point; ≥ 0.80`. */
function allowedCell(rules, measure) {
    const known = rules.filter(({ rule, allowed }) => allowed !== null || rule === 'no-worse');
    const parts = (known.length > 0 ? known.map((rule) => allowedOf(rule, measure)) : rules.map(writtenOf)).filter((text) => text !== '');
    return parts.length === 0 ? (0,report_document/* say */.cv) `–` : (0,report_document/* say */.cv) `${[...new Set(parts)].join('; ')}`;
}
/** `roc_auc ↑`: the arrow says which way is better. */
function directionMark({ direction }) {
    if (direction === null)
        return [];
    return direction === 'higher' ? (0,report_document/* say */.cv) ` ↑` : (0,report_document/* say */.cv) ` ↓`;
}
function allowedOf({ rule, allowed, written }, measure) {
    switch (rule) {
        case 'no-worse':
            return 'no shown loss';
        case 'tolerance':
            return `loss of ${toleranceOf(measure, allowed ?? 0, written.includes('%'))}`;
        case 'must-improve':
            return allowed ? `gain of ${(0,quantity/* limit */.AB)(measure, allowed)}` : 'any gain';
        case 'min':
            return `≥ ${(0,quantity/* threshold */.EN)(measure, allowed ?? 0)}`;
        case 'max':
            return `≤ ${(0,quantity/* threshold */.EN)(measure, allowed ?? 0)}`;
        case 'present':
            return '';
    }
}
/** Where nothing was compared, the rule as the policy has it: `tolerance 0.01`. */
function writtenOf({ rule, written }) {
    return rule === 'present' ? '' : written.replace(':', '');
}
function toleranceOf(measure, allowed, relative) {
    if (!relative || !measure.baseline)
        return (0,quantity/* limit */.AB)(measure, allowed);
    return `${(0,quantity/* percentOf */.pR)(measure, allowed)} (${(0,quantity/* derivedLimit */.NK)(measure, allowed)})`;
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
    'direction-unknown': 'which way?',
    'no-baseline': 'no baseline',
};

;// CONCATENATED MODULE: ./src/domain/report/unasked.ts



/** What no rule asks for and a reader should know all the same. Nothing of it changes a verdict. */
function unaskedFindings(comparison) {
    const { results, verdict } = comparison;
    if (verdict.value === 'unchanged' || verdict.value === 'incomparable')
        return [];
    const asked = new Set(verdict.rules.map((rule) => rule.metric));
    const losses = results.metrics.filter((metric) => !asked.has(metric.metric) && isLoss(metric));
    const silent = results['slice-columns'].filter((one) => one.asked && one.judged === 0);
    return [
        ...(losses.length === 0
            ? []
            : [
                (0,report_document/* say */.cv) `${mark} Worse, and no rule asks for it: ${losses.flatMap((loss, i) => [...(i === 0 ? [] : [(0,report_document/* own */.ZV)(', ')]), ...lossOf(loss)])}.`,
            ]),
        ...silent.map(({ column }) => (0,report_document/* say */.cv) `${mark} No slice of ${(0,report_document/* data */.p)(column)} was judged: a slice needs 100 rows, and 10 of each class.`),
    ];
}
const mark = { kind: 'status', status: 'none' };
/** Its own interval lies wholly on the worse side, by more than harmless retraining brings (judging.md, `no-worse`). */
function isLoss({ gain, interval: bounds, direction, unit, baseline }) {
    if (gain === null || bounds === null || direction === null || baseline === null)
        return false;
    const [low, high] = bounds;
    const shown = direction === 'higher' ? high < 0 : low > 0;
    return shown && gain < (unit ? -0.005 : -0.01 * Math.abs(baseline));
}
function lossOf(metric) {
    const measure = (0,quantity/* measureOf */.c_)(metric);
    const bounds = metric.interval ? (0,report_document/* say */.cv) ` (${(0,quantity/* interval */.YP)(measure, metric.interval)})` : [];
    return (0,report_document/* say */.cv) `${(0,phrase/* subject */.bc)(metric)} ${(0,quantity/* change */.Zg)(measure, metric.change ?? 0)}${bounds}`;
}

// EXTERNAL MODULE: ./src/domain/report/words.ts
var words = __webpack_require__(51858);
;// CONCATENATED MODULE: ./src/domain/report/findings.ts










/** Of slices that fail, the table says enough beyond these. */
const saidSlices = 3;
/** What else did not pass, after the rule that the first line tells of. */
function otherFindings(comparison) {
    const first = (0,decisive_rule/* decisiveRule */.B)(comparison);
    const { gated, rules } = comparison.verdict;
    const all = rules.filter((rule) => rule !== first && told.has(rule.verdict));
    const onSlices = all.filter((rule) => rule.slice !== null);
    const unsaid = new Set(onSlices.slice(saidSlices));
    const open = all.filter((rule) => !unsaid.has(rule));
    const said = new Map();
    const leading = first && (0,plain_text/* plainText */.w)((0,rule_sentence/* ruleSentence */.O)((0,judged/* judgedOf */.B)(comparison, first)));
    for (const rule of open) {
        const plain = (0,rule_sentence/* ruleSentence */.O)((0,judged/* judgedOf */.B)(comparison, rule));
        // Rows that differ stop every rule for the same reason: said once.
        if ((0,plain_text/* plainText */.w)(plain) === leading)
            continue;
        const sentence = (0,words/* capitalised */.Iu)(plain);
        const softened = rule.level === 'warn' ? (0,report_document/* say */.cv) `${sentence} This rule only warns.` : sentence;
        const item = [{ kind: 'status', status: ruleStatus(rule, gated) }, ...(0,report_document/* say */.cv) ` ${softened}`];
        said.set((0,plain_text/* plainText */.w)(item), item);
    }
    for (const loss of lossesShownAlone(comparison))
        said.set((0,plain_text/* plainText */.w)(loss), loss);
    for (const finding of unaskedFindings(comparison))
        said.set((0,plain_text/* plainText */.w)(finding), finding);
    const items = [...said.values()];
    if (unsaid.size > 0)
        items.push((0,report_document/* say */.cv) `${(0,quantity/* count */.U9)(unsaid.size)} more on slices; the table of slices has them.`);
    if (items.length === 0)
        return [];
    const yields = { order: 6, what: 'findings' };
    const [shown, folded] = [items.slice(0, 6), items.slice(6)];
    return [
        { kind: 'list', items: shown, yields },
        ...(folded.length === 0
            ? []
            : [
                {
                    kind: 'details',
                    summary: `${(0,quantity/* count */.U9)(folded.length)} further findings`,
                    blocks: [{ kind: 'list', items: folded }],
                    yields: { order: 4, what: 'findings' },
                },
            ]),
    ];
}
/** Shown by their own test and no longer after the correction: printed, and no fail (judging.md, "Errors that are controlled"). */
function lossesShownAlone({ results }) {
    return [...results.metrics, ...results.slices]
        .filter((metric) => metric.marks.includes('shown-alone'))
        .map((metric) => (0,report_document/* say */.cv) `${{ kind: 'status', status: 'none' }} A loss of ${(0,phrase/* subject */.bc)(metric)} is shown by its own test, and no longer after the correction for all tests.`);
}
/** Worse than a pass, and more than that there is no baseline. */
const told = new Set(['incomparable', 'fail', 'inconclusive']);

;// CONCATENATED MODULE: ./src/domain/report/fault.ts

/** The faults stay when a long report is shortened, up to this many. */
const shownFaults = 10;
/** The section of a model that could not be judged: never silent, never a pass. */
function reportFault({ model, faults }) {
    const [first, ...rest] = faults;
    const more = rest.length - shownFaults;
    const items = rest.slice(0, shownFaults).map(faultSentence);
    const blocks = [
        ...(first.hint
            ? [{ kind: 'paragraph', content: (0,report_document/* say */.cv) `${(0,report_document/* emphasised */.sq)('What to do:')} ${(0,report_document/* prose */.CS)(first.hint)}` }]
            : []),
        ...(items.length > 0
            ? [
                { kind: 'paragraph', content: (0,report_document/* say */.cv) `Found besides:` },
                { kind: 'list', items, yields: { order: 4, what: 'further faults' } },
            ]
            : []),
        ...(more > 0 ? [{ kind: 'paragraph', content: (0,report_document/* say */.cv) `${String(more)} more in the log.` }] : []),
    ];
    const whose = { kind: 'small', content: (0,report_document/* say */.cv) `${(0,report_document/* name */.UU)(model)} was not judged; that is never a pass.` };
    return {
        model,
        headline: { status: 'error', sentence: (0,report_document/* say */.cv) `Not judged: ${faultSentence(first)}` },
        blocks: [...blocks, whose],
    };
}
function faultSentence({ message, place, code }) {
    const where = place ? (0,report_document/* say */.cv) `${(0,report_document/* data */.p)(placeText(place))}: ` : [];
    return (0,report_document/* say */.cv) `${where}${(0,report_document/* prose */.CS)(message.replace(/[.\s]+$/, ''))} (${(0,report_document/* data */.p)(code)}).`;
}
function placeText({ path, line, column, field }) {
    const position = line === undefined ? '' : column === undefined ? `:${line}` : `:${line}:${column}`;
    return `${path}${position}${field ? ` at ${field}` : ''}`;
}

;// CONCATENATED MODULE: ./src/domain/report/marks.ts


/** What the marks that occur in a comparison mean, and whose they are. */
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
        means: 'the metrics file says another value than the rows give; the rows count.',
    },
    'shown-alone': {
        title: 'shown alone',
        means: 'a loss is shown by its own test, and no longer after the correction for all tests; it fails nothing.',
    },
};
const markOrder = Object.keys(marks);

;// CONCATENATED MODULE: ./src/domain/report/method-note.ts



/** How the verdict came about, for whoever wants to check it: evidence, bounds, families, sameness, rules, marks. */
function methodNote(comparison, repositoryUrl) {
    const items = [
        evidenceItem(comparison),
        ...estimatorItems(comparison),
        ...boundItems(comparison),
        ...rowItems(comparison),
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
/** Which evidence, and of what it speaks. */
function evidenceItem({ results, inputs }) {
    if (inputs.baseline === null)
        return (0,report_document/* say */.cv) `Evidence: the candidate alone; there is no baseline.`;
    if (results.evidence === 'none')
        return (0,report_document/* say */.cv) `Evidence: none that both sides have.`;
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
/** The same in a few words. */
function evidenceWords({ results, inputs }) {
    if (inputs.baseline === null || results.evidence === 'none')
        return [];
    if (results.evidence === 'paired-rows' && results.rows) {
        return (0,report_document/* say */.cv) `Evidence: ${(0,quantity/* counted */.hS)(results.rows.n, 'paired rows')}, so this speaks of ${(0,report_document/* emphasised */.sq)('this artifact')}.`;
    }
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
    const { n, positives, threshold, fingerprint, pairing } = results.rows;
    const classes = positives === null ? [] : (0,report_document/* say */.cv) `, ${(0,quantity/* counted */.hS)(positives, 'positives')}`;
    const cut = threshold === null ? [] : (0,report_document/* say */.cv) `, positive from a score of ${String(threshold)}`;
    const unverified = pairing === 'order' ? (0,report_document/* say */.cv) ` Without ids nobody can tell whether these are the same rows.` : [];
    return [(0,report_document/* say */.cv) `Rows: ${(0,quantity/* count */.U9)(n)}${classes}${cut}; fingerprint ${(0,report_document/* data */.p)(shortened(fingerprint))}.${unverified}`];
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
/** Twelve hex digits tell digests apart and fit a line; the whole ones are in `comparison.json`. */
function shortened(digest) {
    return digest.replace(/^(sha256:)?([0-9a-f]{12})[0-9a-f]+$/, '$2');
}

;// CONCATENATED MODULE: ./src/domain/report/rule-index.ts
function indexRules({ verdict }) {
    const index = new Map();
    for (const rule of verdict.rules) {
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

;// CONCATENATED MODULE: ./src/domain/report/metric-table.ts





/** More metrics than this that no rule asks about are folded away. */
const shownUngated = 12;
/** The table of all rows: what rules ask about, then the rest; costs apart. */
function metricBlocks(comparison) {
    const rules = indexRules(comparison);
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
                    content: (0,report_document/* say */.cv) `Costs, shown only:`,
                    yields: { order: 5, what: 'costs' },
                },
                ...tableOf(comparison, costs, { order: 5, what: 'costs' }),
            ]),
    ];
}
/** A table of metrics, or of slices where `sliced`. Columns that would be empty in every row are left out. */
function tableOf(comparison, metrics, yields, sliced = false) {
    if (metrics.length === 0)
        return [];
    const rules = indexRules(comparison);
    const compared = metrics.some((metric) => metric.baseline !== null);
    const bounded = metrics.some((metric) => metric.interval !== null);
    const ruled = metrics.some((metric) => rules.on(metric).length > 0);
    const columns = [
        { ...left('slice'), when: sliced, cell: ({ slice }) => (slice ? [(0,phrase/* sliceName */.oq)(slice)] : []) },
        { ...left('metric'), when: true, cell: (metric) => (0,report_document/* say */.cv) `${(0,report_document/* name */.UU)(metric.metric)}${directionMark(metric)}` },
        { ...right('counted over'), when: sliced, cell: phrase/* sizeOf */.$d },
        { ...right('baseline'), when: compared, cell: (metric) => valueCell(metric, metric.baseline) },
        {
            ...right(compared ? 'candidate' : 'value'),
            when: true,
            cell: (metric) => valueCell(metric, metric.candidate),
        },
        {
            ...right(bounded ? 'change (90 % interval)' : 'change'),
            when: compared,
            cell: (metric) => changeCell(metric, bounded),
        },
        {
            ...left('allowed'),
            when: ruled && !sliced && comparison.inputs.rules.source !== 'none',
            cell: (metric) => allowedCell(rules.on(metric), (0,quantity/* measureOf */.c_)(metric)),
        },
        {
            ...left('verdict'),
            when: ruled || (sliced && metrics.some((metric) => !rules.judge(metric))),
            cell: (metric) => sliced
                ? sliceVerdict(comparison, metric, rules)
                : verdictCell(rules.on(metric), comparison, metric.marks),
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
/** Metrics that say what a model takes, not how good it is. */
function isCost(metric) {
    return /latency|duration|memory|size|params|parameters|flops|throughput|(?:^|_)(?:time|cost|ms|us|ns|sec|seconds|kb|mb|gb|bytes)(?:_|$)/i.test(metric);
}
function valueCell(metric, x) {
    if (x === null)
        return metric.marks.includes('not-finite') ? (0,report_document/* say */.cv) `not finite` : (0,report_document/* say */.cv) `–`;
    return (0,report_document/* say */.cv) `${(0,quantity/* value */.Uq)((0,quantity/* measureOf */.c_)(metric), x)}`;
}
function changeCell(metric, bounded) {
    if (metric.change === null)
        return (0,report_document/* say */.cv) `–`;
    const measure = (0,quantity/* measureOf */.c_)(metric);
    const percent = (0,quantity/* share */.uM)(measure, Math.abs(metric.change));
    const relative = percent === null || metric.change === 0 ? '' : `, ${metric.change < 0 ? '−' : '+'}${percent}`;
    const range = metric.interval ? ` (${(0,quantity/* interval */.YP)(measure, metric.interval)})` : '';
    const mark = bounded && !metric.interval ? ', low evidence' : '';
    return (0,report_document/* say */.cv) `${`${(0,quantity/* change */.Zg)(measure, metric.change)}${range}${relative}${mark}`}`;
}
/** A slice fails or is silent; one that no rule judged, although its metric is judged on slices, was too small. */
function sliceVerdict(comparison, metric, rules) {
    const failed = rules.on(metric).filter((rule) => rule.verdict === 'fail');
    if (failed.length > 0)
        return verdictCell(failed, comparison);
    return rules.judge(metric) ? [] : [(0,report_document/* own */.ZV)('too few rows')];
}
function left(title) {
    return { title, align: 'left' };
}
function right(title) {
    return { title, align: 'right' };
}

;// CONCATENATED MODULE: ./src/domain/report/overview.ts


function outcomeOf({ verdict }) {
    return verdict.gated || verdict.value === 'unchanged' || verdict.value === 'incomparable'
        ? verdict.value
        : 'no-rules';
}
/** Worst first; a model that could not be judged is as bad as one that cannot be compared. */
const outcomeOrder = [
    'error',
    'incomparable',
    'fail',
    'inconclusive',
    'no-rules',
    'first',
    'pass',
    'unchanged',
];
/** The first line over several models: what to do, and how many stand how. */
function overviewOf(outcomes, occasion) {
    const found = outcomeOrder.filter((outcome) => outcomes.some((one) => one.outcome === outcome));
    const tallies = found.map((outcome) => {
        const models = outcomes.filter((one) => one.outcome === outcome).map((one) => one.model);
        return tally(outcome, models, outcomes.length);
    });
    const among = found.length > 1 ? (0,report_document/* say */.cv) `of ${(0,quantity/* count */.U9)(outcomes.length)} models ` : [];
    const sentence = (0,report_document/* say */.cv) `${(0,report_document/* own */.ZV)(head(found, occasion))}: ${among}${(0,report_document/* joined */.oR)(tallies)}.`;
    return { status: statusOfOutcome(found[0] ?? 'unchanged'), sentence };
}
function head(found, occasion) {
    if (found.includes('fail'))
        return occasion === 'push' ? 'Do not release' : 'Do not merge';
    if (found.includes('error'))
        return 'Not judged';
    if (found.includes('incomparable'))
        return 'Cannot compare';
    if (found.includes('inconclusive'))
        return 'Cannot tell';
    if (found.every((outcome) => outcome === 'unchanged'))
        return 'Unchanged';
    return found[0] === 'no-rules' ? 'No rules yet' : 'Rules met';
}
function tally(outcome, models, total) {
    const n = models.length;
    const everyone = n === 2 ? 'both models' : `all ${(0,quantity/* count */.U9)(n)} models`;
    const who = worthNaming.has(outcome) && n < total ? (0,report_document/* say */.cv) ` (${named(models)})` : [];
    return (0,report_document/* say */.cv) `${(0,report_document/* own */.ZV)(n === total ? everyone : (0,quantity/* count */.U9)(n))} ${(0,report_document/* own */.ZV)(says(outcome, n))}${who}`;
}
function named(models) {
    const shown = models.slice(0, 5).map((model) => [(0,report_document/* name */.UU)(model)]);
    const more = models.length - shown.length;
    return (0,report_document/* joined */.oR)(more > 0 ? [...shown, (0,report_document/* say */.cv) `${(0,quantity/* count */.U9)(more)} more`] : shown);
}
function says(outcome, n) {
    const one = n === 1;
    const texts = {
        error: 'could not be judged',
        incomparable: 'cannot be compared',
        fail: one ? 'fails' : 'fail',
        inconclusive: 'cannot be told',
        'no-rules': one ? 'has no rules yet' : 'have no rules yet',
        first: one ? 'has no baseline yet' : 'have no baseline yet',
        pass: one ? 'passes' : 'pass',
        unchanged: one ? 'is unchanged' : 'are unchanged',
    };
    return texts[outcome];
}
const worthNaming = new Set(['error', 'incomparable', 'fail', 'inconclusive']);
function statusOfOutcome(outcome) {
    return outcome === 'no-rules' ? 'none' : outcome;
}

;// CONCATENATED MODULE: ./src/domain/report/row-blocks.ts


/** Rows whose answer changed from wrong to right and back. */
function rowBlocks({ results }) {
    const { rows } = results;
    if (rows === null || rows.fixed === null || rows.broken === null)
        return [];
    const counts = (0,report_document/* say */.cv) `Rows: ${(0,quantity/* count */.U9)(rows.fixed)} fixed, ${(0,quantity/* count */.U9)(rows.broken)} broken, of ${(0,quantity/* count */.U9)(rows.n)}`;
    const cut = rows.threshold === null ? [] : (0,report_document/* say */.cv) ` (at threshold ${String(rows.threshold)})`;
    const label = rows.pairing === 'order' ? ' (row numbers)' : '';
    const examples = [
        ...idList('broken', rows['broken-ids'], rows.broken, label),
        ...idList('fixed', rows['fixed-ids'], rows.fixed, label),
    ];
    return [
        {
            kind: 'paragraph',
            content: (0,report_document/* spaced */.ji)([(0,report_document/* say */.cv) `${counts}${cut}.`, ...examples]),
            yields: { order: 5, what: 'rows fixed and broken' },
        },
    ];
}
function idList(what, ids, total, label) {
    if (ids.length === 0)
        return [];
    const shown = ids.slice(0, 5).map((id) => [(0,report_document/* data */.p)(id)]);
    const start = total > shown.length ? (0,report_document/* say */.cv) `Some ${(0,report_document/* own */.ZV)(what)}` : (0,report_document/* say */.cv) `All ${(0,report_document/* own */.ZV)(what)}`;
    return [(0,report_document/* say */.cv) `${start}${(0,report_document/* own */.ZV)(label)}: ${(0,report_document/* joined */.oR)(shown)}.`];
}

;// CONCATENATED MODULE: ./src/domain/report/rule-notes.ts


const shownSentences = 20;
/** What the pull request does to the rules. */
function ruleNotes({ inputs }) {
    const { loosened, source, path } = inputs.rules;
    const file = path === undefined ? (0,report_document/* say */.cv) `the policy` : [(0,report_document/* data */.p)(path)];
    const proposed = source === 'proposed'
        ? [
            {
                kind: 'note',
                tone: 'note',
                blocks: [
                    {
                        kind: 'paragraph',
                        content: (0,report_document/* say */.cv) `The rules in ${file} are proposed by this pull request. They are in force once they are merged; until then nothing blocks.`,
                    },
                ],
            },
        ]
        : [];
    if (loosened.length === 0)
        return proposed;
    const title = (0,report_document/* say */.cv) `This pull request loosens the rules. It was judged by the rules in force; whoever merges it accepts:`;
    const more = loosened.length - shownSentences;
    const items = [
        ...loosened.slice(0, shownSentences).map((sentence) => [(0,report_document/* prose */.CS)(sentence)]),
        ...(more > 0 ? [(0,report_document/* say */.cv) `${(0,quantity/* count */.U9)(more)} more`] : []),
    ];
    return [
        ...proposed,
        {
            kind: 'note',
            tone: 'warning',
            blocks: [
                { kind: 'paragraph', content: title },
                { kind: 'list', items },
            ],
        },
    ];
}

// EXTERNAL MODULE: ./src/domain/report/sparkline.ts
var sparkline = __webpack_require__(49936);
;// CONCATENATED MODULE: ./src/domain/report/slice-blocks.ts





const shownSlices = 5;
/** Fewer changes than this are read more easily in the table. */
const worthDrawing = 8;
/** Slices: how many were judged, the worst, how the changes spread, and all of them folded. */
function sliceBlocks(comparison) {
    const { slices, 'slice-columns': columns } = comparison.results;
    if (slices.length === 0 && columns.length === 0)
        return [];
    const rules = indexRules(comparison);
    const judged = slices.filter(rules.judge);
    const failed = slices.filter((metric) => rules.on(metric).some((rule) => rule.verdict === 'fail'));
    const isFailed = new Set(failed);
    const worst = judged.filter((metric) => (metric.gain ?? 0) < 0 && !isFailed.has(metric));
    const shown = [
        ...failed.slice(0, 2 * shownSlices),
        ...worst.slice(0, Math.max(0, shownSlices - failed.length)),
    ];
    const isShown = new Set(shown);
    const rest = slices.filter((metric) => !isShown.has(metric));
    return [
        { kind: 'paragraph', content: (0,report_document/* spaced */.ji)([(0,report_document/* say */.cv) `Slices: ${columnCounts(comparison)}.`, ...spreads(judged)]) },
        ...tableOf(comparison, shown, { order: 5, what: 'slices', keep: 3 }, true),
        ...(rest.length === 0
            ? []
            : [
                {
                    kind: 'details',
                    summary: shown.length === 0
                        ? `All slices (${(0,quantity/* count */.U9)(rest.length)})`
                        : `Other slices (${(0,quantity/* count */.U9)(rest.length)})`,
                    blocks: tableOf(comparison, rest, { order: 1, what: 'slices', keep: 40 }, true),
                    yields: { order: 2, what: 'slices' },
                },
            ]),
    ];
}
function columnCounts({ results }) {
    return results['slice-columns'].flatMap(({ column, values, asked, judged }, i) => [
        ...(i === 0 ? [] : [(0,report_document/* own */.ZV)(', ')]),
        ...(asked
            ? (0,report_document/* say */.cv) `${(0,quantity/* count */.U9)(judged)} of ${(0,quantity/* count */.U9)(values)} judged in ${(0,report_document/* data */.p)(column)}`
            : (0,report_document/* say */.cv) `${(0,quantity/* count */.U9)(values)} in ${(0,report_document/* data */.p)(column)}, shown only`),
    ]);
}
function spreads(judged) {
    const metrics = [...new Set(judged.map((slice) => slice.metric))];
    return metrics.slice(0, 4).flatMap((metric) => {
        const slices = judged.filter((slice) => slice.metric === metric);
        const changes = slices.flatMap((slice) => slice.change ?? []).toSorted((a, b) => a - b);
        const [first] = slices;
        const [low, high] = [changes[0], changes.at(-1)];
        if (!first || low === undefined || high === undefined)
            return [];
        if (changes.length < worthDrawing || low === high)
            return [];
        const measure = (0,quantity/* measureOf */.c_)(first);
        const ends = (0,report_document/* say */.cv) `${(0,quantity/* change */.Zg)(measure, low)} ${{ kind: 'spark', heights: (0,sparkline/* histogram */.J)(changes) }} ${(0,quantity/* change */.Zg)(measure, high)}`;
        return [(0,report_document/* say */.cv) `Changes of ${(0,report_document/* name */.UU)(metric)}: ${ends}.`];
    });
}

;// CONCATENATED MODULE: ./src/domain/report/way-out.ts

/** What a person can do about it, in a sentence; empty where nothing needs doing. */
function wayOut({ reason, metric, detail }) {
    // What was found there names the way out itself.
    if (detail && (reason === 'relative-unstable' || reason === 'direction-unknown'))
        return [];
    switch (reason) {
        case 'cannot-tell':
            return (0,report_document/* say */.cv) `Evaluate on more rows, or allow more in a change of the rules.`;
        case 'too-few-rows':
            return (0,report_document/* say */.cv) `Evaluate on more rows.`;
        case 'relative-unstable':
            return (0,report_document/* say */.cv) `Write an absolute tolerance for ${(0,report_document/* name */.UU)(metric)}.`;
        case 'point-worse-than-tolerance':
        case 'point-worse-than-default':
            return (0,report_document/* say */.cv) `Give the predictions of both models, or ${(0,report_document/* name */.UU)(metric)} with its standard error, so that a loss can be told from chance.`;
        case 'no-default':
            return (0,report_document/* say */.cv) `Write a tolerance or a limit for ${(0,report_document/* name */.UU)(metric)} if it matters.`;
        case 'metric-missing':
            return (0,report_document/* say */.cv) `Write ${(0,report_document/* name */.UU)(metric)} to the metrics again, or take it out of the rules first.`;
        case 'not-finite':
            return (0,report_document/* say */.cv) `Mend the training or evaluation code so that it writes finite numbers.`;
        case 'undefined':
            return (0,report_document/* say */.cv) `Evaluate on rows that have both classes and predictions of both.`;
        case 'rows-differ':
            return (0,report_document/* say */.cv) `Evaluate both models on the same rows: after a change of the test set, evaluate the baseline on the new one.`;
        case 'unit-differs':
            return (0,report_document/* say */.cv) `Write ${(0,report_document/* name */.UU)(metric)} in one unit everywhere, as a share of 1 or as a percentage.`;
        case 'direction-unknown':
            return (0,report_document/* say */.cv) `Write the direction of ${(0,report_document/* name */.UU)(metric)} into the rules: higher or lower.`;
        case 'met':
        case 'not-shown-worse':
        case 'worse-but-irrelevant':
        case 'shown-worse':
        case 'worse-beyond-tolerance':
        case 'not-better-enough':
        case 'below-min':
        case 'above-max':
        case 'no-baseline':
        // What could not be read says itself what to do.
        case 'unreadable':
            return [];
    }
}

;// CONCATENATED MODULE: ./src/domain/report/build.ts












/** The report on all models of one run, worst first, then by name. */
function buildReport(comparisons, { occasion = 'pull-request', repositoryUrl, faults = [] } = {}) {
    const parts = [
        ...faults.map((fault) => ({ outcome: 'error', section: reportFault(fault) })),
        ...comparisons.map((comparison) => ({
            outcome: outcomeOf(comparison),
            section: sectionOf(comparison, occasion, repositoryUrl),
        })),
    ].toSorted((a, b) => outcomeOrder.indexOf(a.outcome) - outcomeOrder.indexOf(b.outcome) ||
        (a.section.model < b.section.model ? -1 : 1));
    const outcomes = parts.map(({ outcome, section }) => ({ model: section.model, outcome }));
    return {
        overview: parts.length > 1 ? overviewOf(outcomes, occasion) : null,
        sections: parts.map(({ section }) => section),
    };
}
function sectionOf(comparison, occasion, repositoryUrl) {
    const { model, results, verdict } = comparison;
    const measured = results.metrics.length > 0;
    const brief = verdict.value === 'unchanged';
    return {
        model,
        headline: (0,words/* headlineOf */.gD)(comparison, occasion),
        blocks: [
            ...paragraph((0,words/* supportOf */.Df)(comparison)),
            ...paragraph(wayOutOf(comparison)),
            ...otherFindings(comparison),
            ...(brief ? [] : metricBlocks(comparison)),
            ...(brief ? [] : rowBlocks(comparison)),
            ...(brief ? [] : sliceBlocks(comparison)),
            ...ruleNotes(comparison),
            { kind: 'small', content: against(comparison) },
            ...(measured && !brief ? [methodNote(comparison, repositoryUrl)] : []),
        ],
    };
}
function wayOutOf(comparison) {
    const first = (0,decisive_rule/* decisiveRule */.B)(comparison);
    if (first === null || comparison.verdict.value === 'pass')
        return [];
    const out = wayOut(first);
    return out.length === 0 ? [] : (0,report_document/* say */.cv) `${{ kind: 'emphasis', text: 'What to do:' }} ${out}`;
}
/** What was held against what, on which evidence. */
function against(comparison) {
    const { candidate, baseline, rules, 'baseline-note': note } = comparison.inputs;
    const sides = baseline
        ? (0,report_document/* say */.cv) `${(0,report_document/* name */.UU)(comparison.model)}: ${(0,report_document/* prose */.CS)(candidate.name)} against ${(0,report_document/* prose */.CS)(baseline.name)}.`
        : (0,report_document/* say */.cv) `${(0,report_document/* name */.UU)(comparison.model)}: ${(0,report_document/* prose */.CS)(candidate.name)}, without a baseline.`;
    const why = note ? (0,report_document/* say */.cv) `${(0,report_document/* prose */.CS)(note)}` : [];
    const evidence = comparison.verdict.value === 'unchanged' ? [] : evidenceWords(comparison);
    const next = rules.source === 'none'
        ? (0,report_document/* say */.cv) `Nothing blocks until ${(0,report_document/* data */.p)('.github/modelgate.yml')} says what must hold.`
        : [];
    return (0,report_document/* spaced */.ji)([sides, why, evidence, next]);
}
function paragraph(content) {
    return content.length === 0 ? [] : [{ kind: 'paragraph', content }];
}

;// CONCATENATED MODULE: ./src/domain/report/marker.ts
const pattern = /^<!-- modelgate:report v1 key=(\S+) head=([0-9a-f]{40}|[0-9a-f]{64}) run=(\d{1,15}) attempt=(\d{1,15}) -->$/;
/** One line. The key is percent-encoded, so that no path can end the HTML comment. */
function formatMarker({ key, head, run, attempt }) {
    // Percent-encoding refuses half of a surrogate pair.
    const encoded = encodeURIComponent(key.replace(/\p{Cs}/gu, '\uFFFD'));
    return `<!-- modelgate:report v1 key=${encoded} head=${head} run=${run} attempt=${attempt} -->`;
}
/** The marker of a comment's body: its last line that is one, and nothing but one. */
function parseMarker(body) {
    for (const line of body.split(/\r\n|\r|\n/).toReversed()) {
        const marker = parseLine(line.trim());
        if (marker)
            return marker;
    }
    return null;
}
/** Positive: `a` was made by a later run than `b`. */
function compareRuns(a, b) {
    return a.run - b.run || a.attempt - b.attempt;
}
function parseLine(line) {
    const [, encoded, head, run, attempt] = pattern.exec(line) ?? [];
    if (encoded === undefined || head === undefined)
        return null;
    const key = decoded(encoded);
    if (key === null)
        return null;
    const marker = { key, head, run: Number(run), attempt: Number(attempt) };
    return formatMarker(marker) === line ? marker : null;
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./src/domain/report/comment.ts

/**
 * What to do with the one comment of a pull request. Ours is what carries our marker **and** was written by us: a marker
 * alone can be typed by anybody. An older run never overwrites what a newer one wrote. Of several of ours (two runs raced)
 * the oldest stays, the ids in `remove` go.
 */
function planComment({ existing, viewer, body, marker, mode, worth }) {
    if (mode === 'never')
        return { kind: 'none', reason: 'comments are switched off', remove: [] };
    const ours = existing
        .filter((comment) => isSameLogin(comment.author, viewer))
        .flatMap((comment) => {
        const found = parseMarker(comment.body);
        return found?.key === marker.key ? [{ ...comment, marker: found }] : [];
    })
        .toSorted((a, b) => a.id - b.id);
    const [oldest, ...duplicates] = ours;
    if (oldest === undefined) {
        if (worth)
            return { kind: 'create', reason: 'there is no comment of ours yet', remove: [] };
        return { kind: 'none', reason: 'there is nothing to say that is worth a new comment', remove: [] };
    }
    const newer = ours.find((comment) => compareRuns(comment.marker, marker) > 0);
    if (newer) {
        const { run, attempt } = newer.marker;
        // Duplicates are left to that run: one of them may hold what it wrote.
        return {
            kind: 'skip',
            id: newer.id,
            reason: `run ${run}, attempt ${attempt}, is newer and has reported`,
            remove: [],
        };
    }
    const remove = duplicates.map((comment) => comment.id);
    if (normalised(oldest.body) === normalised(body)) {
        return { kind: 'skip', id: oldest.id, reason: 'the comment says so already', remove };
    }
    return { kind: 'update', id: oldest.id, reason: 'our comment is there', remove };
}
/**
 * Whether a verdict (the worst, of several models) deserves a new comment. `changes`: only one that is neither pass nor
 * unchanged. `always`: all but unchanged, unless the pull request loosens rules.
 */
function isWorthSaying(verdict, { mode, loosened }) {
    if (mode === 'never')
        return false;
    if (verdict === 'unchanged')
        return loosened && mode === 'always';
    return mode === 'always' || verdict !== 'pass';
}
/** GitHub treats logins without regard to case. */
function isSameLogin(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}
/** GitHub may hand a body back with other line ends. */
function normalised(body) {
    return body.replace(/\r\n?/g, '\n').trimEnd();
}

;// CONCATENATED MODULE: ./node_modules/markdown-table/index.js
// To do: next major: remove.
/**
 * @typedef {Options} MarkdownTableOptions
 *   Configuration.
 */

/**
 * @typedef Options
 *   Configuration.
 * @property {boolean | null | undefined} [alignDelimiters=true]
 *   Whether to align the delimiters (default: `true`);
 *   they are aligned by default:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   Pass `false` to make them staggered:
 *
 *   ```markdown
 *   | Alpha | B |
 *   | - | - |
 *   | C | Delta |
 *   ```
 * @property {ReadonlyArray<string | null | undefined> | string | null | undefined} [align]
 *   How to align columns (default: `''`);
 *   one style for all columns or styles for their respective columns;
 *   each style is either `'l'` (left), `'r'` (right), or `'c'` (center);
 *   other values are treated as `''`, which doesn’t place the colon in the
 *   alignment row but does align left;
 *   *only the lowercased first character is used, so `Right` is fine.*
 * @property {boolean | null | undefined} [delimiterEnd=true]
 *   Whether to end each row with the delimiter (default: `true`).
 *
 *   > 👉 **Note**: please don’t use this: it could create fragile structures
 *   > that aren’t understandable to some markdown parsers.
 *
 *   When `true`, there are ending delimiters:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there are no ending delimiters:
 *
 *   ```markdown
 *   | Alpha | B
 *   | ----- | -----
 *   | C     | Delta
 *   ```
 * @property {boolean | null | undefined} [fillRows=true]
 *   Whether to fill rows with empty cells up to the most cells in a row
 *   (default: `true`).
 *
 *   When `true`, all rows have as many cells as the longest row:
 *
 *   ```markdown
 *   | Alpha | B    |   |
 *   | ----- | ---- | - |
 *   | C     |      |   |
 *   | D     | Echo | F |
 *   ```
 *
 *   When `false`, rows keep their cells,
 *   and the delimiter row has as many cells as the header row:
 *
 *   ```markdown
 *   | Alpha | B    |
 *   | ----- | ---- |
 *   | C     |
 *   | D     | Echo | F |
 *   ```
 * @property {boolean | null | undefined} [delimiterStart=true]
 *   Whether to begin each row with the delimiter (default: `true`).
 *
 *   > 👉 **Note**: please don’t use this: it could create fragile structures
 *   > that aren’t understandable to some markdown parsers.
 *
 *   When `true`, there are starting delimiters:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there are no starting delimiters:
 *
 *   ```markdown
 *   Alpha | B     |
 *   ----- | ----- |
 *   C     | Delta |
 *   ```
 * @property {boolean | null | undefined} [padding=true]
 *   Whether to add a space of padding between delimiters and cells
 *   (default: `true`).
 *
 *   When `true`, there is padding:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there is no padding:
 *
 *   ```markdown
 *   |Alpha|B    |
 *   |-----|-----|
 *   |C    |Delta|
 *   ```
 * @property {((value: string) => number) | null | undefined} [stringLength]
 *   Function to detect the length of table cell content (optional);
 *   this is used when aligning the delimiters (`|`) between table cells;
 *   full-width characters and emoji mess up delimiter alignment when viewing
 *   the markdown source;
 *   to fix this, you can pass this function,
 *   which receives the cell content and returns its “visible” size;
 *   note that what is and isn’t visible depends on where the text is displayed.
 *
 *   Without such a function, the following:
 *
 *   ```js
 *   markdownTable([
 *     ['Alpha', 'Bravo'],
 *     ['中文', 'Charlie'],
 *     ['👩‍❤️‍👩', 'Delta']
 *   ])
 *   ```
 *
 *   Yields:
 *
 *   ```markdown
 *   | Alpha | Bravo |
 *   | - | - |
 *   | 中文 | Charlie |
 *   | 👩‍❤️‍👩 | Delta |
 *   ```
 *
 *   With [`string-width`](https://github.com/sindresorhus/string-width):
 *
 *   ```js
 *   import stringWidth from 'string-width'
 *
 *   markdownTable(
 *     [
 *       ['Alpha', 'Bravo'],
 *       ['中文', 'Charlie'],
 *       ['👩‍❤️‍👩', 'Delta']
 *     ],
 *     {stringLength: stringWidth}
 *   )
 *   ```
 *
 *   Yields:
 *
 *   ```markdown
 *   | Alpha | Bravo   |
 *   | ----- | ------- |
 *   | 中文  | Charlie |
 *   | 👩‍❤️‍👩    | Delta   |
 *   ```
 */

/**
 * Get the length of a cell.
 *
 * @param {string} value
 *   Cell value.
 * @returns {number}
 *   Cell size.
 */
function defaultStringLength(value) {
  return value.length
}

/**
 * Generate a markdown
 * ([GFM](https://docs.github.com/en/github/writing-on-github/working-with-advanced-formatting/organizing-information-with-tables))
 * table.
 *
 * @param {ReadonlyArray<ReadonlyArray<string | null | undefined>>} table
 *   Table data (matrix of strings).
 * @param {Readonly<Options> | null | undefined} [options]
 *   Configuration (optional).
 * @returns {string}
 *   Result.
 */
function markdownTable(table, options) {
  const settings = options || {}
  // To do: next major: change to spread.
  // eslint-disable-next-line unicorn/prefer-spread -- `align` can be a string.
  const align = (settings.align || []).concat()
  const stringLength = settings.stringLength || defaultStringLength
  /** @type {Array<number>} Character codes as symbols for alignment per column. */
  const alignments = []
  /** @type {Array<Array<string>>} Cells per row. */
  const cellMatrix = []
  /** @type {Array<Array<number>>} Sizes of each cell per row. */
  const sizeMatrix = []
  /** @type {Array<number>} */
  const longestCellByColumn = []
  let mostCellsPerRow = 0
  let rowIndex = -1

  // This is a superfluous loop if we don’t align delimiters, but otherwise we’d
  // do superfluous work when aligning, so optimize for aligning.
  while (++rowIndex < table.length) {
    /** @type {Array<string>} */
    const row = []
    /** @type {Array<number>} */
    const sizes = []
    let columnIndex = -1

    if (table[rowIndex].length > mostCellsPerRow) {
      mostCellsPerRow = table[rowIndex].length
    }

    while (++columnIndex < table[rowIndex].length) {
      const cell = serialize(table[rowIndex][columnIndex])

      if (settings.alignDelimiters !== false) {
        const size = stringLength(cell)
        sizes[columnIndex] = size

        if (
          longestCellByColumn[columnIndex] === undefined ||
          size > longestCellByColumn[columnIndex]
        ) {
          longestCellByColumn[columnIndex] = size
        }
      }

      row.push(cell)
    }

    cellMatrix[rowIndex] = row
    sizeMatrix[rowIndex] = sizes
  }

  // Figure out which alignments to use.
  let columnIndex = -1

  if (typeof align === 'object' && 'length' in align) {
    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = toAlignment(align[columnIndex])
    }
  } else {
    const code = toAlignment(align)

    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = code
    }
  }

  // Inject the alignment row.
  columnIndex = -1
  /** @type {Array<string>} */
  const row = []
  /** @type {Array<number>} */
  const sizes = []

  while (++columnIndex < mostCellsPerRow) {
    const code = alignments[columnIndex]
    let before = ''
    let after = ''

    if (code === 99 /* `c` */) {
      before = ':'
      after = ':'
    } else if (code === 108 /* `l` */) {
      before = ':'
    } else if (code === 114 /* `r` */) {
      after = ':'
    }

    // There *must* be at least one hyphen-minus in each alignment cell.
    let size =
      settings.alignDelimiters === false
        ? 1
        : Math.max(
            1,
            longestCellByColumn[columnIndex] - before.length - after.length
          )

    const cell = before + '-'.repeat(size) + after

    if (settings.alignDelimiters !== false) {
      size = before.length + size + after.length

      if (size > longestCellByColumn[columnIndex]) {
        longestCellByColumn[columnIndex] = size
      }

      sizes[columnIndex] = size
    }

    row[columnIndex] = cell
  }

  // Inject the alignment row.
  cellMatrix.splice(1, 0, row)
  sizeMatrix.splice(1, 0, sizes)

  rowIndex = -1
  /** @type {Array<string>} */
  const lines = []

  while (++rowIndex < cellMatrix.length) {
    const row = cellMatrix[rowIndex]
    const sizes = sizeMatrix[rowIndex]
    const cellsInRow =
      settings.fillRows === false
        ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length)
        : mostCellsPerRow
    columnIndex = -1
    /** @type {Array<string>} */
    const line = []

    while (++columnIndex < cellsInRow) {
      const cell = row[columnIndex] || ''
      let before = ''
      let after = ''

      if (settings.alignDelimiters !== false) {
        const size =
          longestCellByColumn[columnIndex] - (sizes[columnIndex] || 0)
        const code = alignments[columnIndex]

        if (code === 114 /* `r` */) {
          before = ' '.repeat(size)
        } else if (code === 99 /* `c` */) {
          const half = size / 2

          if (size % 2) {
            before = ' '.repeat(half + 0.5)
            after = ' '.repeat(half - 0.5)
          } else {
            before = ' '.repeat(half)
            after = before
          }
        } else {
          after = ' '.repeat(size)
        }
      }

      if (settings.delimiterStart !== false && !columnIndex) {
        line.push('|')
      }

      if (
        settings.padding !== false &&
        // Don’t add the opening space if we’re not aligning and the cell is
        // empty: there will be a closing space.
        !(settings.alignDelimiters === false && cell === '') &&
        (settings.delimiterStart !== false || columnIndex)
      ) {
        line.push(' ')
      }

      if (settings.alignDelimiters !== false) {
        line.push(before)
      }

      line.push(cell)

      if (settings.alignDelimiters !== false) {
        line.push(after)
      }

      if (settings.padding !== false) {
        line.push(' ')
      }

      if (settings.delimiterEnd !== false || columnIndex !== cellsInRow - 1) {
        line.push('|')
      }
    }

    lines.push(
      settings.delimiterEnd === false
        ? line.join('').replace(/ +$/, '')
        : line.join('')
    )
  }

  return lines.join('\n')
}

/**
 * Serialize a cell value.
 *
 * @param {string | null | undefined} [value]
 *   Value to serialize.
 * @returns {string}
 *   Result.
 */
function serialize(value) {
  return value === null || value === undefined ? '' : String(value)
}

/**
 * Get the alignment character code from a value.
 *
 * @param {string | null | undefined} value
 *   Value.
 * @returns {number}
 *   Alignment.
 */
function toAlignment(value) {
  const code = typeof value === 'string' ? value.codePointAt(0) : 0

  return code === 67 /* `C` */ || code === 99 /* `c` */
    ? 99 /* `c` */
    : code === 76 /* `L` */ || code === 108 /* `l` */
      ? 108 /* `l` */
      : code === 82 /* `R` */ || code === 114 /* `r` */
        ? 114 /* `r` */
        : 0
}

// EXTERNAL MODULE: ./src/domain/report/inert.ts
var inert = __webpack_require__(34099);
;// CONCATENATED MODULE: ./src/domain/report/overflow.ts


/** The last order at which blocks give way; above it only the first lines stay. */
const lastOrder = 6;
/**
 * The longest rendering that fits: detail gives way in the order of `Yield`, then the first rows of tables that were kept,
 * then all but the first line of each model; with hundreds of models, even those become a list, worst first. A note says
 * what was left out.
 */
function fitted(document, { limit, render, where }) {
    const whole = render(document);
    if (limit.size(whole) <= limit.max)
        return whole;
    for (let level = 1; level <= lastOrder + 2; level += 1) {
        const text = render(overflow_shortened(document, level, where));
        if (limit.size(text) <= limit.max)
            return text;
    }
    for (let models = document.sections.length;; models = Math.floor(models / 2)) {
        const text = render(listed(document, models, where));
        if (limit.size(text) <= limit.max || models === 0)
            return text;
    }
}
function overflow_shortened(document, level, where) {
    const omitted = new Map();
    const sections = document.sections.map((section) => {
        if (level <= lastOrder + 1)
            return { ...section, blocks: section.blocks.flatMap((block) => kept(block, level, omitted)) };
        omitted.set('all but the first line of each model', null);
        return { ...section, blocks: [] };
    });
    return withNote({ ...document, sections }, leftOut(omitted, where));
}
function kept(block, level, omitted) {
    const { yields } = block;
    if (yields && yields.order <= level) {
        const keep = block.kind === 'table' && level <= lastOrder ? (yields.keep ?? 0) : 0;
        const rows = rowsOf(block);
        if (block.kind !== 'table' || keep === 0) {
            note(omitted, yields.what, rows);
            return [];
        }
        if (rows <= keep)
            return [block];
        note(omitted, yields.what, rows - keep);
        return [{ ...block, rows: block.rows.slice(0, keep) }];
    }
    if (block.kind !== 'details')
        return [block];
    const blocks = block.blocks.flatMap((inner) => kept(inner, level, omitted));
    return blocks.length === 0 ? [] : [{ ...block, blocks }];
}
/** Rows of a table, or of the tables in what is folded; 0 for what has none. */
function rowsOf(block) {
    if (block.kind === 'table')
        return block.rows.length;
    return block.kind === 'details' ? block.blocks.reduce((sum, inner) => sum + rowsOf(inner), 0) : 0;
}
function note(omitted, what, rows) {
    const before = omitted.get(what);
    if (before === null)
        return;
    omitted.set(what, rows === 0 ? null : (before ?? 0) + rows);
}
function listed(document, models, where) {
    const items = document.sections
        .slice(0, models)
        .map(({ model, headline }) => [
        { kind: 'status', status: headline.status },
        (0,report_document/* own */.ZV)(' '),
        { kind: 'name', text: model },
    ]);
    const missing = document.sections.length - items.length;
    const more = missing > 0 ? (0,report_document/* say */.cv) `, and ${(0,quantity/* count */.U9)(missing)} models, none worse than those listed` : [];
    const [first] = document.sections;
    const headline = document.overview ?? first?.headline;
    if (first === undefined || headline === undefined)
        return document;
    const blocks = [
        { kind: 'list', items },
        {
            kind: 'paragraph',
            content: (0,report_document/* say */.cv) `Left out to fit: the numbers of each model${more}. All of it: ${where}.`,
        },
    ];
    return { overview: null, sections: [{ ...first, headline, blocks }] };
}
function leftOut(omitted, where) {
    const parts = [...omitted].map(([what, rows]) => {
        return rows === null ? [(0,report_document/* own */.ZV)(what)] : (0,report_document/* say */.cv) `${(0,quantity/* count */.U9)(rows)} rows of ${(0,report_document/* own */.ZV)(what)}`;
    });
    return (0,report_document/* say */.cv) `Left out to fit: ${(0,report_document/* joined */.oR)(parts)}. All of it: ${where}.`;
}
function withNote(document, content) {
    const last = document.sections.at(-1);
    if (!last)
        return document;
    const blocks = [...last.blocks, { kind: 'paragraph', content }];
    return { ...document, sections: [...document.sections.slice(0, -1), { ...last, blocks }] };
}

;// CONCATENATED MODULE: ./src/domain/report/markdown.ts




/** GitHub's limit for a comment is 65,536 characters; some room is left for the marker. UTF-16 units count at least as many. */
const commentLimit = { max: 65_536 - 2_048, size: (text) => text.length };
/** The runner refuses a step's summary above 1 MiB; some room is left for what the step adds itself. */
const summaryLimit = {
    max: 1_048_576 - 16_384,
    size: (text) => new TextEncoder().encode(text).length,
};
/** GitHub-flavoured Markdown within a limit. The verdict lines always stay; detail goes first, and the text says what is missing. */
function renderMarkdown(document, { limit, elsewhere }) {
    const where = elsewhere?.url
        ? { kind: 'link', text: elsewhere.text, url: elsewhere.url }
        : { kind: 'text', text: elsewhere?.text ?? 'comparison.json' };
    return fitted(document, { limit, where, render: renderDocument });
}
function renderDocument({ overview, sections }) {
    const single = overview === null;
    const parts = sections.map((section) => renderSection(section, single));
    const text = [...(overview ? [renderHeadline(overview)] : []), ...parts]
        .filter((part) => part !== '')
        .join('\n\n');
    return `${text}\n`;
}
function renderSection({ model, headline, blocks }, single) {
    const title = single ? [] : [`### ${inline({ kind: 'name', text: model })}`];
    return [...title, renderHeadline(headline), ...blocks.map(renderBlock)].join('\n\n');
}
function renderHeadline({ status, sentence }) {
    return `**${icons[status]} ${renderSentence(sentence)}**`;
}
function renderBlock(block) {
    switch (block.kind) {
        case 'paragraph':
            return startSafe(renderSentence(block.content));
        case 'small':
            return `<sub>${renderSentence(block.content)}</sub>`;
        case 'list':
            return block.items.map((item) => `- ${startSafe(renderSentence(item))}`).join('\n');
        case 'note':
            return quoted(`[!${block.tone.toUpperCase()}]\n${block.blocks.map(renderBlock).join('\n\n')}`);
        case 'details': {
            const summary = block.summary.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
            const inside = block.blocks.map(renderBlock).join('\n\n');
            return `<details><summary>${summary}</summary>\n\n${inside}\n\n</details>`;
        }
        case 'table':
            return renderTable(block);
    }
}
function renderTable({ columns, rows }) {
    const cells = [columns.map(({ title }) => escaped(title)), ...rows.map((row) => row.map(renderSentence))];
    return markdownTable(cells, {
        align: columns.map(({ align }) => (align === 'right' ? 'r' : 'l')),
        // Padding is for readers of the source; in a long table it would only cost room.
        alignDelimiters: rows.length <= 50,
    });
}
function renderSentence(sentence) {
    return sentence.map(inline).join('');
}
function inline(part) {
    switch (part.kind) {
        case 'text':
            return escaped(part.text);
        case 'data':
            return (0,inert/* codeSpan */.SS)(part.text);
        case 'name':
            return (0,inert/* isPlainName */.sh)(part.text) ? part.text : (0,inert/* codeSpan */.SS)(part.text);
        case 'prose':
            return (0,inert/* inertProse */.CH)(part.text);
        case 'emphasis':
            return `*${escaped(part.text)}*`;
        case 'status':
            return icons[part.status];
        case 'spark':
            return (0,sparkline/* sparkline */.K)(part.heights);
        case 'link':
            return isOurLink(part.url) ? `[${escaped(part.text)}](${part.url})` : escaped(part.text);
    }
}
/** Our own words hold no Markdown; should a sign of it slip in, it is shown as it is. */
function escaped(text) {
    return text.replace(/[\\`*_[\]<>&|~$#]/g, '\\$&');
}
/** A block whose text starts with `12.` would become a list. */
function startSafe(text) {
    return text.replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}
function quoted(text) {
    return text
        .split('\n')
        .map((line) => (line === '' ? '>' : `> ${line}`))
        .join('\n');
}
function isOurLink(url) {
    return /^https?:\/\/[A-Za-z0-9.-]+(?::\d+)?\/[A-Za-z0-9._/-]+(?:#[A-Za-z0-9_-]+)?$/.test(url);
}
const icons = {
    pass: '✅',
    fail: '❌',
    inconclusive: '❓',
    incomparable: '⛔',
    unchanged: '➖',
    first: '🆕',
    warning: '⚠️',
    error: '⛔',
    none: '▫️',
};

;// CONCATENATED MODULE: ./src/domain/report/terminal-width.ts
/** Columns that a line takes in a terminal: East Asian and emoji signs take two, combining marks none. */
function columnsOf(text) {
    let columns = 0;
    for (const point of text)
        columns += zero.test(point) ? 0 : wide.test(point) ? 2 : 1;
    return columns;
}
function padded(text, width, align) {
    const space = ' '.repeat(Math.max(0, width - columnsOf(text)));
    return align === 'right' ? `${space}${text}` : `${text}${space}`;
}
/** Breaks at spaces; a word longer than the width stays whole. Lines after the first are indented. */
function wrapped(text, width, indent = '') {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && columnsOf(line) + 1 + columnsOf(word) > width) {
            lines.push(line);
            line = `${indent}${word}`;
        }
        else {
            line = line === '' ? word : `${line} ${word}`;
        }
    }
    return [...lines, line].join('\n');
}
const zero = /^\p{M}$/u;
const wide = /^[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303E\uFF01-\uFF60]$/u;

;// CONCATENATED MODULE: ./src/domain/report/text.ts


/** The report for a terminal or a log: no markup, tables aligned. */
function renderText(document, options = {}) {
    const settings = {
        width: Math.max(40, options.width ?? 100),
        colour: options.colour ?? false,
        rows: options.rows ?? 20,
    };
    const parts = [
        ...(document.overview ? [headline(document.overview, settings)] : []),
        ...document.sections.flatMap(({ model, headline: first, blocks }) => [
            ...(document.overview ? [rule((0,plain_text/* plainText */.w)([{ kind: 'name', text: model }]))] : []),
            headline(first, settings),
            ...blocks.map((block) => text_renderBlock(block, settings)),
        ]),
    ];
    return `${parts.join('\n\n').replace(/^\s*::/gm, ': :')}\n`;
}
function headline({ status, sentence }, { width, colour }) {
    const text = wrapped(`${plain_text/* signs */.r[status]} ${(0,plain_text/* plainText */.w)(sentence)}`, width);
    return colour ? `\u001b[1;${colours[status]}m${text}\u001b[0m` : text;
}
function text_renderBlock(block, settings) {
    switch (block.kind) {
        case 'paragraph':
        case 'small':
            return wrapped((0,plain_text/* plainText */.w)(block.content), settings.width);
        case 'list':
            return block.items.map((item) => wrapped(`- ${(0,plain_text/* plainText */.w)(item)}`, settings.width, '  ')).join('\n');
        case 'note':
            return block.blocks
                .map((inner, i) => text_renderBlock(i === 0 ? announced(inner, block.tone) : inner, settings))
                .join('\n');
        case 'details':
            return [`${block.summary}:`, ...block.blocks.map((inner) => folded(inner, settings))].join('\n');
        case 'table':
            return text_renderTable(block);
    }
}
function text_renderTable({ columns, rows }) {
    const cells = [columns.map(({ title }) => title), ...rows.map((row) => row.map(plain_text/* plainText */.w))];
    const widths = columns.map((_, i) => cells.reduce((most, row) => Math.max(most, columnsOf(row[i] ?? '')), 0));
    const line = (row) => `  ${row.map((cell, i) => padded(cell, widths[i] ?? 0, columns[i]?.align ?? 'left')).join('   ')}`.trimEnd();
    const [titles = [], ...body] = cells.map(line);
    return [titles, `  ${widths.map((width) => '─'.repeat(width)).join('   ')}`, ...body].join('\n');
}
function folded(block, settings) {
    if (block.kind !== 'table' || block.rows.length <= settings.rows)
        return text_renderBlock(block, settings);
    const shown = text_renderTable({ ...block, rows: block.rows.slice(0, settings.rows) });
    return `${shown}\n  … ${block.rows.length - settings.rows} more in comparison.json`;
}
function announced(block, tone) {
    if (block.kind !== 'paragraph')
        return block;
    const word = [{ kind: 'text', text: tone === 'warning' ? 'Warning: ' : 'Note: ' }];
    return { ...block, content: [...word, ...block.content] };
}
function rule(title) {
    return `── ${title} ${'─'.repeat(Math.max(3, 60 - columnsOf(title)))}`;
}
const colours = {
    pass: 32,
    fail: 31,
    inconclusive: 33,
    incomparable: 31,
    unchanged: 36,
    first: 36,
    warning: 33,
    error: 31,
    none: 36,
};

// EXTERNAL MODULE: ./src/actions/gather/recording.ts
var recording = __webpack_require__(76288);
;// CONCATENATED MODULE: ./src/actions/publish/comment.ts



/** Creates or updates the one comment of this workflow on the pull request; does nothing where there is none. */
async function writeComment(host, request) {
    const { pullRequest, workflow, actor } = host.context;
    if (!pullRequest || !workflow || request.mode === 'never')
        return {};
    const marker = {
        key: workflow.path,
        head: pullRequest.headSha,
        run: workflow.number,
        attempt: workflow.attempt,
    };
    try {
        return await upsert(host, { ...request, marker, number: pullRequest.number });
    }
    catch (error) {
        const refused = error instanceof errors/* ModelgateError */.HJ && error.code === 'PERMISSION_MISSING';
        if (!refused || !(pullRequest.fork || actor === 'dependabot[bot]'))
            throw error;
        host.log.info('The token may not write comments, as is usual for forks and Dependabot: the report is in the job summary.');
        return { readOnly: true };
    }
}
async function upsert(host, { body, mode, worth, marker, number }) {
    const { forge, log } = host;
    const text = `${body.trimEnd()}\n\n${formatMarker(marker)}\n`;
    const existing = await forge.comments(number);
    // Who we are only matters where a comment claims to be ours: one request less for the first.
    const claimed = existing.some((comment) => parseMarker(comment.body) !== null);
    const viewer = claimed ? await forge.viewer() : '';
    const plan = planComment({ existing, viewer, body: text, marker, mode, worth });
    log.debug(`Comment: ${plan.kind}, ${plan.reason}`);
    for (const id of plan.remove)
        await forge.deleteComment(id);
    switch (plan.kind) {
        case 'none':
            return {};
        case 'skip':
            return urlOf(existing.find(({ id }) => id === plan.id));
        case 'update':
            // Somebody may delete it between our look and our word.
            return {
                url: ((await forge.updateComment(plan.id, text)) ?? (await forge.createComment(number, text))).url,
            };
        case 'create':
            return { url: (await forge.createComment(number, text)).url };
    }
}
function urlOf(comment) {
    return comment ? { url: comment.url } : {};
}

;// CONCATENATED MODULE: ./src/actions/publish/report.ts







/** Where the report lies in the working directory (contract, “Files”). */
const reportFile = '.modelgate/reports/report.md';
/** Writes the report to its file and shows it: in the job summary, or on the shell. */
async function showReport(host, { comparisons, faults }) {
    const document = buildReport(comparisons, { ...optionsOf(host), faults });
    const comment = commentOf(host, document);
    await (0,recording/* ignoreFolder */.BN)(host);
    await host.files.write(reportFile, comment);
    await host.log.show({
        markdown: renderMarkdown(document, { limit: summaryLimit }),
        text: renderText(document),
    });
    if (host.context.host === 'local')
        host.log.info(`As a comment would hold it: ${reportFile}`);
    return { file: reportFile, comment };
}
/** Shows the report, and writes it to the pull request if there is one. */
async function publishReport(host, findings, mode) {
    const { file, comment } = await showReport(host, findings);
    const { comparisons, faults } = findings;
    const worth = faults.length > 0 ||
        comparisons.some(({ verdict, inputs }) => isWorthSaying(verdict.value, { mode, loosened: inputs.rules.loosened.length > 0 }));
    try {
        const commented = await writeComment(host, { body: comment, mode, worth });
        if (commented.readOnly)
            await keepForPrivilegedHalf(host, comparisons);
        return { file, ...report_urlOf(commented) };
    }
    catch (fault) {
        return { file, fault };
    }
}
/** A workflow with the right to comment can take the comparisons from here, as data. */
async function keepForPrivilegedHalf(host, comparisons) {
    const folder = '.modelgate/reports/hand-over';
    for (const comparison of comparisons) {
        await host.files.write(`${folder}/${comparison.model}/comparison.json`, `${JSON.stringify(comparison, null, 2)}\n`);
    }
    try {
        await host.runs.keep('modelgate--report', folder);
    }
    catch (error) {
        if (!(error instanceof errors/* ModelgateError */.HJ))
            throw error;
        host.log.warn(`The report could not be handed over to a workflow that may comment: ${error.message}`);
    }
}
/** The report as a comment holds it; what has no room there is in the summary of the workflow run. */
function commentOf({ context }, document) {
    const elsewhere = context.workflow && {
        text: 'the summary of the workflow run',
        url: context.workflow.url,
    };
    return renderMarkdown(document, { limit: commentLimit, ...(elsewhere && { elsewhere }) });
}
/** What a bad verdict keeps from happening. */
function occasionOf({ event }) {
    return event === 'push' ? 'push' : 'pull-request';
}
function optionsOf({ context }) {
    const { owner, name } = context.repository;
    return {
        occasion: occasionOf(context),
        ...(context.serverUrl !== '' && { repositoryUrl: `${context.serverUrl}/${owner}/${name}` }),
    };
}
function report_urlOf({ url }) {
    return url === undefined ? {} : { commentUrl: url };
}


/***/ }),

/***/ 36168:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ decisiveRule)
/* harmony export */ });
/* harmony import */ var _judged_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19462);

/**
 * The rule that the first line speaks of: the one that decided; for a pass, where none does, the one that came closest to
 * not passing. null where no rule led to the verdict.
 */
function decisiveRule(comparison) {
    const { rules, value, decisive } = comparison.verdict;
    const named = decisive === null ? undefined : rules[decisive];
    // Of a slice only a loss is told: a slice fails or is silent.
    if (named?.verdict === value && (value !== 'pass' || named.slice === null))
        return named;
    const led = rules.filter((rule) => rule.verdict === value && (value !== 'pass' || rule.slice === null));
    const rank = (rule) => kindRank(rule) + 1 - risk(comparison, rule);
    return led.toSorted((a, b) => rank(a) - rank(b))[0] ?? null;
}
/** A small loss that was shown comes before everything; a met limit, which says little of the change, comes last. */
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
/** Within one kind, 0 to 1: the share of what is allowed that may be lost, else the loss that is not excluded. */
function risk(comparison, rule) {
    const { metric } = (0,_judged_js__WEBPACK_IMPORTED_MODULE_0__/* .judgedOf */ .B)(comparison, rule);
    const loss = Math.max(0, -(metric?.['pass-bound'] ?? metric?.gain ?? 0));
    const scale = rule.allowed || (metric?.unit ? 1 : Math.abs(metric?.baseline ?? 0)) || 1;
    return Math.min(1, loss / scale);
}


/***/ }),

/***/ 95930:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   UU: () => (/* binding */ name),
/* harmony export */   ZV: () => (/* binding */ own),
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   ji: () => (/* binding */ spaced),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   p: () => (/* binding */ data),
/* harmony export */   sq: () => (/* binding */ emphasised)
/* harmony export */ });
/**
 * A sentence. What is written in the template is ours; a string that is put in counts as outside prose, so that a
 * forgotten wrapper is safe.
 */
function say(strings, ...values) {
    return strings.flatMap((text, i) => [...(text ? [own(text)] : []), ...sentenceOf(values[i])]);
}
function own(text) {
    return { kind: 'text', text };
}
function data(text) {
    return { kind: 'data', text };
}
function name(text) {
    return { kind: 'name', text };
}
function prose(text) {
    return { kind: 'prose', text };
}
function emphasised(text) {
    return { kind: 'emphasis', text };
}
/** `a`, `a and b`, `a, b and c`. */
function joined(parts) {
    return parts.flatMap((part, i) => {
        if (i === 0)
            return part;
        return [own(i === parts.length - 1 ? ' and ' : ', '), ...part];
    });
}
/** Sentences after one another. */
function spaced(sentences) {
    return sentences
        .filter((sentence) => sentence.length > 0)
        .flatMap((sentence, i) => (i === 0 ? sentence : [own(' '), ...sentence]));
}
function sentenceOf(value) {
    if (value === undefined || value === '')
        return [];
    if (typeof value === 'string')
        return [prose(value)];
    return Array.isArray(value) ? value : [value];
}


/***/ }),

/***/ 34099:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CH: () => (/* binding */ inertProse),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   sh: () => (/* binding */ isPlainName)
/* harmony export */ });
/* unused harmony export proseParts */
/**
 * Makes text from outside inert in GitHub-flavoured Markdown: no mention, reference, link, image, HTML, entity, emoji
 * shortcode, formula or block structure comes out of it, while it stays readable.
 *
 * The one construct that GitHub leaves alone at every stage (Markdown, its autolinks, the mention and reference filters
 * that run on the finished HTML) is the code span. So text is shown in code spans, except for words of a narrow pattern
 * that can mean nothing else. Escaping would not do: `\@team` still mentions.
 */
/** Longer text is cut, so that no value can crowd out the rest of a report. In code points. */
const longest = { data: 120, prose: 600 };
/** Text of one line without anything that is invisible or steers a display. What is replaced stays noticeable. */
function visible(text, limit = longest.data) {
    const clean = text
        .replace(/[\s\u0085]+/gu, ' ')
        .replace(/[\uFE0E\uFE0F]/gu, '')
        .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}]/gu, '\uFFFD')
        .replace(/(\p{M}{4})\p{M}+/gu, '$1')
        .replace(/^ | $/g, '␠');
    return cut(clean, limit);
}
/** Outside text as one code span. Safe in a paragraph, a list item and a table cell. */
function codeSpan(text, limit = longest.data) {
    // A pipe would end a table cell even inside of code, and parsers disagree on an escaped one after a backslash.
    const clean = (visible(text, limit) || '(empty)').replaceAll('|', '¦');
    const runs = clean.match(/`+/g)?.map((run) => run.length) ?? [];
    const fence = '`'.repeat(shortestAbsent(runs));
    const pad = clean.startsWith('`') || clean.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${clean}${pad}${fence}`;
}
/** True for an identifier that needs no code span: `roc_auc`, `fraud-eu`. */
function isPlainName(text) {
    return (text.length <= 64 && /^[A-Za-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+|-[A-Za-z]+)*$/.test(text) && !isMagic(text));
}
/** Splits an outside sentence. What it quotes in backticks is taken for code, without the backticks. */
function proseParts(text) {
    const parts = [];
    for (const [i, piece] of (visible(text.trim(), longest.prose) || '(empty)').split(quotation).entries()) {
        // `split` alternates: text between, opening signs, what is quoted, closing signs.
        if (i % 4 === 2)
            parts.push({ plain: false, text: piece });
        else if (i % 4 === 0)
            parts.push(...wordParts(piece));
        else if (piece !== '')
            parts.push({ plain: true, text: piece });
    }
    return parts;
}
/** An outside sentence as Markdown. */
function inertProse(text) {
    return proseParts(text)
        .map((part) => (part.plain ? part.text : codeSpan(part.text, longest.prose)))
        .join('')
        .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');
}
function wordParts(text) {
    const parts = [];
    for (const token of text.split(/( )/)) {
        if (token === '')
            continue;
        const last = parts.at(-1);
        const plain = token === ' ' ? (last?.plain ?? true) : isPlainWord(token);
        if (last?.plain === plain)
            last.text += token;
        else
            parts.push({ plain, text: token });
    }
    return parts.flatMap(withoutEnding);
}
/** A space after code, and a sign that ends a clause, belong to the words. */
function withoutEnding({ plain, text }) {
    const [, code = '', ending = ''] = /^(.*?)([.,;]* ?)$/u.exec(text) ?? [];
    if (plain || ending === '' || code === '')
        return [{ plain, text }];
    return [
        { plain, text: code },
        { plain: true, text: ending },
    ];
}
const quotation = /(?<=^|\s)([("“]*)`([^`]+)`([)"”.,;:!?…]*)(?=\s|$)/u;
const word = /^[("“]*([\p{Script=Latin}µ]+(?:[’'-]\p{Script=Latin}+)*)[)"”.,;:!?…]*$/u;
const number = /^\(?[−+≥≤±-]?(\d+(?:[.,]\d+)*)(?:e[−+-]?\d+)?%?[).,;:]*$/u;
const sign = /^(?:%[).,;:]*|≥|≤|–|→|·)$/u;
function isPlainWord(text) {
    const core = word.exec(text)?.[1] ?? number.exec(text)?.[1];
    if (core !== undefined)
        return !isMagic(core);
    return sign.test(text) || isPlainName(text.replace(/[).,;:]+$/, ''));
}
/** What GitHub may link by itself: the name of a commit, the start of an address. */
function isMagic(text) {
    return /^[0-9a-f]{7,}$/i.test(text) || /^(?:www|https?|ftp|mailto|xmpp)/i.test(text);
}
function shortestAbsent(lengths) {
    let length = 1;
    while (lengths.includes(length))
        length += 1;
    return length;
}
function cut(text, limit) {
    if (text.length <= limit)
        return text;
    const points = [...text];
    return points.length <= limit ? text : `${points.slice(0, limit - 1).join('')}…`;
}


/***/ }),

/***/ 19462:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ judgedOf)
/* harmony export */ });
/* unused harmony export speaksOf */
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53550);

function judgedOf(comparison, rule) {
    const { metrics, slices } = comparison.results;
    const metric = (rule.slice ? slices : metrics).find((one) => speaksOf(rule, one));
    return { comparison, rule, metric, measure: metric ? (0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .measureOf */ .c_)(metric) : unmeasured };
}
/** The metric, over the same rows, that the rule asks about. */
function speaksOf(rule, metric) {
    return (rule.metric === metric.metric &&
        rule.slice?.column === metric.slice?.column &&
        rule.slice?.value === metric.slice?.value);
}
const unmeasured = { points: false, suffix: '', decimals: 3, baseline: null };


/***/ }),

/***/ 85986:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   AA: () => (/* binding */ lossUpTo),
/* harmony export */   JF: () => (/* binding */ better),
/* harmony export */   JJ: () => (/* binding */ worse),
/* harmony export */   Mx: () => (/* binding */ evidenceNote),
/* harmony export */   bc: () => (/* binding */ subject),
/* harmony export */   jA: () => (/* binding */ estimate),
/* harmony export */   mg: () => (/* binding */ lowEvidence),
/* harmony export */   oq: () => (/* binding */ sliceName)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95930);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53550);


/** Phrases that several sentences share. */
const lowEvidence = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `low evidence: single values without an interval`;
/** `recall`, or `recall on` and the slice. */
function subject({ metric, slice }) {
    return slice ? (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)(metric)} on ${sliceName(slice)}` : [(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)(metric)];
}
function sliceName({ column, value }) {
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .data */ .p)(`${column}=${value}`);
}
function worse(judged) {
    return directionWord(judged, false);
}
function better(judged) {
    return directionWord(judged, true);
}
/** `3.1 points lower`, `0.012 (3.4 %) higher`, `unchanged`. */
function estimate(judged, apartFrom = null) {
    const { metric, measure } = judged;
    const gain = metric?.gain ?? null;
    if (gain === null)
        return (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `not known`;
    if (gain === 0)
        return (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `unchanged`;
    const percent = (0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .share */ .uM)(measure, Math.abs(gain));
    const size = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .quantity */ .au)(measure, Math.abs(gain), { apartFrom })}${percent === null ? [] : (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) ` (${percent})`}`;
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${size} ${gain < 0 ? worse(judged) : better(judged)}`;
}
/** ` (95 % one-sided bound, corrected for 24 tests; 812 positives)`; empty where there is no bound. */
function evidenceNote({ comparison, rule, metric }, { corrected, sized = true }) {
    const { alpha, candidates } = comparison.inputs;
    const tests = corrected && rule.tests !== null ? correction(rule.tests, comparison) : [];
    const chosen = !corrected && candidates > 1 ? (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `, corrected for the best of ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(candidates)}` : [];
    const size = !sized || metric === undefined || metric.n === null ? [] : (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `; ${sizeOf(metric)}`;
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) ` (${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .confidence */ .Rm)(alpha)} one-sided bound${tests}${chosen}${size})`;
}
/** The level is halved where there are tests over all rows and in slices; so even a single test is corrected then. */
function correction(tests, { results }) {
    const halved = results.families.overall > 0 && results.families.slices > 0;
    if (tests > 1)
        return (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `, corrected for ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(tests)} tests`;
    return halved ? (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `, corrected for tests over all rows and in slices` : [];
}
/** `812 positives`: the metric's own denominator. */
function sizeOf({ n, counted: what }) {
    if (n === null)
        return [];
    return known.has(what ?? 'rows')
        ? (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(n, what ?? 'rows')}`
        : (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(n)} ${(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(what ?? '')}`;
}
/** `a recall loss of up to 2.4 points`, for a pass bound below 0. */
function lossUpTo(judged, bound) {
    const { rule, measure } = judged;
    const most = (0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .quantity */ .au)(measure, Math.max(0, -bound), {
        to: 'up',
        apartFrom: rule.reason === 'cannot-tell' ? rule.allowed : null,
    });
    const where = rule.slice ? (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) ` on ${sliceName(rule.slice)}` : [];
    const loss = judged.metric?.direction === 'lower' ? (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `increase` : (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `loss`;
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(articleOf(rule.metric))} ${(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)(rule.metric)} ${loss} of up to ${most}${where}`;
}
/** By sound: an accuracy, an f1, a recall. */
function articleOf(metric) {
    return /^(?:[aeio]|[flmnrsx]\d|mse|mae|mape|rmse|ndcg)/i.test(metric) ? 'an' : 'a';
}
const known = new Set(['rows', 'positives', 'negatives', 'predicted positives']);
/** Better is lower for a loss. Without a direction the change itself tells. */
function directionWord({ metric }, isBetter) {
    const higher = metric?.direction ? (metric.direction === 'higher') === isBetter : (metric?.change ?? 0) > 0;
    return higher ? (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `higher` : (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `lower`;
}


/***/ }),

/***/ 76887:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ signs),
/* harmony export */   w: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var _inert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34099);
/* harmony import */ var _sparkline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49936);


/** A sentence without markup. Outside text steers no terminal and starts no workflow command. */
function plainText(sentence) {
    return sentence.map(inlineText).join('');
}
/** Status as a sign of one column, for terminals. */
const signs = {
    pass: '✓',
    fail: '✗',
    inconclusive: '?',
    incomparable: '✗',
    unchanged: '=',
    first: '·',
    warning: '!',
    error: '✗',
    none: '·',
};
function inlineText(inline) {
    switch (inline.kind) {
        case 'text':
        case 'emphasis':
            return inline.text;
        case 'data':
        case 'name':
            return defused((0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(inline.text) || '(empty)');
        case 'prose':
            return defused((0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(inline.text.trim(), 600));
        case 'status':
            return signs[inline.status];
        case 'spark':
            return (0,_sparkline_js__WEBPACK_IMPORTED_MODULE_1__/* .sparkline */ .K)(inline.heights);
        case 'link':
            return `${inline.text} (${inline.url})`;
    }
}
/** `::error::` and `##[error]` are commands to the runner that reads a step’s output; `<!--` could start a marker. */
function defused(text) {
    return text.replaceAll('::', ': :').replaceAll('##[', '## [').replaceAll('<!--', '<! --');
}


/***/ }),

/***/ 53550:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $R: () => (/* binding */ roughCount),
/* harmony export */   AB: () => (/* binding */ limit),
/* harmony export */   EN: () => (/* binding */ threshold),
/* harmony export */   NK: () => (/* binding */ derivedLimit),
/* harmony export */   QU: () => (/* binding */ roundedBound),
/* harmony export */   Rm: () => (/* binding */ confidence),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Uq: () => (/* binding */ value),
/* harmony export */   YP: () => (/* binding */ interval),
/* harmony export */   Zg: () => (/* binding */ change),
/* harmony export */   au: () => (/* binding */ quantity),
/* harmony export */   c_: () => (/* binding */ measureOf),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   pR: () => (/* binding */ percentOf),
/* harmony export */   uM: () => (/* binding */ share),
/* harmony export */   vP: () => (/* binding */ figure)
/* harmony export */ });
function measureOf(metric) {
    return {
        points: metric.unit,
        suffix: suffixOf(metric),
        decimals: decimalsOf(metric),
        baseline: metric.baseline,
    };
}
/** `0.812`, `12.3 ms`. */
function value(measure, x, apartFrom = null) {
    const decimals = decimalsApart(x, measure.decimals, { to: 'nearest', apartFrom });
    return `${signed(x, fixed(Math.abs(x), decimals), '')}${measure.suffix}`;
}
/** A bound of a value, rounded to the side on which it still holds. */
function roundedBound({ decimals, suffix }, x, to) {
    const outwards = rounded(x, decimals, to);
    return `${signed(outwards, fixed(Math.abs(outwards), decimals), '')}${suffix}`;
}
/** A magnitude of change without its unit: `3.1` (of points), `0.012`. */
function figure(measure, magnitude, rounding = {}) {
    const scale = measure.points ? 100 : 1;
    const apartFrom = rounding.apartFrom === null || rounding.apartFrom === undefined ? null : rounding.apartFrom * scale;
    const to = rounding.to ?? 'nearest';
    const x = magnitude * scale;
    const decimals = decimalsApart(x, Math.max(0, measure.decimals - (measure.points ? 2 : 0)), {
        to,
        apartFrom,
    });
    return fixed(rounded(x, decimals, to), decimals);
}
/** A magnitude of change with its unit: `3.1 points`, `0.4 point`, `2.1 ms`. */
function quantity(measure, magnitude, rounding = {}) {
    return withUnit(measure, figure(measure, magnitude, rounding));
}
/** A limit that somebody wrote, with no more digits than they wrote: `1 point`, `0.005`. */
function limit(measure, magnitude) {
    return withUnit(measure, plain(measure.points ? magnitude * 100 : magnitude));
}
/** A relative limit as it comes out: `0.81 point` for 1 % of 0.812. */
function derivedLimit(measure, magnitude) {
    return withUnit(measure, plain(Number((measure.points ? magnitude * 100 : magnitude).toPrecision(2))));
}
/** What share of the baseline a limit is, as it was written: `1 %`. */
function percentOf({ baseline }, magnitude) {
    return `${Number(((100 * magnitude) / Math.abs(baseline ?? NaN)).toPrecision(4))} %`;
}
/** `12,400` for 12,387: for what is said with *about*. */
function roughCount(n) {
    return fixed(Number(n.toPrecision(3)), 0);
}
/** A floor or ceiling that somebody wrote: `0.80`, `20 ms`. */
function threshold(measure, x) {
    const text = plain(Math.abs(x));
    const padded = measure.points && /^0\.\d$/.test(text) ? `${text}0` : text;
    return `${signed(x, padded, '')}${measure.suffix}`;
}
/** `−3.1 points`, `+2.1 ms`; `0 points` reads as no change. */
function change(measure, x) {
    return signed(x, quantity(measure, Math.abs(x)), '+');
}
/** `−4.6 to −1.6`, outwards, so that the printed interval covers at least what it says. */
function interval(measure, [low, high]) {
    const end = (x, outwards) => signed(x, figure(measure, Math.abs(x), { to: outwards }), '+');
    return `${end(low, low < 0 ? 'up' : 'down')} to ${end(high, high < 0 ? 'down' : 'up')}`;
}
/** A change as a share of the baseline, `3.4 %`; null for points and where the baseline is 0. */
function share(measure, magnitude) {
    if (measure.points || !measure.baseline)
        return null;
    const percent = (100 * magnitude) / Math.abs(measure.baseline);
    if (!Number.isFinite(percent))
        return null;
    return `${fixed(percent, percent >= 10 || percent === 0 ? 0 : percent >= 0.095 ? 1 : 2)} %`;
}
/** `12,400` */
function count(n) {
    return fixed(n, 0);
}
/** `1 row`, `2 rows`, `3,000 positives`: the plural is given. */
function counted(n, plural) {
    return `${count(n)} ${n === 1 ? plural.replace(/s$/, '') : plural}`;
}
/** `95 %` for 0.05. */
function confidence(alpha) {
    return `${plain(100 * (1 - alpha))} %`;
}
function withUnit({ points, suffix }, text) {
    if (!points)
        return `${text}${suffix}`;
    return `${text} ${Number(text.replaceAll(',', '')) > 1 ? 'points' : 'point'}`;
}
function decimalsOf(metric) {
    const { baseline, candidate, change: difference, unit } = metric;
    const width = halfWidth(metric);
    if (width > 0)
        return clamp((firstDigit(width) < 3 ? 1 : 0) - floorLog(width), unit ? 2 : 0, 8);
    const values = [baseline, candidate].filter((x) => x !== null);
    const size = Math.max(...values.map(Math.abs), 0);
    const needed = Math.max(2 - floorLog(size || 1), difference ? 1 - floorLog(Math.abs(difference)) : 0);
    const enough = clamp(needed, unit ? 3 : 0, unit ? 5 : 8);
    // No more than were written: 0.912 is not printed as 0.9120.
    const written = Math.max(...values.map(decimalsWritten), unit ? 2 : 0);
    return Math.min(enough, written);
}
function decimalsWritten(x) {
    return /^-?\d+(?:\.(\d+))?$/.exec(String(x))?.[1]?.length ?? (Number.isInteger(x) ? 0 : 8);
}
function halfWidth({ interval: range, gain, 'pass-bound': bound }) {
    const ofInterval = range ? (range[1] - range[0]) / 2 : 0;
    const ofBound = gain !== null && bound !== null ? Math.abs(gain - bound) : 0;
    return Math.max(ofInterval, ofBound);
}
/** Never lets rounding contradict a verdict: 0.7996 is not printed as the 0.80 that it misses. */
function decimalsApart(x, decimals, { to, apartFrom }) {
    if (apartFrom === null || x === apartFrom)
        return decimals;
    let enough = decimals;
    while (enough < 8 && Math.sign(rounded(x, enough, to) - apartFrom) !== Math.sign(x - apartFrom))
        enough += 1;
    return enough;
}
function rounded(x, decimals, to) {
    if (to === 'nearest' || Math.abs(x) >= 1e12)
        return Number(x.toFixed(decimals));
    const scaled = x * 10 ** decimals;
    const near = Math.round(scaled);
    // 0.016 × 1000 is 16.000000000000004: the noise of a product is no reason to round up.
    if (Math.abs(scaled - near) < 1e-9 * Math.max(1, Math.abs(scaled)))
        return near / 10 ** decimals;
    return (to === 'up' ? Math.ceil(scaled) : Math.floor(scaled)) / 10 ** decimals;
}
function fixed(x, decimals) {
    if (x >= 1e15 || (x > 0 && x < 1e-7))
        return x.toExponential(2);
    const [whole = '0', fraction] = x.toFixed(decimals).split('.');
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
    return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
function plain(x) {
    const text = String(Number(x.toPrecision(6)));
    return text.includes('e') ? text : text.replace(/^\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ','));
}
function signed(x, text, plus) {
    if (/^[0,.]+(?: |$)/.test(text))
        return text;
    return `${x < 0 ? '−' : plus}${text}`;
}
function suffixOf({ metric, unit }) {
    const suffix = /_(ms|us|ns|sec|seconds|mb|gb|kb|bytes)$/i.exec(metric)?.[1]?.toLowerCase();
    if (unit || suffix === undefined)
        return '';
    return ` ${units[suffix]}`;
}
const units = {
    ms: 'ms',
    us: 'µs',
    ns: 'ns',
    sec: 's',
    seconds: 's',
    kb: 'kB',
    mb: 'MB',
    gb: 'GB',
    bytes: 'bytes',
};
function firstDigit(x) {
    return x / 10 ** floorLog(x);
}
function floorLog(x) {
    return Math.floor(Math.log10(x) + 1e-12);
}
function clamp(x, low, high) {
    return Math.min(high, Math.max(low, x));
}


/***/ }),

/***/ 8111:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ ruleSentence)
/* harmony export */ });
/* unused harmony export allowance */
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95930);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85986);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53550);



/**
 * What came of a rule, as a sentence without its head (*Do not merge:*): the forms of judging.md, "What the first line may
 * say". Bounds are those that decided; a bound is rounded to the side on which it still holds.
 */
function ruleSentence(judged) {
    const { rule, metric } = judged;
    // Where something was found that keeps from judging, it says so in words of its own.
    if (rule.detail)
        return (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${rule.detail.trim().replace(/\.+$/, '')}.`;
    const what = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .subject */ .bc)(rule);
    switch (rule.reason) {
        case 'met':
            return metSentence(judged);
        case 'not-shown-worse':
            return notShownSentence(judged);
        case 'worse-but-irrelevant':
            return (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${what} is worse by less than ${relevance(judged)}: ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .estimate */ .jA)(judged)}.`;
        case 'shown-worse':
            return (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${shownLoss(judged)}${stillPasses(judged)}.`;
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
        case 'direction-unknown':
            return (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `nothing says whether a higher or a lower ${what} is better.`;
        case 'no-baseline':
            return (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${what} has no baseline yet.`;
    }
}
/** `1 point is allowed`; a relative one is written out: `1 % of 0.812 = 0.81 point is allowed`. */
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
    if (bound < 0)
        return (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .lossUpTo */ .AA)(judged, bound)} is not excluded.`;
    const least = (0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .quantity */ .au)(measure, bound, { to: 'down', apartFrom: 0 });
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .subject */ .bc)(rule)} is at least ${least} ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .better */ .JF)(judged)}${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceNote */ .Mx)(judged, { corrected: false })}.`;
}
function shownLoss(judged) {
    const { rule, measure } = judged;
    const most = rule.allowed ?? 0;
    const least = rule.bound === null
        ? []
        : (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `, at least ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(measure, -rule.bound, { to: 'down', apartFrom: rule.reason === 'worse-beyond-tolerance' ? most : 0 })}${measure.suffix}`;
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .subject */ .bc)(rule)} is ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .estimate */ .jA)(judged)}${least}${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceNote */ .Mx)(judged, { corrected: true })}`;
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
/** A `no-worse` rule lets small losses pass, even shown ones. */
function stillPasses(judged) {
    if (!judged.comparison.verdict.gated || judged.rule.allowed === 0)
        return [];
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `; a loss below ${relevance(judged)} would pass`;
}
function relevance({ rule, measure }) {
    if (rule.allowed === null)
        return measure.points ? '0.5 point' : '1 % of the baseline';
    if (measure.points || !measure.baseline)
        return (0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .limit */ .AB)(measure, rule.allowed);
    return `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .percentOf */ .pR)(measure, rule.allowed)} of the baseline`;
}


/***/ }),

/***/ 49936:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ histogram),
/* harmony export */   K: () => (/* binding */ sparkline)
/* harmony export */ });
const bars = '▁▂▃▄▅▆▇█';
/** Heights in 0 to 1 as block characters; others count as the nearer end. */
function sparkline(heights) {
    return heights
        .map((height) => bars.charAt(Math.round(Math.min(1, Math.max(0, height || 0)) * (bars.length - 1))))
        .join('');
}
/** How finite values spread from the smallest to the largest: the share of the fullest bin, bin by bin. */
function histogram(values, bins = 10) {
    const low = values.reduce((a, b) => Math.min(a, b), Infinity);
    const high = values.reduce((a, b) => Math.max(a, b), -Infinity);
    const counts = new Array(bins).fill(0);
    for (const value of values) {
        const bin = high === low ? 0 : Math.min(bins - 1, Math.floor(((value - low) / (high - low)) * bins));
        counts[bin] = (counts[bin] ?? 0) + 1;
    }
    const fullest = Math.max(...counts, 1);
    return counts.map((n) => n / fullest);
}


/***/ }),

/***/ 51858:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Df: () => (/* binding */ supportOf),
/* harmony export */   Iu: () => (/* binding */ capitalised),
/* harmony export */   gD: () => (/* binding */ headlineOf)
/* harmony export */ });
/* unused harmony export statusOf */
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95930);
/* harmony import */ var _judged_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19462);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53550);
/* harmony import */ var _rule_sentence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8111);
/* harmony import */ var _decisive_rule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36168);





/** The verdict of one model in plain words (judging.md, "What the first line may say"). */
function headlineOf(comparison, occasion = 'pull-request') {
    const { verdict, inputs } = comparison;
    const { head, joint, rest } = verdictWords(comparison, occasion);
    const status = statusOf(comparison);
    // Nothing to compare is so whatever the rules.
    const whatever = verdict.value === 'unchanged' || verdict.value === 'incomparable';
    if (verdict.gated || whatever)
        return { status, sentence: (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${(0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(head + joint)} ${rest}` };
    if (inputs.rules.source === 'proposed') {
        return {
            status,
            sentence: (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `Proposed rules, not in force yet. They would say: ${(0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(head + joint)} ${rest}`,
        };
    }
    const quiet = verdict.value === 'fail' || verdict.value === 'inconclusive' || verdict.value === 'first';
    const bareHead = quiet
        ? []
        : (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(`${head.charAt(0).toLowerCase()}${head.slice(1)}${joint === ':' ? ',' : joint} `);
    return { status, sentence: (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `No rules yet: ${bareHead}${rest}` };
}
/** The numbers behind a first line that speaks of rows needed; empty for all others, which hold their numbers. */
function supportOf(comparison) {
    const rule = (0,_decisive_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .decisiveRule */ .B)(comparison);
    if (rule === null || comparison.verdict.value !== 'inconclusive')
        return [];
    const judged = (0,_judged_js__WEBPACK_IMPORTED_MODULE_0__/* .judgedOf */ .B)(comparison, rule);
    return rowsNeeded(judged) ? capitalised((0,_rule_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleSentence */ .O)(judged)) : [];
}
/** Without rules in force a bad verdict blocks nothing: it is shown as a warning. */
function statusOf({ verdict }) {
    if (verdict.gated)
        return verdict.value;
    return verdict.value === 'fail' || verdict.value === 'inconclusive' ? 'warning' : verdict.value;
}
/** A sentence that starts with one of our own words, with a capital. */
function capitalised(sentence) {
    const [first, ...rest] = sentence;
    if (first?.kind !== 'text')
        return sentence;
    return [(0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(first.text.charAt(0).toUpperCase() + first.text.slice(1)), ...rest];
}
function verdictWords(comparison, occasion) {
    const { value } = comparison.verdict;
    if (value === 'unchanged')
        return words('Unchanged', sameAs(comparison));
    if (value === 'first')
        return words('First', nothingBefore(comparison));
    const rule = (0,_decisive_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .decisiveRule */ .B)(comparison);
    const judged = rule && (0,_judged_js__WEBPACK_IMPORTED_MODULE_0__/* .judgedOf */ .B)(comparison, rule);
    const sentence = judged ? (0,_rule_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleSentence */ .O)(judged) : withoutRule(comparison);
    if (value === 'fail')
        return words(occasion === 'push' ? 'Do not release' : 'Do not merge', sentence);
    if (value === 'incomparable')
        return words('Cannot compare', sentence);
    if (value === 'inconclusive')
        return words('Cannot tell', (judged && rowsNeeded(judged)) ?? sentence);
    return judged ? passWords(judged, sentence) : words('Nothing judged', sentence);
}
/** *No worse* and *better* are said only where a bound showed it; single values meet what is written, and show nothing. */
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
/** null where the form would not be true: it speaks of an equally good model that passes a tolerance. */
function rowsNeeded({ rule, metric, comparison }) {
    const needed = rule['rows-needed'];
    const have = metric?.n ?? null;
    if (!comparison.verdict.gated && comparison.inputs.rules.source !== 'proposed')
        return null;
    if (rule.reason !== 'cannot-tell' || rule.rule !== 'tolerance' || needed === null || have === null)
        return null;
    // There are as many: that it was not shown speaks against equally good models, not for more rows.
    if (needed <= have)
        return null;
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `if the models are equally good, about ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .roughCount */ .$R)(needed)} ${(0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(metric?.counted ?? 'rows')} would show it with 80 % chance; there are ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(have)}.`;
}
function sameAs({ inputs, results }) {
    const other = inputs.baseline === null ? (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `the base` : (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${(0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(inputs.baseline.name)}`;
    // Nothing was measured where the change does not touch the model.
    if (results.metrics.length === 0)
        return (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `nothing that makes the model differs from ${other}.`;
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `the same model and evidence as ${other}, under the same rules.`;
}
function nothingBefore({ verdict }) {
    const limits = verdict.rules.filter((rule) => rule.rule === 'min' || rule.rule === 'max');
    const met = limits.filter((rule) => rule.verdict === 'pass').length;
    if (met === 0 || met < limits.length)
        return (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `there is nothing to compare with yet.`;
    const verb = met === 1 ? 'is' : 'are';
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `there is nothing to compare with yet; ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(met, 'limits')} ${verb} met.`;
}
function withoutRule({ inputs, verdict }) {
    if (inputs['baseline-note'] && verdict.value === 'incomparable')
        return (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${inputs['baseline-note']}`;
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `what was measured is shown, and nothing is asked of it.`;
}
function words(head, rest, joint = ':') {
    return { head, rest, joint };
}


/***/ })

};
