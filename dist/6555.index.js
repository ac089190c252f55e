export const id = 6555;
export const ids = [6555];
export const modules = {

21907:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  o: () => (quoteText)
});
const longestQuote = 120;
function quoteText(text) {
    const clipped = text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text;
    return JSON.stringify(clipped).replace(/[^\x20-\x7e\u00a1-\u024f\u0370-\u1fff\u3040-\ud7ff…]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}


}),

63305:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  V: () => (isNeverAllowed)
});
const listed = `
os posix nt sys subprocess _posixsubprocess pty commands popen2 multiprocessing ctypes _ctypes cffi signal _signal platform
shutil tempfile glob fileinput linecache filecmp mmap select sqlite3 _sqlite3 _osx_support _aix_support io.open io.FileIO io.open_code
_io.open _io.FileIO _io.open_code codecs.open logging.config logging.handlers logging.FileHandler uuid._get_command_stdout
socket _socket socketserver ssl asyncio http httplib urllib urllib2 requests aiohttp smtplib imaplib ftplib poplib telnetlib
nntplib xmlrpc webbrowser
runpy code.InteractiveInterpreter code.InteractiveConsole code.interact codeop marshal importlib imp _imp _frozen_importlib
_frozen_importlib_external pkgutil zipimport zipapp py_compile compileall site gc inspect atexit _thread.start_new_thread
timeit cProfile profile.run profile.runctx profile.Profile pdb bdb trace.Trace doctest unittest pydoc idlelib lib2to3 _pyrepl
test.support distutils setuptools pip ensurepip venv virtualenv pexpect
types.FunctionType types.LambdaType types.CodeType operator.attrgetter operator.methodcaller _operator.attrgetter
_operator.methodcaller
pickle _pickle cPickle dill cloudpickle shelve joblib.load joblib.numpy_pickle.load joblib.numpy_pickle._unpickle
numpy.load numpy.lib.npyio.load numpy.f2py numpy.distutils numpy.testing numpy.ctypeslib
pandas.eval pandas.read_pickle pandas.core.computation pandas.io.pickle
torch.load torch.compile torch.hub torch.package torch.serialization.load torch._dynamo torch._inductor torch.utils.cpp_extension
torch.utils.collect_env torch.utils.bottleneck torch.utils._config_module torch.fx.experimental torch.jit.unsupported_tensor_ops
`;
const builtIn = `eval exec execfile compile open file input __import__ reload getattr setattr delattr globals locals vars apply
breakpoint help`;
const never = new Set([
    ...wordsOf(listed),
    ...['builtins', '__builtin__', '__builtins__'].flatMap((module) => wordsOf(builtIn).map((name) => `${module}.${name}`)),
]);
const anywhere = new Set('os posix nt sys subprocess builtins __builtin__ importlib ctypes runpy pty marshal shutil'.split(' '));
const inner = new Set(`__builtins__ __globals__ __dict__ __class__ __bases__ __base__ __mro__ __subclasses__ __getattribute__ __getattr__ __setattr__
  __code__ __closure__ __func__ __self__ __loader__ __spec__ __import__ __reduce__ __reduce_ex__`.split(/\s+/));
function isNeverAllowed(name) {
    const parts = name.split('.');
    if (parts.some((part, at) => inner.has(part) || (at > 0 && anywhere.has(part))))
        return true;
    return parts.some((_, at) => never.has(parts.slice(0, at + 1).join('.')));
}
function wordsOf(text) {
    return text.trim().split(/\s+/);
}


}),

19655:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  J: () => (deepest)
});
const deepest = 100;


}),

8540:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  N: () => (JsonError),
  q: () => (parseJson)
});
var _node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19655);

class JsonError extends Error {
    syntax;
    constructor(syntax) {
        super(syntax.message);
        this.name = 'JsonError';
        this.syntax = syntax;
    }
}
const numeral = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const word = /-?[A-Za-z]+/y;
const plainText = /[^"\\\u0000-\u001f]*/y;
const words = new Map([
    ['true', { kind: 'boolean', value: true }],
    ['false', { kind: 'boolean', value: false }],
    ['null', { kind: 'null' }],
    ['NaN', { kind: 'number', value: NaN, text: 'NaN' }],
    ['Infinity', { kind: 'number', value: Infinity, text: 'Infinity' }],
    ['-Infinity', { kind: 'number', value: -Infinity, text: '-Infinity' }],
]);
const escapes = {
    '"': '"',
    '\\': '\\',
    '/': '/',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
};
function parseJson(text) {
    let at = 0;
    function fail(message, where = at) {
        const before = text.slice(0, where);
        const line = before.split('\n').length;
        throw new JsonError({ line, column: where - before.lastIndexOf('\n'), message });
    }
    function skipSpace() {
        for (; at < text.length; at++) {
            const code = text.charCodeAt(at);
            if (code !== 32 && code !== 10 && code !== 13 && code !== 9)
                return;
        }
    }
    function parseValue(depth) {
        skipSpace();
        if (depth > _node_js__WEBPACK_IMPORTED_MODULE_0__/* .deepest */ .J)
            fail(`values are nested more than ${_node_js__WEBPACK_IMPORTED_MODULE_0__/* .deepest */ .J} deep`);
        const sign = text[at];
        if (sign === '{')
            return parseObject(depth);
        if (sign === '[')
            return parseArray(depth);
        if (sign === '"')
            return { kind: 'text', text: parseText() };
        return parseScalar();
    }
    function parseScalar() {
        const digits = match(numeral);
        if (digits !== '')
            return { kind: 'number', value: Number(digits), text: digits };
        const start = at;
        const name = match(word);
        return (words.get(name) ??
            fail(`expected a value and found ${name === '' ? foundAt(start) : JSON.stringify(name.slice(0, 20))}`, start));
    }
    function parseObject(depth) {
        const entries = new Map();
        at++;
        skipSpace();
        if (text[at] === '}')
            return take({ kind: 'object', entries });
        for (;;) {
            skipSpace();
            const start = at;
            if (text[at] !== '"')
                fail(`expected a key in double quotes and found ${foundAt(at)}`);
            const key = parseText();
            if (entries.has(key))
                fail(`key ${JSON.stringify(key.slice(0, 80))} is given twice`, start);
            skipSpace();
            if (text[at] !== ':')
                fail(`expected ":" and found ${foundAt(at)}`);
            at++;
            entries.set(key, parseValue(depth + 1));
            if (endsList('}'))
                return { kind: 'object', entries };
        }
    }
    function parseArray(depth) {
        const items = [];
        at++;
        skipSpace();
        if (text[at] === ']')
            return take({ kind: 'array', items });
        for (;;) {
            items.push(parseValue(depth + 1));
            if (endsList(']'))
                return { kind: 'array', items };
        }
    }
    function endsList(bracket) {
        skipSpace();
        const sign = text[at];
        if (sign !== ',' && sign !== bracket)
            fail(`expected "," or "${bracket}" and found ${foundAt(at)}`);
        at++;
        return sign === bracket;
    }
    function parseText() {
        const start = at++;
        let content = '';
        for (;;) {
            content += match(plainText);
            const sign = text[at];
            if (sign === undefined)
                fail('a text is not closed', start);
            if (sign === '"')
                return take(content);
            if (sign !== '\\')
                fail('a text holds a control character; write it as \\u followed by four digits');
            content += parseEscape();
        }
    }
    function parseEscape() {
        const sign = text[at + 1] ?? '';
        const short = Object.hasOwn(escapes, sign) ? escapes[sign] : undefined;
        const code = /^[0-9a-fA-F]{4}$/.test(text.slice(at + 2, at + 6)) && sign === 'u';
        if (short === undefined && !code)
            fail('a text holds an unknown escape');
        const content = short ?? String.fromCharCode(Number.parseInt(text.slice(at + 2, at + 6), 16));
        at += short === undefined ? 6 : 2;
        return content;
    }
    function match(pattern) {
        pattern.lastIndex = at;
        const found = pattern.exec(text)?.[0] ?? '';
        at += found.length;
        return found;
    }
    function take(value) {
        at++;
        return value;
    }
    function foundAt(where) {
        const code = text.codePointAt(where);
        return code === undefined
            ? 'the end of the file: it may be cut off'
            : JSON.stringify(String.fromCodePoint(code));
    }
    const value = parseValue(0);
    skipSpace();
    if (at < text.length)
        fail(`expected the end and found ${foundAt(at)}`);
    return value;
}


}),

91189:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  a: () => (sourceFeed),
  x: () => (ByteStream)
});
var _inspection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2564);
var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7606);


function sourceFeed(source) {
    let at = 0;
    return {
        source,
        async next() {
            if (at >= source.size)
                return undefined;
            const wanted = Math.min(_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .pieceBytes */ .I3, source.size - at);
            const piece = await source.read(at, wanted);
            if (piece.length < wanted)
                throw new _inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelFault */ .Q('MODEL_TRUNCATED', `The file became shorter while it was read`, at);
            at += piece.length;
            return piece;
        },
        skip(bytes) {
            const skipped = Math.min(bytes, source.size - at);
            at += skipped;
            return skipped;
        },
    };
}
class ByteStream {
    feed;
    #window = new Uint8Array(0);
    #view = new DataView(this.#window.buffer);
    #at = 0;
    #base = 0;
    constructor(feed) {
        this.feed = feed;
    }
    get offset() {
        return this.#base + this.#at;
    }
    has(bytes) {
        return this.#window.length - this.#at >= bytes;
    }
    async fill(bytes) {
        if (this.has(bytes))
            return true;
        const pieces = [this.#window.subarray(this.#at)];
        let held = this.#window.length - this.#at;
        while (held < bytes) {
            const piece = await this.feed.next();
            if (!piece)
                break;
            pieces.push(piece);
            held += piece.length;
        }
        this.#base += this.#at;
        this.#at = 0;
        this.#window = pieces.length === 1 ? pieces[0] : Buffer.concat(pieces);
        this.#view = new DataView(this.#window.buffer, this.#window.byteOffset, this.#window.length);
        return held >= bytes;
    }
    async need(bytes) {
        if (!this.has(bytes) && !(await this.fill(bytes)))
            this.#end(bytes);
    }
    byte() {
        const value = this.#view.getUint8(this.#at);
        this.#at += 1;
        return value;
    }
    byteAhead() {
        return this.#view.getUint8(this.#at);
    }
    takeIf(code) {
        if (this.#view.getUint8(this.#at) !== code)
            return false;
        this.#at += 1;
        return true;
    }
    u16() {
        this.#at += 2;
        return this.#view.getUint16(this.#at - 2, true);
    }
    i32() {
        this.#at += 4;
        return this.#view.getInt32(this.#at - 4, true);
    }
    u32() {
        this.#at += 4;
        return this.#view.getUint32(this.#at - 4, true);
    }
    u64() {
        this.#at += 8;
        return Number(this.#view.getBigUint64(this.#at - 8, true));
    }
    take(bytes) {
        this.#at += bytes;
        return this.#window.subarray(this.#at - bytes, this.#at);
    }
    async bytes(count) {
        await this.need(count);
        return this.take(count).slice();
    }
    async line(limit) {
        let wanted = 1;
        for (;;) {
            const isWhole = await this.fill(wanted);
            const end = this.#window.indexOf(10, this.#at);
            if (end >= 0 && end - this.#at <= limit) {
                const line = this.#window.subarray(this.#at, end);
                this.#at = end + 1;
                return line;
            }
            const held = this.#window.length - this.#at;
            if (!isWhole || held > limit)
                return undefined;
            wanted = held * 2;
        }
    }
    async skipLine(limit) {
        const last = this.offset + limit;
        while (this.offset < last && (await this.fill(1))) {
            const end = this.#window.indexOf(10, this.#at);
            this.#at = end < 0 ? this.#window.length : end + 1;
            if (end >= 0)
                return true;
        }
        return false;
    }
    async skip(bytes) {
        const held = Math.min(bytes, this.#window.length - this.#at);
        this.#at += held;
        let left = bytes - held;
        if (left > 0 && this.feed.skip) {
            const skipped = this.feed.skip(left);
            this.#base += skipped;
            left -= skipped;
            if (left > 0)
                this.#end(left);
        }
        while (left > 0) {
            if (!(await this.fill(1)))
                this.#end(left);
            const step = Math.min(left, this.#window.length - this.#at);
            this.#at += step;
            left -= step;
        }
    }
    async isAtEnd() {
        return !this.has(1) && !(await this.fill(1));
    }
    #end(missing) {
        throw new _inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelFault */ .Q('MODEL_TRUNCATED', `The file ends where at least ${missing} more bytes are announced`, this.offset);
    }
}


}),

86443:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  hdf5Behind: () => (hdf5Behind),
  hdf5Magic: () => (hdf5Magic),
  readHdf5: () => (readHdf5)
});
var _inspection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2564);
var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7606);


const hdf5Magic = Buffer.from('\x89HDF\r\n\x1a\n', 'latin1');
async function hdf5Behind(source) {
    for (let at = 512; at + hdf5Magic.length <= source.size; at *= 2)
        if (Buffer.from(await source.read(at, hdf5Magic.length)).equals(hdf5Magic))
            return at;
    return undefined;
}
const nowhere = 0xffffffffffffffffn;
const marks = [
    [
        '"Lambda"',
        'The file has the word "Lambda" in a configuration: a layer that runs code which the file brings',
    ],
    ['"TFSMLayer"', 'The file has the word "TFSMLayer" in a configuration: a layer that loads another model'],
    [
        '"TorchModuleWrapper"',
        'The file has the word "TorchModuleWrapper" in a configuration: a layer that holds a pickle',
    ],
    ['"__lambda__"', 'The file has the word "__lambda__" in a configuration: a function that the file brings'],
    ['\\u004', 'A configuration in the file spells plain letters as escapes, which hides words'],
    ['\\u005', 'A configuration in the file spells plain letters as escapes, which hides words'],
    ['\\u006', 'A configuration in the file spells plain letters as escapes, which hides words'],
    ['\\u007', 'A configuration in the file spells plain letters as escapes, which hides words'],
];
async function readHdf5(inspection) {
    const { source } = inspection;
    const head = Buffer.from(await source.read(0, 64));
    if (head.length < 48 || !head.subarray(0, 8).equals(hdf5Magic))
        throw new _inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelFault */ .Q('MODEL_TRUNCATED', 'The file ends within the superblock of HDF5');
    const version = head[8];
    const widths = version < 2 ? head[13] : head[9];
    if (version > 3 || widths !== 8)
        throw new _inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelFault */ .Q('MODEL_MALFORMED', `The superblock has version ${version} and addresses of ${widths} bytes`);
    const base = head.readBigUInt64LE(version < 2 ? (version === 1 ? 28 : 24) : 12);
    const end = head.readBigUInt64LE(version < 2 ? (version === 1 ? 44 : 40) : 28);
    if (base !== 0n || end === nowhere)
        throw new _inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelFault */ .Q('MODEL_MALFORMED', 'The superblock states no plain addresses');
    if (end > BigInt(source.size))
        throw new _inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelFault */ .Q('MODEL_TRUNCATED', `The file has ${source.size} bytes; its superblock says ${end}`);
    if (end < BigInt(source.size))
        inspection.report('MODEL_TRAILING_BYTES', 'There are bytes behind the end that the superblock states', Number(end));
    await scan(inspection);
    return { facts: { superblock: version } };
}
async function scan(inspection) {
    const { source } = inspection;
    const overlap = 64;
    const found = new Set();
    for (let at = 0; at < source.size; at += _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .pieceBytes */ .I3) {
        const piece = Buffer.from(await source.read(at, _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .pieceBytes */ .I3 + overlap));
        for (const [mark, message] of marks) {
            const place = piece.indexOf(mark, 0, 'latin1');
            if (place < 0 || found.has(message) || inspection.allows(`keras.layers.${mark.replaceAll('"', '')}`))
                continue;
            found.add(message);
            inspection.report('MODEL_RUNS_CODE', message, at + place);
        }
    }
}


}),

2564:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  N: () => (Inspection),
  Q: () => (ModelFault)
});
var _domain_validation_never_allowed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63305);
var _domain_validation_model_file_codes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89001);
var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7606);



class ModelFault extends Error {
    code;
    offset;
    constructor(code, message, offset) {
        super(message);
        this.name = 'ModelFault';
        this.code = code;
        this.offset = offset;
    }
}
const neverAllowedWayOut = 'It runs what it is given, or reaches the system: do not load this file, and save the model as safetensors, ONNX or skops.';
class Inspection {
    source;
    path;
    inside;
    #allowance;
    depth;
    findings;
    recognised = 'unknown';
    #read;
    constructor(parts) {
        this.source = parts.source;
        this.path = parts.path;
        this.inside = parts.inside;
        this.#allowance = parts.allowance;
        this.#read = parts.read;
        this.depth = parts.depth ?? 0;
        this.findings = parts.findings ?? [];
    }
    part(inside, source) {
        const { path, findings } = this;
        const whole = this.inside === undefined ? inside : `${this.inside} › ${inside}`;
        const read = this.#read;
        const allowance = this.#allowance;
        return new Inspection({ source, path, allowance, findings, read, inside: whole, depth: this.depth + 1 });
    }
    async inspect() {
        await this.attempt(() => this.#read(this));
    }
    aside() {
        const { source, path, inside, depth } = this;
        return new Inspection({
            source,
            path,
            allowance: this.#allowance,
            inside,
            depth,
            read: this.#read,
        });
    }
    allows(name) {
        if (!this.#allowance.names.has(name) || (0,_domain_validation_never_allowed_js__WEBPACK_IMPORTED_MODULE_0__/* .isNeverAllowed */ .V)(name))
            return false;
        this.#allowance.used.add(name);
        return true;
    }
    reportName(code, names, message, offset) {
        const wayOut = names.some(_domain_validation_never_allowed_js__WEBPACK_IMPORTED_MODULE_0__/* .isNeverAllowed */ .V) ? neverAllowedWayOut : undefined;
        this.report(code, message, offset, wayOut);
    }
    report(code, message, offset, other) {
        if (this.findings.length >= _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .findingsKept */ .fC)
            return;
        const { severity, wayOut } = { ..._domain_validation_model_file_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .modelFileCodes */ .Y[code], ...(other !== undefined && { wayOut: other }) };
        const place = {
            path: this.path,
            ...(this.inside === undefined ? {} : { inside: this.inside }),
            ...(offset === undefined ? {} : { offset }),
        };
        this.findings.push({ code, severity, place, message, wayOut });
    }
    async attempt(read) {
        try {
            return await read();
        }
        catch (error) {
            if (!(error instanceof ModelFault))
                throw error;
            this.report(error.code, error.message, error.offset);
            return undefined;
        }
    }
}


}),

4690:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  NL: () => (parseModelJson),
  S3: () => (itemsOf),
  b6: () => (textOf),
  jf: () => (child),
  pq: () => (countOf)
});
var _json_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8540);
var _inspection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2564);


function parseModelJson(text) {
    try {
        return (0,_json_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(text);
    }
    catch (error) {
        if (!(error instanceof _json_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonError */ .N))
            throw error;
        const { line, column, message } = error.syntax;
        throw new _inspection_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelFault */ .Q('MODEL_MALFORMED', `The JSON breaks at line ${line}, column ${column}: ${message}`);
    }
}
function child(node, key) {
    return node?.kind === 'object' ? node.entries.get(key) : undefined;
}
function textOf(node) {
    return node?.kind === 'text' ? node.text : undefined;
}
function itemsOf(node) {
    return node?.kind === 'array' ? node.items : [];
}
function countOf(node) {
    const value = node?.kind === 'number' ? node.value : node?.kind === 'text' ? Number(node.text) : NaN;
    return Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}


}),

14037:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  F: () => (kerasSignature),
  z: () => (checkKerasConfig)
});
var _domain_validation_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21907);
var _json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4690);


const ownModule = /^(?:keras|keras\.(?:src\.)?(?:layers|models|initializers|regularizers|constraints|optimizers|losses|metrics|activations|dtype_policies|random|quantizers|ops)(?:\.[a-z0-9_]+)*)$/;
const codeLayers = new Set([
    'Lambda',
    'TFSMLayer',
    'TorchModuleWrapper',
    'JaxLayer',
    'FlaxLayer',
    '__lambda__',
]);
const plainClasses = new Set([
    '__tensor__',
    '__numpy__',
    '__bytes__',
    '__ellipsis__',
    '__slice__',
    '__tuple__',
]);
function checkKerasConfig(inspection, config) {
    let layers = 0;
    const reported = new Set();
    const report = (code, name, message) => {
        if (reported.has(name) || inspection.allows(name))
            return;
        reported.add(name);
        inspection.reportName(code, [name], message);
    };
    const visit = (node) => {
        if (node.kind === 'array')
            return node.items.forEach(visit);
        if (node.kind !== 'object')
            return;
        const className = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(node, 'class_name'));
        if (className !== undefined) {
            layers++;
            const module = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(node, 'module'));
            const registered = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(node, 'registered_name'));
            const name = `${module ?? 'keras.layers'}.${className}`;
            if (codeLayers.has(className))
                report('MODEL_RUNS_CODE', name, `The model has ${(0,_domain_validation_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .o)(name)}, which runs code that the file brings`);
            else if (module !== undefined && module !== 'builtins' && !ownModule.test(module))
                report('MODEL_RUNS_CODE', name, `Loading it would import ${(0,_domain_validation_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .o)(name)}, which is none of Keras`);
            else if (className === 'function' && module !== 'builtins')
                report('MODEL_RUNS_CODE', name, `Loading it would look up the function ${(0,_domain_validation_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .o)(name)}`);
            else if (registered?.includes('>') && !plainClasses.has(className))
                report('MODEL_CUSTOM_OPERATOR', registered, `The model needs the class ${(0,_domain_validation_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .o)(registered)}, which is none of Keras`);
        }
        for (const value of node.entries.values())
            visit(value);
    };
    visit(config);
    return { objects: layers };
}
function kerasSignature(config) {
    const layers = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)((0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)((0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(config, 'config'), 'layers'));
    const inputs = layers
        .filter((layer) => (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(layer, 'class_name')) === 'InputLayer')
        .map((layer) => inputOf((0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(layer, 'config')));
    return inputs.length > 0 ? { inputs, outputs: [] } : undefined;
}
function inputOf(config) {
    const shape = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(config, 'batch_shape') ?? (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(config, 'batch_input_shape');
    const dtype = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(config, 'dtype');
    return {
        name: (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(config, 'name')) ?? '',
        type: (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(dtype) ?? (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)((0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(dtype, 'config'), 'name')) ?? 'unknown',
        shape: shape ? (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)(shape).map((size) => (size.kind === 'number' ? size.value : null)) : null,
    };
}


}),

7606:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  D1: () => (pickleAllBytesKept),
  HU: () => (messageBytes),
  Hz: () => (pickleStack),
  I3: () => (pieceBytes),
  II: () => (pickleFarMemo),
  Il: () => (pickleTextKept),
  Kq: () => (pickleNameLength),
  SF: () => (safetensorsHeaderBytes),
  Se: () => (listedItems),
  V2: () => (pickleLine),
  Yk: () => (pickleBytesKept),
  cr: () => (listedNames),
  dy: () => (unpackedBytes),
  e7: () => (numbersJsonBytes),
  fC: () => (findingsKept),
  gE: () => (pickleThings),
  hH: () => (pickleParts),
  hJ: () => (pickleImports),
  hU: () => (picklesInFile),
  oE: () => (pickleOpcodes),
  oX: () => (zipRatioFreeBytes),
  pQ: () => (messageDepth),
  qs: () => (pickleDepth),
  rL: () => (pickleMemo),
  rw: () => (pickleLongLine),
  uW: () => (zipEntries),
  w0: () => (zipDirectoryBytes),
  yN: () => (jsonBytes),
  zw: () => (zipRatio)
});
const mebi = 2 ** 20;
const pieceBytes = 256 * 1024;
const unpackedBytes = 4096 * mebi;
const jsonBytes = 16 * mebi;
const numbersJsonBytes = 64 * mebi;
const safetensorsHeaderBytes = 32 * mebi;
const messageBytes = 4 * mebi;
const messageDepth = 64;
const zipDirectoryBytes = 32 * mebi;
const zipEntries = 100_000;
const zipRatio = 200;
const zipRatioFreeBytes = 64 * mebi;
const pickleOpcodes = 200_000_000;
const pickleStack = 8_000_000;
const pickleMemo = 8_000_000;
const pickleFarMemo = 65_536;
const pickleNameLength = 256;
const pickleTextKept = 32 * mebi;
const pickleThings = 500_000;
const pickleParts = 4_000_000;
const pickleBytesKept = mebi;
const pickleAllBytesKept = 32 * mebi;
const pickleLine = mebi;
const pickleLongLine = 64 * mebi;
const pickleImports = 10_000;
const picklesInFile = 1_000;
const pickleDepth = 4;
const listedItems = 1_000_000;
const listedNames = 20;
const findingsKept = 200;


}),

76555:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createModelFiles: () => (createModelFiles)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/domain/validation/finding.ts
var finding = __webpack_require__(21907);
// EXTERNAL MODULE: ./src/domain/validation/model-file-codes.ts
var model_file_codes = __webpack_require__(89001);
;// CONCATENATED MODULE: ./src/formats/model-files/extension.ts
const pickled = ['pickle', 'joblib'];
const torch = ['torch', 'torchscript', 'torch-legacy', 'pickle'];
const formats = new Map([
    ['pkl', [...pickled, 'torch', 'torch-legacy']],
    ['pickle', pickled],
    ['joblib', pickled],
    ['pt', torch],
    ['pth', torch],
    ['ckpt', [...torch, 'safetensors']],
    ['npy', ['npy']],
    ['npz', ['npz']],
    ['keras', ['keras']],
    ['h5', ['hdf5']],
    ['hdf5', ['hdf5']],
    ['pb', ['saved-model', 'onnx', 'unknown']],
    ['onnx', ['onnx']],
    ['ort', ['onnx', 'unknown']],
    ['safetensors', ['safetensors']],
    ['gguf', ['gguf']],
    ['tflite', ['tflite']],
    ['ubj', ['xgboost-ubj']],
    ['json', ['json', 'xgboost-json', 'unknown']],
    ['cbm', ['catboost']],
]);
function isExtensionOf(path, format) {
    if (/(?:^|\/)saved_model\.pb$/i.test(path))
        return format === 'saved-model';
    const extension = /\.([A-Za-z0-9]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
    return formats.get(extension)?.includes(format) ?? true;
}

// EXTERNAL MODULE: ./src/formats/model-files/inspection.ts
var model_files_inspection = __webpack_require__(2564);
// EXTERNAL MODULE: ./src/formats/model-files/limits.ts
var limits = __webpack_require__(7606);
// EXTERNAL MODULE: ./src/formats/model-files/byte-stream.ts
var byte_stream = __webpack_require__(91189);
// EXTERNAL MODULE: ./src/formats/model-files/json-text.ts
var json_text = __webpack_require__(4690);
// EXTERNAL MODULE: ./src/formats/model-files/keras-config.ts
var keras_config = __webpack_require__(14037);
// EXTERNAL MODULE: ./src/formats/model-files/old-pickle.ts
var old_pickle = __webpack_require__(70680);
// EXTERNAL MODULE: ./src/formats/model-files/pickle-file.ts + 4 modules
var pickle_file = __webpack_require__(1774);
// EXTERNAL MODULE: ./src/formats/model-files/hdf5.ts
var hdf5 = __webpack_require__(86443);
// EXTERNAL MODULE: ./src/formats/model-files/protobuf.ts
var protobuf = __webpack_require__(35433);
// EXTERNAL MODULE: ./src/formats/model-files/torch-legacy.ts
var torch_legacy = __webpack_require__(67100);
// EXTERNAL MODULE: ./src/formats/model-files/zip-directory.ts
var zip_directory = __webpack_require__(6217);
;// CONCATENATED MODULE: ./src/formats/model-files/recognition.ts







const headBytes = 512;
const magics = [
    ['zip', 0, Buffer.from('PK\x03\x04', 'latin1')],
    ['npy', 0, Buffer.from('\x93NUMPY', 'latin1')],
    ['hdf5', 0, hdf5.hdf5Magic],
    ['gguf', 0, Buffer.from('GGUF')],
    ['tflite', 4, Buffer.from('TFL3')],
    ['catboost', 0, Buffer.from('CBM1')],
    ['lightgbm', 0, Buffer.from('tree\n')],
    ['gzip', 0, Buffer.from('1f8b08', 'hex')],
];
const packings = [
    ['bzip2', '425a68'],
    ['xz', 'fd377a585a00'],
    ['lzma', '5d00'],
    ['lz4', '04224d18'],
    ['zstd', '28b52ffd'],
    ['7z', '377abcaf271c'],
    ['rar', '526172211a07'],
    ['compress', '1f9d'],
];
async function recognise(inspection) {
    const { source } = inspection;
    const begun = await recogniseHead(inspection);
    if (['zip', 'pickle', 'torch-legacy', 'hdf5'].includes(begun))
        return begun;
    if (await (0,zip_directory/* endsAsZip */.uP)(source))
        return 'zip';
    const behind = await (0,hdf5.hdf5Behind)(source);
    if (behind === undefined)
        return begun;
    throw new model_files_inspection/* ModelFault */.Q('MODEL_MALFORMED', 'HDF5 begins behind bytes of something else', behind);
}
async function recogniseHead(inspection) {
    const { source } = inspection;
    const head = Buffer.from(await source.read(0, headBytes));
    const magic = magics.find(([, offset, bytes]) => head.subarray(offset, offset + bytes.length).equals(bytes));
    if (magic)
        return magic[0];
    if (isSafetensors(head) && head.readUIntLE(2, 3) === 0 && head[13] !== 0)
        return 'safetensors';
    assertReadable(head);
    if (isZlib(head))
        return 'zlib';
    if (isSafetensors(head))
        return 'safetensors';
    if (head[0] === 0x7b && 'iUIlL$#'.includes(String.fromCharCode(head[1])))
        return 'xgboost-ubj';
    if (isJson(head.toString('latin1')))
        return 'json';
    if (await (0,torch_legacy.recogniseTorch)(source))
        return 'torch-legacy';
    if (head[0] === 0x80 && head[1] <= 5)
        return 'pickle';
    const stream = new byte_stream/* ByteStream */.x((0,byte_stream/* sourceFeed */.a)(source));
    return (await protobufOf(source)) ?? ((await (0,old_pickle/* isOldPickle */.K)(inspection, stream)) ? 'pickle' : 'unknown');
}
function assertReadable(head) {
    const hex = head.toString('hex', 0, 8);
    const packing = packings.find(([, magic]) => hex.startsWith(magic))?.[0];
    if (packing !== undefined)
        throw new model_files_inspection/* ModelFault */.Q('MODEL_COMPRESSION', `The file is packed by ${packing}`);
    if (head.toString('latin1', 257, 262) === 'ustar')
        throw new model_files_inspection/* ModelFault */.Q('MODEL_NESTED_ARCHIVE', 'The file is a tar archive');
}
function isJson(head) {
    const isOpen = head.length === headBytes && /^\s*[[{]?\s*$/.test(head);
    return isOpen || /^\s*(?:\{\s*["}]|\[\s*(?:["\d{[\]-]|true|false|null|NaN|Infinity))/.test(head);
}
function isZlib(head) {
    return head.length > 2 && head[0] === 0x78 && head.readUInt16BE(0) % 31 === 0;
}
function isSafetensors(head) {
    return head.length > 8 && head[8] === 0x7b && head[5] === 0 && head[6] === 0 && head[7] === 0;
}
async function protobufOf(source) {
    const stream = new byte_stream/* ByteStream */.x((0,byte_stream/* sourceFeed */.a)(source));
    const seen = new Set();
    try {
        for (let field = await (0,protobuf/* nextField */.MX)(stream, source.size); field; field = await (0,protobuf/* nextField */.MX)(stream, source.size)) {
            seen.add(`${field.number} ${field.wire}`);
            await stream.skip(field.size);
        }
    }
    catch (error) {
        if (!(error instanceof model_files_inspection/* ModelFault */.Q))
            throw error;
        return cutOff(Buffer.from(await source.read(0, 3)));
    }
    if (seen.has('1 varint') && seen.has('7 bytes'))
        return 'onnx';
    return seen.has('1 varint') && seen.has('2 bytes') ? 'saved-model' : undefined;
}
function cutOff(head) {
    const [first, version, second] = head;
    if (first !== 0x08 || version === undefined || version === 0 || version > 40)
        return undefined;
    if (version === 1 && second === 0x12)
        return 'saved-model';
    return second !== undefined && [0x12, 0x1a, 0x22, 0x32, 0x3a, 0x42].includes(second) ? 'onnx' : undefined;
}

// EXTERNAL MODULE: ./src/formats/model-files/unpacked.ts
var unpacked = __webpack_require__(49669);
// EXTERNAL MODULE: ./src/formats/model-files/zip-entry.ts
var zip_entry = __webpack_require__(11690);
;// CONCATENATED MODULE: ./src/formats/model-files/readers.ts










const beginFreely = new Set([
    'gguf',
    'tflite',
    'catboost',
    'safetensors',
    'onnx',
    'saved-model',
]);
async function readModel(inspection) {
    const format = await recognise(inspection);
    inspection.recognised = format === 'gzip' || format === 'zlib' ? 'joblib' : format;
    const { source } = inspection;
    const direct = () => new byte_stream/* ByteStream */.x((0,byte_stream/* sourceFeed */.a)(source));
    if (beginFreely.has(format))
        await (0,old_pickle.reviewAsPickle)(inspection, direct());
    switch (format) {
        case 'zip':
            return (await __webpack_require__.e(/* import() */ 9605).then(__webpack_require__.bind(__webpack_require__, 61986))).readZipModel(inspection);
        case 'npy':
            return { ...(await (await __webpack_require__.e(/* import() */ 5277).then(__webpack_require__.bind(__webpack_require__, 55277))).readNpy(inspection, direct())), format };
        case 'hdf5':
            return { ...(await (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 86443))).readHdf5(inspection)), format };
        case 'gguf':
            return { ...(await (await __webpack_require__.e(/* import() */ 4235).then(__webpack_require__.bind(__webpack_require__, 54235))).readGguf(inspection)), format };
        case 'tflite':
            return { ...(await (await __webpack_require__.e(/* import() */ 6874).then(__webpack_require__.bind(__webpack_require__, 86874))).readTflite(inspection)), format };
        case 'catboost':
            return { ...(await (await __webpack_require__.e(/* import() */ 8661).then(__webpack_require__.bind(__webpack_require__, 58661))).readCatboost(inspection)), format };
        case 'lightgbm':
            return { ...(await (await __webpack_require__.e(/* import() */ 3674).then(__webpack_require__.bind(__webpack_require__, 43674))).readLightgbm(inspection)), format };
        case 'safetensors':
            return { ...(await (await __webpack_require__.e(/* import() */ 2453).then(__webpack_require__.bind(__webpack_require__, 12453))).readSafetensors(inspection)), format };
        case 'onnx':
            return { ...(await (await __webpack_require__.e(/* import() */ 2953).then(__webpack_require__.bind(__webpack_require__, 22953))).readOnnx(inspection)), format };
        case 'saved-model':
            return { ...(await (await __webpack_require__.e(/* import() */ 6543).then(__webpack_require__.bind(__webpack_require__, 66543))).readSavedModel(inspection)), format };
        case 'xgboost-ubj':
            return { ...(await (await __webpack_require__.e(/* import() */ 8931).then(__webpack_require__.bind(__webpack_require__, 38931))).readXgboostUbj(inspection)), format };
        case 'torch-legacy':
            return { ...(await (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 67100))).readLegacyTorch(inspection)), format };
        case 'json':
            return readJson(inspection);
        case 'pickle': {
            const reading = await (0,pickle_file/* readPickleFile */.jr)(inspection, direct);
            return { ...reading, format: 'arrays' in reading.facts ? 'joblib' : 'pickle' };
        }
        case 'gzip':
        case 'zlib':
            return readPacked(inspection, format);
        case 'unknown':
            throw new model_files_inspection/* ModelFault */.Q('MODEL_FORMAT_UNKNOWN', 'The bytes are of no format of models that is known');
    }
}
async function readPacked(inspection, packing) {
    const open = () => (0,unpacked/* unpackedStream */.Y)(inspection.source, packing);
    const stream = open();
    await stream.fill(8);
    const head = stream.has(8) ? stream.take(8).slice() : new Uint8Array(0);
    const archive = (0,zip_entry/* archiveOf */.YH)(head);
    if (archive !== undefined)
        throw new model_files_inspection/* ModelFault */.Q('MODEL_NESTED_ARCHIVE', `The packed content is an archive (${archive})`);
    const reading = await (0,pickle_file/* readPickleFile */.jr)(inspection, open);
    return { ...reading, facts: { ...reading.facts, packing }, format: 'joblib' };
}
async function readJson(inspection) {
    const { source } = inspection;
    const head = Buffer.from(await source.read(0, 4096)).toString('latin1');
    if (/^\s*\{\s*"(?:learner|version)"\s*:\s*[[{]/.test(head) && head.includes('"learner"'))
        return {
            ...(await (await __webpack_require__.e(/* import() */ 2599).then(__webpack_require__.bind(__webpack_require__, 82599))).readXgboostJson(inspection)),
            format: 'xgboost-json',
        };
    if (source.size > limits/* jsonBytes */.yN)
        throw new model_files_inspection/* ModelFault */.Q('MODEL_LIMIT', `The JSON has ${source.size} bytes; at most ${limits/* jsonBytes */.yN} are read`);
    const model = (0,json_text/* parseModelJson */.NL)(Buffer.from(await source.read(0, source.size)).toString('utf8'));
    if ((0,json_text/* child */.jf)(model, 'learner') && (0,json_text/* child */.jf)(model, 'version'))
        return {
            ...(await (await __webpack_require__.e(/* import() */ 2599).then(__webpack_require__.bind(__webpack_require__, 82599))).readXgboostJson(inspection)),
            format: 'xgboost-json',
        };
    (0,keras_config/* checkKerasConfig */.z)(inspection, model);
    return { format: 'json', facts: {} };
}

;// CONCATENATED MODULE: ./src/formats/model-files/inspect-model-file.ts







async function inspectModelFile(source, options) {
    const { path, allow = [], sizeBudget = Infinity, digest = true } = options;
    const used = new Set();
    const allowance = { names: new Set(allow), used };
    const inspection = new model_files_inspection/* Inspection */.N({ source, path, allowance, read: readModel });
    const { size } = source;
    const sha256 = digest ? { sha256: await digestOf(source) } : {};
    if (size > sizeBudget)
        inspection.report('MODEL_TOO_LARGE', `The file has ${size} bytes; the budget is ${sizeBudget}`);
    if (size === 0)
        inspection.report('MODEL_EMPTY', 'The file is empty');
    const reading = size === 0 ? undefined : await inspection.attempt(() => readModel(inspection));
    const { format = inspection.recognised, facts = {}, signature } = reading ?? {};
    const isUnknown = inspection.findings.some(({ code, place }) => code === 'MODEL_FORMAT_UNKNOWN' && place.inside === undefined);
    if ((reading || isUnknown) && !isExtensionOf(path, format)) {
        const content = format === 'unknown' ? 'of none that is known' : format;
        inspection.report('MODEL_EXTENSION_WRONG', `The name ends like that of another format; the content is ${content}`);
    }
    return {
        format,
        size,
        ...sha256,
        facts,
        ...(signature ? { signature } : {}),
        findings: [...inspection.findings, ...allowedFindings(path, used)],
    };
}
function allowedFindings(path, used) {
    if (used.size === 0)
        return [];
    const names = [...used].sort();
    const shown = names.slice(0, limits/* listedNames */.cr).map(finding/* quoteText */.o).join(', ');
    const more = used.size > limits/* listedNames */.cr ? ` and ${used.size - limits/* listedNames */.cr} more` : '';
    const { severity, wayOut } = model_file_codes/* modelFileCodes */.Y.MODEL_ALLOWED;
    const message = `${used.size} ${used.size === 1 ? 'name' : 'names'} allowed: ${shown}${more}`;
    return [{ code: 'MODEL_ALLOWED', severity, place: { path }, message, wayOut }];
}
const pieceBytes = 2 ** 20;
async function digestOf(source) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const piece = new Uint8Array(Math.min(pieceBytes, source.size));
    for (let at = 0; at < source.size; at += pieceBytes)
        hash.update(await source.read(at, Math.min(pieceBytes, source.size - at), piece));
    return `sha256:${hash.digest('hex')}`;
}

;// CONCATENATED MODULE: ./src/formats/model-files/model-files.ts




function createModelFiles({ root }) {
    return {
        async inspect(file, options = {}) {
            const handle = await opened(external_node_path_default().resolve(root, file), file);
            try {
                const { size } = await handle.stat();
                return await inspectModelFile(sourceOf(handle, size), { ...options, path: file });
            }
            catch (cause) {
                if (cause.syscall === undefined)
                    throw cause;
                throw unreadable(file, 'the system refuses', cause);
            }
            finally {
                await handle.close();
            }
        },
    };
}
function sourceOf(handle, size) {
    return {
        size,
        async read(offset, length, into) {
            const wanted = Math.max(0, Math.min(length, size - offset));
            const bytes = into?.subarray(0, wanted) ?? Buffer.allocUnsafe(wanted);
            let done = 0;
            while (done < bytes.length) {
                const { bytesRead } = await handle.read(bytes, done, bytes.length - done, offset + done);
                if (bytesRead === 0)
                    break;
                done += bytesRead;
            }
            return bytes.subarray(0, done);
        },
    };
}
async function opened(absolute, file) {
    try {
        if (!(await (0,promises_.stat)(absolute)).isFile())
            throw unreadable(file, 'it is no plain file');
        return await (0,promises_.open)(absolute, 'r');
    }
    catch (cause) {
        if (cause instanceof errors/* ModelgateError */.HJ)
            throw cause;
        if (cause.code !== 'ENOENT')
            throw unreadable(file, 'the system refuses', cause);
        throw new errors/* ModelgateError */.HJ({ code: 'FILE_MISSING', message: 'There is no such file', place: { path: file } }, { cause });
    }
}
function unreadable(file, why, cause) {
    const message = `The model file cannot be read: ${why}`;
    return new errors/* ModelgateError */.HJ({ code: 'FILE_UNREADABLE', message, place: { path: file } }, { cause });
}


}),

70680:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  K: () => (isOldPickle),
  reviewAsPickle: () => (reviewAsPickle)
});
var _pickle_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1774);
var _pickle_imports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43679);
var _pickle_opcodes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71082);
var _pickle_walk_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5989);




async function isOldPickle(inspection, stream) {
    const { isWhole, imports, faults } = await walked(inspection, stream);
    if (isWhole || importable(imports).length > 0)
        return true;
    return faults.some(({ code }) => code !== 'MODEL_MALFORMED' && code !== 'MODEL_TRUNCATED');
}
async function reviewAsPickle(inspection, stream) {
    const { imports } = await walked(inspection, stream);
    (0,_pickle_file_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeImports */ .qp)(inspection, { uses: importable(imports) });
}
async function walked(inspection, stream) {
    const imports = new _pickle_imports_js__WEBPACK_IMPORTED_MODULE_1__/* .PickleImports */ .b();
    const silent = inspection.aside();
    const walk = await silent.attempt(async () => {
        if (!(await stream.fill(1)) || !_pickle_opcodes_js__WEBPACK_IMPORTED_MODULE_2__/* .opcodes */ .E[stream.byteAhead()])
            return undefined;
        return (0,_pickle_walk_js__WEBPACK_IMPORTED_MODULE_3__/* .walkPickle */ .Q)({ inspection: silent, imports, stream });
    });
    return { isWhole: walk !== undefined, imports, faults: silent.findings };
}
function importable({ uses }) {
    const isName = (text) => /^[\p{L}_][\p{L}\p{M}\p{N}_.-]*$/u.test(text);
    return uses.filter(({ item }) => isName(item.module) && isName(item.name));
}


}),

1774:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qp: () => (judgeImports),
  $$: () => (lookIntoLoads),
  jr: () => (readPickleFile)
});

// EXTERNAL MODULE: ./src/domain/validation/finding.ts
var finding = __webpack_require__(21907);
// EXTERNAL MODULE: ./src/formats/model-files/inspection.ts
var model_files_inspection = __webpack_require__(2564);
// EXTERNAL MODULE: ./src/formats/model-files/limits.ts
var limits = __webpack_require__(7606);
;// CONCATENATED MODULE: ./src/formats/model-files/sklearn-names.ts
const estimators = new Set(`
ARDRegression AdaBoostClassifier AdaBoostRegressor AdditiveChi2Sampler AffinityPropagation AgglomerativeClustering
BaggingClassifier BaggingRegressor BayesianGaussianMixture BayesianRidge BernoulliNB BernoulliRBM Binarizer Birch
BisectingKMeans CCA CalibratedClassifierCV CategoricalNB ClassicalMDS ClassifierChain ColumnTransformer ComplementNB
CountVectorizer DBSCAN DecisionTreeClassifier DecisionTreeRegressor DictVectorizer DictionaryLearning DummyClassifier
DummyRegressor ElasticNet ElasticNetCV EllipticEnvelope EmpiricalCovariance ExtraTreeClassifier ExtraTreeRegressor
ExtraTreesClassifier ExtraTreesRegressor FactorAnalysis FastICA FeatureAgglomeration FeatureHasher FeatureUnion
FixedThresholdClassifier FrozenEstimator FunctionTransformer GammaRegressor GaussianMixture GaussianNB
GaussianProcessClassifier GaussianProcessRegressor GaussianRandomProjection GenericUnivariateSelect
GradientBoostingClassifier GradientBoostingRegressor GraphicalLasso GraphicalLassoCV GridSearchCV HDBSCAN
HalvingGridSearchCV HalvingRandomSearchCV HashingVectorizer HistGradientBoostingClassifier
HistGradientBoostingRegressor HuberRegressor IncrementalPCA IsolationForest Isomap IsotonicRegression IterativeImputer
KBinsDiscretizer KMeans KNNImputer KNeighborsClassifier KNeighborsRegressor KNeighborsTransformer KernelCenterer
KernelDensity KernelPCA KernelRidge LabelBinarizer LabelEncoder LabelPropagation LabelSpreading Lars LarsCV Lasso
LassoCV LassoLars LassoLarsCV LassoLarsIC LatentDirichletAllocation LedoitWolf LinearDiscriminantAnalysis
LinearRegression LinearSVC LinearSVR LocalOutlierFactor LocallyLinearEmbedding LogisticRegression LogisticRegressionCV
MDS MLPClassifier MLPRegressor MaxAbsScaler MeanShift MinCovDet MinMaxScaler MiniBatchDictionaryLearning
MiniBatchKMeans MiniBatchNMF MiniBatchSparsePCA MissingIndicator MultiLabelBinarizer MultiOutputClassifier
MultiOutputRegressor MultiTaskElasticNet MultiTaskElasticNetCV MultiTaskLasso MultiTaskLassoCV MultinomialNB NMF
NearestCentroid NearestNeighbors NeighborhoodComponentsAnalysis Normalizer NuSVC NuSVR Nystroem OAS OPTICS OneClassSVM
OneHotEncoder OneVsOneClassifier OneVsRestClassifier OrdinalEncoder OrthogonalMatchingPursuit
OrthogonalMatchingPursuitCV OutputCodeClassifier PCA PLSCanonical PLSRegression PLSSVD PassiveAggressiveClassifier
PassiveAggressiveRegressor PatchExtractor Perceptron Pipeline PoissonRegressor PolynomialCountSketch
PolynomialFeatures PowerTransformer QuadraticDiscriminantAnalysis QuantileRegressor QuantileTransformer
RANSACRegressor RBFSampler RFE RFECV RadiusNeighborsClassifier RadiusNeighborsRegressor RadiusNeighborsTransformer
RandomForestClassifier RandomForestRegressor RandomTreesEmbedding RandomizedSearchCV RegressorChain Ridge RidgeCV
RidgeClassifier RidgeClassifierCV RobustScaler SGDClassifier SGDOneClassSVM SGDRegressor SVC SVR SelectFdr SelectFpr
SelectFromModel SelectFwe SelectKBest SelectPercentile SelfTrainingClassifier SequentialFeatureSelector
ShrunkCovariance SimpleImputer SkewedChi2Sampler SparseCoder SparsePCA SparseRandomProjection SpectralBiclustering
SpectralClustering SpectralCoclustering SpectralEmbedding SplineTransformer StackingClassifier StackingRegressor
StandardScaler TSNE TargetEncoder TfidfTransformer TfidfVectorizer TheilSenRegressor TransformedTargetRegressor
TruncatedSVD TunedThresholdClassifierCV TweedieRegressor VarianceThreshold VotingClassifier VotingRegressor
`
    .trim()
    .split(/\s+/));
const estimatorParts = new Set(Object.entries({
    'sklearn.tree._tree': 'Tree',
    'sklearn.ensemble._hist_gradient_boosting.predictor': 'TreePredictor',
    'sklearn.ensemble._hist_gradient_boosting.binning': '_BinMapper',
    'sklearn._loss.loss': `HalfSquaredError AbsoluteError PinballLoss HuberLoss HalfPoissonLoss HalfGammaLoss HalfTweedieLoss
      HalfTweedieLossIdentity HalfBinomialLoss HalfMultinomialLoss ExponentialLoss`,
    'sklearn._loss.link': 'Interval IdentityLink LogLink LogitLink HalfLogitLink MultinomialLogit',
    'sklearn._loss._loss': `CyHalfBinomialLoss CyHalfSquaredError CyAbsoluteError CyPinballLoss CyHalfPoissonLoss
      CyHalfGammaLoss CyHalfTweedieLoss CyHalfMultinomialLoss CyExponentialLoss CyHuberLoss`,
    'sklearn.neighbors._kd_tree': 'KDTree KDTree64 KDTree32 newObj',
    'sklearn.neighbors._ball_tree': 'BallTree BallTree64 BallTree32 newObj',
    'sklearn.metrics._dist_metrics': `newObj EuclideanDistance64 EuclideanDistance32 EuclideanDistance SEuclideanDistance64
      SEuclideanDistance32 SEuclideanDistance ManhattanDistance64 ManhattanDistance32 ManhattanDistance
      ChebyshevDistance64 ChebyshevDistance32 ChebyshevDistance MinkowskiDistance64 MinkowskiDistance32
      MinkowskiDistance MahalanobisDistance64 MahalanobisDistance32 MahalanobisDistance HammingDistance64
      HammingDistance32 HammingDistance CanberraDistance64 CanberraDistance32 CanberraDistance
      BrayCurtisDistance64 BrayCurtisDistance32 BrayCurtisDistance JaccardDistance64 JaccardDistance32
      JaccardDistance MatchingDistance64 MatchingDistance32 MatchingDistance DiceDistance64 DiceDistance32
      DiceDistance HaversineDistance64 HaversineDistance32 HaversineDistance`,
    'sklearn.metrics._scorer': '_PassthroughScorer',
    'sklearn.gaussian_process.kernels': `Sum Product Exponentiation ConstantKernel WhiteKernel RBF Matern RationalQuadratic ExpSineSquared
      DotProduct PairwiseKernel CompoundKernel`,
    'sklearn.gaussian_process._gpc': '_BinaryGaussianProcessClassifierLaplace',
    'sklearn.calibration': '_CalibratedClassifier _SigmoidCalibration _TemperatureScaling',
    'sklearn.neural_network._stochastic_optimizers': 'SGDOptimizer AdamOptimizer',
    'sklearn.linear_model._sgd_fast': `Hinge SquaredHinge ModifiedHuber EpsilonInsensitive SquaredEpsilonInsensitive Regression
      Classification`,
    'sklearn.model_selection._split': `KFold StratifiedKFold GroupKFold StratifiedGroupKFold TimeSeriesSplit ShuffleSplit
      StratifiedShuffleSplit GroupShuffleSplit RepeatedKFold RepeatedStratifiedKFold LeaveOneOut
      LeaveOneGroupOut PredefinedSplit`,
    'sklearn.utils._bunch': 'Bunch',
    'sklearn.utils': 'Bunch',
}).flatMap(([module, names]) => names.split(/\s+/).map((name) => `${module}:${name}`)));

;// CONCATENATED MODULE: ./src/formats/model-files/pickle-allow-list.ts

const exact = `
builtins: set frozenset list dict tuple int float bool str bytes bytearray complex slice range object
__builtin__: set frozenset list dict tuple int long float bool str unicode bytearray complex slice xrange object
_codecs: encode
copyreg: _reconstructor __newobj__
copy_reg: _reconstructor
collections: OrderedDict defaultdict deque Counter
datetime: datetime date time timedelta timezone
decimal: Decimal
fractions: Fraction
uuid: UUID
pathlib: PurePosixPath PureWindowsPath PosixPath WindowsPath Path
numpy: ndarray dtype bool_ bool int8 int16 int32 int64 uint8 uint16 uint32 uint64 float16 float32 float64 complex64 complex128 str_ bytes_ datetime64 timedelta64 longdouble intc uintc longlong ulonglong
numpy.core.multiarray: _reconstruct scalar
numpy._core.multiarray: _reconstruct scalar
numpy.core.numeric: _frombuffer
numpy._core.numeric: _frombuffer
numpy.ma: MaskedArray
numpy.ma.core: _mareconstruct MaskedArray
numpy.matrixlib.defmatrix: matrix
numpy.random.mtrand: RandomState
numpy.random._pickle: __randomstate_ctor __generator_ctor __bit_generator_ctor
numpy.random._mt19937: MT19937
numpy.random._pcg64: PCG64 PCG64DXSM
numpy.random._philox: Philox
numpy.random._sfc64: SFC64
numpy.random.bit_generator: SeedSequence __pyx_unpickle_SeedSequence
numpy.dtypes: BoolDType Int8DType Int16DType Int32DType Int64DType UInt8DType UInt16DType UInt32DType UInt64DType Float16DType Float32DType Float64DType ObjectDType StrDType BytesDType
scipy.sparse._csr: csr_matrix csr_array
scipy.sparse._csc: csc_matrix csc_array
scipy.sparse._coo: coo_matrix coo_array
scipy.sparse._dia: dia_matrix dia_array
scipy.sparse._lil: lil_matrix lil_array
scipy.sparse.csr: csr_matrix
scipy.sparse.csc: csc_matrix
scipy.sparse.coo: coo_matrix
joblib.numpy_pickle: NumpyArrayWrapper
sklearn.externals.joblib.numpy_pickle: NumpyArrayWrapper
_loss: CyHalfBinomialLoss CyHalfSquaredError CyAbsoluteError CyPinballLoss CyHalfPoissonLoss CyHalfGammaLoss CyHalfTweedieLoss CyHalfMultinomialLoss CyExponentialLoss CyHuberLoss
torch: FloatStorage DoubleStorage HalfStorage BFloat16Storage LongStorage IntStorage ShortStorage CharStorage ByteStorage BoolStorage ComplexFloatStorage ComplexDoubleStorage QInt8Storage QUInt8Storage QInt32Storage UntypedStorage Size device dtype float32 float64 float16 bfloat16 int8 int16 int32 int64 uint8 bool complex64 complex128 float8_e4m3fn float8_e5m2 strided per_tensor_affine per_channel_affine Tensor
torch.storage: _load_from_bytes UntypedStorage TypedStorage
torch._utils: _rebuild_tensor _rebuild_tensor_v2 _rebuild_tensor_v3 _rebuild_parameter _rebuild_parameter_with_state _rebuild_qtensor _rebuild_sparse_tensor _rebuild_meta_tensor_no_storage
torch._tensor: _rebuild_from_type_v2
torch.nn.parameter: Parameter UninitializedParameter Buffer
torch.jit._pickle: build_intlist build_tensorlist build_doublelist build_boollist build_tensor_from_id restore_type_tag
torch.serialization: _get_layout
xgboost.core: Booster
xgboost.sklearn: XGBModel XGBClassifier XGBRegressor XGBRanker XGBRFClassifier XGBRFRegressor
lightgbm.basic: Booster
lightgbm.sklearn: LGBMModel LGBMClassifier LGBMRegressor LGBMRanker
pandas._libs.internals: _unpickle_block BlockManager
pandas.core.internals.managers: BlockManager SingleBlockManager
pandas.core.frame: DataFrame
pandas.core.series: Series
pandas.core.indexes.base: Index _new_Index
pandas.core.indexes.range: RangeIndex
pandas.core.indexes.multi: MultiIndex
`;
const allowed = new Set(exact
    .trim()
    .split('\n')
    .flatMap((line) => {
    const [module = '', names = ''] = line.split(': ');
    return names.split(' ').map((name) => keyOf({ module, name }));
}));
const ufuncs = new Set(`exp exp2 expm1 log log2 log10 log1p sqrt cbrt square abs absolute fabs sign negative positive reciprocal rint floor ceil trunc
  sin cos tan sinh cosh tanh arcsin arccos arctan arcsinh arccosh arctanh deg2rad rad2deg degrees radians
  isfinite isinf isnan logical_not`.split(/\s+/));
const ufuncModules = new Set([
    'numpy',
    'numpy.core',
    'numpy.core.umath',
    'numpy.core._multiarray_umath',
    'numpy._core',
    'numpy._core.umath',
    'numpy._core._multiarray_umath',
]);
const estimatorModule = /^sklearn\.(?:calibration|cluster|compose|covariance|cross_decomposition|decomposition|discriminant_analysis|dummy|ensemble|feature_extraction|feature_selection|frozen|gaussian_process|impute|isotonic|kernel_approximation|kernel_ridge|linear_model|manifold|mixture|model_selection|multiclass|multioutput|naive_bayes|neighbors|neural_network|pipeline|preprocessing|random_projection|semi_supervised|svm|tree)(?:\.[a-z0-9_]+){0,2}$/;
function isListedImport(item) {
    if (allowed.has(keyOf(item)) || estimatorParts.has(keyOf(item)))
        return true;
    if (ufuncModules.has(item.module) && ufuncs.has(item.name))
        return true;
    return estimatorModule.test(item.module) && estimators.has(item.name);
}
function keyOf({ module, name }) {
    return `${module}:${name}`;
}

// EXTERNAL MODULE: ./src/formats/model-files/pickle-values.ts
var pickle_values = __webpack_require__(72891);
;// CONCATENATED MODULE: ./src/formats/model-files/pickle-array.ts


const wrappers = new Set([
    'joblib.numpy_pickle.NumpyArrayWrapper',
    'sklearn.externals.joblib.numpy_pickle.NumpyArrayWrapper',
]);
async function skipArray(object, stream) {
    if (!object.callee || !wrappers.has((0,pickle_values/* importName */.bY)(object.callee)))
        return 'none';
    const { state } = object;
    if (!(0,pickle_values/* isThing */.TO)(state, 'dict') || !state.whole)
        throw unresolved('has no plain state', stream);
    const { bytes, hasObjects } = elementOf(state.entries.get('dtype'), stream);
    if (hasObjects)
        return 'objects';
    const shape = state.entries.get('shape');
    const sizes = (0,pickle_values/* argumentsOf */.aX)(shape ?? null);
    if (!(0,pickle_values/* isThing */.TO)(shape, 'tuple') || !sizes.every((size) => typeof size === 'number' && size >= 0))
        throw unresolved('has no plain shape', stream);
    if (typeof state.entries.get('numpy_array_alignment_bytes') === 'number') {
        await stream.need(1);
        await stream.skip(stream.byte());
    }
    const size = sizes.reduce((product, each) => product * each, bytes);
    if (!Number.isSafeInteger(size))
        throw unresolved('has an absurd shape', stream);
    await stream.skip(size);
    return 'raw';
}
const holdsObjects = 1;
function elementOf(dtype, stream) {
    if (!(0,pickle_values/* isThing */.TO)(dtype, 'made') || !dtype.callee || (0,pickle_values/* importName */.bY)(dtype.callee) !== 'numpy.dtype')
        throw unresolved('has no plain dtype', stream);
    const [code] = (0,pickle_values/* argumentsOf */.aX)(dtype.args);
    const state = (0,pickle_values/* argumentsOf */.aX)(dtype.state);
    const found = typeof code === 'string' ? /^[<>|=]?([?bBhHiIlLqQfdgFDGpPOSUVmMcue])(\d*)$/.exec(code) : null;
    if (!found)
        throw unresolved(`has a dtype that is not known`, stream);
    const [, kind = '', digits = ''] = found;
    const flags = typeof state[7] === 'number' ? state[7] : undefined;
    const stated = typeof state[5] === 'number' && state[5] >= 0 ? state[5] : undefined;
    const hasObjects = kind === 'O';
    const flagged = flags === undefined ? hasObjects : (flags & holdsObjects) !== 0;
    if (kind === 'V') {
        if (stated === undefined || flags === undefined)
            throw unresolved('has a record dtype without size', stream);
        return { bytes: stated, hasObjects: flagged };
    }
    if (flagged !== hasObjects)
        throw unresolved('has a dtype that contradicts itself', stream);
    const unit = kind === 'U' ? 4 : 1;
    const size = digits === '' ? undefined : Number(digits) * unit;
    if (size === undefined || (stated !== undefined && stated !== size))
        throw unresolved('has a dtype without one size', stream);
    return { bytes: size, hasObjects };
}
function unresolved(what, stream) {
    const message = `An array of joblib ${what}, so it cannot be told where the pickle goes on`;
    return new model_files_inspection/* ModelFault */.Q('PICKLE_UNRESOLVED', message, stream.offset);
}

// EXTERNAL MODULE: ./src/formats/model-files/pickle-imports.ts
var pickle_imports = __webpack_require__(43679);
// EXTERNAL MODULE: ./src/formats/model-files/pickle-walk.ts + 7 modules
var pickle_walk = __webpack_require__(5989);
;// CONCATENATED MODULE: ./src/formats/model-files/pickle-features.ts

const deepest = 8;
function tableFeatures(root) {
    if (!(0,pickle_values/* isThing */.TO)(root, 'made'))
        return { facts: {} };
    const estimator = classOf(root);
    const version = attribute(root, '_sklearn_version');
    const features = featuresOf(root, 0);
    return {
        facts: {
            ...(estimator === undefined ? {} : { estimator }),
            ...(typeof version === 'string' ? { scikitLearn: version } : {}),
        },
        ...(features ? { signature: { inputs: [], outputs: [], features } } : {}),
    };
}
function featuresOf(object, depth) {
    if (!(0,pickle_values/* isThing */.TO)(object, 'made') || depth > deepest)
        return undefined;
    const count = numberOf(attribute(object, 'n_features_in_'));
    if (count !== undefined)
        return { count, names: namesOf(attribute(object, 'feature_names_in_'), count) };
    const steps = attribute(object, 'steps');
    const [first] = (0,pickle_values/* isThing */.TO)(steps, 'list') ? steps.items : [];
    return featuresOf((0,pickle_values/* argumentsOf */.aX)(first ?? null)[1] ?? null, depth + 1);
}
function classOf({ callee, args }) {
    if (!callee)
        return undefined;
    const [first] = (0,pickle_values/* argumentsOf */.aX)(args);
    const isHelper = callee.name === '_reconstructor' && (0,pickle_values/* isThing */.TO)(first, 'import');
    const name = (0,pickle_values/* importName */.bY)(isHelper ? first : callee);
    return /^[\w.]{1,200}$/.test(name) ? name : undefined;
}
function attribute(object, name) {
    return (0,pickle_values/* isThing */.TO)(object.state, 'dict') ? object.state.entries.get(name) : undefined;
}
function numberOf(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}
function namesOf(array, count) {
    if (!(0,pickle_values/* isThing */.TO)(array, 'made'))
        return null;
    const list = (0,pickle_values/* argumentsOf */.aX)(array.state)[4];
    if (!(0,pickle_values/* isThing */.TO)(list, 'list') || !list.whole || list.items.length !== count)
        return null;
    const names = list.items.filter((item) => typeof item === 'string');
    return names.length === count ? names : null;
}

// EXTERNAL MODULE: ./src/formats/model-files/source.ts
var model_files_source = __webpack_require__(63239);
;// CONCATENATED MODULE: ./src/formats/model-files/pickle-file.ts










async function readPickleFile(inspection, open) {
    const imports = new pickle_imports/* PickleImports */.b();
    const found = { arrays: 0, pickles: 0, protocol: 0, root: null };
    try {
        const stream = open();
        const walk = await walkOne({ inspection, imports, stream, found });
        Object.assign(found, walk, { pickles: 1 });
        await walkFollowing({ inspection, imports, stream, found });
    }
    finally {
        if (found.arrays > 0)
            await walkPlainly(inspection, open, imports);
        judgeImports(inspection, imports);
    }
    const features = tableFeatures(found.root);
    return {
        facts: {
            protocol: found.protocol,
            imports: imports.names.slice(0, limits/* listedNames */.cr),
            importCount: imports.names.length,
            ...(found.arrays > 0 ? { arrays: found.arrays } : {}),
            ...features.facts,
        },
        ...(features.signature ? { signature: features.signature } : {}),
    };
}
function judgeImports(inspection, imports) {
    const unknown = imports.uses.filter(({ item }) => !isListedImport(item) && !inspection.allows((0,pickle_values/* importName */.bY)(item)));
    const [first] = unknown;
    if (!first)
        return;
    const names = unknown
        .slice(0, limits/* listedNames */.cr)
        .map(({ item, called }) => `${(0,finding/* quoteText */.o)((0,pickle_values/* importName */.bY)(item))}${called ? ' (called)' : ''}`);
    const more = unknown.length > limits/* listedNames */.cr ? ` and ${unknown.length - limits/* listedNames */.cr} more` : '';
    inspection.reportName('PICKLE_IMPORT', unknown.map(({ item }) => (0,pickle_values/* importName */.bY)(item)), `Loading it would run code: it imports ${names.join(', ')}${more}`, first.offset);
}
async function walkOne({ inspection, imports, stream, found, }) {
    const walk = await (0,pickle_walk/* walkPickle */.Q)({
        inspection,
        imports,
        stream,
        async onBuilt(object, at) {
            const content = await skipArray(object, at);
            if (content === 'none')
                return;
            found.arrays++;
            if (content === 'objects') {
                const inner = await (0,pickle_walk/* walkPickle */.Q)({ inspection, imports, stream: at });
                await lookIntoLoads(inspection, stream, inner.loads);
            }
        },
    });
    await lookIntoLoads(inspection, stream, walk.loads);
    return walk;
}
async function walkFollowing(walking) {
    const { inspection, stream, found } = walking;
    while (!(await stream.isAtEnd())) {
        const start = stream.offset;
        if (++found.pickles > limits/* picklesInFile */.hU)
            throw new model_files_inspection/* ModelFault */.Q('MODEL_LIMIT', `More than ${limits/* picklesInFile */.hU} pickles follow each other`, start);
        const aside = inspection.aside();
        const walk = await aside.attempt(() => walkOne({ ...walking, inspection: aside }));
        inspection.findings.push(...(walk ? aside.findings : []));
        if (!walk) {
            inspection.report('MODEL_TRAILING_BYTES', `Behind the pickle there are bytes that are no pickle`, start);
            return;
        }
        if (found.pickles === 2)
            inspection.report('PICKLE_SEVERAL', 'Another pickle follows the first', start);
    }
}
async function walkPlainly(inspection, open, imports) {
    const silent = inspection.aside();
    await silent.attempt(() => (0,pickle_walk/* walkPickle */.Q)({ inspection: silent, imports, stream: open() }));
}
async function lookIntoLoads(inspection, stream, loads) {
    for (const { callee, bytes } of loads) {
        const name = (0,pickle_values/* importName */.bY)(callee);
        const { source } = stream.feed;
        const content = bytes.content
            ? (0,model_files_source/* bytesSource */.X)(bytes.content)
            : source && (0,model_files_source/* partOf */.B)(source, bytes.offset, bytes.size);
        if (!content || inspection.depth >= limits/* pickleDepth */.qs) {
            inspection.report('PICKLE_UNRESOLVED', `The bytes for ${name} cannot be looked into`, bytes.offset);
            continue;
        }
        const inner = inspection.part(`bytes for ${name}`, content);
        await inner.inspect();
    }
}


}),

43679:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  b: () => (PickleImports)
});
var _inspection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2564);
var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7606);
var _pickle_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72891);



class PickleImports {
    #uses = new Map();
    add(module, name, offset) {
        const key = `${module}\n${name}`;
        const known = this.#uses.get(key);
        if (known)
            return known.item;
        if (this.#uses.size >= _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .pickleImports */ .hJ)
            throw new _inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelFault */ .Q('MODEL_LIMIT', `The pickle imports more than ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .pickleImports */ .hJ} names`, offset);
        const item = { kind: 'import', module, name };
        this.#uses.set(key, { item, offset, called: false });
        return item;
    }
    call({ module, name }) {
        const use = this.#uses.get(`${module}\n${name}`);
        if (use)
            use.called = true;
    }
    without(modules) {
        return { uses: this.uses.filter(({ item }) => !modules.test(item.module)) };
    }
    get uses() {
        return [...this.#uses.values()];
    }
    get names() {
        return this.uses.map(({ item }) => (0,_pickle_values_js__WEBPACK_IMPORTED_MODULE_2__/* .importName */ .bY)(item)).sort();
    }
}


}),

71082:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  E: () => (opcodes)
});
const table = `
28 MARK none|2e STOP none|30 POP none|31 POP_MARK none|32 DUP none|46 FLOAT line|49 INT line|4a BININT i4|4b BININT1 u1
4c LONG line|4d BININT2 u2|4e NONE none|50 PERSID line|51 BINPERSID none|52 REDUCE none|53 STRING line
54 BINSTRING signed count4|55 SHORT_BINSTRING count1|56 UNICODE line|58 BINUNICODE count4|61 APPEND none|62 BUILD none
63 GLOBAL two lines|64 DICT none|7d EMPTY_DICT none|65 APPENDS none|67 GET line|68 BINGET u1|69 INST two lines
6a LONG_BINGET u4|6c LIST none|5d EMPTY_LIST none|6f OBJ none|70 PUT line|71 BINPUT u1|72 LONG_BINPUT u4|73 SETITEM none
74 TUPLE none|29 EMPTY_TUPLE none|75 SETITEMS none|47 BINFLOAT f8|80 PROTO u1|81 NEWOBJ none|82 EXT1 u1|83 EXT2 u2
84 EXT4 i4|85 TUPLE1 none|86 TUPLE2 none|87 TUPLE3 none|88 NEWTRUE none|89 NEWFALSE none|8a LONG1 count1
8b LONG4 signed count4|42 BINBYTES count4|43 SHORT_BINBYTES count1|8c SHORT_BINUNICODE count1|8d BINUNICODE8 count8
8e BINBYTES8 count8|8f EMPTY_SET none|90 ADDITEMS none|91 FROZENSET none|92 NEWOBJ_EX none|93 STACK_GLOBAL none
94 MEMOIZE none|95 FRAME u8|96 BYTEARRAY8 count8|97 NEXT_BUFFER none|98 READONLY_BUFFER none`;
const opcodes = (() => {
    const byCode = new Array(256).fill(undefined);
    for (const entry of table.trim().split(/[|\n]/)) {
        const [code = '', name = '', ...argument] = entry.split(' ');
        byCode[Number.parseInt(code, 16)] = { name, argument: argument.join(' ') };
    }
    return byCode;
})();


}),

72891:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  TO: () => (isThing),
  aX: () => (argumentsOf),
  bY: () => (importName)
});
function isThing(value, kind) {
    return typeof value === 'object' && value !== null && value.kind === kind;
}
function importName({ module, name }) {
    return `${module}.${name}`;
}
function argumentsOf(value) {
    return isThing(value, 'tuple') && value.whole ? value.items : [];
}


}),

5989:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (walkPickle)
});

// EXTERNAL MODULE: ./src/formats/model-files/inspection.ts
var inspection = __webpack_require__(2564);
// EXTERNAL MODULE: ./src/formats/model-files/limits.ts
var limits = __webpack_require__(7606);
;// CONCATENATED MODULE: ./src/formats/model-files/pickle-arguments.ts


const unknownLine = '\ufffd';
class PickleArguments {
    #stream;
    #bytesKept = 0;
    constructor(stream) {
        this.#stream = stream;
    }
    readAtOnce(kind) {
        switch (kind) {
            case 'u1':
                return this.#stream.byte();
            case 'u2':
                return this.#stream.u16();
            case 'i4':
                return this.#stream.i32();
            case 'u4':
                return this.#stream.u32();
            default:
                return undefined;
        }
    }
    async read({ argument, name }) {
        switch (argument) {
            case 'none':
                return undefined;
            case 'line':
                return this.#line(name);
            case 'two lines':
                return [await this.#line(name), await this.#line(name)];
            case 'count1':
                await this.#stream.need(1);
                return this.#bytes(name, this.#stream.byte());
            case 'count4':
                await this.#stream.need(4);
                return this.#bytes(name, this.#stream.u32());
            case 'signed count4':
                await this.#stream.need(4);
                return this.#bytes(name, this.#stream.i32());
            case 'count8':
                await this.#stream.need(8);
                return this.#bytes(name, this.#stream.u64());
            case 'u8':
            case 'f8':
                await this.#stream.need(8);
                return this.#stream.u64();
            case 'u1':
            case 'u2':
            case 'i4':
            case 'u4':
                await this.#stream.need(Number(argument[1]));
                return this.readAtOnce(argument);
        }
    }
    async #line(name) {
        const line = await this.#stream.line(limits/* pickleLine */.V2);
        if (line)
            return Buffer.from(line.buffer, line.byteOffset, line.length).toString('utf8');
        const isLong = this.#stream.has(limits/* pickleLine */.V2);
        if (isLong && name === 'UNICODE' && (await this.#stream.skipLine(limits/* pickleLongLine */.rw)))
            return unknownLine;
        const code = isLong ? 'MODEL_LIMIT' : 'MODEL_MALFORMED';
        throw new inspection/* ModelFault */.Q(code, 'A line of the pickle has no end', this.#stream.offset);
    }
    async #bytes(name, size) {
        if (size < 0)
            throw new inspection/* ModelFault */.Q('MODEL_MALFORMED', `${name} has a negative length`, this.#stream.offset);
        const offset = this.#stream.offset;
        if (!this.#keeps(name, size)) {
            await this.#stream.skip(size);
            return { kind: 'bytes', offset, size, content: undefined };
        }
        await this.#stream.need(size);
        const content = this.#stream.take(size);
        if (!isBytes(name))
            return { kind: 'bytes', offset, size, content };
        this.#bytesKept += size;
        return { kind: 'bytes', offset, size, content: content.slice() };
    }
    #keeps(name, size) {
        if (!isBytes(name))
            return size <= limits/* pickleNameLength */.Kq * 4;
        return size <= limits/* pickleBytesKept */.Yk && this.#bytesKept + size <= limits/* pickleAllBytesKept */.D1;
    }
}
function isBytes(name) {
    return name.includes('BYTE');
}

// EXTERNAL MODULE: ./src/formats/model-files/pickle-opcodes.ts
var pickle_opcodes = __webpack_require__(71082);
// EXTERNAL MODULE: ./src/domain/validation/finding.ts
var finding = __webpack_require__(21907);
// EXTERNAL MODULE: ./src/formats/model-files/pickle-values.ts
var pickle_values = __webpack_require__(72891);
;// CONCATENATED MODULE: ./src/formats/model-files/pickle-calls.ts

const loaders = new Set([
    'torch.storage._load_from_bytes',
    'pickle.loads',
    '_pickle.loads',
    'cPickle.loads',
    'cloudpickle.loads',
    'cloudpickle.cloudpickle.loads',
    'dill.loads',
    'dill._dill.loads',
]);
const callers = new Set([
    'copyreg._reconstructor',
    'copy_reg._reconstructor',
    'copyreg.__newobj__',
    'torch._tensor._rebuild_from_type_v2',
    'sklearn.neighbors._kd_tree.newObj',
    'sklearn.neighbors._ball_tree.newObj',
    'sklearn.metrics._dist_metrics.newObj',
]);
const encoders = new Set(['_codecs.encode']);
const codecs = new Set(['latin1', 'latin-1', 'utf-8', 'utf8', 'ascii']);
function checkCall(callee, args) {
    const name = (0,pickle_values/* importName */.bY)(callee);
    const given = (0,pickle_values/* argumentsOf */.aX)(args);
    if (loaders.has(name)) {
        const [bytes] = given;
        if ((0,pickle_values/* isThing */.TO)(bytes, 'bytes'))
            return { kind: 'loads', callee, bytes };
        return refused('PICKLE_UNRESOLVED', `The pickle gives ${name} what it made itself, and that is loaded`);
    }
    if (callers.has(name) && !(0,pickle_values/* isThing */.TO)(given[0], 'import'))
        return refused('PICKLE_CALL', `The pickle lets ${name} call a value that it made itself`);
    if (encoders.has(name) && !codecs.has(given[1] ?? null))
        return refused('PICKLE_CALL', `The pickle lets ${name} look a codec up that is none of text`);
    return { kind: 'plain' };
}
function refused(code, message) {
    return { kind: 'refused', code, message };
}

;// CONCATENATED MODULE: ./src/formats/model-files/pickle-containers.ts


function runContainer(name, machine, assertOwn) {
    switch (name) {
        case 'EMPTY_TUPLE':
            machine.push(machine.sequence('tuple', []));
            return true;
        case 'TUPLE':
            machine.push(machine.sequence('tuple', machine.popToMark()));
            return true;
        case 'TUPLE1':
        case 'TUPLE2':
        case 'TUPLE3': {
            const items = Array.from({ length: Number(name.at(-1)) }, () => machine.pop()).reverse();
            machine.push(machine.sequence('tuple', items));
            return true;
        }
        case 'EMPTY_LIST':
            machine.push(machine.sequence('list', []));
            return true;
        case 'LIST':
            machine.push(machine.sequence('list', machine.popToMark()));
            return true;
        case 'EMPTY_DICT':
            machine.push(machine.dictionary());
            return true;
        case 'DICT': {
            const items = machine.popToMark();
            machine.push(machine.dictionary());
            setItems(machine, items, assertOwn);
            return true;
        }
        case 'EMPTY_SET':
            machine.push(null);
            return true;
        case 'FROZENSET':
            machine.popToMark();
            machine.push(null);
            return true;
        case 'APPEND':
            append(machine, [machine.pop()], assertOwn);
            return true;
        case 'APPENDS':
        case 'ADDITEMS':
            append(machine, machine.popToMark(), assertOwn);
            return true;
        case 'SETITEM': {
            const value = machine.pop();
            setItems(machine, [machine.pop(), value], assertOwn);
            return true;
        }
        case 'SETITEMS':
            setItems(machine, machine.popToMark(), assertOwn);
            return true;
        default:
            return false;
    }
}
function append(machine, items, assertOwn) {
    const target = machine.top();
    assertOwn(target);
    if ((0,pickle_values/* isThing */.TO)(target, 'list'))
        machine.extend(target, items);
}
function setItems(machine, items, assertOwn) {
    const target = machine.top();
    assertOwn(target);
    if (items.length % 2 === 1)
        throw new inspection/* ModelFault */.Q('MODEL_MALFORMED', 'The pickle sets a key without a value');
    if (!(0,pickle_values/* isThing */.TO)(target, 'dict'))
        return;
    for (let at = 0; at < items.length; at += 2)
        machine.set(target, items[at], items[at + 1]);
}

;// CONCATENATED MODULE: ./src/formats/model-files/pickle-machine.ts


const itemsKept = 65_536;
class PickleMachine {
    #stack = [];
    #marks = [];
    #memo = [];
    #farMemo = new Map();
    #things = 0;
    #parts = 0;
    push(value) {
        if (this.#stack.length >= limits/* pickleStack */.Hz)
            throw tooMany('values on the stack');
        this.#stack.push(value);
    }
    pop() {
        this.#assertAboveMark();
        return this.#stack.pop();
    }
    top() {
        this.#assertAboveMark();
        return this.#stack.at(-1);
    }
    mark() {
        if (this.#marks.length >= limits/* pickleStack */.Hz)
            throw tooMany('marks');
        this.#marks.push(this.#stack.length);
    }
    popToMark() {
        const mark = this.#marks.pop();
        if (mark === undefined)
            throw new inspection/* ModelFault */.Q('MODEL_MALFORMED', 'The pickle takes a mark that it never set');
        return this.#stack.splice(mark);
    }
    popOrUnmark() {
        if (this.#marks.at(-1) === this.#stack.length)
            this.#marks.pop();
        else
            this.pop();
    }
    get height() {
        return this.#stack.length - (this.#marks.at(-1) ?? 0);
    }
    put(index, value) {
        if (index < this.#memo.length)
            this.#memo[index] = value;
        else if (index === this.#memo.length) {
            if (index >= limits/* pickleMemo */.rL)
                throw tooMany('values in the memo');
            this.#memo.push(value);
            this.#farMemo.delete(index);
        }
        else {
            if (this.#farMemo.size >= limits/* pickleFarMemo */.II)
                throw tooMany('values in the memo out of order');
            this.#farMemo.set(index, value);
        }
    }
    memoize() {
        this.put(this.#memo.length + this.#farMemo.size, this.top());
    }
    get(index) {
        const value = index < this.#memo.length ? this.#memo[index] : this.#farMemo.get(index);
        if (value === undefined)
            throw new inspection/* ModelFault */.Q('MODEL_MALFORMED', `The pickle takes value ${index} of its memo, which it never put there`);
        return value;
    }
    sequence(kind, items) {
        if (!this.#keeps(items.length))
            return null;
        const kept = items.length > itemsKept ? items.slice(0, itemsKept) : items;
        return { kind, items: kept, whole: kept === items };
    }
    dictionary() {
        return this.#keeps(0) ? { kind: 'dict', entries: new Map(), whole: true } : null;
    }
    made(callee, args) {
        return this.#keeps(1) ? { kind: 'made', callee, args, state: null } : unfollowed;
    }
    extend(list, items) {
        for (const item of items) {
            if (list.items.length >= itemsKept || !this.#keepsPart()) {
                list.whole = false;
                return;
            }
            list.items.push(item);
        }
    }
    set(dictionary, key, value) {
        if (typeof key === 'string' && (dictionary.entries.has(key) || this.#keepsPart()))
            dictionary.entries.set(key, value);
        else
            dictionary.whole = false;
    }
    #keeps(parts) {
        if (this.#things >= limits/* pickleThings */.gE || this.#parts + parts > limits/* pickleParts */.hH)
            return false;
        this.#things++;
        this.#parts += parts;
        return true;
    }
    #keepsPart() {
        return ++this.#parts <= limits/* pickleParts */.hH;
    }
    #assertAboveMark() {
        if (this.height < 1)
            throw new inspection/* ModelFault */.Q('MODEL_MALFORMED', 'The pickle takes a value from its stack where there is none');
    }
}
const unfollowed = {
    kind: 'made',
    callee: null,
    args: null,
    get state() {
        return null;
    },
    set state(_value) { },
};
function tooMany(what) {
    return new inspection/* ModelFault */.Q('MODEL_LIMIT', `The pickle has more ${what} than can be followed`);
}

;// CONCATENATED MODULE: ./src/formats/model-files/pickle-text.ts

class PickleTexts {
    #kept = 0;
    keep(text) {
        if (text === null || text.length > limits/* pickleNameLength */.Kq)
            return null;
        this.#kept += text.length + 16;
        return this.#kept > limits/* pickleTextKept */.Il ? null : text;
    }
}
function decodeUtf8(bytes) {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
    return text.includes('\ufffd') ? null : text;
}
function decodeAscii(bytes) {
    return bytes.every((byte) => byte < 128) ? Buffer.from(bytes).toString('latin1') : null;
}
function decodeQuoted(line) {
    const text = line.trim();
    const quote = text[0];
    if (text.length < 2 || (quote !== "'" && quote !== '"') || !text.endsWith(quote))
        return null;
    const decoded = decodeEscapes(text.slice(1, -1), byteEscape);
    return decoded !== null && /^[\x00-\x7f]*$/.test(decoded) ? decoded : null;
}
function decodeRawUnicode(line) {
    return decodeEscapes(line, rawEscape);
}
const byteEscape = /\\(?:x(?<hex>[0-9a-fA-F]{2})|(?<octal>[0-7]{1,3})|(?<sign>[\\'"abfnrtv])|[^])/g;
const rawEscape = /\\(?:u(?<hex>[0-9a-fA-F]{4})|U(?<long>[0-9a-fA-F]{8}))/g;
const controls = {
    a: '\x07',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
    v: '\v',
};
function decodeEscapes(text, escape) {
    let decoded = '';
    let at = 0;
    for (const { 0: whole, index, groups = {} } of text.matchAll(escape)) {
        const { hex, octal, long, sign } = groups;
        const code = octal === undefined ? Number.parseInt(hex ?? long ?? '', 16) : Number.parseInt(octal, 8);
        const isCode = sign === undefined;
        if (isCode && !(code <= 0x10ffff))
            return null;
        decoded += text.slice(at, index) + (isCode ? String.fromCodePoint(code) : (controls[sign] ?? sign));
        at = index + whole.length;
    }
    return decoded + text.slice(at);
}

;// CONCATENATED MODULE: ./src/formats/model-files/pickle-scalars.ts

function scalarOf(name, argument, texts) {
    switch (name) {
        case 'BININT':
        case 'BININT1':
        case 'BININT2':
            return argument;
        case 'INT':
        case 'LONG':
            return decimal(argument);
        case 'LONG1':
        case 'LONG4':
            return longOf(argument);
        case 'STRING':
            return texts.keep(decodeQuoted(argument));
        case 'UNICODE':
            return texts.keep(decodeRawUnicode(argument));
        case 'BINSTRING':
        case 'SHORT_BINSTRING':
            return texts.keep(decoded(argument, decodeAscii));
        case 'BINUNICODE':
        case 'SHORT_BINUNICODE':
        case 'BINUNICODE8':
            return texts.keep(decoded(argument, decodeUtf8));
        case 'BINBYTES':
        case 'SHORT_BINBYTES':
        case 'BINBYTES8':
        case 'BYTEARRAY8':
            return argument;
        default:
            return null;
    }
}
function decoded({ content }, decode) {
    return content ? decode(content) : null;
}
function decimal(line) {
    const text = line.trim().replace(/L$/, '');
    return /^[-+]?\d{1,30}$/.test(text) ? Number(text) : null;
}
function longOf({ content, size }) {
    if (!content || size > 32)
        return null;
    let value = 0n;
    for (let at = content.length - 1; at >= 0; at--)
        value = (value << 8n) | BigInt(content[at]);
    return Number(BigInt.asIntN(content.length * 8, value));
}

;// CONCATENATED MODULE: ./src/formats/model-files/pickle-steps.ts








class PickleSteps {
    machine = new PickleMachine();
    loads = [];
    #around;
    #texts = new PickleTexts();
    constructor(around) {
        this.#around = around;
    }
    run(name, argument, offset) {
        const { machine } = this;
        switch (name) {
            case 'PROTO':
                if (argument > 5)
                    throw new inspection/* ModelFault */.Q('MODEL_MALFORMED', `The pickle has protocol ${String(argument)}; there are 0 to 5`, offset);
                return;
            case 'FRAME':
                return;
            case 'MARK':
                return machine.mark();
            case 'POP':
                return machine.popOrUnmark();
            case 'POP_MARK':
                return void machine.popToMark();
            case 'DUP':
                return machine.push(machine.top());
            case 'GET':
                return machine.push(machine.get(wholeNumber(argument, offset)));
            case 'BINGET':
            case 'LONG_BINGET':
                return machine.push(machine.get(argument));
            case 'PUT':
                return machine.put(wholeNumber(argument, offset), machine.top());
            case 'BINPUT':
            case 'LONG_BINPUT':
                return machine.put(argument, machine.top());
            case 'MEMOIZE':
                return machine.memoize();
            case 'GLOBAL':
            case 'INST':
            case 'STACK_GLOBAL':
            case 'EXT1':
            case 'EXT2':
            case 'EXT4':
            case 'REDUCE':
            case 'NEWOBJ':
            case 'NEWOBJ_EX':
            case 'OBJ':
            case 'BUILD':
                return this.#act(name, argument, offset);
            case 'PERSID':
                return this.#outside(argument, offset);
            case 'BINPERSID':
                return this.#outside(machine.pop(), offset);
            case 'NEXT_BUFFER':
                this.#report('PICKLE_OUTSIDE', 'The pickle takes a buffer that is not in the file', offset);
                return machine.push(null);
            case 'READONLY_BUFFER':
                return void machine.top();
            default:
                if (!runContainer(name, machine, (target) => this.#assertNoImport(target, offset)))
                    machine.push(scalarOf(name, argument, this.#texts));
        }
    }
    #act(name, argument, offset) {
        const { machine } = this;
        switch (name) {
            case 'GLOBAL':
                return machine.push(this.#import(argument, offset));
            case 'INST': {
                const callee = this.#import(argument, offset);
                return this.#call(callee, { args: machine.sequence('tuple', machine.popToMark()), offset });
            }
            case 'STACK_GLOBAL': {
                const attribute = machine.pop();
                const module = machine.pop();
                if (typeof module === 'string' && typeof attribute === 'string')
                    return machine.push(this.#import([module, attribute], offset));
                this.#report('PICKLE_UNRESOLVED', 'The pickle makes the name of an import out of other values', offset);
                return machine.push(null);
            }
            case 'EXT1':
            case 'EXT2':
            case 'EXT4':
                this.#report('PICKLE_UNRESOLVED', `The pickle imports number ${String(argument)} of a list that each process keeps for itself`, offset);
                return machine.push(null);
            case 'OBJ': {
                const [callee = null, ...args] = machine.popToMark();
                return this.#call(callee, { args: machine.sequence('tuple', args), offset });
            }
            case 'BUILD':
                return this.#build(offset);
            default: {
                if (name === 'NEWOBJ_EX')
                    machine.pop();
                const args = machine.pop();
                return this.#call(machine.pop(), { args, offset });
            }
        }
    }
    #import([module, name], offset) {
        return this.#around.imports.add(module, name, offset);
    }
    #call(callee, { args, offset }) {
        if (!(0,pickle_values/* isThing */.TO)(callee, 'import')) {
            this.#report('PICKLE_CALL', 'The pickle calls a value that it made itself', offset);
            return this.machine.push(null);
        }
        this.#around.imports.call(callee);
        const check = checkCall(callee, args);
        if (check.kind === 'refused')
            this.#report(check.code, check.message, offset);
        if (check.kind === 'loads')
            this.loads.push(check);
        this.machine.push(this.machine.made(callee, args));
    }
    #build(offset) {
        const state = this.machine.pop();
        const target = this.machine.top();
        if ((0,pickle_values/* isThing */.TO)(target, 'made'))
            target.state = state;
        else
            this.#assertNoImport(target, offset);
    }
    #assertNoImport(target, offset) {
        if (!(0,pickle_values/* isThing */.TO)(target, 'import'))
            return;
        const message = `The pickle changes ${(0,finding/* quoteText */.o)((0,pickle_values/* importName */.bY)(target))} itself, which it imports`;
        this.#report('PICKLE_CALL', message, offset);
    }
    #outside(id, offset) {
        const isExpected = this.#around.takesOutside?.(id) ?? false;
        if (!isExpected)
            this.#report('PICKLE_OUTSIDE', 'The pickle refers to an object that its loader must supply', offset);
        this.machine.push(isExpected ? this.machine.made(null, id) : null);
    }
    #report(code, message, offset) {
        this.#around.inspection.report(code, message, offset);
    }
}
function wholeNumber(line, offset) {
    if (typeof line === 'string' && /^\s*(?:\+?\d+(?:_\d+)*|-0+)\s*$/.test(line))
        return Math.abs(Number(line.replaceAll('_', '')));
    throw new inspection/* ModelFault */.Q('MODEL_MALFORMED', 'The pickle names a place in its memo by no number', offset);
}

;// CONCATENATED MODULE: ./src/formats/model-files/pickle-walk.ts






const fixedArgument = 8;
async function walkPickle(request) {
    const { stream, onBuilt } = request;
    const steps = new PickleSteps(request);
    const reader = new PickleArguments(stream);
    let protocol = 0;
    for (let count = 1; count <= limits/* pickleOpcodes */.oE; count++) {
        if (!stream.has(1 + fixedArgument) && !(await stream.fill(1 + fixedArgument)) && !stream.has(1))
            throw new inspection/* ModelFault */.Q('MODEL_TRUNCATED', 'The pickle has no end', stream.offset);
        const offset = stream.offset;
        const code = stream.byte();
        const opcode = pickle_opcodes/* opcodes */.E[code];
        if (!opcode)
            throw new inspection/* ModelFault */.Q('MODEL_MALFORMED', `Byte ${code} is no opcode of a pickle`, offset);
        const { name } = opcode;
        if (name === 'STOP') {
            const root = steps.machine.pop();
            const loads = steps.loads.filter((check) => check.kind === 'loads');
            return { root, protocol, opcodes: count, loads };
        }
        const isAtHand = stream.has(fixedArgument) && opcode.argument.length === 2;
        const atOnce = isAtHand ? reader.readAtOnce(opcode.argument) : undefined;
        const argument = opcode.argument === 'none' ? undefined : atOnce !== undefined ? atOnce : await reader.read(opcode);
        if (name === 'PROTO')
            protocol = argument;
        steps.run(name, argument, offset);
        if (name === 'BUILD' && onBuilt) {
            const built = steps.machine.top();
            if ((0,pickle_values/* isThing */.TO)(built, 'made'))
                await onBuilt(built, stream);
        }
    }
    throw new inspection/* ModelFault */.Q('MODEL_LIMIT', `The pickle has more than ${limits/* pickleOpcodes */.oE} opcodes`, stream.offset);
}


}),

35433:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  MB: () => (protoFields),
  MX: () => (nextField),
  q5: () => (protoText)
});
var _inspection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2564);

function* protoFields(message) {
    let at = 0;
    const varint = () => {
        let value = 0n;
        for (let shift = 0n; shift < 70n; shift += 7n) {
            const byte = message[at++];
            if (byte === undefined)
                throw broken('ends within a number');
            if (shift === 0n && byte < 128)
                return BigInt(byte);
            value |= BigInt(byte & 127) << shift;
            if (byte < 128)
                return value;
        }
        throw broken('has a number of more than ten bytes');
    };
    const take = (size) => {
        if (at + size > message.length)
            throw broken('has a field that is longer than itself');
        at += size;
        return message.subarray(at - size, at);
    };
    while (at < message.length) {
        const key = Number(varint());
        const number = key >>> 3;
        if (number === 0)
            throw broken('has a field number 0');
        switch (key & 7) {
            case 0:
                yield { number, wire: 'varint', value: varint() };
                break;
            case 1:
                yield { number, wire: 'fixed', bytes: take(8) };
                break;
            case 2:
                yield { number, wire: 'bytes', bytes: take(Number(varint())) };
                break;
            case 5:
                yield { number, wire: 'fixed', bytes: take(4) };
                break;
            default:
                throw broken(`has a field of unknown kind ${key & 7}`);
        }
    }
}
async function nextField(stream, end) {
    if (stream.offset === end)
        return undefined;
    const key = await streamVarint(stream);
    const number = Math.floor(key / 8);
    if (number === 0)
        throw broken('has a field number 0', stream.offset);
    const kind = key % 8;
    const value = kind === 0 || kind === 2 ? await streamVarint(stream) : 0;
    const sizes = { 0: 0, 1: 8, 2: value, 5: 4 };
    const size = sizes[kind];
    if (size === undefined)
        throw broken(`has a field of unknown kind ${kind}`, stream.offset);
    if (stream.offset + size > end) {
        const message = `The message ends at byte ${end}; a field of it says ${stream.offset + size}`;
        throw new _inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelFault */ .Q('MODEL_TRUNCATED', message, stream.offset);
    }
    return { number, wire: kind === 0 ? 'varint' : kind === 2 ? 'bytes' : 'fixed', value, size };
}
function protoText(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
}
async function streamVarint(stream) {
    let value = 0;
    for (let place = 1, index = 0; index < 10; index++, place *= 128) {
        if (!stream.has(1))
            await stream.need(1);
        const byte = stream.byte();
        value += (byte & 127) * place;
        if (byte < 128)
            return value;
    }
    throw broken('has a number of more than ten bytes', stream.offset);
}
function broken(what, offset) {
    return new _inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelFault */ .Q('MODEL_MALFORMED', `The message ${what}`, offset);
}


}),

63239:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  B: () => (partOf),
  X: () => (bytesSource)
});
function bytesSource(bytes) {
    return {
        size: bytes.length,
        read: (offset, length) => Promise.resolve(bytes.subarray(offset, offset + length)),
    };
}
function partOf(source, offset, size) {
    return {
        size,
        read: (at, length) => source.read(offset + at, Math.max(0, Math.min(length, size - at))),
    };
}


}),

67100:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  readLegacyTorch: () => (readLegacyTorch),
  recogniseTorch: () => (recogniseTorch)
});
var _byte_stream_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91189);
var _inspection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2564);
var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7606);
var _pickle_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1774);
var _pickle_imports_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43679);
var _pickle_values_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(72891);
var _pickle_walk_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5989);
var _torch_storage_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86394);








const magic = Number(0x1950a86a20f9469cfc6cn);
const magicBytes = Buffer.from(['8a', '0a', '6cfc9c46f9206aa85019', '2e'].join(''), 'hex');
async function recogniseTorch(source) {
    const head = Buffer.from(await source.read(0, 32));
    const at = head.indexOf(magicBytes);
    return at === 2 || at === 0;
}
async function readLegacyTorch(inspection) {
    const imports = new _pickle_imports_js__WEBPACK_IMPORTED_MODULE_4__/* .PickleImports */ .b();
    const storages = new Map();
    const stream = new _byte_stream_js__WEBPACK_IMPORTED_MODULE_0__/* .ByteStream */ .x((0,_byte_stream_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceFeed */ .a)(inspection.source));
    const walk = async () => {
        const takesOutside = (id) => (0,_torch_storage_js__WEBPACK_IMPORTED_MODULE_6__/* .takeStorage */ .f)(id, storages);
        const pickle = await (0,_pickle_walk_js__WEBPACK_IMPORTED_MODULE_5__/* .walkPickle */ .Q)({ inspection, imports, stream, takesOutside });
        await (0,_pickle_file_js__WEBPACK_IMPORTED_MODULE_3__/* .lookIntoLoads */ .$$)(inspection, stream, pickle.loads);
        return pickle;
    };
    let protocol;
    try {
        if ((await walk()).root !== magic)
            throw new _inspection_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelFault */ .Q('MODEL_MALFORMED', 'The magic number of PyTorch is not the first value');
        await walk();
        await walk();
        protocol = (await walk()).protocol;
        await skipStorages(stream, (await walk()).root, storages);
    }
    finally {
        (0,_pickle_file_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeImports */ .qp)(inspection, imports);
    }
    if (!(await stream.isAtEnd()))
        inspection.report('MODEL_TRAILING_BYTES', 'There are bytes behind the last storage', stream.offset);
    return {
        facts: {
            protocol,
            imports: imports.names.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .listedNames */ .cr),
            importCount: imports.names.length,
            storages: storages.size,
            elementsByType: (0,_torch_storage_js__WEBPACK_IMPORTED_MODULE_6__/* .countByType */ .J)(storages),
        },
    };
}
async function skipStorages(stream, keys, storages) {
    if (!(0,_pickle_values_js__WEBPACK_IMPORTED_MODULE_7__/* .isThing */ .TO)(keys, 'list') || !keys.whole || keys.items.length !== storages.size)
        throw new _inspection_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelFault */ .Q('MODEL_MALFORMED', 'The keys of the storages are not those that the object refers to');
    for (const key of keys.items) {
        const storage = storages.get(String(key));
        if (storage?.bytes === undefined)
            throw new _inspection_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelFault */ .Q('MODEL_MALFORMED', 'A storage is not one that the object refers to', stream.offset);
        await stream.need(8);
        const elements = stream.u64();
        if (elements !== storage.elements) {
            const message = `A storage has ${elements} elements; the object refers to ${storage.elements}`;
            throw new _inspection_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelFault */ .Q('MODEL_MALFORMED', message, stream.offset);
        }
        await stream.skip(storage.bytes);
    }
}


}),

86394:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  J: () => (countByType),
  f: () => (takeStorage)
});
var _pickle_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72891);

const elementBytes = {
    DoubleStorage: 8,
    FloatStorage: 4,
    HalfStorage: 2,
    BFloat16Storage: 2,
    LongStorage: 8,
    IntStorage: 4,
    ShortStorage: 2,
    CharStorage: 1,
    ByteStorage: 1,
    BoolStorage: 1,
    ComplexFloatStorage: 8,
    ComplexDoubleStorage: 16,
    QInt8Storage: 1,
    QUInt8Storage: 1,
    QInt32Storage: 4,
    UntypedStorage: 1,
};
function takeStorage(id, storages) {
    const [tag, type, key, , elements] = (0,_pickle_values_js__WEBPACK_IMPORTED_MODULE_0__/* .argumentsOf */ .aX)(id);
    const isPlain = tag === 'storage' && (0,_pickle_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isThing */ .TO)(type, 'import') && typeof elements === 'number' && elements >= 0;
    if (!isPlain || type.module !== 'torch' || (typeof key !== 'string' && typeof key !== 'number'))
        return false;
    const width = elementBytes[type.name];
    const bytes = width === undefined ? undefined : width * elements;
    storages.set(String(key), { key: String(key), type: type.name, elements, bytes });
    return true;
}
function countByType(storages) {
    const counts = {};
    for (const { type, elements } of storages.values())
        counts[type] = (counts[type] ?? 0) + elements;
    return counts;
}


}),

49669:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  W: () => (checkedStream),
  Y: () => (unpackedStream)
});
var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
var node_stream__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_0__);
var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
var node_zlib__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_1__);
var _domain_validation_finding_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21907);
var _byte_stream_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91189);
var _inspection_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2564);
var _limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7606);






function unpackedStream(source, packing) {
    return new _byte_stream_js__WEBPACK_IMPORTED_MODULE_2__/* .ByteStream */ .x(packing === 'stored' ? (0,_byte_stream_js__WEBPACK_IMPORTED_MODULE_2__/* .sourceFeed */ .a)(source) : unpackedFeed(source, packing));
}
function unpackedFeed(source, packing) {
    const options = { chunkSize: _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .pieceBytes */ .I3 };
    const makers = {
        'deflate-raw': () => node_zlib__WEBPACK_IMPORTED_MODULE_1___default().createInflateRaw(options),
        zlib: () => node_zlib__WEBPACK_IMPORTED_MODULE_1___default().createInflate(options),
        gzip: () => node_zlib__WEBPACK_IMPORTED_MODULE_1___default().createGunzip(options),
    };
    const engine = makers[packing]();
    (0,node_stream__WEBPACK_IMPORTED_MODULE_0__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(pieces(source)), engine, () => {
    });
    const content = engine[Symbol.asyncIterator]();
    let count = 0;
    return {
        async next() {
            const piece = await content.next().catch((error) => {
                const { code } = error;
                if (code?.startsWith('Z_'))
                    throw new _inspection_js__WEBPACK_IMPORTED_MODULE_3__/* .ModelFault */ .Q(code === 'Z_BUF_ERROR' ? 'MODEL_TRUNCATED' : 'MODEL_MALFORMED', 'The content cannot be unpacked: it is damaged or cut off');
                throw error;
            });
            if (piece.done) {
                if (engine.bytesWritten !== source.size)
                    throw new _inspection_js__WEBPACK_IMPORTED_MODULE_3__/* .ModelFault */ .Q('MODEL_TRAILING_BYTES', 'There are bytes behind the packed content');
                return undefined;
            }
            count += piece.value.length;
            if (count > _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .unpackedBytes */ .dy) {
                engine.destroy();
                throw new _inspection_js__WEBPACK_IMPORTED_MODULE_3__/* .ModelFault */ .Q('MODEL_LIMIT', `The content unpacks to more than ${_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .unpackedBytes */ .dy} bytes`);
            }
            return piece.value;
        },
    };
}
async function* pieces(source) {
    for (let at = 0; at < source.size; at += _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .pieceBytes */ .I3)
        yield await source.read(at, Math.min(_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .pieceBytes */ .I3, source.size - at));
}
function checkedStream(stream, { inspection, name, crc, size }) {
    let sum = 0;
    let count = 0;
    let isDone = false;
    return new _byte_stream_js__WEBPACK_IMPORTED_MODULE_2__/* .ByteStream */ .x({
        async next() {
            const piece = await stream.feed.next();
            if (piece) {
                sum = node_zlib__WEBPACK_IMPORTED_MODULE_1___default().crc32(piece, sum);
                count += piece.length;
                return piece;
            }
            if (!isDone && (sum !== crc || count !== size))
                inspection.report('ZIP_CHECKSUM', `${(0,_domain_validation_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .quoteText */ .o)(name)} has other bytes than the archive's checksum says`);
            isDone = true;
            return undefined;
        },
    });
}


}),

6217:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  "do": () => (widened),
  uP: () => (endsAsZip),
  x5: () => (readZipDirectory)
});
var _domain_validation_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21907);
var _inspection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2564);
var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7606);



const endSize = 22;
const longestComment = 65_535;
const locatorSize = 20;
const wide = 0xffffffff;
async function readZipDirectory(source) {
    const tailStart = Math.max(0, source.size - endSize - longestComment - locatorSize);
    const tail = Buffer.from(await source.read(tailStart, source.size - tailStart));
    const end = findEnd(tail);
    const disks = tail.readUInt16LE(end + 4) + tail.readUInt16LE(end + 6);
    if (disks !== 0 && disks !== 0x1fffe)
        throw malformed('is spread over several disks');
    if (end + endSize + tail.readUInt16LE(end + 20) !== tail.length)
        throw new _inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelFault */ .Q('ZIP_HIDDEN_BYTES', 'There are bytes behind the end of the archive', tailStart + end);
    let place = {
        count: tail.readUInt16LE(end + 10),
        size: tail.readUInt32LE(end + 12),
        offset: tail.readUInt32LE(end + 16),
        end: tailStart + end,
    };
    const locator = end - locatorSize;
    if (locator >= 0 && tail.readUInt32LE(locator) === 0x07064b50)
        place = await readWideEnd(source, Number(tail.readBigUInt64LE(locator + 8)), tailStart + locator);
    if (place.size > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .zipDirectoryBytes */ .w0 || place.count > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .zipEntries */ .uW)
        throw new _inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelFault */ .Q('MODEL_LIMIT', `The archive lists ${place.count} entries in ${place.size} bytes`);
    if (place.offset + place.size !== place.end)
        throw new _inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelFault */ .Q('ZIP_HIDDEN_BYTES', 'The directory of the archive does not end where its end record begins');
    const bytes = Buffer.from(await source.read(place.offset, place.size));
    return { entries: parseEntries(bytes, place.count), offset: place.offset };
}
async function endsAsZip(source) {
    const tailStart = Math.max(0, source.size - endSize - longestComment - locatorSize);
    const tail = Buffer.from(await source.read(tailStart, source.size - tailStart));
    const end = tail.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
    if (end < 0 || end + endSize > tail.length)
        return false;
    if (end >= locatorSize && tail.readUInt32LE(end - locatorSize) === 0x07064b50)
        return true;
    const directory = tailStart + end - tail.readUInt32LE(end + 12);
    const first = directory < 0 ? undefined : Buffer.from(await source.read(directory, 4));
    return first?.toString('latin1') === 'PK\x01\x02';
}
function findEnd(tail) {
    const signature = Buffer.from('PK\x05\x06', 'latin1');
    const last = tail.lastIndexOf(signature);
    if (last < 0 || last + endSize > tail.length)
        throw new _inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelFault */ .Q('MODEL_TRUNCATED', 'The archive has no end record');
    for (let at = tail.indexOf(signature); at < last; at = tail.indexOf(signature, at + 1))
        if (isEnd(tail, at))
            throw new _inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelFault */ .Q('ZIP_HIDDEN_BYTES', 'The archive has two end records');
    return last;
}
function isEnd(tail, at) {
    return at + endSize <= tail.length && at + endSize + tail.readUInt16LE(at + 20) === tail.length;
}
async function readWideEnd(source, at, locator) {
    const record = Buffer.from(await source.read(at, 56));
    if (record.length < 56 || record.readUInt32LE(0) !== 0x06064b50)
        throw malformed('has no wide end record');
    if (at + 12 + Number(record.readBigUInt64LE(4)) !== locator)
        throw new _inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelFault */ .Q('ZIP_HIDDEN_BYTES', 'There are bytes between the end records of the archive', at);
    return {
        count: Number(record.readBigUInt64LE(32)),
        size: Number(record.readBigUInt64LE(40)),
        offset: Number(record.readBigUInt64LE(48)),
        end: at,
    };
}
function parseEntries(bytes, count) {
    const entries = [];
    let at = 0;
    for (let index = 0; index < count; index++) {
        if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50)
            throw malformed(`lists ${count} entries and has ${index}`);
        const [nameSize, extraSize, commentSize] = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field));
        const after = at + 46 + nameSize + extraSize + commentSize;
        if (after > bytes.length)
            throw malformed('has an entry that is cut off');
        const name = bytes.toString('utf8', at + 46, at + 46 + nameSize);
        const extra = bytes.subarray(at + 46 + nameSize, at + 46 + nameSize + extraSize);
        const stated = {
            size: bytes.readUInt32LE(at + 24),
            packed: bytes.readUInt32LE(at + 20),
            offset: bytes.readUInt32LE(at + 42),
        };
        entries.push({
            name,
            flags: bytes.readUInt16LE(at + 8),
            method: bytes.readUInt16LE(at + 10),
            crc: bytes.readUInt32LE(at + 16),
            ...widened(stated, extra, name),
        });
        at = after;
    }
    if (at !== bytes.length)
        throw malformed(`has bytes in its directory that are no entry`);
    return entries;
}
function widened(stated, extra, name) {
    const missing = Object.keys(stated).filter((key) => stated[key] === wide);
    if (missing.length === 0)
        return stated;
    for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
        const size = extra.readUInt16LE(at + 2);
        if (extra.readUInt16LE(at) !== 1 || at + 4 + size > extra.length || size < missing.length * 8)
            continue;
        const found = missing.map((key, index) => [key, Number(extra.readBigUInt64LE(at + 4 + index * 8))]);
        return { ...stated, ...Object.fromEntries(found) };
    }
    throw malformed(`does not state the size of ${(0,_domain_validation_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteText */ .o)(name)}`);
}
function malformed(what) {
    return new _inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelFault */ .Q('MODEL_MALFORMED', `The archive ${what}`);
}


}),

11690:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  YH: () => (archiveOf),
  reviewEntry: () => (reviewEntry),
  u0: () => (entryText)
});
/* unused harmony exports beginsPickle, readPickleEntry */
var _domain_validation_finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21907);
var _inspection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2564);
var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7606);
var _pickle_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1774);
var _zip_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84250);





const archives = [
    ['zip', '504b0304'],
    ['gzip', '1f8b08'],
    ['7z', '377abcaf271c'],
    ['xz', 'fd377a585a00'],
    ['bzip2', '425a68'],
    ['rar', '526172211a07'],
    ['zstd', '28b52ffd'],
];
function archiveOf(head) {
    const hex = Buffer.from(head.subarray(0, 8)).toString('hex');
    return archives.find(([, magic]) => hex.startsWith(magic))?.[0];
}
function beginsPickle(head) {
    return head[0] === 0x80 && head[1] <= 5;
}
async function readPickleEntry(inspection, entry) {
    const part = inspection.part(entry.name, entry.content);
    return part.attempt(() => (0,_pickle_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readPickleFile */ .jr)(part, () => (0,_zip_file_js__WEBPACK_IMPORTED_MODULE_3__/* .entryStream */ .v)(part, entry)));
}
async function reviewEntry(inspection, entry) {
    const part = inspection.part(entry.name, entry.content);
    await part.attempt(async () => {
        const stream = (0,_zip_file_js__WEBPACK_IMPORTED_MODULE_3__/* .entryStream */ .v)(part, entry);
        await stream.fill(8);
        const head = stream.has(8) ? stream.take(8).slice() : new Uint8Array(0);
        const archive = archiveOf(head);
        if (archive !== undefined)
            throw new _inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelFault */ .Q('MODEL_NESTED_ARCHIVE', `${(0,_domain_validation_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .quoteText */ .o)(entry.name)} is an archive (${archive})`);
        if (beginsPickle(head) || /\.(pkl|pickle|joblib)$/.test(entry.name))
            await readPickleEntry(inspection, entry);
    });
}
async function entryText(part, entry) {
    if (entry.size > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonBytes */ .yN)
        throw new _inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelFault */ .Q('MODEL_LIMIT', `${(0,_domain_validation_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .quoteText */ .o)(entry.name)} has ${entry.size} bytes; at most ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonBytes */ .yN} are read`);
    const stream = (0,_zip_file_js__WEBPACK_IMPORTED_MODULE_3__/* .entryStream */ .v)(part, entry);
    const bytes = await stream.bytes(entry.size);
    if (!(await stream.isAtEnd()))
        throw new _inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelFault */ .Q('ZIP_CHECKSUM', `${(0,_domain_validation_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .quoteText */ .o)(entry.name)} is longer than stated`);
    return Buffer.from(bytes).toString('utf8');
}


}),

84250:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Q: () => (openZip),
  v: () => (entryStream)
});
var _domain_validation_finding_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21907);
var _inspection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2564);
var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7606);
var _source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63239);
var _unpacked_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49669);
var _zip_directory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6217);






const localSize = 30;
const followedByDescriptor = 8;
const encrypted = 0x41;
const longestDescriptor = 24;
async function openZip(inspection) {
    const { source } = inspection;
    const { entries, offset } = await (0,_zip_directory_js__WEBPACK_IMPORTED_MODULE_3__/* .readZipDirectory */ .x5)(source);
    const open = [];
    const seen = new Set();
    let end = 0;
    let slack = 0;
    for (const entry of entries.toSorted((a, b) => a.offset - b.offset)) {
        assertName(inspection, entry, seen);
        const found = await openEntry(inspection, entry);
        if (!found)
            continue;
        const gap = entry.offset - end;
        if (gap < 0 || gap > slack)
            hidden(inspection, entry.name, end);
        ({ end, slack } = found);
        open.push({ ...entry, content: (0,_source_js__WEBPACK_IMPORTED_MODULE_4__/* .partOf */ .B)(source, found.start, entry.packed) });
    }
    if (offset < end || offset - end > slack)
        hidden(inspection, 'the directory', end);
    return open;
}
function entryStream(inspection, entry) {
    const kind = entry.method === 8 ? 'deflate-raw' : 'stored';
    const inner = (0,_unpacked_js__WEBPACK_IMPORTED_MODULE_2__/* .unpackedStream */ .Y)(entry.content, kind);
    return (0,_unpacked_js__WEBPACK_IMPORTED_MODULE_2__/* .checkedStream */ .W)(inner, { crc: entry.crc, size: entry.size, name: entry.name, inspection });
}
function assertName(inspection, { name }, seen) {
    const parts = name.replace(/\/$/, '').split('/');
    const isPlain = !/[\\:\u0000-\u001f\ufffd]/.test(name) &&
        !parts.some((part) => part === '' || part === '.' || part === '..');
    if (!isPlain)
        inspection.report('ZIP_NAME', `The archive holds an entry named ${(0,_domain_validation_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .quoteText */ .o)(name)}`);
    const key = name.normalize('NFC').toLowerCase();
    if (seen.has(key))
        inspection.report('ZIP_DUPLICATE', `The archive holds ${(0,_domain_validation_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .quoteText */ .o)(name)} twice`);
    seen.add(key);
}
async function openEntry(inspection, entry) {
    const { source } = inspection;
    const name = (0,_domain_validation_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .quoteText */ .o)(entry.name);
    const header = Buffer.from(await source.read(entry.offset, localSize));
    if (header.length < localSize || header.readUInt32LE(0) !== 0x04034b50) {
        inspection.report('ZIP_HEADERS_DIFFER', `${name} has no header where the directory says`, entry.offset);
        return undefined;
    }
    const nameSize = header.readUInt16LE(26);
    const extraSize = header.readUInt16LE(28);
    const rest = Buffer.from(await source.read(entry.offset + localSize, nameSize + extraSize));
    const local = {
        name: rest.toString('utf8', 0, nameSize),
        flags: header.readUInt16LE(6),
        method: header.readUInt16LE(8),
        crc: header.readUInt32LE(14),
        ...(0,_zip_directory_js__WEBPACK_IMPORTED_MODULE_3__/* .widened */ ["do"])({ size: header.readUInt32LE(22), packed: header.readUInt32LE(18) }, rest.subarray(nameSize), entry.name),
    };
    if (((entry.flags | local.flags) & encrypted) !== 0) {
        inspection.report('ZIP_ENCRYPTED', `${name} is encrypted`, entry.offset);
        return undefined;
    }
    const differing = differences(entry, local);
    if (differing.length > 0) {
        const message = `${name} has another ${differing.join(', ')} in its header than in the directory`;
        inspection.report('ZIP_HEADERS_DIFFER', message, entry.offset);
    }
    if (entry.method !== 0 && entry.method !== 8) {
        inspection.report('MODEL_COMPRESSION', `${name} is packed by method ${entry.method}`, entry.offset);
        return undefined;
    }
    if (entry.method === 0 && entry.packed !== entry.size)
        inspection.report('ZIP_HEADERS_DIFFER', `${name} is stored with two sizes`, entry.offset);
    if (entry.size > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .zipRatioFreeBytes */ .oX && entry.size > entry.packed * _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .zipRatio */ .zw) {
        const message = `${name} unpacks from ${entry.packed} to ${entry.size} bytes`;
        inspection.report('ZIP_RATIO', message, entry.offset);
        return undefined;
    }
    const start = entry.offset + localSize + nameSize + extraSize;
    if (start + entry.packed > source.size)
        throw new _inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelFault */ .Q('MODEL_TRUNCATED', `${name} reaches beyond the end of the file`, entry.offset);
    const slack = (local.flags & followedByDescriptor) === 0 ? 0 : longestDescriptor;
    return { start, end: start + entry.packed, slack };
}
function differences(entry, local) {
    const isLate = (local.flags & followedByDescriptor) !== 0;
    const sums = ['crc', 'packed', 'size'];
    const fields = ['name', 'flags', 'method'];
    const isEmpty = isLate && sums.every((field) => local[field] === 0);
    return [...fields, ...(isEmpty ? [] : sums)].filter((field) => entry[field] !== local[field]);
}
function hidden(inspection, before, end) {
    const message = `There are bytes of no entry, or of two, before ${(0,_domain_validation_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .quoteText */ .o)(before)}`;
    inspection.report('ZIP_HIDDEN_BYTES', message, end);
}


})

};
