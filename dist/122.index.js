export const id = 122;
export const ids = [122];
export const modules = {

21916:
((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


}),

26233:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  takeDealtShare: () => (takeDealtShare),
  takeJoinedShare: () => (takeJoinedShare)
});

// EXTERNAL MODULE: ./src/domain/evidence/crossing-name.ts
var crossing_name = __webpack_require__(5748);
// EXTERNAL MODULE: ./src/domain/evidence/slices.ts
var evidence_slices = __webpack_require__(25569);
// EXTERNAL MODULE: ./src/domain/sums/chunk-crossings.ts
var chunk_crossings = __webpack_require__(53128);
// EXTERNAL MODULE: ./src/domain/evidence/row-ids.ts
var row_ids = __webpack_require__(27959);
// EXTERNAL MODULE: ./src/domain/evidence/row-index.ts
var row_index = __webpack_require__(64705);
// EXTERNAL MODULE: ./src/domain/evidence/table.ts
var table = __webpack_require__(78788);
// EXTERNAL MODULE: ./src/domain/sums/column-values.ts
var column_values = __webpack_require__(9178);
;// CONCATENATED MODULE: ./src/domain/sums/dealt-rows.ts





function dealRows(part, n, { columns, slices, parts }) {
    const ids = part.get(columns.id);
    const label = part.get(columns.label);
    const outputs = [part.get((0,column_values/* outputName */.Vf)(columns)), part.get(columns.baseline ?? '')];
    const scores = (0,column_values/* outputsOf */.Yz)(outputs[0], columns);
    const held = columns.baseline === undefined ? null : (0,column_values/* outputsOf */.Yz)(outputs[1], columns);
    const labels = (0,column_values/* labelsOf */.PC)(label, columns);
    if (!scores || held === undefined || ids.nulls || !labels)
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
            labels: (0,column_values/* isRegression */.kj)(columns)
                ? gather(labels, rows)
                : Uint8Array.from(rows, (row) => labels[row]),
            scores: gather(scores, rows),
            held: held && gather(held, rows),
            slices: cut.map((slice) => slice && { codes: rows.map((row) => slice.codes[row]), texts: slice.texts }),
        };
    });
    return { parts: dealt, classes: (0,column_values/* tellingClasses */.mP)([label], outputs, columns) };
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
    const ofClasses = parts.every((part) => part.labels.BYTES_PER_ELEMENT === 1);
    const labels = ofClasses ? new Uint8Array(n) : new Float64Array(n);
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

// EXTERNAL MODULE: ./src/domain/sums/any-sums.ts
var any_sums = __webpack_require__(51632);
// EXTERNAL MODULE: ./src/reduction/plan.ts
var reduction_plan = __webpack_require__(70282);
// EXTERNAL MODULE: ./src/reduction/progress.ts
var progress = __webpack_require__(39258);
// EXTERNAL MODULE: ./src/reduction/rows-of-files.ts
var rows_of_files = __webpack_require__(88066);
// EXTERNAL MODULE: ./src/reduction/spill.ts
var spill = __webpack_require__(10351);
;// CONCATENATED MODULE: ./src/reduction/any-order.ts









async function takeDealtShare(plan, onProgress = progress/* ignored */.PP) {
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
                    let read = 0;
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
                        read += chunk.n;
                        const ofSide = (0,progress/* shareRead */.Ki)(rows, { next: plan.next, at: side, unit, read });
                        const share = ofSide === null ? null : (side + ofSide) / plan.sides.length;
                        onProgress({ step: 'dealt', share, rows: read });
                    }
                }
            };
            const files = { candidate: file, baseline: null, parts: cuts };
            if (!(await (0,rows_of_files/* withRows */.Q)(files, deal))) {
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
async function takeJoinedShare({ shape, parts, next, waiting }, onProgress = progress/* ignored */.PP) {
    const sums = (0,any_sums/* emptySums */.y3)(shape);
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
        const bases = (0,crossing_name/* baseColumns */.H8)(shape.columns).map((name, at) => [name, joined?.slices[at]]);
        const slices = joined && (0,chunk_crossings/* namedChunkSlices */.y)(shape.columns, new Map(bases));
        if (!slices) {
            (0,reduction_plan/* stopAll */.u)(next);
            return undefined;
        }
        sums.add({ ...joined, slices });
        if (sums.mostGroups > evidence_slices/* mostSlices */.Ph) {
            (0,reduction_plan/* stopAll */.u)(next);
            return undefined;
        }
        const share = (0,progress/* shareTaken */.pT)({ next, at: 0, units: parts }, 1);
        onProgress({ step: 'joined', share, rows: joined.n });
        await Promise.resolve();
    }
}


}),

10351:
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
