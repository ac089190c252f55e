import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { createModelFiles } from '../../../src/formats/model-files/model-files.ts';
import { fixtures } from './support/inspecting.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'modelgate-'));
});
afterEach(() => rm(root, { recursive: true }));

it('reads ranges of files, relative to the root', async () => {
  const { format, findings, sha256 } = await createModelFiles({ root: fixtures }).inspect('torch.pt');
  expect({ format, findings }).toEqual({ format: 'torch', findings: [] });
  expect(sha256).toMatch(/^sha256:[0-9a-f]{64}$/);
});

it('reads of a file of 64 GB no more than its header', async () => {
  const json = JSON.stringify({ a: { dtype: 'U8', shape: [2 ** 36], data_offsets: [0, 2 ** 36] } });
  const head = Buffer.alloc(8);
  head.writeBigUInt64LE(BigInt(json.length));
  const file = path.join(root, 'huge.safetensors');
  await writeFile(file, Buffer.concat([head, Buffer.from(json)]));
  await truncate(file, 8 + json.length + 2 ** 36);
  const { findings } = await createModelFiles({ root }).inspect('huge.safetensors', { digest: false });
  expect(findings).toEqual([]);
});

it('throws for a file that is not there and for what is no file', async () => {
  await expect(createModelFiles({ root }).inspect('none.onnx')).rejects.toMatchObject({
    code: 'FILE_MISSING',
  });
  await expect(createModelFiles({ root }).inspect('.')).rejects.toMatchObject({ code: 'FILE_UNREADABLE' });
});
