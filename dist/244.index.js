export const id = 244;
export const ids = [244];
export const modules = {

14645:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  U: () => (selectModel),
  v: () => (selectStage)
});
var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
var _domain_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45529);


async function selectModel({ ledger }, named) {
    const name = named === undefined ? undefined : (0,_domain_model_js__WEBPACK_IMPORTED_MODULE_1__/* .parseModelName */ .s_)(named);
    const snapshot = await ledger.snapshot();
    const models = [...snapshot.states.keys()].toSorted();
    const [only, ...more] = models;
    if (name !== undefined)
        return { model: name, snapshot };
    if (only !== undefined && more.length === 0)
        return { model: only, snapshot };
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelgateError */ .HJ({
        code: 'MODEL_UNKNOWN',
        message: only === undefined
            ? 'The ledger has no model yet: nothing was ever promoted here'
            : `The ledger has several models: ${models.map((model) => `\`${model}\``).join(', ')}`,
        hint: only === undefined ? 'Run `promote` or `modelgate adopt` first.' : 'Name one of them with `model`.',
    });
}
function selectStage(state, named) {
    const stages = Object.keys(state.stages);
    const [only, ...more] = stages;
    const stage = named ?? (stages.includes('production') ? 'production' : more.length === 0 ? only : undefined);
    if (stage !== undefined && (named === undefined || stages.includes(stage)))
        return stage;
    const choices = stages.map((one) => `\`${one}\``).join(', ');
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelgateError */ .HJ({
        code: 'VERSION_UNKNOWN',
        message: named === undefined
            ? `It is not said which stage of ${state.model} is meant`
            : `${state.model} has no stage \`${named.slice(0, 80)}\` in the ledger`,
        hint: choices === '' ? 'Nothing was ever promoted there.' : `Give \`stage\` one of ${choices}.`,
    });
}


}),

244:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rollback: () => (rollback)
});

// EXTERNAL MODULE: ./src/domain/registry/version.ts
var registry_version = __webpack_require__(53866);
// EXTERNAL MODULE: ./src/domain/registry/event.ts
var registry_event = __webpack_require__(99610);
// EXTERNAL MODULE: ./src/runtime/define-action.ts
var define_action = __webpack_require__(7320);
// EXTERNAL MODULE: ./src/runtime/fields.ts
var fields = __webpack_require__(74175);
// EXTERNAL MODULE: ./src/actions/registry/aftermath.ts
var aftermath = __webpack_require__(63311);
// EXTERNAL MODULE: ./src/domain/registry/click.ts
var click = __webpack_require__(82154);
// EXTERNAL MODULE: ./src/domain/registry/standing.ts
var standing = __webpack_require__(8920);
;// CONCATENATED MODULE: ./src/domain/registry/rollback.ts

function decideRollback(state, history, request) {
    const { stage, to, from } = request;
    const held = state.stages[stage];
    const holder = held?.version;
    const done = doneBefore(history, request);
    if (done)
        return { kind: 'unchanged', event: done };
    if (!held || holder === null || holder === undefined)
        return { kind: 'refused', reason: `Stage \`${stage}\` of ${state.model} is held by no version` };
    if (from !== undefined && holder !== from)
        return { kind: 'refused', reason: `${from} does not hold stage \`${stage}\` any more: ${holder} does` };
    const earlier = earlierHolders(history, stage).filter((version) => version !== holder);
    const refusalOf = (target) => targetRefusal(state, { request, target, holder, earlier });
    const target = to ?? earlier.find((version) => refusalOf(version) === undefined);
    if (target === undefined) {
        const reason = `No earlier version that held \`${stage}\` is left to go back to. Name one with \`to\`, or promote another`;
        return { kind: 'refused', reason };
    }
    const refusal = refusalOf(target);
    if (refusal !== undefined)
        return { kind: 'refused', reason: refusal };
    return { kind: 'roll-back', from: holder, to: target, since: held.seq };
}
function earlierHolders(history, stage) {
    const holders = history.flatMap((event) => (event.type === 'promoted' || event.type === 'rolled-back' || event.type === 'adopted') &&
        event.stage === stage
        ? [event.version]
        : []);
    return [...new Set(holders.toReversed())];
}
function doneBefore(history, { stage, to, reason, from, run }) {
    const last = history.findLast((event) => 'stage' in event && event.stage === stage);
    const isSame = (event) => (to === undefined ? event.reason === reason : event.version === to) &&
        (from === undefined || event.from === from);
    if (last?.type === 'rolled-back' && isSame(last))
        return last;
    if (run === undefined)
        return undefined;
    return history.findLast((event) => event.type === 'rolled-back' && event.stage === stage && event.by.run === run && isSame(event));
}
function targetRefusal(state, { request, target, holder, earlier }) {
    const { stage, clicked = [] } = request;
    if (target === holder)
        return `${target} holds stage \`${stage}\` already`;
    const status = state.versions[target]?.status;
    const held = earlier.filter((version) => state.versions[version]?.status === 'published');
    const choices = held.length > 0 ? ` It can go back to ${held.join(', ')}` : '';
    if (status === 'withdrawn')
        return `${target} was withdrawn: it is not selected again.${choices}`;
    if (status !== 'published')
        return `There is no published ${target} of ${state.model}.${choices}`;
    const twin = (0,standing/* withdrawnTwin */.xY)(state, target);
    if (twin !== undefined)
        return `${target} has the very bytes of ${twin}, which was withdrawn.${choices}`;
    const content = state.versions[target]?.['content-id'];
    if (content !== undefined && content === state.versions[holder]?.['content-id'])
        return `${target} has the very bytes of ${holder}: nothing would change.${choices}`;
    if (clicked.includes(target))
        return `The release of ${target} was marked as a pre-release, unpublished or deleted, which asks for its withdrawal: undo that first.${choices}`;
    if (!earlier.includes(target))
        return `${target} never held stage \`${stage}\`: promote it with \`version\` instead.${choices}`;
    return undefined;
}

// EXTERNAL MODULE: ./src/actions/registry/announcement.ts
var announcement = __webpack_require__(80688);
// EXTERNAL MODULE: ./src/actions/registry/gto.ts + 1 modules
var gto = __webpack_require__(97177);
// EXTERNAL MODULE: ./src/actions/registry/history.ts
var registry_history = __webpack_require__(15051);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/domain/report/document.ts
var report_document = __webpack_require__(95930);
// EXTERNAL MODULE: ./src/domain/report/markdown.ts + 2 modules
var markdown = __webpack_require__(42338);
;// CONCATENATED MODULE: ./src/domain/registry/incident.ts


const incidentLabel = 'modelgate-incident';
function incidentMarker({ model, stage, seq }) {
    return `<!-- modelgate:incident ${model} ${stage} ${seq} -->`;
}
function incidentTitle({ model, stage, from, version }) {
    return `${model}: ${stage} was rolled back from ${from} to ${version}`;
}
function incidentBody(event) {
    const { model, stage, from, version, reason, by, seq, at } = event;
    const who = by.login === '' ? (0,report_document/* say */.cv) `somebody` : (0,report_document/* say */.cv) `${(0,report_document/* data */.p)(by.login)}`;
    return withMarker(event, (0,markdown/* renderBlocks */.Rz)([
        {
            kind: 'paragraph',
            content: (0,report_document/* say */.cv) `Stage ${(0,report_document/* name */.UU)(stage)} of ${(0,report_document/* name */.UU)(model)} went back from ${(0,report_document/* data */.p)(from)} to ${(0,report_document/* data */.p)(version)}.`,
        },
        {
            kind: 'list',
            items: [
                (0,report_document/* say */.cv) `Reason: ${reason}`,
                (0,report_document/* say */.cv) `By ${who} at ${(0,report_document/* data */.p)(at)}, event ${(0,report_document/* data */.p)(String(seq))} of the ledger${by.run === undefined ? [] : (0,report_document/* say */.cv) `, in ${(0,report_document/* data */.p)(by.run)}`}`,
                (0,report_document/* say */.cv) `${(0,report_document/* data */.p)(from)} is withdrawn: it is not selected again, and its bytes stay for who names it`,
                (0,report_document/* say */.cv) `The stage is closed to promotion until somebody lifts the hold: ${(0,report_document/* data */.p)(`modelgate hold ${model} --stage ${stage} --lift true --reason "…"`)}`,
            ],
        },
    ]));
}
function incidentComment(event) {
    const { model, stage, from, version, reason } = event;
    const content = (0,report_document/* say */.cv) `This pull request brought ${(0,report_document/* name */.UU)(model)} ${(0,report_document/* data */.p)(from)}, which was taken out of ${(0,report_document/* name */.UU)(stage)} again, in favour of ${(0,report_document/* data */.p)(version)}. Reason: ${reason}`;
    return withMarker(event, (0,markdown/* renderBlocks */.Rz)([{ kind: 'paragraph', content }]));
}
function withMarker(event, text) {
    return `${text}\n\n${incidentMarker(event)}\n`;
}

;// CONCATENATED MODULE: ./src/actions/registry/incident.ts


async function tellOfRollback(host, event, { again, commit }) {
    if (host.context.host === 'local')
        return;
    await orWarn(host, 'The incident issue could not be opened', () => openIssue(host, event, again));
    if (commit === undefined)
        return;
    await orWarn(host, 'The pull request could not be told', () => comment(host, event, { again, commit }));
}
async function openIssue({ forge, log }, event, again) {
    const marker = incidentMarker(event);
    if (again) {
        const [viewer, there] = [await forge.viewer(), await forge.issues(incidentLabel)];
        if (there.some(({ author, body }) => author === viewer && body.includes(marker)))
            return;
    }
    const issue = await forge.createIssue({
        title: incidentTitle(event),
        body: incidentBody(event),
        label: incidentLabel,
    });
    log.info(`Opened ${issue.url}`);
}
async function comment({ forge }, event, { again, commit }) {
    const [pullRequest] = await forge.pullRequestsOf(commit);
    if (pullRequest === undefined)
        return;
    if (again) {
        const [viewer, there] = [await forge.viewer(), await forge.comments(pullRequest)];
        const marker = incidentMarker(event);
        if (there.some(({ author, body }) => author === viewer && body.includes(marker)))
            return;
    }
    await forge.createComment(pullRequest, incidentComment(event));
}
async function orWarn({ log }, what, tell) {
    try {
        await tell();
    }
    catch (error) {
        if (!(error instanceof errors/* ModelgateError */.HJ))
            throw error;
        log.warn(`${what}; the rollback itself is done. ${error.message}`);
    }
}

// EXTERNAL MODULE: ./src/actions/registry/ledger.ts
var registry_ledger = __webpack_require__(68938);
// EXTERNAL MODULE: ./src/actions/registry/mirrors.ts
var mirrors = __webpack_require__(96955);
// EXTERNAL MODULE: ./src/actions/registry/registry.ts + 1 modules
var registry_registry = __webpack_require__(57265);
// EXTERNAL MODULE: ./src/actions/registry/verified-release.ts
var verified_release = __webpack_require__(5703);
;// CONCATENATED MODULE: ./src/actions/registry/rollback-stage.ts













async function rollBackStage(host, registry, request) {
    const { ledger, releases } = registry;
    const { stage, reason, dryRun } = request;
    const { model } = ledger;
    const decision = await decide(host, registry, request);
    if (decision.kind === 'refused') {
        return { outcome: 'refused', stage, refusal: decision.reason, faults: [], ledger };
    }
    if (decision.kind === 'unchanged') {
        const { event } = decision;
        host.log.info(`Nothing to do: ${stage} went back from ${event.from} to ${event.version} for this very reason (event ${event.seq}).`);
        const faults = dryRun ? [] : await follow(host, registry, { event, request, again: true });
        const { from, version, seq } = event;
        const tag = (0,registry_version/* formatTag */._3)({ model, version });
        return { outcome: 'unchanged', stage, from, version, tag, seq, faults, ledger };
    }
    const { from, to } = decision;
    const tag = (0,registry_version/* formatTag */._3)({ model, version: to });
    const target = await (0,verified_release/* verifyRelease */.V)(host, {
        model,
        version: to,
        release: await (0,registry_registry/* releaseOf */.l)(host, releases, tag),
        known: ledger.state.versions[to],
    });
    host.log.info(`Plan: move ${stage} of ${model} from ${from} back to ${to} (verified: ${target.release.assets.length} assets), withdraw ${from}, hold the stage. Reason: ${reason}`);
    const told = { stage, from, version: to, tag, url: target.release.url };
    if (dryRun)
        return { outcome: 'rolled-back', ...told, faults: [], ledger };
    const seen = ledger.state.stages[stage];
    const recorded = await (0,registry_ledger/* record */.g1)(host, ledger, ({ state }) => (0,standing/* isSameStage */.Ps)(state.stages[stage], seen) && state.versions[to]?.status === 'published'
        ? {
            type: 'rolled-back',
            key: `rolled-back:${stage}:${from}:${decision.since}`,
            stage,
            from,
            version: to,
            reason,
        }
        : undefined);
    if (recorded.kind === 'outrun')
        return rollBackStage(host, { ...registry, ledger: recorded.ledger }, { ...request, from });
    const { event } = recorded;
    host.log.info(`${stage} of ${model} is ${to} (event ${event.seq}). It is closed to promotion until the hold is lifted.`);
    warnOfOthers(host, recorded.ledger, from);
    const after = { ...registry, ledger: recorded.ledger };
    const faults = await follow(host, after, { event, request, again: false });
    return { outcome: 'rolled-back', ...told, seq: event.seq, faults, ledger: recorded.ledger };
}
async function decide(host, { ledger, releases, whole }, request) {
    const { state, events } = ledger;
    const clicked = (0,click/* unansweredClicks */.e)(state, releases, whole).map(({ version }) => version);
    const asked = { ...request, clicked, run: (0,registry_ledger/* writerOf */.bi)(host).run };
    const decision = decideRollback(state, events, asked);
    if (decision.kind !== 'refused' || (0,registry_history/* isWhole */.w)(ledger))
        return decision;
    return decideRollback(state, await (0,registry_history/* wholeHistory */.q)(host, ledger), asked);
}
function warnOfOthers({ log }, { model, state }, withdrawn) {
    const others = Object.keys(state.stages).filter((stage) => state.stages[stage]?.version === withdrawn);
    for (const stage of others)
        log.warn(`${stage} of ${model} still is ${withdrawn}, which is withdrawn now. Roll it back, too: \`modelgate rollback ${model} --stage ${stage} --reason …\``);
}
async function follow(host, { ledger, releases }, { event, request, again }) {
    const { model, state } = ledger;
    const still = state.stages[event.stage]?.seq === event.seq;
    const reasons = new Map([[event.from, event.reason]]);
    const bad = releases.find(({ tag }) => tag === (0,registry_version/* formatTag */._3)({ model, version: event.from }));
    return (0,aftermath/* faultsOf */.x)(async () => request.announce && still && (0,announcement/* announce */.i)(host, event), () => (0,mirrors/* mirrorWithdrawn */.Y)(host, { state, releases, reasons }), () => (0,gto/* mirrorForGto */.v)(host, { ledger, releases, stage: event.stage, wanted: false }), () => tellOfRollback(host, event, { again, commit: bad?.commit }));
}

// EXTERNAL MODULE: ./src/actions/registry/selection.ts
var selection = __webpack_require__(14645);
// EXTERNAL MODULE: ./src/actions/registry/verb-fields.ts
var verb_fields = __webpack_require__(85222);
;// CONCATENATED MODULE: ./src/actions/registry/withdrawal.ts


async function withdrawVersion(host, { ledger, releases }, { version, reason, dryRun, }) {
    const { model, state } = ledger;
    if (state.versions[version]?.status === 'withdrawn') {
        host.log.info(`Nothing to do: ${version} of ${model} is withdrawn already.`);
        return { outputs: { outcome: 'unchanged', from: version } };
    }
    host.log.info(`Plan: withdraw ${version} of ${model}, which holds no stage: ${reason}`);
    if (dryRun)
        return { outputs: { outcome: 'rolled-back', from: version } };
    const recorded = await (0,registry_ledger/* record */.g1)(host, ledger, ({ state: now }) => now.versions[version]?.status === 'published' && !holdsAny(now.stages, version)
        ? { type: 'withdrawn', key: `withdrawn:${version}`, version, reason }
        : undefined);
    if (recorded.kind === 'outrun')
        return { outputs: { outcome: 'unchanged', from: version } };
    await (0,mirrors/* mirrorWithdrawn */.Y)(host, {
        state: recorded.ledger.state,
        releases,
        reasons: new Map([[version, reason]]),
    });
    return { outputs: { outcome: 'rolled-back', from: version, seq: String(recorded.event.seq) } };
}
function holdsAny(stages, version) {
    return Object.values(stages).some((stage) => stage.version === version);
}

;// CONCATENATED MODULE: ./src/actions/rollback.ts










const outputs = {
    outcome: '`rolled-back`, `unchanged`, `refused`; `error` on a fault.',
    stage: 'The stage that went back; several: one a line.',
    from: 'The version that is withdrawn.',
    version: 'The version that holds the stage now.',
    tag: 'Its tag.',
    'release-url': 'Address of its release.',
    seq: 'Number of the event in the ledger.',
};
const rollback = (0,define_action/* defineAction */.QP)({
    id: 'rollback',
    title: 'Modelgate: roll back',
    description: 'Moves a stage back to the last good version, withdraws the bad one, closes the stage to promotion and tells everyone. Needs nothing but GitHub.',
    permissions: {
        contents: {
            access: 'write',
            why: 'appends the event to the ledger, marks the release, sends the dispatch',
        },
        issues: { access: 'write', why: 'opens the incident issue; without it there is a warning' },
        'pull-requests': {
            access: 'write',
            why: 'tells the pull request that brought the bad version; without it there is a warning',
        },
    },
    inputs: {
        ...verb_fields/* verbInputs */.X1,
        stage: (0,fields/* text */.Qq)('Which stage. Not given: `production`, or the only one; on a `release` event every stage that the version holds.'),
        to: (0,fields/* text */.Qq)('Version to go back to, such as `v2.0.0`. Not given: the last one that held the stage and is not withdrawn.'),
        reason: (0,fields/* text */.Qq)('Why; mandatory but for `release` events. It stays in the ledger and on the release.'),
        announce: verb_fields/* announceInput */.cm,
        'dry-run': verb_fields/* dryRunInput */.lo,
    },
    outputs,
    async run({ model, stage, to, reason, announce, 'dry-run': dryRun }, host) {
        const { release } = host.context;
        if (release)
            return onClick(host, { ...release, reason, to, announce, dryRun });
        const why = (0,verb_fields/* requiredReason */.sl)(reason);
        const selected = await (0,selection/* selectModel */.U)(host, model);
        const registry = await (0,registry_registry/* openRegistry */.M)(host, selected.model, { rescue: true, snapshot: selected.snapshot });
        const one = (0,selection/* selectStage */.v)(registry.ledger.state, stage);
        const request = { stage: one, to, reason: why, announce, dryRun };
        return resultOf([await rollBackStage(host, registry, request)]);
    },
});
const clicks = {
    prereleased: 'marked as a pre-release',
    unpublished: 'unpublished',
    deleted: 'deleted',
};
async function onClick(host, { tag, action, reason, ...request }) {
    const named = (0,registry_version/* parseTag */.ED)(tag);
    const click = clicks[action];
    if (!named || click === undefined) {
        host.log.info(`Nothing to do: ${named ? `a release that is ${action}` : `the tag ${tag.slice(0, 100)}`} asks for no rollback.`);
        return { outputs: { outcome: 'unchanged' } };
    }
    const { model, version } = named;
    const registry = await (0,registry_registry/* openRegistry */.M)(host, model, { rescue: true });
    const { state } = registry.ledger;
    const known = state.versions[version];
    const said = (0,registry_event/* reasonOf */.A3)(reason ?? `The release ${tag} was ${click} by ${host.context.actor}`);
    if (known === undefined || known.status === 'registered' || (await isUndone(host, registry, tag))) {
        host.log.info(`Nothing to do: ${tag} is no published version of the ledger, or it is as it was again.`);
        return { outputs: { outcome: 'unchanged', from: version } };
    }
    const stages = Object.keys(state.stages).filter((stage) => state.stages[stage]?.version === version);
    if (stages.length === 0)
        return withdrawVersion(host, registry, { ...request, version, reason: said });
    const results = [];
    let at = registry;
    for (const stage of stages) {
        const one = await rollBackStage(host, at, { ...request, stage, from: version, reason: said });
        at = { ...at, ledger: one.ledger };
        results.push(one);
    }
    return resultOf(results);
}
async function isUndone(host, { releases, ledger }, tag) {
    if (ledger.state.versions[(0,registry_version/* parseTag */.ED)(tag)?.version ?? '']?.status !== 'published')
        return false;
    const now = await (0,registry_registry/* releaseOf */.l)(host, releases, tag);
    return now !== undefined && !now.prerelease;
}
function resultOf(results) {
    const outcome = results.find((one) => one.outcome === 'refused')?.outcome ??
        results.find((one) => one.outcome === 'rolled-back')?.outcome ??
        'unchanged';
    const refusals = results.flatMap(({ refusal }) => refusal ?? []);
    const each = (value) => [...new Set(results.flatMap((one) => value(one) ?? []))].join('\n');
    return {
        outputs: {
            outcome,
            stage: each(({ stage }) => stage),
            from: each(({ from }) => from),
            version: each(({ version }) => version),
            tag: each(({ tag }) => tag),
            'release-url': each(({ url }) => url),
            seq: each(({ seq }) => seq),
        },
        ...(refusals.length > 0 && { refusal: refusals.join('\n') }),
        ...(0,aftermath/* asFault */.P)(results.flatMap(({ faults }) => faults)),
    };
}


})

};
