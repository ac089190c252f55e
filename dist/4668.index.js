export const id = 4668;
export const ids = [4668,7944,3173];
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
    const lying = new Map(record.files.map(({ path: name, sha256 }) => [name, { place: node_path__WEBPACK_IMPORTED_MODULE_0___default().join(folder, name), sha256 }]));
    return { scorable: { contentId, files: lying, put } };
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
        const { settleSummaries } = await Promise.all(/* import() */[__webpack_require__.e(5801), __webpack_require__.e(1632), __webpack_require__.e(2219), __webpack_require__.e(9589), __webpack_require__.e(2358), __webpack_require__.e(7741)]).then(__webpack_require__.bind(__webpack_require__, 57741));
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
// EXTERNAL MODULE: ./src/actions/registry/released.ts + 2 modules
var released = __webpack_require__(89866);
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
// EXTERNAL MODULE: ./src/actions/registry/origin.ts
var origin = __webpack_require__(22277);
;// CONCATENATED MODULE: ./src/actions/registry/registry.ts



async function openRegistry(host, model, { rescue = false, snapshot } = {}) {
    const [ledger, newest] = await Promise.all([
        snapshot ? (0,registry_ledger/* ledgerOf */.Xr)(host, snapshot, model) : (0,registry_ledger/* openLedger */.au)(host, model),
        host.store.releases(model),
    ]);
    await (0,origin/* assertFollowsOrigin */.d)(host);
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
var _released_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89866);





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
