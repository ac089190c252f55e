export const id = 6240;
export const ids = [6240];
export const modules = {

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


})

};
