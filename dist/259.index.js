export const id = 259;
export const ids = [259];
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

/***/ 74272:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ repositoryUrl),
/* harmony export */   R: () => (/* binding */ showPage)
/* harmony export */ });
/* harmony import */ var _domain_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42338);
/* harmony import */ var _domain_report_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59083);


/** Shows a page where this command is looked at: as text on a shell, as Markdown in a job's summary. */
async function showPage({ log }, document) {
    await log.show({
        markdown: (0,_domain_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .renderMarkdown */ .Gc)(document, { limit: _domain_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .summaryLimit */ .mf, elsewhere: { text: '--json' } }),
        text: (0,_domain_report_text_js__WEBPACK_IMPORTED_MODULE_1__/* .renderText */ .S)(document, { rows: Infinity }).trimEnd(),
    });
}
/** `https://github.com/owner/name`; `undefined` on a shell. */
function repositoryUrl({ context }) {
    const { serverUrl, repository, host } = context;
    if (host === 'local' || serverUrl === '')
        return undefined;
    return `${serverUrl}/${repository.owner}/${repository.name}`;
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

/***/ 39605:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ sha256Of),
/* harmony export */   OU: () => (/* binding */ sortedByBytes),
/* harmony export */   dj: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/**
 * The one text of a JSON value, by RFC 8785 (JSON Canonicalization Scheme): no spaces, members sorted by UTF-16 code units,
 * numbers and strings as ECMAScript writes them. Members that are `undefined` are left out.
 * @throws TypeError for NaN and infinities, which JSON cannot say
 */
function canonicalJson(value) {
    if (typeof value === 'number' && !Number.isFinite(value))
        throw new TypeError(`${value} has no JSON form`);
    if (value === null || typeof value !== 'object')
        return JSON.stringify(value);
    if (isList(value))
        return `[${value.map(canonicalJson).join(',')}]`;
    const members = Object.entries(value)
        .filter((entry) => entry[1] !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
    return `{${members.join(',')}}`;
}
/** `sha256:` and 64 hex digits, of the UTF-8 form of a text or of bytes. */
function sha256Of(content) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex')}`;
}
/**
 * Sorted by the UTF-8 bytes of a text, which is the order of Unicode code points: the same on every machine, unlike a
 * locale's, and unlike JavaScript's own order of UTF-16 units beyond the basic plane.
 */
function sortedByBytes(items, key) {
    return [...items]
        .map((item) => ({ item, bytes: Buffer.from(key(item)) }))
        .sort((a, b) => Buffer.compare(a.bytes, b.bytes))
        .map(({ item }) => item);
}
function isList(value) {
    return Array.isArray(value);
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

/***/ 60147:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bu: () => (/* binding */ parseState),
/* harmony export */   lN: () => (/* binding */ formatState),
/* harmony export */   p$: () => (/* binding */ emptyState)
/* harmony export */ });
/* unused harmony export State */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _documents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41641);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10241);
/* harmony import */ var _ledger_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76728);




/** `models/<model>/state.json` (contract, "Ledger"): derived from the events, and nothing but a short form of them. */
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
/** @throws ModelgateError DOCUMENT_INVALID, LEDGER_INVALID for another model's state */
function parseState(text, model) {
    const path = (0,_ledger_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .statePath */ .B)(model);
    const state = (0,_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .T)(State, text, path);
    if (state.model === model)
        return state;
    const message = `The state says that it is of \`${state.model.slice(0, 80)}\``;
    const hint = 'The ledger’s branch was edited by hand. Run `modelgate doctor`.';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelgateError */ .HJ({ code: 'LEDGER_INVALID', message, place: { path }, hint });
}


/***/ }),

/***/ 34579:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CE: () => (/* binding */ eventWords),
/* harmony export */   lp: () => (/* binding */ writerWords),
/* harmony export */   rr: () => (/* binding */ timeWords)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95930);

/** What happened, in a word or two. */
const eventWords = {
    registered: 'claimed a number',
    published: 'published',
    promoted: 'promoted',
    'rolled-back': 'rolled back',
    held: 'closed the stage',
    lifted: 'opened the stage again',
    withdrawn: 'withdrew',
    adopted: 'adopted',
};
/**
 * Who wrote an event, with a link to the workflow run where its address is one of this repository's.
 * @param repositoryUrl `https://github.com/owner/name`; `undefined` on a shell
 */
function writerWords({ login, run }, repositoryUrl) {
    const who = login === '' ? (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `somebody` : (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .data */ .p)(login)}`;
    if (run === undefined)
        return who;
    const id = repositoryUrl === undefined ? undefined : runNumber(run, repositoryUrl);
    if (id === undefined)
        return (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${who} in ${(0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .data */ .p)(run)}`;
    return [
        ...who,
        (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(' in '),
        { kind: 'link', text: `run ${id}`, url: `${repositoryUrl}/actions/runs/${id}` },
    ];
}
/** `2026-11-20 17:00` of an ISO time in UTC. */
function timeWords(at) {
    return at.slice(0, 16).replace('T', ' ');
}
function runNumber(address, repositoryUrl) {
    const start = `${repositoryUrl}/actions/runs/`;
    const rest = address.startsWith(start) ? address.slice(start.length) : '';
    return /^(\d{1,15})(?:\/attempts\/\d+)?$/.exec(rest)?.[1];
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


/***/ }),

/***/ 76887:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rf: () => (/* binding */ signs),
/* harmony export */   t0: () => (/* binding */ defused),
/* harmony export */   wh: () => (/* binding */ plainText)
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

/***/ 59083:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ renderText)
});

// EXTERNAL MODULE: ./src/domain/report/inert.ts
var inert = __webpack_require__(34099);
// EXTERNAL MODULE: ./src/domain/report/plain-text.ts
var plain_text = __webpack_require__(76887);
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


/***/ }),

/***/ 7320:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QP: () => (/* binding */ defineAction),
/* harmony export */   TL: () => (/* binding */ parseInputs),
/* harmony export */   Vc: () => (/* binding */ inputsOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98439);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _domain_schema_faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6907);



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
/**
 * Parses raw inputs; empty text means "not given".
 * @throws ModelgateError INPUT_INVALID with every fault at once
 */
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


/***/ }),

/***/ 74175:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FZ: () => (/* binding */ choiceOr),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   TG: () => (/* binding */ money),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   j$: () => (/* binding */ commonInputs),
/* harmony export */   ph: () => (/* binding */ textOr),
/* harmony export */   rD: () => (/* binding */ wholeNumber),
/* harmony export */   yj: () => (/* binding */ positive)
/* harmony export */ });
/* unused harmony export secret */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

/** Free text. Not given: `undefined`. */
function text(description) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().trim().min(1).optional().meta({ description });
}
/** Free text with a default. */
function textOr(fallback, description) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().trim().min(1).prefault(fallback).meta({ description });
}
/** `true` or `false`; anything else is an error. */
function flag(description, fallback = 'false') {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['true', 'false'])
        .prefault(fallback)
        .transform((value) => value === 'true')
        .meta({ description });
}
/** A whole number in a range. Not given: `undefined`. */
function wholeNumber({ least, most }, description) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .trim()
        .regex(/^\d{1,9}$/, `expected a whole number from ${least} to ${most}`)
        .transform(Number)
        .refine((value) => value >= least && value <= most, `expected a whole number from ${least} to ${most}`)
        .optional()
        .meta({ description });
}
/** A number above 0, in decimal digits. Not given: `undefined`. */
function positive(description) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .trim()
        .regex(/^\d{1,9}(?:\.\d{1,6})?$/, 'expected a number above 0')
        .transform(Number)
        .refine((value) => value > 0, 'expected a number above 0')
        .optional()
        .meta({ description });
}
/** An amount and a currency, `0.48 USD`. Not given: `undefined`. */
function money(description) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .trim()
        .regex(/^\d{1,9}(?:\.\d{1,6})? [A-Z]{3}$/, 'expected an amount and a currency, such as `0.48 USD`')
        .transform((value) => {
        const [amount, currency = ''] = value.split(' ');
        return { amount: Number(amount), currency };
    })
        .optional()
        .meta({ description });
}
/** One of several words. Not given: `undefined`. */
function choice(choices, description) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(choices).optional().meta({ description });
}
/** One of several words, the first being the default. */
function choiceOr(choices, description) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(choices)
        .prefault(choices[0])
        .meta({ description });
}
/** One entry a line; empty lines are passed over. Not given: no entries. */
function lines(description) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .prefault('')
        .transform((value) => value
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== ''))
        .meta({ description });
}
/** A token: masked in the log before anything is done with it. */
function secret(description, actionDefault) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().trim().min(1).optional().meta({ description, secret: true, actionDefault });
}
/** Inputs that every action has. */
const commonInputs = {
    model: text('Which model of the policy. Not given: all that the event touches.'),
    policy: textOr('.github/modelgate.yml', 'Path of the policy file in the repository.'),
    'working-directory': textOr('.', 'Directory that the paths of the other inputs are relative to.'),
    'github-token': secret('Token for GitHub’s API.', '${{ github.token }}'),
};


/***/ })

};
