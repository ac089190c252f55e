export const id = 631;
export const ids = [631];
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

// EXTERNAL MODULE: ./src/actions/gather/review.ts + 1 modules
var review = __webpack_require__(67705);
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
            Promise.all(/* import() */[__webpack_require__.e(288), __webpack_require__.e(170), __webpack_require__.e(777), __webpack_require__.e(933)]).then(__webpack_require__.bind(__webpack_require__, 40933)),
            Promise.all(/* import() */[__webpack_require__.e(288), __webpack_require__.e(170)]).then(__webpack_require__.bind(__webpack_require__, 9170)),
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

/***/ 48631:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  demo: () => (/* binding */ demo)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/host.ts + 11 modules
var src_host = __webpack_require__(56554);
// EXTERNAL MODULE: ./src/actions/check.ts + 1 modules
var check = __webpack_require__(64030);
// EXTERNAL MODULE: ./src/runtime/define-action.ts
var define_action = __webpack_require__(7320);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
;// CONCATENATED MODULE: ./src/demo/workspace.ts






const execute = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
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
/** The machine may have no git identity, or hooks and signing of its own. */
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
        await execute(command, [...args], { cwd });
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






/** Four pull requests: what each claims to do, and what it does. */
const pullRequests = [
    { name: 'better', title: 'Use more of what is known before take-off' },
    { name: 'better-overall-worse-in-one-slice', title: 'The same, with a small mistake in one place' },
    { name: 'readme-only', title: 'Describe the model' },
    { name: 'nan', title: 'Add the air pressure' },
];
/** `modelgate demo`: makes a repository from the example, trains in it, and shows the check of four pull requests. */
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
/** The demo prints the reports itself. */
const silent = {
    info: () => undefined,
    warn: (message) => void process.stderr.write(`warning: ${message}\n`),
    debug: () => undefined,
    group: (_title, run) => run(),
    show: () => Promise.resolve(),
};
function say(text) {
    process.stdout.write(`${text}\n`);
}


/***/ })

};
