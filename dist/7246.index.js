export const id = 7246;
export const ids = [7246];
export const modules = {

17246:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareModel: () => (compareModel),
  gateInForce: () => (gateInForce),
  judgeCandidate: () => (judgeCandidate),
  judgeSides: () => (judgeSides)
});

// EXTERNAL MODULE: ./src/domain/compare/changed-rows.ts
var changed_rows = __webpack_require__(59004);
// EXTERNAL MODULE: ./src/domain/compare/default-gate.ts
var default_gate = __webpack_require__(36505);
// EXTERNAL MODULE: ./src/domain/compare/judge.ts + 22 modules
var judge = __webpack_require__(67884);
// EXTERNAL MODULE: ./src/domain/policy/digest.ts
var policy_digest = __webpack_require__(89231);
;// CONCATENATED MODULE: ./src/domain/run/identity.ts
function isUnchanged(candidate, baseline, sameRules) {
    if (!sameRules)
        return false;
    const sameEvidence = same(candidate.evidence, baseline.evidence);
    if (candidate['content-id'] === undefined && baseline['content-id'] === undefined)
        return sameEvidence;
    if (!same(candidate['content-id'], baseline['content-id']))
        return false;
    return sameEvidence || same(candidate['inputs-digest'], baseline['inputs-digest']);
}
function same(a, b) {
    return a !== undefined && a === b;
}

// EXTERNAL MODULE: ./src/actions/gather/baseline.ts + 5 modules
var baseline = __webpack_require__(74222);
// EXTERNAL MODULE: ./src/actions/gather/candidate.ts + 1 modules
var gather_candidate = __webpack_require__(16635);
// EXTERNAL MODULE: ./src/actions/gather/comparison-files.ts
var comparison_files = __webpack_require__(14556);
// EXTERNAL MODULE: ./src/domain/evidence/fingerprint.ts
var fingerprint = __webpack_require__(97140);
// EXTERNAL MODULE: ./src/actions/gather/judged-rows.ts
var judged_rows = __webpack_require__(806);
;// CONCATENATED MODULE: ./src/actions/gather/fingerprinted-sides.ts


async function fingerprintedSides(candidate, baseline, rows) {
    return {
        candidate: fingerprinted(candidate, rows, 'candidate'),
        baseline: baseline && fingerprinted(baseline, rows, 'baseline'),
    };
}
function withFurtherSeeds(sides, { pairing, further }) {
    if (!further || pairing.kind !== 'paired')
        return sides;
    const { seeds } = pairing.rows;
    const of = (which) => {
        const { evidence, ...side } = sides[which] ?? {};
        const [own] = seeds?.[which] ?? [];
        const all = own === undefined || evidence === undefined ? evidence : (0,judged_rows/* withFurther */.Hn)(evidence, own, further[which]);
        return { ...side, ...(all !== undefined && { evidence: all }) };
    };
    return {
        candidate: { ...sides.candidate, ...of('candidate') },
        baseline: sides.baseline && { ...sides.baseline, ...of('baseline') },
    };
}
function fingerprinted({ side, values }, rows, which) {
    const paired = rows.kind === 'paired' ? rows.rows : null;
    return { ...side, evidence: (0,fingerprint/* evidenceFingerprint */.KQ)({ metrics: values, rows: paired, side: which }) };
}

// EXTERNAL MODULE: ./src/actions/gather/long-rows.ts + 1 modules
var long_rows = __webpack_require__(89618);
// EXTERNAL MODULE: ./src/actions/gather/measured.ts
var measured = __webpack_require__(43503);
;// CONCATENATED MODULE: ./src/actions/gather/settled-sides.ts


async function settleSides(request, { gathered, baseline }) {
    const own = (0,measured/* withoutOwnBaseline */.gO)(gathered, request).evidence;
    const settled = await (0,long_rows/* settleRows */.BR)(request.host, { candidate: own, baseline: baseline.evidence });
    if (settled.candidate === own && settled.baseline === baseline.evidence)
        return { gathered, baseline };
    const { predictions, ...rest } = settled.candidate;
    const columns = gathered.evidence.predictions?.columns;
    const rows = predictions && columns ? { predictions: { ...predictions, columns } } : {};
    return {
        gathered: { ...gathered, evidence: { ...rest, ...rows } },
        baseline: { ...baseline, ...(settled.baseline && { evidence: settled.baseline }) },
    };
}

// EXTERNAL MODULE: ./src/domain/compare/looks.ts
var looks = __webpack_require__(57468);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
;// CONCATENATED MODULE: ./src/actions/gather/looks.ts


async function countLook(host, look) {
    const counted = host.context.host === 'local' ? await countHere(host, look) : countThere(host, look);
    if (!('unknown' in counted))
        return { ...counted, spent: look.spend };
    if (!look.spend)
        return undefined;
    throw new errors/* ModelgateError */.HJ({
        code: 'NOT_SUPPORTED_HERE',
        message: `The policy of ${look.model} has \`looks: spend\`, and how often its test set was looked at is not known: ${counted.unknown}`,
        hint: 'Judge and promote in one workflow, or change the rules to `looks: ignore`; the test set’s use is then not accounted for.',
    });
}
function countThere({ context: { workflow } }, { rows, run, held }) {
    if (workflow === undefined)
        return { unknown: 'this is no run of a workflow' };
    const origin = run?.record.workflow?.path;
    if (origin !== undefined && origin !== workflow.path)
        return { unknown: `the run is one of ${origin}, and this is ${workflow.path}` };
    const counted = (0,looks/* countRuns */.oo)(workflow, { rows, held });
    if (counted)
        return counted;
    const where = held?.workflow ?? 'a shell';
    return { unknown: `the version in use was counted by ${where}, and this is ${workflow.path}` };
}
const mostRemembered = 10_000;
async function countHere(host, { model, rows, of, held }) {
    if (held && held.counted !== 'candidates')
        return { unknown: `the version in use was counted by ${held.workflow}, and this is a shell` };
    const remembered = readMemory(await host.looks.of(model));
    if (remembered === undefined)
        return { unknown: 'what this place remembers of it cannot be read' };
    const set = rows ?? 'unknown';
    const seen = remembered[set] ?? [];
    const at = seen.indexOf(of);
    const number = (at < 0 ? seen.length : at) + 1;
    if (number > mostRemembered)
        return { unknown: `it was looked at more than ${mostRemembered} times` };
    if (at < 0)
        await host.looks.leave(model, JSON.stringify({ ...remembered, [set]: [...seen, of] }));
    return { number, counted: 'candidates', rows, sets: [] };
}
function readMemory(text) {
    if (text === undefined)
        return {};
    try {
        const found = JSON.parse(text);
        const isMemory = typeof found === 'object' && found !== null && Object.values(found).every((set) => Array.isArray(set));
        return isMemory ? found : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./src/actions/gather/same-rows.ts
var same_rows = __webpack_require__(34527);
// EXTERNAL MODULE: ./src/actions/gather/policies.ts + 1 modules
var gather_policies = __webpack_require__(39223);
// EXTERNAL MODULE: ./src/domain/policy/policy.ts
var policy_policy = __webpack_require__(29337);
;// CONCATENATED MODULE: ./src/actions/gather/same-rules.ts




async function hasSameRules({ host, subject, policies }, { commit, digest }) {
    if (subject.gate === undefined)
        return true;
    const bytes = commit === undefined ? undefined : await host.repository.file(commit, policies.path);
    if (!bytes)
        return false;
    try {
        const policy = await (0,gather_policies/* readPolicy */.T4)(bytes, policies.path);
        const model = policy.models.get(subject.model);
        return model !== undefined && (0,policy_digest/* rulesDigest */.G8)((0,policy_policy/* gateOf */.Rv)(policy, model)) === digest;
    }
    catch (error) {
        if (error instanceof errors/* ModelgateError */.HJ)
            return false;
        throw error;
    }
}

// EXTERNAL MODULE: ./src/actions/gather/touched.ts
var touched = __webpack_require__(59077);
// EXTERNAL MODULE: ./src/actions/gather/validated.ts
var gather_validated = __webpack_require__(94417);
;// CONCATENATED MODULE: ./src/actions/gather/comparison.ts


















async function compareModel(request) {
    const { subject, policies, trees } = request;
    const inputsDigest = (0,touched/* digestOfInputs */.zH)(subject, trees, policies.head !== undefined);
    const ledgerState = askLedger(request);
    const gathering = (0,gather_candidate/* gatherCandidate */.lr)({ ...request, tree: trees.head, inputsDigest });
    const candidate = gathering.then((gathered) => (0,measured/* withoutOwnBaseline */.gO)(gathered, request));
    const finding = (0,baseline/* gatherBaseline */.d)({ ...request, candidate, ledgerState });
    candidate.catch(() => undefined);
    finding.catch(() => undefined);
    const gathered = await gathering;
    const sides = await settleSides(request, { gathered, baseline: await finding });
    return judgeCandidate(request, { ...sides, gathered: await scoredHere(request, sides) });
}
function askLedger({ host, subject, baseline }) {
    if (baseline !== 'auto' || subject.columns?.baseline !== undefined)
        return undefined;
    const asked = host.ledger.state(subject.model);
    asked.catch(() => undefined);
    return asked;
}
async function judgeCandidate(request, sides) {
    const { changed, validation, ...compared } = await judgeSides(request, sides);
    await (0,comparison_files/* writeComparison */.ZU)(request.host, compared.comparison, { changed, validation });
    return compared;
}
async function judgeSides(request, { rowsKnown, lookedAt, ...given }) {
    const { host, subject, policies } = request;
    const { gathered, baseline: found } = await settleSides(request, given);
    const candidate = (0,measured/* withoutOwnBaseline */.gO)(gathered, request);
    const baseline = await (0,same_rows/* onTheSameRows */.o3)(host, subject, { candidate, baseline: found });
    const faults = (0,measured/* rowFaults */.Kh)(subject, candidate.evidence, baseline.evidence);
    const gate = gateInForce(subject);
    const pairing = await (0,same_rows/* pairWithSums */.Tb)(candidate.evidence, baseline.evidence, gate.rules);
    const compute = pairing.kind === 'paired' ? await host.compute() : undefined;
    const both = { candidate: candidate.evidence, baseline: baseline.evidence };
    const judging = (0,judged_rows/* judgedRows */.dk)(host, { ...both, rules: gate.rules, pairing, estimate: compute?.estimateRows });
    const fingerprinting = fingerprintedSides(candidate.evidence, baseline.evidence, pairing);
    const changed = pairing.kind === 'paired' ? (0,changed_rows/* changedRows */.CH)(pairing.rows) : undefined;
    const [judged, firstSides] = await Promise.all([judging, fingerprinting]);
    const { pairing: rows, estimates } = judged;
    const sides = withFurtherSeeds(firstSides, judged);
    const digest = (0,policy_digest/* rulesDigest */.G8)(gate);
    const looks = await countLook(host, {
        model: subject.model,
        spend: gate.looks === 'spend',
        rows: rowsKnown ?? (rows.kind === 'paired' ? rows.rows.fingerprint : null),
        of: lookedAt ?? sides.candidate.evidence ?? sides.candidate.name,
        run: gathered.run,
        held: baseline.evidence?.looks,
    });
    const unchanged = sides.baseline !== undefined &&
        faults.length === 0 &&
        isSound(rows, [candidate.evidence, baseline.evidence]) &&
        isUnchanged(sides.candidate, sides.baseline, true) &&
        (await hasSameRules(request, { commit: sides.baseline.commit, digest }));
    const validated = await (0,gather_validated/* validationOf */.D2)(host, subject, {
        run: candidate.run,
        allow: request.validating?.allow,
        baseline: baseline.evidence,
    });
    const { results, verdict } = (0,judge/* judge */.S)({
        gate: subject.gate ?? null,
        gated: subject.gated,
        candidates: candidate.evidence.candidates,
        look: looks?.spent ? looks.number : undefined,
        candidate: { values: candidate.evidence.values },
        baseline: baseline.evidence ? { values: baseline.evidence.values } : null,
        rows,
        estimates,
        unchanged,
        badData: validated.badData,
        badModelFiles: validated.badModelFiles,
        unreadable: unreadable({
            ...candidate.evidence,
            unreadable: [...candidate.evidence.unreadable, ...faults, ...(validated.unreadable ?? [])],
        }, baseline.evidence),
    });
    const inputs = {
        ...sides,
        baseline: sides.baseline ?? null,
        ...(gathered.missing?.length && { 'candidate-note': gathered.missing.join(' ') }),
        'baseline-note': [baseline.note, judged.note].flatMap((note) => note ?? []).join(' '),
        rules: (0,measured/* withMeasurement */.xz)((0,gather_policies/* rulesOrigin */.I_)(policies, { model: subject.model, digest }), request, gathered.evidence),
        alpha: gate.alpha,
        candidates: candidate.evidence.candidates,
        ...(looks && { looks }),
        ...(validated.summary && { validation: validated.summary }),
    };
    const schema = 'https://modelgate.dev/schemas/comparison/v1.json';
    const comparison = { schema, model: subject.model, inputs, results, verdict };
    return {
        comparison,
        candidate,
        changed: rows.kind === 'paired' ? changed : undefined,
        validation: validated.text,
    };
}
async function scoredHere({ host, subject }, { gathered, baseline }) {
    const { evidence } = baseline;
    const { evaluate } = subject.recipe;
    if (!gathered.sources || !gathered.run || !evidence || evaluate === undefined)
        return gathered;
    if ((await (0,same_rows/* otherRows */.qe)(gathered.evidence, evidence)) === undefined)
        return gathered;
    const { scoreAgain } = await __webpack_require__.e(/* import() */ 5586).then(__webpack_require__.bind(__webpack_require__, 95586));
    const run = await scoreAgain(host, { subject, run: gathered.run, versions: [evidence] });
    return { ...gathered, run, evidence: { ...gathered.evidence, side: (0,gather_candidate/* sideOfRecord */.Qm)(run.record) } };
}
function gateInForce({ gate }) {
    return gate ?? (0,default_gate/* defaultGate */.z)([]);
}
function isSound(rows, sides) {
    const finite = ({ values }) => [...values.values()].every(({ value, seeds }) => [value, ...(seeds?.values ?? [])].every(Number.isFinite));
    return (rows.kind !== 'incomparable' &&
        sides.every((side) => side !== undefined && side.unreadable.length === 0 && finite(side)));
}
function unreadable(candidate, baseline) {
    return [
        ...candidate.unreadable.map((detail) => ({ side: 'candidate', detail })),
        ...(baseline?.unreadable ?? []).map((detail) => ({ side: 'baseline', detail })),
    ];
}


}),

806:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Hn: () => (withFurther),
  dk: () => (judgedRows),
  pu: () => (estimatesOf)
});
var _domain_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39605);
var _domain_evidence_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97140);
var _evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22322);
var _long_rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89618);
var _same_rows_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34527);





async function judgedRows(host, request) {
    const { pairing, candidate, baseline, estimate = estimateHere } = request;
    if (pairing.kind !== 'paired')
        return { pairing };
    const [ours, theirs] = [candidate.predictions?.seeds, baseline?.predictions?.seeds];
    const estimating = estimate(pairing.rows);
    if (!ours?.decide && !theirs?.decide)
        return { pairing, estimates: await estimating };
    const first = await estimating;
    const fault = namesFault(ours) ?? namesFault(theirs) ?? ownBaselineFault(candidate);
    if (fault !== undefined)
        return { pairing: { kind: 'incomparable', reason: 'unreadable', detail: fault } };
    const found = {
        candidate: await ofSeeds(host, request, 'candidate'),
        baseline: await ofSeeds(host, request, 'baseline'),
    };
    for (const side of [found.candidate, found.baseline])
        if (side.kind === 'incomparable')
            return { pairing: side };
    const [mine, others] = [found.candidate, found.baseline];
    const slices = withDiffering(pairing.rows.slices, [...mine.slices, ...others.slices]);
    if (ours && !theirs && baseline?.predictions && !request.isDuel)
        return {
            pairing: { kind: 'paired', rows: { ...pairing.rows, slices } },
            estimates: first,
            note: ofFirst,
        };
    const { estimateSeeds } = await __webpack_require__.e(/* import() */ 3061).then(__webpack_require__.bind(__webpack_require__, 23061));
    const estimates = estimateSeeds({
        estimates: first,
        first: { candidate: ours?.own ?? null, baseline: theirs?.own ?? null },
        candidate: mine.seeds,
        baseline: others.seeds,
    });
    const rows = {
        ...pairing.rows,
        slices,
        seeds: { candidate: namesOf(ours), baseline: namesOf(theirs) },
    };
    return {
        pairing: { kind: 'paired', rows },
        estimates,
        further: { candidate: mine.prints, baseline: others.prints },
    };
}
function estimatesOf(metrics) {
    return async (rows) => {
        const { estimateRows } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 29589));
        return estimateRows(rows, { metrics, sliceColumns: [] });
    };
}
function withFurther(evidence, seed, further) {
    const sorted = further.toSorted(([a], [b]) => (a < b ? -1 : 1));
    return (0,_domain_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .Bj)((0,_domain_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)([[seed, evidence], ...sorted.map(([name, print]) => [name, print])]));
}
const ofFirst = 'Its predictions are of one run, those of the candidate of several seeds: the rows of the first of them are judged.';
async function ofSeeds(host, { estimate = estimateHere, ...request }, side) {
    const { seeds } = (side === 'candidate' ? request.candidate : request.baseline)?.predictions ?? {};
    const found = [];
    const prints = [];
    const slices = [];
    for (const { seed, read } of seeds?.others ?? []) {
        const pairing = await pairOther(host, request, read);
        if (pairing.kind === 'incomparable')
            return { ...pairing, detail: `seed ${JSON.stringify(seed)} of the ${side}: ${pairing.detail}` };
        if (pairing.kind === 'none')
            continue;
        const { rows } = pairing;
        found.push({ seed, estimates: await estimate(rows) });
        prints.push([seed, (0,_domain_evidence_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .evidenceFingerprint */ .KQ)({ metrics: new Map(), rows, side: 'baseline' })]);
        slices.push(rows.slices);
    }
    return { kind: 'read', seeds: found, prints, slices };
}
async function pairOther(host, { candidate, baseline, rules }, read) {
    const unreadable = [];
    const other = await (0,_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .orUnreadable */ .pz)(unreadable, read);
    const first = candidate.predictions && alone(candidate.predictions);
    if (other?.isSummary)
        unreadable.push(`${other.table.path} is a summary, and the rows of a seed are needed`);
    const values = baseline?.values ?? new Map();
    const side = { kind: 'file', name: 'another seed' };
    const sides = await (0,_long_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .settleRows */ .BR)(host, {
        candidate: { ...candidate, ...(first && { predictions: first }) },
        baseline: { ..._evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .emptyEvidence */ .HA, side, values, ...(other && { predictions: other }) },
    });
    const detail = [...unreadable, ...sides.candidate.unreadable, ...(sides.baseline?.unreadable ?? [])];
    if (detail.length > 0)
        return { kind: 'incomparable', reason: 'unreadable', detail: detail.join('; ') };
    return (0,_same_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .pairWithSums */ .Tb)(sides.candidate, sides.baseline, rules);
}
function alone({ summed: _summed, seeds: _seeds, ...rows }) {
    return rows;
}
async function estimateHere(rows) {
    const { estimateRows } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 29589));
    return estimateRows(rows);
}
function namesOf(seeds) {
    return seeds ? [seeds.own, ...seeds.others.map(({ seed }) => seed)] : null;
}
function namesFault(seeds) {
    const names = namesOf(seeds) ?? [];
    const twice = names.find((name, at) => names.indexOf(name) < at);
    return twice === undefined
        ? undefined
        : `Two files of predictions are of seed ${JSON.stringify(twice)}, by their names`;
}
function ownBaselineFault({ predictions }) {
    const column = predictions?.columns.baseline;
    return column === undefined
        ? undefined
        : `Several seeds are judged against the baseline's own runs, and its values are said to stand in the column \`${column}\` of one file`;
}
function withDiffering(slices, others) {
    return slices.map((own) => {
        const differing = others
            .flatMap((all) => all.filter(({ column }) => column === own.column))
            .find((one) => one.differing !== undefined)?.differing;
        return own.differing !== undefined || differing === undefined ? own : { ...own, differing };
    });
}


}),

43503:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Kh: () => (rowFaults),
  gO: () => (withoutOwnBaseline),
  xz: () => (withMeasurement)
});
var _domain_evidence_labels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34881);
var _domain_policy_recipe_loosened_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59339);
var _domain_policy_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29337);



function withoutOwnBaseline(candidate, standing) {
    const { predictions } = candidate.evidence;
    if (predictions?.columns.baseline === undefined)
        return candidate;
    const ruled = recipeInForce(standing);
    const agreed = ruled === undefined || ruled.predictions?.baseline !== undefined;
    if (standing.baseline === 'auto' && agreed)
        return candidate;
    const { baseline: _own, ...columns } = predictions.columns;
    return { ...candidate, evidence: { ...candidate.evidence, predictions: { ...predictions, columns } } };
}
function withMeasurement(rules, standing, { predictions }) {
    const before = recipeInForce(standing)?.predictions;
    if (!before || !predictions)
        return rules;
    const found = (0,_domain_policy_recipe_loosened_js__WEBPACK_IMPORTED_MODULE_0__/* .measuredOtherwise */ .T)(before, predictions.columns);
    return { ...rules, loosened: [...new Set([...rules.loosened, ...found])] };
}
function rowFaults(subject, candidate, baseline) {
    return [
        ...lostRows(subject, candidate, baseline),
        ...lostSeeds(candidate, baseline),
        ...otherClass(candidate, baseline),
        ...otherThreshold(candidate, baseline),
        ...lostSampling(subject, candidate),
        ...otherWeights(candidate, baseline),
    ];
}
function lostRows({ recipe }, candidate, baseline) {
    const hadRows = baseline?.predictions !== undefined || baseline?.withoutItsRows !== undefined;
    const lost = recipe.predictions && hadRows && !candidate.predictions && !candidate.withoutItsRows;
    if (!lost || candidate.unreadable.length > 0)
        return [];
    return [
        `The recipe names the predictions ${(0,_domain_policy_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .predictionPaths */ .MV)(recipe.predictions).join(', ')}, the baseline has them, and the candidate has none`,
    ];
}
function lostSeeds(candidate, baseline) {
    const [ours, theirs] = [candidate, baseline].map((side) => side?.predictions?.seeds);
    if (!ours?.decide || !theirs || ours.others.length >= theirs.others.length)
        return [];
    return [
        `The candidate has predictions of ${1 + ours.others.length} seeds, and the baseline of ${1 + theirs.others.length}: write as many, or one file`,
    ];
}
function otherClass(candidate, baseline) {
    const [ours, theirs] = [columnsOf(candidate), columnsOf(baseline)];
    if (!ours || !theirs || ours.baseline !== undefined)
        return [];
    const [is, was] = [ours, theirs].map(({ positive }) => (0,_domain_evidence_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .className */ .s7)(positive ?? 1));
    if (is === was)
        return [];
    return [`The positive class is ${JSON.stringify(is)}, and that of the baseline ${JSON.stringify(was)}`];
}
function otherThreshold(candidate, baseline) {
    const [ours, theirs] = [columnsOf(candidate), columnsOf(baseline)];
    const isCounted = [candidate, baseline].some((side) => side?.withoutItsRows !== undefined);
    if (!ours || !theirs || !isCounted)
        return [];
    const [is, was] = [ours, theirs].map(({ threshold }) => threshold ?? 0.5);
    if (is === was)
        return [];
    return [
        `Rows count as positive from ${is} on, and in the summary of the baseline from ${was} on: without its rows the two cannot be compared`,
    ];
}
function lostSampling({ recipe }, candidate) {
    const found = columnsOf(candidate);
    if (!recipe.predictions || !found)
        return [];
    const { weight, unit, query } = recipe.predictions;
    const lost = [];
    if (weight !== undefined && found.weight === undefined)
        lost.push(`The recipe weights rows by \`${weight}\`, and the candidate’s evidence does not`);
    if (unit !== undefined && found.unit === undefined)
        lost.push(`The recipe takes rows of one \`${unit}\` together, and the candidate’s evidence does not`);
    if (query !== undefined && found.query === undefined)
        lost.push(`The recipe ranks rows of one \`${query}\` together, and the candidate’s evidence does not`);
    return lost;
}
function otherWeights(candidate, baseline) {
    const [ours, theirs] = [columnsOf(candidate), columnsOf(baseline)];
    const isCounted = [candidate, baseline].some((side) => side?.withoutItsRows !== undefined);
    if (!ours || !theirs || !isCounted || ours.baseline !== undefined)
        return [];
    if ((ours.weight === undefined) === (theirs.weight === undefined))
        return [];
    const [is, was] = [ours, theirs].map(({ weight }) => weight === undefined ? 'count alike' : `are weighted by \`${weight}\``);
    return [
        `Rows ${is}, and in the summary of the baseline they ${was}: without its rows the two cannot be compared`,
    ];
}
function columnsOf(side) {
    return side?.predictions?.columns ?? side?.withoutItsRows;
}
function recipeInForce({ subject, policies }) {
    return policies.inForce?.models.get(subject.model)?.recipe;
}


}),

49783:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c6: () => (candidateBound),
  hJ: () => (failBound),
  YP: () => (interval),
  Od: () => (lossP),
  i0: () => (passBound),
  l3: () => (passBoundAtBest),
  V8: () => (relative),
  Fl: () => (resolvableLoss),
  ug: () => (rowsForPower)
});

// UNUSED EXPORTS: nonInferiorityP

;// CONCATENATED MODULE: ./src/domain/statistics/binomial.ts
function binomial_fairCoinMass(k, n) {
    if (k < 0 || k > n)
        return 0;
    if (k === 0 || k === n)
        return 2 ** -n;
    const half = n / 2;
    const error = stirlingError(n) - stirlingError(k) - stirlingError(n - k);
    const deviance = relativeEntropy(k, half) + relativeEntropy(n - k, half);
    return Math.exp(error - deviance) * Math.sqrt(n / (2 * Math.PI * k * (n - k)));
}
function binomial_fairCoinCdf(k, n) {
    if (k < 0)
        return 0;
    if (k >= n)
        return 1;
    if (k > n / 2)
        return 1 - binomial_fairCoinCdf(n - k - 1, n);
    let term = binomial_fairCoinMass(k, n);
    let sum = term;
    for (let i = k; i > 0 && term > sum * 1e-17; i--) {
        term *= i / (n - i + 1);
        sum += term;
    }
    return Math.min(1, sum);
}
function stirlingError(n) {
    if (n < 16) {
        let product = 1;
        for (let i = 2; i <= n; i++)
            product *= i;
        return Math.log(product) - (n + 0.5) * Math.log(n) + n - 0.5 * Math.log(2 * Math.PI);
    }
    const square = 1 / (n * n);
    return (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square * (1 / 1680 - square * (1 / 1188))))) / n;
}
function relativeEntropy(k, m) {
    const difference = k - m;
    if (Math.abs(difference) >= 0.1 * (k + m))
        return k * Math.log(k / m) - difference;
    const v = difference / (k + m);
    let sum = difference * v;
    let term = 2 * k * v;
    for (let j = 1;; j++) {
        term *= v * v;
        const next = sum + term / (2 * j + 1);
        if (next === sum)
            return sum;
        sum = next;
    }
}

;// CONCATENATED MODULE: ./src/domain/statistics/mcnemar.ts

function mcnemarExact({ better, worse }) {
    return Math.min(1, 2 * fairCoinCdf(Math.min(better, worse), better + worse));
}
function mcnemarMidP({ better, worse }) {
    const fewer = Math.min(better, worse);
    const n = better + worse;
    if (better === worse)
        return 1;
    return Math.min(1, 2 * fairCoinCdf(fewer, n) - fairCoinMass(fewer, n));
}
function mcnemarLossMidP({ better, worse }) {
    const n = better + worse;
    return binomial_fairCoinCdf(better, n) - 0.5 * binomial_fairCoinMass(better, n);
}

// EXTERNAL MODULE: ./src/domain/statistics/normal.ts
var normal = __webpack_require__(47267);
;// CONCATENATED MODULE: ./src/domain/statistics/student-t.ts

function tCdf(t, df) {
    if (df === null || df > largestDf)
        return (0,normal/* normalCdf */.vr)(t);
    if (Number.isNaN(t) || !(df > 0))
        return NaN;
    if (t === 0)
        return 0.5;
    if (df > manyDf)
        return (0,normal/* normalCdf */.vr)(Math.sign(t) * normalEquivalent(t, df));
    const bothTails = twoSided(t, df);
    return t > 0 ? 1 - bothTails / 2 : bothTails / 2;
}
function tTwoSided(t, df) {
    return Math.min(1, 2 * tCdf(-Math.abs(t), df));
}
function tQuantile(p, df) {
    if (df === null || df > largestDf)
        return (0,normal/* normalQuantile */.Zl)(p);
    if (!(p > 0 && p < 1) || !(df > 0))
        return NaN;
    if (p > 0.5)
        return -tQuantile(1 - p, df);
    if (p === 0.5)
        return 0;
    return df < 3 ? bisect(p, df) : refine(p, df);
}
const largestDf = 1e12;
const manyDf = 2000;
function normalEquivalent(t, df) {
    const a = df - 0.5;
    const b = 48 * a * a;
    const y = a * Math.log1p((t * t) / df);
    const third = (((-0.4 * y - 3.3) * y - 24) * y - 85.5) / (0.8 * y * y + 100 + b);
    return ((third + y + 3) / b + 1) * Math.sqrt(y);
}
function refine(p, df) {
    const z = (0,normal/* normalQuantile */.Zl)(p);
    const z2 = z * z;
    let t = z +
        (z * (z2 + 1)) / (4 * df) +
        (z * (3 + z2 * (16 + 5 * z2))) / (96 * df ** 2) +
        (z * (-15 + z2 * (17 + z2 * (19 + 3 * z2)))) / (384 * df ** 3);
    for (let step = 0; step < 50; step++) {
        const move = (tCdf(t, df) - p) / density(t, df);
        if (!Number.isFinite(move))
            return bisect(p, df);
        t -= move;
        if (Math.abs(move) <= 1e-13 * Math.abs(t))
            return t;
    }
    return bisect(p, df);
}
function bisect(p, df) {
    let low = -1;
    while (tCdf(low, df) > p)
        low *= 2;
    let high = 0;
    for (let step = 0; step < 200 && high > low; step++) {
        const middle = (low + high) / 2;
        if (middle === low || middle === high)
            break;
        if (tCdf(middle, df) < p)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}
function density(t, df) {
    return ((gammaRatio(df / 2) / Math.sqrt(df * Math.PI)) * Math.exp(-((df + 1) / 2) * Math.log1p((t * t) / df)));
}
function twoSided(t, df) {
    const a = df / 2;
    const square = t * t;
    const x = df / (df + square);
    const y = square / (df + square);
    const front = (Math.exp(-a * Math.log1p(square / df)) * Math.sqrt(y) * gammaRatio(a)) / Math.sqrt(Math.PI);
    return x < (a + 1) / (a + 2.5)
        ? (front * betaFraction(a, 0.5, x)) / a
        : 1 - (front * betaFraction(0.5, a, y)) / 0.5;
}
function gammaRatio(a) {
    let factor = 1;
    let at = a;
    for (; at < 60; at++)
        factor *= at / (at + 0.5);
    const r = 1 / at;
    const series = 1 +
        r *
            (-1 / 8 +
                r * (1 / 128 + r * (5 / 1024 + r * (-21 / 32768 + r * (-399 / 262144 + (r * 869) / 4194304)))));
    return factor * Math.sqrt(at) * series;
}
function betaFraction(a, b, x) {
    const tiny = 1e-300;
    let c = 1;
    let d = 1 - ((a + b) * x) / (a + 1);
    d = 1 / (Math.abs(d) < tiny ? tiny : d);
    let value = d;
    for (let m = 1; m <= 100_000; m++) {
        const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / (1 + even * d || tiny);
        c = 1 + even / c || tiny;
        value *= d * c;
        const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / (1 + odd * d || tiny);
        c = 1 + odd / c || tiny;
        const change = d * c;
        value *= change;
        if (Math.abs(change - 1) < 4e-16)
            break;
    }
    return value;
}

// EXTERNAL MODULE: ./src/domain/statistics/wilson.ts
var wilson = __webpack_require__(78664);
;// CONCATENATED MODULE: ./src/domain/compare/bounds.ts




function passBound({ gain, standardError, rowLoss, df }, alpha) {
    return gain - scoreAllowance({ error: standardError, rowLoss, z: quantile(alpha, df) });
}
function failBound({ gain, standardError, df, discordant }, alpha) {
    const bound = gain + quantile(alpha, df) * standardError;
    return bound < 0 && discordant && !(mcnemarLossMidP(discordant) < alpha) ? 0 : bound;
}
function lossP({ gain, standardError, df, discordant }, margin) {
    const p = tailBelow(gain + margin, standardError, df);
    return discordant && margin >= 0 ? Math.max(p, mcnemarLossMidP(discordant)) : p;
}
function nonInferiorityP({ gain, standardError, df }, margin) {
    return tailBelow(-(gain + margin), standardError, df);
}
function interval(estimate) {
    const low = passBound(estimate, 0.05);
    const high = failBound(estimate, 0.05);
    return estimate.direction === 'higher' ? [low, high] : [-high, -low];
}
function candidateBound(estimate, side, alpha) {
    const { metric, n, candidate, candidateError, unit, unbounded, df, evidence, sampled } = estimate;
    if (estimate.limits)
        return estimate.limits.candidate[side];
    const ofRows = evidence === 'paired-rows' || evidence === 'row-count';
    if (ofRows && shares.has(metric) && !sampled && n && candidate >= 0 && candidate <= 1) {
        return (0,wilson/* wilsonBounds */._)(candidate, n, (0,normal/* normalQuantile */.Zl)(1 - alpha))[side];
    }
    const rowLoss = unbounded ? 0 : estimate.rowLoss;
    const allowance = scoreAllowance({ error: candidateError, rowLoss, z: quantile(alpha, df) });
    if (side === 'lower')
        return unit ? Math.max(0, candidate - allowance) : candidate - allowance;
    return unit ? Math.min(1, candidate + allowance) : candidate + allowance;
}
function relative(estimate, r) {
    const { gain, baseline, standardError, baselineError, covariance } = estimate;
    const signed = r * Math.sign(baseline);
    const variance = standardError ** 2 + signed ** 2 * baselineError ** 2 + 2 * signed * covariance;
    return {
        ...estimate,
        gain: gain + signed * baseline,
        standardError: Math.sqrt(Math.max(0, variance)),
        covariance: covariance + signed * baselineError ** 2,
    };
}
function rowsForPower({ n, standardError, rowLoss, df, evidence, repeats }, margin, alpha, power) {
    const isFixed = evidence === 'folds' || (repeats && repeats.paired === null && repeats.candidate !== repeats.baseline);
    if (isFixed)
        return null;
    if (!n || !Number.isFinite(standardError) || !(margin > 0))
        return null;
    const z = quantile(alpha, df);
    const zPower = (0,normal/* normalQuantile */.Zl)(power);
    const shortfall = (rows) => {
        const error = standardError * Math.sqrt(n / rows);
        return zPower * error + scoreAllowance({ error, rowLoss: (rowLoss * n) / rows, z }) - margin;
    };
    let enough = 1;
    while (shortfall(enough) > 0) {
        enough *= 2;
        if (enough > 2 ** 50)
            return null;
    }
    let tooFew = enough / 2;
    while (enough - tooFew > 1) {
        const middle = Math.floor((enough + tooFew) / 2);
        if (shortfall(middle) > 0)
            tooFew = middle;
        else
            enough = middle;
    }
    return enough;
}
function resolvableLoss({ standardError, rowLoss, df }, alpha, power) {
    const allowance = scoreAllowance({ error: standardError, rowLoss, z: quantile(alpha, df) });
    return (0,normal/* normalQuantile */.Zl)(power) * standardError + allowance;
}
function passBoundAtBest({ rowLoss, df }, gain, alpha) {
    return gain - scoreAllowance({ error: 0, rowLoss, z: quantile(alpha, df) });
}
const shares = new Set(['accuracy', 'recall', 'precision']);
function scoreAllowance({ error, rowLoss, z }) {
    const half = (z * z * rowLoss) / 2;
    return half + Math.sqrt((z * error) ** 2 + half ** 2);
}
function quantile(alpha, df) {
    return -tQuantile(alpha, df);
}
function tailBelow(value, error, df) {
    if (error === 0 && value !== 0)
        return value < 0 ? 0 : value > 0 ? 1 : NaN;
    if (error === 0)
        return 0.5;
    return tCdf(value / error, df);
}


}),

59004:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  CH: () => (changedRows),
  xS: () => (countChanges)
});
/* unused harmony export changedLimits */
var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78341);
var _row_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33928);


const changedLimits = { classes: 5_000, losses: 1_000 };
function countChanges(rows) {
    const found = (0,_row_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .changesOf */ .fs)(rows);
    if (!found)
        return undefined;
    const [, broken, fixed, worse, better] = found.counts;
    const counts = _row_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .changeKinds */ .cz.map((_, at) => Math.min(found.counts[at + 1], limitOf(at + 1)));
    return {
        better: fixed + better,
        worse: broken + worse,
        listed: rows.sums ? 0 : counts.reduce((sum, count) => sum + count, 0),
    };
}
function changedRows(rows) {
    if (rows.sums)
        return undefined;
    const found = (0,_row_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .changesOf */ .fs)(rows);
    if (!found)
        return undefined;
    const described = listed(rows, found).flatMap((ofKind, at) => ofKind.map((row) => describe(rows, row, {
        change: _row_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .changeKinds */ .cz[at],
        lossChange: found.losses[row],
    })));
    return { columns: rows.slices.map(({ column }) => column), rows: described };
}
function limitOf(kind) {
    return kind <= 2 ? changedLimits.classes : changedLimits.losses;
}
function listed(rows, changes) {
    const { kinds } = changes;
    const found = _row_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .changeKinds */ .cz.map((_, at) => new Largest(limitOf(at + 1)));
    for (let row = 0; row < kinds.length; row++) {
        const kind = kinds[row];
        if (kind > 0)
            found[kind - 1].offer(row, (0,_row_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .moveOf */ .ds)(rows, changes, row));
    }
    return found.map((largest) => largest.rows((row) => rows.idOf(row)));
}
class Largest {
    #limit;
    #rows = [];
    #sizes = [];
    #least = 0;
    #most;
    constructor(limit) {
        this.#limit = limit;
        this.#most = 4 * limit;
    }
    offer(row, size) {
        if (size < this.#least)
            return;
        this.#rows.push(row);
        this.#sizes.push(size);
        if (this.#rows.length < this.#most)
            return;
        this.#prune();
        this.#most = Math.max(this.#most, 2 * this.#rows.length);
    }
    rows(idOf) {
        this.#prune();
        return this.#rows
            .map((row, at) => ({ row, size: this.#sizes[at], id: idOf(row) }))
            .sort((a, b) => b.size - a.size || (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .byName */ .nG)(a.id, b.id))
            .slice(0, this.#limit)
            .map(({ row }) => row);
    }
    #prune() {
        if (this.#rows.length <= this.#limit)
            return;
        const least = Float64Array.from(this.#sizes).sort().at(-this.#limit);
        const isLarge = (_, at) => this.#sizes[at] >= least;
        this.#rows = this.#rows.filter(isLarge);
        this.#sizes = this.#sizes.filter((size) => size >= least);
        this.#least = least;
    }
}
function describe(rows, row, { change, lossChange }) {
    const named = (answer) => rows.classes?.[answer] ?? answer;
    return {
        id: rows.idOf(row),
        change,
        label: named(rows.labels[row]),
        baseline: named(rows.baseline?.[row]),
        candidate: named(rows.candidate[row]),
        lossChange,
        slices: rows.slices.map(({ codes, values }) => values[codes[row]]),
    };
}


}),

36505:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  z: () => (defaultGate)
});
var _metric_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83128);
var _values_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57026);


const maxOnly = new Set('ece mce ace calibration_error expected_calibration_error max_calibration_error maximum_calibration_error adaptive_calibration_error'.split(' '));
function defaultGate(metrics) {
    const rules = metrics
        .filter((metric) => (0,_metric_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .directionOf */ .FR)(metric) !== null && !maxOnly.has((0,_values_name_js__WEBPACK_IMPORTED_MODULE_1__/* .plainName */ .M)(metric)))
        .map((metric) => ({ metric, noWorse: true, slices: [], level: 'fail' }));
    return { alpha: 0.05, looks: 'ignore', rules };
}


}),

78341:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  C1: () => (hasBounds),
  n9: () => (isComparable),
  nG: () => (byName)
});
function hasBounds(estimate) {
    return estimate.evidence !== 'point' && !estimate.tooFew && Number.isFinite(estimate.standardError);
}
function isComparable({ candidate, baseline, direction }) {
    return candidate.kind === 'known' && baseline.kind === 'known' && direction !== null;
}
function byName(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


}),

77117:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hD: () => (findingOf),
  I1: () => (gatherFindings),
  Zi: () => (ruledSlice)
});

// EXTERNAL MODULE: ./src/domain/metric/catalogue.ts + 1 modules
var catalogue = __webpack_require__(83128);
// EXTERNAL MODULE: ./src/domain/compare/finding.ts
var finding = __webpack_require__(78341);
// EXTERNAL MODULE: ./src/domain/evidence/crossing-name.ts
var crossing_name = __webpack_require__(5748);
// EXTERNAL MODULE: ./src/domain/compare/estimate-numbers.ts
var estimate_numbers = __webpack_require__(75783);
// EXTERNAL MODULE: ./src/domain/compare/values-name.ts
var values_name = __webpack_require__(57026);
;// CONCATENATED MODULE: ./src/domain/compare/values-error.ts

function standardErrorOf(metric, value) {
    const unknown = {
        error: NaN,
        from: 'nothing',
        ...ownCount((0,values_name/* plainName */.M)(metric), value),
        rowLoss: 0,
    };
    if (!value || !Number.isFinite(value.value))
        return unknown;
    if (value.standardError !== undefined && value.standardError > 0) {
        return { ...unknown, error: value.standardError, from: 'stated' };
    }
    if (value.value < 0 || value.value > 1)
        return unknown;
    return fromCounts((0,values_name/* plainName */.M)(metric), value) ?? unknown;
}
function fromCounts(name, value) {
    const { value: p, n, positives } = value;
    const negatives = value.negatives ?? (n !== undefined && positives !== undefined ? n - positives : undefined);
    if (shareOfRows.has(name))
        return share(p, n, 'rows');
    if (shareOfPositives.has(name))
        return share(p, positives, 'positives');
    if (shareOfNegatives.has(name))
        return share(p, negatives, 'negatives');
    if (!areas.has(name) || !positives || !negatives || negatives < 0)
        return null;
    return {
        error: hanleyMcNeil(p, positives, negatives),
        from: 'counts',
        n: n ?? positives + negatives,
        counted: 'rows',
        rowLoss: 1 / Math.min(positives, negatives),
    };
}
function ownCount(name, value) {
    const [n, counted] = shareOfPositives.has(name)
        ? [value?.positives, 'positives']
        : shareOfNegatives.has(name)
            ? [value?.negatives, 'negatives']
            : name === 'precision'
                ? [undefined, 'predicted positives']
                : [value?.n, 'rows'];
    return n === undefined ? { n: null, counted: null } : { n, counted };
}
function share(p, n, counted) {
    if (!n || n < 0)
        return null;
    return { error: Math.sqrt((p * (1 - p)) / n), from: 'counts', n, counted, rowLoss: 1 / n };
}
function hanleyMcNeil(area, positives, negatives) {
    const q1 = area / (2 - area);
    const q2 = (2 * area ** 2) / (1 + area);
    const variance = (area * (1 - area) + (positives - 1) * (q1 - area ** 2) + (negatives - 1) * (q2 - area ** 2)) /
        (positives * negatives);
    return Math.sqrt(Math.max(0, variance));
}
const shareOfRows = new Set(['accuracy', 'acc', 'accuracy_score', 'error_rate', 'exact_match']);
const shareOfPositives = new Set(['recall', 'sensitivity', 'tpr', 'true_positive_rate']);
const shareOfNegatives = new Set(['specificity', 'tnr', 'true_negative_rate']);
const areas = new Set(['roc_auc', 'auc', 'auroc', 'roc_auc_score']);

// EXTERNAL MODULE: ./src/domain/compare/values-repeats.ts
var values_repeats = __webpack_require__(70973);
;// CONCATENATED MODULE: ./src/domain/compare/values.ts





const fewestRows = 30;
const fewestOfClass = 10;
const needClasses = new Set('roc_auc auc auroc roc_auc_score recall sensitivity tpr specificity tnr precision f1 f1_score'.split(' '));
function valueEstimate(pair) {
    return repeatedEstimate(pair) ?? singleEstimate(pair);
}
function repeatedEstimate(pair) {
    const { metric, direction, candidate, baseline } = pair;
    const found = (0,values_repeats/* repeatedFindings */.F)(pair);
    if (!found)
        return null;
    const { evidence, method, statistic, repeats } = found;
    return {
        metric,
        slice: null,
        direction,
        unit: (0,catalogue/* isUnit */.vO)(metric) && [statistic.candidate, statistic.baseline].every((value) => value >= 0 && value <= 1),
        evidence,
        method,
        n: repeats.paired ?? Math.min(repeats.candidate, repeats.baseline),
        counted: evidence,
        ...(0,estimate_numbers/* signedNumbers */.jt)(statistic, direction),
        ...estimate_numbers/* boundByNoRow */.n2,
        repeats,
        ...(evidence === 'seeds' && candidate && { ownValue: candidate.value }),
        tooFew: hasTooFew(metric, candidate) || hasTooFew(metric, baseline),
        eligible: false,
    };
}
function singleEstimate({ metric, direction, candidate, baseline }) {
    const mine = standardErrorOf(metric, candidate);
    const theirs = standardErrorOf(metric, baseline);
    const sign = (0,estimate_numbers/* signOf */.rL)(direction);
    const candidateValue = finite(candidate);
    const baselineValue = finite(baseline);
    const bare = Number.isNaN(mine.error) || Number.isNaN(theirs.error);
    const stated = mine.from === 'stated' && theirs.from === 'stated';
    return {
        metric,
        slice: null,
        direction,
        unit: (0,catalogue/* isUnit */.vO)(metric) && [candidateValue, baselineValue].every((value) => !(value < 0 || value > 1)),
        evidence: bare ? 'point' : stated ? 'standard-error' : 'row-count',
        method: bare ? 'point' : stated ? 'unpaired-standard-errors' : 'unpaired-row-counts',
        n: mine.n ?? theirs.n,
        counted: mine.n === null ? theirs.counted : mine.counted,
        candidate: candidateValue,
        baseline: baselineValue,
        gain: sign * (candidateValue - baselineValue),
        standardError: bare ? NaN : Math.hypot(mine.error, theirs.error),
        candidateError: mine.error,
        baselineError: theirs.error,
        covariance: -sign * theirs.error ** 2,
        df: null,
        rowLoss: bare ? 0 : mine.rowLoss,
        unbounded: false,
        discordant: null,
        tooFew: hasTooFew(metric, candidate) || hasTooFew(metric, baseline),
        eligible: false,
    };
}
function differingRows({ metric, candidate, baseline }) {
    for (const count of ['n', 'positives', 'negatives']) {
        const mine = candidate?.[count];
        const theirs = baseline?.[count];
        if (mine === undefined || theirs === undefined || mine === theirs)
            continue;
        const what = count === 'n' ? 'rows' : count;
        return `${metric} of the candidate is over ${mine} ${what}, of the baseline over ${theirs}: these are not the same evaluation rows.`;
    }
    return null;
}
function differingUnits({ metric, candidate, baseline }) {
    const [mine, theirs] = [finite(candidate), finite(baseline)];
    const [smaller, larger] = [Math.min(mine, theirs), Math.max(mine, theirs)];
    if (!(0,catalogue/* isUnit */.vO)(metric) || !(smaller >= 0 && smaller <= 1 && larger > 1))
        return null;
    if (larger < 20 * Math.max(smaller, 0.5))
        return null;
    return `${metric} of the candidate is ${mine}, of the baseline ${theirs}: one is a share of 1, the other looks like a percentage.`;
}
function hasTooFew(metric, value) {
    if (!value)
        return false;
    if (value.n !== undefined && value.n < fewestRows)
        return true;
    if (!needClasses.has((0,values_name/* plainName */.M)(metric)))
        return false;
    return [value.positives, value.negatives].some((count) => count !== undefined && count < fewestOfClass);
}
function finite(value) {
    return value && Number.isFinite(value.value) ? value.value : NaN;
}

;// CONCATENATED MODULE: ./src/domain/compare/findings-values.ts

function valueFinding({ metric, direction, candidate, baseline }) {
    const pair = { metric, direction: direction ?? 'higher', candidate, baseline };
    const estimate = valueEstimate(pair);
    const candidateState = stateOf(metric, 'candidate', candidate);
    const baselineState = stateOf(metric, 'baseline', baseline);
    return {
        estimate,
        direction,
        candidate: candidateState,
        baseline: baselineState.kind === 'known' ? (differenceOf(pair) ?? baselineState) : baselineState,
        marks: marksOf(estimate, [candidateState, baselineState]),
    };
}
function describeNotFinite(metric, side, { value, seeds, source }) {
    const at = seeds?.values.findIndex((one) => !Number.isFinite(one)) ?? -1;
    if (Number.isFinite(value) && at < 0)
        return null;
    const found = Number.isFinite(value) ? seeds?.values[at] : value;
    const where = Number.isFinite(value) ? ` with seed ${seeds?.ids?.[at] ?? at}` : '';
    return `${metric} of the ${side} is ${found}${where}${source ? ` (\`${source}\`)` : ''}; a comparison needs finite numbers.`;
}
function differenceOf(pair) {
    const units = differingUnits(pair);
    if (units !== null)
        return { kind: 'fault', reason: 'unit-differs', detail: units };
    const rows = differingRows(pair);
    return rows === null ? null : { kind: 'fault', reason: 'rows-differ', detail: rows };
}
function stateOf(metric, side, value) {
    if (!value)
        return { kind: 'missing' };
    const detail = describeNotFinite(metric, side, value);
    return detail === null ? { kind: 'known' } : { kind: 'fault', reason: 'not-finite', detail };
}
function isConservative({ evidence, repeats }) {
    return evidence === 'folds' ? repeats?.paired === null : evidence !== 'seeds';
}
function marksOf(estimate, states) {
    const marks = [];
    if (states.every(({ kind }) => kind === 'known')) {
        if (estimate.evidence === 'point')
            marks.push('low-evidence');
        else if (isConservative(estimate))
            marks.push('conservative');
        marks.push('unverified-rows');
    }
    if (states.some(({ kind }) => kind === 'fault'))
        marks.push('not-finite');
    if (estimate.tooFew)
        marks.push('too-few-rows');
    return marks;
}

;// CONCATENATED MODULE: ./src/domain/compare/findings-rows.ts



const sameValue = 1e-6;
function rowFinding({ rows, estimate, values }) {
    const held = isHeld(rows, estimate);
    if (!held && values.baseline)
        return againstFile(estimate, values.candidate, values.baseline);
    const candidate = findings_rows_stateOf('candidate', estimate, values.candidate);
    const baseline = held ? findings_rows_stateOf('baseline', estimate, values.baseline) : { kind: 'missing' };
    const marks = rowMarks(rows, estimate);
    for (const side of ['candidate', 'baseline']) {
        if (differs(estimate, side, values[side]))
            marks.push('differs-from-file');
    }
    return findings_rows_finding({ estimate, candidate, baseline, marks });
}
function sliceFinding(rows, estimate) {
    return findings_rows_finding({
        estimate,
        candidate: findings_rows_stateOf('candidate', estimate, undefined),
        baseline: findings_rows_stateOf('baseline', estimate, undefined),
        marks: rowMarks(rows, estimate),
    });
}
function isHeld(rows, { values }) {
    return values ? values.baseline !== null : rows.baseline !== null;
}
function againstFile(estimate, inFile, baseline) {
    const { metric, direction, candidateError, counted, n, sampled } = estimate;
    const mine = {
        ...inFile,
        value: estimate.ownValue ?? estimate.candidate,
        ...(estimate.seeds && { seeds: estimate.seeds }),
    };
    if ((0,values_repeats/* repeatedFindings */.F)({ candidate: mine, baseline })) {
        const { marks, ...repeated } = valueFinding({ metric, direction, candidate: mine, baseline });
        return findings_rows_finding({
            ...repeated,
            estimate: { ...repeated.estimate, ...(estimate.values && { values: estimate.values }) },
            candidate: findings_rows_stateOf('candidate', estimate, inFile),
            marks: differs(estimate, 'candidate', inFile) ? [...marks, 'differs-from-file'] : marks,
        });
    }
    const computed = {
        value: estimate.candidate,
        ...(candidateError > 0 ? { standardError: candidateError } : {}),
        ...(counted === 'rows' && n !== null && !sampled ? { n } : {}),
    };
    const unpaired = valueFinding({ metric, direction, candidate: computed, baseline });
    return findings_rows_finding({
        estimate: {
            ...unpaired.estimate,
            n,
            counted,
            rowLoss: Math.max(unpaired.estimate.rowLoss, estimate.rowLoss || 0),
            tooFew: unpaired.estimate.tooFew || estimate.tooFew,
            ...(estimate.values && { values: estimate.values }),
        },
        candidate: findings_rows_stateOf('candidate', estimate, inFile),
        baseline: unpaired.baseline,
        marks: [
            ...unpaired.marks.filter((mark) => mark !== 'not-finite' || unpaired.baseline.kind === 'fault'),
            ...(differs(estimate, 'candidate', inFile) ? ['differs-from-file'] : []),
        ],
    });
}
function findings_rows_finding(parts) {
    const { candidate, baseline, estimate } = parts;
    const reasons = [candidate, baseline].flatMap((state) => (state.kind === 'fault' ? [state.reason] : []));
    const marks = new Set(parts.marks);
    for (const reason of reasons)
        if (reason === 'not-finite' || reason === 'undefined')
            marks.add(reason);
    if (estimate.tooFew)
        marks.add('too-few-rows');
    return { ...parts, direction: estimate.direction, marks: [...marks] };
}
function findings_rows_stateOf(side, estimate, inFile) {
    const { metric, slice } = estimate;
    const notFinite = inFile ? describeNotFinite(metric, side, inFile) : null;
    if (notFinite !== null)
        return { kind: 'fault', reason: 'not-finite', detail: notFinite };
    if (Number.isFinite(estimate[side]))
        return { kind: 'known' };
    const where = slice ? ` in ${(0,crossing_name/* sliceText */.S$)(slice)}` : '';
    return {
        kind: 'fault',
        reason: 'undefined',
        detail: `${metric} of the ${side} is undefined on these rows${where}: ${whyUndefined(metric)}.`,
    };
}
function whyUndefined(metric) {
    if (/^(precision|recall|f1)_(macro|weighted)$/.test(metric))
        return 'a class is never predicted, or has no rows, so that its own share is 0/0';
    if (metric.startsWith('roc_auc_ovr'))
        return 'a class has no rows, or all of them';
    if (/^(ndcg(_at_\d+)?|mrr|map)$/.test(metric))
        return 'no query has a relevant row';
    return 'they hold one class only, or it is 0/0';
}
function rowMarks(rows, { unbounded }) {
    const marks = [];
    if (unbounded)
        marks.push('unbounded-loss');
    if (rows.baseline && rows.pairing === 'order')
        marks.push('unverified-rows');
    return marks;
}
function differs(estimate, side, inFile) {
    if (!inFile)
        return false;
    const own = side === 'candidate' ? estimate.ownValue : estimate.ownBaseline;
    return [estimate[side], own ?? estimate[side]].every((computed) => isAnother(computed, inFile));
}
function isAnother(computed, inFile) {
    const size = Math.max(Math.abs(computed), Math.abs(inFile.value));
    return !(Math.abs(computed - inFile.value) <= sameValue * size);
}

// EXTERNAL MODULE: ./src/domain/compare/row-estimates.ts + 16 modules
var row_estimates = __webpack_require__(29589);
;// CONCATENATED MODULE: ./src/domain/compare/value-ranges.ts

function withRange(estimate, rule) {
    const range = rangeOf(estimate, rule);
    if (!range || !estimate.values)
        return estimate;
    const [low, high] = range;
    const unit = low === 0 && high === 1;
    if (estimate.evidence === 'seeds')
        return { ...estimate, unit };
    return {
        ...estimate,
        unit,
        rowLoss: estimate.values.share * (high - low),
        unbounded: false,
    };
}
function rangeFault(estimate, side, rule) {
    const range = rangeOf(estimate, rule);
    const found = estimate.values?.[side];
    if (!range || !found || (found[0] >= range[0] && found[1] <= range[1]))
        return null;
    const source = rule?.range ? '`range` of its rule' : 'by its name';
    return {
        kind: 'fault',
        reason: 'unit-differs',
        detail: `Scores of the ${side} for ${estimate.metric} reach from ${found[0]} to ${found[1]}, and lie in ${range[0]} to ${range[1]} (${source}).`,
    };
}
function rangeOf({ metric, values }, rule) {
    if (!values || !rule)
        return undefined;
    return rule.range ?? ((0,catalogue/* isUnit */.vO)(metric) ? [0, 1] : undefined);
}

;// CONCATENATED MODULE: ./src/domain/compare/findings.ts






function gatherFindings({ candidate, baseline, rows: pairing, ...known }, rules) {
    const rows = pairing.kind === 'paired' ? pairing.rows : null;
    const estimates = known.estimates ?? (rows ? (0,row_estimates.estimateRows)(rows) : []);
    const written = new Map(rules.map((rule) => [rule.metric, rule]));
    const byMetric = new Map(estimates.filter(({ slice }) => slice === null).map((one) => [one.metric, one]));
    const names = new Set([...byMetric.keys(), ...candidate.values.keys(), ...(baseline?.values.keys() ?? [])]);
    const overall = new Map();
    for (const metric of [...names].sort(finding/* byName */.nG)) {
        const values = { candidate: candidate.values.get(metric), baseline: baseline?.values.get(metric) };
        const estimate = byMetric.get(metric);
        const finding = rows && estimate
            ? ruled(rowFinding({ rows, estimate: ruledEstimate(estimate, written.get(metric)), values }), written.get(metric))
            : valueFinding({
                metric,
                direction: written.get(metric)?.direction ?? (0,catalogue/* directionOf */.FR)(metric),
                ...values,
            });
        overall.set(metric, finding);
    }
    const slices = rows?.baseline
        ? estimates
            .filter(({ slice }) => slice !== null)
            .map((estimate) => ruledSlice(rows, estimate, written.get(estimate.metric)))
        : [];
    return { overall, slices, rows, hasBaseline: baseline !== null || Boolean(rows?.baseline) };
}
function findingOf({ candidate, baseline, rows, ...known }, { metric, direction, rules }) {
    const estimates = known.estimates ??
        (rows.kind === 'paired' ? (0,row_estimates.estimateRows)(rows.rows, { metrics: [metric], sliceColumns: [] }) : []);
    const own = rules.find((rule) => rule.metric === metric);
    const rule = { noWorse: true, slices: [], level: 'fail', ...own, metric, direction };
    return gatherFindings({ candidate, baseline, rows, estimates }, [rule]).overall.get(metric);
}
function ruledSlice(rows, estimate, rule) {
    return ruled(sliceFinding(rows, ruledEstimate(estimate, rule)), rule);
}
function ruledEstimate(estimate, rule) {
    return withRange(turned(estimate, rule?.direction), rule);
}
function ruled(finding, rule) {
    const { estimate } = finding;
    if (!estimate.values)
        return finding;
    return {
        ...finding,
        direction: rule?.direction ?? (0,catalogue/* directionOf */.FR)(estimate.metric),
        candidate: rangeFault(estimate, 'candidate', rule) ?? finding.candidate,
        baseline: rangeFault(estimate, 'baseline', rule) ?? finding.baseline,
    };
}
function turned(estimate, direction) {
    if (direction === undefined || direction === estimate.direction)
        return estimate;
    const { discordant } = estimate;
    return {
        ...estimate,
        direction,
        gain: -estimate.gain,
        covariance: -estimate.covariance,
        discordant: discordant && { better: discordant.worse, worse: discordant.better },
        unbounded: estimate.evidence === 'paired-rows',
    };
}


}),

67884:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (judge)
});

// EXTERNAL MODULE: ./src/domain/compare/default-gate.ts
var default_gate = __webpack_require__(36505);
// EXTERNAL MODULE: ./src/domain/evidence/crossing-name.ts
var crossing_name = __webpack_require__(5748);
// EXTERNAL MODULE: ./src/domain/compare/bounds.ts + 3 modules
var bounds = __webpack_require__(49783);
// EXTERNAL MODULE: ./src/domain/compare/finding.ts
var compare_finding = __webpack_require__(78341);
// EXTERNAL MODULE: ./src/domain/compare/findings.ts + 5 modules
var compare_findings = __webpack_require__(77117);
// EXTERNAL MODULE: ./src/domain/compare/row-estimates.ts + 16 modules
var row_estimates = __webpack_require__(29589);
// EXTERNAL MODULE: ./src/domain/compare/rules-written.ts
var rules_written = __webpack_require__(28173);
// EXTERNAL MODULE: ./src/domain/evidence/crossing.ts
var crossing = __webpack_require__(40718);
// EXTERNAL MODULE: ./src/domain/evidence/slices.ts
var evidence_slices = __webpack_require__(25569);
// EXTERNAL MODULE: ./src/domain/compare/estimate-parts.ts
var estimate_parts = __webpack_require__(19427);
;// CONCATENATED MODULE: ./src/domain/compare/search-columns.ts





const searchBounds = { rows: 5_000_000, crossings: 45 };
function searchColumns({ n, slices, search, sums }) {
    if (search === false)
        return undefined;
    const declared = slices.filter(({ column, differing }) => differing === undefined && (0,crossing_name/* crossedColumns */.zF)(column).length === 1);
    const further = search ?? [];
    const single = [...declared, ...further].sort((a, b) => (0,compare_finding/* byName */.nG)(a.column, b.column));
    if (single.length === 0)
        return undefined;
    const known = new Set(slices.map(({ column }) => column));
    const pairs = single
        .flatMap((a, at) => single.slice(at + 1).map((b) => pairOf(a, b)))
        .filter(({ name }) => !known.has(name))
        .sort((a, b) => a.cells - b.cells || (0,compare_finding/* byName */.nG)(a.name, b.name));
    const perCrossing = Math.min(searchBounds.crossings, Math.floor(searchBounds.rows / n));
    const room = sums ? 0 : perCrossing;
    const crossed = pairs
        .slice(0, room)
        .map(({ name, parts }) => ({ slice: (0,crossing/* crossSlices */.YT)(name, parts), parts }))
        .filter(({ slice }) => slice.values.length <= evidence_slices/* mostSlices */.Ph);
    const wanted = new Map([
        ...further.map((slice) => [slice.column, wantedCodes(slice, [])]),
        ...crossed.map(({ slice, parts }) => [slice.column, wantedCodes(slice, parts)]),
    ]);
    return {
        columns: single.map(({ column }) => column),
        added: [...further, ...crossed.map(({ slice }) => slice)],
        crossings: crossed.length,
        leftOut: pairs.length - crossed.length,
        isWanted: ({ column }, code) => wanted.get(column)?.[code] === 1,
    };
}
function pairOf(a, b) {
    const parts = [a, b];
    const name = (0,crossing_name/* crossingName */.Q)(parts.map(({ column }) => column));
    return { name, parts, cells: a.values.length * b.values.length };
}
function wantedCodes(slice, parts) {
    const sizes = sizesOf(slice);
    const wanted = Uint8Array.from(sizes, (size) => Number(size >= estimate_parts/* floors */.y.sliceRows));
    for (const part of parts) {
        const ofPart = sizesOf(part);
        for (let row = 0; row < slice.codes.length; row++) {
            const code = slice.codes[row];
            if (sizes[code] === ofPart[part.codes[row]])
                wanted[code] = 0;
        }
    }
    return wanted;
}
function sizesOf({ codes, values }) {
    const sizes = new Float64Array(values.length);
    for (let row = 0; row < codes.length; row++)
        sizes[codes[row]] = sizes[codes[row]] + 1;
    return sizes;
}

;// CONCATENATED MODULE: ./src/domain/compare/discovery.ts







const listed = 10;
function discoverSlices(findings, rules) {
    const { rows } = findings;
    const compared = rules.filter((rule) => (0,rules_written/* differenceDemandsOf */.DK)(rule).length > 0);
    if (!rows?.baseline || rows.seeds || compared.length === 0)
        return undefined;
    const columns = searchColumns(rows);
    if (!columns)
        return undefined;
    const byMetric = new Map(compared.map((rule) => [rule.metric, rule]));
    const { added, isWanted } = columns;
    const metrics = [...byMetric.keys()];
    const estimated = added.length === 0 ? [] : (0,row_estimates.estimateRows)({ ...rows, slices: added }, { metrics, isWanted });
    const found = estimated.map((one) => (0,compare_findings/* ruledSlice */.Zi)(rows, one, byMetric.get(one.metric)));
    const single = new Set(columns.columns);
    const declared = findings.slices.filter(({ estimate: { slice } }) => single.has(slice?.column ?? ''));
    const searched = [...declared, ...found].filter((finding) => isSearched(finding, byMetric));
    const tests = searched.map((finding) => (0,bounds/* lossP */.Od)(finding.estimate, 0)).filter((p) => !Number.isNaN(p)).length;
    const known = new Map(declared.concat(found).map((finding) => [keyOf(finding), finding.estimate.gain]));
    const worst = searched
        .filter((finding) => finding.estimate.gain < 0 && isWorseThanParts(finding, known))
        .map((finding) => ({ finding, p: Math.min(1, (0,bounds/* lossP */.Od)(finding.estimate, 0) * tests) }))
        .filter(({ p }) => !Number.isNaN(p))
        .sort((a, b) => a.p - b.p || shareOf(a) - shareOf(b) || (0,compare_finding/* byName */.nG)(keyOf(a.finding), keyOf(b.finding)))
        .slice(0, listed);
    const slices = new Set(searched.map(({ estimate: { slice } }) => `${slice?.column}\0${slice?.value}`)).size;
    return {
        columns: columns.columns,
        crossings: columns.crossings,
        leftOut: columns.leftOut,
        slices,
        tests,
        worst,
    };
}
function isSearched(finding, rules) {
    const { metric, slice, eligible } = finding.estimate;
    const rule = rules.get(metric);
    const judged = rule?.slices.includes(slice?.column ?? '') ?? true;
    return eligible && !judged && (0,compare_finding/* isComparable */.n9)(finding) && (0,compare_finding/* hasBounds */.C1)(finding.estimate);
}
function isWorseThanParts({ estimate }, gains) {
    const { metric, slice, gain } = estimate;
    if (!slice)
        return false;
    const parts = (0,crossing_name/* sliceParts */.le)(slice);
    if (parts.length === 1)
        return true;
    return parts.every(({ column, value }) => {
        const ofPart = gains.get([metric, column, value].join('\0'));
        return ofPart === undefined || gain < ofPart;
    });
}
function keyOf({ estimate: { metric, slice } }) {
    return [metric, slice?.column, slice?.value].join('\0');
}
function shareOf({ finding: { estimate } }) {
    return estimate.unit ? estimate.gain : estimate.gain / (Math.abs(estimate.baseline) || 1);
}

// EXTERNAL MODULE: ./src/domain/metric/gaps.ts
var metric_gaps = __webpack_require__(10964);
// EXTERNAL MODULE: ./src/domain/statistics/normal.ts
var normal = __webpack_require__(47267);
;// CONCATENATED MODULE: ./src/domain/statistics/rate-contrasts.ts

function rateLimits(rate, n, alpha) {
    const z = (0,normal/* normalQuantile */.Zl)(1 - alpha);
    const limit = (sign) => {
        const spread = z * z + 2 * sign - 1 / n + 4 * rate * (n * (1 - rate) - sign);
        const sum = 2 * n * rate + z * z + sign * (1 + z * Math.sqrt(Math.max(0, spread)));
        return sum / (2 * (n + z * z));
    };
    return {
        rate,
        lower: rate === 0 ? 0 : Math.min(rate, Math.max(0, limit(-1))),
        upper: rate === 1 ? 1 : Math.max(rate, Math.min(1, limit(1))),
    };
}
function differenceLimits(a, b) {
    const rate = a.rate - b.rate;
    return {
        rate,
        lower: rate - Math.hypot(a.rate - a.lower, b.upper - b.rate),
        upper: rate + Math.hypot(a.upper - a.rate, b.rate - b.lower),
    };
}
function ratioLimits(a, b) {
    const product = a.rate * b.rate;
    const [least, most] = [a.lower * (2 * a.rate - a.lower), a.upper * (2 * a.rate - a.upper)];
    const [high, low] = [b.upper * (2 * b.rate - b.upper), b.lower * (2 * b.rate - b.lower)];
    const lower = least / (product + Math.sqrt(Math.max(0, product ** 2 - least * high)));
    return {
        rate: a.rate / b.rate,
        lower: Number.isNaN(lower) ? 0 : lower,
        upper: low > 0 ? (product + Math.sqrt(Math.max(0, product ** 2 - most * low))) / low : Infinity,
    };
}
function pairedCovariance({ both, candidate, baseline }, n) {
    const total = n + 2;
    const share = (of) => (of * n + 0.5) / total;
    const [own, held, shared] = [share(both) + share(candidate), share(both) + share(baseline), share(both)];
    return {
        candidate: (own * (1 - own)) / total,
        baseline: (held * (1 - held)) / total,
        joint: (shared - own * held) / total,
    };
}

;// CONCATENATED MODULE: ./src/domain/compare/group-gaps.ts


function groupGap(groups, { rates, form }, { alpha, paired }) {
    const pairs = rates.flatMap((rate) => pairsOf(groups, rate));
    const contrast = { pairs, form };
    const extreme = extremeOf(contrast, 'candidate');
    if (!extreme)
        return undefined;
    const held = paired ? extremeOf(contrast, 'baseline') : undefined;
    const { a, b, rate } = extreme.pair;
    const [highest, lowest] = form === 'difference' ? [a, b] : [b, a];
    return {
        candidate: written(form, extreme.value),
        candidateInterval: intervalOf(contrast, 'candidate', alpha),
        baseline: held ? written(form, held.value) : NaN,
        baselineInterval: held ? intervalOf(contrast, 'baseline', alpha) : null,
        changeInterval: held ? changeOf(contrast, alpha) : null,
        rate,
        highest: highest.value,
        lowest: lowest.value,
    };
}
function pairsOf(groups, rate) {
    const large = groups.filter(({ rates }) => rates[rate].enough);
    return large.flatMap((a) => large.filter((b) => b !== a).map((b) => ({ rate, a, b })));
}
function extremeOf({ pairs, form }, side) {
    let best;
    for (const pair of pairs) {
        const value = group_gaps_valueOf(form, rateOf(pair.a.rates[pair.rate], side), rateOf(pair.b.rates[pair.rate], side));
        if (Number.isFinite(value) && !(best && best.value >= value))
            best = { pair, value };
    }
    return best;
}
function intervalOf(contrasts, side, alpha) {
    const { pairs, form } = contrasts;
    const upper = largest(limitsOf(contrasts, side, alpha).map((limits) => limits.upper));
    const lower = largest(limitsOf(contrasts, side, alpha / pairs.length).map((limits) => limits.lower));
    const least = form === 'difference' ? Math.max(0, lower) : Math.max(-1, lower);
    return inOrder(form, least, Math.max(least, upper));
}
function changeOf(contrasts, alpha) {
    const { form } = contrasts;
    const z = (0,normal/* normalQuantile */.Zl)(1 - alpha / 4);
    const most = largest(plausible(contrasts, 'candidate', alpha / 2).map((pair) => changeAtMost(form, pair, z)));
    const least = largest(plausible(contrasts, 'baseline', alpha / 2).map((pair) => changeAtMost(form, swapped(pair), z)));
    return Number.isFinite(least) && Number.isFinite(most) ? inOrder(form, -least, most) : null;
}
function changeAtMost(form, pair, z) {
    const bound = (t) => Math.max(...orders.map((s) => differenceOf(form, pair, { s, t, z })));
    return Math.min(...orders.map(bound));
}
function plausible(contrasts, side, level) {
    const { pairs } = contrasts;
    const least = largest(limitsOf(contrasts, side, level / 2 / pairs.length).map(({ lower }) => lower));
    const upper = limitsOf(contrasts, side, level / 2);
    return pairs.filter((_, at) => upper[at].upper >= least);
}
function limitsOf({ pairs, form }, side, alpha) {
    const known = new Map();
    const limits = (rate) => {
        const found = known.get(rate) ?? rateLimits(rateOf(rate, side), rate.effective, alpha);
        known.set(rate, found);
        return found;
    };
    return pairs.map(({ rate, a, b }) => {
        const [own, other] = [limits(a.rates[rate]), limits(b.rates[rate])];
        if (form === 'difference')
            return differenceLimits(own, other);
        const { rate: value, lower, upper } = ratioLimits(own, other);
        return { rate: -value, lower: -upper, upper: -lower };
    });
}
const orders = ['a first', 'b first'];
function differenceOf(form, { rate, a, b }, { s, t, z }) {
    const sides = [a.rates[rate], b.rates[rate]];
    const contrast = (side, order) => {
        const [x, y] = [rateOf(sides[0], side), rateOf(sides[1], side)];
        const isFirst = order === 'a first';
        if (form === 'difference')
            return { value: isFirst ? x - y : y - x, slopes: isFirst ? [1, -1] : [-1, 1] };
        return isFirst
            ? { value: -x / y, slopes: [-1 / y, x / (y * y)] }
            : { value: -y / x, slopes: [y / (x * x), -1 / x] };
    };
    const [now, before] = [contrast('candidate', s), contrast('baseline', t)];
    const variance = sides.reduce((sum, group, at) => {
        const { candidate, baseline, joint } = pairedCovariance(group, group.effective);
        const [c, d] = [now.slopes[at], before.slopes[at]];
        return sum + c * c * candidate + d * d * baseline - 2 * c * d * joint;
    }, 0);
    return now.value - before.value + z * Math.sqrt(Math.max(0, variance));
}
function swapped({ rate, a, b }) {
    const swap = (group) => {
        const { both, candidate, baseline, ...rest } = group.rates[rate];
        const turned = { ...rest, both, candidate: baseline, baseline: candidate };
        return { ...group, rates: { ...group.rates, [rate]: turned } };
    };
    return { rate, a: swap(a), b: swap(b) };
}
function largest(values) {
    return values.reduce((most, value) => Math.max(most, value), -Infinity);
}
function group_gaps_valueOf(form, a, b) {
    return form === 'difference' ? a - b : -(a / b);
}
function rateOf(rate, side) {
    return rate.both + rate[side];
}
function written(form, value) {
    return (form === 'difference' ? value : -value) + 0;
}
function inOrder(form, low, high) {
    return form === 'difference' ? [low + 0, high + 0] : [written(form, high), written(form, low)];
}

// EXTERNAL MODULE: ./src/domain/statistics/exact-sum.ts
var exact_sum = __webpack_require__(61615);
// EXTERNAL MODULE: ./src/domain/statistics/grouping.ts
var statistics_grouping = __webpack_require__(76917);
// EXTERNAL MODULE: ./src/domain/statistics/sampling.ts
var statistics_sampling = __webpack_require__(62969);
// EXTERNAL MODULE: ./src/domain/sums/any-sums.ts
var any_sums = __webpack_require__(51632);
// EXTERNAL MODULE: ./src/domain/sums/whole-groups.ts
var whole_groups = __webpack_require__(91971);
// EXTERNAL MODULE: ./src/domain/compare/binary-columns.ts
var binary_columns = __webpack_require__(85157);
// EXTERNAL MODULE: ./src/domain/compare/confusion.ts
var confusion = __webpack_require__(10764);
// EXTERNAL MODULE: ./src/domain/compare/row-groups.ts
var row_groups = __webpack_require__(63809);
// EXTERNAL MODULE: ./src/domain/compare/row-sampling.ts
var row_sampling = __webpack_require__(24044);
;// CONCATENATED MODULE: ./src/domain/compare/group-rates.ts










function groupRates(rows, column) {
    if (rows.sums && !(0,any_sums/* areErrors */.s0)(rows.sums))
        return summedRates(rows.sums, column);
    const { candidate, baseline, labels, scored, threshold } = rows;
    const [, division] = (0,row_groups.divisionsOf)(rows, [column]);
    if (!division)
        return [];
    const { grouping } = division;
    const cut = scored ? threshold : 0.5;
    const kinds = (0,binary_columns/* kindsOf */.tG)({ candidate, baseline }, { labels: new Uint8Array(labels), cut });
    const samplings = (0,row_sampling/* samplerOf */.M)(rows)?.(grouping);
    return (0,statistics_grouping/* splitByGroup */.Jy)(kinds, grouping).flatMap((ofGroup, at) => {
        if (ofGroup.length === 0)
            return [];
        const sampling = samplings?.[at] ?? null;
        const rates = ratesOf({ counts: (0,confusion/* countKinds */.xb)(ofGroup), kinds: ofGroup, sampling });
        return [{ value: column.values[at], n: ofGroup.length, rates }];
    });
}
function summedRates({ slices }, { column, values }) {
    const division = slices.find((one) => one.column === column);
    if (!division)
        return [];
    return values.map((value) => {
        const counts = (0,whole_groups/* groupKinds */.Rp)(division, division.values.indexOf(value));
        return {
            value,
            n: sumOf(counts, everyone),
            rates: ratesOf({ counts, kinds: new Uint8Array(), sampling: null }),
        };
    });
}
function ratesOf(evidence) {
    const whole = group_rates_rateOf(evidence, everyone);
    return {
        selection: { ...whole, enough: whole.effective >= estimate_parts/* floors */.y.rows },
        'true-positive': ofClass(evidence, positives, whole),
        'false-positive': ofClass(evidence, negatives, whole),
    };
}
const everyone = () => true;
const positives = (kind) => (kind & 1) === 1;
const negatives = (kind) => (kind & 1) === 0;
function ofClass(evidence, isCounted, whole) {
    const rate = group_rates_rateOf(evidence, isCounted);
    return { ...rate, enough: whole.effective >= estimate_parts/* floors */.y.rows && rate.effective >= estimate_parts/* floors */.y.ofClass };
}
function group_rates_rateOf({ counts: rows, kinds, sampling }, isCounted) {
    const weights = sampling ? (0,exact_sum/* exactSumsBy */.JK)(sampling.weights, { codes: kinds, groups: confusion/* kindCount */.Cx }) : rows;
    const n = sumOf(rows, isCounted);
    const total = sumOf(weights, isCounted);
    const share = (bits) => sumOf(weights, (kind) => isCounted(kind) && (kind & 6) === bits) / total;
    return {
        n,
        effective: sampling && n > 0 ? effectiveOf(kinds, sampling, isCounted) : n,
        both: share(6),
        candidate: share(2),
        baseline: share(4),
    };
}
function effectiveOf(kinds, { weights, units }, isCounted) {
    const counted = weights.map((weight, row) => (isCounted(kinds[row]) ? weight : 0));
    return (0,statistics_sampling/* effectiveNumber */.b)((0,exact_sum/* exactSumsBy */.JK)(counted, units));
}
function sumOf(counts, isCounted) {
    return counts.reduce((sum, count, kind) => (isCounted(kind) ? sum + count : sum), 0);
}

;// CONCATENATED MODULE: ./src/domain/compare/fairness.ts





const printed = 0.05;
function compareGroups(rows, { rules, alpha }) {
    if (!rows)
        return { columns: [], findings: [] };
    const asked = rules.flatMap(({ gap }) => (gap ? [gap] : []));
    const names = new Set([...(rows.groups ?? []), ...asked.map(({ column }) => column)]);
    const slices = rows.slices
        .filter(({ column }) => names.has(column))
        .toSorted((a, b) => (0,compare_finding/* byName */.nG)(a.column, b.column));
    const paired = rows.baseline !== null;
    const columns = slices.map((column) => {
        const groups = rows.task === 'binary' ? groupRates(rows, column) : [];
        const gaps = metric_gaps/* gapMetrics */.CU.map((metric) => [metric, groupGap(groups, metric_gaps/* gapKinds */.Ch[metric], { alpha: printed, paired })]);
        return { column, groups, gaps: new Map(gaps) };
    });
    const findings = asked.flatMap(({ metric, column }) => {
        const found = columns.find((one) => one.column.column === column);
        return found ? [gapFinding(metric, found, { rows, alpha })] : [];
    });
    return { columns: rows.task === 'binary' ? columns : [], findings };
}
function gapFinding(metric, { column, groups, gaps }, { rows, alpha }) {
    const kind = metric_gaps/* gapKinds */.Ch[metric];
    const gap = gaps.get(metric);
    const direction = kind.form === 'ratio' ? 'higher' : 'lower';
    const decided = groupGap(groups, kind, { alpha, paired: false });
    const state = stateOf({ metric, column, rows, isKnown: gap !== undefined });
    const [lower = NaN, upper = NaN] = decided?.candidateInterval ?? [];
    const candidate = gap?.candidate ?? NaN;
    const baseline = gap?.baseline ?? NaN;
    const estimate = {
        metric: (0,metric_gaps/* gapName */.Ki)(metric, column.column),
        slice: null,
        direction,
        unit: true,
        evidence: 'paired-rows',
        method: 'pairwise-groups',
        n: kind.rates.reduce((most, rate) => Math.max(most, rowsOf(groups, rate)), 0),
        counted: 'rows',
        baseline,
        candidate,
        gain: (direction === 'higher' ? candidate - baseline : baseline - candidate) + 0,
        standardError: NaN,
        candidateError: NaN,
        baselineError: NaN,
        covariance: NaN,
        df: null,
        rowLoss: 0,
        unbounded: false,
        discordant: null,
        ...(gap && { limits: { candidate: { lower, upper }, change: gap.changeInterval } }),
        tooFew: false,
        eligible: false,
    };
    const held = rows.baseline ? state : { kind: 'missing' };
    return { estimate, direction, candidate: state, baseline: held, marks: [] };
}
function rowsOf(groups, rate) {
    return groups.reduce((sum, { rates }) => sum + (rates[rate].enough ? rates[rate].n : 0), 0);
}
function stateOf({ metric, column, rows, isKnown }) {
    const name = (0,metric_gaps/* gapName */.Ki)(metric, column.column);
    if (rows.task !== 'binary') {
        const detail = `${name} is undefined: gaps are measured on the predictions of two classes, with labels.`;
        return { kind: 'fault', reason: 'undefined', detail };
    }
    if (column.differing !== undefined) {
        const detail = `${name} cannot be measured: ${column.differing}.`;
        return { kind: 'fault', reason: 'rows-differ', detail };
    }
    if (isKnown)
        return { kind: 'known' };
    const detail = `${name} is undefined: it needs two groups with ${estimate_parts/* floors */.y.rows} rows, for rates of a class ${estimate_parts/* floors */.y.ofClass} of it, and a rate that is not 0.`;
    return { kind: 'fault', reason: 'undefined', detail };
}

// EXTERNAL MODULE: ./src/domain/compare/looks.ts
var looks = __webpack_require__(57468);
// EXTERNAL MODULE: ./src/domain/sums/error-division.ts
var error_division = __webpack_require__(70083);
// EXTERNAL MODULE: ./src/domain/compare/confusion-estimates.ts
var confusion_estimates = __webpack_require__(28654);
;// CONCATENATED MODULE: ./src/domain/compare/contributions.ts







const means = new Set(['accuracy', 'recall', 'brier', 'log_loss', 'mae', 'mse', 'mape']);
const contributions_listed = 5;
function contributionsOf(findings, rules) {
    const { rows, overall, slices } = findings;
    if (!rows?.baseline)
        return [];
    const compared = rules.filter((rule) => means.has(rule.metric) && (0,rules_written/* differenceDemandsOf */.DK)(rule).length > 0);
    const columns = rows.slices
        .filter(({ differing }) => differing === undefined)
        .toSorted((a, b) => (0,compare_finding/* byName */.nG)(a.column, b.column));
    const bySlice = new Map(slices.map((finding) => [contributions_keyOf(finding), finding]));
    const shares = sharesIn(rows);
    return [...new Set(compared.map(({ metric }) => metric))].flatMap((metric) => {
        const whole = overall.get(metric);
        if (!whole || whole.estimate.evidence !== 'paired-rows' || !(0,compare_finding/* isComparable */.n9)(whole))
            return [];
        const change = whole.estimate.candidate - whole.estimate.baseline;
        if (change === 0)
            return [];
        return columns.map((column) => ({
            metric,
            change,
            ...ofColumn(metric, { column, bySlice, shares: shares(metric, column) }),
        }));
    });
}
function ofColumn(metric, { column, bySlice, shares, }) {
    const all = column.values
        .map((value, code) => {
        const found = bySlice.get([metric, column.column, value].join('\0'))?.estimate;
        const own = found ? found.candidate - found.baseline : NaN;
        const share = shares[code];
        const isKnown = share > 0 && Number.isFinite(own);
        return {
            value,
            n: found?.n ?? 0,
            share,
            change: isKnown ? own + 0 : null,
            contribution: isKnown ? share * own + 0 : 0,
        };
    })
        .sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution) || (0,compare_finding/* byName */.nG)(a.value, b.value));
    const [shown, others] = [all.slice(0, contributions_listed), all.slice(contributions_listed)];
    const sum = (of) => others.reduce((total, one) => total + of(one), 0);
    const rest = {
        slices: others.length,
        share: sum(({ share }) => share),
        contribution: sum(({ contribution }) => contribution),
    };
    return { column: column.column, slices: shown, rest: others.length === 0 ? null : rest };
}
function sharesIn(rows) {
    const found = new Map();
    return (metric, column) => {
        const key = [metric === 'recall', column.column].join('\0');
        const known = found.get(key);
        if (known)
            return known;
        const shares = rows.sums ? summedShares(metric, rows.sums, column) : sharesOf(metric, rows, column);
        found.set(key, shares);
        return shares;
    };
}
function sharesOf(metric, { n, labels, weights }, { codes, values }) {
    if (!weights)
        return countedShares(metric, { n, labels }, { codes, values });
    const masses = new Float64Array(n);
    for (let row = 0; row < n; row++) {
        const counts = metric === 'recall' ? labels[row] : 1;
        masses[row] = counts * weights.values[row];
    }
    const sums = (0,exact_sum/* exactSumsBy */.JK)(masses, { codes, groups: values.length });
    const [total = NaN] = (0,exact_sum/* exactSumsBy */.JK)(masses, { codes: new Uint8Array(n), groups: 1 });
    return sums.map((sum) => sum / total);
}
function countedShares(metric, { n, labels }, { codes, values }) {
    const ofPositives = metric === 'recall';
    const masses = new Float64Array(values.length);
    let total = 0;
    for (let row = 0; row < n; row++) {
        const counts = ofPositives ? labels[row] : 1;
        const code = codes[row];
        masses[code] = masses[code] + counts;
        total += counts;
    }
    return masses.map((mass) => mass / total);
}
function summedShares(metric, sums, { column, values }) {
    const masses = (0,any_sums/* areErrors */.s0)(sums)
        ? errorMasses(sums, { column, values })
        : scoredMasses(metric, sums, { column, values });
    const total = masses.reduce((sum, mass) => sum + mass, 0);
    return masses.map((mass) => mass / total);
}
function errorMasses({ slices }, { column, values }) {
    const division = slices.find((one) => one.column === column);
    return Float64Array.from(values, (value) => (0,error_division/* rowsOfGroup */.s)(division, division.values.indexOf(value)));
}
function scoredMasses(metric, { slices }, { column, values }) {
    const division = slices.find((one) => one.column === column);
    return Float64Array.from(values, (value) => {
        const { positives, n } = (0,confusion_estimates/* classesOf */.O)((0,whole_groups/* groupKinds */.Rp)(division, division.values.indexOf(value)));
        return metric === 'recall' ? positives : n;
    });
}
function contributions_keyOf({ estimate: { metric, slice } }) {
    return [metric, slice?.column, slice?.value].join('\0');
}

;// CONCATENATED MODULE: ./src/domain/compare/ruling.ts
function rulingScale({ unit, baseline }, limit = 0) {
    if (unit)
        return 1;
    const size = Math.max(Number.isFinite(baseline) ? Math.abs(baseline) : 0, Math.abs(limit));
    return size > 0 ? size : 1;
}
function fault(reason, detail) {
    return { verdict: 'incomparable', reason, allowed: null, bound: null, detail, excess: NaN };
}
function finiteOrNull(value) {
    return Number.isFinite(value) ? value + 0 : null;
}

;// CONCATENATED MODULE: ./src/domain/compare/results-groups.ts


function presentGroups(columns) {
    return columns.map(({ column, groups, gaps }) => ({
        column: column.column,
        groups: groups.map(presentGroup),
        gaps: [...gaps].flatMap(([metric, gap]) => (gap ? [{ metric, ...presentGap(gap) }] : [])),
    }));
}
function presentGroup({ value, n, rates }) {
    return {
        value,
        n,
        'selection-rate': presentRate(rates.selection),
        'true-positive-rate': presentRate(rates['true-positive']),
        'false-positive-rate': presentRate(rates['false-positive']),
    };
}
function presentRate(rate) {
    return {
        n: rate.n,
        baseline: finiteOrNull(rateOf(rate, 'baseline')),
        candidate: finiteOrNull(rateOf(rate, 'candidate')),
        compared: rate.enough,
    };
}
function presentGap(gap) {
    return {
        baseline: finiteOrNull(gap.baseline),
        candidate: gap.candidate,
        interval: results_groups_intervalOf(gap.candidateInterval),
        'baseline-interval': results_groups_intervalOf(gap.baselineInterval),
        change: finiteOrNull(gap.candidate - gap.baseline),
        'change-interval': results_groups_intervalOf(gap.changeInterval),
        rate: gap.rate,
        highest: gap.highest,
        lowest: gap.lowest,
    };
}
function results_groups_intervalOf(interval) {
    return interval && interval.every(Number.isFinite) ? [interval[0], interval[1]] : null;
}

;// CONCATENATED MODULE: ./src/domain/compare/reach.ts

function neverOf(question, { passAlpha, level }) {
    const { demand, finding, margin, shift } = question;
    const { estimate } = finding;
    if (cannotFail(question, level))
        return 'fails';
    if (demand.kind === 'no-worse' || estimate.unbounded || !(estimate.rowLoss > 0))
        return undefined;
    const allowed = margin + shift;
    const most = largestGain(estimate);
    if (most !== null && !((0,bounds/* passBoundAtBest */.l3)(estimate, most, passAlpha) > -allowed))
        return 'passes';
    const asEqual = (0,bounds/* passBoundAtBest */.l3)(estimate, 0, passAlpha) > -allowed;
    return demand.kind === 'tolerance' && !asEqual ? 'passes-unless-better' : undefined;
}
function cannotFail({ finding, margin, shift }, level) {
    const { estimate } = finding;
    const { n, baseline, discordant, direction } = estimate;
    if (!discordant || !n || n < 2 || direction !== 'higher' || !(baseline >= 0 && baseline <= 1))
        return false;
    const broken = Math.round(baseline * n);
    const share = broken / n;
    const worst = {
        ...estimate,
        gain: -share,
        standardError: Math.sqrt((share * (1 - share)) / (n - 1)),
        discordant: { better: 0, worse: broken },
    };
    return !((0,bounds/* lossP */.Od)(worst, margin + shift) < level);
}
function largestGain({ unit, baseline, direction }) {
    if (!unit || !(baseline >= 0 && baseline <= 1))
        return null;
    return direction === 'higher' ? 1 - baseline : baseline;
}

// EXTERNAL MODULE: ./src/domain/statistics/calibration-error.ts
var calibration_error = __webpack_require__(62305);
;// CONCATENATED MODULE: ./src/domain/statistics/reliability.ts


function reliability({ scores, labels, weights }) {
    if (!weights)
        return ofEqualRows(scores, labels);
    const codes = Int32Array.from(scores, calibration_error/* calibrationBin */.Ws);
    const sums = (value) => (0,exact_sum/* exactSumsBy */.JK)(scores.map((_, row) => value(weights[row], row)), { codes, groups: calibration_error/* calibrationBins */.N0 });
    const counts = sums((weight) => Number(weight > 0));
    const masses = sums((weight) => weight);
    const ofScores = sums((weight, row) => weight * scores[row]);
    const ofPositives = sums((weight, row) => weight * labels[row]);
    return Array.from(masses, (mass, bin) => ({
        n: counts[bin],
        score: mass > 0 ? ofScores[bin] / mass : null,
        positives: mass > 0 ? ofPositives[bin] / mass : null,
    }));
}
function ofEqualRows(scores, labels) {
    const counts = new Float64Array(calibration_error/* calibrationBins */.N0);
    const positives = new Float64Array(calibration_error/* calibrationBins */.N0);
    const sums = Array.from(counts, () => new exact_sum/* ExactSum */.PA(1, scores.length));
    for (let row = 0; row < scores.length; row++) {
        const score = scores[row];
        const bin = (0,calibration_error/* calibrationBin */.Ws)(score);
        counts[bin] = counts[bin] + 1;
        positives[bin] = positives[bin] + labels[row];
        sums[bin].add(score);
    }
    return Array.from(counts, (n, bin) => ({
        n,
        score: n > 0 ? sums[bin].sum() / n : null,
        positives: n > 0 ? positives[bin] / n : null,
    }));
}

// EXTERNAL MODULE: ./src/domain/sums/calibration-sums.ts
var calibration_sums = __webpack_require__(47430);
;// CONCATENATED MODULE: ./src/domain/compare/results-calibration.ts





function calibrationOf(rows) {
    if (rows?.task !== 'binary' || !rows.scored)
        return undefined;
    const { labels, candidate, baseline, sums } = rows;
    const table = (scores, model) => sums && !(0,any_sums/* areErrors */.s0)(sums)
        ? (0,calibration_sums/* reliabilityOfSums */.Q)((0,whole_groups/* wholeGroups */.qE)(sums), model)
        : reliability({ scores, labels, weights: rows.weights?.values });
    const own = table(candidate, 0);
    const held = baseline && table(baseline, 1);
    return own.map((bin, at) => ({
        from: at / calibration_error/* calibrationBins */.N0,
        to: (at + 1) / calibration_error/* calibrationBins */.N0,
        candidate: { ...bin },
        baseline: held && { ...held[at] },
    }));
}

// EXTERNAL MODULE: ./src/domain/metric/catalogue.ts + 1 modules
var catalogue = __webpack_require__(83128);
// EXTERNAL MODULE: ./src/domain/compare/rules-question.ts
var rules_question = __webpack_require__(59312);
;// CONCATENATED MODULE: ./src/domain/compare/rules-difference.ts







const power = 0.8;
function judgeDifference(question, corrected, levels) {
    const { estimate, finding, allowed, unstable } = question;
    const undecided = { verdict: 'inconclusive', allowed, bound: null, excess: NaN };
    if (finding.estimate.tooFew) {
        return { ...undecided, reason: 'too-few-rows', ...describeFew(finding.estimate) };
    }
    if (finding.estimate.evidence === 'point')
        return judgePoint(question);
    if (unstable) {
        return { ...undecided, reason: 'relative-unstable', detail: describeUnstable(question) };
    }
    if (!(0,compare_finding/* hasBounds */.C1)(estimate) || !corrected)
        return { ...undecided, reason: 'cannot-tell' };
    const ruling = question.demand.kind === 'no-worse'
        ? judgeNoWorse(question, corrected, levels)
        : judgeMargin(question, corrected, levels);
    const never = neverOf(question, { ...levels, level: corrected.level });
    return never ? { ...ruling, never } : ruling;
}
function passBoundOf({ estimate, shift }, { passAlpha }) {
    return (0,bounds/* passBound */.i0)(estimate, passAlpha) - shift;
}
function failBoundOf({ estimate, margin, shift }, { level, rejected }) {
    const bound = (0,bounds/* failBound */.hJ)(estimate, level);
    return (rejected ? bound : Math.max(bound, -margin)) - shift;
}
function judgeNoWorse(question, corrected, levels) {
    const { finding, allowed } = question;
    const scale = rulingScale(finding.estimate);
    const upper = failBoundOf(question, corrected);
    if (corrected.rejected && (0,rules_question/* losesMoreThan */.Nr)(allowed, finding.estimate)) {
        return {
            verdict: 'fail',
            reason: 'shown-worse',
            allowed,
            bound: finiteOrNull(upper),
            tests: corrected.tests,
            excess: -upper / scale,
        };
    }
    const lower = passBoundOf(question, levels);
    return {
        verdict: 'pass',
        reason: corrected.rejected ? 'worse-but-irrelevant' : 'not-shown-worse',
        allowed,
        bound: finiteOrNull(lower),
        excess: -lower / scale,
    };
}
function judgeMargin(question, corrected, levels) {
    const { estimate, demand, finding, allowed, margin, shift } = question;
    const scale = rulingScale(finding.estimate);
    const lower = passBoundOf(question, levels);
    if (corrected.rejected) {
        const upper = failBoundOf(question, corrected);
        return {
            verdict: 'fail',
            reason: demand.kind === 'tolerance' ? 'worse-beyond-tolerance' : 'not-better-enough',
            allowed,
            bound: finiteOrNull(upper),
            tests: corrected.tests,
            excess: (-upper - margin - shift) / scale,
        };
    }
    const bound = { allowed, bound: finiteOrNull(lower) };
    if ((0,bounds/* passBound */.i0)(estimate, levels.passAlpha) > -margin) {
        return { ...bound, verdict: 'pass', reason: 'met', excess: -lower / scale };
    }
    return {
        ...bound,
        verdict: 'inconclusive',
        reason: 'cannot-tell',
        rowsNeeded: demand.kind === 'tolerance' ? rowsNeeded(question, levels) : null,
        excess: (-lower - margin - shift) / scale,
    };
}
function rowsNeeded({ estimate, margin, shift }, { passAlpha }) {
    const rows = (0,bounds/* rowsForPower */.ug)(estimate, margin + shift, passAlpha, power);
    return Number.isSafeInteger(rows) ? rows : null;
}
function judgePoint({ demand, finding, allowed }) {
    const { estimate } = finding;
    const beyond = (0,rules_question/* losesMoreThan */.Nr)(allowed, estimate);
    const ruling = { allowed, bound: null, excess: -estimate.gain / rulingScale(estimate) };
    switch (demand.kind) {
        case 'tolerance':
            return beyond
                ? { ...ruling, verdict: 'fail', reason: 'point-worse-than-tolerance' }
                : { ...ruling, verdict: 'pass', reason: 'met' };
        case 'must-improve':
            return gainsMoreThan(demand.gain, finding.estimate)
                ? { ...ruling, verdict: 'pass', reason: 'met' }
                : { ...ruling, verdict: 'fail', reason: 'not-better-enough' };
        case 'no-worse':
            if (!(0,catalogue/* hasPointDefault */._O)(estimate.metric)) {
                return { ...ruling, allowed: null, verdict: 'pass', reason: 'no-default' };
            }
            return beyond
                ? { ...ruling, verdict: 'inconclusive', reason: 'point-worse-than-default' }
                : { ...ruling, verdict: 'pass', reason: 'not-shown-worse' };
    }
}
function gainsMoreThan(asked, estimate) {
    return (0,rules_question/* losesMoreThan */.Nr)(asked, { ...estimate, gain: -estimate.gain });
}
function describeFew({ metric, sampled }) {
    if (sampled?.unit === null) {
        return {
            detail: `too few rows to judge ${metric}: by their weights they tell less than ${estimate_parts/* floors */.y.rows} rows, or ${estimate_parts/* floors */.y.ofClass} of a class, that count alike`,
        };
    }
    if (!sampled || sampled.effective >= estimate_parts/* floors */.y.units)
        return {};
    const effective = sampled.effective > 0 ? sampled.effective.toFixed(1) : '0';
    return {
        detail: `too few units to judge ${metric}: those of ${sampled.unit} tell as much as ${effective} of one size, and at least ${estimate_parts/* floors */.y.units} are needed`,
    };
}
function describeUnstable({ finding: { estimate } }) {
    return `${estimate.metric} of the baseline is ${estimate.baseline}, not clearly different from 0: a share of it says nothing. Write an absolute tolerance.`;
}

;// CONCATENATED MODULE: ./src/domain/compare/results-metric.ts






const noBounds = {
    interval: null,
    'pass-bound': null,
    'fail-bound': null,
    'fail-bound-alone': null,
    p: null,
    test: null,
};
function metricResult(finding, asked, levels) {
    const { estimate, direction, candidate, baseline } = finding;
    const known = candidate.kind === 'known' && baseline.kind === 'known';
    const bounded = (0,compare_finding/* isComparable */.n9)(finding) && (0,compare_finding/* hasBounds */.C1)(estimate);
    const question = asked?.question ?? (0,rules_question/* ask */.kA)({ kind: 'no-worse' }, finding);
    const marks = new Set(finding.marks);
    if (isShownAlone(question, asked, levels))
        marks.add('shown-alone');
    return {
        metric: estimate.metric,
        slice: estimate.slice && { column: estimate.slice.column, value: estimate.slice.value },
        direction,
        unit: estimate.unit,
        evidence: known ? estimate.evidence : 'none',
        method: known ? estimate.method : 'none',
        n: estimate.n,
        counted: estimate.counted,
        ...(known && estimate.repeats && { repeats: { ...estimate.repeats } }),
        baseline: finiteOrNull(estimate.baseline),
        candidate: finiteOrNull(estimate.candidate),
        change: finiteOrNull(estimate.candidate - estimate.baseline),
        gain: direction === null ? null : finiteOrNull(estimate.gain),
        'standard-error': known ? finiteOrNull(estimate.standardError) : null,
        df: known && estimate.df !== null ? finiteOrNull(estimate.df) : null,
        ...(bounded ? boundsOf(question, asked, levels) : { ...noBounds, interval: ownInterval(finding) }),
        marks: [...marks].sort(),
    };
}
function ownInterval({ estimate, candidate, baseline }) {
    const interval = estimate.limits?.change;
    const known = candidate.kind === 'known' && baseline.kind === 'known';
    return interval && known ? [interval[0], interval[1]] : null;
}
function boundsOf(question, asked, levels) {
    const { estimate, shift, unstable, finding } = question;
    const plain = unstable ? (0,rules_question/* ask */.kA)({ kind: 'no-worse' }, finding) : question;
    const [low, high] = (0,bounds/* interval */.YP)(finding.estimate);
    return {
        interval: Number.isFinite(low) && Number.isFinite(high) ? [low + 0, high + 0] : null,
        'pass-bound': finiteOrNull(passBoundOf(plain, levels)),
        'fail-bound': asked?.corrected ? finiteOrNull(failBoundOf(question, asked.corrected)) : null,
        'fail-bound-alone': finiteOrNull(unstable ? (0,bounds/* failBound */.hJ)(finding.estimate, levels.alpha) : (0,bounds/* failBound */.hJ)(estimate, levels.alpha) - shift),
        ...resolutionOf(finding, levels),
        p: finiteOrNull(unstable ? (0,bounds/* lossP */.Od)(finding.estimate, 0) : question.p),
        test: testOf(finding),
    };
}
function resolutionOf({ estimate }, { passAlpha }) {
    const resolves = (0,bounds/* resolvableLoss */.Fl)(estimate, passAlpha, power);
    return estimate.standardError > 0 && Number.isFinite(resolves) ? { resolves } : {};
}
function isShownAlone({ p, demand, finding, allowed }, asked, { alpha }) {
    if (!asked?.corrected || asked.corrected.rejected || !(p < alpha))
        return false;
    if (demand.kind === 'tolerance')
        return true;
    if (demand.kind === 'must-improve')
        return (0,bounds/* failBound */.hJ)(finding.estimate, alpha) < 0;
    return (0,rules_question/* losesMoreThan */.Nr)(allowed, finding.estimate);
}
function testOf({ estimate }) {
    if (estimate.discordant)
        return 'mcnemar-mid-p';
    return estimate.df === null ? 'z' : 't';
}

// EXTERNAL MODULE: ./src/domain/sums/error-layout.ts
var error_layout = __webpack_require__(22506);
// EXTERNAL MODULE: ./src/domain/sums/error-sums.ts + 1 modules
var error_sums = __webpack_require__(17402);
// EXTERNAL MODULE: ./src/domain/sums/examples.ts
var examples = __webpack_require__(75894);
// EXTERNAL MODULE: ./src/domain/compare/changed-rows.ts
var changed_rows = __webpack_require__(59004);
// EXTERNAL MODULE: ./src/domain/compare/row-changes.ts
var row_changes = __webpack_require__(33928);
// EXTERNAL MODULE: ./src/domain/sums/division-layout.ts
var division_layout = __webpack_require__(43765);
;// CONCATENATED MODULE: ./src/domain/compare/results-rows.ts














function rowResults(rows) {
    if (rows.sums)
        return (0,any_sums/* areErrors */.s0)(rows.sums) ? summedErrors(rows, rows.sums) : summedRows(rows, rows.sums);
    const changes = (0,row_changes/* changesOf */.fs)(rows);
    const moved = changes && movedRows(rows, changes);
    const counts = rows.task === 'regression' ? undefined : changes?.counts;
    const changed = (0,changed_rows/* countChanges */.xS)(rows);
    return {
        n: rows.n,
        pairing: rows.pairing,
        fingerprint: rows.fingerprint,
        task: rows.task,
        ...(rows.classes && { classes: rows.classes.length }),
        ...describeQueries(rows),
        positives: rows.task === 'binary' ? positivesOf(rows) : null,
        threshold: rows.task === 'binary' && rows.scored ? rows.threshold : null,
        fixed: counts?.[2] ?? null,
        broken: counts?.[1] ?? null,
        ...describeSampling(rows),
        ...describeSeeds(rows),
        ...(changed && { changed }),
        'fixed-ids': moved?.fixed.best.map(({ id }) => id) ?? [],
        'broken-ids': moved?.broken.best.map(({ id }) => id) ?? [],
    };
}
function summedRows(rows, sums) {
    const counts = (0,whole_groups/* kindCountsOf */.Yy)(sums);
    const { better, worse } = (0,confusion/* discordance */.ox)(counts);
    const { n, pairing, fingerprint, threshold, baseline } = rows;
    return {
        n,
        pairing,
        fingerprint,
        task: 'binary',
        positives: (0,confusion_estimates/* classesOf */.O)(counts).positives,
        threshold,
        fixed: baseline && better,
        broken: baseline && worse,
        ...describeSeeds(rows),
        ...(baseline && { changed: summedChanges(sums, { better, worse }) }),
        'fixed-ids': sums.fixed.map(({ id }) => id),
        'broken-ids': sums.broken.map(({ id }) => id),
    };
}
function summedErrors(rows, sums) {
    const { fixed, broken } = sums;
    const { tallies: counts } = (0,error_sums/* wholeErrors */.PW)(sums);
    const { n, pairing, fingerprint, baseline } = rows;
    const count = (tally) => counts[tally];
    return {
        n,
        pairing,
        fingerprint,
        task: 'regression',
        positives: null,
        threshold: null,
        fixed: null,
        broken: null,
        ...(baseline && {
            changed: { better: count(error_layout/* tallies */.tG.betterRows), worse: count(error_layout/* tallies */.tG.worseRows), listed: 0 },
        }),
        'fixed-ids': fixed.map(({ id }) => id),
        'broken-ids': broken.map(({ id }) => id),
    };
}
function summedChanges(sums, { better, worse }) {
    const { tallies: counts } = (0,whole_groups/* wholeGroups */.qE)(sums);
    return {
        better: better + counts[division_layout/* betterRows */.yH],
        worse: worse + counts[division_layout/* worseRows */.I_],
        listed: 0,
    };
}
function describeSeeds({ seeds }) {
    if (!seeds)
        return {};
    const named = (names) => names && [...names];
    return { seeds: { candidate: named(seeds.candidate), baseline: named(seeds.baseline) } };
}
function describeQueries({ queries, labels }) {
    if (!queries)
        return {};
    const relevant = new Uint8Array(queries.texts.length);
    queries.codes.forEach((query, row) => {
        if (labels[row] > 0)
            relevant[query] = 1;
    });
    const n = relevant.reduce((sum, one) => sum + one, 0);
    return { queries: { column: queries.column, n, irrelevant: relevant.length - n } };
}
function describeSampling(rows) {
    const [overall] = (0,row_groups.divisionsOf)(rows, []);
    const sampling = overall && (0,row_sampling/* samplerOf */.M)(rows)?.(overall.grouping)[0];
    const counted = overall?.grouping.sizes[0] ?? 0;
    const weight = rows.weights && {
        column: rows.weights.column,
        'effective-rows': sampling ? (0,statistics_sampling/* effectiveNumber */.b)(sampling.weights) : counted,
    };
    if (!sampling || !rows.units)
        return weight ? { weight } : {};
    const masses = (0,exact_sum/* exactSumsBy */.JK)(sampling.weights, sampling.parts);
    const unit = {
        column: rows.units.column,
        units: sampling.units.groups,
        parts: masses.reduce((parts, mass) => parts + Number(mass > 0), 0),
        effective: (0,statistics_sampling/* effectiveNumber */.b)(masses),
    };
    return weight ? { weight, unit } : { unit };
}
function positivesOf({ labels }) {
    let positives = 0;
    for (let row = 0; row < labels.length; row++)
        positives += labels[row];
    return positives;
}
function movedRows(rows, changes) {
    const { kinds } = changes;
    const found = { fixed: new examples/* Examples */.E(), broken: new examples/* Examples */.E() };
    const [broken, fixed] = rows.task === 'regression' ? [3, 4] : [1, 2];
    for (let row = 0; row < kinds.length; row++) {
        const kind = kinds[row];
        if (kind !== fixed && kind !== broken)
            continue;
        const examples = kind === fixed ? found.fixed : found.broken;
        const size = (0,row_changes/* moveOf */.ds)(rows, changes, row);
        if (examples.takes(size))
            examples.offer(size, rows.idOf(row));
    }
    return found;
}

;// CONCATENATED MODULE: ./src/domain/compare/results.ts








function presentResults(judgement) {
    const { findings, judged, groups = [] } = judgement;
    const slices = comparedSlices(judgement);
    const contributions = contributionsOf(findings, judgement.gate.rules);
    const calibration = calibrationOf(findings.rows);
    return {
        evidence: evidenceOf(findings),
        rows: findings.rows && rowResults(findings.rows),
        metrics: presentMetrics(judgement),
        slices: presentSlices(slices, judgement),
        'slice-columns': sliceColumns(judgement),
        families: { ...judged.families },
        ...(groups.length > 0 && { groups: presentGroups(groups) }),
        ...(contributions.length > 0 && { contributions }),
        ...(judgement.discovery && { discovery: presentDiscovery(judgement.discovery, judgement.levels) }),
        ...(calibration && { calibration }),
    };
}
function presentDiscovery({ columns, crossings, leftOut, slices, tests, worst }, levels) {
    return {
        columns: [...columns],
        crossings,
        'crossings-left-out': leftOut,
        slices,
        tests,
        worst: worst.map(({ finding, p }) => ({ ...metricResult(finding, null, levels), 'p-corrected': p })),
    };
}
function evidenceOf({ rows, overall }) {
    if (rows?.baseline)
        return rows.seeds ? 'seeds' : 'paired-rows';
    const both = [...overall.values()].some(({ candidate, baseline }) => candidate.kind !== 'missing' && baseline.kind !== 'missing');
    return both ? 'values' : 'none';
}
function presentMetrics({ findings, gate, judged, levels }) {
    const written = gate.rules.map(({ metric }) => metric);
    const asked = firstAsked(judged.asked);
    const rest = [...findings.overall.keys()].filter((metric) => !written.includes(metric));
    return [...written, ...rest].flatMap((metric) => {
        const finding = findings.overall.get(metric);
        return finding ? [metricResult(finding, asked.get(finding) ?? null, levels)] : [];
    });
}
function comparedSlices({ findings, gate }) {
    const compared = new Set(gate.rules.filter((rule) => (0,rules_written/* differenceDemandsOf */.DK)(rule).length > 0).map(({ metric }) => metric));
    return findings.slices.filter((finding) => finding.estimate.eligible && (0,compare_finding/* isComparable */.n9)(finding) && compared.has(finding.estimate.metric));
}
function presentSlices(slices, { judged, levels }) {
    const asked = firstAsked(judged.asked);
    return slices
        .map((finding) => {
        const result = metricResult(finding, asked.get(finding) ?? null, levels);
        const scale = result.unit ? 1 : Math.abs(result.baseline ?? 0) || 1;
        return { result, gain: (result['fail-bound-alone'] ?? result.gain ?? 0) / scale };
    })
        .sort((a, b) => a.gain - b.gain || (0,compare_finding/* byName */.nG)(sliceKey(a.result), sliceKey(b.result)))
        .map(({ result }) => result);
}
function sliceKey({ metric, slice }) {
    return [metric, slice?.column, slice?.value].join('\0');
}
function sliceColumns({ findings: { rows }, gate, judged }) {
    if (!rows?.baseline)
        return [];
    const tested = judged.asked.flatMap(({ question, corrected }) => corrected && question.finding.estimate.slice ? [question.finding.estimate.slice] : []);
    const hopeless = judged.asked.flatMap(({ question, corrected }) => corrected && question.finding.estimate.slice && cannotFail(question, corrected.level)
        ? [question.finding.estimate.slice]
        : []);
    const countIn = (slices, column) => new Set(slices.filter((slice) => slice.column === column).map(({ value }) => value)).size;
    return rows.slices
        .map(({ column, values }) => {
        const neverFail = countIn(hopeless, column);
        return {
            column,
            values: values.length,
            asked: gate.rules.some((rule) => rule.slices.includes(column)),
            judged: countIn(tested, column),
            ...(neverFail > 0 && { 'never-fail': neverFail }),
        };
    })
        .sort((a, b) => (0,compare_finding/* byName */.nG)(a.column, b.column));
}
function firstAsked(asked) {
    return new Map([...asked].reverse().map((one) => [one.question.finding, one]));
}

// EXTERNAL MODULE: ./src/domain/statistics/holm.ts
var holm = __webpack_require__(61602);
;// CONCATENATED MODULE: ./src/domain/compare/families.ts

function correctFamilies(p, alpha) {
    const share = p.overall.length > 0 && p.slices.length > 0 ? alpha / 2 : alpha;
    return { overall: correct(p.overall, share), slices: correct(p.slices, share) };
}
function correct(p, alpha) {
    const tests = p.length;
    const rejections = (0,holm/* holm */.f)(p).map((adjusted) => adjusted < alpha);
    const rejectedCount = rejections.filter(Boolean).length;
    const order = p.map((_, index) => index).sort((a, b) => p[a] - p[b] || a - b);
    const levels = new Array(tests);
    for (const [step, index] of order.entries())
        levels[index] = alpha / (tests - Math.min(step, rejectedCount));
    return rejections.map((rejected, index) => ({ rejected, level: levels[index], tests }));
}

;// CONCATENATED MODULE: ./src/domain/compare/rules-obstacle.ts


const rules_obstacle_listed = 10;
function obstacleTo(demand, metric, { findings, pairing }) {
    const finding = findings.overall.get(metric);
    if (!finding || finding.candidate.kind === 'missing')
        return missing(metric, { findings, pairing });
    if (finding.candidate.kind === 'fault')
        return fault(finding.candidate.reason, finding.candidate.detail);
    if (!(0,rules_written/* isDifference */.GP)(demand))
        return null;
    if (finding.baseline.kind === 'fault')
        return fault(finding.baseline.reason, finding.baseline.detail);
    if (finding.direction === null) {
        return fault('direction-unknown', `Whether a higher or a lower ${metric} is better is not known. Add direction: higher or direction: lower to its rule.`);
    }
    if (finding.baseline.kind === 'known')
        return null;
    if (findings.hasBaseline && pairing.kind === 'incomparable')
        return fault(pairing.reason, pairing.detail);
    return { verdict: 'first', reason: 'no-baseline', allowed: null, bound: null, excess: NaN };
}
function missing(metric, { findings, pairing }) {
    if (pairing.kind === 'incomparable')
        return fault(pairing.reason, pairing.detail);
    const lost = (findings.overall.get(metric)?.baseline.kind ?? 'missing') !== 'missing';
    const has = [...findings.overall.values()]
        .filter(({ candidate }) => candidate.kind !== 'missing')
        .map(({ estimate }) => estimate.metric);
    const more = has.length > rules_obstacle_listed ? `, and ${has.length - rules_obstacle_listed} more` : '';
    const choices = has.length > 0 ? `It has ${has.slice(0, rules_obstacle_listed).join(', ')}${more}.` : 'It has no metric at all.';
    const whose = lost
        ? 'The baseline has it, the candidate does not'
        : 'Neither candidate nor baseline has it';
    return fault('metric-missing', `${metric} is asked for. ${whose}. ${lost ? choices : choices.replace('It', 'The candidate')}`);
}

;// CONCATENATED MODULE: ./src/domain/compare/rules-limit.ts




const largestShare = 2;
function judgeLimit(demand, finding, alpha) {
    if (demand.kind === 'present')
        return { verdict: 'pass', reason: 'met', allowed: null, bound: null, excess: NaN };
    const { estimate } = finding;
    const { kind, limit } = demand;
    if (kind === 'min' && (0,catalogue/* isUnit */.vO)(estimate.metric) && limit <= 1 && estimate.candidate > largestShare) {
        const detail = `${estimate.metric} is ${estimate.candidate}, which looks like a percentage, and min is ${limit}: write both in one unit.`;
        return fault('unit-differs', detail);
    }
    const excessOf = (value) => (kind === 'min' ? limit - value : value - limit);
    const isBroken = (value) => excessOf(value) > rules_question/* rounding */.DN * Math.max(Math.abs(limit), Math.abs(value));
    const onlyOwn = estimate.ownValue !== undefined && isBroken(estimate.ownValue) && !isBroken(estimate.candidate);
    const broken = onlyOwn || isBroken(estimate.candidate);
    const beyond = excessOf(onlyOwn ? estimate.ownValue : estimate.candidate);
    const side = kind === 'min' ? 'lower' : 'upper';
    const bounded = (estimate.limits || Number.isFinite(estimate.candidateError)) && !estimate.tooFew;
    return {
        verdict: broken ? 'fail' : 'pass',
        reason: broken ? (kind === 'min' ? 'below-min' : 'above-max') : 'met',
        allowed: limit,
        bound: bounded ? finiteOrNull((0,bounds/* candidateBound */.c6)(estimate, side, alpha)) : null,
        excess: broken ? beyond / rulingScale(estimate, limit) : NaN,
        ...(onlyOwn && { detail: describeOwn(estimate, kind, limit) }),
    };
}
function describeOwn({ metric, candidate, ownValue, repeats }, kind, limit) {
    const mean = Number(candidate.toPrecision(6));
    return `${metric} of the run itself is ${ownValue}, and ${kind} is ${limit}: that its mean over ${repeats?.paired ?? repeats?.candidate} seeds is ${mean} does not count for the one that would be released.`;
}

;// CONCATENATED MODULE: ./src/domain/compare/rules-slices.ts



function sliceFindingsOf(rule, { slices, rows }) {
    const differing = new Set(differingColumns(rule, rows).map(({ column }) => column));
    return slices.filter((finding) => {
        const { metric, slice, eligible } = finding.estimate;
        const column = slice?.column ?? '';
        const named = rule.slices.includes(column) && !differing.has(column);
        return metric === rule.metric && eligible && named && (0,compare_finding/* isComparable */.n9)(finding);
    });
}
function differingColumns({ slices }, rows) {
    return (rows?.slices.filter(({ column, differing }) => differing !== undefined && slices.includes(column)) ?? []);
}
function unjudgedSlices(rule, { rows, overall, hasBaseline }) {
    if (rule.slices.length === 0)
        return [];
    const columns = rule.slices.join(', ');
    if ((0,rules_written/* differenceDemandsOf */.DK)(rule).length === 0) {
        return [
            cannotTell(`Slices of ${columns} are judged by no-worse, tolerance or must-improve; this rule has none of them.`),
        ];
    }
    const absent = rows ? rule.slices.filter((name) => !rows.slices.some(({ column }) => column === name)) : [];
    if (absent.length > 0) {
        const known = rows?.slices.map(({ column }) => column).join(', ') || 'none';
        return [
            fault('metric-missing', `The rule holds on slices of ${absent.join(', ')}; the columns of slices in the rows: ${known}.`),
        ];
    }
    if (!hasBaseline)
        return [];
    if (!rows?.baseline) {
        return [
            cannotTell(`Slices of ${columns} cannot be judged: they need predictions of both candidate and baseline.`),
        ];
    }
    const differing = differingColumns(rule, rows).map(({ column, differing: detail }) => fault('rows-differ', `Slices of ${column} cannot be judged: ${detail}.`));
    if (differing.length > 0)
        return differing;
    const evidence = overall.get(rule.metric)?.estimate.evidence;
    const isOfRows = evidence === 'paired-rows' || (evidence === 'seeds' && rows.seeds !== undefined);
    return isOfRows || evidence === undefined
        ? []
        : [cannotTell(`Slices of ${columns} cannot be judged: ${rule.metric} is not computed from the rows.`)];
}
function cannotTell(detail) {
    return { verdict: 'inconclusive', reason: 'cannot-tell', allowed: null, bound: null, detail, excess: NaN };
}

;// CONCATENATED MODULE: ./src/domain/compare/rules.ts








function judgeRules(gate, findings, context) {
    const { asked, families } = askAll(gate, findings, context.levels.alpha);
    const rules = gate.rules.flatMap((rule) => {
        const mine = asked.filter((one) => one.rule === rule);
        const overall = (0,rules_written/* demandsOf */.wu)(rule).map((demand) => compare_rules_written(rule, demand, judgeDemand(rule, demand, { mine, findings, ...context })));
        return [...overall, ...unjudgedSliceRules(rule, findings), ...failedSlices(rule, mine, context.levels)];
    });
    return { rules, asked, families };
}
function askAll(gate, findings, alpha) {
    const overall = gate.rules.flatMap((rule) => {
        const finding = findings.overall.get(rule.metric);
        return finding ? questionsOf(rule, [finding]) : [];
    });
    const slices = gate.rules.flatMap((rule) => questionsOf(rule, sliceFindingsOf(rule, findings)));
    const isTest = ({ question }) => !Number.isNaN(question.p);
    const tests = { overall: overall.filter(isTest), slices: slices.filter(isTest) };
    const p = {
        overall: tests.overall.map((one) => one.question.p),
        slices: tests.slices.map((one) => one.question.p),
    };
    const corrected = correctFamilies(p, alpha);
    const corrections = new Map();
    tests.overall.forEach(({ question }, index) => corrections.set(question, corrected.overall[index]));
    tests.slices.forEach(({ question }, index) => corrections.set(question, corrected.slices[index]));
    return {
        asked: [...overall, ...slices].map((one) => ({
            ...one,
            corrected: corrections.get(one.question) ?? null,
        })),
        families: { overall: p.overall.length, slices: p.slices.length },
    };
}
function questionsOf(rule, findings) {
    return findings.flatMap((finding) => (0,rules_written/* differenceDemandsOf */.DK)(rule).map((demand) => ({ rule, question: (0,rules_question/* ask */.kA)(demand, finding) })));
}
function judgeDemand(rule, demand, context) {
    const { mine, findings, levels } = context;
    const obstacle = obstacleTo(demand, rule.metric, context);
    if (obstacle)
        return obstacle;
    const finding = findings.overall.get(rule.metric);
    if (!finding)
        throw new Error(`Nothing is known of ${rule.metric}, and no obstacle was found.`);
    if (!(0,rules_written/* isDifference */.GP)(demand))
        return judgeLimit(demand, finding, levels.alpha);
    const asked = mine.find(({ question }) => question.finding === finding && question.demand.kind === demand.kind);
    return judgeDifference(asked?.question ?? (0,rules_question/* ask */.kA)(demand, finding), asked?.corrected ?? null, levels);
}
function failedSlices(rule, mine, levels) {
    return mine
        .filter(({ question, corrected }) => question.finding.estimate.slice !== null && corrected?.rejected)
        .map(({ question, corrected }) => compare_rules_written(rule, question.demand, judgeDifference(question, corrected, levels), question.finding.estimate.slice))
        .filter(({ result }) => result.verdict === 'fail')
        .sort((a, b) => b.excess - a.excess);
}
function unjudgedSliceRules(rule, findings) {
    const [demand] = (0,rules_written/* demandsOf */.wu)(rule);
    return unjudgedSlices(rule, findings).map((ruling) => compare_rules_written(rule, demand, ruling));
}
function compare_rules_written(rule, demand, ruling, slice = null) {
    const { verdict, reason, allowed, bound, tests, rowsNeeded, never, detail, excess } = ruling;
    const result = {
        metric: rule.metric,
        rule: demand.kind,
        slice: slice && { column: slice.column, value: slice.value },
        level: rule.level,
        verdict,
        reason,
        written: (0,rules_written/* writeDemand */.fG)(demand),
        allowed: allowed === null ? null : finiteOrNull(allowed),
        bound,
        tests: tests ?? null,
        'rows-needed': rowsNeeded ?? null,
        ...(never && { never }),
        ...(detail === undefined ? {} : { detail }),
    };
    return { result, excess };
}

// EXTERNAL MODULE: ./src/domain/compare/comparison.ts + 5 modules
var comparison = __webpack_require__(88335);
;// CONCATENATED MODULE: ./src/domain/compare/verdict.ts

function decideVerdict({ faults, rules, hasBaseline, unchanged, gated, }) {
    if (unchanged && faults.length === 0) {
        const same = rules.map(({ result }) => ({ ...result, verdict: 'unchanged' }));
        return { value: 'unchanged', rules: same, decisive: null, gated };
    }
    const all = [...faults, ...rules];
    const verdicts = [...all.flatMap(weigh), ...(hasBaseline ? [] : ['first'])];
    const value = verdicts.length > 0 ? (0,comparison/* worst */.QZ)(verdicts) : 'inconclusive';
    return { value, rules: all.map(({ result }) => result), decisive: decisiveOf(all, value), gated };
}
function weigh({ result }) {
    if (result.reason === 'no-default')
        return [];
    return [result.level === 'warn' ? 'pass' : result.verdict];
}
function decisiveOf(rules, value) {
    const deciding = [...rules.entries()].filter(([, { result }]) => result.verdict === value &&
        (result.level === 'fail' || value === 'pass') &&
        result.reason !== 'no-default');
    const rank = ({ excess, result }) => [
        result.reason === 'worse-but-irrelevant' ? 1 : 0,
        Number.isNaN(excess) ? -Infinity : excess,
    ];
    let best;
    for (const candidate of deciding) {
        if (!best || isAbove(rank(candidate[1]), rank(best[1])))
            best = candidate;
    }
    return best?.[0] ?? null;
}
function isAbove([a, b], [c, d]) {
    return a === c ? b > d : a > c;
}

;// CONCATENATED MODULE: ./src/domain/compare/judge.ts








function judge(request) {
    const groups = compareGroups(request.rows.kind === 'paired' ? request.rows.rows : null, {
        rules: request.gate?.rules ?? [],
        alpha: request.gate?.alpha ?? 0.05,
    });
    const findings = withGaps((0,compare_findings/* gatherFindings */.I1)(request, request.gate?.rules ?? []), groups.findings);
    const gate = request.gate ?? (0,default_gate/* defaultGate */.z)(comparedMetrics(findings));
    const levels = {
        alpha: gate.alpha,
        passAlpha: (0,looks/* spentAlpha */.Tt)(gate.alpha, request.look) / Math.max(1, request.candidates),
    };
    const judged = judgeRules(gate, findings, { pairing: request.rows, levels });
    const verdict = decideVerdict({
        faults: evidenceFaults(request, findings),
        rules: judged.rules,
        hasBaseline: findings.hasBaseline,
        unchanged: request.unchanged,
        gated: request.gated,
    });
    const discovery = discoverSlices(findings, gate.rules);
    return {
        results: presentResults({ findings, gate, judged, levels, discovery, groups: groups.columns }),
        verdict,
    };
}
function withGaps(findings, gaps) {
    if (gaps.length === 0)
        return findings;
    const named = gaps.map((gap) => [gap.estimate.metric, gap]);
    return { ...findings, overall: new Map([...findings.overall, ...named]) };
}
function comparedMetrics({ overall, hasBaseline }) {
    const side = hasBaseline ? 'baseline' : 'candidate';
    return [...overall]
        .filter(([, finding]) => finding[side].kind !== 'missing' || finding.candidate.kind === 'fault')
        .map(([metric]) => metric);
}
function evidenceFaults({ unreadable = [], badData, badModelFiles, rows }, findings) {
    const faults = unreadable.map(({ side, detail }) => evidenceFault('unreadable', `${side}: ${detail}`));
    if (rows.kind === 'incomparable')
        faults.push(evidenceFault(rows.reason, rows.detail));
    const empty = [...findings.overall.values()].every(({ candidate }) => candidate.kind === 'missing');
    if (empty && faults.length === 0) {
        faults.push(evidenceFault('metric-missing', 'The candidate has no metrics and no predictions: there is nothing to judge.'));
    }
    if (badModelFiles !== undefined)
        faults.push(failing('model-files', 'model-file-invalid', badModelFiles));
    return badData === undefined ? faults : [...faults, failing('data', 'data-invalid', badData)];
}
function failing(metric, reason, detail) {
    const { result, excess } = evidenceFault(reason, detail);
    return { result: { ...result, metric, verdict: 'fail' }, excess };
}
function evidenceFault(reason, detail) {
    const result = {
        metric: 'evidence',
        rule: 'present',
        slice: null,
        level: 'fail',
        verdict: 'incomparable',
        reason,
        written: 'present',
        allowed: null,
        bound: null,
        tests: null,
        'rows-needed': null,
        detail,
    };
    return { result, excess: NaN };
}


}),

33928:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  cz: () => (changeKinds),
  ds: () => (moveOf),
  fs: () => (changesOf)
});
const changeKinds = ['broken', 'fixed', 'worse', 'better'];
const known = new WeakMap();
function changesOf(rows) {
    const { n, task, baseline, candidate } = rows;
    if (!baseline || !answering.has(task))
        return undefined;
    const before = known.get(rows);
    if (before)
        return before;
    const kinds = new Uint8Array(n);
    const losses = lossChanges(rows, baseline);
    const isRight = rightAnswers(rows, candidate);
    const wasRight = rightAnswers(rows, baseline);
    const counts = [0, 0, 0, 0, 0];
    for (let row = 0; row < n; row++) {
        const right = isRight[row];
        const change = losses[row];
        const sameClass = change === 0 ? 0 : change > 0 ? 3 : 4;
        const kind = right === wasRight[row] ? sameClass : 1 + right;
        kinds[row] = kind;
        counts[kind] = counts[kind] + 1;
    }
    const found = { kinds, counts, losses };
    known.set(rows, found);
    return found;
}
const answering = new Set(['binary', 'multiclass', 'regression']);
function moveOf({ task, candidate, baseline }, { kinds, losses }, row) {
    if (kinds[row] > 2 || task === 'regression')
        return Math.abs(losses[row]);
    return task === 'multiclass' ? 1 : Math.abs(candidate[row] - baseline?.[row]);
}
function rightAnswers({ n, task, labels, scored, threshold }, answers) {
    const right = new Uint8Array(n);
    if (task === 'multiclass') {
        for (let row = 0; row < n; row++)
            right[row] = answers[row] === labels[row] ? 1 : 0;
    }
    else if (task === 'binary') {
        const least = scored ? threshold : 0.5;
        for (let row = 0; row < n; row++)
            right[row] = answers[row] >= least === (labels[row] === 1) ? 1 : 0;
    }
    return right;
}
function lossChanges({ n, task, labels, candidate }, baseline) {
    const changes = new Float64Array(n);
    for (let row = 0; row < n; row++) {
        const label = labels[row];
        const after = Math.abs(candidate[row] - label);
        const before = Math.abs(baseline[row] - label);
        if (task === 'regression')
            changes[row] = after - before;
        else if (task === 'binary')
            changes[row] = after * after - before * before;
        else
            changes[row] = (after === 0 ? 0 : 1) - (before === 0 ? 0 : 1);
    }
    return changes;
}


}),

59312:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  DN: () => (rounding),
  Nr: () => (losesMoreThan),
  kA: () => (ask)
});
/* unused harmony export irrelevantLoss */
var _bounds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49783);
var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78341);


function ask(demand, finding) {
    const { estimate } = finding;
    const tested = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .isComparable */ .n9)(finding) && (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .hasBounds */ .C1)(estimate);
    const question = { demand, finding, estimate, shift: 0, unstable: false };
    switch (demand.kind) {
        case 'no-worse':
            return {
                ...question,
                margin: 0,
                allowed: irrelevantLoss(estimate),
                p: tested ? (0,_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .lossP */ .Od)(estimate, 0) : NaN,
            };
        case 'must-improve': {
            const margin = -demand.gain;
            return { ...question, margin, allowed: demand.gain, p: tested ? (0,_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .lossP */ .Od)(estimate, margin) : NaN };
        }
        case 'tolerance': {
            const { kind, value } = demand.tolerance;
            if (kind === 'absolute') {
                return { ...question, margin: value, allowed: value, p: tested ? (0,_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .lossP */ .Od)(estimate, value) : NaN };
            }
            const shift = value * Math.abs(estimate.baseline);
            if (!tested)
                return { ...question, margin: shift, allowed: shift, p: NaN };
            const joint = (0,_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .relative */ .V8)(estimate, value);
            const unstable = !(Math.abs(estimate.baseline) > 2 * estimate.baselineError);
            return {
                ...question,
                estimate: joint,
                margin: 0,
                shift,
                allowed: shift,
                p: unstable ? NaN : (0,_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .lossP */ .Od)(joint, 0),
                unstable,
            };
        }
    }
}
function irrelevantLoss({ unit, baseline }) {
    return unit ? 0.005 : 0.01 * Math.abs(baseline);
}
function losesMoreThan(allowed, { gain, baseline, candidate }) {
    return -gain - allowed > rounding * Math.max(Math.abs(baseline), Math.abs(candidate));
}
const rounding = 1e-10;


}),

28173:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  DK: () => (differenceDemandsOf),
  GP: () => (isDifference),
  fG: () => (writeDemand),
  wu: () => (demandsOf)
});
function demandsOf(rule) {
    const demands = [];
    if (rule.noWorse)
        demands.push({ kind: 'no-worse' });
    if (rule.tolerance)
        demands.push({ kind: 'tolerance', tolerance: rule.tolerance });
    if (rule.mustImprove !== undefined)
        demands.push({ kind: 'must-improve', gain: rule.mustImprove });
    if (rule.min !== undefined)
        demands.push({ kind: 'min', limit: rule.min });
    if (rule.max !== undefined)
        demands.push({ kind: 'max', limit: rule.max });
    return demands.length > 0 ? demands : [{ kind: 'present' }];
}
function differenceDemandsOf(rule) {
    return demandsOf(rule).filter(isDifference);
}
function isDifference(demand) {
    return demand.kind === 'no-worse' || demand.kind === 'tolerance' || demand.kind === 'must-improve';
}
function writeDemand(demand) {
    switch (demand.kind) {
        case 'no-worse':
        case 'present':
            return demand.kind;
        case 'tolerance':
            return `tolerance: ${writeTolerance(demand.tolerance)}`;
        case 'must-improve':
            return demand.gain === 0 ? 'must-improve' : `must-improve: ${demand.gain}`;
        case 'min':
        case 'max':
            return `${demand.kind}: ${demand.limit}`;
    }
}
function writeTolerance({ kind, value }) {
    return kind === 'absolute' ? String(value) : `${Number((value * 100).toPrecision(12))}%`;
}


}),

57026:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  M: () => (plainName)
});
function plainName(metric) {
    const segment = metric.split(/[/.:]/).at(-1) ?? '';
    return (segment.split(',')[0] ?? '')
        .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '_')
        .replace(/^(train|valid|validation|val|eval|test|holdout)_/, '');
}


}),

70973:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  F: () => (repeatedFindings)
});
var _statistics_repeats_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16746);

function repeatedFindings(sides) {
    return ofFolds(sides) ?? ofSeeds(sides);
}
function ofFolds({ candidate, baseline }) {
    const mine = candidate?.folds;
    const theirs = baseline?.folds;
    if (!mine || !theirs)
        return null;
    const counts = { candidate: mine.values.length, baseline: theirs.values.length };
    const [ratio, theirRatio] = [testToTrainOf(mine), testToTrainOf(theirs)];
    const pairs = ratio === theirRatio ? foldPairs(mine, theirs) : null;
    if (pairs) {
        const share = (0,_statistics_repeats_js__WEBPACK_IMPORTED_MODULE_0__/* .foldShare */ .R0)(pairs.candidate.length, ratio);
        const statistic = (0,_statistics_repeats_js__WEBPACK_IMPORTED_MODULE_0__/* .pairedRepeats */ .SS)(pairs.candidate, pairs.baseline, share);
        const repeats = {
            ...counts,
            paired: counts.candidate,
            by: mine.ids ? 'id' : 'order',
        };
        if (isTelling(statistic))
            return { evidence: 'folds', method: 'nadeau-bengio', statistic, repeats };
    }
    const statistic = (0,_statistics_repeats_js__WEBPACK_IMPORTED_MODULE_0__/* .unpairedRepeats */ .L7)({ values: mine.values, share: (0,_statistics_repeats_js__WEBPACK_IMPORTED_MODULE_0__/* .foldShare */ .R0)(counts.candidate, ratio) }, { values: theirs.values, share: (0,_statistics_repeats_js__WEBPACK_IMPORTED_MODULE_0__/* .foldShare */ .R0)(counts.baseline, theirRatio) });
    const repeats = { ...counts, paired: null };
    return isTelling(statistic)
        ? { evidence: 'folds', method: 'nadeau-bengio-unpaired', statistic, repeats }
        : null;
}
function ofSeeds({ candidate, baseline }) {
    if (!candidate || !baseline)
        return null;
    const [mine, theirs] = [candidate.seeds, baseline.seeds];
    if (mine && theirs)
        return ofBothSeeds(mine, theirs);
    const several = mine ?? theirs;
    const single = mine ? baseline : candidate;
    if (!several || single.folds || !Number.isFinite(single.value))
        return null;
    const which = mine ? 'baseline' : 'candidate';
    const statistic = (0,_statistics_repeats_js__WEBPACK_IMPORTED_MODULE_0__/* .singleAgainstRepeats */ .O4)(single.value, several.values, which);
    const m = several.values.length;
    const repeats = { candidate: mine ? m : 1, baseline: mine ? 1 : m, paired: null };
    return isTelling(statistic)
        ? { evidence: 'seeds', method: 'prediction-interval', statistic, repeats }
        : null;
}
function ofBothSeeds(mine, theirs) {
    const counts = { candidate: mine.values.length, baseline: theirs.values.length };
    const pairs = pairsById(mine, theirs);
    const paired = pairs?.candidate.length ?? 0;
    if (pairs && paired >= 2) {
        const statistic = (0,_statistics_repeats_js__WEBPACK_IMPORTED_MODULE_0__/* .pairedRepeats */ .SS)(pairs.candidate, pairs.baseline, 1 / paired);
        const repeats = { ...counts, paired, by: 'id' };
        if (isTelling(statistic))
            return { evidence: 'seeds', method: 'paired-seeds', statistic, repeats };
    }
    const statistic = (0,_statistics_repeats_js__WEBPACK_IMPORTED_MODULE_0__/* .unpairedRepeats */ .L7)({ values: mine.values, share: 1 / counts.candidate }, { values: theirs.values, share: 1 / counts.baseline });
    const repeats = { ...counts, paired: null };
    return isTelling(statistic) ? { evidence: 'seeds', method: 'welch', statistic, repeats } : null;
}
function isTelling({ change, standardError }) {
    return standardError > 0 || change === 0;
}
function testToTrainOf({ values, testToTrain }) {
    return testToTrain ?? 1 / (Math.min(values.length, mostAssumedFolds) - 1);
}
const mostAssumedFolds = 10;
function foldPairs(mine, theirs) {
    const k = mine.values.length;
    if (k !== theirs.values.length)
        return null;
    if (!mine.ids && !theirs.ids)
        return { candidate: mine.values, baseline: theirs.values };
    const pairs = pairsById(mine, theirs);
    return pairs?.candidate.length === k ? pairs : null;
}
function pairsById(mine, theirs) {
    if (!mine.ids || !theirs.ids)
        return null;
    const theirsById = new Map(theirs.ids.map((id, at) => [id, theirs.values[at]]));
    const pairs = mine.ids
        .flatMap((id, at) => {
        const other = theirsById.get(id);
        return other === undefined ? [] : [{ id, candidate: mine.values[at], baseline: other }];
    })
        .sort((a, b) => (a.id < b.id ? -1 : 1));
    return {
        candidate: pairs.map(({ candidate }) => candidate),
        baseline: pairs.map(({ baseline }) => baseline),
    };
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

61602:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  f: () => (holm)
});
/* unused harmony export benjaminiHochberg */
function holm(p) {
    let largest = 0;
    return adjust(p, 'smallest first', (value, rank) => {
        largest = Math.max(largest, value * (p.length - rank));
        return Math.min(1, largest);
    });
}
function benjaminiHochberg(p) {
    let smallest = 1;
    return adjust(p, 'largest first', (value, rank) => {
        smallest = Math.min(smallest, (value * p.length) / (rank + 1));
        return smallest;
    });
}
function adjust(p, order, step) {
    const ranked = p.map((value, index) => ({ value, index })).sort((a, b) => a.value - b.value);
    const ranks = ranked.map((_, rank) => rank);
    if (order === 'largest first')
        ranks.reverse();
    const adjusted = new Array(p.length);
    for (const rank of ranks) {
        const { value, index } = ranked[rank];
        adjusted[index] = step(value, rank);
    }
    return adjusted;
}


}),

16746:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  L7: () => (unpairedRepeats),
  O4: () => (singleAgainstRepeats),
  R0: () => (foldShare),
  SS: () => (pairedRepeats)
});
var _exact_sum_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61615);
var _paired_statistic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32678);


function foldShare(k, testToTrain) {
    return 1 / k + testToTrain;
}
function pairedRepeats(candidate, baseline, share) {
    const own = momentsOf(candidate);
    const other = momentsOf(baseline);
    const change = momentsOf(candidate.map((value, at) => value - baseline[at]), own, other);
    const products = change.deviations.map((one, at) => one * other.deviations[at]);
    const df = candidate.length - 1;
    return (0,_paired_statistic_js__WEBPACK_IMPORTED_MODULE_1__/* .pairedStatistic */ .e)({ candidate: own.mean, baseline: other.mean, change: own.mean - other.mean }, {
        candidate: share * own.variance,
        baseline: share * other.variance,
        change: share * change.variance,
        covariance: (share * (0,_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .exactSum */ .dZ)(products)) / df,
    }, df);
}
function unpairedRepeats(candidate, baseline) {
    const own = momentsOf(candidate.values);
    const other = momentsOf(baseline.values);
    const variances = { candidate: candidate.share * own.variance, baseline: baseline.share * other.variance };
    const change = variances.candidate + variances.baseline;
    const df = change ** 2 /
        (variances.candidate ** 2 / (candidate.values.length - 1) +
            variances.baseline ** 2 / (baseline.values.length - 1));
    return (0,_paired_statistic_js__WEBPACK_IMPORTED_MODULE_1__/* .pairedStatistic */ .e)({ candidate: own.mean, baseline: other.mean, change: own.mean - other.mean }, { ...variances, change, covariance: -variances.baseline }, Number.isFinite(df) ? df : null);
}
function singleAgainstRepeats(single, several, which) {
    const { mean, variance } = momentsOf(several);
    const m = several.length;
    const ofMean = variance / m;
    const [candidate, baseline] = which === 'candidate' ? [single, mean] : [mean, single];
    const [own, other] = which === 'candidate' ? [variance, ofMean] : [ofMean, variance];
    return (0,_paired_statistic_js__WEBPACK_IMPORTED_MODULE_1__/* .pairedStatistic */ .e)({ candidate, baseline, change: candidate - baseline }, { candidate: own, baseline: other, change: own + other, covariance: -other }, m - 1);
}
const rounding = 1e-12;
function momentsOf(values, ...of) {
    const all = Float64Array.from(values);
    const size = Math.max(...values.map(Math.abs), ...of.map((side) => side.size));
    const mean = (0,_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .exactSum */ .dZ)(all) / all.length;
    const deviations = all.map((value) => {
        const deviation = value - mean;
        return Math.abs(deviation) <= rounding * size ? 0 : deviation;
    });
    const variance = (0,_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .exactSum */ .dZ)(deviations.map((one) => one * one)) / (all.length - 1);
    return { mean, variance, deviations, size };
}


})

};
