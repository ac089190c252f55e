export const id = 5384;
export const ids = [5384];
export const modules = {

/***/ 57265:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ openRegistry),
  l: () => (/* binding */ releaseOf)
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
// EXTERNAL MODULE: ./src/actions/registry/released.ts + 1 modules
var released = __webpack_require__(86293);
;// CONCATENATED MODULE: ./src/actions/registry/anchor.ts






/**
 * Whoever can push can rewrite a branch, but not what was published: the newest release's manifest names an event, and the
 * ledger must still have it (design, section 6).
 * @throws ModelgateError LEDGER_INVALID
 */
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
/** Of the published versions, the newest whose manifest can be read. */
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
/** Promoting again would meet it again: there are two ways out. */
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
;// CONCATENATED MODULE: ./src/actions/registry/registry.ts


/**
 * Opens both for a verb that writes, and holds the ledger against the newest published manifest.
 * @param snapshot the ledger as it was read a moment ago
 * @param rescue a manifest that cannot be read is passed over with a warning: what is wrong with the newest version may be the
 *   very reason to go back
 * @throws ModelgateError LEDGER_INVALID
 */
async function openRegistry(host, model, { rescue = false, snapshot } = {}) {
    const [ledger, newest] = await Promise.all([
        snapshot ? (0,registry_ledger/* ledgerOf */.Xr)(host, snapshot, model) : (0,registry_ledger/* openLedger */.au)(host, model),
        host.store.releases(model),
    ]);
    // Without a ledger every release counts: one of ours would mean that the branch was deleted. The newest page is the
    // repository's: where other releases fill it, those of the model lie behind it.
    const whole = ledger.state.seq === 0;
    const isBehind = !newest.some(({ draft }) => !draft);
    const releases = whole || isBehind ? await host.store.releases(model, { all: true }) : newest;
    await verifyAnchor(host, ledger, { releases, rescue });
    return { ledger, releases, whole };
}
/** The published release of a version: from the list, else asked for. `undefined` only if there is none. */
async function releaseOf({ store }, releases, tag) {
    return releases.find((release) => release.tag === tag && !release.draft) ?? (await store.release(tag));
}


/***/ }),

/***/ 45481:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DA: () => (/* binding */ workflowFix),
/* harmony export */   NK: () => (/* binding */ workflowSentence),
/* harmony export */   rm: () => (/* binding */ findRollbackWorkflow),
/* harmony export */   tE: () => (/* binding */ warnOfRollbackWorkflow)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10241);


const fileLimit = 1_000_000;
const clicks = ['prereleased', 'unpublished', 'deleted'];
/**
 * Looks for a workflow that uses the rollback action. It has to be on the default branch before the first release is made:
 * `release` events run the workflow file of the tagged commit (https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#release).
 * @param known the default branch's files, where they were read before
 */
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
        // Most workflows have nothing to do with models: they need not be parsed.
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
/** Says it where a release is made although nobody would answer a click on it. On a shell there is nothing to click. */
async function warnOfRollbackWorkflow(host, known) {
    if (host.context.host === 'local')
        return;
    try {
        const sentence = workflowSentence(await findRollbackWorkflow(host, known));
        if (sentence !== undefined)
            host.log.warn(`${sentence} ${workflowFix}`);
    }
    catch (error) {
        // What was to be done is done: this only could not be looked up.
        if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelgateError */ .HJ))
            throw error;
        host.log.warn(`Whether a workflow answers clicks on releases could not be looked up. ${error.message}`);
    }
}
/** What is wrong with it, in a sentence; `undefined`: nothing. */
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
    // A reusable workflow lies elsewhere: its name is all there is to go by.
    if (typeof uses === 'string')
        return /rollback/.test(uses);
    return (Array.isArray(steps) ? steps : []).some((step) => {
        const { uses: action, run } = fieldsOf(step);
        const isAction = typeof action === 'string' && /(?:^|\/)actions\/rollback\/?(?:@|$)/.test(action);
        return isAction || (typeof run === 'string' && /\bmodelgate\s+rollback\b/.test(run));
    });
}
/** `on:` is a word, a list of words, or a mapping. */
function eventsOf(on) {
    if (typeof on === 'string')
        return new Map([[on, null]]);
    if (Array.isArray(on))
        return new Map(on.map((event) => [String(event), null]));
    return new Map(Object.entries(fieldsOf(on)));
}
/** `undefined`: not given, which means all of them. */
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


/***/ }),

/***/ 57631:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ expectedAssets)
/* harmony export */ });
/** The assets that a manifest names, besides itself: each once. */
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


/***/ }),

/***/ 88522:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ modelCard)
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

/** Where a version comes from, an item each, for whoever wants to trace it. */
function lineageItems(manifest, { repository, serverUrl, by }) {
    const { commit, run, reused, parent, policy, ledger, approvals = [], evidence } = manifest;
    const page = `${serverUrl}/${repository.owner}/${repository.name}`;
    const linked = (text, url) => serverUrl === '' ? [(0,report_document/* data */.p)(text)] : [{ kind: 'link', text, url }];
    const inputs = run['inputs-digest'];
    return [
        (0,report_document/* say */.cv) `Commit: ${linked(commit.slice(0, 12), `${page}/commit/${commit}`)}`,
        (0,report_document/* say */.cv) `Run: ${(0,report_document/* data */.p)(run.id)}${run.workflow ? (0,report_document/* say */.cv) `, ${linked('its workflow run', `${page}/actions/runs/${run.workflow.run}`)}` : []}`,
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

/**
 * The card's metadata in the form of Hugging Face's model cards, `model-index`
 * (https://github.com/huggingface/hub-docs/blob/main/modelcard.md). Every text is quoted, so that no YAML reader takes one for
 * something else.
 */
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
        // YAML 1.1, which many read, takes 1e-7 for a text.
        .replace(/^( +value: -?\d+)(e[+-]?\d+)$/gm, '$1.0$2')
        .trimEnd()
        .split('\n'));
}
/** Values over all rows: those that were judged, else those of the run. */
function measuredValues({ comparison, run }) {
    if (comparison) {
        return comparison.results.metrics.flatMap(({ metric, candidate }) => candidate === null ? [] : [[metric, candidate]]);
    }
    return Object.entries(run.metrics).flatMap(([metric, { value }]) => typeof value === 'number' ? [[metric, value]] : []);
}
/** Hugging Face knows licences by their SPDX id in lower case; any other has a name. */
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








/**
 * The model card, which is the notes of the release: what it is, how good it was found, what it is for, where it came from, how
 * to fetch it, and the metadata that Hugging Face reads (https://huggingface.co/docs/hub/model-cards). At most 120,000
 * characters; what does not fit is left out part by part, and the text says so. The same facts give the same text.
 */
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
/** Values as the run’s files have them, where nothing was compared. */
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
/** What somebody wrote, paragraph by paragraph. */
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
/** Prose is cut where it is long: a text that may be long is given in pieces. */
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


/***/ }),

/***/ 40919:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KU: () => (/* binding */ releaseTitle),
/* harmony export */   dB: () => (/* binding */ isMarkedWithdrawn),
/* harmony export */   ib: () => (/* binding */ longestNotes),
/* harmony export */   sZ: () => (/* binding */ withdrawnText)
/* harmony export */ });
/* harmony import */ var _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42338);
/* harmony import */ var _report_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95930);


/** A release's title (contract, "Common to all"): `fraud v2.1.0`. */
function releaseTitle({ model, version, }) {
    return `${model} ${version}`;
}
const mark = '[withdrawn] ';
function isMarkedWithdrawn(title) {
    return title.startsWith(mark.trimEnd());
}
/** GitHub refuses notes above 125,000 characters. */
const longestNotes = 120_000;
/** Title and notes of a version that was withdrawn: the reason comes first, what was there stays below. */
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


/***/ })

};
