export const id = 5898;
export const ids = [5898];
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
// EXTERNAL MODULE: ./src/actions/registry/origin.ts
var origin = __webpack_require__(22277);
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
        await (0,origin/* warnOfOrigin */.K)(host);
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

74272:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  E: () => (repositoryUrl),
  R: () => (showPage)
});
var _domain_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42338);
var _domain_report_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59083);


async function showPage({ log }, document) {
    await log.show({
        markdown: (0,_domain_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .renderMarkdown */ .Gc)(document, { limit: _domain_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .summaryLimit */ .mf, elsewhere: { text: '--json' } }),
        text: (0,_domain_report_text_js__WEBPACK_IMPORTED_MODULE_1__/* .renderText */ .S)(document, { rows: Infinity }).trimEnd(),
    });
}
function repositoryUrl({ context }) {
    const { serverUrl, repository, host } = context;
    if (host === 'local' || serverUrl === '')
        return undefined;
    return `${serverUrl}/${repository.owner}/${repository.name}`;
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


}),

39605:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Bj: () => (sha256Of),
  OU: () => (sortedByBytes),
  dj: () => (canonicalJson)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

function canonicalJson(value) {
    if (typeof value === 'number' && !Number.isFinite(value))
        throw new TypeError(`${value} has no JSON form`);
    if (value === null || typeof value !== 'object')
        return JSON.stringify(value);
    if (isList(value)) {
        if (isOfTexts(value))
            return JSON.stringify(value);
        return `[${value.map(canonicalJson).join(',')}]`;
    }
    const members = Object.entries(value)
        .filter((entry) => entry[1] !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
    return `{${members.join(',')}}`;
}
function sha256Of(content) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex')}`;
}
function sortedByBytes(items, key) {
    const listed = [...items];
    const texts = listed.map(key);
    const isPlain = !/[\ud800-\uffff]/.test(texts.join(''));
    if (isPlain && texts.every((text, at) => at === 0 || texts[at - 1] <= text))
        return listed;
    const keyed = listed.map((item, at) => ({ item, text: texts[at] }));
    if (isPlain)
        return keyed.sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0)).map(({ item }) => item);
    return keyed
        .map(({ item, text }) => ({ item, bytes: Buffer.from(text) }))
        .sort((a, b) => Buffer.compare(a.bytes, b.bytes))
        .map(({ item }) => item);
}
function isOfTexts(list) {
    return list.every((item) => typeof item === 'string' || (isList(item) && isOfTexts(item)));
}
function isList(value) {
    return Array.isArray(value);
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

34579:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  CE: () => (eventWords),
  lp: () => (writerWords),
  rr: () => (timeWords)
});
var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95930);

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
function timeWords(at) {
    return at.slice(0, 16).replace('T', ' ');
}
function runNumber(address, repositoryUrl) {
    const start = `${repositoryUrl}/actions/runs/`;
    const rest = address.startsWith(start) ? address.slice(start.length) : '';
    return /^(\d{1,15})(?:\/attempts\/\d+)?$/.exec(rest)?.[1];
}


}),

76887:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  rf: () => (signs),
  t0: () => (defused),
  wh: () => (plainText)
});
var _inert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34099);
var _sparkline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49936);


function plainText(sentence) {
    return sentence.map(inlineText).join('');
}
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
function defused(text) {
    return text.replaceAll('::', ': :').replaceAll('##[', '## [').replaceAll('<!--', '<! --');
}


}),

59083:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (renderText)
});

// EXTERNAL MODULE: ./src/domain/report/inert.ts
var inert = __webpack_require__(34099);
// EXTERNAL MODULE: ./src/domain/report/plain-text.ts
var plain_text = __webpack_require__(76887);
;// CONCATENATED MODULE: ./src/domain/report/terminal-width.ts
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


}),

74175:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  FZ: () => (choiceOr),
  Jt: () => (flag),
  Mn: () => (lines),
  Qq: () => (text),
  TG: () => (money),
  Yq: () => (choice),
  j$: () => (commonInputs),
  ph: () => (textOr),
  rD: () => (wholeNumber),
  yj: () => (positive)
});
/* unused harmony export secret */
var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

function text(description) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().trim().min(1).optional().meta({ description });
}
function textOr(fallback, description) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().trim().min(1).prefault(fallback).meta({ description });
}
function flag(description, fallback = 'false') {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['true', 'false'])
        .prefault(fallback)
        .transform((value) => value === 'true')
        .meta({ description });
}
function wholeNumber({ least, most }, description) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .trim()
        .regex(/^\d{1,9}$/, `expected a whole number from ${least} to ${most}`)
        .transform(Number)
        .refine((value) => value >= least && value <= most, `expected a whole number from ${least} to ${most}`)
        .optional()
        .meta({ description });
}
function positive(most, description) {
    const expected = `expected a number above 0, and at most ${most}`;
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .trim()
        .regex(/^\d{1,9}(?:\.\d{1,6})?$/, expected)
        .transform(Number)
        .refine((value) => value > 0 && value <= most, expected)
        .optional()
        .meta({ description });
}
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
function choice(choices, description) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(choices).optional().meta({ description });
}
function choiceOr(choices, description) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(choices)
        .prefault(choices[0])
        .meta({ description });
}
function lines(description) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .prefault('')
        .transform((value) => value
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== ''))
        .meta({ description });
}
function secret(description, actionDefault) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().trim().min(1).optional().meta({ description, secret: true, actionDefault });
}
const commonInputs = {
    model: text('Which model of the policy. Not given: all that the event touches.'),
    policy: textOr('.github/modelgate.yml', 'Path of the policy file in the repository.'),
    'working-directory': textOr('.', 'Directory that the paths of the other inputs are relative to.'),
    'github-token': secret('Token for GitHub’s API.', '${{ github.token }}'),
};


})

};
