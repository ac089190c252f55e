export const id = 4184;
export const ids = [4184];
export const modules = {

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
// EXTERNAL MODULE: ./src/domain/registry/elsewhere.ts
var elsewhere = __webpack_require__(95374);
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
// EXTERNAL MODULE: ./src/actions/registry/origin.ts
var origin = __webpack_require__(22277);
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
        await (0,origin/* warnOfOrigin */.K)(host);
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
async function nothing({ log, context }) {
    const sentence = context.origin === undefined || context.host === 'github'
        ? 'There is no ledger yet: nothing was ever promoted here. Run `modelgate promote`, or `modelgate adopt` for a model that is in production already.'
        : `There is no ledger in this clone. What is in production at ${context.origin} on GitHub says ${(0,elsewhere/* commandOnGitHub */.Co)(context.origin)}.`;
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
