export const id = 9605;
export const ids = [9605,5277];
export const modules = {

55277:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  readNpy: () => (readNpy)
});
var _domain_validation_finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21907);
var _inspection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2564);
var _pickle_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1774);
var _pickle_imports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43679);
var _pickle_walk_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5989);





const longestHeader = 65_536;
const magic = Buffer.from('\x93NUMPY', 'latin1');
async function readNpy(inspection, stream) {
    await stream.need(12);
    if (Buffer.compare(stream.take(6), magic) !== 0)
        throw new _inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelFault */ .Q('MODEL_MALFORMED', 'The array has no header of NumPy');
    const version = stream.byte();
    stream.byte();
    if (version < 1 || version > 3)
        throw new _inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelFault */ .Q('MODEL_MALFORMED', `The array has version ${version} of the format`);
    const length = version === 1 ? stream.u16() : stream.u32();
    if (length > longestHeader)
        throw new _inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelFault */ .Q('MODEL_LIMIT', `The header of the array has ${length} bytes`);
    const text = Buffer.from(await stream.bytes(length)).toString(version === 3 ? 'utf8' : 'latin1');
    const { descr, shape } = parseHeader(text);
    const facts = { dtype: descr, shape: shape.join(' × ') };
    if (holdsObjects(descr)) {
        const imports = new _pickle_imports_js__WEBPACK_IMPORTED_MODULE_2__/* .PickleImports */ .b();
        try {
            const walk = await (0,_pickle_walk_js__WEBPACK_IMPORTED_MODULE_3__/* .walkPickle */ .Q)({ inspection, imports, stream });
            await (0,_pickle_file_js__WEBPACK_IMPORTED_MODULE_1__/* .lookIntoLoads */ .$$)(inspection, stream, walk.loads);
        }
        finally {
            (0,_pickle_file_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeImports */ .qp)(inspection, imports);
        }
    }
    else {
        const size = shape.reduce((product, each) => product * each, elementBytes(descr));
        if (!Number.isSafeInteger(size))
            throw new _inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelFault */ .Q('MODEL_MALFORMED', 'The array has an absurd shape');
        await stream.skip(size);
    }
    if (!(await stream.isAtEnd()))
        inspection.report('MODEL_TRAILING_BYTES', 'There are bytes behind the array', stream.offset);
    return { facts };
}
function parseHeader(text) {
    const keys = /^\{(?=.*'descr':)(?=.*'fortran_order': *(?:True|False)\b)(?=.*'shape':).*\} *\n?$/s.test(text);
    const descr = /'descr': *('[^']{1,40}'|\[.*?\])(?=, *'(?:fortran_order|shape)'|,? *\})/s.exec(text)?.[1];
    const shape = /'shape': *\(([\d, ]*)\)/.exec(text)?.[1];
    if (!keys || descr === undefined || shape === undefined)
        throw new _inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelFault */ .Q('MODEL_MALFORMED', `The header of the array is not NumPy's: ${(0,_domain_validation_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .quoteText */ .o)(text.slice(0, 60))}`);
    const sizes = shape
        .split(',')
        .map((size) => size.trim())
        .filter((size) => size !== '');
    return { descr: descr.replace(/^'(.*)'$/, '$1'), shape: sizes.map(Number) };
}
function holdsObjects(descr) {
    return /(?:^|['"])[<>|=]?O\d*(?:$|['"])/.test(descr);
}
function elementBytes(descr) {
    if (!descr.startsWith('['))
        return scalarBytes(descr);
    const parts = [...descr.matchAll(/\((?:'[^']*'|\('[^']*', '[^']*'\)), '([^']*)'(?:, \(([\d, ]*)\))?\)/g)];
    const rest = parts.reduce((left, [whole]) => left.replace(whole, ''), descr);
    if (!/^\[[, ]*\]$/.test(rest))
        throw new _inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelFault */ .Q('MODEL_MALFORMED', `The array has a dtype that is not known: ${(0,_domain_validation_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .quoteText */ .o)(descr)}`);
    return parts.reduce((sum, [, code = '', shape = '']) => {
        const sizes = shape
            .split(',')
            .filter((size) => size.trim() !== '')
            .map(Number);
        return sum + sizes.reduce((product, size) => product * size, scalarBytes(code));
    }, 0);
}
function scalarBytes(code) {
    const found = /^[<>|=]?([biufcmMSUVa?])(\d+)(?:\[\w+\])?$/.exec(code);
    if (!found)
        throw new _inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelFault */ .Q('MODEL_MALFORMED', `The array has a dtype that is not known: ${(0,_domain_validation_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .quoteText */ .o)(code)}`);
    return Number(found[2]) * (found[1] === 'U' ? 4 : 1);
}


}),

61986:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readZipModel: () => (readZipModel)
});

// EXTERNAL MODULE: ./src/formats/model-files/inspection.ts
var model_files_inspection = __webpack_require__(2564);
// EXTERNAL MODULE: ./src/formats/model-files/keras-config.ts
var keras_config = __webpack_require__(14037);
// EXTERNAL MODULE: ./src/formats/model-files/hdf5.ts
var hdf5 = __webpack_require__(86443);
// EXTERNAL MODULE: ./src/formats/model-files/json-text.ts
var json_text = __webpack_require__(4690);
// EXTERNAL MODULE: ./src/formats/model-files/zip-entry.ts
var zip_entry = __webpack_require__(11690);
;// CONCATENATED MODULE: ./src/formats/model-files/keras-zip.ts





async function readKerasEntries(inspection, entries) {
    const facts = {};
    let signature;
    for (const entry of entries) {
        const part = inspection.part(entry.name, entry.content);
        await part.attempt(async () => {
            if (entry.name === 'config.json') {
                const config = (0,json_text/* parseModelJson */.NL)(await (0,zip_entry/* entryText */.u0)(part, entry));
                Object.assign(facts, (0,keras_config/* checkKerasConfig */.z)(part, config));
                signature = (0,keras_config/* kerasSignature */.F)(config);
            }
            else if (entry.name === 'metadata.json') {
                const metadata = (0,json_text/* parseModelJson */.NL)(await (0,zip_entry/* entryText */.u0)(part, entry));
                const version = metadata.kind === 'object' ? metadata.entries.get('keras_version') : undefined;
                if (version?.kind === 'text')
                    facts['keras'] = version.text.slice(0, 40);
            }
            else if (entry.name.endsWith('.weights.h5')) {
                if (entry.method !== 0)
                    throw new model_files_inspection/* ModelFault */.Q('MODEL_COMPRESSION', 'The weights are packed; Keras stores them');
                await (0,hdf5.readHdf5)(part);
            }
            else if (!entry.name.endsWith('/'))
                await (0,zip_entry.reviewEntry)(inspection, entry);
        });
    }
    return { facts, ...(signature ? { signature } : {}) };
}

// EXTERNAL MODULE: ./src/formats/model-files/limits.ts
var limits = __webpack_require__(7606);
// EXTERNAL MODULE: ./src/formats/model-files/npy.ts
var npy = __webpack_require__(55277);
// EXTERNAL MODULE: ./src/formats/model-files/zip-file.ts
var zip_file = __webpack_require__(84250);
;// CONCATENATED MODULE: ./src/formats/model-files/npz.ts



async function readNpzEntries(inspection, entries) {
    for (const entry of entries) {
        const part = inspection.part(entry.name, entry.content);
        await part.attempt(() => (0,npy.readNpy)(part, (0,zip_file/* entryStream */.v)(part, entry)));
    }
    const names = entries.map(({ name }) => name.replace(/\.npy$/, ''));
    return { facts: { arrays: names.length, arrayNames: names.slice(0, limits/* listedNames */.cr) } };
}

// EXTERNAL MODULE: ./src/domain/validation/finding.ts
var finding = __webpack_require__(21907);
// EXTERNAL MODULE: ./src/formats/model-files/pickle-file.ts + 4 modules
var pickle_file = __webpack_require__(1774);
// EXTERNAL MODULE: ./src/formats/model-files/pickle-imports.ts
var pickle_imports = __webpack_require__(43679);
// EXTERNAL MODULE: ./src/formats/model-files/pickle-walk.ts + 7 modules
var pickle_walk = __webpack_require__(5989);
// EXTERNAL MODULE: ./src/formats/model-files/torch-storage.ts
var torch_storage = __webpack_require__(86394);
;// CONCATENATED MODULE: ./src/formats/model-files/torch-zip.ts









const scriptAllowance = 'torch.jit.load';
async function readTorchEntries(inspection, entries) {
    const imports = new pickle_imports/* PickleImports */.b();
    const storages = new Map();
    const isScript = entries.some(({ name }) => /(^|\/)code\//.test(name));
    for (const entry of entries) {
        if (/(^|\/)(data|constants)\/\d+$/.test(entry.name) || entry.name.endsWith('/'))
            continue;
        if (/\.(pkl|debug_pkl)$/.test(entry.name)) {
            const part = inspection.part(entry.name, entry.content);
            await part.attempt(() => walkEntry(part, entry, { imports, storages }));
        }
        else if (!/(^|\/)(code\/.*\.py|version|byteorder|\.format_version|\.storage_alignment|\.data\/serialization_id)$/.test(entry.name))
            await (0,zip_entry.reviewEntry)(inspection, entry);
    }
    (0,pickle_file/* judgeImports */.qp)(inspection, isScript ? imports.without(/^__torch__(\.|$)/) : imports);
    checkStorages(inspection, entries, storages);
    if (isScript && !inspection.allows(scriptAllowance))
        inspection.report('MODEL_RUNS_CODE', 'The file is TorchScript: functions under code/ run when the model is used');
    return {
        facts: {
            imports: imports.names.slice(0, limits/* listedNames */.cr),
            importCount: imports.names.length,
            storages: storages.size,
            elementsByType: (0,torch_storage/* countByType */.J)(storages),
        },
    };
}
async function walkEntry(part, entry, { imports, storages }) {
    const stream = (0,zip_file/* entryStream */.v)(part, entry);
    const takesOutside = (id) => (0,torch_storage/* takeStorage */.f)(id, storages);
    const walk = await (0,pickle_walk/* walkPickle */.Q)({ inspection: part, imports, stream, takesOutside });
    await (0,pickle_file/* lookIntoLoads */.$$)(part, stream, walk.loads);
    if (!(await stream.isAtEnd()))
        throw new model_files_inspection/* ModelFault */.Q('MODEL_TRAILING_BYTES', 'There are bytes behind the pickle', stream.offset);
}
function checkStorages(inspection, entries, storages) {
    const sizes = new Map(entries.map(({ name, size }) => [name.replace(/^.*?([^/]+\/[^/]+)$/, '$1'), size]));
    for (const { key, type, bytes } of storages.values()) {
        const size = sizes.get(`data/${key}`) ?? sizes.get(`constants/${key}`);
        if (size === undefined)
            inspection.report('MODEL_TRUNCATED', `The numbers of storage ${(0,finding/* quoteText */.o)(key)} are not in the archive`);
        else if (bytes === undefined)
            inspection.report('MODEL_MALFORMED', `Storage ${(0,finding/* quoteText */.o)(key)} is of unknown class ${(0,finding/* quoteText */.o)(type)}`);
        else if (size !== bytes) {
            const message = `Storage ${(0,finding/* quoteText */.o)(key)} has ${size} bytes; the pickle says ${bytes}`;
            inspection.report('MODEL_MALFORMED', message);
        }
    }
}

;// CONCATENATED MODULE: ./src/formats/model-files/zip-model.ts





async function readZipModel(inspection) {
    const entries = await (0,zip_file/* openZip */.Q)(inspection);
    const names = entries.map(({ name }) => name);
    if (names.some((name) => /(^|\/)(data|constants)\.pkl$/.test(name))) {
        const reading = await readTorchEntries(inspection, entries);
        return { ...reading, format: names.some(isScript) ? 'torchscript' : 'torch' };
    }
    if (names.includes('config.json') && names.includes('metadata.json'))
        return { ...(await readKerasEntries(inspection, entries)), format: 'keras' };
    if (names.length > 0 && names.every((name) => name.endsWith('.npy')))
        return { ...(await readNpzEntries(inspection, entries)), format: 'npz' };
    await lookIntoUnknown(inspection, entries);
    throw new model_files_inspection/* ModelFault */.Q('MODEL_FORMAT_UNKNOWN', 'The archive is none of PyTorch, Keras or NumPy');
}
async function lookIntoUnknown(inspection, entries) {
    const { reviewEntry } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 11690));
    const { reviewAsPickle } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 70680));
    for (const entry of entries) {
        const known = inspection.findings.length;
        await reviewEntry(inspection, entry);
        if (inspection.findings.length > known)
            continue;
        const part = inspection.part(entry.name, entry.content);
        await part.attempt(() => reviewAsPickle(part, (0,zip_file/* entryStream */.v)(part, entry)));
    }
}
function isScript(name) {
    return /(^|\/)code\//.test(name);
}


})

};
