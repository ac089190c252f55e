export const id = 8347;
export const ids = [8347];
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

58347:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  validatePresentData: () => (validatePresentData)
});
var _domain_validation_validation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13623);
var _gather_validated_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94417);
var _annotations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5211);
var _scope_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67180);
var _validate_model_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22763);





async function validatePresentData(host, { subject, policies, enginePath, }) {
    const { model, recipe } = subject;
    const data = recipe.data.filter(({ kind }) => kind === 'file');
    const paths = data.map((datum) => (0,_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .pathOf */ .XM)(host, recipe.path, datum));
    const absent = await absentOf(host, paths);
    if (data.length === 0 || absent.length > 0) {
        const [first = 'they are elsewhere'] = absent.map((name) => `${JSON.stringify(name)} is not here`);
        host.log.info(`The data files of ${model} are not validated in this job: ${first}.`);
        return undefined;
    }
    const scope = await (0,_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .recipeScope */ .R6)(host, { subject: { ...subject, recipe: { ...recipe, data } }, policies });
    const validation = await (0,_validate_model_js__WEBPACK_IMPORTED_MODULE_4__/* .validateModel */ .g)(host, scope, { enginePath });
    const file = await (0,_gather_validated_js__WEBPACK_IMPORTED_MODULE_1__/* .writeValidation */ .nW)(host, validation);
    (0,_annotations_js__WEBPACK_IMPORTED_MODULE_2__/* .annotate */ .f)(host, validation);
    host.log.info(`The data of ${model} was validated: ${(0,_domain_validation_validation_js__WEBPACK_IMPORTED_MODULE_0__/* .foundInWords */ .dw)(validation.findings)} (${file}).`);
    return file;
}
async function absentOf({ files }, paths) {
    const there = await Promise.all(paths.map(async (name) => (await files.exists(name)) ||
        (await files.isDirectory(name)) ||
        (await files.glob([name])).length > 0));
    return paths.filter((_, at) => there[at] !== true);
}


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


})

};
