export const id = 7979;
export const ids = [7979];
export const modules = {

/***/ 68938:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xr: () => (/* binding */ ledgerOf),
/* harmony export */   au: () => (/* binding */ openLedger),
/* harmony export */   bi: () => (/* binding */ writerOf),
/* harmony export */   g1: () => (/* binding */ record)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _domain_registry_chain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82723);
/* harmony import */ var _domain_registry_event_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99610);
/* harmony import */ var _domain_registry_fold_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48023);
/* harmony import */ var _domain_registry_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60147);
/* harmony import */ var _domain_report_ledger_page_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46508);






/** Two requests, whatever the length: the states, and the newest events. @throws ModelgateError LEDGER_INVALID */
async function openLedger(host, model) {
    return ledgerOf(host, await host.ledger.snapshot(), model);
}
/** The same of a moment that was read before: one request. @throws ModelgateError LEDGER_INVALID */
async function ledgerOf({ ledger }, { head, states }, model) {
    const others = new Map([...states].filter(([other]) => other !== model));
    const bytes = states.get(model);
    if (head === undefined || bytes === undefined) {
        return { model, head, state: (0,_domain_registry_state_js__WEBPACK_IMPORTED_MODULE_4__/* .emptyState */ .p$)(model), events: [], others };
    }
    const state = (0,_domain_registry_state_js__WEBPACK_IMPORTED_MODULE_4__/* .parseState */ .Bu)(new TextDecoder().decode(bytes), model);
    const from = (0,_domain_registry_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .tailStart */ .XJ)(state.seq);
    const files = await ledger.events(head, { model, from, to: state.seq });
    return { model, head, state, events: (0,_domain_registry_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .verifiedTail */ .DI)(state, { from, files }), others };
}
/** Enough for a hundred writers at once; each lost try means that somebody else's came through. */
const mostTries = 100;
/**
 * Appends an event. `deedOn` says what is to be recorded on a state, or `undefined` where that state does not allow it: it is
 * asked again after each lost race. A deed whose key is in the ledger was recorded before: that event is answered.
 * @throws ModelgateError LEDGER_BUSY, LEDGER_REFUSED, LEDGER_INVALID
 */
async function record(host, opened, deedOn) {
    let ledger = opened;
    for (let attempt = 0; attempt < mostTries; attempt++) {
        const deed = deedOn(ledger);
        if (deed === undefined)
            return { kind: 'outrun', ledger };
        const known = ledger.events.find(({ key }) => key === deed.key);
        if (known)
            return { kind: 'recorded', ledger, event: known };
        const event = eventOf(host, ledger, deed);
        const state = (0,_domain_registry_fold_js__WEBPACK_IMPORTED_MODULE_3__/* .next */ .K)(ledger.state, event);
        const files = new Map([
            [(0,_domain_registry_event_js__WEBPACK_IMPORTED_MODULE_2__/* .eventPath */ .Qv)(ledger.model, event.seq), (0,_domain_registry_event_js__WEBPACK_IMPORTED_MODULE_2__/* .formatEvent */ .qF)(event)],
            [(0,_domain_registry_state_js__WEBPACK_IMPORTED_MODULE_4__/* .statePath */ .BQ)(ledger.model), (0,_domain_registry_state_js__WEBPACK_IMPORTED_MODULE_4__/* .formatState */ .lN)(state)],
            ['README.md', pageOf(ledger, state)],
        ]);
        const answer = await host.ledger.append(ledger.head, { files, message: messageOf(event) });
        if (answer.kind === 'appended') {
            const after = { ...ledger, head: answer.head, state, events: [...ledger.events, event] };
            return { kind: 'recorded', ledger: after, event: event };
        }
        host.log.debug(`Somebody else wrote to the ledger first; reading it again (${attempt + 1})`);
        await host.clock.sleep(Math.min(20 * attempt, 1_000));
        ledger = await openLedger(host, ledger.model);
    }
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelgateError */ .HJ({
        code: 'LEDGER_BUSY',
        message: `The ledger could not be written in ${mostTries} tries: others were faster each time`,
        hint: 'Run it again.',
    });
}
/** Who writes, as the event keeps it. */
function writerOf({ context }) {
    const { actor, workflow, event } = context;
    return { login: actor, ...(workflow && { run: workflow.url, event }) };
}
function eventOf(host, { model, state }, deed) {
    const { key, type, ...fields } = deed;
    return _domain_registry_event_js__WEBPACK_IMPORTED_MODULE_2__/* .LedgerEvent */ .qI.parse({
        schema: 'https://modelgate.dev/schemas/event/v1.json',
        seq: state.seq + 1,
        previous: state.digest,
        key,
        type,
        model,
        at: host.clock
            .now()
            .toISOString()
            .replace(/\.\d+Z$/, 'Z'),
        by: writerOf(host),
        ...fields,
    });
}
function messageOf(event) {
    const parts = [
        event.type,
        'version' in event ? event.version : '',
        'stage' in event ? event.stage : '',
    ].filter((part) => part !== '');
    return `${event.model} #${event.seq}: ${parts.join(' ')}`;
}
/** Another model's state that cannot be read is left out of the page: its own writers will say so. */
function pageOf({ others }, state) {
    const readable = [...others].flatMap(([model, bytes]) => {
        try {
            return [(0,_domain_registry_state_js__WEBPACK_IMPORTED_MODULE_4__/* .parseState */ .Bu)(new TextDecoder().decode(bytes), model)];
        }
        catch (error) {
            if (error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelgateError */ .HJ)
                return [];
            throw error;
        }
    });
    return (0,_domain_report_ledger_page_js__WEBPACK_IMPORTED_MODULE_5__/* .ledgerPage */ .p)([...readable, state]);
}


/***/ }),

/***/ 57265:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Me: () => (/* binding */ openRegistry),
  l7: () => (/* binding */ releaseOf)
});

// UNUSED EXPORTS: versionOf

// EXTERNAL MODULE: ./src/domain/registry/version.ts
var registry_version = __webpack_require__(53866);
// EXTERNAL MODULE: ./src/domain/canonical-json.ts
var canonical_json = __webpack_require__(39605);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/domain/registry/event.ts
var registry_event = __webpack_require__(99610);
// EXTERNAL MODULE: ./src/domain/registry/manifest.ts
var registry_manifest = __webpack_require__(30705);
// EXTERNAL MODULE: ./src/actions/registry/released.ts
var released = __webpack_require__(82716);
;// CONCATENATED MODULE: ./src/actions/registry/anchor.ts






/**
 * Whoever can push can rewrite a branch, but not what was published: the newest release's manifest names an event, and the
 * ledger must still have it (design, section 6).
 * @throws ModelgateError LEDGER_INVALID
 */
async function verifyAnchor(host, ledger, releases) {
    const newest = releases
        .filter((release) => !release.draft && release.assets.some(({ name }) => name === registry_manifest/* manifestAsset */.A))
        .toSorted((a, b) => ((a.publishedAt ?? '') < (b.publishedAt ?? '') ? 1 : -1))[0];
    if (!newest)
        return;
    const { model, state, head } = ledger;
    const version = (0,registry_version/* parseTag */.ED)(newest.tag)?.version ?? '';
    const { manifest } = await (0,released/* openRelease */.gS)(host, { model, version, release: newest });
    const named = manifest.ledger;
    const found = named === null || head === undefined ? undefined : await digestOfNumber(host, ledger, named.seq);
    const follows = named === null || found === named.digest;
    if (follows && state.versions[version] !== undefined)
        return;
    throw new errors/* ModelgateError */.HJ({
        code: 'LEDGER_INVALID',
        message: head === undefined || state.seq === 0
            ? `The release ${newest.tag} is published, and the ledger does not know the model: its branch was deleted or replaced`
            : `The release ${newest.tag} names event ${named?.seq ?? '?'} (${named?.digest ?? 'none'}), and the ledger has ${found ?? 'no such event'}: its branch was reset or rewritten`,
        place: { path: (0,registry_event/* eventPath */.Qv)(model, named?.seq ?? 1) },
        hint: 'Put the branch `modelgate-ledger` back to the commit that it had: `modelgate doctor` says which events are missing.',
    });
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



/**
 * Opens both for a verb that writes, and holds the ledger against the newest published manifest.
 * @throws ModelgateError LEDGER_INVALID
 */
async function openRegistry(host, model) {
    const [ledger, newest] = await Promise.all([(0,registry_ledger/* openLedger */.au)(host, model), host.store.releases(model)]);
    // Without a ledger every release counts: one of ours would mean that the branch was deleted.
    const whole = ledger.state.seq === 0;
    const releases = whole ? await host.store.releases(model, { all: true }) : newest;
    await verifyAnchor(host, ledger, releases);
    return { ledger, releases, whole };
}
/** The published release of a version: from the list, else asked for. `undefined` only if there is none. */
async function releaseOf({ store }, releases, tag) {
    return releases.find((release) => release.tag === tag && !release.draft) ?? (await store.release(tag));
}
function versionOf({ tag }) {
    return parseTag(tag)?.version;
}


/***/ }),

/***/ 45481:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DA: () => (/* binding */ workflowFix),
/* harmony export */   NK: () => (/* binding */ workflowSentence),
/* harmony export */   rm: () => (/* binding */ findRollbackWorkflow),
/* harmony export */   tE: () => (/* binding */ warnOfRollbackWorkflow)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10241);


const fileLimit = 1_000_000;
const clicks = ['prereleased', 'unpublished', 'deleted'];
/**
 * Looks for a workflow that uses the rollback action. It has to be on the default branch before the first release is made:
 * `release` events run the workflow file of the tagged commit (https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#release).
 * @param known the default branch's files, where they were read before
 */
async function findRollbackWorkflow({ repository, context }, known) {
    const commit = known?.commit ?? (await repository.resolve(context.defaultBranch));
    if (commit === undefined)
        return { kind: 'missing', unreadable: [] };
    const entries = known?.entries ?? (await repository.tree(commit));
    const files = entries.filter(({ path, mode }) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path) && mode.startsWith('100'));
    const unreadable = [];
    let best;
    for (const { path } of files) {
        const bytes = await repository.file(commit, path);
        if (!bytes || bytes.length > fileLimit)
            continue;
        const text = new TextDecoder().decode(bytes);
        // Most workflows have nothing to do with models: they need not be parsed.
        if (!text.includes('rollback'))
            continue;
        const found = workflowIn(text, path);
        if (found === 'unreadable')
            unreadable.push(path);
        else if (found?.kind === 'there')
            return found;
        else
            best ??= found;
    }
    return best ?? { kind: 'missing', unreadable };
}
/** Says it where a release is made although nobody would answer a click on it. On a shell there is nothing to click. */
async function warnOfRollbackWorkflow(host, known) {
    if (host.context.host === 'local')
        return;
    try {
        const sentence = workflowSentence(await findRollbackWorkflow(host, known));
        if (sentence !== undefined)
            host.log.warn(`${sentence} ${workflowFix}`);
    }
    catch (error) {
        // What was to be done is done: this only could not be looked up.
        if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelgateError */ .HJ))
            throw error;
        host.log.warn(`Whether a workflow answers clicks on releases could not be looked up. ${error.message}`);
    }
}
/** What is wrong with it, in a sentence; `undefined`: nothing. */
function workflowSentence(workflow) {
    if (workflow.kind === 'there')
        return undefined;
    if (workflow.kind === 'incomplete')
        return `The rollback workflow ${workflow.path} on the default branch does not listen to ${workflow.lacks.join(', ')}.`;
    const broken = workflow.unreadable.length > 0 ? ` (${workflow.unreadable.join(', ')} cannot be read as YAML)` : '';
    return `No workflow on the default branch uses the rollback action${broken}: a click on a release is answered by nobody.`;
}
const workflowFix = 'Add .github/workflows/rollback.yml with `on: { release: { types: [prereleased, unpublished, deleted] }, workflow_dispatch: … }` and a step `uses: modelgate/modelgate/actions/rollback@v1`, and merge it before the next release: a release runs the workflow file of its own commit.';
function workflowIn(text, path) {
    let document;
    try {
        document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, { maxAliasCount: 100 });
    }
    catch {
        return 'unreadable';
    }
    const { on, jobs } = fieldsOf(document);
    if (!Object.values(fieldsOf(jobs)).some(rollsBack))
        return undefined;
    const events = eventsOf(on);
    const release = events.get('release');
    const types = release === undefined ? [] : (typesOf(release) ?? clicks);
    const lacks = [
        ...clicks.filter((click) => !types.includes(click)).map((click) => `\`release: ${click}\``),
        ...(events.has('workflow_dispatch') ? [] : ['`workflow_dispatch`']),
    ];
    return lacks.length === 0 ? { kind: 'there', path } : { kind: 'incomplete', path, lacks };
}
function rollsBack(job) {
    const { steps, uses } = fieldsOf(job);
    // A reusable workflow lies elsewhere: its name is all there is to go by.
    if (typeof uses === 'string')
        return /rollback/.test(uses);
    return (Array.isArray(steps) ? steps : []).some((step) => {
        const { uses: action, run } = fieldsOf(step);
        const isAction = typeof action === 'string' && /(?:^|\/)actions\/rollback\/?(?:@|$)/.test(action);
        return isAction || (typeof run === 'string' && /\bmodelgate\s+rollback\b/.test(run));
    });
}
/** `on:` is a word, a list of words, or a mapping. */
function eventsOf(on) {
    if (typeof on === 'string')
        return new Map([[on, null]]);
    if (Array.isArray(on))
        return new Map(on.map((event) => [String(event), null]));
    return new Map(Object.entries(fieldsOf(on)));
}
/** `undefined`: not given, which means all of them. */
function typesOf(release) {
    const { types } = fieldsOf(release);
    if (types === undefined || types === null)
        return undefined;
    return Array.isArray(types) ? types.map(String) : [String(types)];
}
function fieldsOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? value
        : {};
}


/***/ }),

/***/ 85222:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X1: () => (/* binding */ verbInputs),
/* harmony export */   cm: () => (/* binding */ announceInput),
/* harmony export */   lo: () => (/* binding */ dryRunInput)
/* harmony export */ });
/* harmony import */ var _runtime_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74175);

/** Inputs of the verbs that work on the ledger alone. */
const verbInputs = {
    ...withoutPolicy(),
    model: (0,_runtime_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Which model. Not given: the only one of the ledger.'),
};
const dryRunInput = (0,_runtime_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('`true`: say what would be done, and do nothing.');
const announceInput = (0,_runtime_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('Send the `repository_dispatch` of type `modelgate`, which deployments listen to.', 'true');
function withoutPolicy() {
    const { policy: _policy, ...others } = _runtime_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .commonInputs */ .j$;
    return others;
}


/***/ }),

/***/ 82723:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DI: () => (/* binding */ verifiedTail),
/* harmony export */   XJ: () => (/* binding */ tailStart)
/* harmony export */ });
/* unused harmony export tailLength */
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39605);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10241);
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99610);
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48023);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60147);





/** How many of the newest events a writer reads: one request. */
const tailLength = 100;
/** First number of the tail of a ledger that has `seq` events. */
function tailStart(seq) {
    return Math.max(1, seq - tailLength + 1);
}
/**
 * The newest events of a model, oldest first, held against one another and against the state: each names the digest of
 * the file before it, and the state is what they fold to. Of a ledger longer than the tail, what the tail says of its
 * stages and versions is held against the state; `modelgate doctor` reads the whole.
 * @param files the events' bytes; the first is number `from`
 * @throws ModelgateError LEDGER_INVALID, DOCUMENT_INVALID
 */
function verifiedTail(state, { from, files }) {
    const { model } = state;
    const events = [];
    let digest = null;
    for (const [at, bytes] of files.entries()) {
        const seq = from + at;
        if (bytes === undefined)
            throw broken(model, seq, 'The event is missing');
        const event = (0,_event_js__WEBPACK_IMPORTED_MODULE_2__/* .parseEvent */ .wj)(new TextDecoder().decode(bytes), { model, seq });
        const isFirst = at === 0;
        if (seq === 1 && event.previous !== null)
            throw broken(model, seq, 'The first event names one before it');
        if (!isFirst && event.previous !== digest)
            throw broken(model, seq, `It follows ${event.previous ?? 'nothing'}; the event before it is ${digest}`);
        digest = (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .Bj)(bytes);
        events.push(event);
    }
    if (from + files.length - 1 !== state.seq || digest !== state.digest) {
        const found = `the state is of event ${state.seq}, ${state.digest}; the event’s file is ${digest}`;
        throw broken(model, state.seq, `The state is not the one of the last event: ${found}`);
    }
    const differing = partThatDiffers(state, events);
    if (differing !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelgateError */ .HJ({
            code: 'LEDGER_INVALID',
            message: `The state does not follow from the events: its ${differing} differ`,
            place: { path: (0,_state_js__WEBPACK_IMPORTED_MODULE_4__/* .statePath */ .BQ)(model) },
            hint: 'Run `modelgate doctor --repair`: the state is made again from the events.',
        });
    }
    return events;
}
/**
 * Folded from nothing where all events are there. Of a tail it is folded once more onto the state itself: what the tail sets last
 * is then what it says, and what it does not touch is as the state says.
 */
function partThatDiffers(state, events) {
    const isWhole = events[0]?.seq === 1;
    const folded = isWhole ? (0,_fold_js__WEBPACK_IMPORTED_MODULE_3__/* .fold */ .A)(state.model, events) : events.reduce(_fold_js__WEBPACK_IMPORTED_MODULE_3__/* .next */ .K, state);
    return ['stages', 'versions'].find((part) => (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(folded[part]) !== (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(state[part]));
}
function broken(model, seq, message) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelgateError */ .HJ({
        code: 'LEDGER_INVALID',
        message,
        place: { path: (0,_event_js__WEBPACK_IMPORTED_MODULE_2__/* .eventPath */ .Qv)(model, seq) },
        hint: 'The ledger’s branch was changed by other hands. Run `modelgate doctor`: it names the commit to go back to.',
    });
}


/***/ }),

/***/ 48023:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ fold),
/* harmony export */   K: () => (/* binding */ next)
/* harmony export */ });
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99610);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60147);


/** `state = fold(events)` (contract, "Ledger"). Events are facts: nothing here refuses one. */
function fold(model, events) {
    return events.reduce(next, (0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyState */ .p$)(model));
}
/** The state after one more event. */
function next(state, event) {
    const counted = { ...state, seq: event.seq, digest: (0,_event_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOfEvent */ .IX)(event) };
    switch (event.type) {
        case 'registered':
            return withVersion(counted, event.version, { status: 'registered' });
        case 'published':
            return withVersion(counted, event.version, published(event));
        case 'promoted':
            return withStage(counted, event.stage, { version: event.version, seq: event.seq });
        case 'rolled-back': {
            const hold = { seq: event.seq, reason: event.reason };
            const moved = withStage(counted, event.stage, { version: event.version, seq: event.seq, hold });
            return withdrawn(moved, event.from);
        }
        case 'held':
            return withStage(counted, event.stage, {
                seq: event.seq,
                hold: { seq: event.seq, reason: event.reason },
            });
        case 'lifted':
            return withStage(counted, event.stage, { seq: event.seq, hold: null });
        case 'withdrawn':
            return withdrawn(counted, event.version);
        case 'adopted': {
            const known = withVersion(counted, event.version, published(event));
            return withStage(known, event.stage, { version: event.version, seq: event.seq });
        }
    }
}
function published(event) {
    return { status: 'published', 'content-id': event['content-id'], 'release-id': event['release-id'] };
}
function withdrawn(state, version) {
    return withVersion(state, version, { ...state.versions[version], status: 'withdrawn' });
}
function withVersion(state, version, entry) {
    return { ...state, versions: { ...state.versions, [version]: entry } };
}
function withStage(state, stage, change) {
    const before = state.stages[stage] ?? { version: null, seq: change.seq, hold: null };
    return { ...state, stages: { ...state.stages, [stage]: { ...before, ...change } } };
}


/***/ }),

/***/ 57631:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ expectedAssets)
/* harmony export */ });
/** The assets that a manifest names, besides itself: each once. */
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


/***/ }),

/***/ 88522:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ modelCard)
});

// EXTERNAL MODULE: ./src/domain/report/document.ts
var report_document = __webpack_require__(95930);
// EXTERNAL MODULE: ./src/domain/report/method-note.ts + 1 modules
var method_note = __webpack_require__(46409);
// EXTERNAL MODULE: ./src/domain/report/metric-table.ts
var metric_table = __webpack_require__(60774);
// EXTERNAL MODULE: ./src/domain/report/markdown.ts + 2 modules
var markdown = __webpack_require__(42338);
// EXTERNAL MODULE: ./src/domain/report/words.ts
var words = __webpack_require__(51858);
;// CONCATENATED MODULE: ./src/domain/registry/model-card-lineage.ts

/** Where a version comes from, an item each, for whoever wants to trace it. */
function lineageItems(manifest, { repository, serverUrl, by }) {
    const { commit, run, parent, policy, ledger, approvals = [], evidence } = manifest;
    const page = `${serverUrl}/${repository.owner}/${repository.name}`;
    const linked = (text, url) => serverUrl === '' ? [(0,report_document/* data */.p)(text)] : [{ kind: 'link', text, url }];
    const inputs = run['inputs-digest'];
    return [
        (0,report_document/* say */.cv) `Commit: ${linked(commit.slice(0, 12), `${page}/commit/${commit}`)}`,
        (0,report_document/* say */.cv) `Run: ${(0,report_document/* data */.p)(run.id)}${run.workflow ? (0,report_document/* say */.cv) `, ${linked('its workflow run', `${page}/actions/runs/${run.workflow.run}`)}` : []}`,
        (0,report_document/* say */.cv) `Before it: ${parent === null ? (0,report_document/* say */.cv) `nothing held the stage` : (0,report_document/* own */.ZV)(parent)}`,
        (0,report_document/* say */.cv) `Content (OpenSSF Model Signing): ${(0,report_document/* data */.p)(manifest['content-id'])}`,
        ...(inputs === undefined ? [] : [(0,report_document/* say */.cv) `Inputs: ${(0,report_document/* data */.p)(inputs)}`]),
        ...(policy ? [(0,report_document/* say */.cv) `Rules: ${(0,report_document/* data */.p)(policy.digest)}, ${(0,report_document/* data */.p)(policy.path)} on ${(0,report_document/* data */.p)(policy.ref)}`] : []),
        ...(ledger ? [(0,report_document/* say */.cv) `Event ${(0,report_document/* own */.ZV)(String(ledger.seq))} of the ledger: ${(0,report_document/* data */.p)(ledger.digest)}`] : []),
        ...(evidence ? [evidenceItem(evidence)] : []),
        ...(by === undefined || by === '' ? [] : [(0,report_document/* say */.cv) `Promoted by ${(0,report_document/* data */.p)(by)}`]),
        ...approvals.map(({ environment, login, comment }) => (0,report_document/* say */.cv) `Approved for ${(0,report_document/* data */.p)(environment)} by ${(0,report_document/* data */.p)(login)}${comment.trim() === '' ? [] : (0,report_document/* say */.cv) `: ${(0,report_document/* prose */.CS)(comment)}`}`),
    ];
}
function evidenceItem({ asset, kind, columns }) {
    if (kind === 'summary')
        return (0,report_document/* say */.cv) `Evidence: ${(0,report_document/* data */.p)(asset)}, a summary without rows`;
    const ids = columns?.id === undefined ? [] : (0,report_document/* say */.cv) `, ids hashed`;
    return (0,report_document/* say */.cv) `Evidence: ${(0,report_document/* data */.p)(asset)}, row by row${ids}`;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./src/domain/registry/model-card-metadata.ts

/**
 * The card's metadata in the form of Hugging Face's model cards, `model-index`
 * (https://github.com/huggingface/hub-docs/blob/main/modelcard.md). Every text is quoted, so that no YAML reader takes one for
 * something else.
 */
function metadataLines(manifest, { card, repository, serverUrl }) {
    const { model, tag, comparison } = manifest;
    const rows = comparison?.results.rows;
    const metrics = measuredValues(manifest).map(([type, value]) => ({ type, value, name: type }));
    const task = { binary: 'binary classification', regression: 'regression', unlabelled: undefined };
    const named = rows && task[rows.task];
    const result = {
        task: { type: 'other', ...(named !== undefined && { name: named }) },
        dataset: {
            type: 'evaluation',
            name: rows ? `${rows.n} evaluation rows` : 'evaluation of the run',
            ...(rows && { revision: rows.fingerprint }),
        },
        metrics,
        ...(serverUrl !== '' && {
            source: {
                name: 'Modelgate',
                url: `${serverUrl}/${repository.owner}/${repository.name}/releases/tag/${encodeURIComponent(tag)}`,
            },
        }),
    };
    const document = {
        ...licenseOf(card.license),
        tags: ['modelgate'],
        'model-index': [{ name: model, results: metrics.length === 0 ? [] : [result] }],
    };
    const text = (0,dist/* stringify */.As)(document, {
        lineWidth: 0,
        defaultStringType: 'QUOTE_DOUBLE',
        defaultKeyType: 'PLAIN',
    });
    return (text
        // YAML 1.1, which many read, takes 1e-7 for a text.
        .replace(/^( +value: -?\d+)(e[+-]?\d+)$/gm, '$1.0$2')
        .trimEnd()
        .split('\n'));
}
/** Values over all rows: those that were judged, else those of the run. */
function measuredValues({ comparison, run }) {
    if (comparison) {
        return comparison.results.metrics.flatMap(({ metric, candidate }) => candidate === null ? [] : [[metric, candidate]]);
    }
    return Object.entries(run.metrics).flatMap(([metric, { value }]) => typeof value === 'number' ? [[metric, value]] : []);
}
/** Hugging Face knows licences by their SPDX id in lower case; any other has a name. */
function licenseOf(text) {
    if (text === undefined)
        return {};
    const id = text.trim().toLowerCase();
    return /^[a-z0-9][a-z0-9.+-]*$/.test(id) ? { license: id } : { license: 'other', license_name: text };
}

// EXTERNAL MODULE: ./src/domain/registry/release-text.ts
var release_text = __webpack_require__(40919);
;// CONCATENATED MODULE: ./src/domain/registry/model-card.ts








/**
 * The model card, which is the notes of the release: what it is, how good it was found, what it is for, where it came from, how
 * to fetch it, and the metadata that Hugging Face reads (https://huggingface.co/docs/hub/model-cards). At most 120,000
 * characters; what does not fit is left out part by part, and the text says so. The same facts give the same text.
 */
function modelCard(manifest, options) {
    const { model, comparison } = manifest;
    const verdict = comparison && (0,words/* headlineOf */.gD)(comparison, 'push');
    const section = {
        model,
        headline: { status: verdict?.status ?? 'none', sentence: titleOf(manifest) },
        blocks: [
            ...(verdict ? [paragraph(verdict.sentence)] : []),
            ...overrideNote(manifest),
            ...evaluation(manifest),
            ...passage('Intended use', options.card.intendedUse),
            ...passage('Limitations', options.card.limitations),
            ...license(options.card),
            heading('Where it comes from'),
            { kind: 'list', items: lineageItems(manifest, options) },
            ...fetching(manifest),
            ...metadata(manifest, options),
        ],
    };
    return (0,markdown/* renderMarkdown */.Gc)({ overview: null, sections: [section] }, { limit: { max: release_text/* longestNotes */.ib, size: (text) => text.length }, elsewhere: { text: 'manifest.json' } });
}
function titleOf({ model, version, comparison, parent }) {
    const kind = comparison === null
        ? (0,report_document/* say */.cv) `adopted as it was in use`
        : parent === null
            ? (0,report_document/* say */.cv) `the first that was judged for its stage`
            : (0,report_document/* say */.cv) `the successor of ${(0,report_document/* own */.ZV)(parent)}`;
    return (0,report_document/* say */.cv) `${(0,report_document/* name */.UU)(model)} ${(0,report_document/* own */.ZV)(version)}: a version of the model ${(0,report_document/* name */.UU)(model)}, ${kind}.`;
}
function overrideNote({ override }) {
    if (!override)
        return [];
    const content = (0,report_document/* say */.cv) `Released against the verdict by ${(0,report_document/* data */.p)(override.by)}: ${(0,report_document/* prose */.CS)(override.reason)}`;
    return [{ kind: 'note', tone: 'warning', blocks: [paragraph(content)] }];
}
function evaluation({ comparison, run }) {
    const measured = comparison?.results.metrics.length ? (0,metric_table/* metricBlocks */.Po)(comparison) : valueTable(run);
    if (measured.length === 0)
        return [];
    const baseline = comparison?.inputs.baseline;
    const against = baseline
        ? (0,report_document/* say */.cv) `Held against ${(0,report_document/* prose */.CS)(baseline.name)}.`
        : (0,report_document/* say */.cv) `There was nothing to hold it against.`;
    const words = comparison ? (0,method_note/* evidenceWords */.J)(comparison) : [];
    return [heading('Evaluation'), paragraph((0,report_document/* spaced */.ji)([against, words])), ...measured];
}
/** Values as the run’s files have them, where nothing was compared. */
function valueTable({ metrics }) {
    const rows = Object.entries(metrics).map(([metric, { value }]) => [[(0,report_document/* name */.UU)(metric)], (0,report_document/* say */.cv) `${String(value)}`]);
    if (rows.length === 0)
        return [];
    const columns = [
        { title: 'metric', align: 'left' },
        { title: 'value', align: 'right' },
    ];
    return [{ kind: 'table', columns, rows, yields: { order: 4, what: 'metrics', keep: 20 } }];
}
function license({ license: text }) {
    return text === undefined ? [] : [heading('Licence'), paragraph([(0,report_document/* data */.p)(text)])];
}
/** What somebody wrote, paragraph by paragraph. */
function passage(title, text) {
    if (text === undefined)
        return [];
    const yields = { order: 6, what: title.toLowerCase() };
    const paragraphs = text
        .split(/\n\s*\n/)
        .filter((one) => one.trim() !== '')
        .map((one) => ({ ...paragraph(wholeProse(one)), yields }));
    return [{ ...heading(title), yields }, ...paragraphs];
}
/** Prose is cut where it is long: a text that may be long is given in pieces. */
function wholeProse(text) {
    const pieces = [''];
    for (const word of text.split(/\s+/).filter((one) => one !== '')) {
        const last = pieces.at(-1);
        if (last !== '' && last.length + word.length > 500)
            pieces.push(word);
        else
            pieces[pieces.length - 1] = last === '' ? word : `${last} ${word}`;
    }
    return pieces.flatMap((piece, index) => index === 0 ? [(0,report_document/* prose */.CS)(piece)] : [(0,report_document/* own */.ZV)(' '), (0,report_document/* prose */.CS)(piece)]);
}
function fetching({ model, version, files }) {
    const sums = files.map(({ path, sha256 }) => `${sha256.replace('sha256:', '')}  ${path}`);
    const yields = { order: 1, what: 'checksums' };
    return [
        heading('How to fetch it'),
        { kind: 'code', language: 'sh', lines: [`modelgate fetch ${model} --ref ${version}`] },
        {
            ...paragraph((0,report_document/* say */.cv) `Every byte is verified then. By hand, ${(0,report_document/* data */.p)('sha256sum --check')} takes these lines:`),
            yields,
        },
        { kind: 'code', language: 'text', lines: sums, yields },
    ];
}
function metadata(manifest, options) {
    const lines = metadataLines(manifest, options);
    const yields = { order: 3, what: 'metadata' };
    return [
        {
            kind: 'details',
            summary: 'Metadata of the card, as Hugging Face reads it',
            blocks: [{ kind: 'code', language: 'yaml', lines }],
            yields,
        },
    ];
}
function heading(text) {
    return { kind: 'heading', text };
}
function paragraph(content) {
    return { kind: 'paragraph', content };
}


/***/ }),

/***/ 40919:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KU: () => (/* binding */ releaseTitle),
/* harmony export */   dB: () => (/* binding */ isMarkedWithdrawn),
/* harmony export */   ib: () => (/* binding */ longestNotes),
/* harmony export */   sZ: () => (/* binding */ withdrawnText)
/* harmony export */ });
/* harmony import */ var _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42338);
/* harmony import */ var _report_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95930);


/** A release's title (contract, "Common to all"): `fraud v2.1.0`. */
function releaseTitle({ model, version, }) {
    return `${model} ${version}`;
}
const mark = '[withdrawn] ';
function isMarkedWithdrawn(title) {
    return title.startsWith(mark.trimEnd());
}
/** GitHub refuses notes above 125,000 characters. */
const longestNotes = 120_000;
/** Title and notes of a version that was withdrawn: the reason comes first, what was there stays below. */
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


/***/ }),

/***/ 46508:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ ledgerPage)
/* harmony export */ });
/* harmony import */ var _registry_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53866);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95930);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42338);



/** The ledger's `README.md`: what people see on GitHub. Made of all models' states, by name. */
function ledgerPage(states) {
    const sections = states
        .filter(({ seq }) => seq > 0)
        .toSorted((a, b) => (a.model < b.model ? -1 : 1))
        .map(sectionOf);
    const document = {
        overview: {
            status: 'none',
            sentence: (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Ledger of this repository’s models. It is written by Modelgate and only ever grows: change a stage with promote and rollback, not here`,
        },
        sections,
    };
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .renderMarkdown */ .Gc)(document, { limit: _markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .summaryLimit */ .mf });
}
function sectionOf(state) {
    const stages = Object.entries(state.stages);
    const held = stages.filter(([, { hold }]) => hold !== null);
    const production = stages.at(-1);
    return {
        model: state.model,
        headline: {
            status: held.length > 0 ? 'warning' : 'none',
            sentence: production === undefined
                ? (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `No stage is held yet`
                : (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU)(production[0])} is ${(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .data */ .p)(production[1].version ?? 'nobody’s')}${held.length > 0 ? (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `; closed to promotion: ${(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .data */ .p)(held.map(([stage]) => stage).join(', '))}` : []}`,
        },
        blocks: [stageTable(stages), versionTable(state)],
    };
}
function stageTable(stages) {
    return {
        kind: 'table',
        columns: ['stage', 'version', 'since event', 'hold'].map((title) => ({
            title,
            align: 'left',
        })),
        rows: stages.map(([stage, { version, seq, hold }]) => [
            (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU)(stage)}`,
            version === null ? [] : (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .data */ .p)(version)}`,
            (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .data */ .p)(String(seq))}`,
            hold === null ? [] : (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `since event ${(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .data */ .p)(String(hold.seq))}: ${hold.reason}`,
        ]),
    };
}
function versionTable({ versions }) {
    const rows = Object.entries(versions)
        .toSorted(([a], [b]) => (0,_registry_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)((0,_registry_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(b), (0,_registry_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(a)))
        .map(([version, { status, 'content-id': id }]) => [
        (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .data */ .p)(version)}`,
        (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU)(status)}`,
        id === undefined ? [] : (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .data */ .p)(id)}`,
    ]);
    return {
        kind: 'details',
        summary: `${rows.length} version${rows.length === 1 ? '' : 's'}`,
        blocks: [
            {
                kind: 'table',
                columns: ['version', 'status', 'content id'].map((title) => ({ title, align: 'left' })),
                rows,
                yields: { order: 1, what: 'older versions', keep: 50 },
            },
        ],
    };
}


/***/ })

};
