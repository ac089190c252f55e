import { quoteText } from '../../domain/validation/finding.ts';
import type { ModelFileCode } from '../../domain/validation/model-file-codes.ts';
import { type Inspection, ModelFault } from './inspection.ts';
import type { Argument } from './pickle-arguments.ts';
import { type CallCheck, checkCall } from './pickle-calls.ts';
import type { PickleImports } from './pickle-imports.ts';
import { runContainer } from './pickle-containers.ts';
import { PickleMachine } from './pickle-machine.ts';
import { scalarOf } from './pickle-scalars.ts';
import { PickleTexts } from './pickle-text.ts';
import { importName, isThing, type Value } from './pickle-values.ts';

export interface PickleSurroundings {
  readonly inspection: Inspection;
  readonly imports: PickleImports;
  /** Takes an object that lies outside of the pickle; says whether such a one is expected. */
  readonly takesOutside?: (id: Value) => boolean;
}

/** What an opcode does to what stands for values: stack, memo, imports and calls, as in CPython's `Lib/pickle.py`. */
export class PickleSteps {
  readonly machine = new PickleMachine();
  /** Calls whose arguments must be looked into. */
  readonly loads: CallCheck[] = [];
  readonly #around: PickleSurroundings;
  readonly #texts = new PickleTexts();

  constructor(around: PickleSurroundings) {
    this.#around = around;
  }

  /** @throws ModelFault for what no unpickler could go on from */
  run(name: string, argument: Argument, offset: number): void {
    const { machine } = this;
    switch (name) {
      case 'PROTO':
        if ((argument as number) > 5)
          throw new ModelFault(
            'MODEL_MALFORMED',
            `The pickle has protocol ${String(argument)}; there are 0 to 5`,
            offset,
          );
        return;
      case 'FRAME':
        return;
      case 'MARK':
        return machine.mark();
      case 'POP':
        return machine.popOrUnmark();
      case 'POP_MARK':
        return void machine.popToMark();
      case 'DUP':
        return machine.push(machine.top());
      case 'GET':
        return machine.push(machine.get(wholeNumber(argument, offset)));
      case 'BINGET':
      case 'LONG_BINGET':
        return machine.push(machine.get(argument as number));
      case 'PUT':
        return machine.put(wholeNumber(argument, offset), machine.top());
      case 'BINPUT':
      case 'LONG_BINPUT':
        return machine.put(argument as number, machine.top());
      case 'MEMOIZE':
        return machine.memoize();
      case 'GLOBAL':
      case 'INST':
      case 'STACK_GLOBAL':
      case 'EXT1':
      case 'EXT2':
      case 'EXT4':
      case 'REDUCE':
      case 'NEWOBJ':
      case 'NEWOBJ_EX':
      case 'OBJ':
      case 'BUILD':
        return this.#act(name, argument, offset);
      case 'PERSID':
        return this.#outside(argument as string, offset);
      case 'BINPERSID':
        return this.#outside(machine.pop(), offset);
      case 'NEXT_BUFFER':
        this.#report('PICKLE_OUTSIDE', 'The pickle takes a buffer that is not in the file', offset);
        return machine.push(null);
      case 'READONLY_BUFFER':
        return void machine.top();
      default:
        if (!runContainer(name, machine, (target) => this.#assertNoImport(target, offset)))
          machine.push(scalarOf(name, argument, this.#texts));
    }
  }

  #act(name: string, argument: Argument, offset: number): void {
    const { machine } = this;
    switch (name) {
      case 'GLOBAL':
        return machine.push(this.#import(argument as readonly [string, string], offset));
      case 'INST': {
        // Imported first, as by Python's own unpickler: that there is no mark stops it too late.
        const callee = this.#import(argument as readonly [string, string], offset);
        return this.#call(callee, { args: machine.sequence('tuple', machine.popToMark()), offset });
      }
      case 'STACK_GLOBAL': {
        const attribute = machine.pop();
        const module = machine.pop();
        if (typeof module === 'string' && typeof attribute === 'string')
          return machine.push(this.#import([module, attribute], offset));
        this.#report(
          'PICKLE_UNRESOLVED',
          'The pickle makes the name of an import out of other values',
          offset,
        );
        return machine.push(null);
      }
      case 'EXT1':
      case 'EXT2':
      case 'EXT4':
        this.#report(
          'PICKLE_UNRESOLVED',
          `The pickle imports number ${String(argument)} of a list that each process keeps for itself`,
          offset,
        );
        return machine.push(null);
      case 'OBJ': {
        const [callee = null, ...args] = machine.popToMark();
        return this.#call(callee, { args: machine.sequence('tuple', args), offset });
      }
      case 'BUILD':
        return this.#build(offset);
      default: {
        // Keywords of NEWOBJ_EX lie on top.
        if (name === 'NEWOBJ_EX') machine.pop();
        const args = machine.pop();
        return this.#call(machine.pop(), { args, offset });
      }
    }
  }

  #import([module, name]: readonly [string, string], offset: number): Value {
    return this.#around.imports.add(module, name, offset);
  }

  #call(callee: Value, { args, offset }: { args: Value; offset: number }): void {
    if (!isThing(callee, 'import')) {
      this.#report('PICKLE_CALL', 'The pickle calls a value that it made itself', offset);
      return this.machine.push(null);
    }
    this.#around.imports.call(callee);
    const check = checkCall(callee, args);
    if (check.kind === 'refused') this.#report(check.code, check.message, offset);
    if (check.kind === 'loads') this.loads.push(check);
    this.machine.push(this.machine.made(callee, args));
  }

  #build(offset: number): void {
    const state = this.machine.pop();
    const target = this.machine.top();
    if (isThing(target, 'made')) target.state = state;
    else this.#assertNoImport(target, offset);
  }

  /** What an opcode changes must be a value of the pickle's own. */
  #assertNoImport(target: Value, offset: number): void {
    if (!isThing(target, 'import')) return;
    const message = `The pickle changes ${quoteText(importName(target))} itself, which it imports`;
    this.#report('PICKLE_CALL', message, offset);
  }

  #outside(id: Value, offset: number): void {
    const isExpected = this.#around.takesOutside?.(id) ?? false;
    if (!isExpected)
      this.#report('PICKLE_OUTSIDE', 'The pickle refers to an object that its loader must supply', offset);
    this.machine.push(isExpected ? this.machine.made(null, id) : null);
  }

  #report(code: ModelFileCode, message: string, offset: number): void {
    this.#around.inspection.report(code, message, offset);
  }
}

/** As Python's `int` reads it. */
function wholeNumber(line: Argument, offset: number): number {
  if (typeof line === 'string' && /^\s*(?:\+?\d+(?:_\d+)*|-0+)\s*$/.test(line))
    return Math.abs(Number(line.replaceAll('_', '')));
  throw new ModelFault('MODEL_MALFORMED', 'The pickle names a place in its memo by no number', offset);
}
