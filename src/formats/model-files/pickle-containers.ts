import { ModelFault } from './inspection.ts';
import type { PickleMachine } from './pickle-machine.ts';
import { isThing, type Value } from './pickle-values.ts';

/**
 * Opcodes of tuples, lists, sets and dictionaries; `false`: it is another one. `assertOwn` gets every value that is added to,
 * since that calls a method of it.
 */
export function runContainer(
  name: string,
  machine: PickleMachine,
  assertOwn: (target: Value) => void,
): boolean {
  switch (name) {
    case 'EMPTY_TUPLE':
      machine.push(machine.sequence('tuple', []));
      return true;
    case 'TUPLE':
      machine.push(machine.sequence('tuple', machine.popToMark()));
      return true;
    case 'TUPLE1':
    case 'TUPLE2':
    case 'TUPLE3': {
      const items = Array.from({ length: Number(name.at(-1)) }, () => machine.pop()).reverse();
      machine.push(machine.sequence('tuple', items));
      return true;
    }
    case 'EMPTY_LIST':
      machine.push(machine.sequence('list', []));
      return true;
    case 'LIST':
      machine.push(machine.sequence('list', machine.popToMark()));
      return true;
    case 'EMPTY_DICT':
      machine.push(machine.dictionary());
      return true;
    case 'DICT': {
      const items = machine.popToMark();
      machine.push(machine.dictionary());
      setItems(machine, items, assertOwn);
      return true;
    }
    case 'EMPTY_SET':
      machine.push(null);
      return true;
    case 'FROZENSET':
      machine.popToMark();
      machine.push(null);
      return true;
    case 'APPEND':
      append(machine, [machine.pop()], assertOwn);
      return true;
    case 'APPENDS':
    case 'ADDITEMS':
      append(machine, machine.popToMark(), assertOwn);
      return true;
    case 'SETITEM': {
      const value = machine.pop();
      setItems(machine, [machine.pop(), value], assertOwn);
      return true;
    }
    case 'SETITEMS':
      setItems(machine, machine.popToMark(), assertOwn);
      return true;
    default:
      return false;
  }
}

function append(machine: PickleMachine, items: readonly Value[], assertOwn: (target: Value) => void): void {
  const target = machine.top();
  assertOwn(target);
  if (isThing(target, 'list')) machine.extend(target, items);
}

function setItems(machine: PickleMachine, items: readonly Value[], assertOwn: (target: Value) => void): void {
  const target = machine.top();
  assertOwn(target);
  if (items.length % 2 === 1)
    throw new ModelFault('MODEL_MALFORMED', 'The pickle sets a key without a value');
  if (!isThing(target, 'dict')) return;
  for (let at = 0; at < items.length; at += 2)
    machine.set(target, items[at] as Value, items[at + 1] as Value);
}
