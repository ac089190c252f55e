import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { contractOf } from '../../support/validation/contract-text.ts';
import { corpus } from '../corpus.ts';

/** Writes what peers read: a folder a case with a contract and CSV files of each kind. */

const [folder = ''] = process.argv.slice(2);

for (const [i, { name, properties, table, root, sound, faulty }] of corpus.entries()) {
  if (typeof sound !== 'string' || typeof faulty !== 'string') continue;
  const at = path.join(folder, String(i));
  mkdirSync(at, { recursive: true });
  for (const [kind, text] of Object.entries({ sound, faulty })) {
    writeFileSync(path.join(at, `${kind}.csv`), text);
    const file = path.join(at, `${kind}.csv`);
    const servers = [{ server: 'local', type: 'local', path: file, format: 'csv' }];
    writeFileSync(
      path.join(at, `${kind}.odcs.yaml`),
      contractOf(properties, { table, root: { ...root, servers } }),
    );
  }
  writeFileSync(path.join(at, 'name.txt'), name);
}
