import {
  type DataPart,
  type ExportedPart,
  exportedRows,
  failingRows,
  keyRows,
  referenceRows,
} from '../../domain/validation/checks/scan.ts';
import type { Engine, EngineTable } from '../../ports/engine.ts';
import type { Host } from '../../ports/host.ts';
import { type Answer, numberedScan } from './asking.ts';
import type { Judged } from './data.ts';

/** Writes every failing row of every check to one CSV file; a file that is there is replaced. */
export async function writeFailingRows(
  { log, files }: Host,
  engine: Engine,
  { judged, file }: { readonly judged: readonly Judged[]; readonly file: string },
): Promise<void> {
  const parts: ExportedPart[] = [];
  for (const one of judged) {
    const rows = one.answers.flatMap((answer) => rowsOf(one, answer));
    if (rows.length === 0) continue;
    const files = await partsOf(one.table);
    parts.push(...rows.map((part) => ({ ...part, files })));
  }
  if (parts.length === 0) {
    await files.write(file, 'check,row,file,value\n');
    return;
  }
  const rows = await engine.write(exportedRows(parts), file);
  log.info(`${rows} failing rows are in ${file}.`);
}

function rowsOf(
  { table, plan, record }: Judged,
  { question, verdict, failing }: Answer,
): { check: string; rows: string }[] {
  if (verdict !== 'fail' || !failing || !plan) return [];
  const scan = numberedScan(table, plan);
  const check = `${record.name}: ${question.id}`;
  const { asks } = question;
  switch (asks.kind) {
    case 'rows':
      return [{ check, rows: failingRows(asks, scan) }];
    case 'keys':
      return [{ check, rows: keyRows(asks, scan) }];
    case 'reference':
      return [{ check, rows: referenceRows(asks, scan) }];
    default:
      return [];
  }
}

async function partsOf(table: EngineTable): Promise<DataPart[]> {
  const rows = table.files.length === 1 ? [0] : await table.rowsByFile();
  let before = 0;
  return table.files.map((name, i) => {
    const part = { name, target: table.targets[i] as string, before };
    before += rows[i] as number;
    return part;
  });
}
