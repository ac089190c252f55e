import { deflateSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { inspectModelFile } from '../../../src/formats/model-files/inspect-model-file.ts';
import type { ModelSource } from '../../../src/formats/model-files/source.ts';
import { zip } from '../../github/zip.ts';
import { inspect } from './support/inspecting.ts';
import * as p from './support/pickle.ts';
import { bytesField, message, varintField } from './support/protobuf.ts';

/** A file of that size which is zeros behind its first bytes; and how much of it was read. */
function sparse(
  head: Uint8Array,
  size: number,
): ModelSource & { readonly read: ModelSource['read']; count: number } {
  return {
    size,
    count: 0,
    read(offset, length) {
      const piece = Buffer.alloc(Math.max(0, Math.min(length, size - offset)));
      if (offset < head.length)
        piece.set(head.subarray(offset, Math.min(head.length, offset + piece.length)));
      this.count += piece.length;
      return Promise.resolve(piece);
    },
  };
}

const huge = 200 * 2 ** 30;
const mebi = 2 ** 20;

describe('files of any size', () => {
  it('safetensors: the header alone is read', async () => {
    const json = Buffer.from(
      JSON.stringify({ a: { dtype: 'U8', shape: [huge - 1000], data_offsets: [0, huge - 1000] } }),
    );
    const head = Buffer.alloc(8 + json.length);
    head.writeBigUInt64LE(BigInt(json.length));
    head.set(json, 8);
    const source = sparse(head, head.length + huge - 1000);
    const { findings, facts } = await inspectModelFile(source, { path: 'm.safetensors', digest: false });
    expect(findings).toEqual([]);
    expect(facts['parameters']).toBe(huge - 1000);
    expect(source.count).toBeLessThan(mebi);
  });

  it('ONNX: weights are skipped', async () => {
    const size = 2 ** 31;
    const raw = Buffer.from([0x4a, ...length(size)]);
    const tensor = message(varintField(1, size), varintField(2, 2), bytesField(8, 'w'));
    const open = (number: number, inner: number) => Buffer.from([number * 8 + 2, ...length(inner)]);
    const whole = tensor.length + raw.length + size;
    const inGraph = Buffer.concat([open(5, whole), tensor, raw]);
    const end = message(bytesField(8, message(varintField(2, 21))));
    const start = Buffer.concat([varintField(1, 10), end, open(7, inGraph.length + size), inGraph]);
    const source = sparse(start, start.length + size);
    const { findings, facts } = await inspectModelFile(source, { path: 'm.onnx', digest: false });
    expect(findings).toEqual([]);
    expect(facts['parameters']).toBe(size);
    expect(source.count).toBeLessThan(2 * mebi);
  });

  it('pickle: long bytes are skipped', async () => {
    const head = Buffer.concat([p.pickle(p.proto(4), '\x8e'), Buffer.alloc(8)]);
    head.writeBigUInt64LE(BigInt(huge), 3);
    const source = sparse(head, head.length + huge);
    const { findings } = await inspectModelFile(source, { path: 'm.pkl', digest: false });
    expect(findings.map(({ code }) => code)).toEqual(['MODEL_TRUNCATED']);
    expect(source.count).toBeLessThan(mebi);
  });
});

describe('files that ask for too much', () => {
  const codesOf = async (bytes: Uint8Array, path: string) =>
    (await inspect(bytes, path, { digest: false })).findings.map(({ code }) => code);

  it('a stack without end', async () => {
    expect(
      await codesOf(Buffer.concat([p.pickle(p.proto(2)), Buffer.alloc(9_000_000, 'N')]), 'm.pkl'),
    ).toEqual(['MODEL_LIMIT']);
  });

  it('a memo without end', async () => {
    const puts = Buffer.concat([p.pickle(p.proto(4), 'N'), Buffer.alloc(9_000_000, 0x94)]);
    expect(await codesOf(puts, 'm.pkl')).toEqual(['MODEL_LIMIT']);
  });

  it('a memo with holes without end', async () => {
    const parts = [p.pickle(p.proto(2), 'N')];
    for (let index = 0; index < 70_000; index++) parts.push(Buffer.from([0x72, 0, 0, 0, 0]));
    for (const [index, part] of parts.entries()) if (index > 0) part.writeUInt32LE(index * 60_000, 1);
    expect(await codesOf(Buffer.concat(parts), 'm.pkl')).toEqual(['MODEL_LIMIT']);
  });

  it('objects beyond those that are followed: what is imported then is still found', async () => {
    const dictionaries = Buffer.from('}0'.repeat(600_000));
    const late = Buffer.concat([p.pickle(p.proto(2)), dictionaries, p.attack.subarray(2)]);
    expect(await codesOf(late, 'm.pkl')).toEqual(['PICKLE_IMPORT']);
  });

  it('names beyond those that are kept: an import by one is refused', async () => {
    const texts = Buffer.from(`${p.short('x'.repeat(250))}0`.repeat(140_000), 'latin1');
    const late = Buffer.concat([p.pickle(p.proto(4)), texts, p.pickle(p.stackGlobal('os', 'system'), '.')]);
    expect(await codesOf(late, 'm.pkl')).toEqual(['PICKLE_UNRESOLVED']);
  });

  it('a pickle within a pickle within a pickle …', async () => {
    let inner: Buffer = p.attack;
    for (let depth = 0; depth < 8; depth++)
      inner = p.pickle(
        p.proto(3),
        p.global('torch.storage', '_load_from_bytes'),
        p.bytes(inner),
        p.tuple1,
        p.reduce,
        p.stop,
      );
    expect(await codesOf(inner, 'm.pkl')).toEqual(['PICKLE_UNRESOLVED']);
  });

  it('a thousand pickles', async () => {
    expect(await codesOf(Buffer.from('N.'.repeat(5000)), 'm')).toEqual(['PICKLE_SEVERAL', 'MODEL_LIMIT']);
  });

  it('zeros that are packed a thousandfold', async () => {
    const zeros = deflateSync(Buffer.concat([p.pickle(p.proto(2)), Buffer.alloc(100 * mebi, 'N')]));
    expect(zeros.length).toBeLessThan(mebi);
    expect(await codesOf(zeros, 'm.joblib')).toEqual(['MODEL_LIMIT']);
  });

  it('an archive of too many entries', async () => {
    const many = zip(Array.from({ length: 60_000 }, (_, index) => ({ name: `a/${index}`, content: '' })));
    many.writeUInt16LE(60_001, many.length - 12);
    expect(await codesOf(many, 'm.pt')).toEqual(['MODEL_MALFORMED']);
  });

  it('a line without end', async () => {
    expect(
      await codesOf(Buffer.concat([p.pickle(p.proto(2), 'I'), Buffer.alloc(3 * mebi, '1')]), 'm.pkl'),
    ).toEqual(['MODEL_LIMIT']);
  });
});

function length(value: number): number[] {
  return value < 128 ? [value] : [(value % 128) + 128, ...length(Math.floor(value / 128))];
}
