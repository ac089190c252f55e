export const id = 5463;
export const ids = [5463];
export const modules = {

25463:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  history: () => (history_history)
});

// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/domain/report/document.ts
var report_document = __webpack_require__(95930);
// EXTERNAL MODULE: ./src/domain/report/event-words.ts
var event_words = __webpack_require__(34579);
;// CONCATENATED MODULE: ./src/domain/report/history-page.ts


function historyPage(model, events, { total, stage, repositoryUrl, }) {
    const titles = ['event', 'when', 'what', 'stage', 'version', 'by', 'why'];
    const of = stage === undefined ? (0,report_document/* say */.cv) `` : (0,report_document/* say */.cv) ` of ${(0,report_document/* name */.UU)(stage)}`;
    const left = total - events.length;
    const rows = events.map((event) => [
        (0,report_document/* say */.cv) `${(0,report_document/* own */.ZV)(String(event.seq))}`,
        (0,report_document/* say */.cv) `${(0,report_document/* own */.ZV)((0,event_words/* timeWords */.rr)(event.at))}`,
        (0,report_document/* say */.cv) `${(0,report_document/* own */.ZV)(event_words/* eventWords */.CE[event.type])}`,
        'stage' in event ? (0,report_document/* say */.cv) `${(0,report_document/* name */.UU)(event.stage)}` : [],
        versionWords(event),
        (0,event_words/* writerWords */.lp)(event.by, repositoryUrl),
        whyWords(event),
    ]);
    return {
        overview: null,
        sections: [
            {
                model,
                headline: {
                    status: 'none',
                    sentence: (0,report_document/* say */.cv) `${(0,report_document/* own */.ZV)(`${total} ${total === 1 ? 'event' : 'events'}`)}${of}, newest first; the chain is whole${(0,report_document/* own */.ZV)(left > 0 ? `. ${left} older are not shown: raise --limit` : '')}`,
                },
                blocks: [
                    {
                        kind: 'table',
                        columns: titles.map((title) => ({ title, align: title === 'event' ? 'right' : 'left' })),
                        rows,
                        yields: { order: 1, what: 'older events', keep: 50 },
                    },
                ],
            },
        ],
    };
}
function versionWords(event) {
    if (!('version' in event))
        return [];
    const from = 'from' in event ? event.from : undefined;
    return from === undefined || from === null
        ? (0,report_document/* say */.cv) `${(0,report_document/* data */.p)(event.version)}`
        : (0,report_document/* say */.cv) `${(0,report_document/* data */.p)(event.version)} ← ${(0,report_document/* data */.p)(from)}`;
}
function whyWords(event) {
    if ('reason' in event)
        return (0,report_document/* say */.cv) `${event.reason}`;
    if (event.type !== 'promoted')
        return [];
    const { verdict, first, override, approvals = [] } = event;
    return (0,report_document/* spaced */.ji)([
        override
            ? (0,report_document/* say */.cv) `against the verdict, by ${(0,report_document/* data */.p)(override.by)}: ${override.reason}`
            : verdict === undefined
                ? []
                : (0,report_document/* say */.cv) `verdict ${(0,report_document/* name */.UU)(verdict)}${(0,report_document/* own */.ZV)(first ? ', nothing to compare with' : '')}`,
        ...approvals.map(({ environment, login, comment }) => (0,report_document/* say */.cv) `approved for ${(0,report_document/* name */.UU)(environment)} by ${(0,report_document/* data */.p)(login)}${comment === '' ? [] : (0,report_document/* say */.cv) `: ${comment}`}`),
    ]);
}

// EXTERNAL MODULE: ./src/runtime/define-action.ts
var define_action = __webpack_require__(7320);
// EXTERNAL MODULE: ./src/runtime/fields.ts
var fields = __webpack_require__(74175);
// EXTERNAL MODULE: ./src/actions/registry/history.ts
var registry_history = __webpack_require__(15051);
// EXTERNAL MODULE: ./src/actions/registry/ledger.ts
var registry_ledger = __webpack_require__(68938);
// EXTERNAL MODULE: ./src/actions/registry/page.ts
var page = __webpack_require__(74272);
// EXTERNAL MODULE: ./src/actions/registry/selection.ts
var selection = __webpack_require__(14645);
// EXTERNAL MODULE: ./src/actions/registry/verb-fields.ts
var verb_fields = __webpack_require__(85222);
;// CONCATENATED MODULE: ./src/actions/history.ts









const history_history = (0,define_action/* defineAction */.QP)({
    id: 'history',
    title: 'Modelgate: history',
    description: 'Shows what happened to a model, newest first: every promotion, rollback, hold and withdrawal. The ledger’s chain is verified while it is read.',
    permissions: { contents: { access: 'read', why: 'reads the ledger’s branch' } },
    inputs: {
        ...verb_fields/* verbInputs */.X1,
        stage: (0,fields/* text */.Qq)('Only events of this stage.'),
        limit: (0,fields/* textOr */.ph)('50', 'How many events at most.'),
    },
    outputs: {
        outcome: '`shown`; `error` on a fault.',
        history: 'JSON: `{"events": […]}`, whole, newest first.',
    },
    async run({ model: named, stage, limit }, host) {
        const most = countOf(limit);
        const { model, snapshot } = await (0,selection/* selectModel */.U)(host, named);
        const ledger = await (0,registry_ledger/* ledgerOf */.Xr)(host, snapshot, model);
        if (ledger.state.seq === 0)
            throw nothingOf(model, [...ledger.others.keys()]);
        const all = await (0,registry_history/* wholeHistory */.q)(host, ledger);
        const meant = all.filter((event) => stage === undefined || ('stage' in event && event.stage === stage));
        const events = meant.toReversed().slice(0, most);
        const shown = { total: meant.length, stage, repositoryUrl: (0,page/* repositoryUrl */.E)(host) };
        await (0,page/* showPage */.R)(host, historyPage(model, events, shown));
        return { outputs: { outcome: 'shown', history: JSON.stringify({ events }) } };
    },
});
function countOf(limit) {
    if (/^[1-9]\d{0,6}$/.test(limit))
        return Number(limit);
    throw new errors/* ModelgateError */.HJ({
        code: 'INPUT_INVALID',
        message: `Input \`limit\` is ${JSON.stringify(limit.slice(0, 80))}; it takes a whole number above 0`,
    });
}
function nothingOf(model, others) {
    return new errors/* ModelgateError */.HJ({
        code: 'MODEL_UNKNOWN',
        message: `The ledger has no event of \`${model}\``,
        hint: others.length === 0
            ? 'Run `promote` or `modelgate adopt` first.'
            : `It has ${others.map((one) => `\`${one}\``).join(', ')}.`,
    });
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

14645:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  U: () => (selectModel),
  v: () => (selectStage)
});
var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
var _domain_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45529);


async function selectModel({ ledger }, named) {
    const name = named === undefined ? undefined : (0,_domain_model_js__WEBPACK_IMPORTED_MODULE_1__/* .parseModelName */ .s_)(named);
    const snapshot = await ledger.snapshot();
    const models = [...snapshot.states.keys()].toSorted();
    const [only, ...more] = models;
    if (name !== undefined)
        return { model: name, snapshot };
    if (only !== undefined && more.length === 0)
        return { model: only, snapshot };
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelgateError */ .HJ({
        code: 'MODEL_UNKNOWN',
        message: only === undefined
            ? 'The ledger has no model yet: nothing was ever promoted here'
            : `The ledger has several models: ${models.map((model) => `\`${model}\``).join(', ')}`,
        hint: only === undefined ? 'Run `promote` or `modelgate adopt` first.' : 'Name one of them with `model`.',
    });
}
function selectStage(state, named) {
    const stages = Object.keys(state.stages);
    const [only, ...more] = stages;
    const stage = named ?? (stages.includes('production') ? 'production' : more.length === 0 ? only : undefined);
    if (stage !== undefined && (named === undefined || stages.includes(stage)))
        return stage;
    const choices = stages.map((one) => `\`${one}\``).join(', ');
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelgateError */ .HJ({
        code: 'VERSION_UNKNOWN',
        message: named === undefined
            ? `It is not said which stage of ${state.model} is meant`
            : `${state.model} has no stage \`${named.slice(0, 80)}\` in the ledger`,
        hint: choices === '' ? 'Nothing was ever promoted there.' : `Give \`stage\` one of ${choices}.`,
    });
}


})

};
