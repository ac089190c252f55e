export const id = 2953;
export const ids = [2953];
export const modules = {

22953:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readOnnx: () => (readOnnx)
});

// EXTERNAL MODULE: ./src/domain/validation/finding.ts
var finding = __webpack_require__(21907);
// EXTERNAL MODULE: ./src/formats/model-files/byte-stream.ts
var byte_stream = __webpack_require__(91189);
// EXTERNAL MODULE: ./src/formats/model-files/inspection.ts
var model_files_inspection = __webpack_require__(2564);
// EXTERNAL MODULE: ./src/formats/model-files/limits.ts
var limits = __webpack_require__(7606);
// EXTERNAL MODULE: ./src/formats/model-files/protobuf.ts
var protobuf = __webpack_require__(35433);
;// CONCATENATED MODULE: ./src/formats/model-files/onnx-value.ts

const types = `undefined float32 uint8 int8 uint16 int16 int32 int64 string bool float16 float64 uint32 uint64 complex64 complex128 bfloat16 float8e4m3fn float8e4m3fnuz float8e5m2 float8e5m2fnuz uint4 int4 float4e2m1`.split(' ');
function onnxType(number) {
    return types[number] ?? `type ${number}`;
}
function onnx_value_valueOf(message) {
    let name = '';
    let value = { type: 'unknown', shape: null };
    for (const field of (0,protobuf/* protoFields */.MB)(message)) {
        if (field.wire !== 'bytes')
            continue;
        if (field.number === 1)
            name = (0,protobuf/* protoText */.q5)(field.bytes);
        if (field.number === 2)
            value = typeOf(field.bytes);
    }
    return { name, ...value };
}
function typeOf(message) {
    const kinds = { 4: 'sequence', 5: 'map', 8: 'sparse', 9: 'optional' };
    for (const field of (0,protobuf/* protoFields */.MB)(message)) {
        if (field.wire !== 'bytes')
            continue;
        if (field.number === 1)
            return tensorOf(field.bytes);
        const kind = kinds[field.number];
        if (kind !== undefined)
            return { type: kind, shape: null };
    }
    return { type: 'unknown', shape: null };
}
function tensorOf(message) {
    let type = 0;
    let shape = null;
    for (const field of (0,protobuf/* protoFields */.MB)(message)) {
        if (field.number === 1 && field.wire === 'varint')
            type = Number(field.value);
        if (field.number === 2 && field.wire === 'bytes') {
            shape = [];
            for (const size of (0,protobuf/* protoFields */.MB)(field.bytes))
                if (size.number === 1 && size.wire === 'bytes')
                    shape.push(sizeOf(size.bytes));
        }
    }
    return { type: onnxType(type), shape };
}
function sizeOf(message) {
    for (const field of (0,protobuf/* protoFields */.MB)(message)) {
        if (field.number === 1 && field.wire === 'varint')
            return Number(BigInt.asIntN(64, field.value));
        if (field.number === 2 && field.wire === 'bytes')
            return (0,protobuf/* protoText */.q5)(field.bytes);
    }
    return null;
}

;// CONCATENATED MODULE: ./src/formats/model-files/onnx-graph.ts




class OnnxGraph {
    operators = new Map();
    functions = new Set();
    externalPaths = new Set();
    parametersByType = {};
    #counts = new Map();
    #inputs = [];
    #outputs = [];
    #initialised = new Set();
    get parameters() {
        return Object.values(this.parametersByType).reduce((sum, count) => sum + count, 0);
    }
    async read(stream, end) {
        for (let field = await (0,protobuf/* nextField */.MX)(stream, end); field; field = await (0,protobuf/* nextField */.MX)(stream, end)) {
            const { number, size } = field;
            if (number === 5)
                await this.#readTensor(stream, stream.offset + size);
            else if (![1, 11, 12, 15].includes(number))
                await stream.skip(size);
            else if (size > limits/* messageBytes */.HU && number === 1)
                await this.#readLargeNode(stream, stream.offset + size);
            else {
                if (size > limits/* messageBytes */.HU)
                    throw new model_files_inspection/* ModelFault */.Q('MODEL_LIMIT', `A part of the graph has ${size} bytes`, stream.offset);
                await stream.need(size);
                this.#readPart(number, stream.take(size), 0);
            }
        }
    }
    readFunction(message) {
        let name = '';
        let domain = '';
        for (const field of (0,protobuf/* protoFields */.MB)(message)) {
            if (field.wire !== 'bytes')
                continue;
            if (field.number === 1)
                name = (0,protobuf/* protoText */.q5)(field.bytes);
            if (field.number === 10)
                domain = (0,protobuf/* protoText */.q5)(field.bytes);
            if (field.number === 7)
                this.#readNode(field.bytes, 0);
        }
        this.functions.add(qualified(domain, name));
    }
    operatorCounts() {
        return Object.fromEntries([...this.#counts].sort(([a], [b]) => (a < b ? -1 : 1)));
    }
    signature() {
        return {
            inputs: this.#inputs.filter(({ name }) => !this.#initialised.has(name)),
            outputs: this.#outputs,
        };
    }
    #readPart(number, message, depth) {
        if (depth > limits/* messageDepth */.pQ)
            throw new model_files_inspection/* ModelFault */.Q('MODEL_LIMIT', `Graphs are nested more than ${limits/* messageDepth */.pQ} deep`);
        if (number === 1)
            return this.#readNode(message, depth);
        if (number === 5 || number === 15)
            return this.#readSmallTensor(message, depth);
        if (depth > 0)
            return;
        const values = number === 11 ? this.#inputs : this.#outputs;
        if (values.length >= limits/* listedItems */.Se)
            throw new model_files_inspection/* ModelFault */.Q('MODEL_LIMIT', `The graph has more than ${limits/* listedItems */.Se} inputs or outputs`);
        values.push(onnx_value_valueOf(message));
    }
    #readNode(message, depth) {
        let type = '';
        let domain = '';
        for (const field of (0,protobuf/* protoFields */.MB)(message)) {
            if (field.wire !== 'bytes')
                continue;
            if (field.number === 4)
                type = (0,protobuf/* protoText */.q5)(field.bytes).slice(0, 200);
            if (field.number === 7)
                domain = (0,protobuf/* protoText */.q5)(field.bytes).slice(0, 200);
            if (field.number === 5)
                this.#readAttribute(field.bytes, depth);
        }
        this.#count(domain, type);
    }
    #readAttribute(message, depth) {
        if (depth > limits/* messageDepth */.pQ)
            throw new model_files_inspection/* ModelFault */.Q('MODEL_LIMIT', `Graphs are nested more than ${limits/* messageDepth */.pQ} deep`);
        for (const field of (0,protobuf/* protoFields */.MB)(message)) {
            if (field.wire !== 'bytes')
                continue;
            if (field.number === 5 || field.number === 10)
                this.#readSmallTensor(field.bytes, depth + 1);
            if (field.number !== 6 && field.number !== 11)
                continue;
            for (const part of (0,protobuf/* protoFields */.MB)(field.bytes))
                if (part.wire === 'bytes')
                    this.#readPart(part.number, part.bytes, depth + 1);
        }
    }
    async #readLargeNode(stream, end) {
        let type = '';
        let domain = '';
        for (let field = await (0,protobuf/* nextField */.MX)(stream, end); field; field = await (0,protobuf/* nextField */.MX)(stream, end)) {
            const { number, size } = field;
            if (number === 5)
                await this.#readLargeAttribute(stream, stream.offset + size);
            else if (number === 4 || number === 7) {
                const text = (0,protobuf/* protoText */.q5)(await stream.bytes(Math.min(size, limits/* messageBytes */.HU))).slice(0, 200);
                if (number === 4)
                    type = text;
                else
                    domain = text;
                await stream.skip(Math.max(0, size - limits/* messageBytes */.HU));
            }
            else
                await stream.skip(size);
        }
        this.#count(domain, type);
    }
    async #readLargeAttribute(stream, end) {
        for (let field = await (0,protobuf/* nextField */.MX)(stream, end); field; field = await (0,protobuf/* nextField */.MX)(stream, end)) {
            const { number, size } = field;
            if (number === 5 || number === 10)
                await this.#readTensor(stream, stream.offset + size);
            else if (number === 6 || number === 11)
                await this.read(stream, stream.offset + size);
            else
                await stream.skip(size);
        }
    }
    #count(domain, type) {
        const name = qualified(domain, type);
        if (this.operators.size >= limits/* listedItems */.Se)
            throw new model_files_inspection/* ModelFault */.Q('MODEL_LIMIT', `The graph has more than ${limits/* listedItems */.Se} operators`);
        this.operators.set(name, domain);
        this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
    }
    async #readTensor(stream, end) {
        const small = [];
        for (let field = await (0,protobuf/* nextField */.MX)(stream, end); field; field = await (0,protobuf/* nextField */.MX)(stream, end)) {
            const { number, value, size } = field;
            if ((number === 1 || number === 2) && size === 0)
                small.push(Buffer.from([number * 8, ...varint(value)]));
            else if ([1, 8, 13, 14].includes(number) && size <= limits/* messageBytes */.HU)
                small.push(Buffer.concat([Buffer.from([number * 8 + 2, ...varint(size)]), await stream.bytes(size)]));
            else
                await stream.skip(size);
            if (number === 14 && size === 0)
                small.push(Buffer.from([14 * 8, ...varint(value)]));
            if (small.length > limits/* listedItems */.Se)
                throw new model_files_inspection/* ModelFault */.Q('MODEL_LIMIT', 'A tensor has too many parts', stream.offset);
        }
        this.#readSmallTensor(Buffer.concat(small), 0);
    }
    #readSmallTensor(message, depth) {
        const tensor = { elements: 1, type: 0, name: '' };
        for (const field of (0,protobuf/* protoFields */.MB)(message)) {
            if (field.number === 1 && field.wire === 'varint')
                tensor.elements *= Number(field.value);
            if (field.number === 1 && field.wire === 'bytes')
                for (const size of packed(field.bytes))
                    tensor.elements *= size;
            if (field.number === 2 && field.wire === 'varint')
                tensor.type = Number(field.value);
            if (field.number === 8 && field.wire === 'bytes')
                tensor.name = (0,protobuf/* protoText */.q5)(field.bytes);
            if (field.number === 13 && field.wire === 'bytes')
                this.#readExternal(field.bytes);
        }
        if (depth === 0)
            this.#initialised.add(tensor.name);
        const type = onnxType(tensor.type);
        this.parametersByType[type] = (this.parametersByType[type] ?? 0) + tensor.elements;
    }
    #readExternal(message) {
        let key = '';
        let value = '';
        for (const field of (0,protobuf/* protoFields */.MB)(message)) {
            if (field.wire !== 'bytes')
                continue;
            if (field.number === 1)
                key = (0,protobuf/* protoText */.q5)(field.bytes);
            if (field.number === 2)
                value = (0,protobuf/* protoText */.q5)(field.bytes);
        }
        if (key === 'location')
            this.externalPaths.add(value);
    }
}
function qualified(domain, name) {
    return domain === '' ? name : `${domain}.${name}`;
}
function varint(value) {
    const bytes = [];
    for (let rest = value;; rest = Math.floor(rest / 128)) {
        if (rest < 128)
            return [...bytes, rest];
        bytes.push((rest % 128) + 128);
    }
}
function packed(bytes) {
    const numbers = [];
    let value = 0;
    let place = 1;
    for (const byte of bytes) {
        value += (byte & 127) * place;
        place *= 128;
        if (byte > 127)
            continue;
        numbers.push(value);
        value = 0;
        place = 1;
    }
    return numbers;
}

;// CONCATENATED MODULE: ./src/formats/model-files/onnx.ts






const builtIn = new Set([
    '',
    'ai.onnx',
    'ai.onnx.ml',
    'ai.onnx.training',
    'ai.onnx.preview.training',
    'com.microsoft',
    'com.microsoft.nchwc',
]);
async function readOnnx(inspection) {
    const { source } = inspection;
    const stream = new byte_stream/* ByteStream */.x((0,byte_stream/* sourceFeed */.a)(source));
    const graph = new OnnxGraph();
    const opsets = {};
    const texts = {};
    let ir = 0;
    for (let field = await (0,protobuf/* nextField */.MX)(stream, source.size); field; field = await (0,protobuf/* nextField */.MX)(stream, source.size)) {
        const { number, value, size } = field;
        if (number === 1)
            ir = value;
        else if (number === 2 || number === 3)
            texts[number === 2 ? 'producer' : 'producerVersion'] = (0,protobuf/* protoText */.q5)(await small(stream, size)).slice(0, 120);
        else if (number === 7)
            await graph.read(stream, stream.offset + size);
        else if (number === 8)
            Object.assign(opsets, opsetOf(await small(stream, size)));
        else if (number === 25)
            graph.readFunction(await small(stream, size));
        else
            await stream.skip(size);
    }
    if (ir < 1 || ir > 1000)
        throw new model_files_inspection/* ModelFault */.Q('MODEL_MALFORMED', `The model states the version ${ir} of ONNX' representation`);
    if (Object.keys(opsets).length === 0)
        throw new model_files_inspection/* ModelFault */.Q('MODEL_MALFORMED', 'The model imports no set of operators');
    judge(inspection, graph);
    return {
        facts: {
            ir,
            ...texts,
            opsets,
            operators: graph.operatorCounts(),
            parameters: graph.parameters,
            parametersByType: graph.parametersByType,
        },
        signature: graph.signature(),
    };
}
function judge(inspection, graph) {
    for (const path of graph.externalPaths) {
        const isInside = path !== '' && !/^[/\\]|^[A-Za-z]:|[\u0000-\u001f]/.test(path) && !path.split(/[/\\]/).includes('..');
        if (!isInside)
            inspection.report('MODEL_OUTSIDE_FILE', `Weights are read from ${(0,finding/* quoteText */.o)(path)}`);
    }
    for (const [name, domain] of graph.operators) {
        const isKnown = builtIn.has(domain) || graph.functions.has(name) || inspection.allows(name);
        if (!isKnown)
            inspection.report('MODEL_CUSTOM_OPERATOR', `The model uses the operator ${(0,finding/* quoteText */.o)(name)}`);
    }
}
function opsetOf(message) {
    let domain = '';
    let version = 0;
    for (const field of (0,protobuf/* protoFields */.MB)(message)) {
        if (field.number === 1 && field.wire === 'bytes')
            domain = (0,protobuf/* protoText */.q5)(field.bytes).slice(0, 120);
        if (field.number === 2 && field.wire === 'varint')
            version = Number(field.value);
    }
    return { [domain === '' ? 'ai.onnx' : domain]: version };
}
async function small(stream, size) {
    if (size > limits/* messageBytes */.HU)
        throw new model_files_inspection/* ModelFault */.Q('MODEL_LIMIT', `A part of the model has ${size} bytes`, stream.offset);
    return stream.bytes(size);
}


})

};
