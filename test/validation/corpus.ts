import { ruleCases } from './corpus-rules.ts';
import { tableCases } from './corpus-tables.ts';
import { typeCases } from './corpus-types.ts';
import { column, id, type Planted } from './planted.ts';

export type { Planted } from './planted.ts';

const fromCells = [...typeCases, ...ruleCases].map(
  ({ name, property, good, bad, code, severity }): Planted => {
    const first = good.length + 1;
    const isKey = code === 'DATA_DUPLICATE' || name.startsWith('duplicates');
    const isShare = name.endsWith('share');
    const rows = bad.map((_, i) => first + i);
    return {
      name,
      properties: [id, property],
      sound: column(...good),
      faulty: column(...good, ...bad),
      finding: {
        code,
        column: 'x',
        ...(severity && { severity }),
        failing: bad.length + (isShare ? good.filter((value) => value === '').length : 0),
        ...(isShare ? {} : { rows: isKey ? rows : rows }),
      },
    };
  },
);

export const corpus: readonly Planted[] = [...fromCells, ...tableCases];
