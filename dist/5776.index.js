export const id = 5776;
export const ids = [5776];
export const modules = {

14239:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (rowsAsset),
  n: () => (writeEvidence)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/domain/evidence/pairing.ts + 9 modules
var pairing = __webpack_require__(72358);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/domain/evidence/crossing-name.ts
var crossing_name = __webpack_require__(5748);
// EXTERNAL MODULE: ./src/domain/evidence/hashed-ids.ts
var hashed_ids = __webpack_require__(34832);
// EXTERNAL MODULE: ./src/domain/evidence/impossible-columns.ts
var impossible_columns = __webpack_require__(68737);
// EXTERNAL MODULE: ./src/domain/evidence/prediction-columns.ts
var prediction_columns = __webpack_require__(63173);
// EXTERNAL MODULE: ./src/domain/evidence/row-units.ts
var row_units = __webpack_require__(44562);
;// CONCATENATED MODULE: ./src/domain/evidence/released-rows.ts






function releasedRows({ table, columns: all, model }) {
    (0,errors/* throwFaults */.G3)((0,impossible_columns/* impossibleColumns */.j)(all));
    const { baseline: _held, search, groups, slices = [], ...rest } = all;
    const isShown = (name) => (0,crossing_name/* crossedColumns */.zF)(name).every((column) => ![rest.id, rest.unit, rest.query].includes(column));
    const columns = {
        ...rest,
        ...(search === false && { search }),
        ...(groups && { groups: groups.filter(isShown) }),
        slices: slices.filter(isShown),
    };
    const wanted = (0,prediction_columns/* neededColumns */.Vn)(columns, 'candidate');
    (0,errors/* throwFaults */.G3)((0,prediction_columns/* missingFromTable */.fl)(table, wanted));
    const others = wanted.filter((name) => name !== columns.id);
    const columnOf = (name) => table.columns.get(name);
    (0,errors/* throwFaults */.G3)([...emptyUnits(table, columns, 'unit'), ...emptyUnits(table, columns, 'query')]);
    const isGroup = (name) => name === columns.unit || name === columns.query;
    const released = (name, column) => [
        name,
        isGroup(name) ? hashedUnits(column, { name, model }) : column,
    ];
    if (columns.id === undefined) {
        const kept = new Map(others.map((name) => released(name, columnOf(name))));
        return { table: { ...table, columns: kept }, columns };
    }
    const ids = columnOf(columns.id);
    (0,errors/* throwFaults */.G3)(emptyIds(table, { ids, name: columns.id }));
    const words = (0,hashed_ids/* hashIds */.HD)(ids, { model, rows: table.rows });
    const order = sortedRows(words, table.rows);
    const sorted = new Map([[columns.id, hexColumn(words, order)]]);
    for (const name of others)
        sorted.set(...released(name, inOrder(columnOf(name), order)));
    return { table: { ...table, columns: sorted }, columns };
}
function hashedUnits(column, { name, model }) {
    const { codes, texts } = (0,row_units/* unitsOf */.$J)(column, name);
    return { kind: 'text', codes, dictionary: (0,row_units/* hashUnits */.E$)(texts, model) };
}
function emptyUnits(table, columns, role) {
    const name = columns[role];
    const rows = name === undefined ? [] : (0,row_units/* rowsWithoutUnit */.G9)(table.columns.get(name));
    if (name === undefined || rows.length === 0)
        return [];
    const hint = `Give every row a ${role}, or write \`release: { evidence: summary }\`.`;
    const message = `${rows.length} of ${table.rows} rows have no ${role} in \`${name}\``;
    return [{ code: 'PREDICTIONS_INVALID', message, place: { path: table.path, field: name }, hint }];
}
function emptyIds(table, { ids, name }) {
    let empty = 0;
    for (let row = 0; row < table.rows; row++)
        if (ids.nulls?.[row] || (ids.kind === 'number' && Number.isNaN(ids.values[row])))
            empty++;
    if (empty === 0)
        return [];
    const hint = 'Give every row an id, or write `release: { evidence: summary }`.';
    const message = `${empty} of ${table.rows} rows have no id in \`${name}\``;
    return [{ code: 'PREDICTIONS_INVALID', message, place: { path: table.path, field: name }, hint }];
}
function sortedRows(words, rows) {
    const order = Uint32Array.from({ length: rows }, (_, row) => row);
    return order.sort((a, b) => {
        for (let word = 0; word < 4; word++) {
            const difference = words[4 * a + word] - words[4 * b + word];
            if (difference !== 0)
                return difference;
        }
        return a - b;
    });
}
function hexColumn(words, order) {
    const codes = Int32Array.from(order, (_, place) => place);
    return { kind: 'text', codes, dictionary: (0,hashed_ids/* hexOf */.ZD)(words, order) };
}
function inOrder(column, order) {
    const flags = column.nulls;
    const nulls = flags && { nulls: Uint8Array.from(order, (row) => flags[row]) };
    if (column.kind === 'text') {
        return { ...column, ...nulls, codes: Int32Array.from(order, (row) => column.codes[row]) };
    }
    return { ...column, ...nulls, values: Float64Array.from(order, (row) => column.values[row]) };
}

// EXTERNAL MODULE: ./src/domain/evidence/released-seeds.ts
var released_seeds = __webpack_require__(95622);
// EXTERNAL MODULE: ./src/domain/registry/evidence-summary.ts
var evidence_summary = __webpack_require__(83712);
// EXTERNAL MODULE: ./src/actions/gather/long-rows.ts + 1 modules
var long_rows = __webpack_require__(89618);
// EXTERNAL MODULE: ./src/actions/gather/recording.ts
var recording = __webpack_require__(76288);
;// CONCATENATED MODULE: ./src/actions/registry/evidence-asset.ts







const rowsAsset = 'evidence.parquet';
async function writeEvidence(host, request) {
    const { model, evidence } = request;
    const asked = [...(request.asked ?? []), ...evidence.values.keys()];
    const folder = external_node_path_default().posix.join('.modelgate', 'releases', model, evidence.side.run ?? 'run');
    const kind = request.release.evidence ?? ((await host.repository.isPrivate()) ? 'rows' : 'summary');
    if (kind === 'none')
        return null;
    const predictions = evidence.predictions && (await (0,long_rows/* rowsRead */.sJ)(evidence.predictions));
    const summed = predictions?.isSummary && predictions.summed;
    const others = await furtherRows(predictions);
    if (kind === 'rows' && predictions && !summed) {
        const first = releasedRows({ ...predictions, model });
        const { columns } = first;
        const all = others && (0,released_seeds/* releasedSeeds */.S)({ seed: others.own, rows: first }, others.released(model));
        if (others && !all)
            warnOfSeeds(host, model);
        const { table = first.table, seeds } = all ?? {};
        const isHashed = columns.id !== undefined || columns.unit !== undefined;
        const hash = isHashed ? { 'id-hash': 'sha256-128' } : {};
        const written = await write(host, { folder, asset: rowsAsset, table });
        return { path: written.path, entry: { ...written.entry, kind, columns, ...bySeed(seeds), ...hash } };
    }
    const ofRows = (rows) => {
        if (rows?.isSummary)
            return rows.summed;
        if (!rows)
            return undefined;
        const found = (0,pairing.pairRows)({ candidate: rows.table, baseline: null, asked, ...own(rows) });
        return found.kind === 'paired' ? found.rows : undefined;
    };
    const first = ofRows(predictions);
    const known = (0,evidence_summary/* summarise */.fS)(evidence.values, first ?? null);
    const ofSeeds = others && first && seedValues(others, { first, ofRows });
    if (others && !ofSeeds)
        warnOfSeeds(host, model);
    const values = ofSeeds ? (0,evidence_summary/* withSeedValues */.ST)(known, ofSeeds) : known;
    const seeds = ofSeeds && (0,evidence_summary/* summarySeeds */.rU)(ofSeeds.map(({ seed }) => seed));
    const asset = 'evidence-summary.parquet';
    const written = await write(host, { folder, asset, table: (0,evidence_summary/* summaryTable */.jb)(values, seeds) });
    return { path: written.path, entry: { ...written.entry, kind: 'summary', ...bySeed(seeds) } };
}
function warnOfSeeds({ log }, model) {
    log.warn(`${model}: predictions of a seed cannot be read, or are of other rows or labels than the first ones; only these are released, and what is held against this version will be incomparable.`);
}
function seedValues({ own: seed, rows: others }, { first, ofRows, }) {
    const all = [{ seed, values: (0,evidence_summary/* summarise */.fS)(new Map(), first) }];
    for (const other of others) {
        const found = ofRows(other.rows);
        if (found?.fingerprint !== first.fingerprint)
            return undefined;
        all.push({ seed: other.seed, values: (0,evidence_summary/* summarise */.fS)(new Map(), found) });
    }
    return all;
}
async function furtherRows(predictions) {
    const { seeds } = predictions ?? {};
    if (!seeds?.decide)
        return undefined;
    const rows = [];
    for (const { seed, read } of seeds.others)
        rows.push({ seed, rows: await (0,long_rows/* rowsRead */.sJ)(await read()) });
    const released = (model) => rows.map(({ seed, rows: read }) => ({ seed, rows: releasedRows({ ...read, model }) }));
    return { own: seeds.own, rows, released };
}
function bySeed(seeds) {
    return seeds ? { seeds: seeds.map(({ seed, columns }) => ({ seed, columns: { ...columns } })) } : {};
}
function own({ columns: all }) {
    const { baseline: _held, slices: _slices, ...columns } = all;
    return { columns };
}
async function write(host, { folder, asset, table }) {
    const file = external_node_path_default().posix.join(folder, asset);
    await (0,recording/* ignoreFolder */.BN)(host);
    await host.tables.write(file, table);
    return { path: file, entry: { asset, ...(await host.files.digest(file)) } };
}


}),

97177:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (mirrorForGto),
  _: () => (tagForGto)
});

// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/domain/registry/standing-now.ts
var standing_now = __webpack_require__(12445);
// EXTERNAL MODULE: ./src/domain/registry/version.ts
var registry_version = __webpack_require__(53866);
;// CONCATENATED MODULE: ./src/domain/registry/gto-tags.ts


function stagePrefix(model, stage) {
    return `${model}#${stage}`;
}
function missingStageTags(events, { stage, there }) {
    const moves = movesOf(events, stage);
    return moves.flatMap((event, at) => {
        const isLast = at === moves.length - 1;
        const assigned = moves[at - 1];
        const isLeft = assigned !== undefined && there.has(assignmentName(assigned, stage));
        return [
            ...(isLast || isLeft ? unassignment(events, event, stage) : []),
            ...(isLast ? [assignment(events, event, stage)] : []),
        ].filter(({ name }) => !there.has(name));
    });
}
function wasAssigned(events, { stage, there }) {
    const before = movesOf(events, stage).at(-2);
    return before !== undefined && there.has(assignmentName(before, stage));
}
function assignedVersions(events, { stage, there }) {
    const known = movesOf(events, stage).filter((event) => there.has(assignmentName(event, stage)));
    return known.map(({ version }) => version);
}
function lateRegistration(events, version) {
    const event = events.find((one) => (one.type === 'published' || one.type === 'adopted') && one.version === version);
    if (event === undefined)
        return undefined;
    const { model, seq } = event;
    const tag = (0,registry_version/* formatTag */._3)({ model, version });
    const message = `${model} ${version} (event ${seq})`;
    return { name: `${tag}#${seq}`, version, kind: 'registration', at: dateOf(events, seq), message };
}
function isRegistration(name, tag) {
    return name === tag || (name.startsWith(`${tag}#`) && /^\d+$/.test(name.slice(tag.length + 1)));
}
function movesOf(events, stage) {
    return events.filter((event) => (0,standing_now/* movedTo */.r)(event, stage) !== undefined);
}
function assignmentName({ model, seq }, stage) {
    return `${stagePrefix(model, stage)}#${seq}`;
}
function assignment(events, event, stage) {
    const { model, seq, version } = event;
    const message = `${stage} of ${model} is ${version} (event ${seq})`;
    const at = dateOf(events, seq);
    return { name: assignmentName(event, stage), version, kind: 'assignment', at, message };
}
function unassignment(events, event, stage) {
    if (event.type === 'adopted' || event.from === null)
        return [];
    const { model, seq, from } = event;
    const message = `${stage} of ${model} is not ${from} any more (event ${seq})`;
    const name = `${stagePrefix(model, stage)}!#${seq}`;
    return [{ name, version: from, kind: 'unassignment', at: dateOf(events, seq), message }];
}
function dateOf(events, seq) {
    const seconds = events
        .filter((event) => event.seq <= seq)
        .reduce((last, { at }) => Math.max(last + 1, Math.floor(Date.parse(at) / 1000)), 0);
    return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
}

// EXTERNAL MODULE: ./src/actions/registry/registry.ts + 1 modules
var registry = __webpack_require__(57265);
;// CONCATENATED MODULE: ./src/actions/registry/gto.ts




async function tagForGto(host, { model, version, tag, commit }, known) {
    const releases = known ?? (await host.store.releases(model));
    if (warnOfTwin(host, releases, { tag, commit }))
        return;
    await orWarn(host, () => host.store.annotate({ name: tag, commit, message: `${model} ${version}` }));
}
async function mirrorForGto(host, mirror) {
    await orWarn(host, async () => {
        const { ledger, stage, wanted } = mirror;
        const { events, model } = ledger;
        const there = new Set(await host.store.annotated(stagePrefix(model, stage)));
        if (!wanted && !wasAssigned(events, { stage, there }))
            return;
        const registered = new Set(assignedVersions(events, { stage, there }));
        for (const tag of missingStageTags(events, { stage, there })) {
            const commit = await commitOf(host, mirror, tag.version);
            if (commit === undefined)
                continue;
            if (!registered.has(tag.version) && !(await isRegistered(host, mirror, { tag, commit })))
                continue;
            registered.add(tag.version);
            const { name, message, at } = tag;
            await host.store.annotate({ name, commit, message, at });
            host.log.debug(`Tagged ${name}`);
        }
    });
}
async function isRegistered(host, { ledger, releases }, { tag: { version, kind }, commit }) {
    const { model, events } = ledger;
    const tag = (0,registry_version/* formatTag */._3)({ model, version });
    const names = await host.store.annotated(tag);
    if (names.some((name) => isRegistration(name, tag)))
        return true;
    if (kind === 'unassignment' || warnOfTwin(host, releases, { tag, commit }))
        return false;
    const late = lateRegistration(events, version);
    if (late === undefined)
        return false;
    const { name, message, at } = late;
    await host.store.annotate({ name, commit, message, at });
    return true;
}
async function commitOf(host, { ledger, releases }, version) {
    const tag = (0,registry_version/* formatTag */._3)({ model: ledger.model, version });
    const commit = (await (0,registry/* releaseOf */.l)(host, releases, tag))?.commit ?? '';
    if (/^[0-9a-f]{40,64}$/.test(commit))
        return commit;
    host.log.warn(`GTO is not told of ${tag}: its release names no commit.`);
    return undefined;
}
function warnOfTwin({ log }, releases, { tag, commit }) {
    const model = (0,registry_version/* parseTag */.ED)(tag)?.model;
    const twin = releases.find((one) => !one.draft && one.commit === commit && one.tag !== tag && (0,registry_version/* parseTag */.ED)(one.tag)?.model === model);
    if (twin)
        log.warn(`GTO is not told of ${tag}: ${twin.tag} is of the same commit, and GTO takes one a commit.`);
    return twin !== undefined;
}
async function orWarn({ log }, work) {
    try {
        await work();
    }
    catch (error) {
        if (!(error instanceof errors/* ModelgateError */.HJ))
            throw error;
        log.warn(`The tags for GTO are not complete; the next promotion makes what lacks. ${error.message}`);
    }
}


}),

52212:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (gatherModelFiles)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/domain/canonical-json.ts
var canonical_json = __webpack_require__(39605);
;// CONCATENATED MODULE: ./src/domain/registry/asset-plan.ts


const mostAssets = 1000;
const documentNames = ['manifest.json', 'evidence.parquet', 'evidence-summary.parquet'];
function planAssets(files, { largest }) {
    const names = namesOf(files, largest);
    const plans = files.map((file) => ({ ...file, assets: assetsOf(file, { name: names(file), largest }) }));
    const count = plans.reduce((sum, { assets }) => sum + assets.length, documentNames.length);
    if (count <= mostAssets)
        return plans;
    throw new errors/* ModelgateError */.HJ({
        code: 'STORE_REFUSED',
        message: `The model would take ${count} assets of a release; GitHub takes ${mostAssets}`,
        hint: 'Pack its files into fewer, or keep them elsewhere and name them under `release.references`.',
    });
}
const asset_plan_forms = [
    (path) => safe(path.slice(path.lastIndexOf('/') + 1), path),
    (path) => safe(path.replaceAll('/', '__'), path),
    (path) => marked(path.replaceAll('/', '__'), digits(path, 8)),
    (path) => marked(path.replaceAll('/', '__'), digits(path, 64)),
];
function namesOf(files, largest) {
    const steps = new Map(files.map(({ path }) => [path, 0]));
    const nameOf = ({ path }) => asset_plan_forms[steps.get(path) ?? 0](path);
    if (steps.size !== files.length)
        throw new RangeError('a path occurs twice');
    for (;;) {
        const owners = new Map(documentNames.map((name) => [name, new Set([''])]));
        for (const file of files) {
            const taken = [
                nameOf(file),
                ...assetsOf(file, { name: nameOf(file), largest }).map(({ name }) => name),
            ];
            for (const name of taken) {
                const key = name.toLowerCase();
                owners.set(key, (owners.get(key) ?? new Set()).add(file.path));
            }
        }
        const clashes = [...owners.values()].filter((paths) => paths.size > 1);
        if (clashes.length === 0)
            return nameOf;
        const changed = new Set(clashes.flatMap((paths) => mostChanged(paths, steps)));
        for (const path of changed)
            steps.set(path, (steps.get(path) ?? 0) + 1);
    }
}
function mostChanged(paths, steps) {
    const open = [...paths].filter((path) => (steps.get(path) ?? asset_plan_forms.length) < asset_plan_forms.length - 1);
    const most = Math.max(...open.map((path) => steps.get(path) ?? 0));
    return open.filter((path) => steps.get(path) === most);
}
function assetsOf({ size, sha256 }, { name, largest }) {
    if (size === 0)
        return [];
    if (size <= largest)
        return [{ name, offset: 0, size, sha256 }];
    const count = Math.ceil(size / largest);
    const counted = (number) => String(number).padStart(3, '0');
    return Array.from({ length: count }, (_, at) => ({
        name: `${name}.part-${counted(at + 1)}-of-${counted(count)}`,
        offset: at * largest,
        size: Math.min(largest, size - at * largest),
        sha256: undefined,
    }));
}
const longest = 120;
function safe(name, path) {
    const isSafe = name.length <= longest && /^(?!\.)[A-Za-z0-9._-]+(?<!\.)$/.test(name);
    return isSafe ? name : marked(name, digits(path, 8));
}
function marked(name, mark) {
    const [, stem = '', extension = ''] = /^(.*?)(\.[A-Za-z0-9]{1,16})?$/s.exec(name) ?? [];
    const letters = stem
        .replace(/[^A-Za-z0-9._-]+/g, '-')
        .replace(/^[.-]+/, '')
        .slice(0, longest);
    return `${letters}${letters && '-'}${mark}${extension}`;
}
function digits(path, count) {
    return (0,canonical_json/* sha256Of */.Bj)(path).slice('sha256:'.length, 'sha256:'.length + count);
}

// EXTERNAL MODULE: ./src/domain/run/content-id.ts
var content_id = __webpack_require__(14973);
// EXTERNAL MODULE: ./src/ports/store.ts
var store = __webpack_require__(93433);
;// CONCATENATED MODULE: ./src/actions/registry/model-files.ts






async function gatherModelFiles(host, { record, folder }, { references: written }) {
    const references = written.map(({ uri, sha256, size }) => ({ uri, sha256: `sha256:${sha256}`, size }));
    const sized = record.files.map((file) => ({ ...file, path: file.path.replace(/^files\//, '') }));
    for (const file of sized)
        await verifyFile(host, folder, file);
    const plans = planAssets(sized, { largest: store/* largestAsset */.x });
    const files = await Promise.all(plans.map((plan) => manifestFile(host, folder, plan)));
    const all = [
        ...files,
        ...references.map(({ uri, sha256, size }) => ({ path: referencePath(uri), size, sha256, uri })),
    ];
    const id = (0,content_id/* contentId */.f)(all);
    if (id === undefined) {
        throw new errors/* ModelgateError */.HJ({
            code: 'FILE_MISSING',
            message: `The run of ${record.model} has no model file: there is nothing to release`,
            hint: 'Name the file that training writes under `model` of the policy, or where it is kept under `release.references`.',
        });
    }
    return {
        contentId: id,
        files: all,
        assets: plans.flatMap((plan) => sourcesOf(plan, folder, files)),
        references,
    };
}
async function verifyFile({ files }, folder, { path: file, size, sha256 }) {
    const place = { path: external_node_path_default().join(folder, 'files', file) };
    const found = await files.digest(place.path);
    if (found.size === size && found.sha256 === sha256)
        return;
    throw new errors/* ModelgateError */.HJ({
        code: 'DOCUMENT_INVALID',
        message: `The file is not the one of the record: ${found.size} bytes with ${found.sha256} instead of ${size} with ${sha256}`,
        place,
        hint: 'The run was changed after it was recorded. Run the training again.',
    });
}
async function manifestFile({ files }, folder, plan) {
    const { path: file, size, sha256, assets } = plan;
    const [only, ...more] = assets;
    if (only === undefined)
        return { path: file, size, sha256: (0,canonical_json/* sha256Of */.Bj)(''), empty: true };
    if (more.length === 0)
        return { path: file, size, sha256, asset: only.name };
    const parts = [];
    for (const { name, offset, size: bytes } of assets) {
        const digest = await files.digest(external_node_path_default().join(folder, 'files', file), { offset, size: bytes });
        parts.push({ asset: name, size: bytes, sha256: digest.sha256 });
    }
    return { path: file, size, sha256, parts };
}
function sourcesOf(plan, folder, files) {
    const listed = files.find((file) => file.path === plan.path);
    return plan.assets.map(({ name, offset, size }) => ({
        name,
        path: external_node_path_default().join(folder, 'files', plan.path),
        offset,
        size,
        sha256: listed?.parts?.find(({ asset }) => asset === name)?.sha256 ?? plan.sha256,
    }));
}
function referencePath(uri) {
    const name = uri.replace(/[?#].*$/s, '').replace(/\/+$/, '');
    return name.slice(name.lastIndexOf('/') + 1) || 'reference';
}


}),

57105:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Q: () => (publishVersion),
  s: () => (fillAndPublish)
});
var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
var _domain_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39605);
var _domain_compare_comparison_validation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(855);
var _domain_registry_event_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99610);
var _domain_registry_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30705);
var _domain_registry_manifest_assets_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(57631);
var _domain_registry_manifest_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26561);
var _domain_registry_model_card_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88522);
var _domain_registry_release_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(40919);
var _domain_registry_standing_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8920);
var _gto_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(97177);
var _ledger_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(68938);
var _released_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(89866);













async function publishVersion(host, opened, made) {
    const { scope, run, model } = made;
    const candidacy = { stage: scope.stage, contentId: model.contentId, key: (0,_domain_registry_standing_js__WEBPACK_IMPORTED_MODULE_11__/* .claimKey */ .Eo)(run.record.id) };
    const claimed = await (0,_ledger_js__WEBPACK_IMPORTED_MODULE_9__/* .record */ .g1)(host, opened, (ledger) => {
        if ((0,_domain_registry_standing_js__WEBPACK_IMPORTED_MODULE_11__/* .standingOf */ .YP)(ledger, candidacy).kind !== 'new')
            return undefined;
        return { type: 'registered', key: candidacy.key, version: made.numberOn(ledger) };
    });
    if (claimed.kind === 'outrun')
        return claimed;
    const { version } = claimed.event;
    const { again } = claimed;
    const manifest = manifestOf(made, {
        version,
        ledger: { seq: claimed.event.seq, digest: (0,_domain_registry_event_js__WEBPACK_IMPORTED_MODULE_3__/* .digestOfEvent */ .IX)(claimed.event) },
        host,
    });
    const release = (again && (await publishedBefore(host, manifest))) ||
        (await fillAndPublish(host, again ? withoutListing(made) : made, manifest));
    const published = await (0,_ledger_js__WEBPACK_IMPORTED_MODULE_9__/* .record */ .g1)(host, claimed.ledger, ({ state }) => state.versions[version]?.status === 'withdrawn'
        ? undefined
        : {
            type: 'published',
            key: `published:${version}`,
            version,
            'content-id': model.contentId,
            'release-id': release.id,
        });
    if (published.kind === 'outrun')
        return published;
    return { kind: 'published', ledger: published.ledger, version, release };
}
function manifestOf({ scope, run, reused, model, evidence, comparison, parent, parts, override, approvals }, { version, ledger, host, }) {
    const { rules } = comparison.inputs;
    const { path, ref, commit, digest } = rules;
    return (0,_domain_registry_manifest_text_js__WEBPACK_IMPORTED_MODULE_5__/* .makeManifest */ .Ui)({
        model: scope.subject.model,
        version,
        commit: host.context.commit,
        parent,
        run: run.record,
        ...(reused && { reused: originOf(reused) }),
        comparison: (0,_domain_compare_comparison_validation_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutExamples */ .Qb)(comparison),
        policy: path !== undefined && ref !== undefined && commit !== undefined ? { path, ref, commit, digest } : null,
        parts,
        files: [...model.files],
        evidence: evidence?.entry ?? null,
        ledger,
        ...(override && { override }),
        ...(approvals.length > 0 && { approvals: [...approvals] }),
        'release-references': [...model.references],
    });
}
function originOf({ id, workflowRun, commit, url }) {
    return { artifact: id, 'workflow-run': workflowRun, commit, ...(url !== undefined && { url }) };
}
async function publishedBefore(host, manifest) {
    const { model, version, tag } = manifest;
    const release = await host.store.release(tag);
    if (!release)
        return undefined;
    const found = (await (0,_released_js__WEBPACK_IMPORTED_MODULE_10__/* .openRelease */ .gS)(host, { model, version, release })).manifest;
    if (found['content-id'] === manifest['content-id'] && found.ledger?.digest === manifest.ledger?.digest)
        return release;
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelgateError */ .HJ({
        code: 'STORE_REFUSED',
        message: `There is a release ${tag} already, and it is not the one that event ${manifest.ledger?.seq} of the ledger claimed`,
        hint: 'Rename or remove that release, or give `version` another number.',
    });
}
function withoutListing({ releases: _releases, ...made }) {
    return made;
}
async function fillAndPublish(host, made, manifest) {
    const { store, files, log, context } = host;
    const { model, version, tag } = manifest;
    const text = (0,_domain_registry_manifest_text_js__WEBPACK_IMPORTED_MODULE_5__/* .formatManifest */ .L_)(manifest);
    const file = `.modelgate/releases/${model}/${version}/${_domain_registry_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .manifestAsset */ .A}`;
    await files.write(file, text);
    const document = {
        name: _domain_registry_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .manifestAsset */ .A,
        path: file,
        offset: 0,
        size: Buffer.byteLength(text),
        sha256: (0,_domain_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Of */ .Bj)(text),
    };
    const notes = (0,_domain_registry_model_card_js__WEBPACK_IMPORTED_MODULE_6__/* .modelCard */ .o)(manifest, {
        card: made.scope.subject.release.card,
        repository: context.repository,
        serverUrl: context.serverUrl,
    });
    const title = (0,_domain_registry_release_text_js__WEBPACK_IMPORTED_MODULE_7__/* .releaseTitle */ .KU)({ model, version });
    const draft = await store.draft({ tag, commit: manifest.commit, title, notes }, made.releases && { known: made.releases });
    const sources = [...made.model.assets, ...(made.evidence ? [sourceOf(made.evidence)] : []), document];
    for (const source of sources) {
        log.info(`Uploading ${source.name} (${source.size} bytes)`);
        await store.upload(draft, source);
    }
    const expected = [
        ...(0,_domain_registry_manifest_assets_js__WEBPACK_IMPORTED_MODULE_12__/* .expectedAssets */ ._)(manifest),
        { name: document.name, size: document.size, digest: document.sha256 },
    ];
    const { latest, gto } = made.scope.subject.release;
    if (gto)
        await (0,_gto_js__WEBPACK_IMPORTED_MODULE_8__/* .tagForGto */ ._)(host, manifest, made.releases);
    return store.publish(draft, expected, { latest });
}
function sourceOf({ path: file, entry: { asset, size, sha256 } }) {
    return { name: asset, path: file, offset: 0, size, sha256 };
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

5703:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  V: () => (verifyRelease)
});
var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
var _domain_registry_asset_check_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27127);
var _domain_registry_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30705);
var _domain_registry_manifest_assets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57631);
var _released_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89866);





async function verifyRelease(host, request) {
    const opened = await (0,_released_js__WEBPACK_IMPORTED_MODULE_2__/* .openRelease */ .gS)(host, request);
    const { release, manifest } = opened;
    const { assets } = await host.store.restated(release);
    const found = assets.filter(({ name }) => name !== _domain_registry_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestAsset */ .A);
    const differences = (0,_domain_registry_asset_check_js__WEBPACK_IMPORTED_MODULE_3__/* .assetDifferences */ .Pz)(found, (0,_domain_registry_manifest_assets_js__WEBPACK_IMPORTED_MODULE_4__/* .expectedAssets */ ._)(manifest));
    if (differences.length === 0)
        return opened;
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelgateError */ .HJ({
        code: 'ASSET_INVALID',
        message: `The release ${release.tag} is not what its manifest states: ${differences.join('; ')}`,
        hint: 'Name another version, or promote again.',
    });
}


}),

82154:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  e: () => (unansweredClicks),
  t: () => (clickRefusal)
});
var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53866);

function unansweredClicks(state, releases, whole) {
    return Object.entries(state.versions).flatMap(([version, { status }]) => {
        if (status !== 'published')
            return [];
        const tag = (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTag */ ._3)({ model: state.model, version });
        const seen = releases.filter((release) => release.tag === tag);
        const visible = seen.find(({ draft }) => !draft);
        if (visible)
            return visible.prerelease ? [{ version, kind: 'prereleased' }] : [];
        if (seen.length > 0)
            return [{ version, kind: 'unpublished' }];
        return whole ? [{ version, kind: 'deleted' }] : [];
    });
}
function clickRefusal(model, { version, kind }) {
    const done = { prereleased: 'marked as a pre-release', unpublished: 'unpublished', deleted: 'deleted' }[kind];
    return `The release ${model}@${version} was ${done}, which asks for a rollback that nobody has carried out. Run \`rollback\` first, or undo the click`;
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

12445:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Z: () => (standingNow),
  r: () => (movedTo)
});
var _click_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82154);
var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53866);


function standingNow(state, { events, releases, }) {
    const count = (status) => Object.values(state.versions).filter((version) => version.status === status).length;
    return {
        model: state.model,
        seq: state.seq,
        stages: Object.entries(state.stages).map(([stage, { version, hold }]) => {
            const mover = events.findLast((event) => movedTo(event, stage) === version);
            const holding = hold && events.find(({ seq }) => seq === hold.seq);
            return {
                stage,
                version,
                since: mover?.at,
                by: mover?.by,
                hold: hold && { ...hold, ...(holding && { since: holding.at, by: holding.by }) },
            };
        }),
        versions: {
            registered: count('registered'),
            published: count('published'),
            withdrawn: count('withdrawn'),
        },
        clicks: releases === undefined ? [] : (0,_click_js__WEBPACK_IMPORTED_MODULE_0__/* .unansweredClicks */ .e)(state, releases, false),
        claims: events.flatMap((event) => {
            if (event.type !== 'registered' || state.versions[event.version]?.status !== 'registered')
                return [];
            const { version, seq } = event;
            const tag = (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .formatTag */ ._3)({ model: state.model, version });
            return [{ version, seq, draft: (releases ?? []).some((one) => one.draft && one.tag === tag) }];
        }),
        incomplete: releases === undefined,
    };
}
function movedTo(event, stage) {
    const moves = event.type === 'promoted' || event.type === 'rolled-back' || event.type === 'adopted';
    return moves && event.stage === stage ? event.version : undefined;
}


}),

8920:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Eo: () => (claimKey),
  L7: () => (withdrawnRefusal),
  Ps: () => (isSameStage),
  YP: () => (standingOf),
  iI: () => (holdRefusal),
  xY: () => (withdrawnTwin)
});
function standingOf({ state, events }, { stage, contentId, key }) {
    const refusal = holdRefusal(state, stage);
    if (refusal !== undefined)
        return { kind: 'refused', reason: refusal };
    const same = Object.entries(state.versions).filter(([, version]) => version['content-id'] === contentId);
    const gone = same.find(([, { status }]) => status === 'withdrawn');
    if (gone)
        return { kind: 'refused', reason: withdrawnRefusal(gone[0]) };
    const published = same.findLast(([, { status }]) => status === 'published')?.[0];
    if (published !== undefined) {
        const holds = state.stages[stage]?.version === published;
        return { kind: holds ? 'unchanged' : 'published', version: published };
    }
    const claim = events.findLast((event) => event.type === 'registered' && event.key === key);
    return { kind: 'new', claimed: claim && 'version' in claim ? claim.version : undefined };
}
function holdRefusal(state, stage) {
    const hold = state.stages[stage]?.hold;
    if (!hold)
        return undefined;
    return `Stage \`${stage}\` of ${state.model} is closed to promotion since event ${hold.seq}: ${hold.reason}. Lift the hold first: \`modelgate hold ${state.model} --stage ${stage} --lift true --reason …\``;
}
function withdrawnRefusal(version) {
    return `${version} has these very bytes and was withdrawn: it is not selected again. Train another model`;
}
function withdrawnTwin({ versions }, version) {
    const known = versions[version];
    if (known?.status === 'withdrawn')
        return version;
    const content = known?.['content-id'];
    if (content === undefined)
        return undefined;
    return Object.entries(versions).find(([, one]) => one.status === 'withdrawn' && one['content-id'] === content)?.[0];
}
function claimKey(runId) {
    return `registered:${runId}`;
}
function isSameStage(a, b) {
    return a?.seq === b?.seq && a?.version === b?.version;
}


}),

93433:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  i: () => (longestNotes),
  x: () => (largestAsset)
});
const largestAsset = 2 ** 31 - 1;
const longestNotes = 125_000;


})

};
