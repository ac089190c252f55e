export const id = 2145;
export const ids = [2145,3173];
export const modules = {

31638:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  T: () => (portablePath)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

function portablePath(folder, file) {
    return node_path__WEBPACK_IMPORTED_MODULE_0___default().relative(folder, file).split((node_path__WEBPACK_IMPORTED_MODULE_0___default().sep)).join('/');
}


}),

13349:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (init)
});

// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./src/domain/report/inert.ts
var inert = __webpack_require__(34099);
;// CONCATENATED MODULE: ./src/domain/init/policy-text.ts


const longestComment = 300;
function policyText(drafts) {
    const models = Object.fromEntries(drafts.map((draft) => [draft.name, policy_text_valueOf(draft)]));
    const document = new dist/* Document */.yo({ version: 1, models }, { aliasDuplicateObjects: false });
    document.commentBefore = commentOf(introduction);
    for (const draft of drafts)
        annotate(document.getIn(['models', draft.name], true), draft);
    return document.toString({ lineWidth: 0 });
}
const introduction = [
    'yaml-language-server: $schema=https://raw.githubusercontent.com/modelgate/modelgate/main/schemas/policy.json',
    'How models are made and measured, and what a change of them must satisfy.',
    'Written by `modelgate init` from what it found; it is yours to change. All fields: docs/policy.md of Modelgate.',
    'In a pull request `gate` and `stages` are those of the default branch, all else is the pull request’s.',
];
const ofPath = 'Folder of the model: commands run there, and the paths below are relative to it.';
function policy_text_valueOf({ path, fields }) {
    const written = fields.filter((field) => field.state === 'found');
    return { path, ...Object.fromEntries(written.map(({ key, value }) => [key, value])) };
}
function annotate(entries, { fields }) {
    let waiting = [ofPath];
    const place = (key) => {
        if (waiting.length > 0)
            entryOf(entries, key).key.commentBefore = commentOf(waiting);
        waiting = [];
    };
    place('path');
    for (const field of fields) {
        waiting = [...waiting, ...field.comments, ...(field.state === 'open' ? field.example : [])];
        if (field.state === 'open')
            continue;
        place(field.key);
        const { value } = entryOf(entries, field.key);
        if (field.after && value)
            value.comment = commentOf(field.after);
    }
    if (waiting.length > 0)
        entries.comment = commentOf(waiting);
}
function entryOf(entries, name) {
    const entry = entries.items.find(({ key }) => key.value === name);
    if (!entry)
        throw new Error(`the policy has no ${name}`);
    return entry;
}
function commentOf(lines) {
    return lines
        .map((line) => {
        const [indent = ''] = /^ */.exec(line) ?? [];
        return ` ${indent}${(0,inert/* visible */.RK)(line.slice(indent.length), longestComment)}`;
    })
        .join('\n');
}

// EXTERNAL MODULE: ./src/domain/policy/parse.ts + 6 modules
var parse = __webpack_require__(82278);
// EXTERNAL MODULE: ./src/domain/report/document.ts
var report_document = __webpack_require__(95930);
;// CONCATENATED MODULE: ./src/domain/report/init-page.ts

function proposalPage({ repository, drafts, files, notes }) {
    const fresh = files.filter(({ state }) => state === 'new');
    const kept = files.filter(({ state }) => state === 'kept');
    const there = files.filter(({ state }) => state === 'there');
    const sentence = fresh.length === 0
        ? 'Everything is there already: nothing is to be written.'
        : `To write: ${counted(fresh.length, 'file')}.`;
    return page(repository, {
        headline: { status: 'none', sentence: (0,report_document/* say */.cv) `${(0,report_document/* own */.ZV)(sentence)}` },
        blocks: [
            ...drafts.flatMap(draftBlocks),
            ...fresh.flatMap((file) => fileBlocks(file, 'is new')),
            ...kept.flatMap((file) => fileBlocks(file, 'is there and is kept as it is; this is how it would read otherwise')),
            ...there.map(({ path }) => ({
                kind: 'paragraph',
                content: (0,report_document/* say */.cv) `${path} ${(0,report_document/* own */.ZV)('is there already, just so.')}`,
            })),
            ...(notes.length > 0 ? [{ kind: 'list', items: notes }] : []),
        ],
    });
}
function writtenPage({ repository, drafts, files }, { dryRun }) {
    const fresh = counted(files.filter(({ state }) => state === 'new').length, 'file');
    const hasPolicy = files.some(({ path, state }) => path.endsWith('modelgate.yml') && state === 'new');
    const gaps = hasPolicy ? drafts.flatMap((draft) => gapsOf(draft, drafts.length > 1)) : [];
    const left = gaps.length === 0 ? '' : ` To fill in, in the policy: ${gaps.join(', ')}.`;
    const done = dryRun
        ? `Nothing was written, since this is a dry run: it would be ${fresh}.`
        : `Written: ${fresh}.`;
    return page(repository, {
        headline: { status: gaps.length > 0 ? 'warning' : 'pass', sentence: (0,report_document/* say */.cv) `${(0,report_document/* own */.ZV)(done + left)}` },
        blocks: dryRun ? [] : nextSteps(gaps.length > 0),
    });
}
function page(model, section) {
    return { overview: null, sections: [{ model, ...section }] };
}
function gapsOf({ name, fields }, several) {
    return fields
        .filter(({ state, key }) => state === 'open' && key !== 'data')
        .map(({ key }) => (several ? `\`${key}\` of ${name}` : `\`${key}\``));
}
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
function draftBlocks({ name, path, fields }) {
    return [
        { kind: 'heading', text: `Found of ${name}` },
        {
            kind: 'list',
            items: [
                ...(path === '.' ? [] : [(0,report_document/* say */.cv) `${(0,report_document/* own */.ZV)('`path`: ')}${path}`]),
                ...fields.map((field) => (0,report_document/* say */.cv) `${(0,report_document/* own */.ZV)(`\`${field.key}\`${stateOf(field)}: `)}${init_page_valueOf(field)}${sentencesOf(field)}`),
            ],
        },
    ];
}
function stateOf({ state, key }) {
    if (state === 'found')
        return '';
    return key === 'data' ? ', as a comment' : ', to fill in';
}
function sentencesOf({ comments }) {
    return comments.join(' ').replace(/:$/, '.');
}
function init_page_valueOf(field) {
    if (field.state === 'open')
        return [];
    if (field.key === 'train')
        return (0,report_document/* say */.cv) `${{ kind: 'data', text: field.value.run }}. `;
    if (field.key === 'gate')
        return (0,report_document/* say */.cv) `${Object.keys(field.value).join(', ')}. `;
    if (typeof field.value === 'string')
        return (0,report_document/* say */.cv) `${{ kind: 'data', text: field.value }}. `;
    return [];
}
function fileBlocks({ path, diff }, what) {
    return [
        { kind: 'paragraph', content: (0,report_document/* say */.cv) `${path} ${(0,report_document/* own */.ZV)(`${what}:`)}` },
        { kind: 'code', language: 'text', lines: diff },
    ];
}
function nextSteps(gaps) {
    return [
        { kind: 'heading', text: gaps ? 'Next, when the lines are filled in' : 'Next' },
        {
            kind: 'code',
            language: 'sh',
            lines: [
                'git switch --create modelgate && git add .github && git commit --message "Models under management"',
                'git push --set-upstream origin modelgate',
                'gh pr create --fill    # or open the pull request on GitHub',
            ],
        },
    ];
}

// EXTERNAL MODULE: ./src/runtime/define-action.ts
var define_action = __webpack_require__(7320);
// EXTERNAL MODULE: ./src/runtime/fields.ts
var fields = __webpack_require__(74175);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/domain/repository-path.ts
var repository_path = __webpack_require__(62164);
;// CONCATENATED MODULE: ./src/domain/init/output-name.ts
const modelEndings = /\.(?:onnx|pkl|pickle|joblib|skops|pt|pth|ckpt|safetensors|h5|hdf5|keras|tflite|cbm|ubj|xgb|lgb|bst|pmml|mlmodel|gguf|rds)$/i;
const modelTexts = /^(?:.*[-_.])?model\.(?:json|txt|bin)$/i;
const tables = /\.(?:parquet|csv|tsv|jsonl|ndjson)(?:\.gz)?$/i;
const numbers = /\.(?:json|ya?ml|csv|tsv|txt)$/i;
function outputKind(name) {
    const stem = name.replace(/\.gz$/i, '').replace(/\.[^.]*$/, '');
    const words = stem
        .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
        .toLowerCase()
        .split(/[^a-z0-9]+/);
    const has = (...wanted) => wanted.some((word) => words.includes(word));
    if (tables.test(name) && has('predictions', 'prediction', 'preds', 'pred', 'predicted', 'oof'))
        return 'predictions';
    if (numbers.test(name) && has('metrics', 'metric', 'scores'))
        return 'metrics';
    if (numbers.test(name) && has('score', 'results', 'result', 'eval', 'evaluation', 'performance', 'report'))
        return 'perhaps-metrics';
    return modelEndings.test(name) || modelTexts.test(name) ? 'model' : undefined;
}

;// CONCATENATED MODULE: ./src/domain/init/plain-path.ts

const longest = 200;
const plainName = /^(?! )[\p{L}\p{N}_.@+, -]+(?<! )$/u;
function isPlainPath(path) {
    if (path.length > longest || (0,repository_path/* pathFault */.a9)(path) !== undefined)
        return false;
    return path.split('/').every((name) => plainName.test(name) && !name.startsWith('-') && !/ {2}/.test(name));
}
function shellWord(path) {
    return /^[A-Za-z0-9_.@+,/-]+$/.test(path) ? path : `'${path}'`;
}

;// CONCATENATED MODULE: ./src/domain/init/listing.ts



const foreign = new Set('node_modules vendor third_party site-packages __pycache__ venv env virtualenv test tests doc docs'.split(' '));
function listingOf({ tracked, others, folder, }) {
    const all = [...new Set([...tracked, ...others])].filter((path) => (0,repository_path/* isWithin */.UO)(folder, path) && !isForeign((0,repository_path/* relativeTo */.Mf)(folder, path)));
    return {
        folder,
        paths: all.filter(isPlainPath).toSorted(byCodeUnits),
        tracked: new Set(tracked),
        refused: all.filter((path) => !isPlainPath(path) && counts(path)).toSorted(byCodeUnits),
    };
}
function filesOf({ paths }, folder) {
    return paths.filter((path) => (0,repository_path/* isWithin */.UO)(folder, path)).map((path) => (0,repository_path/* relativeTo */.Mf)(folder, path));
}
function isTracked({ tracked }, folder, file) {
    return tracked.has(folder === '.' ? file : `${folder}/${file}`);
}
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function isForeign(path) {
    const folders = path.split('/').slice(0, -1);
    return folders.some((name) => name.startsWith('.') || foreign.has(name));
}
function counts(path) {
    const name = baseName(path);
    return /train|dvc\.yaml/i.test(name) || outputKind(name) !== undefined;
}
function byCodeUnits(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./src/domain/init/homes.ts


const usual = /^(?:train|training|train[-_]model|model[-_]train(?:ing)?|run[-_]training)\.(?:py|R|r|sh)$/;
const other = /^(?:train[-_][\w-]+|[\w-]+[-_]train)\.(?:py|R|r|sh)$/;
const parts = /(?:^|[-_])(?:utils?|helpers?|config|conf|data|dataset|datasets|loader|loop|step|args|options|test|split|val|callbacks?|losses?)(?:[-_.]|$)/i;
const codeFolders = new Set(['src', 'scripts', 'script', 'code', 'bin', 'training', 'train', 'pipeline']);
const collections = new Set(['models', 'projects', 'services', 'apps', 'packages', 'pipelines']);
const rank = ['py', 'R', 'r', 'sh'];
function homesOf(listing) {
    const { folder } = listing;
    const files = filesOf(listing, folder);
    const marks = files.filter((file) => usual.test(baseName(file)) || baseName(file) === 'dvc.yaml');
    const nested = [...new Set(marks.map(homeOf))].filter((home) => home !== '.').toSorted();
    const outer = nested.filter((home) => !nested.some((one) => one !== home && (0,repository_path/* isWithin */.UO)(one, home)));
    const atTop = marks.some((file) => homeOf(file) === '.');
    const [only = '.'] = outer;
    if (outer.length > 1) {
        const [first, ...rest] = outer.map((home) => homeAt(listing, absolute(folder, home)));
        return { homes: [first, ...rest], passedOver: marks.filter((file) => homeOf(file) === '.') };
    }
    const apart = only !== '.' && !atTop && isProject(only, files);
    return { homes: [homeAt(listing, apart ? absolute(folder, only) : folder)], passedOver: [] };
}
function homeAt(listing, path) {
    const scripts = filesOf(listing, path)
        .map((file) => ({ path: file, usual: usual.test(baseName(file)) }))
        .filter((script) => script.usual || (other.test(baseName(script.path)) && !parts.test(baseName(script.path))))
        .toSorted((a, b) => Number(b.usual) - Number(a.usual) || depthOf(a) - depthOf(b) || rankOf(a) - rankOf(b));
    return { path, scripts };
}
function homeOf(file) {
    const folders = file.split('/').slice(0, -1);
    while (codeFolders.has(folders.at(-1) ?? ''))
        folders.pop();
    return folders.join('/') || '.';
}
function isProject(home, files) {
    const [first = '', ...more] = home.split('/');
    if (more.length > 0 && collections.has(first))
        return true;
    const own = ['dvc.yaml', 'requirements.txt', 'pyproject.toml', 'environment.yml'];
    return own.some((file) => files.includes(`${home}/${file}`));
}
function absolute(folder, home) {
    return (0,repository_path/* repositoryPath */.SH)(folder, home) ?? folder;
}
function depthOf({ path }) {
    return path.split('/').length;
}
function rankOf({ path }) {
    return rank.indexOf(path.slice(path.lastIndexOf('.') + 1));
}
function pathFrom(folder, file) {
    if ((0,repository_path/* isWithin */.UO)(folder, file))
        return (0,repository_path/* relativeTo */.Mf)(folder, file);
    const names = folder.split('/');
    const ups = names.findIndex((_, i) => (0,repository_path/* isWithin */.UO)(names.slice(0, names.length - 1 - i).join('/') || '.', file));
    const above = names.slice(0, names.length - 1 - ups).join('/') || '.';
    return `${'../'.repeat(ups + 1)}${(0,repository_path/* relativeTo */.Mf)(above, file)}`;
}

// EXTERNAL MODULE: ./src/actions/gather/portable-path.ts
var portable_path = __webpack_require__(31638);
;// CONCATENATED MODULE: ./src/actions/init/repository-files.ts





const largestText = 1_000_000;
const shallow = ['*', '*/*', '*/*/*'];
async function gatherListing(host) {
    const { context, repository, files } = host;
    const folder = folderOf(host);
    const tree = await repository.tree(context.commit);
    const tracked = tree.filter(({ mode }) => mode.startsWith('100')).map((entry) => entry.path);
    const known = new Set(tracked);
    const filesBelow = async (below) => {
        const found = await files.glob(shallow, external_node_path_default().join(context.workspace, below), { anyName: true });
        const there = [];
        for (const file of found.map((name) => inFolder(below, name)))
            if (known.has(file) || (await files.kind(external_node_path_default().join(context.workspace, file))) === 'file')
                there.push(file);
        return there;
    };
    const near = await filesBelow(folder);
    const { homes } = homesOf(listingOf({ tracked, others: near, folder }));
    const far = await Promise.all(homes.filter((home) => home.path !== folder).map((home) => filesBelow(home.path)));
    return listingOf({ tracked, others: [...near, ...far.flat()], folder });
}
async function readText(host, file, limit = largestText) {
    const bytes = await readBytes(host, file, limit);
    return bytes === undefined || bytes.includes(0) ? undefined : new TextDecoder().decode(bytes);
}
async function readBytes({ files, context }, file, limit = largestText) {
    const at = external_node_path_default().join(context.workspace, file);
    if ((await files.kind(at)) !== 'file')
        return undefined;
    if (((await files.size(at)) ?? 0) > limit)
        return undefined;
    return files.read(at, limit);
}
function inFolder(folder, file) {
    return (0,repository_path/* repositoryPath */.SH)(folder, file) ?? file;
}
function folderOf({ context, files }) {
    const relative = (0,portable_path/* portablePath */.T)(context.workspace, files.root);
    return (0,repository_path/* repositoryPath */.SH)('.', relative) ?? '.';
}

;// CONCATENATED MODULE: ./src/domain/init/draft.ts
function found(key, value, { comments, after }) {
    return { state: 'found', key, value, comments, ...(after && after.length > 0 && { after }) };
}
function draft_open(key, { comments, example }) {
    return { state: 'open', key, comments, example };
}
function listed(names, most = 8) {
    const rest = names.length - most;
    return names.slice(0, most).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}

// EXTERNAL MODULE: ./src/domain/model.ts
var model = __webpack_require__(45529);
;// CONCATENATED MODULE: ./src/domain/init/choice.ts


function candidatesOf({ files, dvc, script }, kinds) {
    const there = new Set(files);
    const named = (script?.files ?? []).filter(({ kind }) => kinds.includes(kind));
    const all = [];
    const add = (path, origin, rank) => {
        if (!all.some((one) => one.path === path))
            all.push({ path, origin, exists: there.has(path), rank });
    };
    const declared = kinds.includes('metrics') ? (dvc?.metrics ?? []) : (dvc?.outputs ?? []);
    for (const path of declared)
        if (kinds.includes('metrics') || kinds.includes(outputKind(baseName(path))))
            add(path, 'dvc.yaml names it', 0);
    for (const { path, line, whole } of named)
        if (whole || there.has(path))
            add(path, `${script?.path} names it in line ${line}`, 1);
    const names = new Set(named.map(({ path }) => baseName(path)));
    for (const path of files) {
        const kind = outputKind(baseName(path));
        if (kind === undefined || !kinds.includes(kind))
            continue;
        const known = names.has(baseName(path));
        add(path, known ? `it is there, and ${script?.path} names it` : 'it is there', known ? 2 : 3 + kinds.indexOf(kind));
    }
    return all.toSorted((a, b) => compare(a, b) || (a.path < b.path ? -1 : 1));
}
function namesWithoutFolder({ files, script }, kinds) {
    return (script?.files ?? []).filter(({ path, kind, whole }) => kinds.includes(kind) && !whole && !files.some((file) => baseName(file) === baseName(path)));
}
function isTied([first, second]) {
    return first !== undefined && second !== undefined && compare(first, second) === 0;
}
function compare(a, b) {
    return a.rank - b.rank || Number(isPlainest(b)) - Number(isPlainest(a)) || choice_depthOf(a) - choice_depthOf(b);
}
function isPlainest({ path }) {
    return /^(?:metrics|predictions|model)\.[^/]*$/i.test(baseName(path));
}
function choice_depthOf({ path }) {
    return path.split('/').length;
}

// EXTERNAL MODULE: ./src/domain/compare/default-gate.ts
var default_gate = __webpack_require__(36505);
// EXTERNAL MODULE: ./src/domain/metric/catalogue.ts + 1 modules
var catalogue = __webpack_require__(83128);
;// CONCATENATED MODULE: ./src/domain/init/proposed-gate.ts




const most = 8;
function proposedGate(values) {
    const names = [...values.keys()].filter((name) => name.length <= 256 && name.trim() !== '' && !(0,repository_path/* hasControl */.aQ)(name));
    const known = new Set((0,default_gate/* defaultGate */.z)(names).rules.map(({ metric }) => metric));
    const gated = names
        .filter((name) => known.has(name) && (0,catalogue/* hasPointDefault */._O)(name) && !isOfTraining(name))
        .filter((name) => Number.isFinite(values.get(name)?.value))
        .toSorted((a, b) => proposed_gate_depthOf(a) - proposed_gate_depthOf(b))
        .slice(0, most);
    if (gated.length === 0)
        return openGate([
            `No metric was found whose direction is known${names.length > 0 ? `: ${listed(names)}` : ''}. A metric of yours says it:`,
        ], [`${names[0] ?? 'my_metric'}: { no-worse: true, direction: higher }`]);
    const others = names.filter((name) => !gated.includes(name));
    const rest = others.length === 0
        ? []
        : [`Not gated: ${listed(others)}. A direction of your own: { no-worse: true, direction: higher }`];
    return found('gate', Object.fromEntries(gated.map((name) => [name, 'no-worse'])), {
        comments: [
            'What a change must satisfy: no loss of these metrics is shown. Stricter: { tolerance: 0.01 }, { min: 0.8 }.',
        ],
        after: rest,
    });
}
function gateToFillIn(mentioned) {
    const examples = mentioned.slice(0, most).map((name) => `${name}: no-worse`);
    return openGate([
        `Fill in, once the names in the metrics file are known${mentioned.length > 0 ? ' (the script names these)' : ''}; without a gate nothing is promoted:`,
    ], examples.length > 0 ? examples : ['accuracy: no-worse']);
}
function openGate(comments, rules) {
    return draft_open('gate', { comments, example: ['gate:', ...rules.map((rule) => `  ${rule}`)] });
}
function isOfTraining(name) {
    return /(?:^|[^a-z])train(?:ing)?(?:[^a-z]|$)/i.test(name.replace(/([a-z])([A-Z])/g, '$1_$2'));
}
function proposed_gate_depthOf(name) {
    return name.split('/').length;
}

;// CONCATENATED MODULE: ./src/actions/init/metrics.ts






const kinds = ['metrics', 'perhaps-metrics'];
async function findMetrics(host, folder, evidence) {
    const readable = [];
    for (const candidate of candidatesOf(evidence, kinds)) {
        const values = candidate.exists ? await valuesOf(host, folder, candidate) : undefined;
        if (!candidate.exists || values)
            readable.push({ ...candidate, values });
    }
    const [first] = readable;
    if (first === undefined)
        return { metrics: nothing(evidence), gate: gateToFillIn(evidence.mentioned) };
    const chosen = first.rank === 0 ? readable.filter(({ rank }) => rank === 0) : [first];
    if (first.rank > 0 && isTied(readable))
        return { metrics: tied(readable), gate: gateToFillIn(evidence.mentioned) };
    const values = await merged(host, chosen);
    if (values === undefined)
        return { metrics: tied(chosen), gate: gateToFillIn(evidence.mentioned) };
    const others = readable.filter((one) => !chosen.includes(one)).map(({ path }) => path);
    const paths = chosen.map(({ path }) => path);
    return {
        metrics: found('metrics', paths.length === 1 ? paths[0] : paths, {
            comments: [
                `Files of metric values: ${first.origin}.`,
                values.size > 0
                    ? `It has ${values.size} number${values.size === 1 ? '' : 's'}: ${listed([...values.keys()])}.`
                    : 'It is not there yet, so the names in it are not known.',
                ...(others.length > 0 ? [`Also there: ${listed(others, 5)}. A list is taken, too.`] : []),
            ],
        }),
        gate: values.size > 0 ? proposedGate(values) : gateToFillIn(evidence.mentioned),
    };
}
async function valuesOf(host, folder, { path, rank }) {
    const bytes = await readBytes(host, inFolder(folder, path));
    if (bytes === undefined)
        return undefined;
    try {
        const values = await host.metricFiles.parse(bytes, path);
        const certain = rank < 4 || [...values.keys()].some((name) => (0,catalogue/* directionOf */.FR)(name) !== null);
        return certain ? values : undefined;
    }
    catch (error) {
        if (!(error instanceof errors/* ModelgateError */.HJ))
            throw error;
        return undefined;
    }
}
async function merged({ metricFiles }, files) {
    try {
        return await metricFiles.merge(files.flatMap(({ path, values }) => (values ? [{ path, values }] : [])));
    }
    catch (error) {
        if (!(error instanceof errors/* ModelgateError */.HJ))
            throw error;
        return undefined;
    }
}
function tied(files) {
    const paths = files.map(({ path }) => path);
    return draft_open('metrics', {
        comments: [`Several files may hold its metrics: ${listed(paths, 5)}. Fill in which:`],
        example: [`metrics: ${paths[0] ?? 'metrics.json'}`],
    });
}
function nothing(evidence) {
    const [named] = namesWithoutFolder(evidence, kinds);
    return draft_open('metrics', {
        comments: [
            named === undefined
                ? 'No file of metric values was found. Fill in what training writes (JSON, YAML, CSV):'
                : `${evidence.script?.path} names ${named.path} in line ${named.line}, in a folder that its text does not say. Fill in:`,
        ],
        example: [`metrics: ${named?.path ?? 'metrics.json'}`],
    });
}

;// CONCATENATED MODULE: ./src/actions/init/model-files.ts


const model_files_kinds = ['model'];
function findModelFiles(evidence, { trains, isTracked }) {
    const all = candidatesOf(evidence, model_files_kinds);
    const declared = all.filter(({ rank }) => rank === 0);
    const named = all.filter(({ rank, path }) => rank > 0 && rank < 3 && !(trains && isTracked(path)));
    const there = all.filter(({ rank, path }) => rank >= 3 && isTracked(path) !== trains);
    const chosen = [declared, named, there.length === 1 ? there : []].find((files) => files.length > 0);
    if (chosen)
        return foundModel(chosen);
    const [vague] = namesWithoutFolder(evidence, model_files_kinds);
    const hint = all.length > 0
        ? `Which of these is the model is not clear: ${listed(all.map(({ path }) => path), 5)}. Fill in what is to be released:`
        : vague
            ? `${evidence.script?.path} names ${vague.path} in line ${vague.line}, in a folder that its text does not say. Fill in:`
            : 'No model file was found. Fill in what is to be released; without it versions have no bytes:';
    return draft_open('model', {
        comments: [hint],
        example: [`model: ${all[0]?.path ?? vague?.path ?? 'model.onnx'}`],
    });
}
function foundModel(files) {
    const paths = files.map(({ path }) => path);
    const [first] = files;
    return found('model', paths.length === 1 ? paths[0] : paths, {
        comments: [`What is released: ${first.origin}${first.exists ? '' : '; it is not there yet'}.`],
    });
}

;// CONCATENATED MODULE: ./src/domain/init/prediction-names.ts
const columnNames = new Map([
    ['id', ['id', 'row_id', 'example_id', 'sample_id', 'uuid', 'uid', 'index']],
    ['label', ['label', 'y_true', 'target', 'actual', 'truth', 'ground_truth', 'true_label', 'y']],
    ['score', ['score', 'y_score', 'y_prob', 'y_proba', 'proba', 'prob', 'probability']],
    ['prediction', ['prediction', 'y_pred', 'pred', 'predicted', 'predicted_label', 'y_hat', 'yhat']],
]);
function valuesFit(score, label) {
    if (score?.kind !== 'number' || label?.kind !== 'number')
        return false;
    return (score.values.every((value) => value >= 0 && value <= 1) &&
        label.values.every((value) => value === 0 || value === 1));
}

;// CONCATENATED MODULE: ./src/actions/init/predictions.ts





const largest = { json: 4_000_000, other: 100_000_000 };
async function findPredictions(host, folder, evidence) {
    const candidates = candidatesOf(evidence, ['predictions']);
    for (const candidate of candidates.filter(({ exists }) => exists)) {
        const columns = await columnsOf(host, external_node_path_default().join(host.context.workspace, folder, candidate.path));
        const field = columns && fieldOf(candidate.path, { columns, origin: candidate.origin });
        if (field)
            return field;
    }
    const [first] = candidates;
    if (!first)
        return undefined;
    return draft_open('predictions', {
        comments: [
            `One row a prediction: ${first.path} (${first.origin}). Which columns it has is not known. Fill in, for intervals in place of bare points:`,
        ],
        example: exampleOf(first.path, {}),
    });
}
async function columnsOf(host, file) {
    if ((await host.files.kind(file)) !== 'file')
        return undefined;
    const limit = /\.(?:jsonl|ndjson)(?:\.gz)?$/i.test(file) ? largest.json : largest.other;
    if (((await host.files.size(file)) ?? 0) > limit)
        return undefined;
    const columns = new Map();
    for (const [role, names] of columnNames) {
        for (const name of names) {
            const column = await columnOf(host, file, name);
            if (!column)
                continue;
            columns.set(role, { name, column });
            break;
        }
    }
    return columns;
}
async function columnOf({ tables }, file, name) {
    try {
        return (await tables.read(file, [name])).columns.get(name);
    }
    catch (error) {
        if (!(error instanceof errors/* ModelgateError */.HJ))
            throw error;
        return undefined;
    }
}
function fieldOf(file, { columns, origin }) {
    const name = (role) => columns.get(role)?.name;
    const output = columns.has('score') ? 'score' : 'prediction';
    if (!columns.has(output))
        return undefined;
    const named = { id: name('id'), label: name('label'), [output]: name(output) };
    const lacking = ['id', 'label'].filter((role) => named[role] === undefined);
    const fits = output === 'prediction' || valuesFit(columns.get('score')?.column, columns.get('label')?.column);
    if (lacking.length > 0 || !fits) {
        const why = fits
            ? `It has no ${lacking.join(' and no ')} column of a usual name.`
            : `Its labels are not 0 and 1, or its scores leave 0 to 1.`;
        return draft_open('predictions', {
            comments: [`One row a prediction: ${file} (${origin}). ${why} Fill in:`],
            example: exampleOf(file, { ...named, ...(!fits && { positive: 'which label counts as positive' }) }),
        });
    }
    return found('predictions', { path: file, ...named }, {
        comments: [
            `One row a prediction (${origin}), and what its columns mean. Rows give intervals in place of bare points.`,
        ],
        after: ['slices: [country]   # columns whose values are looked at one by one'],
    });
}
function exampleOf(file, known) {
    const { id = 'row_id', label = 'label', ...rest } = known;
    const others = Object.entries(rest).filter(([, value]) => value !== undefined);
    const columns = others.length > 0 ? others : [['score', 'probability_of_the_positive_class']];
    return [
        'predictions:',
        `  path: ${file}`,
        `  id: ${id}`,
        `  label: ${label}`,
        ...columns.map(([role, column]) => `  ${role}: ${column}`),
    ];
}

// EXTERNAL MODULE: ./src/domain/nesting.ts
var nesting = __webpack_require__(7342);
;// CONCATENATED MODULE: ./src/domain/init/dvc-file.ts





const dvc_file_largest = 500_000;
const deepest = 64;
const mostAliases = 100;
function readDvcFile(text, path) {
    const { stages, metrics } = fieldsOf(dvc_file_parse(text, path));
    const read = Object.entries(fieldsOf(stages)).map(([name, stage]) => {
        const { do: body, ...own } = fieldsOf(stage);
        return { name, stage: { ...own, ...fieldsOf(body) } };
    });
    const entries = (key) => read.flatMap(({ stage }) => {
        const folder = typeof stage['wdir'] === 'string' ? stage['wdir'] : '.';
        return pathsOf(stage[key]).map((file) => ({ file, folder }));
    });
    const passedOver = [];
    const plain = (all) => all.flatMap(({ file, folder }) => {
        const inside = (0,repository_path/* repositoryPath */.SH)('.', `${folder}/${file}`);
        if (inside !== undefined && !file.startsWith('/') && isPlainPath(inside))
            return [inside];
        passedOver.push(file);
        return [];
    });
    return {
        stages: read.map(({ name }) => name),
        outputs: plain(entries('outs')),
        metrics: [
            ...new Set(plain([...entries('metrics'), ...pathsOf(metrics).map((file) => ({ file, folder: '.' }))])),
        ],
        dependencies: plain(entries('deps')),
        passedOver,
    };
}
function dvc_file_parse(text, path) {
    if (text.length > dvc_file_largest)
        throw unreadable(path, `it has more than ${dvc_file_largest} letters`);
    if ((0,nesting/* isNestedBeyond */.J)(text, deepest))
        throw unreadable(path, 'its values are nested too deeply');
    try {
        const document = (0,dist/* parseDocument */.Tp)(text, {
            version: '1.2',
            schema: 'core',
            customTags: null,
            resolveKnownTags: false,
            merge: false,
            uniqueKeys: false,
            prettyErrors: false,
            logLevel: 'error',
        });
        const [error] = document.errors;
        if (error)
            throw unreadable(path, `it is no YAML: ${error.message}`, error);
        return document.toJS({ maxAliasCount: mostAliases });
    }
    catch (cause) {
        if (cause instanceof errors/* ModelgateError */.HJ)
            throw cause;
        throw unreadable(path, 'it is no YAML that can be read', cause);
    }
}
function pathsOf(value) {
    if (typeof value === 'string')
        return [value];
    if (!Array.isArray(value))
        return Object.keys(fieldsOf(value));
    return value.flatMap((entry) => typeof entry === 'string' ? [entry] : Object.keys(fieldsOf(entry)));
}
function fieldsOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
function unreadable(path, message, cause) {
    return new errors/* ModelgateError */.HJ({
        code: 'FILE_UNREADABLE',
        message,
        place: { path },
        hint: 'Correct it, or move it away, and run `modelgate init` again.',
    }, { cause });
}

;// CONCATENATED MODULE: ./src/domain/init/script-text.ts





const mostLines = 20_000;
const longestLine = 2_000;
function readScript(text, { shell = false } = {}) {
    const files = [];
    const metrics = new Set();
    const lines = text.split(/\r?\n/, mostLines);
    for (const [index, line] of lines.entries()) {
        if (line.length > longestLine || /^\s*#/.test(line))
            continue;
        for (const { literal, before } of literalsOf(line, shell)) {
            const path = isPlainPath(literal) ? (0,repository_path/* repositoryPath */.SH)('.', literal) : undefined;
            const kind = path === undefined ? undefined : outputKind(baseName(path));
            if (path !== undefined && kind !== undefined)
                files.push({ path, kind, line: index + 1, whole: isWhole(before) && !reads(line) });
            if (/^[a-z][a-z0-9_]{1,40}$/.test(literal) && (0,catalogue/* directionOf */.FR)(literal) !== null)
                metrics.add(literal);
        }
    }
    return {
        files,
        metrics: [...metrics],
        needsArguments: /\brequired\s*=\s*True\b|\badd_argument\(\s*(['"])(?!-)|\bsys\.argv\[1\]|(?:^|\s|")\$\{?1\b/m.test(text),
    };
}
function literalsOf(line, shell) {
    const quoted = [...line.matchAll(/(['"])([^'"\\]{1,200})\1/g)].map((match) => ({
        literal: match[2] ?? '',
        before: line.slice(0, match.index),
    }));
    if (!shell)
        return quoted;
    const bare = [...line.matchAll(/(?:^|[\s>=])([\w./-]{3,200})(?=\s|$)/g)]
        .filter((match) => /\.\w+$/.test(match[1] ?? '') && (match[1] ?? '').includes('.'))
        .map((match) => ({ literal: match[1] ?? '', before: '' }));
    return [...quoted, ...bare.filter(({ literal }) => !quoted.some((one) => one.literal.includes(literal)))];
}
function isWhole(before) {
    return !/[/+]\s*$|\bjoin(?:path)?\([^)]*$|\b[fF][rR]?$/.test(before);
}
function reads(line) {
    return /\b(?:load|read|from_pretrained|exists|is_file|remove|unlink)\w*\s*\(|_load|\.load|read_/.test(line);
}

;// CONCATENATED MODULE: ./src/domain/init/setup.ts


const setup_kinds = [
    { file: 'uv.lock', command: () => 'pip install uv && uv sync --frozen', prefix: 'uv run ' },
    {
        file: 'poetry.lock',
        command: () => 'pip install poetry && poetry install --no-interaction',
        prefix: 'poetry run ',
    },
    { file: 'Pipfile.lock', command: () => 'pip install pipenv && pipenv sync', prefix: 'pipenv run ' },
    { file: 'requirements.txt', command: (file) => `pip install -r ${file}`, prefix: '' },
    ...['environment.yml', 'environment.yaml', 'conda.yml', 'conda.yaml'].map((file) => ({
        file,
        command: (path) => `conda env update --name modelgate --file ${path}`,
        prefix: 'conda run --no-capture-output --name modelgate ',
    })),
    { file: 'Pipfile', command: () => 'pip install pipenv && pipenv install', prefix: 'pipenv run ' },
    {
        file: 'pyproject.toml',
        command: () => 'pip install poetry && poetry install --no-interaction',
        prefix: 'poetry run ',
        fits: /^\[tool\.poetry\]/m,
    },
    {
        file: 'pyproject.toml',
        command: (file) => `pip install ${setup_folderOf(file)}`,
        prefix: '',
        fits: /^\[project\]/m,
    },
    { file: 'setup.py', command: (file) => `pip install ${setup_folderOf(file)}`, prefix: '' },
];
const setupFiles = [...new Set(setup_kinds.map(({ file }) => file))];
function setupOf(home, texts) {
    for (const folder of upwards(home)) {
        for (const kind of setup_kinds) {
            const file = folder === '.' ? kind.file : `${folder}/${kind.file}`;
            const text = texts.get(file);
            if (text === undefined || (kind.fits && !kind.fits.test(text)))
                continue;
            const command = kind.command(shellWord(pathFrom(home, file)));
            return { file, command, prefix: kind.prefix, hasDvc: /^[\s\-"']*(?:name = ")?dvc\b/m.test(text) };
        }
    }
    return undefined;
}
function upwards(folder) {
    if (folder === '.')
        return ['.'];
    const names = folder.split('/');
    return [...names.map((_, i) => names.slice(0, names.length - i).join('/')), '.'];
}
function setup_folderOf(file) {
    return file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '.';
}

;// CONCATENATED MODULE: ./src/actions/init/training.ts









const largestLock = 30_000_000;
async function findTraining(host, listing, home) {
    const files = filesOf(listing, home.path);
    const dvcText = files.includes('dvc.yaml')
        ? await readText(host, inFolder(home.path, 'dvc.yaml'))
        : undefined;
    const dvc = dvcText === undefined ? undefined : readDvcFile(dvcText, inFolder(home.path, 'dvc.yaml'));
    const chosen = chosenScript(home.scripts);
    const text = chosen && (await readText(host, inFolder(home.path, chosen.path)));
    const script = chosen && text !== undefined
        ? { path: chosen.path, ...readScript(text, { shell: chosen.path.endsWith('.sh') }) }
        : undefined;
    const ways = await waysOf(host, { home, files, dvc, chosen });
    const setup = setupOf(home.path, await setupTexts(host, home.path));
    const notes = [...notebookNotes(files, ways), ...(dvc ? dvcNotes(dvc) : [])];
    const [way, ...others] = ways;
    if (way === undefined)
        return { field: openTraining(home.scripts, files), trains: false, dvc, script, notes };
    return {
        field: trainingField({ way, others, setup, dvc, script, home }),
        trains: true,
        dvc,
        script,
        notes,
    };
}
async function waysOf(host, { home, files, dvc, chosen, }) {
    const ways = [];
    if (dvc && dvc.stages.length > 0) {
        const origin = `dvc.yaml: ${dvc.stages.length === 1 ? 'stage' : 'stages'} ${listed(dvc.stages)}; \`--force\` since a result of before is nobody's`;
        ways.push({ run: 'dvc repro --force', origin, python: true });
    }
    const makefile = files.find((file) => file === 'Makefile' || file === 'makefile');
    const rules = makefile === undefined ? undefined : await readText(host, inFolder(home.path, makefile));
    if (/^train\s*:(?!=)/m.test(rules ?? ''))
        ways.push({ run: 'make train', origin: `the target \`train\` of ${makefile}`, python: true });
    if (chosen)
        ways.push({ run: commandOf(chosen), origin: chosen.path, python: chosen.path.endsWith('.py') });
    const project = files.includes('pyproject.toml')
        ? await readText(host, inFolder(home.path, 'pyproject.toml'))
        : undefined;
    const command = projectCommand(project ?? '');
    if (command !== undefined)
        ways.push({ run: command, origin: `the script \`${command}\` of pyproject.toml`, python: true });
    return ways;
}
function chosenScript(scripts) {
    const [first, ...others] = scripts;
    return first && (first.usual || others.length === 0) ? first : undefined;
}
function commandOf({ path }) {
    const interpreter = path.endsWith('.py') ? 'python' : path.endsWith('.sh') ? 'bash' : 'Rscript';
    return `${interpreter} ${shellWord(path)}`;
}
function projectCommand(text) {
    const section = /^\[(?:project|tool\.poetry)\.scripts\]\s*$([\s\S]*?)(?=^\[|$(?![\s\S]))/m.exec(text)?.[1] ?? '';
    return /^"?((?:[a-z][\w-]*-)?train(?:-[\w-]+)?)"?\s*=/m.exec(section)?.[1];
}
function trainingField({ way, others, setup, dvc, script, home }) {
    const usesDvc = way.run.startsWith('dvc');
    const installs = way.python ? setup : undefined;
    const addDvc = usesDvc && installs?.hasDvc !== true;
    const prefix = installs?.prefix ?? '';
    const steps = [installs?.command, ...(addDvc ? [`${prefix}pip install dvc`] : [])].filter((step) => step !== undefined);
    const commands = steps.map((step) => step.replace(/^uv run pip /, 'uv pip '));
    const alternatives = [...others.map(({ run }) => run), ...home.scripts.map(commandOf)];
    const more = [...new Set(alternatives)].filter((run) => run !== way.run);
    return found('train', {
        ...(commands.length > 0 && { setup: commands.join(' && ') }),
        run: `${prefix}${way.run}`,
    }, {
        comments: [
            `How it is trained; found in ${way.origin}.`,
            ...(more.length > 0 ? [`Also found: ${listed(more, 5)}.`] : []),
            ...(script?.needsArguments && !usesDvc && way.run !== 'make train'
                ? [`${script.path} seems to take arguments: see that the command has them.`]
                : []),
            ...setupComments({ installs, way, dvc: usesDvc ? dvc : undefined }, home.path),
        ],
    });
}
function setupComments({ installs, way, dvc, }, home) {
    const pull = dvc && dvc.dependencies.length > 0
        ? ['Data that DVC keeps elsewhere: add `&& dvc pull` to `setup`, with credentials that reach it.']
        : [];
    if (installs)
        return [`What it needs is installed from ${pathFrom(home, installs.file)}.`, ...pull];
    const nothing = way.python
        ? 'No file was found that says what to install. Fill in, if it needs anything: `setup: pip install -r requirements.txt`.'
        : 'Fill in, if it needs anything to be installed: `setup: …`.';
    return [nothing, ...pull];
}
function openTraining(scripts, files) {
    const [first] = scripts;
    if (first) {
        const names = scripts.map(({ path }) => path);
        return draft_open('train', {
            comments: [
                `Several scripts may train it: ${listed(names)}. Fill in the one that does, or make an entry for each model:`,
            ],
            example: [`train: { run: ${commandOf(first)} }`],
        });
    }
    const [notebook] = notebooksOf(files);
    return draft_open('train', {
        comments: [
            notebook === undefined
                ? 'Nothing was found that trains a model. Fill in, if something here does:'
                : `${notebook} is a notebook, which is no command. Fill in, once it is a script:`,
        ],
        example: ['train: { setup: pip install -r requirements.txt, run: python train.py }'],
    });
}
function notebookNotes(files, ways) {
    const [notebook] = notebooksOf(files);
    if (notebook === undefined || ways.length > 0)
        return [];
    return [
        (0,report_document/* say */.cv) `${notebook} cannot be run as it is. Make a script of it (${(0,report_document/* own */.ZV)('`jupyter nbconvert --to script`')}), and name that under ${(0,report_document/* own */.ZV)('`train`')}.`,
    ];
}
function notebooksOf(files) {
    return files.filter((file) => /(?:^|\/)[^/]*train[^/]*\.ipynb$/i.test(file));
}
function dvcNotes({ passedOver }) {
    if (passedOver.length === 0)
        return [];
    return [
        (0,report_document/* say */.cv) `${(0,report_document/* own */.ZV)('Left out of what ')}${(0,report_document/* own */.ZV)('dvc.yaml')}${(0,report_document/* own */.ZV)(' names, since variables and unusual names are not written into a policy: ')}${listed(passedOver, 5)}`,
    ];
}
async function setupTexts(host, home) {
    const texts = new Map();
    for (const file of upwards(home).flatMap((folder) => setupFiles.map((name) => inFolder(folder, name)))) {
        const text = await readText(host, file, largestLock);
        if (text !== undefined)
            texts.set(file, text);
    }
    return texts;
}

;// CONCATENATED MODULE: ./src/actions/init/survey.ts











async function survey(host, listing, named) {
    const { homes, passedOver } = homesOf(listing);
    if (named !== undefined && homes.length > 1)
        throw severalModels(homes);
    const names = named === undefined ? namesOf(homes, host) : [(0,model/* parseModelName */.s_)(named)];
    const drafts = [];
    for (const [i, home] of homes.entries())
        drafts.push(await draftOf(host, listing, { home, name: names[i], homes }));
    const notes = [
        ...listing.refused
            .slice(0, 5)
            .map((file) => (0,report_document/* say */.cv) `${(0,report_document/* own */.ZV)('Left out for its name, which has signs that mean something in a shell or on GitHub: ')}${{ kind: 'data', text: file }}`),
        ...(listing.refused.length > 5
            ? [(0,report_document/* say */.cv) `${(0,report_document/* own */.ZV)(`and ${listing.refused.length - 5} more of such names`)}`]
            : []),
        ...passedOver.map((file) => (0,report_document/* say */.cv) `${file} ${(0,report_document/* own */.ZV)('is above several models and has no entry: its folder would hold theirs.')}`),
    ];
    return { drafts, notes };
}
async function draftOf(host, listing, { home, name, homes }) {
    const others = homes.filter((one) => one !== home && (0,repository_path/* isWithin */.UO)(home.path, one.path));
    const apart = {
        ...listing,
        paths: listing.paths.filter((file) => !others.some((one) => (0,repository_path/* isWithin */.UO)(one.path, file))),
    };
    const { field: train, trains, dvc, script, notes } = await findTraining(host, apart, home);
    const files = filesOf(apart, home.path);
    const evidence = {
        files,
        dvc,
        script,
        mentioned: script?.metrics ?? [],
    };
    const { metrics, gate } = await findMetrics(host, home.path, evidence);
    const isKnown = (file) => isTracked(listing, home.path, file);
    const fields = [
        train,
        findModelFiles(evidence, { trains, isTracked: isKnown }),
        metrics,
        await findPredictions(host, home.path, evidence),
        dataOf(files.filter(isKnown)),
        gate,
    ];
    const written = fields.filter((field) => field !== undefined);
    return {
        name,
        path: home.path,
        fields: written,
        notes: [...notes, ...(trains ? outputNotes(name, written) : [])],
    };
}
function outputNotes(name, fields) {
    const outputs = ['model', 'metrics', 'predictions'];
    if (fields.some(({ key, state }) => state === 'found' && outputs.includes(key)))
        return [];
    return [
        (0,report_document/* say */.cv) `${(0,report_document/* own */.ZV)(`Training \`${name}\` is refused until \`model\` or \`metrics\` names a file that it writes.`)}`,
    ];
}
function dataOf(files) {
    const tables = files.filter((file) => /\.(?:csv|tsv|parquet|jsonl)(?:\.gz)?$/i.test(file));
    const role = (word) => tables.find((file) => new RegExp(`(?:^|[-_.])${word}(?:[-_.]|$)`, 'i').test(baseName(file)));
    const entries = ['train', 'test'].flatMap((word) => {
        const file = role(word);
        return file === undefined ? [] : [`  - { path: ${file}, role: ${word} }`];
    });
    if (entries.length === 0)
        return undefined;
    return draft_open('data', {
        comments: ['If this is what it is trained and tested on, take the signs away:'],
        example: ['data:', ...entries],
    });
}
function namesOf(homes, { context }) {
    const names = [];
    for (const { path } of homes) {
        const short = (0,model/* slugOf */.tF)(path === '.' ? context.repository.name : baseName(path));
        const long = (0,model/* slugOf */.tF)(path);
        const free = [short, long, ...homes.map((_, i) => `${short.slice(0, 60)}-${i + 2}`)].find((one) => !names.includes(one));
        names.push(free);
    }
    return names;
}
function severalModels(homes) {
    return new errors/* ModelgateError */.HJ({
        code: 'INPUT_INVALID',
        message: `Input \`model\` names one model, and there are ${homes.length}: ${homes.map(({ path }) => path).join(', ')}`,
        hint: 'Leave it out, or give `working-directory` the folder of one.',
    });
}

;// CONCATENATED MODULE: ./src/domain/init/workflow-texts.ts

function isPlainBranch(branch) {
    return /^[A-Za-z0-9_][\w./-]{0,200}$/.test(branch);
}
const checkout = '      - { uses: actions/checkout@v7, with: { persist-credentials: false } }';
function trainingWorkflow(facts) {
    return [
        '# Trains a change once, shows on its pull request what it does to the model, and promotes the same bytes after the merge.',
        '# What is trained, and how, stands in .github/modelgate.yml.',
        'name: model',
        `on: { pull_request: {}, merge_group: {}, push: { branches: [${word(facts.branch)}] } }`,
        'permissions: {}',
        'jobs:',
        '  train:',
        '    permissions: { contents: read, actions: read, pull-requests: read }',
        '    runs-on: ubuntu-latest',
        '    steps:',
        checkout,
        ...pythonStep(facts),
        '      - uses: modelgate/modelgate/actions/train@v1',
        '  check:',
        '    needs: train',
        '    permissions: { contents: read, actions: read, pull-requests: write }',
        '    runs-on: ubuntu-latest',
        '    steps: [{ uses: modelgate/modelgate@v1 }]',
        ...promotion(facts),
        '',
    ].join('\n');
}
function checkWorkflow({ branch }) {
    return [
        '# Shows on each pull request what it does to the model. Which files are read stands in .github/modelgate.yml.',
        'name: model',
        `on: { pull_request: {}, push: { branches: [${word(branch)}] } }`,
        'permissions: {}',
        'jobs:',
        '  model:',
        '    permissions: { contents: read, actions: read, pull-requests: write }',
        '    runs-on: ubuntu-latest',
        '    steps:',
        checkout,
        '      # Files that are not committed are written by a step that belongs here:',
        '      # - run: python train.py',
        '      - uses: modelgate/modelgate@v1',
        '',
    ].join('\n');
}
function rollbackWorkflow({ models }) {
    const several = models.length > 1;
    return [
        '# Rolls back: by hand, or when somebody marks a release of a model as pre-release, unpublishes or deletes it.',
        'name: rollback',
        'on:',
        '  workflow_dispatch:',
        '    inputs:',
        ...(several
            ? [
                `      model: { description: Which model, required: true, type: choice, options: [${words(models)}] }`,
            ]
            : []),
        '      reason: { description: Why, required: true }',
        "      to: { description: 'Version to go back to; empty: the last good one' }",
        '  release: { types: [prereleased, unpublished, deleted] }',
        'permissions: {}',
        'jobs:',
        '  rollback:',
        '    permissions: { contents: write, issues: write, pull-requests: write }',
        '    runs-on: ubuntu-latest',
        '    steps:',
        '      - uses: modelgate/modelgate/actions/rollback@v1',
        `        with: { ${several ? "model: '${{ inputs.model }}', " : ''}reason: '\${{ inputs.reason }}', to: '\${{ inputs.to }}' }`,
        '',
    ].join('\n');
}
function reportWorkflow(check) {
    return [
        '# Comments on pull requests from forks: their own jobs have no right to. Nothing of theirs is checked out or run here.',
        'name: model report',
        `on: { workflow_run: { workflows: [${word(check)}], types: [completed] } } # zizmor: ignore[dangerous-triggers]`,
        'permissions: {}',
        'jobs:',
        '  report:',
        "    if: github.event.workflow_run.event == 'pull_request'",
        '    permissions: { actions: read, pull-requests: write }',
        '    runs-on: ubuntu-latest',
        '    steps:',
        '      - uses: modelgate/modelgate/actions/report@v1',
        '        with: { artifact: modelgate--report }',
        '',
    ].join('\n');
}
function pythonStep({ python }) {
    if (!python)
        return [];
    if (python.versionFile !== undefined)
        return [
            `      - { uses: actions/setup-python@v6, with: { python-version-file: ${python.versionFile} } }`,
        ];
    return [
        '      # No file says which Python: write the one that you train with.',
        "      - { uses: actions/setup-python@v6, with: { python-version: '3.12' } }",
    ];
}
function promotion({ models, gated, stage }) {
    const several = models.length > 1;
    const promoted = gated.length > 0 ? gated : models;
    const inputs = [
        ...(several ? ["model: '${{ matrix.model }}'"] : []),
        ...(stage === undefined ? [] : [`stage: ${word(stage)}`]),
    ];
    const given = inputs.length > 0 ? `, with: { ${inputs.join(', ')} }` : '';
    const job = [
        '  promote:',
        "    if: github.event_name == 'push'",
        '    needs: check',
        ...(several ? [`    strategy: { fail-fast: false, matrix: { model: [${words(promoted)}] } }`] : []),
        '    permissions: { contents: write, actions: read, pull-requests: read }',
        '    runs-on: ubuntu-latest',
        `    steps: [{ uses: modelgate/modelgate/actions/promote@v1${given} }]`,
    ];
    if (gated.length > 0)
        return job;
    return [
        '  # Nothing is promoted without rules. When the policy has a `gate`, take the signs before these lines away:',
        ...job.map((line) => `  # ${line.slice(2)}`),
    ];
}
function word(text) {
    return (0,dist/* stringify */.As)(text).trimEnd();
}
function words(texts) {
    return texts.map(word).join(', ');
}

;// CONCATENATED MODULE: ./src/actions/init/workflow-files.ts






const folder = '.github/workflows';
async function workflowFiles(host, { policy, listing, forks }) {
    const [facts, present] = await Promise.all([factsOf(host, policy, listing), presentWorkflows(host)]);
    const files = [];
    const notes = [];
    for (const { name, uses, text } of wantedOf(facts, forks ? checkNameOf(present) : undefined)) {
        const path = `${folder}/${name}`;
        const isPresent = present.some((one) => one.path === path);
        const other = present.find((one) => one.path !== path && uses.test(one.text));
        if (other && !isPresent)
            notes.push((0,report_document/* say */.cv) `${other.path} ${(0,report_document/* own */.ZV)(`does what ${name} would do, which is left out.`)}`);
        else
            files.push({ path, text });
    }
    return { files, notes };
}
const checks = usesOf('(?:/actions/train)?');
function wantedOf(facts, check) {
    const trains = facts.models.length > 0;
    const model = trains ? trainingWorkflow(facts) : checkWorkflow(facts);
    const rollback = { name: 'rollback.yml', uses: usesOf('/actions/rollback'), text: rollbackWorkflow(facts) };
    return [
        { name: 'model.yml', uses: checks, text: model },
        ...(trains ? [rollback] : []),
        ...(check === undefined
            ? []
            : [{ name: 'modelgate-report.yml', uses: usesOf('/actions/report'), text: reportWorkflow(check) }]),
    ];
}
function usesOf(action) {
    return new RegExp(`^[^#\\n]*\\buses:\\s*['"]?modelgate/modelgate${action}@`, 'm');
}
function checkNameOf(present) {
    const check = present.find(({ text }) => checks.test(text));
    if (!check)
        return 'model';
    const name = /^name:\s*(['"]?)([A-Za-z0-9][\w .-]*?)\1\s*(?:#.*)?$/m.exec(check.text)?.[2];
    if (name !== undefined)
        return name;
    if (!/^name:/m.test(check.text) && isPlainPath(check.path))
        return check.path;
    throw new errors/* ModelgateError */.HJ({
        code: 'NOT_SUPPORTED_HERE',
        message: 'The name of the workflow that checks is none that can be written into another one',
        place: { path: check.path },
        hint: 'Call it by letters, digits, spaces, `.`, `-` and `_`, or leave `forks` out.',
    });
}
async function factsOf(host, policy, listing) {
    const { defaultBranch: branch } = host.context;
    if (!isPlainBranch(branch))
        throw strangeBranch(branch);
    const trained = [...policy.models.values()].filter(({ recipe }) => recipe.train);
    const commands = trained.map(({ recipe }) => `${recipe.train?.setup ?? ''} ${recipe.train?.run ?? ''}`);
    const usesPython = commands.some((command) => /\b(?:python3?|pip|dvc|poetry|pipenv|uv)\b/.test(command)) ||
        listing.paths.some((path) => path.endsWith('.py'));
    return {
        branch,
        models: trained.map(({ name }) => name),
        gated: trained.filter(({ rules }) => rules.length > 0).map(({ name }) => name),
        ...(trained.every(({ stages }) => stages.includes('production')) && { stage: 'production' }),
        ...(usesPython && { python: await pythonOf(host) }),
    };
}
async function pythonOf(host) {
    if ((await readText(host, '.python-version')) !== undefined)
        return { versionFile: '.python-version' };
    const project = await readText(host, 'pyproject.toml');
    return /^(?:requires-python|python)\s*=/m.test(project ?? '') ? { versionFile: 'pyproject.toml' } : {};
}
async function presentWorkflows(host) {
    const { files, context } = host;
    const names = await files.glob([`${folder}/*.yml`, `${folder}/*.yaml`], context.workspace);
    const present = [];
    for (const path of names) {
        const text = await readText(host, `${folder}/${baseName(path)}`);
        if (text !== undefined)
            present.push({ path, text });
    }
    return present;
}
function strangeBranch(branch) {
    return new errors/* ModelgateError */.HJ({
        code: 'NOT_SUPPORTED_HERE',
        message: `The default branch is called ${JSON.stringify(branch.slice(0, 80))}, which a workflow would read as a pattern`,
        hint: 'Rename it to letters, digits, `.`, `-`, `_` and `/`, or write the workflow by hand.',
    });
}

;// CONCATENATED MODULE: ./src/domain/init/diff.ts
const diff_mostLines = 2000;
function unifiedDiff(path, before, after) {
    if (before === after)
        return [];
    const [old, fresh] = [linesOf(before ?? ''), linesOf(after)];
    const body = old.length > diff_mostLines ? [...signed('-', old), ...signed('+', fresh)] : diff_merged(old, fresh);
    return [
        before === undefined ? '--- /dev/null' : `--- a/${path}`,
        `+++ b/${path}`,
        `@@ -${rangeOf(old)} +${rangeOf(fresh)} @@`,
        ...body,
    ];
}
function diff_merged(old, fresh) {
    const common = Array.from({ length: old.length + 1 }, () => new Uint16Array(fresh.length + 1));
    const at = (i, j) => common[i]?.[j] ?? 0;
    for (let i = old.length - 1; i >= 0; i--)
        for (let j = fresh.length - 1; j >= 0; j--)
            common[i][j] =
                old[i] === fresh[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    const body = [];
    let [i, j] = [0, 0];
    while (i < old.length || j < fresh.length) {
        if (i < old.length && j < fresh.length && old[i] === fresh[j]) {
            body.push(` ${old[i]}`);
            i++;
            j++;
        }
        else if (i < old.length && (j === fresh.length || at(i + 1, j) >= at(i, j + 1)))
            body.push(`-${old[i++]}`);
        else
            body.push(`+${fresh[j++]}`);
    }
    return body;
}
function signed(sign, lines) {
    return lines.map((line) => `${sign}${line}`);
}
function linesOf(text) {
    return text === '' ? [] : text.replace(/\n$/, '').split('\n');
}
function rangeOf(lines) {
    return lines.length === 0 ? '0,0' : `1,${lines.length}`;
}

;// CONCATENATED MODULE: ./src/actions/init/writing.ts




async function compareFiles(host, planned) {
    const compared = [];
    for (const file of planned) {
        await refuseObstacles(host, file.path);
        const kind = await host.files.kind(at(host, file.path));
        const present = kind === undefined ? undefined : await presentText(host, file.path);
        const state = present === undefined ? 'new' : present === file.text ? 'there' : 'kept';
        compared.push({ ...file, state, diff: unifiedDiff(file.path, present, file.text) });
    }
    return compared;
}
async function writeFiles(host, files) {
    const written = [];
    try {
        for (const file of files.filter(({ state }) => state === 'new')) {
            if (!(await host.files.create(at(host, file.path), file.text)))
                throw inTheWay(file.path, 'a file was made there in the meantime');
            written.push(file.path);
        }
    }
    catch (error) {
        for (const file of written)
            await host.files.remove(at(host, file));
        throw error;
    }
}
async function refuseObstacles(host, file) {
    const names = file.split('/');
    for (const [i] of names.slice(0, -1).entries()) {
        const folder = names.slice(0, i + 1).join('/');
        const kind = await host.files.kind(at(host, folder));
        if (kind !== undefined && kind !== 'folder')
            throw inTheWay(folder, `it is a ${wordOf(kind)}, and a folder is needed`);
    }
    const kind = await host.files.kind(at(host, file));
    if (kind !== undefined && kind !== 'file')
        throw inTheWay(file, `it is a ${wordOf(kind)}`);
}
async function presentText(host, file) {
    const text = await readText(host, file);
    if (text !== undefined)
        return text;
    throw inTheWay(file, 'it is no text, or too large to be compared');
}
function wordOf(kind) {
    return kind === 'other' ? 'pipe or a device' : kind;
}
function inTheWay(file, why) {
    return new errors/* ModelgateError */.HJ({
        code: 'FILE_UNREADABLE',
        message: `Nothing is written: ${why}`,
        place: { path: file },
        hint: 'Move it away, and run `modelgate init` again.',
    });
}
function at({ context }, file) {
    return external_node_path_default().join(context.workspace, file);
}

// EXTERNAL MODULE: ./src/actions/registry/page.ts
var registry_page = __webpack_require__(74272);
// EXTERNAL MODULE: ./src/actions/registry/verb-fields.ts
var verb_fields = __webpack_require__(85222);
;// CONCATENATED MODULE: ./src/actions/init.ts













const policyPath = '.github/modelgate.yml';
const init = (0,define_action/* defineAction */.QP)({
    id: 'init',
    title: 'Modelgate: init',
    description: 'Looks at this repository and writes a policy and workflows that fit it. Nothing that is there is written over.',
    permissions: {},
    inputs: {
        ...verb_fields/* verbInputs */.X1,
        model: (0,fields/* text */.Qq)('What the model is to be called. Not given: as the repository or the model’s folder.'),
        forks: (0,fields/* flag */.Jt)('`true`: write the workflow that comments on pull requests from forks, too.'),
        'dry-run': verb_fields/* dryRunInput */.lo,
    },
    outputs: {
        outcome: '`written` (with `dry-run`: would be), `unchanged`, or `error` on a fault.',
        files: 'JSON: `{"files": […]}`, each with its path and whether it is `new`, `there`, or `kept` as it is.',
    },
    async run({ model, forks, 'dry-run': dryRun }, host) {
        refuseGitHub(host);
        const listing = await gatherListing(host);
        const { drafts, notes } = await survey(host, listing, model);
        const proposed = policyText(drafts);
        const fresh = (0,parse.parsePolicy)(proposed, policyPath);
        const present = await readText(host, policyPath);
        const policy = present === undefined ? fresh : (0,parse.parsePolicy)(present, policyPath);
        const workflows = await workflowFiles(host, { policy, listing, forks });
        const files = await compareFiles(host, [{ path: policyPath, text: proposed }, ...workflows.files]);
        const isFresh = files.some(({ state }) => state === 'new');
        const { name: repository } = host.context.repository;
        const told = [
            ...drafts.flatMap((draft) => draft.notes),
            ...notes,
            ...workflows.notes,
            ...(present === undefined ? [] : missingModels(policy, drafts)),
        ];
        await (0,registry_page/* showPage */.R)(host, proposalPage({ repository, drafts, files, notes: told }));
        if (!dryRun)
            await writeFiles(host, files);
        if (isFresh)
            await (0,registry_page/* showPage */.R)(host, writtenPage({ repository, drafts, files }, { dryRun }));
        return {
            outputs: {
                outcome: isFresh ? 'written' : 'unchanged',
                files: JSON.stringify({ files: files.map(({ path, state }) => ({ path, state })) }),
            },
        };
    },
});
function missingModels({ models }, drafts) {
    const paths = new Set([...models.values()].map(({ recipe }) => recipe.path));
    return drafts
        .filter(({ name, path }) => !models.has(name) && !paths.has(path))
        .map(({ name }) => (0,report_document/* say */.cv) `${name} ${(0,report_document/* own */.ZV)('is not in the policy. Its entry is in the lines above that begin with `+`.')}`);
}
function refuseGitHub({ context }) {
    if (context.host === 'local')
        return;
    throw new errors/* ModelgateError */.HJ({
        code: 'NOT_SUPPORTED_HERE',
        message: '`init` writes files of a working folder, and GitHub’s API has none',
        hint: 'Run it inside a clone with `--host local`.',
    });
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

85222:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  X1: () => (verbInputs),
  cm: () => (announceInput),
  lo: () => (dryRunInput),
  sl: () => (requiredReason)
});
var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
var _domain_registry_event_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99610);
var _runtime_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74175);



const verbInputs = {
    ...withoutPolicy(),
    model: (0,_runtime_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('Which model. Not given: the only one of the ledger.'),
};
const dryRunInput = (0,_runtime_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt)('`true`: say what would be done, and do nothing.');
const announceInput = (0,_runtime_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt)('Send the `repository_dispatch` of type `modelgate`, which deployments listen to.', 'true');
function requiredReason(given) {
    if (given !== undefined)
        return (0,_domain_registry_event_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonOf */ .A3)(given);
    const hint = 'Say why in a sentence: it stays in the ledger.';
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelgateError */ .HJ({ code: 'INPUT_INVALID', message: 'Input `reason` is not given', hint });
}
function withoutPolicy() {
    const { policy: _policy, ...others } = _runtime_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .commonInputs */ .j$;
    return others;
}


}),

39605:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Bj: () => (sha256Of),
  OU: () => (sortedByBytes),
  dj: () => (canonicalJson)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

function canonicalJson(value) {
    if (typeof value === 'number' && !Number.isFinite(value))
        throw new TypeError(`${value} has no JSON form`);
    if (value === null || typeof value !== 'object')
        return JSON.stringify(value);
    if (isList(value)) {
        if (isOfTexts(value))
            return JSON.stringify(value);
        return `[${value.map(canonicalJson).join(',')}]`;
    }
    const members = Object.entries(value)
        .filter((entry) => entry[1] !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
    return `{${members.join(',')}}`;
}
function sha256Of(content) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex')}`;
}
function sortedByBytes(items, key) {
    const listed = [...items];
    const texts = listed.map(key);
    const isPlain = !/[\ud800-\uffff]/.test(texts.join(''));
    if (isPlain && texts.every((text, at) => at === 0 || texts[at - 1] <= text))
        return listed;
    const keyed = listed.map((item, at) => ({ item, text: texts[at] }));
    if (isPlain)
        return keyed.sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0)).map(({ item }) => item);
    return keyed
        .map(({ item, text }) => ({ item, bytes: Buffer.from(text) }))
        .sort((a, b) => Buffer.compare(a.bytes, b.bytes))
        .map(({ item }) => item);
}
function isOfTexts(list) {
    return list.every((item) => typeof item === 'string' || (isList(item) && isOfTexts(item)));
}
function isList(value) {
    return Array.isArray(value);
}


}),

36505:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  z: () => (defaultGate)
});
var _metric_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83128);
var _values_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57026);


const maxOnly = new Set('ece mce ace calibration_error expected_calibration_error max_calibration_error maximum_calibration_error adaptive_calibration_error'.split(' '));
function defaultGate(metrics) {
    const rules = metrics
        .filter((metric) => (0,_metric_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .directionOf */ .FR)(metric) !== null && !maxOnly.has((0,_values_name_js__WEBPACK_IMPORTED_MODULE_1__/* .plainName */ .M)(metric)))
        .map((metric) => ({ metric, noWorse: true, slices: [], level: 'fail' }));
    return { alpha: 0.05, looks: 'ignore', rules };
}


}),

57026:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  M: () => (plainName)
});
function plainName(metric) {
    const segment = metric.split(/[/.:]/).at(-1) ?? '';
    return (segment.split(',')[0] ?? '')
        .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '_')
        .replace(/^(train|valid|validation|val|eval|test|holdout)_/, '');
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

4818:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Dq: () => (seedsOfFiles),
  WW: () => (mostSeeds),
  YG: () => (compareSeeds)
});
const mostSeeds = 100;
function seedsOfFiles(paths) {
    const numbers = paths.map((path) => [...path.matchAll(/seed[-_=. ]?(\d+)/gi)].at(-1)?.[1]);
    const named = numbers.flatMap((number) => number ?? []);
    return (named.length === paths.length ? named : differingParts(paths)).map(plain);
}
function compareSeeds(one, other) {
    const [a, b] = [one, other].map((seed) => (/^\d+$/.test(seed) ? Number(seed) : Infinity));
    if (a !== b)
        return a - b;
    return one < other ? -1 : one > other ? 1 : 0;
}
function differingParts(paths) {
    const all = paths.map((path) => path.match(/\d+|\p{L}+|[^\d\p{L}]/gu) ?? []);
    const [first = []] = all;
    const shortest = Math.min(...all.map((words) => words.length));
    let start = 0;
    while (start < shortest && all.every((words) => words[start] === first[start]))
        start++;
    let end = 0;
    const isAlike = (at) => all.every((words) => words.at(-1 - at) === first.at(-1 - at));
    while (end < shortest - start && isAlike(end))
        end++;
    return all.map((words) => words.slice(start, words.length - end).join(''));
}
function plain(seed) {
    return /^\d+$/.test(seed) ? seed.replace(/^0+(?=\d)/, '') : seed;
}


}),

31561:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  y: () => (mostRepeats)
});
const mostRepeats = 1000;


}),

7342:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  J: () => (isNestedBeyond)
});
function isNestedBeyond(text, deepest) {
    let depth = 0;
    for (const sign of text.matchAll(/[[\]{}]/g)) {
        depth += sign[0] === '[' || sign[0] === '{' ? 1 : -1;
        if (depth > deepest)
            return true;
    }
    return new RegExp(`(?:[-?:] ){${deepest + 1}}`).test(text);
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

90974:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  J$: () => (bestVersionsOf),
  Qg: () => (bestVersionsWith),
  V6: () => (rivalsOf),
  d9: () => (ratcheted),
  eb: () => (bestVersions)
});
var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
var _metric_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83128);


const bestVersions = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    rows: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('Fingerprint of the evaluation rows that all of it was measured on.'),
    versions: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ metric: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), value: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() }))
        .describe('By metric with a tolerance; the best first.'),
})
    .describe('The best versions that the stage held so far, this one among them, whose rows were released.');
const kept = 3;
function bestVersionsOf(events, { stage, state }) {
    const last = events.findLast((event) => event.type === 'promoted' && event.stage === stage && event.best !== undefined);
    const best = last?.type === 'promoted' ? last.best : undefined;
    return (best && {
        ...best,
        versions: best.versions.filter(({ version }) => state.versions[version]?.status === 'published'),
    });
}
function rivalsOf(best, { holder, rules, rows, }) {
    const rivals = new Map();
    if (best === undefined || rows === undefined || best.rows !== rows)
        return rivals;
    for (const { metric } of ratcheted(rules)) {
        const version = best.versions.find((one) => one.metric === metric)?.version;
        if (version === undefined || version === holder)
            continue;
        rivals.set(version, [...(rivals.get(version) ?? []), metric]);
    }
    return rivals;
}
function bestVersionsWith(before, { version, results, rows, rules, released, }) {
    if (rows === undefined)
        return before;
    const carried = before?.rows === rows ? before.versions : [];
    const versions = ratcheted(rules).flatMap(({ metric, direction }) => {
        const value = results.metrics.find((one) => one.metric === metric)?.candidate ?? null;
        const others = carried.filter((one) => one.metric === metric && one.version !== version);
        const mine = released && value !== null ? [{ metric, version, value }] : [];
        const sign = (direction ?? (0,_metric_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .directionOf */ .FR)(metric)) === 'lower' ? -1 : 1;
        return [...mine, ...others].sort((a, b) => sign * (b.value - a.value)).slice(0, kept);
    });
    return { rows, versions };
}
function ratcheted(rules) {
    return rules.filter(({ tolerance, level, gap }) => tolerance !== undefined && level === 'fail' && gap === undefined);
}


}),

99610:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  A3: () => (reasonOf),
  IX: () => (digestOfEvent),
  qF: () => (formatEvent),
  qI: () => (LedgerEvent),
  wj: () => (parseEvent)
});
/* unused harmony export stageName */
var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26921);
var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64377);
var _canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39605);
var _documents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41641);
var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10241);
var _model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45529);
var _best_versions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90974);
var _ledger_paths_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(76728);
var _version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53866);








const sha256 = zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().regex(/^sha256:[0-9a-f]{64}$/);
const version = zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().refine((text) => (0,_version_js__WEBPACK_IMPORTED_MODULE_5__/* .versionIn */ .It)(text) !== undefined, 'expected a version, `v2.1.0`');
const stageName = zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
    .max(64);
const longestReason = 2000;
const reason = zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().min(1).max(longestReason);
const by = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    login: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().describe('Who: an account, or a name on a shell. Empty when nobody is known.'),
    run: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().optional().describe('Address of the workflow run.'),
    event: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().optional().describe('What set the workflow run off.'),
});
const common = {
    schema: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz('https://modelgate.dev/schemas/event/v1.json'),
    seq: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().positive().describe('Counts up from 1, a model at a time.'),
    previous: sha256.nullable().describe('Of the file of the event before; null for the first.'),
    key: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()
        .min(1)
        .max(200)
        .describe('The same for the same deed: a deed whose answer was lost is found by it.'),
    model: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().refine(_model_js__WEBPACK_IMPORTED_MODULE_3__/* .isModelName */ .jp, 'expected a model’s name'),
    at: zod__WEBPACK_IMPORTED_MODULE_7__/* .datetime */ .w$().describe('By the clock of who wrote it: shown, and never decided on.'),
    by,
};
const override = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({ by: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().min(1), reason })
    .describe('Promoted against the verdict: by whom and why.');
const approval = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({ environment: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), login: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), comment: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP() })
    .describe('An approval of the job’s environment, as GitHub states it.');
const LedgerEvent = zod__WEBPACK_IMPORTED_MODULE_6__/* .discriminatedUnion */ .gMt('type', [
    zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({ ...common, type: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz('registered'), version }),
    zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
        ...common,
        type: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz('published'),
        version,
        'content-id': sha256,
        'release-id': zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().nonnegative(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
        ...common,
        type: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz('promoted'),
        version,
        stage: stageName,
        from: version.nullable().describe('Who held the stage before; null: nobody.'),
        verdict: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().optional().describe('Of the judgement that let it through.'),
        first: zod__WEBPACK_IMPORTED_MODULE_6__/* .boolean */ .zMY().optional().describe('There was nothing to compare with.'),
        override: override.optional(),
        approvals: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(approval).optional(),
        best: _best_versions_js__WEBPACK_IMPORTED_MODULE_4__/* .bestVersions */ .eb.optional(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
        ...common,
        type: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz('rolled-back'),
        stage: stageName,
        from: version.describe('The version that is withdrawn.'),
        version: version.describe('The earlier one that the stage goes back to.'),
        reason,
    }),
    zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({ ...common, type: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz('held'), stage: stageName, reason }),
    zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({ ...common, type: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz('lifted'), stage: stageName, reason }),
    zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({ ...common, type: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz('withdrawn'), version, reason }),
    zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
        ...common,
        type: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz('adopted'),
        version,
        'content-id': sha256,
        'release-id': zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().nonnegative(),
        stage: stageName,
    }),
])
    .meta({ title: 'Event of the ledger' });
function reasonOf(text) {
    if (text.length <= longestReason)
        return text;
    return `${text.slice(0, longestReason - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
function formatEvent(event) {
    return `${JSON.stringify(event, null, 2)}\n`;
}
function parseEvent(text, { model, seq }) {
    const path = (0,_ledger_paths_js__WEBPACK_IMPORTED_MODULE_8__/* .eventPath */ .Q)(model, seq);
    const event = (0,_documents_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDocument */ .T)(LedgerEvent, text, path);
    if (event.model === model && event.seq === seq)
        return event;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ModelgateError */ .HJ({
        code: 'LEDGER_INVALID',
        message: `The event says that it is number ${event.seq} of \`${event.model}\``,
        place: { path },
        hint: 'The ledger’s branch was edited by hand. Run `modelgate doctor`.',
    });
}
function digestOfEvent(event) {
    return (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .Bj)(formatEvent(event));
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

62164:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Mf: () => (relativeTo),
  SH: () => (repositoryPath),
  UO: () => (isWithin),
  a9: () => (pathFault),
  aQ: () => (hasControl),
  mc: () => (linkFaults)
});
function repositoryPath(folder, text) {
    const names = [];
    for (const name of [...folder.split('/'), ...text.split('/')]) {
        if (name === '' || name === '.')
            continue;
        if (name !== '..')
            names.push(name);
        else if (names.pop() === undefined)
            return undefined;
    }
    return names.join('/') || '.';
}
function isWithin(folder, path) {
    if (folder === '.' || path === folder)
        return true;
    return path[folder.length] === '/' && path.startsWith(folder);
}
function relativeTo(folder, path) {
    if (folder === '.')
        return path;
    return path === folder ? '.' : path.slice(folder.length + 1);
}
function pathFault(text) {
    if (text === '')
        return 'an empty path';
    if (text.length > 1024)
        return 'a path may have 1024 letters at the most';
    if (hasControl(text))
        return 'a path holds no control characters';
    if (text.includes('\\'))
        return 'write `/` between folders';
    if (text.startsWith('/') || /^[A-Za-z]:/.test(text))
        return 'paths are relative, so that they hold on every machine';
    if (text.split('/').some((name) => name.toLowerCase() === '.git'))
        return "git's own folder is out of bounds";
    return undefined;
}
function hasControl(text) {
    return /\p{Cc}/u.test(text);
}
function linkFaults(links) {
    return links.map((link) => ({
        code: 'FILE_UNREADABLE',
        message: 'It is a link, and globs follow none: what it leads to would be left out',
        place: { path: link },
        hint: 'Put the file there in its place (`cp -L`), name the link itself, or write a pattern that it does not fit.',
    }));
}


}),

55737:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  E_: () => (predictionTasks),
  d3: () => (RunRecord),
  v8: () => (predictionColumns)
});
var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
var _evidence_seed_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4818);
var _evidence_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31561);



const sha256 = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^sha256:[0-9a-f]{64}$/);
const file = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Relative to the run’s folder, with forward slashes.'),
    size: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
    sha256,
});
const repeats = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()).min(2).max(_evidence_value_js__WEBPACK_IMPORTED_MODULE_1__/* .mostRepeats */ .y);
const ids = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).describe('One a value, each different: what pairs it with the baseline’s.');
const metricValue = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    value: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['NaN', 'Infinity', '-Infinity'])])
        .describe('JSON has no NaN: it is kept as text.'),
    'standard-error': zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().optional(),
    n: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive().optional(),
    positives: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative().optional(),
    negatives: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative().optional(),
    folds: repeats.optional().describe('One value a fold of a cross validation; `value` is their mean.'),
    'fold-ids': ids.optional(),
    'test-to-train': zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .positive()
        .optional()
        .describe('Rows tested over rows trained on, in each fold.'),
    seeds: repeats
        .optional()
        .describe('One value a seed, as a metrics file states them; `value` is their mean.'),
    'seed-ids': ids.optional(),
    source: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
});
const predictionTasks = ['binary', 'multiclass', 'regression'];
const predictionColumns = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    label: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    score: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())])
        .optional()
        .describe('Column of the score; of several classes: the column of each one’s probability.'),
    prediction: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    baseline: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('Column of the baseline’s score or prediction in the same file.'),
    positive: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()]).optional(),
    threshold: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional(),
    weight: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    unit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    query: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('Column that says which rows are ranked together.'),
    task: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(predictionTasks).optional(),
    values: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())
        .optional()
        .describe('Metrics that are means of a column, by name: its column.'),
    slices: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).optional().describe('Columns that are crossed are joined by ` × `.'),
    groups: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())
        .optional()
        .describe('Those of `slices` between whose values gaps of fairness are shown.'),
    search: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(false), zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())])
        .optional()
        .describe('Further columns in which the worst slices are looked for; false: they are not looked for.'),
});
const predictions = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('One of `evidence`.'),
    ...predictionColumns.shape,
});
const environment = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    system: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    processors: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    memory: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative().describe('Bytes.'),
    accelerators: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    image: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('Of the runner.'),
    tools: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).describe('Versions by tool.'),
    variables: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())
        .describe('Of the environment, those that the recipe names under `train.env`.'),
    'lock-files': zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), sha256 })),
    verified: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().describe('Git could tell which files are as the commit has them.'),
    modified: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())
        .describe('Tracked files of the model that were not as the commit has them when training began.'),
    untracked: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())
        .describe('Files under the model’s path that git does not know, when training began; at most 200.'),
});
const training = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    setup: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('The recipe’s command. A command that an input gave is not kept.'),
    run: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    'exit-code': zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()
        .nonnegative()
        .describe('Of the command that failed, 128 and more for a signal; else 0. Files are kept of 0 only.'),
    seconds: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative().describe('Time that the commands took.'),
    cost: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ amount: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative(), currency: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })
        .optional()
        .describe('Of that time, by what an hour of the machine costs.'),
    environment: environment.optional(),
});
const seed = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    seed: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
    metrics: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), metricValue),
    predictions: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('One of `evidence`.'),
});
const seedPredictions = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    seed: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('What tells it apart, by the file’s name or MODELGATE_SEED.'),
    file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('One of `evidence`; its columns are those of `predictions`.'),
});
const scoredAgain = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    'content-id': sha256.describe('Of the model files that were scored.'),
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('What people call it: a version, `main at 1a2b3c4`.'),
    predictions: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('One of `evidence`; its columns are those of `predictions`.'),
    failure: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('Why there are no predictions, in a sentence.'),
});
const RunRecord = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('https://modelgate.dev/schemas/run/v1.json'),
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Derived from what the record holds: the same run has the same id.'),
    model: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('Git commit that it was made from.'),
    dirty: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional().describe('Files under the model’s path differed from that commit.'),
    workflow: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ run: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(), attempt: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(), path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), event: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })
        .optional(),
    'inputs-digest': sha256.optional(),
    'content-id': sha256
        .optional()
        .describe('OpenSSF Model Signing root digest of `files`; absent without model files.'),
    files: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(file).describe('The model.'),
    evidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(file),
    metrics: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), metricValue),
    predictions: predictions.optional(),
    seeds: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(seed)
        .min(2)
        .optional()
        .describe('Evidence per seed, where the recipe was run with several; files, metrics and predictions above are those of the first.'),
    'seed-predictions': zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(seedPredictions)
        .min(2)
        .max(_evidence_seed_names_js__WEBPACK_IMPORTED_MODULE_2__/* .mostSeeds */ .WW)
        .optional()
        .describe('The recipe names predictions of several seeds, and is judged over them; the first is that of `predictions`.'),
    'scored-again': zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(scoredAgain)
        .min(1)
        .optional()
        .describe('Earlier versions, scored on the rows of this run: their own evidence is of other rows.'),
    candidates: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()
        .positive()
        .optional()
        .describe('k: of how many it was chosen as the best. Not a part of what the id is made of.'),
    training: training.optional().describe('How it was trained. Not a part of what the id is made of.'),
})
    .meta({ title: 'Record of one run' });


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


}),

74175:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  FZ: () => (choiceOr),
  Jt: () => (flag),
  Mn: () => (lines),
  Qq: () => (text),
  TG: () => (money),
  Yq: () => (choice),
  j$: () => (commonInputs),
  ph: () => (textOr),
  rD: () => (wholeNumber),
  yj: () => (positive)
});
/* unused harmony export secret */
var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

function text(description) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().trim().min(1).optional().meta({ description });
}
function textOr(fallback, description) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().trim().min(1).prefault(fallback).meta({ description });
}
function flag(description, fallback = 'false') {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['true', 'false'])
        .prefault(fallback)
        .transform((value) => value === 'true')
        .meta({ description });
}
function wholeNumber({ least, most }, description) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .trim()
        .regex(/^\d{1,9}$/, `expected a whole number from ${least} to ${most}`)
        .transform(Number)
        .refine((value) => value >= least && value <= most, `expected a whole number from ${least} to ${most}`)
        .optional()
        .meta({ description });
}
function positive(most, description) {
    const expected = `expected a number above 0, and at most ${most}`;
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .trim()
        .regex(/^\d{1,9}(?:\.\d{1,6})?$/, expected)
        .transform(Number)
        .refine((value) => value > 0 && value <= most, expected)
        .optional()
        .meta({ description });
}
function money(description) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .trim()
        .regex(/^\d{1,9}(?:\.\d{1,6})? [A-Z]{3}$/, 'expected an amount and a currency, such as `0.48 USD`')
        .transform((value) => {
        const [amount, currency = ''] = value.split(' ');
        return { amount: Number(amount), currency };
    })
        .optional()
        .meta({ description });
}
function choice(choices, description) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(choices).optional().meta({ description });
}
function choiceOr(choices, description) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(choices)
        .prefault(choices[0])
        .meta({ description });
}
function lines(description) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .prefault('')
        .transform((value) => value
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== ''))
        .meta({ description });
}
function secret(description, actionDefault) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().trim().min(1).optional().meta({ description, secret: true, actionDefault });
}
const commonInputs = {
    model: text('Which model of the policy. Not given: all that the event touches.'),
    policy: textOr('.github/modelgate.yml', 'Path of the policy file in the repository.'),
    'working-directory': textOr('.', 'Directory that the paths of the other inputs are relative to.'),
    'github-token': secret('Token for GitHub’s API.', '${{ github.token }}'),
};


})

};
