export const id = 4885;
export const ids = [4885,7944,3173];
export const modules = {

50751:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctor: () => (doctor)
});

// EXTERNAL MODULE: ./src/domain/model.ts
var domain_model = __webpack_require__(45529);
;// CONCATENATED MODULE: ./src/domain/registry/finding.ts
const findingKinds = {
    'ledger-gone': 'Without the ledger nobody knows which version holds a stage: nothing can be promoted, rolled back or fetched by stage.',
    'ledger-reset': 'The ledger lacks what a published version says of it: events were lost, and a stage may stand where it never was put.',
    'ledger-behind': 'The clone’s ledger lacks events: a stage may stand elsewhere than it says, and every verb that writes refuses.',
    'event-missing': 'The chain is broken: what came after cannot be trusted, and every verb that writes refuses.',
    'event-unreadable': 'An event that cannot be read may have moved a stage: every verb that writes refuses.',
    'event-edited': 'History was changed after the fact: it does not say any more what was done.',
    'event-forged': 'An event that no verb of Modelgate would have written moves stages past every check.',
    'state-differs': 'Readers take the stage from `state.json`, which says something else than the events.',
    'page-stale': 'People who look at the ledger on GitHub see something else than what holds.',
    'stage-withdrawn': 'A version that was found to be bad is still selected by whoever asks for the stage.',
    'release-click': 'Somebody asked for a rollback that nobody has carried out; until then nothing is promoted.',
    'release-elsewhere': 'Rolling back, fetching and judging need the bytes of a release, and this clone has only the ledger.',
    'release-replaced': 'The release is not the one that was judged and recorded: its bytes are nobody’s.',
    'release-unrecorded': 'A promotion was killed after it had published the version: it can hold no stage yet.',
    'release-unknown': 'A release that looks like a version and went through no gate can be taken for one.',
    'manifest-wrong': 'Without its manifest nothing of the version can be verified: fetching it and rolling back to it fail.',
    'assets-differ': 'The bytes are not those that were judged: fetching the version and rolling back to it fail.',
    'tag-moved': 'Who checks out the tag gets other code than the version was made of.',
    'withdrawn-unmarked': 'People who look at the release do not see that it was withdrawn.',
    'text-differs': 'People who look at the release do not see what it is.',
    'draft-abandoned': 'A try that came to nothing left a draft behind, which looks like a version to come.',
    'draft-duplicate': 'Several drafts have the same tag: a person may publish the wrong one.',
    'latest-flag': 'GitHub shows this model as the latest release of the repository, which the policy does not ask for.',
    'token-rights': 'This token can neither promote nor see drafts: what was found here may not be all.',
    'ledger-rules': 'No event can be written: promotion, rollback and hold all fail.',
    'tag-rules': 'The next version cannot be published.',
    'rollback-workflow': 'A click on a release is answered by nobody, and a rollback at night has no button.',
    'policy-unreadable': 'Without rules in force nothing is promoted, and pull requests are not judged.',
};
const faultsOfHistory = new Set([
    'ledger-gone',
    'ledger-reset',
    'ledger-behind',
    'event-missing',
    'event-unreadable',
    'event-edited',
    'event-forged',
]);

// EXTERNAL MODULE: ./src/domain/report/document.ts
var report_document = __webpack_require__(95930);
;// CONCATENATED MODULE: ./src/domain/report/doctor-page.ts


function doctorPage(findings, { extent, repository }) {
    const wrong = findings.filter(({ repair }) => repair === undefined);
    const counts = (0,report_document/* own */.ZV)([
        counted(extent.models, 'model'),
        counted(extent.events, 'event'),
        counted(extent.versions, 'version'),
        counted(extent.releases, 'release'),
    ].join(', '));
    if (findings.length === 0)
        return { overview: { status: 'pass', sentence: (0,report_document/* say */.cv) `Healthy: ${counts}` }, sections: [] };
    const mended = findings.length - wrong.length;
    const sentence = wrong.length === 0
        ? (0,report_document/* say */.cv) `${(0,report_document/* own */.ZV)(`In line again: ${counted(mended, 'thing')} mended; `)}${counts}`
        : (0,report_document/* say */.cv) `${(0,report_document/* own */.ZV)(`${counted(wrong.length, 'thing')} ${wrong.length === 1 ? 'is' : 'are'} wrong${mended > 0 ? `, ${mended} mended` : ''}; `)}${counts}`;
    return {
        overview: null,
        sections: [
            {
                model: repository,
                headline: { status: wrong.length === 0 ? 'pass' : 'fail', sentence },
                blocks: findings.flatMap(blocksOf),
            },
        ],
    };
}
function blocksOf({ kind, about, found, fix, command, repair }) {
    const first = { kind: 'paragraph', content: (0,report_document/* say */.cv) `${(0,report_document/* own */.ZV)(`${kind}: `)}${found}` };
    if (repair !== undefined) {
        const how = repair === 'done'
            ? 'Mended.'
            : 'Left as it is: GitHub does not let it be changed. The ledger is what counts.';
        return [first, { kind: 'list', items: [(0,report_document/* say */.cv) `Where: ${about}`, (0,report_document/* say */.cv) `${(0,report_document/* own */.ZV)(how)}`] }];
    }
    const items = [(0,report_document/* say */.cv) `Where: ${about}`, (0,report_document/* say */.cv) `Why it matters: ${(0,report_document/* own */.ZV)(findingKinds[kind])}`, (0,report_document/* say */.cv) `Fix: ${fix}`];
    return [
        first,
        { kind: 'list', items },
        ...(command === undefined ? [] : [{ kind: 'code', language: 'sh', lines: [command] }]),
    ];
}
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

// EXTERNAL MODULE: ./src/runtime/define-action.ts
var define_action = __webpack_require__(7320);
// EXTERNAL MODULE: ./src/runtime/fields.ts
var fields = __webpack_require__(74175);
// EXTERNAL MODULE: ./src/domain/registry/ledger-paths.ts
var ledger_paths = __webpack_require__(76728);
// EXTERNAL MODULE: ./src/ports/ledger.ts
var ledger = __webpack_require__(37727);
;// CONCATENATED MODULE: ./src/actions/doctor/anchor-findings.ts


function anchorFindings({ head, ledgers }, manifests) {
    const lost = manifests.filter(({ model, ledger }) => {
        return ledger !== null && ledgers.get(model)?.digests.get(ledger.seq) !== ledger.digest;
    });
    const explained = new Set(lost.map(({ tag }) => tag));
    const models = [...new Set(lost.map(({ model }) => model))];
    const diagnoses = models.map((model) => {
        const own = lost.filter((manifest) => manifest.model === model);
        const last = own.reduce((a, b) => ((a.ledger?.seq ?? 0) > (b.ledger?.seq ?? 0) ? a : b));
        const seq = last.ledger?.seq ?? 0;
        const there = ledgers.get(model)?.digests.get(seq);
        const has = there === undefined ? 'no such event' : `another one, ${there}`;
        const more = own.length > 1 ? ` So do ${own.length - 1} more releases.` : '';
        const found = `The release ${last.tag} names event ${seq} of ${model} (${last.ledger?.digest}), and the ledger has ${has}: its branch was ${there === undefined ? 'reset or made anew' : 'rewritten'}.${more}`;
        const fix = 'Put the ledger’s branch back to the commit that it had.';
        return { model, finding: { kind: 'ledger-reset', about: (0,ledger_paths/* eventPath */.Q)(model, seq), found, fix } };
    });
    return { diagnoses: head === undefined ? [] : diagnoses, explained };
}
function ledgerGone({ head, releases }) {
    const published = releases.filter(({ draft }) => !draft);
    if (head !== undefined || published.length === 0)
        return undefined;
    const found = `There is no branch \`${ledger/* ledgerBranch */.c}\`, and ${published.length === 1 ? `the release ${published[0]?.tag} is` : `${published.length} releases are`} published: it was deleted.`;
    const fix = 'Make the branch again at the commit that it had.';
    return { finding: { kind: 'ledger-gone', about: `branch ${ledger/* ledgerBranch */.c}`, found, fix } };
}
const mostHeld = 5;
async function movedBack({ repository }, { head, earlier }) {
    if (head === undefined)
        return undefined;
    for (const commit of earlier.filter((one) => one !== head).slice(0, mostHeld)) {
        if (!(await repository.contains(commit, head)))
            continue;
        const found = `The branch \`${ledger/* ledgerBranch */.c}\` is on ${head}, and was on ${commit}, which goes on from there: it was reset.`;
        const fix = 'Put the ledger’s branch back to the commit that it had.';
        return { finding: { kind: 'ledger-reset', about: `branch ${ledger/* ledgerBranch */.c}`, found, fix } };
    }
    return undefined;
}

// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/domain/registry/state.ts
var registry_state = __webpack_require__(60147);
// EXTERNAL MODULE: ./src/domain/report/ledger-page.ts
var ledger_page = __webpack_require__(46508);
;// CONCATENATED MODULE: ./src/actions/doctor/derived-files.ts





async function derivedDiagnoses(host, seen, others) {
    const { head, ledgers } = seen;
    if (head === undefined)
        return [];
    const doubted = new Set(others.filter(({ finding }) => faultsOfHistory.has(finding.kind)).map(({ model }) => model));
    const isDoubted = (model) => doubted.has(model) || doubted.has(undefined);
    const stale = [...ledgers.values()].filter(({ isStateStale }) => isStateStale);
    const files = new Map();
    for (const { model, folded } of stale)
        if (folded && !isDoubted(model))
            files.set((0,ledger_paths/* statePath */.B)(model), (0,registry_state/* formatState */.lN)(folded));
    const page = (0,ledger_page/* ledgerPage */.p)(statesAfter(seen, isDoubted));
    const written = await host.repository.file(head, 'README.md');
    const isPageStale = written === undefined || new TextDecoder().decode(written) !== page;
    if (isPageStale)
        files.set('README.md', page);
    const mend = writtenOnce(host, head, files);
    return [
        ...stale.map(({ model, findings }) => {
            const finding = findings.find(({ kind }) => kind === 'state-differs');
            const hint = 'First put the history in order: a state that is made of it would only hide what is wrong.';
            if (!finding)
                throw new Error(`the stale state of ${model} is no finding`);
            if (!isDoubted(model))
                return { model, finding, mend };
            const { command: _command, ...told } = finding;
            return { model, finding: { ...told, fix: hint } };
        }),
        ...(isPageStale && stale.length === 0 && doubted.size === 0
            ? [stalePage(written === undefined, mend)]
            : []),
    ];
}
function stalePage(isMissing, mend) {
    const found = isMissing
        ? 'The ledger’s branch has no `README.md`.'
        : 'The ledger’s `README.md` is not what the states of its models come to.';
    const fix = 'It is made again.';
    const command = 'modelgate doctor --repair true';
    return { finding: { kind: 'page-stale', about: 'README.md', found, fix, command }, mend };
}
function statesAfter({ ledgers, states }, isDoubted) {
    const models = new Set([...states.keys(), ...ledgers.keys()]);
    return [...models].flatMap((model) => {
        const folded = ledgers.get(model)?.folded;
        if (folded && !isDoubted(model))
            return [folded];
        const bytes = states.get(model);
        try {
            return bytes ? [(0,registry_state/* parseState */.Bu)(new TextDecoder().decode(bytes), model)] : [];
        }
        catch (error) {
            if (error instanceof errors/* ModelgateError */.HJ)
                return [];
            throw error;
        }
    });
}
function writtenOnce(host, head, files) {
    let writing;
    const write = async () => {
        const message = `Derived files made again: ${[...files.keys()].join(', ')}`;
        const answer = await host.ledger.append(head, { files, message });
        if (answer.kind === 'appended')
            return 'done';
        throw new errors/* ModelgateError */.HJ({
            code: 'LEDGER_BUSY',
            message: 'Somebody else wrote to the ledger while it was looked at',
            hint: 'Run it again.',
        });
    };
    return () => (writing ??= write());
}

// EXTERNAL MODULE: ./src/domain/registry/elsewhere.ts
var elsewhere = __webpack_require__(95374);
;// CONCATENATED MODULE: ./src/actions/doctor/origin-findings.ts


function ledgerBehind({ origin }) {
    if (origin?.standing !== 'behind' && origin?.standing !== 'diverged')
        return [];
    const { standing, repository } = origin;
    const found = `${(0,elsewhere/* differenceToOrigin */.b3)(standing)}.`;
    const fix = (0,elsewhere/* wayToOrigin */.f)(standing, repository);
    return [{ finding: { kind: 'ledger-behind', about: `branch ${ledger/* ledgerBranch */.c}`, found, fix } }];
}
function releasesElsewhere({ repository }, { model, tags }) {
    if (tags.length === 0)
        return [];
    const found = `${tags.length === 1 ? `The release ${tags[0]} is` : `${tags.length} releases are`} not in this clone: releases are not cloned with the ledger.`;
    const fix = `Run it in the clone that promoted them, or ${(0,elsewhere/* commandOnGitHub */.Co)(repository)}.`;
    return [{ model, finding: { kind: 'release-elsewhere', about: tags.join(', '), found, fix } }];
}

// EXTERNAL MODULE: ./src/domain/registry/version.ts
var registry_version = __webpack_require__(53866);
// EXTERNAL MODULE: ./src/actions/registry/released.ts + 2 modules
var released = __webpack_require__(89866);
// EXTERNAL MODULE: ./src/domain/registry/asset-check.ts
var asset_check = __webpack_require__(27127);
// EXTERNAL MODULE: ./src/domain/registry/manifest.ts
var registry_manifest = __webpack_require__(30705);
// EXTERNAL MODULE: ./src/domain/registry/manifest-assets.ts
var manifest_assets = __webpack_require__(57631);
// EXTERNAL MODULE: ./src/domain/registry/release-text.ts
var release_text = __webpack_require__(40919);
// EXTERNAL MODULE: ./src/domain/registry/model-card.ts + 2 modules
var model_card = __webpack_require__(88522);
// EXTERNAL MODULE: ./src/actions/registry/mirrors.ts
var mirrors = __webpack_require__(96955);
;// CONCATENATED MODULE: ./src/actions/doctor/version-findings.ts









async function examineVersion(one) {
    const { host, ledger, version, release, tagged } = one;
    const { tag } = release;
    const found = [];
    const manifest = await manifestOf(host, { model: ledger.model, version, release }, found);
    if (manifest) {
        const assets = release.assets.filter(({ name }) => name !== registry_manifest/* manifestAsset */.A);
        for (const difference of (0,asset_check/* assetDifferences */.Pz)(assets, (0,manifest_assets/* expectedAssets */._)(manifest)))
            found.push({ kind: 'assets-differ', about: tag, found: `The asset ${difference}.`, fix: badRelease });
        if (tagged !== manifest.commit)
            found.push(movedTag(manifest, tagged));
    }
    found.push(...againstLedger(one, manifest));
    return {
        manifest,
        diagnoses: [
            ...found.map((finding) => ({ model: ledger.model, finding })),
            ...mirrorDiagnoses(one, manifest),
        ],
    };
}
const badRelease = 'Do not use it. Roll back the stages that it holds, and promote the model again under another number.';
async function manifestOf(host, request, found) {
    try {
        return (await (0,released/* openRelease */.gS)(host, request)).manifest;
    }
    catch (error) {
        if (!(error instanceof errors/* ModelgateError */.HJ) || !isOfManifest(error))
            throw error;
        const told = error.faults.map((fault) => (0,errors/* describeFault */.Qx)({ ...fault, hint: '' })).join('; ');
        found.push({
            kind: 'manifest-wrong',
            about: `${registry_manifest/* manifestAsset */.A} of ${request.release.tag}`,
            found: `${told}.`,
            fix: badRelease,
        });
        return undefined;
    }
}
function isOfManifest({ code }) {
    return code === 'ASSET_INVALID' || code === 'DOCUMENT_INVALID';
}
function movedTag({ tag, commit }, tagged) {
    return {
        kind: 'tag-moved',
        about: `tag ${tag}`,
        found: tagged === undefined
            ? `There is no tag ${tag}; its release was made of commit ${commit}.`
            : `The tag ${tag} is on commit ${tagged}; its release was made of ${commit}.`,
        fix: 'Put the tag back. A ruleset for tags such as `*@v*` that restricts updates and deletions keeps it there.',
        command: `git tag --force ${tag} ${commit} && git push --force origin refs/tags/${tag}`,
    };
}
function againstLedger({ ledger, version, release }, manifest) {
    const known = ledger.state?.versions[version];
    const event = ledger.events.findLast((one) => (one.type === 'published' || one.type === 'adopted') && one.version === version);
    const content = known?.['content-id'];
    const seq = event?.seq ?? '?';
    if (manifest && content !== undefined && content !== manifest['content-id']) {
        return [
            {
                kind: 'event-forged',
                about: `event ${seq} of ${ledger.model}`,
                found: `Event ${seq} says that ${version} has the content ${content}, and its release holds ${manifest['content-id']}.`,
                fix: 'If the event was forged, put the ledger’s branch back. If the release was made anew, do not use it: roll back, and promote again.',
            },
        ];
    }
    if (known?.['release-id'] === undefined || known['release-id'] === release.id)
        return [];
    return [
        {
            kind: 'release-replaced',
            about: release.tag,
            found: `Event ${seq} names release ${known['release-id']} for ${release.tag}, and the tag’s release is ${release.id}: the first one was deleted, and another made.`,
            fix: badRelease,
        },
    ];
}
function mirrorDiagnoses(one, manifest) {
    const { host, ledger, version, release, card } = one;
    const { model, state } = ledger;
    const known = state?.versions[version];
    if (!state || known === undefined || known.status === 'registered')
        return [];
    const fix = 'It is brought in line with the ledger.';
    const command = 'modelgate doctor --repair true';
    const about = (0,registry_version/* formatTag */._3)({ model, version });
    if (known.status === 'withdrawn') {
        if ((0,release_text/* isMarkedWithdrawn */.dB)(release.title))
            return [];
        const found = `${version} was withdrawn, and its release is not marked so.`;
        const mend = async () => {
            const only = { ...state, versions: { [version]: known } };
            const reasons = reasonsOf(ledger);
            const done = await (0,mirrors/* mirrorWithdrawn */.Y)(host, { state: only, releases: [release], reasons });
            return done.length > 0 ? 'done' : 'refused';
        };
        return [{ model, finding: { kind: 'withdrawn-unmarked', about, found, fix, command }, mend }];
    }
    if ((0,release_text/* isMarkedWithdrawn */.dB)(release.title)) {
        const found = `The release ${about} is marked as withdrawn, and no event of the ledger says so: events were lost, or somebody wrote its title by hand.`;
        const fix = 'Put the ledger’s branch back to the commit that it had; or roll back, or correct the title.';
        return [{ model, finding: { kind: 'ledger-reset', about, found, fix } }];
    }
    const title = (0,release_text/* releaseTitle */.KU)({ model, version });
    const isBare = release.notes.trim() === '' && manifest !== undefined;
    if (release.title === title && !isBare)
        return [];
    const notes = isBare && manifest
        ? {
            notes: (0,model_card/* modelCard */.o)(manifest, {
                card,
                repository: host.context.repository,
                serverUrl: host.context.serverUrl,
            }),
        }
        : {};
    const found = [
        ...(release.title === title ? [] : [`its title is ${JSON.stringify(release.title.slice(0, 120))}`]),
        ...(isBare ? ['its notes are empty'] : []),
    ].join(', and ');
    const mend = () => host.store.edit(release, { title, ...notes });
    return [
        { model, finding: { kind: 'text-differs', about, found: `Of ${about} ${found}.`, fix, command }, mend },
    ];
}
function reasonsOf({ events }) {
    return new Map(events.flatMap((event) => {
        if (event.type === 'rolled-back')
            return [[event.from, event.reason]];
        return event.type === 'withdrawn' ? [[event.version, event.reason]] : [];
    }));
}

;// CONCATENATED MODULE: ./src/actions/doctor/orphan-findings.ts




async function orphansOf(host, { releases, ledgers }) {
    const unknown = releases.filter(({ tag }) => {
        const { model, version } = (0,registry_version/* parseTag */.ED)(tag) ?? { model: '', version: '' };
        return ledgers.get(model)?.state?.versions[version] === undefined;
    });
    const published = [];
    for (const release of unknown)
        if (!release.draft)
            published.push({ release, manifest: await orphan_findings_manifestOf(host, release) });
    return { published, drafts: unknown.filter(({ draft }) => draft) };
}
function orphanDiagnoses({ published, drafts }, explained) {
    const left = published.filter(({ release }) => !explained.has(release.tag));
    return [
        ...left.map(({ release: { tag, url }, manifest }) => {
            const nature = manifest === undefined
                ? 'it has no manifest of Modelgate’s'
                : `its manifest says that it was adopted from commit ${manifest.commit.slice(0, 12)}`;
            const found = `The release ${tag} (${url}) is published, and no event of the ledger names it; ${nature}.`;
            const fix = 'If `modelgate adopt` was interrupted, run it again. Else give the release another tag, or delete it; promote its model if it is to be a version.';
            return { model: (0,registry_version/* parseTag */.ED)(tag)?.model, finding: { kind: 'release-unknown', about: tag, found, fix } };
        }),
        ...drafts.map(({ tag, id }) => {
            const found = `There is a draft of ${tag} (release ${id}), and no event of the ledger claims that number.`;
            const fix = 'Delete the draft if nobody is writing it.';
            const finding = { kind: 'draft-abandoned', about: `draft ${id} of ${tag}`, found, fix };
            return { model: (0,registry_version/* parseTag */.ED)(tag)?.model, finding };
        }),
    ];
}
async function orphan_findings_manifestOf(host, release) {
    const named = (0,registry_version/* parseTag */.ED)(release.tag);
    if (!named)
        return undefined;
    try {
        return (await (0,released/* openRelease */.gS)(host, { ...named, release })).manifest;
    }
    catch (error) {
        if (error instanceof errors/* ModelgateError */.HJ && isOfManifest(error))
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./src/domain/registry/bump.ts
var bump = __webpack_require__(20864);
// EXTERNAL MODULE: ./src/actions/gather/policies.ts + 1 modules
var policies = __webpack_require__(39223);
// EXTERNAL MODULE: ./src/actions/registry/rollback-workflow.ts
var rollback_workflow = __webpack_require__(45481);
;// CONCATENATED MODULE: ./src/actions/doctor/platform-findings.ts






const policyFile = '.github/modelgate.yml';
async function policyInForce({ repository }, commit) {
    try {
        const bytes = commit === undefined ? undefined : await repository.file(commit, policyFile);
        return { policy: bytes && (await (0,policies/* readPolicy */.T4)(bytes, policyFile)), diagnoses: [] };
    }
    catch (error) {
        if (!(error instanceof errors/* ModelgateError */.HJ) || error.code === 'GITHUB_UNAVAILABLE')
            throw error;
        const found = error.faults.map(errors/* faultSentence */.cq).join(' ');
        const fix = 'Correct the policy on the default branch.';
        return {
            policy: undefined,
            diagnoses: [{ finding: { kind: 'policy-unreadable', about: policyFile, found, fix } }],
        };
    }
}
async function platformDiagnoses(host, seen, { commit, policy }) {
    const { inspection } = seen;
    const findings = [];
    const mayWrite = await inspection.mayWrite();
    if (mayWrite === undefined)
        host.log.warn('GitHub does not say whether this token may write; drafts are only seen by one that may.');
    if (mayWrite === false) {
        const found = 'GitHub says that this token may not write to the repository, or the repository is archived.';
        const fix = 'Run it with a token that has `contents: write`, as `promote` needs it.';
        findings.push({ kind: 'token-rights', about: 'github-token', found, fix });
    }
    for (const found of await inspection.ledgerObstacles()) {
        const fix = 'In the repository’s settings, under Rules.';
        findings.push({ kind: 'ledger-rules', about: `branch ${ledger/* ledgerBranch */.c}`, found, fix });
    }
    findings.push(...(await tagFindings(host, seen, commit)));
    if (host.context.host === 'github' && commit !== undefined) {
        const found = (0,rollback_workflow/* workflowSentence */.NK)(await (0,rollback_workflow/* findRollbackWorkflow */.rm)(host));
        if (found !== undefined)
            findings.push({ kind: 'rollback-workflow', about: '.github/workflows', found, fix: rollback_workflow/* workflowFix */.DA });
    }
    return [...findings.map((finding) => ({ finding })), ...(await latestDiagnoses(host, seen, policy))];
}
async function tagFindings(host, { ledgers }, commit) {
    const found = new Map();
    for (const { model, state } of commit === undefined ? [] : ledgers.values()) {
        if (!state || Object.keys(state.versions).length === 0)
            continue;
        const about = `tag ${(0,registry_version/* formatTag */._3)({ model, version: (0,bump/* nextVersion */.y)(state, 'minor') })}`;
        const tag = about.slice('tag '.length);
        const obstacles = await host.store.obstacles(tag, commit, { head: commit });
        for (const obstacle of obstacles) {
            const fix = 'Change that before the next promotion.';
            const key = obstacle.replaceAll(tag, '');
            if (!found.has(key))
                found.set(key, { kind: 'tag-rules', about, found: obstacle, fix });
        }
    }
    return [...found.values()];
}
async function latestDiagnoses(host, { inspection, releases }, policy) {
    const tag = await inspection.latestRelease();
    const model = tag === undefined ? undefined : (0,registry_version/* parseTag */.ED)(tag)?.model;
    const release = releases.find((one) => one.tag === tag && !one.draft);
    if (tag === undefined || model === undefined || !release)
        return [];
    if (policy?.models.get(model)?.release.latest === true)
        return [];
    const finding = {
        kind: 'latest-flag',
        about: tag,
        found: `GitHub shows ${tag} as the latest release, and the policy does not say \`release: { latest: true }\` of ${model}.`,
        fix: 'The flag is taken away. GitHub keeps it where no other release could have it.',
        command: 'modelgate doctor --repair true',
    };
    const mend = async () => {
        await host.store.edit(release, { prerelease: release.prerelease });
        return (await inspection.latestRelease()) === tag ? 'refused' : 'done';
    };
    return [{ model, finding, mend }];
}

// EXTERNAL MODULE: ./src/actions/registry/abandoned.ts
var abandoned = __webpack_require__(91403);
// EXTERNAL MODULE: ./src/actions/registry/registry.ts + 1 modules
var registry = __webpack_require__(57265);
;// CONCATENATED MODULE: ./src/actions/doctor/draft-findings.ts

async function draftDiagnoses(host, seen) {
    const { ledger, version, known, release, drafts } = seen;
    const [oldest, ...others] = drafts.toSorted((a, b) => a.id - b.id);
    if (!oldest)
        return [];
    const { model } = ledger;
    const superfluous = release ? [oldest, ...others] : others;
    const twins = superfluous.map((draft) => {
        const beside = release ? 'beside its published release' : `beside the older draft ${oldest.id}`;
        const found = `There is a draft of ${draft.tag} (release ${draft.id}) ${beside}.`;
        return { model, finding: { kind: 'draft-duplicate', ...told(draft, found) }, mend: discard(host, draft) };
    });
    if (release || known.status !== 'registered')
        return twins;
    const claim = ledger.events.find((event) => event.type === 'registered' && event.version === version);
    if (!(await (0,abandoned/* isAbandoned */.z)(host, claim)))
        return twins;
    const found = `${oldest.tag} was claimed by event ${claim?.seq ?? '?'} and never published; its draft (release ${oldest.id}) is still there.`;
    return [
        { model, finding: { kind: 'draft-abandoned', ...told(oldest, found) }, mend: discard(host, oldest) },
        ...twins,
    ];
}
function told({ tag, id }, found) {
    return {
        about: `draft ${id} of ${tag}`,
        found,
        fix: 'It is deleted. So does the next promotion.',
        command: 'modelgate doctor --repair true',
    };
}
function discard({ store }, draft) {
    return async () => {
        await store.discard(draft);
        return 'done';
    };
}

;// CONCATENATED MODULE: ./src/actions/doctor/registry-findings.ts







async function examineModel(host, { releases, tags, origin }, { ledger, card }) {
    const { model, state } = ledger;
    const diagnoses = ledger.findings
        .filter(({ kind }) => kind !== 'state-differs')
        .map((finding) => ({ model, finding }));
    const manifests = [];
    const elsewhere = [];
    for (const [version, known] of Object.entries(state?.versions ?? {})) {
        const tag = (0,registry_version/* formatTag */._3)({ model, version });
        const release = await (0,registry/* releaseOf */.l)(host, releases, tag);
        const drafts = releases.filter((one) => one.draft && one.tag === tag);
        if (origin && !release && drafts.length === 0 && known.status === 'published') {
            elsewhere.push(tag);
            continue;
        }
        const seen = { ledger, version, known, release, drafts, tagged: tags.get(tag) };
        diagnoses.push(...(await presence(host, seen)), ...(await draftDiagnoses(host, seen)));
        if (!release || known.status === 'registered')
            continue;
        const examined = await examineVersion({ host, ledger, version, release, tagged: tags.get(tag), card });
        diagnoses.push(...examined.diagnoses);
        if (examined.manifest)
            manifests.push(examined.manifest);
    }
    if (origin)
        diagnoses.push(...releasesElsewhere(origin, { model, tags: elsewhere }));
    return { diagnoses: [...diagnoses, ...withdrawnHolders(ledger)], manifests };
}
async function presence(host, seen) {
    const { ledger, version, known, release, drafts, tagged } = seen;
    const { model } = ledger;
    const tag = (0,registry_version/* formatTag */._3)({ model, version });
    const told = (finding) => [{ model, finding }];
    if (known.status === 'registered') {
        const claim = ledger.events.find((one) => one.type === 'registered' && one.version === version);
        if (!release || !(await (0,abandoned/* isAbandoned */.z)(host, claim)))
            return [];
        const found = `The release ${tag} is published, and the ledger has only its claim, event ${claim?.seq ?? '?'}: whoever published it was killed before the event was written.`;
        const fix = 'Run that promotion (or `modelgate adopt`) again: it goes on where it stopped.';
        return told({ kind: 'release-unrecorded', about: tag, found, fix });
    }
    if (known.status === 'withdrawn')
        return [];
    if (release && (!release.prerelease || (0,release_text/* isMarkedWithdrawn */.dB)(release.title)))
        return [];
    if (!release && drafts.length === 0 && tagged === undefined) {
        const event = ledger.events.findLast((one) => one.type === 'published' && one.version === version);
        const found = `The ledger says that ${tag} is published (event ${event?.seq ?? '?'}), and there is neither a release nor a tag of that name.`;
        const fix = `If it was deleted on purpose, roll back: \`${rollbackCommand(ledger, version)}\`. If nobody ever published it, the event was forged: put the ledger’s branch back to the commit before it.`;
        return told({ kind: 'event-forged', about: `event ${event?.seq ?? '?'} of ${model}`, found, fix });
    }
    const done = release ? 'marked as a pre-release' : drafts.length > 0 ? 'unpublished' : 'deleted';
    const undo = release
        ? 'take the mark away'
        : drafts.length > 0
            ? 'publish it again'
            : 'it cannot be undone';
    const fix = `Roll back as was asked for, or undo the click: ${undo}.`;
    const found = `The release ${tag} was ${done}, and no event of the ledger answers it.`;
    return told({ kind: 'release-click', about: tag, found, fix, command: rollbackCommand(ledger, version) });
}
function rollbackCommand({ model, state }, version) {
    const stages = Object.entries(state?.stages ?? {}).filter(([, stage]) => stage.version === version);
    const [first] = stages.map(([stage]) => stage);
    return `modelgate rollback ${model} --stage ${first ?? 'production'} --reason "…"`;
}
function withdrawnHolders({ model, state }) {
    return Object.entries(state?.stages ?? {}).flatMap(([stage, { version, seq }]) => {
        if (version === null || state?.versions[version]?.status !== 'withdrawn')
            return [];
        const found = `Stage ${stage} of ${model} is held by ${version} (event ${seq}), which was withdrawn.`;
        const command = `modelgate rollback ${model} --stage ${stage} --reason "${version} was withdrawn"`;
        const fix = 'Roll this stage back as well, or promote another version.';
        const about = `stage ${stage} of ${model}`;
        return [{ model, finding: { kind: 'stage-withdrawn', about, found, fix, command } }];
    });
}

// EXTERNAL MODULE: ./src/domain/canonical-json.ts
var canonical_json = __webpack_require__(39605);
// EXTERNAL MODULE: ./src/domain/registry/event.ts
var registry_event = __webpack_require__(99610);
// EXTERNAL MODULE: ./src/domain/registry/fold.ts
var fold = __webpack_require__(48023);
;// CONCATENATED MODULE: ./src/domain/registry/implausible.ts


function implausibleEvents(model, events) {
    const found = [];
    let state = (0,registry_state/* emptyState */.p$)(model);
    for (const event of events) {
        const why = whyImplausible(state, event);
        if (why !== undefined)
            found.push({ seq: event.seq, why });
        state = (0,fold/* next */.K)(state, event);
    }
    return found;
}
function whyImplausible(state, event) {
    switch (event.type) {
        case 'registered':
            return state.versions[event.version] && `it claims ${event.version}, which was claimed before`;
        case 'published':
            return state.versions[event.version]?.status === 'registered'
                ? undefined
                : `it says that ${event.version} was published, which nobody had claimed`;
        case 'promoted':
            return (wrongHolder(state, event.stage, event.from) ??
                notPublished(state, event.version) ??
                (state.stages[event.stage]?.hold
                    ? `it moves the stage ${event.stage}, which was closed to promotion`
                    : undefined));
        case 'rolled-back':
            return wrongHolder(state, event.stage, event.from) ?? notPublished(state, event.version);
        case 'held':
            return state.stages[event.stage]?.hold
                ? `it closes the stage ${event.stage}, which was closed already`
                : undefined;
        case 'lifted':
            return state.stages[event.stage]?.hold
                ? undefined
                : `it opens the stage ${event.stage}, which was not closed`;
        case 'withdrawn':
            return notPublished(state, event.version);
        case 'adopted':
            return wrongHolder(state, event.stage, null);
    }
}
function wrongHolder(state, stage, from) {
    const holder = state.stages[stage]?.version ?? null;
    if (holder === from)
        return undefined;
    return `it takes the stage ${stage} from ${from ?? 'nobody'}, and ${holder ?? 'nobody'} held it`;
}
function notPublished(state, version) {
    const status = state.versions[version]?.status;
    if (status === 'published')
        return undefined;
    return `it names ${version}, which was ${status === 'withdrawn' ? 'withdrawn' : 'never published'}`;
}

;// CONCATENATED MODULE: ./src/domain/registry/examined-ledger.ts







function examineLedger({ model, state: stateBytes, events: files }) {
    const found = [];
    const tell = (kind, seq, text) => found.push({ kind, about: (0,ledger_paths/* eventPath */.Q)(model, seq), found: text, fix: wayOut });
    const events = [];
    const digests = new Map();
    for (const [at, bytes] of files.entries()) {
        const seq = at + 1;
        if (bytes === undefined) {
            tell('event-missing', seq, `Event ${seq} of ${model} is not there, and event ${files.length} is.`);
            continue;
        }
        digests.set(seq, (0,canonical_json/* sha256Of */.Bj)(bytes));
        const event = orFault(() => (0,registry_event/* parseEvent */.wj)(new TextDecoder().decode(bytes), { model, seq }));
        if (typeof event === 'string') {
            tell('event-unreadable', seq, event);
            continue;
        }
        events.push(event);
        const before = seq === 1 ? null : digests.get(seq - 1);
        if (before !== undefined && event.previous !== before)
            tell('event-edited', seq === 1 ? 1 : seq - 1, editedWords(event, before));
    }
    const written = stateBytes && orFault(() => (0,registry_state/* parseState */.Bu)(new TextDecoder().decode(stateBytes), model));
    const stated = typeof written === 'string' ? undefined : written;
    const last = files.length;
    if (stated && stated.seq > last)
        tell('event-missing', last + 1, `\`state.json\` stands at event ${stated.seq} of ${model}, and the ledger has ${last}.`);
    if (stated && stated.seq === last && stated.digest !== digests.get(last) && digests.has(last))
        tell('event-edited', last, `Event ${last} of ${model} is not the one that \`state.json\` names: ${digests.get(last)} instead of ${stated.digest}.`);
    const isWhole = found.length === 0;
    const folded = isWhole ? foldedOf(model, events, digests.get(last) ?? null) : undefined;
    const forged = isWhole ? implausibleEvents(model, events) : [];
    for (const { seq, why } of forged)
        tell('event-forged', seq, `Event ${seq} of ${model}: ${why}.`);
    const isStateStale = folded !== undefined && !isSameState(folded, stated);
    return {
        model,
        digests,
        events,
        folded,
        state: folded ?? stated,
        findings: [
            ...found,
            ...(isStateStale && folded ? [staleState(folded, typeof written === 'string' ? written : stated)] : []),
        ],
        isStateStale,
    };
}
const wayOut = 'Put the ledger’s branch back to a commit that has the events as they were written.';
function editedWords(event, before) {
    return before === null
        ? `Event 1 of ${event.model} names an event before it: ${event.previous}.`
        : `Event ${event.seq - 1} of ${event.model} was changed after it was written, or event ${event.seq} was: that one follows ${event.previous ?? 'nothing'}, and the file of event ${event.seq - 1} is ${before}.`;
}
function foldedOf(model, events, digest) {
    return { ...(0,fold/* fold */.A)(model, events), digest };
}
function isSameState(folded, stated) {
    return stated !== undefined && (0,canonical_json/* canonicalJson */.dj)(folded) === (0,canonical_json/* canonicalJson */.dj)(stated);
}
function staleState(folded, stated) {
    const { model, seq } = folded;
    const parts = ['seq', 'digest', 'stages', 'versions'].filter((part) => typeof stated === 'object' && (0,canonical_json/* canonicalJson */.dj)(folded[part]) !== (0,canonical_json/* canonicalJson */.dj)(stated[part]));
    const found = stated === undefined
        ? `${model} has ${seq} events and no \`state.json\`.`
        : typeof stated === 'string'
            ? `\`state.json\` of ${model} cannot be read: ${stated}`
            : `\`state.json\` of ${model} is not what its ${seq} events fold to: ${parts.map((part) => `\`${part}\``).join(', ')} differ.`;
    return {
        kind: 'state-differs',
        about: (0,ledger_paths/* statePath */.B)(model),
        found,
        fix: 'It is made again from the events.',
        command: 'modelgate doctor --repair true',
    };
}
function orFault(read) {
    try {
        return read();
    }
    catch (error) {
        if (!(error instanceof errors/* ModelgateError */.HJ))
            throw error;
        return error.faults.map(errors/* faultSentence */.cq).join(' ');
    }
}

;// CONCATENATED MODULE: ./src/actions/doctor/survey.ts


async function survey(host, asked) {
    const inspection = await host.inspect();
    const releases = await host.store.releases(asked, { all: true });
    const tags = await inspection.tags();
    const earlier = await inspection.earlierLedgerHeads();
    const { head, states } = await host.ledger.snapshot();
    const origin = await host.ledger.origin?.();
    const ledgers = new Map();
    if (head !== undefined)
        for (const files of await ledgerFiles(host, head, { states, asked }))
            ledgers.set(files.model, examineLedger(files));
    return { inspection, head, ledgers, states, origin, releases, tags, earlier };
}
async function ledgerFiles({ ledger, repository }, head, { states, asked }) {
    const last = new Map([...states.keys()].map((model) => [model, 0]));
    for (const { path } of await repository.tree(head)) {
        const [, model, seq] = /^models\/([^/]+)\/events\/(\d{6,9})\.json$/.exec(path) ?? [];
        if (model === undefined || !(0,domain_model/* isModelName */.jp)(model))
            continue;
        last.set(model, Math.max(last.get(model) ?? 0, Number(seq)));
    }
    const files = [];
    for (const [model, to] of [...last].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
        if (asked !== undefined && model !== asked)
            continue;
        const events = to === 0 ? [] : await ledger.events(head, { model, from: 1, to });
        files.push({ model, state: states.get(model), events });
    }
    return files;
}

;// CONCATENATED MODULE: ./src/actions/doctor/way-back.ts





const mostTried = 40;
async function withWayBack(host, seen, { diagnoses, manifests, }) {
    if (!diagnoses.some(({ finding }) => faultsOfHistory.has(finding.kind)))
        return diagnoses;
    const commit = await soundCommit(host, seen, manifests);
    return diagnoses.map((diagnosis) => faultsOfHistory.has(diagnosis.finding.kind)
        ? { ...diagnosis, finding: directed(diagnosis.finding, commit, { host, seen }) }
        : diagnosis);
}
function directed(finding, commit, { host, seen }) {
    if (commit) {
        const fix = `${finding.fix} Commit ${commit.id} is the newest known one whose chains are whole, with every event that a release names: ${commit.events} events. What was recorded after it has to be done again.`;
        return { ...finding, fix, command: seen.inspection.resetCommand(commit.id) };
    }
    const { owner, name } = host.context.repository;
    const where = host.context.host === 'local'
        ? `\`git reflog ${ledger/* ledgerBranch */.c}\`, another clone, or \`git fsck --lost-found\` may have it`
        : `the list of pushes (${host.context.serverUrl}/${owner}/${name}/activity?ref=refs/heads/${ledger/* ledgerBranch */.c}) names what the branch was, and a clone that fetched it has \`git rev-parse origin/${ledger/* ledgerBranch */.c}\``;
    return { ...finding, fix: `${finding.fix} Which one that is, is not known here: ${where}.` };
}
async function soundCommit(host, seen, manifests) {
    const { earlier, head } = seen;
    const candidates = new Set(earlier);
    for (let at = head; at !== undefined && candidates.size < mostTried;) {
        candidates.add(at);
        [at] = await host.repository.parents(at);
    }
    for (const commit of [...candidates].slice(0, mostTried)) {
        if (commit === head)
            continue;
        const events = await soundEvents(host, commit, manifests);
        if (events !== undefined)
            return { id: commit, events };
    }
    return undefined;
}
async function soundEvents(host, commit, manifests) {
    try {
        const states = new Map();
        const models = await ledgerFiles(host, commit, { states, asked: undefined });
        const ledgers = new Map();
        for (const files of models) {
            const state = await host.repository.file(commit, `models/${files.model}/state.json`);
            ledgers.set(files.model, examineLedger({ ...files, state }));
        }
        const isSound = [...ledgers.values()].every(({ findings }) => findings.length === 0);
        const isAnchored = manifests.every(({ model, version, ledger, 'content-id': content }) => {
            const own = ledgers.get(model);
            const known = own?.state?.versions[version];
            const isSame = known?.['content-id'] === undefined || known['content-id'] === content;
            return isSame && (ledger === null || own?.digests.get(ledger.seq) === ledger.digest);
        });
        const count = [...ledgers.values()].reduce((sum, { events }) => sum + events.length, 0);
        return isSound && isAnchored && count > 0 ? count : undefined;
    }
    catch (error) {
        if (error instanceof errors/* ModelgateError */.HJ && error.code !== 'GITHUB_UNAVAILABLE')
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/actions/doctor/diagnosis.ts








async function diagnose(host, asked) {
    const seen = await survey(host, asked);
    const commit = await host.repository.resolve(host.context.defaultBranch);
    const { policy, diagnoses: ofPolicy } = await policyInForce(host, commit);
    const diagnoses = [];
    const manifests = [];
    for (const ledger of seen.ledgers.values()) {
        const card = policy?.models.get(ledger.model)?.release.card ?? {};
        const examined = await examineModel(host, seen, { ledger, card });
        diagnoses.push(...examined.diagnoses);
        manifests.push(...examined.manifests);
    }
    const orphans = await orphansOf(host, seen);
    manifests.push(...orphans.published.flatMap(({ manifest }) => manifest ?? []));
    const gone = ledgerGone(seen);
    const anchors = anchorFindings(seen, manifests);
    const reset = anchors.diagnoses.length === 0 ? await movedBack(host, seen) : undefined;
    const ofHistory = [...(gone ? [gone] : []), ...(reset ? [reset] : []), ...anchors.diagnoses, ...diagnoses];
    const directed = await withWayBack(host, seen, { diagnoses: ofHistory, manifests });
    const behind = ledgerBehind(seen);
    return {
        survey: seen,
        diagnoses: [
            ...behind,
            ...directed,
            ...(gone ? [] : orphanDiagnoses(orphans, anchors.explained)),
            ...(await derivedDiagnoses(host, seen, [...behind, ...ofHistory])),
            ...ofPolicy,
            ...(await platformDiagnoses(host, seen, { commit, policy })),
        ],
    };
}

// EXTERNAL MODULE: ./src/actions/registry/page.ts
var page = __webpack_require__(74272);
// EXTERNAL MODULE: ./src/actions/registry/verb-fields.ts
var verb_fields = __webpack_require__(85222);
;// CONCATENATED MODULE: ./src/actions/doctor.ts







const doctor = (0,define_action/* defineAction */.QP)({
    id: 'doctor',
    title: 'Modelgate: doctor',
    description: 'Reads ledger, releases, tags and settings, and names everything that is wrong, with why it matters and the way out.',
    permissions: {
        contents: { access: 'write', why: 'sees drafts; with `repair` writes mirrors and derived files' },
    },
    inputs: {
        ...verb_fields/* verbInputs */.X1,
        model: (0,fields/* text */.Qq)('Which model. Not given: all of them.'),
        repair: (0,fields/* flag */.Jt)('`true`: bring in line what follows from the ledger: titles, notes and flags of releases, `state.json`, `README.md`, left drafts. It decides nothing.'),
    },
    outputs: {
        outcome: '`healthy`, `repaired`, `broken`; `error` on a fault.',
        findings: 'JSON: `{"findings": […]}`, each with what is wrong, where, and the way out.',
    },
    async run({ model: named, repair }, host) {
        const asked = named === undefined ? undefined : (0,domain_model/* parseModelName */.s_)(named);
        const { survey, diagnoses } = await diagnose(host, asked);
        const findings = [];
        for (const diagnosis of diagnoses)
            findings.push(repair ? await mended(host, diagnosis) : diagnosis.finding);
        const { name: repository } = host.context.repository;
        await (0,page/* showPage */.R)(host, doctorPage(findings, { extent: extentOf(survey), repository }));
        const wrong = findings.filter((finding) => finding.repair === undefined);
        const outcome = wrong.length > 0 ? 'broken' : findings.length > 0 ? 'repaired' : 'healthy';
        return {
            outputs: { outcome, findings: JSON.stringify({ findings }) },
            ...(wrong.length > 0 && { refusal: refusalOf(wrong) }),
        };
    },
});
async function mended({ log }, { finding, mend }) {
    if (!mend)
        return finding;
    const { command: _command, ...told } = finding;
    const repair = await mend();
    if (repair === 'done')
        log.info(`Mended: ${finding.found}`);
    return { ...told, repair };
}
function refusalOf(wrong) {
    const kinds = [...new Set(wrong.map(({ kind }) => kind))].join(', ');
    return `The registry is not in order: ${kinds}`;
}
function extentOf({ ledgers, releases }) {
    const all = [...ledgers.values()];
    return {
        models: all.length,
        events: all.reduce((sum, { events }) => sum + events.length, 0),
        versions: all.reduce((sum, { state }) => sum + Object.keys(state?.versions ?? {}).length, 0),
        releases: releases.filter(({ draft }) => !draft).length,
    };
}


}),

22322:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Aw: () => (evidenceOfRun),
  HA: () => (emptyEvidence),
  WS: () => (ofAnotherModel),
  aK: () => (readRows),
  pz: () => (orUnreadable)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10241);
var _domain_evidence_prediction_columns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63173);
var _domain_run_record_assembly_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88346);
var _domain_sums_summary_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55328);





const emptyEvidence = { values: new Map(), candidates: 1, unreadable: [] };
function ofAnotherModel(found, { model }) {
    const detail = `The baseline is a run of model \`${found}\`, expected \`${model}\``;
    return { ...emptyEvidence, side: { kind: 'run', name: `run of ${found}` }, unreadable: [detail] };
}
async function evidenceOfRun(host, { record, folder }, { side, rows: read }) {
    const { predictions } = record;
    const unreadable = [];
    let rows;
    if (predictions) {
        const { file, ...columns } = predictions;
        rows = await orUnreadable(unreadable, () => read ?? readRows(host, node_path__WEBPACK_IMPORTED_MODULE_0___default().join(folder, file), columns));
    }
    const seeds = seedRowsOf(host, { record, folder });
    return {
        side,
        values: (0,_domain_run_record_assembly_js__WEBPACK_IMPORTED_MODULE_3__/* .metricsOf */ .Ps)(record),
        ...(rows && { predictions: { ...rows, ...(seeds && { seeds }) } }),
        ...scorableOf(host, { record, folder }),
        candidates: record.candidates ?? 1,
        unreadable,
    };
}
function seedRowsOf(host, { record, folder }) {
    const { predictions, 'seed-predictions': named, seeds = [] } = record;
    if (!predictions)
        return undefined;
    const { file: _first, ...columns } = predictions;
    const trained = seeds.flatMap(({ seed, predictions: file }) => file === undefined ? [] : [{ seed: String(seed), file }]);
    const [own, ...others] = named ?? (trained.length === seeds.length ? trained : []);
    if (!own || own.file !== predictions.file)
        return undefined;
    return {
        own: own.seed,
        decide: named !== undefined,
        others: others.map(({ seed, file }) => ({
            seed,
            read: () => readRows(host, node_path__WEBPACK_IMPORTED_MODULE_0___default().join(folder, file), columns),
        })),
    };
}
function scorableOf({ files }, { record, folder }) {
    const contentId = record['content-id'];
    if (contentId === undefined)
        return {};
    const put = async (target) => {
        for (const { path: name, sha256 } of record.files) {
            const copy = node_path__WEBPACK_IMPORTED_MODULE_0___default().join(target, name.replace(/^files\//, ''));
            await files.copy(node_path__WEBPACK_IMPORTED_MODULE_0___default().join(folder, name), copy);
            const found = await files.digest(copy);
            if (found.sha256 === sha256)
                continue;
            const message = `The file is not the one of the record: ${found.sha256} instead of ${sha256}`;
            throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelgateError */ .HJ({
                code: 'DOCUMENT_INVALID',
                message,
                place: { path: node_path__WEBPACK_IMPORTED_MODULE_0___default().join(folder, name) },
            });
        }
    };
    const lying = new Map(record.files.map(({ path: name, sha256 }) => [name, { place: node_path__WEBPACK_IMPORTED_MODULE_0___default().join(folder, name), sha256 }]));
    return { scorable: { contentId, files: lying, put } };
}
async function readRows(host, file, columns) {
    if ((0,_domain_sums_summary_file_js__WEBPACK_IMPORTED_MODULE_4__/* .isSummary */ .R)(file)) {
        const { readSummary } = await Promise.all(/* import() */[__webpack_require__.e(1632), __webpack_require__.e(4625)]).then(__webpack_require__.bind(__webpack_require__, 79820));
        return readSummary(host, file, columns);
    }
    const opened = await host.tables.open(file, (0,_domain_evidence_prediction_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .namedColumns */ .TV)(columns));
    if (opened.long === null)
        return { table: await opened.read(), columns };
    return { table: { path: file, rows: 0, columns: new Map() }, columns, long: opened };
}
const evidenceFaults = new Set([
    'FILE_UNREADABLE',
    'METRICS_INVALID',
    'PREDICTIONS_INVALID',
    'DOCUMENT_INVALID',
    'ARTIFACT_INVALID',
    'ASSET_INVALID',
    'LEDGER_INVALID',
]);
async function orUnreadable(unreadable, read) {
    try {
        return await read();
    }
    catch (error) {
        if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelgateError */ .HJ) || !evidenceFaults.has(error.code))
            throw error;
        unreadable.push(...error.faults.map(_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .faultSentence */ .cq));
        return undefined;
    }
}


}),

89618:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rF: () => (allRowsRead),
  sJ: () => (rowsRead),
  BR: () => (settleRows),
  EZ: () => (withRowsRead)
});

// EXTERNAL MODULE: ./src/actions/gather/evidence.ts
var gather_evidence = __webpack_require__(22322);
;// CONCATENATED MODULE: ./src/actions/gather/reading-progress.ts
const everyMilliseconds = 5000;
const words = {
    read: 'Rows are read',
    dealt: 'Rows in another order are dealt into parts on disk',
    joined: 'Rows are joined, part by part',
};
function readingProgress({ log, clock, }) {
    let said = clock.now().getTime();
    return ({ step, share, rows }) => {
        const now = clock.now().getTime();
        if (now - said < everyMilliseconds)
            return;
        said = now;
        const far = share === null ? `${rows.toLocaleString('en')} so far` : `${Math.floor(100 * share)} %`;
        log.info(`  ${words[step]}: ${far}`);
    };
}

;// CONCATENATED MODULE: ./src/actions/gather/long-rows.ts


async function settleRows(host, { candidate, baseline }) {
    const isOpen = (side) => side?.predictions?.long !== undefined && side.predictions.summed === undefined;
    if (candidate.predictions?.isSummary || baseline?.predictions?.isSummary) {
        const { settleSummaries } = await Promise.all(/* import() */[__webpack_require__.e(5801), __webpack_require__.e(1632), __webpack_require__.e(2219), __webpack_require__.e(9589), __webpack_require__.e(2358), __webpack_require__.e(7741)]).then(__webpack_require__.bind(__webpack_require__, 57741));
        return settleSummaries({ candidate, baseline });
    }
    if (candidate.predictions?.summed)
        return { candidate, baseline };
    if (!isOpen(candidate) && !isOpen(baseline))
        return { candidate, baseline };
    const summed = await sumSides(host, { candidate, baseline });
    if (summed && candidate.predictions)
        return { candidate: { ...candidate, predictions: { ...candidate.predictions, summed } }, baseline };
    return {
        candidate: await withRowsRead(candidate),
        baseline: baseline && (await withRowsRead(baseline)),
    };
}
async function withRowsRead(evidence) {
    const { predictions, ...rest } = evidence;
    if (!predictions?.long)
        return evidence;
    const unreadable = [...rest.unreadable];
    const read = await (0,gather_evidence/* orUnreadable */.pz)(unreadable, () => rowsRead(predictions));
    return read ? { ...evidence, predictions: read } : { ...rest, unreadable };
}
async function rowsRead(predictions) {
    const { long, ...rest } = predictions;
    return long ? { ...rest, table: await long.read() } : predictions;
}
async function allRowsRead(predictions) {
    const { seeds, ...rows } = await rowsRead(predictions);
    if (!seeds?.decide)
        return rows;
    const others = [];
    for (const { seed, read } of seeds.others) {
        const found = await rowsRead(await read());
        others.push({ seed, read: () => Promise.resolve(found) });
    }
    return { ...rows, seeds: { ...seeds, others } };
}
async function sumSides(host, { candidate: { predictions }, baseline }) {
    const held = baseline?.predictions;
    if (!predictions?.long || predictions.hashedFor !== undefined || held?.hashedFor !== undefined)
        return undefined;
    const ownBaseline = predictions.columns.baseline !== undefined;
    if (held && !held.long && !ownBaseline)
        return undefined;
    const { sumRows } = await host.compute();
    const rows = {
        candidate: predictions.long,
        baseline: held?.long ?? null,
        columns: predictions.columns,
        baselineColumns: held?.columns ?? predictions.columns,
    };
    return sumRows(rows, readingProgress(host));
}


}),

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

36131:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  I: () => (openRun)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10241);
var _domain_run_record_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77465);



const recordLimit = 16_000_000;
async function openRun({ files }, location) {
    const folder = (await files.isDirectory(location)) ? location : node_path__WEBPACK_IMPORTED_MODULE_0___default().dirname(location);
    const file = folder === location ? node_path__WEBPACK_IMPORTED_MODULE_0___default().join(location, 'run.json') : location;
    const bytes = await files.read(file, recordLimit);
    if (!bytes) {
        const hint = 'A run is a folder with `run.json`, `files/` and `evidence/`.';
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelgateError */ .HJ({
            code: 'FILE_MISSING',
            message: 'There is no run record',
            place: { path: file },
            hint,
        });
    }
    const record = (0,_domain_run_record_text_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRunRecord */ .Y)(new TextDecoder().decode(bytes), file);
    for (const evidence of record.evidence) {
        const place = { path: node_path__WEBPACK_IMPORTED_MODULE_0___default().join(folder, evidence.path) };
        if (!(await files.exists(place.path)))
            throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelgateError */ .HJ({
                code: 'DOCUMENT_INVALID',
                message: 'The record names a file that is gone',
                place,
            });
        const found = await files.digest(place.path);
        if (found.sha256 === evidence.sha256 && found.size === evidence.size)
            continue;
        const message = `The file is not the one of the record: ${found.sha256} instead of ${evidence.sha256}`;
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelgateError */ .HJ({ code: 'DOCUMENT_INVALID', message, place });
    }
    return { record, folder };
}


}),

91403:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  L: () => (sweepAbandoned),
  z: () => (isAbandoned)
});
var _domain_registry_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53866);

const patience = 3_600_000;
async function sweepAbandoned(host, { ledger, releases }, ours) {
    const { model, state, events } = ledger;
    for (const [version, { status }] of Object.entries(state.versions)) {
        if (status !== 'registered' || version === ours)
            continue;
        const drafts = releases.filter((one) => one.draft && one.tag === (0,_domain_registry_version_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTag */ ._3)({ model, version }));
        if (drafts.length === 0)
            continue;
        const claim = events.find((event) => event.type === 'registered' && event.version === version);
        if (!(await isAbandoned(host, claim)))
            continue;
        for (const draft of drafts)
            await host.store.discard(draft);
        host.log.info(`Discarded the draft of ${version}, which an earlier try left behind.`);
    }
}
async function isAbandoned({ forge, clock }, claim) {
    const over = claim?.by.run === undefined ? undefined : await forge.isOver(claim.by.run);
    if (over !== undefined)
        return over;
    return claim === undefined || clock.now().getTime() - Date.parse(claim.at) > patience;
}


}),

96955:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Y: () => (mirrorWithdrawn)
});
var _domain_registry_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53866);
var _domain_registry_release_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40919);


async function mirrorWithdrawn({ store, log }, { state, releases, reasons, }) {
    const done = [];
    for (const [version, { status }] of Object.entries(state.versions)) {
        if (status !== 'withdrawn')
            continue;
        const tag = (0,_domain_registry_version_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTag */ ._3)({ model: state.model, version });
        const release = releases.find((one) => one.tag === tag && !one.draft);
        if (!release || (0,_domain_registry_release_text_js__WEBPACK_IMPORTED_MODULE_1__/* .isMarkedWithdrawn */ .dB)(release.title))
            continue;
        const text = (0,_domain_registry_release_text_js__WEBPACK_IMPORTED_MODULE_1__/* .withdrawnText */ .sZ)({
            model: state.model,
            version,
            notes: release.notes,
            reason: reasons.get(version),
        });
        const answer = await store.edit(release, { ...text, prerelease: true });
        if (answer === 'refused') {
            const titled = await store.edit(release, text);
            log.warn(`GitHub does not let the release ${tag} be marked as a pre-release${titled === 'refused' ? ' or be titled' : ''}: the ledger says that it is withdrawn, and that is what counts.`);
            continue;
        }
        done.push(version);
    }
    return done;
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

57265:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (openRegistry),
  l: () => (releaseOf)
});

// EXTERNAL MODULE: ./src/domain/canonical-json.ts
var canonical_json = __webpack_require__(39605);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/domain/registry/ledger-paths.ts
var ledger_paths = __webpack_require__(76728);
// EXTERNAL MODULE: ./src/domain/registry/manifest.ts
var manifest = __webpack_require__(30705);
// EXTERNAL MODULE: ./src/domain/registry/version.ts
var registry_version = __webpack_require__(53866);
// EXTERNAL MODULE: ./src/actions/registry/released.ts + 2 modules
var released = __webpack_require__(89866);
;// CONCATENATED MODULE: ./src/actions/registry/anchor.ts






async function verifyAnchor(host, ledger, { releases, rescue }) {
    const newest = await newestManifest(host, ledger, { releases, rescue });
    if (!newest)
        return;
    const { state, head } = ledger;
    const { version, manifest } = newest;
    const named = manifest.ledger;
    const found = named === null || head === undefined ? undefined : await digestOfNumber(host, ledger, named.seq);
    const follows = named === null || found === named.digest;
    if (follows && state.versions[version] !== undefined)
        return;
    throw new errors/* ModelgateError */.HJ({
        code: 'LEDGER_INVALID',
        message: head === undefined || state.seq === 0
            ? `The release ${manifest.tag} is published, and the ledger does not know the model: its branch was deleted or replaced`
            : `The release ${manifest.tag} names event ${named?.seq ?? '?'} (${named?.digest ?? 'none'}), and the ledger has ${found ?? 'no such event'}: its branch was reset or rewritten`,
        place: { path: (0,ledger_paths/* eventPath */.Q)(ledger.model, named?.seq ?? 1) },
        hint: 'Put the branch `modelgate-ledger` back to the commit that it had: `modelgate doctor` says which events are missing.',
    });
}
async function newestManifest(host, { model }, { releases, rescue }) {
    const published = releases
        .filter((release) => !release.draft && release.assets.some(({ name }) => name === manifest/* manifestAsset */.A))
        .toSorted((a, b) => ((a.publishedAt ?? '') < (b.publishedAt ?? '') ? 1 : -1));
    for (const release of published) {
        const version = (0,registry_version/* parseTag */.ED)(release.tag)?.version ?? '';
        try {
            const { manifest } = await (0,released/* openRelease */.gS)(host, { model, version, release });
            return { version, manifest };
        }
        catch (error) {
            if (!(error instanceof errors/* ModelgateError */.HJ) || !unreadable.has(error.code))
                throw error;
            if (!rescue)
                throw asAnchor(error, release);
            host.log.warn(`The ledger is not held against the release ${release.tag}. ${error.message}`);
        }
    }
    return undefined;
}
const unreadable = new Set(['ASSET_INVALID', 'DOCUMENT_INVALID']);
function asAnchor(error, { tag }) {
    const hint = `Bring the manifest of ${tag} back, or take the version out with \`rollback\` and delete the release.`;
    const [first, ...more] = error.faults;
    return new errors/* ModelgateError */.HJ([{ ...first, hint }, ...more], { cause: error });
}
async function digestOfNumber(host, { model, head, state, events }, seq) {
    if (head === undefined || seq > state.seq)
        return undefined;
    const after = events.find((event) => event.seq === seq + 1);
    if (after)
        return after.previous ?? undefined;
    if (seq === state.seq)
        return state.digest ?? undefined;
    const [bytes] = await host.ledger.events(head, { model, from: seq, to: seq });
    return bytes && (0,canonical_json/* sha256Of */.Bj)(bytes);
}

// EXTERNAL MODULE: ./src/actions/registry/ledger.ts
var registry_ledger = __webpack_require__(68938);
// EXTERNAL MODULE: ./src/actions/registry/origin.ts
var origin = __webpack_require__(22277);
;// CONCATENATED MODULE: ./src/actions/registry/registry.ts



async function openRegistry(host, model, { rescue = false, snapshot } = {}) {
    const [ledger, newest] = await Promise.all([
        snapshot ? (0,registry_ledger/* ledgerOf */.Xr)(host, snapshot, model) : (0,registry_ledger/* openLedger */.au)(host, model),
        host.store.releases(model),
    ]);
    await (0,origin/* assertFollowsOrigin */.d)(host);
    const whole = ledger.state.seq === 0;
    const isBehind = !newest.some(({ draft }) => !draft);
    const releases = whole || isBehind ? await host.store.releases(model, { all: true }) : newest;
    await verifyAnchor(host, ledger, { releases, rescue });
    return { ledger, releases, whole };
}
async function releaseOf({ store }, releases, tag) {
    return releases.find((release) => release.tag === tag && !release.draft) ?? (await store.release(tag));
}


}),

45481:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  DA: () => (workflowFix),
  NK: () => (workflowSentence),
  rm: () => (findRollbackWorkflow),
  tE: () => (warnOfRollbackWorkflow)
});
var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10241);


const fileLimit = 1_000_000;
const clicks = ['prereleased', 'unpublished', 'deleted'];
async function findRollbackWorkflow({ repository, context }, known) {
    const commit = known?.commit ?? (await repository.resolve(context.defaultBranch));
    if (commit === undefined)
        return { kind: 'missing', unreadable: [] };
    const entries = known?.entries ?? (await repository.tree(commit));
    const files = entries.filter(({ path, mode }) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path) && mode.startsWith('100'));
    const unreadable = [];
    let best;
    for (const { path } of files) {
        const bytes = await repository.file(commit, path);
        if (!bytes || bytes.length > fileLimit)
            continue;
        const text = new TextDecoder().decode(bytes);
        if (!text.includes('rollback'))
            continue;
        const found = workflowIn(text, path);
        if (found === 'unreadable')
            unreadable.push(path);
        else if (found?.kind === 'there')
            return found;
        else
            best ??= found;
    }
    return best ?? { kind: 'missing', unreadable };
}
async function warnOfRollbackWorkflow(host, known) {
    if (host.context.host === 'local')
        return;
    try {
        const sentence = workflowSentence(await findRollbackWorkflow(host, known));
        if (sentence !== undefined)
            host.log.warn(`${sentence} ${workflowFix}`);
    }
    catch (error) {
        if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelgateError */ .HJ))
            throw error;
        host.log.warn(`Whether a workflow answers clicks on releases could not be looked up. ${error.message}`);
    }
}
function workflowSentence(workflow) {
    if (workflow.kind === 'there')
        return undefined;
    if (workflow.kind === 'incomplete')
        return `The rollback workflow ${workflow.path} on the default branch does not listen to ${workflow.lacks.join(', ')}.`;
    const broken = workflow.unreadable.length > 0 ? ` (${workflow.unreadable.join(', ')} cannot be read as YAML)` : '';
    return `No workflow on the default branch uses the rollback action${broken}: a click on a release is answered by nobody.`;
}
const workflowFix = 'Add .github/workflows/rollback.yml with `on: { release: { types: [prereleased, unpublished, deleted] }, workflow_dispatch: … }` and a step `uses: modelgate/modelgate/actions/rollback@v1`, and merge it before the next release: a release runs the workflow file of its own commit.';
function workflowIn(text, path) {
    let document;
    try {
        document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, { maxAliasCount: 100 });
    }
    catch {
        return 'unreadable';
    }
    const { on, jobs } = fieldsOf(document);
    if (!Object.values(fieldsOf(jobs)).some(rollsBack))
        return undefined;
    const events = eventsOf(on);
    const release = events.get('release');
    const types = release === undefined ? [] : (typesOf(release) ?? clicks);
    const lacks = [
        ...clicks.filter((click) => !types.includes(click)).map((click) => `\`release: ${click}\``),
        ...(events.has('workflow_dispatch') ? [] : ['`workflow_dispatch`']),
    ];
    return lacks.length === 0 ? { kind: 'there', path } : { kind: 'incomplete', path, lacks };
}
function rollsBack(job) {
    const { steps, uses } = fieldsOf(job);
    if (typeof uses === 'string')
        return /rollback/.test(uses);
    return (Array.isArray(steps) ? steps : []).some((step) => {
        const { uses: action, run } = fieldsOf(step);
        const isAction = typeof action === 'string' && /(?:^|\/)actions\/rollback\/?(?:@|$)/.test(action);
        return isAction || (typeof run === 'string' && /\bmodelgate\s+rollback\b/.test(run));
    });
}
function eventsOf(on) {
    if (typeof on === 'string')
        return new Map([[on, null]]);
    if (Array.isArray(on))
        return new Map(on.map((event) => [String(event), null]));
    return new Map(Object.entries(fieldsOf(on)));
}
function typesOf(release) {
    const { types } = fieldsOf(release);
    if (types === undefined || types === null)
        return undefined;
    return Array.isArray(types) ? types.map(String) : [String(types)];
}
function fieldsOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? value
        : {};
}


}),

5748:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  H8: () => (baseColumns),
  Q: () => (crossingName),
  S$: () => (sliceText),
  b3: () => (readsLikeCrossing),
  le: () => (sliceParts),
  pN: () => (crossedValue),
  zF: () => (crossedColumns)
});
const joint = ' × ';
function crossingName(columns) {
    return [...columns].sort(byCodePoint).join(joint);
}
function crossedColumns(name) {
    return name.split(joint);
}
function baseColumns(names) {
    return [...new Set(names.flatMap(crossedColumns))];
}
function readsLikeCrossing(column) {
    return /(?:^|\s)×(?:\s|$)/u.test(column);
}
function crossedValue(values) {
    return values.map((value) => value.replaceAll('×', '××')).join(joint);
}
function sliceText({ column, value }) {
    const parts = sliceParts({ column, value });
    return parts.map((part) => `${part.column}=${part.value}`).join(', ');
}
function sliceParts(slice) {
    const columns = crossedColumns(slice.column);
    if (columns.length === 1)
        return [slice];
    const values = slice.value.split(/(?<!×) × (?!×)/u).map((part) => part.replaceAll('××', '×'));
    if (values.length !== columns.length)
        return [slice];
    return columns.map((column, at) => ({ column, value: values[at] }));
}
function byCodePoint(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


}),

63173:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  JN: () => (outputColumns),
  Q6: () => (missingColumns),
  TV: () => (namedColumns),
  Vn: () => (neededColumns),
  fl: () => (missingFromTable)
});
var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
var _crossing_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5748);


function neededColumns(columns, side) {
    const { id, label, baseline, weight, unit, query, slices = [], search } = columns;
    const ofBoth = [id, label, ...outputColumns(columns), ...Object.values(columns.values ?? {})];
    const needed = side === 'candidate'
        ? [...ofBoth, baseline, weight, unit, query, ...(0,_crossing_name_js__WEBPACK_IMPORTED_MODULE_1__/* .baseColumns */ .H8)(slices), ...(search || [])]
        : ofBoth;
    return [...new Set(needed.filter((name) => name !== undefined))];
}
function outputColumns({ score, prediction }) {
    if (score === undefined)
        return prediction === undefined ? [] : [prediction];
    return typeof score === 'string' ? [score] : Object.values(score);
}
function namedColumns(columns) {
    const { prediction } = columns;
    const names = [...neededColumns(columns, 'candidate'), prediction];
    return [...new Set(names.filter((name) => name !== undefined))];
}
function missingColumns({ path, wanted, found }) {
    const missing = wanted.filter((name) => !found.includes(name));
    if (missing.length === 0)
        return [];
    const quoted = missing.map((name) => `\`${name}\``).join(', ');
    const listed = found.slice(0, 30).map((name) => `\`${name.slice(0, 60)}\``);
    const rest = found.length > listed.length ? ` and ${found.length - listed.length} more` : '';
    const guesses = missing.flatMap((name) => {
        const guess = nearest(name, found);
        return guess === undefined ? [] : [`\`${guess}\` for \`${name}\``];
    });
    return [
        {
            code: 'PREDICTIONS_INVALID',
            message: `no column${missing.length > 1 ? 's' : ''} ${quoted}; the file has ${listed.join(', ') || 'none'}${rest}`,
            place: { path },
            hint: guesses.length > 0
                ? `Did you mean ${guesses.join(', ')}? The names stand under \`predictions\` in the policy.`
                : 'The names stand under `predictions` in the policy.',
        },
    ];
}
function missingFromTable(table, wanted) {
    return missingColumns({ path: table.path, wanted, found: [...table.columns.keys()] });
}
function nearest(name, found) {
    if (found.length === 0)
        return undefined;
    const guess = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(name, found);
    return (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(name.toLowerCase(), guess.toLowerCase()) <= Math.max(2, name.length / 3)
        ? guess
        : undefined;
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

20864:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  m: () => (automaticBump),
  y: () => (nextVersion)
});
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53866);


function automaticBump(parent, parts) {
    if (parent === undefined)
        return 'minor';
    if (parent.signature !== null && parent.signature !== parts.signature)
        return 'major';
    const sameCode = parent.code === parts.code && parent.recipe === parts.recipe;
    return sameCode ? 'patch' : 'minor';
}
function nextVersion({ versions }, bump) {
    const highest = Object.keys(versions).map(_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot).toSorted(_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy).at(-1);
    const version = (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .formatVersion */ .qh)(highest === undefined ? { major: 1, minor: 0, patch: 0 } : (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .bumped */ .E5)(highest, bump));
    if ((0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .versionIn */ .It)(version))
        return version;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelgateError */ .HJ({
        code: 'INPUT_INVALID',
        message: `The number after the highest one would be ${version}, which has more digits than a version may have`,
        hint: 'Give `version` a number that is free.',
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

57631:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  _: () => (expectedAssets)
});
function expectedAssets({ files, evidence }) {
    const named = [
        ...files.flatMap(({ asset, parts = [], size, sha256 }) => [
            ...(asset === undefined ? [] : [{ name: asset, size, digest: sha256 }]),
            ...parts.map((part) => ({ name: part.asset, size: part.size, digest: part.sha256 })),
        ]),
        ...(evidence ? [{ name: evidence.asset, size: evidence.size, digest: evidence.sha256 }] : []),
    ];
    return [...new Map(named.map((asset) => [asset.name, asset])).values()];
}


}),

88522:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (modelCard)
});

// EXTERNAL MODULE: ./src/domain/report/document.ts
var report_document = __webpack_require__(95930);
// EXTERNAL MODULE: ./src/domain/report/method-note.ts + 1 modules
var method_note = __webpack_require__(46409);
// EXTERNAL MODULE: ./src/domain/report/metric-table.ts
var metric_table = __webpack_require__(60774);
// EXTERNAL MODULE: ./src/domain/report/markdown.ts + 2 modules
var markdown = __webpack_require__(42338);
// EXTERNAL MODULE: ./src/domain/report/words.ts
var words = __webpack_require__(51858);
;// CONCATENATED MODULE: ./src/domain/registry/model-card-lineage.ts

function lineageItems(manifest, { repository, serverUrl, by }) {
    const { commit, run, reused, comparison, parent, policy, ledger, approvals = [], evidence } = manifest;
    const page = `${serverUrl}/${repository.owner}/${repository.name}`;
    const linked = (text, url) => serverUrl === '' ? [(0,report_document/* data */.p)(text)] : [{ kind: 'link', text, url }];
    const inputs = run['inputs-digest'];
    return [
        (0,report_document/* say */.cv) `Commit: ${linked(commit.slice(0, 12), `${page}/commit/${commit}`)}`,
        (0,report_document/* say */.cv) `Run: ${(0,report_document/* data */.p)(run.id)}${run.workflow ? (0,report_document/* say */.cv) `, ${linked('its workflow run', `${page}/actions/runs/${run.workflow.run}`)}` : []}`,
        ...(run.training || comparison === null
            ? []
            : [(0,report_document/* say */.cv) `Training: not on record; the files were taken as they lay there`]),
        ...(reused
            ? [
                (0,report_document/* say */.cv) `Trained once: the run is that of ${linked(reused.commit.slice(0, 12), `${page}/commit/${reused.commit}`)}, which had the very same inputs`,
            ]
            : []),
        (0,report_document/* say */.cv) `Before it: ${parent === null ? (0,report_document/* say */.cv) `nothing held the stage` : (0,report_document/* own */.ZV)(parent)}`,
        (0,report_document/* say */.cv) `Content (OpenSSF Model Signing): ${(0,report_document/* data */.p)(manifest['content-id'])}`,
        ...(inputs === undefined ? [] : [(0,report_document/* say */.cv) `Inputs: ${(0,report_document/* data */.p)(inputs)}`]),
        ...(policy ? [(0,report_document/* say */.cv) `Rules: ${(0,report_document/* data */.p)(policy.digest)}, ${(0,report_document/* data */.p)(policy.path)} on ${(0,report_document/* data */.p)(policy.ref)}`] : []),
        ...(ledger ? [(0,report_document/* say */.cv) `Event ${(0,report_document/* own */.ZV)(String(ledger.seq))} of the ledger: ${(0,report_document/* data */.p)(ledger.digest)}`] : []),
        ...(evidence ? [evidenceItem(evidence)] : []),
        ...(by === undefined || by === '' ? [] : [(0,report_document/* say */.cv) `Promoted by ${(0,report_document/* data */.p)(by)}`]),
        ...approvals.map(({ environment, login, comment }) => (0,report_document/* say */.cv) `Approved for ${(0,report_document/* data */.p)(environment)} by ${(0,report_document/* data */.p)(login)}${comment.trim() === '' ? [] : (0,report_document/* say */.cv) `: ${(0,report_document/* prose */.CS)(comment)}`}`),
    ];
}
function evidenceItem({ asset, kind, columns }) {
    if (kind === 'summary')
        return (0,report_document/* say */.cv) `Evidence: ${(0,report_document/* data */.p)(asset)}, a summary without rows`;
    const ids = columns?.id === undefined ? [] : (0,report_document/* say */.cv) `, ids hashed`;
    return (0,report_document/* say */.cv) `Evidence: ${(0,report_document/* data */.p)(asset)}, row by row${ids}`;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./src/domain/registry/model-card-metadata.ts

function metadataLines(manifest, { card, repository, serverUrl }) {
    const { model, tag, comparison } = manifest;
    const rows = comparison?.results.rows;
    const metrics = measuredValues(manifest).map(([type, value]) => ({ type, value, name: type }));
    const named = rows && taskNames[rows.task];
    const result = {
        task: { type: 'other', ...(named !== undefined && { name: named }) },
        dataset: {
            type: 'evaluation',
            name: rows ? `${rows.n} evaluation rows` : 'evaluation of the run',
            ...(rows && { revision: rows.fingerprint }),
        },
        metrics,
        ...(serverUrl !== '' && {
            source: {
                name: 'Modelgate',
                url: `${serverUrl}/${repository.owner}/${repository.name}/releases/tag/${encodeURIComponent(tag)}`,
            },
        }),
    };
    const document = {
        ...licenseOf(card.license),
        tags: ['modelgate'],
        'model-index': [{ name: model, results: metrics.length === 0 ? [] : [result] }],
    };
    const text = (0,dist/* stringify */.As)(document, {
        lineWidth: 0,
        defaultStringType: 'QUOTE_DOUBLE',
        defaultKeyType: 'PLAIN',
    });
    return (text
        .replace(/^( +value: -?\d+)(e[+-]?\d+)$/gm, '$1.0$2')
        .trimEnd()
        .split('\n'));
}
function measuredValues({ comparison, run }) {
    if (comparison) {
        return comparison.results.metrics.flatMap(({ metric, candidate }) => candidate === null ? [] : [[metric, candidate]]);
    }
    return Object.entries(run.metrics).flatMap(([metric, { value }]) => typeof value === 'number' ? [[metric, value]] : []);
}
function licenseOf(text) {
    if (text === undefined)
        return {};
    const id = text.trim().toLowerCase();
    return /^[a-z0-9][a-z0-9.+-]*$/.test(id) ? { license: id } : { license: 'other', license_name: text };
}
const taskNames = {
    binary: 'binary classification',
    multiclass: 'classification',
    regression: 'regression',
    ranking: 'ranking',
    unlabelled: undefined,
};

// EXTERNAL MODULE: ./src/domain/registry/release-text.ts
var release_text = __webpack_require__(40919);
;// CONCATENATED MODULE: ./src/domain/registry/model-card.ts








function modelCard(manifest, options) {
    const { model, comparison } = manifest;
    const verdict = comparison && (0,words/* headlineOf */.gD)(comparison, 'push');
    const section = {
        model,
        headline: { status: verdict?.status ?? 'none', sentence: titleOf(manifest) },
        blocks: [
            ...(verdict ? [paragraph(verdict.sentence)] : []),
            ...overrideNote(manifest),
            ...evaluation(manifest),
            ...passage('Intended use', options.card.intendedUse),
            ...passage('Limitations', options.card.limitations),
            ...license(options.card),
            heading('Where it comes from'),
            { kind: 'list', items: lineageItems(manifest, options) },
            ...fetching(manifest),
            ...metadata(manifest, options),
        ],
    };
    return (0,markdown/* renderMarkdown */.Gc)({ overview: null, sections: [section] }, { limit: { max: release_text/* longestNotes */.ib, size: (text) => text.length }, elsewhere: { text: 'manifest.json' } });
}
function titleOf({ model, version, comparison, parent }) {
    const kind = comparison === null
        ? (0,report_document/* say */.cv) `adopted as it was in use`
        : parent === null
            ? (0,report_document/* say */.cv) `the first that was judged for its stage`
            : (0,report_document/* say */.cv) `the successor of ${(0,report_document/* own */.ZV)(parent)}`;
    return (0,report_document/* say */.cv) `${(0,report_document/* name */.UU)(model)} ${(0,report_document/* own */.ZV)(version)}: a version of the model ${(0,report_document/* name */.UU)(model)}, ${kind}.`;
}
function overrideNote({ override }) {
    if (!override)
        return [];
    const content = (0,report_document/* say */.cv) `Released against the verdict by ${(0,report_document/* data */.p)(override.by)}: ${(0,report_document/* prose */.CS)(override.reason)}`;
    return [{ kind: 'note', tone: 'warning', blocks: [paragraph(content)] }];
}
function evaluation({ comparison, run }) {
    const measured = comparison?.results.metrics.length ? (0,metric_table/* metricBlocks */.Po)(comparison) : valueTable(run);
    if (measured.length === 0)
        return [];
    const baseline = comparison?.inputs.baseline;
    const against = baseline
        ? (0,report_document/* say */.cv) `Held against ${(0,report_document/* prose */.CS)(baseline.name)}.`
        : (0,report_document/* say */.cv) `There was nothing to hold it against.`;
    const words = comparison ? (0,method_note/* evidenceWords */.J)(comparison) : [];
    return [heading('Evaluation'), paragraph((0,report_document/* spaced */.ji)([against, words])), ...measured];
}
function valueTable({ metrics }) {
    const rows = Object.entries(metrics).map(([metric, { value }]) => [[(0,report_document/* name */.UU)(metric)], (0,report_document/* say */.cv) `${String(value)}`]);
    if (rows.length === 0)
        return [];
    const columns = [
        { title: 'metric', align: 'left' },
        { title: 'value', align: 'right' },
    ];
    return [{ kind: 'table', columns, rows, yields: { order: 4, what: 'metrics', keep: 20 } }];
}
function license({ license: text }) {
    return text === undefined ? [] : [heading('Licence'), paragraph([(0,report_document/* data */.p)(text)])];
}
function passage(title, text) {
    if (text === undefined)
        return [];
    const yields = { order: 6, what: title.toLowerCase() };
    const paragraphs = text
        .split(/\n\s*\n/)
        .filter((one) => one.trim() !== '')
        .map((one) => ({ ...paragraph(wholeProse(one)), yields }));
    return [{ ...heading(title), yields }, ...paragraphs];
}
function wholeProse(text) {
    const pieces = [''];
    for (const word of text.split(/\s+/).filter((one) => one !== '')) {
        const last = pieces.at(-1);
        if (last !== '' && last.length + word.length > 500)
            pieces.push(word);
        else
            pieces[pieces.length - 1] = last === '' ? word : `${last} ${word}`;
    }
    return pieces.flatMap((piece, index) => index === 0 ? [(0,report_document/* prose */.CS)(piece)] : [(0,report_document/* own */.ZV)(' '), (0,report_document/* prose */.CS)(piece)]);
}
function fetching({ model, version, files }) {
    const sums = files.map(({ path, sha256 }) => `${sha256.replace('sha256:', '')}  ${path}`);
    const yields = { order: 1, what: 'checksums' };
    return [
        heading('How to fetch it'),
        { kind: 'code', language: 'sh', lines: [`modelgate fetch ${model} --ref ${version}`] },
        {
            ...paragraph((0,report_document/* say */.cv) `Every byte is verified then. By hand, ${(0,report_document/* data */.p)('sha256sum --check')} takes these lines:`),
            yields,
        },
        { kind: 'code', language: 'text', lines: sums, yields },
    ];
}
function metadata(manifest, options) {
    const lines = metadataLines(manifest, options);
    const yields = { order: 3, what: 'metadata' };
    return [
        {
            kind: 'details',
            summary: 'Metadata of the card, as Hugging Face reads it',
            blocks: [{ kind: 'code', language: 'yaml', lines }],
            yields,
        },
    ];
}
function heading(text) {
    return { kind: 'heading', text };
}
function paragraph(content) {
    return { kind: 'paragraph', content };
}


}),

40919:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  KU: () => (releaseTitle),
  dB: () => (isMarkedWithdrawn),
  ib: () => (longestNotes),
  sZ: () => (withdrawnText)
});
var _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42338);
var _report_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95930);


function releaseTitle({ model, version, }) {
    return `${model} ${version}`;
}
const mark = '[withdrawn] ';
function isMarkedWithdrawn(title) {
    return title.startsWith(mark.trimEnd());
}
const longestNotes = 120_000;
function withdrawnText({ model, version, notes, reason, }) {
    const note = (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .renderBlocks */ .Rz)([
        {
            kind: 'note',
            tone: 'warning',
            blocks: [
                {
                    kind: 'paragraph',
                    content: reason === undefined
                        ? (0,_report_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Withdrawn: it is not selected again. Its bytes stay for who names this exact version.`
                        : (0,_report_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Withdrawn: ${reason}. It is not selected again. Its bytes stay for who names this exact version.`,
                },
            ],
        },
    ]);
    return {
        title: `${mark}${releaseTitle({ model, version })}`,
        notes: `${note}\n\n${notes}`.slice(0, longestNotes),
    };
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

55328:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  A: () => (summarySuffix),
  R: () => (isSummary)
});
const summarySuffix = '.modelgate-summary.parquet';
function isSummary(file) {
    return file.endsWith(summarySuffix);
}


}),

37727:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  c: () => (ledgerBranch)
});
const ledgerBranch = 'modelgate-ledger';


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
