import type { Column } from '../../domain/evidence/table.ts';
import type { NumeralReader } from './numeral.ts';
import type { CsvRecord } from './scanner.ts';
import { NumberStore, TextStore } from '../predictions/column-store.ts';
import { createNumeralReader } from './numeral.ts';

/**
 * Column of a CSV file, typed as a whole: numbers if every value that is not null is a numeral, booleans if each is true or
 * false, else text. An empty field is null; `NA`, `null` and their like are in a column of numbers or booleans, and are text in
 * one of text, where `NA` is Namibia.
 */
export interface CsvColumn {
  add(record: CsvRecord, slot: number): void;
  /** A value showed that the column is text, after values whose text is lost: the file must be read again with `asText`. */
  readonly isLost: boolean;
  finish(): Column;
}

type Mode = 'open' | 'number' | 'boolean' | 'text' | 'lost';

const nullWords: ReadonlySet<string> = new Set(['NA', 'N/A', 'null', 'NULL', 'None', '<NA>']);
const booleanWords: ReadonlyMap<string, number> = new Map([
  ['true', 1],
  ['True', 1],
  ['TRUE', 1],
  ['false', 0],
  ['False', 0],
  ['FALSE', 0],
]);

export function createCsvColumn({ asText }: { readonly asText: boolean }): CsvColumn {
  const numerals: NumeralReader = createNumeralReader();
  const numbers = new NumberStore();
  const texts = new TextStore();
  let mode: Mode = asText ? 'text' : 'open';
  let nullsByWord = false;

  function add(record: CsvRecord, slot: number): void {
    const { bytes, starts, ends, quoting } = record;
    const start = starts[slot] as number;
    const end = ends[slot] as number;
    if (mode === 'text') {
      if (start === end) texts.addNull();
      else texts.addBytes({ bytes, start, end, doubled: quoting[slot] === 2 });
      return;
    }
    if (mode === 'lost') return;
    if (start === end) return numbers.addNull();
    if (mode !== 'boolean' && numerals.read(bytes, start, end)) {
      mode = 'number';
      return numbers.add(numerals.value);
    }
    addWord(record, slot);
  }

  function addWord(record: CsvRecord, slot: number): void {
    const { bytes, starts, ends } = record;
    const length = (ends[slot] as number) - (starts[slot] as number);
    const word = length > 5 ? '' : bytes.toString('latin1', starts[slot], ends[slot]);
    if (nullWords.has(word)) {
      nullsByWord = true;
      return numbers.addNull();
    }
    const truth = mode === 'number' ? undefined : booleanWords.get(word);
    if (truth !== undefined) {
      mode = 'boolean';
      return numbers.add(truth);
    }
    if (mode !== 'open' || nullsByWord) {
      mode = 'lost';
      return;
    }
    mode = 'text';
    for (let row = 0; row < numbers.length; row++) texts.addNull();
    add(record, slot);
  }

  return {
    add,
    get isLost() {
      return mode === 'lost';
    },
    finish: () => (mode === 'text' ? texts.finish() : numbers.finish({ boolean: mode === 'boolean' })),
  };
}
