export const id = 1556;
export const ids = [1556,2252];
export const modules = {

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

/***/ 54415:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ keepRun),
/* harmony export */   m: () => (/* binding */ isOfTag)
/* harmony export */ });
/* harmony import */ var _domain_run_artifact_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22252);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10241);


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
/**
 * Whether it is about a tag: no run of it is kept. GitHub gives the run of a tag the tag’s name as its branch, and one named like the
 * base branch would pass for a push to it.
 */
function isOfTag({ ref }) {
    return ref.startsWith('refs/tags/');
}


/***/ }),

/***/ 74272:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ repositoryUrl),
/* harmony export */   R: () => (/* binding */ showPage)
/* harmony export */ });
/* harmony import */ var _domain_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42338);
/* harmony import */ var _domain_report_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59083);


/** Shows a page where this command is looked at: as text on a shell, as Markdown in a job's summary. */
async function showPage({ log }, document) {
    await log.show({
        markdown: (0,_domain_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .renderMarkdown */ .Gc)(document, { limit: _domain_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .summaryLimit */ .mf, elsewhere: { text: '--json' } }),
        text: (0,_domain_report_text_js__WEBPACK_IMPORTED_MODULE_1__/* .renderText */ .S)(document, { rows: Infinity }).trimEnd(),
    });
}
/** `https://github.com/owner/name`; `undefined` on a shell. */
function repositoryUrl({ context }) {
    const { serverUrl, repository, host } = context;
    if (host === 'local' || serverUrl === '')
        return undefined;
    return `${serverUrl}/${repository.owner}/${repository.name}`;
}


/***/ }),

/***/ 46785:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  train: () => (/* binding */ train)
});

// EXTERNAL MODULE: ./src/domain/errors.ts
var domain_errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/domain/report/document.ts
var report_document = __webpack_require__(95930);
;// CONCATENATED MODULE: ./src/domain/report/training-page.ts

/** What was trained, what was not and why, one section a model. */
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
// EXTERNAL MODULE: ./src/actions/registry/page.ts
var page = __webpack_require__(74272);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/actions/gather/base.ts
var base = __webpack_require__(28590);
// EXTERNAL MODULE: ./src/actions/gather/policies.ts + 1 modules
var gather_policies = __webpack_require__(39223);
// EXTERNAL MODULE: ./src/actions/gather/subjects.ts
var gather_subjects = __webpack_require__(29246);
// EXTERNAL MODULE: ./src/actions/gather/touched.ts
var touched = __webpack_require__(59077);
;// CONCATENATED MODULE: ./src/actions/training/plan.ts






/**
 * The models that the event touches, each with how it is trained; on a shell also the one that is named. All that is wrong with any of
 * them is told before the first is trained.
 * @throws ModelgateError
 */
async function planTraining(host, inputs) {
    const { context, log } = host;
    refuseBaseCheckout(host);
    const asked = (0,base/* gatherBase */.R)(host);
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
        // Without a policy it is the files of the working directory that make the model.
        const place = external_node_path_default().relative(context.workspace, host.files.root).split((external_node_path_default()).sep).join('/') || '.';
        const recipe = hasPolicy ? subject.recipe : { ...subject.recipe, path: place };
        return {
            subject: { ...subject, recipe },
            commands,
            folder: hasPolicy ? external_node_path_default().resolve(context.workspace, subject.recipe.path) : host.files.root,
            metrics: inputs.metrics,
            tree: trees.head,
            policies,
            reuse: inputs.reuse,
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
/** The recipe’s commands, or those of the inputs in their place. */
function commandsOf({ train }, { setup, run }) {
    const either = (given, written) => {
        const text = given ?? written;
        return text === undefined ? undefined : { text, given: given !== undefined };
    };
    return { setup: either(setup, train?.setup), run: either(run, train?.run) };
}
/** What was made by another command, or measured by other files, was made from something else. */
function recipeAsRun(recipe, { commands: { setup, run }, repeat, metrics, }) {
    const measured = metrics.length === 0 ? recipe : { ...recipe, metrics };
    if (setup?.given !== true && !run.given && repeat === recipe.train?.repeat)
        return measured;
    const { env = [] } = recipe.train ?? {};
    const train = { ...(setup && { setup: setup.text }), run: run.text, repeat, env };
    return { ...measured, train };
}
/** Why a model is left out; `undefined`: it is trained. */
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
/** There the checkout is the base branch’s, or a stranger’s code runs beside the base’s secrets. */
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

/** One value a model becomes JSON by model when there are several. */
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
/** The faults of the models that could not be trained, as the one that the step fails with. */
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


/** Files that pin what training installs, by the names that their tools give them. */
const lockFiles = [
    'requirements*.txt',
    '{poetry,uv,Pipfile,dvc,pixi,renv,pdm,Cargo}.lock',
    'conda-lock.yml',
    'environment.{yml,yaml}',
    '{package-lock,npm-shrinkwrap}.json',
    '{pnpm-lock.yaml,yarn.lock,Manifest.toml,go.sum}',
];
/** Names of untracked files that a record holds at most. */
const mostNamed = 200;
/** Where training is about to run, as it is before the first command. */
async function gatherEnvironment(host, plan) {
    const { subject, folder, tree } = plan;
    const [machine, checkout, locks] = await Promise.all([
        host.workplace.describe(),
        host.workplace.checkout(),
        lockFilesOf(host, folder),
    ]);
    const inScope = (paths) => (0,inputs_digest/* touchedPaths */.Pq)([], paths.map((name) => ({ path: name, mode: '100644', id: '' })), subject.recipe);
    // A step may have checked out another commit than the one that this is about, or the branch may have moved meanwhile.
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
/** Says which files no commit has: what they hold is no part of the inputs digest. */
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
            const shown = external_node_path_default().relative(context.workspace, absolute).split((external_node_path_default()).sep).join('/');
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
var origin = __webpack_require__(59874);
// EXTERNAL MODULE: ./src/actions/gather/original.ts + 1 modules
var original = __webpack_require__(25118);
;// CONCATENATED MODULE: ./src/actions/training/reuse.ts







/**
 * Looks for a run that was made from the very same inputs (design, section 4, “Train once”): one that this workflow run has already,
 * as when it is tried again; else one of another workflow run that the platform vouches for. Leaves it in the run's folder.
 */
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
            refusals.push(`${reuse_shown(found.kept)} is not used: ${error.message}`);
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
/** Runs as far as the platform vouches for them. `own`: the id of what this workflow run keeps of it already. */
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
/** What a run says of itself can only speak against it. */
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
/** What a record says that does not fit this training. Variables that the recipe depends on are in no commit. */
async function contradictionTo({ workplace }, { subject, inputsDigest }, { training, 'inputs-digest': inputs }) {
    if (inputs !== inputsDigest)
        return `its record names ${inputs ?? 'no'} inputs`;
    const names = subject.recipe.train?.env ?? [];
    const variables = workplace.variables(names);
    const then = training?.environment?.variables ?? {};
    const other = names.find((name) => then[name] !== variables[name]);
    return other === undefined ? undefined : `the environment variable ${other} had another value`;
}
function reuse_shown({ id, url, commit, workflowRun }) {
    return workflowRun === 0
        ? `the run of commit ${commit.slice(0, 12)}`
        : `artifact ${id} of ${url ?? workflowRun}`;
}

;// CONCATENATED MODULE: ./src/actions/training/keeping.ts





/**
 * Keeps the run for later jobs. Of a workflow run that is tried again the artifact may be there: it cannot be changed, other jobs may
 * have judged it already, and so it is the run that counts.
 */
async function keepTrained(host, plan, run) {
    const { model } = plan.subject;
    const { context, log, runs } = host;
    // What is not committed is no state that anybody could come back to.
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

// EXTERNAL MODULE: ./src/actions/gather/candidate.ts
var candidate = __webpack_require__(44754);
// EXTERNAL MODULE: ./src/actions/gather/sources.ts
var gather_sources = __webpack_require__(47693);
;// CONCATENATED MODULE: ./src/actions/training/outputs.ts


/**
 * Looks at the outputs before training. Whether a file is new is told from what the system keeps of its last writing, before and after:
 * no clock is compared with another.
 */
async function expectOutputs(host, plan) {
    const expected = expectedOf(host, plan);
    const before = new Map();
    for (const each of expected)
        for (const file of await filesOf(host, each))
            before.set(file, await host.files.stamp(file));
    return {
        async verify() {
            const faults = [];
            const seen = new Set();
            for (const each of expected) {
                const found = await filesOf(host, each);
                if (found.length === 0)
                    faults.push(missing(host, each));
                for (const file of found.filter((name) => !seen.has(name))) {
                    seen.add(file);
                    const stamp = await host.files.stamp(file);
                    if (before.has(file) && before.get(file) === stamp)
                        faults.push(stale(host, each, file));
                }
            }
            (0,domain_errors/* throwFaults */.G3)(faults);
        },
    };
}
function expectedOf({ files, context }, { subject, metrics }) {
    const { recipe } = subject;
    const folder = external_node_path_default().resolve(context.workspace, recipe.path);
    const ofRecipe = (patterns, source) => patterns.map((pattern) => ({ pattern, source: `The recipe’s \`${source}\``, folder }));
    return [
        ...ofRecipe(recipe.model, 'model'),
        ...(metrics.length === 0
            ? ofRecipe(recipe.metrics, 'metrics')
            : metrics.map((pattern) => ({ pattern, source: 'Input `metrics`', folder: files.root }))),
        ...ofRecipe(recipe.predictions ? [recipe.predictions.path] : [], 'predictions'),
    ];
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




/** As `timeout` of coreutils ends what takes too long. */
const tooLong = 124;
/** The commands of one training, which share its time limit. */
function trainingCommands(host, plan) {
    const { subject, commands, folder, limits } = plan;
    const { model } = subject;
    const output = external_node_path_default().join(host.files.root, '.modelgate', 'output', model);
    const signal = limits.minutes === undefined ? undefined : AbortSignal.timeout(Math.ceil(limits.minutes * 60_000));
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
        /** Trains with a seed. What setup fetched, or another seed wrote, is not what this one wrote. */
        async run(seed) {
            await emptied(host, output);
            const outputs = await expectOutputs(host, plan);
            const name = limits.repeat === 1 ? 'run' : `run with seed ${seed}`;
            return { ...(await execute(name, commands.run, seed)), outputs };
        },
    };
}
async function emptied({ files }, folder) {
    await files.remove(folder);
    await files.makeFolder(folder);
}

;// CONCATENATED MODULE: ./src/actions/training/seeds.ts




/**
 * Runs setup once and training with each seed. Seed 0 comes last: its files are those that stay, and that the run is of. What the
 * others wrote is put aside.
 * @throws ModelgateError FILE_MISSING, OUTPUT_STALE for what a training did not write; CANCELLED
 */
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
    for (let seed = repeat - 1; seed >= 0; seed--) {
        const { outputs, ...ended } = await commands.run(seed);
        seconds += ended.seconds;
        if (ended.failure !== undefined)
            return { ...ended, seconds: rounded(seconds), runs: [] };
        await outputs.verify();
        const sources = await (0,gather_sources/* gatherSources */.E)(host, plan.subject, { metrics: plan.metrics });
        const values = await (0,candidate/* readMetricFiles */.W_)(host, sources.metrics);
        const kept = seed === 0 ? sources : await putAside(host, sources, external_node_path_default().join(aside, String(seed)));
        runs.unshift({ seed, sources: kept, values });
        if (repeat > 1)
            host.log.info(`${plan.subject.model}: seed ${seed} is trained, ${repeat - runs.length} to go`);
    }
    return { exitCode: 0, seconds: rounded(seconds), runs };
}
/** The next seed writes the same files. */
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








/**
 * Takes a run that was made from the very same inputs; else runs setup and training, records what came of it, and keeps it.
 * @throws ModelgateError FILE_MISSING, OUTPUT_STALE for outputs; CANCELLED
 */
async function trainModel(host, plan) {
    const { subject, inputsDigest } = plan;
    const { model } = subject;
    // One that an earlier training left there must not stand in for one that came to nothing.
    await host.files.remove((0,gather_recording/* runFolderOf */.Xm)(model));
    const { why, ...reused } = await reuseRun(host, plan);
    host.log.info(why);
    if (reused.run) {
        await (0,gather_trained/* noteTrained */.u)(host, subject, { run: reused.run, inputs: inputsDigest });
        return { model, ...reused, reused: true, why };
    }
    if (!(await host.files.isDirectory(plan.folder)))
        throw noFolder(plan);
    if (host.context.host === 'github' && !(await host.files.exists(external_node_path_default().join(host.context.workspace, '.git'))))
        host.log.warn('The workspace is no checkout: let the step `actions/checkout` run before this one.');
    const environment = await gatherEnvironment(host, plan);
    warnOfUncommitted(host, model, environment);
    warnOfContracts(host, plan);
    const trained = await trainSeeds(host, plan);
    const recording = { host, subject, inputsDigest, training: trainingOf(plan, trained, environment) };
    const [first, ...more] = trained.runs;
    if (!first) {
        const sources = { metrics: [], model: [], named: false };
        const run = await (0,gather_recording/* recordRun */.vj)({ ...recording, sources, values: new Map() });
        return { model, run, reused: false, why, failure: trained.failure ?? `${model} was not trained.` };
    }
    const { sources, values } = first;
    const run = await (0,gather_recording/* recordRun */.vj)({
        ...recording,
        sources,
        values,
        ...(more.length > 0 && { seeds: trained.runs }),
    });
    host.log.info(`${model} is trained (${trained.seconds} s): ${run.folder}, ${run.record.id}.`);
    const kept = await keepTrained(host, plan, run);
    await (0,gather_trained/* noteTrained */.u)(host, subject, { run: kept.run, inputs: inputsDigest });
    return { model, ...kept, reused: false, why };
}
/** Nobody should take data for checked that nothing has looked at. */
function warnOfContracts({ log }, { subject: { model, recipe } }) {
    const contracts = recipe.data.flatMap(({ contract }) => contract ?? []);
    if (contracts.length === 0)
        return;
    const named = [...new Set(contracts)].map((name) => JSON.stringify(name)).join(', ');
    log.warn(`${model}: this version does not hold the data against its contracts (${named}).`);
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








/** Runs the recipe, records the run, and keeps it for the jobs that judge and release it. */
const train = (0,define_action/* defineAction */.QP)({
    id: 'train',
    title: 'Modelgate: train a model',
    description: 'Trains the models that the change touches, as the policy’s recipe says, and keeps each run as an artifact for the jobs that judge and release it.',
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
        // Longer, a timer would go off at once.
        'time-limit': (0,fields/* positive */.yj)(35_000, 'Minutes that all commands of one model may take together. What takes longer is ended, with all that it started. Not given: no limit but the job’s.'),
        'hourly-cost': (0,fields/* money */.TG)('What an hour of this machine costs, `0.48 USD`: the record then says what the training cost.'),
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
                // Who cancels one training means all.
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


/***/ }),

/***/ 71495:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QZ: () => (/* binding */ worst),
/* harmony export */   Uf: () => (/* binding */ Comparison),
/* harmony export */   rY: () => (/* binding */ verdicts)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

/** `comparison.json`: the facts of candidate against baseline, and the verdict under a policy (contract, "Common to all"). */
const verdicts = ['incomparable', 'fail', 'inconclusive', 'first', 'pass', 'unchanged'];
function worst(all) {
    return verdicts.find((verdict) => all.includes(verdict)) ?? 'unchanged';
}
const number = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig();
const sha256 = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^sha256:[0-9a-f]{64}$/);
const side = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['run', 'version', 'file', 'ref', 'columns'])
        .describe('A run record, a released version, a metrics file, a file at a git ref, or columns of the candidate’s own file.'),
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('What people call it: a version, a path, `main at 1a2b3c4`.'),
    run: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('Run id.'),
    commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    'content-id': sha256.optional().describe('Of the model’s files.'),
    'inputs-digest': sha256.optional(),
    evidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .optional()
        .describe('Evidence fingerprint: values, ids, labels, predictions, slices.'),
    artifact: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), 'workflow-run': zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional() })
        .optional(),
})
    .describe('One side of a comparison.');
const inputs = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    candidate: side,
    baseline: side.nullable(),
    'baseline-note': zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .optional()
        .describe('Why there is no baseline, or why this one, in a sentence.'),
    rules: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        source: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['policy', 'proposed', 'none'])
            .describe('In force, only proposed by the pull request, or no policy.'),
        path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
        ref: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('The branch whose head the rules were read from.'),
        commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
        digest: sha256.describe('Of the rules in their canonical form.'),
        loosened: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).describe('What the pull request would loosen, a sentence each.'),
    }),
    alpha: number.describe('One-sided, of every bound.'),
    candidates: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive().describe('k: of how many the candidate was chosen as the best.'),
});
const metric = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    metric: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    slice: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ column: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), value: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).nullable().describe('null: all rows.'),
    direction: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['higher', 'lower']).nullable(),
    unit: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().describe('The metric lies in [0, 1]: differences are points.'),
    evidence: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['paired-rows', 'folds', 'seeds', 'standard-error', 'row-count', 'point', 'none']),
    method: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Id of the estimator; docs/statistics.md explains each.'),
    n: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nullable().describe('The metric’s own denominator: rows, positives, predicted positives.'),
    counted: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable().describe('What `n` counts: rows, positives, folds, seeds, …'),
    repeats: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        candidate: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
        baseline: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
        paired: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nullable().describe('Pairs that the difference is of; null: compared unpaired.'),
        by: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['id', 'order'])
            .optional()
            .describe('What pairs them; `order`: assumed to be the same folds.'),
    })
        .optional()
        .describe('Folds or seeds (`evidence`) of each side; `baseline` and `candidate` are then means over them.'),
    baseline: number.nullable(),
    candidate: number.nullable(),
    change: number.nullable().describe('candidate − baseline.'),
    gain: number.nullable().describe('d of judging.md: the change, signed so that positive is better.'),
    'standard-error': number.nullable(),
    df: number.nullable().describe('Degrees of freedom; null: normal.'),
    interval: zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([number, number]).nullable().describe('Two-sided 90 % interval of the change.'),
    'pass-bound': number.nullable().describe('L: one-sided lower bound of the gain.'),
    'fail-bound': number.nullable().describe('U: one-sided upper bound of the gain, corrected (Holm).'),
    'fail-bound-alone': number.nullable().describe('U without the correction.'),
    p: number.nullable().describe('One-sided p-value of a loss beyond what is allowed, uncorrected.'),
    test: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    marks: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([
        'low-evidence',
        'conservative',
        'unbounded-loss',
        'unverified-rows',
        'too-few-rows',
        'undefined',
        'not-finite',
        'differs-from-file',
        'shown-alone',
    ]))
        .describe('What a reader must know before trusting the numbers. `shown-alone`: a loss beyond what is allowed is shown by its own test, and no longer after the correction for all tests.'),
});
const rule = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    metric: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    rule: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['no-worse', 'tolerance', 'must-improve', 'min', 'max', 'present']),
    slice: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ column: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), value: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).nullable(),
    level: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['fail', 'warn']),
    verdict: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['pass', 'fail', 'inconclusive', 'incomparable', 'first', 'unchanged']),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([
        'met',
        'not-shown-worse',
        'worse-but-irrelevant',
        'shown-worse',
        'worse-beyond-tolerance',
        'not-better-enough',
        'cannot-tell',
        'too-few-rows',
        'relative-unstable',
        'below-min',
        'above-max',
        'point-worse-than-tolerance',
        'point-worse-than-default',
        'no-default',
        'metric-missing',
        'not-finite',
        'undefined',
        'rows-differ',
        'unit-differs',
        'unreadable',
        'direction-unknown',
        'no-baseline',
    ]),
    written: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('The rule as written in the policy.'),
    allowed: number
        .nullable()
        .describe('The loss allowed, or the gain asked for, in the metric’s unit; the limit of `min`, `max`.'),
    bound: number.nullable().describe('The bound of the gain that decided; of the estimate for `min`, `max`.'),
    tests: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()
        .nullable()
        .describe('Size of the Holm family that `bound` is corrected for; null: not corrected.'),
    'rows-needed': zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()
        .nullable()
        .describe('Rows with which an equally good model would pass with 80 % chance.'),
    detail: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('A sentence for faults: what was found.'),
});
const results = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    evidence: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['paired-rows', 'values', 'none']).describe('The best evidence that both sides have.'),
    rows: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        n: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
        pairing: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['id', 'order', 'columns'])
            .describe('`order`: no ids; sameness of rows is unverified.'),
        fingerprint: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Of ids and labels, whatever the order.'),
        task: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['binary', 'regression', 'unlabelled']),
        positives: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nullable(),
        threshold: number.nullable(),
        fixed: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nullable().describe('Rows that the baseline got wrong and the candidate right.'),
        broken: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nullable().describe('Rows that the baseline got right and the candidate wrong.'),
        weight: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
            column: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
            'effective-rows': number.describe('Rows that count alike and tell as much: (Σw)² / Σw².'),
        })
            .optional()
            .describe('The rows do not count alike.'),
        unit: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
            column: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
            units: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().describe('How many there are.'),
            parts: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().describe('What the jackknife leaves out in turn: units, or hash buckets of them.'),
            effective: number.describe('Parts of one size that tell as much: (Σn)² / Σn², n being weights.'),
        })
            .optional()
            .describe('Rows of one unit are not independent of each other.'),
        'fixed-ids': zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).describe('At most 5.'),
        'broken-ids': zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).describe('At most 5.'),
    })
        .nullable(),
    metrics: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(metric).describe('All rows; in order of the policy, then by name.'),
    slices: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(metric).describe('Per slice, worst loss first.'),
    'slice-columns': zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        column: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        values: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
        asked: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().describe('A rule names the column. Otherwise its slices are shown only.'),
        judged: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().describe('Slices that a rule was tested on: named by it, and large enough.'),
    })),
    families: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ overall: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(), slices: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr() })
        .describe('Number of tests in each Holm family.'),
});
const verdict = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    value: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(verdicts),
    rules: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(rule),
    decisive: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nullable().describe('Index in `rules` of the one that decides; null: none does.'),
    gated: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().describe('Rules are in force. Otherwise the verdict is shown and never blocks.'),
});
const Comparison = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('https://modelgate.dev/schemas/comparison/v1.json'),
    model: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    inputs,
    results,
    verdict,
})
    .meta({ title: 'Comparison of a candidate with a baseline' });


/***/ }),

/***/ 41641:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ parseComparison),
  T: () => (/* binding */ parseDocument)
});

// EXTERNAL MODULE: ./src/domain/compare/comparison.ts
var comparison = __webpack_require__(71495);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
;// CONCATENATED MODULE: ./src/domain/json-text.ts
const depthLimit = 64;
/**
 * Keys given twice (readers differ in which one they take), `__proto__`, and nesting without end, in the text of valid
 * JSON. One pass, in time linear in the text.
 */
function jsonFaults(text) {
    const faults = [];
    const open = [];
    for (let i = 0; i < text.length; i++) {
        const letter = text[i];
        if (letter === '{' || letter === '[') {
            open.push(letter === '{' ? new Set() : undefined);
            if (open.length > depthLimit)
                return [...faults, { message: 'nested too deeply', offset: i }];
        }
        else if (letter === '}' || letter === ']')
            open.pop();
        else if (letter === '"') {
            const end = endOfString(text, i);
            const keys = open.at(-1);
            if (keys && isKey(text, end)) {
                const key = JSON.parse(text.slice(i, end + 1));
                if (key === '__proto__')
                    faults.push({ message: 'the key "__proto__" is not allowed', offset: i });
                if (keys.has(key))
                    faults.push({ message: `the key ${JSON.stringify(key)} is given twice`, offset: i });
                keys.add(key);
            }
            i = end;
        }
    }
    return faults;
}
function endOfString(text, start) {
    let i = start + 1;
    while (text[i] !== '"')
        i += text[i] === '\\' ? 2 : 1;
    return i;
}
function isKey(text, end) {
    let i = end + 1;
    while (/\s/.test(text[i] ?? ''))
        i++;
    return text[i] === ':';
}

// EXTERNAL MODULE: ./src/domain/schema-faults.ts
var schema_faults = __webpack_require__(6907);
;// CONCATENATED MODULE: ./src/domain/documents.ts




const sizeLimit = 32 * 1024 * 1024;
const shown = 50;
/**
 * Reads one of our documents: JSON that fits its published schema, with no key twice and none unknown. `path` is what
 * messages call it.
 * @throws ModelgateError DOCUMENT_INVALID with all faults, each with the field it is in; never guessed
 */
function parseDocument(schema, text, path) {
    const fault = (message, place = {}, hint) => ({
        code: 'DOCUMENT_INVALID',
        message,
        place: { path, ...place },
        ...(hint !== undefined && { hint }),
    });
    if (text.length > sizeLimit) {
        (0,errors/* throwFaults */.G3)([fault(`the document has ${text.length} letters, expected at most ${sizeLimit}`)]);
    }
    const data = parseJson(text, (message) => (0,errors/* throwFaults */.G3)([fault(message)]));
    (0,errors/* throwFaults */.G3)(cut(jsonFaults(text).map(({ message, offset }) => fault(message, placeIn(text, offset))), fault));
    (0,errors/* throwFaults */.G3)(cut((0,schema_faults/* schemaFaults */.d9)(schema, data).map(({ path: keys, message, hint }) => {
        const field = (0,schema_faults/* formatField */.Wd)(keys);
        return field === 'schema'
            ? fault(message, { field }, 'It was made by another version of Modelgate, or is another document.')
            : fault(message, field ? { field } : {}, hint);
    }), fault));
    return schema.parse(data, schema_faults/* readOnce */.WY);
}
/** @throws ModelgateError DOCUMENT_INVALID */
function parseComparison(text, path) {
    return parseDocument(comparison/* Comparison */.Uf, text, path);
}
function parseJson(text, refuse) {
    if (text.trim() === '')
        refuse('the document is empty');
    try {
        return JSON.parse(text);
    }
    catch (error) {
        // The engine's message ends with a piece of the text, which may hold anything.
        refuse(`no valid JSON: ${error.message.replace(/, .*is not valid JSON$/s, '')}`);
    }
    return undefined;
}
function cut(faults, fault) {
    if (faults.length <= shown)
        return faults;
    return [...faults.slice(0, shown), fault(`and ${faults.length - shown} more faults`)];
}
function placeIn(text, offset) {
    const before = text.slice(0, offset).split('\n');
    return { line: before.length, column: before.at(-1).length + 1 };
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
    const isPlain = !/[\ud800-\udfff]/.test(path);
    const lettersOf = (name) => (isPlain ? name : [...name]);
    const last = lettersOf(path.slice(path.lastIndexOf('/') + 1));
    return glob.some((reading) => {
        const ending = reading[reading.length - 1];
        // Most paths of a repository fail here, without a look at their folders.
        if (ending !== '**' && !matchesName(ending, last))
            return false;
        return matchesNames(reading, path.split('/').map(lettersOf));
    });
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
    const ending = tokens[tokens.length - 1];
    if (ending?.kind === 'letter' && !ending.accepts(letters[letters.length - 1]))
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

/***/ 76887:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rf: () => (/* binding */ signs),
/* harmony export */   t0: () => (/* binding */ defused),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var _inert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34099);
/* harmony import */ var _sparkline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49936);


/** A sentence without markup. Outside text steers no terminal and starts no workflow command. */
function plainText(sentence) {
    return sentence.map(inlineText).join('');
}
/** Status as a sign of one column, for terminals. */
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
/** `::error::` and `##[error]` are commands to the runner that reads a step’s output; `<!--` could start a marker. */
function defused(text) {
    return text.replaceAll('::', ': :').replaceAll('##[', '## [').replaceAll('<!--', '<! --');
}


/***/ }),

/***/ 59083:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ renderText)
});

// EXTERNAL MODULE: ./src/domain/report/inert.ts
var inert = __webpack_require__(34099);
// EXTERNAL MODULE: ./src/domain/report/plain-text.ts
var plain_text = __webpack_require__(76887);
;// CONCATENATED MODULE: ./src/domain/report/terminal-width.ts
/** Columns that a line takes in a terminal: East Asian and emoji signs take two, combining marks none. */
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
/** Breaks at spaces; a word longer than the width stays whole. Lines after the first are indented. */
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



/** The report for a terminal or a log: no markup, tables aligned. */
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


/***/ })

};
