export const id = 3885;
export const ids = [3885];
export const modules = {

23885:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  arrowToParquet: () => (arrowToParquet)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
;// CONCATENATED MODULE: ./src/formats/arrow/arrow-fault.ts
class ArrowFault extends Error {
    wayOut;
    constructor(message, wayOut) {
        super(message);
        this.wayOut = wayOut;
    }
}

;// CONCATENATED MODULE: ./src/formats/arrow/arrow-column.ts

async function batchColumns(fields, { header, body }) {
    const parts = {
        nodes: [...header.nodes],
        buffers: [...header.buffers],
        views: [...header.viewBuffers],
        body,
    };
    const columns = [];
    for (const field of fields)
        columns.push(await columnOf(field, parts));
    if (parts.nodes.length + parts.buffers.length + parts.views.length > 0)
        throw new ArrowFault('A batch has more columns or buffers than its schema');
    const other = columns.find(({ length }) => length !== header.rows);
    if (other)
        throw new ArrowFault(`A batch states ${header.rows} rows, and column ${JSON.stringify(other.field.name.slice(0, 60))} has ${other.length}`);
    return columns;
}
async function columnOf(field, parts) {
    const node = parts.nodes.shift();
    if (!node)
        throw new ArrowFault('A batch has fewer columns than its schema');
    const { body } = parts;
    const { length } = node;
    const { type } = field;
    if (type.kind === 'null' && !field.dictionary)
        return { field, length, validity: new Uint8Array(0), body, buffers: [], children: [] };
    const bitmap = taken(parts);
    const validity = await validityOf(field, { ...node, body, bitmap });
    const buffers = Array.from({ length: buffersOf(field, parts) }, () => taken(parts));
    const children = [];
    if (!field.dictionary)
        for (const child of field.children)
            children.push(await columnOf(child, parts));
    assertLengths(field, length, children);
    return { field, length, validity, body, buffers, children };
}
function buffersOf({ type, dictionary }, { views }) {
    if (dictionary)
        return 1;
    if (type.kind === 'struct' || type.kind === 'fixed list')
        return 0;
    if (type.kind !== 'bytes')
        return 1;
    if (type.layout !== 'views')
        return 2;
    const count = views.shift();
    if (count === undefined || count < 0 || count > 1e6)
        throw new ArrowFault('A column of views does not say how many buffers it has');
    return 1 + count;
}
function taken({ buffers }) {
    const buffer = buffers.shift();
    if (!buffer)
        throw new ArrowFault('A batch has fewer buffers than its schema');
    return buffer;
}
async function validityOf(field, node) {
    const { length, nulls, body, bitmap } = node;
    const bits = bitmap.length === 0 ? undefined : await body.bytes(bitmap, 0, Math.ceil(length / 8));
    const counted = bits ? length - valuesIn(bits, length) : 0;
    if (counted !== nulls)
        throw new ArrowFault(`Column ${JSON.stringify(field.name.slice(0, 60))} states ${nulls} rows without a value in a batch, and has ${counted}`);
    return nulls === 0 ? undefined : bits;
}
function valuesIn(bits, length) {
    let count = 0;
    const whole = length >> 3;
    for (let i = 0; i < whole; i++)
        count += ones[bits[i]];
    if (length & 7)
        count += ones[bits[whole] & ((1 << (length & 7)) - 1)];
    return count;
}
const ones = Uint8Array.from({ length: 256 }, (_, byte) => byte.toString(2).replaceAll('0', '').length);
function assertLengths({ type, name }, length, children) {
    const needed = type.kind === 'fixed list' ? length * type.size : type.kind === 'struct' ? length : 0;
    const short = children.find((child) => child.length < needed);
    if (short)
        throw new ArrowFault(`Column ${JSON.stringify(name.slice(0, 60))} has ${length} rows, and ${short.length} of what lies below it`);
}

// EXTERNAL MODULE: ./src/formats/exact-bytes.ts
var exact_bytes = __webpack_require__(72413);
;// CONCATENATED MODULE: ./src/formats/arrow/arrow-schema.ts

const mostFields = 10_000;
const deepest = 32;
function arrowSchema(schema) {
    if (!schema)
        throw new ArrowFault('The file states no schema');
    if (schema.int16(0) !== 0)
        throw new ArrowFault('The numbers of the file are big-endian', 'Write it on a machine of another kind; nearly all are little-endian.');
    const reading = { fields: 0, refused: [] };
    const fields = schema.tables(1).map((field) => fieldOf(field, reading, []));
    if (fields.length === 0)
        throw new ArrowFault('The file has no columns');
    assertNames(fields);
    if (reading.refused.length > 0) {
        throw new ArrowFault(`Columns are of types that are not read: ${reading.refused.slice(0, 10).join(', ')}`, 'Cast them before the file is written, as with `pyarrow.compute.cast`, or leave them out.');
    }
    return fields;
}
function fieldOf(field, reading, above) {
    if (++reading.fields > mostFields)
        throw new ArrowFault(`The schema has more than ${mostFields} fields`);
    if (above.length >= deepest)
        throw new ArrowFault(`Columns are nested more than ${deepest} levels deep`);
    const name = field.text(0);
    const path = [...above, name];
    const refuse = (why) => {
        const shown = JSON.stringify(path.join('.').slice(0, 60));
        reading.refused.push(`${shown} (${why})`);
    };
    const type = typeOf(field, refuse);
    const children = field.tables(5).map((child) => fieldOf(child, reading, path));
    assertChildren(type, children, name);
    const dictionary = field.table(4);
    if (!dictionary)
        return { name, type, children };
    const index = dictionary.table(1);
    const [bits, signed] = index ? [index.int32(0), index.uint8(1) !== 0] : [32, true];
    if (![8, 16, 32, 64].includes(bits))
        throw new ArrowFault(`Dictionary places of ${bits} bits`);
    return { name, type, children, dictionary: { id: dictionary.int64(0), bits, signed } };
}
const units = ['SECONDS', 'MILLIS', 'MICROS', 'NANOS'];
const unread = {
    11: 'interval',
    14: 'union',
    22: 'run-end encoded',
    25: 'list view',
    26: 'list view',
};
function typeOf(field, refuse) {
    const number = field.uint8(2);
    const type = field.table(3);
    if (!type)
        throw new ArrowFault('A column has no type');
    switch (number) {
        case 1:
            return { kind: 'null' };
        case 2:
            return { kind: 'int', bits: oneOf([8, 16, 32, 64], type.int32(0)), signed: type.uint8(1) !== 0 };
        case 3:
            return { kind: 'float', bits: oneOf([16, 32, 64], [16, 32, 64][type.int16(0)]) };
        case 4:
        case 5:
            return { kind: 'bytes', text: number === 5, layout: 32 };
        case 19:
        case 20:
            return { kind: 'bytes', text: number === 20, layout: 64 };
        case 23:
        case 24:
            return { kind: 'bytes', text: number === 24, layout: 'views' };
        case 6:
            return { kind: 'bool' };
        case 7:
            return decimal(type, refuse);
        case 8:
            return { kind: 'date', bits: type.int16(0, 1) === 0 ? 32 : 64 };
        case 9:
            return { kind: 'time', unit: unitOf(type, 1), bits: oneOf([32, 64], type.int32(1, 32)) };
        case 10:
            return { kind: 'timestamp', unit: unitOf(type, 0), utc: type.text(1) !== '' };
        case 18:
            return { kind: 'int', bits: 64, signed: true };
        case 12:
        case 21:
            return { kind: 'list', offsets: number === 12 ? 32 : 64, map: false };
        case 17:
            return { kind: 'list', offsets: 32, map: true };
        case 13:
            return { kind: 'struct' };
        case 15:
            return { kind: 'fixed', width: positive(type.int32(0)), uuid: extensionOf(field) === 'arrow.uuid' };
        case 16:
            return { kind: 'fixed list', size: positive(type.int32(0)) };
        default:
            refuse(unread[number] ?? `type ${number}`);
            return { kind: 'null' };
    }
}
function decimal(type, refuse) {
    const [precision, scale, bits] = [
        type.int32(0),
        type.int32(1),
        oneOf([32, 64, 128, 256], type.int32(2, 128)),
    ];
    if (precision < 1 || precision > 38 || scale < 0 || scale > precision || bits === 256)
        refuse(`decimal(${precision}, ${scale}) of ${bits} bits`);
    return { kind: 'decimal', precision, scale, bits };
}
function unitOf(type, otherwise) {
    const unit = units[type.int16(0, otherwise)];
    if (unit === undefined)
        throw new ArrowFault('A time has an unknown unit');
    return unit;
}
function oneOf(choices, value) {
    if (value === undefined || !choices.includes(value))
        throw new ArrowFault(`A type has a width of ${value}`);
    return value;
}
function positive(value) {
    if (value < 1 || value > 1 << 24)
        throw new ArrowFault(`A type has a length of ${value}`);
    return value;
}
function extensionOf(field) {
    return field
        .tables(6)
        .find((entry) => entry.text(0) === 'ARROW:extension:name')
        ?.text(1);
}
function assertChildren(type, children, name) {
    const shown = JSON.stringify(name.slice(0, 60));
    if (type.kind === 'struct') {
        if (children.length === 0)
            throw new ArrowFault(`Column ${shown} is a struct without fields`);
        return assertNames(children);
    }
    const wanted = type.kind === 'list' || type.kind === 'fixed list' ? 1 : 0;
    if (children.length !== wanted && type.kind !== 'null')
        throw new ArrowFault(`Column ${shown} has ${children.length} columns below it; its type has ${wanted}`);
    const [entry] = children;
    if (type.kind === 'list' && type.map && (entry?.type.kind !== 'struct' || entry.children.length !== 2))
        throw new ArrowFault(`Column ${shown} is a map without keys and values`);
}
function assertNames(fields) {
    const names = fields.map(({ name }) => name.toLowerCase());
    const twice = fields.filter(({ name }, at) => names.indexOf(name.toLowerCase()) !== at);
    if (twice.length === 0)
        return;
    const shown = twice.map(({ name }) => JSON.stringify(name.slice(0, 60))).join(', ');
    throw new ArrowFault(`Two columns have one name: ${shown} (capitals do not count)`, 'Give each column a name of its own.');
}

;// CONCATENATED MODULE: ./src/formats/arrow/flat-table.ts

class FlatTable {
    #view;
    #at;
    constructor(view, at) {
        this.#view = view;
        this.#at = at;
    }
    static root(bytes) {
        const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        return new FlatTable(view, view.getUint32(0, true));
    }
    uint8(field, otherwise = 0) {
        const place = this.#place(field);
        return place === undefined ? otherwise : this.#view.getUint8(place);
    }
    int16(field, otherwise = 0) {
        const place = this.#place(field);
        return place === undefined ? otherwise : this.#view.getInt16(place, true);
    }
    int32(field, otherwise = 0) {
        const place = this.#place(field);
        return place === undefined ? otherwise : this.#view.getInt32(place, true);
    }
    int64(field) {
        const place = this.#place(field);
        return place === undefined ? 0 : safe(this.#view.getBigInt64(place, true));
    }
    text(field) {
        const at = this.#target(field);
        if (at === undefined)
            return '';
        const length = this.#view.getUint32(at, true);
        if (at + 4 + length > this.#view.byteLength)
            throw new RangeError('a text leads out of the metadata');
        const bytes = new Uint8Array(this.#view.buffer, this.#view.byteOffset + at + 4, length);
        return new TextDecoder().decode(bytes);
    }
    table(field) {
        const at = this.#target(field);
        return at === undefined ? undefined : new FlatTable(this.#view, at);
    }
    tables(field) {
        return this.#elements(field, 4).map((at) => new FlatTable(this.#view, at + this.#view.getUint32(at, true)));
    }
    structures(field, size) {
        return this.#elements(field, size).map((at) => Array.from({ length: size / 8 }, (_, word) => safe(this.#view.getBigInt64(at + word * 8, true))));
    }
    #elements(field, size) {
        const at = this.#target(field);
        if (at === undefined)
            return [];
        const count = this.#view.getUint32(at, true);
        if (at + 4 + count * size > this.#view.byteLength)
            throw new RangeError('a list leads out of the metadata');
        return Array.from({ length: count }, (_, index) => at + 4 + index * size);
    }
    #target(field) {
        const place = this.#place(field);
        return place === undefined ? undefined : place + this.#view.getUint32(place, true);
    }
    #place(field) {
        const schema = this.#at - this.#view.getInt32(this.#at, true);
        const slot = 4 + field * 2;
        if (slot + 2 > this.#view.getUint16(schema, true))
            return undefined;
        const offset = this.#view.getUint16(schema + slot, true);
        return offset === 0 ? undefined : this.#at + offset;
    }
}
function parsed(what, read) {
    try {
        return read();
    }
    catch (error) {
        if (error instanceof RangeError)
            throw new ArrowFault(`${what} is broken: an offset leads out of it`);
        throw error;
    }
}
function safe(value) {
    const number = Number(value);
    if (!Number.isSafeInteger(number))
        throw new ArrowFault(`The metadata states a size of ${value}`);
    return number;
}

;// CONCATENATED MODULE: ./src/formats/arrow/arrow-message.ts



const mostRows = 2 ** 31 - 1;
function arrowMessage(bytes) {
    return parsed('The header of a message', () => {
        const message = FlatTable.root(bytes);
        const version = message.int16(0);
        if (version !== 3 && version !== 4)
            throw new ArrowFault(`A message is of version V${version + 1} of the format; V4 and V5 are read`, 'Write the file again with a current library.');
        const bodyLength = message.int64(3);
        if (bodyLength < 0)
            throw new ArrowFault(`A message states a body of ${bodyLength} bytes`);
        const header = message.table(2);
        const kind = message.uint8(1);
        if (kind === 1)
            return { kind: 'schema', bodyLength, fields: arrowSchema(header) };
        if (kind === 3)
            return { kind: 'rows', bodyLength, batch: batchHeader(header) };
        if (kind !== 2)
            throw new ArrowFault('The file has a message that is no table, such as a tensor');
        const batch = batchHeader(header?.table(1));
        return {
            kind: 'dictionary',
            bodyLength,
            id: header?.int64(0) ?? 0,
            delta: header?.uint8(2) === 1,
            batch,
        };
    });
}
function batchHeader(batch) {
    if (!batch)
        throw new ArrowFault('A message states no rows');
    const rows = batch.int64(0);
    const sizes = batch.structures(1, 16);
    const nodes = sizes.map(([length = 0, nulls = 0]) => ({ length, nulls }));
    for (const { length, nulls } of [{ length: rows, nulls: 0 }, ...nodes])
        if (length < 0 || length > mostRows || nulls < 0 || nulls > length)
            throw new ArrowFault(`A message states ${length} rows, ${nulls} of them without a value`);
    return {
        rows,
        nodes,
        buffers: batch.structures(2, 16).map(([offset = 0, length = 0]) => ({ offset, length })),
        viewBuffers: batch.structures(4, 8).map(([count = 0]) => count),
        compression: compressionOf(batch.table(3)),
    };
}
function compressionOf(compression) {
    if (!compression)
        return undefined;
    const codec = ['lz4', 'zstd'][compression.uint8(0)];
    if (codec !== undefined && compression.uint8(1) === 0)
        return codec;
    throw new ArrowFault('The file is compressed in a way that is not read', 'Write it without compression, or with lz4 or zstd.');
}

;// CONCATENATED MODULE: ./src/formats/arrow/arrow-file.ts





const longestHeader = 64 * 2 ** 20;
const magic = 'ARROW1';
async function openArrow(handle) {
    const { size } = await handle.stat();
    const read = (start, end) => (0,exact_bytes/* exactBytes */.X)(handle, { start, end });
    const head = Buffer.from(await read(0, Math.min(size, 8))).toString('latin1');
    if (head.startsWith('FEA1'))
        throw new ArrowFault('The file is of the first version of Feather, which is not read', 'Write it as version 2: `pyarrow.feather.write_feather` does.');
    return head.startsWith(magic) ? fileFormat(read, size) : streamFormat(read, size);
}
async function streamFormat(read, size) {
    const first = await messageAt(read, { at: 0, size });
    if (first?.message.kind !== 'schema')
        throw new ArrowFault('The file does not begin with a schema');
    async function* messages() {
        for (let at = first?.next ?? 0;;) {
            const found = await messageAt(read, { at, size });
            if (!found) {
                const rest = size - at - 8;
                if (rest > 0)
                    throw new ArrowFault(`There are ${rest} bytes behind the end of the stream`);
                return;
            }
            if (found.message.kind === 'schema')
                throw new ArrowFault('A second schema stands within the stream');
            yield found;
            at = found.next;
        }
    }
    return { fields: first.message.fields, read, messages };
}
async function fileFormat(read, size) {
    const tail = size < 24 ? Buffer.alloc(10) : Buffer.from(await read(size - 10, size));
    if (tail.toString('latin1', 4) !== magic)
        throw new ArrowFault('The file does not end as it must: it is cut off, or was not closed');
    const length = tail.readInt32LE(0);
    const start = size - 10 - length;
    if (length < 4 || length > longestHeader || start < 8)
        throw new ArrowFault(`The file states a footer of ${length} bytes`);
    const bytes = await read(start, size - 10);
    const { fields, dictionaries, batches } = parsed('The footer', () => {
        const footer = FlatTable.root(bytes);
        return {
            fields: arrowSchema(footer.table(1)),
            dictionaries: blocksOf(footer, 2),
            batches: blocksOf(footer, 3),
        };
    });
    assertApart([...dictionaries, ...batches], start);
    async function* messages() {
        const known = new Set();
        for (const [kind, blocks] of [
            ['dictionary', dictionaries],
            ['rows', batches],
        ]) {
            for (const block of blocks) {
                const found = await messageAt(read, { at: block.offset, size: start });
                const isIt = found?.message.kind === kind &&
                    found.body - block.offset === block.headerLength &&
                    found.message.bodyLength === block.bodyLength;
                if (!found || !isIt)
                    throw new ArrowFault(`The footer names a message at ${block.offset} that is not there`);
                const { message } = found;
                if (message.kind === 'dictionary' && known.size === known.add(message.id).size)
                    throw new ArrowFault('The file has two dictionaries of one name');
                yield found;
            }
        }
    }
    return { fields, read, messages };
}
function blocksOf(footer, field) {
    const blocks = footer.structures(field, 24);
    return blocks.map(([offset = 0, headerLength = 0, bodyLength = 0]) => ({
        offset,
        headerLength,
        bodyLength,
    }));
}
function assertApart(blocks, end) {
    const sorted = [...blocks].sort((a, b) => a.offset - b.offset);
    let free = 8;
    for (const { offset, headerLength, bodyLength } of sorted) {
        if (offset < free || headerLength < 0 || bodyLength < 0 || offset + headerLength + bodyLength > end)
            throw new ArrowFault('The footer names messages that overlap or lead out of the file: it is cut off or lies');
        free = offset + headerLength + bodyLength;
    }
}
async function messageAt(read, { at, size }) {
    if (at + 8 > size)
        throw cutOff();
    const prefix = Buffer.from(await read(at, at + 8));
    if (prefix.readUInt32LE(0) !== 0xffffffff)
        throw new ArrowFault('A message does not begin as it must: the file is broken, no Arrow file, or of a library before 0.15');
    const length = prefix.readInt32LE(4);
    const start = at + 8;
    if (length === 0)
        return undefined;
    if (length < 0 || length > longestHeader)
        throw new ArrowFault(`A message states a header of ${length} bytes`);
    const body = start + length;
    if (body > size)
        throw cutOff();
    const message = arrowMessage(await read(start, body));
    const next = body + message.bodyLength;
    if (next > size)
        throw cutOff();
    return { message, body, next };
}
function cutOff() {
    return new ArrowFault('The file ends before its end is marked: it is cut off, or was not closed');
}

// EXTERNAL MODULE: ./src/formats/compressors.ts
var compressors = __webpack_require__(80374);
;// CONCATENATED MODULE: ./src/formats/arrow/lz4.ts

function unpackLz4(frame, length) {
    if (length > frame.length * 255)
        throw broken();
    const view = new DataView(frame.buffer, frame.byteOffset, frame.byteLength);
    const out = new Uint8Array(length);
    try {
        if (view.getUint32(0, true) !== 0x184d2204)
            throw broken();
        const flags = view.getUint8(4);
        if (flags >> 6 !== 1 || flags & 0b11)
            throw broken();
        let at = 7 + (flags & 0b1000 ? 8 : 0);
        let filled = 0;
        for (;;) {
            const size = view.getUint32(at, true);
            at += 4;
            if (size === 0)
                break;
            const block = frame.subarray(at, at + (size & 0x7fffffff));
            if (block.length !== (size & 0x7fffffff))
                throw broken();
            if (size >>> 31) {
                out.set(block, filled);
                filled += block.length;
            }
            else
                filled = unpackBlock(block, out, filled);
            at += block.length + (flags & 0b10000 ? 4 : 0);
        }
        if (filled !== length)
            throw broken();
    }
    catch (error) {
        if (error instanceof RangeError)
            throw broken();
        throw error;
    }
    return out;
}
const lz4_short = 48;
function unpackBlock(block, out, start) {
    let [from, to] = [0, start];
    const more = (first) => {
        let length = first;
        if (first !== 15)
            return length;
        for (let byte = 255; byte === 255; length += byte)
            byte = block[from++] ?? NaN;
        return length;
    };
    while (from < block.length) {
        const token = block[from++];
        const literals = more(token >> 4);
        if (!(from + literals <= block.length && to + literals <= out.length))
            throw broken();
        if (literals > lz4_short)
            out.set(block.subarray(from, from + literals), to);
        else
            for (let i = 0; i < literals; i++)
                out[to + i] = block[from + i];
        from += literals;
        to += literals;
        if (from === block.length)
            return to;
        const back = block[from] | ((block[from + 1] ?? NaN) << 8);
        from += 2;
        const length = more(token & 15) + 4;
        if (!(back > 0 && back <= to && from <= block.length && to + length <= out.length))
            throw broken();
        if (back >= length && length > lz4_short)
            out.copyWithin(to, to - back, to - back + length);
        else
            for (let i = 0; i < length; i++)
                out[to + i] = out[to - back + i];
        to += length;
    }
    return to;
}
function broken() {
    return new ArrowFault('A compressed buffer is broken, or does not have the length that it states');
}

;// CONCATENATED MODULE: ./src/formats/arrow/batch-body.ts



const mostUnpacked = 512 * 2 ** 20;
class BatchBody {
    #read;
    #start;
    #compression;
    #unpacked = new Map();
    #kept = 0;
    constructor(read, { start, length, header, }) {
        this.#read = read;
        this.#start = start;
        this.#compression = header.compression;
        for (const buffer of header.buffers)
            if (buffer.offset < 0 || buffer.length < 0 || buffer.offset + buffer.length > length)
                throw new ArrowFault(`A buffer of ${buffer.length} bytes at ${buffer.offset} leads out of its message of ${length} bytes`);
    }
    async bytes(buffer, start, end) {
        const whole = this.#compression ? await this.#unpack(buffer) : undefined;
        if (end > (whole?.length ?? buffer.length))
            throw new ArrowFault(`A buffer has ${whole?.length ?? buffer.length} bytes, and its rows need ${end}: the file is cut off or lies`);
        if (whole)
            return whole.subarray(start, end);
        if (start === end)
            return new Uint8Array();
        const from = this.#start + buffer.offset;
        return this.#read(from + start, from + end);
    }
    async size(buffer) {
        return this.#compression ? (await this.#unpack(buffer)).length : buffer.length;
    }
    async #unpack(buffer) {
        const known = this.#unpacked.get(buffer);
        if (known)
            return known;
        const from = this.#start + buffer.offset;
        const packed = await this.#read(from, from + buffer.length);
        const whole = this.#unpackBytes(packed);
        this.#unpacked.set(buffer, whole);
        return whole;
    }
    #unpackBytes(packed) {
        if (packed.length === 0)
            return packed;
        if (packed.length < 8)
            throw new ArrowFault('A compressed buffer does not state its length');
        const length = new DataView(packed.buffer, packed.byteOffset).getBigInt64(0, true);
        const content = packed.subarray(8);
        if (length === -1n)
            return content;
        this.#kept += Number(length);
        if (length < 0n || this.#kept > mostUnpacked)
            throw new ArrowFault(`A compressed batch unpacks to more than ${mostUnpacked / 2 ** 20} MiB`, 'Write smaller batches, as with `max_chunksize=100_000`, or no compression.');
        return this.#compression === 'lz4'
            ? unpackLz4(content, Number(length))
            : unpackZstd(content, Number(length));
    }
}
function unpackZstd(content, length) {
    let whole;
    try {
        whole = compressors/* compressors */.V.ZSTD?.(content, length);
    }
    catch {
        whole = undefined;
    }
    if (whole?.length === length)
        return whole;
    throw new ArrowFault('A compressed buffer is broken, or does not have the length that it states');
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./src/formats/arrow/binary-values.ts


const mostBytes = 2 ** 30;
async function binaryValues(column, rows, range) {
    const { type, name } = column.field;
    const isViews = type.kind === 'bytes' && type.layout === 'views';
    const there = rows.filter((row) => row >= 0);
    const values = isViews ? await viewed(column, there, range) : await behindOffsets(column, there, range);
    let size = 0;
    for (let i = 0; i < there.length; i++)
        size += 4 + values.length(i);
    if (size > mostBytes)
        throw tooMuch(name);
    const out = new Uint8Array(size);
    const view = new DataView(out.buffer);
    const isText = type.kind === 'bytes' && type.text;
    let at = 0;
    for (let i = 0; i < there.length; i++) {
        const length = values.length(i);
        view.setUint32(at, length, true);
        at += 4;
        const isAscii = copied(values.source(i), values.from(i), { target: out, at, length });
        if (isText && !isAscii && !(0,external_node_buffer_.isUtf8)(out.subarray(at, at + length)))
            throw faultOf(name, 'has a text that is no UTF-8');
        at += length;
    }
    return out;
}
async function behindOffsets({ field, body, buffers }, rows, { start, end }) {
    const [offsetBuffer, data] = buffers;
    const width = field.type.kind === 'bytes' && field.type.layout === 64 ? 8 : 4;
    const raw = await body.bytes(offsetBuffer, start * width, (end + 1) * width);
    const view = new DataView(raw.buffer, raw.byteOffset, raw.byteLength);
    const offsets = new Float64Array(end - start + 1);
    for (let i = 0; i < offsets.length; i++) {
        const offset = width === 8 ? Number(view.getBigInt64(i * 8, true)) : view.getInt32(i * 4, true);
        if (offset < (i === 0 ? 0 : offsets[i - 1]))
            throw faultOf(field.name, 'has a text that ends before it begins');
        offsets[i] = offset;
    }
    const [first, last] = [offsets[0], offsets.at(-1)];
    if (last - first > mostBytes)
        throw tooMuch(field.name);
    const bytes = await body.bytes(data, first, last);
    const startOf = (at) => offsets[rows[at] - start];
    return {
        length: (at) => offsets[rows[at] - start + 1] - startOf(at),
        from: (at) => startOf(at) - first,
        source: () => bytes,
    };
}
async function viewed({ field, body, buffers }, rows, { start, end }) {
    const [viewBuffer, ...data] = buffers;
    const raw = await body.bytes(viewBuffer, start * 16, end * 16);
    const view = new DataView(raw.buffer, raw.byteOffset, raw.byteLength);
    const wholes = [];
    for (const buffer of data)
        wholes.push(await body.bytes(buffer, 0, await body.size(buffer)));
    const place = (at) => (rows[at] - start) * 16;
    const length = (at) => view.getInt32(place(at), true);
    for (let at = 0; at < rows.length; at++) {
        const size = length(at);
        if (size < 0)
            throw faultOf(field.name, `has a text of ${size} bytes`);
        if (size <= 12)
            continue;
        const whole = wholes[view.getInt32(place(at) + 8, true)];
        const from = view.getInt32(place(at) + 12, true);
        if (!whole || from < 0 || from + size > whole.length)
            throw faultOf(field.name, 'has a text that leads out of its buffer');
    }
    return {
        length,
        from: (at) => (length(at) <= 12 ? place(at) + 4 : view.getInt32(place(at) + 12, true)),
        source: (at) => (length(at) <= 12 ? raw : wholes[view.getInt32(place(at) + 8, true)]),
    };
}
function copied(source, from, { target, at, length }) {
    if (length > 64) {
        target.set(source.subarray(from, from + length), at);
        return false;
    }
    let bits = 0;
    for (let i = 0; i < length; i++) {
        const byte = source[from + i];
        target[at + i] = byte;
        bits |= byte;
    }
    return bits < 0x80;
}
function tooMuch(name) {
    return new ArrowFault(`Column ${JSON.stringify(name.slice(0, 60))} has more than ${mostBytes / 2 ** 20} MiB of text in one piece of the file`, 'Write smaller batches, as with `max_chunksize=10_000`.');
}
function faultOf(name, what) {
    return new ArrowFault(`Column ${JSON.stringify(name.slice(0, 60))} ${what}`);
}

;// CONCATENATED MODULE: ./src/formats/arrow/decimal-values.ts

function decimalValues(bytes, { bits, precision }, name) {
    const width = bits / 8;
    const count = bytes.length / width;
    const from = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const out = new Uint8Array(count * 16);
    const to = new DataView(out.buffer);
    const limit = 10n ** BigInt(precision);
    for (let i = 0; i < count; i++) {
        const value = decimalAt(from, i * width, width);
        if (value >= limit || value <= -limit)
            throw new ArrowFault(`Column ${JSON.stringify(name.slice(0, 60))} has a decimal of more than the ${precision} digits that its type has`);
        to.setBigInt64(i * 16, value >> 64n);
        to.setBigUint64(i * 16 + 8, BigInt.asUintN(64, value));
    }
    return out;
}
function decimalAt(view, at, width) {
    if (width === 4)
        return BigInt(view.getInt32(at, true));
    if (width === 8)
        return view.getBigInt64(at, true);
    return (view.getBigInt64(at + 8, true) << 64n) | view.getBigUint64(at, true);
}

;// CONCATENATED MODULE: ./src/formats/arrow/leaf-values.ts



async function integersOf(column, rows, { bits, signed, more = 0 }) {
    const [start, end] = rangeOf(rows);
    if (start === end)
        return { start, numbers: [] };
    const bytes = await fixedBytes(column, { start, end: end + more, width: bits / 8 });
    return { start, numbers: integers(bytes, { bits, signed }) };
}
async function plainValues(column, rows) {
    const { type, name } = column.field;
    const [start, end] = rangeOf(rows);
    if (type.kind === 'null' || start === end)
        return new Uint8Array();
    if (type.kind === 'bytes')
        return binaryValues(column, rows, { start, end });
    if (type.kind === 'bool')
        return booleans(column, rows, { start, end });
    const width = widthOf(type);
    const bytes = await fixedBytes(column, { start, end, width });
    const there = gathered(bytes, rows, { start, width, count: end - start });
    switch (type.kind) {
        case 'int':
            return type.bits < 32 ? bytesOf(Int32Array.from(numbers(there, type))) : there;
        case 'date':
            return type.bits === 32 ? there : wholeDays(there, name);
        case 'time':
            return type.unit === 'SECONDS'
                ? bytesOf(Int32Array.from(numbers(there, int32), (value) => value * 1000))
                : there;
        case 'timestamp':
            return type.unit === 'SECONDS' ? millisecondsOf(there, name) : there;
        case 'decimal':
            return decimalValues(there, type, name);
        default:
            return there;
    }
}
const int32 = { bits: 32, signed: true };
function rangeOf(rows) {
    let [start, end] = [Infinity, 0];
    for (const row of rows) {
        if (row < 0)
            continue;
        if (row < start)
            start = row;
        if (row >= end)
            end = row + 1;
    }
    return start < end ? [start, end] : [0, 0];
}
function widthOf(type) {
    return type.kind === 'fixed'
        ? type.width
        : 'bits' in type
            ? type.bits / 8
            : type.kind === 'timestamp'
                ? 8
                : 0;
}
async function fixedBytes({ body, buffers: [data] }, { start, end, width }) {
    return body.bytes(data, start * width, end * width);
}
function gathered(bytes, rows, { start, width, count }) {
    if (isRun(rows, count))
        return bytes;
    const there = rows.filter((row) => row >= 0);
    const out = new Uint8Array(there.length * width);
    for (let i = 0; i < there.length; i++) {
        const from = (there[i] - start) * width;
        if (width <= 16)
            for (let k = 0; k < width; k++)
                out[i * width + k] = bytes[from + k];
        else
            out.set(bytes.subarray(from, from + width), i * width);
    }
    return out;
}
function isRun(rows, count) {
    if (rows.length !== count)
        return false;
    const first = rows[0];
    return rows.every((row, at) => row === first + at);
}
async function booleans({ body, buffers: [data] }, rows, { start, end }) {
    const first = start >> 3;
    const bits = await body.bytes(data, first, Math.ceil(end / 8));
    const there = rows.filter((row) => row >= 0);
    const out = new Uint8Array(Math.ceil(there.length / 8));
    for (let i = 0; i < there.length; i++) {
        const row = there[i];
        if (bits[(row >> 3) - first] & (1 << (row & 7)))
            out[i >> 3] = out[i >> 3] | (1 << (i & 7));
    }
    return out;
}
function wholeDays(bytes, name) {
    const days = bigints(bytes).map((value) => {
        if (value % 86400000n === 0n)
            return value / 86400000n;
        throw new ArrowFault(`Column ${JSON.stringify(name.slice(0, 60))} has a date that is no whole day`);
    });
    return bytesOf(Int32Array.from(days, Number));
}
function millisecondsOf(bytes, name) {
    const most = 2n ** 63n / 1000n;
    const values = bigints(bytes).map((value) => {
        if (value < most && value > -most)
            return value * 1000n;
        throw new ArrowFault(`Column ${JSON.stringify(name.slice(0, 60))} has a time out of all range`);
    });
    return bytesOf(values);
}
function integers(bytes, type) {
    return type.bits === 64 ? bigints(bytes) : numbers(bytes, type);
}
function numbers(bytes, { bits, signed }) {
    const { buffer, byteOffset, length } = aligned(bytes, bits / 8);
    const count = Math.floor(length / (bits / 8));
    if (bits === 8)
        return signed ? new Int8Array(buffer, byteOffset, count) : new Uint8Array(buffer, byteOffset, count);
    if (bits === 16)
        return signed ? new Int16Array(buffer, byteOffset, count) : new Uint16Array(buffer, byteOffset, count);
    return signed ? new Int32Array(buffer, byteOffset, count) : new Uint32Array(buffer, byteOffset, count);
}
function bigints(bytes) {
    const { buffer, byteOffset, length } = aligned(bytes, 8);
    return new BigInt64Array(buffer, byteOffset, Math.floor(length / 8));
}
function aligned(bytes, width) {
    return bytes.byteOffset % width === 0 ? bytes : new Uint8Array(bytes);
}
function bytesOf(values) {
    return new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
}

// EXTERNAL MODULE: ./node_modules/hyparquet-writer/src/bytewriter.js
var bytewriter = __webpack_require__(83732);
// EXTERNAL MODULE: ./node_modules/hyparquet-writer/src/metadata.js
var metadata = __webpack_require__(30108);
// EXTERNAL MODULE: ./node_modules/hyparquet-writer/src/thrift.js
var thrift = __webpack_require__(42302);
;// CONCATENATED MODULE: ./src/formats/arrow/parquet-schema.ts
function parquetSchema(fields) {
    const root = { name: 'schema', num_children: fields.length };
    return [root, ...fields.flatMap((field) => elementsOf(field, { name: field.name }))];
}
function leafPaths(elements) {
    const paths = [];
    let at = 1;
    const walk = (above, count) => {
        for (let i = 0; i < count; i++) {
            const element = elements[at++];
            const path = [...above, element];
            if (element.num_children === undefined)
                paths.push(path);
            else
                walk(path, element.num_children);
        }
    };
    walk([], elements[0]?.num_children ?? 0);
    return paths;
}
function elementsOf({ type, children }, { name, repetition = 'OPTIONAL' }) {
    const group = (parts) => ({
        name,
        repetition_type: repetition,
        ...parts,
    });
    if (type.kind === 'struct') {
        const below = children.flatMap((child) => elementsOf(child, { name: child.name }));
        return [group({ num_children: children.length }), ...below];
    }
    if (type.kind !== 'list' && type.kind !== 'fixed list')
        return [group(leafOf(type))];
    const [item] = children;
    if (type.kind === 'list' && type.map) {
        const [key, value] = item.children;
        return [
            group({ num_children: 1, converted_type: 'MAP', logical_type: { type: 'MAP' } }),
            { name: 'key_value', repetition_type: 'REPEATED', num_children: 2 },
            ...elementsOf(key, { name: 'key', repetition: 'REQUIRED' }),
            ...elementsOf(value, { name: 'value' }),
        ];
    }
    return [
        group({ num_children: 1, converted_type: 'LIST', logical_type: { type: 'LIST' } }),
        { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
        ...elementsOf(item, { name: 'element' }),
    ];
}
function leafOf(type) {
    switch (type.kind) {
        case 'null':
            return { type: 'INT32', logical_type: { type: 'NULL' } };
        case 'bool':
            return { type: 'BOOLEAN' };
        case 'int': {
            const sign = type.signed ? 'INT' : 'UINT';
            return {
                type: type.bits === 64 ? 'INT64' : 'INT32',
                converted_type: `${sign}_${type.bits}`,
            };
        }
        case 'float':
            if (type.bits === 16)
                return { type: 'FIXED_LEN_BYTE_ARRAY', type_length: 2, logical_type: { type: 'FLOAT16' } };
            return { type: type.bits === 32 ? 'FLOAT' : 'DOUBLE' };
        case 'decimal': {
            const { precision, scale } = type;
            return {
                type: 'FIXED_LEN_BYTE_ARRAY',
                type_length: 16,
                converted_type: 'DECIMAL',
                precision,
                scale,
                logical_type: { type: 'DECIMAL', precision, scale },
            };
        }
        case 'date':
            return { type: 'INT32', converted_type: 'DATE' };
        case 'time': {
            const unit = type.unit === 'SECONDS' ? 'MILLIS' : type.unit;
            return {
                type: type.bits === 32 ? 'INT32' : 'INT64',
                logical_type: { type: 'TIME', isAdjustedToUTC: false, unit },
            };
        }
        case 'timestamp': {
            const unit = type.unit === 'SECONDS' ? 'MILLIS' : type.unit;
            return { type: 'INT64', logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: type.utc, unit } };
        }
        case 'bytes':
            return { type: 'BYTE_ARRAY', ...(type.text && { converted_type: 'UTF8' }) };
        case 'fixed':
            return {
                type: 'FIXED_LEN_BYTE_ARRAY',
                type_length: type.width,
                ...(type.uuid && type.width === 16 && { logical_type: { type: 'UUID' } }),
            };
        default:
            throw new Error(`a ${type.kind} is no value`);
    }
}

;// CONCATENATED MODULE: ./src/formats/arrow/parquet-file.ts




const groupRows = 122_880;
const groupBytes = 64 * 2 ** 20;
class ParquetFile {
    #handle;
    #schema;
    #paths;
    #groups = [];
    #chunks;
    #offset = 0;
    #rows = 0;
    #bytes = 0;
    #allRows = 0;
    constructor(handle, schema) {
        this.#handle = handle;
        this.#schema = schema;
        this.#paths = leafPaths(schema);
        this.#chunks = this.#paths.map(emptyChunk);
    }
    async write(pages, rows) {
        if (this.#offset === 0)
            await this.#put([parquet_file_magic]);
        for (const [index, page] of pages.entries()) {
            const parts = pageParts(page);
            const chunk = this.#chunks[index];
            chunk.parts.push(...parts);
            chunk.values += page.slots.rows.length;
            for (const { length } of parts)
                this.#bytes += length;
        }
        this.#rows += rows;
        if (this.#rows >= groupRows || this.#bytes >= groupBytes)
            await this.#endGroup();
    }
    async finish() {
        if (this.#offset === 0)
            await this.#put([parquet_file_magic]);
        await this.#endGroup();
        const footer = new bytewriter/* ByteWriter */.U();
        (0,metadata/* writeMetadata */.f)(footer, {
            version: 2,
            schema: this.#schema,
            num_rows: BigInt(this.#allRows),
            row_groups: this.#groups,
            metadata_length: 0,
            created_by: 'modelgate',
        });
        await this.#put([footer.getBytes(), parquet_file_magic]);
    }
    async #endGroup() {
        if (this.#rows === 0)
            return;
        const chunks = this.#chunks;
        const start = this.#offset;
        const columns = [];
        for (const [index, { parts, values }] of chunks.entries()) {
            const path = this.#paths[index];
            const at = BigInt(this.#offset);
            await this.#put(parts);
            const size = BigInt(this.#offset) - at;
            columns.push({
                file_offset: at,
                meta_data: {
                    type: path.at(-1)?.type ?? 'INT32',
                    encodings: ['PLAIN', 'RLE'],
                    path_in_schema: path.map(({ name }) => name),
                    codec: 'UNCOMPRESSED',
                    num_values: BigInt(values),
                    total_uncompressed_size: size,
                    total_compressed_size: size,
                    data_page_offset: at,
                },
            });
        }
        this.#groups.push({
            columns,
            total_byte_size: BigInt(this.#offset - start),
            num_rows: BigInt(this.#rows),
        });
        this.#allRows += this.#rows;
        this.#chunks = this.#paths.map(emptyChunk);
        this.#rows = 0;
        this.#bytes = 0;
    }
    async #put(parts) {
        for (const part of parts) {
            await this.#handle.writeFile(part);
            this.#offset += part.length;
        }
    }
}
const parquet_file_magic = Buffer.from('PAR1');
function emptyChunk() {
    return { parts: [], values: 0 };
}
function pageParts({ slots, values }) {
    const levels = [
        ...(slots.repetition ? [levelBytes(slots.repetition, slots.lists)] : []),
        ...(slots.level > 0 ? [levelBytes(slots.definition, slots.level)] : []),
    ];
    const size = levels.reduce((sum, { length }) => sum + length, values.length);
    const header = new bytewriter/* ByteWriter */.U();
    (0,thrift/* serializeTCompactProtocol */.mC)(header, {
        field_1: 0,
        field_2: size,
        field_3: size,
        field_5: { field_1: slots.rows.length, field_2: 0, field_3: 3, field_4: 3 },
    });
    return [header.getBytes(), ...levels, values];
}
function levelBytes(levels, most) {
    const width = 32 - Math.clz32(most);
    const [first = 0] = levels;
    const isOne = levels.every((level) => level === first);
    const writer = new bytewriter/* ByteWriter */.U();
    if (isOne) {
        writer.appendVarInt(levels.length << 1);
        writer.appendUint8(first);
    }
    else {
        const groups = Math.ceil(levels.length / 8);
        writer.appendVarInt((groups << 1) | 1);
        writer.appendBytes(packedBits(levels, groups * width, width));
    }
    const bytes = writer.getBytes();
    const out = new Uint8Array(4 + bytes.length);
    new DataView(out.buffer).setUint32(0, bytes.length, true);
    out.set(bytes, 4);
    return out;
}
function packedBits(levels, size, width) {
    const out = new Uint8Array(size);
    let [bits, held, at] = [0, 0, 0];
    for (const level of levels) {
        bits |= level << held;
        held += width;
        for (; held >= 8; held -= 8, bits >>>= 8)
            out[at++] = bits & 0xff;
    }
    if (held > 0)
        out[at] = bits & 0xff;
    return out;
}

;// CONCATENATED MODULE: ./src/formats/arrow/shredding.ts


const mostSlots = 1 << 26;
function topSlots(start, end) {
    const rows = new Int32Array(end - start);
    for (let at = 0; at < rows.length; at++)
        rows[at] = start + at;
    return { rows, definition: new Uint8Array(rows.length), repetition: undefined, level: 0, lists: 0 };
}
async function* shredded(column, slots, options) {
    const { dictionaries } = options;
    const { field } = column;
    const here = present(column, slots, options);
    if (field.dictionary) {
        const values = dictionaries.get(field.dictionary.id);
        if (!values)
            throw new ArrowFault(`A dictionary of column ${JSON.stringify(field.name.slice(0, 60))} is missing`);
        yield* dictionaryValues({ column, values, above: slots, here }, options);
        return;
    }
    if (field.type.kind === 'struct') {
        for (const child of column.children)
            yield* shredded(child, here, { dictionaries });
        return;
    }
    if (field.type.kind !== 'list' && field.type.kind !== 'fixed list') {
        yield { column, slots: here };
        return;
    }
    const [child] = column.children;
    const items = await itemSlots(column, here);
    if (field.type.kind === 'fixed list' || !field.type.map) {
        yield* shredded(child, items, { dictionaries });
        return;
    }
    const [key, value] = child.children;
    if (child.validity)
        throw new ArrowFault(`A map of column ${JSON.stringify(field.name.slice(0, 60))} has an entry that is null`);
    yield* shredded(key, items, { dictionaries, required: true });
    yield* shredded(value, items, { dictionaries });
}
function present({ field, length, validity }, slots, { required = false }) {
    const level = slots.level + (required ? 0 : 1);
    const [rows, definition] = [slots.rows.slice(), slots.definition.slice()];
    for (let i = 0; i < rows.length; i++) {
        const row = rows[i];
        if (row < 0)
            continue;
        if (row >= length)
            throw outOf(field.name, row, length);
        if (validity && !((validity[row >> 3] ?? 0) & (1 << (row & 7)))) {
            if (required)
                throw new ArrowFault(`A map of column ${JSON.stringify(field.name)} has a key that is null`);
            rows[i] = -1;
        }
        else
            definition[i] = level;
    }
    return { ...slots, rows, definition, level };
}
async function* dictionaryValues({ column, values, above, here }, options) {
    const type = column.field.dictionary;
    const { start, numbers } = await integersOf(column, here.rows, type);
    const rows = here.rows.map((row) => {
        if (row < 0)
            return -1;
        const place = Number(numbers[row - start]);
        if (place < 0 || place >= values.length)
            throw outOf(column.field.name, place, values.length);
        return place;
    });
    yield* shredded(values, { ...above, rows }, options);
}
async function itemSlots(column, slots) {
    const { starts, ends } = await itemRanges(column, slots.rows);
    let count = 0;
    for (let i = 0; i < slots.rows.length; i++)
        count += Math.max(1, ends[i] - starts[i]);
    if (count > mostSlots)
        throw new ArrowFault(`Lists of column ${JSON.stringify(column.field.name.slice(0, 60))} have more than ${mostSlots} values in one piece of the file`, 'Write smaller batches, as with `max_chunksize=10_000`.');
    const rows = new Int32Array(count).fill(-1);
    const definition = new Uint8Array(count);
    const repetition = new Uint8Array(count);
    const level = slots.level + 1;
    const lists = slots.lists + 1;
    let at = 0;
    for (let i = 0; i < slots.rows.length; i++) {
        repetition[at] = slots.repetition?.[i] ?? 0;
        definition[at] = slots.definition[i];
        const [start, end] = [starts[i], ends[i]];
        if (start === end)
            at++;
        for (let item = start; item < end; item++, at++) {
            if (item > start)
                repetition[at] = lists;
            definition[at] = level;
            rows[at] = item;
        }
    }
    return { rows, definition, repetition, level, lists };
}
async function itemRanges(column, rows) {
    const [starts, ends] = [new Float64Array(rows.length), new Float64Array(rows.length)];
    const { type, name } = column.field;
    if (type.kind === 'fixed list') {
        for (let i = 0; i < rows.length; i++) {
            const row = rows[i];
            if (row < 0)
                continue;
            starts[i] = row * type.size;
            ends[i] = (row + 1) * type.size;
        }
        return { starts, ends };
    }
    const bits = type.kind === 'list' ? type.offsets : 32;
    const { start, numbers } = await integersOf(column, rows, { bits, signed: true, more: 1 });
    const most = column.children[0]?.length ?? 0;
    for (let i = 0; i < rows.length; i++) {
        const row = rows[i];
        if (row < 0)
            continue;
        const [from, to] = [Number(numbers[row - start]), Number(numbers[row - start + 1])];
        if (!(from >= 0 && from <= to && to <= most))
            throw outOf(name, to, most);
        starts[i] = from;
        ends[i] = to;
    }
    return { starts, ends };
}
function outOf(name, place, length) {
    return new ArrowFault(`Column ${JSON.stringify(name.slice(0, 60))} names item ${place} of ${length}: the file is cut off or lies`);
}

;// CONCATENATED MODULE: ./src/formats/arrow/arrow-conversion.ts










const arrow_conversion_mostRows = 122_880;
const arrow_conversion_mostBytes = 64 * 2 ** 20;
async function arrowToParquet({ file, name }, target) {
    const source = await (0,promises_.open)(file);
    try {
        const out = await (0,promises_.open)(target, 'wx');
        try {
            const arrow = await openArrow(source);
            const parquet = new ParquetFile(out, parquetSchema(arrow.fields));
            await writeRows(arrow, parquet);
            await parquet.finish();
        }
        finally {
            await out.close();
        }
    }
    catch (error) {
        throw unreadable(error, name);
    }
    finally {
        await source.close();
    }
}
async function writeRows(arrow, parquet) {
    const valueFields = dictionaryFields(arrow.fields);
    const dictionaries = new Map();
    for await (const placed of arrow.messages()) {
        const { message } = placed;
        if (message.kind === 'schema')
            continue;
        const { batch } = message;
        const body = bodyOf(arrow, placed, batch);
        if (message.kind === 'dictionary') {
            const field = valueFields.get(message.id);
            if (message.delta)
                throw new ArrowFault('A dictionary grows within the file, which is not read', 'Unify it before the file is written: `table.unify_dictionaries()`.');
            const [column] = field ? await batchColumns([field], { header: batch, body }) : [];
            if (column)
                dictionaries.set(message.id, column);
            continue;
        }
        const columns = await batchColumns(arrow.fields, { header: batch, body });
        const packing = batch.compression ? 4 : 1;
        const share = Math.floor((arrow_conversion_mostBytes * batch.rows) / (message.bodyLength * packing || 1));
        const step = Math.max(1, Math.min(arrow_conversion_mostRows, share));
        for (let start = 0; start < batch.rows; start += step) {
            const end = Math.min(batch.rows, start + step);
            const pages = [];
            const slots = topSlots(start, end);
            for (const column of columns)
                for await (const leaf of shredded(column, slots, { dictionaries }))
                    pages.push({ slots: leaf.slots, values: await plainValues(leaf.column, leaf.slots.rows) });
            await parquet.write(pages, end - start);
        }
    }
}
function bodyOf({ read }, { message, body: start }, header) {
    return new BatchBody(read, { start, length: message.bodyLength, header });
}
function dictionaryFields(fields, found = new Map()) {
    for (const field of fields) {
        const { dictionary, ...value } = field;
        if (dictionary) {
            const other = found.get(dictionary.id);
            if (other && JSON.stringify(other.type) !== JSON.stringify(value.type))
                throw new ArrowFault('Two columns take values of different types from one dictionary');
            found.set(dictionary.id, value);
        }
        dictionaryFields(field.children, found);
    }
    return found;
}
function unreadable(error, path) {
    if (!(error instanceof ArrowFault) && !(error instanceof RangeError))
        return error;
    const wayOut = error instanceof ArrowFault ? error.wayOut : undefined;
    return new errors/* ModelgateError */.HJ({
        code: 'FILE_UNREADABLE',
        message: `The Arrow file cannot be read: ${error.message}`,
        place: { path },
        hint: wayOut ?? 'Write the file again; what cannot be read is never a pass.',
    }, { cause: error });
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


})

};
