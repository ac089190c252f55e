export const id = 5540;
export const ids = [5540,3173,7140];
export const modules = {

77827:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  occasionOf: () => (occasionOf),
  publishReport: () => (publishReport),
  publishReportOn: () => (publishReportOn),
  showReport: () => (showReport)
});

// EXTERNAL MODULE: ./src/domain/report/decisive-rule.ts
var decisive_rule = __webpack_require__(36168);
// EXTERNAL MODULE: ./src/domain/report/document.ts
var report_document = __webpack_require__(95930);
// EXTERNAL MODULE: ./src/domain/report/phrase.ts
var phrase = __webpack_require__(85986);
// EXTERNAL MODULE: ./src/domain/report/quantity.ts + 1 modules
var quantity = __webpack_require__(45532);
;// CONCATENATED MODULE: ./src/domain/report/contribution-blocks.ts




const shownMetrics = 3;
const shownSlices = 3;
function contributionBlocks(comparison) {
    const all = ordered(comparison);
    const [first] = all;
    const metrics = new Map(comparison.results.metrics.map((metric) => [metric.metric, metric]));
    const measured = first && metrics.get(first.metric);
    if (!first || !measured)
        return [];
    const rows = all.flatMap((one) => {
        const metric = metrics.get(one.metric);
        return metric ? rowsOf(one, metric) : [];
    });
    return [
        {
            kind: 'small',
            content: largestWords(first, measured),
            yields: { order: 3, what: 'where the change comes from' },
        },
        {
            kind: 'details',
            summary: 'Where the change comes from',
            blocks: [
                {
                    kind: 'table',
                    columns: [
                        { title: 'metric', align: 'left' },
                        { title: 'slice', align: 'left' },
                        { title: 'share of rows', align: 'right' },
                        { title: 'its own change', align: 'right' },
                        { title: 'contributes', align: 'right' },
                        { title: 'of', align: 'right' },
                    ],
                    rows,
                },
                {
                    kind: 'small',
                    content: (0,report_document/* say */.cv) `A slice contributes its share of the rows (of recall: of the positives) times its own change; over one column that adds up to the whole change.`,
                },
            ],
            yields: { order: 2, what: 'where the change comes from' },
        },
    ];
}
function ordered(comparison) {
    const all = comparison.results.contributions ?? [];
    const decisive = (0,decisive_rule/* decisiveRule */.B)(comparison)?.metric;
    const metrics = [...new Set(all.map(({ metric }) => metric))];
    const shown = [
        ...metrics.filter((metric) => metric === decisive),
        ...metrics.filter((metric) => metric !== decisive),
    ].slice(0, shownMetrics);
    const largest = ({ slices }) => Math.abs(slices[0]?.contribution ?? 0);
    return shown.flatMap((metric) => all.filter((one) => one.metric === metric).toSorted((a, b) => largest(b) - largest(a)));
}
function largestWords({ column, slices, change: whole }, metric) {
    const [top] = slices;
    if (!top)
        return [];
    const measure = (0,quantity/* measureOf */.c_)(metric);
    return (0,report_document/* say */.cv) `Of the change of ${(0,report_document/* name */.UU)(metric.metric)}, ${(0,quantity/* change */.Zg)(measure, whole)}, ${(0,phrase/* sliceName */.oq)({ column, value: top.value })} (${percent(top.share)} of the ${metric.metric === 'recall' ? 'positives' : 'rows'}) contributes ${(0,quantity/* change */.Zg)(measure, top.contribution)}.`;
}
function rowsOf({ column, slices, rest, change: whole }, metric) {
    const measure = (0,quantity/* measureOf */.c_)(metric);
    const cells = (slice, { share, change: own, contribution }) => [
        [(0,report_document/* name */.UU)(metric.metric)],
        slice,
        (0,report_document/* say */.cv) `${percent(share)}`,
        own === null ? (0,report_document/* say */.cv) `–` : (0,report_document/* say */.cv) `${(0,quantity/* change */.Zg)(measure, own)}`,
        (0,report_document/* say */.cv) `${(0,quantity/* change */.Zg)(measure, contribution)}`,
        (0,report_document/* say */.cv) `${(0,quantity/* change */.Zg)(measure, whole)}`,
    ];
    const shown = slices.slice(0, shownSlices);
    const others = slices.slice(shownSlices);
    const left = others.length + (rest?.slices ?? 0);
    const sum = (of) => [...others, ...(rest ? [rest] : [])].reduce((total, one) => total + of(one), 0);
    return [
        ...shown.map((one) => cells([(0,phrase/* sliceName */.oq)({ column, value: one.value })], one)),
        ...(left === 0
            ? []
            : [
                cells((0,report_document/* say */.cv) `${(0,quantity/* count */.U9)(left)} more of ${(0,report_document/* data */.p)(column)}`, {
                    share: sum(({ share }) => share),
                    change: null,
                    contribution: sum(({ contribution }) => contribution),
                }),
            ]),
    ];
}
function percent(share) {
    const of100 = 100 * share;
    return `${Number(of100.toFixed(of100 >= 10 ? 0 : 1))} %`;
}

;// CONCATENATED MODULE: ./src/domain/report/calibration-blocks.ts


function calibrationBlocks({ results }) {
    const bins = results.calibration?.filter(({ candidate, baseline }) => candidate.n > 0 || (baseline?.n ?? 0) > 0);
    if (!bins || bins.length === 0)
        return [];
    const isPaired = bins.some(({ baseline }) => baseline !== null);
    const sides = isPaired ? ['baseline', 'candidate'] : ['candidate'];
    const right = (title) => ({ title, align: 'right' });
    const table = {
        kind: 'table',
        columns: [
            { title: 'scores', align: 'left' },
            ...sides.flatMap((side) => [right(`${side}: rows`), right('mean score'), right('positive')]),
        ],
        rows: bins.map((bin) => [
            (0,report_document/* say */.cv) `${(0,report_document/* own */.ZV)(`${bin.from} to ${bin.to}`)}`,
            ...sides.flatMap((side) => cells(bin[side])),
        ]),
    };
    return [
        {
            kind: 'details',
            summary: 'Calibration: how often rows of like scores are positive',
            blocks: [table],
            yields: { order: 2, what: 'the calibration table' },
        },
    ];
}
function cells(side) {
    if (side === null)
        return [[], [], []];
    const share = (x) => (x === null ? (0,report_document/* say */.cv) `–` : [(0,report_document/* own */.ZV)(x.toFixed(3))]);
    return [(0,report_document/* say */.cv) `${(0,report_document/* own */.ZV)((0,quantity/* count */.U9)(side.n))}`, share(side.score), share(side.positives)];
}

// EXTERNAL MODULE: ./src/domain/report/row-example.ts
var row_example = __webpack_require__(65424);
;// CONCATENATED MODULE: ./src/domain/report/data-blocks.ts



const shown = 5;
function dataBlocks({ inputs: { validation } }) {
    if (!validation || (validation.verdict === 'pass' && validation.findings.length === 0))
        return [];
    const { errors, warnings, findings } = validation;
    const tally = [
        ...(errors > 0 ? [(0,report_document/* say */.cv) `${(0,quantity/* counted */.hS)(errors, 'errors')}`] : []),
        ...(warnings > 0 ? [(0,report_document/* say */.cv) `${(0,quantity/* counted */.hS)(warnings, 'warnings')}`] : []),
    ];
    const head = (0,report_document/* say */.cv) `${(0,report_document/* own */.ZV)(subjectOf(findings))}: ${tally.flatMap((part, i) => (i > 0 ? [(0,report_document/* own */.ZV)(', '), ...part] : part))}.`;
    return [
        ...(tally.length > 0 ? [{ kind: 'paragraph', content: head }] : []),
        ...foundBlocks(findings),
    ];
}
function subjectOf(all) {
    const findings = all.filter(({ severity }) => severity !== 'info');
    const ofFiles = findings.filter((finding) => finding['way-out'] !== undefined).length;
    if (ofFiles === 0)
        return 'Data';
    return ofFiles === findings.length ? 'Model files' : 'Data and model files';
}
function foundBlocks(findings) {
    if (findings.length === 0)
        return [];
    const items = findings.map(itemOf);
    const more = items.slice(shown);
    return [
        { kind: 'list', items: items.slice(0, shown), yields: { order: 6, what: 'findings of the data' } },
        ...(more.length === 0
            ? []
            : [
                {
                    kind: 'details',
                    summary: `${(0,quantity/* counted */.hS)(more.length, 'further findings')} of the data`,
                    blocks: [{ kind: 'list', items: more }],
                    yields: { order: 4, what: 'findings of the data' },
                },
            ]),
    ];
}
function itemOf({ severity, message, path, rule, 'way-out': wayOut, example, }) {
    const status = severity === 'error' ? 'fail' : severity === 'warning' ? 'warning' : 'none';
    const asked = rule
        ? (0,report_document/* say */.cv) ` (${(0,report_document/* data */.p)(rule.line === undefined ? rule.path : `${rule.path}:${rule.line}`)})`
        : [];
    const first = example ? (0,report_document/* say */.cv) `; the first: ${(0,row_example/* exampleWords */._)(example)}` : [];
    const out = wayOut === undefined ? [] : (0,report_document/* say */.cv) `. ${(0,report_document/* prose */.CS)(wayOut)}`;
    return [{ kind: 'status', status }, ...(0,report_document/* say */.cv) ` ${(0,report_document/* data */.p)(path)}: ${(0,report_document/* prose */.CS)(message)}`, ...first, ...asked, ...out];
}

// EXTERNAL MODULE: ./src/domain/report/metric-cells.ts
var metric_cells = __webpack_require__(61563);
;// CONCATENATED MODULE: ./src/domain/report/discovery-blocks.ts




const discovery_blocks_shown = 5;
const mostFound = 10;
function discoveryBlocks({ inputs, results }) {
    const { discovery } = results;
    if (!discovery || discovery.tests === 0)
        return [];
    const found = discovery.worst.filter((slice) => slice['p-corrected'] < inputs.alpha);
    const summary = (0,report_document/* say */.cv) `${searchedWords(discovery)} ${foundWords(found.length, inputs.alpha)} No rule asks for this, and nothing fails by it.`;
    if (found.length === 0) {
        return [{ kind: 'small', content: summary, yields: { order: 2, what: 'the search for slices' } }];
    }
    return [
        { kind: 'paragraph', content: summary, yields: { order: 4, what: 'the search for slices' } },
        {
            kind: 'table',
            columns: [
                { title: 'slice found', align: 'left' },
                { title: 'metric', align: 'left' },
                { title: 'counted over', align: 'right' },
                { title: 'baseline', align: 'right' },
                { title: 'candidate', align: 'right' },
                { title: 'change (90 % interval)', align: 'right' },
                { title: `p × ${(0,quantity/* count */.U9)(discovery.tests)}`, align: 'right' },
            ],
            rows: found
                .slice(0, discovery_blocks_shown)
                .map((slice) => [
                slice.slice ? [(0,phrase/* sliceName */.oq)(slice.slice)] : [],
                (0,report_document/* say */.cv) `${(0,report_document/* name */.UU)(slice.metric)}${(0,metric_cells/* directionMark */.P)(slice)}`,
                (0,phrase/* sizeOf */.$d)(slice),
                (0,metric_cells/* valueCell */.S7)(slice, slice.baseline),
                (0,metric_cells/* valueCell */.S7)(slice, slice.candidate),
                (0,metric_cells/* changeCell */.fd)(slice, true),
                (0,report_document/* say */.cv) `${(0,quantity/* probability */.E5)(slice['p-corrected'])}`,
            ]),
            yields: { order: 4, what: 'slices found', keep: 2 },
        },
    ];
}
function searchedWords(discovery) {
    const { columns, crossings, slices, tests } = discovery;
    const leftOut = discovery['crossings-left-out'];
    const named = columns.slice(0, 6).map((column) => [(0,report_document/* data */.p)(column)]);
    const more = columns.length > 6 ? [(0,report_document/* say */.cv) `${(0,quantity/* count */.U9)(columns.length - 6)} more`] : [];
    const crossed = crossings === 0 ? [] : (0,report_document/* say */.cv) `, alone and crossed in pairs`;
    const beyond = leftOut === 0 ? [] : (0,report_document/* say */.cv) ` (${(0,quantity/* counted */.hS)(leftOut, 'crossings')} beyond the bounds of the search left out)`;
    return (0,report_document/* say */.cv) `Searched besides: ${(0,quantity/* counted */.hS)(slices, 'slices')} of ${(0,report_document/* joined */.oR)([...named, ...more])}${crossed}${beyond}, ${(0,quantity/* counted */.hS)(tests, 'tests')}.`;
}
function foundWords(found, alpha) {
    const level = String(alpha);
    if (found > 0)
        return (0,report_document/* spaced */.ji)([
            (0,report_document/* say */.cv) `${(0,report_document/* own */.ZV)(found === 1 ? '1 lost' : `${found === mostFound ? 'At least ' : ''}${(0,quantity/* count */.U9)(found)} lost`)} more than chance explains (p × tests below ${level}).`,
        ]);
    return (0,report_document/* say */.cv) `None lost more than chance explains (p × tests below ${level}).`;
}

// EXTERNAL MODULE: ./src/domain/report/judged.ts
var judged = __webpack_require__(19462);
// EXTERNAL MODULE: ./src/domain/report/plain-text.ts
var plain_text = __webpack_require__(76887);
// EXTERNAL MODULE: ./src/domain/report/rule-sentence.ts
var rule_sentence = __webpack_require__(8111);
// EXTERNAL MODULE: ./src/domain/report/verdict-cell.ts
var verdict_cell = __webpack_require__(74567);
;// CONCATENATED MODULE: ./src/domain/report/unasked.ts



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










const saidSlices = 3;
function otherFindings(comparison) {
    const first = (0,decisive_rule/* decisiveRule */.B)(comparison);
    const { gated, rules } = comparison.verdict;
    const all = rules.filter((rule) => rule !== first && told.has(rule.verdict));
    const onSlices = all.filter((rule) => rule.slice !== null);
    const unsaid = new Set(onSlices.slice(saidSlices));
    const open = all.filter((rule) => !unsaid.has(rule));
    const said = new Map();
    const leading = first && (0,plain_text/* plainText */.wh)((0,rule_sentence/* ruleSentence */.O)((0,judged/* judgedOf */.B)(comparison, first)));
    for (const rule of open) {
        const plain = (0,rule_sentence/* ruleSentence */.O)((0,judged/* judgedOf */.B)(comparison, rule));
        if ((0,plain_text/* plainText */.wh)(plain) === leading)
            continue;
        const sentence = (0,words/* capitalised */.Iu)(plain);
        const softened = rule.level === 'warn' ? (0,report_document/* say */.cv) `${sentence} This rule only warns.` : sentence;
        const item = [{ kind: 'status', status: (0,verdict_cell/* ruleStatus */.Rg)(rule, gated) }, ...(0,report_document/* say */.cv) ` ${softened}`];
        said.set((0,plain_text/* plainText */.wh)(item), item);
    }
    for (const loss of lossesShownAlone(comparison))
        said.set((0,plain_text/* plainText */.wh)(loss), loss);
    for (const finding of unaskedFindings(comparison))
        said.set((0,plain_text/* plainText */.wh)(finding), finding);
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
function lossesShownAlone({ results }) {
    return [...results.metrics, ...results.slices]
        .filter((metric) => metric.marks.includes('shown-alone'))
        .map((metric) => (0,report_document/* say */.cv) `${{ kind: 'status', status: 'none' }} A loss of ${(0,phrase/* subject */.bc)(metric)} is shown by its own test, and no longer after the correction for all tests.`);
}
const told = new Set(['incomparable', 'fail', 'inconclusive']);

;// CONCATENATED MODULE: ./src/domain/report/fault.ts

const shownFaults = 10;
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

// EXTERNAL MODULE: ./src/domain/compare/comparison-validation.ts
var comparison_validation = __webpack_require__(855);
;// CONCATENATED MODULE: ./src/domain/report/overview.ts


function outcomeOf({ verdict }) {
    return verdict.gated || verdict.value === 'unchanged' || verdict.value === 'incomparable'
        ? verdict.value
        : 'no-rules';
}
const outcomeOrder = [
    'error',
    'incomparable',
    'fail',
    'inconclusive',
    'no-rules',
    'first',
    'warn',
    'pass',
    'unchanged',
];
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
        warn: one ? 'has warnings of its data' : 'have warnings of their data',
        pass: one ? 'passes' : 'pass',
        unchanged: one ? 'is unchanged' : 'are unchanged',
    };
    return texts[outcome];
}
const worthNaming = new Set(['error', 'incomparable', 'fail', 'inconclusive', 'warn']);
function statusOfOutcome(outcome) {
    if (outcome === 'warn')
        return 'warning';
    return outcome === 'no-rules' ? 'none' : outcome;
}

// EXTERNAL MODULE: ./src/domain/report/validation-page.ts
var validation_page = __webpack_require__(77090);
;// CONCATENATED MODULE: ./src/domain/report/model-validation.ts





function validationPart(validation) {
    return { outcome: validation.verdict, section: (0,validation_page/* validationSection */.L)(validation) };
}
function withValidation({ outcome, section }, validation) {
    const { verdict } = validation;
    if (verdict === 'unchanged')
        return { outcome, section };
    const worse = outcomeOrder.indexOf(verdict) < outcomeOrder.indexOf(outcome);
    const leads = worse && verdict === 'fail';
    const { headline: told } = (0,validation_page/* validationSection */.L)(validation);
    const [headline, second] = leads ? [told, section.headline] : [section.headline, told];
    const { findings } = (0,comparison_validation/* summaryOf */.YG)(validation);
    const blocks = leads
        ? [...foundBlocks(findings), lineOf(second), ...section.blocks]
        : [lineOf(second), ...foundBlocks(findings), ...section.blocks];
    return { outcome: worse ? verdict : outcome, section: { ...section, headline, blocks } };
}
function lineOf({ status, sentence }) {
    return { kind: 'paragraph', content: [{ kind: 'status', status }, (0,report_document/* own */.ZV)(' '), ...sentence] };
}

// EXTERNAL MODULE: ./src/domain/metric/gaps.ts
var metric_gaps = __webpack_require__(10964);
;// CONCATENATED MODULE: ./src/domain/report/group-blocks.ts




function groupBlocks(comparison) {
    return (comparison.results.groups ?? []).flatMap((one) => ofColumn(one, comparison));
}
function ofColumn(result, comparison) {
    const { column, groups, gaps } = result;
    const small = groups.filter(({ 'selection-rate': rate }) => !rate.compared);
    const left = small.length === 0 ? [] : (0,report_document/* say */.cv) ` ${(0,quantity/* counted */.hS)(small.length, 'groups')} of fewer than 30 rows left out.`;
    const words = gaps.length === 0
        ? (0,report_document/* say */.cv) `Groups of ${(0,report_document/* data */.p)(column)}: no two are large enough to be compared.`
        : (0,report_document/* say */.cv) `Gaps between the ${(0,quantity/* count */.U9)(groups.length - small.length)} groups of ${(0,report_document/* data */.p)(column)}; the intervals account for the choice of the extreme ones.${left}`;
    const asked = new Map(comparison.verdict.rules.map((rule) => [rule.metric, rule]));
    const ruled = gaps.some(({ metric }) => asked.has((0,metric_gaps/* gapName */.Ki)(metric, column)));
    const rows = gaps.map((gap) => {
        const rule = asked.get((0,metric_gaps/* gapName */.Ki)(gap.metric, column));
        return [
            [(0,report_document/* name */.UU)(gap.metric)],
            gap.baseline === null ? (0,report_document/* say */.cv) `–` : (0,report_document/* say */.cv) `${(0,quantity/* value */.Uq)(measure, gap.baseline)}`,
            (0,report_document/* say */.cv) `${(0,quantity/* value */.Uq)(measure, gap.candidate)}${rangeOf(gap)}`,
            changeOf(gap),
            (0,report_document/* say */.cv) `${(0,report_document/* data */.p)(gap.highest)} over ${(0,report_document/* data */.p)(gap.lowest)}`,
            ...(ruled ? [rule ? (0,verdict_cell/* verdictCell */.s8)([rule], comparison) : []] : []),
        ];
    });
    return [
        { kind: 'paragraph', content: words, yields: { order: 4, what: 'gaps between groups' } },
        ...(gaps.length === 0 ? [] : [gapTable(rows, ruled), rateDetails(result)]),
    ];
}
function gapTable(rows, ruled) {
    return {
        kind: 'table',
        columns: [
            { title: 'gap', align: 'left' },
            { title: 'baseline', align: 'right' },
            { title: 'candidate (90 % interval)', align: 'right' },
            { title: 'change (90 % interval)', align: 'right' },
            { title: 'between', align: 'left' },
            ...(ruled ? [{ title: 'verdict', align: 'left' }] : []),
        ],
        rows,
        yields: { order: 4, what: 'gaps between groups', keep: 6 },
    };
}
function rateDetails({ column, groups }) {
    return {
        kind: 'details',
        summary: `Rates of ${(0,quantity/* counted */.hS)(groups.length, 'groups')}`,
        blocks: [
            {
                kind: 'table',
                columns: [
                    { title: 'group', align: 'left' },
                    { title: 'rows', align: 'right' },
                    ...['selection rate', 'true-positive rate', 'false-positive rate'].map((title) => ({
                        title,
                        align: 'right',
                    })),
                ],
                rows: groups.map((group) => [
                    [(0,report_document/* data */.p)(`${column}=${group.value}`)],
                    (0,report_document/* say */.cv) `${(0,quantity/* count */.U9)(group.n)}`,
                    rateCell(group['selection-rate']),
                    rateCell(group['true-positive-rate']),
                    rateCell(group['false-positive-rate']),
                ]),
            },
        ],
        yields: { order: 1, what: 'rates of groups' },
    };
}
function rateCell({ baseline, candidate, compared }) {
    if (candidate === null)
        return (0,report_document/* say */.cv) `–`;
    const before = baseline === null ? [] : (0,report_document/* say */.cv) `${(0,quantity/* value */.Uq)(measure, baseline)} → `;
    const few = compared ? [] : [(0,report_document/* own */.ZV)(', too few rows')];
    return (0,report_document/* say */.cv) `${before}${(0,quantity/* value */.Uq)(measure, candidate)}${few}`;
}
function rangeOf({ interval: range }) {
    if (range === null)
        return [];
    const [low, high] = range.map((end) => (0,quantity/* value */.Uq)(measure, end));
    return (0,report_document/* say */.cv) ` (${(0,report_document/* own */.ZV)(`${low} to ${high}`)})`;
}
function changeOf({ change: size, 'change-interval': range }) {
    if (size === null)
        return (0,report_document/* say */.cv) `–`;
    const around = range === null ? [] : (0,report_document/* own */.ZV)(` (${(0,quantity/* interval */.YP)(measure, range)})`);
    return (0,report_document/* say */.cv) `${(0,report_document/* own */.ZV)((0,quantity/* change */.Zg)(measure, size))}${around}`;
}
const measure = { points: true, suffix: '', decimals: 3, baseline: null };

// EXTERNAL MODULE: ./src/domain/report/method-note.ts + 1 modules
var method_note = __webpack_require__(46409);
// EXTERNAL MODULE: ./src/domain/report/metric-table.ts
var metric_table = __webpack_require__(60774);
// EXTERNAL MODULE: ./src/domain/report/reach-notes.ts
var reach_notes = __webpack_require__(59468);
;// CONCATENATED MODULE: ./src/domain/report/ranking-blocks.ts


const shownCandidates = 20;
const namedTies = 5;
function rankingBlocks(comparison) {
    const { ranking } = comparison.results;
    if (ranking === undefined || ranking.candidates.length < 2)
        return [];
    const measure = measureFor(comparison, ranking.metric);
    return [
        { kind: 'paragraph', content: (0,report_document/* spaced */.ji)([leadOf(ranking), tiesOf(ranking), provisoOf(ranking)]) },
        tableOfCandidates(ranking, measure),
        ...(ranking.trade ? tradeBlocks(ranking, ranking.trade, comparison) : []),
    ];
}
function leadOf({ candidates, metric, pairs, apart }) {
    const [best] = candidates;
    const tests = pairs > 0
        ? (0,report_document/* say */.cv) `; ${(0,quantity/* count */.U9)(apart)} of ${(0,quantity/* counted */.hS)(pairs, 'pairs')} ${(0,report_document/* own */.ZV)(apart === 1 ? 'differs' : 'differ')} (Holm)`
        : [];
    return (0,report_document/* say */.cv) `Candidates: ${(0,report_document/* data */.p)(best?.name ?? '')} is the best of ${(0,quantity/* count */.U9)(candidates.length)} by ${(0,report_document/* name */.UU)(metric)}${tests}.`;
}
function tiesOf({ candidates }) {
    const [best, ...others] = candidates;
    const tied = others.filter(({ place }) => place === best?.place);
    if (tied.length === 0)
        return [];
    const named = tied.slice(0, namedTies).map((one) => [(0,report_document/* data */.p)(one.name)]);
    const more = tied.length > namedTies ? [(0,report_document/* say */.cv) `${(0,quantity/* count */.U9)(tied.length - namedTies)} more`] : [];
    return (0,report_document/* say */.cv) `No test tells ${(0,report_document/* joined */.oR)([...named, ...more])} apart from it.`;
}
function provisoOf(ranking) {
    return ranking['low-evidence']
        ? (0,report_document/* say */.cv) `Single values are ordered as they are (low evidence): how much of the order is chance is not known.`
        : [];
}
function tableOfCandidates(ranking, measure) {
    const { candidates } = ranking;
    const shared = (one) => candidates.filter(({ place }) => place === one.place).length > 1 ? ' (tied)' : '';
    const columns = [
        { title: 'place', align: 'right' },
        { title: 'candidate', align: 'left' },
        { title: 'value', align: 'right' },
        { title: 'change (90 % interval)', align: 'right' },
        { title: 'verdict', align: 'left' },
    ];
    const rows = candidates
        .slice(0, shownCandidates)
        .map((one) => [
        (0,report_document/* say */.cv) `${(0,report_document/* own */.ZV)(`${one.place}${shared(one)}`)}`,
        (0,report_document/* say */.cv) `${(0,report_document/* data */.p)(one.name)}`,
        one.value === null ? (0,report_document/* say */.cv) `–` : (0,report_document/* say */.cv) `${(0,report_document/* own */.ZV)((0,quantity/* value */.Uq)(measure, one.value))}`,
        changeCell(one, measure),
        [{ kind: 'status', status: one.verdict }, (0,report_document/* own */.ZV)(` ${one.verdict}`)],
    ]);
    return { kind: 'table', columns, rows, yields: { order: 4, what: 'candidates', keep: 5 } };
}
function changeCell({ change: found, interval: range }, measure) {
    if (found === null)
        return (0,report_document/* say */.cv) `–`;
    return (0,report_document/* say */.cv) `${(0,report_document/* own */.ZV)(`${(0,quantity/* change */.Zg)(measure, found)}${range ? ` (${(0,quantity/* interval */.YP)(measure, range)})` : ''}`)}`;
}
function tradeBlocks(ranking, trade, comparison) {
    const nameOf = new Map(ranking.candidates.map(({ id, name: path }) => [id, path]));
    const measures = trade.metrics.map(({ metric }) => measureFor(comparison, metric));
    const columns = [
        { title: 'candidate', align: 'left' },
        { title: 'values', align: 'left' },
        { title: 'best of its kind', align: 'left' },
    ];
    const rows = trade.candidates.slice(0, shownCandidates).map(({ id, values, front }) => [
        (0,report_document/* say */.cv) `${(0,report_document/* data */.p)(nameOf.get(id) ?? id)}`,
        (0,report_document/* joined */.oR)(values.map((x, at) => {
            const { metric, direction } = trade.metrics[at];
            return (0,report_document/* say */.cv) `${(0,report_document/* name */.UU)(metric)}${(0,report_document/* own */.ZV)(direction === 'higher' ? ' ↑ ' : ' ↓ ')}${(0,report_document/* own */.ZV)((0,quantity/* value */.Uq)(measures[at], x))}`;
        })),
        (0,report_document/* say */.cv) `${(0,report_document/* own */.ZV)(front ? 'yes' : 'no')}`,
    ]);
    return [
        {
            kind: 'paragraph',
            content: (0,report_document/* say */.cv) `What competes (best of its kind: no other candidate is as good in everything and better in something; as measured, without regard to chance):`,
            yields: { order: 4, what: 'what competes' },
        },
        { kind: 'table', columns, rows, yields: { order: 4, what: 'what competes' } },
    ];
}
const unknown = { points: false, suffix: '', decimals: 4, baseline: null };
function measureFor({ results }, metric) {
    const found = results.metrics.find((one) => one.metric === metric);
    return found ? (0,quantity/* measureOf */.c_)(found) : unknown;
}

// EXTERNAL MODULE: ./src/domain/report/look-notes.ts
var look_notes = __webpack_require__(31132);
// EXTERNAL MODULE: ./src/domain/report/changed-rows-csv.ts
var changed_rows_csv = __webpack_require__(50144);
;// CONCATENATED MODULE: ./src/domain/report/row-blocks.ts



function rowBlocks({ model, results }) {
    const { rows } = results;
    if (rows === null)
        return [];
    const words = rows.fixed === null || rows.broken === null ? lossWords(rows) : classWords(rows);
    if (words.length === 0)
        return [];
    return [
        {
            kind: 'paragraph',
            content: (0,report_document/* spaced */.ji)([...words, fileWords(model, rows)]),
            yields: { order: 5, what: 'rows that changed' },
        },
    ];
}
function sameAnswers({ inputs, results, verdict }) {
    const { rows } = results;
    if (rows === null || inputs.baseline === null || !comparable.has(verdict.value))
        return [];
    const alike = inputs.candidate.evidence !== undefined && inputs.candidate.evidence === inputs.baseline.evidence;
    if (!alike && !isSameOfEach(rows))
        return [];
    return (0,report_document/* say */.cv) `The predictions are the same as the baseline’s, row for row (${(0,quantity/* counted */.hS)(rows.n, 'rows')}): nothing changed. A bound says only what so many rows can exclude.`;
}
const comparable = new Set(['pass', 'fail', 'inconclusive']);
function isSameOfEach({ task, changed, seeds }) {
    if (task !== 'binary' || !changed || seeds)
        return false;
    return changed.better === 0 && changed.worse === 0;
}
function classWords(rows) {
    const [fixed, broken] = [rows.fixed ?? 0, rows.broken ?? 0];
    const counts = (0,report_document/* say */.cv) `Rows${ofSeed(rows)}: ${(0,quantity/* count */.U9)(fixed)} fixed, ${(0,quantity/* count */.U9)(broken)} broken, of ${(0,quantity/* count */.U9)(rows.n)}`;
    const cut = rows.threshold === null ? [] : (0,report_document/* say */.cv) ` (at threshold ${String(rows.threshold)})`;
    return [
        (0,report_document/* say */.cv) `${counts}${cut}.`,
        ...idList('broken', rows['broken-ids'], broken, rows),
        ...idList('fixed', rows['fixed-ids'], fixed, rows),
    ];
}
function lossWords(rows) {
    const { changed, n } = rows;
    if (!changed)
        return [];
    const { better, worse } = changed;
    return [
        (0,report_document/* say */.cv) `Rows${ofSeed(rows)}: ${(0,quantity/* count */.U9)(better)} nearer to the truth, ${(0,quantity/* count */.U9)(worse)} farther away, of ${(0,quantity/* count */.U9)(n)}.`,
        ...idList('farther away', rows['broken-ids'], worse, rows),
        ...idList('nearer', rows['fixed-ids'], better, rows),
    ];
}
function ofSeed({ seeds }) {
    if (!seeds)
        return [];
    const [candidate, baseline] = [seeds.candidate?.[0], seeds.baseline?.[0]];
    const named = candidate ?? baseline;
    if (named === undefined)
        return [];
    if (candidate !== undefined && baseline !== undefined && candidate !== baseline)
        return (0,report_document/* say */.cv) ` of seed ${(0,report_document/* data */.p)(candidate)} against ${(0,report_document/* data */.p)(baseline)}`;
    return (0,report_document/* say */.cv) ` of seed ${(0,report_document/* data */.p)(named)}`;
}
function idList(what, ids, total, { pairing }) {
    if (ids.length === 0)
        return [];
    const label = pairing === 'order' ? ' (row numbers)' : '';
    const shown = ids.slice(0, 5).map((id) => [(0,report_document/* data */.p)(id)]);
    const start = total > shown.length ? (0,report_document/* say */.cv) `Most changed of the ${(0,report_document/* own */.ZV)(what)}` : (0,report_document/* say */.cv) `All ${(0,report_document/* own */.ZV)(what)}`;
    return [(0,report_document/* say */.cv) `${start}${(0,report_document/* own */.ZV)(label)}: ${(0,report_document/* joined */.oR)(shown)}.`];
}
function fileWords(model, { changed }) {
    if (!changed || changed.listed === 0)
        return [];
    const file = `.modelgate/comparisons/${model}/${changed_rows_csv/* changedRowsFile */._I}`;
    return (0,report_document/* say */.cv) `Table of ${(0,quantity/* counted */.hS)(changed.listed, 'changed rows')}: ${(0,report_document/* data */.p)(file)}, written by the job that judged.`;
}

;// CONCATENATED MODULE: ./src/domain/report/rule-notes.ts


const shownSentences = 20;
function proposedNote({ inputs }) {
    const { source, path } = inputs.rules;
    if (source !== 'proposed')
        return [];
    const file = path === undefined ? (0,report_document/* say */.cv) `the policy` : [(0,report_document/* data */.p)(path)];
    const content = (0,report_document/* say */.cv) `The rules in ${file} are proposed by this pull request. They are in force once they are merged; until then nothing blocks.`;
    return [{ kind: 'note', tone: 'note', blocks: [{ kind: 'paragraph', content }] }];
}
function loosenedNote({ inputs }) {
    const { loosened } = inputs.rules;
    if (loosened.length === 0)
        return [];
    const title = (0,report_document/* say */.cv) `This pull request loosens the rules. It was judged by the rules in force; whoever merges it accepts:`;
    const more = loosened.length - shownSentences;
    const items = [
        ...loosened.slice(0, shownSentences).map((sentence) => [(0,report_document/* prose */.CS)(sentence)]),
        ...(more > 0 ? [(0,report_document/* say */.cv) `${(0,quantity/* count */.U9)(more)} more`] : []),
    ];
    return [
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

// EXTERNAL MODULE: ./src/domain/report/rule-index.ts
var rule_index = __webpack_require__(41260);
// EXTERNAL MODULE: ./src/domain/report/sparkline.ts
var sparkline = __webpack_require__(49936);
;// CONCATENATED MODULE: ./src/domain/report/slice-blocks.ts





const slice_blocks_shownSlices = 5;
const worthDrawing = 8;
function sliceBlocks(comparison) {
    const { slices, 'slice-columns': columns } = comparison.results;
    if (slices.length === 0 && columns.length === 0)
        return [];
    const rules = (0,rule_index/* indexRules */.o)(comparison);
    const judged = slices.filter(rules.judge);
    const failed = slices.filter((metric) => rules.on(metric).some((rule) => rule.verdict === 'fail'));
    const isFailed = new Set(failed);
    const worst = judged.filter((metric) => (metric.gain ?? 0) < 0 && !isFailed.has(metric));
    const shown = [
        ...failed.slice(0, 2 * slice_blocks_shownSlices),
        ...worst.slice(0, Math.max(0, slice_blocks_shownSlices - failed.length)),
    ];
    const isShown = new Set(shown);
    const rest = slices.filter((metric) => !isShown.has(metric));
    return [
        { kind: 'paragraph', content: (0,report_document/* spaced */.ji)([(0,report_document/* say */.cv) `Slices: ${columnCounts(comparison)}.`, ...spreads(judged)]) },
        ...(0,metric_table/* tableOf */.c_)(comparison, shown, { order: 5, what: 'slices', keep: 3 }, true),
        ...(rest.length === 0
            ? []
            : [
                {
                    kind: 'details',
                    summary: shown.length === 0
                        ? `All slices (${(0,quantity/* count */.U9)(rest.length)})`
                        : `Other slices (${(0,quantity/* count */.U9)(rest.length)})`,
                    blocks: (0,metric_table/* tableOf */.c_)(comparison, rest, { order: 1, what: 'slices', keep: 40 }, true),
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

// EXTERNAL MODULE: ./src/domain/evidence/join.ts
var join = __webpack_require__(16594);
// EXTERNAL MODULE: ./src/domain/evidence/pairing.ts + 9 modules
var pairing = __webpack_require__(72358);
// EXTERNAL MODULE: ./src/domain/schema-faults.ts
var schema_faults = __webpack_require__(6907);
;// CONCATENATED MODULE: ./src/domain/report/way-out.ts




function wayOut({ reason, metric, detail }, measured, all = []) {
    if (detail && (reason === 'relative-unstable' || reason === 'direction-unknown'))
        return [];
    switch (reason) {
        case 'cannot-tell':
            if (measured?.evidence === 'seeds')
                return (0,report_document/* say */.cv) `Train both with more seeds, or allow more in a change of the rules.`;
            if (measured?.evidence === 'folds')
                return (0,report_document/* say */.cv) `Give the predictions of both models on the same rows, or allow more in a change of the rules.`;
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
            return missingMetric(metric, all);
        case 'not-finite':
            return (0,report_document/* say */.cv) `Mend the training or evaluation code so that it writes finite numbers.`;
        case 'undefined':
            if (detail?.endsWith(pairing/* withoutRows */.A))
                return (0,report_document/* say */.cv) `Write the rows below the header: the file has none.`;
            return (0,report_document/* say */.cv) `Evaluate on rows that have both classes and predictions of both.`;
        case 'rows-differ':
            return (differingRows(detail) ??
                (0,report_document/* say */.cv) `Evaluate both models on the same rows: after a change of the test set, score the baseline on the new one (${(0,report_document/* name */.UU)('evaluate')} of the policy does that).`);
        case 'unit-differs':
            return (0,report_document/* say */.cv) `Write ${(0,report_document/* name */.UU)(metric)} in one unit everywhere, as a share of 1 or as a percentage.`;
        case 'direction-unknown':
            return (0,report_document/* say */.cv) `Write the direction of ${(0,report_document/* name */.UU)(metric)} into the rules: higher or lower.`;
        case 'data-invalid':
            return (0,report_document/* say */.cv) `Correct the data or its contract, and train again; the findings are below.`;
        case 'model-file-invalid':
            return (0,report_document/* say */.cv) `Do what the findings below say, such as saving the model in a format without code (safetensors, ONNX, skops), and train again.`;
        case 'met':
        case 'not-shown-worse':
        case 'worse-but-irrelevant':
        case 'shown-worse':
        case 'worse-beyond-tolerance':
        case 'not-better-enough':
        case 'below-min':
        case 'above-max':
        case 'no-baseline':
        case 'unreadable':
            return [];
    }
}
function missingMetric(metric, all) {
    const isThere = all.some((one) => one.metric === metric && one.baseline !== null);
    const known = all.filter(({ candidate, baseline }) => (candidate ?? baseline) !== null);
    const near = isThere
        ? undefined
        : nearMetric(metric, known.map((one) => one.metric));
    if (near !== undefined)
        return (0,report_document/* say */.cv) `Did you mean ${(0,report_document/* name */.UU)(near)}? Correct the name in the rules.`;
    return (0,report_document/* say */.cv) `Write ${(0,report_document/* name */.UU)(metric)} to the metrics again, or take it out of the rules first.`;
}
function nearMetric(metric, known) {
    const close = (0,schema_faults/* nearest */.pA)(metric, known);
    if (close !== undefined)
        return close;
    const holding = known.filter((one) => one.split('_').includes(metric.toLowerCase()));
    return holding.length === 1 ? holding[0] : undefined;
}
function differingRows(detail = '') {
    if (detail.includes(join/* repeatedId */.Eo))
        return (0,report_document/* say */.cv) `Write each row once: remove the rows that are there twice, or name the column that tells rows apart as ${(0,report_document/* name */.UU)('id')}.`;
    const [column] = /^(?:weights|units|queries)(?= differ between )/.exec(detail) ?? [];
    if (column === undefined)
        return undefined;
    const [, ours, theirs] = /\(`(.+?)`\) and .+ \(`(.+?)`\) in /.exec(detail) ?? [];
    if (ours === undefined || theirs === undefined || ours === theirs)
        return undefined;
    return (0,report_document/* say */.cv) `The policy changed the column of the ${(0,report_document/* own */.ZV)(column)}: the baseline has ${(0,report_document/* data */.p)(theirs)}, the candidate ${(0,report_document/* data */.p)(ours)}. Change that apart from the model, and run the workflow of the base branch after the merge.`;
}

;// CONCATENATED MODULE: ./src/domain/report/build.ts






















function buildReport(comparisons, { occasion = 'pull-request', repositoryUrl, faults = [], validations = [], remark } = {}) {
    const compared = comparisons.map((comparison) => {
        const section = sectionOf(comparison, occasion, repositoryUrl);
        const part = { outcome: outcomeOf(comparison), section };
        const validation = validations.find(({ model }) => model === comparison.model);
        return validation ? withValidation(part, validation) : part;
    });
    const alone = validations.filter(({ model }) => comparisons.every((one) => one.model !== model));
    const parts = [
        ...faults.map((fault) => ({ outcome: 'error', section: reportFault(fault) })),
        ...compared,
        ...alone.map(validationPart),
    ].toSorted((a, b) => outcomeOrder.indexOf(a.outcome) - outcomeOrder.indexOf(b.outcome) ||
        (a.section.model < b.section.model ? -1 : 1));
    const outcomes = parts.map(({ outcome, section }) => ({ model: section.model, outcome }));
    return {
        overview: parts.length > 1 ? overviewOf(outcomes, occasion) : null,
        sections: parts.map(({ section }) => section),
        ...(remark && { remark }),
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
            ...loosenedNote(comparison),
            ...paragraph(sameAnswers(comparison)),
            ...paragraph((0,words/* supportOf */.Df)(comparison)),
            ...paragraph(wayOutOf(comparison)),
            ...otherFindings(comparison),
            ...dataBlocks(comparison),
            ...(brief ? [] : (0,metric_table/* metricBlocks */.Po)(comparison)),
            ...rankingBlocks(comparison),
            ...(brief ? [] : rowBlocks(comparison)),
            ...(brief ? [] : sliceBlocks(comparison)),
            ...(brief ? [] : groupBlocks(comparison)),
            ...(brief ? [] : discoveryBlocks(comparison)),
            ...(brief ? [] : contributionBlocks(comparison)),
            ...(brief ? [] : calibrationBlocks(comparison)),
            ...proposedNote(comparison),
            ...(brief ? [] : (0,reach_notes/* reachNotes */.p)(comparison)),
            ...(0,look_notes/* lookNotes */.t)(comparison),
            { kind: 'small', content: against(comparison) },
            ...(measured && !brief ? [(0,method_note/* methodNote */.C)(comparison, repositoryUrl)] : []),
        ],
    };
}
function wayOutOf(comparison) {
    const first = (0,decisive_rule/* decisiveRule */.B)(comparison);
    if (first === null || comparison.verdict.value === 'pass')
        return [];
    const out = wayOut(first, (0,judged/* judgedOf */.B)(comparison, first).metric, comparison.results.metrics);
    return out.length === 0 ? [] : (0,report_document/* say */.cv) `${{ kind: 'emphasis', text: 'What to do:' }} ${out}`;
}
function against(comparison) {
    const { candidate, 'candidate-note': lack, baseline, rules, 'baseline-note': note } = comparison.inputs;
    const sides = baseline
        ? (0,report_document/* say */.cv) `${(0,report_document/* name */.UU)(comparison.model)}: ${(0,report_document/* prose */.CS)(candidate.name)} against ${(0,report_document/* prose */.CS)(baseline.name)}.`
        : (0,report_document/* say */.cv) `${(0,report_document/* name */.UU)(comparison.model)}: ${(0,report_document/* prose */.CS)(candidate.name)}, without a baseline.`;
    const missing = lack ? (0,report_document/* say */.cv) `${(0,report_document/* prose */.CS)(lack)}` : [];
    const why = note ? (0,report_document/* say */.cv) `${(0,report_document/* prose */.CS)(note)}` : [];
    const evidence = comparison.verdict.value === 'unchanged' ? [] : (0,method_note/* evidenceWords */.J)(comparison);
    const next = rules.source === 'none'
        ? (0,report_document/* say */.cv) `Nothing blocks until ${(0,report_document/* data */.p)('.github/modelgate.yml')} says what must hold.`
        : [];
    return (0,report_document/* spaced */.ji)([sides, missing, why, evidence, next]);
}
function paragraph(content) {
    return content.length === 0 ? [] : [{ kind: 'paragraph', content }];
}

;// CONCATENATED MODULE: ./src/domain/report/marker.ts
const pattern = /^<!-- modelgate:report v1 key=(\S+) head=([0-9a-f]{40}|[0-9a-f]{64}) run=(\d{1,15}) attempt=(\d{1,15}) -->$/;
function formatMarker({ key, head, run, attempt }) {
    const encoded = encodeURIComponent(key.replace(/\p{Cs}/gu, '\uFFFD'));
    return `<!-- modelgate:report v1 key=${encoded} head=${head} run=${run} attempt=${attempt} -->`;
}
function parseMarker(body) {
    for (const line of body.split(/\r\n|\r|\n/).toReversed()) {
        const marker = parseLine(line.trim());
        if (marker)
            return marker;
    }
    return null;
}
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
function isWorthSaying(verdict, { mode, loosened }) {
    if (mode === 'never')
        return false;
    if (verdict === 'unchanged')
        return loosened && mode === 'always';
    return mode === 'always' || verdict !== 'pass';
}
function isSameLogin(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}
function normalised(body) {
    return body.replace(/\r\n?/g, '\n').trimEnd();
}

// EXTERNAL MODULE: ./src/domain/report/markdown.ts + 2 modules
var markdown = __webpack_require__(42338);
// EXTERNAL MODULE: ./src/domain/report/text.ts + 1 modules
var report_text = __webpack_require__(59083);
// EXTERNAL MODULE: ./src/actions/gather/recording.ts
var recording = __webpack_require__(76288);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
;// CONCATENATED MODULE: ./src/actions/publish/comment.ts



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
        return await writeCommentOn(host, { ...request, marker, number: pullRequest.number });
    }
    catch (error) {
        const refused = error instanceof errors/* ModelgateError */.HJ && error.code === 'PERMISSION_MISSING';
        if (!refused || !(pullRequest.fork || actor === 'dependabot[bot]'))
            throw error;
        host.log.info('The token may not write comments, as is usual for forks and Dependabot: the report is in the job summary.');
        return { readOnly: true };
    }
}
async function writeCommentOn(host, { body, mode, worth, marker, number, obstacle }) {
    const { forge, log } = host;
    const text = `${body.trimEnd()}\n\n${formatMarker(marker)}\n`;
    const existing = await forge.comments(number);
    const claimed = existing.some((comment) => parseMarker(comment.body) !== null);
    const viewer = claimed ? await forge.viewer() : '';
    const plan = planComment({ existing, viewer, body: text, marker, mode, worth });
    log.debug(`Comment: ${plan.kind}, ${plan.reason}`);
    const writes = plan.kind === 'create' || plan.kind === 'update' || plan.remove.length > 0;
    const why = writes ? await obstacle?.() : undefined;
    if (why !== undefined)
        return { obstacle: why };
    for (const id of plan.remove)
        await forge.deleteComment(id);
    switch (plan.kind) {
        case 'none':
            return {};
        case 'skip':
            return urlOf(existing.find(({ id }) => id === plan.id));
        case 'update':
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

// EXTERNAL MODULE: ./src/domain/report/hand-over.ts + 1 modules
var hand_over = __webpack_require__(50700);
// EXTERNAL MODULE: ./src/domain/validation/validation.ts
var validation_validation = __webpack_require__(13623);
// EXTERNAL MODULE: ./src/actions/gather/comparison-files.ts
var comparison_files = __webpack_require__(14556);
;// CONCATENATED MODULE: ./src/actions/publish/hand-over.ts




const handOverArtifact = 'modelgate--report';
async function handOver(host, findings) {
    const { comparisons, faults, validations = [] } = findings;
    const { files, context, log, runs } = host;
    if (!context.pullRequest || comparisons.length + faults.length + validations.length === 0)
        return;
    const folder = '.modelgate/reports/hand-over';
    await files.remove(folder);
    for (const comparison of comparisons) {
        const file = `${folder}/${(0,hand_over/* handedOverComparison */.cE)(comparison.model)}`;
        await files.write(file, `${JSON.stringify(comparison, null, 2)}\n`);
    }
    for (const validation of validations)
        await files.write(`${folder}/${(0,hand_over/* handedOverValidation */.w5)(validation.model)}`, (0,validation_validation/* formatValidation */.HJ)(validation));
    await copyChangedRows(host, comparisons, folder);
    const document = (0,hand_over/* formatHandOver */.lA)({
        head: context.pullRequest.headSha,
        models: comparisons.map(({ model }) => model),
        validations: validations.map(({ model }) => model),
        faults,
    });
    await files.write(`${folder}/${hand_over/* handOverFile */.eO}`, document);
    try {
        await runs.keep(handOverArtifact, folder);
    }
    catch (error) {
        if (!(error instanceof errors/* ModelgateError */.HJ))
            throw error;
        log.warn(`The report could not be handed over to a workflow that may comment: ${error.message}`);
    }
}
const rowsLimit = 32_000_000;
const mostOfModel = 16_000_000;
async function copyChangedRows({ files, log }, comparisons, folder) {
    let bytes = 0;
    for (const { model } of comparisons) {
        const size = await files.size((0,comparison_files/* changedRowsPath */.zT)(model));
        if (size === undefined)
            continue;
        bytes += size;
        if (size <= mostOfModel && bytes <= rowsLimit) {
            await files.copy((0,comparison_files/* changedRowsPath */.zT)(model), `${folder}/${(0,hand_over/* handedOverRows */.a3)(model)}`);
        }
        else
            log.warn(`The changed rows of ${model} are not handed over: they are ${size} bytes.`);
    }
}

;// CONCATENATED MODULE: ./src/actions/publish/report.ts








const reportFile = '.modelgate/reports/report.md';
async function showReport(host, { comparisons, faults, validations = [] }, remark) {
    const document = buildReport(comparisons, {
        ...optionsOf(host),
        faults,
        validations,
        ...(remark && { remark }),
    });
    const comment = commentOf(host, document);
    await (0,recording/* ignoreFolder */.BN)(host);
    await host.files.write(reportFile, comment);
    await host.log.show({
        markdown: (0,markdown/* renderMarkdown */.Gc)(document, { limit: markdown/* summaryLimit */.mf }),
        text: (0,report_text/* renderText */.S)(document),
    });
    if (host.context.host === 'local')
        host.log.info(`As a comment would hold it: ${reportFile}`);
    return { file: reportFile, comment };
}
async function publishReport(host, findings, mode) {
    warnOfBaseRights(host);
    const { file, comment } = await showReport(host, findings);
    try {
        const commented = await writeComment(host, { body: comment, mode, worth: isWorthIt(findings, mode) });
        if (commented.readOnly)
            await handOver(host, findings);
        return { file, ...report_urlOf(commented) };
    }
    catch (fault) {
        return { file, fault };
    }
}
async function publishReportOn(host, { findings, target, mode }) {
    const { file, comment } = await showReport(host, findings, computedElsewhere);
    try {
        const worth = isWorthIt(findings, mode);
        const { obstacle, ...commented } = await writeCommentOn(host, { body: comment, mode, worth, ...target });
        return { file, ...report_urlOf(commented), ...(obstacle !== undefined && { obstacle }) };
    }
    catch (fault) {
        return { file, fault };
    }
}
const computedElsewhere = [
    (0,report_document/* own */.ZV)('These numbers were computed in the pull request’s own job, by its own code and without secrets; promotion judges again.'),
];
function isWorthIt({ comparisons, faults, validations = [] }, mode) {
    return (faults.length > 0 ||
        validations.some(({ verdict }) => isWorthSaying(verdict, { mode, loosened: false })) ||
        comparisons.some(({ verdict, inputs }) => isWorthSaying(verdict.value, { mode, loosened: inputs.rules.loosened.length > 0 })));
}
function warnOfBaseRights({ context, log }) {
    if (context.event !== 'pull_request_target')
        return;
    log.warn('On `pull_request_target` a job has the secrets and the rights of the base, also for a stranger’s pull request. Judge on `pull_request`, and report on `workflow_run`: docs/forks.md.');
}
function commentOf({ context }, document) {
    const elsewhere = context.workflow && {
        text: 'the summary of the workflow run',
        url: context.workflow.url,
    };
    return (0,markdown/* renderMarkdown */.Gc)(document, { limit: markdown/* commentLimit */.j9, ...(elsewhere && { elsewhere }) });
}
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


}),

287:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  M: () => (hashableLabels)
});
var _row_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6757);

function hashableLabels(labels, classes) {
    if (!classes)
        return labels;
    const numbers = classNumbers(classes);
    return labels.map((place) => numbers[place]);
}
function classNumbers(classes) {
    const words = (0,_row_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .hashTexts */ .tX)(classes);
    return Float64Array.from(classes, (_, at) => {
        const [low, high] = [words[4 * at], words[4 * at + 1]];
        return (low >>> 0) + (high & 0x1fffff) * 2 ** 32;
    });
}


}),

5748:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  H8: () => (baseColumns),
  Q: () => (crossingName),
  S$: () => (sliceText),
  b3: () => (readsLikeCrossing),
  le: () => (sliceParts),
  pN: () => (crossedValue),
  zF: () => (crossedColumns)
});
const joint = ' × ';
function crossingName(columns) {
    return [...columns].sort(byCodePoint).join(joint);
}
function crossedColumns(name) {
    return name.split(joint);
}
function baseColumns(names) {
    return [...new Set(names.flatMap(crossedColumns))];
}
function readsLikeCrossing(column) {
    return /(?:^|\s)×(?:\s|$)/u.test(column);
}
function crossedValue(values) {
    return values.map((value) => value.replaceAll('×', '××')).join(joint);
}
function sliceText({ column, value }) {
    const parts = sliceParts({ column, value });
    return parts.map((part) => `${part.column}=${part.value}`).join(', ');
}
function sliceParts(slice) {
    const columns = crossedColumns(slice.column);
    if (columns.length === 1)
        return [slice];
    const values = slice.value.split(/(?<!×) × (?!×)/u).map((part) => part.replaceAll('××', '×'));
    if (values.length !== columns.length)
        return [slice];
    return columns.map((column, at) => ({ column, value: values[at] }));
}
function byCodePoint(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


}),

97140:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  KQ: () => (evidenceFingerprint),
  MP: () => (hashRows),
  ax: () => (fingerprintOf),
  lB: () => (idsByText),
  pp: () => (areOfOneScheme),
  vF: () => (hashSpan)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
var _bucket_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33624);
var _class_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(287);
var _row_hash_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6757);
var _row_ids_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27959);





function hashRows({ n, ids, labels }) {
    const hashing = { buckets: new Uint16Array(n), rowHashes: new Int32Array(4 * n), sums: new Int32Array(4) };
    hashSpan({ ids, labels, start: 0, n }, hashing);
    const { buckets, rowHashes, sums } = hashing;
    return { buckets, rowHashes, fingerprint: fingerprintOf(n, sums) };
}
function hashSpan({ ids, labels, start, n }, { buckets, rowHashes, sums }) {
    const bytes = new Uint8Array(ids.maxBytes + 32);
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < n; at++) {
        const row = start + at;
        let length = ids.write(row, bytes);
        buckets[at] = (0,_bucket_js__WEBPACK_IMPORTED_MODULE_1__/* .bucketOfBytes */ .xg)(bytes, length);
        bytes[length++] = 255;
        if (labels.length > 0) {
            view.setFloat64(length, labels[row] + 0, true);
            length += 8;
        }
        (0,_row_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .hashTo */ .kX)(rowHashes, 4 * at, view, length);
        for (let word = 0; word < 4; word++)
            sums[word] = sums[word] + rowHashes[4 * at + word];
    }
}
function fingerprintOf(n, sums, scheme = 'rows') {
    return `${scheme}-v1:${n}:${hex(sums)}`;
}
function areOfOneScheme(one, other) {
    return one.split(':')[0] === other.split(':')[0];
}
function evidenceFingerprint({ metrics, rows, side = 'candidate' }) {
    const values = rows && (side === 'candidate' ? rows.candidate : rows.baseline);
    const content = {
        metrics: [...metrics]
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([name, { value, standardError, n, positives, negatives, folds, seeds }]) => [
            name,
            ...[value, standardError, n, positives, negatives].map((part) => String(part)),
            ...describeRepeats('folds', folds),
            ...describeRepeats('seeds', seeds),
        ]),
        rows: rows && values && describeRows(rows, { values, side }),
    };
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(content)).digest('hex')}`;
}
function describeRepeats(kind, repeats) {
    if (!repeats)
        return [];
    const { values, ids } = repeats;
    const entries = values.map((value, at) => [ids?.[at] ?? '', String(value)]);
    if (ids || kind === 'seeds')
        entries.sort(([a, x], [b, y]) => (a < b || (a === b && x < y) ? -1 : 1));
    return [[kind, entries, 'testToTrain' in repeats ? String(repeats.testToTrain) : '']];
}
function describeRows(rows, { values, side }) {
    const { task, scored, threshold, slices, weights, units, queries, oneSided } = rows;
    const others = otherColumns(rows, side);
    return {
        task,
        scored,
        threshold: scored ? threshold : null,
        slices: slices.map(({ column, differing }) => side === 'baseline' && differing !== undefined ? [column, differing] : column),
        ...(weights && { weighted: true }),
        ...(units && { units: true }),
        ...(queries && { queries: true }),
        ...(others.length > 0 && { others: others.map(({ name }) => name) }),
        ...(side === 'baseline' && oneSided && { oneSided }),
        fingerprint: rows.fingerprint,
        values: rows.sums
            ? evidenceWords(rows.sums, side)
            : sumOfEvidence(rows, [(0,_class_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .hashableLabels */ .M)(values, rows.classes), ...others.map((column) => column.values)]),
    };
}
function otherColumns({ classes = [], probabilities = [], values = [] }, side) {
    const named = [
        ...probabilities.map((column, at) => [`probability of ${classes[at]}`, column[side]]),
        ...values.map((column) => [column.metric, column[side]]),
    ];
    return named.flatMap(([name, column]) => (column ? [{ name, values: column }] : []));
}
function evidenceWords({ evidence, verified }, side) {
    if (verified === false)
        return `unknown, of the ${side}`;
    return hex(evidence[side === 'candidate' ? 0 : 1]);
}
function sumOfEvidence(rows, values) {
    const { weights, units, queries, slices } = rows;
    const coded = ({ codes, texts }) => ({
        codes,
        words: (0,_row_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .textBlocks */ .IH)(texts),
    });
    const sums = new Int32Array(4);
    (0,_row_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .addExtended */ .Th)(sums, rows.rowHashes ?? hashRows({ ...rows, ids: idsByText(rows) }).rowHashes, [
        ...(weights ? [weights.values] : []),
        ...(units ? [coded(units)] : []),
        ...(queries ? [coded(queries)] : []),
        ...values,
        ...slices.map((column) => coded({ codes: column.codes, texts: column.values })),
    ]);
    return hex(sums);
}
function idsByText(rows) {
    let maxBytes = 0;
    for (let row = 0; row < rows.n; row++)
        maxBytes = Math.max(maxBytes, 3 * rows.idOf(row).length);
    const textOf = (row) => rows.idOf(row);
    return { maxBytes, textOf, write: (row, bytes) => (0,_row_ids_js__WEBPACK_IMPORTED_MODULE_4__/* .writeText */ .x)(textOf(row), bytes) };
}
function hex(words) {
    return Array.from(words, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}


}),

63173:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  JN: () => (outputColumns),
  Q6: () => (missingColumns),
  TV: () => (namedColumns),
  Vn: () => (neededColumns),
  fl: () => (missingFromTable)
});
var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
var _crossing_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5748);


function neededColumns(columns, side) {
    const { id, label, baseline, weight, unit, query, slices = [], search } = columns;
    const ofBoth = [id, label, ...outputColumns(columns), ...Object.values(columns.values ?? {})];
    const needed = side === 'candidate'
        ? [...ofBoth, baseline, weight, unit, query, ...(0,_crossing_name_js__WEBPACK_IMPORTED_MODULE_1__/* .baseColumns */ .H8)(slices), ...(search || [])]
        : ofBoth;
    return [...new Set(needed.filter((name) => name !== undefined))];
}
function outputColumns({ score, prediction }) {
    if (score === undefined)
        return prediction === undefined ? [] : [prediction];
    return typeof score === 'string' ? [score] : Object.values(score);
}
function namedColumns(columns) {
    const { prediction } = columns;
    const names = [...neededColumns(columns, 'candidate'), prediction];
    return [...new Set(names.filter((name) => name !== undefined))];
}
function missingColumns({ path, wanted, found }) {
    const missing = wanted.filter((name) => !found.includes(name));
    if (missing.length === 0)
        return [];
    const quoted = missing.map((name) => `\`${name}\``).join(', ');
    const listed = found.slice(0, 30).map((name) => `\`${name.slice(0, 60)}\``);
    const rest = found.length > listed.length ? ` and ${found.length - listed.length} more` : '';
    const guesses = missing.flatMap((name) => {
        const guess = nearest(name, found);
        return guess === undefined ? [] : [`\`${guess}\` for \`${name}\``];
    });
    return [
        {
            code: 'PREDICTIONS_INVALID',
            message: `no column${missing.length > 1 ? 's' : ''} ${quoted}; the file has ${listed.join(', ') || 'none'}${rest}`,
            place: { path },
            hint: guesses.length > 0
                ? `Did you mean ${guesses.join(', ')}? The names stand under \`predictions\` in the policy.`
                : 'The names stand under `predictions` in the policy.',
        },
    ];
}
function missingFromTable(table, wanted) {
    return missingColumns({ path: table.path, wanted, found: [...table.columns.keys()] });
}
function nearest(name, found) {
    if (found.length === 0)
        return undefined;
    const guess = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(name, found);
    return (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(name.toLowerCase(), guess.toLowerCase()) <= Math.max(2, name.length / 3)
        ? guess
        : undefined;
}


}),

6757:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  IH: () => (textBlocks),
  KS: () => (addHash),
  Th: () => (addExtended),
  kX: () => (hashTo),
  tX: () => (hashTexts)
});
/* unused harmony export hashBytes */
var _row_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27959);

function hashBytes({ view, length, state }) {
    hashTo(state, 0, view, length);
}
function hashTo(hashes, at, view, length) {
    for (let pad = length; pad & 15; pad++)
        view.setUint8(pad, 0);
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let offset = 0;
    for (; offset + 16 <= length; offset += 16) {
        a = rotate(a ^ scramble(view.getInt32(offset, true), c1, 15, c2), 19);
        a = (Math.imul((a + b) | 0, 5) + 0x561ccd1b) | 0;
        b = rotate(b ^ scramble(view.getInt32(offset + 4, true), c2, 16, c3), 17);
        b = (Math.imul((b + c) | 0, 5) + 0x0bcaa747) | 0;
        c = rotate(c ^ scramble(view.getInt32(offset + 8, true), c3, 17, c4), 15);
        c = (Math.imul((c + d) | 0, 5) + 0x96cd1c35) | 0;
        d = rotate(d ^ scramble(view.getInt32(offset + 12, true), c4, 18, c1), 13);
        d = (Math.imul((d + a) | 0, 5) + 0x32ac3b17) | 0;
    }
    if (offset < length) {
        a ^= scramble(view.getInt32(offset, true), c1, 15, c2);
        b ^= scramble(view.getInt32(offset + 4, true), c2, 16, c3);
        c ^= scramble(view.getInt32(offset + 8, true), c3, 17, c4);
        d ^= scramble(view.getInt32(offset + 12, true), c4, 18, c1);
    }
    b ^= length;
    c ^= length;
    d ^= length;
    const sum = ((a ^ length) + b + c + d) | 0;
    const first = avalanche(sum);
    const second = avalanche((b + sum) | 0);
    const third = avalanche((c + sum) | 0);
    const fourth = avalanche((d + sum) | 0);
    const total = (first + second + third + fourth) | 0;
    hashes[at] = total;
    hashes[at + 1] = second + total;
    hashes[at + 2] = third + total;
    hashes[at + 3] = fourth + total;
}
const lowerHalf = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1 ? 0 : 1;
function addExtended(sums, hashes, columns) {
    const taken = columns.map((column) => column instanceof Float64Array
        ? { words: new Int32Array(column.buffer, column.byteOffset, 2 * column.length), codes: undefined }
        : column);
    for (let row = 0; 4 * row < hashes.length; row++) {
        let a = hashes[4 * row];
        let b = hashes[4 * row + 1];
        let c = hashes[4 * row + 2];
        let d = hashes[4 * row + 3];
        for (let column = 0; column < taken.length; column++) {
            const { words, codes } = taken[column];
            let first;
            let second;
            let third = 0;
            let fourth = 0;
            if (codes === undefined) {
                const high = words[2 * row + 1 - lowerHalf];
                first = scramble(words[2 * row + lowerHalf], c1, 15, c2);
                second = first === 0 && high === -0x80000000 ? 0 : scramble(high, c2, 16, c3);
            }
            else {
                const at = 4 * codes[row];
                first = words[at];
                second = words[at + 1];
                third = words[at + 2];
                fourth = words[at + 3];
            }
            a = rotate(a ^ first, 19);
            a = (Math.imul((a + b) | 0, 5) + 0x561ccd1b) | 0;
            b = rotate(b ^ second, 17);
            b = (Math.imul((b + c) | 0, 5) + 0x0bcaa747) | 0;
            c = rotate(c ^ third, 15);
            c = (Math.imul((c + d) | 0, 5) + 0x96cd1c35) | 0;
            d = rotate(d ^ fourth, 13);
            d = (Math.imul((d + a) | 0, 5) + 0x32ac3b17) | 0;
            const sum = ((a ^ 16) + (b ^ 16) + (c ^ 16) + (d ^ 16)) | 0;
            const ofSecond = avalanche(((b ^ 16) + sum) | 0);
            const ofThird = avalanche(((c ^ 16) + sum) | 0);
            const ofFourth = avalanche(((d ^ 16) + sum) | 0);
            a = (avalanche(sum) + ofSecond + ofThird + ofFourth) | 0;
            b = (ofSecond + a) | 0;
            c = (ofThird + a) | 0;
            d = (ofFourth + a) | 0;
        }
        sums[0] = sums[0] + a;
        sums[1] = sums[1] + b;
        sums[2] = sums[2] + c;
        sums[3] = sums[3] + d;
    }
}
function addHash(sums, state) {
    sums[0] = sums[0] + state[0];
    sums[1] = sums[1] + state[1];
    sums[2] = sums[2] + state[2];
    sums[3] = sums[3] + state[3];
}
const c1 = 0x239b961b;
const c2 = 0xab0e9789 | 0;
const c3 = 0x38b34ae5;
const c4 = 0xa1e38b93 | 0;
function scramble(k, before, turn, after) {
    return Math.imul(rotate(Math.imul(k, before), turn), after);
}
function rotate(word, turn) {
    return (word << turn) | (word >>> (32 - turn));
}
function avalanche(word) {
    const half = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
    const whole = Math.imul(half ^ (half >>> 13), 0xc2b2ae35);
    return whole ^ (whole >>> 16);
}
function hashTexts(texts) {
    const words = new Int32Array(4 * texts.length);
    const state = new Int32Array(4);
    for (const [at, text] of texts.entries()) {
        const bytes = new Uint8Array(3 * text.length + 16);
        hashBytes({ view: new DataView(bytes.buffer), length: (0,_row_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .writeText */ .x)(text, bytes), state });
        words.set(state, 4 * at);
    }
    return words;
}
function textBlocks(texts) {
    const words = hashTexts(texts);
    for (let at = 0; at < words.length; at += 4) {
        words[at] = scramble(words[at], c1, 15, c2);
        words[at + 1] = scramble(words[at + 1], c2, 16, c3);
        words[at + 2] = scramble(words[at + 2], c3, 17, c4);
        words[at + 3] = scramble(words[at + 3], c4, 18, c1);
    }
    return words;
}


}),

10964:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  CU: () => (gapMetrics),
  Ch: () => (gapKinds),
  Ki: () => (gapName),
  px: () => (isGapMetric)
});
const gapKinds = {
    demographic_parity_difference: { rates: ['selection'], form: 'difference' },
    demographic_parity_ratio: { rates: ['selection'], form: 'ratio' },
    equal_opportunity_difference: { rates: ['true-positive'], form: 'difference' },
    equal_opportunity_ratio: { rates: ['true-positive'], form: 'ratio' },
    equalized_odds_difference: { rates: ['true-positive', 'false-positive'], form: 'difference' },
    equalized_odds_ratio: { rates: ['true-positive', 'false-positive'], form: 'ratio' },
};
const gapMetrics = Object.keys(gapKinds);
function isGapMetric(metric) {
    return Object.hasOwn(gapKinds, metric);
}
function gapName(metric, column) {
    return `${metric} by ${column}`;
}


}),

50700:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lA: () => (formatHandOver),
  eO: () => (handOverFile),
  cE: () => (handedOverComparison),
  a3: () => (handedOverRows),
  w5: () => (handedOverValidation),
  Zi: () => (isHandOverName),
  pP: () => (parseHandOver),
  fG: () => (parseHandedOverComparison),
  HT: () => (parseHandedOverValidation)
});

// UNUSED EXPORTS: HandOver

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./src/domain/documents.ts + 1 modules
var documents = __webpack_require__(41641);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
;// CONCATENATED MODULE: ./src/domain/error-catalogue.ts
const errorCatalogue = {
    INPUT_INVALID: {
        means: 'An input of the action, or a flag of the command line, is missing or malformed.',
        remedy: 'Correct the named input; the message lists what it takes.',
    },
    POLICY_INVALID: {
        means: 'The policy file does not fit its schema.',
        remedy: 'Correct the named lines. `schemas/policy.json` gives editors completion and checks.',
    },
    DOCUMENT_INVALID: {
        means: 'A document (run, comparison, validation) does not fit its published schema.',
        remedy: 'Make it again with this version of Modelgate; documents are never guessed at.',
    },
    FILE_MISSING: {
        means: 'A file that the recipe or an input names is not there.',
        remedy: 'Check the path; it is relative to the model’s path (recipe) or to `working-directory` (inputs).',
    },
    FILE_UNREADABLE: {
        means: 'A file is there and cannot be read: empty, truncated, binary, or too large for its kind.',
        remedy: 'Write the file again. A file that cannot be read is never counted as absent.',
    },
    OUTPUT_STALE: {
        means: 'A file that training should have written is still as it was before, or as it was when training failed.',
        remedy: 'Let training write the file, or take it out of the recipe; a file of an earlier run is nobody’s result. After a failure train again.',
    },
    METRICS_INVALID: {
        means: 'A metrics file is malformed, or holds a value that is not a finite number.',
        remedy: 'Fix the training code so that it writes finite numbers; NaN is never a pass.',
    },
    PREDICTIONS_INVALID: {
        means: 'A predictions file lacks a column, or holds a value of the wrong type.',
        remedy: 'Compare the columns named under `predictions` in the policy with those of the file.',
    },
    DATA_INVALID: {
        means: 'Data is no table that can be looked at: names given twice, files of several formats, no objects.',
        remedy: 'Follow the message. What is wrong with single rows or cells is a finding of `validate`, not this.',
    },
    CONTRACT_INVALID: {
        means: 'A data contract does not fit its format, or names what is not there.',
        remedy: 'Correct the named lines.',
    },
    QUERY_REFUSED: {
        means: 'A query of a data contract is no single SELECT over its own tables, or cannot be run.',
        remedy: 'Write one SELECT over the tables of the contract; nothing else can be reached.',
    },
    ENGINE_UNAVAILABLE: {
        means: 'The engine that reads data cannot be installed or loaded here, or there is no Spark where the policy has `engine: spark`.',
        remedy: 'Let the job reach its package registry, or give `engine-path` a folder in which `npm ci` was run with the files of engines/duckdb. Spark is set up by a step before (docs/spark.md).',
    },
    MODEL_UNKNOWN: {
        means: 'The named model is not in the policy, or several models are and none is named.',
        remedy: 'Give `model` one of the listed names.',
    },
    MODEL_NAME_INVALID: {
        means: 'A model’s name is not made of lower-case letters, digits and single hyphens, at most 64 characters.',
        remedy: 'Rename the model.',
    },
    REF_UNKNOWN: {
        means: 'A git reference or commit cannot be found.',
        remedy: 'Check the name; in a shallow clone fetch the commit first.',
    },
    NOT_A_REPOSITORY: {
        means: 'The command needs a git repository and the folder is in none.',
        remedy: 'Run it inside a clone, or run `git init` and commit once.',
    },
    BASELINE_UNAVAILABLE: {
        means: 'A baseline that was asked for, or that is known to exist, cannot be had.',
        remedy: 'Run the workflow of the base branch again, or name another `baseline`.',
    },
    ARTIFACT_INVALID: {
        means: 'An artifact is not what GitHub says it is, or holds entries that are not allowed.',
        remedy: 'Run the workflow that made it again.',
    },
    LEDGER_INVALID: {
        means: 'The ledger is not what it must be: an event is missing, forged, or does not follow from the one before it.',
        remedy: 'Run `modelgate doctor`: it names the event and the commit to go back to.',
    },
    LEDGER_REFUSED: {
        means: 'The repository does not let the ledger’s branch be written.',
        remedy: 'Let the workflow’s token write the branch `modelgate-ledger`; rulesets may except it.',
    },
    LEDGER_ELSEWHERE: {
        means: 'The ledger is on `origin`, and this clone has no branch of it, or one that lacks events of origin’s.',
        remedy: 'Give `--host github` to work on what is in production; `git branch modelgate-ledger origin/modelgate-ledger` takes the ledger into the clone, for a look or a rehearsal.',
    },
    LEDGER_BUSY: {
        means: 'Others kept writing to the ledger at the same time, until this one gave up.',
        remedy: 'Run it again.',
    },
    STORE_REFUSED: {
        means: 'The repository does not let the release, its tag or an asset be made.',
        remedy: 'Follow the message: a ruleset, a burnt tag name, or workflow files that differ from the default branch’s.',
    },
    ASSET_INVALID: {
        means: 'The bytes of a release are not those that its manifest or GitHub states.',
        remedy: 'Do not use the release. Roll back to another version, or promote again.',
    },
    VERSION_UNKNOWN: {
        means: 'The named version or stage is not in the ledger, or it cannot be selected.',
        remedy: 'Run `modelgate status` to see what there is.',
    },
    REFERENCE_INVALID: {
        means: 'A file that a version keeps elsewhere has other bytes than it was released with.',
        remedy: 'Put the file back as it was, or promote again.',
    },
    REFERENCE_UNAVAILABLE: {
        means: 'A file that a version keeps elsewhere cannot be read from here.',
        remedy: 'Fetch it by its own tool to where the message says, and run `fetch` again.',
    },
    TARGET_FOREIGN: {
        means: 'Where a version is to be put lies something that `fetch` did not put there.',
        remedy: 'Move it away, or give another `path`.',
    },
    FOLDER_BUSY: {
        means: 'Another process has been writing to the same folder for ten minutes.',
        remedy: 'Wait for its end, or remove the lock file that the message names.',
    },
    PERMISSION_MISSING: {
        means: 'The token may not do what the step needs.',
        remedy: 'Add the named line to the `permissions:` of the job.',
    },
    GITHUB_UNAVAILABLE: {
        means: 'GitHub did not answer, or answered with an error, after the retries.',
        remedy: 'Run the job again later; nothing is half done.',
    },
    GITHUB_REFUSED: {
        means: 'GitHub refused a request for another reason than a missing right.',
        remedy: 'The message quotes the reason.',
    },
    CANCELLED: {
        means: 'The job, or whoever runs the command, ended it before it was through.',
        remedy: 'Run it again.',
    },
    NOT_SUPPORTED_HERE: {
        means: 'What was asked for does not exist on this host.',
        remedy: 'The message names what does.',
    },
};

// EXTERNAL MODULE: ./src/domain/model.ts
var model = __webpack_require__(45529);
// EXTERNAL MODULE: ./src/domain/validation/validation.ts
var validation = __webpack_require__(13623);
// EXTERNAL MODULE: ./src/domain/report/changed-rows-csv.ts
var changed_rows_csv = __webpack_require__(50144);
;// CONCATENATED MODULE: ./src/domain/report/hand-over.ts







const hand_over_text = schemas/* string */.YjP().max(20_000);
const fault = schemas/* strictObject */.rej({
    code: schemas/* enum */.k5n(Object.keys(errorCatalogue)),
    message: hand_over_text,
    place: schemas/* strictObject */.rej({
        path: hand_over_text,
        line: schemas/* int */.Whr().exactOptional(),
        column: schemas/* int */.Whr().exactOptional(),
        field: hand_over_text.exactOptional(),
    })
        .exactOptional(),
    hint: hand_over_text.exactOptional(),
});
const hand_over_model = schemas/* string */.YjP().refine(model/* isModelName */.jp, 'no model name');
const modelNames = schemas/* array */.YOg(hand_over_model)
    .max(1_000)
    .refine((names) => new Set(names).size === names.length, 'a model is named twice');
const HandOver = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('https://modelgate.dev/schemas/hand-over/v1.json'),
    head: schemas/* string */.YjP()
        .regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/)
        .describe('Head commit of the pull request that was judged.'),
    models: modelNames.describe('Each has its `<model>/comparison.json` in the artifact, and no other model has.'),
    validations: modelNames
        .exactOptional()
        .describe('Each has its `<model>/validation.json` in the artifact, and no other model has.'),
    faults: schemas/* array */.YOg(schemas/* strictObject */.rej({ model: hand_over_text, faults: schemas/* tuple */.PVZ([fault], fault) }))
        .max(1_000)
        .describe('Models that could not be judged, and why.'),
})
    .refine(({ models, validations = [], faults }) => models.length + validations.length + faults.length > 0, 'it is of no model')
    .meta({ title: 'Report that a job without the right to comment hands over' });
const handOverFile = 'hand-over.json';
function handedOverComparison(model) {
    return `${model}/comparison.json`;
}
function handedOverRows(model) {
    return `${model}/${changed_rows_csv/* changedRowsFile */._I}`;
}
function handedOverValidation(model) {
    return `${model}/validation.json`;
}
const ofModel = ['comparison.json', 'validation.json', changed_rows_csv/* changedRowsFile */._I];
function isHandOverName(name) {
    if (name === handOverFile)
        return true;
    const [folder = '', ...rest] = name.split('/');
    return (0,model/* isModelName */.jp)(folder) && rest.length === 1 && ofModel.includes(rest[0]);
}
function parseHandOver(json) {
    return bounded(json, handOverFile, () => (0,documents/* parseDocument */.T)(HandOver, json, handOverFile));
}
function parseHandedOverComparison(json, path) {
    return bounded(json, path, () => (0,documents/* parseComparison */.f)(json, path));
}
function parseHandedOverValidation(json, path) {
    return bounded(json, path, () => (0,validation/* parseValidation */.fu)(json, path));
}
const most = { ',': 500_000, '{': 50_000 };
function bounded(json, path, parse) {
    const refuse = (message) => new errors/* ModelgateError */.HJ({ code: 'DOCUMENT_INVALID', message, place: { path } });
    for (const [sign, limit] of Object.entries(most)) {
        if (json.split(sign, limit + 2).length > limit + 1)
            throw refuse('it holds more values than a report has');
    }
    try {
        return parse();
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        throw refuse('it has more faults than can be named');
    }
}
function formatHandOver({ head, models, validations = [], faults, }) {
    const schema = 'https://modelgate.dev/schemas/hand-over/v1.json';
    const document = {
        schema,
        head,
        models: [...models],
        ...(validations.length > 0 && { validations: [...validations] }),
        faults: faults.map((one) => ({
            model: one.model.slice(0, 200),
            faults: one.faults.map(shortened),
        })),
    };
    return `${JSON.stringify(document, null, 2)}\n`;
}
const longest = 2_000;
function shortened({ code, message, place, hint }) {
    return {
        code,
        message: message.slice(0, longest),
        ...(place && {
            place: {
                ...place,
                path: place.path.slice(0, longest),
                ...(place.field !== undefined && { field: place.field.slice(0, longest) }),
            },
        }),
        ...(hint !== undefined && { hint: hint.slice(0, longest) }),
    };
}


}),

76887:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  rf: () => (signs),
  t0: () => (defused),
  wh: () => (plainText)
});
var _inert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34099);
var _sparkline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49936);


function plainText(sentence) {
    return sentence.map(inlineText).join('');
}
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
function defused(text) {
    return text.replaceAll('::', ': :').replaceAll('##[', '## [').replaceAll('<!--', '<! --');
}


}),

65424:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  _: () => (exampleWords)
});
var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95930);

function exampleWords({ row, value, path }) {
    return [
        (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(`row ${row}`),
        ...(path === undefined ? [] : [(0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(' of '), (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .data */ .p)(path)]),
        ...(value === null ? [(0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(' (nothing)')] : [(0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(' '), (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .data */ .p)(value)]),
    ];
}


}),

59083:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (renderText)
});

// EXTERNAL MODULE: ./src/domain/report/inert.ts
var inert = __webpack_require__(34099);
// EXTERNAL MODULE: ./src/domain/report/plain-text.ts
var plain_text = __webpack_require__(76887);
;// CONCATENATED MODULE: ./src/domain/report/terminal-width.ts
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



function renderText(document, options = {}) {
    const settings = {
        width: Math.max(40, options.width ?? 100),
        colour: options.colour ?? false,
        rows: options.rows ?? 20,
    };
    const { overview, remark, sections } = document;
    const remarks = remark ? [wrapped((0,plain_text/* plainText */.wh)(remark), settings.width)] : [];
    const parts = [
        ...(overview ? [headline(overview, settings), ...remarks] : []),
        ...sections.flatMap(({ model, headline: first, blocks }) => [
            ...(overview ? [rule((0,plain_text/* plainText */.wh)([{ kind: 'name', text: model }]))] : []),
            headline(first, settings),
            ...(overview ? [] : remarks),
            ...blocks.map((block) => renderBlock(block, settings)),
        ]),
    ];
    return `${parts.join('\n\n').replace(/^\s*::/gm, ': :')}\n`;
}
function headline({ status, sentence }, { width, colour }) {
    const text = wrapped(`${plain_text/* signs */.rf[status]} ${(0,plain_text/* plainText */.wh)(sentence)}`, width);
    return colour ? `\u001b[1;${colours[status]}m${text}\u001b[0m` : text;
}
function renderBlock(block, settings) {
    switch (block.kind) {
        case 'paragraph':
        case 'small':
            return wrapped((0,plain_text/* plainText */.wh)(block.content), settings.width);
        case 'list':
            return block.items.map((item) => wrapped(`- ${(0,plain_text/* plainText */.wh)(item)}`, settings.width, '  ')).join('\n');
        case 'heading':
            return `${block.text}:`;
        case 'code':
            return block.lines.map((line) => `  ${(0,plain_text/* defused */.t0)((0,inert/* steady */.vM)(line, 1200))}`).join('\n');
        case 'note':
            return block.blocks
                .map((inner, i) => renderBlock(i === 0 ? announced(inner, block.tone) : inner, settings))
                .join('\n');
        case 'details':
            return [`${block.summary}:`, ...block.blocks.map((inner) => folded(inner, settings))].join('\n');
        case 'table':
            return renderTable(block);
    }
}
function renderTable({ columns, rows }) {
    const cells = [columns.map(({ title }) => title), ...rows.map((row) => row.map(plain_text/* plainText */.wh))];
    const widths = columns.map((_, i) => cells.reduce((most, row) => Math.max(most, columnsOf(row[i] ?? '')), 0));
    const line = (row) => `  ${row.map((cell, i) => padded(cell, widths[i] ?? 0, columns[i]?.align ?? 'left')).join('   ')}`.trimEnd();
    const [titles = [], ...body] = cells.map(line);
    return [titles, `  ${widths.map((width) => '─'.repeat(width)).join('   ')}`, ...body].join('\n');
}
function folded(block, settings) {
    if (block.kind !== 'table' || block.rows.length <= settings.rows)
        return renderBlock(block, settings);
    const shown = renderTable({ ...block, rows: block.rows.slice(0, settings.rows) });
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


}),

77090:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  L: () => (validationSection),
  P: () => (validationPage)
});
var _validation_validation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13623);
var _document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95930);
var _quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45532);
var _row_example_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65424);




function validationPage(validations) {
    return {
        overview: validations.length > 1 ? overviewOf(validations) : null,
        sections: validations.map(validationSection),
    };
}
function validationSection(validation) {
    return {
        model: validation.model,
        headline: validationHeadline(validation),
        blocks: validation.verdict === 'unchanged' ? [] : validationBlocks(validation),
    };
}
const statuses = {
    unchanged: 'unchanged',
    pass: 'pass',
    warn: 'warning',
    fail: 'fail',
};
function validationHeadline({ verdict, findings, data: sets }) {
    const rows = sets.reduce((sum, set) => sum + set.rows, 0);
    const checks = sets.reduce((sum, set) => sum + set.checks.length, 0);
    const status = statuses[verdict];
    if (verdict === 'unchanged')
        return { status, sentence: (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `The change touches nothing of this model: no data was validated.` };
    if (sets.length === 0 && verdict === 'pass')
        return {
            status,
            sentence: (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Nothing in the model files that is not allowed${allowedWords(findings)}.`,
        };
    if (verdict === 'pass' && checks === 0)
        return {
            status: 'none',
            sentence: (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `No contract asks anything of the data, and nothing else was found over ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(rows, 'rows')}.`,
        };
    if (verdict === 'pass')
        return {
            status,
            sentence: (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Data as it must be: ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(checks, 'checks')} over ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(rows, 'rows')}${allowedWords(findings)}.`,
        };
    const head = headOf((0,_validation_validation_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectOf */ .et)(findings), verdict);
    const words = (0,_validation_validation_js__WEBPACK_IMPORTED_MODULE_0__/* .countsInWords */ .Pe)(findings);
    if (sets.length === 0)
        return { status, sentence: (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(head)}: ${(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(words)}.` };
    return {
        status,
        sentence: (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(head)}: ${(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(words)}, ${checks > 0 ? (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `in ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(checks, 'checks')} ` : []}over ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(rows, 'rows')}.`,
    };
}
function headOf(subject, verdict) {
    const name = `${subject.charAt(0).toUpperCase()}${subject.slice(1)}`;
    if (verdict === 'warn')
        return `${name} with warnings`;
    return `${name} ${(0,_validation_validation_js__WEBPACK_IMPORTED_MODULE_0__/* .notAsItMustBe */ .ZV)(subject)}`;
}
function allowedWords(findings) {
    return (0,_validation_validation_js__WEBPACK_IMPORTED_MODULE_0__/* .allowances */ .Gj)(findings).flatMap(({ message }) => (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `; ${(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(message)}`);
}
function validationBlocks(validation) {
    const { findings, drift = [] } = validation;
    const seen = findings.filter(({ severity }) => severity !== 'info');
    const kept = findings.filter(({ severity }) => severity === 'info');
    return [
        ...(seen.length > 0 ? [tableOf(seen)] : []),
        ...(seen.flatMap(examplesOf).slice(0, 1).length > 0
            ? [
                {
                    kind: 'details',
                    summary: 'Rows that fail',
                    blocks: [{ kind: 'list', items: seen.flatMap(examplesOf) }],
                    yields: { order: 2, what: 'rows that fail' },
                },
            ]
            : []),
        ...(kept.length > 0
            ? [
                {
                    kind: 'details',
                    summary: `For information (${kept.length})`,
                    blocks: [{ kind: 'list', items: kept.map(itemOf) }],
                    yields: { order: 1, what: 'what is for information' },
                },
            ]
            : []),
        ...drift.flatMap(rankingOf),
        { kind: 'small', content: looked(validation) },
    ];
}
function rankingOf({ current, reference, shifts, questions, }) {
    const largest = shifts.filter(({ effect }) => effect > 0).slice(0, ranksShown);
    if (largest.length === 0)
        return [];
    const items = largest.map(({ column, other, words, shown }) => {
        const names = other === undefined ? [(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU)(column)] : [(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU)(column), (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(' and '), (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU)(other)];
        return (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${names}: ${(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(words)}${(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(shown ? '' : ' (not shown to matter)')}`;
    });
    return [
        {
            kind: 'details',
            summary: 'How far the data lie from their reference',
            blocks: [
                {
                    kind: 'paragraph',
                    content: (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .data */ .p)(current)} against ${(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .data */ .p)(reference)}: the largest of ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(questions)} comparisons.`,
                },
                { kind: 'list', items },
            ],
            yields: { order: 2, what: 'how far the data lie from their reference' },
        },
    ];
}
const ranksShown = 15;
function tableOf(findings) {
    return {
        kind: 'table',
        columns: [
            { title: '', align: 'left' },
            { title: 'what was found', align: 'left' },
            { title: 'where', align: 'left' },
            { title: 'asked in', align: 'left' },
        ],
        rows: findings.map((finding) => [
            [{ kind: 'status', status: finding.severity === 'error' ? 'fail' : 'warning' }],
            [(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(finding.message)],
            [(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .data */ .p)(finding.place.path)],
            finding.rule ? [(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .data */ .p)(placeText(finding.rule))] : [],
        ]),
        yields: { order: 3, what: 'findings', keep: 20 },
    };
}
function examplesOf({ examples = [], place, code }) {
    if (examples.length === 0)
        return [];
    const rows = examples.map((example, i) => [...(i > 0 ? [(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(', ')] : []), ...(0,_row_example_js__WEBPACK_IMPORTED_MODULE_3__/* .exampleWords */ ._)(example)]);
    return [(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU)(place.column ?? code)}: ${rows.flat()}`];
}
function itemOf({ message, rule }) {
    return rule ? (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(message)} (${(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .data */ .p)(placeText(rule))})` : [(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(message)];
}
function looked({ data: sets, 'model-files': files, engine }) {
    const parts = [
        ...sets.map(({ name: title, rows, contract }) => [
            ...(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .data */ .p)(title)}, ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(rows, 'rows')}`,
            ...(contract
                ? (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `, held against ${(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .data */ .p)(contract.path)} (${(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(contract.format)})`
                : (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `, without a contract`),
        ]),
        ...files.map(({ path, format }) => (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .data */ .p)(path)} (${(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(format)})`),
    ];
    const shown = parts.slice(0, partsShown);
    const more = parts.length - shown.length;
    if (more > 0)
        shown.push((0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(more)} more`);
    const said = shown.flatMap((part, i) => (i > 0 ? [(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)('; '), ...part] : part));
    return [
        ...said,
        ...(said.length > 0 ? [(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)('.')] : []),
        ...(engine === undefined ? [] : (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(said.length > 0 ? ' ' : '')}${(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(engine)}.`),
    ];
}
const partsShown = 50;
function placeText({ path, line }) {
    return line === undefined ? path : `${path}:${line}`;
}
function overviewOf(validations) {
    const bad = validations.filter(({ verdict }) => verdict === 'fail').length;
    const warned = validations.some(({ verdict }) => verdict === 'warn');
    const status = bad > 0 ? 'fail' : warned ? 'warning' : 'pass';
    const sentence = bad > 0
        ? (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Data is not as it must be: ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(bad)} of ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(validations.length)} models.`
        : (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Data of ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(validations.length)} models as it must be.`;
    return { status, sentence };
}


})

};
