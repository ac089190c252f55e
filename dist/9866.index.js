export const id = 9866;
export const ids = [9866];
export const modules = {

89866:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cu: () => (assetOf),
  gS: () => (openRelease),
  releasedBaseline: () => (releasedBaseline),
  Jh: () => (releasedEvidence)
});

// UNUSED EXPORTS: releasedSide

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/domain/evidence/prediction-columns.ts
var prediction_columns = __webpack_require__(63173);
// EXTERNAL MODULE: ./src/domain/evidence/released-seeds.ts
var released_seeds = __webpack_require__(95622);
// EXTERNAL MODULE: ./src/domain/registry/evidence-summary.ts
var evidence_summary = __webpack_require__(83712);
// EXTERNAL MODULE: ./src/domain/registry/elsewhere.ts
var elsewhere = __webpack_require__(95374);
// EXTERNAL MODULE: ./src/domain/registry/manifest.ts
var manifest = __webpack_require__(30705);
;// CONCATENATED MODULE: ./src/domain/registry/missing-seeds.ts

function missingSeeds({ tag, run, evidence }) {
    if (evidence === null)
        return undefined;
    const named = (run['seed-predictions'] ?? []).map(({ seed }) => seed);
    const carried = new Set(evidence.seeds?.map(({ seed }) => seed) ?? named.slice(0, 1));
    const missing = named.filter((seed) => !carried.has(seed));
    if (missing.length === 0)
        return undefined;
    return (0,errors/* faultSentence */.cq)({
        code: 'ASSET_INVALID',
        message: `Predictions of the seeds ${listed(named)} were made, and the release has none of ${listed(missing)}: they cannot be read, or are of other rows or labels than the first ones`,
        place: { path: `${evidence.asset} of ${tag}` },
        hint: 'Write predictions of every seed on the same rows, and promote that run with `override`: nothing can be held against this version. A check may name another `baseline`.',
    });
}
function listed(seeds) {
    return seeds.map((seed) => JSON.stringify(seed)).join(', ');
}

// EXTERNAL MODULE: ./src/domain/registry/manifest-text.ts
var manifest_text = __webpack_require__(26561);
// EXTERNAL MODULE: ./src/domain/registry/version.ts
var registry_version = __webpack_require__(53866);
// EXTERNAL MODULE: ./src/domain/run/record-assembly.ts
var record_assembly = __webpack_require__(88346);
// EXTERNAL MODULE: ./src/actions/gather/evidence.ts
var gather_evidence = __webpack_require__(22322);
// EXTERNAL MODULE: ./src/actions/gather/recording.ts
var recording = __webpack_require__(76288);
// EXTERNAL MODULE: ./src/actions/gather/long-rows.ts + 1 modules
var long_rows = __webpack_require__(89618);
// EXTERNAL MODULE: ./src/actions/gather/run-folder.ts
var run_folder = __webpack_require__(36131);
;// CONCATENATED MODULE: ./src/actions/registry/kept-rows.ts






const mostRuns = 5;
async function keptRows(host, { model, commit, run, version }) {
    if (run.predictions === undefined)
        return undefined;
    let looked = 0;
    for await (const kept of host.runs.ofBranch(model, host.context.baseBranch)) {
        if (looked++ === mostRuns)
            return undefined;
        if (kept.commit !== commit || kept.expired)
            continue;
        const folder = external_node_path_default().posix.join('.modelgate', 'versions', model, version, (0,external_node_crypto_.randomUUID)());
        try {
            const original = kept.original === undefined ? kept : (await host.runs.byId(kept.original))?.kept;
            if (!original || original.expired)
                continue;
            await host.runs.fetch(original, folder);
            const opened = await (0,run_folder/* openRun */.I)(host, folder);
            if (opened.record.id !== run.id)
                continue;
            const evidence = await (0,gather_evidence/* evidenceOfRun */.Aw)(host, opened, { side: { kind: 'version', name: version } });
            return evidence.predictions && (await (0,long_rows/* allRowsRead */.rF)(evidence.predictions));
        }
        catch (error) {
            if (!(error instanceof errors/* ModelgateError */.HJ) || error.code === 'GITHUB_UNAVAILABLE')
                throw error;
            host.log.debug(`The kept run of ${version} cannot be used: ${error.message}`);
        }
        finally {
            await host.files.remove(folder);
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/actions/registry/released.ts















const manifestLimit = 32 * 1024 * 1024;
async function openRelease({ store, ledger }, request) {
    const { model, version, known } = request;
    const tag = (0,registry_version/* formatTag */._3)({ model, version });
    const release = request.release ?? (await store.release(tag));
    if (!release || release.draft)
        throw await missing(ledger, tag);
    if (release.tag !== tag)
        throw invalid(tag, `its release has the tag ${JSON.stringify(release.tag)}`);
    if (known?.['release-id'] !== undefined && known['release-id'] !== release.id)
        throw invalid(tag, `the ledger names release ${known['release-id']}, and the tag’s is ${release.id}`);
    const manifest = await readManifest(store, release);
    if (manifest.tag !== tag)
        throw invalid(tag, `its manifest is that of ${JSON.stringify(manifest.tag)}`);
    const content = known?.['content-id'];
    if (content !== undefined && content !== manifest['content-id'])
        throw invalid(tag, `the ledger names the content ${content}, its manifest ${manifest['content-id']}`);
    return { release, manifest };
}
const manifests = new WeakMap();
function readManifest(store, release) {
    const known = manifests.get(release);
    if (known)
        return known;
    const reading = store
        .read(assetOf(release, manifest/* manifestAsset */.A), manifestLimit)
        .then((bytes) => (0,manifest_text/* parseManifest */.Ng)(new TextDecoder().decode(bytes), `${manifest/* manifestAsset */.A} of ${release.tag}`));
    manifests.set(release, reading);
    return reading;
}
function assetOf({ tag, assets }, name) {
    const asset = assets.find((one) => one.name === name);
    if (asset?.state === 'uploaded')
        return asset;
    throw invalid(tag, asset ? `\`${name}\` is not whole` : `it has no \`${name}\``);
}
async function releasedBaseline(host, request) {
    const unreadable = [];
    const opened = await (0,gather_evidence/* orUnreadable */.pz)(unreadable, () => openRelease(host, request));
    const read = opened && (await (0,gather_evidence/* orUnreadable */.pz)(unreadable, () => releasedEvidence(host, opened)));
    const side = { kind: 'version', name: request.version };
    return { evidence: read ?? { ...gather_evidence/* emptyEvidence */.HA, side, unreadable }, ...(opened && { opened }) };
}
async function releasedEvidence(host, opened) {
    const { model, run, evidence, comparison } = opened.manifest;
    const looks = comparison?.inputs.looks;
    const common = {
        side: releasedSide(opened.manifest),
        scorable: scorableOf(host, opened),
        ...(looks && { looks }),
        candidates: run.candidates ?? 1,
        unreadable: [],
    };
    const withoutItsRows = run.predictions && { withoutItsRows: run.predictions };
    const kept = evidence?.kind === 'rows' ? undefined : await keptRows(host, opened.manifest);
    if (kept)
        return { ...common, values: (0,record_assembly/* metricsOf */.Ps)(run), predictions: kept };
    if (!evidence)
        return { ...common, values: withJudged(opened.manifest), ...withoutItsRows };
    const missing = missingSeeds(opened.manifest);
    const partial = missing === undefined ? {} : { unreadable: [missing] };
    const file = await fetchEvidence(host, opened, evidence);
    const shown = `${evidence.asset} of ${opened.release.tag}`;
    try {
        if (evidence.kind === 'summary') {
            const { seeds = [] } = evidence;
            const bySeed = seeds.flatMap(({ columns }) => columns['value'] ?? []);
            const read = await host.tables.read(file, [...evidence_summary/* summaryColumns */.K5, ...bySeed]);
            const values = withRepeats((0,record_assembly/* metricsOf */.Ps)(run), (0,evidence_summary/* valuesOfSummary */.ep)({ ...read, path: shown }, seeds));
            return { ...common, ...partial, values, ...withoutItsRows };
        }
        const columns = evidence.columns ?? {};
        const { seeds = [] } = evidence;
        const bySeed = seeds.flatMap((one) => Object.values(one.columns));
        const read = await host.tables.read(file, [...(0,prediction_columns/* namedColumns */.TV)(columns), ...bySeed]);
        const table = { ...read, path: shown };
        const hashed = evidence['id-hash'] === undefined ? {} : { hashedFor: model };
        const [own, ...others] = seeds;
        const rowsOf = (seed) => ({ table: (0,released_seeds/* tableOfSeed */.j)(table, seed), columns, ...hashed });
        const further = own && {
            own: own.seed,
            decide: true,
            others: others.map((one) => ({ seed: one.seed, read: () => Promise.resolve(rowsOf(one)) })),
        };
        const predictions = { table, columns, ...hashed, ...(further && { seeds: further }) };
        return { ...common, ...partial, values: (0,record_assembly/* metricsOf */.Ps)(run), predictions };
    }
    finally {
        await host.files.remove(file);
    }
}
function scorableOf(host, opened) {
    const { 'content-id': contentId, files: wanted } = opened.manifest;
    const put = async (folder) => {
        const { downloadFiles } = await __webpack_require__.e(/* import() */ 6240).then(__webpack_require__.bind(__webpack_require__, 26240));
        await downloadFiles(host, opened, { folder: external_node_path_default().resolve(host.files.root, folder), wanted });
    };
    return { contentId, put };
}
function releasedSide({ version, commit, run, 'content-id': content }) {
    const inputs = run['inputs-digest'];
    return {
        kind: 'version',
        name: version,
        run: run.id,
        commit,
        'content-id': content,
        ...(inputs !== undefined && { 'inputs-digest': inputs }),
    };
}
async function fetchEvidence(host, { release, manifest }, { asset: name, size, sha256 }) {
    const { files, store } = host;
    const asset = assetOf(release, name);
    if (asset.size !== size || (asset.digest !== undefined && asset.digest !== sha256)) {
        const found = `${asset.size} bytes with ${asset.digest ?? 'no digest'}`;
        throw invalid(release.tag, `\`${name}\` has ${found}, its manifest says ${size} bytes with ${sha256}`);
    }
    const folder = external_node_path_default().posix.join('.modelgate', 'versions', manifest.model, manifest.version);
    const file = external_node_path_default().posix.join(folder, `${(0,external_node_crypto_.randomUUID)()}.parquet`);
    await (0,recording/* ignoreFolder */.BN)(host);
    await store.download(asset, { path: external_node_path_default().resolve(files.root, file), sha256, size });
    return file;
}
function withRepeats(ofRun, summary) {
    const counted = [...summary].map(([metric, value]) => {
        const { folds, seeds: filed } = ofRun.get(metric) ?? {};
        const seeds = value.seeds ?? filed;
        return [metric, { ...value, ...(folds && { folds }), ...(seeds && { seeds }) }];
    });
    return new Map([...ofRun, ...counted]);
}
function withJudged({ run, comparison }) {
    const judged = (comparison?.results.metrics ?? []).flatMap(({ metric, candidate }) => candidate === null ? [] : [[metric, { value: candidate }]]);
    return new Map([...judged, ...(0,record_assembly/* metricsOf */.Ps)(run)]);
}
async function missing(ledger, tag) {
    const origin = await ledger.origin?.();
    if (origin === undefined)
        return invalid(tag, 'the release is gone');
    return new errors/* ModelgateError */.HJ({
        code: 'ASSET_INVALID',
        message: `The release ${tag} cannot be used: it is not in this clone, since releases are not cloned with the ledger`,
        hint: `Run it in the clone that promoted it, or ${(0,elsewhere/* commandOnGitHub */.Co)(origin.repository)}.`,
    });
}
function invalid(tag, found) {
    return new errors/* ModelgateError */.HJ({
        code: 'ASSET_INVALID',
        message: `The release ${tag} cannot be used: ${found}`,
        hint: 'Run `modelgate doctor`. Promote again, or roll back to another version.',
    });
}


}),

95622:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  S: () => (releasedSeeds),
  j: () => (tableOfSeed)
});
var _prediction_columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63173);
var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78788);


function releasedSeeds(first, others) {
    const { table, columns } = first.rows;
    if (others.some(({ rows }) => !areSameRows(table, rows.table, columns)))
        return undefined;
    const all = new Map(table.columns);
    const seeds = others.map(({ seed, rows }) => {
        const named = saidColumns(columns).map((name) => {
            const target = freeName(`${name} of seed ${seed}`, all);
            all.set(target, rows.table.columns.get(name));
            return [name, target];
        });
        return { seed, columns: Object.fromEntries(named) };
    });
    return { table: { ...table, columns: all }, seeds: [{ seed: first.seed, columns: {} }, ...seeds] };
}
function tableOfSeed(table, { columns }) {
    const own = new Map(table.columns);
    for (const [name, source] of Object.entries(columns))
        own.set(name, table.columns.get(source));
    return { ...table, columns: own };
}
function saidColumns(columns) {
    return [...new Set([...(0,_prediction_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .outputColumns */ .JN)(columns), ...Object.values(columns.values ?? {})])];
}
function areSameRows(one, other, { id, label }) {
    if (one.rows !== other.rows)
        return false;
    return [id, label].every((name) => name === undefined || areAlike(one, other, name));
}
function areAlike(one, other, name) {
    const [own, theirs] = [one.columns.get(name), other.columns.get(name)];
    if (!own || !theirs)
        return false;
    for (let row = 0; row < one.rows; row++)
        if ((0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$)(own, row) !== (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$)(theirs, row))
            return false;
    return true;
}
function freeName(name, taken) {
    return taken.has(name) ? freeName(`${name}*`, taken) : name;
}


}),

83712:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  K5: () => (summaryColumns),
  ST: () => (withSeedValues),
  ep: () => (valuesOfSummary),
  fS: () => (summarise),
  jb: () => (summaryTable),
  rU: () => (summarySeeds)
});
var _compare_confusion_estimates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28654);
var _compare_row_estimates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29589);
var _sums_any_sums_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51632);
var _sums_whole_groups_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91971);
var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10241);
var _evidence_table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78788);






const optional = {
    n: 'n',
    positives: 'positives',
    negatives: 'negatives',
    standardError: 'standard_error',
};
const optionalNames = Object.keys(optional);
const summaryColumns = ['metric', 'value', ...Object.values(optional)];
function summarise(values, rows) {
    if (!rows)
        return values;
    const { sums } = rows;
    const positives = sums && !(0,_sums_any_sums_js__WEBPACK_IMPORTED_MODULE_2__/* .areErrors */ .s0)(sums)
        ? (0,_compare_confusion_estimates_js__WEBPACK_IMPORTED_MODULE_0__/* .classesOf */ .O)((0,_sums_whole_groups_js__WEBPACK_IMPORTED_MODULE_3__/* .kindCountsOf */ .Yy)(sums)).positives
        : rows.labels.reduce((sum, label) => sum + label, 0);
    const all = rows.task === 'binary' ? { n: rows.n, positives, negatives: rows.n - positives } : { n: rows.n };
    const estimates = (0,_compare_row_estimates_js__WEBPACK_IMPORTED_MODULE_1__.estimateRows)({ ...rows, baseline: null, slices: [] }, {});
    const computed = estimates
        .filter(({ slice }) => slice === null)
        .map(({ metric, n, candidate, candidateError, sampled, tooFew }) => {
        const counts = sampled ? {} : n !== null && rows.task === 'ranking' ? { n } : all;
        const isKnown = candidateError > 0 && !(sampled && tooFew);
        return [metric, { value: candidate, ...(isKnown && { standardError: candidateError }), ...counts }];
    });
    return new Map([...values, ...computed]);
}
function withSeedValues(values, seeds) {
    const [own] = seeds;
    const ids = seeds.map(({ seed }) => seed);
    const metrics = new Set(seeds.flatMap((one) => [...one.values.keys()]));
    const bySeed = [...metrics].map((metric) => {
        const found = seeds.map((one) => one.values.get(metric)?.value ?? NaN);
        const value = found[0] ?? NaN;
        return [metric, { ...own?.values.get(metric), value, seeds: { values: found, ids } }];
    });
    return new Map([...values, ...bySeed]);
}
function summarySeeds(names) {
    return names.map((seed, at) => ({
        seed,
        columns: at === 0 ? {} : { value: `value of seed ${seed}` },
    }));
}
function summaryTable(values, seeds = []) {
    const sorted = [...values].sort(([a], [b]) => (a < b ? -1 : 1));
    const names = sorted.map(([name]) => name);
    const ids = seeds.map(({ seed }) => seed);
    const number = (read) => ({
        kind: 'number',
        values: Float64Array.from(sorted, ([, value]) => read(value)),
    });
    const columns = new Map([
        ['metric', { kind: 'text', codes: Int32Array.from(names, (_, code) => code), dictionary: names }],
        ['value', number(({ value }) => value)],
        ...optionalNames.map((name) => {
            const nulls = Uint8Array.from(sorted, ([, value]) => (value[name] === undefined ? 1 : 0));
            return [optional[name], { ...number((value) => value[name] ?? NaN), nulls }];
        }),
        ...seeds.slice(1).map(({ columns: named }, at) => {
            const valueOf = (value) => isOfSeeds(value, ids) ? value.seeds?.values[at + 1] : undefined;
            const nulls = Uint8Array.from(sorted, ([, value]) => (valueOf(value) === undefined ? 1 : 0));
            return [named['value'] ?? '', { ...number((value) => valueOf(value) ?? NaN), nulls }];
        }),
    ]);
    return { path: 'evidence-summary.parquet', rows: sorted.length, columns };
}
function valuesOfSummary(table, seeds = []) {
    const columnOf = (name) => table.columns.get(name);
    const numberAt = (name, row) => {
        const column = columnOf(name);
        if (column.kind !== 'number')
            throw invalid(table, `\`${name}\` holds no numbers`);
        return column.nulls?.[row] ? undefined : column.values[row];
    };
    const values = new Map();
    for (let row = 0; row < table.rows; row++) {
        const metric = (0,_evidence_table_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$)(columnOf('metric'), row);
        const value = numberAt('value', row);
        if (metric === null || value === undefined)
            throw invalid(table, `row ${row + 1} has no metric or value`);
        if (values.has(metric))
            throw invalid(table, 'a metric occurs twice');
        const known = optionalNames.flatMap((name) => {
            const number = numberAt(optional[name], row);
            return number === undefined ? [] : [[name, number]];
        });
        const bySeed = seeds.map(({ columns }) => numberAt(columns['value'] ?? 'value', row));
        const repeats = bySeed.filter((one) => one !== undefined);
        const isBySeed = repeats.length > 1;
        if (isBySeed && repeats.length < seeds.length) {
            const lacking = seeds
                .filter((_, at) => bySeed[at] === undefined)
                .map(({ seed }) => JSON.stringify(seed));
            throw invalid(table, `\`${metric}\` has no value with seed ${lacking.join(', ')}, and one with others`);
        }
        values.set(metric, {
            value,
            ...Object.fromEntries(known),
            ...(isBySeed && { seeds: { values: repeats, ids: seeds.map(({ seed }) => seed) } }),
            source: table.path,
        });
    }
    return values;
}
function isOfSeeds({ value, seeds }, ids) {
    const isSame = seeds?.ids?.length === ids.length && seeds.ids.every((id, at) => id === ids[at]);
    return isSame && Object.is(seeds.values[0], value);
}
function invalid(table, message) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ModelgateError */ .HJ({
        code: 'METRICS_INVALID',
        message: `The summary of a release is broken: ${message}`,
        place: { path: table.path },
    });
}


}),

26561:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  L_: () => (formatManifest),
  Ng: () => (parseManifest),
  Ui: () => (makeManifest)
});
var _canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39605);
var _documents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41641);
var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10241);
var _repository_path_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(62164);
var _run_content_id_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14973);
var _run_record_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77465);
var _manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30705);
var _version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53866);








function makeManifest(facts) {
    const files = (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .sortedByBytes */ .OU)(facts.files, ({ path }) => path);
    return parseManifest(formatManifest({
        ...facts,
        schema: 'https://modelgate.dev/schemas/manifest/v1.json',
        tag: (0,_version_js__WEBPACK_IMPORTED_MODULE_6__/* .formatTag */ ._3)(facts),
        'content-id': (0,_run_content_id_js__WEBPACK_IMPORTED_MODULE_3__/* .contentId */ .f)(files) ?? 'none',
        files,
    }), _manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .manifestAsset */ .A);
}
function formatManifest(manifest) {
    return `${JSON.stringify(manifest, null, 2)}\n`;
}
function parseManifest(text, path) {
    const manifest = (0,_documents_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDocument */ .T)(_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .Manifest */ ._, text, path);
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .throwFaults */ .G3)(contradictions(manifest).map(({ field, message }) => ({
        code: 'DOCUMENT_INVALID',
        message,
        place: { path, field },
    })));
    (0,_run_record_text_js__WEBPACK_IMPORTED_MODULE_4__/* .parseRunRecord */ .Y)((0,_run_record_text_js__WEBPACK_IMPORTED_MODULE_4__/* .formatRunRecord */ .c)(manifest.run), `run of ${path}`);
    return manifest;
}
function contradictions(manifest) {
    const { model, version, tag, files, run, comparison, evidence } = manifest;
    const found = [];
    const expect = (field, is, expected) => {
        if (is !== expected)
            found.push({ field, message: `found ${quote(is)}, expected ${quote(expected)}` });
    };
    expect('tag', tag, (0,_version_js__WEBPACK_IMPORTED_MODULE_6__/* .formatTag */ ._3)({ model, version }));
    expect('run.model', run.model, model);
    if (comparison) {
        expect('comparison.model', comparison.model, model);
        expect('comparison.inputs.candidate.run', comparison.inputs.candidate.run, run.id);
    }
    if (manifest.parent === version)
        found.push({ field: 'parent', message: 'a version is not its own parent' });
    expect('content-id', manifest['content-id'], (0,_run_content_id_js__WEBPACK_IMPORTED_MODULE_3__/* .contentId */ .f)(files));
    found.push(...pathFaults(files), ...files.flatMap((file, index) => placeFaults(manifest, file, index)));
    found.push(...assetFaults(manifest), ...runFaults(manifest));
    if (evidence) {
        expect('evidence.columns', evidence.columns !== undefined, evidence.kind === 'rows');
        expect('evidence.id-hash', evidence['id-hash'] !== undefined, evidence.columns?.id !== undefined);
    }
    return found;
}
function pathFaults(files) {
    const seen = new Set();
    const folders = new Set(files.flatMap(({ path }) => foldersOf(path)));
    return files.flatMap(({ path }, index) => {
        const twice = seen.has(path);
        seen.add(path);
        const field = `files[${index}].path`;
        if ((0,_repository_path_js__WEBPACK_IMPORTED_MODULE_7__/* .pathFault */ .a9)(path) !== undefined || (0,_repository_path_js__WEBPACK_IMPORTED_MODULE_7__/* .repositoryPath */ .SH)('.', path) !== path)
            return [{ field, message: `found ${quote(path)}, expected a path inside the model’s folder` }];
        if (twice)
            return [{ field, message: `${quote(path)} is listed twice` }];
        return folders.has(path) ? [{ field, message: `${quote(path)} is both a file and a folder` }] : [];
    });
}
function foldersOf(path) {
    const names = path.split('/');
    return names.slice(1).map((_, index) => names.slice(0, index + 1).join('/'));
}
const emptySha256 = (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .Bj)('');
function placeFaults(manifest, file, index) {
    const { asset, parts, uri, empty, size, sha256 } = file;
    const field = `files[${index}]`;
    if ([asset, parts, uri, empty].filter((place) => place !== undefined).length !== 1)
        return [{ field, message: 'expected exactly one of `asset`, `parts`, `uri` and `empty`' }];
    if ((empty === true) !== (size === 0))
        return [{ field, message: `found ${size} bytes${empty ? ' in an empty file' : ', expected \`empty\`'}` }];
    if (empty && sha256 !== emptySha256)
        return [{ field: `${field}.sha256`, message: `found ${sha256}, expected that of no bytes` }];
    const sum = parts?.reduce((total, part) => total + part.size, 0) ?? size;
    if (sum !== size)
        return [{ field, message: `its parts have ${sum} bytes, expected ${size}` }];
    const named = manifest['release-references'].some((one) => one.uri === uri && one.sha256 === sha256 && one.size === size);
    if (uri !== undefined && !named)
        return [{ field: `${field}.uri`, message: `${quote(uri)} is none of \`release-references\`` }];
    return [];
}
function assetFaults({ files, evidence }) {
    const named = [
        { field: _manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .manifestAsset */ .A, name: _manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .manifestAsset */ .A, bytes: 'the manifest' },
        ...(evidence ? [{ field: 'evidence', name: evidence.asset, bytes: evidence.sha256 }] : []),
        ...files.flatMap(({ asset, sha256, parts = [] }, index) => [
            ...(asset === undefined ? [] : [{ field: `files[${index}].asset`, name: asset, bytes: sha256 }]),
            ...parts.map((part) => ({ field: `files[${index}].parts`, name: part.asset, bytes: part.sha256 })),
        ]),
    ];
    const bytesOf = new Map();
    return named.flatMap(({ field, name, bytes }) => {
        const before = bytesOf.get(name) ?? bytes;
        bytesOf.set(name, before);
        return before === bytes ? [] : [{ field, message: `the asset ${quote(name)} holds something else` }];
    });
}
function runFaults({ run, files }) {
    const judged = new Map(run.files.map((file) => [file.path.replace(/^files\//, ''), file]));
    const lost = [...judged].filter(([path, { size, sha256 }]) => !files.some((file) => file.path === path && file.size === size && file.sha256 === sha256));
    const added = files.filter(({ path, uri }) => uri === undefined && !judged.has(path));
    return [
        ...lost.map(([path]) => ({ field: 'files', message: `the run’s file ${quote(path)} is missing` })),
        ...added.map(({ path }) => ({ field: 'files', message: `${quote(path)} is no file of the run` })),
    ];
}
function quote(value) {
    return value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 120);
}


}),

30705:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  A: () => (manifestAsset),
  _: () => (Manifest)
});
var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
var _compare_comparison_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88335);
var _run_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55737);
var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53866);




const sha256 = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^sha256:[0-9a-f]{64}$/);
const version = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().refine((text) => (0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .versionIn */ .It)(text) !== undefined, 'expected a version, `v2.1.0`');
const commit = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, 'expected the 40 or 64 hex digits of a full commit id');
const asset = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[^/\\\p{Cc}]{1,255}$/u, 'expected the name of an asset');
const size = zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().nonnegative();
const part = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ asset, size, sha256 });
const file = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().describe('Relative to the model’s root, with forward slashes.'),
    size,
    sha256,
    asset: asset.optional().describe('The asset that holds the file.'),
    parts: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(part)
        .min(2)
        .optional()
        .describe('Assets that hold it one after the other: it is larger than an asset may be.'),
    uri: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional().describe('Where it is kept instead; one of `release-references`.'),
    empty: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(true).optional().describe('It has no bytes, which no asset can hold.'),
});
const evidence = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    asset,
    kind: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['rows', 'summary']),
    size,
    sha256,
    columns: _run_record_js__WEBPACK_IMPORTED_MODULE_1__/* .predictionColumns */ .v8
        .optional()
        .describe('What the columns of the rows mean; a summary has columns of its own.'),
    seeds: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        seed: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        columns: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP())
            .describe('Its columns, by the names that those of the first seed have; empty for the first.'),
    }))
        .min(2)
        .optional()
        .describe('Predictions of several seeds, or in a summary the metrics with each.'),
    'id-hash': zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('sha256-128')
        .optional()
        .describe('Ids and units are the first 16 bytes, in hex, of the SHA-256 over the model’s name, a line feed and their text.'),
})
    .describe('What of the evaluation the release carries.');
const Manifest = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('https://modelgate.dev/schemas/manifest/v1.json'),
    model: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    version,
    tag: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().describe('`<model>@<version>`'),
    commit: commit.describe('The tag’s commit.'),
    parent: version.nullable().describe('Who held the stage when this one was made; null: nobody.'),
    'content-id': sha256.describe('OpenSSF Model Signing root digest of `files`.'),
    run: _run_record_js__WEBPACK_IMPORTED_MODULE_1__/* .RunRecord */ .d3.describe('The run that made it, whole.'),
    reused: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        artifact: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().positive(),
        'workflow-run': zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().positive(),
        commit,
        url: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    })
        .optional()
        .describe('The run was not made by the workflow run that released it: where GitHub says it comes from. Its commit had the very same inputs.'),
    comparison: _compare_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .Comparison */ .Uf.nullable().describe('What it was judged on, whole; null where it was adopted.'),
    policy: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), ref: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), commit, digest: sha256 })
        .nullable()
        .describe('The rules that were in force; null where it was adopted.'),
    parts: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ recipe: sha256, code: sha256, data: sha256, signature: sha256.nullable() })
        .optional()
        .describe('Digests of what it was made from, a part each: what differs says how the next number goes up.'),
    files: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(file).min(1).describe('The model.'),
    evidence: evidence.nullable(),
    ledger: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ seq: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().positive(), digest: sha256 })
        .nullable()
        .describe('The event that claimed the version: it anchors the ledger’s chain. null in manifests that were made without a ledger.'),
    override: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ by: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1), reason: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1) })
        .optional()
        .describe('Released against the verdict: by whom and why.'),
    approvals: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ environment: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), login: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), comment: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }))
        .optional()
        .describe('Approvals of the job’s environment, as GitHub states them.'),
    'release-references': zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ uri: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), sha256, size }))
        .describe('Files that stay where they are, as the policy names them.'),
})
    .meta({ title: 'Manifest of a version' });
const manifestAsset = 'manifest.json';


})

};
