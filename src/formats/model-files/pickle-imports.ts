import { ModelFault } from './inspection.ts';
import * as limits from './limits.ts';
import { type Import, importName } from './pickle-values.ts';

/** An import of a pickle and what is done with it. */
export interface ImportUse {
  readonly item: Import;
  /** Of the first one, from the start of the pickle's stream. */
  readonly offset: number;
  called: boolean;
}

/** All that a file's pickles import; one value an import, however often it is named. */
export class PickleImports {
  readonly #uses = new Map<string, ImportUse>();

  add(module: string, name: string, offset: number): Import {
    const key = `${module}\n${name}`;
    const known = this.#uses.get(key);
    if (known) return known.item;
    if (this.#uses.size >= limits.pickleImports)
      throw new ModelFault(
        'MODEL_LIMIT',
        `The pickle imports more than ${limits.pickleImports} names`,
        offset,
      );
    const item: Import = { kind: 'import', module, name };
    this.#uses.set(key, { item, offset, called: false });
    return item;
  }

  call({ module, name }: Import): void {
    const use = this.#uses.get(`${module}\n${name}`);
    if (use) use.called = true;
  }

  /** All but those of modules that match. */
  without(modules: RegExp): Pick<PickleImports, 'uses'> {
    return { uses: this.uses.filter(({ item }) => !modules.test(item.module)) };
  }

  get uses(): readonly ImportUse[] {
    return [...this.#uses.values()];
  }

  /** `module.name` of all, sorted. */
  get names(): readonly string[] {
    return this.uses.map(({ item }) => importName(item)).sort();
  }
}
