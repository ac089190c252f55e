import type { Argument } from './pickle-arguments.ts';
import { decodeAscii, decodeQuoted, decodeRawUnicode, decodeUtf8, type PickleTexts } from './pickle-text.ts';
import type { ByteValue, Value } from './pickle-values.ts';

/** What stands for a number, a text or bytes; `null` for the rest. */
export function scalarOf(name: string, argument: Argument, texts: PickleTexts): Value {
  switch (name) {
    case 'BININT':
    case 'BININT1':
    case 'BININT2':
      return argument as number;
    case 'INT':
    case 'LONG':
      return decimal(argument as string);
    case 'LONG1':
    case 'LONG4':
      return longOf(argument as ByteValue);
    case 'STRING':
      return texts.keep(decodeQuoted(argument as string));
    case 'UNICODE':
      return texts.keep(decodeRawUnicode(argument as string));
    case 'BINSTRING':
    case 'SHORT_BINSTRING':
      return texts.keep(decoded(argument as ByteValue, decodeAscii));
    case 'BINUNICODE':
    case 'SHORT_BINUNICODE':
    case 'BINUNICODE8':
      return texts.keep(decoded(argument as ByteValue, decodeUtf8));
    case 'BINBYTES':
    case 'SHORT_BINBYTES':
    case 'BINBYTES8':
    case 'BYTEARRAY8':
      return argument as ByteValue;
    default:
      return null;
  }
}

function decoded({ content }: ByteValue, decode: (bytes: Uint8Array) => string | null): string | null {
  return content ? decode(content) : null;
}

function decimal(line: string): number | null {
  const text = line.trim().replace(/L$/, '');
  return /^[-+]?\d{1,30}$/.test(text) ? Number(text) : null;
}

/** Two's complement, little-endian. */
function longOf({ content, size }: ByteValue): number | null {
  if (!content || size > 32) return null;
  let value = 0n;
  for (let at = content.length - 1; at >= 0; at--) value = (value << 8n) | BigInt(content[at] as number);
  return Number(BigInt.asIntN(content.length * 8, value));
}
