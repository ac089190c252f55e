import { quoteText } from '../../domain/validation/finding.ts';
import type { Node } from '../json/node.ts';
import { ByteStream, sourceFeed } from './byte-stream.ts';
import { type Inspection, ModelFault, type Reading } from './inspection.ts';
import { child, countOf, itemsOf, parseModelJson, textOf } from './json-text.ts';
import { safetensorsHeaderBytes } from './limits.ts';

/** Bits of an element. */
const elementBits: Readonly<Record<string, number>> = {
  BOOL: 8,
  U8: 8,
  I8: 8,
  F8_E5M2: 8,
  F8_E4M3: 8,
  F8_E8M0: 8,
  F4: 4,
  F6_E2M3: 6,
  F6_E3M2: 6,
  I16: 16,
  U16: 16,
  F16: 16,
  BF16: 16,
  I32: 32,
  U32: 32,
  F32: 32,
  F64: 64,
  I64: 64,
  U64: 64,
  C64: 64,
};

/** safetensors: length of the header, JSON, then the numbers, each tensor right behind the one before (its README, Format). */
export async function readSafetensors(inspection: Inspection): Promise<Reading> {
  const { source } = inspection;
  const stream = new ByteStream(sourceFeed(source));
  await stream.need(8);
  const length = stream.u64();
  if (length > source.size - 8)
    throw new ModelFault('MODEL_TRUNCATED', `The header says ${length} bytes; the file has ${source.size}`);
  if (length > safetensorsHeaderBytes)
    throw new ModelFault(
      'MODEL_LIMIT',
      `The header has ${length} bytes; at most ${safetensorsHeaderBytes} are read`,
    );
  const header = parseModelJson(Buffer.from(await stream.bytes(length)).toString('utf8'));
  if (header.kind !== 'object') throw new ModelFault('MODEL_MALFORMED', 'The header is no object');
  const tensors = [...header.entries]
    .filter(([name]) => name !== '__metadata__')
    .map(([name, node]) => tensorOf(name, node));
  const numbers = source.size - 8 - length;
  checkPlaces(inspection, tensors, numbers);
  const parametersByType: Record<string, number> = {};
  for (const { type, elements } of tensors) parametersByType[type] = (parametersByType[type] ?? 0) + elements;
  const parameters = tensors.reduce((sum, { elements }) => sum + elements, 0);
  const framework = textOf(child(child(header, '__metadata__'), 'format'));
  return {
    facts: {
      tensors: tensors.length,
      parameters,
      parametersByType,
      ...(framework === undefined ? {} : { framework: framework.slice(0, 40) }),
    },
  };
}

interface Tensor {
  readonly name: string;
  readonly type: string;
  readonly elements: number;
  readonly start: number;
  readonly end: number;
}

function tensorOf(name: string, node: Node): Tensor {
  const type = textOf(child(node, 'dtype')) ?? '';
  const bits = Object.hasOwn(elementBits, type) ? elementBits[type] : undefined;
  const shape = itemsOf(child(node, 'shape')).map(countOf);
  const [start, end, ...more] = itemsOf(child(node, 'data_offsets')).map(countOf);
  const isWhole = child(node, 'shape')?.kind === 'array' && !shape.includes(undefined) && more.length === 0;
  if (bits === undefined || !isWhole || start === undefined || end === undefined)
    throw new ModelFault(
      'MODEL_MALFORMED',
      `The tensor ${quoteText(name)} has no type, shape or place that is known`,
    );
  const elements = (shape as number[]).reduce((product, size) => product * size, 1);
  if (!Number.isSafeInteger(elements) || elements * bits !== (end - start) * 8)
    throw new ModelFault(
      'MODEL_MALFORMED',
      `The tensor ${quoteText(name)} has ${end - start} bytes, which its shape does not need`,
    );
  return { name, type, elements, start, end };
}

/** No gap, no overlap, and the last one ends with the file. */
function checkPlaces(inspection: Inspection, tensors: readonly Tensor[], numbers: number): void {
  let end = 0;
  for (const tensor of tensors.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (tensor.start !== end) {
      const message = `The tensor ${quoteText(tensor.name)} begins at byte ${tensor.start} of the numbers; the one before ends at ${end}`;
      throw new ModelFault('MODEL_MALFORMED', message);
    }
    end = tensor.end;
  }
  if (end > numbers)
    throw new ModelFault('MODEL_TRUNCATED', `The tensors need ${end} bytes; the file has ${numbers}`);
  if (end < numbers)
    inspection.report('MODEL_TRAILING_BYTES', `There are ${numbers - end} bytes behind the last tensor`);
}
