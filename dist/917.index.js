export const id = 917;
export const ids = [917];
export const modules = {

93935:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  a: () => (fileSink),
  o: () => (hashSink)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

const pieceSize = 1 << 20;
async function fileSink(file, { offset, have, onProgress }) {
    let hash = await hashOf(file, { offset, size: have });
    let pending = [];
    let waiting = 0;
    let writing = Promise.resolve();
    const sink = {
        have,
        begin(from) {
            if (from !== 0 || sink.have === 0)
                return;
            hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
            sink.have = 0;
        },
        async write(piece) {
            pending.push(piece);
            waiting += piece.length;
            sink.have += piece.length;
            if (waiting >= pieceSize) {
                await writing;
                writing = writeAt(file, pending, offset + sink.have - waiting);
                writing.catch(() => undefined);
                [pending, waiting] = [[], 0];
                onProgress?.(sink.have);
            }
            hash.update(piece);
        },
        async flush() {
            await writing;
            const [rest, at] = [pending, offset + sink.have - waiting];
            [pending, waiting] = [[], 0];
            await writeAt(file, rest, at);
            onProgress?.(sink.have);
        },
        digest: () => digestOf(hash),
    };
    return sink;
}
function hashSink(keep) {
    let hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const sink = {
        have: 0,
        begin() {
            keep?.splice(0);
            hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
            sink.have = 0;
        },
        write(piece) {
            keep?.push(piece);
            hash.update(piece);
            sink.have += piece.length;
            return Promise.resolve();
        },
        flush: () => Promise.resolve(),
        digest: () => digestOf(hash),
    };
    return sink;
}
async function hashOf(file, { offset, size }) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const buffer = Buffer.allocUnsafe(Math.min(pieceSize, Math.max(size, 1)));
    for (let done = 0; done < size;) {
        const { bytesRead } = await file.read(buffer, 0, Math.min(buffer.length, size - done), offset + done);
        if (bytesRead === 0)
            throw new Error('the file became shorter while it was read');
        hash.update(buffer.subarray(0, bytesRead));
        done += bytesRead;
    }
    return hash;
}
async function writeAt(file, pieces, position) {
    if (pieces.length === 0)
        return;
    const size = pieces.reduce((sum, piece) => sum + piece.length, 0);
    const { bytesWritten } = await file.writev(pieces, position);
    if (bytesWritten === size)
        return;
    const rest = Buffer.concat(pieces).subarray(bytesWritten);
    if (bytesWritten === 0)
        throw new Error('the system writes nothing more: is the disk full?');
    await writeAt(file, [rest], position + bytesWritten);
}
function digestOf(hash) {
    return `sha256:${hash.copy().digest('hex')}`;
}


}),

60917:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  downloadReference: () => (downloadReference)
});

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
;// CONCATENATED MODULE: ./src/references/fault.ts

function referenceInvalid(uri, found, { size, sha256 }) {
    const bytes = `${found.size} bytes${found.sha256 === undefined ? '' : ` with ${found.sha256}`}`;
    return new errors/* ModelgateError */.HJ({
        code: 'REFERENCE_INVALID',
        message: `${uri} has ${bytes}; it has to have ${size} with ${sha256}`,
        hint: 'The file was changed after the version was released. Put it back, or promote again.',
    });
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
var external_node_https_default = /*#__PURE__*/__webpack_require__.n(external_node_https_);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./src/github/asset-sink.ts
var asset_sink = __webpack_require__(93935);
// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(40610);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./src/references/guarded-address.ts


const forbidden = new external_node_net_.BlockList();
for (const [net, prefix] of [
    ['0.0.0.0', 8],
    ['169.254.0.0', 16],
    ['224.0.0.0', 3],
    ['100.100.100.200', 32],
    ['168.63.129.16', 32],
])
    forbidden.addSubnet(net, prefix, 'ipv4');
for (const [net, prefix] of [
    ['::', 128],
    ['fe80::', 10],
    ['ff00::', 8],
    ['fd00:ec2::', 32],
])
    forbidden.addSubnet(net, prefix, 'ipv6');
function isForbidden(address) {
    const plain = address.replace(/^\[|\]$/g, '');
    const family = (0,external_node_net_.isIP)(plain);
    return family !== 0 && forbidden.check(plain, family === 6 ? 'ipv6' : 'ipv4');
}
class ForbiddenAddress extends Error {
}
const guardedLookup = (host, options, done) => {
    (0,external_node_dns_.lookup)(host, { ...options, all: true }, (error, addresses) => {
        const [first] = addresses ?? [];
        const wrong = error ?? refusalOf(host, addresses);
        if (wrong)
            return done(wrong, '', 0);
        if (options.all)
            return done(null, addresses);
        done(null, first?.address ?? '', first?.family ?? 0);
    });
};
function refusalOf(host, addresses) {
    const wrong = addresses.find(({ address }) => isForbidden(address));
    return wrong && new ForbiddenAddress(`${host} leads to ${wrong.address}, which is never asked`);
}

;// CONCATENATED MODULE: ./src/references/https.ts








const usualWaits = { pauses: [2_000, 5_000, 15_000], idle: 60_000 };
const mostRedirects = 5;
async function downloadHttps(url, options, target) {
    const { size, sha256, onProgress } = target;
    const file = external_node_path_default().resolve(options.files.root, target.path);
    await (0,promises_.mkdir)(external_node_path_default().dirname(file), { recursive: true });
    const handle = await openForWriting(file);
    try {
        const have = Math.min((await handle.stat()).size, size);
        await handle.truncate(have);
        const sink = await (0,asset_sink/* fileSink */.a)(handle, { offset: 0, have, onProgress });
        await receive({ url, target, sink, options });
        if (have > 0 && sink.digest() !== sha256) {
            sink.begin(0);
            await receive({ url, target, sink, options });
        }
        if (sink.digest() === sha256)
            return;
        await handle.truncate(0);
        throw referenceInvalid(url.href, { size, sha256: sink.digest() }, target);
    }
    finally {
        await handle.close();
    }
}
async function receive(receiving) {
    const { url, target, sink, options } = receiving;
    const { waits = usualWaits, warn } = options;
    for (let attempt = 0; sink.have < target.size; attempt++) {
        const before = sink.have;
        try {
            await pour(receiving);
        }
        catch (cause) {
            if (cause instanceof errors/* ModelgateError */.HJ || isFinal(cause))
                throw unavailable(url, cause);
            if (sink.have > before)
                attempt = 0;
            const pause = waits.pauses[attempt];
            if (pause === undefined)
                throw unavailable(url, cause);
            warn(`${url.host}: ${cause.message}; trying again`);
            await (0,external_node_timers_promises_.setTimeout)(pause);
        }
    }
}
async function pour({ url, target, sink, options }) {
    const { size } = target;
    const from = sink.have;
    const answer = await ask(url, from, options);
    try {
        const { statusCode, headers } = answer;
        const start = statusCode === 206 ? Number(/^bytes (\d+)-/.exec(headers['content-range'] ?? '')?.[1]) : 0;
        if (start !== 0 && start !== from)
            throw new Error(`it answers with other bytes than those from ${from}`);
        sink.begin(start);
        for await (const piece of answer) {
            if (sink.have + piece.length > size)
                throw referenceInvalid(url.href, { size: sink.have + piece.length }, target);
            await sink.write(piece);
        }
    }
    finally {
        answer.destroy();
        await sink.flush();
    }
    if (sink.have < size)
        throw new Error(`${sink.have} of ${size} bytes`);
}
class Refused extends Error {
}
async function ask(first, from, options) {
    let url = first;
    for (let hop = 0; hop <= mostRedirects; hop++) {
        if (url.protocol !== 'https:')
            throw new Refused(`it leads to \`${url.protocol}\``);
        if (isForbidden(url.hostname))
            throw new Refused(`it leads to ${url.hostname}, which is never asked`);
        const answer = await request(url, from, options);
        const { statusCode: status = 0, headers } = answer;
        if (status === 200 || status === 206)
            return answer;
        answer.destroy();
        if (status >= 300 && status < 400 && headers.location)
            url = new URL(headers.location, url);
        else if (status >= 500 || status === 429 || status === 416)
            throw new Error(`status ${status}`);
        else
            throw new Refused(`status ${status}`);
    }
    throw new Refused(`it leads from one address to the next more than ${mostRedirects} times`);
}
function request(url, from, { waits = usualWaits, ca }) {
    return new Promise((resolve, reject) => {
        const sent = external_node_https_default().get(url, {
            auth: '',
            lookup: guardedLookup,
            timeout: waits.idle,
            headers: { 'user-agent': 'modelgate', ...(from > 0 && { range: `bytes=${from}-` }) },
            ...(ca !== undefined && { ca }),
        });
        sent.on('timeout', () => sent.destroy(new Error(`no bytes for ${waits.idle / 1000} s`)));
        sent.on('error', reject);
        sent.on('response', resolve);
    });
}
function isFinal(cause) {
    const { code = '' } = cause;
    return cause instanceof Refused || cause instanceof ForbiddenAddress || /CERT|^ERR_TLS|^ENOSPC$/.test(code);
}
function unavailable(url, cause) {
    if (cause instanceof errors/* ModelgateError */.HJ)
        return cause;
    const message = `${url.href} cannot be had: ${cause.message.slice(0, 200)}`;
    const hint = 'Run it again; or fetch the file by its own tool, as the page of `fetch` says.';
    return new errors/* ModelgateError */.HJ({ code: 'REFERENCE_UNAVAILABLE', message, hint }, { cause });
}
async function openForWriting(file) {
    await (await (0,promises_.open)(file, 'a')).close();
    return (0,promises_.open)(file, 'r+');
}

;// CONCATENATED MODULE: ./src/references/download.ts




async function downloadReference(uri, target, { files, ownMachine: _ownMachine, ...https }) {
    const url = new URL(uri);
    if (url.protocol === 'https:')
        return downloadHttps(url, { files, ...https }, target);
    const { size, sha256, onProgress } = target;
    const from = (0,external_node_url_.fileURLToPath)(url);
    const length = await files.size(from);
    if (length === undefined)
        throw new errors/* ModelgateError */.HJ({ code: 'REFERENCE_UNAVAILABLE', message: `There is no file ${from}` });
    if (length !== size)
        throw referenceInvalid(uri, { size: length }, target);
    const part = { offset: 0, size, at: 0, ...(onProgress && { onProgress }) };
    const copied = await files.copyRange(from, target.path, part);
    if (copied.sha256 !== sha256)
        throw referenceInvalid(uri, { size, ...copied }, target);
}


})

};
