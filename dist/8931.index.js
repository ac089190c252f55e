export const id = 8931;
export const ids = [8931];
export const modules = {

38931:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readXgboostUbj: () => (readXgboostUbj)
});

// EXTERNAL MODULE: ./src/formats/model-files/byte-stream.ts
var byte_stream = __webpack_require__(91189);
// EXTERNAL MODULE: ./src/formats/model-files/inspection.ts
var model_files_inspection = __webpack_require__(2564);
// EXTERNAL MODULE: ./src/formats/model-files/limits.ts
var limits = __webpack_require__(7606);
;// CONCATENATED MODULE: ./src/formats/model-files/ubjson.ts


const widths = {
    i: 1,
    U: 1,
    I: 2,
    l: 4,
    L: 8,
    d: 4,
    D: 8,
    C: 1,
    Z: 0,
    N: 0,
    T: 0,
    F: 0,
};
const longestKept = 65_536;
class UbjsonReader {
    found = new Map();
    counts = new Map();
    #stream;
    #kept;
    #counted;
    #keptItems = 0;
    constructor(stream, kept, counted) {
        this.#stream = stream;
        this.#kept = kept;
        this.#counted = counted;
    }
    async read() {
        await this.#value(await this.#marker(), '', 0);
    }
    async #value(marker, path, depth) {
        if (depth > limits/* messageDepth */.pQ)
            throw new model_files_inspection/* ModelFault */.Q('MODEL_LIMIT', `Values are nested more than ${limits/* messageDepth */.pQ} deep`, this.#stream.offset);
        if (marker === '{')
            return this.#container(path, depth, true);
        if (marker === '[')
            return this.#container(path, depth, false);
        if (marker === 'S' || marker === 'H')
            return this.#text(path);
        const width = widths[marker];
        if (width === undefined)
            throw this.#broken(`has the unknown kind ${JSON.stringify(marker)}`);
        if (!this.#kept.has(path))
            return this.#stream.skip(width);
        this.#keep(path, await this.#number(marker, width));
    }
    async #container(path, depth, isObject) {
        const { type, count } = await this.#header();
        const close = isObject ? '}' : ']';
        if (!isObject && type !== undefined && count !== undefined && !this.#kept.has(path)) {
            const width = widths[type];
            if (width !== undefined)
                return this.#stream.skip(width * count);
        }
        let items = 0;
        for (; count === undefined || items < count; items++) {
            let marker = isObject || type === undefined ? await this.#marker() : type;
            if (marker === 'N' && type === undefined && !isObject)
                continue;
            if (count === undefined && marker === close)
                break;
            let inner = path;
            if (isObject) {
                const key = await this.#string(marker);
                inner = path === '' ? key : `${path}.${key}`;
                marker = type ?? (await this.#marker());
            }
            await this.#value(marker, isObject ? inner : path, depth + 1);
        }
        if (!isObject && this.#counted.test(path))
            this.counts.set(path, items);
    }
    async #header() {
        let type;
        let count;
        if (await this.#isNext('$'))
            type = await this.#marker();
        if (await this.#isNext('#'))
            count = await this.#length(await this.#marker());
        if (type !== undefined && count === undefined)
            throw this.#broken('has a typed list without a count');
        if (type !== undefined && widths[type] === 0 && count > limits/* listedItems */.Se)
            throw this.#broken('has too many values without content');
        return { type, count };
    }
    async #text(path) {
        if (this.#kept.has(path))
            this.#keep(path, await this.#string(await this.#marker()));
        else
            await this.#stream.skip(await this.#length(await this.#marker()));
    }
    async #string(marker) {
        const size = await this.#length(marker);
        if (size > longestKept)
            throw new model_files_inspection/* ModelFault */.Q('MODEL_LIMIT', `A text has ${size} bytes`, this.#stream.offset);
        return Buffer.from(await this.#stream.bytes(size)).toString('utf8');
    }
    async #length(marker) {
        const width = widths[marker];
        if (width === undefined || width === 0 || 'dDC'.includes(marker))
            throw this.#broken('has a length that is no whole number');
        const length = (await this.#number(marker, width));
        if (length < 0 || !Number.isSafeInteger(length))
            throw this.#broken('has a length below 0');
        return length;
    }
    async #number(marker, width) {
        const bytes = Buffer.from(await this.#stream.bytes(width));
        if (width === 0)
            return marker === 'T' ? true : marker === 'F' ? false : null;
        if (marker === 'C')
            return bytes.toString('latin1');
        if (marker === 'd')
            return bytes.readFloatBE();
        if (marker === 'D')
            return bytes.readDoubleBE();
        if (marker === 'U')
            return bytes.readUInt8();
        return marker === 'L' ? Number(bytes.readBigInt64BE()) : bytes.readIntBE(0, width);
    }
    #keep(path, value) {
        if (++this.#keptItems > limits/* listedItems */.Se)
            throw new model_files_inspection/* ModelFault */.Q('MODEL_LIMIT', 'The model names too many features');
        const values = this.found.get(path);
        if (values)
            values.push(value);
        else
            this.found.set(path, [value]);
    }
    async #marker() {
        if (!this.#stream.has(1))
            await this.#stream.need(1);
        return String.fromCharCode(this.#stream.byte());
    }
    async #isNext(marker) {
        if (!this.#stream.has(1))
            await this.#stream.need(1);
        return this.#stream.takeIf(marker.charCodeAt(0));
    }
    #broken(what) {
        return new model_files_inspection/* ModelFault */.Q('MODEL_MALFORMED', `The UBJSON ${what}`, this.#stream.offset);
    }
}

// EXTERNAL MODULE: ./src/formats/model-files/xgboost.ts
var xgboost = __webpack_require__(86736);
;// CONCATENATED MODULE: ./src/formats/model-files/xgboost-ubj.ts




const kept = new Set([
    'learner.learner_model_param.num_feature',
    'learner.learner_model_param.base_score',
    'learner.objective.name',
    'learner.gradient_booster.name',
    'learner.feature_names',
    'version',
]);
const treePath = /^learner\.gradient_booster(?:\.gbtree)?\.model\.trees$/;
async function readXgboostUbj(inspection) {
    const stream = new byte_stream/* ByteStream */.x((0,byte_stream/* sourceFeed */.a)(inspection.source));
    const reader = new UbjsonReader(stream, kept, treePath);
    await reader.read();
    if (!(await stream.isAtEnd()))
        inspection.report('MODEL_TRAILING_BYTES', 'There are bytes behind the model', stream.offset);
    const { found, counts } = reader;
    if (!found.has('learner.learner_model_param.num_feature'))
        throw new model_files_inspection/* ModelFault */.Q('MODEL_MALFORMED', 'The file is no model of XGBoost: it has no learner');
    const listed = (path) => (found.get(path) ?? []);
    const [features] = listed('learner.learner_model_param.num_feature');
    const one = (path) => listed(path)[0];
    return (0,xgboost/* xgboostReading */.$)({
        features,
        baseScore: one('learner.learner_model_param.base_score'),
        objective: one('learner.objective.name'),
        booster: one('learner.gradient_booster.name'),
        names: listed('learner.feature_names'),
        version: listed('version'),
        trees: [...counts.values()][0],
    });
}


}),

86736:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $: () => (xgboostReading)
});
var _inspection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2564);
var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7606);


function xgboostReading({ features, baseScore, objective, booster, names, trees, version, }) {
    const count = Number(features);
    if ((typeof features !== 'string' && typeof features !== 'number') ||
        !Number.isSafeInteger(count) ||
        count < 0)
        throw new _inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelFault */ .Q('MODEL_MALFORMED', 'The model does not state its number of features');
    const columns = names.filter((name) => typeof name === 'string').slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .listedItems */ .Se);
    if (names.length > 0 && columns.length !== count)
        throw new _inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelFault */ .Q('MODEL_MALFORMED', `The model has ${count} features and ${names.length} names`);
    return {
        facts: {
            ...text('version', version.join('.')),
            ...text('objective', objective),
            ...text('booster', booster),
            ...text('baseScore', baseScore),
            ...(trees === undefined ? {} : { trees }),
            features: count,
        },
        signature: { inputs: [], outputs: [], features: { count, names: columns.length > 0 ? columns : null } },
    };
}
function text(key, value) {
    return typeof value === 'string' && value !== '' ? { [key]: value.slice(0, 80) } : {};
}


})

};
