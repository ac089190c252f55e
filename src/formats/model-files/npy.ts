import { quoteText } from '../../domain/validation/finding.ts';
import type { ByteStream } from './byte-stream.ts';
import { type Inspection, ModelFault, type Reading } from './inspection.ts';
import { judgeImports, lookIntoLoads } from './pickle-file.ts';
import { PickleImports } from './pickle-imports.ts';
import { walkPickle } from './pickle-walk.ts';

/** The library reads no longer header of a file that it does not trust (`numpy/lib/_format_impl.py`, `_MAX_HEADER_SIZE`). */
const longestHeader = 65_536;
const magic = Buffer.from('\x93NUMPY', 'latin1');

/** An array of NumPy: a header in Python's notation, then the numbers; of objects, a pickle. */
export async function readNpy(inspection: Inspection, stream: ByteStream): Promise<Reading> {
  await stream.need(12);
  if (Buffer.compare(stream.take(6), magic) !== 0)
    throw new ModelFault('MODEL_MALFORMED', 'The array has no header of NumPy');
  const version = stream.byte();
  stream.byte();
  if (version < 1 || version > 3)
    throw new ModelFault('MODEL_MALFORMED', `The array has version ${version} of the format`);
  const length = version === 1 ? stream.u16() : stream.u32();
  if (length > longestHeader)
    throw new ModelFault('MODEL_LIMIT', `The header of the array has ${length} bytes`);
  const text = Buffer.from(await stream.bytes(length)).toString(version === 3 ? 'utf8' : 'latin1');
  const { descr, shape } = parseHeader(text);
  const facts = { dtype: descr, shape: shape.join(' × ') };
  if (holdsObjects(descr)) {
    const imports = new PickleImports();
    try {
      const walk = await walkPickle({ inspection, imports, stream });
      await lookIntoLoads(inspection, stream, walk.loads);
    } finally {
      judgeImports(inspection, imports);
    }
  } else {
    const size = shape.reduce((product, each) => product * each, elementBytes(descr));
    if (!Number.isSafeInteger(size)) throw new ModelFault('MODEL_MALFORMED', 'The array has an absurd shape');
    await stream.skip(size);
  }
  if (!(await stream.isAtEnd()))
    inspection.report('MODEL_TRAILING_BYTES', 'There are bytes behind the array', stream.offset);
  return { facts };
}

/** The keys that NumPy writes, in any order; anything else is no header. */
function parseHeader(text: string): { readonly descr: string; readonly shape: readonly number[] } {
  const keys = /^\{(?=.*'descr':)(?=.*'fortran_order': *(?:True|False)\b)(?=.*'shape':).*\} *\n?$/s.test(
    text,
  );
  const descr = /'descr': *('[^']{1,40}'|\[.*?\])(?=, *'(?:fortran_order|shape)'|,? *\})/s.exec(text)?.[1];
  const shape = /'shape': *\(([\d, ]*)\)/.exec(text)?.[1];
  if (!keys || descr === undefined || shape === undefined)
    throw new ModelFault(
      'MODEL_MALFORMED',
      `The header of the array is not NumPy's: ${quoteText(text.slice(0, 60))}`,
    );
  const sizes = shape
    .split(',')
    .map((size) => size.trim())
    .filter((size) => size !== '');
  return { descr: descr.replace(/^'(.*)'$/, '$1'), shape: sizes.map(Number) };
}

/** `|O`, or a record with such a part. */
function holdsObjects(descr: string): boolean {
  return /(?:^|['"])[<>|=]?O\d*(?:$|['"])/.test(descr);
}

function elementBytes(descr: string): number {
  if (!descr.startsWith('[')) return scalarBytes(descr);
  // A record: `('name', 'code')` or `('name', 'code', (shape,))`.
  const parts = [...descr.matchAll(/\((?:'[^']*'|\('[^']*', '[^']*'\)), '([^']*)'(?:, \(([\d, ]*)\))?\)/g)];
  const rest = parts.reduce((left, [whole]) => left.replace(whole, ''), descr);
  if (!/^\[[, ]*\]$/.test(rest))
    throw new ModelFault('MODEL_MALFORMED', `The array has a dtype that is not known: ${quoteText(descr)}`);
  return parts.reduce((sum, [, code = '', shape = '']) => {
    const sizes = shape
      .split(',')
      .filter((size) => size.trim() !== '')
      .map(Number);
    return sum + sizes.reduce((product, size) => product * size, scalarBytes(code));
  }, 0);
}

function scalarBytes(code: string): number {
  const found = /^[<>|=]?([biufcmMSUVa?])(\d+)(?:\[\w+\])?$/.exec(code);
  if (!found)
    throw new ModelFault('MODEL_MALFORMED', `The array has a dtype that is not known: ${quoteText(code)}`);
  return Number(found[2]) * (found[1] === 'U' ? 4 : 1);
}
