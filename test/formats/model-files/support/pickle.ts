/** Opcodes of pickles, put together by hand: what no pickler would write can be written so. */
export type Part = string | Uint8Array;

export function pickle(...parts: readonly Part[]): Buffer {
  return Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part)));
}

export const proto = (version: number): string => `\x80${String.fromCharCode(version)}`;
export const global = (module: string, name: string): string => `c${module}\n${name}\n`;
export const short = (text: string): string => `\x8c${String.fromCharCode(text.length)}${text}`;
export const text = (content: string): string => `V${content}\n`;
export const binunicode = (content: string): Buffer => sized('X', Buffer.from(content));
export const bytes = (content: Uint8Array): Buffer => sized('B', content);
export const stackGlobal = (module: string, name: string): string => `${short(module)}${short(name)}\x93`;
/** The call of what lies below, with the arguments that lie on top. */
export const reduce = 'R';
export const tuple1 = '\x85';
export const tuple2 = '\x86';
export const memoize = '\x94';
export const stop = '.';

/** `os.system('true')`, by GLOBAL and REDUCE. */
export const attack: Buffer = pickle(proto(2), global('os', 'system'), text('true'), tuple1, reduce, stop);
/** `{'a': 1}` */
export const harmless: Buffer = pickle(proto(2), '}', short('a'), 'K\x01', 's', stop);

function sized(opcode: string, content: Uint8Array): Buffer {
  const size = Buffer.alloc(4);
  size.writeUInt32LE(content.length);
  return Buffer.concat([Buffer.from(opcode, 'latin1'), size, content]);
}
