import type { ByteStream } from './byte-stream.ts';
import { ModelFault } from './inspection.ts';
import { argumentsOf, importName, isThing, type Made, type Value } from './pickle-values.ts';

const wrappers: ReadonlySet<string> = new Set([
  'joblib.numpy_pickle.NumpyArrayWrapper',
  'sklearn.externals.joblib.numpy_pickle.NumpyArrayWrapper',
]);

/** What follows an array's opcodes: its bytes, or a pickle of its objects. */
export type ArrayContent = 'none' | 'raw' | 'objects';

/**
 * joblib writes the bytes of an array between the opcodes, behind the BUILD of its wrapper (`joblib/numpy_pickle.py`,
 * `NumpyArrayWrapper.read_array`): they are skipped. Says what was there; `objects`: a pickle comes next.
 * @throws ModelFault PICKLE_UNRESOLVED where it cannot be told how many bytes they are
 */
export async function skipArray(object: Made, stream: ByteStream): Promise<ArrayContent> {
  if (!object.callee || !wrappers.has(importName(object.callee))) return 'none';
  const { state } = object;
  if (!isThing(state, 'dict') || !state.whole) throw unresolved('has no plain state', stream);
  const { bytes, hasObjects } = elementOf(state.entries.get('dtype'), stream);
  if (hasObjects) return 'objects';
  const shape = state.entries.get('shape');
  const sizes = argumentsOf(shape ?? null);
  if (!isThing(shape, 'tuple') || !sizes.every((size) => typeof size === 'number' && size >= 0))
    throw unresolved('has no plain shape', stream);
  if (typeof state.entries.get('numpy_array_alignment_bytes') === 'number') {
    await stream.need(1);
    await stream.skip(stream.byte());
  }
  const size = (sizes as readonly number[]).reduce((product, each) => product * each, bytes);
  if (!Number.isSafeInteger(size)) throw unresolved('has an absurd shape', stream);
  await stream.skip(size);
  return 'raw';
}

interface Element {
  readonly bytes: number;
  readonly hasObjects: boolean;
}

/** In the flags of a dtype: it holds references to objects (NumPy, `NPY_ITEM_REFCOUNT`). */
const holdsObjects = 1;

/** Size of an element: `numpy.dtype('f8', …)`, with BUILD's `(version, order, subarray, names, fields, size, alignment, flags)`. */
function elementOf(dtype: Value | undefined, stream: ByteStream): Element {
  if (!isThing(dtype, 'made') || !dtype.callee || importName(dtype.callee) !== 'numpy.dtype')
    throw unresolved('has no plain dtype', stream);
  const [code] = argumentsOf(dtype.args);
  const state = argumentsOf(dtype.state);
  const found = typeof code === 'string' ? /^[<>|=]?([?bBhHiIlLqQfdgFDGpPOSUVmMcue])(\d*)$/.exec(code) : null;
  if (!found) throw unresolved(`has a dtype that is not known`, stream);
  const [, kind = '', digits = ''] = found;
  const flags = typeof state[7] === 'number' ? state[7] : undefined;
  const stated = typeof state[5] === 'number' && state[5] >= 0 ? state[5] : undefined;
  const hasObjects = kind === 'O';
  const flagged = flags === undefined ? hasObjects : (flags & holdsObjects) !== 0;
  if (kind === 'V') {
    // A record's parts are not followed: where it holds objects, a pickle comes next.
    if (stated === undefined || flags === undefined)
      throw unresolved('has a record dtype without size', stream);
    return { bytes: stated, hasObjects: flagged };
  }
  if (flagged !== hasObjects) throw unresolved('has a dtype that contradicts itself', stream);
  const unit = kind === 'U' ? 4 : 1;
  const size = digits === '' ? undefined : Number(digits) * unit;
  if (size === undefined || (stated !== undefined && stated !== size))
    throw unresolved('has a dtype without one size', stream);
  return { bytes: size, hasObjects };
}

function unresolved(what: string, stream: ByteStream): ModelFault {
  const message = `An array of joblib ${what}, so it cannot be told where the pickle goes on`;
  return new ModelFault('PICKLE_UNRESOLVED', message, stream.offset);
}
