export const id = 450;
export const ids = [450];
export const modules = {

72302:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Y5: () => (lengthOf),
  b0: () => (rowsOfColumn)
});
/* unused harmony export joinColumns */
function rowsOfColumn(column, { start, end }) {
    const nulls = column.nulls && { nulls: column.nulls.subarray(start, end) };
    if (column.kind === 'text')
        return { ...column, ...nulls, codes: column.codes.subarray(start, end) };
    return { ...column, ...nulls, values: column.values.subarray(start, end) };
}
function joinColumns(parts) {
    const [first] = parts;
    if (parts.length === 1)
        return first;
    const nulls = parts.some((part) => part.nulls)
        ? { nulls: Uint8Array.from(parts.flatMap((part) => [...(part.nulls ?? new Uint8Array(lengthOf(part)))])) }
        : {};
    if (parts.every((part) => part.kind === 'number')) {
        const isBoolean = parts[0]?.boolean;
        if (parts.some(({ boolean }) => boolean !== isBoolean))
            return undefined;
        const values = new Float64Array(parts.reduce((rows, part) => rows + part.values.length, 0));
        let at = 0;
        for (const part of parts) {
            values.set(part.values, at);
            at += part.values.length;
        }
        return { kind: 'number', values, ...nulls, ...(isBoolean && { boolean: true }) };
    }
    if (!parts.every((part) => part.kind === 'text'))
        return undefined;
    const codes = new Int32Array(parts.reduce((rows, part) => rows + part.codes.length, 0));
    const codeOf = new Map();
    let at = 0;
    for (const part of parts) {
        const codeOfPart = Int32Array.from(part.dictionary, (text) => {
            const code = codeOf.get(text) ?? codeOf.size;
            codeOf.set(text, code);
            return code;
        });
        for (const code of part.codes)
            codes[at++] = code < 0 ? code : codeOfPart[code];
    }
    return { kind: 'text', codes, dictionary: [...codeOf.keys()], ...nulls };
}
function lengthOf(column) {
    return column.kind === 'text' ? column.codes.length : column.values.length;
}


}),

80374:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  V: () => (compressors)
});
var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
var node_zlib__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_0__);
var hyparquet_compressors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20138);


const compressors = {
    ...hyparquet_compressors__WEBPACK_IMPORTED_MODULE_1__/* .compressors */ .Vm,
    GZIP: (input, length) => node_zlib__WEBPACK_IMPORTED_MODULE_0___default().gunzipSync(input, { maxOutputLength: length || 1 }),
    BROTLI: (input, length) => node_zlib__WEBPACK_IMPORTED_MODULE_0___default().brotliDecompressSync(input, { maxOutputLength: length || 1 }),
    ...("zstdDecompressSync" in (node_zlib__WEBPACK_IMPORTED_MODULE_0___default()) && {
        ZSTD: (input, length) => node_zlib__WEBPACK_IMPORTED_MODULE_0___default().zstdDecompressSync(input, { maxOutputLength: length || 1 }),
    }),
};


}),

72413:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  X: () => (exactBytes)
});
async function exactBytes(handle, { start, end, room }) {
    const length = end - start;
    const bytes = room && room.length >= length ? room.subarray(0, length) : new Uint8Array(length);
    let filled = 0;
    while (filled < length) {
        const { bytesRead } = await handle.read(bytes, filled, length - filled, start + filled);
        if (bytesRead === 0)
            throw new RangeError('the file ends too early');
        filled += bytesRead;
    }
    return bytes;
}


}),

60450:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readParquetTable: () => (readParquetTable),
  withParquet: () => (withParquet)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/metadata.js + 1 modules
var src_metadata = __webpack_require__(96367);
// EXTERNAL MODULE: ./src/domain/evidence/column-slices.ts
var column_slices = __webpack_require__(72302);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/domain/evidence/prediction-columns.ts
var prediction_columns = __webpack_require__(63173);
// EXTERNAL MODULE: ./src/formats/compressors.ts
var compressors = __webpack_require__(80374);
// EXTERNAL MODULE: ./src/formats/exact-bytes.ts
var exact_bytes = __webpack_require__(72413);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/column.js + 1 modules
var src_column = __webpack_require__(89211);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/convert.js + 1 modules
var convert = __webpack_require__(69234);
;// CONCATENATED MODULE: ./src/formats/parquet/converted.ts


const parsers = {
    ...convert/* DEFAULT_PARSERS */.Rc,
    timestampFromMilliseconds: (ticks) => formatTime(BigInt(ticks), 3),
    timestampFromMicroseconds: (ticks) => formatTime(BigInt(ticks), 6),
    timestampFromNanoseconds: (ticks) => formatTime(BigInt(ticks), 9),
    dateFromDays: (days) => new Date(days * 86_400_000).toISOString().slice(0, 10),
    jsonFromBytes: (bytes) => bytes && Buffer.from(bytes).toString('utf8'),
};
function readConverted(request, column) {
    const { bytes, rows, meta, compressors } = request;
    const leaf = request.schemaPath.at(-1);
    const decimal = decimalScale(leaf.element);
    const element = decimal === undefined ? leaf.element : withoutAnnotation(leaf.element);
    const schemaPath = [...request.schemaPath.slice(0, -1), { ...leaf, element }];
    const { data } = (0,src_column/* readColumn */.JB)({ view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), offset: 0 }, { groupStart: 0, selectStart: 0, selectEnd: rows, groupRows: rows }, {
        ...meta,
        pathInSchema: meta.path_in_schema,
        element,
        schemaPath,
        compressors,
        parsers,
        utf8: decimal === undefined,
    });
    for (const values of data) {
        for (let at = 0; at < values.length; at++)
            column.add(plainValue(values[at], decimal));
    }
}
function plainValue(value, decimal) {
    if (value === null || value === undefined)
        return null;
    if (decimal !== undefined)
        return scaled(value, decimal);
    switch (typeof value) {
        case 'number':
        case 'bigint':
        case 'boolean':
        case 'string':
            return value;
        default:
            if (value instanceof Uint8Array)
                return Buffer.from(value).toString('hex');
            throw new TypeError('its type is neither number, boolean, time nor text');
    }
}
function decimalScale({ converted_type: converted, logical_type: logical, scale, }) {
    if (logical?.type === 'DECIMAL')
        return logical.scale ?? 0;
    return converted === 'DECIMAL' ? (scale ?? 0) : undefined;
}
function withoutAnnotation(element) {
    const bare = { ...element };
    delete bare.converted_type;
    delete bare.logical_type;
    return bare;
}
function scaled(value, scale) {
    const whole = value instanceof Uint8Array ? bigEndian(value) : BigInt(value);
    return scale === 0 ? whole : Number(`${whole}e-${scale}`);
}
function bigEndian(bytes) {
    if (bytes.length === 0)
        return 0n;
    return BigInt.asIntN(8 * bytes.length, BigInt(`0x${Buffer.from(bytes).toString('hex')}`));
}
function formatTime(ticks, digits) {
    const perSecond = 10n ** BigInt(digits);
    const fraction = ((ticks % perSecond) + perSecond) % perSecond;
    const seconds = Number((ticks - fraction) / perSecond);
    const date = new Date(seconds * 1000);
    if (Number.isNaN(date.getTime()))
        throw new RangeError('a time is out of range');
    return `${date.toISOString().slice(0, -5)}.${String(fraction).padStart(digits, '0')}Z`;
}

// EXTERNAL MODULE: ./node_modules/hyparquet/src/datapage.js + 3 modules
var datapage = __webpack_require__(83969);
;// CONCATENATED MODULE: ./src/formats/parquet/hybrid.ts
function readHybrid({ bytes, start, end, width }, into) {
    if (width === 0) {
        into.fill(0);
        return;
    }
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let at = start;
    let filled = 0;
    while (filled < into.length) {
        let header = 0;
        for (let shift = 0;; shift += 7) {
            if (at >= end || shift > 28)
                throw new RangeError('a run of values is cut off');
            const byte = bytes[at++];
            header += (byte & 127) * 2 ** shift;
            if (byte < 128)
                break;
        }
        const count = Math.floor(header / 2);
        if (count === 0)
            continue;
        if (header % 2 === 0) {
            let value = 0;
            for (let shift = 0; shift < width; shift += 8) {
                if (at >= end)
                    throw new RangeError('a run of values is cut off');
                value |= bytes[at++] << shift;
            }
            const to = Math.min(filled + count, into.length);
            into.fill(value, filled, to);
            filled = to;
            continue;
        }
        const to = Math.min(filled + 8 * count, into.length);
        if (at + Math.ceil(((to - filled) * width) / 8) > end)
            throw new RangeError('packed values are cut off');
        unpack({ view, start: at, end, width }, into.subarray(filled, to));
        at += count * width;
        filled = to;
    }
}
function unpack({ view, start, end, width }, into) {
    const mask = 2 ** width - 1;
    let filled = 0;
    let at = start;
    let bit = 0;
    for (; filled < into.length && at + 4 <= end; filled++) {
        into[filled] = (view.getInt32(at, true) >>> bit) & mask;
        bit += width;
        at += bit >>> 3;
        bit &= 7;
    }
    for (; filled < into.length; filled++) {
        let value = 0;
        for (let shift = 0; shift < width; shift++) {
            value |= ((view.getUint8(at) >>> bit) & 1) << shift;
            at += (bit + 1) >>> 3;
            bit = (bit + 1) & 7;
        }
        into[filled] = value;
    }
}

;// CONCATENATED MODULE: ./src/formats/parquet/page.ts



function listPages(chunk) {
    const reader = { view: new DataView(chunk.buffer, chunk.byteOffset, chunk.byteLength), offset: 0 };
    const pages = [];
    while (reader.offset < chunk.byteLength) {
        const header = (0,src_column/* parquetHeader */.wK)(reader);
        const size = header.compressed_page_size;
        if (isCutOff(size, chunk.byteLength - reader.offset))
            throw new RangeError('a page is cut off');
        const end = reader.offset + size;
        pages.push({ header, body: chunk.subarray(reader.offset, end) });
        reader.offset = end;
    }
    return pages;
}
function isCutOff(size, left) {
    return !(size >= 0 && size <= left);
}
function openDictionary({ header, body }, { meta, compressors }) {
    const bytes = (0,datapage/* decompressPage */.tC)(body, header.uncompressed_page_size, meta.codec, compressors);
    return {
        encoding: 'PLAIN',
        bytes,
        count: header.dictionary_page_header?.num_values ?? 0,
        present: undefined,
    };
}
function openData(page, context) {
    return page.header.data_page_header_v2 ? openVersion2(page, context) : openVersion1(page, context);
}
function openVersion1({ header, body }, { meta, compressors, optional }) {
    const { num_values: rows, encoding } = header.data_page_header;
    const bytes = (0,datapage/* decompressPage */.tC)(body, header.uncompressed_page_size, meta.codec, compressors);
    if (!optional)
        return { encoding, bytes, count: rows, present: undefined };
    const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
    const levels = readLevels({ bytes, start: 4, end: 4 + length, rows });
    return { encoding, bytes: bytes.subarray(4 + length), ...levels };
}
function openVersion2({ header, body }, { meta, compressors, optional }) {
    const v2 = header.data_page_header_v2;
    const start = v2.repetition_levels_byte_length;
    const end = start + v2.definition_levels_byte_length;
    const levels = optional
        ? readLevels({ bytes: body, start, end, rows: v2.num_values })
        : { count: v2.num_values, present: undefined };
    const values = body.subarray(end);
    const packed = v2.is_compressed !== false && levels.count > 0;
    const bytes = packed
        ? (0,datapage/* decompressPage */.tC)(values, header.uncompressed_page_size - end, meta.codec, compressors)
        : values;
    return { encoding: v2.encoding, bytes, ...levels };
}
function readLevels({ bytes, start, end, rows }) {
    if (end > bytes.length)
        throw new RangeError('the levels of a page are cut off');
    if (isRunOfOnes({ bytes, start, end, rows }))
        return { count: rows, present: undefined };
    const present = new Uint8Array(rows);
    readHybrid({ bytes, start, end, width: 1 }, present);
    let count = 0;
    for (let row = 0; row < rows; row++)
        count += present[row];
    return { count, present: count === rows ? undefined : present };
}
function isRunOfOnes({ bytes, start, end, rows }) {
    let header = 0;
    for (let [at, shift] = [start, 0]; at + 1 < end && shift <= 28; at++, shift += 7) {
        const byte = bytes[at];
        header += (byte & 127) * 2 ** shift;
        if (byte < 128)
            return header % 2 === 0 && header / 2 >= rows && bytes[at + 1] === 1;
    }
    return false;
}

;// CONCATENATED MODULE: ./src/formats/parquet/plain.ts

const widths = { INT32: 4, INT64: 8, FLOAT: 4, DOUBLE: 8 };
const exact = 2 ** 21;
function readNumbers({ bytes, count }, type, into) {
    const width = widths[type];
    if (bytes.length < count * width)
        throw new RangeError('a page holds fewer values than it says');
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    switch (type) {
        case 'DOUBLE':
            for (let at = 0; at < count; at++)
                into[at] = view.getFloat64(8 * at, true);
            return true;
        case 'FLOAT':
            for (let at = 0; at < count; at++)
                into[at] = view.getFloat32(4 * at, true);
            return true;
        case 'INT32':
            for (let at = 0; at < count; at++)
                into[at] = view.getInt32(4 * at, true);
            return true;
        case 'INT64':
            for (let at = 0; at < count; at++) {
                const high = view.getInt32(8 * at + 4, true);
                if (high >= exact || high < -exact)
                    return false;
                into[at] = high * 4294967296 + view.getUint32(8 * at, true);
            }
            return true;
    }
}
function readTexts({ bytes, count }, store, codes) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let at = 0;
    for (let index = 0; index < count; index++) {
        const start = at + 4;
        const end = start + buffer.readUInt32LE(at);
        if (end > buffer.length)
            throw new RangeError('a text is cut off');
        codes[index] = store.codeOfBytes({ bytes: buffer, start, end, doubled: false });
        at = end;
    }
}
function readIndices({ bytes, count }, size, indices) {
    if (count === 0)
        return;
    const width = bytes[0];
    if (!(width <= 24))
        throw new RangeError(`indices of ${width} bits`);
    readHybrid({ bytes, start: 1, end: bytes.length, width }, indices);
    let largest = 0;
    for (let at = 0; at < count; at++)
        largest = Math.max(largest, indices[at]);
    if (largest >= size)
        throw new RangeError('an index lies outside the dictionary');
}

;// CONCATENATED MODULE: ./src/formats/parquet/chunk.ts



const dictionaryEncodings = new Set(['PLAIN_DICTIONARY', 'RLE_DICTIONARY']);
function readChunk(request, column) {
    const before = column.length;
    const kind = kindOf(request.schemaPath.at(-1).element);
    if (kind === undefined || !readPlainly({ request, kind, column }))
        readConverted(request, column);
    if (column.length - before !== request.rows) {
        throw new RangeError(`a column chunk has ${column.length - before} of its ${request.rows} rows`);
    }
}
const plainAnnotations = new Set([
    undefined,
    'UTF8',
    'ENUM',
    'INT_8',
    'INT_16',
    'INT_32',
    'INT_64',
    'UINT_8',
    'UINT_16',
]);
function kindOf({ type, converted_type: converted, logical_type: logical, }) {
    if (!plainAnnotations.has(converted))
        return undefined;
    switch (logical?.type) {
        case undefined:
        case 'STRING':
        case 'ENUM':
            break;
        case 'INTEGER':
            if (!logical.isSigned && logical.bitWidth > 16)
                return undefined;
            break;
        default:
            return undefined;
    }
    if (type === 'BYTE_ARRAY')
        return 'TEXT';
    return type === 'INT32' || type === 'INT64' || type === 'FLOAT' || type === 'DOUBLE' ? type : undefined;
}
function readPlainly({ request, kind, column }) {
    const pages = listPages(request.bytes).filter(({ header }) => header.type !== 'INDEX_PAGE');
    const data = pages.filter(({ header }) => header.type !== 'DICTIONARY_PAGE');
    if (!data.every(isPlainOrIndexed))
        return false;
    const optional = request.schemaPath.at(-1).element.repetition_type !== 'REQUIRED';
    const context = { ...request, optional };
    const dictionaries = pages.filter(({ header }) => header.type === 'DICTIONARY_PAGE');
    const [dictionary] = dictionaries.map((page) => openDictionary(page, context));
    const opened = function* () {
        for (const page of data)
            yield openData(page, context);
    };
    column.reserve(request.rows, kind === 'TEXT' ? 'text' : 'number');
    if (kind === 'TEXT')
        appendTexts({ pages: opened(), dictionary, column });
    else
        return appendNumbers({ pages: opened(), dictionary, column, type: kind });
    return true;
}
function isPlainOrIndexed({ header }) {
    const encoding = (header.data_page_header_v2 ?? header.data_page_header)?.encoding ?? '';
    return encoding === 'PLAIN' || dictionaryEncodings.has(encoding);
}
function appendTexts({ pages, dictionary, column }) {
    const entries = new Int32Array(dictionary?.count ?? 0);
    if (dictionary)
        readTexts(dictionary, column.texts, entries);
    for (const page of pages) {
        column.addCodes(page, (codes) => {
            if (!dictionaryEncodings.has(page.encoding))
                return readTexts(page, column.texts, codes);
            readIndices(page, entries.length, codes);
            for (let at = 0; at < codes.length; at++)
                codes[at] = entries[codes[at]];
        });
    }
}
function appendNumbers({ pages, dictionary, column, type }) {
    const before = column.length;
    const entries = new Float64Array(dictionary?.count ?? 0);
    if (dictionary && !readNumbers(dictionary, type, entries))
        return false;
    for (const page of pages) {
        const whole = column.addNumbers(page, (values) => {
            if (!dictionaryEncodings.has(page.encoding))
                return readNumbers(page, type, values);
            const indices = new Int32Array(page.count);
            readIndices(page, entries.length, indices);
            for (let at = 0; at < values.length; at++)
                values[at] = entries[indices[at]];
            return true;
        });
        if (whole)
            continue;
        column.cut(before);
        return false;
    }
    return true;
}

// EXTERNAL MODULE: ./src/formats/predictions/column-store.ts
var column_store = __webpack_require__(95059);
;// CONCATENATED MODULE: ./src/formats/parquet/column.ts

class ParquetColumn {
    numbers = new column_store/* NumberStore */.j();
    texts = new column_store/* TextStore */.l();
    #mode = 'number';
    get length() {
        return this.#mode === 'text' ? this.texts.length : this.numbers.length;
    }
    reserve(rows, kind) {
        if (kind === 'text')
            this.texts.reserve(rows);
        else
            this.numbers.reserve(rows);
    }
    addNumbers({ count, present }, decode) {
        if (!present && this.#mode === 'number')
            return decode(this.numbers.extend(count));
        const values = new Float64Array(count);
        if (!decode(values))
            return false;
        let next = 0;
        const rows = present?.length ?? count;
        for (let row = 0; row < rows; row++)
            this.add(!present || present[row] ? values[next++] : null);
        return true;
    }
    addCodes({ count, present }, decode) {
        this.#becomeText();
        if (!present)
            return decode(this.texts.extend(count));
        const codes = new Int32Array(count);
        decode(codes);
        let next = 0;
        for (let row = 0; row < present.length; row++) {
            if (present[row])
                this.texts.addCode(codes[next++]);
            else
                this.texts.addNull();
        }
    }
    cut(length) {
        if (this.#mode === 'text')
            this.texts.cut(length);
        else
            this.numbers.cut(length);
    }
    add(value) {
        if (value === null)
            return this.#mode === 'text' ? this.texts.addNull() : this.numbers.addNull();
        if (typeof value === 'boolean') {
            this.#mode = 'boolean';
            return this.numbers.add(value ? 1 : 0);
        }
        const exact = typeof value === 'bigint' && Number.isSafeInteger(Number(value)) ? Number(value) : value;
        if (typeof exact === 'number' && this.#mode !== 'text')
            return this.numbers.add(exact);
        this.#becomeText();
        this.texts.add(String(exact));
    }
    finish() {
        if (this.#mode === 'text')
            return this.texts.finish();
        return this.numbers.finish({ boolean: this.#mode === 'boolean' });
    }
    #becomeText() {
        if (this.#mode === 'text')
            return;
        this.#mode = 'text';
        const { values, nulls } = this.numbers.finish();
        values.forEach((value, row) => {
            if (nulls?.[row])
                this.texts.addNull();
            else
                this.texts.add(String(value + 0));
        });
    }
}

;// CONCATENATED MODULE: ./src/formats/parquet/page-columns.ts






const plainEncodings = new Set(['PLAIN', 'RLE', 'BIT_PACKED', ...dictionaryEncodings]);
async function* columnsOfPages(request) {
    const leaf = request.schemaPath.at(-1);
    const kind = kindOf(leaf.element);
    if (kind === undefined || !request.meta.encodings.every((encoding) => plainEncodings.has(encoding))) {
        const column = new ParquetColumn();
        readChunk({ ...request, bytes: await request.bytes() }, column);
        return yield column.finish();
    }
    const context = { ...request, optional: leaf.element.repetition_type !== 'REQUIRED' };
    let decode;
    let rows = 0;
    for await (const page of request.pages()) {
        const { type } = page.header;
        if (type === 'INDEX_PAGE')
            continue;
        decode ??= decoderOf(kind, type === 'DICTIONARY_PAGE' ? openDictionary(page, context) : undefined);
        if (type === 'DICTIONARY_PAGE')
            continue;
        for (const column of isPlainOrIndexed(page) ? decode(openData(page, context)) : [undefined]) {
            yield column;
            if (!column)
                return;
            rows += (0,column_slices/* lengthOf */.Y5)(column);
        }
    }
    if (rows !== request.rows)
        throw new RangeError(`a column chunk has ${rows} of its ${request.rows} rows`);
}
const partRows = 2 ** 17;
function decoderOf(kind, dictionary) {
    return kind === 'TEXT' ? textDecoder(dictionary) : numberDecoder(dictionary, kind);
}
function numberDecoder(dictionary, type) {
    const entries = new Float64Array(dictionary?.count ?? 0);
    if (dictionary && !readNumbers(dictionary, type, entries))
        return () => [undefined];
    let room = new Float64Array();
    const roomFor = (count) => {
        if (room.length < count)
            room = new Float64Array(count);
        return room.subarray(0, count);
    };
    let indexRoom = new Int32Array();
    return function* (page) {
        const { count, present } = page;
        const isIndexed = dictionaryEncodings.has(page.encoding);
        if (isIndexed && indexRoom.length < count)
            indexRoom = new Int32Array(count);
        const indices = indexRoom.subarray(0, count);
        if (isIndexed)
            readIndices(page, entries.length, indices);
        if (!isIndexed || present) {
            const values = roomFor(count);
            if (isIndexed)
                pick(values, entries, indices);
            else if (!readNumbers(page, type, values))
                return yield undefined;
            return yield present ? withNulls(values, present) : { kind: 'number', values };
        }
        for (let start = 0; start < count; start += partRows) {
            const values = roomFor(Math.min(partRows, count - start));
            pick(values, entries, indices.subarray(start));
            yield { kind: 'number', values };
        }
    };
}
function pick(values, entries, indices) {
    for (let at = 0; at < values.length; at++)
        values[at] = entries[indices[at]];
}
function withNulls(values, present) {
    const spread = new Float64Array(present.length).fill(NaN);
    let next = 0;
    for (let row = 0; row < present.length; row++)
        if (present[row])
            spread[row] = values[next++];
    return { kind: 'number', values: spread, nulls: present.map((one) => 1 - one) };
}
function textDecoder(dictionary) {
    const shared = new column_store/* TextStore */.l();
    const entries = new Int32Array(dictionary?.count ?? 0);
    if (dictionary)
        readTexts(dictionary, shared, entries);
    let room = new Int32Array();
    return (page) => {
        const isIndexed = dictionaryEncodings.has(page.encoding);
        const store = isIndexed ? shared : new column_store/* TextStore */.l();
        if (room.length < page.count)
            room = new Int32Array(page.count);
        const codes = room.subarray(0, page.count);
        if (isIndexed) {
            readIndices(page, entries.length, codes);
            for (let at = 0; at < codes.length; at++)
                codes[at] = entries[codes[at]];
        }
        else
            readTexts(page, store, codes);
        const { present } = page;
        const texts = store.dictionary;
        if (!present)
            return [{ kind: 'text', codes, dictionary: texts }];
        const spread = new Int32Array(present.length).fill(-1);
        let next = 0;
        for (let row = 0; row < present.length; row++)
            if (present[row])
                spread[row] = codes[next++];
        return [{ kind: 'text', codes: spread, dictionary: texts, nulls: present.map((one) => 1 - one) }];
    };
}

;// CONCATENATED MODULE: ./src/formats/parquet/page-stream.ts



const windowBytes = 2 ** 20;
const usualHeader = 2 ** 12;
class FileWindow {
    #handle;
    #room = new Uint8Array();
    #bytes = new Uint8Array();
    #start = 0;
    constructor(handle) {
        this.#handle = handle;
    }
    async bytesFrom(start, length, end) {
        const needed = Math.min(start + length, end);
        if (start < this.#start || needed > this.#start + this.#bytes.length) {
            const size = Math.min(Math.max(length, windowBytes), end - start);
            if (this.#room.length < size)
                this.#room = new Uint8Array(size);
            this.#bytes = await (0,exact_bytes/* exactBytes */.X)(this.#handle, { start, end: start + size, room: this.#room });
            this.#start = start;
        }
        return this.#bytes.subarray(start - this.#start, end - this.#start);
    }
}
async function* pagesOf(window, { start, end }) {
    for (let at = start; at < end;) {
        const { header, length } = await headerAt(window, { start: at, end });
        const size = header.compressed_page_size;
        if (isCutOff(size, end - at - length))
            throw new RangeError('a page is cut off');
        const bytes = await window.bytesFrom(at + length, size, end);
        yield { header, body: bytes.subarray(0, size) };
        at += length + size;
    }
}
async function headerAt(window, { start, end }) {
    for (let length = usualHeader;; length *= 16) {
        const bytes = await window.bytesFrom(start, length, end);
        const reader = { view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), offset: 0 };
        try {
            return { header: (0,src_column/* parquetHeader */.wK)(reader), length: reader.offset };
        }
        catch (cause) {
            if (start + bytes.length >= end)
                throw cause;
        }
    }
}

;// CONCATENATED MODULE: ./src/formats/parquet/shared-columns.ts
async function readShared(names, { read, help }) {
    const left = [...names];
    const found = new Map();
    const readHere = async () => {
        for (let name = left.shift(); name !== undefined; name = left.shift())
            found.set(name, await read(name));
    };
    const haveRead = async () => {
        for (let name = left.pop(); name !== undefined; name = left.pop()) {
            const column = await help(name);
            if (!column)
                return void left.push(name);
            found.set(name, column);
        }
    };
    await Promise.all([haveRead(), readHere()]);
    await readHere();
    return new Map(names.map((name) => [name, found.get(name)]));
}

;// CONCATENATED MODULE: ./src/formats/parquet/file.ts












async function readParquetTable({ file, path }, wanted, helper) {
    return withParquet({ file, path }, wanted, async ({ rows, groups, read }) => {
        const columns = await readShared(wanted, {
            read: (name) => read(name, groups),
            help: async (name) => {
                const column = await helper?.column({ file, path }, name);
                return column && (0,column_slices/* lengthOf */.Y5)(column) === rows ? column : undefined;
            },
        });
        return { path, rows, columns };
    });
}
async function withParquet({ file, path }, wanted, work) {
    const handle = await (0,promises_.open)(file);
    try {
        const { size } = await handle.stat();
        const metadata = await (0,src_metadata/* parquetMetadataAsync */.Ei)(asyncBuffer(handle, size), { geoparquet: false });
        const schema = (0,src_metadata/* parquetSchema */.YR)(metadata);
        checkColumns({ schema, path, wanted });
        const groups = metadata.row_groups;
        const rows = groups.reduce((sum, group) => sum + Number(group.num_rows), 0);
        const memory = new ReusedMemory();
        const read = (name, some) => readColumn({ handle, size, groups: some, schema, name, path, memory });
        const windows = new Map();
        const pages = (name, group) => {
            const window = windows.get(name) ?? new FileWindow(handle);
            windows.set(name, window);
            const { place, ...chunk } = chunkOf({ group, name, schema, size });
            return columnsOfPages({
                ...chunk,
                pages: () => pagesOf(window, place),
                bytes: () => (0,exact_bytes/* exactBytes */.X)(handle, place),
            });
        };
        const found = await work({ rows, groups, read, pages });
        if (rows !== Number(metadata.num_rows))
            throw new RangeError(`${rows} of ${metadata.num_rows} rows are there`);
        return found;
    }
    catch (cause) {
        if (cause instanceof errors/* ModelgateError */.HJ)
            throw cause;
        throw unreadable(path, `the Parquet file is broken or cut off: ${reasonOf(cause)}`, cause);
    }
    finally {
        await handle.close();
    }
}
class ReusedMemory {
    #spare;
    take(length) {
        const spare = this.#spare;
        this.#spare = undefined;
        return spare && spare.length >= length ? spare : new Uint8Array(length);
    }
    giveBack({ buffer }) {
        this.#spare = new Uint8Array(buffer);
    }
}
async function readColumn({ handle, groups, path, memory, ...column }) {
    const filled = new ParquetColumn();
    for (const group of groups) {
        const { place, ...chunk } = chunkOf({ ...column, group });
        const room = memory.take(place.end - place.start);
        const bytes = await (0,exact_bytes/* exactBytes */.X)(handle, { ...place, room });
        try {
            readChunk({ ...chunk, bytes }, filled);
            memory.giveBack(bytes);
        }
        catch (cause) {
            throw unreadable(path, `column \`${column.name}\` cannot be decoded: ${reasonOf(cause)}`, cause);
        }
    }
    return filled.finish();
}
function chunkOf({ group, name, schema, size }) {
    const leaf = schema.children.find((child) => child.element.name === name);
    const chunk = group.columns.find(({ meta_data: meta }) => meta?.path_in_schema[0] === name);
    if (!chunk?.meta_data || chunk.file_path)
        throw new RangeError(`column ${name} is missing from a row group`);
    const meta = chunk.meta_data;
    const start = Number(meta.dictionary_page_offset || meta.data_page_offset);
    const end = start + Number(meta.total_compressed_size);
    if (start < 0 || end > size || end < start)
        throw new RangeError(`column ${name} lies outside the file`);
    return {
        place: { start, end },
        rows: Number(group.num_rows),
        meta,
        schemaPath: [schema, leaf],
        compressors: compressors/* compressors */.V,
    };
}
function checkColumns({ schema, path, wanted, }) {
    const found = schema.children.map(({ element }) => element.name);
    const nested = schema.children.filter(({ element, children }) => wanted.includes(element.name) && (children.length > 0 || element.repetition_type === 'REPEATED'));
    const twice = wanted.filter((name) => found.indexOf(name) !== found.lastIndexOf(name));
    (0,errors/* throwFaults */.G3)([
        ...(0,prediction_columns/* missingColumns */.Q6)({ path, wanted, found }),
        ...nested.map(({ element }) => ({
            code: 'PREDICTIONS_INVALID',
            message: `\`${element.name}\` is nested; one value a row is needed`,
            place: { path, field: element.name },
        })),
        ...twice.map((name) => ({
            code: 'PREDICTIONS_INVALID',
            message: `the file has \`${name}\` twice`,
            place: { path, field: name },
        })),
    ]);
}
function asyncBuffer(handle, byteLength) {
    return {
        byteLength,
        slice: async (start, end = byteLength) => (await (0,exact_bytes/* exactBytes */.X)(handle, { start, end })).buffer,
    };
}
function unreadable(path, message, cause) {
    return new errors/* ModelgateError */.HJ({ code: 'FILE_UNREADABLE', message, place: { path }, hint: 'Write the file again.' }, { cause });
}
function reasonOf(cause) {
    return cause instanceof Error ? cause.message.slice(0, 200) : String(cause);
}


})

};
