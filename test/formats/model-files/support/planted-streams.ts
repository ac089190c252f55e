import { deflateSync, gzipSync } from 'node:zlib';
import { fixture, type Planted } from './inspecting.ts';
import * as p from './pickle.ts';
import { broken, harmlessCall, wrapper } from './planting.ts';

/** Pickles of which cannot be told what they do, that no library writes, or that are cut off. */
export const plantedStreams: readonly Planted[] = [
  broken('EXT1', 'PICKLE_UNRESOLVED', p.pickle(p.proto(2), '\x82\x01.')),
  broken('EXT4', 'PICKLE_UNRESOLVED', p.pickle(p.proto(2), '\x84\x01\0\0\0.')),
  broken(
    'a name made by a call',
    'PICKLE_UNRESOLVED',
    p.pickle(p.proto(4), p.stackGlobal('builtins', 'str'), ')R', p.short('system'), '\x93.'),
    p.pickle(p.proto(4), p.stackGlobal('builtins', 'str'), ')R.'),
  ),
  broken(
    'loaded bytes that are made by a call',
    'PICKLE_UNRESOLVED',
    p.pickle(
      p.proto(3),
      p.global('torch.storage', '_load_from_bytes'),
      p.global('builtins', 'bytes'),
      ')R',
      p.tuple1,
      p.reduce,
      p.stop,
    ),
  ),
  broken(
    'a call of what a call gave',
    'PICKLE_CALL',
    p.pickle(p.proto(2), p.global('collections', 'defaultdict'), ')R)R.'),
    harmlessCall,
  ),
  broken('a call of text', 'PICKLE_CALL', p.pickle(p.proto(2), p.text('os'), ')R.')),
  broken(
    'BUILD on an import',
    'PICKLE_CALL',
    p.pickle(p.proto(2), p.global('collections', 'OrderedDict'), '}', p.short('a'), 'K\x01sb.'),
    p.pickle(p.proto(2), p.global('collections', 'OrderedDict'), ')R}', p.short('a'), 'K\x01sb.'),
  ),
  broken(
    'SETITEM on an import',
    'PICKLE_CALL',
    p.pickle(p.proto(2), p.global('collections', 'OrderedDict'), 'K\x01K\x02s.'),
  ),
  broken(
    'a codec that is none of text',
    'PICKLE_CALL',
    p.pickle(
      p.proto(2),
      p.global('_codecs', 'encode'),
      p.text('x'),
      p.text('rot13'),
      p.tuple2,
      p.reduce,
      p.stop,
    ),
    p.pickle(
      p.proto(2),
      p.global('_codecs', 'encode'),
      p.text('x'),
      p.text('latin1'),
      p.tuple2,
      p.reduce,
      p.stop,
    ),
  ),
  broken(
    'a reconstructor of what was made',
    'PICKLE_CALL',
    p.pickle(p.proto(2), p.global('copyreg', '_reconstructor'), p.text('x'), p.tuple1, p.reduce, p.stop),
  ),
  broken('a persistent id without PyTorch', 'PICKLE_OUTSIDE', p.pickle(p.proto(2), p.text('x'), 'Q.')),
  broken('a persistent id of protocol 0', 'PICKLE_OUTSIDE', p.pickle('Px\n.'), p.pickle('N.')),
  broken('a buffer outside of the file', 'PICKLE_OUTSIDE', p.pickle(p.proto(5), '\x97.')),
  broken('bytes behind the end', 'MODEL_TRAILING_BYTES', p.pickle(p.harmless, '\0\0\0')),
  broken('two pickles', 'PICKLE_SEVERAL', p.pickle(p.harmless, p.harmless)),
  broken('cut off', 'MODEL_TRUNCATED', p.harmless.subarray(0, -1)),
  broken('cut off within a text', 'MODEL_TRUNCATED', p.harmless.subarray(0, 5)),
  broken('a length beyond the end', 'MODEL_TRUNCATED', p.pickle(p.proto(4), '\x8e\xff\xff\xff\xff\0\0\0\0.')),
  broken('no opcode', 'MODEL_MALFORMED', p.pickle(p.proto(2), '\xff.')),
  broken('an empty stack', 'MODEL_MALFORMED', p.pickle(p.proto(2), 'R.')),
  broken('a mark that is not there', 'MODEL_MALFORMED', p.pickle(p.proto(2), 't.')),
  broken('an empty memo', 'MODEL_MALFORMED', p.pickle(p.proto(2), 'h\x05.')),
  {
    ...broken('a protocol of the future', 'MODEL_FORMAT_UNKNOWN', p.pickle(p.proto(9), 'N.')),
    also: ['MODEL_EXTENSION_WRONG'],
  },
  broken('a negative length', 'MODEL_MALFORMED', p.pickle(p.proto(2), 'T\xff\xff\xff\xff.')),
  broken(
    'an array of joblib of unknown size',
    'PICKLE_UNRESOLVED',
    p.pickle(wrapper('x'), '\0'.repeat(8), '.'),
    p.pickle(wrapper(8), '\0'.repeat(8), '.'),
  ),
  broken(
    'an array of joblib that is cut off',
    'MODEL_TRUNCATED',
    p.pickle(wrapper(800), '\0'.repeat(8)),
    p.pickle(wrapper(8), '\0'.repeat(8), '.'),
  ),
  {
    ...broken('bzip2', 'MODEL_COMPRESSION', fixture('pipeline-bz2.joblib'), fixture('pipeline-zlib.joblib')),
    path: 'm.joblib',
  },
  {
    ...broken('xz', 'MODEL_COMPRESSION', fixture('pipeline-xz.joblib'), fixture('pipeline-gzip.joblib')),
    path: 'm.joblib',
  },
  {
    ...broken('lzma', 'MODEL_COMPRESSION', fixture('pipeline-lzma.joblib'), fixture('pipeline.joblib')),
    path: 'm.joblib',
  },
  broken(
    'packed content that is cut off',
    'MODEL_TRUNCATED',
    deflateSync(fixture('forest.pkl')).subarray(0, 500),
    deflateSync(fixture('forest.pkl')),
  ),
  broken(
    'bytes behind packed content',
    'MODEL_TRAILING_BYTES',
    p.pickle(deflateSync(p.harmless), 'x'),
    deflateSync(p.harmless),
  ),
  broken(
    'an archive in packed content',
    'MODEL_NESTED_ARCHIVE',
    gzipSync(fixture('torch.pt')),
    gzipSync(p.harmless),
  ),
];
