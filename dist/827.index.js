export const id = 827;
export const ids = [827];
export const modules = {

/***/ 64827:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readYaml: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _json_node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19655);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54546);



/** A YAML text takes far longer to parse than a JSON one. */
const largestText = 1024 * 1024;
const mostNodes = 100_000;
/**
 * Reads YAML 1.2 with the core schema: no custom tags, no key twice, aliases only as often as they stay harmless.
 * @throws ModelgateError METRICS_INVALID with line and column; FILE_UNREADABLE for more than 1 MB
 */
function readYaml(text, path) {
    if (text.length > largestText) {
        throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fileUnreadable */ .W)({
            message: 'a YAML metrics file has at most 1 MB',
            place: { path },
            hint: 'Write the final values alone, or JSON.',
        });
    }
    if (isNestedDeeply(text))
        throw tooDeep(path);
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = parse(text, { path, lines });
    const [problem] = [...document.errors, ...document.warnings];
    if (problem) {
        const { line, col } = lines.linePos(problem.pos[0]);
        throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .metricsInvalid */ .b)({
            message: `the YAML is malformed: ${problem.message}`,
            place: { path, line, column: col },
            cause: problem,
        });
    }
    return convert(document.contents, { document, path, lines, depth: 0, budget: { nodes: mostNodes } });
}
function parse(text, { path, lines }) {
    try {
        // Duplicates are looked for below: the library's own search takes a time that grows with the square of the keys.
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, {
            schema: 'core',
            version: '1.2',
            uniqueKeys: false,
            prettyErrors: false,
            lineCounter: lines,
        });
    }
    catch (cause) {
        throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .metricsInvalid */ .b)({ message: 'the YAML is malformed', place: { path }, cause });
    }
}
function convert(node, context) {
    const { document, path, depth, budget } = context;
    if (depth > _json_node_js__WEBPACK_IMPORTED_MODULE_2__/* .deepest */ .J)
        throw tooDeep(path);
    if (--budget.nodes < 0) {
        throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .metricsInvalid */ .b)({
            message: `the YAML has more than ${mostNodes} values, aliases followed`,
            place: { path },
        });
    }
    const below = { ...context, depth: depth + 1 };
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
        return convert(node.resolve(document), below);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
        return { kind: 'array', items: node.items.map((item) => convert(item, below)) };
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
        const entries = new Map();
        for (const { key, value } of node.items) {
            const name = keyOf(key, context);
            if (entries.has(name)) {
                throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .metricsInvalid */ .b)({
                    message: `key ${JSON.stringify(name.slice(0, 80))} is given twice`,
                    place: placeOf(key, context),
                });
            }
            entries.set(name, convert(value, below));
        }
        return { kind: 'object', entries };
    }
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node))
        return convertScalar(node.value, node.source);
    return { kind: 'null' };
}
function convertScalar(value, source) {
    switch (typeof value) {
        case 'number':
            return { kind: 'number', value, text: source ?? String(value) };
        case 'bigint':
            return { kind: 'number', value: Number(value), text: String(value) };
        case 'boolean':
            return { kind: 'boolean', value };
        case 'string':
            return { kind: 'text', text: value };
        default:
            return { kind: 'null' };
    }
}
function keyOf(key, context) {
    const target = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(key) ? key.resolve(context.document) : key;
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(target) && target.value !== null && typeof target.value !== 'object')
        return String(target.value);
    throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .metricsInvalid */ .b)({ message: 'a key must be text or a number', place: placeOf(key, context) });
}
function placeOf(node, { path, lines }) {
    const range = node.range;
    if (!range)
        return { path };
    const { line, col } = lines.linePos(range[0]);
    return { path, line, column: col };
}
/** Looks before parsing, since the parser needs long for what is nested deeply on purpose. */
function isNestedDeeply(text) {
    let depth = 0;
    for (const sign of text.matchAll(/[[\]{}]/g)) {
        depth += sign[0] === '[' || sign[0] === '{' ? 1 : -1;
        if (depth > _json_node_js__WEBPACK_IMPORTED_MODULE_2__/* .deepest */ .J)
            return true;
    }
    return new RegExp(`(?:[-?:] ){${_json_node_js__WEBPACK_IMPORTED_MODULE_2__/* .deepest */ .J + 1}}`).test(text);
}
function tooDeep(path) {
    return (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .metricsInvalid */ .b)({ message: `values are nested more than ${_json_node_js__WEBPACK_IMPORTED_MODULE_2__/* .deepest */ .J} deep`, place: { path } });
}


/***/ })

};
