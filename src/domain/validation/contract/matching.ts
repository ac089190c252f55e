import type { Contract, TableContract } from './table-contract.ts';

/** The table of a contract that a data set is; `undefined`: its names fit none of several. */
export function tableFor(contract: Contract, paths: readonly string[]): TableContract | undefined {
  const [only, ...others] = contract.tables;
  if (others.length === 0) return only;
  const words = new Set(
    paths.flatMap((path) =>
      path
        .toLowerCase()
        .split('/')
        .flatMap((part) => [part, stem(part)]),
    ),
  );
  return contract.tables.find(({ name, aliases }) =>
    [name, ...aliases].some((one) => words.has(one.toLowerCase()) || words.has(stem(one.toLowerCase()))),
  );
}

function stem(name: string): string {
  return name.replace(/\..*$/, '');
}
