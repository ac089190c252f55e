/** A change of the code that the tests must notice. */
export interface Defect {
  /** What is wrong then, in words. Unique. */
  readonly name: string;
  /** From the project's root, as are `tests`. */
  readonly file: string;
  /** Stands exactly once in `file`. */
  readonly find: string;
  readonly replace: string;
  /** Further changes in the same file, where one does not make the defect. */
  readonly and?: readonly Edit[];
  /** Test files of which at least one must fail. The quickest ones that know the matter. */
  readonly tests: readonly string[];
  /** Part of the names of the tests that count, where a file takes long. All of it when not given. */
  readonly only?: string;
}

export interface Edit {
  readonly find: string;
  readonly replace: string;
}

/**
 * The file with the defect in it.
 * @throws Error where a text to find does not stand exactly once: the code has moved on, and the defect must follow
 */
export function plant({ file, find, replace, and = [] }: Defect, text: string): string {
  return [{ find, replace }, ...and].reduce((code, edit) => {
    const found = code.split(edit.find).length - 1;
    if (found !== 1) throw new Error(`${file} holds ${found} times, expected once: ${edit.find}`);
    // A function, since `$&` in a text would mean something.
    return code.replace(edit.find, () => edit.replace);
  }, text);
}
