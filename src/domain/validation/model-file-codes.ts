import type { Severity } from './finding.ts';

interface CodeMeaning {
  readonly severity: Severity;
  readonly means: string;
  /** The way out, in one sentence. */
  readonly wayOut: string;
}

/** Everything that an inspection of a model file can find. */
export const modelFileCodes = {
  MODEL_EMPTY: {
    severity: 'error',
    means: 'The file has no bytes.',
    wayOut: 'Write the model again.',
  },
  MODEL_TOO_LARGE: {
    severity: 'error',
    means: 'The file is larger than the size budget.',
    wayOut: 'Make the model smaller, or raise the budget.',
  },
  MODEL_FORMAT_UNKNOWN: {
    severity: 'error',
    means: 'The bytes are of no format that is known, so nothing can be said of them.',
    wayOut: 'Save the model in a known format, or take the file out of the model files.',
  },
  MODEL_EXTENSION_WRONG: {
    severity: 'error',
    means: 'The name says one format and the bytes are of another.',
    wayOut: 'Give the file the extension of its format.',
  },
  MODEL_TRUNCATED: {
    severity: 'error',
    means: 'The file ends before what its headers announce.',
    wayOut: 'Write or download the file again.',
  },
  MODEL_MALFORMED: {
    severity: 'error',
    means: 'The file breaks the rules of its format, or its headers contradict each other.',
    wayOut: 'Write the file again with the library of its format.',
  },
  MODEL_TRAILING_BYTES: {
    severity: 'error',
    means: 'There are bytes behind the end of the model.',
    wayOut: 'Write the file again with the library of its format; nothing belongs behind its end.',
  },
  MODEL_LIMIT: {
    severity: 'error',
    means: 'The file needs more memory or time than an inspection may take.',
    wayOut: 'Save the model in a format whose header says what is in it, such as safetensors or ONNX.',
  },
  MODEL_COMPRESSION: {
    severity: 'error',
    means: 'The content is compressed in a way that cannot be unpacked here, so it cannot be looked into.',
    wayOut:
      'Save it without compression or with zlib, such as joblib.dump(model, path, compress=("zlib", 3)).',
  },
  MODEL_NESTED_ARCHIVE: {
    severity: 'error',
    means: 'An archive lies in the model where none belongs.',
    wayOut: 'Save the model without the inner archive.',
  },
  MODEL_RUNS_CODE: {
    severity: 'error',
    means: 'The model brings code of its own, which runs when it is loaded or used.',
    wayOut: 'Replace it by built-in layers or operators, or allow the named part after reading it.',
  },
  MODEL_OUTSIDE_FILE: {
    severity: 'error',
    means: 'The model names a file outside of its folder.',
    wayOut: 'Save the weights beside the model under a plain relative name.',
  },
  MODEL_CUSTOM_OPERATOR: {
    severity: 'error',
    means: 'The model needs operators of a library that must be installed beside it.',
    wayOut: 'Use standard operators, or allow the named operators.',
  },
  MODEL_ALLOWED: {
    severity: 'info',
    means:
      'The file has imports, operators or layers that are on no list, and the input `allow` let them through.',
    wayOut: 'Nothing needs to be done where somebody has read what they do.',
  },
  PICKLE_IMPORT: {
    severity: 'error',
    means: 'Loading the pickle would run code: it imports what is on no allow-list.',
    wayOut:
      'Save the model as safetensors, ONNX or skops, or allow the named imports after reading what they do.',
  },
  PICKLE_CALL: {
    severity: 'error',
    means: 'Loading the pickle would call or change something in a way that no library writes.',
    wayOut: 'Save the model again with its own library; do not load this file.',
  },
  PICKLE_UNRESOLVED: {
    severity: 'error',
    means: 'What the pickle would import, call or load cannot be told from its bytes.',
    wayOut: 'Save the model again with its own library; do not load this file.',
  },
  PICKLE_OUTSIDE: {
    severity: 'error',
    means: 'The pickle refers to objects that are not in the file.',
    wayOut: 'Save the model whole, with the library that loads it.',
  },
  PICKLE_SEVERAL: {
    severity: 'warning',
    means: 'Several pickles follow each other; a plain load reads the first alone. All were looked at.',
    wayOut: 'Save one object in one file.',
  },
  ZIP_HEADERS_DIFFER: {
    severity: 'error',
    means: 'An entry of the archive is stated in two ways, so that two readers see two archives.',
    wayOut: 'Write the archive again with the library of its format.',
  },
  ZIP_DUPLICATE: {
    severity: 'error',
    means: 'Two entries of the archive have one name.',
    wayOut: 'Write the archive again with the library of its format.',
  },
  ZIP_ENCRYPTED: {
    severity: 'error',
    means: 'An entry of the archive is encrypted, so it cannot be looked into.',
    wayOut: 'Save the model without encryption.',
  },
  ZIP_HIDDEN_BYTES: {
    severity: 'error',
    means: 'There are bytes before, between or behind the entries of the archive, or entries overlap.',
    wayOut: 'Write the archive again with the library of its format.',
  },
  ZIP_CHECKSUM: {
    severity: 'error',
    means: 'The bytes of an entry do not have the checksum that the archive states.',
    wayOut: 'Write or download the file again.',
  },
  ZIP_NAME: {
    severity: 'error',
    means: 'The name of an entry leads out of the archive or is no plain path.',
    wayOut: 'Write the archive again with the library of its format.',
  },
  ZIP_RATIO: {
    severity: 'error',
    means: 'An entry unpacks to absurdly more than it takes.',
    wayOut: 'Write the archive again with the library of its format.',
  },
  SIGNATURE_CHANGED: {
    severity: 'warning',
    means: 'The model takes or gives something else than the baseline, so callers may break.',
    wayOut: 'Publish it as a new major version, and change the callers with it.',
  },
  SIGNATURE_UNKNOWN: {
    severity: 'warning',
    means: 'A model file that is to be compared states no inputs and outputs.',
    wayOut: 'Compare files of a format that states them, such as ONNX.',
  },
  SIGNATURE_WIDENED: {
    severity: 'info',
    means: 'The model gives more, or takes more kinds of input, than the baseline.',
    wayOut: 'Nothing needs to be done.',
  },
} as const satisfies Readonly<Record<string, CodeMeaning>>;

export type ModelFileCode = keyof typeof modelFileCodes;
