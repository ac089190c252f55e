import { ModelFault } from './inspection.ts';
import * as limits from './limits.ts';
import type { Dictionary, Made, Import, Sequence, Value } from './pickle-values.ts';

/** Items of one container that are kept: enough for a list of columns or of storages. */
const itemsKept = 65_536;

/** Stack, marks and memo of the machine that a pickle is a program of. It holds what stands for values, and runs nothing. */
export class PickleMachine {
  readonly #stack: Value[] = [];
  readonly #marks: number[] = [];
  readonly #memo: Value[] = [];
  readonly #farMemo = new Map<number, Value>();
  #things = 0;
  #parts = 0;

  push(value: Value): void {
    if (this.#stack.length >= limits.pickleStack) throw tooMany('values on the stack');
    this.#stack.push(value);
  }

  pop(): Value {
    this.#assertAboveMark();
    return this.#stack.pop() as Value;
  }

  top(): Value {
    this.#assertAboveMark();
    return this.#stack.at(-1) as Value;
  }

  mark(): void {
    if (this.#marks.length >= limits.pickleStack) throw tooMany('marks');
    this.#marks.push(this.#stack.length);
  }

  /** Everything above the last mark, which goes with it. */
  popToMark(): Value[] {
    const mark = this.#marks.pop();
    if (mark === undefined)
      throw new ModelFault('MODEL_MALFORMED', 'The pickle takes a mark that it never set');
    return this.#stack.splice(mark);
  }

  /** POP takes a mark where nothing is above it (CPython, `load_pop`). */
  popOrUnmark(): void {
    if (this.#marks.at(-1) === this.#stack.length) this.#marks.pop();
    else this.pop();
  }

  /** Above the last mark. */
  get height(): number {
    return this.#stack.length - (this.#marks.at(-1) ?? 0);
  }

  put(index: number, value: Value): void {
    if (index < this.#memo.length) this.#memo[index] = value;
    else if (index === this.#memo.length) {
      if (index >= limits.pickleMemo) throw tooMany('values in the memo');
      this.#memo.push(value);
      this.#farMemo.delete(index);
    } else {
      if (this.#farMemo.size >= limits.pickleFarMemo) throw tooMany('values in the memo out of order');
      this.#farMemo.set(index, value);
    }
  }

  /** MEMOIZE: the index is how many there are. */
  memoize(): void {
    this.put(this.#memo.length + this.#farMemo.size, this.top());
  }

  get(index: number): Value {
    const value = index < this.#memo.length ? this.#memo[index] : this.#farMemo.get(index);
    if (value === undefined)
      throw new ModelFault(
        'MODEL_MALFORMED',
        `The pickle takes value ${index} of its memo, which it never put there`,
      );
    return value;
  }

  sequence(kind: 'tuple' | 'list', items: Value[]): Value {
    if (!this.#keeps(items.length)) return null;
    const kept = items.length > itemsKept ? items.slice(0, itemsKept) : items;
    return { kind, items: kept, whole: kept === items } as Sequence<'tuple'> | Sequence<'list'>;
  }

  dictionary(): Value {
    return this.#keeps(0) ? ({ kind: 'dict', entries: new Map(), whole: true } satisfies Dictionary) : null;
  }

  /** What is called is always kept, so that nothing can be done to an import unseen. */
  made(callee: Import | null, args: Value): Made {
    return this.#keeps(1) ? { kind: 'made', callee, args, state: null } : unfollowed;
  }

  extend(list: Sequence, items: readonly Value[]): void {
    for (const item of items) {
      if (list.items.length >= itemsKept || !this.#keepsPart()) {
        list.whole = false;
        return;
      }
      list.items.push(item);
    }
  }

  set(dictionary: Dictionary, key: Value, value: Value): void {
    if (typeof key === 'string' && (dictionary.entries.has(key) || this.#keepsPart()))
      dictionary.entries.set(key, value);
    else dictionary.whole = false;
  }

  #keeps(parts: number): boolean {
    if (this.#things >= limits.pickleThings || this.#parts + parts > limits.pickleParts) return false;
    this.#things++;
    this.#parts += parts;
    return true;
  }

  #keepsPart(): boolean {
    return ++this.#parts <= limits.pickleParts;
  }

  #assertAboveMark(): void {
    if (this.height < 1)
      throw new ModelFault('MODEL_MALFORMED', 'The pickle takes a value from its stack where there is none');
  }
}

/** One of more objects than are followed. BUILD and the like write to it in vain. */
const unfollowed: Made = {
  kind: 'made',
  callee: null,
  args: null,
  get state() {
    return null;
  },
  set state(_value: Value) {},
};

function tooMany(what: string): ModelFault {
  return new ModelFault('MODEL_LIMIT', `The pickle has more ${what} than can be followed`);
}
