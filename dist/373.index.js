export const id = 373;
export const ids = [373];
export const modules = {

/***/ 35760:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compare: () => (/* binding */ compare)
/* harmony export */ });
/* harmony import */ var _runtime_define_action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7320);
/* harmony import */ var _gather_review_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67705);
/* harmony import */ var _review_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10109);



/** Compares a candidate with a baseline and applies the policy, without a word to the pull request. */
const compare = (0,_runtime_define_action_js__WEBPACK_IMPORTED_MODULE_0__/* .defineAction */ .QP)({
    id: 'compare',
    title: 'Modelgate: compare a model',
    description: 'Compares a candidate with a baseline and applies the policy; writes comparison.json for `report`.',
    permissions: {
        contents: {
            access: 'read',
            why: 'reads the policy, the commits and the base’s metrics by API; no checkout is needed',
        },
        actions: { access: 'read', why: 'finds the run that the base branch kept' },
    },
    inputs: _review_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .reviewInputs */ .O,
    outputs: _review_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .reviewOutputNames */ .I,
    async run(inputs, host) {
        // What reports is loaded while GitHub answers.
        const [result, outputs, { showReport }] = await Promise.all([
            (0,_gather_review_js__WEBPACK_IMPORTED_MODULE_1__/* .review */ .N)(host, inputs),
            Promise.all(/* import() */[__webpack_require__.e(288), __webpack_require__.e(170), __webpack_require__.e(777), __webpack_require__.e(176)]).then(__webpack_require__.bind(__webpack_require__, 40933)),
            Promise.all(/* import() */[__webpack_require__.e(288), __webpack_require__.e(170), __webpack_require__.e(871)]).then(__webpack_require__.bind(__webpack_require__, 9170)),
        ]);
        const { faultOf, findingsOf, refusalOf, reviewOutputs, warnOfInconclusive } = outputs;
        warnOfInconclusive(host, result);
        await showReport(host, findingsOf(result));
        return {
            outputs: reviewOutputs(result),
            ...refusalOf(result, { context: host.context, failOn: inputs['fail-on'] }),
            ...faultOf(result),
        };
    },
});


/***/ }),

/***/ 10241:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G3: () => (/* binding */ throwFaults),
/* harmony export */   HJ: () => (/* binding */ ModelgateError),
/* harmony export */   Qx: () => (/* binding */ describeFault),
/* harmony export */   cq: () => (/* binding */ faultSentence)
/* harmony export */ });
/**
 * A fault that a person can act on: bad input, a missing right, an upstream that does not answer. It carries every fault of
 * one input at once. Anything else that is thrown is our bug and is printed with its stack.
 */
class ModelgateError extends Error {
    faults;
    constructor(faults, options) {
        const all = Array.isArray(faults) ? faults : [faults];
        super(all.map(describeFault).join('\n'), options);
        this.name = 'ModelgateError';
        this.faults = all;
    }
    get code() {
        return this.faults[0].code;
    }
}
/** Throws all faults at once; does nothing when there is none. */
function throwFaults(faults) {
    const [first, ...rest] = faults;
    if (first)
        throw new ModelgateError([first, ...rest]);
}
/** `path:3:7: message (CODE). Way out.` */
function describeFault({ code, message, place, hint }) {
    const where = place ? `${formatPlace(place)}: ` : '';
    return `${where}${message} (${code})${hint ? `\n  ${hint}` : ''}`;
}
/** One sentence or two, for a report: what was found, where, and the way out. */
function faultSentence({ code, message, place, hint }) {
    const where = place ? ` (\`${formatPlace(place)}\`, ${code})` : ` (${code})`;
    return `${message.replace(/[.\s]+$/, '')}${where}.${hint ? ` ${hint}` : ''}`;
}
function formatPlace({ path, line, column, field }) {
    const position = line === undefined ? '' : column === undefined ? `:${line}` : `:${line}:${column}`;
    return `${path}${position}${field ? ` at ${field}` : ''}`;
}


/***/ }),

/***/ 47916:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hf: () => (/* binding */ globFault),
/* harmony export */   Ke: () => (/* binding */ matcherOf),
/* harmony export */   SO: () => (/* binding */ compileGlob),
/* harmony export */   kt: () => (/* binding */ matchesGlob)
/* harmony export */ });
const limit = 64;
/** What is wrong with a pattern, and what to write; `undefined` if it is well formed. */
function globFault(pattern) {
    if (pattern === '')
        return 'an empty pattern matches nothing';
    if (pattern.length > 1024)
        return 'a pattern may have 1024 letters at the most';
    if (pattern.includes('\\'))
        return 'write `/` between folders; there is no escape: `[*]` stands for a star itself';
    if (pattern.startsWith('!'))
        return 'there is no negation';
    if (pattern.startsWith('/'))
        return 'patterns are relative: leave out the first `/`';
    if (pattern.endsWith('/'))
        return `write \`${pattern}**\` for all that is in a folder`;
    if (/[?*+@!]\(/.test(pattern))
        return 'extended globs such as `@(a|b)` are not known; write `{a,b}`';
    if (pattern.includes('[!'))
        return 'write `[^…]` for a letter that is not of a set';
    if (/(^|\/)\.{1,2}(\/|$)/.test(pattern))
        return 'leave out `.` and `..`';
    if (pattern.includes('//'))
        return 'there is a name missing between two `/`';
    if (!isBalanced(pattern))
        return 'a bracket is not closed, or a set holds one of `/`, `{`, `,`, `}`';
    if (expand(pattern).length > limit)
        return `its braces give more than ${limit} readings`;
    return undefined;
}
/** @throws RangeError for a pattern that `globFault` names a fault of */
function compileGlob(pattern) {
    const fault = globFault(pattern);
    if (fault)
        throw new RangeError(`${JSON.stringify(pattern)}: ${fault}`);
    return expand(pattern).map((reading) => reading.split('/').map((name) => (name === '**' ? name : tokensOf(name))));
}
function matchesGlob(glob, path) {
    const names = path.split('/').map((name) => [...name]);
    return glob.some((reading) => matchesNames(reading, names));
}
/** Whether any of the patterns fits; compiled once. */
function matcherOf(patterns) {
    const globs = patterns.map(compileGlob);
    return (path) => globs.some((glob) => matchesGlob(glob, path));
}
/** `reachable[j]`: the first names of the pattern so far can stand for the first j names of the path. */
function matchesNames(pattern, path) {
    let reachable = [true, ...path.map(() => false)];
    for (const name of pattern) {
        const next = reachable.map(() => false);
        for (let j = 0; j <= path.length; j++) {
            if (name === '**')
                next[j] = Boolean(reachable[j]) || (j > 0 && Boolean(next[j - 1]));
            else if (j > 0 && reachable[j - 1])
                next[j] = matchesName(name, path[j - 1]);
        }
        reachable = next;
    }
    return Boolean(reachable[path.length]);
}
/** Greedy with one point to come back to, the last star: enough, since an earlier star can only do what a later one can. */
function matchesName(tokens, letters) {
    let token = 0;
    let letter = 0;
    let star = -1;
    let starLetter = 0;
    if (letters.length === 0)
        return false;
    while (letter < letters.length) {
        const current = tokens[token];
        if (current?.kind === 'letter' && current.accepts(letters[letter])) {
            token++;
            letter++;
        }
        else if (current?.kind === 'star') {
            star = token++;
            starLetter = letter;
        }
        else if (star >= 0) {
            token = star + 1;
            letter = ++starLetter;
        }
        else
            return false;
    }
    return tokens.slice(token).every(({ kind }) => kind === 'star');
}
function tokensOf(name) {
    const tokens = [];
    const letters = [...name];
    for (let i = 0; i < letters.length; i++) {
        const letter = letters[i];
        const end = letter === '[' ? endOfSet(letters, i) : -1;
        if (letter === '*')
            tokens.push({ kind: 'star' });
        else if (letter === '?')
            tokens.push({ kind: 'letter', accepts: () => true });
        else if (end > 0) {
            tokens.push({ kind: 'letter', accepts: setOf(letters.slice(i + 1, end)) });
            i = end;
        }
        else
            tokens.push({ kind: 'letter', accepts: (found) => found === letter });
    }
    return tokens;
}
function setOf(letters) {
    const negated = letters[0] === '^';
    const members = negated ? letters.slice(1) : letters;
    const ranges = [];
    for (let i = 0; i < members.length; i++) {
        const from = members[i];
        const to = members[i + 1] === '-' ? members[i + 2] : undefined;
        ranges.push([codeOf(from), codeOf(to ?? from)]);
        if (to !== undefined)
            i += 2;
    }
    return (letter) => ranges.some(([from, to]) => from <= codeOf(letter) && codeOf(letter) <= to) !== negated;
}
/** A `]` that comes first in a set belongs to it. */
function endOfSet(letters, start) {
    const first = letters[start + 1] === '^' ? start + 2 : start + 1;
    return letters.indexOf(']', first + 1);
}
function isBalanced(pattern) {
    const letters = [...pattern];
    let depth = 0;
    for (let i = 0; i < letters.length; i++) {
        if (letters[i] === '[') {
            const end = endOfSet(letters, i);
            if (end < 0 || letters.slice(i, end).some((letter) => '/{,}'.includes(letter)))
                return false;
            i = end;
        }
        else if (letters[i] === '{')
            depth++;
        else if (letters[i] === '}' && --depth < 0)
            return false;
    }
    return depth === 0;
}
/** `a{b,c{d,e}}` gives `ab`, `acd`, `ace`; stops beyond the limit. */
function expand(pattern) {
    const start = pattern.indexOf('{');
    if (start < 0)
        return [pattern];
    let depth = 0;
    const parts = [''];
    for (let i = start; i < pattern.length; i++) {
        const letter = pattern[i];
        if (letter === '{' && depth++ === 0)
            continue;
        if (letter === '}' && --depth === 0) {
            const rest = pattern.slice(i + 1);
            const readings = [];
            for (const part of parts) {
                readings.push(...expand(pattern.slice(0, start) + part + rest));
                if (readings.length > limit)
                    break;
            }
            return readings;
        }
        if (letter === ',' && depth === 1)
            parts.push('');
        else
            parts[parts.length - 1] += letter;
    }
    return [pattern];
}
function codeOf(letter) {
    return letter.codePointAt(0);
}


/***/ }),

/***/ 45529:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jp: () => (/* binding */ isModelName),
/* harmony export */   s_: () => (/* binding */ parseModelName),
/* harmony export */   tF: () => (/* binding */ slugOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);

const pattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** A model's name: `[a-z0-9]` and single hyphens inside, 1 to 64 characters. */
function isModelName(text) {
    return text.length <= 64 && pattern.test(text);
}
/** @throws ModelgateError MODEL_NAME_INVALID */
function parseModelName(text) {
    if (isModelName(text))
        return text;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelgateError */ .HJ({
        code: 'MODEL_NAME_INVALID',
        message: `${JSON.stringify(text.slice(0, 80))} is no model name: a to z, 0 to 9 and single hyphens inside, at most 64 characters`,
        hint: `Try ${JSON.stringify(slugOf(text))}.`,
    });
}
/** The nearest model name of a free text, such as a repository's name: `My_Fraud.Model` gives `my-fraud-model`. */
function slugOf(text) {
    const slug = text
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .slice(0, 64)
        .replace(/^-+|-+$/g, '');
    return slug || 'model';
}


/***/ }),

/***/ 6907:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WY: () => (/* binding */ readOnce),
/* harmony export */   Wd: () => (/* binding */ formatField),
/* harmony export */   d9: () => (/* binding */ schemaFaults),
/* harmony export */   mv: () => (/* binding */ choicesHint)
/* harmony export */ });
/* unused harmony exports nearest, quote */
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98439);


/** Every fault of `data` under `schema`; empty when it fits. */
function schemaFaults(schema, data) {
    const result = schema.safeParse(data, readOnce);
    if (result.success)
        return [];
    const shape = zod__WEBPACK_IMPORTED_MODULE_1__/* .toJSONSchema */ .bl(schema, { io: 'input', unrepresentable: 'any' });
    return result.error.issues.flatMap((issue) => describe(issue, { data, shape, prefix: [] }));
}
/** For what is read once: code that is made for a schema takes longer than the reading. */
const readOnce = { jitless: true };
/** The choice that is a slip of the pen away from `word`; hyphens, underscores and case do not count. */
function nearest(word, choices) {
    const bare = (text) => text.toLowerCase().replace(/[-_ ]/g, '');
    const [best] = choices
        .map((choice) => ({ choice, distance: (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(bare(word), bare(choice)) }))
        .filter((candidate) => candidate.distance <= (word.length <= 3 ? 1 : Math.max(2, Math.floor(word.length / 3))))
        .sort((a, b) => a.distance - b.distance);
    return best?.choice;
}
/** `Did you mean …?`, else the choices. */
function choicesHint(word, choices) {
    const best = nearest(word, choices);
    if (best !== undefined)
        return `Did you mean ${JSON.stringify(best)}?`;
    return choices.length ? `Known here: ${choices.join(', ')}.` : 'Nothing is expected here.';
}
/** A value as a message may quote it: short, on one line. */
function quote(value) {
    if (value === null || value === undefined)
        return 'nothing';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'a mapping';
    if (typeof value !== 'string')
        return String(value);
    return JSON.stringify(value.length > 60 ? `${value.slice(0, 57)}…` : value);
}
/** `models.fraud.data[0].path`; keys that are no plain words are quoted. */
function formatField(path) {
    return path
        .map((key) => {
        if (typeof key === 'number')
            return `[${key}]`;
        return /^[\w-]+$/.test(key) ? `.${key}` : `[${quote(key)}]`;
    })
        .join('')
        .replace(/^\./, '');
}
function describe(issue, setting) {
    const path = [...setting.prefix, ...issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))];
    const found = valueAt(setting.data, path);
    const value = (message, hint) => [
        { path, at: 'value', message, ...(hint !== undefined && { hint }) },
    ];
    switch (issue.code) {
        case 'unrecognized_keys': {
            const known = knownKeys(setting.shape, path);
            return issue.keys.map((key) => ({
                path: [...path, key],
                at: 'key',
                message: `unknown key ${quote(key)}`,
                hint: choicesHint(key, known),
            }));
        }
        case 'invalid_union':
            return describeUnion(issue, { ...setting, prefix: path }, found);
        case 'invalid_key':
            return issue.issues.map(({ message }) => ({ path, at: 'key', message: lowerFirst(message) }));
        case 'invalid_type':
            if (found === undefined)
                return [missing(path)];
            return value(`found ${quoteTyped(found)}, expected ${typeName(issue.expected)}`, keysHint(setting, path));
        case 'invalid_value': {
            if (found === undefined)
                return [missing(path)];
            const choices = issue.values.map(String);
            const hint = typeof found === 'string' ? nearest(found, choices) : undefined;
            return value(`found ${quoteTyped(found)}, expected ${choices.join(' or ')}`, hint === undefined ? undefined : `Did you mean ${JSON.stringify(hint)}?`);
        }
        case 'too_small':
            return value(`found ${measure(found)}, expected ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}`);
        case 'too_big':
            return value(`found ${measure(found)}, expected ${issue.inclusive ? 'at most' : 'less than'} ${issue.maximum}`);
        case 'custom':
            // A message may not repeat what must not be seen; and a list or mapping is not worth quoting.
            if (issue.params?.['secret'] || typeof found === 'object')
                return value(lowerFirst(issue.message));
            return value(`found ${quote(found)}: ${lowerFirst(issue.message)}`);
        default:
            return value(`found ${quote(found)}: ${lowerFirst(issue.message)}`);
    }
}
/** Of the alternatives, the one that is of the value's own kind is what its writer meant. */
function describeUnion(issue, setting, found) {
    const meant = issue.errors.find((issues) => issues.every((inner) => !isOfOtherKind(inner, found)));
    if (meant)
        return meant.flatMap((inner) => describe(inner, setting));
    const expected = issue.errors.flatMap((issues) => issues.filter(({ path }) => path.length === 0).map(expectation));
    const message = `found ${quoteTyped(found)}, expected ${[...new Set(expected)].join(' or ')}`;
    const hint = keysHint(setting, setting.prefix);
    return [{ path: setting.prefix, at: 'value', message, ...(hint !== undefined && { hint }) }];
}
/** What a mapping would hold, where something else was found. */
function keysHint(setting, path) {
    const known = knownKeys(setting.shape, path);
    return known.length > 0 ? `Keys of the mapping: ${known.join(', ')}.` : undefined;
}
function isOfOtherKind(issue, found) {
    if (issue.path.length > 0)
        return false;
    if (issue.code === 'invalid_type')
        return true;
    return issue.code === 'invalid_value' && issue.values.every((value) => typeof value !== typeof found);
}
function expectation(issue) {
    if (issue.code === 'invalid_type')
        return typeName(issue.expected);
    if (issue.code === 'invalid_value')
        return issue.values.map((value) => quote(value)).join(' or ');
    return lowerFirst(issue.message);
}
function missing(path) {
    return { path: path.slice(0, -1), at: 'key', message: `${quote(path.at(-1))} is missing` };
}
/** Keys that a schema knows at a path, over all alternatives. */
function knownKeys(shape, path) {
    let level = [shape];
    for (const key of path)
        level = level.flatMap(alternatives).flatMap((schema) => below(schema, key));
    return level.flatMap(alternatives).flatMap((schema) => Object.keys(schema.properties ?? {}));
}
function alternatives(schema) {
    return [
        schema,
        ...[schema.anyOf ?? [], schema.oneOf ?? [], schema.allOf ?? []].flat().flatMap(alternatives),
    ];
}
function below(schema, key) {
    const children = typeof key === 'number' ? [schema.items] : [schema.properties?.[key] ?? schema.additionalProperties];
    return children.flat().filter((child) => typeof child === 'object');
}
function valueAt(data, path) {
    let value = data;
    for (const key of path) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
            return undefined;
        value = value[key];
    }
    return value;
}
/** Text that reads like a number or a truth value is said to be text, since that is the fault. */
function quoteTyped(found) {
    return typeof found === 'string' && /^([\d.+-]|true$|false$)/.test(found)
        ? `the text ${quote(found)}`
        : quote(found);
}
function measure(found) {
    if (Array.isArray(found))
        return `${found.length} entries`;
    if (typeof found === 'string')
        return `${found.length} letters`;
    return quote(found);
}
function typeName(expected) {
    const names = {
        string: 'text',
        number: 'a number',
        int: 'a whole number',
        boolean: 'true or false',
        array: 'a list',
        object: 'a mapping',
        record: 'a mapping',
        null: 'nothing',
    };
    return names[expected] ?? expected;
}
function lowerFirst(text) {
    return text.charAt(0).toLowerCase() + text.slice(1);
}


/***/ }),

/***/ 7320:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QP: () => (/* binding */ defineAction),
/* harmony export */   TL: () => (/* binding */ parseInputs),
/* harmony export */   Vc: () => (/* binding */ inputsOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98439);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12311);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _domain_schema_faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6907);



function defineAction(action) {
    return action;
}
function inputsOf(action) {
    const schema = zod__WEBPACK_IMPORTED_MODULE_2__/* .toJSONSchema */ .bl(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej(action.inputs), { io: 'input', unrepresentable: 'any' });
    return Object.entries(schema.properties ?? {}).map(([name, property]) => {
        const { description, default: fallback, enum: choices, secret, actionDefault } = property;
        if (!description)
            throw new Error(`input ${name} of ${action.id} has no description`);
        return {
            name,
            description,
            ...(typeof fallback === 'string' && fallback !== '' && { default: fallback }),
            ...(choices && { choices }),
            ...(secret && { secret }),
            ...(actionDefault !== undefined && { actionDefault }),
        };
    });
}
/**
 * Parses raw inputs; empty text means "not given".
 * @throws ModelgateError INPUT_INVALID with every fault at once
 */
function parseInputs(action, raw) {
    const given = Object.fromEntries(Object.entries(raw).filter(([, value]) => value.trim() !== ''));
    const parsed = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej(action.inputs).safeParse(given, _domain_schema_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .readOnce */ .WY);
    if (parsed.success)
        return parsed.data;
    const faults = parsed.error.issues.flatMap((issue) => faultsOf(issue, given));
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelgateError */ .HJ(faults);
}
function faultsOf(issue, given) {
    if (issue.code === 'unrecognized_keys') {
        return issue.keys.map((key) => ({ code: 'INPUT_INVALID', message: `There is no input \`${key}\`` }));
    }
    const name = issue.path.join('.');
    if (issue.code === 'invalid_value') {
        const found = JSON.stringify((given[name] ?? '').slice(0, 80));
        const choices = issue.values.map((value) => `\`${String(value)}\``).join(', ');
        return [{ code: 'INPUT_INVALID', message: `Input \`${name}\` is ${found}; it takes ${choices}` }];
    }
    return [{ code: 'INPUT_INVALID', message: `Input \`${name}\`: ${issue.message}` }];
}


/***/ })

};
