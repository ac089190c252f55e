export const id = 4170;
export const ids = [4170,7944];
export const modules = {

71230:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  adopt: () => (adopt)
});

// EXTERNAL MODULE: ./src/domain/registry/click.ts
var registry_click = __webpack_require__(82154);
// EXTERNAL MODULE: ./src/domain/registry/version.ts
var registry_version = __webpack_require__(53866);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/runtime/define-action.ts
var define_action = __webpack_require__(7320);
// EXTERNAL MODULE: ./src/runtime/fields.ts
var fields = __webpack_require__(74175);
// EXTERNAL MODULE: ./src/actions/gather/policies.ts + 1 modules
var gather_policies = __webpack_require__(39223);
// EXTERNAL MODULE: ./src/actions/gather/subjects.ts
var subjects = __webpack_require__(29246);
// EXTERNAL MODULE: ./src/domain/registry/standing.ts
var standing = __webpack_require__(8920);
;// CONCATENATED MODULE: ./src/domain/registry/adoption.ts

function decideAdoption(state, { stage, version, contentId, claimed }) {
    const { model } = state;
    const known = state.versions[version];
    const holder = state.stages[stage]?.version ?? null;
    const isSame = known?.['content-id'] === contentId;
    if (isSame && known?.status === 'published' && holder === version)
        return { kind: 'unchanged' };
    const refuse = (reason) => ({ kind: 'refused', reason });
    if (holder !== null)
        return refuse(`Stage \`${stage}\` of ${model} is held by ${holder}: only a stage that nobody holds is adopted. Promote the new model instead`);
    const held = (0,standing/* holdRefusal */.iI)(state, stage);
    if (held !== undefined)
        return refuse(held);
    const twin = Object.entries(state.versions).find(([, one]) => one['content-id'] === contentId);
    if (twin?.[1].status === 'withdrawn')
        return refuse((0,standing/* withdrawnRefusal */.L7)(twin[0]));
    if (twin)
        return refuse(`These very bytes are published as ${twin[0]} already: move the stage with \`modelgate promote ${model} --version ${twin[0]} --stage ${stage}\``);
    if (known === undefined || (known.status === 'registered' && claimed))
        return { kind: 'adopt' };
    return refuse(`The number ${version} of ${model} is taken by other content (${known.status}): give \`version\` a free one`);
}
function adoptionKey({ version, contentId }) {
    return `registered:adopted:${version}:${contentId}`;
}

// EXTERNAL MODULE: ./src/domain/registry/event.ts
var registry_event = __webpack_require__(99610);
// EXTERNAL MODULE: ./src/domain/registry/manifest-text.ts
var manifest_text = __webpack_require__(26561);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/domain/repository-path.ts
var repository_path = __webpack_require__(62164);
// EXTERNAL MODULE: ./src/actions/gather/candidate.ts + 1 modules
var candidate = __webpack_require__(16635);
// EXTERNAL MODULE: ./src/actions/gather/evidence.ts
var gather_evidence = __webpack_require__(22322);
// EXTERNAL MODULE: ./src/actions/gather/recording.ts
var recording = __webpack_require__(76288);
// EXTERNAL MODULE: ./src/actions/gather/run-folder.ts
var run_folder = __webpack_require__(36131);
// EXTERNAL MODULE: ./src/actions/gather/sources.ts
var gather_sources = __webpack_require__(47693);
// EXTERNAL MODULE: ./src/actions/gather/spark-rows.ts
var spark_rows = __webpack_require__(91066);
;// CONCATENATED MODULE: ./src/actions/registry/adopted-run.ts









async function gatherAdopted(host, subject, { files, metrics, predictions, run: named }) {
    if (named !== undefined) {
        if (files.length > 0 || metrics.length > 0 || predictions !== undefined)
            throw wrong('`run` names a whole run: `files`, `metrics` and `predictions` are given besides');
        return withEvidence(host, await openModelRun(host, subject, named));
    }
    if (files.length === 0)
        throw wrong('Neither `files` nor `run` says which model is adopted', 'Name its files: `--files model.onnx`.');
    const model = await namedModel(host, files);
    const own = external_node_path_default().resolve(host.files.root, (0,recording/* runFolderOf */.Xm)(subject.model));
    if (model.some((file) => isWithin(own, file)))
        throw wrong('`files` names files of a run that was recorded', `Name the run: \`--run ${(0,recording/* runFolderOf */.Xm)(subject.model)}\`.`);
    const gathered = await (0,gather_sources/* gatherSources */.E)(host, subject, { metrics, predictions });
    const sources = predictions === undefined ? gathered : await (0,spark_rows/* summedUp */.He)(host, subject, gathered);
    const isGiven = { metrics: metrics.length > 0, predictions: predictions !== undefined };
    const run = await (0,recording/* recordRun */.vj)({
        host,
        subject: { ...subject, recipe: { ...subject.recipe, path: commonFolder(host, model) } },
        sources: {
            metrics: isGiven.metrics ? sources.metrics : [],
            ...(isGiven.predictions && sources.predictions && { predictions: sources.predictions }),
            model,
            named: true,
        },
        values: isGiven.metrics ? await (0,candidate/* readMetricFiles */.W_)(host, sources.metrics) : new Map(),
        inputsDigest: undefined,
    });
    return withEvidence(host, run);
}
async function withEvidence(host, run) {
    const evidence = await (0,gather_evidence/* evidenceOfRun */.Aw)(host, run, { side: (0,candidate/* sideOfRecord */.Qm)(run.record) });
    if (evidence.unreadable.length === 0)
        return { run, evidence };
    throw new errors/* ModelgateError */.HJ({
        code: 'PREDICTIONS_INVALID',
        message: `The evidence cannot be read: ${evidence.unreadable.join('; ')}`,
        hint: 'Adopt the model without it, or write the file again.',
    });
}
async function openModelRun(host, { model }, location) {
    const run = await (0,run_folder/* openRun */.I)(host, location);
    const code = run.record.training?.['exit-code'] ?? 0;
    if (code !== 0)
        throw wrong(`The run’s training failed with code ${code}`);
    if (run.record.model !== model)
        throw wrong(`The run is one of model \`${run.record.model}\`, expected \`${model}\``);
    return run;
}
async function namedModel({ files }, patterns) {
    (0,errors/* throwFaults */.G3)((0,repository_path/* linkFaults */.mc)(await files.links(patterns)));
    const found = [];
    for (const pattern of patterns) {
        const matches = await files.glob([pattern]);
        if (matches.length === 0) {
            throw new errors/* ModelgateError */.HJ({
                code: 'FILE_MISSING',
                message: 'Input `files` names a file that is not there',
                place: { path: pattern },
                hint: 'The path is relative to `working-directory`.',
            });
        }
        found.push(...matches.map((file) => external_node_path_default().resolve(files.root, file)));
    }
    return [...new Set(found)].sort();
}
function commonFolder({ context }, files) {
    const folders = files.map((file) => external_node_path_default().dirname(file).split((external_node_path_default()).sep));
    const [first = [], ...others] = folders;
    const differs = first.findIndex((name, at) => others.some((folder) => folder[at] !== name));
    const common = (differs < 0 ? first : first.slice(0, differs)).join((external_node_path_default()).sep) || (external_node_path_default()).sep;
    return external_node_path_default().relative(context.workspace, common) || '.';
}
function isWithin(folder, file) {
    return file.startsWith(`${folder}${(external_node_path_default()).sep}`);
}
function wrong(message, hint) {
    return new errors/* ModelgateError */.HJ({ code: 'INPUT_INVALID', message, ...(hint !== undefined && { hint }) });
}

// EXTERNAL MODULE: ./src/actions/registry/evidence-asset.ts + 1 modules
var evidence_asset = __webpack_require__(14239);
// EXTERNAL MODULE: ./src/actions/registry/ledger.ts
var ledger = __webpack_require__(68938);
// EXTERNAL MODULE: ./src/actions/registry/model-files.ts + 1 modules
var model_files = __webpack_require__(52212);
// EXTERNAL MODULE: ./src/actions/registry/publication.ts
var publication = __webpack_require__(57105);
// EXTERNAL MODULE: ./src/domain/validation/validation.ts
var validation = __webpack_require__(13623);
// EXTERNAL MODULE: ./src/actions/validating/run-files.ts
var run_files = __webpack_require__(63214);
// EXTERNAL MODULE: ./src/actions/registry/registry.ts + 1 modules
var registry_registry = __webpack_require__(57265);
// EXTERNAL MODULE: ./src/actions/registry/verified-release.ts
var verified_release = __webpack_require__(5703);
;// CONCATENATED MODULE: ./src/actions/registry/adopted-version.ts















async function adoptModel(host, registry, adoption) {
    const { subject, stage, version, named, dryRun } = adoption;
    const tag = (0,registry_version/* formatTag */._3)({ model: subject.model, version });
    const adopted = await gatherAdopted(host, subject, named);
    const model = await (0,model_files/* gatherModelFiles */.E)(host, adopted.run, subject.release);
    const { contentId } = model;
    const decide = (ledger) => decideAdoption(ledger.state, {
        stage,
        version,
        contentId,
        claimed: isClaimed(ledger, { version, contentId }),
    });
    const decision = decide(registry.ledger);
    if (decision.kind === 'refused')
        return { outcome: 'refused', contentId, refusal: decision.reason };
    if (decision.kind === 'unchanged')
        return unchanged(host, registry, { tag, stage, contentId });
    await tellOfFiles(host, adopted.run);
    const plan = await planOf(host, adoption, { adopted, model, tag });
    const told = { contentId, plan };
    if (plan.obstacles.length > 0)
        return { outcome: 'refused', ...told, refusal: plan.obstacles.join('\n') };
    if (dryRun)
        return { outcome: 'adopted', ...told };
    const claimed = await (0,ledger/* record */.g1)(host, registry.ledger, (ledger) => decide(ledger).kind === 'adopt'
        ? { type: 'registered', key: adoptionKey({ version, contentId }), version }
        : undefined);
    if (claimed.kind === 'outrun')
        return adoptModel(host, { ...registry, ledger: claimed.ledger }, adoption);
    const release = (await publishedBefore(host, { ...adoption, contentId })) ??
        (await publish(host, adoption, { adopted, model, claim: claimed.event }));
    const recorded = await (0,ledger/* record */.g1)(host, claimed.ledger, (ledger) => decide(ledger).kind === 'adopt'
        ? {
            type: 'adopted',
            key: `adopted:${stage}:${version}`,
            version,
            'content-id': contentId,
            'release-id': release.id,
            stage,
        }
        : undefined);
    if (recorded.kind === 'outrun')
        return adoptModel(host, { ...registry, ledger: recorded.ledger }, adoption);
    const { seq } = recorded.event;
    host.log.info(`${stage} of ${subject.model} is ${version} (event ${seq}). Nothing was judged.`);
    return { outcome: 'adopted', ...told, release, seq };
}
async function tellOfFiles(host, run) {
    const { findings, unreadable } = await (0,run_files.lookIntoRun)(host, { run, base: '', allow: [] });
    const told = findings.filter(({ severity }) => severity === 'error').map(validation/* findingLine */.mC);
    const all = [...unreadable, ...told];
    const more = all.length > shown ? [`${all.length - shown} more`] : [];
    if (all.length > 0)
        host.log.warn([
            `The model files of ${run.record.model} are taken over as they are:`,
            ...all.slice(0, shown),
            ...more,
        ].join('\n'));
}
const shown = 5;
function isClaimed({ events }, claim) {
    return events.some(({ type, key }) => type === 'registered' && key === adoptionKey(claim));
}
async function unchanged(host, { ledger, releases }, { tag, stage, contentId }) {
    host.log.info(`Nothing to do: ${tag} holds ${stage} already.`);
    const release = await (0,registry_registry/* releaseOf */.l)(host, releases, tag);
    return { outcome: 'unchanged', contentId, release, seq: ledger.state.stages[stage]?.seq };
}
async function planOf(host, { subject, stage, version }, { adopted, model, tag }) {
    const { commit } = host.context;
    const { model: name } = subject;
    const metrics = [...adopted.evidence.values.keys()];
    const total = model.assets.reduce((sum, { size }) => sum + size, 0);
    const known = adopted.evidence.predictions ? 'rows' : metrics.length > 0 ? metrics.join(', ') : 'nothing';
    for (const line of [
        `Plan: ${name} is taken over as it is; nothing is judged.`,
        `  claim ${version} in the ledger`,
        `  draft the release ${tag} on ${commit.slice(0, 7)}`,
        `  upload and verify ${model.assets.map((asset) => asset.name).join(', ')} (${total} bytes)`,
        `  known of its evaluation: ${known}`,
        `  publish it, and record that it holds ${stage}`,
    ])
        host.log.info(line);
    const obstacles = await host.store.obstacles(tag, commit);
    const assets = model.assets.map(({ name: asset, size }) => ({ name: asset, size }));
    return { model: name, version, stage, commit, assets, metrics, obstacles };
}
async function publishedBefore(host, { subject, version, contentId }) {
    const { model } = subject;
    const release = await host.store.release((0,registry_version/* formatTag */._3)({ model, version }));
    if (!release)
        return undefined;
    const { manifest } = await (0,verified_release/* verifyRelease */.V)(host, { model, version, release });
    if (manifest['content-id'] === contentId)
        return release;
    throw new errors/* ModelgateError */.HJ({
        code: 'STORE_REFUSED',
        message: `There is a release ${release.tag} already, and it holds other content: ${manifest['content-id']}`,
        hint: 'Rename or remove that release, or give `version` another number.',
    });
}
async function publish(host, { subject, version }, { adopted, model, claim, }) {
    const { run, evidence } = adopted;
    const isKnown = evidence.values.size > 0 || evidence.predictions !== undefined;
    const asset = isKnown
        ? await (0,evidence_asset/* writeEvidence */.n)(host, {
            model: subject.model,
            release: subject.release,
            evidence,
            asked: (0,subjects/* ruledMetrics */.SH)(subject),
        })
        : null;
    const manifest = (0,manifest_text/* makeManifest */.Ui)({
        model: subject.model,
        version,
        commit: host.context.commit,
        parent: null,
        run: run.record,
        comparison: null,
        policy: null,
        files: [...model.files],
        evidence: asset?.entry ?? null,
        ledger: { seq: claim.seq, digest: (0,registry_event/* digestOfEvent */.IX)(claim) },
        'release-references': [...model.references],
    });
    return (0,publication/* fillAndPublish */.s)(host, { scope: { subject }, model, evidence: asset }, manifest);
}

// EXTERNAL MODULE: ./src/actions/registry/rollback-workflow.ts
var rollback_workflow = __webpack_require__(45481);
// EXTERNAL MODULE: ./src/actions/registry/verb-fields.ts
var verb_fields = __webpack_require__(85222);
;// CONCATENATED MODULE: ./src/actions/adopt.ts











const outputs = {
    outcome: '`adopted`, `unchanged`, `refused`; `error` on a fault.',
    version: 'The version that it became.',
    tag: 'Its tag.',
    stage: 'The stage that it holds.',
    'release-url': 'Address of its release.',
    'release-id': 'GitHub’s number of its release.',
    'content-id': 'OpenSSF Model Signing root digest of its files.',
    seq: 'Number of the event in the ledger.',
    plan: 'JSON: what was about to be done.',
};
const adopt = (0,define_action/* defineAction */.QP)({
    id: 'adopt',
    title: 'Modelgate: adopt a model',
    description: 'Makes the model that is in production today a version, with what is known of it, and says in the ledger that it holds the stage. Nothing is judged.',
    permissions: {
        contents: { access: 'write', why: 'makes the release, appends to the ledger’s branch' },
    },
    inputs: {
        ...fields/* commonInputs */.j$,
        model: (0,fields/* text */.Qq)('Which model of the policy. Not given: the only one.'),
        files: (0,fields/* lines */.Mn)('The model’s files: paths, folders or globs.'),
        metrics: (0,fields/* lines */.Mn)('Metric files of its evaluation, where there are any.'),
        predictions: (0,fields/* text */.Qq)('The prediction file of its evaluation; its columns are named in the policy.'),
        run: (0,fields/* text */.Qq)('A run directory or `run.json`, in place of `files`, `metrics` and `predictions`.'),
        stage: (0,fields/* text */.Qq)('Which stage it holds. Not given: `production`, or the last of `stages`.'),
        version: (0,fields/* textOr */.ph)('v1.0.0', 'The number that it gets.'),
        commit: (0,fields/* text */.Qq)('The commit that it was made of. Not given: the one that is checked out.'),
        'dry-run': verb_fields/* dryRunInput */.lo,
    },
    outputs,
    async run(inputs, host) {
        const { version, 'dry-run': dryRun } = inputs;
        (0,registry_version/* parseVersion */.ot)(version);
        const subject = await subjectOf(host, inputs);
        const stage = stageOf(subject, inputs.stage);
        const commit = await commitOf(host, inputs.commit);
        const registry = await (0,registry_registry/* openRegistry */.M)(host, subject.model);
        const clicks = (0,registry_click/* unansweredClicks */.e)(registry.ledger.state, registry.releases, registry.whole);
        if (clicks.length > 0) {
            const refusal = clicks.map((click) => (0,registry_click/* clickRefusal */.t)(subject.model, click)).join('\n');
            return { outputs: { outcome: 'refused', stage, version }, refusal };
        }
        const at = { ...host, context: { ...host.context, commit, dirty: false } };
        const { files, metrics, predictions, run } = inputs;
        const named = { files, metrics, predictions, run };
        const adopted = await adoptModel(at, registry, { subject, stage, version, named, dryRun });
        if (adopted.outcome === 'adopted')
            await (0,rollback_workflow/* warnOfRollbackWorkflow */.tE)(host);
        return resultOf(adopted, { model: subject.model, stage, version });
    },
});
async function subjectOf(host, { policy, model }) {
    const policies = await (0,gather_policies/* gatherPolicies */.y)(host, { named: policy, base: Promise.resolve(undefined) });
    const [subject, ...more] = (0,subjects/* gatherSubjects */.H2)(policies, { context: host.context, model });
    if (subject && more.length === 0)
        return subject;
    const names = [subject, ...more].map((one) => `\`${one?.model}\``).join(', ');
    throw new errors/* ModelgateError */.HJ({
        code: 'MODEL_UNKNOWN',
        message: `The policy has several models: ${names}`,
        hint: 'Name one of them.',
    });
}
function stageOf({ model, stages }, named) {
    if (named === undefined)
        return stages.includes('production') ? 'production' : stages.at(-1);
    if (stages.includes(named))
        return named;
    throw new errors/* ModelgateError */.HJ({
        code: 'INPUT_INVALID',
        message: `Input \`stage\` is ${JSON.stringify(named.slice(0, 80))}; ${model} has ${stages.map((one) => `\`${one}\``).join(', ')}`,
        hint: 'Stages are listed under `stages` of the model in the policy of the default branch.',
    });
}
async function commitOf({ context, repository }, named) {
    if (named !== undefined) {
        const commit = await repository.resolve(named);
        if (commit !== undefined)
            return commit;
        throw new errors/* ModelgateError */.HJ({
            code: 'REF_UNKNOWN',
            message: `Input \`commit\` names no commit: ${JSON.stringify(named.slice(0, 80))}`,
        });
    }
    if (!context.dirty)
        return context.commit;
    throw new errors/* ModelgateError */.HJ({
        code: 'NOT_SUPPORTED_HERE',
        message: 'There are changes that are not committed: a version is made of a commit',
        hint: 'Commit or stash them first, or name the commit that the model was made of with `commit`.',
    });
}
function resultOf({ outcome, contentId, release, seq, plan, refusal }, { model, stage, version }) {
    return {
        outputs: {
            outcome,
            stage,
            version,
            tag: (0,registry_version/* formatTag */._3)({ model, version }),
            'content-id': contentId,
            ...(release && { 'release-url': release.url, 'release-id': String(release.id) }),
            ...(seq !== undefined && { seq: String(seq) }),
            ...(plan && { plan: JSON.stringify(plan) }),
        },
        ...(refusal !== undefined && { refusal }),
    };
}


}),

63214:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  changedSignatures: () => (changedSignatures),
  lookIntoRun: () => (lookIntoRun),
  validatePresentFiles: () => (validatePresentFiles)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
var _domain_validation_signature_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20604);
var _domain_validation_validation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13623);
var _gather_evidence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22322);
var _gather_portable_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31638);
var _gather_validated_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94417);
var _model_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(32651);
var _validate_model_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(22763);








async function validatePresentFiles(host, { subject: { model }, before, made, allow }) {
    const known = before === undefined ? undefined : (await (0,_gather_validated_js__WEBPACK_IMPORTED_MODULE_5__/* .readValidation */ .Qo)(host, before)).validation;
    if (before !== undefined && known?.verdict === 'unchanged')
        return before;
    const paths = made.map((file) => (0,_gather_portable_path_js__WEBPACK_IMPORTED_MODULE_4__/* .portablePath */ .T)(host.files.root, file));
    const left = await withoutInspected(host, paths, known);
    if (before !== undefined && left.length === 0)
        return before;
    const { records, findings } = await (0,_model_files_js__WEBPACK_IMPORTED_MODULE_6__/* .lookInto */ .OW)(host, left, { allow });
    const files = { records, findings: findings.map(_model_files_js__WEBPACK_IMPORTED_MODULE_6__/* .asMade */ .gN) };
    tell(host, model, files);
    return (0,_gather_validated_js__WEBPACK_IMPORTED_MODULE_5__/* .writeValidation */ .nW)(host, (0,_validate_model_js__WEBPACK_IMPORTED_MODULE_7__.withModelFiles)(known, { model, files }));
}
async function lookIntoRun(host, { run: { folder, record }, files = record.files, base, allow, }) {
    const records = [];
    const findings = [];
    const absent = [];
    const unreadable = [];
    for (const file of files) {
        const place = node_path__WEBPACK_IMPORTED_MODULE_0___default().join(folder, file.path);
        if (!(await host.files.exists(place))) {
            absent.push(file);
            continue;
        }
        const found = await (0,_gather_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .orUnreadable */ .pz)(unreadable, () => host.modelFiles.inspect(place, { allow, digest: false }));
        if (!found)
            continue;
        const shown = shownPath(host, base, file);
        records.push({ path: shown, format: found.format, size: found.size, sha256: file.sha256 });
        findings.push(...found.findings.map(_model_files_js__WEBPACK_IMPORTED_MODULE_6__/* .asMade */ .gN).map((one) => ({ ...one, place: { ...one.place, path: shown } })));
    }
    return { records, findings, absent, unreadable };
}
async function changedSignatures(host, { run: { folder, record }, base, baseline, }) {
    const findings = [];
    const unreadable = [];
    for (const file of record.files) {
        const place = node_path__WEBPACK_IMPORTED_MODULE_0___default().join(folder, file.path);
        const other = baseline.get(file.path);
        if (!other || other.sha256 === file.sha256)
            continue;
        if (!(await host.files.exists(place)) || !(await host.files.exists(other.place)))
            continue;
        await (0,_gather_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .orUnreadable */ .pz)(unreadable, async () => {
            const before = (await host.modelFiles.inspect(other.place, { digest: false })).signature;
            const now = before && (await host.modelFiles.inspect(place, { digest: false })).signature;
            if (before && now)
                findings.push(...(0,_domain_validation_signature_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .signatureChanges */ .A)(now, before, shownPath(host, base, file)));
        });
    }
    return { findings, unreadable };
}
async function withoutInspected({ files }, paths, known) {
    const inspected = new Set(known?.['model-files'].map(({ sha256 }) => sha256));
    if (inspected.size === 0)
        return paths;
    const digests = await Promise.all(paths.map((file) => files.digest(file)));
    return paths.filter((_, at) => !inspected.has(digests[at]?.sha256 ?? ''));
}
function tell({ log }, model, { records, findings }) {
    const kinds = [...new Set(records.map(({ format }) => format))].join(', ');
    log.info(`Looked into the model files of ${model} (${kinds}): ${(0,_domain_validation_validation_js__WEBPACK_IMPORTED_MODULE_2__/* .foundInWords */ .dw)(findings)}.`);
}
function shownPath({ context, files }, base, file) {
    const absolute = node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(context.workspace, base, file.path.replace(/^files\//, ''));
    return (0,_gather_portable_path_js__WEBPACK_IMPORTED_MODULE_4__/* .portablePath */ .T)(files.root, absolute);
}


}),

27127:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Ft: () => (isSame),
  Pz: () => (assetDifferences),
  hW: () => (assetFault)
});
function assetDifferences(found, expected) {
    const byName = new Map(found.map((asset) => [asset.name, asset]));
    const wanted = new Set(expected.map(({ name }) => name));
    const wrong = expected.flatMap((asset) => {
        const there = byName.get(asset.name);
        if (there === undefined)
            return [`\`${asset.name}\` is missing`];
        return isSame(there, asset) ? [] : [`\`${asset.name}\` is ${stated(there)} instead of ${stated(asset)}`];
    });
    const extra = found
        .filter(({ name }) => !wanted.has(name))
        .map(({ name }) => `\`${name}\` is one too many`);
    return [...wrong, ...extra];
}
function isSame(found, { size, digest }) {
    return found.state === 'uploaded' && found.size === size && digest !== undefined && found.digest === digest;
}
function assetFault(name, found, expected) {
    const digestOf = ({ sha256 }) => sha256 === undefined ? '' : ` and ${sha256}`;
    return {
        code: 'ASSET_INVALID',
        message: `The asset \`${name}\` has ${found.size} bytes${digestOf(found)}; it has to have ${expected.size}${digestOf(expected)}`,
        hint: 'Do not use the release: roll back to another version, or promote again.',
    };
}
function stated({ size, digest, state }) {
    const half = state === undefined || state === 'uploaded' ? '' : ` in state \`${state}\``;
    return `${size} bytes with ${digest ?? 'no digest'}${half}`;
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
