export const id = 489;
export const ids = [489];
export const modules = {

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

/***/ 7320:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QP: () => (/* binding */ defineAction),
/* harmony export */   TL: () => (/* binding */ parseInputs),
/* harmony export */   Vc: () => (/* binding */ inputsOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98439);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12311);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);


function defineAction(action) {
    return action;
}
function inputsOf(action) {
    const schema = zod__WEBPACK_IMPORTED_MODULE_1__/* .toJSONSchema */ .bl(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej(action.inputs), { io: 'input', unrepresentable: 'any' });
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
    const parsed = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej(action.inputs).safeParse(given);
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


/***/ }),

/***/ 35489:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runJob: () => (/* binding */ runJob)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 11 modules
var core = __webpack_require__(91659);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/runtime/define-action.ts
var define_action = __webpack_require__(7320);
// EXTERNAL MODULE: ./src/runtime/terminal-text.ts
var terminal_text = __webpack_require__(54248);
;// CONCATENATED MODULE: ./src/runtime/job-log.ts


/** The log of a job's step: groups, annotations and the job summary. */
function jobLog() {
    return {
        // Only `info` writes its text as it is; the others encode what they are told as one command.
        info: (message) => core/* info */.pq((0,terminal_text/* terminalText */.e)(message)),
        warn: (message) => core/* warning */.$e(message),
        debug: core/* debug */.Yz,
        group: core/* group */.Os,
        async show({ markdown }) {
            await core/* summary */.z.addRaw(markdown, true).write();
        },
    };
}

// EXTERNAL MODULE: ./src/runtime/outcome.ts
var outcome = __webpack_require__(89708);
;// CONCATENATED MODULE: ./src/runtime/job.ts





const documentation = 'https://github.com/modelgate/modelgate/blob/main/docs/errors.md';
/** Runs an action as a step of a job: inputs from the environment, outputs set before the step fails. */
async function runJob(action, buildHost) {
    try {
        const raw = Object.fromEntries(Object.keys(action.inputs).map((name) => [name, core/* getInput */.V4(name)]));
        const token = raw['github-token'];
        if (token)
            core/* setSecret */.Pq(token);
        const inputs = (0,define_action/* parseInputs */.TL)(action, raw);
        const host = await buildHost({
            env: process.env,
            log: jobLog(),
            workingDirectory: inputs['working-directory'] ?? '.',
            ...(token && { token }),
        });
        const { outputs, refusal, fault } = await action.run(inputs, host);
        for (const [name, value] of Object.entries(outputs))
            core/* setOutput */.uH(name, value);
        if (fault !== undefined)
            throw fault;
        if (refusal !== undefined)
            core/* setFailed */.C1(refusal);
    }
    catch (error) {
        core/* setOutput */.uH('outcome', 'error');
        const link = error instanceof errors/* ModelgateError */.HJ ? `\n${documentation}#${error.code.toLowerCase()}` : '';
        core/* setFailed */.C1((0,outcome/* describeFailure */.I)(error) + link);
    }
}


/***/ }),

/***/ 89708:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ describeFailure)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54248);


/** What a failed step says: a fault that a person can act on without a stack; a bug of ours with it. */
function describeFailure(error) {
    return (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .e)(failureText(error));
}
function failureText(error) {
    if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelgateError */ .HJ)) {
        const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
        return `This is a defect of Modelgate, please report it:\n${stack}`;
    }
    const causes = causesOf(error).map((cause) => `\n  Caused by: ${cause}`);
    return error.faults.map(_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFault */ .Qx).join('\n') + causes.join('');
}
function causesOf(error) {
    const causes = [];
    for (let cause = error.cause; cause instanceof Error && causes.length < 5; cause = cause.cause)
        causes.push(cause.message);
    return causes;
}


/***/ }),

/***/ 54248:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ terminalText)
/* harmony export */ });
/**
 * Text for a log or a terminal that may quote names and messages from outside: no escape sequence steers the terminal, and no
 * line is a command to the runner that reads a step's output (`::name::`, `##[name]`). Lines stay lines.
 */
function terminalText(text) {
    return text
        .replace(/\r\n?/g, '\n')
        .replace(/(?![\n\t])[\p{Cc}\p{Cs}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu, '\uFFFD')
        .replace(/^(\s*):(?=:)/gm, '$1: ')
        .replaceAll('##[', '## [');
}


/***/ })

};
