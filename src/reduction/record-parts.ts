import type { Column } from '../domain/evidence/table.ts';
import type { Bytes, RecordFile } from '../formats/records/record-file.ts';

/** Parts of two files that hold the same rows. */
export interface RecordPart {
  readonly candidate: Bytes;
  readonly baseline: Bytes | null;
}

const lookAt = 1 << 12;
const mostLook = 1 << 20;

/**
 * Cuts a file into parts of about so many bytes, and another one where the same ids stand, by bisection: ids must rise in both.
 * That parts begin where records do is a guess, which reading them proves: who starts right and ends where a record does, hands
 * the next part a right start. `undefined`: an id is not found.
 */
export async function cutByIds(
  own: RecordFile,
  held: RecordFile,
  {
    ids,
    partBytes,
  }: { readonly ids: { readonly own: string; readonly held: string }; readonly partBytes: number },
): Promise<readonly RecordPart[] | undefined> {
  const cuts = [{ own: own.start, held: held.start }];
  for (let at = own.start + partBytes; at < own.size - partBytes / 2; at += partBytes) {
    const line = await lineAfter(own, at, ids.own);
    if (!line) break;
    const match = await findLine(held, { id: line.id, name: ids.held, from: cuts.at(-1)?.held ?? 0 });
    if (match === undefined) return undefined;
    cuts.push({ own: line.start, held: match });
  }
  cuts.push({ own: own.size, held: held.size });
  return cuts.slice(1).map((cut, at) => {
    const before = cuts[at] as (typeof cuts)[number];
    return {
      candidate: { start: before.own, end: cut.own },
      baseline: { start: before.held, end: cut.held },
    };
  });
}

/** Cuts one file. */
export async function cutAlone(
  own: RecordFile,
  { id, partBytes }: { readonly id: string; readonly partBytes: number },
): Promise<readonly RecordPart[]> {
  const cuts = [own.start];
  for (let at = own.start + partBytes; at < own.size - partBytes / 2; at += partBytes) {
    const line = await lineAfter(own, at, id);
    if (!line) break;
    cuts.push(line.start);
  }
  cuts.push(own.size);
  return cuts.slice(1).map((end, at) => ({ candidate: { start: cuts[at] as number, end }, baseline: null }));
}

interface Line {
  readonly start: number;
  readonly end: number;
  readonly id: number | string;
}

/** The first whole line behind a byte; `undefined`: there is none, or it is no record. */
async function lineAfter(file: RecordFile, at: number, id: string): Promise<Line | undefined> {
  for (let look = lookAt; look <= mostLook; look *= 4) {
    const bytes = await file.bytes({ start: at, end: Math.min(file.size, at + look) });
    const begin = bytes.indexOf(10) + 1;
    const end = begin === 0 ? 0 : bytes.indexOf(10, begin) + 1;
    if (end === 0) {
      if (at + look >= file.size) return undefined;
      continue;
    }
    const column = file.columnsOf(bytes.subarray(begin, end), [id])?.get(id);
    const value = column && valueOf(column);
    return value === undefined ? undefined : { start: at + begin, end: at + end, id: value };
  }
  return undefined;
}

/** Where the line of an id starts; `undefined`: no line is found that has it. */
async function findLine(
  file: RecordFile,
  { id, name, from }: { readonly id: number | string; readonly name: string; readonly from: number },
): Promise<number | undefined> {
  let low = from;
  let high = file.size;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    const line = await lineAfter(file, middle, name);
    if (line && line.id === id) return line.start;
    if (line && typeof line.id !== typeof id) return undefined;
    if (!line || line.id > id) high = middle;
    else low = middle;
  }
  return undefined;
}

function valueOf(column: Column): number | string | undefined {
  if (column.nulls) return undefined;
  return column.kind === 'number' ? column.values[0] : column.dictionary[column.codes[0] as number];
}
