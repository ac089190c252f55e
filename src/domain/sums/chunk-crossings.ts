import { crossedColumns, crossedValue } from '../evidence/crossing-name.ts';
import { mostSlices } from '../evidence/slices.ts';
import type { ChunkSlice } from './row-chunk.ts';

/** The slices of some rows by the names that are asked for: of single columns, or crossed. `undefined`: a crossing has too many values. */
export function namedChunkSlices(
  names: readonly string[],
  bases: ReadonlyMap<string, ChunkSlice>,
): readonly ChunkSlice[] | undefined {
  const found = names.map((name) => {
    const parts = crossedColumns(name).map((column) => bases.get(column) as ChunkSlice);
    return parts.length === 1 ? parts[0] : crossed(parts);
  });
  return found.every((slice) => slice !== undefined) ? found : undefined;
}

function crossed(parts: readonly ChunkSlice[]): ChunkSlice | undefined {
  const n = parts[0]?.codes.length ?? 0;
  const codes = new Int32Array(n);
  const texts: string[] = [];
  const codeOf = new Map<number, number>();
  for (let row = 0; row < n; row++) {
    let key = 0;
    for (const part of parts) key = key * part.texts.length + (part.codes[row] as number);
    let code = codeOf.get(key);
    if (code === undefined) {
      if (texts.length === mostSlices) return undefined;
      code =
        texts.push(crossedValue(parts.map((part) => part.texts[part.codes[row] as number] as string))) - 1;
      codeOf.set(key, code);
    }
    codes[row] = code;
  }
  return { codes, texts };
}
