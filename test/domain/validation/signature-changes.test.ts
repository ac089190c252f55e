import { describe, expect, it } from '@jest/globals';
import type { ModelSignature, ModelValue } from '../../../src/domain/validation/model-signature.ts';
import { signatureChanges } from '../../../src/domain/validation/signature-changes.ts';

const x: ModelValue = { name: 'x', type: 'float32', shape: ['batch', 3] };
const y: ModelValue = { name: 'y', type: 'float32', shape: ['batch', 2] };
const baseline: ModelSignature = { inputs: [x], outputs: [y] };

function changes(candidate: ModelSignature, before = baseline): string[] {
  return signatureChanges(candidate, before, 'model.onnx').map(
    ({ severity, message }) => `${severity}: ${message}`,
  );
}

describe('the signature of a candidate against that of the baseline', () => {
  it('says nothing of the same one, whatever open sizes are called', () => {
    expect(changes(baseline)).toEqual([]);
    expect(changes({ inputs: [{ ...x, shape: ['N', 3] }], outputs: [{ ...y, shape: [null, 2] }] })).toEqual(
      [],
    );
  });

  it.each<[string, Partial<ModelSignature>, string]>([
    ['an input that is gone', { inputs: [] }, 'warning: The input "x" is gone'],
    [
      'an input that is new',
      { inputs: [x, { ...x, name: 'z' }] },
      'warning: The input "z" is new and must be given',
    ],
    [
      'another type',
      { inputs: [{ ...x, type: 'float64' }] },
      'warning: The input "x" has type "float64", before "float32"',
    ],
    [
      'another size',
      { inputs: [{ ...x, shape: ['b', 4] }] },
      'warning: The input "x" has shape [?, 4], before [?, 3]',
    ],
    [
      'a size that was open',
      { inputs: [{ ...x, shape: [1, 3] }] },
      'warning: The input "x" has shape [1, 3], before [?, 3]',
    ],
    [
      'a size that is now open',
      { inputs: [{ ...x, shape: [null, null] }] },
      'info: The input "x" has shape [?, ?], before [?, 3]',
    ],
    [
      'another rank',
      { outputs: [{ ...y, shape: [2] }] },
      'warning: The output "y" has shape [2], before [?, 2]',
    ],
    [
      'an output whose size is open',
      { outputs: [{ ...y, shape: [null, null] }] },
      'warning: The output "y" has shape [?, ?], before [?, 2]',
    ],
    [
      'an output of fixed size',
      { outputs: [{ ...y, shape: [8, 2] }] },
      'info: The output "y" has shape [8, 2], before [?, 2]',
    ],
    ['an output that is gone', { outputs: [] }, 'warning: The output "y" is gone'],
    ['an output that is new', { outputs: [y, { ...y, name: 'z' }] }, 'info: The output "z" is new'],
  ])('%s', (_, change, expected) => {
    expect(changes({ ...baseline, ...change })).toEqual([expected]);
  });

  it('tells another order', () => {
    const two = { inputs: [x, { ...x, name: 'z' }], outputs: [y] };
    expect(changes({ ...two, inputs: two.inputs.toReversed() }, two)).toEqual([
      'warning: The inputs come in another order',
    ]);
  });

  it('compares columns by number and by name', () => {
    const columns = (...names: string[]) => ({
      inputs: [],
      outputs: [],
      features: { count: names.length, names },
    });
    const before = columns('age', 'amount');
    expect(changes(before, before)).toEqual([]);
    expect(changes(columns('age'), before)).toEqual(['warning: It takes 1 features, before 2']);
    expect(changes(columns('amount', 'age'), before)).toEqual([
      'warning: Feature 1 is "amount", before "age"',
    ]);
    expect(changes({ inputs: [], outputs: [] }, before)).toEqual([
      'warning: The file no longer states its features, before 2',
    ]);
    const unnamed = { inputs: [], outputs: [], features: { count: 2, names: null } };
    expect(changes(unnamed, before)).toEqual([]);
  });
});
