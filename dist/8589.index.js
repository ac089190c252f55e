export const id = 8589;
export const ids = [8589];
export const modules = {

8589:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sparkOf: () => (sparkOf)
});

// UNUSED EXPORTS: sparkArguments

// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
;// CONCATENATED MODULE: ./src/engines/spark/program.ts



async function sparkProgram(env) {
    const { SPARK_REMOTE: remote, SPARK_HOME: home } = env;
    if (remote) {
        if (!/^(?:sc:\/\/|local)/.test(remote))
            throw unavailable('`SPARK_REMOTE` is no address of Spark Connect, expected `sc://host:15002`');
        const python = env['PYSPARK_DRIVER_PYTHON'] || env['PYSPARK_PYTHON'] || 'python3';
        const found = await programOf(python, env['PATH']);
        if (found)
            return [found];
        throw unavailable(`\`SPARK_REMOTE\` has an address, and there is no Python to reach it by (${python})`);
    }
    const submit = home ? external_node_path_default().join(home, 'bin', 'spark-submit') : 'spark-submit';
    const found = await programOf(submit, env['PATH']);
    if (found)
        return [found];
    throw unavailable(home
        ? '`SPARK_HOME` names a folder without an executable `bin/spark-submit`'
        : 'There is no Spark here: neither `SPARK_REMOTE` nor `SPARK_HOME` is set, and no `spark-submit` is on the PATH');
}
function unavailable(message) {
    const hint = 'Let a step before this one install Spark or set `SPARK_REMOTE`; or take `engine: spark` out of the policy. docs/spark.md has both.';
    return new errors/* ModelgateError */.HJ({ code: 'ENGINE_UNAVAILABLE', message, hint });
}
async function programOf(name, search = '') {
    const folders = name.includes('/') ? [''] : search.split((external_node_path_default()).delimiter).filter((folder) => folder !== '');
    for (const folder of folders) {
        const file = external_node_path_default().join(folder, name);
        if (await isExecutable(file))
            return file;
    }
    return undefined;
}
async function isExecutable(file) {
    return (0,promises_.access)(file, promises_.constants.X_OK).then(() => true, (error) => {
        if (error.code === 'ENOENT' || error.code === 'ENOTDIR' || error.code === 'EACCES')
            return false;
        throw error;
    });
}

;// CONCATENATED MODULE: ./src/engines/spark/spark.ts


const mark = 'modelgate fault: ';
function sparkOf({ env, job, directory, processes, log }) {
    return {
        async sumUp(request) {
            const [program, ...before] = await sparkProgram(env);
            const faults = [];
            let isChatter = false;
            const onLine = (line) => {
                isChatter = isOwnDoing(line, isChatter);
                if (line.startsWith(mark))
                    faults.push(line.slice(mark.length));
                else if (isChatter)
                    log.debug(line);
                else
                    log.info(line);
            };
            const command = [program, ...before, job, ...sparkArguments(request)];
            const { exitCode } = await processes.run({ command, cwd: directory, onLine });
            (0,errors/* throwFaults */.G3)(faults.map((message) => faultOf(request, message)));
            if (exitCode === 0)
                return;
            const message = `Spark ended with code ${exitCode} before the rows were summed up; its output is in the log`;
            const hint = 'Follow what Spark says there; docs/spark.md has the versions and packages that it needs.';
            throw new errors/* ModelgateError */.HJ({ code: 'ENGINE_UNAVAILABLE', message, hint });
        },
    };
}
function sparkArguments({ rows, format, columns, output }) {
    const { id, label, score, baseline, positive = 1, threshold = 0.5, slices = [] } = columns;
    return [
        ...rows.map((place) => `--candidate=${place}`),
        `--format=${format}`,
        `--id=${id}`,
        `--label=${label}`,
        `--score=${String(score)}`,
        ...(baseline === undefined ? [] : [`--baseline-score=${baseline}`]),
        `--positive=${positive}`,
        `--threshold=${threshold}`,
        ...slices.map((column) => `--slice=${column}`),
        `--output=${output}`,
    ];
}
function isOwnDoing(line, before) {
    if (/^\S+ \S+ (?:INFO|DEBUG|TRACE) /.test(line))
        return true;
    return (before &&
        !/^(?:\S+ \S+ (?:WARN|ERROR|FATAL) |Traceback|usage:|\w+(?:\.\w+)*(?:Error|Exception))/.test(line));
}
function faultOf({ rows }, message) {
    return {
        code: 'PREDICTIONS_INVALID',
        message: message.slice(0, 600),
        place: { path: rows[0] },
        hint: 'The names stand under `predictions` in the policy.',
    };
}


})

};
