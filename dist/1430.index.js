export const id = 1430;
export const ids = [1430];
export const modules = {

10783:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $: () => (addGroup),
  EI: () => (coarsen),
  XR: () => (resize)
});
var _division_layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82801);

function addGroup(data, to, { other, from }) {
    const add = (into, values, size) => {
        for (let at = 0; at < size; at++)
            into[to * size + at] = into[to * size + at] + values[from * size + at];
    };
    const largest = _division_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .tallyCount */ .Ok * to + _division_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .largestChange */ .Zt;
    const before = data.tallies[largest];
    add(data.kinds, other.kinds, _division_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .kindsSize */ .NA);
    add(data.totals, other.totals, _division_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .totalsSize */ .jy);
    add(data.tallies, other.tallies, _division_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .tallyCount */ .Ok);
    const theirs = other.tallies[_division_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .tallyCount */ .Ok * from + _division_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .largestChange */ .Zt];
    data.tallies[largest] = Math.max(before, theirs);
    const models = data.paired ? 2 : 1;
    const { bits, jointBits } = data.resolution;
    const [finer, finerJoint] = [other.resolution.bits - bits, other.resolution.jointBits - jointBits];
    const size = _division_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .binsSize */ .Kr(other.resolution, 1);
    for (let model = 0; model < models; model++) {
        const start = (to * models + model) << bits;
        for (let at = 0; at < size; at++) {
            const found = other.bins[(from * models + model) * size + at];
            if (found === 0)
                continue;
            const into = 2 * (start + ((at >> 1) >> finer)) + (at & 1);
            data.bins[into] = data.bins[into] + found;
        }
    }
    if (!data.paired)
        return;
    const jointSize = _division_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .jointSize */ .qV(other.resolution);
    const mask = 2 ** other.resolution.jointBits - 1;
    for (let at = 0; at < jointSize; at++) {
        const found = other.joint[from * jointSize + at];
        if (found === 0)
            continue;
        const cell = at >> 1;
        const own = cell >> (other.resolution.jointBits + finerJoint);
        const held = (cell & mask) >> finerJoint;
        const into = to * _division_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .jointSize */ .qV(data.resolution) + 2 * ((own << jointBits) | held) + (at & 1);
        data.joint[into] = data.joint[into] + found;
    }
}
function coarsen(data, resolution) {
    if (resolution.bits >= data.resolution.bits)
        return;
    const before = { ...data };
    const groups = data.values.length;
    data.resolution = resolution;
    const room = data.kinds.length / _division_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .kindsSize */ .NA;
    data.bins = new Uint32Array(room * _division_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .binsSize */ .Kr(resolution, data.paired ? 2 : 1));
    data.joint = new Uint32Array(data.paired ? room * _division_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .jointSize */ .qV(resolution) : 0);
    const nothing = { kinds: new Uint32Array(_division_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .kindsSize */ .NA), totals: new Float64Array(_division_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .totalsSize */ .jy) };
    for (let group = 0; group < Math.min(groups, room); group++) {
        const other = { ...before, ...nothing, tallies: new Float64Array(_division_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .tallyCount */ .Ok) };
        const models = data.paired ? 2 : 1;
        const [size, joint] = [_division_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .binsSize */ .Kr(before.resolution, models), _division_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .jointSize */ .qV(before.resolution)];
        other.bins = before.bins.subarray(group * size, (group + 1) * size);
        other.joint = before.joint.subarray(group * joint, (group + 1) * joint);
        addGroup(data, group, { other, from: 0 });
    }
}
function resize(data, room) {
    const models = data.paired ? 2 : 1;
    data.kinds = resized(data.kinds, room * _division_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .kindsSize */ .NA);
    data.bins = resized(data.bins, room * _division_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .binsSize */ .Kr(data.resolution, models));
    data.joint = resized(data.joint, data.paired ? room * _division_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .jointSize */ .qV(data.resolution) : 0);
    data.totals = resizedNumbers(data.totals, room * _division_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .totalsSize */ .jy);
    data.tallies = resizedNumbers(data.tallies, room * _division_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .tallyCount */ .Ok);
}
function resized(counts, size) {
    if (counts.length >= size)
        return counts.length === size ? counts : counts.slice(0, size);
    const larger = new Uint32Array(size);
    larger.set(counts);
    return larger;
}
function resizedNumbers(numbers, size) {
    if (numbers.length >= size)
        return numbers.length === size ? numbers : numbers.slice(0, size);
    const larger = new Float64Array(size);
    larger.set(numbers);
    return larger;
}


}),

14515:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (DivisionSums)
});

// EXTERNAL MODULE: ./src/domain/sums/division-layout.ts
var division_layout = __webpack_require__(82801);
// EXTERNAL MODULE: ./src/domain/sums/limbs.ts
var limbs = __webpack_require__(51496);
;// CONCATENATED MODULE: ./src/domain/sums/division-counts.ts


function countKinds({ kinds }, block, groups) {
    for (let row = 0; row < block.n; row++) {
        const at = groups[row] * division_layout/* kindsSize */.NA +
            block.buckets[row] * 8 +
            block.kinds[row];
        kinds[at] = kinds[at] + 1;
    }
}
function addLosses({ totals, tallies }, block, groups) {
    const { n, paired } = block;
    for (const [start, [own, held]] of [
        [division_layout/* logLossSums */.ez, block.logLosses],
        [division_layout/* brierSums */.tV, block.brierScores],
    ]) {
        for (let row = 0; row < n; row++) {
            const at = groups[row] * division_layout/* totalsSize */.jy + start * limbs/* limbs */.uP;
            const loss = own[row];
            (0,limbs/* addTo */.DN)(totals, at, loss);
            (0,limbs/* addTo */.DN)(totals, at + 3 * limbs/* limbs */.uP, loss * loss);
            if (!paired)
                continue;
            const other = held[row];
            const change = loss - other;
            (0,limbs/* addTo */.DN)(totals, at + limbs/* limbs */.uP, other);
            (0,limbs/* addTo */.DN)(totals, at + 2 * limbs/* limbs */.uP, change * change);
            (0,limbs/* addTo */.DN)(totals, at + 4 * limbs/* limbs */.uP, other * other);
        }
    }
    if (!paired)
        return;
    const [own, held] = block.logLosses;
    const [ours, theirs] = block.scores;
    for (let row = 0; row < n; row++) {
        const at = groups[row] * division_layout/* tallyCount */.Ok;
        const size = Math.abs(own[row] - held[row]);
        if (size > tallies[at])
            tallies[at] = size;
        tallies[at + 1] = tallies[at + 1] + Number(ours[row] !== theirs[row]);
        const kind = block.kinds[row];
        if (kind > 1 && kind < 6)
            continue;
        const label = block.labels[row];
        const after = Math.abs(ours[row] - label);
        const before = Math.abs(theirs[row] - label);
        const change = after * after - before * before;
        tallies[at + 2] = tallies[at + 2] + Number(change < 0);
        tallies[at + 3] = tallies[at + 3] + Number(change > 0);
    }
}
function addCalibration({ totals, tallies }, block, groups) {
    for (let model = 0; model < (block.paired ? 2 : 1); model++) {
        const scores = block.scores[model];
        const offset = model * division_layout/* calibrationBins */.N0;
        for (let row = 0; row < block.n; row++) {
            const score = scores[row];
            const label = block.labels[row];
            const group = groups[row];
            const bin = offset + Math.min(division_layout/* calibrationBins */.N0 - 1, Math.floor(score * division_layout/* calibrationBins */.N0));
            const at = group * division_layout/* tallyCount */.Ok + division_layout/* calibrationRows */.iT + bin;
            tallies[at] = tallies[at] + 1;
            const positives = at + 2 * division_layout/* calibrationBins */.N0;
            tallies[positives] = tallies[positives] + label;
            (0,limbs/* addTo */.DN)(totals, group * division_layout/* totalsSize */.jy + (division_layout/* gapSums */.X4 + bin) * limbs/* limbs */.uP, score - label);
        }
    }
}

// EXTERNAL MODULE: ./src/domain/sums/division-merge.ts
var division_merge = __webpack_require__(10783);
;// CONCATENATED MODULE: ./src/domain/sums/division-sums.ts




class DivisionSums {
    data;
    #groupOf = new Map();
    #room = 0;
    constructor(data) {
        this.data = data;
        this.#room = data.kinds.length / division_layout/* kindsSize */.NA;
        for (const [group, value] of data.values.entries())
            this.#groupOf.set(value, group);
    }
    static empty(column, paired) {
        const resolution = column === null ? division_layout/* overallResolution */.WG : division_layout/* sliceResolution */.$w(0);
        const none = { kinds: new Uint32Array(), bins: new Uint32Array(), joint: new Uint32Array() };
        const numbers = { totals: new Float64Array(), tallies: new Float64Array() };
        const sums = new DivisionSums({ column, paired, values: [], resolution, ...none, ...numbers });
        if (column === null)
            sums.group('');
        return sums;
    }
    group(value) {
        const known = this.#groupOf.get(value);
        if (known !== undefined)
            return known;
        const { data } = this;
        const group = data.values.push(value) - 1;
        this.#groupOf.set(value, group);
        if (data.column !== null)
            (0,division_merge/* coarsen */.EI)(data, division_layout/* sliceResolution */.$w(group + 1));
        if (group === this.#room) {
            this.#room = data.column === null ? 1 : group + Math.max(4, group >> 2);
            (0,division_merge/* resize */.XR)(data, this.#room);
        }
        return group;
    }
    add(block, groups) {
        countKinds(this.data, block, groups);
        addLosses(this.data, block, groups);
        addCalibration(this.data, block, groups);
    }
    settle() {
        (0,limbs/* settle */.G9)(this.data.totals);
    }
    merge(other) {
        (0,division_merge/* coarsen */.EI)(this.data, other.resolution);
        for (const [from, value] of other.values.entries()) {
            const to = this.group(value);
            (0,division_merge/* addGroup */.$)(this.data, to, { other, from });
        }
        this.settle();
    }
    finish() {
        this.settle();
        return this.data;
    }
}


}),

76786:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  E: () => (Examples)
});
const most = 5;
class Examples {
    best = [];
    offer(size, id) {
        const last = this.best.at(-1);
        if (this.best.length === most && last && size < last.size)
            return;
        this.best.push({ size, id: id() });
        this.best.sort((a, b) => b.size - a.size || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
        this.best.length = Math.min(this.best.length, most);
    }
}


}),

9049:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (RowSums),
  j: () => (mergeSums)
});

// EXTERNAL MODULE: ./src/domain/evidence/fingerprint.ts
var fingerprint = __webpack_require__(65832);
// EXTERNAL MODULE: ./src/domain/evidence/row-hash.ts
var row_hash = __webpack_require__(13337);
// EXTERNAL MODULE: ./src/domain/statistics/exact-sum.ts
var exact_sum = __webpack_require__(54931);
// EXTERNAL MODULE: ./src/domain/sums/division-sums.ts + 1 modules
var division_sums = __webpack_require__(14515);
// EXTERNAL MODULE: ./src/domain/sums/division-layout.ts
var division_layout = __webpack_require__(82801);
;// CONCATENATED MODULE: ./src/domain/sums/row-chunk.ts
const blockRows = 4096;

// EXTERNAL MODULE: ./src/domain/sums/score-bins.ts
var score_bins = __webpack_require__(66522);
;// CONCATENATED MODULE: ./src/domain/sums/bin-queue.ts



class BinQueue {
    n = 0;
    labels = new Uint8Array(capacity);
    bins = [new Int32Array(capacity), new Int32Array(capacity)];
    groups;
    #order = new Int32Array(capacity);
    constructor(columns) {
        this.groups = Array.from({ length: columns }, () => new Int32Array(capacity));
    }
    get isFull() {
        return this.n + blockRows > capacity;
    }
    add({ n, labels, bins }) {
        this.labels.set(labels.subarray(0, n), this.n);
        this.bins[0].set(bins[0].subarray(0, n), this.n);
        this.bins[1].set(bins[1].subarray(0, n), this.n);
        this.n += n;
    }
    flush([overall, ...slices]) {
        if (this.n === 0)
            return;
        const all = { start: 0, end: this.n, order: null };
        if (overall)
            this.#countGroup(overall, 0, all);
        for (const [at, division] of slices.entries()) {
            const ends = this.#sortRows(this.groups[at], division.values.length);
            let start = 0;
            for (const [group, end] of ends.entries()) {
                if (end > start)
                    this.#countGroup(division, group, { start, end, order: this.#order });
                start = end;
            }
        }
        this.n = 0;
    }
    #sortRows(groups, count) {
        const ends = new Int32Array(count + 1);
        for (let row = 0; row < this.n; row++) {
            const group = groups[row] + 1;
            ends[group] = ends[group] + 1;
        }
        for (let group = 1; group <= count; group++)
            ends[group] = ends[group] + ends[group - 1];
        for (let row = 0; row < this.n; row++) {
            const group = groups[row];
            const place = ends[group];
            ends[group] = place + 1;
            this.#order[place] = row;
        }
        return ends.subarray(0, count);
    }
    #countGroup({ bins, joint, paired, resolution }, group, rows) {
        const { bits, jointBits } = resolution;
        const models = paired ? 2 : 1;
        for (let model = 0; model < models; model++) {
            const start = (group * models + model) << (bits + 1);
            const counts = bins.subarray(start, start + 2 ** (bits + 1));
            countBins(counts, rows, {
                bins: this.bins[model],
                labels: this.labels,
                shift: score_bins/* binBits */.i7 - bits,
            });
        }
        if (!paired)
            return;
        const size = (0,division_layout/* jointSize */.qV)(resolution);
        const cells = joint.subarray(group * size, (group + 1) * size);
        const [own, held] = this.bins;
        const { labels } = this;
        const shift = score_bins/* binBits */.i7 - jointBits;
        const { start, end, order } = rows;
        for (let at = start; at < end; at++) {
            const row = order === null ? at : order[at];
            const cell = ((own[row] >> shift) << jointBits) | (held[row] >> shift);
            const into = 2 * cell + labels[row];
            cells[into] = cells[into] + 1;
        }
    }
}
const capacity = 2 ** 18;
function countBins(counts, { start, end, order }, { bins, labels, shift }) {
    for (let at = start; at < end; at++) {
        const row = order === null ? at : order[at];
        const into = 2 * (bins[row] >> shift) + labels[row];
        counts[into] = counts[into] + 1;
    }
}

;// CONCATENATED MODULE: ./src/domain/sums/distinct-scores.ts
const most = 2 ** 14;
class DistinctScores {
    #scores = new Set();
    add(scores) {
        if (this.#scores === null)
            return;
        for (const score of scores)
            this.#scores.add(score);
        if (this.#scores.size > most)
            this.#scores = null;
    }
    merge(others) {
        if (others === null)
            this.#scores = null;
        else
            this.add(others);
    }
    list() {
        return this.#scores && Float64Array.from(this.#scores).sort();
    }
}

// EXTERNAL MODULE: ./src/domain/sums/examples.ts
var examples = __webpack_require__(76786);
;// CONCATENATED MODULE: ./src/domain/sums/row-sums.ts









class RowSums {
    #n = 0;
    #unsettled = 0;
    #unverified = false;
    #shape;
    #fingerprint = new Int32Array(4);
    #evidence = [new Int32Array(4), new Int32Array(4)];
    #distinct = [new DistinctScores(), new DistinctScores()];
    #overall;
    #slices;
    #fixed = new examples/* Examples */.E();
    #broken = new examples/* Examples */.E();
    #queue;
    #room = blockRoom();
    constructor(shape, first) {
        this.#shape = shape;
        this.#queue = new BinQueue(shape.columns.length);
        this.#overall = first ? new division_sums/* DivisionSums */.A(first.overall) : division_sums/* DivisionSums */.A.empty(null, shape.paired);
        this.#slices = shape.columns.map((column, at) => {
            const known = first?.slices[at];
            return known ? new division_sums/* DivisionSums */.A(known) : division_sums/* DivisionSums */.A.empty(column, shape.paired);
        });
        if (first)
            this.#addRows(first);
    }
    add(chunk) {
        this.#n += chunk.n;
        const groups = chunk.slices.map(({ texts }, at) => Int32Array.from(texts, (text) => this.#slices[at].group(text)));
        const names = chunk.slices.map(({ texts }) => (0,row_hash/* hashTexts */.tX)(texts));
        for (let start = 0; start < chunk.n; start += blockRows) {
            const block = this.#blockOf(chunk, start);
            if (this.#slices.length === 0)
                this.#overall.add(block, this.#room.zeros);
            for (const [at, slices] of this.#slices.entries()) {
                const { codes } = chunk.slices[at];
                const ofCode = groups[at];
                const queued = this.#queue.groups[at].subarray(this.#queue.n);
                for (let row = 0; row < block.n; row++)
                    queued[row] = ofCode[codes[start + row]];
                slices.add(block, queued);
            }
            this.#queue.add(block);
            if (this.#queue.isFull)
                this.#countBins();
            this.#addEvidence(chunk, { start, n: block.n, names });
            this.#addExamples(chunk, { start, block });
        }
        this.#unsettled += chunk.n;
        if (this.#unsettled > 2 ** 25)
            this.#settle();
    }
    merge(other) {
        this.#addRows(other);
        this.#overall.merge(other.overall);
        for (const [at, slices] of this.#slices.entries())
            slices.merge(other.slices[at]);
    }
    #addRows(other) {
        this.#n += other.n;
        if (other.verified === false)
            this.#unverified = true;
        (0,row_hash/* addHash */.KS)(this.#fingerprint, other.fingerprint);
        (0,row_hash/* addHash */.KS)(this.#evidence[0], other.evidence[0]);
        (0,row_hash/* addHash */.KS)(this.#evidence[1], other.evidence[1]);
        this.#distinct[0].merge(other.distinct[0]);
        this.#distinct[1].merge(other.distinct[1]);
        for (const { size, id } of other.fixed)
            this.#fixed.offer(size, () => id);
        for (const { size, id } of other.broken)
            this.#broken.offer(size, () => id);
    }
    finish() {
        this.#countBins();
        return {
            n: this.#n,
            ...(this.#unverified && { verified: false }),
            shape: this.#shape,
            fingerprint: this.#fingerprint,
            evidence: this.#evidence,
            distinct: [this.#distinct[0].list(), this.#distinct[1].list()],
            overall: this.#overall.finish(),
            slices: this.#slices.map((slices) => slices.finish()),
            fixed: this.#fixed.best,
            broken: this.#broken.best,
        };
    }
    #countBins() {
        this.#queue.flush([this.#overall, ...this.#slices].map(({ data }) => data));
    }
    #settle() {
        this.#unsettled = 0;
        for (const division of [this.#overall, ...this.#slices])
            division.settle();
    }
    #blockOf(chunk, start) {
        const n = Math.min(blockRows, chunk.n - start);
        const { paired, threshold } = this.#shape;
        const room = this.#room;
        (0,fingerprint/* hashSpan */.vF)({ ids: chunk.ids, labels: chunk.labels, start, n }, { ...room, sums: this.#fingerprint });
        for (let row = 0; row < n; row++)
            room.labels[row] = chunk.labels[start + row];
        room.kinds.set(room.labels);
        const models = [chunk.candidate, ...(chunk.baseline ? [chunk.baseline] : [])];
        for (const [model, all] of models.entries()) {
            const scores = all.subarray(start, start + n);
            room.scores[model] = scores;
            this.#distinct[model]?.add(scores);
            measure(scores, {
                labels: room.labels,
                kinds: room.kinds,
                kind: 2 << model,
                threshold,
                bins: room.bins[model],
                logLosses: room.logLosses[model],
                brierScores: room.brierScores[model],
            });
        }
        return { ...room, n, paired };
    }
    #addEvidence(chunk, { start, n, names }) {
        const sides = this.#shape.paired ? [chunk.candidate, chunk.baseline] : [chunk.candidate];
        const blocks = names.map((words, at) => ({
            words,
            codes: chunk.slices[at].codes.subarray(start, start + n),
        }));
        for (const [side, values] of sides.entries()) {
            const ofRows = values.subarray(start, start + n);
            const hashes = this.#room.rowHashes.subarray(0, 4 * n);
            (0,row_hash/* addExtended */.Th)(this.#evidence[side], hashes, [ofRows, ...blocks]);
        }
    }
    #addExamples({ candidate, baseline, ids }, { start, block }) {
        if (!baseline)
            return;
        for (let row = 0; row < block.n; row++) {
            const kind = block.kinds[row];
            if (kind < 2 || kind > 5)
                continue;
            const at = start + row;
            const size = Math.abs(candidate[at] - baseline[at]);
            (kind === 3 || kind === 4 ? this.#fixed : this.#broken).offer(size, () => ids.textOf(at));
        }
    }
}
function mergeSums([first, ...others]) {
    if (!first)
        return undefined;
    const sums = new RowSums(first.shape, first);
    for (const other of others)
        sums.merge(other);
    return sums.finish();
}
function measure(scores, into) {
    const { labels, kinds, kind, threshold, bins, logLosses, brierScores } = into;
    for (let row = 0; row < scores.length; row++) {
        const score = scores[row];
        const label = labels[row];
        const ofTruth = label === 1 ? score : 1 - score;
        logLosses[row] = (0,exact_sum/* toGrid */.cx)(-Math.log(Math.min(1 - Number.EPSILON, Math.max(Number.EPSILON, ofTruth))));
        const miss = score - label;
        brierScores[row] = (0,exact_sum/* toGrid */.cx)(miss * miss);
        bins[row] = (0,score_bins/* scoreBin */.ky)(score);
        if (score >= threshold)
            kinds[row] = kinds[row] | kind;
    }
}
function blockRoom() {
    const numbers = () => [
        new Float64Array(blockRows),
        new Float64Array(blockRows),
    ];
    return {
        labels: new Uint8Array(blockRows),
        kinds: new Uint8Array(blockRows),
        buckets: new Uint16Array(blockRows),
        rowHashes: new Int32Array(4 * blockRows),
        scores: numbers(),
        logLosses: numbers(),
        brierScores: numbers(),
        bins: [new Int32Array(blockRows), new Int32Array(blockRows)],
        zeros: new Int32Array(blockRows),
    };
}


})

};
