import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { changedRowsCsv, inertCell } from '../../../src/domain/report/changed-rows-csv.ts';

const row = {
  id: '=cmd|calc!A1',
  change: 'broken',
  label: 1,
  baseline: 0.75,
  candidate: 0.25,
  lossChange: -0.5,
  slices: ['BR, "x"'],
} as const;

describe('the table of changed rows', () => {
  it('is CSV with numbers as they are and text that no spreadsheet runs', () => {
    expect(changedRowsCsv({ columns: ['+country'], rows: [row] })).toBe(
      [
        'id,change,label,baseline,candidate,loss_change,"slice +country"',
        '"\'=cmd|calc!A1",broken,1,0.75,0.25,-0.5,"BR, ""x"""',
        '',
      ].join('\n'),
    );
  });

  it.each(['=1+1', '+1+1', '-1+1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '"=1', '＝1', '|x', '%0a=1'])(
    'puts an apostrophe before what could be a formula: %j',
    (text) => {
      expect(inertCell(text)).toMatch(/^"'/);
    },
  );

  it.each(['-5', '12', '0.5', '-1e-7'])('leaves numbers alone: %s', (text) => {
    expect(inertCell(text)).toBe(text);
  });

  it('keeps any text in one cell of one line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const cell = inertCell(text);
        expect(cell).not.toMatch(/[\n\r\t\0]/);
        if (!cell.startsWith('"')) return;
        const inside = cell.slice(1, -1);
        expect(inside.replaceAll('""', '')).not.toContain('"');
        expect(inside).not.toMatch(/^[=+\-@]/);
      }),
    );
  });
});
