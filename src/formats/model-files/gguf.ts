import { quoteText } from '../../domain/validation/finding.ts';
import { ByteStream, sourceFeed } from './byte-stream.ts';
import { type Inspection, ModelFault, type Reading } from './inspection.ts';
import { jsonBytes, listedItems } from './limits.ts';
import { ggmlName, tensorBytes } from './ggml-type.ts';

type GgufValue = string | number | boolean | null;

/** Templates of chats are programs in Jinja; these words reach the interpreter behind it. */
const templateEscape = /__\w+__|\battr\s*\(|\bimport\b|\binclude\b|\bself\b|\blipsum\b|\bcycler\b/;

/** GGUF, versions 2 and 3 (`ggml/docs/gguf.md`): key-value pairs, then the list of tensors, then their numbers. */
export async function readGguf(inspection: Inspection): Promise<Reading> {
  const { source } = inspection;
  const stream = new ByteStream(sourceFeed(source));
  await stream.need(24);
  stream.take(4);
  const version = stream.u32();
  if (version !== 2 && version !== 3)
    throw new ModelFault('MODEL_MALFORMED', `GGUF has version ${version}; 2 and 3 are known`);
  const [tensorCount, keyCount] = [stream.u64(), stream.u64()];
  if (tensorCount > listedItems || keyCount > listedItems)
    throw new ModelFault('MODEL_LIMIT', `The header lists ${tensorCount} tensors and ${keyCount} keys`);
  const values = new Map<string, GgufValue>();
  for (let index = 0; index < keyCount; index++) {
    const key = await readText(stream, 65_535);
    if (values.has(key))
      throw new ModelFault('MODEL_MALFORMED', `The key ${quoteText(key)} is given twice`, stream.offset);
    await stream.need(4);
    values.set(key, await readValue(stream, stream.u32(), 0));
  }
  const template = values.get('tokenizer.chat_template');
  if (
    typeof template === 'string' &&
    templateEscape.test(template) &&
    !inspection.allows('tokenizer.chat_template')
  )
    inspection.report('MODEL_RUNS_CODE', 'The chat template reaches beyond plain text of a template');
  const tensors = await readTensors(stream, tensorCount);
  const alignment = values.get('general.alignment') ?? 32;
  if (typeof alignment !== 'number' || alignment < 1 || alignment > 2 ** 20)
    throw new ModelFault('MODEL_MALFORMED', 'The alignment is no plain number');
  const start = Math.ceil(stream.offset / alignment) * alignment;
  checkPlaces(inspection, tensors, { start, alignment });
  const types: Record<string, number> = {};
  for (const { type, elements } of tensors) types[ggmlName(type)] = (types[ggmlName(type)] ?? 0) + elements;
  const parameters = tensors.reduce((sum, { elements }) => sum + elements, 0);
  const architecture = values.get('general.architecture');
  const context = values.get(`${String(architecture)}.context_length`);
  return {
    facts: {
      version,
      tensors: tensorCount,
      parameters,
      parametersByType: types,
      ...(typeof architecture === 'string' ? { architecture: architecture.slice(0, 80) } : {}),
      ...(typeof context === 'number' ? { contextLength: context } : {}),
    },
  };
}

async function readText(stream: ByteStream, longest: number): Promise<string> {
  await stream.need(8);
  const size = stream.u64();
  if (size > longest)
    throw new ModelFault(
      'MODEL_LIMIT',
      `A text has ${size} bytes; at most ${longest} are read`,
      stream.offset,
    );
  return Buffer.from(await stream.bytes(size)).toString('utf8');
}

/** Bytes of the types of fixed size, by number. */
const widths = [1, 1, 2, 2, 4, 4, 4, 1, 0, 0, 8, 8, 8];
const text = 8;
const array = 9;

async function readValue(stream: ByteStream, type: number, depth: number): Promise<GgufValue> {
  if (type === text) return readText(stream, jsonBytes);
  if (type === array) return readArray(stream, depth);
  const width = widths[type];
  if (width === undefined)
    throw new ModelFault('MODEL_MALFORMED', `A value has the unknown type ${type}`, stream.offset);
  await stream.need(width);
  if (type === 4) return stream.u32();
  if (type === 10) return stream.u64();
  const [first = 0] = stream.take(width);
  if (type === 7 && first > 1)
    throw new ModelFault('MODEL_MALFORMED', 'A truth value is neither 0 nor 1', stream.offset);
  return null;
}

/** Vocabularies are arrays of texts; they are skipped. */
async function readArray(stream: ByteStream, depth: number): Promise<null> {
  await stream.need(12);
  const type = stream.u32();
  const count = stream.u64();
  const width = widths[type];
  if (width === undefined || depth > 4)
    throw new ModelFault('MODEL_MALFORMED', `An array has the unknown type ${type}`, stream.offset);
  if (width > 0) await stream.skip(width * count);
  else
    for (let index = 0; index < count; index++) {
      if (type === array) await readArray(stream, depth + 1);
      else {
        if (!stream.has(8)) await stream.need(8);
        await stream.skip(stream.u64());
      }
    }
  return null;
}

interface Tensor {
  readonly name: string;
  readonly elements: number;
  readonly type: number;
  readonly bytes: number | undefined;
  readonly offset: number;
}

async function readTensors(stream: ByteStream, count: number): Promise<readonly Tensor[]> {
  const tensors: Tensor[] = [];
  const names = new Set<string>();
  for (let index = 0; index < count; index++) {
    const name = await readText(stream, 1024);
    if (names.has(name))
      throw new ModelFault('MODEL_MALFORMED', `The tensor ${quoteText(name)} is given twice`, stream.offset);
    names.add(name);
    await stream.need(4);
    const rank = stream.u32();
    if (rank > 8)
      throw new ModelFault(
        'MODEL_MALFORMED',
        `The tensor ${quoteText(name)} has ${rank} dimensions`,
        stream.offset,
      );
    await stream.need(rank * 8 + 12);
    const shape = Array.from({ length: rank }, () => stream.u64());
    const elements = shape.reduce((product, size) => product * size, 1);
    const type = stream.u32();
    if (!Number.isSafeInteger(elements))
      throw new ModelFault(
        'MODEL_MALFORMED',
        `The tensor ${quoteText(name)} has an absurd shape`,
        stream.offset,
      );
    tensors.push({ name, elements, type, bytes: tensorBytes(type, elements), offset: stream.u64() });
  }
  return tensors;
}

function checkPlaces(
  inspection: Inspection,
  tensors: readonly Tensor[],
  { start, alignment }: { readonly start: number; readonly alignment: number },
): void {
  let end = 0;
  for (const { name, offset, bytes } of tensors.toSorted((a, b) => a.offset - b.offset)) {
    const isPlaced = offset % alignment === 0 && offset >= end && offset - end < alignment;
    if (!isPlaced)
      throw new ModelFault(
        'MODEL_MALFORMED',
        `The tensor ${quoteText(name)} is at ${offset}; the one before ends at ${end}`,
      );
    if (bytes === undefined)
      throw new ModelFault(
        'MODEL_MALFORMED',
        `The tensor ${quoteText(name)} has a type or size that is not known`,
      );
    end = offset + bytes;
  }
  const { size } = inspection.source;
  if (start + end > size && tensors.length > 0)
    throw new ModelFault('MODEL_TRUNCATED', `The tensors end at byte ${start + end}; the file has ${size}`);
  if (size - start - end >= alignment)
    inspection.report('MODEL_TRAILING_BYTES', 'There are bytes behind the last tensor', start + end);
}
