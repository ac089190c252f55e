export const id = 6874;
export const ids = [6874];
export const modules = {

86874:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readTflite: () => (readTflite)
});

// EXTERNAL MODULE: ./src/domain/validation/finding.ts
var finding = __webpack_require__(21907);
// EXTERNAL MODULE: ./src/formats/model-files/inspection.ts
var model_files_inspection = __webpack_require__(2564);
// EXTERNAL MODULE: ./src/formats/model-files/limits.ts
var limits = __webpack_require__(7606);
;// CONCATENATED MODULE: ./src/formats/model-files/flatbuffer.ts


const piecesKept = 64;
class FlatBuffer {
    #source;
    #pieces = new Map();
    #longest;
    #reads = 0;
    constructor(source, longest = 1024) {
        this.#source = source;
        this.#longest = longest;
    }
    async root() {
        return this.#u32(0);
    }
    async field(table, index) {
        const schema = table - (await this.i32(table));
        const size = await this.#u16(schema);
        const slot = 4 + index * 2;
        if (slot + 2 > size)
            return undefined;
        const offset = await this.#u16(schema + slot);
        return offset === 0 ? undefined : table + offset;
    }
    async target(table, index) {
        const place = await this.field(table, index);
        return place === undefined ? undefined : place + (await this.#u32(place));
    }
    async elements(vector, most) {
        if (vector === undefined)
            return [];
        const count = await this.#u32(vector);
        if (vector + 4 + count * 4 > this.#source.size)
            throw truncated(vector);
        if (count > most)
            throw new model_files_inspection/* ModelFault */.Q('MODEL_LIMIT', `A list has ${count} items; at most ${most} are read`, vector);
        return Array.from({ length: count }, (_, index) => vector + 4 + index * 4);
    }
    async tables(vector, most) {
        const tables = [];
        for (const place of await this.elements(vector, most))
            tables.push(place + (await this.#u32(place)));
        return tables;
    }
    async text(at) {
        if (at === undefined)
            return '';
        const size = await this.#u32(at);
        if (at + 4 + size > this.#source.size)
            throw truncated(at);
        const bytes = await this.#source.read(at + 4, Math.min(size, this.#longest));
        return Buffer.from(bytes).toString('utf8');
    }
    async i8(at) {
        const [piece, place] = await this.#piece(at, 1);
        return piece.readInt8(place);
    }
    async i32(at) {
        const [piece, place] = await this.#piece(at, 4);
        return piece.readInt32LE(place);
    }
    async #u16(at) {
        const [piece, place] = await this.#piece(at, 2);
        return piece.readUInt16LE(place);
    }
    async #u32(at) {
        const [piece, place] = await this.#piece(at, 4);
        return piece.readUInt32LE(place);
    }
    async #piece(at, size) {
        if (at < 0 || at + size > this.#source.size)
            throw truncated(at);
        const index = Math.floor(at / limits/* pieceBytes */.I3);
        let piece = this.#pieces.get(index);
        if (!piece) {
            if (++this.#reads > 100_000)
                throw new model_files_inspection/* ModelFault */.Q('MODEL_LIMIT', 'The tables of the file lie too far apart');
            piece = Buffer.from(await this.#source.read(index * limits/* pieceBytes */.I3, limits/* pieceBytes */.I3 + 8));
            if (this.#pieces.size >= piecesKept)
                this.#pieces.clear();
            this.#pieces.set(index, piece);
        }
        return [piece, at - index * limits/* pieceBytes */.I3];
    }
}
function truncated(at) {
    return new model_files_inspection/* ModelFault */.Q('MODEL_TRUNCATED', 'An offset leads beyond the file: it is cut off, or the offset lies', Math.max(0, at));
}

;// CONCATENATED MODULE: ./src/formats/model-files/tflite.ts



const most = 200_000;
const custom = 32;
const types = 'float32 float16 int32 uint8 int64 string bool int16 complex64 int8 float64 complex128 uint64 resource variant uint32 uint16 int4 bfloat16'.split(' ');
async function readTflite(inspection) {
    const buffer = new FlatBuffer(inspection.source);
    const model = await buffer.root();
    const versionAt = await buffer.field(model, 0);
    const version = versionAt === undefined ? 0 : await buffer.i32(versionAt);
    if (version !== 3)
        throw new model_files_inspection/* ModelFault */.Q('MODEL_MALFORMED', `The model has version ${version} of the schema; 3 is known`);
    const operators = {};
    for (const code of await buffer.tables(await buffer.target(model, 1), most)) {
        const name = await operatorOf(buffer, code);
        operators[name] = (operators[name] ?? 0) + 1;
        const isCustom = !name.startsWith('builtin ');
        if (isCustom && !inspection.allows(name))
            inspection.report('MODEL_CUSTOM_OPERATOR', `The model uses the operator ${(0,finding/* quoteText */.o)(name)}`);
    }
    const graphs = await buffer.tables(await buffer.target(model, 2), most);
    const [first] = graphs;
    if (first === undefined)
        throw new model_files_inspection/* ModelFault */.Q('MODEL_MALFORMED', 'The model has no graph');
    await checkBuffers(buffer, model, inspection.source.size);
    const tensors = await buffer.tables(await buffer.target(first, 0), most);
    const inputs = await valuesOf(buffer, tensors, await buffer.target(first, 1));
    const outputs = await valuesOf(buffer, tensors, await buffer.target(first, 2));
    return {
        facts: { version, graphs: graphs.length, tensors: tensors.length, operators },
        signature: { inputs, outputs },
    };
}
async function operatorOf(buffer, code) {
    const [oldAt, newAt] = [await buffer.field(code, 0), await buffer.field(code, 3)];
    const builtin = Math.max(oldAt === undefined ? 0 : await buffer.i8(oldAt), newAt === undefined ? 0 : await buffer.i32(newAt));
    if (builtin !== custom)
        return `builtin ${builtin}`;
    return (await buffer.text(await buffer.target(code, 1))) || 'custom';
}
async function checkBuffers(buffer, model, size) {
    for (const table of await buffer.tables(await buffer.target(model, 4), most)) {
        const data = await buffer.target(table, 0);
        if (data === undefined)
            continue;
        const count = (await buffer.i32(data)) >>> 0;
        if (data + 4 + count > size)
            throw new model_files_inspection/* ModelFault */.Q('MODEL_TRUNCATED', `The weights at byte ${data} need ${count} bytes, which the file does not have`, data);
    }
}
async function valuesOf(buffer, tensors, vector) {
    const values = [];
    for (const place of await buffer.elements(vector, 10_000)) {
        const tensor = tensors[await buffer.i32(place)];
        if (tensor === undefined)
            throw new model_files_inspection/* ModelFault */.Q('MODEL_MALFORMED', 'An input or output is a tensor that there is not', place);
        const typeAt = await buffer.field(tensor, 1);
        const open = await buffer.target(tensor, 7);
        const sizes = await buffer.elements(open ?? (await buffer.target(tensor, 0)), 64);
        const shape = [];
        for (const at of sizes) {
            const size = await buffer.i32(at);
            shape.push(size < 0 ? null : size);
        }
        const type = types[typeAt === undefined ? 0 : await buffer.i8(typeAt)] ?? 'unknown';
        values.push({ name: await buffer.text(await buffer.target(tensor, 3)), type, shape });
    }
    return values;
}


})

};
