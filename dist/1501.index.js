export const id = 1501;
export const ids = [1501,3173,3866];
export const modules = {

22322:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Aw: () => (evidenceOfRun),
  HA: () => (emptyEvidence),
  WS: () => (ofAnotherModel),
  aK: () => (readRows),
  pz: () => (orUnreadable)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10241);
var _domain_evidence_prediction_columns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63173);
var _domain_run_record_assembly_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88346);
var _domain_sums_summary_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55328);





const emptyEvidence = { values: new Map(), candidates: 1, unreadable: [] };
function ofAnotherModel(found, { model }) {
    const detail = `The baseline is a run of model \`${found}\`, expected \`${model}\``;
    return { ...emptyEvidence, side: { kind: 'run', name: `run of ${found}` }, unreadable: [detail] };
}
async function evidenceOfRun(host, { record, folder }, { side, rows: read }) {
    const { predictions } = record;
    const unreadable = [];
    let rows;
    if (predictions) {
        const { file, ...columns } = predictions;
        rows = await orUnreadable(unreadable, () => read ?? readRows(host, node_path__WEBPACK_IMPORTED_MODULE_0___default().join(folder, file), columns));
    }
    const seeds = seedRowsOf(host, { record, folder });
    return {
        side,
        values: (0,_domain_run_record_assembly_js__WEBPACK_IMPORTED_MODULE_3__/* .metricsOf */ .Ps)(record),
        ...(rows && { predictions: { ...rows, ...(seeds && { seeds }) } }),
        ...scorableOf(host, { record, folder }),
        candidates: record.candidates ?? 1,
        unreadable,
    };
}
function seedRowsOf(host, { record, folder }) {
    const { predictions, 'seed-predictions': named, seeds = [] } = record;
    if (!predictions)
        return undefined;
    const { file: _first, ...columns } = predictions;
    const trained = seeds.flatMap(({ seed, predictions: file }) => file === undefined ? [] : [{ seed: String(seed), file }]);
    const [own, ...others] = named ?? (trained.length === seeds.length ? trained : []);
    if (!own || own.file !== predictions.file)
        return undefined;
    return {
        own: own.seed,
        decide: named !== undefined,
        others: others.map(({ seed, file }) => ({
            seed,
            read: () => readRows(host, node_path__WEBPACK_IMPORTED_MODULE_0___default().join(folder, file), columns),
        })),
    };
}
function scorableOf({ files }, { record, folder }) {
    const contentId = record['content-id'];
    if (contentId === undefined)
        return {};
    const put = async (target) => {
        for (const { path: name, sha256 } of record.files) {
            const copy = node_path__WEBPACK_IMPORTED_MODULE_0___default().join(target, name.replace(/^files\//, ''));
            await files.copy(node_path__WEBPACK_IMPORTED_MODULE_0___default().join(folder, name), copy);
            const found = await files.digest(copy);
            if (found.sha256 === sha256)
                continue;
            const message = `The file is not the one of the record: ${found.sha256} instead of ${sha256}`;
            throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelgateError */ .HJ({
                code: 'DOCUMENT_INVALID',
                message,
                place: { path: node_path__WEBPACK_IMPORTED_MODULE_0___default().join(folder, name) },
            });
        }
    };
    return { scorable: { contentId, put } };
}
async function readRows(host, file, columns) {
    if ((0,_domain_sums_summary_file_js__WEBPACK_IMPORTED_MODULE_4__/* .isSummary */ .R)(file)) {
        const { readSummary } = await Promise.all(/* import() */[__webpack_require__.e(1632), __webpack_require__.e(4625)]).then(__webpack_require__.bind(__webpack_require__, 79820));
        return readSummary(host, file, columns);
    }
    const opened = await host.tables.open(file, (0,_domain_evidence_prediction_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .namedColumns */ .TV)(columns));
    if (opened.long === null)
        return { table: await opened.read(), columns };
    return { table: { path: file, rows: 0, columns: new Map() }, columns, long: opened };
}
const evidenceFaults = new Set([
    'FILE_UNREADABLE',
    'METRICS_INVALID',
    'PREDICTIONS_INVALID',
    'DOCUMENT_INVALID',
    'ARTIFACT_INVALID',
    'ASSET_INVALID',
    'LEDGER_INVALID',
]);
async function orUnreadable(unreadable, read) {
    try {
        return await read();
    }
    catch (error) {
        if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelgateError */ .HJ) || !evidenceFaults.has(error.code))
            throw error;
        unreadable.push(...error.faults.map(_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .faultSentence */ .cq));
        return undefined;
    }
}


}),

89618:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rF: () => (allRowsRead),
  sJ: () => (rowsRead),
  BR: () => (settleRows),
  EZ: () => (withRowsRead)
});

// EXTERNAL MODULE: ./src/actions/gather/evidence.ts
var gather_evidence = __webpack_require__(22322);
;// CONCATENATED MODULE: ./src/actions/gather/reading-progress.ts
const everyMilliseconds = 5000;
const words = {
    read: 'Rows are read',
    dealt: 'Rows in another order are dealt into parts on disk',
    joined: 'Rows are joined, part by part',
};
function readingProgress({ log, clock, }) {
    let said = clock.now().getTime();
    return ({ step, share, rows }) => {
        const now = clock.now().getTime();
        if (now - said < everyMilliseconds)
            return;
        said = now;
        const far = share === null ? `${rows.toLocaleString('en')} so far` : `${Math.floor(100 * share)} %`;
        log.info(`  ${words[step]}: ${far}`);
    };
}

;// CONCATENATED MODULE: ./src/actions/gather/long-rows.ts


async function settleRows(host, { candidate, baseline }) {
    const isOpen = (side) => side?.predictions?.long !== undefined && side.predictions.summed === undefined;
    if (candidate.predictions?.isSummary || baseline?.predictions?.isSummary) {
        const { settleSummaries } = await Promise.all(/* import() */[__webpack_require__.e(5801), __webpack_require__.e(1632), __webpack_require__.e(2219), __webpack_require__.e(9589), __webpack_require__.e(9822), __webpack_require__.e(3328)]).then(__webpack_require__.bind(__webpack_require__, 57741));
        return settleSummaries({ candidate, baseline });
    }
    if (candidate.predictions?.summed)
        return { candidate, baseline };
    if (!isOpen(candidate) && !isOpen(baseline))
        return { candidate, baseline };
    const summed = await sumSides(host, { candidate, baseline });
    if (summed && candidate.predictions)
        return { candidate: { ...candidate, predictions: { ...candidate.predictions, summed } }, baseline };
    return {
        candidate: await withRowsRead(candidate),
        baseline: baseline && (await withRowsRead(baseline)),
    };
}
async function withRowsRead(evidence) {
    const { predictions, ...rest } = evidence;
    if (!predictions?.long)
        return evidence;
    const unreadable = [...rest.unreadable];
    const read = await (0,gather_evidence/* orUnreadable */.pz)(unreadable, () => rowsRead(predictions));
    return read ? { ...evidence, predictions: read } : { ...rest, unreadable };
}
async function rowsRead(predictions) {
    const { long, ...rest } = predictions;
    return long ? { ...rest, table: await long.read() } : predictions;
}
async function allRowsRead(predictions) {
    const { seeds, ...rows } = await rowsRead(predictions);
    if (!seeds?.decide)
        return rows;
    const others = [];
    for (const { seed, read } of seeds.others) {
        const found = await rowsRead(await read());
        others.push({ seed, read: () => Promise.resolve(found) });
    }
    return { ...rows, seeds: { ...seeds, others } };
}
async function sumSides(host, { candidate: { predictions }, baseline }) {
    const held = baseline?.predictions;
    if (!predictions?.long || predictions.hashedFor !== undefined || held?.hashedFor !== undefined)
        return undefined;
    const ownBaseline = predictions.columns.baseline !== undefined;
    if (held && !held.long && !ownBaseline)
        return undefined;
    const { sumRows } = await host.compute();
    const rows = {
        candidate: predictions.long,
        baseline: held?.long ?? null,
        columns: predictions.columns,
        baselineColumns: held?.columns ?? predictions.columns,
    };
    return sumRows(rows, readingProgress(host));
}


}),

36131:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  I: () => (openRun)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10241);
var _domain_run_record_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77465);



const recordLimit = 16_000_000;
async function openRun({ files }, location) {
    const folder = (await files.isDirectory(location)) ? location : node_path__WEBPACK_IMPORTED_MODULE_0___default().dirname(location);
    const file = folder === location ? node_path__WEBPACK_IMPORTED_MODULE_0___default().join(location, 'run.json') : location;
    const bytes = await files.read(file, recordLimit);
    if (!bytes) {
        const hint = 'A run is a folder with `run.json`, `files/` and `evidence/`.';
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelgateError */ .HJ({
            code: 'FILE_MISSING',
            message: 'There is no run record',
            place: { path: file },
            hint,
        });
    }
    const record = (0,_domain_run_record_text_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRunRecord */ .Y)(new TextDecoder().decode(bytes), file);
    for (const evidence of record.evidence) {
        const place = { path: node_path__WEBPACK_IMPORTED_MODULE_0___default().join(folder, evidence.path) };
        if (!(await files.exists(place.path)))
            throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelgateError */ .HJ({
                code: 'DOCUMENT_INVALID',
                message: 'The record names a file that is gone',
                place,
            });
        const found = await files.digest(place.path);
        if (found.sha256 === evidence.sha256 && found.size === evidence.size)
            continue;
        const message = `The file is not the one of the record: ${found.sha256} instead of ${evidence.sha256}`;
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelgateError */ .HJ({ code: 'DOCUMENT_INVALID', message, place });
    }
    return { record, folder };
}


}),

63311:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  P: () => (asFault),
  x: () => (faultsOf)
});
var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);

async function faultsOf(...works) {
    const faults = [];
    for (const work of works) {
        try {
            await work();
        }
        catch (error) {
            if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelgateError */ .HJ))
                throw error;
            faults.push(...error.faults);
        }
    }
    return faults;
}
function asFault([first, ...more]) {
    return first ? { fault: new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelgateError */ .HJ([first, ...more]) } : {};
}


}),

80688:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  i: () => (announce),
  k: () => (announceAgain)
});
var _domain_registry_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53866);
var _ledger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68938);


async function announce({ forge, log }, { model, stage, version, from, seq, type }) {
    const tag = (0,_domain_registry_version_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTag */ ._3)({ model, version });
    await forge.dispatch({ model, stage, version, tag, from, seq, action: type });
    log.debug(`Announced: ${stage} of ${model} is ${version} (event ${seq})`);
}
async function announceAgain(host, { events, state }, { stage, again }) {
    const event = events.findLast((one) => one.seq === state.stages[stage]?.seq);
    if (event?.type !== 'promoted')
        return;
    if (!again || event.by.run === (0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .writerOf */ .bi)(host).run)
        await announce(host, event);
}


}),

97177:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (mirrorForGto),
  _: () => (tagForGto)
});

// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/domain/registry/standing-now.ts
var standing_now = __webpack_require__(12445);
// EXTERNAL MODULE: ./src/domain/registry/version.ts
var registry_version = __webpack_require__(53866);
;// CONCATENATED MODULE: ./src/domain/registry/gto-tags.ts


function stagePrefix(model, stage) {
    return `${model}#${stage}`;
}
function missingStageTags(events, { stage, there }) {
    const moves = movesOf(events, stage);
    return moves.flatMap((event, at) => {
        const isLast = at === moves.length - 1;
        const assigned = moves[at - 1];
        const isLeft = assigned !== undefined && there.has(assignmentName(assigned, stage));
        return [
            ...(isLast || isLeft ? unassignment(events, event, stage) : []),
            ...(isLast ? [assignment(events, event, stage)] : []),
        ].filter(({ name }) => !there.has(name));
    });
}
function wasAssigned(events, { stage, there }) {
    const before = movesOf(events, stage).at(-2);
    return before !== undefined && there.has(assignmentName(before, stage));
}
function assignedVersions(events, { stage, there }) {
    const known = movesOf(events, stage).filter((event) => there.has(assignmentName(event, stage)));
    return known.map(({ version }) => version);
}
function lateRegistration(events, version) {
    const event = events.find((one) => (one.type === 'published' || one.type === 'adopted') && one.version === version);
    if (event === undefined)
        return undefined;
    const { model, seq } = event;
    const tag = (0,registry_version/* formatTag */._3)({ model, version });
    const message = `${model} ${version} (event ${seq})`;
    return { name: `${tag}#${seq}`, version, kind: 'registration', at: dateOf(events, seq), message };
}
function isRegistration(name, tag) {
    return name === tag || (name.startsWith(`${tag}#`) && /^\d+$/.test(name.slice(tag.length + 1)));
}
function movesOf(events, stage) {
    return events.filter((event) => (0,standing_now/* movedTo */.r)(event, stage) !== undefined);
}
function assignmentName({ model, seq }, stage) {
    return `${stagePrefix(model, stage)}#${seq}`;
}
function assignment(events, event, stage) {
    const { model, seq, version } = event;
    const message = `${stage} of ${model} is ${version} (event ${seq})`;
    const at = dateOf(events, seq);
    return { name: assignmentName(event, stage), version, kind: 'assignment', at, message };
}
function unassignment(events, event, stage) {
    if (event.type === 'adopted' || event.from === null)
        return [];
    const { model, seq, from } = event;
    const message = `${stage} of ${model} is not ${from} any more (event ${seq})`;
    const name = `${stagePrefix(model, stage)}!#${seq}`;
    return [{ name, version: from, kind: 'unassignment', at: dateOf(events, seq), message }];
}
function dateOf(events, seq) {
    const seconds = events
        .filter((event) => event.seq <= seq)
        .reduce((last, { at }) => Math.max(last + 1, Math.floor(Date.parse(at) / 1000)), 0);
    return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
}

// EXTERNAL MODULE: ./src/actions/registry/registry.ts + 1 modules
var registry = __webpack_require__(57265);
;// CONCATENATED MODULE: ./src/actions/registry/gto.ts




async function tagForGto(host, { model, version, tag, commit }, known) {
    const releases = known ?? (await host.store.releases(model));
    if (warnOfTwin(host, releases, { tag, commit }))
        return;
    await orWarn(host, () => host.store.annotate({ name: tag, commit, message: `${model} ${version}` }));
}
async function mirrorForGto(host, mirror) {
    await orWarn(host, async () => {
        const { ledger, stage, wanted } = mirror;
        const { events, model } = ledger;
        const there = new Set(await host.store.annotated(stagePrefix(model, stage)));
        if (!wanted && !wasAssigned(events, { stage, there }))
            return;
        const registered = new Set(assignedVersions(events, { stage, there }));
        for (const tag of missingStageTags(events, { stage, there })) {
            const commit = await commitOf(host, mirror, tag.version);
            if (commit === undefined)
                continue;
            if (!registered.has(tag.version) && !(await isRegistered(host, mirror, { tag, commit })))
                continue;
            registered.add(tag.version);
            const { name, message, at } = tag;
            await host.store.annotate({ name, commit, message, at });
            host.log.debug(`Tagged ${name}`);
        }
    });
}
async function isRegistered(host, { ledger, releases }, { tag: { version, kind }, commit }) {
    const { model, events } = ledger;
    const tag = (0,registry_version/* formatTag */._3)({ model, version });
    const names = await host.store.annotated(tag);
    if (names.some((name) => isRegistration(name, tag)))
        return true;
    if (kind === 'unassignment' || warnOfTwin(host, releases, { tag, commit }))
        return false;
    const late = lateRegistration(events, version);
    if (late === undefined)
        return false;
    const { name, message, at } = late;
    await host.store.annotate({ name, commit, message, at });
    return true;
}
async function commitOf(host, { ledger, releases }, version) {
    const tag = (0,registry_version/* formatTag */._3)({ model: ledger.model, version });
    const commit = (await (0,registry/* releaseOf */.l)(host, releases, tag))?.commit ?? '';
    if (/^[0-9a-f]{40,64}$/.test(commit))
        return commit;
    host.log.warn(`GTO is not told of ${tag}: its release names no commit.`);
    return undefined;
}
function warnOfTwin({ log }, releases, { tag, commit }) {
    const model = (0,registry_version/* parseTag */.ED)(tag)?.model;
    const twin = releases.find((one) => !one.draft && one.commit === commit && one.tag !== tag && (0,registry_version/* parseTag */.ED)(one.tag)?.model === model);
    if (twin)
        log.warn(`GTO is not told of ${tag}: ${twin.tag} is of the same commit, and GTO takes one a commit.`);
    return twin !== undefined;
}
async function orWarn({ log }, work) {
    try {
        await work();
    }
    catch (error) {
        if (!(error instanceof errors/* ModelgateError */.HJ))
            throw error;
        log.warn(`The tags for GTO are not complete; the next promotion makes what lacks. ${error.message}`);
    }
}


}),

15051:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  q: () => (wholeHistory),
  w: () => (isWhole)
});
var _domain_registry_chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82723);

async function wholeHistory(host, ledger) {
    const { model, head, state, events } = ledger;
    if (head === undefined || isWhole(ledger))
        return events;
    const files = await host.ledger.events(head, { model, from: 1, to: state.seq });
    return (0,_domain_registry_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .verifiedTail */ .DI)(state, { from: 1, files });
}
function isWhole({ state, events }) {
    return events.length === state.seq;
}


}),

96955:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Y: () => (mirrorWithdrawn)
});
var _domain_registry_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53866);
var _domain_registry_release_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40919);


async function mirrorWithdrawn({ store, log }, { state, releases, reasons, }) {
    const done = [];
    for (const [version, { status }] of Object.entries(state.versions)) {
        if (status !== 'withdrawn')
            continue;
        const tag = (0,_domain_registry_version_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTag */ ._3)({ model: state.model, version });
        const release = releases.find((one) => one.tag === tag && !one.draft);
        if (!release || (0,_domain_registry_release_text_js__WEBPACK_IMPORTED_MODULE_1__/* .isMarkedWithdrawn */ .dB)(release.title))
            continue;
        const text = (0,_domain_registry_release_text_js__WEBPACK_IMPORTED_MODULE_1__/* .withdrawnText */ .sZ)({
            model: state.model,
            version,
            notes: release.notes,
            reason: reasons.get(version),
        });
        const answer = await store.edit(release, { ...text, prerelease: true });
        if (answer === 'refused') {
            const titled = await store.edit(release, text);
            log.warn(`GitHub does not let the release ${tag} be marked as a pre-release${titled === 'refused' ? ' or be titled' : ''}: the ledger says that it is withdrawn, and that is what counts.`);
            continue;
        }
        done.push(version);
    }
    return done;
}


}),

57265:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (openRegistry),
  l: () => (releaseOf)
});

// EXTERNAL MODULE: ./src/domain/canonical-json.ts
var canonical_json = __webpack_require__(39605);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/domain/registry/ledger-paths.ts
var ledger_paths = __webpack_require__(76728);
// EXTERNAL MODULE: ./src/domain/registry/manifest.ts
var manifest = __webpack_require__(30705);
// EXTERNAL MODULE: ./src/domain/registry/version.ts
var registry_version = __webpack_require__(53866);
// EXTERNAL MODULE: ./src/actions/registry/released.ts + 1 modules
var released = __webpack_require__(86293);
;// CONCATENATED MODULE: ./src/actions/registry/anchor.ts






async function verifyAnchor(host, ledger, { releases, rescue }) {
    const newest = await newestManifest(host, ledger, { releases, rescue });
    if (!newest)
        return;
    const { state, head } = ledger;
    const { version, manifest } = newest;
    const named = manifest.ledger;
    const found = named === null || head === undefined ? undefined : await digestOfNumber(host, ledger, named.seq);
    const follows = named === null || found === named.digest;
    if (follows && state.versions[version] !== undefined)
        return;
    throw new errors/* ModelgateError */.HJ({
        code: 'LEDGER_INVALID',
        message: head === undefined || state.seq === 0
            ? `The release ${manifest.tag} is published, and the ledger does not know the model: its branch was deleted or replaced`
            : `The release ${manifest.tag} names event ${named?.seq ?? '?'} (${named?.digest ?? 'none'}), and the ledger has ${found ?? 'no such event'}: its branch was reset or rewritten`,
        place: { path: (0,ledger_paths/* eventPath */.Q)(ledger.model, named?.seq ?? 1) },
        hint: 'Put the branch `modelgate-ledger` back to the commit that it had: `modelgate doctor` says which events are missing.',
    });
}
async function newestManifest(host, { model }, { releases, rescue }) {
    const published = releases
        .filter((release) => !release.draft && release.assets.some(({ name }) => name === manifest/* manifestAsset */.A))
        .toSorted((a, b) => ((a.publishedAt ?? '') < (b.publishedAt ?? '') ? 1 : -1));
    for (const release of published) {
        const version = (0,registry_version/* parseTag */.ED)(release.tag)?.version ?? '';
        try {
            const { manifest } = await (0,released/* openRelease */.gS)(host, { model, version, release });
            return { version, manifest };
        }
        catch (error) {
            if (!(error instanceof errors/* ModelgateError */.HJ) || !unreadable.has(error.code))
                throw error;
            if (!rescue)
                throw asAnchor(error, release);
            host.log.warn(`The ledger is not held against the release ${release.tag}. ${error.message}`);
        }
    }
    return undefined;
}
const unreadable = new Set(['ASSET_INVALID', 'DOCUMENT_INVALID']);
function asAnchor(error, { tag }) {
    const hint = `Bring the manifest of ${tag} back, or take the version out with \`rollback\` and delete the release.`;
    const [first, ...more] = error.faults;
    return new errors/* ModelgateError */.HJ([{ ...first, hint }, ...more], { cause: error });
}
async function digestOfNumber(host, { model, head, state, events }, seq) {
    if (head === undefined || seq > state.seq)
        return undefined;
    const after = events.find((event) => event.seq === seq + 1);
    if (after)
        return after.previous ?? undefined;
    if (seq === state.seq)
        return state.digest ?? undefined;
    const [bytes] = await host.ledger.events(head, { model, from: seq, to: seq });
    return bytes && (0,canonical_json/* sha256Of */.Bj)(bytes);
}

// EXTERNAL MODULE: ./src/actions/registry/ledger.ts
var registry_ledger = __webpack_require__(68938);
;// CONCATENATED MODULE: ./src/actions/registry/registry.ts


async function openRegistry(host, model, { rescue = false, snapshot } = {}) {
    const [ledger, newest] = await Promise.all([
        snapshot ? (0,registry_ledger/* ledgerOf */.Xr)(host, snapshot, model) : (0,registry_ledger/* openLedger */.au)(host, model),
        host.store.releases(model),
    ]);
    const whole = ledger.state.seq === 0;
    const isBehind = !newest.some(({ draft }) => !draft);
    const releases = whole || isBehind ? await host.store.releases(model, { all: true }) : newest;
    await verifyAnchor(host, ledger, { releases, rescue });
    return { ledger, releases, whole };
}
async function releaseOf({ store }, releases, tag) {
    return releases.find((release) => release.tag === tag && !release.draft) ?? (await store.release(tag));
}


}),

5703:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  V: () => (verifyRelease)
});
var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
var _domain_registry_asset_check_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27127);
var _domain_registry_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30705);
var _domain_registry_manifest_assets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57631);
var _released_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86293);





async function verifyRelease(host, request) {
    const opened = await (0,_released_js__WEBPACK_IMPORTED_MODULE_2__/* .openRelease */ .gS)(host, request);
    const { release, manifest } = opened;
    const { assets } = await host.store.restated(release);
    const found = assets.filter(({ name }) => name !== _domain_registry_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestAsset */ .A);
    const differences = (0,_domain_registry_asset_check_js__WEBPACK_IMPORTED_MODULE_3__/* .assetDifferences */ .Pz)(found, (0,_domain_registry_manifest_assets_js__WEBPACK_IMPORTED_MODULE_4__/* .expectedAssets */ ._)(manifest));
    if (differences.length === 0)
        return opened;
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelgateError */ .HJ({
        code: 'ASSET_INVALID',
        message: `The release ${release.tag} is not what its manifest states: ${differences.join('; ')}`,
        hint: 'Name another version, or promote again.',
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

83128:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FR: () => (directionOf),
  _O: () => (hasPointDefault),
  vO: () => (isUnit)
});

// UNUSED EXPORTS: metricTable

;// CONCATENATED MODULE: ./src/domain/metric/table.ts
function family(kind, direction, names, options) {
    return { kind, direction, unit: false, pointDefault: true, names: names.split(/\s+/), ...options };
}
const unit = { unit: true };
const machine = { pointDefault: false };
const table_metricFamilies = [
    family('Shares of right answers', 'higher', 'accuracy acc acc_norm balanced_accuracy balanced_acc bal_acc binary_accuracy categorical_accuracy sparse_categorical_accuracy ' +
        'top_accuracy top_*_accuracy top*_accuracy top_*_acc top*_acc top* top_k_accuracy top_k_categorical_accuracy subset_accuracy ' +
        'exact_match em hit_rate hits hits* win_rate success_rate pass_* solve_rate', unit),
    family('Retrieval and classification', 'higher', 'precision recall sensitivity specificity selectivity tpr tnr ppv npv true_positive_rate true_negative_rate ' +
        'positive_predictive_value negative_predictive_value f* f_measure f_beta fbeta f*_measure f_score fmeasure ' +
        'jaccard iou mean_iou miou dice dice_coefficient mrr mean_reciprocal_rank ndcg map mean_average_precision ' +
        'average_precision ap m_ap map* map*_* g_mean', unit),
    family('Areas under curves', 'higher', 'auc roc_auc rocauc roc_auc_ovr roc_auc_ovo auc_roc auroc pr_auc auc_pr auprc prauc aucpr c_index concordance_index cindex', unit),
    family('Agreement and correlation', 'higher', 'mcc matthews_corrcoef matthews_correlation kappa cohen_kappa quadratic_weighted_kappa qwk gini ' +
        'r2 r_2 r_squared rsquared adjusted_r2 explained_variance d2 d2_absolute_error d2_pinball d2_tweedie d2_log_loss d2_brier pearson pearsonr pearson_r spearman spearmanr kendall ' +
        'kendalltau correlation silhouette adjusted_rand adjusted_rand_index ari calinski_harabasz sharpe sharpe_ratio'),
    family('Clusters', 'higher', 'nmi normalized_mutual_info v_measure homogeneity purity rand_index fowlkes_mallows', unit),
    family('Text, sound and pictures', 'higher', 'bleu sacrebleu bleu* rouge rouge* rouge_l rouge_lsum rouge_* chrf chrf* meteor bertscore comet psnr ssim ms_ssim pesq stoi si_sdr inception'),
    family('Likelihood and reward', 'higher', 'log_likelihood loglikelihood elbo reward mean_reward episode_reward'),
    family('Fairness ratios', 'higher', 'demographic_parity_ratio equalized_odds_ratio disparate_impact_ratio', unit),
    family('Throughput', 'higher', 'throughput qps rps fps tokens_per_second samples_per_second steps_per_second requests_per_second rows_per_second images_per_second', machine),
    family('Errors in the units of the label', 'lower', 'mae mse rmse msle rmsle medae mape smape wape wmape mase rmsse rae rse mdape mean_absolute_error mean_squared_error ' +
        'root_mean_squared_error mean_squared_log_error root_mean_squared_log_error median_absolute_error max_error ' +
        'mean_absolute_percentage_error symmetric_mean_absolute_percentage_error pinball crps ' +
        'mean_absolute_scaled_error l1 l2 nrmse rmspe mpe_abs'),
    family('Losses', 'lower', 'loss error err log_loss logloss logistic_loss nll negative_log_likelihood neg_log_likelihood cross_entropy crossentropy ' +
        'binary_crossentropy categorical_crossentropy sparse_categorical_crossentropy bce xent binary_logloss multi_logloss mlogloss ' +
        'perplexity ppl word_perplexity byte_perplexity bits_per_byte bpb bits_per_character bpc deviance mean_poisson_deviance ' +
        'mean_gamma_deviance mean_tweedie_deviance poisson_deviance gamma_deviance davies_bouldin inertia aic bic regret cumulative_regret'),
    family('Shares of wrong answers', 'lower', 'error_rate err_rate misclassification_rate fpr fnr fdr false_positive_rate false_negative_rate false_discovery_rate ' +
        'false_omission_rate false_alarm_rate miss_rate eer equal_error_rate hamming_loss zero_one_loss merror hallucination_rate toxicity failure_rate', unit),
    family('Word errors', 'lower', 'wer cer per word_error_rate character_error_rate phoneme_error_rate mer wil'),
    family('Calibration', 'lower', 'ece mce ace brier brier_loss calibration_error expected_calibration_error max_calibration_error maximum_calibration_error ' +
        'adaptive_calibration_error', unit),
    family('Distances between distributions', 'lower', 'psi population_stability_index kl kl_divergence kld js_divergence jensen_shannon wasserstein wasserstein_distance emd fid kid lpips drift'),
    family('Fairness gaps', 'lower', 'demographic_parity_difference equalized_odds_difference equal_opportunity_difference statistical_parity_difference_abs', unit),
    family('Time', 'lower', 'latency time duration runtime elapsed inference_time prediction_time predict_time training_time train_time fit_time score_time ' +
        'scoring_time response_time wall_time cpu_time gpu_time processing_time load_time startup_time build_time execution_time ' +
        'elapsed_time step_time epoch_time run_time ttft time_to_first_token inference_latency p*', machine),
    family('Memory and size', 'lower', 'memory ram rss vram max_rss peak_memory memory_usage peak_memory_usage gpu_memory memory_peak size size_mb size_kb size_gb size_bytes model_size file_size ' +
        'artifact_size disk_size binary_size download_size bytes params parameters n_params num_params n_parameters num_parameters ' +
        'parameter_count flops gflops macs', machine),
    family('Cost', 'lower', 'cost energy energy_consumed co2 emissions carbon_emissions power', machine),
];

;// CONCATENATED MODULE: ./src/domain/metric/catalogue.ts

function directionOf(name) {
    const known = find(name);
    if (!known)
        return null;
    if (!known.negated)
        return known.family.direction;
    return known.family.direction === 'lower' ? 'higher' : 'lower';
}
function isUnit(name) {
    const known = find(name);
    return known !== null && known.family.unit && !known.negated && !known.percent;
}
function hasPointDefault(name) {
    return find(name)?.family.pointDefault ?? true;
}
function metricTable() {
    return metricFamilies;
}
const byName = new Map(table_metricFamilies.flatMap((family) => family.names.map((name) => [name, family])));
const patterns = [...byName]
    .filter(([name]) => name.includes('*'))
    .map(([name, family]) => ({ pattern: new RegExp(`^${name.replaceAll('*', '\\d+')}$`), family }));
const prefixes = new Set(('train training val valid validation test testing eval evaluation dev holdout hold out oof cv final best overall total mean avg ' +
    'average macro micro weighted samples metrics metric score model epoch step in id ood online offline candidate baseline current').split(' '));
const suffixes = new Set(('score scores mean avg average macro micro weighted samples overall total value metric none final best val test train ovr ovo at k ' +
    'percentage percent pct').split(' '));
const units = new Set('ms s sec secs second seconds us ns min mins minute minutes h hours mb gb kb mib gib kib bytes byte usd eur kwh kg kilobytes megabytes'.split(' '));
const percentages = new Set(['pct', 'percent', 'percentage']);
const tellingEnds = new Set('loss mae mse rmse mape smape auc auroc accuracy acc f1 recall ndcg mrr perplexity latency crossentropy logloss wer cer ece'.split(' '));
const turningWords = new Set('neg negative minus inverse inv one 1 stop weight profit delta diff change drop lost non no anti'.split(' '));
function find(name) {
    const words = wordsOf(name);
    const percent = words.some((word) => percentages.has(word));
    const direct = lookUp(words);
    if (direct)
        return { family: direct, negated: false, percent };
    const start = words.findIndex((word) => !prefixes.has(word));
    const first = words[start];
    if (first === 'neg' || first === 'negative') {
        const family = lookUp(words.slice(start + 1));
        return family && { family, negated: true, percent };
    }
    const last = words.filter((word) => !isTail(word)).at(-1);
    const family = last !== undefined && tellingEnds.has(last) ? byName.get(last) : undefined;
    return family && !words.some((word) => turningWords.has(word)) ? { family, negated: false, percent } : null;
}
function wordsOf(name) {
    const segment = name.split('/').filter(Boolean).at(-1) ?? '';
    const last = segment.split(/[.:](?=[A-Za-z])/).at(-1) ?? '';
    return (last.split(',')[0] ?? '')
        .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
        .replace(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
        .toLowerCase()
        .replace(/%/g, '_percent_')
        .split(/[^a-z0-9]+/)
        .filter(Boolean);
}
function lookUp(words) {
    for (let from = 0; from < words.length; from++) {
        for (let to = words.length; to > from; to--) {
            const family = entry(words.slice(from, to).join('_'));
            if (from > 0 && onlyAlone.has(words.slice(from, to).join('_')))
                continue;
            if (family && words.slice(to).every((word) => isTail(word) || isUnitWord(word, family)))
                return family;
        }
        const word = words[from];
        if (!prefixes.has(word) && !percentile.test(word))
            return null;
    }
    return null;
}
function entry(name) {
    return byName.get(name) ?? patterns.find(({ pattern }) => pattern.test(name))?.family;
}
const onlyAlone = new Set(['size']);
const percentile = /^p\d+$/;
function isTail(word) {
    return suffixes.has(word) || /^\d+$/.test(word) || /^at\d+$/.test(word);
}
function isUnitWord(word, { pointDefault }) {
    return !pointDefault && (units.has(word) || percentile.test(word));
}


}),

27127:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Ft: () => (isSame),
  Pz: () => (assetDifferences),
  hW: () => (assetFault)
});
function assetDifferences(found, expected) {
    const byName = new Map(found.map((asset) => [asset.name, asset]));
    const wanted = new Set(expected.map(({ name }) => name));
    const wrong = expected.flatMap((asset) => {
        const there = byName.get(asset.name);
        if (there === undefined)
            return [`\`${asset.name}\` is missing`];
        return isSame(there, asset) ? [] : [`\`${asset.name}\` is ${stated(there)} instead of ${stated(asset)}`];
    });
    const extra = found
        .filter(({ name }) => !wanted.has(name))
        .map(({ name }) => `\`${name}\` is one too many`);
    return [...wrong, ...extra];
}
function isSame(found, { size, digest }) {
    return found.state === 'uploaded' && found.size === size && digest !== undefined && found.digest === digest;
}
function assetFault(name, found, expected) {
    const digestOf = ({ sha256 }) => sha256 === undefined ? '' : ` and ${sha256}`;
    return {
        code: 'ASSET_INVALID',
        message: `The asset \`${name}\` has ${found.size} bytes${digestOf(found)}; it has to have ${expected.size}${digestOf(expected)}`,
        hint: 'Do not use the release: roll back to another version, or promote again.',
    };
}
function stated({ size, digest, state }) {
    const half = state === undefined || state === 'uploaded' ? '' : ` in state \`${state}\``;
    return `${size} bytes with ${digest ?? 'no digest'}${half}`;
}


}),

82154:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  e: () => (unansweredClicks),
  t: () => (clickRefusal)
});
var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53866);

function unansweredClicks(state, releases, whole) {
    return Object.entries(state.versions).flatMap(([version, { status }]) => {
        if (status !== 'published')
            return [];
        const tag = (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTag */ ._3)({ model: state.model, version });
        const seen = releases.filter((release) => release.tag === tag);
        const visible = seen.find(({ draft }) => !draft);
        if (visible)
            return visible.prerelease ? [{ version, kind: 'prereleased' }] : [];
        if (seen.length > 0)
            return [{ version, kind: 'unpublished' }];
        return whole ? [{ version, kind: 'deleted' }] : [];
    });
}
function clickRefusal(model, { version, kind }) {
    const done = { prereleased: 'marked as a pre-release', unpublished: 'unpublished', deleted: 'deleted' }[kind];
    return `The release ${model}@${version} was ${done}, which asks for a rollback that nobody has carried out. Run \`rollback\` first, or undo the click`;
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

57631:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  _: () => (expectedAssets)
});
function expectedAssets({ files, evidence }) {
    const named = [
        ...files.flatMap(({ asset, parts = [], size, sha256 }) => [
            ...(asset === undefined ? [] : [{ name: asset, size, digest: sha256 }]),
            ...parts.map((part) => ({ name: part.asset, size: part.size, digest: part.sha256 })),
        ]),
        ...(evidence ? [{ name: evidence.asset, size: evidence.size, digest: evidence.sha256 }] : []),
    ];
    return [...new Map(named.map((asset) => [asset.name, asset])).values()];
}


}),

40919:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  KU: () => (releaseTitle),
  dB: () => (isMarkedWithdrawn),
  ib: () => (longestNotes),
  sZ: () => (withdrawnText)
});
var _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42338);
var _report_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95930);


function releaseTitle({ model, version, }) {
    return `${model} ${version}`;
}
const mark = '[withdrawn] ';
function isMarkedWithdrawn(title) {
    return title.startsWith(mark.trimEnd());
}
const longestNotes = 120_000;
function withdrawnText({ model, version, notes, reason, }) {
    const note = (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .renderBlocks */ .Rz)([
        {
            kind: 'note',
            tone: 'warning',
            blocks: [
                {
                    kind: 'paragraph',
                    content: reason === undefined
                        ? (0,_report_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Withdrawn: it is not selected again. Its bytes stay for who names this exact version.`
                        : (0,_report_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Withdrawn: ${reason}. It is not selected again. Its bytes stay for who names this exact version.`,
                },
            ],
        },
    ]);
    return {
        title: `${mark}${releaseTitle({ model, version })}`,
        notes: `${note}\n\n${notes}`.slice(0, longestNotes),
    };
}


}),

12445:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Z: () => (standingNow),
  r: () => (movedTo)
});
var _click_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82154);
var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53866);


function standingNow(state, { events, releases, }) {
    const count = (status) => Object.values(state.versions).filter((version) => version.status === status).length;
    return {
        model: state.model,
        seq: state.seq,
        stages: Object.entries(state.stages).map(([stage, { version, hold }]) => {
            const mover = events.findLast((event) => movedTo(event, stage) === version);
            const holding = hold && events.find(({ seq }) => seq === hold.seq);
            return {
                stage,
                version,
                since: mover?.at,
                by: mover?.by,
                hold: hold && { ...hold, ...(holding && { since: holding.at, by: holding.by }) },
            };
        }),
        versions: {
            registered: count('registered'),
            published: count('published'),
            withdrawn: count('withdrawn'),
        },
        clicks: releases === undefined ? [] : (0,_click_js__WEBPACK_IMPORTED_MODULE_0__/* .unansweredClicks */ .e)(state, releases, false),
        claims: events.flatMap((event) => {
            if (event.type !== 'registered' || state.versions[event.version]?.status !== 'registered')
                return [];
            const { version, seq } = event;
            const tag = (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .formatTag */ ._3)({ model: state.model, version });
            return [{ version, seq, draft: (releases ?? []).some((one) => one.draft && one.tag === tag) }];
        }),
        incomplete: releases === undefined,
    };
}
function movedTo(event, stage) {
    const moves = event.type === 'promoted' || event.type === 'rolled-back' || event.type === 'adopted';
    return moves && event.stage === stage ? event.version : undefined;
}


}),

8920:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Eo: () => (claimKey),
  L7: () => (withdrawnRefusal),
  Ps: () => (isSameStage),
  YP: () => (standingOf),
  iI: () => (holdRefusal),
  xY: () => (withdrawnTwin)
});
function standingOf({ state, events }, { stage, contentId, key }) {
    const refusal = holdRefusal(state, stage);
    if (refusal !== undefined)
        return { kind: 'refused', reason: refusal };
    const same = Object.entries(state.versions).filter(([, version]) => version['content-id'] === contentId);
    const gone = same.find(([, { status }]) => status === 'withdrawn');
    if (gone)
        return { kind: 'refused', reason: withdrawnRefusal(gone[0]) };
    const published = same.findLast(([, { status }]) => status === 'published')?.[0];
    if (published !== undefined) {
        const holds = state.stages[stage]?.version === published;
        return { kind: holds ? 'unchanged' : 'published', version: published };
    }
    const claim = events.findLast((event) => event.type === 'registered' && event.key === key);
    return { kind: 'new', claimed: claim && 'version' in claim ? claim.version : undefined };
}
function holdRefusal(state, stage) {
    const hold = state.stages[stage]?.hold;
    if (!hold)
        return undefined;
    return `Stage \`${stage}\` of ${state.model} is closed to promotion since event ${hold.seq}: ${hold.reason}. Lift the hold first: \`modelgate hold ${state.model} --stage ${stage} --lift true --reason …\``;
}
function withdrawnRefusal(version) {
    return `${version} has these very bytes and was withdrawn: it is not selected again. Train another model`;
}
function withdrawnTwin({ versions }, version) {
    const known = versions[version];
    if (known?.status === 'withdrawn')
        return version;
    const content = known?.['content-id'];
    if (content === undefined)
        return undefined;
    return Object.entries(versions).find(([, one]) => one.status === 'withdrawn' && one['content-id'] === content)?.[0];
}
function claimKey(runId) {
    return `registered:${runId}`;
}
function isSameStage(a, b) {
    return a?.seq === b?.seq && a?.version === b?.version;
}


}),

53866:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  E5: () => (bumped),
  ED: () => (parseTag),
  It: () => (versionIn),
  Zy: () => (compareVersions),
  _3: () => (formatTag),
  ot: () => (parseVersion),
  qh: () => (formatVersion)
});
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45529);


const pattern = /^v(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})$/;
function versionIn(text) {
    const [, major, minor, patch] = pattern.exec(text) ?? [];
    if (major === undefined)
        return undefined;
    return { major: Number(major), minor: Number(minor), patch: Number(patch) };
}
function parseVersion(text) {
    const version = versionIn(text);
    if (version)
        return version;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelgateError */ .HJ({
        code: 'INPUT_INVALID',
        message: `${JSON.stringify(text.slice(0, 80))} is no version`,
        hint: 'A version is written `v2.1.0`.',
    });
}
function formatVersion({ major, minor, patch }) {
    return `v${major}.${minor}.${patch}`;
}
function compareVersions(a, b) {
    return a.major - b.major || a.minor - b.minor || a.patch - b.patch;
}
function bumped({ major, minor, patch }, bump) {
    if (bump === 'major')
        return { major: major + 1, minor: 0, patch: 0 };
    if (bump === 'minor')
        return { major, minor: minor + 1, patch: 0 };
    return { major, minor, patch: patch + 1 };
}
function formatTag({ model, version }) {
    return `${model}@${version}`;
}
function parseTag(text) {
    const at = text.indexOf('@');
    const [model, version] = [text.slice(0, at), text.slice(at + 1)];
    if (at < 1 || !(0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .isModelName */ .jp)(model) || !versionIn(version))
        return undefined;
    return { model, version };
}


}),

22252:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  FJ: () => (formatArtifactName),
  Sj: () => (parsePointerName),
  TZ: () => (parseArtifactName),
  VK: () => (shortDigest),
  gl: () => (formatPointerName)
});
var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45529);

function formatArtifactName({ model, digest }) {
    return `modelgate-${model}-${digest}`;
}
function parseArtifactName(text) {
    const match = /^modelgate-(.+)-([0-9a-f]{12})$/.exec(text);
    const [, model, digest] = match ?? [];
    if (model === undefined || digest === undefined || !(0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .isModelName */ .jp)(model))
        return undefined;
    return { model, digest };
}
function shortDigest(digest) {
    return digest.replace(/^sha256:/, '').slice(0, 12);
}
function formatPointerName({ original, ...name }) {
    return `${formatArtifactName(name)}-of-${original}`;
}
function parsePointerName(text) {
    const [, of = '', id = ''] = /^(.+)-of-([1-9][0-9]{0,15})$/.exec(text) ?? [];
    const name = parseArtifactName(of);
    return name && { ...name, original: Number(id) };
}


}),

55328:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  A: () => (summarySuffix),
  R: () => (isSummary)
});
const summarySuffix = '.modelgate-summary.parquet';
function isSummary(file) {
    return file.endsWith(summarySuffix);
}


}),

7320:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  QP: () => (defineAction),
  TL: () => (parseInputs),
  Vc: () => (inputsOf)
});
var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98439);
var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
var _domain_schema_faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6907);



function defineAction(action) {
    return action;
}
function inputsOf(action) {
    const schema = zod__WEBPACK_IMPORTED_MODULE_2__/* .toJSONSchema */ .bl(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej(action.inputs), { io: 'input', unrepresentable: 'any' });
    return Object.entries(schema.properties ?? {}).map(([name, property]) => {
        const { description, default: fallback, enum: choices, secret, actionDefault } = property;
        if (!description)
            throw new Error(`input ${name} of ${action.id} has no description`);
        return {
            name,
            description,
            ...(typeof fallback === 'string' && fallback !== '' && { default: fallback }),
            ...(choices && { choices }),
            ...(secret && { secret }),
            ...(actionDefault !== undefined && { actionDefault }),
        };
    });
}
function parseInputs(action, raw) {
    const given = Object.fromEntries(Object.entries(raw).filter(([, value]) => value.trim() !== ''));
    const parsed = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej(action.inputs).safeParse(given, _domain_schema_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .readOnce */ .WY);
    if (parsed.success)
        return parsed.data;
    const faults = parsed.error.issues.flatMap((issue) => faultsOf(issue, given));
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelgateError */ .HJ(faults);
}
function faultsOf(issue, given) {
    if (issue.code === 'unrecognized_keys') {
        return issue.keys.map((key) => ({ code: 'INPUT_INVALID', message: `There is no input \`${key}\`` }));
    }
    const name = issue.path.join('.');
    if (issue.code === 'invalid_value') {
        const found = JSON.stringify((given[name] ?? '').slice(0, 80));
        const choices = issue.values.map((value) => `\`${String(value)}\``).join(', ');
        return [{ code: 'INPUT_INVALID', message: `Input \`${name}\` is ${found}; it takes ${choices}` }];
    }
    return [{ code: 'INPUT_INVALID', message: `Input \`${name}\`: ${issue.message}` }];
}


})

};
