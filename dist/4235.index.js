export const id = 4235;
export const ids = [4235];
export const modules = {

54235:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readGguf: () => (readGguf)
});

// EXTERNAL MODULE: ./src/domain/validation/finding.ts
var finding = __webpack_require__(21907);
// EXTERNAL MODULE: ./src/formats/model-files/byte-stream.ts
var byte_stream = __webpack_require__(91189);
// EXTERNAL MODULE: ./src/formats/model-files/inspection.ts
var model_files_inspection = __webpack_require__(2564);
// EXTERNAL MODULE: ./src/formats/model-files/limits.ts
var limits = __webpack_require__(7606);
;// CONCATENATED MODULE: ./src/formats/model-files/ggml-type.ts
const types = new Map([
    [0, ['F32', 1, 4]],
    [1, ['F16', 1, 2]],
    [2, ['Q4_0', 32, 18]],
    [3, ['Q4_1', 32, 20]],
    [6, ['Q5_0', 32, 22]],
    [7, ['Q5_1', 32, 24]],
    [8, ['Q8_0', 32, 34]],
    [9, ['Q8_1', 32, 40]],
    [10, ['Q2_K', 256, 84]],
    [11, ['Q3_K', 256, 110]],
    [12, ['Q4_K', 256, 144]],
    [13, ['Q5_K', 256, 176]],
    [14, ['Q6_K', 256, 210]],
    [15, ['Q8_K', 256, 292]],
    [16, ['IQ2_XXS', 256, 66]],
    [17, ['IQ2_XS', 256, 74]],
    [18, ['IQ3_XXS', 256, 98]],
    [19, ['IQ1_S', 256, 50]],
    [20, ['IQ4_NL', 32, 18]],
    [21, ['IQ3_S', 256, 110]],
    [22, ['IQ2_S', 256, 82]],
    [23, ['IQ4_XS', 256, 136]],
    [24, ['I8', 1, 1]],
    [25, ['I16', 1, 2]],
    [26, ['I32', 1, 4]],
    [27, ['I64', 1, 8]],
    [28, ['F64', 1, 8]],
    [29, ['IQ1_M', 256, 56]],
    [30, ['BF16', 1, 2]],
    [34, ['TQ1_0', 256, 54]],
    [35, ['TQ2_0', 256, 66]],
    [39, ['MXFP4', 32, 17]],
]);
function ggmlName(type) {
    return types.get(type)?.[0] ?? `type ${type}`;
}
function tensorBytes(type, elements) {
    const [, block, bytes] = types.get(type) ?? ['', 0, 0];
    return block > 0 && elements % block === 0 ? (elements / block) * bytes : undefined;
}

;// CONCATENATED MODULE: ./src/formats/model-files/gguf.ts





const templateEscape = /__\w+__|\battr\s*\(|\bimport\b|\binclude\b|\bself\b|\blipsum\b|\bcycler\b/;
async function readGguf(inspection) {
    const { source } = inspection;
    const stream = new byte_stream/* ByteStream */.x((0,byte_stream/* sourceFeed */.a)(source));
    await stream.need(24);
    stream.take(4);
    const version = stream.u32();
    if (version !== 2 && version !== 3)
        throw new model_files_inspection/* ModelFault */.Q('MODEL_MALFORMED', `GGUF has version ${version}; 2 and 3 are known`);
    const [tensorCount, keyCount] = [stream.u64(), stream.u64()];
    if (tensorCount > limits/* listedItems */.Se || keyCount > limits/* listedItems */.Se)
        throw new model_files_inspection/* ModelFault */.Q('MODEL_LIMIT', `The header lists ${tensorCount} tensors and ${keyCount} keys`);
    const values = new Map();
    for (let index = 0; index < keyCount; index++) {
        const key = await readText(stream, 65_535);
        if (values.has(key))
            throw new model_files_inspection/* ModelFault */.Q('MODEL_MALFORMED', `The key ${(0,finding/* quoteText */.o)(key)} is given twice`, stream.offset);
        await stream.need(4);
        values.set(key, await readValue(stream, stream.u32(), 0));
    }
    const template = values.get('tokenizer.chat_template');
    if (typeof template === 'string' &&
        templateEscape.test(template) &&
        !inspection.allows('tokenizer.chat_template'))
        inspection.report('MODEL_RUNS_CODE', 'The chat template reaches beyond plain text of a template');
    const tensors = await readTensors(stream, tensorCount);
    const alignment = values.get('general.alignment') ?? 32;
    if (typeof alignment !== 'number' || alignment < 1 || alignment > 2 ** 20)
        throw new model_files_inspection/* ModelFault */.Q('MODEL_MALFORMED', 'The alignment is no plain number');
    const start = Math.ceil(stream.offset / alignment) * alignment;
    checkPlaces(inspection, tensors, { start, alignment });
    const types = {};
    for (const { type, elements } of tensors)
        types[ggmlName(type)] = (types[ggmlName(type)] ?? 0) + elements;
    const parameters = tensors.reduce((sum, { elements }) => sum + elements, 0);
    const architecture = values.get('general.architecture');
    const context = values.get(`${String(architecture)}.context_length`);
    return {
        facts: {
            version,
            tensors: tensorCount,
            parameters,
            parametersByType: types,
            ...(typeof architecture === 'string' ? { architecture: architecture.slice(0, 80) } : {}),
            ...(typeof context === 'number' ? { contextLength: context } : {}),
        },
    };
}
async function readText(stream, longest) {
    await stream.need(8);
    const size = stream.u64();
    if (size > longest)
        throw new model_files_inspection/* ModelFault */.Q('MODEL_LIMIT', `A text has ${size} bytes; at most ${longest} are read`, stream.offset);
    return Buffer.from(await stream.bytes(size)).toString('utf8');
}
const widths = [1, 1, 2, 2, 4, 4, 4, 1, 0, 0, 8, 8, 8];
const gguf_text = 8;
const array = 9;
async function readValue(stream, type, depth) {
    if (type === gguf_text)
        return readText(stream, limits/* jsonBytes */.yN);
    if (type === array)
        return readArray(stream, depth);
    const width = widths[type];
    if (width === undefined)
        throw new model_files_inspection/* ModelFault */.Q('MODEL_MALFORMED', `A value has the unknown type ${type}`, stream.offset);
    await stream.need(width);
    if (type === 4)
        return stream.u32();
    if (type === 10)
        return stream.u64();
    const [first = 0] = stream.take(width);
    if (type === 7 && first > 1)
        throw new model_files_inspection/* ModelFault */.Q('MODEL_MALFORMED', 'A truth value is neither 0 nor 1', stream.offset);
    return null;
}
async function readArray(stream, depth) {
    await stream.need(12);
    const type = stream.u32();
    const count = stream.u64();
    const width = widths[type];
    if (width === undefined || depth > 4)
        throw new model_files_inspection/* ModelFault */.Q('MODEL_MALFORMED', `An array has the unknown type ${type}`, stream.offset);
    if (width > 0)
        await stream.skip(width * count);
    else
        for (let index = 0; index < count; index++) {
            if (type === array)
                await readArray(stream, depth + 1);
            else {
                if (!stream.has(8))
                    await stream.need(8);
                await stream.skip(stream.u64());
            }
        }
    return null;
}
async function readTensors(stream, count) {
    const tensors = [];
    const names = new Set();
    for (let index = 0; index < count; index++) {
        const name = await readText(stream, 1024);
        if (names.has(name))
            throw new model_files_inspection/* ModelFault */.Q('MODEL_MALFORMED', `The tensor ${(0,finding/* quoteText */.o)(name)} is given twice`, stream.offset);
        names.add(name);
        await stream.need(4);
        const rank = stream.u32();
        if (rank > 8)
            throw new model_files_inspection/* ModelFault */.Q('MODEL_MALFORMED', `The tensor ${(0,finding/* quoteText */.o)(name)} has ${rank} dimensions`, stream.offset);
        await stream.need(rank * 8 + 12);
        const shape = Array.from({ length: rank }, () => stream.u64());
        const elements = shape.reduce((product, size) => product * size, 1);
        const type = stream.u32();
        if (!Number.isSafeInteger(elements))
            throw new model_files_inspection/* ModelFault */.Q('MODEL_MALFORMED', `The tensor ${(0,finding/* quoteText */.o)(name)} has an absurd shape`, stream.offset);
        tensors.push({ name, elements, type, bytes: tensorBytes(type, elements), offset: stream.u64() });
    }
    return tensors;
}
function checkPlaces(inspection, tensors, { start, alignment }) {
    let end = 0;
    for (const { name, offset, bytes } of tensors.toSorted((a, b) => a.offset - b.offset)) {
        const isPlaced = offset % alignment === 0 && offset >= end && offset - end < alignment;
        if (!isPlaced)
            throw new model_files_inspection/* ModelFault */.Q('MODEL_MALFORMED', `The tensor ${(0,finding/* quoteText */.o)(name)} is at ${offset}; the one before ends at ${end}`);
        if (bytes === undefined)
            throw new model_files_inspection/* ModelFault */.Q('MODEL_MALFORMED', `The tensor ${(0,finding/* quoteText */.o)(name)} has a type or size that is not known`);
        end = offset + bytes;
    }
    const { size } = inspection.source;
    if (start + end > size && tensors.length > 0)
        throw new model_files_inspection/* ModelFault */.Q('MODEL_TRUNCATED', `The tensors end at byte ${start + end}; the file has ${size}`);
    if (size - start - end >= alignment)
        inspection.report('MODEL_TRAILING_BYTES', 'There are bytes behind the last tensor', start + end);
}


})

};
