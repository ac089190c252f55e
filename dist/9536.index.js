export const id = 9536;
export const ids = [9536,6404,6042,2252,3866];
export const modules = {

/***/ 28494:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fetch: () => (/* binding */ fetch)
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

/** How a folder differs from a version's files, all of it, a sentence each; none when it is just those, byte by byte. */
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
/** Whether a folder holds just these files. Names and sizes are looked at before any byte. */
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
/** Whether a file lies there with just its bytes. */
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


/** What was put where by `fetch`: kept beside the folder, since in it lies the model and nothing else. */
const sha256 = schemas/* string */.YjP().regex(/^sha256:[0-9a-f]{64}$/);
const Placement = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('https://modelgate.dev/schemas/placement/v1.json'),
    model: schemas/* string */.YjP(),
    version: schemas/* string */.YjP(),
    'content-id': sha256,
    /** The newest ledger that was seen here: its last event. */
    ledger: schemas/* strictObject */.rej({ seq: schemas/* int */.Whr().nonnegative(), digest: sha256.nullable() }),
});
/** @throws ModelgateError DOCUMENT_INVALID */
function parsePlacement(text, path) {
    return (0,documents/* parseDocument */.T)(Placement, text, path);
}
function formatPlacement(placement) {
    return `${JSON.stringify(placement, null, 2)}\n`;
}
/** What is to be kept after a version was placed: the newest ledger that was ever seen stays. */
function placementOf(before, { state, version, contentId, }) {
    const { model, seq, digest } = state;
    const newest = before?.model === model && before.ledger.seq > seq ? before.ledger : { seq, digest };
    const schema = 'https://modelgate.dev/schemas/placement/v1.json';
    return { schema, model, version, 'content-id': contentId, ledger: newest };
}
/** A ledger only grows: one that is older than, or another than, the one seen here before was reset, or somebody shows an old one. */
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
// EXTERNAL MODULE: ./src/domain/registry/asset-check.ts
var asset_check = __webpack_require__(27127);
// EXTERNAL MODULE: ./src/domain/registry/manifest-assets.ts
var manifest_assets = __webpack_require__(57631);
// EXTERNAL MODULE: ./src/actions/registry/released.ts + 1 modules
var released = __webpack_require__(86293);
;// CONCATENATED MODULE: ./src/actions/fetching/progress.ts
const shownFrom = 100_000_000;
/** Says at every tenth how far a large file is. */
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






/**
 * Writes files of a version to a folder, each verified while it streams; what lies there from before is used as far as it is
 * right. All files that can be had are fetched before the fault of those that cannot.
 * @throws ModelgateError ASSET_INVALID, REFERENCE_INVALID, REFERENCE_UNAVAILABLE, GITHUB_UNAVAILABLE
 */
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
/** What the platform states is held against the manifest before anything is downloaded. */
function assertStated(release, wanted, manifest) {
    const expected = (0,manifest_assets/* expectedAssets */._)({ ...manifest, files: [...wanted], evidence: null });
    const digests = new Map(expected.map(({ name, digest }) => [name, digest]));
    const named = release.assets
        .filter(({ name }) => digests.has(name))
        // One that the platform never hashed is judged by its bytes alone.
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
    // The content id vouches for the file's digest, not for those of its parts.
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

;// CONCATENATED MODULE: ./src/actions/fetching/staging.ts




/**
 * Makes a version's files in a folder that is named by their content: of what an earlier try left there, or the cache gives,
 * only verified bytes are used.
 */
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
        // Whoever filled the cache did not do so with this version: nothing of it is written to.
        host.log.warn(`The cache ${key} holds other bytes than ${manifest.tag}: it is not used`);
        await files.remove(folder);
        missing = manifest.files;
    }
    await files.makeFolder(folder);
    await downloadFiles(host, opened, { folder, wanted: missing });
    await assertComplete(host, folder, manifest);
    const cacheHit = restored && missing.length === 0;
    if (useCache && !cacheHit)
        await cache.keep(key, folder);
    return { folder, cacheHit };
}
/** Files that are not there with their bytes. What does not belong there is taken away. */
async function missingFiles(host, folder, manifest) {
    const { files } = host;
    if ((await files.kind(folder)) === undefined)
        return manifest.files;
    const entries = await files.entries(folder);
    if (entries.some((entry) => !entry.plain)) {
        // A link would lead what is written to another place.
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
/** A disk that does not tell `A` from `a` would have kept one of the two. */
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
/** What earlier tries for other versions left. */
async function removeOthers({ files }, beside, content) {
    const names = (await files.entries(beside)).map((entry) => entry.path.split('/')[0]);
    const others = new Set(names.filter((name) => /^[0-9a-f]{64}$/.test(name) && name !== content));
    for (const name of others)
        await files.remove(external_node_path_default().join(beside, name));
}

// EXTERNAL MODULE: ./src/domain/repository-path.ts
var repository_path = __webpack_require__(62164);
;// CONCATENATED MODULE: ./src/actions/fetching/target.ts




/** @throws ModelgateError INPUT_INVALID for a path that holds more than a model ever should */
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
/** What was placed here before; `undefined`: nothing by us. @throws ModelgateError DOCUMENT_INVALID */
async function readPlacement({ files }, target) {
    const file = placementFile(target);
    const bytes = await files.read(file, 65_536);
    return bytes && parsePlacement(new TextDecoder().decode(bytes), file);
}
/** Nothing is written where it says the same already. */
async function writePlacement({ files }, target, placement) {
    const [file, text] = [placementFile(target), formatPlacement(placement)];
    const bytes = await files.read(file, 65_536);
    if (bytes === undefined || new TextDecoder().decode(bytes) !== text)
        await files.write(file, text);
}
/** @throws ModelgateError TARGET_FOREIGN where a link or a file is in the way */
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





/**
 * Puts the version's files to the target: they are made whole in the hidden folder beside it, which then is given the target's
 * name. Killed anywhere and run again, it goes on where it was.
 * @throws ModelgateError TARGET_FOREIGN, and those of `stage`
 */
async function place(host, placing) {
    const { files } = host;
    const { target } = placing;
    // Before anything is written beside it.
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
    // Written first: a folder that is there without it would be nobody's.
    await writePlacement(host, target, placement);
    const old = oldOf(target);
    if ((await files.kind(target.folder)) !== undefined)
        await files.move(target.folder, old);
    if (!(await files.move(folder, target.folder)))
        throw foreign(target.path, 'somebody else wrote there');
    await files.remove(old);
    return { outcome: 'fetched', cacheHit };
}
/** A ledger that is older than, or another than, the one seen here before. */
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
/** A process that was killed between the two renames left the target's name free: what lay there lies there again. */
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



/**
 * Takes `fraud@production` apart; a part that is not given is `undefined`.
 * @throws ModelgateError INPUT_INVALID where the input `model` says another
 */
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
/**
 * What `ref` means: an exact version, withdrawn or not; `latest`, the highest one that is published; else a stage.
 * @throws ModelgateError VERSION_UNKNOWN with the choices
 */
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
/** Highest first. */
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






/**
 * The version that is meant: one request, however many there are; the policy is asked besides where nothing is named and the
 * ledger leaves a choice.
 * @throws ModelgateError MODEL_UNKNOWN, VERSION_UNKNOWN, LEDGER_INVALID, POLICY_INVALID
 */
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
/** The last stage of the policy in force. A single stage called `production` leaves no choice. */
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
/** Puts the files of a version to disk, every byte verified. */
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
/** A deployment that listens to `release` events is about the release's model. */
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


/***/ }),

/***/ 22322:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aw: () => (/* binding */ evidenceOfRun),
/* harmony export */   HA: () => (/* binding */ emptyEvidence),
/* harmony export */   WS: () => (/* binding */ ofAnotherModel),
/* harmony export */   aK: () => (/* binding */ readRows),
/* harmony export */   lo: () => (/* binding */ columnNames),
/* harmony export */   pz: () => (/* binding */ orUnreadable)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10241);
/* harmony import */ var _domain_run_record_assembly_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88346);



const emptyEvidence = { values: new Map(), candidates: 1, unreadable: [] };
/** A baseline that says of itself that it is another model's. */
function ofAnotherModel(found, { model }) {
    const detail = `The baseline is a run of model \`${found}\`, expected \`${model}\``;
    return { ...emptyEvidence, side: { kind: 'run', name: `run of ${found}` }, unreadable: [detail] };
}
/** The evidence that a run's folder holds; its rows may have been read where they were copied from. */
async function evidenceOfRun(host, { record, folder }, { side, rows: read }) {
    const { predictions } = record;
    const unreadable = [];
    let rows;
    if (predictions) {
        const { file, ...columns } = predictions;
        rows = await orUnreadable(unreadable, () => read ?? readRows(host, node_path__WEBPACK_IMPORTED_MODULE_0___default().join(folder, file), columns));
    }
    return {
        side,
        values: (0,_domain_run_record_assembly_js__WEBPACK_IMPORTED_MODULE_2__/* .metricsOf */ .P)(record),
        ...(rows && { predictions: rows }),
        candidates: record.candidates ?? 1,
        unreadable,
    };
}
async function readRows(host, file, columns) {
    return { table: await host.tables.read(file, columnNames(columns)), columns };
}
function columnNames(columns) {
    const { id, label, score, prediction, baseline, weight, unit, slices = [] } = columns;
    const names = [id, label, score, prediction, baseline, weight, unit, ...slices];
    return [...new Set(names.filter((name) => name !== undefined))];
}
/** Faults of evidence that is there: they make a comparison impossible, and are told in it. */
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


/***/ }),

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

/***/ 36131:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ openRun)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10241);
/* harmony import */ var _domain_run_record_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77465);



const recordLimit = 16_000_000;
/**
 * Opens a run's folder, or the folder of a `run.json`. Its evidence is held against the record's digests.
 * @throws ModelgateError FILE_MISSING, DOCUMENT_INVALID
 */
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

/***/ 37854:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ estimateRows),
  O: () => (/* binding */ metricsOfRows)
});

// EXTERNAL MODULE: ./src/domain/compare/binary-estimates.ts + 12 modules
var binary_estimates = __webpack_require__(89680);
// EXTERNAL MODULE: ./src/domain/compare/binary-metrics.ts
var binary_metrics = __webpack_require__(62311);
// EXTERNAL MODULE: ./src/domain/statistics/grouping.ts
var statistics_grouping = __webpack_require__(76917);
// EXTERNAL MODULE: ./src/domain/statistics/paired-mean.ts
var paired_mean = __webpack_require__(97923);
// EXTERNAL MODULE: ./src/domain/statistics/paired-moments.ts
var paired_moments = __webpack_require__(43757);
// EXTERNAL MODULE: ./src/domain/compare/estimate-parts.ts
var estimate_parts = __webpack_require__(19427);
// EXTERNAL MODULE: ./src/domain/evidence/bucket.ts
var bucket = __webpack_require__(33624);
// EXTERNAL MODULE: ./src/domain/statistics/exact-sum.ts
var exact_sum = __webpack_require__(61615);
// EXTERNAL MODULE: ./src/domain/statistics/jackknife.ts
var jackknife = __webpack_require__(83410);
;// CONCATENATED MODULE: ./src/domain/compare/regression-fit.ts




/**
 * RMSE or R² of a group with the jackknife by hash bucket, under 1,000 rows by row. u is the largest change of the difference
 * that leaving out one row makes: what was seen, no bound.
 */
function fitFindings(fit, rows) {
    const labels = centred(rows.labels);
    const candidate = fitModel(fit, { ...rows, labels, errors: rows.candidate });
    const baseline = rows.baseline && fitModel(fit, { ...rows, labels, errors: rows.baseline });
    const statistic = (0,jackknife/* jackknife */.z)({ candidate: candidate.full, baseline: baseline ? baseline.full : NaN }, { candidate: candidate.leftOut, baseline: baseline && baseline.leftOut });
    if (!baseline)
        return { statistic, rowLoss: NaN };
    let rowLoss = 0;
    for (let row = 0; row < rows.labels.length; row++) {
        const change = candidate.withoutRow(row) - baseline.withoutRow(row);
        rowLoss = Math.max(rowLoss, Math.abs(statistic.change - change));
    }
    return { statistic, rowLoss };
}
function centred(labels) {
    const mean = (0,exact_sum/* exactSum */.dZ)(labels) / labels.length;
    const values = labels.map((label) => label - mean);
    return { values, squares: values.map((value) => value * value) };
}
function fitModel(fit, { errors, labels, buckets }) {
    const n = errors.length;
    const total = {
        n,
        errors: (0,exact_sum/* exactSum */.dZ)(errors),
        labels: (0,exact_sum/* exactSum */.dZ)(labels.values),
        squares: (0,exact_sum/* exactSum */.dZ)(labels.squares),
    };
    const without = (part) => measureFit(fit, {
        n: n - part.n,
        errors: Math.max(0, total.errors - part.errors),
        labels: total.labels - part.labels,
        squares: Math.max(0, total.squares - part.squares),
    });
    const withoutRow = (row) => without({
        n: 1,
        errors: errors[row],
        labels: labels.values[row],
        squares: labels.squares[row],
    });
    const leftOut = n < estimate_parts/* floors */.y.rowsForBuckets
        ? Array.from({ length: n }, (_, row) => withoutRow(row))
        : bucketSums({ errors, labels, buckets }).map(without);
    return { full: measureFit(fit, total), leftOut: Float64Array.from(leftOut), withoutRow };
}
/** Of each non-empty bucket. */
function bucketSums({ errors, labels, buckets }) {
    const counts = new Float64Array(bucket/* bucketCount */.Sf);
    for (const bucket of buckets)
        counts[bucket] = counts[bucket] + 1;
    const sumsOf = (values) => (0,exact_sum/* exactSumsBy */.JK)(values, { codes: buckets, groups: bucket/* bucketCount */.Sf });
    const [ofErrors, ofLabels, ofSquares] = [sumsOf(errors), sumsOf(labels.values), sumsOf(labels.squares)];
    return Array.from(counts, (n, bucket) => ({
        n,
        errors: ofErrors[bucket],
        labels: ofLabels[bucket],
        squares: ofSquares[bucket],
    })).filter(({ n }) => n > 0);
}
function measureFit(fit, { n, errors, labels, squares }) {
    if (fit === 'rmse')
        return Math.sqrt(errors / n);
    const spread = squares - (labels * labels) / n;
    // Labels that are all the same, but for rounding, leave nothing to explain: undefined.
    return spread > 1e-13 * squares ? 1 - errors / spread : NaN;
}

// EXTERNAL MODULE: ./src/domain/compare/row-groups.ts
var row_groups = __webpack_require__(63809);
// EXTERNAL MODULE: ./src/domain/statistics/sampling.ts
var statistics_sampling = __webpack_require__(62969);
// EXTERNAL MODULE: ./src/domain/statistics/weighted-mean.ts
var weighted_mean = __webpack_require__(21387);
;// CONCATENATED MODULE: ./src/domain/compare/sampled-regression.ts







/** Metrics of regression of rows that do not count alike or share units; `fit` is null for means of row scores. */
function sampledErrorFindings(fit, errors) {
    const { sampling, scores, unit } = errors;
    const { weights, parts, units } = sampling;
    const effective = (0,statistics_sampling/* effectiveNumber */.b)((0,exact_sum/* exactSumsBy */.JK)(weights, parts));
    const rows = (0,statistics_sampling/* effectiveNumber */.b)(weights);
    const found = fit ? fitOf(fit, errors) : { statistic: (0,weighted_mean/* weightedMean */.h)(scores, sampling), rowLoss: NaN };
    // The largest of the units, as wrong everywhere as a model was in any row.
    const largest = (0,exact_sum/* exactSumsBy */.JK)(weights, units).reduce((most, mass) => Math.max(most, mass), 0);
    const { least, greatest } = (0,paired_moments/* pairedExtremes */.dC)(scores);
    const ofMean = (largest / (0,exact_sum/* exactSum */.dZ)(weights)) * Math.max(greatest.change, -least.change);
    return {
        method: 'jackknife',
        statistic: { ...found.statistic, df: effective - 1 },
        n: weights.length,
        counted: 'rows',
        rowLoss: fit ? found.rowLoss : ofMean,
        unbounded: true,
        sampled: { effective, unit },
        tooFew: rows < estimate_parts/* floors */.y.rows,
        eligible: rows >= estimate_parts/* floors */.y.sliceRows,
    };
}
/** RMSE or R², and as u the largest change of the difference that leaving out one unit makes. */
function fitOf(fit, { scores, labels, sampling }) {
    const { parts, units } = sampling;
    const sums = fitSums(labels, sampling);
    const own = fitted(fit, sums(scores.candidate));
    const held = scores.baseline && fitted(fit, sums(scores.baseline));
    const isThere = masses(sampling, parts);
    const statistic = (0,jackknife/* jackknife */.z)({ candidate: own.full, baseline: held ? held.full : NaN }, {
        candidate: own.without(parts).filter((_, part) => isThere[part] > 0),
        baseline: held && held.without(parts).filter((_, part) => isThere[part] > 0),
    });
    if (!held)
        return { statistic, rowLoss: NaN };
    const theirs = held.without(units);
    const changes = own.without(units).map((value, unit) => value - theirs[unit]);
    return {
        statistic,
        rowLoss: changes.reduce((most, one) => Math.max(most, Math.abs(statistic.change - one)), 0),
    };
}
function masses({ weights }, groups) {
    return (0,exact_sum/* exactSumsBy */.JK)(weights, groups);
}
/** Labels are centred on their weighted mean. */
function fitSums(labels, { weights }) {
    const weighted = (values) => values.map((value, row) => value * weights[row]);
    const n = (0,exact_sum/* exactSum */.dZ)(weights);
    const mean = (0,exact_sum/* exactSum */.dZ)(weighted(labels)) / n;
    const centred = labels.map((label) => label - mean);
    const ofLabels = weighted(centred);
    const ofSquares = weighted(centred.map((label) => label * label));
    return (errors) => {
        const ofErrors = weighted(errors);
        const total = {
            n,
            errors: (0,exact_sum/* exactSum */.dZ)(ofErrors),
            labels: (0,exact_sum/* exactSum */.dZ)(ofLabels),
            squares: (0,exact_sum/* exactSum */.dZ)(ofSquares),
        };
        const of = (groups) => {
            const [counts, misses, sums, squares] = [weights, ofErrors, ofLabels, ofSquares].map((values) => (0,exact_sum/* exactSumsBy */.JK)(values, groups));
            return Array.from(counts, (count, group) => ({
                n: count,
                errors: misses[group],
                labels: sums[group],
                squares: squares[group],
            }));
        };
        return { total, of };
    };
}
function fitted(fit, { total, of }) {
    const without = (groups) => Float64Array.from(of(groups), (part) => measureFit(fit, {
        n: total.n - part.n,
        errors: Math.max(0, total.errors - part.errors),
        labels: total.labels - part.labels,
        squares: Math.max(0, total.squares - part.squares),
    }));
    return { full: measureFit(fit, total), without };
}

;// CONCATENATED MODULE: ./src/domain/compare/regression-estimates.ts







const regressionMetrics = ['mae', 'mse', 'rmse', 'r2', 'mape'];
/** Of each division of the rows the estimates of each group. */
function estimateRegression(rows, divisions, wanted) {
    const estimates = divisions.map(() => []);
    for (const metric of regressionMetrics.filter(wanted)) {
        const scores = rowScores(rows, metric);
        for (const [at, division] of divisions.entries()) {
            const fit = metric === 'rmse' || metric === 'r2' ? metric : null;
            const plain = division.sampled?.of.every(Boolean)
                ? []
                : fit
                    ? ratioFindings(fit, { rows, squared: scores, division })
                    : meanFindings(scores, division);
            const known = sampledFindings(fit, { rows, scores, division });
            estimates[at]?.push(division.slices.map((slice, group) => {
                const own = known?.[group];
                if (own)
                    return (0,estimate_parts/* toEstimate */.q)(slice, { metric, ...own });
                const one = plain[group];
                const n = division.grouping.sizes[group];
                const rowFloors = { tooFew: n < estimate_parts/* floors */.y.rows, eligible: n >= estimate_parts/* floors */.y.sliceRows };
                const counts = { n, counted: 'rows', ...rowFloors, unbounded: true };
                return (0,estimate_parts/* toEstimate */.q)(slice, { metric, ...counts, ...one });
            }));
        }
    }
    return divisions.flatMap((division, at) => (0,row_groups.byGroup)(division, estimates[at] ?? []));
}
function meanFindings(scores, { grouping }) {
    return (0,paired_moments/* splitPairs */._Y)(scores, grouping).map((ofGroup) => {
        const statistic = (0,paired_mean/* pairedMean */.H)(ofGroup);
        const rowLoss = statistic.largestChange / ofGroup.candidate.length;
        return { method: 'paired-mean', statistic, rowLoss };
    });
}
function ratioFindings(fit, { rows, squared, division }) {
    const { grouping } = division;
    const labels = (0,statistics_grouping/* splitByGroup */.Jy)(rows.labels, grouping);
    const buckets = (0,statistics_grouping/* splitByGroup */.Jy)(rows.buckets, grouping);
    return (0,paired_moments/* splitPairs */._Y)(squared, grouping).map((ofGroup, group) => {
        const fitRows = {
            ...ofGroup,
            labels: labels[group],
            buckets: buckets[group],
        };
        return { method: 'jackknife', ...fitFindings(fit, fitRows) };
    });
}
/** null: the rows of the group count alike and are independent. */
function sampledFindings(fit, { rows, scores, division: { grouping, sampled }, }) {
    if (!sampled)
        return undefined;
    const labels = (0,statistics_grouping/* splitByGroup */.Jy)(rows.labels, grouping);
    return (0,paired_moments/* splitPairs */._Y)(scores, grouping).map((ofGroup, group) => {
        const sampling = sampled.of[group];
        if (!sampling)
            return null;
        return sampledErrorFindings(fit, {
            scores: ofGroup,
            labels: labels[group],
            sampling,
            unit: sampled.unit,
        });
    });
}
function rowScores({ labels, candidate, baseline }, metric) {
    const score = scoreOf[metric];
    const ofModel = (predictions) => {
        const scores = new Float64Array(predictions.length);
        for (let row = 0; row < scores.length; row++) {
            const label = labels[row];
            scores[row] = score(Math.abs(predictions[row] - label), label);
        }
        return scores;
    };
    return { candidate: ofModel(candidate), baseline: baseline && ofModel(baseline) };
}
const squareOf = (error) => error * error;
const scoreOf = {
    mae: (error) => error,
    mse: squareOf,
    rmse: squareOf,
    r2: squareOf,
    // As in scikit-learn a true value of 0 counts as the rounding of doubles.
    mape: (error, label) => error / Math.max(Math.abs(label), Number.EPSILON),
};

// EXTERNAL MODULE: ./src/domain/compare/row-sampling.ts
var row_sampling = __webpack_require__(24044);
;// CONCATENATED MODULE: ./src/domain/compare/row-estimates.ts





/**
 * What paired rows say of each metric, over all rows and then in each slice, column by column in the order of the rows' own,
 * values in their sorted order. The same bytes for any order of rows. Formulas and sources: docs/statistics.md.
 *
 * Without a baseline only the candidate's own values and errors are numbers. Rows without labels have no metrics.
 */
function estimateRows(rows, { metrics, sliceColumns } = {}) {
    const names = metrics && new Set(metrics);
    const wanted = (metric) => !names || names.has(metric);
    const columns = rows.slices.filter(({ column }) => !sliceColumns || sliceColumns.includes(column));
    const sampler = (0,row_sampling/* samplerOf */.M)(rows);
    const unit = rows.units?.column ?? null;
    const divisions = (0,row_groups.divisionsOf)(rows, columns).map((division) => sampler ? { ...division, sampled: { of: sampler(division.grouping), unit } } : division);
    switch (rows.task) {
        case 'binary':
            return (0,binary_estimates.estimateBinary)(rows, divisions, wanted);
        case 'regression':
            return estimateRegression(rows, divisions, wanted);
        case 'unlabelled':
            return [];
    }
}
/** Names of the metrics that rows of a task give, in the order of `estimateRows`. */
function metricsOfRows({ task, scored }) {
    if (task === 'unlabelled')
        return [];
    if (task === 'regression')
        return regressionMetrics;
    return scored ? [...binary_metrics/* classMetrics */.A, ...binary_metrics/* scoreMetrics */.u] : binary_metrics/* classMetrics */.A;
}


/***/ }),

/***/ 63809:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   byGroup: () => (/* binding */ byGroup),
/* harmony export */   divisionsOf: () => (/* binding */ divisionsOf)
/* harmony export */ });
/* harmony import */ var _statistics_grouping_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76917);

/** All rows as one group, then each slice column. Rows that weigh nothing are in no group: they are as good as not there. */
function divisionsOf(rows, sliceColumns) {
    const overall = { grouping: (0,_statistics_grouping_js__WEBPACK_IMPORTED_MODULE_0__/* .allRows */ .Pl)(rows.n), slices: [null] };
    const bySlice = sliceColumns.map(({ column, codes, values }) => ({
        grouping: (0,_statistics_grouping_js__WEBPACK_IMPORTED_MODULE_0__/* .groupedBy */ .me)(codes, values.length),
        slices: values.map((value) => ({ column, value })),
    }));
    const divisions = [overall, ...bySlice];
    const weights = rows.weights?.values;
    if (!weights?.includes(0))
        return divisions;
    return divisions.map(({ grouping, slices }) => ({
        grouping: (0,_statistics_grouping_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutRows */ .AW)(grouping, (row) => weights[row] === 0),
        slices,
    }));
}
/**
 * Group by group what each metric's estimator made for all groups at once. Groups without rows are left out: a value of which
 * no row is left is no slice.
 */
function byGroup({ grouping, slices }, perMetric) {
    return slices.flatMap((slice, group) => slice !== null && grouping.sizes[group] === 0 ? [] : perMetric.map((estimates) => estimates[group]));
}


/***/ }),

/***/ 24044:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ samplerOf)
/* harmony export */ });
/* harmony import */ var _evidence_bucket_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33624);
/* harmony import */ var _statistics_grouping_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76917);
/* harmony import */ var _estimate_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19427);



/**
 * The sampler of rows that have weights or units; undefined: they have neither. Rows that weigh nothing must be left out before.
 * In a group whose rows all weigh the same the weights say nothing.
 */
function samplerOf(rows) {
    const { weights, units } = rows;
    if (!weights && !units)
        return undefined;
    const bucketsOfUnits = units && units.texts.length > mostUnits ? Int32Array.from(units.texts, _evidence_bucket_js__WEBPACK_IMPORTED_MODULE_0__/* .bucketOf */ .AU) : null;
    const recode = coder(units?.texts.length ?? 0);
    return (grouping) => {
        const ofWeights = weights && (0,_statistics_grouping_js__WEBPACK_IMPORTED_MODULE_2__/* .splitByGroup */ .Jy)(weights.values, grouping);
        const ofUnits = units && (0,_statistics_grouping_js__WEBPACK_IMPORTED_MODULE_2__/* .splitByGroup */ .Jy)(units.codes, grouping);
        const ofBuckets = units ? null : (0,_statistics_grouping_js__WEBPACK_IMPORTED_MODULE_2__/* .splitByGroup */ .Jy)(rows.buckets, grouping);
        return Array.from(grouping.sizes, (n, group) => {
            const relative = relativeWeights(ofWeights?.[group]);
            if (ofUnits) {
                const own = ofUnits[group];
                const codes = recode(own);
                const parts = codes.groups > mostUnits ? hashed(own, bucketsOfUnits) : codes;
                return { weights: relative ?? new Float64Array(n).fill(1), units: codes, parts };
            }
            if (!relative)
                return null;
            const alone = { codes: Int32Array.from(relative.keys()), groups: n };
            const few = n < _estimate_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .floors */ .y.rowsForBuckets;
            const buckets = ofBuckets?.[group];
            const parts = few ? alone : { codes: Int32Array.from(buckets), groups: _evidence_bucket_js__WEBPACK_IMPORTED_MODULE_0__/* .bucketCount */ .Sf };
            return { weights: relative, units: alone, parts };
        });
    };
}
/** Above so many units hash buckets of them are left out in place of single ones. */
const mostUnits = 1000;
/** With 1 for the largest; undefined: all are the same. */
function relativeWeights(weights) {
    let largest = 0;
    let alike = true;
    for (const weight of weights ?? []) {
        largest = Math.max(largest, weight);
        alike &&= weight === weights?.[0];
    }
    return alike ? undefined : weights?.map((weight) => weight / largest);
}
function hashed(units, buckets) {
    return { codes: units.map((unit) => buckets[unit]), groups: _evidence_bucket_js__WEBPACK_IMPORTED_MODULE_0__/* .bucketCount */ .Sf };
}
/** Numbers the units that occur in a group from 0 on. What is kept from group to group is never cleared: a stamp says whose it is. */
function coder(units) {
    const stamps = new Int32Array(units);
    const codeOf = new Int32Array(units);
    let stamp = 0;
    return (codes) => {
        stamp++;
        let groups = 0;
        const own = codes.map((unit) => {
            if (stamps[unit] !== stamp) {
                stamps[unit] = stamp;
                codeOf[unit] = groups++;
            }
            return codeOf[unit];
        });
        return { codes: own, groups };
    };
}


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

/***/ 27127:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ isSame),
/* harmony export */   Pz: () => (/* binding */ assetDifferences),
/* harmony export */   hW: () => (/* binding */ assetFault)
/* harmony export */ });
/** How a release's assets differ from what they have to be, all of it, a sentence each; none when they are just those. */
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
/** Whether an asset is whole and has just these bytes; never of one without a digest. */
function isSame(found, { size, digest }) {
    return found.state === 'uploaded' && found.size === size && digest !== undefined && found.digest === digest;
}
/** The fault of bytes that are not those of an asset. */
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


/***/ }),

/***/ 76728:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ statePath),
/* harmony export */   Q: () => (/* binding */ eventPath)
/* harmony export */ });
/** Where a model's files lie on the ledger's branch (contract, "Ledger"). Apart from what the files say: who only moves bytes needs no schema. */
function eventPath(model, seq) {
    return `models/${model}/events/${String(seq).padStart(6, '0')}.json`;
}
function statePath(model) {
    return `models/${model}/state.json`;
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

/***/ 60147:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bu: () => (/* binding */ parseState),
/* harmony export */   lN: () => (/* binding */ formatState),
/* harmony export */   p$: () => (/* binding */ emptyState)
/* harmony export */ });
/* unused harmony export State */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _documents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41641);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10241);
/* harmony import */ var _ledger_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76728);




/** `models/<model>/state.json` (contract, "Ledger"): derived from the events, and nothing but a short form of them. */
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
/** @throws ModelgateError DOCUMENT_INVALID, LEDGER_INVALID for another model's state */
function parseState(text, model) {
    const path = (0,_ledger_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .statePath */ .B)(model);
    const state = (0,_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .T)(State, text, path);
    if (state.model === model)
        return state;
    const message = `The state says that it is of \`${state.model.slice(0, 80)}\``;
    const hint = 'The ledger’s branch was edited by hand. Run `modelgate doctor`.';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelgateError */ .HJ({ code: 'LEDGER_INVALID', message, place: { path }, hint });
}


/***/ }),

/***/ 53866:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E5: () => (/* binding */ bumped),
/* harmony export */   ED: () => (/* binding */ parseTag),
/* harmony export */   It: () => (/* binding */ versionIn),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   _3: () => (/* binding */ formatTag),
/* harmony export */   ot: () => (/* binding */ parseVersion),
/* harmony export */   qh: () => (/* binding */ formatVersion)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45529);


const pattern = /^v(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})$/;
/** `undefined` for a text that is no version. */
function versionIn(text) {
    const [, major, minor, patch] = pattern.exec(text) ?? [];
    if (major === undefined)
        return undefined;
    return { major: Number(major), minor: Number(minor), patch: Number(patch) };
}
/** @throws ModelgateError INPUT_INVALID */
function parseVersion(text) {
    const version = versionIn(text);
    if (version)
        return version;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelgateError */ .HJ({
        code: 'INPUT_INVALID',
        message: `${JSON.stringify(text.slice(0, 80))} is no version`,
        hint: 'A version is written `v2.1.0`.',
    });
}
function formatVersion({ major, minor, patch }) {
    return `v${major}.${minor}.${patch}`;
}
/** Negative when `a` comes before `b`. */
function compareVersions(a, b) {
    return a.major - b.major || a.minor - b.minor || a.patch - b.patch;
}
function bumped({ major, minor, patch }, bump) {
    if (bump === 'major')
        return { major: major + 1, minor: 0, patch: 0 };
    if (bump === 'minor')
        return { major, minor: minor + 1, patch: 0 };
    return { major, minor, patch: patch + 1 };
}
function formatTag({ model, version }) {
    return `${model}@${version}`;
}
/** `undefined` for a tag that is no model's: a repository has other tags, too. */
function parseTag(text) {
    const at = text.indexOf('@');
    const [model, version] = [text.slice(0, at), text.slice(at + 1)];
    if (at < 1 || !(0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .isModelName */ .jp)(model) || !versionIn(version))
        return undefined;
    return { model, version };
}


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
