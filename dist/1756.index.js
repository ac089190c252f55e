export const id = 1756;
export const ids = [1756];
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
/* harmony import */ var _domain_registry_ledger_paths_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76728);
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
            return { kind: 'recorded', ledger, event: known, again: true };
        const event = eventOf(host, ledger, deed);
        const state = (0,_domain_registry_fold_js__WEBPACK_IMPORTED_MODULE_3__/* .next */ .K)(ledger.state, event);
        const files = new Map([
            [(0,_domain_registry_ledger_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .eventPath */ .Q)(ledger.model, event.seq), (0,_domain_registry_event_js__WEBPACK_IMPORTED_MODULE_2__/* .formatEvent */ .qF)(event)],
            [(0,_domain_registry_ledger_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .statePath */ .B)(ledger.model), (0,_domain_registry_state_js__WEBPACK_IMPORTED_MODULE_4__/* .formatState */ .lN)(state)],
            ['README.md', pageOf(ledger, state)],
        ]);
        const answer = await host.ledger.append(ledger.head, { files, message: messageOf(event) });
        if (answer.kind === 'appended') {
            // Others may have gone on from it: what is written next on their head is decided on what they wrote.
            const after = answer.readBack
                ? await openLedger(host, ledger.model)
                : { ...ledger, head: answer.head, state, events: [...ledger.events, event] };
            return {
                kind: 'recorded',
                ledger: after,
                event: event,
                again: false,
            };
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
  M: () => (/* binding */ openRegistry),
  l: () => (/* binding */ releaseOf)
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






/**
 * Whoever can push can rewrite a branch, but not what was published: the newest release's manifest names an event, and the
 * ledger must still have it (design, section 6).
 * @throws ModelgateError LEDGER_INVALID
 */
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
/** Of the published versions, the newest whose manifest can be read. */
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
/** Promoting again would meet it again: there are two ways out. */
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


/**
 * Opens both for a verb that writes, and holds the ledger against the newest published manifest.
 * @param snapshot the ledger as it was read a moment ago
 * @param rescue a manifest that cannot be read is passed over with a warning: what is wrong with the newest version may be the
 *   very reason to go back
 * @throws ModelgateError LEDGER_INVALID
 */
async function openRegistry(host, model, { rescue = false, snapshot } = {}) {
    const [ledger, newest] = await Promise.all([
        snapshot ? (0,registry_ledger/* ledgerOf */.Xr)(host, snapshot, model) : (0,registry_ledger/* openLedger */.au)(host, model),
        host.store.releases(model),
    ]);
    // Without a ledger every release counts: one of ours would mean that the branch was deleted. The newest page is the
    // repository's: where other releases fill it, those of the model lie behind it.
    const whole = ledger.state.seq === 0;
    const isBehind = !newest.some(({ draft }) => !draft);
    const releases = whole || isBehind ? await host.store.releases(model, { all: true }) : newest;
    await verifyAnchor(host, ledger, { releases, rescue });
    return { ledger, releases, whole };
}
/** The published release of a version: from the list, else asked for. `undefined` only if there is none. */
async function releaseOf({ store }, releases, tag) {
    return releases.find((release) => release.tag === tag && !release.draft) ?? (await store.release(tag));
}


/***/ }),

/***/ 85222:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X1: () => (/* binding */ verbInputs),
/* harmony export */   cm: () => (/* binding */ announceInput),
/* harmony export */   lo: () => (/* binding */ dryRunInput),
/* harmony export */   sl: () => (/* binding */ requiredReason)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _domain_registry_event_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99610);
/* harmony import */ var _runtime_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74175);



/** Inputs of the verbs that work on the ledger alone. */
const verbInputs = {
    ...withoutPolicy(),
    model: (0,_runtime_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('Which model. Not given: the only one of the ledger.'),
};
const dryRunInput = (0,_runtime_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt)('`true`: say what would be done, and do nothing.');
const announceInput = (0,_runtime_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt)('Send the `repository_dispatch` of type `modelgate`, which deployments listen to.', 'true');
/** The mandatory reason, as an event holds it. @throws ModelgateError INPUT_INVALID */
function requiredReason(given) {
    if (given !== undefined)
        return (0,_domain_registry_event_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonOf */ .A3)(given);
    const hint = 'Say why in a sentence: it stays in the ledger.';
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelgateError */ .HJ({ code: 'INPUT_INVALID', message: 'Input `reason` is not given', hint });
}
function withoutPolicy() {
    const { policy: _policy, ...others } = _runtime_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .commonInputs */ .j$;
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
/* harmony import */ var _ledger_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76728);
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
            place: { path: (0,_ledger_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .statePath */ .B)(model) },
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
        place: { path: (0,_ledger_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .eventPath */ .Q)(model, seq) },
        hint: 'The ledger’s branch was changed by other hands. Run `modelgate doctor`: it names the commit to go back to.',
    });
}


/***/ }),

/***/ 99610:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   IX: () => (/* binding */ digestOfEvent),
/* harmony export */   qF: () => (/* binding */ formatEvent),
/* harmony export */   qI: () => (/* binding */ LedgerEvent),
/* harmony export */   wj: () => (/* binding */ parseEvent)
/* harmony export */ });
/* unused harmony export stageName */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64377);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39605);
/* harmony import */ var _documents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41641);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10241);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45529);
/* harmony import */ var _ledger_paths_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(76728);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53866);







/** One entry of the ledger, `models/<model>/events/<seq, six digits>.json` (contract, "Ledger"). */
const sha256 = zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().regex(/^sha256:[0-9a-f]{64}$/);
const version = zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().refine((text) => (0,_version_js__WEBPACK_IMPORTED_MODULE_4__/* .versionIn */ .It)(text) !== undefined, 'expected a version, `v2.1.0`');
/** A stage's name: also part of GTO's tags and of file names. */
const stageName = zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
    .max(64);
/** UTF-16 units that a reason may have. */
const longestReason = 2000;
const reason = zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().min(1).max(longestReason);
const by = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    login: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().describe('Who: an account, or a name on a shell. Empty when nobody is known.'),
    run: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional().describe('Address of the workflow run.'),
    event: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional().describe('What set the workflow run off.'),
});
const common = {
    schema: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('https://modelgate.dev/schemas/event/v1.json'),
    seq: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().positive().describe('Counts up from 1, a model at a time.'),
    previous: sha256.nullable().describe('Of the file of the event before; null for the first.'),
    key: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()
        .min(1)
        .max(200)
        .describe('The same for the same deed: a deed whose answer was lost is found by it.'),
    model: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().refine(_model_js__WEBPACK_IMPORTED_MODULE_3__/* .isModelName */ .jp, 'expected a model’s name'),
    at: zod__WEBPACK_IMPORTED_MODULE_6__/* .datetime */ .w$().describe('By the clock of who wrote it: shown, and never decided on.'),
    by,
};
const override = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ by: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().min(1), reason })
    .describe('Promoted against the verdict: by whom and why.');
const approval = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ environment: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), login: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), comment: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() })
    .describe('An approval of the job’s environment, as GitHub states it.');
const LedgerEvent = zod__WEBPACK_IMPORTED_MODULE_5__/* .discriminatedUnion */ .gMt('type', [
    zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ ...common, type: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('registered'), version }),
    zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        ...common,
        type: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('published'),
        version,
        'content-id': sha256,
        'release-id': zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().nonnegative(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        ...common,
        type: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('promoted'),
        version,
        stage: stageName,
        from: version.nullable().describe('Who held the stage before; null: nobody.'),
        verdict: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional().describe('Of the judgement that let it through.'),
        first: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY().optional().describe('There was nothing to compare with.'),
        override: override.optional(),
        approvals: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(approval).optional(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        ...common,
        type: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('rolled-back'),
        stage: stageName,
        from: version.describe('The version that is withdrawn.'),
        version: version.describe('The earlier one that the stage goes back to.'),
        reason,
    }),
    zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ ...common, type: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('held'), stage: stageName, reason }),
    zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ ...common, type: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('lifted'), stage: stageName, reason }),
    zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ ...common, type: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('withdrawn'), version, reason }),
    zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        ...common,
        type: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('adopted'),
        version,
        'content-id': sha256,
        'release-id': zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().nonnegative(),
        stage: stageName,
    }),
])
    .meta({ title: 'Event of the ledger' });
/** A reason as the ledger keeps it. One that is too long is cut: nobody is kept from rolling back by what a program pasted. */
function reasonOf(text) {
    if (text.length <= longestReason)
        return text;
    return `${text.slice(0, longestReason - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
/** The bytes of the event's file; `sha256Of` them is what the next event names. */
function formatEvent(event) {
    return `${JSON.stringify(event, null, 2)}\n`;
}
/** @throws ModelgateError DOCUMENT_INVALID, LEDGER_INVALID for an event that is not the one of its place */
function parseEvent(text, { model, seq }) {
    const path = (0,_ledger_paths_js__WEBPACK_IMPORTED_MODULE_7__/* .eventPath */ .Q)(model, seq);
    const event = (0,_documents_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDocument */ .T)(LedgerEvent, text, path);
    if (event.model === model && event.seq === seq)
        return event;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ModelgateError */ .HJ({
        code: 'LEDGER_INVALID',
        message: `The event says that it is number ${event.seq} of \`${event.model}\``,
        place: { path },
        hint: 'The ledger’s branch was edited by hand. Run `modelgate doctor`.',
    });
}
function digestOfEvent(event) {
    return (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .Bj)(formatEvent(event));
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
    // `constructor` is a stage like any other.
    const known = Object.hasOwn(state.stages, stage) ? state.stages[stage] : undefined;
    const before = known ?? { version: null, seq: change.seq, hold: null };
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
