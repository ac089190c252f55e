export const id = 607;
export const ids = [607];
export const modules = {

/***/ 10241:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G3: () => (/* binding */ throwFaults),
/* harmony export */   HJ: () => (/* binding */ ModelgateError),
/* harmony export */   Qx: () => (/* binding */ describeFault)
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

/***/ 86607:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runJob: () => (/* binding */ runJob)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91659);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10241);
/* harmony import */ var _define_action_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7320);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80390);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89708);





const documentation = 'https://github.com/modelgate/modelgate/blob/main/docs/errors.md';
/** Runs an action as a step of a job: inputs from the environment, outputs set before the step fails. */
async function runJob(action, buildHost) {
    try {
        const raw = Object.fromEntries((0,_define_action_js__WEBPACK_IMPORTED_MODULE_2__/* .inputsOf */ .Vc)(action).map(({ name }) => [name, _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4(name)]));
        const token = raw['github-token'];
        if (token)
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq(token);
        const inputs = (0,_define_action_js__WEBPACK_IMPORTED_MODULE_2__/* .parseInputs */ .TL)(action, raw);
        const host = await buildHost({
            env: process.env,
            log: (0,_log_js__WEBPACK_IMPORTED_MODULE_3__/* .jobLog */ .W)(),
            workingDirectory: inputs['working-directory'] ?? '.',
            ...(token && { token }),
        });
        const { outputs, refusal, fault } = await action.run(inputs, host);
        for (const [name, value] of Object.entries(outputs))
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH(name, value);
        if (fault !== undefined)
            throw fault;
        if (refusal !== undefined)
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setFailed */ .C1(refusal);
    }
    catch (error) {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH('outcome', 'error');
        const link = error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelgateError */ .HJ ? `\n${documentation}#${error.code.toLowerCase()}` : '';
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setFailed */ .C1((0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .describeFailure */ .I)(error) + link);
    }
}


/***/ }),

/***/ 80390:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ jobLog),
/* harmony export */   h: () => (/* binding */ shellLog)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91659);

/** The log of a job's step: groups, annotations and the job summary. */
function jobLog() {
    return {
        info: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq,
        warn: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e(message),
        debug: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .debug */ .Yz,
        group: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .group */ .Os,
        async show({ markdown }) {
            await _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z.addRaw(markdown, true).write();
        },
    };
}
/** The log of a shell: everything but the report goes to standard error; with `json` the report is not shown at all. */
function shellLog({ verbose, json }) {
    const say = (message) => void process.stderr.write(`${message}\n`);
    return {
        info: (message) => (verbose ? say(message) : undefined),
        warn: (message) => say(`warning: ${message}`),
        debug: (message) => (verbose ? say(message) : undefined),
        group: (_title, run) => run(),
        async show({ text }) {
            if (!json)
                process.stdout.write(`${text}\n`);
        },
    };
}


/***/ }),

/***/ 89708:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ describeFailure)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);

/** What a failed step says: a fault that a person can act on without a stack; a bug of ours with it. */
function describeFailure(error) {
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


/***/ })

};
