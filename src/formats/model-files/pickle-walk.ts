import type { ByteStream } from './byte-stream.ts';
import { ModelFault } from './inspection.ts';
import { pickleOpcodes } from './limits.ts';
import { PickleArguments } from './pickle-arguments.ts';
import type { CallCheck } from './pickle-calls.ts';
import { opcodes } from './pickle-opcodes.ts';
import { PickleSteps, type PickleSurroundings } from './pickle-steps.ts';
import { isThing, type Made, type Value } from './pickle-values.ts';

export interface PickleRequest extends PickleSurroundings {
  readonly stream: ByteStream;
  /** Gets what BUILD has set the state of; may take bytes that lie between opcodes, as joblib writes arrays. */
  readonly onBuilt?: (object: Made, stream: ByteStream) => Promise<void>;
}

export interface PickleWalk {
  /** What the pickle gives. */
  readonly root: Value;
  readonly protocol: number;
  readonly opcodes: number;
  readonly loads: readonly Extract<CallCheck, { kind: 'loads' }>[];
}

/** Longest argument of fixed size. */
const fixedArgument = 8;

/**
 * Walks the opcodes of one pickle and follows its stack and memo, without ever making a value of it. Stops behind STOP.
 * @throws ModelFault where no unpickler could go on
 */
export async function walkPickle(request: PickleRequest): Promise<PickleWalk> {
  const { stream, onBuilt } = request;
  const steps = new PickleSteps(request);
  const reader = new PickleArguments(stream);
  let protocol = 0;
  for (let count = 1; count <= pickleOpcodes; count++) {
    if (!stream.has(1 + fixedArgument) && !(await stream.fill(1 + fixedArgument)) && !stream.has(1))
      throw new ModelFault('MODEL_TRUNCATED', 'The pickle has no end', stream.offset);
    const offset = stream.offset;
    const code = stream.byte();
    const opcode = opcodes[code];
    if (!opcode) throw new ModelFault('MODEL_MALFORMED', `Byte ${code} is no opcode of a pickle`, offset);
    const { name } = opcode;
    if (name === 'STOP') {
      const root = steps.machine.pop();
      const loads = steps.loads.filter((check) => check.kind === 'loads');
      return { root, protocol, opcodes: count, loads };
    }
    const isAtHand = stream.has(fixedArgument) && opcode.argument.length === 2;
    const atOnce = isAtHand ? reader.readAtOnce(opcode.argument) : undefined;
    const argument =
      opcode.argument === 'none' ? undefined : atOnce !== undefined ? atOnce : await reader.read(opcode);
    if (name === 'PROTO') protocol = argument as number;
    steps.run(name, argument, offset);
    if (name === 'BUILD' && onBuilt) {
      const built = steps.machine.top();
      if (isThing(built, 'made')) await onBuilt(built, stream);
    }
  }
  throw new ModelFault('MODEL_LIMIT', `The pickle has more than ${pickleOpcodes} opcodes`, stream.offset);
}
