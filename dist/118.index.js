export const id = 118;
export const ids = [118];
export const modules = {

39223:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (gatherPolicies),
  bf: () => (isRuled),
  T4: () => (readPolicy),
  I_: () => (rulesOrigin)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/domain/metric/catalogue.ts + 1 modules
var catalogue = __webpack_require__(83128);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/domain/policy/recipe-loosened.ts
var recipe_loosened = __webpack_require__(59339);
;// CONCATENATED MODULE: ./src/domain/policy/loosened.ts

function loosened({ inForce, proposed, model, directionOf = () => undefined, }) {
    const before = inForce.models.get(model);
    if (!proposed)
        return ['The policy file is removed.'];
    const common = policyLoosened(inForce, proposed);
    if (!before)
        return common;
    const after = proposed.models.get(model);
    if (!after)
        return [...common, `The model \`${model}\` is removed from the policy.`];
    return [
        ...common,
        ...(0,recipe_loosened/* recipeLoosened */.a)(before.recipe, after.recipe),
        ...rulesLoosened(before, after, directionOf),
    ];
}
function policyLoosened(before, after) {
    const sentences = [];
    if (before.alpha !== after.alpha) {
        sentences.push(after.alpha > before.alpha
            ? `\`alpha\` is changed from ${before.alpha} to ${after.alpha}: passes and fails are both shown more easily.`
            : `\`alpha\` is changed from ${before.alpha} to ${after.alpha}: passes and fails are both harder to show.`);
    }
    if (before.looks === 'spend' && after.looks === 'ignore') {
        sentences.push('`looks` is changed from `spend` to `ignore`: repeated use of a test set costs nothing any more.');
    }
    if (strictness(after.failOn) < strictness(before.failOn)) {
        sentences.push(`\`fail-on\` is changed from \`${before.failOn}\` to \`${after.failOn}\`.`);
    }
    for (const branch of added(before.branches, after.branches)) {
        sentences.push(`\`branches\` also takes ${code(branch)}: rules may live there and promotion may run there.`);
    }
    return sentences;
}
function rulesLoosened(before, after, directionOf) {
    const drift = added(after.drift.includes('*') ? before.drift : after.drift, before.drift).map((column) => `Drift of ${code(column)} does not fail any more.`);
    return [...drift, ...metricsLoosened(before, after, directionOf)];
}
function metricsLoosened(before, after, directionOf) {
    return before.rules.flatMap((rule) => {
        const now = after.rules.find(({ metric }) => metric === rule.metric);
        if (!now)
            return [`The rule on ${code(rule.metric)} is removed.`];
        return [
            ...questionLoosened(rule, now),
            ...limitsLoosened(rule, now),
            ...reachLoosened(rule, now, directionOf(rule.metric)),
        ].map((change) => `${code(rule.metric)}: ${change}.`);
    });
}
function questionLoosened(before, after) {
    const changes = [];
    const improves = after.mustImprove !== undefined;
    if (before.mustImprove !== undefined) {
        if (after.mustImprove === undefined)
            changes.push('`must-improve` is removed');
        else if (after.mustImprove < before.mustImprove) {
            changes.push(`\`must-improve\` is lowered from ${before.mustImprove} to ${after.mustImprove}`);
        }
    }
    if (before.tolerance && after.tolerance)
        changes.push(...toleranceLoosened(before.tolerance, after.tolerance));
    else if (before.tolerance && !improves) {
        changes.push(after.noWorse
            ? `\`tolerance\` (${written(before.tolerance)}) gives way to \`no-worse\`: a loss need not be excluded any more`
            : `\`tolerance\` (${written(before.tolerance)}) is removed`);
    }
    if (before.noWorse && !after.noWorse && !improves && after.tolerance?.value !== 0) {
        changes.push(after.tolerance
            ? `\`no-worse\` gives way to \`tolerance\`: a loss of ${written(after.tolerance)} is allowed`
            : '`no-worse` is removed');
    }
    return changes;
}
function toleranceLoosened(before, after) {
    if (after.value === 0)
        return [];
    if (before.kind !== after.kind)
        return [`\`tolerance\` is changed from ${written(before)} to ${written(after)}`];
    return after.value > before.value
        ? [`\`tolerance\` is raised from ${written(before)} to ${written(after)}`]
        : [];
}
function limitsLoosened(before, after) {
    const changes = [];
    if (before.min !== undefined) {
        if (after.min === undefined)
            changes.push(`\`min\` (${before.min}) is removed`);
        else if (after.min < before.min)
            changes.push(`\`min\` is lowered from ${before.min} to ${after.min}`);
    }
    if (before.max !== undefined) {
        if (after.max === undefined)
            changes.push(`\`max\` (${before.max}) is removed`);
        else if (after.max > before.max)
            changes.push(`\`max\` is raised from ${before.max} to ${after.max}`);
    }
    return changes;
}
function reachLoosened(before, after, byName) {
    const changes = [];
    if (before.level === 'fail' && after.level === 'warn')
        changes.push('`level` is changed from `fail` to `warn`');
    for (const column of added(after.slices, before.slices))
        changes.push(`slices of ${code(column)} are not judged any more`);
    if (after.range && String(before.range) !== String(after.range)) {
        const from = before.range ? `changed from ${before.range.join(' to ')} ` : 'said ';
        changes.push(`\`range\` is ${from}to be ${after.range.join(' to ')}: a row is taken to cost no more`);
    }
    const was = before.direction ?? byName;
    const is = after.direction ?? byName;
    if (was !== undefined && was !== is)
        changes.push(`\`direction\` is changed from \`${was}\` to \`${is ?? 'unknown'}\``);
    return changes;
}
function added(before, after) {
    return after.filter((entry) => !before.includes(entry));
}
function strictness(failOn) {
    return ['never', 'fail', 'inconclusive'].indexOf(failOn);
}
function written({ kind, value }) {
    return kind === 'absolute' ? String(value) : `${Number((value * 100).toPrecision(12))} %`;
}
function code(text) {
    return `\`${text.replaceAll('`', "'")}\``;
}

// EXTERNAL MODULE: ./src/domain/policy/policy.ts
var policy = __webpack_require__(29337);
// EXTERNAL MODULE: ./src/domain/repository-path.ts
var repository_path = __webpack_require__(62164);
;// CONCATENATED MODULE: ./src/actions/gather/policies.ts






async function gatherPolicies(host, { named, base }) {
    const file = policyPath(named);
    const { defaultBranch, baseBranch } = host.context;
    const ruled = policyOfBranch(host, defaultBranch, file);
    const proposed = headPolicy(host, { file, ruled });
    const [main, head] = await inOrder(orMended(ruled, { proposed, file, branch: defaultBranch }), proposed);
    const onBase = baseBranch !== defaultBranch &&
        main?.policy !== undefined &&
        (0,policy/* isRulesBranch */.AH)(main.policy, baseBranch, defaultBranch);
    const onBranch = onBase ? await policyOfBranch(host, baseBranch, file) : undefined;
    const ruling = onBranch?.policy ? onBranch : main;
    const inForce = ruling?.policy;
    if (!head && !inForce && file !== usualPath)
        throw nowhere(named);
    const removed = await removedModels(host, { file, base, head, inForce });
    return { path: file, head, inForce, origin: ruling?.origin, removed };
}
function isRuled({ inForce, origin }, { defaultBranch }, branch) {
    if (branch === defaultBranch || branch === origin?.ref)
        return true;
    return (inForce !== undefined && origin?.ref === defaultBranch && (0,policy/* isRulesBranch */.AH)(inForce, branch, defaultBranch));
}
const usualPath = '.github/modelgate.yml';
function policyPath(named) {
    const file = (0,repository_path/* pathFault */.a9)(named) === undefined ? (0,repository_path/* repositoryPath */.SH)('.', named) : undefined;
    if (file !== undefined)
        return file;
    throw new errors/* ModelgateError */.HJ({
        code: 'INPUT_INVALID',
        message: 'Input `policy` is no path inside the repository',
        place: { path: named },
        hint: `It is relative to the repository’s root, such as ${usualPath}.`,
    });
}
function nowhere(named) {
    return new errors/* ModelgateError */.HJ({
        code: 'FILE_MISSING',
        message: 'Input `policy` names a file that neither this commit nor the default branch has',
        place: { path: named },
        hint: 'The path is relative to the repository’s root.',
    });
}
async function removedModels({ repository }, { file, base, head, inForce, }) {
    const absent = new Map([...(inForce?.models ?? [])].filter(([name]) => !head?.models.has(name)));
    if (absent.size === 0)
        return absent;
    const commit = await base;
    const bytes = commit === undefined ? undefined : await repository.file(commit, file);
    if (!bytes)
        return new Map();
    try {
        const before = await readPolicy(bytes, file);
        return new Map([...absent].filter(([name]) => before.models.has(name)));
    }
    catch (error) {
        if (error instanceof errors/* ModelgateError */.HJ)
            return absent;
        throw error;
    }
}
function rulesOrigin(policies, { model, digest }) {
    const { head, inForce, origin, path } = policies;
    if (inForce?.models.has(model)) {
        const sentences = loosened({
            inForce,
            proposed: head,
            model,
            directionOf: (metric) => (0,catalogue/* directionOf */.FR)(metric) ?? undefined,
        });
        return { source: 'policy', path, ...origin, digest, loosened: sentences };
    }
    if (head?.models.has(model))
        return { source: 'proposed', path, digest, loosened: [] };
    return { source: 'none', digest, loosened: [] };
}
async function policyOfBranch({ repository, context }, branch, file) {
    const found = await repository.fileOfBranch(branch, file);
    if (found === undefined) {
        if (context.host === 'local' || branch !== context.defaultBranch)
            return undefined;
        throw new errors/* ModelgateError */.HJ({
            code: 'REF_UNKNOWN',
            message: `The default branch \`${branch}\`, whose rules are in force, is not found`,
        });
    }
    const { commit, bytes } = found;
    const policy = bytes && (await readPolicy(bytes, `${file} on ${branch}`));
    return { origin: { ref: branch, commit }, policy };
}
async function headPolicy({ context, files, repository }, { file, ruled }) {
    if (context.host === 'local') {
        const bytes = await files.read(external_node_path_default().resolve(context.workspace, file));
        return bytes && readPolicy(bytes, file);
    }
    const main = context.ref === `refs/heads/${context.defaultBranch}` ? await ruled : undefined;
    if (main?.origin.commit === context.commit)
        return main.policy;
    const bytes = await repository.file(context.commit, file);
    return bytes && readPolicy(bytes, file);
}
async function readPolicy(bytes, file) {
    const { parsePolicy } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5801), __webpack_require__.e(2278), __webpack_require__.e(3173)]).then(__webpack_require__.bind(__webpack_require__, 82278));
    return parsePolicy(new TextDecoder().decode(bytes), file);
}
async function orMended(ruled, { proposed, file, branch, }) {
    try {
        return await ruled;
    }
    catch (error) {
        const isMended = await proposed.then((policy) => policy !== undefined, () => false);
        if (!isMended || !(error instanceof errors/* ModelgateError */.HJ) || error.code !== 'POLICY_INVALID')
            throw error;
        const told = {
            code: error.code,
            message: `What is proposed here can be read, but the rules on \`${branch}\` count until it is there`,
            place: { path: file },
            hint: 'Somebody who may pass over this check has to merge it.',
        };
        throw new errors/* ModelgateError */.HJ([...error.faults, told], { cause: error });
    }
}
async function inOrder(first, second) {
    await Promise.allSettled([first, second]);
    return [await first, await second];
}


}),

29246:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  H2: () => (gatherSubjects),
  N9: () => (assertStage),
  PL: () => (columnsOf),
  SH: () => (ruledMetrics)
});
var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
var _domain_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45529);
var _domain_policy_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29337);



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
function columnsOf({ path: _path, engine: _engine, groups, search, ...columns }) {
    return {
        ...columns,
        ...(groups && { groups: [...groups] }),
        ...(search !== undefined && { search: search && [...search] }),
    };
}
function withoutPolicy(name) {
    const { recipe, stages, release } = (0,_domain_policy_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .modelOf */ .DM)((0,_domain_policy_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .unwrittenPolicy */ .Z1)(name), name);
    const none = { gate: undefined, gated: false, removed: false, failOn: 'never' };
    return { model: name, recipe, ...none, stages, release };
}
function ruledMetrics({ gate }) {
    return (gate?.rules ?? []).map(({ metric }) => metric);
}


}),

59077:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Dn: () => (isTouched),
  Pw: () => (gatherTrees),
  cG: () => (differingInputs),
  zH: () => (digestOfInputs)
});
var _domain_policy_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89231);
var _domain_run_inputs_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28466);


async function gatherTrees({ context, repository }, base) {
    const isReview = context.event.startsWith('pull_request') || context.event === 'merge_group';
    const treeBefore = async () => {
        const commit = isReview ? await base : undefined;
        return commit === undefined ? undefined : repository.tree(commit);
    };
    const [head, before] = await Promise.all([repository.tree(context.commit), treeBefore()]);
    return { head, base: before };
}
function isTouched(subject, { trees, policies }) {
    if (trees.base === undefined)
        return true;
    const before = policies.inForce?.models.get(subject.model)?.recipe;
    if (before && (0,_domain_policy_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .recipeCanonical */ .RZ)(before) !== (0,_domain_policy_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .recipeCanonical */ .RZ)(subject.recipe))
        return true;
    return [subject.recipe, ...(before ? [before] : [])].some((recipe) => (0,_domain_run_inputs_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isTouched */ .Dn)(trees.base ?? [], trees.head, recipe));
}
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
function decidersOf(policyFile) {
    return ['.github', policyFile];
}
function differingInputs({ subject, policies }, ours, theirs) {
    const { path, exclude } = subject.recipe;
    const added = decidersOf(policies.path);
    const digestOf = (entries) => (0,_domain_run_inputs_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .inputsDigest */ .KA)({ entries, path, exclude, added, recipe: (0,_domain_policy_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .recipeCanonical */ .RZ)(subject.recipe), external: [] });
    if (digestOf(ours) === digestOf(theirs))
        return undefined;
    return (0,_domain_run_inputs_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .touchedPaths */ .Pq)(theirs, ours, { path, exclude, further: added });
}


}),

89231:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  G8: () => (rulesDigest),
  RZ: () => (recipeCanonical),
  yz: () => (externalData)
});
var _canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39605);

function rulesDigest({ alpha, looks, rules }) {
    const canonical = (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .sortedByBytes */ .OU)(rules, ({ metric }) => metric).map((rule) => ({
        metric: rule.metric,
        direction: rule.direction,
        'no-worse': rule.noWorse,
        tolerance: rule.tolerance && { kind: rule.tolerance.kind, value: rule.tolerance.value },
        'must-improve': rule.mustImprove,
        min: rule.min,
        max: rule.max,
        range: rule.range && [...rule.range],
        slices: (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .sortedByBytes */ .OU)(rule.slices, (column) => column),
        level: rule.level,
    }));
    return (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .Bj)((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)({ alpha, looks, rules: canonical }));
}
function recipeCanonical(recipe) {
    const { train, evaluate, model, metrics, predictions, data } = recipe;
    return (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)({ train, evaluate, model, metrics, predictions, data });
}
function externalData(recipe) {
    return recipe.data.flatMap((source) => source.kind === 'external' ? [{ uri: source.uri, version: source.version }] : []);
}


}),

29337:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  AH: () => (isRulesBranch),
  DM: () => (modelOf),
  MV: () => (predictionPaths),
  Ml: () => (sliceColumns),
  NT: () => (defaults),
  Rv: () => (gateOf),
  Z1: () => (unwrittenPolicy)
});
var _glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47916);
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
var _schema_faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6907);



function predictionPaths(predictions) {
    if (!predictions)
        return [];
    const { path } = predictions;
    return typeof path === 'string' ? [path] : path;
}
function modelOf(policy, name) {
    const model = policy.models.get(name);
    if (model)
        return model;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelgateError */ .HJ({
        code: 'MODEL_UNKNOWN',
        message: `the policy has no model ${JSON.stringify(name)}`,
        hint: (0,_schema_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .choicesHint */ .mv)(name, [...policy.models.keys()]),
    });
}
function gateOf(policy, model) {
    return { alpha: policy.alpha, looks: policy.looks, rules: model.rules };
}
function sliceColumns(recipe, rules) {
    const { slices = [], groups = [] } = recipe.predictions ?? {};
    const ruled = rules.flatMap((rule) => [...rule.slices, ...(rule.gap ? [rule.gap.column] : [])]);
    return [...new Set([...slices, ...groups, ...ruled])];
}
function isRulesBranch(policy, branch, defaultBranch) {
    return branch === defaultBranch || policy.branches.some((glob) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesGlob */ .kt)((0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .compileGlob */ .SO)(glob), branch));
}
function unwrittenPolicy(name, path = '.') {
    return {
        alpha: defaults.alpha,
        looks: defaults.looks,
        branches: [],
        failOn: defaults.failOn,
        models: new Map([
            [
                name,
                {
                    name,
                    recipe: { path, exclude: defaults.exclude, model: [], metrics: [], data: [] },
                    rules: [],
                    drift: [],
                    stages: defaults.stages,
                    release: defaults.release,
                },
            ],
        ]),
    };
}
const defaults = {
    alpha: 0.05,
    looks: 'ignore',
    failOn: 'fail',
    exclude: ['**/*.md'],
    stages: ['production'],
    release: { latest: false, references: [], card: {}, gto: false },
};


}),

59339:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  T: () => (measuredOtherwise),
  a: () => (recipeLoosened)
});
var _glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47916);
var _policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29337);


function recipeLoosened(before, after) {
    const sentences = [];
    if (before.path !== after.path) {
        sentences.push(`\`path\` is changed from ${code(before.path)} to ${code(after.path)}: other files count as the model's.`);
    }
    for (const pattern of added(before.exclude, after.exclude)) {
        sentences.push(`\`exclude\` also takes ${code(pattern)}: changes there do not count as changes of the model.`);
    }
    sentences.push(...predictionsLoosened(before.predictions, after.predictions));
    if (before.evaluate !== undefined && before.evaluate !== after.evaluate) {
        sentences.push(`\`evaluate\` is ${after.evaluate === undefined ? 'removed' : 'changed'}: versions are scored again in another way.`);
    }
    return [...sentences, ...dataLoosened(before, after)];
}
function measuredOtherwise(before, after) {
    return roles.flatMap(({ role, otherwise, removed = otherwise, usual }) => {
        const was = before[role] ?? usual;
        const is = after[role] ?? usual;
        if (textOf(was) === textOf(is))
            return [];
        const what = `\`${role}\` of \`predictions\``;
        if (is === undefined)
            return [`${what} is removed: ${removed}.`];
        if (was === undefined)
            return harmless.has(role) ? [] : [`${what} is added (${code(textOf(is))}): ${otherwise}.`];
        return [`${what} is changed from ${code(textOf(was))} to ${code(textOf(is))}: ${otherwise}.`];
    });
}
const roles = [
    {
        role: 'id',
        otherwise: 'rows are paired in another way',
        removed: 'rows are paired by their order, whichever they are',
    },
    {
        role: 'label',
        otherwise: 'rows are scored against something else',
        removed: 'rows are not scored any more',
    },
    { role: 'score', otherwise: 'something else is scored' },
    { role: 'prediction', otherwise: 'something else is scored' },
    { role: 'baseline', otherwise: 'the evaluated file says itself what it is compared with' },
    { role: 'positive', otherwise: 'another class counts as positive, on both sides', usual: 1 },
    { role: 'threshold', otherwise: 'rows count as positive from another score, on both sides', usual: 0.5 },
    { role: 'weight', otherwise: 'rows count differently' },
    {
        role: 'unit',
        otherwise: 'other rows are taken as independent of each other',
        removed: 'rows are taken as independent of each other',
    },
    { role: 'query', otherwise: 'other rows are ranked together' },
    { role: 'task', otherwise: 'rows are scored in another way' },
    {
        role: 'values',
        otherwise: 'other scores of rows are averaged',
        removed: 'scores of rows are not averaged any more',
    },
];
function textOf(value) {
    if (typeof value !== 'object')
        return String(value);
    const entries = Object.entries(value).map(([name, column]) => `${name}: ${column}`);
    return `{ ${entries.sort().join(', ')} }`;
}
const harmless = new Set(['id', 'label']);
function predictionsLoosened(before, after) {
    if (!before)
        return after?.baseline === undefined ? [] : measuredOtherwise({}, { baseline: after.baseline });
    if (!after)
        return ['`predictions` is removed: metrics are judged without rows.'];
    const unseen = added(after.slices, before.slices).map((column) => `\`slices\` of \`predictions\` does not take ${code(column)} any more.`);
    return [...measuredOtherwise(before, after), ...seedsLoosened(before, after), ...unseen];
}
function seedsLoosened(before, after) {
    const [was, is] = [mayBeSeveral(before), mayBeSeveral(after)];
    const what = '`path` of `predictions` names';
    if (was && !is)
        return [`${what} one file, and no more one a seed: a lucky seed would be judged alone.`];
    if (!was && is)
        return [`${what} a file a seed, and no more one: what seeds differ by may hide what the rows show.`];
    const gone = was ? added((0,_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .predictionPaths */ .MV)(after), (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .predictionPaths */ .MV)(before)) : [];
    return gone.map((pattern) => `${what} no more ${code(pattern)}: other seeds may count.`);
}
function mayBeSeveral({ path, engine }) {
    return engine === undefined && (typeof path !== 'string' || (0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .isGlob */ .fg)(path));
}
function dataLoosened(before, after) {
    return before.data.flatMap((source) => {
        const name = nameOf(source);
        const same = after.data.filter((other) => nameOf(other) === name);
        const uncontracted = source.contract !== undefined && !same.some(({ contract }) => contract === source.contract)
            ? [`The contract ${code(source.contract)} of ${code(name)} is removed.`]
            : [];
        const untested = source.role === 'test' && !same.some(({ role }) => role === 'test')
            ? [`${code(name)} is no test data any more.`]
            : [];
        const unasked = ['label', 'unit', 'time'].flatMap((what) => source[what] !== undefined && !same.some((other) => other[what] === source[what])
            ? [`\`${what}\` of ${code(name)} is not ${code(source[what])} any more.`]
            : []);
        const unreferenced = source.role === 'reference' && !same.some(({ role }) => role === 'reference')
            ? [`${code(name)} is no reference any more: drift from it is not looked for.`]
            : [];
        return [...uncontracted, ...untested, ...unreferenced, ...unasked];
    });
}
function added(before, after) {
    return after.filter((entry) => !before.includes(entry));
}
function nameOf(source) {
    return source.kind === 'file' ? source.path : source.uri;
}
function code(text) {
    return `\`${String(text).replaceAll('`', "'")}\``;
}


}),

28466:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Dn: () => (isTouched),
  KA: () => (inputsDigest),
  Pq: () => (touchedPaths)
});
var _canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39605);
var _glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47916);
var _repository_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62164);



function inputsDigest({ entries, path, exclude, recipe, external, added = [] }) {
    const inScope = filesInScope(entries, { path, exclude });
    const counted = added.length > 0 ? new Set([...inScope, ...filesWithin(entries, added)]) : inScope;
    const form = {
        version: 1,
        path,
        entries: (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .sortedByBytes */ .OU)(counted, (entry) => entry.path).map(({ path, mode, id }) => [path, mode, id]),
        recipe,
        external: (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .sortedByBytes */ .OU)((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .sortedByBytes */ .OU)(external, ({ version }) => version), ({ uri }) => uri).map(({ uri, version }) => [uri, version]),
        added: added.length > 0 ? (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .sortedByBytes */ .OU)(new Set(added), (folder) => folder) : undefined,
    };
    return (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .Bj)((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(form));
}
function touchedPaths(base, head, { further = [], ...scope }) {
    const identities = (entries) => new Map([...filesInScope(entries, scope), ...filesWithin(entries, further)].map(({ path, mode, id }) => [
        path,
        `${mode} ${id}`,
    ]));
    const [before, after] = [identities(base), identities(head)];
    const paths = new Set([...before.keys(), ...after.keys()]);
    return (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .sortedByBytes */ .OU)([...paths].filter((path) => before.get(path) !== after.get(path)), (path) => path);
}
function isTouched(base, head, scope) {
    return touchedPaths(base, head, scope).length > 0;
}
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
function isFile({ mode }) {
    return mode !== '040000' && mode !== '40000';
}


})

};
