/** How the argument of an opcode stands in the stream. `count…`: a length, then that many bytes. */
export type ArgumentKind =
  | 'none'
  | 'u1'
  | 'u2'
  | 'i4'
  | 'u4'
  | 'u8'
  | 'f8'
  | 'line'
  | 'two lines'
  | 'count1'
  | 'count4'
  | 'signed count4'
  | 'count8';

export interface Opcode {
  readonly name: string;
  readonly argument: ArgumentKind;
}

/** All opcodes of the protocols 0 to 5 (CPython, `Lib/pickletools.py`). */
const table = `
28 MARK none|2e STOP none|30 POP none|31 POP_MARK none|32 DUP none|46 FLOAT line|49 INT line|4a BININT i4|4b BININT1 u1
4c LONG line|4d BININT2 u2|4e NONE none|50 PERSID line|51 BINPERSID none|52 REDUCE none|53 STRING line
54 BINSTRING signed count4|55 SHORT_BINSTRING count1|56 UNICODE line|58 BINUNICODE count4|61 APPEND none|62 BUILD none
63 GLOBAL two lines|64 DICT none|7d EMPTY_DICT none|65 APPENDS none|67 GET line|68 BINGET u1|69 INST two lines
6a LONG_BINGET u4|6c LIST none|5d EMPTY_LIST none|6f OBJ none|70 PUT line|71 BINPUT u1|72 LONG_BINPUT u4|73 SETITEM none
74 TUPLE none|29 EMPTY_TUPLE none|75 SETITEMS none|47 BINFLOAT f8|80 PROTO u1|81 NEWOBJ none|82 EXT1 u1|83 EXT2 u2
84 EXT4 i4|85 TUPLE1 none|86 TUPLE2 none|87 TUPLE3 none|88 NEWTRUE none|89 NEWFALSE none|8a LONG1 count1
8b LONG4 signed count4|42 BINBYTES count4|43 SHORT_BINBYTES count1|8c SHORT_BINUNICODE count1|8d BINUNICODE8 count8
8e BINBYTES8 count8|8f EMPTY_SET none|90 ADDITEMS none|91 FROZENSET none|92 NEWOBJ_EX none|93 STACK_GLOBAL none
94 MEMOIZE none|95 FRAME u8|96 BYTEARRAY8 count8|97 NEXT_BUFFER none|98 READONLY_BUFFER none`;

/** By code; a hole is no opcode. */
export const opcodes: readonly (Opcode | undefined)[] = (() => {
  const byCode = new Array<Opcode | undefined>(256).fill(undefined);
  for (const entry of table.trim().split(/[|\n]/)) {
    const [code = '', name = '', ...argument] = entry.split(' ');
    byCode[Number.parseInt(code, 16)] = { name, argument: argument.join(' ') as ArgumentKind };
  }
  return byCode;
})();
