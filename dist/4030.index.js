export const id = 4030;
export const ids = [4030,2252];
export const modules = {

/***/ 64030:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./src/runtime/fields.ts
var fields = __webpack_require__(74175);
// EXTERNAL MODULE: ./src/runtime/define-action.ts
var define_action = __webpack_require__(7320);
// EXTERNAL MODULE: ./src/domain/run/artifact-name.ts
var artifact_name = __webpack_require__(22252);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
;// CONCATENATED MODULE: ./src/actions/gather/kept.ts


/**
 * Keeps the run of a push, so that pull requests find it as their baseline; nothing when this workflow run has one of the
 * model already, as when `train` uploaded it.
 */
async function keepRun(host, { subject, candidate }) {
    const { context, log, runs } = host;
    const run = candidate?.run;
    const digest = run?.record['inputs-digest'];
    if (context.event !== 'push' || context.dirty || run === undefined || digest === undefined)
        return;
    // GitHub gives the run of a tag the tag’s name as its branch: one named like the base branch would pass for a push to it.
    if (context.ref.startsWith('refs/tags/'))
        return;
    if ((await runs.ofThisWorkflowRun()).some(({ model }) => model === subject.model))
        return;
    const name = (0,artifact_name/* formatArtifactName */.FJ)({ model: subject.model, digest: (0,artifact_name/* shortDigest */.VK)(digest) });
    try {
        await runs.keep(name, run.folder);
        log.info(`Kept the run of ${subject.model} as ${name}: it is the baseline of pull requests from here.`);
    }
    catch (error) {
        if (!(error instanceof errors/* ModelgateError */.HJ) || error.code !== 'NOT_SUPPORTED_HERE')
            throw error;
        log.warn(error.message);
    }
}

// EXTERNAL MODULE: ./src/actions/gather/review.ts
var review = __webpack_require__(19563);
// EXTERNAL MODULE: ./src/actions/review-fields.ts
var review_fields = __webpack_require__(10109);
;// CONCATENATED MODULE: ./src/actions/check.ts





/** The check in one step: compare, report. Reads and comments; never writes the registry. */
const check = (0,define_action/* defineAction */.QP)({
    id: 'check',
    title: 'Modelgate: check a model',
    description: 'Shows on the pull request what the change does to the model, and fails when the model is shown to be worse than the policy allows.',
    permissions: {
        contents: {
            access: 'read',
            why: 'reads the policy, the commits and the base’s metrics by API; no checkout is needed',
        },
        actions: { access: 'read', why: 'finds the run that the base branch kept' },
        'pull-requests': {
            access: 'write',
            why: 'writes the one comment; without it the report stands in the job summary',
        },
    },
    inputs: {
        ...review_fields/* reviewInputs */.O,
        comment: (0,fields/* choiceOr */.FZ)(['always', 'changes', 'never'], 'When to comment. `changes`: a new comment only when the verdict is not `pass` or `unchanged`; an existing one is always updated.'),
    },
    outputs: {
        ...review_fields/* reviewOutputNames */.I,
        report: 'Path of the report (Markdown).',
        'comment-url': 'Address of the comment.',
    },
    async run(inputs, host) {
        // What reports is loaded while GitHub answers.
        const [result, outputs, { publishReport }] = await Promise.all([
            (0,review/* review */.N)(host, inputs),
            Promise.all(/* import() */[__webpack_require__.e(2338), __webpack_require__.e(6288), __webpack_require__.e(9680), __webpack_require__.e(4105), __webpack_require__.e(4754), __webpack_require__.e(2921), __webpack_require__.e(4476), __webpack_require__.e(4709), __webpack_require__.e(2435)]).then(__webpack_require__.bind(__webpack_require__, 76689)),
            Promise.all(/* import() */[__webpack_require__.e(2338), __webpack_require__.e(6288), __webpack_require__.e(4105), __webpack_require__.e(4709)]).then(__webpack_require__.bind(__webpack_require__, 34709)),
        ]);
        const { faultOf, findingsOf, refusalOf, reviewOutputs, warnOfInconclusive } = outputs;
        warnOfInconclusive(host, result);
        const refused = refusalOf(result, { context: host.context, failOn: inputs['fail-on'] });
        // On a shell nothing tells later whether the push went well: only what passes is kept.
        if (host.context.host === 'github' || refused.refusal === undefined) {
            for (const reviewed of result.reviewed)
                await keepRun(host, reviewed);
        }
        const { file, commentUrl, fault } = await publishReport(host, findingsOf(result), inputs.comment);
        return {
            outputs: {
                ...reviewOutputs(result),
                report: file,
                ...(commentUrl !== undefined && { 'comment-url': commentUrl }),
            },
            ...refused,
            ...(fault !== undefined && { fault }),
            ...faultOf(result),
        };
    },
});


/***/ }),

/***/ 28590:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ gatherBase)
/* harmony export */ });
/**
 * The commit that this one is held against. For a pull request it is what GitHub merged the head into: the first parent
 * of the merge commit, since the base branch may have moved on after the event.
 */
async function gatherBase({ context, repository }) {
    if (context.host === 'local')
        return context.base;
    if (context.event === 'push' || context.event === 'merge_group')
        return context.base;
    const [first, second] = await repository.parents(context.commit);
    if (context.event === 'pull_request')
        return second === undefined ? context.base : first;
    return context.base ?? first;
}


/***/ }),

/***/ 19563:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ review)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _domain_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45529);
/* harmony import */ var _base_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28590);
/* harmony import */ var _policies_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39223);
/* harmony import */ var _subjects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29246);
/* harmony import */ var _touched_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59077);






/** Judges every model that the event touches, or the one that is named. One that cannot be judged does not stop the others. */
async function review(host, inputs) {
    const name = inputs.model ?? (0,_domain_model_js__WEBPACK_IMPORTED_MODULE_1__/* .slugOf */ .tF)(host.context.repository.name);
    const scope = await orUnjudged(name, () => gatherScope(host, inputs));
    if ('error' in scope)
        return { reviewed: [], unjudged: [scope] };
    const reviewed = [];
    const unjudged = [];
    for (const subject of scope.subjects) {
        const one = await orUnjudged(subject.model, () => reviewModel({ ...scope, host, inputs, subject }));
        if ('error' in one)
            unjudged.push(one);
        else
            reviewed.push(one);
    }
    return { reviewed, unjudged };
}
async function gatherScope(host, inputs) {
    const asked = (0,_base_js__WEBPACK_IMPORTED_MODULE_5__/* .gatherBase */ .R)(host);
    const [policies, base, trees, judging] = await Promise.all([
        (0,_policies_js__WEBPACK_IMPORTED_MODULE_2__/* .gatherPolicies */ .y)(host, { named: inputs.policy, base: asked }),
        asked,
        (0,_touched_js__WEBPACK_IMPORTED_MODULE_4__/* .gatherTrees */ .Pw)(host, asked),
        // Loaded while GitHub answers.
        Promise.all(/* import() */[__webpack_require__.e(6288), __webpack_require__.e(9680), __webpack_require__.e(4754), __webpack_require__.e(2921), __webpack_require__.e(4476), __webpack_require__.e(6042)]).then(__webpack_require__.bind(__webpack_require__, 24476)),
    ]);
    const subjects = (0,_subjects_js__WEBPACK_IMPORTED_MODULE_3__/* .gatherSubjects */ .H2)(policies, { context: host.context, model: inputs.model });
    const touched = subjects.filter((subject) => (0,_touched_js__WEBPACK_IMPORTED_MODULE_4__/* .isTouched */ .Dn)(subject, { trees, policies }));
    const isAsked = host.context.host === 'local' && touched.length === 0;
    refuseSharedFiles(inputs, isAsked ? subjects : touched);
    return { policies, base, subjects, trees, judging };
}
/** Files that an input names are one model's: two models judged on the same numbers would both look well measured. */
function refuseSharedFiles(inputs, [first, ...more]) {
    const input = namedInput(inputs);
    if (!input || !first || more.length === 0)
        return;
    const names = [first, ...more].map(({ model }) => `\`${model}\``).join(', ');
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelgateError */ .HJ({
        code: 'MODEL_UNKNOWN',
        message: `Input \`${input}\` is one model’s, and it could be that of ${names}`,
        hint: 'Name one of them with `model`, or name the files of each in the policy.',
    });
}
/** The input that names files of one model. */
function namedInput({ metrics, predictions, run }) {
    if (metrics.length > 0)
        return 'metrics';
    if (predictions !== undefined)
        return 'predictions';
    return run === undefined ? undefined : 'run';
}
async function reviewModel(scope) {
    const { host, inputs, subject, policies, base, trees } = scope;
    const { comparisonFile, compareModel, untouchedModel } = scope.judging;
    // One that an earlier run or a commit left there must not stand in for a model that cannot be judged now.
    await host.files.remove(comparisonFile(subject.model));
    const named = { metrics: inputs.metrics, predictions: inputs.predictions, run: inputs.run };
    const { baseline, stage } = inputs;
    const request = { host, subject, policies, trees, base, named, baseline, stage };
    // Who names files on a shell asks about these files, whatever git says of them.
    const asked = host.context.host === 'local' && scope.subjects.length === 1 && namedInput(inputs);
    if (asked || (0,_touched_js__WEBPACK_IMPORTED_MODULE_4__/* .isTouched */ .Dn)(subject, { trees, policies }))
        return { subject, ...(await compareModel(request)) };
    return { subject, comparison: await untouchedModel(request) };
}
async function orUnjudged(model, gather) {
    try {
        return await gather();
    }
    catch (error) {
        if (error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelgateError */ .HJ)
            return { model, error };
        throw error;
    }
}


/***/ }),

/***/ 29246:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H2: () => (/* binding */ gatherSubjects),
/* harmony export */   N9: () => (/* binding */ assertStage),
/* harmony export */   PL: () => (/* binding */ columnsOf)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _domain_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45529);
/* harmony import */ var _domain_policy_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29337);



/**
 * The models of the policy, or the one that is named; without a policy the repository’s own. One that the pull request
 * takes out of the policy is judged as it was: else that would be a way past its rules.
 */
function gatherSubjects({ head, inForce, removed }, { context, model }) {
    const recipes = head ?? inForce;
    if (!recipes)
        return [withoutPolicy((0,_domain_model_js__WEBPACK_IMPORTED_MODULE_1__/* .parseModelName */ .s_)(model ?? (0,_domain_model_js__WEBPACK_IMPORTED_MODULE_1__/* .slugOf */ .tF)(context.repository.name)))];
    const models = new Map([...recipes.models, ...[...removed].filter(([name]) => !recipes.models.has(name))]);
    const made = model === undefined ? [...models.values()] : [(0,_domain_policy_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .modelOf */ .DM)({ ...recipes, models }, model)];
    return made.map((proposed) => {
        const ruled = inForce?.models.get(proposed.name);
        const ruling = ruled && inForce ? { policy: inForce, rules: ruled } : { policy: recipes, rules: proposed };
        return subjectOf(proposed, ruling, {
            gated: ruled !== undefined,
            removed: removed.has(proposed.name),
        });
    });
}
/** @throws ModelgateError INPUT_INVALID for a stage that the model has not, with the choices */
function assertStage({ model, stages }, stage) {
    if (stages.includes(stage))
        return;
    const choices = stages.map((one) => `\`${one}\``).join(', ');
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelgateError */ .HJ({
        code: 'INPUT_INVALID',
        message: `Input \`stage\` is ${JSON.stringify(stage.slice(0, 80))}; ${model} has ${choices}`,
        hint: 'Stages are listed under `stages` of the model in the policy of the default branch.',
    });
}
function subjectOf({ name, recipe }, { policy, rules }, standing) {
    const { predictions } = recipe;
    return {
        model: name,
        recipe,
        gate: (0,_domain_policy_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .gateOf */ .Rv)(policy, rules),
        ...standing,
        failOn: policy.failOn,
        stages: rules.stages,
        release: rules.release,
        ...(predictions && { columns: { ...columnsOf(predictions), slices: (0,_domain_policy_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .sliceColumns */ .Ml)(recipe, rules.rules) } }),
    };
}
function columnsOf({ path: _path, ...columns }) {
    return columns;
}
function withoutPolicy(name) {
    const { recipe, stages, release } = (0,_domain_policy_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .modelOf */ .DM)((0,_domain_policy_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .unwrittenPolicy */ .Z1)(name), name);
    const none = { gate: undefined, gated: false, removed: false, failOn: 'never' };
    return { model: name, recipe, ...none, stages, release };
}


/***/ }),

/***/ 59077:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dn: () => (/* binding */ isTouched),
/* harmony export */   Pw: () => (/* binding */ gatherTrees),
/* harmony export */   cG: () => (/* binding */ differingInputs),
/* harmony export */   zH: () => (/* binding */ digestOfInputs)
/* harmony export */ });
/* harmony import */ var _domain_policy_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89231);
/* harmony import */ var _domain_run_inputs_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28466);


async function gatherTrees({ context, repository }, base) {
    const isReview = context.event.startsWith('pull_request') || context.event === 'merge_group';
    const treeBefore = async () => {
        const commit = isReview ? await base : undefined;
        return commit === undefined ? undefined : repository.tree(commit);
    };
    const [head, before] = await Promise.all([repository.tree(context.commit), treeBefore()]);
    return { head, base: before };
}
/**
 * Whether the change touches the model: its tree (less `exclude`) or its recipe differs. What the base excludes counts
 * as well as what the head excludes, so that a pull request cannot hide by excluding itself.
 */
function isTouched(subject, { trees, policies }) {
    if (trees.base === undefined)
        return true;
    const before = policies.inForce?.models.get(subject.model)?.recipe;
    if (before && (0,_domain_policy_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .recipeCanonical */ .RZ)(before) !== (0,_domain_policy_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .recipeCanonical */ .RZ)(subject.recipe))
        return true;
    return [subject.recipe, ...(before ? [before] : [])].some((recipe) => (0,_domain_run_inputs_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isTouched */ .Dn)(trees.base ?? [], trees.head, recipe));
}
/** The digest of all that the run of this commit was made from (design, section 4, “Train once”). */
function digestOfInputs(subject, trees, hasPolicy) {
    const { path, exclude } = subject.recipe;
    return (0,_domain_run_inputs_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .inputsDigest */ .KA)({
        entries: trees.head,
        path,
        exclude,
        recipe: hasPolicy ? (0,_domain_policy_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .recipeCanonical */ .RZ)(subject.recipe) : null,
        external: (0,_domain_policy_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .externalData */ .yz)(subject.recipe),
    });
}
/** What a run of another commit must agree in besides its inputs: the workflows, and the policy wherever it lies. */
function decidersOf(policyFile) {
    return ['.github', policyFile];
}
/**
 * Files in which another commit differs from this one, so that a run of it must not stand for one of this (design, section 4, “Train
 * once”): of the model’s inputs, the workflows and the policy, which says the recipe. `undefined`: with these added, both have the same
 * digest.
 */
function differingInputs({ subject, policies }, ours, theirs) {
    const { path, exclude } = subject.recipe;
    const added = decidersOf(policies.path);
    const digestOf = (entries) => (0,_domain_run_inputs_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .inputsDigest */ .KA)({ entries, path, exclude, added, recipe: (0,_domain_policy_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .recipeCanonical */ .RZ)(subject.recipe), external: [] });
    if (digestOf(ours) === digestOf(theirs))
        return undefined;
    return (0,_domain_run_inputs_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .touchedPaths */ .Pq)(theirs, ours, { path, exclude, further: added });
}


/***/ }),

/***/ 10109:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ reviewOutputNames),
/* harmony export */   O: () => (/* binding */ reviewInputs)
/* harmony export */ });
/* harmony import */ var _runtime_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74175);

/** Inputs and outputs that the check and `compare` share (contract, “Check”). */
const reviewInputs = {
    ..._runtime_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .commonInputs */ .j$,
    metrics: (0,_runtime_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn)('Metric files, paths or globs, one a line; formats are recognised by content. Default: the policy’s.'),
    predictions: (0,_runtime_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('The candidate’s prediction file (CSV, JSONL or Parquet). Default: the policy’s.'),
    run: (0,_runtime_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('A run’s folder or its `run.json`. Default: this workflow’s run.'),
    baseline: (0,_runtime_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textOr */ .ph)('auto', 'What to compare with: `auto` (the version that holds the stage, else the newest run of the base branch, else the file at the base commit), a stage, a version `v2.1.0`, `ref:<git ref>`, a path, or `none`.'),
    stage: (0,_runtime_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Whose holder is the baseline. Default: the last of the policy’s `stages`.'),
    'fail-on': (0,_runtime_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(['fail', 'inconclusive', 'never'], 'Which verdict fails the job: `fail` (`incomparable` counts as such), `inconclusive` (besides), `never`. Default: the policy’s, else `fail`. Without a policy nothing fails the job.'),
};
const reviewOutputNames = {
    outcome: 'The verdict, or `error` on a fault.',
    verdict: 'The worst verdict: `incomparable`, `fail`, `inconclusive`, `first`, `pass` or `unchanged`.',
    comparison: 'Path of `comparison.json`; JSON by model when there are several.',
    baseline: 'What the baseline was; JSON by model when there are several.',
    metrics: 'JSON: name → {baseline, candidate, change, lower, upper, verdict}; by model when there are several.',
};


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

/***/ 47916:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hf: () => (/* binding */ globFault),
/* harmony export */   Ke: () => (/* binding */ matcherOf),
/* harmony export */   SO: () => (/* binding */ compileGlob),
/* harmony export */   kt: () => (/* binding */ matchesGlob)
/* harmony export */ });
const limit = 64;
/** What is wrong with a pattern, and what to write; `undefined` if it is well formed. */
function globFault(pattern) {
    if (pattern === '')
        return 'an empty pattern matches nothing';
    if (pattern.length > 1024)
        return 'a pattern may have 1024 letters at the most';
    if (pattern.includes('\\'))
        return 'write `/` between folders; there is no escape: `[*]` stands for a star itself';
    if (pattern.startsWith('!'))
        return 'there is no negation';
    if (pattern.startsWith('/'))
        return 'patterns are relative: leave out the first `/`';
    if (pattern.endsWith('/'))
        return `write \`${pattern}**\` for all that is in a folder`;
    if (/[?*+@!]\(/.test(pattern))
        return 'extended globs such as `@(a|b)` are not known; write `{a,b}`';
    if (pattern.includes('[!'))
        return 'write `[^…]` for a letter that is not of a set';
    if (/(^|\/)\.{1,2}(\/|$)/.test(pattern))
        return 'leave out `.` and `..`';
    if (pattern.includes('//'))
        return 'there is a name missing between two `/`';
    if (!isBalanced(pattern))
        return 'a bracket is not closed, or a set holds one of `/`, `{`, `,`, `}`';
    if (expand(pattern).length > limit)
        return `its braces give more than ${limit} readings`;
    return undefined;
}
/** @throws RangeError for a pattern that `globFault` names a fault of */
function compileGlob(pattern) {
    const fault = globFault(pattern);
    if (fault)
        throw new RangeError(`${JSON.stringify(pattern)}: ${fault}`);
    return expand(pattern).map((reading) => reading.split('/').map((name) => (name === '**' ? name : tokensOf(name))));
}
function matchesGlob(glob, path) {
    const names = path.split('/').map((name) => [...name]);
    return glob.some((reading) => matchesNames(reading, names));
}
/** Whether any of the patterns fits; compiled once. */
function matcherOf(patterns) {
    const globs = patterns.map(compileGlob);
    return (path) => globs.some((glob) => matchesGlob(glob, path));
}
/** `reachable[j]`: the first names of the pattern so far can stand for the first j names of the path. */
function matchesNames(pattern, path) {
    let reachable = [true, ...path.map(() => false)];
    for (const name of pattern) {
        const next = reachable.map(() => false);
        for (let j = 0; j <= path.length; j++) {
            if (name === '**')
                next[j] = Boolean(reachable[j]) || (j > 0 && Boolean(next[j - 1]));
            else if (j > 0 && reachable[j - 1])
                next[j] = matchesName(name, path[j - 1]);
        }
        reachable = next;
    }
    return Boolean(reachable[path.length]);
}
/** Greedy with one point to come back to, the last star: enough, since an earlier star can only do what a later one can. */
function matchesName(tokens, letters) {
    let token = 0;
    let letter = 0;
    let star = -1;
    let starLetter = 0;
    if (letters.length === 0)
        return false;
    while (letter < letters.length) {
        const current = tokens[token];
        if (current?.kind === 'letter' && current.accepts(letters[letter])) {
            token++;
            letter++;
        }
        else if (current?.kind === 'star') {
            star = token++;
            starLetter = letter;
        }
        else if (star >= 0) {
            token = star + 1;
            letter = ++starLetter;
        }
        else
            return false;
    }
    return tokens.slice(token).every(({ kind }) => kind === 'star');
}
function tokensOf(name) {
    const tokens = [];
    const letters = [...name];
    for (let i = 0; i < letters.length; i++) {
        const letter = letters[i];
        const end = letter === '[' ? endOfSet(letters, i) : -1;
        if (letter === '*')
            tokens.push({ kind: 'star' });
        else if (letter === '?')
            tokens.push({ kind: 'letter', accepts: () => true });
        else if (end > 0) {
            tokens.push({ kind: 'letter', accepts: setOf(letters.slice(i + 1, end)) });
            i = end;
        }
        else
            tokens.push({ kind: 'letter', accepts: (found) => found === letter });
    }
    return tokens;
}
function setOf(letters) {
    const negated = letters[0] === '^';
    const members = negated ? letters.slice(1) : letters;
    const ranges = [];
    for (let i = 0; i < members.length; i++) {
        const from = members[i];
        const to = members[i + 1] === '-' ? members[i + 2] : undefined;
        ranges.push([codeOf(from), codeOf(to ?? from)]);
        if (to !== undefined)
            i += 2;
    }
    return (letter) => ranges.some(([from, to]) => from <= codeOf(letter) && codeOf(letter) <= to) !== negated;
}
/** A `]` that comes first in a set belongs to it. */
function endOfSet(letters, start) {
    const first = letters[start + 1] === '^' ? start + 2 : start + 1;
    return letters.indexOf(']', first + 1);
}
function isBalanced(pattern) {
    const letters = [...pattern];
    let depth = 0;
    for (let i = 0; i < letters.length; i++) {
        if (letters[i] === '[') {
            const end = endOfSet(letters, i);
            if (end < 0 || letters.slice(i, end).some((letter) => '/{,}'.includes(letter)))
                return false;
            i = end;
        }
        else if (letters[i] === '{')
            depth++;
        else if (letters[i] === '}' && --depth < 0)
            return false;
    }
    return depth === 0;
}
/** `a{b,c{d,e}}` gives `ab`, `acd`, `ace`; stops beyond the limit. */
function expand(pattern) {
    const start = pattern.indexOf('{');
    if (start < 0)
        return [pattern];
    let depth = 0;
    const parts = [''];
    for (let i = start; i < pattern.length; i++) {
        const letter = pattern[i];
        if (letter === '{' && depth++ === 0)
            continue;
        if (letter === '}' && --depth === 0) {
            const rest = pattern.slice(i + 1);
            const readings = [];
            for (const part of parts) {
                readings.push(...expand(pattern.slice(0, start) + part + rest));
                if (readings.length > limit)
                    break;
            }
            return readings;
        }
        if (letter === ',' && depth === 1)
            parts.push('');
        else
            parts[parts.length - 1] += letter;
    }
    return [pattern];
}
function codeOf(letter) {
    return letter.codePointAt(0);
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

/***/ 89231:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G8: () => (/* binding */ rulesDigest),
/* harmony export */   RZ: () => (/* binding */ recipeCanonical),
/* harmony export */   yz: () => (/* binding */ externalData)
/* harmony export */ });
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39605);

/**
 * SHA-256 of the rules in their canonical form (RFC 8785): shorthands written out, defaults filled in, rules sorted by
 * metric and slices by name. However a policy is laid out, the same rules have the same digest.
 */
function rulesDigest({ alpha, looks, rules }) {
    const canonical = (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .sortedByBytes */ .OU)(rules, ({ metric }) => metric).map((rule) => ({
        metric: rule.metric,
        direction: rule.direction,
        'no-worse': rule.noWorse,
        tolerance: rule.tolerance && { kind: rule.tolerance.kind, value: rule.tolerance.value },
        'must-improve': rule.mustImprove,
        min: rule.min,
        max: rule.max,
        slices: (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .sortedByBytes */ .OU)(rule.slices, (column) => column),
        level: rule.level,
    }));
    return (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .Bj)((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)({ alpha, looks, rules: canonical }));
}
/**
 * The recipe as one canonical text (RFC 8785), a part of a run's inputs digest. `path` and `exclude` are left out: the
 * digest covers the path by itself, and of `exclude` what it leaves.
 */
function recipeCanonical(recipe) {
    const { train, evaluate, model, metrics, predictions, data } = recipe;
    return (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)({ train, evaluate, model, metrics, predictions, data });
}
/** Data outside the repository that a run's inputs name. */
function externalData(recipe) {
    return recipe.data.flatMap((source) => source.kind === 'external' ? [{ uri: source.uri, version: source.version }] : []);
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

/***/ 28466:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dn: () => (/* binding */ isTouched),
/* harmony export */   KA: () => (/* binding */ inputsDigest),
/* harmony export */   Pq: () => (/* binding */ touchedPaths)
/* harmony export */ });
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39605);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47916);
/* harmony import */ var _repository_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62164);



/**
 * Names what a run was made from; artifacts carry it in their names, so this form is fixed for ever. It is the SHA-256 of
 * one canonical JSON text (RFC 8785):
 *
 *     {"added":[…],"entries":[[path,mode,id],…],"external":[[uri,version],…],"path":…,"recipe":…,"version":1}
 *
 * - `entries`: the files in scope, with their paths from the repository's root, sorted by the UTF-8 bytes of the path
 * - `external`: sorted by the UTF-8 bytes of uri, then of version
 * - `added`: sorted likewise, and left out when nothing is added
 * - `recipe`: the text of `recipeCanonical`, as a string, or null
 *
 * Contents enter by git's object ids, so the digest is the same on every system and needs no checkout. JSON frames every
 * part: no two inputs share a text.
 */
function inputsDigest({ entries, path, exclude, recipe, external, added = [] }) {
    const counted = new Map([...filesInScope(entries, { path, exclude }), ...filesWithin(entries, added)].map((entry) => [
        entry.path,
        entry,
    ]));
    const form = {
        version: 1,
        path,
        entries: (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .sortedByBytes */ .OU)(counted.values(), (entry) => entry.path).map(({ path, mode, id }) => [
            path,
            mode,
            id,
        ]),
        recipe,
        external: (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .sortedByBytes */ .OU)((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .sortedByBytes */ .OU)(external, ({ version }) => version), ({ uri }) => uri).map(({ uri, version }) => [uri, version]),
        added: added.length > 0 ? (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .sortedByBytes */ .OU)(new Set(added), (folder) => folder) : undefined,
    };
    return (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .Bj)((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(form));
}
/**
 * Files in which two commits differ within the scope, or within the folders and files of `further`: added, removed or changed. Sorted
 * by the bytes of the path.
 */
function touchedPaths(base, head, { further = [], ...scope }) {
    const identities = (entries) => new Map([...filesInScope(entries, scope), ...filesWithin(entries, further)].map(({ path, mode, id }) => [
        path,
        `${mode} ${id}`,
    ]));
    const [before, after] = [identities(base), identities(head)];
    const paths = new Set([...before.keys(), ...after.keys()]);
    return (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .sortedByBytes */ .OU)([...paths].filter((path) => before.get(path) !== after.get(path)), (path) => path);
}
/** Whether a change touches the model: the tree under its path, less what is excluded, differs. */
function isTouched(base, head, scope) {
    return touchedPaths(base, head, scope).length > 0;
}
/**
 * A link or a submodule above the path decides what is found there: it counts, and no glob excludes it. The same holds
 * where the path itself is one file.
 */
function filesInScope(entries, { path, exclude }) {
    const excluded = (0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matcherOf */ .Ke)(exclude);
    return entries.filter((entry) => {
        if (!isFile(entry))
            return false;
        if (entry.path === path || (0,_repository_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isWithin */ .UO)(entry.path, path))
            return true;
        return (0,_repository_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isWithin */ .UO)(path, entry.path) && !excluded((0,_repository_path_js__WEBPACK_IMPORTED_MODULE_2__/* .relativeTo */ .Mf)(path, entry.path));
    });
}
function filesWithin(entries, folders) {
    return entries.filter((entry) => isFile(entry) && folders.some((folder) => (0,_repository_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isWithin */ .UO)(folder, entry.path)));
}
/** Some listings name folders, too; what is in them says it all. */
function isFile({ mode }) {
    return Number(mode) !== 40000;
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


/***/ })

};
