export const id = 5980;
export const ids = [5980,2252];
export const modules = {

/***/ 69894:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  report: () => (/* binding */ report_report)
});

// EXTERNAL MODULE: ./src/domain/documents.ts + 1 modules
var documents = __webpack_require__(41641);
// EXTERNAL MODULE: ./src/domain/compare/comparison.ts
var comparison = __webpack_require__(71495);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/domain/model.ts
var model = __webpack_require__(45529);
// EXTERNAL MODULE: ./src/runtime/define-action.ts
var define_action = __webpack_require__(7320);
// EXTERNAL MODULE: ./src/runtime/fields.ts
var fields = __webpack_require__(74175);
// EXTERNAL MODULE: ./src/domain/report/hand-over.ts + 1 modules
var hand_over = __webpack_require__(50700);
;// CONCATENATED MODULE: ./src/actions/publish/pull-request-of-run.ts
/**
 * The pull request that a run of the event `pull_request` was of, by the platform's word alone: the one that is open into
 * `repository` and whose head is the very commit in the very repository (by id: names can be taken again) that the run
 * judged. A head that has moved on gets a run of its own.
 *
 * Several open pull requests can have one head, each into another branch. A run of a fork does not say which of them it is
 * of, and a comparison is true of one base alone. What the comparison itself says of its base is a stranger's word. So one
 * is taken only where the platform names it for the run, and it alone; else none.
 */
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
/** Whether the pull request is still at the commit that the run judged. */
function isHeadOf(run, pull) {
    return pull.open && pull.headRepository === run.headRepository?.id && pull.headSha === run.headSha;
}

;// CONCATENATED MODULE: ./src/actions/publish/handed-over.ts



/**
 * Takes the artifact `name` of the workflow run that set this one off. Which run that is, which artifact is its, and which
 * pull request it was of, is the platform's word. The artifact's own words are shown, and never acted on.
 * @throws ModelgateError where the event is another one, or the artifact is not sound
 */
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
/** The run as the API states it, which must be the one that the event is about. */
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
/** More is no report; what is unpacked is bounded besides. */
const documentLimit = 16_000_000;
/**
 * The documents in the folder, each held against its schema, and against one another. A comparison names the commit that its
 * candidate was trained at, which is another one where a run was reused, or where the merge commit was made anew: what says
 * of which pull request all of it is, is `head` of the hand-over.
 */
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
    const named = new Set([hand_over/* handOverFile */.eO, ...document.models.map(hand_over/* handedOverComparison */.cE)]);
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

// EXTERNAL MODULE: ./src/actions/publish/report.ts + 13 modules
var report = __webpack_require__(34709);
;// CONCATENATED MODULE: ./src/actions/publish/privileged.ts




/** The half of a report that may comment: what a job without that right handed over, to its pull request and to no other. */
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
        // The workflow that judged: its comment is the same whether it may write it itself or not.
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
/** Between the look for the pull request and the comment somebody may have pushed, or closed it. */
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
/** One report of comparisons that other jobs have made, in this workflow run or in one that may not comment itself. */
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
        // The name becomes a part of paths, and the file may come from a job that ran somebody else's code.
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
    if (isList(value)) {
        // Texts alone are written so anyway, and in one call several times as fast: lists of files are long.
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
/** `sha256:` and 64 hex digits, of the UTF-8 form of a text or of bytes. */
function sha256Of(content) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex')}`;
}
/**
 * Sorted by the UTF-8 bytes of a text, which is the order of Unicode code points: the same on every machine, unlike a
 * locale's, and unlike JavaScript's own order of UTF-16 units beyond the basic plane.
 */
function sortedByBytes(items, key) {
    const listed = [...items];
    const texts = listed.map(key);
    // Below the surrogates both orders are one, and comparing texts is several times as fast.
    const isPlain = !/[\ud800-\uffff]/.test(texts.join(''));
    // Git lists files sorted.
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


/***/ }),

/***/ 10241:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G3: () => (/* binding */ throwFaults),
/* harmony export */   HJ: () => (/* binding */ ModelgateError),
/* harmony export */   Qx: () => (/* binding */ describeFault),
/* harmony export */   cq: () => (/* binding */ faultSentence)
/* harmony export */ });
/**
 * A fault that a person can act on: bad input, a missing right, an upstream that does not answer. It carries every fault of
 * one input at once. Anything else that is thrown is our bug and is printed with its stack.
 */
class ModelgateError extends Error {
    faults;
    constructor(faults, options) {
        const all = Array.isArray(faults) ? faults : [faults];
        super(all.map(describeFault).join('\n'), options);
        this.name = 'ModelgateError';
        this.faults = all;
    }
    get code() {
        return this.faults[0].code;
    }
}
/** Throws all faults at once; does nothing when there is none. */
function throwFaults(faults) {
    const [first, ...rest] = faults;
    if (first)
        throw new ModelgateError([first, ...rest]);
}
/** `path:3:7: message (CODE). Way out.` */
function describeFault({ code, message, place, hint }) {
    const where = place ? `${formatPlace(place)}: ` : '';
    return `${where}${message} (${code})${hint ? `\n  ${hint}` : ''}`;
}
/** One sentence or two, for a report: what was found, where, and the way out. */
function faultSentence({ code, message, place, hint }) {
    const where = place ? ` (\`${formatPlace(place)}\`, ${code})` : ` (${code})`;
    return `${message.replace(/[.\s]+$/, '')}${where}.${hint ? ` ${hint}` : ''}`;
}
function formatPlace({ path, line, column, field }) {
    const position = line === undefined ? '' : column === undefined ? `:${line}` : `:${line}:${column}`;
    return `${path}${position}${field ? ` at ${field}` : ''}`;
}


/***/ }),

/***/ 45529:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jp: () => (/* binding */ isModelName),
/* harmony export */   s_: () => (/* binding */ parseModelName),
/* harmony export */   tF: () => (/* binding */ slugOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);

const pattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** A model's name: `[a-z0-9]` and single hyphens inside, 1 to 64 characters. */
function isModelName(text) {
    return text.length <= 64 && pattern.test(text);
}
/** @throws ModelgateError MODEL_NAME_INVALID */
function parseModelName(text) {
    if (isModelName(text))
        return text;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelgateError */ .HJ({
        code: 'MODEL_NAME_INVALID',
        message: `${JSON.stringify(text.slice(0, 80))} is no model name: a to z, 0 to 9 and single hyphens inside, at most 64 characters`,
        hint: `Try ${JSON.stringify(slugOf(text))}.`,
    });
}
/** The nearest model name of a free text, such as a repository's name: `My_Fraud.Model` gives `my-fraud-model`. */
function slugOf(text) {
    const slug = text
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .slice(0, 64)
        .replace(/^-+|-+$/g, '');
    return slug || 'model';
}


/***/ }),

/***/ 62164:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mf: () => (/* binding */ relativeTo),
/* harmony export */   SH: () => (/* binding */ repositoryPath),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   a9: () => (/* binding */ pathFault),
/* harmony export */   aQ: () => (/* binding */ hasControl)
/* harmony export */ });
/**
 * A path inside a repository, relative to its root, in its one form: forward slashes, no `.`, no `..`; the root itself is
 * `.`. `undefined` if `text`, taken relative to `folder`, leaves the repository.
 */
function repositoryPath(folder, text) {
    const names = [];
    for (const name of [...folder.split('/'), ...text.split('/')]) {
        if (name === '' || name === '.')
            continue;
        if (name !== '..')
            names.push(name);
        else if (names.pop() === undefined)
            return undefined;
    }
    return names.join('/') || '.';
}
/** Whether `path` is `folder` or lies in it; both in their one form. */
function isWithin(folder, path) {
    if (folder === '.' || path === folder)
        return true;
    return path[folder.length] === '/' && path.startsWith(folder);
}
/** `path` as seen from `folder`, which it lies in. */
function relativeTo(folder, path) {
    if (folder === '.')
        return path;
    return path === folder ? '.' : path.slice(folder.length + 1);
}
/** What is wrong with a path as such, wherever it leads; `undefined` if nothing is. */
function pathFault(text) {
    if (text === '')
        return 'an empty path';
    if (text.length > 1024)
        return 'a path may have 1024 letters at the most';
    if (hasControl(text))
        return 'a path holds no control characters';
    if (text.includes('\\'))
        return 'write `/` between folders';
    if (text.startsWith('/') || /^[A-Za-z]:/.test(text))
        return 'paths are relative, so that they hold on every machine';
    if (text.split('/').some((name) => name.toLowerCase() === '.git'))
        return "git's own folder is out of bounds";
    return undefined;
}
/** C0, DEL and C1. */
function hasControl(text) {
    return /\p{Cc}/u.test(text);
}


/***/ }),

/***/ 22252:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FJ: () => (/* binding */ formatArtifactName),
/* harmony export */   Sj: () => (/* binding */ parsePointerName),
/* harmony export */   TZ: () => (/* binding */ parseArtifactName),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   gl: () => (/* binding */ formatPointerName)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45529);

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
/** First 12 hex digits of `sha256:…`. */
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


/***/ }),

/***/ 6907:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WY: () => (/* binding */ readOnce),
/* harmony export */   Wd: () => (/* binding */ formatField),
/* harmony export */   d9: () => (/* binding */ schemaFaults),
/* harmony export */   mv: () => (/* binding */ choicesHint)
/* harmony export */ });
/* unused harmony exports nearest, quote */
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98439);


/** Every fault of `data` under `schema`; empty when it fits. */
function schemaFaults(schema, data) {
    const result = schema.safeParse(data, readOnce);
    if (result.success)
        return [];
    const shape = zod__WEBPACK_IMPORTED_MODULE_1__/* .toJSONSchema */ .bl(schema, { io: 'input', unrepresentable: 'any' });
    return result.error.issues.flatMap((issue) => describe(issue, { data, shape, prefix: [] }));
}
/** For what is read once: code that is made for a schema takes longer than the reading. */
const readOnce = { jitless: true };
/** The choice that is a slip of the pen away from `word`; hyphens, underscores and case do not count. */
function nearest(word, choices) {
    const bare = (text) => text.toLowerCase().replace(/[-_ ]/g, '');
    const [best] = choices
        .map((choice) => ({ choice, distance: (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(bare(word), bare(choice)) }))
        .filter((candidate) => candidate.distance <= (word.length <= 3 ? 1 : Math.max(2, Math.floor(word.length / 3))))
        .sort((a, b) => a.distance - b.distance);
    return best?.choice;
}
/** `Did you mean …?`, else the choices. */
function choicesHint(word, choices) {
    const best = nearest(word, choices);
    if (best !== undefined)
        return `Did you mean ${JSON.stringify(best)}?`;
    return choices.length ? `Known here: ${choices.join(', ')}.` : 'Nothing is expected here.';
}
/** A value as a message may quote it: short, on one line. */
function quote(value) {
    if (value === null || value === undefined)
        return 'nothing';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'a mapping';
    if (typeof value !== 'string')
        return String(value);
    return JSON.stringify(value.length > 60 ? `${value.slice(0, 57)}…` : value);
}
/** `models.fraud.data[0].path`; keys that are no plain words are quoted. */
function formatField(path) {
    return path
        .map((key) => {
        if (typeof key === 'number')
            return `[${key}]`;
        return /^[\w-]+$/.test(key) ? `.${key}` : `[${quote(key)}]`;
    })
        .join('')
        .replace(/^\./, '');
}
function describe(issue, setting) {
    const path = [...setting.prefix, ...issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))];
    const found = valueAt(setting.data, path);
    const value = (message, hint) => [
        { path, at: 'value', message, ...(hint !== undefined && { hint }) },
    ];
    switch (issue.code) {
        case 'unrecognized_keys': {
            const known = knownKeys(setting.shape, path);
            return issue.keys.map((key) => ({
                path: [...path, key],
                at: 'key',
                message: `unknown key ${quote(key)}`,
                hint: choicesHint(key, known),
            }));
        }
        case 'invalid_union':
            return describeUnion(issue, { ...setting, prefix: path }, found);
        case 'invalid_key':
            return issue.issues.map(({ message }) => ({ path, at: 'key', message: lowerFirst(message) }));
        case 'invalid_type':
            if (found === undefined)
                return [missing(path)];
            return value(`found ${quoteTyped(found)}, expected ${typeName(issue.expected)}`, keysHint(setting, path));
        case 'invalid_value': {
            if (found === undefined)
                return [missing(path)];
            const choices = issue.values.map(String);
            const hint = typeof found === 'string' ? nearest(found, choices) : undefined;
            return value(`found ${quoteTyped(found)}, expected ${choices.join(' or ')}`, hint === undefined ? undefined : `Did you mean ${JSON.stringify(hint)}?`);
        }
        case 'too_small':
            return value(`found ${measure(found)}, expected ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}`);
        case 'too_big':
            return value(`found ${measure(found)}, expected ${issue.inclusive ? 'at most' : 'less than'} ${issue.maximum}`);
        case 'custom':
            // A message may not repeat what must not be seen; and a list or mapping is not worth quoting.
            if (issue.params?.['secret'] || typeof found === 'object')
                return value(lowerFirst(issue.message));
            return value(`found ${quote(found)}: ${lowerFirst(issue.message)}`);
        default:
            return value(`found ${quote(found)}: ${lowerFirst(issue.message)}`);
    }
}
/** Of the alternatives, the one that is of the value's own kind is what its writer meant. */
function describeUnion(issue, setting, found) {
    const meant = issue.errors.find((issues) => issues.every((inner) => !isOfOtherKind(inner, found)));
    if (meant)
        return meant.flatMap((inner) => describe(inner, setting));
    const expected = issue.errors.flatMap((issues) => issues.filter(({ path }) => path.length === 0).map(expectation));
    const message = `found ${quoteTyped(found)}, expected ${[...new Set(expected)].join(' or ')}`;
    const hint = keysHint(setting, setting.prefix);
    return [{ path: setting.prefix, at: 'value', message, ...(hint !== undefined && { hint }) }];
}
/** What a mapping would hold, where something else was found. */
function keysHint(setting, path) {
    const known = knownKeys(setting.shape, path);
    return known.length > 0 ? `Keys of the mapping: ${known.join(', ')}.` : undefined;
}
function isOfOtherKind(issue, found) {
    if (issue.path.length > 0)
        return false;
    if (issue.code === 'invalid_type')
        return true;
    return issue.code === 'invalid_value' && issue.values.every((value) => typeof value !== typeof found);
}
function expectation(issue) {
    if (issue.code === 'invalid_type')
        return typeName(issue.expected);
    if (issue.code === 'invalid_value')
        return issue.values.map((value) => quote(value)).join(' or ');
    return lowerFirst(issue.message);
}
function missing(path) {
    return { path: path.slice(0, -1), at: 'key', message: `${quote(path.at(-1))} is missing` };
}
/** Keys that a schema knows at a path, over all alternatives. */
function knownKeys(shape, path) {
    let level = [shape];
    for (const key of path)
        level = level.flatMap(alternatives).flatMap((schema) => below(schema, key));
    return level.flatMap(alternatives).flatMap((schema) => Object.keys(schema.properties ?? {}));
}
function alternatives(schema) {
    return [
        schema,
        ...[schema.anyOf ?? [], schema.oneOf ?? [], schema.allOf ?? []].flat().flatMap(alternatives),
    ];
}
function below(schema, key) {
    const children = typeof key === 'number' ? [schema.items] : [schema.properties?.[key] ?? schema.additionalProperties];
    return children.flat().filter((child) => typeof child === 'object');
}
function valueAt(data, path) {
    let value = data;
    for (const key of path) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
            return undefined;
        value = value[key];
    }
    return value;
}
/** Text that reads like a number or a truth value is said to be text, since that is the fault. */
function quoteTyped(found) {
    return typeof found === 'string' && /^([\d.+-]|true$|false$)/.test(found)
        ? `the text ${quote(found)}`
        : quote(found);
}
function measure(found) {
    if (Array.isArray(found))
        return `${found.length} entries`;
    if (typeof found === 'string')
        return `${found.length} letters`;
    return quote(found);
}
function typeName(expected) {
    const names = {
        string: 'text',
        number: 'a number',
        int: 'a whole number',
        boolean: 'true or false',
        array: 'a list',
        object: 'a mapping',
        record: 'a mapping',
        null: 'nothing',
    };
    return names[expected] ?? expected;
}
function lowerFirst(text) {
    return text.charAt(0).toLowerCase() + text.slice(1);
}


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
/** A number above 0 and up to `most`, in decimal digits. Not given: `undefined`. */
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
