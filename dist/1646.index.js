export const id = 1646;
export const ids = [1646,7944,3173,6240];
export const modules = {

93142:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fetch: () => (fetch)
});

// EXTERNAL MODULE: ./src/domain/registry/version.ts
var registry_version = __webpack_require__(53866);
// EXTERNAL MODULE: ./src/runtime/define-action.ts
var define_action = __webpack_require__(7320);
// EXTERNAL MODULE: ./src/runtime/fields.ts
var fields = __webpack_require__(74175);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
;// CONCATENATED MODULE: ./src/actions/fetching/content.ts

async function contentDifferences({ files }, folder, expected) {
    const kind = await files.kind(folder);
    if (kind !== 'folder')
        return [kind === undefined ? 'there is no such folder' : `it is a ${kind}`];
    const entries = new Map((await files.entries(folder)).map((entry) => [entry.path, entry]));
    const differences = [];
    for (const file of expected) {
        const entry = entries.get(file.path);
        entries.delete(file.path);
        if (!entry)
            differences.push(`\`${file.path}\` is missing`);
        else if (!entry.plain)
            differences.push(`\`${file.path}\` is a link or a device`);
        else {
            const found = await files.digest(external_node_path_default().join(folder, file.path));
            if (found.size !== file.size || found.sha256 !== file.sha256)
                differences.push(`\`${file.path}\` has ${found.size} bytes with ${found.sha256} instead of ${file.size} with ${file.sha256}`);
        }
    }
    return [...differences, ...[...entries.keys()].map((extra) => `\`${extra}\` is one too many`)];
}
async function holdsJust(host, folder, expected) {
    const { files } = host;
    if ((await files.kind(folder)) !== 'folder')
        return false;
    const entries = await files.entries(folder);
    const names = new Set(expected.map((file) => file.path));
    if (entries.length !== names.size)
        return false;
    if (!entries.every((entry) => entry.plain && names.has(entry.path)))
        return false;
    for (const { path: name, size } of expected)
        if ((await files.size(external_node_path_default().join(folder, name))) !== size)
            return false;
    for (const file of expected)
        if (!(await isThere(host, folder, file)))
            return false;
    return true;
}
async function isThere({ files }, folder, file) {
    const place = external_node_path_default().join(folder, file.path);
    if ((await files.kind(place)) !== 'file' || (await files.size(place)) !== file.size)
        return false;
    return (await files.digest(place)).sha256 === file.sha256;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./src/domain/documents.ts + 1 modules
var documents = __webpack_require__(41641);
;// CONCATENATED MODULE: ./src/domain/registry/placement.ts


const sha256 = schemas/* string */.YjP().regex(/^sha256:[0-9a-f]{64}$/);
const Placement = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('https://modelgate.dev/schemas/placement/v1.json'),
    model: schemas/* string */.YjP(),
    version: schemas/* string */.YjP(),
    'content-id': sha256,
    ledger: schemas/* strictObject */.rej({ seq: schemas/* int */.Whr().nonnegative(), digest: sha256.nullable() }),
});
function parsePlacement(text, path) {
    return (0,documents/* parseDocument */.T)(Placement, text, path);
}
function formatPlacement(placement) {
    return `${JSON.stringify(placement, null, 2)}\n`;
}
function placementOf(before, { state, version, contentId, }) {
    const { model, seq, digest } = state;
    const newest = before?.model === model && before.ledger.seq > seq ? before.ledger : { seq, digest };
    const schema = 'https://modelgate.dev/schemas/placement/v1.json';
    return { schema, model, version, 'content-id': contentId, ledger: newest };
}
function ledgerDoubt(before, state) {
    if (before?.model !== state.model)
        return undefined;
    const { seq, digest } = before.ledger;
    if (seq > state.seq)
        return `The ledger of ${state.model} ends with event ${state.seq}, and event ${seq} was seen here before: its branch was reset, or this is an old copy of it. Run \`modelgate doctor\`.`;
    if (seq === state.seq && digest !== state.digest)
        return `Event ${seq} of ${state.model} is another one than was seen here before: the ledger’s branch was rewritten. Run \`modelgate doctor\`.`;
    return undefined;
}

// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/actions/fetching/download.ts + 1 modules
var download = __webpack_require__(26240);
;// CONCATENATED MODULE: ./src/actions/fetching/staging.ts




async function stage(host, { opened, beside, cache: useCache, }) {
    const { files, cache } = host;
    const { manifest } = opened;
    const content = manifest['content-id'].replace(/^sha256:/, '');
    const folder = external_node_path_default().join(beside, content);
    const key = `modelgate-${manifest.model}-${content}`;
    await removeOthers(host, beside, content);
    if ((await files.kind(folder)) === 'link')
        await files.remove(folder);
    const isNew = (await files.kind(folder)) === undefined;
    const restored = isNew && useCache && (await cache.restore(key, folder));
    let missing = await missingFiles(host, folder, manifest);
    if (restored && missing.length > 0) {
        host.log.warn(`The cache ${key} holds other bytes than ${manifest.tag}: it is not used`);
        await files.remove(folder);
        missing = manifest.files;
    }
    await files.makeFolder(folder);
    await (0,download.downloadFiles)(host, opened, { folder, wanted: missing });
    await assertComplete(host, folder, manifest);
    const cacheHit = restored && missing.length === 0;
    if (useCache && !cacheHit)
        await cache.keep(key, folder);
    return { folder, cacheHit };
}
async function missingFiles(host, folder, manifest) {
    const { files } = host;
    if ((await files.kind(folder)) === undefined)
        return manifest.files;
    const entries = await files.entries(folder);
    if (entries.some((entry) => !entry.plain)) {
        await files.remove(folder);
        return manifest.files;
    }
    const sizes = new Map(manifest.files.map((file) => [file.path, file.size]));
    for (const entry of entries) {
        const place = external_node_path_default().join(folder, entry.path);
        const size = sizes.get(entry.path);
        if (size === undefined || ((await files.size(place)) ?? 0) > size)
            await files.remove(place);
    }
    const missing = [];
    for (const file of manifest.files)
        if (!(await isThere(host, folder, file)))
            missing.push(file);
    return missing;
}
async function assertComplete({ files }, folder, manifest) {
    const found = new Set((await files.entries(folder)).map((entry) => entry.path));
    const lost = manifest.files.filter((file) => !found.has(file.path)).map((file) => `\`${file.path}\``);
    if (lost.length === 0 && found.size === manifest.files.length)
        return;
    throw new errors/* ModelgateError */.HJ({
        code: 'FILE_UNREADABLE',
        message: `This disk cannot hold the files of ${manifest.tag} beside each other: ${lost.join(', ')} took another’s place`,
        place: { path: folder },
        hint: 'Fetch it to a disk that tells upper from lower case.',
    });
}
async function removeOthers({ files }, beside, content) {
    const names = (await files.entries(beside)).map((entry) => entry.path.split('/')[0]);
    const others = new Set(names.filter((name) => /^[0-9a-f]{64}$/.test(name) && name !== content));
    for (const name of others)
        await files.remove(external_node_path_default().join(beside, name));
}

// EXTERNAL MODULE: ./src/domain/repository-path.ts
var repository_path = __webpack_require__(62164);
;// CONCATENATED MODULE: ./src/actions/fetching/target.ts




function targetOf({ files, context }, { path: given, model }) {
    const text = given ?? external_node_path_default().posix.join('.modelgate', 'models', model);
    const folder = external_node_path_default().resolve(files.root, text);
    const holds = (place) => !external_node_path_default().relative(folder, external_node_path_default().resolve(place)).startsWith('..');
    const fault = (0,repository_path/* hasControl */.aQ)(text)
        ? 'holds control characters'
        : holds(files.root) || holds(context.workspace)
            ? 'holds the working directory itself'
            : folder.split((external_node_path_default()).sep).includes('.git')
                ? 'lies in git’s own folder'
                : undefined;
    if (fault === undefined) {
        const beside = external_node_path_default().join(external_node_path_default().dirname(folder), `.${external_node_path_default().basename(folder)}.modelgate`);
        return { path: text, folder, beside };
    }
    throw new errors/* ModelgateError */.HJ({
        code: 'INPUT_INVALID',
        message: `Input \`path\` is ${JSON.stringify(text.slice(0, 200))}, which ${fault}`,
        hint: 'Name a folder of its own: it is replaced whole.',
    });
}
async function readPlacement({ files }, target) {
    const file = placementFile(target);
    const bytes = await files.read(file, 65_536);
    return bytes && parsePlacement(new TextDecoder().decode(bytes), file);
}
async function writePlacement({ files }, target, placement) {
    const [file, text] = [placementFile(target), formatPlacement(placement)];
    const bytes = await files.read(file, 65_536);
    if (bytes === undefined || new TextDecoder().decode(bytes) !== text)
        await files.write(file, text);
}
async function assertFolder({ files }, { path: text, folder, beside }) {
    const kinds = [await files.kind(folder), await files.kind(beside)];
    const wrong = kinds.find((kind) => kind !== undefined && kind !== 'folder');
    if (wrong)
        throw foreign(text, wrong === 'link' ? 'it is a link' : 'it is no folder');
}
function foreign(text, why) {
    return new errors/* ModelgateError */.HJ({
        code: 'TARGET_FOREIGN',
        message: `Nothing is put there: ${why}`,
        place: { path: text },
        hint: 'Move it away, or give another `path`.',
    });
}
function placementFile({ beside }) {
    return external_node_path_default().join(beside, 'version.json');
}

;// CONCATENATED MODULE: ./src/actions/fetching/place.ts





async function place(host, placing) {
    const { files } = host;
    const { target } = placing;
    if (await isForeign(host, placing))
        throw foreign(target.path, 'what lies there was not put there by `fetch`');
    return files.exclusively(external_node_path_default().join(target.beside, 'lock'), () => placeAlone(host, placing));
}
async function placeAlone(host, { resolution, opened, target, cache }) {
    const { files } = host;
    const { manifest } = opened;
    await takeBack(host, target);
    const before = await readPlacement(host, target);
    warnOfDoubt(host, before, resolution);
    const placement = placementOf(before, {
        state: resolution.state,
        version: resolution.version,
        contentId: manifest['content-id'],
    });
    if (await holdsJust(host, target.folder, manifest.files)) {
        await writePlacement(host, target, placement);
        return { outcome: 'unchanged', cacheHit: false };
    }
    const { folder, cacheHit } = await stage(host, { opened, beside: target.beside, cache });
    await writePlacement(host, target, placement);
    const old = oldOf(target);
    if ((await files.kind(target.folder)) !== undefined)
        await files.move(target.folder, old);
    if (!(await files.move(folder, target.folder)))
        throw foreign(target.path, 'somebody else wrote there');
    await files.remove(old);
    return { outcome: 'fetched', cacheHit };
}
function warnOfDoubt({ log }, before, { state }) {
    const doubt = ledgerDoubt(before, state);
    if (doubt !== undefined)
        log.warn(doubt);
}
async function isForeign(host, { target, opened }) {
    const { files } = host;
    await assertFolder(host, target);
    const isOurs = (await readPlacement(host, target)) !== undefined;
    if (isOurs || (await files.kind(target.folder)) === undefined)
        return false;
    if ((await files.entries(target.folder)).length === 0)
        return false;
    return !(await holdsJust(host, target.folder, opened.manifest.files));
}
async function takeBack({ files }, target) {
    const old = oldOf(target);
    if ((await files.kind(old)) === undefined)
        return;
    if ((await files.kind(target.folder)) !== undefined)
        await files.remove(old);
    else if (!(await files.move(old, target.folder)))
        throw foreign(target.path, 'somebody else wrote there');
}
function oldOf({ beside }) {
    return external_node_path_default().join(beside, 'old');
}

// EXTERNAL MODULE: ./src/domain/model.ts
var domain_model = __webpack_require__(45529);
;// CONCATENATED MODULE: ./src/domain/registry/resolution.ts



function parseReference({ model, ref }) {
    const at = ref?.indexOf('@') ?? -1;
    if (ref === undefined || at < 0)
        return { model, ref };
    const [named, rest] = [ref.slice(0, at), ref.slice(at + 1)];
    if ((0,domain_model/* isModelName */.jp)(named) && rest !== '' && (model === undefined || model === named))
        return { model: named, ref: rest };
    const found = JSON.stringify(ref.slice(0, 120));
    throw new errors/* ModelgateError */.HJ({
        code: 'INPUT_INVALID',
        message: (0,domain_model/* isModelName */.jp)(named) && rest !== ''
            ? `Input \`ref\` is ${found}, and \`model\` says \`${model}\``
            : `Input \`ref\` is ${found}; it takes a stage, a version or \`latest\`, each also as \`fraud@…\``,
    });
}
function resolveReference(state, ref) {
    if ((0,registry_version/* versionIn */.It)(ref))
        return exact(state, ref);
    if (ref === 'latest')
        return latest(state);
    const stage = Object.hasOwn(state.stages, ref) ? state.stages[ref] : undefined;
    if (!stage)
        throw unknown(state, `${state.model} has no stage ${quote(ref)} in the ledger`);
    if (stage.version === null)
        throw unknown(state, `No version of ${state.model} holds ${ref}`);
    const known = state.versions[stage.version];
    if (known?.status === 'published')
        return { version: stage.version, known, stage: { name: ref, seq: stage.seq } };
    throw unknown(state, `${ref} of ${state.model} points to ${stage.version}, which is ${known?.status ?? 'no version of the ledger'}`);
}
function publishedVersions({ versions }) {
    return Object.keys(versions)
        .filter((version) => versions[version]?.status === 'published')
        .toSorted((a, b) => (0,registry_version/* compareVersions */.Zy)((0,registry_version/* parseVersion */.ot)(b), (0,registry_version/* parseVersion */.ot)(a)));
}
function exact(state, version) {
    const known = Object.hasOwn(state.versions, version) ? state.versions[version] : undefined;
    if (known && known.status !== 'registered')
        return { version, known };
    throw unknown(state, known
        ? `${version} of ${state.model} is not published yet`
        : `${state.model} has no version ${version} in the ledger`);
}
function latest(state) {
    const [version] = publishedVersions(state);
    const known = version === undefined ? undefined : state.versions[version];
    if (version !== undefined && known)
        return { version, known };
    throw unknown(state, `No version of ${state.model} is published`);
}
function unknown(state, message) {
    const stages = Object.keys(state.stages).filter((stage) => typeof state.stages[stage]?.version === 'string');
    const choices = [...stages, ...publishedVersions(state).slice(0, 5)].map((one) => `\`${one}\``).join(', ');
    return new errors/* ModelgateError */.HJ({
        code: 'VERSION_UNKNOWN',
        message,
        hint: choices === '' ? 'Promote a model first.' : `Give \`ref\` one of ${choices}.`,
    });
}
function quote(text) {
    return JSON.stringify(text.slice(0, 80));
}

// EXTERNAL MODULE: ./src/domain/registry/state.ts
var state = __webpack_require__(60147);
// EXTERNAL MODULE: ./src/actions/gather/policies.ts + 1 modules
var policies = __webpack_require__(39223);
;// CONCATENATED MODULE: ./src/actions/fetching/resolution.ts






async function resolve(host, asked) {
    const { model, ref } = parseReference(asked);
    const state = model === undefined ? await onlyState(host) : await stateOf(host, (0,domain_model/* parseModelName */.s_)(model));
    return { state, ...resolveReference(state, ref ?? (await usualStage(host, state, asked.policy))) };
}
async function stateOf({ ledger }, model) {
    const bytes = await ledger.state(model);
    if (bytes)
        return (0,state/* parseState */.Bu)(new TextDecoder().decode(bytes), model);
    throw new errors/* ModelgateError */.HJ({
        code: 'MODEL_UNKNOWN',
        message: `The ledger has no model \`${model}\`: no version of it was ever promoted here`,
        hint: 'Check the name, or run `promote` or `modelgate adopt` first.',
    });
}
async function onlyState({ ledger }) {
    const { states } = await ledger.snapshot();
    const [only, ...more] = states;
    if (only && more.length === 0)
        return (0,state/* parseState */.Bu)(new TextDecoder().decode(only[1]), only[0]);
    const names = [...states.keys()].toSorted().map((model) => `\`${model}\``);
    throw new errors/* ModelgateError */.HJ({
        code: 'MODEL_UNKNOWN',
        message: only
            ? `The ledger has several models: ${names.join(', ')}`
            : 'The ledger has no model yet: nothing was ever promoted here',
        hint: only ? 'Name one of them with `model`.' : 'Run `promote` or `modelgate adopt` first.',
    });
}
async function usualStage(host, state, named) {
    const stages = Object.keys(state.stages);
    if (stages.length === 1 && stages[0] === 'production')
        return 'production';
    const { repository, context } = host;
    const policy = (0,repository_path/* repositoryPath */.SH)('.', named) ?? named;
    const commit = await repository.resolve(context.defaultBranch);
    const bytes = commit === undefined ? undefined : await repository.file(commit, policy);
    const written = bytes && (await (0,policies/* readPolicy */.T4)(bytes, `${policy} on ${context.defaultBranch}`));
    const last = written?.models.get(state.model)?.stages.at(-1);
    if (last !== undefined)
        return last;
    return stages.length === 1 ? stages[0] : 'production';
}

// EXTERNAL MODULE: ./src/actions/gather/recording.ts
var recording = __webpack_require__(76288);
// EXTERNAL MODULE: ./src/actions/registry/origin.ts
var origin = __webpack_require__(22277);
// EXTERNAL MODULE: ./src/actions/registry/released.ts + 2 modules
var released = __webpack_require__(89866);
;// CONCATENATED MODULE: ./src/actions/fetch.ts










const outputs = {
    outcome: '`fetched`, `unchanged` (just these bytes were there), `verified`, `different`; `error` on a fault.',
    model: 'The model’s name.',
    version: 'The version, `v2.1.0`.',
    tag: 'Its tag, `fraud@v2.1.0`.',
    path: 'The folder that holds its files.',
    files: 'JSON: path in that folder → `sha256:…`.',
    'content-id': 'OpenSSF Model Signing root digest of the files.',
    'cache-hit': 'Whether the bytes came from the cache: `true` or `false`.',
    stage: 'The stage that was asked for; empty for an exact version and for `latest`.',
    seq: 'Number of that stage’s last event in the ledger; with model and stage it names one deployment.',
};
const fetch = (0,define_action/* defineAction */.QP)({
    id: 'fetch',
    title: 'Modelgate: fetch a model',
    description: 'Finds the version that a stage holds, or an exact one, downloads its files and verifies every byte. The folder is replaced whole or not at all.',
    permissions: {
        contents: { access: 'read', why: 'reads the ledger, the release and its files' },
    },
    inputs: {
        ...fields/* commonInputs */.j$,
        model: (0,fields/* text */.Qq)('Which model. Not given: that of the release whose event this is, else the only one of the ledger.'),
        ref: (0,fields/* text */.Qq)('A stage such as `production`, a version such as `v2.1.0`, or `latest`, the highest that is published; also with the model, `fraud@production`. Not given: the last of `stages` of the policy.'),
        path: (0,fields/* text */.Qq)('Folder to put the files in; it is replaced whole. Not given: `.modelgate/models/<model>`.'),
        'verify-only': (0,fields/* flag */.Jt)('`true`: hold what lies at `path` against the version, and download nothing.'),
        cache: (0,fields/* flag */.Jt)('`false`: use no cache of GitHub. Best for a job with secrets: what is in a cache is unpacked before it can be verified.', 'true'),
    },
    outputs,
    async run({ model, ref, policy, path, cache, 'verify-only': verifyOnly }, host) {
        const resolution = await resolve(host, { model: model ?? ofRelease(host), ref, policy });
        await (0,origin/* warnOfOrigin */.K)(host);
        const { state, version, known } = resolution;
        const target = targetOf(host, { path, model: state.model });
        const tag = (0,registry_version/* formatTag */._3)({ model: state.model, version });
        if (known.status === 'withdrawn')
            host.log.warn(`${tag} is withdrawn: it was taken out of use. It is used since it was named exactly.`);
        const opened = await (0,released/* openRelease */.gS)(host, { model: state.model, version, known });
        if (verifyOnly)
            return verify(host, { resolution, opened, target });
        if (path === undefined)
            await (0,recording/* ignoreFolder */.BN)(host);
        const { outcome, cacheHit } = await place(host, { resolution, opened, target, cache });
        host.log.info(`${tag} ${outcome === 'fetched' ? 'is' : 'was already'} in ${target.path}, every byte verified.`);
        return {
            outputs: { outcome, ...described({ resolution, opened, target }), 'cache-hit': String(cacheHit) },
        };
    },
});
function ofRelease({ context }) {
    return context.release && (0,registry_version/* parseTag */.ED)(context.release.tag)?.model;
}
async function verify(host, subject) {
    const { resolution, opened, target } = subject;
    warnOfDoubt(host, await readPlacement(host, target), resolution);
    const { tag, files } = opened.manifest;
    const differences = await contentDifferences(host, target.folder, files);
    const common = { ...described(subject), 'cache-hit': 'false' };
    if (differences.length === 0) {
        host.log.info(`${target.path} is ${tag}, every byte.`);
        return { outputs: { outcome: 'verified', ...common } };
    }
    return {
        outputs: { outcome: 'different', ...common },
        refusal: `${target.path} is not ${tag}: ${differences.join('; ')}`,
    };
}
function described({ resolution, opened: { manifest }, target }) {
    const { stage } = resolution;
    return {
        model: manifest.model,
        version: manifest.version,
        tag: manifest.tag,
        path: target.path,
        files: JSON.stringify(Object.fromEntries(manifest.files.map(({ path, sha256 }) => [path, sha256]))),
        'content-id': manifest['content-id'],
        stage: stage?.name ?? '',
        seq: stage === undefined ? '' : String(stage.seq),
    };
}


}),

26240:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  downloadFiles: () => (downloadFiles)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/domain/registry/asset-check.ts
var asset_check = __webpack_require__(27127);
// EXTERNAL MODULE: ./src/domain/registry/manifest-assets.ts
var manifest_assets = __webpack_require__(57631);
// EXTERNAL MODULE: ./src/actions/registry/released.ts + 2 modules
var released = __webpack_require__(89866);
;// CONCATENATED MODULE: ./src/actions/fetching/progress.ts
const shownFrom = 100_000_000;
function progressOf(log, name, size) {
    let shown = 0;
    return (bytes) => {
        const tenth = Math.floor((bytes / size) * 10);
        if (size < shownFrom || tenth <= shown || tenth >= 10)
            return;
        shown = tenth;
        log.info(`  ${name}: ${tenth * 10} % of ${Math.round(size / 1e6)} MB`);
    };
}

;// CONCATENATED MODULE: ./src/actions/fetching/download.ts






async function downloadFiles(host, { release, manifest }, { folder, wanted }) {
    assertStated(release, wanted, manifest);
    const faults = [];
    for (const file of wanted) {
        const place = external_node_path_default().join(folder, file.path);
        const { uri } = file;
        const obstacle = uri === undefined ? undefined : host.references.obstacle(uri);
        if (obstacle !== undefined)
            faults.push(unreadable(file, obstacle, place));
        else if (uri !== undefined) {
            const { size, sha256 } = file;
            host.log.info(`Downloading ${file.path} (${size} bytes) from ${uri}`);
            const onProgress = progressOf(host.log, file.path, size);
            await host.references.download(uri, { path: place, size, sha256, onProgress });
        }
        else if (file.empty)
            await host.files.write(place, '');
        else
            await downloadAssets(host, release, { file, place });
    }
    (0,errors/* throwFaults */.G3)(faults);
}
function assertStated(release, wanted, manifest) {
    const expected = (0,manifest_assets/* expectedAssets */._)({ ...manifest, files: [...wanted], evidence: null });
    const digests = new Map(expected.map(({ name, digest }) => [name, digest]));
    const named = release.assets
        .filter(({ name }) => digests.has(name))
        .map((asset) => ({ ...asset, digest: asset.digest ?? digests.get(asset.name) }));
    const differences = (0,asset_check/* assetDifferences */.Pz)(named, expected);
    if (differences.length > 0)
        throw invalid(release, differences.join('; '));
}
async function downloadAssets(host, release, { file, place }) {
    const { store, files, log } = host;
    const { path: name, size, sha256, asset, parts = [] } = file;
    log.info(`Downloading ${name} (${size} bytes)`);
    if (asset !== undefined) {
        const onProgress = progressOf(log, name, size);
        await store.download((0,released/* assetOf */.cu)(release, asset), { path: place, size, sha256, onProgress });
        return;
    }
    const show = progressOf(log, name, size);
    let offset = 0;
    for (const part of parts) {
        const start = offset;
        const onProgress = (bytes) => show(start + bytes);
        const target = { path: place, offset, size: part.size, sha256: part.sha256, onProgress };
        await store.download((0,released/* assetOf */.cu)(release, part.asset), target);
        offset += part.size;
    }
    const whole = await files.digest(place);
    if (whole.size === size && whole.sha256 === sha256)
        return;
    await files.remove(place);
    throw invalid(release, `\`${name}\`, joined, has ${whole.sha256} instead of ${sha256}`);
}
function invalid({ tag }, found) {
    return new errors/* ModelgateError */.HJ({
        code: 'ASSET_INVALID',
        message: `The release ${tag} is not what its manifest states: ${found}`,
        hint: 'Run `modelgate doctor`. Promote again, or roll back to another version.',
    });
}
function unreadable({ path: name, uri, sha256, size }, why, place) {
    return {
        code: 'REFERENCE_UNAVAILABLE',
        message: `\`${name}\` is kept at ${uri} (${size} bytes, ${sha256}): ${why}`,
        hint: `Fetch it by its own tool to ${place} and run this again: it is verified and taken from there.`,
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
