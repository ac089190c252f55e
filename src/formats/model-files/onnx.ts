import { quoteText } from '../../domain/validation/finding.ts';
import { ByteStream, sourceFeed } from './byte-stream.ts';
import { type Inspection, ModelFault, type Reading } from './inspection.ts';
import { messageBytes } from './limits.ts';
import { OnnxGraph } from './onnx-graph.ts';
import { nextField, protoFields, protoText } from './protobuf.ts';

/** Domains whose operators ONNX Runtime has built in. */
const builtIn: ReadonlySet<string> = new Set([
  '',
  'ai.onnx',
  'ai.onnx.ml',
  'ai.onnx.training',
  'ai.onnx.preview.training',
  'com.microsoft',
  'com.microsoft.nchwc',
]);

/** ModelProto of ONNX (`onnx/onnx.proto3`). Weights are skipped, so that its size does not matter. */
export async function readOnnx(inspection: Inspection): Promise<Reading> {
  const { source } = inspection;
  const stream = new ByteStream(sourceFeed(source));
  const graph = new OnnxGraph();
  const opsets: Record<string, number> = {};
  const texts: Record<string, string> = {};
  let ir = 0;
  for (
    let field = await nextField(stream, source.size);
    field;
    field = await nextField(stream, source.size)
  ) {
    const { number, value, size } = field;
    if (number === 1) ir = value;
    else if (number === 2 || number === 3)
      texts[number === 2 ? 'producer' : 'producerVersion'] = protoText(await small(stream, size)).slice(
        0,
        120,
      );
    else if (number === 7) await graph.read(stream, stream.offset + size);
    else if (number === 8) Object.assign(opsets, opsetOf(await small(stream, size)));
    else if (number === 25) graph.readFunction(await small(stream, size));
    else await stream.skip(size);
  }
  if (ir < 1 || ir > 1000)
    throw new ModelFault('MODEL_MALFORMED', `The model states the version ${ir} of ONNX' representation`);
  if (Object.keys(opsets).length === 0)
    throw new ModelFault('MODEL_MALFORMED', 'The model imports no set of operators');
  judge(inspection, graph);
  return {
    facts: {
      ir,
      ...texts,
      opsets,
      operators: graph.operatorCounts(),
      parameters: graph.parameters,
      parametersByType: graph.parametersByType,
    },
    signature: graph.signature(),
  };
}

function judge(inspection: Inspection, graph: OnnxGraph): void {
  for (const path of graph.externalPaths) {
    const isInside =
      path !== '' && !/^[/\\]|^[A-Za-z]:|[\u0000-\u001f]/.test(path) && !path.split(/[/\\]/).includes('..');
    if (!isInside) inspection.report('MODEL_OUTSIDE_FILE', `Weights are read from ${quoteText(path)}`);
  }
  for (const [name, domain] of graph.operators) {
    const isKnown = builtIn.has(domain) || graph.functions.has(name) || inspection.allows(name);
    if (!isKnown)
      inspection.report('MODEL_CUSTOM_OPERATOR', `The model uses the operator ${quoteText(name)}`);
  }
}

function opsetOf(message: Uint8Array): Readonly<Record<string, number>> {
  let domain = '';
  let version = 0;
  for (const field of protoFields(message)) {
    if (field.number === 1 && field.wire === 'bytes') domain = protoText(field.bytes).slice(0, 120);
    if (field.number === 2 && field.wire === 'varint') version = Number(field.value);
  }
  return { [domain === '' ? 'ai.onnx' : domain]: version };
}

/** @throws ModelFault MODEL_LIMIT for a part that should be small and is not */
async function small(stream: ByteStream, size: number): Promise<Uint8Array> {
  if (size > messageBytes)
    throw new ModelFault('MODEL_LIMIT', `A part of the model has ${size} bytes`, stream.offset);
  return stream.bytes(size);
}
