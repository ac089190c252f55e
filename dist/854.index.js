export const id = 854;
export const ids = [854];
export const modules = {

854:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommand: () => (runCommand),
  version: () => (version)
});

// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/host.ts + 33 modules
var src_host = __webpack_require__(71806);
// EXTERNAL MODULE: ./src/main.ts + 1 modules
var main = __webpack_require__(64196);
// EXTERNAL MODULE: ./src/domain/registry/elsewhere.ts
var elsewhere = __webpack_require__(95374);
// EXTERNAL MODULE: ./src/domain/schema-faults.ts
var schema_faults = __webpack_require__(6907);
// EXTERNAL MODULE: ./src/runtime/define-action.ts
var define_action = __webpack_require__(7320);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
// EXTERNAL MODULE: ./src/domain/model.ts
var domain_model = __webpack_require__(45529);
;// CONCATENATED MODULE: ./src/runtime/command-line.ts





const shellFlags = {
    host: {
        type: 'string',
        description: '`local` (this clone; the default outside of jobs) or `github` (GITHUB_TOKEN, GITHUB_REPOSITORY).',
    },
    base: {
        type: 'string',
        description: 'What to compare with, in place of the merge base with the default branch.',
    },
    by: { type: 'string', description: 'Who answers for an `override`: a person’s name or login.' },
    json: { type: 'boolean', description: 'Print the outputs as one JSON object, and nothing else.' },
    verbose: { type: 'boolean', description: 'Say what is being done.' },
};
function parseCommandLine(action, args) {
    const names = (0,define_action/* inputsOf */.Vc)(action).map(({ name }) => name);
    const options = {
        ...Object.fromEntries(names.map((name) => [name, { type: 'string', multiple: true }])),
        ...shellFlags,
    };
    const { values, positionals } = parse({ args: [...args], options, names: Object.keys(options) });
    const { host, base, by, json, verbose, ...rest } = values;
    if (host !== undefined && host !== 'local' && host !== 'github')
        throw wrong(`--host is \`${host}\`; it takes local, github`);
    const [model, ...more] = positionals;
    if (more.length > 0)
        throw wrong(`one model at most is named; found ${positionals.join(', ')}`);
    if (model !== undefined && !(0,domain_model/* isModelName */.jp)(model)) {
        const hint = names.includes('metrics')
            ? `Did you mean --metrics ${model}?`
            : 'A model is named as in the policy.';
        throw new errors/* ModelgateError */.HJ({ code: 'INPUT_INVALID', message: `\`${model}\` is no name of a model`, hint });
    }
    if (model !== undefined && rest['model'] !== undefined) {
        throw wrong(`\`${model}\` and --model both name a model`);
    }
    const inputs = Object.fromEntries(Object.entries(rest).map(([name, list]) => [name, list.join('\n')]));
    return {
        inputs: model === undefined ? inputs : { ...inputs, model },
        ...(host && { host }),
        ...(base !== undefined && { base }),
        ...(by !== undefined && by.trim() !== '' && { by: by.trim() }),
        json: json ?? false,
        verbose: verbose ?? false,
    };
}
function parse({ args, options, names }) {
    try {
        return (0,external_node_util_.parseArgs)({ args, options: options, allowPositionals: true, strict: true });
    }
    catch (cause) {
        const unknown = args.find((arg) => arg.startsWith('--') && !names.includes(arg.slice(2).replace(/=.*$/s, '')));
        if (unknown === undefined)
            throw wrong(cause instanceof Error ? cause.message : String(cause));
        const name = unknown.slice(2).replace(/=.*$/s, '');
        const near = (0,mod/* closest */.kp)(name, names);
        const hint = (0,mod/* distance */.Io)(name, near) <= 3
            ? `Did you mean --${near}?`
            : `The flags are ${names.map((flag) => `--${flag}`).join(', ')}.`;
        throw new errors/* ModelgateError */.HJ({ code: 'INPUT_INVALID', message: `There is no flag --${name}`, hint });
    }
}
function wrong(message) {
    return new errors/* ModelgateError */.HJ({
        code: 'INPUT_INVALID',
        message: `The command line cannot be read: ${message}`,
    });
}

;// CONCATENATED MODULE: ./src/runtime/help.ts


async function overviewHelp(verbs) {
    const loaded = await Promise.all(Object.values(verbs).map((load) => load()));
    const rows = [...loaded.map(({ id, description }) => [id, firstSentence(description)]), ['demo', demoHelp]];
    return [
        'Usage: modelgate <command> [model] [--input value …] [--json]',
        '',
        ...columns(rows),
        '',
        '`modelgate <command> --help` lists the inputs. Exit code: 0, 1 for a refusal, 2 for a fault.',
    ].join('\n');
}
function commandHelp(action) {
    const inputs = (0,define_action/* inputsOf */.Vc)(action)
        .filter(({ name }) => name !== 'model')
        .map((input) => {
        const fallback = input.default === undefined ? '' : ` Default: \`${input.default}\`.`;
        const choices = input.choices ? ` One of ${input.choices.join(', ')}.` : '';
        return [`--${input.name}`, input.description + choices + fallback];
    });
    const flags = Object.entries(shellFlags).map(([name, flag]) => [
        `--${name}`,
        flag.description,
    ]);
    return [
        `Usage: modelgate ${action.id} [model] [--input value …]`,
        '',
        action.description,
        '',
        ...columns([...inputs, ...flags]),
    ].join('\n');
}
const demoHelp = 'Makes a repository from an example, trains in it, and shows the check of four pull requests.';
function columns(rows) {
    const width = Math.max(...rows.map(([name]) => name.length)) + 2;
    return rows.map(([name, text]) => `  ${name.padEnd(width)}${text}`);
}
function firstSentence(text) {
    return /^.*?[.!?](?=\s|$)/s.exec(text)?.[0] ?? text;
}

// EXTERNAL MODULE: ./src/runtime/terminal-text.ts
var terminal_text = __webpack_require__(54248);
;// CONCATENATED MODULE: ./src/runtime/shell-log.ts

function shellLog({ verbose, json, shown }) {
    const say = (message) => void process.stderr.write(`${(0,terminal_text/* terminalText */.e)(message)}\n`);
    return {
        info: (message) => (json ? undefined : say(message)),
        warn: (message) => say(`warning: ${message}`),
        annotate: () => undefined,
        debug: (message) => (verbose ? say(message) : undefined),
        group: (_title, run) => run(),
        async show({ text }) {
            if (json)
                return;
            process.stdout.write(`${text}\n`);
            shown?.(text);
        },
    };
}

// EXTERNAL MODULE: ./src/runtime/outcome.ts
var outcome = __webpack_require__(89708);
;// CONCATENATED MODULE: ./src/runtime/said-once.ts
const bare = (text) => text.replace(/[^\p{L}\p{N}]/gu, '');
function unsaid(message, shown) {
    const said = bare(shown);
    const isSaid = (line) => [line, line.replace(/^[^\s:]+: /, '')].some((text) => bare(text) !== '' && said.includes(bare(text)));
    return message
        .split('\n')
        .filter((line) => !isSaid(line))
        .join('\n');
}

;// CONCATENATED MODULE: ./src/cli.ts












const version = '0.1.0';
async function runCommand(args, installation) {
    try {
        return await execute(args, installation);
    }
    catch (error) {
        if (args.includes('--json'))
            print(JSON.stringify(failure(error), null, 2));
        process.stderr.write(`${(0,outcome/* describeFailure */.I)(error)}\n`);
        return 2;
    }
}
async function execute(args, installation) {
    const verbs = { ...main/* actions */.o1, ...main/* commands */.Pi };
    const [verb, ...rest] = args;
    if (verb === undefined || verb === '--help' || verb === '-h' || verb === 'help') {
        return print(await overviewHelp(verbs));
    }
    if (verb === '--version')
        return print(version);
    const asksForHelp = rest.includes('--help') || rest.includes('-h');
    if (verb === 'demo') {
        if (asksForHelp)
            return print(`Usage: modelgate demo\n\n${demoHelp}`);
        if (rest.length > 0)
            throw unknown(`\`demo\` takes no \`${rest[0]}\``, 'Run `modelgate demo` alone.');
        const { demo } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5801), __webpack_require__.e(1632), __webpack_require__.e(2338), __webpack_require__.e(2219), __webpack_require__.e(9589), __webpack_require__.e(3284), __webpack_require__.e(2358), __webpack_require__.e(4683), __webpack_require__.e(4387), __webpack_require__.e(4105), __webpack_require__.e(9866), __webpack_require__.e(118), __webpack_require__.e(654), __webpack_require__.e(7246), __webpack_require__.e(5776), __webpack_require__.e(2584), __webpack_require__.e(244), __webpack_require__.e(1363)]).then(__webpack_require__.bind(__webpack_require__, 1363));
        return demo(installation.root);
    }
    const load = verbs[verb];
    if (!load)
        throw unknown(`There is no command \`${verb}\``, (0,schema_faults/* choicesHint */.mv)(verb, [...Object.keys(verbs), 'demo']));
    const action = await load();
    if (asksForHelp)
        return print(commandHelp(action));
    return runVerb(parseCommandLine(action, rest), action, installation);
}
async function runVerb(line, action, installation) {
    const shown = [];
    const { outputs, refusal, fault, elsewhere } = await act(line, action, {
        ...installation,
        shown: (text) => void shown.push(text),
    }).catch((error) => asFault(error));
    if (line.json) {
        const said = { ...readable(outputs), ...(fault !== undefined && failure(fault)) };
        print(JSON.stringify(said, null, 2));
    }
    const failed = fault === undefined ? refusal && (0,terminal_text/* terminalText */.e)(refusal) : (0,outcome/* describeFailure */.I)(fault);
    const onOneTerminal = process.stdout.isTTY && process.stderr.isTTY;
    const told = [failed && onOneTerminal ? unsaid(failed, shown.join('\n')) : failed, elsewhere];
    for (const text of told)
        if (text)
            process.stderr.write(`${text}\n`);
    if (fault !== undefined)
        return 2;
    if (refusal === undefined)
        return 0;
    return 1;
}
async function act(line, action, { thread, shown }) {
    const inputs = (0,define_action/* parseInputs */.TL)(action, line.inputs);
    const { json, verbose, base, by } = line;
    const env = process.env;
    const token = line.inputs['github-token'] ?? env['GITHUB_TOKEN'];
    const onGitHub = line.host === 'github' || (line.host === undefined && env['GITHUB_ACTIONS'] === 'true');
    const host = await (onGitHub ? src_host.githubHostFromShell : src_host.localHost)({
        env,
        log: shellLog({ verbose, json, shown }),
        workingDirectory: inputs['working-directory'],
        ...(token && { token }),
        ...(thread && { thread }),
        ...(base !== undefined && { base }),
        ...(by !== undefined && { by }),
    });
    const result = await action.run(inputs, host).catch(asFault);
    const { host: kind, origin } = host.context;
    const isWriter = kind === 'local' && action.permissions['contents']?.access === 'write';
    return { ...result, ...(isWriter && origin !== undefined && { elsewhere: (0,elsewhere/* onlyThisClone */.Ef)(origin) }) };
}
function asFault(fault) {
    return { outputs: {}, fault };
}
function failure(error) {
    const code = error instanceof errors/* ModelgateError */.HJ ? { code: error.code } : {};
    return { outcome: 'error', ...code, message: error instanceof Error ? error.message : String(error) };
}
function unknown(message, hint) {
    return new errors/* ModelgateError */.HJ({ code: 'INPUT_INVALID', message, hint });
}
function readable(outputs) {
    return Object.fromEntries(Object.entries(outputs).map(([name, text]) => [name, partOf(text)]));
}
function partOf(text) {
    if (text === undefined || !text.startsWith('{'))
        return text;
    try {
        return JSON.parse(text);
    }
    catch {
        return text;
    }
}
function print(text) {
    process.stdout.write(`${text}\n`);
    return 0;
}


}),

7320:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  QP: () => (defineAction),
  TL: () => (parseInputs),
  Vc: () => (inputsOf)
});
var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98439);
var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
var _domain_schema_faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6907);



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


}),

89708:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  I: () => (describeFailure)
});
var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
var _terminal_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54248);


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


}),

54248:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  e: () => (terminalText)
});
function terminalText(text) {
    return text
        .replace(/\r\n?/g, '\n')
        .replace(/(?![\n\t])[\p{Cc}\p{Cs}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu, '\uFFFD')
        .replace(/^(\s*):(?=:)/gm, '$1: ')
        .replaceAll('##[', '## [');
}


})

};
