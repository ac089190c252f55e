export const id = 118;
export const ids = [118];
export const modules = {

/***/ 39223:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ gatherPolicies),
  bf: () => (/* binding */ isRuled),
  T4: () => (/* binding */ readPolicy),
  I_: () => (/* binding */ rulesOrigin)
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

/**
 * What a pull request loosens, a plain sentence each; empty when it changes nothing or only tightens. Changes that cannot
 * be ranked (alpha, a tolerance of the other kind) are named, too: a reader decides.
 */
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
/** What is asked of the change. `must-improve` asks most; `tolerance: 0` asks more than `no-worse`. */
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
/** Text of the policy between backticks: the report makes it inert, a backtick in it would end the quotation. */
function code(text) {
    return `\`${text.replaceAll('`', "'")}\``;
}

// EXTERNAL MODULE: ./src/domain/policy/policy.ts
var policy = __webpack_require__(29337);
// EXTERNAL MODULE: ./src/domain/repository-path.ts
var repository_path = __webpack_require__(62164);
;// CONCATENATED MODULE: ./src/actions/gather/policies.ts






/** @throws ModelgateError FILE_MISSING for a policy that is named and nowhere, INPUT_INVALID, POLICY_INVALID */
async function gatherPolicies(host, { named, base }) {
    const file = policyPath(named);
    const { defaultBranch, baseBranch } = host.context;
    const ruled = policyOfBranch(host, defaultBranch, file);
    const [main, head] = await inOrder(ruled, headPolicy(host, { file, ruled }));
    const onBase = baseBranch !== defaultBranch &&
        main?.policy !== undefined &&
        (0,policy/* isRulesBranch */.AH)(main.policy, baseBranch, defaultBranch);
    const onBranch = onBase ? await policyOfBranch(host, baseBranch, file) : undefined;
    // A listed branch that has no rules of its own is not a branch without rules.
    const ruling = onBranch?.policy ? onBranch : main;
    const inForce = ruling?.policy;
    if (!head && !inForce && file !== usualPath)
        throw nowhere(named);
    const removed = await removedModels(host, { file, base, head, inForce });
    return { path: file, head, inForce, origin: ruling?.origin, removed };
}
/**
 * Whether rules live on a branch, so that it is looked after: the default branch, the one whose rules are in force, and those that the
 * default branch's policy lists.
 */
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
/** A branch that is behind lacks the models that were added since: only what the base has can be taken out. */
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
        // What the base had cannot be read: all that is in force counts.
        if (error instanceof errors/* ModelgateError */.HJ)
            return absent;
        throw error;
    }
}
/** Where one model’s rules come from, as the comparison records it. */
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
        // A young clone may have no such branch. On GitHub it is there, and not to find it must not mean that nothing rules.
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
/** On a shell the file as it lies there; in a job as the commit has it, so that no checkout is needed. */
async function headPolicy({ context, files, repository }, { file, ruled }) {
    if (context.host === 'local') {
        const bytes = await files.read(external_node_path_default().resolve(context.workspace, file));
        return bytes && readPolicy(bytes, file);
    }
    // The job of a push mostly runs for the very commit that gives the rules.
    const main = context.ref === `refs/heads/${context.defaultBranch}` ? await ruled : undefined;
    if (main?.origin.commit === context.commit)
        return main.policy;
    const bytes = await repository.file(context.commit, file);
    return bytes && readPolicy(bytes, file);
}
/** A policy of these bytes; the parser of YAML is loaded where there is one. @throws ModelgateError POLICY_INVALID */
async function readPolicy(bytes, file) {
    const { parsePolicy } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1412)]).then(__webpack_require__.bind(__webpack_require__, 61412));
    return parsePolicy(new TextDecoder().decode(bytes), file);
}
/** Both at once; of two faults always the first one's is told. */
async function inOrder(first, second) {
    await Promise.allSettled([first, second]);
    return [await first, await second];
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

/***/ 59339:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ measuredOtherwise),
/* harmony export */   a: () => (/* binding */ recipeLoosened)
/* harmony export */ });
/**
 * What a changed recipe loosens, and what it measures in another way: nobody can rank that, so it is named. Files may have
 * other names: rows and labels say whether they are the same.
 */
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
/**
 * In which columns, or by which class and threshold, a run is measured otherwise than the recipe in force says. Defaults
 * count as written.
 */
function measuredOtherwise(before, after) {
    return roles.flatMap(({ role, otherwise, removed = otherwise, usual }) => {
        const was = before[role] ?? usual;
        const is = after[role] ?? usual;
        if (String(was) === String(is))
            return [];
        const what = `\`${role}\` of \`predictions\``;
        if (is === undefined)
            return [`${what} is removed: ${removed}.`];
        if (was === undefined)
            return harmless.has(role) ? [] : [`${what} is added (${code(is)}): ${otherwise}.`];
        return [`${what} is changed from ${code(was)} to ${code(is)}: ${otherwise}.`];
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
];
/** What only makes the evidence better known. */
const harmless = new Set(['id', 'label']);
function predictionsLoosened(before, after) {
    if (!before)
        return after?.baseline === undefined ? [] : measuredOtherwise({}, { baseline: after.baseline });
    if (!after)
        return ['`predictions` is removed: metrics are judged without rows.'];
    const unseen = added(after.slices, before.slices).map((column) => `\`slices\` of \`predictions\` does not take ${code(column)} any more.`);
    return [...measuredOtherwise(before, after), ...unseen];
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
        return [...uncontracted, ...untested];
    });
}
function added(before, after) {
    return after.filter((entry) => !before.includes(entry));
}
function nameOf(source) {
    return source.kind === 'file' ? source.path : source.uri;
}
/** Text of the policy between backticks: the report makes it inert, a backtick in it would end the quotation. */
function code(text) {
    return `\`${String(text).replaceAll('`', "'")}\``;
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
    return mode !== '040000' && mode !== '40000';
}


/***/ })

};
