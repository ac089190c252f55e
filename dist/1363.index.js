export const id = 1363;
export const ids = [1363];
export const modules = {

48363:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  check: () => (check)
});
var _runtime_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74175);
var _runtime_define_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7320);
var _gather_kept_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54415);
var _gather_review_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19563);
var _review_fields_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10109);





const check = (0,_runtime_define_action_js__WEBPACK_IMPORTED_MODULE_1__/* .defineAction */ .QP)({
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
        ..._review_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .reviewInputs */ .O,
        comment: (0,_runtime_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .choiceOr */ .FZ)(['always', 'changes', 'never'], 'When to comment. `changes`: a new comment only when the verdict is not `pass` or `unchanged`; an existing one is always updated.'),
    },
    outputs: {
        ..._review_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .reviewOutputNames */ .I,
        report: 'Path of the report (Markdown).',
        'comment-url': 'Address of the comment.',
    },
    async run(inputs, host) {
        const [result, outputs, { publishReport }] = await Promise.all([
            (0,_gather_review_js__WEBPACK_IMPORTED_MODULE_3__/* .review */ .N)(host, inputs),
            Promise.all(/* import() */[__webpack_require__.e(5801), __webpack_require__.e(2338), __webpack_require__.e(2358), __webpack_require__.e(4105), __webpack_require__.e(5540), __webpack_require__.e(6689)]).then(__webpack_require__.bind(__webpack_require__, 76689)),
            Promise.all(/* import() */[__webpack_require__.e(5801), __webpack_require__.e(2338), __webpack_require__.e(2358), __webpack_require__.e(4105), __webpack_require__.e(5540)]).then(__webpack_require__.bind(__webpack_require__, 77827)),
        ]);
        const { faultOf, findingsOf, refusalOf, reviewOutputs, warnOfInconclusive } = outputs;
        warnOfInconclusive(host, result);
        const refused = refusalOf(result, { context: host.context, failOn: inputs['fail-on'] });
        if (host.context.host === 'github' || refused.refusal === undefined) {
            for (const reviewed of result.reviewed)
                await (0,_gather_kept_js__WEBPACK_IMPORTED_MODULE_2__/* .keepRun */ .X)(host, reviewed);
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


}),

28590:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  R: () => (gatherBase)
});
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


}),

54415:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  X: () => (keepRun),
  m: () => (isOfTag)
});
var _domain_run_artifact_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22252);
var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10241);


async function keepRun(host, { subject, candidate }) {
    const { context, log, runs } = host;
    const run = candidate?.run;
    const digest = run?.record['inputs-digest'];
    if (context.event !== 'push' || context.dirty || run === undefined || digest === undefined)
        return;
    if (isOfTag(context))
        return;
    if ((await runs.ofThisWorkflowRun()).some(({ model }) => model === subject.model))
        return;
    const name = (0,_domain_run_artifact_name_js__WEBPACK_IMPORTED_MODULE_0__/* .formatArtifactName */ .FJ)({ model: subject.model, digest: (0,_domain_run_artifact_name_js__WEBPACK_IMPORTED_MODULE_0__/* .shortDigest */ .VK)(digest) });
    try {
        await runs.keep(name, run.folder);
        log.info(`Kept the run of ${subject.model} as ${name}: it is the baseline of pull requests from here.`);
    }
    catch (error) {
        if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelgateError */ .HJ) || error.code !== 'NOT_SUPPORTED_HERE')
            throw error;
        log.warn(error.message);
    }
}
function isOfTag({ ref }) {
    return ref.startsWith('refs/tags/');
}


}),

19563:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  N: () => (review)
});
var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
var _domain_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45529);
var _base_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28590);
var _comparison_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14556);
var _policies_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39223);
var _subjects_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29246);
var _touched_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59077);







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
    const asked = (0,_base_js__WEBPACK_IMPORTED_MODULE_6__/* .gatherBase */ .R)(host);
    const [policies, base, trees, judging] = await Promise.all([
        (0,_policies_js__WEBPACK_IMPORTED_MODULE_3__/* .gatherPolicies */ .y)(host, { named: inputs.policy, base: asked }),
        asked,
        (0,_touched_js__WEBPACK_IMPORTED_MODULE_5__/* .gatherTrees */ .Pw)(host, asked),
        Promise.all(/* import() */[__webpack_require__.e(5801), __webpack_require__.e(1632), __webpack_require__.e(2219), __webpack_require__.e(9589), __webpack_require__.e(4387), __webpack_require__.e(654), __webpack_require__.e(7246), __webpack_require__.e(4650)]).then(__webpack_require__.bind(__webpack_require__, 17246)),
        host.metricFiles.prepare(),
    ]);
    const subjects = (0,_subjects_js__WEBPACK_IMPORTED_MODULE_4__/* .gatherSubjects */ .H2)(policies, { context: host.context, model: inputs.model });
    const touched = subjects.filter((subject) => (0,_touched_js__WEBPACK_IMPORTED_MODULE_5__/* .isTouched */ .Dn)(subject, { trees, policies }));
    const isAsked = host.context.host === 'local' && touched.length === 0;
    refuseSharedFiles(inputs, isAsked ? subjects : touched);
    return { policies, base, subjects, trees, judging };
}
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
function namedInput({ metrics, predictions, run, candidates = [] }) {
    if (candidates.length > 0)
        return 'candidates';
    if (metrics.length > 0)
        return 'metrics';
    if (predictions !== undefined)
        return 'predictions';
    return run === undefined ? undefined : 'run';
}
async function reviewModel(scope) {
    const { host, inputs, subject, policies, base, trees } = scope;
    const { candidates = [], rankBy } = inputs;
    const { compareModel } = scope.judging;
    await (0,_comparison_files_js__WEBPACK_IMPORTED_MODULE_2__/* .removeComparison */ .sd)(host, subject.model);
    const named = { metrics: inputs.metrics, predictions: inputs.predictions, run: inputs.run };
    const { baseline, stage } = inputs;
    const validating = { enginePath: inputs['engine-path'], allow: inputs.allow };
    const request = { host, subject, policies, trees, base, named, baseline, stage, validating };
    const asked = host.context.host === 'local' && scope.subjects.length === 1 && namedInput(inputs);
    if (asked || (0,_touched_js__WEBPACK_IMPORTED_MODULE_5__/* .isTouched */ .Dn)(subject, { trees, policies })) {
        if (candidates.length === 0)
            return { subject, ...(await compareModel(request)) };
        const { compareCandidates } = await Promise.all(/* import() */[__webpack_require__.e(5801), __webpack_require__.e(1632), __webpack_require__.e(2219), __webpack_require__.e(9589), __webpack_require__.e(4387), __webpack_require__.e(654), __webpack_require__.e(7246), __webpack_require__.e(9179)]).then(__webpack_require__.bind(__webpack_require__, 31508));
        return { subject, ...(await compareCandidates(request, { candidates, rankBy })) };
    }
    const { untouchedModel } = await Promise.all(/* import() */[__webpack_require__.e(5801), __webpack_require__.e(1632), __webpack_require__.e(2219), __webpack_require__.e(9589), __webpack_require__.e(4387), __webpack_require__.e(654), __webpack_require__.e(7246), __webpack_require__.e(2283)]).then(__webpack_require__.bind(__webpack_require__, 74759));
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


}),

10109:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  I: () => (reviewOutputNames),
  O: () => (reviewInputs)
});
var _validating_allow_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81168);
var _validating_engine_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75415);
var _runtime_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74175);



const reviewInputs = {
    ..._runtime_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .commonInputs */ .j$,
    metrics: (0,_runtime_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .lines */ .Mn)('Metric files, paths or globs, one a line; formats are recognised by content. Default: the policy’s.'),
    predictions: (0,_runtime_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('The candidate’s prediction file (CSV, JSONL or Parquet); a glob, or several, one a line: a file a seed. Default: the policy’s.'),
    run: (0,_runtime_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('A run’s folder or its `run.json`. Default: this workflow’s run.'),
    baseline: (0,_runtime_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textOr */ .ph)('auto', 'What to compare with: `auto` (the version that holds the stage, else the newest run of the base branch, else the file at the base commit), a stage, a version `v2.1.0`, `ref:<git ref>`, a path, or `none`.'),
    stage: (0,_runtime_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('Whose holder is the baseline. Default: the last of the policy’s `stages`.'),
    'engine-path': _validating_engine_path_js__WEBPACK_IMPORTED_MODULE_1__/* .enginePathField */ .Q,
    allow: _validating_allow_js__WEBPACK_IMPORTED_MODULE_0__/* .allowField */ .m,
    'fail-on': (0,_runtime_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(['fail', 'inconclusive', 'never'], 'Which verdict fails the job: `fail` (`incomparable` counts as such), `inconclusive` (besides), `never`. Default: the policy’s, else `fail`. Without a policy nothing fails the job.'),
};
const reviewOutputNames = {
    outcome: 'The verdict, or `error` on a fault.',
    verdict: 'The worst verdict: `incomparable`, `fail`, `inconclusive`, `first`, `pass` or `unchanged`.',
    comparison: 'Path of `comparison.json`; JSON by model when there are several.',
    baseline: 'What the baseline was; JSON by model when there are several.',
    metrics: 'JSON: name → {baseline, candidate, change, lower, upper, verdict}; by model when there are several.',
};


}),

1363:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  demo: () => (demo)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/host.ts + 33 modules
var src_host = __webpack_require__(71806);
// EXTERNAL MODULE: ./src/actions/check.ts
var check = __webpack_require__(48363);
// EXTERNAL MODULE: ./src/runtime/define-action.ts
var define_action = __webpack_require__(7320);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./src/actions/promote.ts + 11 modules
var promote = __webpack_require__(2584);
// EXTERNAL MODULE: ./src/actions/rollback.ts + 5 modules
var rollback = __webpack_require__(244);
// EXTERNAL MODULE: ./src/ports/ledger.ts
var ledger = __webpack_require__(37727);
;// CONCATENATED MODULE: ./src/demo/life.ts








const execute = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
async function showLife(workspace, say) {
    const { directory, git, train } = workspace;
    const run = (action, inputs) => runVerb(action, { directory, inputs, say });
    await git('switch', '--quiet', 'main');
    await train();
    say('\nmodelgate promote            (the model of main becomes the first version)\n');
    await run(promote.promote, {});
    await git('merge', '--quiet', '--no-edit', 'better');
    await train();
    say('\ngit merge better && python train.py && modelgate promote\n');
    await run(promote.promote, {});
    await git('merge', '--quiet', '--no-edit', '--strategy-option=theirs', 'better-overall-worse-in-one-slice');
    await train();
    say('\nThe one with a mistake in one place is merged all the same: modelgate promote\n');
    await run(promote.promote, {});
    say('\nAt three in the morning: modelgate rollback --reason "late for a whole airline"\n');
    await run(rollback.rollback, { reason: 'late for a whole airline' });
    say(`\nThe ledger, an event a commit: git log ${ledger/* ledgerBranch */.c}\n`);
    say(await gitText(directory, 'log', '--reverse', '--format=  %s', ledger/* ledgerBranch */.c));
    say(`\nIts page, as people read it on GitHub: git show ${ledger/* ledgerBranch */.c}:README.md\n`);
    say(await gitText(directory, 'show', `${ledger/* ledgerBranch */.c}:README.md`));
}
async function runVerb(action, { directory, inputs, say, }) {
    const log = {
        info: (message) => say(`  ${message}`),
        warn: (message) => say(`  warning: ${message}`),
        annotate: () => undefined,
        debug: () => undefined,
        group: (_title, work) => work(),
        show: () => Promise.resolve(),
    };
    const host = await (0,src_host.localHost)({ env: {}, log, workingDirectory: external_node_path_default().resolve(directory) });
    const { refusal, fault } = await action.run((0,define_action/* parseInputs */.TL)(action, inputs), host);
    if (fault !== undefined)
        throw fault;
    if (refusal !== undefined)
        say(`  Refused: ${refusal}`);
}
async function gitText(directory, ...args) {
    return (await execute('git', [...args], { cwd: directory })).stdout.trimEnd();
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
;// CONCATENATED MODULE: ./src/demo/workspace.ts






const workspace_execute = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
async function makeWorkspace(example) {
    const directory = await (0,promises_.mkdtemp)(external_node_path_default().join((0,external_node_os_.tmpdir)(), 'modelgate-demo-'));
    await (0,promises_.cp)(example, directory, {
        recursive: true,
        filter: (file) => !/(^|[\\/])(variations|build|__pycache__)$/.test(file),
    });
    const workspace = {
        directory,
        git: (...args) => start(directory, 'git', [...identity, ...args]),
        train: () => start(directory, 'python3', ['train.py']),
        async commit(message) {
            await workspace.git('add', '--all');
            await workspace.git('commit', '--quiet', '--message', message);
        },
    };
    await workspace.git('init', '--quiet', '--initial-branch', 'main');
    await workspace.commit('Late flights: a first model');
    return workspace;
}
const identity = [
    '-c',
    'user.name=Demo',
    '-c',
    'user.email=demo@example.com',
    '-c',
    'commit.gpgsign=false',
    '-c',
    'core.hooksPath=',
];
async function start(cwd, command, args) {
    try {
        await workspace_execute(command, [...args], { cwd });
    }
    catch (cause) {
        const { code, stderr } = cause;
        const missing = code === 'ENOENT';
        const message = missing
            ? `The demo needs ${command}`
            : `${command} ${args.at(-1)} failed: ${stderr?.trim().slice(-500)}`;
        const hint = missing
            ? `Install ${command} and run the demo again.`
            : 'Please report it: the example should run as it is.';
        throw new errors/* ModelgateError */.HJ({ code: 'NOT_SUPPORTED_HERE', message, hint }, { cause });
    }
}

;// CONCATENATED MODULE: ./src/demo/demo.ts







const pullRequests = [
    { name: 'better', title: 'Use more of what is known before take-off' },
    { name: 'better-overall-worse-in-one-slice', title: 'The same, with a small mistake in one place' },
    { name: 'readme-only', title: 'Describe the model' },
    { name: 'nan', title: 'Add the air pressure' },
];
async function demo(root) {
    const example = external_node_path_default().join(root, 'examples', 'flights');
    say('Making a repository from examples/flights, and training its first model (a few seconds) …');
    const workspace = await makeWorkspace(example);
    await workspace.train();
    await runCheck(workspace);
    const kept = [];
    for (const { name, title } of pullRequests) {
        await workspace.git('switch', '--quiet', '--create', name, 'main');
        await workspace.git('apply', external_node_path_default().join(example, 'variations', `${name}.patch`));
        await workspace.commit(title);
        await workspace.train();
        const { refused } = await runCheck(workspace);
        const report = external_node_path_default().join(workspace.directory, '.modelgate', 'demo', `${name}.md`);
        await (0,promises_.mkdir)(external_node_path_default().dirname(report), { recursive: true });
        await (0,promises_.copyFile)(external_node_path_default().join(workspace.directory, '.modelgate', 'reports', 'report.md'), report);
        kept.push(report);
        say(`\n${'═'.repeat(100)}\nPull request “${title}” (branch ${name}): the job ${refused ? 'fails' : 'passes'}, and its comment reads\n${'═'.repeat(100)}\n`);
        say(await (0,promises_.readFile)(report, 'utf8'));
    }
    say(`\n${'═'.repeat(100)}\nAfter the merge: versions, stages, and the way back\n${'═'.repeat(100)}`);
    await showLife(workspace, say);
    say(`\nThe repository is ${workspace.directory}; the comments are`);
    for (const report of kept)
        say(`  ${report}`);
    say('Go there and try `git switch better`, change train.py, train, and run the check again.');
    return 0;
}
async function runCheck({ directory }) {
    const host = await (0,src_host.localHost)({ env: {}, log: silent, workingDirectory: directory });
    const { refusal, fault } = await check.check.run((0,define_action/* parseInputs */.TL)(check.check, {}), host);
    if (fault !== undefined)
        throw fault;
    return { refused: refusal !== undefined };
}
const silent = {
    info: () => undefined,
    warn: (message) => void process.stderr.write(`warning: ${message}\n`),
    annotate: () => undefined,
    debug: () => undefined,
    group: (_title, run) => run(),
    show: () => Promise.resolve(),
};
function say(text) {
    process.stdout.write(`${text}\n`);
}


})

};
