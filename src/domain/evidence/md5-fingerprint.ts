import { createHash } from 'node:crypto';
import { fingerprintOf } from './fingerprint.ts';
import type { PairedRows } from './paired-rows.ts';

/**
 * The fingerprint of ids and labels as engines make it that know no other hash than MD5 (docs/summary.md): of each row the MD5 of
 * `id:label` in hex, `a` to `f` read as 0 to 5; its four numbers of eight digits are summed over the rows, modulo 2^32.
 */
export function md5Fingerprint({ n, labels, idOf }: Pick<PairedRows, 'n' | 'labels' | 'idOf'>): string {
  const sums = new Int32Array(4);
  for (let row = 0; row < n; row++) {
    const text = createHash('md5')
      .update(`${idOf(row)}:${labels[row]}`)
      .digest('hex')
      .replace(/[a-f]/g, digit);
    for (let word = 0; word < 4; word++)
      sums[word] = (sums[word] as number) + Number(text.slice(8 * word, 8 * word + 8));
  }
  return fingerprintOf(n, sums, 'md5');
}

function digit(letter: string): string {
  return String('abcdef'.indexOf(letter));
}
