import { zip, type ZipEntry, zipOf } from '../../../github/zip.ts';
import { fixture, type Planted } from './inspecting.ts';
import * as p from './pickle.ts';

const data: ZipEntry = { name: 'm/data.pkl', content: p.harmless };
const version: ZipEntry = { name: 'm/version', content: '3\n' };
const sound = zip([data, version]);
const localHeader = 30;

function torch(name: string, code: string, faulty: Uint8Array, more: Partial<Planted> = {}): Planted {
  return { name: `archive: ${name}`, path: 'model.pt', code, faulty, sound, ...more };
}

/** The archive with bytes written over, counted from its start or, below 0, from its end. */
function changed(at: number, bytes: readonly number[], archive: Buffer = sound): Buffer {
  const copy = Buffer.from(archive);
  copy.set(bytes, at < 0 ? copy.length + at : at);
  return copy;
}

const directory = sound.lastIndexOf(
  Buffer.from('PK\x01\x02m/data', 'latin1').subarray(0, 4),
  sound.length - 60,
);
const secondLocal = sound.indexOf(Buffer.from('PK\x03\x04', 'latin1'), 4);

/** Archives that two readers see in two ways, that hide bytes, or that are damaged. */
export const plantedArchives: readonly Planted[] = [
  torch('another name in the local header', 'ZIP_HEADERS_DIFFER', changed(localHeader, [0x78])),
  torch('another method in the local header', 'ZIP_HEADERS_DIFFER', changed(8, [8])),
  torch('another flag in the local header', 'ZIP_HEADERS_DIFFER', changed(6, [2])),
  torch('another checksum in the local header', 'ZIP_HEADERS_DIFFER', changed(14, [1, 2, 3, 4])),
  torch('another size in the local header', 'ZIP_HEADERS_DIFFER', changed(22, [99])),
  torch('another name in the directory', 'ZIP_HEADERS_DIFFER', changed(directory + 46, [0x78])),
  torch('no local header', 'ZIP_HEADERS_DIFFER', changed(secondLocal, [0]), { also: ['ZIP_HIDDEN_BYTES'] }),
  torch('encrypted by a flag', 'ZIP_ENCRYPTED', zip([data, { ...version, flags: 1 }]), {
    also: ['ZIP_HIDDEN_BYTES'],
  }),
  torch('a name twice', 'ZIP_DUPLICATE', zip([data, version, data])),
  torch(
    'a name twice but for case',
    'ZIP_DUPLICATE',
    zip([data, version, { ...version, name: 'm/VERSION' }]),
  ),
  torch('a wrong checksum of a pickle', 'ZIP_CHECKSUM', zip([{ ...data, crc: 1 }, version])),
  torch(
    'a wrong checksum hides a call',
    'ZIP_CHECKSUM',
    zip([{ ...data, content: p.attack, crc: 1 }, version]),
    { also: ['PICKLE_IMPORT'] },
  ),
  torch('a name that leads out', 'ZIP_NAME', zip([data, { ...version, name: '../version' }])),
  torch('an absolute name', 'ZIP_NAME', zip([data, { ...version, name: '/m/version' }])),
  torch('a name with a backslash', 'ZIP_NAME', zip([data, { ...version, name: 'm\\version' }])),
  torch(
    'an absurd ratio',
    'ZIP_RATIO',
    zip([data, { name: 'm/data/0', content: Buffer.alloc(2 ** 27), deflate: true }]),
    { also: ['ZIP_HIDDEN_BYTES'] },
  ),
  torch('a method that cannot be unpacked', 'MODEL_COMPRESSION', zip([data, { ...version, method: 93 }]), {
    also: ['ZIP_HIDDEN_BYTES'],
  }),
  torch('bytes behind the end', 'ZIP_HIDDEN_BYTES', Buffer.concat([sound, Buffer.from('x')])),
  torch('a pickle before the archive', 'MODEL_TRAILING_BYTES', Buffer.concat([p.attack, sound]), {
    also: ['PICKLE_IMPORT'],
  }),
  torch(
    'a second archive behind the first',
    'ZIP_HIDDEN_BYTES',
    Buffer.concat([sound, zipOf({ 'm/data.pkl': p.attack })]),
  ),
  torch('an archive within', 'MODEL_NESTED_ARCHIVE', zip([data, { name: 'm/extra.bin', content: sound }])),
  torch('a pickle of another name', 'PICKLE_IMPORT', zip([data, { name: 'm/extra.bin', content: p.attack }])),
  torch(
    'a pickle as byteorder of a longer name',
    'PICKLE_IMPORT',
    zip([data, { name: 'm/x/byteorder2', content: p.attack }]),
  ),
  torch('a packed pickle', 'PICKLE_IMPORT', zip([{ ...data, content: p.attack, deflate: true }]), {
    sound: zip([{ ...data, deflate: true }]),
  }),
  torch('a second data.pkl', 'PICKLE_IMPORT', zip([data, { name: 'n/data.pkl', content: p.attack }])),
  torch(
    'bytes behind the pickle',
    'MODEL_TRAILING_BYTES',
    zip([{ ...data, content: p.pickle(p.harmless, p.attack) }]),
  ),
  torch('a cut archive', 'MODEL_TRUNCATED', fixture('torch.pt').subarray(0, -30), {
    sound: fixture('torch.pt'),
  }),
  torch('a storage that is missing', 'MODEL_TRUNCATED', without('model/data/1'), {
    sound: fixture('torch.pt'),
  }),
  torch('a storage that is too short', 'MODEL_MALFORMED', shortened('model/data/1'), {
    sound: fixture('torch.pt'),
  }),
  torch(
    'TorchScript',
    'MODEL_RUNS_CODE',
    zip([data, version, { name: 'm/code/__torch__.py', content: 'def f(): pass' }]),
    { says: 'TorchScript' },
  ),
  {
    ...torch('of nothing that is known', 'MODEL_FORMAT_UNKNOWN', zipOf({ 'a.txt': 'x' })),
    path: 'model.zip',
    sound: fixture('arrays.npz'),
  },
  {
    ...torch('of nothing known, with a pickle', 'PICKLE_IMPORT', zipOf({ 'a.pkl': p.attack }), {
      also: ['MODEL_FORMAT_UNKNOWN'],
    }),
    sound: fixture('packed.npz'),
    path: 'model',
  },
  {
    ...torch('a pickle under the name of a safe format', 'PICKLE_IMPORT', p.attack, {
      also: ['MODEL_EXTENSION_WRONG'],
    }),
    path: 'model.safetensors',
    sound: fixture('two.safetensors'),
  },
  {
    ...torch('a harmless pickle named as ONNX', 'MODEL_EXTENSION_WRONG', p.harmless),
    path: 'model.onnx',
    sound: fixture('gemm.onnx'),
  },
  { ...torch('a tar', 'MODEL_NESTED_ARCHIVE', tar()), path: 'model.tar' },
];

/** The entries of PyTorch's fixture as they stand there. */
function entries(): ZipEntry[] {
  const archive = fixture('torch.pt');
  const found: ZipEntry[] = [];
  for (let at = 0; archive.readUInt32LE(at) === 0x04034b50;) {
    const size = archive.readUInt32LE(at + 18);
    const start = at + 30 + archive.readUInt16LE(at + 26) + archive.readUInt16LE(at + 28);
    const name = archive.toString('utf8', at + 30, at + 30 + archive.readUInt16LE(at + 26));
    found.push({ name, content: archive.subarray(start, start + size) });
    at = start + size;
  }
  return found;
}

function without(name: string): Buffer {
  return zip(entries().filter((entry) => entry.name !== name));
}

function shortened(name: string): Buffer {
  return zip(
    entries().map((entry) => (entry.name === name ? { ...entry, content: Buffer.alloc(8) } : entry)),
  );
}

function tar(): Buffer {
  const block = Buffer.alloc(1024);
  block.write('a', 0);
  block.write('ustar', 257);
  return block;
}
