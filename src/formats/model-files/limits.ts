/** Bounds of an inspection: at most 512 MB of memory and time linear in the file, whatever the file says of itself. */

const mebi = 2 ** 20;

/** Read from a file at once. */
export const pieceBytes = 256 * 1024;

/** What a content that is compressed may unpack to: some seconds of work, and more than a model that is loaded into memory. */
export const unpackedBytes = 4096 * mebi;

/** JSON configurations (Keras, safetensors' limit of its own is 100 MB): its tree takes about ten times as much memory. */
export const jsonBytes = 16 * mebi;

/** JSON with mostly numbers, which engines keep packed (XGBoost). */
export const numbersJsonBytes = 64 * mebi;

/** Header of a safetensors file: the library refuses more than 100 MB; a hundred thousand tensors need 16. */
export const safetensorsHeaderBytes = 32 * mebi;

/** A message of a protobuf that is taken into memory; what is larger is walked field by field. */
export const messageBytes = 4 * mebi;

/** Messages within each other: subgraphs of a graph, and no file nests them deeper. */
export const messageDepth = 64;

/** The list of files of a zip: a hundred thousand entries with long names. */
export const zipDirectoryBytes = 32 * mebi;
export const zipEntries = 100_000;

/** Deflate reaches 1032 at most; weights and configurations never come near, and small entries do no harm. */
export const zipRatio = 200;
export const zipRatioFreeBytes = 64 * mebi;

/** Opcodes of a pickle: a forest of a thousand trees has a million. */
export const pickleOpcodes = 200_000_000;
/** Values on the stack, and values in the memo: eight bytes each. */
export const pickleStack = 8_000_000;
export const pickleMemo = 8_000_000;
/** Memo entries out of order, which no pickler writes. */
export const pickleFarMemo = 65_536;
/** Text that could be the name of an import. */
export const pickleNameLength = 256;
/** Characters of text that is kept: what comes later can be no name of an import (refused where it is used as one). */
export const pickleTextKept = 32 * mebi;
/** Tuples, lists, dictionaries and objects whose parts are kept, and their parts. */
export const pickleThings = 500_000;
export const pickleParts = 4_000_000;
/** Bytes of a value that are kept, in case they are handed to something that loads them. */
export const pickleBytesKept = mebi;
export const pickleAllBytesKept = 32 * mebi;
/** A line of a text opcode: numbers and names. */
export const pickleLine = mebi;
/** A line of text, which no library writes that long: it is passed over, so that nothing hides behind it. */
export const pickleLongLine = 64 * mebi;
/** Names that a pickle imports. */
export const pickleImports = 10_000;
/** Pickles in one file, and pickles within each other. */
export const picklesInFile = 1_000;
export const pickleDepth = 4;

/** Tensors, keys, nodes and the like that a header lists. */
export const listedItems = 1_000_000;

/** Names that a message or a fact lists. */
export const listedNames = 20;

/** Findings of one file: the first ones say enough. */
export const findingsKept = 200;
