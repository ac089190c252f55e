export const id = 9317;
export const ids = [9317];
export const modules = {

89317:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  status: () => (status_status)
});

// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/domain/registry/event.ts
var registry_event = __webpack_require__(99610);
// EXTERNAL MODULE: ./src/domain/registry/standing-now.ts
var standing_now = __webpack_require__(12445);
// EXTERNAL MODULE: ./src/domain/report/document.ts
var report_document = __webpack_require__(95930);
// EXTERNAL MODULE: ./src/domain/report/event-words.ts
var event_words = __webpack_require__(34579);
;// CONCATENATED MODULE: ./src/domain/report/status-page.ts


function statusPage(models, options) {
    const { repository, repositoryUrl, unreadable } = options;
    const needs = [
        ...unreadable.map(({ model, reason }) => (0,report_document/* say */.cv) `${(0,report_document/* name */.UU)(model)}: the ledger cannot be trusted. ${reason}`),
        ...models.flatMap((model) => needsOf(model)),
    ];
    const rows = models.flatMap((model) => rowsOf(model, repositoryUrl));
    const count = models.length + unreadable.length;
    return {
        overview: null,
        sections: [
            {
                model: repository,
                headline: {
                    status: unreadable.length > 0 ? 'error' : needs.length > 0 ? 'warning' : 'none',
                    sentence: (0,report_document/* say */.cv) `${(0,report_document/* own */.ZV)(`${count} ${count === 1 ? 'model' : 'models'}`)}${(0,report_document/* own */.ZV)(needs.length > 0 ? `; ${needs.length === 1 ? 'one thing needs' : `${needs.length} things need`} somebody` : '')}`,
                },
                blocks: [
                    ...(rows.length > 0 ? [stageTable(rows)] : []),
                    ...(needs.length > 0 ? [{ kind: 'list', items: needs }] : []),
                    ...(models.length > 0 ? [{ kind: 'list', items: models.map(versionsOf) }] : []),
                ],
            },
        ],
    };
}
function stageTable(rows) {
    const titles = ['model', 'stage', 'version', 'since', 'by', 'hold'];
    return { kind: 'table', columns: titles.map((title) => ({ title, align: 'left' })), rows };
}
function rowsOf({ model, stages }, repositoryUrl) {
    return stages.map(({ stage, version, since, by, hold }) => [
        (0,report_document/* say */.cv) `${(0,report_document/* name */.UU)(model)}`,
        (0,report_document/* say */.cv) `${(0,report_document/* name */.UU)(stage)}`,
        version === null ? (0,report_document/* say */.cv) `nobody` : (0,report_document/* say */.cv) `${(0,report_document/* data */.p)(version)}`,
        since === undefined ? (0,report_document/* say */.cv) `not among the newest events` : (0,report_document/* say */.cv) `${(0,report_document/* own */.ZV)((0,event_words/* timeWords */.rr)(since))}`,
        by === undefined ? [] : (0,event_words/* writerWords */.lp)(by, repositoryUrl),
        hold === null ? [] : holdWords(hold, repositoryUrl),
    ]);
}
function holdWords({ seq, reason, by, since }, repositoryUrl) {
    const when = since === undefined ? (0,report_document/* say */.cv) `event ${(0,report_document/* own */.ZV)(String(seq))}` : (0,report_document/* say */.cv) `${(0,report_document/* own */.ZV)((0,event_words/* timeWords */.rr)(since))}`;
    const who = by === undefined ? [] : (0,report_document/* say */.cv) ` by ${(0,event_words/* writerWords */.lp)(by, repositoryUrl)}`;
    return (0,report_document/* say */.cv) `since ${when}${who}: ${reason}`;
}
function needsOf({ model, stages, clicks, claims, incomplete }) {
    const held = stages.filter(({ hold }) => hold !== null);
    return [
        ...held.map(({ stage }) => (0,report_document/* say */.cv) `${(0,report_document/* name */.UU)(stage)} of ${(0,report_document/* name */.UU)(model)} is closed to promotion. To open it: ${(0,report_document/* data */.p)(`modelgate hold ${model} --stage ${stage} --lift true --reason "…"`)}`),
        ...clicks.map((click) => clickWords(model, click)),
        ...claims
            .filter(({ draft }) => draft)
            .map(({ version, seq }) => (0,report_document/* say */.cv) `${(0,report_document/* data */.p)(version)} of ${(0,report_document/* name */.UU)(model)} was claimed by event ${(0,report_document/* own */.ZV)(String(seq))}, and its release is still a draft: a promotion is under way, or the next one sweeps it`),
        ...(incomplete
            ? [(0,report_document/* say */.cv) `${(0,report_document/* name */.UU)(model)}: its releases could not be listed, so clicks on them are not shown`]
            : []),
    ];
}
const done = {
    prereleased: 'marked as a pre-release',
    unpublished: 'unpublished',
    deleted: 'deleted',
};
function clickWords(model, { version, kind }) {
    return (0,report_document/* say */.cv) `The release ${(0,report_document/* data */.p)(`${model}@${version}`)} was ${(0,report_document/* own */.ZV)(done[kind])}, which asks for a rollback that nobody has carried out: ${(0,report_document/* data */.p)(`modelgate rollback ${model} --reason "…"`)}, or undo the click`;
}
function versionsOf({ model, versions }) {
    const counted = ['published', 'withdrawn', 'registered']
        .filter((status) => versions[status] > 0)
        .map((status) => (0,report_document/* say */.cv) `${(0,report_document/* own */.ZV)(`${versions[status]} ${shown[status]}`)}`);
    return (0,report_document/* say */.cv) `${(0,report_document/* name */.UU)(model)}: ${counted.length === 0 ? (0,report_document/* say */.cv) `no version yet` : (0,report_document/* joined */.oR)(counted)}`;
}
const shown = { published: 'published', withdrawn: 'withdrawn', registered: 'claimed and not published' };

// EXTERNAL MODULE: ./src/domain/model.ts
var model = __webpack_require__(45529);
// EXTERNAL MODULE: ./src/runtime/define-action.ts
var define_action = __webpack_require__(7320);
// EXTERNAL MODULE: ./src/runtime/fields.ts
var fields = __webpack_require__(74175);
// EXTERNAL MODULE: ./src/actions/registry/ledger.ts
var ledger = __webpack_require__(68938);
// EXTERNAL MODULE: ./src/actions/registry/page.ts
var page = __webpack_require__(74272);
// EXTERNAL MODULE: ./src/actions/registry/verb-fields.ts
var verb_fields = __webpack_require__(85222);
;// CONCATENATED MODULE: ./src/actions/status.ts










const status_status = (0,define_action/* defineAction */.QP)({
    id: 'status',
    title: 'Modelgate: status',
    description: 'Shows which version holds which stage, since when and by whom, and what needs somebody.',
    permissions: { contents: { access: 'read', why: 'reads the ledger’s branch and the releases' } },
    inputs: { ...verb_fields/* verbInputs */.X1, model: (0,fields/* text */.Qq)('Which model. Not given: all of them.') },
    outputs: {
        outcome: '`shown`, or `empty` where there is no ledger yet; `error` on a fault.',
        status: 'JSON: `{"models": […]}`, each with its stages, holds and versions by status.',
    },
    async run({ model: named }, host) {
        const asked = named === undefined ? undefined : (0,model/* parseModelName */.s_)(named);
        const snapshot = await host.ledger.snapshot();
        const all = [...snapshot.states.keys()].toSorted();
        if (asked !== undefined && all.length > 0 && !all.includes(asked))
            throw unknownModel(asked, all);
        if (snapshot.head === undefined || all.length === 0)
            return nothing(host);
        const standings = [];
        const faults = [];
        for (const model of asked === undefined ? all : [asked]) {
            try {
                standings.push(await standingOfModel(host, await (0,ledger/* ledgerOf */.Xr)(host, snapshot, model)));
            }
            catch (error) {
                if (!(error instanceof errors/* ModelgateError */.HJ) || !isOfLedger(error))
                    throw error;
                faults.push(...error.faults.map((fault) => ({ ...fault, model })));
            }
        }
        const { name } = host.context.repository;
        const unreadable = faults.map((fault) => ({ model: fault.model, reason: (0,errors/* faultSentence */.cq)(fault) }));
        await (0,page/* showPage */.R)(host, statusPage(standings, { repository: name, repositoryUrl: (0,page/* repositoryUrl */.E)(host), unreadable }));
        const [first, ...more] = faults.map(({ model: _model, ...fault }) => fault);
        return {
            outputs: { outcome: first ? 'error' : 'shown', status: JSON.stringify({ models: standings }) },
            ...(first && { fault: new errors/* ModelgateError */.HJ([first, ...more]) }),
        };
    },
});
async function nothing({ log }) {
    const sentence = 'There is no ledger yet: nothing was ever promoted here. Run `modelgate promote`, or `modelgate adopt` for a model that is in production already.';
    await log.show({ markdown: sentence, text: sentence });
    return { outputs: { outcome: 'empty', status: JSON.stringify({ models: [] }) } };
}
async function standingOfModel(host, ledger) {
    const { model, state, events } = ledger;
    const older = await olderStageEvents(host, ledger);
    return (0,standing_now/* standingNow */.Z)(state, {
        events: [...older, ...events],
        releases: await host.store.releases(model),
    });
}
async function olderStageEvents({ ledger }, { head, model, state, events }) {
    const first = events[0]?.seq ?? 1;
    const named = Object.values(state.stages).flatMap(({ seq, hold }) => [seq, ...(hold ? [hold.seq] : [])]);
    const older = [];
    for (const seq of new Set(named.filter((one) => one < first).toSorted((a, b) => a - b))) {
        const [bytes] = head === undefined ? [] : await ledger.events(head, { model, from: seq, to: seq });
        if (bytes)
            older.push((0,registry_event/* parseEvent */.wj)(new TextDecoder().decode(bytes), { model, seq }));
    }
    return older;
}
function isOfLedger({ code }) {
    return code === 'LEDGER_INVALID' || code === 'DOCUMENT_INVALID';
}
function unknownModel(model, all) {
    return new errors/* ModelgateError */.HJ({
        code: 'MODEL_UNKNOWN',
        message: `The ledger has no model \`${model}\``,
        hint: `It has ${all.map((one) => `\`${one}\``).join(', ')}.`,
    });
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


})

};
