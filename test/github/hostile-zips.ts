import { type ZipEntry, zipOf } from './zip.ts';

const text = 'some text that is long enough to be compressed, some text that is long enough';

/**
 * Archives that nothing may be taken from. Each has `sound` in front of what is wrong with it, entries of names that are
 * allowed where it is unpacked.
 */
export function hostileZips(
  sound: readonly ZipEntry[],
): Readonly<Record<string, readonly ZipEntry[] | Buffer>> {
  const [good = { name: 'run.json' }] = sound;
  const named = (name: string | Buffer): ZipEntry[] => [...sound, { name, content: 'x' }];
  return {
    'an absolute name': named('/etc/passwd'),
    'a name that climbs': named('../../evil.txt'),
    'a name that climbs from inside': named('files/../../evil.txt'),
    'a name that climbs at its end': named('files/..'),
    'a name of dots': named('.'),
    'a name with an empty part': named('files//evil.txt'),
    'an empty name': named(''),
    'a backslash': named('files\\evil.txt'),
    'a climb by backslashes': named('..\\..\\evil.txt'),
    'a drive letter': named('C:/evil.txt'),
    'a drive letter without a slash': named('C:evil.txt'),
    'a stream of another file': named('run.json:hidden'),
    'a NUL in the name': named('evil\0.txt'),
    'a newline in the name': named('evil\n.txt'),
    'a link': [...sound, { name: 'link', content: '/etc/passwd', mode: 0o120777 }],
    'a link to a folder, then a file in it': [
      { name: 'link', content: '../../..', mode: 0o120777 },
      { name: 'link/evil.txt', content: 'x' },
    ],
    'a device': [...sound, { name: 'device', mode: 0o020644 }],
    'a pipe': [...sound, { name: 'pipe', mode: 0o010644 }],
    'a socket': [...sound, { name: 'socket', mode: 0o140644 }],
    'one name twice': [...sound, good],
    'names that differ in case': [...sound, { name: String(good.name).toUpperCase(), content: 'x' }],
    'names that differ in Unicode form': named('ü.txt').concat({ name: 'u\u0308.txt', content: 'x' }),
    'a file that is a folder too': [
      { name: 'files', content: 'x' },
      { name: 'files/evil.txt', content: 'x' },
    ],
    'a folder and a file of one name': [{ name: 'files/' }, { name: 'files', content: 'x' }],
    'too many entries': Array.from({ length: 10_001 }, (_, at) => ({ name: `empty/${at}/` })),
    'a bomb that says so': [...sound, { name: 'bomb', content: text, deflate: true, size: 0xfffffffe }],
    'bombs that say so together': Array.from({ length: 5 }, (_, at) => ({
      name: `bomb-${at}`,
      content: text,
      deflate: true,
      size: 900_000_000,
    })),
    'a bomb that lies': [
      ...sound,
      { name: 'bomb', content: Buffer.alloc(20_000_000), deflate: true, size: 100 },
    ],
    'less than it says': [...sound, { name: 'short', content: text, deflate: true, size: 5_000 }],
    'a wrong checksum, stored': [...sound, { name: 'damaged', content: text, crc: 1 }],
    'a wrong checksum, deflated': [...sound, { name: 'damaged', content: text, deflate: true, crc: 1 }],
    'an encrypted entry': [...sound, { name: 'secret', content: text, deflate: true, flags: 0x801 }],
    'a strongly encrypted entry': [...sound, { name: 'secret', content: text, flags: 0x841 }],
    'an unknown method': [...sound, { name: 'lzma', content: text, method: 14 }],
    'bytes that are not deflated': [...sound, { name: 'broken', content: text, method: 8, size: 5 }],
    'a name that is too long': named('x'.repeat(300)),
    'an empty file': Buffer.alloc(0),
    'a page for people': Buffer.from('<!DOCTYPE html><title>Unicorn!</title>'),
    'half an archive': zipOf({ 'run.json': text, 'rows.csv': text }).subarray(0, 120),
    'an archive without its end': zipOf({ 'run.json': text }).subarray(0, -10),
    'a directory that points nowhere': corrupt(zipOf({ 'run.json': text })),
  };
}

/** The offset of the list of entries leads behind the file. */
function corrupt(bytes: Buffer): Buffer {
  bytes.writeUInt32LE(0x7fffffff, bytes.length - 6);
  return bytes;
}
