import type { ModelFileCode } from '../../domain/validation/model-file-codes.ts';
import {
  argumentsOf,
  type ByteValue,
  type Import,
  importName,
  isThing,
  type Value,
} from './pickle-values.ts';

/** What the arguments of a call mean. */
export type CallCheck =
  | { readonly kind: 'plain' }
  | { readonly kind: 'refused'; readonly code: ModelFileCode; readonly message: string }
  /** The bytes are loaded in their turn. */
  | { readonly kind: 'loads'; readonly callee: Import; readonly bytes: ByteValue };

/** They load the bytes that are their first argument. */
const loaders: ReadonlySet<string> = new Set([
  'torch.storage._load_from_bytes',
  'pickle.loads',
  '_pickle.loads',
  'cPickle.loads',
  'cloudpickle.loads',
  'cloudpickle.cloudpickle.loads',
  'dill.loads',
  'dill._dill.loads',
]);

/** They call, or make an object of, their first argument. */
const callers: ReadonlySet<string> = new Set([
  'copyreg._reconstructor',
  'copy_reg._reconstructor',
  'copyreg.__newobj__',
  'torch._tensor._rebuild_from_type_v2',
  'sklearn.neighbors._kd_tree.newObj',
  'sklearn.neighbors._ball_tree.newObj',
  'sklearn.metrics._dist_metrics.newObj',
]);

/** They look a codec up by name, which imports a module of that name. */
const encoders: ReadonlySet<string> = new Set(['_codecs.encode']);
const codecs: ReadonlySet<Value> = new Set(['latin1', 'latin-1', 'utf-8', 'utf8', 'ascii']);

/** Looks at the arguments of calls that are harmless with what libraries give them, and not with everything. */
export function checkCall(callee: Import, args: Value): CallCheck {
  const name = importName(callee);
  const given = argumentsOf(args);
  if (loaders.has(name)) {
    const [bytes] = given;
    if (isThing(bytes, 'bytes')) return { kind: 'loads', callee, bytes };
    return refused('PICKLE_UNRESOLVED', `The pickle gives ${name} what it made itself, and that is loaded`);
  }
  if (callers.has(name) && !isThing(given[0], 'import'))
    return refused('PICKLE_CALL', `The pickle lets ${name} call a value that it made itself`);
  if (encoders.has(name) && !codecs.has(given[1] ?? null))
    return refused('PICKLE_CALL', `The pickle lets ${name} look a codec up that is none of text`);
  return { kind: 'plain' };
}

function refused(code: ModelFileCode, message: string): CallCheck {
  return { kind: 'refused', code, message };
}
