import type { Planted } from './inspecting.ts';
import * as p from './pickle.ts';
import { zipOf } from '../../../github/zip.ts';

export const call = (module: string, name: string): Buffer =>
  p.pickle(p.proto(2), p.global(module, name), p.text('x'), p.tuple1, p.reduce, p.stop);
export const harmlessCall = p.pickle(
  p.proto(2),
  p.global('collections', 'OrderedDict'),
  ')',
  p.reduce,
  p.stop,
);
export const torchOf = (bytes: Uint8Array): Buffer => zipOf({ 'm/data.pkl': bytes, 'm/version': '3\n' });
export const loads = (module: string, name: string, bytes: Uint8Array): Buffer =>
  p.pickle(p.proto(3), p.global(module, name), p.bytes(bytes), p.tuple1, p.reduce, p.stop);

export function imported(
  name: string,
  faulty: Uint8Array,
  says: string,
  sound: Uint8Array = harmlessCall,
): Planted {
  return { name, path: 'model.pkl', faulty, code: 'PICKLE_IMPORT', says, sound };
}

export function broken(
  name: string,
  code: string,
  faulty: Uint8Array,
  sound: Uint8Array = p.harmless,
): Planted {
  return { name, path: 'model.pkl', code, faulty, sound };
}

/** joblib's wrapper of an array of `size` bytes of one byte each, up to its BUILD. */
export function wrapper(size: number | string): Buffer {
  const shape = typeof size === 'number' ? `K${String.fromCharCode(size & 255)}` : p.short(size);
  const length =
    typeof size === 'number' && size > 255 ? `M${String.fromCharCode(size & 255, size >> 8)}` : shape;
  return p.pickle(
    p.proto(4),
    p.stackGlobal('joblib.numpy_pickle', 'NumpyArrayWrapper'),
    ')\x81}(',
    p.short('shape'),
    length,
    p.tuple1,
    p.short('dtype'),
    p.stackGlobal('numpy', 'dtype'),
    p.short('u1'),
    '\x89\x88\x87R',
    'ub',
  );
}
