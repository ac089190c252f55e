export const id = 4398;
export const ids = [4398,5586];
export const modules = {

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

22277:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  K: () => (warnOfOrigin),
  d: () => (assertFollowsOrigin)
});
var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
var _domain_registry_elsewhere_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95374);


async function warnOfOrigin({ ledger, log }) {
    const origin = await ledger.origin?.();
    if (origin === undefined || origin.standing === 'same')
        return;
    const { standing, repository } = origin;
    const way = standing === 'ahead' ? '' : ` ${(0,_domain_registry_elsewhere_js__WEBPACK_IMPORTED_MODULE_1__/* .wayToOrigin */ .f)(standing, repository)}`;
    log.warn(`${(0,_domain_registry_elsewhere_js__WEBPACK_IMPORTED_MODULE_1__/* .differenceToOrigin */ .b3)(standing)}.${way}`);
}
async function assertFollowsOrigin({ ledger }) {
    const origin = await ledger.origin?.();
    if (origin?.standing !== 'behind' && origin?.standing !== 'diverged')
        return;
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelgateError */ .HJ({
        code: 'LEDGER_ELSEWHERE',
        message: (0,_domain_registry_elsewhere_js__WEBPACK_IMPORTED_MODULE_1__/* .differenceToOrigin */ .b3)(origin.standing),
        hint: (0,_domain_registry_elsewhere_js__WEBPACK_IMPORTED_MODULE_1__/* .wayToOrigin */ .f)(origin.standing, origin.repository),
    });
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

95586:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  scoreAgain: () => (scoreAgain)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10241);
var _domain_policy_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29337);
var _domain_run_record_assembly_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88346);
var _domain_run_record_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77465);
var _gather_portable_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31638);
var _gather_recording_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76288);







async function scoreAgain(host, { subject, run, versions, signal }) {
    const scored = [];
    const files = [];
    for (const { side, scorable } of versions) {
        if (!scorable || scored.some((one) => one['content-id'] === scorable.contentId))
            continue;
        const { failure, file } = await scoreVersion(host, { subject, run, name: side.name, scorable, signal });
        if (failure !== undefined)
            host.log.warn(failure);
        if (file)
            files.push(file);
        scored.push({
            'content-id': scorable.contentId,
            name: side.name,
            ...(file && { predictions: file.path }),
            ...(failure !== undefined && { failure }),
        });
    }
    if (scored.length === 0)
        return run;
    const record = (0,_domain_run_record_assembly_js__WEBPACK_IMPORTED_MODULE_3__/* .withScoredAgain */ .H5)(run.record, { versions: scored, files });
    await host.files.write(node_path__WEBPACK_IMPORTED_MODULE_0___default().join(run.folder, 'run.json'), (0,_domain_run_record_text_js__WEBPACK_IMPORTED_MODULE_4__/* .formatRunRecord */ .c)(record));
    return { ...run, record };
}
async function scoreVersion(host, scoring) {
    const { subject, run, name, scorable } = scoring;
    const short = scorable.contentId.slice('sha256:'.length, 'sha256:'.length + 12);
    const place = node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.join('.modelgate', 'output', subject.model, 'again', short);
    const predictions = node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.join(place, `predictions${endingOf(subject)}`);
    await (0,_gather_recording_js__WEBPACK_IMPORTED_MODULE_6__/* .ignoreFolder */ .BN)(host);
    await host.files.remove(place);
    try {
        await scorable.put(node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.join(place, 'model'));
        const exitCode = await evaluate(host, scoring, { place, predictions });
        if (exitCode !== 0)
            return { failure: `\`evaluate\` ended with code ${exitCode} for ${name}; its output is in the log.` };
        if ((await host.files.kind(predictions)) !== 'file')
            return { failure: `\`evaluate\` wrote no file to {predictions} for ${name}.` };
        const kept = node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.join('evidence', 'again', short, node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.basename(predictions));
        await host.files.copy(node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(host.files.root, predictions), node_path__WEBPACK_IMPORTED_MODULE_0___default().join(run.folder, kept));
        return { file: { path: kept, ...(await host.files.digest(node_path__WEBPACK_IMPORTED_MODULE_0___default().join(run.folder, kept))) } };
    }
    catch (error) {
        if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelgateError */ .HJ) || isEnded(error, scoring))
            throw error;
        return { failure: `${name} could not be scored again: ${error.message}.` };
    }
    finally {
        await host.files.remove(place);
    }
}
async function evaluate(host, { subject, name, signal }, { place, predictions }) {
    const { model, recipe } = subject;
    const folder = node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(host.context.workspace, recipe.path);
    const seen = (file) => plain((0,_gather_portable_path_js__WEBPACK_IMPORTED_MODULE_5__/* .portablePath */ .T)(folder, node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(host.files.root, file)));
    const command = recipe.evaluate
        .replaceAll('{model}', seen(node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.join(place, 'model')))
        .replaceAll('{predictions}', seen(predictions));
    const options = {
        command,
        cwd: folder,
        env: { MODELGATE_MODEL: model, MODELGATE_VERSION: name },
        onLine: host.log.info,
        ...(signal && { signal }),
    };
    const { exitCode } = await host.log.group(`${model}: evaluate ${name}`, () => host.processes.run(options));
    return exitCode;
}
function plain(file) {
    if (/^[\w./-]+$/.test(file))
        return file;
    const message = `\`evaluate\` would get the path ${JSON.stringify(file.slice(0, 200))}`;
    const hint = 'A path in a command has letters, digits, `.`, `_`, `-` and `/` only: rename the folder.';
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelgateError */ .HJ({ code: 'INPUT_INVALID', message, hint });
}
function endingOf({ recipe }) {
    return /(?:\.[A-Za-z0-9]{1,10}){1,2}$/.exec((0,_domain_policy_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .predictionPaths */ .MV)(recipe.predictions)[0] ?? '')?.[0] ?? '';
}
function isEnded({ code }, { signal }) {
    return code === 'CANCELLED' && signal?.aborted !== true;
}


}),

98472:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  train: () => (train)
});

// EXTERNAL MODULE: ./src/domain/errors.ts
var domain_errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/domain/report/document.ts
var report_document = __webpack_require__(95930);
;// CONCATENATED MODULE: ./src/domain/report/training-page.ts

function trainingPage(entries) {
    return {
        overview: null,
        sections: entries.map(({ model, record, why, failure }) => ({
            model,
            headline: {
                status: failure === undefined ? 'none' : 'error',
                sentence: failure === undefined ? (0,report_document/* say */.cv) `run ${(0,report_document/* data */.p)(record.id)}` : [(0,report_document/* prose */.CS)(failure)],
            },
            blocks: [{ kind: 'list', items: [[(0,report_document/* prose */.CS)(why)], ...itemsOf(record)] }],
        })),
    };
}
function itemsOf({ metrics, training, commit, seeds }) {
    const values = Object.entries(metrics).slice(0, 12);
    const { environment, cost } = training ?? {};
    const left = Object.keys(metrics).length - values.length;
    return [
        ...(commit === undefined ? [] : [(0,report_document/* say */.cv) `Commit: ${(0,report_document/* data */.p)(commit.slice(0, 12))}`]),
        ...(values.length === 0
            ? []
            : [
                (0,report_document/* say */.cv) `Metrics: ${values.flatMap(([metric, { value }], i) => [...(i > 0 ? [(0,report_document/* own */.ZV)(', ')] : []), (0,report_document/* name */.UU)(metric), (0,report_document/* own */.ZV)(` ${shown(value)}`)])}${(0,report_document/* own */.ZV)(left > 0 ? `, and ${left} more` : '')}`,
            ]),
        ...(seeds ? [(0,report_document/* say */.cv) `Seeds: ${(0,report_document/* own */.ZV)(String(seeds.length))}; the run is that of the first`] : []),
        ...(training
            ? [(0,report_document/* say */.cv) `Time: ${(0,report_document/* own */.ZV)(`${training.seconds} s`)}${(0,report_document/* own */.ZV)(cost ? `, ${cost.amount} ${cost.currency}` : '')}`]
            : []),
        ...(environment ? [(0,report_document/* say */.cv) `Machine: ${(0,report_document/* prose */.CS)(environment.system)}, ${(0,report_document/* prose */.CS)(environment.processors)}`] : []),
    ];
}
function shown(value) {
    return typeof value === 'number' ? String(Number(value.toPrecision(6))) : value;
}

// EXTERNAL MODULE: ./src/runtime/define-action.ts
var define_action = __webpack_require__(7320);
// EXTERNAL MODULE: ./src/runtime/fields.ts
var fields = __webpack_require__(74175);
// EXTERNAL MODULE: ./src/actions/validating/allow.ts
var allow = __webpack_require__(81168);
// EXTERNAL MODULE: ./src/actions/validating/engine-path.ts
var engine_path = __webpack_require__(75415);
// EXTERNAL MODULE: ./src/actions/registry/page.ts
var page = __webpack_require__(74272);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/actions/gather/base.ts
var gather_base = __webpack_require__(28590);
// EXTERNAL MODULE: ./src/actions/gather/policies.ts + 1 modules
var gather_policies = __webpack_require__(39223);
// EXTERNAL MODULE: ./src/actions/gather/portable-path.ts
var portable_path = __webpack_require__(31638);
// EXTERNAL MODULE: ./src/actions/gather/subjects.ts
var gather_subjects = __webpack_require__(29246);
// EXTERNAL MODULE: ./src/actions/gather/touched.ts
var touched = __webpack_require__(59077);
;// CONCATENATED MODULE: ./src/actions/training/plan.ts







async function planTraining(host, inputs) {
    const { context, log } = host;
    refuseBaseCheckout(host);
    const asked = (0,gather_base/* gatherBase */.R)(host);
    const [policies, trees] = await Promise.all([
        (0,gather_policies/* gatherPolicies */.y)(host, { named: inputs.policy, base: asked }),
        (0,touched/* gatherTrees */.Pw)(host, asked),
    ]);
    const hasPolicy = (policies.head ?? policies.inForce) !== undefined;
    if (!hasPolicy && inputs.run === undefined)
        throw nothingToRun();
    const subjects = (0,gather_subjects/* gatherSubjects */.H2)(policies, { context, model: inputs.model });
    const isNamed = context.host === 'local' && inputs.model !== undefined;
    const wanted = subjects.filter((subject) => {
        const reason = reasonToLeave(subject, inputs, isNamed || (0,touched/* isTouched */.Dn)(subject, { trees, policies }));
        if (reason !== undefined)
            log.info(`${subject.model} is not trained: ${reason}.`);
        return reason === undefined;
    });
    if (wanted.length === 0 && subjects.every(({ recipe }) => !recipe.train) && inputs.run === undefined)
        throw noRecipe(policies.path);
    (0,domain_errors/* throwFaults */.G3)(faultsOf(wanted, inputs));
    const plans = wanted.map((subject) => {
        const commands = commandsOf(subject.recipe, inputs);
        const repeat = inputs.repeat ?? subject.recipe.train?.repeat ?? 1;
        const place = (0,portable_path/* portablePath */.T)(context.workspace, host.files.root) || '.';
        const recipe = hasPolicy ? subject.recipe : { ...subject.recipe, path: place };
        return {
            subject: { ...subject, recipe },
            commands,
            folder: hasPolicy ? external_node_path_default().resolve(context.workspace, subject.recipe.path) : host.files.root,
            metrics: inputs.metrics,
            tree: trees.head,
            policies,
            reuse: inputs.reuse,
            enginePath: inputs['engine-path'],
            allow: inputs.allow ?? [],
            limits: {
                repeat,
                minutes: inputs['time-limit'],
                hourlyCost: inputs['hourly-cost'],
            },
            inputsDigest: (0,touched/* digestOfInputs */.zH)({ ...subject, recipe: recipeAsRun(recipe, { commands, repeat, metrics: inputs.metrics }) }, trees, policies.head !== undefined || inputs.run !== undefined || inputs.setup !== undefined),
        };
    });
    return { plans, byModel: subjects.length > 1 };
}
function commandsOf({ train }, { setup, run }) {
    const either = (given, written) => {
        const text = given ?? written;
        return text === undefined ? undefined : { text, given: given !== undefined };
    };
    return { setup: either(setup, train?.setup), run: either(run, train?.run) };
}
function recipeAsRun(recipe, { commands: { setup, run }, repeat, metrics, }) {
    const measured = metrics.length === 0 ? recipe : { ...recipe, metrics };
    if (setup?.given !== true && !run.given && repeat === recipe.train?.repeat)
        return measured;
    const { env = [] } = recipe.train ?? {};
    const train = { ...(setup && { setup: setup.text }), run: run.text, repeat, env };
    return { ...measured, train };
}
function reasonToLeave({ recipe, removed }, { run }, touched) {
    if (removed)
        return 'this change takes it out of the policy';
    if (!touched)
        return 'the change touches no file of it';
    if (!recipe.train && run === undefined)
        return 'its recipe has no `train`';
    return undefined;
}
function faultsOf(subjects, { metrics }) {
    const names = subjects.map(({ model }) => `\`${model}\``).join(', ');
    const shared = {
        code: 'MODEL_UNKNOWN',
        message: `Input \`metrics\` is one model’s, and it could be that of ${names}`,
        hint: 'Name one of them with `model`, or name the files of each in the policy.',
    };
    return [
        ...(metrics.length > 0 && subjects.length > 1 ? [shared] : []),
        ...subjects.flatMap(({ model, recipe }) => [
            ...(metrics.length === 0 && !namesOutputs(recipe) ? [noOutputs(model)] : []),
        ]),
    ];
}
function namesOutputs({ model, metrics, predictions }) {
    return model.length > 0 || metrics.length > 0 || predictions !== undefined;
}
function noOutputs(model) {
    return {
        code: 'INPUT_INVALID',
        message: `Nothing says which files the training of \`${model}\` writes`,
        hint: 'Name them in the policy under `model`, `metrics` and `predictions`, or give `metrics` a file such as metrics.json.',
    };
}
function nothingToRun() {
    return new domain_errors/* ModelgateError */.HJ({
        code: 'INPUT_INVALID',
        message: 'Nothing says how to train: there is no policy, and input `run` is not given',
        hint: 'Add .github/modelgate.yml with `train: { run: … }`, or give `run` the command and `metrics` the file that it writes.',
    });
}
function noRecipe(policy) {
    return new domain_errors/* ModelgateError */.HJ({
        code: 'INPUT_INVALID',
        message: 'Nothing says how to train: no model of the policy has `train`, and input `run` is not given',
        place: { path: policy },
        hint: 'Write `train: { run: … }` under the model, or give `run` the command.',
    });
}
function refuseBaseCheckout({ context }) {
    if (context.event !== 'pull_request_target')
        return;
    throw new domain_errors/* ModelgateError */.HJ({
        code: 'NOT_SUPPORTED_HERE',
        message: 'Nothing is trained on `pull_request_target`: code of a pull request would run with the rights of the base',
        hint: 'Train on `pull_request`, whose job has no secrets of yours where it comes from a fork.',
    });
}

;// CONCATENATED MODULE: ./src/actions/training/results.ts

function trainOutputs({ trained, errors, byModel }) {
    const each = (value) => {
        const [only] = trained;
        if (!byModel)
            return only && value(only);
        return JSON.stringify(Object.fromEntries(trained.map((one) => [one.model, value(one)])));
    };
    const metrics = trained.map((one) => [one.model, metricsOf(one)]);
    return Object.fromEntries(Object.entries({
        outcome: outcomeOf({ trained, errors, byModel }),
        run: each(({ run }) => run.folder),
        'run-id': each(({ run }) => run.record.id),
        'inputs-digest': each(({ run }) => run.record['inputs-digest']),
        'artifact-id': each(({ artifact }) => (artifact === undefined ? undefined : String(artifact))),
        metrics: byModel
            ? JSON.stringify(Object.fromEntries(metrics))
            : metrics[0] && JSON.stringify(metrics[0][1]),
    }).filter((entry) => entry[1] !== undefined));
}
function refusalOf({ trained }) {
    const failures = trained.flatMap(({ failure }) => failure ?? []);
    return failures.length === 0 ? {} : { refusal: failures.join('\n') };
}
function faultOf({ errors }) {
    const [fault, ...rest] = errors.flatMap(({ faults }) => faults);
    if (errors.length < 2 || !fault)
        return errors.length === 0 ? {} : { fault: errors[0] };
    return { fault: new domain_errors/* ModelgateError */.HJ([fault, ...rest], { cause: errors[0] }) };
}
function outcomeOf({ trained, errors }) {
    if (errors.length > 0)
        return 'error';
    if (trained.some(({ failure }) => failure !== undefined))
        return 'failed';
    if (trained.length === 0)
        return 'unchanged';
    return trained.every(({ reused }) => reused) ? 'reused' : 'trained';
}
function metricsOf({ run }) {
    return Object.fromEntries(Object.entries(run.record.metrics).map(([name, { value }]) => [name, value]));
}

// EXTERNAL MODULE: ./src/actions/gather/recording.ts
var gather_recording = __webpack_require__(76288);
// EXTERNAL MODULE: ./src/actions/gather/trained.ts
var gather_trained = __webpack_require__(76784);
// EXTERNAL MODULE: ./src/domain/run/inputs-digest.ts
var inputs_digest = __webpack_require__(28466);
;// CONCATENATED MODULE: ./src/actions/training/environment.ts



const lockFiles = [
    'requirements*.txt',
    '{poetry,uv,Pipfile,dvc,pixi,renv,pdm,Cargo}.lock',
    'conda-lock.yml',
    'environment.{yml,yaml}',
    '{package-lock,npm-shrinkwrap}.json',
    '{pnpm-lock.yaml,yarn.lock,Manifest.toml,go.sum}',
];
const mostNamed = 200;
async function gatherEnvironment(host, plan) {
    const { subject, folder, tree } = plan;
    const [machine, checkout, locks] = await Promise.all([
        host.workplace.describe(),
        host.workplace.checkout(),
        lockFilesOf(host, folder),
    ]);
    const inScope = (paths) => (0,inputs_digest/* touchedPaths */.Pq)([], paths.map((name) => ({ path: name, mode: '100644', id: '' })), subject.recipe);
    const otherCommit = checkout ? (0,inputs_digest/* touchedPaths */.Pq)(tree, checkout.tree, subject.recipe) : [];
    const { accelerators, tools, ...rest } = machine;
    return {
        ...rest,
        accelerators: [...accelerators],
        tools: { ...tools },
        variables: { ...host.workplace.variables(subject.recipe.train?.env ?? []) },
        'lock-files': locks,
        verified: checkout !== undefined,
        modified: [...new Set([...inScope(checkout?.modified ?? []), ...otherCommit])].sort(),
        untracked: inScope(checkout?.untracked ?? []).slice(0, mostNamed),
    };
}
function warnOfUncommitted({ log }, model, { verified, modified, untracked }) {
    if (!verified)
        log.warn(`${model} is trained where git cannot tell whether the files are those of the commit, and cannot be released: let \`actions/checkout\` put the repository into the workspace, and see that git is installed.`);
    if (modified.length > 0)
        log.warn(`${model} is trained with ${counted(modified, 'file that is', 'files that are')} not as the commit has them, and cannot be released: ${listed(modified)}`);
    if (untracked.length > 0)
        log.info(`${model} is trained beside ${counted(untracked, 'file', 'files')} that git does not know, and that its inputs digest leaves out: ${listed(untracked)}`);
}
async function lockFilesOf({ files, context }, folder) {
    const found = new Map();
    for (const root of new Set([context.workspace, folder])) {
        for (const file of await files.glob(lockFiles, root)) {
            const absolute = external_node_path_default().resolve(root, file);
            const shown = (0,portable_path/* portablePath */.T)(context.workspace, absolute);
            found.set(shown, (await files.digest(absolute)).sha256);
        }
    }
    return [...found]
        .map(([name, sha256]) => ({ path: name, sha256 }))
        .sort((a, b) => (a.path < b.path ? -1 : 1));
}
function counted({ length }, one, many) {
    return `${length} ${length === 1 ? one : many}`;
}
function listed(paths) {
    const shown = paths.slice(0, 5).map((name) => JSON.stringify(name.slice(0, 120)));
    return [...shown, ...(paths.length > shown.length ? ['…'] : [])].join(', ');
}

// EXTERNAL MODULE: ./src/domain/run/artifact-name.ts
var artifact_name = __webpack_require__(22252);
// EXTERNAL MODULE: ./src/actions/gather/kept.ts
var kept = __webpack_require__(54415);
// EXTERNAL MODULE: ./src/actions/gather/run-folder.ts
var run_folder = __webpack_require__(36131);
// EXTERNAL MODULE: ./src/domain/run/origin.ts
var origin = __webpack_require__(37493);
// EXTERNAL MODULE: ./src/actions/gather/original.ts + 1 modules
var original = __webpack_require__(25118);
;// CONCATENATED MODULE: ./src/actions/training/reuse.ts







async function reuseRun(host, plan) {
    const { model } = plan.subject;
    const why = whyNone(host, plan);
    if (why !== undefined)
        return { why: `${model} is trained: ${why}.` };
    await (0,gather_recording/* ignoreFolder */.BN)(host);
    const name = (0,artifact_name/* formatArtifactName */.FJ)({ model, digest: (0,artifact_name/* shortDigest */.VK)(plan.inputsDigest) });
    const refusals = [];
    for await (const found of candidates(host, { plan, name, refusals })) {
        const run = await opened(host, plan, found.kept).catch((error) => {
            if (!(error instanceof domain_errors/* ModelgateError */.HJ))
                throw error;
            refusals.push(`${reuse_shown(found.kept)} is not used: ${reasonIn(error)}`);
        });
        if (!run)
            continue;
        const artifact = found.own ?? (await host.runs.point(found.kept, run.folder)).id;
        const made = `${run.record.id} was made from the very same inputs`;
        return { run, artifact, why: `${model} is not trained again: ${made} by ${reuse_shown(found.kept)}.` };
    }
    await host.files.remove((0,gather_recording/* runFolderOf */.Xm)(model));
    const [reason = `no run that was made from the same inputs is kept (${name})`, ...more] = refusals;
    return { why: `${model} is trained: ${[reason, ...more].join('; ')}.` };
}
function whyNone({ context }, { reuse }) {
    if (reuse === 'none')
        return 'input `reuse` is `none`';
    if (context.dirty)
        return 'there are changes that are not committed';
    if ((0,kept/* isOfTag */.m)(context))
        return 'the run of a tag is not kept for other jobs';
    if (!origin/* reusingEvents */.H.has(context.event))
        return `on \`${context.event}\` nothing is reused`;
    return undefined;
}
async function* candidates(host, { plan, name, refusals }) {
    const { subject, policies, tree } = plan;
    for (const kept of await host.runs.ofThisWorkflowRun()) {
        if (kept.model !== subject.model || kept.expired || !kept.name.startsWith(name))
            continue;
        try {
            yield { kept: await (0,original/* originalThere */.e8)(host, kept, { subject, policies, tree }), own: kept.id };
        }
        catch (error) {
            if (!(error instanceof domain_errors/* ModelgateError */.HJ) || error.code !== 'ARTIFACT_INVALID')
                throw error;
            refusals.push(error.message);
        }
    }
    for await (const found of host.runs.named(name)) {
        if (found.kept.workflowRun !== 0 && found.kept.workflowRun === host.context.workflow?.id)
            continue;
        const obstacle = await (0,original/* obstacleTo */.zv)(host, found, { subject, policies, tree });
        if (obstacle === undefined)
            yield { kept: found.kept };
        else
            refusals.push(`${reuse_shown(found.kept)} is not used: ${obstacle}`);
    }
}
async function opened(host, plan, kept) {
    const folder = (0,gather_recording/* runFolderOf */.Xm)(plan.subject.model);
    await host.runs.fetch(kept, folder);
    const run = await (0,run_folder/* openRun */.I)(host, folder);
    (0,original/* assertItsOwn */.DP)(run, kept);
    const fault = await contradictionTo(host, plan, run.record);
    if (fault === undefined)
        return run;
    throw new domain_errors/* ModelgateError */.HJ({ code: 'DOCUMENT_INVALID', message: fault, place: { path: folder } });
}
async function contradictionTo({ workplace }, { subject, inputsDigest }, { training, files, evidence, 'inputs-digest': inputs }) {
    if (inputs !== inputsDigest)
        return `its record names ${inputs ?? 'no'} inputs`;
    if (files.length > 0 && !evidence.some((file) => file.path === gather_recording/* validationInRun */.EO))
        return 'nobody has looked into its model files';
    const names = subject.recipe.train?.env ?? [];
    const variables = workplace.variables(names);
    const then = training?.environment?.variables ?? {};
    const other = names.find((name) => then[name] !== variables[name]);
    return other === undefined ? undefined : `the environment variable ${other} had another value`;
}
function reasonIn({ code, faults, message }) {
    return code === 'DOCUMENT_INVALID' ? faults.map((fault) => fault.message).join('; ') : message;
}
function reuse_shown({ id, url, commit, workflowRun }) {
    return workflowRun === 0
        ? `the run of commit ${commit.slice(0, 12)}`
        : `artifact ${id} of ${url ?? workflowRun}`;
}

;// CONCATENATED MODULE: ./src/actions/training/keeping.ts





async function keepTrained(host, plan, run) {
    const { model } = plan.subject;
    const { context, log, runs } = host;
    if (context.dirty)
        return { run };
    if ((0,kept/* isOfTag */.m)(context)) {
        log.warn(`${model}: the run of a tag is not kept for other jobs. Train on the branch that the tag is of.`);
        return { run };
    }
    const name = (0,artifact_name/* formatArtifactName */.FJ)({ model, digest: (0,artifact_name/* shortDigest */.VK)(plan.inputsDigest) });
    const earlier = (await runs.ofThisWorkflowRun()).filter((kept) => kept.name === name && !kept.expired);
    try {
        const { id } = await runs.keep(name, run.folder, { unchecked: true });
        const there = earlier.find((kept) => kept.id === id);
        if (!there)
            return { run, artifact: id };
        log.warn(`${model}: this workflow run has ${name} already. That run stands, and this training is dropped; start a new workflow run to replace it.`);
        await runs.fetch(there, run.folder);
        const standing = await (0,run_folder/* openRun */.I)(host, run.folder);
        const fault = await contradictionTo(host, plan, standing.record);
        if (fault !== undefined)
            throw mustNotStand(name, fault);
        return { run: standing, artifact: id };
    }
    catch (error) {
        if (!(error instanceof domain_errors/* ModelgateError */.HJ) || error.code !== 'NOT_SUPPORTED_HERE')
            throw error;
        log.warn(error.message);
        return { run };
    }
}
function mustNotStand(name, why) {
    return new domain_errors/* ModelgateError */.HJ({
        code: 'ARTIFACT_INVALID',
        message: `This workflow run has ${name} already, which cannot be changed, and is not what this training gives: ${why}`,
        hint: 'Start a new workflow run.',
    });
}

// EXTERNAL MODULE: ./src/actions/gather/baseline.ts + 5 modules
var baseline = __webpack_require__(74222);
// EXTERNAL MODULE: ./src/actions/gather/candidate.ts + 1 modules
var candidate = __webpack_require__(16635);
// EXTERNAL MODULE: ./src/actions/gather/evidence.ts
var gather_evidence = __webpack_require__(22322);
// EXTERNAL MODULE: ./src/actions/gather/same-rows.ts
var same_rows = __webpack_require__(34527);
// EXTERNAL MODULE: ./src/actions/scoring/score-again.ts
var score_again = __webpack_require__(95586);
// EXTERNAL MODULE: ./src/domain/policy/policy.ts
var policy = __webpack_require__(29337);
// EXTERNAL MODULE: ./src/actions/gather/prediction-files.ts
var prediction_files = __webpack_require__(15416);
// EXTERNAL MODULE: ./src/actions/gather/spark-rows.ts
var spark_rows = __webpack_require__(91066);
;// CONCATENATED MODULE: ./src/actions/training/outputs.ts





async function expectOutputs(host, plan) {
    const expected = expectedOf(host, plan);
    const before = new Map();
    for (const each of expected)
        for (const file of await filesOf(host, each))
            before.set(file, await host.files.stamp(file));
    return {
        async verify(repetition) {
            const faults = [];
            const seen = new Set();
            const isNew = async (file) => {
                const stamp = await host.files.stamp(file);
                return !before.has(file) || before.get(file) !== stamp;
            };
            const bySeed = expected.filter((one) => one.bySeed);
            const written = await writtenBySeed(host, { expected: bySeed, isNew, repetition });
            faults.push(...written.faults);
            for (const each of expected.filter((one) => !one.bySeed)) {
                const found = await filesOf(host, each);
                if (found.length === 0)
                    faults.push(missing(host, each));
                for (const file of found.filter((name) => !seen.has(name))) {
                    seen.add(file);
                    if (!(await isNew(file)))
                        faults.push(stale(host, each, file));
                }
            }
            (0,domain_errors/* throwFaults */.G3)(faults);
            return bySeed.length === 0 ? undefined : written.files;
        },
    };
}
function expectedOf({ files, context }, { subject, metrics, limits }) {
    const { recipe } = subject;
    const isBySeed = limits.repeat > 1 && (0,prediction_files/* mayBeSeveral */.J_)(recipe.predictions);
    const folder = external_node_path_default().resolve(context.workspace, recipe.path);
    const ofRecipe = (patterns, source) => patterns.map((pattern) => ({ pattern, source: `The recipe’s \`${source}\``, folder }));
    return [
        ...ofRecipe(recipe.model, 'model'),
        ...(metrics.length === 0
            ? ofRecipe(recipe.metrics, 'metrics')
            : metrics.map((pattern) => ({ pattern, source: 'Input `metrics`', folder: files.root }))),
        ...ofRecipe((0,policy/* predictionPaths */.MV)(recipe.predictions).filter((pattern) => !(0,spark_rows/* isAddress */.PW)(pattern)), 'predictions').map((one) => ({ ...one, ...(isBySeed && { bySeed: true }) })),
    ];
}
async function writtenBySeed(host, { expected, isNew, repetition: { earlier, isLast } }) {
    const files = new Set();
    const others = new Map();
    for (const each of expected)
        for (const file of await filesOf(host, each)) {
            if (await isNew(file))
                files.add(file);
            else if (!earlier.has(file))
                others.set(file, each);
        }
    const old = [...others].map(([file, each]) => stale(host, each, file));
    if (files.size > 0)
        return { files, faults: isLast ? old : [] };
    return { files, faults: old.length > 0 ? old : expected.slice(0, 1).map((each) => missing(host, each)) };
}
async function filesOf({ files }, { pattern, folder }) {
    return (await files.glob([pattern], folder)).map((file) => external_node_path_default().resolve(folder, file));
}
function missing({ files }, { pattern, source, folder }) {
    return {
        code: 'FILE_MISSING',
        message: `${source} names a file that training did not write`,
        place: { path: external_node_path_default().join(external_node_path_default().relative(files.root, folder), pattern) },
        hint: `The path is relative to ${external_node_path_default().relative(files.root, folder) || 'the folder that training runs in'}. Does the command write it there?`,
    };
}
function stale({ files }, { source }, file) {
    return {
        code: 'OUTPUT_STALE',
        message: `${source} names a file that was there before training, and that training did not write`,
        place: { path: external_node_path_default().relative(files.root, file) },
        hint: 'Take it out of the commit or the folder, or let training write it anew; else an older result would pass for this one.',
    };
}

;// CONCATENATED MODULE: ./src/actions/training/commands.ts




const tooLong = 124;
function trainingCommands(host, plan) {
    const { subject, commands, folder, limits } = plan;
    const { model } = subject;
    const output = external_node_path_default().join(host.files.root, '.modelgate', 'output', model);
    const signal = timeLimit(limits);
    async function execute(name, { text }, seed) {
        const env = { MODELGATE_MODEL: model, MODELGATE_SEED: String(seed), MODELGATE_OUTPUT: output };
        const begin = host.clock.now().getTime();
        const options = { command: text, cwd: folder, env, onLine: host.log.info, ...(signal && { signal }) };
        try {
            const { exitCode, seconds } = await host.log.group(`${model}: ${name}`, () => host.processes.run(options));
            if (exitCode === 0)
                return { exitCode, seconds };
            const failure = `${model}: \`${name}\` ended with code ${exitCode}; its output is in the log.`;
            return { exitCode, seconds, failure };
        }
        catch (error) {
            const isLimit = error instanceof domain_errors/* ModelgateError */.HJ && error.code === 'CANCELLED' && signal?.aborted === true;
            if (!isLimit)
                throw error;
            const failure = `${model}: \`${name}\` was ended: training may take ${limits.minutes} minutes (input \`time-limit\`).`;
            return { exitCode: tooLong, seconds: (host.clock.now().getTime() - begin) / 1000, failure };
        }
    }
    return {
        async setup() {
            await (0,gather_recording/* ignoreFolder */.BN)(host);
            await emptied(host, output);
            return commands.setup ? execute('setup', commands.setup, 0) : { exitCode: 0, seconds: 0 };
        },
        async run(seed) {
            await emptied(host, output);
            const outputs = await expectOutputs(host, plan);
            const name = limits.repeat === 1 ? 'run' : `run with seed ${seed}`;
            return { ...(await execute(name, commands.run, seed)), outputs };
        },
    };
}
function timeLimit({ minutes }) {
    return minutes === undefined ? undefined : AbortSignal.timeout(Math.ceil(minutes * 60_000));
}
async function emptied({ files }, folder) {
    await files.remove(folder);
    await files.makeFolder(folder);
}

;// CONCATENATED MODULE: ./src/actions/training/score-holders.ts








async function scoreHolders(host, plan, run) {
    const { subject, limits } = plan;
    if (subject.recipe.evaluate === undefined || !run.record.predictions)
        return run;
    const signal = timeLimit(limits);
    const evidence = await (0,gather_evidence/* evidenceOfRun */.Aw)(host, run, { side: (0,candidate/* sideOfRecord */.Qm)(run.record) });
    const versions = await versionsToScore(host, plan, { evidence, run });
    return (0,score_again.scoreAgain)(host, { subject, run, versions, signal });
}
async function versionsToScore(host, { subject, policies }, candidate) {
    const versions = [];
    try {
        const base = await (0,gather_base/* gatherBase */.R)(host);
        for (const stage of subject.stages.toReversed()) {
            const request = { host, subject, policies, candidate, baseline: 'auto', base, stage };
            const { evidence } = await (0,baseline/* gatherBaseline */.d)(request);
            if (evidence && (await (0,same_rows/* otherRows */.qe)(candidate.evidence, evidence)) !== undefined)
                versions.push(evidence);
            if (evidence?.side.kind !== 'version')
                break;
        }
    }
    catch (error) {
        if (!(error instanceof domain_errors/* ModelgateError */.HJ) || error.code === 'CANCELLED')
            throw error;
        host.log.warn(`${subject.model}: what is in use was not scored again: ${error.message}.`);
    }
    return versions;
}

// EXTERNAL MODULE: ./src/domain/validation/validation.ts
var validation_validation = __webpack_require__(13623);
// EXTERNAL MODULE: ./src/actions/gather/validated.ts
var validated = __webpack_require__(94417);
// EXTERNAL MODULE: ./src/actions/validating/annotations.ts
var annotations = __webpack_require__(5211);
// EXTERNAL MODULE: ./src/actions/validating/model-files.ts + 1 modules
var model_files = __webpack_require__(32651);
// EXTERNAL MODULE: ./src/actions/validating/scope.ts + 1 modules
var validating_scope = __webpack_require__(67180);
// EXTERNAL MODULE: ./src/actions/validating/validate-model.ts + 69 modules
var validate_model = __webpack_require__(22763);
;// CONCATENATED MODULE: ./src/actions/training/validation.ts







async function validateRecipe(host, { subject, policies, enginePath }) {
    const { model, recipe } = subject;
    if (!recipe.data.some(validated/* asksSomething */.jn))
        return undefined;
    const scope = await (0,validating_scope/* recipeScope */.R6)(host, { subject, policies });
    const validation = await (0,validate_model/* validateModel */.g)(host, scope, { enginePath });
    await (0,validated/* writeValidation */.nW)(host, validation);
    (0,annotations/* annotate */.f)(host, validation);
    const counts = countsOf(validation);
    if (validation.verdict === 'fail')
        host.log.warn(`The data of ${model} is not as it must be: ${counts}. The model is trained all the same, and cannot be promoted.`);
    else
        host.log.info(`The data of ${model} was held against its contracts: ${counts}.`);
    return validation;
}
async function validateMade(host, { subject: { model }, allow }, { before, made }) {
    if (made.length === 0)
        return before && (0,validated/* writeValidation */.nW)(host, before);
    const { root } = host.files;
    const paths = made.map((file) => (0,portable_path/* portablePath */.T)(root, file));
    const { records, findings } = await (0,model_files/* lookInto */.OW)(host, paths, { allow });
    const files = { records, findings: findings.map(model_files/* asMade */.gN) };
    const of = (0,validate_model.withModelFiles)(undefined, { model, files });
    const kinds = [...new Set(records.map(({ format }) => format))].join(', ');
    if (of.verdict === 'pass')
        host.log.info(`Looked into the model files of ${model} (${kinds}): ${(0,validation_validation/* foundInWords */.dw)(findings)}.`);
    else
        host.log.warn(wordsOf(of));
    return (0,validated/* writeValidation */.nW)(host, (0,validate_model.withModelFiles)(before, { model, files }));
}
function wordsOf(validation) {
    const { model, verdict, findings } = validation;
    const listed = findings.slice(0, validation_shown).map(validation_validation/* findingLine */.mC);
    const end = verdict === 'fail' ? ' The run cannot be promoted.' : '';
    return [`The model files of ${model}: ${countsOf(validation)}.${end}`, ...listed].join('\n');
}
const validation_shown = 5;
function countsOf({ model, findings }) {
    return `${(0,validation_validation/* foundInWords */.dw)(findings)} (${(0,validated/* validationFile */.Id)(model)})`;
}

// EXTERNAL MODULE: ./src/actions/gather/sources.ts
var gather_sources = __webpack_require__(47693);
;// CONCATENATED MODULE: ./src/actions/training/seeds.ts






async function trainSeeds(host, plan) {
    const { repeat } = plan.limits;
    const commands = trainingCommands(host, plan);
    const aside = external_node_path_default().join(host.files.root, '.modelgate', 'seeds', plan.subject.model);
    await host.files.remove(aside);
    const prepared = await commands.setup();
    let { seconds } = prepared;
    if (prepared.failure !== undefined)
        return { ...prepared, runs: [] };
    const runs = [];
    const written = [];
    for (let seed = repeat - 1; seed >= 0; seed--) {
        const { outputs, ...ended } = await commands.run(seed);
        seconds += ended.seconds;
        if (ended.failure !== undefined)
            return { ...ended, seconds: rounded(seconds), runs: [] };
        const only = await outputs.verify({ earlier: new Set(written), isLast: seed === 0 });
        const gathered = await (0,gather_sources/* gatherSources */.E)(host, plan.subject, { metrics: plan.metrics, only });
        if (only)
            written.unshift(oneFile(host, gathered, seed));
        const sources = await (0,spark_rows/* summedUp */.He)(host, plan.subject, gathered);
        const values = await (0,candidate/* readMetricFiles */.W_)(host, sources.metrics);
        const kept = seed === 0 ? sources : await putAside(host, sources, external_node_path_default().join(aside, String(seed)));
        runs.unshift({ seed, sources: kept, values });
        if (repeat > 1)
            host.log.info(`${plan.subject.model}: seed ${seed} is trained, ${repeat - runs.length} to go`);
    }
    return { exitCode: 0, seconds: rounded(seconds), runs: bySeed(host, runs, written) };
}
function bySeed({ files }, runs, written) {
    const names = new Set(written);
    const [first, ...others] = runs;
    if (names.size < 2 || !first?.sources.predictions)
        return runs;
    if (names.size < runs.length) {
        const twice = written.find((file, at) => written.indexOf(file) < at) ?? '';
        const by = runs.filter((_, at) => written[at] === twice).map(({ seed }) => seed);
        throw new domain_errors/* ModelgateError */.HJ({
            code: 'PREDICTIONS_INVALID',
            message: `Training wrote the same file of predictions with seeds ${by.join(' and ')}, and other files with others`,
            place: { path: external_node_path_default().relative(files.root, twice) },
            hint: 'Put MODELGATE_SEED into the name of the file, or write one name always.',
        });
    }
    const further = others.flatMap(({ seed, sources: { predictions } }) => predictions ? [{ seed: String(seed), path: predictions.path }] : []);
    const predictions = { ...first.sources.predictions, seeds: { own: String(first.seed), others: further } };
    return [{ ...first, sources: { ...first.sources, predictions } }, ...others];
}
function oneFile({ files }, { predictions }, seed) {
    const all = predictions ? (0,gather_sources/* predictionFiles */.b)(predictions) : [];
    const [only, ...more] = all;
    if (only !== undefined && more.length === 0)
        return only;
    throw new domain_errors/* ModelgateError */.HJ({
        code: 'PREDICTIONS_INVALID',
        message: `Training with seed ${seed} wrote ${all.length} files of predictions: ${all
            .slice(0, 5)
            .map((file) => external_node_path_default().relative(files.root, file))
            .join(', ')}`,
        hint: 'With `repeat` each training writes one; or leave `repeat` out, and let one training write a file a seed.',
    });
}
async function putAside({ files }, sources, folder) {
    const copied = async (file) => {
        const target = external_node_path_default().join(folder, external_node_path_default().basename(file));
        await files.copy(file, target);
        return target;
    };
    const { predictions } = sources;
    return {
        named: sources.named,
        model: [],
        metrics: [],
        ...(predictions && { predictions: { ...predictions, path: await copied(predictions.path) } }),
    };
}
function rounded(seconds) {
    return Math.round(seconds * 1000) / 1000;
}

;// CONCATENATED MODULE: ./src/actions/training/train-model.ts










async function trainModel(host, plan) {
    const { subject, inputsDigest: inputs, metrics } = plan;
    const failed = () => (0,gather_trained/* noteFailed */.mm)(host, subject, metrics);
    await failed();
    try {
        const trained = await trainOrReuse(host, plan);
        if (trained.failure !== undefined)
            await failed();
        else
            await (0,gather_trained/* noteTrained */.u_)(host, subject, { run: trained.run, inputs });
        return trained;
    }
    catch (error) {
        await failed().catch(() => undefined);
        throw error;
    }
}
async function trainOrReuse(host, plan) {
    const { subject, inputsDigest } = plan;
    const { model } = subject;
    await host.files.remove((0,gather_recording/* runFolderOf */.Xm)(model));
    const { why, ...reused } = await reuseRun(host, plan);
    host.log.info(why);
    if (reused.run)
        return { model, ...reused, reused: true, why };
    if (!(await host.files.isDirectory(plan.folder)))
        throw noFolder(plan);
    if (host.context.host === 'github' && !(await host.files.exists(external_node_path_default().join(host.context.workspace, '.git'))))
        host.log.warn('The workspace is no checkout: let the step `actions/checkout` run before this one.');
    const environment = await gatherEnvironment(host, plan);
    warnOfUncommitted(host, model, environment);
    const before = await validateRecipe(host, plan);
    const trained = await trainSeeds(host, plan);
    const recording = {
        host,
        subject,
        inputsDigest,
        training: trainingOf(plan, trained, environment),
    };
    const [first, ...more] = trained.runs;
    if (!first) {
        const sources = { metrics: [], model: [], named: false };
        const run = await (0,gather_recording/* recordRun */.vj)({
            ...recording,
            sources,
            values: new Map(),
            validation: await validateMade(host, plan, { before, made: [] }),
        });
        return { model, run, reused: false, why, failure: trained.failure ?? `${model} was not trained.` };
    }
    const { sources, values } = first;
    const run = await (0,gather_recording/* recordRun */.vj)({
        ...recording,
        sources,
        values,
        validation: await validateMade(host, plan, { before, made: sources.model }),
        ...(more.length > 0 && { seeds: trained.runs }),
    });
    host.log.info(`${model} is trained (${trained.seconds} s): ${run.folder}, ${run.record.id}.`);
    const kept = await keepTrained(host, plan, await scoreHolders(host, plan, run));
    return { model, ...kept, reused: false, why };
}
function trainingOf({ commands, limits }, { exitCode, seconds }, environment) {
    const { hourlyCost } = limits;
    return {
        ...textOf('setup', commands.setup),
        ...textOf('run', commands.run),
        'exit-code': exitCode,
        seconds,
        ...(hourlyCost && {
            cost: {
                amount: Math.round((seconds / 3600) * hourlyCost.amount * 1e6) / 1e6,
                currency: hourlyCost.currency,
            },
        }),
        environment,
    };
}
function textOf(name, command) {
    return command === undefined || command.given ? {} : { [name]: command.text };
}
function noFolder({ subject }) {
    return new domain_errors/* ModelgateError */.HJ({
        code: 'FILE_MISSING',
        message: `The folder of model \`${subject.model}\` is not there`,
        place: { path: subject.recipe.path },
        hint: 'Training needs the repository’s files: let the step `actions/checkout` run before it.',
    });
}

;// CONCATENATED MODULE: ./src/actions/train.ts










const train = (0,define_action/* defineAction */.QP)({
    id: 'train',
    title: 'Modelgate: train a model',
    description: 'Trains the models that the change touches, as the policy’s recipe says, looks into the model files that come of it, and keeps each run as an artifact for the jobs that judge and release it.',
    permissions: {
        contents: { access: 'read', why: 'reads the policy and the commits by API' },
        actions: { access: 'read', why: 'finds the runs that this workflow run and others have kept' },
        'pull-requests': {
            access: 'read',
            why: 'reuses what a pull request trained only where nobody but its own base could have changed the workflow; without it that is trained again',
        },
    },
    inputs: {
        ...fields/* commonInputs */.j$,
        setup: (0,fields/* text */.Qq)('Shell command that runs before training. Default: the recipe’s `train.setup`.'),
        run: (0,fields/* text */.Qq)('Shell command that trains, in the model’s path. Default: the recipe’s `train.run`.'),
        reuse: (0,fields/* choiceOr */.FZ)(['repository', 'none'], 'Whether a run that was made from the very same inputs stands for this training: one that this same workflow made in this repository, or `none`.'),
        repeat: (0,fields/* wholeNumber */.rD)({ least: 1, most: 100 }, 'How often to train, each time with another MODELGATE_SEED, from 0 up; the run is that of seed 0, with the evidence of each. Default: the recipe’s `train.repeat`, else 1.'),
        'time-limit': (0,fields/* positive */.yj)(35_000, 'Minutes that all commands of one model may take together. What takes longer is ended, with all that it started. Not given: no limit but the job’s.'),
        'hourly-cost': (0,fields/* money */.TG)('What an hour of this machine costs, `0.48 USD`: the record then says what the training cost.'),
        'engine-path': engine_path/* enginePathField */.Q,
        allow: (0,allow/* allowOf */.N)('Imports, operators and layers of the model files that training writes, which you have read and allow, one a line: `my_package.Model`. What runs anything it is given, such as `os.system`, is refused.'),
        metrics: (0,fields/* lines */.Mn)('Metric files that training writes, paths or globs, one a line, in the place of the recipe’s. Needed where there is no policy.'),
    },
    outputs: {
        outcome: '`trained`, `reused` (runs made from the very same inputs stand for it), `failed` (a command ended with another code than 0), `unchanged` (the change touches no model), or `error` on a fault.',
        run: 'Path of the run’s folder; JSON by model when the policy has several.',
        'run-id': 'Id of the run; JSON by model when the policy has several.',
        'inputs-digest': 'Digest of what the run was made from; JSON by model when the policy has several.',
        'artifact-id': 'Id of the artifact that keeps the run; JSON by model when the policy has several.',
        metrics: 'JSON: name → value; by model when the policy has several.',
    },
    async run(inputs, host) {
        const { plans, byModel } = await planTraining(host, inputs);
        const trained = [];
        const errors = [];
        for (const plan of plans) {
            try {
                trained.push(await trainModel(host, plan));
            }
            catch (error) {
                if (!(error instanceof domain_errors/* ModelgateError */.HJ))
                    throw error;
                errors.push(error);
                if (error.code === 'CANCELLED')
                    break;
            }
        }
        const results = { trained, errors, byModel };
        if (trained.length > 0)
            await (0,page/* showPage */.R)(host, trainingPage(trained.map(entryOf)));
        return { outputs: trainOutputs(results), ...refusalOf(results), ...faultOf(results) };
    },
});
function entryOf({ model, run, why, failure }) {
    return { model, record: run.record, why, failure };
}


}),

81168:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  N: () => (allowOf),
  m: () => (allowField)
});
var _domain_validation_never_allowed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63305);
var _runtime_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74175);


function allowOf(description) {
    return (0,_runtime_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .lines */ .Mn)(description).superRefine((names, context) => {
        const never = names.filter(_domain_validation_never_allowed_js__WEBPACK_IMPORTED_MODULE_0__/* .isNeverAllowed */ .V);
        if (never.length === 0)
            return;
        const message = `${never.map((name) => JSON.stringify(name)).join(', ')} can never be allowed: it runs what it is given, or reaches the system, so that to allow it would allow whatever the file says. Save the model in a format without code (safetensors, ONNX, skops)`;
        context.addIssue({ code: 'custom', message });
    });
}
const allowField = allowOf('Imports, operators and layers of model files that nobody has looked into before, which you have read and allow, one a line: `my_package.Model`. What runs anything it is given, such as `os.system`, is refused.');


}),

5211:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  f: () => (annotate)
});
const shown = 10;
const levels = { error: 'error', warning: 'warning', info: 'notice' };
function annotate({ log }, { findings }) {
    for (const severity of ['error', 'warning', 'info']) {
        const lined = findings.filter((finding) => finding.severity === severity && finding.rule?.line !== undefined);
        for (const { code, message, rule, place } of lined.slice(0, shown)) {
            log.annotate({
                level: levels[severity],
                title: code,
                message: `${place.path}: ${message}`,
                path: rule?.path ?? place.path,
                ...(rule?.line !== undefined && { line: rule.line }),
            });
        }
    }
}


}),

75415:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Q: () => (enginePathField)
});
var _runtime_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74175);

const enginePathField = (0,_runtime_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Folder that has the data engine, for networks without a package registry: one in which `npm ci` was run with the files of engines/duckdb.');


}),

67180:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  XM: () => (pathOf),
  R6: () => (recipeScope),
  RV: () => (validationScopes)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/domain/model.ts
var domain_model = __webpack_require__(45529);
// EXTERNAL MODULE: ./src/domain/policy/policy.ts
var policy = __webpack_require__(29337);
// EXTERNAL MODULE: ./src/actions/gather/base.ts
var gather_base = __webpack_require__(28590);
// EXTERNAL MODULE: ./src/actions/gather/policies.ts + 1 modules
var gather_policies = __webpack_require__(39223);
// EXTERNAL MODULE: ./src/actions/gather/portable-path.ts
var portable_path = __webpack_require__(31638);
// EXTERNAL MODULE: ./src/actions/gather/subjects.ts
var gather_subjects = __webpack_require__(29246);
// EXTERNAL MODULE: ./src/actions/gather/touched.ts
var touched = __webpack_require__(59077);
// EXTERNAL MODULE: ./src/domain/canonical-json.ts
var canonical_json = __webpack_require__(39605);
// EXTERNAL MODULE: ./src/domain/repository-path.ts
var repository_path = __webpack_require__(62164);
;// CONCATENATED MODULE: ./src/actions/validating/contract-text.ts





const limit = 5_000_000;
async function contractAt(host, { path: named, policies }) {
    const { context, files } = host;
    const absolute = external_node_path_default().resolve(files.root, named);
    const relative = (0,portable_path/* portablePath */.T)(context.workspace, absolute);
    const inside = (0,repository_path/* repositoryPath */.SH)('.', relative) ?? named;
    const commit = context.host === 'github' ? policies?.origin?.commit : undefined;
    const ruled = commit === undefined ? undefined : await host.repository.file(commit, inside);
    const bytes = ruled ?? (await files.read(named, limit));
    if (!bytes) {
        throw new errors/* ModelgateError */.HJ({
            code: 'FILE_MISSING',
            message: 'There is no such contract',
            place: { path: named },
            hint: '`modelgate validate --data <file> --infer true` writes a first one.',
        });
    }
    const text = new TextDecoder().decode(bytes);
    return { path: inside, text, sha256: (0,canonical_json/* sha256Of */.Bj)(text) };
}

;// CONCATENATED MODULE: ./src/actions/validating/scope.ts










async function validationScopes(host, inputs) {
    const files = inputs['model-files'] ?? [];
    if (inputs.data.length > 0 || files.length > 0)
        return { scopes: [await namedScope(host, inputs)], untouched: [] };
    const { context, log } = host;
    const base = (0,gather_base/* gatherBase */.R)(host);
    const [policies, trees] = await Promise.all([
        (0,gather_policies/* gatherPolicies */.y)(host, { named: inputs.policy, base }),
        (0,touched/* gatherTrees */.Pw)(host, base),
    ]);
    if ((policies.head ?? policies.inForce) === undefined)
        throw nothing();
    const subjects = (0,gather_subjects/* gatherSubjects */.H2)(policies, { context, model: inputs.model }).filter(({ removed }) => !removed);
    const asked = context.host === 'local' && inputs.model !== undefined;
    const scopes = [];
    const untouched = [];
    for (const subject of subjects) {
        if (subject.recipe.data.length === 0)
            log.info(`${subject.model} names no data.`);
        else if (!asked && !(0,touched/* isTouched */.Dn)(subject, { trees, policies })) {
            log.info(`${subject.model} is not validated: the change touches no file of it.`);
            untouched.push(subject.model);
        }
        else
            scopes.push(await recipeScope(host, { subject, policies, ...inputs }));
    }
    if (subjects.every(({ recipe }) => recipe.data.length === 0))
        throw nothing();
    return { scopes, untouched };
}
async function recipeScope(host, { subject, policies, contract, reference = [], }) {
    const { model, recipe } = subject;
    const ruling = policies.inForce ?? policies.head;
    const data = await Promise.all(recipe.data.map(async (datum) => {
        const given = contract === undefined ? undefined : await contractAt(host, { path: contract });
        const written = datum.contract === undefined
            ? undefined
            : await contractAt(host, { path: fromRoot(host, recipe.path, datum.contract), policies });
        const text = given ?? written;
        const paths = [pathOf(host, recipe.path, datum)];
        return {
            name: paths[0],
            paths,
            ...(datum.role !== undefined && { role: datum.role }),
            ...(text && { contract: text }),
            ...(datum.label !== undefined && { label: datum.label }),
            ...(datum.unit !== undefined && { unit: datum.unit }),
            ...(datum.time !== undefined && { time: datum.time }),
        };
    }));
    const { id, label, unit, score, prediction = score } = recipe.predictions ?? {};
    const asked = {
        known: {
            ...(id !== undefined && { id }),
            ...(label !== undefined && { label }),
            ...(unit !== undefined && { unit }),
            ...(typeof prediction === 'string' && { prediction }),
        },
        blocking: ruling?.models.get(model)?.drift ?? [],
        alpha: ruling?.alpha ?? policy/* defaults */.NT.alpha,
    };
    return { model, data: [...data, ...referenceSets(reference)], asked };
}
function referenceSets(paths) {
    return paths.map((name) => ({ name, paths: [name], role: 'reference' }));
}
async function namedScope(host, inputs) {
    const { data, contract, model, reference, 'model-files': patterns = [], allow = [] } = inputs;
    const megabytes = inputs['model-size'];
    const modelReference = inputs['model-reference'];
    const text = contract === undefined ? undefined : await contractAt(host, { path: contract });
    return {
        model: (0,domain_model/* parseModelName */.s_)(model ?? (0,domain_model/* slugOf */.tF)(host.context.repository.name)),
        data: [
            ...data.map((name) => ({ name, paths: [name], ...(text && { contract: text }) })),
            ...referenceSets(reference),
        ],
        ...(patterns.length > 0 && {
            modelFiles: {
                patterns,
                allow,
                ...(modelReference !== undefined && { reference: modelReference }),
                ...(megabytes !== undefined && { sizeBudget: Math.floor(megabytes * 1e6) }),
            },
        }),
        asked: { known: {}, blocking: [], alpha: policy/* defaults */.NT.alpha },
    };
}
function pathOf(host, folder, datum) {
    return datum.kind === 'external' ? datum.uri : fromRoot(host, folder, datum.path);
}
function fromRoot({ context, files }, folder, file) {
    const absolute = external_node_path_default().resolve(context.workspace, folder, file);
    return (0,portable_path/* portablePath */.T)(files.root, absolute);
}
function nothing() {
    return new errors/* ModelgateError */.HJ({
        code: 'INPUT_INVALID',
        message: 'Nothing says which data to validate: input `data` is not given, and no recipe names any',
        hint: 'Give `data` a file, or write `data: [{ path: …, contract: … }]` under the model in the policy.',
    });
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

60147:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Bu: () => (parseState),
  lN: () => (formatState),
  p$: () => (emptyState)
});
/* unused harmony export State */
var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
var _documents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41641);
var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10241);
var _ledger_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76728);




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
function parseState(text, model) {
    const path = (0,_ledger_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .statePath */ .B)(model);
    const state = (0,_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .T)(State, text, path);
    if (state.model === model)
        return state;
    const message = `The state says that it is of \`${state.model.slice(0, 80)}\``;
    const hint = 'The ledger’s branch was edited by hand. Run `modelgate doctor`.';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelgateError */ .HJ({ code: 'LEDGER_INVALID', message, place: { path }, hint });
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

22252:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  FJ: () => (formatArtifactName),
  Sj: () => (parsePointerName),
  TZ: () => (parseArtifactName),
  VK: () => (shortDigest),
  gl: () => (formatPointerName)
});
var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45529);

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

63305:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  V: () => (isNeverAllowed)
});
const listed = `
os posix nt sys subprocess _posixsubprocess pty commands popen2 multiprocessing ctypes _ctypes cffi signal _signal platform
shutil tempfile glob fileinput linecache filecmp mmap select sqlite3 _sqlite3 _osx_support _aix_support io.open io.FileIO io.open_code
_io.open _io.FileIO _io.open_code codecs.open logging.config logging.handlers logging.FileHandler uuid._get_command_stdout
socket _socket socketserver ssl asyncio http httplib urllib urllib2 requests aiohttp smtplib imaplib ftplib poplib telnetlib
nntplib xmlrpc webbrowser
runpy code.InteractiveInterpreter code.InteractiveConsole code.interact codeop marshal importlib imp _imp _frozen_importlib
_frozen_importlib_external pkgutil zipimport zipapp py_compile compileall site gc inspect atexit _thread.start_new_thread
timeit cProfile profile.run profile.runctx profile.Profile pdb bdb trace.Trace doctest unittest pydoc idlelib lib2to3 _pyrepl
test.support distutils setuptools pip ensurepip venv virtualenv pexpect
types.FunctionType types.LambdaType types.CodeType operator.attrgetter operator.methodcaller _operator.attrgetter
_operator.methodcaller
pickle _pickle cPickle dill cloudpickle shelve joblib.load joblib.numpy_pickle.load joblib.numpy_pickle._unpickle
numpy.load numpy.lib.npyio.load numpy.f2py numpy.distutils numpy.testing numpy.ctypeslib
pandas.eval pandas.read_pickle pandas.core.computation pandas.io.pickle
torch.load torch.compile torch.hub torch.package torch.serialization.load torch._dynamo torch._inductor torch.utils.cpp_extension
torch.utils.collect_env torch.utils.bottleneck torch.utils._config_module torch.fx.experimental torch.jit.unsupported_tensor_ops
`;
const builtIn = `eval exec execfile compile open file input __import__ reload getattr setattr delattr globals locals vars apply
breakpoint help`;
const never = new Set([
    ...wordsOf(listed),
    ...['builtins', '__builtin__', '__builtins__'].flatMap((module) => wordsOf(builtIn).map((name) => `${module}.${name}`)),
]);
const anywhere = new Set('os posix nt sys subprocess builtins __builtin__ importlib ctypes runpy pty marshal shutil'.split(' '));
const inner = new Set(`__builtins__ __globals__ __dict__ __class__ __bases__ __base__ __mro__ __subclasses__ __getattribute__ __getattr__ __setattr__
  __code__ __closure__ __func__ __self__ __loader__ __spec__ __import__ __reduce__ __reduce_ex__`.split(/\s+/));
function isNeverAllowed(name) {
    const parts = name.split('.');
    if (parts.some((part, at) => inner.has(part) || (at > 0 && anywhere.has(part))))
        return true;
    return parts.some((_, at) => never.has(parts.slice(0, at + 1).join('.')));
}
function wordsOf(text) {
    return text.trim().split(/\s+/);
}


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


})

};
