export const id = 6103;
export const ids = [6103];
export const modules = {

75538:
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

68318:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Y8: () => (isBefore),
  d8: () => (soundChunk),
  xt: () => (scoresOf)
});
var _evidence_labels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60245);
var _evidence_row_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46603);
var _evidence_row_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13237);
var _evidence_slices_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93613);
var _evidence_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38112);





function soundChunk(chunk, { columns, baseline: named }) {
    const { n, candidate, baseline } = chunk;
    const label = candidate.get(columns.label);
    const positive = (0,_evidence_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .className */ .s7)(columns.positive ?? 1);
    const labels = (0,_evidence_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeClass */ .J0)(label, positive);
    const scores = scoresOf(candidate.get(columns.score));
    const held = baseline ? baseline.get(named.score) : candidate.get(columns.baseline ?? '');
    const heldScores = held ? scoresOf(held) : null;
    if (!scores || heldScores === undefined || !areClasses(labels))
        return undefined;
    const theirLabel = baseline?.get(named.label ?? '');
    if (theirLabel && !isSame(labels, (0,_evidence_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeClass */ .J0)(theirLabel, positive)))
        return undefined;
    const ids = columns.id === undefined ? null : candidate.get(columns.id);
    if (ids && !isRising(ids, n))
        return undefined;
    if (ids && baseline && !(0,_evidence_row_index_js__WEBPACK_IMPORTED_MODULE_3__/* .sameIds */ .L0)(ids, baseline.get(named.id), n))
        return undefined;
    const slices = [];
    for (const name of columns.slices ?? []) {
        const slice = sliceOf(candidate.get(name), baseline?.get(name), n);
        if (!slice)
            return undefined;
        slices.push(slice);
    }
    const rowIds = ids ? (0,_evidence_row_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .rowIdsOf */ ._)(ids) : positionsFrom(chunk.firstRow);
    return {
        rows: { n, ids: rowIds, labels, candidate: scores, baseline: heldScores, slices },
        classes: (0,_evidence_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .classesOf */ .OX)(theirLabel ? [label, theirLabel] : [label], 2),
        edges: ids && [idAt(ids, 0), idAt(ids, n - 1)],
    };
}
function isBefore(last, next) {
    return typeof last === typeof next && last < next;
}
function scoresOf(column) {
    if (column?.kind !== 'number')
        return undefined;
    const { values } = column;
    for (let row = 0; row < values.length; row++) {
        const value = values[row];
        if (!(value >= 0 && value <= 1))
            return undefined;
    }
    return values;
}
function areClasses(labels) {
    let zeros = 0;
    for (let row = 0; row < labels.length; row++)
        zeros += labels[row] * 0;
    return zeros === 0;
}
function isSame(a, b) {
    for (let row = 0; row < a.length; row++)
        if (a[row] !== b[row])
            return false;
    return true;
}
function isRising(ids, n) {
    if (ids.kind === 'number') {
        const { values, boolean } = ids;
        if (boolean || !Number.isFinite(values[0]))
            return false;
        for (let row = 1; row < n; row++)
            if (!(values[row] > values[row - 1]))
                return false;
        return Number.isFinite(values[n - 1]);
    }
    if (ids.nulls)
        return false;
    const { codes, dictionary } = ids;
    for (let row = 1; row < n; row++) {
        const [before, next] = [dictionary[codes[row - 1]], dictionary[codes[row]]];
        if (!(next > before))
            return false;
    }
    return true;
}
function idAt(ids, row) {
    return ids.kind === 'number' ? ids.values[row] : (0,_evidence_table_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$)(ids, row);
}
function sliceOf(column, held, n) {
    const slice = (0,_evidence_slices_js__WEBPACK_IMPORTED_MODULE_1__/* .codesOf */ .MZ)(column, n);
    if (slice.texts.length > _evidence_slices_js__WEBPACK_IMPORTED_MODULE_1__/* .mostSlices */ .Ph)
        return undefined;
    if (!held)
        return slice;
    const other = (0,_evidence_slices_js__WEBPACK_IMPORTED_MODULE_1__/* .codesOf */ .MZ)(held, n);
    if (other.texts.length > _evidence_slices_js__WEBPACK_IMPORTED_MODULE_1__/* .mostSlices */ .Ph)
        return undefined;
    const codeOf = new Map(slice.texts.map((text, code) => [text, code]));
    const theirs = Int32Array.from(other.texts, (text) => codeOf.get(text) ?? -1);
    for (let row = 0; row < n; row++)
        if (theirs[other.codes[row]] !== slice.codes[row])
            return undefined;
    return slice;
}
function positionsFrom(firstRow) {
    const all = (0,_evidence_row_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .rowIdsOf */ ._)(null);
    return {
        maxBytes: all.maxBytes,
        write: (row, bytes) => all.write(firstRow + row, bytes),
        textOf: (row) => all.textOf(firstRow + row),
    };
}


}),

47589:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  q: () => (columnsOfPart),
  withCsv: () => (withCsv)
});
var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
var _exact_bytes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14289);
var _column_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69942);
var _header_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46946);
var _scanner_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26377);






const headerBytes = 1 << 16;
async function withCsv({ file, wanted }, work) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file);
    try {
        const { size } = await handle.stat();
        const bytes = async ({ start, end }) => Buffer.from((await (0,_exact_bytes_js__WEBPACK_IMPORTED_MODULE_4__/* .exactBytes */ .X)(handle, { start, end })).buffer);
        const header = headerOf(await bytes({ start: 0, end: Math.min(size, headerBytes) }), wanted);
        return header && (await work({ header, size, bytes }));
    }
    finally {
        await handle.close();
    }
}
function columnsOfPart(bytes, { header, wanted }) {
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes) || bytes.includes(0))
        return undefined;
    const columns = wanted.map(() => (0,_column_js__WEBPACK_IMPORTED_MODULE_2__/* .createCsvColumn */ .T)({ asText: false }));
    const isWhole = scanAll(bytes, header, wanted, (record) => {
        for (const [slot, column] of columns.entries())
            column.add(record, slot);
    });
    if (!isWhole || columns.some((column) => column.isLost))
        return undefined;
    return new Map(wanted.map((name, slot) => [name, columns[slot].finish()]));
}
function scanAll(bytes, header, wanted, onRecord) {
    try {
        const fail = () => {
            throw new NoRecords();
        };
        const scanner = (0,_scanner_js__WEBPACK_IMPORTED_MODULE_5__/* .createCsvScanner */ .r)({ layout: (0,_header_js__WEBPACK_IMPORTED_MODULE_3__/* .layoutOf */ .a)(header, wanted), firstLine: 1, fail, onRecord });
        return scanner.scan(bytes, true) === bytes.length;
    }
    catch (error) {
        if (error instanceof NoRecords)
            return false;
        throw error;
    }
}
class NoRecords extends Error {
}
function headerOf(bytes, wanted) {
    try {
        const fail = () => {
            throw new NoRecords();
        };
        const header = (0,_header_js__WEBPACK_IMPORTED_MODULE_3__/* .readCsvHeader */ .k)({ bytes, last: false, wanted, fail });
        const isOnce = (name) => header?.names.indexOf(name) === header?.names.lastIndexOf(name) &&
            header?.names.includes(name) === true;
        return header && wanted.every(isOnce) && !header.names.some((name) => name.includes('\r'))
            ? header
            : undefined;
    }
    catch (error) {
        if (error instanceof NoRecords)
            return undefined;
        throw error;
    }
}


}),

46103:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  takeDealtShare: () => (takeDealtShare),
  takeJoinedShare: () => (takeJoinedShare)
});

// EXTERNAL MODULE: ./src/domain/evidence/labels.ts
var evidence_labels = __webpack_require__(60245);
// EXTERNAL MODULE: ./src/domain/evidence/row-ids.ts
var row_ids = __webpack_require__(46603);
// EXTERNAL MODULE: ./src/domain/evidence/row-index.ts
var row_index = __webpack_require__(13237);
// EXTERNAL MODULE: ./src/domain/evidence/slices.ts
var evidence_slices = __webpack_require__(93613);
// EXTERNAL MODULE: ./src/domain/evidence/table.ts
var table = __webpack_require__(38112);
// EXTERNAL MODULE: ./src/domain/sums/chunk-columns.ts
var chunk_columns = __webpack_require__(68318);
;// CONCATENATED MODULE: ./src/domain/sums/dealt-rows.ts






function dealRows(part, n, { columns, slices, parts }) {
    const ids = part.get(columns.id);
    const label = part.get(columns.label);
    const scores = (0,chunk_columns/* scoresOf */.xt)(part.get(columns.score));
    const held = columns.baseline === undefined ? null : (0,chunk_columns/* scoresOf */.xt)(part.get(columns.baseline));
    const labels = (0,evidence_labels/* encodeClass */.J0)(label, (0,evidence_labels/* className */.s7)(columns.positive ?? 1));
    if (!scores || held === undefined || ids.nulls || !labels.every(Number.isFinite))
        return undefined;
    if (ids.kind === 'number' && !ids.values.every(Number.isFinite))
        return undefined;
    const cut = slices.map((name) => {
        const column = part.get(name);
        return column ? (0,evidence_slices/* codesOf */.MZ)(column, n) : null;
    });
    if (cut.some((slice) => slice !== null && slice.texts.length > evidence_slices/* mostSlices */.Ph))
        return undefined;
    const order = orderOf(ids, n, parts);
    const dealt = Array.from({ length: parts }, (_, at) => {
        const rows = order.rows.subarray(order.ends[at - 1] ?? 0, order.ends[at]);
        if (rows.length === 0)
            return null;
        return {
            n: rows.length,
            ids: idsOfRows(ids, rows),
            labels: Uint8Array.from(rows, (row) => labels[row]),
            scores: gather(scores, rows),
            held: held && gather(held, rows),
            slices: cut.map((slice) => slice && { codes: rows.map((row) => slice.codes[row]), texts: slice.texts }),
        };
    });
    return { parts: dealt, classes: (0,evidence_labels/* classesOf */.OX)([label], 2) };
}
function joinDealt(own, held) {
    const ours = joined(own);
    const ids = columnOf(ours.ids);
    if ((0,row_index/* duplicateRows */.n2)(ids).length > 0)
        return undefined;
    const slices = ours.slices;
    const chunk = { n: ours.n, ids: (0,row_ids/* rowIdsOf */._)(ids), labels: Float64Array.from(ours.labels), slices };
    if (held === null)
        return { ...chunk, candidate: ours.scores, baseline: ours.held };
    const theirs = joined(held);
    const theirIds = columnOf(theirs.ids);
    if (theirs.n !== ours.n || (0,row_index/* duplicateRows */.n2)(theirIds).length > 0)
        return undefined;
    const find = (0,row_index/* findRowsOf */.gW)(theirIds, ids);
    const match = new Int32Array(ours.n);
    for (let row = 0; row < ours.n; row++) {
        const found = find(row);
        if (found < 0 || theirs.labels[found] !== ours.labels[row])
            return undefined;
        match[row] = found;
    }
    for (const [at, slice] of slices.entries()) {
        const other = theirs.slices[at];
        if (other && !isSameSlice(slice, other, match))
            return undefined;
    }
    return { ...chunk, candidate: ours.scores, baseline: gather(theirs.scores, match) };
}
function isSameSlice(own, held, match) {
    const codeOf = new Map(own.texts.map((text, code) => [text, code]));
    const theirs = held.texts.map((text) => codeOf.get(text) ?? -1);
    return match.every((found, row) => theirs[held.codes[found]] === own.codes[row]);
}
function orderOf(ids, n, parts) {
    const names = (0,row_ids/* rowIdsOf */._)(ids);
    const bytes = new Uint8Array(names.maxBytes + 16);
    const partOf = new Uint16Array(n);
    const ends = new Int32Array(parts);
    for (let row = 0; row < n; row++) {
        const length = names.write(row, bytes);
        let hash = 0x811c9dc5;
        for (let at = 0; at < length; at++)
            hash = Math.imul(hash ^ bytes[at], 16777619);
        const part = (Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> 8) % parts;
        partOf[row] = part;
        ends[part] = ends[part] + 1;
    }
    for (let part = 1; part < parts; part++)
        ends[part] = ends[part] + ends[part - 1];
    const next = Int32Array.from(ends, (_, part) => ends[part - 1] ?? 0);
    const rows = new Int32Array(n);
    for (let row = 0; row < n; row++) {
        const part = partOf[row];
        const place = next[part];
        next[part] = place + 1;
        rows[place] = row;
    }
    return { rows, ends };
}
function idsOfRows(ids, rows) {
    if (ids.kind === 'number' && !ids.boolean)
        return gather(ids.values, rows);
    return Array.from(rows, (row) => (0,table/* textAt */.$)(ids, row));
}
function columnOf(ids) {
    if (ids instanceof Float64Array)
        return { kind: 'number', values: ids };
    const codeOf = new Map();
    const codes = Int32Array.from(ids, (text) => {
        const code = codeOf.get(text) ?? codeOf.size;
        codeOf.set(text, code);
        return code;
    });
    return { kind: 'text', codes, dictionary: [...codeOf.keys()] };
}
function joined(parts) {
    const n = parts.reduce((rows, part) => rows + part.n, 0);
    const numbers = parts.every(({ ids }) => ids instanceof Float64Array);
    const labels = new Uint8Array(n);
    const scores = new Float64Array(n);
    const held = parts.some((part) => part.held) ? new Float64Array(n) : null;
    const ids = numbers ? new Float64Array(n) : null;
    const texts = [];
    const count = parts[0]?.slices.length ?? 0;
    const slices = Array.from({ length: count }, (_, at) => parts.every((part) => part.slices[at])
        ? { codes: new Int32Array(n), codeOf: new Map() }
        : null);
    let start = 0;
    for (const part of parts) {
        labels.set(part.labels, start);
        scores.set(part.scores, start);
        if (held && part.held)
            held.set(part.held, start);
        if (ids)
            ids.set(part.ids, start);
        else
            for (const id of part.ids)
                texts.push(typeof id === 'number' ? String(id + 0) : id);
        for (const [at, slice] of slices.entries())
            if (slice)
                addCodes(slice, part.slices[at], start);
        start += part.n;
    }
    return {
        n,
        ids: ids ?? texts,
        labels,
        scores,
        held,
        slices: slices.map((slice) => slice && { codes: slice.codes, texts: [...slice.codeOf.keys()] }),
    };
}
function addCodes({ codes, codeOf }, part, start) {
    const known = part.texts.map((text) => {
        const code = codeOf.get(text) ?? codeOf.size;
        codeOf.set(text, code);
        return code;
    });
    for (let row = 0; row < part.codes.length; row++)
        codes[start + row] = known[part.codes[row]];
}
function gather(values, rows) {
    const gathered = new Float64Array(rows.length);
    for (let at = 0; at < rows.length; at++)
        gathered[at] = values[rows[at]];
    return gathered;
}

// EXTERNAL MODULE: ./src/domain/sums/row-sums.ts + 3 modules
var row_sums = __webpack_require__(9049);
// EXTERNAL MODULE: ./src/reduction/csv-rows.ts + 1 modules
var csv_rows = __webpack_require__(54034);
// EXTERNAL MODULE: ./src/reduction/parquet-rows.ts + 1 modules
var parquet_rows = __webpack_require__(23030);
// EXTERNAL MODULE: ./src/reduction/plan.ts
var reduction_plan = __webpack_require__(60558);
// EXTERNAL MODULE: ./src/reduction/spill.ts
var spill = __webpack_require__(16347);
;// CONCATENATED MODULE: ./src/reduction/any-order.ts






async function takeDealtShare(plan) {
    try {
        const writer = new spill/* SpillWriter */.ar(plan.descriptor);
        const waiting = [];
        const classes = new Set();
        const kinds = new Set();
        for (const [side, { file, cuts, dealing }] of plan.sides.entries()) {
            const deal = async (rows) => {
                for (;;) {
                    const unit = Atomics.add(plan.next, side, 1);
                    if (unit >= rows.units)
                        return true;
                    for await (const chunk of rows.read(unit)) {
                        if (chunk?.n === 0)
                            continue;
                        const dealt = chunk && dealRows(chunk.candidate, chunk.n, dealing);
                        if (!dealt)
                            return false;
                        for (const name of dealt.classes)
                            classes.add(name);
                        kinds.add(`${side} ${chunk.kinds ?? ''}`);
                        for (const [part, some] of dealt.parts.entries())
                            if (some)
                                waiting.push({ side, part, descriptor: plan.descriptor, block: writer.write(some) });
                    }
                }
            };
            const files = { candidate: file, baseline: null, parts: cuts };
            const withRows = plan.kind === 'csv' ? csv_rows/* withCsvRows */.q : parquet_rows/* withParquetRows */.I;
            if (!(await withRows(files, deal))) {
                (0,reduction_plan/* stopAll */.u)(plan.next);
                return undefined;
            }
        }
        return { waiting, classes: [...classes], kinds: [...kinds] };
    }
    catch (error) {
        (0,reduction_plan/* stopAll */.u)(plan.next);
        throw error;
    }
}
async function takeJoinedShare({ shape, parts, next, waiting, }) {
    const sums = new row_sums/* RowSums */.N(shape);
    for (;;) {
        const part = Atomics.add(next, 0, 1);
        if (part >= parts)
            return sums.finish();
        const ofSide = (side) => waiting
            .filter((one) => one.part === part && one.side === side)
            .map(({ descriptor, block }) => (0,spill/* readBlock */.Gr)(descriptor, block));
        const [own, held] = [ofSide(0), ofSide(1)];
        if (own.length === 0 && held.length === 0)
            continue;
        const joined = joinDealt(own, shape.paired && !own.some((rows) => rows.held) ? held : null);
        if (!joined) {
            (0,reduction_plan/* stopAll */.u)(next);
            return undefined;
        }
        sums.add(joined);
        await Promise.resolve();
    }
}


}),

54034:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (cutCsv),
  q: () => (withCsvRows)
});

// EXTERNAL MODULE: ./src/domain/evidence/column-slices.ts
var column_slices = __webpack_require__(75538);
// EXTERNAL MODULE: ./src/formats/csv/byte-range.ts
var byte_range = __webpack_require__(47589);
;// CONCATENATED MODULE: ./src/reduction/csv-parts.ts

const lookAt = 1 << 12;
const mostLook = 1 << 20;
async function cutByIds(own, held, { ids, partBytes, }) {
    const cuts = [{ own: own.header.length, held: held.header.length }];
    for (let at = own.header.length + partBytes; at < own.size - partBytes / 2; at += partBytes) {
        const line = await lineAfter(own, at, ids.own);
        if (!line)
            break;
        const match = await findLine(held, { id: line.id, name: ids.held, from: cuts.at(-1)?.held ?? 0 });
        if (match === undefined)
            return undefined;
        cuts.push({ own: line.start, held: match });
    }
    cuts.push({ own: own.size, held: held.size });
    return cuts.slice(1).map((cut, at) => {
        const before = cuts[at];
        return {
            candidate: { start: before.own, end: cut.own },
            baseline: { start: before.held, end: cut.held },
        };
    });
}
async function cutAlone(own, { id, partBytes }) {
    const cuts = [own.header.length];
    for (let at = own.header.length + partBytes; at < own.size - partBytes / 2; at += partBytes) {
        const line = await lineAfter(own, at, id);
        if (!line)
            break;
        cuts.push(line.start);
    }
    cuts.push(own.size);
    return cuts.slice(1).map((end, at) => ({ candidate: { start: cuts[at], end }, baseline: null }));
}
async function lineAfter(csv, at, id) {
    for (let look = lookAt; look <= mostLook; look *= 4) {
        const bytes = await csv.bytes({ start: at, end: Math.min(csv.size, at + look) });
        const begin = bytes.indexOf(10) + 1;
        const end = begin === 0 ? 0 : bytes.indexOf(10, begin) + 1;
        if (end === 0) {
            if (at + look >= csv.size)
                return undefined;
            continue;
        }
        const column = (0,byte_range/* columnsOfPart */.q)(bytes.subarray(begin, end), { header: csv.header, wanted: [id] })?.get(id);
        const value = column && csv_parts_valueOf(column);
        return value === undefined ? undefined : { start: at + begin, end: at + end, id: value };
    }
    return undefined;
}
async function findLine(csv, { id, name, from }) {
    let low = from;
    let high = csv.size;
    while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        const line = await lineAfter(csv, middle, name);
        if (line && line.id === id)
            return line.start;
        if (line && typeof line.id !== typeof id)
            return undefined;
        if (!line || line.id > id)
            high = middle;
        else
            low = middle;
    }
    return undefined;
}
function csv_parts_valueOf(column) {
    if (column.nulls)
        return undefined;
    return column.kind === 'number' ? column.values[0] : column.dictionary[column.codes[0]];
}

;// CONCATENATED MODULE: ./src/reduction/csv-rows.ts



async function withCsvRows({ candidate, baseline, parts }, work) {
    return (0,byte_range.withCsv)(candidate, (own) => {
        const units = (held) => ({
            units: parts.length,
            async *read(unit) {
                const part = parts[unit];
                const ours = await columnsOf(own, candidate, part.candidate);
                const theirs = held && baseline && (await columnsOf(held, baseline, part.baseline));
                if (!ours || theirs === undefined)
                    return yield undefined;
                const n = rowsOf(ours);
                if (theirs && rowsOf(theirs) !== n)
                    return yield undefined;
                yield { n, firstRow: 0, candidate: ours, baseline: theirs, kinds: kindsOf([ours, theirs]) };
            },
        });
        if (!baseline)
            return work(units(null));
        return (0,byte_range.withCsv)(baseline, (held) => work(units(held)));
    });
}
async function cutCsv(candidate, { baseline, ids, partBytes }) {
    return (0,byte_range.withCsv)(candidate, async (own) => {
        if (!baseline)
            return cutAlone(own, { id: ids.own, partBytes });
        return (0,byte_range.withCsv)(baseline, async (held) => cutByIds(own, held, { ids, partBytes }));
    });
}
async function columnsOf(csv, { wanted }, part) {
    return (0,byte_range/* columnsOfPart */.q)(await csv.bytes(part), { header: csv.header, wanted });
}
function rowsOf(columns) {
    const [first] = columns.values();
    return first ? (0,column_slices/* lengthOf */.Y5)(first) : 0;
}
function kindsOf(sides) {
    const kindOf = (column) => column.kind === 'number' ? (column.boolean ? 'boolean' : 'number') : 'text';
    return sides.flatMap((side) => [...(side?.values() ?? [])].map(kindOf)).join(' ');
}


}),

23030:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (rowsOfParquet),
  I: () => (withParquetRows)
});

// EXTERNAL MODULE: ./src/domain/evidence/column-slices.ts
var column_slices = __webpack_require__(75538);
// EXTERNAL MODULE: ./src/formats/parquet/file.ts + 8 modules
var parquet_file = __webpack_require__(65537);
;// CONCATENATED MODULE: ./src/reduction/column-stream.ts

async function* piecesOf(columns) {
    const open = new Map();
    for (;;) {
        let ended = 0;
        for (const [name, parts] of columns) {
            while (!open.has(name)) {
                const { value, done } = await parts.next();
                if (done) {
                    ended++;
                    break;
                }
                if (!value)
                    return yield undefined;
                if ((0,column_slices/* lengthOf */.Y5)(value) > 0)
                    open.set(name, { column: value, from: 0 });
            }
        }
        if (ended > 0)
            return ended === columns.size ? undefined : yield undefined;
        const left = [...open.values()].map(({ column, from }) => (0,column_slices/* lengthOf */.Y5)(column) - from);
        const n = Math.min(...left);
        const piece = new Map();
        for (const [name, part] of open) {
            piece.set(name, (0,column_slices/* rowsOfColumn */.b0)(part.column, { start: part.from, end: part.from + n }));
            part.from += n;
            if (part.from === (0,column_slices/* lengthOf */.Y5)(part.column))
                open.delete(name);
        }
        yield { n, columns: piece };
    }
}

;// CONCATENATED MODULE: ./src/reduction/parquet-rows.ts



async function withParquetRows({ candidate, baseline }, work) {
    return opened(candidate, (own) => {
        if (!baseline)
            return work(unitsOf({ own, candidate, held: null, baseline }));
        return opened(baseline, async (held) => own.rows === held.rows ? work(unitsOf({ own, candidate, held, baseline })) : undefined);
    });
}
async function rowsOfParquet(file) {
    return opened(file, async ({ rows }) => Promise.resolve(rows));
}
function opened({ file, path, wanted }, work) {
    return (0,parquet_file.withParquet)({ file, path }, wanted, work);
}
function unitsOf({ own, candidate, held, baseline }) {
    const ranges = rangesOf(own);
    return {
        units: own.groups.length,
        async *read(unit) {
            const range = ranges[unit];
            const sides = [
                ...candidate.wanted.map((name) => ['own', name, partsOf(own, name, range)]),
                ...(baseline?.wanted ?? []).map((name) => ['held', name, partsOf(held, name, range)]),
            ];
            let firstRow = range.start;
            const all = new Map(sides.map(([side, name, parts]) => [`${side} ${name}`, parts]));
            for await (const piece of piecesOf(all)) {
                if (!piece)
                    return yield undefined;
                const columnsOf = (side, { wanted }) => new Map(wanted.map((name) => [name, piece.columns.get(`${side} ${name}`)]));
                yield {
                    n: piece.n,
                    firstRow,
                    candidate: columnsOf('own', candidate),
                    baseline: baseline && columnsOf('held', baseline),
                };
                firstRow += piece.n;
            }
        },
    };
}
function rangesOf({ groups }) {
    let end = 0;
    return groups.map((group) => {
        end += Number(group.num_rows);
        return { start: end - Number(group.num_rows), end };
    });
}
async function* partsOf(file, name, { start, end }) {
    const ranges = rangesOf(file);
    for (const [at, group] of file.groups.entries()) {
        const { start: first, end: last } = ranges[at];
        if (last <= start || first >= end)
            continue;
        let row = first;
        for (const column of await file.pages(name, group)) {
            if (!column)
                return yield undefined;
            const rows = (0,column_slices/* lengthOf */.Y5)(column);
            const part = { start: Math.max(start - row, 0), end: Math.min(end - row, rows) };
            if (part.start < part.end)
                yield part.end - part.start === rows ? column : (0,column_slices/* rowsOfColumn */.b0)(column, part);
            row += rows;
            if (row >= end)
                break;
        }
    }
}


}),

60558:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  O: () => (counters),
  u: () => (stopAll)
});
function counters(count) {
    return new Int32Array(new SharedArrayBuffer(4 * count));
}
function stopAll(next) {
    for (let at = 0; at < next.length; at++)
        Atomics.store(next, at, noMore);
}
const noMore = 2 ** 30;


}),

16347:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Gr: () => (readBlock),
  Mt: () => (SpillFiles),
  ar: () => (SpillWriter)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
var node_v8__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78877);
var node_v8__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_v8__WEBPACK_IMPORTED_MODULE_3__);




class SpillFiles {
    descriptors;
    #folder;
    constructor(count) {
        this.#folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)(node_path__WEBPACK_IMPORTED_MODULE_2___default().join((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'modelgate-rows-'));
        try {
            this.descriptors = Array.from({ length: count }, (_, at) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(node_path__WEBPACK_IMPORTED_MODULE_2___default().join(this.#folder, String(at)), 'wx+', 0o600));
        }
        finally {
            this.#remove();
        }
    }
    close() {
        for (const descriptor of this.descriptors)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
        this.#remove();
    }
    #remove() {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(this.#folder, { recursive: true, force: true });
        }
        catch {
        }
    }
}
class SpillWriter {
    #descriptor;
    #end = 0;
    constructor(descriptor) {
        this.#descriptor = descriptor;
    }
    write(value) {
        const bytes = (0,node_v8__WEBPACK_IMPORTED_MODULE_3__.serialize)(value);
        let written = 0;
        while (written < bytes.length)
            written += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(this.#descriptor, bytes, written, bytes.length - written, this.#end + written);
        const block = { start: this.#end, length: bytes.length };
        this.#end += bytes.length;
        return block;
    }
}
function readBlock(descriptor, { start, length }) {
    const bytes = Buffer.allocUnsafe(length);
    let filled = 0;
    while (filled < length) {
        const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, bytes, filled, length - filled, start + filled);
        if (read === 0)
            throw new RangeError('rows that were put aside are gone');
        filled += read;
    }
    return (0,node_v8__WEBPACK_IMPORTED_MODULE_3__.deserialize)(bytes);
}


})

};
