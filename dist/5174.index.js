export const id = 5174;
export const ids = [5174];
export const modules = {

10112:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Em: () => (comparisonFile),
  ZU: () => (writeComparison),
  sd: () => (removeComparison),
  zT: () => (changedRowsPath)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
var _domain_report_changed_rows_csv_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76732);
var _recording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27524);



function comparisonFile(model) {
    return node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.join(folderOf(model), 'comparison.json');
}
function changedRowsPath(model) {
    return node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.join(folderOf(model), _domain_report_changed_rows_csv_js__WEBPACK_IMPORTED_MODULE_1__/* .changedRowsFile */ ._I);
}
async function writeComparison(host, comparison, changed) {
    const { files } = host;
    const { model } = comparison;
    await (0,_recording_js__WEBPACK_IMPORTED_MODULE_2__/* .ignoreFolder */ .BN)(host);
    if (changed && changed.rows.length > 0)
        await files.write(changedRowsPath(model), (0,_domain_report_changed_rows_csv_js__WEBPACK_IMPORTED_MODULE_1__/* .changedRowsCsv */ ._1)(changed));
    else
        await files.remove(changedRowsPath(model));
    await files.write(comparisonFile(model), `${JSON.stringify(comparison, null, 2)}\n`);
}
async function removeComparison({ files }, model) {
    await files.remove(comparisonFile(model));
    await files.remove(changedRowsPath(model));
}
function folderOf(model) {
    return node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.join('.modelgate', 'comparisons', model);
}


}),

15428:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  report: () => (report_report)
});

// EXTERNAL MODULE: ./src/domain/documents.ts + 1 modules
var documents = __webpack_require__(12711);
// EXTERNAL MODULE: ./src/domain/compare/comparison.ts + 6 modules
var comparison = __webpack_require__(63293);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(3709);
// EXTERNAL MODULE: ./src/domain/model.ts
var model = __webpack_require__(11685);
// EXTERNAL MODULE: ./src/runtime/define-action.ts
var define_action = __webpack_require__(65076);
// EXTERNAL MODULE: ./src/runtime/fields.ts
var fields = __webpack_require__(24299);
// EXTERNAL MODULE: ./src/domain/report/hand-over.ts + 1 modules
var hand_over = __webpack_require__(11147);
;// CONCATENATED MODULE: ./src/actions/publish/pull-request-of-run.ts
function pullRequestOfRun(run, { open, repository }) {
    const head = run.headRepository;
    if (head === undefined)
        return { kind: 'gone', why: 'the repository that it came from is gone' };
    const ours = open.filter((pull) => pull.open && pull.baseRepository === repository && pull.headRepository === head.id);
    if (ours.length === 0)
        return { kind: 'gone', why: 'no open pull request comes from its branch' };
    const same = ours.filter((pull) => isHeadOf(run, pull));
    if (same.length === 0)
        return { kind: 'gone', why: 'the pull request has moved on to another commit' };
    const named = same.length === 1 ? same : same.filter(({ number }) => run.pullRequests.includes(number));
    const [only, ...more] = named;
    if (only && more.length === 0)
        return { kind: 'found', number: only.number };
    const numbers = same.map(({ number }) => `#${number}`).join(', ');
    return {
        kind: 'unclear',
        why: `the pull requests ${numbers} have the same head, and a run is of one of them`,
    };
}
function isHeadOf(run, pull) {
    return pull.open && pull.headRepository === run.headRepository?.id && pull.headSha === run.headSha;
}

;// CONCATENATED MODULE: ./src/actions/publish/handed-over.ts



async function takeHandedOver(host, name) {
    const handOvers = handOversOf(host);
    const { context } = host;
    const { repository } = context;
    const run = await statedRun(handOvers, context);
    const artifact = await handOvers.artifact(run.id, name);
    if (!artifact) {
        const why = `workflow run ${run.id} left no artifact ${name}: where its token could write, it has reported itself`;
        return { kind: 'nothing', why };
    }
    const { headRepository: head, headBranch: branch } = run;
    const open = head && branch ? await handOvers.pullRequestsFrom({ owner: head.owner, branch }) : [];
    const found = pullRequestOfRun(run, { open, repository: repository.id });
    if (found.kind === 'gone')
        return { kind: 'nothing', why: `of workflow run ${run.id}: ${found.why}` };
    if (found.kind === 'unclear')
        return { kind: 'refused', why: found.why };
    const folder = '.modelgate/reports/handed-over';
    await handOvers.fetch(artifact, folder);
    const findings = await readHandedOver(host, { folder, head: run.headSha });
    return { kind: 'report', findings, run, pullRequest: found.number, handOvers };
}
function handOversOf({ context, handOvers }) {
    if (context.event === 'workflow_run' && handOvers)
        return handOvers;
    throw new errors/* ModelgateError */.HJ({
        code: 'INPUT_INVALID',
        message: `Input \`artifact\` is for workflows on \`workflow_run\`, and this is \`${context.event}\``,
        hint: 'Leave it out where `compare` ran in the same workflow; docs/forks.md shows the pair of workflows.',
    });
}
async function statedRun(handOvers, { endedRun: told, repository }) {
    if (!told)
        throw unusable('it does not say which workflow run has ended');
    const run = await handOvers.run(told.id);
    const same = run.id === told.id &&
        run.event === told.event &&
        run.path === told.path &&
        run.headSha === told.headSha &&
        run.headBranch === told.headBranch &&
        run.headRepository?.id === told.headRepository;
    if (!same)
        throw unusable(`GitHub states workflow run ${told.id} otherwise than the event does`);
    if (run.repository !== repository.id)
        throw unusable(`workflow run ${run.id} is another repository’s`);
    if (run.event === 'pull_request')
        return run;
    throw unusable(`workflow run ${run.id} was set off by \`${run.event}\`, and only \`pull_request\` hands over`);
}
function unusable(why) {
    return new errors/* ModelgateError */.HJ({
        code: 'INPUT_INVALID',
        message: `The event \`workflow_run\` cannot be used: ${why}`,
        hint: "Run this job only for `github.event.workflow_run.event == 'pull_request'`, as docs/forks.md shows it.",
    });
}
const documentLimit = 16_000_000;
async function readHandedOver({ files }, { folder, head }) {
    const read = async (file) => {
        const bytes = await files.read(`${folder}/${file}`, documentLimit);
        if (bytes)
            return utf8(bytes, file);
        throw foreign(`it holds no ${file}`);
    };
    const document = (0,hand_over/* parseHandOver */.pP)(await read(hand_over/* handOverFile */.eO));
    if (document.head !== head) {
        throw foreign(`it is of another pull request: of commit ${document.head}, and the run’s head is ${head}`);
    }
    const comparisons = [];
    for (const model of document.models) {
        const file = (0,hand_over/* handedOverComparison */.cE)(model);
        const comparison = (0,hand_over/* parseHandedOverComparison */.fG)(await read(file), file);
        if (comparison.model !== model)
            throw foreign(`${file} is of another model`);
        comparisons.push(comparison);
    }
    const { models } = document;
    const named = new Set([hand_over/* handOverFile */.eO, ...models.map(hand_over/* handedOverComparison */.cE), ...models.map(hand_over/* handedOverRows */.a3)]);
    const besides = (await files.entries(folder)).find(({ path }) => !named.has(path));
    if (besides)
        throw foreign(`it holds ${besides.path}, which ${hand_over/* handOverFile */.eO} does not name`);
    return { comparisons, faults: document.faults };
}
function utf8(bytes, file) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw new errors/* ModelgateError */.HJ({ code: 'DOCUMENT_INVALID', message: 'It is no UTF-8 text', place: { path: file } }, { cause });
    }
}
function foreign(why) {
    return new errors/* ModelgateError */.HJ({
        code: 'ARTIFACT_INVALID',
        message: `The report that was handed over is refused: ${why}`,
        hint: 'Run the workflow of the pull request again.',
    });
}

// EXTERNAL MODULE: ./src/actions/publish/report.ts + 19 modules
var report = __webpack_require__(34294);
;// CONCATENATED MODULE: ./src/actions/publish/privileged.ts




async function reportHandedOver(host, { artifact, mode }) {
    const taken = await takeHandedOver(host, artifact);
    if (taken.kind === 'refused') {
        return { outputs: { outcome: 'refused' }, refusal: `Nothing is reported: ${taken.why}` };
    }
    if (taken.kind === 'nothing')
        return nothing(host, taken.why);
    const { findings, run, pullRequest: number, handOvers } = taken;
    const target = {
        number,
        marker: { key: run.path, head: run.headSha, run: run.number, attempt: run.attempt },
        obstacle: () => movedOn(handOvers, { number, run, repository: host.context.repository.id }),
    };
    const { commentUrl, fault, obstacle } = await (0,report.publishReportOn)(host, { findings, target, mode });
    if (fault !== undefined)
        return { outputs: { outcome: 'error' }, fault };
    if (obstacle !== undefined)
        return nothing(host, obstacle);
    const { comparisons, faults } = findings;
    return {
        outputs: {
            outcome: faults.length > 0 ? 'error' : (0,comparison/* worst */.QZ)(comparisons.map(({ verdict }) => verdict.value)),
            ...(commentUrl !== undefined && { 'comment-url': commentUrl }),
        },
    };
}
async function movedOn(handOvers, { number, run, repository }) {
    const now = await handOvers.pullRequest(number);
    if (now?.baseRepository === repository && isHeadOf(run, now))
        return undefined;
    return `pull request #${number} is no longer open at ${run.headSha}`;
}
function nothing({ log }, why) {
    log.info(`Nothing is reported: ${why}.`);
    return { outputs: { outcome: 'unchanged' } };
}

;// CONCATENATED MODULE: ./src/actions/report.ts








const { model: _model, policy: _policy, ...inputs } = fields/* commonInputs */.j$;
const report_report = (0,define_action/* defineAction */.QP)({
    id: 'report',
    title: 'Modelgate: report',
    description: 'Writes one report of the comparisons that other jobs made: comment and job summary.',
    permissions: {
        actions: {
            access: 'read',
            why: 'with `artifact`: reads the workflow run that has ended, and its artifact',
        },
        'pull-requests': {
            access: 'write',
            why: 'writes the one comment; without it the report stands in the job summary',
        },
    },
    inputs: {
        ...inputs,
        comparison: (0,fields/* lines */.Mn)('Files `comparison.json`, paths or globs, one a line. Default: all that `compare` wrote in this job.'),
        artifact: (0,fields/* text */.Qq)('On `workflow_run` alone: name of the artifact, `modelgate--report`, that the workflow run which has ended left because its token could not comment. It is data; the pull request is found by GitHub’s word.'),
        comment: (0,fields/* choiceOr */.FZ)(['always', 'changes', 'never'], 'When to comment. `changes`: a new comment only when the verdict is not `pass` or `unchanged`; an existing one is always updated.'),
    },
    outputs: {
        outcome: `The worst verdict (${comparison/* verdicts */.rY.map((verdict) => `\`${verdict}\``).join(', ')}), or \`error\` on a fault. With \`artifact\`: \`unchanged\` also where there was nothing to report or nobody to report it to, \`refused\` where the pull request is not certain, \`error\` also where the report is of a model that could not be judged.`,
        'comment-url': 'Address of the comment.',
    },
    async run(given, host) {
        if (given.artifact !== undefined) {
            if (given.comparison.length > 0)
                throw bothGiven();
            return reportHandedOver(host, { artifact: given.artifact, mode: given.comment });
        }
        const comparisons = await readComparisons(host, given.comparison);
        const { commentUrl, fault } = await (0,report.publishReport)(host, { comparisons, faults: [] }, given.comment);
        return {
            outputs: {
                outcome: fault === undefined ? (0,comparison/* worst */.QZ)(comparisons.map(({ verdict }) => verdict.value)) : 'error',
                ...(commentUrl !== undefined && { 'comment-url': commentUrl }),
            },
            ...(fault !== undefined && { fault }),
        };
    },
});
const comparisonLimit = 64_000_000;
async function readComparisons({ files }, patterns) {
    const named = patterns.length > 0 ? patterns : ['.modelgate/comparisons/*/comparison.json'];
    const found = new Set();
    for (const pattern of named) {
        const matches = await files.glob([pattern]);
        if (matches.length === 0)
            throw noComparison(pattern);
        for (const file of matches)
            found.add(file);
    }
    return Promise.all([...found].map(async (file) => {
        const text = new TextDecoder().decode(await files.read(file, comparisonLimit));
        const comparison = (0,documents/* parseComparison */.f)(text, file);
        (0,model/* parseModelName */.s_)(comparison.model);
        return comparison;
    }));
}
function bothGiven() {
    const message = 'Inputs `artifact` and `comparison` are both given, and a report is of one of them';
    return new errors/* ModelgateError */.HJ({ code: 'INPUT_INVALID', message, hint: 'Leave one of them out.' });
}
function noComparison(pattern) {
    const hint = 'Run `compare` before, or name the files that it wrote.';
    return new errors/* ModelgateError */.HJ({
        code: 'FILE_MISSING',
        message: 'There is no comparison',
        place: { path: pattern },
        hint,
    });
}


}),

76732:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  _1: () => (changedRowsCsv),
  _I: () => (changedRowsFile)
});
/* unused harmony export inertCell */
var _inert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4583);

const changedRowsFile = 'changed-rows.csv';
const ownColumns = ['id', 'change', 'label', 'baseline', 'candidate', 'loss_change'];
const longest = 1_000;
function changedRowsCsv({ columns, rows }) {
    const header = [...ownColumns, ...columns.map((column) => inertCell(`slice ${column}`))];
    const lines = rows.map(({ id, change, label, baseline, candidate, lossChange, slices }) => [
        inertCell(id),
        change,
        cell(label),
        cell(baseline),
        cell(candidate),
        String(lossChange + 0),
        ...slices.map(inertCell),
    ].join(','));
    return [header.join(','), ...lines, ''].join('\n');
}
function cell(value) {
    return typeof value === 'number' ? String(value) : inertCell(value);
}
function inertCell(text) {
    const clean = (0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .steady */ .vM)(text, longest);
    const isNumber = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(clean);
    if (isNumber)
        return clean;
    const inert = /^[\s"']*[=+\-@|%＝＋－＠\uFFFD]/u.test(clean) ? `'${clean}` : clean;
    return `"${inert.replaceAll('"', '""')}"`;
}


}),

4583:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  CH: () => (inertProse),
  DV: () => (codeBlock),
  RK: () => (visible),
  SS: () => (codeSpan),
  sh: () => (isPlainName),
  vM: () => (steady)
});
/* unused harmony export proseParts */
const longest = { data: 120, prose: 600 };
function visible(text, limit = longest.data) {
    return cut(steady(text.replace(/[\s\u0085]+/gu, ' '), Infinity).replace(/^ | $/g, '␠'), limit);
}
function steady(text, limit) {
    if (/^[\x20-\x7e]*$/.test(text))
        return cut(text, limit);
    const clean = text
        .replace(/[\u2028\u2029]/gu, ' ')
        .replace(/[\uFE0E\uFE0F]/gu, '')
        .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}]/gu, '\uFFFD')
        .replace(/(\p{M}{4})\p{M}+/gu, '$1');
    return cut(clean, limit);
}
function codeSpan(text, limit = longest.data) {
    const clean = (visible(text, limit) || '(empty)').replaceAll('|', '¦');
    const runs = clean.match(/`+/g)?.map((run) => run.length) ?? [];
    const fence = '`'.repeat(shortestAbsent(runs));
    const pad = clean.startsWith('`') || clean.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${clean}${pad}${fence}`;
}
const longestLine = 1200;
function codeBlock(lines, language) {
    const clean = lines.map((line) => steady(line, longestLine));
    const runs = clean.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length);
    const fence = '`'.repeat(Math.max(2, ...runs) + 1);
    return [`${fence}${language}`, ...clean, fence].join('\n');
}
function isPlainName(text) {
    return (text.length <= 64 && /^[A-Za-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+|-[A-Za-z]+)*$/.test(text) && !isMagic(text));
}
function proseParts(text) {
    const parts = [];
    for (const [i, piece] of (visible(text.trim(), longest.prose) || '(empty)').split(quotation).entries()) {
        if (i % 4 === 2)
            parts.push({ plain: false, text: piece });
        else if (i % 4 === 0)
            parts.push(...wordParts(piece));
        else if (piece !== '')
            parts.push({ plain: true, text: piece });
    }
    return parts;
}
function inertProse(text) {
    return proseParts(text)
        .map((part) => (part.plain ? part.text : codeSpan(part.text, longest.prose)))
        .join('')
        .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');
}
function wordParts(text) {
    const parts = [];
    for (const token of text.split(/( )/)) {
        if (token === '')
            continue;
        const last = parts.at(-1);
        const plain = token === ' ' ? (last?.plain ?? true) : isPlainWord(token);
        if (last?.plain === plain)
            last.text += token;
        else
            parts.push({ plain, text: token });
    }
    return parts.flatMap(withoutEnding);
}
function withoutEnding({ plain, text }) {
    const [, code = '', ending = ''] = /^(.*?)([.,;]* ?)$/u.exec(text) ?? [];
    if (plain || ending === '' || code === '')
        return [{ plain, text }];
    return [
        { plain, text: code },
        { plain: true, text: ending },
    ];
}
const quotation = /(?<=^|\s)([("“]*)`([^`]+)`([)"”.,;:!?…]*)(?=\s|$)/u;
const word = /^[("“]*([\p{Script=Latin}µ]+(?:[’'-]\p{Script=Latin}+)*)[)"”.,;:!?…]*$/u;
const number = /^\(?[−+≥≤±-]?(\d+(?:[.,]\d+)*)(?:e[−+-]?\d+)?%?[).,;:]*$/u;
const sign = /^(?:%[).,;:]*|≥|≤|–|→|·)$/u;
function isPlainWord(text) {
    const core = word.exec(text)?.[1] ?? number.exec(text)?.[1];
    if (core !== undefined)
        return !isMagic(core);
    return sign.test(text) || isPlainName(text.replace(/[).,;:]+$/, ''));
}
function isMagic(text) {
    return /^[0-9a-f]{7,}$/i.test(text) || /^(?:www|https?|ftp|mailto|xmpp)/i.test(text);
}
function shortestAbsent(lengths) {
    let length = 1;
    while (lengths.includes(length))
        length += 1;
    return length;
}
function cut(text, limit) {
    if (text.length <= limit)
        return text;
    const points = [...text];
    return points.length <= limit ? text : `${points.slice(0, limit - 1).join('')}…`;
}


}),

58448:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  FJ: () => (formatArtifactName),
  Sj: () => (parsePointerName),
  TZ: () => (parseArtifactName),
  VK: () => (shortDigest),
  gl: () => (formatPointerName)
});
var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11685);

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

65076:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  QP: () => (defineAction),
  TL: () => (parseInputs),
  Vc: () => (inputsOf)
});
var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78505);
var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93723);
var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3709);
var _domain_schema_faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60519);



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
