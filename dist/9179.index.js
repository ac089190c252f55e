export const id = 9179;
export const ids = [9179,4650];
export const modules = {

31508:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareCandidates: () => (compareCandidates)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/domain/canonical-json.ts
var canonical_json = __webpack_require__(39605);
// EXTERNAL MODULE: ./src/domain/compare/findings.ts + 5 modules
var findings = __webpack_require__(77117);
// EXTERNAL MODULE: ./src/domain/metric/catalogue.ts + 1 modules
var catalogue = __webpack_require__(83128);
// EXTERNAL MODULE: ./src/domain/compare/rules-written.ts
var rules_written = __webpack_require__(28173);
;// CONCATENATED MODULE: ./src/domain/compare/ranking-metric.ts


function rankingMetric(rules, { asked, results }) {
    if (asked !== undefined)
        return oriented(asked, rules);
    const rule = rules.find(({ mustImprove }) => mustImprove !== undefined) ??
        rules.find((one) => (0,rules_written/* differenceDemandsOf */.DK)(one).length > 0) ??
        rules[0];
    if (rule)
        return oriented(rule.metric, rules);
    const known = results.flatMap(({ metrics }) => metrics.filter(({ direction }) => direction !== null));
    const [first] = known.map(({ metric }) => metric).sort();
    return first === undefined ? undefined : oriented(first, rules);
}
function limitedMetrics(rules) {
    return rules
        .filter(({ min, max }) => min !== undefined || max !== undefined)
        .flatMap(({ metric }) => oriented(metric, rules) ?? []);
}
function ranking_metric_valueOf({ metrics }, { metric }) {
    return metrics.find((one) => one.metric === metric)?.candidate ?? null;
}
function oriented(metric, rules) {
    const rule = rules.find((one) => one.metric === metric);
    const limit = rule && impliedBy(rule);
    const direction = rule?.direction ?? (0,catalogue/* directionOf */.FR)(metric) ?? limit;
    return direction === undefined ? undefined : { metric, direction };
}
function impliedBy({ min, max }) {
    if ((min === undefined) === (max === undefined))
        return undefined;
    return min === undefined ? 'lower' : 'higher';
}

// EXTERNAL MODULE: ./src/domain/statistics/holm.ts
var holm = __webpack_require__(61602);
// EXTERNAL MODULE: ./src/domain/compare/bounds.ts + 3 modules
var bounds = __webpack_require__(49783);
// EXTERNAL MODULE: ./src/domain/compare/finding.ts
var compare_finding = __webpack_require__(78341);
;// CONCATENATED MODULE: ./src/domain/compare/ranking-trade.ts

function tradeBetween(contestants, metrics) {
    const whole = contestants.flatMap(({ id, results }) => {
        const values = metrics.flatMap((metric) => ranking_metric_valueOf(results, metric) ?? []);
        return values.length === metrics.length ? [{ id, values }] : [];
    });
    const front = whole.filter((one) => !whole.some((other) => dominates(other, one, metrics)));
    const distinct = new Set(front.map(({ values }) => JSON.stringify(values)));
    if (metrics.length < 2 || distinct.size < 2)
        return null;
    return {
        metrics: metrics.map(({ metric, direction }) => ({ metric, direction })),
        candidates: whole.map((one) => ({
            id: one.id,
            values: [...one.values],
            front: front.includes(one),
        })),
    };
}
function dominates(a, b, metrics) {
    const gains = metrics.map(({ direction }, at) => {
        const change = a.values[at] - b.values[at];
        return direction === 'higher' ? change : -change;
    });
    return gains.every((gain) => gain >= 0) && gains.some((gain) => gain > 0);
}

// EXTERNAL MODULE: ./src/domain/compare/rules-question.ts
var rules_question = __webpack_require__(59312);
;// CONCATENATED MODULE: ./src/domain/compare/ranking.ts






function rankCandidates({ contestants, duels, by, limited, alpha }) {
    const tested = duels.flatMap((duel) => {
        const { finding } = duel;
        return finding && isTestable(finding) ? [{ ...duel, finding, p: twoSidedP(finding.estimate) }] : [];
    });
    const adjusted = (0,holm/* holm */.f)(tested.map(({ p }) => p));
    const apart = tested.filter((_, index) => adjusted[index] < alpha);
    const points = duels.filter(({ finding }) => finding !== undefined && isPoint(finding));
    const wins = [...apart, ...points].flatMap(({ a, b, finding }) => winOf(a, b, finding));
    const values = contestants.map(({ results }) => ranking_metric_valueOf(results, by));
    const standings = contestants.map(({ verdict }) => standingOf(verdict.value));
    const places = contestants.map((_, mine) => {
        const better = contestants.filter((_, other) => {
            const [theirs, own] = [standings[other], standings[mine]];
            const isShown = wins.some(({ winner, loser }) => winner === other && loser === mine);
            return theirs < own || (theirs === own && isShown);
        });
        return better.length + 1;
    });
    const signed = (index) => {
        const value = values[index] ?? null;
        return value === null ? -Infinity : by.direction === 'higher' ? value : -value;
    };
    const order = contestants
        .map((_, index) => index)
        .sort((a, b) => standings[a] - standings[b] ||
        places[a] - places[b] ||
        compareNumbers(signed(b), signed(a)) ||
        (0,compare_finding/* byName */.nG)(contestants[a].name, contestants[b].name));
    const ordered = order.map((index) => contestants[index]);
    return {
        metric: by.metric,
        direction: by.direction,
        pairs: tested.length,
        apart: apart.length,
        'low-evidence': points.length > 0,
        candidates: order.map((index) => presented(contestants[index], by, places[index])),
        trade: tradeBetween(ordered, [by, ...limited.filter(({ metric }) => metric !== by.metric)]),
    };
}
function presented({ id, name, results, verdict }, by, place) {
    const found = results.metrics.find(({ metric }) => metric === by.metric);
    return {
        id,
        name,
        place,
        verdict: verdict.value,
        value: found?.candidate ?? null,
        change: found?.change ?? null,
        interval: found?.interval ?? null,
    };
}
function standingOf(verdict) {
    if (verdict === 'inconclusive')
        return 1;
    if (verdict === 'fail')
        return 2;
    return verdict === 'incomparable' ? 3 : 0;
}
function isTestable(finding) {
    return (0,compare_finding/* isComparable */.n9)(finding) && (0,compare_finding/* hasBounds */.C1)(finding.estimate);
}
function isPoint(finding) {
    return (0,compare_finding/* isComparable */.n9)(finding) && finding.estimate.evidence === 'point';
}
function winOf(a, b, { estimate }) {
    if ((0,rules_question/* losesMoreThan */.Nr)(0, estimate))
        return [{ winner: b, loser: a }];
    return (0,rules_question/* losesMoreThan */.Nr)(0, turned(estimate)) ? [{ winner: a, loser: b }] : [];
}
function twoSidedP(estimate) {
    return Math.min(1, 2 * Math.min((0,bounds/* lossP */.Od)(estimate, 0), (0,bounds/* lossP */.Od)(turned(estimate), 0)));
}
function turned(estimate) {
    const { gain, discordant } = estimate;
    return {
        ...estimate,
        gain: -gain,
        discordant: discordant && { better: discordant.worse, worse: discordant.better },
    };
}
function compareNumbers(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/domain/run/record-text.ts
var record_text = __webpack_require__(77465);
// EXTERNAL MODULE: ./src/actions/gather/baseline.ts + 5 modules
var gather_baseline = __webpack_require__(74222);
// EXTERNAL MODULE: ./src/actions/gather/candidate.ts + 1 modules
var candidate = __webpack_require__(16635);
// EXTERNAL MODULE: ./src/actions/gather/evidence.ts
var evidence = __webpack_require__(22322);
// EXTERNAL MODULE: ./src/actions/gather/recording.ts
var recording = __webpack_require__(76288);
;// CONCATENATED MODULE: ./src/actions/gather/candidates.ts





const mostCandidates = 100;
function candidatesFolderOf(model) {
    return external_node_path_default().posix.join('.modelgate', 'candidates', model);
}
async function gatherCandidates(request, patterns) {
    const { host } = request;
    const names = await locate(host, patterns);
    const faults = [];
    const found = [];
    for (const [at, name] of names.entries()) {
        try {
            const candidate = await candidates_open(request, { name, at });
            const { unreadable } = candidate.evidence;
            faults.push(...unreadable.map((detail) => unreadableFault(name, detail)));
            const twin = found.find((one) => one.candidate.run.record.id === candidate.run.record.id);
            if (twin)
                host.log.info(`${name} is the very run of ${twin.name}: they are one candidate.`);
            else
                found.push({ name, candidate });
        }
        catch (error) {
            if (!(error instanceof errors/* ModelgateError */.HJ))
                throw error;
            faults.push(...error.faults.map((fault) => named(name, fault)));
        }
    }
    (0,errors/* throwFaults */.G3)(faults);
    return found;
}
async function locate({ files }, patterns) {
    const faults = [];
    const names = new Set();
    for (const pattern of patterns) {
        const plain = pattern.replace(/\/+$/, '');
        if (await files.isDirectory(plain)) {
            names.add(plain);
            continue;
        }
        const matches = await files.glob([plain, `${plain}/run.json`]);
        const runs = matches.filter((file) => external_node_path_default().basename(file) === 'run.json').map(folderOf);
        const others = matches.filter((file) => !runs.some((run) => run === '.' || file.startsWith(`${run}/`)));
        if (matches.length === 0)
            faults.push(missing(pattern));
        for (const name of [...runs, ...others])
            names.add(name);
    }
    (0,errors/* throwFaults */.G3)(faults);
    if (names.size <= mostCandidates)
        return [...names].sort();
    throw new errors/* ModelgateError */.HJ({
        code: 'INPUT_INVALID',
        message: `Input \`candidates\` names ${names.size} of them, and at most ${mostCandidates} are compared`,
        hint: 'Choose among fewer: each one more makes it harder for all of them to pass.',
    });
}
async function candidates_open(request, { name, at }) {
    const { host, subject } = request;
    if (await host.files.isDirectory(name))
        return (0,candidate/* candidateOfRun */.QF)(request, name);
    const file = external_node_path_default().resolve(host.files.root, name);
    const values = await (0,candidate/* readMetricFiles */.W_)(host, [file]);
    const run = await (0,recording/* recordRun */.vj)({
        host,
        subject,
        sources: { metrics: [file], model: [], named: true },
        values,
        inputsDigest: undefined,
        folder: external_node_path_default().posix.join(candidatesFolderOf(subject.model), String(at)),
    });
    return { evidence: await (0,evidence/* evidenceOfRun */.Aw)(host, run, { side: (0,candidate/* sideOfRecord */.Qm)(run.record) }), run };
}
function folderOf(file) {
    return external_node_path_default().posix.dirname(file);
}
function named(name, fault) {
    return { ...fault, message: `Candidate \`${name}\`: ${fault.message}` };
}
function unreadableFault(name, detail) {
    return { code: 'FILE_UNREADABLE', message: `Candidate \`${name}\` cannot be read: ${detail}` };
}
function missing(pattern) {
    return {
        code: 'FILE_MISSING',
        message: 'Input `candidates` names nothing that is there',
        place: { path: pattern },
        hint: 'Name folders of runs or metric files, one a line; paths are relative to `working-directory`.',
    };
}

// EXTERNAL MODULE: ./src/actions/gather/comparison.ts + 5 modules
var comparison = __webpack_require__(17246);
// EXTERNAL MODULE: ./src/actions/gather/comparison-files.ts
var comparison_files = __webpack_require__(14556);
// EXTERNAL MODULE: ./src/actions/gather/judged-rows.ts
var judged_rows = __webpack_require__(806);
// EXTERNAL MODULE: ./src/actions/gather/measured.ts
var measured = __webpack_require__(43503);
// EXTERNAL MODULE: ./src/actions/gather/run-folder.ts
var run_folder = __webpack_require__(36131);
// EXTERNAL MODULE: ./src/actions/gather/same-rows.ts
var same_rows = __webpack_require__(34527);
// EXTERNAL MODULE: ./src/actions/gather/touched.ts
var touched = __webpack_require__(59077);
;// CONCATENATED MODULE: ./src/actions/gather/contest.ts

















async function compareCandidates(request, { candidates: patterns, rankBy }) {
    const { host, subject, policies, trees } = request;
    const inputsDigest = (0,touched/* digestOfInputs */.zH)(subject, trees, policies.head !== undefined);
    const gathered = await gatherCandidates({ ...request, tree: trees.head, inputsDigest }, patterns);
    const sharing = gathered.map((one) => withoutColumnOfItsOwn(one, request));
    const k = sharing.reduce((sum, { candidate }) => sum + candidate.evidence.candidates, 0);
    const all = sharing.map((one) => bestOf(k, one));
    const baseline = await (0,gather_baseline/* gatherBaseline */.d)({ ...request, candidate: all[0].candidate });
    const ranked = await rank(request, { all, baseline, rankBy });
    const [first] = ranked.ranking.candidates;
    const at = all.findIndex(({ candidate }) => candidate.run.record.id === first?.id);
    const chosen = all[at];
    const { comparison: judged, changed, validation } = ranked.judged[at];
    const comparison = { ...judged, results: { ...judged.results, ranking: ranked.ranking } };
    host.log.info(`${chosen.name} is the best of ${all.length} by ${ranked.ranking.metric}.`);
    const run = await keepChosen(host, { model: subject.model, run: chosen.candidate.run, k });
    await (0,comparison_files/* writeComparison */.ZU)(host, comparison, { changed, validation });
    return { comparison, candidate: { ...chosen.candidate, run } };
}
function bestOf(k, { name, candidate }) {
    return { name, candidate: { ...candidate, evidence: { ...candidate.evidence, candidates: k } } };
}
async function rank(request, { all, baseline, rankBy, }) {
    const lookedAt = (0,canonical_json/* sha256Of */.Bj)((0,canonical_json/* canonicalJson */.dj)(all.map(({ candidate }) => candidate.run.record.id).sort()));
    const judged = [];
    for (const { name, candidate } of all)
        judged.push(await ofCandidate(name, () => (0,comparison.judgeSides)(request, { gathered: candidate, baseline, lookedAt })));
    const comparisons = judged.map(({ comparison }) => comparison);
    const { rules, alpha } = (0,comparison.gateInForce)(request.subject);
    const results = comparisons.map((one) => one.results);
    const by = rankingMetric(rules, { asked: rankBy, results });
    if (by === undefined || results.every((one) => ranking_metric_valueOf(one, by) === null))
        throw noRanking(by?.metric ?? rankBy, results);
    const ranking = rankCandidates({
        contestants: comparisons.map(({ results: found, verdict }, at) => {
            const { name, candidate } = all[at];
            return { id: candidate.run.record.id, name, results: found, verdict };
        }),
        duels: await duelsOf(request, { all, by, values: results.map((one) => ranking_metric_valueOf(one, by)) }),
        by,
        limited: limitedMetrics(rules),
        alpha,
    });
    return { judged, ranking };
}
async function duelsOf({ host, subject }, { all, by, values, }) {
    const { rules } = (0,comparison.gateInForce)(subject);
    const having = all.flatMap(({ candidate }, at) => (values[at] === null ? [] : [{ candidate, at }]));
    const duels = [];
    for (const [index, { candidate: ours, at: a }] of having.entries()) {
        for (const { candidate: theirs, at: b } of having.slice(index + 1)) {
            const two = { candidate: ours.evidence, baseline: theirs.evidence };
            const pairing = await (0,same_rows/* pair */.V2)(two.candidate, two.baseline, rules);
            const estimate = (0,judged_rows/* estimatesOf */.pu)([by.metric]);
            const { pairing: rows, estimates } = await (0,judged_rows/* judgedRows */.dk)(host, {
                ...two,
                rules,
                pairing,
                estimate,
                isDuel: true,
            });
            const sides = { ...two, rows, estimates };
            const finding = rows.kind === 'incomparable' ? undefined : (0,findings/* findingOf */.hD)(sides, { ...by, rules });
            duels.push({ a, b, finding });
        }
    }
    return duels;
}
function withoutColumnOfItsOwn(one, request) {
    const candidate = (0,measured/* withoutOwnBaseline */.gO)(one.candidate, request);
    const column = candidate.evidence.predictions?.columns.baseline;
    if (column === undefined)
        return { ...one, candidate };
    throw new errors/* ModelgateError */.HJ({
        code: 'INPUT_INVALID',
        message: `Candidate \`${one.name}\` has the baseline’s values in a column of its own, \`${column}\`: several candidates are held against one baseline`,
        hint: 'Say with `baseline` what that is, or take `baseline` out of `predictions` in the policy.',
    });
}
async function ofCandidate(name, work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof errors/* ModelgateError */.HJ))
            throw error;
        const [first, ...more] = error.faults.map((fault) => ({
            ...fault,
            message: `Candidate \`${name}\`: ${fault.message}`,
        }));
        throw first ? new errors/* ModelgateError */.HJ([first, ...more], { cause: error }) : error;
    }
}
async function keepChosen(host, { model, run, k }) {
    const { files } = host;
    const [draft, folder] = [external_node_path_default().posix.join(candidatesFolderOf(model), 'chosen'), (0,recording/* runFolderOf */.Xm)(model)];
    await (0,recording/* ignoreFolder */.BN)(host);
    await files.remove(draft);
    for (const { path: file } of [...run.record.files, ...run.record.evidence])
        await files.copy(external_node_path_default().join(run.folder, file), external_node_path_default().join(draft, file));
    const { candidates: _before, ...record } = run.record;
    const chosen = k > 1 ? { ...record, candidates: k } : record;
    await files.write(external_node_path_default().join(draft, 'run.json'), (0,record_text/* formatRunRecord */.c)(chosen));
    await files.remove(folder);
    await files.makeFolder(external_node_path_default().posix.dirname(folder));
    await files.move(draft, folder);
    await files.remove(candidatesFolderOf(model));
    return (0,run_folder/* openRun */.I)(host, folder);
}
function noRanking(asked, results) {
    const names = [...new Set(results.flatMap(({ metrics }) => metrics.map(({ metric }) => metric)))].sort();
    return new errors/* ModelgateError */.HJ({
        code: 'INPUT_INVALID',
        message: asked === undefined
            ? 'Nothing says by which metric the candidates are to be ranked'
            : `The candidates cannot be ranked by ${asked}: none has a finite value of it, or nothing says which way of it is better`,
        hint: `Give \`rank-by\` a metric whose direction is known. There is ${names.slice(0, 20).join(', ') || 'none'}.`,
    });
}


}),

22277:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  K: () => (warnOfOrigin),
  d: () => (assertFollowsOrigin)
});
var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
var _domain_registry_elsewhere_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95374);


async function warnOfOrigin({ ledger, log }) {
    const origin = await ledger.origin?.();
    if (origin === undefined || origin.standing === 'same')
        return;
    const { standing, repository } = origin;
    const way = standing === 'ahead' ? '' : ` ${(0,_domain_registry_elsewhere_js__WEBPACK_IMPORTED_MODULE_1__/* .wayToOrigin */ .f)(standing, repository)}`;
    log.warn(`${(0,_domain_registry_elsewhere_js__WEBPACK_IMPORTED_MODULE_1__/* .differenceToOrigin */ .b3)(standing)}.${way}`);
}
async function assertFollowsOrigin({ ledger }) {
    const origin = await ledger.origin?.();
    if (origin?.standing !== 'behind' && origin?.standing !== 'diverged')
        return;
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelgateError */ .HJ({
        code: 'LEDGER_ELSEWHERE',
        message: (0,_domain_registry_elsewhere_js__WEBPACK_IMPORTED_MODULE_1__/* .differenceToOrigin */ .b3)(origin.standing),
        hint: (0,_domain_registry_elsewhere_js__WEBPACK_IMPORTED_MODULE_1__/* .wayToOrigin */ .f)(origin.standing, origin.repository),
    });
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

76728:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  B: () => (statePath),
  Q: () => (eventPath)
});
function eventPath(model, seq) {
    return `models/${model}/events/${String(seq).padStart(6, '0')}.json`;
}
function statePath(model) {
    return `models/${model}/state.json`;
}


}),

60147:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Bu: () => (parseState),
  lN: () => (formatState),
  p$: () => (emptyState)
});
/* unused harmony export State */
var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
var _documents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41641);
var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10241);
var _ledger_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76728);




const sha256 = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^sha256:[0-9a-f]{64}$/);
const stage = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable().describe('Who holds the stage; null: nobody yet.'),
    seq: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive().describe('Of the stage’s last event.'),
    hold: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ seq: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive(), reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }).nullable(),
});
const version = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    status: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['registered', 'published', 'withdrawn']),
    'content-id': sha256.optional(),
    'release-id': zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nonnegative().optional(),
});
const State = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('https://modelgate.dev/schemas/state/v1.json'),
    model: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    seq: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nonnegative(),
    digest: sha256.nullable().describe('Of the file of the last event; null before the first.'),
    stages: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), stage),
    versions: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), version),
})
    .meta({ title: 'State of a model, folded from its events' });
function emptyState(model) {
    const schema = 'https://modelgate.dev/schemas/state/v1.json';
    return { schema, model, seq: 0, digest: null, stages: {}, versions: {} };
}
function formatState(state) {
    return `${JSON.stringify(state, null, 2)}\n`;
}
function parseState(text, model) {
    const path = (0,_ledger_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .statePath */ .B)(model);
    const state = (0,_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .T)(State, text, path);
    if (state.model === model)
        return state;
    const message = `The state says that it is of \`${state.model.slice(0, 80)}\``;
    const hint = 'The ledger’s branch was edited by hand. Run `modelgate doctor`.';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelgateError */ .HJ({ code: 'LEDGER_INVALID', message, place: { path }, hint });
}


})

};
