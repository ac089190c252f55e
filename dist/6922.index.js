export const id = 6922;
export const ids = [6922,2087];
export const modules = {

71300:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareCandidates: () => (compareCandidates)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/domain/canonical-json.ts
var canonical_json = __webpack_require__(9913);
// EXTERNAL MODULE: ./src/domain/compare/findings.ts + 7 modules
var findings = __webpack_require__(96478);
// EXTERNAL MODULE: ./src/domain/metric/catalogue.ts + 1 modules
var catalogue = __webpack_require__(49750);
// EXTERNAL MODULE: ./src/domain/compare/rules-written.ts
var rules_written = __webpack_require__(99673);
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
var holm = __webpack_require__(69662);
// EXTERNAL MODULE: ./src/domain/compare/bounds.ts + 3 modules
var bounds = __webpack_require__(83236);
// EXTERNAL MODULE: ./src/domain/compare/finding.ts
var compare_finding = __webpack_require__(89937);
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
var rules_question = __webpack_require__(19796);
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
var errors = __webpack_require__(3709);
// EXTERNAL MODULE: ./src/domain/run/record-text.ts
var record_text = __webpack_require__(62301);
// EXTERNAL MODULE: ./src/actions/gather/baseline.ts + 5 modules
var gather_baseline = __webpack_require__(10865);
// EXTERNAL MODULE: ./src/actions/gather/candidate.ts
var candidate = __webpack_require__(8294);
// EXTERNAL MODULE: ./src/actions/gather/evidence.ts
var evidence = __webpack_require__(95110);
// EXTERNAL MODULE: ./src/actions/gather/recording.ts
var recording = __webpack_require__(27524);
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
var comparison = __webpack_require__(67842);
// EXTERNAL MODULE: ./src/actions/gather/comparison-files.ts
var comparison_files = __webpack_require__(10112);
// EXTERNAL MODULE: ./src/actions/gather/measured.ts
var measured = __webpack_require__(85627);
// EXTERNAL MODULE: ./src/actions/gather/run-folder.ts
var run_folder = __webpack_require__(4503);
// EXTERNAL MODULE: ./src/actions/gather/same-rows.ts
var same_rows = __webpack_require__(62307);
// EXTERNAL MODULE: ./src/actions/gather/touched.ts
var touched = __webpack_require__(13145);
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
    const { comparison: judged, changed } = ranked.judged[at];
    const comparison = { ...judged, results: { ...judged.results, ranking: ranked.ranking } };
    host.log.info(`${chosen.name} is the best of ${all.length} by ${ranked.ranking.metric}.`);
    const run = await keepChosen(host, { model: subject.model, run: chosen.candidate.run, k });
    await (0,comparison_files/* writeComparison */.ZU)(host, comparison, changed);
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
async function duelsOf({ subject }, { all, by, values, }) {
    const { rules } = (0,comparison.gateInForce)(subject);
    const having = all.flatMap(({ candidate }, at) => (values[at] === null ? [] : [{ candidate, at }]));
    const duels = [];
    for (const [index, { candidate: ours, at: a }] of having.entries()) {
        for (const { candidate: theirs, at: b } of having.slice(index + 1)) {
            const rows = await (0,same_rows/* pair */.V2)(ours.evidence, theirs.evidence);
            const sides = { candidate: ours.evidence, baseline: theirs.evidence, rows };
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

3251:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  M: () => (hashableLabels)
});
var _row_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13337);

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

56464:
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

65832:
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
var _bucket_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84620);
var _class_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3251);
var _row_hash_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13337);
var _row_ids_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46603);





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
        words: (0,_row_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .hashTexts */ .tX)(texts),
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

60245:
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

13337:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  KS: () => (addHash),
  Th: () => (addExtended),
  kX: () => (hashTo),
  tX: () => (hashTexts)
});
/* unused harmony export hashBytes */
var _row_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46603);

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
                first = words[2 * row + lowerHalf];
                second = words[2 * row + 1 - lowerHalf];
                if (first === 0 && second === -0x80000000)
                    second = 0;
            }
            else {
                const at = 4 * codes[row];
                first = words[at];
                second = words[at + 1];
                third = words[at + 2];
                fourth = words[at + 3];
            }
            a = rotate(a ^ scramble(first, c1, 15, c2), 19);
            a = (Math.imul((a + b) | 0, 5) + 0x561ccd1b) | 0;
            b = rotate(b ^ scramble(second, c2, 16, c3), 17);
            b = (Math.imul((b + c) | 0, 5) + 0x0bcaa747) | 0;
            c = rotate(c ^ scramble(third, c3, 17, c4), 15);
            c = (Math.imul((c + d) | 0, 5) + 0x96cd1c35) | 0;
            d = rotate(d ^ scramble(fourth, c4, 18, c1), 13);
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


}),

37673:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  D: () => (namesOfRows)
});
var _row_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46603);

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

93613:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  MZ: () => (codesOf),
  Ph: () => (mostSlices),
  nS: () => (compareSlices),
  o7: () => (sliceBy)
});
/* unused harmony export noneSlice */
var _row_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37673);
var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38112);


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

15700:
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

53607:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Bu: () => (parseState),
  lN: () => (formatState),
  p$: () => (emptyState)
});
/* unused harmony export State */
var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93723);
var _documents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12711);
var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3709);
var _ledger_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15700);




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


}),

44743:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  w$: () => (datetime)
});
/* unused harmony exports date, time, duration */
var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82941);
var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93723);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


})

};
